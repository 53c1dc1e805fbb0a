import type { Act, ChatView, View } from "./protocol.ts";
import { listen, NotDone, post, postAct, takePhone, type Listener } from "./server.ts";
import { actOf, isBeginning, type Step } from "./steps.ts";

interface Phone {
  readonly number: number;
  readonly language: string;
}

/** A chat that has not changed for so long, in milliseconds, has settled. */
const quiet = 120;
/** The longest that another telephone is waited for. */
const patience = 15_000;
/** Where the browser keeps the telephones of this tab, and what was done, while the page is loaded anew. */
const memory = "session";

interface Kept {
  readonly phones: readonly Phone[];
  readonly steps: readonly Step[];
}

type Handlers = Pick<Listener, "content" | "view" | "calls" | "connection"> & {
  /** Something could not be done; a sentence about it. */
  readonly problem: (message: string) => void;
};

/** The telephones of this page, one or two side by side: what is done on one is done on the other. */
export class Session {
  readonly #handlers: Handlers;
  readonly #firstLanguage: string;
  #phones: readonly Phone[] = [];
  #view: View = { ahead: 0, chats: [] };
  /** What was done since the last step that leads to its screen from anywhere. */
  #steps: Step[] = [];
  #stopListening: () => void = () => undefined;
  readonly #watchers = new Set<() => void>();

  constructor(firstLanguage: string, handlers: Handlers) {
    this.#firstLanguage = firstLanguage;
    this.#handlers = handlers;
  }

  get languages(): readonly string[] {
    return this.#phones.map(({ language }) => language);
  }

  /** Goes on with the telephones that this tab had, or takes a new one. */
  async begin(): Promise<void> {
    const text = sessionStorage.getItem(memory);
    if (text === null) {
      this.#hold([await take(this.#firstLanguage)]);
    } else {
      const { phones, steps } = JSON.parse(text) as Kept;
      this.#steps = [...steps];
      this.#hold(phones);
    }
  }

  /** New people, each with a telephone in the same language as before. */
  async startOver(): Promise<void> {
    const phones = await this.#try(() => Promise.all(this.languages.map(take)));
    if (phones === undefined) return;
    this.#steps = [];
    this.#hold(phones);
  }

  /** A new telephone in place of one, or beside the first; what was done is done on it too. */
  async setLanguage(index: number, language: string): Promise<void> {
    const phone = await this.#try(() => take(language));
    if (phone === undefined) return;
    this.#hold(this.#phones.toSpliced(index, 1, phone));
    await this.#catchUp(phone);
  }

  putAway(index: number): void {
    this.#hold(this.#phones.toSpliced(index, 1));
  }

  /** Does a step on all telephones. */
  async do(step: Step): Promise<void> {
    if (isBeginning(step)) this.#steps = [];
    this.#steps.push(step);
    this.#keep();
    const acts = this.#view.chats.map((chat) => [chat, actOf(step, chat)] as const);
    if (acts.some(([, act]) => act === undefined)) {
      this.#handlers.problem("The other chat has no button there: the two have gone different ways.");
    }
    await Promise.all(
      acts.flatMap(([chat, act]) => (act === undefined ? [] : [this.#post(chat.phone, act)])),
    );
  }

  async passTime(minutes: number): Promise<void> {
    await this.#try(() => post("/preview/clock", { minutes }));
  }

  async #catchUp(phone: Phone): Promise<void> {
    let acts = 0;
    for (const step of [...this.#steps]) {
      const chat = await this.#settled(phone, acts);
      const act = chat && actOf(step, chat);
      if (act === undefined) {
        this.#handlers.problem("The new chat could not follow all the way to this screen.");
        return;
      }
      acts = (await this.#post(phone.number, act)) ?? acts;
    }
  }

  /** Has an act done. Returns how many the telephone has done by then. */
  #post(phone: number, act: Act): Promise<number | undefined> {
    return this.#try(() => postAct(phone, act));
  }

  async #try<Answer>(work: () => Promise<Answer>): Promise<Answer | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof NotDone)) throw error;
      this.#handlers.problem(error.message);
      return undefined;
    }
  }

  #hold(phones: readonly Phone[]): void {
    this.#stopListening();
    this.#phones = phones;
    this.#keep();
    this.#stopListening = listen(
      phones.map(({ number }) => number),
      {
        ...this.#handlers,
        view: (view) => {
          this.#view = view;
          this.#handlers.view(view);
          for (const watcher of [...this.#watchers]) watcher();
        },
        unknown: () => {
          void this.#takeAnew();
        },
      },
    );
  }

  #keep(): void {
    const kept: Kept = { phones: this.#phones, steps: this.#steps };
    sessionStorage.setItem(memory, JSON.stringify(kept));
  }

  /** The server was started anew and knows none of the telephones. Where it has gone again, the old ones are listened for. */
  async #takeAnew(): Promise<void> {
    const languages = this.languages.length > 0 ? this.languages : [this.#firstLanguage];
    this.#steps = [];
    this.#hold((await this.#try(() => Promise.all(languages.map(take)))) ?? this.#phones);
  }

  /** The chat of a telephone once so many acts were done on it, and the bot has done what there was to do. */
  #settled({ number }: Phone, acts: number): Promise<ChatView | undefined> {
    return new Promise((resolve) => {
      const find = () => this.#view.chats.find(({ phone }) => phone === number);
      const isBusy = (chat: ChatView) =>
        chat.acts < acts ||
        chat.isWaiting ||
        chat.messages.some(({ keyboard }) => keyboard.flat().some(({ isTapped }) => isTapped));
      const end = () => {
        clearTimeout(timer);
        clearTimeout(limit);
        this.#watchers.delete(look);
        resolve(find());
      };
      let timer: number | undefined;
      const look = () => {
        clearTimeout(timer);
        const chat = find();
        if (chat && !isBusy(chat)) timer = setTimeout(end, quiet);
      };
      const limit = setTimeout(end, patience);
      this.#watchers.add(look);
      look();
    });
  }
}

async function take(language: string): Promise<Phone> {
  return { number: await takePhone(language), language };
}
