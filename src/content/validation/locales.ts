import type { Problem } from "../../files/problem.ts";
import type { Facts } from "../facts.ts";
import type { Locale, LocaleMessage } from "../locale/locale.ts";
import type { ContentParts } from "../parts.ts";
import { messageOf } from "../screen-ids.ts";
import { expectedMessages, type ExpectedMessages } from "./expected-messages.ts";

/** Holds every language against what is asked for, and every translation against its source. */
export function checkLocales({ flows, facts, locales }: ContentParts, source: Locale | undefined): Problem[] {
  const { screens, areWhole } = flows;
  const expected = expectedMessages(screens);
  const dated = new Set(
    [...screens.values()].filter(({ flow }) => flow.kind === "screen").map(({ id }) => messageOf(id)),
  );
  return locales.flatMap((locale) => {
    const isSource = locale === source;
    return [
      ...checkLacking(locale, expected, isSource),
      ...(areWhole ? checkSuperfluous(locale, expected) : []),
      ...[...locale.messages.values()].flatMap((message) => [
        ...checkDigits(message),
        ...(facts && dated.has(message.id) ? checkDay(message, facts) : []),
        ...(facts && (areWhole || expected.has(message.id))
          ? checkVariables(message, expected, facts.variables)
          : []),
        ...(source && !isSource && !expected.get(message.id)?.isDraft
          ? checkTranslation(message, source, locale)
          : []),
      ]),
    ];
  });
}

/** What is not said. A message that is not read whole may say it. */
function checkLacking(locale: Locale, expected: ExpectedMessages, isSource: boolean): Problem[] {
  return [...expected].flatMap(([id, { parts, isDraft }]) => {
    if (locale.damaged.has(id) || (isDraft && !isSource)) return [];
    const message = locale.messages.get(id);
    return [...parts]
      .filter((part) => !message?.parts.includes(part))
      .map((part) => ({
        where: message?.where ?? `locales/${locale.language}`,
        what: `${[id, part].filter(Boolean).join(".")} is missing`,
        mend: `write it; docs/content-guide.md shows how.${message ? "" : renamed(id, locale, expected)}`,
      }));
  });
}

/** Asks about the one message of the same topic that nobody says: where one is lacking, it may be that one. */
function renamed(id: string, { messages }: Locale, expected: ExpectedMessages): string {
  const topic = `${id.split("-")[0] ?? id}-`;
  const [unsaid, ...others] = [...messages.keys()].filter(
    (name) => name.startsWith(topic) && !expected.has(name),
  );
  return unsaid !== undefined && others.length === 0 ? ` Was it renamed to ${unsaid}?` : "";
}

/** What is said for nobody. */
function checkSuperfluous(locale: Locale, expected: ExpectedMessages): Problem[] {
  return [...locale.messages.values()].flatMap((message) =>
    message.parts
      .filter((part) => !expected.get(message.id)?.parts.has(part))
      .map((part) => ({
        where: message.where,
        what: `nobody says ${[message.id, part].filter(Boolean).join(".")}`,
        mend: "take it away, or add the screen it belongs to in flows/.",
      })),
  );
}

function checkDigits({ id, where, digits }: LocaleMessage): Problem[] {
  if (digits === undefined) return [];
  const mend = "put the number into flows/contacts.yaml or flows/facts.yaml and write { $its-name } here.";
  return [{ where, what: `${id} has the number ${digits} written by hand`, mend }];
}

/** A number is never shown without the day on which it was checked. Checks and cards get it from the renderer. */
function checkDay({ id, where, variables }: LocaleMessage, facts: Facts): Problem[] {
  const phones = [...variables].filter((variable) => facts.contacts.get(variable)?.phone !== undefined);
  if (phones.length === 0 || variables.has("checked")) return [];
  return [
    {
      where,
      what: `${id} shows ${phones.join(", ")} without a day`,
      mend: "add { $checked } below the numbers.",
    },
  ];
}

function checkVariables(
  message: LocaleMessage,
  expected: ExpectedMessages,
  known: ReadonlyMap<string, string>,
): Problem[] {
  const given = expected.get(message.id)?.variables;
  return [...message.variables]
    .filter((variable) => !known.has(variable) && !given?.has(variable))
    .map((variable) => ({
      where: message.where,
      what: `${message.id} uses { $${variable} }, which nothing defines`,
      mend: "correct its name, or define it in flows/contacts.yaml or flows/facts.yaml.",
    }));
}

function checkTranslation(message: LocaleMessage, source: Locale, locale: Locale): Problem[] {
  const original = source.messages.get(message.id);
  if (!original || source.damaged.has(message.id) || locale.damaged.has(message.id)) return [];
  const { language, translatedFrom } = locale;
  if (!translatedFrom) return checkSameFacts(message, original);
  const from = translatedFrom.get(message.id);
  const faults = checkSameFacts(message, original);
  if (from === original.fingerprint) return faults;
  const stale = { kind: "stale-translation", language } as const;
  const { id, where } = message;
  return [
    // It says whole what its source said before: what the new source has more is told, and refuses nothing.
    ...(from === undefined ? faults : faults.map((fault) => ({ ...fault, warning: stale }))),
    {
      where,
      what: `the text that ${id} was translated from has changed, or was never noted`,
      mend: `compare it with ${original.where}, then run: npm run translated ${language} ${id}`,
      warning: stale,
    },
  ];
}

function checkSameFacts(message: LocaleMessage, original: LocaleMessage): Problem[] {
  const { id, where } = message;
  const [before, after] = [factsIn(original), factsIn(message)];
  const lost = [...before].filter((fact) => !after.has(fact));
  const added = [...after].filter((fact) => !before.has(fact));
  const mend = `say it as ${original.where} does.`;
  return [
    ...lost.map((fact) => ({ where, what: `${id} lost ${fact}`, mend })),
    ...added.map((fact) => ({ where, what: `${id} added ${fact}`, mend })),
  ];
}

/** A site, or a name in Telegram: Telegram makes a link of each. */
const address = /(?:[a-z\d-]{2,}\.)+[a-z]{2,}(?:\/[^\s<]*)?|@[a-z]\w{3,}/gi;

/** What a message says that must be the same in every language. */
function factsIn({ variables, words }: LocaleMessage): ReadonlySet<string> {
  return new Set([...[...variables].map((name) => `{ $${name} }`), ...(words.match(address) ?? [])]);
}
