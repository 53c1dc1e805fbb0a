import { DOMImplementation, XMLSerializer, type Element } from "@xmldom/xmldom";
import { assertDefined } from "../../content/assert-defined.ts";
import type { Language } from "../../content/language.ts";
import { labelRoom, labelSize } from "../../content/layout/phone.ts";
import { textWidth } from "../../content/layout/text-width.ts";
import { cutAtMarks } from "./inline-marks.ts";
import type { TranslationFile, TranslationMessage, TranslationUnit } from "./translation.ts";

/** The namespace of XLIFF 2.0 and 2.1 (docs.oasis-open.org/xliff). */
export const xliffNamespace = "urn:oasis:names:tc:xliff:document:2.0";
/** The category of the note that says from which words a translation is made; see {@link TranslationMessage.fingerprint}. */
export const fingerprintNote = "made-from";

/** The states of XLIFF for ours. What is `initial` awaits a translator, also where old words stand in it. */
const states = { missing: "initial", stale: "initial", current: "translated" } as const;

/**
 * A language as XLIFF 2.1, as translators' tools read it: a file for each topic, a unit for each part of a message, with the
 * screens on which it is seen and how much room there is.
 * @param screensOf on which screens a message is seen, by its id
 */
export function exportXliff(
  files: readonly TranslationFile[],
  { source, target }: { readonly source: Language; readonly target: Language },
  screensOf: (message: string) => readonly string[],
): string {
  const document = new DOMImplementation().createDocument(xliffNamespace, "xliff", null);
  const root = assertDefined(document.documentElement ?? undefined, "the root of a new document");
  setAll(root, { version: "2.1", srcLang: source, trgLang: target });
  for (const { name, messages } of files) {
    const file = append(root, "file", { id: name });
    for (const message of messages) {
      const screens = screensOf(message.id);
      for (const unit of message.units) appendUnit(file, unit, message, screens);
    }
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}

function appendUnit(
  file: Element,
  unit: TranslationUnit,
  { fingerprint }: TranslationMessage,
  screens: readonly string[],
): void {
  const element = append(file, "unit", { id: unit.key });
  const notes = append(element, "notes");
  for (const screen of screens) append(notes, "note", { category: "screen" }, screen);
  append(notes, "note", { category: "room" }, tellRoom(unit));
  append(notes, "note", { category: fingerprintNote }, fingerprint);
  const marks = [...new Set([...marksOf(unit.source), ...marksOf(unit.target ?? "")])];
  if (marks.length > 0) {
    const data = append(element, "originalData");
    marks.forEach((mark, index) => append(data, "data", { id: dataId(index) }, mark));
  }
  const segment = append(element, "segment", { state: states[unit.state] });
  fill(append(segment, "source", { "xml:space": "preserve" }), unit.source, marks);
  if (unit.target !== undefined)
    fill(append(segment, "target", { "xml:space": "preserve" }), unit.target, marks);
}

function append(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  text?: string,
): Element {
  const document = assertDefined(parent.ownerDocument ?? undefined, "the document of an element");
  const element = document.createElementNS(xliffNamespace, name);
  setAll(element, attributes);
  if (text !== undefined) element.appendChild(document.createTextNode(text));
  parent.appendChild(element);
  return element;
}

/** Writes a text, with an element for each of its marks that says which it is. */
function fill(element: Element, text: string, marks: readonly string[]): void {
  const document = assertDefined(element.ownerDocument ?? undefined, "the document of an element");
  let number = 0;
  for (const piece of cutAtMarks(text)) {
    if (piece.isMark) {
      number += 1;
      const dataRef = dataId(marks.indexOf(piece.text));
      append(element, "ph", { id: String(number), dataRef, disp: piece.text });
    } else {
      element.appendChild(document.createTextNode(piece.text));
    }
  }
}

function dataId(index: number): string {
  return `d${index + 1}`;
}

function marksOf(text: string): string[] {
  return cutAtMarks(text).flatMap((piece) => (piece.isMark ? [piece.text] : []));
}

function setAll(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

function tellRoom({ room, source, target }: TranslationUnit): string {
  if (room.kind !== "button") return `At most ${room.characters} characters, with all that stands around it.`;
  const words = target ?? source;
  const characters = Math.floor((labelRoom(1) * words.length) / textWidth(words, labelSize));
  return `On a button: at most about ${characters} characters, on one line.`;
}
