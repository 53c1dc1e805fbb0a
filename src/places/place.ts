/** The regions of Belgium, each with its own centre for people who are exploited. */
export const regions = ["brussels", "flanders", "wallonia"] as const;
/** A region of Belgium. */
export type Region = (typeof regions)[number];

/** Something for each region. */
export function forRegions<T>(of: (region: Region) => T): Readonly<Record<Region, T>> {
  return { brussels: of("brussels"), flanders: of("flanders"), wallonia: of("wallonia") };
}

/** A place in Belgium that somebody may name or stand in. */
export interface Place {
  /** As it is called where it lies: `Gent`, `Ixelles / Elsene`. */
  readonly name: string;
  readonly region: Region;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  /** Inhabitants; 0 where it is not known or nobody lives there (an airport). */
  readonly population: number;
  /** What else it is called, in any script. */
  readonly names: readonly string[];
}

/** What a text that may name a place was understood as. */
export type TextAnswer =
  /** A place by one of its names. */
  | { readonly kind: "place"; readonly place: Place }
  /** A place whose name is nearly what was written: ask before it is relied on. */
  | { readonly kind: "guess"; readonly place: Place }
  /** A postcode; `name` is what it is called: itself, and the place written beside it, as that is called where it lies: `9000 Gent`. */
  | { readonly kind: "postcode"; readonly name: string; readonly region: Region }
  /** One place for each region that has one of this name, the most populous first: two or three. */
  | { readonly kind: "ambiguous"; readonly places: readonly Place[] }
  /**
   * Near a place beside a border, so that it may lie on the other side: that place, then the nearest of each other region.
   */
  | { readonly kind: "border"; readonly places: readonly [Place, ...(readonly Place[])] }
  /** Digits shaped like a postcode that are none in Belgium. */
  | { readonly kind: "unknown-postcode"; readonly postcode: string }
  /** A place that is not in Belgium. */
  | { readonly kind: "abroad" }
  | { readonly kind: "unknown" };

/** What a pin was understood as. */
export type PinAnswer =
  /** The nearest place we know in the region it lies in. */
  | { readonly kind: "place"; readonly place: Place }
  /**
   * Near a border, so that it may lie on the other side: the nearest place of each region that it may lie in, the most
   * likely first. With `inBelgium` false it lies a little outside.
   */
  | {
      readonly kind: "border";
      readonly places: readonly [Place, ...(readonly Place[])];
      readonly inBelgium: boolean;
    }
  /** Abroad, or nowhere. */
  | { readonly kind: "outside" };

/** Turns what a person says of where they are into a region of Belgium. Nothing here throws or keeps anything. */
export interface Places {
  /** A postcode, a name in any script, with typos, with words around it. Also any other text: then `unknown`. */
  readonly byText: (text: string) => TextAnswer;
  /** A pin: degrees, WGS 84. Not a number, or not on Earth: `outside`. */
  readonly byPin: (latitude: number, longitude: number) => PinAnswer;
  /** Every place that is known, without regions and provinces. */
  readonly all: readonly Place[];
}
