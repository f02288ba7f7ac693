export const id = 884;
export const ids = [884];
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

/***/ 2884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCommandTarget: () => (/* binding */ createCommandTarget)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/edge/target/application.ts
var application = __webpack_require__(26581);
// EXTERNAL MODULE: ./src/edge/target/classify.ts
var classify = __webpack_require__(62449);
// EXTERNAL MODULE: ./src/text/parse-json.ts
var parse_json = __webpack_require__(39267);
// EXTERNAL MODULE: ./src/edge/target/server-error.ts
var server_error = __webpack_require__(18851);
;// CONCATENATED MODULE: ./src/edge/target/command-lines.ts



/**
 * Reads the lines that a program writes for one trial: any number of `{"event":"token","text":...}` and
 * `{"event":"usage","usage":...,"cost_usd":...}`, then one line with `output` or with `error`. Events of other names are
 * left for later versions.
 */
function createCommandReader() {
    let reading = null;
    let usage = null;
    let cost = null;
    let count = 0;
    function end(found) {
        reading = found;
        return 'done';
    }
    function takeCounts(fields) {
        usage = (0,application/* readAnyUsage */.yK)(fields['usage']) ?? usage;
        cost = (0,application/* costOf */.ho)(fields['cost_usd']) ?? cost;
    }
    return {
        line(text) {
            if (reading !== null)
                return 'done';
            count += 1;
            const fields = (0,parse_json/* parseJson */.q)(text);
            if (!isFields(fields)) {
                const what = `line ${count} on its standard output is no JSON object (logs belong on standard error)`;
                return end({ state: 'broken', message: `${what}: ${text}` });
            }
            const event = fields['event'];
            if (typeof event === 'string') {
                takeCounts(fields);
                return event === 'token' && typeof fields['text'] === 'string' && fields['text'] !== '' ? 'token' : 'other';
            }
            const error = fields['error'] ?? null;
            if (error !== null) {
                takeCounts(fields);
                return end({ state: 'error', error: (0,server_error/* readError */.lS)(error, null), retry_after_ms: waitOf(error) });
            }
            if (!Object.hasOwn(fields, 'output')) {
                return end({
                    state: 'broken',
                    message: `line ${count} on its standard output has neither \`event\` nor \`output\` nor \`error\``,
                });
            }
            takeCounts(fields);
            return end({
                state: 'answer',
                said: {
                    output: fields['output'],
                    documents: fields['documents'],
                    usage,
                    cost,
                    finish_reason: textOf(fields['finish_reason']),
                    refusal: textOf(fields['refusal']),
                    tool_calls: toolsOf(fields['tool_calls']),
                },
            });
        },
        finish: () => reading ?? { state: 'unfinished' },
        usage: () => usage,
    };
}
function waitOf(error) {
    const wait = isFields(error) ? error['retry_after_ms'] : null;
    return typeof wait === 'number' && Number.isFinite(wait) && wait >= 0 ? wait : null;
}
function toolsOf(value) {
    if (!Array.isArray(value))
        return [];
    return value.filter(isFields).flatMap((tool) => {
        const { name, arguments: given = {} } = tool;
        if (typeof name !== 'string')
            return [];
        return [{ name, arguments: typeof given === 'string' ? given : JSON.stringify(given) }];
    });
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./src/edge/target/inert.ts
var inert = __webpack_require__(22499);
// EXTERNAL MODULE: ./src/edge/target/loop-lag.ts
var loop_lag = __webpack_require__(44696);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./src/edge/target/line-reader.ts

/**
 * Bytes as lines, each with the time at which its end arrived.
 * @param maxLine characters of one line
 */
function createLineReader(onLine, maxLine) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let pieces = [];
    let length = 0;
    let last = 0;
    function read(text, at) {
        let start = 0;
        for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', start)) {
            if (length + feed - start > maxLine)
                return false;
            const rest = text.slice(start, feed);
            onLine(pieces.length === 0 ? rest : pieces.join('') + rest, at);
            pieces = [];
            length = 0;
            start = feed + 1;
        }
        if (start < text.length) {
            pieces.push(text.slice(start));
            length += text.length - start;
        }
        return length <= maxLine;
    }
    return {
        push(bytes, at) {
            last = at;
            return read(decoder.write(bytes), at);
        },
        end() {
            read(decoder.end(), last);
            if (pieces.length > 0)
                onLine(pieces.join(''), last);
            pieces = [];
        },
    };
}

;// CONCATENATED MODULE: ./src/edge/target/process.ts


/** Characters of one line; a line without an end must not eat the memory. */
const MAX_LINE = 1024 * 1024;
/** Bytes on standard output. */
const MAX_OUTPUT = 8 * 1024 * 1024;
/** As much of the end of standard error as is kept: far more than is shown, so that a key in it is found whole and hidden. */
const MAX_STDERR = 16 * 1024;
/** How long a program may take to end after its answer, and how long between being asked to end and being killed. */
const GRACE_MS = 1000;
/**
 * Runs a program once: one line in, lines out. It leads a process group of its own, and the group is gone when the promise
 * settles, however it ended. Never throws. Times are taken when bytes arrive; the clock starts just before the program does.
 */
function runProcess({ argv: [file, ...args], env, folder }, input, take, timeouts, signal, running, lag) {
    return new Promise((resolve) => {
        const started = performance.now();
        let end = null;
        let answered = false;
        let total = null;
        let phase = 'connect';
        let progress = started;
        let connect = null;
        let first = null;
        let firstLag = 0;
        let totalLag = 0;
        let last = 0;
        let tokens = 0;
        let longest = 0;
        let size = 0;
        let stderr = Buffer.alloc(0);
        let timer;
        let stopping = false;
        let abandoning = false;
        let settled = false;
        let code = null;
        let killed = null;
        const shortest = Math.min(timeouts.connect, timeouts.idle, timeouts.total);
        function settle() {
            if (settled)
                return;
            settled = true;
            clearTimeout(timer);
            lag.leave();
            signal.removeEventListener('abort', cancel);
            const pid = child?.pid;
            if (pid !== undefined)
                running.delete(pid);
            const itl_ms = tokens < 2 ? null : { mean: (last - first) / (tokens - 1), max: longest };
            const ttft_ms = first === null ? null : first - started;
            resolve({
                end: end ?? (answered && code === 0 ? { kind: 'answered' } : { kind: 'exited', code, signal: killed }),
                clocks: {
                    ttft_ms,
                    total_ms: (total ?? performance.now()) - started,
                    lag_ms: Math.max(firstLag, totalLag),
                    connect_ms: connect,
                    ttfo_ms: ttft_ms,
                    itl_ms,
                },
                stderr: stderr.toString('utf8'),
            });
        }
        function decide(found, at) {
            if (end !== null)
                return;
            end = found;
            total ??= at;
            stop();
        }
        /** Asks the whole group to end, then makes it. */
        function stop() {
            if (stopping)
                return;
            stopping = true;
            // It ended by itself before: what is left is a wait for its pipes, which has its own end.
            if (abandoning)
                return;
            clearTimeout(timer);
            endGroup(child?.pid, 'SIGTERM');
            timer = setTimeout(() => {
                endGroup(child?.pid, 'SIGKILL');
                abandonSoon();
            }, GRACE_MS);
        }
        /** A process that left the group may hold the pipes open: nobody waits for it. From here on the timer is this one alone. */
        function abandonSoon() {
            if (abandoning)
                return;
            abandoning = true;
            clearTimeout(timer);
            timer = setTimeout(abandon, GRACE_MS);
        }
        function abandon() {
            child?.stdout.destroy();
            child?.stderr.destroy();
            settle();
        }
        const cancel = () => decide({ kind: 'cancelled' }, performance.now());
        // One timer for four clocks, as for a request.
        function check() {
            const now = performance.now();
            const since = phase === 'idle' ? progress : started;
            const due = Math.min(since + timeouts[phase], started + timeouts.total);
            if (now < due) {
                timer = setTimeout(check, Math.min(Math.ceil(due - now), shortest));
                return;
            }
            const over = due === since + timeouts[phase] ? phase : 'total';
            decide({ kind: 'timeout', phase: over, after_ms: timeouts[over] }, now);
        }
        function line(text, at) {
            if (end !== null || answered || text.trim() === '')
                return;
            const step = take(text);
            progress = at;
            if (step === 'token') {
                phase = 'idle';
                if (first === null) {
                    first = at;
                    firstLag = lag.at(at);
                }
                else
                    longest = Math.max(longest, at - last);
                last = at;
                tokens += 1;
            }
            if (step !== 'done')
                return;
            answered = true;
            total = at;
            totalLag = lag.at(at);
            if (abandoning)
                return;
            clearTimeout(timer);
            timer = setTimeout(() => decide({ kind: 'answered' }, at), GRACE_MS);
        }
        const lines = createLineReader(line, MAX_LINE);
        function receive(bytes) {
            const at = performance.now();
            size += bytes.length;
            if (size > MAX_OUTPUT)
                return decide({ kind: 'too_large', what: 'output' }, at);
            if (!lines.push(bytes, at))
                decide({ kind: 'too_large', what: 'line' }, at);
        }
        lag.enter();
        let child;
        if (signal.aborted) {
            end = { kind: 'cancelled' };
            return settle();
        }
        const refuse = (error) => {
            end ??= { kind: 'not_started', code: error.code ?? error.name, message: error.message };
            settle();
        };
        try {
            child = (0,external_node_child_process_.spawn)(file, args, { cwd: folder, env, detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
        }
        catch (error) {
            return refuse(error);
        }
        if (child.pid !== undefined)
            running.add(child.pid);
        signal.addEventListener('abort', cancel, { once: true });
        timer = setTimeout(check, shortest);
        child.on('error', refuse);
        child.on('spawn', () => {
            connect = performance.now() - started;
            if (phase === 'connect')
                phase = 'total';
        });
        child.on('exit', (status, by) => {
            code = status;
            killed = by;
            // What it leaves behind would go on for nobody, on somebody's money.
            endGroup(child?.pid, 'SIGKILL');
            abandonSoon();
        });
        child.on('close', () => {
            lines.end();
            settle();
        });
        child.stdout.on('data', receive);
        child.stderr.on('data', (bytes) => {
            stderr = Buffer.concat([stderr, bytes]);
            if (stderr.length > MAX_STDERR)
                stderr = stderr.subarray(stderr.length - MAX_STDERR);
        });
        // A program that needs no more of its input may close it: that is no failure.
        for (const stream of [child.stdin, child.stdout, child.stderr])
            stream.on('error', () => undefined);
        child.stdin.end(`${input}\n`);
    });
}
/** Ends a process group; one that is gone already is none. */
function endGroup(pid, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch (error) {
        // EPERM: macOS says so of a group of which only zombies are left.
        const { code } = error;
        if (code !== 'ESRCH' && code !== 'EPERM')
            throw error;
    }
}

// EXTERNAL MODULE: ./src/edge/target/secrets.ts
var target_secrets = __webpack_require__(35718);
;// CONCATENATED MODULE: ./src/edge/target/command.ts








/**
 * The team's own programs, each started anew for every trial: no state goes from one trial to the next, and ending one
 * ends nothing else.
 * @throws UserError on Windows, which has no process groups to end; from `obstacle` and `attempt` for an unknown name
 */
function createCommandTarget({ commands, env, secrets, folder, platform }) {
    if (platform === 'win32' && commands.length > 0) {
        throw new errors/* UserError */.yo({
            message: '`commands` cannot be run on Windows, where a program cannot be ended with all that it started',
            cure: 'use `runs-on: ubuntu-latest`, or serve the application and name it in `endpoints`',
        });
    }
    const running = new Set();
    const lag = (0,loop_lag/* watchLoop */.M)();
    const prepared = new Map();
    const killAll = () => {
        for (const pid of running)
            endGroup(pid, 'SIGKILL');
        running.clear();
    };
    if (commands.length > 0)
        process.on('exit', killAll);
    function find(name) {
        const command = commands.find((one) => one.name === name);
        if (command !== undefined)
            return command;
        const known = commands.map((one) => one.name).join(', ');
        throw new errors/* UserError */.yo({
            message: `no command is called \`${name}\``,
            cure: known === ''
                ? `declare it in the workflow's \`commands\` input, as \`${name} -- PROGRAM ARGUMENTS\``
                : `declare it in the workflow's \`commands\` input, or use one of ${known}`,
        });
    }
    function ready(name) {
        const known = prepared.get(name);
        if (known !== undefined)
            return known;
        const { argv, env: named } = find(name);
        const set = [...target_secrets/* COMMON_VARIABLES */.y, ...named].flatMap((variable) => {
            const value = env(variable);
            return value === undefined ? [] : [[variable, value]];
        });
        const made = { argv, env: Object.fromEntries(set), folder };
        prepared.set(name, made);
        return made;
    }
    return {
        obstacle(name) {
            const missing = find(name).env.find((variable) => (env(variable) ?? '').trim() === '');
            if (missing === undefined)
                return null;
            return {
                reason: 'no_credentials',
                message: `${missing} is not set, so the command \`${name}\` cannot be run`,
                cure: `set it: \`env: { ${missing}: \${{ secrets.${missing} }} }\` at the workflow's step, or \`export ${missing}=...\` in a shell`,
            };
        },
        async attempt(call, { timeouts }, signal) {
            const program = ready(call.endpoint);
            const reader = createCommandReader();
            const line = JSON.stringify({ input: call.input });
            const ran = await runProcess(program, line, reader.line, timeouts, signal, running, lag);
            return judge(call.endpoint, program, ran, reader.finish(), reader.usage(), secrets);
        },
        close() {
            killAll();
            process.off('exit', killAll);
        },
    };
}
function judge(name, { argv }, { end, clocks, stderr }, reading, usage, secrets) {
    const failed = (failure) => ({ state: 'failed', failure, clocks, usage });
    const plain = (failure, message, retryable, fatal = false) => failed({ class: failure, message: (0,inert/* inert */.tJ)(message, secrets), status: null, retryable, fatal, retry_after_ms: null });
    // Most crashes of an application are the passing failure of a service it calls. They are tried again like any other, and
    // the first try stays visible in `retry_rate` and in the errors by class.
    const crashed = (what) => plain('crashed', withLastWords(what, stderr, secrets), true);
    switch (end.kind) {
        case 'not_started':
            return plain(...notStarted(name, argv[0], end.code, end.message));
        case 'cancelled':
            return plain('cancelled', 'the run was stopped while the program was at work', false);
        case 'too_large':
            return plain('too_large', end.what === 'line'
                ? `the program wrote a line longer than ${MAX_LINE} characters`
                : `the program wrote more than ${MAX_OUTPUT / 1024 / 1024} MiB`, false);
        case 'timeout': {
            const message = `${WAITED_FOR[end.phase]} within ${end.after_ms / 1000} s`;
            return failed({
                class: 'timeout',
                message: withLastWords(message, stderr, secrets),
                status: null,
                retryable: true,
                fatal: false,
                retry_after_ms: null,
                phase: end.phase,
            });
        }
        case 'exited':
            if (reading.state === 'error' || reading.state === 'broken')
                break;
            return crashed(end.signal === null ? exitText(end.code) : `the program was ended by ${end.signal}`);
        case 'answered':
            break;
    }
    return read(reading, clocks, secrets, failed, crashed);
}
function read(reading, clocks, secrets, failed, crashed) {
    switch (reading.state) {
        case 'unfinished':
            return crashed('the program ended without an answer');
        case 'broken':
            return crashed(reading.message);
        case 'error': {
            const { status, code, type, message } = reading.error;
            if (status === null && code === null && type === null)
                return crashed(`the program says: ${message}`);
            const wait = reading.retry_after_ms;
            const headers = wait === null ? {} : { 'retry-after-ms': String(Math.ceil(wait)) };
            return failed((0,classify/* classifyServerError */.w)(reading.error, headers, Date.now(), secrets, 'application'));
        }
        case 'answer': {
            const answer = (0,application/* answerOf */.ut)(reading.said, secrets);
            return answer === null ? crashed('its output is nested too deeply') : { state: 'answered', answer, clocks };
        }
    }
}
function exitText(code) {
    return code === 0 ? 'the program ended without an answer' : `the program ended with exit code ${code}`;
}
const WAITED_FOR = {
    connect: 'the program did not start',
    idle: 'the program wrote nothing further',
    total: 'the program gave no complete answer',
};
function notStarted(name, program, code, message) {
    const lead = `the command \`${name}\` could not be started`;
    if (code === 'ENOENT') {
        const cure = 'is it installed in this job, and is its path relative to the working directory?';
        return ['config', `${lead}: there is no program \`${program}\` (${cure})`, false, true];
    }
    if (code === 'EACCES')
        return ['config', `${lead}: \`${program}\` is not executable (\`chmod +x\` it)`, false, true];
    // Too many processes or too little memory at the moment.
    if (code === 'EAGAIN' || code === 'ENOMEM' || code === 'EMFILE')
        return ['overloaded', `${lead}: ${code}`, true, false];
    return ['config', `${lead}: ${code} ${message}`, false, true];
}
/** As much as fits behind the message: the last line of a stack trace says most. */
const LAST_WORDS = 200;
function withLastWords(what, stderr, secrets) {
    const lead = (0,inert/* inert */.tJ)(what, secrets);
    const words = (0,inert/* hideSecrets */.s0)(stderr.trim(), secrets).slice(-LAST_WORDS);
    return words === '' ? lead : (0,inert/* inert */.tJ)(`${lead}; its last words: ${words}`, secrets);
}


/***/ })

};
