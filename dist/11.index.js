export const id = 11;
export const ids = [11,175];
export const modules = {

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

/***/ 66011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./src/pipeline/measure.ts + 5 modules
var measure = __webpack_require__(35185);
// EXTERNAL MODULE: ./src/compare/compare.ts + 7 modules
var compare = __webpack_require__(86460);
// EXTERNAL MODULE: ./src/verdict/judge.ts + 20 modules
var judge = __webpack_require__(37840);
;// CONCATENATED MODULE: ./src/pipeline/noise-of-limits.ts


/** More false alarms than this from a limit are worth a warning: it is the level that comparisons keep. */
const MOST_BY_NOISE = 0.05;
/** Which `point` limits an unchanged application would miss too often, by its own stored answers; one sentence each. */
function noisyLimits({ identity, gate }, records) {
    return records.flatMap(({ header, rows }) => {
        const primary = header.suites.find(({ suite }) => suite === identity)?.candidates.find((one) => one.primary);
        const own = rows.filter(({ suite, candidate }) => suite === identity && candidate === primary?.id);
        if (own.length === 0)
            return [];
        const rules = (0,judge/* judgeSuite */.C)((0,compare/* compareSuite */.o)({
            suite: identity,
            candidate: 'stored',
            blocking: true,
            gate,
            baseline: { state: 'ok', rows: own },
            // A pull request answers each case once, whatever the stored run did.
            rows: own.filter(({ repeat }) => repeat === 0),
            unchanged: false,
            control: 'stored',
        }));
        return rules
            .filter(({ chance_missed_by_noise: chance }) => chance !== null && chance > MOST_BY_NOISE)
            .map(({ rule, limit, chance_missed_by_noise }) => `\`${rule}\` \`${limit}\`: an unchanged application would miss it in about ${Math.round(100 * chance_missed_by_noise)}% of runs by noise alone (judged by run ${header.run}).`);
    });
}

// EXTERNAL MODULE: ./src/pipeline.ts + 26 modules
var pipeline = __webpack_require__(93214);
// EXTERNAL MODULE: ./src/plan/plan.ts
var plan = __webpack_require__(48720);
// EXTERNAL MODULE: ./src/record/codec.ts + 1 modules
var codec = __webpack_require__(62999);
// EXTERNAL MODULE: ./src/spec/endpoints.ts
var spec_endpoints = __webpack_require__(77969);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(98488);
// EXTERNAL MODULE: ./src/stats/power.ts
var power = __webpack_require__(32450);
// EXTERNAL MODULE: ./src/stats/rate.ts
var rate = __webpack_require__(46649);
// EXTERNAL MODULE: ./src/verdict/metric-verdict.ts
var metric_verdict = __webpack_require__(67385);
;// CONCATENATED MODULE: ./src/verdict/reach.ts




/** Noise assumed before anything was measured: share of cases that differ between two unchanged runs. */
const USUAL_NOISE = 0.05;
/** A suite that sees only drops this many margins large promises more than it can hold. */
const BLUNT = 3;
/**
 * What the rules of a gate cannot decide with the cases there are, one sentence per limit, in the gate's order: slices
 * without cases, limits that can never pass or never fail, comparisons too blunt for their margin.
 */
function unreachable(gate, cases) {
    const rules = gate.rules.flatMap((rule) => slicesOf(rule, cases, gate.rules));
    return rules.flatMap((sliced) => sliced.rule.limits.flatMap((limit) => obstacles(sliced, limit, gate, levelOf(sliced, gate, rules))));
}
function slicesOf(rule, cases, rules) {
    const { name, slice, metric } = rule;
    if (slice === null)
        return [{ rule, name, cases }];
    if (slice.kind === 'tier')
        return [{ rule, name, cases: cases.filter(({ tier }) => tier === slice.name) }];
    if (slice.kind === 'tag')
        return [{ rule, name, cases: cases.filter(({ tags }) => tags.includes(slice.name)) }];
    if (slice.kind === 'category') {
        return [{ rule, name, cases: cases.filter(({ category }) => category === slice.name) }];
    }
    const found = [...new Set(cases.flatMap(({ category }) => category ?? []))].sort();
    if (found.length === 0)
        return [{ rule, name, cases: [] }];
    return found.map((label) => {
        // As in the comparison: a limit stated for a category by name takes the place of the general one.
        const named = rules.filter((other) => other.metric === metric && other.slice?.kind === 'category' && other.slice.name === label);
        const limits = rule.limits.filter(({ kind }) => !named.some((other) => other.limits.some((l) => l.kind === kind)));
        const sliced = cases.filter(({ category }) => category === label);
        return { rule: { ...rule, limits }, name: `${metric}@category:${label}`, cases: sliced };
    });
}
function obstacles({ rule, name, cases }, limit, gate, level) {
    const what = `\`${name}\` \`${limit.kind}\``;
    if (cases.length === 0)
        return [`${what} is about no case at all: it cannot pass.`];
    if (limit.kind === 'min' || limit.kind === 'max')
        return provenObstacles(what, rule, limit, cases.length, gate);
    return [...comparisonObstacles(what, cases, gate, level), ...bluntness(what, limit, cases.length, gate, level)];
}
function provenObstacles(what, rule, limit, n, gate) {
    if (limit.mode !== 'proven')
        return [];
    const tolerated = toleratedShare(rule, limit);
    const first = tolerated === null ? gate.min_cases : (0,rate/* smallestProvingN */.Je)(0, tolerated, gate.alpha);
    if (first === null)
        return [`${what} can never be proven with any number of cases: use \`mode: point\`.`];
    const needed = Math.max(first, gate.min_cases);
    const there = n === 1 ? 'is' : 'are';
    return n >= needed
        ? []
        : [`${what} can first pass with ${(0,format/* count */.U9)(needed, 'case')}, all of them good; there ${there} ${n}.`];
}
/** Share of bad cases that the limit tolerates; null for a score, whose bound is not of a count. */
function toleratedShare({ metric }, limit) {
    const percentile = /\.p(\d\d)$/u.exec(metric);
    if (percentile !== null)
        return round(1 - Number(percentile[1]) / 100);
    if (metric === 'score' || metric.endsWith('.score'))
        return null;
    return round(limit.kind === 'min' ? 1 - limit.threshold : limit.threshold);
}
function comparisonObstacles(what, cases, gate, level) {
    const n = cases.length;
    const groups = new Set(cases.map(({ group }, index) => group ?? index)).size;
    if (groups < n && groups < metric_verdict/* MIN_CLUSTERS */.RX) {
        return [`${what} compares ${(0,format/* count */.U9)(groups, 'group')} of cases; with fewer than ${metric_verdict/* MIN_CLUSTERS */.RX} it decides nothing.`];
    }
    if ((0,power/* smallestP */.sd)(n) > level)
        return [`${what} can never fail with ${(0,format/* count */.U9)(n, 'case')}, even if all of them got worse.`];
    if (n >= gate.min_cases)
        return [];
    return [`${what} cannot pass below ${(0,format/* count */.U9)(gate.min_cases, 'case')} (\`min_cases\`); there are ${n}.`];
}
function bluntness(what, limit, n, gate, level) {
    if (limit.unit !== 'pp' || limit.threshold <= 0 || n < gate.min_cases)
        return [];
    const seen = (0,power/* detectableDrop */.z0)({ n, psi: USUAL_NOISE, margin: limit.threshold, alpha: level });
    if (seen !== null && seen <= BLUNT * limit.threshold)
        return [];
    const drop = seen === null ? 'not even a total loss' : `changes of ${(0,format/* ppSize */.UL)(Math.ceil(seen * 1000) / 1000)} or more`;
    return [
        `${what} tolerates ${(0,format/* ppSize */.UL)(limit.threshold)}, but with ${(0,format/* count */.U9)(n, 'case')} and usual noise it sees ${drop} 4 times in 5: more cases or more stored runs sharpen it.`,
    ];
}
/** Holm holds the best of k tests to alpha / k. */
function levelOf({ rule }, gate, rules) {
    const family = rules.filter((other) => (other.rule.slice === null) === (rule.slice === null) && other.cases.length > 0);
    const tests = family.flatMap((other) => other.rule.limits.filter(isTest));
    return gate.alpha / Math.max(1, tests.length);
}
// Times against stored runs are shown only and take no share of alpha.
function isTest({ kind, unit }) {
    return kind === 'max_drop' || (kind === 'max_increase' && unit === 'pp');
}
function round(share) {
    return Math.max(0, Number(share.toFixed(12)));
}

// EXTERNAL MODULE: ./src/cli/run.ts
var run = __webpack_require__(94175);
;// CONCATENATED MODULE: ./src/cli/validate.ts









/** `plumbline validate`: every mistake of every spec with its place, and what the rules can decide; no call is made. */
async function validate(args, world) {
    const endpoints = (0,spec_endpoints/* allEndpoints */.Em)((0,spec_endpoints/* parseEndpoints */.aL)(args.endpoints.join('\n'))).map(({ name }) => name);
    const specs = args.specs.length === 0 ? run.DEFAULT_SPECS : args.specs;
    const suites = await (0,pipeline/* readSuites */.u)({ specs, endpoints }, world);
    for (const suite of suites)
        (0,measure/* readyGraders */.u)(suite);
    const records = await Promise.all(args.baselines.map(async (file) => (0,codec/* decodeRecord */.eT)(await world.given.read(file), file)));
    const checked = suites.map((suite) => check(suite, records));
    if (args.json)
        world.print(`${JSON.stringify(checked, null, 2)}\n`);
    else
        world.tell(checked.map(validate_text).join('\n'));
    return 0;
}
function check(suite, records) {
    const answers = (event) => (0,plan/* planSuite */.Y)(suite, { event, only: null }).trials.length;
    return {
        spec: suite.path,
        suite: suite.identity,
        cases: suite.cases.length,
        answers: { pr: answers('pr'), main: answers('main') },
        candidates: suite.candidates.map(({ id }) => id),
        rules: suite.gate.rules.map(({ name }) => name),
        notices: [...suite.notices, ...unreachable(suite.gate, suite.cases), ...noisyLimits(suite, records)],
    };
}
function validate_text({ spec, cases, answers, candidates, rules, notices }) {
    return [
        `${spec}: valid`,
        `  ${(0,format/* count */.U9)(cases, 'case')}, ${(0,format/* count */.U9)(answers.pr, 'answer')} on a pull request, ${(0,format/* count */.U9)(answers.main, 'answer')} on the default branch`,
        `  candidates: ${candidates.join(', ')}`,
        `  rules: ${rules.join(', ')}`,
        ...notices.map((notice) => `  ! ${notice}`),
        '',
    ].join('\n');
}


/***/ })

};
