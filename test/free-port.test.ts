import { expect, test } from "vitest";
import { portsOfItsOwn } from "./free-port.ts";

test("A port is told once, whoever asks, although nobody listens on it yet", async () => {
  const [one, other] = [portsOfItsOwn(), portsOfItsOwn()];
  const told: number[] = [];
  for (let asked = 0; asked < 200; asked++) told.push(...(await Promise.all([one(), other()])));
  expect(new Set(told).size).toBe(told.length);
});
