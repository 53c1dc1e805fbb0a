import { readFileSync } from "node:fs";
import { onTestFinished, expect, test } from "vitest";
import { startTelegram } from "../../telegram.ts";
import { startWorld, token } from "../../world.ts";

test("the bot gets a photo and the menu of its commands once, and keeps what is there", async () => {
  const telegram = await startTelegram({ token });
  onTestFinished(() => telegram.close());
  const called = (name: string) =>
    telegram.calls.filter(({ method, answer }) => method === name && answer !== "waiting").length;
  for (const starts of [1, 2]) {
    const { app } = await startWorld({ telegram, profile: true });
    await telegram.until(() => called("getChatMenuButton") === starts, "photo and menu button");
    await app.close();
    expect([called("setMyProfilePhoto"), called("setChatMenuButton")]).toEqual([1, 1]);
  }
  expect(telegram.refused).toEqual([]);
});

test("its photo is a square JPEG, as large as Telegram shows it", () => {
  const photo = readFileSync("flows/profile-photo.jpg");
  const frame = photo.indexOf(Buffer.from("ffc0", "hex"));
  expect([photo.readUInt16BE(frame + 5), photo.readUInt16BE(frame + 7)]).toEqual([640, 640]);
});

test("that cannot be set is said in the log, without the token", async () => {
  const telegram = await startTelegram({ token });
  onTestFinished(() => telegram.close());
  telegram.inject({
    method: "setMyProfilePhoto",
    answer: { errorCode: 400, description: "Bad Request: no" },
  });
  const { app, logs } = await startWorld({ telegram, profile: true });
  const isSet = () =>
    telegram.calls.some(({ method, answer }) => method === "setChatMenuButton" && answer !== "waiting");
  await telegram.until(isSet, "the menu button, all the same");
  await app.close();
  const [told] = logs.filter((line) => line.includes("photo-or-menu-button-not-set"));
  expect(told).toContain("setMyProfilePhoto");
  expect(told).not.toContain(token);
});
