import { isDraft } from "../drafts.ts";
import { interfaceMessages } from "../interface-messages.ts";
import type { Screen } from "../screen.ts";
import { messageOf, type ScreenId } from "../screen-ids.ts";

/** What a message must have, and which variables the program gives it beside the facts. */
interface ExpectedMessage {
  readonly parts: Set<string>;
  readonly variables: Set<string>;
  /** Only drafts say it: its translations may be lacking. */
  isDraft: boolean;
}

/** The messages that are asked for, by their ids. */
export type ExpectedMessages = ReadonlyMap<string, ExpectedMessage>;

/** The messages that the flows and the program ask for. */
export function expectedMessages(screens: ReadonlyMap<ScreenId, Screen>): ExpectedMessages {
  const expected = new Map<string, ExpectedMessage>();
  const expect = (id: string, isDraft: boolean, parts: readonly string[], ...variables: string[]): void => {
    const before = expected.get(id);
    expected.set(id, {
      parts: new Set(["", ...parts]),
      variables: new Set(variables),
      isDraft: isDraft && before?.isDraft !== false,
    });
  };
  for (const screen of screens.values()) {
    const { id, flow } = screen;
    const message = messageOf(id);
    const draft = isDraft(screen, screens);
    switch (flow.kind) {
      case "screen":
        expect(message, draft, ["label"], "checked", "review");
        break;
      case "check":
        expect(message, draft, ["label", "some", "none", "after", "forward"], "checked");
        for (const question of flow.questions)
          expect(`question-${question.id}`, draft, ["said", "why", "next"]);
        break;
      case "note":
        expect(message, draft, ["label", "title"], "checked");
        for (const question of flow.questions) expect(`ask-${question.id}`, draft, ["name"]);
        break;
      case "card":
        expect(message, draft, ["label"], "language");
    }
  }
  for (const [key, { variables }] of Object.entries(interfaceMessages)) {
    const [id = key, part = ""] = key.split(".");
    const entry = expected.get(id) ?? { parts: new Set(), variables: new Set(), isDraft: false };
    entry.parts.add(part);
    entry.isDraft = false;
    for (const variable of variables) entry.variables.add(variable);
    expected.set(id, entry);
  }
  return expected;
}
