import { targetsOf } from "./validation/graph.ts";
import type { Content } from "./content.ts";
import { help, menu, messageOf } from "./screen-ids.ts";

/** docs/flows.md: the whole menu as a Mermaid graph, in the source language's labels. */
export function flowsPage(content: Content): string {
  const screens = [...content.screens.values()];
  const source = content.languages.source;
  const label = (id: (typeof screens)[number]["id"]): string => {
    const first = content.screen(source, id).text.split("\n")[0] ?? id;
    return first.replace(/<[^>]*>/g, "").replaceAll('"', "'");
  };
  const nodes = screens.map(({ id }) => `  ${messageOf(id)}["${label(id)}<br/><small>${id}</small>"]`);
  const edges = screens.flatMap((screen) =>
    [...new Set(targetsOf(screen, content.screens))].map(
      (to) => `  ${messageOf(screen.id)} --> ${messageOf(to)}`,
    ),
  );
  return [
    "# The whole menu",
    "",
    "Written by `npm run graph`; do not edit. Every screen also has back, menu and, in red, help.",
    "",
    "```mermaid",
    "graph LR",
    ...nodes,
    ...edges,
    `  style ${messageOf(help)} fill:#d33,color:#fff`,
    `  style ${messageOf(menu)} stroke-width:3px`,
    "```",
    "",
  ].join("\n");
}
