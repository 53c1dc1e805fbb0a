import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { isMap, parseDocument } from "yaml";
import { readContent } from "../../src/content/finished/read-content.ts";
import { readLanguages } from "../../src/content/read-languages.ts";
import { readLocale } from "../../src/content/locale/locale.ts";
import { ContentError, type Problem } from "../../src/files/problem.ts";

/** In memory where the system has a folder there: hundreds of copies are made and go again. */
const temporary = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

/** Copies flows/, without the data of places, and of words and locales/ these languages alone: each more takes longer to read. */
export function copyContent(root: string, languages: readonly string[]): void {
  const words = new Set(["others", ...languages].map((code) => join("flows/words", `${code}.yaml`)));
  const filter = (file: string): boolean =>
    file.startsWith(join("flows/words", "/")) ? words.has(file) : !file.endsWith(".json");
  cpSync("flows", join(root, "flows"), { recursive: true, filter });
  for (const code of languages) {
    cpSync(join("locales", code), join(root, "locales", code), { recursive: true });
  }
  const lines = readFileSync("flows/languages.yaml", "utf8").split("\n");
  const isKept = (line: string): boolean => languages.some((code) => line.includes(`code: ${code},`));
  writeFileSync(join(root, "flows/languages.yaml"), lines.filter(isKept).join("\n"));
}

/** A copy of the real flows/ and locales/, to break. Its languages are those named, English alone by default. */
export class Draft {
  readonly root = mkdtempSync(join(temporary, "draft-"));

  constructor(...languages: readonly string[]) {
    onTestFinished(() => {
      rmSync(this.root, { recursive: true, force: true });
    });
    copyContent(this.root, ["en", ...languages]);
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), "utf8");
  }

  write(file: string, text: string): this {
    mkdirSync(join(this.root, file, ".."), { recursive: true });
    writeFileSync(join(this.root, file), text);
    return this;
  }

  /** A language more: what English says, with a word of its own at the beginning of each text. */
  addLanguage(code: string, name: string, word: string): this {
    this.append("flows/languages.yaml", `- { code: ${code}, name: ${name}, writtenBy: us }`);
    cpSync(join(this.root, "flows/words/en.yaml"), join(this.root, `flows/words/${code}.yaml`));
    for (const file of readdirSync(join(this.root, "locales/en"))) {
      const messages = this.read(`locales/en/${file}`).split(/^(?=[a-z][\w-]* =)/m);
      const isText = (message: string): boolean => (message.match(/\p{L}+/gu) ?? []).length > 6;
      const changed = messages.map((message) =>
        isText(message) ? message.replace(/=\s+(?:<[bi]>)?/, (start) => `${start}${word} `) : message,
      );
      this.write(`locales/${code}/${file}`, changed.join(""));
    }
    return this.noteTranslations();
  }

  remove(file: string): this {
    rmSync(join(this.root, file), { recursive: true });
    return this;
  }

  append(file: string, text: string): this {
    return this.write(file, `${this.read(file).trimEnd()}\n${text}\n`);
  }

  /** Puts other words in the place of the first `words`, which must be there. */
  replace(file: string, words: string, others: string): this {
    const text = this.read(file);
    expect(text, file).toContain(words);
    return this.write(
      file,
      text.replace(words, () => others),
    );
  }

  /** Where the first line with these words is: `flows/help.yaml:12`. */
  where(file: string, words: string): string {
    const line = this.read(file)
      .split("\n")
      .findIndex((text) => text.includes(words));
    expect(line, `"${words}" in ${file}`).toBeGreaterThanOrEqual(0);
    return `${file}:${line + 1}`;
  }

  /** What the content check says of it without refusing it. */
  warnings(): readonly Problem[] {
    return readContent(this.root).warnings;
  }

  /** Takes the sources of every fact away, but for those of one contact, which are these. */
  onlySources(contact: string, sources: string): this {
    for (const file of ["flows/contacts.yaml", "flows/facts.yaml"]) {
      const document = parseDocument(this.read(file));
      if (!isMap(document.contents)) throw new Error(`${file} has no entries`);
      for (const { key } of document.contents.items) {
        document.setIn([key, "source"], document.createNode(["example.org"]));
        if (String(key) === contact) document.setIn([key, "source"], parseDocument(sources).contents);
      }
      this.write(file, document.toString());
    }
    return this;
  }

  /** Writes on all facts that they were looked up on this day. */
  checkedOn(day: string): this {
    for (const file of ["flows/contacts.yaml", "flows/facts.yaml"]) {
      this.write(file, this.read(file).replace(/(?<=checked: )\d{4}-\d\d-\d\d/g, day));
    }
    return this;
  }

  /** Notes that the translations say what English says now. */
  noteTranslations(): this {
    const languages = readLanguages(this.root);
    const english = [...readLocale(this.root, languages.source).messages];
    const notes = JSON.stringify(
      Object.fromEntries(english.map(([id, { fingerprint }]) => [id, fingerprint])),
    );
    for (const { code } of languages.all.slice(1)) this.write(`locales/${code}/translated.json`, notes);
    return this;
  }

  /** Why the content check refuses it: nothing where it can be used. */
  problems(): readonly Problem[] {
    try {
      readContent(this.root);
      return [];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return error.problems;
    }
  }
}

/** A change to the content that is refused, and for one reason only. */
export interface Mistake {
  readonly name: string;
  readonly made: (draft: Draft) => Draft;
  /** The file that the problem names, and words of the line in it; the place as it is told where there are none. */
  readonly where: readonly [file: string, words: string] | string;
  readonly what: string | RegExp;
  readonly mend: string;
}

/** Makes the mistake in a copy of the content, and expects it to be refused for that alone. */
export function expectRefused({ made, where, what, mend }: Mistake): void {
  const draft = made(new Draft());
  expect(draft.problems()).toEqual([
    {
      where: typeof where === "string" ? where : draft.where(...where),
      what: typeof what === "string" ? what : (expect.stringMatching(what) as string),
      mend,
    },
  ]);
}
