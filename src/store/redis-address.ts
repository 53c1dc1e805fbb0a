import { isIP } from "node:net";

/**
 * Where a Redis or Valkey server listens, as ioredis takes it.
 *
 * ioredis 6 reads such an address too, but trusts it: `redis:///1` becomes localhost, `/one` the database NaN,
 * `?keyPrefix=x` overrules what the store asks for, a stray `%` throws "URI malformed" and not what to mend, and with
 * `rediss://` it tells the server no name (SNI), without which a server of many names shows the wrong certificate.
 */
export interface RedisAddress {
  readonly host: string;
  readonly port: number;
  readonly username?: string;
  readonly password?: string;
  readonly db: number;
  readonly tls?: { readonly servername?: string };
}

/**
 * Reads `redis://user:password@host:port/number`, or `rediss://` for TLS; only the host is needed.
 *
 * @returns undefined when it is not such an address
 */
export function readRedisAddress(text: string): RedisAddress | undefined {
  if (!/^rediss?:\/\//.test(text) || !URL.canParse(text)) return undefined;
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(text);
  const db = /^\/?(\d{0,4})$/.exec(pathname)?.[1];
  if (hostname === "" || db === undefined || search !== "" || hash !== "") return undefined;
  const host = hostname.replace(/^\[|\]$/g, "");
  try {
    return {
      host,
      port: port === "" ? 6379 : Number(port),
      ...(username === "" ? {} : { username: decodeURIComponent(username) }),
      ...(password === "" ? {} : { password: decodeURIComponent(password) }),
      db: Number(db),
      ...(protocol === "rediss:" ? { tls: isIP(host) === 0 ? { servername: host } : {} } : {}),
    };
  } catch {
    return undefined; // a % in the password that stands for nothing
  }
}
