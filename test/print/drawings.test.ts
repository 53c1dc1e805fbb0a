import { pathToFileURL } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Drawings } from "../../src/print/drawings.ts";
import type { TopicPictureOrder } from "../../src/print/orders/order.ts";
import { topicPicture } from "../../src/print/orders/topic-picture.ts";
import { plainParagraph } from "../../src/print/paragraph.ts";
import { language, screen } from "../bot/chat.ts";
import { compiled } from "../compiled.ts";
import { content } from "../content/published/reading.ts";

interface Compiled {
  readonly Drawings: new (options?: { readonly idle?: number }) => Drawings;
}

/** The thread runs what is compiled. */
async function drawings(idle?: number): Promise<Drawings> {
  const url = pathToFileURL(compiled("print", "drawings.js")).href;
  const { Drawings } = (await import(/* @vite-ignore */ url)) as Compiled;
  const made = new Drawings(idle === undefined ? {} : { idle });
  onTestFinished(() => made.close());
  return made;
}

const order = topicPicture(content, language("en"), screen("transport"), "safe_steps_bot");
const undrawable: TopicPictureOrder = { ...order, body: [plainParagraph(language("en"), "ꦱ")] };

describe("the thread that draws", () => {
  test("draws while this one goes on", async () => {
    const { draw } = await drawings();
    let turns = 0;
    const counting = setInterval(() => (turns += 1), 1);
    const pictures = await Promise.all([draw(order), draw(order)]);
    clearInterval(counting);
    expect(turns).toBeGreaterThan(0);
    for (const picture of pictures) expect(Buffer.from(picture).toString("latin1", 1, 4)).toBe("PNG");
  });

  test("is there only while somebody asks", async () => {
    const made = await drawings(50);
    expect(made.isAwake).toBe(false);
    const drawn = made.draw(order);
    expect(made.isAwake).toBe(true);
    await drawn;
    await expect.poll(() => made.isAwake).toBe(false);
    // As bytes: expect looks at each of them by its name.
    expect(Buffer.compare(await made.draw(order), await drawn)).toBe(0);
  });

  test("says why something could not be drawn, and draws what is asked next", async () => {
    const { draw } = await drawings();
    await expect(draw(undrawable)).rejects.toMatchObject({
      name: "DrawingError",
      message: expect.stringContaining("MissingLetterError") as string,
    });
    expect((await draw(order)).length).toBeGreaterThan(1000);
  });

  test("tells whoever waits when it ends, and begins anew for the next", async () => {
    const made = await drawings();
    const waiting = expect(made.draw(order)).rejects.toMatchObject({ name: "DrawingError" });
    await made.close();
    await waiting;
    expect((await made.draw(order)).length).toBeGreaterThan(1000);
  });
});
