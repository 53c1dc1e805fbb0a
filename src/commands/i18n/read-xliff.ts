import { DOMParser, ParseError, type Document, type Element, type Node } from "@xmldom/xmldom";
import { fingerprintNote, xliffNamespace } from "./export-xliff.ts";

/** What a translator has made of one part of a message. */
export interface TranslatedUnit {
  readonly file: string;
  readonly key: string;
  readonly target: string | undefined;
  /** Whether the translator says that it is done. */
  readonly isDone: boolean;
  /** The words it was made from, as {@link TranslationMessage.fingerprint} has it; undefined where a tool has lost it. */
  readonly madeFrom: string | undefined;
}

/** What cannot be exported or taken back, and why. */
export class XliffError extends Error {
  constructor(what: string) {
    super(what);
    this.name = "XliffError";
  }
}

/**
 * Reads an XLIFF file that a translator gives back.
 * @throws XliffError where it is none, or names no language
 */
export function readXliff(xml: string): { readonly language: string; readonly units: TranslatedUnit[] } {
  const root = parse(xml).documentElement;
  const language = root?.getAttribute("trgLang");
  if (root?.namespaceURI !== xliffNamespace || !language) {
    throw new XliffError("This is no XLIFF 2 that names its language: give the file back as it was exported");
  }
  const units = elements(root, "file").flatMap((file) =>
    elements(file, "unit").map((unit) => readUnit(file.getAttribute("id") ?? "", unit)),
  );
  return { language, units };
}

function parse(xml: string): Document {
  const faults: string[] = [];
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== "warning") faults.push(message);
    },
  });
  try {
    const document = parser.parseFromString(xml, "text/xml");
    if (faults.length === 0) return document;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    faults.push(error.message);
  }
  throw new XliffError(`The XML is broken: ${faults[0]}`);
}

function readUnit(file: string, unit: Element): TranslatedUnit {
  const data = new Map(
    elements(unit, "data").map((element) => [element.getAttribute("id"), element.textContent ?? ""]),
  );
  const [segment, ...others] = elements(unit, "segment");
  const key = unit.getAttribute("id") ?? "";
  if (!segment || others.length > 0)
    throw new XliffError(`${key} has ${segment ? "more than one segment" : "no segment"}`);
  const [target] = elements(segment, "target");
  const note = elements(unit, "note").find((element) => element.getAttribute("category") === fingerprintNote);
  return {
    file,
    key,
    target: target && textOf(target, key, data),
    isDone: (segment.getAttribute("state") ?? "initial") !== "initial",
    madeFrom: note?.textContent ?? undefined,
  };
}

/** The text of a target, with the marks that its elements stand for. */
function textOf(target: Element, key: string, data: ReadonlyMap<string | null, string>): string {
  let text = "";
  for (const node of target.childNodes) {
    if (!isElement(node)) {
      text += node.nodeValue ?? "";
      continue;
    }
    const mark = node.localName === "ph" ? data.get(node.getAttribute("dataRef")) : undefined;
    if (mark === undefined) throw new XliffError(`${key} has <${node.nodeName}>, which stands for nothing`);
    text += mark;
  }
  return text;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS(xliffNamespace, name)];
}
