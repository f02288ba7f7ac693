export const id = 196;
export const ids = [196];
export const modules = {

/***/ 34196:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerBook: () => (/* binding */ answerBook),
/* harmony export */   demoAnswers: () => (/* binding */ demoAnswers),
/* harmony export */   wrongAnswer: () => (/* binding */ wrongAnswer)
/* harmony export */ });
/* harmony import */ var _draw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5237);

const ANNOTATIONS = new Set(['id', 'tier', 'category', 'tags', 'group', 'expected', 'demo_wrong', 'demo_needs']);
/**
 * Answers from the cases of a suite. `expected` is the right answer; `demo_wrong` is what the model says when it errs
 * (else one is made up), `demo_needs` the words it needs to find in the prompt. Cases without `expected` are left out.
 */
function demoAnswers(cases) {
    const expected = cases.map(({ item }) => textOf(own(item, 'expected')));
    const vocabulary = [...new Set(expected.filter((text) => text !== null))].sort();
    return cases.flatMap(({ item }, index) => {
        const correct = expected[index] ?? null;
        const [first, ...rest] = ownWords(item);
        if (correct === null || first === undefined)
            return [];
        const wrong = textOf(own(item, 'demo_wrong')) ?? wrongAnswer(correct, vocabulary, first);
        return [{ prompt: [first, ...rest], correct, wrong, needs: textOf(own(item, 'demo_needs')) }];
    });
}
/** @returns a finder of the answer whose case stands in a message; the case with the most of its words in it wins. */
function answerBook(answers) {
    const found = new Map();
    const MOST_REMEMBERED = 50_000;
    return (message) => {
        const known = found.get(message);
        if (known !== undefined)
            return known;
        const answer = closest(answers, message);
        if (found.size < MOST_REMEMBERED)
            found.set(message, answer);
        return answer;
    };
}
/** A plausible mistake: another label, a JSON object with one field off, or a reply that says nothing. */
function wrongAnswer(correct, vocabulary, key) {
    const object = objectOf(correct);
    if (object !== null)
        return JSON.stringify(spoilt(object, key));
    const LONGEST_LABEL = 60;
    const others = vocabulary.filter((text) => text !== correct && text.length <= LONGEST_LABEL);
    const other = correct.length > LONGEST_LABEL ? undefined : (0,_draw_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(others, 'wrong', key);
    return other ?? 'Thank you for your message. I am not sure about this; please look at our help pages.';
}
function closest(answers, message) {
    let best = null;
    let most = 0;
    for (const answer of answers) {
        if (!holds(message, answer.prompt[0]))
            continue;
        const size = answer.prompt.reduce((sum, part) => sum + (holds(message, part) ? part.length : 0), 0);
        if (size > most) {
            best = answer;
            most = size;
        }
    }
    return best;
}
/** Whether the text stands in the message as whole words: `Oman` is not in `Romania`. */
function holds(message, text) {
    for (let at = message.indexOf(text); at >= 0; at = message.indexOf(text, at + 1)) {
        const before = message[at - 1];
        const after = message[at + text.length];
        if (!(isWord(before) && isWord(text[0])) && !(isWord(after) && isWord(text.at(-1))))
            return true;
    }
    return false;
}
function isWord(character) {
    return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
/** The item's own texts and numbers, longest first. */
function ownWords(item) {
    return Object.entries(item)
        .filter(([key, value]) => !ANNOTATIONS.has(key) && (typeof value === 'string' || typeof value === 'number'))
        .map(([, value]) => String(value).trim())
        .filter((text) => text !== '')
        .sort((a, b) => b.length - a.length);
}
function spoilt(object, key) {
    const names = Object.keys(object).sort();
    const name = (0,_draw_js__WEBPACK_IMPORTED_MODULE_0__/* .pick */ .Up)(names, 'field', key);
    if (name === undefined)
        return { unknown: true };
    return Object.fromEntries(Object.entries(object).map(([k, value]) => [k, k === name ? off(value, key) : value]));
}
function off(value, key) {
    if (typeof value === 'number')
        return Number((value * 1.1 + 1).toFixed(2));
    if (typeof value === 'boolean')
        return !value;
    if (typeof value !== 'string')
        return 'unknown';
    const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
    if (date !== null)
        return `${date[3]}/${date[2]}/${date[1]}`;
    return (0,_draw_js__WEBPACK_IMPORTED_MODULE_0__/* .unit */ .zA)('off', key) < 0.5 ? `${value} (unverified)` : '';
}
function objectOf(text) {
    if (!text.startsWith('{'))
        return null;
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function textOf(value) {
    if (value === undefined || value === null || value === '')
        return null;
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function own(item, key) {
    return Object.hasOwn(item, key) ? item[key] : undefined;
}


/***/ }),

/***/ 5237:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   qb: () => (/* binding */ normal),
/* harmony export */   zA: () => (/* binding */ unit)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/** Seeded draws: the same parts give the same number on every machine and in every order of asking. */

/** Uniform in [0, 1). */
function unit(...parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest().readUIntBE(0, 6) / 2 ** 48;
}
/** Standard normal (Box-Muller). */
function normal(...parts) {
    const radius = Math.sqrt(-2 * Math.log(1 - unit('radius', ...parts)));
    return radius * Math.cos(2 * Math.PI * unit('angle', ...parts));
}
/** One of the values; undefined only when there are none. */
function pick(values, ...parts) {
    return values[Math.floor(unit('pick', ...parts) * values.length)];
}


/***/ })

};
