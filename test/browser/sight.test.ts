import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { z } from "zod";
import { assertDefined } from "../../src/content/assert-defined.ts";
import type { Language } from "../../src/content/language.ts";
import { linesOf } from "../../src/content/layout/lines.ts";
import { inputRow, lineHeight, navigationBar, smallPhone } from "../../src/content/layout/phone.ts";
import { visibleText } from "../../src/content/markup.ts";
import { help, type ScreenId } from "../../src/content/screen-ids.ts";
import { content, interfaceMessagesIn } from "../content/published/reading.ts";
import { describeInBrowser } from "./browser.ts";
import { button, useStage, write, type Stage } from "./stage.ts";

/** How much lower the row to write in is on the page than it may be in Telegram. */
const lower = inputRow - 48;
/** The page has no bar of Android's below it. */
const small = { width: smallPhone.width, height: smallPhone.height - navigationBar - lower };
const phones = [small, { width: 390, height: 844 }];
const checkMe = "check.me" as ScreenId;

/** What of the last message is not whole in the part of the page where the chat is: numbers of its text, and its buttons. */
async function hidden(page: Page, numbers: readonly string[]): Promise<readonly string[]> {
  const found: unknown = await page.evaluate(`(async () => {
    await document.fonts.ready;
    const chat = document.querySelector(".scroller").getBoundingClientRect();
    const isSeen = ({ top, bottom, left, right }) =>
      top >= chat.top && bottom <= chat.bottom && left >= chat.left && right <= chat.right;
    const message = [...document.querySelectorAll(".message.bot:not(.leaving)")].at(-1);
    const text = message.querySelector(".text");
    const missing = ${JSON.stringify(numbers)}.filter((number) => {
      const at = text.textContent.lastIndexOf(number);
      if (at < 0) return true;
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let before = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const end = before + node.data.length;
        if (at >= before && at < end) range.setStart(node, at - before);
        if (at + number.length > before && at + number.length <= end) {
          range.setEnd(node, at + number.length - before);
          break;
        }
        before = end;
      }
      return !isSeen(range.getBoundingClientRect());
    });
    const keys = [...message.querySelectorAll(".key")].filter((key) => !isSeen(key.getBoundingClientRect()));
    return [...missing, ...keys.map((key) => key.textContent)];
  })()`);
  return z.array(z.string()).parse(found);
}

/** In how many lines the text of the last message stands there; the time may have one of its own. */
async function linesShown(page: Page): Promise<number> {
  const height = (await page.locator(".message.bot:not(.leaving) .text").last().boundingBox())?.height ?? 0;
  return height / lineHeight;
}

/** The labels of the last message that are cut. */
async function cut(page: Page): Promise<readonly string[]> {
  const found: unknown = await page.evaluate(`(() => {
    const message = [...document.querySelectorAll(".message.bot:not(.leaving)")].at(-1);
    return [...message.querySelectorAll(".key > :first-child")]
      .filter((label) => label.scrollWidth > label.clientWidth)
      .map((label) => label.textContent);
  })()`);
  return z.array(z.string()).parse(found);
}

/** Opens the page on a phone of that language and starts the bot. */
async function startIn(stage: Stage, language: Language, viewport: typeof smallPhone): Promise<Page> {
  const page = await stage.open({ viewport });
  const choice = page.getByRole("combobox", { name: "Phone language" });
  if (await choice.isHidden()) await button(page, "Controls").click();
  await choice.selectOption(language);
  await button(page, "Controls").click();
  await button(page, "Start").click();
  await page.locator(".key").first().waitFor();
  return page;
}

/** Another person in the same language, as on a page that was just opened. */
async function startOver(page: Page, viewport: typeof smallPhone): Promise<void> {
  await page.setViewportSize(viewport);
  await button(page, "Controls").click();
  await button(page, "Start over").click();
  await button(page, "Start").click();
  await page.locator(".key").first().waitFor();
}

/** As “Go” does, which preview.test.ts clicks: to wait for three clicks costs more than all that is looked at here. */
async function jump(page: Page, screen: ScreenId): Promise<void> {
  await page.evaluate(`(() => {
    const input = document.getElementById("screen");
    input.value = ${JSON.stringify(screen)};
    input.form.requestSubmit();
  })()`);
}

/** The numbers that stand in a text. */
function numbersIn(text: string): readonly string[] {
  const phones = [...content.contacts.values()].flatMap(({ phone }) => phone ?? []);
  return phones.filter((phone) => new RegExp(`(?<![\\d+])${phone.replace("+", "\\+")}(?! ?\\d)`).test(text));
}

/**
 * One language from each side: a page for each of sixteen would take minutes. The check holds the others against the same measures
 * (content/validation/sight.ts), which the first of these tests compares with what the page shows.
 */
const looked = content.languages.all.map(({ code }) => code).filter((code) => ["uk", "ar"].includes(code));

describeInBrowser("on a phone", () => {
  const stage = useStage();
  const numbers = ["emergency", "police", "line"].map((id) => content.contacts.get(id)?.phone ?? id);
  const help112 = ".message.person:has-text('112') + .message.bot .text";

  /** What of the help is not seen by somebody who has just come: at first, the second time, and after a cry. */
  async function hiddenHelp(page: Page, language: Language, viewport: typeof smallPhone): Promise<string[]> {
    const { label, text } = content.screen(language, help);
    const say = (what: string) => (lines: readonly string[]) =>
      lines.map((line) => `${viewport.width} × ${viewport.height}, ${what}: ${line}`);
    const found: string[] = [];
    const shown = page.locator(".text").filter({ hasText: numbers[2] ?? "" });
    await button(page, label).click();
    await shown.waitFor();
    found.push(...say("first")(await hidden(page, numbers)), ...say("cut")(await cut(page)));
    await page.locator(".key").filter({ hasText: "☰" }).click();
    await shown.waitFor({ state: "detached" });
    await button(page, label).click();
    await shown.waitFor();
    found.push(...say("later")(await hidden(page, numbers)));
    if (viewport.width === smallPhone.width) {
      const reckoned = linesOf(text).length;
      const lines = await linesShown(page);
      expect(lines).toBeLessThanOrEqual(reckoned + 1);
      expect(lines).toBeGreaterThan(reckoned * 0.8);
    }
    await write(page, "112");
    // A neutral line comes first, and is edited to the words.
    await page
      .locator(help112)
      .filter({ hasText: numbers[2] ?? "" })
      .waitFor();
    found.push(...say("cry")(await hidden(page, numbers)));
    return found;
  }

  test.each(phones)("of $width × $height the page has the measures of Telegram", async (viewport) => {
    const page = await stage.take({ viewport });
    await button(page, "Start").click();
    await page.locator(".key").first().waitFor();
    const chat: unknown = await page.evaluate('document.querySelector(".scroller").clientHeight');
    expect(chat).toBe(viewport.height - 24 - 56 - 48);
    expect((await page.locator(".key").first().boundingBox())?.height).toBe(44);
  });

  test.each(looked)(
    "the numbers and the regions are seen without scrolling, and the number to call in danger below what is not understood, and below what is found: %s",
    async (language) => {
      const page = await startIn(stage, language, small);
      expect(await hiddenHelp(page, language, small)).toEqual([]);
      for (const viewport of phones.slice(1)) {
        await startOver(page, viewport);
        expect(await hiddenHelp(page, language, viewport)).toEqual([]);
      }
      await startOver(page, small);
      for (const words of ["Zxqvw", content.screen(language, "housing.private" as ScreenId).label]) {
        await write(page, words);
        const answer = page.locator(`.message.person:has-text('${words}') + .message.bot .text`);
        await answer.filter({ hasText: interfaceMessagesIn(language).get("talk-danger") ?? "" }).waitFor();
        await expect.poll(() => hidden(page, numbers.slice(0, 1)), { message: words }).toEqual([]);
      }
    },
  );

  const others = [...content.screens.values()].filter(({ id, inSight }) => inSight && id !== help);
  test.each(looked)(
    "the numbers of every other screen to call from, of an unknown place and of a grave end of a check are seen: %s",
    async (language) => {
      const page = await startIn(stage, language, small);
      const look = async (what: string, shown: readonly string[], wanted: string): Promise<void> => {
        await page.locator(".message.bot:not(.leaving) .text").last().filter({ hasText: wanted }).waitFor();
        // Whoever drives the browser may have scrolled to a button that moved: a chat that was left at its end stays there.
        await page.locator(".scroller").press("End");
        await expect.poll(() => hidden(page, shown), { message: what }).toEqual([]);
        expect(await cut(page), what).toEqual([]);
      };
      for (const { id } of others) {
        await jump(page, id);
        const text = visibleText(content.screen(language, id).text);
        await look(id, numbersIn(text), assertDefined(text.trim().split("\n")[0], id));
      }
      await jump(page, help);
      const locate = content
        .screen(language, help)
        .rows.flat()
        .find(({ kind }) => kind === "locate");
      await button(page, assertDefined(locate, "locate").label).last().click();
      await page.locator(".message.bot:not(.leaving)").nth(1).waitFor();
      await write(page, "Zxqvw");
      await look("an unknown place", numbers, interfaceMessagesIn(language).get("place-unknown") ?? "");

      const { questions } = assertDefined(content.selfCheck(language, checkMe), checkMe);
      await jump(page, checkMe);
      await button(page, interfaceMessagesIn(language).get("check-start") ?? "").click();
      for (const { asks } of questions) {
        await page
          .locator(".text")
          .filter({ hasText: visibleText(asks) })
          .waitFor();
        await button(page, interfaceMessagesIn(language).get("check-yes") ?? "").click();
      }
      await look(
        "a grave end",
        numbers,
        interfaceMessagesIn(language).get("check-grave")?.split("\n")[0] ?? "",
      );
    },
  );
});
