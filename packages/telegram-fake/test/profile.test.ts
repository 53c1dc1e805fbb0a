import { expect, test } from "vitest";
import { photo } from "./profile-refusal-cases.ts";
import { openStage } from "./stage.ts";

test("a bot sets its photo, is told of it, and takes it away", async () => {
  const stage = await openStage();
  const { call, telegram } = stage;
  const { id } = (await call("getMe")).result as { id: number };
  const count = async () => (await call("getUserProfilePhotos", { user_id: id, limit: 1 })).result;
  expect(await count()).toEqual({ total_count: 0, photos: [] });
  expect(await photo({})(stage)).toEqual({ ok: true, result: true });
  expect(await count()).toMatchObject({ total_count: 1, photos: [[{ file_size: 5 }]] });
  await call("removeMyProfilePhoto");
  expect(await count()).toMatchObject({ total_count: 0 });
  expect(telegram.refused).toEqual([]);
});

test("a bot sets what stands beside the input field", async () => {
  const { call } = await openStage();
  expect((await call("getChatMenuButton")).result).toEqual({ type: "default" });
  await call("setChatMenuButton", { menu_button: { type: "commands" } });
  expect((await call("getChatMenuButton")).result).toEqual({ type: "commands" });
});
