import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import type { Clock, StrictTelegram } from "telegram-fake";
import { actSchema, clockSchema, phoneSchema } from "./acts.ts";
import { Audience } from "./audience.ts";
import { EventStream } from "./event-stream.ts";
import { refuseStrangers, securityHeaders } from "./guard.ts";
import type { LiveContent } from "./live-content.ts";
import { readPageFiles } from "./page-files.ts";
import { ImpossibleAct, Phone } from "./phone.ts";

/** What the page and its server show. */
export interface WebOptions {
  readonly telegram: StrictTelegram;
  readonly clock: Clock;
  /** The folder with what a browser gets. */
  readonly page: string;
  readonly content: LiveContent;
}

const aDay = 24 * 60 * 60;

const eventsQuery = z.object({
  phone: z.preprocess((ids) => [ids].flat(), z.array(z.coerce.number()).min(1).max(2)),
});

/** The page at /preview and what it talks to, beside the Bot API. */
export function addRoutes(app: FastifyInstance, { telegram, clock, page, content }: WebOptions): void {
  const phones = new Map<number, Phone>();
  const audience = new Audience(telegram, clock, content);

  app.addHook("onRequest", refuseStrangers);
  app.get("/", (_request, reply) => reply.redirect("/preview"));
  void app.register((web, _options, done) => {
    web.addContentTypeParser(
      "application/json",
      { parseAs: "string" },
      web.getDefaultJsonParser("error", "error"),
    );
    web.addHook("onRequest", (_request, reply, done) => {
      reply.headers(securityHeaders);
      done();
    });
    web.setErrorHandler((error, _request, reply) => {
      if (error instanceof ImpossibleAct) return reply.status(409).send({ problem: error.message });
      if (error instanceof z.ZodError) return reply.status(400).send({ problem: z.prettifyError(error) });
      throw error;
    });
    addFiles(web, page);
    addPhones(web, phones, audience, (language) => {
      return new Phone(telegram, language, (screen) => content.linkTo(language, screen));
    });
    addPictures(web, phones);

    web.get("/preview/content", () => content.view);

    web.post("/preview/clock", (request, reply) => {
      clock.putForward(clockSchema.parse(request.body).minutes * 60_000);
      audience.tell();
      return reply.status(204).send();
    });
    done();
  });
}

/** The page, and its files in a folder that is called after the build: a browser need not ask for them again. */
function addFiles(web: FastifyInstance, page: string): void {
  const { index, build, byName } = readPageFiles(page);
  web.get("/preview", (_request, reply) => reply.type(index.type).send(index.body));
  web.get<{ Params: { name: string } }>(`/preview/${build}/:name`, ({ params }, reply) => {
    const file = byName.get(params.name);
    return file === undefined
      ? reply.status(404).send({ problem: "There is no such file." })
      : reply.header("cache-control", `private, max-age=${aDay}`).type(file.type).send(file.body);
  });
}

/** Opens telephones, does what a person does on them, and tells the page what they show. */
function addPhones(
  web: FastifyInstance,
  phones: Map<number, Phone>,
  audience: Audience,
  openPhone: (language: string) => Phone,
): void {
  const noPhone = (reply: FastifyReply) =>
    reply.status(404).send({ problem: "There is no such telephone any more." });

  web.get("/preview/events", (request, reply) => {
    const looking = eventsQuery.parse(request.query).phone.flatMap((id) => phones.get(id) ?? []);
    if (looking.length === 0) return noPhone(reply);
    reply.hijack();
    const end = audience.add(new EventStream(reply.raw, securityHeaders), looking);
    reply.raw.once("close", end);
    return reply;
  });

  web.post("/preview/phones", (request) => {
    const phone = openPhone(phoneSchema.parse(request.body).language);
    phones.set(phone.person.chat.id, phone);
    return { phone: phone.person.chat.id };
  });

  web.post<{ Params: { phone: string } }>("/preview/phones/:phone/acts", (request, reply) => {
    const phone = phones.get(Number(request.params.phone));
    if (phone === undefined) return noPhone(reply);
    phone.act(actSchema.parse(request.body));
    audience.tell();
    return { acts: phone.acts };
  });
}

/** Only what a telephone shows now: with its message, a picture is gone from here too. */
function addPictures(web: FastifyInstance, phones: ReadonlyMap<number, Phone>): void {
  web.get<{ Params: { id: string } }>("/preview/photos/:id", ({ params }, reply) => {
    const shown = [...phones.values()].flatMap(({ person }) => person.messages);
    const found = shown.find(({ photo }) => photo?.id === params.id)?.photo;
    return found === undefined
      ? reply.status(404).send({ problem: "There is no such picture any more." })
      : reply.type("image/png").send(found.bytes);
  });
}
