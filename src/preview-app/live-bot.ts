import type { App } from "../app.ts";
import { linkAddress } from "../content/address.ts";
import { ContentError } from "../files/problem.ts";
import type { ContentProblem, ContentView, PhoneLanguage } from "../preview/page/protocol.ts";
import { Changes } from "../preview/until.ts";
import type { LiveContent } from "../preview/web/live-content.ts";
import { takeContentCopy, type ContentCopy } from "./content-copy.ts";

/** A language that the telephone can be set to though the bot does not speak it. */
const foreign = { code: "pt", name: "Português" };

/** The bot, running on a checked copy of the content. When something is saved it is started anew on another copy. */
export class LiveBot implements LiveContent {
  readonly #root: string;
  readonly #run: (copy: ContentCopy) => Promise<App>;
  readonly #changes = new Changes();
  #copy: ContentCopy;
  #app: App | undefined;
  #problems: readonly ContentProblem[] = [];
  #reloads = 0;
  #isReloading = false;

  /**
   * Takes the first copy; the bot is not started yet.
   * @param run starts the bot on a copy of the content
   * @throws ContentError
   */
  static async prepare(root: string, run: (copy: ContentCopy) => Promise<App>): Promise<LiveBot> {
    return new LiveBot(root, run, await takeContentCopy(root));
  }

  private constructor(root: string, run: (copy: ContentCopy) => Promise<App>, copy: ContentCopy) {
    this.#root = root;
    this.#run = run;
    this.#copy = copy;
  }

  get view(): ContentView {
    const { screens } = this.#copy.content;
    return {
      languages: this.#languages(),
      screens: [...screens.keys()],
      reloads: this.#reloads,
      isReloading: this.#isReloading,
      problems: this.#problems,
      warnings: this.#copy.content.warnings,
    };
  }

  onChange(listener: () => void): void {
    this.#changes.listen(listener);
  }

  linkTo(phoneLanguage: string, screen: string): string {
    const { content } = this.#copy;
    const language = content.languages.forPerson(phoneLanguage);
    const found = content.find(screen);
    return found === undefined ? screen : linkAddress(language, found);
  }

  async start(): Promise<void> {
    this.#app = await this.#run(this.#copy);
  }

  /** Starts the bot anew on what is saved now. Where that has a fault, the view tells it and the bot goes on as it is. */
  async reload(): Promise<void> {
    this.#isReloading = true;
    this.#changes.announce();
    try {
      const copy = await takeContentCopy(this.#root);
      await this.#app?.close();
      this.#app = await this.#run(copy);
      await this.#copy.remove();
      this.#copy = copy;
      this.#problems = [];
      this.#reloads += 1;
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      this.#problems = error.problems;
    } finally {
      this.#isReloading = false;
      this.#changes.announce();
    }
  }

  async close(): Promise<void> {
    await this.#app?.close();
    await this.#copy.remove();
  }

  #languages(): PhoneLanguage[] {
    const { languages } = this.#copy.content;
    const spoken = languages.all.map(({ code, name }) => ({ code, name, isSpoken: true }));
    return languages.of(foreign.code) === undefined ? [...spoken, { ...foreign, isSpoken: false }] : spoken;
  }
}
