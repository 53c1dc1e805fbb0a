/** The package has no types of its own. It says where a line may be broken, as UAX 14 of Unicode has it. */
declare module "linebreak" {
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
