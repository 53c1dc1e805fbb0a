import { readTap, type Tap } from "../../src/bot/screen/callback-data.ts";
import type { Language } from "../../src/content/language.ts";
import { menu, type ScreenId } from "../../src/content/screen-ids.ts";
import type { InlineButton, Person } from "telegram-fake";
import { content, languages } from "../content/published/reading.ts";
import { screenOf, type World } from "../world.ts";
import { handled } from "./chat.ts";

type Shown = Person["messages"][number];

interface Walker {
  readonly code: Language;
  readonly person: Person;
}

/** One step of the walk, when all have made it. */
interface Step {
  readonly from: ScreenId;
  readonly to: ScreenId;
  readonly answered: boolean;
  readonly walkers: readonly Walker[];
}

/** The buttons of a message that make an update, and what they ask for. */
export function buttonsOf(message: Shown): { readonly button: InlineButton; readonly tap: Tap }[] {
  return message.inlineKeyboard.flat().flatMap((button) => {
    if (button.callback_data === undefined) return [];
    const tap = readTap(button.callback_data, content);
    if (tap === undefined) throw new Error(`"${button.text}" asks for nothing known`);
    return [{ button, tap }];
  });
}

/** The buttons of a message that show a screen. */
export function waysFrom(message: Shown): { readonly button: InlineButton; readonly to: ScreenId }[] {
  return buttonsOf(message).flatMap(({ button, tap }) =>
    tap.kind === "screen" ? [{ button, to: tap.screen }] : [],
  );
}

/** What stands below every screen leads to the same from all of them: it is tapped on this many. */
const mostTaps = 2;

/**
 * One person for each language taps every button that shows a screen, on every screen that is reached so. They tap what
 * they saw: a telephone may tap a button that is no longer there.
 */
export async function* walk({ telegram, opens }: World): AsyncGenerator<Step> {
  const walkers: Walker[] = [];
  for (const code of languages) {
    walkers.push({ code, person: await opens({ firstName: "Olena", languageCode: code }, `${code}-share`) });
  }
  const look = () => new Map(walkers.map(({ person }) => [person, screenOf(person)]));
  const step = async (from: ScreenId, to: ScreenId, seen: Map<Person, Shown>, at: number): Promise<Step> => {
    const taps = walkers.map(({ person }) => {
      const message = seen.get(person) ?? screenOf(person);
      return person.tap(waysFrom(message)[at]?.button.text ?? "", { message });
    });
    await handled(telegram);
    return { from, to, answered: taps.every(({ answered }) => answered), walkers };
  };

  const share = content.find("share") ?? menu;
  const seen = new Map<ScreenId, Map<Person, Shown>>([[share, look()]]);
  const waiting: ScreenId[] = [share];
  const taps = new Map<ScreenId, number>();
  let last: ScreenId = share;
  for (let from = waiting.shift(); from !== undefined; from = waiting.shift()) {
    const here = seen.get(from) ?? look();
    const [reference] = here.values();
    for (const [at, { to }] of reference ? waysFrom(reference).entries() : []) {
      // Editing a message into what it is already changes nothing, and has a test of its own.
      if (to === last || taps.get(to) === mostTaps) continue;
      taps.set(to, (taps.get(to) ?? 0) + 1);
      yield await step(from, to, here, at);
      last = to;
      if (seen.has(to)) continue;
      seen.set(to, look());
      waiting.push(to);
    }
  }
}
