export const id = 654;
export const ids = [654];
export const modules = {

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


/***/ })

};
