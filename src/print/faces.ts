import { createRequire } from "node:module";
import { openSync, type Font } from "fontkit";
import { MissingLetterError } from "./print-errors.ts";

/** The weights that are drawn. */
export type Weight = "regular" | "bold";

/** A font of one script in one weight. */
export interface Face {
  /** As SVG asks for it. */
  readonly family: string;
  readonly weight: Weight;
  readonly file: string;
}

const require = createRequire(import.meta.url);

/** One line for each script, the first that has a letter draws it: Noto Sans has Latin (Vietnamese too), Cyrillic and Greek. */
const families = [
  { family: "Noto Sans", folder: "@expo-google-fonts/noto-sans", name: "NotoSans" },
  { family: "Noto Sans Arabic", folder: "@expo-google-fonts/noto-sans-arabic", name: "NotoSansArabic" },
  { family: "Noto Sans SC", folder: "@expo-google-fonts/noto-sans-sc", name: "NotoSansSC" },
];
const weights = { regular: "400Regular", bold: "700Bold" };

/** Every font there is, both weights of the first family first. */
export const faces: readonly Face[] = families.flatMap(({ family, folder, name }) =>
  (["regular", "bold"] as const).map((weight) => ({
    family,
    weight,
    file: require.resolve(`${folder}/${weights[weight]}/${name}_${weights[weight]}.ttf`),
  })),
);

const opened = new Map<Face, Font>();

/** How a font shapes and measures what is written in it. */
export function fontOf(face: Face): Font {
  let font = opened.get(face);
  if (font === undefined) {
    const file = openSync(face.file);
    if (!("layout" in file)) throw new Error(`${face.file} holds several fonts`);
    opened.set(face, (font = file));
  }
  return font;
}

/**
 * The font for a letter: that of the letter before it, where that one has it too, so that a space does not part two words.
 * A number looks the same whatever is written before it.
 * @throws MissingLetterError
 */
export function faceFor(letter: string, weight: Weight, before: Face | undefined): Face {
  const has = (face: Face): boolean => fontOf(face).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  if (before?.weight === weight && !isOfScript(letter) && !isOfNumber(letter) && has(before)) return before;
  const face = faces.find((each) => each.weight === weight && has(each));
  if (!face) throw new MissingLetterError(letter);
  return face;
}

function isOfNumber(letter: string): boolean {
  return /^[\p{Nd}+]/u.test(letter);
}

/** Letters and their marks are of a script; spaces, signs and digits are not. */
function isOfScript(letter: string): boolean {
  return !/^[\p{Script=Common}\p{Script=Inherited}]/u.test(letter);
}
