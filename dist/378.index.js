export const id = 378;
export const ids = [378,777];
export const modules = {

/***/ 4742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/edge/actions/context.ts
var context = __webpack_require__(50722);
// EXTERNAL MODULE: ./src/edge/local/baseline-file.ts
var baseline_file = __webpack_require__(84929);
// EXTERNAL MODULE: ./src/edge/local/clock.ts
var clock = __webpack_require__(21815);
// EXTERNAL MODULE: ./src/edge/local/memory.ts
var memory = __webpack_require__(94258);
// EXTERNAL MODULE: ./src/edge/local/out-dir.ts
var out_dir = __webpack_require__(53515);
// EXTERNAL MODULE: ./src/edge/local/random.ts
var random = __webpack_require__(53622);
// EXTERNAL MODULE: ./src/edge/local/silent-forge.ts
var silent_forge = __webpack_require__(78842);
// EXTERNAL MODULE: ./src/edge/target/connect.ts + 8 modules
var connect = __webpack_require__(5244);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/pipeline.ts + 32 modules
var pipeline = __webpack_require__(84701);
// EXTERNAL MODULE: ./src/pipeline/publish.ts + 21 modules
var publish = __webpack_require__(53063);
// EXTERNAL MODULE: ./src/spec/endpoints.ts
var spec_endpoints = __webpack_require__(77969);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/cli/demo-story/tickets.ts
/** The demo's dataset: 200 support tickets written from templates, the same on every machine. */
/** The instruction that the pull request of the story loses. */
const BILLING_WORDS = 'charges, invoices and refunds';
const THEMES = [
    {
        label: 'billing',
        count: 48,
        tier: 'core',
        needs: BILLING_WORDS,
        texts: [
            ['I was charged twice for order {order}, {amount} each time.', 'shipping'],
            ['You took {amount} for order {order}, but the order was cancelled before it left.', 'shipping'],
            ['The parcel with the {thing} came back to you {days} days ago and my {amount} have not arrived.', 'returns'],
            ['Please send an invoice with our tax number for order {order}.', 'shipping'],
            ['The {thing} cost {amount} on the page and more on my card statement.', 'technical'],
            ['My voucher was not taken off the price of order {order}.', 'technical'],
            ['When will I see the {amount} for the {thing} I sent back?', 'returns'],
            ['The shop says that my card was declined, yet the bank shows {amount} gone.', 'technical'],
        ],
    },
    {
        label: 'login',
        count: 32,
        tier: 'core',
        texts: [
            ['The page says my password is wrong although I changed it {days} days ago.', 'security'],
            ['I never get the e-mail for setting a new password.', 'technical'],
            ['The code from my phone is refused every time I sign in.', 'security'],
            ['I cannot sign in to look at order {order}.', 'shipping'],
            ['My account is locked after {days} attempts.', 'security'],
            ['Signing in sends me back to the first page again and again.', 'technical'],
        ],
    },
    {
        label: 'shipping',
        count: 36,
        tier: 'core',
        texts: [
            ['Where is order {order}? It should have been here {days} days ago.', 'returns'],
            ['The tracking page of order {order} has not moved for {days} days.', 'technical'],
            ['Can you send the {thing} to my office instead?', 'returns'],
            ['The courier left the {thing} with a neighbour I do not know.', 'returns'],
            ['Half of order {order} arrived, the {thing} is still missing.', 'returns'],
            ['How long does a {thing} take to Norway?', 'returns'],
        ],
    },
    {
        label: 'returns',
        count: 32,
        tier: 'core',
        texts: [
            ['The {thing} is too small, how do I send it back?', 'shipping'],
            ['I would like to swap the {thing} of order {order} for a blue one.', 'shipping'],
            ['The return label for order {order} does not print.', 'technical'],
            ['Is it too late to return the {thing} after {days} days?', 'billing'],
            ['The {thing} arrived broken and I want another one.', 'shipping'],
            ['You sent me the wrong {thing}; please have it collected.', 'shipping'],
        ],
    },
    {
        label: 'technical',
        count: 28,
        tier: 'core',
        texts: [
            ['The app closes as soon as I open the page of the {thing}.', 'login'],
            ['Search shows nothing for {thing} since the last update.', 'shipping'],
            ['The basket is empty again whenever I reload the page.', 'billing'],
            ['Pictures of the {thing} do not load on my tablet.', 'returns'],
            ['The button at the end of the form does nothing.', 'billing'],
            ['Your page shows error 502 when I open order {order}.', 'shipping'],
        ],
    },
    {
        label: 'security',
        count: 24,
        tier: 'critical',
        texts: [
            ['Somebody ordered a {thing} from my account, it was not me.', 'billing'],
            ['I received a message in your name that asks for my card number.', 'billing'],
            ['There was a sign-in from another country {days} days ago.', 'login'],
            ['My address in the account was changed, and not by me.', 'shipping'],
            ['A stranger can see order {order} through a link.', 'technical'],
            ['I think that my password was stolen; what should I do?', 'login'],
        ],
    },
];
const OPENINGS = ['Hello,', 'Hi there,', 'Good morning,', 'Dear team,', 'Hey,'];
const CLOSINGS = [
    'Thanks, {name}',
    'Best, {name}',
    '{name}',
    'Please hurry. {name}',
    'Kind regards, {name}',
    'Yours, {name}',
];
const NAMES = ['Ada', 'Bruno', 'Chloe', 'Dario', 'Emeka', 'Freya', 'Goran', 'Hana', 'Imani', 'Jonas', 'Keiko'];
const THINGS = ['kettle', 'desk lamp', 'rain jacket', 'backpack', 'coffee grinder', 'garden chair', 'headset'];
function tickets() {
    return THEMES.flatMap((theme) => Array.from({ length: theme.count }, (_, index) => ticket(theme, index)));
}
function ticket({ label, tier, needs, texts }, index) {
    const [text, mistaken] = texts[index % texts.length];
    // Factors without a common divisor with the lengths, so that the combinations do not repeat within a theme.
    const order = `${label.slice(0, 1).toUpperCase()}${10_400 + index * 37}`;
    const said = [OPENINGS[(index * 3) % OPENINGS.length], text, CLOSINGS[(index * 5 + 1) % CLOSINGS.length]].join(' ');
    const words = new Map([
        ['order', order],
        ['amount', `$${(19 + index * 7).toFixed(2)}`],
        ['days', String(3 + (index % 9))],
        ['thing', THINGS[(index * 2) % THINGS.length]],
        ['name', NAMES[(index * 4) % NAMES.length]],
    ]);
    return {
        id: `${label}-${String(index + 1).padStart(2, '0')}`,
        tier,
        category: label,
        ticket: said.replace(/\{(\w+)\}/g, (_, name) => words.get(name) ?? ''),
        expected: label,
        demo_wrong: mistaken,
        ...(needs === undefined ? {} : { demo_needs: needs }),
    };
}

;// CONCATENATED MODULE: ./src/cli/demo-story/story.ts
/**
 * The story that `demo` tells with the real pipeline: a suite, three stored runs of main, a pull request that shortens the
 * prompt and loses an instruction, and the commit that mends it. Values only; the files are read through a Files port.
 */

const STORY_SPEC_PATH = 'triage.eval.yml';
const STORY_PROMPT_PATH = 'triage.prompt.yml';
const STORY_DATA_PATH = 'tickets.jsonl';
const SPEC = `# What good looks like for the ticket triage of a shop.
name: ticket-triage
models:
  - { id: steady, model: 'demo/steady?quality=0.97&noise=0.015' }
prompts:
  - file: ${STORY_PROMPT_PATH}
datasets:
  - file: ${STORY_DATA_PATH}
graders:
  - { id: label, type: string_check, operation: eq, reference: '{{expected}}' }
run:
  repeats: { pr: 1, main: 1 }
gate:
  pass_rate: { min: 90%, max_drop: 3pp }
  pass_rate@critical: { min: 90% }
  pass_rate@category:billing: { max_drop: 10pp }
  error_rate: { max: 2% }
  latency.p95: { max: 2s }
  cost.per_success: { max_increase: 15% }
`;
const LABELS = 'billing, login, shipping, returns, technical or security';
const BILLING_LINE = `billing: ${BILLING_WORDS}, even when the ticket names an order or a parcel.`;
/** Main: a line for every label. */
const FULL = `You sort the support tickets of an online shop.
Reply with one label and nothing else: ${LABELS}.
${BILLING_LINE}
login: anything that keeps the customer from signing in.
shipping: where a parcel is, when it comes and where it goes.
returns: sending something back, swapping it, or a wrong or broken item.
technical: the shop's pages or its app do not work.
security: somebody else may have got into the account or seen its data.`;
/** The pull request: shorter and cheaper, and the one line that was needed is gone. */
const SHORT = `Sort this support ticket of an online shop.
Reply with one label and nothing else: ${LABELS}.`;
const MENDED = `${SHORT}
${BILLING_LINE}`;
function demoStory() {
    const main = {
        [STORY_SPEC_PATH]: SPEC,
        [STORY_DATA_PATH]: tickets()
            .map((ticket) => `${JSON.stringify(ticket)}\n`)
            .join(''),
        [STORY_PROMPT_PATH]: promptFile(FULL),
    };
    return {
        spec: STORY_SPEC_PATH,
        main,
        stored: ['main-1', 'main-2', 'main-3'],
        seed: 'plumbline',
        steps: [
            {
                run: 'shortened',
                title: 'A pull request shortens the prompt',
                message: 'Shorten the triage prompt to save tokens',
                files: { ...main, [STORY_PROMPT_PATH]: promptFile(SHORT) },
                expected: {
                    verdict: 'fail',
                    failed: ['pass_rate:min', 'pass_rate:max_drop', 'pass_rate@category:billing:max_drop'],
                },
            },
            {
                run: 'mended',
                title: 'The next commit puts one line back',
                message: 'Say again what billing is',
                files: { ...main, [STORY_PROMPT_PATH]: promptFile(MENDED) },
                expected: { verdict: 'pass', failed: [] },
            },
        ],
    };
}
/** A prompt in the form GitHub keeps prompts in. */
function promptFile(system) {
    const body = system.replace(/^/gm, '      ');
    return `messages:
  - role: system
    content: |-
${body}
  - role: user
    content: '{{ticket}}'
`;
}

// EXTERNAL MODULE: ./src/cli/run.ts + 5 modules
var run = __webpack_require__(79528);
;// CONCATENATED MODULE: ./src/cli/demo.ts
















/**
 * `plumbline demo`: main is measured, a pull request breaks it and is blocked, the next commit mends it and passes. All of
 * it runs through the real pipeline against a seeded model on this machine.
 * @returns 0 when the story ended as it always does, so that a broken build cannot tell it.
 */
async function demo(args, world) {
    const story = demoStory();
    const out = (0,external_node_path_.resolve)(world.folder, args.out ?? (0,external_node_path_.join)(run.DEFAULT_OUT, 'demo'));
    const say = (text) => {
        if (!args.json)
            world.print(`${text}\n`);
    };
    say(`First the default branch, main, is measured ${story.stored.length} times. Changes are held against these answers.`);
    let baseline = [];
    for (const [index, run] of story.stored.entries()) {
        const { record } = await play(story, { run, number: index + 1, kind: 'main', files: story.main, baseline }, world);
        baseline = [record, ...baseline];
    }
    const results = [];
    let asTold = true;
    for (const [index, step] of story.steps.entries()) {
        const number = story.stored.length + index + 1;
        const scene = { run: step.run, number, kind: 'pr', files: step.files, baseline };
        const outcome = await play(story, scene, world);
        const published = await (0,publish.publish)(outcome, {
            context: contextOf(scene),
            maxSpend: null,
            artifactName: 'plumbline',
            comment: 'never',
            now: clock/* systemClock */.m.date(),
            program: null,
            color: world.color && !args.json,
        }, { artifacts: run.NO_ARTIFACTS, forge: (0,silent_forge/* silentForge */.l)('a demo'), log: world.log });
        const folder = (0,external_node_path_.join)(out, `${index + 1}-${step.run}`);
        say(`\n--- ${step.title}: "${step.message}" ---\n\n${published.text.trimEnd()}`);
        const written = await write(folder, { ...published.files, 'comment.md': published.comment.body }, world);
        say(`Exit code ${outcome.result.exit_code}. ${written}`);
        results.push(outcome.result);
        asTold &&= outcome.result.verdict === step.expected.verdict;
    }
    if (args.json)
        world.print(`${JSON.stringify(results, null, 2)}\n`);
    say('\nNext: `plumbline init` writes a first spec and a workflow for your own repository.');
    return asTold ? 0 : 3;
}
/** The story is told even where nothing can be written. */
async function write(folder, files, { shown }) {
    try {
        await (0,out_dir/* writeFiles */.h)(folder, files);
        return `The comment and the report are in ${shown(folder)}.`;
    }
    catch (error) {
        if (!(error instanceof errors/* InfraError */.Ri))
            throw error;
        return 'The comment and the report are not kept: this folder cannot be written; choose one with `--out DIR`.';
    }
}
async function play(story, scene, world) {
    const endpoints = (0,spec_endpoints/* allEndpoints */.Em)([]);
    const files = (0,memory/* memoryFiles */.X)(scene.files);
    const opened = [];
    try {
        return await (0,pipeline/* gate */.G)({
            tool: version/* TOOL */.js,
            specs: [story.spec],
            kind: scene.kind,
            context: contextOf(scene),
            failOn: run.DEFAULT_FAIL_ON,
            noCredentials: 'fail',
            maxSpend: null,
            maxConcurrency: run.DEFAULT_CONCURRENCY,
            endpoints: endpoints.map(({ name }) => name),
            baselineRuns: Math.max(1, scene.baseline.length),
            only: null,
            storeOutputs: true,
            closesAt: null,
        }, {
            files,
            filesAt: () => files,
            connect: async (suites) => {
                const target = await (0,connect/* connectTarget */.u)(suites, {
                    endpoints,
                    env: () => undefined,
                    run: scene.run,
                    seed: story.seed,
                });
                opened.push(target);
                return target;
            },
            store: (0,baseline_file/* recordedBaseline */.AE)(scene.baseline),
            journal: memory/* noJournal */.v,
            texts: null,
            clock: clock/* systemClock */.m,
            random: random/* systemRandom */.v,
            log: { ...world.log, info() { }, group() { } },
        }, world.interrupted());
    }
    finally {
        await Promise.all(opened.map((target) => target.close()));
    }
}
function contextOf({ run, number, kind }) {
    const base = { ...(0,context/* localContext */.N)('plumbline'), run_id: run, run_number: number };
    return kind === 'main' ? { ...base, branch: 'main' } : { ...base, pull_request: 1, base_branch: 'main' };
}


/***/ }),

/***/ 54777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ encodeMarker),
/* harmony export */   eD: () => (/* binding */ gateHash),
/* harmony export */   gY: () => (/* binding */ parseMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const MARKER = /^<!-- plumbline:v1:([0-9a-f]{16}) run=(\d{1,15}) attempt=(\d{1,15}) sha=([0-9a-f]{7,64}|-) verdict=([a-z_]{1,32}) -->$/;
/** The gate identity holds a path and a name of the user's choice, so it enters the marker only as a hash. */
function gateHash(gate) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(gate, 'utf8').digest('hex').slice(0, 16);
}
/** @returns the hidden first line of the comment of this gate. */
function encodeMarker(facts) {
    const sha = facts.sha !== null && /^[0-9a-f]{7,64}$/.test(facts.sha) ? facts.sha : '-';
    const verdict = /^[a-z_]{1,32}$/.test(facts.verdict) ? facts.verdict : 'unknown';
    return `<!-- plumbline:v1:${gateHash(facts.gate)} run=${facts.run_number} attempt=${facts.attempt} sha=${sha} verdict=${verdict} -->`;
}
/**
 * Reads the marker of a comment; only its first line counts, so that quoted text cannot carry one.
 * @param body a comment or its first line.
 * @returns null when the first line is anything else.
 */
function parseMarker(body) {
    const end = body.search(/[\r\n]/);
    const match = MARKER.exec((end === -1 ? body : body.slice(0, end)).trimEnd());
    if (match === null)
        return null;
    const [, gate_hash = '', run = '', attempt = '', sha = '-', verdict = ''] = match;
    return { gate_hash, run_number: Number(run), attempt: Number(attempt), sha: sha === '-' ? null : sha, verdict };
}


/***/ })

};
