import { parseArgs } from "node:util";
import { readBotName } from "./bot-name.ts";
import { tellFailure } from "./tell-failure.ts";
import { UsageError } from "./usage-error.ts";

/**
 * `npm run site -- --out folder`: writes the pages as files, for any web server. Nobody answers a form there: a table of
 * postcodes says which centre is whose.
 */
const usage = "npm run site -- --out folder [--bot the_name_of_your_bot] [--indexed]";

try {
  const { values } = parseArgs({
    options: { out: { type: "string" }, bot: { type: "string" }, indexed: { type: "boolean" } },
  });
  const { out: folder, indexed: isIndexed = false } = values;
  const bot = values.bot === undefined ? undefined : readBotName(values.bot);
  if (folder === undefined) throw new UsageError(`Say where they are written: ${usage}`);
  // What reads the content is loaded once it is to be read: wrong words are refused at once.
  const { writeSite } = await import("./write-site.ts");
  const written = writeSite({ folder, bot, isIndexed, onFault: refuse });
  process.stdout.write(`${folder} has ${written} pages; index.html offers the languages.\n`);
} catch (error) {
  tellFailure(error, usage);
}

function refuse(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = 1;
}
