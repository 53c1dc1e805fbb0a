/**
 * undici's connections alone: its one public door also loads a `fetch`, a cache and WebSockets
 * (docs/decisions/2026-11-28-only-the-connections-of-undici.md). What that door adds to a pool, such as `request`, is not there.
 */
declare module "undici/lib/dispatcher/pool.js" {
  import type { Pool as WholePool } from "undici";
  type Pool = Pick<WholePool, "dispatch" | "destroy">;
  const Pool: new (origin: string, options: WholePool.Options) => Pool;
  export default Pool;
}
