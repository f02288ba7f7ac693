export const id = 208;
export const ids = [208,353];
export const modules = {

/***/ 91208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeFirst: () => (/* binding */ writeFirst)
});

// EXTERNAL MODULE: ./src/edge/local/clock.ts
var clock = __webpack_require__(21815);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/edge/local/scaffold.ts
/** Adds files to a person's repository; what is there stays. */



/** Names of the workflows of a repository, as paths from its root; dot folders are closed to specs, not to their owner. */
async function workflowFiles(folder) {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(folder, '.github/workflows')).catch(() => []);
    return names.map((name) => `.github/workflows/${name}`);
}
/** @throws UserError when the place cannot be written, and rather than overwriting. */
async function writeNew(folder, path, content) {
    const target = (0,external_node_path_.join)(folder, path);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.writeFile)(target, content, { flag: 'wx' });
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
        throw new errors/* UserError */.yo({ message: `cannot be written: ${code}`, where: { file: path }, cure: 'start in a folder that can be written' }, { cause });
    }
}

// EXTERNAL MODULE: ./src/run/price-table.ts
var price_table = __webpack_require__(87353);
;// CONCATENATED MODULE: ./src/cli/first-spec.ts
/** The first spec that `init` writes: small enough to read in a minute, and it reaches a verdict as it is. */
const FIRST_MODEL = 'openai/gpt-6-luna';
const CASES = [
    ['France', 'Paris'],
    ['Japan', 'Tokyo'],
    ['Kenya', 'Nairobi'],
    ['Peru', 'Lima'],
    ['Norway', 'Oslo'],
    ['Vietnam', 'Hanoi'],
    ['Canada', 'Ottawa'],
    ['Australia', 'Canberra'],
];
/** Cases in the first spec before the user adds their own. */
const FIRST_CASES = CASES.length;
const SYSTEM = 'Reply with the name of the city only.';
const QUESTION = 'What is the capital of {{country}}?';
/** Largest drop to tolerate, in percentage points, by the number of cases. */
function margin(cases) {
    if (cases < 150)
        return 5;
    return cases <= 500 ? 3 : 2;
}
/**
 * Smallest number of cases that must turn from right to wrong before a paired test can tell it from chance: the mid-p of k
 * worse and none better is 0.5^(k+1), and it has to be at most 0.05.
 */
const FEWEST_WORSE = 4;
function firstSpec({ model, cases, prompts }) {
    return `# What "still good" means for this application. Check it with: plumbline validate
name: first
models:
  # ENDPOINT/MODEL. No key yet? demo/steady answers from inside the tool.
  - ${model}
${promptOffer(prompts)}messages:
  - { role: system, content: ${SYSTEM} }
  - { role: user, content: '${QUESTION}' }
${sizeNote(cases)}cases:
${CASES.map(([country, expected]) => `  - { country: ${country}, expected: ${expected} }`).join('\n')}
graders:
  # Right when the answer contains \`expected\`, whatever the case of its letters.
  - { type: string_check, operation: ilike, reference: '{{expected}}' }
run:
  # Answers per case: one on a pull request; three on the default branch, whose runs are the baseline.
  repeats: { pr: 1, main: 3 }
gate:
  # min is a floor. max_drop holds the change against the default branch: pp are percentage points.
  pass_rate: { min: 90%, max_drop: ${margin(cases)}pp }
`;
}
/** Tokens of one call of the first spec, for a price: characters / 4 and the framing of two messages. */
function firstCallTokens() {
    const FRAMING = 8;
    const ANSWER = 8;
    return { input: Math.ceil((SYSTEM.length + QUESTION.length) / 4) + FRAMING, output: ANSWER };
}
function sizeNote(cases) {
    const planned = cases === FIRST_CASES ? '' : `# The allowed drop below is for the ${cases} cases this suite will have.\n`;
    return `# ${FIRST_CASES} cases only show a collapse: ${FEWEST_WORSE} of them must break before it is more than chance.
# 150 cases show a drop of about 7 points, 500 one of about 4. Put yours into a file beside this one:
# datasets: [{ file: cases.jsonl }]
${planned}`;
}
function promptOffer(prompts) {
    if (prompts.length === 0)
        return '';
    return `# Prompt files found here. To test one, put it in place of \`messages\` and give the cases its variables:
# prompts:
${prompts.map((file) => `#   - file: ${file}\n`).join('')}`;
}

// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(98488);
;// CONCATENATED MODULE: ./src/cli/first-workflow.ts
/** The workflow that `init` writes. */
/** How workflows of users call the Action. */
const ACTION_REF = 'plumbline-ci/plumbline@v1';
// The commit of the tag: a moved tag cannot change what runs beside the token.
const CHECKOUT_REF = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
function firstWorkflow({ default_branch, secret }) {
    const env = secret === null ? '' : `        env:\n          ${secret}: \${{ secrets.${secret} }}\n`;
    return `name: plumbline
on:
  pull_request:
  merge_group:
  push:
    # Each run here becomes a baseline for the pull requests after it.
    branches: [${branchName(default_branch)}]
  schedule:
    # Weekly, so that the baseline stays young and a model that moves by itself is seen.
    - cron: '17 5 * * 1'
  workflow_dispatch:
permissions: {}
concurrency:
  group: plumbline-\${{ github.event.pull_request.number || github.run_id }}
  # A newer push makes the run of an older one pointless; a run of the default branch is always kept.
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  gate:
    name: gate
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read # the spec and what it names
      actions: read # the stored runs of the default branch
      pull-requests: write # the comment
    steps:
      - uses: ${CHECKOUT_REF}
        with:
          persist-credentials: false
      - uses: ${ACTION_REF}
${env}        with:
          max-spend: $2.00
`;
}
/** A branch name as a YAML string within a flow list; `*` and its like would be patterns. */
function branchName(name) {
    const literal = name.replace(/[\\*?+[\]!]/g, '\\$&');
    const isPlain = /^[A-Za-z][\w./-]*$/.test(literal) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(literal);
    return isPlain ? literal : `'${literal.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./src/cli/init.ts
/** What `init` writes and says; pure, so that it can be shown before anything is written. */



const SPEC_PATH = 'evals/first.eval.yml';
const WORKFLOW_PATH = '.github/workflows/plumbline.yml';
/** The files to write, none of which exists, and what to tell the user. */
function initFiles(options) {
    const { existing, default_branch, cases = FIRST_CASES, model = FIRST_MODEL, key_env = 'OPENAI_API_KEY' } = options;
    const there = new Set(existing);
    const prompts = promptFiles(existing);
    const wanted = [
        { path: SPEC_PATH, content: firstSpec({ model, cases, prompts: prompts.map((path) => `../${path}`) }) },
        { path: WORKFLOW_PATH, content: firstWorkflow({ default_branch, secret: key_env }) },
    ];
    const files = wanted.filter(({ path }) => !there.has(path));
    return {
        files,
        messages: [
            ...wanted.map(({ path }) => (there.has(path) ? `kept ${path}: it exists already` : `wrote ${path}`)),
            ...foundPrompts(prompts),
            ...costMessage(options, cases, model),
            ...nextSteps(key_env),
        ],
    };
}
const MOST_PROMPTS = 5;
/** GitHub prompt files, without those of dependencies. */
function promptFiles(existing) {
    return (existing
        .filter((path) => /\.prompt\.ya?ml$/.test(path) && !/(^|\/)node_modules\//.test(path))
        // A name that would need quoting in a comment line is left for the user to write.
        .filter((path) => /^[\w./@ -]+$/.test(path))
        .sort()
        .slice(0, MOST_PROMPTS));
}
function foundPrompts(prompts) {
    if (prompts.length === 0)
        return [];
    return [`found ${prompts.join(', ')}: ${SPEC_PATH} says how to test ${prompts.length === 1 ? 'it' : 'them'}`];
}
function costMessage({ price }, cases, model) {
    if (price === undefined)
        return [];
    const { input, output } = firstCallTokens();
    const dollars = (cases * (input * price.input_mtok + output * price.output_mtok)) / 1e6;
    return [
        `a pull request will cost about ${(0,format/* money */.TG)(dollars)}: ${cases} short answers of ${model}; the cap is $2.00 a run`,
    ];
}
function nextSteps(key) {
    return [
        ...(key === null ? [] : [`set the one secret it needs: gh secret set ${key}`]),
        `then check and try it: plumbline validate && plumbline run`,
        'commit both files to the default branch: its first run becomes the baseline',
    ];
}

;// CONCATENATED MODULE: ./src/cli/write-first.ts





/** `plumbline init`: writes a first spec and a workflow; a file that exists stays as it is. */
async function writeFirst(args, world) {
    const specs = await world.files.list(['**/*.prompt.yml', 'evals/*.yml']);
    const price = firstPrice();
    const { files, messages } = initFiles({
        existing: [...specs, ...(await workflowFiles(world.folder))],
        default_branch: args.default_branch ?? 'main',
        ...(args.cases === null ? {} : { cases: args.cases }),
        ...(price === undefined ? {} : { price }),
    });
    for (const { path, content } of files)
        await writeNew(world.folder, path, content);
    world.tell(`${messages.join('\n')}\n`);
    return 0;
}
/** Dollars per million tokens of the first spec's model; undefined when the table does not know it or it has tiers. */
function firstPrice() {
    const [endpoint = '', model = ''] = FIRST_MODEL.split('/');
    const rates = (0,price_table.bundledPrices)(clock/* systemClock */.m.date())(endpoint, model)?.rates;
    if (typeof rates?.input !== 'number' || typeof rates.output !== 'number')
        return undefined;
    return { input_mtok: rates.input, output_mtok: rates.output };
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

/***/ 87353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bundledPrices: () => (/* binding */ bundledPrices)
/* harmony export */ });
/* harmony import */ var _pydantic_genai_prices__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82294);
/* harmony import */ var _service_tier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66319);


/** Built-in endpoint names whose provider the table knows by another name. */
const PROVIDERS = new Map([
    ['gemini', 'google'],
    ['xai', 'x-ai'],
    ['moonshot', 'moonshotai'],
]);
/**
 * The bundled table as it stood on one day: prices are dated, and a run is priced as of its start. Prices that depend on
 * the hour come along, for the hour of each request.
 * An endpoint the table does not know (a gateway) is looked up by the model's own name, `provider/model` first.
 * @param keyless endpoints that nobody pays at by a key: what their models cost at a vendor is not what they cost there.
 */
function bundledPrices(at, keyless = []) {
    const known = new Map();
    const unlisted = new Set(keyless);
    return (endpoint, model) => {
        if (unlisted.has(endpoint))
            return null;
        const key = `${endpoint}\n${model}`;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const quote = lookUp(endpoint, model, at);
        known.set(key, quote);
        return quote;
    };
}
function lookUp(endpoint, model, at) {
    const slash = model.indexOf('/');
    const found = modelPrice(model, PROVIDERS.get(endpoint) ?? endpoint, at) ??
        (slash > 0 ? modelPrice(model.slice(slash + 1), model.slice(0, slash), at) : null) ??
        modelPrice(model, null, at);
    return found === null ? null : readQuote(found, at);
}
function modelPrice(model, providerId, timestamp) {
    const options = providerId === null ? { timestamp } : { providerId, timestamp };
    return (0,_pydantic_genai_prices__WEBPACK_IMPORTED_MODULE_0__/* .calcPrice */ .jh)({}, model, options);
}
function readQuote({ model, provider }, at) {
    const { base, hours } = pricesOn(model.prices, at);
    const rates = readRates(base);
    if (rates === null)
        return null;
    const windows = [];
    for (const { from, to, prices } of hours) {
        const other = readRates(prices);
        // Half a price would be a wrong price.
        if (other === null)
            return null;
        windows.push({ from, to, ...other });
    }
    const requests = base['requests_kcount'];
    if (requests !== undefined && typeof requests !== 'number')
        return null;
    return {
        rates: {
            ...rates,
            ...(requests === undefined ? {} : { per_request: requests / 1000 }),
            ...(windows.length === 0 ? {} : { hours: windows }),
            ...((0,_service_tier_js__WEBPACK_IMPORTED_MODULE_1__/* .tiersOfProvider */ .k)(provider.id) === undefined ? {} : { service_tiers: (0,_service_tier_js__WEBPACK_IMPORTED_MODULE_1__/* .tiersOfProvider */ .k)(provider.id) }),
        },
        source: 'table',
    };
}
/** The last entry that holds wins: an entry of a later date puts earlier ones and their hours out of force. */
function pricesOn(prices, at) {
    if (!isList(prices))
        return { base: prices, hours: [] };
    let base = prices[0].prices;
    let hours = [];
    for (const { constraint, prices: own } of prices) {
        if (constraint?.type === 'time_of_date') {
            hours = [...hours, { from: secondOf(constraint.start_time), to: secondOf(constraint.end_time), prices: own }];
        }
        else if (constraint === undefined || at >= new Date(constraint.start_date)) {
            base = own;
            hours = [];
        }
    }
    return { base, hours };
}
function isList(prices) {
    return Array.isArray(prices);
}
/** `16:30:00Z` -> seconds since midnight. */
function secondOf(time) {
    const [hours = 0, minutes = 0, seconds = 0] = time.replace('Z', '').split(':').map(Number);
    return hours * 3600 + minutes * 60 + seconds;
}
/** Null when the model is not sold by the token: half a price would be a wrong price. */
function readRates(price) {
    const { input_mtok, output_mtok } = price;
    if (input_mtok === undefined || output_mtok === undefined)
        return null;
    return {
        input: readRate(input_mtok),
        output: readRate(output_mtok),
        cached_input: optional(price['cache_read_mtok']),
        cache_write: optional(price['cache_write_mtok']),
        reasoning: optional(price['output_reasoning_mtok']),
        audio_input: optional(price['input_audio_mtok']),
        audio_output: optional(price['output_audio_mtok']),
    };
}
function optional(rate) {
    return rate === undefined ? undefined : readRate(rate);
}
function readRate(rate) {
    if (typeof rate === 'number')
        return rate;
    return { base: rate.base, tiers: rate.tiers.map(({ start, price }) => ({ start, price })) };
}


/***/ }),

/***/ 66319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X4: () => (/* binding */ priceOfTier),
/* harmony export */   k: () => (/* binding */ tiersOfProvider),
/* harmony export */   mI: () => (/* binding */ isStandard)
/* harmony export */ });
/** Names under which providers sell the service that their price lists mean. */
const STANDARD = new Set(['default', 'standard', 'auto', 'on_demand']);
/**
 * What price lists say beside their tables, by the table's name of the provider. OpenAI sells Flex and Batch at half the
 * price (openai.com/api/pricing); Groq's `flex` costs what `on_demand` does and is only less certain to be served.
 * A priority tier is dearer, by a factor per model that the bundled table does not hold: it is unknown until it is stated.
 */
const BY_PROVIDER = new Map([
    ['openai', { flex: 0.5, batch: 0.5 }],
    ['azure', { batch: 0.5 }],
    ['groq', { flex: 1 }],
]);
/** Tiers that a provider prices by a general rule; undefined where none is known. */
function tiersOfProvider(provider) {
    return BY_PROVIDER.get(provider);
}
/** Whether a tier is the one that price lists mean; one that nobody names is. */
function isStandard(tier) {
    return tier === null || tier === undefined || tier === '' || STANDARD.has(tier);
}
/** A factor on, or a replacement of, the price of the tokens in a service tier; null when nobody knows its price. */
function priceOfTier(rates, tier) {
    if (isStandard(tier))
        return 1;
    const tiers = rates.service_tiers;
    // A server chooses the name: it must not reach into the prototype.
    return tiers !== undefined && Object.hasOwn(tiers, tier) ? tiers[tier] : null;
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
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   "if": () => (/* binding */ perThousand),
/* harmony export */   m6: () => (/* binding */ roundPercent),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pp: () => (/* binding */ pp),
/* harmony export */   qo: () => (/* binding */ clockTime),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
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


/***/ })

};
