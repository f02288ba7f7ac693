export const id = 625;
export const ids = [625,257];
export const modules = {

/***/ 51625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare_compare)
});

// EXTERNAL MODULE: ./src/edge/actions/context.ts
var actions_context = __webpack_require__(50722);
// EXTERNAL MODULE: ./src/edge/local/clock.ts
var clock = __webpack_require__(21815);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/edge/local/lines.ts




/**
 * The lines of a file, or of standard input for `-`, as they come: the whole may be larger than memory.
 * @throws UserError when the file cannot be read.
 */
async function* linesOf(file, folder) {
    const input = file === '-' ? process.stdin : (0,external_node_fs_.createReadStream)((0,external_node_path_.resolve)(folder, file));
    try {
        yield* (0,external_node_readline_.createInterface)({ input, crlfDelay: Infinity });
    }
    catch (cause) {
        if (!(cause instanceof Error && 'code' in cause && typeof cause.code === 'string'))
            throw cause;
        throw new errors/* UserError */.yo({ message: `cannot read ${file}: ${cause.code}`, cure: 'name a file that exists, or `-`' }, { cause });
    }
}

// EXTERNAL MODULE: ./src/compare/compare.ts + 3 modules
var compare = __webpack_require__(85938);
// EXTERNAL MODULE: ./src/record/rows.ts + 1 modules
var record_rows = __webpack_require__(50060);
// EXTERNAL MODULE: ./src/spec/gate.ts
var spec_gate = __webpack_require__(61912);
// EXTERNAL MODULE: ./src/verdict/judge.ts + 3 modules
var judge = __webpack_require__(50200);
// EXTERNAL MODULE: ./src/verdict/overall.ts
var overall = __webpack_require__(79988);
;// CONCATENATED MODULE: ./src/pipeline/compare-batch.ts
/** Many small comparisons, one a line: the engine's open socket. */






/**
 * Judges one `{id, baseline: [rows], candidate: [rows], gate}`. A line that cannot be read is answered by its error, so that
 * answers keep the order of the questions.
 */
function batchJudge() {
    const gates = new Map();
    return (line, number) => {
        const where = { file: 'batch', line: number };
        let id = null;
        try {
            const question = objectOf(line, where);
            id = question['id'] ?? null;
            const gate = gateOf(question['gate'], where, gates);
            const baseline = question['baseline'] === undefined ? [] : (0,record_rows/* normaliseRows */.Qh)(question['baseline'], where, 'baseline');
            const rows = (0,record_rows/* normaliseRows */.Qh)(question['candidate'], where, 'candidate');
            return { id, ...judged(gate, baseline, rows) };
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            return { id, error: error.message };
        }
    };
}
function judged(gate, baseline, rows) {
    const rules = (0,judge/* judgeSuite */.C)((0,compare/* compareSuite */.o)({
        suite: 'batch',
        candidate: 'candidate',
        blocking: true,
        gate,
        baseline: { state: baseline.length === 0 ? 'no_baseline' : 'ok', rows: baseline },
        rows,
        unchanged: false,
        control: 'stored',
    }));
    return { verdict: (0,overall/* overall */.M)(rules), rules };
}
function objectOf(line, where) {
    const cure = 'write one `{"id": ..., "baseline": [rows], "candidate": [rows], "gate": {...}}` a line';
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        throw new errors/* UserError */.yo({ message: 'the line is no JSON', where, cure });
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new errors/* UserError */.yo({ message: 'the line is no JSON object', where, cure });
    }
    return value;
}
/** Thousands of lines usually share one gate. */
function gateOf(value, where, gates) {
    const key = JSON.stringify(value) ?? '';
    const known = gates.get(key);
    if (known !== undefined)
        return known;
    const gate = (0,spec_gate/* parseGate */.X)(value, () => where);
    if (gates.size < 1000)
        gates.set(key, gate);
    return gate;
}

// EXTERNAL MODULE: ./src/compare/attribute.ts
var attribute = __webpack_require__(16247);
// EXTERNAL MODULE: ./src/compare/pool.ts
var pool = __webpack_require__(87825);
// EXTERNAL MODULE: ./src/compare/without-quarantined.ts
var without_quarantined = __webpack_require__(81198);
// EXTERNAL MODULE: ./src/summarise/suite-spend.ts
var suite_spend = __webpack_require__(8777);
// EXTERNAL MODULE: ./src/summarise/summarise.ts + 1 modules
var summarise = __webpack_require__(42587);
// EXTERNAL MODULE: ./src/verdict/early-look.ts
var early_look = __webpack_require__(60448);
// EXTERNAL MODULE: ./src/verdict/result.ts
var result = __webpack_require__(18364);
// EXTERNAL MODULE: ./src/verdict/rule-inputs.ts + 1 modules
var rule_inputs = __webpack_require__(12444);
// EXTERNAL MODULE: ./src/verdict/two-stage.ts
var two_stage = __webpack_require__(75120);
// EXTERNAL MODULE: ./src/pipeline/foreseen-of-rows.ts
var foreseen_of_rows = __webpack_require__(55281);
// EXTERNAL MODULE: ./src/pipeline/given-plan.ts
var given_plan = __webpack_require__(42435);
// EXTERNAL MODULE: ./src/pipeline/quarantine-of-rows.ts
var quarantine_of_rows = __webpack_require__(49088);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/text/canonical-json.ts
var canonical_json = __webpack_require__(21024);
;// CONCATENATED MODULE: ./src/pipeline/refuse-twice.ts




/**
 * The same answers counted twice would prove twice as much as they do.
 * @throws UserError that names both files.
 */
function refuseTwice(baselines) {
    const seen = new Map();
    for (const answers of baselines) {
        const content = (0,canonical_json/* canonicalJson */.d)(answers.kind === 'record' ? answers.record.rows : answers.rows);
        const digest = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
        const other = seen.get(digest);
        if (other !== undefined) {
            throw new errors/* UserError */.yo({
                message: `${answers.file} holds the same answers as ${other}`,
                where: { file: answers.file },
                cure: 'give each stored run once',
            });
        }
        seen.set(digest, answers.file);
    }
    const rows = new Map();
    for (const answers of baselines) {
        if (answers.kind !== 'rows')
            continue;
        for (const { run, case: id, repeat } of answers.rows) {
            if (run === record_rows/* DEFAULT_RUN */.M5)
                break;
            const key = JSON.stringify([run, id, repeat]);
            const other = rows.get(key);
            if (other !== undefined) {
                throw new errors/* UserError */.yo({
                    message: `run \`${run}\`, case \`${id}\`, repeat ${repeat} stands in ${other} too`,
                    where: { file: answers.file },
                    cure: 'give each answer once, or name its run',
                });
            }
            rows.set(key, answers.file);
        }
    }
}

;// CONCATENATED MODULE: ./src/pipeline/suite-in.ts

/**
 * The suite of a record that a spec is about.
 * @param file how messages name the record.
 * @throws UserError when the record does not hold it, or holds no answer of it.
 */
function suiteIn({ header, rows }, { identity }, file) {
    const found = header.suites.find(({ suite }) => suite === identity);
    if (found === undefined) {
        throw new errors/* UserError */.yo({
            message: `the record has no suite \`${identity}\``,
            where: { file },
            cure: `its suites are ${header.suites.map(({ suite }) => `\`${suite}\``).join(', ')}`,
        });
    }
    if (!rows.some(({ suite }) => suite === found.suite)) {
        throw new errors/* UserError */.yo({
            message: `the record holds no answer of \`${identity}\``,
            where: { file },
            cure: 'give the record of a run that measured',
        });
    }
    return found;
}

;// CONCATENATED MODULE: ./src/pipeline/compare-records.ts
/** The second half of the pipeline on stored answers: records -> comparison -> verdict. */


















/**
 * Judges stored answers under a spec's gate.
 * @throws UserError when a record does not hold the suite, or holds no answer.
 */
function compareAnswers({ spec, failOn, tool, gate, today, ...answers }) {
    const sides = sidesOf(spec, answers.candidate, answers.baselines);
    const summaries = sides.map(({ rows, ...side }) => (0,summarise/* summarise */.fS)({ ...side, planned: rows.length, rows }));
    const asked = answers.candidate.kind === 'record' ? (answers.candidate.record.extras ?? []) : [];
    const spend = (0,suite_spend/* suiteSpend */.b)(summaries, sides.flatMap(({ rows }) => rows), asked.filter(({ suite }) => suite === spec.identity));
    const main = sides.find(({ primary }) => primary);
    const { quarantine, excused, strangers } = (0,quarantine_of_rows/* quarantineOf */.K)(spec, main.rows, main.base, today);
    const rules = sides.flatMap(({ id, blocking, rows, base, state, looks, staged }) => {
        const evidence = {
            suite: spec.identity,
            candidate: id,
            blocking,
            gate: looks === undefined ? spec.gate : { ...spec.gate, alpha: (0,early_look/* lookLevel */.eK)(looks, spec.gate.alpha) },
            baseline: { state, rows: base },
            rows,
            unchanged: false,
            control: 'stored',
            suite_spend_usd: spend.total,
        };
        const compared = (part) => (0,compare/* compareSuite */.o)((0,without_quarantined/* withoutQuarantined */.h)(part, excused));
        if (staged === undefined)
            return compare_records_judge(compared(evidence));
        const first = rows.filter(({ repeat }) => repeat < staged.repeats);
        const all = { ...evidence, repeats: staged.repeats };
        return (0,two_stage/* judgeStaged */.Wj)(compared({ ...all, rows: first }), first.length === rows.length ? null : compared(all), compare_records_judge);
    });
    const verdict = (0,overall/* overall */.M)(rules);
    const header = answers.candidate.kind === 'record' ? answers.candidate.record.header : null;
    return {
        result: {
            schema: result/* RESULT_SCHEMA */.w,
            tool,
            verdict,
            exit_code: (0,overall/* exitCode */.I)(verdict, rules, failOn),
            gate,
            run: header?.run ?? answers.candidate.file,
            attempt: header?.attempt ?? 1,
            commit: header?.commit ?? null,
            event: header?.event ?? null,
            suites: [
                {
                    suite: spec.identity,
                    path: spec.path,
                    verdict,
                    baseline: {
                        state: main.state,
                        detail: main.detail,
                        base_commit: null,
                        branch: null,
                        runs: main.runs.map(({ run, commit, measured_at }) => ({ run, commit, measured_at })),
                    },
                    reused: false,
                    candidates: summaries,
                    spend_usd: spend.total,
                    judge_spend_usd: spend.judge,
                    prices: header?.prices ?? 'as given in the rows',
                    notices: strangers,
                    ...(quarantine.length === 0 ? {} : { quarantine }),
                    ...(main.attribution === undefined ? {} : { attribution: main.attribution }),
                },
            ],
            rules,
        },
        suites: [
            {
                suite: spec.identity,
                rows: main.rows,
                baseline: main.base,
                foreseen: (0,foreseen_of_rows/* foreseenOfRows */.k)(spec.gate, main.rows),
                given: main.given === true,
            },
        ],
    };
}
/** Verdicts with what their numbers can be computed from again. */
function compare_records_judge(comparison) {
    return (0,rule_inputs/* withInputs */.w)(comparison, (0,judge/* judgeSuite */.C)(comparison));
}
function sidesOf(spec, candidate, baselines) {
    refuseTwice(baselines);
    if (candidate.kind === 'record' && baselines.every((one) => one.kind === 'record')) {
        return recordSides(spec, candidate, baselines);
    }
    const base = baselines.flatMap((answers, index) => plainRows(answers, spec, `stored-${index + 1}`));
    const rows = plainRows(candidate, spec, 'candidate');
    const state = base.length === 0 ? 'no_baseline' : 'ok';
    const detail = base.length === 0 ? 'No stored answers were given.' : `${baselines.length} files of stored answers.`;
    return [
        {
            id: 'candidate',
            primary: true,
            blocking: true,
            model: '',
            endpoint: '',
            rows,
            base,
            state,
            detail,
            runs: [],
            given: candidate.kind === 'rows',
        },
    ];
}
function recordSides(spec, { file, record }, baselines) {
    const header = suiteIn(record, spec, file);
    // A person named these files: one of another suite is a mistake, not a suite that is new.
    for (const one of baselines)
        suiteIn(one.record, spec, one.file);
    const runs = baselines.map(storedRun);
    return header.candidates.map((candidate) => {
        const pooled = (0,pool/* poolBaseline */.g)({ runs, header, candidate, most: runs.length });
        const ok = pooled.state === 'ok';
        const rows = record.rows.filter((row) => row.suite === header.suite && row.candidate === candidate.id);
        return {
            ...candidate,
            blocking: candidate.blocking ?? candidate.primary,
            rows,
            base: ok ? pooled.rows : [],
            state: pooled.state,
            detail: pooled.detail,
            runs: ok ? pooled.runs : [],
            looks: header.looks,
            staged: header.staged,
            attribution: ok && candidate.primary
                ? (0,attribute/* attribute */.l)({ candidate, suite: header, rows, prices: record.header.prices }, {
                    candidate: pooled.counterpart,
                    suite: pooled.header,
                    rows: pooled.rows,
                    prices: pooled.runs[0]?.record.header.prices ?? null,
                })
                : undefined,
            given: (0,given_plan/* isGiven */.qR)({ header }),
        };
    });
}
function storedRun({ record }) {
    const { run, commit, started_at } = record.header;
    return { run, commit, measured_at: started_at, record };
}
/** The rows of one candidate without their record: the primary's, for a record. */
function plainRows(answers, spec, run) {
    if (answers.kind === 'rows') {
        return answers.rows.map((row) => (row.run === record_rows/* DEFAULT_RUN */.M5 ? { ...row, run } : row));
    }
    const header = suiteIn(answers.record, spec, answers.file);
    const primary = header.candidates.find((candidate) => candidate.primary);
    return answers.record.rows.filter((row) => row.suite === header.suite && row.candidate === primary.id);
}

// EXTERNAL MODULE: ./src/record/codec.ts + 2 modules
var codec = __webpack_require__(31562);
// EXTERNAL MODULE: ./src/report/result-json.ts + 5 modules
var result_json = __webpack_require__(57238);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
// EXTERNAL MODULE: ./src/report/view.ts + 10 modules
var view = __webpack_require__(3554);
// EXTERNAL MODULE: ./src/spec/gate-of-spec.ts
var gate_of_spec = __webpack_require__(48538);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/cli/run.ts + 1 modules
var run = __webpack_require__(94257);
// EXTERNAL MODULE: ./src/cli/spec-files.ts
var spec_files = __webpack_require__(20257);
;// CONCATENATED MODULE: ./src/cli/compare.ts














/** `plumbline compare`: judges answers that exist; no call is made. */
async function compare_compare(args, world) {
    if (args.batch !== null)
        return batch(args.batch, world);
    const context = (0,actions_context/* localContext */.N)('plumbline');
    const { result, suites } = compareAnswers({
        spec: await (0,gate_of_spec/* readSpecGate */.L)(args.spec, (0,spec_files/* specFiles */.J)(args.spec, world)),
        baselines: await Promise.all(args.baselines.map((file) => readAnswers(file, world))),
        candidate: await readAnswers(args.candidate, world),
        failOn: run.DEFAULT_FAIL_ON,
        tool: version/* TOOL */.j,
        gate: context.gate,
        today: clock/* systemClock */.m.date().toISOString().slice(0, 10),
    });
    if (args.json)
        world.print((0,result_json/* encodeResult */.Y)(result));
    else {
        const now = clock/* systemClock */.m.date().toISOString();
        const input = { result, suites, context, now, report_url: null, max_spend: null, program: null, previous: null };
        world.print((0,report_text/* renderText */.S)((0,view/* buildView */.kK)(input), { color: world.color, cases: 10 }));
    }
    return result.exit_code;
}
async function readAnswers(file, world) {
    const text = await world.given.read(file);
    if ((0,codec/* looksLikeRecord */.bF)(text))
        return { kind: 'record', file, record: (0,codec/* decodeRecord */.eT)(text, file) };
    return { kind: 'rows', file, rows: (0,record_rows/* decodeRows */.UW)(text, file) };
}
/** One answer a line, in order, as they come. */
async function batch(file, world) {
    const judge = batchJudge();
    let number = 0;
    let refused = 0;
    for await (const line of linesOf(file, world.folder)) {
        number += 1;
        if (line.trim() === '')
            continue;
        const answer = judge(line, number);
        if ('error' in answer)
            refused += 1;
        world.print(`${JSON.stringify(answer)}\n`);
    }
    if (refused > 0)
        world.log.warn(`${refused} of ${number} lines could not be read; each is answered by its error`);
    return refused > 0 ? 2 : 0;
}


/***/ }),

/***/ 94257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEFAULT_CONCURRENCY: () => (/* binding */ DEFAULT_CONCURRENCY),
  DEFAULT_FAIL_ON: () => (/* binding */ DEFAULT_FAIL_ON),
  DEFAULT_OUT: () => (/* binding */ DEFAULT_OUT),
  DEFAULT_SPECS: () => (/* binding */ DEFAULT_SPECS),
  NO_ARTIFACTS: () => (/* binding */ NO_ARTIFACTS),
  run: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/edge/actions/context.ts
var actions_context = __webpack_require__(50722);
// EXTERNAL MODULE: ./src/edge/local/baseline-file.ts
var baseline_file = __webpack_require__(84929);
// EXTERNAL MODULE: ./src/edge/local/clock.ts
var clock = __webpack_require__(21815);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/text/probe.ts
var probe = __webpack_require__(89613);
// EXTERNAL MODULE: ./src/text/repository-path.ts
var repository_path = __webpack_require__(74967);
;// CONCATENATED MODULE: ./src/edge/local/git-files.ts
/** The repository's files at a commit, read from git's own store: the working tree and its state play no part. */






const MAX_FILE = 64 * 1024 * 1024;
const MAX_LIST = 64 * 1024 * 1024;
const LONGEST_MS = 30_000;
/**
 * @param folder paths are relative to it; it may be a folder of the repository.
 * @param ref a branch, tag or commit, as git understands it; never an option.
 * @throws UserError when git is not installed, the folder is in no repository, or it has no such commit; InfraError
 *   `baseline_unavailable` when git fails otherwise. The files throw the same, and UserError for what is no text file there.
 */
async function gitFiles(folder, ref, env = process.env) {
    const git = (args, maxBytes) => run(folder, args, maxBytes, env);
    const prefix = await git(['rev-parse', '--show-prefix'], 64 * 1024);
    if (prefix.state !== 'done')
        throw noRepository(prefix.said);
    const directory = textOf(prefix.bytes).replace(/\/?\n?$/, '');
    const commit = await commitOf(ref, git);
    let tree;
    const entries = () => (tree ??= treeOf(commit, git));
    return {
        commit,
        files: {
            async read(path) {
                return readAt(commit, (0,repository_path/* inRepository */.y)(directory, path), await entries(), git);
            },
            async list(patterns) {
                const paths = [...(await entries())].flatMap(([path, { kind }]) => (kind === 'submodule' ? [] : [path]));
                return (0,repository_path/* listedIn */.t)(directory, paths, patterns);
            },
        },
    };
}
async function commitOf(ref, git) {
    // Git itself takes no name that starts with a hyphen; older versions do not know the mark that ends the options.
    const asked = /^-|[\0-\x1f\x7f]/.test(ref)
        ? null
        : await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], 4096);
    const hash = asked?.state === 'done' ? textOf(asked.bytes).trimEnd() : '';
    if (/^[0-9a-f]{40,64}$/.test(hash))
        return hash;
    throw new errors/* UserError */.yo({
        message: `\`${(0,probe/* shortLine */.tl)(ref, 100)}\` is no branch, tag or commit of this repository`,
        cure: 'name one that is here; `git fetch` brings those of others',
    });
}
async function readAt(commit, path, tree, git) {
    const at = `at ${commit.slice(0, 7)}`;
    const where = { file: path };
    const entry = tree.get(path);
    if (entry === undefined && !isFolder(path, tree))
        throw new errors/* UserError */.yo({ message: `is not there ${at}`, where });
    if (entry?.kind !== 'file') {
        const cure = 'name a file, not a folder or link';
        throw new errors/* UserError */.yo({ message: `is no regular file ${at}`, where, cure });
    }
    const content = await git(['cat-file', 'blob', entry.hash], MAX_FILE);
    if (content.state === 'done')
        return decodeUtf8(content.bytes, path);
    if (content.state === 'failed')
        throw unreadable(`${path} ${at}`, content.said);
    throw new errors/* UserError */.yo({ message: `is larger than 64 MiB ${at}`, where, cure: 'split the file' });
}
async function treeOf(commit, git) {
    const listed = await git(['ls-tree', '-r', '-z', '--full-tree', commit], MAX_LIST);
    if (listed.state !== 'done')
        throw unreadable(`the file list of ${commit.slice(0, 7)}`, listed.said);
    const tree = new Map();
    for (const line of textOf(listed.bytes).split('\0')) {
        const match = /^(\d{6}) (?:blob|commit) ([0-9a-f]{40,64})\t([^]+)$/.exec(line);
        if (match !== null)
            tree.set(match[3], { kind: kindOf(match[1]), hash: match[2] });
    }
    return tree;
}
/** Git writes 100644 and 100755 for files, 120000 for links, 160000 for submodules. */
function kindOf(mode) {
    if (mode.startsWith('100'))
        return 'file';
    return mode === '120000' ? 'link' : 'submodule';
}
function isFolder(path, tree) {
    for (const name of tree.keys())
        if (name.startsWith(`${path}/`))
            return true;
    return false;
}
/**
 * Runs git without a shell. Neither the repository's settings nor the caller's may start another program: no hooks, no
 * file system monitor, no pager, no transport for objects that a partial clone lacks; filters and text conversion do not
 * apply to the commands used here. Of the environment it gets what git needs to start and no key of any provider.
 */
function run(folder, args, maxBytes, env) {
    const settings = ['core.fsmonitor=false', `core.hooksPath=${external_node_os_.devNull}`, 'protocol.allow=never'];
    const argv = ['--no-pager', '--no-replace-objects', ...settings.flatMap((one) => ['-c', one]), '-C', folder, ...args];
    return new Promise((done, reject) => {
        (0,external_node_child_process_.execFile)('git', argv, {
            // Windows looks for a program in its working directory first, and the folder is one that others write to.
            cwd: (0,external_node_path_.dirname)(process.execPath),
            env: { ...kept(env), ...HARDENED },
            encoding: 'buffer',
            maxBuffer: maxBytes,
            timeout: LONGEST_MS,
            killSignal: 'SIGKILL',
            windowsHide: true,
        }, (error, stdout, stderr) => {
            if (error === null)
                return done({ state: 'done', bytes: stdout });
            if (error.code === 'ENOENT')
                return reject(noGit(error));
            if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
                return done({ state: 'too_large', said: 'it is too long' });
            const late = error.killed === true ? `git did not answer within ${LONGEST_MS / 1000} s` : '';
            done({ state: 'failed', said: late || (0,probe/* shortLine */.tl)(textOf(stderr)) || 'git failed without a word' });
        });
    });
}
/** GIT_* variables are not among them: inside a hook they name another folder, index or repository. */
const KEPT = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'SYSTEMROOT', 'PATHEXT', 'TEMP', 'TMP'];
const HARDENED = {
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    // The same for versions that do not know the line above.
    GIT_ALLOW_PROTOCOL: 'none',
};
function kept(env) {
    return Object.fromEntries(KEPT.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
function textOf(bytes) {
    return new TextDecoder().decode(bytes);
}
function decodeUtf8(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new errors/* UserError */.yo({ message: 'is not UTF-8 text', where: { file: path }, cure: 'save it as UTF-8' }, { cause });
    }
}
function noGit(cause) {
    const problem = { message: 'git was not found, and files at a commit are read with it', cure: 'install git' };
    return new errors/* UserError */.yo(problem, { cause });
}
function noRepository(said) {
    if (!said.includes('not a git repository'))
        return unreadable('the git repository of this folder', said);
    const cure = 'start it inside the repository';
    return new errors/* UserError */.yo({ message: 'this folder is in no git repository, so it has no files at a commit', cure });
}
function unreadable(what, said) {
    return new errors/* InfraError */.Ri('baseline_unavailable', `${what} could not be read: ${said}`);
}

// EXTERNAL MODULE: ./src/edge/local/journal.ts
var local_journal = __webpack_require__(47078);
// EXTERNAL MODULE: ./src/edge/local/out-dir.ts
var out_dir = __webpack_require__(53515);
// EXTERNAL MODULE: ./src/edge/local/random.ts
var random = __webpack_require__(53622);
// EXTERNAL MODULE: ./src/edge/local/silent-forge.ts
var silent_forge = __webpack_require__(78842);
// EXTERNAL MODULE: ./src/edge/target/connect.ts + 9 modules
var connect = __webpack_require__(7886);
// EXTERNAL MODULE: ./src/pipeline.ts + 17 modules
var pipeline = __webpack_require__(79611);
// EXTERNAL MODULE: ./src/pipeline/publish.ts + 18 modules
var publish = __webpack_require__(70916);
// EXTERNAL MODULE: ./src/pipeline/results.ts + 2 modules
var results = __webpack_require__(2052);
// EXTERNAL MODULE: ./src/record/codec.ts + 2 modules
var codec = __webpack_require__(31562);
// EXTERNAL MODULE: ./src/spec/endpoints.ts
var spec_endpoints = __webpack_require__(77969);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/cli/run.ts
















const DEFAULT_SPECS = ['evals/*.eval.yml'];
const DEFAULT_OUT = '.plumbline';
const DEFAULT_CONCURRENCY = 8;
/** What turns a local run red, as in CI. */
const DEFAULT_FAIL_ON = new Set(['regression', 'error']);
/** Nothing is stored elsewhere: the files are written to the folder of `--out`. */
const NO_ARTIFACTS = { upload: () => Promise.resolve({ ok: true, url: null, detail: '' }) };
/** `plumbline run`: the same engine, verdict and report as in CI, on this machine. */
async function run_run(args, world) {
    const out = (0,external_node_path_.resolve)(world.folder, args.out ?? DEFAULT_OUT);
    const started = clock/* systemClock */.m.date();
    const context = { ...(0,actions_context/* localContext */.N)('plumbline'), run_id: `local-${started.toISOString().replace(/[^0-9TZ]/g, '')}` };
    const baselines = await Promise.all(args.baselines.map(async (file) => (0,codec/* decodeRecord */.eT)(await world.given.read(file), file)));
    const setting = { context, baselines, out, world };
    const outcome = args.results === null ? await measured(args, setting) : await given(args, args.results, setting);
    const published = await (0,publish/* publish */.m)(outcome, {
        context,
        maxSpend: args.results === null ? args.max_spend : null,
        artifactName: 'plumbline',
        comment: 'never',
        now: clock/* systemClock */.m.date(),
        // No command of ours can ask the cases of another harness again.
        program: args.results === null ? 'plumbline' : null,
        color: world.color && !args.json && !args.ci,
    }, { artifacts: NO_ARTIFACTS, forge: (0,silent_forge/* silentForge */.l)('a local run'), log: world.log });
    // Shown first: what was measured must not be lost with a full disk.
    if (args.json)
        world.print(published.files['result.json']);
    else
        world.tell(args.ci ? published.comment.body : published.text);
    // The default folder lies in the repository, and answers do not belong into its history.
    const ignore = args.out === null ? { '.gitignore': '*\n' } : {};
    const paths = await (0,out_dir/* writeFiles */.h)(out, { ...published.files, ...ignore });
    world.log.info(`report: ${world.shown(paths.get('report.html') ?? out)}`);
    return outcome.result.exit_code;
}
/** Asks the candidates of the specs. */
async function measured(args, { context, baselines, out, world }) {
    const endpoints = (0,spec_endpoints/* allEndpoints */.Em)((0,spec_endpoints/* parseEndpoints */.aL)(args.endpoints.join('\n')));
    const base = args.base === null ? null : await gitFiles(world.folder, args.base);
    const journal = (0,local_journal/* openJournal */._)((0,external_node_path_.join)(out, 'journal.jsonl'));
    const opened = [];
    try {
        return await (0,pipeline/* gate */.G)({
            tool: version/* TOOL */.j,
            specs: args.specs.length === 0 ? DEFAULT_SPECS : args.specs,
            kind: 'pr',
            context,
            failOn: DEFAULT_FAIL_ON,
            noCredentials: 'fail',
            maxSpend: args.max_spend,
            maxConcurrency: args.max_concurrency,
            endpoints: endpoints.map(({ name }) => name),
            baselineRuns: Math.max(1, baselines.length),
            only: args.only.length === 0 ? null : new Set(args.only),
            storeOutputs: true,
        }, {
            files: world.files,
            filesAt: () => base?.files ?? world.files,
            connect: async (suites) => {
                const target = await (0,connect/* connectTarget */.u)(suites, {
                    endpoints,
                    env: (name) => world.env[name],
                    run: context.run_id,
                });
                opened.push(target);
                return target;
            },
            store: (0,baseline_file/* recordedBaseline */.AE)(baselines, base?.commit),
            journal,
            clock: clock/* systemClock */.m,
            random: random/* systemRandom */.v,
            log: world.log,
        }, world.interrupted());
    }
    finally {
        journal.close();
        await Promise.all(opened.map((target) => target.close()));
    }
}
/** Reads what another harness measured. */
function given({ specs }, { files, candidate_id }, { context, baselines, world }) {
    return (0,results/* gateResults */.g)({
        tool: version/* TOOL */.j,
        specs: specs.length === 0 ? DEFAULT_SPECS : specs,
        results: files,
        candidateId: candidate_id,
        context,
        failOn: DEFAULT_FAIL_ON,
        baselineRuns: Math.max(1, baselines.length),
        baselineIsFile: true,
        storeOutputs: true,
    }, {
        files: world.files,
        // A person may name a file that lies anywhere; a glob stays in the folder.
        results: { read: world.given.read, list: world.files.list },
        store: (0,baseline_file/* recordedBaseline */.AE)(baselines),
        clock: clock/* systemClock */.m,
        log: world.log,
    });
}


/***/ }),

/***/ 20257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ specFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _edge_local_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94302);


/**
 * A spec that a person named, which may lie anywhere, and the files that it names itself, which may not: they lie in this
 * folder, or, where the spec lies elsewhere, in the folder of the spec.
 * @param spec its path as it was given.
 */
function specFiles(spec, { folder, given }) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, spec);
    const root = isBelow(folder, full) ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(full);
    const confined = (0,_edge_local_files_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceFiles */ .P)({ workspace: root });
    return {
        read: (path) => path === spec ? given.read(path) : confined.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/')),
    };
}
function isBelow(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}


/***/ }),

/***/ 94302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ workspaceFiles),
/* harmony export */   Q: () => (/* binding */ readGiven)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36449);
/** The files of the workspace: text only, and never a file that lies outside it, however it is named or linked. */





const MAX_BYTES = 64 * 1024 * 1024;
/** A search that meets more entries than this was aimed at the wrong folder. */
const MAX_ENTRIES = 200_000;
function workspaceFiles({ workspace, directory = '.', closed = [], maxBytes = MAX_BYTES, }) {
    const places = async () => {
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace);
        return { root, shut: await Promise.all(closed.map((folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder)))) };
    };
    const locate = async (path) => {
        const { root, shut } = await places();
        if (path === '' || path.includes('\0') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) || /^[A-Za-z]:/.test(path))
            throw refusal(path, 'is no relative path');
        const named = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, directory, path);
        checkPlace(path, root, shut, named);
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(named).catch((cause) => {
            throw refusal(path, 'is not there', 'check the name; upper and lower case differ', cause);
        });
        // A link inside the workspace may point anywhere: the place it leads to is what counts.
        checkPlace(path, root, shut, real);
        return real;
    };
    return {
        async read(path) {
            return readText(path, await locate(path), maxBytes);
        },
        async list(patterns) {
            const { root, shut } = await places();
            const start = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, directory);
            const found = new Set();
            const budget = { left: MAX_ENTRIES };
            for (const pattern of patterns.map((text) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(text.replaceAll('\\', '/')))) {
                if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(pattern) || pattern.split('/')[0] === '..')
                    throw refusal(pattern, 'leads outside the working directory');
                const matches = (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isLiteral */ .c$)(pattern) ? (path) => path === pattern : (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .globMatcher */ .fU)(pattern);
                for await (const path of walk(start, (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .fixedFolder */ .Nw)(pattern), pattern, budget)) {
                    if (matches(path) && !isDenied(path) && !shut.some((folder) => isWithin(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(start, path))))
                        found.add(path);
                }
            }
            return [...found].sort();
        },
    };
}
/**
 * A text file that the person at the command line named: it may lie anywhere, unlike one that a spec names.
 * @throws UserError when it is missing, too large or not UTF-8 text
 */
async function readGiven(folder, path) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path)).catch((cause) => {
        throw refusal(path, 'is not there', 'check the name; upper and lower case differ', cause);
    });
    return readText(path, real, MAX_BYTES);
}
function checkPlace(path, root, closed, place) {
    if (!isWithin(root, place) || place === root)
        throw refusal(path, 'lies outside the workspace');
    if (closed.some((folder) => isWithin(folder, place)) || isDenied((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, place).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'))) {
        throw refusal(path, 'is not open to a spec', 'keep credentials and repository internals out of specs and datasets');
    }
}
function isWithin(folder, place) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, place);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way));
}
/** Where credentials lie: git's own folder and environment files. Case is ignored, as some file systems do. */
function isDenied(path) {
    return path
        .toLowerCase()
        .split('/')
        .some((part) => part === '.git' || part === '.env' || part.startsWith('.env.') || part === '.envrc');
}
async function readText(path, real, maxBytes) {
    // Without O_NONBLOCK a pipe would block until someone writes to it.
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, flags).catch((cause) => {
        throw refusal(path, 'cannot be opened', 'check its permissions', cause);
    });
    try {
        const state = await file.stat();
        if (!state.isFile())
            throw refusal(path, 'is not a regular file');
        if (state.size > maxBytes)
            throw refusal(path, `is larger than ${maxBytes} bytes`, 'split it');
        const bytes = await file.readFile();
        if (bytes.byteLength > maxBytes)
            throw refusal(path, `is larger than ${maxBytes} bytes`, 'split it');
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
            throw cause;
        const reason = cause.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
            ? 'is not UTF-8 text'
            : 'cannot be read';
        throw refusal(path, reason, 'save it as UTF-8 text', cause);
    }
    finally {
        await file.close();
    }
}
/** Files below a folder. Linked folders are not entered, so the walk ends; `node_modules` only when the pattern names it. */
async function* walk(start, folder, pattern, budget) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(start, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
        if (budget.left-- <= 0)
            throw refusal(pattern, `meets more than ${MAX_ENTRIES} files`, 'start the pattern with a folder');
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isFile() || entry.isSymbolicLink())
            yield path;
        else if (entry.isDirectory() && opens(entry.name, pattern))
            yield* walk(start, path, pattern, budget);
    }
}
function opens(name, pattern) {
    return (name !== 'node_modules' && name !== '.git') || pattern.split('/').includes(name);
}
function refusal(path, reason, cure = 'name a text file of the repository', cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({ message: reason, where: { file: path }, cure }, { cause });
}


/***/ }),

/***/ 49088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ quarantineOf)
/* harmony export */ });
/* harmony import */ var _compare_index_cases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75307);
/* harmony import */ var _spec_quarantine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86395);
/* harmony import */ var _verdict_quarantine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35749);



/**
 * What a quarantine file excuses among stored answers, where no plan says which cases there are: those of the rows. Rows
 * that do not say in which wording a case was asked are held to be of one wording.
 * @param rows of the primary candidate.
 * @param base main's stored answers to it; without any nothing holds.
 * @param today `YYYY-MM-DD`, UTC.
 */
function quarantineOf({ gate, quarantine: entries }, rows, base, today) {
    if (entries.length === 0)
        return { quarantine: [], excused: new Set(), strangers: [] };
    const { cases } = (0,_compare_index_cases_js__WEBPACK_IMPORTED_MODULE_2__/* .indexCases */ .m)(rows);
    const trials = cases.map(({ id, tier, hashes }) => ({ case: { id, tier }, case_hash: hashes[0] }));
    const quarantine = (0,_verdict_quarantine_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsQuarantine */ .R_)(entries, base, { suite: { gate }, trials }, today);
    return {
        quarantine,
        excused: new Set(quarantine.filter(({ holds }) => holds).map((entry) => entry.case)),
        strangers: (0,_spec_quarantine_js__WEBPACK_IMPORTED_MODULE_0__/* .strangerNotices */ .y)(entries, cases),
    };
}


/***/ })

};
