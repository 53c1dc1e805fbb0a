import { programFolder } from "../../files/program-folder.ts";
import { fromBytes, toBytes } from "../../packed/bytes.ts";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { deflateSync, inflateSync } from "node:zlib";
import type { FinishedPlaces } from "../../places/finished-places.ts";
import { assertDefined } from "../assert-defined.ts";
import type { FinishedContent, Said } from "./finished-content.ts";
import type { FinishedCries } from "../cries/finished-cries.ts";
import type { Language } from "../language.ts";
import { madeFrom } from "./made-from.ts";
import type { RenderedLanguage } from "./render-languages.ts";
import type { FinishedSearch } from "../search/suggest.ts";

/** Where `npm run build` writes it: dist/finished-content. */
export const finishedFile = join(programFolder, "finished-content");

/** All that the bot says and understands, finished. */
export interface Finished {
  readonly content: FinishedContent;
  readonly places: () => FinishedPlaces;
}

/**
 * What is said lies deflated, each part by itself, so that one is unpacked when it is first asked for. What is looked up is used where it
 * stands in the file. All of it is in memory: a new build takes none away.
 */
interface Packed {
  readonly said: Part<Said>;
  readonly rendered: ReadonlyMap<Language, Part<RenderedLanguage>>;
  readonly cries: FinishedCries;
  readonly search: ReadonlyMap<Language, FinishedSearch>;
  readonly places: FinishedPlaces;
}

/** A part as bytes; `unpacked` is only its type. */
interface Part<T> {
  readonly bytes: Uint8Array;
  readonly unpacked?: T;
}

/** Writes what is finished of flows/ and locales/ below `root`. */
export function writeFinished(file: string, root: string, { content, places }: Finished): void {
  const { said, rendered, cries, search } = content;
  const byLanguage = <T>(part: (language: Language) => T): ReadonlyMap<Language, Part<T>> =>
    new Map(said.languages.map(({ code }) => [code, pack(part(code))]));
  const packed: Packed = {
    said: pack(said),
    rendered: byLanguage(rendered),
    cries: cries(),
    search: new Map(said.languages.map(({ code }) => [code, search(code)])),
    places: places(),
  };
  writeFileSync(`${file}.${process.pid}`, Buffer.concat([Buffer.from(madeFrom(root)), toBytes(packed)]));
  renameSync(`${file}.${process.pid}`, file);
}

/** Whether the file is there and was made from what is there now. */
export function isFinished(file: string, root: string): boolean {
  return existsSync(file) && beginsWith(readFileSync(file), madeFrom(root));
}

/** Loads what {@link writeFinished} wrote; nothing where that is not there, or was made from anything else than what is there now. */
export function loadFinished(file: string, root: string): Finished | undefined {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const digest = madeFrom(root);
  if (!beginsWith(bytes, digest)) return undefined;
  const packed = fromBytes(bytes.subarray(digest.length)) as Packed;
  return {
    content: {
      said: unpack(packed.said),
      rendered: (language) => unpack(assertDefined(packed.rendered.get(language), language)),
      cries: () => packed.cries,
      search: (language) => assertDefined(packed.search.get(language), language),
    },
    places: () => packed.places,
  };
}

function beginsWith(bytes: Buffer, digest: string): boolean {
  return bytes.toString("latin1", 0, digest.length) === digest;
}

/** A fifth of the size: it is in memory as long as the program runs. */
function pack<T>(part: T): Part<T> {
  return { bytes: deflateSync(serialize(part)) };
}

/** The digest says that these very lines packed it: it has the type that they gave it. */
function unpack<T>({ bytes }: Part<T>): T {
  return deserialize(inflateSync(bytes)) as T;
}
