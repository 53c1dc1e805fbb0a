import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer } from "node:net";

/**
 * Below the ports that a system gives to whoever asks for any (from 32,768 on Linux): nobody is given one of these in
 * between. And above 10,080, the last port at which a browser opens no page.
 */
const first = 10_081;
const last = 32_000;
const size = 600;

/** A port that nobody listens on, and that no other process is told. */
export const freePort = portsOfItsOwn();

/** Tells the free ones of a range that nobody else tells, one after the other. */
export function portsOfItsOwn(): () => Promise<number> {
  let range: Promise<number> | undefined;
  let told = 0;
  return async () => {
    range ??= ownRange();
    const start = await range;
    for (let tried = 0; tried < size; tried++) {
      const port = start + (told++ % size);
      if (await isFree(port)) return port;
    }
    throw new Error(`every port from ${start} to ${start + size - 1} is taken`);
  };
}

/**
 * The first port of a range that is marked as taken for as long as this process lives: that a port is free now does not say that no
 * other process was told it and is about to listen. The mark is the UDP port of that number, which nothing else here uses.
 */
async function ownRange(): Promise<number> {
  let cause: unknown;
  for (let start = first; start + size <= last; start += size) {
    const mark = createSocket("udp4").unref();
    mark.bind({ port: start, address: "127.0.0.1", exclusive: true });
    try {
      await once(mark, "listening");
      return start;
    } catch (error) {
      mark.close();
      cause = error;
    }
  }
  throw new Error(`no range of ports from ${first} to ${last} can be marked`, { cause });
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch {
    return false;
  }
  server.close();
  await once(server, "close");
  return true;
}
