import type { Person, StrictTelegram, Update } from "telegram-fake";
import type { Region } from "../../src/places/place.ts";
import type { Language } from "../../src/content/language.ts";
import { lineOf, nameOf, saidTo, screen } from "../bot/chat.ts";
import { content, languages, textOf } from "../content/published/reading.ts";
import { openings, withoutOpening } from "../world.ts";
import type { Balancer } from "./balancer.ts";

export const acts = ["menu", "help", "place", "tap help", "ask", "ask and answer", "✖", "/erase"] as const;

export interface Act {
  readonly act: (typeof acts)[number];
  /** Whether they wait until it is handled before they do the next. */
  readonly patient: boolean;
}

const regions: readonly { readonly region: Region; readonly postcode: number }[] = [
  { region: "brussels", postcode: 1000 },
  { region: "flanders", postcode: 9000 },
  { region: "wallonia", postcode: 4000 },
];

/** Somebody with a language and a postcode of their own, who knows what they have to see. */
export class Visitor {
  readonly #telegram: StrictTelegram;
  readonly #balancer: Balancer;
  readonly #person: Person;
  readonly #language: Language;
  readonly #spoken: Language;
  readonly #postcode: string;
  readonly #region: Region;
  #asked = 0;
  #last: Act["act"] = "menu";
  #isErased = true;
  /** How many times a replica was killed that had an update of theirs in hand. */
  #struck = 0;
  /** What it had sent for it: nobody can have learnt of these messages, so that nobody takes them away. */
  readonly #unknown = new Set<number>();

  constructor(telegram: StrictTelegram, balancer: Balancer, index: number) {
    this.#telegram = telegram;
    this.#balancer = balancer;
    const { region, postcode } = regions[index % regions.length] ?? { region: "brussels", postcode: 1000 };
    this.#region = region;
    this.#postcode = String(postcode + index);
    this.#language = languages[index % languages.length] ?? content.languages.source;
    // Their telephone speaks another language than they chose: only the store knows theirs.
    this.#spoken = languages[(index + 1) % languages.length] ?? content.languages.source;
    this.#person = telegram.newPerson({ firstName: `Visitor ${index}`, languageCode: this.#spoken });
  }

  async does({ act, patient }: Act): Promise<void> {
    const person = this.#person;
    if (this.#isErased) {
      await this.#sends("/language", true);
      await this.#handled(person.tap(nameOf(this.#language)));
    }
    this.#isErased = act === "✖" || act === "/erase";
    this.#last = act;
    switch (act) {
      case "menu":
        return this.#sends("/start", patient);
      case "help":
        return this.#sends("/help", patient);
      case "place":
        this.#asked += 1;
        return this.#sends(this.#postcode, patient);
      case "tap help":
        await this.#sends("/start", true);
        return this.#handled(person.tap(this.#label("help")));
      case "ask":
      case "ask and answer":
        await this.#sends("/help", true);
        await this.#handled(person.tap(lineOf(this.#language, "button-locate")));
        if (act === "ask") return;
        this.#asked += 1;
        return this.#sends(this.#postcode, true);
      case "✖":
        await this.#sends("/help", true);
        return this.#handled(person.tap("✖"));
      case "/erase":
        return this.#sends("/erase", true);
    }
  }

  /** A replica was killed that had this update in hand since then, which may be one of theirs. */
  strike(update: Update, since: number): void {
    if (!JSON.stringify(update).includes(`"id":${this.#person.user.id},`)) return;
    this.#struck += 1;
    for (const { id, sentAt } of saidTo(this.#person)) if (sentAt >= since) this.#unknown.add(id);
  }

  /** What is wrong with what they see and with what was ever said to them; empty where nothing is. */
  problems(): string[] {
    const person = this.#person;
    const wrong: string[] = [];
    const said = saidTo(person);
    if (!said.some(({ text }) => text.endsWith(this.#expected()))) wrong.push("another screen");
    if ((person.replyKeyboard !== undefined) !== (this.#last === "ask")) wrong.push("the keyboard");
    // Nothing is kept of an erasure either, so that its cover stays when the person begins anew.
    const isCover = (text: string): boolean => text === this.#text("cover");
    const known = person.messages.filter(({ id, text }) => !isCover(text) && !this.#unknown.has(id));
    const shown = known.filter(({ from }) => from === "bot").length;
    // One more for each kill: what another replica had sent is known to nobody either.
    const most = (this.#last === "ask" ? 2 : 1) + this.#struck;
    if (shown > most) wrong.push(`${shown} messages of the bot`);
    if (this.#isErased && known.length > this.#struck) wrong.push("not erased");

    const texts = this.#everSaid();
    wrong.push(...texts.filter((text) => !this.#mayBeSaid(text)).map((text) => `told them: ${text}`));
    const answers = texts.filter((text) => text === this.#answer()).length;
    if (answers < this.#asked || answers > this.#asked + this.#struck) {
      wrong.push(`${answers} answers to ${this.#asked} places, struck ${this.#struck} times`);
    }
    return wrong.map(
      (what) =>
        `${person.user.first_name}, ${this.#last}: ${what}; sees ${person.messages.map(({ id, text }) => `${id} ${text.slice(0, 30)}`).join(" / ")}`,
    );
  }

  async #sends(text: string, patient: boolean): Promise<void> {
    const sent = this.#person.send(text);
    if (patient) await this.#handled(sent);
  }

  async #handled({ update }: { readonly update: Update }): Promise<void> {
    await this.#balancer.taken(update.update_id);
  }

  #label(id: string): string {
    return content.screen(this.#language, screen(id)).label;
  }

  #answer(): string {
    return `${lineOf(this.#language, "place-found", { place: this.#postcode })}\n\n${this.#text(`help.${this.#region}`)}`;
  }

  #text(id: string): string {
    return textOf(this.#language, screen(id));
  }

  #expected(): string {
    switch (this.#last) {
      case "menu":
        return this.#text("menu");
      case "help":
      case "tap help":
        return this.#text("help");
      case "place":
      case "ask and answer":
        return this.#answer();
      case "ask":
        return lineOf(this.#language, "place-ask");
      case "✖":
      case "/erase":
        return this.#text("cover");
    }
  }

  /** Every text that the bot has put into their chat, below its neutral line. */
  #everSaid(): string[] {
    const texts: string[] = [];
    for (const { method, payload, answer } of this.#telegram.calls) {
      if (payload["chat_id"] !== this.#person.user.id || !/^(send|edit)Message/.test(method)) continue;
      if (typeof answer !== "string" && answer.ok) {
        texts.push(withoutOpening((answer.result as { text: string }).text));
      }
    }
    return texts;
  }

  #mayBeSaid(text: string): boolean {
    // The languages are offered in that of their telephone.
    const offered = textOf(this.#spoken, screen("language"));
    const own = [offered, this.#text("menu"), this.#text("help"), this.#text("cover"), this.#answer()];
    return [...own, lineOf(this.#language, "place-ask"), ...openings, "…"].some((ending) =>
      text.endsWith(ending),
    );
  }
}
