export const id = 869;
export const ids = [869];
export const modules = {

/***/ 91869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./src/edge/local/clock.ts
var clock = __webpack_require__(21815);
// EXTERNAL MODULE: ./src/pipeline/measure.ts + 14 modules
var measure = __webpack_require__(32060);
// EXTERNAL MODULE: ./src/compare/compare.ts + 4 modules
var compare = __webpack_require__(84020);
// EXTERNAL MODULE: ./src/verdict/judge.ts + 4 modules
var judge = __webpack_require__(1890);
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

// EXTERNAL MODULE: ./src/pipeline/preflight.ts + 3 modules
var preflight = __webpack_require__(23995);
// EXTERNAL MODULE: ./src/pipeline/read-suites.ts
var read_suites = __webpack_require__(19472);
// EXTERNAL MODULE: ./src/plan/plan.ts
var plan_plan = __webpack_require__(48720);
// EXTERNAL MODULE: ./src/record/codec.ts + 2 modules
var codec = __webpack_require__(31562);
// EXTERNAL MODULE: ./src/report/preflight.ts + 1 modules
var report_preflight = __webpack_require__(19396);
// EXTERNAL MODULE: ./src/report/preflight-price.ts
var preflight_price = __webpack_require__(53717);
// EXTERNAL MODULE: ./src/run/load-prices.ts
var load_prices = __webpack_require__(55128);
// EXTERNAL MODULE: ./src/spec/commands.ts
var spec_commands = __webpack_require__(82773);
// EXTERNAL MODULE: ./src/spec/endpoints.ts
var spec_endpoints = __webpack_require__(77969);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(98488);
// EXTERNAL MODULE: ./src/text/plain.ts
var plain = __webpack_require__(60287);
// EXTERNAL MODULE: ./src/verdict/reach.ts
var reach = __webpack_require__(16190);
// EXTERNAL MODULE: ./src/cli/run.ts + 5 modules
var run = __webpack_require__(79528);
;// CONCATENATED MODULE: ./src/cli/validate.ts

















/** `plumbline validate`: every mistake of every spec with its place, what the rules can decide and what they take; no call is made. */
async function validate(args, world) {
    const reachable = (0,spec_endpoints/* allEndpoints */.Em)((0,spec_endpoints/* parseEndpoints */.aL)(args.endpoints.join('\n')));
    const endpoints = reachable.map(({ name }) => name);
    const commands = (0,spec_commands/* parseCommands */.G)(args.commands.join('\n'), endpoints).map(({ name }) => name);
    const specs = args.specs.length === 0 ? run.DEFAULT_SPECS : args.specs;
    const suites = await (0,read_suites/* readSuites */.u)({ specs, endpoints, commands }, world);
    const ready = suites.map(measure/* readyGraders */.uM);
    const records = await Promise.all(args.baselines.map(async (file) => (0,codec/* decodeRecord */.eT)(await world.given.read(file), file)));
    const prices = await knownPrices(suites, (0,spec_endpoints/* keylessEndpoints */.Th)(reachable));
    const checked = suites.map((suite, index) => check(suite, ready[index], records, (0,load_prices/* eitherPrice */.nb)((0,load_prices/* filePrices */.p0)(suite.prices), prices)));
    if (args.json)
        world.print(`${JSON.stringify(checked, null, 2)}\n`);
    else
        world.tell(checked.map(validate_text).join('\n'));
    return 0;
}
function check(suite, graders, records, prices) {
    const plan = (0,plan_plan/* planSuite */.Y0)(suite, { event: 'pr', only: null });
    return {
        spec: suite.path,
        suite: suite.identity,
        cases: suite.cases.length,
        answers: { pr: plan.trials.length, main: (0,plan_plan/* planSuite */.Y0)(suite, { event: 'main', only: null }).trials.length },
        candidates: suite.candidates.map(({ id }) => id),
        rules: suite.gate.rules.map(({ name }) => name),
        power: (0,preflight/* preflightOf */.lM)(plan, graders, (0,preflight/* pastOf */.CM)(plan, records), { kind: 'pr', prices, maxConcurrency: null }),
        notices: [
            ...suite.notices,
            ...(0,reach/* unreachable */.HB)(suite.gate, suite.cases, (0,preflight/* termsOf */.fd)(suite, 'pr')),
            ...noisyLimits(suite, records),
        ],
    };
}
/** Prices as of now; the table takes longer to load than a spec to check, so it comes when it is needed. */
async function knownPrices(suites, keyless) {
    if (suites.length === 0)
        return () => null;
    const [{ bundledPrices }, { demoModel }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(294), __webpack_require__.e(353)]).then(__webpack_require__.bind(__webpack_require__, 87353)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 49726)),
    ]);
    const table = bundledPrices(clock/* systemClock */.m.date(), keyless);
    return (endpoint, name) => {
        if (endpoint !== spec_endpoints/* DEMO_ENDPOINT */.Us)
            return table(endpoint, name);
        const model = demoModel(name);
        return 'problem' in model || model.price === null ? null : { rates: model.price, source: 'table' };
    };
}
function validate_text({ spec, cases, answers, candidates, rules, power, notices }) {
    return [
        `${spec}: valid`,
        `  ${(0,format/* count */.U9)(cases, 'case')}, ${(0,format/* count */.U9)(answers.pr, 'answer')} on a pull request, ${(0,format/* count */.U9)(answers.main, 'answer')} on the default branch`,
        `  candidates: ${candidates.join(', ')}`,
        `  rules: ${rules.join(', ')}`,
        `  a pull request takes ${(0,plain/* plainText */.w)((0,preflight_price/* foreseenPrice */.t)(power))}`,
        ...(0,report_preflight/* foresightOf */.pi)(power).flatMap((entry) => entry.map((sentence, index) => `  ${index === 0 ? '' : '  '}${(0,plain/* plainText */.w)(sentence)}`)),
        ...notices.map((notice) => `  ! ${notice}`),
        '',
    ]
        .map(text_escape/* inertLine */.Fq)
        .join('\n');
}


/***/ })

};
