/** The types of the package describe another way to load it. Of the bidirectional algorithm of Unicode what is used here. */
declare module "bidi-js/dist/bidi.mjs" {
  import type { Bidi } from "bidi-js";
  export default function bidiFactory(): Bidi;
}
