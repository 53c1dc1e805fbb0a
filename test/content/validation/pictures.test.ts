import { expect, test } from "vitest";
import { Draft } from "../draft.ts";

test("a picture of what is no screen, and a button to a picture that nobody draws, are refused", () => {
  const draft = new Draft()
    .replace("flows/transport.yaml", "picture: [transport]", "picture: [transport.bus]")
    .replace("flows/share.yaml", "{ picture: card }", "{ picture: about }");
  expect(draft.problems().map(({ what }) => what)).toEqual([
    "the picture of transport says transport.bus, which is no screen",
    "a button of share.pictures: there is no picture of about",
  ]);
});
