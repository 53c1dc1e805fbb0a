import { describe, expect, test } from "vitest";
import { siteName } from "../../src/content/contact.ts";
import { readFacts } from "../../src/content/facts.ts";
import { Draft, expectRefused, type Mistake } from "./draft.ts";

const contacts = "flows/contacts.yaml";
const otherFacts = "flows/facts.yaml";
const like = "write it like the entries beside it.";

/** The sources of `payoke`, as they stand. */
const sources = "[agii.be, { name: payoke.be, address: https://payoke.be }]";

/** The fault in `payoke`, one of whose lines was replaced. */
function brokenPayoke(
  line: string,
  other: string,
): { draft: Draft; problems: ReturnType<Draft["problems"]> } {
  const draft = new Draft();
  const text = draft.read(contacts);
  const start = text.indexOf("payoke:\n");
  const changed = text.slice(start).replace(line, () => other);
  expect(changed).not.toBe(text.slice(start));
  draft.write(contacts, text.slice(0, start) + changed);
  return { draft, problems: draft.problems() };
}

/** The name of one of several contacts: `castle-a`, `castle-b` … */
function nameOf(index: number): string {
  return `castle-${String.fromCharCode("a".charCodeAt(0) + index)}`;
}

function contactWith(phone: string, index: number): string {
  return `${nameOf(index)}:\n  name: Castle\n  phone: "${phone}"\n  source: [example.org]\n  checked: 2026-11-24`;
}

describe("a contact", () => {
  test.each([
    ["no source", `  source: ${sources}\n`, "", "payoke:", "payoke › source"],
    ["an empty list of sources", sources, "[ ]", "source: [ ]", "say where it was read"],
    ["a source of no words", sources, '[""]', 'source: [""]', "payoke › source › 0"],
    ["no words for a name", "  name: Payoke", '  name: ""', 'name: ""', "payoke › name"],
    ["no date", "  checked: 2026-11-24\n", "", "payoke:", "payoke › checked"],
    [
      "a phrase for a date",
      "checked: 2026-11-24",
      "checked: last week",
      "last week",
      "write the day as 2026-11-24",
    ],
    ["a date the other way round", "2026-11-24", "24-11-2026", "24-11-2026", "write the day as 2026-11-24"],
    ["a day that no calendar has", "2026-11-24", "2026-02-30", "2026-02-30", "write the day as 2026-11-24"],
    ["a site without https", "https://payoke.be", "http://payoke.be", "http://payoke.be", "payoke › site"],
    ["an unknown setting", "  name: Payoke", "  name: Payoke\n  fax: none", "payoke:", "fax"],
    ["an unknown region", "region: flanders", "region: paris", "region: paris", "payoke › region"],
    [
      "a short form that is none",
      "  name: Payoke",
      "  name: Payoke\n  short: day and night",
      "short: day and night",
      "payoke › short",
    ],
  ])("with %s is refused", (_, line, other, wrong, what) => {
    const { draft, problems } = brokenPayoke(line, other);
    expect(problems).toEqual([
      { where: draft.where(contacts, wrong), what: expect.stringContaining(what) as string, mend: like },
    ]);
  });

  test("with a phone that nobody could dial is refused", () => {
    const phones = [
      "+32 3 201 16 9", // a digit is lost
      "+32 3 201 16 900",
      "+32",
      "+32 03 201 16 90 12",
      "0032 3 201 16 90",
      "+33 3 201 16 90",
      "+3232011690",
      "03 201 16 90",
      "0800 98 10",
      "+32 3 201 16 9o",
      "12",
      " 112",
      "1 12",
      "116 0000",
    ];
    const draft = new Draft().append(contacts, phones.map(contactWith).join("\n"));
    expect(draft.problems()).toEqual(
      phones.map((phone) => ({
        where: draft.where(contacts, `phone: "${phone}"`),
        what: expect.stringContaining("write it like +32 2 511 64 64") as string,
        mend: like,
      })),
    );
  });

  test("with a phone as people dial it is well written", () => {
    const phones = [
      "+32 470 12 34 56",
      "+32 78 055 800",
      "+32 78 15 43 24",
      "+32 2 648 40 14",
      "0800 98 100",
      "0800 32 123",
      "116000",
      "116 000",
      "1712",
      "1813",
      "107",
    ];
    const draft = new Draft().append(contacts, phones.map(contactWith).join("\n"));
    const { variables } = readFacts(draft.root);
    expect(phones.map((_, index) => variables.get(nameOf(index)))).toEqual(phones);
  });

  test("may say of each source where it stands and of which day it is", () => {
    const draft = new Draft().replace(
      contacts,
      sources,
      "[agii.be, { name: payoke.be, address: https://payoke.be/contact, dated: 2026-11 }]",
    );
    expect(readFacts(draft.root).contacts.get("payoke")?.source).toEqual([
      { name: "agii.be" },
      { name: "payoke.be", address: "https://payoke.be/contact", dated: "2026-11" },
    ]);
  });

  test.each([
    ["{ address: https://payoke.be }", "as { name: "],
    ["{ name: payoke.be, address: http://payoke.be }", "with https://"],
    ["{ name: payoke.be, address: https://payoke.be, dated: November }", "as 2026-11-24, 2026-11 or"],
  ])("with the source %s is refused", (wrong, what) => {
    const { draft, problems } = brokenPayoke(sources, `[${wrong}]`);
    expect(problems).toEqual([
      {
        where: draft.where(contacts, wrong),
        what: expect.stringContaining(what) as string,
        mend: like,
      },
    ]);
  });

  test("with a name that no text could say is refused", () => {
    const ids = ["Castle", "castle_two", "castle.two", "castle2"];
    const rest = contactWith("107", 0).split("\n").slice(1).join("\n");
    const draft = new Draft().append(contacts, ids.map((id) => `${id}:\n${rest}`).join("\n"));
    expect(draft.problems()).toEqual(
      ids.map((id) => ({
        where: draft.where(contacts, `${id}:`),
        what: expect.stringContaining(id) as string,
        mend: like,
      })),
    );
  });

  test("faults in several contacts are told together, with those of the other facts", () => {
    const draft = new Draft()
      .replace(contacts, "checked: 2026-11-24", "checked: yesterday")
      .replace(contacts, '"+32 3 201 16 90"', '"3 201"')
      .replace(otherFacts, "value: 45", 'value: "45"');
    expect(draft.problems().map(({ where }) => where)).toEqual([
      draft.where(contacts, "yesterday"),
      draft.where(contacts, "3 201"),
      draft.where(otherFacts, '"45"'),
    ]);
  });
});

describe("a fact", () => {
  test("with the name of a contact is refused: it would stand in its place everywhere", () => {
    const draft = new Draft().append(
      otherFacts,
      "emergency:\n  value: 5\n  source: [example.org]\n  checked: 2026-11-24",
    );
    expect(draft.problems()).toEqual([
      {
        where: draft.where(otherFacts, "emergency:"),
        what: `emergency stands at ${draft.where(contacts, "emergency:")} too`,
        mend: "give one of the two another name.",
      },
    ]);
  });
});

test.each<Mistake>([
  {
    name: "a contact with neither a phone nor a site",
    made: (draft) =>
      draft.append(contacts, "nobody:\n  name: Nobody\n  source: [example.org]\n  checked: 2026-11-24"),
    where: [contacts, "nobody:"],
    what: "nobody does not fit: a contact needs a phone or a site",
    mend: like,
  },
  {
    name: "a fact without a source",
    made: (draft) => draft.replace(otherFacts, "  source: [docs/privacy.md]\n", ""),
    where: [otherFacts, "open-hours:"],
    what: /open-hours › source/,
    mend: like,
  },
  {
    name: "a fact that is a day which the calendar has not",
    made: (draft) => draft.replace(otherFacts, "value: 2027-03-04", "value: 2027-02-30"),
    where: [otherFacts, "2027-02-30"],
    what: /protection-end › value/,
    mend: like,
  },
])("$name is refused", expectRefused);

describe("the variables of texts", () => {
  const facts = readFacts(".");
  const { variables } = facts;

  test("are a contact's phone, address and site", () => {
    expect(variables.get("pag-asa")).toBe("+32 2 511 64 64");
    expect(variables.get("pag-asa-address")).toContain("1000");
    expect(variables.get("pag-asa-site")).toBe("pag-asa.be");
  });

  test("are of the contact with the longest name that fits", () => {
    expect(facts.owner("centres-french-site")).toBe("centres-french");
    expect(facts.owner("centres-site")).toBe("centres");
    expect(facts.owner("centresite")).toBeUndefined();
    expect(facts.where("pag-asa-site")).toMatch(/^flows\/contacts\.yaml:\d+$/);
    expect(facts.where("police-key")).toMatch(/^flows\/facts\.yaml:\d+$/);
  });

  test("were checked on the oldest of their days", () => {
    const draft = new Draft().replace(contacts, "checked: 2026-11-27", "checked: 2026-10-01");
    const older = readFacts(draft.root);
    expect(older.checked(["payoke", "police", "reflection-days"])).toBe("2026-10-01");
    expect(older.checked(["payoke", "reflection-days"])).toBe("2026-11-24");
    expect(facts.checked(["somebody"])).toBeUndefined();
  });
});

test("a site is shown without what a reader need not type", () => {
  expect(siteName("https://www.payoke.be/")).toBe("payoke.be");
  expect(siteName("https://help.unhcr.org/belgium")).toBe("help.unhcr.org/belgium");
});
