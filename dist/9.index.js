export const id = 9;
export const ids = [9,196];
export const modules = {

/***/ 34196:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerBook: () => (/* binding */ answerBook),
/* harmony export */   demoAnswers: () => (/* binding */ demoAnswers),
/* harmony export */   wrongAnswer: () => (/* binding */ wrongAnswer)
/* harmony export */ });
/* harmony import */ var _draw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5237);

const ANNOTATIONS = new Set(['id', 'tier', 'category', 'tags', 'group', 'expected', 'demo_wrong', 'demo_needs']);
/**
 * Answers from the cases of a suite. `expected` is the right answer; `demo_wrong` is what the model says when it errs
 * (else one is made up), `demo_needs` the words it needs to find in the prompt. Cases without `expected` are left out.
 */
function demoAnswers(cases) {
    const expected = cases.map(({ item }) => textOf(own(item, 'expected')));
    const vocabulary = [...new Set(expected.filter((text) => text !== null))].sort();
    return cases.flatMap(({ item }, index) => {
        const correct = expected[index] ?? null;
        const [first, ...rest] = ownWords(item);
        if (correct === null || first === undefined)
            return [];
        const wrong = textOf(own(item, 'demo_wrong')) ?? wrongAnswer(correct, vocabulary, first);
        return [{ prompt: [first, ...rest], correct, wrong, needs: textOf(own(item, 'demo_needs')) }];
    });
}
/** @returns a finder of the answer whose case stands in a message; the case with the most of its words in it wins. */
function answerBook(answers) {
    const found = new Map();
    const MOST_REMEMBERED = 50_000;
    return (message) => {
        const known = found.get(message);
        if (known !== undefined)
            return known;
        const answer = closest(answers, message);
        if (found.size < MOST_REMEMBERED)
            found.set(message, answer);
        return answer;
    };
}
/** A plausible mistake: another label, a JSON object with one field off, or a reply that says nothing. */
function wrongAnswer(correct, vocabulary, key) {
    const object = objectOf(correct);
    if (object !== null)
        return JSON.stringify(spoilt(object, key));
    const LONGEST_LABEL = 60;
    const others = vocabulary.filter((text) => text !== correct && text.length <= LONGEST_LABEL);
    const other = correct.length > LONGEST_LABEL ? undefined : (0,_draw_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(others, 'wrong', key);
    return other ?? 'Thank you for your message. I am not sure about this; please look at our help pages.';
}
function closest(answers, message) {
    let best = null;
    let most = 0;
    for (const answer of answers) {
        if (!holds(message, answer.prompt[0]))
            continue;
        const size = answer.prompt.reduce((sum, part) => sum + (holds(message, part) ? part.length : 0), 0);
        if (size > most) {
            best = answer;
            most = size;
        }
    }
    return best;
}
/** Whether the text stands in the message as whole words: `Oman` is not in `Romania`. */
function holds(message, text) {
    for (let at = message.indexOf(text); at >= 0; at = message.indexOf(text, at + 1)) {
        const before = message[at - 1];
        const after = message[at + text.length];
        if (!(isWord(before) && isWord(text[0])) && !(isWord(after) && isWord(text.at(-1))))
            return true;
    }
    return false;
}
function isWord(character) {
    return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
/** The item's own texts and numbers, longest first. */
function ownWords(item) {
    return Object.entries(item)
        .filter(([key, value]) => !ANNOTATIONS.has(key) && (typeof value === 'string' || typeof value === 'number'))
        .map(([, value]) => String(value).trim())
        .filter((text) => text !== '')
        .sort((a, b) => b.length - a.length);
}
function spoilt(object, key) {
    const names = Object.keys(object).sort();
    const name = (0,_draw_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(names, 'field', key);
    if (name === undefined)
        return { unknown: true };
    return Object.fromEntries(Object.entries(object).map(([k, value]) => [k, k === name ? off(value, key) : value]));
}
function off(value, key) {
    if (typeof value === 'number')
        return Number((value * 1.1 + 1).toFixed(2));
    if (typeof value === 'boolean')
        return !value;
    if (typeof value !== 'string')
        return 'unknown';
    const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
    if (date !== null)
        return `${date[3]}/${date[2]}/${date[1]}`;
    return (0,_draw_js__WEBPACK_IMPORTED_MODULE_0__/* .unit */ .zA)('off', key) < 0.5 ? `${value} (unverified)` : '';
}
function objectOf(text) {
    if (!text.startsWith('{'))
        return null;
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function textOf(value) {
    if (value === undefined || value === null || value === '')
        return null;
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function own(item, key) {
    return Object.hasOwn(item, key) ? item[key] : undefined;
}


/***/ }),

/***/ 5237:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   qb: () => (/* binding */ normal),
/* harmony export */   zA: () => (/* binding */ unit)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/** Seeded draws: the same parts give the same number on every machine and in every order of asking. */

/** Uniform in [0, 1). */
function unit(...parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest().readUIntBE(0, 6) / 2 ** 48;
}
/** Standard normal (Box-Muller). */
function normal(...parts) {
    const radius = Math.sqrt(-2 * Math.log(1 - unit('radius', ...parts)));
    return radius * Math.cos(2 * Math.PI * unit('angle', ...parts));
}
/** One of the values; undefined only when there are none. */
function pick(values, ...parts) {
    return values[Math.floor(unit('pick', ...parts) * values.length)];
}


/***/ }),

/***/ 89009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startDemoServer: () => (/* binding */ startDemoServer)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./src/edge/target/demo/draw.ts
var demo_draw = __webpack_require__(5237);
// EXTERNAL MODULE: ./src/edge/target/demo/knobs.ts
var knobs = __webpack_require__(49726);
;// CONCATENATED MODULE: ./src/edge/target/demo/messages.ts
/** @returns null when this is not a list of messages with a role each. */
function readMessages(value) {
    if (!Array.isArray(value) || value.length === 0)
        return null;
    const messages = [];
    for (const message of value) {
        if (message === null || typeof message !== 'object' || Array.isArray(message))
            return null;
        const { role, content } = message;
        if (typeof role !== 'string')
            return null;
        messages.push({ role, text: contentText(content) });
    }
    return messages;
}
function lastUserText(messages) {
    return messages.findLast(({ role }) => role === 'user')?.text ?? messages.at(-1)?.text ?? '';
}
/** About four characters a token, and four tokens of framing a message. */
function promptTokens(messages) {
    return messages.reduce((sum, { text }) => sum + tokens(text) + 4, 0);
}
function tokens(text) {
    return Math.ceil(text.length / 4);
}
/** A string, or the text of content parts; images and other parts are empty text. */
function contentText(content) {
    if (typeof content === 'string')
        return content;
    if (!Array.isArray(content))
        return '';
    return content
        .map((part) => (part !== null && typeof part === 'object' && 'text' in part ? part.text : ''))
        .filter((text) => typeof text === 'string')
        .join('\n');
}

;// CONCATENATED MODULE: ./src/edge/target/demo/protocol.ts

/** The text within the request's token limit. */
function cut(text, most) {
    if (most === null || tokens(text) <= most)
        return { text, finish: 'stop' };
    return { text: text.slice(0, most * 4), finish: 'length' };
}
function usage(model, messages, text) {
    const input = promptTokens(messages);
    const output = tokens(text);
    return {
        prompt_tokens: input,
        completion_tokens: output,
        total_tokens: input + output,
        prompt_tokens_details: { cached_tokens: 0 },
        completion_tokens_details: { reasoning_tokens: 0 },
        ...(model.price === null ? {} : { cost: (input * model.price.input + output * model.price.output) / 1e6 }),
    };
}
function completion(envelope, { kind }, text, finish, used) {
    const message = {
        role: 'assistant',
        content: kind === 'answer' ? text : null,
        refusal: kind === 'refusal' ? text : null,
    };
    return {
        ...head(envelope, 'chat.completion'),
        choices: [{ index: 0, message, logprobs: null, finish_reason: finish }],
        usage: used,
    };
}
/** The first chunk names the role and holds no text, as with the real servers: it is not the first token. */
function roleChunk(envelope) {
    return chunk(envelope, { role: 'assistant', content: '' }, null);
}
function textChunk(envelope, { kind }, text) {
    return chunk(envelope, kind === 'refusal' ? { refusal: text } : { content: text }, null);
}
function lastChunk(envelope, finish) {
    return chunk(envelope, {}, finish);
}
function usageChunk(envelope, used) {
    return { ...head(envelope, 'chat.completion.chunk'), choices: [], usage: used };
}
function errorBody(message, type, code, param = null) {
    return { error: { message, type, param, code } };
}
/** Pieces of a text that are sent one by one, about four characters a token and at most 64 of them. */
function pieces(text, milliseconds) {
    // Timers of a process are good to a few milliseconds: more pieces than that would stretch the answer.
    const FINEST_MS = 4;
    const count = Math.max(Math.min(2, tokens(text)), Math.min(64, tokens(text), Math.floor(milliseconds / FINEST_MS)));
    const size = Math.ceil(text.length / Math.max(1, count));
    return Array.from({ length: Math.ceil(text.length / Math.max(1, size)) }, (_, index) => text.slice(index * size, (index + 1) * size));
}
function chunk(envelope, delta, finish) {
    return {
        ...head(envelope, 'chat.completion.chunk'),
        choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
    };
}
function head({ id, created, model }, object) {
    return { id, object, created, model: model.id, system_fingerprint: 'demo' };
}

// EXTERNAL MODULE: ./src/edge/target/demo/answers.ts
var demo_answers = __webpack_require__(34196);
;// CONCATENATED MODULE: ./src/edge/target/demo/judge.ts
const ANSWER_NAMES = ['answer', 'reply', 'response', 'output'];
const REFERENCE_NAMES = ['reference', 'expected', 'ideal'];
/**
 * JSON `{"score", "reason"}` for a rubric request that quotes the answer between `<answer>` tags and the reference between
 * `<reference>` tags (a hash behind the name is fine), or behind lines `Answer:` and `Reference:`. The score is on the scale the request names
 * ("from 1 to 5"), else from 0 to 1.
 *
 * @param harshness how much is taken off the share covered, in [0,1]: what makes two judgements of one answer differ.
 */
function judgement(messages, harshness) {
    const request = messages.map(({ text }) => text).join('\n');
    const [least, most] = scale(request);
    const answer = section(request, ANSWER_NAMES);
    const reference = section(request, REFERENCE_NAMES);
    if (answer === null || reference === null) {
        return JSON.stringify({ score: least, reason: 'The request quotes no answer or no reference to compare.' });
    }
    const { share, missing } = coverage(reference, answer);
    const score = least + (most - least) * Math.max(0, share - harshness);
    const reason = missing.length === 0
        ? 'The answer says everything the reference says.'
        : `The answer leaves out: ${missing.slice(0, 5).join(', ')}.`;
    return JSON.stringify({ score: Number(score.toFixed(3)), reason });
}
/** Numbers count three times: a reply with the wrong amount or date is a wrong reply. */
function coverage(reference, answer) {
    const said = new Set(words(answer));
    const wanted = [...new Set(words(reference))].map((word) => ({ word, weight: /\d/.test(word) ? 3 : 1 }));
    if (wanted.length === 0)
        return { share: 1, missing: [] };
    const missing = wanted.filter(({ word }) => !said.has(word));
    return { share: 1 - weigh(missing) / weigh(wanted), missing: missing.map(({ word }) => word) };
}
function weigh(words) {
    return words.reduce((sum, { weight }) => sum + weight, 0);
}
function words(text) {
    return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3 || /\d/.test(word));
}
/** The last scale the request names: the form of the reply is asked for at its end. */
function scale(request) {
    const named = [...request.matchAll(/(?:from|between)\s+(-?\d+(?:\.\d+)?)\s+(?:to|and)\s+(-?\d+(?:\.\d+)?)/gi)].at(-1);
    const least = Number(named?.[1] ?? 0);
    const most = Number(named?.[2] ?? 1);
    return least < most ? [least, most] : [0, 1];
}
/** The last quoted section of one of these names: what stands before it may be an example. */
function section(request, names) {
    const name = names.join('|');
    // Graders add a hash to the tag and set it on lines of its own; elsewhere in the request it is only spoken of.
    const fenced = last(request, new RegExp(`<((?:${name})-[0-9a-f]+)>\\n([\\s\\S]*?)\\n</\\1>`, 'gi'), 2);
    const tagged = fenced ?? last(request, new RegExp(`<(${name})>([\\s\\S]*?)</\\1>`, 'gi'), 2);
    return tagged ?? last(request, new RegExp(`^(?:${name})[^\\n:]{0,40}:[ \\t]*(\\S.*)$`, 'gim'), 1);
}
function last(request, pattern, group) {
    return [...request.matchAll(pattern)].at(-1)?.[group]?.trim() ?? null;
}

;// CONCATENATED MODULE: ./src/edge/target/demo/reply.ts
/**
 * What the demo model says: a pure function of its knobs, the prompt, the case, the run and the count of equal requests.
 * Which cases it knows depends on the model and the case alone, so a better prompt or a higher quality only ever adds to
 * them; which way a flaky case falls depends on the run too, so two runs of an unchanged candidate differ a little.
 */




function scene(answers, seed, run) {
    return { seed, run, find: (0,demo_answers.answerBook)(answers) };
}
/** @param count how many equal requests came before this one in the run, from 0. */
function demoReply(model, messages, count, at) {
    const prompt = messages.map(({ role, text }) => `${role}: ${text}`).join('\n');
    const draw = (what) => (0,demo_draw/* unit */.zA)(at.seed, at.run, what, model.id, prompt, count);
    if (draw('error') < model.errors)
        return { kind: 'error' };
    const stretch = (what) => Math.exp(model.jitter * (0,demo_draw/* normal */.qb)(at.run, what, model.id, prompt, count));
    const pace = { ttft_ms: model.ttft_ms * stretch('ttft'), tps: model.tps / stretch('tps') };
    const truncated = draw('truncated') < model.truncated;
    if (draw('refusal') < model.refusals) {
        return { kind: 'refusal', text: 'I am sorry, but I cannot help with that.', truncated, ...pace };
    }
    return { kind: 'answer', text: answer(model, messages, draw, at), truncated, ...pace };
}
/**
 * Chance that the model is right on a case: 1 for those it knows, one half for the flaky ones, 0 for the rest.
 * Over many cases the mean is the quality, and the share of cases that differ between two runs is the noise.
 */
function chanceRight(model, answer, messages, seed) {
    const quality = model.quality * (prompted(answer, messages) ? 1 : model.unprompted);
    const noise = Math.min(model.noise, quality, 1 - quality);
    const rank = (0,demo_draw/* unit */.zA)(seed, 'knows', model.name, ...answer.prompt);
    if (rank < quality - noise)
        return 1;
    return rank < quality + noise ? 0.5 : 0;
}
function answer(model, messages, draw, { find, seed }) {
    const question = lastUserText(messages);
    if (model.kind === 'echo')
        return question;
    if (model.kind === 'judge')
        return judgement(messages, draw('judge') * model.noise);
    const known = find(question);
    if (known === null)
        return 'This demo model has no answer to that: it only knows the cases it was started with.';
    return draw('right') < chanceRight(model, known, messages, seed) ? known.correct : known.wrong;
}
/** Whether the words the case needs stand in the prompt; the case's own words do not count. */
function prompted({ needs, prompt }, messages) {
    if (needs === null)
        return true;
    const instructions = messages.map(({ text }) => text.replace(prompt[0], ' ')).join(' ');
    return plain(instructions).includes(plain(needs));
}
function plain(text) {
    return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./src/edge/target/demo/request.ts


/** What a request asks for, or why it cannot be answered. */
function readRequest(body) {
    const invalid = (problem, param) => ({
        status: 400,
        problem,
        code: 'invalid_request_error',
        param,
    });
    if (body === undefined || body === null || typeof body !== 'object' || Array.isArray(body)) {
        return invalid('the body is not a JSON object', null);
    }
    const request = body;
    if (typeof request['model'] !== 'string')
        return invalid('the request names no model', 'model');
    const model = (0,knobs.demoModel)(request['model']);
    if ('problem' in model) {
        return {
            status: model.code === 'model_not_found' ? 404 : 400,
            problem: model.problem,
            code: model.code,
            param: 'model',
        };
    }
    const messages = readMessages(request['messages']);
    if (messages === null)
        return invalid('messages must be a list of messages with a role', 'messages');
    const most = request['max_completion_tokens'] ?? request['max_tokens'] ?? null;
    if (most !== null && (typeof most !== 'number' || !Number.isInteger(most) || most < 1)) {
        return invalid('max_completion_tokens must be a whole number from 1', 'max_completion_tokens');
    }
    const options = request['stream_options'];
    return {
        model,
        messages,
        stream: request['stream'] === true,
        include_usage: options !== null && typeof options === 'object' && 'include_usage' in options && options.include_usage === true,
        most_tokens: most,
    };
}

;// CONCATENATED MODULE: ./src/edge/target/demo/server.ts
/**
 * A language model for demos, examples and tests: a real HTTP server on the loopback that speaks OpenAI Chat Completions,
 * so that the client, the streams, the clocks and the prices are those of a real run, without a key and without a network.
 */







const LARGEST_BODY = 4 * 1024 * 1024;
const MOST_CONNECTIONS = 512;
const MOST_KEPT_REQUESTS = 10_000;
/** Never keeps a process alive: an idle server that nobody closed goes with it. */
async function startDemoServer(options = {}) {
    const { answers = [], seed = 'plumbline', run = 'run' } = options;
    const at = scene(answers, seed, run);
    const seen = new Map();
    const kept = [];
    const handle = async (request, response) => {
        const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
        const raw = await readBody(request);
        if (raw === null)
            return refuse(response, 413, 'the request is larger than 4 MiB', 'request_too_large');
        const body = parse(raw);
        kept.push({ method: request.method ?? '', path, headers: request.headers, body: body ?? null });
        if (kept.length > MOST_KEPT_REQUESTS)
            kept.shift();
        if (request.method === 'GET' && path === '/v1/models')
            return send(response, 200, modelList());
        if (request.method !== 'POST' || path !== '/v1/chat/completions') {
            return refuse(response, 404, `there is no ${request.method ?? ''} ${path} here`, 'not_found');
        }
        const asked = readRequest(body);
        if ('problem' in asked)
            return refuse(response, asked.status, asked.problem, asked.code, asked.param);
        const key = JSON.stringify([asked.model.id, asked.messages]);
        const count = seen.get(key) ?? 0;
        seen.set(key, count + 1);
        const reply = demoReply(asked.model, asked.messages, count, at);
        if (reply.kind === 'error')
            return fail(response, asked.model);
        await server_answer(response, asked, reply, { id: `chatcmpl-demo-${digits(key, count)}`, count });
    };
    const server = (0,external_node_http_.createServer)((request, response) => {
        handle(request, response).catch((error) => {
            if (response.headersSent)
                response.destroy();
            else
                refuse(response, 500, error instanceof Error ? error.message : 'the demo server failed', 'server_error');
        });
    });
    server.maxConnections = MOST_CONNECTIONS;
    server.on('connection', (socket) => socket.unref());
    const port = await listen(server, options.port ?? 0);
    server.unref();
    return {
        url: `http://127.0.0.1:${port}/v1`,
        requests: () => [...kept],
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
async function server_answer(response, { model, messages, stream, include_usage, most_tokens }, reply, { id, count }) {
    // The clock of the protocol is part of the answer: a constant keeps equal runs equal.
    const envelope = { id, created: 1_767_225_600 + count, model };
    const { text, finish } = cut(reply.text, most_tokens);
    const used = usage(model, messages, text);
    const writing_ms = (tokens(text) / reply.tps) * 1000;
    const start = performance.now();
    const until = (ms) => pause(response, start + ms - performance.now());
    if (!stream) {
        if (await until(reply.ttft_ms + writing_ms))
            send(response, 200, completion(envelope, reply, text, finish, used), id);
        return;
    }
    response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-cache',
        'x-request-id': id,
    });
    const event = (data) => response.write(`data: ${JSON.stringify(data)}\n\n`);
    event(roleChunk(envelope));
    const parts = pieces(text, writing_ms);
    for (const [index, part] of parts.entries()) {
        if (!(await until(reply.ttft_ms + (writing_ms * index) / parts.length)))
            return;
        if (reply.truncated && index >= parts.length / 2)
            return void response.end();
        event(textChunk(envelope, reply, part));
    }
    if (reply.truncated)
        return void response.end();
    event(lastChunk(envelope, finish));
    if (include_usage)
        event(usageChunk(envelope, used));
    response.end('data: [DONE]\n\n');
}
/** @returns whether somebody still listens. */
function pause(response, ms) {
    if (ms <= 0)
        return Promise.resolve(!response.destroyed);
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            response.off('close', done);
            resolve(!response.destroyed);
        };
        const timer = setTimeout(done, ms);
        response.on('close', done);
    });
}
function fail(response, { status, retry_after_ms }) {
    if (retry_after_ms !== null)
        response.setHeader('retry-after-ms', String(Math.round(retry_after_ms)));
    const type = status === 429 ? 'rate_limit_error' : status < 500 ? 'invalid_request_error' : 'server_error';
    send(response, status, errorBody(`the demo model failed as asked: status ${status}`, type, type));
}
function refuse(response, status, message, code, param = null) {
    send(response, status, errorBody(message, 'invalid_request_error', code, param));
}
function send(response, status, body, id) {
    response.writeHead(status, {
        'content-type': 'application/json',
        ...(id === undefined ? {} : { 'x-request-id': id }),
    });
    response.end(JSON.stringify(body));
}
function modelList() {
    return {
        object: 'list',
        data: knobs.DEMO_MODELS.map((id) => ({ id, object: 'model', created: 0, owned_by: 'plumbline' })),
    };
}
/** @returns null when the body is too large; it is read to its end all the same, so that the answer arrives. */
async function readBody(request) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        if (size <= LARGEST_BODY)
            chunks.push(chunk);
    }
    return size > LARGEST_BODY ? null : Buffer.concat(chunks).toString('utf8');
}
function parse(raw) {
    try {
        return JSON.parse(raw);
    }
    catch {
        return undefined;
    }
}
function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => resolve(server.address().port));
    });
}
function digits(...parts) {
    return Math.floor((0,demo_draw/* unit */.zA)('id', ...parts) * 2 ** 48)
        .toString(16)
        .padStart(12, '0');
}


/***/ })

};
