/** One thing wrong with the data of places, said so that an editor can mend it. */
export interface PlacesProblem {
  /** `flows/places.yaml:12`, or the file alone where no line is known. */
  readonly where: string;
  readonly what: string;
  readonly mend: string;
}

/** The data of places would send somebody to the wrong region, or cannot be read. It is thrown at start. */
export class PlacesError extends Error {
  readonly problems: readonly PlacesProblem[];

  constructor(problems: readonly PlacesProblem[]) {
    super(problems.map(({ where, what, mend }) => `${where}: ${what}\n    Mend: ${mend}`).join("\n"));
    this.name = "PlacesError";
    this.problems = problems;
  }
}
