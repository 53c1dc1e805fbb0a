import { Chats } from "./chats.ts";
import { Composer } from "./composer.ts";
import { Controls } from "./controls.ts";
import { Drawer } from "./drawer.ts";
import { part } from "./element.ts";
import { Notices } from "./notices.ts";
import { connectPlaceDialog } from "./place-dialog.ts";
import type { ContentView, View } from "./protocol.ts";
import { NotDone, readContent } from "./server.ts";
import { Session } from "./session.ts";
import type { Step } from "./steps.ts";

const notices = new Notices();
const drawer = new Drawer();

async function open(): Promise<void> {
  let content = await readContent();
  const session = new Session(firstLanguage(content), {
    content: (next) => {
      content = next;
      controls.showContent(next);
      notices.showContent(next);
    },
    view: (view) => {
      show(view, content);
      controls.showLanguages();
      controls.showAhead(view.ahead);
    },
    calls: (calls) => {
      drawer.add(calls);
    },
    connection: (isThere) => {
      notices.showConnection(isThere);
    },
    problem: (message) => {
      notices.toast(message);
    },
  });
  const perform = (step: Step) => {
    void session.do(step);
  };
  const pickPlace = connectPlaceDialog((latitude, longitude) => {
    perform({ kind: "share", latitude, longitude });
  });
  const composer = new Composer({ do: perform, pickPlace });
  const controls = new Controls(session, (text) => {
    notices.toast(text);
  });
  controls.showContent(content);

  const chats = new Chats({ do: perform, pickPlace, copy: (text) => void copy(text) }, notices);
  const show = (view: View, { languages }: ContentView) => {
    chats.update(view.chats, languages);
    const [first] = view.chats;
    if (first) composer.update(first);
  };

  await session.begin();
}

/** The language of the browser, if the bot speaks it. */
function firstLanguage({ languages }: ContentView): string {
  const spoken = languages.filter(({ isSpoken }) => isSpoken).map(({ code }) => code);
  const wanted = navigator.languages.map((code) => code.slice(0, 2).toLowerCase());
  return wanted.find((code) => spoken.includes(code)) ?? "en";
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notices.toast(`Copied: ${text}`);
  } catch {
    notices.alert(`This browser lets nothing be copied. By hand: ${text}`);
  }
}

open().catch((error: unknown) => {
  part("connecting", HTMLElement).textContent =
    error instanceof NotDone ? error.message : "The page is broken. Load it anew.";
  throw error;
});
