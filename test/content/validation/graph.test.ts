import { describe, expect, test } from "vitest";
import { neededScreens } from "../../../src/content/screen-ids.ts";
import { Draft, expectRefused, type Mistake } from "../draft.ts";

const housing = "flows/housing.yaml";
const help = "flows/help.yaml";
const use = "use it in a text or a button, or take it away.";
const correct = "correct the name, or add what is missing in flows/.";

/** A new screen with its words, and without a button that leads to it. */
function withScreen(draft: Draft, file: string, id: string): Draft {
  const message = id.replaceAll(".", "-");
  return draft
    .append(file, `  ${id}: {}`)
    .append("locales/en/housing.ftl", `${message} = A castle\n    .label = Castle`);
}

describe("the check of the graph", () => {
  test("finds nothing wrong with the real content", () => {
    expect(new Draft().problems()).toEqual([]);
  });

  test.each<Mistake>([
    {
      name: "a screen that no button leads to",
      made: (draft) => withScreen(draft, housing, "housing.castle"),
      where: [housing, "housing.castle"],
      what: "no button leads to housing.castle",
      mend: "add a button to it on another screen, or take it away.",
    },
    {
      name: "a screen whose back leads nowhere",
      made: (draft) =>
        withScreen(draft, housing, "housing.castle.tower").replace(
          housing,
          "[housing.online, housing.private]",
          "[housing.online, housing.private, housing.castle.tower]",
        ),
      where: [housing, "  housing.castle.tower: {}"],
      what: '"back" on housing.castle.tower would lead to housing.castle, which is no screen',
      mend: "add the screen housing.castle, or give this one another id.",
    },
    {
      name: "a button to a screen that is not there",
      made: (draft) => draft.replace(housing, "[housing.official, ", "[housing.castle, housing.official, "),
      where: [housing, "  housing:"],
      what: "a button of housing: there is no screen housing.castle",
      mend: correct,
    },
    {
      name: "a contact that no text and no button tells of",
      made: (draft) =>
        draft.append(
          "flows/contacts.yaml",
          'nobody:\n  name: Nobody\n  phone: "107"\n  source: [example.org]\n  checked: 2026-11-24',
        ),
      where: ["flows/contacts.yaml", "nobody:"],
      what: "no text and no button tells of nobody",
      mend: use,
    },
    {
      name: "a fact that no text tells of",
      made: (draft) =>
        draft.append(
          "flows/facts.yaml",
          "cat-lives:\n  value: 9\n  source: [example.org]\n  checked: 2026-11-24",
        ),
      where: ["flows/facts.yaml", "cat-lives:"],
      what: "no text and no button tells of cat-lives",
      mend: use,
    },
  ])("refuses $name", expectRefused);

  test("refuses screens that lead to each other only", () => {
    const draft = withScreen(new Draft(), housing, "housing.castle").replace(
      housing,
      "housing.castle: {}",
      "housing.castle:\n    rows:\n      - [housing.castle.tower]",
    );
    withScreen(draft, housing, "housing.castle.tower").replace(
      housing,
      "housing.castle.tower: {}",
      "housing.castle.tower:\n    rows:\n      - [housing.castle]",
    );
    expect(draft.problems().map(({ where, what }) => [where, what])).toEqual([
      [draft.where(housing, "housing.castle:"), "no button leads to housing.castle"],
      [draft.where(housing, "housing.castle.tower:"), "no button leads to housing.castle.tower"],
    ]);
  });

  test("refuses buttons for contacts that are not there, or do not have what they need", () => {
    const buttons = [
      ["{ link: nobody }", "there is no contact nobody"],
      ["{ copy: no-one }", "there is no contact no-one"],
      ["{ contact-card: none }", "there is no contact none"],
      ["{ link: line }", "line has no site"],
      ["{ copy: fedasil }", "fedasil has no phone"],
      ["{ contact-card: unhcr }", "unhcr has no phone"],
      ["{ icon: nowhere }", "there is no screen nowhere"],
      ["{ icon: housing.online }", "housing.online has no icon"],
    ] as const;
    const row = buttons.map(([button]) => button).join(", ");
    const draft = new Draft().replace(housing, "[housing.online, ", `[${row}, housing.online, `);
    const where = draft.where(housing, "  housing:");
    expect(draft.problems()).toEqual(
      buttons.map(([, fault]) => ({ where, what: `a button of housing: ${fault}`, mend: correct })),
    );
  });

  test("tells a wrong button once, however many languages show it", () => {
    const draft = new Draft("fr").replace(housing, "[{ link: fedasil }", "[{ link: fedasill }");
    expect(draft.problems().map(({ what }) => what)).toEqual([
      "a button of housing.official: there is no contact fedasill",
    ]);
  });

  test("refuses a region without a card", () => {
    const draft = new Draft().replace(help, "    region: brussels\n", "");
    expect(draft.problems()).toContainEqual({
      where: help,
      what: "brussels has 0 cards",
      mend: "give exactly one screen this region.",
    });
  });

  test("refuses a region with two cards", () => {
    const draft = new Draft().replace(help, "region: flanders", "region: brussels");
    expect(draft.problems()).toEqual([
      {
        where: draft.where(help, "  help.flanders:"),
        what: "brussels has 2 cards",
        mend: "give exactly one screen this region.",
      },
      { where: help, what: "flanders has 0 cards", mend: "give exactly one screen this region." },
    ]);
  });

  test("refuses content without the screens that the program opens itself", () => {
    const draft = new Draft();
    for (const id of neededScreens) {
      const file = `flows/${id.split(".")[0] ?? id}.yaml`;
      draft.replace(file, `  ${id}:\n`, `  ${id}.other:\n`);
    }
    const said = draft.problems().filter(({ what }) => what.endsWith("which the program opens itself"));
    expect(said).toEqual(
      neededScreens.map((id) => ({
        where: `flows/${id.split(".")[0] ?? id}.yaml`,
        what: `there is no screen ${id}, which the program opens itself`,
        mend: "add it.",
      })),
    );
    expect(neededScreens).toContain("help");
  });

  test("refuses a menu without a button to help", () => {
    const draft = new Draft()
      .replace("flows/menu.yaml", "[help]", "[help.call.words]")
      .replace(help, "      - [card.police]", "      - [card.police]\n      - [help.call]");
    const what = draft.problems().map((problem) => problem.what);
    expect(what).toContain("no button leads to help");
  });
});

describe("the check of the facts", () => {
  test("does not take a name for a longer one: a site of centres-french is none of centres", () => {
    const draft = new Draft()
      .replace("flows/about.yaml", ", { link: centres }", "")
      .replace("flows/help.yaml", "- [{ link: centres }]", "- [{ icon: help }]")
      .replace("flows/safety.yaml", ", { link: centres }", "")
      .replace("flows/services.yaml", "      - [{ link: centres }]\n", "")
      .replace("locales/en/services.ftl", "{ $centres-site }", "");
    expect(draft.problems().map(({ what }) => what)).toEqual(["no text and no button tells of centres"]);
  });
});
