import type { Api } from "grammy";
import type { Language } from "../../content/language.ts";
import type { Message } from "../screen/screen-messages.ts";
import { deleteMessages } from "./delete-messages.ts";
import { edit, send } from "./send.ts";
import { chatAfter, interruptedSends, isSameChat } from "./chat-after.ts";
import type { ChatJournal } from "./chat-journal.ts";
import type { Chat } from "./records/chat-record.ts";
import { setTimers } from "./records/chat-timers.ts";
import { compactMessages } from "./records/compact-messages.ts";
import type { Records } from "./records/records.ts";
import { standingScreen } from "./standing-screen.ts";

/** What is known of an update when it ends. */
interface Ending {
  /** In which language the chat is covered where no screen was shown. */
  readonly language: Language;
  /** The update does not come again: then that is marked too. */
  readonly isHandled: boolean;
  /** Newer updates may have been handled beside this one. */
  readonly isOverdue: boolean;
}

/** What is kept of a chat once all of it is, and since when its timers count. */
export interface KeptChat {
  readonly chat: Chat;
  readonly at: number;
}

/** What the end of an update changes in its chat. */
interface Change {
  readonly after: Chat;
  /** The messages that go, and those of them that the record knew. */
  readonly replaced: readonly number[];
  readonly stood: Chat["messages"];
  /** What has to be shown in the message that stands, since another update has taken away the one that showed it. */
  readonly moved: Message | undefined;
  /** What a newer update has shown stays. */
  readonly hasYielded: boolean;
}

/** Writes down what one update leaves in a person's chat, one change of the chat's record after the other. */
export class JournalWriter {
  readonly #journal: ChatJournal;
  readonly #records: Records;
  #announced: Promise<unknown> | undefined;

  constructor(journal: ChatJournal, records: Records) {
    this.#journal = journal;
    this.#records = records;
  }

  /**
   * Writes down, before the first message of this update is sent, that one will come: a process that ends before it has
   * noted that message leaves it where it will be found.
   */
  async announce(): Promise<void> {
    const journal = this.#journal;
    this.#announced ??= this.#records.changeChat(journal.chat, (before) => {
      for (const [id] of before.messages) journal.seen(id);
      const interrupted = interruptedSends(before, journal.newest);
      return { ...chatAfter(before, journal, { interrupted }), sendingAfter: journal.newest };
    });
    await this.#announced;
  }

  /** Writes down what an update that takes long has sent so far, so that it is found if the process ends. */
  async keepUp(): Promise<void> {
    if (this.#announced === undefined) return;
    const journal = this.#journal;
    await this.#records.changeChat(journal.chat, (before) => {
      if (before.sendingAfter === undefined) return before;
      const { messages, older, unknown } = chatAfter(before, journal);
      return { ...before, messages, older, unknown, sendingUntil: journal.newest };
    });
  }

  /** Keeps what was noted, sets the timers anew, and takes away a menu that was replaced. Says what is kept where all of it is. */
  async settle(api: Api, { language, isHandled, isOverdue }: Ending): Promise<KeptChat | undefined> {
    const { chat, update, at, notes } = this.#journal;
    const mark = async (): Promise<void> => {
      if (isHandled) await this.#records.markHandled(update);
    };
    if (notes.isDiscarded) {
      await mark();
      return undefined;
    }
    let change: Change | undefined;
    let areSet = Promise.resolve(false);
    // Before anything that Telegram may refuse.
    const kept = await this.#records.changeChat(
      chat,
      (before) => {
        change = this.#change(before, isOverdue);
        return change.after;
      },
      (after) => {
        if (!change?.hasYielded) areSet = this.#setTimers(after, language);
        // What has to be shown once more is not handled yet.
        return Promise.all([areSet, change?.moved ? undefined : mark()]);
      },
    );
    try {
      if (change) await this.#takeAway(api, change);
    } finally {
      if (change?.moved) await mark();
    }
    return (await areSet) ? { chat: kept, at } : undefined;
  }

  /** Looks what other updates have left, decides where the screen of this one stands, and notes that. */
  #change(before: Chat, isOverdue: boolean): Change {
    const journal = this.#journal;
    const { shown, replaced: abandoned, deleted } = journal.notes;
    const isOutdone = isOverdue && (before.answered?.update ?? 0) > journal.update;
    const place = standingScreen(before, shown?.id, { replaced: abandoned, deleted, isOutdone });
    journal.deleted(place.replaced);
    const moved = place.kind === "moves" ? shown?.message : undefined;
    if (place.kind === "moves" && moved) journal.shows(place.screen, moved);
    if (place.kind === "yields") journal.yields();
    const interrupted = this.#announced === undefined ? interruptedSends(before, journal.newest) : [];
    const after = chatAfter(before, journal, { replaced: place.replaced, interrupted });
    // Earlier ones are still there where the process ended before they were deleted.
    const gone = place.replaced.length === 0 ? [] : [...place.replaced, ...(before.replaced ?? [])];
    const replaced = gone.filter((id) => id !== after.screenMessageId);
    return {
      after: isSameChat(before, after) ? before : after,
      replaced,
      stood: before.messages.filter(([id]) => replaced.includes(id)),
      moved,
      hasYielded: place.kind === "yields",
    };
  }

  /** Deletes what was replaced, once what takes its place is shown. */
  async #takeAway(api: Api, { replaced, stood, moved }: Change): Promise<void> {
    const { chat, update } = this.#journal;
    if (replaced.length === 0) return;
    try {
      if (moved) await this.#showAgain(api, moved);
      await deleteMessages(api, chat, replaced);
    } catch (error) {
      // They stand there still, so that ✖ and the cover have to find them; unless a ✖ has come to its end since and deleted the record.
      await this.#records.changeChat(chat, (before) => {
        if (before.update < update) return before;
        return { ...before, ...compactMessages([...before.messages, ...stood], before.older) };
      });
      throw error;
    }
  }

  /** Shows a screen in the message that stands, or in a new one. */
  async #showAgain(api: Api, message: Message): Promise<void> {
    const journal = this.#journal;
    const { chat, notes } = journal;
    if (notes.shown && (await edit(api, chat, notes.shown.id, message))) return;
    const { message_id: sent } = await send(api, chat, message);
    journal.shows(sent, message);
    await this.#records.changeChat(chat, (before) => {
      const interrupted = interruptedSends(before, journal.newest);
      return chatAfter(before, journal, { interrupted });
    });
  }

  /** Says whether they are set and kept. */
  async #setTimers(after: Chat, ofPerson: Language): Promise<boolean> {
    const { chat, at, notes } = this.#journal;
    const isCover = (id: number): boolean => after.isCovered === true && id === after.screenMessageId;
    const isEmptyButCover = after.unknown.length === 0 && after.messages.every(([id]) => isCover(id));
    if (isEmptyButCover && !notes.shown) return false;
    const language = notes.shown?.message.language ?? ofPerson;
    return setTimers(this.#records, { chat, language, at }, after);
  }
}
