import { expect, test } from "vitest";
import { assertDefined } from "../../../src/content/assert-defined.ts";
import { lineOf, screen } from "../../bot/chat.ts";
import { languages, textOf } from "./reading.ts";

/** What a centre is called where a reader meets it first; without "help" it may be the middle of a town, or the police. */
const firstNamed: Readonly<Record<string, RegExp>> = {
  en: /help centre/,
  fr: /centre d’aide/,
  nl: /centrum voor hulp/,
  de: /Hilfszentrum/,
  uk: /центр(ом)? допомоги/,
  ru: /центр(ом)? помощи/,
  pt: /centro de ajuda/,
  ar: /مركز (ال)?مساعدة/,
  tr: /yardım merkez/,
  vi: /trung tâm hỗ trợ/,
  ro: /centru(l \S+)? de ajutor/,
  bg: /цент(ър|ъра) за помощ/,
  es: /centro de ayuda/,
  pl: /centrum pomocy/,
  zh: /援助中心/,
  fa: /مرکز کمک/,
};

test.each(languages)("says what kind of centre it is where a reader meets it first, in %s", (code) => {
  const place = { place: "Gent" };
  const told = [
    ...["help", "help.regions"].map((id) => textOf(code, screen(id))),
    ...(["place-found", "place-guess", "place-near", "place-border"] as const).map((line) =>
      lineOf(code, line, place),
    ),
  ];
  const name = assertDefined(firstNamed[code], `the name of a centre in ${code}`);
  for (const text of told) expect(text).toMatch(name);
});
