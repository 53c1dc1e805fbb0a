/** A part of the content that the checks have already shown to be there. */
export function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the checked content has no ${name}`);
  return value;
}
