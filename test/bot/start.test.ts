import { describe, expect, test } from "vitest";
import { labelsOf, screenOf, startWorld } from "../world.ts";

describe("/start", () => {
  test.each(["webhook", "polling"] as const)("answers with one menu, by %s", async (updates) => {
    const { telegram, opens } = await startWorld({ updates });
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });

    expect(olena.messages.filter(({ from }) => from === "bot")).toHaveLength(1);
    expect(labelsOf(screenOf(olena))).toHaveLength(10);
    expect(telegram.refused).toEqual([]);
  });
});
