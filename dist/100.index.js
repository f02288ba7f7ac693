export const id = 100;
export const ids = [100,777];
export const modules = {

/***/ 22056:
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

// EXTERNAL MODULE: ./src/compare/compare.ts + 4 modules
var compare = __webpack_require__(84020);
// EXTERNAL MODULE: ./src/record/rows.ts + 1 modules
var record_rows = __webpack_require__(50060);
// EXTERNAL MODULE: ./src/spec/gate.ts + 1 modules
var spec_gate = __webpack_require__(82350);
// EXTERNAL MODULE: ./src/verdict/judge.ts + 4 modules
var judge = __webpack_require__(1890);
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

// EXTERNAL MODULE: ./src/compare/attribute.ts + 1 modules
var attribute = __webpack_require__(40385);
// EXTERNAL MODULE: ./src/compare/pool.ts
var pool = __webpack_require__(87825);
// EXTERNAL MODULE: ./src/compare/without-quarantined.ts
var without_quarantined = __webpack_require__(81198);
// EXTERNAL MODULE: ./src/summarise/suite-spend.ts
var suite_spend = __webpack_require__(8777);
// EXTERNAL MODULE: ./src/summarise/summarise.ts + 3 modules
var summarise = __webpack_require__(70295);
// EXTERNAL MODULE: ./src/verdict/early-look.ts
var early_look = __webpack_require__(60448);
// EXTERNAL MODULE: ./src/verdict/result.ts
var result = __webpack_require__(18364);
// EXTERNAL MODULE: ./src/verdict/rule-inputs.ts + 1 modules
var rule_inputs = __webpack_require__(12444);
// EXTERNAL MODULE: ./src/verdict/two-stage.ts
var two_stage = __webpack_require__(75120);
// EXTERNAL MODULE: ./src/pipeline/evidence.ts
var pipeline_evidence = __webpack_require__(49801);
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

// EXTERNAL MODULE: ./src/pipeline/money.ts
var money = __webpack_require__(77490);
// EXTERNAL MODULE: ./src/pipeline/priced-history.ts
var priced_history = __webpack_require__(9090);
// EXTERNAL MODULE: ./src/pipeline/prices-of-main.ts
var prices_of_main = __webpack_require__(22870);
// EXTERNAL MODULE: ./src/pipeline/reprice.ts
var reprice = __webpack_require__(21600);
;// CONCATENATED MODULE: ./src/pipeline/main-at-prices.ts



/** Main's rows at the prices of the newer record, where that one measured the same model and says what it was priced at. */
function mainAtPrices(candidate, own, { rows, counterpart: main, runs }, started_at) {
    const asIs = { rows, moved: null, restated: false };
    const { rates } = candidate;
    if (rates === undefined || main.model !== candidate.model || main.endpoint !== candidate.endpoint)
        return asIs;
    // The header holds the rates, and the rows where they come from.
    const source = ['spec', 'file', 'table'].find((name) => own.some((row) => row.cost_source === name));
    if (source === undefined)
        return asIs;
    const unchanged = candidate.hash === main.hash;
    const model = candidate.parts?.identity === undefined;
    const prices = (0,prices_of_main/* pricesOfMain */.$)({ quote: { rates, source }, unchanged, model }, { rows, stored: { candidate: main } });
    if (prices !== 'now')
        return { ...asIs, restated: prices === 'stated' };
    const priced = (0,reprice/* repriced */.n)(rows, { rates, source }, main.rates, Date.parse(started_at), (0,priced_history/* startsOf */.jb)(runs));
    return { ...priced, restated: false };
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
    const spend = (0,suite_spend/* suiteSpend */.bR)(summaries, sides.flatMap(({ rows }) => rows), asked.filter(({ suite }) => suite === spec.identity));
    const main = sides.find(({ primary }) => primary);
    const { quarantine, excused, strangers } = (0,quarantine_of_rows/* quarantineOf */.K)(spec, main.rows, main.base, today);
    const rules = sides.flatMap(({ id, blocking, rows, base, state, runs, looks, staged, clocks }) => {
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
            clocks,
            base_loads: (0,pipeline_evidence/* loadsOfRuns */.Zi)(runs, spec.identity),
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
                    ...(main.clocks?.load === undefined ? {} : { load: main.clocks.load }),
                    ...(main.clocks?.lag_p95_ms === undefined ? {} : { lag_p95_ms: main.clocks.lag_p95_ms }),
                    prices: header?.prices ?? 'as given in the rows',
                    notices: [...(main.prices?.restated === true ? [prices_of_main/* PRICE_RESTATED */.R] : []), ...strangers],
                    ...(main.prices === undefined || main.prices.moved === null
                        ? {}
                        : { money: (0,money/* moneyOfRecord */.zI)(sides, summaries, spend.total, main.prices.moved) }),
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
        const main = ok ? mainAtPrices(candidate, rows, pooled, record.header.started_at) : null;
        return {
            ...candidate,
            blocking: candidate.blocking ?? candidate.primary,
            rows,
            base: main?.rows ?? [],
            prices: main ?? undefined,
            state: pooled.state,
            detail: pooled.detail,
            runs: ok ? pooled.runs : [],
            looks: header.looks,
            staged: header.staged,
            clocks: header,
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
// EXTERNAL MODULE: ./src/report/result-json.ts + 7 modules
var result_json = __webpack_require__(67091);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
// EXTERNAL MODULE: ./src/report/view.ts + 9 modules
var view = __webpack_require__(56747);
// EXTERNAL MODULE: ./src/spec/gate-of-spec.ts
var gate_of_spec = __webpack_require__(48538);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/cli/run.ts + 5 modules
var run = __webpack_require__(79528);
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
        tool: version/* TOOL */.js,
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
/* harmony import */ var _text_blob_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28653);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36449);
/** The files of the workspace: text only, and never a file that lies outside it, however it is named or linked. */






const MAX_BYTES = 64 * 1024 * 1024;
/** A search that meets more entries than this was aimed at the wrong folder. */
const MAX_ENTRIES = 200_000;
function workspaceFiles({ workspace, directory = '.', closed = [], maxBytes = MAX_BYTES, }) {
    const places = async () => {
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace);
        return { root, shut: await Promise.all(closed.map((folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder)))) };
    };
    /** @param follow leads to the place of a named path; a link in it may point anywhere, so that place is what counts. */
    const locate = async (path, follow) => {
        const { root, shut } = await places();
        if (path === '' || path.includes('\0') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) || /^[A-Za-z]:/.test(path))
            throw refusal(path, 'is no relative path');
        const named = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, directory, path);
        checkPlace(path, root, shut, named);
        const real = await follow(named).catch((cause) => {
            throw refusal(path, 'is not there', 'check the name; upper and lower case differ', cause);
        });
        checkPlace(path, root, shut, real);
        return real;
    };
    return {
        async read(path) {
            return readText(path, await locate(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath), maxBytes);
        },
        async hash(path) {
            // A link is hashed as git does, by the path it holds: only the folders on the way are followed.
            const place = await locate(path, async (named) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(named)), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(named)));
            const state = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(place).catch((cause) => {
                throw refusal(path, 'is not there', 'check the name; upper and lower case differ', cause);
            });
            if (state.isSymbolicLink())
                return (0,_text_blob_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .blobHash */ .o)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(place));
            return (0,_text_blob_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .blobHash */ .o)(await readBytes(path, place, maxBytes));
        },
        async list(patterns) {
            const { root, shut } = await places();
            const start = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, directory);
            const found = new Set();
            const budget = { left: MAX_ENTRIES };
            for (const pattern of patterns.map((text) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(text.replaceAll('\\', '/')))) {
                if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(pattern) || pattern.split('/')[0] === '..')
                    throw refusal(pattern, 'leads outside the working directory');
                const matches = (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .isLiteral */ .c$)(pattern) ? (path) => path === pattern : (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .globMatcher */ .fU)(pattern);
                for await (const path of walk(start, (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .fixedFolder */ .Nw)(pattern), pattern, budget)) {
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
    const bytes = await readBytes(path, real, maxBytes);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw refusal(path, 'is not UTF-8 text', 'save it as UTF-8 text', cause);
    }
}
async function readBytes(path, real, maxBytes) {
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
        return bytes;
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
            throw cause;
        throw refusal(path, 'cannot be read', undefined, cause);
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

/***/ 55281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ foreseenOfRows)
/* harmony export */ });
/* harmony import */ var _verdict_preflight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2890);

/**
 * What each limit on a change of quality will see of a later change, where no plan says what is asked: the cases of the rows,
 * as often as they were answered here.
 * @param rows of the primary candidate.
 */
function foreseenOfRows(gate, rows) {
    const cases = new Map(rows.map(({ case: id, tier, category, tags = [], group }) => [id, { tier, category, tags, group }]));
    if (cases.size === 0)
        return [];
    const repeats = Math.max(1, Math.floor(rows.length / cases.size));
    return (0,_verdict_preflight_js__WEBPACK_IMPORTED_MODULE_0__/* .preflight */ .Mz)({
        gate,
        cases: [...cases.values()],
        terms: { blocking: true, control: 'stored', repeats, extend: false, early_stop: false },
        stored: { runs: 1, answers_per_run: repeats },
        noise: new Map(),
        price: { usd: null, ms: null, concurrency: 1 },
    });
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


/***/ }),

/***/ 50060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M5: () => (/* binding */ DEFAULT_RUN),
  l7: () => (/* binding */ decodeResults),
  UW: () => (/* binding */ decodeRows),
  Qh: () => (/* binding */ normaliseRows)
});

// UNUSED EXPORTS: normaliseRow

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/record/fields.ts
var fields = __webpack_require__(1916);
// EXTERNAL MODULE: ./src/record/lines.ts
var record_lines = __webpack_require__(84138);
;// CONCATENATED MODULE: ./src/record/json-list.ts


/** Whether a text starts as a JSON list does; no line of JSON Lines that holds a row does. */
function looksLikeList(text) {
    return /^\uFEFF?\s*\[/.test(text);
}
/**
 * Parses a JSON list item by item, so that every item and every mistake has the line it starts on.
 * @throws UserError naming the line: an item that is not JSON or too long, too many items, or a list that does not end.
 */
function parseList(text, file) {
    const items = itemsOf(text.replace(/^\uFEFF/, ''), file);
    return (0,record_lines/* collect */.Fo)(items, ({ text: item, line }) => {
        const where = { file, line };
        if (item.length > record_lines/* MAX_LINE_LENGTH */.l6) {
            throw new errors/* UserError */.yo({ message: `the item is longer than ${record_lines/* MAX_LINE_LENGTH */.l6} characters`, where });
        }
        try {
            return { value: JSON.parse(item), where };
        }
        catch {
            throw new errors/* UserError */.yo({
                message: item.trim() === '' ? 'the list has an empty item' : 'the item is not JSON',
                where,
                cure: 'write one JSON object per item; NaN and Infinity are not JSON, leave the key out instead',
            });
        }
    });
}
/** Cuts at the commas of the outermost list. Brackets and commas inside strings do not count. */
function itemsOf(text, file) {
    const items = [];
    let depth = 0;
    let line = 1;
    let from = 0;
    let first = null;
    let quoted = false;
    const end = (at) => {
        items.push({ text: text.slice(from, at), line: first ?? line });
        if (items.length > record_lines/* MAX_LINES */.xg)
            throw broken({ message: `the list has more than the ${record_lines/* MAX_LINES */.xg} items that are read` });
        from = at + 1;
        first = null;
    };
    const broken = (problem) => new errors/* UserError */.yo({ where: { file }, ...problem });
    for (let at = 0; at < text.length; at++) {
        const sign = text[at];
        if (sign === '\n')
            line++;
        if (depth > 0 && first === null && !isSpace(sign) && sign !== ',' && !(depth === 1 && sign === ']'))
            first = line;
        if (quoted) {
            if (sign === '\\')
                at++;
            else if (sign === '"')
                quoted = false;
        }
        else if (sign === '"')
            quoted = true;
        else if (sign === '[' || sign === '{') {
            if (depth === 0)
                from = at + 1;
            depth++;
        }
        else if (sign === ',' && depth === 1)
            end(at);
        else if (sign === ']' || sign === '}') {
            depth--;
            if (depth > 0)
                continue;
            if (sign === '}')
                throw broken({ message: 'the list ends with `}` in place of `]`', where: { file, line } });
            // `[]` has no item at all; `[1,]` has an empty one.
            if (items.length > 0 || first !== null)
                end(at);
            if (text.slice(at + 1).trim() === '')
                return items;
            throw broken({ message: 'text follows the list', where: { file, line }, cure: 'write one list a file' });
        }
    }
    throw broken({
        message: 'the list does not end: a bracket or a quote is missing, or the file was cut short',
        where: { file, line: items.at(-1)?.line ?? 1 },
        cure: 'write the whole list, or one JSON object a line',
    });
}
function isSpace(sign) {
    return sign === ' ' || sign === '\n' || sign === '\r' || sign === '\t';
}

// EXTERNAL MODULE: ./src/record/shapes.ts + 1 modules
var shapes = __webpack_require__(2717);
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
    attempts: (0,fields/* optional */.lq)((0,fields/* count */.U9)()),
    ...shapes/* measured */.jh,
    // A grader that did not apply is often written as null; it is the same as absent.
    scores: (0,fields/* optional */.lq)(scoreMap()),
});
/**
 * Reads bare rows from JSON Lines: what `compare` takes from any harness. Unknown keys are ignored.
 * @throws UserError with file and line: malformed, a number that is not finite or out of range, a row told twice, or no row at all.
 */
function decodeRows(text, file) {
    return placed((0,record_lines/* parseLines */.Li)(text, file), file).map(({ row }) => row);
}
/**
 * Reads bare rows with their places from JSON Lines or from one JSON list: many harnesses write only the latter.
 * @throws UserError as `decodeRows`.
 */
function decodeResults(text, file) {
    return placed(looksLikeList(text) ? parseList(text, file) : (0,record_lines/* parseLines */.Li)(text, file), file);
}
function placed(lines, file) {
    if (lines.length === 0) {
        throw new errors/* UserError */.yo({
            message: 'the file holds no rows',
            where: { file },
            cure: 'write one JSON object a line with at least `case` and `score`',
        });
    }
    const rows = (0,record_lines/* collect */.Fo)(lines, ({ value, where }) => ({ row: normaliseRow(value, where), where }));
    unique(rows.map(({ row, where }) => ({ row, place: { where, path: '' } })));
    return rows;
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


/***/ }),

/***/ 48538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readSpecGate)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71594);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82350);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26891);
/* harmony import */ var _quarantine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86395);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52345);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50033);







/**
 * Reads the name, the gate and the quarantine of a spec: results of another harness need no models and no cases. The other
 * keys of a spec are let pass unread; a key that no spec has is a slip, and refused.
 * @throws UserError with all problems found, each with file, line and column.
 */
async function readSpecGate(path, files) {
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(await files.read(path), path);
    const { value } = document;
    if (!(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            message: 'the spec is empty or no mapping',
            where: { file: path, line: 1, column: 1 },
            cure: 'start with `plumbline init`, or see docs/spec.md',
        });
    }
    const shape = validate(document);
    const { gate, problems } = gateOf(value['gate'], document);
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .throwIfAny */ .MI)([...shape, ...problems]);
    const quarantine = await (0,_quarantine_js__WEBPACK_IMPORTED_MODULE_4__/* .readQuarantine */ .D)(value['quarantine'], document, files);
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .throwIfAny */ .MI)(quarantine.problems);
    const name = value['name'];
    return { identity: name ?? path, path, gate: gate, quarantine: quarantine.entries };
}
const validate = (0,_validate_js__WEBPACK_IMPORTED_MODULE_6__/* .validator */ .N)(_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .checkGateOfSpec */ .qP, ['gate']);
function gateOf(value, document) {
    try {
        return { gate: (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGate */ .X)(value, (at) => document.locate(['gate', ...at])), problems: [] };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        return { gate: undefined, problems: error.problems };
    }
}


/***/ }),

/***/ 54777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ encodeMarker),
/* harmony export */   eD: () => (/* binding */ gateHash),
/* harmony export */   gY: () => (/* binding */ parseMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const MARKER = /^<!-- plumbline:v1:([0-9a-f]{16}) run=(\d{1,15}) attempt=(\d{1,15}) sha=([0-9a-f]{7,64}|-) verdict=([a-z_]{1,32}) -->$/;
/** The gate identity holds a path and a name of the user's choice, so it enters the marker only as a hash. */
function gateHash(gate) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(gate, 'utf8').digest('hex').slice(0, 16);
}
/** @returns the hidden first line of the comment of this gate. */
function encodeMarker(facts) {
    const sha = facts.sha !== null && /^[0-9a-f]{7,64}$/.test(facts.sha) ? facts.sha : '-';
    const verdict = /^[a-z_]{1,32}$/.test(facts.verdict) ? facts.verdict : 'unknown';
    return `<!-- plumbline:v1:${gateHash(facts.gate)} run=${facts.run_number} attempt=${facts.attempt} sha=${sha} verdict=${verdict} -->`;
}
/**
 * Reads the marker of a comment; only its first line counts, so that quoted text cannot carry one.
 * @param body a comment or its first line.
 * @returns null when the first line is anything else.
 */
function parseMarker(body) {
    const end = body.search(/[\r\n]/);
    const match = MARKER.exec((end === -1 ? body : body.slice(0, end)).trimEnd());
    if (match === null)
        return null;
    const [, gate_hash = '', run = '', attempt = '', sha = '-', verdict = ''] = match;
    return { gate_hash, run_number: Number(run), attempt: Number(attempt), sha: sha === '-' ? null : sha, verdict };
}


/***/ })

};
