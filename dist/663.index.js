export const id = 663;
export const ids = [663];
export const modules = {

/***/ 86460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ compareSuite)
});

;// CONCATENATED MODULE: ./src/compare/slice.ts
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

;// CONCATENATED MODULE: ./src/compare/align.ts

/**
 * Pairs the cases of a slice by id. The slice is read off this run's rows; content hashes decide whether a case is still
 * the same one where both sides carry them.
 */
function align(cand, base, slice) {
    const common = [];
    const added = [];
    const edited = [];
    for (const one of casesIn(cand, slice)) {
        const stored = base.byId.get(one.id);
        const rows = stored === undefined ? [] : sameContent(one, stored);
        if (rows.length > 0)
            common.push({ cand: one, base: rows });
        else
            (stored === undefined ? added : edited).push(one.id);
    }
    const removed = [];
    for (const { id } of casesIn(base, slice)) {
        const here = cand.byId.get(id);
        if (here === undefined || !isIn(here, slice))
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

;// CONCATENATED MODULE: ./src/compare/measure.ts
const GRADER = /^grader\.(.+)\.(pass_rate|score)$/su;
const TIME = /^(ttft|latency)\.p(\d\d)$/u;
/** @throws Error for a metric the gate's parser does not let through. */
function measureOf(metric) {
    if (metric === 'pass_rate' || metric === 'score' || metric === 'error_rate')
        return { kind: metric };
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
    return isAnswer(row) && gradeOf(row, id) !== undefined;
}
function isAnswer({ status }) {
    return status === 'ok';
}

;// CONCATENATED MODULE: ./src/compare/index-cases.ts
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

;// CONCATENATED MODULE: ./src/compare/missing.ts
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

;// CONCATENATED MODULE: ./src/compare/sample.ts


/** @param cases those that the metric is about. */
function sampleRate(measure, cases, alignment) {
    const binary = isBinary(measure);
    const valueOf = (row) => rateValue(row, measure);
    const isMeasured = (row) => valueOf(row) !== null;
    const passOf = (row) => passValue(row, measure);
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
            lost.push(...gapsOf(one, isMeasured));
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
    const missing = missingOf(planned, lost);
    return { kind: 'rate', measure, binary, cases: cases.length, missing, own, unmeasured, pairs, flaky };
}
const NOTHING = [];
function sampleTime(measure, cases, alignment) {
    const own = [];
    const unmeasured = [];
    const lost = [];
    let planned = 0;
    // A timeout is a measurement: the call took longer than anybody waits. Other errors count as over the limit too, and as missing.
    const isMeasured = (row) => row.status === 'error' ? row.reason === 'timeout' : timeValue(row, measure.clock) !== null;
    for (const one of cases) {
        const { id, rows } = one;
        planned += one.planned.length;
        const values = read(rows, (row) => (row.status === 'error' ? Infinity : timeValue(row, measure.clock)));
        lost.push(...gapsOf(one, isMeasured));
        if (values.length === 0)
            unmeasured.push(id);
        else
            own.push({ id, values, planned: Math.max(values.length, one.planned.length) });
    }
    const pairs = [];
    for (const { cand, base } of alignment.common) {
        const stored = read(base, (row) => timeValue(row, measure.clock));
        const now = read(cand.rows, (row) => timeValue(row, measure.clock));
        if (stored.length > 0 && now.length > 0)
            pairs.push({ id: cand.id, group: cand.group, base: stored, cand: now });
    }
    return { kind: 'time', measure, cases: cases.length, missing: missingOf(planned, lost), own, unmeasured, pairs };
}
function sampleCost(measure, cases, alignment) {
    const lost = [];
    let planned = 0;
    for (const one of cases) {
        planned += one.planned.length;
        lost.push(...gapsOf(one, isAnswered));
    }
    // The bill of a run is this attempt's alone: nobody caps what all re-runs together may cost.
    const billed = ({ rows, planned: now }) => (measure.kind === 'cost_run' ? now : rows);
    const own = cases.map((one) => costOf(one.id, one.group, billed(one)));
    return {
        kind: 'cost',
        measure,
        cases: cases.length,
        missing: missingOf(planned, lost),
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
        const known = amount(row.cost_usd);
        cost += known ?? 0;
        judge += amount(row.judge_cost_usd) ?? 0;
        const pass = rateValue(row, { kind: 'pass_rate' });
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
    return rateValue(row, { kind: 'score' }) !== null;
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

;// CONCATENATED MODULE: ./src/compare/compare.ts






/** Pairs both sides case by case and reads every metric of the gate off them. The order of rows changes nothing. */
function compareSuite(evidence) {
    const cand = indexCases(evidence.rows, evidence.earlier);
    const base = indexCases(evidence.baseline.rows);
    const aligned = alignments(cand, base);
    return {
        suite: evidence.suite,
        candidate: evidence.candidate,
        blocking: evidence.blocking,
        gate: evidence.gate,
        baseline_state: evidence.baseline.state,
        unchanged: evidence.unchanged,
        control: evidence.control,
        suite_spend_usd: evidence.suite_spend_usd,
        samples: sliceRules(evidence.gate.rules, [cand, base]).map((sliced) => {
            const { cases, alignment } = aligned(sliced.slice);
            const { added, removed, edited } = alignment;
            const measure = measureOf(sliced.rule.metric);
            const scope = scopeOf(measure, cases, alignment, base);
            return {
                rule: sliced.rule,
                name: sliced.name,
                family: sliced.slice === null ? 'overall' : 'slices',
                expanded: sliced.expanded,
                added,
                removed,
                edited,
                common_cases: scope.common,
                cases_of_larger_side: scope.larger_side,
                sample: sampleOf(measure, scope, alignment),
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
            found = { cases: casesIn(cand, slice), alignment: align(cand, base, slice) };
            known.set(key, found);
        }
        return found;
    };
}
function sampleOf(measure, { cases }, alignment) {
    if (measure.kind === 'time')
        return sampleTime(measure, cases, alignment);
    if (measure.kind === 'cost_per_success' || measure.kind === 'cost_run')
        return sampleCost(measure, cases, alignment);
    return sampleRate(measure, cases, alignment);
}


/***/ }),

/***/ 83916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ InfraError),
/* harmony export */   lR: () => (/* binding */ describeLocation),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export describeProblem */
/** The user's input is wrong: exit code 2, never a verdict. */
class UserError extends Error {
    problems;
    constructor(problems, options) {
        const list = isList(problems) ? problems : [problems];
        super(list.map(describeProblem).join('\n'), options);
        this.name = 'UserError';
        this.problems = list;
    }
}
/** Something outside failed so that nothing could be measured: exit code 3. */
class InfraError extends Error {
    reason;
    cure;
    constructor(reason, message, options) {
        super(message, options);
        this.name = 'InfraError';
        this.reason = reason;
        this.cure = options?.cure;
    }
}
function describeProblem(problem) {
    const place = problem.where === undefined ? '' : `${describeLocation(problem.where)}: `;
    const cure = problem.cure === undefined ? '' : ` (${problem.cure})`;
    return `${place}${problem.message}${cure}`;
}
function describeLocation({ file, line, column }) {
    return [file, line, column].filter((part) => part !== undefined).join(':');
}
function isList(problems) {
    return Array.isArray(problems);
}


/***/ }),

/***/ 62999:
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
 * Writes a record as JSON Lines: the metadata line, then the trials by suite, candidate, case, repeat and run.
 * The same record in any order of rows gives the same bytes.
 */
function encodeRecord(record) {
    const rows = [...record.rows].sort(byIdentity).map((row) => shapes/* trialRecord */.Kl.write(row));
    return [shapes/* runHeader */.jy.write(record.header), ...rows].map((line) => `${JSON.stringify(line)}\n`).join('');
}
/**
 * Reads a record strictly: it may come from another run, so nothing in it is believed unchecked.
 * Keys that this version does not know are ignored.
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
    const places = rest.map(({ where }) => where);
    const rows = (0,lines/* collect */.Fo)(raw.rows, (value, index) => shapes/* trialRecord */.Kl.read(value, { where: places[index], path: '' }));
    checkRows(header, rows, places, first.where);
    return { header, rows };
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
    for (const { suite, candidates } of header.suites) {
        const ids = new Set(candidates.map(({ id }) => id));
        if (ids.size < candidates.length)
            (0,fields/* refuse */.TR)(place, `names a candidate of \`${suite}\` twice`);
        const primaries = candidates.filter(({ primary }) => primary).length;
        if (primaries !== 1)
            (0,fields/* refuse */.TR)(place, `names ${primaries} primary candidates of \`${suite}\` where there must be one`);
    }
}
function checkRows(header, rows, places, start) {
    const planned = new Map(header.suites.flatMap(({ suite, candidates, planned }) => candidates.map(({ id }) => [key(suite, id), planned])));
    const counted = new Map();
    const seen = new Map();
    (0,lines/* collect */.Fo)(rows, (row, index) => {
        const place = { where: places[index], path: '' };
        const candidate = key(row.suite, row.candidate);
        const limit = planned.get(candidate);
        if (limit === undefined) {
            (0,fields/* refuse */.TR)(place, `is of suite \`${row.suite}\` and candidate \`${row.candidate}\`, which the metadata line does not name`);
        }
        const number = (counted.get(candidate) ?? 0) + 1;
        if (number > limit)
            (0,fields/* refuse */.TR)(place, `is one more than the ${limit} trials planned for suite \`${row.suite}\``);
        counted.set(candidate, number);
        const identity = key(row.run, row.suite, row.candidate, row.case, row.repeat);
        const earlier = seen.get(identity);
        if (earlier !== undefined) {
            (0,fields/* refuse */.TR)(place, `tells case \`${row.case}\`, repeat ${row.repeat} a second time: line ${earlier.line} has it already`);
        }
        seen.set(identity, place.where);
    });
    // A pointer to another run has no rows; any other record accounts for every planned trial, or it was cut short.
    if (header.reused_from !== undefined)
        return;
    const missing = header.suites.filter(({ suite, candidates, planned }) => candidates.reduce((sum, { id }) => sum + (counted.get(key(suite, id)) ?? 0), 0) < planned);
    const [short] = missing;
    if (short === undefined)
        return;
    throw new errors/* UserError */.yo({
        message: `the record is cut short: suite \`${short.suite}\` has fewer answers than the ${short.planned} that were planned`,
        where: places.at(-1) ?? start,
        cure: 'give the whole run.jsonl',
    });
}
function byIdentity(a, b) {
    return ((0,fields/* byCodeUnits */.CA)(a.suite, b.suite) ||
        (0,fields/* byCodeUnits */.CA)(a.candidate, b.candidate) ||
        (0,fields/* byCodeUnits */.CA)(a.case, b.case) ||
        a.repeat - b.repeat ||
        (0,fields/* byCodeUnits */.CA)(a.run, b.run) ||
        (0,fields/* byCodeUnits */.CA)(a.trial, b.trial));
}
/** Parts as one map key that no choice of ids can make ambiguous. */
function key(...parts) {
    return JSON.stringify(parts);
}


/***/ }),

/***/ 1916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ byCodeUnits),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

function refuse(place, sentence, cure) {
    const subject = place.path === '' ? 'the line' : `\`${place.path}\``;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ message: `${subject} ${sentence}`, where: place.where, cure });
}
const text = {
    read: (value, place) => (typeof value === 'string' ? value : refuse(place, `must be text, not ${nameOf(value)}`)),
    write: same,
};
/** Text of at least one character. */
const name = {
    read: (value, place) => {
        const read = text.read(value, place);
        return read === '' ? refuse(place, 'must not be empty') : read;
    },
    write: same,
};
const flag = {
    read: (value, place) => typeof value === 'boolean' ? value : refuse(place, `must be true or false, not ${nameOf(value)}`),
    write: same,
};
/** A finite number in [min, max]: JSON can carry Infinity as `1e400`. */
function number(min, max) {
    const range = max === Infinity ? `of at least ${min}` : `from ${min} to ${max}`;
    return {
        read: (value, place) => typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max
            ? value
            : refuse(place, `must be a finite number ${range}, not ${nameOf(value)}`),
        write: (value) => {
            if (!Number.isFinite(value))
                throw new Error(`A record cannot hold the number ${value}`);
            return value;
        },
    };
}
/** A whole number of at least `min`. */
function count(min = 0) {
    return {
        read: (value, place) => Number.isSafeInteger(value) && value >= min
            ? value
            : refuse(place, `must be a whole number of at least ${min}, not ${nameOf(value)}`),
        write: same,
    };
}
function oneOf(...allowed) {
    return {
        read: (value, place) => allowed.find((item) => item === value) ??
            refuse(place, `must be ${allowed.map((item) => `\`${item}\``).join(' or ')}, not ${nameOf(value)}`),
        write: same,
    };
}
function nullable(field) {
    return {
        read: (value, place) => (value === null ? null : field.read(value, place)),
        write: (value) => (value === null ? null : field.write(value)),
    };
}
/** A key that may be missing; null counts as missing, as many writers put it there. */
function optional(field) {
    return {
        read: (value, place) => (value === undefined || value === null ? undefined : field.read(value, place)),
        write: (value) => (value === undefined ? undefined : field.write(value)),
    };
}
function list(field) {
    return {
        read: (value, place) => Array.isArray(value)
            ? value.map((item, index) => field.read(item, inside(place, `[${index}]`)))
            : refuse(place, `must be a list, not ${nameOf(value)}`),
        write: (value) => value.map((item) => field.write(item)),
    };
}
/** An object keyed by untrusted ids: own keys only, written in the order of their code units. */
function map(field) {
    return {
        read: (value, place) => Object.fromEntries(Object.entries(asObject(value, place)).map(([key, item]) => [key, field.read(item, inside(place, key))])),
        write: (value) => Object.fromEntries(Object.entries(value)
            .sort(([a], [b]) => byCodeUnits(a, b))
            .map(([key, item]) => [key, field.write(item)])),
    };
}
/** An object of known keys, written in the table's order. Keys that are not in the table are ignored: a later build may add some. */
function object(table) {
    const fields = Object.entries(table);
    return {
        read: (value, place) => {
            const source = asObject(value, place);
            // A plain loop: a merge reads hundreds of thousands of rows. The keys are the table's own, never the input's.
            const result = {};
            for (const [key, field] of fields) {
                const item = field.read(Object.hasOwn(source, key) ? source[key] : undefined, inside(place, key));
                if (item !== undefined)
                    result[key] = item;
            }
            return result;
        },
        write: (value) => Object.fromEntries(fields.map(([key, field]) => [key, field.write(value[key])])),
    };
}
function asObject(value, place) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : refuse(place, `must be an object, not ${nameOf(value)}`);
}
function inside(place, key) {
    const path = place.path === '' || key.startsWith('[') ? `${place.path}${key}` : `${place.path}.${key}`;
    return { where: place.where, path };
}
/** Order of UTF-16 code units: the same on every machine, unlike a locale's. */
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** A value in a few words for a message; text from outside is cut and quoted. */
function nameOf(value) {
    if (value === undefined)
        return 'missing';
    if (value === null || typeof value === 'boolean' || typeof value === 'number')
        return String(value);
    if (typeof value === 'string')
        return value.length > 40 ? `${JSON.stringify(value.slice(0, 40))}...` : JSON.stringify(value);
    return Array.isArray(value) ? 'a list' : 'an object';
}
function same(value) {
    return value;
}


/***/ }),

/***/ 84138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   Li: () => (/* binding */ parseLines)
/* harmony export */ });
/* unused harmony exports MAX_LINE_LENGTH, MAX_LINES */
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

/***/ 72011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ MOST_MISSING)
/* harmony export */ });
/** Share of planned trials that may be missing; above it something counts as not measured. */
const MOST_MISSING = 0.05;


/***/ }),

/***/ 48691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   If: () => (/* binding */ recordVersion),
/* harmony export */   Kl: () => (/* binding */ trialRecord),
/* harmony export */   h5: () => (/* binding */ status),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   jy: () => (/* binding */ runHeader)
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
const trial = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    type: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('trial'),
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
});
/** A trial's line: a score stands beside `ok` and nowhere else, so that missing can never be read as measured. */
const trialRecord = {
    read: (value, place) => {
        const row = trial.read(value, place);
        const scored = row.score !== null && row.pass !== null;
        if (row.status === 'ok' && !scored)
            (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(place, 'has status `ok` and no score and pass');
        if (row.status !== 'ok' && (row.score !== null || row.pass !== null)) {
            (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(place, `has status \`${row.status}\` and yet a score or pass`);
        }
        return row;
    },
    write: (row) => trial.write(row),
};
const candidateHeader = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    id: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    primary: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    blocking: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt),
    hash: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    model: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    endpoint: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
});
const suiteHeader = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    suite: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    suite_hash: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    graders_hash: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    candidates: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(candidateHeader),
    planned: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(),
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

/***/ 61912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseGate)
/* harmony export */ });
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94185);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77649);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65090);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26891);
/* harmony import */ var _slice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95261);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69576);
/* harmony import */ var _unsupported_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53784);







const LIMITS = ['min', 'max', 'max_drop', 'max_increase'];
const RULE_KEYS = [...LIMITS, 'mode', 'blocking'];
const MODES = ['point', 'proven'];
/**
 * Reads a gate: `{ alpha, min_cases, METRIC[@SLICE]: { min, max, max_drop, max_increase, mode, blocking } }`.
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
    for (const key of Object.keys(value))
        if (!RULE_KEYS.includes(key))
            reportUnknownKey(name, key, report);
    const mode = readMode(name, family, value, report);
    const limits = LIMITS.flatMap((kind) => readLimit(name, metric, family, kind, value[kind], mode, report) ?? []);
    if (!LIMITS.some((kind) => value[kind] !== undefined)) {
        report([name], `the rule ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} has no limit`, `write it like \`${name}: { ${example(family)} }\``);
    }
    return { name, metric: metric, slice, limits, blocking: readBlocking(name, value['blocking'], report) };
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
function reportUnknownKey(name, key, report) {
    const known = (0,_unsupported_js__WEBPACK_IMPORTED_MODULE_5__/* .unsupported */ .q)(['gate', '*'], key);
    if (known !== undefined)
        return report([name, key], known.message, known.cure);
    report([name, key], `unknown key ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)}`, (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .suggestOrList */ .Go)(key, RULE_KEYS));
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
const FAMILIES = [RATE, ERROR_RATE, TIME, COST_PER_SUCCESS, COST_OF_RUN];
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
    ['run.extend', 'raise `repeats`'],
    ['run.early_stop', undefined],
    ['run.confirm', undefined],
    ['run.control', undefined],
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
    ['gate.consistency', undefined],
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

/***/ 99808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   O9: () => (/* binding */ betaQuantile),
/* harmony export */   Rf: () => (/* binding */ studentCdf),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/* harmony import */ var jstat__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32453);
/* harmony import */ var jstat__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jstat__WEBPACK_IMPORTED_MODULE_0__);

/** P(Z <= z) of the standard normal, absolute error below 1e-15; 0 below z = -8.3. */
function normalCdf(z) {
    // One tail computed directly and mirrored, so that cdf(-z) and 1 - cdf(z) agree to the last bit that matters.
    return z <= 0 ? jstat__WEBPACK_IMPORTED_MODULE_0___default().erfc(-z / Math.SQRT2) / 2 : 1 - jstat__WEBPACK_IMPORTED_MODULE_0___default().erfc(z / Math.SQRT2) / 2;
}
/** The z with P(Z <= z) = p, for p in (0, 1); error below 1e-11. */
function normalQuantile(p) {
    return jstat__WEBPACK_IMPORTED_MODULE_0___default().normal.inv(p, 0, 1);
}
/** P(T <= t) of Student's t; error below 1e-9. */
function studentCdf(t, dof) {
    return jstat__WEBPACK_IMPORTED_MODULE_0___default().studentt.cdf(t, dof);
}
const NEWTON_STEPS = 3;
/** The t with P(T <= t) = p, for p in (0, 1) and dof >= 1; error below 1e-8. */
function studentQuantile(p, dof) {
    let t = jstat__WEBPACK_IMPORTED_MODULE_0___default().studentt.inv(p, dof);
    // jstat stops its own iteration at 4e-8; Newton on its distribution function removes most of that.
    for (let step = 0; step < NEWTON_STEPS; step += 1) {
        t -= (jstat__WEBPACK_IMPORTED_MODULE_0___default().studentt.cdf(t, dof) - p) / jstat__WEBPACK_IMPORTED_MODULE_0___default().studentt.pdf(t, dof);
    }
    return t;
}
/** The x with P(X <= x) = p of the beta distribution; error below 1e-9. */
function betaQuantile(p, alpha, beta) {
    return jstat__WEBPACK_IMPORTED_MODULE_0___default().beta.inv(p, alpha, beta);
}


/***/ }),

/***/ 3816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ percentileOfSorted),
/* harmony export */   Y: () => (/* binding */ percentile)
/* harmony export */ });
/**
 * Nearest-rank percentile: the smallest value that at least a share `q` of all values does not exceed, so it is always one of them.
 * With it "p95 <= T" and "at most 5% of the values are over T" are the same statement.
 * @param q in [0, 1].
 * @returns NaN for no values.
 */
function percentile(values, q) {
    return percentileOfSorted(Float64Array.from(values).sort(), q);
}
/** As `percentile`, of values in ascending order. */
function percentileOfSorted(sorted, q) {
    return sorted[rankOf(q, sorted.length) - 1] ?? NaN;
}
/** 1-based nearest rank. 0.95 * 20 is 19.000000000000004 in some orders of evaluation: the slack keeps the rank at 19. */
function rankOf(q, n) {
    return Math.min(n, Math.max(1, Math.ceil(q * n - 1e-9)));
}


/***/ }),

/***/ 32450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ casesToProveSafe),
/* harmony export */   jH: () => (/* binding */ casesToFlag),
/* harmony export */   sd: () => (/* binding */ smallestP),
/* harmony export */   z0: () => (/* binding */ detectableDrop)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99808);
/* harmony import */ var _rate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46649);


/**
 * Smallest true drop that the whole rule flags 4 times in 5: it must be significant, and the observed drop must lie beyond
 * the margin. As a fraction; null when not even a drop of everything would do.
 */
function detectableDrop(question) {
    const z = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - question.alpha);
    // The noise of a drop shrinks again near 1, so the test of the two parts is monotone only from the first success on.
    const seen = (drop) => isSignificant(question, drop, z) && isBeyond(question, drop);
    if (!seen(1))
        return null;
    let low = 0;
    let high = 1;
    for (let step = 0; step < BISECTIONS; step += 1) {
        const middle = (low + high) / 2;
        if (seen(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}
const BISECTIONS = 40;
/** The first part alone: `margin` 0 leaves only significance. */
function isSignificant({ n, psi }, drop, z) {
    const noise = psi + drop;
    const spread = Math.sqrt(Math.max(0, noise - drop * drop));
    return drop * Math.sqrt(n) - z * Math.sqrt(noise) >= _rate_js__WEBPACK_IMPORTED_MODULE_1__/* .POWER_Z */ .nc * spread;
}
function isBeyond({ n, psi, margin }, drop) {
    const spread = Math.sqrt(Math.max(0, psi + drop - drop * drop) / n);
    return drop >= margin + _rate_js__WEBPACK_IMPORTED_MODULE_1__/* .POWER_Z */ .nc * spread;
}
/**
 * Cases at which a suite with this noise and no change would be proven safe 4 times in 5.
 * @param room how far the true change is inside the margin; the whole margin when nothing changed.
 * @returns null when no number of cases would.
 */
function casesToProveSafe(psi, room, alpha) {
    if (!(room > 1e-9))
        return null;
    return Math.ceil(((((0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - alpha) + _rate_js__WEBPACK_IMPORTED_MODULE_1__/* .POWER_Z */ .nc) ** 2 * psi) / room ** 2) * (1 - 1e-12));
}
/** Cases at which a true drop beyond the margin would be flagged 4 times in 5; null when it does not lie beyond it. */
function casesToFlag(drop, { psi, margin, alpha }) {
    if (!(drop - margin > 1e-9))
        return null;
    const z = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - alpha);
    const spread = _rate_js__WEBPACK_IMPORTED_MODULE_1__/* .POWER_Z */ .nc * Math.sqrt(Math.max(0, psi + drop - drop * drop));
    const significant = ((spread + z * Math.sqrt(psi + drop)) / drop) ** 2;
    const beyond = (spread / (drop - margin)) ** 2;
    return Math.ceil(Math.max(significant, beyond));
}
/** Smallest mid-p that `n` cases with one answer on each side can reach: all of them worse. */
function smallestP(n) {
    return 0.5 ** (n + 1);
}


/***/ }),

/***/ 80748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ uniformFrom),
/* harmony export */   n: () => (/* binding */ seedOf)
/* harmony export */ });
/**
 * A 32-bit seed from ids, whatever their order: FNV-1a over each id, combined in sorted order.
 * Seeds come from the cases alone, never from paths, times or the order of rows.
 */
function seedOf(ids) {
    let hash = FNV_OFFSET;
    for (const id of isSorted(ids) ? ids : [...ids].sort()) {
        for (let at = 0; at < id.length; at += 1)
            hash = Math.imul(hash ^ id.charCodeAt(at), FNV_PRIME);
        // A separator that no id holds keeps ["ab", "c"] and ["a", "bc"] apart.
        hash = Math.imul(hash ^ 0x1_0000, FNV_PRIME);
    }
    return hash >>> 0;
}
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** sfc32 (Doty-Humphrey, PractRand), warmed up as its author advises: fast, and equal on every engine. */
function uniformFrom(seed) {
    let a = 0;
    let b = seed | 0;
    let c = 0x9e3779b9 | 0;
    let counter = 1;
    const next = () => {
        const out = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + out) | 0;
        return (out >>> 0) / 0x1_0000_0000;
    };
    for (let round = 0; round < 15; round += 1)
        next();
    return next;
}
function isSorted(ids) {
    for (let at = 1; at < ids.length; at += 1)
        if (ids[at - 1] > ids[at])
            return false;
    return true;
}


/***/ }),

/***/ 46649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ smallestProvingN),
/* harmony export */   QV: () => (/* binding */ rateLower),
/* harmony export */   lw: () => (/* binding */ meanBounds),
/* harmony export */   nc: () => (/* binding */ POWER_Z),
/* harmony export */   sC: () => (/* binding */ casesToSettleRate),
/* harmony export */   tq: () => (/* binding */ rateUpper)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99808);

/** 80% power, the convention for "what could this suite have seen". */
const POWER_Z = 0.8416212335729143;
/** One-sided Clopper-Pearson lower bound of a rate at level 1 - alpha; 0 when nothing was counted. */
function rateLower(count, n, alpha) {
    return count === 0 ? 0 : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .betaQuantile */ .O9)(alpha, count, n - count + 1);
}
/** One-sided Clopper-Pearson upper bound of a rate at level 1 - alpha; 1 when everything was counted. */
function rateUpper(count, n, alpha) {
    return count === n ? 1 : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .betaQuantile */ .O9)(1 - alpha, count + 1, n - count);
}
/**
 * Smallest n at which `bad` bad cases still prove the rate of bad cases to be at most `limit`:
 * the upper Clopper-Pearson bound is then at most `limit`. Zero bad of 59 prove 5%, of 29 prove 10%.
 * @returns null when no n does (`limit` <= 0).
 */
function smallestProvingN(bad, limit, alpha) {
    if (limit >= 1)
        return bad + 1;
    if (!(limit > 0))
        return null;
    let high = Math.max(bad + 1, Math.ceil(Math.log(alpha) / Math.log1p(-limit)));
    while (rateUpper(bad, high, alpha) > limit)
        high *= 2;
    let low = bad;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (rateUpper(bad, middle, alpha) <= limit)
            high = middle;
        else
            low = middle;
    }
    return high;
}
/**
 * Cases at which a true rate of bad cases `rate` would be told from `limit` 4 times in 5; never below the n at which
 * the limit can first be proven.
 * @returns null when no number of cases would tell them apart.
 */
function casesToSettleRate(rate, limit, alpha) {
    const first = smallestProvingN(0, limit, alpha);
    const gap = Math.abs(rate - limit);
    if (gap < 1e-9)
        return null;
    const spread = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - alpha) * Math.sqrt(limit * (1 - limit)) + POWER_Z * Math.sqrt(rate * (1 - rate));
    const needed = Math.ceil((spread / gap) ** 2);
    return rate < limit ? (first === null ? null : Math.max(first, needed)) : needed;
}
/**
 * Bounds of a mean of case means in [0, 1]: one pseudo 0 and one pseudo 1 are appended, then the normal bound at z.
 * @returns null for no values.
 */
function meanBounds(values, z) {
    if (values.length === 0)
        return null;
    let sum = 1;
    let squares = 1;
    for (const value of values) {
        sum += value;
        squares += value * value;
    }
    const n = values.length + 2;
    const mean = sum / n;
    const half = z * Math.sqrt(Math.max(0, squares / n - mean * mean) / n);
    return { lo: Math.max(0, mean - half), hi: Math.min(1, mean + half) };
}


/***/ }),

/***/ 98488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   TG: () => (/* binding */ money),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UL: () => (/* binding */ ppSize),
/* harmony export */   V8: () => (/* binding */ relative),
/* harmony export */   "if": () => (/* binding */ perThousand),
/* harmony export */   m6: () => (/* binding */ roundPercent),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pp: () => (/* binding */ pp),
/* harmony export */   qo: () => (/* binding */ clockTime),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony export change */
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54966);
/**
 * Numbers with their unit, in the one form used everywhere. Negative numbers carry a true minus, what is not known is
 * `unknown`, and no rounding turns a miss into a hit: 99.96% is never shown as 100%.
 */

const UNKNOWN = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)('unknown');
/** A level, from a fraction: 0.944 -> `94.4%`. */
function percent(fraction) {
    if (!isKnown(fraction))
        return UNKNOWN;
    const value = fraction * 100;
    for (let digits = 1; digits <= 4; digits += 1) {
        const text = fixed(value, digits);
        const hidesDifference = (text === fixed(100, digits) && value !== 100) || (Number(text) === 0 && value !== 0);
        if (!hidesDifference)
            return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${minus(value === 100 || value === 0 ? String(value) : text)}%`);
    }
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value > 50 ? 'just under 100%' : 'nearly 0%');
}
/** A limit or another round number, without a needless decimal: 0.02 -> `2%`. */
function roundPercent(fraction) {
    return isKnown(fraction) ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${minus(trimmed(fraction * 100))}%`) : UNKNOWN;
}
/** A difference of two levels, from a fraction: -0.042 -> `−4.2 pp`. */
function pp(fraction) {
    return isKnown(fraction) ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${signed(fixed(fraction * 100, 1))} pp`) : UNKNOWN;
}
/** A distance without sign: 0.02 -> `2 pp`. */
function ppSize(fraction) {
    return isKnown(fraction) ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${trimmed(Math.abs(fraction) * 100)} pp`) : UNKNOWN;
}
/** A relative change, from ratio - 1: 0.17 -> `+17%`. */
function relative(ratio) {
    if (!isKnown(ratio))
        return UNKNOWN;
    const value = ratio * 100;
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${signed(fixed(value, Math.abs(value) < 10 ? 1 : 0))}%`);
}
/** ratio - 1; null when either is unknown or the base is 0, which nothing can be compared with. */
function change(base, value) {
    return isKnown(base) && isKnown(value) && base !== 0 ? value / base - 1 : null;
}
/** Milliseconds as `612 ms`, `1.98 s` or `2 min 5 s`. */
function duration(ms) {
    if (!isKnown(ms))
        return UNKNOWN;
    if (ms < 9.95)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${fixed(ms, 1)} ms`);
    if (ms < 999.5)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${fixed(ms, 0)} ms`);
    if (ms < 59_995)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${fixed(ms / 1000, 2)} s`);
    const seconds = Math.round(ms / 1000);
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${grouped(Math.floor(seconds / 60))} min ${seconds % 60} s`);
}
/** Dollars and cents; below a dollar at least two digits that count, because an answer costs a fraction of a cent. */
function money(usd) {
    if (!isKnown(usd))
        return UNKNOWN;
    const size = Math.abs(usd);
    const sign = usd < 0 ? '−' : '';
    if (size === 0)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)('$0');
    if (size < 1e-6)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)('under $0.000001');
    if (size >= 0.995)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${sign}$${cents(size)}`);
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${sign}$${fixed(size, Math.max(2, 1 - Math.floor(Math.log10(size))))}`);
}
function cents(usd) {
    const [whole, rest] = fixed(usd, 2).split('.');
    return `${grouped(Number(whole))}.${rest}`;
}
/** What 1,000 successes cost; a price for one is too small to read. */
function perThousand(usdPerSuccess) {
    return isKnown(usdPerSuccess) ? money(usdPerSuccess * 1000) : UNKNOWN;
}
/** A count with its noun: `1 case`, `1,204 cases`. */
function count(n, noun, plural = `${noun}s`) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${grouped(n)} ${n === 1 ? noun : plural}`);
}
/** An integer with thousands separators. */
function grouped(n) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(minus(String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ',')));
}
/** How long ago, in the largest unit that fits: `2 days old`. Null when either date is not one. */
function age(then, now) {
    const minutes = (Date.parse(now) - Date.parse(then)) / 60_000;
    if (!Number.isFinite(minutes))
        return null;
    if (minutes < 1)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)('measured just now');
    if (minutes < 60)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${count(Math.floor(minutes), 'minute')} old`);
    if (minutes < 48 * 60)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${count(Math.floor(minutes / 60), 'hour')} old`);
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${count(Math.floor(minutes / 1440), 'day')} old`);
}
/** `14:02 UTC` of an ISO date; null when it is not one. */
function clockTime(iso) {
    const date = new Date(iso);
    return Number.isNaN(date.getTime()) ? null : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${date.toISOString().slice(11, 16)} UTC`);
}
function isKnown(value) {
    return typeof value === 'number' && Number.isFinite(value);
}
// toPrecision first: 1.005 and 0.285 * 100 round as they are written, not as they are stored.
function fixed(value, digits) {
    const text = Number(value.toPrecision(14)).toFixed(digits);
    return Number(text) === 0 ? text.replace('-', '') : text;
}
function trimmed(value) {
    return String(Number(Number(value.toPrecision(14)).toFixed(2)));
}
function signed(text) {
    return text.startsWith('-') ? minus(text) : Number(text) === 0 ? text : `+${text}`;
}
function minus(text) {
    return text.replace('-', '−');
}


/***/ }),

/***/ 54966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/** Builds a sentence; a plain string in a hole is a type error: say whose it is with `quote`, `prose` or `own`. */
function say(parts, ...values) {
    return parts.flatMap((part, index) => {
        const value = values[index - 1];
        const hole = value === undefined ? [] : typeof value === 'object' ? value : [{ own: String(value) }];
        return [...hole, ...(part === '' ? [] : [{ own: part }])];
    });
}
function quote(name) {
    return [{ quote: name }];
}
function prose(text) {
    return [{ prose: text }];
}
function strong(text) {
    return [{ strong: text }];
}
function own(text) {
    return text;
}
function joined(sentences, separator) {
    return sentences.flatMap((sentence, index) => (index === 0 ? sentence : [{ own: separator }, ...sentence]));
}
/** The first letter of our own first word in upper case. */
function capital(sentence) {
    const [first, ...rest] = sentence;
    if (first === undefined || !('own' in first))
        return sentence;
    return [{ own: first.own.charAt(0).toUpperCase() + first.own.slice(1) }, ...rest];
}


/***/ }),

/***/ 94185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ suggestOrList),
/* harmony export */   ZA: () => (/* binding */ suggest)
/* harmony export */ });
/* unused harmony export editDistance */
/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours cost 1 each.
 * Compared in lower case, so a slip of the shift key costs nothing.
 */
function editDistance(left, right) {
    const a = [...left.toLowerCase()];
    const b = [...right.toLowerCase()];
    let older = [];
    let old = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let best = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + (same ? 0 : 1));
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                best = Math.min(best, older[j - 2] + 1);
            row.push(best);
        }
        older = old;
        old = row;
    }
    return old[b.length];
}
// Untrusted names can be megabytes long; no typo is.
const LONGEST_NAME = 100;
/** The known word that was most likely meant, or undefined when none is near: at most a third of the letters differ. */
function suggest(word, known) {
    if (word.length > LONGEST_NAME)
        return undefined;
    let nearest;
    for (const candidate of known) {
        if (candidate.length > LONGEST_NAME)
            continue;
        const distance = editDistance(word, candidate);
        const allowed = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
        if (distance <= allowed && distance < (nearest?.distance ?? Infinity))
            nearest = { word: candidate, distance };
    }
    return nearest?.word;
}
/** "did you mean `x`?" when a known word is near, else the known words, else undefined when there are none. */
function suggestOrList(word, known) {
    const near = suggest(word, known);
    if (near !== undefined)
        return `did you mean \`${near}\`?`;
    return known.length === 0 ? undefined : `known: ${listed(known)}`;
}
const MOST_LISTED = 20;
function listed(words) {
    const shown = words.slice(0, MOST_LISTED).map((word) => `\`${word}\``);
    const rest = words.length - shown.length;
    return rest === 0 ? shown.join(', ') : `${shown.join(', ')} and ${rest} more`;
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


/***/ }),

/***/ 37840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ judgeSuite)
});

// EXTERNAL MODULE: ./src/record/most-missing.ts
var most_missing = __webpack_require__(72011);
;// CONCATENATED MODULE: ./src/stats/holm.ts
/**
 * Holm's step-down adjustment for one family of tests, valid under any dependence.
 * @param p p-values in [0, 1], any order.
 * @returns adjusted p-values in the same order: reject where adjusted <= alpha.
 */
function holmAdjust(p) {
    const adjusted = new Array(p.length);
    let running = 0;
    ascending(p).forEach((index, rank) => {
        running = Math.max(running, Math.min(1, (p.length - rank) * p[index]));
        adjusted[index] = running;
    });
    return adjusted;
}
/**
 * The level at which Holm held each p-value, in the same order, such that rejected and `p <= level` are the same:
 * alpha / (tests left) while every smaller p was rejected, then the level of the first that was not.
 */
function holmLevels(p, alpha) {
    const levels = new Array(p.length);
    let stopped;
    ascending(p).forEach((index, rank) => {
        const level = stopped ?? alpha / (p.length - rank);
        levels[index] = level;
        if (!atMost(p[index], level))
            stopped = level;
    });
    return levels;
}
/** `p <= level` up to rounding: an exact p of 1/20 must meet a level of 0.05. */
function atMost(p, level) {
    return p <= level * (1 + 1e-12);
}
function ascending(p) {
    return p.map((_, index) => index).sort((a, b) => p[a] - p[b] || a - b);
}

// EXTERNAL MODULE: ./src/stats/percentile.ts
var percentile = __webpack_require__(3816);
// EXTERNAL MODULE: ./src/stats/random.ts
var random = __webpack_require__(80748);
;// CONCATENATED MODULE: ./src/stats/bootstrap.ts


const REPLICATES = 2000;
/** Past this many cases they are first dealt into as many random heaps: the spread is the same, the work stays bounded. */
const MOST_HEAPS = 1000;
/**
 * Seeded case bootstrap: for every replicate, the sums of each column over cases drawn with replacement.
 * @param columns one entry per independent case (or group) in each, all of the same length, at least one.
 * @param seed from the case ids; the same seed draws the same cases, whatever the columns hold.
 */
function resampledSums(columns, seed) {
    const uniform = (0,random/* uniformFrom */.D)(seed);
    const heaps = dealt(columns, uniform);
    const width = columns.length;
    const size = heaps.length / width;
    const sums = columns.map(() => new Float64Array(REPLICATES));
    const total = new Float64Array(width);
    for (let replicate = 0; replicate < REPLICATES; replicate += 1) {
        total.fill(0);
        for (let draw = 0; draw < size; draw += 1) {
            const at = Math.floor(uniform() * size) * width;
            for (let column = 0; column < width; column += 1)
                total[column] += heaps[at + column];
        }
        for (let column = 0; column < width; column += 1)
            sums[column][replicate] = total[column];
    }
    return sums;
}
// Row by row in one array, so that one draw touches one place in memory.
function dealt(columns, uniform) {
    const size = columns[0].length;
    const width = columns.length;
    const count = Math.min(size, MOST_HEAPS);
    const heaps = new Float64Array(count * width);
    const order = size > MOST_HEAPS ? permutation(size, uniform) : null;
    for (let index = 0; index < size; index += 1) {
        const at = (index % count) * width;
        const from = order === null ? index : order[index];
        for (let column = 0; column < width; column += 1)
            heaps[at + column] += columns[column][from];
    }
    return heaps;
}
function permutation(size, uniform) {
    const order = Uint32Array.from({ length: size }, (_, index) => index);
    for (let at = size - 1; at > 0; at -= 1) {
        const other = Math.floor(uniform() * (at + 1));
        const value = order[at];
        order[at] = order[other];
        order[other] = value;
    }
    return order;
}
/** Percentile intervals of a statistic from its replicates; NaN replicates are a bug of the caller. */
function resampled(replicates) {
    const sorted = Float64Array.from(replicates).sort();
    return {
        lower: (alpha) => (0,percentile/* percentileOfSorted */.W)(sorted, alpha),
        upper: (alpha) => (0,percentile/* percentileOfSorted */.W)(sorted, 1 - alpha),
        atOrBelow: (value) => {
            let twice = 0;
            for (const replicate of sorted)
                twice += replicate < value ? 2 : replicate === value ? 1 : 0;
            return (twice / 2 + 0.5) / (sorted.length + 1);
        },
    };
}

// EXTERNAL MODULE: ./src/stats/distributions.ts
var distributions = __webpack_require__(99808);
;// CONCATENATED MODULE: ./src/stats/lattice.ts
const FINEST = 100;
const COARSE_ENOUGH = 10_000;
/**
 * The smallest q up to 100 such that every value is a multiple of 1/q: 1 for pass/fail, 4 for a five-step judge.
 * @returns null when the values are continuous.
 */
function denominatorOf(units) {
    let q = 1;
    for (const unit of units) {
        for (const values of [unit.base, unit.cand]) {
            for (const value of values) {
                if (isMultiple(value, q))
                    continue;
                const own = denominator(value);
                if (own === null)
                    return null;
                q = leastCommonMultiple(q, own);
                if (q > FINEST)
                    return null;
            }
        }
    }
    return q;
}
/**
 * Non-zero unit differences as whole numbers of one common step, for exact convolution.
 * @returns null when repeats are so unequal that the common step would be too fine.
 */
function wholeDifferences(units, q) {
    let step = 1;
    const moved = units.filter(({ d }) => d !== 0);
    for (const { base, cand } of moved) {
        step = leastCommonMultiple(step, base.length * cand.length);
        if (step > COARSE_ENOUGH)
            return null;
    }
    const whole = moved.map((unit) => {
        const products = wholeSum(unit.cand, q) * unit.base.length - wholeSum(unit.base, q) * unit.cand.length;
        return products * (step / (unit.base.length * unit.cand.length));
    });
    const divisor = whole.reduce((a, b) => greatestCommonDivisor(a, Math.abs(b)), 0);
    return divisor > 1 ? whole.map((value) => value / divisor) : whole;
}
function wholeSum(values, q) {
    let sum = 0;
    for (const value of values)
        sum += Math.round(value * q);
    return sum;
}
function denominator(value) {
    for (let q = 1; q <= FINEST; q += 1)
        if (isMultiple(value, q))
            return q;
    return null;
}
function isMultiple(value, q) {
    return Math.abs(value * q - Math.round(value * q)) < 1e-9;
}
function leastCommonMultiple(a, b) {
    return (a / greatestCommonDivisor(a, b)) * b;
}
function greatestCommonDivisor(a, b) {
    return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

;// CONCATENATED MODULE: ./src/stats/tails.ts

/** Nothing moved: no evidence in either direction. Mid-p would say 0.5, which reads as half an alarm. */
const NOTHING_MOVED = { lower: 1, upper: 1, by: 'exact' };
/** Multiplications an exact convolution may take: about 2 ms. Beyond it there are hundreds of terms and the normal is as good. */
const EXACT_WORK = 2_000_000;
/** With fewer moving units than this the normal approximation is not used if anything else is possible. */
const FEW = 30;
function normalTails(z) {
    return { lower: (0,distributions/* normalCdf */.vr)(z), upper: (0,distributions/* normalCdf */.vr)(-z), by: 'normal' };
}
/** Mid-p of a distribution over 0..n-1: outcomes beyond the observed one, and half of it. */
function midTails(pmf, observed) {
    let below = 0;
    let above = 0;
    for (let value = 0; value < observed; value += 1)
        below += pmf[value];
    for (let value = pmf.length - 1; value > observed; value -= 1)
        above += pmf[value];
    const half = (pmf[observed] ?? 0) / 2;
    return { lower: Math.min(1, below + half), upper: Math.min(1, above + half), by: 'exact' };
}
/** The distribution of a sum of independent terms, each given by its probabilities on 0, 1, 2, ... */
function convolve(terms) {
    const length = terms.reduce((sum, term) => sum + term.length - 1, 1);
    let now = new Float64Array(length);
    let next = new Float64Array(length);
    now[0] = 1;
    let top = 0;
    for (const term of terms) {
        next.fill(0, 0, top + term.length);
        for (let step = 0; step < term.length; step += 1) {
            const weight = term[step];
            if (weight === 0)
                continue;
            for (let value = 0; value <= top; value += 1)
                next[value + step] += now[value] * weight;
        }
        top += term.length - 1;
        [now, next] = [next, now];
    }
    return now;
}

;// CONCATENATED MODULE: ./src/stats/sign-flip.ts


/**
 * Sign-flip test of unit differences: under "both sides are exchangeable within every unit" each d is as likely as -d.
 * Exact mid-p on a lattice (pass/fail: McNemar's mid-p), by enumeration of all flips for fewer than 30 continuous
 * differences, else z = sum d / sqrt(sum d^2).
 */
function signFlip(units) {
    const moved = units.filter(({ d }) => d !== 0);
    if (moved.length === 0)
        return NOTHING_MOVED;
    const columns = moved.every(({ shuffles }) => shuffles);
    const q = columns ? denominatorOf(moved) : null;
    const whole = q === null ? null : wholeDifferences(moved, q);
    if (whole !== null) {
        const reach = whole.reduce((sum, d) => sum + Math.abs(d), 0);
        if (reach * whole.length * 2 <= EXACT_WORK)
            return exactFlips(whole);
    }
    const differences = moved.map(({ d }) => d);
    return differences.length < FEW ? enumeratedFlips(differences) : normalFlips(differences);
}
// The sum is 2X - reach with X the sum of the |d| that came out positive.
function exactFlips(whole) {
    const shapes = new Map();
    const terms = whole.map((d) => {
        const size = Math.abs(d);
        let term = shapes.get(size);
        if (term === undefined) {
            term = new Float64Array(size + 1);
            term[0] = 0.5;
            term[size] = 0.5;
            shapes.set(size, term);
        }
        return term;
    });
    const observed = whole.reduce((sum, d) => sum + Math.max(0, d), 0);
    return midTails(convolve(terms), observed);
}
function normalFlips(differences) {
    let sum = 0;
    let squares = 0;
    for (const d of differences) {
        sum += d;
        squares += d * d;
    }
    return normalTails(sum / Math.sqrt(squares));
}
/** Counts all 2^k flips by meeting in the middle: two sorted lists of 2^(k/2) subset sums instead of 2^k sums. */
function enumeratedFlips(differences) {
    const sizes = differences.map(Math.abs);
    const half = sizes.length >> 1;
    const left = subsetSums(sizes.slice(0, half));
    const right = subsetSums(sizes.slice(half));
    const observed = differences.reduce((sum, d) => sum + Math.max(0, d), 0);
    const slack = 1e-9 * sizes.reduce((sum, size) => sum + size, 0);
    const all = left.length * right.length;
    const below = countUpTo(left, right, observed - slack);
    const upTo = countUpTo(left, right, observed + slack);
    return { lower: (below + upTo) / 2 / all, upper: 1 - (below + upTo) / 2 / all, by: 'enumerated' };
}
function subsetSums(sizes) {
    let sums = new Float64Array(1);
    for (const size of sizes) {
        const merged = new Float64Array(sums.length * 2);
        let plain = 0;
        let shifted = 0;
        for (let at = 0; at < merged.length; at += 1) {
            const takePlain = plain < sums.length && sums[plain] <= sums[shifted] + size;
            merged[at] = takePlain ? sums[plain++] : sums[shifted++] + size;
        }
        sums = merged;
    }
    return sums;
}
function countUpTo(left, right, most) {
    let count = 0;
    let at = right.length;
    for (const value of left) {
        while (at > 0 && value + right[at - 1] > most)
            at -= 1;
        count += at;
    }
    return count;
}

// EXTERNAL MODULE: ./src/verdict/metric-verdict.ts
var metric_verdict = __webpack_require__(67385);
;// CONCATENATED MODULE: ./src/verdict/cost-ratio.ts





function spentOn(costs, basis) {
    let dollars = 0;
    let bought = 0;
    for (const cost of costs) {
        dollars += dollarsOf(cost, basis);
        bought += boughtBy(cost, basis);
    }
    return { dollars, bought };
}
/** Whether a price is missing among the dollars of a basis: the judge's counts only where its dollars do. */
function lacksPrice(costs, basis) {
    return costs.some(({ unpriced, judge_unpriced }) => unpriced > 0 || (basis === 'cost_run' && judge_unpriced > 0));
}
/** With fewer independent cases a bootstrap of them claims far too much, whatever `min_cases` allows to pass. */
const LEAST_TO_RESAMPLE = 20;
/**
 * Ratio of dollars per success, candidate over baseline, on the cases answered on both sides: seeded bootstrap of cases (of
 * groups where there are any), percentile bounds; below `minN` cases, and always below 20 independent ones, the exact
 * sign-flip p-value of each case's excess spending.
 * @returns null when neither side bought anything, so that there is no ratio.
 */
function measureCosts(pairs, basis, alpha, minN) {
    const cand = spentOn(pairs.map((pair) => pair.cand), basis);
    const base = spentOn(pairs.map((pair) => pair.base), basis);
    if (pairs.length === 0 || (cand.bought === 0 && base.bought === 0))
        return null;
    const units = unitsOf(pairs);
    const columns = columnsOf(units, basis);
    const sums = resampledSums(columns, (0,random/* seedOf */.n)(pairs.map((pair) => pair.cand.id)));
    const ratios = resampled(sums[0].map((dollars, at) => ratio({ dollars, bought: sums[1][at] }, { dollars: sums[2][at], bought: sums[3][at] })));
    const few = pairs.length < minN || units.length < LEAST_TO_RESAMPLE;
    const flips = few ? signFlip(excesses(units, basis)) : null;
    const above = ratios.atOrBelow(1);
    const lo = ratios.lower(metric_verdict/* SHOWN_ALPHA */.X5);
    const hi = ratios.upper(metric_verdict/* SHOWN_ALPHA */.X5);
    const clusters = units.length < pairs.length ? units.length : null;
    return {
        n: pairs.length,
        clusters,
        delta: ratio(cand, base) - 1,
        lo: lo - 1,
        hi: hi - 1,
        safeHi: ratios.upper(alpha) - 1,
        pWorse: flips === null ? above : flips.lower,
        pBetter: flips === null ? 1 - above : flips.upper,
        exact: flips !== null && flips.by !== 'normal',
        logError: (Math.log(hi) - Math.log(lo)) / (2 * (0,distributions/* normalQuantile */.Zl)(1 - metric_verdict/* SHOWN_ALPHA */.X5)),
        method: `ratio of sums; bootstrap of ${clusters === null ? 'cases' : `groups (${clusters})`}${flips === null ? '' : `; sign-flip (${flips.by})`}`,
    };
}
/** Two-sided 90% bounds of dollars per success of one side; may be infinite. */
function costBounds(costs, basis) {
    const dollars = Float64Array.from(costs, (cost) => dollarsOf(cost, basis));
    const bought = Float64Array.from(costs, (cost) => boughtBy(cost, basis));
    const sums = resampledSums([dollars, bought], (0,random/* seedOf */.n)(costs.map(({ id }) => id)));
    const ratios = resampled(sums[0].map((sum, at) => (sum === 0 ? 0 : sum / sums[1][at])));
    return { lo: ratios.lower(metric_verdict/* SHOWN_ALPHA */.X5), hi: ratios.upper(metric_verdict/* SHOWN_ALPHA */.X5) };
}
/** Infinite when dollars bought nothing that the baseline could buy; 1 when both cost nothing. */
function ratio(cand, base) {
    const above = cand.dollars * base.bought;
    const below = base.dollars * cand.bought;
    return below > 0 ? above / below : above > 0 ? Infinity : 1;
}
/** The pairs of each independent case or group. */
function unitsOf(pairs) {
    const units = new Map();
    for (const pair of pairs) {
        const { group, id } = pair.cand;
        const key = group === undefined ? `case:${id}` : `group:${group}`;
        const members = units.get(key);
        if (members === undefined)
            units.set(key, [pair]);
        else
            members.push(pair);
    }
    return [...units.values()];
}
/** Candidate dollars and successes, baseline dollars and successes: one entry per unit in each. */
function columnsOf(units, basis) {
    const columns = Array.from({ length: 4 }, () => new Float64Array(units.length));
    units.forEach((members, at) => {
        for (const { cand, base } of members) {
            columns[0][at] += dollarsOf(cand, basis);
            columns[1][at] += boughtBy(cand, basis);
            columns[2][at] += dollarsOf(base, basis);
            columns[3][at] += boughtBy(base, basis);
        }
    });
    return columns;
}
// What an answer of the unit cost beyond its successes at the pooled price, candidate against baseline: exchangeable when
// nothing changed. Per answer, because the baseline has more of them.
function excesses(units, basis) {
    let dollars = 0;
    let bought = 0;
    for (const { base, cand } of units.flat()) {
        for (const side of [base, cand]) {
            dollars += dollarsOf(side, basis) / side.answers;
            bought += boughtBy(side, basis) / side.answers;
        }
    }
    const price = bought === 0 ? 0 : dollars / bought;
    const excess = (side) => (dollarsOf(side, basis) - price * boughtBy(side, basis)) / side.answers;
    return units.map((members) => {
        const d = members.reduce((sum, { base, cand }) => sum + excess(base) - excess(cand), 0);
        // Below a billionth of a dollar two sums of the same prices differ by rounding alone.
        return { size: 1, d: Math.abs(d) < 1e-12 ? 0 : d, base: [], cand: [], shuffles: false };
    });
}
function dollarsOf({ cost, judge }, basis) {
    return basis === 'cost_per_success' ? cost : cost + judge;
}
function boughtBy({ passes, answers }, basis) {
    return basis === 'cost_per_success' ? passes : answers;
}

;// CONCATENATED MODULE: ./src/verdict/draft.ts
/** A rule's entry in the result: what was found, and null for what does not apply. */
function ruleVerdict({ comparison, sampled, limit }, found) {
    return {
        suite: comparison.suite,
        candidate: comparison.candidate,
        rule: sampled.name,
        limit: limit.kind,
        threshold: limit.threshold,
        unit: limit.unit,
        mode: limit.mode,
        blocking: comparison.blocking && sampled.rule.blocking,
        suspicious: false,
        n: 0,
        kb: null,
        kc: null,
        base: null,
        candidate_value: null,
        delta: null,
        lo: null,
        hi: null,
        value_lo: null,
        value_hi: null,
        p_shuffle: null,
        p_guard: null,
        alpha_adjusted: null,
        worse: null,
        better: null,
        same: null,
        worse_cases: [],
        better_cases: [],
        flaky_cases: [],
        added_cases: sampled.added,
        removed_cases: sampled.removed,
        edited_cases: sampled.edited,
        mde80: null,
        cases_needed: null,
        chance_missed_by_noise: null,
        improved: false,
        ...found,
    };
}
function settled(question, found) {
    return { kind: 'settled', verdict: ruleVerdict(question, found) };
}
/** A limit the gate's parser does not let through: a bug, not a user's mistake. */
function impossible({ sampled, limit }) {
    throw new Error(`${sampled.name} cannot have the limit ${limit.kind}`);
}

;// CONCATENATED MODULE: ./src/stats/paired.ts
/** Differences this small are rounding: equal shares such as 1/3 + 2/3 and 1 may differ by it. */
const ROUNDING = 1e-12;
/** Candidate mean - baseline mean of one case. Both lists must hold at least one number. */
function difference({ base, cand }) {
    const d = meanOf(cand) - meanOf(base);
    return Math.abs(d) < ROUNDING ? 0 : d;
}
/**
 * The independent units of some cases: the cases themselves, or cluster sums where groups hold more than one of them.
 * Cases without a group stand alone.
 */
function paired_unitsOf(cases) {
    const groups = new Map();
    const units = [];
    for (const one of cases) {
        if (one.group === undefined) {
            units.push(single(one));
            continue;
        }
        const members = groups.get(one.group);
        if (members === undefined)
            groups.set(one.group, [one]);
        else
            members.push(one);
    }
    for (const members of groups.values())
        units.push(members.length === 1 ? single(members[0]) : cluster(members));
    return units;
}
function single(one) {
    return { size: 1, d: difference(one), base: one.base, cand: one.cand, shuffles: true };
}
// A shared document moves all its cases of one run together, so whole runs are what may change places, not single answers.
function cluster(members) {
    const d = members.reduce((sum, one) => sum + difference(one), 0);
    const [first] = members;
    const aligned = members.every((one) => one.base.length === first.base.length && one.cand.length === first.cand.length);
    const columns = (side) => first[side].map((_, column) => members.reduce((sum, one) => sum + one[side][column], 0));
    return {
        size: members.length,
        d: Math.abs(d) < ROUNDING ? 0 : d,
        base: aligned ? columns('base') : [],
        cand: aligned ? columns('cand') : [],
        shuffles: aligned,
    };
}
/** Arithmetic mean, the same to the last bit for every order of the values. */
function meanOf(values) {
    return sumOf(values) / values.length;
}
/** Sum, the same to the last bit for every order of the values. */
function sumOf(values) {
    // Two terms commute exactly and whole numbers add exactly; only the rest has to be put in order.
    const ordered = values.length <= 2 || values.every(Number.isInteger) ? values : [...values].sort((a, b) => a - b);
    let sum = 0;
    for (const value of ordered)
        sum += value;
    return sum;
}

// EXTERNAL MODULE: ./src/stats/rate.ts
var rate = __webpack_require__(46649);
;// CONCATENATED MODULE: ./src/stats/trimmed.ts

/**
 * Mean without the lowest and highest share `trim` of the values (Yuen 1974).
 * @returns null for fewer than two values.
 */
function trimmedMean(values, trim) {
    const n = values.length;
    if (n < 2)
        return null;
    const sorted = Float64Array.from(values).sort();
    const cut = Math.floor(trim * n + 1e-9);
    const kept = n - 2 * cut;
    let sum = 0;
    for (let at = cut; at < n - cut; at += 1)
        sum += sorted[at];
    let winsorized = sum + cut * (sorted[cut] + sorted[n - cut - 1]);
    winsorized /= n;
    let squares = cut * ((sorted[cut] - winsorized) ** 2 + (sorted[n - cut - 1] - winsorized) ** 2);
    for (let at = cut; at < n - cut; at += 1)
        squares += (sorted[at] - winsorized) ** 2;
    return {
        mean: sum / kept,
        standardError: Math.sqrt(squares / (n - 1)) / ((kept / n) * Math.sqrt(n)),
        dof: kept - 1,
    };
}
/** One-sided t bounds at level 1 - alpha. */
function trimmedBounds({ mean, standardError, dof }, alpha) {
    const half = dof < 1 ? Infinity : (0,distributions/* studentQuantile */.FI)(1 - alpha, dof) * standardError;
    return { lo: mean - half, hi: mean + half };
}
/** P(a mean this high or higher, were the true mean 0). */
function trimmedUpperP({ mean, standardError, dof }) {
    if (standardError === 0)
        return mean > 0 ? 0 : 1;
    return dof < 1 ? 1 : 1 - (0,distributions/* studentCdf */.Rf)(mean / standardError, dof);
}

;// CONCATENATED MODULE: ./src/verdict/ratio-gate.ts







const TRIM = 0.1;
/**
 * Gate on a relative increase of a time: trimmed mean of the log ratio per case, so that the cases' own lengths cancel.
 * With a stored baseline the provider's drift between the days cannot be told from a regression: shown, never a verdict.
 */
function ratioGate(pairs, tolerance, options, control) {
    const found = measureTimes(pairs, options.alpha, options.minN);
    const decided = found === null ? NOTHING : decideRatio(found, { margin: tolerance, minN: options.minN }, options.alpha);
    const { verdict, reason, suspicious, improved } = control === 'stored' ? againstStored(decided) : decided;
    return {
        id: options.id ?? '',
        verdict,
        reason,
        suspicious,
        improved,
        n: pairs.length,
        base: null,
        cand: null,
        delta: finite(found?.delta),
        lo: finite(found?.lo),
        hi: finite(found?.hi),
        pShuffle: null,
        pGuard: found?.pWorse ?? null,
        worse: [],
        better: [],
        flaky: [],
        mde80: found === null ? null : detectableRatio(found, tolerance, options.alpha),
        casesNeeded: found === null || verdict !== 'inconclusive' ? null : ratioCasesNeeded(found, tolerance, options.alpha),
        method: found?.method ?? 'no case in common',
    };
}
const NOTHING = { verdict: 'inconclusive', reason: 'too_few_cases', suspicious: false, improved: false };
/** What is left of a decision on clocks when the baseline's were taken on another day. */
function againstStored({ verdict, suspicious, improved }) {
    return { verdict: 'inconclusive', reason: 'stored_baseline', suspicious: suspicious || verdict === 'fail', improved };
}
/**
 * Paired log ratios, 10% trimmed, Student's t; below `minN` the exact sign-flip p-value instead of the t.
 * @returns null for no pairs, or when a value is not a number above 0.
 */
function measureTimes(pairs, alpha, minN) {
    if (pairs.length === 0)
        return null;
    const logs = logRatios(pairs);
    // Trimming would hide a value that is no number; nothing may pass on one.
    if (!logs.every(Number.isFinite))
        return null;
    const clusters = logs.length < pairs.length ? logs.length : null;
    const trimmed = trimmedMean(logs, TRIM) ?? { mean: logs[0], standardError: Infinity, dof: 0 };
    const shown = trimmedBounds(trimmed, metric_verdict/* SHOWN_ALPHA */.X5);
    const small = pairs.length < minN;
    const flips = small ? signFlip(logs.map(asUnit)) : null;
    const p = flips === null ? trimmedUpperP(trimmed) : flips.lower;
    return {
        n: pairs.length,
        clusters,
        delta: Math.expm1(trimmed.mean),
        lo: Math.expm1(shown.lo),
        hi: Math.expm1(shown.hi),
        safeHi: Math.expm1(trimmedBounds(trimmed, alpha).hi),
        pWorse: p,
        pBetter: flips === null ? trimmedUpperP({ ...trimmed, mean: -trimmed.mean }) : flips.upper,
        exact: flips !== null && flips.by !== 'normal',
        logError: trimmed.standardError,
        method: `ratio per ${clusters === null ? 'case' : `group (${clusters})`}, 10% trimmed mean of logs; ${flips === null ? "Student's t" : `sign-flip (${flips.by})`}`,
    };
}
/** @param level the family's level for this test (Holm). */
function decideRatio(found, { margin, minN, passN = 0 }, level) {
    const beyond = found.delta > margin + metric_verdict/* EPSILON */.p8;
    const clustersShort = found.clusters !== null && found.clusters < metric_verdict/* MIN_CLUSTERS */.RX;
    const enough = found.n >= minN && !clustersShort;
    const testable = !clustersShort && (enough || found.exact);
    // The mirror image of the margin on the log scale: 10% more and 1/1.1 are equally far.
    const improved = testable && 1 + found.delta < 1 / (1 + margin) - metric_verdict/* EPSILON */.p8 && atMost(found.pBetter, level);
    if (testable && beyond && atMost(found.pWorse, level)) {
        return { verdict: 'fail', reason: 'beyond_limit', suspicious: false, improved: false };
    }
    const complete = enough && found.n >= passN;
    if (complete && found.safeHi < margin) {
        return { verdict: 'pass', reason: 'within_limit', suspicious: false, improved };
    }
    return { verdict: 'inconclusive', reason: complete ? 'noise' : 'too_few_cases', suspicious: beyond, improved };
}
/** Smallest true relative increase that would be flagged 4 times in 5; null when the error is unknown. */
function detectableRatio({ logError }, margin, level) {
    const significant = ((0,distributions/* normalQuantile */.Zl)(1 - level) + rate/* POWER_Z */.nc) * logError;
    const beyond = Math.log1p(margin) + rate/* POWER_Z */.nc * logError;
    return finite(Math.expm1(Math.max(significant, beyond)));
}
/** Cases at which an unchanged candidate would be proven within the tolerance 4 times in 5. */
function ratioCasesNeeded({ n, logError, delta }, margin, alpha) {
    const room = Math.log1p(margin);
    const scale = ((0,distributions/* normalQuantile */.Zl)(1 - alpha) + rate/* POWER_Z */.nc) * logError;
    const gaps = delta > margin ? [Math.log1p(delta) - room] : [room, room - Math.log1p(Math.max(0, delta))];
    const needed = gaps.map((gap) => Math.ceil(n * (scale / gap) ** 2));
    return needed.find((count) => Number.isFinite(count) && count > n) ?? null;
}
/** Infinite and undefined numbers have no place in a result. */
function finite(value) {
    return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
}
function logRatios(pairs) {
    const groups = new Map();
    const logs = [];
    for (const { group, base, cand } of inOrder(pairs)) {
        // A difference of logs, not the log of a quotient: it changes its sign exactly when the sides are swapped.
        const log = Math.log(cand) - Math.log(base);
        if (group === undefined) {
            logs.push(log);
            continue;
        }
        const members = groups.get(group);
        if (members === undefined)
            groups.set(group, [log]);
        else
            members.push(log);
    }
    for (const members of groups.values())
        logs.push(meanOf(members));
    return logs;
}
function inOrder(pairs) {
    return [...pairs].sort((a, b) => (a.id < b.id ? -1 : 1));
}
// Slower is worse, so the sign turns.
function asUnit(log) {
    return { size: 1, d: -log, base: [], cand: [], shuffles: false };
}

;// CONCATENATED MODULE: ./src/verdict/absolute-cost.ts




/** `max` of dollars per success: what the candidate spent, failed attempts included, over its passed answers. */
function judgeCostPerSuccess(question, sample) {
    if (question.limit.kind !== 'max')
        return impossible(question);
    const { dollars, bought } = spentOn(sample.own, 'cost_per_success');
    const answers = sample.own.reduce((sum, one) => sum + one.answers, 0);
    const value = bought === 0 ? (dollars === 0 ? NaN : Infinity) : dollars / bought;
    const range = bought === 0 ? null : costBounds(sample.own, 'cost_per_success');
    const [verdict, reason] = againstCeiling(value, question.limit.threshold);
    return settled(question, {
        verdict,
        reason,
        n: sample.own.length - sample.unmeasured.length,
        kc: answers / Math.max(1, sample.own.length - sample.unmeasured.length),
        candidate_value: finite(value),
        value_lo: finite(range?.lo),
        value_hi: finite(range?.hi),
        method: 'dollars spent over answers passed; range by bootstrap of cases, for information',
    });
}
function againstCeiling(value, ceiling) {
    if (value > ceiling + metric_verdict/* EPSILON */.p8 * ceiling)
        return ['fail', 'beyond_limit'];
    // Nothing spent and nothing passed is no price.
    return value <= ceiling + metric_verdict/* EPSILON */.p8 * ceiling ? ['pass', 'within_limit'] : ['inconclusive', 'too_few_cases'];
}
/** `max` of all the suite spent. Money that is known to be over the limit is over it, however much is unknown. */
function judgeCostOfRun(question, sample, missing) {
    const { comparison, limit } = question;
    if (limit.kind !== 'max')
        return impossible(question);
    const { dollars: known } = spentOn(sample.own, 'cost_run');
    const stated = comparison.suite_spend_usd;
    const total = stated === undefined ? (lacksPrice(sample.own, 'cost_run') ? null : known) : stated;
    const found = {
        n: sample.own.length,
        candidate_value: finite(total),
        method: 'all dollars of this run, judge included',
    };
    const over = (total ?? known) > limit.threshold * (1 + metric_verdict/* EPSILON */.p8);
    if (over)
        return settled(question, { ...found, verdict: 'fail', reason: 'beyond_limit' });
    if (missing !== null)
        return settled(question, { ...found, verdict: 'error', reason: missing });
    if (total === null || !Number.isFinite(total)) {
        return settled(question, { ...found, verdict: 'error', reason: 'no_price' });
    }
    return settled(question, { ...found, verdict: 'pass', reason: 'within_limit' });
}

;// CONCATENATED MODULE: ./src/verdict/noise.ts


/**
 * How often an unchanged main would miss a point limit by noise alone, as a share of its runs: the stored answers give its
 * level and, by their disagreement with themselves, its noise; a normal prediction of the next run does the rest.
 * With a single stored run the disagreement with this run stands in, so a real change counts as noise there.
 * @param pairs as measured, at least one.
 * @param binary answers are 0 or 1, so a run's mean moves in steps.
 */
function chanceMissedByNoise(pairs, kind, limit, binary) {
    const n = pairs.length;
    const kb = pairs.reduce((sum, { base }) => sum + base.length, 0) / n;
    const kc = pairs.reduce((sum, { cand }) => sum + cand.length, 0) / n;
    const level = pairs.reduce((sum, { base }) => sum + meanOf(base), 0) / n;
    const within = kb >= 2 ? withinVariance(pairs.map(({ base }) => base)) : withinVariance(pairs.map(bothSides));
    const error = Math.sqrt(within * (1 / (n * kc) + 1 / (n * kb)));
    const answers = Math.round(n * kc);
    // Of whole passes the miss starts half a step beyond the last count that meets the limit.
    const cut = !binary
        ? limit
        : kind === 'min'
            ? (Math.ceil(limit * answers - 1e-9) - 0.5) / answers
            : (Math.floor(limit * answers + 1e-9) + 0.5) / answers;
    return kind === 'min' ? (0,distributions/* normalCdf */.vr)((cut - level) / error) : (0,distributions/* normalCdf */.vr)((level - cut) / error);
}
// Half a disagreement is added, as the plus-two interval adds two discordant cases: no noise seen is not no noise.
function withinVariance(answers) {
    let squares = 1;
    let freedom = 2;
    for (const values of answers) {
        const mean = meanOf(values);
        for (const value of values)
            squares += (value - mean) ** 2;
        freedom += values.length - 1;
    }
    return squares / freedom;
}
function bothSides({ base, cand }) {
    return [...base, ...cand].sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./src/verdict/rate-gate.ts


/**
 * Holds a share of bad cases against an absolute limit by Clopper-Pearson: fail when it is proven above, pass when it is
 * proven at or below.
 * @param bad cases of `n` that count as bad; `limit` their largest tolerated share, in [0, 1].
 * @param minN below it nothing passes; 1 leaves it to what Clopper-Pearson can reach.
 * @returns `delta`, `lo` and `hi` are the share of bad cases and its two-sided 90% bounds.
 */
function rateGate(bad, n, limit, alpha, minN = 1) {
    const share = n === 0 ? null : bad / n;
    const over = n > 0 && (0,rate/* rateLower */.QV)(bad, n, alpha) > limit;
    const under = n > 0 && n >= minN && (0,rate/* rateUpper */.tq)(bad, n, alpha) <= limit;
    const verdict = over ? 'fail' : under ? 'pass' : 'inconclusive';
    const short = n < minN || n === 0;
    return {
        id: '',
        verdict,
        reason: over ? 'beyond_limit' : under ? 'within_limit' : short ? 'too_few_cases' : 'noise',
        suspicious: verdict === 'inconclusive' && share !== null && share > limit,
        improved: false,
        n,
        base: null,
        cand: share,
        delta: share,
        lo: n === 0 ? null : (0,rate/* rateLower */.QV)(bad, n, metric_verdict/* SHOWN_ALPHA */.X5),
        hi: n === 0 ? null : (0,rate/* rateUpper */.tq)(bad, n, metric_verdict/* SHOWN_ALPHA */.X5),
        pShuffle: null,
        pGuard: null,
        worse: [],
        better: [],
        flaky: [],
        mde80: null,
        casesNeeded: verdict === 'inconclusive' ? casesNeeded(share ?? 0, limit, alpha, n, minN) : null,
        method: 'Clopper-Pearson on cases',
    };
}
function casesNeeded(share, limit, alpha, n, minN) {
    const needed = (0,rate/* casesToSettleRate */.sC)(share, limit, alpha);
    const count = needed === null ? null : Math.max(needed, minN);
    return count !== null && count > n ? count : null;
}

;// CONCATENATED MODULE: ./src/verdict/absolute-rate.ts







const SHOWN_Z = (0,distributions/* normalQuantile */.Zl)(1 - metric_verdict/* SHOWN_ALPHA */.X5);
/** `min` or `max` of a rate or a score. */
function judgeRate(question, sample) {
    const { limit } = question;
    if (isMustPass(question, sample))
        return settled(question, mustPass(sample));
    if (limit.mode !== 'proven')
        return settled(question, point(question, sample));
    return settled(question, sample.binary ? provenRate(question, sample) : provenScore(question, sample));
}
/** The must-pass contract, `pass_rate@TIER: { min: 100% }`, is no statistic: every case of the tier holds, or it fails. */
function isMustPass({ sampled, limit }, { measure }) {
    const tier = sampled.rule.slice?.kind === 'tier';
    return (tier && measure.kind === 'pass_rate' && limit.kind === 'min' && limit.threshold >= 1 && limit.mode !== 'proven');
}
/** Cases that fail in the majority of their planned repeats: facts, whatever else was not measured. */
function certainlyBroken({ own }) {
    return own.flatMap(({ id, values, planned }) => (failures(values) * 2 > planned ? [id] : []));
}
function mustPass(sample) {
    const bad = sample.own.flatMap(({ id, values }) => (failures(values) * 2 > values.length ? [id] : []));
    const found = {
        ...described(sample),
        bad_cases: bad,
        method: 'every case must pass in the majority of its repeats; no statistics',
    };
    if (bad.length > 0)
        return { ...found, verdict: 'fail', reason: 'beyond_limit' };
    // A must-pass case without an answer was not seen to pass.
    if (sample.unmeasured.length > 0) {
        return {
            ...found,
            verdict: 'error',
            reason: sample.missing.reason ?? 'infrastructure',
            bad_cases: sample.unmeasured,
        };
    }
    return { ...found, verdict: 'pass', reason: 'within_limit' };
}
function point(question, sample) {
    const { kind, threshold } = question.limit;
    const found = described(sample);
    const value = found.candidate_value;
    const met = kind === 'min' ? value >= threshold - metric_verdict/* EPSILON */.p8 : value <= threshold + metric_verdict/* EPSILON */.p8;
    return {
        ...found,
        verdict: met ? 'pass' : 'fail',
        reason: met ? 'within_limit' : 'beyond_limit',
        bad_cases: badCases(sample, kind),
        chance_missed_by_noise: chance(question, sample),
        method: 'measured mean of case means against the limit; range for information',
    };
}
function provenRate({ comparison, limit }, sample) {
    const bad = badCases(sample, limit.kind);
    const n = sample.own.length;
    const tolerated = limit.kind === 'min' ? 1 - limit.threshold : limit.threshold;
    const { alpha, min_cases } = comparison.gate;
    const gate = rateGate(bad.length, n, clean(tolerated), alpha, min_cases);
    const good = limit.kind === 'min';
    return {
        ...described(sample),
        verdict: gate.verdict,
        reason: gate.reason,
        suspicious: gate.suspicious,
        candidate_value: good ? 1 - bad.length / n : bad.length / n,
        value_lo: good ? 1 - gate.hi : gate.lo,
        value_hi: good ? 1 - gate.lo : gate.hi,
        bad_cases: bad,
        cases_needed: gate.casesNeeded,
        method: 'Clopper-Pearson on cases; one is bad when at least half of its repeats are',
    };
}
function provenScore({ comparison, limit }, sample) {
    const { alpha, min_cases } = comparison.gate;
    const means = sample.own.map(({ values }) => meanOf(values));
    const { lo, hi } = (0,rate/* meanBounds */.lw)(means, (0,distributions/* normalQuantile */.Zl)(1 - alpha));
    const { kind, threshold } = limit;
    const found = described(sample);
    const enough = means.length >= min_cases;
    const above = lo >= threshold - metric_verdict/* EPSILON */.p8;
    const below = hi <= threshold + metric_verdict/* EPSILON */.p8;
    const met = kind === 'min' ? above : below;
    const broken = kind === 'min' ? hi < threshold - metric_verdict/* EPSILON */.p8 : lo > threshold + metric_verdict/* EPSILON */.p8;
    const beyond = kind === 'min' ? found.candidate_value < threshold : found.candidate_value > threshold;
    const method = 'normal bound of case means with one 0 and one 1 added';
    if (enough && broken)
        return { ...found, verdict: 'fail', reason: 'beyond_limit', method };
    if (enough && met)
        return { ...found, verdict: 'pass', reason: 'within_limit', method };
    const reason = enough ? 'noise' : 'too_few_cases';
    const needed = enough ? null : min_cases;
    return { ...found, verdict: 'inconclusive', reason, suspicious: beyond, cases_needed: needed, method };
}
/** Value, range and counts of this run alone. */
function described(sample) {
    const { own } = sample;
    const n = own.length;
    const means = own.map(({ values }) => meanOf(values));
    const total = means.reduce((sum, mean) => sum + mean, 0);
    const counts = sample.binary && own.every(({ values }) => values.length === 1);
    const range = counts
        ? { lo: (0,rate/* rateLower */.QV)(Math.round(total), n, metric_verdict/* SHOWN_ALPHA */.X5), hi: (0,rate/* rateUpper */.tq)(Math.round(total), n, metric_verdict/* SHOWN_ALPHA */.X5) }
        : (0,rate/* meanBounds */.lw)(means, SHOWN_Z);
    return {
        n,
        kc: own.reduce((sum, { values }) => sum + values.length, 0) / n,
        candidate_value: total / n,
        value_lo: range.lo,
        value_hi: range.hi,
        flaky_cases: sample.flaky,
    };
}
/** For `min` a low value is bad, for `max` a high one. A case counts when at least half of its repeats are bad. */
function badCases({ own }, kind) {
    const isBad = ({ values }) => {
        const mean = meanOf(values);
        return (kind === 'min' ? 1 - mean : mean) >= 0.5 - metric_verdict/* EPSILON */.p8;
    };
    return own.filter(isBad).map(({ id }) => id);
}
// Main's noise is read off its stored answers; reused ones are no second look at it.
function chance({ comparison, sampled, limit }, { pairs, binary }) {
    const enough = pairs.length > 0 && pairs.length >= metric_verdict/* LEAST_COMMON */.GT * sampled.cases_of_larger_side;
    if (comparison.baseline_state !== 'ok' || comparison.unchanged || !enough)
        return null;
    return chanceMissedByNoise(pairs, limit.kind === 'min' ? 'min' : 'max', limit.threshold, binary);
}
function failures(values) {
    return values.reduce((count, value) => count + (value === 0 ? 1 : 0), 0);
}
// 1 - 0.95 is 0.050000000000000044: 59 clean cases must prove 95% as they prove 5% bad.
function clean(share) {
    return Math.max(0, Number(share.toFixed(12)));
}

;// CONCATENATED MODULE: ./src/verdict/absolute-time.ts






/**
 * `max` of a percentile of times: the nearest-rank percentile of calls (`point`), or the share of cases over the limit
 * (`proven`), with the percentile of the cases' times. A case's time is the upper median of its repeats.
 */
function judgeTime(question, sample) {
    const { comparison, limit } = question;
    if (limit.kind !== 'max')
        return impossible(question);
    const { alpha, min_cases } = comparison.gate;
    const { q } = sample.measure;
    const n = sample.own.length;
    const calls = sample.own.flatMap(({ values }) => values);
    const over = sample.own.filter(({ values }) => slowHalf(values) > limit.threshold).map(({ id }) => id);
    const tolerated = Number((1 - q).toFixed(12));
    // What is shown is what is decided on: a number of calls beside a verdict on cases could contradict it.
    const decisive = limit.mode === 'point' ? calls : sample.own.map(({ values }) => slowHalf(values));
    const value = (0,percentile/* percentile */.Y)(decisive, q);
    const range = percentileBounds(decisive, n, tolerated);
    const found = {
        n,
        kc: calls.length / n,
        candidate_value: finite(value),
        value_lo: range.lo,
        value_hi: range.hi,
        bad_cases: over,
    };
    if (limit.mode === 'point') {
        const met = value <= limit.threshold + metric_verdict/* EPSILON */.p8;
        return settled(question, {
            ...found,
            verdict: met ? 'pass' : 'fail',
            reason: met ? 'within_limit' : 'beyond_limit',
            method: 'nearest-rank percentile of calls against the limit; an error counts as over',
        });
    }
    const gate = rateGate(over.length, n, tolerated, alpha, min_cases);
    return settled(question, {
        ...found,
        verdict: gate.verdict,
        reason: gate.reason,
        suspicious: gate.suspicious,
        cases_needed: gate.casesNeeded,
        method: `Clopper-Pearson on cases over the limit against ${Math.round(tolerated * 100)}%; a case's time is the upper median of its repeats, an error slower than any; the percentile shown is of these times`,
    });
}
/** The upper median: over a limit exactly when at least half of the values are. */
function slowHalf(values) {
    if (values.length === 1)
        return values[0];
    return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
/**
 * Two-sided 90% bounds of the percentile that a share `tolerated` may exceed, from order statistics: of the cases' times, the
 * limits at which the Clopper-Pearson rule turns. Null where the cases are too few to bound it.
 * @param n independent cases behind the values: repeats of a case add values, not evidence on other cases.
 */
function percentileBounds(values, n, tolerated) {
    const sorted = Float64Array.from(values).sort();
    const passing = lastWhere(n, (over) => (0,rate/* rateUpper */.tq)(over, n, metric_verdict/* SHOWN_ALPHA */.X5) <= tolerated);
    const notFailing = lastWhere(n, (over) => (0,rate/* rateLower */.QV)(over, n, metric_verdict/* SHOWN_ALPHA */.X5) <= tolerated);
    const withAbove = (cases) => finite(sorted[values.length - Math.floor((cases / n) * values.length + metric_verdict/* EPSILON */.p8) - 1]);
    return {
        lo: notFailing === n ? null : withAbove(notFailing),
        hi: passing === -1 ? null : withAbove(passing),
    };
}
/** The largest count in 0..n for which a condition that holds up to some count still holds; -1 when it never does. */
function lastWhere(n, holds) {
    let low = -1;
    let high = n + 1;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (holds(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/verdict/own-value.ts




/**
 * What this run alone says: mean of case means, percentile of calls in milliseconds (an error is slower than any), or dollars
 * per success; null when nothing was measured or a price is unknown.
 */
function ownValue(sample) {
    if (sample.own.length === 0)
        return null;
    if (sample.kind === 'rate') {
        return sample.own.reduce((sum, { values }) => sum + meanOf(values), 0) / sample.own.length;
    }
    if (sample.kind === 'time') {
        return finite((0,percentile/* percentile */.Y)(sample.own.flatMap(({ values }) => values), sample.measure.q));
    }
    if (lacksPrice(sample.own, sample.measure.kind))
        return null;
    const { dollars, bought } = spentOn(sample.own, sample.measure.kind);
    return sample.measure.kind === 'cost_run' ? dollars : finite(dollars / bought);
}

;// CONCATENATED MODULE: ./src/stats/plus-two.ts
/**
 * Generalised Bonett-Price (2012): one full win and one full loss are added to the differences, so the interval never has
 * zero width and does not over-claim safety on small suites. With groups the two are of the mean group size and the
 * variance is cluster-robust; with single cases that is sum d^2 + 2 over n + 2.
 * @param units at least one.
 */
function plusTwo(units) {
    let n = 0;
    let sum = 0;
    let squares = 0;
    for (const { size, d } of units) {
        n += size;
        sum += d;
        squares += d * d;
    }
    const pseudo = n / units.length;
    const weight = n + 2 * pseudo;
    const centre = sum / weight;
    let residual = 2 * pseudo ** 2 * (1 + centre ** 2);
    for (const { size, d } of units)
        residual += (d - size * centre) ** 2;
    return {
        centre,
        standardError: Math.sqrt(residual) / weight,
        psi: (squares + 2 * pseudo ** 2) / weight,
        psiFloor: (2 * pseudo ** 2) / weight,
    };
}
/** `centre -+ z * standardError`, within the possible changes. */
function boundsAt({ centre, standardError }, z) {
    return { lo: Math.max(-1, centre - z * standardError), hi: Math.min(1, centre + z * standardError) };
}

// EXTERNAL MODULE: ./src/stats/power.ts
var power = __webpack_require__(32450);
;// CONCATENATED MODULE: ./src/stats/shuffle.ts




const DRAWS = 10_000;
/**
 * Within-case label shuffle (stratified permutation): pool the answers of each case and ask how often a random choice of as
 * many as the candidate gave would be this bad in sum. Always-pass cases weigh much, flaky ones little.
 * Exact mid-p by convolution (pass/fail: hypergeometric terms) on a lattice, 10,000 seeded shuffles for fewer than 30
 * continuous cases, else normal with the permutation variance. With one answer on each side it is the sign-flip test.
 * @param ids of the cases, for the seed.
 */
function labelShuffle(units, ids) {
    if (!units.every(({ shuffles }) => shuffles))
        return signFlip(units);
    const active = units.filter(varies);
    if (active.length === 0)
        return NOTHING_MOVED;
    if (active.every(({ base, cand }) => base.length === 1 && cand.length === 1))
        return signFlip(active);
    const q = denominatorOf(active);
    const exact = q === null ? null : exactShuffle(active, q);
    if (exact !== null)
        return exact;
    return active.length < FEW ? sampledShuffle(active, (0,random/* seedOf */.n)(ids)) : normalShuffle(active);
}
function varies({ base, cand }) {
    const first = base[0];
    return base.some((value) => value !== first) || cand.some((value) => value !== first);
}
function exactShuffle(active, q) {
    const terms = [];
    const shapes = new Map();
    let observed = 0;
    let reach = 0;
    let steps = 0;
    for (const { base, cand } of active) {
        const pool = [...base, ...cand].map((value) => Math.round(value * q)).sort((a, b) => a - b);
        const least = pool.slice(0, cand.length).reduce((sum, value) => sum + value, 0);
        const key = `${cand.length}:${pool.map((value) => value - pool[0]).join()}`;
        let term = shapes.get(key);
        if (term === undefined) {
            term = drawnSums(pool, cand.length, least);
            shapes.set(key, term);
        }
        terms.push(term);
        observed += cand.reduce((sum, value) => sum + Math.round(value * q), 0) - least;
        reach += term.length - 1;
        steps += term.length;
        if (reach * steps > EXACT_WORK)
            return null;
    }
    return midTails(convolve(terms), observed);
}
/** Distribution of (sum of `drawn` values taken from the sorted pool without replacement) - least. For 0/1 it is hypergeometric. */
function drawnSums(pool, drawn, least) {
    const origin = pool[0];
    const most = pool.slice(pool.length - drawn).reduce((sum, value) => sum + value - origin, 0);
    const shift = least - origin * drawn;
    // ways[j] holds how many choices of j values reach each sum.
    const ways = Array.from({ length: drawn + 1 }, () => new Float64Array(most + 1));
    ways[0][0] = 1;
    for (const value of pool) {
        const step = value - origin;
        for (let taken = drawn; taken >= 1; taken -= 1) {
            const fewer = ways[taken - 1];
            const now = ways[taken];
            for (let sum = most; sum >= step; sum -= 1)
                now[sum] += fewer[sum - step];
        }
    }
    const choices = ways[drawn].reduce((sum, count) => sum + count, 0);
    return ways[drawn].slice(shift).map((count) => count / choices);
}
function normalShuffle(active) {
    let excess = 0;
    let variance = 0;
    for (const { base, cand } of active) {
        const size = base.length + cand.length;
        const pool = [...base, ...cand].sort((a, b) => a - b);
        const mean = pool.reduce((sum, value) => sum + value, 0) / size;
        const spread = pool.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (size - 1);
        excess += cand.reduce((sum, value) => sum + (value - mean), 0);
        variance += cand.length * spread * (base.length / size);
    }
    return normalTails(excess / Math.sqrt(variance));
}
function sampledShuffle(active, seed) {
    const uniform = (0,random/* uniformFrom */.D)(seed);
    const pools = active.map(({ base, cand }) => Float64Array.from([...base, ...cand]).sort());
    const observed = active.reduce((sum, { cand }) => sum + cand.reduce((part, value) => part + value, 0), 0);
    const slack = 1e-9 * Math.max(1, Math.abs(observed));
    let twice = 0;
    for (let draw = 0; draw < DRAWS; draw += 1) {
        let sum = 0;
        pools.forEach((pool, index) => {
            const drawn = active[index].cand.length;
            // A partial Fisher-Yates shuffle may start from the order the last draw left behind.
            for (let at = 0; at < drawn; at += 1) {
                const other = at + Math.floor(uniform() * (pool.length - at));
                const value = pool[other];
                pool[other] = pool[at];
                pool[at] = value;
                sum += value;
            }
        });
        twice += sum < observed - slack ? 2 : sum <= observed + slack ? 1 : 0;
    }
    // The observed labelling is one of the shuffles: it keeps p away from 0.
    return {
        lower: (twice / 2 + 0.5) / (DRAWS + 1),
        upper: (DRAWS - twice / 2 + 0.5) / (DRAWS + 1),
        by: 'sampled',
    };
}

;// CONCATENATED MODULE: ./src/verdict/paired-gate.ts








/**
 * The paired quality gate on one metric: fail when the within-case shuffle and the sign-flip guard both say "worse" and the
 * observed drop lies beyond the margin; pass when the plus-two lower bound lies within it; else inconclusive.
 * @param cases at least one answer on each side of each, oriented so that higher is better; the order does not matter.
 */
function pairedGate(cases, options) {
    const id = options.id ?? '';
    const found = measurePaired(cases, options.alpha);
    if (found === null)
        return nothingCompared(id);
    const { verdict, reason, suspicious, improved } = decidePaired(found, options, options.alpha);
    return {
        id,
        verdict,
        reason,
        suspicious,
        improved,
        n: found.n,
        base: found.base,
        cand: found.cand,
        delta: found.delta,
        lo: found.lo,
        hi: found.hi,
        pShuffle: found.shuffle.lower,
        pGuard: found.guard.lower,
        worse: found.worse,
        better: found.better,
        flaky: cases
            .filter(({ base, cand }) => isMixed(base) || isMixed(cand))
            .map((one) => one.id)
            .sort(),
        mde80: detectablePaired(found, options.margin, options.alpha),
        casesNeeded: verdict === 'inconclusive' ? pairedCasesNeeded(found, options, options.alpha) : null,
        method: describePaired(found),
    };
}
/** Runs both tests and the bounds. @returns null for no cases. */
function measurePaired(cases, alpha) {
    const n = cases.length;
    if (n === 0)
        return null;
    const ordered = paired_gate_inOrder(cases);
    const units = paired_unitsOf(ordered);
    const spread = plusTwo(units);
    const shown = boundsAt(spread, (0,distributions/* normalQuantile */.Zl)(1 - metric_verdict/* SHOWN_ALPHA */.X5));
    const moves = ordered.map((one) => ({ id: one.id, d: difference(one) }));
    const delta = moves.reduce((sum, { d }) => sum + d, 0) / n;
    const guard = signFlip(units);
    // One answer on each side makes both the same test: no reason to run it twice.
    const once = units.every(({ base, cand, shuffles }) => !shuffles || (base.length === 1 && cand.length === 1));
    return {
        n,
        clusters: units.length < n ? units.length : null,
        kb: ordered.reduce((sum, { base }) => sum + base.length, 0) / n,
        kc: ordered.reduce((sum, { cand }) => sum + cand.length, 0) / n,
        base: ordered.reduce((sum, { base }) => sum + meanOf(base), 0) / n,
        cand: ordered.reduce((sum, { cand }) => sum + meanOf(cand), 0) / n,
        delta,
        ...shown,
        safeLo: boundsAt(spread, (0,distributions/* normalQuantile */.Zl)(1 - alpha)).lo,
        shuffle: once
            ? guard
            : labelShuffle(units, ordered.map(({ id }) => id)),
        guard,
        worse: idsOf(moves.filter(({ d }) => d < 0).sort((a, b) => a.d - b.d)),
        better: idsOf(moves.filter(({ d }) => d > 0).sort((a, b) => b.d - a.d)),
        psi: noiseWithoutDrop(spread, delta, ordered),
    };
}
/** p-value that a limit is held to: the shuffle at alpha and the guard at twice alpha, as one number for Holm. */
function pairedP({ shuffle, guard }, tail = 'lower') {
    return Math.max(shuffle[tail], guard[tail] / metric_verdict/* GUARD_FACTOR */.Mv);
}
/** @param level the family's level for this test (Holm). */
function decidePaired(found, { margin, minN, passN = 0 }, level) {
    const beyond = found.delta < -margin - metric_verdict/* EPSILON */.p8;
    const clustersShort = found.clusters !== null && found.clusters < metric_verdict/* MIN_CLUSTERS */.RX;
    const enough = found.n >= minN && !clustersShort;
    const exact = found.shuffle.by !== 'normal' && found.guard.by !== 'normal';
    const testable = !clustersShort && (enough || exact);
    const improved = testable && found.delta > margin + metric_verdict/* EPSILON */.p8 && atMost(pairedP(found, 'upper'), level);
    if (testable && beyond && atMost(pairedP(found), level)) {
        return { verdict: 'fail', reason: 'beyond_limit', suspicious: false, improved: false };
    }
    const complete = enough && found.n >= passN;
    if (complete && found.safeLo > -margin) {
        return { verdict: 'pass', reason: 'within_limit', suspicious: false, improved };
    }
    return { verdict: 'inconclusive', reason: complete ? 'noise' : 'too_few_cases', suspicious: beyond, improved };
}
/** Smallest true drop the rule would flag 4 times in 5. */
function detectablePaired({ n, psi }, margin, level) {
    return (0,power/* detectableDrop */.z0)({ n, psi, margin, alpha: level });
}
/**
 * Cases that would settle an inconclusive comparison 4 times in 5: flag the observed drop if it is beyond the margin, else
 * prove an unchanged candidate safe.
 */
function pairedCasesNeeded({ n, psi, delta }, { margin, minN }, alpha) {
    const drop = Math.max(0, -delta);
    const candidates = drop > margin + metric_verdict/* EPSILON */.p8
        ? [(0,power/* casesToFlag */.jH)(drop, { psi, margin, alpha })]
        : [(0,power/* casesToProveSafe */.A8)(psi, margin, alpha), (0,power/* casesToProveSafe */.A8)(psi, margin - drop, alpha)];
    const needed = candidates.map((count) => (count === null ? null : Math.max(count, minN)));
    return needed.find((count) => count !== null && count > n) ?? null;
}
function describePaired({ shuffle, guard, kb, kc, clusters }) {
    const unit = clusters === null ? 'case' : `group (${clusters})`;
    const test = kb === 1 && kc === 1
        ? `sign-flip per ${unit} (${guard.by})`
        : `label shuffle within ${unit} (${shuffle.by}), guarded by sign-flip (${guard.by})`;
    return `paired by case; ${test}; plus-two interval${clusters === null ? '' : ', cluster-robust'}`;
}
// A broken pass/fail case adds its whole drop to sum d^2; a shift of continuous scores only its square.
function noiseWithoutDrop({ psi, psiFloor }, delta, cases) {
    if (delta >= 0)
        return psi;
    const binary = cases.every(({ base, cand }) => base.every(isZeroOrOne) && cand.every(isZeroOrOne));
    return Math.max(psiFloor, psi - (binary ? -delta : delta * delta));
}
function nothingCompared(id) {
    return {
        id,
        verdict: 'inconclusive',
        reason: 'too_few_cases',
        suspicious: false,
        improved: false,
        n: 0,
        base: null,
        cand: null,
        delta: null,
        lo: null,
        hi: null,
        pShuffle: null,
        pGuard: null,
        worse: [],
        better: [],
        flaky: [],
        mde80: null,
        casesNeeded: null,
        method: 'no case in common',
    };
}
function paired_gate_inOrder(cases) {
    for (let at = 1; at < cases.length; at += 1) {
        if (cases[at - 1].id > cases[at].id)
            return [...cases].sort((a, b) => (a.id < b.id ? -1 : 1));
    }
    return cases;
}
function idsOf(moves) {
    return moves.map(({ id }) => id);
}
function isMixed(values) {
    return values.some((value) => value !== values[0]);
}
function isZeroOrOne(value) {
    return value === 0 || value === 1;
}

;// CONCATENATED MODULE: ./src/verdict/relative.ts








/** `max_drop` or `max_increase` of a rate or a score against the baseline. */
function compareRates(question, sample, undecidable) {
    const { comparison, limit } = question;
    const { alpha, min_cases } = comparison.gate;
    const rising = limit.kind === 'max_increase';
    const found = measurePaired(rising ? sample.pairs.map(turned) : sample.pairs, alpha);
    if (found === null)
        return without(question, undecidable);
    const options = { margin: limit.threshold, minN: min_cases, passN: casesToPass(question) };
    const settle = (level, held) => {
        const decided = decidePaired(found, options, level);
        const { verdict, reason, suspicious, improved } = undecidable === null ? decided : overruled(decided, undecidable, found.delta < -limit.threshold);
        return ruleVerdict(question, {
            ...(rising ? inNaturalDirection(found) : pairedNumbers(found)),
            verdict,
            reason,
            suspicious,
            improved: improved && undecidable === null,
            n: found.n,
            kb: found.kb,
            kc: found.kc,
            p_shuffle: found.shuffle.lower,
            p_guard: found.guard.lower,
            alpha_adjusted: held ? level : null,
            worse: found.worse.length,
            better: found.better.length,
            same: found.n - found.worse.length - found.better.length,
            worse_cases: found.worse,
            better_cases: found.better,
            flaky_cases: sample.flaky,
            mde80: detectablePaired(found, limit.threshold, level),
            cases_needed: verdict === 'inconclusive' && undecidable === null && found.n >= options.passN
                ? pairedCasesNeeded(found, options, alpha)
                : null,
            method: describePaired(found),
        });
    };
    if (undecidable !== null)
        return { kind: 'settled', verdict: settle(alpha, false) };
    return { kind: 'test', family: familyOf(question), p: pairedP(found), settle: (level) => settle(level, true) };
}
/** `max_increase` of a time against the baseline. A stored one is from another day and another load: shown, never blocking. */
function compareTimes(question, sample, undecidable) {
    const { comparison, limit } = question;
    if (limit.kind !== 'max_increase')
        return impossible(question);
    const { alpha, min_cases } = comparison.gate;
    const pairs = sample.pairs.map(({ id, group, base, cand }) => ({
        id,
        group,
        base: (0,percentile/* percentile */.Y)(base, 0.5),
        cand: (0,percentile/* percentile */.Y)(cand, 0.5),
    }));
    const found = measureTimes(pairs, alpha, min_cases);
    const stored = comparison.control === 'stored';
    if (found === null)
        return without(question, undecidable, stored ? { blocking: false } : {});
    const { q } = sample.measure;
    return compareRatios(question, found, undecidable, stored, {
        kb: answersPer(sample.pairs, 'base'),
        kc: answersPer(sample.pairs, 'cand'),
        base: finite((0,percentile/* percentile */.Y)(sample.pairs.flatMap(({ base }) => base), q)),
        candidate_value: finite((0,percentile/* percentile */.Y)(sample.pairs.flatMap(({ cand }) => cand), q)),
    });
}
/** `max_increase` of dollars per success (or per answer) against the baseline. */
function compareCosts(question, sample, undecidable) {
    const { comparison, limit } = question;
    if (limit.kind !== 'max_increase')
        return impossible(question);
    const { alpha, min_cases } = comparison.gate;
    const basis = sample.measure.kind;
    const sides = sample.pairs.flatMap(({ base, cand }) => [base, cand]);
    if (lacksPrice(sides, basis))
        return without(question, { verdict: 'error', reason: 'no_price' });
    const found = measureCosts(sample.pairs, basis, alpha, min_cases);
    if (found === null)
        return without(question, undecidable);
    const base = spentOn(sample.pairs.map((pair) => pair.base), basis);
    const cand = spentOn(sample.pairs.map((pair) => pair.cand), basis);
    return compareRatios(question, found, undecidable, false, {
        kb: sumOf(sample.pairs.map((pair) => pair.base.answers)) / found.n,
        kc: sumOf(sample.pairs.map((pair) => pair.cand.answers)) / found.n,
        base: finite(base.dollars / base.bought),
        candidate_value: finite(cand.dollars / cand.bought),
    });
}
function compareRatios(question, found, undecidable, stored, values) {
    const { comparison, limit } = question;
    const { alpha, min_cases } = comparison.gate;
    const margin = limit.threshold;
    const passN = casesToPass(question);
    const settle = (level, held) => {
        const decided = decideRatio(found, { margin, minN: min_cases, passN }, level);
        const allowed = stored ? againstStored(decided) : decided;
        const { verdict, reason, suspicious, improved } = undecidable === null ? allowed : overruled(allowed, undecidable, found.delta > margin);
        return ruleVerdict(question, {
            ...values,
            ...(stored ? { blocking: false } : {}),
            verdict,
            reason,
            suspicious,
            improved: improved && undecidable === null,
            n: found.n,
            delta: finite(found.delta),
            lo: finite(found.lo),
            hi: finite(found.hi),
            p_guard: finite(found.pWorse),
            alpha_adjusted: held ? level : null,
            mde80: detectableRatio(found, margin, level),
            cases_needed: verdict === 'inconclusive' && undecidable === null && found.n >= passN
                ? ratioCasesNeeded(found, margin, alpha)
                : null,
            method: found.method,
        });
    };
    // What can never fail takes no share of the family's alpha.
    if (stored || undecidable !== null)
        return { kind: 'settled', verdict: settle(alpha, false) };
    return { kind: 'test', family: familyOf(question), p: found.pWorse, settle: (level) => settle(level, true) };
}
/**
 * Cases answered on both sides without which nothing passes. A thin baseline is the suite's own cases with too few answers to
 * them: sampling evidence that is not there, so `too_few_cases` and not `suite_changed`. What it does hold can still prove a
 * regression, as few cases can.
 */
function casesToPass({ sampled }) {
    return Math.ceil(metric_verdict/* LEAST_COMMON */.GT * sampled.cases_of_larger_side - metric_verdict/* EPSILON */.p8);
}
// Advisory rules can blame nobody, so they do not thin out the level of those that can.
function familyOf({ comparison, sampled }) {
    return `${sampled.family}:${comparison.blocking && sampled.rule.blocking ? 'blocking' : 'advisory'}`;
}
// This run's own number is shown all the same.
function without(question, undecidable, more = {}) {
    const { verdict, reason } = undecidable ?? { verdict: 'inconclusive', reason: 'too_few_cases' };
    const candidate_value = ownValue(question.sampled.sample);
    const found = { ...more, candidate_value, verdict, reason, method: 'not compared' };
    return { kind: 'settled', verdict: ruleVerdict(question, found) };
}
function overruled(decided, { verdict, reason }, beyond) {
    return { ...decided, verdict, reason, suspicious: verdict === 'inconclusive' && beyond };
}
function pairedNumbers({ base, cand, delta, lo, hi }) {
    return { base, candidate_value: cand, delta, lo, hi };
}
/** Back from "higher is better": shares of 1 and changes with their sign. Adding 0 keeps -0 out of the result. */
function inNaturalDirection({ base, cand, delta, lo, hi }) {
    return { base: 1 - base, candidate_value: 1 - cand, delta: 0 - delta, lo: 0 - hi, hi: 0 - lo };
}
function turned(one) {
    return { ...one, base: one.base.map(opposite), cand: one.cand.map(opposite) };
}
function opposite(share) {
    return 1 - share;
}
function answersPer(pairs, side) {
    return meanOf(pairs.map((pair) => pair[side].length));
}

;// CONCATENATED MODULE: ./src/verdict/judge.ts










/**
 * Judges every limit of the gate: one entry each, in the gate's order. Pure and seeded by case ids: the same comparison
 * gives the same bytes. Overall metrics and slices are two Holm families, tested independently of each other.
 */
function judgeSuite(comparison) {
    const drafts = comparison.samples.flatMap((sampled) => sampled.rule.limits.map((limit) => judgeLimit({ comparison, sampled, limit })));
    const levels = new Map();
    const tests = drafts.filter((draft) => draft.kind === 'test');
    for (const family of new Set(tests.map((test) => test.family))) {
        const members = tests.filter((test) => test.family === family);
        const held = holmLevels(members.map(({ p }) => p), comparison.gate.alpha);
        members.forEach((member, index) => levels.set(member, held[index]));
    }
    return drafts.map((draft) => (draft.kind === 'settled' ? draft.verdict : draft.settle(levels.get(draft))));
}
function judgeLimit(question) {
    const { limit, sampled } = question;
    if (sampled.sample.cases === 0)
        return withoutCases(question);
    return limit.kind === 'max_drop' || limit.kind === 'max_increase' ? relative(question) : absolute(question);
}
// A rule about nothing must not pass, nor may it vanish quietly: the slice is misspelt, or its cases were taken away.
function withoutCases(question) {
    const { sampled } = question;
    const method = 'no case to judge';
    return sampled.expanded
        ? settled(question, { verdict: 'inconclusive', reason: 'suite_changed', method })
        : settled(question, { verdict: 'error', reason: 'no_cases', method });
}
function absolute(question) {
    const { sample } = question.sampled;
    const missing = missingReason(question);
    if (sample.kind === 'cost' && sample.measure.kind === 'cost_run')
        return judgeCostOfRun(question, sample, missing);
    if (missing !== null) {
        const broken = sample.kind === 'rate' && isMustPass(question, sample) ? certainlyBroken(sample) : [];
        if (broken.length === 0)
            return notMeasured(question, missing);
    }
    if (sample.kind === 'rate')
        return judgeRate(question, sample);
    if (sample.kind === 'time')
        return judgeTime(question, sample);
    if (lacksPrice(sample.own, sample.measure.kind))
        return notMeasured(question, 'no_price');
    return judgeCostPerSuccess(question, sample);
}
function relative(question) {
    const { comparison, sampled, limit } = question;
    const { sample } = sampled;
    const stored = sample.kind === 'time' && comparison.control === 'stored' ? { blocking: false } : {};
    if (comparison.unchanged) {
        const method = 'nothing changed since the stored answers';
        const value = ownValue(sample);
        const found = { n: sample.own.length, base: value, candidate_value: value, method };
        return settled(question, { ...stored, ...found, verdict: 'pass', reason: 'unchanged' });
    }
    const missing = missingReason(question);
    if (missing !== null)
        return notMeasured(question, missing, stored);
    const undecidable = baselineObstacle(comparison) ?? suiteObstacle(question);
    if (sample.kind === 'rate')
        return compareRates(question, sample, undecidable);
    if (sample.kind === 'time')
        return compareTimes(question, sample, undecidable);
    if (limit.kind === 'max_increase' && lacksPrice(sample.own, sample.measure.kind)) {
        return notMeasured(question, 'no_price');
    }
    return compareCosts(question, sample, undecidable);
}
function missingReason({ sampled }) {
    const { planned, missing, reason } = sampled.sample.missing;
    return missing > most_missing/* MOST_MISSING */.r * planned ? (reason ?? 'infrastructure') : null;
}
function notMeasured(question, reason, more = {}) {
    const { own, unmeasured } = question.sampled.sample;
    const n = own.length - (question.sampled.sample.kind === 'cost' ? unmeasured.length : 0);
    return settled(question, { ...more, verdict: 'error', reason, n, method: 'not measured' });
}
function baselineObstacle({ baseline_state }) {
    switch (baseline_state) {
        case 'ok':
            return null;
        case 'no_baseline':
        case 'self':
        case 'not_comparable':
            return { verdict: 'skipped', reason: baseline_state };
        case 'stale':
            return { verdict: 'inconclusive', reason: 'baseline_stale' };
        case 'expired':
            return { verdict: 'inconclusive', reason: 'baseline_expired' };
        case 'forbidden':
            return { verdict: 'error', reason: 'baseline_forbidden' };
        case 'unavailable':
            return { verdict: 'error', reason: 'baseline_unavailable' };
        case 'corrupt':
            return { verdict: 'error', reason: 'baseline_corrupt' };
    }
}
// Of the cases as they are written, answered or not: a case that main could not measure has not left the suite.
function suiteObstacle({ sampled }) {
    const { common_cases, cases_of_larger_side } = sampled;
    if (common_cases > 0 && common_cases >= metric_verdict/* LEAST_COMMON */.GT * cases_of_larger_side)
        return null;
    return { verdict: 'inconclusive', reason: 'suite_changed' };
}


/***/ }),

/***/ 67385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ LEAST_COMMON),
/* harmony export */   Mv: () => (/* binding */ GUARD_FACTOR),
/* harmony export */   RX: () => (/* binding */ MIN_CLUSTERS),
/* harmony export */   X5: () => (/* binding */ SHOWN_ALPHA),
/* harmony export */   p8: () => (/* binding */ EPSILON)
/* harmony export */ });
/** The guard is held to twice the level: it caps what mean-neutral churn can do without costing power. */
const GUARD_FACTOR = 2;
/** With fewer independent groups a cluster-robust error says nothing. */
const MIN_CLUSTERS = 10;
/** With a smaller share of cases in common the two runs are of different suites. */
const LEAST_COMMON = 0.8;
/** Level of the bounds that are shown, whatever the gate's alpha. */
const SHOWN_ALPHA = 0.05;
/** Sums of thirds and fifths miss a limit they meet by this much. */
const EPSILON = 1e-9;


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


/***/ })

};
