export const id = 581;
export const ids = [581];
export const modules = {

/***/ 95581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(311);

async function main(argv, env) {
    // Asked for by scripts, so it must not load the rest.
    if (argv[0] === '--version')
        return void process.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .j}\n`);
    const { systemWorld } = await __webpack_require__.e(/* import() */ 739).then(__webpack_require__.bind(__webpack_require__, 32739));
    const world = systemWorld(env);
    try {
        const { parseArguments } = await __webpack_require__.e(/* import() */ 287).then(__webpack_require__.bind(__webpack_require__, 86287));
        process.exitCode = await carryOut(parseArguments(argv), world);
    }
    catch (error) {
        process.exitCode = world.fail(error);
    }
}
/** @returns the exit code. */
async function carryOut(args, world) {
    switch (args.command) {
        case 'help': {
            const { helpText } = await __webpack_require__.e(/* import() */ 654).then(__webpack_require__.bind(__webpack_require__, 31654));
            world.print(helpText(args.topic));
            return 0;
        }
        case 'version':
            world.print(`${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .j}\n`);
            return 0;
        case 'demo':
            return (await Promise.all(/* import() */[__webpack_require__.e(453), __webpack_require__.e(294), __webpack_require__.e(84), __webpack_require__.e(100), __webpack_require__.e(668), __webpack_require__.e(576), __webpack_require__.e(202), __webpack_require__.e(436)]).then(__webpack_require__.bind(__webpack_require__, 43436))).demo(args, world);
        case 'init':
            return (await Promise.all(/* import() */[__webpack_require__.e(294), __webpack_require__.e(208)]).then(__webpack_require__.bind(__webpack_require__, 91208))).writeFirst(args, world);
        case 'validate':
            return (await Promise.all(/* import() */[__webpack_require__.e(453), __webpack_require__.e(294), __webpack_require__.e(84), __webpack_require__.e(100), __webpack_require__.e(668), __webpack_require__.e(576), __webpack_require__.e(202), __webpack_require__.e(869)]).then(__webpack_require__.bind(__webpack_require__, 91869))).validate(args, world);
        case 'run':
            return (await Promise.all(/* import() */[__webpack_require__.e(453), __webpack_require__.e(294), __webpack_require__.e(84), __webpack_require__.e(100), __webpack_require__.e(668), __webpack_require__.e(576), __webpack_require__.e(202), __webpack_require__.e(257)]).then(__webpack_require__.bind(__webpack_require__, 94257))).run(args, world);
        case 'compare':
            return (await Promise.all(/* import() */[__webpack_require__.e(453), __webpack_require__.e(294), __webpack_require__.e(84), __webpack_require__.e(100), __webpack_require__.e(668), __webpack_require__.e(576), __webpack_require__.e(202), __webpack_require__.e(625)]).then(__webpack_require__.bind(__webpack_require__, 51625))).compare(args, world);
        case 'calibrate':
            return (await Promise.all(/* import() */[__webpack_require__.e(453), __webpack_require__.e(84), __webpack_require__.e(668), __webpack_require__.e(576), __webpack_require__.e(575)]).then(__webpack_require__.bind(__webpack_require__, 47575))).calibrate(args, world);
        case 'explain':
            return (await Promise.all(/* import() */[__webpack_require__.e(453), __webpack_require__.e(668), __webpack_require__.e(263)]).then(__webpack_require__.bind(__webpack_require__, 88263))).explain(args, world);
    }
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ PROGRAM),
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Name and version of this build, as records and reports carry it. */
const TOOL = 'plumbline 0.1.0';
/** How a reader of the comment starts the command line: from the repository, since the bare name is not ours on npm. */
const PROGRAM = 'npx github:plumbline-ci/plumbline';


/***/ })

};
