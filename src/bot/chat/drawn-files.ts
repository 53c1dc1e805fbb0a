import { createHash } from "node:crypto";
import { InputFile } from "grammy";
import type { Message } from "grammy/types";
import type { Draw } from "../../print/draw.ts";
import type { Order } from "../../print/orders/order.ts";
import { isRefusal } from "../telegram/failure.ts";
import type { Abortable } from "../telegram/ending.ts";
import { OvertakenError } from "./overtaking.ts";

/**
 * What is drawn, each once: from then on it is sent by the id that Telegram gave it. What failed is drawn anew when it is asked
 * for again.
 */
export class DrawnFiles {
  readonly #draw: Draw;
  /** By all that is said on it, so that changed words are drawn anew. */
  readonly #ids = new Map<string, string>();
  readonly #drawing = new Map<string, Promise<Uint8Array>>();

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  /**
   * Draws what is ordered where that was not done, and has it sent by its id or as a file of this name.
   * @param overtaken ends the wait for the drawing, where a cry for help waits behind it
   * @throws OvertakenError
   */
  async send<Sent extends Partial<Pick<Message, "photo" | "document">>>(
    order: Order,
    name: string,
    overtaken: Abortable,
    send: (file: InputFile | string) => Promise<Sent>,
  ): Promise<Sent> {
    const key = createHash("sha256").update(JSON.stringify(order)).digest("base64");
    const known = this.#ids.get(key);
    if (known !== undefined) {
      try {
        return await send(known);
      } catch (error) {
        // Telegram may forget a file; where it refuses something else, it says so once more.
        if (!isRefusal(error)) throw error;
        this.#ids.delete(key);
      }
    }
    try {
      const sent = await send(new InputFile(await unlessOvertaken(this.#drawn(key, order), overtaken), name));
      const id = sent.document?.file_id ?? sent.photo?.at(-1)?.file_id;
      if (id !== undefined) this.#ids.set(key, id);
      return sent;
    } finally {
      this.#drawing.delete(key);
    }
  }

  /** Who asks while it is drawn gets the same. */
  #drawn(key: string, order: Order): Promise<Uint8Array> {
    const earlier = this.#drawing.get(key);
    if (earlier) return earlier;
    const drawing = this.#draw(order);
    this.#drawing.set(key, drawing);
    return drawing;
  }
}

async function unlessOvertaken<T>(drawing: Promise<T>, overtaken: Abortable): Promise<T> {
  const ended = new Promise<never>((_, reject) => {
    const end = (): void => {
      reject(new OvertakenError());
    };
    if (overtaken.aborted) end();
    else overtaken.addEventListener("abort", end);
  });
  return Promise.race([drawing, ended]);
}
