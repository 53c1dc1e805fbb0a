import { assertDefined } from "../content/assert-defined.ts";
import type { Content } from "../content/content.ts";
import type { InterfaceMessage } from "../content/interface-messages.ts";
import type { Language } from "../content/language.ts";
import { escapeHtml } from "../content/markup.ts";
import { centresToCall, firstToCall } from "../content/whom-to-call.ts";
import { link } from "./links.ts";
import { dialling, readable, telephone } from "./phones.ts";
import type { Say } from "../content/say.ts";

interface Call {
  readonly phone: string;
  /** Who answers, as HTML. */
  readonly who: string;
}

/** What the numbers are that help offers: their own names tell it to nobody who is new in Belgium. */
const explanations: Readonly<Record<string, Extract<InterfaceMessage, `site-call.${string}`>>> = {
  emergency: "site-call.emergency",
  police: "site-call.police",
  line: "site-call.line",
};

/** Numbers alone, as large as can be: whom one may call at any time, and the centre of each region. */
export function callMain(
  language: Language,
  { content, say }: { readonly content: Content; readonly say: Say },
): string {
  const calls = [...firstCalls(language, content, say), ...centres(language, content)];
  const buttons = calls.map(({ phone, who }) =>
    link(dialling(phone), `${readable(`${telephone} ${phone}`)} <small>${who}</small>`),
  );
  return `<h1>${say(language, "site-call")}</h1>\n<div class="keys calls">${buttons.join("")}</div>`;
}

function firstCalls(language: Language, content: Content, say: Say): Call[] {
  return [...firstToCall(content)].map(([id, { name, phone }]) => {
    const message = explanations[id];
    const who = message === undefined ? escapeHtml(name) : say(language, message);
    return { phone: assertDefined(phone, `the phone of ${id}`), who };
  });
}

function centres(language: Language, content: Content): Call[] {
  return centresToCall(content).flatMap(({ screen, contact: { name, phone } }) => {
    if (phone === undefined) return [];
    return [{ phone, who: escapeHtml(`${name} – ${content.screen(language, screen).label}`) }];
  });
}
