// Node 20's own reader refuses a file name without quotes, which is how grammY writes it.
import { Response } from "undici";
import type { Payload } from "./parameters.ts";
import { Upload } from "./upload.ts";

const attached = "attach://";

/**
 * The fields of a multipart/form-data body; undefined when it cannot be read. A field that says `attach://name` is the
 * file of that name; a file that no field asks for stays a field of its own.
 */
export async function readMultipart(body: Buffer, contentType: string): Promise<Payload | undefined> {
  const response = new Response(body, { headers: { "content-type": contentType } });
  // oxlint-disable-next-line typescript/no-deprecated -- advised against for streams; this is bounded and whole
  const form = await response.formData().catch(() => undefined);
  if (form === undefined) return undefined;
  const fields = new Map<string, string | Upload>();
  for (const [name, value] of form) {
    const field =
      typeof value === "string" ? value : new Upload(value.name, Buffer.from(await value.arrayBuffer()));
    fields.set(name, field);
  }
  for (const [name, value] of [...fields]) {
    if (typeof value !== "string" || !value.startsWith(attached)) continue;
    const fileName = value.slice(attached.length);
    const file = fields.get(fileName);
    if (!(file instanceof Upload)) continue;
    fields.set(name, file);
    fields.delete(fileName);
  }
  return Object.fromEntries(fields);
}
