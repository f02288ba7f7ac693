export const id = 820;
export const ids = [820];
export const modules = {

/***/ 26581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ usageOf),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   ut: () => (/* binding */ answerOf),
/* harmony export */   yK: () => (/* binding */ readAnyUsage)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95600);


/** @returns null when the output is nested too deeply to be written as JSON. */
function answerOf(said, secrets) {
    const hide = (text) => (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s0)(text, secrets);
    const output = typeof said.output === 'string' ? said.output : jsonText(said.output);
    if (output === null)
        return null;
    const documents = said.documents === undefined ? undefined : cleanJson(said.documents, secrets);
    return {
        output: hide(output),
        tool_calls: (said.tool_calls ?? []).map((tool) => ({ name: hide(tool.name), arguments: hide(tool.arguments) })),
        refusal: said.refusal === undefined || said.refusal === '' ? null : hide(said.refusal),
        finish_reason: said.finish_reason === undefined ? 'stop' : (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(said.finish_reason, secrets) || 'stop',
        model: null,
        // Never estimated: what an application asks its models is not known here.
        usage: said.usage,
        reported_cost_usd: said.cost,
        ...(documents === undefined ? {} : { documents }),
    };
}
/** Both counts or nothing: a missing count is unknown, not zero. */
function usageOf(input, output) {
    return isCount(input) && isCount(output) ? { input, output } : null;
}
/** `{input, output}`, `{input_tokens, output_tokens}`, or the `usage` of a Chat Completions answer. */
function readAnyUsage(value) {
    if (typeof value !== 'object' || value === null)
        return null;
    const named = value;
    return ((0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .readUsage */ .k9)(value) ??
        usageOf(named['input'], named['output']) ??
        usageOf(named['input_tokens'], named['output_tokens']));
}
/** Finite dollars of at least 0, else null. */
function costOf(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
/** Undefined where hiding a secret leaves no JSON. */
function cleanJson(value, secrets) {
    const text = jsonText(value);
    if (text === null)
        return undefined;
    const hidden = (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s0)(text, secrets);
    if (hidden === text)
        return value;
    try {
        return JSON.parse(hidden);
    }
    catch {
        return undefined;
    }
}
function jsonText(value) {
    try {
        return JSON.stringify(value) ?? null;
    }
    catch {
        // JSON.parse reads deeper nesting than JSON.stringify can write.
        return null;
    }
}


/***/ }),

/***/ 90820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHttpTarget: () => (/* binding */ createHttpTarget)
});

// EXTERNAL MODULE: ./src/edge/target/application.ts
var application = __webpack_require__(26581);
// EXTERNAL MODULE: ./src/edge/target/classify.ts
var classify = __webpack_require__(62449);
// EXTERNAL MODULE: ./src/edge/target/end-failure.ts
var end_failure = __webpack_require__(84705);
// EXTERNAL MODULE: ./src/edge/target/exchange.ts + 1 modules
var exchange = __webpack_require__(97613);
// EXTERNAL MODULE: ./src/edge/target/gateway-cache.ts
var gateway_cache = __webpack_require__(54322);
// EXTERNAL MODULE: ./src/edge/target/inert.ts
var inert = __webpack_require__(22499);
// EXTERNAL MODULE: ./src/edge/target/outgoing.ts
var outgoing = __webpack_require__(22569);
// EXTERNAL MODULE: ./src/edge/target/rate-limit.ts
var rate_limit = __webpack_require__(3111);
// EXTERNAL MODULE: ./src/edge/target/request.ts
var request = __webpack_require__(57114);
// EXTERNAL MODULE: ./src/text/json-path.ts
var json_path = __webpack_require__(46357);
// EXTERNAL MODULE: ./src/text/parse-json.ts
var parse_json = __webpack_require__(39267);
// EXTERNAL MODULE: ./src/edge/target/server-error.ts
var server_error = __webpack_require__(18851);
// EXTERNAL MODULE: ./src/edge/target/sse.ts
var target_sse = __webpack_require__(30850);
;// CONCATENATED MODULE: ./src/edge/target/service-answer.ts





const MIB = 1024 * 1024;
/** Bytes of an answer that is no stream, and characters of one that is. */
const MAX_ANSWER = 8 * MIB;
/** As much of an error's body as is read. */
const MAX_ERROR_BODY = 64 * 1024;
/** @throws Error for a path that the spec should not have let through. */
function compileReading({ output, documents, usage, stream }) {
    return {
        path: output,
        output: compile(output),
        documents: documents === null ? null : compile(documents),
        input_tokens: usage.input === null ? null : compile(usage.input),
        output_tokens: usage.output === null ? null : compile(usage.output),
        cost: usage.cost === null ? null : compile(usage.cost),
        stream: stream === null ? null : compileStream(stream),
    };
}
function compileStream({ event, text, end }) {
    const sought = `${event === null ? 'event' : `\`${event}\` event`} had text${text === null ? '' : ` at ${text}`}`;
    return { event, text: text === null ? null : compile(text), sought, end };
}
function compile(text) {
    const path = (0,json_path/* parseJsonPath */.Hf)(text);
    if (typeof path === 'number')
        throw new Error(`${JSON.stringify(text)} is no JSON path`);
    return path;
}
/** Reads what a service of the team's own answers: one JSON body, or server-sent events. */
function createServiceReader(read) {
    const { stream } = read;
    let status = 0;
    let headers = {};
    let kind = 'whole';
    let kept = [];
    let size = 0;
    let tokens = 0;
    const texts = [];
    let final;
    let documents;
    let usage = null;
    let cost = null;
    let ended = false;
    let result = null;
    const accepted = () => status >= 200 && status < 300;
    const text = () => Buffer.concat(kept).toString('utf8');
    function fail(found) {
        result ??= found;
    }
    function tooLarge(what) {
        fail({ state: 'broken', class: 'too_large', message: what });
    }
    function event(data, name) {
        if (result !== null || ended || stream === null)
            return;
        // The end mark is no text, even where every event is.
        const last = name === stream.end || data.trim() === stream.end;
        const parsed = /^\s*[{["]/.test(data) ? (0,parse_json/* parseJson */.q)(data) : undefined;
        if (name === 'error' && stream.event !== 'error')
            return fail(reported(parsed, data));
        const error = ownError(parsed);
        if (error !== null)
            return fail({ state: 'error', error: (0,server_error/* readError */.lS)(error, null) });
        take(parsed);
        if (last) {
            final = parsed === undefined ? undefined : (0,json_path/* valueAtPath */.WS)(parsed, read.output);
            ended = true;
            return;
        }
        if (stream.event !== null && stream.event !== name)
            return;
        const piece = stream.text === null ? data : (0,json_path/* valueAtPath */.WS)(parsed, stream.text);
        if (typeof piece !== 'string' || piece === '')
            return;
        tokens += 1;
        size += piece.length;
        texts.push(piece);
        if (size > MAX_ANSWER)
            tooLarge(`the answer is larger than ${MAX_ANSWER / MIB} MiB`);
    }
    /** What stands beside the text; of several the last counts. */
    function take(parsed) {
        if (parsed === undefined)
            return;
        if (read.documents !== null)
            documents = (0,json_path/* valueAtPath */.WS)(parsed, read.documents) ?? documents;
        if (read.cost !== null)
            cost = (0,application/* costOf */.ho)((0,json_path/* valueAtPath */.WS)(parsed, read.cost)) ?? cost;
        if (read.input_tokens === null || read.output_tokens === null)
            return;
        usage = (0,application/* usageOf */.Fs)((0,json_path/* valueAtPath */.WS)(parsed, read.input_tokens), (0,json_path/* valueAtPath */.WS)(parsed, read.output_tokens)) ?? usage;
    }
    function body() {
        const whole = text();
        const parsed = (0,parse_json/* parseJson */.q)(whole);
        if (parsed === undefined) {
            return malformed(`the answer is no JSON: ${(0,server_error/* readErrorBody */.Nk)(status, whole).message || 'it is empty'}`);
        }
        take(parsed);
        const output = (0,json_path/* valueAtPath */.WS)(parsed, read.output);
        // A field called `message` is an error only where there is no answer beside it.
        const error = output === undefined ? (0,server_error/* findError */.kh)(parsed) : output === null || output === '' ? ownError(parsed) : null;
        if (error !== null)
            return { state: 'error', error: (0,server_error/* readError */.lS)(error, null) };
        if (output === undefined)
            return malformed(`the answer has nothing at ${read.path}`);
        return { state: 'answer', said: { output, documents, usage, cost } };
    }
    const sse = stream === null ? null : (0,target_sse/* createSseReader */.V)(event);
    return {
        get headers() {
            return headers;
        },
        get tokens() {
            return tokens;
        },
        get answering() {
            return tokens > 0;
        },
        get streams() {
            return kind === 'stream';
        },
        get enough() {
            return false;
        },
        get accepted() {
            return accepted();
        },
        head(code, received) {
            status = code;
            headers = received;
            const type = received['content-type'] ?? '';
            const events = /event-stream/i.test(type);
            kind = !accepted() ? 'error' : sse !== null && (events || !/json|html/i.test(type)) ? 'stream' : 'whole';
            if (accepted() && events && sse === null) {
                fail(malformed('the service answers in server-sent events, and the spec has no `stream` that says how to read them'));
            }
        },
        chunk(bytes) {
            if (result !== null)
                return 'broken';
            if (kind === 'stream') {
                if (sse?.push(bytes) === false && result === null)
                    tooLarge(`a line of the stream is longer than ${target_sse/* MAX_LINE */.M / MIB} MiB`);
                return result !== null ? 'broken' : ended ? 'done' : 'more';
            }
            kept.push(bytes);
            size += bytes.length;
            if (size <= (kind === 'error' ? MAX_ERROR_BODY : MAX_ANSWER))
                return 'more';
            if (kind === 'whole') {
                tooLarge(`the answer is larger than ${MAX_ANSWER / MIB} MiB`);
                kept = [];
            }
            return 'broken';
        },
        error: () => (status === 0 || accepted() ? null : (0,server_error/* readErrorBody */.Nk)(status, text())),
        finish() {
            if (kind === 'stream')
                sse?.end();
            if (result !== null)
                return result;
            if (kind !== 'stream')
                return body();
            if (ended) {
                if (final === undefined && tokens === 0)
                    return malformed(`no ${stream?.sought ?? 'event had text'}`);
                const output = final === undefined ? texts.join('') : final;
                return { state: 'answer', said: { output, documents, usage, cost } };
            }
            if (stream !== null && tokens === 0)
                return malformed(`the stream held no text and no \`${stream.end}\``);
            return {
                state: 'broken',
                class: 'stream_truncated',
                message: `the stream ended before its \`${stream?.end ?? ''}\``,
            };
        },
        usage: () => usage,
    };
}
function malformed(message) {
    return { state: 'broken', class: 'malformed', message };
}
function reported(parsed, data) {
    const error = (0,server_error/* findError */.kh)(parsed) ?? parsed ?? data;
    return { state: 'error', error: (0,server_error/* readError */.lS)(error, null) };
}
/** The `error` of a body that may well have other fields; null and false are none. */
function ownError(parsed) {
    if (typeof parsed !== 'object' || parsed === null || !Object.hasOwn(parsed, 'error'))
        return null;
    const { error } = parsed;
    return error === false || error === '' ? null : (error ?? null);
}

;// CONCATENATED MODULE: ./src/edge/target/http.ts










/** The team's own service: its answer lies where the spec says, its failures are classified as a model server's. */
function createHttpTarget({ find, env, connections, secrets }) {
    const connected = new Map();
    const compiled = new WeakMap();
    function connect(name) {
        const known = connected.get(name);
        if (known !== undefined)
            return known;
        const endpoint = find(name);
        // Secrets pasted from a terminal end in a line break.
        const key = (endpoint.key_env === null ? '' : (env(endpoint.key_env) ?? '')).trim() || null;
        const made = {
            base: new URL(`${endpoint.url}/`),
            headers: {
                accept: 'application/json, text/event-stream',
                'accept-encoding': 'identity',
                'user-agent': 'plumbline',
                ...endpoint.headers,
                ...(0,request/* authHeaders */.Pw)(endpoint, key),
            },
        };
        connected.set(name, made);
        return made;
    }
    function readingOf(read) {
        const known = compiled.get(read);
        if (known !== undefined)
            return known;
        const made = compileReading(read);
        compiled.set(read, made);
        return made;
    }
    return {
        async attempt(call, { timeouts }, signal) {
            const place = connect(call.endpoint);
            const outgoing = http_request(call, place);
            if (outgoing === null)
                return outside(call.path, secrets);
            const reader = createServiceReader(readingOf(call.read));
            // A service that does not stream has no first token to wait for: the whole answer is what comes first.
            const clocks = call.read.stream === null ? { ...timeouts, ttft: Infinity } : timeouts;
            return judge(await (0,exchange/* exchange */.c)(outgoing, reader, connections, clocks, signal), reader, secrets);
        },
    };
}
/** Null when the path leads out of the endpoint: a value of a case may be `..`. */
function http_request({ method, path, body }, { base, headers }) {
    const url = new URL(`.${path}`, base);
    if (url.origin !== base.origin || !url.pathname.startsWith(base.pathname))
        return null;
    const to = (0,outgoing/* placeOf */.$)(url.href);
    if (body === null)
        return { to, method, headers, body: null };
    return { to, method, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
function outside(path, secrets) {
    const message = (0,inert/* inert */.tJ)(`the path ${path} leads out of the endpoint`, secrets);
    return {
        state: 'failed',
        failure: (0,end_failure/* plainFailure */.d)('config', message, false),
        clocks: { ttft_ms: null, total_ms: 0 },
        usage: null,
    };
}
function judge({ end, clocks }, reader, secrets) {
    const { headers } = reader;
    const allowance = (0,rate_limit/* readAllowance */.jX)(headers, Date.now());
    const beside = allowance === undefined ? undefined : { allowance };
    const failed = (failure, usage = reader.usage()) => ({
        state: 'failed',
        failure,
        clocks,
        usage,
        ...beside,
    });
    const error = reader.error();
    if (error !== null)
        return failed((0,classify/* classifyServerError */.w)(error, headers, Date.now(), secrets, 'application'), null);
    if (end.kind !== 'complete' && end.kind !== 'broken')
        return failed((0,end_failure/* endFailure */._)(end, reader.accepted, secrets));
    const result = reader.finish();
    if (result.state === 'error')
        return failed((0,classify/* classifyServerError */.w)(result.error, headers, Date.now(), secrets, 'application'));
    if (result.state === 'broken') {
        return failed((0,end_failure/* plainFailure */.d)(result.class, (0,inert/* inert */.tJ)(result.message, secrets), result.class !== 'too_large'));
    }
    const answer = (0,application/* answerOf */.ut)(result.said, secrets);
    if (answer === null)
        return failed((0,end_failure/* plainFailure */.d)('malformed', 'the answer is nested too deeply', true));
    return {
        state: 'answered',
        answer: (0,gateway_cache/* fromCache */.Z)(headers) ? { ...answer, untimed: 'cached' } : answer,
        clocks,
        ...beside,
    };
}


/***/ })

};
