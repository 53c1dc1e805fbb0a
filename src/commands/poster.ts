import { parseArgs } from "node:util";
import { papers } from "../content/button.ts";
import { readLanguages } from "../content/read-languages.ts";
import { paperSizes } from "../print/orders/order.ts";
import { readBotName } from "./bot-name.ts";
import { tellFailure } from "./tell-failure.ts";
import { UsageError } from "./usage-error.ts";
import { writeOut } from "./write-out.ts";

const usage =
  "npm run poster -- --lang uk,ru,en --bot NAME --out poster.pdf [--size A4|A3] [--kind poster|stickers|shoe-card]";

/**
 * `npm run poster`: writes a poster, a sheet of stickers or one of cards to fold as a PDF, one page in the languages that are
 * named.
 */
try {
  const { values } = parseArgs({
    options: {
      lang: { type: "string" },
      bot: { type: "string" },
      out: { type: "string" },
      size: { type: "string", default: "A4" },
      kind: { type: "string", default: "poster" },
    },
  });
  const { lang, bot, out } = values;
  if (lang === undefined || bot === undefined || out === undefined)
    throw new UsageError(`Say all of: ${usage}`);
  const codes = readLanguages(".").all.map(({ code }) => code);
  const languages = lang.split(",").map((code) => oneOf("lang", code, codes));
  if (new Set(languages).size < languages.length) throw new UsageError("Name each language once.");
  const wanted = {
    kind: oneOf("kind", values.kind, papers),
    size: oneOf("size", values.size, paperSizes),
    bot: readBotName(bot),
    languages,
  };
  // What reads the content and draws is loaded once it is to be drawn: wrong words are refused at once.
  const { readContent } = await import("../content/finished/read-content.ts");
  const { leaflet } = await import("../print/orders/leaflet.ts");
  const { draw } = await import("../print/draw.ts");
  const order = leaflet(readContent("."), wanted);
  writeOut(out, await draw(order));
  process.stdout.write(`${out}: ${order.kind}, ${order.size}, in ${languages.join(", ")}\n`);
} catch (error) {
  tellFailure(error, usage);
}

function oneOf<T extends string>(option: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === given);
  if (found === undefined) throw new UsageError(`--${option} is one of ${allowed.join(", ")}, not ${given}.`);
  return found;
}
