export const id = 622;
export const ids = [622];
export const modules = {

/***/ 87875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: ./src/edge/actions/context.ts
var actions_context = __webpack_require__(50722);
// EXTERNAL MODULE: ./src/edge/actions/inputs.ts
var actions_inputs = __webpack_require__(16532);
// EXTERNAL MODULE: ./src/edge/actions/log.ts
var actions_log = __webpack_require__(57955);
// EXTERNAL MODULE: ./src/edge/actions/state.ts
var state = __webpack_require__(7716);
// EXTERNAL MODULE: ./src/edge/github/artifacts.ts
var github_artifacts = __webpack_require__(87950);
// EXTERNAL MODULE: ./src/edge/github/journal-uploads.ts
var journal_uploads = __webpack_require__(79525);
// EXTERNAL MODULE: ./src/edge/local/clock.ts
var clock = __webpack_require__(21815);
// EXTERNAL MODULE: ./src/edge/local/end-process.ts
var end_process = __webpack_require__(30964);
// EXTERNAL MODULE: ./src/edge/local/interrupt.ts
var interrupt = __webpack_require__(33394);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./src/edge/local/journal-text.ts
var journal_text = __webpack_require__(33852);
;// CONCATENATED MODULE: ./src/edge/local/journal-left.ts
/** What a killed process left of its journal. */



/** What a later attempt reads at most, inflated. */
const MAX_BYTES = 256 * 1024 * 1024;
const CHUNK = 256 * 1024;
function leftJournal(path) {
    const bytes = sizeOf(path);
    if (bytes > MAX_BYTES)
        return { state: 'too_large', bytes };
    const journal = (0,journal_text/* readJournal */.a)(path, null);
    if (journal === null)
        return { state: 'nothing' };
    const { content, whole } = journal;
    if (content.state !== 'ok' || (content.finished.size === 0 && content.under_way === 0))
        return { state: 'nothing' };
    return { state: 'left', text: { [Symbol.iterator]: () => piecesOf(path, whole) } };
}
function sizeOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path).size;
    }
    catch {
        return 0;
    }
}
function* piecesOf(path, end) {
    const fd = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const decoder = new external_node_string_decoder_.StringDecoder('utf8');
        const chunk = Buffer.allocUnsafe(CHUNK);
        for (let at = 0; at < end;) {
            const read = (0,external_node_fs_.readSync)(fd, chunk, 0, Math.min(CHUNK, end - at), at);
            if (read === 0)
                return;
            at += read;
            yield decoder.write(chunk.subarray(0, read));
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

;// CONCATENATED MODULE: ./src/action/post.ts
/** The post step: keeps the journal of a main step that was killed or cancelled, for the next attempt. It never fails. */










/** The job waits for this step: milliseconds after which the upload is left alone. */
const LONGEST_MS = 60_000;
async function post(env) {
    const log = (0,actions_log/* actionsLog */._)(clock/* systemClock */.m);
    const stop = AbortSignal.any([(0,interrupt/* interruptSignal */.C)(), AbortSignal.timeout(LONGEST_MS)]);
    try {
        const hangs = await keepJournal(env, stop, log);
        process.exitCode = 0;
        // The artifact client retries on its own for minutes.
        if (hangs)
            await (0,end_process/* endProcess */.J)();
    }
    catch (error) {
        log.warn(`the journal was not kept: ${error instanceof Error ? error.message : String(error)}`);
        process.exitCode = 0;
    }
}
/** @returns whether something of it may keep the process alive. */
async function keepJournal(env, signal, log) {
    const path = (0,state/* savedJournal */.T)(env);
    if (path === null)
        return false;
    const left = leftJournal(path);
    if (left.state === 'nothing')
        return false;
    if (left.state === 'too_large') {
        log.info(`the journal of this attempt is too large to be kept (${left.bytes} bytes): a re-run asks everything anew`);
        return false;
    }
    const inputs = (0,actions_inputs/* readInputs */.K)(env);
    if (!inputs.store_outputs) {
        log.info('this attempt was cut off; with `store-outputs: false` its answers are not kept, so a re-run asks anew');
        return false;
    }
    const { context } = (0,actions_context/* readContext */.y)(env, inputs.artifact_name);
    const artifacts = (0,github_artifacts/* runArtifacts */.r)({
        runnerTemp: env['RUNNER_TEMP'] ?? null,
        // A journal older than a day is not taken up.
        retentionDays: 1,
        maxRetentionDays: null,
        runUrl: context.run_url,
        clock: clock/* systemClock */.m,
        signal,
    });
    const name = (0,journal_uploads/* journalArtifact */.kU)(inputs.artifact_name, context.run_attempt);
    const { ok, detail, abandoned } = await artifacts.upload(name, { [journal_uploads/* JOURNAL_FILE */.RD]: left.text }, false);
    if (ok)
        log.info(`this attempt was cut off: its answers are kept as ${name}, and a re-run asks only for the rest`);
    else
        log.warn(`the journal was not kept: ${detail}`);
    return abandoned === true;
}


/***/ }),

/***/ 21815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/** setTimeout fires at once above this many milliseconds. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const systemClock = {
    now: () => performance.now(),
    date: () => new Date(),
    async sleep(ms, signal) {
        signal?.throwIfAborted();
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(Math.max(0, ms), LONGEST_TIMER_MS), undefined, signal === undefined ? {} : { signal });
        }
        catch (reason) {
            // Node rejects with an AbortError of its own; the port promises the signal's reason.
            signal?.throwIfAborted();
            throw reason;
        }
    },
};


/***/ }),

/***/ 83916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ InfraError),
/* harmony export */   lR: () => (/* binding */ describeLocation),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export describeProblem */
/** The user's input is wrong: exit code 2, never a verdict. */
class UserError extends Error {
    problems;
    constructor(problems, options) {
        const list = isList(problems) ? problems : [problems];
        super(list.map(describeProblem).join('\n'), options);
        this.name = 'UserError';
        this.problems = list;
    }
}
/** Something outside failed so that nothing could be measured: exit code 3. */
class InfraError extends Error {
    reason;
    cure;
    constructor(reason, message, options) {
        super(message, options);
        this.name = 'InfraError';
        this.reason = reason;
        this.cure = options?.cure;
    }
}
function describeProblem(problem) {
    const place = problem.where === undefined ? '' : `${describeLocation(problem.where)}: `;
    const cure = problem.cure === undefined ? '' : ` (${problem.cure})`;
    return `${place}${problem.message}${cure}`;
}
function describeLocation({ file, line, column }) {
    return [file, line, column].filter((part) => part !== undefined).join(':');
}
function isList(problems) {
    return Array.isArray(problems);
}


/***/ }),

/***/ 1916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ byCodeUnits),
/* harmony export */   Eb: () => (/* binding */ key),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   vN: () => (/* binding */ added),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

function refuse(place, sentence, cure) {
    const subject = place.path === '' ? 'the line' : `\`${place.path}\``;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ message: `${subject} ${sentence}`, where: place.where, cure });
}
const text = {
    read: (value, place) => (typeof value === 'string' ? value : refuse(place, `must be text, not ${nameOf(value)}`)),
    write: same,
};
/** Text of at least one character. */
const name = {
    read: (value, place) => {
        const read = text.read(value, place);
        return read === '' ? refuse(place, 'must not be empty') : read;
    },
    write: same,
};
const flag = {
    read: (value, place) => typeof value === 'boolean' ? value : refuse(place, `must be true or false, not ${nameOf(value)}`),
    write: same,
};
/** A finite number in [min, max]: JSON can carry Infinity as `1e400`. */
function number(min, max) {
    const range = max === Infinity ? `of at least ${min}` : `from ${min} to ${max}`;
    return {
        read: (value, place) => typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max
            ? value
            : refuse(place, `must be a finite number ${range}, not ${nameOf(value)}`),
        write: (value) => {
            if (!Number.isFinite(value))
                throw new Error(`A record cannot hold the number ${value}`);
            return value;
        },
    };
}
/** A whole number of at least `min`. */
function count(min = 0) {
    return {
        read: (value, place) => Number.isSafeInteger(value) && value >= min
            ? value
            : refuse(place, `must be a whole number of at least ${min}, not ${nameOf(value)}`),
        write: same,
    };
}
function oneOf(...allowed) {
    return {
        read: (value, place) => allowed.find((item) => item === value) ??
            refuse(place, `must be ${allowed.map((item) => `\`${item}\``).join(' or ')}, not ${nameOf(value)}`),
        write: same,
    };
}
function nullable(field) {
    return {
        read: (value, place) => (value === null ? null : field.read(value, place)),
        write: (value) => (value === null ? null : field.write(value)),
    };
}
/** A key that may be missing; null counts as missing, as many writers put it there. */
function optional(field) {
    return {
        read: (value, place) => (value === undefined || value === null ? undefined : field.read(value, place)),
        write: (value) => (value === undefined ? undefined : field.write(value)),
    };
}
/** A key that older records lack; unlike with `optional`, null is for the field to read. */
function added(field) {
    return {
        read: (value, place) => (value === undefined ? undefined : field.read(value, place)),
        write: (value) => (value === undefined ? undefined : field.write(value)),
    };
}
function list(field) {
    return {
        read: (value, place) => Array.isArray(value)
            ? value.map((item, index) => field.read(item, inside(place, `[${index}]`)))
            : refuse(place, `must be a list, not ${nameOf(value)}`),
        write: (value) => value.map((item) => field.write(item)),
    };
}
/** An object keyed by untrusted ids: own keys only, written in the order of their code units. */
function map(field) {
    return {
        read: (value, place) => Object.fromEntries(Object.entries(asObject(value, place)).map(([key, item]) => [key, field.read(item, inside(place, key))])),
        write: (value) => Object.fromEntries(Object.entries(value)
            .sort(([a], [b]) => byCodeUnits(a, b))
            .map(([key, item]) => [key, field.write(item)])),
    };
}
/** An object of known keys, written in the table's order. Keys that are not in the table are ignored: a later build may add some. */
function object(table) {
    const fields = Object.entries(table);
    return {
        read: (value, place) => {
            const source = asObject(value, place);
            // A plain loop: a merge reads hundreds of thousands of rows. The keys are the table's own, never the input's.
            const result = {};
            for (const [key, field] of fields) {
                const item = field.read(Object.hasOwn(source, key) ? source[key] : undefined, inside(place, key));
                if (item !== undefined)
                    result[key] = item;
            }
            return result;
        },
        write: (value) => Object.fromEntries(fields.map(([key, field]) => [key, field.write(value[key])])),
    };
}
function asObject(value, place) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : refuse(place, `must be an object, not ${nameOf(value)}`);
}
function inside(place, key) {
    const path = place.path === '' || key.startsWith('[') ? `${place.path}${key}` : `${place.path}.${key}`;
    return { where: place.where, path };
}
/** Order of UTF-16 code units: the same on every machine, unlike a locale's. */
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Parts as one map key that no choice of ids can make ambiguous. */
function key(...parts) {
    return JSON.stringify(parts);
}
/** A value in a few words for a message; text from outside is cut and quoted. */
function nameOf(value) {
    if (value === undefined)
        return 'missing';
    if (value === null || typeof value === 'boolean' || typeof value === 'number')
        return String(value);
    if (typeof value === 'string')
        return value.length > 40 ? `${JSON.stringify(value.slice(0, 40))}...` : JSON.stringify(value);
    return Array.isArray(value) ? 'a list' : 'an object';
}
function same(value) {
    return value;
}


/***/ }),

/***/ 84138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   Li: () => (/* binding */ parseLines),
/* harmony export */   l6: () => (/* binding */ MAX_LINE_LENGTH),
/* harmony export */   xg: () => (/* binding */ MAX_LINES)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** In characters. A line holds one answer, which is capped far below this when it is received. */
const MAX_LINE_LENGTH = 8 * 1024 * 1024;
/** Fifty times the largest planned load of 10,000 trials: room for merged shards and pooled repeats. */
const MAX_LINES = 500_000;
const MAX_PROBLEMS = 20;
/**
 * Parses JSON Lines; blank lines and a byte order mark are passed over. Lines end at line feeds alone: JSON text may hold
 * U+2028 as it is.
 * @throws UserError naming the line: not JSON, too long, or too many lines.
 */
function parseLines(text, file) {
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    if (lines.length > MAX_LINES) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            message: `${lines.length} lines are more than the ${MAX_LINES} that are read`,
            where: { file },
            cure: 'split the file',
        });
    }
    const parsed = collect(lines, (line, index) => parseLine(line, { file, line: index + 1 }));
    return parsed.filter((line) => line !== null);
}
/** Maps every item and throws the first 20 problems of all as one UserError, so that a file is mended in one go. */
function collect(items, read) {
    const results = [];
    const problems = [];
    for (const [index, item] of items.entries()) {
        try {
            results.push(read(item, index));
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error;
            problems.push(...error.problems);
            if (problems.length >= MAX_PROBLEMS)
                break;
        }
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems.slice(0, MAX_PROBLEMS));
    return results;
}
function parseLine(line, where) {
    if (line.length > MAX_LINE_LENGTH) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ message: `the line is longer than ${MAX_LINE_LENGTH} characters`, where });
    }
    if (line.trim() === '')
        return null;
    try {
        return { value: JSON.parse(line), where };
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            message: 'the line is not JSON',
            where,
            cure: 'write one JSON object on each line; NaN and Infinity are not JSON, leave the key out instead',
        });
    }
}


/***/ }),

/***/ 2717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oM: () => (/* binding */ answerRecord),
  jh: () => (/* binding */ measured),
  If: () => (/* binding */ recordVersion),
  jy: () => (/* binding */ runHeader),
  h5: () => (/* binding */ shapes_status),
  CI: () => (/* binding */ usage)
});

// EXTERNAL MODULE: ./src/record/fields.ts
var fields = __webpack_require__(1916);
;// CONCATENATED MODULE: ./src/record/rate-shapes.ts

const amount = (0,fields/* number */.ai)(0, Infinity);
const tiered = (0,fields/* object */.Ik)({
    base: amount,
    tiers: (0,fields/* list */.p_)((0,fields/* object */.Ik)({ start: (0,fields/* count */.U9)(), price: amount })),
});
const rate = {
    read: (value, place) => (typeof value === 'object' ? tiered.read(value, place) : amount.read(value, place)),
    write: (value) => (typeof value === 'object' ? tiered.write(value) : amount.write(value)),
};
const ofTokens = {
    input: rate,
    output: rate,
    cached_input: (0,fields/* optional */.lq)(rate),
    cache_write: (0,fields/* optional */.lq)(rate),
    reasoning: (0,fields/* optional */.lq)(rate),
    audio_input: (0,fields/* optional */.lq)(rate),
    audio_output: (0,fields/* optional */.lq)(rate),
};
const tokenRates = (0,fields/* object */.Ik)(ofTokens);
const tierRates = {
    read: (value, place) => (typeof value === 'object' ? tokenRates.read(value, place) : amount.read(value, place)),
    write: (value) => (typeof value === 'object' ? tokenRates.write(value) : amount.write(value)),
};
const second = (0,fields/* number */.ai)(0, 86_400);
/** What a candidate's requests were priced at. */
const rates = (0,fields/* object */.Ik)({
    ...ofTokens,
    per_request: (0,fields/* optional */.lq)(amount),
    surcharge: (0,fields/* optional */.lq)(amount),
    service_tiers: (0,fields/* optional */.lq)((0,fields/* map */.Tj)(tierRates)),
    hours: (0,fields/* optional */.lq)((0,fields/* list */.p_)((0,fields/* object */.Ik)({ ...ofTokens, from: second, to: second }))),
});

// EXTERNAL MODULE: ./src/record/types.ts
var types = __webpack_require__(3728);
;// CONCATENATED MODULE: ./src/record/shapes.ts



const fraction = (0,fields/* number */.ai)(0, 1);
const shapes_amount = (0,fields/* number */.ai)(0, Infinity);
const usage = (0,fields/* object */.Ik)({
    input: (0,fields/* count */.U9)(),
    output: (0,fields/* count */.U9)(),
    cached_input: (0,fields/* optional */.lq)((0,fields/* count */.U9)()),
    cache_write: (0,fields/* optional */.lq)((0,fields/* count */.U9)()),
    reasoning: (0,fields/* optional */.lq)((0,fields/* count */.U9)()),
    audio_input: (0,fields/* optional */.lq)((0,fields/* count */.U9)()),
    audio_output: (0,fields/* optional */.lq)((0,fields/* count */.U9)()),
    estimated: (0,fields/* optional */.lq)(fields/* flag */.Jt),
});
/** What the bare rows and the trial records have in common. */
const measured = {
    reason: (0,fields/* optional */.lq)(fields/* text */.Qq),
    tier: (0,fields/* optional */.lq)(fields/* text */.Qq),
    category: (0,fields/* optional */.lq)(fields/* text */.Qq),
    tags: (0,fields/* optional */.lq)((0,fields/* list */.p_)(fields/* text */.Qq)),
    group: (0,fields/* optional */.lq)(fields/* text */.Qq),
    latency_ms: (0,fields/* optional */.lq)(shapes_amount),
    ttft_ms: (0,fields/* optional */.lq)(shapes_amount),
    tpot_ms: (0,fields/* optional */.lq)(shapes_amount),
    cost_usd: (0,fields/* optional */.lq)(shapes_amount),
    tokens_in: (0,fields/* optional */.lq)((0,fields/* count */.U9)()),
    tokens_out: (0,fields/* optional */.lq)((0,fields/* count */.U9)()),
    output: (0,fields/* optional */.lq)(fields/* text */.Qq),
    scores: (0,fields/* optional */.lq)((0,fields/* map */.Tj)(fraction)),
};
const shapes_status = (0,fields/* oneOf */.yL)('ok', 'error', 'skipped');
const answer = {
    trial: fields/* name */.UU,
    suite: fields/* name */.UU,
    candidate: fields/* name */.UU,
    case: fields/* name */.UU,
    case_hash: fields/* name */.UU,
    repeat: (0,fields/* count */.U9)(),
    run: fields/* name */.UU,
    status: shapes_status,
    score: (0,fields/* nullable */.me)(fraction),
    pass: (0,fields/* nullable */.me)(fields/* flag */.Jt),
    attempts: (0,fields/* count */.U9)(),
    failures: (0,fields/* optional */.lq)((0,fields/* map */.Tj)((0,fields/* count */.U9)(1))),
    ...measured,
    untimed: (0,fields/* optional */.lq)((0,fields/* oneOf */.yL)('cached', 'replayed')),
    lag_ms: (0,fields/* optional */.lq)(shapes_amount),
    connect_ms: (0,fields/* optional */.lq)(shapes_amount),
    ttfo_ms: (0,fields/* optional */.lq)(shapes_amount),
    itl_ms: (0,fields/* optional */.lq)((0,fields/* object */.Ik)({ mean: shapes_amount, max: shapes_amount })),
    service_tier: (0,fields/* optional */.lq)(fields/* text */.Qq),
    dropped: (0,fields/* optional */.lq)((0,fields/* list */.p_)(fields/* name */.UU)),
    graders: (0,fields/* optional */.lq)((0,fields/* list */.p_)(fields/* name */.UU)),
    passes: (0,fields/* optional */.lq)((0,fields/* map */.Tj)(fields/* flag */.Jt)),
    notes: (0,fields/* optional */.lq)((0,fields/* map */.Tj)(fields/* text */.Qq)),
    finish_reason: (0,fields/* optional */.lq)(fields/* text */.Qq),
    refusal: (0,fields/* optional */.lq)(fields/* flag */.Jt),
    response_model: (0,fields/* optional */.lq)(fields/* text */.Qq),
    error: (0,fields/* optional */.lq)(fields/* text */.Qq),
    usage: (0,fields/* optional */.lq)(usage),
    cost_source: (0,fields/* optional */.lq)((0,fields/* oneOf */.yL)('provider', 'spec', 'file', 'table', 'unknown')),
    cost_estimated: (0,fields/* optional */.lq)(fields/* flag */.Jt),
    recorded_usd: (0,fields/* optional */.lq)(shapes_amount),
    judge_cost_usd: (0,fields/* optional */.lq)(shapes_amount),
    judge_unpriced: (0,fields/* optional */.lq)(fields/* flag */.Jt),
    source: (0,fields/* optional */.lq)((0,fields/* object */.Ik)({ file: fields/* name */.UU, line: (0,fields/* optional */.lq)((0,fields/* count */.U9)(1)) })),
};
/** Where an answer lies is this process's own affair. */
const trial = (0,fields/* object */.Ik)({ type: (0,fields/* oneOf */.yL)('trial'), ...answer });
const extra = (0,fields/* object */.Ik)({
    type: (0,fields/* oneOf */.yL)('extra'),
    purpose: (0,fields/* oneOf */.yL)('control', 'confirm'),
    side: (0,fields/* oneOf */.yL)('head', 'base'),
    ...answer,
});
/** A line behind the metadata line. */
const answerRecord = {
    read: (value, place) => {
        const { type } = (0,fields/* asObject */.eB)(value, place);
        if (type !== 'trial' && type !== 'extra') {
            (0,fields/* refuse */.TR)((0,fields/* inside */.nx)(place, 'type'), `must be \`trial\` or \`extra\`, not ${(0,fields/* nameOf */.Vb)(type)}`);
        }
        return timed(scored(type === 'extra' ? extra.read(value, place) : trial.read(value, place), place), place);
    },
    write: (row) => (row.type === 'extra' ? extra.write(row) : trial.write(row)),
};
/** A score stands beside `ok` and nowhere else, so that missing can never be read as measured. */
function scored(row, place) {
    const { status, score, pass } = row;
    if (status === 'ok' && (score === null || pass === null))
        (0,fields/* refuse */.TR)(place, 'has status `ok` and no score and pass');
    if (status !== 'ok' && (score !== null || pass !== null)) {
        (0,fields/* refuse */.TR)(place, `has status \`${status}\` and yet a score or pass`);
    }
    return row;
}
/** Times of an answer that was not timed would be counted by whoever reads them. */
function timed(row, place) {
    if (row.untimed === undefined)
        return row;
    for (const clock of CLOCKS) {
        if (row[clock] !== undefined)
            (0,fields/* refuse */.TR)(place, `is untimed (\`${row.untimed}\`) and yet has \`${clock}\``);
    }
    return row;
}
const CLOCKS = ['latency_ms', 'ttft_ms', 'tpot_ms', 'connect_ms', 'ttfo_ms', 'itl_ms'];
const candidateHeader = (0,fields/* object */.Ik)({
    id: fields/* name */.UU,
    primary: fields/* flag */.Jt,
    blocking: (0,fields/* optional */.lq)(fields/* flag */.Jt),
    hash: fields/* name */.UU,
    model: fields/* text */.Qq,
    endpoint: fields/* text */.Qq,
    parts: (0,fields/* optional */.lq)((0,fields/* object */.Ik)({
        messages: fields/* name */.UU,
        request: fields/* name */.UU,
        identity: (0,fields/* optional */.lq)((0,fields/* object */.Ik)({ files: (0,fields/* map */.Tj)(fields/* name */.UU), values: (0,fields/* map */.Tj)(fields/* name */.UU) })),
    })),
    rates: (0,fields/* optional */.lq)(rates),
});
const candidates = (0,fields/* list */.p_)(candidateHeader);
const control = (0,fields/* object */.Ik)({ commit: fields/* name */.UU, candidates });
const lookList = (0,fields/* object */.Ik)({ cases: (0,fields/* list */.p_)((0,fields/* count */.U9)(1)), of: (0,fields/* count */.U9)(1) });
/** Each look sees more cases than the one before, the last no more than were planned. */
const looks = {
    read: (value, place) => {
        const read = lookList.read(value, place);
        const { cases, of } = read;
        if (cases.some((seen, index) => seen <= (cases[index - 1] ?? 0)))
            (0,fields/* refuse */.TR)((0,fields/* inside */.nx)(place, 'cases'), 'must ascend');
        if (of < (cases.at(-1) ?? 0))
            (0,fields/* refuse */.TR)((0,fields/* inside */.nx)(place, 'of'), `is ${of}, less than the ${cases.at(-1)} cases of the last look`);
        return read;
    },
    write: (value) => lookList.write(value),
};
const suiteHeader = (0,fields/* object */.Ik)({
    suite: fields/* name */.UU,
    path: fields/* text */.Qq,
    suite_hash: fields/* name */.UU,
    graders_hash: fields/* name */.UU,
    candidates,
    planned: (0,fields/* count */.U9)(),
    judge_hash: (0,fields/* added */.vN)((0,fields/* nullable */.me)(fields/* name */.UU)),
    control: (0,fields/* optional */.lq)(control),
    looks: (0,fields/* optional */.lq)(looks),
    staged: (0,fields/* optional */.lq)((0,fields/* object */.Ik)({ repeats: (0,fields/* count */.U9)(1) })),
    load: (0,fields/* optional */.lq)((0,fields/* object */.Ik)({ concurrency: (0,fields/* count */.U9)(1), fixed: fields/* flag */.Jt })),
    lag_p95_ms: (0,fields/* optional */.lq)(shapes_amount),
    resumed: (0,fields/* optional */.lq)((0,fields/* object */.Ik)({ answers: (0,fields/* count */.U9)(), in_flight: (0,fields/* count */.U9)(), usd_at_most: shapes_amount })),
});
const runHeader = (0,fields/* object */.Ik)({
    type: (0,fields/* oneOf */.yL)('run'),
    schema: (0,fields/* count */.U9)(1),
    tool: fields/* text */.Qq,
    gate: fields/* text */.Qq,
    run: fields/* name */.UU,
    attempt: (0,fields/* count */.U9)(),
    commit: (0,fields/* nullable */.me)(fields/* text */.Qq),
    branch: (0,fields/* nullable */.me)(fields/* text */.Qq),
    event: (0,fields/* nullable */.me)(fields/* text */.Qq),
    repository: (0,fields/* nullable */.me)(fields/* text */.Qq),
    started_at: fields/* name */.UU,
    prices: fields/* text */.Qq,
    suites: (0,fields/* list */.p_)(suiteHeader),
    reused_from: (0,fields/* optional */.lq)((0,fields/* object */.Ik)({ run: fields/* name */.UU, commit: (0,fields/* nullable */.me)(fields/* text */.Qq) })),
});
/** The version a metadata line states, before anything else of it is believed. */
const recordVersion = {
    read: (value, place) => {
        const header = (0,fields/* asObject */.eB)(value, place);
        if (header.type !== 'run') {
            (0,fields/* refuse */.TR)(place, 'must be the metadata line (`"type": "run"`)', 'give a run.jsonl that Plumbline wrote, its first line first');
        }
        const version = (0,fields/* count */.U9)(1).read(header.schema, { where: place.where, path: 'schema' });
        if (version > types/* RECORD_SCHEMA */.e) {
            (0,fields/* refuse */.TR)(place, `says record version ${version}, which a newer Plumbline wrote: this build reads versions up to ${types/* RECORD_SCHEMA */.e}`, 'update Plumbline to the version that wrote the record, or newer');
        }
        return version;
    },
    write: (version) => version,
};


/***/ }),

/***/ 3728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ RECORD_SCHEMA)
/* harmony export */ });
/**
 * The records: what a run measured, one JSON line per trial behind one metadata line.
 * Names are public (`run.jsonl`, `result.json`): later versions may add, never rename.
 */
/** The newest record version this build writes and reads. */
const RECORD_SCHEMA = 1;


/***/ })

};
