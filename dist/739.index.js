export const id = 739;
export const ids = [739];
export const modules = {

/***/ 32739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  systemWorld: () => (/* binding */ systemWorld)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/edge/local/files.ts
var files = __webpack_require__(94302);
// EXTERNAL MODULE: ./src/edge/local/interrupt.ts
var interrupt = __webpack_require__(33394);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
;// CONCATENATED MODULE: ./src/edge/local/terminal.ts

function terminalLog(stderr) {
    let live = false;
    const clear = () => {
        if (live)
            stderr.write('\r\u001b[K');
        live = false;
    };
    const line = (text) => {
        clear();
        // In a workflow step this is a log that the runner reads for commands.
        stderr.write(`${(0,text_escape/* logLine */.BP)((0,text_escape/* inertLine */.Fq)(text))}\n`);
    };
    return {
        info: line,
        warn: (text) => line(`warning: ${text}`),
        group(title, lines) {
            line(title);
            for (const text of lines)
                line(`  ${text}`);
        },
        progress(text) {
            // A log file has no use for a line that rewrites itself.
            if (stderr.isTTY !== true)
                return;
            stderr.write(`\r\u001b[K${(0,text_escape/* inertLine */.Fq)(text)}`);
            live = true;
        },
    };
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/cli/world.ts
/** What a command touches of the machine it runs on. */






function systemWorld(env) {
    // A reader that has seen enough (`| head`) closes the pipe: the rest is for nobody, and no mistake.
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', ignoreClosedPipe);
    const log = terminalLog(process.stderr);
    const folder = process.cwd();
    return {
        env,
        folder,
        files: (0,files/* workspaceFiles */.P)({ workspace: folder }),
        given: { read: (path) => (0,files/* readGiven */.Q)(folder, path) },
        log,
        color: process.stdout.isTTY === true && env['NO_COLOR'] === undefined,
        print: (text) => void process.stdout.write(text),
        tell(text) {
            const lines = env['GITHUB_ACTIONS'] === 'true' ? text.split('\n').map(text_escape/* logLine */.BP).join('\n') : text;
            process.stdout.write(lines);
        },
        shown(path) {
            const way = (0,external_node_path_.relative)(folder, path);
            return way === '' || way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way) ? path : way;
        },
        fail(error) {
            if (error instanceof errors/* UserError */.yo)
                return told(log, error.message, 2);
            if (error instanceof errors/* InfraError */.Ri) {
                return told(log, error.cure === undefined ? error.message : `${error.message} (${error.cure})`, 3);
            }
            const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
            return told(log, `this is a bug in Plumbline; please report it with the lines below\n${text}`, 3);
        },
        interrupted: interrupt/* interruptSignal */.C,
    };
}
function ignoreClosedPipe(error) {
    if (error.code !== 'EPIPE')
        throw error;
}
function told(log, message, code) {
    for (const line of message.split('\n'))
        log.info(line);
    return code;
}


/***/ }),

/***/ 30964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endProcess)
/* harmony export */ });
/** Ends the process once what it wrote has left it: piped output is lost on a plain exit. */
async function endProcess() {
    for (const stream of [process.stdout, process.stderr]) {
        await new Promise((resolve) => void stream.write('', () => resolve()));
    }
    process.exit();
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

/***/ 33394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ interruptSignal)
/* harmony export */ });
/* harmony import */ var _end_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30964);

/** The runner sends SIGINT, then SIGTERM 7.5 s later, and kills 2.5 s after that (workflow-cancellation documentation). */
const LAST_MS = 4500;
/** `npx` and shells pass a Ctrl-C on to a process that has it from the terminal already: that is one interrupt, not two. */
const SAME_MS = 250;
/** Not measured. */
const EXIT_CODE = 3;
/**
 * Aborted by the first SIGINT or SIGTERM: nothing more is sent, what is known is reported. Whatever still hangs after
 * 4.5 s is left behind, and a second signal ends the process at once: the journal is on disk all the while.
 * @param late called before the process is ended with something left undone.
 */
function interruptSignal(late = () => { }) {
    const controller = new AbortController();
    let first = null;
    const interrupt = () => {
        if (first !== null) {
            if (performance.now() - first > SAME_MS)
                process.exit(EXIT_CODE);
            return;
        }
        first = performance.now();
        setTimeout(() => void leave(late), LAST_MS).unref();
        controller.abort('not_run');
    };
    for (const name of ['SIGINT', 'SIGTERM'])
        process.on(name, interrupt);
    return controller.signal;
}
async function leave(late) {
    // A pipe that nobody reads any more must not hold the process either.
    setTimeout(() => process.exit(process.exitCode ?? EXIT_CODE), 200);
    process.exitCode ??= EXIT_CODE;
    late();
    await (0,_end_process_js__WEBPACK_IMPORTED_MODULE_0__/* .endProcess */ .J)();
}


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

/***/ 28653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ blobHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * What git calls the content of a file: the sha1 of its bytes behind a short header, in hex. The repository's own listing
 * of a commit then says what a file there hashes to without the file being fetched.
 * Source: "Object storage" in Pro Git, https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 */
function blobHash(content) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 36449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ fixedFolder),
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   fU: () => (/* binding */ globMatcher)
/* harmony export */ });
/**
 * A path matcher of three signs: `*` any part of one name, `?` one character of it, `**` any folders, none included.
 * Wildcards do not reach names that start with a dot. Paths have forward slashes. Time is at most quadratic.
 */
function globMatcher(pattern) {
    const wanted = segments(pattern);
    return (path) => wild(wanted, segments(path), (segment) => segment === '**', matchName, reachable);
}
/** @returns the folder above which the pattern cannot match, `''` for the root, so that a search starts there. */
function fixedFolder(pattern) {
    const parts = segments(pattern);
    const first = parts.findIndex((part) => /[*?]/.test(part));
    return parts.slice(0, first === -1 ? -1 : first).join('/');
}
/** @returns whether the pattern names one path and no more. */
function isLiteral(pattern) {
    return !/[*?]/.test(pattern);
}
function segments(path) {
    return path.split('/').filter((part) => part !== '' && part !== '.');
}
const reachable = (name) => !name.startsWith('.');
function matchName(pattern, name) {
    if (name.startsWith('.') && !pattern.startsWith('.'))
        return false;
    const same = (wanted, given) => wanted === '?' || wanted === given;
    return wild([...pattern], [...name], (sign) => sign === '*', same, () => true);
}
/** Wildcard match with one point of return: the last star always suffices, so no pattern makes it exponential. */
function wild(pattern, items, isStar, same, starTakes) {
    let at = 0;
    let next = 0;
    let star = -1;
    let mark = 0;
    while (next < items.length) {
        const part = pattern[at];
        if (part !== undefined && isStar(part)) {
            star = at++;
            mark = next;
        }
        else if (part !== undefined && same(part, items[next])) {
            at++;
            next++;
        }
        else if (star !== -1 && starTakes(items[mark])) {
            at = star + 1;
            next = ++mark;
        }
        else {
            return false;
        }
    }
    return pattern.slice(at).every(isStar);
}


/***/ })

};
