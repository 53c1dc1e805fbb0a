import { dirname, relative, resolve, sep } from "node:path";

const slices = ["bot/exit", "bot/place", "bot/note", "bot/self-check", "bot/card", "bot/share"];
const beneathSlices = [
  "bot/chat",
  "bot/chat/memory",
  "bot/chat/records",
  "bot/telegram",
  "bot/screen",
  "metrics",
  "print",
];

/**
 * The layers of src/ and packages/, from those that know most to those that know nobody. A file is in the layer of the
 * longest path that it begins with. It may import from its own layer and from those in `mayImport`, which stand further
 * down.
 */
export const layers = [
  {
    name: "main",
    paths: ["src/main.ts", "src/program.ts"],
    mayImport: ["preview-door", "app", "config", "bot/telegram", "store", "files"],
  },
  {
    name: "preview-door",
    paths: ["src/preview-door.ts", "src/previewed-app.ts"],
    mayImport: ["app", "config", "store", "content", "places", "files"],
    // The one door from src/ to packages/: which one it opens is handed in, so that src/ compiles where there is none.
    importsByVariable: true,
  },
  {
    name: "app",
    paths: ["src/app/"],
    mayImport: [
      "config",
      "server",
      "site",
      "bot",
      "bot/updates",
      "bot/exit",
      ...beneathSlices,
      "store",
      "content",
      "places",
      "files",
    ],
  },
  {
    name: "commands",
    paths: ["src/commands/"],
    mayImport: ["config", "site", "bot/telegram", "store", "print", "content", "places", "files"],
  },
  {
    name: "config",
    paths: ["src/config.ts", "src/config-error.ts", "src/secret-files.ts"],
    mayImport: ["store"],
  },
  { name: "server", paths: ["src/server/"], mayImport: ["site", "content", "recent-map", "short-lived-map"] },
  // The same screens in a browser. It knows nothing of Telegram.
  { name: "site", paths: ["src/site/"], mayImport: ["content", "places", "files"] },
  // The bot: what a person does, in slices that do not know each other, upon what all of them need.
  {
    name: "bot",
    paths: ["src/bot/create-bot.ts"],
    mayImport: ["bot/updates", "bot/navigation", ...slices, ...beneathSlices, "content"],
    knowsGrammY: true,
  },
  {
    name: "bot/updates",
    paths: ["src/bot/updates/"],
    mayImport: ["bot/exit", ...beneathSlices, "content", "recent-map", "short-lived-map"],
    knowsGrammY: true,
  },
  {
    name: "bot/navigation",
    paths: ["src/bot/navigation/"],
    mayImport: [...slices, ...beneathSlices, "content"],
    knowsGrammY: true,
  },
  ...slices.map((name) => ({
    name,
    paths: [`src/${name}/`],
    mayImport: [...beneathSlices, "store", "content", "places"],
    knowsGrammY: true,
  })),
  {
    name: "bot/chat",
    paths: ["src/bot/chat/"],
    mayImport: [
      "bot/chat/memory",
      "bot/chat/records",
      "bot/telegram",
      "bot/screen",
      "metrics",
      "print",
      "store",
      "content",
      "places",
    ],
    knowsGrammY: true,
  },
  {
    name: "bot/chat/memory",
    paths: ["src/bot/chat/memory/"],
    mayImport: ["bot/chat/records", "bot/telegram", "store", "content", "recent-map", "short-lived-map"],
  },
  {
    name: "bot/chat/records",
    paths: ["src/bot/chat/records/"],
    mayImport: ["bot/telegram", "store", "content", "recent-map"],
    knowsGrammY: true,
  },
  {
    name: "bot/telegram",
    paths: ["src/bot/telegram/"],
    mayImport: ["metrics", "content"],
    knowsGrammY: true,
  },
  { name: "bot/screen", paths: ["src/bot/screen/"], mayImport: ["content"], knowsGrammY: true },
  { name: "metrics", paths: ["src/metrics/"], mayImport: [] },
  { name: "store", paths: ["src/store/"], mayImport: ["recent-map"] },
  // Pictures and papers from the content: it is handed bytes out of, and knows nothing of who sends them.
  { name: "print", paths: ["src/print/"], mayImport: ["content", "files"] },
  { name: "content", paths: ["src/content/"], mayImport: ["places", "packed", "files"] },
  { name: "places", paths: ["src/places/"], mayImport: ["packed", "files"] },
  // What the build makes and a start only loads, as arrays of numbers.
  { name: "packed", paths: ["src/packed/"], mayImport: [] },
  { name: "files", paths: ["src/files/"], mayImport: [] },
  { name: "recent-map", paths: ["src/recent-map.ts", "src/delete-oldest.ts"], mayImport: [] },
  { name: "short-lived-map", paths: ["src/short-lived-map.ts"], mayImport: [] },
  {
    name: "preview-tests",
    paths: ["packages/preview/test/"],
    mayImport: ["preview", "preview-page", "telegram-fake-tests", "telegram-fake"],
  },
  {
    name: "preview",
    paths: ["packages/preview/"],
    mayImport: ["preview-page", "telegram-fake"],
    packageName: "safe-steps-preview",
  },
  // It goes to a browser.
  { name: "preview-page", paths: ["packages/preview/src/page/"], mayImport: [], knowsNoPackage: true },
  {
    name: "telegram-fake-tests",
    paths: ["packages/telegram-fake/test/"],
    mayImport: ["telegram-fake"],
    knowsGrammY: true,
  },
  {
    name: "telegram-fake",
    paths: ["packages/telegram-fake/"],
    mayImport: [],
    packageName: "telegram-fake",
  },
  // It starts the program as it is and reads what it sends: it knows nothing of it but what stands in the README.
  { name: "bench", paths: ["bench/"], mayImport: [], knowsGrammY: true },
];

const root = dirname(import.meta.dirname);

/**
 * The layer of a file, by its path from the root of the repository: `src/bot/chat/show-message.ts`.
 * @param {string} path
 */
export function layerOf(path) {
  const lengthIn = ({ paths }) =>
    Math.max(...paths.map((begin) => (path.startsWith(begin) ? begin.length : 0)));
  const [closest] = layers
    .filter((layer) => lengthIn(layer) > 0)
    .sort((one, other) => lengthIn(other) - lengthIn(one));
  return closest;
}

/** Refuses each import that goes to a layer which the importing file may not know. */
const walls = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const path = pathOf(context.filename);
    const from = layerOf(path);
    const check = (node, source) => {
      const fault = from && faultOf(from, path, source);
      if (fault) context.report({ node, message: fault });
    };
    return {
      Program(node) {
        if (!from)
          context.report({ node, message: `${path} is in no layer: give it one in lint/layers.js.` });
      },
      ImportDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => node.source && check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source),
    };
  },
};

/** The plugin that .oxlintrc.json names; its rule is `layers/walls`. */
export default { meta: { name: "layers" }, rules: { walls } };

/** Why a file may not import this; nothing where it may. */
function faultOf(from, path, source) {
  if (typeof source.value !== "string") {
    return from.importsByVariable ? undefined : "Write out what is imported, so that the layers can be told.";
  }
  const to = imported(path, source.value);
  if (to === from) return undefined;
  if (to) {
    const may = [...from.mayImport, "itself"].join(", ");
    return from.mayImport.includes(to.name)
      ? undefined
      : `${from.name} may import only from: ${may}; not from ${to.name}.`;
  }
  if (from.knowsNoPackage) return `${from.name} goes to a browser: it imports only from itself.`;
  const isGrammY = /^(grammy|@grammyjs)(\/|$)/.test(source.value);
  return isGrammY && !from.knowsGrammY ? "grammY lives in src/bot/ and nowhere else." : undefined;
}

/** The layer that an import leads to, by a path or by a package's name; nothing for a package from elsewhere. */
function imported(path, source) {
  if (source.startsWith(".")) return layerOf(pathOf(resolve(root, dirname(path), source)));
  return layers.find(({ packageName }) => source === packageName || source.startsWith(`${packageName}/`));
}

function pathOf(file) {
  return relative(root, file).split(sep).join("/");
}
