export const id = 263;
export const ids = [263];
export const modules = {

/***/ 88263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/record/most-missing.ts
var most_missing = __webpack_require__(72011);
// EXTERNAL MODULE: ./src/report/label.ts
var report_label = __webpack_require__(73844);
// EXTERNAL MODULE: ./src/text/cut.ts
var cut = __webpack_require__(83147);
// EXTERNAL MODULE: ./src/verdict/input-limits.ts
var input_limits = __webpack_require__(68010);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(98488);
// EXTERNAL MODULE: ./src/text/plain.ts
var plain = __webpack_require__(60287);
;// CONCATENATED MODULE: ./src/pipeline/explain/figure.ts
/** Numbers as a pocket calculator would show them. */
const DIGITS = 6;
/** Six digits that count: `0.197971`, `−13`, `6.1×10^−5`. */
function figure(value) {
    if (!Number.isFinite(value))
        return value > 0 ? '∞' : value < 0 ? '−∞' : 'no number';
    const rounded = Number(value.toPrecision(DIGITS));
    const size = Math.abs(rounded);
    const plain = size === 0 || (size >= 1e-4 && size < 1e12);
    if (plain)
        return minus(Number.isInteger(value) && Math.abs(value) < 1e12 ? String(value) : String(rounded));
    const [digits = '', exponent = ''] = rounded.toExponential().split('e');
    return minus(`${digits}×10^${exponent.replace('+', '')}`);
}
function minus(text) {
    return text.replaceAll('-', '−');
}
/** `a ÷ b = c`, with c computed from the exact a and b. */
function quotient(above, below) {
    return `${figure(above)} ÷ ${figure(below)} = ${figure(above / below)}`;
}
/** What stands in a power or a difference: negative numbers in brackets. */
function bracketed(value) {
    return value < 0 ? `(${figure(value)})` : figure(value);
}

;// CONCATENATED MODULE: ./src/pipeline/explain/asked.ts
/** What a rule asks, and what it was asked about. */




function askedOf(entry) {
    const { limit, threshold, mode, blocking, suite, candidate } = entry;
    const label = (0,plain/* plainText */.w)((0,report_label/* ruleLabel */.Do)(entry.rule, entry.slo === undefined ? {} : { slo: entry.slo }));
    const compared = limit === 'max_drop' || limit === 'max_increase';
    const how = { point: ', as measured', proven: ', proven', none: ', compared with main' }[mode ?? 'none'];
    return [
        `${label}: ${(0,report_label/* limitText */.PW)(entry)}${compared ? ', compared with main' : how}. The file says ${figure(threshold)}${UNITS[entry.unit]}.`,
        `Suite ${suite}, candidate ${candidate}. ${blocking ? 'A failure blocks.' : 'It is shown only and never blocks.'}`,
    ];
}
const UNITS = {
    fraction: ' (1 is 100%)',
    pp: ' (0.01 is one percentage point)',
    ratio: ' (0.1 is 10% more)',
    ms: ' (milliseconds)',
    usd: ' (dollars)',
};
/** How many cases and answers there were, and what is missing. */
function countsOf(entry, inputs) {
    const { cases, unmeasured, planned, missing } = inputs;
    const { added_cases, removed_cases, edited_cases } = entry;
    const moved = [
        ...(added_cases.length === 0 ? [] : [`${added_cases.length} added`]),
        ...(removed_cases.length === 0 ? [] : [`${removed_cases.length} removed`]),
        ...(edited_cases.length === 0 ? [] : [`${edited_cases.length} edited`]),
    ];
    return [
        `${(0,format/* count */.U9)(cases, 'case')} of this run${unmeasured === 0 ? '' : `, ${unmeasured} of them without an answer`}${moved.length === 0 ? '' : `; against main ${moved.join(', ')}`}.`,
        `${missing} of ${(0,format/* count */.U9)(planned, inputs.kind === 'rate' && inputs.consistency !== undefined ? 'planned case' : 'planned answer')} ${missing === 1 ? 'is' : 'are'} missing${planned === 0 ? '' : ` (${(0,format/* percent */.KN)(missing / planned)})`}.`,
        ...baselineOf(entry, inputs),
        ...patternsOf(entry, inputs),
    ];
}
function baselineOf({ limit }, { baseline, control, unchanged }) {
    if (limit !== 'max_drop' && limit !== 'max_increase')
        return [];
    if (unchanged)
        return ['Nothing changed since the stored answers.'];
    const from = control === 'live' ? "Main's answers were measured in this very job." : "Main's answers are stored ones.";
    return baseline === 'ok' ? [from] : [`State of the baseline: ${baseline}.`];
}
function threeOf(rule) {
    if (rule.startsWith('error_rate'))
        return 'three errors';
    if (rule.startsWith('retry_rate'))
        return 'three answers that took a retry';
    return rule.startsWith('goodput') ? 'three fast enough' : 'three passes';
}
function patternsOf(entry, inputs) {
    switch (inputs.kind) {
        case 'rate':
            return inputs.consistency === undefined
                ? inputs.binary
                    ? [`An answer is 1 or 0; 3/4 is ${threeOf(entry.rule)} in four answers.`]
                    : ['An answer is a score from 0 to 1.']
                : [
                    `A case's value is the chance that ${inputs.consistency.k} of its answers all pass: of n answers with c passes, C(c,k) ÷ C(n,k).`,
                ];
        case 'time':
            return ['Times in milliseconds.'];
        case 'cost':
            return [
                inputs.basis === 'cost_run'
                    ? 'Dollars of the candidate and of the judge.'
                    : 'Dollars of the candidate without the judge, failed attempts included.',
            ];
        case 'too_large':
            return [];
    }
}

// EXTERNAL MODULE: ./src/text/suggest.ts
var suggest = __webpack_require__(94185);
;// CONCATENATED MODULE: ./src/pipeline/explain/find.ts
/** Which entries of a result a name on the command line means. */


/** @throws UserError when nothing, or more than one rule, has the name; it lists what there is. */
function findRule({ rules, suites }, wanted, file) {
    const where = { file };
    const inSuite = rules.filter(({ suite }) => wanted.suite === null || suite === wanted.suite);
    if (inSuite.length === 0) {
        throw new errors/* UserError */.yo({ ...missing('suite', wanted.suite ?? '', unique(rules, 'suite')), where });
    }
    const named = inSuite.filter((entry) => isNamed(entry, wanted.rule));
    if (named.length === 0) {
        const known = [...unique(inSuite, 'rule'), ...inSuite.map(nameOf)];
        throw new errors/* UserError */.yo({ ...missing('rule', wanted.rule, known, unique(inSuite, 'rule')), where });
    }
    const of = named.filter(({ candidate }) => wanted.candidate === null || candidate === wanted.candidate);
    if (of.length === 0) {
        throw new errors/* UserError */.yo({ ...missing('candidate', wanted.candidate ?? '', unique(named, 'candidate')), where });
    }
    const found = unique(of, 'suite');
    if (found.length > 1) {
        throw new errors/* UserError */.yo({
            message: `${quoted(wanted.rule)} is a rule of ${found.length} suites`,
            where,
            cure: `add one of ${listed(found.map((suite) => `--suite ${suite}`))}`,
        });
    }
    const primary = suites.find(({ suite }) => suite === found[0])?.candidates.find((one) => one.primary)?.id;
    const candidates = unique(of, 'candidate');
    const chosen = primary !== undefined && candidates.includes(primary) ? primary : candidates[0];
    return {
        entries: of.filter(({ candidate }) => candidate === chosen),
        others: candidates.filter((candidate) => candidate !== chosen),
    };
}
function nameOf({ rule, limit }) {
    return `${rule}:${limit}`;
}
function isNamed(entry, name) {
    return entry.rule === name || nameOf(entry) === name;
}
function missing(what, name, known, shown = known) {
    const near = (0,suggest/* suggest */.ZA)(name, known);
    return {
        message: `the result has no ${what} ${quoted(name)}`,
        cure: near === undefined ? `it has ${listed(shown)}` : `did you mean ${quoted(near)}?`,
    };
}
function unique(rules, key) {
    return [...new Set(rules.map((rule) => rule[key]))];
}
const MOST_LISTED = 20;
function listed(names) {
    if (names.length === 0)
        return 'none';
    const rest = names.length - MOST_LISTED;
    return `${names.slice(0, MOST_LISTED).map(quoted).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
function quoted(name) {
    return `\`${name.slice(0, 100)}\``;
}

;// CONCATENATED MODULE: ./src/pipeline/explain/reasons.ts
const REASONS = {
    within_limit: { why: 'the limit is kept', cure: null },
    beyond_limit: { why: 'the limit is broken', cure: null },
    unchanged: {
        why: 'nothing changed since the stored answers, so there is no change to measure: the stored answers stand',
        cure: null,
    },
    noise: {
        why: 'the evidence reaches neither a pass nor a fail: what was seen may be noise',
        cure: 'more cases, more repeats or more stored runs make the range narrower',
    },
    too_few_cases: {
        why: 'there are too few cases to pass',
        cure: 'add cases, or let main answer those it has no answers to; `min_cases` is the least that may pass',
    },
    suite_changed: {
        why: "fewer than 80% of the larger side's cases are the same on both sides, so the two runs are of different suites",
        cure: 'it is compared again once main has been measured on the new cases',
    },
    baseline_stale: {
        why: 'the stored runs are of another candidate than the one this change starts from',
        cure: 'let main be measured at that commit, then run again',
    },
    baseline_expired: {
        why: 'the stored answers have expired',
        cure: 'run on the default branch again; a weekly schedule keeps them fresh',
    },
    policy_changed: {
        why: 'the gate itself became looser with this change',
        cure: 'have the weakening accepted by a reviewer',
    },
    stored_baseline: {
        why: "main's times were measured on another day and under another load, so they are shown and never decide",
        cure: '`control: live` measures main beside this run, so that a time can decide',
    },
    infrastructure: {
        why: 'too many of the planned answers failed or never came',
        cure: 'see which error the report counts most, mend it, and run again',
    },
    no_cases: {
        why: 'the rule is about no case at all',
        cure: "check the slice's name for a slip, or whether its cases were taken away",
    },
    budget: {
        why: 'the money set as a limit was spent before all answers were there',
        cure: 'raise the limit, or ask for less',
    },
    deadline: {
        why: 'the time set as a limit was over before all answers were there',
        cure: 'raise the limit, or ask for less',
    },
    judge_drift: { why: 'the judge no longer judges as it did', cure: 'measure main anew with the judge of today' },
    no_price: { why: 'a price is unknown, and unknown is not free', cure: 'state the price in the spec' },
    no_credentials: { why: 'there was no key to ask with', cure: "set the key's secret; a run from a fork has none" },
    clock_bias: {
        why: 'this program was too busy to read its clocks exactly enough for what the times are held against',
        cure: 'ask for fewer answers at once, or run on a machine with more processors',
    },
    cached_answers: {
        why: "a gateway's cache gave too many of the answers, and its times are nobody's latency",
        cure: "turn the gateway's cache off for these calls",
    },
    replayed: {
        why: 'the answers are recorded ones, and how long they took is not measured',
        cure: 'run without the recording',
    },
    baseline_forbidden: { why: 'the stored runs may not be read', cure: 'grant the workflow `actions: read`' },
    baseline_unavailable: { why: 'the stored runs could not be fetched', cure: 'run again' },
    baseline_corrupt: { why: 'the stored run cannot be read', cure: 'run on the default branch again' },
    no_baseline: { why: 'there is no stored run to compare with yet', cure: 'merge, or run on the default branch once' },
    not_comparable: {
        why: 'the stored runs were graded by other graders, or timed under other conditions, so they cannot be compared',
        cure: 'run on the default branch once as this run was made',
    },
    self: { why: 'the only stored run is this very run', cure: 'it is compared from the next run on' },
};
/** Reasons of a comparison that nothing of this run could decide. */
function isOutside(reason) {
    return !INSIDE.has(reason);
}
const INSIDE = new Set([
    'within_limit',
    'beyond_limit',
    'noise',
    'too_few_cases',
    'stored_baseline',
]);

;// CONCATENATED MODULE: ./src/pipeline/explain/rebuild.ts

/** @param inputs checked: counts that agree with each other, numbers in range. */
function questionOf(entry, inputs) {
    const { metric, slice } = (0,report_label/* splitRule */.Xz)(entry.rule);
    const limit = { kind: entry.limit, threshold: entry.threshold, unit: entry.unit, mode: entry.mode, text: '' };
    return {
        comparison: {
            suite: entry.suite,
            candidate: entry.candidate,
            blocking: entry.blocking,
            gate: { alpha: inputs.alpha, min_cases: inputs.min_cases, rules: [] },
            baseline_state: inputs.baseline,
            unchanged: inputs.unchanged,
            control: inputs.control,
            suite_spend_usd: inputs.kind === 'cost' ? inputs.suite_spend_usd : undefined,
            left_out_usd: inputs.kind === 'cost' ? inputs.left_out_usd : undefined,
            lag_p95_ms: inputs.lag_p95_ms,
            apart: entry.apart,
            samples: [],
        },
        sampled: {
            rule: {
                name: entry.rule,
                // Its values are in the sample; of the name it is only read whether it is a time.
                metric: metric,
                slice: sliceOf(slice),
                limits: [limit],
                blocking: entry.blocking,
                ...(entry.slo === undefined ? {} : { slo: entry.slo }),
            },
            name: entry.rule,
            family: slice === null ? 'overall' : 'slices',
            expanded: inputs.expanded === true,
            added: entry.added_cases,
            removed: entry.removed_cases,
            edited: entry.edited_cases,
            common_cases: inputs.common_cases,
            cases_of_suite: inputs.cases_of_suite,
            cases_of_larger_side: inputs.cases_of_larger_side,
            sample: sampleOf(inputs, metric),
        },
        limit,
    };
}
function sliceOf(slice) {
    if (slice === null)
        return null;
    const [, kind, name] = /^(category|tag):(.*)$/su.exec(slice) ?? [];
    return { kind: kind ?? 'tier', name: name ?? slice };
}
function sampleOf(inputs, metric) {
    switch (inputs.kind) {
        case 'rate':
            return rateSample(inputs, metric);
        case 'time':
            return timeSample(inputs);
        case 'cost':
            return costSample(inputs);
    }
}
function common({ planned, missing, missing_reason, cases, unmeasured, seed, lagged }) {
    const reason = missing_reason;
    return {
        missing: { planned, missing, reason },
        cases,
        unmeasured: Array.from({ length: unmeasured }, () => ''),
        // Never of the ids below, which are made up.
        seed: seed ?? 0,
        lagged,
    };
}
function rateSample(inputs, metric) {
    const { own, pairs } = valuesOf(inputs.patterns);
    return {
        kind: 'rate',
        ...common(inputs),
        measure: { kind: metric === 'pass_rate' ? 'pass_rate' : 'score' },
        binary: inputs.binary,
        own,
        pairs,
        flaky: [],
        ...(inputs.consistency === undefined ? {} : { consistency: consistencyOf(inputs, inputs.consistency) }),
    };
}
function consistencyOf({ patterns }, stated) {
    const graded = patterns.flatMap((one) => one.graded === undefined ? [] : Array.from({ length: one.cases }, () => one.graded));
    const mean = (side) => graded.length === 0 ? null : graded.reduce((sum, one) => sum + one[side].n, 0) / graded.length;
    return { ...stated, kb: mean('base'), kc: mean('cand'), graded };
}
function timeSample(inputs) {
    const { own, pairs } = valuesOf(inputs.patterns);
    return {
        kind: 'time',
        ...common(inputs),
        measure: { kind: 'time', clock: 'latency_ms', q: inputs.percentile },
        own,
        pairs,
    };
}
/** Every case by itself again, under a made-up id that keeps the order. */
function valuesOf(patterns) {
    const own = [];
    const pairs = [];
    for (const { base, cand, cases, group, planned } of patterns) {
        const values = cand.map((value) => value ?? Infinity);
        const answered = values.filter(Number.isFinite);
        for (let at = 0; at < cases; at += 1) {
            const id = orderedId(own.length);
            own.push({ id, values, planned: planned ?? values.length });
            if (base.length === 0 || answered.length === 0)
                continue;
            pairs.push({ id, group: groupName(group), base, cand: answered });
        }
    }
    return { own, pairs };
}
function costSample(inputs) {
    const pairs = [];
    const alone = [];
    for (const { base, cand, cases, group } of inputs.patterns) {
        for (let at = 0; at < cases; at += 1) {
            const id = orderedId(pairs.length + alone.length);
            if (base === null)
                alone.push(costOf(id, cand, undefined, false));
            else
                pairs.push({ base: costOf(id, base, group, false), cand: costOf(id, cand, group, false) });
        }
    }
    return {
        kind: 'cost',
        ...common(inputs),
        measure: { kind: inputs.basis },
        own: alone.length > 0 ? alone : ownCosts(inputs),
        // One that says so is enough: then no number is made of them.
        pairs: inputs.pairs_unpriced ? [unpricedPair()] : pairs,
    };
}
/** As many cases as there were, the first of which has all the sums. */
function ownCosts({ cases, own, own_unpriced }) {
    const nothing = { cost: 0, judge: 0, passes: 0, answers: 0 };
    return Array.from({ length: cases }, (_, at) => costOf(orderedId(at), at === 0 ? own : nothing, undefined, own_unpriced));
}
function costOf(id, sums, group, unpriced) {
    const missing = unpriced ? 1 : 0;
    const { tries = sums.answers } = sums;
    return { id, group: groupName(group), ...sums, tries, unpriced: missing, judge_unpriced: missing };
}
function unpricedPair() {
    const one = costOf('', { cost: 0, judge: 0, passes: 0, answers: 1 }, undefined, true);
    return { base: one, cand: one };
}
function groupName(group) {
    return group === undefined ? undefined : String(group);
}
function orderedId(at) {
    return String(at).padStart(7, '0');
}

// EXTERNAL MODULE: ./src/verdict/family.ts
var family = __webpack_require__(53701);
// EXTERNAL MODULE: ./src/verdict/judge.ts + 4 modules
var judge = __webpack_require__(1890);
;// CONCATENATED MODULE: ./src/pipeline/explain/recompute.ts
/** An entry of a result computed again by the engine itself, and held against what is written. */



/** The numbers of an entry, in the order in which they build on each other. */
const NUMBERS = [
    'n',
    'kb',
    'kc',
    'base',
    'candidate_value',
    'value_lo',
    'value_hi',
    'delta',
    'lo',
    'hi',
    'worse',
    'better',
    'same',
    'p_guard',
    'p_shuffle',
    'alpha_adjusted',
    'noise',
    'mde80',
    'cases_needed',
    'chance_missed_by_noise',
];
/** Judged again. The level is that of the family of tests the inputs speak of. */
function recompute(entry, inputs) {
    const draft = (0,judge/* judgeLimit */.n)(questionOf(entry, inputs));
    if (draft.kind === 'settled')
        return draft.verdict;
    return draft.settle(inputs.family === undefined ? inputs.alpha : (0,family/* levelIn */.Mc)(inputs.family, inputs.alpha));
}
/** Sums of the same numbers in another order differ by rounding alone. */
function agrees(stored, again) {
    if (stored === null || again === null)
        return stored === again;
    const size = Math.max(Math.abs(stored), Math.abs(again));
    return Math.abs(stored - again) <= Math.max(1e-9 * size, 1e-13);
}

// EXTERNAL MODULE: ./src/stats/bootstrap.ts
var bootstrap = __webpack_require__(6561);
// EXTERNAL MODULE: ./src/stats/percentile.ts
var percentile = __webpack_require__(3816);
// EXTERNAL MODULE: ./src/verdict/cost-ratio.ts
var cost_ratio = __webpack_require__(68790);
// EXTERNAL MODULE: ./src/verdict/metric-verdict.ts
var metric_verdict = __webpack_require__(67385);
// EXTERNAL MODULE: ./src/stats/distributions.ts
var distributions = __webpack_require__(99808);
// EXTERNAL MODULE: ./src/stats/power.ts
var power = __webpack_require__(32450);
// EXTERNAL MODULE: ./src/stats/rate.ts
var rate = __webpack_require__(46649);
// EXTERNAL MODULE: ./src/stats/paired.ts
var stats_paired = __webpack_require__(5570);
// EXTERNAL MODULE: ./src/stats/plus-two.ts
var plus_two = __webpack_require__(21044);
// EXTERNAL MODULE: ./src/verdict/consistency.ts + 1 modules
var consistency = __webpack_require__(35388);
;// CONCATENATED MODULE: ./src/pipeline/explain/paired-tests.ts
/** The two tests of a change: sign flips over the cases, and labels shuffled within them. */


function guardHow({ units, found, rising }) {
    const moved = units.filter(({ d }) => d !== 0);
    const what = found.clusters === null ? 'case' : 'group';
    if (moved.length === 0)
        return [`no ${what} moved, so nothing speaks for a change: 1`];
    const worse = moved.filter(({ d }) => d < 0).length;
    const better = moved.length - worse;
    const first = `sign flips: had nothing changed, each of the ${moved.length} ${what}s that moved would be as likely to move the other way`;
    if (isCount(moved) && found.guard.by === 'exact')
        return [first, ...binomial(worse, better, what)];
    const sum = moved.reduce((all, { d }) => all + d, 0);
    const squares = moved.reduce((all, { d }) => all + d * d, 0);
    const z = sum / Math.sqrt(squares);
    const sign = rising ? '−sum of d' : 'sum of d';
    const byHand = `z = ${sign} ÷ √(sum of d²) = ${figure(sum)} ÷ √${figure(squares)} = ${figure(z)}, and the normal share below it is ${figure((0,distributions/* normalCdf */.vr)(z))}`;
    if (found.guard.by === 'normal')
        return [first, byHand];
    return [
        first,
        `counted over all 2^${moved.length} ways to flip: the share with a worse sum than the one seen, an equal sum counted half, is ${figure(found.guard.lower)}`,
        `near it, by hand: ${byHand}`,
    ];
}
/** Every difference is one whole step of the same size, so only the counts matter (McNemar's mid-p). */
function isCount(moved) {
    const size = Math.abs(moved[0].d);
    return moved.every(({ d }) => Math.abs(Math.abs(d) - size) < 1e-9);
}
function binomial(worse, better, what) {
    const m = worse + better;
    let ways = 1;
    let fewer = 0;
    for (let j = 0; j < better; j += 1) {
        fewer += ways;
        ways = (ways * (m - j)) / (j + 1);
    }
    const sum = better === 0 ? '' : better === 1 ? 'C(m,0) + ' : `C(m,0) + ... + C(m,${better - 1}) + `;
    return [
        `m = ${m} moved: ${worse} got worse, ${better} better; chance of ${better === 0 ? 'none' : `${better} ${what}s or fewer`} for the better, an equal count counted half`,
        `(${sum}C(m,${better}) ÷ 2) ÷ 2^m = ${quotient(fewer + ways / 2, 2 ** m)}`,
    ];
}
function shuffleHow({ units, found, inputs, cases, rising, graded }) {
    if (graded !== null && found.clusters === null)
        return consistencyHow(found.shuffle, inputs);
    if (units.every(({ base, cand, shuffles }) => !shuffles || (base.length === 1 && cand.length === 1))) {
        return [
            `with one answer on each side, to swap the two is to flip the sign: ${figure(found.shuffle.lower)} as well`,
        ];
    }
    const what = found.clusters === null ? 'case' : 'group';
    if (!units.every(({ shuffles }) => shuffles)) {
        return [
            `the cases of a group have unequal numbers of answers and cannot change places as one: sign flips stand in, ${figure(found.shuffle.lower)}`,
        ];
    }
    const active = units.filter(varies);
    if (active.length === 0)
        return [`no ${what} disagrees with itself, so nothing speaks for a change: 1`];
    const intro = [
        `label shuffle: had nothing changed, any of a ${what}'s answers might as well be this run's; ${units.length - active.length} of the ${units.length} ${what}s always answer alike and say nothing`,
        ...(found.kb + found.kc > 2 && active.every(({ base, cand }) => base.length === 1 && cand.length === 1)
            ? ['those that vary have one answer on each side: the same as flipping signs']
            : []),
    ];
    const { observed, expected, variance } = moments(active);
    const turned = rising ? ' (each turned into 1 − answer, so that lower is worse)' : '';
    const z = (observed - expected) / Math.sqrt(variance);
    const byHand = [
        `S, the sum of this run's answers to those that vary${turned}, is ${figure(observed)}; E = sum of k × mean of all = ${figure(expected)}; V = sum of k × s² × (1 − k ÷ K) = ${figure(variance)}`,
        `(k answers here of K on both sides, s² their variance over K − 1${inputs.binary && cases.length === units.length ? '; for pass or fail that is hypergeometric' : ''})`,
        `z = (S − E) ÷ √V = (${figure(observed)} − ${figure(expected)}) ÷ √${figure(variance)} = ${figure(z)}, and the normal share below it is ${figure((0,distributions/* normalCdf */.vr)(z))}`,
    ];
    switch (found.shuffle.by) {
        case 'normal':
            return [...intro, ...byHand];
        case 'sampled':
            return [
                ...intro,
                `10,000 shuffles drawn from seed ${inputs.seed ?? 0}: (those with a lower S + half of those with an equal S + ½) ÷ 10,001 = ${figure(found.shuffle.lower)}`,
                ...near(byHand),
            ];
        default:
            return [
                ...intro,
                `counted over all ways to choose: the share with a lower S than the one seen, an equal S counted half, is ${figure(found.shuffle.lower)}`,
                ...near(byHand),
            ];
    }
}
// The values of a case are not answers that could change places; the answers behind them are.
function consistencyHow({ lower, by }, { consistency, seed = 0 }) {
    const how = {
        exact: 'counted over all ways to choose: the share with a worse sum of d than the one seen, an equal sum counted half',
        enumerated: 'counted over all ways to choose',
        sampled: `10,000 choices drawn from seed ${seed}: (those with a worse sum of d + half of those with an equal sum + ½) ÷ 10,001`,
        normal: 'normal share below sum of d ÷ √(sum of the variances of d over all ways to choose)',
    }[by];
    return [
        `label shuffle: had nothing changed, any of a case's answers might as well be this run's; each choice gives its own C(c,${consistency?.k ?? 'k'}) ÷ C(n,${consistency?.k ?? 'k'}) on both sides and so its own d`,
        `${how}: ${figure(lower)}`,
    ];
}
function near([first = '', ...rest]) {
    return [`near it, by hand: ${first}`, ...rest];
}
function varies({ base, cand }) {
    const first = base[0];
    return base.some((value) => value !== first) || cand.some((value) => value !== first);
}
function moments(active) {
    let observed = 0;
    let expected = 0;
    let variance = 0;
    for (const { base, cand } of active) {
        const pool = [...base, ...cand];
        const mean = pool.reduce((sum, value) => sum + value, 0) / pool.length;
        const spread = pool.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (pool.length - 1);
        observed += cand.reduce((sum, value) => sum + value, 0);
        expected += cand.length * mean;
        variance += cand.length * spread * (1 - cand.length / pool.length);
    }
    return { observed, expected, variance };
}

;// CONCATENATED MODULE: ./src/pipeline/explain/paired.ts








/** @returns null when no case was answered on both sides. */
function pairedOf(entry, inputs, sample, level) {
    const rising = entry.limit === 'max_increase';
    const cases = rising ? sample.pairs.map(turned) : sample.pairs;
    const found = (0,consistency/* measureRate */.b)(sample, cases, inputs.alpha);
    if (found === null)
        return null;
    const units = (0,stats_paired/* unitsOf */.$J)(cases);
    const graded = sample.consistency?.graded ?? null;
    return { entry, inputs, rising, cases, units, spread: (0,plus_two/* plusTwo */.j)(units), found, graded, level };
}
function turned(one) {
    return { ...one, base: one.base.map((value) => 1 - value), cand: one.cand.map((value) => 1 - value) };
}
function pairedHow(paired) {
    const { cases, found, rising, graded } = paired;
    const n = found.n;
    const natural = (value) => (rising ? 1 - value : value);
    const sumOf = (side) => cases.reduce((sum, one) => sum + natural((0,stats_paired/* meanOf */.hm)(one[side])), 0);
    const answers = (side) => graded === null
        ? cases.reduce((sum, one) => sum + one[side].length, 0)
        : graded.reduce((sum, one) => sum + one[side].n, 0);
    const mean = (side, whose) => `mean over the ${n} cases of the mean of ${whose} answers to each: sum ÷ cases = ${quotient(sumOf(side), n)}`;
    const moved = (what) => [`cases whose mean ${what}`];
    return {
        n: ['cases answered on both sides'],
        kb: [`main's answers ÷ cases = ${quotient(answers('base'), n)}`],
        kc: [`this run's answers ÷ cases = ${quotient(answers('cand'), n)}`],
        base: [mean('base', "main's")],
        candidate_value: [mean('cand', "this run's")],
        delta: [`d of a case is its mean here − its mean on main; sum of d ÷ cases = ${quotient(sumOfMoves(paired), n)}`],
        ...boundsHow(paired),
        worse: moved(rising ? 'rose, which is worse' : 'fell'),
        better: moved(rising ? 'fell, which is better' : 'rose'),
        same: ['the others'],
        p_guard: guardHow(paired),
        p_shuffle: shuffleHow(paired),
        ...pairedPower(paired),
    };
}
/** In natural direction: here - main. Adding 0 keeps -0 away. */
function sumOfMoves({ units, rising }) {
    const sum = units.reduce((all, { d }) => all + d, 0);
    return (rising ? -sum : sum) + 0;
}
function sumOfSquares({ units }) {
    return units.reduce((all, { d }) => all + d * d, 0);
}
function boundsHow(paired) {
    const { spread, found, rising } = paired;
    const centre = rising ? -spread.centre : spread.centre;
    const z = (0,distributions/* normalQuantile */.Zl)(1 - metric_verdict/* SHOWN_ALPHA */.X5);
    const { lo, hi } = (0,plus_two/* boundsAt */.V)({ ...spread, centre }, z);
    const bound = (sign, value) => `centre ${sign} ${figure(z)} × error = ${figure(centre)} ${sign} ${figure(z)} × ${figure(spread.standardError)} = ${figure(value)}`;
    return {
        lo: [
            ...(found.clusters === null ? singleError(paired, centre) : groupedError(paired, centre)),
            `lower of the two-sided 90% bounds: ${bound('−', lo)}${lo === -1 ? ' at the least' : ''}`,
        ],
        hi: [`upper of the two: ${bound('+', hi)}${hi === 1 ? ' at the most' : ''}`],
    };
}
function singleError(paired, centre) {
    const { found, spread } = paired;
    const n = found.n;
    const squares = sumOfSquares(paired);
    const variance = (squares + 2) / (n + 2) - centre ** 2;
    return [
        'one whole win and one whole loss are added to the cases (plus-two), so that few cases never look certain',
        `centre = sum of d ÷ (n + 2) = ${quotient(sumOfMoves(paired), n + 2)}`,
        `s² = (sum of d² + 2) ÷ (n + 2) − centre² = (${figure(squares)} + 2) ÷ ${n + 2} − ${bracketed(centre)}² = ${figure(variance)}`,
        `error = √(s² ÷ (n + 2)) = √(${figure(variance)} ÷ ${n + 2}) = ${figure(spread.standardError)}`,
    ];
}
// Cases of one group move together, so a group's sum is one observation.
function groupedError(paired, centre) {
    const { found, units, spread, rising } = paired;
    const n = found.n;
    const mean = n / units.length;
    const weight = n + 2 * mean;
    const residual = units.reduce((sum, { d, size }) => sum + ((rising ? -d : d) - size * centre) ** 2, 0);
    const added = 2 * mean ** 2 * (1 + centre ** 2);
    return [
        `the ${n} cases stand in ${units.length} independent groups of ${figure(mean)} on average; one whole win and one whole loss of such a group are added`,
        `W = n + 2 × mean size = ${n} + 2 × ${figure(mean)} = ${figure(weight)}`,
        `centre = sum of d ÷ W = ${quotient(sumOfMoves(paired), weight)}`,
        `R = sum over groups of (sum of its d − its size × centre)² = ${figure(residual)}`,
        `A = 2 × mean size² × (1 + centre²) = ${figure(added)}`,
        `error = √(R + A) ÷ W = √(${figure(residual)} + ${figure(added)}) ÷ ${figure(weight)} = ${figure(spread.standardError)}`,
    ];
}

;// CONCATENATED MODULE: ./src/pipeline/explain/power.ts
/** What a comparison could have seen, and what would settle it. */






function pairedPower(paired) {
    const { entry, found, level } = paired;
    const { n, psi } = found;
    const z = (0,distributions/* normalQuantile */.Zl)(1 - level);
    const margin = entry.threshold;
    const drop = entry.limit === 'max_increase' ? 'rise' : 'drop';
    return {
        noise: noiseHow(paired),
        mde80: [
            `z of the level ${figure(level)} is ${figure(z)}; 0.841621 is z of 4 times in 5; m = ${figure(margin)} is the limit, n = ${n}`,
            `the smallest true ${drop} D that is both significant, (D × √n − z × √(psi + D)) ÷ √(psi + D − D²) ≥ 0.841621,`,
            'and seen beyond the limit, (D − m) ÷ √((psi + D − D²) ÷ n) ≥ 0.841621',
            seenAt(entry.mde80, { n, psi, z, margin }),
        ],
        cases_needed: [...neededHow(paired)],
    };
}
function noiseHow(paired) {
    const { found, spread, cases, units } = paired;
    const pseudo = found.n / units.length;
    const weight = found.n + 2 * pseudo;
    const squares = sumOfSquares(paired);
    const raw = `(sum of d² + ${figure(2 * pseudo ** 2)}) ÷ ${figure(weight)} = (${figure(squares)} + ${figure(2 * pseudo ** 2)}) ÷ ${figure(weight)} = ${figure(spread.psi)}`;
    if (found.delta >= 0)
        return [`psi, the share of cases that would differ between unchanged runs: ${raw}`];
    const whole = cases.every(({ base, cand }) => [...base, ...cand].every((value) => value === 0 || value === 1));
    const own = whole ? -found.delta : found.delta ** 2;
    return [
        `psi, the share of cases that would differ between unchanged runs: ${raw},`,
        `less what the change itself adds, ${figure(own)}, and at least ${figure(spread.psiFloor)}: ${figure(found.psi)}`,
    ];
}
function seenAt(drop, { n, psi, z, margin }) {
    if (drop === null)
        return 'not even a change of everything would be seen';
    const spread = Math.sqrt(Math.max(0, psi + drop - drop * drop));
    const significant = (drop * Math.sqrt(n) - z * Math.sqrt(psi + drop)) / spread;
    const beyond = (drop - margin) / (spread / Math.sqrt(n));
    return `at D = ${figure(drop)} the first is ${figure(significant)} and the second ${figure(beyond)}: the smaller of them just reaches it`;
}
function neededHow({ entry, found, inputs }) {
    const { n, psi, delta } = found;
    const margin = entry.threshold;
    const z = (0,distributions/* normalQuantile */.Zl)(1 - inputs.alpha);
    const drop = Math.max(0, -delta);
    const least = `never below min_cases (${inputs.min_cases}), and only if it is more than the ${n} there are`;
    if (drop > margin + metric_verdict/* EPSILON */.p8) {
        const spread = rate/* POWER_Z */.nc * Math.sqrt(Math.max(0, psi + drop - drop * drop));
        const significant = ((spread + z * Math.sqrt(psi + drop)) / drop) ** 2;
        const beyond = (spread / (drop - margin)) ** 2;
        return [
            `to prove what was seen, D = ${figure(drop)}, 4 times in 5: the larger of ((0.841621 × √(psi + D − D²) + z × √(psi + D)) ÷ D)² = ${figure(significant)}`,
            `and (0.841621 × √(psi + D − D²) ÷ (D − m))² = ${figure(beyond)}, so ${power_text((0,power/* casesToFlag */.jH)(drop, { psi, margin, alpha: inputs.alpha }))}; ${least}`,
        ];
    }
    const safe = (room) => `(z + 0.841621)² × psi ÷ room² = (${figure(z)} + 0.841621)² × ${figure(psi)} ÷ ${bracketed(room)}², so ${power_text((0,power/* casesToProveSafe */.A8)(psi, room, inputs.alpha))}`;
    return [
        `to prove an unchanged candidate safe 4 times in 5, with the whole limit as room: ${safe(margin)}`,
        ...(drop === 0
            ? []
            : [`if that is no more than there are, with the room the drop seen leaves: ${safe(margin - drop)}`]),
        least,
    ];
}
function power_text(cases) {
    return cases === null ? 'no number of cases' : `${figure(cases)} cases`;
}
function ratioPower(entry, found, level, alpha) {
    const { logError: error, n, delta } = found;
    const margin = entry.threshold;
    const z = (0,distributions/* normalQuantile */.Zl)(1 - level);
    const room = Math.log1p(margin);
    const significant = (z + rate/* POWER_Z */.nc) * error;
    const beyond = room + rate/* POWER_Z */.nc * error;
    const scale = ((0,distributions/* normalQuantile */.Zl)(1 - alpha) + rate/* POWER_Z */.nc) * error;
    const gaps = delta > margin ? [Math.log1p(delta) - room] : [room, room - Math.log1p(Math.max(0, delta))];
    return {
        mde80: [
            `e^(the larger of (z + 0.841621) × error = ${figure(significant)} and ln(1 + limit) + 0.841621 × error = ${figure(beyond)}) − 1 = ${figure(Math.expm1(Math.max(significant, beyond)))}`,
            `z of the level ${figure(level)} is ${figure(z)}; error, of the log ratio, is ${figure(error)}`,
        ],
        cases_needed: [
            `n × ((z + 0.841621) × error ÷ gap)² = ${n} × (${figure(scale)} ÷ gap)², rounded up, with the gap on the log scale ${gaps.map(figure).join(', and if that is no more than there are, ')}`,
            'to prove a change beyond the limit the gap is from the limit to what was seen; to prove safety it is from no change, or from what was seen, to the limit',
        ],
    };
}

;// CONCATENATED MODULE: ./src/pipeline/explain/costs.ts






/** @returns null when there is no ratio. */
function costChangeOf(inputs, sample) {
    if (inputs.pairs_unpriced)
        return null;
    return (0,cost_ratio/* measureCosts */.Tq)(sample.pairs, inputs.basis, inputs.alpha, inputs.min_cases, sample.seed);
}
function costChangeHow(entry, inputs, sample, found, level) {
    const { basis, seed = 0 } = inputs;
    const base = sample.pairs.map((pair) => pair.base);
    const cand = sample.pairs.map((pair) => pair.cand);
    const n = found.n;
    const then = (0,cost_ratio/* spentOn */.g2)(base, basis);
    const now = (0,cost_ratio/* spentOn */.g2)(cand, basis);
    const what = found.clusters === null ? 'cases' : `${found.clusters} groups`;
    const low = (0,percentile/* percentileRank */.Wu)(metric_verdict/* SHOWN_ALPHA */.X5, bootstrap/* REPLICATES */.zz);
    const high = (0,percentile/* percentileRank */.Wu)(1 - metric_verdict/* SHOWN_ALPHA */.X5, bootstrap/* REPLICATES */.zz);
    return {
        n: ['cases answered on both sides'],
        kb: [`main's answers ÷ cases = ${quotient(answersOf(base), n)}`],
        kc: [`this run's answers ÷ cases = ${quotient(answersOf(cand), n)}`],
        base: [`main's dollars on these cases ÷ ${bought(basis)} = ${quotient(then.dollars, then.bought)}`],
        candidate_value: [`this run's dollars on them ÷ ${bought(basis)} = ${quotient(now.dollars, now.bought)}`],
        delta: [
            `what one costs here ÷ what one costs on main − 1 = (${figure(now.dollars)} × ${then.bought}) ÷ (${figure(then.dollars)} × ${now.bought}) − 1 = ${figure(found.delta)}`,
        ],
        lo: [
            `bootstrap: ${bootstrap/* REPLICATES */.zz} times, as many ${what} as there are are drawn with replacement (seed ${seed}) and the ratio is taken anew`,
            `lower of the two-sided 90% bounds: number ${low} of the ${bootstrap/* REPLICATES */.zz} ratios, the smallest first, − 1 = ${figure(found.lo)}`,
        ],
        hi: [`upper of the two: number ${high} of the ${bootstrap/* REPLICATES */.zz}, − 1 = ${figure(found.hi)}`],
        p_guard: costs_guardHow(found, inputs),
        ...ratioPower(entry, found, level, inputs.alpha),
    };
}
function costs_guardHow(found, inputs) {
    if (found.method.includes('sign-flip')) {
        return [
            `too few to resample (fewer than min_cases ${inputs.min_cases}, or than 20 independent ones): sign flips of what each spent per answer beyond its successes at the pooled price, here against main`,
            `the share of all ways to flip with a sum as bad as the one seen or worse, an equal one counted half, is ${figure(found.pWorse)}`,
        ];
    }
    const below = found.pWorse * (bootstrap/* REPLICATES */.zz + 1) - 0.5;
    return [
        `(drawn ratios below 1 + half of those that are 1 + ½) ÷ ${bootstrap/* REPLICATES */.zz + 1} = (${figure(below)} + ½) ÷ ${bootstrap/* REPLICATES */.zz + 1} = ${figure(found.pWorse)}`,
    ];
}
function costLevelHow({ value_lo, value_hi }, inputs, sample) {
    const { own, basis, seed = 0 } = inputs;
    if (basis === 'cost_run') {
        const stated = inputs.suite_spend_usd;
        return {
            n: ['cases of this run'],
            candidate_value: stated === undefined
                ? [
                    `dollars of the candidate + of the judge = ${figure(own.cost)} + ${figure(own.judge)} = ${figure(own.cost + own.judge)}`,
                ]
                : [
                    `all that the suite's candidates and the judge spent in this run: ${stated === null ? 'unknown' : figure(stated)} dollars`,
                ],
        };
    }
    const n = inputs.cases - inputs.unmeasured;
    const { dollars, bought: passed } = (0,cost_ratio/* spentOn */.g2)(sample.own, 'cost_per_success');
    const drawn = `${bootstrap/* REPLICATES */.zz} times, as many cases as there are are drawn with replacement (seed ${seed}) and dollars ÷ passed answers taken anew`;
    return {
        n: ['cases with an answer'],
        kc: [`answers ÷ cases = ${quotient(answersOf(sample.own), Math.max(1, n))}`],
        candidate_value: [`dollars, failed attempts included, ÷ passed answers = ${quotient(dollars, passed)}`],
        value_lo: [
            `bootstrap: ${drawn}`,
            `lower of the two-sided 90% bounds: number ${(0,percentile/* percentileRank */.Wu)(metric_verdict/* SHOWN_ALPHA */.X5, bootstrap/* REPLICATES */.zz)} of the ${bootstrap/* REPLICATES */.zz}, the smallest first: ${figure(value_lo ?? Infinity)}`,
        ],
        value_hi: [
            `upper of the two: number ${(0,percentile/* percentileRank */.Wu)(1 - metric_verdict/* SHOWN_ALPHA */.X5, bootstrap/* REPLICATES */.zz)} of the ${bootstrap/* REPLICATES */.zz}: ${figure(value_hi ?? Infinity)}`,
        ],
    };
}
function answersOf(costs) {
    return costs.reduce((sum, { answers }) => sum + answers, 0);
}
function bought(basis) {
    return basis === 'cost_per_success' ? 'passed answers' : 'answers';
}

// EXTERNAL MODULE: ./src/stats/holm.ts
var holm = __webpack_require__(28473);
;// CONCATENATED MODULE: ./src/pipeline/explain/decide-change.ts
/** How a comparison with main was decided, condition by condition. */





const FAILS = { text: 'It fails when all of these hold:', holds: null };
const PASSES = { text: 'If it did not fail, it passes when all of these hold:', holds: null };
function decidePairedSteps({ entry, inputs, rising, found, spread, level }) {
    const margin = entry.threshold;
    const change = rising ? 0 - found.delta : found.delta;
    const edge = rising ? margin : 0 - margin;
    const way = rising ? '>' : '<';
    const z = (0,distributions/* normalQuantile */.Zl)(1 - inputs.alpha);
    const safe = (0,plus_two/* boundsAt */.V)(spread, z).lo;
    const centre = rising ? 0 - spread.centre : spread.centre;
    const bound = rising ? 0 - safe : safe;
    return [
        FAILS,
        {
            text: `the change seen lies beyond the limit: ${figure(change)} ${way} ${figure(edge)}`,
            holds: found.delta < -margin - metric_verdict/* EPSILON */.p8,
        },
        held('p_shuffle is at most the level', found.shuffle.lower, level),
        held('p_guard is at most twice the level', found.guard.lower, metric_verdict/* GUARD_FACTOR */.Mv * level),
        trusted(inputs, found, found.shuffle.by !== 'normal' && found.guard.by !== 'normal'),
        PASSES,
        {
            text: `at level ${figure(inputs.alpha)} a change beyond the limit is ruled out: centre ${rising ? '+' : '−'} ${figure(z)} × error = ${figure(centre)} ${rising ? '+' : '−'} ${figure(z)} × ${figure(spread.standardError)} = ${figure(bound)} ${rising ? '<' : '>'} ${figure(edge)}`,
            holds: safe > -margin,
        },
        ...complete(inputs, found),
    ];
}
function decideRatioSteps(entry, inputs, found, level) {
    const margin = entry.threshold;
    return [
        FAILS,
        {
            text: `the change seen lies beyond the limit: ${figure(found.delta)} > ${figure(margin)}`,
            holds: found.delta > margin + metric_verdict/* EPSILON */.p8,
        },
        held('p_guard is at most the level', found.pWorse, level),
        trusted(inputs, found, found.exact),
        PASSES,
        {
            text: `at level ${figure(inputs.alpha)} a change beyond the limit is ruled out: its upper bound, found as hi is, is ${figure(found.safeHi)} < ${figure(margin)}`,
            holds: found.safeHi < margin,
        },
        ...complete(inputs, found),
    ];
}
function held(what, p, level) {
    return { text: `${what}: ${figure(p)} ≤ ${figure(level)}`, holds: (0,holm/* atMost */.Tu)(p, level) };
}
function trusted({ min_cases }, { n, clusters }, exact) {
    if (clusters !== null && clusters < metric_verdict/* MIN_CLUSTERS */.RX) {
        return { text: `there are at least ${metric_verdict/* MIN_CLUSTERS */.RX} groups: ${clusters}`, holds: false };
    }
    if (n >= min_cases || !exact) {
        return {
            text: `there are enough cases for an approximation: ${n} ≥ ${min_cases} (min_cases)`,
            holds: n >= min_cases,
        };
    }
    return {
        text: `${n} cases are fewer than min_cases (${min_cases}), but every way was counted, which holds for any number`,
        holds: true,
    };
}
function complete({ min_cases, cases_of_larger_side }, { n, clusters }) {
    const least = Math.ceil(metric_verdict/* LEAST_COMMON */.GT * cases_of_larger_side - metric_verdict/* EPSILON */.p8);
    return [
        { text: `there are enough cases: ${n} ≥ ${min_cases} (min_cases)`, holds: n >= min_cases },
        ...(clusters === null
            ? []
            : [{ text: `and enough groups of them: ${clusters} ≥ ${metric_verdict/* MIN_CLUSTERS */.RX}`, holds: clusters >= metric_verdict/* MIN_CLUSTERS */.RX }]),
        {
            text: `both sides answered at least 80% of the larger side's cases: ${n} ≥ 80% of ${cases_of_larger_side}`,
            holds: n >= least,
        },
    ];
}

// EXTERNAL MODULE: ./src/verdict/absolute-rate.ts + 1 modules
var absolute_rate = __webpack_require__(75379);
;// CONCATENATED MODULE: ./src/pipeline/explain/noise.ts



function noiseHowOf({ limit, threshold }, { pairs, binary }) {
    const n = pairs.length;
    if (n === 0)
        return {};
    const stored = pairs.reduce((sum, { base }) => sum + base.length, 0);
    const now = pairs.reduce((sum, { cand }) => sum + cand.length, 0);
    const sum = pairs.reduce((all, { base }) => all + (0,stats_paired/* meanOf */.hm)(base), 0);
    const level = sum / n;
    const alone = stored / n >= 2;
    const lists = alone ? pairs.map(({ base }) => base) : pairs.map(({ base, cand }) => [...base, ...cand]);
    let squares = 0;
    let freedom = 0;
    for (const values of lists) {
        const mean = (0,stats_paired/* meanOf */.hm)(values);
        for (const value of values)
            squares += (value - mean) ** 2;
        freedom += values.length - 1;
    }
    const variance = (squares + 1) / (freedom + 2);
    const error = Math.sqrt(variance * (1 / now + 1 / stored));
    const answers = Math.round(now);
    const below = limit === 'min';
    const cut = !binary
        ? threshold
        : below
            ? (Math.ceil(threshold * answers - 1e-9) - 0.5) / answers
            : (Math.floor(threshold * answers + 1e-9) + 0.5) / answers;
    const gap = below ? cut - level : level - cut;
    return {
        chance_missed_by_noise: [
            `main's level L = ${quotient(sum, n)}; ${alone ? 'its answers disagree' : "with one value each, main's and this run's disagree"} within a case by v = (sum of squared distances from the case's mean + 1) ÷ (answers − cases + 2) = (${figure(squares)} + 1) ÷ (${freedom} + 2) = ${figure(variance)}`,
            `error = √(v × (1 ÷ ${now} + 1 ÷ ${stored})) = ${figure(error)}, of this run's ${now} and main's ${stored} answers`,
            ...(binary
                ? [
                    `passes come whole: of ${answers} the limit is first missed at a share of ${figure(cut)}, half a step beyond`,
                ]
                : []),
            `normal share below ${below ? '(cut − L)' : '(L − cut)'} ÷ error = ${quotient(gap, error)}: ${figure((0,distributions/* normalCdf */.vr)(gap / error))}`,
        ],
    };
}

;// CONCATENATED MODULE: ./src/pipeline/explain/rates.ts






function rateLevelHow(entry, inputs, sample) {
    const { own } = sample;
    const n = own.length;
    const answers = own.reduce((sum, { values }) => sum + values.length, 0);
    const means = own.map(({ values }) => (0,stats_paired/* meanOf */.hm)(values));
    const sum = means.reduce((all, mean) => all + mean, 0);
    const counts = {
        n: ['cases with an answer'],
        kc: inputs.consistency === undefined
            ? [`answers ÷ cases = ${quotient(answers, n)}`]
            : [`answers behind the values ÷ cases = ${figure(inputs.consistency.own ?? 0)}`],
    };
    if (entry.mode === 'proven' && inputs.binary) {
        const bad = badCases(entry, sample);
        const good = entry.limit === 'min';
        return {
            ...counts,
            candidate_value: [
                `a case is bad when at least half of its answers are: ${bad} of ${n}`,
                good ? `1 − ${bad} ÷ ${n} = ${figure(1 - bad / n)}` : `${quotient(bad, n)}`,
            ],
            ...countBounds(good ? n - bad : bad, n),
            ...neededForRate({ bad, n, tolerated: toleratedShare(entry), alpha: inputs.alpha, min: inputs.min_cases }),
        };
    }
    const single = inputs.binary && own.every(({ values }) => values.length === 1);
    return {
        ...counts,
        candidate_value: [`mean over the ${n} cases of the mean of each one's answers: sum ÷ cases = ${quotient(sum, n)}`],
        ...(single ? countBounds(Math.round(sum), n) : meanRange(means, metric_verdict/* SHOWN_ALPHA */.X5, 'two-sided 90% bounds')),
        cases_needed: [`min_cases: ${inputs.min_cases}`],
        ...noiseHowOf(entry, sample),
    };
}
/** Share of bad cases that a limit of a rate lets through. */
function toleratedShare({ limit, threshold }) {
    return Math.max(0, Number((limit === 'min' ? 1 - threshold : threshold).toFixed(12)));
}
/** For `min` a low value is bad, for `max` a high one. */
function badCases({ limit }, { own }) {
    return own.filter(({ values }) => {
        const mean = (0,stats_paired/* meanOf */.hm)(values);
        return (limit === 'min' ? 1 - mean : mean) >= 0.5 - metric_verdict/* EPSILON */.p8;
    }).length;
}
function countBounds(count, n) {
    const bound = (which) => [
        `${which} of the two-sided 90% bounds of ${count} of ${n} (Clopper-Pearson): ${betaOf(which, count, n, metric_verdict/* SHOWN_ALPHA */.X5)}`,
    ];
    return { value_lo: bound('lower'), value_hi: bound('upper') };
}
/** As a spreadsheet has it: BETA.INV. */
function betaOf(which, count, n, alpha) {
    if (which === 'lower') {
        return count === 0
            ? '0, as none counts'
            : `BETA.INV(${figure(alpha)}; ${count}; ${n - count + 1}) = ${figure((0,rate/* rateLower */.QV)(count, n, alpha))}`;
    }
    return count === n
        ? '1, as all count'
        : `BETA.INV(${figure(1 - alpha)}; ${count + 1}; ${n - count}) = ${figure((0,rate/* rateUpper */.tq)(count, n, alpha))}`;
}
/** Normal bounds of a mean with one 0 and one 1 added. */
function meanRange(means, alpha, what) {
    const n = means.length + 2;
    const sum = means.reduce((all, mean) => all + mean, 1);
    const squares = means.reduce((all, mean) => all + mean * mean, 1);
    const centre = sum / n;
    const variance = Math.max(0, squares / n - centre ** 2);
    const z = (0,distributions/* normalQuantile */.Zl)(1 - alpha);
    const { lo, hi } = (0,rate/* meanBounds */.lw)(means, z);
    const error = Math.sqrt(variance / n);
    const bound = (sign, value) => `centre ${sign} z × error = ${figure(centre)} ${sign} ${figure(z)} × ${figure(error)}, within 0 and 1: ${figure(value)}`;
    return {
        value_lo: [
            `one 0 and one 1 are added to the case means: centre = (sum + 1) ÷ (cases + 2) = ${quotient(sum, n)}`,
            `error = √((sum of squares + 1) ÷ (cases + 2) − centre²) ÷ √(cases + 2) = √(${figure(squares)} ÷ ${n} − ${figure(centre)}²) ÷ √${n} = ${figure(error)}`,
            `lower of the ${what}: ${bound('−', lo)}`,
        ],
        value_hi: [`upper of the ${what}: ${bound('+', hi)}`],
    };
}
/** Cases that would tell a share of bad cases from its limit. */
function neededForRate({ bad, n, tolerated, alpha, min }) {
    const share = n === 0 ? 0 : bad / n;
    const z = (0,distributions/* normalQuantile */.Zl)(1 - alpha);
    const gap = Math.abs(share - tolerated);
    const first = (0,rate/* smallestProvingN */.Je)(0, tolerated, alpha);
    const needed = (0,rate/* casesToSettleRate */.sC)(share, tolerated, alpha);
    const spread = z * Math.sqrt(tolerated * (1 - tolerated)) + rate/* POWER_Z */.nc * Math.sqrt(share * (1 - share));
    return {
        cases_needed: [
            `to tell ${figure(share)} bad from ${figure(tolerated)} 4 times in 5: ((${figure(z)} × √(limit × (1 − limit)) + 0.841621 × √(share × (1 − share))) ÷ gap)² = (${figure(spread)} ÷ ${figure(gap)})² = ${figure((spread / gap) ** 2)}`,
            ...(share < tolerated && first !== null
                ? [`no fewer than ${first}, the first number that proves it with none bad`]
                : []),
            `no fewer than min_cases (${min})${needed === null ? '; no number would do' : ''}`,
        ],
    };
}

// EXTERNAL MODULE: ./src/stats/trimmed.ts
var stats_trimmed = __webpack_require__(62925);
// EXTERNAL MODULE: ./src/verdict/absolute-time.ts
var absolute_time = __webpack_require__(38500);
// EXTERNAL MODULE: ./src/verdict/ratio-gate.ts
var ratio_gate = __webpack_require__(92328);
;// CONCATENATED MODULE: ./src/pipeline/explain/times.ts










/** @returns null when no case was timed on both sides. */
function timeChangeOf(inputs, sample) {
    const pairs = sample.pairs.map(({ id, group, base, cand }) => ({
        id,
        group,
        base: (0,percentile/* percentile */.Ym)(base, 0.5),
        cand: (0,percentile/* percentile */.Ym)(cand, 0.5),
    }));
    const found = (0,ratio_gate/* measureTimes */.z6)(pairs, inputs.alpha, inputs.min_cases);
    return found === null ? null : { pairs, found };
}
function timeChangeHow(entry, inputs, sample, { pairs, found }, level) {
    const n = pairs.length;
    const all = (side) => sample.pairs.flatMap((one) => one[side]);
    return {
        n: ['cases timed on both sides'],
        kb: [`main's times ÷ cases = ${quotient(all('base').length, n)}`],
        kc: [`this run's times ÷ cases = ${quotient(all('cand').length, n)}`],
        base: [rankHow(all('base'), inputs.percentile, "main's times of these cases")],
        candidate_value: [rankHow(all('cand'), inputs.percentile, "this run's times of these cases")],
        ...meanHow(pairs, found, inputs),
        ...ratioPower(entry, found, level, inputs.alpha),
    };
}
/** The nearest rank: always one of the values. */
function rankHow(values, q, what) {
    const rank = (0,percentile/* percentileRank */.Wu)(q, values.length);
    return `number ${rank} of ${values.length} ${what}, the fastest first: ${figure(q)} × ${values.length} = ${figure(q * values.length)}, rounded up, and it is ${figure((0,percentile/* percentile */.Ym)(values, q))}`;
}
function meanHow(pairs, found, inputs) {
    const logs = (0,ratio_gate/* logRatios */.vn)(pairs);
    const n = logs.length;
    const trimmed = (0,stats_trimmed/* trimmedMean */.K4)(logs, ratio_gate/* TRIM */.N_);
    const each = found.clusters === null ? 'a case' : 'a group (the mean of its cases)';
    const first = `x of ${each} is ln(its median time here ÷ its median time on main), the median the lower one of an even number`;
    if (trimmed === null) {
        return {
            delta: [first, `one x alone: e^x − 1 = e^${figure(logs[0])} − 1 = ${figure(found.delta)}`],
            lo: ['one x alone bounds nothing, and no time falls by more than all of it: −1'],
            p_guard: guardOfFew(found, logs, inputs),
        };
    }
    const cut = Math.floor(ratio_gate/* TRIM */.N_ * n + 1e-9);
    const { mean, standardError, dof } = trimmed;
    const t = dof < 1 ? Infinity : (0,distributions/* studentQuantile */.FI)(1 - metric_verdict/* SHOWN_ALPHA */.X5, dof);
    const bound = (sign, value) => `e^(${figure(mean)} ${sign} ${figure(t)} × ${figure(standardError)}) − 1 = ${figure(value)}`;
    return {
        delta: [
            first,
            `mean of the x without the ${cut} lowest and ${cut} highest of ${n} (10% trimmed) = ${figure(mean)}; e^mean − 1 = ${figure(found.delta)}`,
        ],
        lo: [
            `error (Yuen) = s of the x with the trimmed ones moved to the nearest kept ÷ (share kept × √n) = ${figure(winsorizedDeviation(trimmed, n, cut))} ÷ (${n - 2 * cut} ÷ ${n} × √${n}) = ${figure(standardError)}`,
            `t at 95% with ${dof} degrees of freedom is ${figure(t)}; lower of the two-sided 90% bounds: ${bound('−', found.lo)}`,
        ],
        hi: [`upper of the two: ${bound('+', found.hi)}`],
        p_guard: pairs.length < inputs.min_cases
            ? guardOfFew(found, logs, inputs)
            : [
                standardError === 0
                    ? `all x are equal: 0 if they are above 0, else 1; so ${figure(found.pWorse)}`
                    : `share of Student's t with ${dof} degrees of freedom above mean ÷ error = ${quotient(mean, standardError)}: ${figure(found.pWorse)}`,
            ],
    };
}
function winsorizedDeviation({ standardError }, n, cut) {
    return standardError * ((n - 2 * cut) / n) * Math.sqrt(n);
}
function guardOfFew(found, logs, inputs) {
    const moved = logs.filter((log) => log !== 0);
    const up = moved.filter((log) => log > 0).length;
    return [
        `fewer than min_cases (${inputs.min_cases}): sign flips of the x in place of t, ${up} of ${moved.length} are above 0`,
        `counted over all 2^${moved.length} ways to flip: the share with a higher sum than the one seen, an equal one counted half, is ${figure(found.pWorse)}`,
    ];
}
/** `max` of a percentile. */
function timeLevelHow(entry, inputs, sample) {
    const n = sample.own.length;
    const calls = sample.own.flatMap(({ values }) => values);
    const tolerated = toleratedOf(inputs);
    const point = entry.mode === 'point';
    const decisive = point ? calls : sample.own.map(({ values }) => (0,absolute_time/* slowHalf */.vv)(values));
    const what = point ? 'calls (an error is slower than any)' : "cases' times, each the upper median of its calls";
    const sorted = [...decisive].sort((a, b) => a - b);
    const rankAbove = (cases) => decisive.length - Math.floor((cases / n) * decisive.length + metric_verdict/* EPSILON */.p8);
    const passing = (0,absolute_time/* lastWhere */.QN)(n, (over) => (0,rate/* rateUpper */.tq)(over, n, metric_verdict/* SHOWN_ALPHA */.X5) <= tolerated);
    const notFailing = (0,absolute_time/* lastWhere */.QN)(n, (over) => (0,rate/* rateLower */.QV)(over, n, metric_verdict/* SHOWN_ALPHA */.X5) <= tolerated);
    const bound = (cases, which) => [
        `${which} of the two-sided 90% bounds: with ${cases} of ${n} cases above it, a true share of ${figure(tolerated)} above it is ${which === 'upper' ? 'still the most there can be' : 'just about possible'} (Clopper-Pearson)`,
        `so it is number ${rankAbove(cases)} of the ${decisive.length}, the fastest first: ${figure(sorted[rankAbove(cases) - 1] ?? NaN)}`,
    ];
    return {
        n: ['cases with a time or an error'],
        kc: [`calls ÷ cases = ${quotient(calls.length, n)}`],
        candidate_value: [rankHow(decisive, inputs.percentile, what)],
        ...(notFailing === n ? {} : { value_lo: bound(notFailing, 'lower') }),
        ...(passing === -1 ? {} : { value_hi: bound(passing, 'upper') }),
        ...neededForRate({ bad: slowCases(entry, sample), n, tolerated, alpha: inputs.alpha, min: inputs.min_cases }),
    };
}
function toleratedOf({ percentile: q }) {
    return Number((1 - q).toFixed(12));
}
/** Cases over the limit: at least half of their calls are. */
function slowCases({ threshold }, { own }) {
    return own.filter(({ values }) => (0,absolute_time/* slowHalf */.vv)(values) > threshold).length;
}

;// CONCATENATED MODULE: ./src/pipeline/explain/decide-level.ts








function decideRateSteps(question, inputs, sample, again) {
    const { limit } = question;
    if ((0,absolute_rate/* isMustPass */.$T)(question, sample))
        return mustPassSteps(sample);
    if (limit.mode !== 'proven')
        return [pointStep(again)];
    if (!inputs.binary)
        return provenMeanSteps(again, inputs, sample);
    const bad = badCases(again, sample);
    return provenShareSteps({ bad, n: sample.own.length, tolerated: toleratedShare(again), are: 'are bad' }, inputs);
}
function decideTimeSteps(inputs, sample, again) {
    if (again.mode === 'point')
        return [pointStep(again)];
    const bad = slowCases(again, sample);
    const are = `are over ${figure(again.threshold)} ms in at least half of their calls`;
    return provenShareSteps({ bad, n: sample.own.length, tolerated: toleratedOf(inputs), are }, inputs);
}
function decideCostSteps(inputs, sample, again) {
    if (again.candidate_value !== null)
        return [pointStep(again)];
    const { cost, judge } = inputs.own;
    if (inputs.basis === 'cost_run') {
        const known = cost + judge;
        return [
            {
                text: `what is known of it is over the limit: ${figure(known)} > ${figure(again.threshold)} dollars`,
                holds: known > again.threshold,
            },
            { text: 'every price is known', holds: false },
        ];
    }
    const passed = sample.own.reduce((sum, { passes }) => sum + passes, 0);
    return [
        {
            text: `some answer passed, so that there is a price for one: ${passed} did, for ${figure(cost)} dollars`,
            holds: passed > 0,
        },
    ];
}
function pointStep({ limit, threshold, candidate_value, unit }) {
    // An error is slower than any time, and such a percentile is no number of a result.
    const value = candidate_value ?? Infinity;
    const met = limit === 'min' ? value >= threshold - metric_verdict/* EPSILON */.p8 : value <= threshold + metric_verdict/* EPSILON */.p8 * (unit === 'usd' ? threshold : 1);
    return {
        text: `the value measured keeps the limit: ${figure(value)} ${limit === 'min' ? '≥' : '≤'} ${figure(threshold)}`,
        holds: met,
    };
}
function mustPassSteps({ own, unmeasured }) {
    const bad = own.filter(({ values }) => values.filter((value) => value === 0).length * 2 > values.length).length;
    return [
        { text: 'No statistics: it passes when both of these hold.', holds: null },
        { text: `every case passes in at least half of its answers: ${bad} of ${own.length} do not`, holds: bad === 0 },
        { text: `every case has an answer: ${unmeasured.length} have none`, holds: unmeasured.length === 0 },
    ];
}
function provenShareSteps({ bad, n, tolerated, are }, { alpha, min_cases }) {
    const lower = n === 0 ? 0 : (0,rate/* rateLower */.QV)(bad, n, alpha);
    const upper = n === 0 ? 1 : (0,rate/* rateUpper */.tq)(bad, n, alpha);
    return [
        {
            text: `${bad} of ${n} cases ${are}; a share of ${figure(tolerated)} is tolerated, and the level is ${figure(alpha)}.`,
            holds: null,
        },
        {
            text: `it fails when the share is proven to be more: its lower Clopper-Pearson bound ${betaOf('lower', bad, n, alpha)} > ${figure(tolerated)}`,
            holds: lower > tolerated,
        },
        {
            text: `it passes when the share is proven to be no more: its upper bound ${betaOf('upper', bad, n, alpha)} ≤ ${figure(tolerated)}`,
            holds: upper <= tolerated,
        },
        { text: `and there are enough cases: ${n} ≥ ${min_cases} (min_cases)`, holds: n >= min_cases },
    ];
}
function provenMeanSteps({ limit, threshold }, inputs, { own }) {
    const z = (0,distributions/* normalQuantile */.Zl)(1 - inputs.alpha);
    const { lo, hi } = (0,rate/* meanBounds */.lw)(own.map(({ values }) => (0,stats_paired/* meanOf */.hm)(values)), z);
    const low = limit === 'min';
    const broken = low ? hi < threshold - metric_verdict/* EPSILON */.p8 : lo > threshold + metric_verdict/* EPSILON */.p8;
    const met = low ? lo >= threshold - metric_verdict/* EPSILON */.p8 : hi <= threshold + metric_verdict/* EPSILON */.p8;
    return [
        {
            text: `bounds at level ${figure(inputs.alpha)}, found as the range is but with z = ${figure(z)}: ${figure(lo)} and ${figure(hi)}.`,
            holds: null,
        },
        {
            text: `there are enough cases to decide: ${own.length} ≥ ${inputs.min_cases} (min_cases)`,
            holds: own.length >= inputs.min_cases,
        },
        {
            text: `it fails when the ${low ? 'upper' : 'lower'} bound is beyond the limit: ${figure(low ? hi : lo)} ${low ? '<' : '>'} ${figure(threshold)}`,
            holds: broken,
        },
        {
            text: `it passes when the ${low ? 'lower' : 'upper'} bound keeps it: ${figure(low ? lo : hi)} ${low ? '≥' : '≤'} ${figure(threshold)}`,
            holds: met,
        },
    ];
}

;// CONCATENATED MODULE: ./src/pipeline/explain/level.ts
/** The level that a test was held to, shared with its family. */



const MOST_SHOWN = 10;
function levelHow(entry, { tests, before }, alpha) {
    const slices = entry.rule.includes('@');
    const what = `${entry.blocking ? 'blocking' : 'advisory'} comparisons of ${slices ? 'slices' : 'whole metrics'}`;
    const own = (0,family/* testP */.h5)(entry);
    const p = own === null
        ? []
        : entry.p_shuffle === null
            ? [`this one's p is p_guard, ${figure(own)}`]
            : [`this one's p is the larger of p_shuffle and p_guard ÷ 2: ${figure(own)}`];
    if (tests === 1)
        return [`it is alone among the ${what}, so all of alpha, ${figure(alpha)}, is its own`, ...p];
    const stopped = before.findIndex((one, rank) => !(0,holm/* atMost */.Tu)(one, alpha / (tests - rank)));
    const tried = before.map((one, rank) => {
        const level = alpha / (tests - rank);
        return `${rank + 1}. p ${figure(one)}, level ${figure(alpha)} ÷ ${tests - rank} = ${figure(level)}: ${(0,holm/* atMost */.Tu)(one, level) ? 'held' : 'not held, so here the levels stop'}`;
    });
    const left = tests - before.length;
    return [
        `Holm: ${tests} ${what} share alpha, ${figure(alpha)}; the smallest p is held to alpha ÷ ${tests}, the next to alpha ÷ ${tests - 1}, and so on while they hold`,
        ...p,
        ...(tried.length <= MOST_SHOWN
            ? tried
            : [`... ${tried.length - MOST_SHOWN} smaller ones`, ...tried.slice(-MOST_SHOWN)]),
        stopped === -1
            ? `${before.length + 1}. this one: ${figure(alpha)} ÷ ${left} = ${figure(alpha / left)}`
            : `this one's p is no smaller, so it is held to the same level, ${figure(alpha / (tests - stopped))}`,
    ];
}

;// CONCATENATED MODULE: ./src/pipeline/explain/tables.ts
/** The answers behind an entry, as a table that can be summed up by hand. */



/** Rows that a person would still look through. */
const MOST_ROWS = 24;
/** Cases by what they answered on both sides, the worst first; the sums of d and d² are those of the formulas. */
function changeTable(inputs, rising) {
    const compared = inputs.patterns.filter(({ base }) => base.length > 0);
    if (isGrouped(inputs))
        return groupTable(compared, rising);
    const rows = merged(inputs, compared).map(({ one, cases }) => {
        const d = changeOf(one);
        const words = inputs.binary ? meaning(d, (0,stats_paired/* meanOf */.hm)(one.base), rising) : '';
        const sides = [side(one, 'base', inputs), side(one, 'cand', inputs)];
        return { cells: [...sides, ...sumsOf(cases, d), words], weight: rising ? -d : d, cases };
    });
    return tables_cut(['main', 'here', 'cases', 'd', 'cases × d', 'cases × d²', ''], rows);
}
function changeOf(one) {
    return (0,stats_paired/* meanOf */.hm)(tables_answersOf(one)) - (0,stats_paired/* meanOf */.hm)(one.base) + 0;
}
function sumsOf(units, d) {
    return [String(units), figure(d), figure(d * units), figure(d * d * units)];
}
/** Where cases stand in groups a group is one observation, with the sum of its cases' d. */
function groupTable(patterns, rising) {
    const groups = new Map();
    const units = new Map();
    const add = (size, d, count) => {
        const key = `${size}|${figure(d)}`;
        const known = units.get(key);
        if (known === undefined)
            units.set(key, { size, d, count });
        else
            known.count += count;
    };
    for (const one of patterns) {
        if (one.group === undefined)
            add(1, changeOf(one), one.cases);
        else {
            const known = groups.get(one.group) ?? { size: 0, d: 0 };
            groups.set(one.group, { size: known.size + one.cases, d: known.d + changeOf(one) * one.cases });
        }
    }
    for (const { size, d } of groups.values())
        add(size, Math.abs(d) < stats_paired/* ROUNDING */.fR ? 0 : d, 1);
    const rows = [...units.values()].map(({ size, d, count }) => {
        return { cells: [String(size), ...sumsOf(count, d)], weight: rising ? -d : d, cases: size * count };
    });
    return tables_cut(['cases in a group', 'groups', 'd, summed up', 'groups × d', 'groups × d²'], rows);
}
function levelTable(inputs) {
    const rows = merged(inputs, inputs.patterns.map((one) => ({ ...one, base: [] }))).map(({ one, cases }) => {
        const mean = (0,stats_paired/* meanOf */.hm)(tables_answersOf(one));
        return {
            cells: [side(one, 'cand', inputs), String(cases), figure(mean), figure(mean * cases)],
            weight: mean,
            cases,
        };
    });
    return tables_cut(['here', 'cases', 'mean', 'cases × mean'], rows);
}
function timeChangeTable(inputs) {
    const rows = inputs.patterns.flatMap((one) => {
        const now = tables_answersOf(one);
        if (one.base.length === 0 || now.length === 0)
            return [];
        const [then, here] = [(0,percentile/* percentile */.Ym)(one.base, 0.5), (0,percentile/* percentile */.Ym)(now, 0.5)];
        const log = Math.log(here) - Math.log(then);
        const cells = [
            figure(then),
            figure(here),
            ...groupCell(inputs, one),
            String(one.cases),
            figure(here / then),
            figure(log),
        ];
        return [{ cells, weight: -log, cases: one.cases }];
    });
    const heads = ['main, ms', 'here, ms', ...(isGrouped(inputs) ? ['group'] : []), 'cases', 'ratio', 'x = ln(ratio)'];
    return tables_cut(heads, rows);
}
function timeLevelTable(inputs) {
    const rows = inputs.patterns.map((one) => {
        const values = one.cand.map((value) => value ?? Infinity).sort((a, b) => a - b);
        const time = values[Math.floor(values.length / 2)];
        return { cells: [values.map(msOf).join(' '), String(one.cases), msOf(time)], weight: -time, cases: one.cases };
    });
    return tables_cut(['calls, ms', 'cases', 'time of the case'], rows);
}
function msOf(value) {
    return value === Infinity ? 'error' : figure(value);
}
function costTable(inputs) {
    if (inputs.patterns.length === 0)
        return null;
    const judge = inputs.basis === 'cost_run';
    const dollars = ({ cost, judge: judged }) => (judge ? cost + judged : cost);
    const bought = ({ passes, answers }) => (judge ? answers : passes);
    const compared = inputs.patterns.some(({ base }) => base !== null);
    const rows = inputs.patterns.map(({ base, cand, cases }) => {
        const side = (sums) => [figure(dollars(sums)), String(bought(sums))];
        const more = base === null ? dollars(cand) : dollars(cand) / cand.answers - dollars(base) / base.answers;
        return { cells: [...(base === null ? [] : side(base)), ...side(cand), String(cases)], weight: -more, cases };
    });
    const what = judge ? 'answers' : 'passed';
    const main = compared ? ['main, $', what] : [];
    return tables_cut([...main, 'here, $', what, 'cases'], rows);
}
/** The same counts of answers in another order are the same to a reader. */
function merged(inputs, patterns) {
    const found = new Map();
    for (const one of patterns) {
        const key = `${side(one, 'base', inputs)}|${side(one, 'cand', inputs)}|${one.group ?? ''}`;
        const known = found.get(key);
        if (known === undefined)
            found.set(key, { one, cases: one.cases });
        else
            known.cases += one.cases;
    }
    return [...found.values()];
}
function side(one, of, { binary, consistency }) {
    const values = of === 'base' ? one.base : tables_answersOf(one);
    const behind = one.graded?.[of];
    if (behind !== undefined)
        return `${behind.passed}/${behind.n}, so ${figure(values[0])}`;
    if (binary && consistency === undefined) {
        return values.length === 0 ? '' : `${values.reduce((sum, value) => sum + value, 0)}/${values.length}`;
    }
    return [...values]
        .sort((a, b) => a - b)
        .map(figure)
        .join(' ');
}
function tables_answersOf({ cand }) {
    return cand.filter((value) => value !== null);
}
function meaning(change, base, rising) {
    if (change === 0)
        return base === 1 ? 'always, on both' : base === 0 ? 'never, on both' : 'as often on both';
    const better = rising ? change < 0 : change > 0;
    return better ? 'better here' : 'worse here';
}
function isGrouped({ patterns }) {
    return patterns.some(({ group }) => group !== undefined);
}
function groupCell(inputs, { group }) {
    return isGrouped(inputs) ? [group === undefined ? 'alone' : String(group)] : [];
}
function tables_cut(heads, rows) {
    const sorted = [...rows].sort((a, b) => a.weight - b.weight);
    const half = MOST_ROWS / 2;
    const all = sorted.length <= MOST_ROWS;
    const shown = all ? sorted : [...sorted.slice(0, half), ...sorted.slice(-half)];
    const hidden = all ? [] : sorted.slice(half, -half);
    const cells = shown.map((row) => row.cells);
    const gap = heads.map((_, at) => (at === 0 ? '...' : ''));
    const left = hidden.reduce((sum, { cases }) => sum + cases, 0);
    return {
        heads,
        rows: all ? cells : [...cells.slice(0, half), gap, ...cells.slice(half)],
        more: all ? '' : `${hidden.length} rows of ${left} cases in between are in the file, under \`inputs.patterns\`.`,
    };
}

;// CONCATENATED MODULE: ./src/pipeline/explain/story.ts








const NOTHING = { how: {}, decision: [], table: null };
/** @param again the entry as the engine computes it from its inputs. */
function storyOf(question, inputs, again) {
    if (again.verdict === 'error' && again.candidate_value === null && again.reason !== 'no_price')
        return NOTHING;
    const story = byKind(question, inputs, again);
    const { family, alpha } = inputs;
    if (family === undefined || again.alpha_adjusted === null)
        return story;
    return { ...story, how: { ...story.how, alpha_adjusted: levelHow(again, family, alpha) } };
}
function byKind(question, inputs, again) {
    const { sample } = question.sampled;
    if (sample.own.length === 0)
        return NOTHING;
    const relative = again.limit === 'max_drop' || again.limit === 'max_increase';
    if (relative && inputs.unchanged)
        return unchanged(inputs);
    if (sample.kind === 'rate' && inputs.kind === 'rate') {
        return relative ? rateChange(inputs, sample, again) : rateLevel(question, inputs, sample, again);
    }
    if (sample.kind === 'time' && inputs.kind === 'time') {
        return relative ? timeChange(inputs, sample, again) : timeLevel(inputs, sample, again);
    }
    if (sample.kind === 'cost' && inputs.kind === 'cost') {
        return relative ? costChange(inputs, sample, again) : costLevel(inputs, sample, again);
    }
    return NOTHING;
}
function unchanged(inputs) {
    const value = ["this run's own value, which is main's as well"];
    const table = inputs.kind === 'rate' ? levelTable(inputs) : inputs.kind === 'time' ? timeLevelTable(inputs) : null;
    return { how: { n: ['cases with an answer'], base: value, candidate_value: value }, decision: [], table };
}
const ALONE = { candidate_value: ["this run's own value; it is compared with nothing"] };
function rateChange(inputs, sample, again) {
    const paired = pairedOf(again, inputs, sample, levelOf(inputs, again));
    if (paired === null)
        return { how: ALONE, decision: [], table: levelTable(inputs) };
    return { how: pairedHow(paired), decision: decidePairedSteps(paired), table: changeTable(inputs, paired.rising) };
}
function rateLevel(question, inputs, sample, again) {
    return {
        how: rateLevelHow(again, inputs, sample),
        decision: decideRateSteps(question, inputs, sample, again),
        table: levelTable(inputs),
    };
}
function timeChange(inputs, sample, again) {
    const change = timeChangeOf(inputs, sample);
    if (change === null)
        return { how: ALONE, decision: [], table: timeLevelTable(inputs) };
    const level = levelOf(inputs, again);
    return {
        how: timeChangeHow(again, inputs, sample, change, level),
        decision: decideRatioSteps(again, inputs, change.found, level),
        table: timeChangeTable(inputs),
    };
}
function timeLevel(inputs, sample, again) {
    return {
        how: timeLevelHow(again, inputs, sample),
        decision: decideTimeSteps(inputs, sample, again),
        table: timeLevelTable(inputs),
    };
}
function costChange(inputs, sample, again) {
    const found = costChangeOf(inputs, sample);
    if (found === null || again.delta === null)
        return { how: ALONE, decision: [], table: costTable(inputs) };
    const level = levelOf(inputs, again);
    return {
        how: costChangeHow(again, inputs, sample, found, level),
        decision: decideRatioSteps(again, inputs, found, level),
        table: costTable(inputs),
    };
}
function costLevel(inputs, sample, again) {
    return {
        how: costLevelHow(again, inputs, sample),
        decision: decideCostSteps(inputs, sample, again),
        table: costTable(inputs),
    };
}
function levelOf({ alpha }, { alpha_adjusted }) {
    return alpha_adjusted ?? alpha;
}

;// CONCATENATED MODULE: ./src/pipeline/explain.ts
/** A result's numbers, computed again from its inputs and told step by step. */











/** @param entry one of the result's rules. */
function explainEntry(entry, { suites }) {
    const { inputs } = entry;
    if (inputs === undefined || inputs.kind === 'too_large')
        return untold(entry);
    const again = recompute(entry, inputs);
    const story = storyOf(questionOf(entry, inputs), inputs, again);
    const suite = suites.find((one) => one.suite === entry.suite);
    const withdrawn = suite?.confirmation?.withdrawn.includes(nameOf(entry)) === true && again.verdict === 'fail';
    const numbers = numbersOf(entry, again, story.how);
    const differences = differencesOf(entry, again, numbers, withdrawn);
    return {
        ...headOf(entry),
        inputs: { text: countsOf(entry, inputs), table: story.table },
        numbers,
        decision: decisionOf(again, inputs, story),
        outcome: outcomeOf(entry, again, withdrawn),
        agrees: differences.length === 0,
        differences,
    };
}
function headOf(entry) {
    const { suite, candidate, rule, limit, verdict, reason, blocking } = entry;
    return { suite, candidate, rule, limit, verdict, reason, blocking, asked: askedOf(entry) };
}
/** Without inputs the numbers can be shown, not found again. */
function untold(entry) {
    const large = entry.inputs?.kind === 'too_large' ? countsOf(entry, entry.inputs) : [];
    const why = entry.inputs === undefined
        ? 'The result does not say what it was computed from: `compare --batch` and older builds leave that out.'
        : `There is more to it than a result carries (${input_limits/* MOST_PATTERNS */.W2} kinds of cases, ${input_limits/* MOST_ANSWERS */.yp} answers of them).`;
    return {
        ...headOf(entry),
        inputs: {
            text: [
                ...large,
                why,
                'Judge the records themselves again: `plumbline compare BASE.jsonl run.jsonl --spec SPEC`.',
            ],
            table: null,
        },
        numbers: numbersOf(entry, null, {}),
        decision: [],
        outcome: outcomeOf(entry, entry, false),
        agrees: null,
        differences: [],
    };
}
function numbersOf(entry, again, how) {
    return NUMBERS.flatMap((name) => {
        const stored = entry[name] ?? null;
        const recomputed = again?.[name] ?? null;
        if (stored === null && recomputed === null)
            return [];
        const same = again === null ? null : agrees(stored, recomputed);
        const lines = how[name] ?? [];
        return [{ name, shown: shownAs(entry, name, stored), stored, recomputed, agrees: same, how: lines }];
    });
}
function shownAs(entry, name, value) {
    if (value === null)
        return 'none';
    switch (name) {
        case 'base':
        case 'candidate_value':
        case 'value_lo':
        case 'value_hi':
            return `${(0,report_label/* level */.Rc)(entry.rule, value)}${(0,report_label/* quantityOf */.Ri)(entry.rule) === 'unit_cost' ? ' per 1,000 successes' : ''}`;
        case 'delta':
        case 'lo':
        case 'hi':
            return (0,report_label/* difference */.iv)(entry, value);
        case 'mde80':
            return (0,report_label/* sizeOf */.$d)(entry, value);
        case 'chance_missed_by_noise':
            return (0,report_label/* level */.Rc)('pass_rate', value);
        default:
            return figure(value);
    }
}
/** Everything else of the entry that follows from the inputs. */
const OTHERS = ['verdict', 'reason', 'suspicious', 'improved', 'blocking'];
function differencesOf(entry, again, numbers, withdrawn) {
    const found = numbers
        .filter((one) => one.agrees === false)
        .map(({ name, stored, recomputed }) => `${name}: the file says ${explain_valueOf(stored)}, its inputs give ${explain_valueOf(recomputed)}`);
    // Asked again, the failure did not stand: what is written is the second look, not the first.
    const expected = withdrawn
        ? { ...again, verdict: 'inconclusive', reason: 'noise', suspicious: true, improved: entry.improved }
        : again;
    const others = OTHERS.filter((key) => entry[key] !== expected[key]);
    return [
        ...found,
        ...others.map((key) => `${key}: the file says ${String(entry[key])}, its inputs give ${String(expected[key])}`),
    ];
}
function explain_valueOf(value) {
    return value === null ? 'null' : String(value);
}
function decisionOf(again, { planned, missing, unchanged }, story) {
    if (unchanged && story.decision.length === 0)
        return [];
    const share = planned === 0 ? 0 : missing / planned;
    const text = `no more than 5% of the planned answers are missing: ${missing} of ${planned}${planned === 0 ? '' : `, ${figure(share * 100)}%`}`;
    const present = { text, holds: missing <= most_missing/* MOST_MISSING */.r * planned };
    return again.reason === 'no_cases' ? [] : [present, ...story.decision];
}
function outcomeOf(entry, again, withdrawn) {
    const { why, cure } = REASONS[entry.reason];
    const compared = isOutside(entry.reason) && again.delta !== null;
    const said = compared ? 'The numbers are shown, but they decide nothing: ' : '';
    return [
        ...(withdrawn
            ? ['On these answers it failed. What had flipped was asked again, and with those answers it is no longer proven.']
            : []),
        `So it ends as ${entry.verdict} (${entry.reason}). ${said}${said === '' ? capital(why) : why}.`,
        ...named('Cases that count against it', entry.bad_cases ?? []),
        ...named('Worse, the most first', entry.worse_cases),
        ...(entry.suspicious ? ['What was seen lies beyond the limit all the same: worth a look.'] : []),
        ...(entry.improved ? ['Mirrored, the same test proves an improvement beyond the limit.'] : []),
        ...(cure === null ? [] : [`What to do: ${cure}.`]),
    ];
}
const MOST_NAMED = 12;
function named(what, cases) {
    if (cases.length === 0)
        return [];
    const shown = cases.slice(0, MOST_NAMED).map((id) => (0,cut/* ellipsis */.g)(id, 60));
    const more = cases.length - shown.length;
    return [`${what}: ${shown.join(', ')}${more === 0 ? '' : ` and ${more} more`}.`];
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./src/record/fields.ts
var fields = __webpack_require__(1916);
// EXTERNAL MODULE: ./src/verdict/result.ts
var result = __webpack_require__(18364);
;// CONCATENATED MODULE: ./src/pipeline/explain/check-inputs.ts
/** Counts of an entry's inputs that must agree with each other before the engine is run on them. */



const CURE = 'the file was changed after it was written, or cut together from several';
/** @throws UserError at the place, for a file that nobody's Plumbline wrote. */
function checkCounts(inputs, place) {
    if (inputs.family !== undefined && inputs.family.before.length >= inputs.family.tests) {
        (0,fields/* refuse */.TR)((0,fields/* inside */.nx)(place, 'family'), 'tried more tests before this one than it has', CURE);
    }
    if (inputs.missing > inputs.planned)
        (0,fields/* refuse */.TR)(place, 'misses more trials than were planned', CURE);
    if (inputs.kind === 'too_large')
        return;
    const held = sumOf(inputs.patterns.map((one) => one.cases));
    if (held > input_limits/* MOST_CASES */.C6)
        (0,fields/* refuse */.TR)((0,fields/* inside */.nx)(place, 'patterns'), `stand for more than ${input_limits/* MOST_CASES */.C6} cases`, CURE);
    if (inputs.kind === 'cost')
        checkCosts(inputs, held, place);
    else
        checkAnswers(inputs, held, place);
}
function checkAnswers(inputs, held, place) {
    const { patterns } = inputs;
    const at = (0,fields/* inside */.nx)(place, 'patterns');
    if (patterns.some(({ cand }) => cand.length === 0))
        (0,fields/* refuse */.TR)(at, 'hold a case without an answer of this run', CURE);
    if (!(0,input_limits/* isModest */.FG)(patterns, inputs.kind === 'time' || inputs.binary)) {
        (0,fields/* refuse */.TR)(at, 'hold more answers than are computed again');
    }
    if (inputs.kind === 'rate' && patterns.some(({ cand }) => cand.includes(null))) {
        (0,fields/* refuse */.TR)(at, 'hold null, which only a time can be', CURE);
    }
    const fraction = patterns.some(({ base, cand }) => [...base, ...cand].some((value) => value !== 0 && value !== 1));
    if (inputs.kind === 'rate' && inputs.binary && inputs.consistency === undefined && fraction) {
        (0,fields/* refuse */.TR)(at, 'hold a share though answers are 0 or 1', CURE);
    }
    const consistency = inputs.kind === 'rate' ? inputs.consistency : undefined;
    if (patterns.some((one) => !isGradedAsStated(one, consistency))) {
        (0,fields/* refuse */.TR)(at, 'hold answers behind a value that do not go with it', CURE);
    }
    if (consistency?.short === true)
        return;
    if (held + inputs.unmeasured !== inputs.cases)
        (0,fields/* refuse */.TR)(at, 'do not add up to the cases of the rule', CURE);
    const lost = inputs.missing > most_missing/* MOST_MISSING */.r * inputs.planned;
    if (held === 0 && inputs.cases > 0 && !lost)
        (0,fields/* refuse */.TR)(at, 'hold nothing though nothing is missing', CURE);
}
function isGradedAsStated({ graded: behind, base, cand }, stated) {
    if (behind === undefined)
        return stated === undefined || base.length === 0 || base.length === cand.length;
    if (stated === undefined || base.length !== 1 || cand.length !== 1)
        return false;
    return [behind.base, behind.cand].every(({ n, passed }) => n >= stated.k && passed <= n);
}
function checkCosts(inputs, held, place) {
    const at = (0,fields/* inside */.nx)(place, 'patterns');
    if (held > inputs.cases)
        (0,fields/* refuse */.TR)(at, 'hold more cases than the rule', CURE);
    const alone = inputs.patterns.filter(({ base }) => base === null).length;
    if (alone > 0 && (alone < inputs.patterns.length || held !== inputs.cases)) {
        (0,fields/* refuse */.TR)(at, 'hold both sides of some cases and one side of others', CURE);
    }
    const unanswered = inputs.patterns.some(({ base, cand }) => base !== null && (isEmpty(base) || isEmpty(cand)));
    if (unanswered)
        (0,fields/* refuse */.TR)(at, 'compare a case without answers', CURE);
    const sides = inputs.patterns.flatMap(({ base, cand }) => (base === null ? [cand] : [base, cand]));
    if (sides.some(({ passes, answers }) => passes > answers))
        (0,fields/* refuse */.TR)(at, 'hold more passes than answers', CURE);
    if (sides.some(({ answers, tries = answers }) => answers > tries))
        (0,fields/* refuse */.TR)(at, 'hold more answers than tries', CURE);
}
/** Nothing was answered and nothing spent, or nothing was tried. */
function isEmpty({ cost, judge, answers, tries = answers }) {
    return tries === 0 || (answers === 0 && cost + judge === 0);
}
function sumOf(values) {
    return values.reduce((sum, value) => sum + value, 0);
}

;// CONCATENATED MODULE: ./src/pipeline/explain/decode-inputs.ts
/** The inputs of an entry, checked so far that the engine can be run on them: ranges, sizes, and counts that agree. */



const MOST_DOLLARS = 1e12;
const MOST_MS = 1e12;
/** A number within its range; JSON can carry Infinity as `1e400`. */
function finite(min, max) {
    return {
        read: (value, place) => typeof value === 'number' && value >= min && value <= max
            ? value
            : (0,fields/* refuse */.TR)(place, `must be a number from ${min} to ${max}`),
        write: (value) => value,
    };
}
const cases = bounded((0,fields/* count */.U9)(1), input_limits/* MOST_CASES */.C6);
const graded = (0,fields/* object */.Ik)({ n: bounded((0,fields/* count */.U9)(1), input_limits/* MOST_ANSWERS_OF_CASE */.Rl), passed: (0,fields/* count */.U9)() });
const pair = (0,fields/* object */.Ik)({ base: graded, cand: graded });
function bounded(field, most) {
    return {
        read: (value, place) => {
            const found = field.read(value, place);
            return found <= most ? found : (0,fields/* refuse */.TR)(place, `must be at most ${most}`);
        },
        write: (value) => value,
    };
}
/** A list whose length is looked at before its items are. */
function decode_inputs_short(item, most) {
    const items = (0,fields/* list */.p_)(item);
    return {
        read: (value, place) => Array.isArray(value) && value.length > most
            ? (0,fields/* refuse */.TR)(place, `has more than the ${most} entries that are read`)
            : items.read(value, place),
        write: (value) => items.write(value),
    };
}
function answerPattern(most, least) {
    const value = finite(least, most);
    return (0,fields/* object */.Ik)({
        base: decode_inputs_short(value, input_limits/* MOST_ANSWERS_OF_CASE */.Rl),
        cand: decode_inputs_short((0,fields/* nullable */.me)(value), input_limits/* MOST_ANSWERS_OF_CASE */.Rl),
        cases,
        group: (0,fields/* optional */.lq)(bounded((0,fields/* count */.U9)(), input_limits/* MOST_CASES */.C6)),
        planned: (0,fields/* optional */.lq)(bounded((0,fields/* count */.U9)(1), input_limits/* MOST_CASES */.C6)),
        graded: (0,fields/* optional */.lq)(pair),
    });
}
const sums = (0,fields/* object */.Ik)({
    cost: finite(0, MOST_DOLLARS),
    judge: finite(0, MOST_DOLLARS),
    passes: bounded((0,fields/* count */.U9)(), MOST_DOLLARS),
    answers: bounded((0,fields/* count */.U9)(), MOST_DOLLARS),
    tries: (0,fields/* optional */.lq)(bounded((0,fields/* count */.U9)(), MOST_DOLLARS)),
});
const costPattern = (0,fields/* object */.Ik)({
    base: (0,fields/* nullable */.me)(sums),
    cand: sums,
    cases,
    group: (0,fields/* optional */.lq)(bounded((0,fields/* count */.U9)(), input_limits/* MOST_CASES */.C6)),
});
const decode_inputs_common = {
    alpha: finite(1e-9, 0.5),
    min_cases: (0,fields/* count */.U9)(),
    baseline: (0,fields/* oneOf */.yL)('ok', 'no_baseline', 'expired', 'corrupt', 'not_comparable', 'stale', 'self', 'forbidden', 'unavailable'),
    unchanged: fields/* flag */.Jt,
    control: (0,fields/* oneOf */.yL)('stored', 'live'),
    cases: bounded((0,fields/* count */.U9)(), input_limits/* MOST_CASES */.C6),
    unmeasured: bounded((0,fields/* count */.U9)(), input_limits/* MOST_CASES */.C6),
    planned: (0,fields/* count */.U9)(),
    missing: (0,fields/* count */.U9)(),
    missing_reason: (0,fields/* nullable */.me)((0,fields/* oneOf */.yL)(...['infrastructure', 'no_credentials', 'budget', 'deadline', 'judge_drift', 'no_price'], ...['replayed', 'cached_answers'])),
    common_cases: (0,fields/* count */.U9)(),
    cases_of_suite: (0,fields/* count */.U9)(),
    cases_of_larger_side: (0,fields/* count */.U9)(),
    unstated: (0,fields/* optional */.lq)(oneOfTrue()),
    expanded: (0,fields/* optional */.lq)(oneOfTrue()),
    lag_p95_ms: (0,fields/* optional */.lq)(finite(0, MOST_MS)),
    lagged: (0,fields/* optional */.lq)((0,fields/* count */.U9)(1)),
    family: (0,fields/* optional */.lq)((0,fields/* object */.Ik)({ tests: bounded((0,fields/* count */.U9)(1), input_limits/* MOST_PATTERNS */.W2), before: decode_inputs_short(finite(0, 1), input_limits/* MOST_PATTERNS */.W2) })),
    seed: (0,fields/* optional */.lq)(bounded((0,fields/* count */.U9)(), 2 ** 32)),
};
function oneOfTrue() {
    return {
        read: (value, place) => (value === true ? value : (0,fields/* refuse */.TR)(place, 'must be true where it is given')),
        write: (value) => value,
    };
}
const decode_inputs_rate = (0,fields/* object */.Ik)({
    kind: (0,fields/* oneOf */.yL)('rate'),
    ...decode_inputs_common,
    binary: fields/* flag */.Jt,
    consistency: (0,fields/* optional */.lq)((0,fields/* object */.Ik)({
        k: bounded((0,fields/* count */.U9)(1), input_limits/* MOST_ANSWERS_OF_CASE */.Rl),
        short: fields/* flag */.Jt,
        own: (0,fields/* nullable */.me)(finite(0, input_limits/* MOST_CASES */.C6)),
    })),
    patterns: decode_inputs_short(answerPattern(1, 0), input_limits/* MOST_PATTERNS */.W2),
});
const time = (0,fields/* object */.Ik)({
    kind: (0,fields/* oneOf */.yL)('time'),
    ...decode_inputs_common,
    percentile: finite(0.01, 0.99),
    // A time of 0 was not measured.
    patterns: decode_inputs_short(answerPattern(MOST_MS, Number.MIN_VALUE), input_limits/* MOST_PATTERNS */.W2),
});
const cost = (0,fields/* object */.Ik)({
    kind: (0,fields/* oneOf */.yL)('cost'),
    ...decode_inputs_common,
    basis: (0,fields/* oneOf */.yL)('cost_per_success', 'cost_run'),
    own: sums,
    own_unpriced: fields/* flag */.Jt,
    pairs_unpriced: fields/* flag */.Jt,
    suite_spend_usd: {
        // Null says that a price is unknown; only a missing key says nothing.
        read: (value, place) => (value === undefined ? undefined : (0,fields/* nullable */.me)(finite(0, MOST_DOLLARS)).read(value, place)),
        write: (value) => value,
    },
    left_out_usd: (0,fields/* optional */.lq)(finite(0, MOST_DOLLARS)),
    patterns: decode_inputs_short(costPattern, input_limits/* MOST_PATTERNS */.W2),
});
const tooLarge = (0,fields/* object */.Ik)({ kind: (0,fields/* oneOf */.yL)('too_large'), ...decode_inputs_common, patterns: (0,fields/* count */.U9)() });
const kinds = {
    rate: checked(decode_inputs_rate),
    time: checked(time),
    cost: checked(cost),
    too_large: checked(tooLarge),
};
const inputsField = {
    read: (value, place) => {
        const kind = (0,fields/* oneOf */.yL)('rate', 'time', 'cost', 'too_large').read((0,fields/* asObject */.eB)(value, place)['kind'], (0,fields/* inside */.nx)(place, 'kind'));
        return kinds[kind].read(value, place);
    },
    write: (value) => value,
};
function checked(field) {
    return {
        read: (value, place) => {
            const inputs = field.read(value, place);
            checkCounts(inputs, place);
            return inputs;
        },
        write: (value) => field.write(value),
    };
}

;// CONCATENATED MODULE: ./src/pipeline/explain/decode.ts
/** `result.json` as it comes from anywhere: believed only as far as it keeps to its shape. */





const MOST_RULES = 10_000;
/**
 * @param file as messages name it.
 * @throws UserError when the text is no result of this version, naming the place and what is wrong with it.
 */
function decodeResult(content, file) {
    const where = { file };
    let value;
    try {
        value = JSON.parse(content);
    }
    catch {
        throw new errors/* UserError */.yo({ message: 'it is not JSON, or was cut off', where, cure: decode_CURE });
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, 'rules')) {
        throw new errors/* UserError */.yo({ message: 'it is no result: it has no `rules`', where, cure: decode_CURE });
    }
    const place = { where, path: '' };
    const version = (0,fields/* count */.U9)(1).read((0,fields/* asObject */.eB)(value, place)['schema'], { where, path: 'schema' });
    if (version > result/* RESULT_SCHEMA */.w) {
        (0,fields/* refuse */.TR)({ where, path: 'schema' }, `is ${version}, which a newer Plumbline wrote: this build reads up to ${result/* RESULT_SCHEMA */.w}`, 'update Plumbline to the version that wrote it, or newer');
    }
    const read = decode_result.read(value, place);
    refuseTwice(read.rules, place);
    return read;
}
function refuseTwice(rules, place) {
    const seen = new Set();
    rules.forEach(({ suite: of, candidate, rule: named, limit }, index) => {
        const key = JSON.stringify([of, candidate, named, limit]);
        if (seen.has(key))
            (0,fields/* refuse */.TR)({ ...place, path: `rules[${index}]` }, 'says again what an entry before it says', decode_CURE);
        seen.add(key);
    });
}
const decode_CURE = 'give the result.json that a run or `plumbline compare --json` wrote';
function atMost(field, most) {
    return {
        read: (value, place) => Array.isArray(value) && value.length > most
            ? (0,fields/* refuse */.TR)(place, `has ${value.length} entries; at most ${most} are read`)
            : field.read(value, place),
        write: (value) => field.write(value),
    };
}
const share = (0,fields/* nullable */.me)(finite(0, 1));
const any = (0,fields/* nullable */.me)(finite(-Number.MAX_VALUE, Number.MAX_VALUE));
const some = (0,fields/* nullable */.me)((0,fields/* count */.U9)());
const names = (0,fields/* list */.p_)(fields/* text */.Qq);
const decode_time = (0,fields/* optional */.lq)(finite(0, 1e15));
const known = {
    suite: fields/* name */.UU,
    candidate: fields/* name */.UU,
    rule: fields/* name */.UU,
    limit: (0,fields/* oneOf */.yL)('min', 'max', 'max_drop', 'max_increase'),
    threshold: finite(0, 1e15),
    unit: (0,fields/* oneOf */.yL)('fraction', 'pp', 'ratio', 'ms', 'usd'),
    mode: (0,fields/* nullable */.me)((0,fields/* oneOf */.yL)('point', 'proven')),
    verdict: (0,fields/* oneOf */.yL)('pass', 'fail', 'inconclusive', 'error', 'skipped'),
    reason: (0,fields/* oneOf */.yL)(...Object.keys(REASONS)),
    blocking: fields/* flag */.Jt,
    suspicious: fields/* flag */.Jt,
    n: (0,fields/* count */.U9)(),
    kb: any,
    kc: any,
    base: any,
    candidate_value: any,
    delta: any,
    lo: any,
    hi: any,
    value_lo: any,
    value_hi: any,
    p_shuffle: share,
    p_guard: share,
    alpha_adjusted: share,
    worse: some,
    better: some,
    same: some,
    worse_cases: names,
    better_cases: names,
    flaky_cases: names,
    bad_cases: (0,fields/* optional */.lq)(names),
    added_cases: names,
    removed_cases: names,
    edited_cases: names,
    mde80: any,
    cases_needed: any,
    chance_missed_by_noise: share,
    method: fields/* text */.Qq,
    improved: fields/* flag */.Jt,
    noise: (0,fields/* optional */.lq)(finite(0, Number.MAX_VALUE)),
    k: (0,fields/* optional */.lq)((0,fields/* count */.U9)(1)),
    slo: (0,fields/* optional */.lq)((0,fields/* object */.Ik)({ ttft: decode_time, tpot: decode_time, latency: decode_time })),
    apart: (0,fields/* optional */.lq)((0,fields/* object */.Ik)({ what: (0,fields/* oneOf */.yL)('load', 'service_tier'), base: fields/* text */.Qq, candidate: fields/* text */.Qq })),
    inputs: (0,fields/* optional */.lq)(inputsField),
};
// A field that an explanation needs and that is not read here is a type error where the rules are used.
const rule = (0,fields/* object */.Ik)(known);
const suite = (0,fields/* object */.Ik)({
    suite: fields/* name */.UU,
    candidates: (0,fields/* list */.p_)((0,fields/* object */.Ik)({ id: fields/* name */.UU, primary: fields/* flag */.Jt })),
    confirmation: (0,fields/* optional */.lq)((0,fields/* object */.Ik)({ withdrawn: (0,fields/* list */.p_)(fields/* text */.Qq) })),
});
const decode_result = (0,fields/* object */.Ik)({
    tool: fields/* text */.Qq,
    verdict: (0,fields/* oneOf */.yL)('pass', 'fail', 'inconclusive', 'error'),
    run: fields/* text */.Qq,
    commit: (0,fields/* nullable */.me)(fields/* text */.Qq),
    suites: atMost((0,fields/* list */.p_)(suite), MOST_RULES),
    rules: atMost((0,fields/* list */.p_)(rule), MOST_RULES),
});

// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/table.ts
var table = __webpack_require__(8095);
;// CONCATENATED MODULE: ./src/cli/explain-text.ts





function explanationText(explanations, others) {
    const lines = explanations.flatMap((one, index) => [...(index === 0 ? [] : ['', '']), ...section(one)]);
    const more = others.map((candidate) => `The candidate ${candidate} has this rule too: add --candidate.`);
    return printed(more.length === 0 ? lines : [...lines, '', ...more]);
}
function section(one) {
    const { asked, inputs, numbers, decision, outcome } = one;
    const title = `${nameOf(one)} -> ${one.verdict}`;
    return [
        title,
        '='.repeat([...title].length),
        ...asked,
        ...block('What went in', [...inputs.text, ...(inputs.table === null ? [] : ['', ...tableLines(inputs.table)])]),
        ...block('The numbers', numbers.flatMap(numberLines)),
        ...block('The decision', decision.map(stepLine)),
        '',
        ...outcome,
        '',
        ...explain_text_checked(one),
    ];
}
function block(title, lines) {
    return lines.length === 0 ? [] : ['', title, ...lines.map((line) => (line === '' ? '' : `  ${line}`))];
}
function tableLines({ heads, rows, more }) {
    const right = heads.flatMap((head, at) => (head === '' ? [] : [at]));
    return [...(0,table/* columns */.Y)([heads, ...rows], right), ...(more === '' ? [] : [more])];
}
function numberLines({ name, shown, stored, agrees, how }) {
    const exact = stored === null || figure(stored) === shown ? '' : ` (${figure(stored)})`;
    const found = agrees === false ? '   <- NOT what the inputs give' : '';
    return [`${name} = ${shown}${exact}${found}`, ...how.map((line) => `    ${line}`)];
}
function stepLine({ text, holds }) {
    return holds === null ? text : `  ${holds ? 'yes' : 'no '}  ${text}`;
}
function explain_text_checked({ agrees, differences, numbers }) {
    if (agrees === null)
        return ['Nothing was computed again: there is nothing to compute it from.'];
    if (agrees)
        return [`All ${numbers.length} numbers and the verdict were computed again from these inputs: the same.`];
    return ['What is written is not what its inputs give:', ...differences.map((line) => `  ${line}`)];
}
/** Every rule of a result with its verdict, and how to ask about one. */
function rulesText(result, rules, path) {
    const commit = result.commit === null ? '' : `, commit ${result.commit}`;
    const suites = [...new Set(rules.map(({ suite }) => suite))];
    const lines = suites.flatMap((suite) => [
        '',
        `Suite ${suite}`,
        ...rulesOf(rules.filter((one) => one.suite === suite)),
    ]);
    const first = rules.find(({ verdict }) => verdict === 'fail') ?? rules[0];
    const name = first === undefined ? null : (0,text_escape/* shellWord */.r7)(nameOf(first));
    const ask = name === null ? '' : `plumbline explain ${(0,text_escape/* shellWord */.r7)(path) ?? 'RESULT'} --rule ${name}`;
    return printed([
        `${result.verdict}: run ${result.run}${commit}, judged by ${result.tool}`,
        ...(rules.length === 0 ? ['It has no such rule.'] : lines),
        ...(ask === '' ? [] : ['', `How one came about: ${ask}`]),
    ]);
}
function rulesOf(rules) {
    const several = new Set(rules.map(({ candidate }) => candidate)).size > 1;
    return (0,table/* columns */.Y)(rules.map((one) => [
        `  ${one.verdict}`,
        (0,text_escape/* inertLine */.Fq)(nameOf(one)),
        ...(several ? [(0,text_escape/* inertLine */.Fq)(one.candidate)] : []),
        (0,report_label/* limitText */.PW)(one),
        one.reason,
        one.blocking ? '' : 'shown only',
    ]));
}
function printed(lines) {
    return `${lines.map(text_escape/* inertLine */.Fq).join('\n')}\n`;
}

;// CONCATENATED MODULE: ./src/cli/explain.ts






/** `plumbline explain`: every number of a rule computed again from the result alone, step by step; 1 when one differs. */
async function explain(args, world) {
    const { file, content } = await read(args.result, world);
    const result = decodeResult(content, file);
    if (args.rule === null)
        return list(result, args, world);
    const { entries, others } = findRule(result, { ...args, rule: args.rule }, file);
    const explanations = entries.map((entry) => explainEntry(entry, result));
    if (args.json)
        world.print(`${JSON.stringify({ explanations, other_candidates: others }, null, 2)}\n`);
    else
        world.tell(explanationText(explanations, others));
    return explanations.some(({ agrees }) => agrees === false) ? 1 : 0;
}
function list(result, args, world) {
    const rules = result.rules.filter(({ suite, candidate }) => (args.suite === null || suite === args.suite) && (args.candidate === null || candidate === args.candidate));
    if (args.json) {
        const short = rules.map(({ suite, candidate, rule, limit, verdict, reason, blocking }) => {
            return { suite, candidate, rule, limit, verdict, reason, blocking };
        });
        world.print(`${JSON.stringify(short, null, 2)}\n`);
    }
    else
        world.tell(rulesText(result, rules, args.result));
    return 0;
}
/** The file itself, or the `result.json` in a folder. */
async function read(path, world) {
    try {
        return { file: path, content: await world.given.read(path) };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const file = (0,external_node_path_.join)(path, 'result.json');
        const content = await world.given.read(file).catch(() => null);
        if (content === null)
            throw error;
        return { file, content };
    }
}


/***/ }),

/***/ 53172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ failureWords)
/* harmony export */ });
/* harmony import */ var _text_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54966);
/** What a class of failure is called in the name of a rule. */

const WORDS = new Map([
    ['throttled', 'a rate limit'],
    ['overloaded', 'an overloaded server'],
    ['quota', 'used-up credit'],
    ['auth', 'a refused key'],
    ['config', 'a refused request'],
    ['timeout', 'no answer in time'],
    ['network', 'a failed connection'],
    ['stream_truncated', 'an answer that broke off'],
    ['malformed', 'an answer that nobody can read'],
    ['too_large', 'an answer that is too large'],
    ['cancelled', 'a cancelled run'],
    ['crashed', 'a crashed program'],
    ['not_recorded', 'no recorded answer'],
]);
/** `a rate limit`; null for a class that this build does not know. */
function failureWords(name) {
    const words = WORDS.get(name);
    return words === undefined ? null : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(words);
}


/***/ }),

/***/ 73844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Do: () => (/* binding */ ruleLabel),
/* harmony export */   E6: () => (/* binding */ levelWithRange),
/* harmony export */   EI: () => (/* binding */ ruleLabelFor),
/* harmony export */   PW: () => (/* binding */ limitText),
/* harmony export */   Rc: () => (/* binding */ level),
/* harmony export */   Ri: () => (/* binding */ quantityOf),
/* harmony export */   Xb: () => (/* binding */ isChange),
/* harmony export */   Xz: () => (/* binding */ splitRule),
/* harmony export */   cu: () => (/* binding */ changeWithRange),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   oW: () => (/* binding */ direction)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98488);
/* harmony import */ var _text_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54966);
/* harmony import */ var _failure_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53172);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77177);
/** Names, values and limits of rules, in the words of the report. */




const METRICS = new Map(Object.entries({
    pass_rate: 'pass rate',
    score: 'mean score',
    error_rate: 'error rate',
    retry_rate: 'share of cases whose answers needed a retry',
    goodput: 'share of calls that are fast enough',
    consistency: 'consistency',
    'ttft.p50': 'median time to first token',
    'ttft.p95': 'p95 time to first token',
    'ttft.p99': 'p99 time to first token',
    'latency.p50': 'median latency',
    'latency.p95': 'p95 latency',
    'latency.p99': 'p99 latency',
    'cost.per_success': 'cost per 1,000 successes',
    'cost.run': 'cost of this run',
}).map(([name, words]) => [name, (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(words)]));
/** `pass_rate@category:billing` -> metric and slice; the `@` of a grader's name belongs to the metric. */
function splitRule(rule) {
    const grader = /^(grader\..+\.(?:pass_rate|score))(?:@(.*))?$/s.exec(rule);
    const at = rule.indexOf('@');
    const metric = grader?.[1] ?? (at === -1 ? rule : rule.slice(0, at));
    const slice = grader === null ? (at === -1 ? null : rule.slice(at + 1)) : (grader[2] ?? null);
    return { metric, slice };
}
/** `pass rate`, `pass rate of grader `json``, `pass_rate@core` -> `pass rate on `core``. */
function ruleLabel(rule, { k, slo } = {}) {
    const { metric, slice } = splitRule(rule);
    const grader = /^grader\.(.+)\.(pass_rate|score)$/s.exec(metric);
    const words = METRICS.get(metric);
    const name = grader !== null
        ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(grader[2] === 'score' ? 'mean score' : 'pass rate')} of grader ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(grader[1])}`
        : k !== undefined
            ? chanceOfAll(k)
            : metric === 'goodput' && slo !== undefined
                ? shareWithin(slo)
                : metric.startsWith(FAILED)
                    ? shareLost(metric.slice(FAILED.length))
                    : words !== undefined
                        ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${words}`
                        : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(metric);
    if (slice === null)
        return name;
    const [kind, value] = /^(category|tag):(.*)$/s.exec(slice)?.slice(1) ?? [null, slice];
    return kind === null ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${name} on ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(slice)}` : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${name} on ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(kind)} ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value)}`;
}
const FAILED = 'error_rate.';
function shareLost(name) {
    return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `share of cases that ended with ${(0,_failure_words_js__WEBPACK_IMPORTED_MODULE_1__/* .failureWords */ .A)(name) ?? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)}`;
}
/** `share of calls within 800 ms to the first token and 4 s in all`. */
function shareWithin({ ttft, tpot, latency }) {
    const parts = [
        ...(ttft === undefined ? [] : [(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${shortTime(ttft)} to the first token`]),
        ...(tpot === undefined ? [] : [(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${shortTime(tpot)} a token`]),
        ...(latency === undefined ? [] : [(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${shortTime(latency)} in all`]),
    ];
    return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `share of calls within ${(0,_listed_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .K)(parts)}`;
}
/** A time as a person writes it, without zeros that nobody wrote: `4 s`, `800 ms`. */
function shortTime(ms) {
    return ms < 1000 ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(`${Number(ms.toPrecision(6))} ms`) : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(`${Number((ms / 1000).toPrecision(6))} s`);
}
/** Of `k` answers to a case, however many more it has. */
function chanceOfAll(k) {
    if (k === 1)
        return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `chance that an answer to a case passes`;
    return k === 2 ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `chance that 2 answers to a case both pass` : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `chance that all ${k} answers to a case pass`;
}
/** The label, with the candidate when it is not the one that all else is about. */
function ruleLabelFor(rule, primary) {
    const label = ruleLabel(rule.rule, rule);
    return rule.candidate === primary ? label : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${label} for ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(rule.candidate)}`;
}
function quantityOf(rule) {
    const { metric } = splitRule(rule);
    if (metric.startsWith('ttft.') || metric.startsWith('latency.'))
        return 'time';
    if (metric === 'cost.per_success')
        return 'unit_cost';
    return metric === 'cost.run' ? 'money' : 'share';
}
/** A level of the rule's metric, with its unit. */
function level(rule, value) {
    if (value === null || value === undefined)
        return _text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
    return { share: _text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN, time: _text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0, unit_cost: _text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .perThousand */ ["if"], money: _text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .money */ .TG }[quantityOf(rule)](value);
}
/** A limit as a level: without a decimal that nobody wrote. */
function limitLevel(rule, value) {
    return quantityOf(rule) === 'share' ? (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .roundPercent */ .m6)(value) : level(rule, value);
}
/** A change of the rule's metric, with its sign and unit. */
function difference(rule, delta) {
    return isRelative(rule) ? (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .relative */ .V8)(delta) : (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__.pp)(delta);
}
/** The size of a change without its sign, in tenths of a point: `4.2 pp`, `17%`. */
function sizeOf(rule, delta) {
    if (delta === null)
        return _text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
    return isRelative(rule) ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .relative */ .V8)(Math.abs(delta)).replace('+', '')) : (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .ppSize */ .UL)(Math.round(delta * 1000) / 1000);
}
function isRelative({ unit, limit }) {
    return unit === 'ratio' || (limit === 'max_increase' && unit !== 'pp');
}
/** What a limit on a change guards against: a `drop` of what should be high, a `rise` of what should be low. */
function direction({ limit }) {
    return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(limit === 'max_increase' ? 'rise' : 'drop');
}
function isChange({ limit }) {
    return limit === 'max_drop' || limit === 'max_increase';
}
/** The limit for a table cell: `at least 94%`, `drop up to 2 pp`. */
function limitText(rule) {
    const { limit, threshold, unit } = rule;
    if (limit === 'min')
        return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(`at least ${limitLevel(rule.rule, threshold)}`);
    if (limit === 'max')
        return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(`at most ${limitLevel(rule.rule, threshold)}`);
    const size = unit === 'ratio' ? (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .roundPercent */ .m6)(threshold) : (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .ppSize */ .UL)(threshold);
    return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(`${direction(rule)} up to ${size}`);
}
/** `−4.2 pp (−6.9 to −1.6)`; the range is left out when there is none. */
function changeWithRange(rule) {
    const change = difference(rule, rule.delta);
    if (rule.lo === null || rule.hi === null)
        return { change, range: null };
    return { change, range: (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(`${bare(difference(rule, rule.lo))} to ${bare(difference(rule, rule.hi))}`) };
}
/** `97.5%` and `88.6% to 99.8%`, of a level. */
function levelWithRange(rule) {
    const value = level(rule.rule, rule.candidate_value);
    if (rule.value_lo === null || rule.value_hi === null)
        return { value, range: null };
    return { value, range: (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(`${level(rule.rule, rule.value_lo)} to ${level(rule.rule, rule.value_hi)}`) };
}
function bare(text) {
    return text.replace(/ pp$/, '');
}


/***/ }),

/***/ 77177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed)
/* harmony export */ });
/* harmony import */ var _text_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54966);

/** `a`, `a and b`, `a, b and c`; nothing for none. */
function listed(items) {
    return items.flatMap((item, index) => {
        if (index === 0)
            return item;
        return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(index === items.length - 1 ? ' and ' : ', ')}${item}`;
    });
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

/***/ 68010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ MOST_CASES),
/* harmony export */   FG: () => (/* binding */ isModest),
/* harmony export */   Rl: () => (/* binding */ MOST_ANSWERS_OF_CASE),
/* harmony export */   W2: () => (/* binding */ MOST_PATTERNS),
/* harmony export */   yp: () => (/* binding */ MOST_ANSWERS)
/* harmony export */ });
/** Distinct patterns of one entry; past it a result would be larger than the records it was made from. */
const MOST_PATTERNS = 10_000;
/** Answers in the patterns of one entry. */
const MOST_ANSWERS = 100_000;
/** Answers of one case on one side. */
const MOST_ANSWERS_OF_CASE = 1000;
/** Cases that the patterns of one entry may stand for. */
const MOST_CASES = 1_000_000;
/** Answers of all cases, each by itself. */
const MOST_IN_ALL = 5_000_000;
/** Steps per 1 that the finest lattice of an exact test has. */
const FINEST = 100;
/** Sums that an exact test tabulates for one case or group before it finds that there are too many: a second's work. */
const MOST_SUMS = 2_000_000;
/** Whether the answers are few enough to be tested again. @param binary answers are 0 or 1 by themselves. */
function isModest(patterns, binary) {
    let answers = 0;
    let inAll = 0;
    let most = 0;
    const groups = new Map();
    let largest = 1;
    for (const { base, cand, cases, group } of patterns) {
        answers += base.length + cand.length;
        inAll += cases * (base.length + cand.length);
        if (base.length > 0)
            most = Math.max(most, base.length, cand.length);
        if (group === undefined)
            continue;
        const size = (groups.get(group) ?? 0) + cases;
        groups.set(group, size);
        largest = Math.max(largest, size);
    }
    const sums = most * most * largest * (binary ? 1 : FINEST);
    return answers <= MOST_ANSWERS && inAll <= MOST_IN_ALL && sums <= MOST_SUMS;
}


/***/ }),

/***/ 18364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ RESULT_SCHEMA)
/* harmony export */ });
/** `result.json`: the stable contract for other tools. Later versions may add, never rename. */
const RESULT_SCHEMA = 1;


/***/ })

};
