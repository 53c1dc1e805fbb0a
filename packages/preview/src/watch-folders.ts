import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** How often it is looked, in milliseconds. */
const usually = 300;

/**
 * Calls back when something below the folders has changed and has then stayed as it is for one look, so that a file that
 * is half saved is left alone; the next look waits until the callback is done. It looks instead of listening:
 * `fs.watch` with `recursive` loses changes on Linux with Node 20 (https://github.com/nodejs/node/issues/48437), and
 * hears nothing of folders that a container or a virtual machine shares.
 *
 * @returns what stops it
 */
export async function watchFolders(
  folders: readonly string[],
  changed: () => Promise<void>,
  every = usually,
): Promise<() => Promise<void>> {
  let known = await fingerprint(folders);
  let last = known;
  let timer: NodeJS.Timeout;
  let looking: Promise<void> = Promise.resolve();
  let stopped = false;

  const look = async (): Promise<void> => {
    const seen = await fingerprint(folders);
    const isSettled = seen === last;
    last = seen;
    if (!isSettled || seen === known) return;
    known = seen;
    await changed();
  };
  const plan = (): void => {
    timer = setTimeout(() => {
      looking = look().then(() => {
        if (!stopped) plan();
      });
    }, every).unref();
  };
  plan();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await looking;
  };
}

/** Which files there are, when each was changed, and how long it is. */
async function fingerprint(folders: readonly string[]): Promise<string> {
  const files = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder, { recursive: true }).catch(nothing);
      return (names ?? []).map((name) => join(folder, name));
    }),
  );
  const marks = files.flat().map(async (file) => {
    const found = await stat(file).catch(nothing);
    return `${file} ${found?.mtimeMs ?? "gone"} ${found?.size ?? ""}`;
  });
  return (await Promise.all(marks)).sort().join("\n");
}

/** What goes while it is looked at is seen at the next look. */
function nothing(): undefined {
  return undefined;
}
