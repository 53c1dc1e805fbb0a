import { cardHtml, renderCard, type Card } from "../card.ts";
import { ButtonRenderer } from "./button-renderer.ts";
import type { SelfCheckWords } from "../self-check.ts";
import type { Facts } from "../facts.ts";
import { wayBack } from "../direction.ts";
import { footerButtons } from "../footer-buttons.ts";
import type { Language, Languages } from "../language.ts";
import { asRows } from "../layout/labels.ts";
import type { Locale } from "../locale/locale.ts";
import { escapeHtml } from "../markup.ts";
import type { Note } from "../note.ts";
import type { Button, ButtonTarget } from "../button.ts";
import type { AskedInSelfCheck, NoteQuestion, RenderedScreen, Screen } from "../screen.ts";
import { messageOf, type ScreenId } from "../screen-ids.ts";
import { dayFormat } from "../written-numbers.ts";

/** Puts screens into the words of one language, once: screens that the checks found whole. */
export class Renderer {
  readonly #locale: Locale;
  readonly #facts: Facts;
  readonly #day: Intl.DateTimeFormat;
  readonly #languages: Languages;
  readonly #locales: ReadonlyMap<Language, Locale>;
  readonly #buttonRenderer: ButtonRenderer;
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
    this.#facts = facts;
    this.#day = dayFormat(locale.language);
    this.#languages = languages;
    this.#locales = locales;
    this.#buttonRenderer = new ButtonRenderer({
      language: locale.language,
      languages,
      screens,
      contacts: facts.contacts,
      words: (key, variables) => this.#words(key, variables),
    });
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
      label: this.#buttonRenderer.label(screen),
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
    return rows.map((row) => this.#ownFirst(row).map((target) => this.#buttonRenderer.button(target)));
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
      (id) => this.#buttonRenderer.toScreen(id),
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

  /** Words that stand inside HTML. */
  #text(key: string, variables: Readonly<Record<string, string>> = {}): string {
    return this.#locale.format(key, { ...this.#escaped, ...variables });
  }

  #words(key: string, variables: Readonly<Record<string, string>> = {}): string {
    return this.#locale.format(key, { ...this.#plain, ...variables });
  }
}
