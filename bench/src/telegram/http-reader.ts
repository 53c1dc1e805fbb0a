/** A request or an answer, as it came over a connection. */
export interface HttpMessage {
  /** The first line and the headers. */
  readonly head: string;
  readonly body: Buffer;
}

const endOfHead = Buffer.from("\r\n\r\n");
const endOfLine = Buffer.from("\r\n");
const nothing = Buffer.alloc(0);

/**
 * Takes HTTP messages out of the bytes of a connection. It knows as much of HTTP as well-behaved programs on one machine
 * use, and so costs a tenth of a whole server: what measures must not be what is measured.
 */
export class HttpReader {
  #rest: Buffer = nothing;

  /** The messages that are whole with these bytes. */
  read(bytes: Buffer): HttpMessage[] {
    this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    const messages: HttpMessage[] = [];
    for (let message = this.#next(); message; message = this.#next()) messages.push(message);
    return messages;
  }

  #next(): HttpMessage | undefined {
    const end = this.#rest.indexOf(endOfHead);
    if (end === -1) return undefined;
    const head = this.#rest.toString("latin1", 0, end);
    const begin = end + endOfHead.length;
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    const content =
      length === undefined && /\r\ntransfer-encoding: *chunked/i.test(head)
        ? readChunks(this.#rest, begin)
        : readBytes(this.#rest, begin, Number(length ?? 0));
    if (!content) return undefined;
    this.#rest = this.#rest.subarray(content.end);
    return { head, body: content.body };
  }
}

interface Content {
  readonly body: Buffer;
  /** Where the next message begins. */
  readonly end: number;
}

function readBytes(bytes: Buffer, begin: number, length: number): Content | undefined {
  const end = begin + length;
  return bytes.length < end ? undefined : { body: bytes.subarray(begin, end), end };
}

function readChunks(bytes: Buffer, begin: number): Content | undefined {
  const chunks: Buffer[] = [];
  for (let at = begin; ;) {
    const lineEnd = bytes.indexOf(endOfLine, at);
    if (lineEnd === -1) return undefined;
    const length = Number.parseInt(bytes.toString("latin1", at, lineEnd), 16);
    const from = lineEnd + endOfLine.length;
    const end = from + length + endOfLine.length;
    if (bytes.length < end) return undefined;
    if (length === 0) return { body: Buffer.concat(chunks), end };
    chunks.push(bytes.subarray(from, from + length));
    at = end;
  }
}
