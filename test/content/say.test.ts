import { describe, expect, test } from "vitest";
import { createSay } from "../../src/content/say.ts";
import { interfaceKeys, interfaceMessages } from "../../src/content/interface-messages.ts";
import { content, languages } from "./published/reading.ts";

const faults: string[] = [];
const say = createSay(content, ({ what }) => faults.push(what));

describe("an interface message", () => {
  test("is said whole in each language with the variables that are listed", () => {
    for (const language of languages) {
      for (const key of interfaceKeys) {
        const given = Object.fromEntries(interfaceMessages[key].variables.map((name) => [name, "…"]));
        const { text, fault } = content.interfaceMessage(language, key, given);
        expect(fault).toBeUndefined();
        expect(text).not.toContain("{");
      }
    }
  });

  test("has what is given escaped, and the facts in it", () => {
    const [english] = languages;
    expect(say(english ?? expect.fail(), "place-found", { place: "<b>Gent & co</b>" })).toContain(
      "&lt;b&gt;Gent &amp; co&lt;/b&gt;",
    );
    expect(say(english ?? expect.fail(), "talk-danger")).toContain("112");
    expect(faults).toEqual([]);
  });

  test("that lacks a variable is refused by the compiler, and reaches the person all the same", () => {
    const [english] = languages;
    // @ts-expect-error the place is lacking
    expect(say(english ?? expect.fail(), "place-found")).toContain("{$place}");
    expect(faults).toEqual([expect.stringContaining("place-found cannot be said") as string]);
  });
});
