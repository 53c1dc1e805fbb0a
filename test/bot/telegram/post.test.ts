import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { describe, expect, it } from "vitest";
import { postRequest } from "../../../src/bot/telegram/post.ts";

setFlagsFromString("--allow-natives-syntax");
/** Whether V8 has one hidden class for both. */
const areAlike = new Script("(one, other) => %HaveSameMap(one, other)").runInThisContext() as (
  one: object,
  other: object,
) => boolean;
// It is compiled when it is first called.
areAlike({}, {});
setFlagsFromString("--no-allow-natives-syntax");

describe("what undici is asked for", () => {
  it("is of one hidden class, whatever is posted: each other one makes undici look up each field of all", () => {
    const ask = (at: number) =>
      postRequest({ path: `/${at}`, type: "application/json", body: at % 2 ? "{}" : Buffer.from("{}") }, at);
    // V8 widens the class for the kinds of values that it has not seen.
    const [, , wide = ask(2), ...others] = Array.from({ length: 100 }, (_, at) => ask(at));
    expect(others.filter((other) => !areAlike(wide, other))).toEqual([]);
  });
});
