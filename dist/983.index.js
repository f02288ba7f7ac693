export const id = 983;
export const ids = [983];
export const modules = {

/***/ 50722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ localContext),
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _text_probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89613);
/** Where the run happens: read once, from the runner's environment and the event it names. */



/**
 * Reads the facts of a run on a runner.
 * @throws UserError on `pull_request_target`, which runs with secrets on a commit that is not the pull request's: the
 * base would be measured against itself and called safe, or a stranger's spec would run with the repository's keys.
 */
function readContext(env, artifactName, readText = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) {
    const event = value(env, 'GITHUB_EVENT_NAME');
    if (event === 'pull_request_target') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            message: 'Plumbline does not run on `pull_request_target`: its commit is the base, not the pull request',
            cure: 'use `on: pull_request`; a fork then runs without keys, see `no-credentials`',
        });
    }
    const payload = readPayload(value(env, 'GITHUB_EVENT_PATH'), readText);
    const repository = readRepository(value(env, 'GITHUB_REPOSITORY'));
    const workflow_path = workflowPath(value(env, 'GITHUB_WORKFLOW_REF'));
    const commit = value(env, 'GITHUB_SHA');
    const group = (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, 'merge_group');
    // Other events (reviews, comments) may carry a pull request too; their commit is not its merge, so only this one counts.
    const pull = event === 'pull_request' ? (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, 'pull_request') : undefined;
    const run_id = value(env, 'GITHUB_RUN_ID') ?? 'local';
    const run_attempt = count(env, 'GITHUB_RUN_ATTEMPT', 1);
    const server = value(env, 'GITHUB_SERVER_URL') ?? 'https://github.com';
    const slug = repository === null ? null : `${repository.owner}/${repository.name}`;
    return {
        context: {
            repository,
            default_branch: (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, 'repository', 'default_branch'),
            event,
            commit,
            head_sha: (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(pull, 'head', 'sha') ?? (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(group, 'head_sha') ?? commit,
            branch: (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(pull, 'head', 'ref') ?? branchOf(value(env, 'GITHUB_REF')),
            base_branch: (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(pull, 'base', 'ref') ?? branchOf((0,_text_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(group, 'base_ref')),
            pull_request: (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeAt */ .X7)(pull, 'number'),
            is_fork: pull !== undefined && isFork(pull, payload, slug),
            run_id,
            run_attempt,
            run_number: count(env, 'GITHUB_RUN_NUMBER', 0),
            run_url: slug === null || run_id === 'local' ? null : runUrl(server, slug, run_id, run_attempt),
            workflow_path,
            // Older servers do not tell the path; the workflow's name is then all there is to tell gates apart.
            gate: gateIdentity(workflow_path ?? value(env, 'GITHUB_WORKFLOW'), artifactName),
        },
        facts: {
            repository_id: (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeAt */ .X7)(payload, 'repository', 'id') ?? wholeText(value(env, 'GITHUB_REPOSITORY_ID')),
            before: event === 'push' ? commitId((0,_text_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, 'before')) : null,
            merge_group_base: commitId((0,_text_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(group, 'base_sha')),
            pull_request_base: commitId((0,_text_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(pull, 'base', 'sha')),
        },
    };
}
/** The facts of a run on a person's machine: none of a forge. */
function localContext(artifactName) {
    return {
        repository: null,
        default_branch: null,
        event: null,
        commit: null,
        head_sha: null,
        branch: null,
        base_branch: null,
        pull_request: null,
        is_fork: false,
        run_id: 'local',
        run_attempt: 1,
        run_number: 0,
        run_url: null,
        workflow_path: null,
        gate: gateIdentity(null, artifactName),
    };
}
function gateIdentity(workflow, artifactName) {
    return `${workflow ?? 'local'}#${artifactName}`;
}
function readPayload(path, readText) {
    if (path === null)
        return {};
    try {
        return JSON.parse(readText(path));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            message: 'the event file of the runner cannot be read as JSON',
            where: { file: path },
            cure: 'check GITHUB_EVENT_PATH',
        }, { cause });
    }
}
function isFork(pull, payload, slug) {
    const head = (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_2__.at)(pull, 'head', 'repo');
    // A deleted fork leaves null here: nothing is known of who wrote it.
    if (head === null || head === undefined)
        return true;
    const [headId, ownId] = [(0,_text_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeAt */ .X7)(head, 'id'), (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeAt */ .X7)(payload, 'repository', 'id')];
    if (headId !== null && ownId !== null)
        return headId !== ownId;
    const own = (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, 'repository', 'full_name') ?? slug;
    return (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(head, 'full_name')?.toLowerCase() !== own?.toLowerCase();
}
/** `owner/repo/.github/workflows/x.yml@refs/heads/main` -> `.github/workflows/x.yml`. */
function workflowPath(reference) {
    const path = /^[^/@]+\/[^/@]+\/([^@]+)@/.exec(reference ?? '')?.[1];
    return path ?? null;
}
function readRepository(slug) {
    const match = /^([\w.-]+)\/([\w.-]+)$/.exec(slug ?? '');
    return match === null ? null : { owner: match[1], name: match[2] };
}
function branchOf(ref) {
    if (ref === null)
        return null;
    if (ref.startsWith('refs/heads/'))
        return ref.slice('refs/heads/'.length);
    return ref.startsWith('refs/') ? null : ref;
}
/** A push that creates a branch names a commit of zeros. */
function commitId(sha) {
    return sha !== null && /^[0-9a-f]{40,64}$/.test(sha) && !/^0+$/.test(sha) ? sha : null;
}
function runUrl(server, slug, run, attempt) {
    return `${server}/${slug}/actions/runs/${run}${attempt > 1 ? `/attempts/${attempt}` : ''}`;
}
function value(env, name) {
    const text = env[name]?.trim() ?? '';
    return text === '' ? null : text;
}
function count(env, name, fallback) {
    return wholeText(value(env, name)) ?? fallback;
}
function wholeText(text) {
    return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}


/***/ }),

/***/ 33852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileName),
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _record_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23284);
/* harmony import */ var _record_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84138);
/** Reads a journal from its file, a chunk at a time. */



const CHUNK = 256 * 1024;
const LINE_FEED = 0x0a;
/**
 * @param plan hash of the planned trials; null reads the journal of any.
 * @returns null when there is no journal, or something that is no file of its own.
 */
function readJournal(path, plan) {
    const fd = openForReading(path);
    if (fd === null)
        return null;
    try {
        const state = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd, { bigint: true });
        if (!state.isFile())
            return null;
        // Most journals are of runs that ended well, and nothing else of them matters.
        if (isDone(fd, Number(state.size)))
            return { content: DONE, whole: Number(state.size), file: fileName(state) };
        return { ...readLines(fd, plan), file: fileName(state) };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/**
 * What names a file on its machine, and cannot be foretold: a journal that came here another way, such as with a checkout,
 * bears another name than it says.
 */
function fileName({ ino, birthtimeNs }) {
    return `${ino}-${birthtimeNs}`;
}
const DONE = {
    ...{ state: 'done', start: null, answers: 0, under_way: 0, broken: 0 },
    ...{ finished: new Map(), open: new Map() },
};
function isDone(fd, size) {
    const tail = Buffer.alloc(Math.min(size, 256));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, tail, 0, tail.length, size - tail.length);
    return (0,_record_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .endsDone */ .dB)(tail.toString('utf8'));
}
function readLines(fd, plan) {
    const reader = (0,_record_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .journalReader */ .Fl)(plan);
    const chunk = Buffer.allocUnsafe(CHUNK);
    let parts = [];
    let length = 0;
    let at = 0;
    let whole = 0;
    for (;;) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, chunk, 0, CHUNK, at);
        if (read === 0 || reader.over())
            return { content: reader.content(), whole };
        let from = 0;
        for (let end = chunk.indexOf(LINE_FEED); end !== -1 && end < read; end = chunk.indexOf(LINE_FEED, from)) {
            length += end - from;
            if (length > _record_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LINE_LENGTH */ .l6)
                reader.skipped();
            else
                reader.line(Buffer.concat([...parts, chunk.subarray(from, end)]).toString('utf8'));
            parts = [];
            length = 0;
            from = end + 1;
            whole = at + from;
        }
        // The chunk is filled anew: what belongs to the next line is kept apart, unless it is too long to be one.
        length += read - from;
        if (length <= _record_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LINE_LENGTH */ .l6)
            parts.push(Buffer.from(chunk.subarray(from, read)));
        else
            parts = [];
        at += read;
    }
}
function openForReading(path) {
    try {
        // A link could lead anywhere, and a pipe would wait for a writer.
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ELOOP' || code === 'EMLINK')
            return null;
        throw error;
    }
}


/***/ }),

/***/ 23284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ev: () => (/* binding */ JOURNAL_SCHEMA),
  MQ: () => (/* binding */ decodeJournal),
  vv: () => (/* binding */ encodeEntry),
  dB: () => (/* binding */ endsDone),
  Fl: () => (/* binding */ journalReader),
  zo: () => (/* binding */ wholeLines)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/record/fields.ts
var fields = __webpack_require__(1916);
// EXTERNAL MODULE: ./src/record/shapes.ts + 1 modules
var shapes = __webpack_require__(2717);
;// CONCATENATED MODULE: ./src/record/journal-shapes.ts



const amount = (0,fields/* number */.ai)(0, Infinity);
/** Depth of what an application says it read. */
const MAX_DEPTH = 100;
const json = {
    read: (value, place) => {
        checkJson(value, place, 0);
        return value;
    },
    write: (value) => value,
};
/** JSON can carry Infinity as `1e400`, and any depth. */
function checkJson(value, place, depth) {
    if (depth > MAX_DEPTH)
        (0,fields/* refuse */.TR)(place, `is nested deeper than ${MAX_DEPTH} levels`);
    if (typeof value === 'number')
        (0,fields/* number */.ai)(-Infinity, Infinity).read(value, place);
    if (typeof value !== 'object' || value === null)
        return;
    for (const item of Object.values(value))
        checkJson(item, place, depth + 1);
}
const CLASSES = [
    ...['throttled', 'overloaded', 'quota', 'auth', 'config', 'timeout', 'network'],
    ...['stream_truncated', 'malformed', 'too_large', 'cancelled', 'crashed', 'not_recorded'],
];
const answer = (0,fields/* object */.Ik)({
    output: fields/* text */.Qq,
    tool_calls: (0,fields/* list */.p_)((0,fields/* object */.Ik)({ name: fields/* text */.Qq, arguments: fields/* text */.Qq })),
    refusal: (0,fields/* nullable */.me)(fields/* text */.Qq),
    finish_reason: fields/* text */.Qq,
    model: (0,fields/* nullable */.me)(fields/* text */.Qq),
    usage: (0,fields/* nullable */.me)(shapes/* usage */.CI),
    reported_cost_usd: (0,fields/* nullable */.me)(amount),
    service_tier: (0,fields/* optional */.lq)(fields/* text */.Qq),
    documents: (0,fields/* added */.vN)(json),
    untimed: (0,fields/* optional */.lq)((0,fields/* oneOf */.yL)('cached', 'replayed')),
    dropped: (0,fields/* optional */.lq)((0,fields/* list */.p_)(fields/* text */.Qq)),
});
const clocks = (0,fields/* object */.Ik)({
    ttft_ms: (0,fields/* nullable */.me)(amount),
    total_ms: amount,
    connect_ms: (0,fields/* added */.vN)((0,fields/* nullable */.me)(amount)),
    ttfo_ms: (0,fields/* added */.vN)((0,fields/* nullable */.me)(amount)),
    itl_ms: (0,fields/* added */.vN)((0,fields/* nullable */.me)((0,fields/* object */.Ik)({ mean: amount, max: amount }))),
    lag_ms: (0,fields/* optional */.lq)(amount),
});
const failure = (0,fields/* object */.Ik)({
    class: (0,fields/* oneOf */.yL)(...CLASSES),
    message: fields/* text */.Qq,
    status: (0,fields/* nullable */.me)((0,fields/* count */.U9)()),
    retryable: fields/* flag */.Jt,
    fatal: fields/* flag */.Jt,
    retry_after_ms: (0,fields/* nullable */.me)(amount),
    phase: (0,fields/* optional */.lq)((0,fields/* oneOf */.yL)('connect', 'ttft', 'idle', 'total')),
});
const answered = (0,fields/* object */.Ik)({
    state: (0,fields/* oneOf */.yL)('answered'),
    answer,
    clocks,
    // What a server's limits were is of no use to a later process.
    allowance: gone(),
    requests: (0,fields/* added */.vN)((0,fields/* count */.U9)(1)),
});
const failed = (0,fields/* object */.Ik)({
    state: (0,fields/* oneOf */.yL)('failed'),
    failure,
    clocks,
    usage: (0,fields/* nullable */.me)(shapes/* usage */.CI),
    allowance: gone(),
    requests: (0,fields/* added */.vN)((0,fields/* count */.U9)(1)),
});
const attempt = {
    read: (value, place) => {
        const { state } = (0,fields/* asObject */.eB)(value, place);
        if (state === 'answered')
            return answered.read(value, place);
        if (state === 'failed')
            return failed.read(value, place);
        return (0,fields/* refuse */.TR)((0,fields/* inside */.nx)(place, 'state'), `must be \`answered\` or \`failed\`, not ${(0,fields/* nameOf */.Vb)(state)}`);
    },
    write: (value) => (value.state === 'answered' ? answered.write(value) : failed.write(value)),
};
function gone() {
    return { read: () => undefined, write: () => undefined };
}
const sentLine = (0,fields/* object */.Ik)({ type: (0,fields/* oneOf */.yL)('sent'), key: fields/* name */.UU, attempt: (0,fields/* count */.U9)(1), usd: amount });
const resultLine = (0,fields/* object */.Ik)({
    type: (0,fields/* oneOf */.yL)('result'),
    key: fields/* name */.UU,
    attempt: (0,fields/* count */.U9)(1),
    result: attempt,
});
const doneLine = (0,fields/* object */.Ik)({ type: (0,fields/* oneOf */.yL)('done') });
const planLine = (0,fields/* object */.Ik)({
    type: (0,fields/* oneOf */.yL)('plan'),
    schema: (0,fields/* count */.U9)(1),
    plan: fields/* name */.UU,
    at: isoDate(),
    file: (0,fields/* optional */.lq)(fields/* text */.Qq),
});
/** The version a first line states, before anything else of it is believed. */
function schemaOf(value, place) {
    return (0,fields/* count */.U9)(1).read((0,fields/* asObject */.eB)(value, place).schema, (0,fields/* inside */.nx)(place, 'schema'));
}
function isoDate() {
    return {
        read: (value, place) => {
            const read = fields/* text */.Qq.read(value, place);
            return Number.isFinite(Date.parse(read)) ? read : (0,fields/* refuse */.TR)(place, `must be a date, not ${(0,fields/* nameOf */.Vb)(value)}`);
        },
        write: (value) => value,
    };
}

;// CONCATENATED MODULE: ./src/record/journal.ts
/**
 * The lines of a journal: what was sent and what came back, each with a checksum. A journal may have been cut, overwritten
 * or made by somebody else: whatever is not word for word what was written counts as not written.
 */




/** The newest journal version this build writes and takes up. */
const JOURNAL_SCHEMA = 1;
const HEAD = '{"sum":"';
const MIDDLE = '","entry":';
const SUM_LENGTH = 16;
const ENTRY_AT = HEAD.length + SUM_LENGTH + MIDDLE.length;
/** One line with its line feed. The checksum is over the entry's own text, so that reading need not write it again. */
function encodeEntry(entry) {
    const text = JSON.stringify(entry);
    return `${HEAD}${sumOf(text)}${MIDDLE}${text}}\n`;
}
/** @param plan hash of the planned trials; null takes the journal of any. */
function journalReader(plan) {
    const finished = new Map();
    const sent = new Map();
    let start = null;
    let state = 'empty';
    let broken = 0;
    const take = (line) => {
        const text = entryText(line);
        if (text === null)
            return false;
        try {
            return takeEntry(JSON.parse(text));
        }
        catch (error) {
            if (error instanceof errors/* UserError */.yo || error instanceof SyntaxError)
                return false;
            throw error;
        }
    };
    const takeEntry = (value) => {
        const { type } = (0,fields/* asObject */.eB)(value, PLACE);
        if (state === 'empty') {
            if (type !== 'plan')
                return false;
            // A newer version may hold anything from here on.
            if (schemaOf(value, PLACE) > JOURNAL_SCHEMA) {
                state = 'newer';
                return true;
            }
            start = planLine.read(value, PLACE);
            state = plan === null || start.plan === plan ? 'ok' : 'other_plan';
            return true;
        }
        switch (type) {
            case 'sent': {
                const { key, attempt, usd } = sentLine.read(value, PLACE);
                const id = `${attempt} ${key}`;
                const known = sent.get(id);
                if (known === undefined)
                    sent.set(id, { requests: 1, usd });
                // An attempt whose end was lost is sent again under its number: both may be billed.
                else
                    sent.set(id, { requests: known.requests + 1, usd: known.usd + usd });
                return true;
            }
            case 'result': {
                const { key, attempt, result } = resultLine.read(value, PLACE);
                // Whoever stopped the run broke the request off: nobody knows its end, or its price.
                if (result.state === 'failed' && result.failure.class === 'cancelled')
                    return true;
                const list = finished.get(key);
                if (list === undefined)
                    finished.set(key, [{ attempt, result }]);
                else if (list.every((one) => one.attempt !== attempt))
                    list.push({ attempt, result });
                return true;
            }
            case 'done':
                doneLine.read(value, PLACE);
                state = 'done';
                return true;
            default:
                return false;
        }
    };
    // What another plan or version holds is not even looked at.
    const over = () => state !== 'empty' && state !== 'ok';
    return {
        over,
        line(line) {
            if (over())
                return true;
            const whole = take(line);
            if (whole)
                return true;
            broken += 1;
            if (state === 'empty')
                state = 'unreadable';
            return false;
        },
        skipped() {
            broken += 1;
            if (state === 'empty')
                state = 'unreadable';
        },
        content() {
            if (state !== 'ok')
                return { ...NOTHING, state, start, broken };
            for (const list of finished.values())
                list.sort((a, b) => a.attempt - b.attempt);
            const answers = [...finished.values()].filter((list) => list.some(({ result }) => result.state === 'answered'));
            return { state, start, answers: answers.length, broken, finished, ...openOf(sent, finished) };
        },
    };
}
/** As `journalReader`, of a text that is in memory; a last line without a line feed is torn and left out. */
function decodeJournal(text, plan) {
    const reader = journalReader(plan);
    for (const line of wholeLines(text))
        reader.line(line);
    return reader.content();
}
/** Whether a text ends with the line that says the run came to its end. */
function endsDone(text) {
    return text.endsWith(encodeEntry({ type: 'done' }));
}
/** A last line without a line feed is torn. */
function wholeLines(text) {
    return text.split('\n').slice(0, -1);
}
const PLACE = { where: { file: 'journal' }, path: '' };
const NOTHING = { answers: 0, under_way: 0, finished: new Map(), open: new Map() };
/** Requests that were sent more often than an end of them is known. */
function openOf(sent, finished) {
    const open = new Map();
    let under_way = 0;
    for (const [id, { requests, usd }] of sent) {
        const gap = id.indexOf(' ');
        const [attempt, key] = [Number(id.slice(0, gap)), id.slice(gap + 1)];
        const ended = finished.get(key)?.some((one) => one.attempt === attempt) === true ? 1 : 0;
        if (requests <= ended)
            continue;
        under_way += requests - ended;
        open.set(key, (open.get(key) ?? 0) + (usd * (requests - ended)) / requests);
    }
    return { open, under_way };
}
/** The entry's own text; null when the line is not what was written. */
function entryText(line) {
    if (!line.startsWith(HEAD) || !line.endsWith('}') || !line.startsWith(MIDDLE, HEAD.length + SUM_LENGTH))
        return null;
    const text = line.slice(ENTRY_AT, -1);
    return line.startsWith(sumOf(text), HEAD.length) ? text : null;
}
/** 64 bits against accidents; it proves nothing about who wrote the line. */
function sumOf(text) {
    return (0,external_node_crypto_.hash)('sha256', text, 'hex').slice(0, SUM_LENGTH);
}


/***/ }),

/***/ 89613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   X7: () => (/* binding */ wholeAt),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   tl: () => (/* binding */ shortLine)
/* harmony export */ });
/** Reads values of JSON that someone else wrote: every step may be absent or of another kind, then the answer is null. */
/** @returns what lies at the keys, own properties only; undefined when a step is missing. */
function at(value, ...keys) {
    let here = value;
    for (const key of keys) {
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key))
            return undefined;
        here = here[key];
    }
    return here;
}
/** @returns the text at the keys, or null. */
function textAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'string' ? found : null;
}
/** @returns the non-negative whole number at the keys, or null. */
function wholeAt(value, ...keys) {
    const found = at(value, ...keys);
    return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : null;
}
/** @returns the list at the keys, or null. */
function listAt(value, ...keys) {
    const found = at(value, ...keys);
    return Array.isArray(found) ? found : null;
}
/** @returns someone else's text as one short line for a message: no control characters, at most `limit` of them. */
function shortLine(text, limit = 200) {
    const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, ' ').trim();
    return line.length > limit ? `${line.slice(0, limit).replace(/[\ud800-\udbff]$/, '')}…` : line;
}


/***/ })

};
