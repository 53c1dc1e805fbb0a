import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { Metrics } from "./prometheus.ts";

/**
 * A server of its own for whoever runs the bot, on an address that the world does not reach: /metrics, and nothing else.
 * @throws what listening on the port throws
 */
export async function startMetricsServer(
  { host, port }: { readonly host: string; readonly port: number },
  metrics: Pick<Metrics, "contentType" | "text">,
): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method !== "GET" || request.url !== "/metrics") {
      response.writeHead(404).end();
      return;
    }
    metrics.text().then(
      (text) => response.writeHead(200, { "content-type": metrics.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  server.listen(port, host);
  await once(server, "listening");
  return server;
}
