import type { Work } from "./load.ts";
import { personAt, tapUpdate } from "./people.ts";
import type { Screen } from "./screens.ts";

/** So many people tap, one after the other: nobody has two taps in hand. */
export const people = 1000;

/** People who walk from screen to screen, in the message that each of them has. */
export function tapping(screens: readonly Screen[]): Work["next"] {
  let turn = 0;
  return () => {
    turn += 1;
    const from = screens[turn % screens.length];
    const to = screens[(turn + 1) % screens.length];
    if (!from || !to) throw new Error("There is no screen to tap on.");
    const person = personAt(turn % people);
    return { person, update: tapUpdate(person, from, to.data) };
  };
}
