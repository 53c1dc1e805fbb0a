import type { Facts } from "../content/facts.ts";
import { hasNumber } from "./number-on-page.ts";

/** What became of one fact at one of its sources, in one line. */
export interface FactFinding {
  /** "gone": the page, or the number on it, is not there any more. "unread": nobody can say. */
  readonly outcome: "stands" | "gone" | "unread";
  readonly line: string;
}

/** How sources are asked. */
export interface LookUpOptions {
  readonly fetch?: typeof fetch;
  /** How long a page may take, in milliseconds; it is asked for a second time when it fails. */
  readonly patience?: number;
}

/** A page, or why it could not be read. */
type Page =
  | { readonly kind: "page"; readonly html: string; readonly movedTo: string | undefined }
  | { readonly kind: "gone" | "unread"; readonly why: string };

const sideBySide = 4;

/** Reads each source that has an address, each page once, and says whether the number of its fact still stands there. */
export async function lookUp(facts: Facts, options: LookUpOptions = {}): Promise<FactFinding[]> {
  const wanted = [...facts.origins].flatMap(([id, { source }]) =>
    source.flatMap(({ address }) => (address === undefined ? [] : [{ id, address }])),
  );
  const addresses = [...new Set(wanted.map(({ address }) => address))];
  const pages = new Map<string, Page>();
  const read = async (): Promise<void> => {
    for (let address = addresses.pop(); address !== undefined; address = addresses.pop()) {
      pages.set(address, await readTwice(address, options));
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, read));
  return wanted.flatMap(({ id, address }) => {
    const page = pages.get(address);
    return page ? [judge(`${facts.where(id)}: ${id}`, facts.variables.get(id), address, page)] : [];
  });
}

function judge(fact: string, number: string | undefined, address: string, page: Page): FactFinding {
  if (page.kind !== "page") {
    const what = page.kind === "gone" ? "is not there any more" : "cannot be read";
    return { outcome: page.kind, line: `${fact}: ${address} ${what}: ${page.why}` };
  }
  const moved = page.movedTo === undefined ? "" : ` (which leads to ${page.movedTo})`;
  if (number === undefined) return { outcome: "stands", line: `${fact}: ${address}${moved} is there` };
  return hasNumber(page.html, number)
    ? { outcome: "stands", line: `${fact}: ${number} stands at ${address}${moved}` }
    : { outcome: "gone", line: `${fact}: ${number} no longer stands at ${address}${moved}` };
}

async function readTwice(address: string, options: LookUpOptions): Promise<Page> {
  const page = await readPage(address, options);
  return page.kind === "unread" ? readPage(address, options) : page;
}

async function readPage(address: string, options: LookUpOptions): Promise<Page> {
  const { fetch: read = fetch, patience = 20_000 } = options;
  try {
    const response = await read(address, {
      signal: AbortSignal.timeout(patience),
      headers: {
        "user-agent": "safe-steps (looks up whether a number still stands here)",
        accept: "text/html",
      },
    });
    const { status } = response;
    const type = response.headers.get("content-type") ?? "";
    if (!response.ok || !/^text\/|xml|json/.test(type)) {
      await response.body?.cancel();
      if (status === 404 || status === 410) return { kind: "gone", why: `the answer is ${status}` };
      return {
        kind: "unread",
        why: response.ok ? `it is ${type || "of no kind"}` : `the answer is ${status}`,
      };
    }
    const html = await response.text();
    return { kind: "page", html, movedTo: response.redirected ? response.url : undefined };
  } catch (error) {
    return { kind: "unread", why: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "it takes too long";
  const { cause } = error;
  return cause instanceof Error ? cause.message || error.message : error.message;
}
