import type { ConversationData, VersionedState } from "@grammyjs/conversations";
import type { Context, Dependencies } from "../chat/context.ts";
import { shortenTexts } from "../chat/shorten-texts.ts";

type State = VersionedState<ConversationData>;

/**
 * Keeps the conversation that a person is in, as the plugin reads and writes it, and notes in the journal whether one is open.
 */
export class ConversationStorage {
  readonly #records: Pick<Dependencies["records"], "conversations">;
  readonly #cutOff = new WeakSet<Context>();
  /** What was found open of the person, for the plugin, which would read it again. */
  readonly #found = new WeakMap<Context, State>();

  constructor(records: Pick<Dependencies["records"], "conversations">) {
    this.#records = records;
  }

  /** Whether anything is open. Nearly always nothing is, and the plugin would cost as much to find out. */
  async isOpen(ctx: Context): Promise<boolean> {
    const state = await this.#records.conversations.read(ctx.chatId);
    ctx.journal.isConversing = state !== undefined;
    if (state) this.#found.set(ctx, state);
    return state !== undefined;
  }

  /** An outage or a cry for help has ended this update: what is kept stays as it was, so that the person can answer again. */
  cutOff(ctx: Context): void {
    this.#cutOff.add(ctx);
  }

  async read(ctx: Context): Promise<State | undefined> {
    const state = this.#found.get(ctx) ?? (await this.#records.conversations.read(ctx.chatId));
    this.#found.delete(ctx);
    ctx.journal.isConversing = state !== undefined;
    return state;
  }

  async write(ctx: Context, state: State): Promise<void> {
    ctx.journal.isConversing = true;
    if (this.#cutOff.has(ctx)) return;
    shortenTexts(state);
    await this.#records.conversations.write(ctx.chatId, state);
  }

  async delete(ctx: Context): Promise<void> {
    ctx.journal.isConversing = this.#cutOff.has(ctx);
    if (!this.#cutOff.has(ctx)) await this.#records.conversations.delete(ctx.chatId);
  }
}
