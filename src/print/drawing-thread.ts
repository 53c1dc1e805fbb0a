import { parentPort } from "node:worker_threads";
import { draw } from "./draw.ts";
import type { Asked, Drawn } from "./drawings.ts";

// The thread that draws, which drawings.ts starts and ends.
parentPort?.on("message", ({ number, order }: Asked) => {
  const tell = (drawn: Drawn): void => parentPort?.postMessage(drawn);
  draw(order).then(
    (bytes) => {
      tell({ number, bytes });
    },
    (error: unknown) => {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      tell({ number, failure: { name, message } });
    },
  );
});
