import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { Person, Sent } from "telegram-fake";
import { handled, language, saidTo, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { seed } from "../seed.ts";
import { hasRedis, useRedisServer } from "../store/redis-server.ts";
import { screenOf } from "../world.ts";
import { Chance } from "./chance.ts";
import { cover, coverAlone } from "./cover-alone.ts";
import {
  startReplicas,
  updatesOf,
  type Replica,
  type ReplicaStage,
  type ReplicaWays,
} from "./replica-stage.ts";

// The pictures of an album come by an update each, and two processes on one Redis share them: it is one thing all the same.

const help = textOf(language("uk"), screen("help"));
const menu = textOf(language("uk"), screen("menu"));

describe.runIf(hasRedis)("an album whose pictures come to two processes", () => {
  const redis = useRedisServer();

  const stage = (ways: ReplicaWays = {}): Promise<ReplicaStage> => startReplicas(redis(), ways);

  /** Waits until a process has handled so many updates more. */
  const handles = async (
    { worlds }: ReplicaStage,
    replica: Replica,
    count: number,
    act: () => unknown,
  ): Promise<void> => {
    const before = updatesOf(worlds[replica]);
    act();
    await expect.poll(() => updatesOf(worlds[replica])).toBe(before + count);
  };

  /** Sends an album of four pictures, the first of which comes to the first process, and the others to the other one. */
  const shared = ({ route }: ReplicaStage, olena: Person, caption: string, first?: Promise<void>): void => {
    for (const [at, sent] of olena.sendAlbum(4, caption).entries()) {
      if (at === 0) route(idOf(sent), 0, first);
      else route(idOf(sent), 1);
    }
  };

  test("and cries for help shows help", async () => {
    const on = await stage();
    const { olena } = await on.settled();
    await handles(on, 1, 3, () => {
      shared(on, olena, "допоможіть");
    });
    await handled(on.telegram);
    expect(screenOf(olena).text).toBe(help);
    expect(saidTo(olena)).toHaveLength(1);
    // What the bot passes over is in the chat all the same, and goes with it.
    olena.tap("✖");
    await coverAlone(on, olena);
  });

  test("and cries for help shows help where the cry comes last", async () => {
    const on = await stage();
    const { olena } = await on.settled();
    const held = gate();
    await handles(on, 1, 3, () => {
      shared(on, olena, "допоможіть", held.opened);
    });
    expect(screenOf(olena).text).toContain(menu);
    await handles(on, 0, 1, held.open);
    expect(screenOf(olena).text).toBe(help);
    expect(saidTo(olena)).toHaveLength(1);
  });

  test.each(["✖", "Стоп!"])("goes whole where %s stands below it", async (words) => {
    const on = await stage();
    const { olena } = await on.settled();
    await handles(on, 1, 3, () => {
      shared(on, olena, words);
    });
    await coverAlone(on, olena);
  });

  test.each(["✖", "Стоп!"])("goes whole where %s comes last", async (words) => {
    const on = await stage();
    const { olena } = await on.settled();
    const held = gate();
    await handles(on, 1, 3, () => {
      shared(on, olena, words, held.opened);
    });
    expect(screenOf(olena).text).toContain(menu);
    await handles(on, 0, 1, held.open);
    await coverAlone(on, olena);
  });

  test("goes whole where ✖ comes while the other process answers a picture", async () => {
    const on = await stage({ holds: true });
    const { olena } = await on.settled();
    const held = gate();
    const answer = on.ways[1]?.hold("editMessageText", "") ?? expect.fail("no way");
    const more = on.ways[1]?.hold("sendMessage", "") ?? expect.fail("no way");
    shared(on, olena, "✖", held.opened);
    await expect.poll(() => answer.isHeld() || more.isHeld()).toBe(true);
    await handles(on, 0, 1, () => {
      held.open();
      void wait(300).then(() => {
        answer.letGo();
        more.letGo();
      });
    });
    await coverAlone(on, olena);
  });

  test("goes whole where a picture comes after all was done", async () => {
    const on = await stage();
    const { olena } = await on.settled();
    const late = gate();
    const [first, second] = olena.sendAlbum(2, "✖");
    if (first === undefined || second === undefined) expect.fail("no album");
    on.route(idOf(first), 0);
    on.route(idOf(second), 1, late.opened);
    await on.telegram.until(() => screenOf(olena).text === cover && olena.messages.length === 2, "the cover");
    await handled(on.telegram);
    await handles(on, 1, 1, late.open);
    await coverAlone(on, olena);
  });

  test("goes whole whichever of its pictures comes when and where", async () => {
    const on = await stage();
    const chance = new Chance(seed, "albums");
    const people = await on.settle(24);
    const letGo: (() => Promise<void>)[] = [];
    for (const { olena } of people) {
      const pictures = olena.sendAlbum(4, chance.of(["✖", "Стоп!"]));
      const drawn = pictures.map((sent) => ({ sent, place: chance.next() }));
      const holds = drawn
        .toSorted((one, other) => one.place - other.place)
        .map(({ sent }) => {
          const held = gate();
          on.route(idOf(sent), chance.of([0, 1]), held.opened);
          return held;
        });
      letGo.push(async () => {
        for (const { open } of holds) {
          open();
          await wait(chance.between(0, 60));
        }
      });
    }
    await handled(on.telegram);
    const before = on.worlds.map(updatesOf).reduce((sum, count) => sum + count);
    await Promise.all(letGo.map((go) => go()));
    await expect
      .poll(() => on.worlds.map(updatesOf).reduce((sum, count) => sum + count))
      .toBe(before + 4 * people.length);
    const left = ({ olena }: (typeof people)[number]): boolean =>
      olena.messages.length === 1 && screenOf(olena).text === cover;
    await on.telegram.until(() => people.every(left), `the cover alone, SEED=${seed}`, 20_000);
  });
});

/** What holds something back until it is opened. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

function idOf({ update }: Sent): number {
  return update.update_id;
}
