export const id = 777;
export const ids = [777];
export const modules = {

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
