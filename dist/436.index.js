export const id = 436;
export const ids = [436,257];
export const modules = {

/***/ 43436:
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
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/text/glob.ts
var glob = __webpack_require__(36449);
;// CONCATENATED MODULE: ./src/edge/local/memory.ts
/** Files and a journal that live in memory: what `demo` runs on. */


function memoryFiles(files) {
    const content = new Map(Object.entries(files));
    return {
        read(path) {
            const text = content.get(path);
            if (text !== undefined)
                return Promise.resolve(text);
            return Promise.reject(new errors/* UserError */.yo({ message: 'is not there', where: { file: path } }));
        },
        list: (patterns) => Promise.resolve([...content.keys()].filter((path) => patterns.some((one) => (0,glob/* globMatcher */.fU)(one)(path))).sort()),
    };
}
const noJournal = { append: () => Promise.resolve() };

// EXTERNAL MODULE: ./src/edge/local/out-dir.ts
var out_dir = __webpack_require__(53515);
// EXTERNAL MODULE: ./src/edge/local/random.ts
var random = __webpack_require__(53622);
// EXTERNAL MODULE: ./src/edge/local/silent-forge.ts
var silent_forge = __webpack_require__(78842);
// EXTERNAL MODULE: ./src/edge/target/connect.ts + 9 modules
var connect = __webpack_require__(7886);
// EXTERNAL MODULE: ./src/pipeline.ts + 17 modules
var pipeline = __webpack_require__(79611);
// EXTERNAL MODULE: ./src/pipeline/publish.ts + 18 modules
var publish = __webpack_require__(70916);
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

// EXTERNAL MODULE: ./src/cli/run.ts + 1 modules
var run = __webpack_require__(94257);
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
        const published = await (0,publish/* publish */.m)(outcome, {
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
    const files = memoryFiles(scene.files);
    const opened = [];
    try {
        return await (0,pipeline/* gate */.G)({
            tool: version/* TOOL */.j,
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
            journal: noJournal,
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

/***/ 94257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEFAULT_CONCURRENCY: () => (/* binding */ DEFAULT_CONCURRENCY),
  DEFAULT_FAIL_ON: () => (/* binding */ DEFAULT_FAIL_ON),
  DEFAULT_OUT: () => (/* binding */ DEFAULT_OUT),
  DEFAULT_SPECS: () => (/* binding */ DEFAULT_SPECS),
  NO_ARTIFACTS: () => (/* binding */ NO_ARTIFACTS),
  run: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/edge/actions/context.ts
var actions_context = __webpack_require__(50722);
// EXTERNAL MODULE: ./src/edge/local/baseline-file.ts
var baseline_file = __webpack_require__(84929);
// EXTERNAL MODULE: ./src/edge/local/clock.ts
var clock = __webpack_require__(21815);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/text/probe.ts
var probe = __webpack_require__(89613);
// EXTERNAL MODULE: ./src/text/repository-path.ts
var repository_path = __webpack_require__(74967);
;// CONCATENATED MODULE: ./src/edge/local/git-files.ts
/** The repository's files at a commit, read from git's own store: the working tree and its state play no part. */






const MAX_FILE = 64 * 1024 * 1024;
const MAX_LIST = 64 * 1024 * 1024;
const LONGEST_MS = 30_000;
/**
 * @param folder paths are relative to it; it may be a folder of the repository.
 * @param ref a branch, tag or commit, as git understands it; never an option.
 * @throws UserError when git is not installed, the folder is in no repository, or it has no such commit; InfraError
 *   `baseline_unavailable` when git fails otherwise. The files throw the same, and UserError for what is no text file there.
 */
async function gitFiles(folder, ref, env = process.env) {
    const git = (args, maxBytes) => run(folder, args, maxBytes, env);
    const prefix = await git(['rev-parse', '--show-prefix'], 64 * 1024);
    if (prefix.state !== 'done')
        throw noRepository(prefix.said);
    const directory = textOf(prefix.bytes).replace(/\/?\n?$/, '');
    const commit = await commitOf(ref, git);
    let tree;
    const entries = () => (tree ??= treeOf(commit, git));
    return {
        commit,
        files: {
            async read(path) {
                return readAt(commit, (0,repository_path/* inRepository */.y)(directory, path), await entries(), git);
            },
            async list(patterns) {
                const paths = [...(await entries())].flatMap(([path, { kind }]) => (kind === 'submodule' ? [] : [path]));
                return (0,repository_path/* listedIn */.t)(directory, paths, patterns);
            },
        },
    };
}
async function commitOf(ref, git) {
    // Git itself takes no name that starts with a hyphen; older versions do not know the mark that ends the options.
    const asked = /^-|[\0-\x1f\x7f]/.test(ref)
        ? null
        : await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], 4096);
    const hash = asked?.state === 'done' ? textOf(asked.bytes).trimEnd() : '';
    if (/^[0-9a-f]{40,64}$/.test(hash))
        return hash;
    throw new errors/* UserError */.yo({
        message: `\`${(0,probe/* shortLine */.tl)(ref, 100)}\` is no branch, tag or commit of this repository`,
        cure: 'name one that is here; `git fetch` brings those of others',
    });
}
async function readAt(commit, path, tree, git) {
    const at = `at ${commit.slice(0, 7)}`;
    const where = { file: path };
    const entry = tree.get(path);
    if (entry === undefined && !isFolder(path, tree))
        throw new errors/* UserError */.yo({ message: `is not there ${at}`, where });
    if (entry?.kind !== 'file') {
        const cure = 'name a file, not a folder or link';
        throw new errors/* UserError */.yo({ message: `is no regular file ${at}`, where, cure });
    }
    const content = await git(['cat-file', 'blob', entry.hash], MAX_FILE);
    if (content.state === 'done')
        return decodeUtf8(content.bytes, path);
    if (content.state === 'failed')
        throw unreadable(`${path} ${at}`, content.said);
    throw new errors/* UserError */.yo({ message: `is larger than 64 MiB ${at}`, where, cure: 'split the file' });
}
async function treeOf(commit, git) {
    const listed = await git(['ls-tree', '-r', '-z', '--full-tree', commit], MAX_LIST);
    if (listed.state !== 'done')
        throw unreadable(`the file list of ${commit.slice(0, 7)}`, listed.said);
    const tree = new Map();
    for (const line of textOf(listed.bytes).split('\0')) {
        const match = /^(\d{6}) (?:blob|commit) ([0-9a-f]{40,64})\t([^]+)$/.exec(line);
        if (match !== null)
            tree.set(match[3], { kind: kindOf(match[1]), hash: match[2] });
    }
    return tree;
}
/** Git writes 100644 and 100755 for files, 120000 for links, 160000 for submodules. */
function kindOf(mode) {
    if (mode.startsWith('100'))
        return 'file';
    return mode === '120000' ? 'link' : 'submodule';
}
function isFolder(path, tree) {
    for (const name of tree.keys())
        if (name.startsWith(`${path}/`))
            return true;
    return false;
}
/**
 * Runs git without a shell. Neither the repository's settings nor the caller's may start another program: no hooks, no
 * file system monitor, no pager, no transport for objects that a partial clone lacks; filters and text conversion do not
 * apply to the commands used here. Of the environment it gets what git needs to start and no key of any provider.
 */
function run(folder, args, maxBytes, env) {
    const settings = ['core.fsmonitor=false', `core.hooksPath=${external_node_os_.devNull}`, 'protocol.allow=never'];
    const argv = ['--no-pager', '--no-replace-objects', ...settings.flatMap((one) => ['-c', one]), '-C', folder, ...args];
    return new Promise((done, reject) => {
        (0,external_node_child_process_.execFile)('git', argv, {
            // Windows looks for a program in its working directory first, and the folder is one that others write to.
            cwd: (0,external_node_path_.dirname)(process.execPath),
            env: { ...kept(env), ...HARDENED },
            encoding: 'buffer',
            maxBuffer: maxBytes,
            timeout: LONGEST_MS,
            killSignal: 'SIGKILL',
            windowsHide: true,
        }, (error, stdout, stderr) => {
            if (error === null)
                return done({ state: 'done', bytes: stdout });
            if (error.code === 'ENOENT')
                return reject(noGit(error));
            if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
                return done({ state: 'too_large', said: 'it is too long' });
            const late = error.killed === true ? `git did not answer within ${LONGEST_MS / 1000} s` : '';
            done({ state: 'failed', said: late || (0,probe/* shortLine */.tl)(textOf(stderr)) || 'git failed without a word' });
        });
    });
}
/** GIT_* variables are not among them: inside a hook they name another folder, index or repository. */
const KEPT = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'SYSTEMROOT', 'PATHEXT', 'TEMP', 'TMP'];
const HARDENED = {
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    // The same for versions that do not know the line above.
    GIT_ALLOW_PROTOCOL: 'none',
};
function kept(env) {
    return Object.fromEntries(KEPT.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
function textOf(bytes) {
    return new TextDecoder().decode(bytes);
}
function decodeUtf8(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new errors/* UserError */.yo({ message: 'is not UTF-8 text', where: { file: path }, cure: 'save it as UTF-8' }, { cause });
    }
}
function noGit(cause) {
    const problem = { message: 'git was not found, and files at a commit are read with it', cure: 'install git' };
    return new errors/* UserError */.yo(problem, { cause });
}
function noRepository(said) {
    if (!said.includes('not a git repository'))
        return unreadable('the git repository of this folder', said);
    const cure = 'start it inside the repository';
    return new errors/* UserError */.yo({ message: 'this folder is in no git repository, so it has no files at a commit', cure });
}
function unreadable(what, said) {
    return new errors/* InfraError */.Ri('baseline_unavailable', `${what} could not be read: ${said}`);
}

// EXTERNAL MODULE: ./src/edge/local/journal.ts
var local_journal = __webpack_require__(47078);
// EXTERNAL MODULE: ./src/edge/local/out-dir.ts
var out_dir = __webpack_require__(53515);
// EXTERNAL MODULE: ./src/edge/local/random.ts
var random = __webpack_require__(53622);
// EXTERNAL MODULE: ./src/edge/local/silent-forge.ts
var silent_forge = __webpack_require__(78842);
// EXTERNAL MODULE: ./src/edge/target/connect.ts + 9 modules
var connect = __webpack_require__(7886);
// EXTERNAL MODULE: ./src/pipeline.ts + 17 modules
var pipeline = __webpack_require__(79611);
// EXTERNAL MODULE: ./src/pipeline/publish.ts + 18 modules
var publish = __webpack_require__(70916);
// EXTERNAL MODULE: ./src/pipeline/results.ts + 2 modules
var results = __webpack_require__(2052);
// EXTERNAL MODULE: ./src/record/codec.ts + 2 modules
var codec = __webpack_require__(31562);
// EXTERNAL MODULE: ./src/spec/endpoints.ts
var spec_endpoints = __webpack_require__(77969);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/cli/run.ts
















const DEFAULT_SPECS = ['evals/*.eval.yml'];
const DEFAULT_OUT = '.plumbline';
const DEFAULT_CONCURRENCY = 8;
/** What turns a local run red, as in CI. */
const DEFAULT_FAIL_ON = new Set(['regression', 'error']);
/** Nothing is stored elsewhere: the files are written to the folder of `--out`. */
const NO_ARTIFACTS = { upload: () => Promise.resolve({ ok: true, url: null, detail: '' }) };
/** `plumbline run`: the same engine, verdict and report as in CI, on this machine. */
async function run_run(args, world) {
    const out = (0,external_node_path_.resolve)(world.folder, args.out ?? DEFAULT_OUT);
    const started = clock/* systemClock */.m.date();
    const context = { ...(0,actions_context/* localContext */.N)('plumbline'), run_id: `local-${started.toISOString().replace(/[^0-9TZ]/g, '')}` };
    const baselines = await Promise.all(args.baselines.map(async (file) => (0,codec/* decodeRecord */.eT)(await world.given.read(file), file)));
    const setting = { context, baselines, out, world };
    const outcome = args.results === null ? await measured(args, setting) : await given(args, args.results, setting);
    const published = await (0,publish/* publish */.m)(outcome, {
        context,
        maxSpend: args.results === null ? args.max_spend : null,
        artifactName: 'plumbline',
        comment: 'never',
        now: clock/* systemClock */.m.date(),
        // No command of ours can ask the cases of another harness again.
        program: args.results === null ? 'plumbline' : null,
        color: world.color && !args.json && !args.ci,
    }, { artifacts: NO_ARTIFACTS, forge: (0,silent_forge/* silentForge */.l)('a local run'), log: world.log });
    // Shown first: what was measured must not be lost with a full disk.
    if (args.json)
        world.print(published.files['result.json']);
    else
        world.tell(args.ci ? published.comment.body : published.text);
    // The default folder lies in the repository, and answers do not belong into its history.
    const ignore = args.out === null ? { '.gitignore': '*\n' } : {};
    const paths = await (0,out_dir/* writeFiles */.h)(out, { ...published.files, ...ignore });
    world.log.info(`report: ${world.shown(paths.get('report.html') ?? out)}`);
    return outcome.result.exit_code;
}
/** Asks the candidates of the specs. */
async function measured(args, { context, baselines, out, world }) {
    const endpoints = (0,spec_endpoints/* allEndpoints */.Em)((0,spec_endpoints/* parseEndpoints */.aL)(args.endpoints.join('\n')));
    const base = args.base === null ? null : await gitFiles(world.folder, args.base);
    const journal = (0,local_journal/* openJournal */._)((0,external_node_path_.join)(out, 'journal.jsonl'));
    const opened = [];
    try {
        return await (0,pipeline/* gate */.G)({
            tool: version/* TOOL */.j,
            specs: args.specs.length === 0 ? DEFAULT_SPECS : args.specs,
            kind: 'pr',
            context,
            failOn: DEFAULT_FAIL_ON,
            noCredentials: 'fail',
            maxSpend: args.max_spend,
            maxConcurrency: args.max_concurrency,
            endpoints: endpoints.map(({ name }) => name),
            baselineRuns: Math.max(1, baselines.length),
            only: args.only.length === 0 ? null : new Set(args.only),
            storeOutputs: true,
        }, {
            files: world.files,
            filesAt: () => base?.files ?? world.files,
            connect: async (suites) => {
                const target = await (0,connect/* connectTarget */.u)(suites, {
                    endpoints,
                    env: (name) => world.env[name],
                    run: context.run_id,
                });
                opened.push(target);
                return target;
            },
            store: (0,baseline_file/* recordedBaseline */.AE)(baselines, base?.commit),
            journal,
            clock: clock/* systemClock */.m,
            random: random/* systemRandom */.v,
            log: world.log,
        }, world.interrupted());
    }
    finally {
        journal.close();
        await Promise.all(opened.map((target) => target.close()));
    }
}
/** Reads what another harness measured. */
function given({ specs }, { files, candidate_id }, { context, baselines, world }) {
    return (0,results/* gateResults */.g)({
        tool: version/* TOOL */.j,
        specs: specs.length === 0 ? DEFAULT_SPECS : specs,
        results: files,
        candidateId: candidate_id,
        context,
        failOn: DEFAULT_FAIL_ON,
        baselineRuns: Math.max(1, baselines.length),
        baselineIsFile: true,
        storeOutputs: true,
    }, {
        files: world.files,
        // A person may name a file that lies anywhere; a glob stays in the folder.
        results: { read: world.given.read, list: world.files.list },
        store: (0,baseline_file/* recordedBaseline */.AE)(baselines),
        clock: clock/* systemClock */.m,
        log: world.log,
    });
}


/***/ })

};
