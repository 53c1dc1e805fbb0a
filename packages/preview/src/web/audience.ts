import type { Clock, StrictTelegram } from "telegram-fake";
import type { EventStream } from "./event-stream.ts";
import type { LiveContent } from "./live-content.ts";
import type { Phone } from "./phone.ts";
import { viewCall, viewChat } from "./view.ts";

/** As many of the last calls are told to a page that comes new. */
const mostCalls = 200;
/** Changes within so many milliseconds are told together. */
const together = 15;

/** An open page. */
interface Viewer {
  readonly stream: EventStream;
  readonly phones: readonly Phone[];
  /** The first call that it was not told of. */
  nextCall: number;
  /** The calls that it was told of before they were answered. */
  unanswered: readonly number[];
}

/** The pages that are open: each is told what changes on its telephones. */
export class Audience {
  readonly #telegram: StrictTelegram;
  readonly #clock: Clock;
  readonly #content: LiveContent;
  readonly #viewers = new Set<Viewer>();
  #planned: NodeJS.Timeout | undefined;

  constructor(telegram: StrictTelegram, clock: Clock, content: LiveContent) {
    this.#telegram = telegram;
    this.#clock = clock;
    this.#content = content;
    telegram.onChange(() => {
      this.tell();
    });
    let { reloads } = content.view;
    content.onChange(() => {
      if (content.view.reloads > reloads) this.#showAnew();
      ({ reloads } = content.view);
      this.tell();
    });
  }

  /** Tells a page all there is, and from then on what changes. Returns what ends it. */
  add(stream: EventStream, phones: readonly Phone[]): () => void {
    const nextCall = Math.max(0, this.#telegram.calls.length - mostCalls);
    const viewer: Viewer = { stream, phones, nextCall, unanswered: [] };
    this.#viewers.add(viewer);
    this.#tellOne(viewer);
    return () => {
      this.#viewers.delete(viewer);
      stream.close();
    };
  }

  /** Tells everybody, soon. */
  tell(): void {
    if (this.#planned !== undefined) return;
    this.#planned = setTimeout(() => {
      this.#planned = undefined;
      for (const viewer of this.#viewers) this.#tellOne(viewer);
    }, together).unref();
  }

  /** What was saved comes to be seen on the telephones that somebody is looking at. */
  #showAnew(): void {
    for (const phone of new Set([...this.#viewers].flatMap(({ phones }) => phones))) phone.showAnew();
  }

  #tellOne(viewer: Viewer): void {
    const { stream, phones } = viewer;
    stream.sendChanged("content", this.#content.view);
    stream.sendChanged("view", {
      ahead: this.#clock.ahead,
      chats: phones.map((phone) => viewChat(phone, this.#telegram.profileFor(phone.language))),
    });
    const calls = this.#newCalls(viewer);
    if (calls.length > 0) stream.send("calls", calls);
  }

  /** The calls that are new or newly answered; asking for updates goes on all the time and is none of them. */
  #newCalls(viewer: Viewer) {
    const { calls } = this.#telegram;
    const answered = viewer.unanswered.filter((id) => calls[id]?.answer !== "waiting");
    const added = calls.slice(viewer.nextCall).map((_, index) => viewer.nextCall + index);
    viewer.nextCall = calls.length;
    viewer.unanswered = [...viewer.unanswered, ...added].filter((id) => calls[id]?.answer === "waiting");
    return [...answered, ...added].flatMap((id) => {
      const call = calls[id];
      return call === undefined || call.method === "getUpdates" ? [] : [viewCall(call, id)];
    });
  }
}
