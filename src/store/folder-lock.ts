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
  /** Lets another process have it. */
  release(): Promise<void>;
}

const nothingHeld: FolderLock = { release: () => Promise.resolve() };

/**
 * Holds a folder for this process, by a socket in it: it is free again when the process ends, however it ends, and is seen
 * from another container that shares the folder, too. A folder in which nothing can be made is not held: its store is
 * lost, and says so.
 * @throws FolderInUseError
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = join(folder, "in-use");
  // A socket's path may have some hundred characters; the shorter of the two is taken.
  const address =
    [path, relative(process.cwd(), path)].sort((one, other) => one.length - other.length)[0] ?? path;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if (await isHeld(address)) throw new FolderInUseError(`${folder} is in use by another process.`);
    await rm(path, { force: true });
    const server = createServer((socket) => socket.destroy()).unref();
    server.listen(address);
    await once(server, "listening");
    return {
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
