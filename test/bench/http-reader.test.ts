import { describe, expect, test } from "vitest";
import { HttpReader } from "../../bench/src/telegram/http-reader.ts";

const whole = "POST /a HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello";
const chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n";
const empty = "HTTP/1.1 200 OK\r\n\r\n";

/** What is read of bytes that come in pieces of so many. */
function readIn(pieces: number, text: string): string[] {
  const reader = new HttpReader();
  const bytes = Buffer.from(text);
  const found: string[] = [];
  for (let at = 0; at < bytes.length; at += pieces) {
    found.push(...reader.read(bytes.subarray(at, at + pieces)).map(({ body }) => body.toString()));
  }
  return found;
}

describe("the messages of a connection", () => {
  test.each([1, 2, 7, 1000])("are found wherever it is cut: each %i bytes", (pieces) => {
    expect(readIn(pieces, `${whole}${chunked}${empty}${whole}`)).toEqual(["hello", "hello", "", "hello"]);
  });

  test("have the first line and the headers as they came", () => {
    const [message] = new HttpReader().read(Buffer.from(whole));
    expect(message?.head).toBe("POST /a HTTP/1.1\r\nContent-Length: 5");
  });
});
