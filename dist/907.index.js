export const id = 907;
export const ids = [907,777];
export const modules = {

/***/ 30907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/action/baseline.ts + 5 modules
var baseline = __webpack_require__(74610);
// EXTERNAL MODULE: ./src/edge/actions/state.ts
var state = __webpack_require__(7716);
// EXTERNAL MODULE: ./src/edge/github/journal-uploads.ts
var journal_uploads = __webpack_require__(79525);
// EXTERNAL MODULE: ./src/edge/local/journal.ts + 3 modules
var journal = __webpack_require__(49770);
;// CONCATENATED MODULE: ./src/action/journal.ts



function journalOf(path, { artifact_name }, { context }, github, log) {
    (0,state/* saveJournal */.X)(path);
    const { repository, run_id, run_attempt } = context;
    const say = (sentence) => log.info(sentence);
    if (github === null || repository === null || run_attempt <= 1)
        return (0,journal/* openJournal */._)({ path, say });
    const earlier = async () => {
        const question = { github, repository, run: run_id, attempt: run_attempt, artifactName: artifact_name };
        const found = await (0,journal_uploads/* earlierJournal */.K$)(question);
        if (found.state === 'lost')
            say(`the journal of an earlier attempt could not be read, so all is asked anew: ${found.why}`);
        if (found.state === 'found')
            say(`attempt ${found.attempt} was cut off and left a journal`);
        return found.state === 'found' ? found.text : null;
    };
    return (0,journal/* openJournal */._)({ path, say, earlier });
}

// EXTERNAL MODULE: ./src/edge/actions/context.ts
var context = __webpack_require__(50722);
// EXTERNAL MODULE: ./src/edge/actions/inputs.ts
var actions_inputs = __webpack_require__(16532);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/text/probe.ts
var probe = __webpack_require__(89613);
;// CONCATENATED MODULE: ./src/edge/actions/job-limit.ts
/** How long this job and step may take, from what the workflow says of them. */




const MAX_WORKFLOW = 1024 * 1024;
const MINUTE_MS = 60_000;
const SYSTEM = {
    read(path) {
        if ((0,external_node_fs_.statSync)(path).size > MAX_WORKFLOW)
            throw new Error('too large for a workflow');
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    },
    written: (path) => (0,external_node_fs_.statSync)(path).mtimeMs,
    began: performance.timeOrigin,
};
/**
 * The limits that hold for this process, counted in milliseconds from its start. The file is the checkout's, which a pull
 * request may have edited: all it can do is to have its own run stop asking sooner or later.
 * @param minutes the input `timeout-minutes`, which takes the place of what the workflow says of the job.
 * @param workflow path of the workflow in the repository; null when the runner does not tell.
 */
function timeLimits(env, minutes, workflow, files = SYSTEM) {
    const since = Math.min(0, jobStart(env, files) - files.began);
    const said = minutes === null ? saidIn(env, workflow, files) : { job: minutes, step: null };
    return [
        ...(said.job === null ? [] : [{ limit: said.job * MINUTE_MS, since }]),
        ...(said.step === null ? [] : [{ limit: said.step * MINUTE_MS, since: 0 }]),
    ];
}
/** The runner writes the event file when it sets the job up; its clock and ours are one. */
function jobStart(env, { written, began }) {
    try {
        return written(env['GITHUB_EVENT_PATH'] ?? '');
    }
    catch {
        return began;
    }
}
const SILENT = { job: null, step: null };
/** A workflow that is not checked out, is called by another, or states its limits by expressions, says nothing. */
function saidIn(env, workflow, { read }) {
    const id = env['GITHUB_JOB'];
    if (workflow === null || id === undefined || id === '' || workflow.split('/').includes('..'))
        return SILENT;
    try {
        const file = read((0,external_node_path_.join)(env['GITHUB_WORKSPACE'] ?? '.', workflow));
        const job = (0,probe.at)((0,dist/* parse */.qg)(file, { maxAliasCount: 100, logLevel: 'silent', schema: 'core' }), 'jobs', id);
        const steps = ((0,probe/* listAt */.gT)(job, 'steps') ?? []).filter((step) => isThis(step, env)).map(minutesOf);
        const known = steps.filter((minutes) => minutes !== null);
        return { job: minutesOf(job), step: known.length === 0 ? null : Math.min(...known) };
    }
    catch {
        return SILENT;
    }
}
/** `GITHUB_ACTION` is the step's id, or a name that the runner made up; then the action it uses tells. */
function isThis(step, env) {
    const id = (0,probe/* textAt */.$6)(step, 'id');
    if (id !== null)
        return id === env['GITHUB_ACTION'];
    const action = env['GITHUB_ACTION_REPOSITORY'] ?? '';
    const uses = (0,probe/* textAt */.$6)(step, 'uses') ?? '';
    return action !== '' && uses.slice(0, action.length + 1).toLowerCase() === `${action.toLowerCase()}@`;
}
function minutesOf(value) {
    const minutes = (0,probe.at)(value, 'timeout-minutes');
    return typeof minutes === 'number' && Number.isFinite(minutes) && minutes > 0 ? minutes : null;
}

// EXTERNAL MODULE: ./src/edge/actions/log.ts
var actions_log = __webpack_require__(57955);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
;// CONCATENATED MODULE: ./src/edge/actions/mask.ts

/**
 * Has the runner blank the keys out of its log, in every form they may take on the way: keys that did not come from
 * `secrets` (a vault step, an OIDC exchange) are known to nobody else.
 */
function maskSecrets(forms, out = core) {
    for (const form of forms)
        out.setSecret(form);
}

// EXTERNAL MODULE: ./src/edge/actions/outputs.ts
var outputs = __webpack_require__(42619);
// EXTERNAL MODULE: ./src/edge/github/artifacts.ts
var artifacts = __webpack_require__(87950);
// EXTERNAL MODULE: ./src/edge/github/base.ts
var base = __webpack_require__(79144);
// EXTERNAL MODULE: ./src/edge/github/client.ts + 1 modules
var client = __webpack_require__(76831);
// EXTERNAL MODULE: ./src/text/marker.ts
var text_marker = __webpack_require__(54777);
;// CONCATENATED MODULE: ./src/edge/github/comment.ts



const PAGE = 100;
/** GitHub stops taking comments on a pull request at 2,500. */
const MAX_PAGES = 30;
/** The author of whatever a job's own token writes; such a token may not ask who it is. */
const JOB_AUTHOR = 'github-actions[bot]';
const NEEDS_WRITE = "add `pull-requests: write` to the job's permissions; on a fork the token is always read-only";
function pullRequestComment({ github, repository, pull_request, gate }) {
    const about = { owner: repository.owner, repo: repository.name };
    const hash = (0,text_marker/* gateHash */.eD)(gate);
    const list = async (since, enough) => {
        const found = [];
        for (let page = 1; page <= MAX_PAGES; page++) {
            const parameters = { ...about, issue_number: pull_request ?? 0, per_page: PAGE, page };
            const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
            const reply = await github.call(route, since === null ? parameters : { ...parameters, since });
            if (!Array.isArray(reply.data))
                throw new client/* GitHubError */.y('malformed', reply.status, 'the list of comments is missing', false);
            found.push(...reply.data.map((comment) => readComment(comment, hash)).filter((comment) => comment !== null));
            if (!reply.more || enough(found))
                break;
        }
        return found.sort((a, b) => a.id - b.id);
    };
    /**
     * An outsider can write our marker, so the author decides. What the job's token wrote is known by name; for any other
     * author the token is asked who it is, which personal and App tokens may.
     */
    const ownAmong = async (candidates) => {
        const byJob = candidates.filter(({ login }) => login === JOB_AUTHOR);
        if (byJob.length > 0 || candidates.length === 0)
            return byJob;
        const self = await viewer(github);
        return candidates.filter(({ login }) => login === self);
    };
    const edit = async (comment, text, mine) => {
        const body = text.after(comment.marker);
        if (isNewer(comment.marker, mine))
            return outcome('skipped-older-run', comment.url, 'a newer run has already reported');
        if (sameText(comment.body, body))
            return outcome('unchanged', comment.url, 'the comment already says this');
        try {
            const { data } = await github.call('PATCH /repos/{owner}/{repo}/issues/comments/{id}', {
                ...about,
                id: comment.id,
                body,
            });
            return outcome('updated', (0,probe/* textAt */.$6)(data, 'html_url') ?? comment.url, 'the comment was edited');
        }
        catch (error) {
            // Someone deleted it meanwhile.
            if (error instanceof client/* GitHubError */.y && error.kind === 'not_found')
                return null;
            throw error;
        }
    };
    const remove = async (comment) => {
        try {
            await github.call('DELETE /repos/{owner}/{repo}/issues/comments/{id}', { ...about, id: comment.id });
        }
        catch (error) {
            // Another run may have been faster; a duplicate that stays is found again by the next run.
            if (!(error instanceof client/* GitHubError */.y))
                throw error;
        }
    };
    /** Posts at most once: after a lost reply it looks before it writes again. */
    const post = async (body, mine) => {
        for (let attempt = 1;; attempt++) {
            try {
                const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
                const { data, status } = await github.call(route, { ...about, issue_number: pull_request ?? 0, body });
                const created = readComment(data, hash) ?? (await findPosted(body, mine));
                if (created !== null)
                    return created;
                throw new client/* GitHubError */.y('malformed', status, 'the new comment was not described', false);
            }
            catch (error) {
                if (!(error instanceof client/* GitHubError */.y) || !error.uncertain)
                    throw error;
                const posted = await findPosted(body, mine);
                if (posted !== null)
                    return posted;
                if (attempt === 2)
                    throw error;
            }
        }
    };
    const findPosted = async (body, mine) => {
        const all = await list(null, () => false);
        const same = all.filter(({ marker, body: text }) => sameRun(marker, mine) && sameText(text, body));
        return same.find(({ login }) => login.endsWith('[bot]')) ?? (await ownAmong(same))[0] ?? null;
    };
    /**
     * Two runs may have posted at once. All of them keep the oldest and drop the rest, so they agree without a lock. Two
     * edits at one moment cannot be told apart, since the API has no conditional write: the later one stays.
     */
    const settle = async (created, known, text, mine) => {
        const recent = await list(tenMinutesBefore(created.created_at), () => false);
        const byId = new Map([...known, ...recent, created].map((comment) => [comment.id, comment]));
        const own = [...byId.values()].filter(({ login }) => login === created.login).sort((a, b) => a.id - b.id);
        let settled = null;
        for (const comment of own) {
            // The first that can be edited is kept; what was deleted meanwhile is passed over.
            if (settled !== null)
                await remove(comment);
            else if (comment.id === created.id)
                settled = outcome('created', created.url, 'the comment was posted');
            else
                settled = await edit(comment, text, mine);
        }
        return settled ?? outcome('created', created.url, 'the comment was posted');
    };
    const create = async (text, mine, known) => {
        const created = await post(text.fresh, mine);
        try {
            return await settle(created, known, text, mine);
        }
        catch (error) {
            if (!(error instanceof client/* GitHubError */.y))
                throw error;
            // It stands; a duplicate beside it, if there is one, is found by the next run.
            return outcome('created', created.url, 'the comment was posted; whether it is the only one could not be checked');
        }
    };
    const publish = async (text, mayCreate, mine) => {
        // The oldest of ours is the one that is kept; pages beyond it need not be read.
        const found = await list(null, (some) => some.some(({ login }) => login === JOB_AUTHOR));
        const own = await ownAmong(found);
        const [kept, ...duplicates] = own;
        const newer = duplicates.find(({ marker }) => isNewer(marker, mine));
        if (newer !== undefined)
            return outcome('skipped-older-run', newer.url, 'a newer run has already reported');
        const edited = kept === undefined ? null : await edit(kept, text, mine);
        for (const duplicate of duplicates)
            await remove(duplicate);
        if (edited !== null)
            return edited;
        if (!mayCreate)
            return outcome('skipped-by-input', null, 'nothing asks for a comment, and there is none to keep true');
        return create(text, mine, 
        // What could not be edited is gone.
        found.filter(({ id }) => !own.some((comment) => comment.id === id)));
    };
    return {
        async comment(body, mayCreate, after = () => body) {
            if (pull_request === null)
                return outcome('skipped-no-pr', null, 'this run belongs to no pull request');
            const mine = (0,text_marker/* parseMarker */.gY)(body);
            if (mine === null || mine.gate_hash !== hash)
                return outcome('failed', null, 'the comment carries no marker of this gate');
            try {
                return await publish({ fresh: body, after }, mayCreate, mine);
            }
            catch (error) {
                if (!(error instanceof client/* GitHubError */.y))
                    return outcome('failed', null, `the comment failed: ${String(error)}`);
                if (error.kind === 'forbidden') {
                    return outcome('skipped-no-permission', null, `the token may not comment (${error.message}): ${NEEDS_WRITE}`);
                }
                return outcome('failed', null, `the comment failed (${error.status ?? 'no reply'}, ${error.message})`);
            }
        },
    };
}
function outcome(status, url, detail) {
    return { status, url, detail };
}
function readComment(value, hash) {
    const [id, body, login] = [(0,probe/* wholeAt */.X7)(value, 'id'), (0,probe/* textAt */.$6)(value, 'body'), (0,probe/* textAt */.$6)(value, 'user', 'login')];
    if (id === null || body === null || login === null)
        return null;
    const marker = (0,text_marker/* parseMarker */.gY)(body);
    // People cannot register names with brackets, so the type is only a second lock on a bot's name.
    if (marker === null || marker.gate_hash !== hash || (login.endsWith('[bot]') && (0,probe.at)(value, 'user', 'type') !== 'Bot'))
        return null;
    return { id, body, login, marker, url: (0,probe/* textAt */.$6)(value, 'html_url'), created_at: (0,probe/* textAt */.$6)(value, 'created_at') };
}
/** REST refuses `GET /user` to App tokens; GraphQL names the viewer for every kind of token. */
async function viewer(github) {
    try {
        const { data } = await github.call('POST /graphql', { query: 'query { viewer { login } }' });
        return (0,probe/* textAt */.$6)(data, 'data', 'viewer', 'login');
    }
    catch (error) {
        if (error instanceof client/* GitHubError */.y)
            return null;
        throw error;
    }
}
function isNewer(theirs, mine) {
    return (theirs.run_number > mine.run_number || (theirs.run_number === mine.run_number && theirs.attempt > mine.attempt));
}
function sameRun(theirs, mine) {
    return theirs.run_number === mine.run_number && theirs.attempt === mine.attempt;
}
/** The server may store other line ends and trims the end. */
function sameText(theirs, mine) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trim();
    return plain(theirs) === plain(mine);
}
function tenMinutesBefore(created) {
    const time = created === null ? Number.NaN : Date.parse(created);
    return Number.isFinite(time) ? new Date(time - 600_000).toISOString() : null;
}

// EXTERNAL MODULE: ./src/edge/local/silent-forge.ts
var silent_forge = __webpack_require__(78842);
// EXTERNAL MODULE: ./src/edge/local/clock.ts
var clock = __webpack_require__(21815);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/edge/local/folder-inside.ts



/**
 * The real path of a folder of the checkout that an input names: it may be there through links, and never lies outside.
 * @param path relative to `directory`, which is relative to the workspace.
 * @param closed folders that stay closed even inside the workspace.
 * @throws UserError when it is not there, or lies outside the workspace or in a closed folder.
 */
async function folderInside(workspace, directory, path, closed) {
    const root = await (0,promises_.realpath)(workspace);
    const real = await (0,promises_.realpath)((0,external_node_path_.resolve)(root, directory, path)).catch((cause) => {
        const cure = 'check the name; upper and lower case differ';
        throw new errors/* UserError */.yo({ message: 'is not there', where: { file: path }, cure }, { cause });
    });
    const shut = await Promise.all(closed.map((folder) => (0,promises_.realpath)(folder).catch(() => (0,external_node_path_.resolve)(folder))));
    if (isWithin(root, real) && !shut.some((folder) => isWithin(folder, real)) && !isInternal((0,external_node_path_.relative)(root, real))) {
        return real;
    }
    const cure = 'name a folder of the repository';
    throw new errors/* UserError */.yo({ message: 'lies outside the workspace, or is not open', where: { file: path }, cure });
}
function isWithin(folder, place) {
    const way = (0,external_node_path_.relative)(folder, place);
    return way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way));
}
function isInternal(way) {
    return way.toLowerCase().split(external_node_path_.sep).includes('.git');
}

// EXTERNAL MODULE: ./src/edge/local/memory.ts
var memory = __webpack_require__(94258);
// EXTERNAL MODULE: ./src/edge/local/files.ts
var files = __webpack_require__(94302);
// EXTERNAL MODULE: ./src/edge/local/end-process.ts
var end_process = __webpack_require__(30964);
// EXTERNAL MODULE: ./src/edge/local/interrupt.ts
var interrupt = __webpack_require__(33394);
// EXTERNAL MODULE: ./src/edge/local/lean-heap.ts
var lean_heap = __webpack_require__(96408);
// EXTERNAL MODULE: ./src/edge/local/texts.ts
var texts = __webpack_require__(33861);
// EXTERNAL MODULE: ./src/edge/local/out-dir.ts
var out_dir = __webpack_require__(53515);
// EXTERNAL MODULE: ./src/edge/local/random.ts
var random = __webpack_require__(53622);
// EXTERNAL MODULE: ./src/edge/target/cassette/replay.ts
var cassette_replay = __webpack_require__(80637);
// EXTERNAL MODULE: ./src/edge/target/connect.ts + 8 modules
var connect = __webpack_require__(5244);
// EXTERNAL MODULE: ./src/edge/target/secrets.ts
var secrets = __webpack_require__(35718);
// EXTERNAL MODULE: ./src/pipeline.ts + 32 modules
var pipeline = __webpack_require__(84701);
// EXTERNAL MODULE: ./src/pipeline/closing.ts
var closing = __webpack_require__(58561);
// EXTERNAL MODULE: ./src/spec/commands.ts
var spec_commands = __webpack_require__(82773);
// EXTERNAL MODULE: ./src/spec/endpoints.ts
var spec_endpoints = __webpack_require__(77969);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/action.ts
/** Composition root of the Action: inputs -> edges -> pipeline -> outputs. Its only catch, the only exit code. */

































/** Branches are measured with more repeats than changes: their answers are what many changes are held against. */
const MAIN_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch']);
async function main(env) {
    (0,lean_heap/* keepHeapLean */.W)();
    const log = (0,actions_log/* actionsLog */._)(clock/* systemClock */.m);
    try {
        const inputs = (0,actions_inputs/* readInputs */.K)(env);
        const where = (0,context/* readContext */.y)(env, inputs.artifact_name);
        (0,outputs/* writeOutputs */.Kn)({ is_fork: where.context.is_fork });
        const interrupted = (0,interrupt/* interruptSignal */.C)(() => {
            (0,outputs/* writeOutputs */.Kn)({ verdict: 'error' });
            log.info('cancelled: something did not end in time and was left behind');
        });
        const github = gitHubOf(env, inputs, interrupted);
        const forge = forgeOf(github, where);
        let outcome;
        try {
            outcome = await judge(env, inputs, where, github, interrupted, log);
        }
        catch (error) {
            const { showTrouble } = await __webpack_require__.e(/* import() */ 640).then(__webpack_require__.bind(__webpack_require__, 5640));
            await showTrouble(error, inputs, where.context, forge, log);
            return end(...ending(error, inputs.fail_on), log);
        }
        await tell(outcome, env, inputs, where, forge, interrupted, log);
    }
    catch (error) {
        (0,outputs/* writeOutputs */.Kn)({ verdict: 'error' });
        end(...ending(error, new Set()), log);
    }
}
function gitHubOf(env, { github_token }, signal) {
    const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
    if (github_token === null)
        return null;
    return (0,client/* gitHubClient */.X)({ token: github_token, apiUrl, clock: clock/* systemClock */.m, random: random/* systemRandom */.v, signal });
}
/** Measures and judges; nothing is shown yet. */
async function judge(env, inputs, where, github, interrupted, log) {
    const { context } = where;
    const checkout = env['GITHUB_WORKSPACE'] ?? process.cwd();
    const closed = [env['RUNNER_TEMP']].filter((folder) => folder !== undefined);
    const workspace = (0,files/* workspaceFiles */.P)({ workspace: checkout, directory: inputs.working_directory, closed });
    if (inputs.candidate_id !== null) {
        const { judgeRows } = await __webpack_require__.e(/* import() */ 641).then(__webpack_require__.bind(__webpack_require__, 50641));
        return judgeRows(inputs, inputs.candidate_id, where, github, workspace, log);
    }
    const endpoints = (0,spec_endpoints/* allEndpoints */.Em)((0,spec_endpoints/* parseEndpoints */.aL)(inputs.endpoints.join('\n')));
    const names = endpoints.map(({ name }) => name);
    const commands = (0,spec_commands/* parseCommands */.G)(inputs.commands.join('\n'), names);
    maskSecrets((0,secrets/* secretsOf */.F)(endpoints, commands, (name) => env[name]));
    const at = (commit) => {
        if (github === null || context.repository === null)
            throw new errors/* InfraError */.Ri('baseline_unavailable', 'no token was given');
        return (0,base/* filesAt */.Tl)(github, context.repository, commit, inputs.working_directory);
    };
    const journal = journalOf((0,external_node_path_.join)(folderOf(env, inputs, where), 'journal.jsonl'), inputs, where, github, log);
    const options = {
        tool: version/* TOOL */.js,
        specs: inputs.spec,
        kind: context.event !== null && MAIN_EVENTS.has(context.event) ? 'main' : 'pr',
        context,
        failOn: inputs.fail_on,
        noCredentials: inputs.no_credentials,
        maxSpend: inputs.replay === null ? inputs.max_spend : null,
        maxConcurrency: inputs.max_concurrency,
        endpoints: names,
        keyless: (0,spec_endpoints/* keylessEndpoints */.Th)(endpoints),
        commands: commands.map(({ name }) => name),
        baselineRuns: inputs.baseline_runs,
        only: null,
        storeOutputs: inputs.store_outputs,
        replayed: inputs.replay !== null,
        closesAt: (0,closing/* closesAt */.p)(timeLimits(env, inputs.timeout_minutes, context.workflow_path)),
    };
    const openTarget = async (suites) => {
        const { replay, working_directory } = inputs;
        if (replay === null) {
            return (0,connect/* connectTarget */.u)(suites, {
                endpoints,
                commands,
                env: (name) => env[name],
                run: context.run_id,
                folder: (0,external_node_path_.join)(checkout, working_directory),
            });
        }
        const folder = await folderInside(checkout, working_directory, replay, closed);
        return (0,cassette_replay/* replayTarget */.V)(suites, { folder, shown: replay, endpoints });
    };
    const opened = [];
    try {
        return await (0,pipeline/* gate */.G)(options, {
            files: workspace,
            filesAt: at,
            connect: async (suites) => {
                const target = await openTarget(suites);
                opened.push(target);
                return target;
            },
            store: await (0,baseline/* baselineOf */.B)(inputs, where, github, workspace),
            // A replay costs nothing that would have to be taken up again.
            journal: inputs.replay === null ? journal : memory/* noJournal */.v,
            texts: (0,texts/* keptTexts */.$)(env['RUNNER_TEMP']),
            clock: clock/* systemClock */.m,
            random: random/* systemRandom */.v,
            log,
        }, interrupted);
    }
    finally {
        await quietly(log, 'the journal was not closed', () => journal.close());
        for (const target of opened)
            await quietly(log, 'a connection was not closed', () => target.close());
    }
}
/** Stores and shows the verdict. It stands by now: whatever fails here is a warning and changes no exit code. */
async function tell(outcome, env, inputs, where, forge, interrupted, log) {
    const { context } = where;
    const given = inputs.candidate_id !== null;
    let published;
    await quietly(log, 'the verdict could not be shown everywhere', async () => {
        // Loaded when there is a verdict: the first request does not wait for what shows it.
        const { publish } = await Promise.all(/* import() */[__webpack_require__.e(881), __webpack_require__.e(63)]).then(__webpack_require__.bind(__webpack_require__, 53063));
        published = await publish(outcome, {
            context,
            maxSpend: given ? null : inputs.max_spend,
            artifactName: inputs.artifact_name,
            comment: inputs.comment,
            now: clock/* systemClock */.m.date(),
            // No command of ours can ask the cases of another harness again.
            program: given ? null : version/* PROGRAM */.RX,
            color: false,
        }, {
            artifacts: (0,artifacts/* runArtifacts */.r)({
                runnerTemp: env['RUNNER_TEMP'] ?? null,
                retentionDays: inputs.retention_days,
                maxRetentionDays: Number(env['GITHUB_RETENTION_DAYS']) || null,
                runUrl: context.run_url,
                clock: clock/* systemClock */.m,
                signal: interrupted,
            }),
            forge,
            signal: interrupted,
            log,
        });
        const { files } = published;
        let path;
        await quietly(log, 'result.json was not written', async () => {
            path = (await (0,out_dir/* writeFiles */.h)(folderOf(env, inputs, where), { ...files })).get('result.json');
        });
        const { show } = await __webpack_require__.e(/* import() */ 640).then(__webpack_require__.bind(__webpack_require__, 5640));
        await show(outcome, published, path ?? null, inputs.working_directory, log);
    });
    if (published?.conflict === true) {
        const name = `${inputs.artifact_name}-${context.run_attempt}`;
        const cure = 'give each step its own `artifact-name`';
        (0,outputs/* finish */.O9)(2, `another step of this run already stored its records as \`${name}\` (${cure})`);
    }
    else {
        (0,outputs/* finish */.O9)(outcome.result.exit_code, published?.headline ?? `the verdict is ${outcome.result.verdict}`);
    }
    // The artifact client retries on its own for minutes; everything else is done and told.
    if (published?.abandoned === true)
        await (0,end_process/* endProcess */.J)();
}
/** Runs what must not change the verdict. */
async function quietly(log, what, action) {
    try {
        await action();
    }
    catch (error) {
        log.warn(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function folderOf(env, { artifact_name }, { context }) {
    return (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? '.plumbline', `${artifact_name}-${context.run_attempt}`);
}
/** A step that ends green on an error says so in its log. */
function end(code, message, log) {
    if (code === 0)
        log.warn(message);
    (0,outputs/* finish */.O9)(code, message);
}
/** What the run ends as when it could not be carried through; a mistake is 2 whatever `fail-on` says. */
function ending(error, failOn) {
    if (error instanceof errors/* UserError */.yo)
        return [2, error.message];
    const tolerated = failOn.has('never') || (failOn.size > 0 && !failOn.has('error'));
    if (error instanceof errors/* InfraError */.Ri) {
        return [tolerated ? 0 : 3, error.cure === undefined ? error.message : `${error.message} (${error.cure})`];
    }
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [tolerated ? 0 : 3, `this is a bug in Plumbline; please report it with the lines below\n${text}`];
}
function forgeOf(github, { context }) {
    const { repository, pull_request, gate } = context;
    if (github === null || repository === null)
        return (0,silent_forge/* silentForge */.l)('no token was given');
    return pullRequestComment({ github, repository, pull_request, gate });
}


/***/ }),

/***/ 74610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ baselineOf)
});

// EXTERNAL MODULE: ./src/edge/github/base.ts
var github_base = __webpack_require__(79144);
// EXTERNAL MODULE: ./src/edge/github/client.ts + 1 modules
var client = __webpack_require__(76831);
// EXTERNAL MODULE: ./src/text/probe.ts
var probe = __webpack_require__(89613);
// EXTERNAL MODULE: ./src/edge/github/select-runs.ts
var select_runs = __webpack_require__(52604);
;// CONCATENATED MODULE: ./src/edge/github/list-runs.ts
/** What the search for a baseline asks GitHub: the runs of the workflow, and which of them lie at or before the base. */




const PAGE = 100;
/** @throws GitHubError */
async function ancestry(github, repo, base) {
    const about = { owner: repo.owner, repo: repo.name, sha: base, per_page: PAGE };
    const { data, more: unlisted, status } = await github.call('GET /repos/{owner}/{repo}/commits', about);
    if (!Array.isArray(data))
        throw new client/* GitHubError */.y('malformed', status, 'the list of commits is missing', false);
    const known = new Set([base, ...(0,select_runs/* ancestorsIn */.EO)(data)]);
    const holds = async (commit) => {
        if (known.has(commit))
            return true;
        if (!unlisted)
            return false;
        try {
            const answer = await (0,github_base/* isAncestorOf */.rd)(github, repo, commit, base);
            if (answer)
                known.add(commit);
            return answer;
        }
        catch (error) {
            // The base is there, its history was listed: so the other commit has gone, or has no ancestor in common with it.
            if (error instanceof client/* GitHubError */.y && error.kind === 'not_found')
                return false;
            throw error;
        }
    };
    /** Newest first: those after the base, then those before it. Halving finds the newest of the latter in few calls. */
    const halve = async (commits, more) => {
        // Where older pages follow, a page that is newer than the base as a whole costs one call, not seven.
        if (more && !(await holds(commits.at(-1))))
            return;
        for (let [low, high] = [0, commits.length - 1]; low <= high;) {
            const middle = (low + high) >> 1;
            if (await holds(commits[middle]))
                high = middle - 1;
            else
                low = middle + 1;
        }
    };
    return {
        holds,
        async possible(commits, reached, more) {
            // A complete listing has answered for all.
            if (!unlisted || commits.length === 0)
                return known;
            if (!reached && !commits.some((commit) => known.has(commit)))
                await halve(commits, more);
            const first = reached ? 0 : commits.findIndex((commit) => known.has(commit));
            return first < 0 ? known : new Set([...known, ...commits.slice(first)]);
        },
    };
}
/** Opens the line at its first page. @throws GitHubError */
async function openLine(github, repo, search) {
    const runs = [];
    const listed = new Set();
    let [page, self, more, reached] = [0, false, true, false];
    const extend = async () => {
        const found = await listRuns(github, repo, search, ++page);
        more = found.more;
        // A run that starts in between moves the others down, onto the next page.
        const qualified = (0,select_runs/* qualifiedRuns */.J3)(found.runs, search).filter(({ id }) => !listed.has(id));
        const commits = [...new Set(qualified.map(({ commit }) => commit))];
        const possible = await search.ancestry.possible(commits, reached, more);
        const matches = (0,select_runs/* comparableRuns */.vC)(qualified, (commit) => possible.has(commit), search.thisRun);
        reached ||= matches.runs.length > 0 || matches.self;
        self ||= qualified.some(({ id, commit }) => id === search.thisRun && possible.has(commit));
        for (const { id } of qualified)
            listed.add(id);
        runs.push(...matches.runs);
    };
    await extend();
    return { runs, listed: () => listed.size, self: () => self, more: () => more, extend };
}
/** Runs of a workflow on a branch; others than baselines may be among them. */
async function listRuns(github, repo, search, page) {
    const all = await listPage(github, repo, search, { page });
    const enough = all.runs.some(({ event, id }) => select_runs/* BASELINE_EVENTS */.ab.includes(event) && id !== search.thisRun);
    if (!all.more || enough || page > 1)
        return all;
    // Pull requests from forks' branches of the same name can fill a page; then each event is asked for by name.
    const pages = [];
    for (const event of select_runs/* BASELINE_EVENTS */.ab)
        pages.push(await listPage(github, repo, search, { event }));
    return { runs: [all, ...pages].flatMap(({ runs }) => runs), more: pages.some(({ more }) => more) };
}
async function listPage(github, repo, { workflow_path, branch }, filter) {
    const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
    const file = workflow_path.split('/').at(-1);
    const about = { owner: repo.owner, repo: repo.name, workflow_id: file, branch, per_page: PAGE };
    const reply = await github.call(route, { ...about, exclude_pull_requests: true, ...filter });
    const listed = (0,probe/* listAt */.gT)(reply.data, 'workflow_runs');
    // An answer without a list is no answer: "none" must be said, not guessed.
    if (listed === null)
        throw new client/* GitHubError */.y('malformed', reply.status, 'the list of runs is missing', false);
    return { runs: listed.map(select_runs/* readRun */.cI).filter((run) => run !== null), more: reply.more };
}
/** Servers that do not tell the workflow's path in the environment tell it of the run. @throws GitHubError */
async function workflowOfRun(github, repo, run) {
    const about = { owner: repo.owner, repo: repo.name, run_id: run };
    const { data } = await github.call('GET /repos/{owner}/{repo}/actions/runs/{run_id}', about);
    const path = (0,probe/* textAt */.$6)(data, 'path')?.split('@')[0];
    if (path === undefined)
        throw new client/* GitHubError */.y('malformed', null, 'this run does not name its workflow', false);
    return path;
}

;// CONCATENATED MODULE: ./src/edge/github/search-step.ts

const RUNS = {
    what: 'the stored runs',
    permission: 'actions: read',
    // GitHub hides what a token may not see.
    missing: "add `actions: read` to the job's permissions if it is not there, else run the job again",
};
/** @param base null while it is being looked for. */
function commits({ event, base_branch, branch }, base) {
    const what = base === null ? 'the commit to compare with' : `the commit ${base.slice(0, 7)} to compare with`;
    const missing = () => {
        switch (event) {
            case 'push':
                return `a re-run cannot help after a force push; the next push to ${branch ?? 'the branch'} is compared again`;
            case 'merge_group':
                return 'queue the pull request again';
            case 'pull_request':
                return `update this branch from ${base_branch ?? 'its base'}, which starts a run on commits that exist`;
            default:
                return 'start the workflow anew, so that it runs on a commit that exists';
        }
    };
    return { what, permission: 'contents: read', missing: missing() };
}
/** A step of the search that failed, said as a state. */
class StepError extends Error {
    state;
    constructor(state, detail, options) {
        super(detail, options);
        this.state = state;
    }
}
/** @throws StepError for every GitHubError */
async function inStep(step, ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(error instanceof client/* GitHubError */.y))
            throw error;
        const { kind } = error;
        const said = `${error.status ?? 'no reply'}, ${error.message}`;
        if (kind === 'forbidden') {
            const cure = `add \`${step.permission}\` to the job's permissions`;
            throw new StepError('forbidden', `the token may not read ${step.what} (${said}): ${cure}`, { cause: error });
        }
        // Of a commit that is not there GitHub says 404 or 422, by the route.
        const lost = kind === 'not_found' || (kind === 'invalid' && step !== RUNS);
        const cure = kind === 'unauthorized' ? 'check the `github-token` input' : lost ? step.missing : 'run the job again';
        throw new StepError('unavailable', `GitHub did not give ${step.what} (${said}): ${cure}`, { cause: error });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/edge/github/unzip.ts
var unzip = __webpack_require__(86711);
;// CONCATENATED MODULE: ./src/edge/github/uploads.ts
/** The uploads of stored runs: found by run, downloaded by id, checked before a byte is believed. */





const MAX_ZIP = 64 * 1024 * 1024;
const RECORD = 'run.jsonl';
const uploads_PAGE = 100;
/** @param decode reads a record strictly; it throws on anything odd. */
function storedUploads(github, repo, name, decode) {
    const about = { owner: repo.owner, repo: repo.name };
    let firstAttempts;
    /** One listing over all runs answers for most of them at once: nearly every upload is of a first attempt. */
    const listFirstAttempts = async () => {
        try {
            const route = 'GET /repos/{owner}/{repo}/actions/artifacts';
            const { data } = await github.call(route, { ...about, name: `${name}-1`, per_page: uploads_PAGE });
            const artifacts = listed(data);
            const complete = ((0,probe/* wholeAt */.X7)(data, 'total_count') ?? Number.POSITIVE_INFINITY) <= artifacts.length;
            return { artifacts, covers: complete ? () => true : coverage(artifacts) };
        }
        catch (error) {
            // The runs' own listings still answer, only in more calls; a missing permission would be missing there too.
            if (error instanceof client/* GitHubError */.y && error.kind === 'not_found')
                return null;
            throw error;
        }
    };
    const listOf = async (run) => {
        const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
        const { data } = await github.call(route, { ...about, run_id: run, per_page: uploads_PAGE });
        return listed(data);
    };
    return {
        async newest(run) {
            if (run.attempt === 1) {
                const all = await (firstAttempts ??= listFirstAttempts());
                const ofRun = (all?.artifacts ?? []).filter((artifact) => String((0,probe/* wholeAt */.X7)(artifact, 'workflow_run', 'id')) === run.id);
                if (ofRun.length > 0 || all?.covers(run) === true)
                    return (0,select_runs/* newestUpload */.Im)(ofRun, name, run.id);
            }
            return (0,select_runs/* newestUpload */.Im)(await listOf(run.id), name, run.id);
        },
        async earlier(run, attempt) {
            return (0,select_runs/* earlierUploads */.Du)(await listOf(run), name, run, attempt);
        },
        async fetch(upload, origin) {
            if (upload.expired)
                return { state: 'expired' };
            try {
                const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip';
                const download = () => github.download(route, { ...about, artifact_id: upload.id }, MAX_ZIP);
                const zip = await download();
                // A proxy's page in place of the bytes comes with status 200: only what comes twice is the record's own fault.
                return readUpload(isIntact(zip, upload) ? zip : await download(), upload, origin, decode);
            }
            catch (error) {
                if (!(error instanceof client/* GitHubError */.y))
                    throw error;
                if (error.kind === 'gone')
                    return { state: 'expired' };
                if (error.kind === 'too_large')
                    return { state: 'corrupt', why: error.message };
                throw error;
            }
        },
    };
}
/**
 * A page that starts with the newest upload holds every upload since its last entry, and an upload comes after its run
 * began: runs since then that left none cost no call. The order is not documented, so a page must show it.
 */
function coverage(artifacts) {
    const times = artifacts.map((artifact) => Date.parse((0,probe/* textAt */.$6)(artifact, 'created_at') ?? ''));
    const sorted = times.every((time, index) => time <= (times[index - 1] ?? time));
    const oldest = times.at(-1);
    return ({ created_at }) => sorted && oldest !== undefined && Date.parse(created_at ?? '') > oldest;
}
/** An answer without a list is no answer: "none" must be said, not guessed. */
function listed(data) {
    const artifacts = (0,probe/* listAt */.gT)(data, 'artifacts');
    if (artifacts === null)
        throw new client/* GitHubError */.y('malformed', null, 'the list of artifacts is missing', false);
    return artifacts;
}
function isIntact(zip, { digest }) {
    return digest === null || digest === `sha256:${(0,external_node_crypto_.createHash)('sha256').update(zip).digest('hex')}`;
}
function readUpload(zip, upload, origin, decode) {
    const corrupt = (why) => ({ state: 'corrupt', why });
    if (!isIntact(zip, upload))
        return corrupt('its bytes do not match the digest of the listing');
    try {
        const bytes = (0,unzip/* unzip */.$1)(zip, [RECORD]).get(RECORD);
        if (bytes === undefined)
            return corrupt(`it holds no ${RECORD}`);
        const record = decode(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        const { gate, repository, commit } = record.header;
        if (gate !== origin.gate)
            return corrupt('its record belongs to another gate');
        if (repository !== null && repository.toLowerCase() !== origin.repository.toLowerCase()) {
            return corrupt('its record belongs to another repository');
        }
        if (commit !== null && origin.commit !== null && commit !== origin.commit) {
            return corrupt('its record names another commit than its run');
        }
        return { state: 'ok', record };
    }
    catch (error) {
        if (error instanceof unzip/* BadZip */.ZB)
            return corrupt(`it is no archive of ours: ${error.message}`);
        return corrupt((0,probe/* shortLine */.tl)(error instanceof Error ? error.message : String(error)));
    }
}

;// CONCATENATED MODULE: ./src/edge/github/walk-back.ts


/**
 * Calls that a search on one branch may spend on what is no measurement: listings, unfinished runs, pointers. With what
 * comes before it and the measurements themselves, a job stays near 15 calls.
 */
const SEARCH_CALLS = 10;
/**
 * Walks back from the newest run, until enough measurements are at hand, no run is left, or the calls are spent.
 * @throws GitHubError and StepError where not even the newest could be read
 */
async function walkBack({ github, uploads, line, holds, origin, base, branch, runs: wanted, }) {
    const pool = [];
    const notes = [];
    const tried = new Set();
    let [index, back, expired, measured] = [0, null, false, false];
    let mayCall = github.sent() + SEARCH_CALLS;
    const met = (cut, corrupt = null) => ({ pool, notes, corrupt, expired, measured, cut });
    const look = async (run) => {
        const upload = await uploads.newest(run);
        // An upload is looked for first: that is mostly free, where an old commit's place in history is a call.
        if (upload === null || !(await holds(run.commit)))
            return null;
        return uploads.fetch(upload, { ...origin, commit: run.commit });
    };
    while (pool.length < wanted) {
        const run = line.runs[index];
        if (run === undefined && !line.more())
            return met(false);
        if (github.sent() >= mayCall)
            return met(true);
        try {
            if (run === undefined) {
                await line.extend();
                continue;
            }
            index++;
            if (tried.has(run.id))
                continue;
            tried.add(run.id);
            const before = github.sent();
            const fetched = await look(run);
            if (fetched?.state === 'corrupt') {
                const detail = `the stored record of run ${run.id} on ${branch} cannot be used: ${fetched.why}`;
                if (pool.length === 0)
                    return met(false, `${detail} (run the workflow on ${branch} again)`);
                notes.push(detail);
            }
            expired ||= fetched?.state === 'expired';
            if (fetched?.state !== 'ok') {
                // The run that a pointer named left nothing: the ones in between are looked at after all.
                [index, back] = [back ?? index, null];
                continue;
            }
            measured ||= run.commit === base;
            const { reused_from } = fetched.record.header;
            // A run that found nothing changed measured nothing: it only points at the run that did.
            if (reused_from !== undefined) {
                const target = await reach(line, reused_from.run, () => github.sent() < mayCall);
                if (target >= index)
                    [index, back] = [target, back ?? index];
                continue;
            }
            back = null;
            const next = stored(run.id, run.commit, fetched.record);
            // Which runs are pooled is decided later, for each suite. Behind a change of every suite's primary candidate there
            // is none, so nothing more is downloaded.
            if (pool.length > 0 && !sharesCandidate(next, pool[0]))
                break;
            pool.push(next);
            mayCall += github.sent() - before;
        }
        catch (error) {
            // The newest run decides alone; the earlier ones only narrow its noise.
            if (pool.length === 0 || !(error instanceof client/* GitHubError */.y || error instanceof StepError))
                throw error;
            notes.push(run === undefined ? error.message : `run ${run.id} could not be read: ${error.message}`);
            if (run === undefined)
                break;
        }
    }
    return met(false);
}
/** @returns where in the line a run stands, which is read on for it while it can be older; -1 when it does not qualify. */
async function reach(line, id, mayCall) {
    for (;;) {
        const place = line.runs.findIndex((run) => run.id === id);
        // Ids grow with time.
        const older = Number(id) < Number(line.runs.at(-1)?.id);
        if (place >= 0 || !older || !line.more() || !mayCall())
            return place;
        await line.extend();
    }
}
function sharesCandidate(run, newest) {
    const hashes = ({ header }) => header.suites.flatMap(({ suite, candidates }) => candidates.filter(({ primary }) => primary).map(({ hash }) => `${suite}\n${hash}`));
    const known = new Set(hashes(newest.record));
    return hashes(run.record).some((hash) => known.has(hash));
}
/** A run as the rest of the program knows it. */
function stored(run, commit, record) {
    return { run, commit, measured_at: record.header.started_at, record };
}

;// CONCATENATED MODULE: ./src/edge/github/baseline.ts






function artifactBaseline(options) {
    return {
        async find(want) {
            let base = null;
            try {
                base = await inStep(commits(options.context, null), () => (0,github_base/* baseCommit */.tI)(options.github, options.context.repository, options.context, options.facts));
                const uploads = storedUploads(options.github, options.context.repository, options.artifactName, options.decode);
                const found = await findRuns(options, uploads, base, want.runs);
                return { ...found, base_commit: base, earlier_attempts: await earlierAttempts(options, uploads) };
            }
            catch (error) {
                if (!(error instanceof StepError))
                    throw error;
                return { ...none(error.state, error.message, null), base_commit: base, earlier_attempts: [] };
            }
        },
    };
}
async function findRuns(options, uploads, base, runs) {
    const { context, github } = options;
    const repo = context.repository;
    if (base === null)
        return none('no_baseline', 'there is no earlier commit to compare with', null);
    const workflow = context.workflow_path ?? (await inStep(RUNS, () => workflowOfRun(github, repo, context.run_id)));
    const ofCommits = commits(context, base);
    const history = await inStep(ofCommits, () => ancestry(github, repo, base));
    const told = {
        possible: (...asked) => inStep(ofCommits, () => history.possible(...asked)),
        holds: (commit) => inStep(ofCommits, () => history.holds(commit)),
    };
    const first = context.base_branch ?? context.branch ?? context.default_branch;
    const branches = [...new Set([first, context.default_branch].filter((branch) => branch !== null))];
    let best = none('no_baseline', 'no branch is known to look on', null);
    for (const [index, branch] of branches.entries()) {
        const search = { base, workflow, branch, ancestry: told, runs };
        const found = await inStep(RUNS, () => findOnBranch(options, uploads, search));
        const elsewhere = found.state === 'ok' && index > 0 ? `${first} has no usable run, so the default branch stands in: ` : '';
        if (!['no_baseline', 'self', 'expired'].includes(found.state))
            return { ...found, detail: elsewhere + found.detail };
        // What the first branch says is the better explanation, unless only the second knows of a run at all.
        if (index === 0 || (best.state === 'no_baseline' && found.state !== 'no_baseline'))
            best = found;
    }
    return best;
}
async function findOnBranch(options, uploads, search) {
    const { context, facts, github } = options;
    const { branch, base } = search;
    const line = await openLine(github, context.repository, {
        branch,
        workflow_path: search.workflow,
        repository: facts.repository_id,
        thisRun: context.run_id,
        ancestry: search.ancestry,
    });
    const { owner, name } = context.repository;
    const origin = { gate: context.gate, repository: `${owner}/${name}` };
    const { holds } = search.ancestry;
    const walk = await walkBack({ github, uploads, line, holds, origin, base, branch, runs: search.runs });
    const newest = walk.pool[0];
    if (newest !== undefined) {
        const more = walk.pool.length - 1;
        const earlier = more === 0 ? '' : ` and ${more} earlier run${more === 1 ? '' : 's'}`;
        const detail = [`run ${newest.run} of ${branch} at ${baseline_short(newest.commit)}${earlier}`, ...walk.notes].join('; ');
        return { state: 'ok', detail, branch, runs: walk.pool, base_measured: walk.measured };
    }
    if (walk.corrupt !== null)
        return none('corrupt', walk.corrupt, branch);
    // Uploads expire oldest first: older runs that were not looked at can be no better.
    if (walk.expired) {
        const cure = `run the workflow on ${branch}, and add a weekly schedule to it`;
        return none('expired', `the stored records of ${branch} have expired (${cure})`, branch);
    }
    if (walk.cut) {
        const update = context.event === 'pull_request' ? `, then update this branch from ${branch}` : '';
        const cure = `let a run of the workflow on ${branch} finish${update}`;
        const looked = `${line.listed()} runs of this workflow on ${branch} are listed so far`;
        const left = `those looked at left no records for ${baseline_short(base)} or before it, and older ones were not looked at`;
        return none('unavailable', `the search ended early: ${looked}; ${left} (${cure})`, branch);
    }
    if (line.runs.length === 0 && line.self()) {
        return none('self', `the only run on ${branch} is this one; the next will be compared with it`, branch);
    }
    if (line.runs.length === 0) {
        const listed = line.listed();
        const looked = listed === 0 ? 'none is listed' : `none of ${listed} is at or before ${baseline_short(base)}`;
        const cure = `it is saved when the workflow runs on ${branch}`;
        return none('no_baseline', `no run of this workflow on ${branch} can be compared with: ${looked}; ${cure}`, branch);
    }
    const detail = `no run of this workflow at or before ${baseline_short(base)} on ${branch} has finished its upload`;
    return none('no_baseline', detail, branch);
}
/** Earlier attempts of this run measured the same commit: more repeats. They are a help, so none of their faults matters. */
async function earlierAttempts({ context }, uploads) {
    if (context.run_attempt <= 1)
        return [];
    const { owner, name } = context.repository;
    const attempts = [];
    try {
        for (const upload of await uploads.earlier(context.run_id, context.run_attempt)) {
            const origin = { gate: context.gate, repository: `${owner}/${name}`, commit: null };
            const fetched = await uploads.fetch(upload, origin);
            if (fetched.state !== 'ok' || fetched.record.header.reused_from !== undefined)
                continue;
            attempts.push(stored(context.run_id, context.commit, fetched.record));
        }
    }
    catch (error) {
        if (!(error instanceof client/* GitHubError */.y))
            throw error;
    }
    return attempts;
}
function none(state, detail, branch) {
    return { state, detail, branch, runs: [], base_measured: false };
}
function baseline_short(commit) {
    return commit?.slice(0, 7) ?? 'an unknown commit';
}

// EXTERNAL MODULE: ./src/edge/local/baseline-file.ts
var baseline_file = __webpack_require__(84929);
// EXTERNAL MODULE: ./src/record/codec.ts + 2 modules
var codec = __webpack_require__(31562);
;// CONCATENATED MODULE: ./src/action/baseline.ts




/** Changes that could bring a baseline file of their own: theirs is read at the base commit. */
const BASED_EVENTS = new Set(['pull_request', 'merge_group']);
/** The base commit is asked for only where the baseline needs it: it costs a call. */
async function baselineOf({ baseline, artifact_name, working_directory }, { context, facts }, github, workspace) {
    if (baseline.kind === 'none')
        return (0,baseline_file/* emptyBaseline */.$X)();
    const { repository } = context;
    if (github === null || repository === null) {
        if (baseline.kind === 'file' && !BASED_EVENTS.has(context.event ?? ''))
            return fileStore(workspace, null);
        return (0,baseline_file/* lostBaseline */.uG)('forbidden', 'no token was given (leave `github-token` at its default, or set `baseline: none`)');
    }
    if (baseline.kind === 'artifact') {
        const options = { github, context: { ...context, repository }, facts, artifactName: artifact_name };
        return artifactBaseline({ ...options, decode: codec/* decodeRecord */.eT });
    }
    if (!BASED_EVENTS.has(context.event ?? ''))
        return fileStore(workspace, null);
    // From the checkout, a change could bring a baseline of its own.
    const commit = await (0,github_base/* requireBaseCommit */.W8)(github, repository, context, facts);
    if (commit === null)
        return (0,baseline_file/* lostBaseline */.uG)('unavailable', 'the base commit of this change could not be found');
    return fileStore((0,github_base/* filesAt */.Tl)(github, repository, commit, working_directory), commit, workspace);
    function fileStore(files, base_commit, checkout) {
        const path = baseline.kind === 'file' ? baseline.path : '';
        const options = { path, files, base_commit, branch: context.base_branch, decode: codec/* decodeRecord */.eT };
        return (0,baseline_file/* fileBaseline */.mO)(checkout === undefined ? options : { ...options, checkout });
    }
}


/***/ }),

/***/ 42619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   O9: () => (/* binding */ finish),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   UA: () => (/* binding */ writeAnnotations)
/* harmony export */ });
/* unused harmony export OUTPUT_NAMES */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _inert_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67364);
/** The only writer of the Action's outputs, annotations, summary and exit code. */


/** Name in action.yml of each field. */
const OUTPUT_NAMES = {
    verdict: 'verdict',
    failed_rules: 'failed-rules',
    result_path: 'result-path',
    report_url: 'report-url',
    comment_url: 'comment-url',
    comment_status: 'comment-status',
    baseline_state: 'baseline-state',
    cost_usd: 'cost-usd',
    is_fork: 'is-fork',
};
/** The runner drops annotations beyond ten of a level and step without a word (toolkit, problem-matchers.md). */
const ANNOTATIONS_PER_LEVEL = 10;
/** Beyond 1 MiB the runner drops the whole summary (workflow-commands documentation). */
const SUMMARY_BYTES = 1024 * 1024;
const CUT_NOTICE = '\n\n_The summary was longer than GitHub shows; the rest is in the report._\n';
/** Writes the outputs that are known; what is null becomes the empty text. */
function writeOutputs(outputs, out = _actions_core__WEBPACK_IMPORTED_MODULE_0__) {
    for (const [field, name] of Object.entries(OUTPUT_NAMES)) {
        const value = outputs[field];
        if (value !== undefined)
            out.setOutput(name, outputText(value));
    }
}
function outputText(value) {
    if (value === null)
        return '';
    if (typeof value === 'number')
        return value.toFixed(6).replace(/\.?0+$/, '');
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/**
 * Marks lines of files in the run and the diff view.
 * @returns how many were told in the log only, because the runner would have dropped them.
 */
function writeAnnotations(annotations, out = _actions_core__WEBPACK_IMPORTED_MODULE_0__) {
    const told = { error: 0, warning: 0, notice: 0 };
    let dropped = 0;
    for (const { level, title, message, file, line, column } of annotations) {
        const text = (0,_inert_line_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutControls */ .D)(message).slice(0, 4000);
        if (told[level]++ >= ANNOTATIONS_PER_LEVEL) {
            dropped++;
            for (const plain of (0,_inert_line_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLines */ .w)(`${title}: ${text}`))
                out.info(plain);
            continue;
        }
        out[level](text, {
            title: (0,_inert_line_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutControls */ .D)(title).replaceAll('\n', ' ').slice(0, 255),
            ...(file === undefined ? {} : { file: (0,_inert_line_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutControls */ .D)(file).replaceAll('\n', ' ') }),
            ...(line === undefined ? {} : { startLine: line }),
            ...(column === undefined ? {} : { startColumn: column }),
        });
    }
    return dropped;
}
/**
 * Writes the step summary, cut at a line when it is over the runner's limit.
 * @returns false when this runner has no place for one; a summary never changes a verdict.
 */
async function writeSummary(markdown, out = _actions_core__WEBPACK_IMPORTED_MODULE_0__) {
    try {
        await out.summary.emptyBuffer().addRaw(fitSummary(markdown), true).write({ overwrite: true });
        return true;
    }
    catch {
        return false;
    }
}
function fitSummary(markdown) {
    const bytes = Buffer.from(markdown, 'utf8');
    if (bytes.length < SUMMARY_BYTES)
        return markdown;
    const kept = bytes.subarray(0, SUMMARY_BYTES - Buffer.byteLength(CUT_NOTICE) - 16);
    return kept.subarray(0, kept.lastIndexOf('\n') + 1).toString('utf8') + CUT_NOTICE;
}
/** Ends the step: 0 is green; anything else is red with a sentence. */
function finish(exitCode, message, out = _actions_core__WEBPACK_IMPORTED_MODULE_0__) {
    if (exitCode !== 0)
        out.setFailed((0,_inert_line_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutControls */ .D)(message));
    // After setFailed, which sets 1.
    process.exitCode = exitCode;
}


/***/ }),

/***/ 79144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tl: () => (/* binding */ filesAt),
/* harmony export */   W8: () => (/* binding */ requireBaseCommit),
/* harmony export */   rd: () => (/* binding */ isAncestorOf),
/* harmony export */   tI: () => (/* binding */ baseCommit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _text_probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89613);
/* harmony import */ var _text_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74967);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76831);
/** The commit a change is held against, and the repository's files at a commit. */




const COMMIT = 'GET /repos/{owner}/{repo}/commits/{ref}';
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';
/**
 * Base commit B. A pull request: the first parent of the test merge, since the event's own base may lag behind it; a
 * merge group: what it is built on; a push: what the branch was before; any other run: its own commit, so that it is
 * judged against its predecessor.
 * @returns null where there is none.
 * @throws GitHubError
 */
async function baseCommit(github, repo, where, facts) {
    if (where.event === 'merge_group')
        return facts.merge_group_base;
    if (where.event === 'push')
        return facts.before ?? (await parents(github, repo, where.commit))[0] ?? null;
    if (where.event !== 'pull_request')
        return where.commit;
    const merged = await parents(github, repo, where.commit);
    // A test merge has two parents, base first; anything else is the pull request's own commit.
    return merged.length === 2 ? merged[0] : mergeBase(github, repo, where);
}
/** The same for a caller that cannot go on without an answer. @throws InfraError `baseline_forbidden` or `baseline_unavailable` */
async function requireBaseCommit(github, repo, where, facts) {
    try {
        return await baseCommit(github, repo, where, facts);
    }
    catch (error) {
        throw error instanceof _client_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y ? asFileError(error, 'the base commit') : error;
    }
}
async function parents(github, repo, commit) {
    if (commit === null)
        return [];
    try {
        // The answer lists changed files too; one is the least it can be asked for.
        const reply = await github.call(COMMIT, { owner: repo.owner, repo: repo.name, ref: commit, per_page: 1 });
        return ((0,_text_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(reply.data, 'parents') ?? []).map((parent) => (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(parent, 'sha')).filter((sha) => sha !== null);
    }
    catch (error) {
        // A test merge disappears when the pull request moves on.
        if (error instanceof _client_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y && (error.kind === 'not_found' || error.kind === 'invalid'))
            return [];
        throw error;
    }
}
async function mergeBase(github, repo, where) {
    const head = where.head_sha ?? where.commit;
    if (head === null || where.base_branch === null)
        return null;
    const basehead = `${where.base_branch}...${head}`;
    const reply = await github.call(COMPARE, { owner: repo.owner, repo: repo.name, basehead, per_page: 1 });
    return (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(reply.data, 'merge_base_commit', 'sha');
}
/** @returns whether a commit is an ancestor of, or is, the other. @throws GitHubError */
async function isAncestorOf(github, repo, commit, of) {
    const reply = await github.call(COMPARE, {
        owner: repo.owner,
        repo: repo.name,
        basehead: `${of}...${commit}`,
        per_page: 1,
    });
    return ['behind', 'identical'].includes((0,_text_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(reply.data, 'status') ?? '');
}
const MAX_FILE = 64 * 1024 * 1024;
/**
 * The repository's files at a commit, through the API.
 * @param folder the working directory, relative to the repository's root; `.` is the root.
 */
function filesAt(github, repo, commit, folder = '.') {
    let listed;
    const tree = () => (listed ??= listTree(github, repo, commit));
    const full = (path) => (0,_text_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .inRepository */ .y)(folder, path);
    return {
        async read(path) {
            return readAt(github, repo, commit, full(path));
        },
        async list(patterns) {
            return (0,_text_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .listedIn */ .t)(folder, (await tree()).keys(), patterns);
        },
        async hash(path) {
            const hash = (await tree()).get(full(path));
            if (hash !== undefined)
                return hash;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ message: `is not there at ${commit.slice(0, 7)}`, where: { file: path } });
        },
    };
}
async function readAt(github, repo, commit, path) {
    const where = { file: path };
    try {
        const encoded = path.split('/').map(encodeURIComponent).join('/');
        const about = { owner: repo.owner, repo: repo.name };
        const { data } = await github.call('GET /repos/{owner}/{repo}/contents/{+path}', {
            ...about,
            path: encoded,
            ref: commit,
        });
        if ((0,_text_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(data, 'type') !== 'file') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
                message: `is no regular file at ${commit.slice(0, 7)}`,
                where,
                cure: 'name a file, not a folder or link',
            });
        }
        if (((0,_text_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeAt */ .X7)(data, 'size') ?? 0) > MAX_FILE) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ message: `is larger than 64 MiB at ${commit.slice(0, 7)}`, where, cure: 'split the file' });
        }
        // Above 1 MiB the answer carries no content, and the blob is asked for by its hash.
        const blob = (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(data, 'encoding') === 'base64'
            ? data
            : (await github.call('GET /repos/{owner}/{repo}/git/blobs/{sha}', { ...about, sha: (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(data, 'sha') ?? '' }))
                .data;
        const content = (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(blob, 'content');
        if (content === null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfraError */ .Ri('baseline_unavailable', `${path} at ${commit.slice(0, 7)} came without content`);
        return decodeUtf8(Buffer.from(content, 'base64'), path);
    }
    catch (error) {
        throw error instanceof _client_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y ? asFileError(error, path, commit) : error;
    }
}
function decodeUtf8(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ message: 'is not UTF-8 text', where: { file: path }, cure: 'save it as UTF-8' }, { cause });
    }
}
async function listTree(github, repo, commit) {
    try {
        const about = { owner: repo.owner, repo: repo.name, ref: commit, recursive: 1 };
        const { data } = await github.call('GET /repos/{owner}/{repo}/git/trees/{ref}', about);
        if ((0,_text_probe_js__WEBPACK_IMPORTED_MODULE_3__.at)(data, 'truncated') === true) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfraError */ .Ri('baseline_unavailable', `the file list of ${commit.slice(0, 7)} is too long for one answer`);
        }
        const blobs = ((0,_text_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(data, 'tree') ?? []).filter((entry) => (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, 'type') === 'blob');
        return new Map(blobs.flatMap((entry) => {
            const [path, sha] = [(0,_text_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, 'path'), (0,_text_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(entry, 'sha')];
            return path === null || sha === null ? [] : [[path, sha]];
        }));
    }
    catch (error) {
        throw error instanceof _client_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y ? asFileError(error, '.', commit) : error;
    }
}
function asFileError(error, path, commit) {
    const place = commit === undefined ? path : `${path} at ${commit.slice(0, 7)}`;
    if (error.kind === 'not_found' && commit !== undefined) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ message: `is not there at ${commit.slice(0, 7)}`, where: { file: path } }, { cause: error });
    }
    if (error.kind === 'forbidden') {
        const cure = "add `contents: read` to the job's permissions";
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfraError */ .Ri('baseline_forbidden', `${place} may not be read: ${error.message}`, { cause: error, cure });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InfraError */ .Ri('baseline_unavailable', `${place} could not be read: ${error.message}`, { cause: error });
}


/***/ }),

/***/ 94302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ workspaceFiles),
/* harmony export */   Q: () => (/* binding */ readGiven)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _text_blob_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28653);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36449);
/** The files of the workspace: text only, and never a file that lies outside it, however it is named or linked. */






const MAX_BYTES = 64 * 1024 * 1024;
/** A search that meets more entries than this was aimed at the wrong folder. */
const MAX_ENTRIES = 200_000;
function workspaceFiles({ workspace, directory = '.', closed = [], maxBytes = MAX_BYTES, }) {
    const places = async () => {
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace);
        return { root, shut: await Promise.all(closed.map((folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder)))) };
    };
    /** @param follow leads to the place of a named path; a link in it may point anywhere, so that place is what counts. */
    const locate = async (path, follow) => {
        const { root, shut } = await places();
        if (path === '' || path.includes('\0') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) || /^[A-Za-z]:/.test(path))
            throw refusal(path, 'is no relative path');
        const named = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, directory, path);
        checkPlace(path, root, shut, named);
        const real = await follow(named).catch((cause) => {
            throw refusal(path, 'is not there', 'check the name; upper and lower case differ', cause);
        });
        checkPlace(path, root, shut, real);
        return real;
    };
    return {
        async read(path) {
            return readText(path, await locate(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath), maxBytes);
        },
        async hash(path) {
            // A link is hashed as git does, by the path it holds: only the folders on the way are followed.
            const place = await locate(path, async (named) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(named)), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(named)));
            const state = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(place).catch((cause) => {
                throw refusal(path, 'is not there', 'check the name; upper and lower case differ', cause);
            });
            if (state.isSymbolicLink())
                return (0,_text_blob_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .blobHash */ .o)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(place));
            return (0,_text_blob_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .blobHash */ .o)(await readBytes(path, place, maxBytes));
        },
        async list(patterns) {
            const { root, shut } = await places();
            const start = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, directory);
            const found = new Set();
            const budget = { left: MAX_ENTRIES };
            for (const pattern of patterns.map((text) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(text.replaceAll('\\', '/')))) {
                if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(pattern) || pattern.split('/')[0] === '..')
                    throw refusal(pattern, 'leads outside the working directory');
                const matches = (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .isLiteral */ .c$)(pattern) ? (path) => path === pattern : (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .globMatcher */ .fU)(pattern);
                for await (const path of walk(start, (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .fixedFolder */ .Nw)(pattern), pattern, budget)) {
                    if (matches(path) && !isDenied(path) && !shut.some((folder) => isWithin(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(start, path))))
                        found.add(path);
                }
            }
            return [...found].sort();
        },
    };
}
/**
 * A text file that the person at the command line named: it may lie anywhere, unlike one that a spec names.
 * @throws UserError when it is missing, too large or not UTF-8 text
 */
async function readGiven(folder, path) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path)).catch((cause) => {
        throw refusal(path, 'is not there', 'check the name; upper and lower case differ', cause);
    });
    return readText(path, real, MAX_BYTES);
}
function checkPlace(path, root, closed, place) {
    if (!isWithin(root, place) || place === root)
        throw refusal(path, 'lies outside the workspace');
    if (closed.some((folder) => isWithin(folder, place)) || isDenied((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, place).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'))) {
        throw refusal(path, 'is not open to a spec', 'keep credentials and repository internals out of specs and datasets');
    }
}
function isWithin(folder, place) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, place);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way));
}
/** Where credentials lie: git's own folder and environment files. Case is ignored, as some file systems do. */
function isDenied(path) {
    return path
        .toLowerCase()
        .split('/')
        .some((part) => part === '.git' || part === '.env' || part.startsWith('.env.') || part === '.envrc');
}
async function readText(path, real, maxBytes) {
    const bytes = await readBytes(path, real, maxBytes);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw refusal(path, 'is not UTF-8 text', 'save it as UTF-8 text', cause);
    }
}
async function readBytes(path, real, maxBytes) {
    // Without O_NONBLOCK a pipe would block until someone writes to it.
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, flags).catch((cause) => {
        throw refusal(path, 'cannot be opened', 'check its permissions', cause);
    });
    try {
        const state = await file.stat();
        if (!state.isFile())
            throw refusal(path, 'is not a regular file');
        if (state.size > maxBytes)
            throw refusal(path, `is larger than ${maxBytes} bytes`, 'split it');
        const bytes = await file.readFile();
        if (bytes.byteLength > maxBytes)
            throw refusal(path, `is larger than ${maxBytes} bytes`, 'split it');
        return bytes;
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
            throw cause;
        throw refusal(path, 'cannot be read', undefined, cause);
    }
    finally {
        await file.close();
    }
}
/** Files below a folder. Linked folders are not entered, so the walk ends; `node_modules` only when the pattern names it. */
async function* walk(start, folder, pattern, budget) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(start, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
        if (budget.left-- <= 0)
            throw refusal(pattern, `meets more than ${MAX_ENTRIES} files`, 'start the pattern with a folder');
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isFile() || entry.isSymbolicLink())
            yield path;
        else if (entry.isDirectory() && opens(entry.name, pattern))
            yield* walk(start, path, pattern, budget);
    }
}
function opens(name, pattern) {
    return (name !== 'node_modules' && name !== '.git') || pattern.split('/').includes(name);
}
function refusal(path, reason, cure = 'name a text file of the repository', cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({ message: reason, where: { file: path }, cure }, { cause });
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
