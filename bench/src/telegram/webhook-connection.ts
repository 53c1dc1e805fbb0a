import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { HttpReader } from "./http-reader.ts";

/** Where a bot takes updates. */
export interface Webhook {
  readonly port: number;
  readonly path: string;
  /** What Telegram says beside each update; nothing where the bot did not ask for it. */
  readonly secret: string;
}

/** A connection as Telegram keeps it to the webhook of a bot: one update after the other. */
export class WebhookConnection {
  readonly #socket: Socket;
  readonly #head: string;
  #answered: ((status: number) => void) | undefined;
  #broken: (error: Error) => void = () => undefined;

  private constructor(socket: Socket, { port, path, secret }: Webhook) {
    const telling = secret === "" ? "" : `x-telegram-bot-api-secret-token: ${secret}\r\n`;
    this.#socket = socket;
    this.#head = `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\n${telling}content-length: `;
    const reader = new HttpReader();
    socket.on("data", (bytes) => {
      for (const { head } of reader.read(bytes)) this.#answered?.(Number(head.slice(9, 12)));
    });
    const broken = (error = new Error("The bot closed the connection of its webhook.")): void => {
      this.#broken(error);
    };
    socket.on("error", broken);
    socket.on("close", () => {
      broken();
    });
  }

  /** @throws where nobody listens */
  static async open(webhook: Webhook): Promise<WebhookConnection> {
    const socket = connect({ host: "127.0.0.1", port: webhook.port, noDelay: true });
    await once(socket, "connect");
    return new WebhookConnection(socket, webhook);
  }

  /** Posts an update; the status of the answer. One at a time. */
  post(update: string): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#answered = resolve;
      this.#broken = reject;
      this.#socket.write(`${this.#head}${Buffer.byteLength(update)}\r\n\r\n${update}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}
