import { createServer, type RequestListener } from "node:http";
import { once } from "node:events";
import { describe, expect, onTestFinished, test } from "vitest";
import { lookUp, type FactFinding } from "../../src/commands/look-up.ts";
import { hasNumber } from "../../src/commands/number-on-page.ts";
import { readFacts } from "../../src/content/facts.ts";
import { Draft } from "../content/draft.ts";

describe("a number stands on a page", () => {
  test.each([
    ["+32 2 511 64 64", "<p>Tel. 02/511.64.64</p>"],
    ["+32 2 511 64 64", "+32 (0)2 511 64 64"],
    ["+32 2 511 64 64", "0032&nbsp;2&nbsp;511&nbsp;64&nbsp;64"],
    ["+32 2 511 64 64", "02-511<span> 64</span> 64"],
    ["+32 2 511 64 64", '<a href="tel:+3225116464">call us</a>'],
    ["+32 2 511 64 64", '<a href="tel:+32%202%20511%2064%2064">call us</a>'],
    ["+32 78 055 800", "078 / 055 800"],
    ["+32 78 15 43 24", "078 15 43 24"],
    ["0800 98 100", "0800/98.100"],
    ["0800 98 100", "0800 98100"],
    ["116 000", "116000"],
    ["116000", "116 000"],
    ["1712", "Bel 1712."],
    ["112", "<b>112</b> or <b>101</b>"],
    ["45", "within 45 days"],
    ["12.5", "12,5 euro"],
  ])("%s as %s", (number, page) => {
    expect(hasNumber(page, number)).toBe(true);
  });

  test.each([
    ["+32 2 511 64 64", "02/511.64.65"],
    ["+32 2 511 64 64", "102 511 64 64"],
    ["+32 2 511 64 64", "02 511 64 641"],
    ["+32 2 511 64 64", "<p>02 511</p><p>64 64</p>"],
    ["+32 2 511 64 64", "<script>var phone = '02 511 64 64'</script>"],
    ["112", "1123"],
    ["112", "1 12"],
    ["112", "€ 112,50"],
    ["1712", "17 | 12"],
    ["45", "145 days, 45.000 people"],
  ])("%s not as %s", (number, page) => {
    expect(hasNumber(page, number)).toBe(false);
  });
});

/** A site on this machine; what is asked of any https address is asked of it. */
async function siteThat(answer: RequestListener): Promise<typeof fetch> {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  return (input, options) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    return fetch(`http://127.0.0.1:${port}${pathname}`, options);
  };
}

/** `patience`: how long a page is waited for, in milliseconds; longer than one that comes takes on a machine that is busy, when left out. */
async function lookUpPayoke(
  paths: readonly string[],
  answer: RequestListener,
  patience = 60_000,
): Promise<FactFinding[]> {
  const sources = paths.map((path) => `{ name: payoke.be, address: https://payoke.be${path} }`).join(", ");
  const draft = new Draft().onlySources("payoke", `[${sources}]`);
  const where = draft.where("flows/contacts.yaml", "payoke:");
  const findings = await lookUp(readFacts(draft.root), { fetch: await siteThat(answer), patience });
  return findings.map(({ outcome, line }) => {
    expect(line).toMatch(RegExp(`^${where}: payoke: `));
    return {
      outcome,
      line: line.replace(`${where}: payoke: `, "").replace(/http:\/\/127\.0\.0\.1:\d+/, "…"),
    };
  });
}

describe("looking the facts up", () => {
  test("says of each source with an address whether the number stands there, and reads a page once", async () => {
    const asked: string[] = [];
    const findings = await lookUpPayoke(["/contact", "/old", "/contact"], ({ url = "" }, response) => {
      asked.push(url);
      response.setHeader("content-type", "text/html");
      response.end(url === "/old" ? "03/201.16.91" : "03/201.16.90");
    });
    expect(findings).toEqual([
      { outcome: "stands", line: "+32 3 201 16 90 stands at https://payoke.be/contact" },
      { outcome: "gone", line: "+32 3 201 16 90 no longer stands at https://payoke.be/old" },
      { outcome: "stands", line: "+32 3 201 16 90 stands at https://payoke.be/contact" },
    ]);
    expect(asked.sort()).toEqual(["/contact", "/old"]);
  });

  test("follows where a page has moved to, and says so", async () => {
    const findings = await lookUpPayoke(["/old"], ({ url }, response) => {
      if (url === "/old") response.writeHead(301, { location: "/new" }).end();
      else response.writeHead(200, { "content-type": "text/html" }).end("03/201.16.90");
    });
    expect(findings).toEqual([
      { outcome: "stands", line: "+32 3 201 16 90 stands at https://payoke.be/old (which leads to …/new)" },
    ]);
  });

  test("tells a page that is gone from one that cannot be read, which it asks twice", async () => {
    const asked = new Map<string, number>();
    const findings = await lookUpPayoke(
      ["/gone", "/broken", "/silent", "/round", "/cut", "/leaflet", "/twice"],
      ({ url = "" }, response) => {
        asked.set(url, (asked.get(url) ?? 0) + 1);
        if (url === "/gone") response.writeHead(404).end();
        if (url === "/broken" || (url === "/twice" && asked.get(url) === 1)) response.writeHead(503).end();
        if (url === "/round") response.writeHead(302, { location: "/round" }).end();
        if (url === "/cut") response.destroy();
        if (url === "/leaflet")
          response.writeHead(200, { "content-type": "application/pdf" }).end("03/201.16.90");
        if (url === "/twice" && asked.get(url) === 2)
          response.writeHead(200, { "content-type": "text/html" }).end("03/201.16.90");
      },
      4000,
    );
    expect(findings.map(({ outcome, line }) => [outcome, line.replace("https://payoke.be", "")])).toEqual([
      ["gone", "/gone is not there any more: the answer is 404"],
      ["unread", "/broken cannot be read: the answer is 503"],
      ["unread", "/silent cannot be read: it takes too long"],
      ["unread", "/round cannot be read: redirect count exceeded"],
      ["unread", expect.stringMatching(/^\/cut cannot be read: ./)],
      ["unread", "/leaflet cannot be read: it is application/pdf"],
      ["stands", "+32 3 201 16 90 stands at /twice"],
    ]);
    expect([asked.get("/gone"), asked.get("/silent")]).toEqual([1, 2]);
  });

  test("asks nothing of a source that is only a name", async () => {
    const findings = await lookUp(readFacts(new Draft().onlySources("payoke", "[payoke.be]").root), {
      fetch: () => Promise.reject(new Error("asked")),
    });
    expect(findings).toEqual([]);
  });
});
