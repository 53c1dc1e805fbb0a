import { describe, expect, test } from "vitest";
import { dayInBelgium } from "../../../src/content/validation/ages.ts";
import { Draft, expectRefused, type Mistake } from "../draft.ts";

const housing = "locales/en/housing.ftl";
const signs = "locales/en/signs.ftl";
const talk = "locales/en/talk.ftl";
const services = "locales/en/services.ftl";
const french = "locales/fr/housing.ftl";
const byHand = "put the number into flows/contacts.yaml or flows/facts.yaml and write { $its-name } here.";

describe("the check of the messages", () => {
  test("refuses a missing message, and names where the others are", () => {
    const draft = new Draft().remove("locales/en/transport.ftl");
    const mend = "write it; docs/content-guide.md shows how.";
    expect(draft.problems()).toEqual([
      { where: "locales/en", what: "transport is missing", mend },
      { where: "locales/en", what: "transport.label is missing", mend },
    ]);
  });

  test.each([
    [housing, "\n    .label = Found online", "", "housing-online = ", "housing-online.label is missing"],
    [
      "locales/en/talk.ftl",
      "\n    .button = Open the chat",
      "",
      "group-line = ",
      "group-line.button is missing",
    ],
    [
      "locales/en/place.ftl",
      "\n    .share = Send my location",
      "",
      "place-ask = ",
      "place-ask.share is missing",
    ],
  ])("refuses a message of %s without its attribute", (file, words, others, message, what) => {
    const draft = new Draft().replace(file, words, others);
    expect(draft.problems()).toEqual([
      { where: draft.where(file, message), what, mend: "write it; docs/content-guide.md shows how." },
    ]);
  });

  test("refuses a message that nobody says", () => {
    const draft = new Draft().append(housing, "housing-castle = A castle\n    .label = Castle");
    const where = draft.where(housing, "housing-castle");
    const mend = "take it away, or add the screen it belongs to in flows/.";
    expect(draft.problems()).toEqual([
      { where, what: "nobody says housing-castle", mend },
      { where, what: "nobody says housing-castle.label", mend },
    ]);
  });

  test("asks of a missing message whether it was renamed, where one of its topic is said by nobody", () => {
    const draft = new Draft().replace(housing, "housing-online = ", "housing-onlin = ");
    expect(draft.problems()).toContainEqual({
      where: "locales/en",
      what: "housing-online is missing",
      mend: "write it; docs/content-guide.md shows how. Was it renamed to housing-onlin?",
    });
  });
});

describe("the check of the numbers", () => {
  test.each([
    ["in a text", "Nine warning signs", "9 warning signs", "9"],
    ["in an attribute", ".label = Warning signs", ".label = The 9 signs", "9"],
    ["in Arabic digits", "Nine warning signs", "٩ warning signs", "٩"],
    ["in Devanagari digits", "Nine warning signs", "Signs: १०१", "१०१"],
    ["as a number of Fluent's", "Nine warning signs", "{ 9 } warning signs", "9"],
    ["as a text of Fluent's", "Nine warning signs", '{ "117" } warning signs', "117"],
    ["as a code of a character", "Nine warning signs", '{ "\\u0039" } warning signs', "9"],
    [
      "in one of several cases",
      "Nine warning signs",
      "{ $police-key ->\n    [one] One\n   *[other] 9\n    } signs",
      "9",
    ],
  ])("refuses one written by hand %s", (_, words, others, digits) => {
    const draft = new Draft().replace(signs, words, others);
    expect(draft.problems()).toContainEqual({
      where: draft.where(signs, "signs = "),
      what: `signs has the number ${digits} written by hand`,
      mend: byHand,
    });
  });

  test.each([
    ["a non-breaking space be written by its code", "Nine warning", 'Nine{ "\\u00A0" }warning'],
    ["a comment hold a number", "signs = ", "# All 9 of them.\nsigns = "],
  ])("lets %s", (_, words, others) => {
    expect(new Draft().replace(signs, words, others).problems()).toEqual([]);
  });

  test.each<Mistake>([
    {
      name: "an attribute that nobody says",
      made: (draft) => draft.replace(talk, "talk-broken", "    .title = Oh\ntalk-broken"),
      where: [talk, "talk-danger = "],
      what: "nobody says talk-danger.title",
      mend: "take it away, or add the screen it belongs to in flows/.",
    },
    {
      name: "a phone that is shown without the day on which it was checked",
      made: (draft) => draft.replace(services, "    <i>Checked on { $checked }</i>\n", ""),
      where: [services, "services = "],
      what: "services shows emergency, police without a day",
      mend: "add { $checked } below the numbers.",
    },
    {
      name: "a day without a number that was checked",
      made: (draft) => draft.replace(signs, "Nine warning signs", "Signs of { $checked }"),
      where: [signs, "signs = "],
      what: /^signs cannot be said: .*checked/,
      mend: "write { $name } with the $, and only names that flows/ defines.",
    },
  ])("refuses $name", expectRefused);

  test.each([
    [
      "a name that nothing defines",
      signs,
      "Nine warning",
      "{ $castle } warning",
      "signs = ",
      "signs",
      "castle",
    ],
    ["a contact's phone where it has none", signs, "Nine", "{ $fedasil }", "signs = ", "signs", "fedasil"],
    [
      "the day in an interface message",
      talk,
      "Something",
      "{ $checked } Something",
      "talk-broken = ",
      "talk-broken",
      "checked",
    ],
    [
      "another line's variable",
      talk,
      "Something",
      "{ $place } Something",
      "talk-broken = ",
      "talk-broken",
      "place",
    ],
  ])("refuses %s", (_, file, words, others, message, id, variable) => {
    const draft = new Draft().replace(file, words, others);
    expect(draft.problems()).toEqual([
      {
        where: draft.where(file, message),
        what: `${id} uses { $${variable} }, which nothing defines`,
        mend: "correct its name, or define it in flows/contacts.yaml or flows/facts.yaml.",
      },
    ]);
  });
});

describe("the check of a translation", () => {
  test("refuses a variable that is lost or added against the source", () => {
    const file = "locales/fr/services.ftl";
    const draft = new Draft("fr").replace(file, "{ $tele-accueil }", "{ $line }");
    const where = draft.where(file, "services-talk = ");
    const mend = `say it as ${draft.where("locales/en/services.ftl", "services-talk = ")} does.`;
    expect(draft.problems().slice(0, 2)).toEqual([
      { where, what: "services-talk lost { $tele-accueil }", mend },
      { where, what: "services-talk added { $line }", mend },
    ]);
  });

  test.each([
    ["a site", "https://castle.example/fr", "castle.example/fr"],
    ["a name in Telegram", "@castle_bot", "@castle_bot"],
  ])("refuses %s that is not in the source", (_, words, address) => {
    const draft = new Draft("fr").replace(french, ".label = ", `${words}\n    .label = `);
    const where = draft.where(french, "housing = ");
    const mend = `say it as ${draft.where(housing, "housing = ")} does.`;
    expect(draft.problems()).toEqual([{ where, what: `housing added ${address}`, mend }]);
  });

  test("refuses a site of the source that is lost", () => {
    const file = "locales/fr/safety.ftl";
    const draft = new Draft("fr").replace(file, "info-ukraine.be", "info-ukraine.castle.example");
    const told = draft.problems().map(({ what }) => what.replace(/^\S+ /, ""));
    expect(told).toEqual(["lost info-ukraine.be", "added info-ukraine.castle.example"]);
  });

  test("warns of one whose source has changed since", () => {
    const draft = new Draft("fr").noteTranslations().checkedOn(dayInBelgium());
    expect(draft.warnings()).toEqual([]);
    draft.replace(housing, "Choose a host", "Always choose a host");
    expect(draft.warnings()).toEqual([
      {
        where: draft.where(french, "housing-online = "),
        what: "the text that housing-online was translated from has changed, or was never noted",
        mend: `compare it with ${draft.where(housing, "housing-online = ")}, then run: npm run translated fr housing-online`,
        warning: { kind: "stale-translation", language: "fr" },
      },
    ]);
  });

  test("only warns of a number that has come into the source since", () => {
    const draft = new Draft("fr")
      .noteTranslations()
      .checkedOn(dayInBelgium())
      .replace(housing, "Choose a host", "{ $payoke } Choose a host");
    draft.replace(
      housing,
      "    .label = Found online",
      "\n    <i>Checked on { $checked }</i>\n    .label = Found online",
    );
    expect(draft.problems()).toEqual([]);
    expect(draft.warnings().map(({ what }) => what)).toEqual([
      "housing-online lost { $payoke }",
      "housing-online lost { $checked }",
      "the text that housing-online was translated from has changed, or was never noted",
    ]);
  });

  test("lets the translation itself change, and its source have another comment", () => {
    const draft = new Draft("fr")
      .replace(french, "housing-online = ", "# Un commentaire.\nhousing-online = ")
      .replace(french, ".label = ", ".label = Le ")
      .replace(housing, "housing-online = ", "# A comment.\nhousing-online = ");
    expect(draft.problems()).toEqual([]);
  });

  test("warns of one that was never noted", () => {
    const draft = new Draft("fr").remove("locales/fr/translated.json");
    const warnings = draft.warnings();
    expect(warnings).toContainEqual({
      where: draft.where(french, "housing-online = "),
      what: "the text that housing-online was translated from has changed, or was never noted",
      mend: `compare it with ${draft.where(housing, "housing-online = ")}, then run: npm run translated fr housing-online`,
      warning: { kind: "stale-translation", language: "fr" },
    });
    expect(warnings.length).toBeGreaterThan(50);
  });

  test("tells each fault of each message in each language", () => {
    const draft = new Draft("fr", "nl")
      .replace(french, "    .label = ", "    .label = 1 ")
      .replace("locales/nl/signs.ftl", "    .label = ", "    .label = { $castle } ")
      .append("locales/fr/share.ftl", "share-castle = Château")
      .append(signs, "signs-castle = Castle");
    expect(draft.problems().map(({ where, what }) => `${where} ${what}`)).toEqual([
      `${draft.where(signs, "signs-castle")} nobody says signs-castle`,
      `${draft.where("locales/fr/share.ftl", "share-castle")} nobody says share-castle`,
      `${draft.where(french, "housing = ")} housing has the number 1 written by hand`,
      `${draft.where("locales/nl/signs.ftl", "signs = ")} signs uses { $castle }, which nothing defines`,
      `${draft.where("locales/nl/signs.ftl", "signs = ")} signs added { $castle }`,
    ]);
  });
});
