import { holdOptimizing } from "./app/optimizing.ts";
import { holdYoungGeneration } from "./app/young-generation.ts";

// Before anything else is loaded.
holdYoungGeneration();
holdOptimizing();
await import("./program.ts");
