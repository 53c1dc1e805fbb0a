/** The package has no types of its own. Beside its lists, each named by a code of ISO 639-3, it has a few functions. */
declare module "stopword" {
  const lists: Readonly<Record<string, unknown>>;
  export default lists;
}
