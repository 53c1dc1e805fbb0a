import { expect, test } from "vitest";
import { screenOf, startWorld } from "../world.ts";
import { handled, said, tapped, lineOf, language } from "./chat.ts";
import { writing, textsOf } from "./notes.ts";
test("note race", async () => {
  const world = await startWorld();
  const olena = await writing(world, ["Gent"]);
  const seen = screenOf(olena);
  world.telegram.inject({ method: "editMessageText", answer: { errorCode: 429, description: "Too Many Requests: retry after 1", retryAfter: 1 } });
  olena.send("Petro");
  await world.telegram.until(() => world.telegram.calls.some(({ method, answer }) => method === "editMessageText" && typeof answer === "object" && !answer.ok), "429");
  olena.tap("✖", { message: seen });
  await handled(world.telegram);
  console.log(textsOf(olena), olena.messages.length);
  expect(screenOf(olena).text).toContain("meteo.be");
});
test("screen race", async () => {
  const world = await startWorld();
  const olena = await world.opens({ firstName: "Olena", languageCode: "uk" });
  const seen = screenOf(olena);
  world.telegram.inject({ method: "editMessageText", answer: { errorCode: 429, description: "Too Many Requests: retry after 1", retryAfter: 1 } });
  olena.tap(/^🆘/);
  await world.telegram.until(() => world.telegram.calls.some(({ method, answer }) => method === "editMessageText" && typeof answer === "object" && !answer.ok), "429");
  olena.tap("✖", { message: seen });
  await handled(world.telegram);
  console.log(textsOf(olena), olena.messages.length);
  expect(screenOf(olena).text).toContain("meteo.be");
});
