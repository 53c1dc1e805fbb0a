import type { Logger } from "pino";
import { ConfigError } from "./config-error.ts";
import { previewOptions, type DoorOptions, type PreviewOptions } from "./previewed-app.ts";

/** What is asked of the package. That it has it is checked by the compiler in test/preview-door.test.ts. */
export interface PreviewPackage {
  readonly startPreview: (options: PreviewOptions) => Promise<Preview>;
}

interface Preview {
  /** Where the page is, for a browser on this machine. */
  readonly link: string;
  readonly close: () => Promise<void>;
}

/**
 * Opens the preview: the bot without an account, against a Telegram of our own, in a browser. This is the one place where
 * src/ knows of packages/.
 * @returns undefined where the package is not there, as on a server
 * @throws ConfigError, ContentError, and what listening on the port throws
 */
export async function openPreview(options: DoorOptions): Promise<(Preview & { log: Logger }) | undefined> {
  const found = await load("safe-steps-preview");
  if (found === undefined) return undefined;
  const { log, ...previewed } = previewOptions(options);
  return { ...(await found.startPreview(previewed)), log };
}

/** The package of that name, where it is there. The name is handed in so that src/ compiles where it is not. */
async function load(name: string): Promise<PreviewPackage | undefined> {
  try {
    const found: unknown = await import(name);
    if (!isPreviewPackage(found)) throw new Error(`${name} has no startPreview.`);
    return found;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
    if (error.message.startsWith(`Cannot find package '${name}'`)) return undefined;
    throw new ConfigError(
      "BOT_TOKEN is missing, and the preview that runs without one is not built: npm run build",
    );
  }
}

function isPreviewPackage(found: unknown): found is PreviewPackage {
  return (
    typeof found === "object" &&
    found !== null &&
    "startPreview" in found &&
    typeof found.startPreview === "function"
  );
}
