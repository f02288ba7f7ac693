export const id = 364;
export const ids = [364];
export const modules = {

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

/***/ 1916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ byCodeUnits),
/* harmony export */   Eb: () => (/* binding */ key),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   vN: () => (/* binding */ added),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

function refuse(place, sentence, cure) {
    const subject = place.path === '' ? 'the line' : `\`${place.path}\``;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ message: `${subject} ${sentence}`, where: place.where, cure });
}
const text = {
    read: (value, place) => (typeof value === 'string' ? value : refuse(place, `must be text, not ${nameOf(value)}`)),
    write: same,
};
/** Text of at least one character. */
const name = {
    read: (value, place) => {
        const read = text.read(value, place);
        return read === '' ? refuse(place, 'must not be empty') : read;
    },
    write: same,
};
const flag = {
    read: (value, place) => typeof value === 'boolean' ? value : refuse(place, `must be true or false, not ${nameOf(value)}`),
    write: same,
};
/** A finite number in [min, max]: JSON can carry Infinity as `1e400`. */
function number(min, max) {
    const range = max === Infinity ? `of at least ${min}` : `from ${min} to ${max}`;
    return {
        read: (value, place) => typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max
            ? value
            : refuse(place, `must be a finite number ${range}, not ${nameOf(value)}`),
        write: (value) => {
            if (!Number.isFinite(value))
                throw new Error(`A record cannot hold the number ${value}`);
            return value;
        },
    };
}
/** A whole number of at least `min`. */
function count(min = 0) {
    return {
        read: (value, place) => Number.isSafeInteger(value) && value >= min
            ? value
            : refuse(place, `must be a whole number of at least ${min}, not ${nameOf(value)}`),
        write: same,
    };
}
function oneOf(...allowed) {
    return {
        read: (value, place) => allowed.find((item) => item === value) ??
            refuse(place, `must be ${allowed.map((item) => `\`${item}\``).join(' or ')}, not ${nameOf(value)}`),
        write: same,
    };
}
function nullable(field) {
    return {
        read: (value, place) => (value === null ? null : field.read(value, place)),
        write: (value) => (value === null ? null : field.write(value)),
    };
}
/** A key that may be missing; null counts as missing, as many writers put it there. */
function optional(field) {
    return {
        read: (value, place) => (value === undefined || value === null ? undefined : field.read(value, place)),
        write: (value) => (value === undefined ? undefined : field.write(value)),
    };
}
/** A key that older records lack; unlike with `optional`, null is for the field to read. */
function added(field) {
    return {
        read: (value, place) => (value === undefined ? undefined : field.read(value, place)),
        write: (value) => (value === undefined ? undefined : field.write(value)),
    };
}
function list(field) {
    return {
        read: (value, place) => Array.isArray(value)
            ? value.map((item, index) => field.read(item, inside(place, `[${index}]`)))
            : refuse(place, `must be a list, not ${nameOf(value)}`),
        write: (value) => value.map((item) => field.write(item)),
    };
}
/** An object keyed by untrusted ids: own keys only, written in the order of their code units. */
function map(field) {
    return {
        read: (value, place) => Object.fromEntries(Object.entries(asObject(value, place)).map(([key, item]) => [key, field.read(item, inside(place, key))])),
        write: (value) => Object.fromEntries(Object.entries(value)
            .sort(([a], [b]) => byCodeUnits(a, b))
            .map(([key, item]) => [key, field.write(item)])),
    };
}
/** An object of known keys, written in the table's order. Keys that are not in the table are ignored: a later build may add some. */
function object(table) {
    const fields = Object.entries(table);
    return {
        read: (value, place) => {
            const source = asObject(value, place);
            // A plain loop: a merge reads hundreds of thousands of rows. The keys are the table's own, never the input's.
            const result = {};
            for (const [key, field] of fields) {
                const item = field.read(Object.hasOwn(source, key) ? source[key] : undefined, inside(place, key));
                if (item !== undefined)
                    result[key] = item;
            }
            return result;
        },
        write: (value) => Object.fromEntries(fields.map(([key, field]) => [key, field.write(value[key])])),
    };
}
function asObject(value, place) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : refuse(place, `must be an object, not ${nameOf(value)}`);
}
function inside(place, key) {
    const path = place.path === '' || key.startsWith('[') ? `${place.path}${key}` : `${place.path}.${key}`;
    return { where: place.where, path };
}
/** Order of UTF-16 code units: the same on every machine, unlike a locale's. */
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Parts as one map key that no choice of ids can make ambiguous. */
function key(...parts) {
    return JSON.stringify(parts);
}
/** A value in a few words for a message; text from outside is cut and quoted. */
function nameOf(value) {
    if (value === undefined)
        return 'missing';
    if (value === null || typeof value === 'boolean' || typeof value === 'number')
        return String(value);
    if (typeof value === 'string')
        return value.length > 40 ? `${JSON.stringify(value.slice(0, 40))}...` : JSON.stringify(value);
    return Array.isArray(value) ? 'a list' : 'an object';
}
function same(value) {
    return value;
}


/***/ }),

/***/ 72011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ MOST_MISSING)
/* harmony export */ });
/** Share of planned trials that may be missing; above it something counts as not measured. */
const MOST_MISSING = 0.05;


/***/ }),

/***/ 88202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isOfTimes)
/* harmony export */ });
/** Whether a metric is made of times: `ttft.*`, `latency.*` and `goodput`. */
function isOfTimes(metric) {
    return /^(?:ttft|latency)\.|^goodput$/u.test(metric);
}


/***/ }),

/***/ 6561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cs: () => (/* binding */ resampledSums),
/* harmony export */   eB: () => (/* binding */ resampled),
/* harmony export */   zz: () => (/* binding */ REPLICATES)
/* harmony export */ });
/* harmony import */ var _percentile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3816);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80748);


const REPLICATES = 2000;
/** Past this many cases they are first dealt into as many random heaps: the spread is the same, the work stays bounded. */
const MOST_HEAPS = 1000;
/**
 * Seeded case bootstrap: for every replicate, the sums of each column over cases drawn with replacement.
 * @param columns one entry per independent case (or group) in each, all of the same length, at least one.
 * @param seed from the case ids; the same seed draws the same cases, whatever the columns hold.
 */
function resampledSums(columns, seed) {
    const uniform = (0,_random_js__WEBPACK_IMPORTED_MODULE_0__/* .uniformFrom */ .D)(seed);
    const heaps = dealt(columns, uniform);
    const width = columns.length;
    const size = heaps.length / width;
    const sums = columns.map(() => new Float64Array(REPLICATES));
    const total = new Float64Array(width);
    for (let replicate = 0; replicate < REPLICATES; replicate += 1) {
        total.fill(0);
        for (let draw = 0; draw < size; draw += 1) {
            const at = Math.floor(uniform() * size) * width;
            for (let column = 0; column < width; column += 1)
                total[column] += heaps[at + column];
        }
        for (let column = 0; column < width; column += 1)
            sums[column][replicate] = total[column];
    }
    return sums;
}
// Row by row in one array, so that one draw touches one place in memory.
function dealt(columns, uniform) {
    const size = columns[0].length;
    const width = columns.length;
    const count = Math.min(size, MOST_HEAPS);
    const heaps = new Float64Array(count * width);
    const order = size > MOST_HEAPS ? permutation(size, uniform) : null;
    for (let index = 0; index < size; index += 1) {
        const at = (index % count) * width;
        const from = order === null ? index : order[index];
        for (let column = 0; column < width; column += 1)
            heaps[at + column] += columns[column][from];
    }
    return heaps;
}
function permutation(size, uniform) {
    const order = Uint32Array.from({ length: size }, (_, index) => index);
    for (let at = size - 1; at > 0; at -= 1) {
        const other = Math.floor(uniform() * (at + 1));
        const value = order[at];
        order[at] = order[other];
        order[other] = value;
    }
    return order;
}
/** Percentile intervals of a statistic from its replicates; NaN replicates are a bug of the caller. */
function resampled(replicates) {
    const sorted = Float64Array.from(replicates).sort();
    return {
        lower: (alpha) => (0,_percentile_js__WEBPACK_IMPORTED_MODULE_1__/* .percentileOfSorted */ .WB)(sorted, alpha),
        upper: (alpha) => (0,_percentile_js__WEBPACK_IMPORTED_MODULE_1__/* .percentileOfSorted */ .WB)(sorted, 1 - alpha),
        atOrBelow: (value) => {
            let twice = 0;
            for (const replicate of sorted)
                twice += replicate < value ? 2 : replicate === value ? 1 : 0;
            return (twice / 2 + 0.5) / (sorted.length + 1);
        },
    };
}


/***/ }),

/***/ 99808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   O9: () => (/* binding */ betaQuantile),
/* harmony export */   Rf: () => (/* binding */ studentCdf),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/* harmony import */ var jstat__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32453);
/* harmony import */ var jstat__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jstat__WEBPACK_IMPORTED_MODULE_0__);

/** P(Z <= z) of the standard normal, absolute error below 1e-15; 0 below z = -8.3. */
function normalCdf(z) {
    // One tail computed directly and mirrored, so that cdf(-z) and 1 - cdf(z) agree to the last bit that matters.
    return z <= 0 ? jstat__WEBPACK_IMPORTED_MODULE_0___default().erfc(-z / Math.SQRT2) / 2 : 1 - jstat__WEBPACK_IMPORTED_MODULE_0___default().erfc(z / Math.SQRT2) / 2;
}
/** The z with P(Z <= z) = p, for p in (0, 1); error below 1e-11. */
function normalQuantile(p) {
    return jstat__WEBPACK_IMPORTED_MODULE_0___default().normal.inv(p, 0, 1);
}
/** P(T <= t) of Student's t; error below 1e-9. */
function studentCdf(t, dof) {
    return jstat__WEBPACK_IMPORTED_MODULE_0___default().studentt.cdf(t, dof);
}
const NEWTON_STEPS = 3;
/** The t with P(T <= t) = p, for p in (0, 1) and dof >= 1; error below 1e-8. */
function studentQuantile(p, dof) {
    let t = jstat__WEBPACK_IMPORTED_MODULE_0___default().studentt.inv(p, dof);
    // jstat stops its own iteration at 4e-8; Newton on its distribution function removes most of that.
    for (let step = 0; step < NEWTON_STEPS; step += 1) {
        t -= (jstat__WEBPACK_IMPORTED_MODULE_0___default().studentt.cdf(t, dof) - p) / jstat__WEBPACK_IMPORTED_MODULE_0___default().studentt.pdf(t, dof);
    }
    return t;
}
/** The x with P(X <= x) = p of the beta distribution; error below 1e-9. */
function betaQuantile(p, alpha, beta) {
    return jstat__WEBPACK_IMPORTED_MODULE_0___default().beta.inv(p, alpha, beta);
}


/***/ }),

/***/ 28473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ holmLevels),
/* harmony export */   Tu: () => (/* binding */ atMost)
/* harmony export */ });
/* unused harmony export holmAdjust */
/**
 * Holm's step-down adjustment for one family of tests, valid under any dependence.
 * @param p p-values in [0, 1], any order.
 * @returns adjusted p-values in the same order: reject where adjusted <= alpha.
 */
function holmAdjust(p) {
    const adjusted = new Array(p.length);
    let running = 0;
    ascending(p).forEach((index, rank) => {
        running = Math.max(running, Math.min(1, (p.length - rank) * p[index]));
        adjusted[index] = running;
    });
    return adjusted;
}
/**
 * The level at which Holm held each p-value, in the same order, such that rejected and `p <= level` are the same:
 * alpha / (tests left) while every smaller p was rejected, then the level of the first that was not.
 */
function holmLevels(p, alpha) {
    const levels = new Array(p.length);
    let stopped;
    ascending(p).forEach((index, rank) => {
        const level = stopped ?? alpha / (p.length - rank);
        levels[index] = level;
        if (!atMost(p[index], level))
            stopped = level;
    });
    return levels;
}
/** `p <= level` up to rounding: an exact p of 1/20 must meet a level of 0.05. */
function atMost(p, level) {
    return p <= level * (1 + 1e-12);
}
function ascending(p) {
    return p.map((_, index) => index).sort((a, b) => p[a] - p[b] || a - b);
}


/***/ }),

/***/ 64325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qt: () => (/* binding */ wholeDifferences),
/* harmony export */   R9: () => (/* binding */ leastCommonMultiple),
/* harmony export */   wc: () => (/* binding */ denominatorOf)
/* harmony export */ });
/* unused harmony export wholeSum */
const FINEST = 100;
const COARSE_ENOUGH = 10_000;
/**
 * The smallest q up to 100 such that every value is a multiple of 1/q: 1 for pass/fail, 4 for a five-step judge.
 * @returns null when the values are continuous.
 */
function denominatorOf(units) {
    let q = 1;
    for (const unit of units) {
        for (const values of [unit.base, unit.cand]) {
            for (const value of values) {
                if (isMultiple(value, q))
                    continue;
                const own = denominator(value);
                if (own === null)
                    return null;
                q = leastCommonMultiple(q, own);
                if (q > FINEST)
                    return null;
            }
        }
    }
    return q;
}
/**
 * Non-zero unit differences as whole numbers of one common step, for exact convolution.
 * @returns null when repeats are so unequal that the common step would be too fine.
 */
function wholeDifferences(units, q) {
    let step = 1;
    const moved = units.filter(({ d }) => d !== 0);
    for (const { base, cand } of moved) {
        step = leastCommonMultiple(step, base.length * cand.length);
        if (step > COARSE_ENOUGH)
            return null;
    }
    const whole = moved.map((unit) => {
        const products = wholeSum(unit.cand, q) * unit.base.length - wholeSum(unit.base, q) * unit.cand.length;
        return products * (step / (unit.base.length * unit.cand.length));
    });
    const divisor = whole.reduce((a, b) => greatestCommonDivisor(a, Math.abs(b)), 0);
    return divisor > 1 ? whole.map((value) => value / divisor) : whole;
}
function wholeSum(values, q) {
    let sum = 0;
    for (const value of values)
        sum += Math.round(value * q);
    return sum;
}
function denominator(value) {
    for (let q = 1; q <= FINEST; q += 1)
        if (isMultiple(value, q))
            return q;
    return null;
}
function isMultiple(value, q) {
    return Math.abs(value * q - Math.round(value * q)) < 1e-9;
}
function leastCommonMultiple(a, b) {
    return (a / greatestCommonDivisor(a, b)) * b;
}
function greatestCommonDivisor(a, b) {
    return b === 0 ? a : greatestCommonDivisor(b, a % b);
}


/***/ }),

/***/ 5570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   fR: () => (/* binding */ ROUNDING),
/* harmony export */   hm: () => (/* binding */ meanOf),
/* harmony export */   iv: () => (/* binding */ difference)
/* harmony export */ });
/** Differences this small are rounding: equal shares such as 1/3 + 2/3 and 1 may differ by it. */
const ROUNDING = 1e-12;
/** Candidate mean - baseline mean of one case. Both lists must hold at least one number. */
function difference({ base, cand }) {
    const d = meanOf(cand) - meanOf(base);
    return Math.abs(d) < ROUNDING ? 0 : d;
}
/**
 * The independent units of some cases: the cases themselves, or cluster sums where groups hold more than one of them.
 * Cases without a group stand alone.
 */
function unitsOf(cases) {
    const groups = new Map();
    const units = [];
    for (const one of cases) {
        if (one.group === undefined) {
            units.push(single(one));
            continue;
        }
        const members = groups.get(one.group);
        if (members === undefined)
            groups.set(one.group, [one]);
        else
            members.push(one);
    }
    for (const members of groups.values())
        units.push(members.length === 1 ? single(members[0]) : cluster(members));
    return units;
}
function single(one) {
    return { size: 1, d: difference(one), base: one.base, cand: one.cand, shuffles: true };
}
// A shared document moves all its cases of one run together, so whole runs are what may change places, not single answers.
function cluster(members) {
    const d = members.reduce((sum, one) => sum + difference(one), 0);
    const [first] = members;
    const aligned = members.every((one) => one.base.length === first.base.length && one.cand.length === first.cand.length);
    const columns = (side) => first[side].map((_, column) => members.reduce((sum, one) => sum + one[side][column], 0));
    return {
        size: members.length,
        d: Math.abs(d) < ROUNDING ? 0 : d,
        base: aligned ? columns('base') : [],
        cand: aligned ? columns('cand') : [],
        shuffles: aligned,
    };
}
/** Arithmetic mean, the same to the last bit for every order of the values. */
function meanOf(values) {
    return sumOf(values) / values.length;
}
/** Sum, the same to the last bit for every order of the values. */
function sumOf(values) {
    // Two terms commute exactly and whole numbers add exactly; only the rest has to be put in order.
    const ordered = values.length <= 2 || values.every(Number.isInteger) ? values : [...values].sort((a, b) => a - b);
    let sum = 0;
    for (const value of ordered)
        sum += value;
    return sum;
}


/***/ }),

/***/ 61814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z3: () => (/* binding */ FEWEST_ANSWERS),
/* harmony export */   fA: () => (/* binding */ mostCommon),
/* harmony export */   kc: () => (/* binding */ passAtK),
/* harmony export */   qv: () => (/* binding */ passHatK),
/* harmony export */   yp: () => (/* binding */ MOST_ANSWERS)
/* harmony export */ });
/** Bounds of a stated or planned k: with one answer per case consistency would be the pass rate. */
const FEWEST_ANSWERS = 2;
const MOST_ANSWERS = 100;
/**
 * Chance that at least one of k answers passes, drawn without replacement from n answers of which c passed:
 * 1 - C(n-c, k) / C(n, k), the unbiased estimate of Chen et al. 2021 (arXiv 2107.03374). In [0, 1].
 * @throws RangeError unless the three are whole numbers with 0 <= c <= n and 1 <= k <= n.
 */
function passAtK(n, c, k) {
    check(n, c, k);
    return 1 - allAmong(n, n - c, k);
}
/**
 * Chance that all of k answers pass, drawn without replacement from n answers of which c passed:
 * C(c, k) / C(n, k), the unbiased pass^k of Yao et al. 2024 (tau-bench, arXiv 2406.12045). In [0, 1].
 * @throws RangeError unless the three are whole numbers with 0 <= c <= n and 1 <= k <= n.
 */
function passHatK(n, c, k) {
    check(n, c, k);
    return allAmong(n, c, k);
}
/** The count that most of these numbers are, the smallest of several; null for none. */
function mostCommon(counts) {
    const times = new Map();
    for (const count of counts)
        times.set(count, (times.get(count) ?? 0) + 1);
    let found = null;
    for (const [count, seen] of times) {
        const most = found === null ? 0 : times.get(found);
        if (seen > most || (seen === most && count < found))
            found = count;
    }
    return found;
}
/**
 * C(m, k) / C(n, k), which is also C(n-k, n-m) / C(n, n-m): the shorter of the two products. Factors are multiplied as whole
 * numbers while these are exact, so small cases are rounded once and large ones never overflow.
 */
function allAmong(n, m, k) {
    if (m < k)
        return 0;
    const [top, factors] = k <= n - m ? [m, k] : [n - k, n - m];
    let share = 1;
    let numerator = 1;
    let denominator = 1;
    for (let at = 0; at < factors; at += 1) {
        if (denominator > Number.MAX_SAFE_INTEGER / (n - at)) {
            share *= numerator / denominator;
            numerator = 1;
            denominator = 1;
        }
        numerator *= top - at;
        denominator *= n - at;
    }
    return share * (numerator / denominator);
}
function check(n, c, k) {
    const whole = Number.isSafeInteger(n) && Number.isSafeInteger(c) && Number.isSafeInteger(k);
    if (whole && c >= 0 && c <= n && k >= 1 && k <= n)
        return;
    throw new RangeError(`no ${k} answers can be drawn from ${n} of which ${c} passed`);
}


/***/ }),

/***/ 3816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WB: () => (/* binding */ percentileOfSorted),
/* harmony export */   Wu: () => (/* binding */ percentileRank),
/* harmony export */   Ym: () => (/* binding */ percentile)
/* harmony export */ });
/**
 * Nearest-rank percentile: the smallest value that at least a share `q` of all values does not exceed, so it is always one of them.
 * With it "p95 <= T" and "at most 5% of the values are over T" are the same statement.
 * @param q in [0, 1].
 * @returns NaN for no values.
 */
function percentile(values, q) {
    return percentileOfSorted(Float64Array.from(values).sort(), q);
}
/** As `percentile`, of values in ascending order. */
function percentileOfSorted(sorted, q) {
    return sorted[percentileRank(q, sorted.length) - 1] ?? NaN;
}
/** 1-based nearest rank. 0.95 * 20 is 19.000000000000004 in some orders of evaluation: the slack keeps the rank at 19. */
function percentileRank(q, n) {
    return Math.min(n, Math.max(1, Math.ceil(q * n - 1e-9)));
}


/***/ }),

/***/ 21044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ boundsAt),
/* harmony export */   j: () => (/* binding */ plusTwo)
/* harmony export */ });
/**
 * Generalised Bonett-Price (2012): one full win and one full loss are added to the differences, so the interval never has
 * zero width and does not over-claim safety on small suites. With groups the two are of the mean group size and the
 * variance is cluster-robust; with single cases that is sum d^2 + 2 over n + 2.
 * @param units at least one.
 */
function plusTwo(units) {
    let n = 0;
    let sum = 0;
    let squares = 0;
    for (const { size, d } of units) {
        n += size;
        sum += d;
        squares += d * d;
    }
    const pseudo = n / units.length;
    const weight = n + 2 * pseudo;
    const centre = sum / weight;
    let residual = 2 * pseudo ** 2 * (1 + centre ** 2);
    for (const { size, d } of units)
        residual += (d - size * centre) ** 2;
    return {
        centre,
        standardError: Math.sqrt(residual) / weight,
        psi: (squares + 2 * pseudo ** 2) / weight,
        psiFloor: (2 * pseudo ** 2) / weight,
    };
}
/** `centre -+ z * standardError`, within the possible changes. */
function boundsAt({ centre, standardError }, z) {
    return { lo: Math.max(-1, centre - z * standardError), hi: Math.min(1, centre + z * standardError) };
}


/***/ }),

/***/ 32450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ casesToProveSafe),
/* harmony export */   GE: () => (/* binding */ USUAL_NOISE),
/* harmony export */   jH: () => (/* binding */ casesToFlag),
/* harmony export */   sd: () => (/* binding */ smallestP),
/* harmony export */   z0: () => (/* binding */ detectableDrop)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99808);
/* harmony import */ var _rate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46649);


/** Noise assumed before anything was measured: share of cases that differ between two unchanged runs. */
const USUAL_NOISE = 0.05;
/**
 * Smallest true drop that the whole rule flags 4 times in 5: it must be significant, and the observed drop must lie beyond
 * the margin. As a fraction; null when not even a drop of everything would do.
 */
function detectableDrop(question) {
    const z = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - question.alpha);
    // The noise of a drop shrinks again near 1, so the test of the two parts is monotone only from the first success on.
    const seen = (drop) => isSignificant(question, drop, z) && isBeyond(question, drop);
    if (!seen(1))
        return null;
    let low = 0;
    let high = 1;
    for (let step = 0; step < BISECTIONS; step += 1) {
        const middle = (low + high) / 2;
        if (seen(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}
const BISECTIONS = 40;
/** The first part alone: `margin` 0 leaves only significance. */
function isSignificant({ n, psi }, drop, z) {
    const noise = psi + drop;
    const spread = Math.sqrt(Math.max(0, noise - drop * drop));
    return drop * Math.sqrt(n) - z * Math.sqrt(noise) >= _rate_js__WEBPACK_IMPORTED_MODULE_1__/* .POWER_Z */ .nc * spread;
}
function isBeyond({ n, psi, margin }, drop) {
    const spread = Math.sqrt(Math.max(0, psi + drop - drop * drop) / n);
    return drop >= margin + _rate_js__WEBPACK_IMPORTED_MODULE_1__/* .POWER_Z */ .nc * spread;
}
/**
 * Cases at which a suite with this noise and no change would be proven safe 4 times in 5.
 * @param room how far the true change is inside the margin; the whole margin when nothing changed.
 * @returns null when no number of cases would.
 */
function casesToProveSafe(psi, room, alpha) {
    if (!(room > 1e-9))
        return null;
    return Math.ceil(((((0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - alpha) + _rate_js__WEBPACK_IMPORTED_MODULE_1__/* .POWER_Z */ .nc) ** 2 * psi) / room ** 2) * (1 - 1e-12));
}
/** Cases at which a true drop beyond the margin would be flagged 4 times in 5; null when it does not lie beyond it. */
function casesToFlag(drop, { psi, margin, alpha }) {
    if (!(drop - margin > 1e-9))
        return null;
    const z = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - alpha);
    const spread = _rate_js__WEBPACK_IMPORTED_MODULE_1__/* .POWER_Z */ .nc * Math.sqrt(Math.max(0, psi + drop - drop * drop));
    const significant = ((spread + z * Math.sqrt(psi + drop)) / drop) ** 2;
    const beyond = (spread / (drop - margin)) ** 2;
    return Math.ceil(Math.max(significant, beyond));
}
/** Smallest mid-p that `n` cases with one answer on each side can reach: all of them worse. */
function smallestP(n) {
    return 0.5 ** (n + 1);
}


/***/ }),

/***/ 80748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ uniformFrom),
/* harmony export */   n: () => (/* binding */ seedOf)
/* harmony export */ });
/**
 * A 32-bit seed from ids, whatever their order: FNV-1a over each id, combined in sorted order.
 * Seeds come from the cases alone, never from paths, times or the order of rows.
 */
function seedOf(ids) {
    let hash = FNV_OFFSET;
    for (const id of isSorted(ids) ? ids : [...ids].sort()) {
        for (let at = 0; at < id.length; at += 1)
            hash = Math.imul(hash ^ id.charCodeAt(at), FNV_PRIME);
        // A separator that no id holds keeps ["ab", "c"] and ["a", "bc"] apart.
        hash = Math.imul(hash ^ 0x1_0000, FNV_PRIME);
    }
    return hash >>> 0;
}
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** sfc32 (Doty-Humphrey, PractRand), warmed up as its author advises: fast, and equal on every engine. */
function uniformFrom(seed) {
    let a = 0;
    let b = seed | 0;
    let c = 0x9e3779b9 | 0;
    let counter = 1;
    const next = () => {
        const out = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + out) | 0;
        return (out >>> 0) / 0x1_0000_0000;
    };
    for (let round = 0; round < 15; round += 1)
        next();
    return next;
}
function isSorted(ids) {
    for (let at = 1; at < ids.length; at += 1)
        if (ids[at - 1] > ids[at])
            return false;
    return true;
}


/***/ }),

/***/ 46649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ smallestProvingN),
/* harmony export */   QV: () => (/* binding */ rateLower),
/* harmony export */   lw: () => (/* binding */ meanBounds),
/* harmony export */   nc: () => (/* binding */ POWER_Z),
/* harmony export */   sC: () => (/* binding */ casesToSettleRate),
/* harmony export */   tq: () => (/* binding */ rateUpper)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99808);

/** 80% power, the convention for "what could this suite have seen". */
const POWER_Z = 0.8416212335729143;
/** One-sided Clopper-Pearson lower bound of a rate at level 1 - alpha; 0 when nothing was counted. */
function rateLower(count, n, alpha) {
    return count === 0 ? 0 : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .betaQuantile */ .O9)(alpha, count, n - count + 1);
}
/** One-sided Clopper-Pearson upper bound of a rate at level 1 - alpha; 1 when everything was counted. */
function rateUpper(count, n, alpha) {
    return count === n ? 1 : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .betaQuantile */ .O9)(1 - alpha, count + 1, n - count);
}
/**
 * Smallest n at which `bad` bad cases still prove the rate of bad cases to be at most `limit`:
 * the upper Clopper-Pearson bound is then at most `limit`. Zero bad of 59 prove 5%, of 29 prove 10%.
 * @returns null when no n does (`limit` <= 0).
 */
function smallestProvingN(bad, limit, alpha) {
    if (limit >= 1)
        return bad + 1;
    if (!(limit > 0))
        return null;
    let high = Math.max(bad + 1, Math.ceil(Math.log(alpha) / Math.log1p(-limit)));
    while (rateUpper(bad, high, alpha) > limit)
        high *= 2;
    let low = bad;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (rateUpper(bad, middle, alpha) <= limit)
            high = middle;
        else
            low = middle;
    }
    return high;
}
/**
 * Cases at which a true rate of bad cases `rate` would be told from `limit` 4 times in 5; never below the n at which
 * the limit can first be proven.
 * @returns null when no number of cases would tell them apart.
 */
function casesToSettleRate(rate, limit, alpha) {
    const first = smallestProvingN(0, limit, alpha);
    const gap = Math.abs(rate - limit);
    if (gap < 1e-9)
        return null;
    const spread = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - alpha) * Math.sqrt(limit * (1 - limit)) + POWER_Z * Math.sqrt(rate * (1 - rate));
    const needed = Math.ceil((spread / gap) ** 2);
    return rate < limit ? (first === null ? null : Math.max(first, needed)) : needed;
}
/**
 * Bounds of a mean of case means in [0, 1]: one pseudo 0 and one pseudo 1 are appended, then the normal bound at z.
 * @returns null for no values.
 */
function meanBounds(values, z) {
    if (values.length === 0)
        return null;
    let sum = 1;
    let squares = 1;
    for (const value of values) {
        sum += value;
        squares += value * value;
    }
    const n = values.length + 2;
    const mean = sum / n;
    const half = z * Math.sqrt(Math.max(0, squares / n - mean * mean) / n);
    return { lo: Math.max(0, mean - half), hi: Math.min(1, mean + half) };
}


/***/ }),

/***/ 51268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ signFlip)
/* harmony export */ });
/* harmony import */ var _lattice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64325);
/* harmony import */ var _tails_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30868);


/**
 * Sign-flip test of unit differences: under "both sides are exchangeable within every unit" each d is as likely as -d.
 * Exact mid-p on a lattice (pass/fail: McNemar's mid-p), by enumeration of all flips for fewer than 30 continuous
 * differences, else z = sum d / sqrt(sum d^2).
 */
function signFlip(units) {
    const moved = units.filter(({ d }) => d !== 0);
    if (moved.length === 0)
        return _tails_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_MOVED */ .IW;
    const columns = moved.every(({ shuffles }) => shuffles);
    const q = columns ? (0,_lattice_js__WEBPACK_IMPORTED_MODULE_1__/* .denominatorOf */ .wc)(moved) : null;
    const whole = q === null ? null : (0,_lattice_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeDifferences */ .Qt)(moved, q);
    if (whole !== null) {
        const reach = whole.reduce((sum, d) => sum + Math.abs(d), 0);
        if (reach * whole.length * 2 <= _tails_js__WEBPACK_IMPORTED_MODULE_0__/* .EXACT_WORK */ .Cm)
            return exactFlips(whole);
    }
    const differences = moved.map(({ d }) => d);
    return differences.length < _tails_js__WEBPACK_IMPORTED_MODULE_0__/* .FEW */ .dS ? enumeratedFlips(differences) : normalFlips(differences);
}
// The sum is 2X - reach with X the sum of the |d| that came out positive.
function exactFlips(whole) {
    const shapes = new Map();
    const terms = whole.map((d) => {
        const size = Math.abs(d);
        let term = shapes.get(size);
        if (term === undefined) {
            term = new Float64Array(size + 1);
            term[0] = 0.5;
            term[size] = 0.5;
            shapes.set(size, term);
        }
        return term;
    });
    const observed = whole.reduce((sum, d) => sum + Math.max(0, d), 0);
    return (0,_tails_js__WEBPACK_IMPORTED_MODULE_0__/* .midTails */ .Gq)((0,_tails_js__WEBPACK_IMPORTED_MODULE_0__/* .convolve */ .bd)(terms), observed);
}
function normalFlips(differences) {
    let sum = 0;
    let squares = 0;
    for (const d of differences) {
        sum += d;
        squares += d * d;
    }
    return (0,_tails_js__WEBPACK_IMPORTED_MODULE_0__/* .normalTails */ .Tl)(sum / Math.sqrt(squares));
}
/** Counts all 2^k flips by meeting in the middle: two sorted lists of 2^(k/2) subset sums instead of 2^k sums. */
function enumeratedFlips(differences) {
    const sizes = differences.map(Math.abs);
    const half = sizes.length >> 1;
    const left = subsetSums(sizes.slice(0, half));
    const right = subsetSums(sizes.slice(half));
    const observed = differences.reduce((sum, d) => sum + Math.max(0, d), 0);
    const slack = 1e-9 * sizes.reduce((sum, size) => sum + size, 0);
    const all = left.length * right.length;
    const below = countUpTo(left, right, observed - slack);
    const upTo = countUpTo(left, right, observed + slack);
    return { lower: (below + upTo) / 2 / all, upper: 1 - (below + upTo) / 2 / all, by: 'enumerated' };
}
function subsetSums(sizes) {
    let sums = new Float64Array(1);
    for (const size of sizes) {
        const merged = new Float64Array(sums.length * 2);
        let plain = 0;
        let shifted = 0;
        for (let at = 0; at < merged.length; at += 1) {
            const takePlain = plain < sums.length && sums[plain] <= sums[shifted] + size;
            merged[at] = takePlain ? sums[plain++] : sums[shifted++] + size;
        }
        sums = merged;
    }
    return sums;
}
function countUpTo(left, right, most) {
    let count = 0;
    let at = right.length;
    for (const value of left) {
        while (at > 0 && value + right[at - 1] > most)
            at -= 1;
        count += at;
    }
    return count;
}


/***/ }),

/***/ 30868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ EXACT_WORK),
/* harmony export */   Gq: () => (/* binding */ midTails),
/* harmony export */   IW: () => (/* binding */ NOTHING_MOVED),
/* harmony export */   Tl: () => (/* binding */ normalTails),
/* harmony export */   bd: () => (/* binding */ convolve),
/* harmony export */   dS: () => (/* binding */ FEW)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99808);

/** Nothing moved: no evidence in either direction. Mid-p would say 0.5, which reads as half an alarm. */
const NOTHING_MOVED = { lower: 1, upper: 1, by: 'exact' };
/** Multiplications an exact convolution may take: about 2 ms. Beyond it there are hundreds of terms and the normal is as good. */
const EXACT_WORK = 2_000_000;
/** With fewer moving units than this the normal approximation is not used if anything else is possible. */
const FEW = 30;
function normalTails(z) {
    return { lower: (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(z), upper: (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(-z), by: 'normal' };
}
/** Mid-p of a distribution over 0..n-1: outcomes beyond the observed one, and half of it. */
function midTails(pmf, observed) {
    let below = 0;
    let above = 0;
    for (let value = 0; value < observed; value += 1)
        below += pmf[value];
    for (let value = pmf.length - 1; value > observed; value -= 1)
        above += pmf[value];
    const half = (pmf[observed] ?? 0) / 2;
    return { lower: Math.min(1, below + half), upper: Math.min(1, above + half), by: 'exact' };
}
/** The distribution of a sum of independent terms, each given by its probabilities on 0, 1, 2, ... */
function convolve(terms) {
    const length = terms.reduce((sum, term) => sum + term.length - 1, 1);
    let now = new Float64Array(length);
    let next = new Float64Array(length);
    now[0] = 1;
    let top = 0;
    for (const term of terms) {
        next.fill(0, 0, top + term.length);
        for (let step = 0; step < term.length; step += 1) {
            const weight = term[step];
            if (weight === 0)
                continue;
            for (let value = 0; value <= top; value += 1)
                next[value + step] += now[value] * weight;
        }
        top += term.length - 1;
        [now, next] = [next, now];
    }
    return now;
}


/***/ }),

/***/ 62925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K4: () => (/* binding */ trimmedMean),
/* harmony export */   eI: () => (/* binding */ trimmedBounds),
/* harmony export */   t_: () => (/* binding */ trimmedUpperP)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99808);

/**
 * Mean without the lowest and highest share `trim` of the values (Yuen 1974).
 * @returns null for fewer than two values.
 */
function trimmedMean(values, trim) {
    const n = values.length;
    if (n < 2)
        return null;
    const sorted = Float64Array.from(values).sort();
    const cut = Math.floor(trim * n + 1e-9);
    const kept = n - 2 * cut;
    let sum = 0;
    for (let at = cut; at < n - cut; at += 1)
        sum += sorted[at];
    let winsorized = sum + cut * (sorted[cut] + sorted[n - cut - 1]);
    winsorized /= n;
    let squares = cut * ((sorted[cut] - winsorized) ** 2 + (sorted[n - cut - 1] - winsorized) ** 2);
    for (let at = cut; at < n - cut; at += 1)
        squares += (sorted[at] - winsorized) ** 2;
    return {
        mean: sum / kept,
        standardError: Math.sqrt(squares / (n - 1)) / ((kept / n) * Math.sqrt(n)),
        dof: kept - 1,
    };
}
/** One-sided t bounds at level 1 - alpha. */
function trimmedBounds({ mean, standardError, dof }, alpha) {
    const half = dof < 1 ? Infinity : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .FI)(1 - alpha, dof) * standardError;
    return { lo: mean - half, hi: mean + half };
}
/** P(a mean this high or higher, were the true mean 0). */
function trimmedUpperP({ mean, standardError, dof }) {
    if (standardError === 0)
        return mean > 0 ? 0 : 1;
    return dof < 1 ? 1 : 1 - (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentCdf */ .Rf)(mean / standardError, dof);
}


/***/ }),

/***/ 83147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   g: () => (/* binding */ ellipsis)
/* harmony export */ });
/** How far back a certain boundary is looked for before the text is segmented from its start. */
const LOOK_BACK = 256;
// A grapheme that straddles the end of the window is never the one kept, so a little more than `max` is enough.
const LOOK_AHEAD = 64;
/**
 * The longest beginning of `text` that has at most `max` UTF-16 units and ends between two graphemes; a single grapheme
 * longer than that (a letter under thousands of accents) is cut between code points.
 */
function cut(text, max) {
    if (text.length <= max)
        return text;
    const start = certainBoundary(text, max);
    let end = start;
    const window = text.slice(start, max + LOOK_AHEAD);
    for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(window)) {
        if (start + index + segment.length > max)
            break;
        end = start + index + segment.length;
    }
    if (end > 0)
        return text.slice(0, end);
    const half = /[\uD800-\uDBFF]$/.test(text.slice(0, max));
    return text.slice(0, half ? max - 1 : max);
}
// Segmenting is slow and answers are long; between two printable ASCII characters there is always a boundary.
function certainBoundary(text, max) {
    for (let at = max - 1; at > Math.max(0, max - LOOK_BACK); at -= 1) {
        if (isPrintableAscii(text.charCodeAt(at - 1)) && isPrintableAscii(text.charCodeAt(at)))
            return at;
    }
    return 0;
}
function isPrintableAscii(unit) {
    return unit >= 0x20 && unit < 0x7f;
}
/** `text` cut to `max` UTF-16 units with an ellipsis in place of what is gone. */
function ellipsis(text, max) {
    return text.length <= max ? text : `${cut(text, Math.max(0, max - 1))}…`;
}


/***/ }),

/***/ 98488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   TG: () => (/* binding */ money),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UL: () => (/* binding */ ppSize),
/* harmony export */   V8: () => (/* binding */ relative),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   "if": () => (/* binding */ perThousand),
/* harmony export */   m6: () => (/* binding */ roundPercent),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pp: () => (/* binding */ pp),
/* harmony export */   qo: () => (/* binding */ clockTime),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54966);
/**
 * Numbers with their unit, in the one form used everywhere. Negative numbers carry a true minus, what is not known is
 * `unknown`, and no rounding turns a miss into a hit: 99.96% is never shown as 100%.
 */

const UNKNOWN = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)('unknown');
/** A level, from a fraction: 0.944 -> `94.4%`. */
function percent(fraction) {
    if (!isKnown(fraction))
        return UNKNOWN;
    const value = fraction * 100;
    for (let digits = 1; digits <= 4; digits += 1) {
        const text = fixed(value, digits);
        const hidesDifference = (text === fixed(100, digits) && value !== 100) || (Number(text) === 0 && value !== 0);
        if (!hidesDifference)
            return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${minus(value === 100 || value === 0 ? String(value) : text)}%`);
    }
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(value > 50 ? 'just under 100%' : 'nearly 0%');
}
/** A limit or another round number, without a needless decimal: 0.02 -> `2%`. */
function roundPercent(fraction) {
    return isKnown(fraction) ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${minus(trimmed(fraction * 100))}%`) : UNKNOWN;
}
/** A difference of two levels, from a fraction: -0.042 -> `−4.2 pp`. */
function pp(fraction) {
    return isKnown(fraction) ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${signed(fixed(fraction * 100, 1))} pp`) : UNKNOWN;
}
/** A distance without sign: 0.02 -> `2 pp`. */
function ppSize(fraction) {
    return isKnown(fraction) ? (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${trimmed(Math.abs(fraction) * 100)} pp`) : UNKNOWN;
}
/** A relative change, from ratio - 1: 0.17 -> `+17%`. */
function relative(ratio) {
    if (!isKnown(ratio))
        return UNKNOWN;
    const value = ratio * 100;
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${signed(fixed(value, Math.abs(value) < 10 ? 1 : 0))}%`);
}
/** ratio - 1; null when either is unknown or the base is 0, which nothing can be compared with. */
function change(base, value) {
    return isKnown(base) && isKnown(value) && base !== 0 ? value / base - 1 : null;
}
/** Milliseconds as `612 ms`, `1.98 s` or `2 min 5 s`. */
function duration(ms) {
    if (!isKnown(ms))
        return UNKNOWN;
    if (ms < 9.95)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${fixed(ms, 1)} ms`);
    if (ms < 999.5)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${fixed(ms, 0)} ms`);
    if (ms < 59_995)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${fixed(ms / 1000, 2)} s`);
    const seconds = Math.round(ms / 1000);
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${grouped(Math.floor(seconds / 60))} min ${seconds % 60} s`);
}
/** Dollars and cents; below a dollar at least two digits that count, because an answer costs a fraction of a cent. */
function money(usd) {
    if (!isKnown(usd))
        return UNKNOWN;
    const size = Math.abs(usd);
    const sign = usd < 0 ? '−' : '';
    if (size === 0)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)('$0');
    if (size < 1e-6)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)('under $0.000001');
    if (size >= 0.995)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${sign}$${cents(size)}`);
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${sign}$${fixed(size, Math.max(2, 1 - Math.floor(Math.log10(size))))}`);
}
function cents(usd) {
    const [whole, rest] = fixed(usd, 2).split('.');
    return `${grouped(Number(whole))}.${rest}`;
}
/** What 1,000 successes cost; a price for one is too small to read. */
function perThousand(usdPerSuccess) {
    return isKnown(usdPerSuccess) ? money(usdPerSuccess * 1000) : UNKNOWN;
}
/** A count with its noun: `1 case`, `1,204 cases`. */
function count(n, noun, plural = `${noun}s`) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${grouped(n)} ${n === 1 ? noun : plural}`);
}
/** An integer with thousands separators. */
function grouped(n) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(minus(String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ',')));
}
/** How long ago, in the largest unit that fits: `2 days old`. Null when either date is not one. */
function age(then, now) {
    const minutes = (Date.parse(now) - Date.parse(then)) / 60_000;
    if (!Number.isFinite(minutes))
        return null;
    if (minutes < 1)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)('measured just now');
    if (minutes < 60)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${count(Math.floor(minutes), 'minute')} old`);
    if (minutes < 48 * 60)
        return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${count(Math.floor(minutes / 60), 'hour')} old`);
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${count(Math.floor(minutes / 1440), 'day')} old`);
}
/** `14:02 UTC` of an ISO date; null when it is not one. */
function clockTime(iso) {
    const date = new Date(iso);
    return Number.isNaN(date.getTime()) ? null : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .ZV)(`${date.toISOString().slice(11, 16)} UTC`);
}
function isKnown(value) {
    return typeof value === 'number' && Number.isFinite(value);
}
// toPrecision first: 1.005 and 0.285 * 100 round as they are written, not as they are stored.
function fixed(value, digits) {
    const text = Number(value.toPrecision(14)).toFixed(digits);
    return Number(text) === 0 ? text.replace('-', '') : text;
}
function trimmed(value) {
    return String(Number(Number(value.toPrecision(14)).toFixed(2)));
}
function signed(text) {
    return text.startsWith('-') ? minus(text) : Number(text) === 0 ? text : `+${text}`;
}
function minus(text) {
    return text.replace('-', '−');
}


/***/ }),

/***/ 60287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83147);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67388);


/** A sentence as one line of plain text for a terminal, a log or an annotation. */
function plainText(sentence) {
    return sentence
        .map((piece) => {
        if ('quote' in piece)
            return (0,_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .ellipsis */ .g)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .Fq)(piece.quote), 200);
        if ('prose' in piece)
            return (0,_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .ellipsis */ .g)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .Fq)(piece.prose), 600);
        return 'strong' in piece ? piece.strong : piece.own;
    })
        .join('');
}


/***/ }),

/***/ 54966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/** Builds a sentence; a plain string in a hole is a type error: say whose it is with `quote`, `prose` or `own`. */
function say(parts, ...values) {
    return parts.flatMap((part, index) => {
        const value = values[index - 1];
        const hole = value === undefined ? [] : typeof value === 'object' ? value : [{ own: String(value) }];
        return [...hole, ...(part === '' ? [] : [{ own: part }])];
    });
}
function quote(name) {
    return [{ quote: name }];
}
function prose(text) {
    return [{ prose: text }];
}
function strong(text) {
    return [{ strong: text }];
}
function own(text) {
    return text;
}
function joined(sentences, separator) {
    return sentences.flatMap((sentence, index) => (index === 0 ? sentence : [{ own: separator }, ...sentence]));
}
/** The first letter of our own first word in upper case. */
function capital(sentence) {
    const [first, ...rest] = sentence;
    if (first === undefined || !('own' in first))
        return sentence;
    return [{ own: first.own.charAt(0).toUpperCase() + first.own.slice(1) }, ...rest];
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


/***/ }),

/***/ 75379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lw: () => (/* binding */ certainlyBroken),
  $T: () => (/* binding */ isMustPass),
  uD: () => (/* binding */ judgeRate)
});

// EXTERNAL MODULE: ./src/stats/distributions.ts
var distributions = __webpack_require__(99808);
// EXTERNAL MODULE: ./src/stats/paired.ts
var paired = __webpack_require__(5570);
// EXTERNAL MODULE: ./src/stats/rate.ts
var rate = __webpack_require__(46649);
// EXTERNAL MODULE: ./src/verdict/draft.ts
var draft = __webpack_require__(83830);
// EXTERNAL MODULE: ./src/verdict/metric-verdict.ts
var metric_verdict = __webpack_require__(67385);
;// CONCATENATED MODULE: ./src/verdict/noise.ts


/**
 * How often an unchanged main would miss a point limit by noise alone, as a share of its runs: the stored answers give its
 * level and, by their disagreement with themselves, its noise; a normal prediction of the next run does the rest.
 * With a single stored run the disagreement with this run stands in, so a real change counts as noise there.
 * @param pairs as measured, at least one.
 * @param binary answers are 0 or 1, so a run's mean moves in steps.
 */
function chanceMissedByNoise(pairs, kind, limit, binary) {
    const n = pairs.length;
    const kb = pairs.reduce((sum, { base }) => sum + base.length, 0) / n;
    const kc = pairs.reduce((sum, { cand }) => sum + cand.length, 0) / n;
    const level = pairs.reduce((sum, { base }) => sum + (0,paired/* meanOf */.hm)(base), 0) / n;
    const within = kb >= 2 ? withinVariance(pairs.map(({ base }) => base)) : withinVariance(pairs.map(bothSides));
    const error = Math.sqrt(within * (1 / (n * kc) + 1 / (n * kb)));
    const answers = Math.round(n * kc);
    // Of whole passes the miss starts half a step beyond the last count that meets the limit.
    const cut = !binary
        ? limit
        : kind === 'min'
            ? (Math.ceil(limit * answers - 1e-9) - 0.5) / answers
            : (Math.floor(limit * answers + 1e-9) + 0.5) / answers;
    return kind === 'min' ? (0,distributions/* normalCdf */.vr)((cut - level) / error) : (0,distributions/* normalCdf */.vr)((level - cut) / error);
}
// Half a disagreement is added, as the plus-two interval adds two discordant cases: no noise seen is not no noise.
function withinVariance(answers) {
    let squares = 1;
    let freedom = 2;
    for (const values of answers) {
        const mean = (0,paired/* meanOf */.hm)(values);
        for (const value of values)
            squares += (value - mean) ** 2;
        freedom += values.length - 1;
    }
    return squares / freedom;
}
function bothSides({ base, cand }) {
    return [...base, ...cand].sort((a, b) => a - b);
}

// EXTERNAL MODULE: ./src/verdict/rate-gate.ts
var rate_gate = __webpack_require__(12199);
;// CONCATENATED MODULE: ./src/verdict/absolute-rate.ts







const SHOWN_Z = (0,distributions/* normalQuantile */.Zl)(1 - metric_verdict/* SHOWN_ALPHA */.X5);
/** `min` or `max` of a rate or a score. */
function judgeRate(question, sample) {
    const { limit } = question;
    if (isMustPass(question, sample))
        return (0,draft/* settled */.gu)(question, mustPass(sample));
    if (limit.mode !== 'proven')
        return (0,draft/* settled */.gu)(question, point(question, sample));
    return (0,draft/* settled */.gu)(question, sample.binary ? provenRate(question, sample) : provenScore(question, sample));
}
/** The must-pass contract, `pass_rate@TIER: { min: 100% }`, is no statistic: every case of the tier holds, or it fails. */
function isMustPass({ sampled, limit }, { measure }) {
    const tier = sampled.rule.slice?.kind === 'tier';
    return (tier && measure.kind === 'pass_rate' && limit.kind === 'min' && limit.threshold >= 1 && limit.mode !== 'proven');
}
/** Cases that fail in the majority of their planned repeats: facts, whatever else was not measured. */
function certainlyBroken({ own }) {
    return own.flatMap(({ id, values, planned }) => (failures(values) * 2 > planned ? [id] : []));
}
function mustPass(sample) {
    const bad = sample.own.flatMap(({ id, values }) => (failures(values) * 2 > values.length ? [id] : []));
    const found = {
        ...described(sample),
        bad_cases: bad,
        method: 'every case must pass in the majority of its repeats; no statistics',
    };
    if (bad.length > 0)
        return { ...found, verdict: 'fail', reason: 'beyond_limit' };
    // A must-pass case without an answer was not seen to pass.
    if (sample.unmeasured.length > 0) {
        return {
            ...found,
            verdict: 'error',
            reason: sample.missing.reason ?? 'infrastructure',
            bad_cases: sample.unmeasured,
        };
    }
    return { ...found, verdict: 'pass', reason: 'within_limit' };
}
function point(question, sample) {
    const { kind, threshold } = question.limit;
    const found = described(sample);
    const value = found.candidate_value;
    const met = kind === 'min' ? value >= threshold - metric_verdict/* EPSILON */.p8 : value <= threshold + metric_verdict/* EPSILON */.p8;
    return {
        ...found,
        verdict: met ? 'pass' : 'fail',
        reason: met ? 'within_limit' : 'beyond_limit',
        bad_cases: badCases(sample, kind),
        chance_missed_by_noise: chance(question, sample),
        method: 'measured mean of case means against the limit; range for information',
    };
}
function provenRate({ comparison, limit }, sample) {
    const bad = badCases(sample, limit.kind);
    const n = sample.own.length;
    const tolerated = limit.kind === 'min' ? 1 - limit.threshold : limit.threshold;
    const { alpha, min_cases } = comparison.gate;
    const gate = (0,rate_gate/* rateGate */.K)(bad.length, n, clean(tolerated), alpha, min_cases);
    const good = limit.kind === 'min';
    return {
        ...described(sample),
        verdict: gate.verdict,
        reason: gate.reason,
        suspicious: gate.suspicious,
        candidate_value: good ? 1 - bad.length / n : bad.length / n,
        value_lo: good ? 1 - gate.hi : gate.lo,
        value_hi: good ? 1 - gate.lo : gate.hi,
        bad_cases: bad,
        cases_needed: gate.casesNeeded,
        method: 'Clopper-Pearson on cases; one is bad when at least half of its repeats are',
    };
}
function provenScore({ comparison, limit }, sample) {
    const { alpha, min_cases } = comparison.gate;
    const means = sample.own.map(({ values }) => (0,paired/* meanOf */.hm)(values));
    const { lo, hi } = (0,rate/* meanBounds */.lw)(means, (0,distributions/* normalQuantile */.Zl)(1 - alpha));
    const { kind, threshold } = limit;
    const found = described(sample);
    const enough = means.length >= min_cases;
    const above = lo >= threshold - metric_verdict/* EPSILON */.p8;
    const below = hi <= threshold + metric_verdict/* EPSILON */.p8;
    const met = kind === 'min' ? above : below;
    const broken = kind === 'min' ? hi < threshold - metric_verdict/* EPSILON */.p8 : lo > threshold + metric_verdict/* EPSILON */.p8;
    const beyond = kind === 'min' ? found.candidate_value < threshold : found.candidate_value > threshold;
    const method = 'normal bound of case means with one 0 and one 1 added';
    if (enough && broken)
        return { ...found, verdict: 'fail', reason: 'beyond_limit', method };
    if (enough && met)
        return { ...found, verdict: 'pass', reason: 'within_limit', method };
    const reason = enough ? 'noise' : 'too_few_cases';
    const needed = enough ? null : min_cases;
    return { ...found, verdict: 'inconclusive', reason, suspicious: beyond, cases_needed: needed, method };
}
/** Value, range and counts of this run alone. */
function described(sample) {
    const { own } = sample;
    const n = own.length;
    const means = own.map(({ values }) => (0,paired/* meanOf */.hm)(values));
    const total = means.reduce((sum, mean) => sum + mean, 0);
    const counts = sample.binary && own.every(({ values }) => values.length === 1);
    const range = counts
        ? { lo: (0,rate/* rateLower */.QV)(Math.round(total), n, metric_verdict/* SHOWN_ALPHA */.X5), hi: (0,rate/* rateUpper */.tq)(Math.round(total), n, metric_verdict/* SHOWN_ALPHA */.X5) }
        : (0,rate/* meanBounds */.lw)(means, SHOWN_Z);
    return {
        n,
        kc: sample.consistency?.own ?? own.reduce((sum, { values }) => sum + values.length, 0) / n,
        candidate_value: total / n,
        value_lo: range.lo,
        value_hi: range.hi,
        flaky_cases: sample.flaky,
    };
}
/** For `min` a low value is bad, for `max` a high one. A case counts when at least half of its repeats are bad. */
function badCases({ own }, kind) {
    const isBad = ({ values }) => {
        const mean = (0,paired/* meanOf */.hm)(values);
        return (kind === 'min' ? 1 - mean : mean) >= 0.5 - metric_verdict/* EPSILON */.p8;
    };
    return own.filter(isBad).map(({ id }) => id);
}
// Main's noise is read off its stored answers; reused ones are no second look at it.
function chance({ comparison, sampled, limit }, { pairs, binary }) {
    const enough = pairs.length > 0 && pairs.length >= metric_verdict/* LEAST_COMMON */.GT * sampled.cases_of_larger_side;
    // Between days times differ by more than their noise within one, so of goodput nobody can tell.
    if (sampled.rule.metric === 'goodput')
        return null;
    if (comparison.baseline_state !== 'ok' || comparison.unchanged || !enough)
        return null;
    return chanceMissedByNoise(pairs, limit.kind === 'min' ? 'min' : 'max', limit.threshold, binary);
}
function failures(values) {
    return values.reduce((count, value) => count + (value === 0 ? 1 : 0), 0);
}
// 1 - 0.95 is 0.050000000000000044: 59 clean cases must prove 95% as they prove 5% bad.
function clean(share) {
    return Math.max(0, Number(share.toFixed(12)));
}


/***/ }),

/***/ 38500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ lastWhere),
/* harmony export */   Z6: () => (/* binding */ judgeTime),
/* harmony export */   vv: () => (/* binding */ slowHalf)
/* harmony export */ });
/* harmony import */ var _stats_percentile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3816);
/* harmony import */ var _stats_rate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46649);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83830);
/* harmony import */ var _metric_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67385);
/* harmony import */ var _ratio_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92328);
/* harmony import */ var _rate_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12199);






/**
 * `max` of a percentile of times: the nearest-rank percentile of calls (`point`), or the share of cases over the limit
 * (`proven`), with the percentile of the cases' times. A case's time is the upper median of its repeats.
 */
function judgeTime(question, sample) {
    const { comparison, limit } = question;
    if (limit.kind !== 'max')
        return (0,_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .impossible */ .yW)(question);
    const { alpha, min_cases } = comparison.gate;
    const { q } = sample.measure;
    const n = sample.own.length;
    const calls = sample.own.flatMap(({ values }) => values);
    const over = sample.own.filter(({ values }) => slowHalf(values) > limit.threshold).map(({ id }) => id);
    const tolerated = Number((1 - q).toFixed(12));
    // What is shown is what is decided on: a number of calls beside a verdict on cases could contradict it.
    const decisive = limit.mode === 'point' ? calls : sample.own.map(({ values }) => slowHalf(values));
    const value = (0,_stats_percentile_js__WEBPACK_IMPORTED_MODULE_4__/* .percentile */ .Ym)(decisive, q);
    const range = percentileBounds(decisive, n, tolerated);
    const found = {
        n,
        kc: calls.length / n,
        candidate_value: (0,_ratio_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2)(value),
        value_lo: range.lo,
        value_hi: range.hi,
        bad_cases: over,
    };
    if (limit.mode === 'point') {
        const met = value <= limit.threshold + _metric_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .EPSILON */ .p8;
        return (0,_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .gu)(question, {
            ...found,
            verdict: met ? 'pass' : 'fail',
            reason: met ? 'within_limit' : 'beyond_limit',
            method: 'nearest-rank percentile of calls against the limit; an error counts as over',
        });
    }
    const gate = (0,_rate_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .rateGate */ .K)(over.length, n, tolerated, alpha, min_cases);
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .settled */ .gu)(question, {
        ...found,
        verdict: gate.verdict,
        reason: gate.reason,
        suspicious: gate.suspicious,
        cases_needed: gate.casesNeeded,
        method: `Clopper-Pearson on cases over the limit against ${Math.round(tolerated * 100)}%; a case's time is the upper median of its repeats, an error slower than any; the percentile shown is of these times`,
    });
}
/** The upper median: over a limit exactly when at least half of the values are. */
function slowHalf(values) {
    if (values.length === 1)
        return values[0];
    return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
/**
 * Two-sided 90% bounds of the percentile that a share `tolerated` may exceed, from order statistics: of the cases' times, the
 * limits at which the Clopper-Pearson rule turns. Null where the cases are too few to bound it.
 * @param n independent cases behind the values: repeats of a case add values, not evidence on other cases.
 */
function percentileBounds(values, n, tolerated) {
    const sorted = Float64Array.from(values).sort();
    const passing = lastWhere(n, (over) => (0,_stats_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .rateUpper */ .tq)(over, n, _metric_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .SHOWN_ALPHA */ .X5) <= tolerated);
    const notFailing = lastWhere(n, (over) => (0,_stats_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .rateLower */ .QV)(over, n, _metric_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .SHOWN_ALPHA */ .X5) <= tolerated);
    const withAbove = (cases) => (0,_ratio_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2)(sorted[values.length - Math.floor((cases / n) * values.length + _metric_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .EPSILON */ .p8) - 1]);
    return {
        lo: notFailing === n ? null : withAbove(notFailing),
        hi: passing === -1 ? null : withAbove(passing),
    };
}
/** The largest count in 0..n for which a condition that holds up to some count still holds; -1 when it never does. */
function lastWhere(n, holds) {
    let low = -1;
    let high = n + 1;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (holds(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 35388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ measureRate)
});

// EXTERNAL MODULE: ./src/stats/lattice.ts
var lattice = __webpack_require__(64325);
// EXTERNAL MODULE: ./src/stats/pass-at-k.ts
var pass_at_k = __webpack_require__(61814);
// EXTERNAL MODULE: ./src/stats/random.ts
var random = __webpack_require__(80748);
// EXTERNAL MODULE: ./src/stats/tails.ts
var tails = __webpack_require__(30868);
;// CONCATENATED MODULE: ./src/stats/consistency-shuffle.ts




const DRAWS = 10_000;
/** A finer common step makes exact sums longer than they are worth. */
const FINEST = 1000;
/**
 * Within-case label shuffle of pass^k: pool the answers of each case and ask how often a random choice of as many as the
 * candidate gave would lower the sum of C(c, k) / C(n, k) differences this much. Both terms are unbiased for the pool's own
 * value, so the mean under "nothing changed" is 0 whatever the numbers of answers; a sign flip of the differences would
 * take them to be symmetric, which many stored answers against few are not.
 * Exact mid-p by convolution on a lattice, 10,000 seeded shuffles for fewer than 30 moving cases, else normal with the
 * permutation variance.
 * @param ids of the cases, for the seed; or the seed itself.
 */
function consistencyShuffle(pairs, k, ids) {
    const shapes = new Map();
    const active = [];
    for (const { base, cand } of pairs) {
        const key = `${base.n}:${cand.n}:${base.passed + cand.passed}`;
        let shuffled = shapes.get(key);
        if (shuffled === undefined) {
            shuffled = shuffledOf(base.n, cand.n, base.passed + cand.passed, k);
            shapes.set(key, shuffled);
        }
        if (shuffled.variance === 0)
            continue;
        active.push({ shuffled, d: (0,pass_at_k/* passHatK */.qv)(cand.n, cand.passed, k) - (0,pass_at_k/* passHatK */.qv)(base.n, base.passed, k) });
    }
    if (active.length === 0)
        return tails/* NOTHING_MOVED */.IW;
    const terms = active.map(({ shuffled }) => shuffled);
    const differences = active.map(({ d }) => d);
    const exact = exactShuffle(terms, differences, stepsOf(pairs, k));
    if (exact !== null)
        return exact;
    if (active.length < tails/* FEW */.dS)
        return sampledShuffle(terms, differences, typeof ids === 'number' ? ids : (0,random/* seedOf */.n)(ids));
    return (0,tails/* normalTails */.Tl)(sum(differences) / Math.sqrt(sum(terms.map(({ variance }) => variance))));
}
/** The passes that fall to the candidate are hypergeometric: `kc` drawn from all answers. */
function shuffledOf(kb, kc, passed, k) {
    const fewest = Math.max(0, passed - kb);
    const counts = Array.from({ length: Math.min(kc, passed) - fewest + 1 }, (_, at) => fewest + at);
    // Relative to the first and as logarithms: the ways to choose among hundreds of answers overflow.
    const logs = [0];
    for (const count of counts.slice(0, -1)) {
        const ratio = ((passed - count) / (count + 1)) * ((kc - count) / (kb - passed + count + 1));
        logs.push(logs.at(-1) + Math.log(ratio));
    }
    const largest = logs.reduce((most, log) => Math.max(most, log), -Infinity);
    const ways = logs.map((log) => Math.exp(log - largest));
    const all = sum(ways);
    const outcomes = counts.map((count, at) => ({
        weight: ways[at] / all,
        d: (0,pass_at_k/* passHatK */.qv)(kc, count, k) - (0,pass_at_k/* passHatK */.qv)(kb, passed - count, k),
    }));
    return { outcomes, variance: sum(outcomes.map(({ weight: share, d }) => share * d * d)) };
}
/** Steps per 1 of the lattice that all differences lie on; null when it is too fine. */
function stepsOf(pairs, k) {
    let steps = 1;
    for (const n of new Set(pairs.flatMap(({ base, cand }) => [base.n, cand.n]))) {
        const subsets = Math.round(1 / (0,pass_at_k/* passHatK */.qv)(n, k, k));
        if (subsets > FINEST)
            return null;
        steps = (0,lattice/* leastCommonMultiple */.R9)(steps, subsets);
        if (steps > FINEST)
            return null;
    }
    return steps;
}
function exactShuffle(terms, differences, steps) {
    if (steps === null)
        return null;
    let reach = 0;
    let work = 0;
    for (const { outcomes } of terms) {
        reach += Math.round((outcomes.at(-1).d - outcomes[0].d) * steps);
        work += reach * outcomes.length;
    }
    if (work > tails/* EXACT_WORK */.Cm)
        return null;
    const dense = new Map();
    const least = (term) => Math.round(term.outcomes[0].d * steps);
    const sums = terms.map((term) => {
        let found = dense.get(term);
        if (found === undefined) {
            const { outcomes } = term;
            found = new Float64Array(Math.round(outcomes.at(-1).d * steps) - least(term) + 1);
            for (const { weight, d } of outcomes)
                found[Math.round(d * steps) - least(term)] += weight;
            dense.set(term, found);
        }
        return found;
    });
    const observed = differences.reduce((total, d, at) => total + Math.round(d * steps) - least(terms[at]), 0);
    return (0,tails/* midTails */.Gq)((0,tails/* convolve */.bd)(sums), observed);
}
function sampledShuffle(terms, differences, seed) {
    const uniform = (0,random/* uniformFrom */.D)(seed);
    const observed = sum(differences);
    const slack = 1e-9 * Math.max(1, Math.abs(observed));
    let twice = 0;
    for (let draw = 0; draw < DRAWS; draw += 1) {
        let total = 0;
        for (const { outcomes } of terms) {
            let left = uniform();
            let at = 0;
            while (at < outcomes.length - 1 && left >= outcomes[at].weight) {
                left -= outcomes[at].weight;
                at += 1;
            }
            total += outcomes[at].d;
        }
        twice += total < observed - slack ? 2 : total <= observed + slack ? 1 : 0;
    }
    // The observed labelling is one of the shuffles: it keeps p away from 0.
    return { lower: (twice / 2 + 0.5) / (DRAWS + 1), upper: (DRAWS - twice / 2 + 0.5) / (DRAWS + 1), by: 'sampled' };
}
function sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}

// EXTERNAL MODULE: ./src/verdict/paired-gate.ts + 1 modules
var paired_gate = __webpack_require__(63902);
;// CONCATENATED MODULE: ./src/verdict/consistency.ts


/**
 * The comparison of a rate. Cases of `consistency` hold one value on each side, whose label shuffle is that of the answers
 * behind them; where cases come in groups the sign flip stands for it, as for any unequal repeats.
 * @returns null for no cases.
 */
function measureRate(sample, pairs, alpha) {
    const found = (0,paired_gate/* measurePaired */.os)(pairs, alpha, sample.seed);
    const { consistency } = sample;
    if (found === null || consistency === undefined || found.clusters !== null)
        return found;
    const { k, graded, kb, kc } = consistency;
    const shuffle = consistencyShuffle(graded, k, sample.seed ?? pairs.map(({ id }) => id));
    return { ...found, kb: kb ?? found.kb, kc: kc ?? found.kc, shuffle };
}


/***/ }),

/***/ 68790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tq: () => (/* binding */ measureCosts),
/* harmony export */   ZK: () => (/* binding */ costBounds),
/* harmony export */   _F: () => (/* binding */ lacksPrice),
/* harmony export */   g2: () => (/* binding */ spentOn)
/* harmony export */ });
/* harmony import */ var _stats_bootstrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6561);
/* harmony import */ var _stats_distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99808);
/* harmony import */ var _stats_random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80748);
/* harmony import */ var _stats_sign_flip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51268);
/* harmony import */ var _metric_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67385);





function spentOn(costs, basis) {
    let dollars = 0;
    let bought = 0;
    for (const cost of costs) {
        dollars += dollarsOf(cost, basis);
        bought += boughtBy(cost, basis);
    }
    return { dollars, bought };
}
/** Whether a price is missing among the dollars of a basis: the judge's counts only where its dollars do. */
function lacksPrice(costs, basis) {
    return costs.some(({ unpriced, judge_unpriced }) => unpriced > 0 || (basis === 'cost_run' && judge_unpriced > 0));
}
/** With fewer independent cases a bootstrap of them claims far too much, whatever `min_cases` allows to pass. */
const LEAST_TO_RESAMPLE = 20;
/**
 * Ratio of dollars per success, candidate over baseline, on the cases answered or paid for on both sides: seeded bootstrap of cases (of
 * groups where there are any), percentile bounds; below `minN` cases, and always below 20 independent ones, the exact
 * sign-flip p-value of each case's excess spending.
 * @param seed of the case ids, when these are not the cases' own.
 * @returns null when neither side bought anything, so that there is no ratio.
 */
function measureCosts(pairs, basis, alpha, minN, seed = (0,_stats_random_js__WEBPACK_IMPORTED_MODULE_2__/* .seedOf */ .n)(pairs.map((pair) => pair.cand.id))) {
    const cand = spentOn(pairs.map((pair) => pair.cand), basis);
    const base = spentOn(pairs.map((pair) => pair.base), basis);
    if (pairs.length === 0 || (cand.bought === 0 && base.bought === 0))
        return null;
    const units = unitsOf(pairs);
    const columns = columnsOf(units, basis);
    const sums = (0,_stats_bootstrap_js__WEBPACK_IMPORTED_MODULE_3__/* .resampledSums */ .cs)(columns, seed);
    const ratios = (0,_stats_bootstrap_js__WEBPACK_IMPORTED_MODULE_3__/* .resampled */ .eB)(sums[0].map((dollars, at) => ratio({ dollars, bought: sums[1][at] }, { dollars: sums[2][at], bought: sums[3][at] })));
    const few = pairs.length < minN || units.length < LEAST_TO_RESAMPLE;
    const flips = few ? (0,_stats_sign_flip_js__WEBPACK_IMPORTED_MODULE_1__/* .signFlip */ .R)(excesses(units, basis)) : null;
    const above = ratios.atOrBelow(1);
    const lo = ratios.lower(_metric_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .SHOWN_ALPHA */ .X5);
    const hi = ratios.upper(_metric_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .SHOWN_ALPHA */ .X5);
    const clusters = units.length < pairs.length ? units.length : null;
    return {
        n: pairs.length,
        clusters,
        delta: ratio(cand, base) - 1,
        lo: lo - 1,
        hi: hi - 1,
        safeHi: ratios.upper(alpha) - 1,
        pWorse: flips === null ? above : flips.lower,
        pBetter: flips === null ? 1 - above : flips.upper,
        exact: flips !== null && flips.by !== 'normal',
        logError: (Math.log(hi) - Math.log(lo)) / (2 * (0,_stats_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - _metric_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .SHOWN_ALPHA */ .X5)),
        method: `ratio of sums; bootstrap of ${clusters === null ? 'cases' : `groups (${clusters})`}${flips === null ? '' : `; sign-flip (${flips.by})`}`,
    };
}
/** Two-sided 90% bounds of dollars per success of one side; may be infinite. */
function costBounds(costs, basis, seed = (0,_stats_random_js__WEBPACK_IMPORTED_MODULE_2__/* .seedOf */ .n)(costs.map(({ id }) => id))) {
    const dollars = Float64Array.from(costs, (cost) => dollarsOf(cost, basis));
    const bought = Float64Array.from(costs, (cost) => boughtBy(cost, basis));
    const sums = (0,_stats_bootstrap_js__WEBPACK_IMPORTED_MODULE_3__/* .resampledSums */ .cs)([dollars, bought], seed);
    const ratios = (0,_stats_bootstrap_js__WEBPACK_IMPORTED_MODULE_3__/* .resampled */ .eB)(sums[0].map((sum, at) => (sum === 0 ? 0 : sum / sums[1][at])));
    return { lo: ratios.lower(_metric_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .SHOWN_ALPHA */ .X5), hi: ratios.upper(_metric_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .SHOWN_ALPHA */ .X5) };
}
/** Infinite when dollars bought nothing that the baseline could buy; 1 when both cost nothing. */
function ratio(cand, base) {
    const above = cand.dollars * base.bought;
    const below = base.dollars * cand.bought;
    return below > 0 ? above / below : above > 0 ? Infinity : 1;
}
/** The pairs of each independent case or group. */
function unitsOf(pairs) {
    const units = new Map();
    for (const pair of pairs) {
        const { group, id } = pair.cand;
        const key = group === undefined ? `case:${id}` : `group:${group}`;
        const members = units.get(key);
        if (members === undefined)
            units.set(key, [pair]);
        else
            members.push(pair);
    }
    return [...units.values()];
}
/** Candidate dollars and successes, baseline dollars and successes: one entry per unit in each. */
function columnsOf(units, basis) {
    const columns = Array.from({ length: 4 }, () => new Float64Array(units.length));
    units.forEach((members, at) => {
        for (const { cand, base } of members) {
            columns[0][at] += dollarsOf(cand, basis);
            columns[1][at] += boughtBy(cand, basis);
            columns[2][at] += dollarsOf(base, basis);
            columns[3][at] += boughtBy(base, basis);
        }
    });
    return columns;
}
// What a try of the unit cost beyond its successes at the pooled price, candidate against baseline: exchangeable when
// nothing changed. Per try, because the baseline has more of them, and some bring no answer.
function excesses(units, basis) {
    let dollars = 0;
    let bought = 0;
    for (const { base, cand } of units.flat()) {
        for (const side of [base, cand]) {
            dollars += dollarsOf(side, basis) / side.tries;
            bought += boughtBy(side, basis) / side.tries;
        }
    }
    const price = bought === 0 ? 0 : dollars / bought;
    const excess = (side) => (dollarsOf(side, basis) - price * boughtBy(side, basis)) / side.tries;
    return units.map((members) => {
        const d = members.reduce((sum, { base, cand }) => sum + excess(base) - excess(cand), 0);
        // Below a billionth of a dollar two sums of the same prices differ by rounding alone.
        return { size: 1, d: Math.abs(d) < 1e-12 ? 0 : d, base: [], cand: [], shuffles: false };
    });
}
function dollarsOf({ cost, judge }, basis) {
    return basis === 'cost_per_success' ? cost : cost + judge;
}
function boughtBy({ passes, answers }, basis) {
    return basis === 'cost_per_success' ? passes : answers;
}


/***/ }),

/***/ 83830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qt: () => (/* binding */ ruleVerdict),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   yW: () => (/* binding */ impossible)
/* harmony export */ });
/** A rule's entry in the result: what was found, and null for what does not apply. */
function ruleVerdict({ comparison, sampled, limit }, found) {
    return {
        suite: comparison.suite,
        candidate: comparison.candidate,
        rule: sampled.name,
        limit: limit.kind,
        threshold: limit.threshold,
        unit: limit.unit,
        mode: limit.mode,
        blocking: comparison.blocking && sampled.rule.blocking,
        suspicious: false,
        n: 0,
        kb: null,
        kc: null,
        base: null,
        candidate_value: null,
        delta: null,
        lo: null,
        hi: null,
        value_lo: null,
        value_hi: null,
        p_shuffle: null,
        p_guard: null,
        alpha_adjusted: null,
        worse: null,
        better: null,
        same: null,
        worse_cases: [],
        better_cases: [],
        flaky_cases: [],
        added_cases: sampled.added,
        removed_cases: sampled.removed,
        edited_cases: sampled.edited,
        mde80: null,
        cases_needed: null,
        chance_missed_by_noise: null,
        improved: false,
        ...found,
        ...ofConsistency(sampled.sample, found.method),
        ...(sampled.rule.slo === undefined ? {} : { slo: sampled.rule.slo }),
    };
}
/** What one value of a case is, before what was done with the values. */
function ofConsistency(sample, method) {
    if (sample.kind !== 'rate' || sample.consistency === undefined)
        return undefined;
    const { k, short } = sample.consistency;
    return {
        k,
        method: short ? `needs at least ${k} answers per case` : `chance that ${k} answers of a case all pass; ${method}`,
    };
}
function settled(question, found) {
    return { kind: 'settled', verdict: ruleVerdict(question, found) };
}
/** A limit the gate's parser does not let through: a bug, not a user's mistake. */
function impossible({ sampled, limit }) {
    throw new Error(`${sampled.name} cannot have the limit ${limit.kind}`);
}


/***/ }),

/***/ 53701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ levelIn),
/* harmony export */   Nu: () => (/* binding */ isTest),
/* harmony export */   ar: () => (/* binding */ familyName),
/* harmony export */   h5: () => (/* binding */ testP),
/* harmony export */   m6: () => (/* binding */ familiesOf)
/* harmony export */ });
/* harmony import */ var _record_timed_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88202);
/* harmony import */ var _stats_holm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28473);
/* harmony import */ var _metric_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67385);



/**
 * Whether a limit is tested at a level that its family shares. Of times, goodput among them, against stored runs nothing is:
 * they are shown, can never fail, and take no share of alpha.
 */
function isTest({ metric }, { kind }, control) {
    const change = kind === 'max_drop' || kind === 'max_increase';
    return change && (control === 'live' || !(0,_record_timed_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfTimes */ .M)(metric));
}
/**
 * Tests of one name share one alpha: overall metrics and slices apart. Advisory rules can blame nobody, so they do not thin
 * out the level of those that can.
 */
function familyName(scope, blocking) {
    return `${scope}:${blocking ? 'blocking' : 'advisory'}`;
}
/** The one p-value that an entry is held to its level by; null where nothing was tested. */
function testP({ p_shuffle, p_guard, alpha_adjusted }) {
    if (alpha_adjusted === null || p_guard === null)
        return null;
    return p_shuffle === null ? p_guard : Math.max(p_shuffle, p_guard / _metric_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_FACTOR */ .Mv);
}
/**
 * What each test of a family has to know of the others for its level, in the same order. The mirror of `holmLevels`.
 * @param alpha one-sided, shared by the family.
 */
function familiesOf(p, alpha) {
    const families = new Array(p.length);
    const tried = [];
    let stopped = false;
    const ascending = p.map((_, index) => index).sort((a, b) => p[a] - p[b] || a - b);
    ascending.forEach((index, rank) => {
        families[index] = { tests: p.length, before: [...tried] };
        if (stopped)
            return;
        tried.push(p[index]);
        stopped = !(0,_stats_holm_js__WEBPACK_IMPORTED_MODULE_2__/* .atMost */ .Tu)(p[index], alpha / (p.length - rank));
    });
    return families;
}
/** The level of the test whose family is known. */
function levelIn({ tests, before }, alpha) {
    const stop = before.findIndex((p, rank) => !(0,_stats_holm_js__WEBPACK_IMPORTED_MODULE_2__/* .atMost */ .Tu)(p, alpha / (tests - rank)));
    return alpha / (tests - (stop === -1 ? before.length : stop));
}


/***/ }),

/***/ 1890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ judgeLimit),
  C: () => (/* binding */ judgeSuite)
});

// EXTERNAL MODULE: ./src/record/most-missing.ts
var most_missing = __webpack_require__(72011);
// EXTERNAL MODULE: ./src/record/timed-metrics.ts
var timed_metrics = __webpack_require__(88202);
// EXTERNAL MODULE: ./src/stats/holm.ts
var holm = __webpack_require__(28473);
// EXTERNAL MODULE: ./src/verdict/cost-ratio.ts
var cost_ratio = __webpack_require__(68790);
// EXTERNAL MODULE: ./src/verdict/draft.ts
var verdict_draft = __webpack_require__(83830);
// EXTERNAL MODULE: ./src/verdict/metric-verdict.ts
var metric_verdict = __webpack_require__(67385);
// EXTERNAL MODULE: ./src/verdict/ratio-gate.ts
var ratio_gate = __webpack_require__(92328);
;// CONCATENATED MODULE: ./src/verdict/absolute-cost.ts




/** `max` of dollars per success: what the candidate spent, failed attempts included, over its passed answers. */
function judgeCostPerSuccess(question, sample) {
    if (question.limit.kind !== 'max')
        return (0,verdict_draft/* impossible */.yW)(question);
    const { dollars, bought } = (0,cost_ratio/* spentOn */.g2)(sample.own, 'cost_per_success');
    const answers = sample.own.reduce((sum, one) => sum + one.answers, 0);
    const value = bought === 0 ? (dollars === 0 ? NaN : Infinity) : dollars / bought;
    const range = bought === 0 ? null : (0,cost_ratio/* costBounds */.ZK)(sample.own, 'cost_per_success', sample.seed);
    const [verdict, reason] = againstCeiling(value, question.limit.threshold);
    return (0,verdict_draft/* settled */.gu)(question, {
        verdict,
        reason,
        n: sample.own.length - sample.unmeasured.length,
        kc: answers / Math.max(1, sample.own.length - sample.unmeasured.length),
        candidate_value: (0,ratio_gate/* finite */.E2)(value),
        value_lo: (0,ratio_gate/* finite */.E2)(range?.lo),
        value_hi: (0,ratio_gate/* finite */.E2)(range?.hi),
        method: 'dollars spent over answers passed; range by bootstrap of cases, for information',
    });
}
function againstCeiling(value, ceiling) {
    if (value > ceiling + metric_verdict/* EPSILON */.p8 * ceiling)
        return ['fail', 'beyond_limit'];
    // Nothing spent and nothing passed is no price.
    return value <= ceiling + metric_verdict/* EPSILON */.p8 * ceiling ? ['pass', 'within_limit'] : ['inconclusive', 'too_few_cases'];
}
/** `max` of all the suite spent. Money that is known to be over the limit is over it, however much is unknown. */
function judgeCostOfRun(question, sample, missing) {
    const { comparison, limit } = question;
    if (limit.kind !== 'max')
        return (0,verdict_draft/* impossible */.yW)(question);
    const { dollars: known } = (0,cost_ratio/* spentOn */.g2)(sample.own, 'cost_run');
    const stated = comparison.suite_spend_usd;
    const total = stated === undefined ? ((0,cost_ratio/* lacksPrice */._F)(sample.own, 'cost_run') ? null : known) : stated;
    const found = {
        n: sample.own.length,
        candidate_value: (0,ratio_gate/* finite */.E2)(total),
        method: 'all dollars of this run, judge included',
    };
    const over = (total ?? known + (comparison.left_out_usd ?? 0)) > limit.threshold * (1 + metric_verdict/* EPSILON */.p8);
    if (over)
        return (0,verdict_draft/* settled */.gu)(question, { ...found, verdict: 'fail', reason: 'beyond_limit' });
    if (missing !== null)
        return (0,verdict_draft/* settled */.gu)(question, { ...found, verdict: 'error', reason: missing });
    if (total === null || !Number.isFinite(total)) {
        return (0,verdict_draft/* settled */.gu)(question, { ...found, verdict: 'error', reason: 'no_price' });
    }
    return (0,verdict_draft/* settled */.gu)(question, { ...found, verdict: 'pass', reason: 'within_limit' });
}

// EXTERNAL MODULE: ./src/verdict/absolute-rate.ts + 1 modules
var absolute_rate = __webpack_require__(75379);
// EXTERNAL MODULE: ./src/verdict/absolute-time.ts
var absolute_time = __webpack_require__(38500);
// EXTERNAL MODULE: ./src/stats/percentile.ts
var percentile = __webpack_require__(3816);
;// CONCATENATED MODULE: ./src/verdict/clock-bias.ts



/** A run's own lag that no verdict on a time is withheld for, milliseconds. */
const LEAST_BIAS_MS = 3;
/** Largest share of a limit that the lag may be. */
const MOST_BIAS = 0.05;
/** Largest share of main's own time that the lag may be: it is on both sides, and hides at most a fifth of an increase. */
const MOST_SHARED_BIAS = 0.25;
/**
 * The verdict on a time, or that it is withheld because this program's own lag could have made it. A lag only lengthens what
 * is measured. So an absolute limit that holds all the same holds, and one that is broken may be broken by the lag. Beside
 * main, both sides lag alike, which draws their ratio to 1: an increase that is seen all the same is one, and one that is not
 * seen may be hidden. A share of good calls moves either way. What noise left open stays open.
 */
function unlessLate(question, entry) {
    const { metric } = question.sampled.rule;
    if (!(0,timed_metrics/* isOfTimes */.M)(metric))
        return entry;
    const { kind } = question.limit;
    const relative = kind === 'max_increase' || kind === 'max_drop';
    const doubtful = kind === 'max_drop' ? entry.verdict !== 'inconclusive' : entry.verdict === (relative ? 'pass' : 'fail');
    const judged = entry.verdict === 'pass' || entry.verdict === 'fail';
    if (!judged || !doubtful || entry.reason === 'unchanged' || !isLate(question, relative))
        return entry;
    return { ...entry, verdict: 'error', reason: 'clock_bias' };
}
function isLate(question, relative) {
    const { lagged = 0, missing } = question.sampled.sample;
    if (lagged > most_missing/* MOST_MISSING */.r * missing.planned)
        return true;
    const share = relative ? MOST_SHARED_BIAS : MOST_BIAS;
    return isBiased(question.comparison.lag_p95_ms, timeReference(question), share);
}
/**
 * Whether a run's lag is too large for what its times are held against: above 3 ms and above a share of that.
 * @param lag_p95_ms 95th percentile of the lag over all samples; undefined is unknown, and withholds nothing.
 * @param reference_ms the limit, or the baseline's percentile.
 */
function isBiased(lag_p95_ms, reference_ms, share = MOST_BIAS) {
    if (lag_p95_ms === undefined || reference_ms === null)
        return false;
    return lag_p95_ms > Math.max(LEAST_BIAS_MS, share * reference_ms);
}
/**
 * What the times of a limit are held against, in milliseconds; null when it is about no time, or nothing is known of it.
 * The times between tokens are averages over an answer, whose length decides what a lag does to them: they set no bound.
 */
function timeReference({ sampled, limit }) {
    const { rule, sample } = sampled;
    if (sample.kind === 'time') {
        if (limit.kind === 'max')
            return limit.threshold;
        const stored = (0,percentile/* percentile */.Ym)(sample.pairs.flatMap(({ base }) => base), sample.measure.q);
        return Number.isFinite(stored) ? stored : null;
    }
    if (rule.slo === undefined)
        return null;
    const { ttft, latency } = rule.slo;
    return ttft === undefined ? (latency ?? null) : Math.min(ttft, latency ?? ttft);
}

// EXTERNAL MODULE: ./src/verdict/family.ts
var family = __webpack_require__(53701);
// EXTERNAL MODULE: ./src/stats/paired.ts
var paired = __webpack_require__(5570);
;// CONCATENATED MODULE: ./src/verdict/own-value.ts




/**
 * What this run alone says: mean of case means, percentile of calls in milliseconds (an error is slower than any), or dollars
 * per success; null when nothing was measured or a price is unknown.
 */
function ownValue(sample) {
    if (sample.own.length === 0)
        return null;
    if (sample.kind === 'rate') {
        return sample.own.reduce((sum, { values }) => sum + (0,paired/* meanOf */.hm)(values), 0) / sample.own.length;
    }
    if (sample.kind === 'time') {
        return (0,ratio_gate/* finite */.E2)((0,percentile/* percentile */.Ym)(sample.own.flatMap(({ values }) => values), sample.measure.q));
    }
    if ((0,cost_ratio/* lacksPrice */._F)(sample.own, sample.measure.kind))
        return null;
    const { dollars, bought } = (0,cost_ratio/* spentOn */.g2)(sample.own, sample.measure.kind);
    return sample.measure.kind === 'cost_run' ? dollars : (0,ratio_gate/* finite */.E2)(dollars / bought);
}

// EXTERNAL MODULE: ./src/verdict/consistency.ts + 1 modules
var consistency = __webpack_require__(35388);
// EXTERNAL MODULE: ./src/verdict/paired-gate.ts + 1 modules
var paired_gate = __webpack_require__(63902);
;// CONCATENATED MODULE: ./src/verdict/relative.ts










/**
 * `max_drop` or `max_increase` of a rate or a score against the baseline. Goodput is made of times: against a stored baseline
 * it is shown, as they are.
 */
function compareRates(question, sample, undecidable) {
    const { comparison, limit } = question;
    const { alpha, min_cases } = comparison.gate;
    const rising = limit.kind === 'max_increase';
    const found = (0,consistency/* measureRate */.b)(sample, rising ? sample.pairs.map(turned) : sample.pairs, alpha);
    const stored = !(0,family/* isTest */.Nu)(question.sampled.rule, limit, comparison.control);
    const shown = stored ? { blocking: false } : {};
    if (found === null)
        return without(question, undecidable, shown);
    const options = { margin: limit.threshold, minN: min_cases, passN: casesToPass(question) };
    const settle = (level, held) => {
        const paired = (0,paired_gate/* decidePaired */.C)(found, options, level);
        const decided = stored ? (0,ratio_gate/* againstStored */.LK)(paired) : paired;
        const { verdict, reason, suspicious, improved } = undecidable === null ? decided : overruled(decided, undecidable, found.delta < -limit.threshold);
        return (0,verdict_draft/* ruleVerdict */.Qt)(question, {
            ...shown,
            ...apartOf(undecidable),
            ...(rising ? inNaturalDirection(found) : pairedNumbers(found)),
            verdict,
            reason,
            suspicious,
            improved: improved && undecidable === null,
            n: found.n,
            kb: sample.consistency?.kb ?? found.kb,
            kc: sample.consistency?.kc ?? found.kc,
            p_shuffle: found.shuffle.lower,
            p_guard: found.guard.lower,
            alpha_adjusted: held ? level : null,
            worse: found.worse.length,
            better: found.better.length,
            same: found.n - found.worse.length - found.better.length,
            worse_cases: found.worse,
            better_cases: found.better,
            flaky_cases: sample.flaky,
            mde80: (0,paired_gate/* detectablePaired */.T8)(found, limit.threshold, level),
            noise: found.psi,
            cases_needed: verdict === 'inconclusive' && undecidable === null && found.n >= options.passN
                ? (0,paired_gate/* pairedCasesNeeded */.wX)(found, options, alpha)
                : null,
            method: (0,paired_gate/* describePaired */.lQ)(found),
        });
    };
    if (stored || undecidable !== null)
        return { kind: 'settled', verdict: settle(alpha, false) };
    return { kind: 'test', family: familyOf(question), p: (0,paired_gate/* pairedP */.u_)(found), settle: (level) => settle(level, true) };
}
/** `max_increase` of a time against the baseline. A stored one is from another day and another load: shown, never blocking. */
function compareTimes(question, sample, undecidable) {
    const { comparison, limit } = question;
    if (limit.kind !== 'max_increase')
        return (0,verdict_draft/* impossible */.yW)(question);
    const { alpha, min_cases } = comparison.gate;
    const pairs = sample.pairs.map(({ id, group, base, cand }) => ({
        id,
        group,
        base: (0,percentile/* percentile */.Ym)(base, 0.5),
        cand: (0,percentile/* percentile */.Ym)(cand, 0.5),
    }));
    const found = (0,ratio_gate/* measureTimes */.z6)(pairs, alpha, min_cases);
    const stored = !(0,family/* isTest */.Nu)(question.sampled.rule, limit, comparison.control);
    if (found === null)
        return without(question, undecidable, stored ? { blocking: false } : {});
    const { q } = sample.measure;
    return compareRatios(question, found, undecidable, stored, {
        kb: answersPer(sample.pairs, 'base'),
        kc: answersPer(sample.pairs, 'cand'),
        base: (0,ratio_gate/* finite */.E2)((0,percentile/* percentile */.Ym)(sample.pairs.flatMap(({ base }) => base), q)),
        candidate_value: (0,ratio_gate/* finite */.E2)((0,percentile/* percentile */.Ym)(sample.pairs.flatMap(({ cand }) => cand), q)),
    });
}
/** `max_increase` of dollars per success (or per answer) against the baseline. */
function compareCosts(question, sample, undecidable) {
    const { comparison, limit } = question;
    if (limit.kind !== 'max_increase')
        return (0,verdict_draft/* impossible */.yW)(question);
    const { alpha, min_cases } = comparison.gate;
    const basis = sample.measure.kind;
    const sides = sample.pairs.flatMap(({ base, cand }) => [base, cand]);
    if ((0,cost_ratio/* lacksPrice */._F)(sides, basis))
        return without(question, { verdict: 'error', reason: 'no_price' });
    const found = (0,cost_ratio/* measureCosts */.Tq)(sample.pairs, basis, alpha, min_cases, sample.seed);
    if (found === null)
        return without(question, undecidable);
    const base = (0,cost_ratio/* spentOn */.g2)(sample.pairs.map((pair) => pair.base), basis);
    const cand = (0,cost_ratio/* spentOn */.g2)(sample.pairs.map((pair) => pair.cand), basis);
    // A case that was only paid for is money, and no answer to pass on.
    const answered = sample.pairs.filter((pair) => pair.base.answers > 0 && pair.cand.answers > 0).length;
    return compareRatios(question, { ...found, answered }, undecidable, false, {
        kb: (0,paired/* sumOf */.XN)(sample.pairs.map((pair) => pair.base.answers)) / found.n,
        kc: (0,paired/* sumOf */.XN)(sample.pairs.map((pair) => pair.cand.answers)) / found.n,
        base: (0,ratio_gate/* finite */.E2)(base.dollars / base.bought),
        candidate_value: (0,ratio_gate/* finite */.E2)(cand.dollars / cand.bought),
    });
}
function compareRatios(question, found, undecidable, stored, values) {
    const { comparison, limit } = question;
    const { alpha, min_cases } = comparison.gate;
    const margin = limit.threshold;
    const needed = casesToPass(question);
    const passN = (found.answered ?? found.n) < needed ? Infinity : needed;
    const settle = (level, held) => {
        const decided = (0,ratio_gate/* decideRatio */.gd)(found, { margin, minN: min_cases, passN }, level);
        const allowed = stored ? (0,ratio_gate/* againstStored */.LK)(decided) : decided;
        const { verdict, reason, suspicious, improved } = undecidable === null ? allowed : overruled(allowed, undecidable, found.delta > margin);
        return (0,verdict_draft/* ruleVerdict */.Qt)(question, {
            ...values,
            ...(stored ? { blocking: false } : {}),
            ...apartOf(undecidable),
            verdict,
            reason,
            suspicious,
            improved: improved && undecidable === null,
            n: found.n,
            delta: (0,ratio_gate/* finite */.E2)(found.delta),
            lo: (0,ratio_gate/* finite */.E2)(found.lo),
            hi: (0,ratio_gate/* finite */.E2)(found.hi),
            p_guard: (0,ratio_gate/* finite */.E2)(found.pWorse),
            alpha_adjusted: held ? level : null,
            mde80: (0,ratio_gate/* detectableRatio */.jf)(found, margin, level),
            cases_needed: verdict === 'inconclusive' && undecidable === null && found.n >= passN
                ? (0,ratio_gate/* ratioCasesNeeded */.w$)(found, margin, alpha)
                : null,
            method: found.method,
        });
    };
    // What can never fail takes no share of the family's alpha.
    if (stored || undecidable !== null)
        return { kind: 'settled', verdict: settle(alpha, false) };
    return { kind: 'test', family: familyOf(question), p: found.pWorse, settle: (level) => settle(level, true) };
}
/**
 * Cases answered on both sides without which nothing passes. A thin baseline is the suite's own cases with too few answers to
 * them: sampling evidence that is not there, so `too_few_cases` and not `suite_changed`. What it does hold can still prove a
 * regression, as few cases can.
 */
function casesToPass({ sampled }) {
    return Math.ceil(metric_verdict/* LEAST_COMMON */.GT * sampled.cases_of_larger_side - metric_verdict/* EPSILON */.p8);
}
function familyOf({ comparison, sampled }) {
    return (0,family/* familyName */.ar)(sampled.family, comparison.blocking && sampled.rule.blocking);
}
// This run's own number is shown all the same.
function without(question, undecidable, more = {}) {
    const { verdict, reason } = undecidable ?? { verdict: 'inconclusive', reason: 'too_few_cases' };
    const { sample } = question.sampled;
    const thin = undecidable === null && sample.kind === 'rate' && sample.consistency !== undefined;
    const method = thin ? 'no case has as many stored answers' : 'not compared';
    const found = { ...more, ...apartOf(undecidable), candidate_value: ownValue(sample), verdict, reason, method };
    return { kind: 'settled', verdict: (0,verdict_draft/* ruleVerdict */.Qt)(question, found) };
}
function apartOf(undecidable) {
    return undecidable?.apart === undefined ? {} : { apart: undecidable.apart };
}
function overruled(decided, { verdict, reason }, beyond) {
    return { ...decided, verdict, reason, suspicious: verdict === 'inconclusive' && beyond };
}
function pairedNumbers({ base, cand, delta, lo, hi }) {
    return { base, candidate_value: cand, delta, lo, hi };
}
/** Back from "higher is better": shares of 1 and changes with their sign. Adding 0 keeps -0 out of the result. */
function inNaturalDirection({ base, cand, delta, lo, hi }) {
    return { base: 1 - base, candidate_value: 1 - cand, delta: 0 - delta, lo: 0 - hi, hi: 0 - lo };
}
function turned(one) {
    return { ...one, base: one.base.map(opposite), cand: one.cand.map(opposite) };
}
function opposite(share) {
    return 1 - share;
}
function answersPer(pairs, side) {
    return (0,paired/* meanOf */.hm)(pairs.map((pair) => pair[side].length));
}

;// CONCATENATED MODULE: ./src/verdict/judge.ts













/**
 * Judges every limit of the gate: one entry each, in the gate's order. Pure and seeded by case ids: the same comparison
 * gives the same bytes. Overall metrics and slices are two Holm families, tested independently of each other.
 */
function judgeSuite(comparison) {
    const drafts = comparison.samples.flatMap((sampled) => sampled.rule.limits.map((limit) => judgeLimit({ comparison, sampled, limit })));
    const levels = new Map();
    const tests = drafts.filter((draft) => draft.kind === 'test');
    for (const family of new Set(tests.map((test) => test.family))) {
        const members = tests.filter((test) => test.family === family);
        const held = (0,holm/* holmLevels */.Ed)(members.map(({ p }) => p), comparison.gate.alpha);
        members.forEach((member, index) => levels.set(member, held[index]));
    }
    return drafts.map((draft) => (draft.kind === 'settled' ? draft.verdict : draft.settle(levels.get(draft))));
}
/** One limit on its own: its verdict, or the test that waits for its family's level. */
function judgeLimit(question) {
    const { limit, sampled } = question;
    if (sampled.sample.cases === 0)
        return withoutCases(question);
    if (isShort(sampled.sample))
        return (0,verdict_draft/* settled */.gu)(question, SHORT);
    const draft = limit.kind === 'max_drop' || limit.kind === 'max_increase' ? relative(question) : absolute(question);
    return draft.kind === 'settled'
        ? { ...draft, verdict: unlessLate(question, draft.verdict) }
        : { ...draft, settle: (level) => unlessLate(question, draft.settle(level)) };
}
// A rule about nothing must not pass, nor may it vanish quietly: the slice is misspelt, or its cases were taken away.
function withoutCases(question) {
    const { sampled } = question;
    const method = 'no case to judge';
    return sampled.expanded
        ? (0,verdict_draft/* settled */.gu)(question, { verdict: 'inconclusive', reason: 'suite_changed', method })
        : (0,verdict_draft/* settled */.gu)(question, { verdict: 'error', reason: 'no_cases', method });
}
const SHORT = { verdict: 'inconclusive', reason: 'too_few_cases', method: 'not measured' };
// Too few answers were asked for, by plan: no failure of anything, and nothing that could pass.
function isShort(sample) {
    return sample.kind === 'rate' && sample.consistency?.short === true;
}
function absolute(question) {
    const { sample } = question.sampled;
    const missing = missingReason(question);
    if (sample.kind === 'cost' && sample.measure.kind === 'cost_run')
        return judgeCostOfRun(question, sample, missing);
    if (missing !== null) {
        const broken = sample.kind === 'rate' && (0,absolute_rate/* isMustPass */.$T)(question, sample) ? (0,absolute_rate/* certainlyBroken */.Lw)(sample) : [];
        if (broken.length === 0)
            return notMeasured(question, missing);
    }
    if (sample.kind === 'rate')
        return (0,absolute_rate/* judgeRate */.uD)(question, sample);
    if (sample.kind === 'time')
        return (0,absolute_time/* judgeTime */.Z6)(question, sample);
    if ((0,cost_ratio/* lacksPrice */._F)(sample.own, sample.measure.kind))
        return notMeasured(question, 'no_price');
    return judgeCostPerSuccess(question, sample);
}
function relative(question) {
    const { comparison, sampled, limit } = question;
    const { sample } = sampled;
    const stored = (0,family/* isTest */.Nu)(sampled.rule, limit, comparison.control)
        ? {}
        : { blocking: false };
    if (comparison.unchanged) {
        const method = 'nothing changed since the stored answers';
        const value = ownValue(sample);
        const found = { n: sample.own.length, base: value, candidate_value: value, method };
        return (0,verdict_draft/* settled */.gu)(question, { ...stored, ...found, verdict: 'pass', reason: 'unchanged' });
    }
    const missing = missingReason(question);
    if (missing !== null)
        return notMeasured(question, missing, stored);
    const undecidable = baselineObstacle(comparison) ?? clockObstacle(question) ?? suiteObstacle(question);
    if (sample.kind === 'rate')
        return compareRates(question, sample, undecidable);
    if (sample.kind === 'time')
        return compareTimes(question, sample, undecidable);
    if (limit.kind === 'max_increase' && (0,cost_ratio/* lacksPrice */._F)(sample.own, sample.measure.kind)) {
        return notMeasured(question, 'no_price');
    }
    return compareCosts(question, sample, undecidable);
}
function missingReason(question) {
    const { planned, missing, reason } = question.sampled.sample.missing;
    return missing > most_missing/* MOST_MISSING */.r * planned ? (reason ?? 'infrastructure') : null;
}
function notMeasured(question, reason, more = {}) {
    const { own, unmeasured } = question.sampled.sample;
    const n = own.length - (question.sampled.sample.kind === 'cost' ? unmeasured.length : 0);
    // Recorded answers never had times: nothing went wrong, there is only nothing to judge.
    const verdict = reason === 'replayed' ? 'skipped' : 'error';
    return (0,verdict_draft/* settled */.gu)(question, { ...more, verdict, reason, n, method: 'not measured' });
}
function baselineObstacle({ baseline_state }) {
    switch (baseline_state) {
        case 'ok':
            return null;
        case 'no_baseline':
        case 'self':
        case 'not_comparable':
            return { verdict: 'skipped', reason: baseline_state };
        case 'stale':
            return { verdict: 'inconclusive', reason: 'baseline_stale' };
        case 'expired':
            return { verdict: 'inconclusive', reason: 'baseline_expired' };
        case 'forbidden':
            return { verdict: 'error', reason: 'baseline_forbidden' };
        case 'unavailable':
            return { verdict: 'error', reason: 'baseline_unavailable' };
        case 'corrupt':
            return { verdict: 'error', reason: 'baseline_corrupt' };
    }
}
// Taken under another load, or from another service tier, a time is of another thing.
function clockObstacle({ comparison, sampled }) {
    return comparison.apart !== undefined && (0,timed_metrics/* isOfTimes */.M)(sampled.rule.metric)
        ? { verdict: 'skipped', reason: 'not_comparable', apart: comparison.apart }
        : null;
}
// Of the cases as they are written, answered or not: a case that main could not measure has not left the suite.
function suiteObstacle({ sampled }) {
    const { common_cases, cases_of_suite } = sampled;
    if (common_cases > 0 && common_cases >= metric_verdict/* LEAST_COMMON */.GT * cases_of_suite)
        return null;
    return { verdict: 'inconclusive', reason: 'suite_changed' };
}


/***/ }),

/***/ 67385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ LEAST_COMMON),
/* harmony export */   Mv: () => (/* binding */ GUARD_FACTOR),
/* harmony export */   RX: () => (/* binding */ MIN_CLUSTERS),
/* harmony export */   X5: () => (/* binding */ SHOWN_ALPHA),
/* harmony export */   p8: () => (/* binding */ EPSILON)
/* harmony export */ });
/** The guard is held to twice the level: it caps what mean-neutral churn can do without costing power. */
const GUARD_FACTOR = 2;
/** With fewer independent groups a cluster-robust error says nothing. */
const MIN_CLUSTERS = 10;
/** With a smaller share of cases in common the two runs are of different suites. */
const LEAST_COMMON = 0.8;
/** Level of the bounds that are shown, whatever the gate's alpha. */
const SHOWN_ALPHA = 0.05;
/** Sums of thirds and fifths miss a limit they meet by this much. */
const EPSILON = 1e-9;


/***/ }),

/***/ 63902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ decidePaired),
  lQ: () => (/* binding */ describePaired),
  T8: () => (/* binding */ detectablePaired),
  os: () => (/* binding */ measurePaired),
  wX: () => (/* binding */ pairedCasesNeeded),
  u_: () => (/* binding */ pairedP)
});

// UNUSED EXPORTS: pairedGate

// EXTERNAL MODULE: ./src/stats/distributions.ts
var distributions = __webpack_require__(99808);
// EXTERNAL MODULE: ./src/stats/holm.ts
var holm = __webpack_require__(28473);
// EXTERNAL MODULE: ./src/stats/paired.ts
var paired = __webpack_require__(5570);
// EXTERNAL MODULE: ./src/stats/plus-two.ts
var plus_two = __webpack_require__(21044);
// EXTERNAL MODULE: ./src/stats/power.ts
var power = __webpack_require__(32450);
// EXTERNAL MODULE: ./src/stats/lattice.ts
var lattice = __webpack_require__(64325);
// EXTERNAL MODULE: ./src/stats/random.ts
var random = __webpack_require__(80748);
// EXTERNAL MODULE: ./src/stats/sign-flip.ts
var sign_flip = __webpack_require__(51268);
// EXTERNAL MODULE: ./src/stats/tails.ts
var tails = __webpack_require__(30868);
;// CONCATENATED MODULE: ./src/stats/shuffle.ts




const DRAWS = 10_000;
/**
 * Within-case label shuffle (stratified permutation): pool the answers of each case and ask how often a random choice of as
 * many as the candidate gave would be this bad in sum. Always-pass cases weigh much, flaky ones little.
 * Exact mid-p by convolution (pass/fail: hypergeometric terms) on a lattice, 10,000 seeded shuffles for fewer than 30
 * continuous cases, else normal with the permutation variance. With one answer on each side it is the sign-flip test.
 * @param ids of the cases, for the seed; or the seed itself.
 */
function labelShuffle(units, ids) {
    if (!units.every(({ shuffles }) => shuffles))
        return (0,sign_flip/* signFlip */.R)(units);
    const active = units.filter(varies);
    if (active.length === 0)
        return tails/* NOTHING_MOVED */.IW;
    if (active.every(({ base, cand }) => base.length === 1 && cand.length === 1))
        return (0,sign_flip/* signFlip */.R)(active);
    const q = (0,lattice/* denominatorOf */.wc)(active);
    const exact = q === null ? null : exactShuffle(active, q);
    if (exact !== null)
        return exact;
    return active.length < tails/* FEW */.dS
        ? sampledShuffle(active, typeof ids === 'number' ? ids : (0,random/* seedOf */.n)(ids))
        : normalShuffle(active);
}
function varies({ base, cand }) {
    const first = base[0];
    return base.some((value) => value !== first) || cand.some((value) => value !== first);
}
function exactShuffle(active, q) {
    const terms = [];
    const shapes = new Map();
    let observed = 0;
    let reach = 0;
    let steps = 0;
    for (const { base, cand } of active) {
        const pool = [...base, ...cand].map((value) => Math.round(value * q)).sort((a, b) => a - b);
        const least = pool.slice(0, cand.length).reduce((sum, value) => sum + value, 0);
        const key = `${cand.length}:${pool.map((value) => value - pool[0]).join()}`;
        let term = shapes.get(key);
        if (term === undefined) {
            term = drawnSums(pool, cand.length, least);
            shapes.set(key, term);
        }
        terms.push(term);
        observed += cand.reduce((sum, value) => sum + Math.round(value * q), 0) - least;
        reach += term.length - 1;
        steps += term.length;
        if (reach * steps > tails/* EXACT_WORK */.Cm)
            return null;
    }
    return (0,tails/* midTails */.Gq)((0,tails/* convolve */.bd)(terms), observed);
}
/** Distribution of (sum of `drawn` values taken from the sorted pool without replacement) - least. For 0/1 it is hypergeometric. */
function drawnSums(pool, drawn, least) {
    const origin = pool[0];
    const most = pool.slice(pool.length - drawn).reduce((sum, value) => sum + value - origin, 0);
    const shift = least - origin * drawn;
    // ways[j] holds how many choices of j values reach each sum.
    const ways = Array.from({ length: drawn + 1 }, () => new Float64Array(most + 1));
    ways[0][0] = 1;
    for (const value of pool) {
        const step = value - origin;
        for (let taken = drawn; taken >= 1; taken -= 1) {
            const fewer = ways[taken - 1];
            const now = ways[taken];
            for (let sum = most; sum >= step; sum -= 1)
                now[sum] += fewer[sum - step];
        }
    }
    const choices = ways[drawn].reduce((sum, count) => sum + count, 0);
    return ways[drawn].slice(shift).map((count) => count / choices);
}
function normalShuffle(active) {
    let excess = 0;
    let variance = 0;
    for (const { base, cand } of active) {
        const size = base.length + cand.length;
        const pool = [...base, ...cand].sort((a, b) => a - b);
        const mean = pool.reduce((sum, value) => sum + value, 0) / size;
        const spread = pool.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (size - 1);
        excess += cand.reduce((sum, value) => sum + (value - mean), 0);
        variance += cand.length * spread * (base.length / size);
    }
    return (0,tails/* normalTails */.Tl)(excess / Math.sqrt(variance));
}
function sampledShuffle(active, seed) {
    const uniform = (0,random/* uniformFrom */.D)(seed);
    const pools = active.map(({ base, cand }) => Float64Array.from([...base, ...cand]).sort());
    const observed = active.reduce((sum, { cand }) => sum + cand.reduce((part, value) => part + value, 0), 0);
    const slack = 1e-9 * Math.max(1, Math.abs(observed));
    let twice = 0;
    for (let draw = 0; draw < DRAWS; draw += 1) {
        let sum = 0;
        pools.forEach((pool, index) => {
            const drawn = active[index].cand.length;
            // A partial Fisher-Yates shuffle may start from the order the last draw left behind.
            for (let at = 0; at < drawn; at += 1) {
                const other = at + Math.floor(uniform() * (pool.length - at));
                const value = pool[other];
                pool[other] = pool[at];
                pool[at] = value;
                sum += value;
            }
        });
        twice += sum < observed - slack ? 2 : sum <= observed + slack ? 1 : 0;
    }
    // The observed labelling is one of the shuffles: it keeps p away from 0.
    return {
        lower: (twice / 2 + 0.5) / (DRAWS + 1),
        upper: (DRAWS - twice / 2 + 0.5) / (DRAWS + 1),
        by: 'sampled',
    };
}

// EXTERNAL MODULE: ./src/verdict/metric-verdict.ts
var metric_verdict = __webpack_require__(67385);
;// CONCATENATED MODULE: ./src/verdict/paired-gate.ts








/**
 * The paired quality gate on one metric: fail when the within-case shuffle and the sign-flip guard both say "worse" and the
 * observed drop lies beyond the margin; pass when the plus-two lower bound lies within it; else inconclusive.
 * @param cases at least one answer on each side of each, oriented so that higher is better; the order does not matter.
 */
function pairedGate(cases, options) {
    const id = options.id ?? '';
    const found = measurePaired(cases, options.alpha);
    if (found === null)
        return nothingCompared(id);
    const { verdict, reason, suspicious, improved } = decidePaired(found, options, options.alpha);
    return {
        id,
        verdict,
        reason,
        suspicious,
        improved,
        n: found.n,
        base: found.base,
        cand: found.cand,
        delta: found.delta,
        lo: found.lo,
        hi: found.hi,
        pShuffle: found.shuffle.lower,
        pGuard: found.guard.lower,
        worse: found.worse,
        better: found.better,
        flaky: cases
            .filter(({ base, cand }) => isMixed(base) || isMixed(cand))
            .map((one) => one.id)
            .sort(),
        mde80: detectablePaired(found, options.margin, options.alpha),
        casesNeeded: verdict === 'inconclusive' ? pairedCasesNeeded(found, options, options.alpha) : null,
        method: describePaired(found),
    };
}
/**
 * Runs both tests and the bounds.
 * @param seed of the case ids, when these are not the cases' own.
 * @returns null for no cases.
 */
function measurePaired(cases, alpha, seed) {
    const n = cases.length;
    if (n === 0)
        return null;
    const ordered = inOrder(cases);
    const units = (0,paired/* unitsOf */.$J)(ordered);
    const spread = (0,plus_two/* plusTwo */.j)(units);
    const shown = (0,plus_two/* boundsAt */.V)(spread, (0,distributions/* normalQuantile */.Zl)(1 - metric_verdict/* SHOWN_ALPHA */.X5));
    const moves = ordered.map((one) => ({ id: one.id, d: (0,paired/* difference */.iv)(one) }));
    const delta = moves.reduce((sum, { d }) => sum + d, 0) / n;
    const guard = (0,sign_flip/* signFlip */.R)(units);
    // One answer on each side makes both the same test: no reason to run it twice.
    const once = units.every(({ base, cand, shuffles }) => !shuffles || (base.length === 1 && cand.length === 1));
    return {
        n,
        clusters: units.length < n ? units.length : null,
        kb: ordered.reduce((sum, { base }) => sum + base.length, 0) / n,
        kc: ordered.reduce((sum, { cand }) => sum + cand.length, 0) / n,
        base: ordered.reduce((sum, { base }) => sum + (0,paired/* meanOf */.hm)(base), 0) / n,
        cand: ordered.reduce((sum, { cand }) => sum + (0,paired/* meanOf */.hm)(cand), 0) / n,
        delta,
        ...shown,
        safeLo: (0,plus_two/* boundsAt */.V)(spread, (0,distributions/* normalQuantile */.Zl)(1 - alpha)).lo,
        shuffle: once ? guard : labelShuffle(units, seed ?? ordered.map(({ id }) => id)),
        guard,
        worse: idsOf(moves.filter(({ d }) => d < 0).sort((a, b) => a.d - b.d)),
        better: idsOf(moves.filter(({ d }) => d > 0).sort((a, b) => b.d - a.d)),
        psi: noiseWithoutDrop(spread, delta, ordered),
    };
}
/** p-value that a limit is held to: the shuffle at alpha and the guard at twice alpha, as one number for Holm. */
function pairedP({ shuffle, guard }, tail = 'lower') {
    return Math.max(shuffle[tail], guard[tail] / metric_verdict/* GUARD_FACTOR */.Mv);
}
/** @param level the family's level for this test (Holm). */
function decidePaired(found, { margin, minN, passN = 0 }, level) {
    const beyond = found.delta < -margin - metric_verdict/* EPSILON */.p8;
    const clustersShort = found.clusters !== null && found.clusters < metric_verdict/* MIN_CLUSTERS */.RX;
    const enough = found.n >= minN && !clustersShort;
    const exact = found.shuffle.by !== 'normal' && found.guard.by !== 'normal';
    const testable = !clustersShort && (enough || exact);
    const improved = testable && found.delta > margin + metric_verdict/* EPSILON */.p8 && (0,holm/* atMost */.Tu)(pairedP(found, 'upper'), level);
    if (testable && beyond && (0,holm/* atMost */.Tu)(pairedP(found), level)) {
        return { verdict: 'fail', reason: 'beyond_limit', suspicious: false, improved: false };
    }
    const complete = enough && found.n >= passN;
    if (complete && found.safeLo > -margin) {
        return { verdict: 'pass', reason: 'within_limit', suspicious: false, improved };
    }
    return { verdict: 'inconclusive', reason: complete ? 'noise' : 'too_few_cases', suspicious: beyond, improved };
}
/** Smallest true drop the rule would flag 4 times in 5. */
function detectablePaired({ n, psi }, margin, level) {
    return (0,power/* detectableDrop */.z0)({ n, psi, margin, alpha: level });
}
/**
 * Cases that would settle an inconclusive comparison 4 times in 5: flag the observed drop if it is beyond the margin, else
 * prove an unchanged candidate safe.
 */
function pairedCasesNeeded({ n, psi, delta }, { margin, minN }, alpha) {
    const drop = Math.max(0, -delta);
    const candidates = drop > margin + metric_verdict/* EPSILON */.p8
        ? [(0,power/* casesToFlag */.jH)(drop, { psi, margin, alpha })]
        : [(0,power/* casesToProveSafe */.A8)(psi, margin, alpha), (0,power/* casesToProveSafe */.A8)(psi, margin - drop, alpha)];
    const needed = candidates.map((count) => (count === null ? null : Math.max(count, minN)));
    return needed.find((count) => count !== null && count > n) ?? null;
}
function describePaired({ shuffle, guard, kb, kc, clusters }) {
    const unit = clusters === null ? 'case' : `group (${clusters})`;
    const test = kb === 1 && kc === 1
        ? `sign-flip per ${unit} (${guard.by})`
        : `label shuffle within ${unit} (${shuffle.by}), guarded by sign-flip (${guard.by})`;
    return `paired by case; ${test}; plus-two interval${clusters === null ? '' : ', cluster-robust'}`;
}
// A broken pass/fail case adds its whole drop to sum d^2; a shift of continuous scores only its square.
function noiseWithoutDrop({ psi, psiFloor }, delta, cases) {
    if (delta >= 0)
        return psi;
    const binary = cases.every(({ base, cand }) => base.every(isZeroOrOne) && cand.every(isZeroOrOne));
    return Math.max(psiFloor, psi - (binary ? -delta : delta * delta));
}
function nothingCompared(id) {
    return {
        id,
        verdict: 'inconclusive',
        reason: 'too_few_cases',
        suspicious: false,
        improved: false,
        n: 0,
        base: null,
        cand: null,
        delta: null,
        lo: null,
        hi: null,
        pShuffle: null,
        pGuard: null,
        worse: [],
        better: [],
        flaky: [],
        mde80: null,
        casesNeeded: null,
        method: 'no case in common',
    };
}
function inOrder(cases) {
    for (let at = 1; at < cases.length; at += 1) {
        if (cases[at - 1].id > cases[at].id)
            return [...cases].sort((a, b) => (a.id < b.id ? -1 : 1));
    }
    return cases;
}
function idsOf(moves) {
    return moves.map(({ id }) => id);
}
function isMixed(values) {
    return values.some((value) => value !== values[0]);
}
function isZeroOrOne(value) {
    return value === 0 || value === 1;
}


/***/ }),

/***/ 12199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ rateGate)
/* harmony export */ });
/* harmony import */ var _stats_rate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46649);
/* harmony import */ var _metric_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67385);


/**
 * Holds a share of bad cases against an absolute limit by Clopper-Pearson: fail when it is proven above, pass when it is
 * proven at or below.
 * @param bad cases of `n` that count as bad; `limit` their largest tolerated share, in [0, 1].
 * @param minN below it nothing passes; 1 leaves it to what Clopper-Pearson can reach.
 * @returns `delta`, `lo` and `hi` are the share of bad cases and its two-sided 90% bounds.
 */
function rateGate(bad, n, limit, alpha, minN = 1) {
    const share = n === 0 ? null : bad / n;
    const over = n > 0 && (0,_stats_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .rateLower */ .QV)(bad, n, alpha) > limit;
    const under = n > 0 && n >= minN && (0,_stats_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .rateUpper */ .tq)(bad, n, alpha) <= limit;
    const verdict = over ? 'fail' : under ? 'pass' : 'inconclusive';
    const short = n < minN || n === 0;
    return {
        id: '',
        verdict,
        reason: over ? 'beyond_limit' : under ? 'within_limit' : short ? 'too_few_cases' : 'noise',
        suspicious: verdict === 'inconclusive' && share !== null && share > limit,
        improved: false,
        n,
        base: null,
        cand: share,
        delta: share,
        lo: n === 0 ? null : (0,_stats_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .rateLower */ .QV)(bad, n, _metric_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .SHOWN_ALPHA */ .X5),
        hi: n === 0 ? null : (0,_stats_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .rateUpper */ .tq)(bad, n, _metric_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .SHOWN_ALPHA */ .X5),
        pShuffle: null,
        pGuard: null,
        worse: [],
        better: [],
        flaky: [],
        mde80: null,
        casesNeeded: verdict === 'inconclusive' ? casesNeeded(share ?? 0, limit, alpha, n, minN) : null,
        method: 'Clopper-Pearson on cases',
    };
}
function casesNeeded(share, limit, alpha, n, minN) {
    const needed = (0,_stats_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .casesToSettleRate */ .sC)(share, limit, alpha);
    const count = needed === null ? null : Math.max(needed, minN);
    return count !== null && count > n ? count : null;
}


/***/ }),

/***/ 92328:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   LK: () => (/* binding */ againstStored),
/* harmony export */   N_: () => (/* binding */ TRIM),
/* harmony export */   gd: () => (/* binding */ decideRatio),
/* harmony export */   jf: () => (/* binding */ detectableRatio),
/* harmony export */   vn: () => (/* binding */ logRatios),
/* harmony export */   w$: () => (/* binding */ ratioCasesNeeded),
/* harmony export */   z6: () => (/* binding */ measureTimes)
/* harmony export */ });
/* unused harmony export ratioGate */
/* harmony import */ var _stats_distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99808);
/* harmony import */ var _stats_holm_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28473);
/* harmony import */ var _stats_paired_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5570);
/* harmony import */ var _stats_rate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46649);
/* harmony import */ var _stats_sign_flip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51268);
/* harmony import */ var _stats_trimmed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62925);
/* harmony import */ var _metric_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67385);







const TRIM = 0.1;
/**
 * Gate on a relative increase of a time: trimmed mean of the log ratio per case, so that the cases' own lengths cancel.
 * With a stored baseline the provider's drift between the days cannot be told from a regression: shown, never a verdict.
 */
function ratioGate(pairs, tolerance, options, control) {
    const found = measureTimes(pairs, options.alpha, options.minN);
    const decided = found === null ? NOTHING : decideRatio(found, { margin: tolerance, minN: options.minN }, options.alpha);
    const { verdict, reason, suspicious, improved } = control === 'stored' ? againstStored(decided) : decided;
    return {
        id: options.id ?? '',
        verdict,
        reason,
        suspicious,
        improved,
        n: pairs.length,
        base: null,
        cand: null,
        delta: finite(found?.delta),
        lo: finite(found?.lo),
        hi: finite(found?.hi),
        pShuffle: null,
        pGuard: found?.pWorse ?? null,
        worse: [],
        better: [],
        flaky: [],
        mde80: found === null ? null : detectableRatio(found, tolerance, options.alpha),
        casesNeeded: found === null || verdict !== 'inconclusive' ? null : ratioCasesNeeded(found, tolerance, options.alpha),
        method: found?.method ?? 'no case in common',
    };
}
const NOTHING = { verdict: 'inconclusive', reason: 'too_few_cases', suspicious: false, improved: false };
/** What is left of a decision on clocks when the baseline's were taken on another day. */
function againstStored({ verdict, suspicious, improved }) {
    return { verdict: 'inconclusive', reason: 'stored_baseline', suspicious: suspicious || verdict === 'fail', improved };
}
/**
 * Paired log ratios, 10% trimmed, Student's t; below `minN` the exact sign-flip p-value instead of the t.
 * @returns null for no pairs, or when a value is not a number above 0.
 */
function measureTimes(pairs, alpha, minN) {
    if (pairs.length === 0)
        return null;
    const logs = logRatios(pairs);
    // Trimming would hide a value that is no number; nothing may pass on one.
    if (!logs.every(Number.isFinite))
        return null;
    const clusters = logs.length < pairs.length ? logs.length : null;
    const trimmed = (0,_stats_trimmed_js__WEBPACK_IMPORTED_MODULE_3__/* .trimmedMean */ .K4)(logs, TRIM) ?? { mean: logs[0], standardError: Infinity, dof: 0 };
    const shown = (0,_stats_trimmed_js__WEBPACK_IMPORTED_MODULE_3__/* .trimmedBounds */ .eI)(trimmed, _metric_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .SHOWN_ALPHA */ .X5);
    const small = pairs.length < minN;
    const flips = small ? (0,_stats_sign_flip_js__WEBPACK_IMPORTED_MODULE_2__/* .signFlip */ .R)(logs.map(asUnit)) : null;
    const p = flips === null ? (0,_stats_trimmed_js__WEBPACK_IMPORTED_MODULE_3__/* .trimmedUpperP */ .t_)(trimmed) : flips.lower;
    return {
        n: pairs.length,
        clusters,
        delta: Math.expm1(trimmed.mean),
        lo: Math.expm1(shown.lo),
        hi: Math.expm1(shown.hi),
        safeHi: Math.expm1((0,_stats_trimmed_js__WEBPACK_IMPORTED_MODULE_3__/* .trimmedBounds */ .eI)(trimmed, alpha).hi),
        pWorse: p,
        pBetter: flips === null ? (0,_stats_trimmed_js__WEBPACK_IMPORTED_MODULE_3__/* .trimmedUpperP */ .t_)({ ...trimmed, mean: -trimmed.mean }) : flips.upper,
        exact: flips !== null && flips.by !== 'normal',
        logError: trimmed.standardError,
        method: `ratio per ${clusters === null ? 'case' : `group (${clusters})`}, 10% trimmed mean of logs; ${flips === null ? "Student's t" : `sign-flip (${flips.by})`}`,
    };
}
/** @param level the family's level for this test (Holm). */
function decideRatio(found, { margin, minN, passN = 0 }, level) {
    const beyond = found.delta > margin + _metric_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .EPSILON */ .p8;
    const clustersShort = found.clusters !== null && found.clusters < _metric_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .MIN_CLUSTERS */ .RX;
    const enough = found.n >= minN && !clustersShort;
    const testable = !clustersShort && (enough || found.exact);
    // The mirror image of the margin on the log scale: 10% more and 1/1.1 are equally far.
    const improved = testable && 1 + found.delta < 1 / (1 + margin) - _metric_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .EPSILON */ .p8 && (0,_stats_holm_js__WEBPACK_IMPORTED_MODULE_5__/* .atMost */ .Tu)(found.pBetter, level);
    if (testable && beyond && (0,_stats_holm_js__WEBPACK_IMPORTED_MODULE_5__/* .atMost */ .Tu)(found.pWorse, level)) {
        return { verdict: 'fail', reason: 'beyond_limit', suspicious: false, improved: false };
    }
    const complete = enough && found.n >= passN;
    if (complete && found.safeHi < margin) {
        return { verdict: 'pass', reason: 'within_limit', suspicious: false, improved };
    }
    return { verdict: 'inconclusive', reason: complete ? 'noise' : 'too_few_cases', suspicious: beyond, improved };
}
/** Smallest true relative increase that would be flagged 4 times in 5; null when the error is unknown. */
function detectableRatio({ logError }, margin, level) {
    const significant = ((0,_stats_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - level) + _stats_rate_js__WEBPACK_IMPORTED_MODULE_1__/* .POWER_Z */ .nc) * logError;
    const beyond = Math.log1p(margin) + _stats_rate_js__WEBPACK_IMPORTED_MODULE_1__/* .POWER_Z */ .nc * logError;
    return finite(Math.expm1(Math.max(significant, beyond)));
}
/** Cases at which an unchanged candidate would be proven within the tolerance 4 times in 5. */
function ratioCasesNeeded({ n, logError, delta }, margin, alpha) {
    const room = Math.log1p(margin);
    const scale = ((0,_stats_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(1 - alpha) + _stats_rate_js__WEBPACK_IMPORTED_MODULE_1__/* .POWER_Z */ .nc) * logError;
    const gaps = delta > margin ? [Math.log1p(delta) - room] : [room, room - Math.log1p(Math.max(0, delta))];
    const needed = gaps.map((gap) => Math.ceil(n * (scale / gap) ** 2));
    return needed.find((count) => Number.isFinite(count) && count > n) ?? null;
}
/** Infinite and undefined numbers have no place in a result. */
function finite(value) {
    return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
}
/** Of each case, or of each group the mean of its cases. */
function logRatios(pairs) {
    const groups = new Map();
    const logs = [];
    for (const { group, base, cand } of inOrder(pairs)) {
        // A difference of logs, not the log of a quotient: it changes its sign exactly when the sides are swapped.
        const log = Math.log(cand) - Math.log(base);
        if (group === undefined) {
            logs.push(log);
            continue;
        }
        const members = groups.get(group);
        if (members === undefined)
            groups.set(group, [log]);
        else
            members.push(log);
    }
    for (const members of groups.values())
        logs.push((0,_stats_paired_js__WEBPACK_IMPORTED_MODULE_6__/* .meanOf */ .hm)(members));
    return logs;
}
function inOrder(pairs) {
    return [...pairs].sort((a, b) => (a.id < b.id ? -1 : 1));
}
// Slower is worse, so the sign turns.
function asUnit(log) {
    return { size: 1, d: -log, base: [], cand: [], shuffles: false };
}


/***/ })

};
