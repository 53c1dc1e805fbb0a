/** The package as a whole also loads a `fetch`, a cache and WebSockets, which take 3 MB and a tenth of a start. */
declare module "undici/lib/dispatcher/pool.js" {
  import { Pool } from "undici";
  export default Pool;
}
