import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { menu, messageOf, regionChoice } from "../content/screen-ids.ts";
import { longestPlace, placePage } from "../site/place-form.ts";
import type { Site } from "../site/site.ts";

/** The pages for a browser, and where they lie. */
export interface ServedSite {
  readonly site: Site;
  /** What their paths begin with: `/bot`, or nothing. */
  readonly base: string;
}

/** Answers what is no page. */
type AnswerLost = (request: FastifyRequest, reply: FastifyReply, code?: number) => FastifyReply;

const compress = promisify(gzip);

/** In bytes: a character of a form takes up to twelve, beside the names of the fields and a position. */
const longestForm = longestPlace * 12 + 200;

/** Serves the pages. Nothing of a request is logged or kept: its path tells what somebody reads. */
export function serveSite(server: FastifyInstance, { site, base }: ServedSite): void {
  // Each is finished when somebody first opens it: however often it is asked for, it costs no more.
  const packed = new Map<string, Buffer>();

  const lost = lostAnswer({ site, base });

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
      asHtml(reply, site).header("vary", "accept-encoding");
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

  void server.register((forms, _options, done) => {
    servePlaceForm(forms, { site, base });
    done();
  });
  server.setNotFoundHandler((request, reply) => lost(request, reply));
}

/** Serves the answers to a place. A parser of forms is there for this route alone. */
function servePlaceForm(forms: FastifyInstance, { site, base }: ServedSite): void {
  const lost = lostAnswer({ site, base });
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
      return answer === undefined ? lost(request, reply) : asHtml(reply, site).send(answer);
    },
  );
  // Whatever a browser sends: its person reads the numbers, and no error of ours.
  forms.setErrorHandler((error: Error & { readonly statusCode?: number }, request, reply) => {
    const { statusCode: code = 500 } = error;
    if (code >= 500) throw error;
    return lost(request, reply, code);
  });
}

/**
 * Leads to the page that somebody meant who wrote its address in capitals, with a stroke too many, or in part; shows the
 * numbers where there is none, in the language that the address names.
 */
export function lostAnswer({ site, base }: ServedSite): AnswerLost {
  return (request, reply, code = 404) => {
    const [path = ""] = request.url.toLowerCase().split("?");
    const [named = "", page = menu, ...others] = path.startsWith(base.toLowerCase())
      ? path.slice(base.length).split("/").filter(Boolean)
      : [];
    const meant = page === placePage ? messageOf(regionChoice) : page;
    const isMeant = request.method === "GET" && others.length === 0 && site.page(named, meant) !== undefined;
    if (isMeant) return reply.headers(site.headers).redirect(`${base}/${named}/${meant}`, 302);
    const language = site.languageFor(request.headers["accept-language"], named);
    return asHtml(reply, site).code(code).send(site.lostPage(language, base));
  };
}

function asHtml(reply: FastifyReply, site: Site): FastifyReply {
  return reply.headers(site.headers).type("text/html; charset=utf-8");
}

function isPackedTaken({ headers }: FastifyRequest): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(headers["accept-encoding"] ?? "");
}
