import { expect, test } from "vitest";
import { scenes } from "../faults/exit-scenes.ts";

/** Within which time the screen is covered, in milliseconds from the tap. */
const limit = 500;
const times = { patience: { answer: 2000, attempts: 1 } };

test.each(Object.entries(scenes))("the cover comes soon %s", async (_, scene) => {
  for (const milliseconds of await scene(times)) expect(Math.round(milliseconds)).toBeLessThan(limit);
});
