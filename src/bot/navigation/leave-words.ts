import { Composer } from "../chat/composer.ts";
import { menu } from "../../content/screen-ids.ts";
import type { Context, Dependencies } from "../chat/context.ts";
import { showMessage } from "../chat/show-message.ts";
import { wordsOf } from "../chat/written-words.ts";

/** Where nothing is asked, "cancel" and "menu" open the menu, as commands too. */
export function leaveWords(dependencies: Dependencies): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on(["message:text", "message:caption"]).filter(
    ({ msg }) => dependencies.content.isLeaveWord(wordsOf(msg)),
    async (ctx) => {
      await showMessage(ctx, dependencies.screens.get(ctx.language, menu));
    },
  );
  return composer;
}
