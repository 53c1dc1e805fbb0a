import { describe, expect, test } from "vitest";
import { codeOf, refusals, ruleOf } from "../src/refusals.ts";
import type { RefusalName } from "../src/refusals.ts";
import { openStage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { refusalCases } from "./refusal-cases.ts";

const names = Object.keys(refusals) as RefusalName[];

/** A description of the table as a pattern: what varies fits anything. */
function patternOf(description: string): RegExp {
  const escaped = description.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\{\w+\}/g, "[\\s\\S]*")}$`);
}

describe("each refusal of the table", () => {
  test.each(names)("%s", async (name) => {
    const stage: Stage = await openStage({ inlineMode: name !== "inlineModeOff" });
    const answer = await refusalCases[name](stage);
    expect(answer).toMatchObject({ ok: false, error_code: codeOf(refusals[name].description) });
    expect(answer.description).toMatch(patternOf(refusals[name].description));
    expect(answer.description).not.toMatch(/\{\w+\}/);
    if (name !== "notFound") {
      const refused = stage.telegram.refused.map(({ refusal }) => refusal);
      const { when, source } = refusals[name];
      expect(refused).toContainEqual({ name, rule: ruleOf(name), when, source });
    }
  });

  test("says when and where it is written", () => {
    for (const { when, source } of Object.values(refusals)) {
      expect(when).not.toBe("");
      expect(source).toMatch(/^#[a-z-]+$/);
    }
  });

  test("names what is stricter than Telegram", () => {
    for (const name of names) {
      const { description } = refusals[name];
      const mark = / \((strict)\)$/.exec(description)?.[1] ?? "telegram";
      expect([name, mark]).toEqual([name, ruleOf(name)]);
    }
  });
});

test("the status of the HTTP answer is the error code", async () => {
  const { post, person } = await openStage();
  const response = await post("editMessageText", { chat_id: person.chat.id, message_id: 99, text: "a" });
  expect(response.status).toBe(400);
  person.block();
  const blocked = await post("sendChatAction", { chat_id: person.chat.id, action: "typing" });
  expect(blocked.status).toBe(403);
});
