export const id = 63;
export const ids = [63];
export const modules = {

/***/ 53063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./src/record/codec.ts + 2 modules
var codec = __webpack_require__(31562);
// EXTERNAL MODULE: ./src/text/cut.ts
var cut = __webpack_require__(83147);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/plain.ts
var plain = __webpack_require__(60287);
// EXTERNAL MODULE: ./src/text/sentence.ts
var sentence = __webpack_require__(54966);
// EXTERNAL MODULE: ./src/report/asked-again.ts
var asked_again = __webpack_require__(22691);
// EXTERNAL MODULE: ./src/report/attention.ts
var attention = __webpack_require__(76128);
// EXTERNAL MODULE: ./src/report/sections.ts
var sections = __webpack_require__(43844);
// EXTERNAL MODULE: ./src/report/view.ts + 9 modules
var report_view = __webpack_require__(56747);
;// CONCATENATED MODULE: ./src/report/annotations.ts








/** GitHub shows 10 errors and 10 warnings of a step and drops the rest without a word. */
const SHOWN = 10;
const TITLE = 120;
const MESSAGE = 1000;
/** Failed and unmeasured rules on their line of the spec, then broken cases on theirs. */
function annotations(view, suites) {
    const all = view.suites.flatMap((suite) => {
        const rulesAt = suites.find((data) => data.suite === suite.name)?.rules_at ?? new Map();
        return [...ruleAnnotations(suite, rulesAt), ...caseAnnotations(suite)];
    });
    if (all.length === 0 && view.verdict === 'error') {
        all.push(annotation('error', null, (0,plain/* plainText */.w)((0,report_view/* headline */.Pl)(view)), 'Nothing could be measured.'));
    }
    return [
        ...all.filter(({ level }) => level === 'error').slice(0, SHOWN),
        ...all.filter(({ level }) => level === 'warning').slice(0, SHOWN),
    ];
}
function ruleAnnotations(suite, at) {
    return (0,attention/* explanations */.xU)(suite).map(({ about, why, next, rules }) => {
        const { rule } = rules[0];
        const severe = rules.some((one) => one.rule.blocking && (one.rule.verdict === 'fail' || one.rule.verdict === 'error'));
        const action = next === null ? (0,sentence/* say */.cv) `` : (0,sentence/* say */.cv) ` Next: ${next}.`;
        return annotation(severe ? 'error' : 'warning', at.get(rule.rule) ?? { file: suite.path }, (0,plain/* plainText */.w)(about), (0,plain/* plainText */.w)((0,sentence/* say */.cv) `${(0,sentence/* capital */.Nx)(why)}${action}`));
    });
}
function caseAnnotations(suite) {
    const worth = suite.cases.filter(({ change }) => change === 'broke' || (change === 'failing' && suite.verdict === 'fail'));
    return worth.map((one) => annotation('warning', one.where, `case ${one.id} ${one.change === 'broke' ? 'broke' : 'fails'}`, message(one, suite.base)));
}
function message(one, base) {
    const { before, now, grader, note } = one;
    const again = (0,asked_again/* againWords */.WO)(one, base);
    const counts = before === null ? (0,sections/* tallyText */.Wl)(now) : `${(0,sections/* tallyText */.Wl)(before)} before, ${(0,sections/* tallyText */.Wl)(now)} now`;
    const label = again === null ? null : (0,plain/* plainText */.w)(again);
    return [`${counts} passed`, label, grader === null ? null : `grader ${grader}`, note]
        .filter((part) => part !== null)
        .join('; ');
}
function annotation(level, at, title, message) {
    return {
        level,
        file: at === null ? null : (0,text_escape/* inertLine */.Fq)(at.file),
        line: at?.line ?? null,
        title: (0,cut/* ellipsis */.g)((0,text_escape/* inertLine */.Fq)(title), TITLE),
        message: (0,cut/* ellipsis */.g)((0,text_escape/* inertLine */.Fq)(message), MESSAGE),
    };
}

// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(98488);
;// CONCATENATED MODULE: ./src/text/fit.ts
/** GitHub refuses a comment above 65,536 characters (HTTP 422). */
const COMMENT_CHARACTERS = 60_000;
/** A step summary above 1 MiB is dropped whole. */
const SUMMARY_BYTES = 900 * 1024;
/** The first step whose text measures at most `max`; else the last one's lines as far as they fit. */
function fit(steps, max, measure) {
    let text = '';
    for (const step of steps) {
        text = step.render();
        if (measure(text) <= max)
            return { text, step: step.name };
    }
    const lines = text.split('\n');
    let used = 0;
    const kept = lines.findIndex((line) => (used += measure(line) + 1) > max);
    return { text: lines.slice(0, kept).join('\n'), step: 'cut' };
}
function characters(text) {
    return text.length;
}
function utf8Bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}

// EXTERNAL MODULE: ./src/text/markdown.ts
var markdown = __webpack_require__(86590);
// EXTERNAL MODULE: ./src/text/table.ts
var table = __webpack_require__(8095);
// EXTERNAL MODULE: ./src/report/figures.ts
var figures = __webpack_require__(53831);
// EXTERNAL MODULE: ./src/report/flips.ts
var flips = __webpack_require__(15558);
// EXTERNAL MODULE: ./src/report/parts.ts
var report_parts = __webpack_require__(9356);
;// CONCATENATED MODULE: ./src/report/broken.ts









/** `What broke`, with what the graders say and the command that runs these cases alone; folded when the gate passes anyway. */
function brokenBlock(suite, detail) {
    const found = (0,flips/* flips */.b)(suite);
    if (found === null)
        return [];
    const { base, subject, verdict } = suite;
    const { compared, list, lead } = found;
    const shown = list.slice(0, detail.cases);
    const more = list.length - shown.length;
    const labelled = shown.some(({ again }) => again !== null);
    const head = [
        (0,report_parts/* column */.fi)('Case'),
        (0,report_parts/* column */.fi)('Grader'),
        { head: (0,markdown/* markdown */.wD)(base), align: 'right' },
        { head: (0,markdown/* markdown */.wD)((0,sentence/* capital */.Nx)((0,sentence/* say */.cv) `${subject}`)), align: 'right' },
        (0,report_parts/* column */.fi)('What the grader says'),
        ...(labelled ? [(0,report_parts/* column */.fi)('Asked again')] : []),
    ];
    const rows = shown.map((one) => [
        suite.stability.excused.has(one.id) ? (0,markdown/* gfm */.Te) `${(0,markdown/* code */.aY)(one.id, 60)} (excused)` : (0,markdown/* code */.aY)(one.id, 60),
        one.grader === null ? report_parts/* BLANK */.Z4 : (0,markdown/* code */.aY)(one.grader, 40),
        compared ? (0,sections/* tallyCell */.BY)(one.before) : report_parts/* BLANK */.Z4,
        (0,markdown/* gfm */.Te) `**${(0,sections/* tallyCell */.BY)(one.now)}**`,
        one.note === null ? report_parts/* BLANK */.Z4 : (0,markdown/* code */.aY)((0,cut/* ellipsis */.g)(one.note, 140)),
        ...(labelled ? [(0,markdown/* markdown */.wD)((0,asked_again/* againWords */.WO)(one, base) ?? [])] : []),
    ]);
    const blocks = [
        (0,markdown/* gfm */.Te) `**${(0,report_parts/* plain */.pj)((0,sentence/* own */.ZV)(compared ? 'What broke' : 'What fails'))}:** ${(0,markdown/* markdown */.wD)(lead)}.`,
        ...(shown.length === 0 ? [] : [(0,table/* table */.t)(head, rows)]),
        ...(more === 0 ? [] : [(0,markdown/* markdown */.wD)((0,sentence/* say */.cv) `${(0,format/* count */.U9)(more, 'more case')} in the report.`)]),
        ...(suite.reproduce === null ? [] : [(0,markdown/* gfm */.Te) `Run only these:`, (0,markdown/* fence */.EU)(suite.reproduce, 2000)]),
    ];
    if (verdict !== 'pass')
        return blocks;
    return detail.folded
        ? [(0,markdown/* details */.zH)((0,sentence/* own */.ZV)(`${(0,format/* count */.U9)(list.length, 'case')} flipped to failing`), (0,markdown/* gfmJoin */.Xo)(blocks, '\n\n'))]
        : [];
}

// EXTERNAL MODULE: ./src/report/flaky.ts
var flaky = __webpack_require__(50039);
;// CONCATENATED MODULE: ./src/report/flaky-block.ts






const flaky_block_SHOWN = 10;
/** The cases that disagree with themselves over the stored runs, folded: they weigh little in a verdict, and cost trust. */
function flakyBlock({ stability: { cases, excused }, base }) {
    if (cases.length === 0)
        return [];
    const shown = cases.slice(0, flaky_block_SHOWN);
    const more = cases.length - shown.length;
    const some = shown.some((one) => excused.has(one.case));
    const columns = [
        (0,report_parts/* column */.fi)('Case'),
        { head: (0,markdown/* markdown */.wD)((0,sentence/* say */.cv) `Passed of stored answers on ${base}`), align: 'right' },
        ...(some ? [(0,report_parts/* column */.fi)('Excused')] : []),
    ];
    const rows = shown.map((one) => {
        const entry = excused.get(one.case);
        const cells = [(0,markdown/* code */.aY)(one.case, 60), (0,report_parts/* plain */.pj)((0,flaky/* passedOf */.IR)(one))];
        return some ? [...cells, entry === undefined ? report_parts/* BLANK */.Z4 : (0,markdown/* markdown */.wD)((0,flaky/* excuse */.IX)(entry))] : cells;
    });
    const body = (0,markdown/* gfmJoin */.Xo)([(0,table/* table */.t)(columns, rows), ...(more === 0 ? [] : [(0,markdown/* gfm */.Te) `and ${(0,markdown/* markdown */.wD)((0,sentence/* say */.cv) `${(0,format/* count */.U9)(more, 'more case')}`)}.`])], '\n\n');
    return [(0,markdown/* details */.zH)((0,format/* count */.U9)(cases.length, 'flaky case'), body)];
}

// EXTERNAL MODULE: ./src/report/label.ts
var label = __webpack_require__(73844);
;// CONCATENATED MODULE: ./src/report/mermaid.ts

/** Shares that are not of answers that passed. */
const OF_NO_PASSES = /^(?:error_rate|retry_rate|goodput|consistency)/u;
/** At most two charts, of rates and of times; null when no rule has a range. */
function intervalCharts(rules) {
    const rates = bars(rules, 'share', 1000);
    const times = bars(rules, 'time', 1);
    const charts = [
        ...(rates.length === 0 ? [] : [chart('Passed of 1,000 answers, 90% range', rates, 1000, 1000)]),
        ...(times.length === 0 ? [] : [chart('Milliseconds, 90% range', times, 1, Infinity)]),
    ];
    return charts.length === 0 ? null : charts.join('\n\n');
}
function bars(rules, quantity, scale) {
    return rules
        .filter(({ rule }) => rule.verdict !== 'error' && (0,label/* quantityOf */.Ri)(rule.rule) === quantity && !OF_NO_PASSES.test(rule.rule))
        .flatMap((view) => {
        const range = rangeOf(view);
        return range === null ? [] : [{ view, from: range[0] * scale, to: range[1] * scale }];
    })
        .slice(0, 10);
}
/** The range of the value itself, or the value with the range of the change about it. */
function rangeOf({ rule, kind }) {
    if (kind === 'level') {
        return rule.value_lo === null || rule.value_hi === null ? null : [rule.value_lo, rule.value_hi];
    }
    const { base, candidate_value: now, delta, lo, hi } = rule;
    if (base === null || now === null || delta === null || lo === null || hi === null)
        return null;
    // A ratio is that of the cases one by one, not that of the two values: their quotient may lie outside its range.
    if (rule.unit === 'ratio')
        return [(now * (1 + lo)) / (1 + delta), (now * (1 + hi)) / (1 + delta)];
    return [now + (lo - delta), now + (hi - delta)];
}
/** @param most the end of the scale: main's value moved by a range may lie beyond it. */
function chart(title, list, scale, most) {
    const point = (value) => Math.min(most, Math.max(0, Math.round(value)));
    const lines = list.flatMap(({ view, from, to }) => {
        const { rule } = view;
        const state = rule.verdict === 'fail' ? 'crit' : 'active';
        const base = rule.base === null ? null : point(rule.base * scale);
        const value = rule.candidate_value === null ? '' : ` ${point(rule.candidate_value * scale)}`;
        const [start, end] = [point(from), point(to)];
        return [
            `    section ${mermaid_label(rule.rule)} ${rule.limit.replace('_', ' ')}`,
            ...(base === null || view.kind === 'level' ? [] : [`    before ${base} :done, ${bar(base, base, most)}`]),
            `    now${value} (${start} to ${end}) :${state}, ${bar(start, end, most)}`,
        ];
    });
    return ['```mermaid', 'gantt', `    title ${title}`, '    dateFormat x', '    axisFormat %Q', ...lines, '```'].join('\n');
}
// The date parser takes whole non-negative numbers only, and a bar of no length is not drawn.
function bar(from, to, most) {
    const start = Math.min(from, most - 1);
    return `${start}, ${Math.max(start + 1, to)}`;
}
// Mermaid ends a label at `:` and reads `;`, `#`, `%%` and quotes as syntax.
function mermaid_label(rule) {
    const words = rule.replace(/[^\w./-]+/g, ' ').trim();
    return words === '' ? 'rule' : words.slice(0, 60);
}

// EXTERNAL MODULE: ./src/report/repeated-answers.ts
var repeated_answers = __webpack_require__(97612);
;// CONCATENATED MODULE: ./src/report/folded.ts
/** The parts of a suite behind a fold: answers, evidence, other candidates. */









/** Answers of the broken cases, before and now, each in a fence it cannot close. */
function answersBlock(suite, detail) {
    const found = (0,flips/* flips */.b)(suite);
    const wanted = found?.list.filter(({ output_now }) => output_now !== null).slice(0, detail.answers) ?? [];
    if (found === null || wanted.length === 0)
        return [];
    const body = wanted.flatMap((one) => answerPair(one, suite, detail.characters));
    const title = (0,sentence/* own */.ZV)(found.compared ? 'Answers before and now' : 'Answers');
    return [(0,markdown/* details */.zH)(title, (0,markdown/* gfmJoin */.Xo)(body, '\n\n'))];
}
function answerPair(one, { base, subject }, max) {
    const before = one.output_before === null ? [] : [(0,markdown/* gfm */.Te) `${(0,markdown/* markdown */.wD)(base)} said`, answer(one.output_before, max)];
    return [
        (0,markdown/* gfm */.Te) `**${(0,markdown/* code */.aY)(one.id, 60)}**${one.note === null ? report_parts/* BLANK */.Z4 : (0,markdown/* gfm */.Te) `: ${(0,markdown/* inertProse */.CH)(one.note, 300)}`}`,
        ...before,
        (0,markdown/* gfm */.Te) `${(0,markdown/* markdown */.wD)((0,sentence/* capital */.Nx)((0,sentence/* say */.cv) `${subject}`))} says`,
        answer(one.output_now ?? '', max),
    ];
}
function answer(output, max) {
    return output === '' ? (0,markdown/* gfm */.Te) `_nothing_` : (0,markdown/* fence */.EU)(output, max);
}
/** Every limit with its evidence and method; the one place where a reader meets the statistics. */
function evidenceBlock(suite) {
    if (suite.rules.length === 0)
        return [];
    const right = new Set(['Before', 'Now', 'Change', '90% range', 'Cases', 'Worse', 'Better', 'p']);
    const heads = [
        '',
        'Rule',
        'Limit',
        'Before',
        'Now',
        'Change',
        '90% range',
        'Cases',
        'Worse',
        'Better',
        'p',
        'Method',
    ];
    const rows = suite.rules.slice(0, 100).map((view) => {
        const { rule } = view;
        return [
            (0,markdown/* markdown */.wD)((0,sentence/* say */.cv) `${view.icon}`),
            (0,markdown/* markdown */.wD)(view.label),
            (0,report_parts/* plain */.pj)(view.limit),
            view.base === null ? report_parts/* BLANK */.Z4 : (0,report_parts/* plain */.pj)(view.base),
            (0,report_parts/* plain */.pj)(view.value),
            view.change === null ? report_parts/* BLANK */.Z4 : (0,report_parts/* plain */.pj)(view.change),
            (0,report_parts/* plain */.pj)(view.change_range ?? view.value_range ?? (0,sentence/* own */.ZV)('')),
            (0,report_parts/* plain */.pj)((0,format/* grouped */.zD)(rule.n)),
            rule.worse === null ? report_parts/* BLANK */.Z4 : (0,report_parts/* plain */.pj)((0,format/* grouped */.zD)(rule.worse)),
            rule.better === null ? report_parts/* BLANK */.Z4 : (0,report_parts/* plain */.pj)((0,format/* grouped */.zD)(rule.better)),
            rule.p_shuffle === null ? report_parts/* BLANK */.Z4 : (0,report_parts/* plain */.pj)((0,sentence/* own */.ZV)(pValue(rule.p_shuffle))),
            (0,markdown/* code */.aY)(rule.blocking ? rule.method : `${rule.method}, shown only`, 120),
        ];
    });
    const charts = intervalCharts(suite.rules);
    const repeated = suite.primary === null ? null : (0,repeated_answers/* repeatedAnswers */.OX)(suite.primary);
    const more = suite.rules.length - rows.length;
    return [
        (0,markdown/* details */.zH)((0,sentence/* own */.ZV)(`${(0,format/* count */.U9)(suite.rules.length, 'limit')}: values, ranges and methods`), (0,markdown/* gfmJoin */.Xo)([
            (0,table/* table */.t)(heads.map((head) => (0,report_parts/* column */.fi)(head, right.has(head) ? 'right' : 'left')), rows),
            ...(more === 0 ? [] : [(0,markdown/* markdown */.wD)((0,sentence/* say */.cv) `${(0,format/* count */.U9)(more, 'more limit')} in the report.`)]),
            ...(charts === null ? [] : [charts]),
            ...(repeated === null ? [] : [(0,markdown/* markdown */.wD)(repeated.sentence)]),
            ...(suite.explain === null ? [] : [(0,markdown/* gfm */.Te) `Reproduce any number: ${(0,markdown/* code */.aY)(suite.explain)}`]),
        ], '\n\n')),
    ];
}
function pValue(p) {
    return p < 0.0001 ? 'under 0.0001' : p.toFixed(4);
}
/** Candidates beside the primary, each with its figures. */
function candidatesBlock({ primary, others }) {
    if (primary === null || others.length === 0)
        return [];
    const repeated = (0,repeated_answers/* repeatedAnswers */.OX)(primary);
    const columns = [
        (0,report_parts/* column */.fi)('Candidate'),
        (0,report_parts/* column */.fi)('Pass rate', 'right'),
        ...(repeated === null ? [] : repeated.heads.map((head) => (0,report_parts/* column */.fi)(head, 'right'))),
        (0,report_parts/* column */.fi)('P95 latency', 'right'),
        (0,report_parts/* column */.fi)('Per 1,000 successes', 'right'),
        (0,report_parts/* column */.fi)('Answers', 'right'),
    ];
    const rows = [primary, ...others.slice(0, 30)].map((one) => [
        one === primary ? (0,markdown/* gfm */.Te) `${(0,markdown/* code */.aY)(one.id, 60)} (primary)` : (0,markdown/* code */.aY)(one.id, 60),
        (0,report_parts/* plain */.pj)((0,format/* percent */.KN)(one.pass_rate)),
        ...(repeated === null ? [] : repeated.cells(one).map(report_parts/* plain */.pj)),
        (0,report_parts/* plain */.pj)((0,format/* duration */.p0)(one.latency_ms?.p95)),
        (0,report_parts/* plain */.pj)((0,format/* perThousand */["if"])(one.cost_per_success_usd)),
        (0,markdown/* markdown */.wD)((0,figures/* answers */.GA)(one)),
    ]);
    return [(0,markdown/* details */.zH)((0,sentence/* own */.ZV)(`${(0,format/* count */.U9)(others.length, 'other candidate')}`), (0,table/* table */.t)(columns, rows))];
}

// EXTERNAL MODULE: ./src/report/money-block.ts
var money_block = __webpack_require__(24762);
;// CONCATENATED MODULE: ./src/report/story-block.ts
/** Every part of what was measured, on both sides, and how main's side was measured; behind a fold. */




function storyBlock({ story, base, subject }) {
    const { notes, parts, words } = story;
    if (notes.length + parts.length === 0)
        return [];
    const head = [
        (0,report_parts/* column */.fi)('Part'),
        (0,report_parts/* column */.fi)('State'),
        { head: (0,markdown/* markdown */.wD)(base), align: 'left' },
        { head: (0,markdown/* markdown */.wD)((0,sentence/* capital */.Nx)((0,sentence/* say */.cv) `${subject}`)), align: 'left' },
    ];
    const rows = parts.map(({ part, state, from, to }) => [
        (0,report_parts/* plain */.pj)((0,sentence/* own */.ZV)(words[part])),
        state === 'moved' ? (0,markdown/* gfm */.Te) `**moved**` : (0,report_parts/* plain */.pj)((0,sentence/* own */.ZV)(state)),
        shown(part, from),
        shown(part, to),
    ]);
    const blocks = [...notes.map(markdown/* markdown */.wD), ...(rows.length === 0 ? [] : [(0,table/* table */.t)(head, rows)])];
    return [
        (0,markdown/* details */.zH)((0,sentence/* own */.ZV)(notes.length === 0 ? 'What moved, part by part' : 'What moved and how it was measured'), (0,markdown/* gfmJoin */.Xo)(blocks, '\n\n')),
    ];
}
const NAMES = new Set(['model', 'snapshot', 'endpoint']);
/** Names that somebody chose stand as code, counts and labels as text. */
function shown(part, value) {
    if (value === null)
        return report_parts/* BLANK */.Z4;
    return NAMES.has(part) ? (0,markdown/* code */.aY)(value, 120) : (0,markdown/* inertProse */.CH)(value, 120);
}

// EXTERNAL MODULE: ./src/report/listed.ts
var listed = __webpack_require__(77177);
;// CONCATENATED MODULE: ./src/report/unpriced-block.ts
/** What to paste where a price is missing. */



/** Shown as soon as a rule could not be judged for want of a price. */
function unpricedBlock({ unpriced, rules, path, }) {
    if (unpriced.length === 0 || !rules.some(({ rule }) => rule.reason === 'no_price'))
        return [];
    const own_ones = unpriced.filter(({ kind }) => kind !== 'judge');
    const judges = unpriced.filter(({ kind }) => kind === 'judge');
    const names = (0,listed/* listed */.K)(unpriced.map(({ name }) => (0,sentence/* quote */.hD)(name)));
    return [
        (0,markdown/* gfmJoin */.Xo)([
            (0,markdown/* markdown */.wD)((0,sentence/* say */.cv) `No price is known for ${names}. Add to ${(0,sentence/* quote */.hD)(path)}, with the prices you pay${(0,sentence/* own */.ZV)(own_ones.length === 0 ? '' : ' in dollars per million tokens')}:`),
            (0,markdown/* fence */.EU)([
                ...(own_ones.length === 0 ? [] : ['models:', ...own_ones.flatMap(modelLines)]),
                ...(judges.length === 0 ? [] : PRICE_FILE),
            ].join('\n'), 2000),
            ...(judges.length === 0
                ? []
                : [
                    (0,markdown/* gfm */.Te) `${(0,markdown/* markdown */.wD)((0,sentence/* say */.cv) `and beside it ${(0,sentence/* quote */.hD)('prices.json')}, in dollars per token:`)}`,
                    (0,markdown/* fence */.EU)(fileOf(judges), 2000),
                ]),
        ], '\n\n'),
    ];
}
const PRICE_FILE = ['prices: { file: prices.json, format: litellm }'];
function modelLines({ name, kind, tier }) {
    const tiers = tier === null ? '' : `, service_tiers: { ${scalar(tier)}: 200% }`;
    return kind === 'application'
        ? [`  - id: ${scalar(name)}`, '    price: { per_request: $0.002 }']
        : [`  - model: ${scalar(name)}`, `    price: { input_mtok: 2, output_mtok: 8${tiers} }`];
}
function fileOf(judges) {
    const entries = judges.map(({ name }) => `  ${JSON.stringify(name)}: { "input_cost_per_token": 2e-06, "output_cost_per_token": 8e-06 }`);
    return `{\n${entries.join(',\n')}\n}`;
}
/** A name as YAML reads it back. */
function scalar(name) {
    return /^[A-Za-z][\w./@+-]*$/.test(name) ? name : JSON.stringify(name);
}

// EXTERNAL MODULE: ./src/report/timing.ts
var timing = __webpack_require__(81566);
;// CONCATENATED MODULE: ./src/report/timing-block.ts






const timing_block_SHOWN = 5;
/** Times and requests of every candidate, folded. */
function timingBlock({ timings }) {
    if (timings.length === 0)
        return [];
    const more = timings.length - timing_block_SHOWN;
    const body = [
        ...timings.slice(0, timing_block_SHOWN).flatMap((one) => partOf(one, timings.length > 1)),
        ...(more > 0 ? [(0,markdown/* markdown */.wD)((0,sentence/* say */.cv) `${(0,format/* count */.U9)(more, 'more candidate')} in the report.`)] : []),
    ];
    return [(0,markdown/* details */.zH)((0,sentence/* own */.ZV)('Times and requests'), (0,markdown/* gfmJoin */.Xo)(body, '\n\n'))];
}
function partOf({ id, rows, lines }, named) {
    const columns = timing/* TIMING_HEADS */.pd.map((head, at) => (0,report_parts/* column */.fi)(head, at === 0 ? 'left' : 'right'));
    return [
        ...(named ? [(0,markdown/* gfm */.Te) `**${(0,markdown/* code */.aY)(id, 60)}**`] : []),
        ...(rows.length === 0
            ? []
            : [
                (0,table/* table */.t)(columns, rows.map((row) => (0,timing/* cellsOf */.nc)(row).map((cell) => (cell === null ? report_parts/* BLANK */.Z4 : (0,report_parts/* plain */.pj)(cell))))),
            ]),
        ...lines.map(markdown/* markdown */.wD),
    ];
}

// EXTERNAL MODULE: ./src/report/title.ts
var title = __webpack_require__(20624);
;// CONCATENATED MODULE: ./src/report/comment.ts

















const LADDER = [
    ['full', { rules: 12, cases: 8, answers: 4, characters: 400, folded: true }],
    ['shorter answers', { rules: 12, cases: 8, answers: 2, characters: 200, folded: true }],
    ['no answers', { rules: 12, cases: 8, answers: 0, characters: 0, folded: true }],
    ['no details', { rules: 6, cases: 5, answers: 0, characters: 0, folded: false }],
    ['few rows', { rules: 2, cases: 2, answers: 0, characters: 0, folded: false }],
];
/** Suites that a comment of nothing but its title still says something of. */
const NAMED_SUITES = 5;
/** The one sticky comment of a gate, at most 60,000 characters; its first line is the hidden marker. */
function renderComment(view) {
    const steps = [
        ...LADDER.map(([name, detail]) => ({ name, render: () => body(view, detail) })),
        { name: 'suites by name', render: () => body(view, null) },
        { name: 'title', render: () => assemble(view, [sights(view.suites.slice(0, NAMED_SUITES))]) },
    ];
    return fit(steps, COMMENT_CHARACTERS, characters);
}
function body(view, detail) {
    const [only] = view.suites;
    if (view.suites.length === 1 && only !== undefined && detail !== null)
        return assemble(view, section(only, detail));
    const sections = detail === null
        ? []
        : view.suites
            .filter(({ verdict }) => verdict !== 'pass')
            .flatMap((suite) => [
            (0,markdown/* gfm */.Te) `### ${(0,markdown/* markdown */.wD)((0,sentence/* say */.cv) `${suite.icon}`)} ${(0,markdown/* code */.aY)(suite.name, 80)}: ${(0,markdown/* markdown */.wD)(suite.title)}`,
            ...section(suite, detail),
        ]);
    const folded = view.suites.filter(({ verdict }) => detail === null || verdict === 'pass');
    return assemble(view, [suitesTable(view), ...sections, sights(folded)]);
}
function assemble(view, blocks) {
    const title = (0,markdown/* gfm */.Te) `## ${(0,markdown/* markdown */.wD)((0,sentence/* say */.cv) `${view.icon}`)} ${(0,markdown/* markdown */.wD)((0,report_view/* headline */.Pl)(view))}`;
    return `${view.marker}\n${(0,markdown/* gfmJoin */.Xo)([title, ...blocks, footer(view)].filter((block) => block !== ''), '\n\n')}\n`;
}
/** One suite: figures, what moved, what broke, then everything else folded. */
function section(suite, detail) {
    const folded = detail.folded
        ? [
            ...answersBlock(suite, detail),
            ...evidenceBlock(suite),
            ...candidatesBlock(suite),
            ...timingBlock(suite),
            ...(0,money_block/* moneyBlock */.eY)(suite),
            ...flakyBlock(suite),
            ...storyBlock(suite),
        ]
        : [];
    return [
        ...(0,sections/* noticesBlock */.xB)(suite),
        ...(suite.reused ? [(0,markdown/* markdown */.wD)((0,sentence/* say */.cv) `The stored answers of ${suite.base} stand: 0 calls, $0.`)] : []),
        ...(0,sections/* rulesBlock */.jF)(suite, detail),
        ...unpricedBlock(suite),
        ...suite.story.visible.map(markdown/* markdown */.wD),
        ...(0,sections/* causesBlock */.UQ)(suite, detail),
        ...brokenBlock(suite, detail),
        ...folded,
        (0,sections/* smallPrint */.fk)(suite),
    ].filter((block) => block !== '');
}
/** What a suite without a section of its own could see: a pass says nothing without it. */
function sights(suites) {
    const named = (suite) => (0,markdown/* gfm */.Te) `${(0,markdown/* code */.aY)(suite.name, 80)}: ${(0,markdown/* markdown */.wD)(suite.power)}`;
    return suites.length === 0 ? (0,markdown/* gfm */.Te) `` : (0,markdown/* gfm */.Te) `<sub>${(0,markdown/* gfmJoin */.Xo)(suites.map(named), ' · ')}</sub>`;
}
function suitesTable({ suites }) {
    return (0,table/* table */.t)([(0,report_parts/* column */.fi)('', 'center'), (0,report_parts/* column */.fi)('Suite'), (0,report_parts/* column */.fi)('Verdict'), (0,report_parts/* column */.fi)('Figures')], suites.map((suite) => [
        (0,markdown/* markdown */.wD)((0,sentence/* say */.cv) `${suite.icon}`),
        (0,markdown/* code */.aY)(suite.name, 80),
        (0,markdown/* markdown */.wD)((0,report_view/* suiteHeadline */.V5)(suite)),
        (0,report_parts/* line */.n8)((0,figures/* figures */.u5)(suite)),
    ]));
}
function footer(view) {
    const time = (0,format/* clockTime */.qo)(view.now);
    const { previous, head_sha: sha } = view;
    const parts = [
        ...(view.report_url === null ? [] : [(0,markdown/* gfm */.Te) `**${(0,markdown/* link */.nf)((0,markdown/* gfm */.Te) `Full report`, view.report_url)}**`]),
        ...(view.job_url === null ? [] : [(0,markdown/* link */.nf)((0,markdown/* gfm */.Te) `job`, view.job_url)]),
        ...(sha === null
            ? []
            : [(0,markdown/* gfm */.Te) `updated for ${commit(view, sha)}${time === null ? (0,markdown/* gfm */.Te) `` : (0,markdown/* gfm */.Te) `, ${(0,markdown/* markdown */.wD)((0,sentence/* say */.cv) `${time}`)}`}`]),
        ...(previous === null
            ? []
            : [
                (0,markdown/* gfm */.Te) `was ${(0,markdown/* markdown */.wD)((0,sentence/* say */.cv) `${title/* ICONS */.Ze[previous.verdict]}`)}${previous.sha === null ? (0,markdown/* gfm */.Te) `` : (0,markdown/* gfm */.Te) ` at ${commit(view, previous.sha)}`}`,
            ]),
    ];
    return (0,markdown/* gfmJoin */.Xo)(parts, ' · ');
}
function commit({ repository_url }, sha) {
    const url = repository_url === null || !/^[0-9a-f]{7,64}$/.test(sha) ? null : `${repository_url}/commit/${sha}`;
    return (0,markdown/* link */.nf)((0,markdown/* code */.aY)(sha.slice(0, 7)), url);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/text/html-sentence.ts


/** A sentence for an HTML page: every piece escaped, other people's names set as code. */
function htmlText(sentence) {
    return sentence
        .map((piece) => {
        if ('quote' in piece)
            return `<code>${(0,text_escape/* escapeHtml */.ZD)((0,cut/* ellipsis */.g)((0,text_escape/* inertLine */.Fq)(piece.quote), 200))}</code>`;
        if ('prose' in piece)
            return (0,text_escape/* escapeHtml */.ZD)((0,cut/* ellipsis */.g)((0,text_escape/* inertLine */.Fq)(piece.prose), 600));
        return 'strong' in piece ? `<b>${(0,text_escape/* escapeHtml */.ZD)(piece.strong)}</b>` : (0,text_escape/* escapeHtml */.ZD)(piece.own);
    })
        .join('');
}

;// CONCATENATED MODULE: ./src/report/summary.ts











const FULL = { rules: 50, cases: 50, answers: 20, characters: 1500, folded: true };
const SHORT = { rules: 12, cases: 8, answers: 2, characters: 300, folded: true };
const BARE = { rules: 6, cases: 5, answers: 0, characters: 0, folded: false };
/** The job's step summary: the comment's parts with more room, and every case; at most 900 KiB of UTF-8. */
function renderSummary(view) {
    const every = () => true;
    const steps = [
        { name: 'full', render: () => summary_body(view, FULL, every) },
        { name: 'fewer answers', render: () => summary_body(view, SHORT, every) },
        { name: 'changed cases', render: () => summary_body(view, SHORT, ({ change }) => change !== 'same') },
        { name: 'no cases', render: () => summary_body(view, SHORT, () => false) },
        { name: 'no details', render: () => summary_body(view, BARE, () => false) },
    ];
    return fit(steps, SUMMARY_BYTES, utf8Bytes);
}
function summary_body(view, detail, wanted) {
    const several = view.suites.length > 1;
    const blocks = view.suites.flatMap((suite) => [
        ...(several ? [(0,markdown/* gfm */.Te) `## ${(0,markdown/* markdown */.wD)((0,sentence/* say */.cv) `${suite.icon}`)} ${(0,markdown/* code */.aY)(suite.name, 80)}: ${(0,markdown/* markdown */.wD)(suite.title)}`] : []),
        ...section(suite, detail),
        ...casesBlock(suite, wanted),
    ]);
    const title = (0,markdown/* gfm */.Te) `# ${(0,markdown/* markdown */.wD)((0,sentence/* say */.cv) `${view.icon}`)} ${(0,markdown/* markdown */.wD)((0,report_view/* headline */.Pl)(view))}`;
    const report = view.report_url === null ? [] : [(0,markdown/* gfm */.Te) `**${(0,markdown/* link */.nf)((0,markdown/* gfm */.Te) `Full report`, view.report_url)}**`];
    return `${(0,markdown/* gfmJoin */.Xo)([title, ...blocks, ...report], '\n\n')}\n`;
}
const CHANGES = {
    broke: '❌ broke',
    failing: '❌ fails',
    worse: '🔻 worse',
    missing: '⚠️ no answer',
    fixed: '🎉 fixed',
    better: '🔺 better',
    same: '✅',
};
/** What became of a case, with its sign. */
function changeText(one) {
    return CHANGES[one.change];
}
function changeWords(one, base) {
    const again = (0,asked_again/* againWords */.WO)(one, base);
    const change = (0,sentence/* own */.ZV)(changeText(one));
    return again === null ? (0,sentence/* say */.cv) `${change}` : (0,sentence/* say */.cv) `${change}, ${again}`;
}
function casesBlock({ cases, base }, wanted) {
    const shown = cases.filter(wanted);
    if (shown.length === 0)
        return [];
    const columns = [
        (0,report_parts/* column */.fi)('Case'),
        (0,report_parts/* column */.fi)('Tier'),
        (0,report_parts/* column */.fi)('Category'),
        (0,report_parts/* column */.fi)(''),
        { head: (0,markdown/* markdown */.wD)(base), align: 'right' },
        (0,report_parts/* column */.fi)('Now', 'right'),
        (0,report_parts/* column */.fi)('Score', 'right'),
        (0,report_parts/* column */.fi)('Latency', 'right'),
        (0,report_parts/* column */.fi)('Cost', 'right'),
        (0,report_parts/* column */.fi)('Grader'),
        (0,report_parts/* column */.fi)('What it says'),
    ];
    const rows = shown.map((one) => [
        (0,markdown/* code */.aY)(one.id, 80),
        one.tier === null ? report_parts/* BLANK */.Z4 : (0,markdown/* code */.aY)(one.tier, 40),
        one.category === null ? report_parts/* BLANK */.Z4 : (0,markdown/* code */.aY)(one.category, 40),
        (0,markdown/* markdown */.wD)(changeWords(one, base)),
        (0,sections/* tallyCell */.BY)(one.before),
        (0,sections/* tallyCell */.BY)(one.now),
        one.score === null ? report_parts/* BLANK */.Z4 : (0,report_parts/* plain */.pj)((0,format/* percent */.KN)(one.score)),
        one.latency_ms === null ? report_parts/* BLANK */.Z4 : (0,report_parts/* plain */.pj)((0,format/* duration */.p0)(one.latency_ms)),
        one.cost_usd === null ? report_parts/* BLANK */.Z4 : (0,report_parts/* plain */.pj)((0,format/* money */.TG)(one.cost_usd)),
        one.grader === null ? report_parts/* BLANK */.Z4 : (0,markdown/* code */.aY)(one.grader, 40),
        remark(one),
    ]);
    const more = cases.length - shown.length;
    const title = (0,sentence/* own */.ZV)(more === 0 ? `All ${(0,format/* count */.U9)(cases.length, 'case')}` : `${(0,format/* count */.U9)(shown.length, 'case')} of ${cases.length}`);
    return [(0,markdown/* details */.zH)(title, (0,table/* table */.t)(columns, rows))];
}
function remark({ note, error }) {
    if (note !== null)
        return (0,markdown/* code */.aY)((0,cut/* ellipsis */.g)(note, 140));
    return error === null ? report_parts/* BLANK */.Z4 : (0,markdown/* code */.aY)((0,cut/* ellipsis */.g)(error.message ?? error.reason, 140));
}

;// CONCATENATED MODULE: ./src/report/html-cases.ts
/** The cases of a suite as a list of folds, filtered by radio buttons and CSS alone. */








const NOTHING = '';
function casesSection(suite, index, detail) {
    const { cases } = suite;
    if (cases.length === 0)
        return NOTHING;
    const shown = cases.slice(0, detail.cases);
    const changed = cases.filter(({ change }) => change !== 'same').length;
    const red = cases.filter(({ change }) => change === 'broke' || change === 'failing' || change === 'missing').length;
    const filter = (name, label, checked) => (0,text_escape/* markup */.PT) `<label><input type="radio" name="filter-${index + 1}" class="${(0,text_escape/* escapeHtml */.ZD)(name)}"${checked ? ' checked' : NOTHING}><span>${(0,text_escape/* escapeHtml */.ZD)(label)}</span></label>`;
    const more = cases.length - shown.length;
    return (0,text_escape/* markup */.PT) `<div class="cases"><h3>Cases</h3>
<div class="filters">${filter('all', `all ${cases.length}`, true)}${filter('only-changed', `not green ${changed}`, false)}${filter('only-red', `failing ${red}`, false)}</div>
<div class="list">${shown.map((one, at) => caseFold(one, suite, detail, at === 0 && one.change === 'broke'))}</div>${more === 0 ? NOTHING : (0,text_escape/* markup */.PT) `<p class="soft">${(0,text_escape/* escapeHtml */.ZD)((0,format/* count */.U9)(more, 'more case'))} in the records.</p>`}</div>`;
}
function caseFold(one, suite, detail, open) {
    const again = (0,asked_again/* againWords */.WO)(one, suite.base);
    const row = (0,text_escape/* markup */.PT) `<span class="id">${(0,text_escape/* escapeHtml */.ZD)((0,text_escape/* inertLine */.Fq)(one.id))}</span><span class="soft extra">${(0,text_escape/* escapeHtml */.ZD)((0,text_escape/* inertLine */.Fq)([one.tier, one.category].filter((part) => part !== null).join(', ')))}</span><span class="sign">${(0,text_escape/* escapeHtml */.ZD)(changeText(one))}${again === null ? NOTHING : (0,text_escape/* markup */.PT) `<br><small>${htmlText(again)}</small>`}</span><span class="n extra">${tallies(one)}</span><span class="n soft extra">${one.latency_ms === null ? NOTHING : (0,text_escape/* escapeHtml */.ZD)((0,format/* duration */.p0)(one.latency_ms))}</span><span class="n soft extra">${one.cost_usd === null ? NOTHING : (0,text_escape/* escapeHtml */.ZD)((0,format/* money */.TG)(one.cost_usd))}</span>`;
    const inside = insideOf(one, suite, detail);
    const name = (0,text_escape/* escapeHtml */.ZD)(one.change);
    return inside === ''
        ? (0,text_escape/* markup */.PT) `<div class="case ${name}"><div class="row">${row}</div></div>`
        : (0,text_escape/* markup */.PT) `<details class="case ${name}"${open ? ' open' : NOTHING}><summary>${row}</summary><div class="inside">${inside}</div></details>`;
}
function tallies({ before, now }) {
    return (0,text_escape/* escapeHtml */.ZD)(before === null ? (0,sections/* tallyText */.Wl)(now) : `${(0,sections/* tallyText */.Wl)(before)} → ${(0,sections/* tallyText */.Wl)(now)}`);
}
function insideOf(one, { base, subject }, detail) {
    const { note, grader, error, output_before: before, output_now: now } = one;
    const said = grader === null
        ? NOTHING
        : (0,text_escape/* markup */.PT) `<p><code>${(0,text_escape/* escapeHtml */.ZD)((0,text_escape/* inertLine */.Fq)(grader))}</code> ${note === null ? 'did not pass' : (0,text_escape/* escapeHtml */.ZD)(note)}</p>`;
    const lost = error === null
        ? NOTHING
        : (0,text_escape/* markup */.PT) `<p>No answer: <code>${(0,text_escape/* escapeHtml */.ZD)((0,text_escape/* inertLine */.Fq)(error.reason))}</code> ${(0,text_escape/* escapeHtml */.ZD)(error.message ?? '')}</p>`;
    if (!detail.answersOf(one) || (before === null && now === null))
        return (0,text_escape/* markup */.PT) `${said}${lost}`;
    const pane = (title, text) => text === null
        ? NOTHING
        : (0,text_escape/* markup */.PT) `<div><span class="soft">${title}</span><pre>${html_cases_answer(text, detail.characters)}</pre></div>`;
    return (0,text_escape/* markup */.PT) `${said}${lost}<div class="pair">${pane(htmlText((0,sentence/* say */.cv) `${base}`), before)}${pane(htmlText((0,sentence/* capital */.Nx)((0,sentence/* say */.cv) `${subject}`)), now)}</div>`;
}
function html_cases_answer(text, max) {
    const shown = (0,cut/* cut */.J)(text, max);
    const rest = text.length - shown.length;
    return (0,text_escape/* markup */.PT) `${(0,text_escape/* escapeHtml */.ZD)(shown)}${rest === 0 ? NOTHING : (0,text_escape/* escapeHtml */.ZD)(`\n… (${(0,format/* count */.U9)(rest, 'more character')})`)}`;
}

;// CONCATENATED MODULE: ./src/report/html-chart.ts


const WIDTH = 180;
const HEIGHT = 22;
const EDGE = 6;
/** The range of a change on a line with "no change" and the limit marked; null when the rule has no such range. */
function changeChart(rule) {
    const { lo, hi, delta } = rule;
    if (!(0,label/* isChange */.Xb)(rule) || rule.verdict === 'error' || lo === null || hi === null || delta === null)
        return null;
    const limit = rule.limit === 'max_drop' ? -rule.threshold : rule.threshold;
    const [from, to] = [Math.min(lo, limit, 0), Math.max(hi, limit, 0)];
    if (!(to > from) || !Number.isFinite(to - from))
        return null;
    const x = (value) => Math.round((EDGE + ((value - from) / (to - from)) * (WIDTH - 2 * EDGE)) * 10) / 10;
    const middle = HEIGHT / 2;
    return (0,text_escape/* markup */.PT) `<svg class="${verdictClass(rule)}" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="90% range of the change, with no change and the limit marked"><line class="axis" x1="0" y1="${middle}" x2="${WIDTH}" y2="${middle}"/><rect class="bar" x="${x(lo)}" y="${middle - 4}" width="${Math.max(1, Math.round((x(hi) - x(lo)) * 10) / 10)}" height="8" rx="3"/><line class="zero" x1="${x(0)}" y1="3" x2="${x(0)}" y2="${HEIGHT - 3}"/><line class="limit" x1="${x(limit)}" y1="1" x2="${x(limit)}" y2="${HEIGHT - 1}"/><circle class="dot" cx="${x(delta)}" cy="${middle}" r="4"/></svg>`;
}
/** A class name of the style sheet. */
function verdictClass({ verdict }) {
    return verdict;
}

;// CONCATENATED MODULE: ./src/report/html-parts.ts
/** Sections of the page besides the cases. */










const html_parts_NOTHING = '';
function notices({ baseline, notices: others, reused, base, stability }) {
    const lines = [
        ...(baseline.notice === null ? [] : [(0,sentence/* capital */.Nx)(baseline.notice)]),
        ...(reused
            ? [(0,sentence/* say */.cv) `Nothing that is measured changed. The stored answers of ${base} stand: 0 calls, ${(0,format/* money */.TG)(0)}.`]
            : []),
        ...stability.lines,
        ...others,
    ];
    return (0,text_escape/* markup */.PT) `${lines.map((line) => (0,text_escape/* markup */.PT) `<p class="note">${htmlText(line)}</p>`)}`;
}
function cards(suite) {
    const { primary, rules, given } = suite;
    if (primary === null)
        return html_parts_NOTHING;
    const held = rules.filter(({ rule }) => rule.verdict === 'pass').length;
    const all = [
        ...((0,figures/* isPartial */.mt)(suite) ? [] : [[(0,format/* percent */.KN)(primary.pass_rate), (0,sentence/* say */.cv) `of ${(0,format/* count */.U9)(primary.cases, 'case')} pass`]]),
        [(0,sentence/* own */.ZV)(`${held} of ${rules.length}`), (0,sentence/* say */.cv) `limits hold`],
        ...(primary.latency_ms === null ? [] : [[(0,format/* duration */.p0)(primary.latency_ms.p95), (0,sentence/* say */.cv) `p95 latency`]]),
        ...(primary.ttft_ms === null ? [] : [[(0,format/* duration */.p0)(primary.ttft_ms.p95), (0,sentence/* say */.cv) `p95 first token`]]),
        [(0,format/* perThousand */["if"])(primary.cost_per_success_usd), (0,sentence/* say */.cv) `per 1,000 successes`],
    ];
    const name = given
        ? (0,sentence/* say */.cv) `candidate-id ${(0,sentence/* quote */.hD)(primary.model)}`
        : (0,sentence/* say */.cv) `${(0,sentence/* quote */.hD)(primary.model)} on ${(0,sentence/* quote */.hD)(primary.endpoint)}`;
    return (0,text_escape/* markup */.PT) `<p class="soft">${htmlText((0,sentence/* say */.cv) `${name}, ${(0,figures/* answers */.GA)(primary)}`)}</p>
<div class="cards">${all.map(([value, label]) => (0,text_escape/* markup */.PT) `<div class="card"><b>${(0,text_escape/* escapeHtml */.ZD)(value)}</b><span>${htmlText(label)}</span></div>`)}</div>`;
}
function explanationNotes(suite) {
    return (0,text_escape/* markup */.PT) `${(0,attention/* explanations */.xU)(suite).map(({ icon, about, why, next, rules }) => {
        const level = rules[0].rule.verdict === 'fail' ? 'note fail' : 'note';
        const action = next === null ? html_parts_NOTHING : (0,text_escape/* markup */.PT) `<br><b>Next:</b> ${htmlText(next)}.`;
        return (0,text_escape/* markup */.PT) `<p class="${level}">${(0,text_escape/* escapeHtml */.ZD)(icon)} <b>${htmlText(about)}.</b> ${htmlText((0,sentence/* capital */.Nx)(why))}${action}</p>`;
    })}`;
}
function causesTable({ causes, given }) {
    if (causes.length === 0)
        return html_parts_NOTHING;
    const rows = causes.map(({ words, reason, answers: lost, cases, requests, example, cure }) => (0,text_escape/* markup */.PT) `<tr><td>${words === null ? (0,text_escape/* markup */.PT) `<code>${(0,text_escape/* escapeHtml */.ZD)(reason)}</code>` : (0,text_escape/* escapeHtml */.ZD)(words)}</td><td class="n">${(0,text_escape/* escapeHtml */.ZD)((0,format/* grouped */.zD)(lost))}</td><td class="n">${(0,text_escape/* escapeHtml */.ZD)((0,format/* grouped */.zD)(cases))}</td>${given ? html_parts_NOTHING : (0,text_escape/* markup */.PT) `<td class="n">${requests === null ? html_parts_NOTHING : (0,text_escape/* escapeHtml */.ZD)((0,format/* grouped */.zD)(requests))}</td>`}<td class="wide">${example === null ? html_parts_NOTHING : (0,text_escape/* markup */.PT) `<code>${(0,text_escape/* escapeHtml */.ZD)(example)}</code>`}</td>${given ? html_parts_NOTHING : (0,text_escape/* markup */.PT) `<td class="wide">${cure === null ? html_parts_NOTHING : htmlText(cure)}</td>`}</tr>`);
    const heads = given
        ? (0,text_escape/* markup */.PT) `<th>what the row says</th>`
        : (0,text_escape/* markup */.PT) `<th class="n">requests</th><th>what the server said</th><th>cure</th>`;
    return (0,text_escape/* markup */.PT) `<h3>Missing answers</h3>
<div class="scroll"><table><thead><tr><th>cause</th><th class="n">answers</th><th class="n">cases</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
function rulesTable({ rules, base }) {
    if (rules.length === 0)
        return html_parts_NOTHING;
    return (0,text_escape/* markup */.PT) `<h3>Limits</h3>
<div class="scroll"><table><thead><tr><th></th><th>rule</th><th>limit</th><th class="n">${htmlText(base)}</th><th class="n">now</th><th class="n">change</th><th>90% range</th></tr></thead><tbody>${rules.map(ruleRow)}</tbody></table></div>
<details><summary class="soft">Evidence and methods</summary><div class="scroll"><table><thead><tr><th>rule</th><th class="n">cases</th><th class="n">worse</th><th class="n">better</th><th class="n">p</th><th class="n">guard p</th><th>method</th></tr></thead><tbody>${rules.map(evidenceRow)}</tbody></table></div></details>`;
}
function ruleRow(view) {
    const { rule } = view;
    const chart = changeChart(rule);
    const range = view.change_range ?? view.value_range;
    return (0,text_escape/* markup */.PT) `<tr class="${verdictClass(rule)}"><td>${(0,text_escape/* escapeHtml */.ZD)(view.icon)}</td><td class="wide">${htmlText(view.label)}</td><td class="k">${(0,text_escape/* escapeHtml */.ZD)(view.limit)}</td><td class="n">${view.base === null || view.kind === 'level' ? html_parts_NOTHING : (0,text_escape/* escapeHtml */.ZD)(view.base)}</td><td class="n">${(0,text_escape/* escapeHtml */.ZD)(view.value)}</td><td class="n">${view.change === null ? html_parts_NOTHING : (0,text_escape/* markup */.PT) `<b>${(0,text_escape/* escapeHtml */.ZD)(view.change)}</b>`}</td><td class="wide">${range === null ? html_parts_NOTHING : (0,text_escape/* escapeHtml */.ZD)(range)}${chart ?? html_parts_NOTHING}</td></tr>`;
}
function evidenceRow({ rule, label }) {
    const n = (value) => (value === null ? html_parts_NOTHING : (0,text_escape/* escapeHtml */.ZD)((0,format/* grouped */.zD)(value)));
    const p = (value) => (value === null ? html_parts_NOTHING : (0,text_escape/* escapeHtml */.ZD)(pValue(value)));
    return (0,text_escape/* markup */.PT) `<tr><td class="wide">${htmlText(label)}</td><td class="n">${n(rule.n)}</td><td class="n">${n(rule.worse)}</td><td class="n">${n(rule.better)}</td><td class="n">${p(rule.p_shuffle)}</td><td class="n">${p(rule.p_guard)}</td><td class="wide">${(0,text_escape/* escapeHtml */.ZD)(rule.method)}${rule.blocking ? html_parts_NOTHING : ' (shown only)'}</td></tr>`;
}
function candidatesTable({ primary, others, money_lines: lines }) {
    if (primary === null)
        return html_parts_NOTHING;
    const repeated = (0,repeated_answers/* repeatedAnswers */.OX)(primary);
    const row = (one) => {
        const cells = [
            (0,format/* percent */.KN)(one.pass_rate),
            (0,format/* percent */.KN)(one.score),
            ...(repeated?.cells(one) ?? []),
            (0,format/* duration */.p0)(one.ttft_ms?.p50),
            (0,format/* duration */.p0)(one.ttft_ms?.p95),
            (0,format/* duration */.p0)(one.latency_ms?.p50),
            (0,format/* duration */.p0)(one.latency_ms?.p95),
            (0,format/* duration */.p0)(one.latency_ms?.p99),
            (0,format/* grouped */.zD)(one.tokens_in),
            (0,format/* grouped */.zD)(one.tokens_out),
            (0,format/* money */.TG)(one.cost_usd),
            (0,format/* perThousand */["if"])(one.cost_per_success_usd),
        ];
        return (0,text_escape/* markup */.PT) `<tr><td class="wide"><code>${(0,text_escape/* escapeHtml */.ZD)(one.id)}</code></td><td class="n">${htmlText((0,figures/* answers */.GA)(one))}</td>${cells.map((cell) => (0,text_escape/* markup */.PT) `<td class="n">${(0,text_escape/* escapeHtml */.ZD)(cell)}</td>`)}</tr>`;
    };
    const heads = [
        ...['answers', 'pass rate', 'mean score'],
        ...(repeated?.heads.map((head) => head.toLowerCase()) ?? []),
        ...['p50 first token', 'p95', 'p50 latency', 'p95', 'p99'],
        ...['tokens in', 'tokens out', 'cost', 'per 1,000 successes'],
    ];
    return (0,text_escape/* markup */.PT) `<h3>Speed and cost</h3>
<div class="scroll"><table><thead><tr><th>candidate</th>${heads.map((head) => (0,text_escape/* markup */.PT) `<th class="n">${(0,text_escape/* escapeHtml */.ZD)(head)}</th>`)}</tr></thead><tbody>${[primary, ...others].map(row)}</tbody></table></div>${lines.map((line) => (0,text_escape/* markup */.PT) `<p class="soft">${htmlText(line)}</p>`)}`;
}
function smallPrint(suite) {
    return (0,text_escape/* markup */.PT) `<p class="soft">${htmlText((0,sentence/* joined */.oR)((0,sections/* smallPrintParts */.RJ)(suite), ' · '))}</p>`;
}

;// CONCATENATED MODULE: ./src/report/html-flaky.ts





const html_flaky_SHOWN = 200;
const html_flaky_NOTHING = '';
/** The cases that disagree with themselves over the stored runs. */
function flakyTable({ stability: { cases, excused }, base }) {
    if (cases.length === 0)
        return html_flaky_NOTHING;
    const rows = cases.slice(0, html_flaky_SHOWN).map((one) => {
        const entry = excused.get(one.case);
        return (0,text_escape/* markup */.PT) `<tr><td class="wide">${htmlText((0,sentence/* quote */.hD)(one.case))}</td><td class="n">${(0,text_escape/* escapeHtml */.ZD)((0,flaky/* passedOf */.IR)(one))}</td><td class="wide">${entry === undefined ? html_flaky_NOTHING : htmlText((0,flaky/* excuse */.IX)(entry))}</td></tr>`;
    });
    const more = cases.length - rows.length;
    return (0,text_escape/* markup */.PT) `<details><summary class="soft">${(0,text_escape/* escapeHtml */.ZD)((0,format/* count */.U9)(cases.length, 'flaky case'))}</summary><div class="scroll"><table><thead><tr><th>case</th><th class="n">passed of stored answers on ${htmlText(base)}</th><th>excused</th></tr></thead><tbody>${rows}</tbody></table></div>${more === 0 ? html_flaky_NOTHING : (0,text_escape/* markup */.PT) `<p class="soft">and ${(0,text_escape/* escapeHtml */.ZD)((0,format/* count */.U9)(more, 'more case'))}.</p>`}</details>`;
}

;// CONCATENATED MODULE: ./src/report/html-timing.ts



const html_timing_NOTHING = '';
/** Times and requests of every candidate, folded. */
function timingTables({ timings }) {
    if (timings.length === 0)
        return html_timing_NOTHING;
    const named = timings.length > 1;
    return (0,text_escape/* markup */.PT) `<details><summary class="soft">Times and requests</summary>${timings.map((one) => html_timing_partOf(one, named))}</details>`;
}
function html_timing_partOf({ id, rows, lines }, named) {
    const heads = timing/* TIMING_HEADS */.pd.map((head, at) => at === 0 ? (0,text_escape/* markup */.PT) `<th>${(0,text_escape/* escapeHtml */.ZD)(head)}</th>` : (0,text_escape/* markup */.PT) `<th class="n">${(0,text_escape/* escapeHtml */.ZD)(head)}</th>`);
    const body = rows.map((row) => (0,text_escape/* markup */.PT) `<tr>${(0,timing/* cellsOf */.nc)(row).map((cell, at) => {
        const text = cell === null ? html_timing_NOTHING : (0,text_escape/* escapeHtml */.ZD)(cell);
        return at === 0 ? (0,text_escape/* markup */.PT) `<td class="wide">${text}</td>` : (0,text_escape/* markup */.PT) `<td class="n">${text}</td>`;
    })}</tr>`);
    const table = rows.length === 0
        ? html_timing_NOTHING
        : (0,text_escape/* markup */.PT) `<div class="scroll"><table><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div>`;
    return (0,text_escape/* markup */.PT) `${named ? (0,text_escape/* markup */.PT) `<p><code>${(0,text_escape/* escapeHtml */.ZD)(id)}</code></p>` : html_timing_NOTHING}${table}${lines.map((line) => (0,text_escape/* markup */.PT) `<p class="soft">${htmlText(line)}</p>`)}`;
}

;// CONCATENATED MODULE: ./src/report/html-story.ts
/** What moved between main's side and this one, and what asking further answers brought. */


const html_story_NOTHING = '';
function storyNotes({ story }) {
    return (0,text_escape/* markup */.PT) `${story.visible.map((line) => (0,text_escape/* markup */.PT) `<p class="note plain">${htmlText(line)}</p>`)}`;
}
function storyTable({ story, base }) {
    const { notes, parts, words } = story;
    if (notes.length + parts.length === 0)
        return html_story_NOTHING;
    const rows = parts.map(({ part, state, from, to }) => (0,text_escape/* markup */.PT) `<tr><td>${(0,text_escape/* escapeHtml */.ZD)(words[part])}</td><td>${state === 'moved' ? (0,text_escape/* markup */.PT) `<b>moved</b>` : (0,text_escape/* escapeHtml */.ZD)(state)}</td><td class="wide">${(0,text_escape/* escapeHtml */.ZD)((0,text_escape/* inertLine */.Fq)(from ?? ''))}</td><td class="wide">${(0,text_escape/* escapeHtml */.ZD)((0,text_escape/* inertLine */.Fq)(to ?? ''))}</td></tr>`);
    const table = rows.length === 0
        ? html_story_NOTHING
        : (0,text_escape/* markup */.PT) `<div class="scroll"><table><thead><tr><th>part</th><th></th><th>${htmlText(base)}</th><th>now</th></tr></thead><tbody>${rows}</tbody></table></div>`;
    return (0,text_escape/* markup */.PT) `<h3>What moved</h3>
${notes.map((line) => (0,text_escape/* markup */.PT) `<p class="soft">${htmlText(line)}</p>`)}${table}`;
}

;// CONCATENATED MODULE: ./src/report/html-style.ts
/** The page's only style sheet; its hash is in the page's policy. No script is needed: folds and filters are HTML and CSS. */
const STYLE = `
:root { color-scheme: light dark; --ground: #fbfbfa; --card: #fff; --ink: #1c1e21; --soft: #5f6670; --line: #e3e4e8;
  --pass: #1a7f45; --fail: #c4302b; --open: #9a6700; --tint: #f3f4f6; --accent: #3257c8; }
@media (prefers-color-scheme: dark) { :root { --ground: #14161a; --card: #1b1e24; --ink: #e7e9ec; --soft: #9aa2ad;
  --line: #2d323a; --pass: #4cc07c; --fail: #ff7a72; --open: #e0b04a; --tint: #23272f; --accent: #8aa8ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 1120px; margin: 0 auto; padding: 24px 20px 64px; }
header { border-left: 6px solid var(--soft); padding: 4px 0 4px 18px; margin-bottom: 28px; }
header.pass { border-color: var(--pass); } header.fail { border-color: var(--fail); }
header.inconclusive, header.error { border-color: var(--open); }
h1 { font-size: 1.55rem; line-height: 1.25; margin: 0 0 6px; text-wrap: balance; }
h2 { font-size: 1.2rem; margin: 44px 0 12px; } h3 { font-size: 1rem; margin: 30px 0 10px; }
p { margin: 8px 0; } a { color: var(--accent); } .soft { color: var(--soft); font-size: .9rem; }
code, pre { font: .87em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { background: var(--tint); border-radius: 4px; padding: .1em .35em; overflow-wrap: anywhere; }
pre { background: var(--tint); border-radius: 8px; padding: 12px; margin: 6px 0 0; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 480px; overflow: auto; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 12px; margin: 16px 0; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 12px 14px; }
.card b { display: block; font-size: 1.35rem; font-weight: 650; font-variant-numeric: tabular-nums; line-height: 1.3; }
.card span { color: var(--soft); font-size: .85rem; }
.note { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--open); border-radius: 8px; padding: 10px 14px; margin: 10px 0; }
.note.fail { border-left-color: var(--fail); } .note.plain { border-left-color: var(--soft); }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 10px; background: var(--card); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 8px 12px; border-bottom: 1px solid var(--line); vertical-align: top; }
tr:last-child td { border-bottom: 0; } th { color: var(--soft); font-weight: 500; font-size: .85rem; white-space: nowrap; }
td.n, th.n { text-align: right; } td.n, th.n, td.k { white-space: nowrap; } td.wide { min-width: 190px; }
tr.fail td:first-child { box-shadow: inset 3px 0 var(--fail); }
svg { display: block; margin-top: 3px; } details > summary.soft { cursor: pointer; margin: 8px 0; } .axis { stroke: var(--line); } .zero { stroke: var(--soft); } .limit { stroke: var(--fail); stroke-dasharray: 3 2; }
.bar { fill: var(--soft); opacity: .45; } .dot { fill: var(--soft); }
.pass .bar, .pass .dot { fill: var(--pass); } .fail .bar, .fail .dot { fill: var(--fail); } .inconclusive .bar, .inconclusive .dot { fill: var(--open); }
.filters { display: flex; flex-wrap: wrap; gap: 8px; margin: 10px 0; }
.filters label { cursor: pointer; } .filters input { position: absolute; opacity: 0; }
.filters span { display: inline-block; border: 1px solid var(--line); background: var(--card); border-radius: 999px; padding: 3px 13px; font-size: .9rem; }
.filters input:checked + span { background: var(--ink); color: var(--ground); border-color: var(--ink); }
.filters input:focus-visible + span { outline: 2px solid var(--accent); outline-offset: 2px; }
.cases:has(.only-changed:checked) .same, .cases:has(.only-red:checked) :is(.same, .fixed, .better, .worse) { display: none; }
.case { border: 1px solid var(--line); border-bottom-width: 0; background: var(--card); }
.list { border-bottom: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
.case > summary, .case > .row { display: grid; grid-template-columns: minmax(160px, 2fr) minmax(90px, 1.1fr) 120px 110px 76px 76px; gap: 10px; padding: 8px 14px; align-items: baseline; font-variant-numeric: tabular-nums; list-style: none; }
.case > summary { cursor: pointer; } .case > summary::-webkit-details-marker { display: none; }
.case > summary:hover { background: var(--tint); } .case > summary > :first-child::before { content: "▸ "; color: var(--soft); }
.case[open] > summary > :first-child::before { content: "▾ "; } .case .n { text-align: right; } .row > .id { padding-left: 1.05em; }
.case .id { overflow-wrap: anywhere; font-weight: 500; } .broke .sign, .failing .sign { color: var(--fail); } .fixed .sign, .better .sign { color: var(--pass); }
.missing .sign, .worse .sign { color: var(--open); }
.inside { padding: 4px 14px 16px; border-top: 1px dashed var(--line); }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 14px; } .pair > * { min-width: 0; }
footer { margin-top: 48px; border-top: 1px solid var(--line); padding-top: 12px; }
@media (max-width: 720px) {
  main { padding: 16px 14px 48px; } h1 { font-size: 1.25rem; } header { padding-left: 12px; }
  .pair { grid-template-columns: 1fr; gap: 4px; } th, td { padding: 7px 9px; }
  .case > summary, .case > .row { grid-template-columns: 1fr auto; gap: 2px 10px; } .case .extra { display: none; }
  .cards { grid-template-columns: 1fr 1fr; }
}
@media print { .case .inside { display: block; } .filters { display: none; } }
`;

;// CONCATENATED MODULE: ./src/report/html.ts
/** One self-contained page: nothing loaded, no script, every foreign text escaped. */















/** Enough for a long report; a browser on a phone still opens it at once. */
const PAGE_CHARACTERS = 3_000_000;
// A page opened from disk or from another host's viewer must not fetch or run anything, whatever an answer says.
const POLICY = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;
const html_LADDER = [
    ['full', { characters: 8000, answersOf: () => true, cases: 20_000 }],
    ['shorter answers', { characters: 1500, answersOf: () => true, cases: 20_000 }],
    ['answers of changed cases', { characters: 1500, answersOf: ({ change }) => change !== 'same', cases: 20_000 }],
    ['few answers', { characters: 400, answersOf: ({ change }) => change === 'broke', cases: 5000 }],
    ['no answers', { characters: 0, answersOf: () => false, cases: 2000 }],
    ['few cases', { characters: 0, answersOf: () => false, cases: 100 }],
];
/** The report as one HTML file of at most 3 million characters. */
function renderHtml(view) {
    const steps = html_LADDER.map(([name, detail]) => ({ name, render: () => page(view, detail) }));
    return fit(steps, PAGE_CHARACTERS, characters);
}
function page(view, detail) {
    const title = (0,text_escape/* escapeHtml */.ZD)((0,plain/* plainText */.w)((0,report_view/* headline */.Pl)(view)));
    return (0,text_escape/* markup */.PT) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${fixed(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${fixed(STYLE)}</style>
</head>
<body>
<main>
<header class="${fixed(view.verdict)}">
<h1>${(0,text_escape/* escapeHtml */.ZD)(view.icon)} ${htmlText((0,report_view/* headline */.Pl)(view))}</h1>
<p class="soft">${facts(view)}</p>
</header>
${view.suites.map((suite, index) => suiteSection(suite, index, view.suites.length > 1, detail))}
<footer class="soft">${(0,text_escape/* escapeHtml */.ZD)(view.tool)}</footer>
</main>
</body>
</html>
`;
}
function suiteSection(suite, index, named, detail) {
    return (0,text_escape/* markup */.PT) `<section id="suite-${index + 1}">
${named ? (0,text_escape/* markup */.PT) `<h2>${(0,text_escape/* escapeHtml */.ZD)(suite.icon)} <code>${(0,text_escape/* escapeHtml */.ZD)(suite.name)}</code> ${htmlText(suite.title)}</h2>` : html_NOTHING}
${notices(suite)}
${cards(suite)}
${explanationNotes(suite)}${storyNotes(suite)}
${causesTable(suite)}
${rulesTable(suite)}
${casesSection(suite, index, detail)}
${candidatesTable(suite)}${timingTables(suite)}${storyTable(suite)}${flakyTable(suite)}
${smallPrint(suite)}
</section>
`;
}
function facts(view) {
    const time = (0,format/* clockTime */.qo)(view.now);
    const job = view.job_url === null ? null : (0,markdown/* safeUrl */.Pl)(view.job_url);
    const parts = [
        ...(view.head_sha === null ? [] : [(0,text_escape/* markup */.PT) `<code>${(0,text_escape/* escapeHtml */.ZD)(view.head_sha.slice(0, 7))}</code>`]),
        ...(time === null ? [] : [(0,text_escape/* escapeHtml */.ZD)(`${view.now.slice(0, 10)} ${time}`)]),
        ...(job === null ? [] : [(0,text_escape/* markup */.PT) `<a href="${(0,text_escape/* escapeHtml */.ZD)(job)}" rel="noopener noreferrer">job</a>`]),
        ...(view.limits.failed === 0 ? [] : [(0,text_escape/* escapeHtml */.ZD)(limitsText(view))]),
    ];
    return parts.join(' · ');
}
function limitsText({ limits }) {
    return (0,sentence/* own */.ZV)(`${limits.failed} of ${limits.total} blocking limits failed`);
}
const html_NOTHING = fixed('');
function fixed(text) {
    return text;
}

// EXTERNAL MODULE: ./src/report/result-json.ts + 7 modules
var result_json = __webpack_require__(67091);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
// EXTERNAL MODULE: ./src/pipeline/given-plan.ts
var given_plan = __webpack_require__(42435);
// EXTERNAL MODULE: ./src/pipeline/measured.ts
var pipeline_measured = __webpack_require__(89700);
;// CONCATENATED MODULE: ./src/pipeline/report.ts


/** Everything the reports are made of. */
function reportInput({ suites, texts, now, ...facts }) {
    const output_at = texts === null ? undefined : texts.read;
    return { ...facts, now: now.toISOString(), suites: suites.map(suiteInput), previous: null, output_at };
}
function suiteInput(measured) {
    const { plan, foreseen } = measured;
    const records = (0,pipeline_measured/* ownRecords */.Bd)(measured);
    const { suite } = plan;
    return {
        suite: suite.identity,
        // How many requests an answer took is not known of rows that were given.
        rows: (0,given_plan/* isGiven */.qR)(plan) ? records.map((row) => ({ ...row, attempts: undefined })) : records,
        baseline: sideOfMain(measured),
        rules_at: new Map(suite.gate.rules.flatMap(({ name, where }) => (where === undefined ? [] : [[name, where]]))),
        cases_at: new Map(suite.cases.map(({ id, where }) => [id, where])),
        foreseen,
        repeats: plan.trials.reduce((most, { repeat }) => Math.max(most, repeat + 1), 1),
        given: (0,given_plan/* isGiven */.qR)(plan),
    };
}
/**
 * Main's answers to the primary candidate's cases, as the rules met them: those of this very job where it was measured
 * beside this change.
 */
function sideOfMain({ plan, history, live }) {
    if (!(0,pipeline_measured/* controlStands */.lD)(live))
        return history.primary.rows;
    if (live.state !== 'ok')
        return [];
    const { id } = plan.header.candidates.find(({ primary }) => primary);
    return live.sides.find(({ of }) => of.includes(id))?.records ?? [];
}

;// CONCATENATED MODULE: ./src/pipeline/publish.ts










const VERDICTS = ['pass', 'fail', 'inconclusive', 'error'];
/** Stores the records, then shows the verdict everywhere it is looked for. Nothing here changes it. */
async function publish(outcome, options, ports) {
    const { artifacts, log } = ports;
    const input = reportInput({
        ...outcome,
        context: options.context,
        now: options.now,
        report_url: null,
        max_spend: options.maxSpend,
        program: options.program,
    });
    const files = {
        'run.jsonl': { [Symbol.iterator]: () => (0,codec/* recordPieces */.V5)(outcome.record, outcome.texts) },
        'result.json': (0,result_json/* encodeResult */.Y)(outcome.result),
        'report.html': renderHtml((0,report_view/* buildView */.kK)(input)).text,
    };
    if (outcome.result.cancelled === true)
        return shownOnly(input, files, options);
    // The records first: they are what the next change is held against, whatever becomes of the rest.
    const name = `${options.artifactName}-${options.context.run_attempt}`;
    const { 'report.html': html, ...records } = files;
    const stored = await artifacts.upload(name, records, false);
    if (!stored.ok)
        log.warn(`the records were not stored: ${stored.detail}`);
    const page = stored.conflict === true ? stored : await artifacts.upload(`${name}.html`, { [`${name}.html`]: html }, true);
    // A page that was given up with its records fails for the reason already told.
    if (!page.ok && stored.ok)
        log.warn(`the report was not stored: ${page.detail}`);
    const shown = (0,report_view/* buildView */.kK)({ ...input, report_url: page.url });
    const body = renderComment(shown).text;
    const comment = stored.conflict === true
        ? { status: 'skipped-by-input', url: null, detail: '' }
        : ports.signal?.aborted === true
            ? CANCELLED
            : await post({ ...input, report_url: page.url }, shown, options.comment, ports);
    if (comment.status === 'failed' || comment.status === 'skipped-no-permission') {
        log.warn(`the comment was not posted: ${comment.detail}`);
    }
    return {
        files,
        summary: renderSummary(shown).text,
        annotations: annotations(shown, input.suites),
        text: (0,report_text/* renderText */.S)(shown, { color: options.color, cases: 10 }),
        headline: (0,plain/* plainText */.w)((0,report_view/* headline */.Pl)(shown)),
        comment: { body, status: comment.status, url: comment.url },
        report_url: page.url,
        conflict: stored.conflict === true,
        abandoned: stored.abandoned === true || page.abandoned === true,
    };
}
const CANCELLED = { status: 'skipped-cancelled', url: null, detail: 'the job was cancelled' };
/**
 * What was stopped is told and kept on this machine. It becomes no baseline and no earlier attempt: half a suite is
 * another suite. And it takes no comment's place: the next run will say what holds.
 */
function shownOnly(input, files, { color }) {
    const shown = (0,report_view/* buildView */.kK)(input);
    return {
        files,
        summary: renderSummary(shown).text,
        annotations: annotations(shown, input.suites),
        text: (0,report_text/* renderText */.S)(shown, { color, cases: 10 }),
        headline: (0,plain/* plainText */.w)((0,report_view/* headline */.Pl)(shown)),
        comment: { body: renderComment(shown).text, status: CANCELLED.status, url: null },
        report_url: null,
        conflict: false,
        abandoned: false,
    };
}
async function post(input, view, mode, { forge }) {
    if (mode === 'never')
        return { status: 'skipped-by-input', url: null, detail: 'comment: never' };
    const create = mode === 'always' || (mode === 'on-failure' ? view.verdict === 'fail' : (0,report_view/* deservesComment */.j_)(view));
    return forge.comment(renderComment(view).text, create, ({ verdict, sha }) => {
        const known = VERDICTS.find((one) => one === verdict);
        return renderComment((0,report_view/* buildView */.kK)({ ...input, previous: known === undefined ? null : { verdict: known, sha } })).text;
    });
}


/***/ })

};
