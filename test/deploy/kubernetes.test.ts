import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { z } from "zod";
import { readLanguages } from "../../src/content/read-languages.ts";
import { configOf } from "./settings.ts";

const folder = "deploy/kubernetes";
const labels = z.record(z.string(), z.string());
const selector = z.strictObject({ matchLabels: labels });
const probe = z.strictObject({
  httpGet: z.strictObject({ path: z.string(), port: z.string() }).optional(),
  exec: z.strictObject({ command: z.array(z.string()) }).optional(),
  periodSeconds: z.int().optional(),
  timeoutSeconds: z.int().optional(),
  failureThreshold: z.int().optional(),
});
const variable = z.strictObject({
  name: z.string(),
  value: z.string().optional(),
  valueFrom: z
    .strictObject({ configMapKeyRef: z.strictObject({ name: z.string(), key: z.string() }) })
    .optional(),
});

/**
 * What a container may be: fields by their names in Kubernetes, so that a misspelt one is found, and none that gives it more
 * rights.
 */
const container = z.strictObject({
  name: z.string(),
  image: z.string(),
  args: z.array(z.string()).optional(),
  env: z.array(variable).default([]),
  ports: z.array(z.strictObject({ name: z.string(), containerPort: z.int() })),
  startupProbe: probe.optional(),
  livenessProbe: probe,
  readinessProbe: probe,
  lifecycle: z.strictObject({ preStop: probe }).optional(),
  resources: z.strictObject({
    requests: z.strictObject({ cpu: z.string(), memory: z.string() }),
    limits: z.strictObject({ memory: z.string() }),
  }),
  securityContext: z.strictObject({
    allowPrivilegeEscalation: z.literal(false),
    readOnlyRootFilesystem: z.literal(true),
    capabilities: z.strictObject({ drop: z.tuple([z.literal("ALL")]) }),
  }),
  volumeMounts: z.array(
    z.strictObject({ name: z.string(), mountPath: z.string(), readOnly: z.boolean().optional() }),
  ),
});
const pod = z.strictObject({
  automountServiceAccountToken: z.literal(false),
  enableServiceLinks: z.literal(false),
  terminationGracePeriodSeconds: z.int().optional(),
  securityContext: z.strictObject({
    runAsNonRoot: z.literal(true),
    runAsUser: z.int().positive(),
    runAsGroup: z.int().positive(),
    fsGroup: z.int().positive(),
    seccompProfile: z.strictObject({ type: z.literal("RuntimeDefault") }),
  }),
  topologySpreadConstraints: z.array(z.looseObject({ labelSelector: selector })).optional(),
  containers: z.tuple([container]),
  volumes: z
    .array(
      z.strictObject({
        name: z.string(),
        secret: z.strictObject({ secretName: z.string(), defaultMode: z.literal(0o440) }).optional(),
        emptyDir: z.strictObject({ sizeLimit: z.string() }).optional(),
      }),
    )
    .default([]),
});
const workload = z.looseObject({
  kind: z.enum(["Deployment", "StatefulSet"]),
  metadata: z.strictObject({ name: z.string(), labels }),
  spec: z.looseObject({
    replicas: z.int(),
    selector,
    template: z.strictObject({
      metadata: z.strictObject({ labels, annotations: labels.optional() }),
      spec: pod,
    }),
  }),
});

const documents = readdirSync(folder)
  .filter((file) => file !== "kustomization.yaml")
  .flatMap((file) => parseAllDocuments(readFileSync(`${folder}/${file}`, "utf8")))
  .map((document) => z.looseObject({ kind: z.string(), spec: z.unknown() }).parse(document.toJS()));
const ofKind = (...kinds: string[]) => documents.filter(({ kind }) => kinds.includes(kind));
const workloads = ofKind("Deployment", "StatefulSet").map((document) => workload.parse(document));

describe("deploy/kubernetes", () => {
  test("has workloads without rights that they do not need, each selected by its own labels", () => {
    expect(workloads.map(({ metadata }) => metadata.name)).toEqual(["safe-steps", "safe-steps-valkey"]);
    for (const { metadata, spec } of workloads) {
      expect(spec.selector.matchLabels).toEqual(spec.template.metadata.labels);
      expect(metadata.labels).toEqual(spec.template.metadata.labels);
      const { containers, volumes } = spec.template.spec;
      const names = volumes.map(({ name }) => name);
      // The StatefulSet's own volume is claimed for each of its pods.
      for (const { name } of containers[0].volumeMounts) expect([...names, "data"]).toContain(name);
    }
  });

  test("runs two bots, with settings that they take", () => {
    const [bot] = workloads;
    expect(bot?.spec.replicas).toBe(2);
    const variables = bot?.spec.template.spec.containers[0].env ?? [];
    const { PUBLIC_HOST, ...environment } = Object.fromEntries(
      variables.map(({ name, value = "bot.example.org" }) => [name, value]),
    );
    const PUBLIC_URL = environment["PUBLIC_URL"]?.replace("$(PUBLIC_HOST)", PUBLIC_HOST ?? "") ?? "";
    const config = configOf({ ...environment, PUBLIC_URL });
    expect(config.updates).toMatchObject({ url: "https://bot.example.org/telegram" });
    const ports = bot?.spec.template.spec.containers[0].ports.map(({ containerPort }) => containerPort);
    expect(ports).toEqual([config.port, config.admin?.port]);
    // It finishes what it has in hand within ten seconds, after the pause of preStop.
    expect(bot?.spec.template.spec.terminationGracePeriodSeconds).toBeGreaterThan(15);
  });

  test("selects pods that there are, by services, budgets and policies", () => {
    const selects = z.looseObject({
      selector: z.union([selector, labels]).optional(),
      podSelector: selector.optional(),
    });
    const chosen = ofKind("Service", "PodDisruptionBudget", "NetworkPolicy").map(({ spec }) => {
      const { selector: by, podSelector } = selects.parse(spec);
      const given = podSelector ?? by;
      return given && "matchLabels" in given ? given.matchLabels : given;
    });
    const there = workloads.map(({ spec }) => spec.template.metadata.labels);
    expect(chosen).toHaveLength(5);
    for (const each of chosen) expect(there).toContainEqual(each);
  });

  test("lets only the webhook and the pages in from outside, the pages of each language", () => {
    const text = readFileSync(`${folder}/ingress.yaml`, "utf8");
    const [webhook, page, ...pages] = [...text.matchAll(/path: (\S+)/g)].map(([, path]) => path);
    expect([webhook, page]).toEqual(["/telegram", "/"]);
    expect(pages).toEqual(expect.arrayContaining(readLanguages(".").all.map(({ code }) => `/${code}`)));
    expect(pages.filter((path) => !/^\/[a-z]{2}$/.test(path ?? ""))).toEqual([]);
  });

  test("is listed whole in kustomization.yaml, without a secret", () => {
    const kustomization = z
      .looseObject({ resources: z.array(z.string()) })
      .parse(parse(readFileSync(`${folder}/kustomization.yaml`, "utf8")));
    const files = readdirSync(folder).filter((file) => file !== "kustomization.yaml");
    expect(kustomization.resources.toSorted()).toEqual(files.toSorted());
    expect(ofKind("Secret")).toEqual([]);
    expect(kustomization).not.toHaveProperty("secretGenerator");
  });
});
