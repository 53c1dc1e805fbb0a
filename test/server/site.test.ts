import { request } from "node:http";
import { expect, test } from "vitest";
import { freePort } from "../free-port.ts";
import { startWorld } from "../world.ts";

/** How a browser asks that sends these headers and takes what it gets as it is. */
function ask(
  address: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
  path = address.slice(new URL(address).origin.length),
): Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    request(address, { headers, method, path }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) });
      });
    })
      .on("error", reject)
      .end();
  });
}

/** Asks for a path as it is written, which a browser would put right. */
const askRaw = (address: string, path: string) => ask(address, { "accept-language": "fr" }, "GET", path);

const said = (body: string): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/x-www-form-urlencoded" },
  body,
});

test("the bot serves its screens as pages, and keeps and logs nothing of who asks", async () => {
  const { app, logs } = await startWorld({ updates: "polling" });
  const { address } = app;

  const entry = await ask(`${address}/`, { "accept-language": "uk-UA,uk;q=0.9" });
  expect([entry.status, entry.headers["location"]]).toEqual([302, "/uk/menu"]);

  const page = await fetch(`${address}/uk/help`);
  const html = await page.text();
  expect(page.status).toBe(200);
  expect(html).toContain("Допомога в Бельгії");
  expect(page.headers.get("content-encoding")).toBe("gzip");
  expect(page.headers.get("cache-control")).toBe("no-store");
  expect(page.headers.get("referrer-policy")).toBe("no-referrer");
  expect(page.headers.get("x-robots-tag")).toBe("noindex, nofollow");
  expect(page.headers.get("set-cookie")).toBeNull();
  expect(page.headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'sha256-/);

  // Before and after it was packed, who takes nothing packed gets the same.
  for (const accepted of ["identity", "gzip;q=0"]) {
    const plain = await ask(`${address}/uk/help`, { "accept-encoding": accepted });
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.body.toString()).toBe(html);
  }
  const head = await ask(`${address}/uk/help`, {}, "HEAD");
  expect([head.status, head.body.length]).toEqual([200, 0]);

  const manifest = await fetch(`${address}/nl/manifest.json`);
  expect(await manifest.json()).toMatchObject({
    name: "Informatie voor mensen in België",
    start_url: "menu",
  });
  expect((await fetch(`${address}/xx/worker.js`)).status).toBe(404);

  const lost = await fetch(`${address}/wp-login.php`, { headers: { "accept-language": "fr" } });
  expect(lost.status).toBe(404);
  expect(await lost.text()).toContain('href="tel:112"');
  expect((await fetch(`${address}/uk/nowhere`)).status).toBe(404);

  const centre = await fetch(`${address}/en/place`, said("place=Namur&position="));
  expect(await centre.text()).toContain("Namur – here is your help centre.");
  expect(centre.headers.get("cache-control")).toBe("no-store");
  expect((await fetch(`${address}/xx/place`, said("place=Namur"))).status).toBe(404);
  expect((await fetch(`${address}/en/place`, said(`place=${"a".repeat(5000)}`))).status).toBe(413);
  expect((await fetch(`${address}/en/place`, { method: "POST" })).status).toBe(200);

  expect(logs.join("")).not.toMatch(/help|place|Namur|uk|wp-login|gzip/);
});

test("whatever address somebody writes leads to its page, or to the numbers in the language that it names", async () => {
  const { app, logs } = await startWorld({ updates: "polling" });
  const headers = { "accept-language": "fr" };
  const meant = [
    ["/uk", "/uk/menu"],
    ["/UK/", "/uk/menu"],
    ["/UK/Help", "/uk/help"],
    ["/uk/help/", "/uk/help"],
    ["//uk//help-flanders?from=paper", "/uk/help-flanders"],
    // The answer to a form, opened again.
    ["/uk/place", "/uk/help-regions"],
  ] as const;
  for (const [path, page] of meant) {
    const { status, headers: answered } = await ask(app.address + path, headers);
    expect([path, status, answered["location"]]).toEqual([path, 302, page]);
  }
  const long = "a".repeat(8000);
  const lost = [
    ...["/uk/nowhere", "/uk/%", "/uk/%E0%A4%A", "/uk/%00", `/uk/${long}`, `/uk/${"a/".repeat(3000)}`],
    ...["/uk/../../etc/passwd", "/uk/..%2f..%2fetc/passwd", "/uk/__proto__", "/uk/help/constructor"],
  ];
  for (const path of lost) {
    const { status, headers: answered, body } = await askRaw(app.address, path);
    expect([path, status, answered["cache-control"]]).toEqual([path, 404, "no-store"]);
    const html = body.toString();
    expect(html, path).toContain(path.startsWith("/uk/") ? '<html lang="uk"' : "<html");
    expect(html, path).toContain('href="tel:112"');
    expect(html, path).not.toMatch(/a{50}|passwd|constructor|FST_ERR/);
  }
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
    const { status, body } = await ask(`${app.address}/uk/help`, headers, method);
    expect([method, status]).toEqual([method, 404]);
    expect(body.toString()).toContain('<html lang="uk"');
  }
  const refused: readonly (readonly [number, RequestInit])[] = [
    [413, said(`place=${"a".repeat(2 ** 20)}`)],
    [400, { ...said("{"), headers: { "content-type": "application/json" } }],
    [415, { ...said("--x"), headers: { "content-type": "multipart/form-data; boundary=x" } }],
  ];
  for (const [status, form] of refused) {
    const answer = await fetch(`${app.address}/uk/place`, form);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain('<html lang="uk"');
  }
  expect(logs.join("")).not.toMatch(/passwd|nowhere|failed/);
});

test("below an address with a path the pages lie below it too, and the operator may show them to search engines", async () => {
  const port = String(await freePort());
  const environment = {
    PORT: port,
    PUBLIC_URL: `http://127.0.0.1:${port}/bot`,
    PAGES_INDEXED: "yes",
  };
  const { app } = await startWorld({ environment });
  const entry = await ask(`${app.address}/bot/`);
  expect(entry.headers["location"]).toBe("/bot/en/menu");
  const page = await fetch(`${app.address}/bot/en/menu`);
  expect(await page.text()).not.toContain("noindex");
  expect(page.headers.has("x-robots-tag")).toBe(false);
  const lost = await fetch(`${app.address}/bot/en/nowhere`);
  expect(await lost.text()).toContain('href="/bot/en/help-flanders"');
});
