import { randomBytes } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ConfigError } from "../config-error.ts";
import { readConfig } from "../config.ts";
import { askTelegram, botSchema, explainNoAnswer } from "./ask-telegram.ts";

const tokenFile = "bot.token";
const keyFile = "data.key";
const settingsFile = ".env";
/** Of the form of a token, where it is another setting that is tried. */
const anyToken = `1:${"x".repeat(35)}`;

/** Where the bot is set up, and who is asked. */
export interface SettingsOrder {
  readonly folder: string;
  /** What somebody types, line by line. */
  readonly lines: AsyncIterator<string>;
  readonly say: (text: string) => void;
  /** Another Bot API than that of Telegram, as BOT_API_ROOT names it. */
  readonly apiRoot?: string | undefined;
}

/**
 * Asks for the token and the address, tries them, and writes what the bot starts with into the folder.
 * @returns why nothing was written; nothing where it was
 */
export async function writeSettings(order: SettingsOrder): Promise<string | undefined> {
  const { folder, say } = order;
  const isKeyThere = existsSync(join(folder, keyFile));
  const refusal = refusalOfFolder(folder, isKeyThere);
  if (refusal !== undefined) return refusal;
  const answers = await askAll(order);
  if (!answers) return "No answer came: nothing was written.";

  if (!isKeyThere) write(folder, keyFile, randomBytes(32).toString("base64"));
  write(folder, tokenFile, answers.token);
  write(folder, settingsFile, settingsText(answers, order.apiRoot));
  say(`
${isKeyThere ? `${keyFile} was there, and is used.` : `${keyFile} is new: keep a copy with your other secrets. What is kept cannot be read without it.`}
${settingsFile} and ${tokenFile} are written; only this user can read them.

Next:
  npm start          runs the bot on this machine
  npm run doctor     says whether all that it needs is there
docs/operations.md says how to run it on a server.
`);
  return undefined;
}

/** Why nothing can be written into a folder; nothing where it can. */
function refusalOfFolder(folder: string, isKeyThere: boolean): string | undefined {
  for (const file of [settingsFile, tokenFile]) {
    if (existsSync(join(folder, file)))
      return `${file} is there already, and is not written over. Move it away first.`;
  }
  if (!isKeyThere) return undefined;
  const refusal = refusalOf({ BOT_TOKEN: anyToken, DATA_KEY_FILE: join(folder, keyFile) });
  return refusal === undefined ? undefined : `${keyFile}: ${refusal} Move it away, or mend it.`;
}

/** What somebody has answered. */
interface Answers {
  readonly token: string;
  /** Empty where the bot asks for updates itself. */
  readonly address: string;
}

/** Asks for all that is needed; nothing where no more answers come. */
async function askAll(order: SettingsOrder): Promise<Answers | undefined> {
  const token = await ask(
    order,
    "The token from @BotFather in Telegram (send it /newbot to get one): ",
    (text) => refusalOfToken(order, text),
  );
  if (token === undefined) return undefined;
  const address = await ask(
    order,
    "The address at which Telegram reaches this server, such as https://bot.example.org\n(empty: the bot asks Telegram itself, which needs none): ",
    (text) => Promise.resolve(refusalOf({ BOT_TOKEN: token, PUBLIC_URL: text })),
  );
  return address === undefined ? undefined : { token, address };
}

/** What stands in .env. */
function settingsText({ token, address }: Answers, apiRoot: string | undefined): string {
  // As the bot reads it, without a slash at its end: what else reads .env may read that in another way.
  const { pagesAddress = address } = readConfig({ BOT_TOKEN: token, PUBLIC_URL: address });
  const settings = {
    BOT_TOKEN_FILE: tokenFile,
    DATA_KEY_FILE: keyFile,
    PUBLIC_URL: pagesAddress,
    ...apiRootOf(apiRoot),
  };
  return [
    "# Written by npm run setup. What else can be set stands in .env.example.",
    ...Object.entries(settings).map(([name, value]) => `${name}=${value}`),
  ].join("\n");
}

/** Asked again until the answer can be used; nothing where no more answers come. */
async function ask(
  { lines, say }: SettingsOrder,
  question: string,
  refuse: (answer: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  for (;;) {
    say(question);
    const answer = await lines.next();
    if (answer.done) return undefined;
    const text = answer.value.trim();
    const refusal = await refuse(text);
    if (refusal === undefined) return text;
    say(`${refusal}\n\n`);
  }
}

/** Why these settings cannot be used, by the name of the variable; nothing where they can. */
function refusalOf(environment: Record<string, string>): string | undefined {
  try {
    readConfig(environment);
    return undefined;
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
}

async function refusalOfToken({ say, apiRoot }: SettingsOrder, token: string): Promise<string | undefined> {
  const refusal = refusalOf({ ...apiRootOf(apiRoot), BOT_TOKEN: token });
  if (refusal !== undefined) return refusal;
  const config = readConfig({ ...apiRootOf(apiRoot), BOT_TOKEN: token });
  const me = await askTelegram(config, "getMe", botSchema);
  if (me.kind !== "answered") return explainNoAnswer(me);
  say(`It is @${me.result.username}.\n\n`);
  return undefined;
}

function apiRootOf(apiRoot: string | undefined): Record<string, string> {
  return apiRoot ? { BOT_API_ROOT: apiRoot } : {};
}

function write(folder: string, file: string, text: string): void {
  writeFileSync(join(folder, file), `${text}\n`, { flag: "wx", mode: 0o600 });
}
