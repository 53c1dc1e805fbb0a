import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { HttpReader, type HttpMessage } from "./http-reader.ts";
import { digitsInId, idOfWhoever } from "./people.ts";

/** A call of the Bot API. */
export interface Call {
  readonly method: string;
  readonly body: Buffer;
  /** For whom it was made; nothing where it is for nobody alone. */
  readonly person: number | undefined;
}

/**
 * A Bot API that takes everything and says at once that it is done, with a message as large as Telegram would answer
 * with. It checks nothing: the tests have a strict one for that.
 */
export class TelegramStandIn {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** Told of each call when it is answered. */
  onCall: (call: Call) => void = () => undefined;
  /** How long each answer takes, in milliseconds. */
  delay = 0;
  /** What the bot asked Telegram to say beside each update, so that it knows it for Telegram. */
  secret = "";
  #lastMessage = 2_000_000;
  /** The newest message that the bot sent to each person. */
  readonly #sent = new Map<number, number>();

  private constructor() {
    this.#server = createServer({ noDelay: true }, (socket) => {
      this.#serve(socket);
    });
  }

  static async start(): Promise<TelegramStandIn> {
    const telegram = new TelegramStandIn();
    telegram.#server.listen(0, "127.0.0.1");
    await once(telegram.#server, "listening");
    return telegram;
  }

  /** What a bot takes for the address of the Bot API. */
  get root(): string {
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("The stand-in does not listen.");
    return `http://127.0.0.1:${address.port}`;
  }

  /** Forgets what the last bot said. */
  reset(): void {
    this.secret = "";
    this.delay = 0;
    this.onCall = () => undefined;
    this.#sent.clear();
  }

  /** The newest message that somebody got; nothing where the bot has sent them none. */
  newestOf(person: number): number | undefined {
    return this.#sent.get(person);
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }

  #serve(socket: Socket): void {
    const reader = new HttpReader();
    this.#sockets.add(socket);
    socket.on("close", () => this.#sockets.delete(socket));
    // A bot that is ended breaks its connections off.
    socket.on("error", () => socket.destroy());
    socket.on("data", (bytes) => {
      for (const request of reader.read(bytes)) {
        if (this.delay === 0) this.#answer(socket, request);
        else
          setTimeout(() => {
            this.#answer(socket, request);
          }, this.delay);
      }
    });
  }

  #answer(socket: Socket, { head, body }: HttpMessage): void {
    const path = head.slice(head.indexOf(" ") + 1, head.indexOf(" HTTP/"));
    const method = path.slice(path.lastIndexOf("/") + 1).replace(/\?.*/, "");
    const person = personIn(body);
    if (method === "setWebhook") this.secret = /"secret_token":"([^"]*)"/.exec(body.toString())?.[1] ?? "";
    const result = `{"ok":true,"result":${this.#resultOf(method, person)}}`;
    socket.write(
      `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(result)}\r\n\r\n${result}`,
    );
    if (/\r\nconnection: *close/i.test(head)) socket.end();
    this.onCall({ method, body, person });
  }

  #resultOf(method: string, person = idOfWhoever): string {
    if (/^(send|edit)/.test(method)) {
      this.#lastMessage += 1;
      if (method.startsWith("send")) this.#sent.set(person, this.#lastMessage);
      return `{"message_id":${this.#lastMessage},"date":1790000000,"chat":{"id":${person},"type":"private","first_name":"Somebody"},${shownMessage}}`;
    }
    switch (method) {
      case "getMe":
        return '{"id":1234567890,"is_bot":true,"first_name":"Bench","username":"bench_bot","can_join_groups":false,"can_read_all_group_messages":false,"supports_inline_queries":true}';
      case "getMyCommands":
        return "[]";
      case "getMyName":
        return '{"name":""}';
      case "getMyDescription":
        return '{"description":""}';
      case "getMyShortDescription":
        return '{"short_description":""}';
      case "getWebhookInfo":
        return '{"url":"","has_custom_certificate":false,"pending_update_count":0}';
      default:
        return "true";
    }
  }
}

/** As much as stands in a message of the size of a screen: Telegram answers with it, and it has to be read. */
const shownMessage = [
  `"text":"${"What is shown stands in the answer once more. ".repeat(15)}"`,
  `"entities":[{"offset":0,"length":20,"type":"bold"}]`,
  `"reply_markup":{"inline_keyboard":[${Array.from({ length: 7 }, (_, row) => `[{"text":"A button with a label","callback_data":"en|screen.${row}"}]`).join(",")}]}`,
].join(",");

const chatKey = Buffer.from("chat_id");
const queryKey = Buffer.from("_query_id");

/** Whom a call is for, in whichever form it is written: JSON, a form, or parts. */
function personIn(body: Buffer): number | undefined {
  const chat = body.indexOf(chatKey);
  if (chat !== -1) return numberAfter(body, chat + chatKey.length);
  const query = body.indexOf(queryKey);
  return query === -1 ? undefined : numberAfter(body, query + queryKey.length);
}

function numberAfter(bytes: Buffer, from: number): number | undefined {
  const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;
  let at = from;
  while (at < bytes.length && !isDigit(bytes[at])) at += 1;
  const number = Number(bytes.toString("latin1", at, at + digitsInId));
  return Number.isSafeInteger(number) ? number : undefined;
}
