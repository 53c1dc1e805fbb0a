import type { KeyObject } from "node:crypto";
import { Api, Bot, type BotError, type MiddlewareFn } from "grammy";
import { Composer } from "./chat/composer.ts";
import type { Update, UserFromGetMe } from "grammy/types";
import { help } from "../content/screen-ids.ts";
import { readTap } from "./screen/callback-data.ts";
import { FailedUpdates } from "./chat/memory/failed-updates.ts";
import { CoalescedMessages } from "./chat/memory/coalesced-messages.ts";
import type { AppDependencies, Context, Dependencies, IncomingContext } from "./chat/context.ts";
import { RangeDeletions } from "./chat/memory/range-deletions.ts";
import { RecentExits } from "./chat/memory/recent-exits.ts";
import { UpdatesWithoutStore } from "./chat/memory/updates-without-store.ts";
import { DrawnFiles } from "./chat/drawn-files.ts";
import { describeFailure, isGone, isOutage, isTelegrams } from "./telegram/failure.ts";
import { commands } from "./navigation/commands.ts";
import { Conversations } from "./navigation/conversations.ts";
import { cries } from "./navigation/cries.ts";
import { edits } from "./navigation/edits.ts";
import { exitTriggers } from "./exit/exit-triggers.ts";
import { fallback } from "./navigation/fallback.ts";
import { onBlocked } from "./exit/on-blocked.ts";
import { groups } from "./navigation/groups.ts";
import { namedLanguage } from "./navigation/named-language.ts";
import { leaveWords } from "./navigation/leave-words.ts";
import { freeText } from "./navigation/free-text.ts";
import { typedPlaces } from "./place/typed-places.ts";
import { lostQuestions, orphanedKeyboard } from "./place/orphaned-keyboard.ts";
import { taps } from "./navigation/taps.ts";
import { inlineQueries } from "./share/inline-queries.ts";
import { sequentialize } from "./updates/sequentialize.ts";
import { serviceMessages } from "./navigation/service-messages.ts";
import { OvertakenError, Overtaking } from "./chat/overtaking.ts";
import { chatOf } from "./chat/read-update.ts";
import { ScreenMessages } from "./screen/screen-messages.ts";
import { showNewMessage } from "./chat/show-message.ts";
import { RecentMessages } from "./chat/memory/recent-messages.ts";
import { QuickTapChats, type QuickTapMarks } from "./chat/memory/quick-tap-chats.ts";
import { NewestMessage } from "./telegram/newest-message.ts";
import { MessageReferences } from "./chat/message-references.ts";
import { CallsUnderWay } from "./telegram/calls-under-way.ts";
import { callingFor } from "./telegram/call-context.ts";
import { jsonCalls } from "./telegram/json-calls.ts";
import type { Draw } from "../print/draw.ts";
import type { Transport } from "./telegram/transport.ts";
import { UnansweredError } from "./updates/unanswered-error.ts";
import { PersonLeftError } from "./updates/update-calls.ts";

/** How Telegram is reached, and what the app gives. */
export interface BotOptions {
  readonly token: string;
  readonly apiRoot: string;
  /** Where the bot's pages for a browser lie; nothing where no phone reaches them. */
  readonly pagesAddress: string | undefined;
  readonly transport: Transport;
  /** Signs what names a message of somebody. */
  readonly referenceKey: KeyObject;
  readonly draw: Draw;
  /** What processes that share the store tell each other of a chat; nothing where it is this one's alone. */
  readonly marks: QuickTapMarks | undefined;
  readonly dependencies: AppDependencies;
}

/**
 * The bot, ready for updates: it knows its own name, which its links need.
 * @throws GrammyError where Telegram does not know the token, HttpError where Telegram cannot be reached
 */
export async function createBot(
  options: BotOptions,
): Promise<{ readonly bot: Bot<IncomingContext>; readonly dependencies: Dependencies }> {
  const client = { apiRoot: options.apiRoot, timeoutSeconds: 120 };
  const bot = new Bot<IncomingContext>(options.token, {
    client: { ...client, fetch: options.transport.fetch },
  });
  bot.api.config.use(jsonCalls(options.transport.call, options.token));
  // `bot.init` would try for ever; the transport tries a few times.
  bot.botInfo = await bot.api.getMe();
  const urgent = new Api(options.token, { ...client, fetch: options.transport.urgent.fetch });
  urgent.config.use(jsonCalls(options.transport.urgent.call, options.token));
  const dependencies = createDependencies(options, bot.botInfo, urgent);
  const { content } = dependencies;

  const safe = new Composer<IncomingContext>();
  bot.errorBoundary(({ ctx, error }) => {
    if (error instanceof UnansweredError) throw error;
    dependencies.log.error({ event: "update-failed", kind: kindOf(ctx.update), ...describeFailure(error) });
  }, safe);
  safe.use(reportUpdate(dependencies));
  safe.use((ctx, next) => {
    ctx.tap = readTap(ctx.callbackQuery?.data ?? "", content);
    const chat = chatOf(ctx.update);
    if (chat !== undefined) callingFor(ctx.api, (ctx.caller = { chat, needsHelp: false }));
    return next();
  });
  // What is asked from another chat has no chat of its own: it comes near nothing that is kept of one.
  safe.use(inlineQueries(dependencies));
  safe.use(groups(dependencies));
  const privately = safe.chatType("private");
  // The exit waits for nothing.
  privately.use(exitTriggers(dependencies));
  // Two updates of one person at once would both answer the same question.
  privately.use(sequentialize(dependencies, features(dependencies)));
  return { bot, dependencies };
}

/** What answers a person in their private chat, in the order in which it is asked. */
function features(dependencies: Dependencies): MiddlewareFn<Context> {
  const safe = new Composer<Context>();
  const conversations = new Conversations(dependencies);
  const served = new Composer<Context>();
  safe.errorBoundary((error) => recover(error, dependencies, conversations), served);
  served.use(onBlocked(dependencies));
  served.use(serviceMessages());
  served.use(edits(dependencies));
  served.use(lostQuestions(dependencies));
  served.use(taps(dependencies, conversations));
  served.use(commands(dependencies, conversations));
  served.use(cries(dependencies, conversations));
  served.use((ctx, next) => conversations.answer(ctx, next));
  served.use(leaveWords(dependencies));
  served.use(namedLanguage(dependencies));
  served.use(orphanedKeyboard(dependencies));
  served.use(typedPlaces(dependencies));
  served.use(freeText(dependencies));
  served.use(fallback(dependencies));
  return safe.middleware();
}

/** Screens are made here, since their links need the bot's name, and what this process knows of chats, empty yet. */
function createDependencies(options: BotOptions, botInfo: UserFromGetMe, urgent: Api): Dependencies {
  const { content, say, records, now, exclusive } = options.dependencies;
  const { username, supports_inline_queries: hasInlineMode } = botInfo;
  const account = { username, hasInlineMode, pagesAddress: options.pagesAddress };
  const quickTapChats = new QuickTapChats(records, now, options.marks);
  return {
    ...options.dependencies,
    account,
    references: new MessageReferences(options.referenceKey, content),
    screens: new ScreenMessages(content, say, account),
    drawnFiles: new DrawnFiles(options.draw),
    urgent,
    recentExits: new RecentExits(now),
    rangeDeletions: new RangeDeletions(),
    withoutStore: new UpdatesWithoutStore(now),
    recentMessages: new RecentMessages(now),
    newest: new NewestMessage(),
    coalesced: new CoalescedMessages(),
    failedUpdates: new FailedUpdates(now),
    overtaking: new Overtaking(content),
    quickTapChats,
    callsUnderWay: new CallsUnderWay(),
    exclusive: quickTapChats.before(exclusive),
  };
}

/** Says in the log what kind of update came, which screen it got and how long that took: never whose or what. */
function reportUpdate({ log, meter }: Dependencies) {
  return async (ctx: IncomingContext, next: () => Promise<void>): Promise<void> => {
    const start = performance.now();
    try {
      await next();
    } finally {
      const kind = kindOf(ctx.update);
      const milliseconds = performance.now() - start;
      meter.updateHandled(kind, milliseconds);
      if (ctx.shown) meter.screenShown(ctx.shown.screen, ctx.shown.language);
      log.info({ event: "update", kind, screen: ctx.shown?.screen, milliseconds: Math.round(milliseconds) });
    }
  };
}

function kindOf(update: Update): string {
  return Object.keys(update).find((key) => key !== "update_id") ?? "unknown";
}

/** Something broke while a person waited. They get the numbers, whatever it was, unless they are gone. */
async function recover(
  failure: BotError<Context>,
  dependencies: Dependencies,
  conversations: Conversations,
): Promise<void> {
  const { ctx, error } = failure;
  if (error instanceof PersonLeftError) return;
  if (error instanceof OvertakenError) {
    ctx.journal.yields();
    return;
  }
  dependencies.log.error({ event: "update-failed", kind: kindOf(ctx.update), ...describeFailure(error) });
  const { chatId: person, language } = ctx;
  // What could not be replayed must not break the next update as well. What Telegram fails at is no fault of the replay.
  if (!isTelegrams(error)) await dependencies.records.conversations.delete(person);
  if (isGone(error)) {
    await dependencies.records.deleteAll(person);
    ctx.journal.discard();
    return;
  }
  try {
    await showNewMessage(
      ctx,
      dependencies.screens.withNotice(language, dependencies.say(language, "talk-broken"), help),
    );
    if (isTelegrams(error)) await conversations.interrupt(ctx);
  } catch (secondError) {
    dependencies.log.error({ event: "help-failed", ...describeFailure(secondError) });
    if (isOutage(secondError)) throw new UnansweredError();
  }
}
