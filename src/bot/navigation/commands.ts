import { Composer } from "../chat/composer.ts";
import type { Content } from "../../content/content.ts";
import type { Language } from "../../content/language.ts";
import { help, languageChoice, menu, privacy, type ScreenId } from "../../content/screen-ids.ts";
import type { Context, Dependencies } from "../chat/context.ts";
import { showMessage } from "../chat/show-message.ts";
import type { Command } from "../telegram/command-list.ts";
import { TimerScreen } from "../exit/timer-screen.ts";
import type { Conversations } from "./conversations.ts";

/** The commands beside /start, and the screen that each opens; /erase leaves as ✖ does (exit-triggers.ts). */
const screenOfCommand: Readonly<Record<Exclude<Command, "start" | "erase">, ScreenId>> = {
  help,
  menu,
  language: languageChoice,
  privacy,
};

/** /start and its deep links, and a command for each screen that Telegram or a frightened person expects one for. */
export function commands(dependencies: Dependencies, conversations: Conversations): Composer<Context> {
  const { content, screens } = dependencies;
  const timerScreen = new TimerScreen(dependencies);
  const composer = new Composer<Context>();

  composer.command("start", async (ctx) => {
    // The language of a link holds for what it opens: somebody else may have chosen it.
    const link = readLink(ctx.match, content);
    const language = link?.language ?? ctx.language;
    const screen = link?.screen ?? menu;
    await showMessage(
      ctx,
      screen === menu ? screens.startMenu(language) : await timerScreen.opened(language, screen, ctx.chatId),
    );
    await conversations.interrupt(ctx);
  });

  for (const [command, screen] of Object.entries(screenOfCommand)) {
    composer.command(command, async (ctx) => {
      const { language } = ctx;
      await showMessage(
        ctx,
        screen === help ? screens.helpWithPhoneWarning(language) : screens.get(language, screen),
      );
      await conversations.interrupt(ctx);
    });
  }
  return composer;
}

/** Reads the parameter of a deep link: `uk-housing-private`. One of another version opens the menu. */
function readLink(parameter: string, content: Content): { language: Language; screen: ScreenId } | undefined {
  const [code = "", ...rest] = parameter.split("-");
  const language = content.languages.of(code);
  return language && { language, screen: content.find(rest.join("-")) ?? menu };
}
