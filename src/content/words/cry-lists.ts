/** The lists of entries that are looked for in a text. */
export type ListOfCries = "distress" | "suicide" | "whereToLive" | "howToLive" | "ordinary";

/** Something for each of these lists. */
export function forListsOfCries<T>(of: (list: ListOfCries) => T): Readonly<Record<ListOfCries, T>> {
  return {
    distress: of("distress"),
    suicide: of("suicide"),
    whereToLive: of("whereToLive"),
    howToLive: of("howToLive"),
    ordinary: of("ordinary"),
  };
}
