export const id = 79;
export const ids = [79,175];
export const modules = {

/***/ 63079:
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

// EXTERNAL MODULE: ./src/compare/compare.ts + 7 modules
var compare = __webpack_require__(86460);
// EXTERNAL MODULE: ./src/record/fields.ts
var fields = __webpack_require__(1916);
// EXTERNAL MODULE: ./src/record/lines.ts
var record_lines = __webpack_require__(84138);
// EXTERNAL MODULE: ./src/record/shapes.ts
var shapes = __webpack_require__(48691);
;// CONCATENATED MODULE: ./src/record/rows.ts




/** The run of rows that name none: all of one file are then one run. */
const DEFAULT_RUN = 'run';
/** A name that other harnesses may write as a whole number. */
const label = {
    read: (value, place) => {
        const read = Number.isSafeInteger(value) ? String(value) : fields/* text */.Qq.read(value, place);
        return read === '' ? (0,fields/* refuse */.TR)(place, 'must not be empty') : read;
    },
    write: (value) => value,
};
/** What a bare row may say; every key but `case` may be missing here, `score` is checked with the status. */
const bare = (0,fields/* object */.Ik)({
    case: label,
    repeat: (0,fields/* optional */.lq)((0,fields/* count */.U9)()),
    run: (0,fields/* optional */.lq)(label),
    status: (0,fields/* optional */.lq)(shapes/* status */.h5),
    pass: (0,fields/* optional */.lq)(fields/* flag */.Jt),
    ...shapes/* measured */.jh,
    // A grader that did not apply is often written as null; it is the same as absent.
    scores: (0,fields/* optional */.lq)(scoreMap()),
});
/**
 * Reads bare rows from JSON Lines: what `compare` takes from any harness. Unknown keys are ignored.
 * @throws UserError with file and line: malformed, a number that is not finite or out of range, a row told twice, or no row at all.
 */
function decodeRows(text, file) {
    const lines = (0,record_lines/* parseLines */.Li)(text, file);
    if (lines.length === 0) {
        throw new errors/* UserError */.yo({
            message: 'the file holds no rows',
            where: { file },
            cure: 'write one JSON object a line with at least `case` and `score`',
        });
    }
    return unique((0,record_lines/* collect */.Fo)(lines, ({ value, where }) => ({ row: normaliseRow(value, where), place: { where, path: '' } })));
}
/**
 * Reads bare rows that were parsed already, such as one side of a batch line.
 * @param name what messages call the list; `baseline` gives `baseline[3].score`.
 * @throws UserError as `decodeRows`; an empty list is allowed.
 */
function normaliseRows(value, where, name) {
    const list = { where, path: name };
    if (!Array.isArray(value))
        return (0,fields/* refuse */.TR)(list, `must be a list of rows, not ${(0,fields/* nameOf */.Vb)(value)}`);
    return unique((0,record_lines/* collect */.Fo)(value, (item, index) => {
        const place = (0,fields/* inside */.nx)(list, `[${index}]`);
        return { row: readRow(item, place), place };
    }));
}
/**
 * Checks one bare row and fills in its defaults: repeat 0, run `run`, status `ok`, pass when the score is 1.
 * Scores beside a status other than `ok` are ignored.
 * @throws UserError at `where`.
 */
function normaliseRow(value, where) {
    return readRow(value, { where, path: '' });
}
function readRow(value, place) {
    const read = bare.read(value, place);
    const state = read.status ?? 'ok';
    const score = state === 'ok' ? readScore((0,fields/* asObject */.eB)(value, place), (0,fields/* inside */.nx)(place, 'score')) : null;
    const pass = score === null ? null : (read.pass ?? score >= 1);
    const { scores, ...rest } = read;
    const graded = score === null || scores === undefined ? {} : { scores };
    return { ...rest, ...graded, repeat: read.repeat ?? 0, run: read.run ?? DEFAULT_RUN, status: state, score, pass };
}
function readScore(row, place) {
    const score = Object.hasOwn(row, 'score') ? row.score : undefined;
    if (score === undefined || score === null) {
        (0,fields/* refuse */.TR)(place, `is ${(0,fields/* nameOf */.Vb)(score)}`, 'give each row a score from 0 to 1, or `"status": "error"` when it was not measured');
    }
    return (0,fields/* number */.ai)(0, 1).read(score, place);
}
function unique(rows) {
    const seen = new Map();
    return (0,record_lines/* collect */.Fo)(rows, ({ row, place }) => {
        const identity = JSON.stringify([row.run, row.case, row.repeat]);
        const earlier = seen.get(identity);
        if (earlier !== undefined) {
            (0,fields/* refuse */.TR)(place, `tells case \`${row.case}\`, repeat ${row.repeat} of run \`${row.run}\` a second time: ${nameOfPlace(earlier)} has it already`, 'number repeated answers of a case with `repeat`, or name their runs with `run`');
        }
        seen.set(identity, place);
        return row;
    });
}
function nameOfPlace({ where, path }) {
    return path === '' ? `line ${where.line}` : `\`${path}\``;
}
function scoreMap() {
    const score = (0,fields/* number */.ai)(0, 1);
    return {
        read: (value, place) => Object.fromEntries(Object.entries((0,fields/* asObject */.eB)(value, place))
            .filter(([, item]) => item !== null)
            .map(([key, item]) => [key, score.read(item, (0,fields/* inside */.nx)(place, key))])),
        write: (value) => value,
    };
}

// EXTERNAL MODULE: ./src/spec/gate.ts
var spec_gate = __webpack_require__(61912);
// EXTERNAL MODULE: ./src/verdict/judge.ts + 20 modules
var judge = __webpack_require__(37840);
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
            const baseline = question['baseline'] === undefined ? [] : normaliseRows(question['baseline'], where, 'baseline');
            const rows = normaliseRows(question['candidate'], where, 'candidate');
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/compare/pool.ts
var pool = __webpack_require__(87825);
// EXTERNAL MODULE: ./src/text/canonical-json.ts
var canonical_json = __webpack_require__(21024);
// EXTERNAL MODULE: ./src/summarise/spend.ts
var summarise_spend = __webpack_require__(27428);
// EXTERNAL MODULE: ./src/summarise/summarise.ts
var summarise = __webpack_require__(45372);
// EXTERNAL MODULE: ./src/verdict/result.ts
var result = __webpack_require__(18364);
;// CONCATENATED MODULE: ./src/pipeline/compare-records.ts
/** The second half of the pipeline on stored answers: records -> comparison -> verdict. */











/**
 * Judges stored answers under a spec's gate.
 * @throws UserError when a record does not hold the suite, or holds no answer.
 */
function compareAnswers({ spec, failOn, tool, gate, ...answers }) {
    const sides = sidesOf(spec, answers.candidate, answers.baselines);
    const summaries = sides.map(({ rows, ...side }) => (0,summarise/* summarise */.fS)({ ...side, planned: rows.length, rows }));
    const spend = (0,summarise_spend/* spendOf */.I)(summaries, sides.some(({ rows }) => rows.some(summarise/* judgeUnpriced */.Cm)));
    const rules = sides.flatMap(({ id, blocking, rows, base, state }) => (0,judge/* judgeSuite */.C)((0,compare/* compareSuite */.o)({
        suite: spec.identity,
        candidate: id,
        blocking,
        gate: spec.gate,
        baseline: { state, rows: base },
        rows,
        unchanged: false,
        control: 'stored',
        suite_spend_usd: spend.total,
    })));
    const verdict = (0,overall/* overall */.M)(rules);
    const main = sides.find(({ primary }) => primary);
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
                    notices: [],
                },
            ],
            rules,
        },
        suites: [{ suite: spec.identity, rows: main.rows, baseline: main.base }],
    };
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
        { id: 'candidate', primary: true, blocking: true, model: '', endpoint: '', rows, base, state, detail, runs: [] },
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
        return {
            ...candidate,
            blocking: candidate.blocking ?? candidate.primary,
            rows: record.rows.filter((row) => row.suite === header.suite && row.candidate === candidate.id),
            base: ok ? pooled.rows : [],
            state: pooled.state,
            detail: pooled.detail,
            runs: ok ? pooled.runs : [],
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
        return answers.rows.map((row) => (row.run === DEFAULT_RUN ? { ...row, run } : row));
    }
    const header = suiteIn(answers.record, spec, answers.file);
    const primary = header.candidates.find((candidate) => candidate.primary);
    return answers.record.rows.filter((row) => row.suite === header.suite && row.candidate === primary.id);
}
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
/** The same answers counted twice would prove twice as much as they do. */
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
            if (run === DEFAULT_RUN)
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

// EXTERNAL MODULE: ./src/record/codec.ts + 1 modules
var codec = __webpack_require__(62999);
// EXTERNAL MODULE: ./src/report/result-json.ts + 1 modules
var result_json = __webpack_require__(86075);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
// EXTERNAL MODULE: ./src/report/view.ts + 4 modules
var view = __webpack_require__(88180);
// EXTERNAL MODULE: ./src/spec/gate-of-spec.ts
var gate_of_spec = __webpack_require__(48538);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/cli/run.ts
var run = __webpack_require__(94175);
;// CONCATENATED MODULE: ./src/cli/compare.ts













/** `plumbline compare`: judges answers that exist; no call is made. */
async function compare_compare(args, world) {
    if (args.batch !== null)
        return batch(args.batch, world);
    const context = (0,actions_context/* localContext */.N)('plumbline');
    const { result, suites } = compareAnswers({
        spec: await (0,gate_of_spec/* readSpecGate */.L)(args.spec, world.given),
        baselines: await Promise.all(args.baselines.map((file) => readAnswers(file, world))),
        candidate: await readAnswers(args.candidate, world),
        failOn: run.DEFAULT_FAIL_ON,
        tool: version/* TOOL */.j,
        gate: context.gate,
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
    return { kind: 'rows', file, rows: decodeRows(text, file) };
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

/***/ 94175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_CONCURRENCY: () => (/* binding */ DEFAULT_CONCURRENCY),
/* harmony export */   DEFAULT_FAIL_ON: () => (/* binding */ DEFAULT_FAIL_ON),
/* harmony export */   DEFAULT_OUT: () => (/* binding */ DEFAULT_OUT),
/* harmony export */   DEFAULT_SPECS: () => (/* binding */ DEFAULT_SPECS),
/* harmony export */   NO_ARTIFACTS: () => (/* binding */ NO_ARTIFACTS),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _edge_actions_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50722);
/* harmony import */ var _edge_local_baseline_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84929);
/* harmony import */ var _edge_local_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21815);
/* harmony import */ var _edge_local_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47078);
/* harmony import */ var _edge_local_out_dir_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53515);
/* harmony import */ var _edge_local_random_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53622);
/* harmony import */ var _edge_local_silent_forge_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(78842);
/* harmony import */ var _edge_target_connect_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7886);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93214);
/* harmony import */ var _pipeline_publish_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48600);
/* harmony import */ var _record_codec_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62999);
/* harmony import */ var _spec_endpoints_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(77969);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(311);














const DEFAULT_SPECS = ['evals/*.eval.yml'];
const DEFAULT_OUT = '.plumbline';
const DEFAULT_CONCURRENCY = 8;
/** What turns a local run red, as in CI. */
const DEFAULT_FAIL_ON = new Set(['regression', 'error']);
/** Nothing is stored elsewhere: the files are written to the folder of `--out`. */
const NO_ARTIFACTS = { upload: () => Promise.resolve({ ok: true, url: null, detail: '' }) };
/** `plumbline run`: the same engine, verdict and report as in CI, on this machine. */
async function run(args, world) {
    const endpoints = (0,_spec_endpoints_js__WEBPACK_IMPORTED_MODULE_11__/* .allEndpoints */ .Em)((0,_spec_endpoints_js__WEBPACK_IMPORTED_MODULE_11__/* .parseEndpoints */ .aL)(args.endpoints.join('\n')));
    const out = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.folder, args.out ?? DEFAULT_OUT);
    const started = _edge_local_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m.date();
    const context = { ...(0,_edge_actions_context_js__WEBPACK_IMPORTED_MODULE_1__/* .localContext */ .N)('plumbline'), run_id: `local-${started.toISOString().replace(/[^0-9TZ]/g, '')}` };
    const baselines = await Promise.all(args.baselines.map(async (file) => (0,_record_codec_js__WEBPACK_IMPORTED_MODULE_10__/* .decodeRecord */ .eT)(await world.given.read(file), file)));
    const journal = (0,_edge_local_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .openJournal */ ._)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, 'journal.jsonl'));
    const opened = [];
    try {
        const outcome = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_8__/* .gate */ .G)({
            tool: _version_js__WEBPACK_IMPORTED_MODULE_12__/* .TOOL */ .j,
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
            filesAt: () => world.files,
            connect: async (suites) => {
                const target = await (0,_edge_target_connect_js__WEBPACK_IMPORTED_MODULE_7__/* .connectTarget */ .u)(suites, {
                    endpoints,
                    env: (name) => world.env[name],
                    run: context.run_id,
                });
                opened.push(target);
                return target;
            },
            store: (0,_edge_local_baseline_file_js__WEBPACK_IMPORTED_MODULE_2__/* .recordedBaseline */ .AE)(baselines),
            journal,
            clock: _edge_local_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m,
            random: _edge_local_random_js__WEBPACK_IMPORTED_MODULE_6__/* .systemRandom */ .v,
            log: world.log,
        }, world.interrupted());
        const published = await (0,_pipeline_publish_js__WEBPACK_IMPORTED_MODULE_9__/* .publish */ .m)(outcome, {
            context,
            maxSpend: args.max_spend,
            artifactName: 'plumbline',
            comment: 'never',
            now: _edge_local_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m.date(),
            program: 'plumbline',
            color: world.color && !args.json && !args.ci,
        }, { artifacts: NO_ARTIFACTS, forge: (0,_edge_local_silent_forge_js__WEBPACK_IMPORTED_MODULE_13__/* .silentForge */ .l)('a local run'), log: world.log });
        // Shown first: what was measured must not be lost with a full disk.
        if (args.json)
            world.print(published.files['result.json']);
        else
            world.tell(args.ci ? published.comment.body : published.text);
        // The default folder lies in the repository, and answers do not belong into its history.
        const ignore = args.out === null ? { '.gitignore': '*\n' } : {};
        const paths = await (0,_edge_local_out_dir_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFiles */ .h)(out, { ...published.files, ...ignore });
        world.log.info(`report: ${world.shown(paths.get('report.html') ?? out)}`);
        return outcome.result.exit_code;
    }
    finally {
        journal.close();
        await Promise.all(opened.map((target) => target.close()));
    }
}


/***/ }),

/***/ 48538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readSpecGate)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71594);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61912);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26891);




/**
 * Reads the name and the gate of a spec and nothing else of it: results of another harness need no models and no cases.
 * @throws UserError with file, line and column.
 */
async function readSpecGate(path, files) {
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(await files.read(path), path);
    const { value } = document;
    if (!(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problem('the spec is empty or no mapping', path));
    const gate = (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGate */ .X)(value['gate'], (at) => document.locate(['gate', ...at]));
    const name = value['name'];
    if (name !== undefined && typeof name !== 'string')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problem('`name` must be a text', path));
    return { identity: name ?? path, path, gate };
}
function problem(message, file) {
    return { message, where: { file, line: 1, column: 1 }, cure: 'start with `plumbline init`, or see docs/spec.md' };
}


/***/ })

};
