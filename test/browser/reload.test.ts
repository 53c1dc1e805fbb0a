import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, test } from "vitest";
import { copyContent } from "../content/draft.ts";
import { copyPlaces } from "../roots.ts";
import { describeInBrowser } from "./browser.ts";
import { button, says, start, useStage, type Stage } from "./stage.ts";

/** Content is read anew each time it is saved, which takes the longer the more languages it has. */
const spoken = ["en", "uk"];

/** Content of its own for each test: what one leaves would be shown anew in the middle of the next. */
function useContent(): {
  readonly stage: Stage;
  readonly before: string;
  readonly save: (text: string) => void;
} {
  const root = mkdtempSync(join(tmpdir(), "safe-steps-root-"));
  copyContent(root, spoken);
  copyPlaces(root);
  const file = join(root, "locales/en/housing.ftl");
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
  return {
    stage: useStage(() => ({ root })),
    before: readFileSync(file, "utf8"),
    save: (text) => {
      // As many editors do it: another file takes the place.
      writeFileSync(`${file}~`, text);
      renameSync(`${file}~`, file);
    },
  };
}

describeInBrowser("what is saved, a good change,", () => {
  const { stage, before, save } = useContent();

  test("comes to the screen that is open", async () => {
    const page = await start(stage);
    await button(page, /A place to stay/).click();
    await button(page, /With a private person/).click();
    await says(page, "With a private person");
    save(before.replace("<b>With a private person</b>", "<b>At somebody’s home</b>"));
    await says(page, "At somebody’s home");
    await page.getByText(`To mend before a release: ${spoken.length - 1}`).click();
    await page.getByText("npm run translated uk housing-private").waitFor();
  });
});

describeInBrowser("what is saved, a fault,", () => {
  const { stage, before, save } = useContent();

  test("is told with its line, the bot goes on, and mending takes it away", async () => {
    const page = await start(stage);
    await button(page, /A place to stay/).click();
    await says(page, "A place to stay");
    save(before.replace("<b>", "<b"));
    const fault = page.getByRole("alert").filter({ hasText: "What was saved has a fault" });
    await fault
      .getByText(/locales\/en\/housing\.ftl:\d+/)
      .first()
      .waitFor();
    await fault.getByText("Mend:").first().waitFor();
    await button(page, /With a private person/).click();
    await says(page, "With a private person");
    save(before);
    await fault.waitFor({ state: "hidden" });
  });
});

describeInBrowser("what is saved, a change elsewhere,", () => {
  const { stage, before, save } = useContent();

  test("keeps the language one chose", async () => {
    const page = await start(stage);
    await button(page, /Language/).click();
    await button(page, "Українська").click();
    await says(page, "Про що ви хочете прочитати?");
    save(`${before}\n# a remark\n`);
    await page.getByText("Reloaded: this is what is saved now.").waitFor();
    await page.getByRole("textbox", { name: "Message" }).fill("Намюр");
    await page.keyboard.press("Enter");
    await says(page, "Валлонія");
  });
});
