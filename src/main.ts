import { spareMemory } from "./app/sparing-start.ts";

// Before anything else is loaded.
spareMemory();
await import("./program.ts");
