import { startPreview, type Preview } from "safe-steps-preview";
import { previewOptions } from "../src/previewed-app.ts";
import { content, places } from "./published.ts";

/** The preview of the real app, as src/preview-door.ts opens it. What is published needs not be read anew. */
export function openPreview({
  root = ".",
  environment = {},
  ...options
}: {
  readonly root?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The folder with what a browser gets. */
  readonly page: string;
}): Promise<Preview> {
  const read = root === "." ? { read: () => ({ content, places }) } : {};
  return startPreview({
    ...previewOptions({ environment: { PORT: "0", BOT_TOKEN: "", ...environment }, root, ...read }),
    ...options,
  });
}
