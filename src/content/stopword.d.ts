/** The package has no types of its own. Each list is named by the language's code of ISO 639-3. */
declare module "stopword" {
  export const deu: readonly string[];
  export const eng: readonly string[];
  export const fra: readonly string[];
  export const nld: readonly string[];
  export const rus: readonly string[];
  export const ukr: readonly string[];
}
