export const id = 640;
export const ids = [640];
export const modules = {

/***/ 5640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  show: () => (/* binding */ show),
  showTrouble: () => (/* binding */ showTrouble)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/edge/actions/outputs.ts
var outputs = __webpack_require__(42619);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/report/replayed.ts
var replayed = __webpack_require__(5370);
// EXTERNAL MODULE: ./src/text/markdown.ts
var markdown = __webpack_require__(86590);
// EXTERNAL MODULE: ./src/text/marker.ts
var text_marker = __webpack_require__(54777);
;// CONCATENATED MODULE: ./src/report/trouble.ts



/** Enough to mend a spec by; the log has them all. */
const SHOWN = 10;
/** The comment in place of a verdict, so that an earlier one does not stand for a commit it never saw. */
function troubleComment({ kind, problems }, context) {
    const marker = (0,text_marker/* encodeMarker */.$N)({
        gate: context.gate,
        run_number: context.run_number,
        attempt: context.run_attempt,
        sha: context.head_sha,
        verdict: 'error',
    });
    return `${marker}\n${troubleText({ kind, problems }, context)}`;
}
/** The same for the step summary. */
function troubleText({ kind, problems }, { run_url }) {
    const title = kind === 'usage'
        ? (0,markdown/* gfm */.Te) `## ⚠️ Plumbline could not start: ${problems.length === 1 ? (0,markdown/* gfm */.Te) `a mistake` : (0,markdown/* gfm */.Te) `${problems.length} mistakes`} in the spec or the inputs`
        : (0,markdown/* gfm */.Te) `## ⚠️ Plumbline could not measure`;
    const rows = problems.slice(0, SHOWN).map(problemLine);
    const more = problems.length > SHOWN ? [(0,markdown/* gfm */.Te) `${problems.length - SHOWN} more in the log.`] : [];
    const job = run_url === null ? [] : [(0,markdown/* link */.nf)((0,markdown/* gfm */.Te) `job`, run_url)];
    return `${(0,markdown/* gfmJoin */.Xo)([title, (0,markdown/* gfmJoin */.Xo)(rows, '\n'), ...more, (0,markdown/* gfm */.Te) `No verdict on quality: nothing was judged.`, ...job], '\n\n')}\n`;
}
function problemLine({ message, where, cure }) {
    const place = where === undefined ? (0,markdown/* gfm */.Te) `` : (0,markdown/* gfm */.Te) `${(0,markdown/* code */.aY)((0,errors/* describeLocation */.lR)(where))}: `;
    const mend = cure === undefined ? (0,markdown/* gfm */.Te) `` : (0,markdown/* gfm */.Te) ` (${(0,markdown/* inertProse */.CH)(cure)})`;
    return (0,markdown/* gfm */.Te) `- ${place}${(0,markdown/* inertProse */.CH)(message)}${mend}`;
}
/** Each problem on its line of the spec. */
function troubleAnnotations({ problems }) {
    return problems.slice(0, SHOWN).map(({ message, where, cure }) => ({
        level: 'error',
        file: where?.file ?? null,
        line: where?.line ?? null,
        title: 'Plumbline',
        message: cure === undefined ? message : `${message} (${cure})`,
    }));
}

// EXTERNAL MODULE: ./src/summarise/spend.ts
var spend = __webpack_require__(27428);
;// CONCATENATED MODULE: ./src/action/show.ts
/** Everything a person or a later step sees of the run, apart from the first comment. */






async function show({ result }, published, result_path, directory, log) {
    log.group('Verdict', published.text.trimEnd().split('\n'));
    annotate(published.annotations, directory);
    await (0,outputs/* writeSummary */.Sy)(published.summary);
    (0,outputs/* writeOutputs */.Kn)({
        verdict: result.verdict,
        failed_rules: failedRules(result),
        result_path,
        report_url: published.report_url,
        comment_url: published.comment.url,
        comment_status: published.comment.status,
        baseline_state: baselineState(result),
        cost_usd: (0,spend/* sumKnown */.z)(result.suites.map((suite) => ((0,replayed/* isReplayed */.b)(suite) ? 0 : suite.spend_usd))),
    });
}
/** `RULE:LIMIT` of every blocking rule that failed. */
function failedRules({ rules }) {
    const failed = rules.filter(({ verdict, blocking }) => blocking && verdict === 'fail');
    return [...new Set(failed.map(({ rule, limit }) => `${rule}:${limit}`))];
}
/** One word for the step: the first suite's state that is not `ok`. */
function baselineState({ suites }) {
    const states = suites.map(({ baseline }) => baseline.state);
    return states.find((state) => state !== 'ok') ?? 'ok';
}
/** An earlier comment must not stand for a commit it never saw; a mistake in a spec alone posts no fresh one. */
async function showTrouble(error, { comment, working_directory }, context, forge, log) {
    const trouble = troubleOf(error);
    annotate(troubleAnnotations(trouble), working_directory);
    await (0,outputs/* writeSummary */.Sy)(troubleText(trouble, context));
    const create = comment === 'always' || (comment === 'on-change' && trouble.kind === 'error');
    const posted = comment === 'never' ? null : await forge.comment(troubleComment(trouble, context), create);
    if (posted?.status === 'failed' || posted?.status === 'skipped-no-permission') {
        log.warn(`the comment was not posted: ${posted.detail}`);
    }
    (0,outputs/* writeOutputs */.Kn)({
        verdict: 'error',
        comment_status: posted?.status ?? 'skipped-by-input',
        comment_url: posted?.url ?? null,
    });
}
/** GitHub marks files by their path in the repository. */
function annotate(annotations, directory) {
    (0,outputs/* writeAnnotations */.UA)(annotations.map(({ file, line, ...rest }) => ({
        ...rest,
        file: file === null ? undefined : external_node_path_.posix.join(directory, file),
        line: line ?? undefined,
    })));
}
function troubleOf(error) {
    if (error instanceof errors/* UserError */.yo)
        return { kind: 'usage', problems: error.problems };
    if (error instanceof errors/* InfraError */.Ri)
        return { kind: 'error', problems: [{ message: error.message, cure: error.cure }] };
    return { kind: 'error', problems: [{ message: 'a bug in Plumbline; the log has its trace' }] };
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


/***/ })

};
