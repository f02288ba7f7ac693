export const id = 869;
export const ids = [869,257];
export const modules = {

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


/***/ }),

/***/ 91869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./src/edge/local/clock.ts
var clock = __webpack_require__(21815);
// EXTERNAL MODULE: ./src/pipeline/measure.ts + 4 modules
var measure = __webpack_require__(27942);
// EXTERNAL MODULE: ./src/compare/compare.ts + 3 modules
var compare = __webpack_require__(85938);
// EXTERNAL MODULE: ./src/verdict/judge.ts + 3 modules
var judge = __webpack_require__(50200);
;// CONCATENATED MODULE: ./src/pipeline/noise-of-limits.ts


/** More false alarms than this from a limit are worth a warning: it is the level that comparisons keep. */
const MOST_BY_NOISE = 0.05;
/** Which `point` limits an unchanged application would miss too often, by its own stored answers; one sentence each. */
function noisyLimits({ identity, gate }, records) {
    return records.flatMap(({ header, rows }) => {
        const primary = header.suites.find(({ suite }) => suite === identity)?.candidates.find((one) => one.primary);
        const own = rows.filter(({ suite, candidate }) => suite === identity && candidate === primary?.id);
        if (own.length === 0)
            return [];
        const rules = (0,judge/* judgeSuite */.C)((0,compare/* compareSuite */.o)({
            suite: identity,
            candidate: 'stored',
            blocking: true,
            gate,
            baseline: { state: 'ok', rows: own },
            // A pull request answers each case once, whatever the stored run did.
            rows: own.filter(({ repeat }) => repeat === 0),
            unchanged: false,
            control: 'stored',
        }));
        return rules
            .filter(({ chance_missed_by_noise: chance }) => chance !== null && chance > MOST_BY_NOISE)
            .map(({ rule, limit, chance_missed_by_noise }) => `\`${rule}\` \`${limit}\`: an unchanged application would miss it in about ${Math.round(100 * chance_missed_by_noise)}% of runs by noise alone (judged by run ${header.run}).`);
    });
}

// EXTERNAL MODULE: ./src/pipeline/preflight.ts + 3 modules
var preflight = __webpack_require__(23995);
// EXTERNAL MODULE: ./src/pipeline/read-suites.ts
var read_suites = __webpack_require__(19472);
// EXTERNAL MODULE: ./src/plan/plan.ts
var plan_plan = __webpack_require__(48720);
// EXTERNAL MODULE: ./src/record/codec.ts + 2 modules
var codec = __webpack_require__(31562);
// EXTERNAL MODULE: ./src/report/preflight.ts + 1 modules
var report_preflight = __webpack_require__(19396);
// EXTERNAL MODULE: ./src/report/preflight-price.ts
var preflight_price = __webpack_require__(53717);
// EXTERNAL MODULE: ./src/spec/endpoints.ts
var spec_endpoints = __webpack_require__(77969);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(98488);
// EXTERNAL MODULE: ./src/text/plain.ts
var plain = __webpack_require__(60287);
// EXTERNAL MODULE: ./src/verdict/reach.ts
var reach = __webpack_require__(16190);
// EXTERNAL MODULE: ./src/cli/run.ts + 1 modules
var run = __webpack_require__(94257);
;// CONCATENATED MODULE: ./src/cli/validate.ts















/** `plumbline validate`: every mistake of every spec with its place, what the rules can decide and what they take; no call is made. */
async function validate(args, world) {
    const endpoints = (0,spec_endpoints/* allEndpoints */.Em)((0,spec_endpoints/* parseEndpoints */.aL)(args.endpoints.join('\n'))).map(({ name }) => name);
    const specs = args.specs.length === 0 ? run.DEFAULT_SPECS : args.specs;
    const suites = await (0,read_suites/* readSuites */.u)({ specs, endpoints }, world);
    const ready = suites.map(measure/* readyGraders */.u);
    const records = await Promise.all(args.baselines.map(async (file) => (0,codec/* decodeRecord */.eT)(await world.given.read(file), file)));
    const prices = await knownPrices(suites);
    const checked = suites.map((suite, index) => check(suite, ready[index], records, prices));
    if (args.json)
        world.print(`${JSON.stringify(checked, null, 2)}\n`);
    else
        world.tell(checked.map(validate_text).join('\n'));
    return 0;
}
function check(suite, graders, records, prices) {
    const plan = (0,plan_plan/* planSuite */.Y0)(suite, { event: 'pr', only: null });
    return {
        spec: suite.path,
        suite: suite.identity,
        cases: suite.cases.length,
        answers: { pr: plan.trials.length, main: (0,plan_plan/* planSuite */.Y0)(suite, { event: 'main', only: null }).trials.length },
        candidates: suite.candidates.map(({ id }) => id),
        rules: suite.gate.rules.map(({ name }) => name),
        power: (0,preflight/* preflightOf */.lM)(plan, graders, (0,preflight/* pastOf */.CM)(plan, records), { kind: 'pr', prices, maxConcurrency: null }),
        notices: [
            ...suite.notices,
            ...(0,reach/* unreachable */.HB)(suite.gate, suite.cases, (0,preflight/* termsOf */.fd)(suite, 'pr')),
            ...noisyLimits(suite, records),
        ],
    };
}
/** Prices as of now; the table takes longer to load than a spec to check, so it comes when it is needed. */
async function knownPrices(suites) {
    if (suites.length === 0)
        return () => null;
    const [{ bundledPrices }, { demoModel }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 87353)),
        __webpack_require__.e(/* import() */ 726).then(__webpack_require__.bind(__webpack_require__, 49726)),
    ]);
    const table = bundledPrices(clock/* systemClock */.m.date());
    return (endpoint, name) => {
        if (endpoint !== spec_endpoints/* DEMO_ENDPOINT */.Us)
            return table(endpoint, name);
        const model = demoModel(name);
        return 'problem' in model || model.price === null ? null : { rates: model.price, source: 'table' };
    };
}
function validate_text({ spec, cases, answers, candidates, rules, power, notices }) {
    return [
        `${spec}: valid`,
        `  ${(0,format/* count */.U9)(cases, 'case')}, ${(0,format/* count */.U9)(answers.pr, 'answer')} on a pull request, ${(0,format/* count */.U9)(answers.main, 'answer')} on the default branch`,
        `  candidates: ${candidates.join(', ')}`,
        `  rules: ${rules.join(', ')}`,
        `  a pull request takes ${(0,plain/* plainText */.w)((0,preflight_price/* foreseenPrice */.t)(power))}`,
        ...(0,report_preflight/* foresightOf */.pi)(power).flatMap((entry) => entry.map((sentence, index) => `  ${index === 0 ? '' : '  '}${(0,plain/* plainText */.w)(sentence)}`)),
        ...notices.map((notice) => `  ! ${notice}`),
        '',
    ]
        .map(text_escape/* inertLine */.Fq)
        .join('\n');
}


/***/ })

};
