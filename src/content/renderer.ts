import { cardHtml, renderCard, type Card } from "./card.ts";
import type { SelfCheckWords } from "./self-check.ts";
import { siteName, type Contact, type Facts } from "./contacts.ts";
import { assertDefined } from "./assert-defined.ts";
import { wayBack, withSign } from "./direction.ts";
import { footerButtons } from "./footer-buttons.ts";
import type { Language, Languages } from "./language.ts";
import { asRows } from "./layout/labels.ts";
import type { Locale } from "./locale.ts";
import { escapeHtml } from "./markup.ts";
import type { Note } from "./note.ts";
import type { Button, ButtonTarget } from "./button.ts";
import type { AskedInSelfCheck, NoteQuestion, RenderedScreen, Screen } from "./screen.ts";
import { messageOf, type ScreenId } from "./screen-ids.ts";
import { dayFormat, timeFormat } from "./written-numbers.ts";

/** Puts screens into the words of one language, once, at start: screens that the checks found whole. */
export class Renderer {
  readonly #locale: Locale;
  readonly #screens: ReadonlyMap<ScreenId, Screen>;
  readonly #facts: Facts;
  readonly #day: Intl.DateTimeFormat;
  readonly #languages: Languages;
  readonly #locales: ReadonlyMap<Language, Locale>;
  readonly #plain: Record<string, string>;
  readonly #escaped: Record<string, string>;

  constructor(
    locale: Locale,
    screens: ReadonlyMap<ScreenId, Screen>,
    facts: Facts,
    languages: Languages,
    locales: ReadonlyMap<Language, Locale>,
  ) {
    this.#locale = locale;
    this.#screens = screens;
    this.#facts = facts;
    this.#day = dayFormat(locale.language);
    this.#languages = languages;
    this.#locales = locales;
    const days = [...facts.days].map(([name, day]) => [name, this.#written(day)] as const);
    this.#plain = Object.fromEntries([...facts.variables, ...days]);
    this.#escaped = Object.fromEntries(
      Object.entries(this.#plain).map(([name, value]) => [name, escapeHtml(value)]),
    );
  }

  screen(screen: Screen): RenderedScreen {
    const message = messageOf(screen.id);
    const checked = this.#checked([message]);
    return {
      label: this.#label(screen),
      text:
        screen.flow.kind === "card"
          ? cardHtml(this.card(screen.id), escapeHtml)
          : this.#text(message, {
              ...(checked === undefined ? {} : { checked }),
              review: this.#review(),
            }).trimEnd(),
      rows: [...this.#beginning(screen), ...this.#rowsOf(screen), ...this.footer(screen)],
    };
  }

  /** Buttons in rows that are wide enough for their labels in this language. */
  rows(rows: Screen["rows"]): (readonly Button[])[] {
    return asRows(this.#buttons(rows), ({ label }) => label);
  }

  /** Where numbers must stay in sight, a row may not become two: there the check refuses the label. */
  #rowsOf({ rows, inSight }: Screen): (readonly Button[])[] {
    return inSight ? this.#buttons(rows) : this.rows(rows);
  }

  #buttons(rows: Screen["rows"]): Button[][] {
    return rows.map((row) => this.#ownFirst(row).map((target) => this.#button(target)));
  }

  /** Of languages the one that is read stands first: that of somebody's Telegram, until they choose another. */
  #ownFirst(row: readonly ButtonTarget[]): readonly ButtonTarget[] {
    const isOwn = (target: ButtonTarget): boolean =>
      target.kind === "language" && target.language === this.#locale.language;
    const own = row.filter(isOwn);
    return own.length === 0 ? row : [...own, ...row.filter((target) => !isOwn(target))];
  }

  selfCheck(id: ScreenId, questions: readonly AskedInSelfCheck[]): SelfCheckWords {
    const message = messageOf(id);
    const asked = questions.map((question) => ({ ...question, message: `question-${question.id}` }));
    return {
      questions: asked.map(({ message: question, grave }) => ({
        asks: this.#text(question),
        said: this.#text(`${question}.said`),
        why: this.#text(`${question}.why`),
        next: this.#text(`${question}.next`),
        grave,
      })),
      grave: this.#text("check-grave"),
      some: this.#text(`${message}.some`),
      none: this.#text(`${message}.none`),
      after: this.#text(`${message}.after`),
      forward: this.#text(`${message}.forward`),
      saidYes: this.#text("check-said-yes"),
      saidUnsure: this.#text("check-said-unsure"),
      yes: this.#text("check-yes"),
      unsure: this.#text("check-unsure"),
      forwardHelp: this.#text("check-forward-help"),
      phones: [...this.#facts.contacts.values()].flatMap(({ phone }) => phone ?? []),
      checked: escapeHtml(
        this.#checkedLine([
          message,
          ...asked.map(({ message: question }) => question),
          "check-grave",
          "check-forward-help",
        ]),
      ),
    };
  }

  note(id: ScreenId, questions: readonly NoteQuestion[]): Note {
    return {
      language: this.#locale.language,
      title: this.#words(`${messageOf(id)}.title`),
      questions: questions.map((question) => ({
        ...question,
        asks: this.#text(`ask-${question.id}`),
        name: this.#words(`ask-${question.id}.name`),
      })),
    };
  }

  card(id: ScreenId): Card {
    return {
      ...renderCard(id, this.#locale.language, this.#languages, this.#locales, this.#facts),
      checked: this.#checkedLine([messageOf(id)]),
    };
  }

  /** The rows that stand below every screen, as they stand below this one. */
  footer(screen: Screen): (readonly Button[])[] {
    return footerButtons(
      screen,
      (id) => this.#toScreen(id),
      wayBack(this.#locale.language, this.#words("button-back")),
    );
  }

  /** The button that begins what this screen is the beginning of. */
  #beginning({ id, flow }: Screen): Button[][] {
    switch (flow.kind) {
      case "screen":
        return [];
      case "check":
        return [[{ kind: "check", check: id, answers: "", label: this.#words("check-start") }]];
      case "note":
        return [[{ kind: "note", note: id, label: this.#words("note-start") }]];
      case "card":
        return [[{ kind: "picture", of: id, label: this.#words("card-picture") }]];
    }
  }

  /** The oldest day on which a number in these messages was checked, as the language writes it. */
  #checked(messages: readonly string[]): string | undefined {
    const variables = messages.flatMap((id) => [...(this.#locale.messages.get(id)?.variables ?? [])]);
    const day = this.#facts.checked(variables);
    return day === undefined ? undefined : this.#written(day);
  }

  /** A day such as `2026-11-24`, as the language writes it. */
  #written(day: string): string {
    return this.#day.format(new Date(`${day}T00:00:00Z`));
  }

  /** What About says of words that nobody whose own they are has read; nothing where somebody has. */
  #review(): string {
    return this.#languages.entry(this.#locale.language).reviewed ? "" : this.#text("not-reviewed");
  }

  #checkedLine(messages: readonly string[]): string {
    const checked = this.#checked(messages);
    return checked === undefined ? "" : this.#words("checked-on", { checked });
  }

  #button(target: ButtonTarget): Button {
    switch (target.kind) {
      case "screen":
        return this.#toScreen(target.screen);
      case "link": {
        const url = assertDefined(this.#contact(target.contact).site, `site of ${target.contact}`);
        return { kind: "link", url, label: `↗ ${siteName(url)}` };
      }
      case "copy": {
        const { phone, short } = this.#contact(target.contact);
        const text = assertDefined(phone, `phone of ${target.contact}`);
        return { kind: "copy", text, label: this.#words("button-copy", { phone: short ?? text }) };
      }
      case "card":
        return { kind: "card", contact: target.contact, label: this.#words("button-card") };
      case "icon":
        return {
          kind: "screen",
          screen: target.screen,
          label: assertDefined(this.#screens.get(target.screen)?.icon, "icon"),
        };
      case "locate":
      case "close":
        return { kind: target.kind, label: this.#words(`button-${target.kind}`) };
      case "refresh":
        return { kind: "refresh", label: `↻ ${this.#words("button-refresh")}` };
      case "cover":
        return { ...target, label: this.#timer("button-cover", target.after, "minute") };
      case "erase":
        return { ...target, label: this.#timer("button-erase", target.after, "hour") };
      case "picture": {
        const shown = assertDefined(this.#screens.get(target.of), target.of);
        return { ...target, label: this.#pictureLabel(shown) };
      }
      case "paper":
        return { ...target, label: this.#words(`button-paper-${target.paper}`) };
      case "share":
        return { kind: "share", way: target.way, label: this.#words(`button-share-${target.way}`) };
      case "language":
      case "reader": {
        const entry = this.#languages.all.find(({ code }) => code === target.language);
        return { ...target, label: assertDefined(entry, target.language).name };
      }
    }
  }

  #toScreen(id: ScreenId): Button {
    return { kind: "screen", screen: id, label: this.#label(assertDefined(this.#screens.get(id), id)) };
  }

  #pictureLabel(shown: Screen): string {
    switch (shown.picture) {
      // The button below every screen has the label of help.
      case "numbers":
        return this.#words("button-picture-numbers");
      case "code":
        return this.#words("button-picture-code");
      default:
        return this.#label(shown);
    }
  }

  #label({ id, icon }: Screen): string {
    const label = this.#words(`${messageOf(id)}.label`);
    return icon ? withSign(this.#locale.language, icon, label) : label;
  }

  /** "Cover in 30 min.", with the unit in the case that the language asks for, and so short that two stand in a row. */
  #timer(key: "button-cover" | "button-erase", after: number, unit: "minute" | "hour"): string {
    if (after === 0) return this.#words(`${key}-off`);
    return this.#words(key, { time: timeFormat(this.#locale.language).format(after, unit) });
  }

  #contact(id: string): Contact {
    return assertDefined(this.#facts.contacts.get(id), id);
  }

  /** Words that stand inside HTML. */
  #text(key: string, variables: Readonly<Record<string, string>> = {}): string {
    return this.#locale.format(key, { ...this.#escaped, ...variables });
  }

  #words(key: string, variables: Readonly<Record<string, string>> = {}): string {
    return this.#locale.format(key, { ...this.#plain, ...variables });
  }
}
