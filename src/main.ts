import { spareMemory } from "./app/sparing-start.ts";
import { holdYoungGeneration } from "./app/young-generation.ts";

// Before anything else is loaded.
holdYoungGeneration();
spareMemory();
await import("./program.ts");
