import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { createMetrics } from "../../src/metrics/prometheus.ts";

const rule = z.strictObject({
  alert: z.string().regex(/^SafeSteps[A-Za-z]+$/),
  expr: z.string(),
  for: z.string().regex(/^\d+[mh]$/),
  labels: z.strictObject({ severity: z.enum(["page", "ticket"]) }),
  annotations: z.strictObject({ summary: z.string(), mend: z.string() }),
});
const rules = z
  .strictObject({ groups: z.tuple([z.strictObject({ name: z.string(), rules: z.array(rule) })]) })
  .parse(parse(readFileSync("deploy/alerts.yml", "utf8")))
  .groups.flatMap((group) => group.rules);

const area = z.strictObject({ x: z.int(), y: z.int(), w: z.int(), h: z.int() });
const panel = z.looseObject({
  id: z.int(),
  title: z.string(),
  gridPos: area,
  targets: z
    .array(z.looseObject({ expr: z.string(), datasource: z.looseObject({ uid: z.string() }) }))
    .min(1),
});
const dashboard = z
  .looseObject({ uid: z.literal("safe-steps"), panels: z.array(panel) })
  .parse(JSON.parse(readFileSync("deploy/grafana/dashboard.json", "utf8")));

/** The names of all series that the bot tells. */
async function told(): Promise<Set<string>> {
  const metrics = createMetrics({
    telegram: () => "open",
    store: () => "ready",
    factsCheckedOn: () => "2026-11-24",
    now: () => Date.now(),
  });
  metrics.meter.updateHandled("message", 1);
  metrics.meter.callEnded("getMe", 200);
  for (let shown = 0; shown < 10; shown++) metrics.meter.screenShown("help", "uk");
  return new Set([...(await metrics.text()).matchAll(/^(\w+)(?:\{.*\})? /gm)].map(([, name = ""]) => name));
}

test("alerts and the dashboard ask for what the bot tells, and for nothing else", async () => {
  const names = await told();
  const asked = [...rules, ...dashboard.panels.flatMap(({ targets }) => targets)].map(({ expr }) => expr);
  const used = asked.flatMap((expr) =>
    [...expr.matchAll(/\b(?:safe_steps|process|nodejs)_\w+/g)].map(([name]) => name),
  );
  expect(used.length).toBeGreaterThan(asked.length / 2);
  expect(used.filter((name) => !names.has(name))).toEqual([]);
});

test("there are alerts for a webhook that fails, stale facts and late timers, each with its mend", () => {
  const names = rules.map(({ alert }) => alert);
  expect(names).toEqual(
    expect.arrayContaining(["SafeStepsWebhookFails", "SafeStepsFactsStale", "SafeStepsTimersLate"]),
  );
  expect(new Set(names).size).toBe(names.length);
});

test("the panels of the dashboard have names and places of their own, and the source that is provisioned", () => {
  const { panels } = dashboard;
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  expect(new Set(panels.map(({ gridPos: { x, y } }) => `${x} ${y}`)).size).toBe(panels.length);
  const sources = readFileSync("deploy/grafana/provisioning/datasources/prometheus.yaml", "utf8");
  for (const { uid } of panels.flatMap(({ targets }) => targets.map(({ datasource }) => datasource))) {
    expect(sources).toContain(`uid: ${uid},`);
  }
});
