import { request } from "node:http";
import { expect, test } from "vitest";
import { freePort } from "../free-port.ts";
import { startWorld } from "../world.ts";

/** How a browser asks that sends these headers and takes what it gets as it is. */
function ask(
  address: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
): Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    request(address, { headers, method }, (answer) => {
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
  expect(await centre.text()).toContain("Namur – here is your centre.");
  expect(centre.headers.get("cache-control")).toBe("no-store");
  expect((await fetch(`${address}/xx/place`, said("place=Namur"))).status).toBe(404);
  expect((await fetch(`${address}/en/place`, said(`place=${"a".repeat(5000)}`))).status).toBe(413);
  expect((await fetch(`${address}/en/place`, { method: "POST" })).status).toBe(200);

  expect(logs.join("")).not.toMatch(/help|place|Namur|uk|wp-login|gzip/);
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
