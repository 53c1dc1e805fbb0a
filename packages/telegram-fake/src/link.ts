const protocols = new Set(["http", "https", "tg", "ton", "tonsite"]);

/**
 * What is wrong with an address behind a button or a link, in Telegram's words; undefined when nothing is. As tdlib's
 * check_link: no protocol means http, and a host has a dot.
 */
export function linkProblem(address: string): string | undefined {
  const protocol = /^([a-z][a-z\d+.-]*):(?!\d)/i.exec(address)?.[1]?.toLowerCase();
  if (protocol !== undefined && !protocols.has(protocol)) return "Unsupported URL protocol";
  if (protocol !== undefined && !protocol.startsWith("http")) return undefined;
  const url = protocol === undefined ? `http://${address}` : address;
  if (!URL.canParse(url)) return "Wrong HTTP URL";
  const { hostname } = new URL(url);
  return hostname.includes(".") || hostname.startsWith("[") ? undefined : "Wrong HTTP URL";
}
