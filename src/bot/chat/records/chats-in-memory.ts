import type { Chat } from "./chat-record.ts";
import { joinChats } from "./join-chats.ts";
import type { UnlessLost } from "./unless-lost.ts";
import { Unwritten } from "./unwritten.ts";
import type { Kept } from "./what-is-kept.ts";

/** Records of chats that are kept in memory as long as the store takes none. */
interface ChatsElseInMemory {
  readonly unwritten: Unwritten<Chat>;
  /** What the store and memory know of a chat, as one. */
  readonly read: (person: number) => Promise<Chat | undefined>;
  /** Says whether the store has taken it. */
  readonly write: (person: number, chat: Chat) => Promise<boolean>;
}

/** Keeps records of chats in memory that the store cannot take now; they count with what it holds. */
export function chatsElseInMemory(chats: Kept["chats"], unlessLost: UnlessLost): ChatsElseInMemory {
  const unwritten = new Unwritten<Chat>();
  return {
    unwritten,
    read: async (person) => {
      const stored = await unlessLost.get(chats.read(person), undefined);
      const here = unwritten.get(person);
      return here ? joinChats(here, stored) : stored;
    },
    write: async (person, chat) => {
      const before = unwritten.get(person);
      const isKept = await unlessLost.isDone(chats.write(person, chat));
      if (isKept) unwritten.written(person, before);
      else unwritten.set(person, chat);
      return isKept;
    },
  };
}
