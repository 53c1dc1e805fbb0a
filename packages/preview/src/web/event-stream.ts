import type { ServerResponse } from "node:http";

/** How often a line goes out that means nothing, so that nobody in between takes the connection for dead. */
const heartbeat = 15_000;

/** A stream of server-sent events to one page. https://html.spec.whatwg.org/multipage/server-sent-events.html */
export class EventStream {
  readonly #response: ServerResponse;
  readonly #last = new Map<string, string>();
  readonly #beating: NodeJS.Timeout;

  constructor(response: ServerResponse, headers: Readonly<Record<string, string>>) {
    this.#response = response;
    response.writeHead(200, { ...headers, "content-type": "text/event-stream" });
    response.write("retry: 500\n\n");
    this.#beating = setInterval(() => response.write(":\n\n"), heartbeat).unref();
  }

  send(event: string, data: unknown): void {
    this.#write(event, JSON.stringify(data));
  }

  /** Sends it unless it is what was sent last. */
  sendChanged(event: string, data: unknown): void {
    const text = JSON.stringify(data);
    if (this.#last.get(event) === text) return;
    this.#last.set(event, text);
    this.#write(event, text);
  }

  close(): void {
    clearInterval(this.#beating);
    this.#response.end();
  }

  #write(event: string, text: string): void {
    this.#response.write(`event: ${event}\ndata: ${text}\n\n`);
  }
}
