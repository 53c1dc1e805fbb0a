import { request } from "node:http";
import { expect, test } from "vitest";
import { openPageStage } from "./page.ts";

test("/ leads to the page, which comes with a strict policy", async () => {
  const { ask } = await openPageStage();
  expect((await ask("/")).headers.get("location")).toBe("/preview");
  const page = await ask("/preview");
  expect(await page.text()).toContain("<title>Preview</title>");
  expect(Object.fromEntries(page.headers)).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "content-security-policy":
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
});

/** Where the page has its script. */
async function scriptOf(ask: (path: string) => Promise<Response>): Promise<string> {
  return /src="([^"]*main\.js)"/.exec(await (await ask("/preview")).text())?.[1] ?? "";
}

test("the page's own files are served, and no other", async () => {
  const { ask } = await openPageStage();
  const script = await scriptOf(ask);
  expect((await ask(script)).headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  for (const path of ["tsconfig.json", "nothing.js", "index.html", "..%2f..%2fpackage.json"]) {
    expect((await ask(script.replace("main.js", path))).status).toBe(404);
  }
});

test("a browser keeps what the page loads, at an address that another build does not have, and nothing else", async () => {
  const { ask } = await openPageStage();
  const script = await scriptOf(ask);
  const kept = async (path: string) => (await ask(path)).headers.get("cache-control");
  for (const path of [script, script.replace("main.js", "NotoSans_400Regular.ttf")]) {
    expect(await kept(path), path).toBe("private, max-age=86400");
  }
  for (const path of ["/preview", "/preview/content"]) expect(await kept(path), path).toBe("no-store");
  expect((await ask("/preview/main.js")).status).toBe(404);

  const [same, other] = await Promise.all([openPageStage(), openPageStage("// built anew")]);
  expect(await scriptOf(same.ask)).toBe(script);
  expect(await scriptOf(other.ask)).not.toBe(script);
});

test.each([
  ["phones", {}],
  ["phones", { language: "../en" }],
  ["phones", { language: "en", extra: 1 }],
  ["clock", { minutes: 7 }],
  ["clock", { minutes: "15" }],
  ["phones/PHONE/acts", { kind: "fly" }],
  ["phones/PHONE/acts", { kind: "send", text: " " }],
  ["phones/PHONE/acts", { kind: "send", text: "a".repeat(4097) }],
  ["phones/PHONE/acts", { kind: "share", latitude: 91, longitude: 0 }],
  ["phones/PHONE/acts", { kind: "tap", message: 1, row: -1, column: 0 }],
  ["phones/PHONE/acts", { kind: "post", what: "virus" }],
])("a body that does not fit is refused: %s %j", async (path, body) => {
  const { ask, takePhone } = await openPageStage();
  const phone = await takePhone("uk");
  const answer = await ask(`/preview/${path.replace("PHONE", String(phone))}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({ problem: expect.any(String) as string });
});

test.each(["{", "", "null"])("a body that is not JSON of ours is refused: %j", async (body) => {
  const { ask } = await openPageStage();
  const headers = { "content-type": "application/json" };
  expect((await ask("/preview/phones", { method: "POST", headers, body })).status).toBe(400);
  expect((await ask("/preview/phones", { method: "POST", body })).status).toBe(400);
});

test("a telephone that is unknown is told so", async () => {
  const { ask, act } = await openPageStage();
  expect((await act(12, { kind: "send", text: "hello" })).status).toBe(404);
  expect((await ask("/preview/events?phone=12")).status).toBe(404);
  expect((await ask("/preview/events")).status).toBe(400);
});

test.each([
  [{ host: "evil.example:8080" }, 403],
  [{ host: "evil.example", origin: "http://evil.example" }, 403],
  [{ host: "localhost:8080", origin: "https://evil.example" }, 403],
  [{ host: "localhost:8080", origin: "null" }, 403],
  [{ host: "localhost.evil.example" }, 403],
  [{ host: "localhost:8080" }, 200],
  [{ host: "localhost:8080", origin: "http://localhost:8080" }, 200],
  [{ host: "127.0.0.1" }, 200],
  [{ host: "[::1]:8080" }, 200],
])("only this machine's own page is answered: %j", async (headers, status) => {
  const { telegram } = await openPageStage();
  const got = await new Promise((resolve, reject) => {
    request(`${telegram.root}/preview/content`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
  expect(got).toBe(status);
});

test("the clock is put forward, and the pages are told", async () => {
  const { ask, clock, takePhone, look } = await openPageStage();
  const told = await look(await takePhone("en"));
  const before = clock.now();
  await ask("/preview/clock", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ minutes: 60 }),
  });
  expect(clock.now() - before).toBe(3_600_000);
  await expect.poll(() => told.view?.ahead).toBe(3_600_000);
});

test("the Bot API is beside it, unchanged", async () => {
  const { call, post } = await openPageStage();
  expect((await call("getMe")).ok).toBe(true);
  expect((await post("noSuchMethod")).status).toBe(404);
});
