export const id = 528;
export const ids = [528];
export const modules = {

/***/ 79528:
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
// EXTERNAL MODULE: ./src/text/blob-hash.ts
var blob_hash = __webpack_require__(28653);
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
            async hash(path) {
                const full = (0,repository_path/* inRepository */.y)(directory, path);
                const tree = await entries();
                const entry = entryAt(commit, full, tree);
                if (entry.kind === 'submodule')
                    throw noFile(commit, full);
                // A repository may name its contents by sha256; a working tree is always hashed as the others are.
                return entry.hash.length === 40 ? entry.hash : (0,blob_hash/* blobHash */.o)(await blobAt(commit, full, entry, git));
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
    const entry = entryAt(commit, path, tree);
    if (entry.kind !== 'file')
        throw noFile(commit, path);
    return decodeUtf8(await blobAt(commit, path, entry, git), path);
}
function entryAt(commit, path, tree) {
    const entry = tree.get(path);
    if (entry !== undefined)
        return entry;
    if (isFolder(path, tree))
        throw noFile(commit, path);
    throw new errors/* UserError */.yo({ message: `is not there at ${commit.slice(0, 7)}`, where: { file: path } });
}
async function blobAt(commit, path, { hash }, git) {
    const at = `at ${commit.slice(0, 7)}`;
    const content = await git(['cat-file', 'blob', hash], MAX_FILE);
    if (content.state === 'done')
        return content.bytes;
    if (content.state === 'failed')
        throw unreadable(`${path} ${at}`, content.said);
    throw new errors/* UserError */.yo({ message: `is larger than 64 MiB ${at}`, where: { file: path }, cure: 'split the file' });
}
function noFile(commit, path) {
    const message = `is no regular file at ${commit.slice(0, 7)}`;
    return new errors/* UserError */.yo({ message, where: { file: path }, cure: 'name a file, not a folder or link' });
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

// EXTERNAL MODULE: ./src/edge/local/journal.ts + 3 modules
var local_journal = __webpack_require__(49770);
// EXTERNAL MODULE: ./src/edge/local/memory.ts
var memory = __webpack_require__(94258);
// EXTERNAL MODULE: ./src/edge/local/lean-heap.ts
var lean_heap = __webpack_require__(96408);
// EXTERNAL MODULE: ./src/edge/local/texts.ts
var texts = __webpack_require__(33861);
// EXTERNAL MODULE: ./src/edge/local/out-dir.ts
var out_dir = __webpack_require__(53515);
// EXTERNAL MODULE: ./src/edge/local/random.ts
var random = __webpack_require__(53622);
// EXTERNAL MODULE: ./src/edge/local/silent-forge.ts
var silent_forge = __webpack_require__(78842);
// EXTERNAL MODULE: ./src/edge/target/connect.ts + 8 modules
var connect = __webpack_require__(5244);
// EXTERNAL MODULE: ./src/pipeline.ts + 32 modules
var pipeline = __webpack_require__(84701);
// EXTERNAL MODULE: ./src/pipeline/closing.ts
var closing = __webpack_require__(58561);
// EXTERNAL MODULE: ./src/record/codec.ts + 2 modules
var codec = __webpack_require__(31562);
// EXTERNAL MODULE: ./src/spec/commands.ts
var spec_commands = __webpack_require__(82773);
// EXTERNAL MODULE: ./src/spec/endpoints.ts
var spec_endpoints = __webpack_require__(77969);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/record/cassette.ts
var cassette = __webpack_require__(25133);
// EXTERNAL MODULE: ./src/edge/target/inert.ts
var inert = __webpack_require__(22499);
// EXTERNAL MODULE: ./src/edge/target/cassette/identity.ts
var identity = __webpack_require__(36964);
// EXTERNAL MODULE: ./src/edge/target/cassette/replay.ts
var cassette_replay = __webpack_require__(80637);
// EXTERNAL MODULE: ./src/edge/target/cassette/tape.ts
var cassette_tape = __webpack_require__(79325);
;// CONCATENATED MODULE: ./src/edge/target/cassette/save.ts





const BLOCK = 1024 * 1024;
const LINE_END = Buffer.from('\n');
/**
 * Writes each file anew, its lines in the order of their keys: the order in which answers came leaves no trace, and a
 * change of some answers is a change of their lines alone. A file that is to hold nothing is removed.
 * @throws InfraError `cassette` when a file cannot be written; those before it are whole, and so is its old one.
 */
async function saveCassette(folder, contents) {
    await guarded(folder, async () => {
        for (const [name, entries] of contents) {
            const path = (0,external_node_path_.join)(folder, name);
            if (entries.size === 0)
                await (0,promises_.rm)(path, { force: true });
            else
                await writeSorted(path, entries);
        }
    });
}
async function guarded(folder, action) {
    try {
        return await action();
    }
    catch (cause) {
        throw cause instanceof errors/* InfraError */.Ri ? cause : unwritable(folder, cause);
    }
}
function unwritable(folder, cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return new errors/* InfraError */.Ri('cassette', `the cassette ${folder} could not be written: ${why}`, {
        cause,
        cure: 'choose a folder that can be written with `--record DIR`',
    });
}
async function writeSorted(path, entries) {
    const temporary = `${path}.tmp`;
    // Made anew: what lies there may be a link that leads out of the folder.
    await (0,promises_.rm)(temporary, { force: true });
    const file = await (0,promises_.open)(temporary, 'wx', 0o644);
    try {
        let block = [Buffer.from(`${(0,cassette/* cassetteHeader */.mm)()}\n`)];
        let size = 0;
        const flush = async () => {
            await file.writeFile(Buffer.concat(block));
            block = [];
            size = 0;
        };
        for (const [, place] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
            block.push(await (0,cassette_tape/* readBytes */.io)(place), LINE_END);
            size += place.bytes;
            if (size >= BLOCK)
                await flush();
        }
        await flush();
        await file.datasync();
    }
    finally {
        await file.close();
    }
    // A reader never sees half a file: rename is atomic within a folder.
    await (0,promises_.rename)(temporary, path);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/edge/target/cassette/part-name.ts

/** What a recording is written to while it lasts, named after the process that writes it. */
const OWNED = /^recording-(\d{1,10})-[0-9a-f]{8}\.part$/;
/** Those that this process is writing. Its number may be that of a process that died with one half written. */
const own = new Set();
function partName() {
    const name = `recording-${process.pid}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.part`;
    own.add(name);
    return name;
}
/** Nothing more is written to it. */
function letGo({ name }) {
    own.delete(name);
}
/** Whether the process that writes it is alive. */
function isBeingWritten({ name }) {
    const pid = Number(OWNED.exec(name)?.[1]);
    if (!(pid > 0))
        return false;
    return pid === process.pid ? own.has(name) : isAlive(pid);
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // EPERM: it lives, and belongs to somebody else.
        return error.code === 'EPERM';
    }
}

;// CONCATENATED MODULE: ./src/edge/target/cassette/record.ts











/**
 * Asks another target and writes down every answer as it comes, so that memory holds none and a killed run loses none.
 * One request is asked once: where two cases of a run ask the very same, the second has the answer of the first, as it
 * will have in a replay.
 * @throws UserError when the cassette cannot be read; InfraError `cassette` when it cannot be written.
 */
async function recordingTarget(live, suites, { folder, shown, keep, secrets }) {
    const tape = await (0,cassette_tape/* openTape */.r3)(folder, shown, true);
    const part = await refusingSecond(tape, () => openPart(folder, shown));
    const identityOf = (0,identity/* identitiesOf */.U)(suites);
    const own = new Map();
    const underWay = new Map();
    const found = new Set();
    const failed = new Set();
    let tooLarge = 0;
    const ask = async (key, call, limits, signal) => {
        const attempt = await live.attempt(call, limits, signal);
        if (attempt.state === 'failed') {
            failed.add(key);
            return attempt;
        }
        failed.delete(key);
        const { endpoint } = call;
        const answer = keptOf(attempt.answer, secrets);
        const recorded = { endpoint, model: (0,cassette/* modelOf */.DM)(call), slot: limits.slot, answer };
        const place = part.write((0,cassette/* encodeRecorded */.Pw)(key, recorded), (0,cassette_tape/* fileOf */.W7)(endpoint));
        if (place === null)
            tooLarge += 1;
        else
            own.set(key, place);
        return attempt;
    };
    const placeOf = (key) => own.get(key) ?? (keep ? tape.places.get(key) : undefined);
    return {
        obstacle: (endpoint) => live.obstacle(endpoint),
        has: (call, slot) => placeOf((0,cassette/* requestKey */.lq)(call, slot, identityOf(call))) !== undefined,
        price: (endpoint, model) => live.price?.(endpoint, model) ?? null,
        async attempt(call, limits, signal) {
            const key = (0,cassette/* requestKey */.lq)(call, limits.slot, identityOf(call));
            for (let other = underWay.get(key); other !== undefined; other = underWay.get(key))
                await other;
            const known = placeOf(key);
            if (known !== undefined) {
                if (known.file !== part.file)
                    found.add(key);
                return { ...(0,cassette_replay/* replayed */.l)(await (0,cassette_tape/* readAnswer */.JN)(known)), requests: 0 };
            }
            const asked = ask(key, call, limits, signal).finally(() => underWay.delete(key));
            underWay.set(key, asked);
            return asked;
        },
        async save(whole) {
            // An answer that failed this time may have kept others from being asked: nothing is proven to be superfluous then.
            const pruned = whole && failed.size === 0 && tooLarge === 0 && own.size + found.size > 0;
            const contents = new Map();
            for (const { name } of tape.files)
                if (!cassette_tape/* PART */.s3.test(name))
                    contents.set(name, new Map());
            const put = (key, place) => {
                const entries = contents.get(place.home) ?? new Map();
                contents.set(place.home, entries.set(key, place));
            };
            let [kept, dropped] = [0, 0];
            for (const [key, place] of tape.places) {
                if (own.has(key))
                    continue;
                if (found.has(key))
                    put(key, place);
                else if (pruned)
                    dropped += 1;
                else {
                    put(key, place);
                    kept += 1;
                }
            }
            for (const [key, place] of own)
                put(key, place);
            await saveCassette(folder, contents);
            await removeParts(folder, [part.file, ...tape.files]);
            return { recorded: own.size, replayed: found.size, failed: failed.size, kept, dropped, too_large: tooLarge };
        },
        async close() {
            letGo(part.file);
            await Promise.all([live.close(), tape.close(), part.file.handle.close()]);
        },
    };
}
/** A second recording would take up, and then delete, what the first has not saved yet. */
async function refusingSecond(tape, open) {
    try {
        const other = tape.files.find(isBeingWritten);
        if (other === undefined)
            return await open();
        throw new errors/* UserError */.yo({
            message: 'is what another run is recording at this moment',
            where: { file: other.shown },
            cure: 'wait for its end, record into another folder, or delete the file if no such run exists',
        });
    }
    catch (error) {
        await tape.close();
        throw error;
    }
}
/** Opened before the first request: a folder that cannot be written is said before anything is paid for. */
async function openPart(folder, shown) {
    const name = partName();
    const handle = await guarded(folder, async () => {
        await (0,promises_.mkdir)(folder, { recursive: true });
        return (0,promises_.open)((0,external_node_path_.join)(folder, name), 'ax+', 0o644);
    });
    const file = { name, shown: (0,external_node_path_.join)(shown, name), handle };
    let offset = 0;
    let line = 0;
    return {
        file,
        write(text, home) {
            const written = Buffer.from(`${text}\n`);
            const bytes = written.length - 1;
            if (bytes > cassette/* LONGEST_LINE */.i2)
                return null;
            writeWhole(handle.fd, written, folder);
            const place = { file, offset, bytes, line: (line += 1), home };
            offset += written.length;
            return place;
        },
    };
}
/** One write per line: it survives the death of the process. A write to a nearly full disk may be short. */
function writeWhole(fd, bytes, folder) {
    try {
        for (let offset = 0; offset < bytes.length;)
            offset += (0,external_node_fs_.writeSync)(fd, bytes, offset);
    }
    catch (cause) {
        throw unwritable(folder, cause);
    }
}
/** A folder that nothing was recorded into goes as well. */
async function removeParts(folder, files) {
    for (const { name } of files)
        if (cassette_tape/* PART */.s3.test(name))
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
    await (0,promises_.rmdir)(folder).catch(() => undefined);
}
/** What is kept of an answer, without its clocks; the target has cleaned it, and a key is looked for once more. */
function keptOf(given, secrets) {
    const answer = { ...given, untimed: undefined };
    if (secrets.length === 0)
        return answer;
    const hide = (text) => (0,inert/* hideSecrets */.s0)(text, secrets);
    const { documents } = answer;
    return {
        ...answer,
        output: hide(answer.output),
        refusal: answer.refusal === null ? null : hide(answer.refusal),
        tool_calls: answer.tool_calls.map((call) => ({ name: hide(call.name), arguments: hide(call.arguments) })),
        ...(documents === undefined ? {} : { documents: hiddenIn(documents, hide) }),
    };
}
function hiddenIn(value, hide) {
    if (typeof value === 'string')
        return hide(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((one) => hiddenIn(one, hide));
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [hide(name), hiddenIn(member, hide)]));
}

// EXTERNAL MODULE: ./src/edge/target/secrets.ts
var target_secrets = __webpack_require__(35718);
;// CONCATENATED MODULE: ./src/cli/tape.ts
/** What stands behind the targets of a run: the world itself, or a cassette of its answers. */





function tapeOf({ record, replay, only }, endpoints, commands, { folder, env, log }) {
    if (record === null && replay === null) {
        return { replayed: false, journaled: true, connect: (_, live) => live(), save: () => Promise.resolve() };
    }
    if (record === null) {
        return {
            replayed: true,
            journaled: false,
            connect: (suites) => (0,cassette_replay/* replayTarget */.V)(suites, { folder: (0,external_node_path_.resolve)(folder, replay), shown: replay, endpoints }),
            save: () => Promise.resolve(),
        };
    }
    let recording = null;
    return {
        replayed: false,
        journaled: false,
        async connect(suites, live) {
            const secrets = (0,target_secrets/* secretsOf */.F)(endpoints, commands, (name) => env[name]);
            const target = await live();
            try {
                const place = { folder: (0,external_node_path_.resolve)(folder, record), shown: record };
                return (recording = await recordingTarget(target, suites, { ...place, keep: replay !== null, secrets }));
            }
            catch (error) {
                await target.close();
                throw error;
            }
        },
        async save(outcome) {
            if (recording === null)
                return;
            try {
                log.info(wordsOf(await recording.save(only.length === 0 && isWhole(outcome)), record));
            }
            catch (error) {
                // The verdict stands without it, and what was recorded still lies in the folder.
                if (!(error instanceof errors/* InfraError */.Ri))
                    throw error;
                log.warn(`${error.message} (${error.cure ?? ''})`);
            }
        },
    };
}
/** Whether every answer of the plan was asked for: only then is one that was not asked for superfluous. */
function isWhole(outcome) {
    if (outcome === null || outcome.suites.some(({ reused }) => reused))
        return false;
    return outcome.record.rows.length > 0 && outcome.record.rows.every(({ status }) => status !== 'skipped');
}
function wordsOf({ recorded, replayed, failed, kept, dropped, too_large }, shown) {
    const parts = [
        `${answers(recorded)} recorded in ${shown}`,
        ...(replayed === 0 ? [] : [`${answers(replayed)} replayed`]),
        ...(failed === 0 ? [] : [`${failed} without an answer, not recorded`]),
        ...(too_large === 0 ? [] : [`${answers(too_large)} too large to record`]),
        ...(dropped === 0 ? [] : [`${answers(dropped)} dropped, which nothing asks for any more`]),
        ...(kept === 0 ? [] : [`${answers(kept)} kept, which this run did not ask for`]),
    ];
    return parts.join('; ');
}
function answers(count) {
    return count === 1 ? '1 answer' : `${count} answers`;
}

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
    (0,lean_heap/* keepHeapLean */.W)();
    const started = clock/* systemClock */.m.date();
    const context = { ...(0,actions_context/* localContext */.N)('plumbline'), run_id: `local-${started.toISOString().replace(/[^0-9TZ]/g, '')}` };
    const baselines = await Promise.all(args.baselines.map(async (file) => (0,codec/* decodeRecord */.eT)(await world.given.read(file), file)));
    const setting = { context, baselines, out, world };
    const outcome = args.results === null ? await measured(args, setting) : await given(args, args.results, setting);
    // What shows a verdict is loaded when there is one: the first request does not wait for it.
    const { publish } = await Promise.all(/* import() */[__webpack_require__.e(881), __webpack_require__.e(63), __webpack_require__.e(777)]).then(__webpack_require__.bind(__webpack_require__, 53063));
    const published = await publish(outcome, {
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
    const names = endpoints.map(({ name }) => name);
    const commands = (0,spec_commands/* parseCommands */.G)(args.commands.join('\n'), names);
    const base = args.base === null ? null : await gitFiles(world.folder, args.base);
    const journal = (0,local_journal/* openJournal */._)({ path: (0,external_node_path_.join)(out, 'journal.jsonl'), take: args.take, say: world.log.info });
    const tape = tapeOf(args, endpoints, commands, world);
    const opened = [];
    let outcome = null;
    try {
        outcome = await (0,pipeline/* gate */.G)({
            tool: version/* TOOL */.js,
            specs: args.specs.length === 0 ? DEFAULT_SPECS : args.specs,
            kind: 'pr',
            context,
            failOn: DEFAULT_FAIL_ON,
            noCredentials: 'fail',
            maxSpend: tape.replayed ? null : args.max_spend,
            maxConcurrency: args.max_concurrency,
            endpoints: names,
            keyless: (0,spec_endpoints/* keylessEndpoints */.Th)(endpoints),
            commands: commands.map(({ name }) => name),
            baselineRuns: Math.max(1, baselines.length),
            only: args.only.length === 0 ? null : new Set(args.only),
            storeOutputs: true,
            replayed: tape.replayed,
            // The clock counts from the start of the process.
            closesAt: args.timeout === null ? null : (0,closing/* closesAt */.p)([{ limit: args.timeout, since: 0 }]),
        }, {
            files: world.files,
            filesAt: () => base?.files ?? world.files,
            connect: async (suites) => {
                const live = () => (0,connect/* connectTarget */.u)(suites, {
                    endpoints,
                    commands,
                    env: (name) => world.env[name],
                    run: context.run_id,
                    folder: world.folder,
                });
                const target = await tape.connect(suites, live);
                opened.push(target);
                return target;
            },
            store: (0,baseline_file/* recordedBaseline */.AE)(baselines, base?.commit),
            journal: tape.journaled ? journal : memory/* noJournal */.v,
            texts: (0,texts/* keptTexts */.$)(),
            clock: clock/* systemClock */.m,
            random: random/* systemRandom */.v,
            log: world.log,
        }, world.interrupted());
        return outcome;
    }
    finally {
        await tape.save(outcome);
        await Promise.all([journal.close(), ...opened.map((target) => target.close())]);
    }
}
/** Reads what another harness measured. */
async function given({ specs }, { files, candidate_id }, { context, baselines, world }) {
    const { gateResults } = await __webpack_require__.e(/* import() */ 52).then(__webpack_require__.bind(__webpack_require__, 2052));
    return gateResults({
        tool: version/* TOOL */.js,
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
