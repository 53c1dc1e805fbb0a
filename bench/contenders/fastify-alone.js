import fastify from "fastify";
import { host, path, port } from "./settings.js";

// No bot at all: what it costs to be told of a tap.

const server = fastify();
server.post(path, (request, reply) => reply.send());
await server.listen({ host, port });
