import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { finishContent } from "../../src/content/finished/finish-content.ts";
import { writeFinished } from "../../src/content/finished/finished-file.ts";
import { openFinished } from "../../src/content/finished/open-content.ts";
import { readContent } from "../../src/content/finished/read-content.ts";
import { assertDefined } from "../../src/content/assert-defined.ts";
import { readPlaces } from "../../src/places/places.ts";
import { Draft } from "./draft.ts";

const housing = "flows/housing.yaml";

/** A draft of a screen, to which a button leads, with its words in English. */
function withDraft(draft: Draft): Draft {
  return draft
    .append(
      housing,
      "  housing.castle:\n    draft: true\n    rows:\n      - [housing.castle.tower]\n  housing.castle.tower: {}",
    )
    .replace(housing, "[housing.online, ", "[housing.castle, housing.online, ")
    .append(
      "locales/en/housing.ftl",
      "housing-castle = A castle\n    .label = Castle\nhousing-castle-tower = A tower\n    .label = Tower",
    );
}

describe("a draft of a screen", () => {
  test("is shown to nobody, nor what lies below it, nor the buttons that lead there", () => {
    const draft = withDraft(new Draft("fr"));
    expect(draft.problems()).toEqual([]);
    const content = readContent(draft.root);
    expect(content.find("housing.castle")).toBeUndefined();
    expect(content.find("housing-castle-tower")).toBeUndefined();
    const menu = assertDefined(content.find("housing"), "housing");
    for (const { code } of content.languages.all) {
      const labels = content
        .screen(code, menu)
        .rows.flat()
        .map(({ label }) => label);
      expect(labels).not.toContain("Castle");
    }
  });

  test("is shown in the preview, in English where nobody has translated it yet", () => {
    const draft = withDraft(new Draft("fr", "nl")).append(
      "locales/nl/housing.ftl",
      "housing-castle = Een kasteel\n    .label = Kasteel",
    );
    const content = readContent(draft.root, { drafts: true });
    const screen = (language: string, id: string) =>
      content.screen(
        assertDefined(content.languages.of(language), language),
        assertDefined(content.find(id), id),
      );
    expect(screen("en", "housing.castle")).toMatchObject({ label: "Castle", text: "A castle" });
    expect(screen("fr", "housing.castle")).toMatchObject({ label: "Castle", text: "A castle" });
    expect(screen("nl", "housing.castle")).toMatchObject({ label: "Kasteel", text: "Een kasteel" });
    expect(screen("nl", "housing").rows.flat()).toContainEqual(expect.objectContaining({ label: "Kasteel" }));
    expect(screen("fr", "housing.castle").rows.flat()).toContainEqual(
      expect.objectContaining({ label: "Tower" }),
    );
  });

  test("is not in what the build finished, which the preview opens only where there is none", () => {
    const places = readPlaces(".");
    const opened = (draft: Draft, options: { readonly drafts: boolean }) => {
      const file = join(draft.root, "finished");
      const content = finishContent(draft.root, { today: "2026-11-27", drafts: false });
      writeFinished(file, draft.root, { content, places: () => places });
      return openFinished(draft.root, { ...options, file })?.content;
    };
    const draft = withDraft(new Draft());
    expect(opened(draft, { drafts: false })?.find("housing.online")).toBeDefined();
    expect(opened(draft, { drafts: true })).toBeUndefined();
    expect(opened(new Draft(), { drafts: true })?.find("housing.online")).toBeDefined();
  });

  test("needs its words in English, and no faults", () => {
    const draft = withDraft(new Draft("fr"))
      .replace("locales/en/housing.ftl", "\n    .label = Tower", "")
      .replace("locales/en/housing.ftl", "A castle", "A castle of 1066");
    expect(draft.problems().map(({ what }) => what)).toEqual([
      "housing-castle-tower.label is missing",
      "housing-castle has the number 1066 written by hand",
    ]);
  });

  test("does not make a screen reachable that is none", () => {
    const draft = withDraft(new Draft())
      .replace(housing, "[housing.official, ", "[")
      .replace(housing, "[housing.castle.tower]", "[housing.official]");
    expect(draft.problems().map(({ what }) => what)).toEqual(["no button leads to housing.official"]);
  });
});
