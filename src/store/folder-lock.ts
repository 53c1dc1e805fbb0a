import { once } from "node:events";
import { mkdir, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { join, relative } from "node:path";

/** Another process has the folder: each of the two would move the other's file away. */
export class FolderInUseError extends Error {
  override readonly name = "FolderInUseError";
}

/** A folder that this process holds. */
export interface FolderLock {
  /** Whether it is held: without, another process could take the folder too, and nobody would be told. */
  readonly isHeld: boolean;
  /** Lets another process have it. */
  release(): Promise<void>;
}

/** How many bytes the path of a socket may have on Linux. Some versions of Node cut a longer one off, and make it elsewhere. */
const longestAddress = 107;

const nothingHeld: FolderLock = { isHeld: false, release: () => Promise.resolve() };

/**
 * Holds a folder for this process, by a socket in it: it is free again when the process ends, however it ends, and is seen
 * from another container that shares the folder, too. Not held is a folder in which nothing can be made, and one whose path
 * is too long for a socket.
 * @throws FolderInUseError
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = join(folder, "in-use");
  const address =
    [path, relative(process.cwd(), path)].sort((one, other) => one.length - other.length)[0] ?? path;
  if (Buffer.byteLength(address) > longestAddress) return nothingHeld;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if (await isHeld(address)) throw new FolderInUseError(`${folder} is in use by another process.`);
    await rm(path, { force: true });
    const server = createServer((socket) => socket.destroy()).unref();
    server.listen(address);
    await once(server, "listening");
    return {
      isHeld: true,
      release: async () => {
        server.close();
        await once(server, "close");
      },
    };
  } catch (error) {
    if (error instanceof FolderInUseError) throw error;
    return nothingHeld;
  }
}

function isHeld(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => {
      resolve(false);
    });
  });
}
