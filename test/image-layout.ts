import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { compiled } from "./compiled.ts";

// Does the steps of the Dockerfile in empty folders, since a machine that runs tests need not have an engine. The base image
// is not looked at: the machine's own Node runs. Packages are not fetched anew, nor is content finished anew that the build has
// finished from the same files: what is here is linked.

interface Instruction {
  readonly word: string;
  readonly rest: string;
}

function instructionsIn(text: string): Instruction[] {
  const joined = text.replace(/^\s*#.*\n/gm, "").replace(/\\\n\s*/g, "");
  return [...joined.matchAll(/^([A-Z]+) +(.*)$/gm)].map(([, word = "", rest = ""]) => ({ word, rest }));
}

/** What .dockerignore lets the build see: nothing but these. */
function visible(): ReadonlySet<string> {
  const lines = readFileSync(".dockerignore", "utf8").split("\n");
  return new Set(lines.filter((line) => line.startsWith("!")).map((line) => line.slice(1)));
}

/**
 * Lays out below an empty folder what the image would hold.
 * @returns the folder that the image starts in
 */
export function layOutImage(folder: string): string {
  const stages = new Map<string, string>();
  let stage = "";
  let here = "";
  for (const { word, rest } of instructionsIn(readFileSync("Dockerfile", "utf8"))) {
    switch (word) {
      case "FROM":
        stage = join(folder, `stage-${stages.size}`);
        stages.set(/ AS (\w+)$/.exec(rest)?.[1] ?? "image", stage);
        break;
      case "WORKDIR":
        here = join(stage, rest);
        mkdirSync(here, { recursive: true });
        break;
      case "RUN":
        run(rest, stage, here);
        break;
      case "COPY":
        copy(rest, stages, here);
        break;
    }
  }
  return here;
}

function run(command: string, stage: string, here: string): void {
  const temporary = join(stage, "tmp");
  mkdirSync(temporary, { recursive: true });
  const steps = command
    .replace(/--mount=\S+ /g, "")
    .replaceAll("/tmp/", `${temporary}/`)
    .split(" && ");
  for (const step of steps) {
    if (step === "npm ci") installPackages(here);
    // Who owns what is not looked at: there is one user here.
    else if (!step.startsWith("chown ")) {
      // It looks itself whether this is made of the very files that lie here.
      if (step === "node dist/commands/finish.js")
        copyFileSync(compiled("finished-content"), join(here, "dist/finished-content"));
      execFileSync("sh", ["-c", step], { cwd: here, stdio: ["ignore", "ignore", "pipe"] });
    }
  }
}

function installPackages(here: string): void {
  // What the tests keep there goes while it is copied: other processes of theirs write it at this moment.
  const names = readdirSync("node_modules").filter((name) => !/^\.(cache|vite|experimental)/.test(name));
  mkdirSync(join(here, "node_modules"));
  const paths = names.map((name) => resolve("node_modules", name));
  link(paths, join(here, "node_modules"));
}

/** Copies into a folder, by hard links: these are taken away without touching what they lead to. */
function link(paths: readonly string[], folder: string): void {
  try {
    execFileSync("cp", ["--archive", "--link", ...paths, folder], { stdio: "ignore" });
  } catch {
    // The folder is on another disk.
    execFileSync("cp", ["--archive", ...paths, folder]);
  }
}

function copy(words: string, stages: ReadonlyMap<string, string>, here: string): void {
  const from = /^--from=(\w+) /.exec(words)?.[1];
  const paths = words.replace(/^--from=\w+ /, "").split(/ +/);
  const target = paths.pop() ?? "./";
  const seen = visible();
  for (const path of paths) {
    if (from === undefined && !seen.has(path)) throw new Error(`.dockerignore hides ${path} from COPY.`);
    const source = from === undefined ? resolve(path) : join(stages.get(from) ?? "", path);
    const to = target === "./" ? join(here, path) : join(here, target);
    mkdirSync(dirname(to), { recursive: true });
    if (from === undefined) cpSync(source, to, { recursive: true, verbatimSymlinks: true });
    else link([source], dirname(to));
  }
}
