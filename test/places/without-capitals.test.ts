import { describe, expect, test } from "vitest";
import { places } from "../published.ts";
import { said, table } from "./said.ts";

describe("a short name in letters that have no capitals, amid words that are not understood, is asked about", () => {
  test.each(
    table(`
      زوجي يضربني ونحن في لييج => guess Liège wallonia
      أسكن مع زوجي في لييج => guess Liège wallonia
      زوجي في غنت => guess Gent flanders
      زوجي يضربني أنا في غنت => guess Gent flanders
      أنا في غنت => place Gent flanders
      شوهرم منو می‌زنه تو گنت هستم => guess Gent flanders
      من و بچه‌ها در گنت هستیم => guess Gent flanders
    `),
  )("%s: %s", (text, answer) => {
    expect(said(text)).toBe(answer);
  });

  test.each(["أنا في مول كبير", "أنا في بيت كبير", "في المستشفى مع ابني", "در هتل کار می‌کنم"])(
    "but no everyday word: %s",
    (text) => {
      expect(places.byText(text).kind).toBe("unknown");
    },
  );
});
