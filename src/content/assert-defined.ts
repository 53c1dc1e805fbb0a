/**
 * Gives back what the checks of the content have already shown to be there.
 * @throws Error that names what is lacking: a fault of the program
 */
export function assertDefined<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the checked content has no ${name}`);
  return value;
}
