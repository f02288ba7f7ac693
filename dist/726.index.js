export const id = 726;
export const ids = [726];
export const modules = {

/***/ 49726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEMO_MODELS: () => (/* binding */ DEMO_MODELS),
/* harmony export */   demoModel: () => (/* binding */ demoModel)
/* harmony export */ });
/**
 * The demo models and their knobs. A model is asked for as `demo/NAME?knob=value&knob=value`, for example
 * `demo/steady?quality=0.9&noise=0.04&ttft=20ms`; the string needs no quotes in YAML.
 */
const STEADY = {
    kind: 'answers',
    quality: 0.96,
    noise: 0.02,
    unprompted: 0.5,
    ttft_ms: 2,
    tps: 4000,
    jitter: 0.2,
    errors: 0,
    status: 503,
    retry_after_ms: null,
    refusals: 0,
    truncated: 0,
    price: { input: 0.4, output: 1.6 },
};
const MODELS = new Map([
    ['steady', STEADY],
    ['flaky', { ...STEADY, quality: 0.85, noise: 0.1 }],
    ['small', { ...STEADY, quality: 0.93, price: { input: 0.1, output: 0.4 } }],
    ['slow', { ...STEADY, ttft_ms: 60, tps: 200 }],
    ['judge', { ...STEADY, kind: 'judge', quality: 1 }],
    ['echo', { ...STEADY, kind: 'echo', quality: 1, noise: 0 }],
]);
/** Names of the demo models, for the models list and for messages. */
const DEMO_MODELS = [...MODELS.keys()];
const LONGEST_MS = 60_000;
const KNOBS = new Map([
    share('quality'),
    share('noise', 0.5),
    share('unprompted'),
    share('errors'),
    share('refusals'),
    share('truncated'),
    ['ttft', { form: 'a time such as 20ms', read: (text) => wrap('ttft_ms', milliseconds(text)) }],
    ['retry_after', { form: 'a time such as 20ms', read: (text) => wrap('retry_after_ms', milliseconds(text)) }],
    ['tps', { form: 'tokens per second from 1 to 1000000', read: (text) => wrap('tps', between(text, 1, 1e6)) }],
    ['jitter', { form: 'a number from 0 to 2', read: (text) => wrap('jitter', between(text, 0, 2)) }],
    ['status', { form: 'an HTTP status from 400 to 599', read: (text) => wrap('status', status(text)) }],
    ['price', { form: 'INPUT:OUTPUT in dollars per million tokens, or none', read: price }],
]);
/** @param asked the request's `model`, with or without `demo/` in front. */
function demoModel(asked) {
    const id = asked.startsWith('demo/') ? asked.slice('demo/'.length) : asked;
    const [name = '', query] = split(id, '?');
    const preset = MODELS.get(name);
    if (preset === undefined) {
        return {
            code: 'model_not_found',
            problem: `there is no demo model ${quoted(name)}; there are ${DEMO_MODELS.join(', ')}`,
        };
    }
    let settings = preset;
    const given = new Set();
    for (const pair of query === undefined ? [] : query.split('&')) {
        const [key = '', value] = split(pair, '=');
        const knob = KNOBS.get(key);
        if (knob === undefined) {
            return invalid(`demo models have no knob ${quoted(key)}; there are ${[...KNOBS.keys()].join(', ')}`);
        }
        if (given.has(key))
            return invalid(`the knob ${key} is given twice`);
        given.add(key);
        const read = knob.read(value ?? '');
        if (read === null)
            return invalid(`the knob ${key} takes ${knob.form}, not ${quoted(value ?? '')}`);
        settings = { ...settings, ...read };
    }
    // A flaky case is right half of the time, so the quality bounds how many of them there can be.
    const room = Math.min(settings.quality, 1 - settings.quality);
    if (settings.kind === 'answers' && settings.noise > room + 1e-9) {
        if (given.has('noise')) {
            const most = Number(room.toFixed(4));
            return invalid(`with quality=${settings.quality} the noise can be at most ${most}, not ${settings.noise}`);
        }
        settings = { ...settings, noise: room };
    }
    return { ...settings, id, name };
}
function share(key, most = 1) {
    return [key, { form: `a share from 0 to ${most}`, read: (text) => wrap(key, between(text, 0, most)) }];
}
function wrap(key, value) {
    return value === null ? null : { [key]: value };
}
function between(text, least, most) {
    if (!/^\d+(\.\d+)?$|^\.\d+$/.test(text))
        return null;
    const value = Number(text);
    return value >= least && value <= most ? value : null;
}
function milliseconds(text) {
    const match = /^(\d+(?:\.\d+)?)(ms|s)$/.exec(text);
    if (match === null)
        return null;
    const value = Number(match[1]) * (match[2] === 's' ? 1000 : 1);
    return value <= LONGEST_MS ? value : null;
}
function status(text) {
    return /^[45]\d\d$/.test(text) ? Number(text) : null;
}
function price(text) {
    if (text === 'none')
        return { price: null };
    const [first = '', second = ''] = split(text, ':');
    const input = between(first, 0, 1000);
    const output = between(second, 0, 1000);
    return input === null || output === null ? null : { price: { input, output } };
}
function split(text, mark) {
    const at = text.indexOf(mark);
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + mark.length)];
}
function invalid(problem) {
    return { code: 'invalid_model_option', problem };
}
function quoted(text) {
    return JSON.stringify(text.slice(0, 80));
}


/***/ })

};
