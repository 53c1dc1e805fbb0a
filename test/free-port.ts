import { once } from "node:events";
import { createServer } from "node:net";

/**
 * Below the ports that a system gives to whoever asks for any (from 32,768 on Linux): nobody is given one of these in
 * between. And above 10,080, the last port at which a browser opens no page.
 */
const first = 10_081;
const last = 32_000;

// Workers start at places far apart, so that two of them do not try the same one.
let next = first + ((process.pid * 137) % (last - first));

/** A port that nobody listens on, and that this process is told once. */
export async function freePort(): Promise<number> {
  for (let tried = first; tried < last; tried++) {
    const port = next;
    next = next + 1 < last ? next + 1 : first;
    if (await isFree(port)) return port;
  }
  throw new Error(`every port from ${first} to ${last} is taken`);
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
