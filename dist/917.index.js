export const id = 917;
export const ids = [917];
export const modules = {

/***/ 62917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveDemo: () => (/* binding */ serveDemo)
/* harmony export */ });
/* harmony import */ var _edge_target_demo_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34196);
/* harmony import */ var _edge_target_demo_knobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49726);
/* harmony import */ var _edge_target_demo_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89009);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _spec_dataset_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10367);





/**
 * `plumbline demo --serve DATASET`: the demo model as a server of its own, for an application under test that asks it.
 * Tells its URL on the first line and serves until it is interrupted.
 */
async function serveDemo({ dataset, port }, world) {
    const rows = (0,_spec_dataset_js__WEBPACK_IMPORTED_MODULE_4__/* .readDataset */ .J)(await world.given.read(dataset), dataset);
    const answers = (0,_edge_target_demo_answers_js__WEBPACK_IMPORTED_MODULE_0__.demoAnswers)(rows.flatMap(({ value }) => caseOf(value)));
    const interrupted = world.interrupted();
    const server = await (0,_edge_target_demo_server_js__WEBPACK_IMPORTED_MODULE_2__.startDemoServer)({ answers, port: port ?? 0 }).catch((error) => {
        if (error.code !== 'EADDRINUSE')
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({ message: `port ${port} is taken`, cure: 'name another with `--port`, or none for any' });
    });
    world.print(`${server.url}\n`);
    world.log.info(`models: ${_edge_target_demo_knobs_js__WEBPACK_IMPORTED_MODULE_1__.DEMO_MODELS.join(', ')}; answers to ${answers.length} cases; ends with Ctrl-C`);
    // The server itself never keeps the program alive.
    const hold = setInterval(() => undefined, 60_000);
    if (!interrupted.aborted) {
        await new Promise((resolve) => interrupted.addEventListener('abort', () => resolve(), { once: true }));
    }
    clearInterval(hold);
    await server.close();
    return 0;
}
/** A case stands in a row by itself, or in its `item`. */
function caseOf(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [];
    const row = value;
    const { item } = row;
    const inner = typeof item === 'object' && item !== null && !Array.isArray(item);
    return [{ item: inner ? item : row }];
}


/***/ }),

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

/***/ 10367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readDataset)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25175);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71594);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49043);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26891);





const MIB = 1024 * 1024;
const LARGEST_DATASET = 64 * MIB;
/** The YAML parser keeps the position of every value: about a hundred times the file in memory. */
const LARGEST_YAML_DATASET = 8 * MIB;
const LARGEST_ROW = MIB;
/**
 * Reads a dataset by the ending of its name: `.jsonl` (blank lines are skipped), `.csv` (header row, RFC 4180),
 * `.yml` / `.yaml` and `.json` (a list). A byte order mark is ignored.
 * @throws UserError with every row that cannot be read and its line.
 */
function readDataset(text, file) {
    if (Buffer.byteLength(text) > LARGEST_DATASET) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            message: 'the dataset is larger than 64 MiB',
            where: { file },
            cure: 'split it or take a sample',
        });
    }
    const content = text.startsWith('\ufeff') ? text.slice(1) : text;
    const rows = READERS.find(([ending]) => ending.test(file))?.[1](content, file);
    if (rows === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            message: `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(file)} has no known ending`,
            where: { file },
            cure: 'datasets are `.jsonl`, `.csv`, `.yml`, `.yaml` or `.json`',
        });
    }
    if (rows.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({ message: 'the dataset is empty', where: { file }, cure: 'add at least one item' });
    }
    return rows;
}
const READERS = [
    [/\.jsonl$/i, readJsonLines],
    [/\.csv$/i, readCsv],
    [/\.ya?ml$/i, readYamlList],
    [/\.json$/i, readJsonList],
];
function readJsonLines(text, file) {
    const problems = [];
    const rows = text.split('\n').flatMap((line, index) => {
        if (line.trim() === '')
            return [];
        const where = { file, line: index + 1 };
        const found = line.length > LARGEST_ROW ? tooLong(where) : parseJson(line, where);
        if ('message' in found)
            problems.push(found);
        else
            problems.push(...unsafe(found.value, where));
        return 'message' in found ? [] : [{ value: found.value, where, textual: false }];
    });
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .throwIfAny */ .MI)(problems);
    return rows;
}
function readJsonList(text, file) {
    const found = parseJson(text, { file });
    if ('message' in found)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(found);
    const lines = elementLines(text);
    return listRows(found.value, file, (index) => ({ file, line: lines[index] }));
}
function readYamlList(text, file) {
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(text, file, LARGEST_YAML_DATASET);
    return listRows(document.value, file, (index) => document.locate([index]));
}
function listRows(value, file, locate) {
    if (!Array.isArray(value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            message: 'the dataset is not a list',
            where: { file, line: 1 },
            cure: 'write a list of items',
        });
    }
    const rows = value.map((item, index) => ({ value: item, where: locate(index), textual: false }));
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .throwIfAny */ .MI)(rows.flatMap(({ value: item, where }) => JSON.stringify(item).length > LARGEST_ROW ? [tooLong(where)] : unsafe(item, where)));
    return rows;
}
function readCsv(text, file) {
    const [header, ...records] = csvRecords(text, file);
    if (header === undefined)
        return [];
    const names = header.record.map((name) => name.trim());
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .throwIfAny */ .MI)(headerProblems(names, { file, line: 1 }));
    const problems = [];
    const rows = records.map(({ record, info }) => {
        const inside = record.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
        const where = { file, line: info.lines - inside };
        if (record.length !== names.length) {
            problems.push({
                message: `the row has ${record.length} cells, the header ${names.length}`,
                where,
                cure: 'quote cells that hold commas or line breaks: `"a, b"`',
            });
        }
        return { value: Object.fromEntries(names.map((name, index) => [name, record[index] ?? ''])), where, textual: true };
    });
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .throwIfAny */ .MI)(problems);
    return rows;
}
function csvRecords(text, file) {
    try {
        // Line breaks inside cells must not depend on how git checked the file out; the parser also counts `\r\n` there twice.
        return (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text.replaceAll('\r\n', '\n'), {
            info: true,
            skip_empty_lines: true,
            relax_column_count: true,
            max_record_size: LARGEST_ROW,
        });
    }
    catch (error) {
        if (!(error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J$))
            throw error;
        const line = Number(error.lines);
        const where = Number.isSafeInteger(line) && line > 0 ? { file, line } : { file };
        if (error.code === 'CSV_MAX_RECORD_SIZE')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(tooLong(where), { cause: error });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            message: 'the quotes of a cell do not match',
            where,
            cure: 'a quoted cell starts and ends with `"`, and a quote inside it is doubled: `"say ""hi"""`',
        }, { cause: error });
    }
}
function headerProblems(names, where) {
    return names.flatMap((name, index) => {
        if (name === '')
            return [{ message: `column ${index + 1} has no name`, where, cure: 'name every column in the first row' }];
        if ((0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .isForbiddenName */ .VI)(name))
            return [{ message: `the column ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)} is not allowed`, where, cure: 'rename it' }];
        return names.indexOf(name) < index
            ? [{ message: `two columns are called ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)}`, where, cure: 'rename one' }]
            : [];
    });
}
function parseJson(text, where) {
    const cure = 'JSON has double quotes and no comma before a closing bracket';
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        const position = /at position (\d+)/.exec(String(error))?.[1];
        if (position === undefined)
            return { message: 'this is not valid JSON', where, cure };
        const before = text.slice(0, Number(position)).split('\n');
        const line = (where.line ?? 1) + before.length - 1;
        return { message: 'this is not valid JSON', where: { ...where, line, column: before.at(-1).length + 1 }, cure };
    }
}
function unsafe(value, where) {
    return (0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonProblem */ .Io)(value).map(({ path, message, cure }) => ({
        message: path.length === 0 ? message : `\`${(0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .describePath */ .NH)(path)}\`: ${message}`,
        where,
        cure,
    }));
}
function tooLong(where) {
    return { message: 'the row is larger than 1 MiB', where, cure: 'shorten it or split it' };
}
/** The line on which each element of a top-level JSON list starts; the text is known to be valid. */
function elementLines(text) {
    const lines = [];
    let line = 1;
    let depth = 0;
    let awaiting = false;
    for (let index = 0; index < text.length; index++) {
        const char = text[index];
        if (char === '\n')
            line++;
        if (/\s/.test(char))
            continue;
        if (awaiting && char !== ']') {
            lines.push(line);
            awaiting = false;
        }
        if (char === '"') {
            for (index++; text[index] !== '"'; index++)
                if (text[index] === '\\')
                    index++;
        }
        else if (char === '[' || char === '{') {
            depth++;
            awaiting = depth === 1;
        }
        else if (char === ']' || char === '}')
            depth--;
        else if (char === ',' && depth === 1)
            awaiting = true;
    }
    return lines;
}


/***/ }),

/***/ 71594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* unused harmony export LARGEST_SPEC */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26891);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49043);




const LARGEST_SPEC = 1024 * 1024;
// Stops "billion laughs": an alias of an alias of an alias.
const MOST_ALIASES = 100;
/**
 * Reads one YAML 1.2 (core) document; JSON is a subset of it.
 * @throws UserError with every problem located: syntax, duplicate keys, unknown tags, bombs, forbidden keys, NaN and infinities.
 */
function parseYaml(text, file, largest = LARGEST_SPEC) {
    if (Buffer.byteLength(text) > largest) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            message: `the file is larger than ${largest / 1024} KiB`,
            where: { file },
            cure: 'move its data into a JSONL dataset',
        });
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const parsed = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text.startsWith('\ufeff') ? text.slice(1) : text, {
        schema: 'core',
        merge: true,
        stringKeys: true,
        uniqueKeys: true,
        // `!!binary` and its like would bring values that are not JSON.
        resolveKnownTags: false,
        prettyErrors: false,
        // With `silent` the parser drops the error about a second document.
        logLevel: 'error',
        lineCounter: lines,
    });
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .throwIfAny */ .MI)([...parsed.errors, ...parsed.warnings].map((error) => syntaxProblem(error, text, at)));
    const locate = (path) => at(offsetOf(parsed, path));
    const value = toJson(parsed, file);
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .throwIfAny */ .MI)((0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonProblem */ .Io)(value).map(({ path, ...problem }) => ({ ...problem, where: locate(path) })));
    return { file, value: value, locate };
}
function toJson(parsed, file) {
    try {
        return parsed.toJS({ maxAliasCount: MOST_ALIASES });
    }
    catch (error) {
        // The library throws ReferenceError for both kinds of bad alias and for nothing else.
        if (!(error instanceof ReferenceError))
            throw error;
        const bomb = error.message.startsWith('Excessive alias count');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            message: bomb ? `the aliases expand to too many values` : `an alias points at no anchor before it`,
            where: { file },
            cure: bomb
                ? `use fewer anchors (\`&name\`) and aliases (\`*name\`)`
                : 'define `&name` above its first `*name`, or quote a text that starts with `*`',
        }, { cause: error });
    }
}
function syntaxProblem({ code, message, pos }, text, at) {
    const where = at(pos[0]);
    const source = text.slice(pos[0], pos[1]);
    switch (code) {
        case 'DUPLICATE_KEY':
            return { message: `key ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(keyAt(text, pos[0]))} is written twice`, where, cure: 'keep one of the two' };
        case 'TAG_RESOLVE_FAILED':
            return {
                message: `the tag ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(source)} is not supported`,
                where,
                cure: 'write the value itself; files are named with `file:`',
            };
        case 'MULTIPLE_DOCS':
            return {
                message: 'the file holds more than one document',
                where,
                cure: 'put each document (`---`) into a file of its own',
            };
        case 'NON_STRING_KEY':
            return {
                message: 'a key is not plain text',
                where,
                cure: 'put quotes around a value that starts with `{` or `[`, like `"{{item.name}}"`',
            };
        case 'RESOURCE_EXHAUSTION':
            return { message: 'the values are nested too deeply', where, cure: 'nest at most 64 levels' };
        default:
            return { message: `this is not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`, where };
    }
}
function keyAt(text, offset) {
    return /^[^:\n]*/.exec(text.slice(offset, offset + 200))?.[0].trim() ?? '';
}
function offsetOf(parsed, path) {
    let node = resolved(parsed.contents, parsed);
    let offset = startOf(parsed.contents);
    for (const step of path) {
        const next = childNode(node, step, parsed);
        if (next === undefined)
            break;
        offset = startOf(next.at) ?? offset;
        node = resolved(next.value, parsed);
    }
    return offset ?? 0;
}
function childNode(node, step, parsed) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const value = node.items[Number(step)];
        return value === undefined ? undefined : { at: value, value };
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return undefined;
    const merged = [];
    for (const pair of node.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(pair) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key))
            continue;
        if (String(pair.key.value) === String(step))
            return { at: pair.key, value: pair.value };
        if (pair.key.value === '<<')
            merged.push(pair.value);
    }
    for (const source of merged) {
        const target = resolved(source, parsed);
        const sources = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(target) ? target.items.map((entry) => resolved(entry, parsed)) : [target];
        for (const map of sources) {
            // The place where the mapping is merged in: what stands there is what the reader sees.
            const found = map === node ? undefined : childNode(map, step, parsed);
            if (found !== undefined)
                return { at: found.at, value: found.value };
        }
    }
    return undefined;
}
function resolved(node, parsed) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(parsed) : node;
}
function startOf(node) {
    return node?.range?.[0];
}


/***/ }),

/***/ 49043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ jsonProblem),
/* harmony export */   VI: () => (/* binding */ isForbiddenName)
/* harmony export */ });
/* unused harmony export DEEPEST */
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26891);

const DEEPEST = 64;
/** Shared anchors cost nothing until a later stage copies or hashes them. */
const MOST_VALUES = 1_000_000;
/** Keys that reach an object's prototype in code that is less careful than this. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Whether a name from outside may be used as a key or an id. */
function isForbiddenName(name) {
    return FORBIDDEN_KEYS.has(name);
}
/**
 * What keeps a parsed value from being safe JSON: forbidden keys, numbers that are not finite, nesting beyond 64, cycles,
 * or more than a million values after expansion. Shared parts are walked once.
 */
function jsonProblem(value) {
    const problems = [];
    const known = new Map();
    const open = new Set();
    const visit = (node, path) => {
        if (typeof node === 'number' && !Number.isFinite(node)) {
            problems.push({
                path,
                message: `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(String(node))} is not a finite number`,
                cure: 'write an ordinary number, or quote it as text',
            });
        }
        if (typeof node === 'bigint') {
            problems.push({ path, message: `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(String(node))} is too large for a number`, cure: 'quote it as text' });
        }
        if (typeof node !== 'object' || node === null)
            return { height: 0, size: 1 };
        const seen = known.get(node);
        if (seen !== undefined)
            return seen;
        if (open.has(node) || path.length >= DEEPEST) {
            throw new TooDeep(path);
        }
        open.add(node);
        let height = 0;
        let size = 1;
        const entries = Array.isArray(node)
            ? node.map((entry, index) => [index, entry])
            : Object.entries(node);
        for (const [key, child] of entries) {
            const at = [...path, key];
            if (typeof key === 'string' && isForbiddenName(key)) {
                problems.push({ path: at, message: `the key ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} is not allowed`, cure: 'rename it' });
            }
            const below = visit(child, at);
            height = Math.max(height, below.height + 1);
            size += below.size;
        }
        open.delete(node);
        const measured = { height, size };
        known.set(node, measured);
        return measured;
    };
    try {
        const { height, size } = visit(value, []);
        if (height > DEEPEST)
            throw new TooDeep([]);
        if (size > MOST_VALUES) {
            problems.push({
                path: [],
                message: 'the aliases expand to more than a million values',
                cure: 'use fewer anchors and aliases',
            });
        }
    }
    catch (error) {
        if (!(error instanceof TooDeep))
            throw error;
        problems.push({
            path: error.path,
            message: `the values are nested more than ${DEEPEST} deep, or an anchor contains itself`,
            cure: 'nest less',
        });
    }
    return problems;
}
/** Leaves the walk at once: what lies deeper is not worth describing. */
class TooDeep extends Error {
    path;
    constructor(path) {
        super('nested too deeply');
        this.path = path;
    }
}


/***/ }),

/***/ 26891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ throwIfAny),
/* harmony export */   NH: () => (/* binding */ describePath),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pi: () => (/* binding */ isMapping)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

const MOST_PROBLEMS = 20;
const LONGEST_QUOTE = 60;
/** Throws one UserError with all problems, file by file in reading order, at most 20 of them and a count of the rest. */
function throwIfAny(problems) {
    if (problems.length === 0)
        return;
    const sorted = [...problems].sort((a, b) => compareText(a.where?.file ?? '', b.where?.file ?? '') ||
        (a.where?.line ?? 0) - (b.where?.line ?? 0) ||
        (a.where?.column ?? 0) - (b.where?.column ?? 0) ||
        compareText(a.message, b.message));
    const shown = sorted.slice(0, MOST_PROBLEMS);
    const rest = sorted.length - shown.length;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(rest === 0 ? shown : [...shown, { message: `and ${rest} more problems` }]);
}
/** `models[0].price.input_mtok` for `['models', 0, 'price', 'input_mtok']`. */
function describePath(path) {
    return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
/** A value as the user wrote it, in backticks, shortened and on one line. */
function quote(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
    const flat = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029`]/g, ' ');
    const short = [...flat];
    return `\`${short.length > LONGEST_QUOTE ? `${short.slice(0, LONGEST_QUOTE).join('')}...` : flat}\``;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ })

};
