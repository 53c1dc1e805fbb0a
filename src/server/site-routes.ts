import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { menu } from "../content/screen-ids.ts";
import { longestPlace, placePage } from "../site/place-form.ts";
import type { Site } from "../site/site.ts";

/** The pages for a browser, and where they lie. */
export interface ServedSite {
  readonly site: Site;
  /** What their paths begin with: `/bot`, or nothing. */
  readonly base: string;
}

const compress = promisify(gzip);

/** In bytes: a character of a form takes up to twelve, beside the names of the fields and a position. */
const longestForm = longestPlace * 12 + 200;

/** Serves the pages. Nothing of a request is logged or kept: its path tells what somebody reads. */
export function serveSite(server: FastifyInstance, { site, base }: ServedSite): void {
  // Each is finished when somebody first opens it: however often it is asked for, it costs no more.
  const packed = new Map<string, Buffer>();

  const html = (reply: FastifyReply): FastifyReply =>
    reply.headers(site.headers).type("text/html; charset=utf-8");
  const lost = ({ headers }: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const language = site.languageFor(headers["accept-language"]);
    return html(reply).code(404).send(site.lostPage(language, base));
  };

  server.get(`${base}/`, (request, reply) => {
    const language = site.languageFor(request.headers["accept-language"]);
    return reply.headers(site.headers).redirect(`${base}/${language}/${menu}`, 302);
  });

  server.get<{ Params: { language: string; page: string } }>(
    `${base}/:language/:page`,
    async (request, reply) => {
      const { language, page } = request.params;
      const name = `${language}/${page}`;
      const kept = packed.get(name);
      const found = kept ? undefined : site.page(language, page);
      if (!kept && found === undefined) return lost(request, reply);
      html(reply).header("vary", "accept-encoding");
      if (!isPackedTaken(request)) return reply.send(found ?? site.page(language, page));
      const bytes = kept ?? (await compress(found ?? ""));
      packed.set(name, bytes);
      return reply.header("content-encoding", "gzip").send(bytes);
    },
  );

  for (const file of ["worker.js", "manifest.json"]) {
    server.get<{ Params: { language: string } }>(`${base}/:language/${file}`, (request, reply) => {
      const kept = site.keptFile(request.params.language, file);
      if (kept === undefined) return lost(request, reply);
      return reply.headers(site.headers).type(kept.type).send(kept.text);
    });
  }

  // A parser of forms is there for this route alone.
  void server.register((forms, _options, done) => {
    forms.addContentTypeParser(
      "application/x-www-form-urlencoded",
      { parseAs: "string", bodyLimit: longestForm },
      (_request, body, parsed) => {
        parsed(null, new URLSearchParams(String(body)));
      },
    );
    forms.post<{ Params: { language: string } }>(
      `${base}/:language/${placePage}`,
      { bodyLimit: longestForm },
      (request, reply) => {
        const said = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
        const answer = site.placePage(request.params.language, {
          place: said.get("place") ?? "",
          position: said.get("position") ?? "",
        });
        return answer === undefined ? lost(request, reply) : html(reply).send(answer);
      },
    );
    done();
  });

  server.setNotFoundHandler((request, reply) => lost(request, reply));
}

function isPackedTaken({ headers }: FastifyRequest): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(headers["accept-encoding"] ?? "");
}
