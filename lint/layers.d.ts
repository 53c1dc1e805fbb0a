/** A part of src/ or packages/ that knows only what its list names. */
export interface Layer {
  readonly name: string;
  /** Files and folders, from the root of the repository. */
  readonly paths: readonly string[];
  /** The names of other layers. */
  readonly mayImport: readonly string[];
  /** By which other files import it, where that is not a path. */
  readonly packageName?: string;
  readonly knowsGrammY?: boolean;
  readonly knowsNoPackage?: boolean;
  readonly importsByVariable?: boolean;
}

export const layers: readonly Layer[];
export function layerOf(path: string): Layer | undefined;
