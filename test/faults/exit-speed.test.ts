import { expect, test } from "vitest";
import { scenes } from "./exit-scenes.ts";

/** Whoever waits for anything waits for longer than the test does. `npm run soak` measures with the real times. */
const minute = 60_000;
const never = { patience: { answer: minute, attempts: 1 }, storePatience: minute, dawdle: minute };

test.each(Object.entries(scenes))("the cover waits for nothing %s", async (_, scene) => {
  expect(await scene(never)).not.toEqual([]);
});
