export const id = 37;
export const ids = [37];
export const modules = {

/***/ 67364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutControls),
/* harmony export */   w: () => (/* binding */ inertLines)
/* harmony export */ });
/**
 * The runner takes a line for a command when it starts with `::` after white space, or holds `##[name]` anywhere
 * (actions/runner, ActionCommand.cs: TryParseV2 and TryParse). Text that others wrote must be neither.
 */
/** @returns the text as lines that no runner takes for a command, without colours and control characters. */
function inertLines(text) {
    return withoutControls(text).split('\n').map(inertLine);
}
/** @returns text for the data or a property of one of our own commands; the command's own escaping comes on top. */
function withoutControls(text) {
    return (text
        // Colours and other terminal sequences, whole, so that no half of one stays behind.
        .replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g, '')
        .replace(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/g, '\n')
        // Control characters, bidirectional overrides and byte order marks; tabs and line ends stay.
        .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ''));
}
function inertLine(line) {
    const broken = line.replaceAll('##[', '## [');
    return broken.trimStart().startsWith('::') ? `| ${broken}` : broken;
}


/***/ }),

/***/ 16532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* unused harmony export INPUT_NAMES */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _record_candidate_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66828);
/** The only reader of the Action's inputs: strict, all at once, one readonly object. */


const FAIL_ON = ['regression', 'error', 'inconclusive', 'weakening', 'never'];
const COMMENT = ['always', 'on-change', 'on-failure', 'never'];
/** More stored runs add cost and age, hardly any power. */
const MAX_BASELINE_RUNS = 20;
/** GitHub's own ceiling, for private repositories. */
const MAX_RETENTION_DAYS = 400;
const MAX_CONCURRENCY = 512;
const EMPTY_HASH = '`hashFiles` gives nothing when no file matches';
/**
 * Reads all inputs from the runner's environment. An input that is absent or blank is unset.
 * @throws UserError that names every bad input, the given value, the allowed form and the cure.
 */
function readInputs(env) {
    const problems = [];
    const optional = (name) => {
        const value = env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
        return value === '' ? null : value;
    };
    const refuse = (name, value, allowed, cure) => {
        problems.push({ message: `input \`${name}\` is ${JSON.stringify(value)}, which is not ${allowed}`, cure });
    };
    const list = (name) => (optional(name) ?? '')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    const choice = (name, allowed, fallback) => {
        const value = optional(name);
        if (value === null)
            return fallback;
        const found = allowed.find((word) => word === value);
        if (found === undefined)
            refuse(name, value, `one of ${allowed.join(', ')}`, `write ${name}: ${fallback}`);
        return found ?? fallback;
    };
    const whole = (name, least, most) => {
        const value = optional(name);
        if (value === null)
            return null;
        const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
        if (number >= least && number <= most)
            return number;
        refuse(name, value, `a whole number from ${least} to ${most}`, `write digits only, or leave it out`);
        return null;
    };
    const money = (name) => {
        const value = optional(name);
        if (value === null)
            return null;
        if (/^\$?\d{1,9}(\.\d{1,6})?$/.test(value))
            return Number(value.replace('$', ''));
        refuse(name, value, 'an amount in dollars', 'write it as $2.00 or 2.00, or leave it out for no cap');
        return null;
    };
    const minutes = (name) => {
        const value = optional(name);
        if (value === null)
            return null;
        if (/^\d{1,5}(\.\d{1,3})?$/.test(value) && Number(value) > 0)
            return Number(value);
        refuse(name, value, 'a number of minutes above 0', "write the same number as the job's, or leave it out");
        return null;
    };
    const yesNo = (name, fallback) => choice(name, ['true', 'false'], fallback ? 'true' : 'false') === 'true';
    const failOn = () => {
        const value = optional('fail-on') ?? 'regression,error';
        const words = value.split(',').map((word) => word.trim());
        const known = words.filter((word) => FAIL_ON.some((allowed) => allowed === word));
        if (known.length < words.length) {
            refuse('fail-on', value, `a comma list of ${FAIL_ON.join(', ')}`, 'write fail-on: regression,error');
        }
        else if (known.includes('never') && known.length > 1) {
            refuse('fail-on', value, 'clear: `never` stands alone', 'write fail-on: never, or drop `never` from the list');
        }
        return new Set(known);
    };
    const baseline = () => {
        const value = optional('baseline') ?? 'artifact';
        if (value === 'artifact' || value === 'none')
            return { kind: value };
        const path = value.startsWith('file:') ? value.slice('file:'.length).trim() : '';
        const parts = path.split('/').filter((part) => part !== '' && part !== '.');
        const cure = 'write baseline: file:evals/baseline.jsonl';
        // At the base commit such a name would only ever be "not there", which is no failure.
        if (/^([A-Za-z]:|\/)|\\/.test(path) || parts.includes('..')) {
            refuse('baseline', value, 'a file inside the working directory, named with forward slashes', cure);
        }
        else if (parts.length === 0 || /[*?]/.test(path)) {
            refuse('baseline', value, 'artifact, none or file:PATH', cure);
        }
        return { kind: 'file', path: parts.join('/') };
    };
    const candidateId = (results) => {
        // A block of YAML ends its line; any other white space was written, or stands beside an expression that came out empty.
        const given = (env['INPUT_CANDIDATE-ID'] ?? '').replace(/\r?\n$/, '');
        const id = given.trim() === '' ? null : given;
        if (results !== null && id === null) {
            const cure = `${_record_candidate_id_js__WEBPACK_IMPORTED_MODULE_1__/* .CANDIDATE_ID_CURE */ .OX}; ${EMPTY_HASH}`;
            problems.push({ message: 'input `results` needs `candidate-id`, which is missing or empty', cure });
        }
        else if (results === null && id !== null) {
            // An expression that came out empty would otherwise ask models in place of reading what a harness measured.
            const cure = 'name the files with the rows in `results`, or leave both out';
            problems.push({ message: 'input `candidate-id` is given without `results`', cure });
        }
        else if (id !== null && !(0,_record_candidate_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isCandidateId */ .Ly)(id)) {
            refuse('candidate-id', id, _record_candidate_id_js__WEBPACK_IMPORTED_MODULE_1__/* .CANDIDATE_ID_FORM */ .Rc, _record_candidate_id_js__WEBPACK_IMPORTED_MODULE_1__/* .CANDIDATE_ID_CURE */ .OX);
        }
        else if (id !== null && (0,_record_candidate_id_js__WEBPACK_IMPORTED_MODULE_1__/* .lacksPart */ .E9)(id)) {
            const message = `input \`candidate-id\` is ${JSON.stringify(id)}: an expression in it came out empty`;
            problems.push({ message, cure: `${_record_candidate_id_js__WEBPACK_IMPORTED_MODULE_1__/* .CANDIDATE_ID_PARTS_CURE */ .le}; ${EMPTY_HASH}` });
        }
        return id;
    };
    const artifactName = () => {
        const value = optional('artifact-name') ?? 'plumbline';
        // The artifact service refuses these signs; uploads add an attempt number and an extension.
        if (!/^[^":<>|*?\\/\u0000-\u001f]{1,200}$/.test(value)) {
            refuse('artifact-name', value, 'a name without " : < > | * ? \\ /', 'use letters, digits, dots and hyphens');
        }
        return value;
    };
    const workingDirectory = () => {
        const value = optional('working-directory') ?? '.';
        const path = value.replaceAll('\\', '/').replace(/\/+$/, '');
        if (/^(\/|[A-Za-z]:|$)/.test(path) || path.split('/').includes('..')) {
            refuse('working-directory', value, 'a folder inside the workspace', 'give a path relative to the checkout');
        }
        return path.replace(/^(\.\/)+/, '') || '.';
    };
    const replay = (results) => {
        const value = optional('replay');
        if (value === null)
            return null;
        const path = value.replaceAll('\\', '/').replace(/\/+$/, '');
        if (/^(\/|[A-Za-z]:|$)/.test(path) || path.split('/').includes('..')) {
            refuse('replay', value, 'a folder inside the working directory', 'write replay: evals/cassette');
        }
        else if (results !== null) {
            const message = 'inputs `results` and `replay` name two sources of answers';
            problems.push({ message, cure: 'leave one of them out' });
        }
        return path;
    };
    const inputs = {
        spec: optional('spec') === null ? ['evals/*.eval.yml'] : list('spec'),
        results: list('results'),
        candidate_id: candidateId(optional('results')),
        github_token: optional('github-token'),
        baseline: baseline(),
        baseline_runs: whole('baseline-runs', 1, MAX_BASELINE_RUNS) ?? 5,
        comment: choice('comment', COMMENT, 'on-change'),
        fail_on: failOn(),
        no_credentials: choice('no-credentials', ['fail', 'neutral'], 'fail'),
        max_spend: money('max-spend'),
        max_concurrency: whole('max-concurrency', 1, MAX_CONCURRENCY),
        timeout_minutes: minutes('timeout-minutes'),
        endpoints: list('endpoints'),
        commands: list('commands'),
        working_directory: workingDirectory(),
        artifact_name: artifactName(),
        retention_days: whole('retention-days', 1, MAX_RETENTION_DAYS) ?? 90,
        store_outputs: yesNo('store-outputs', true),
        replay: replay(optional('results')),
    };
    if (inputs.spec.length === 0) {
        refuse('spec', optional('spec') ?? '', 'a list of globs', 'write one glob a line, such as evals/*.eval.yml');
    }
    if (optional('results') !== null && inputs.results.length === 0) {
        refuse('results', optional('results') ?? '', 'a list of paths', 'write one path or glob a line, such as rows.jsonl');
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems);
    return inputs;
}
/** Name in action.yml of each field. */
const INPUT_NAMES = {
    spec: 'spec',
    results: 'results',
    candidate_id: 'candidate-id',
    github_token: 'github-token',
    baseline: 'baseline',
    baseline_runs: 'baseline-runs',
    comment: 'comment',
    fail_on: 'fail-on',
    no_credentials: 'no-credentials',
    max_spend: 'max-spend',
    max_concurrency: 'max-concurrency',
    timeout_minutes: 'timeout-minutes',
    endpoints: 'endpoints',
    commands: 'commands',
    working_directory: 'working-directory',
    artifact_name: 'artifact-name',
    retention_days: 'retention-days',
    store_outputs: 'store-outputs',
    replay: 'replay',
};


/***/ }),

/***/ 57955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ actionsLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _inert_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67364);
/** The only writer of the Action's log. Its lines may hold text that others wrote, so all go through `inertLines`. */


/** A CI log keeps every line, so progress is told at most this often, in milliseconds. */
const PROGRESS_EVERY = 15_000;
/** @returns the log of a step; `warn` lines become annotations of the run. */
function actionsLog(clock, out = _actions_core__WEBPACK_IMPORTED_MODULE_0__) {
    let told = Number.NEGATIVE_INFINITY;
    const info = (text) => {
        for (const line of (0,_inert_line_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLines */ .w)(text))
            out.info(line);
    };
    return {
        info,
        warn: (text) => out.warning((0,_inert_line_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutControls */ .D)(text)),
        group(title, lines) {
            out.startGroup((0,_inert_line_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLines */ .w)(title).join(' '));
            lines.forEach(info);
            out.endGroup();
        },
        progress(text) {
            if (clock.now() - told < PROGRESS_EVERY)
                return;
            told = clock.now();
            info(text);
        },
    };
}


/***/ }),

/***/ 7716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ savedJournal),
/* harmony export */   X: () => (/* binding */ saveJournal)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/** What the main step leaves for the post step: the runner hands it on as STATE_NAME. */

const JOURNAL = 'plumblineJournal';
function saveJournal(path, out = _actions_core__WEBPACK_IMPORTED_MODULE_0__) {
    out.saveState(JOURNAL, path);
}
/** Path of the main step's journal; null when it came to none. */
function savedJournal(env) {
    return env[`STATE_${JOURNAL}`] || null;
}


/***/ }),

/***/ 87950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ runArtifacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _text_probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89613);
/** Uploads of this run, through the runner's own artifact service. */




/** The client retries for up to half a minute; beyond this it hangs. Milliseconds, and more of them for large files. */
const DEADLINE = 90_000;
const DEADLINE_PER_MIB = 1000;
/** The uploads of one run: once one has failed, the service is not asked again. */
function runArtifacts(options) {
    let broken = null;
    return {
        async upload(name, files, raw) {
            // Each attempt on a dead service would cost the job minutes, after its verdict is known.
            if (broken !== null)
                return broken;
            if (options.signal?.aborted === true)
                return failed('the job was cancelled');
            const answer = await sendInTime(options, name, files, raw);
            if (!answer.ok && answer.conflict !== true)
                broken = answer;
            return answer;
        },
    };
}
async function sendInTime(options, name, files, raw) {
    const waiting = new AbortController();
    let folder = null;
    try {
        folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.runnerTemp ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'plumbline-'));
        const written = await writeAll(folder, name, files, raw);
        const deadline = DEADLINE + Math.floor(written.bytes / 2 ** 20) * DEADLINE_PER_MIB;
        const late = options.clock.sleep(deadline, waiting.signal).then(() => ({
            ...failed(`no end within ${deadline / 1000} s`),
            // The client takes no signal: its sockets and retries live on.
            abandoned: true,
        }));
        // Losing the race must not surface as an unhandled rejection.
        late.catch(() => { });
        const cancelled = aborted(options.signal, waiting.signal);
        return await Promise.race([send(options, name, written.paths, folder, raw), late, cancelled]);
    }
    catch (error) {
        return failed(error instanceof Error ? error.message : String(error));
    }
    finally {
        waiting.abort();
        if (folder !== null)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
/** @param over stops the listening. */
function aborted(signal, over) {
    return new Promise((resolve) => {
        const answer = { ...failed('the job was cancelled'), abandoned: true };
        signal?.addEventListener('abort', () => resolve(answer), { once: true, signal: over });
    });
}
async function send(options, name, paths, folder, raw) {
    // The client is most of the bundle and needed once: it is loaded here, in a chunk of its own.
    const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 645).then(__webpack_require__.bind(__webpack_require__, 9645));
    const client = new DefaultArtifactClient();
    const retentionDays = Math.min(options.retentionDays, options.maxRetentionDays ?? options.retentionDays);
    try {
        const { id } = await client.uploadArtifact(name, paths, folder, { retentionDays, skipArchive: raw });
        const page = options.runUrl?.replace(/\/attempts\/\d+$/, '') ?? null;
        const url = page === null || id === undefined ? null : `${page}/artifacts/${id}`;
        return { ok: true, url, detail: `uploaded as ${name}` };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (!/\(409\)|already[ _]exists/i.test(message))
            return failed(message);
        // A create whose reply was lost is answered 409 on its retry; only a finished artifact of that name is a conflict.
        const { artifacts } = await client.listArtifacts({ latest: true });
        const taken = artifacts.some((artifact) => artifact.name === name);
        return taken ? { ...failed(`this run already holds an artifact named ${name}`), conflict: true } : failed(message);
    }
}
async function writeAll(folder, name, files, raw) {
    const entries = Object.entries(files);
    if (entries.length === 0 || (raw && entries.length > 1))
        throw new Error('one file at least, and one at most un-zipped');
    const paths = [];
    let bytes = 0;
    for (const [file, content] of entries) {
        // Un-zipped, the file's name becomes the artifact's and the name given is ignored (toolkit, artifact 6.2).
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(raw ? name : file));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content, 'utf8');
        bytes += (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size;
        paths.push(path);
    }
    return { paths, bytes };
}
function failed(message) {
    return { ok: false, url: null, detail: `the upload failed: ${(0,_text_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .shortLine */ .tl)(message)}` };
}


/***/ }),

/***/ 76831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ GitHubError),
  X: () => (/* binding */ gitHubClient)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(85555);
// EXTERNAL MODULE: ./src/text/probe.ts
var probe = __webpack_require__(89613);
;// CONCATENATED MODULE: ./src/edge/github/retry-wait.ts
/** A job that waits longer than this for an API is better told so. Milliseconds. */
const LONGEST_WAIT = 90_000;
/**
 * How long to wait after a rate limit: what the server names, else until its reset, else a minute that doubles
 * (REST documentation, "Exceeding the rate limit").
 * @returns milliseconds; null to give up, because the wait is longer than a job should sit idle.
 */
function limitWait(headers, attempt, now) {
    const wait = retryAfter(headers, now) ?? untilReset(headers, now) ?? 60_000 * 2 ** (attempt - 1);
    return wait <= LONGEST_WAIT ? wait : null;
}
/** How long to wait after a server or network fault: never less than the server asks, else doubling with jitter. */
function retryWait(headers, attempt, random, now) {
    const backoff = 1000 * 2 ** (attempt - 1) * (0.5 + random.next() / 2);
    const wait = Math.max(backoff, retryAfter(headers, now) ?? 0);
    return wait <= LONGEST_WAIT ? wait : null;
}
/** Seconds or an HTTP date; nonsense counts as not said. */
function retryAfter(headers, now) {
    const text = String(headers['retry-after'] ?? '').trim();
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const date = /^[A-Za-z]{3},/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isFinite(date) ? Math.max(0, date - now.getTime()) : null;
}
function untilReset(headers, now) {
    const reset = String(headers['x-ratelimit-reset'] ?? '');
    if (headers['x-ratelimit-remaining'] !== '0' || !/^\d{1,12}$/.test(reset))
        return null;
    // A second more, so that the window has truly turned.
    return Math.max(0, Number(reset) * 1000 - now.getTime()) + 1000;
}

;// CONCATENATED MODULE: ./src/edge/github/client.ts
/** Calls to GitHub's REST API: bounded in time and number, retried only where a second call cannot do harm. */




/** A call that did not work. The message quotes the server and is untrusted text. */
class GitHubError extends Error {
    kind;
    status;
    /** The server may have done what was asked all the same: the reply was lost or broken. */
    uncertain;
    constructor(kind, status, message, uncertain, options) {
        super(message, options);
        this.name = 'GitHubError';
        this.kind = kind;
        this.status = status;
        this.uncertain = uncertain;
    }
}
const TIMEOUT = 30_000;
/** For all that is still to be said once the job is cancelled. */
const HURRIED_TIMEOUT = 2_000;
const ATTEMPTS = 4;
const USER_AGENT = 'plumbline';
/** Deprecation notes quote server text, and the default printer is the console: nothing of the client prints. */
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
function gitHubClient({ token, apiUrl, clock, random, signal, timeout = TIMEOUT }) {
    const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl, userAgent: USER_AGENT, log: SILENT });
    let sent = 0;
    let hurried;
    const limit = () => {
        if (signal === undefined)
            return AbortSignal.timeout(timeout);
        if (signal.aborted)
            return (hurried ??= AbortSignal.timeout(HURRIED_TIMEOUT));
        return AbortSignal.any([AbortSignal.timeout(timeout), signal]);
    };
    const send = async (route, parameters, request) => {
        sent++;
        try {
            const options = { signal: limit(), log: SILENT, ...request };
            const { status, data, headers } = await octokit.request(route, { ...parameters, request: options });
            return { status, data, headers };
        }
        catch (error) {
            return failedReply(error, timeout);
        }
    };
    const withRetries = async (harmless, once) => {
        for (let attempt = 1;; attempt++) {
            const outcome = await once();
            if (outcome.ok)
                return outcome.value;
            const { error, headers } = outcome;
            const limited = error.kind === 'limited';
            // A refused call did nothing, so it may be repeated; a lost reply may stand for a deed done.
            const again = limited || (harmless && ['server', 'network', 'malformed'].includes(error.kind));
            const wait = limited
                ? limitWait(headers, attempt, clock.date())
                : retryWait(headers, attempt, random, clock.date());
            if (!again || wait === null || attempt === ATTEMPTS)
                throw error;
            try {
                await clock.sleep(wait, signal);
            }
            catch {
                throw error;
            }
        }
    };
    return {
        sent: () => sent,
        call(route, parameters = {}) {
            return withRetries(!route.startsWith('POST '), async () => {
                const reply = await send(route, parameters, {});
                const error = failureOf(reply, route.startsWith('DELETE ') ? 'nothing' : 'json');
                if (error !== null)
                    return { ok: false, error, headers: reply.headers };
                const more = /<[^>]*>;[^,]*rel="next"/.test(String(reply.headers['link'] ?? ''));
                return { ok: true, value: { status: reply.status, data: reply.data, more } };
            });
        },
        download(route, parameters, maxBytes) {
            return withRetries(true, async () => {
                const reply = await send(route, parameters, { redirect: 'manual', parseSuccessResponseBody: false });
                const error = failureOf(reply, 'bytes');
                if (error !== null)
                    return { ok: false, error, headers: reply.headers };
                try {
                    if (!isRedirect(reply.status))
                        return { ok: true, value: await readUpTo(reply.data, maxBytes) };
                    const response = await openStore(String(reply.headers['location'] ?? ''), apiUrl, limit());
                    if (response.ok)
                        return { ok: true, value: await readUpTo(response.body, maxBytes) };
                    await response.body?.cancel();
                    return { ok: false, error: storeError(response.status), headers: Object.fromEntries(response.headers) };
                }
                catch (cause) {
                    return { ok: false, error: asStoreError(cause), headers: {} };
                }
            });
        },
    };
}
function failedReply(error, timeout) {
    const response = error.response;
    if (response !== undefined)
        return response;
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const slow = cause instanceof Error && cause.name === 'TimeoutError';
    const message = slow
        ? `no answer within ${timeout / 1000} s`
        : cause instanceof Error
            ? cause.message
            : String(cause);
    return { status: 0, data: { message }, headers: {} };
}
/** Decides by status, headers and body; a success whose body is not what was asked for is none. */
function failureOf({ status, data, headers }, want) {
    const message = (0,probe/* shortLine */.tl)((0,probe/* textAt */.$6)(data, 'message') ?? (typeof data === 'string' ? data : '')) || 'no message';
    const fail = (kind, uncertain = false) => new GitHubError(kind, status === 0 ? null : status, message, uncertain);
    if (status === 0)
        return fail('network', true);
    if (status === 429 || (status === 403 && isLimit(headers, message)))
        return fail('limited');
    if (status === 401)
        return fail('unauthorized');
    if (status === 403)
        return fail('forbidden');
    if (status === 404)
        return fail('not_found');
    if (status === 409)
        return fail('conflict');
    if (status === 410)
        return fail('gone');
    if (status >= 500)
        return fail('server', true);
    if (status >= 400)
        return fail('invalid');
    // A cut or foreign body arrives as text or bytes where an object or a list was due.
    const broken = want === 'json' && (typeof data !== 'object' || data === null || data instanceof ArrayBuffer);
    return broken ? new GitHubError('malformed', status, 'the reply is not JSON', true) : null;
}
/** Limits answer 403 as well as 429 (REST documentation, rate limits). */
function isLimit(headers, message) {
    return (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit|abuse/i.test(message));
}
function isRedirect(status) {
    return [301, 302, 303, 307, 308].includes(status);
}
/** Opens the signed address of a store without the token: the address itself is the permission. */
async function openStore(location, apiUrl, signal) {
    const url = new URL(location);
    // A loopback server of a test speaks http, as its API does; nothing else may.
    if (url.protocol !== 'https:' && url.protocol !== new URL(apiUrl).protocol) {
        throw new GitHubError('malformed', null, 'the store of the artifact is not behind https', false);
    }
    const fetch = utils/* defaults */.NT.request?.['fetch'] ?? globalThis.fetch;
    return fetch(url.href, { redirect: 'error', headers: { 'user-agent': USER_AGENT }, signal });
}
function storeError(status) {
    const gone = status === 404 || status === 410;
    const kind = gone ? 'gone' : status === 429 ? 'limited' : status >= 500 ? 'server' : 'invalid';
    return new GitHubError(kind, status, `the artifact store answered ${status}`, false);
}
function asStoreError(cause) {
    if (cause instanceof GitHubError)
        return cause;
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    const message = inner instanceof Error ? (0,probe/* shortLine */.tl)(inner.message) : 'no reply';
    return new GitHubError('network', null, `the artifact store: ${message}`, false, { cause });
}
async function readUpTo(body, maxBytes) {
    const parts = [];
    let size = 0;
    // Leaving the loop cancels the stream.
    for await (const part of body ?? []) {
        size += part.byteLength;
        if (size > maxBytes)
            throw new GitHubError('too_large', null, `the artifact is larger than ${maxBytes} bytes`, false);
        parts.push(part);
    }
    return Buffer.concat(parts, size);
}


/***/ }),

/***/ 79525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ earlierJournal),
/* harmony export */   RD: () => (/* binding */ JOURNAL_FILE),
/* harmony export */   kU: () => (/* binding */ journalArtifact)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89613);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76831);
/* harmony import */ var _select_runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52604);
/* harmony import */ var _unzip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86711);
/** Journals of attempts that were cut off: found among this run's own artifacts and read like any foreign bytes. */





/** Name of the file in the artifact. */
const JOURNAL_FILE = 'journal.jsonl';
/** Name of the artifact that holds the journal of an attempt. */
function journalArtifact(artifactName, attempt) {
    return `${artifactName}-journal-${attempt}`;
}
const PAGE = 100;
const MAX_ZIP = 64 * 1024 * 1024;
/** The newest journal that an earlier attempt of this run left. Never throws: without it everything is asked anew. */
async function earlierJournal(question) {
    const { github, repository, run, attempt, artifactName } = question;
    const about = { owner: repository.owner, repo: repository.name };
    try {
        const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
        const { data } = await github.call(route, { ...about, run_id: run, per_page: PAGE });
        const artifacts = (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(data, 'artifacts');
        if (artifacts === null)
            return { state: 'lost', why: 'the list of artifacts is missing' };
        const newest = (0,_select_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .earlierUploads */ .Du)(artifacts, `${artifactName}-journal`, run, attempt).at(-1);
        if (newest === undefined)
            return { state: 'none' };
        const finished = (0,_select_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .earlierUploads */ .Du)(artifacts, artifactName, run, attempt).at(-1);
        // An attempt after it came to its end: its records hold these answers, and as repeats they would count twice.
        if (finished !== undefined && finished.attempt >= newest.attempt)
            return { state: 'none' };
        const zip = await github.download('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip', { ...about, artifact_id: newest.id }, MAX_ZIP);
        return readJournalZip(zip, newest);
    }
    catch (error) {
        if (error instanceof _client_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y)
            return { state: 'lost', why: `${error.status ?? 'no reply'}, ${error.message}` };
        throw error;
    }
}
function readJournalZip(zip, { attempt, digest }) {
    const lost = (why) => ({ state: 'lost', why });
    if (digest !== null && digest !== `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(zip).digest('hex')}`) {
        return lost('its bytes do not match the digest of the listing');
    }
    try {
        const bytes = (0,_unzip_js__WEBPACK_IMPORTED_MODULE_2__/* .unzip */ .$1)(zip, [JOURNAL_FILE]).get(JOURNAL_FILE);
        if (bytes === undefined)
            return lost(`it holds no ${JOURNAL_FILE}`);
        // Bytes that are no text become signs that match no checksum.
        return { state: 'found', attempt, text: new TextDecoder('utf-8').decode(bytes) };
    }
    catch (error) {
        if (error instanceof _unzip_js__WEBPACK_IMPORTED_MODULE_2__/* .BadZip */ .ZB)
            return lost((0,_text_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .shortLine */ .tl)(error.message));
        throw error;
    }
}


/***/ }),

/***/ 52604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ earlierUploads),
/* harmony export */   EO: () => (/* binding */ ancestorsIn),
/* harmony export */   Im: () => (/* binding */ newestUpload),
/* harmony export */   J3: () => (/* binding */ qualifiedRuns),
/* harmony export */   ab: () => (/* binding */ BASELINE_EVENTS),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   vC: () => (/* binding */ comparableRuns)
/* harmony export */ });
/* harmony import */ var _text_probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89613);
/** Which stored runs may serve as a baseline: pure, from what the API lists. */

/** Pull request runs are left out: whoever opens one could upload what the next is judged against. */
const BASELINE_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
/** Reads one entry of a run listing; null when a needed field is missing. */
function readRun(value) {
    const [id, commit, event] = [(0,_text_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeAt */ .X7)(value, 'id'), (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'head_sha'), (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'event')];
    if (id === null || commit === null || event === null)
        return null;
    return {
        id: String(id),
        number: (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeAt */ .X7)(value, 'run_number') ?? 0,
        attempt: (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeAt */ .X7)(value, 'run_attempt') ?? 1,
        event,
        branch: (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'head_branch'),
        commit,
        created_at: (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'created_at'),
        workflow_path: (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'path')?.split('@')[0] ?? null,
        repository: (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeAt */ .X7)(value, 'repository', 'id'),
        head_repository: (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeAt */ .X7)(value, 'head_repository', 'id'),
    };
}
/**
 * Runs of this very gate's workflow on the branch, in this repository, by an event that only its writers can cause.
 * Any conclusion counts: a run that failed its gate is a valid measurement. Newest first; this run may be among them.
 */
function qualifiedRuns(runs, wanted) {
    return runs
        .filter((run) => BASELINE_EVENTS.includes(run.event) &&
        run.branch === wanted.branch &&
        run.workflow_path === wanted.workflow_path &&
        run.repository !== null &&
        run.head_repository === run.repository &&
        (wanted.repository === null || run.repository === wanted.repository))
        .sort((a, b) => b.number - a.number || Number(b.id) - Number(a.id));
}
/**
 * Of qualified runs, those that measured the base commit or an ancestor of it.
 * @returns `self` when the only match is the run that asks.
 */
function comparableRuns(qualified, isAncestor, thisRun) {
    const matches = qualified.filter(({ commit }) => isAncestor(commit));
    const runs = matches.filter(({ id }) => id !== thisRun);
    return { runs, self: runs.length === 0 && matches.length > 0 };
}
/** The newest attempt's upload among a run's artifacts; names are `NAME-ATTEMPT`, and no other name counts. */
function newestUpload(artifacts, name, run) {
    const uploads = artifacts.map((artifact) => readUpload(artifact, name, run)).filter((upload) => upload !== null);
    return uploads.sort((a, b) => b.attempt - a.attempt || b.id - a.id)[0] ?? null;
}
/** Uploads of attempts before this one, oldest first; of one attempt only the last. */
function earlierUploads(artifacts, name, run, attempt) {
    const byAttempt = new Map();
    for (const artifact of artifacts) {
        const upload = readUpload(artifact, name, run);
        if (upload === null || upload.expired || upload.attempt >= attempt)
            continue;
        if (upload.id > (byAttempt.get(upload.attempt)?.id ?? -1))
            byAttempt.set(upload.attempt, upload);
    }
    return [...byAttempt.values()].sort((a, b) => a.attempt - b.attempt);
}
function readUpload(artifact, name, run) {
    const [id, given] = [(0,_text_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeAt */ .X7)(artifact, 'id'), (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(artifact, 'name')];
    if (id === null || given === null || !given.startsWith(`${name}-`))
        return null;
    const attempt = /^[1-9]\d{0,5}$/.test(given.slice(name.length + 1)) ? Number(given.slice(name.length + 1)) : null;
    if (attempt === null)
        return null;
    const owner = (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_0__.at)(artifact, 'workflow_run');
    const ownerRun = (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeAt */ .X7)(owner, 'id');
    if (ownerRun !== null && String(ownerRun) !== run)
        return null;
    // A fork's artifact may bear our name; the listing says where it was made.
    if ((0,_text_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeAt */ .X7)(owner, 'head_repository_id') !== (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeAt */ .X7)(owner, 'repository_id'))
        return null;
    const digest = (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(artifact, 'digest');
    return {
        id,
        attempt,
        expired: (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_0__.at)(artifact, 'expired') === true,
        digest: digest !== null && /^sha256:[0-9a-f]{64}$/i.test(digest) ? digest.toLowerCase() : null,
    };
}
/** Reads a commit listing from a commit down: every commit named, itself or as a parent, is an ancestor or the commit. */
function ancestorsIn(commits) {
    const found = new Set();
    for (const commit of commits) {
        const parents = (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(commit, 'parents') ?? [];
        for (const sha of [(0,_text_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(commit, 'sha'), ...parents.map((parent) => (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(parent, 'sha'))]) {
            if (sha !== null)
                found.add(sha);
        }
    }
    return found;
}


/***/ }),

/***/ 86711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ unzip),
/* harmony export */   ZB: () => (/* binding */ BadZip)
/* harmony export */ });
/* unused harmony export ZIP_CAPS */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/**
 * Reads known files from the zip of an artifact, in memory. The bytes come from another run and are hostile until read:
 * the central directory rules, nothing is written to a disk, and every size is counted rather than believed.
 */

/** The archive is not one this program would have written; the message says why. */
class BadZip extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'BadZip';
    }
}
const ZIP_CAPS = { entries: 1000, inflated: 256 * 1024 * 1024, ratio: 200 };
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** Small files compress beyond any ratio without being a bomb. */
const RATIO_FROM = 1024 * 1024;
/**
 * @param wanted names to read; other harmless entries are left alone, any harmful name refuses the whole archive.
 * @returns the bytes of the wanted files that are there.
 * @throws BadZip
 */
function unzip(zip, wanted, caps = ZIP_CAPS) {
    const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
    try {
        return readEntries(bytes, wanted, caps);
    }
    catch (error) {
        if (error instanceof BadZip)
            throw error;
        // Offsets that point outside the archive surface as range errors of the buffer.
        throw new BadZip('its structure is broken', { cause: error });
    }
}
function readEntries(bytes, wanted, caps) {
    const found = new Map();
    let left = caps.inflated;
    for (const entry of directory(bytes, caps)) {
        if (!wanted.includes(entry.name))
            continue;
        const content = inflate(bytes, entry, left, caps.ratio);
        left -= content.byteLength;
        found.set(entry.name, content);
    }
    return found;
}
function directory(bytes, caps) {
    const end = findEnd(bytes);
    const count = bytes.readUInt16LE(end + 10);
    const start = bytes.readUInt32LE(end + 16);
    if (bytes.readUInt16LE(end + 4) !== 0 || bytes.readUInt16LE(end + 8) !== count)
        throw new BadZip('it spans several disks');
    if (count === 0xffff || start === 0xffffffff)
        throw new BadZip('it is a zip64 archive, which no record needs');
    if (count > caps.entries)
        throw new BadZip(`it has ${count} entries where ${caps.entries} are allowed`);
    const entries = [];
    const names = new Set();
    let at = start;
    for (let index = 0; index < count; index++) {
        if (bytes.readUInt32LE(at) !== CENTRAL)
            throw new BadZip('its directory is broken');
        const nameLength = bytes.readUInt16LE(at + 28);
        const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
        const sizes = {
            packed: bytes.readUInt32LE(at + 20),
            size: bytes.readUInt32LE(at + 24),
            offset: bytes.readUInt32LE(at + 42),
        };
        checkName(name, bytes.readUInt32LE(at + 38) >>> 16);
        if ((bytes.readUInt16LE(at + 8) & 0x2041) !== 0)
            throw new BadZip('an entry is encrypted');
        if (Object.values(sizes).includes(0xffffffff))
            throw new BadZip('an entry claims zip64 sizes');
        if (names.has(name))
            throw new BadZip('an entry is there twice');
        names.add(name);
        entries.push({ name, method: bytes.readUInt16LE(at + 10), crc: bytes.readUInt32LE(at + 16), ...sizes });
        at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    if (at > end)
        throw new BadZip('its directory runs over its end');
    return entries;
}
/** The last record is found from behind: a comment of up to 64 KiB may follow it. */
function findEnd(bytes) {
    const first = Math.max(0, bytes.length - 22 - 0xffff);
    for (let at = bytes.length - 22; at >= first; at--) {
        if (bytes.readUInt32LE(at) === END && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length)
            return at;
    }
    throw new BadZip('it is not a zip archive');
}
function checkName(name, unixMode) {
    const parts = name.split(/[/\\]/);
    if (name === '' ||
        parts[0] === '' ||
        /^[A-Za-z]:/.test(name) ||
        parts.includes('..') ||
        /[\u0000-\u001f\ufffd]/.test(name)) {
        throw new BadZip('an entry has a name that leads outside');
    }
    const kind = unixMode & 0o170000;
    if (kind !== 0 && kind !== 0o100000 && kind !== 0o040000)
        throw new BadZip('an entry is a link or a device');
}
function inflate(bytes, entry, left, ratio) {
    const { offset, packed, size, method, crc } = entry;
    if (bytes.readUInt32LE(offset) !== LOCAL)
        throw new BadZip('an entry points nowhere');
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    if (start + packed > bytes.length)
        throw new BadZip('an entry is cut off');
    const data = bytes.subarray(start, start + packed);
    const limit = Math.min(left, Math.max(RATIO_FROM, packed * ratio));
    const content = method === STORED ? data : method === DEFLATED ? inflateUpTo(data, limit) : null;
    if (content === null)
        throw new BadZip('an entry uses an unknown compression');
    if (content.byteLength > limit)
        throw new BadZip('it inflates beyond the limit');
    if (content.byteLength !== size || (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(content) !== crc)
        throw new BadZip('an entry does not match its checksum');
    return content;
}
function inflateUpTo(data, limit) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(data, { maxOutputLength: Math.max(1, limit) });
    }
    catch (error) {
        const bomb = error.code === 'ERR_BUFFER_TOO_LARGE';
        throw new BadZip(bomb ? 'it inflates beyond the limit' : 'an entry cannot be inflated', { cause: error });
    }
}


/***/ }),

/***/ 30964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endProcess)
/* harmony export */ });
/** Ends the process once what it wrote has left it: piped output is lost on a plain exit. */
async function endProcess() {
    for (const stream of [process.stdout, process.stderr]) {
        await new Promise((resolve) => void stream.write('', () => resolve()));
    }
    process.exit();
}


/***/ }),

/***/ 33394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ interruptSignal)
/* harmony export */ });
/* harmony import */ var _end_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30964);

/** The runner sends SIGINT, then SIGTERM 7.5 s later, and kills 2.5 s after that (workflow-cancellation documentation). */
const LAST_MS = 4500;
/** `npx` and shells pass a Ctrl-C on to a process that has it from the terminal already: that is one interrupt, not two. */
const SAME_MS = 250;
/** Not measured. */
const EXIT_CODE = 3;
/**
 * Aborted by the first SIGINT or SIGTERM: nothing more is sent, what is known is reported. Whatever still hangs after
 * 4.5 s is left behind, and a second signal ends the process at once: the journal is on disk all the while.
 * @param late called before the process is ended with something left undone.
 */
function interruptSignal(late = () => { }) {
    const controller = new AbortController();
    let first = null;
    const interrupt = () => {
        if (first !== null) {
            if (performance.now() - first > SAME_MS)
                process.exit(EXIT_CODE);
            return;
        }
        first = performance.now();
        setTimeout(() => void leave(late), LAST_MS).unref();
        controller.abort('not_run');
    };
    for (const name of ['SIGINT', 'SIGTERM'])
        process.on(name, interrupt);
    return controller.signal;
}
async function leave(late) {
    // A pipe that nobody reads any more must not hold the process either.
    setTimeout(() => process.exit(process.exitCode ?? EXIT_CODE), 200);
    process.exitCode ??= EXIT_CODE;
    late();
    await (0,_end_process_js__WEBPACK_IMPORTED_MODULE_0__/* .endProcess */ .J)();
}


/***/ }),

/***/ 66828:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ lacksPart),
/* harmony export */   Ly: () => (/* binding */ isCandidateId),
/* harmony export */   OX: () => (/* binding */ CANDIDATE_ID_CURE),
/* harmony export */   Rc: () => (/* binding */ CANDIDATE_ID_FORM),
/* harmony export */   le: () => (/* binding */ CANDIDATE_ID_PARTS_CURE)
/* harmony export */ });
/** In characters. */
const LONGEST = 200;
/** What a candidate-id may be, as messages say it. */
const CANDIDATE_ID_FORM = `one line of at most ${LONGEST} characters`;
/** What a reader whose candidate-id is missing can write. */
const CANDIDATE_ID_CURE = "name what is under test by a text that changes with it, such as ${{ hashFiles('prompts/**', 'src/**') }}";
/** What a reader can write whose candidate-id lacks a part. */
const CANDIDATE_ID_PARTS_CURE = 'look up which part is empty, and name each one: `prompts:HASH model:NAME`';
/** Whether a text can stand for a candidate's content: something, on one line, without control characters. */
function isCandidateId(text) {
    return text.trim() !== '' && text.length <= LONGEST && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
}
/** What joins parts, and so never begins or ends a text that has all of them. */
const OPEN_END = /^[\s\-:,;|@]|[\s\-:,;|@]$/u;
/** Two blanks with nothing between them; a name whose colon is followed by the next name. */
const GAP = /\s\s|:\s\S*:/u;
/**
 * Whether a text looks put together of several parts of which one is missing: an expression that came out empty leaves the
 * blank or the sign that joined it. Such an id no longer changes with what the part stood for, and answers of different
 * programs would be pooled. To be asked of the text as it was given, untrimmed.
 */
function lacksPart(text) {
    return OPEN_END.test(text) || GAP.test(text);
}


/***/ })

};
