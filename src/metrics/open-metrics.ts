import { noMeter, type Meter } from "./meter.ts";
import type { Readings } from "./prometheus.ts";

/** The metrics of a running bot, for whoever runs it. */
export interface OpenMetrics {
  readonly meter: Meter;
  /** Starts to tell them. */
  listen(): Promise<void>;
  close(): void;
}

const nobodyAsks: OpenMetrics = { meter: noMeter, listen: () => Promise.resolve(), close: () => undefined };

/** Counts where somebody asks: without an address nothing is counted, and the library is not even loaded. */
export async function openMetrics(
  address: { readonly host: string; readonly port: number } | undefined,
  readings: Readings,
): Promise<OpenMetrics> {
  if (!address) return nobodyAsks;
  const [{ createMetrics }, { startMetricsServer }] = await Promise.all([
    import("./prometheus.ts"),
    import("./metrics-server.ts"),
  ]);
  const metrics = createMetrics(readings);
  let stop = (): void => undefined;
  return {
    meter: metrics.meter,
    listen: async () => {
      const server = await startMetricsServer(address, metrics);
      stop = () => {
        server.close();
        server.closeAllConnections();
      };
    },
    close: () => {
      stop();
    },
  };
}
