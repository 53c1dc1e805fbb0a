import { holdYoungGeneration } from "./app/young-generation.ts";

// Before anything else is loaded.
holdYoungGeneration();
await import("./program.ts");
