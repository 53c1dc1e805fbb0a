import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { flowsPage } from "../../src/content/mermaid.ts";
import { messageOf } from "../../src/content/screen-ids.ts";
import { content } from "../published.ts";

const lines = flowsPage(content).split("\n");

test("docs/flows.md shows the menu as it is", () => {
  expect(readFileSync("docs/flows.md", "utf8"), "docs/flows.md is stale: run npm run graph").toBe(
    flowsPage(content),
  );
});

describe("the page of the whole menu", () => {
  test("has every screen once, with its title and its id", () => {
    for (const { id } of content.screens.values()) {
      const nodes = lines.filter((line) => line.startsWith(`  ${messageOf(id)}[`));
      expect(nodes).toHaveLength(1);
      expect(nodes[0]).toMatch(/^ {2}[a-z-]+\["[^"<]+<br\/><small>[a-z.]+<\/small>"\]$/);
      expect(nodes[0]).toContain(`<small>${id}</small>`);
    }
    expect(lines).toContain('  help-regions["Where are you?<br/><small>help.regions</small>"]');
  });

  test("has an arrow for every button to another screen, once", () => {
    const arrows = lines.filter((line) => line.includes("-->"));
    expect(new Set(arrows).size).toBe(arrows.length);
    for (const { id, rows } of content.screens.values()) {
      for (const target of rows.flat()) {
        if (target.kind === "screen") {
          expect(arrows).toContain(`  ${messageOf(id)} --> ${messageOf(target.screen)}`);
        }
      }
    }
  });

  test("has an arrow from the question where somebody is to the card of each region", () => {
    for (const card of ["help-brussels", "help-flanders", "help-wallonia"]) {
      expect(lines).toContain(`  help-regions --> ${card}`);
    }
  });

  test("is one Mermaid graph in a Markdown page", () => {
    expect(lines.filter((line) => line.startsWith("```"))).toEqual(["```mermaid", "```"]);
    expect(lines[lines.indexOf("```mermaid") + 1]).toBe("graph LR");
    expect(lines.at(-1)).toBe("");
  });
});
