import { describe, expect, test } from "vitest";
import { siteName } from "../../../src/content/contact.ts";
import { regions } from "../../../src/places/place.ts";
import { content, languages, screens, wordsOf } from "./reading.ts";
import { dayFormat } from "../../../src/content/written-numbers.ts";

const contacts = [...content.contacts];

describe.each(languages)("in %s", (language) => {
  const buttons = screens.flatMap(({ id }) => content.screen(language, id).rows.flat());
  const text = screens.map(({ id }) => wordsOf(language, id)).join("\n");

  test("everything that is known of each contact can be read", () => {
    for (const [id, { phone, address, site }] of contacts) {
      if (phone !== undefined) expect(text, id).toContain(phone);
      if (address !== undefined) expect(text, id).toContain(address);
      if (site === undefined) continue;
      const isLinked = buttons.some((button) => button.kind === "link" && button.url === site);
      expect(isLinked || text.includes(siteName(site)), id).toBe(true);
    }
  });

  test("each button gives exactly the phone, the site or the card of its contact", () => {
    for (const { id, rows } of screens) {
      // A row whose labels would be cut stands in several.
      const shown = content.screen(language, id).rows.flat();
      for (const [at, target] of rows.flat().entries()) {
        const button = shown[at];
        expect(button?.kind).toBe(target.kind === "icon" ? "screen" : target.kind);
        if (!("contact" in target)) continue;
        const contact = content.contacts.get(target.contact);
        if (target.kind === "copy") {
          expect(button).toMatchObject({ text: contact?.phone });
          expect(button?.label).toContain(contact?.short ?? contact?.phone);
        } else if (target.kind === "link") {
          expect(button).toMatchObject({ url: contact?.site });
          expect(button?.label).toContain(siteName(contact?.site ?? ""));
        } else {
          expect(button).toMatchObject({ contact: target.contact });
        }
      }
    }
  });

  test.each(regions)("the card of %s tells all of its centre, and can copy, save and open it", (region) => {
    const [id, centre] = contacts.find(([, contact]) => contact.region === region) ?? [];
    if (id === undefined || centre?.phone === undefined)
      throw new Error(`${region} has no centre with a phone`);
    const card = content.centre(region);
    const { rows } = content.screen(language, card);
    const words = wordsOf(language, card);
    for (const fact of [
      centre.name,
      centre.phone,
      centre.address,
      siteName(centre.site ?? ""),
      "+32 78 055 800",
    ]) {
      expect(words).toContain(fact);
    }
    expect(words).toContain("112");
    expect(words).toContain("101");
    expect(rows.flat()).toContainEqual(expect.objectContaining({ kind: "copy", text: centre.phone }));
    expect(rows.flat()).toContainEqual(expect.objectContaining({ kind: "contact-card", contact: id }));
    expect(rows.flat()).toContainEqual(expect.objectContaining({ kind: "link", url: centre.site }));
    expect(rows.flat()).toContainEqual(expect.objectContaining({ kind: "screen", screen: "help.call" }));
    expect(rows.flat()).toContainEqual(expect.objectContaining({ kind: "screen", screen: "help.regions" }));
  });

  test("below numbers stands the day on which they were checked, in words of the language", () => {
    const written = dayFormat(language);
    const days = new Set(contacts.map(([, { checked }]) => written.format(new Date(checked))));
    for (const { id } of screens) {
      const text = wordsOf(language, id);
      if (!/\+32|\b11[26]/.test(text)) continue;
      expect(
        [...days].some((day) => text.includes(day)),
        id,
      ).toBe(true);
    }
  });
});
