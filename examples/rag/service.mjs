/**
 * A small service that answers questions from documents: `POST /answer {"question": "..."}`.
 * Start it with `LLM_URL=http://host/v1 node service.mjs [PORT]`; it tells its address on the first line.
 */
import { createServer } from 'node:http';
import { retrieve } from './retrieve.mjs';

const { LLM_URL, LLM_MODEL = 'demo/steady?quality=0.98&noise=0&unprompted=0' } = process.env;
if (LLM_URL === undefined) throw new Error('set LLM_URL to the base URL of a Chat Completions server');

async function answer(question) {
  const documents = retrieve(question);
  const context = documents.map(({ name, text }) => `${name}:\n${text}`).join('\n');
  const response = await fetch(`${LLM_URL}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      model: LLM_MODEL,
      messages: [
        { role: 'system', content: `Answer from these documents alone.\n\n${context}` },
        { role: 'user', content: question },
      ],
    }),
  });
  const said = await response.json();
  if (!response.ok) return { status: response.status, body: said };
  return {
    status: 200,
    body: { answer: said.choices[0].message.content, documents: documents.map(({ name }) => name), usage: said.usage },
  };
}

const server = createServer(async (request, response) => {
  const send = ({ status, body }) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  if (request.method !== 'POST' || request.url !== '/answer') return send({ status: 404, body: { error: 'not here' } });
  try {
    let text = '';
    for await (const part of request) text += part;
    send(await answer(JSON.parse(text).question));
  } catch (error) {
    send({ status: 502, body: { error: error.message } });
  }
});
server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}\n`);
});
