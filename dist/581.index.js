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
        return void process.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .js}\n`);
    const { systemWorld } = await __webpack_require__.e(/* import() */ 739).then(__webpack_require__.bind(__webpack_require__, 32739));
    const world = systemWorld(env);
    try {
        const { parseArguments } = await __webpack_require__.e(/* import() */ 239).then(__webpack_require__.bind(__webpack_require__, 46239));
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
            world.print(`${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .js}\n`);
            return 0;
        case 'demo':
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(453), __webpack_require__.e(175), __webpack_require__.e(621), __webpack_require__.e(364), __webpack_require__.e(838), __webpack_require__.e(983), __webpack_require__.e(425), __webpack_require__.e(881), __webpack_require__.e(528), __webpack_require__.e(63), __webpack_require__.e(378)]).then(__webpack_require__.bind(__webpack_require__, 4742))).demo(args, world);
        case 'serve':
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(175), __webpack_require__.e(9), __webpack_require__.e(917)]).then(__webpack_require__.bind(__webpack_require__, 62917))).serveDemo(args, world);
        case 'init':
            return (await Promise.all(/* import() */[__webpack_require__.e(294), __webpack_require__.e(208)]).then(__webpack_require__.bind(__webpack_require__, 91208))).writeFirst(args, world);
        case 'validate':
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(453), __webpack_require__.e(175), __webpack_require__.e(621), __webpack_require__.e(364), __webpack_require__.e(838), __webpack_require__.e(983), __webpack_require__.e(425), __webpack_require__.e(528), __webpack_require__.e(869)]).then(__webpack_require__.bind(__webpack_require__, 91869))).validate(args, world);
        case 'run':
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(453), __webpack_require__.e(175), __webpack_require__.e(621), __webpack_require__.e(364), __webpack_require__.e(838), __webpack_require__.e(983), __webpack_require__.e(425), __webpack_require__.e(528)]).then(__webpack_require__.bind(__webpack_require__, 79528))).run(args, world);
        case 'compare':
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(453), __webpack_require__.e(175), __webpack_require__.e(621), __webpack_require__.e(364), __webpack_require__.e(838), __webpack_require__.e(983), __webpack_require__.e(425), __webpack_require__.e(881), __webpack_require__.e(528), __webpack_require__.e(100)]).then(__webpack_require__.bind(__webpack_require__, 22056))).compare(args, world);
        case 'calibrate':
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(453), __webpack_require__.e(364), __webpack_require__.e(838), __webpack_require__.e(575)]).then(__webpack_require__.bind(__webpack_require__, 47575))).calibrate(args, world);
        case 'explain':
            return (await Promise.all(/* import() */[__webpack_require__.e(453), __webpack_require__.e(364), __webpack_require__.e(263)]).then(__webpack_require__.bind(__webpack_require__, 88263))).explain(args, world);
    }
}


/***/ })

};
