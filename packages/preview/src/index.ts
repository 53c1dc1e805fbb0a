export type { BotConnection, PreviewedApp, PreviewedContent, RunningBot } from "./previewed-app.ts";
export { promises } from "./promises.ts";
export { startPreview, type Preview, type PreviewOptions } from "./start-preview.ts";
