export const id = 881;
export const ids = [881];
export const modules = {

/***/ 47611:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ plannedAnswers),
/* harmony export */   y: () => (/* binding */ missingAnswers)
/* harmony export */ });
/** Answers that were planned and, unless the others had decided before, asked for. */
function plannedAnswers(candidate) {
    return candidate.counts.planned - notNeeded(candidate);
}
/** Those of them that never came. */
function missingAnswers(candidate) {
    const { errored, skipped, not_run } = candidate.counts;
    return errored + skipped + not_run - notNeeded(candidate);
}
function notNeeded({ errors }) {
    return Object.hasOwn(errors, 'early_stop') ? errors['early_stop'] : 0;
}


/***/ }),

/***/ 22691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ hadGotBetter),
/* harmony export */   IG: () => (/* binding */ confirmationLine),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   WO: () => (/* binding */ againWords)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98488);
/* harmony import */ var _text_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54966);
/** Cases that flipped and were asked again, on both sides of the change. */


/** What asking again made of each case that flipped. */
function labelsOf(confirmation) {
    if (confirmation === undefined)
        return new Map();
    const { better, confirmed, pre_existing, flake, unsettled } = confirmation;
    const named = Object.entries({ better, confirmed, pre_existing, flake, unsettled });
    return new Map(named.flatMap(([name, ids]) => ids.map((id) => [id, name])));
}
/** The label beside a case; null for one that was not to be asked again. */
function againWords({ again, change }, base) {
    switch (again) {
        case 'confirmed':
            return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `confirmed`;
        case 'pre_existing':
            return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `also fails on ${base} today`;
        case 'flake':
            return hadGotBetter(change) ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `failed when asked again` : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `passed when asked again`;
        case 'unsettled':
            return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `not asked again in full`;
        case 'better':
            return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `still better when asked again`;
        case null:
            return null;
    }
}
function hadGotBetter(change) {
    return change === 'fixed' || change === 'better';
}
/**
 * What came of it, in one sentence.
 * @param gotBetter cases that had got better at first: among the flakes they are no broken ones.
 */
function confirmationLine(confirmation, gotBetter, base) {
    const broken = (ids) => ids.filter((id) => !gotBetter.has(id)).length;
    const { confirmed, better, repeats } = confirmation;
    const flake = broken(confirmation.flake);
    const both = broken(confirmation.pre_existing);
    const unsettled = broken(confirmation.unsettled);
    const all = confirmed.length + flake + both + unsettled;
    const lost = confirmation.flake.length - flake + (confirmation.unsettled.length - unsettled);
    const times = repeats === 1 ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)('once') : (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(repeats, 'time');
    const parts = [
        ...(all === 0 ? [] : [(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(confirmed.length)} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'broken case')} confirmed`]),
        ...(flake === 0 ? [] : [(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(flake)} ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(flake === 1 ? 'passes' : 'pass')} now (flaky)`]),
        ...(both === 0 ? [] : [(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(both)} ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(both === 1 ? 'fails' : 'fail')} on ${base} today as well`]),
        ...(unsettled === 0 ? [] : [(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(unsettled)} could not be asked again in full`]),
        ...betterWords(better.length, lost),
    ];
    return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Asked again, ${times} on both sides: ${parts.length === 0 ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `no case` : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(parts, ', ')}.`;
}
function betterWords(stayed, lost) {
    if (stayed + lost === 0)
        return [];
    const all = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(stayed + lost, 'case');
    if (lost === 0)
        return [(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${all} that got better ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(stayed === 1 ? 'stays' : 'stay')} so`];
    return [(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(stayed)} of ${all} that got better ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(stayed === 1 ? 'stays' : 'stay')} so`];
}


/***/ }),

/***/ 76128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XG: () => (/* binding */ WITHOUT_BASELINE),
/* harmony export */   jd: () => (/* binding */ shownRules),
/* harmony export */   xU: () => (/* binding */ explanations)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98488);
/* harmony import */ var _text_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54966);
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49952);
/** Which rules a reader is shown, and the lines on each: limit, value, why, next action. */



// These say something about one rule; every other reason is the same for all rules it befalls and is said once.
const OF_ONE_RULE = new Set([
    'within_limit',
    'beyond_limit',
    'noise',
    'too_few_cases',
    'stored_baseline',
]);
/** The comparison is missing for a reason that the line on the baseline tells, with its cure. */
const WITHOUT_BASELINE = new Set([
    'baseline_stale',
    'baseline_expired',
    'baseline_forbidden',
    'baseline_unavailable',
    'baseline_corrupt',
]);
/** Rules whose values belong in the table on top. */
function shownRules({ rules, verdict }) {
    return rules.filter(({ rule, moved }) => {
        if (!OF_ONE_RULE.has(rule.reason))
            return false;
        return moved || (verdict === 'inconclusive' && rule.verdict === 'inconclusive' && rule.blocking);
    });
}
/** One explanation per failed or undecided rule, one per reason that several rules share in the same words. */
function explanations(suite) {
    const groups = new Map();
    for (const view of suite.rules) {
        const { verdict, reason, blocking } = view.rule;
        if (WITHOUT_BASELINE.has(reason) && suite.baseline.notice !== null)
            continue;
        const open = verdict === 'inconclusive' && (view.rule.suspicious || (suite.verdict === 'inconclusive' && blocking));
        // The missing comparison is told once for all; what is left out of times is not.
        const told = verdict === 'skipped' && reason !== 'replayed' && view.rule.apart === undefined;
        const general = !OF_ONE_RULE.has(reason) && verdict !== 'pass' && !told;
        if (verdict !== 'fail' && verdict !== 'error' && !open && !general)
            continue;
        const alone = OF_ONE_RULE.has(reason) || verdict === 'fail' || (0,_why_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnanswered */ .Ni)(view.rule);
        const key = alone ? `${groups.size}` : JSON.stringify([verdict, reason, view.why]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [view]);
        else
            group.push(view);
    }
    return [...groups.values()].map((rules) => {
        const first = rules[0];
        const about = rules.length === 1 ? first.label : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rules.length, 'limit')}`;
        return { icon: first.icon, about: (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .Nx)(about), why: first.why, next: first.next, rules };
    });
}


/***/ }),

/***/ 4847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ concentration),
/* harmony export */   j: () => (/* binding */ viewCases)
/* harmony export */ });
const URGENCY = ['broke', 'failing', 'worse', 'missing', 'fixed', 'better', 'same'];
/** Every case of this run, what broke first, then by id. */
function viewCases({ rows, baseline, edited, cases_at, again, output_at }) {
    const before = groupByCase(baseline);
    const now = groupByCase(rows);
    const storedOf = (id) => (edited.has(id) ? [] : (before.get(id) ?? []));
    const cases = [...now]
        .map(([id, own]) => ({
        ...viewCase(id, own, storedOf(id), cases_at.get(id) ?? null),
        again: again.get(id) ?? null,
    }))
        .sort((a, b) => URGENCY.indexOf(a.change) - URGENCY.indexOf(b.change) || compareIds(a.id, b.id));
    const outputOf = outputReader(output_at);
    return cases.map((one, place) => place < MOST_OUTPUTS ? { ...one, ...outputsOf(now.get(one.id), storedOf(one.id), outputOf) } : one);
}
/** Cases of which answers are quoted, those that broke first: no report shows more. */
const MOST_OUTPUTS = 2000;
function outputReader(output_at) {
    return (rows) => {
        for (const { output, output_at: place } of rows) {
            if (output !== undefined)
                return output;
            if (place !== undefined && output_at !== undefined)
                return output_at(place);
        }
        return null;
    };
}
function outputsOf(now, stored, outputOf) {
    const before = sameContent(now, stored);
    const failed = now.filter((row) => row.status === 'ok' && row.pass !== true);
    const answered = now.filter((row) => row.status === 'ok');
    return {
        output_before: outputOf(before.filter((row) => row.pass === true)) ?? outputOf(before),
        output_now: outputOf(failed) ?? outputOf(answered),
    };
}
/** A case whose content hash moved is another case, whatever the rules' lists say. */
function sameContent(now, stored) {
    const hash = now.find((row) => row.case_hash !== undefined)?.case_hash;
    return stored.filter((row) => hash === undefined || row.case_hash === undefined || row.case_hash === hash);
}
function viewCase(id, now, stored, at) {
    const before = sameContent(now, stored);
    const tallies = { before: before.length === 0 ? null : tally(before), now: tally(now) };
    const failed = now.filter((row) => row.status === 'ok' && row.pass !== true);
    const grader = mostFailed(failed);
    const answered = now.filter((row) => row.status === 'ok');
    const lost = now.find((row) => row.status !== 'ok');
    const first = now[0];
    return {
        id,
        tier: first.tier ?? null,
        category: first.category ?? null,
        change: classify(tallies.before, tallies.now),
        ...tallies,
        grader,
        note: grader === null ? null : noteOf(failed, grader),
        error: lost === undefined ? null : { reason: lost.reason ?? 'unknown', message: lost.error ?? null },
        output_before: null,
        output_now: null,
        score: meanOf(answered.map((row) => row.score)),
        latency_ms: meanOf(answered.map((row) => row.latency_ms)),
        cost_usd: meanOf(answered.map((row) => row.cost_usd)),
        where: at ?? first.source ?? null,
    };
}
function tally(rows) {
    const graded = rows.filter((row) => row.status === 'ok');
    return {
        passed: graded.filter((row) => row.pass === true).length,
        graded: graded.length,
        missing: rows.length - graded.length,
    };
}
// A case counts as passing when more than half of its answers pass: one unlucky repeat is not a flip.
function classify(before, now) {
    if (now.graded === 0)
        return 'missing';
    const share = now.passed / now.graded;
    if (before === null || before.graded === 0)
        return share > 0.5 ? 'same' : 'failing';
    const past = before.passed / before.graded;
    if (past > 0.5 && share <= 0.5)
        return 'broke';
    if (past <= 0.5 && share > 0.5)
        return 'fixed';
    if (share <= 0.5)
        return 'failing';
    return share < past ? 'worse' : share > past ? 'better' : 'same';
}
function mostFailed(failed) {
    const times = new Map();
    for (const row of failed)
        for (const grader of failedGraders(row))
            times.set(grader, (times.get(grader) ?? 0) + 1);
    return [...times].sort(([a, n], [b, m]) => m - n || compareIds(a, b))[0]?.[0] ?? null;
}
function failedGraders(row) {
    if (row.passes !== undefined)
        return Object.entries(row.passes).flatMap(([id, pass]) => (pass ? [] : [id]));
    return Object.entries(row.scores ?? {}).flatMap(([id, score]) => (score < 1 ? [id] : []));
}
function noteOf(failed, grader) {
    for (const { notes } of failed)
        if (notes !== undefined && Object.hasOwn(notes, grader))
            return notes[grader] || null;
    return null;
}
function meanOf(values) {
    const known = values.filter((value) => typeof value === 'number');
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
function groupByCase(rows) {
    const cases = new Map();
    for (const row of rows) {
        const list = cases.get(row.case);
        if (list === undefined)
            cases.set(row.case, [row]);
        else
            list.push(row);
    }
    return cases;
}
function compareIds(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The category most of these cases share, when at least half and three of them do. */
function concentration(cases) {
    const counts = new Map();
    for (const { category } of cases)
        if (category !== null)
            counts.set(category, (counts.get(category) ?? 0) + 1);
    const top = [...counts].sort(([a, n], [b, m]) => m - n || compareIds(a, b))[0];
    if (top === undefined || top[1] < 3 || top[1] * 2 < cases.length)
        return null;
    return { category: top[0], count: top[1] };
}


/***/ }),

/***/ 53831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ remainder),
/* harmony export */   GA: () => (/* binding */ answers),
/* harmony export */   mt: () => (/* binding */ isPartial),
/* harmony export */   u5: () => (/* binding */ figures)
/* harmony export */ });
/* unused harmony export shownName */
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98488);
/* harmony import */ var _text_sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54966);
/* harmony import */ var _answer_counts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47611);
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76128);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73844);
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49952);
/** The few figures a reader wants even when nothing is wrong. */






/** `model passes 94.6% of 200 cases`, then latency and cost; unknown ones are left out. */
function figures(suite) {
    const { primary } = suite;
    if (primary === null || isPartial(suite))
        return [];
    // Bare rows name no model.
    const name = (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(shownName(primary));
    const rate = primary.pass_rate === null
        ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${name} answered nothing that could be graded`
        : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${name} passes ${rateOf(suite, primary, primary.pass_rate)}`;
    const { ttft_ms: ttft, latency_ms: latency, cost_per_success_usd: cost } = primary;
    return [
        rate,
        ...(ttft === null ? [] : [(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `p95 first token ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(ttft.p95)}`]),
        ...(latency === null ? [] : [(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `p95 latency ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(latency.p95)}`]),
        ...(cost === null ? [] : [(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .perThousand */ ["if"])(cost)} per 1,000 successes`]),
    ];
}
/** Whether so much is missing that a share of the answers that happened to come would read as a verdict. */
function isPartial({ verdict, causes, rules }) {
    const errors = rules.filter(({ rule }) => rule.verdict === 'error' && rule.blocking);
    const elsewhere = errors.every(({ rule }) => (0,_why_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnanswered */ .Ni)(rule) || _attention_js__WEBPACK_IMPORTED_MODULE_1__/* .WITHOUT_BASELINE */ .XG.has(rule.reason));
    return verdict === 'error' && causes.length > 0 && (errors.length === 0 || !elsewhere);
}
/**
 * The rate held against main is that of the common cases, on both sides, and no limit counts an excused case; the rate over
 * all cases stands apart.
 */
function rateOf({ rules, base, stability }, primary, rate) {
    const whole = rules.map((view) => view.rule).filter((one) => isOfWholeRate(one, primary.id));
    const rule = whole.find(isCompared);
    const excused = stability.excused.size > 0;
    if (rule === undefined) {
        const level = excused
            ? whole.find(({ n, candidate_value: value }) => value !== null && n < primary.cases)
            : undefined;
        return level === undefined
            ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .strong */ .ko)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(rate))} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(primary.cases, 'case')}`
            : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .strong */ .ko)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(level.candidate_value))} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(level.n, 'counted case')}, ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(rate)} of all ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(primary.cases)}`;
    }
    const worst = rule.lo === null ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `` : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `, at worst ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__.pp)(rule.lo)}`;
    const change = (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `(${base} ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(rule.base)}, change ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__.pp)(rule.delta)}${worst})`;
    const now = (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .strong */ .ko)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(rule.candidate_value));
    return rule.n === primary.cases
        ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${now} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rule.n, 'case')} ${change}`
        : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${now} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rule.n, excused ? 'counted common case' : 'common case')} ${change} and ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(rate)} of all ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(primary.cases)}`;
}
function isOfWholeRate(rule, primary) {
    const { metric, slice } = (0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRule */ .Xz)(rule.rule);
    return rule.candidate === primary && metric === 'pass_rate' && slice === null;
}
function isCompared({ limit, reason, delta }) {
    return limit === 'max_drop' && reason !== 'unchanged' && delta !== null;
}
/** How many limits hold, are open, and wait; the ones shown above are left out. */
function remainder(suite, shown) {
    const rest = suite.rules.filter((view) => !shown.has(view));
    const more = (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(shown.size === 0 ? '' : 'more ');
    const held = rest.filter(({ rule }) => rule.verdict === 'pass').length;
    const undecided = rest.filter(({ rule }) => rule.verdict === 'inconclusive' && !_attention_js__WEBPACK_IMPORTED_MODULE_1__/* .WITHOUT_BASELINE */ .XG.has(rule.reason));
    const open = undecided.length;
    const within = undecided.every(({ kind, rule }) => kind === 'change' && rule.delta !== null && !rule.suspicious);
    const seen = (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(within ? `: seen within ${open === 1 ? 'its limit' : 'their limits'}, not proven` : '');
    const uncompared = rest.filter(({ rule }) => rule.verdict === 'skipped' || _attention_js__WEBPACK_IMPORTED_MODULE_1__/* .WITHOUT_BASELINE */ .XG.has(rule.reason));
    const waiting = uncompared.length;
    const yet = (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(uncompared.every(({ rule }) => rule.verdict === 'skipped') ? 'not possible yet' : 'not made');
    const other = rest.length - held - open - waiting;
    return [
        ...(held === 0 ? [] : [(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `✅ ${held} ${more}${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(held === 1 ? 'limit holds' : 'limits hold')}`]),
        ...(open === 0 ? [] : [(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `⚪ ${open} ${more}not decided${seen}`]),
        ...(waiting === 0 ? [] : [(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `⏭️ ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(waiting, 'comparison')} ${yet}`]),
        ...(other === 0 ? [] : [(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${other} ${more}in the details`]),
    ];
}
/** Answers that came and did not, in one phrase. */
function answers(candidate) {
    const missing = (0,_answer_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .missingAnswers */ .y)(candidate);
    const graded = candidate.counts.passed + candidate.counts.failed;
    return missing === 0
        ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(graded, 'answer')}`
        : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${graded} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)((0,_answer_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .plannedAnswers */ .W)(candidate), 'answer')} (${missing} missing)`;
}
/** The name its author gave the candidate, else the model's. */
function shownName({ id, model, endpoint }) {
    return model === '' || !id.startsWith(`${endpoint}/${model}`) ? id : model;
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

/***/ 15558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ flips)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98488);
/* harmony import */ var _text_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54966);
/* harmony import */ var _cases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4847);
/** The cases that a change broke, or, without a stored run, those that fail. */



/** Null when there is nothing to show; a passing gate does not dwell on the cases that always failed. */
function flips({ cases, base, verdict, stability, }) {
    const compared = cases.some(({ before }) => before !== null);
    const list = cases
        .filter(({ change }) => change === (compared ? 'broke' : 'failing'))
        .sort((a, b) => doubt(a, stability.excused) - doubt(b, stability.excused));
    if (list.length === 0 && compared && verdict === 'fail')
        return slipped(cases, base);
    if (list.length === 0 || (!compared && verdict === 'pass'))
        return null;
    const fixed = cases.filter(({ change }) => change === 'fixed').length;
    const most = (0,_cases_js__WEBPACK_IMPORTED_MODULE_1__/* .concentration */ .e)(list);
    const where = most === null ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `` : whereMost(most.count, list.length, most.category);
    if (!compared)
        return { compared, list, lead: (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(list.length, 'case')}${where}` };
    const back = fixed === 0 ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `` : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `, ${fixed} went the other way`;
    const fails = (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(list.length === 1 ? 'fails' : 'fail');
    return { compared, list, lead: (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(list.length, 'case')} passed on ${base} and ${fails} now${back}${where}` };
}
/** Of several answers some fail that passed before: a change may fail by that alone. */
function slipped(cases, base) {
    const list = cases.filter(({ change }) => change === 'worse');
    if (list.length === 0)
        return null;
    const pass = (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(list.length === 1 ? 'passes' : 'pass');
    return { compared: true, list, lead: (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(list.length, 'case')} ${pass} less often than on ${base}` };
}
/** Cases that this change broke beyond doubt come first, those that count for nothing last. */
function doubt({ id, again }, excused) {
    if (excused.has(id))
        return 3;
    return again === 'flake' ? 2 : again === 'pre_existing' ? 1 : 0;
}
function whereMost(count, all, category) {
    return count === all
        ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `; all in category ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(category)}`
        : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `; ${count} of the ${all} are in category ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(category)}`;
}


/***/ }),

/***/ 24762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eY: () => (/* binding */ moneyBlock),
/* harmony export */   fE: () => (/* binding */ estimatedLine),
/* harmony export */   kE: () => (/* binding */ moneyLines),
/* harmony export */   s9: () => (/* binding */ pricesMovedLine)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98488);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86590);
/* harmony import */ var _text_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54966);
/** The money of a suite in sentences: where it went, what a cold cache and a month would cost, what prices did. */



/** Empty when there is nothing to say beyond what the run cost. */
function moneyLines(result, base, primary) {
    const { money: found } = result;
    if (found === undefined || result.reused)
        return [];
    const own = found.candidates.find(({ id }) => id === primary?.id);
    return [
        ...spent(found),
        ...(own === undefined || primary === null ? [] : coldLine(own, primary)),
        ...(found.projection === undefined ? [] : [projectionLine(found.projection, base)]),
    ];
}
/** A price of the vendor's that moved is no doing of this change; nothing where it moved by less than is shown. */
function pricesMovedLine({ money: found }, base) {
    const moved = found?.prices_moved;
    const ratio = moved === undefined ? null : (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .change */ .Zg)(moved.before_usd, moved.now_usd);
    if (ratio === null || Math.abs(ratio) < SMALLEST_SHOWN)
        return null;
    return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Prices moved: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .relative */ .V8)(ratio)}, not this change. The answers of ${base} are compared at today's prices.`;
}
const SMALLEST_SHOWN = 0.0005;
/** What the reader of a cost must know of tokens that nobody counted; null when all were. */
function estimatedLine({ money: found, candidates }) {
    const estimated = found?.candidates.reduce((sum, one) => sum + one.estimated, 0) ?? 0;
    if (estimated === 0)
        return null;
    const planned = candidates.reduce((sum, { counts }) => sum + counts.planned, 0);
    return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The server counted no tokens for ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(estimated)} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(planned, 'answer')}, in one attempt at least: that cost is estimated from the text.`;
}
function moneyBlock({ money_lines: lines }) {
    if (lines.length === 0)
        return [];
    const list = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfmJoin */ .Xo)(lines.map((line) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(line)}`), '\n');
    return [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)((0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('Cost: where it went and what it would be'), list)];
}
function spent({ product_usd: product, eval_usd: judged }) {
    if (product === null || judged === null || judged === 0)
        return [];
    return [
        (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Product: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .money */ .TG)(product)}, failed attempts included. Evaluation: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .money */ .TG)(judged)} (judge, and answers beside the plan).`,
    ];
}
function coldLine({ cold_per_success_usd: cold, warm_per_success_usd, cached_in, tokens_in }, primary) {
    // Of the same answers: the summary's figure holds those of earlier attempts too.
    const warm = warm_per_success_usd ?? primary.cost_per_success_usd;
    if (cold === null || warm === null)
        return [];
    const share = tokens_in === 0 ? null : cached_in / tokens_in;
    return [
        (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `With a cold cache: about ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .perThousand */ ["if"])(cold)} per 1,000 successes, measured ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .perThousand */ ["if"])(warm)} for ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(primary.id)} (${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(share)} of its input tokens came from the provider's cache).`,
    ];
}
function projectionLine({ requests, usd, main_usd, answers }, base) {
    const beside = main_usd === null ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `` : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` (${base}: ${about(main_usd)})`;
    return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `At ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(requests)} requests a month: about ${about(usd)}${beside}, by the mean cost of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(answers, 'answer')}.`;
}
/** An estimate has no cents from ten dollars on. */
function about(usd) {
    return usd < 10 ? (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .money */ .TG)(usd) : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(`$${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(usd)}`);
}


/***/ }),

/***/ 9356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z4: () => (/* binding */ BLANK),
/* harmony export */   fi: () => (/* binding */ column),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86590);
/* harmony import */ var _text_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54966);
/** What the parts of comment and summary share. */


const BLANK = '';
function line(sentences) {
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)((0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(sentences, ' · '));
}
function plain(text) {
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)((0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${text}`);
}
function column(head, align = 'left') {
    return { head: plain((0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(head)), align };
}


/***/ }),

/***/ 5370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isReplayed)
/* harmony export */ });
/** Whether every answer of a suite came from a recording: then nothing was spent, and its cost is what was paid once. */
function isReplayed({ candidates, reused }) {
    if (reused || !candidates.some(({ untimed }) => untimed !== undefined && untimed.replayed > 0))
        return false;
    return candidates.every(({ untimed, counts }) => (untimed?.replayed ?? 0) >= counts.passed + counts.failed);
}


/***/ }),

/***/ 67091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ encodeResult)
});

;// CONCATENATED MODULE: ./src/report/json-schema.ts
const json_schema_text = { type: 'string' };
const flag = { type: 'boolean' };
const whole = { type: 'integer', minimum: 0 };
const names = { type: 'array', items: json_schema_text };
const or = (schema) => ({ ...schema, type: [schema['type'], 'null'] });
const nullableNumber = (description) => ({ type: ['number', 'null'], description });
const oneOf = (values, description) => ({
    type: 'string',
    enum: values,
    ...(description === undefined ? {} : { description }),
});
const OPTIONAL = new Set([
    'cancelled',
    'bad_cases',
    'consistency',
    'k',
    'noise',
    'inputs',
    'flaky',
    'money',
    ...['slo', 'apart', 'times', 'untimed', 'requests', 'load', 'lag_p95_ms', 'resumed'],
    'quarantine',
    ...['attribution', 'control', 'confirmation', 'extension', 'early_stop'],
]);
/** Every property is required but the few that are absent where they do not apply. */
function object(properties, description) {
    return {
        type: 'object',
        ...(description === undefined ? {} : { description }),
        required: Object.keys(properties).filter((name) => !OPTIONAL.has(name)),
        properties,
    };
}

;// CONCATENATED MODULE: ./src/report/money-schema.ts

const dollars = (description) => ({ type: 'number', minimum: 0, description });
const candidate = {
    type: 'object',
    required: ['id', 'estimated', 'tokens_in', 'cached_in', 'cold_usd', 'cold_per_success_usd'],
    properties: {
        id: json_schema_text,
        estimated: { ...whole, description: 'Answers part of whose cost was estimated from the text.' },
        tokens_in: whole,
        cached_in: { ...whole, description: "Input tokens read from the provider's cache." },
        cold_usd: nullableNumber('The same answers with an empty cache; null where no cache was seen or a price is unknown.'),
        cold_per_success_usd: nullableNumber('Dollars per passed answer with an empty cache.'),
        warm_per_success_usd: nullableNumber('The same answers as they were billed.'),
    },
};
/** Where the money of a suite went, in `result.json`. */
const moneySchema = {
    type: 'object',
    required: ['product_usd', 'eval_usd', 'candidates', 'unpriced'],
    properties: {
        product_usd: nullableNumber("The candidates' own requests, failed attempts included."),
        eval_usd: nullableNumber("Measuring itself: judges, main's side of a control, cases asked again."),
        candidates: { type: 'array', items: candidate },
        unpriced: {
            type: 'array',
            description: 'What was asked at a price that nobody knows.',
            items: {
                type: 'object',
                required: ['name', 'kind', 'tier'],
                properties: {
                    name: { ...json_schema_text, description: '`ENDPOINT/MODEL`, or the id of an application.' },
                    kind: oneOf(['model', 'application', 'judge']),
                    tier: { ...or(json_schema_text), description: 'The service tier whose price is missing; null where none is known.' },
                },
            },
        },
        prices_moved: {
            type: 'object',
            description: "Main's stored answers at the prices of their day and at today's; absent where none was priced again.",
            required: ['before_usd', 'now_usd'],
            properties: { before_usd: dollars('At the prices of their day.'), now_usd: dollars("At today's.") },
        },
        projection: {
            type: 'object',
            description: "A month at the spec's `traffic`, of the primary candidate; absent without it or without a price.",
            required: ['requests', 'usd', 'main_usd', 'answers'],
            properties: {
                requests: { type: 'integer', minimum: 1 },
                usd: dollars('At the mean cost of an answer, failed attempts included.'),
                main_usd: nullableNumber("The same by main's stored answers."),
                answers: { ...whole, description: 'Answers that the mean is of.' },
            },
        },
    },
};

;// CONCATENATED MODULE: ./src/report/inputs-schema.ts

const amount = { type: 'number', minimum: 0 };
const count = (description) => ({ ...whole, description });
function inputs_schema_object(properties, optional = []) {
    return { type: 'object', required: Object.keys(properties).filter((name) => !optional.includes(name)), properties };
}
const sums = inputs_schema_object({
    cost: amount,
    judge: amount,
    passes: whole,
    answers: whole,
    tries: count('Trials asked or paid for, where not all of them were answered.'),
}, ['tries']);
const group = count('Cases of one number are of one group.');
const graded = inputs_schema_object({ n: whole, passed: whole });
const answers = {
    description: 'Cases that were answered alike: rates, scores (0 to 1) or milliseconds; null is an error, slower than any.',
    ...inputs_schema_object({
        base: {
            type: 'array',
            items: amount,
            description: "Main's answers; empty when it has none or they play no part.",
        },
        cand: { type: 'array', items: { type: ['number', 'null'], minimum: 0 }, description: "This run's answers." },
        cases: { type: 'integer', minimum: 1 },
        group,
        planned: count('Trials planned for each, when that is more than were measured.'),
        graded: {
            ...inputs_schema_object({ base: graded, cand: graded }),
            description: 'Of `consistency`: the answers behind the values.',
        },
    }, ['group', 'planned', 'graded']),
};
const costs = {
    description: 'Cases that cost alike, in the order the draws depend on.',
    ...inputs_schema_object({
        base: { ...sums, type: ['object', 'null'] },
        cand: sums,
        cases: { type: 'integer', minimum: 1 },
        group,
    }, ['group']),
};
const family = {
    description: 'The tests that share alpha with this one (Holm).',
    ...inputs_schema_object({
        tests: { type: 'integer', minimum: 1 },
        before: { type: 'array', items: { type: 'number', minimum: 0, maximum: 1 }, description: 'p-values tried before.' },
    }),
};
/** `inputs` of an entry of `result.json`. */
const inputsSchema = {
    type: 'object',
    description: 'What every number of the entry can be computed from again, without the names of cases; `plumbline explain` does. Absent where nobody asked for it.',
    required: ['kind', 'alpha', 'min_cases', 'baseline', 'unchanged', 'control', 'cases', 'patterns'],
    properties: {
        kind: { type: 'string', enum: ['rate', 'time', 'cost', 'too_large'] },
        alpha: { type: 'number', description: 'One-sided level, before the family shares it.' },
        min_cases: whole,
        baseline: { type: 'string', description: 'State of the baseline.' },
        unchanged: flag,
        control: { type: 'string', enum: ['stored', 'live'] },
        cases: count("This run's cases that the rule is about, measured or not."),
        unmeasured: count('Those of them without an answer.'),
        planned: count('Trials planned for the rule.'),
        missing: count('Those of them that were not measured.'),
        missing_reason: { type: ['string', 'null'] },
        common_cases: count('Cases that both sides hold in the same wording.'),
        cases_of_suite: count('Cases of the larger suite.'),
        cases_of_larger_side: count('Cases of the larger side among those that were asked.'),
        unstated: { const: true, description: 'Most of what is missing are answers that do not say what the rule asks.' },
        expanded: { const: true, description: 'Of a category that `category:*` found.' },
        lagged: {
            type: 'integer',
            minimum: 1,
            description: "Answers whose times this program's own lag may have made longer.",
        },
        lag_p95_ms: { ...amount, description: "95th percentile of this program's own lag, milliseconds; of times alone." },
        family,
        seed: count('For what draws at random: a hash of the case ids.'),
        binary: { ...flag, description: 'kind `rate`: answers are 0 or 1 by themselves.' },
        consistency: {
            ...inputs_schema_object({ k: whole, short: flag, own: { type: ['number', 'null'] } }),
            description: 'Answers that must all pass, whether fewer were asked for, and the mean answers of a case.',
        },
        percentile: { type: 'number', description: 'kind `time`, as a fraction.' },
        basis: { type: 'string', enum: ['cost_per_success', 'cost_run'], description: 'kind `cost`.' },
        own: { ...sums, description: 'kind `cost`: dollars, passed answers and answers of this run.' },
        own_unpriced: { ...flag, description: 'kind `cost`: a price is missing in this run.' },
        pairs_unpriced: { ...flag, description: 'kind `cost`: a price is missing among the cases of both sides.' },
        suite_spend_usd: { type: ['number', 'null'], description: 'kind `cost`: all that the suite spent.' },
        left_out_usd: { ...amount, description: 'kind `cost`: part of it, on cases that the rules leave out.' },
        patterns: {
            description: 'Kinds `rate`, `time` and `cost`: the cases; `too_large`: how many patterns there were, at least.',
            anyOf: [{ type: 'array', items: answers }, { type: 'array', items: costs }, whole],
        },
    },
};

;// CONCATENATED MODULE: ./src/report/rule-schema.ts


const OVERALL = ['pass', 'fail', 'inconclusive', 'error'];
// A new reason that is not described here is a type error.
const REASONS = {
    within_limit: true,
    beyond_limit: true,
    unchanged: true,
    noise: true,
    too_few_cases: true,
    suite_changed: true,
    baseline_stale: true,
    baseline_expired: true,
    policy_changed: true,
    stored_baseline: true,
    infrastructure: true,
    budget: true,
    deadline: true,
    judge_drift: true,
    no_price: true,
    no_credentials: true,
    clock_bias: true,
    cached_answers: true,
    baseline_forbidden: true,
    baseline_unavailable: true,
    baseline_corrupt: true,
    no_baseline: true,
    replayed: true,
    not_comparable: true,
    no_cases: true,
    self: true,
};
/** One entry of `rules`. */
const ruleSchema = object({
    suite: json_schema_text,
    candidate: json_schema_text,
    rule: { ...json_schema_text, description: 'As written in the gate: `pass_rate@core`.' },
    limit: oneOf(['min', 'max', 'max_drop', 'max_increase']),
    threshold: { type: 'number', description: 'Fractions for rates and ratios, milliseconds, dollars.' },
    unit: oneOf(['fraction', 'pp', 'ratio', 'ms', 'usd']),
    mode: { type: ['string', 'null'], enum: ['point', 'proven', null] },
    verdict: oneOf([...OVERALL, 'skipped']),
    reason: oneOf(Object.keys(REASONS)),
    blocking: { ...flag, description: 'Whether it counts in the overall verdict.' },
    suspicious: { ...flag, description: 'The observed change is beyond the margin though not proven.' },
    n: { ...whole, description: 'Cases the verdict rests on.' },
    kb: nullableNumber('Mean answers per case of the stored runs.'),
    kc: nullableNumber('Mean answers per case of this run.'),
    base: nullableNumber("The baseline's value."),
    candidate_value: nullableNumber("The candidate's value."),
    delta: nullableNumber('Candidate minus base in natural direction; ratio minus 1 for cost and time.'),
    lo: nullableNumber('Lower two-sided 90% bound of delta.'),
    hi: nullableNumber('Upper two-sided 90% bound of delta.'),
    value_lo: nullableNumber("Lower 90% bound of the candidate's own value."),
    value_hi: nullableNumber("Upper 90% bound of the candidate's own value."),
    p_shuffle: nullableNumber('Chance of such a change if nothing had changed.'),
    p_guard: nullableNumber('The same by sign flips.'),
    alpha_adjusted: nullableNumber('Level the p value was held against, after Holm.'),
    worse: or({ ...whole, description: 'Cases that got worse.' }),
    better: or({ ...whole, description: 'Cases that got better.' }),
    same: or({ ...whole, description: 'Cases that did not change.' }),
    worse_cases: names,
    better_cases: names,
    flaky_cases: { ...names, description: 'Cases that disagree with themselves between unchanged runs.' },
    added_cases: names,
    removed_cases: names,
    edited_cases: names,
    bad_cases: { ...names, description: 'Cases that count against an absolute limit; absent on relative ones.' },
    mde80: nullableNumber('Smallest true drop this run could have seen 4 times in 5, as a fraction.'),
    cases_needed: or({ ...whole, description: 'Cases it would take to settle the limit.' }),
    noise: { type: 'number', description: 'Share of cases that would differ between unchanged runs of this size.' },
    chance_missed_by_noise: nullableNumber('How often an unchanged main would miss this point limit by noise alone.'),
    method: json_schema_text,
    improved: flag,
    k: {
        type: 'integer',
        minimum: 1,
        description: 'Answers per case that must all pass; of `consistency` alone.',
    },
    slo: {
        type: 'object',
        description: 'What a good call keeps to, milliseconds; of `goodput` alone.',
        additionalProperties: { type: 'number' },
    },
    apart: {
        ...object({
            what: oneOf(['load', 'service_tier']),
            base: { ...json_schema_text, description: 'Calls under way at once, or service tiers.' },
            candidate: json_schema_text,
        }),
        description: 'Why the times of the two sides are of two different things; absent when they are not.',
    },
    inputs: inputsSchema,
}, 'One limit of one rule with its evidence. Rates are fractions; what does not apply is null.');

;// CONCATENATED MODULE: ./src/report/story-schema.ts

const number = { type: 'number' };
const PARTS = {
    prompt: true,
    application: true,
    model: true,
    snapshot: true,
    parameters: true,
    endpoint: true,
    judge: true,
    graders: true,
    dataset: true,
    prices: true,
    provider: true,
};
function story_schema_object(properties, description) {
    return { type: 'object', description, required: Object.keys(properties), properties };
}
function list(description) {
    return { ...names, description };
}
function nullable(type, description) {
    return { type: [type, 'null'], description };
}
/** @param candidate schema of a candidate's summary. */
function storySchema(candidate) {
    return {
        attribution: {
            type: 'array',
            description: 'Which part moved between the stored runs and this one, what differs first; absent without stored runs.',
            items: story_schema_object({
                part: { type: 'string', enum: Object.keys(PARTS) },
                state: { type: 'string', enum: ['same', 'moved', 'unknown'] },
                from: nullable('string', 'As shown: names and counts.'),
                to: nullable('string', 'As shown: names and counts.'),
            }, 'One part. `unknown`: one side does not say.'),
        },
        control: story_schema_object({
            commit: { type: 'string' },
            candidates: { type: 'array', items: candidate },
            fails_too: list("`RULE:LIMIT` that main's candidate of today fails as well."),
            drift: {
                ...story_schema_object({
                    delta: number,
                    lo: number,
                    hi: number,
                    n: whole,
                    moved: { ...flag, description: 'Proven at 1%.' },
                }, "Change of main's pass rate today against its stored runs, as a fraction, with its 90% bounds, over n cases."),
                type: ['object', 'null'],
            },
        }, "Main's candidate, measured in the same job; absent unless it was."),
        confirmation: story_schema_object({
            repeats: { ...whole, description: 'Further answers per case and side.' },
            confirmed: list('This change fails them again and main does not.'),
            pre_existing: list('Main fails them today as well.'),
            flake: list('They changed sides again.'),
            better: list('Got better, and stay so.'),
            unsettled: list('Could not be asked again in full.'),
            withdrawn: list('`RULE:LIMIT` that failed before and are no longer proven.'),
        }, 'Cases that flipped, asked again on both sides; absent unless they were.'),
        extension: story_schema_object({
            rules: list('`RULE:LIMIT` that were undecided.'),
            cases: whole,
            planned: { ...whole, description: 'Further answers planned.' },
            asked: { ...whole, description: 'Further answers asked.' },
            stopped: {
                type: ['string', 'null'],
                enum: ['budget', 'deadline', 'not_run', null],
                description: 'Why it ended before its plan.',
            },
        }, 'Further repeats for comparisons that were undecided; absent when none were asked.'),
        early_stop: story_schema_object({
            cases: { ...whole, description: 'Cases measured when it was decided.' },
            of: { ...whole, description: 'Cases planned.' },
            looks: whole,
            saved: { ...whole, description: 'Answers not asked for.' },
            off: nullable('string', 'Why it looked only once.'),
        }, 'Present under `early_stop`.'),
    };
}

;// CONCATENATED MODULE: ./src/report/times-schema.ts

const spread = (description) => object({
    n: { ...whole, description: 'Answers.' },
    p50: { type: 'number' },
    p95: nullableNumber('Null for fewer than 20 answers.'),
    p99: nullableNumber('Null for fewer than 100 answers.'),
    max: { type: 'number' },
}, description);
const counts = (description) => ({
    type: 'object',
    description,
    additionalProperties: { type: 'integer', minimum: 1 },
});
const share = (description) => ({ type: 'number', minimum: 0, maximum: 1, description });
/** Keys of a candidate. */
const timesSchema = {
    times: {
        type: 'object',
        description: 'Milliseconds of answered trials; a clock that no answer has is absent.',
        properties: {
            connect_ms: spread('Until the connection stood, of answers that opened one.'),
            ttft_ms: spread('To the first token.'),
            ttfo_ms: spread('To the first output that is not reasoning.'),
            tpot_ms: spread('Per output token after the first.'),
            itl_mean_ms: spread('Between two pieces of an answer, on average.'),
            itl_max_ms: spread('Between two pieces of an answer, at most.'),
            latency_ms: spread('To the whole answer.'),
            tokens_per_s: spread("Output tokens over the whole answer's time, a second."),
        },
    },
    untimed: {
        ...object({ cached: whole, replayed: whole, lagged: whole }),
        description: "Answers without times: from a gateway's cache, from a recording, or while this program was too busy.",
    },
    requests: {
        ...object({
            sent: { ...whole, description: 'Trials of which at least one request was sent.' },
            requests: whole,
            first_try_rate: share('Of them, answered at once.'),
            retry_rate: share('Of them, took more than one request.'),
            failed: counts('Requests that failed, by class; what was answered later is among them.'),
            service_tiers: counts('Answers per service tier, as far as the provider says.'),
            dropped: counts('Answers per body field that the endpoint did not take.'),
        }),
        description: "This attempt's requests.",
    },
};
/** Keys of a suite. */
const effortSchema = {
    load: {
        ...object({ concurrency: { ...whole, minimum: 1 }, fixed: flag }),
        description: 'Answers asked for at once: always so many where times are judged, else at most.',
    },
    lag_p95_ms: { type: 'number', description: "95th percentile of this program's own lag, milliseconds." },
    resumed: {
        ...object({
            answers: whole,
            in_flight: { ...whole, description: 'Requests that were under way.' },
            usd_at_most: { type: 'number', description: 'What those may have cost.' },
        }),
        description: 'Taken over from an interrupted process of the same plan.',
    },
};

;// CONCATENATED MODULE: ./src/report/result-schema.ts





const percentiles = {
    ...object({ p50: { type: 'number' }, p95: { type: 'number' }, p99: { type: 'number' } }, 'Milliseconds.'),
    type: ['object', 'null'],
};
const consistency = {
    type: ['object', 'null'],
    description: 'Chances over k answers to one case, as means over the cases; null with one answer per case.',
    required: ['k', 'pass_at_k', 'pass_hat_k'],
    properties: {
        k: { type: 'integer', minimum: 2, description: 'Answers that were planned per case.' },
        pass_at_k: { type: 'number', description: 'At least one of them passes.' },
        pass_hat_k: { type: 'number', description: 'All of them pass.' },
    },
};
const result_schema_candidate = object({
    id: json_schema_text,
    primary: flag,
    model: json_schema_text,
    endpoint: json_schema_text,
    counts: object({ planned: whole, passed: whole, failed: whole, errored: whole, skipped: whole, not_run: whole }, 'Trials: planned = passed + failed + errored + skipped + not_run.'),
    cases: whole,
    pass_rate: nullableNumber('Mean of case means.'),
    score: nullableNumber('Mean of case means.'),
    consistency,
    latency_ms: percentiles,
    ttft_ms: percentiles,
    ...timesSchema,
    tokens_in: whole,
    tokens_out: whole,
    cost_usd: nullableNumber("The candidate's own spend, failed attempts included, judge excluded."),
    cost_per_success_usd: nullableNumber('Dollars per passed answer.'),
    judge_cost_usd: nullableNumber('Dollars the judge took for this candidate.'),
    errors: {
        type: 'object',
        description: 'Trials per error class or skip reason.',
        additionalProperties: { type: 'integer', minimum: 1 },
    },
});
const suite = object({
    suite: json_schema_text,
    path: json_schema_text,
    verdict: oneOf(OVERALL),
    baseline: object({
        state: oneOf([
            ...['ok', 'no_baseline', 'expired', 'corrupt', 'not_comparable'],
            ...['stale', 'self', 'forbidden', 'unavailable'],
        ]),
        detail: json_schema_text,
        base_commit: or(json_schema_text),
        branch: or(json_schema_text),
        runs: {
            type: 'array',
            description: 'Newest first.',
            items: object({ run: json_schema_text, commit: or(json_schema_text), measured_at: { ...json_schema_text, description: 'ISO 8601, UTC.' } }),
        },
    }),
    reused: { ...flag, description: 'Nothing had changed, so nothing was measured: the stored answers stand.' },
    candidates: { type: 'array', items: result_schema_candidate },
    spend_usd: nullableNumber('All this suite spent in this run, judge included; null when a price is unknown.'),
    judge_spend_usd: nullableNumber('The judge alone.'),
    money: moneySchema,
    ...effortSchema,
    prices: { ...json_schema_text, description: 'Source and date of the prices.' },
    notices: names,
    ...storySchema(result_schema_candidate),
    flaky: {
        type: 'array',
        description: 'Cases that disagree with themselves over the stored runs, the flakiest first; absent when none does.',
        items: object({
            case: json_schema_text,
            answers: { ...whole, description: 'Stored answers of its newest content.' },
            passed: whole,
            flakiness: { type: 'number', description: "2p(1-p) with Jeffreys' p: chance that two answers disagree." },
        }),
    },
    quarantine: {
        type: 'array',
        description: 'Entries of the quarantine file for cases of this run; absent without any.',
        items: object({
            case: json_schema_text,
            reason: json_schema_text,
            until: { ...json_schema_text, description: 'Last day it holds, `YYYY-MM-DD`, UTC.' },
            holds: { ...flag, description: 'The case is measured and listed, and no rule rests on it.' },
            why: { ...or(json_schema_text), description: 'Why it does not hold.' },
        }),
    },
});
const RESULT = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Plumbline result',
    ...object({
        schema: { const: 1 },
        tool: json_schema_text,
        verdict: oneOf(OVERALL, 'Over the blocking rules.'),
        exit_code: { type: 'integer', enum: [0, 1, 2, 3] },
        cancelled: { const: true, description: 'Stopped before its end; absent when it was not.' },
        gate: { ...json_schema_text, description: 'Workflow path and artifact name.' },
        run: json_schema_text,
        attempt: { type: 'integer', minimum: 1 },
        commit: or(json_schema_text),
        event: or(json_schema_text),
        suites: { type: 'array', items: suite },
        rules: {
            type: 'array',
            description: 'One entry per limit of every rule of every suite and candidate.',
            items: ruleSchema,
        },
    }),
};
/** The schema of `result.json`, for the published file and for tests. */
function resultSchema() {
    return RESULT;
}

;// CONCATENATED MODULE: ./src/report/result-json.ts

/**
 * `result.json`: keys in the order of the schema whatever order they were built in, so that equal results are equal bytes.
 * @throws Error when a number is not finite: JSON would turn it into null, and null means "does not apply".
 */
function encodeResult(result) {
    return `${laidOut(ordered(result, resultSchema()), '')}\n`;
}
/** As `JSON.stringify` with an indent of two, but what numbers are computed from takes one line a pattern, not one a digit. */
function laidOut(value, indent, key = '') {
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const deeper = `${indent}  `;
    const inner = key === 'inputs' ? shortly : laidOut;
    const parts = Array.isArray(value)
        ? value.map((item) => laidOut(item, deeper))
        : Object.entries(value)
            .filter(([, item]) => item !== undefined)
            .map(([name, item]) => `${JSON.stringify(name)}: ${inner(item, deeper, name)}`);
    return block(parts, indent, Array.isArray(value) ? '[]' : '{}');
}
function shortly(value, indent) {
    if (!Array.isArray(value))
        return JSON.stringify(value);
    return block(value.map((item) => JSON.stringify(item)), indent, '[]');
}
function block(parts, indent, [open, close]) {
    return parts.length === 0
        ? `${open}${close}`
        : `${open}\n${indent}  ${parts.join(`,\n${indent}  `)}\n${indent}${close}`;
}
function ordered(value, schema) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new Error('a number of the result is not finite');
    if (Array.isArray(value))
        return value.map((item) => ordered(item, schema?.items));
    if (typeof value !== 'object' || value === null)
        return value;
    const known = Object.keys(schema?.properties ?? {});
    const entries = Object.entries(value).sort(([a], [b]) => rank(known, a) - rank(known, b) || (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, item]) => [key, ordered(item, schemaOf(schema, key))]));
}
function rank(known, key) {
    const at = known.indexOf(key);
    return at === -1 ? known.length : at;
}
function schemaOf(schema, key) {
    const properties = schema?.properties;
    return properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : schema?.additionalProperties;
}


/***/ }),

/***/ 36706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ byWeight),
  S: () => (/* binding */ viewRule)
});

// EXTERNAL MODULE: ./src/text/sentence.ts
var sentence = __webpack_require__(54966);
// EXTERNAL MODULE: ./src/report/label.ts
var label = __webpack_require__(73844);
// EXTERNAL MODULE: ./src/record/timed-metrics.ts
var timed_metrics = __webpack_require__(88202);
// EXTERNAL MODULE: ./src/report/given.ts
var given = __webpack_require__(19615);
// EXTERNAL MODULE: ./src/report/repeated-answers.ts
var repeated_answers = __webpack_require__(97612);
// EXTERNAL MODULE: ./src/report/why.ts
var why = __webpack_require__(49952);
;// CONCATENATED MODULE: ./src/report/next.ts
/** What to do about a limit that was not met, written once for every renderer. */






/** What the reader can do about a rule that did not pass; null when there is nothing. */
function next(rule, setting) {
    if (rule.verdict === 'pass')
        return null;
    const known = (0,given/* nextGiven */.xW)(rule, setting) ?? NEXT.get(rule.reason)?.(rule, setting);
    if (known !== undefined)
        return known;
    if (rule.verdict === 'fail')
        return nextAfterFail(rule, setting);
    if (rule.verdict !== 'inconclusive')
        return null;
    if ((0,repeated_answers/* lacksAnswers */.kJ)(rule))
        return (0,sentence/* say */.cv) `set ${(0,sentence/* quote */.hD)('run.repeats')} to ${rule.k} or more, here and on ${setting.base}`;
    if (!(0,label/* isChange */.Xb)(rule))
        return (0,sentence/* say */.cv) `add cases, or state the limit with ${(0,sentence/* quote */.hD)('mode: point')}`;
    if (setting.live)
        return (0,sentence/* say */.cv) `add cases, or set ${(0,sentence/* quote */.hD)('run.repeats')} higher`;
    const stored = setting.local
        ? (0,sentence/* say */.cv) `name more stored runs with ${(0,sentence/* quote */.hD)('--baseline FILE')}`
        : (0,sentence/* say */.cv) `let more runs of ${setting.base} be stored`;
    return (0,sentence/* say */.cv) `add cases, set ${(0,sentence/* quote */.hD)('run.repeats')} higher, or ${stored}`;
}
function nextAfterFail(rule, setting) {
    const { path } = setting;
    const change = (0,sentence/* say */.cv) `change ${(0,sentence/* quote */.hD)(rule.limit)} of ${(0,sentence/* quote */.hD)(rule.rule)} in ${(0,sentence/* quote */.hD)(path)} if this is what you want`;
    const quantity = (0,label/* quantityOf */.Ri)(rule.rule);
    if (failsOnMain(rule, setting))
        return (0,sentence/* say */.cv) `${elsewhere(rule, setting)}, or ${change}`;
    if (isOfRequests(rule))
        return (0,sentence/* say */.cv) `find out why requests fail, or ${change}`;
    if ((0,label/* splitRule */.Xz)(rule.rule).metric === 'goodput')
        return faster((0,sentence/* own */.ZV)('faster'), change);
    if (quantity === 'share')
        return (0,sentence/* say */.cv) `fix the cases that ${(0,sentence/* own */.ZV)((0,label/* isChange */.Xb)(rule) ? 'got worse' : 'fail')}, or ${change}`;
    if ((0,why/* spentInVain */.Is)(rule) !== null)
        return (0,sentence/* say */.cv) `find out why no answer passes, or ${change}`;
    const better = (0,sentence/* own */.ZV)(quantity === 'time' ? 'faster' : 'cheaper');
    return faster(better, change);
}
function faster(better, change) {
    return (0,sentence/* say */.cv) `make answers ${better} (shorter prompt, fewer tokens, another model), or ${change}`;
}
/** A share of cases whose requests failed, in the end or at first. */
function isOfRequests({ rule }) {
    return /^(?:error_rate|retry_rate)/u.test((0,label/* splitRule */.Xz)(rule).metric);
}
/** A level that main's own candidate misses today as well; a change is held against main of today already. */
function failsOnMain(rule, { main_fails, primary }) {
    return rule.candidate === primary && !(0,label/* isChange */.Xb)(rule) && main_fails.has(`${rule.rule}:${rule.limit}`);
}
/** Nothing in the change itself mends what main misses without it. */
function elsewhere(rule, { base, subject, drifted }) {
    const without = (0,sentence/* say */.cv) `${base} misses this limit today without ${subject}`;
    if ((0,timed_metrics/* isOfTimes */.M)((0,label/* splitRule */.Xz)(rule.rule).metric) || isOfRequests(rule)) {
        return (0,sentence/* say */.cv) `re-run the job at another hour (${without})`;
    }
    return drifted
        ? (0,sentence/* say */.cv) `pin the model's snapshot, or re-run the job another day (${without})`
        : (0,sentence/* say */.cv) `mend ${base} first (${without})`;
}
const NEXT = new Map([
    [
        'stored_baseline',
        (_, { path }) => (0,sentence/* say */.cv) `to block on time, state ${(0,sentence/* quote */.hD)('max')} or set ${(0,sentence/* quote */.hD)('run.control: live')} in ${(0,sentence/* quote */.hD)(path)}`,
    ],
    [
        'suite_changed',
        (_, { base, local }) => local
            ? (0,sentence/* say */.cv) `record a run of the new cases, and name it with ${(0,sentence/* quote */.hD)('--baseline FILE')}`
            : (0,sentence/* say */.cv) `merge the new cases first; the next run on ${base} becomes the baseline`,
    ],
    ['baseline_stale', (_, { base }) => (0,sentence/* say */.cv) `wait for the run on ${base} to finish, then re-run this job`],
    ['baseline_expired', (_, { base }) => (0,sentence/* say */.cv) `run the workflow on ${base} once; a weekly schedule keeps a run stored`],
    [
        'infrastructure',
        (_, { local }) => (0,sentence/* say */.cv) `see the causes below, then ${(0,sentence/* own */.ZV)(local ? 'run it again' : 're-run the job')}`,
    ],
    [
        'budget',
        (_, { calls_capped }) => calls_capped
            ? (0,sentence/* say */.cv) `raise ${(0,sentence/* quote */.hD)('run.limits.calls')}, or run fewer cases`
            : (0,sentence/* say */.cv) `raise ${(0,sentence/* quote */.hD)('max-spend')} or the spec's ${(0,sentence/* quote */.hD)('run.limits.spend')}, or run fewer cases`,
    ],
    ['clock_bias', (_, { path }) => (0,sentence/* say */.cv) `lower ${(0,sentence/* quote */.hD)('run.concurrency')} in ${(0,sentence/* quote */.hD)(path)}, or use a larger runner`],
    ['cached_answers', () => (0,sentence/* say */.cv) `turn the gateway's cache off for these calls`],
    ['replayed', () => (0,sentence/* say */.cv) `run without the recording to judge times`],
    ['deadline', () => (0,sentence/* say */.cv) `raise ${(0,sentence/* quote */.hD)('run.limits.wall')} or ${(0,sentence/* quote */.hD)('max-concurrency')}`],
    ['no_price', (_, { path }) => (0,sentence/* say */.cv) `state ${(0,sentence/* quote */.hD)('price')} for the candidate in ${(0,sentence/* quote */.hD)(path)}`],
    ['no_credentials', () => (0,sentence/* say */.cv) `set the key variable of the endpoint; a pull request of a fork never has it`],
    ['baseline_forbidden', () => (0,sentence/* say */.cv) `give the token what is named above`],
    [
        'baseline_unavailable',
        (rule, setting) => (0,why/* lacksControl */.iB)(rule, setting)
            ? (0,sentence/* say */.cv) `see above why ${setting.base}'s candidate has no answers, then re-run the job`
            : (0,sentence/* say */.cv) `mend what is said of the stored runs above`,
    ],
    ['baseline_corrupt', (_, { base }) => (0,sentence/* say */.cv) `run the workflow on ${base} again; it stores a fresh record`],
    ['no_baseline', (_, { base }) => (0,sentence/* say */.cv) `run the workflow on ${base} once, or merge this`],
    ['no_cases', (_, { path }) => (0,sentence/* say */.cv) `check the name after ${(0,sentence/* quote */.hD)('@')} in ${(0,sentence/* quote */.hD)(path)}, or remove the rule`],
    [
        'not_comparable',
        ({ apart }, { base }) => apart === undefined
            ? (0,sentence/* say */.cv) `merge the new graders first; the next run on ${base} becomes the baseline`
            : (0,sentence/* say */.cv) `merge this; the next run on ${base} is timed as this one was`,
    ],
]);

;// CONCATENATED MODULE: ./src/report/rules.ts




const ICONS = {
    pass: (0,sentence/* own */.ZV)('✅'),
    fail: (0,sentence/* own */.ZV)('❌'),
    inconclusive: (0,sentence/* own */.ZV)('⚪'),
    error: (0,sentence/* own */.ZV)('⚠️'),
    skipped: (0,sentence/* own */.ZV)('⏭️'),
};
/** A rule as a reader meets it. */
function viewRule(rule, setting) {
    const change = (0,label/* isChange */.Xb)(rule) && rule.delta !== null ? (0,label/* changeWithRange */.cu)(rule) : null;
    const { value, range } = (0,label/* levelWithRange */.E6)(rule);
    return {
        rule,
        icon: rule.suspicious ? (0,sentence/* own */.ZV)('🟠') : rule.improved && rule.verdict === 'pass' ? (0,sentence/* own */.ZV)('🎉') : ICONS[rule.verdict],
        label: (0,label/* ruleLabelFor */.EI)(rule, setting.primary),
        limit: (0,label/* limitText */.PW)(rule),
        kind: (0,label/* isChange */.Xb)(rule) ? 'change' : 'level',
        base: rule.base === null ? null : (0,label/* level */.Rc)(rule.rule, rule.base),
        value,
        value_range: (0,label/* isChange */.Xb)(rule) ? null : range,
        change: change?.change ?? null,
        change_range: change?.range ?? null,
        why: (0,why/* why */.d8)(rule, setting),
        next: next(rule, setting),
        moved: rule.verdict === 'fail' || rule.verdict === 'error' || rule.suspicious || rule.improved,
    };
}
// The rule a reader should meet first: what blocks before what does not, quality before time and money, what this
// change did before what has been reached.
const ORDER = ['fail', 'error', 'inconclusive', 'skipped', 'pass'];
function byWeight(a, b) {
    return (ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) ||
        Number(b.blocking) - Number(a.blocking) ||
        Number(b.suspicious) - Number(a.suspicious) ||
        Number((0,label/* quantityOf */.Ri)(b.rule) === 'share') - Number((0,label/* quantityOf */.Ri)(a.rule) === 'share') ||
        Number((0,label/* isChange */.Xb)(b)) - Number((0,label/* isChange */.Xb)(a)));
}


/***/ }),

/***/ 43844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ tallyCell),
/* harmony export */   RJ: () => (/* binding */ smallPrintParts),
/* harmony export */   UQ: () => (/* binding */ causesBlock),
/* harmony export */   Wl: () => (/* binding */ tallyText),
/* harmony export */   fk: () => (/* binding */ smallPrint),
/* harmony export */   jF: () => (/* binding */ rulesBlock),
/* harmony export */   xB: () => (/* binding */ noticesBlock)
/* harmony export */ });
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83147);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98488);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86590);
/* harmony import */ var _text_sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54966);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8095);
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76128);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53831);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9356);
/** The parts of a suite that a reader sees at once: pure functions from the view to Markdown. */








/** The figures and the rules that moved, with their values; then how many did not. */
function rulesBlock(suite, detail) {
    const shown = (0,_attention_js__WEBPACK_IMPORTED_MODULE_3__/* .shownRules */ .jd)(suite).slice(0, detail.rules);
    const told = (0,_attention_js__WEBPACK_IMPORTED_MODULE_3__/* .explanations */ .xU)(suite).slice(0, detail.rules);
    const rest = (0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .remainder */ .CQ)(suite, new Set([...shown, ...told.flatMap(({ rules }) => rules)]));
    if (shown.length + told.length === 0)
        return [(0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)([...(0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .figures */ .u5)(suite), ...rest])];
    return [
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)((0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .figures */ .u5)(suite)),
        ...(shown.length === 0 ? [] : [rulesTable(shown, suite)]),
        ...(told.length === 0 ? [] : [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfmJoin */ .Xo)(told.map(explanationLine), '\n')]),
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(rest),
    ];
}
function explanationLine({ icon, about, why, next }) {
    const action = next === null ? _parts_js__WEBPACK_IMPORTED_MODULE_5__/* .BLANK */ .Z4 : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) ` **Next:** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(next)}.`;
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${icon}`)} **${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(about)}.** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)(why))}${action}`;
}
/** A level stands under "This PR" with its own range, a change under "Change" with its own: never both in one row. */
function rulesTable(rules, { base, subject }) {
    const columns = [
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .column */ .fi)('', 'center'),
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .column */ .fi)('Rule'),
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .column */ .fi)('Limit'),
        { head: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(base), align: 'right' },
        { head: (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)((0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${subject}`)), align: 'right' },
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .column */ .fi)('Change (90% range)', 'right'),
    ];
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t)(columns, rules.map((view) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${view.icon}`),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(view.label),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${view.limit}`),
        view.base === null || view.kind === 'level' ? _parts_js__WEBPACK_IMPORTED_MODULE_5__/* .BLANK */ .Z4 : (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(view.base),
        view.value_range === null ? (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(view.value) : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `**${(0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(view.value)}** (${(0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(view.value_range)})`,
        changeCell(view),
    ]));
}
function changeCell({ change, change_range }) {
    if (change === null)
        return _parts_js__WEBPACK_IMPORTED_MODULE_5__/* .BLANK */ .Z4;
    return change_range === null ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `**${(0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(change)}**` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `**${(0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(change)}** (${(0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(change_range)})`;
}
function tallyCell(tally) {
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(tallyText(tally));
}
/** `3/4` passed; answers that never came are not in the denominator. */
function tallyText(tally) {
    return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(tally === null ? 'new' : tally.graded === 0 ? 'no answer' : `${tally.passed}/${tally.graded}`);
}
/** Why answers are missing; folded when the gate passes without them. */
function causesBlock(suite, detail) {
    const { causes, primary, verdict, given } = suite;
    if (causes.length === 0)
        return [];
    const columns = [
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .column */ .fi)('Cause'),
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .column */ .fi)('Answers', 'right'),
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .column */ .fi)('Cases', 'right'),
        ...(given
            ? [(0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .column */ .fi)('What the row says')]
            : [(0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .column */ .fi)('Requests', 'right'), (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .column */ .fi)('What the server said'), (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .column */ .fi)('Cure')]),
    ];
    const rows = causes
        .slice(0, 12)
        .map(({ words, reason, answers: lost, cases, requests, example, cure }) => [
        words === null ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(reason, 60) : (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(words),
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(lost)),
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(cases)),
        ...(given ? [] : [requests === null ? _parts_js__WEBPACK_IMPORTED_MODULE_5__/* .BLANK */ .Z4 : (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(requests))]),
        example === null ? _parts_js__WEBPACK_IMPORTED_MODULE_5__/* .BLANK */ .Z4 : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_cut_js__WEBPACK_IMPORTED_MODULE_7__/* .ellipsis */ .g)(example, 160)),
        ...(given ? [] : [cure === null ? _parts_js__WEBPACK_IMPORTED_MODULE_5__/* .BLANK */ .Z4 : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(cure)]),
    ]);
    const measured = primary === null || primary.pass_rate === null || !(0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .isPartial */ .mt)(suite)
        ? _parts_js__WEBPACK_IMPORTED_MODULE_5__/* .BLANK */ .Z4
        : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `Graded: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .answers */ .GA)(primary)}, ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(primary.pass_rate)} passed. What is missing may be the hard part, so this is no verdict on quality.`);
    if (verdict === 'pass') {
        const lost = causes.reduce((sum, cause) => sum + cause.answers, 0);
        return detail.folded ? [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lost, 'missing answer'), (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t)(columns, rows))] : [];
    }
    return [(0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .t)(columns, rows), ...(measured === '' ? [] : [measured])];
}
/** The small print: what this run could see, what it was held against, what it cost. */
function smallPrint(suite) {
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `<sub>${(0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(smallPrintParts(suite))}</sub>`;
}
function smallPrintParts(suite) {
    const held = suite.baseline.held;
    const flaky = suite.flaky.length;
    const parts = [
        withoutStop(suite.power),
        ...(flaky === 0
            ? []
            : [
                (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(flaky, 'flaky case')} ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(flaky === 1 ? 'disagrees with itself' : 'disagree with themselves')} between unchanged runs`,
            ]),
        ...(held === null ? [] : [(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `held against ${held}`]),
        ...(suite.compared === null ? [] : [suite.compared]),
        ...(suite.load === null ? [] : [suite.load]),
        ...(suite.reused ? [] : [suite.spend]),
        ...(suite.prices === '' || suite.reused ? [] : [(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `prices: ${[{ prose: suite.prices }]}`]),
    ];
    return parts.map((part, index) => (index === 0 ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)(part) : part));
}
function withoutStop(sentence) {
    const last = sentence.at(-1);
    if (last === undefined || !('own' in last))
        return sentence;
    return [...sentence.slice(0, -1), { own: last.own.replace(/\.$/, '') }];
}
/** What a reader must know before believing the figures. */
function noticesBlock(suite) {
    const { notice } = suite.baseline;
    const baseline = notice === null ? [] : [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `> 📌 ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .Nx)(notice))}`];
    const others = suite.notices.slice(0, 5).map((text) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `> ℹ️ ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(text)}`);
    const excused = suite.stability.lines.map((text) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `> ℹ️ ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(text)}`);
    return [...baseline, ...excused, ...others];
}


/***/ }),

/***/ 65655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98488);
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83147);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67388);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60287);
/* harmony import */ var _text_sentence_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54966);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8095);
/* harmony import */ var _asked_again_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22691);
/* harmony import */ var _attention_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76128);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53831);
/* harmony import */ var _flips_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15558);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43844);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56747);












const COLORS = { pass: 32, fail: 31, inconclusive: 33, error: 33 };
/** The report of the command line: the comment's content as plain lines, other people's text inert. */
function renderText(view, { color, cases }) {
    const paint = (code, text) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
    const lines = [
        paint(COLORS[view.verdict], paint(1, `${view.icon} ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .w)((0,_view_js__WEBPACK_IMPORTED_MODULE_7__/* .headline */ .Pl)(view))}`)),
        ...view.suites.flatMap((suite) => [
            '',
            ...(view.suites.length > 1
                ? [paint(1, `${suite.icon} ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .inertLine */ .Fq)(suite.name)}: ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .w)(suite.title)}`)]
                : []),
            ...suiteLines(suite, cases, (text) => paint(2, text)),
        ]),
        ...(view.report_url === null ? [] : ['', `Full report: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .inertLine */ .Fq)(view.report_url)}`]),
    ];
    const spaced = lines.filter((line, at) => line !== '' || lines[at - 1] !== '');
    return `${spaced.map(_text_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .logLine */ .BP).join('\n')}\n`;
}
function suiteLines(suite, cases, dim) {
    const { notice } = suite.baseline;
    const shown = (0,_attention_js__WEBPACK_IMPORTED_MODULE_3__/* .shownRules */ .jd)(suite);
    const told = (0,_attention_js__WEBPACK_IMPORTED_MODULE_3__/* .explanations */ .xU)(suite);
    const rest = (0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .remainder */ .CQ)(suite, new Set([...shown, ...told.flatMap(({ rules }) => rules)]));
    return [
        ...(notice === null ? [] : [`! ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .w)((0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_10__/* .capital */ .Nx)(notice))}`]),
        ...suite.stability.lines.map((text) => `! ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .w)(text)}`),
        ...suite.notices.map((text) => `! ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .w)(text)}`),
        ...(suite.reused ? [`The stored answers of ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .w)(suite.base)} stand: 0 calls, $0.`] : []),
        ...[(0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .figures */ .u5)(suite)].filter((list) => list.length > 0).map((list) => list.map(_text_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .w).join(' · ')),
        ...(shown.length === 0 ? [] : ['', ...indented(ruleRows(shown, (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .w)(suite.base)))]),
        ...(told.length === 0 ? [] : ['']),
        ...told.flatMap(({ icon, about, why, next }) => [
            `  ${icon} ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .w)(about)}: ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .w)((0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_10__/* .capital */ .Nx)(why))}`,
            ...(next === null ? [] : [`     Next: ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .w)(next)}.`]),
        ]),
        ...(rest.length === 0 ? [] : ['', rest.map(_text_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .w).join(' · ')]),
        ...(suite.story.visible.length === 0 ? [] : ['']),
        ...suite.story.visible.map(_text_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .w),
        ...causeLines(suite),
        ...caseLines(suite, cases),
        '',
        ...suite.story.notes.map((sentence) => dim((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .w)(sentence))),
        ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_6__/* .smallPrintParts */ .RJ)(suite).map((sentence) => dim((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .w)((0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_10__/* .capital */ .Nx)(sentence)))),
    ];
}
function ruleRows(rules, base) {
    const rows = rules.map((view) => [
        view.icon,
        (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .w)(view.label),
        view.limit,
        view.kind === 'level' ? '' : (view.base ?? ''),
        view.value_range === null ? view.value : `${view.value} (${view.value_range})`,
        view.change === null ? '' : `${view.change}${view.change_range === null ? '' : ` (${view.change_range})`}`,
    ]);
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .Y)([['', 'rule', 'limit', base, 'now', 'change (90% range)'], ...rows], [3, 4, 5]);
}
function causeLines({ causes }) {
    if (causes.length === 0)
        return [];
    return [
        '',
        'Missing answers:',
        ...causes.map(({ words, reason, answers, example, cure }) => {
            const said = example === null ? '' : `: ${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_11__/* .ellipsis */ .g)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .inertLine */ .Fq)(example), 160)}`;
            const action = cure === null ? '' : ` (${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .w)(cure)})`;
            return `  ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(answers, 'answer')}, ${words ?? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .inertLine */ .Fq)(reason)}${said}${action}`;
        }),
    ];
}
function caseLines(suite, limit) {
    const found = (0,_flips_js__WEBPACK_IMPORTED_MODULE_5__/* .flips */ .b)(suite);
    if (found === null)
        return [];
    const { compared, list, lead } = found;
    const said = (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .w)(lead);
    if (suite.verdict === 'pass')
        return ['', `${said}, within the limits.`];
    const shown = list.slice(0, limit);
    const labelled = shown.some(({ again }) => again !== null);
    const rows = shown.map((one) => [
        `- ${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_11__/* .ellipsis */ .g)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .inertLine */ .Fq)(one.id), 60)}${suite.stability.excused.has(one.id) ? ' (excused)' : ''}`,
        one.grader === null ? '' : (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_11__/* .ellipsis */ .g)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .inertLine */ .Fq)(one.grader), 40),
        compared ? `${(0,_sections_js__WEBPACK_IMPORTED_MODULE_6__/* .tallyText */ .Wl)(one.before)} -> ${(0,_sections_js__WEBPACK_IMPORTED_MODULE_6__/* .tallyText */ .Wl)(one.now)}` : (0,_sections_js__WEBPACK_IMPORTED_MODULE_6__/* .tallyText */ .Wl)(one.now),
        ...(labelled ? [(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_8__/* .plainText */ .w)((0,_asked_again_js__WEBPACK_IMPORTED_MODULE_2__/* .againWords */ .WO)(one, suite.base) ?? [])] : []),
        one.note === null ? '' : (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_11__/* .ellipsis */ .g)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .inertLine */ .Fq)(one.note), 140),
    ]);
    return [
        '',
        `${compared ? 'What broke' : 'What fails'}: ${said}.`,
        ...indented((0,_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .Y)(rows)),
        ...(list.length > shown.length ? [`  and ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(list.length - shown.length, 'more case')}`] : []),
        ...(suite.reproduce === null ? [] : [`Run only these: ${suite.reproduce}`]),
        '',
    ];
}
function indented(lines) {
    return lines.map((line) => `  ${line}`);
}


/***/ }),

/***/ 81566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ viewTimings),
/* harmony export */   e2: () => (/* binding */ resumedLine),
/* harmony export */   eW: () => (/* binding */ droppedLines),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   pd: () => (/* binding */ TIMING_HEADS),
/* harmony export */   vM: () => (/* binding */ loadLine)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98488);
/* harmony import */ var _text_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54966);
/* harmony import */ var _failure_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53172);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77177);
/* harmony import */ var _replayed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5370);
/** How long answers took and what their requests came to, per candidate: one model for every renderer. */





/** Heads of the columns, in the order of `cellsOf`. */
const TIMING_HEADS = ['', 'p50', 'p95', 'p99', 'slowest', 'answers'];
function cellsOf({ clock, p50, p95, p99, max, answers }) {
    return [clock, p50, p95, p99, max, answers];
}
/** One entry per candidate of which there is something to say. */
function viewTimings(candidates) {
    return candidates
        .map((one) => ({ id: one.id, primary: one.primary, rows: rowsOf(one), lines: linesOf(one) }))
        .filter(({ rows, lines }) => rows.length + lines.length > 0);
}
function rowsOf({ times = {} }) {
    const { ttft_ms: token, ttfo_ms: output } = times;
    // Without reasoning the first token is output: the same time twice tells nothing.
    const reasons = output !== undefined && (token === undefined || output.p50 !== token.p50 || output.max !== token.max);
    return [
        ...row('connection', times.connect_ms, _text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0),
        ...row('first token', token, _text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0),
        ...row('first output after reasoning', reasons ? output : undefined, _text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0),
        ...row('per output token', times.tpot_ms, _text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0),
        ...row('between pieces, mean', times.itl_mean_ms, _text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0),
        ...row('between pieces, longest', times.itl_max_ms, _text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0),
        ...row('whole answer', times.latency_ms, _text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0),
        ...speed(times.tokens_per_s),
    ];
}
function row(clock, spread, shown) {
    if (spread === undefined)
        return [];
    const { n, p50, p95, p99, max } = spread;
    return [
        {
            clock: (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(clock),
            p50: shown(p50),
            p95: p95 === null ? null : shown(p95),
            p99: p99 === null ? null : shown(p99),
            max: shown(max),
            answers: (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n),
        },
    ];
}
/** The slow ones are at its low end, so that a high percentile would read as bad and be good. */
function speed(spread) {
    return row('output tokens a second', spread, perSecond).map((one) => ({ ...one, p95: null, p99: null, max: null }));
}
function perSecond(rate) {
    return Number.isFinite(rate) ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(rate < 9.95 ? rate.toFixed(1) : String(Math.round(rate))) : _text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
}
function linesOf({ untimed, requests }) {
    return [
        ...(requests === undefined ? [] : requestLines(requests)),
        ...(untimed === undefined ? [] : leftOut(untimed)),
    ];
}
function requestLines({ sent, requests, first_try_rate, retry_rate, failed, service_tiers }) {
    const lost = Object.entries(failed).sort(([, a], [, b]) => b - a);
    const tiers = Object.entries(service_tiers);
    const named = lost.slice(0, NAMED).map(([name, n]) => (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(n)} ${(0,_failure_words_js__WEBPACK_IMPORTED_MODULE_1__/* .failureWords */ .A)(name) ?? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)}`);
    const more = lost.length > NAMED ? [(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lost.length - NAMED, 'more kind')}`] : [];
    return [
        first_try_rate === 1
            ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Every answer came at the first try: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(requests, 'request')} in all.`
            : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `At the first try: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(first_try_rate)} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(sent, 'answer')}; with a retry: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(retry_rate)}; ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(requests, 'request')} in all.`,
        ...(lost.length === 0 ? [] : [(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Requests that failed: ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)([...named, ...more], ', ')}.`]),
        ...(tiers.length === 0
            ? []
            : [
                (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Service tier: ${(0,_listed_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .K)(tiers.slice(0, NAMED).map(([name, n]) => (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} (${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'answer')})`))}.`,
            ]),
    ];
}
const NAMED = 6;
function leftOut({ cached, replayed, lagged }) {
    const line = (n, why) => n === 0 ? [] : [(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n, 'answer')} ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(n === 1 ? 'is' : 'are')} not timed: ${why}.`];
    return [
        ...line(cached, (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)("from a gateway's cache")),
        ...line(replayed, (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)('from a recording')),
        ...(lagged === 0
            ? []
            : [(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lagged, 'time')} may be too long: this machine was too busy to read its clocks at once.`]),
    ];
}
/** How the times were taken, for the small print; null where no rule is about times, or nobody knows. */
function loadLine(result, timed) {
    if (result.load === undefined || result.reused || !timed || (0,_replayed_js__WEBPACK_IMPORTED_MODULE_4__/* .isReplayed */ .b)(result))
        return null;
    const { concurrency, fixed } = result.load;
    return fixed
        ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `times taken at a fixed concurrency of ${concurrency}`
        : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `times taken at a concurrency of up to ${concurrency}`;
}
/** What an interrupted run of the same plan had done already; null when there was none. */
function resumedLine({ resumed }) {
    if (resumed === undefined)
        return null;
    const { answers, in_flight, usd_at_most } = resumed;
    const taken = (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(answers, 'answer')} ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(answers === 1 ? 'was' : 'were')} taken over from an interrupted run`;
    if (in_flight === 0)
        return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${taken}.`;
    const open = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(in_flight, 'request');
    return usd_at_most > 0
        ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${taken}; up to ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .money */ .TG)(usd_at_most)} may have been billed for ${open} under way then.`
        : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${taken}; ${open} under way then may have been billed too.`;
}
/** Body fields that an endpoint does not take: what was measured is not quite what the spec asks for. */
function droppedLines(candidates, stored, base) {
    const onMain = new Set(stored.flatMap(({ dropped = [] }) => dropped));
    return candidates.flatMap(({ model, primary, requests }) => Object.keys(requests?.dropped ?? {}).map((field) => {
        const compared = primary && stored.length > 0;
        const where = compared ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` (on ${base} ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .ZV)(onMain.has(field) ? 'too' : 'it was not')})` : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ``;
        return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(field)} is not accepted by ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(model)} and was left out${where}.`;
    }));
}


/***/ }),

/***/ 20624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ stepTitle),
/* harmony export */   Wv: () => (/* binding */ cancelledTitle),
/* harmony export */   ZG: () => (/* binding */ iconOf),
/* harmony export */   Ze: () => (/* binding */ ICONS),
/* harmony export */   h9: () => (/* binding */ suiteTitle),
/* harmony export */   ub: () => (/* binding */ decidingSuite)
/* harmony export */ });
/* harmony import */ var _record_timed_metrics_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88202);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98488);
/* harmony import */ var _text_sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54966);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19615);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73844);
/* harmony import */ var _answer_counts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47611);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36706);
/* harmony import */ var _repeated_answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97612);
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49952);
/** The verdict as one sentence: the first thing, and often the only thing, that is read. */









const ICONS = {
    pass: (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)('✅'),
    fail: (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)('❌'),
    inconclusive: (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)('⚪'),
    error: (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)('⚠️'),
};
/** The icon of a verdict; an inconclusive one with a suspicious rule asks for attention. */
function iconOf(verdict, rules) {
    return verdict === 'inconclusive' && rules.some((rule) => rule.suspicious && rule.blocking)
        ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)('🟠')
        : ICONS[verdict];
}
function suiteTitle(input) {
    const { result, rules } = input;
    const sorted = rules.filter((rule) => rule.blocking).sort(_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .byWeight */ .I);
    switch (result.verdict) {
        case 'fail':
            return failTitle(sorted.filter(({ verdict }) => verdict === 'fail'), input);
        case 'error':
            return errorTitle(sorted.map((rule) => (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .asShown */ ._r)(rule, input.setting)).find(({ verdict }) => verdict === 'error'), input);
        case 'inconclusive':
            return inconclusiveTitle(sorted.find(({ verdict }) => verdict === 'inconclusive'), input);
        case 'pass':
            return passTitle(sorted, input);
    }
}
function failTitle(failed, { setting }) {
    const [first, ...rest] = failed;
    if (first === undefined)
        return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `the gate failed`;
    const also = rest.length === 0 ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `` : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `; ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rest.length, 'more limit')} failed`;
    const label = (0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleLabelFor */ .EI)(first, setting.primary);
    const wasted = (0,_why_js__WEBPACK_IMPORTED_MODULE_5__/* .spentInVain */ .Is)(first);
    if (wasted !== null)
        return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .money */ .TG)(wasted)} spent and no answer passed${also}`;
    if ((0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .isChange */ .Xb)(first)) {
        const verb = (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(first.limit === 'max_drop' ? 'lowers' : 'raises');
        return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${setting.subject} ${verb} the ${label} by ${(0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(first, first.delta)}${also}`;
    }
    const side = first.limit === 'min' ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)('below') : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)('over');
    const limit = (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)((0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .PW)(first).replace(/^at (?:least|most) /, ''));
    return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `the ${label} is ${(0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .level */ .Rc)(first.rule, first.candidate_value)}, ${side} its limit of ${limit}${also}`;
}
function errorTitle(rule, { result, setting, max_spend, cause }) {
    const planned = result.candidates.reduce((sum, one) => sum + (0,_answer_counts_js__WEBPACK_IMPORTED_MODULE_7__/* .plannedAnswers */ .W)(one), 0);
    const missing = result.candidates.reduce((sum, one) => sum + (0,_answer_counts_js__WEBPACK_IMPORTED_MODULE_7__/* .missingAnswers */ .y)(one), 0);
    const share = (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(missing)} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(planned, 'answer')}`;
    const one = missing === 1;
    const because = cause === null ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `` : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) ` (${cause})`;
    if (rule !== undefined && (0,_why_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnanswered */ .Ni)(rule)) {
        const lost = rule.bad_cases?.length ?? 0;
        const have = (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(lost === 1 ? 'case has' : 'cases have');
        return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `could not judge the ${(0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleLabelFor */ .EI)(rule, setting.primary)}: ${lost} ${have} no answer${because}`;
    }
    const lacking = (0,_given_js__WEBPACK_IMPORTED_MODULE_1__/* .titleGiven */ .QQ)(rule, setting);
    if (lacking !== null)
        return lacking;
    switch (rule?.reason) {
        case 'baseline_forbidden':
            return (0,_why_js__WEBPACK_IMPORTED_MODULE_5__/* .lacksControl */ .iB)(rule, setting)
                ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `could not compare: the job may not read ${setting.base}'s spec`
                : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `could not compare: the job may not read stored runs`;
        case 'baseline_unavailable':
            return (0,_why_js__WEBPACK_IMPORTED_MODULE_5__/* .lacksControl */ .iB)(rule, setting)
                ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `could not compare: ${setting.base}'s candidate could not be measured in this job`
                : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `could not compare: the stored runs could not be fetched`;
        case 'baseline_corrupt':
            return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `could not compare: the stored run cannot be read`;
        case 'no_credentials':
            return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `could not measure: this run has no key for the model`;
        case 'no_price':
            return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `could not judge the cost: the price of the model is not known`;
        case 'budget': {
            const spend = max_spend === null ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `the spend cap` : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `the spend cap of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .money */ .TG)(max_spend)}`;
            const cap = setting.calls_capped ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `the cap on calls` : spend;
            return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `stopped at ${cap}: ${share} ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(one ? 'was' : 'were')} not asked for`;
        }
        case 'deadline':
            return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `ran out of time: ${share} ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(one ? 'is' : 'are')} missing`;
        case 'no_cases':
            return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `could not judge the ${(0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleLabelFor */ .EI)(rule, setting.primary)}: no case belongs to it`;
        case 'clock_bias':
            return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `could not judge the ${(0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleLabelFor */ .EI)(rule, setting.primary)}: this machine was too busy to time answers`;
        case 'cached_answers':
            return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `could not judge the ${(0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleLabelFor */ .EI)(rule, setting.primary)}: a gateway's cache answered`;
        case 'judge_drift':
            return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `could not judge: the judge no longer agrees with itself`;
        default:
            return missing === 0
                ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `could not measure`
                : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `could not measure: ${share} ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(one ? 'is' : 'are')} missing${because}`;
    }
}
function inconclusiveTitle(rule, { setting }) {
    const { base, subject, primary } = setting;
    if (rule === undefined)
        return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `nothing to compare with yet`;
    const label = (0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleLabelFor */ .EI)(rule, primary);
    switch (rule.reason) {
        case 'suite_changed':
            return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `the suite changed too much to be compared`;
        case 'baseline_stale':
            return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `not compared: ${base} has no stored run of its newest state yet`;
        case 'baseline_expired':
            return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `not compared: the stored runs of ${base} have expired`;
        case 'policy_changed':
            return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${subject} changes the rules it is judged by`;
        default:
    }
    if ((0,_repeated_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .lacksAnswers */ .kJ)(rule)) {
        return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${(0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleLabel */ .Do)(rule.rule)} takes at least ${rule.k} answers to every case`;
    }
    if ((0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .isChange */ .Xb)(rule) && rule.suspicious) {
        const side = (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(rule.limit === 'max_drop' ? 'lower' : 'higher');
        return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `the ${label} looks ${(0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(rule, rule.delta)} ${side}, but ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rule.n, 'case')} cannot prove it`;
    }
    if ((0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .isChange */ .Xb)(rule)) {
        const share = (0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .quantityOf */ .Ri)(rule.rule) === 'share' && !(0,_record_timed_metrics_js__WEBPACK_IMPORTED_MODULE_8__/* .isOfTimes */ .M)((0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRule */ .Xz)(rule.rule).metric);
        const quality = share && rule.limit === 'max_drop' && rule.candidate === primary;
        const of = quality ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `` : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) ` of the ${label}`;
        return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `no clear ${(0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .direction */ .oW)(rule)}${of}, but ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rule.n, 'case')} cannot rule one out`;
    }
    return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rule.n, 'case')} cannot prove the ${label} is ${(0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .PW)(rule)}`;
}
function passTitle(rules, { result }) {
    if (result.reused)
        return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `nothing that is measured changed`;
    return isCompared(rules) ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `no regression` : limitsHold(rules, (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) ``);
}
/** Whether any limit on a change was judged; without one there is no regression to speak of. */
function isCompared(rules) {
    return rules.some((rule) => rule.verdict === 'pass' && (0,_label_js__WEBPACK_IMPORTED_MODULE_2__/* .isChange */ .Xb)(rule) && rule.reason !== 'unchanged');
}
function limitsHold(rules, where) {
    const held = rules.filter(({ verdict }) => verdict === 'pass').length;
    const yet = rules.some(({ verdict }) => verdict === 'skipped') ? (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `, nothing to compare with yet` : (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) ``;
    return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(held, 'limit')} ${(0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(held === 1 ? 'holds' : 'hold')}${where}${yet}`;
}
/** The one suite of several whose verdict is that of the step; its title is then the step's. */
function decidingSuite(verdict, suites) {
    const [first, ...others] = suites.filter((suite) => suite.verdict === verdict);
    return first !== undefined && others.length === 0 ? first : null;
}
/** The title of a run that was stopped: how far it came. */
function cancelledTitle(candidates) {
    const planned = candidates.reduce((sum, one) => sum + (0,_answer_counts_js__WEBPACK_IMPORTED_MODULE_7__/* .plannedAnswers */ .W)(one), 0);
    const missing = candidates.reduce((sum, one) => sum + (0,_answer_counts_js__WEBPACK_IMPORTED_MODULE_7__/* .missingAnswers */ .y)(one), 0);
    return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `cancelled: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(planned - missing)} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(planned, 'answer')}`;
}
/** The title of several suites: the one that decides, or how many do. */
function stepTitle(verdict, suites) {
    const only = decidingSuite(verdict, suites);
    if (only !== null)
        return only.title;
    const deciding = suites.filter((suite) => suite.verdict === verdict);
    const of = (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${deciding.length} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(suites.length, 'suite')}`;
    switch (verdict) {
        case 'fail':
            return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${of} failed`;
        case 'error':
            return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${of} could not be measured`;
        case 'inconclusive':
            return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${of} could not be decided`;
        case 'pass':
            return passedSuites(suites);
    }
}
function passedSuites(suites) {
    const all = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(suites.length, 'suite');
    if (suites.every(({ reused }) => reused))
        return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `nothing that is measured changed in ${all}`;
    const blocking = suites.map(({ rules }) => rules.flatMap(({ rule }) => (rule.blocking ? [rule] : [])));
    const compared = suites.filter(({ reused }, at) => reused || isCompared(blocking[at])).length;
    if (compared === suites.length)
        return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `no regression in ${all}`;
    if (compared === 0)
        return limitsHold(blocking.flat(), (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) ` in ${all}`);
    const others = (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .ZV)(suites.length - compared === 1 ? 'other' : 'others');
    return (0,_text_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `no regression in ${compared} of ${all}; the limits of the ${others} hold`;
}


/***/ }),

/***/ 56747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kK: () => (/* binding */ buildView),
  j_: () => (/* binding */ deservesComment),
  Pl: () => (/* binding */ headline),
  V5: () => (/* binding */ suiteHeadline)
});

// EXTERNAL MODULE: ./src/text/marker.ts
var marker = __webpack_require__(54777);
// EXTERNAL MODULE: ./src/text/sentence.ts
var sentence = __webpack_require__(54966);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(98488);
// EXTERNAL MODULE: ./src/record/timed-metrics.ts
var timed_metrics = __webpack_require__(88202);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/report/asked-again.ts
var asked_again = __webpack_require__(22691);
;// CONCATENATED MODULE: ./src/report/baseline.ts


/**
 * @param base what the stored runs are of, `main` or `the baseline`.
 * @param local whether no branch is known: a person runs it on files of their own.
 * @param given whether another harness measured.
 */
function viewBaseline({ baseline, control }, base, now, local, given = false) {
    const newest = baseline.runs[0];
    const old = newest === undefined ? null : (0,format/* age */.KW)(newest.measured_at, now);
    const commit = newest?.commit ?? null;
    const held = control !== undefined
        ? (0,sentence/* say */.cv) `${base} at ${(0,sentence/* quote */.hD)(control.commit.slice(0, 7))}, measured in the same job`
        : newest === undefined || baseline.state === 'stale'
            ? null
            : (0,sentence/* say */.cv) `${(0,format/* count */.U9)(baseline.runs.length, 'stored run')} of ${base}${newestOf(baseline.runs.length, commit, old)}`;
    // Main of this very job is what was compared with, whatever became of the stored runs.
    const notice = control === undefined ? noticeOf(baseline, base, local, given) : null;
    return { state: baseline.state, held, notice, commit };
}
/** Which run is the newest, and its age: `, the newest at a81f03c, 2 days old`. */
function newestOf(runs, commit, old) {
    const facts = [
        ...(commit === null ? [] : [(0,sentence/* say */.cv) `at ${(0,sentence/* quote */.hD)(commit.slice(0, 7))}`]),
        ...(old === null ? [] : [(0,sentence/* say */.cv) `${old}`]),
    ];
    if (facts.length === 0)
        return (0,sentence/* say */.cv) ``;
    return (0,sentence/* say */.cv) `${(0,sentence/* own */.ZV)(runs === 1 ? ', ' : ', the newest ')}${(0,sentence/* joined */.oR)(facts, ', ')}`;
}
function noticeOf({ state, detail, base_commit }, base, local, given) {
    // The store's own sentence may carry a server's words.
    const because = detail === '' ? (0,sentence/* say */.cv) `` : (0,sentence/* say */.cv) ` (${(0,sentence/* prose */.CS)(detail.replace(/\.$/, ''))})`;
    switch (state) {
        case 'ok':
            return null;
        case 'no_baseline':
            if (local)
                return detail === '' ? (0,sentence/* say */.cv) `Nothing to compare with.` : (0,sentence/* say */.cv) `Nothing to compare with. ${(0,sentence/* prose */.CS)(detail)}`;
            return (0,sentence/* say */.cv) `Nothing to compare with yet: comparison starts once a run on ${base} has stored its records${because}.`;
        case 'self':
            return (0,sentence/* say */.cv) `The only stored run is this one, so only absolute limits were checked.`;
        case 'stale': {
            const at = base_commit === null ? (0,sentence/* say */.cv) `its newest commit` : (0,sentence/* quote */.hD)(base_commit.slice(0, 7));
            return given
                ? (0,sentence/* say */.cv) `${base} has no stored run at ${at} yet, and its candidate-id there is known from that run alone, so nothing was compared. Re-run this job when it has.`
                : (0,sentence/* say */.cv) `${base} changed what is measured and has no stored run at ${at} yet, so nothing was compared. Re-run this job when it has.`;
        }
        case 'expired':
            return (0,sentence/* say */.cv) `The stored runs of ${base} have expired, so only absolute limits were checked. A weekly schedule on ${base} keeps one.`;
        case 'forbidden':
            return (0,sentence/* say */.cv) `The stored runs may not be read${because}, so nothing was compared.`;
        case 'unavailable':
            return (0,sentence/* say */.cv) `The stored runs could not be used${because}, so nothing was compared.`;
        case 'corrupt':
            return (0,sentence/* say */.cv) `The stored run cannot be read${because}, so nothing was compared. The next run on ${base} replaces it.`;
        case 'not_comparable':
            return given
                ? (0,sentence/* say */.cv) `The stored runs hold scores that Plumbline gave, and scores that were given mean something else. Comparison resumes with the next run on ${base}.`
                : (0,sentence/* say */.cv) `The stored runs used other graders, so their scores mean something else. Comparison resumes with the next run on ${base}.`;
        default:
            return (0,sentence/* say */.cv) `Baseline: ${(0,sentence/* quote */.hD)(state)}${because}.`;
    }
}

// EXTERNAL MODULE: ./src/report/cases.ts
var report_cases = __webpack_require__(4847);
;// CONCATENATED MODULE: ./src/report/causes.ts

const KNOWN = new Map([
    ['throttled', ['rate limit, HTTP 429', (0,sentence/* say */.cv) `lower ${(0,sentence/* quote */.hD)('max-concurrency')}`]],
    ['overloaded', ['server overloaded, HTTP 5xx', (0,sentence/* say */.cv) `re-run the job later`]],
    ['quota', ['quota or credit used up', (0,sentence/* say */.cv) `top up the account that pays for the answers`]],
    ['auth', ['key refused', (0,sentence/* say */.cv) `check the value of the endpoint's key variable`]],
    [
        'config',
        ['request refused', (0,sentence/* say */.cv) `check the model's name, or an application's path, and the request's fields in the spec`],
    ],
    ['timeout', ['no answer in time', (0,sentence/* say */.cv) `raise ${(0,sentence/* quote */.hD)('run.timeouts')}, or ask for shorter answers`]],
    ['network', ['connection failed', (0,sentence/* say */.cv) `re-run the job; check the address of the endpoint`]],
    ['stream_truncated', ['answer broke off', (0,sentence/* say */.cv) `re-run the job; a proxy in between may cut long streams`]],
    [
        'malformed',
        [
            'answer was not what the protocol promises',
            (0,sentence/* say */.cv) `check that the endpoint speaks the OpenAI protocol, or what the spec says of where an application's answer lies`,
        ],
    ],
    ['too_large', ['answer too large', (0,sentence/* say */.cv) `set a token limit in the request, or let the application answer shorter`]],
    ['cancelled', ['run was cancelled', (0,sentence/* say */.cv) `re-run the job`]],
    ['budget', ['not asked: spend cap reached', (0,sentence/* say */.cv) `raise ${(0,sentence/* quote */.hD)('max-spend')}`]],
    ['calls', ['not asked: cap on calls reached', (0,sentence/* say */.cv) `raise ${(0,sentence/* quote */.hD)('run.limits.calls')}`]],
    ['crashed', ['the program ended without an answer', (0,sentence/* say */.cv) `run the command by hand and see what it writes`]],
    ['not_recorded', ['the recording holds no such answer', (0,sentence/* say */.cv) `record it anew`]],
    ['deadline', ['not asked: time ran out', (0,sentence/* say */.cv) `raise ${(0,sentence/* quote */.hD)('run.limits.wall')}`]],
    ['no_credentials', ['not asked: no key', (0,sentence/* say */.cv) `set the key variable of the endpoint`]],
    ['no_price', ['not asked: no price is known', (0,sentence/* say */.cv) `state ${(0,sentence/* quote */.hD)('price')} at the model, or remove the limit`]],
    ['not_run', ['not asked', (0,sentence/* say */.cv) `re-run the job`]],
]);
const UNKNOWN = 'unknown';
const GIVEN = new Map([[UNKNOWN, ['no reason given', null]]]);
/** A word that is ours was kept as what the row says, so that it decides nothing; it still names the cause. */
function reasonGiven({ reason, error }) {
    return error !== undefined && /^\w+$/.test(error) ? error : (reason ?? UNKNOWN);
}
/**
 * Causes of missing answers, the most frequent first.
 * @param given the rows are of another harness: its words are not ours, and no setting of a run mends them.
 */
function viewCauses(rows, given = false) {
    const byReason = new Map();
    for (const row of rows) {
        if (row.status === 'ok')
            continue;
        const reason = given ? reasonGiven(row) : (row.reason ?? UNKNOWN);
        const list = byReason.get(reason);
        if (list === undefined)
            byReason.set(reason, [row]);
        else
            list.push(row);
    }
    return [...byReason]
        .map(([reason, lost]) => {
        const known = given ? GIVEN.get(reason) : KNOWN.get(reason);
        const requests = lost.flatMap((row) => (row.attempts === undefined ? [] : [row.attempts]));
        return {
            reason,
            words: known === undefined ? null : (0,sentence/* own */.ZV)(known[0]),
            answers: lost.length,
            cases: new Set(lost.map((row) => row.case)).size,
            requests: requests.length === 0 ? null : requests.reduce((sum, n) => sum + n, 0),
            example: lost.find((row) => row.error !== undefined && row.error !== reason)?.error ?? null,
            cure: known?.[1] ?? null,
        };
    })
        .sort((a, b) => b.answers - a.answers || (a.reason < b.reason ? -1 : 1));
}

// EXTERNAL MODULE: ./src/report/label.ts
var report_label = __webpack_require__(73844);
// EXTERNAL MODULE: ./src/report/listed.ts
var listed = __webpack_require__(77177);
;// CONCATENATED MODULE: ./src/report/control.ts
/** What main's own candidate did today, measured beside this one: whose doing a failure is. */




/**
 * Whether main fails today as well. A limit on a change is already held against main of today, so its failure is this
 * change's even where main has drifted from its own stored runs.
 * @param failing blocking limits of the primary candidate that failed.
 */
function controlLine({ fails_too, drift }, failing, base, subject) {
    const moved = drift !== null && drift.moved;
    const numbers = moved ? (0,sentence/* say */.cv) ` ${(0,sentence/* capital */.Nx)(driftSentence(drift, base))}.` : (0,sentence/* say */.cv) ``;
    const fell = hasFallen(drift);
    if (failing.length === 0)
        return moved ? (0,sentence/* say */.cv) `${driftSentence(drift, base)}.` : null;
    const too = new Set(fails_too);
    const shared = failing.filter((rule) => !(0,report_label/* isChange */.Xb)(rule) && too.has(`${rule.rule}:${rule.limit}`));
    if (shared.length === 0) {
        if (!failing.some((rule) => too.has(`${rule.rule}:${rule.limit}`))) {
            return (0,sentence/* say */.cv) `${base} passes today: it is this change.${numbers}`;
        }
        return (0,sentence/* say */.cv) `${base} is below its stored runs today too, and ${subject} is below ${base} of today: the provider drifted, and this change adds to it.${numbers}`;
    }
    if (shared.length < failing.length) {
        const names = (0,listed/* listed */.K)(shared.map((one) => (0,report_label/* ruleLabel */.Do)(one.rule, one)));
        const rest = failing.length - shared.length;
        const others = (0,sentence/* own */.ZV)(rest === 1 ? 'the other limit' : `the other ${rest} limits`);
        return (0,sentence/* say */.cv) `${base} today fails too on ${names}; ${others} failed by this change.${numbers}`;
    }
    return fell
        ? (0,sentence/* say */.cv) `${base} today fails too: the provider drifted, not ${subject}.${numbers}`
        : (0,sentence/* say */.cv) `${base} today fails too: the limit is missed without ${subject}.${numbers}`;
}
/** Whether main passes less of its cases today than its stored runs did: a drift the other way explains no failure. */
function hasFallen(drift) {
    return drift !== null && drift.moved && drift.delta < 0;
}
/** How main's side was measured and how it did; for the folded part. */
function controlNotes({ commit, candidates, drift }, base) {
    const main = candidates.find(({ primary }) => primary) ?? candidates[0];
    const rate = main?.pass_rate ?? null;
    const did = main === undefined || rate === null ? (0,sentence/* say */.cv) `` : (0,sentence/* say */.cv) ` It passes ${(0,format/* percent */.KN)(rate)} of ${(0,format/* count */.U9)(main.cases, 'case')}`;
    const latency = main?.latency_ms ?? null;
    const speed = rate === null || latency === null ? (0,sentence/* say */.cv) `` : (0,sentence/* say */.cv) `, p95 latency ${(0,format/* duration */.p0)(latency.p95)}`;
    const stop = rate === null ? (0,sentence/* say */.cv) `` : (0,sentence/* say */.cv) `.`;
    return [
        (0,sentence/* say */.cv) `${base}'s candidate (commit ${(0,sentence/* quote */.hD)(commit.slice(0, 7))}) was measured in the same job, answer by answer.${did}${speed}${stop}`,
        ...(drift === null ? [] : [(0,sentence/* say */.cv) `${driftSentence(drift, base)}: ${judged(drift)}.`]),
    ];
}
/** `main's pass rate today is 4.1 pp below its stored runs (90% range -6.2 to -2.0 pp, 198 cases)`. */
function driftSentence({ delta, lo, hi, n }, base) {
    const size = (0,sentence/* own */.ZV)((0,format.pp)(delta).replace(/^[+−]/, ''));
    const side = (0,sentence/* own */.ZV)(delta < 0 ? 'below' : 'above');
    const range = (0,sentence/* own */.ZV)(`${(0,format.pp)(lo).replace(/ pp$/, '')} to ${(0,format.pp)(hi)}`);
    return (0,sentence/* say */.cv) `${base}'s pass rate today is ${size} ${side} its stored runs (90% range ${range}, ${(0,format/* count */.U9)(n, 'case')})`;
}
/** One unchanged provider in ten lies outside a 90% range, so that the range alone is no proof. */
function judged({ lo, hi, moved }) {
    if (moved)
        return (0,sentence/* own */.ZV)('beyond noise');
    return (0,sentence/* own */.ZV)(lo > 0 || hi < 0 ? 'too little to call it drift' : 'within noise');
}

;// CONCATENATED MODULE: ./src/report/explain-command.ts

const LONGEST = 160;
/**
 * The command that computes a rule's numbers again from `result.json`, for the rule that weighs most; null when nobody knows
 * how the command line is started, or the names are none to paste into a terminal.
 * @param suites how many the result holds: with several the command names this one.
 */
function explainCommand(program, rules, primary, suites) {
    const rule = rules.map((view) => view.rule).find(({ candidate }) => primary === null || candidate === primary);
    if (program === null || rule === undefined)
        return null;
    const words = [`${rule.rule}:${rule.limit}`, ...(suites > 1 ? [rule.suite] : [])].map(text_escape/* shellWord */.r7);
    // A name that starts with a dash would be an option.
    if (words.some((word) => word === null || word.startsWith('-')))
        return null;
    const [name, suite] = words;
    const command = `${program} explain result.json --rule ${name}${suite === undefined ? '' : ` --suite ${suite}`}`;
    return command.length > LONGEST ? null : command;
}

// EXTERNAL MODULE: ./src/report/flaky.ts
var flaky = __webpack_require__(50039);
// EXTERNAL MODULE: ./src/report/flips.ts
var flips = __webpack_require__(15558);
// EXTERNAL MODULE: ./src/report/given.ts
var report_given = __webpack_require__(19615);
// EXTERNAL MODULE: ./src/report/rules.ts + 1 modules
var report_rules = __webpack_require__(36706);
;// CONCATENATED MODULE: ./src/report/effort.ts
/** Answers that were asked for beyond the plan, and those that were not needed. */


const STOPS = {
    budget: 'stopped at the spending limit',
    deadline: 'stopped when time ran out',
    not_run: 'stopped when the run was cancelled',
};
/** What an extension asked and whether it settled the matter. */
function extensionLine(extension, rules) {
    const { planned, asked, cases, stopped } = extension;
    const each = cases > 0 && planned % cases === 0 ? (0,sentence/* own */.ZV)(`${planned / cases} more per case`) : (0,format/* count */.U9)(cases, 'case');
    const more = (0,sentence/* own */.ZV)(planned === 1 ? 'more answer' : 'more answers');
    const now = settled(extension.rules, rules);
    if (stopped === null) {
        const was = (0,sentence/* own */.ZV)(planned === 1 ? 'was' : 'were');
        return (0,sentence/* say */.cv) `Undecided at first, so ${(0,format/* grouped */.zD)(planned)} ${more} ${was} asked (${each}): ${now}.`;
    }
    return (0,sentence/* say */.cv) `Undecided at first, so ${(0,format/* grouped */.zD)(planned)} ${more} ${(0,sentence/* own */.ZV)(planned === 1 ? 'was' : 'were')} to be asked (${each}): ${(0,sentence/* own */.ZV)(STOPS[stopped])} after ${(0,format/* grouped */.zD)(asked)} of ${(0,format/* grouped */.zD)(planned)}; ${now}.`;
}
function settled(undecided, rules) {
    const wanted = new Set(undecided);
    const asked = rules.filter(({ rule, limit }) => wanted.has(`${rule}:${limit}`));
    const open = asked.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'fail').length;
    if (open === 0)
        return (0,sentence/* say */.cv) `now decided`;
    if (open === asked.length)
        return (0,sentence/* say */.cv) `still undecided`;
    return (0,sentence/* say */.cv) `${asked.length - open} of ${(0,format/* count */.U9)(asked.length, 'limit')} now decided`;
}
/** Null unless the run ended before its plan. */
function earlyStopLine({ cases, of, saved }) {
    if (cases >= of)
        return null;
    return (0,sentence/* say */.cv) `Decided after ${(0,format/* grouped */.zD)(cases)} of ${(0,format/* count */.U9)(of, 'case')}; ${(0,format/* count */.U9)(saved, 'answer')} saved. All limits rest on these ${(0,format/* count */.U9)(cases, 'case')}.`;
}
/** Why all cases were asked though the run could have ended earlier; null when it did end earlier. */
function earlyStopNote({ cases, of, looks, off }) {
    if (off !== null)
        return (0,sentence/* say */.cv) `Asked in one go, without early looks: ${(0,sentence/* prose */.CS)(off.replace(/\.$/, ''))}.`;
    return cases < of ? null : (0,sentence/* say */.cv) `Looked ${(0,format/* count */.U9)(looks, 'time')}; all ${(0,format/* count */.U9)(of, 'case')} were needed to decide.`;
}

;// CONCATENATED MODULE: ./src/report/what-moved.ts
/** Which part of what was measured differs from main's stored runs: the prompt, the model behind its name, the cases ... */


const PART_WORDS = {
    prompt: 'prompt',
    application: 'application',
    model: 'model',
    snapshot: "model's snapshot",
    parameters: 'parameters',
    endpoint: 'endpoint',
    judge: 'judge',
    graders: 'graders',
    dataset: 'cases',
    prices: 'prices',
    provider: 'provider',
};
/** Of rows that another harness gave, a candidate-id is all that is known of what was under test. */
const GIVEN_WORDS = { ...PART_WORDS, model: 'candidate-id' };
/** What a reader looks for among the parts that did not move; the model's snapshot and endpoint go with the model. */
const NAMED_SAME = [
    ...['prompt', 'application', 'model', 'parameters', 'judge', 'graders', 'dataset', 'prices'],
];
/**
 * The parts of rows that were given. The shown candidate-id may be cut short, so that the hash decides: without one of its
 * parts, the prompt's state is that of the whole.
 */
function givenParts(attribution) {
    const whole = attribution.find(({ part }) => part === 'prompt');
    return attribution.flatMap((one) => {
        if (one.part === 'model')
            return [{ ...one, state: whole?.state === 'same' ? 'same' : 'moved' }];
        return one.part === 'dataset' ? [one] : [];
    });
}
/** One line on the cause of a failure among rows that were given: their candidate-id is all that can be told apart. */
function whatMovedOfGiven(parts, base) {
    const same = parts.length > 0 && parts.every(({ state }) => state === 'same');
    return same
        ? (0,sentence/* say */.cv) `The candidate-id and the cases are the same; if something under test changed, the candidate-id leaves it out.`
        : whatMoved(parts, GIVEN_WORDS, base);
}
/** One line on the cause of a failure. Null when nothing is known of what the stored runs were made of. */
function whatMoved(attribution, words, base) {
    if (attribution.length === 0)
        return null;
    const found = new Map(attribution.map((one) => [one.part, one]));
    const either = promptOrParameters(found);
    const parts = movedParts(attribution);
    const moved = [
        ...parts.map((one) => movedPart(one, words, base)),
        ...(either ? [(0,sentence/* say */.cv) `the prompt or the parameters`] : []),
    ];
    const same = NAMED_SAME.flatMap((part) => (isSame(found, part) ? [(0,sentence/* say */.cv) `${(0,sentence/* own */.ZV)(words[part])}`] : []));
    const unknown = unknownParts(attribution, words, either);
    const rest = unknown.length === 0 ? (0,sentence/* say */.cv) `` : (0,sentence/* say */.cv) ` Unknown: ${(0,listed/* listed */.K)(unknown)}.`;
    if (moved.length === 0) {
        if (same.length === 0)
            return (0,sentence/* say */.cv) `${label('What moved')} unknown; ${base}'s stored runs do not say.`;
        const nothing = (0,sentence/* strong */.ko)((0,sentence/* own */.ZV)(unknown.length === 0 ? 'Nothing of yours moved:' : 'Nothing of yours is seen to have moved:'));
        return (0,sentence/* say */.cv) `${nothing} ${(0,listed/* listed */.K)(same)} are those of ${base}'s stored runs.${rest}${tryControl(found, base)}`;
    }
    const [first] = parts;
    if (moved.length === 1 && first?.part === 'snapshot' && same.length > 0) {
        const are = (0,sentence/* own */.ZV)(same.length === 1 ? 'is' : 'are');
        return (0,sentence/* say */.cv) `${label('What moved')} the model's snapshot: ${snapshot(first, base)}; the ${(0,listed/* listed */.K)(same)} ${are} the same.${rest}`;
    }
    const others = same.length === 0 ? (0,sentence/* say */.cv) `` : (0,sentence/* say */.cv) ` Same ${(0,listed/* listed */.K)(same)}.`;
    return (0,sentence/* say */.cv) `${label('What moved')} ${(0,listed/* listed */.K)(moved)}.${others}${rest}`;
}
/** The name behind which another model stands now; null when it is the same, or the spec itself names another. */
function snapshotMoved(attribution, base) {
    const found = new Map(attribution.map((one) => [one.part, one]));
    const one = found.get('snapshot');
    if (one?.state !== 'moved' || found.get('model')?.state === 'moved')
        return null;
    return (0,sentence/* say */.cv) `The model's snapshot moved: ${snapshot(one, base)}.`;
}
function label(text) {
    return (0,sentence/* strong */.ko)((0,sentence/* own */.ZV)(`${text}:`));
}
function isSame(found, part) {
    const one = found.get(part);
    if (one?.state !== 'same')
        return false;
    // The same name is not the same model once another one answers to it, and no judge is no judge that stayed.
    if (part === 'model')
        return found.get('snapshot')?.state !== 'moved';
    return part !== 'judge' || one.to !== 'none';
}
function movedParts(attribution) {
    const moved = attribution.filter(({ state }) => state === 'moved');
    const another = moved.some(({ part }) => part === 'model');
    // Another model answers under another name: that says nothing more.
    return moved.filter(({ part }) => !(part === 'snapshot' && another));
}
function movedPart(one, words, base) {
    const { part, from, to } = one;
    if (part === 'snapshot')
        return (0,sentence/* say */.cv) `the model's snapshot (${snapshot(one, base)})`;
    const name = (0,sentence/* say */.cv) `the ${(0,sentence/* own */.ZV)(words[part])}`;
    if (from === null || to === null)
        return name;
    if (part === 'application')
        return (0,sentence/* say */.cv) `${name} (${(0,sentence/* prose */.CS)(to)})`;
    if (part === 'model' || part === 'endpoint')
        return (0,sentence/* say */.cv) `${name} (${(0,sentence/* quote */.hD)(from)} to ${(0,sentence/* quote */.hD)(to)})`;
    return (0,sentence/* say */.cv) `${name} (${(0,sentence/* prose */.CS)(from)}; now ${(0,sentence/* prose */.CS)(to)})`;
}
function snapshot({ from, to }, base) {
    return (0,sentence/* say */.cv) `the server answered as ${(0,sentence/* quote */.hD)(from ?? '')} on ${base} and answers as ${(0,sentence/* quote */.hD)(to ?? '')} now`;
}
/** Older stored runs hold one hash of the whole candidate: with the same model and endpoint it was one of these two. */
function promptOrParameters(found) {
    const state = (part) => found.get(part)?.state;
    const open = state('prompt') === 'unknown' && state('parameters') === 'unknown';
    return open && state('model') === 'same' && state('endpoint') === 'same';
}
function unknownParts(attribution, words, either) {
    return attribution.flatMap(({ part, state }) => {
        const told = either && (part === 'prompt' || part === 'parameters');
        return state !== 'unknown' || told || part === 'provider' ? [] : [(0,sentence/* say */.cv) `the ${(0,sentence/* own */.ZV)(words[part])}`];
    });
}
function tryControl(found, base) {
    // Main's version of an application cannot be measured in the same job.
    if (found.get('provider')?.state !== 'unknown' || found.has('application'))
        return (0,sentence/* say */.cv) ``;
    return (0,sentence/* say */.cv) ` Whether the provider drifted is not known: ${(0,sentence/* quote */.hD)('run.control: live')} measures ${base} in the same job.`;
}

;// CONCATENATED MODULE: ./src/report/story.ts
/** What a reader is told of why: what moved, whether main fails too, what asking more answers brought. */





function storyOf({ result, rules, cases, given, base, subject }) {
    const { attribution = [], control, confirmation, extension, early_stop } = result;
    const blocking = rules.filter((rule) => rule.blocking);
    const failing = blocking.filter(({ verdict }) => verdict === 'fail');
    const asked = failing.length > 0 || blocking.some(({ suspicious }) => suspicious);
    const parts = given ? givenParts(attribution) : attribution;
    const words = given ? GIVEN_WORDS : PART_WORDS;
    const moved = !asked ? null : given ? whatMovedOfGiven(parts, base) : whatMoved(parts, words, base);
    const beside = asked && control !== undefined ? controlLine(control, failing, base, subject) : null;
    const better = new Set(cases.filter(({ change }) => (0,asked_again/* hadGotBetter */.AG)(change)).map(({ id }) => id));
    const stop = early_stop === undefined ? null : earlyStopLine(early_stop);
    const note = early_stop === undefined ? null : earlyStopNote(early_stop);
    return {
        visible: [
            ...(moved === null ? [] : [moved]),
            ...(beside === null ? [] : [beside]),
            ...(confirmation === undefined ? [] : [(0,asked_again/* confirmationLine */.IG)(confirmation, better, base)]),
            ...(extension === undefined ? [] : [extensionLine(extension, rules)]),
            ...(stop === null ? [] : [stop]),
        ].map(sentence/* capital */.Nx),
        notes: [...(control === undefined ? [] : controlNotes(control, base)), ...(note === null ? [] : [note])].map(sentence/* capital */.Nx),
        parts,
        words,
        notice: moved === null ? snapshotMoved(parts, base) : null,
    };
}

// EXTERNAL MODULE: ./src/report/replayed.ts
var replayed = __webpack_require__(5370);
// EXTERNAL MODULE: ./src/report/timing.ts
var timing = __webpack_require__(81566);
// EXTERNAL MODULE: ./src/report/title.ts
var report_title = __webpack_require__(20624);
// EXTERNAL MODULE: ./src/report/money-block.ts
var money_block = __webpack_require__(24762);
// EXTERNAL MODULE: ./src/stats/foresight.ts
var foresight = __webpack_require__(6396);
// EXTERNAL MODULE: ./src/stats/power.ts
var power = __webpack_require__(32450);
// EXTERNAL MODULE: ./src/report/preflight.ts + 1 modules
var preflight = __webpack_require__(19396);
// EXTERNAL MODULE: ./src/report/why.ts
var why = __webpack_require__(49952);
;// CONCATENATED MODULE: ./src/report/power.ts
/** The one line on what a run could have seen, or on what a later one will. */








/**
 * Every report ends with it: what was compared and how sharply, else what the same cases will show of a later change.
 * @param foreseen of each limit on a change of quality, as it was said before the first call.
 */
function powerOf(rules, primary, reused, foreseen) {
    const seen = reused ? null : powerLine(rules);
    if (seen !== null)
        return seen;
    if (primary === null || primary.cases === 0)
        return (0,sentence/* say */.cv) `Nothing was graded, so this run could see no change.`;
    return later(rules, primary, foreseen);
}
/**
 * The smallest change of quality the run could see: of the pass rate over all cases, else of the mean score, else of
 * another rate over all cases, else of the widest slice, else of a cost. Whatever is not the first is named. Null
 * without a comparison.
 */
function powerLine(rules) {
    // Times against stored runs are shown and judge nothing.
    const able = rules.filter((rule) => rule.mde80 !== null && (0,report_label/* isChange */.Xb)(rule) && !(0,timed_metrics/* isOfTimes */.M)((0,report_label/* splitRule */.Xz)(rule.rule).metric));
    const [best] = [...able].sort((a, b) => rank(a) - rank(b) || b.n - a.n);
    if (best === undefined || best.mde80 === null)
        return null;
    const of = best.rule === 'pass_rate' ? (0,sentence/* say */.cv) `` : (0,sentence/* say */.cv) ` of the ${(0,report_label/* ruleLabel */.Do)(best.rule, best)}`;
    if ((0,report_label/* quantityOf */.Ri)(best.rule) === 'share' && best.mde80 >= 1) {
        return (0,sentence/* say */.cv) `This run has too few cases to see any ${(0,report_label/* direction */.oW)(best)}${of} reliably.`;
    }
    return (0,sentence/* say */.cv) `Smallest ${(0,report_label/* direction */.oW)(best)}${of} this run could see 4 times in 5: ${(0,report_label/* sizeOf */.$d)(best, (0,why/* ceilTenth */.zO)(best.mde80))}.`;
}
function rank({ rule }) {
    const { metric, slice } = (0,report_label/* splitRule */.Xz)(rule);
    if ((0,report_label/* quantityOf */.Ri)(rule) !== 'share')
        return 4;
    if (slice !== null)
        return 3;
    return metric === 'pass_rate' ? 0 : metric === 'score' ? 1 : 2;
}
/** Of a gate that asks for no comparison. */
const ALPHA = 0.05;
/** Nothing was compared: what the noise will leave to be seen of a change, once there is something to compare with. */
function later(rules, { cases, counts }, foreseen) {
    const best = (0,preflight/* bestForeseen */.yP)(foreseen);
    const answers = Math.max(1, Math.floor((counts.passed + counts.failed) / cases));
    const n = best === null ? cases : judgedCases(best, rules, cases);
    const drop = best === null
        ? (0,foresight/* foreseenDrop */.Fg)({ n, psi: power/* USUAL_NOISE */.GE, kb: answers, kc: answers }, 0, ALPHA)
        : n === best.cases
            ? best.mde80
            : dropAmong(n, best);
    const partial = counts.planned > counts.passed + counts.failed && n <= cases;
    const of = partial ? (0,sentence/* say */.cv) `the ${(0,format/* count */.U9)(n, 'case')} graded here` : (0,sentence/* say */.cv) `${(0,format/* count */.U9)(n, 'case')}`;
    const given = (0,sentence/* say */.cv) `With ${of} and ${noiseOf(best)}`;
    const label = best === null ? (0,sentence/* say */.cv) `pass rate` : (0,report_label/* ruleLabel */.Do)(best.rule);
    const moves = (0,sentence/* own */.ZV)(best !== null && (0,report_label/* direction */.oW)(best) === 'rise' ? 'raise' : 'lower');
    const unasked = best !== null ? (0,sentence/* say */.cv) `` : (0,sentence/* say */.cv) `; no limit here asks for that`;
    if (drop === null || drop >= 1)
        return (0,sentence/* say */.cv) `${given} no later change of the ${label} can be seen reliably${unasked}.`;
    return (0,sentence/* say */.cv) `${given} a later change must ${moves} the ${label} by about ${rounded(drop)} to be seen 4 times in 5${unasked}.`;
}
/** The cases of this run that the limit rests on: as judged, else as planned. */
function judgedCases({ rule, limit, cases }, rules, graded) {
    const entry = rules.find((one) => one.rule === rule && one.limit === limit);
    if (entry !== undefined && entry.n > 0)
        return entry.n;
    return entry?.inputs?.cases ?? ((0,report_label/* splitRule */.Xz)(rule).slice === null ? Math.min(cases, graded) : cases);
}
/** The same comparison on fewer or more cases than were planned. */
function dropAmong(n, limit) {
    const { cases, groups, noise, kb, kc_most, margin, alpha_adjusted } = limit;
    const units = Math.max(1, Math.round(((groups ?? cases) * n) / cases));
    return (0,foresight/* foreseenDrop */.Fg)({ n: units, psi: noise, kb, kc: kc_most }, margin, alpha_adjusted);
}
function noiseOf(limit) {
    if (limit === null || limit.noise_source === 'assumed')
        return (0,sentence/* own */.ZV)(`usual noise (${(0,format/* roundPercent */.m6)(power/* USUAL_NOISE */.GE)})`);
    return (0,sentence/* own */.ZV)(`${(0,format/* percent */.KN)(limit.noise)} noise (measured)`);
}
/** An assumption has no tenths of a point, but in a suite large enough to see less than ten. */
function rounded(drop) {
    return (0,format/* ppSize */.UL)(drop < 0.1 ? (0,why/* ceilTenth */.zO)(drop) : Math.ceil(drop * 100 - 1e-9) / 100);
}

// EXTERNAL MODULE: ./src/report/settle.ts
var settle = __webpack_require__(85315);
;// CONCATENATED MODULE: ./src/report/suite.ts






















const NOTHING = { rows: [], baseline: [] };
const REPRODUCED_CASES = 12;
function viewSuite(result, input, subject) {
    const data = input.suites.find(({ suite }) => suite === result.suite) ?? {
        suite: result.suite,
        ...NOTHING,
    };
    const branch = result.baseline.branch ?? input.context.base_branch ?? input.context.default_branch;
    const base = branch === null ? (0,sentence/* say */.cv) `the baseline` : (0,sentence/* quote */.hD)(branch);
    const rules = input.result.rules.filter((rule) => rule.suite === result.suite).map(uncomparedIfStale);
    const primary = result.candidates.find((candidate) => candidate.primary) ?? result.candidates[0] ?? null;
    const given = data.given === true;
    const setting = {
        subject,
        base,
        path: result.path,
        primary: primary?.id ?? null,
        local: branch === null,
        live: result.control !== undefined,
        stored: result.baseline.state === 'ok',
        main_fails: new Set(result.control?.fails_too),
        drifted: hasFallen(result.control?.drift ?? null),
        given: given ? { now: (0,report_given/* rowContents */.br)(data.rows), stored: (0,report_given/* rowContents */.br)(data.baseline) } : null,
        effort: (0,settle/* effortOf */.y)(result, primary, data.repeats ?? null),
        withdrawn: new Set(result.confirmation?.withdrawn),
        calls_capped: result.candidates.some(({ errors }) => Object.hasOwn(errors, 'calls')),
    };
    const primaryRules = rules.filter((rule) => primary === null || rule.candidate === primary.id);
    // What was not asked because the rest had decided is no missing answer.
    const asked = data.rows.filter(({ status, reason }) => status !== 'skipped' || reason !== 'early_stop');
    const rows = asked.filter((row) => row.candidate === undefined || primary === null || row.candidate === primary.id);
    const edited = new Set(primaryRules.flatMap((rule) => rule.edited_cases));
    const cases = (0,report_cases/* viewCases */.j)({
        rows,
        output_at: input.output_at,
        // Stored answers of a main that has changed since are nothing to call a case broken by.
        baseline: result.baseline.state === 'stale' && result.control === undefined ? [] : data.baseline,
        edited,
        cases_at: data.cases_at ?? new Map(),
        again: (0,asked_again/* labelsOf */.PC)(result.confirmation),
    });
    const stability = (0,flaky/* viewFlaky */.Tp)(result);
    const flipped = (0,flips/* flips */.b)({ cases, base, verdict: result.verdict, stability });
    const again = flipped?.list ?? cases.filter(({ change }) => change === 'failing');
    const causes = viewCauses(asked, given);
    const story = storyOf({ result, rules: primaryRules, cases, given, base, subject });
    const views = [...rules].sort(report_rules/* byWeight */.I).map((rule) => (0,report_rules/* viewRule */.S)(rule, setting));
    return {
        name: result.suite,
        path: result.path,
        verdict: result.verdict,
        icon: (0,report_title/* iconOf */.ZG)(result.verdict, rules),
        title: (0,report_title/* suiteTitle */.h9)({ result, rules, setting, max_spend: input.max_spend, cause: causeOf(causes[0], given) }),
        base,
        subject,
        reused: result.reused,
        given,
        primary,
        others: result.candidates.filter((candidate) => candidate !== primary),
        rules: views,
        cases,
        compared: comparedCases(primaryRules),
        power: powerOf(primaryRules, primary, result.reused, data.foreseen ?? []),
        flaky: result.flaky?.map((one) => one.case) ?? unique(primaryRules.flatMap((rule) => rule.flaky_cases)),
        stability,
        baseline: viewBaseline(result, base, input.now, branch === null, given),
        spend: given && result.spend_usd === null ? (0,sentence/* say */.cv) `cost not in the rows` : spendLine(result, input.max_spend),
        prices: given && result.spend_usd === null ? '' : result.prices,
        money_lines: (0,money_block/* moneyLines */.kE)(result, base, primary),
        unpriced: result.money?.unpriced ?? [],
        timings: result.reused ? [] : (0,timing/* viewTimings */.Vh)(result.candidates),
        load: (0,timing/* loadLine */.vM)(result, rules.some(({ rule }) => (0,timed_metrics/* isOfTimes */.M)((0,report_label/* splitRule */.Xz)(rule).metric))),
        causes,
        notices: [
            ...[(0,money_block/* pricesMovedLine */.s9)(result, base), (0,money_block/* estimatedLine */.fE)(result)].filter((line) => line !== null),
            ...[(0,timing/* resumedLine */.e2)(result)].filter((line) => line !== null),
            ...(0,timing/* droppedLines */.eW)(result.candidates, data.baseline, base),
            ...(story.notice === null ? [] : [story.notice]),
            ...result.notices.filter((text) => text.trim() !== '').map(sentence/* prose */.CS),
        ],
        story,
        reproduce: reproduceCommand(input.program, result.path, 
        // Excused cases may fail: nobody has to run them again for this gate.
        again.filter(({ id }) => !stability.excused.has(id))),
        explain: explainCommand(input.program, views, setting.primary, input.result.suites.length),
    };
}
/** A word of another harness is a name like any other. */
function causeOf(cause, given) {
    if (cause === undefined)
        return null;
    if (cause.words !== null)
        return (0,sentence/* say */.cv) `${cause.words}`;
    return given ? (0,sentence/* quote */.hD)(cause.reason) : null;
}
/** A report that says that nothing was compared shows no numbers of a comparison. */
function uncomparedIfStale(rule) {
    if (rule.reason !== 'baseline_stale')
        return rule;
    const none = { base: null, delta: null, lo: null, hi: null, p_shuffle: null, p_guard: null, mde80: null };
    const cases = {
        worse: null,
        better: null,
        same: null,
        added_cases: [],
        removed_cases: [],
        edited_cases: [],
    };
    return { ...rule, ...none, ...cases, improved: false };
}
/** The widest comparison of the suite: a slice's n would understate it. */
function comparedCases(rules) {
    const widest = rules.filter((rule) => rule.delta !== null).sort((a, b) => b.n - a.n)[0];
    if (widest === undefined)
        return null;
    const parts = [
        ['added', widest.added_cases.length],
        ['removed', widest.removed_cases.length],
        ['edited', widest.edited_cases.length],
    ];
    const moved = parts.flatMap(([word, n]) => (n === 0 ? [] : [`${(0,format/* grouped */.zD)(n)} ${word}`]));
    return (0,sentence/* say */.cv) `compared on ${(0,format/* count */.U9)(widest.n, 'common case')}${(0,sentence/* own */.ZV)(moved.length === 0 ? '' : ` (${moved.join(', ')})`)}`;
}
function spendLine(result, cap) {
    if (result.reused)
        return (0,sentence/* say */.cv) `0 calls, ${(0,format/* money */.TG)(0)}`;
    if ((0,replayed/* isReplayed */.b)(result)) {
        const recorded = result.spend_usd === null || result.spend_usd === 0
            ? (0,sentence/* say */.cv) ``
            : (0,sentence/* say */.cv) `; run cost as it was recorded ${(0,format/* money */.TG)(result.spend_usd)}`;
        return (0,sentence/* say */.cv) `recorded answers: nothing was sent and nothing was spent${recorded}`;
    }
    const of = cap === null ? (0,sentence/* say */.cv) `` : (0,sentence/* say */.cv) ` of ${(0,format/* money */.TG)(cap)}`;
    const judge = result.judge_spend_usd === null || result.judge_spend_usd === 0
        ? (0,sentence/* say */.cv) ``
        : (0,sentence/* say */.cv) `, ${(0,format/* money */.TG)(result.judge_spend_usd)} of it the judge`;
    const guessed = (0,sentence/* own */.ZV)(result.money?.candidates.some(({ estimated }) => estimated > 0) === true ? 'about ' : '');
    return result.spend_usd === null
        ? (0,sentence/* say */.cv) `run cost unknown`
        : (0,sentence/* say */.cv) `run cost ${guessed}${(0,format/* money */.TG)(result.spend_usd)}${of}${judge}`;
}
/** Only ids that are safe to paste into a terminal and that the comma list can carry. */
function reproduceCommand(program, path, cases) {
    const ids = cases
        .filter(({ id }) => /^\w[\w.:@/+-]{0,99}$/.test(id))
        .slice(0, REPRODUCED_CASES)
        .map(({ id }) => id);
    const file = (0,text_escape/* shellWord */.r7)(path);
    if (program === null || ids.length === 0 || file === null || file.startsWith('-'))
        return null;
    return `${program} run ${file} --only ${ids.join(',')}`;
}
function unique(values) {
    return [...new Set(values)].sort();
}

;// CONCATENATED MODULE: ./src/report/view.ts
/** One plain view model of a run; every renderer shows it and decides nothing itself. */




/** Builds the view; pure, the same input gives the same view. */
function buildView(input) {
    const { result, context, now, report_url, previous } = input;
    const subject = subjectOf(context);
    const suites = result.suites.map((suite) => viewSuite(suite, input, subject));
    const counted = result.rules.filter((rule) => rule.blocking);
    return {
        marker: (0,marker/* encodeMarker */.$N)({
            gate: context.gate,
            run_number: context.run_number,
            attempt: context.run_attempt,
            sha: context.head_sha,
            verdict: result.verdict,
        }),
        verdict: result.verdict,
        icon: (0,report_title/* iconOf */.ZG)(result.verdict, result.rules),
        cancelled: result.cancelled === true,
        title: titleOf(result, suites),
        subject,
        limits: { failed: counted.filter(({ verdict }) => verdict === 'fail').length, total: counted.length },
        suites,
        report_url,
        job_url: context.run_url,
        repository_url: repositoryOf(context.run_url),
        head_sha: context.head_sha,
        now,
        previous: previous !== null && previous.sha !== context.head_sha ? previous : null,
        tool: result.tool,
    };
}
/** The whole first sentence: `Plumbline: this PR lowers ...`, `Plumbline could not measure: ...`. */
function headline(view) {
    const { title, verdict, suites, cancelled } = view;
    if (cancelled)
        return (0,sentence/* say */.cv) `Plumbline was ${title}`;
    const only = (0,report_title/* decidingSuite */.ub)(verdict, suites);
    const on = only !== null && suites.length > 1 ? (0,sentence/* say */.cv) ` on ${(0,sentence/* quote */.hD)(only.name)}` : (0,sentence/* say */.cv) ``;
    return verdict === 'error' && only !== null ? (0,sentence/* say */.cv) `Plumbline${on} ${title}` : (0,sentence/* say */.cv) `Plumbline${on}: ${title}`;
}
function titleOf(result, suites) {
    if (result.cancelled === true)
        return (0,report_title/* cancelledTitle */.Wv)(result.suites.flatMap(({ candidates }) => candidates));
    return suites.length === 0 ? (0,sentence/* say */.cv) `there was nothing to measure` : (0,report_title/* stepTitle */.Fb)(result.verdict, suites);
}
/** The title of one suite, with a capital letter. */
function suiteHeadline(suite) {
    return (0,sentence/* capital */.Nx)(suite.title);
}
function subjectOf({ event, pull_request }) {
    if (pull_request !== null)
        return (0,sentence/* own */.ZV)('this PR');
    if (event === 'merge_group')
        return (0,sentence/* own */.ZV)('this merge group');
    return (0,sentence/* own */.ZV)(event === 'push' ? 'this commit' : 'this run');
}
function repositoryOf(runUrl) {
    return /^(https?:\/\/[^/?#\s]+\/[\w.-]+\/[\w.-]+)\/actions\/runs\/\d+/.exec(runUrl ?? '')?.[1] ?? null;
}
/** Whether a fresh comment is worth a reader's notification under `comment: on-change`. */
function deservesComment(view) {
    if (view.verdict === 'fail' || view.verdict === 'error')
        return true;
    return view.suites.some(({ rules, baseline }) => baseline.state === 'no_baseline' ||
        rules.some(({ rule }) => rule.blocking && (rule.suspicious || rule.reason === 'policy_changed')));
}


/***/ }),

/***/ 86590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ inertProse),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   Te: () => (/* binding */ gfm),
/* harmony export */   Xo: () => (/* binding */ gfmJoin),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83147);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67388);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98488);
/** GitHub Markdown that no untrusted text can change: names go into code spans, blocks into fences. */



/** Joins trusted Markdown; a plain string in a hole is a type error. (Prettier would reflow a tag named `md` or `html`.) */
function gfm(parts, ...values) {
    return parts.reduce((all, part, index) => `${all}${String(values[index - 1])}${part}`);
}
function gfmJoin(parts, separator) {
    return parts.join(separator);
}
/**
 * Untrusted text on one line as inline code: there GitHub resolves no mention, reference, link, image or formula.
 * A pipe would end a table cell even inside code, and parsers disagree on `\\|`, so it stands between two spans.
 */
function code(text, max = 200) {
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .Fq)(text);
    const shown = line.length > max ? `${(0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(line, max - 1)}…` : line;
    if (shown === '')
        return '_empty_';
    return shown
        .split('|')
        .map((part) => (part === '' ? '' : codeSpan(part)))
        .join('&#124;');
}
function codeSpan(text) {
    const ticks = '`'.repeat(longestBackticks(text) + 1);
    // CommonMark strips one space at both ends; a backtick at an end would join the delimiter.
    const pad = /^[` ]|[` ]$/.test(text) && text.trim() !== '' ? ' ' : '';
    return `${ticks}${pad}${text}${pad}${ticks}`;
}
function longestBackticks(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
// Words and numbers that mean nothing to Markdown nor to GitHub: no hex that may be a commit, no GH-123.
const PLAIN_WORD = /^["'(]?(?!.*GH-\d)(?![0-9a-f]{7,}\b)[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*[.,;!?)"']*:?$/iu;
const PLAIN_NUMBER = /^[("]?[-+−]?\d+(?:[.,:]\d+)*%?[.,;)"]*:?$/u;
const LIST_MARKER = /^\d+[.)]$/;
/** Untrusted sentence on one line: plain words stay words, anything else stands in code. */
function inertProse(text, max = 400) {
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .Fq)(text).trim();
    const words = (line.length > max ? `${(0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(line, max - 1)}…` : line).split(/\s+/u).filter((word) => word !== '');
    const pieces = [];
    for (const word of words) {
        const plain = !LIST_MARKER.test(word) && (word === '…' || PLAIN_WORD.test(word) || PLAIN_NUMBER.test(word));
        const last = pieces.at(-1);
        if (last?.plain === plain)
            last.text += ` ${word}`;
        else
            pieces.push({ plain, text: word });
    }
    return pieces.map((piece) => (piece.plain ? piece.text : code(piece.text, Infinity))).join(' ');
}
/** A sentence, with other people's words made inert. */
function markdown(sentence) {
    return sentence
        .map((piece) => {
        if ('quote' in piece)
            return code(piece.quote, 100);
        if ('prose' in piece)
            return inertProse(piece.prose);
        return 'strong' in piece ? `**${escapeOwn(piece.strong)}**` : escapeOwn(piece.own);
    })
        .join('');
}
function escapeOwn(text) {
    return text.replace(/[\\`*_[\]~]/g, '\\$&').replace(/[&<>|]/g, (char) => `&#${char.charCodeAt(0)};`);
}
/** A link when the address is a plain http(s) one, else its text alone. */
function link(text, url) {
    const address = url === null ? null : safeUrl(url);
    return address === null ? text : `[${text}](${address})`;
}
/** The address in a form without characters that mean something to Markdown or HTML; null unless it is http(s). */
function safeUrl(url) {
    if (!URL.canParse(url))
        return null;
    const parsed = new URL(url);
    if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
        return null;
    return parsed.href.replace(/[()<>[\]"'`\\|*_~$]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
/**
 * Untrusted block of text inside a fence longer than any run of backticks in it.
 * @param max UTF-16 units shown; what is cut is counted in a line of its own.
 */
function fence(text, max = 400) {
    const whole = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(text);
    const shown = (0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(whole, max);
    const ticks = '`'.repeat(Math.max(3, longestBackticks(shown) + 1));
    const rest = whole.length - shown.length;
    const note = rest === 0 ? '' : `\n… (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rest, 'more character')})`;
    return `${ticks}text\n${shown}${note}\n${ticks}`;
}
/** A folded block. Its title is raw HTML to GitHub, so it holds our own words only; the blank lines let it read Markdown. */
function details(title, body) {
    return `<details><summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(title)}</summary>\n\n${body}\n\n</details>`;
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
