import type { Act, CallView, ContentView, View } from "./protocol.ts";

/** The server did not do it. The message is for the person at the page. */
export class NotDone extends Error {
  override readonly name = "NotDone";
  /** 0 where the server could not be reached. */
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

async function ask(path: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(path, init).catch(() => undefined);
  if (response === undefined) throw new NotDone("The preview does not answer. Is it still running?", 0);
  if (response.status === 204) return undefined;
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) return answer;
  const problem = isRecord(answer) && typeof answer["problem"] === "string" ? answer["problem"] : undefined;
  throw new NotDone(problem ?? `The preview answered ${String(response.status)}.`, response.status);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Asks the server to do something; returns what it answers. */
export function post(path: string, body: unknown): Promise<unknown> {
  return ask(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

/** What the bot says now. */
export async function readContent(): Promise<ContentView> {
  return (await ask("/preview/content")) as ContentView;
}

/** Takes a new telephone into the hand. Returns its number. */
export async function takePhone(language: string): Promise<number> {
  const { phone } = (await post("/preview/phones", { language })) as { phone: number };
  return phone;
}

/** Has an act done on a telephone. Returns how many acts it has done by then. */
export async function postAct(phone: number, act: Act): Promise<number> {
  const { acts } = (await post(`/preview/phones/${phone}/acts`, act)) as { acts: number };
  return acts;
}

/** What is done with what the server tells. */
export interface Listener {
  readonly content: (content: ContentView) => void;
  readonly view: (view: View) => void;
  readonly calls: (calls: readonly CallView[]) => void;
  /** Whether the server is there; it is tried again while it is not. */
  readonly connection: (isThere: boolean) => void;
  /** The server knows none of the telephones: it was started anew. */
  readonly unknown: () => void;
}

/** Listens to what happens on these telephones. Returns what ends it. */
export function listen(phones: readonly number[], listener: Listener): () => void {
  const address = `/preview/events?${phones.map((phone) => `phone=${phone}`).join("&")}`;
  const events = new EventSource(address);
  events.addEventListener("content", ({ data }: MessageEvent<string>) => {
    listener.content(JSON.parse(data) as ContentView);
  });
  events.addEventListener("view", ({ data }: MessageEvent<string>) => {
    listener.view(JSON.parse(data) as View);
  });
  events.addEventListener("calls", ({ data }: MessageEvent<string>) => {
    listener.calls(JSON.parse(data) as readonly CallView[]);
  });
  events.addEventListener("open", () => {
    listener.connection(true);
  });
  events.addEventListener("error", () => {
    if (events.readyState === EventSource.CLOSED) void askWhy(address, listener);
    else listener.connection(false);
  });
  return () => {
    events.close();
  };
}

/** A stream ends for good where the telephones are unknown, but also where the page is left, which then asks in vain. */
async function askWhy(address: string, listener: Listener): Promise<void> {
  const response = await fetch(address).catch(() => undefined);
  await response?.body?.cancel();
  if (response?.status === 404) listener.unknown();
  else listener.connection(false);
}
