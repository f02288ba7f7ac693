export const id = 576;
export const ids = [576];
export const modules = {

/***/ 9402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ align)
/* harmony export */ });
/* harmony import */ var _slice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9673);

/**
 * Pairs the cases of a slice by id. The slice is read off this run's rows; content hashes decide whether a case is still
 * the same one where both sides carry them.
 */
function align(cand, base, slice) {
    const common = [];
    const added = [];
    const edited = [];
    for (const one of (0,_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .casesIn */ .XV)(cand, slice)) {
        const stored = base.byId.get(one.id);
        const rows = stored === undefined ? [] : sameContent(one, stored);
        if (rows.length > 0)
            common.push({ cand: one, base: rows });
        else
            (stored === undefined ? added : edited).push(one.id);
    }
    const removed = [];
    for (const { id } of (0,_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .casesIn */ .XV)(base, slice)) {
        const here = cand.byId.get(id);
        if (here === undefined || !(0,_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .isIn */ .S1)(here, slice))
            removed.push(id);
    }
    return { common, added, removed, edited };
}
function sameContent(cand, base) {
    if (cand.hashes.length === 0 || base.hashes.length === 0)
        return base.rows;
    const { hashes } = cand;
    if (base.hashes.length === 1)
        return hashes.includes(base.hashes[0]) ? base.rows : [];
    return base.rows.filter((row) => row.case_hash === undefined || hashes.includes(row.case_hash));
}


/***/ }),

/***/ 85938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ compareSuite)
});

// EXTERNAL MODULE: ./src/compare/align.ts
var align = __webpack_require__(9402);
// EXTERNAL MODULE: ./src/compare/measure.ts
var compare_measure = __webpack_require__(93991);
;// CONCATENATED MODULE: ./src/compare/applies.ts

function scopeOf(measure, cases, alignment, base) {
    const { common, added, removed, edited } = alignment;
    if (measure.kind !== 'grader') {
        const stored = common.length + edited.length + removed.length;
        return { cases, common: common.length, larger_side: Math.max(cases.length, stored) };
    }
    const stored = new Map(common.map((one) => [one.cand, one.base]));
    const applicable = cases.filter((one) => applies(measure.id, one.rows, stored.get(one) ?? []));
    const fresh = new Set(added);
    const stayed = applicable.filter(({ id }) => !fresh.has(id)).length;
    // A case that is gone and that this grader never graded changes nothing for it.
    const gone = removed.filter((id) => carries(measure.id, base.byId.get(id).rows)).length;
    return {
        cases: applicable,
        common: applicable.filter((one) => stored.has(one)).length,
        larger_side: Math.max(applicable.length, stayed + gone),
    };
}
/**
 * Whether a grader applies to a case. Records say so, for errors too. Bare rows do not, so the case's answers on either side
 * decide: a grader that did not apply left no score. Without any answer it might apply, and counts as missing.
 */
function applies(id, own, stored) {
    const stated = statedBy(own) ?? statedBy(stored);
    if (stated !== undefined)
        return stated.includes(id);
    if (own.some((row) => hasGrade(row, id)) || stored.some((row) => hasGrade(row, id)))
        return true;
    return !own.some(isAnswer) && !stored.some(isAnswer);
}
function carries(id, rows) {
    return statedBy(rows)?.includes(id) ?? rows.some((row) => hasGrade(row, id));
}
function statedBy(rows) {
    return rows.find(({ graders }) => graders !== undefined)?.graders;
}
function hasGrade(row, id) {
    return isAnswer(row) && (0,compare_measure/* gradeOf */.V)(row, id) !== undefined;
}
function isAnswer({ status }) {
    return status === 'ok';
}

;// CONCATENATED MODULE: ./src/compare/asked-so-far.ts
/** Why a trial was not sent: the comparison was settled without it. */
const UNASKED = 'early_stop';
/**
 * The evidence of an early look: cases that were not asked because the looks before settled the matter, or are still to
 * come, leave both sides. They are no missing answers, and their absence makes no other suite: the order in which cases are
 * asked has nothing to do with them. Without such cases it is the evidence itself.
 */
function askedSoFar(evidence) {
    const { rows, earlier, baseline } = evidence;
    const waiting = new Set(rows.filter(isUnasked).map((row) => row.case));
    for (const row of rows)
        if (!isUnasked(row))
            waiting.delete(row.case);
    if (waiting.size === 0)
        return evidence;
    const here = (row) => !waiting.has(row.case);
    return {
        ...evidence,
        rows: rows.filter(here),
        earlier: earlier?.filter(here),
        baseline: { ...baseline, rows: baseline.rows.filter(here) },
    };
}
function isUnasked({ status, reason }) {
    return status === 'skipped' && reason === UNASKED;
}

// EXTERNAL MODULE: ./src/stats/pass-at-k.ts
var pass_at_k = __webpack_require__(61814);
// EXTERNAL MODULE: ./src/compare/missing.ts
var missing = __webpack_require__(16431);
;// CONCATENATED MODULE: ./src/compare/consistency.ts



/** Answers that this run planned per case: what most of its cases have; null without cases. */
function plannedRepeats(cases) {
    return (0,pass_at_k/* mostCommon */.fA)(cases.map(({ planned }) => planned.length));
}
/**
 * The chance that `k` answers of a case all pass, one value per case and side: C(c, k) / C(n, k) of its n answers of which c
 * passed (`passHatK`). A case with fewer than k answers in this run is missing; one with fewer on main is not compared.
 * @param cases those that the metric is about.
 * @param repeats answers this run planned per case, which `k` is when the rule states none.
 */
function sampleConsistency(measure, cases, alignment, repeats) {
    const k = measure.k ?? Math.min(pass_at_k/* MOST_ANSWERS */.yp, Math.max(pass_at_k/* FEWEST_ANSWERS */.Z3, repeats ?? 0));
    const asked = measure.k === null ? repeats : (0,pass_at_k/* mostCommon */.fA)(cases.map(({ rows }) => rows.length));
    if (asked === null || asked < k)
        return unmeasurable(measure, cases.length, k);
    const stored = new Map(alignment.common.map(({ cand, base }) => [cand, base]));
    const own = [];
    const unmeasured = [];
    const lost = [];
    const pairs = [];
    const flaky = [];
    const graded = [];
    let answers = 0;
    let even = true;
    for (const one of cases) {
        const { id, group, rows } = one;
        const now = tally(rows);
        const before = tally(stored.get(one) ?? []);
        if (isMixed(now) || isMixed(before))
            flaky.push(id);
        if (now.n < k) {
            unmeasured.push(id);
            lost.push((0,missing/* gapsOf */.d)(one, isGraded)[0] ?? rows[0]);
            continue;
        }
        const value = (0,pass_at_k/* passHatK */.qv)(now.n, now.passed, k);
        own.push({ id, values: [value], planned: 1 });
        answers += now.n;
        if (now.n !== k)
            even = false;
        if (before.n < k)
            continue;
        pairs.push({ id, group, base: [(0,pass_at_k/* passHatK */.qv)(before.n, before.passed, k)], cand: [value] });
        graded.push({ base: before, cand: now });
    }
    return {
        kind: 'rate',
        measure,
        // As many answers as must pass: a case does or does not, and nothing lies between.
        binary: even,
        cases: cases.length,
        missing: (0,missing/* missingOf */.o)(cases.length, lost),
        own,
        unmeasured,
        pairs,
        flaky,
        consistency: {
            k,
            short: false,
            own: per(answers, own.length),
            kb: per(graded.reduce((sum, { base }) => sum + base.n, 0), pairs.length),
            kc: per(graded.reduce((sum, { cand }) => sum + cand.n, 0), pairs.length),
            graded,
        },
    };
}
function unmeasurable(measure, cases, k) {
    return {
        kind: 'rate',
        measure,
        binary: false,
        cases,
        missing: (0,missing/* missingOf */.o)(cases, []),
        own: [],
        unmeasured: [],
        pairs: [],
        flaky: [],
        consistency: { k, short: true, own: null, kb: null, kc: null, graded: [] },
    };
}
function tally(rows) {
    let n = 0;
    let passed = 0;
    for (const row of rows) {
        const pass = (0,compare_measure/* rateValue */.ob)(row, { kind: 'pass_rate' });
        if (pass === null)
            continue;
        n += 1;
        passed += pass;
    }
    return { n, passed };
}
function isMixed({ n, passed }) {
    return passed > 0 && passed < n;
}
function isGraded(row) {
    return (0,compare_measure/* rateValue */.ob)(row, { kind: 'pass_rate' }) !== null;
}
function per(answers, cases) {
    return cases === 0 ? null : answers / cases;
}

// EXTERNAL MODULE: ./src/compare/index-cases.ts
var index_cases = __webpack_require__(75307);
// EXTERNAL MODULE: ./src/compare/sample.ts
var sample = __webpack_require__(49097);
// EXTERNAL MODULE: ./src/compare/slice.ts
var compare_slice = __webpack_require__(9673);
;// CONCATENATED MODULE: ./src/compare/compare.ts








/**
 * Pairs both sides case by case and reads every metric of the gate off them. The order of rows changes nothing. Cases that
 * `early_stop` left unasked by design are on neither side: not missing, not removed, not counted.
 */
function compareSuite(whole) {
    const evidence = askedSoFar(whole);
    const cand = (0,index_cases/* indexCases */.m)(evidence.rows, evidence.earlier);
    const base = (0,index_cases/* indexCases */.m)(evidence.baseline.rows);
    const aligned = alignments(cand, base);
    // The two suites, which may be more than what was asked. A category of which nothing was asked keeps its rule, on no case:
    // what is not measured must not vanish.
    const listed = whole.baseline.listed;
    const [candSuite, baseSuite] = [
        evidence === whole ? cand : (0,index_cases/* indexCases */.m)(whole.rows),
        listed === undefined && evidence === whole ? base : (0,index_cases/* indexCases */.m)(listed ?? whole.baseline.rows),
    ];
    const suites = candSuite === cand && baseSuite === base ? aligned : alignments(candSuite, baseSuite);
    return {
        suite: evidence.suite,
        candidate: evidence.candidate,
        blocking: evidence.blocking,
        gate: evidence.gate,
        baseline_state: evidence.baseline.state,
        unchanged: evidence.unchanged,
        control: evidence.control,
        suite_spend_usd: evidence.suite_spend_usd,
        left_out_usd: evidence.left_out_usd,
        samples: (0,compare_slice/* sliceRules */.qU)(evidence.gate.rules, [candSuite, baseSuite]).map((sliced) => {
            const { cases, alignment } = aligned(sliced.slice);
            const suite = suites(sliced.slice);
            const { added, removed, edited } = suite.alignment;
            const measure = (0,compare_measure/* measureOf */.c_)(sliced.rule.metric, sliced.rule.k);
            const scope = scopeOf(measure, cases, alignment, base);
            const all = suite.alignment === alignment ? scope : scopeOf(measure, suite.cases, suite.alignment, baseSuite);
            return {
                rule: sliced.rule,
                name: sliced.name,
                family: sliced.slice === null ? 'overall' : 'slices',
                expanded: sliced.expanded,
                added,
                removed,
                edited,
                common_cases: all.common,
                cases_of_suite: all.larger_side,
                // Of what was not asked yet nothing can be answered; whether the suite is the same one is a matter of all of it.
                cases_of_larger_side: evidence === whole ? scope.larger_side : scope.cases.length,
                sample: sampleOf(measure, scope, alignment, () => evidence.repeats ?? plannedRepeats(cand.cases)),
            };
        }),
    };
}
/** Several rules of one slice share its alignment. */
function alignments(cand, base) {
    const known = new Map();
    return (slice) => {
        const key = slice === null ? '' : `${slice.kind}:${slice.name}`;
        let found = known.get(key);
        if (found === undefined) {
            found = { cases: (0,compare_slice/* casesIn */.XV)(cand, slice), alignment: (0,align/* align */.M)(cand, base, slice) };
            known.set(key, found);
        }
        return found;
    };
}
function sampleOf(measure, { cases }, alignment, repeats) {
    if (measure.kind === 'consistency')
        return sampleConsistency(measure, cases, alignment, repeats());
    if (measure.kind === 'time')
        return (0,sample/* sampleTime */.qZ)(measure, cases, alignment);
    if (measure.kind === 'cost_per_success' || measure.kind === 'cost_run')
        return (0,sample/* sampleCost */.gM)(measure, cases, alignment);
    return (0,sample/* sampleRate */.NG)(measure, cases, alignment);
}


/***/ }),

/***/ 75307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ indexCases)
/* harmony export */ });
/**
 * Groups rows by case. The result is the same for every order of the rows.
 * @param earlier rows of earlier attempts: repeats of the cases in `rows`; other cases are not in this run.
 */
function indexCases(rows, earlier = []) {
    const byId = new Map();
    for (const row of rows) {
        const known = byId.get(row.case);
        if (known === undefined)
            byId.set(row.case, started(row));
        else
            known.rows.push(row);
    }
    for (const row of earlier) {
        const known = byId.get(row.case);
        if (known === undefined)
            continue;
        if (known.rows === known.planned)
            known.rows = [...known.planned];
        known.rows.push(row);
    }
    // Sorting plain ids is several times faster than sorting the cases by a comparator.
    const cases = [...byId.keys()].sort().map((id) => byId.get(id));
    for (const one of cases)
        describe(one);
    return { cases, byId };
}
function started(row) {
    const { case: id, tier, category, group } = row;
    const rows = [row];
    return { id, tier, category, tags: NONE, group, hashes: NONE, rows, planned: rows };
}
// Rows that disagree are read in the order of their runs, not of their arrival.
function describe(one) {
    const { rows, planned } = one;
    if (!isOrdered(rows))
        rows.sort(byRunAndRepeat);
    if (rows !== planned && !isOrdered(planned))
        planned.sort(byRunAndRepeat);
    const [first] = planned;
    one.tier = first.tier;
    one.category = first.category;
    one.group = first.group;
    for (const row of planned) {
        one.tier ??= row.tier;
        one.category ??= row.category;
        one.group ??= row.group;
        if (row.tags !== undefined)
            for (const tag of row.tags)
                one.tags = including(one.tags, tag);
        if (row.case_hash !== undefined)
            one.hashes = including(one.hashes, row.case_hash);
    }
}
const NONE = [];
function including(list, value) {
    return list.includes(value) ? list : [...list, value];
}
function isOrdered(rows) {
    for (let at = 1; at < rows.length; at += 1)
        if (byRunAndRepeat(rows[at - 1], rows[at]) > 0)
            return false;
    return true;
}
function byRunAndRepeat(a, b) {
    if (a.run !== b.run)
        return a.run < b.run ? -1 : 1;
    return a.repeat - b.repeat;
}


/***/ }),

/***/ 93991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ isBinary),
/* harmony export */   P1: () => (/* binding */ timeValue),
/* harmony export */   V: () => (/* binding */ gradeOf),
/* harmony export */   c_: () => (/* binding */ measureOf),
/* harmony export */   ob: () => (/* binding */ rateValue),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   zJ: () => (/* binding */ passValue)
/* harmony export */ });
const GRADER = /^grader\.(.+)\.(pass_rate|score)$/su;
const TIME = /^(ttft|latency)\.p(\d\d)$/u;
/** @throws Error for a metric the gate's parser does not let through. */
function measureOf(metric, k = null) {
    if (metric === 'pass_rate' || metric === 'score' || metric === 'error_rate')
        return { kind: metric };
    if (metric === 'consistency')
        return { kind: 'consistency', k };
    if (metric === 'cost.per_success')
        return { kind: 'cost_per_success' };
    if (metric === 'cost.run')
        return { kind: 'cost_run' };
    const grader = GRADER.exec(metric);
    if (grader !== null)
        return { kind: 'grader', id: grader[1], of: grader[2] };
    const time = TIME.exec(metric);
    if (time !== null) {
        return { kind: 'time', clock: time[1] === 'ttft' ? 'ttft_ms' : 'latency_ms', q: Number(time[2]) / 100 };
    }
    throw new Error(`no such metric: ${metric}`);
}
/** Whether single answers can only be 0 or 1. */
function isBinary(measure) {
    return measure.kind !== 'score' && !(measure.kind === 'grader' && measure.of === 'score');
}
/** The value of one row, or null when it was not measured. Errors are what `error_rate` measures and missing everywhere else. */
function rateValue(row, measure) {
    if (measure.kind === 'error_rate')
        return row.status === 'skipped' ? null : row.status === 'error' ? 1 : 0;
    if (row.status !== 'ok' || !isShare(row.score))
        return null;
    if (measure.kind === 'score')
        return row.score;
    if (measure.kind === 'pass_rate')
        return Number(row.pass ?? row.score >= 1);
    const score = gradeOf(row, measure.id);
    if (score === undefined || !isShare(score))
        return null;
    if (measure.of === 'score')
        return score;
    const { passes } = row;
    return Number(passes !== undefined && Object.hasOwn(passes, measure.id) ? passes[measure.id] : score >= 1);
}
/** Whether the answer counts as a pass in the metric's own terms: 1, 0, or null when not measured. */
function passValue(row, measure) {
    if (measure.kind === 'score')
        return rateValue(row, { kind: 'pass_rate' });
    return rateValue(row, measure.kind === 'grader' ? { ...measure, of: 'pass_rate' } : measure);
}
/** The score a grader gave; undefined when it did not apply. */
function gradeOf({ scores }, id) {
    return scores !== undefined && Object.hasOwn(scores, id) ? scores[id] : undefined;
}
/** Milliseconds, or null when there is no clock. A time of 0 was not measured. */
function timeValue(row, clock) {
    const value = row.status === 'ok' ? row[clock] : undefined;
    return value !== undefined && Number.isFinite(value) && value > 0 ? value : null;
}
/** Dollars, or null when unknown. */
function amount(value) {
    return value !== undefined && Number.isFinite(value) && value >= 0 ? value : null;
}
function isShare(score) {
    return score !== null && score >= 0 && score <= 1;
}


/***/ }),

/***/ 16431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ gapsOf),
/* harmony export */   o: () => (/* binding */ missingOf)
/* harmony export */ });
/** Also the order in which ties are named: the cause that the reader can mend first. */
const NAMED = ['no_credentials', 'no_price', 'budget', 'deadline', 'judge_drift'];
/**
 * The trials of a case that are missing: planned by this attempt, measured by none. An answer of an earlier attempt fills one
 * gap; it never adds a planned trial, or a case that no attempt can measure would weigh less with every re-run.
 */
function gapsOf({ rows, planned }, isMeasured) {
    const lost = planned.filter((row) => !isMeasured(row));
    if (rows === planned)
        return lost;
    const here = planned.length - lost.length;
    return lost.slice(rows.filter(isMeasured).length - here);
}
/** Counts planned and missing trials; `rows` are the missing ones. */
function missingOf(planned, rows) {
    const counts = new Map();
    for (const { reason } of rows) {
        const named = NAMED.find((name) => name === reason) ?? 'infrastructure';
        counts.set(named, (counts.get(named) ?? 0) + 1);
    }
    let most = null;
    for (const name of [...NAMED, 'infrastructure']) {
        if ((counts.get(name) ?? 0) > (most === null ? 0 : counts.get(most)))
            most = name;
    }
    return { planned, missing: rows.length, reason: most };
}


/***/ }),

/***/ 49097:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ sampleRate),
/* harmony export */   gM: () => (/* binding */ sampleCost),
/* harmony export */   qZ: () => (/* binding */ sampleTime)
/* harmony export */ });
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93991);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16431);


/** @param cases those that the metric is about. */
function sampleRate(measure, cases, alignment) {
    const binary = (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .isBinary */ .Go)(measure);
    const valueOf = (row) => (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .rateValue */ .ob)(row, measure);
    const isMeasured = (row) => valueOf(row) !== null;
    const passOf = (row) => (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .passValue */ .zJ)(row, measure);
    const own = [];
    const unmeasured = [];
    const lost = [];
    const pairs = [];
    const flaky = [];
    // Common cases are some of the cases, in the same order.
    let next = 0;
    const { common } = alignment;
    let planned = 0;
    for (const one of cases) {
        const { id, group, rows } = one;
        planned += one.planned.length;
        const values = read(rows, valueOf);
        if (values.length < rows.length)
            lost.push(...(0,_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .gapsOf */ .d)(one, isMeasured));
        if (values.length === 0)
            unmeasured.push(id);
        else
            own.push({ id, values, planned: Math.max(values.length, one.planned.length) });
        while (next < common.length && common[next].cand.id < id)
            next += 1;
        const stored = common[next]?.cand === one ? common[next].base : NOTHING;
        const base = read(stored, valueOf);
        const mixed = binary
            ? isMixed(values) || isMixed(base)
            : isMixed(read(rows, passOf)) || isMixed(read(stored, passOf));
        if (mixed)
            flaky.push(id);
        if (base.length > 0 && values.length > 0)
            pairs.push({ id, group, base, cand: values });
    }
    const missing = (0,_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .missingOf */ .o)(planned, lost);
    return { kind: 'rate', measure, binary, cases: cases.length, missing, own, unmeasured, pairs, flaky };
}
const NOTHING = [];
function sampleTime(measure, cases, alignment) {
    const own = [];
    const unmeasured = [];
    const lost = [];
    let planned = 0;
    // A timeout is a measurement: the call took longer than anybody waits. Other errors count as over the limit too, and as missing.
    const isMeasured = (row) => row.status === 'error' ? row.reason === 'timeout' : (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .timeValue */ .P1)(row, measure.clock) !== null;
    for (const one of cases) {
        const { id, rows } = one;
        planned += one.planned.length;
        const values = read(rows, (row) => (row.status === 'error' ? Infinity : (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .timeValue */ .P1)(row, measure.clock)));
        lost.push(...(0,_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .gapsOf */ .d)(one, isMeasured));
        if (values.length === 0)
            unmeasured.push(id);
        else
            own.push({ id, values, planned: Math.max(values.length, one.planned.length) });
    }
    const pairs = [];
    for (const { cand, base } of alignment.common) {
        const stored = read(base, (row) => (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .timeValue */ .P1)(row, measure.clock));
        const now = read(cand.rows, (row) => (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .timeValue */ .P1)(row, measure.clock));
        if (stored.length > 0 && now.length > 0)
            pairs.push({ id: cand.id, group: cand.group, base: stored, cand: now });
    }
    return { kind: 'time', measure, cases: cases.length, missing: (0,_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .missingOf */ .o)(planned, lost), own, unmeasured, pairs };
}
function sampleCost(measure, cases, alignment) {
    const lost = [];
    let planned = 0;
    for (const one of cases) {
        planned += one.planned.length;
        lost.push(...(0,_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .gapsOf */ .d)(one, isAnswered));
    }
    // The bill of a run is this attempt's alone: nobody caps what all re-runs together may cost.
    const billed = ({ rows, planned: now }) => (measure.kind === 'cost_run' ? now : rows);
    const own = cases.map((one) => costOf(one.id, one.group, billed(one)));
    return {
        kind: 'cost',
        measure,
        cases: cases.length,
        missing: (0,_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .missingOf */ .o)(planned, lost),
        own,
        unmeasured: own.flatMap(({ id, answers }) => (answers === 0 ? [id] : [])),
        pairs: alignment.common.flatMap(({ cand, base }) => {
            const pair = { base: costOf(cand.id, cand.group, base), cand: costOf(cand.id, cand.group, cand.rows) };
            return pair.base.answers > 0 && pair.cand.answers > 0 ? [pair] : [];
        }),
    };
}
// A failed attempt without a known price was not billed as far as anybody can know; an answer without one was.
function costOf(id, group, rows) {
    let cost = 0;
    let judge = 0;
    let passes = 0;
    let answers = 0;
    let unpriced = 0;
    let judge_unpriced = 0;
    for (const row of rows) {
        const known = (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(row.cost_usd);
        cost += known ?? 0;
        judge += (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .amount */ .vj)(row.judge_cost_usd) ?? 0;
        const pass = (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .rateValue */ .ob)(row, { kind: 'pass_rate' });
        if (row.status === 'ok' && known === null)
            unpriced += 1;
        if (row.judge_unpriced === true)
            judge_unpriced += 1;
        if (pass === null)
            continue;
        answers += 1;
        passes += pass;
    }
    return { id, group, cost, judge, passes, answers, unpriced, judge_unpriced };
}
function isAnswered(row) {
    return (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .rateValue */ .ob)(row, { kind: 'score' }) !== null;
}
function read(rows, valueOf) {
    const values = [];
    for (const row of rows) {
        const value = valueOf(row);
        if (value !== null)
            values.push(value);
    }
    return values;
}
function isMixed(values) {
    for (let at = 1; at < values.length; at += 1)
        if (values[at] !== values[0])
            return true;
    return false;
}


/***/ }),

/***/ 9673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S1: () => (/* binding */ isIn),
/* harmony export */   XV: () => (/* binding */ casesIn),
/* harmony export */   qU: () => (/* binding */ sliceRules)
/* harmony export */ });
/**
 * Writes out `category:*` as one rule per category of either side, in order of their names. Without any category the rule
 * stays as it is, on a slice that holds no case: what is not measured must not vanish. A limit that another rule states for
 * a category by its name takes the place of the general one there.
 */
function sliceRules(rules, sides) {
    const categories = rules.some(({ slice }) => slice?.kind === 'each_category') ? categoriesOf(sides) : [];
    return rules.flatMap((rule) => {
        const { slice, name } = rule;
        if (slice?.kind !== 'each_category')
            return { rule, name, slice, expanded: false };
        if (categories.length === 0)
            return { rule, name, slice: { kind: 'category', name: '*' }, expanded: false };
        return categories.flatMap((category) => {
            const limits = generalLimits(rule, category, rules);
            if (limits.length === 0)
                return [];
            const sliced = {
                name: `${rule.metric}@category:${category}`,
                slice: { kind: 'category', name: category },
            };
            return [{ rule: limits.length === rule.limits.length ? rule : { ...rule, limits }, ...sliced, expanded: true }];
        });
    });
}
function generalLimits(rule, category, rules) {
    const named = rules.filter(({ metric, slice }) => metric === rule.metric && slice?.kind === 'category' && slice.name === category);
    return rule.limits.filter(({ kind }) => !named.some(({ limits }) => limits.some((limit) => limit.kind === kind)));
}
/** The cases of a slice, in order; all of them when there is no slice. */
function casesIn({ cases }, slice) {
    return slice === null ? cases : cases.filter((one) => isIn(one, slice));
}
function isIn({ tier, category, tags }, slice) {
    if (slice === null)
        return true;
    if (slice.kind === 'tier')
        return tier === slice.name;
    return slice.kind === 'category' ? category === slice.name : tags.includes(slice.name);
}
function categoriesOf(sides) {
    const found = new Set();
    for (const { cases } of sides)
        for (const { category } of cases)
            if (category !== undefined)
                found.add(category);
    return [...found].sort();
}


/***/ }),

/***/ 81198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutQuarantined)
/* harmony export */ });
/* harmony import */ var _index_cases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75307);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49097);


/**
 * The evidence without the cases that are excused: gone from both sides, so that no rule rests on them. What they cost
 * stays in what the suite spent.
 * @param ids of the cases whose quarantine holds.
 */
function withoutQuarantined(evidence, ids) {
    if (ids.size === 0)
        return evidence;
    const excused = (row) => ids.has(row.case);
    const counts = (row) => !excused(row);
    const { rows, earlier, baseline, suite_spend_usd, left_out_usd = 0 } = evidence;
    const all = spentOn(rows);
    return {
        ...evidence,
        rows: rows.filter(counts),
        ...(earlier === undefined ? {} : { earlier: earlier.filter(counts) }),
        baseline: {
            ...baseline,
            rows: baseline.rows.filter(counts),
            ...(baseline.listed === undefined ? {} : { listed: baseline.listed.filter(counts) }),
        },
        suite_spend_usd: suite_spend_usd !== undefined ? suite_spend_usd : all.priced ? all.known_usd : null,
        left_out_usd: left_out_usd + spentOn(rows.filter(excused)).known_usd,
    };
}
const UNPAIRED = { common: [], added: [], removed: [], edited: [] };
/** What `cost.run` reads off rows: dollars, judge included, and whether no price is unknown. */
function spentOn(rows) {
    const { own } = (0,_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleCost */ .gM)({ kind: 'cost_run' }, (0,_index_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .indexCases */ .m)(rows).cases, UNPAIRED);
    return {
        known_usd: own.reduce((sum, { cost, judge }) => sum + cost + judge, 0),
        priced: own.every(({ unpriced, judge_unpriced }) => unpriced + judge_unpriced === 0),
    };
}


/***/ }),

/***/ 21815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/** setTimeout fires at once above this many milliseconds. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const systemClock = {
    now: () => performance.now(),
    date: () => new Date(),
    async sleep(ms, signal) {
        signal?.throwIfAborted();
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(Math.max(0, ms), LONGEST_TIMER_MS), undefined, signal === undefined ? {} : { signal });
        }
        catch (reason) {
            // Node rejects with an AbortError of its own; the port promises the signal's reason.
            signal?.throwIfAborted();
            throw reason;
        }
    },
};


/***/ }),

/***/ 31562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eT: () => (/* binding */ decodeRecord),
  Ym: () => (/* binding */ encodeRecord),
  bF: () => (/* binding */ looksLikeRecord)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/record/fields.ts
var fields = __webpack_require__(1916);
// EXTERNAL MODULE: ./src/record/lines.ts
var lines = __webpack_require__(84138);
;// CONCATENATED MODULE: ./src/record/extras.ts


/**
 * Checks the answers beside the plan against the metadata line. Each is of a suite there, and of a candidate there: one of
 * `candidates` on the side `head`, one of `control.candidates` on the side `base`, whatever its purpose, since an answer of
 * main is worth something only when the record says which candidate at which commit gave it. A control is always of the
 * side `base`: this run's own side of it are the trials.
 * @throws UserError naming the line: of no such suite or candidate, or told twice for one purpose, side, suite, candidate,
 *   case and repeat.
 */
function checkExtras(header, extras) {
    if (extras.length === 0)
        return;
    const known = new Set(header.suites.flatMap(({ suite, candidates, control }) => [
        ...candidates.map(({ id }) => (0,fields/* key */.Eb)('head', suite, id)),
        ...(control?.candidates ?? []).map(({ id }) => (0,fields/* key */.Eb)('base', suite, id)),
    ]));
    const seen = new Map();
    (0,lines/* collect */.Fo)(extras, ({ extra: { purpose, side, suite, candidate, case: id, repeat }, where }) => {
        const place = { where, path: '' };
        if (purpose === 'control' && side === 'head') {
            (0,fields/* refuse */.TR)(place, 'is a control of the side `head`, whose answers are the trials');
        }
        if (!known.has((0,fields/* key */.Eb)(side, suite, candidate))) {
            const list = side === 'head' ? 'candidates' : 'control';
            (0,fields/* refuse */.TR)(place, `is of suite \`${suite}\` and, on the side \`${side}\`, of candidate \`${candidate}\`, which \`${list}\` of the metadata line does not name`);
        }
        const identity = (0,fields/* key */.Eb)(purpose, side, suite, candidate, id, repeat);
        const earlier = seen.get(identity);
        if (earlier !== undefined) {
            (0,fields/* refuse */.TR)(place, `tells the ${purpose} of case \`${id}\`, repeat ${repeat}, side \`${side}\` a second time: line ${earlier.line} has it already`);
        }
        seen.set(identity, where);
    });
}

;// CONCATENATED MODULE: ./src/record/migrate.ts
/** `STEPS[v - 1]` lifts version v to v + 1; there is one fewer than the newest version. */
const STEPS = [];
/** Lifts a record of version `from` (1 or more) to the newest, one version at a time. */
function migrate(record, from, steps = STEPS) {
    return steps.slice(from - 1).reduce((lifted, step) => step(lifted), record);
}

// EXTERNAL MODULE: ./src/record/shapes.ts
var shapes = __webpack_require__(48691);
;// CONCATENATED MODULE: ./src/record/codec.ts






/**
 * Writes a record as JSON Lines: the metadata line, then the trials by suite, candidate, case, repeat and run, then the
 * extras by purpose, side and the same. The same record in any order of rows and extras gives the same bytes.
 */
function encodeRecord({ header, rows, extras = [] }) {
    const answers = [...[...rows].sort(byIdentity), ...[...extras].sort(byPurpose)].map((row) => shapes/* answerRecord */.oM.write(row));
    return [shapes/* runHeader */.jy.write(header), ...answers].map((line) => `${JSON.stringify(line)}\n`).join('');
}
/**
 * Reads a record strictly: it may come from another run, so nothing in it is believed unchecked.
 * Keys that this version does not know are ignored. Extras may stand anywhere behind the metadata line; they are no planned
 * trials and never among the rows. Each names a suite of the metadata line and a candidate of its side there, see `checkExtras`.
 * @param file how messages name the record.
 * @throws UserError with file and line: malformed, of a newer version, inconsistent with its metadata line, or a trial told twice.
 */
function decodeRecord(text, file = 'run.jsonl') {
    const [first, ...rest] = (0,lines/* parseLines */.Li)(text, file);
    if (first === undefined) {
        throw new errors/* UserError */.yo({
            message: 'the record is empty',
            where: { file },
            cure: 'give a run.jsonl that Plumbline wrote',
        });
    }
    const version = shapes/* recordVersion */.If.read(first.value, { where: first.where, path: '' });
    const raw = migrate({ header: first.value, rows: rest.map(({ value }) => value) }, version);
    const header = shapes/* runHeader */.jy.read(raw.header, { where: first.where, path: '' });
    checkHeader(header, first.where);
    const answers = (0,lines/* collect */.Fo)(raw.rows, (value, index) => {
        const { where } = rest[index];
        return { answer: shapes/* answerRecord */.oM.read(value, { where, path: '' }), where };
    });
    const rows = [];
    const places = [];
    const extras = [];
    for (const { answer, where } of answers) {
        if (answer.type === 'extra')
            extras.push({ extra: answer, where });
        else {
            rows.push(answer);
            places.push(where);
        }
    }
    checkExtras(header, extras);
    checkRows(header, rows, places, first.where);
    return extras.length === 0 ? { header, rows } : { header, rows, extras: extras.map(({ extra }) => extra) };
}
/** Whether a text starts as a run record does, so that `compare` can tell it from bare rows. */
function looksLikeRecord(text) {
    const first = text.replace(/^\uFEFF/, '').trimStart();
    const end = first.indexOf('\n');
    try {
        const value = JSON.parse(end === -1 ? first : first.slice(0, end));
        return typeof value === 'object' && value !== null && 'type' in value && value.type === 'run';
    }
    catch {
        return false;
    }
}
function checkHeader(header, where) {
    const place = { where, path: 'suites' };
    if (new Set(header.suites.map(({ suite }) => suite)).size < header.suites.length)
        (0,fields/* refuse */.TR)(place, 'names a suite twice');
    for (const { suite, candidates, control } of header.suites) {
        checkCandidates(candidates, `of \`${suite}\``);
        if (control !== undefined)
            checkCandidates(control.candidates, `of the control of \`${suite}\``);
    }
    function checkCandidates(candidates, whose) {
        const ids = new Set(candidates.map(({ id }) => id));
        if (ids.size < candidates.length)
            (0,fields/* refuse */.TR)(place, `names a candidate ${whose} twice`);
        const primaries = candidates.filter(({ primary }) => primary).length;
        if (primaries !== 1)
            (0,fields/* refuse */.TR)(place, `names ${primaries} primary candidates ${whose} where there must be one`);
    }
}
function checkRows(header, rows, places, start) {
    const planned = new Map(header.suites.flatMap(({ suite, candidates, planned }) => candidates.map(({ id }) => [(0,fields/* key */.Eb)(suite, id), planned])));
    const counted = new Map();
    const seen = new Map();
    (0,lines/* collect */.Fo)(rows, (row, index) => {
        const place = { where: places[index], path: '' };
        const candidate = (0,fields/* key */.Eb)(row.suite, row.candidate);
        const limit = planned.get(candidate);
        if (limit === undefined) {
            (0,fields/* refuse */.TR)(place, `is of suite \`${row.suite}\` and candidate \`${row.candidate}\`, which the metadata line does not name`);
        }
        const number = (counted.get(candidate) ?? 0) + 1;
        if (number > limit)
            (0,fields/* refuse */.TR)(place, `is one more than the ${limit} trials planned for suite \`${row.suite}\``);
        counted.set(candidate, number);
        const identity = (0,fields/* key */.Eb)(row.run, row.suite, row.candidate, row.case, row.repeat);
        const earlier = seen.get(identity);
        if (earlier !== undefined) {
            (0,fields/* refuse */.TR)(place, `tells case \`${row.case}\`, repeat ${row.repeat} a second time: line ${earlier.line} has it already`);
        }
        seen.set(identity, place.where);
    });
    // A pointer to another run has no rows; any other record accounts for every planned trial, or it was cut short.
    if (header.reused_from !== undefined)
        return;
    const missing = header.suites.filter(({ suite, candidates, planned }) => candidates.reduce((sum, { id }) => sum + (counted.get((0,fields/* key */.Eb)(suite, id)) ?? 0), 0) < planned);
    const [short] = missing;
    if (short === undefined)
        return;
    throw new errors/* UserError */.yo({
        message: `the record is cut short: suite \`${short.suite}\` has fewer answers than the ${short.planned} that were planned`,
        where: places.at(-1) ?? start,
        cure: 'give the whole run.jsonl',
    });
}
function byPurpose(a, b) {
    return (0,fields/* byCodeUnits */.CA)(a.purpose, b.purpose) || (0,fields/* byCodeUnits */.CA)(a.side, b.side) || byIdentity(a, b);
}
function byIdentity(a, b) {
    return ((0,fields/* byCodeUnits */.CA)(a.suite, b.suite) ||
        (0,fields/* byCodeUnits */.CA)(a.candidate, b.candidate) ||
        (0,fields/* byCodeUnits */.CA)(a.case, b.case) ||
        a.repeat - b.repeat ||
        (0,fields/* byCodeUnits */.CA)(a.run, b.run) ||
        (0,fields/* byCodeUnits */.CA)(a.trial, b.trial));
}


/***/ }),

/***/ 84138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   Li: () => (/* binding */ parseLines),
/* harmony export */   l6: () => (/* binding */ MAX_LINE_LENGTH),
/* harmony export */   xg: () => (/* binding */ MAX_LINES)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** In characters. A line holds one answer, which is capped far below this when it is received. */
const MAX_LINE_LENGTH = 8 * 1024 * 1024;
/** Fifty times the largest planned load of 10,000 trials: room for merged shards and pooled repeats. */
const MAX_LINES = 500_000;
const MAX_PROBLEMS = 20;
/**
 * Parses JSON Lines; blank lines and a byte order mark are passed over. Lines end at line feeds alone: JSON text may hold
 * U+2028 as it is.
 * @throws UserError naming the line: not JSON, too long, or too many lines.
 */
function parseLines(text, file) {
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    if (lines.length > MAX_LINES) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            message: `${lines.length} lines are more than the ${MAX_LINES} that are read`,
            where: { file },
            cure: 'split the file',
        });
    }
    const parsed = collect(lines, (line, index) => parseLine(line, { file, line: index + 1 }));
    return parsed.filter((line) => line !== null);
}
/** Maps every item and throws the first 20 problems of all as one UserError, so that a file is mended in one go. */
function collect(items, read) {
    const results = [];
    const problems = [];
    for (const [index, item] of items.entries()) {
        try {
            results.push(read(item, index));
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error;
            problems.push(...error.problems);
            if (problems.length >= MAX_PROBLEMS)
                break;
        }
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problems.slice(0, MAX_PROBLEMS));
    return results;
}
function parseLine(line, where) {
    if (line.length > MAX_LINE_LENGTH) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ message: `the line is longer than ${MAX_LINE_LENGTH} characters`, where });
    }
    if (line.trim() === '')
        return null;
    try {
        return { value: JSON.parse(line), where };
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            message: 'the line is not JSON',
            where,
            cure: 'write one JSON object on each line; NaN and Infinity are not JSON, leave the key out instead',
        });
    }
}


/***/ }),

/***/ 48691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   If: () => (/* binding */ recordVersion),
/* harmony export */   h5: () => (/* binding */ status),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   jy: () => (/* binding */ runHeader),
/* harmony export */   oM: () => (/* binding */ answerRecord)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3728);


const fraction = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 1);
const amount = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, Infinity);
const usage = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    input: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(),
    output: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(),
    cached_input: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)()),
    cache_write: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)()),
    reasoning: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)()),
    estimated: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
});
/** What the bare rows and the trial records have in common. */
const measured = {
    reason: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    tier: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    category: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    tags: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)),
    group: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    latency_ms: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(amount),
    ttft_ms: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(amount),
    cost_usd: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(amount),
    tokens_in: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)()),
    tokens_out: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)()),
    output: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    scores: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)(fraction)),
};
const status = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('ok', 'error', 'skipped');
const answer = {
    trial: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    suite: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    candidate: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    case: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    case_hash: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    repeat: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(),
    run: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    status,
    score: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(fraction),
    pass: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
    attempts: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(),
    ...measured,
    graders: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)),
    passes: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)),
    notes: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)),
    finish_reason: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    refusal: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
    response_model: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    error: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    usage: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(usage),
    cost_source: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('provider', 'spec', 'table', 'unknown')),
    judge_cost_usd: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(amount),
    judge_unpriced: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
    source: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ file: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, line: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(1)) })),
};
const trial = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ type: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('trial'), ...answer });
const extra = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    type: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('extra'),
    purpose: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('control', 'confirm'),
    side: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('head', 'base'),
    ...answer,
});
/** A line behind the metadata line. */
const answerRecord = {
    read: (value, place) => {
        const { type } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(value, place);
        if (type !== 'trial' && type !== 'extra') {
            (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(place, 'type'), `must be \`trial\` or \`extra\`, not ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(type)}`);
        }
        return scored(type === 'extra' ? extra.read(value, place) : trial.read(value, place), place);
    },
    write: (row) => (row.type === 'extra' ? extra.write(row) : trial.write(row)),
};
/** A score stands beside `ok` and nowhere else, so that missing can never be read as measured. */
function scored(row, place) {
    const { status, score, pass } = row;
    if (status === 'ok' && (score === null || pass === null))
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(place, 'has status `ok` and no score and pass');
    if (status !== 'ok' && (score !== null || pass !== null)) {
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(place, `has status \`${status}\` and yet a score or pass`);
    }
    return row;
}
const candidateHeader = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    id: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    primary: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    blocking: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
    hash: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    model: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    endpoint: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    parts: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ messages: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, request: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU })),
});
const candidates = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(candidateHeader);
const control = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ commit: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, candidates });
const lookList = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ cases: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(1)), of: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(1) });
/** Each look sees more cases than the one before, the last no more than were planned. */
const looks = {
    read: (value, place) => {
        const read = lookList.read(value, place);
        const { cases, of } = read;
        if (cases.some((seen, index) => seen <= (cases[index - 1] ?? 0)))
            (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(place, 'cases'), 'must ascend');
        if (of < (cases.at(-1) ?? 0))
            (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .nx)(place, 'of'), `is ${of}, less than the ${cases.at(-1)} cases of the last look`);
        return read;
    },
    write: (value) => lookList.write(value),
};
const suiteHeader = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    suite: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    suite_hash: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    graders_hash: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    candidates,
    planned: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(),
    judge_hash: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .added */ .vN)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)),
    control: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(control),
    looks: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(looks),
    staged: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ repeats: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(1) })),
});
const runHeader = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    type: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('run'),
    schema: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(1),
    tool: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    gate: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    run: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    attempt: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(),
    commit: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    branch: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    event: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    repository: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    started_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    prices: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    suites: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(suiteHeader),
    reused_from: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ run: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, commit: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) })),
});
/** The version a metadata line states, before anything else of it is believed. */
const recordVersion = {
    read: (value, place) => {
        const header = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(value, place);
        if (header.type !== 'run') {
            (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(place, 'must be the metadata line (`"type": "run"`)', 'give a run.jsonl that Plumbline wrote, its first line first');
        }
        const version = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(1).read(header.schema, { where: place.where, path: 'schema' });
        if (version > _types_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_SCHEMA */ .e) {
            (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(place, `says record version ${version}, which a newer Plumbline wrote: this build reads versions up to ${_types_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_SCHEMA */ .e}`, 'update Plumbline to the version that wrote the record, or newer');
        }
        return version;
    },
    write: (version) => version,
};


/***/ }),

/***/ 41499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ tallyAnswers)
/* harmony export */ });
/** Counts the graded answers among rows; what was not measured is no answer. */
function tallyAnswers(rows) {
    let answers = 0;
    let passed = 0;
    for (const { status, score, pass } of rows) {
        if (status !== 'ok' || score === null)
            continue;
        answers += 1;
        if (pass ?? score >= 1)
            passed += 1;
    }
    return { answers, passed };
}


/***/ }),

/***/ 3728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ RECORD_SCHEMA)
/* harmony export */ });
/**
 * The records: what a run measured, one JSON line per trial behind one metadata line.
 * Names are public (`run.jsonl`, `result.json`): later versions may add, never rename.
 */
/** The newest record version this build writes and reads. */
const RECORD_SCHEMA = 1;


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

/***/ 77649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ DEFAULT_WEIGHT),
/* harmony export */   M5: () => (/* binding */ DEFAULT_RUN),
/* harmony export */   Vn: () => (/* binding */ SHORTEST_GATE),
/* harmony export */   pO: () => (/* binding */ DEFAULT_ALPHA),
/* harmony export */   tj: () => (/* binding */ DEFAULT_MIN_CASES)
/* harmony export */ });
const DEFAULT_ALPHA = 0.05;
const DEFAULT_MIN_CASES = 20;
const DEFAULT_WEIGHT = 1;
/** The `run` section of a spec that has none. */
const DEFAULT_RUN = {
    repeats: { pr: 1, main: 1 },
    concurrency: 8,
    when_unchanged: 'reuse',
    max_spend: null,
    retries: 3,
    timeouts: { connect: 10_000, ttft: 60_000, idle: 30_000, total: 120_000 },
    extend: false,
    early_stop: false,
    confirm: false,
    control: 'stored',
};
/** Shortest gate that holds anything. */
const SHORTEST_GATE = 'gate: { pass_rate: { min: 90%, max_drop: 3pp } }';


/***/ }),

/***/ 71594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* unused harmony export LARGEST_SPEC */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26891);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49043);




const LARGEST_SPEC = 1024 * 1024;
// Stops "billion laughs": an alias of an alias of an alias.
const MOST_ALIASES = 100;
/**
 * Reads one YAML 1.2 (core) document; JSON is a subset of it.
 * @throws UserError with every problem located: syntax, duplicate keys, unknown tags, bombs, forbidden keys, NaN and infinities.
 */
function parseYaml(text, file, largest = LARGEST_SPEC) {
    if (Buffer.byteLength(text) > largest) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            message: `the file is larger than ${largest / 1024} KiB`,
            where: { file },
            cure: 'move its data into a JSONL dataset',
        });
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const parsed = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text.startsWith('\ufeff') ? text.slice(1) : text, {
        schema: 'core',
        merge: true,
        stringKeys: true,
        uniqueKeys: true,
        // `!!binary` and its like would bring values that are not JSON.
        resolveKnownTags: false,
        prettyErrors: false,
        // With `silent` the parser drops the error about a second document.
        logLevel: 'error',
        lineCounter: lines,
    });
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .throwIfAny */ .MI)([...parsed.errors, ...parsed.warnings].map((error) => syntaxProblem(error, text, at)));
    const locate = (path) => at(offsetOf(parsed, path));
    const value = toJson(parsed, file);
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .throwIfAny */ .MI)((0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonProblem */ .Io)(value).map(({ path, ...problem }) => ({ ...problem, where: locate(path) })));
    return { file, value: value, locate };
}
function toJson(parsed, file) {
    try {
        return parsed.toJS({ maxAliasCount: MOST_ALIASES });
    }
    catch (error) {
        // The library throws ReferenceError for both kinds of bad alias and for nothing else.
        if (!(error instanceof ReferenceError))
            throw error;
        const bomb = error.message.startsWith('Excessive alias count');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            message: bomb ? `the aliases expand to too many values` : `an alias points at no anchor before it`,
            where: { file },
            cure: bomb
                ? `use fewer anchors (\`&name\`) and aliases (\`*name\`)`
                : 'define `&name` above its first `*name`, or quote a text that starts with `*`',
        }, { cause: error });
    }
}
function syntaxProblem({ code, message, pos }, text, at) {
    const where = at(pos[0]);
    const source = text.slice(pos[0], pos[1]);
    switch (code) {
        case 'DUPLICATE_KEY':
            return { message: `key ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(keyAt(text, pos[0]))} is written twice`, where, cure: 'keep one of the two' };
        case 'TAG_RESOLVE_FAILED':
            return {
                message: `the tag ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(source)} is not supported`,
                where,
                cure: 'write the value itself; files are named with `file:`',
            };
        case 'MULTIPLE_DOCS':
            return {
                message: 'the file holds more than one document',
                where,
                cure: 'put each document (`---`) into a file of its own',
            };
        case 'NON_STRING_KEY':
            return {
                message: 'a key is not plain text',
                where,
                cure: 'put quotes around a value that starts with `{` or `[`, like `"{{item.name}}"`',
            };
        case 'RESOURCE_EXHAUSTION':
            return { message: 'the values are nested too deeply', where, cure: 'nest at most 64 levels' };
        default:
            return { message: `this is not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`, where };
    }
}
function keyAt(text, offset) {
    return /^[^:\n]*/.exec(text.slice(offset, offset + 200))?.[0].trim() ?? '';
}
function offsetOf(parsed, path) {
    let node = resolved(parsed.contents, parsed);
    let offset = startOf(parsed.contents);
    for (const step of path) {
        const next = childNode(node, step, parsed);
        if (next === undefined)
            break;
        offset = startOf(next.at) ?? offset;
        node = resolved(next.value, parsed);
    }
    return offset ?? 0;
}
function childNode(node, step, parsed) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const value = node.items[Number(step)];
        return value === undefined ? undefined : { at: value, value };
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return undefined;
    const merged = [];
    for (const pair of node.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(pair) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key))
            continue;
        if (String(pair.key.value) === String(step))
            return { at: pair.key, value: pair.value };
        if (pair.key.value === '<<')
            merged.push(pair.value);
    }
    for (const source of merged) {
        const target = resolved(source, parsed);
        const sources = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(target) ? target.items.map((entry) => resolved(entry, parsed)) : [target];
        for (const map of sources) {
            // The place where the mapping is merged in: what stands there is what the reader sees.
            const found = map === node ? undefined : childNode(map, step, parsed);
            if (found !== undefined)
                return { at: found.at, value: found.value };
        }
    }
    return undefined;
}
function resolved(node, parsed) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(parsed) : node;
}
function startOf(node) {
    return node?.range?.[0];
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
/* harmony import */ var _quarantine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86395);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80608);
/* harmony import */ var _schema_types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52572);
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
    const shape = shapeProblems(document);
    const { gate, problems } = gateOf(value['gate'], document);
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .throwIfAny */ .MI)([...shape, ...problems]);
    const quarantine = await (0,_quarantine_js__WEBPACK_IMPORTED_MODULE_4__/* .readQuarantine */ .D)(value['quarantine'], document, files);
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .throwIfAny */ .MI)(quarantine.problems);
    const name = value['name'];
    return { identity: name ?? path, path, gate: gate, quarantine: quarantine.entries };
}
/** Keys that are read here, so that their form counts. */
const READ = ['version', 'name', 'quarantine'];
/** Compiled when the first spec is read. */
let validate;
function shapeProblems(document) {
    validate ??= (0,_validate_js__WEBPACK_IMPORTED_MODULE_6__/* .validator */ .N)(ownShape(), ['gate']);
    return validate(document);
}
function ownShape() {
    const all = (0,_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .specSchema */ .p)([])['properties'];
    return (0,_schema_types_js__WEBPACK_IMPORTED_MODULE_7__/* .closed */ .$)(Object.fromEntries(Object.entries(all).map(([key, schema]) => [key, READ.includes(key) ? schema : {}])));
}
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

/***/ 61912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseGate)
/* harmony export */ });
/* harmony import */ var _stats_pass_at_k_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61814);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94185);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77649);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65090);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26891);
/* harmony import */ var _slice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95261);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69576);
/* harmony import */ var _unsupported_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53784);








const LIMITS = ['min', 'max', 'max_drop', 'max_increase'];
const RULE_KEYS = [...LIMITS, 'mode', 'blocking'];
const RULE_KEYS_WITH_K = [...RULE_KEYS, 'k'];
const MODES = ['point', 'proven'];
/**
 * Reads a gate: `{ alpha, min_cases, METRIC[@SLICE]: { min, max, max_drop, max_increase, mode, blocking, k } }`.
 * Serves the spec's section and the JSON of `compare --batch` alike.
 * @param locate paths relative to the gate itself.
 * @throws UserError with every problem found.
 */
function parseGate(value, locate) {
    const problems = [];
    const gate = readGate(value, (path, message, cure) => {
        problems.push({ message, where: locate(path), cure });
    });
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .throwIfAny */ .MI)(problems);
    return { ...gate, rules: gate.rules.map((rule) => withLocation(rule, locate)) };
}
function readGate(value, report) {
    const none = { alpha: _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_ALPHA */ .pO, min_cases: _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_MIN_CASES */ .tj, rules: [] };
    if (value === undefined || value === null) {
        report([], 'there is no `gate`: nothing could fail', `add \`${_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_GATE */ .Vn}\``);
        return none;
    }
    if (!(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value)) {
        report([], '`gate` must map metrics to limits', `write it like \`${_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_GATE */ .Vn}\``);
        return none;
    }
    const { alpha, min_cases, ...metrics } = value;
    const names = Object.keys(metrics);
    const rules = names.flatMap((name) => readRule(name, metrics[name], report) ?? []);
    if (names.length === 0)
        report([], 'the `gate` has no rule: nothing could fail', `write it like \`${_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_GATE */ .Vn}\``);
    return { alpha: readAlpha(alpha, report), min_cases: readMinCases(min_cases, report), rules };
}
function readAlpha(value, report) {
    if (value === undefined)
        return _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_ALPHA */ .pO;
    if (typeof value === 'number' && value > 0 && value < 0.5)
        return value;
    report(['alpha'], `\`alpha\` is ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value)}, not a number between 0 and 0.5`, 'it is the chance of blaming an unchanged change: `alpha: 0.05`');
    return _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_ALPHA */ .pO;
}
function readMinCases(value, report) {
    if (value === undefined)
        return _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_MIN_CASES */ .tj;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1_000_000)
        return value;
    report(['min_cases'], `\`min_cases\` is ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value)}, not a whole number of cases from 1`, `the default is ${_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_MIN_CASES */ .tj}`);
    return _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_MIN_CASES */ .tj;
}
function readRule(name, value, report) {
    const at = name.indexOf('@');
    const metric = at === -1 ? name : name.slice(0, at);
    const family = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(metric);
    if (family === undefined) {
        reportUnknownMetric(name, metric, report);
        return undefined;
    }
    if (at !== -1 && !family.sliceable) {
        report([name], `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(metric)} is of the whole suite and has no slices`, `write \`${metric}\``);
        return undefined;
    }
    const slice = at === -1 ? null : (0,_slice_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSlice */ .o2)(name.slice(at + 1));
    if (slice !== null && 'message' in slice) {
        report([name], `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)}: ${slice.message}`, slice.cure);
        return undefined;
    }
    if (!(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value)) {
        report([name], `the rule ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} must hold limits, not ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value)}`, `write it like \`${name}: { ${example(family)} }\``);
        return undefined;
    }
    const keys = family.takesK === true ? RULE_KEYS_WITH_K : RULE_KEYS;
    for (const key of Object.keys(value))
        if (!keys.includes(key))
            reportUnknownKey(name, key, keys, report);
    const mode = readMode(name, family, value, report);
    const limits = LIMITS.flatMap((kind) => readLimit(name, metric, family, kind, value[kind], mode, report) ?? []);
    if (!LIMITS.some((kind) => value[kind] !== undefined)) {
        report([name], `the rule ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} has no limit`, `write it like \`${name}: { ${example(family)} }\``);
    }
    const blocking = readBlocking(name, value['blocking'], report);
    const rule = { name, metric: metric, slice, limits, blocking };
    return family.takesK === true ? { ...rule, k: readK(name, value['k'], report) } : rule;
}
function reportUnknownMetric(name, metric, report) {
    const known = (0,_unsupported_js__WEBPACK_IMPORTED_MODULE_5__/* .unsupported */ .q)(['gate'], metric);
    if (known !== undefined)
        return report([name], known.message, known.cure);
    if (metric.startsWith('grader.')) {
        return report([name], `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(metric)} is not a metric of a grader`, 'write `grader.ID.pass_rate` or `grader.ID.score`');
    }
    report([name], `unknown metric ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(metric)}`, (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .suggestOrList */ .Go)(metric, [..._metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_NAMES */ .Uw, 'alpha', 'min_cases']));
}
function reportUnknownKey(name, key, keys, report) {
    const known = (0,_unsupported_js__WEBPACK_IMPORTED_MODULE_5__/* .unsupported */ .q)(['gate', '*'], key);
    if (known !== undefined)
        return report([name, key], known.message, known.cure);
    if (key === 'k')
        return report([name, key], '`k` belongs to `consistency`', 'leave `k` out');
    report([name, key], `unknown key ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)}`, (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .suggestOrList */ .Go)(key, keys));
}
function readMode(name, family, rule, report) {
    const mode = rule['mode'];
    if (mode === undefined)
        return family.defaultMode;
    const known = MODES.find((word) => word === mode);
    if (known === undefined) {
        const near = typeof mode === 'string' ? (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .suggest */ .ZA)(mode, MODES) : undefined;
        report([name, 'mode'], `\`mode\` is ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(mode)}, not \`point\` or \`proven\``, near && `did you mean \`${near}\`?`);
    }
    else if (!family.modes.includes(known)) {
        report([name, 'mode'], `costs have no \`mode: ${known}\``, 'leave `mode` out: the measured amount is held against the limit');
    }
    else if (rule['min'] === undefined && rule['max'] === undefined) {
        report([name, 'mode'], '`mode` belongs to `min` and `max`, and this rule has neither', 'leave `mode` out');
    }
    return known ?? family.defaultMode;
}
function readBlocking(name, value, report) {
    if (value === undefined || typeof value === 'boolean')
        return value ?? true;
    report([name, 'blocking'], `\`blocking\` is ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value)}, not \`true\` or \`false\``);
    return true;
}
function readK(name, value, report) {
    if (value === undefined)
        return null;
    const whole = typeof value === 'number' && Number.isInteger(value);
    if (whole && value >= _stats_pass_at_k_js__WEBPACK_IMPORTED_MODULE_7__/* .FEWEST_ANSWERS */ .Z3 && value <= _stats_pass_at_k_js__WEBPACK_IMPORTED_MODULE_7__/* .MOST_ANSWERS */ .yp)
        return value;
    report([name, 'k'], `\`k\` is ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value)}, not a whole number of answers from ${_stats_pass_at_k_js__WEBPACK_IMPORTED_MODULE_7__/* .FEWEST_ANSWERS */ .Z3} to ${_stats_pass_at_k_js__WEBPACK_IMPORTED_MODULE_7__/* .MOST_ANSWERS */ .yp}`, 'leave `k` out to take the `repeats` of the run');
    return null;
}
function readLimit(name, metric, family, kind, value, mode, report) {
    if (value === undefined)
        return undefined;
    const form = family.limits[kind];
    if (form === undefined) {
        report([name, kind], `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(metric)} has no \`${kind}\``, `it takes ${Object.keys(family.limits)
            .map((word) => `\`${word}\``)
            .join(' and ')}`);
        return undefined;
    }
    const quantity = _units_js__WEBPACK_IMPORTED_MODULE_4__/* .UNIT_PARSERS */ .gj[form.written](value);
    if (!quantity.ok) {
        report([name, kind], `\`${name}\` \`${kind}\`: ${quantity.message}`, quantity.cure);
        return undefined;
    }
    const absolute = kind === 'min' || kind === 'max';
    return { kind, threshold: quantity.value, unit: form.unit, mode: absolute ? mode : null, text: String(value) };
}
function example({ limits }) {
    return Object.entries(limits)
        .map(([kind, form]) => `${kind}: ${EXAMPLES[form.written]}`)
        .join(', ');
}
const EXAMPLES = {
    level: '95%',
    points: '3pp',
    increase: '15%',
    duration: '4s',
    money: '$0.004',
};
function withLocation(rule, locate) {
    const where = locate([rule.name]);
    return where === undefined ? rule : { ...rule, where };
}


/***/ }),

/***/ 49043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ jsonProblem),
/* harmony export */   VI: () => (/* binding */ isForbiddenName)
/* harmony export */ });
/* unused harmony export DEEPEST */
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26891);

const DEEPEST = 64;
/** Shared anchors cost nothing until a later stage copies or hashes them. */
const MOST_VALUES = 1_000_000;
/** Keys that reach an object's prototype in code that is less careful than this. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Whether a name from outside may be used as a key or an id. */
function isForbiddenName(name) {
    return FORBIDDEN_KEYS.has(name);
}
/**
 * What keeps a parsed value from being safe JSON: forbidden keys, numbers that are not finite, nesting beyond 64, cycles,
 * or more than a million values after expansion. Shared parts are walked once.
 */
function jsonProblem(value) {
    const problems = [];
    const known = new Map();
    const open = new Set();
    const visit = (node, path) => {
        if (typeof node === 'number' && !Number.isFinite(node)) {
            problems.push({
                path,
                message: `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(String(node))} is not a finite number`,
                cure: 'write an ordinary number, or quote it as text',
            });
        }
        if (typeof node === 'bigint') {
            problems.push({ path, message: `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(String(node))} is too large for a number`, cure: 'quote it as text' });
        }
        if (typeof node !== 'object' || node === null)
            return { height: 0, size: 1 };
        const seen = known.get(node);
        if (seen !== undefined)
            return seen;
        if (open.has(node) || path.length >= DEEPEST) {
            throw new TooDeep(path);
        }
        open.add(node);
        let height = 0;
        let size = 1;
        const entries = Array.isArray(node)
            ? node.map((entry, index) => [index, entry])
            : Object.entries(node);
        for (const [key, child] of entries) {
            const at = [...path, key];
            if (typeof key === 'string' && isForbiddenName(key)) {
                problems.push({ path: at, message: `the key ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} is not allowed`, cure: 'rename it' });
            }
            const below = visit(child, at);
            height = Math.max(height, below.height + 1);
            size += below.size;
        }
        open.delete(node);
        const measured = { height, size };
        known.set(node, measured);
        return measured;
    };
    try {
        const { height, size } = visit(value, []);
        if (height > DEEPEST)
            throw new TooDeep([]);
        if (size > MOST_VALUES) {
            problems.push({
                path: [],
                message: 'the aliases expand to more than a million values',
                cure: 'use fewer anchors and aliases',
            });
        }
    }
    catch (error) {
        if (!(error instanceof TooDeep))
            throw error;
        problems.push({
            path: error.path,
            message: `the values are nested more than ${DEEPEST} deep, or an anchor contains itself`,
            cure: 'nest less',
        });
    }
    return problems;
}
/** Leaves the walk at once: what lies deeper is not worth describing. */
class TooDeep extends Error {
    path;
    constructor(path) {
        super('nested too deeply');
        this.path = path;
    }
}


/***/ }),

/***/ 65090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   BU: () => (/* binding */ FAMILIES),
/* harmony export */   Uw: () => (/* binding */ METRIC_NAMES),
/* harmony export */   pV: () => (/* binding */ graderOf),
/* harmony export */   ss: () => (/* binding */ GRADER_ID)
/* harmony export */ });
const LEVEL = { written: 'level', unit: 'fraction' };
const POINTS = { written: 'points', unit: 'pp' };
const INCREASE = { written: 'increase', unit: 'ratio' };
const BOTH = ['point', 'proven'];
const RATE = {
    description: 'A rate in [0, 1] where more is better: the share of cases that pass, or their mean score. `min` is a level in percent, `max_drop` a distance to the baseline in percentage points.',
    names: ['pass_rate', 'score'],
    limits: { min: LEVEL, max_drop: POINTS },
    defaultMode: 'point',
    modes: BOTH,
    sliceable: true,
};
const ERROR_RATE = {
    description: 'The share of trials that ended without an answer after all retries. `max` is a level in percent, `max_increase` a distance to the baseline in percentage points.',
    names: ['error_rate'],
    limits: { max: LEVEL, max_increase: POINTS },
    defaultMode: 'proven',
    modes: BOTH,
    sliceable: true,
};
const CONSISTENCY = {
    description: 'How sure a case is to pass every time: the chance that `k` of its answers all pass, as the mean over the cases. It needs at least two answers per case on both sides (`run.repeats`). `min` is a level in percent, `max_drop` a distance to the baseline in percentage points.',
    names: ['consistency'],
    limits: { min: LEVEL, max_drop: POINTS },
    defaultMode: 'point',
    modes: BOTH,
    sliceable: true,
    takesK: true,
};
const TIME = {
    description: 'A percentile of the time to the first token (`ttft`) or to the whole answer (`latency`). `max` is a time, `max_increase` relative to the baseline in percent; against a stored baseline the increase is shown and never blocks.',
    names: ['ttft.p50', 'ttft.p95', 'latency.p50', 'latency.p95', 'latency.p99'],
    limits: { max: { written: 'duration', unit: 'ms' }, max_increase: INCREASE },
    defaultMode: 'proven',
    modes: BOTH,
    sliceable: true,
};
const COST_PER_SUCCESS = {
    description: 'What one passed case costs: all the candidate spent, failed attempts included and the judge excluded, divided by the passed cases. `max` is an amount, `max_increase` relative to the baseline in percent.',
    names: ['cost.per_success'],
    limits: { max: { written: 'money', unit: 'usd' }, max_increase: INCREASE },
    defaultMode: 'point',
    modes: ['point'],
    sliceable: true,
};
const COST_OF_RUN = {
    description: 'All that this suite spent in this run, judge included. `max` is an amount.',
    names: ['cost.run'],
    limits: { max: { written: 'money', unit: 'usd' } },
    defaultMode: 'point',
    modes: ['point'],
    sliceable: false,
};
const FAMILIES = [RATE, ERROR_RATE, CONSISTENCY, TIME, COST_PER_SUCCESS, COST_OF_RUN];
/** Ids that stand inside metric names: no dot, no `@`. */
const GRADER_ID = '[A-Za-z0-9_-]{1,64}';
const GRADER_METRIC = new RegExp(`^grader\\.(${GRADER_ID})\\.(pass_rate|score)$`);
/** Every metric that can be written without an id. */
const METRIC_NAMES = FAMILIES.flatMap(({ names }) => names);
/** The family of a metric, or undefined when there is no such metric. */
function familyOf(metric) {
    if (GRADER_METRIC.test(metric))
        return RATE;
    return FAMILIES.find(({ names }) => names.includes(metric));
}
/** The grader a metric is about, or undefined. */
function graderOf(metric) {
    return GRADER_METRIC.exec(metric)?.[1];
}


/***/ }),

/***/ 52539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readNamed)
/* harmony export */ });
/* unused harmony export resolvePath */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26891);


/**
 * A path written in a spec, seen from the folder of that spec, as a path of the workspace.
 * The file port confines again, links included; this refuses what is wrong on every system and says where it stands.
 */
function resolvePath(written, specPath) {
    const cure = 'write a path from the folder of the spec, with forward slashes';
    if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(written))
        return { message: `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(written)} is not a path in the workspace`, cure };
    if (written.startsWith('/') || written.startsWith('~') || written.includes('\\') || written.includes('\0')) {
        return { message: `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(written)} is not a relative path`, cure };
    }
    const steps = specPath.split('/').slice(0, -1);
    for (const step of written.split('/')) {
        if (step === '' || step === '.')
            continue;
        if (step !== '..')
            steps.push(step);
        else if (steps.pop() === undefined)
            return { message: `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(written)} leaves the workspace`, cure };
    }
    return steps.join('/');
}
/** Reads a file that a spec names; what goes wrong is reported where the spec names it. */
async function readNamed(written, specPath, where, files) {
    const path = resolvePath(written, specPath);
    if (typeof path !== 'string')
        return { ok: false, problems: [{ ...path, where }] };
    try {
        return { ok: true, path, text: await files.read(path) };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        // The port says what is wrong with the file; the place is where the spec names it.
        const named = ({ message, cure }) => ({ message: `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(written)} ${message}`, where, cure });
        return { ok: false, problems: error.problems.map(named) };
    }
}


/***/ }),

/***/ 26891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ throwIfAny),
/* harmony export */   NH: () => (/* binding */ describePath),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pi: () => (/* binding */ isMapping)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

const MOST_PROBLEMS = 20;
const LONGEST_QUOTE = 60;
/** Throws one UserError with all problems, file by file in reading order, at most 20 of them and a count of the rest. */
function throwIfAny(problems) {
    if (problems.length === 0)
        return;
    const sorted = [...problems].sort((a, b) => compareText(a.where?.file ?? '', b.where?.file ?? '') ||
        (a.where?.line ?? 0) - (b.where?.line ?? 0) ||
        (a.where?.column ?? 0) - (b.where?.column ?? 0) ||
        compareText(a.message, b.message));
    const shown = sorted.slice(0, MOST_PROBLEMS);
    const rest = sorted.length - shown.length;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(rest === 0 ? shown : [...shown, { message: `and ${rest} more problems` }]);
}
/** `models[0].price.input_mtok` for `['models', 0, 'price', 'input_mtok']`. */
function describePath(path) {
    return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
/** A value as the user wrote it, in backticks, shortened and on one line. */
function quote(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
    const flat = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029`]/g, ' ');
    const short = [...flat];
    return `\`${short.length > LONGEST_QUOTE ? `${short.slice(0, LONGEST_QUOTE).join('')}...` : flat}\``;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 86395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readQuarantine),
/* harmony export */   y: () => (/* binding */ strangerNotices)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71594);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52539);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26891);
/* harmony import */ var _schema_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52572);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50033);






const EXAMPLE = { case: 'refund-17', reason: 'two answers are right', until: '2026-12-01' };
const ENTRIES = {
    type: 'array',
    examples: [[EXAMPLE]],
    items: (0,_schema_types_js__WEBPACK_IMPORTED_MODULE_5__/* .closed */ .$)({
        case: { type: ['string', 'number'], minLength: 1, examples: [EXAMPLE.case] },
        reason: { type: 'string', minLength: 1, maxLength: 500, pattern: String.raw `\S`, examples: [EXAMPLE.reason] },
        until: { type: 'string', pattern: String.raw `^\d{4}-\d{2}-\d{2}$`, examples: [EXAMPLE.until] },
    }, { required: ['case', 'reason', 'until'], examples: [EXAMPLE] }),
};
const FILE = (0,_schema_types_js__WEBPACK_IMPORTED_MODULE_5__/* .closed */ .$)({ version: { const: 1 }, cases: ENTRIES }, { required: ['cases'], examples: [{ cases: [EXAMPLE] }] });
/**
 * Reads the file of flaky cases that a spec names: `{ version, cases: [{ case, reason, until }] }` or the list alone.
 * Whether an entry holds depends on the day and on the stored answers; here only what is written is checked.
 */
async function readQuarantine(written, spec, files) {
    if (written === undefined)
        return { entries: [], problems: [] };
    const named = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .readNamed */ .M)(written, spec.file, spec.locate(['quarantine']), files);
    if (!named.ok)
        return { entries: [], problems: named.problems };
    try {
        return entriesOf((0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(named.text, named.path));
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        return { entries: [], problems: error.problems };
    }
}
const MOST_NAMED = 5;
/** One sentence about entries whose case the suite does not have; no mistake, since cases are taken out of suites. */
function strangerNotices(entries, cases) {
    const known = new Set(cases.map(({ id }) => id));
    const strangers = entries.filter((entry) => !known.has(entry.case));
    const [first] = strangers;
    if (first === undefined)
        return [];
    const named = strangers.slice(0, MOST_NAMED).map((entry) => `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(entry.case)} (line ${entry.where.line})`);
    const more = strangers.length - named.length;
    const list = `${named.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
    return [
        strangers.length === 1
            ? `${first.where.file}: the suite has no case ${list}: take its entry out, or mend its id`
            : `${first.where.file}: the suite has no cases ${list}: take their entries out, or mend their ids`,
    ];
}
/** Compiled when the first file is read. */
const compiled = new Map();
function checked(schema, document) {
    const validate = compiled.get(schema) ?? (0,_validate_js__WEBPACK_IMPORTED_MODULE_4__/* .validator */ .N)(schema);
    compiled.set(schema, validate);
    return validate(document);
}
function entriesOf(document) {
    const { value } = document;
    const base = Array.isArray(value) ? [] : ['cases'];
    if (!Array.isArray(value) && !(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value)) {
        const message = value === null ? 'the file is empty' : 'the file is no list of cases';
        const cure = 'write `cases: []`, or leave `quarantine` out of the spec';
        return { entries: [], problems: [{ message, where: document.locate([]), cure }] };
    }
    const shape = checked(Array.isArray(value) ? ENTRIES : FILE, document);
    if (shape.length > 0)
        return { entries: [], problems: shape };
    const list = ((0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) ? value['cases'] : value);
    const entries = list.map(({ case: id, reason, until }, index) => {
        const where = document.locate([...base, index, 'case']);
        return { case: String(id), reason: reason.trim(), until, where };
    });
    return { entries, problems: [...dayProblems(entries, base, document), ...duplicates(entries)] };
}
function dayProblems(entries, base, document) {
    return entries.flatMap(({ until }, index) => {
        if (isDay(until))
            return [];
        const path = [...base, index, 'until'];
        return [
            {
                message: `\`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .describePath */ .NH)(path)}\` is ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(until)}, which is no day of the calendar`,
                where: document.locate(path),
                cure: `for example \`${EXAMPLE.until}\``,
            },
        ];
    });
}
// Date.parse takes 2026-02-30 for the second of March.
function isDay(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function duplicates(entries) {
    const first = new Map();
    return entries.flatMap((entry) => {
        const earlier = first.get(entry.case);
        if (earlier === undefined) {
            first.set(entry.case, entry);
            return [];
        }
        const message = `the case ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(entry.case)} already has an entry at ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeLocation */ .lR)(earlier.where)}`;
        return [{ message, where: entry.where, cure: 'keep one of the two' }];
    });
}


/***/ }),

/***/ 983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ messagesSchema),
/* harmony export */   JH: () => (/* binding */ promptsSchema),
/* harmony export */   OQ: () => (/* binding */ modelsSchema),
/* harmony export */   TF: () => (/* binding */ requestSchema),
/* harmony export */   W5: () => (/* binding */ COMMON_REQUEST_FIELDS),
/* harmony export */   fb: () => (/* binding */ messageProperties),
/* harmony export */   vq: () => (/* binding */ OWN_REQUEST_FIELDS)
/* harmony export */ });
/* harmony import */ var _schema_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52572);

/** Ids of models, prompts and candidates: printable, without spaces. */
const ID_PATTERN = String.raw `^[!-~]{1,200}$`;
const MODEL_PATTERN = String.raw `^[A-Za-z0-9][A-Za-z0-9._-]*/[!-~]+$`;
/** Body fields that the runner sets itself. */
const OWN_REQUEST_FIELDS = new Map([
    ['model', 'name it under `models`'],
    ['messages', 'write them under `messages` or `prompts`'],
    ['stream', 'answers are always streamed, to time the first token'],
    ['stream_options', 'usage is always asked for'],
    ['n', 'ask for several answers with `run: { repeats: N }`'],
]);
/** Well-known body fields, to recognise one that is misspelled or stands in the wrong place. */
const COMMON_REQUEST_FIELDS = [
    'temperature',
    'top_p',
    'max_completion_tokens',
    'max_tokens',
    'reasoning_effort',
    'verbosity',
    'response_format',
    'tools',
    'tool_choice',
    'parallel_tool_calls',
    'stop',
    'seed',
    'presence_penalty',
    'frequency_penalty',
    'logit_bias',
    'service_tier',
    'prompt_cache_key',
    'metadata',
    'store',
    'user',
];
const requestSchema = {
    description: 'Fields of the chat completions body, sent verbatim: `temperature`, `max_completion_tokens`, `tools`, `response_format` and any other the endpoint knows. A prompt adds to these and a model to both.',
    type: 'object',
    additionalProperties: true,
    examples: [{ temperature: 0, max_completion_tokens: 400 }],
};
const price = {
    input_mtok: {
        description: 'Dollars per million input tokens.',
        type: 'number',
        minimum: 0,
        maximum: 100_000,
        examples: [2.5],
    },
    output_mtok: {
        description: 'Dollars per million output tokens.',
        type: 'number',
        minimum: 0,
        maximum: 100_000,
        examples: [10],
    },
    cached_input_mtok: {
        description: 'Dollars per million input tokens that the provider had cached; the input price when absent.',
        type: 'number',
        minimum: 0,
        maximum: 100_000,
        examples: [0.25],
    },
};
const modelsSchema = {
    description: 'Models under test, each `ENDPOINT/MODEL`: a built-in endpoint or one that the workflow declares in its `endpoints` input. Every model runs every prompt.',
    type: 'array',
    minItems: 1,
    examples: [['openai/gpt-6-luna']],
    defaultSnippets: [{ label: 'one model', body: ['${1:openai/gpt-6-luna}'] }],
    items: {
        type: ['string', 'object'],
        pattern: MODEL_PATTERN,
        examples: ['openai/gpt-6-luna'],
        required: ['model'],
        additionalProperties: false,
        properties: {
            id: {
                description: 'Name of the candidate in reports; the model when absent. With several prompts `+PROMPT_ID` is added.',
                type: 'string',
                pattern: ID_PATTERN,
                examples: ['luna'],
            },
            model: {
                description: 'Endpoint and model; all after the first `/` is the name the endpoint knows the model by.',
                type: 'string',
                pattern: MODEL_PATTERN,
                examples: ['openai/gpt-6-luna', 'openrouter/anthropic/claude-sonnet-5'],
            },
            role: {
                description: 'Marks the candidate that is compared with the baseline: the first one when none is marked.',
                enum: ['primary'],
                examples: ['primary'],
            },
            blocking: {
                description: 'Whether the rules of this candidate may block. By default only those of the primary one do.',
                type: 'boolean',
                examples: [true],
            },
            request: { ...requestSchema, description: 'Body fields of this model alone; they win over all others.' },
            price: (0,_schema_types_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$)(price, {
                description: 'What the model costs, for models the built-in table does not know or prices of your own.',
                required: ['input_mtok', 'output_mtok'],
                examples: [{ input_mtok: 2.5, output_mtok: 10 }],
            }),
        },
    },
};
const part = (0,_schema_types_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$)({
    type: {
        description: 'Kind of the part, as the chat API names it.',
        type: 'string',
        examples: ['text', 'image_url'],
    },
    text: { description: 'Text of a `text` part.', type: 'string', examples: ['Total of {{item.shop}}?'] },
    image_url: {
        description: 'Image of an `image_url` part, verbatim.',
        type: 'object',
        additionalProperties: true,
        examples: [{ url: '{{item.image}}' }],
    },
    input_audio: {
        description: 'Audio of an `input_audio` part, verbatim.',
        type: 'object',
        additionalProperties: true,
        examples: [{ data: '{{item.audio}}', format: 'wav' }],
    },
    file: {
        description: 'File of a `file` part, verbatim.',
        type: 'object',
        additionalProperties: true,
        examples: [{ file_id: '{{item.file}}' }],
    },
    refusal: {
        description: 'Text of a `refusal` part of the assistant.',
        type: 'string',
        examples: ['I cannot help.'],
    },
    cache_control: {
        description: 'Cache mark that some endpoints know, verbatim.',
        type: 'object',
        additionalProperties: true,
        examples: [{ type: 'ephemeral' }],
    },
}, { required: ['type'] });
const messageProperties = {
    role: {
        description: 'Who speaks.',
        enum: ['system', 'developer', 'user', 'assistant', 'tool'],
        examples: ['user'],
    },
    content: {
        description: 'Text with `{{templates}}`, or a list of content parts.',
        type: ['string', 'array', 'null'],
        items: part,
        examples: ['Capital of {{country}}?'],
    },
    name: { description: 'Name of the speaker.', type: 'string', examples: ['alice'] },
    tool_calls: {
        description: 'Tool calls of an assistant message, verbatim.',
        type: 'array',
        items: { type: 'object', additionalProperties: true },
        examples: [[{ id: 'c1', type: 'function', function: { name: 'lookup', arguments: '{}' } }]],
    },
    tool_call_id: { description: 'The call that a tool message answers.', type: 'string', examples: ['c1'] },
};
const messagesSchema = {
    description: 'Chat messages in the shape of the OpenAI API. `{{item.x}}` or `{{x}}` stands for a value of the case, `\\{{` for literal braces.',
    type: 'array',
    minItems: 1,
    examples: [[{ role: 'user', content: 'Capital of {{country}}?' }]],
    defaultSnippets: [
        { label: 'one user message', body: [{ role: 'user', content: '"${1:Capital of {{country\\}\\}?}"' }] },
    ],
    items: (0,_schema_types_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$)(messageProperties, { required: ['role'] }),
};
const promptsSchema = {
    description: 'Several prompts to run side by side, or prompt files; instead of `messages`.',
    type: 'array',
    minItems: 1,
    examples: [[{ file: 'triage.prompt.yml' }]],
    items: (0,_schema_types_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$)({
        id: {
            description: 'Name of the prompt; the file name without `.prompt.yml` when absent. Needed when several have none.',
            type: 'string',
            pattern: ID_PATTERN,
            examples: ['v2'],
        },
        file: {
            description: 'A `.prompt.yml` file, from the folder of the spec. Its messages and parameters are the prompt; its `testData`, `evaluators` and `model` serve when the spec has no cases, graders or models.',
            type: 'string',
            pattern: String.raw `\.prompt\.ya?ml$`,
            examples: ['triage.prompt.yml'],
        },
        messages: messagesSchema,
        request: { ...requestSchema, description: 'Body fields of this prompt; they win over the general ones.' },
    }, {
        oneOf: [{ required: ['file'] }, { required: ['messages'] }],
        $comment: 'a prompt has either `file` or `messages`',
    }),
};


/***/ }),

/***/ 52572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ closed)
/* harmony export */ });
/** A mapping with these keys and no others. */
function closed(properties, more = {}) {
    return { type: 'object', additionalProperties: false, properties, ...more };
}


/***/ }),

/***/ 80608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ RESERVED_CASE_KEYS),
  p: () => (/* binding */ specSchema)
});

// EXTERNAL MODULE: ./src/spec/defaults.ts
var defaults = __webpack_require__(77649);
// EXTERNAL MODULE: ./src/spec/metrics.ts
var metrics = __webpack_require__(65090);
// EXTERNAL MODULE: ./src/stats/pass-at-k.ts
var pass_at_k = __webpack_require__(61814);
// EXTERNAL MODULE: ./src/spec/schema-types.ts
var schema_types = __webpack_require__(52572);
// EXTERNAL MODULE: ./src/spec/units.ts
var units = __webpack_require__(69576);
;// CONCATENATED MODULE: ./src/spec/schema-run.ts



/** Text with a unit; the parser behind `x-unit` explains what does not fit the pattern. */
function quantity(unit, more) {
    return { type: 'string', pattern: units/* UNIT_PATTERNS */.p3[unit], 'x-unit': unit, ...more };
}
const repeats = {
    description: 'Answers per case.',
    type: 'integer',
    minimum: 1,
    maximum: 100,
};
const seconds = (ms) => `${ms / 1000}s`;
const { timeouts } = defaults/* DEFAULT_RUN */.M5;
const runSchema = (0,schema_types/* closed */.$)({
    repeats: {
        description: 'Answers per case: one number, or one for pull requests and one for the default branch, whose runs become baselines.',
        type: ['integer', 'object'],
        minimum: 1,
        maximum: 100,
        default: 1,
        examples: [3, { pr: 1, main: 3 }],
        additionalProperties: false,
        required: ['pr', 'main'],
        properties: {
            pr: { ...repeats, description: 'Answers per case on pull requests and merge groups.', examples: [1] },
            main: { ...repeats, description: 'Answers per case everywhere else.', examples: [3] },
        },
    },
    concurrency: {
        description: "Requests under way at once; the lower of this and the workflow's `max-concurrency` counts.",
        type: 'integer',
        minimum: 1,
        maximum: 256,
        default: defaults/* DEFAULT_RUN */.M5.concurrency,
        examples: [4],
    },
    when_unchanged: {
        description: '`reuse`: when candidate and suite equal the baseline, its answers stand and nothing is called (pull requests, merge groups and pushes). `run`: always measure.',
        enum: ['reuse', 'run'],
        default: defaults/* DEFAULT_RUN */.M5.when_unchanged,
        examples: ['run'],
    },
    extend: {
        description: 'Comparisons that stay undecided on a pull request get two more answers per case, once and within the spending limit.',
        type: 'boolean',
        default: defaults/* DEFAULT_RUN */.M5.extend,
        examples: [true],
    },
    early_stop: {
        description: 'The cases are asked in random blocks until the comparison is decided; it saves calls from about 200 cases. Only for a gate that blocks on one quality comparison over all cases and on nothing else but `cost.run`; not together with `extend`.',
        type: 'boolean',
        default: defaults/* DEFAULT_RUN */.M5.early_stop,
        examples: [true],
    },
    confirm: {
        description: 'Cases that flipped are asked again, of this change and of main, and labelled: confirmed, failing on main too, or a flake. It never turns a failed rule into a pass.',
        type: 'boolean',
        default: defaults/* DEFAULT_RUN */.M5.confirm,
        examples: [true],
    },
    control: {
        description: "`live`: on a pull request main's candidate is measured in the same job, interleaved with this one, and takes the place of the stored runs; costs as much again, and is the only mode in which an increase of a time may fail. `stored`: the stored runs are what this run is held against.",
        enum: ['live', 'stored'],
        default: defaults/* DEFAULT_RUN */.M5.control,
        examples: ['live'],
    },
    retries: {
        description: 'Further attempts after a failure that may pass, such as a throttled or broken connection.',
        type: 'integer',
        minimum: 0,
        maximum: 10,
        default: defaults/* DEFAULT_RUN */.M5.retries,
        examples: [2],
    },
    timeouts: (0,schema_types/* closed */.$)({
        connect: quantity('duration', {
            description: 'Until the connection stands.',
            default: seconds(timeouts.connect),
            examples: ['5s'],
        }),
        ttft: quantity('duration', {
            description: 'Until the first token.',
            default: seconds(timeouts.ttft),
            examples: ['30s'],
        }),
        idle: quantity('duration', {
            description: 'Between two pieces of an answer.',
            default: seconds(timeouts.idle),
            examples: ['10s'],
        }),
        total: quantity('duration', {
            description: 'For one whole attempt.',
            default: seconds(timeouts.total),
            examples: ['5m'],
        }),
    }, { description: 'When an attempt is given up.', examples: [{ total: '60s' }] }),
    limits: (0,schema_types/* closed */.$)({
        spend: quantity('money', {
            description: "Most this suite may spend in one run, judge included; the lower of this and the workflow's `max-spend` counts.",
            examples: ['$2.00'],
        }),
    }, { description: 'What the run may use up.', examples: [{ spend: '$2.00' }] }),
}, { description: 'How the calls are made.', examples: [{ repeats: { pr: 1, main: 3 }, limits: { spend: '$2.00' } }] });

;// CONCATENATED MODULE: ./src/spec/schema-gate.ts





const LIMIT_WORDS = {
    min: 'The measured value must not be below this.',
    max: 'The measured value must not be above this.',
    max_drop: 'The value must not be proven to lie further below the baseline than this.',
    max_increase: 'The value must not be proven to lie further above the baseline than this.',
};
const UNIT_EXAMPLES = {
    level: ['95%', '100%'],
    points: ['3pp'],
    increase: ['15%'],
    duration: ['900ms', '4s'],
    money: ['$0.004'],
};
function ruleSchema({ description, limits, modes, defaultMode, takesK }) {
    const properties = {};
    for (const [kind, form] of Object.entries(limits)) {
        properties[kind] = quantity(form.written, {
            description: LIMIT_WORDS[kind],
            examples: UNIT_EXAMPLES[form.written],
        });
    }
    if (modes.length > 1) {
        properties['mode'] = {
            description: 'How `min` and `max` are held: `point` compares the measured number, a fact of this run; `proven` asks that the data prove the limit is kept.',
            enum: modes,
            default: defaultMode,
            examples: ['proven'],
        };
    }
    properties['blocking'] = {
        description: 'Whether a failure of this rule fails the gate, or is only shown.',
        type: 'boolean',
        default: true,
        examples: [false],
    };
    if (takesK === true) {
        properties['k'] = {
            description: "Answers per case that must all pass; the number of this run's `repeats` when absent.",
            type: 'integer',
            minimum: pass_at_k/* FEWEST_ANSWERS */.Z3,
            maximum: pass_at_k/* MOST_ANSWERS */.yp,
            examples: [3],
        };
    }
    const limitNames = Object.keys(limits);
    return (0,schema_types/* closed */.$)(properties, {
        description,
        anyOf: limitNames.map((name) => ({ required: [name] })),
        examples: [
            Object.fromEntries(Object.entries(limits).map(([kind, form]) => [kind, UNIT_EXAMPLES[form.written][0]])),
        ],
    });
}
/** Rules are shared by the metrics of a family and their slices. */
const ruleDefs = Object.fromEntries(metrics/* FAMILIES */.BU.map((family) => [defName(family), ruleSchema(family)]));
function defName({ names }) {
    return `rule_${names[0].replaceAll('.', '_')}`;
}
const SLICE = '(@.+)';
/** Spelled-out metrics are properties, so that editors complete them; slices and graders are patterns. */
function ruleProperties() {
    const properties = {};
    const patternProperties = {};
    for (const family of metrics/* FAMILIES */.BU) {
        const rule = { $ref: `#/$defs/${defName(family)}` };
        for (const name of family.names)
            properties[name] = rule;
        const names = family.names.map((name) => name.replaceAll('.', String.raw `\.`)).join('|');
        if (family.sliceable)
            patternProperties[`^(${names})${SLICE}$`] = rule;
        if (family.names.includes('pass_rate')) {
            patternProperties[String.raw `^grader\.${metrics/* GRADER_ID */.ss}\.(pass_rate|score)${SLICE}?$`] = rule;
        }
    }
    return { properties, patternProperties };
}
const rules = ruleProperties();
const gateSchema = (0,schema_types/* closed */.$)({
    alpha: {
        description: 'Chance of blaming an unchanged pull request, per family of rules.',
        type: 'number',
        exclusiveMinimum: 0,
        exclusiveMaximum: 0.5,
        default: defaults/* DEFAULT_ALPHA */.pO,
        examples: [0.01],
    },
    min_cases: {
        description: 'With fewer cases a comparison with the baseline can fail but not pass.',
        type: 'integer',
        minimum: 1,
        maximum: 1_000_000,
        default: defaults/* DEFAULT_MIN_CASES */.tj,
        examples: [40],
    },
    ...rules.properties,
}, {
    description: 'The rules. A key is `METRIC` or `METRIC@SLICE`, where a slice is `TIER`, `category:NAME`, `category:*` or `tag:NAME`; only slices written here are tested.',
    patternProperties: rules.patternProperties,
    minProperties: 1,
    examples: [{ pass_rate: { min: '90%', max_drop: '3pp' }, 'pass_rate@critical': { min: '100%' } }],
    defaultSnippets: [{ label: 'pass rate', body: { pass_rate: { min: '${1:90%}', max_drop: '${2:3pp}' } } }],
});

// EXTERNAL MODULE: ./src/spec/schema-models.ts
var schema_models = __webpack_require__(983);
// EXTERNAL MODULE: ./src/spec/slice.ts
var slice = __webpack_require__(95261);
;// CONCATENATED MODULE: ./src/spec/schema.ts







/**
 * The JSON Schema (2020-12) of a spec file: source of its shape, its documentation and its completion in editors.
 * @param graders what each grader admits, passed in because this stage does not know them.
 */
function specSchema(graders) {
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'Plumbline eval spec',
        description: 'What a suite calls, with which cases, how answers are graded, and which limits the gate holds.',
        ...(0,schema_types/* closed */.$)(topLevel(graders), { required: ['gate'] }),
        $defs: ruleDefs,
    };
}
function topLevel(graders) {
    return {
        version: {
            description: 'Version of this format.',
            const: 1,
            default: 1,
            examples: [1],
        },
        name: {
            description: 'What the suite is called in reports; unique within a step. The path of the file when absent.',
            type: 'string',
            pattern: String.raw `^[^\u0000-\u001f\u007f]{1,100}$`,
            examples: ['support-triage'],
        },
        description: {
            description: 'A note for readers of the file.',
            type: 'string',
            examples: ['Routes a ticket to the right team.'],
        },
        models: schema_models/* modelsSchema */.OQ,
        messages: schema_models/* messagesSchema */.AS,
        prompts: schema_models/* promptsSchema */.JH,
        request: schema_models/* requestSchema */.TF,
        datasets: datasetsSchema,
        cases: casesSchema,
        graders: gradersSchema(graders),
        run: runSchema,
        quarantine: {
            description: 'Path, from the folder of the spec, to the file of flaky cases that do not block for a while: `cases: [{ case, reason, until }]` as YAML or JSON. They are still measured and listed. See docs/recipes/flaky-cases.md.',
            type: 'string',
            pattern: String.raw `\.(ya?ml|json)$`,
            examples: ['quarantine.yml'],
        },
        gate: gateSchema,
    };
}
const tier = {
    description: 'Importance class of a case; a rule such as `pass_rate@critical` covers one tier.',
    type: 'string',
    pattern: slice/* TIER_PATTERN */.cP,
    examples: ['core', 'critical'],
};
const category = {
    description: 'Subject of a case; `pass_rate@category:billing` covers one, `pass_rate@category:*` each of them.',
    type: 'string',
    pattern: slice/* LABEL_PATTERN */.mW,
    examples: ['billing'],
};
const tags = {
    description: 'Free labels; `pass_rate@tag:vision` covers the cases that carry one.',
    type: 'array',
    items: { type: 'string', pattern: slice/* LABEL_PATTERN */.mW },
    uniqueItems: true,
    examples: [['vision', 'long']],
};
const datasetsSchema = {
    description: 'Files of cases.',
    type: 'array',
    minItems: 1,
    examples: [[{ file: 'golden.jsonl', tier: 'core' }]],
    items: (0,schema_types/* closed */.$)({
        id: {
            description: 'What the dataset is called in messages; its file when absent.',
            type: 'string',
            minLength: 1,
            maxLength: 100,
            examples: ['golden'],
        },
        file: {
            description: 'Path from the folder of the spec. `.jsonl`: one item a line; `.csv`: a header row; `.yml`, `.json`: a list. Inside the workspace, at most 64 MiB (YAML 8 MiB).',
            type: 'string',
            pattern: String.raw `\.(jsonl|csv|ya?ml|json)$`,
            examples: ['golden.jsonl', '../data/tickets.csv'],
        },
        tier: { ...tier, description: 'Tier of the cases that name none.' },
        category: { ...category, description: 'Category of the cases that name none.' },
        tags: { ...tags, description: 'Tags of every case, besides its own.' },
    }, { required: ['file'] }),
};
/** Keys of a case that are not part of its item. */
const RESERVED_CASE_KEYS = ['id', 'tier', 'category', 'tags', 'group', 'item'];
const casesSchema = {
    description: 'Cases written in place. Every key besides `id`, `tier`, `category`, `tags`, `group` and `item` is a value that templates see.',
    type: 'array',
    minItems: 1,
    examples: [[{ country: 'France', expected: 'Paris' }]],
    items: {
        type: 'object',
        minProperties: 1,
        additionalProperties: true,
        properties: {
            id: {
                description: 'Stable name of the case; a hash of its item when absent.',
                type: ['string', 'number'],
                examples: ['refund-1'],
            },
            tier,
            category,
            tags,
            group: {
                description: 'Cluster of cases that share a document, template or conversation, so that they are not independent.',
                type: ['string', 'number'],
                examples: ['ticket-17'],
            },
            item: {
                description: 'The values that templates see, all of them: needed when one of their names is reserved.',
                type: 'object',
                additionalProperties: true,
                examples: [{ category: 'a value, not a slice' }],
            },
        },
    },
};
function gradersSchema(graders) {
    return {
        description: 'How an answer is judged. The score of a case is the weighted mean of its graders; it passes when every grader that applies passes.',
        type: 'array',
        minItems: 1,
        examples: [[{ type: 'string_check', operation: 'ilike', reference: '{{expected}}' }]],
        items: {
            type: 'object',
            required: ['type'],
            discriminator: { propertyName: 'type' },
            oneOf: graders.map(graderSchema),
        },
    };
}
function graderSchema(fragment) {
    return (0,schema_types/* closed */.$)({
        id: {
            description: 'Name of the grader in reports and in `grader.ID.pass_rate`; its type when absent.',
            type: 'string',
            pattern: `^${metrics/* GRADER_ID */.ss}$`,
            examples: ['helpful'],
        },
        type: { description: fragment.description, const: fragment.type, examples: [fragment.type] },
        weight: {
            description: 'Share in the score of the case, relative to the other graders.',
            type: 'number',
            exclusiveMinimum: 0,
            maximum: 1000,
            default: defaults/* DEFAULT_WEIGHT */.Di,
            examples: [2],
        },
        when: whenSchema,
        ...fragment.properties,
    }, { title: fragment.type, description: fragment.description, required: ['type', ...fragment.required] });
}
const whenSchema = (0,schema_types/* closed */.$)({
    tier: { ...tier, description: 'Only cases of this tier.' },
    category: { ...category, description: 'Only cases of this category.' },
    tag: {
        description: 'Only cases that carry this tag.',
        type: 'string',
        pattern: slice/* LABEL_PATTERN */.mW,
        examples: ['vision'],
    },
}, {
    description: 'The cases the grader applies to; with several keys, cases that fit all of them. All cases when absent.',
    minProperties: 1,
    examples: [{ tier: 'critical' }],
});


/***/ }),

/***/ 95261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ isLabel),
/* harmony export */   Ob: () => (/* binding */ describeSlice),
/* harmony export */   cP: () => (/* binding */ TIER_PATTERN),
/* harmony export */   mW: () => (/* binding */ LABEL_PATTERN),
/* harmony export */   o2: () => (/* binding */ parseSlice),
/* harmony export */   zl: () => (/* binding */ isTier)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26891);

/** Tier, category and tag names: short, on one line, and nothing a slice could mistake for its own grammar. */
const LABEL_PATTERN = labelPattern('@*');
const TIER_PATTERN = labelPattern('@*:');
const LABEL = new RegExp(LABEL_PATTERN, 'u');
const TIER = new RegExp(TIER_PATTERN, 'u');
function isLabel(name) {
    return LABEL.test(name);
}
function isTier(name) {
    return TIER.test(name);
}
/** Reads what follows the `@` of a metric: `TIER`, `category:NAME`, `category:*` or `tag:NAME`. */
function parseSlice(text) {
    const grammar = 'a slice is `TIER`, `category:NAME`, `category:*` or `tag:NAME`';
    if (text === 'category:*')
        return { kind: 'each_category' };
    const colon = text.indexOf(':');
    if (colon === -1) {
        return isTier(text) ? { kind: 'tier', name: text } : { message: `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a slice`, cure: grammar };
    }
    const kind = text.slice(0, colon);
    const name = text.slice(colon + 1);
    if (kind === 'tier')
        return { message: 'a tier is named alone', cure: `write \`@${name}\`` };
    if ((kind !== 'category' && kind !== 'tag') || !isLabel(name)) {
        return { message: `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a slice`, cure: grammar };
    }
    return { kind, name };
}
/** A slice as it is written behind the `@`. */
function describeSlice(slice) {
    if (slice.kind === 'each_category')
        return 'category:*';
    return slice.kind === 'tier' ? slice.name : `${slice.kind}:${slice.name}`;
}
/** No look-behind, which other validators of the published schema lack. */
function labelPattern(reserved) {
    const control = String.raw `\u0000-\u001f\u007f`;
    const edge = `[^\\s${reserved}${control}]`;
    return `^${edge}(?:[^${reserved}${control}]{0,98}${edge})?$`;
}


/***/ }),

/***/ 69576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   g7: () => (/* binding */ parseMoney),
/* harmony export */   gj: () => (/* binding */ UNIT_PARSERS),
/* harmony export */   p3: () => (/* binding */ UNIT_PATTERNS)
/* harmony export */ });
/* unused harmony exports parseLevel, parsePoints, parseIncrease */
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26891);

const DIGITS = String.raw `(\d+(?:\.\d+)?)`;
const LEVEL = new RegExp(`^${DIGITS}%$`);
const POINTS = new RegExp(`^${DIGITS}pp$`);
const DURATION = new RegExp(`^${DIGITS}(ms|s|m|h)$`);
const MONEY = new RegExp(`^\\$${DIGITS}$`);
const BARE = /^-?(\d+(?:\.\d+)?|\.\d+)$/;
/** JSON Schema patterns of the same grammar, for editors. */
const UNIT_PATTERNS = {
    level: LEVEL.source,
    points: POINTS.source,
    increase: LEVEL.source,
    duration: DURATION.source,
    money: MONEY.source,
};
const MS_PER = new Map([
    ['ms', 1],
    ['s', 1000],
    ['m', 60_000],
    ['h', 3_600_000],
]);
// setTimeout fires at once beyond 2^31 - 1 ms (24.8 days); a day is already absurd for one call.
const LONGEST_MS = 24 * 3_600_000;
const LARGEST_INCREASE = 10;
const MOST_DOLLARS = 1_000_000;
/** A share such as `95%` -> 0.95, in [0, 1]. A bare number is refused: it has two readings. */
function parseLevel(value) {
    const text = written(value);
    const match = LEVEL.exec(text);
    if (match === null)
        return bareOr(value, '%') ?? refuse(value, 'a share in percent', 'write it like `95%`');
    const share = hundredths(match[1]);
    return share <= 1 ? accept(share) : refuse(value, 'at most `100%`', 'a share lies between `0%` and `100%`');
}
/** A distance between two rates such as `3pp` -> 0.03, in [0, 1). */
function parsePoints(value) {
    const text = written(value);
    const percent = LEVEL.exec(text);
    if (percent !== null) {
        const n = percent[1];
        const share = hundredths(n);
        const from = (points) => `${Number((90 + points).toFixed(4))}%`;
        return {
            ok: false,
            message: `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} has two readings for a change of a rate: ${n} points (from 90% to ${from(-100 * share)}), or ${n}% of the rate itself (from 90% to ${from(-90 * share)})`,
            cure: `say \`${n}pp\` for points; a relative change of a rate is not supported, at 90% it would be \`${Number((90 * share).toFixed(4))}pp\``,
        };
    }
    const match = POINTS.exec(text);
    if (match === null)
        return bareOr(value, 'pp') ?? refuse(value, 'percentage points', 'write it like `3pp`');
    const points = hundredths(match[1]);
    return points < 1 ? accept(points) : refuse(value, 'below `100pp`', 'no rate can move by more than 100 points');
}
/** A relative growth such as `15%` -> 0.15, in [0, 10]. */
function parseIncrease(value) {
    const text = written(value);
    const points = POINTS.exec(text);
    if (points !== null)
        return refuse(value, 'a relative increase', `times and costs grow in percent: say \`${points[1]}%\``);
    const match = LEVEL.exec(text);
    if (match === null)
        return bareOr(value, '%') ?? refuse(value, 'a relative increase', 'write it like `15%`');
    const ratio = hundredths(match[1]);
    return ratio <= LARGEST_INCREASE
        ? accept(ratio)
        : refuse(value, 'at most `1000%`', 'a limit that allows eleven times the base catches nothing');
}
/** A time such as `900ms`, `4s`, `12m`, `1h` -> milliseconds, in (0, 24 h]. */
function parseDuration(value) {
    const text = written(value);
    const match = DURATION.exec(text);
    if (match === null) {
        return BARE.test(text) && !text.startsWith('-')
            ? { ok: false, message: `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} has no unit`, cure: `say \`${text}s\` or \`${text}ms\`` }
            : refuse(value, 'a time', 'write it like `900ms`, `4s` or `12m`');
    }
    const ms = Number(match[1]) * MS_PER.get(match[2]);
    if (ms <= 0)
        return refuse(value, 'more than zero', 'nothing answers in no time');
    return ms <= LONGEST_MS ? accept(ms) : refuse(value, 'at most `24h`', 'a job ends long before');
}
/** Money such as `$0.004` -> dollars, in [0, 1000000]. */
function parseMoney(value) {
    const text = written(value);
    const match = MONEY.exec(text);
    if (match === null) {
        return BARE.test(text) && !text.startsWith('-')
            ? { ok: false, message: `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} has no currency`, cure: `say \`$${text}\`` }
            : refuse(value, 'an amount in dollars', 'write it like `$0.004`');
    }
    const dollars = Number(match[1]);
    return dollars <= MOST_DOLLARS ? accept(dollars) : refuse(value, 'at most `$1000000`', 'check the decimal point');
}
const UNIT_PARSERS = {
    level: parseLevel,
    points: parsePoints,
    increase: parseIncrease,
    duration: parseDuration,
    money: parseMoney,
};
function written(value) {
    return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}
function accept(value) {
    return { ok: true, value };
}
function refuse(value, wanted, cure) {
    return { ok: false, message: `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} is not ${wanted}`, cure };
}
/** The two readings of a number without a unit: a fraction, or already in hundredths. */
function bareOr(value, unit) {
    const text = written(value);
    if (!BARE.test(text))
        return undefined;
    const n = Number(text);
    if (n < 0)
        return {
            ok: false,
            message: `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} is negative`,
            cure: `write a limit without a sign, like \`5${unit}\``,
        };
    const asFraction = `${Number((n * 100).toPrecision(12))}${unit}`;
    const asWritten = `${n}${unit}`;
    return n === 0 || n > 1
        ? { ok: false, message: `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} has no unit`, cure: `say \`${asWritten}\`` }
        : { ok: false, message: `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)} has two readings`, cure: `say \`${asFraction}\` or \`${asWritten}\`` };
}
/** Decimal shift in the text, because 99.9 / 100 is not 0.999 in floating point. */
function hundredths(digits) {
    return Number(`${digits}e-2`);
}


/***/ }),

/***/ 53784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ unsupported)
/* harmony export */ });
/** Words that other tools or drafts of this format use, by where they stand; with what to do instead where there is something. */
const UNSUPPORTED = new Map([
    ['extends', 'repeat the settings, or share them with YAML anchors in one file'],
    ['providers', "a spec only names an endpoint: declare host and key variable in the workflow's `endpoints` input"],
    ['targets', 'only models can be called: use `models`'],
    ['target', 'only models can be called: use `models`'],
    ['http', 'only models can be called: use `models`'],
    ['command', 'only models can be called: use `models`'],
    ['matrix', 'every model runs every prompt; leave out what should not run'],
    ['load', undefined],
    ['cost', 'state prices at the model: `price: { input_mtok, output_mtok }`'],
    ['prices', 'state prices at the model: `price: { input_mtok, output_mtok }`'],
    ['rank', undefined],
    ['cascade', undefined],
    ['alerts', undefined],
    ['report', "the workflow's inputs choose what is posted, for example `comment`"],
    ['redact', "set the workflow's `store-outputs: false` to keep texts out of the records"],
    ['sample', 'cut the dataset beforehand'],
    ['tests', 'name them `cases`'],
    ['identity', 'only models can be called: use `models`'],
    ['models.*.http', 'only models can be called: name an `ENDPOINT/MODEL`'],
    ['models.*.command', 'only models can be called: name an `ENDPOINT/MODEL`'],
    ['models.*.identity', 'only models can be called: name an `ENDPOINT/MODEL`'],
    ['models.*.role=baseline', 'the baseline is the stored run of the default branch'],
    ['models.*.role=candidate', 'leave `role` out: every model is a candidate'],
    ['models.*.role=judge', 'name the judge at its grader: `model: ENDPOINT/MODEL`'],
    ['models.*.role=shadow', 'set `blocking: false`'],
    ['models.*.quirks', 'put body fields the endpoint needs under `request`'],
    ['models.*.base_url', "declare the host in the workflow's `endpoints` input"],
    ['models.*.api_key', 'a spec never holds keys: the endpoint names its key variable'],
    ['models.*.api_key_env', "declare the key variable in the workflow's `endpoints` input"],
    ['models.*.headers', "declare headers in the workflow's `endpoints` input"],
    ['models.*.price.surcharge', 'state the price you pay, surcharge included'],
    ['models.*.price.cache_write_mtok', undefined],
    ['prompts.*.tools', 'put it under `request`'],
    ['prompts.*.tool_choice', 'put it under `request`'],
    ['prompts.*.response_format', 'put it under `request`'],
    ['datasets.*.sample', 'cut the file beforehand'],
    ['datasets.*.redact', "set the workflow's `store-outputs: false` to keep texts out of the records"],
    ['datasets.*.map', 'name the fields in the templates: `{{item.ticket}}`'],
    ['cases.*.turns', 'put the conversation into `messages`; data that is called so goes under `item`'],
    ['graders.*.gate', 'every grader of a case must pass; write a rule `grader.ID.pass_rate: { min: 100% }` for it'],
    ['graders.*.judge', undefined],
    ['graders.*.type=text_similarity', 'use `string_check`, `contains` or `score_model`'],
    ['graders.*.type=label_model', 'use `score_model`'],
    ['graders.*.type=python', undefined],
    ['graders.*.type=multi', 'weigh the graders: `weight`'],
    ['graders.*.type=extraction', 'use `json_path`'],
    ['graders.*.type=tool_call', undefined],
    ['graders.*.type=code_tests', undefined],
    ['graders.*.type=latency', 'write a gate rule: `latency.p95: { max: 4s }`'],
    ['graders.*.type=cost', 'write a gate rule: `cost.per_success: { max: $0.004 }`'],
    ['graders.*.type=refusal', 'use `regex` or `score_model`'],
    ['run.warmup', undefined],
    ['run.shard', undefined],
    ['run.until', 'set a fixed number of `repeats`'],
    ['run.repeats.until', 'set a fixed number: `repeats: { pr: 1, main: 3 }`'],
    ['run.repeats.min', 'set a fixed number: `repeats: { pr: 1, main: 3 }`'],
    ['run.repeats.max', 'set a fixed number: `repeats: { pr: 1, main: 3 }`'],
    ['run.limits.calls', 'cap the money: `limits: { spend: $2.00 }`'],
    ['run.limits.rpm', 'lower `concurrency`'],
    ['run.limits.tpm', 'lower `concurrency`'],
    ['run.limits.wall', "set the job's `timeout-minutes`"],
    ['gate.retry_rate', undefined],
    ['gate.ttft.p99', 'use `ttft.p95`'],
    ['gate.confidence', 'set `alpha`: a confidence of 95% is `alpha: 0.05`'],
    ['gate.inconclusive', "the workflow's `fail-on` input decides what an inconclusive verdict does"],
    ['gate.*.each_category', 'write a rule for every category: `pass_rate@category:*`'],
    ['gate.*.alpha', '`alpha` is set once for the whole gate'],
]);
/** Says that a word is known but not supported yet, and what to do instead; undefined for a word that is simply unknown. */
function unsupported(path, word) {
    const key = [...path.map((step) => (typeof step === 'number' ? '*' : step)), word].join('.');
    if (!UNSUPPORTED.has(key))
        return undefined;
    const shown = word.includes('=') ? word.replace('=', ': ') : word;
    return { message: `\`${shown}\` is not supported yet`, cure: UNSUPPORTED.get(key) };
}


/***/ }),

/***/ 50033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ validator)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52210);
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94185);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26891);
/* harmony import */ var _schema_models_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(983);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69576);
/* harmony import */ var _unsupported_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53784);






/** Keywords for editors and for the messages below; they check nothing. */
const NOTES = ['markdownDescription', 'defaultSnippets', 'x-unit'];
/** Compiles a schema once for many documents. `skip` names top-level keys that are read elsewhere. */
function validator(schema, skip = []) {
    const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_4__.Ajv2020({
        allErrors: true,
        verbose: true,
        strict: true,
        allowUnionTypes: true,
        discriminator: true,
        strictRequired: false,
    });
    ajv.addVocabulary(NOTES);
    const check = ajv.compile(schema);
    return (document) => {
        if (check(document.value))
            return [];
        const skipped = (error) => skip.includes(String(pathOf(error)[0] ?? missing(error)));
        const errors = check.errors ?? [];
        return errors
            .filter((error) => !skipped(error) && !isEcho(error, errors))
            .map((error) => problemOf(error, document));
    };
}
/** Branches of a choice report their own failures; the choice itself says it better. */
function isEcho(error, errors) {
    return errors.some((choice) => (choice.keyword === 'oneOf' || choice.keyword === 'anyOf') &&
        error.instancePath.startsWith(choice.instancePath) &&
        error.schemaPath.startsWith(`${choice.schemaPath}/`));
}
function missing(error) {
    return error.keyword === 'required' ? error.params['missingProperty'] : undefined;
}
function problemOf(error, document) {
    const path = realPath(pathOf(error), document.value);
    if (error.keyword === 'additionalProperties')
        return unknownKey(error, path, document);
    return { where: document.locate(path), ...sentence(error, path) };
}
function unknownKey(error, path, document) {
    const key = String(error.params['additionalProperty']);
    const where = document.locate([...path, key]);
    const known = (0,_unsupported_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .q)(path, key);
    if (known !== undefined)
        return { ...known, where };
    const properties = error.parentSchema?.['properties'];
    const names = (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(properties) ? Object.keys(properties) : [];
    const field = names.includes('request') ? (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .suggest */ .ZA)(key, _schema_models_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMON_REQUEST_FIELDS */ .W5) : undefined;
    if (field !== undefined && (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .suggest */ .ZA)(key, names) === undefined) {
        return { message: `unknown key ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)}`, where, cure: `did you mean \`request: { ${field}: ... }\`?` };
    }
    const inside = path.length === 0 ? '' : ` in \`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .describePath */ .NH)(path)}\``;
    return { message: `unknown key ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)}${inside}`, where, cure: (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestOrList */ .Go)(key, names) };
}
function sentence({ keyword, params, data, parentSchema, schema }, path) {
    const label = path.length === 0 ? 'the file' : `\`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .describePath */ .NH)(path)}\``;
    const unit = parentSchema?.['x-unit'];
    if (typeof unit === 'string' && Object.hasOwn(_units_js__WEBPACK_IMPORTED_MODULE_2__/* .UNIT_PARSERS */ .gj, unit)) {
        const quantity = _units_js__WEBPACK_IMPORTED_MODULE_2__/* .UNIT_PARSERS */ .gj[unit](data);
        if (!quantity.ok)
            return { message: `${label}: ${quantity.message}`, cure: quantity.cure };
    }
    const cure = exampleOf(parentSchema);
    switch (keyword) {
        case 'required':
            return { message: `${label} lacks ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(params['missingProperty'])}`, cure };
        case 'type':
            if (data === null)
                return { message: `${label} is empty`, cure: cure ?? `it must be ${wanted(params['type'])}` };
            return { message: `${label} must be ${wanted(params['type'])}, not ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(data)}`, cure };
        case 'enum':
        case 'const':
            return wrongWord(keyword === 'enum' ? params['allowedValues'] : [params['allowedValue']], data, label, path);
        case 'discriminator':
            return wrongTag(params, parentSchema, label, path);
        case 'minimum':
        case 'exclusiveMinimum':
        case 'maximum':
        case 'exclusiveMaximum':
            return { message: `${label} is ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(data)}, and must be ${BOUND[keyword]} ${String(params['limit'])}` };
        case 'minItems':
        case 'minProperties':
        case 'minLength':
            return { message: `${label} is empty`, cure };
        case 'maxItems':
        case 'maxProperties':
        case 'maxLength':
            return { message: `${label} is too long: at most ${String(params['limit'])}` };
        case 'uniqueItems':
            return {
                message: `${label} names ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(Array.isArray(data) ? data[Number(params['i'])] : data)} twice`,
                cure: 'keep one',
            };
        case 'oneOf':
        case 'anyOf':
            return { message: `${label} does not fit: ${noteOf(parentSchema) ?? 'none of its forms matches'}`, cure };
        case 'pattern':
            return { message: `${label} cannot be ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(data)}`, cure };
        default:
            return { message: `${label} cannot be ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(schema === false ? data : (data ?? schema))}`, cure };
    }
}
const BOUND = {
    minimum: 'at least',
    exclusiveMinimum: 'more than',
    maximum: 'at most',
    exclusiveMaximum: 'less than',
};
const TYPE_WORDS = new Map([
    ['object', 'a mapping'],
    ['array', 'a list'],
    ['string', 'text'],
    ['integer', 'a whole number'],
    ['number', 'a number'],
    ['boolean', '`true` or `false`'],
    ['null', 'empty'],
]);
function wanted(type) {
    const types = Array.isArray(type) ? type : String(type).split(',');
    return types.map((name) => TYPE_WORDS.get(String(name)) ?? String(name)).join(' or ');
}
function wrongWord(allowed, data, label, path) {
    const known = (0,_unsupported_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .q)(path.slice(0, -1), `${String(path.at(-1))}=${String(data)}`);
    if (known !== undefined)
        return known;
    const words = Array.isArray(allowed) ? allowed.map(String) : [];
    return { message: `${label} cannot be ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(data)}`, cure: (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestOrList */ .Go)(String(data), words) };
}
function wrongTag(params, parent, label, path) {
    const branches = parent?.['oneOf'];
    const words = Array.isArray(branches)
        ? branches.flatMap((branch) => tagOf(branch, String(params['tag'])) ?? [])
        : [];
    const value = params['tagValue'];
    if (value === undefined)
        return { message: `${label} has no \`${String(params['tag'])}\``, cure: (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestOrList */ .Go)('', words) };
    const known = (0,_unsupported_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .q)(path, `${String(params['tag'])}=${String(value)}`);
    if (known !== undefined)
        return known;
    return {
        message: `${label} has the unknown \`${String(params['tag'])}\` ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`,
        cure: (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestOrList */ .Go)(String(value), words),
    };
}
function tagOf(branch, tag) {
    if (!(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(branch) || !(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(branch['properties']))
        return undefined;
    const property = branch['properties'][tag];
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(property) && typeof property['const'] === 'string' ? property['const'] : undefined;
}
function exampleOf(schema) {
    const examples = schema?.['examples'];
    if (!Array.isArray(examples) || examples.length === 0)
        return undefined;
    const example = examples[0];
    return `for example \`${typeof example === 'string' ? example : JSON.stringify(example)}\``;
}
function noteOf(schema) {
    const note = schema?.['$comment'];
    return typeof note === 'string' ? note : undefined;
}
function pathOf({ instancePath }) {
    return instancePath
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** Pointers spell list indexes as text; the document tells them from keys. */
function realPath(pointer, root) {
    let value = root;
    return pointer.map((step) => {
        if (Array.isArray(value)) {
            const index = Number(step);
            value = value[index];
            return index;
        }
        value = (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) && Object.hasOwn(value, step) ? value[step] : undefined;
        return step;
    });
}


/***/ }),

/***/ 24859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ jeffreysRate),
/* harmony export */   f: () => (/* binding */ disagreement)
/* harmony export */ });
/**
 * Jeffreys' estimate of a rate: (s + 1/2) / (n + 1), the mean of Beta(s + 1/2, n - s + 1/2). In (0, 1), and 1/2 without
 * any answer, so that a few equal answers do not pass for certainty.
 */
function jeffreysRate(passed, answers) {
    return (passed + 0.5) / (answers + 1);
}
/** Chance that two answers of a case with this pass rate disagree: 2p(1 - p), in [0, 1/2]. */
function disagreement(rate) {
    return 2 * rate * (1 - rate);
}


/***/ }),

/***/ 36449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ fixedFolder),
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   fU: () => (/* binding */ globMatcher)
/* harmony export */ });
/**
 * A path matcher of three signs: `*` any part of one name, `?` one character of it, `**` any folders, none included.
 * Wildcards do not reach names that start with a dot. Paths have forward slashes. Time is at most quadratic.
 */
function globMatcher(pattern) {
    const wanted = segments(pattern);
    return (path) => wild(wanted, segments(path), (segment) => segment === '**', matchName, reachable);
}
/** @returns the folder above which the pattern cannot match, `''` for the root, so that a search starts there. */
function fixedFolder(pattern) {
    const parts = segments(pattern);
    const first = parts.findIndex((part) => /[*?]/.test(part));
    return parts.slice(0, first === -1 ? -1 : first).join('/');
}
/** @returns whether the pattern names one path and no more. */
function isLiteral(pattern) {
    return !/[*?]/.test(pattern);
}
function segments(path) {
    return path.split('/').filter((part) => part !== '' && part !== '.');
}
const reachable = (name) => !name.startsWith('.');
function matchName(pattern, name) {
    if (name.startsWith('.') && !pattern.startsWith('.'))
        return false;
    const same = (wanted, given) => wanted === '?' || wanted === given;
    return wild([...pattern], [...name], (sign) => sign === '*', same, () => true);
}
/** Wildcard match with one point of return: the last star always suffices, so no pattern makes it exponential. */
function wild(pattern, items, isStar, same, starTakes) {
    let at = 0;
    let next = 0;
    let star = -1;
    let mark = 0;
    while (next < items.length) {
        const part = pattern[at];
        if (part !== undefined && isStar(part)) {
            star = at++;
            mark = next;
        }
        else if (part !== undefined && same(part, items[next])) {
            at++;
            next++;
        }
        else if (star !== -1 && starTakes(items[mark])) {
            at = star + 1;
            next = ++mark;
        }
        else {
            return false;
        }
    }
    return pattern.slice(at).every(isStar);
}


/***/ }),

/***/ 79988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode),
/* harmony export */   M: () => (/* binding */ overall)
/* harmony export */ });
/** One verdict for many rules, over the blocking ones; for a suite or for all suites of a step. Nothing passed is no pass. */
function overall(rules) {
    const verdicts = new Set(rules.filter(({ blocking }) => blocking).map(({ verdict }) => verdict));
    if (verdicts.has('fail'))
        return 'fail';
    if (verdicts.has('error'))
        return 'error';
    return verdicts.has('inconclusive') || !verdicts.has('pass') ? 'inconclusive' : 'pass';
}
/**
 * 0, 1 (regression, or what `failOn` adds) or 3 (could not measure). Usage errors are 2 and never come here.
 * A kind that `failOn` leaves out does not hide the next one: an error beside an ignored regression is still an error.
 */
function exitCode(verdict, rules, failOn) {
    if (failOn.has('never'))
        return 0;
    const blocking = rules.filter((rule) => rule.blocking);
    const has = (kind) => verdict === kind || blocking.some((rule) => rule.verdict === kind);
    if (failOn.has('regression') && has('fail'))
        return 1;
    if (failOn.has('error') && has('error'))
        return 3;
    if (failOn.has('weakening') && rules.some(({ reason }) => reason === 'policy_changed'))
        return 1;
    return failOn.has('inconclusive') && has('inconclusive') ? 1 : 0;
}


/***/ }),

/***/ 35749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ holdsQuarantine)
/* harmony export */ });
/* unused harmony exports LEAST_ANSWERS, FLAKY_RATE, MOST_DAYS_AHEAD, untimely */
/* harmony import */ var _record_tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41499);
/* harmony import */ var _stats_jeffreys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24859);


/** Fewest stored answers that show a case to be flaky. */
const LEAST_ANSWERS = 5;
/** Bounds of Jeffreys' rate; outside, a case is broken or steady, and excusing it would hide something. */
const FLAKY_RATE = { least: 0.2, most: 0.8 };
/** How far ahead an entry may end: an excuse is looked at again twice a year. */
const MOST_DAYS_AHEAD = 180;
const DAY_MS = 86_400_000;
/**
 * Which entries of the quarantine file hold today. The file alone excuses nothing: the stored answers must show that the
 * case is flaky, in the wording this run asks it in, the entry must not have expired, and no tier that must pass may be
 * concerned. Entries for cases that this run does not have are left out.
 * @param stored pooled rows of main's primary candidate; empty without a baseline, and then nothing holds.
 * @param today `YYYY-MM-DD`, UTC.
 */
function holdsQuarantine(entries, stored, plan, today) {
    if (entries.length === 0)
        return [];
    const planned = new Map(plan.trials.map((trial) => [trial.case.id, trial]));
    const rows = rowsOf(new Set(entries.map((entry) => entry.case)), stored);
    return entries.flatMap(({ case: id, reason, until }) => {
        const trial = planned.get(id);
        if (trial === undefined)
            return [];
        const why = mustPass(trial.case, plan.suite.gate) ?? untimely(until, today) ?? notFlaky(rows.get(id) ?? [], trial.case_hash);
        return [{ case: id, reason, until, holds: why === null, why }];
    });
}
/** Why an entry that ends on a day does not hold on another, as a clause; null when it does. Both `YYYY-MM-DD`, UTC. */
function untimely(until, today) {
    if (until < today)
        return `it expired on ${until}`;
    const days = (Date.parse(until) - Date.parse(today)) / DAY_MS;
    // A day that cannot be read is no excuse either.
    return days <= MOST_DAYS_AHEAD ? null : `${until} is more than ${MOST_DAYS_AHEAD} days ahead, so name a nearer day`;
}
function rowsOf(ids, stored) {
    const found = new Map();
    for (const row of stored) {
        if (!ids.has(row.case))
            continue;
        const known = found.get(row.case);
        if (known === undefined)
            found.set(row.case, [row]);
        else
            known.push(row);
    }
    return found;
}
function mustPass({ tier }, { rules }) {
    const contract = rules.some(({ metric, slice, limits }) => metric === 'pass_rate' &&
        slice?.kind === 'tier' &&
        slice.name === tier &&
        limits.some(({ kind, threshold, mode }) => kind === 'min' && threshold >= 1 && mode !== 'proven'));
    return contract ? `every case of tier ${tier} must pass, so none of them is ever excused` : null;
}
function notFlaky(rows, hash) {
    const { answers, passed } = (0,_record_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .tallyAnswers */ .u)(rows.filter(({ case_hash }) => hash === undefined || case_hash === undefined || case_hash === hash));
    if (answers === 0 && (0,_record_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .tallyAnswers */ .u)(rows).answers > 0) {
        return 'the case was edited, and none of its stored answers is of this wording';
    }
    if (answers === 0)
        return `it has no stored answer, and ${LEAST_ANSWERS} are needed`;
    if (answers < LEAST_ANSWERS)
        return `it has only ${answers} of the ${LEAST_ANSWERS} stored answers that are needed`;
    if (passed === 0)
        return `it failed all ${answers} stored answers: that is broken, not flaky`;
    if (passed === answers)
        return `it passed all ${answers} stored answers: it is not flaky`;
    const rate = (0,_stats_jeffreys_js__WEBPACK_IMPORTED_MODULE_1__/* .jeffreysRate */ .V)(passed, answers);
    const counts = `${passed} of ${answers} stored answers`;
    if (rate < FLAKY_RATE.least)
        return `it passed only ${counts}: that is closer to broken than to flaky`;
    return rate > FLAKY_RATE.most ? `it passed ${counts}: too steady to be excused` : null;
}


/***/ })

};
