/** Chinese writes no space between sentences: the sign that ends one has room in itself. */
const endsWithRoom = /[。！？]$/u;

/** Puts two sentences of one language behind each other. */
export function joinSentences(first: string, second: string): string {
  return endsWithRoom.test(first) ? first + second : `${first} ${second}`;
}
