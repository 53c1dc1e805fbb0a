import { takeContentCopy, type ContentCopy } from "./content-copy.ts";
import type { ContentProblem, ContentView, PhoneLanguage } from "./page/protocol.ts";
import type { BotConnection, PreviewedApp, RunningBot } from "./previewed-app.ts";
import type { LiveContent } from "./web/live-content.ts";

/** A language that the telephone can be set to though the bot does not speak it. */
const foreign = { code: "it", name: "Italiano" };

/** The bot, running on a checked copy of the content. When something is saved it is started anew on another copy. */
export class LiveBot implements LiveContent {
  readonly #app: PreviewedApp;
  readonly #root: string;
  readonly #listeners = new Set<() => void>();
  #copy: ContentCopy;
  #connection: BotConnection | undefined;
  #running: RunningBot | undefined;
  #problems: readonly ContentProblem[] = [];
  #reloads = 0;
  #isReloading = false;

  /**
   * Takes the first copy; the bot is not started yet.
   * @param root the folder with the app's folders
   * @throws what `app.read` throws, and a fault of the file system
   */
  static async prepare(app: PreviewedApp, root: string): Promise<LiveBot> {
    return new LiveBot(app, root, await takeContentCopy(app, root));
  }

  private constructor(app: PreviewedApp, root: string, copy: ContentCopy) {
    this.#app = app;
    this.#root = root;
    this.#copy = copy;
  }

  get view(): ContentView {
    const { screens, warnings } = this.#copy.content;
    return {
      languages: this.#languages(),
      screens,
      reloads: this.#reloads,
      isReloading: this.#isReloading,
      problems: this.#problems,
      warnings,
    };
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  linkTo(phoneLanguage: string, screen: string): string {
    return this.#copy.content.linkTo(phoneLanguage, screen);
  }

  async start(connection: BotConnection): Promise<void> {
    this.#connection = connection;
    this.#running = await this.#copy.content.start(connection);
  }

  /**
   * Starts the bot anew on what is saved now. Where that has a fault, the view tells it and the bot goes on as it is. A bot
   * that was not started yet is not started.
   */
  async reload(): Promise<void> {
    this.#isReloading = true;
    this.#announce();
    try {
      await this.#change(await takeContentCopy(this.#app, this.#root));
      this.#problems = [];
      this.#reloads += 1;
    } catch (error) {
      const problems = this.#app.problemsOf(error) ?? problemsOfFiles(error);
      if (problems === undefined) throw error;
      this.#problems = problems;
    } finally {
      this.#isReloading = false;
      this.#announce();
    }
  }

  async close(): Promise<void> {
    await this.#running?.close();
    await this.#copy.remove();
  }

  /** Puts another copy, and a bot on it, in the place of those before. */
  async #change(copy: ContentCopy): Promise<void> {
    await this.#running?.close();
    this.#running = undefined;
    await this.#copy.remove();
    this.#copy = copy;
    this.#running = this.#connection && (await copy.content.start(this.#connection));
  }

  #announce(): void {
    for (const listener of this.#listeners) listener();
  }

  #languages(): PhoneLanguage[] {
    const { languages } = this.#copy.content;
    const spoken = languages.map(({ code, name }) => ({ code, name, isSpoken: true }));
    const isSpoken = languages.some(({ code }) => code === foreign.code);
    return isSpoken ? spoken : [...spoken, { ...foreign, isSpoken: false }];
  }
}

/** What is wrong where a file or a folder is gone, as while another branch is checked out; undefined for another error. */
function problemsOfFiles(error: unknown): readonly ContentProblem[] | undefined {
  if (!(error instanceof Error && "path" in error && typeof error.path === "string")) return undefined;
  return [{ where: error.path, what: error.message, mend: "it is read again as soon as something changes." }];
}
