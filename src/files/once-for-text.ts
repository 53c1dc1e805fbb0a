/**
 * Makes something of the text of a file, and nothing anew where the file still has that text: of a draft, or of what is saved in the
 * preview, one file is another each time. What was made is held as long as somebody uses it or memory has room.
 */
export function onceForText<T>(make: (file: string, text: string) => T): (file: string, text: string) => T {
  const known = new Map<string, WeakRef<{ readonly text: string; readonly made: T }>>();
  return (file, text) => {
    const last = known.get(file)?.deref();
    if (last?.text === text) return last.made;
    const made = make(file, text);
    known.set(file, new WeakRef({ text, made }));
    return made;
  };
}
