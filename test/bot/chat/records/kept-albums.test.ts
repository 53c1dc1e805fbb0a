import { pino } from "pino";
import { expect, test } from "vitest";
import { createRecords } from "../../../../src/bot/chat/records/create-records.ts";
import type { KeptAlbums, OtherPictures } from "../../../../src/bot/chat/records/kept-albums.ts";
import { dataKeyFrom } from "../../../../src/store/data-key.ts";
import { EncryptedStore } from "../../../../src/store/encrypted-store.ts";
import { StoreLostError } from "../../../../src/store/guarded-store.ts";
import { MemoryStore } from "../../../../src/store/memory-store.ts";
import { content } from "../../../content/published/reading.ts";
import { token } from "../../../world.ts";

const minute = 60_000;

/** A store that is lost. */
class LostStore extends MemoryStore {
  override read(): Promise<never> {
    return Promise.reject(new StoreLostError());
  }
  override write(): Promise<never> {
    return Promise.reject(new StoreLostError());
  }
}

/** What several processes know of albums, at a time that a test sets. */
function stage(storeAt: (now: () => number) => MemoryStore = (now) => new MemoryStore(now)) {
  const clock = { now: 1_800_000_000_000 };
  const now = (): number => clock.now;
  const store = storeAt(now);
  const process = (): KeptAlbums => {
    const dataKey = dataKeyFrom({ token, dataKey: undefined });
    const kept = new EncryptedStore({ store, dataKey, now });
    return createRecords(kept, content.languages, pino({ level: "silent" }), now).albums;
  };
  return { clock, process };
}

const first = (newest: number): OtherPictures => ({ isFurther: false, isLeft: false, newest });
const further = (newest: number): OtherPictures => ({ isFurther: true, isLeft: false, newest });

test.each([
  ["kept", (now: () => number) => new MemoryStore(now)],
  ["lost", (now: () => number) => new LostStore(now)],
])(
  "the first picture of an album stays the first, also where Telegram tells of it again: %s",
  async (_, store) => {
    const albums = stage(store).process();
    expect(await albums.take("one", 1)).toEqual(first(1));
    expect(await albums.take("one", 2)).toEqual(further(2));
    expect(await albums.take("one", 1)).toEqual(first(2));
    expect(await albums.take("another", 3)).toEqual(first(3));
    expect(await albums.leave("one", 1)).toBe(2);
    expect(await albums.leave("one", 4)).toBe(4);
    expect(albums.isLeftHere("one")).toBe(true);
    expect(await albums.take("one", 5)).toEqual({ ...further(5), isLeft: true });
    expect(await albums.take("another", 3)).toEqual(first(3));
  },
);

test("another process knows of it, too", async () => {
  const { process } = stage();
  const [here, there] = [process(), process()];
  await here.take("one", 7);
  expect(await there.take("one", 8)).toEqual(further(8));
  expect(await here.leave("one", 6)).toBe(8);
  expect(await there.take("one", 9)).toEqual({ ...further(9), isLeft: true });
});

test("it is forgotten after two minutes", async () => {
  const { clock, process } = stage();
  const [here, there] = [process(), process()];
  await here.take("one", 1);
  await here.leave("one", 1);
  for (let nth = 1; nth <= 3; nth += 1) {
    clock.now += minute;
    await here.take(`album ${nth}`, 10 + nth);
    await here.leave(`album ${nth}`, 10 + nth);
  }
  expect(here.isLeftHere("one")).toBe(false);
  expect(await here.take("one", 20)).toEqual(first(20));
  expect(await there.leave("one", 19)).toBe(20);
});
