import type { Run } from "./line-runs.ts";

/** A page that is laid out: what stands where, from the upper left corner, in pixels of a picture or points of a paper. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** What is drawn on a page. */
export type Mark =
  | {
      readonly kind: "text";
      readonly run: Run;
      /** The left end of the line that the letters stand on, whichever way they are read. */
      readonly x: number;
      readonly y: number;
      readonly letters: number;
      readonly colour: string;
    }
  | {
      readonly kind: "area";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly colour: string;
    }
  | {
      readonly kind: "cut";
      readonly from: Point;
      readonly to: Point;
      readonly colour: string;
      readonly dashed: boolean;
    }
  | {
      readonly kind: "code";
      readonly x: number;
      readonly y: number;
      readonly side: number;
      readonly modules: QrModules;
    }
  /** Marks turned by a quarter, to be read from below: their own upper left corner comes to this place. */
  | { readonly kind: "turned"; readonly x: number; readonly y: number; readonly marks: readonly Mark[] };

/** A place on a page. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The squares of a QR code, row by row; true is black. */
export type QrModules = readonly (readonly boolean[])[];
