import { expect, test } from "vitest";
import { file, png } from "../../packages/telegram-fake/test/picture.ts";
import { describeInBrowser } from "./browser.ts";
import { button, chat, narrow, says, start, useStage, wide, write } from "./stage.ts";

describeInBrowser("talking to the bot in a browser", () => {
  const stage = useStage();

  test.each([
    ["Brussels", "PAG-ASA"],
    ["Flanders", "Payoke"],
    ["Wallonia", "Sürya"],
  ])("taps lead from /start to the centre of %s", async (region, centre) => {
    const page = await start(stage);
    await button(page, /I need help/).click();
    await says(page, "112");
    await button(page, region).click();
    await says(page, centre);
    expect(await page.locator(".message.bot").count()).toBe(1);
    expect(stage.preview.telegram.refused).toEqual([]);
  });

  test("a town that is typed gets its centre, and the menu before it goes", async () => {
    const page = await start(stage, { moves: true });
    await write(page, "Гент");
    await says(page, "Payoke");
    await page
      .locator(".message.bot")
      .filter({ hasText: "What would you like to read?" })
      .waitFor({ state: "detached" });
  });

  test("a location that is shared gets its centre, and the bot's keyboard goes", async () => {
    const page = await start(stage, { viewport: narrow });
    await button(page, /I need help/).click();
    await button(page, "I don’t know").click();
    await button(page, "Send my location").click();
    await button(page, "Liège").click();
    await says(page, "Sürya");
    await button(page, "Send my location").waitFor({ state: "detached" });
  });

  test("coordinates of one's own can be sent", async () => {
    const page = await start(stage);
    await button(page, "Send something else").click();
    await button(page, /Location/).click();
    await page.getByLabel("Latitude").fill("50.6292");
    await page.getByLabel("Longitude").fill("3.0573");
    await button(page, "Send this place").click();
    await says(page, "This place is not in Belgium.");
  });

  test("the language can be changed in the chat", async () => {
    const page = await start(stage);
    await button(page, /Language/).click();
    await button(page, "Українська").click();
    await says(page, "Про що ви хочете прочитати?");
    await write(page, "9000");
    await says(page, "Payoke – Фландрія");
  });

  test("each line of an Arabic text begins at the right, also a name in Latin letters", async () => {
    const page = await start(stage, { viewport: narrow });
    await write(page, "/start ar-menu");
    await says(page, "ماذا يهمك؟");
    const sides: unknown = await page.evaluate(`(() => {
      const text = [...document.querySelectorAll(".message.bot .text")].at(-1);
      const { left, right } = text.getBoundingClientRect();
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const found = {};
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const words of ["Safe Steps", "ماذا"]) {
          const at = node.data.indexOf(words);
          if (at < 0) continue;
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const letter = range.getBoundingClientRect();
          found[words] = letter.left - left < right - letter.right ? "left" : "right";
        }
      }
      return found;
    })()`);
    expect(sides).toEqual({ "Safe Steps": "right", ماذا: "right" });
  });

  test("a command in an Arabic text is read from left to right", async () => {
    const page = await start(stage, { viewport: narrow });
    await write(page, "/start ar-safety-phone");
    await page.locator(".message.bot .command").waitFor();
    const isFirst: unknown = await page.evaluate(`(() => {
      const { firstChild: word } = document.querySelector(".message.bot .command");
      const left = (at) => {
        const range = document.createRange();
        range.setStart(word, at);
        range.setEnd(word, at + 1);
        return range.getBoundingClientRect().left;
      };
      return word.data === "/erase" && left(0) < left(1);
    })()`);
    expect(isFirst).toBe(true);
  });

  test("the phone can be set to a language, also to one that the bot does not speak", async () => {
    const page = await start(stage);
    await button(page, /I need help/).click();
    await says(page, "112");
    await page.getByRole("combobox", { name: "Phone language" }).selectOption("uk");
    await says(page, "Допомога в Бельгії");
    await page.getByRole("combobox", { name: "Phone language" }).selectOption("it");
    await says(page, "Help in Belgium");
  });

  test("what else one can send is answered, and a card can be taken and taken away", async () => {
    const page = await start(stage);
    for (const what of ["Photo", "Voice message", "Sticker", "Contact"]) {
      await button(page, "Send something else").click();
      await button(page, new RegExp(`${what}$`)).click();
    }
    await expect.poll(() => page.locator(".message.person").count()).toBe(5);
    await write(page, "Gent");
    await button(page, "As a contact").click();
    await page.locator(".card").filter({ hasText: "+32 3 201 16 90" }).waitFor();
    await button(page, "Remove this message").click();
    await page.locator(".card").filter({ hasText: "Payoke" }).waitFor({ state: "detached" });
  });

  test("a text can be edited, and the bot blocked and unblocked", async () => {
    const page = await start(stage);
    await write(page, "hello");
    await says(page, "Perhaps it is one of these");
    await button(page, "Send something else").click();
    await button(page, /Edit my last message/).click();
    await write(page, "9000");
    await page.locator(".message.person").filter({ hasText: "9000" }).waitFor();
    await button(page, "Send something else").click();
    await button(page, /Block the bot/).click();
    await button(page, "Unblock the bot").click();
    await button(page, "Commands").click();
    await button(page, /\/help/).click();
    await says(page, "112");
  });

  test("a copy button copies, and says so", async () => {
    const page = await start(stage, { permissions: ["clipboard-read", "clipboard-write"] });
    await write(page, "Gent");
    await button(page, /\+32 3 201 16 90/).click();
    await page.getByText("Copied: +32 3 201 16 90").waitFor();
  });

  test.each([
    ["wide", wide, 1200, 800],
    ["narrow", narrow, 1200, 800],
    ["narrow", narrow, 300, 2400],
  ])("a photo fits a %s page and is told by its caption", async (_, viewport, width, height) => {
    const page = await start(stage, { viewport });
    const { telegram, botApi } = stage.preview;
    const chatId = telegram.chats.at(-1)?.id ?? 0;
    const form = new FormData();
    const remove = { text: "Remove it", callback_data: "unknown" };
    form.set("chat_id", String(chatId));
    form.set("photo", file(png(width, height)));
    form.set("caption", "Help in Antwerp");
    form.set("has_spoiler", "true");
    form.set("disable_notification", "true");
    form.set("reply_markup", JSON.stringify({ inline_keyboard: [[remove]] }));
    const answer = await fetch(`${botApi}/sendPhoto`, { method: "POST", body: form });
    expect(await answer.json()).toMatchObject({ ok: true });

    await button(page, "Show what is hidden").click();
    const picture = page.getByRole("img", { name: "Help in Antwerp" });
    await picture.waitFor();
    const drawn =
      "(({ complete, naturalWidth }) => complete && naturalWidth)(document.querySelector('.picture'))";
    await expect.poll(() => page.evaluate(drawn)).toBe(width);
    const box = await picture.boundingBox();
    expect(box?.width).toBeLessThan(viewport.width);
    expect(box?.height).toBeLessThan(viewport.height);
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(width / height, 1);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(viewport.width);
    await says(page, "Help in Antwerp");
    await button(page, "Remove it").waitFor();

    const { id } = telegram.chats.at(-1)?.messages.at(-1) ?? {};
    await fetch(`${botApi}/deleteMessage?chat_id=${chatId}&message_id=${id ?? 0}`);
    await picture.waitFor({ state: "detached" });
  });

  test("everything in the chat can be erased", async () => {
    const page = await start(stage, { moves: true });
    await write(page, "Gent");
    await says(page, "Payoke");
    await button(page.locator(".message:not(.leaving)").last(), "✖").click();
    await expect.poll(() => page.locator(".message:not(.leaving)").count()).toBe(1);
  });

  test("two languages stand side by side, and a tap on either drives both", async () => {
    const page = await start(stage);
    await button(page, /Warning signs/).click();
    await page.getByRole("switch", { name: "Side by side" }).check();
    await says(chat(page, 1), "ознак");
    await button(chat(page, 1), /Мені потрібна допомога/).click();
    await says(chat(page, 0), "Help in Belgium");
    await button(chat(page, 0), "I don’t know").click();
    await button(chat(page, 1), "Назад до меню").click();
    await says(chat(page, 0), "What would you like to read?");
    await write(page, "Namur");
    await says(chat(page, 0), "Sürya");
    await says(chat(page, 1), "Sürya");
  });

  test("one can start over, and goes on after the page is loaded anew", async () => {
    const page = await start(stage, { viewport: wide });
    await page.reload();
    await says(page, "What would you like to read?");
    await button(page, "Start over").click();
    await button(page, "Start").waitFor();
    expect(await page.locator(".message").count()).toBe(0);
  });
});
