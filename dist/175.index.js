export const id = 175;
export const ids = [175];
export const modules = {

/***/ 94175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_CONCURRENCY: () => (/* binding */ DEFAULT_CONCURRENCY),
/* harmony export */   DEFAULT_FAIL_ON: () => (/* binding */ DEFAULT_FAIL_ON),
/* harmony export */   DEFAULT_OUT: () => (/* binding */ DEFAULT_OUT),
/* harmony export */   DEFAULT_SPECS: () => (/* binding */ DEFAULT_SPECS),
/* harmony export */   NO_ARTIFACTS: () => (/* binding */ NO_ARTIFACTS),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _edge_actions_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50722);
/* harmony import */ var _edge_local_baseline_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84929);
/* harmony import */ var _edge_local_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21815);
/* harmony import */ var _edge_local_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47078);
/* harmony import */ var _edge_local_out_dir_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53515);
/* harmony import */ var _edge_local_random_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53622);
/* harmony import */ var _edge_local_silent_forge_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(78842);
/* harmony import */ var _edge_target_connect_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7886);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93214);
/* harmony import */ var _pipeline_publish_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48600);
/* harmony import */ var _record_codec_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62999);
/* harmony import */ var _spec_endpoints_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(77969);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(311);














const DEFAULT_SPECS = ['evals/*.eval.yml'];
const DEFAULT_OUT = '.plumbline';
const DEFAULT_CONCURRENCY = 8;
/** What turns a local run red, as in CI. */
const DEFAULT_FAIL_ON = new Set(['regression', 'error']);
/** Nothing is stored elsewhere: the files are written to the folder of `--out`. */
const NO_ARTIFACTS = { upload: () => Promise.resolve({ ok: true, url: null, detail: '' }) };
/** `plumbline run`: the same engine, verdict and report as in CI, on this machine. */
async function run(args, world) {
    const endpoints = (0,_spec_endpoints_js__WEBPACK_IMPORTED_MODULE_11__/* .allEndpoints */ .Em)((0,_spec_endpoints_js__WEBPACK_IMPORTED_MODULE_11__/* .parseEndpoints */ .aL)(args.endpoints.join('\n')));
    const out = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.folder, args.out ?? DEFAULT_OUT);
    const started = _edge_local_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m.date();
    const context = { ...(0,_edge_actions_context_js__WEBPACK_IMPORTED_MODULE_1__/* .localContext */ .N)('plumbline'), run_id: `local-${started.toISOString().replace(/[^0-9TZ]/g, '')}` };
    const baselines = await Promise.all(args.baselines.map(async (file) => (0,_record_codec_js__WEBPACK_IMPORTED_MODULE_10__/* .decodeRecord */ .eT)(await world.given.read(file), file)));
    const journal = (0,_edge_local_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .openJournal */ ._)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, 'journal.jsonl'));
    const opened = [];
    try {
        const outcome = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_8__/* .gate */ .G)({
            tool: _version_js__WEBPACK_IMPORTED_MODULE_12__/* .TOOL */ .j,
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
            filesAt: () => world.files,
            connect: async (suites) => {
                const target = await (0,_edge_target_connect_js__WEBPACK_IMPORTED_MODULE_7__/* .connectTarget */ .u)(suites, {
                    endpoints,
                    env: (name) => world.env[name],
                    run: context.run_id,
                });
                opened.push(target);
                return target;
            },
            store: (0,_edge_local_baseline_file_js__WEBPACK_IMPORTED_MODULE_2__/* .recordedBaseline */ .AE)(baselines),
            journal,
            clock: _edge_local_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m,
            random: _edge_local_random_js__WEBPACK_IMPORTED_MODULE_6__/* .systemRandom */ .v,
            log: world.log,
        }, world.interrupted());
        const published = await (0,_pipeline_publish_js__WEBPACK_IMPORTED_MODULE_9__/* .publish */ .m)(outcome, {
            context,
            maxSpend: args.max_spend,
            artifactName: 'plumbline',
            comment: 'never',
            now: _edge_local_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m.date(),
            program: 'plumbline',
            color: world.color && !args.json && !args.ci,
        }, { artifacts: NO_ARTIFACTS, forge: (0,_edge_local_silent_forge_js__WEBPACK_IMPORTED_MODULE_13__/* .silentForge */ .l)('a local run'), log: world.log });
        // Shown first: what was measured must not be lost with a full disk.
        if (args.json)
            world.print(published.files['result.json']);
        else
            world.tell(args.ci ? published.comment.body : published.text);
        // The default folder lies in the repository, and answers do not belong into its history.
        const ignore = args.out === null ? { '.gitignore': '*\n' } : {};
        const paths = await (0,_edge_local_out_dir_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFiles */ .h)(out, { ...published.files, ...ignore });
        world.log.info(`report: ${world.shown(paths.get('report.html') ?? out)}`);
        return outcome.result.exit_code;
    }
    finally {
        journal.close();
        await Promise.all(opened.map((target) => target.close()));
    }
}


/***/ })

};
