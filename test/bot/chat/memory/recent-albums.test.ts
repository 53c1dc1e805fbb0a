import { expect, test } from "vitest";
import { RecentAlbums } from "../../../../src/bot/chat/memory/recent-albums.ts";

const minute = 60_000;

test("the first picture of an album stays the first, also where Telegram tells of it again", () => {
  const albums = new RecentAlbums(() => 0);
  expect(albums.take("one", 1, undefined)).toEqual({ isFurther: false, exit: undefined });
  expect(albums.take("one", 2, "sign")).toEqual({ isFurther: true, exit: "sign" });
  expect(albums.take("one", 1, undefined)).toEqual({ isFurther: false, exit: "sign" });
  expect(albums.take("another", 3, undefined)).toEqual({ isFurther: false, exit: undefined });
});

test("an album of before is forgotten", () => {
  let now = 0;
  const albums = new RecentAlbums(() => now);
  albums.take("one", 1, "word");
  for (let nth = 1; nth <= 3; nth += 1) {
    now = nth * minute;
    albums.take(`album ${nth}`, 10 + nth, undefined);
  }
  expect(albums.take("one", 20, undefined)).toEqual({ isFurther: false, exit: undefined });
});
