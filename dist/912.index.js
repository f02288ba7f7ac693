export const id = 912;
export const ids = [912,175];
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
/* harmony import */ var _edge_target_connect_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2501);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52552);
/* harmony import */ var _pipeline_publish_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9386);
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
    const baselines = await Promise.all(args.baselines.map(async (file) => (0,_record_codec_js__WEBPACK_IMPORTED_MODULE_10__/* .decodeRecord */ .eT)(await world.files.read(file), file)));
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
        const paths = await (0,_edge_local_out_dir_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFiles */ .h)(out, { ...published.files });
        if (args.json)
            world.print(published.files['result.json']);
        else
            world.print(args.ci ? published.comment.body : published.text);
        world.log.info(`report: ${paths.get('report.html') ?? out}`);
        return outcome.result.exit_code;
    }
    finally {
        journal.close();
        await Promise.all(opened.map((target) => target.close()));
    }
}


/***/ }),

/***/ 73912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./src/pipeline/measure.ts + 10 modules
var measure = __webpack_require__(62816);
// EXTERNAL MODULE: ./src/pipeline.ts + 26 modules
var pipeline = __webpack_require__(52552);
// EXTERNAL MODULE: ./src/plan/plan.ts
var plan = __webpack_require__(48720);
// EXTERNAL MODULE: ./src/spec/endpoints.ts
var spec_endpoints = __webpack_require__(77969);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(98488);
// EXTERNAL MODULE: ./src/stats/power.ts
var power = __webpack_require__(32450);
// EXTERNAL MODULE: ./src/stats/rate.ts
var rate = __webpack_require__(46649);
;// CONCATENATED MODULE: ./src/verdict/reach.ts



/** Noise assumed before anything was measured: a hosted model's share of cases that differ between two runs. */
const ASSUMED_NOISE = 0.05;
/** A suite that sees only drops this many times the stated one does not police it. */
const FAR = 3;
/** What a gate cannot decide on these cases, one sentence per limit; said before any money is spent. */
function unreachable(gate, cases) {
    return gate.rules.flatMap((rule) => casesOf(rule.slice, cases).flatMap(({ name, n }) => {
        const label = rule.slice?.kind === 'each_category' ? `${rule.metric}@category:${name}` : rule.name;
        return rule.limits.flatMap((limit) => lint(rule, limit, n, gate).map((text) => `${label}: ${text}`));
    }));
}
function lint(rule, limit, n, gate) {
    if (limit.kind === 'min' || limit.kind === 'max')
        return limit.mode === 'proven' ? provable(rule, limit, n, gate) : [];
    if (limit.unit !== 'pp')
        return [];
    const fewest = (0,power/* fewestToFail */._5)(gate.alpha);
    if (n < fewest) {
        return [`can never fail: ${(0,format/* count */.U9)(n, 'case')} cannot tell a drop from chance (at least ${fewest} are needed)`];
    }
    const few = n < gate.min_cases ? [`cannot pass: ${(0,format/* count */.U9)(n, 'case')}, and fewer than ${gate.min_cases} prove nothing safe`] : [];
    const seen = (0,power/* detectableDrop */.z0)({ n, psi: ASSUMED_NOISE, margin: limit.threshold, alpha: gate.alpha });
    if (seen !== null && seen <= FAR * limit.threshold)
        return few;
    const smallest = seen === null ? 'not even a total failure' : `drops of about ${(0,format/* ppSize */.UL)(seen)} or more`;
    return [...few, `with ${(0,format/* count */.U9)(n, 'case')} this suite can see ${smallest}; the limit is ${limit.text}`];
}
function provable({ metric }, limit, n, { alpha }) {
    const tolerated = toleratedShare(metric, limit);
    if (tolerated === null)
        return [];
    const needed = (0,rate/* smallestProvingN */.Je)(0, tolerated, alpha);
    if (needed === null || n >= needed)
        return [];
    return [
        `cannot be proven with ${(0,format/* count */.U9)(n, 'case')}: even without a single bad one it takes ${needed} to show at most ${(0,format/* percent */.KN)(tolerated)}`,
    ];
}
/** Share of bad cases the limit tolerates: 5% for a p95, 1 - min for a floor. */
function toleratedShare(metric, limit) {
    const quantile = /\.p(\d+)$/.exec(metric)?.[1];
    if (quantile !== undefined)
        return 1 - Number(quantile) / 100;
    if (limit.unit !== 'fraction')
        return null;
    return limit.kind === 'max' ? limit.threshold : metric === 'score' ? null : 1 - limit.threshold;
}
function casesOf(slice, cases) {
    if (slice === null)
        return [{ name: '', n: cases.length }];
    const counted = (name, has) => ({ name, n: cases.filter(has).length });
    switch (slice.kind) {
        case 'tier':
            return [counted(slice.name, ({ tier }) => tier === slice.name)];
        case 'category':
            return [counted(slice.name, ({ category }) => category === slice.name)];
        case 'tag':
            return [counted(slice.name, ({ tags }) => tags.includes(slice.name))];
        case 'each_category': {
            const names = new Set(cases.flatMap(({ category }) => (category === undefined ? [] : [category])));
            return [...names].sort().map((name) => counted(name, ({ category }) => category === name));
        }
    }
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
        (0,measure/* readyGraders */.uM)(suite);
    const checked = suites.map(check);
    world.print(args.json ? `${JSON.stringify(checked, null, 2)}\n` : checked.map(validate_text).join('\n'));
    return 0;
}
function check(suite) {
    const answers = (event) => (0,plan/* planSuite */.Y)(suite, { event, only: null }).trials.length;
    return {
        spec: suite.path,
        suite: suite.identity,
        cases: suite.cases.length,
        answers: { pr: answers('pr'), main: answers('main') },
        candidates: suite.candidates.map(({ id }) => id),
        rules: suite.gate.rules.map(({ name }) => name),
        notices: [...suite.notices, ...unreachable(suite.gate, suite.cases)],
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
