import { expect, test } from "vitest";
import { finishContent } from "../src/content/finished/finish-content.ts";
import { contentOf } from "../src/content/finished/finished-content.ts";
import { placesOf } from "../src/places/finished-places.ts";
import { readPlaces } from "../src/places/places.ts";
import { said } from "./bot/chat.ts";
import { startWorld } from "./world.ts";

test("who writes or sends a place first after a start waits for nothing that is made ready then", async () => {
  // What is made on first use asks for what the build has finished: for each part, once.
  const asked: string[] = [];
  const finished = finishContent(".", { today: "2026-11-28", drafts: false });
  const content = contentOf({
    ...finished,
    cries: () => {
      asked.push("cries");
      return finished.cries();
    },
    search: (language) => {
      asked.push(`search in ${language}`);
      return finished.search(language);
    },
  });
  const { data, names } = readPlaces(".");
  const places = placesOf(() => ({
    get names() {
      asked.push("names of places");
      return names;
    },
    data: {
      ...data,
      get outline() {
        asked.push("outline of the country");
        return data.outline;
      },
    },
  }));
  const { telegram, opens, logs } = await startWorld({ content, places });
  await expect.poll(() => logs.some((line) => line.includes("made-ready")), { timeout: 15_000 }).toBe(true);
  const ready = ["cries", "search in en", "names of places", "outline of the country"];
  expect(asked).toEqual(ready);

  const olena = await opens({ firstName: "Olena", languageCode: "uk" });
  await said(telegram, olena, "житло");
  olena.shareLocation(51.05, 3.72);
  await telegram.until(() => olena.messages.some(({ text }) => text.includes("Payoke")), "the centre there");
  expect(asked, "the search in the language that was written, and nothing more").toEqual([
    ...ready,
    "search in uk",
  ]);
});
