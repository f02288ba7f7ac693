export const id = 641;
export const ids = [641,52];
export const modules = {

/***/ 50641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeRows: () => (/* binding */ judgeRows)
/* harmony export */ });
/* harmony import */ var _edge_local_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21815);
/* harmony import */ var _pipeline_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2052);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(311);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74610);




/** Judges what another harness measured: nothing is called, so no endpoint, key or budget is looked at. */
async function judgeRows(inputs, candidateId, where, github, workspace, log) {
    return (0,_pipeline_results_js__WEBPACK_IMPORTED_MODULE_1__.gateResults)({
        tool: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL */ .js,
        specs: inputs.spec,
        results: inputs.results,
        candidateId,
        context: where.context,
        failOn: inputs.fail_on,
        baselineRuns: inputs.baseline_runs,
        baselineIsFile: inputs.baseline.kind === 'file',
        storeOutputs: inputs.store_outputs,
    }, {
        files: workspace,
        results: workspace,
        store: await (0,_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineOf */ .B)(inputs, where, github, workspace),
        clock: _edge_local_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m,
        log,
    });
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

/***/ 2052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateResults: () => (/* binding */ gateResults)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/spec/gate-of-spec.ts
var gate_of_spec = __webpack_require__(48538);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(98488);
// EXTERNAL MODULE: ./src/pipeline/foreseen-of-rows.ts
var foreseen_of_rows = __webpack_require__(55281);
// EXTERNAL MODULE: ./src/pipeline/given-plan.ts
var given_plan = __webpack_require__(42435);
// EXTERNAL MODULE: ./src/record/codec.ts + 2 modules
var codec = __webpack_require__(31562);
// EXTERNAL MODULE: ./src/record/lines.ts
var lines = __webpack_require__(84138);
// EXTERNAL MODULE: ./src/record/rows.ts + 1 modules
var record_rows = __webpack_require__(50060);
// EXTERNAL MODULE: ./src/text/glob.ts
var glob = __webpack_require__(36449);
;// CONCATENATED MODULE: ./src/pipeline/given-rows.ts





/** Far more than any harness shards into; past it a glob was aimed at the wrong folder. */
const MAX_FILES = 1000;
/**
 * Every row of the files that the paths and globs name.
 * @throws UserError with file and line: a glob without a file, a file without a row, a malformed row, an answer told twice
 * within a file or across them, or a case whose rows disagree on its labels.
 */
async function readGivenRows(results, files) {
    const rows = [];
    for (const file of await pathsOf(results, files)) {
        const text = await files.read(file);
        if ((0,codec/* looksLikeRecord */.bF)(text)) {
            throw new errors/* UserError */.yo({
                message: 'this is the record of a run, not the rows of another harness',
                where: { file, line: 1 },
                cure: 'hold two records against each other with `plumbline compare`',
            });
        }
        // A loop: a spread of so many rows would overflow the stack.
        for (const row of (0,record_rows/* decodeResults */.l7)(text, file))
            rows.push(row);
        if (rows.length > lines/* MAX_LINES */.xg) {
            throw new errors/* UserError */.yo({
                message: `the results hold more than the ${lines/* MAX_LINES */.xg} rows that are read`,
                where: { file },
                cure: 'leave out repeats, or gate parts of the suite in steps of their own',
            });
        }
    }
    refuseTwice(rows);
    refuseOtherLabels(rows);
    return rows;
}
async function pathsOf(results, files) {
    const found = new Set();
    const problems = [];
    for (const entry of results) {
        const matches = (0,glob/* isLiteral */.c$)(entry) ? [entry] : await files.list([entry]);
        for (const path of matches)
            found.add(path);
        if (matches.length > 0)
            continue;
        problems.push({
            message: `no results match \`${entry}\``,
            cure: 'let the step before this one write them, below the working directory',
        });
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo(problems);
    if (found.size > MAX_FILES) {
        throw new errors/* UserError */.yo({
            message: `the results are ${found.size} files, more than the ${MAX_FILES} that are read`,
            cure: 'narrow the glob, or write fewer files',
        });
    }
    return [...found].sort();
}
/** The same answer counted twice would prove twice as much as it does. */
function refuseTwice(rows) {
    const seen = new Map();
    (0,lines/* collect */.Fo)(rows, ({ row, where }) => {
        const key = JSON.stringify([row.run, row.case, row.repeat]);
        const earlier = seen.get(key);
        if (earlier !== undefined) {
            throw new errors/* UserError */.yo({
                message: `case \`${row.case}\`, repeat ${row.repeat} of run \`${row.run}\` is told a second time: ${(0,errors/* describeLocation */.lR)(earlier)} has it already`,
                where,
                cure: 'give each answer once; number repeated answers with `repeat`, or name their runs with `run`',
            });
        }
        seen.set(key, where);
    });
}
/** A case belongs to one tier, one category and one group, whichever of its answers is looked at. */
function refuseOtherLabels(rows) {
    const seen = new Map();
    (0,lines/* collect */.Fo)(rows, ({ row, where }) => {
        const labels = JSON.stringify([row.tier, row.category, row.group, [...new Set(row.tags)].sort()]);
        const first = seen.get(row.case);
        if (first === undefined)
            seen.set(row.case, { labels, where });
        else if (first.labels !== labels) {
            throw new errors/* UserError */.yo({
                message: `case \`${row.case}\` has other labels here than at ${(0,errors/* describeLocation */.lR)(first.where)}`,
                where,
                cure: 'give every row of a case the same `tier`, `category`, `group` and `tags`, rows with an error too',
            });
        }
    });
}

// EXTERNAL MODULE: ./src/pipeline/history.ts
var pipeline_history = __webpack_require__(20290);
// EXTERNAL MODULE: ./src/pipeline/judge.ts + 4 modules
var judge = __webpack_require__(14988);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/text/canonical-json.ts
var canonical_json = __webpack_require__(21024);
;// CONCATENATED MODULE: ./src/pipeline/new-answers.ts


/**
 * What earlier attempts told and this one does not tell again. Judging the same rows once more is no further measurement: a
 * row counts as often as the attempt that tells it most often, whatever number its repeat has.
 * @param now this attempt's rows.
 * @param earlier rows of the earlier attempts, told apart by their `run`.
 */
function newAnswers(now, earlier) {
    if (earlier.length === 0)
        return earlier;
    // An attempt that stored no texts has none to be told apart by.
    const texts = now.some(hasText) && [...byRun(earlier).values()].every((rows) => rows.some(hasText));
    const told = new Map();
    for (const row of now)
        add(told, keyOf(row, texts));
    const fresh = new Set();
    for (const rows of byRun(earlier).values()) {
        const own = new Map();
        for (const row of rows) {
            const key = keyOf(row, texts);
            add(own, key);
            if (own.get(key) <= (told.get(key) ?? 0))
                continue;
            told.set(key, own.get(key));
            fresh.add(row);
        }
    }
    return earlier.filter((row) => fresh.has(row));
}
function add(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}
function byRun(rows) {
    const found = new Map();
    for (const row of rows) {
        const known = found.get(row.run);
        if (known === undefined)
            found.set(row.run, [row]);
        else
            known.push(row);
    }
    return found;
}
function hasText({ output, error }) {
    return output !== undefined || error !== undefined;
}
/** A digest of all that a row says of its answer. */
function keyOf(row, texts) {
    const { case_hash, status, reason, score, pass, latency_ms, ttft_ms, cost_usd, tokens_in, tokens_out, scores } = row;
    const numbers = [score, latency_ms, ttft_ms, cost_usd, tokens_in, tokens_out].map((value) => value ?? null);
    const words = texts ? [row.output ?? null, row.error ?? null] : [];
    const content = [case_hash, status, reason ?? null, pass, ...numbers, scores ?? null, ...words];
    return (0,external_node_crypto_.hash)('sha256', (0,canonical_json/* canonicalJson */.d)(content), 'base64');
}

// EXTERNAL MODULE: ./src/pipeline/outcome.ts
var outcome = __webpack_require__(94150);
// EXTERNAL MODULE: ./src/pipeline/spec-paths.ts
var spec_paths = __webpack_require__(68662);
// EXTERNAL MODULE: ./src/pipeline/trial-record.ts + 1 modules
var trial_record = __webpack_require__(90960);
;// CONCATENATED MODULE: ./src/pipeline/results.ts
/** The gate on rows that another harness measured: the same comparison, verdict and reports, and not one call. */












/** Where the dollars of the rows come from. */
const PRICES = 'as given in the rows';
const NAMED = 5;
/**
 * Judges given rows under the gate of one spec; of the spec only `name`, `gate` and `quarantine` are read.
 * @throws UserError for a mistake in what was given, with file and line.
 */
async function gateResults(options, ports) {
    const spec = await oneSpec(options.specs, ports.files);
    const rows = await readGivenRows(options.results, ports.results);
    const { context, storeOutputs } = options;
    const { log } = ports;
    const run = `${context.run_id}-${context.run_attempt}`;
    const given = (0,given_plan/* givenAnswers */.Zu)(spec, rows, { candidateId: options.candidateId, run, storeOutputs });
    announce(spec, given, options, ports);
    const found = await ports.store.find({ runs: options.baselineRuns });
    const baseline = storeOutputs ? found : (0,trial_record/* withoutTexts */.X1)(found);
    const started = ports.clock.date();
    const history = historyOfGiven(given, baseline, options);
    const earlier = newAnswers(given.records, history.earlier);
    const again = history.earlier.length - earlier.length;
    if (again > 0)
        log.info(`told by an earlier attempt in the same rows, and counted once: ${(0,format/* count */.U9)(again, 'answer')}`);
    const foreseen = (0,foreseen_of_rows/* foreseenOfRows */.k)(spec.gate, given.records);
    const measured = { ...given, history: { ...history, earlier }, reused: false, foreseen };
    const judged = (0,judge/* judgeMeasured */.S)(measured, {
        stored: baseline,
        prices: PRICES,
        wanted: context.base_branch,
        today: started.toISOString().slice(0, 10),
    });
    return {
        record: (0,outcome/* recordOf */.z)([measured], options, started, PRICES),
        // Rows need no key: whatever they say of one is no reason to let a run end neutral.
        result: (0,outcome/* resultOf */.B)([judged], { ...options, noCredentials: 'fail' }),
        suites: [measured],
        baseline,
        texts: null,
    };
}
async function oneSpec(specs, files) {
    const paths = await (0,spec_paths/* specPaths */.I)(specs, files);
    if (paths.length === 1)
        return (0,gate_of_spec/* readSpecGate */.L)(paths[0], files);
    throw new errors/* UserError */.yo({
        message: `results are judged under one spec, and ${paths.length} are named: ${paths.slice(0, NAMED).join(', ')}${paths.length > NAMED ? ', ...' : ''}`,
        cure: 'name the one whose `gate` applies; gate other results in a step of their own',
    });
}
function announce(spec, { plan }, { candidateId, results }, { log }) {
    log.group(`${spec.identity}: ${(0,format/* count */.U9)(plan.trials.length, 'answer')} given`, [
        `${(0,format/* count */.U9)(plan.suite.cases.length, 'case')}, read from ${results.join(', ')}`,
        `candidate-id: ${candidateId}`,
        (0,format/* count */.U9)(spec.gate.rules.length, 'rule'),
    ]);
}
/**
 * Main's stored rows, and whether they are the base commit's. What its candidate-id would be cannot be read anywhere but in
 * its own run. Without one, the stored rows are held to be the base commit's only when this run has their candidate-id: what
 * it covers is then the same before and after the base commit.
 */
function historyOfGiven({ plan }, stored, { baselineRuns, baselineIsFile }) {
    const history = (0,pipeline_history/* pairsOf */.fq)(plan, stored, { baselineRuns });
    const { primary } = history;
    if (primary.state !== 'ok' || primary.stored === null)
        return history;
    if (stored.base_measured || stored.base_commit === null || baselineIsFile)
        return history;
    const none = `The base commit ${stored.base_commit.slice(0, 7)} has no stored run`;
    const candidate = plan.header.candidates[0];
    if (candidate.hash !== primary.stored.candidate.hash) {
        const why = `${none}, and its candidate-id is known from that run alone: re-run once its run on the base branch is done.`;
        return (0,pipeline_history/* markStale */.ZU)(plan, history, why);
    }
    const told = {
        ...primary,
        detail: `${primary.detail} ${none}; the stored one stands in, because it has the candidate-id of this run.`,
    };
    return { ...history, of: new Map([[candidate.id, told]]), primary: told };
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


/***/ })

};
