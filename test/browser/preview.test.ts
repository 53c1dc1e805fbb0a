import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeInBrowser } from "./browser.ts";
import { button, chat, narrow, says, start, useStage, wide } from "./stage.ts";

async function languageIs(page: Page, code: string): Promise<void> {
  await page.waitForFunction(`document.getElementById("language").value === "${code}"`);
}

describeInBrowser("what stands above the chat", () => {
  const stage = useStage();

  test("one can jump to any screen by its id, in the language of the phone", async () => {
    const page = await stage.open();
    await page.getByLabel("Jump to screen").fill("housing.private");
    await button(page, "Go").click();
    await says(page, "With a private person");
    await page.getByRole("combobox", { name: "Phone language" }).selectOption("uk");
    await says(page, "приватн");
    await page.getByLabel("Jump to screen").fill("no.such");
    await button(page, "Go").click();
    await page.getByText("There is no screen “no.such”.").waitFor();
  });

  test("time passes: what covers itself after half an hour is covered after an hour", async () => {
    const page = await start(stage);
    await button(page, /Warning signs/).click();
    await says(page, "Nine warning signs");
    await button(page, "+1 h").click();
    await page.getByText("1 h ahead").waitFor();
    await page.locator(".message").filter({ hasText: "Nine warning signs" }).waitFor({ state: "detached" });
    await button(page, "+24 h").click();
    await page.getByText("1 d 1 h ahead").waitFor();
  });

  test.each([
    {
      what: "another language",
      does: (page: Page) => page.getByRole("combobox", { name: "Phone language" }).selectOption("uk"),
      stays: (page: Page) => languageIs(page, "en"),
      comes: (page: Page) => says(page, "Про що ви хочете прочитати?"),
    },
    {
      what: "a telephone beside",
      does: (page: Page) => page.getByText("Side by side").click(),
      stays: (page: Page) => page.getByRole("switch", { name: "Side by side", checked: false }).waitFor(),
      comes: (page: Page) => says(chat(page, 1), "Про що ви хочете прочитати?"),
    },
    {
      what: "a new beginning",
      does: (page: Page) => button(page, "Start over").click(),
      stays: (page: Page) => says(page, "What would you like to read?"),
      comes: (page: Page) => button(page, "Start").waitFor(),
    },
  ])("$what that the server does not give is told, and given when it is asked for again", async (wish) => {
    const page = await stage.open();
    await button(page, "Start").click();
    await says(page, "What would you like to read?");
    // The browser tells of each request that fails as of a fault of the page.
    await page.evaluate("reached = fetch; fetch = () => Promise.reject(new TypeError('away'))");
    await wish.does(page);
    await page.getByText("The preview does not answer. Is it still running?").waitFor();
    await wish.stays(page);
    await page.evaluate("fetch = reached");
    await wish.does(page);
    await wish.comes(page);
  });

  test("the drawer shows the calls, and which rule a refused one broke", async () => {
    const page = await stage.open();
    await button(page, "Start").click();
    await says(page, "What would you like to read?");
    await button(page, /Calls/).click();
    const calls = page.getByRole("complementary", { name: "Calls that the bot made" });
    await calls.getByText("sendMessage").first().waitFor();
    const answer = await fetch(`${stage.preview.botApi}/sendMessage`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ chat_id: 1, text: "<b>open", parse_mode: "HTML", disable_notification: true }),
    });
    expect(answer.status).toBe(400);
    const refused = calls.locator("li.refused");
    await refused.getByText("It breaks a promise of this bot. Rule linkPreview").waitFor();
    await button(page, /Calls 1 refused/).waitFor();
    await calls.getByLabel("Only what was refused").check();
    expect(await calls.locator("li:visible").count()).toBe(1);
    await button(calls, "Close").click();
    await calls.waitFor({ state: "hidden" });
  });

  test.each([
    ["wide", wide],
    ["narrow", narrow],
  ])("everything is done with the keyboard alone on a %s page", async (_, viewport) => {
    const page = await stage.open({ viewport });
    const press = async (name: string | RegExp) => {
      const wanted = page.getByRole("button", { name }).or(page.getByRole("switch", { name })).last();
      await wanted.waitFor();
      for (let steps = 0; steps < 60; steps += 1) {
        await page.keyboard.press("Tab");
        if ((await wanted.and(page.locator(":focus")).count()) > 0) {
          expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).not.toBe(
            "none",
          );
          await page.keyboard.press(name === "Side by side" ? "Space" : "Enter");
          return;
        }
      }
      throw new Error(`the keyboard does not reach ${String(name)}`);
    };
    await press("Start");
    await says(page, "What would you like to read?");
    await press(/I need help/);
    await says(page, "Help in Belgium");
    // Whoever tapped stands at the text that came.
    await page.locator(".message.bot:focus").waitFor();
    await press("Flanders");
    await says(page, "Payoke");
    await press("Commands");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    await button(page, "Commands").and(page.locator(":focus")).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type("Namur");
    await page.keyboard.press("Enter");
    await says(page, "Sürya");
    if (viewport === narrow) await press("Controls");
    await press("Side by side");
    await says(chat(page, 1), "Sürya");
  });

  test("a button spins and the seconds are counted until the bot answers, and its answer is shown", async () => {
    const page = await start(stage);
    const { telegram, botApi } = stage.preview;
    telegram.inject({ method: "answerCallbackQuery", answer: "silence" });
    telegram.inject({ method: "editMessageText", answer: "silence" });
    await button(page, /Transport/).click();
    await page.locator(".key.busy").filter({ hasText: "Transport" }).waitFor();
    await chat(page)
      .getByText(/the bot is answering… \d+ s/)
      .waitFor();
    const update = telegram.updates.at(-1)?.["callback_query"] as { readonly id: string };
    const answer = { callback_query_id: update.id, text: "It takes a while.", show_alert: true };
    const headers = { "content-type": "application/json" };
    await fetch(`${botApi}/answerCallbackQuery`, { method: "POST", headers, body: JSON.stringify(answer) });
    await page.getByRole("dialog", { name: "It takes a while." }).waitFor();
    await page.locator(".key.busy").waitFor({ state: "detached" });
    await button(page, "OK").click();
    // The call that was never answered is given up after ten seconds and made again.
    await says(page, "Choose organised transport");
    await page.getByText("the bot is answering").waitFor({ state: "detached" });
  });

  test("where the bot says nothing the seconds are counted no longer than it may take", async () => {
    const page = await start(stage);
    await page.clock.install();
    stage.preview.telegram.inject({ method: "editMessageText", answer: "silence" });
    stage.preview.telegram.inject({ method: "answerCallbackQuery", answer: "silence" });
    await button(page, /Transport/).click();
    await page.locator(".key.busy").filter({ hasText: "Transport" }).waitFor();
    await page.clock.fastForward(31_000);
    await page.getByText("the bot has said nothing to that").waitFor();
    // Given up after ten seconds and made again.
    await says(page, "Choose organised transport");
    await page.getByText("the bot has said nothing to that").waitFor({ state: "detached" });
  });

  test("what the bot says is announced", async () => {
    const page = await stage.open();
    await button(page, "Start").click();
    await page
      .getByRole("log", { name: "What the bot says" })
      .getByText("Safe Steps: Safe Steps")
      .first()
      .waitFor();
  });
});
