import { describe, expect, test } from "vitest";
import { withNotApart } from "../../../src/content/words/not-apart.ts";

describe("not, where it was written together with a verb", () => {
  test.each([
    ["нехочу жити", "не хочу жити"],
    ["он неотдает паспорт", "он не отдает паспорт"],
    ["niemoge wyjsc", "nie moge wyjsc"],
    ["nehochu zhit", "ne hochu zhit"],
    ["непускають і небачу сина", "не пускають і не бачу сина"],
  ])("is set apart: %s", (text, apart) => {
    expect(withNotApart(text.split(" "))).toEqual(apart.split(" "));
  });

  test.each(["не хочу жити", "мне плохо", "нет", "нема", "help me"])("is left as it is: %s", (text) => {
    expect(withNotApart(text.split(" "))).toBeUndefined();
  });
});
