export const id = 575;
export const ids = [575];
export const modules = {

/***/ 47575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  calibrate: () => (/* binding */ calibrate)
});

// EXTERNAL MODULE: ./src/edge/local/clock.ts
var clock = __webpack_require__(21815);
// EXTERNAL MODULE: ./src/compare/compare.ts + 4 modules
var compare = __webpack_require__(84020);
// EXTERNAL MODULE: ./src/compare/without-quarantined.ts
var without_quarantined = __webpack_require__(81198);
// EXTERNAL MODULE: ./src/stats/percentile.ts
var percentile = __webpack_require__(3816);
// EXTERNAL MODULE: ./src/stats/random.ts
var random = __webpack_require__(80748);
// EXTERNAL MODULE: ./src/stats/rate.ts
var rate = __webpack_require__(46649);
// EXTERNAL MODULE: ./src/verdict/judge.ts + 4 modules
var judge = __webpack_require__(1890);
// EXTERNAL MODULE: ./src/verdict/overall.ts
var overall = __webpack_require__(79988);
// EXTERNAL MODULE: ./src/pipeline/quarantine-of-rows.ts
var quarantine_of_rows = __webpack_require__(49088);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/pipeline/unchanged-runs.ts
/** Stored runs between which nothing changed, and their answers case by case. */

/**
 * Pools the primary candidate's answers.
 * @throws UserError for fewer than two runs, runs of different candidates or graders, and cases that were answered only once.
 */
function poolUnchanged(suite, files) {
    const runs = unchangedRuns(suite, files);
    const { pool, leftOut } = poolOf(runs);
    if (pool.length === 0) {
        throw new errors/* UserError */.yo({
            message: 'no case was answered twice, so nothing shows how much its answers vary',
            cure: 'give runs that measured the same cases',
        });
    }
    return { runs: runs.map(({ record }) => record.header.run), candidate: runs[0].candidate.id, pool, leftOut };
}
/** Newest first. */
function unchangedRuns(name, files) {
    if (files.length < 2) {
        throw new errors/* UserError */.yo({
            message: 'one run says nothing about how much runs differ',
            cure: 'name the run.jsonl of two or more runs of the same candidate',
        });
    }
    const seen = new Map();
    const told = new Set();
    const found = files.map(({ file, record }) => {
        const { run, attempt, started_at } = record.header;
        const key = JSON.stringify([run, attempt, started_at]);
        const twin = seen.get(key);
        if (twin !== undefined) {
            throw new errors/* UserError */.yo({
                message: `it is the same run as ${twin}`,
                where: { file },
                cure: 'give different runs: answers that are counted twice hide the noise',
            });
        }
        seen.set(key, file);
        const suite = suiteOf(record, name, file);
        const candidate = suite.candidates.find(({ primary }) => primary);
        // What a run reused of an older one is no second answer.
        const measured = record.header.reused_from === undefined ? record.rows : [];
        const own = measured.filter((row) => {
            const answer = JSON.stringify([row.run, row.suite, row.candidate, row.case, row.repeat]);
            return !told.has(answer) && told.add(answer);
        });
        return {
            file,
            record,
            suite,
            candidate,
            rows: own.filter((row) => row.suite === suite.suite && row.candidate === candidate.id),
        };
    });
    const [first] = found;
    for (const { file, suite, candidate } of found) {
        if (candidate.hash !== first.candidate.hash) {
            throw new errors/* UserError */.yo({
                message: `its candidate \`${candidate.id}\` is not the one of ${first.file}: model, prompt, request or endpoint differ`,
                where: { file },
                cure: 'give runs between which nothing changed: a change cannot be told from noise here',
            });
        }
        if (suite.graders_hash !== first.suite.graders_hash) {
            throw new errors/* UserError */.yo({
                message: `its graders or judge are not those of ${first.file}`,
                where: { file },
                cure: 'give runs that were graded alike',
            });
        }
    }
    return found.sort((a, b) => newestFirst(a.record, b.record));
}
function newestFirst({ header: a }, { header: b }) {
    if (a.started_at !== b.started_at)
        return a.started_at < b.started_at ? 1 : -1;
    return a.run < b.run ? 1 : a.run > b.run ? -1 : b.attempt - a.attempt;
}
function suiteOf({ header }, identity, file) {
    const found = header.suites.find(({ suite }) => suite === identity);
    if (found !== undefined)
        return found;
    throw new errors/* UserError */.yo({
        message: `the record has no suite \`${identity}\``,
        where: { file },
        cure: `its suites are ${header.suites.map(({ suite }) => `\`${suite}\``).join(', ')}`,
    });
}
function poolOf(runs) {
    const cases = new Map();
    const counts = new Map();
    const edited = new Set();
    for (const { record, rows } of runs) {
        for (const row of [...rows].sort((a, b) => a.repeat - b.repeat)) {
            const known = cases.get(row.case);
            if (known === undefined)
                cases.set(row.case, { hash: row.case_hash, newest: record, rows: [row] });
            else if (known.hash === row.case_hash)
                known.rows.push(row);
            else
                edited.add(row.case);
            if (cases.get(row.case).newest === record)
                counts.set(row.case, (counts.get(row.case) ?? 0) + 1);
        }
    }
    const ids = [...cases.keys()].sort();
    const pool = ids.flatMap((id) => {
        const { rows } = cases.get(id);
        if (rows.length < 2 || edited.has(id))
            return [];
        return [{ id, rows, drawn: Math.min(counts.get(id), rows.length - 1) }];
    });
    return { pool, leftOut: ids.length - pool.length };
}

;// CONCATENATED MODULE: ./src/pipeline/self-check.ts
/** A test of the gate on runs between which nothing changed: how often would it have blocked one of them? */









/**
 * Deals every case's answers anew into a baseline and a candidate, judges each deal with the gate, and counts. Answers of
 * unchanged runs may change places, so every `fail` is a false alarm. Seeded by the case ids: the same runs give the same
 * counts, in whatever order they are named. Cases in quarantine are left out of every deal, as they are of every verdict.
 * @param draws at least 1.
 * @param today `YYYY-MM-DD`, UTC: which entries of the quarantine have expired.
 * @throws UserError for fewer than two runs, runs of different candidates or graders, and cases that were answered only once.
 */
function selfCheck(spec, files, draws, today) {
    const { runs, candidate, pool, leftOut } = poolUnchanged(spec.identity, files);
    const all = pool.flatMap(({ rows }) => rows);
    const { quarantine, excused } = (0,quarantine_of_rows/* quarantineOf */.K)(spec, all, all, today);
    const uniform = (0,random/* uniformFrom */.D)((0,random/* seedOf */.n)(pool.map(({ id }) => id)));
    const tallies = [];
    let blocked = 0;
    for (let draw = 0; draw < draws; draw += 1) {
        const { base, cand } = dealt(pool, uniform);
        const verdicts = (0,judge/* judgeSuite */.C)((0,compare/* compareSuite */.o)((0,without_quarantined/* withoutQuarantined */.h)(evidenceOf(spec, base, cand), excused)));
        if ((0,overall/* overall */.M)(verdicts) === 'fail')
            blocked += 1;
        verdicts.forEach((verdict, index) => (tallies[index] ??= tallyOf(verdict)).add(verdict));
    }
    const noise = noiseOf(spec.gate, pool, excused);
    const answers = pool.reduce((sum, { rows }) => sum + rows.length, 0);
    const drawn = pool.reduce((sum, one) => sum + one.drawn, 0);
    return {
        suite: spec.identity,
        candidate,
        runs,
        draws,
        cases: pool.length,
        cases_left_out: leftOut,
        kb: (answers - drawn) / pool.length,
        kc: drawn / pool.length,
        noise: pool.filter(disagrees).length / pool.length,
        alpha: spec.gate.alpha,
        quarantine,
        blocked: chance(blocked, draws),
        rules: tallies.map((tally, index) => tally.summary(draws, noise[index] ?? null)),
    };
}
function dealt(pool, uniform) {
    const base = [];
    const cand = [];
    for (const { rows, drawn } of pool) {
        const order = [...rows];
        for (let at = 0; at < order.length; at += 1) {
            const other = at + Math.floor(uniform() * (order.length - at));
            const row = order[other];
            order[other] = order[at];
            if (at < drawn)
                cand.push({ ...row, run: 'candidate', repeat: at });
            else
                base.push({ ...row, run: 'stored', repeat: at - drawn });
        }
    }
    return { base, cand };
}
function evidenceOf({ identity, gate }, base, cand) {
    return {
        suite: identity,
        candidate: 'unchanged',
        blocking: true,
        gate,
        baseline: { state: 'ok', rows: base },
        rows: cand,
        unchanged: false,
        control: 'stored',
    };
}
function tallyOf({ rule, limit, threshold, unit, mode, blocking }) {
    let failed = 0;
    let passed = 0;
    const reasons = new Map();
    const detectable = [];
    return {
        add({ verdict, reason, mde80 }) {
            if (mde80 !== null)
                detectable.push(mde80);
            if (verdict === 'fail')
                failed += 1;
            else if (verdict === 'pass')
                passed += 1;
            else
                reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
        },
        summary: (draws, noise) => ({
            rule,
            limit,
            threshold,
            unit,
            mode,
            blocking,
            false_alarms: chance(failed, draws),
            proven_safe: chance(passed, draws),
            otherwise: [...reasons].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null,
            mde80: detectable.length === 0 ? null : (0,percentile/* percentile */.Ym)(detectable, 0.5),
            noise,
        }),
    };
}
/** One entry per limit, in the order of the verdicts. */
function noiseOf(gate, pool, excused) {
    const rows = pool.flatMap((one) => one.rows.map((row, index) => ({ ...row, run: 'all', repeat: index })));
    const { samples } = (0,compare/* compareSuite */.o)((0,without_quarantined/* withoutQuarantined */.h)(evidenceOf({ identity: '', gate }, [], rows), excused));
    return samples.flatMap(({ rule, sample }) => {
        const share = sample.kind !== 'rate' || sample.own.length === 0 ? null : sample.flaky.length / sample.own.length;
        return rule.limits.map(() => share);
    });
}
function disagrees({ rows }) {
    const passes = rows.filter(({ status }) => status === 'ok').map(({ pass }) => pass);
    return passes.some((pass) => pass !== passes[0]);
}
const RANGE_ALPHA = 0.05;
function chance(count, draws) {
    return { share: count / draws, lo: (0,rate/* rateLower */.QV)(count, draws, RANGE_ALPHA), hi: (0,rate/* rateUpper */.tq)(count, draws, RANGE_ALPHA) };
}

// EXTERNAL MODULE: ./src/record/codec.ts + 2 modules
var codec = __webpack_require__(31562);
// EXTERNAL MODULE: ./src/report/flaky.ts
var flaky = __webpack_require__(50039);
// EXTERNAL MODULE: ./src/spec/gate-of-spec.ts
var gate_of_spec = __webpack_require__(48538);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(98488);
// EXTERNAL MODULE: ./src/text/plain.ts
var plain = __webpack_require__(60287);
// EXTERNAL MODULE: ./src/text/table.ts
var table = __webpack_require__(8095);
// EXTERNAL MODULE: ./src/cli/spec-files.ts
var spec_files = __webpack_require__(20257);
;// CONCATENATED MODULE: ./src/cli/calibrate.ts











const DRAWS = 1000;
/** On few cases a test has few outcomes, so that its share may lie somewhat above alpha: that alone is no fault of the suite. */
const CLEARLY = 1.5;
/** `plumbline calibrate`: how often this gate would have blocked runs between which nothing changed; no call is made. */
async function calibrate(args, world) {
    const spec = await (0,gate_of_spec/* readSpecGate */.L)(args.spec, (0,spec_files/* specFiles */.J)(args.spec, world));
    const files = await Promise.all(args.runs.map((file) => readRecord(file, world)));
    const today = clock/* systemClock */.m.date().toISOString().slice(0, 10);
    const found = selfCheck(spec, files, args.draws ?? DRAWS, today);
    world.print(args.json ? `${JSON.stringify(found, null, 2)}\n` : calibrate_text(found));
    return 0;
}
async function readRecord(file, world) {
    const content = await world.given.read(file);
    if ((0,codec/* looksLikeRecord */.bF)(content))
        return { file, record: (0,codec/* decodeRecord */.eT)(content, file) };
    throw new errors/* UserError */.yo({
        message: 'it is no record of a run, so nothing says which candidate it measured',
        where: { file },
        cure: 'give the run.jsonl that `plumbline run --out DIR` or the Action wrote',
    });
}
function calibrate_text(found) {
    const { suite, candidate, runs, draws, cases, cases_left_out, noise, blocked, rules, alpha } = found;
    const relative = rules.filter(isRelative);
    const absolute = rules.filter((rule) => !isRelative(rule));
    const loud = relative.filter(({ false_alarms }) => false_alarms.lo > CLEARLY * alpha);
    const left = cases_left_out === 0 ? '' : `; ${(0,format/* count */.U9)(cases_left_out, 'case')} left out: answered once, or edited between`;
    const lines = [
        `${(0,text_escape/* inertLine */.Fq)(suite)}: ${(0,format/* count */.U9)(runs.length, 'run')} of ${(0,text_escape/* inertLine */.Fq)(candidate)}, ${(0,format/* count */.U9)(cases, 'case')}${left}`,
        `${(0,format/* percent */.KN)(noise)} of the cases disagree with themselves between unchanged runs.`,
        ...(0,flaky/* viewFlaky */.Tp)({ quarantine: found.quarantine }).lines.map(plain/* plainText */.w),
        `Every answer was dealt anew ${(0,format/* count */.U9)(draws, 'time')}: ${answers(found.kb)} a case as the baseline, ${answers(found.kc)} as the candidate.`,
        `An unchanged pull request would be blocked ${range(blocked)} of the time.`,
        ...(relative.length === 0
            ? []
            : [
                '',
                'Against the baseline',
                ...calibrate_table(['false alarms', 'proven safe', 'smallest drop seen', 'noise'], relative),
            ]),
        ...(absolute.length === 0
            ? []
            : [
                '',
                'Against a fixed limit: how often the same answers miss it',
                ...calibrate_table(['missed', 'met', '', 'noise'], absolute),
            ]),
        ...(relative.some(({ mde80 }) => mde80 !== null)
            ? ['', 'Shares with their 90% range. The smallest drop seen is the one found 4 times in 5.']
            : ['', 'Shares with their 90% range.']),
        ...loud.map(({ rule }) => `! ${(0,text_escape/* inertLine */.Fq)(rule)} blames unchanged runs more often than alpha ${(0,format/* roundPercent */.m6)(alpha)} allows.`),
    ];
    return `${lines.map(text_escape/* logLine */.BP).join('\n')}\n`;
}
function isRelative({ limit }) {
    return limit === 'max_drop' || limit === 'max_increase';
}
function calibrate_table(heads, rules) {
    const rows = rules.map((rule) => {
        const { false_alarms, proven_safe, otherwise, mde80, noise } = rule;
        const open = otherwise !== null && false_alarms.share === 0 && proven_safe.share === 0;
        return [
            `  ${(0,text_escape/* inertLine */.Fq)(rule.rule)} ${limitText(rule)}`,
            ...(open ? [`never decided (${otherwise})`, ''] : [range(false_alarms), range(proven_safe)]),
            isRelative(rule) && mde80 !== null ? sizeOf(rule, mde80) : '',
            noise === null ? '' : (0,format/* percent */.KN)(noise),
        ];
    });
    return (0,table/* columns */.Y)([['', ...heads], ...rows]);
}
function limitText({ limit, threshold, unit, blocking }) {
    const value = VALUES[unit](threshold);
    return `${limit.replace('_', ' ')} ${value}${blocking ? '' : ' (advisory)'}`;
}
const VALUES = {
    fraction: format/* roundPercent */.m6,
    pp: format/* ppSize */.UL,
    ratio: format/* roundPercent */.m6,
    ms: format/* duration */.p0,
    usd: format/* money */.TG,
};
function sizeOf({ unit }, mde80) {
    return unit === 'pp' ? (0,format/* ppSize */.UL)(Math.ceil(mde80 * 1000) / 1000) : (0,format/* roundPercent */.m6)(Math.ceil(mde80 * 1000) / 1000);
}
function range({ share, lo, hi }) {
    return `${(0,format/* percent */.KN)(share)} (${(0,format/* percent */.KN)(lo)} to ${(0,format/* percent */.KN)(hi)})`;
}
function answers(mean) {
    return Number.isInteger(mean) ? (0,format/* count */.U9)(mean, 'answer') : `${mean.toFixed(1)} answers`;
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

/***/ 50039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ passedOf),
/* harmony export */   IX: () => (/* binding */ excuse),
/* harmony export */   Tp: () => (/* binding */ viewFlaky)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98488);
/* harmony import */ var _text_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54966);
/** What stored runs show of flaky cases, and which of them a reviewed file excuses. */


const NAMED_CASES = 10;
const TOLD_ENTRIES = 3;
function viewFlaky({ flaky, quarantine }) {
    const entries = quarantine ?? [];
    const held = entries.filter(({ holds }) => holds);
    return {
        cases: flaky ?? [],
        excused: new Map(held.map((entry) => [entry.case, entry])),
        lines: [...excusedLine(held), ...refusedLines(entries.filter(({ holds }) => !holds))],
    };
}
function excusedLine(held) {
    if (held.length === 0)
        return [];
    const verb = (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(held.length === 1 ? 'is' : 'are');
    const days = [...new Set(held.map(({ until }) => until))].sort();
    const [day] = days;
    const counted = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(held.length, 'flaky case');
    const shown = [...held].sort((a, b) => order(a.until, b.until)).slice(0, NAMED_CASES);
    const more = held.length - shown.length;
    const rest = more === 0 ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `` : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` and ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(more)} more`;
    if (days.length === 1) {
        return [(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${counted} ${verb} excused until ${date(day)}: ${names(shown)}${rest}.`];
    }
    const groups = days.flatMap((until) => {
        const list = shown.filter((entry) => entry.until === until);
        return list.length === 0 ? [] : [(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${names(list)} until ${date(until)}`];
    });
    return [(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${counted} ${verb} excused: ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(groups, '; ')}${rest}.`];
}
function names(entries) {
    return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(entries.map((entry) => (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(entry.case)), ', ');
}
function refusedLines(refused) {
    const told = refused.slice(0, TOLD_ENTRIES);
    const more = refused.length - told.length;
    return [
        ...told.map((entry) => entry.why === null
            ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The quarantine of ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(entry.case)} does not hold.`
            : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The quarantine of ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(entry.case)} does not hold: ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(entry.why)}.`),
        ...(more === 0
            ? []
            : [
                (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(more, 'more entry', 'more entries')} of the quarantine file ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(more === 1 ? 'does' : 'do')} not hold.`,
            ]),
    ];
}
/** `7 of 12`. */
function passedOf({ passed, answers }) {
    return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(passed)} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(answers)}`);
}
/** `until 2026-12-01: two answers are right`; what another run's file says is never taken for a date. */
function excuse({ until, reason }) {
    return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `until ${date(until)}: ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason)}`;
}
function date(text) {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(text)}` : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text);
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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

/***/ 8095:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns),
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
const RULES = { left: ':--', right: '--:', center: ':-:' };
/** A Markdown table without the columns in which no row says anything; no cell can hold a line break or a bare pipe. */
function table(columns, rows) {
    const used = [...columns.keys()].filter((at) => rows.some((row) => (row[at] ?? '') !== ''));
    const lines = [
        used.map((at) => cell(columns[at].head)),
        used.map((at) => RULES[columns[at].align ?? 'left']),
        ...rows.map((row) => used.map((at) => cell(row[at] ?? ''))),
    ];
    return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
function cell(content) {
    return content.replace(/[\r\n]+/g, ' ').replace(/\|/g, '&#124;');
}
/** Columns of plain text, padded to their widest cell, for terminals. */
function columns(rows, right = []) {
    const widths = rows.reduce((all, row) => row.map((text, index) => Math.max(all[index] ?? 0, width(text))), []);
    return rows.map((row) => row
        .map((text, index) => {
        const gap = ' '.repeat(Math.max(0, widths[index] - width(text)));
        return right.includes(index) ? gap + text : text + gap;
    })
        .join('  ')
        .trimEnd());
}
function width(text) {
    return [...text].length;
}


/***/ })

};
