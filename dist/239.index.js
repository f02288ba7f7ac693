export const id = 239;
export const ids = [239,654];
export const modules = {

/***/ 46239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseArguments: () => (/* binding */ parseArguments)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/record/candidate-id.ts
var candidate_id = __webpack_require__(66828);
// EXTERNAL MODULE: ./src/text/suggest.ts
var suggest = __webpack_require__(94185);
// EXTERNAL MODULE: ./src/cli/commands.ts
var commands = __webpack_require__(31654);
;// CONCATENATED MODULE: ./src/cli/demo-args.ts

/** @throws UserError for options that do not go together. */
function demoArguments(given) {
    const [dataset, port] = [given.one('serve'), given.count('port')];
    if (dataset === null) {
        if (port === null)
            return { command: 'demo', out: given.one('out'), json: given.flag('json') };
        throw new errors/* UserError */.yo({ message: '--port is given without `--serve`', cure: 'add `--serve DATASET`' });
    }
    if (port !== null && port > 65_535)
        throw new errors/* UserError */.yo({ message: `--port takes at most 65535, not ${port}` });
    if (given.one('out') === null && !given.flag('json'))
        return { command: 'serve', dataset, port };
    throw new errors/* UserError */.yo({
        message: '--serve shows no gate, so there is nothing to print or write',
        cure: 'give it alone',
    });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/cli/given.ts
/** The options and files that stand behind a command. */




/** @throws UserError for an option that the command does not take, and for a value too many, too few or of the wrong form. */
function read(command, args) {
    const { options, positionals: most } = commands/* COMMANDS */.L[command];
    const known = new Map([...options.map((option) => [option.name, option]), HELP]);
    const config = Object.fromEntries([...known].map(([name, { value, short }]) => [
        name,
        {
            type: value === null ? 'boolean' : 'string',
            multiple: true,
            ...(short === undefined ? {} : { short }),
        },
    ]));
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: config,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const values = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const option = known.get(token.name);
        if (option === undefined)
            throw unknownOption(command, token.rawName, [...known.keys()]);
        values.set(token.name, [...(values.get(token.name) ?? []), given_valueOf(option, token)]);
    }
    if (positionals.length > most) {
        throw new errors/* UserError */.yo({
            message: `${command} takes ${most === 0 ? 'no files' : `at most ${most} ${most === 1 ? 'file' : 'files'}`}, not ${quoted(positionals[most])}`,
            cure: `see \`plumbline ${command} --help\``,
        });
    }
    for (const [name, { repeatable }] of known) {
        if (repeatable !== true && (values.get(name)?.length ?? 0) > 1) {
            throw new errors/* UserError */.yo({ message: `--${name} is given twice`, cure: 'give it once' });
        }
    }
    return reader(positionals, values);
}
const HELP = ['help', { name: 'help', value: null, short: 'h', text: '' }];
function reader(positionals, values) {
    const one = (name) => values.get(name)?.[0] ?? null;
    return {
        positionals,
        one,
        flag: (name) => values.has(name),
        many: (name) => values.get(name) ?? [],
        list: (name) => {
            const parts = (values.get(name) ?? []).flatMap((text) => text.split(',')).map((part) => part.trim());
            return parts.filter((part) => part !== '');
        },
        count: (name) => {
            const text = one(name);
            if (text === null)
                return null;
            if (/^[1-9]\d{0,5}$/.test(text))
                return Number(text);
            throw new errors/* UserError */.yo({ message: `--${name} takes a whole number from 1 to 999999, not ${quoted(text)}` });
        },
        dollars: (name) => {
            const text = one(name);
            if (text === null)
                return null;
            const match = /^\$?(\d{1,6}(?:\.\d+)?)$/.exec(text);
            if (match !== null)
                return Number(match[1]);
            throw new errors/* UserError */.yo({
                message: `--${name} takes dollars, not ${quoted(text)}`,
                cure: `write \`--${name} 2.00\``,
            });
        },
        time: (name) => {
            const text = one(name);
            if (text === null)
                return null;
            const match = /^(\d{1,6}(?:\.\d{1,3})?)(s|m|h)$/.exec(text);
            const ms = match === null ? 0 : Number(match[1]) * UNIT_MS[match[2]];
            if (ms > 0)
                return ms;
            throw new errors/* UserError */.yo({ message: `--${name} takes a time, not ${quoted(text)}`, cure: `write \`--${name} 10m\`` });
        },
    };
}
const UNIT_MS = { s: 1000, m: 60_000, h: 3_600_000 };
function given_valueOf({ name, value }, token) {
    if (value === null) {
        if (token.value === undefined)
            return '';
        throw new errors/* UserError */.yo({
            message: `--${name} takes no value, not ${quoted(token.value)}`,
            cure: `write \`--${name}\``,
        });
    }
    // `--out --json` is a forgotten value far more often than a folder named `--json`; `--out=--json` still says the latter.
    if (token.value === undefined || token.value === '' || isSwallowed(token)) {
        throw new errors/* UserError */.yo({ message: `--${name} needs a value`, cure: `write \`--${name} ${value}\`` });
    }
    return token.value;
}
function isSwallowed(token) {
    return token.inlineValue !== true && token.value !== undefined && /^--./.test(token.value);
}
function unknownOption(command, raw, known) {
    const near = (0,suggest/* suggest */.ZA)(raw.replace(/^-+/, ''), known);
    return new errors/* UserError */.yo({
        message: `${command} has no option ${quoted(raw)}`,
        cure: near === undefined ? `see \`plumbline ${command} --help\`` : `did you mean \`--${near}\`?`,
    });
}
function quoted(text) {
    return `\`${text.slice(0, 100)}\``;
}

;// CONCATENATED MODULE: ./src/cli/args.ts
/** The command line, parsed strictly: an option that is not known is an error with the nearest one that is. */







/**
 * @param argv what follows the program's name.
 * @throws UserError for an unknown command or option, a missing or repeated value, or a value of the wrong form.
 */
function parseArguments(argv) {
    const [first, ...rest] = argv;
    if (first === undefined || first === '--help' || first === '-h')
        return { command: 'help', topic: null };
    if (first === '--version' || first === '-v' || first === 'version')
        return { command: 'version' };
    if (first === 'help')
        return { command: 'help', topic: rest[0] === undefined ? null : commandOf(rest[0]) };
    const command = commandOf(first);
    const given = read(command, rest);
    if (given.flag('help'))
        return { command: 'help', topic: command };
    switch (command) {
        case 'demo':
            return demoArguments(given);
        case 'init':
            return { command, default_branch: given.one('default-branch'), cases: given.count('cases') };
        case 'validate':
            return {
                command,
                specs: given.positionals,
                endpoints: given.many('endpoint'),
                commands: given.many('command'),
                baselines: given.many('baseline'),
                json: given.flag('json'),
            };
        case 'run':
            return {
                command,
                specs: given.positionals,
                endpoints: given.many('endpoint'),
                commands: given.many('command'),
                baselines: given.many('baseline'),
                base: baseOf(given),
                max_concurrency: given.count('max-concurrency'),
                max_spend: given.dollars('max-spend'),
                out: given.one('out'),
                only: given.list('only'),
                timeout: given.time('timeout'),
                take: takeOf(given),
                ...cassetteOf(given),
                results: resultsOf(given),
                json: given.flag('json'),
                ci: given.flag('ci'),
            };
        case 'compare':
            return compareArguments(given);
        case 'calibrate':
            return calibrateArguments(given);
        case 'explain':
            return explainArguments(given);
    }
}
function explainArguments(given) {
    const [result] = given.positionals;
    if (result === undefined) {
        throw new errors/* UserError */.yo({
            message: 'explain needs a result',
            cure: 'plumbline explain result.json --rule pass_rate; `run --out DIR` and CI write one',
        });
    }
    const [rule, suite, candidate] = [given.one('rule'), given.one('suite'), given.one('candidate')];
    return { command: 'explain', result, rule, suite, candidate, json: given.flag('json') };
}
function baseOf(given) {
    const base = given.one('base');
    if (base === null || given.many('results').length === 0)
        return base;
    throw new errors/* UserError */.yo({
        message: '--base names what is asked beside a run, and --results asks nothing',
        cure: 'drop `--base`; stored answers are named with `--baseline FILE`',
    });
}
function takeOf(given) {
    const [fresh, resume] = [given.flag('fresh'), given.flag('resume')];
    if (fresh && resume)
        throw new errors/* UserError */.yo({ message: '--fresh and --resume ask for opposites', cure: 'give one' });
    if (resume && given.many('results').length > 0) {
        const message = '--resume takes up what was asked, and --results asks nothing';
        throw new errors/* UserError */.yo({ message, cure: 'drop `--resume`' });
    }
    return fresh ? 'fresh' : resume ? 'resume' : 'auto';
}
function cassetteOf(given) {
    const [record, replay] = [given.one('record'), given.one('replay')];
    const name = record === null ? '--replay' : '--record';
    if (record === null && replay === null)
        return { record, replay };
    if (record !== null && replay !== null && (0,external_node_path_.resolve)(record) !== (0,external_node_path_.resolve)(replay)) {
        throw new errors/* UserError */.yo({
            message: `--record and --replay name two folders, ${quoted(record)} and ${quoted(replay)}`,
            cure: 'name one folder in both: what it holds is replayed, what it lacks is asked and recorded',
        });
    }
    if (given.many('results').length > 0) {
        throw new errors/* UserError */.yo({ message: `${name} is of answers, and --results asks for none`, cure: 'give one of the two' });
    }
    if (given.flag('resume')) {
        const cure = 'give `--record` and `--replay` with the same folder: they take up an interrupted recording';
        throw new errors/* UserError */.yo({ message: `--resume takes up a journal, and with ${name} none is kept`, cure });
    }
    return { record, replay };
}
function resultsOf(given) {
    const files = given.many('results');
    const id = given.one('candidate-id');
    if (files.length === 0) {
        if (id === null)
            return null;
        throw new errors/* UserError */.yo({ message: '--candidate-id is given without `--results`', cure: 'add `--results FILE`' });
    }
    if (id === null) {
        const cure = 'add `--candidate-id TEXT`, a text that changes with what is under test, such as a commit or a hash';
        throw new errors/* UserError */.yo({ message: '--results needs a `--candidate-id`', cure });
    }
    if (!(0,candidate_id/* isCandidateId */.Ly)(id)) {
        throw new errors/* UserError */.yo({ message: `--candidate-id takes ${candidate_id/* CANDIDATE_ID_FORM */.Rc}, not ${quoted(id)}` });
    }
    if ((0,candidate_id/* lacksPart */.E9)(id)) {
        const message = `--candidate-id is ${JSON.stringify(id)}: a part of it came out empty`;
        throw new errors/* UserError */.yo({ message, cure: candidate_id/* CANDIDATE_ID_PARTS_CURE */.le });
    }
    if (given.list('only').length > 0) {
        const cure = 'drop `--only`, or leave the other rows out of the files';
        throw new errors/* UserError */.yo({ message: '--only chooses what is asked, and --results asks nothing', cure });
    }
    return { files, candidate_id: id };
}
function calibrateArguments(given) {
    const runs = given.positionals;
    const spec = given.one('spec');
    if (runs.length < 2) {
        throw new errors/* UserError */.yo({
            message: 'calibrate needs the records of two or more runs of the same candidate',
            cure: 'plumbline calibrate RUN1.jsonl RUN2.jsonl --spec SPEC',
        });
    }
    if (spec === null)
        throw new errors/* UserError */.yo({ message: 'calibrate needs a spec for its gate', cure: 'add `--spec SPEC`' });
    return { command: 'calibrate', runs, spec, draws: given.count('draws'), json: given.flag('json') };
}
function compareArguments(given) {
    const [candidate, ...older] = [...given.positionals].reverse();
    const compared = {
        command: 'compare',
        baselines: [...older.reverse(), ...given.many('baseline')],
        candidate: given.one('candidate') ?? candidate ?? null,
        spec: given.one('spec'),
        batch: given.one('batch'),
        json: given.flag('json'),
    };
    if (given.one('candidate') !== null && candidate !== undefined) {
        throw new errors/* UserError */.yo({
            message: 'compare got its candidate twice',
            cure: `drop \`--candidate\` or ${quoted(candidate)}`,
        });
    }
    if (compared.batch !== null) {
        if (compared.candidate === null && compared.baselines.length === 0 && compared.spec === null)
            return compared;
        throw new errors/* UserError */.yo({
            message: 'compare --batch reads rows and gates from its lines alone',
            cure: 'drop the record files and `--spec`',
        });
    }
    if (compared.candidate === null || compared.baselines.length === 0) {
        throw new errors/* UserError */.yo({
            message: 'compare needs the records of a baseline and of a candidate',
            cure: 'plumbline compare BASE.jsonl CANDIDATE.jsonl --spec SPEC',
        });
    }
    if (compared.spec === null) {
        throw new errors/* UserError */.yo({ message: 'compare needs a spec for its gate', cure: 'add `--spec SPEC`' });
    }
    return compared;
}
function commandOf(text) {
    if ((0,commands/* isCommand */.y)(text))
        return text;
    const near = (0,suggest/* suggest */.ZA)(text, Object.keys(commands/* COMMANDS */.L));
    throw new errors/* UserError */.yo({
        message: `there is no command ${quoted(text)}`,
        cure: near === undefined ? 'see `plumbline help`' : `did you mean \`${near}\`?`,
    });
}


/***/ }),

/***/ 31654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS),
/* harmony export */   helpText: () => (/* binding */ helpText),
/* harmony export */   y: () => (/* binding */ isCommand)
/* harmony export */ });
/** The commands and their options: one table for the parser and for the help texts. */
const JSON_OPTION = { name: 'json', value: null, text: 'print the result as JSON on stdout' };
const ENDPOINT = {
    name: 'endpoint',
    value: "'NAME URL KEY_ENV'",
    repeatable: true,
    text: 'an endpoint for specs; KEY_ENV names a variable, - sends no key',
};
const COMMAND = {
    name: 'command',
    value: "'NAME -- PROGRAM'",
    repeatable: true,
    text: 'a program for specs; env:VAR before the -- hands it a variable',
};
const BASELINE = {
    name: 'baseline',
    value: 'FILE',
    repeatable: true,
    text: 'record of an earlier run (run.jsonl), the newest first',
};
const COMMANDS = {
    demo: {
        usage: 'plumbline demo [--out DIR] | plumbline demo --serve DATASET [--port N]',
        summary: 'show a failing and then a passing gate: no key, no network',
        about: [
            'Serves a seeded model on this machine and runs a real suite against it through the real client. With --serve it only',
            'serves the model, for an application of your own that asks it, until it is interrupted.',
        ],
        positionals: 0,
        options: [
            { name: 'out', value: 'DIR', text: 'write the records, results and reports there' },
            { name: 'serve', value: 'DATASET', text: 'serve the model alone; it knows the answers of this dataset' },
            { name: 'port', value: 'N', text: 'with --serve; any free port without it' },
            JSON_OPTION,
        ],
    },
    init: {
        usage: 'plumbline init [--cases N] [--default-branch NAME]',
        summary: 'write a first spec and a workflow; never overwrites a file',
        about: ['Writes evals/first.eval.yml and .github/workflows/plumbline.yml, and names the one secret to set.'],
        positionals: 0,
        options: [
            { name: 'cases', value: 'N', text: 'how many cases the suite will have: it decides the allowed drop' },
            { name: 'default-branch', value: 'NAME', text: 'the branch that pull requests are held against' },
        ],
    },
    validate: {
        usage: 'plumbline validate [SPEC...] [--baseline FILE]',
        summary: 'check specs without a call: mistakes, and what the suite can see',
        about: [
            'SPEC is a path or a glob; without any, evals/*.eval.yml. Says what a pull request takes in answers, dollars and',
            'minutes, the smallest drop each limit will see, how often an unchanged candidate is proven safe, and what would',
            'settle it: cases, repeats or stored runs. Stored runs show noise, cost and time, and which limits noise would miss.',
        ],
        positionals: Infinity,
        options: [BASELINE, ENDPOINT, COMMAND, JSON_OPTION],
    },
    run: {
        usage: 'plumbline run [SPEC...] [--baseline FILE]',
        summary: 'run specs and judge them, as CI does',
        about: [
            'SPEC is a path or a glob; without any, evals/*.eval.yml. Exit code: 0 pass, 1 fail, 2 usage, 3 not measured.',
        ],
        positionals: Infinity,
        options: [
            BASELINE,
            {
                name: 'results',
                value: 'FILE',
                repeatable: true,
                text: 'rows of another harness, judged in place of a run; needs --candidate-id',
            },
            { name: 'candidate-id', value: 'TEXT', text: 'with --results: changes with what is under test, such as a hash' },
            {
                name: 'base',
                value: 'REF',
                text: 'commit or branch that `control: live` and `confirm` measure beside this one',
            },
            ENDPOINT,
            COMMAND,
            { name: 'max-concurrency', value: 'N', text: 'most requests under way at once' },
            {
                name: 'max-spend',
                value: 'DOLLARS',
                text: 'most dollars this run may spend; the lower of it and the spec holds',
            },
            { name: 'only', value: 'CASE,...', repeatable: true, text: 'run these cases alone' },
            {
                name: 'timeout',
                value: 'TIME',
                text: 'ends in time to report, such as 10m: what is not asked by then is not measured',
            },
            { name: 'fresh', value: null, text: 'ask everything anew, also what an interrupted run has answers to' },
            { name: 'resume', value: null, text: 'insist on taking up an interrupted run, however old' },
            { name: 'record', value: 'DIR', text: 'keep every answer there, to be replayed; replaces what it asks again' },
            {
                name: 'replay',
                value: 'DIR',
                text: 'answer from there: nothing is sent; with --record DIR what is missing is asked and kept',
            },
            { name: 'out', value: 'DIR', text: 'write run.jsonl, result.json and the report there' },
            { name: 'ci', value: null, text: 'print the pull request comment as CI would post it' },
            JSON_OPTION,
        ],
    },
    compare: {
        usage: 'plumbline compare BASE.jsonl CANDIDATE.jsonl --spec SPEC',
        summary: 'judge records that exist: no call is made',
        about: [
            'Reads records or bare rows. The last file is the candidate, those before it are stored runs, newest first.',
        ],
        positionals: Infinity,
        options: [
            BASELINE,
            { name: 'candidate', value: 'FILE', text: 'record of the change' },
            { name: 'spec', value: 'SPEC', text: 'the spec whose gate applies' },
            { name: 'batch', value: 'FILE', text: 'lines of {id, baseline, candidate, gate}; - reads stdin' },
            JSON_OPTION,
        ],
    },
    calibrate: {
        usage: 'plumbline calibrate RUN.jsonl RUN.jsonl... --spec SPEC',
        summary: 'measure how often your gate blocks unchanged runs: no call is made',
        about: [
            'RUN is the record of a run; name two or more between which nothing changed. Their answers are dealt anew many',
            'times and judged: every failure against the baseline is then a false alarm.',
        ],
        positionals: Infinity,
        options: [
            { name: 'spec', value: 'SPEC', text: 'the spec whose gate applies' },
            { name: 'draws', value: 'N', text: 'how often to deal; without it 1000' },
            JSON_OPTION,
        ],
    },
    explain: {
        usage: 'plumbline explain RESULT [--rule RULE[:LIMIT]]',
        summary: 'show how a verdict came about, every number computed again',
        about: [
            'RESULT is a result.json or the folder it is in. Without --rule it lists the rules. Prints what went in, each formula',
            'with its figures, and the decision; needs nothing but the result. Exit code 1 when a number is not what its inputs give.',
        ],
        positionals: 1,
        options: [
            { name: 'rule', value: 'RULE', text: 'the rule, as `pass_rate@core` or `pass_rate@core:max_drop`' },
            { name: 'suite', value: 'SUITE', text: 'where several suites have the rule' },
            { name: 'candidate', value: 'ID', text: 'another candidate than the primary' },
            JSON_OPTION,
        ],
    },
};
function isCommand(text) {
    return Object.hasOwn(COMMANDS, text);
}
/** The help of one command, or of all in short. */
function helpText(topic) {
    return `${(topic === null ? overview() : commandHelp(COMMANDS[topic])).join('\n')}\n`;
}
function overview() {
    const rows = Object.entries(COMMANDS).map(([name, { summary }]) => [name, summary]);
    return [
        'plumbline: the CI quality gate for LLM applications',
        '',
        'Usage: plumbline COMMAND [OPTIONS]',
        '',
        ...columns([...rows, ['help COMMAND', 'the options of a command'], ['--version', 'the version of this build']]),
        '',
        'Start with `plumbline demo`, then `plumbline init`.',
    ];
}
function commandHelp({ usage, summary, about, options }) {
    const help = ['-h, --help', 'this text'];
    const rows = options.map(({ name, value, repeatable, text }) => {
        const left = value === null ? `--${name}` : `--${name} ${value}`;
        return [left, repeatable === true ? `${text}; repeatable` : text];
    });
    return [`Usage: ${usage}`, '', `${sentence(summary)}.`, ...about, '', 'Options:', ...columns([...rows, help])];
}
function columns(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
function sentence(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
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

/***/ 66828:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ lacksPart),
/* harmony export */   Ly: () => (/* binding */ isCandidateId),
/* harmony export */   OX: () => (/* binding */ CANDIDATE_ID_CURE),
/* harmony export */   Rc: () => (/* binding */ CANDIDATE_ID_FORM),
/* harmony export */   le: () => (/* binding */ CANDIDATE_ID_PARTS_CURE)
/* harmony export */ });
/** In characters. */
const LONGEST = 200;
/** What a candidate-id may be, as messages say it. */
const CANDIDATE_ID_FORM = `one line of at most ${LONGEST} characters`;
/** What a reader whose candidate-id is missing can write. */
const CANDIDATE_ID_CURE = "name what is under test by a text that changes with it, such as ${{ hashFiles('prompts/**', 'src/**') }}";
/** What a reader can write whose candidate-id lacks a part. */
const CANDIDATE_ID_PARTS_CURE = 'look up which part is empty, and name each one: `prompts:HASH model:NAME`';
/** Whether a text can stand for a candidate's content: something, on one line, without control characters. */
function isCandidateId(text) {
    return text.trim() !== '' && text.length <= LONGEST && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
}
/** What joins parts, and so never begins or ends a text that has all of them. */
const OPEN_END = /^[\s\-:,;|@]|[\s\-:,;|@]$/u;
/** Two blanks with nothing between them; a name whose colon is followed by the next name. */
const GAP = /\s\s|:\s\S*:/u;
/**
 * Whether a text looks put together of several parts of which one is missing: an expression that came out empty leaves the
 * blank or the sign that joined it. Such an id no longer changes with what the part stood for, and answers of different
 * programs would be pooled. To be asked of the text as it was given, untrimmed.
 */
function lacksPart(text) {
    return OPEN_END.test(text) || GAP.test(text);
}


/***/ }),

/***/ 94185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ suggestOrList),
/* harmony export */   ZA: () => (/* binding */ suggest)
/* harmony export */ });
/* unused harmony export editDistance */
/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours cost 1 each.
 * Compared in lower case, so a slip of the shift key costs nothing.
 */
function editDistance(left, right) {
    const a = [...left.toLowerCase()];
    const b = [...right.toLowerCase()];
    let older = [];
    let old = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let best = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + (same ? 0 : 1));
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                best = Math.min(best, older[j - 2] + 1);
            row.push(best);
        }
        older = old;
        old = row;
    }
    return old[b.length];
}
// Untrusted names can be megabytes long; no typo is.
const LONGEST_NAME = 100;
/** The known word that was most likely meant, or undefined when none is near: at most a third of the letters differ. */
function suggest(word, known) {
    if (word.length > LONGEST_NAME)
        return undefined;
    let nearest;
    for (const candidate of known) {
        if (candidate.length > LONGEST_NAME)
            continue;
        const distance = editDistance(word, candidate);
        const allowed = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
        if (distance <= allowed && distance < (nearest?.distance ?? Infinity))
            nearest = { word: candidate, distance };
    }
    return nearest?.word;
}
/** "did you mean `x`?" when a known word is near, else the known words, else undefined when there are none. */
function suggestOrList(word, known) {
    const near = suggest(word, known);
    if (near !== undefined)
        return `did you mean \`${near}\`?`;
    return known.length === 0 ? undefined : `known: ${listed(known)}`;
}
const MOST_LISTED = 20;
function listed(words) {
    const shown = words.slice(0, MOST_LISTED).map((word) => `\`${word}\``);
    const rest = words.length - shown.length;
    return rest === 0 ? shown.join(', ') : `${shown.join(', ')} and ${rest} more`;
}


/***/ })

};
