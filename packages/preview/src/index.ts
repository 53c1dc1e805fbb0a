export type { BotConnection, PreviewedApp, PreviewedContent, RunningBot } from "./previewed-app.ts";
export { startPreview, type Preview, type PreviewOptions } from "./start-preview.ts";
