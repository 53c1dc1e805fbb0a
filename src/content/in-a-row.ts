/** Chinese parts sentences by the room that the sign at the end of one has in itself. */
const withRoom = /[。！？]$/u;

/** Two sentences of one language behind each other. */
export function inARow(first: string, second: string): string {
  return withRoom.test(first) ? first + second : `${first} ${second}`;
}
