import fastify from "fastify";
import { Pool } from "undici";
import { apiRoot, host, path, port, screens, token } from "./settings.js";

// The limit: the two calls that a tap needs and nothing else, their bodies finished but for the chat and the message.

const telegram = new Pool(apiRoot, { connections: 256 });
const finished = new Map(
  [...screens].map(([data, { text, options }]) => [data, JSON.stringify({ text, ...options }).slice(1)]),
);

async function call(method, body) {
  const answer = await telegram.request({
    method: "POST",
    path: `/bot${token}/${method}`,
    headers: { "content-type": "application/json" },
    body,
  });
  await answer.body.dump();
  if (answer.statusCode !== 200) throw new Error(`${method}: ${answer.statusCode}`);
}

const server = fastify();
server.post(path, async (request, reply) => {
  const { id, data, message } = request.body.callback_query;
  await Promise.all([
    call("answerCallbackQuery", `{"callback_query_id":"${id}"}`),
    call(
      "editMessageText",
      `{"chat_id":${message.chat.id},"message_id":${message.message_id},${finished.get(data)}`,
    ),
  ]);
  return reply.send();
});
await server.listen({ host, port });
