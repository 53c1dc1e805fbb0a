import { writeFileSync } from "node:fs";
import { readContent } from "../content/finished/read-content.ts";
import { flowsPage } from "../content/mermaid.ts";

/** `npm run graph`: writes the whole menu graph into docs/flows.md. */
writeFileSync("docs/flows.md", flowsPage(readContent(".")));
