export const id = 353;
export const ids = [353];
export const modules = {

/***/ 87353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bundledPrices: () => (/* binding */ bundledPrices)
/* harmony export */ });
/* harmony import */ var _pydantic_genai_prices__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82294);
/* harmony import */ var _service_tier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66319);


/** Built-in endpoint names whose provider the table knows by another name. */
const PROVIDERS = new Map([
    ['gemini', 'google'],
    ['xai', 'x-ai'],
    ['moonshot', 'moonshotai'],
]);
/**
 * The bundled table as it stood on one day: prices are dated, and a run is priced as of its start. Prices that depend on
 * the hour come along, for the hour of each request.
 * An endpoint the table does not know (a gateway) is looked up by the model's own name, `provider/model` first.
 * @param keyless endpoints that nobody pays at by a key: what their models cost at a vendor is not what they cost there.
 */
function bundledPrices(at, keyless = []) {
    const known = new Map();
    const unlisted = new Set(keyless);
    return (endpoint, model) => {
        if (unlisted.has(endpoint))
            return null;
        const key = `${endpoint}\n${model}`;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const quote = lookUp(endpoint, model, at);
        known.set(key, quote);
        return quote;
    };
}
function lookUp(endpoint, model, at) {
    const slash = model.indexOf('/');
    const found = modelPrice(model, PROVIDERS.get(endpoint) ?? endpoint, at) ??
        (slash > 0 ? modelPrice(model.slice(slash + 1), model.slice(0, slash), at) : null) ??
        modelPrice(model, null, at);
    return found === null ? null : readQuote(found, at);
}
function modelPrice(model, providerId, timestamp) {
    const options = providerId === null ? { timestamp } : { providerId, timestamp };
    return (0,_pydantic_genai_prices__WEBPACK_IMPORTED_MODULE_0__/* .calcPrice */ .jh)({}, model, options);
}
function readQuote({ model, provider }, at) {
    const { base, hours } = pricesOn(model.prices, at);
    const rates = readRates(base);
    if (rates === null)
        return null;
    const windows = [];
    for (const { from, to, prices } of hours) {
        const other = readRates(prices);
        // Half a price would be a wrong price.
        if (other === null)
            return null;
        windows.push({ from, to, ...other });
    }
    const requests = base['requests_kcount'];
    if (requests !== undefined && typeof requests !== 'number')
        return null;
    return {
        rates: {
            ...rates,
            ...(requests === undefined ? {} : { per_request: requests / 1000 }),
            ...(windows.length === 0 ? {} : { hours: windows }),
            ...((0,_service_tier_js__WEBPACK_IMPORTED_MODULE_1__/* .tiersOfProvider */ .k)(provider.id) === undefined ? {} : { service_tiers: (0,_service_tier_js__WEBPACK_IMPORTED_MODULE_1__/* .tiersOfProvider */ .k)(provider.id) }),
        },
        source: 'table',
    };
}
/** The last entry that holds wins: an entry of a later date puts earlier ones and their hours out of force. */
function pricesOn(prices, at) {
    if (!isList(prices))
        return { base: prices, hours: [] };
    let base = prices[0].prices;
    let hours = [];
    for (const { constraint, prices: own } of prices) {
        if (constraint?.type === 'time_of_date') {
            hours = [...hours, { from: secondOf(constraint.start_time), to: secondOf(constraint.end_time), prices: own }];
        }
        else if (constraint === undefined || at >= new Date(constraint.start_date)) {
            base = own;
            hours = [];
        }
    }
    return { base, hours };
}
function isList(prices) {
    return Array.isArray(prices);
}
/** `16:30:00Z` -> seconds since midnight. */
function secondOf(time) {
    const [hours = 0, minutes = 0, seconds = 0] = time.replace('Z', '').split(':').map(Number);
    return hours * 3600 + minutes * 60 + seconds;
}
/** Null when the model is not sold by the token: half a price would be a wrong price. */
function readRates(price) {
    const { input_mtok, output_mtok } = price;
    if (input_mtok === undefined || output_mtok === undefined)
        return null;
    return {
        input: readRate(input_mtok),
        output: readRate(output_mtok),
        cached_input: optional(price['cache_read_mtok']),
        cache_write: optional(price['cache_write_mtok']),
        reasoning: optional(price['output_reasoning_mtok']),
        audio_input: optional(price['input_audio_mtok']),
        audio_output: optional(price['output_audio_mtok']),
    };
}
function optional(rate) {
    return rate === undefined ? undefined : readRate(rate);
}
function readRate(rate) {
    if (typeof rate === 'number')
        return rate;
    return { base: rate.base, tiers: rate.tiers.map(({ start, price }) => ({ start, price })) };
}


/***/ })

};
