import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 9783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ getProxyUrl)
/* harmony export */ });
/* unused harmony export checkBypass */
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./lib/visible.js

const UNSEEN = /[\u2800\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;
const LONGEST = 200;
function visible(text, longest = LONGEST) {
    const shown = reveal(text);
    if (shown.length <= longest)
        return shown;
    const head = shown.slice(0, longest).replace(/\\(?:u\{?[0-9a-f]*)?$|[\uD800-\uDBFF]$/, "");
    const digest = (0,external_node_crypto_.createHash)("sha256").update(shown).digest("hex").slice(0, 8);
    return `${head}… (${[...text].length} characters in all, sha256 ${digest})`;
}
function visibleName(name) {
    const shown = visible(name);
    return name === "" || name.startsWith('"') || name.trim() !== name ? `"${shown}"` : shown;
}
function reveal(text) {
    return unhidden(text.replaceAll("\\", "\\\\"));
}
function unhidden(text) {
    return text.replace(UNSEEN, (point) => `\\u{${point.codePointAt(0)?.toString(16) ?? ""}}`);
}

;// CONCATENATED MODULE: ./lib/message.js

function say(words, ...values) {
    return {
        parts: words.flatMap((word, index) => [word, ...partsOf(values[index])]).filter((part) => part !== ""),
    };
}
function partsOf(value) {
    if (value === undefined)
        return [];
    if (typeof value === "string")
        return [{ data: value }];
    return typeof value === "number" ? [String(value)] : value.parts;
}
function ours(words) {
    return { parts: words === "" ? [] : [words] };
}
function join(messages, between) {
    return { parts: messages.flatMap(({ parts }, index) => (index === 0 ? parts : [between, ...parts])) };
}
function plain({ parts }) {
    return parts
        .map((part) => (typeof part === "string" ? part.replaceAll("`", "") : quotedIfOdd(part.data)))
        .join("");
}
function quotedIfOdd(data) {
    const shown = visible(data);
    return /^[\w.:/@+-]+$/.test(shown) ? shown : `"${shown.replaceAll('"', '\\"')}"`;
}
function fullSentence(message) {
    const { parts } = sentence(message);
    const last = parts.at(-1);
    return typeof last === "string" && /[.!?]$/.test(last) ? { parts } : { parts: [...parts, "."] };
}
function sentence({ parts: [first, ...rest] }) {
    if (first === undefined)
        return { parts: [] };
    return {
        parts: [typeof first === "string" ? first.charAt(0).toUpperCase() + first.slice(1) : first, ...rest],
    };
}

;// CONCATENATED MODULE: ./lib/names.js

const names_LONGEST = 10;
function nameList(list, { showNames }, lead = ": ") {
    if (!showNames || list.length === 0)
        return ours("");
    const shown = join(list.slice(0, names_LONGEST).map((name) => say `${name}`), ", ");
    return list.length > names_LONGEST
        ? say `${ours(lead)}${shown} and ${list.length - names_LONGEST} more`
        : say `${ours(lead)}${shown}`;
}
function names(count) {
    return counted(count, "name");
}
function counted(count, what) {
    return ours(`${count} ${what}${count === 1 ? "" : "s"}`);
}

;// CONCATENATED MODULE: ./lib/errors.js


class ActionError extends Error {
    text;
    details;
    requestId;
    constructor(text, more = {}) {
        super([text, ...(more.details ?? [])].map(plain).join("\n"), { cause: more.cause });
        this.text = text;
        this.details = more.details ?? [];
        this.requestId = more.requestId;
    }
}
class InputError extends ActionError {
    name = "InputError";
    constructor(complaints) {
        super(say `${counted(complaints.length, "input")} ${ours(complaints.length === 1 ? "is" : "are")} wrong`, {
            details: complaints,
        });
    }
}
class TargetError extends ActionError {
    name = "TargetError";
}
class KeywayError extends ActionError {
    name = "KeywayError";
    status;
    upgradeUrl;
    retryAfter;
    constructor(answer) {
        super(say `Keyway answered ${answer.status}: ${answer.detail}`, { requestId: answer.requestId });
        this.status = answer.status;
        this.upgradeUrl = answer.upgradeUrl;
        this.retryAfter = answer.retryAfter;
    }
}
class RateLimitError extends ActionError {
    name = "RateLimitError";
    retryAfter;
    until;
    constructor(retryAfter, now, what = say `Keyway's rate limit is used up`, requestId) {
        const until = new Date(now.getTime() + retryAfter * 1000);
        const time = ours(until.toISOString().slice(11, 19));
        super(say `${what}; it resets at ${time} UTC, in ${retryAfter} s`, {
            ...(requestId !== undefined && { requestId }),
        });
        this.retryAfter = retryAfter;
        this.until = until;
    }
}
class UnreachableError extends ActionError {
    name = "UnreachableError";
    neverSent;
    final;
    constructor(host, what, more) {
        super(say `No usable answer from ${host}: ${what}`, more);
        this.neverSent = more.neverSent ?? false;
        this.final = more.final ?? false;
    }
}
class ProtocolError extends ActionError {
    name = "ProtocolError";
    constructor(step, where, why, requestId) {
        super(say `Keyway's answer to ${step} is not understood at ${where}: ${why}`, { requestId });
    }
}
class CancelledError extends ActionError {
    name = "CancelledError";
    inFlight;
    constructor(inFlight = false) {
        super(say `The run was cancelled`);
        this.inFlight = inFlight;
    }
}
function failureReason(error) {
    if (error instanceof InputError)
        return "invalid-input";
    if (error instanceof TargetError)
        return "not-found";
    if (error instanceof RateLimitError)
        return "rate-limited";
    if (error instanceof UnreachableError)
        return "unavailable";
    if (error instanceof ProtocolError)
        return "protocol";
    if (error instanceof CancelledError)
        return "cancelled";
    if (error instanceof KeywayError)
        return reasonForStatus(error.status);
    return "protocol";
}
function reasonForStatus(status) {
    switch (status) {
        case 401:
            return "auth";
        case 403:
            return "forbidden";
        case 404:
            return "not-found";
        case 429:
            return "rate-limited";
        case 408:
            return "unavailable";
        default:
            return status >= 500 ? "unavailable" : "protocol";
    }
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./lib/environments.js


const MAPPING = {
    vercel: new Map([
        ["staging", "preview"],
        ["dev", "development"],
        ["development", "development"],
    ]),
    netlify: new Map([
        ["staging", "deploy-preview"],
        ["dev", "dev"],
        ["development", "dev"],
    ]),
    railway: new Map(),
};
const FORM = ours("write `keyway` or `keyway:provider`, one per line or comma-separated");
function parseEnvironments(text) {
    const complaints = [];
    const requests = entries(text).map((entry) => {
        const [keyway = "", provider, ...rest] = entry.split(":").map((part) => part.trim());
        const problem = entryProblem(keyway, provider, rest.length);
        if (problem !== undefined)
            complaints.push(say `\`environments\`: ${entry} ${problem}; ${FORM}`);
        return provider === undefined ? { keyway } : { keyway, provider };
    });
    if (requests.length === 0)
        complaints.push(say `\`environments\`: no environment is named; ${FORM}`);
    if (complaints.length > 0)
        throw new InputError(complaints);
    return requests;
}
function entries(text) {
    return text
        .split(/[\n,]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== "");
}
function entryProblem(keyway, provider, more) {
    if (more > 0)
        return say `has more than one colon`;
    if (keyway === "")
        return say `names no Keyway environment`;
    if (provider === "")
        return say `names no provider environment`;
    if (/\p{Cc}/u.test(keyway + (provider ?? "")))
        return say `holds a control character`;
    return undefined;
}
function needsProvider(request) {
    return request.provider === undefined && request.keyway !== "production";
}
function resolveEnvironments(requests, provider, direction) {
    const unknown = provider === undefined ? requests.filter(needsProvider) : [];
    const pairs = requests
        .filter((request) => !unknown.includes(request))
        .map(({ keyway, provider: named }) => ({ keyway, provider: named ?? mapped(keyway, provider) }));
    const complaints = [...unknown.map(unmapped), ...sharedTargets(pairs, provider, direction)];
    if (complaints.length > 0)
        throw new InputError(complaints);
    return pairs;
}
function sharedTargetComplaints(requests, direction) {
    const known = requests.filter((request) => direction === "pull" || !needsProvider(request));
    const pairs = known.map(({ keyway, provider }) => ({ keyway, provider: provider ?? keyway }));
    return sharedTargets(pairs, undefined, direction);
}
function mapped(keyway, provider) {
    return (provider && MAPPING[provider].get(keyway)) ?? keyway;
}
function unmapped({ keyway }) {
    return say `\`environments\`: what ${keyway} is called at the provider is not known; set \`provider\`, or write a pair such as ${`${keyway}:preview`}`;
}
function sharedTargets(pairs, provider, direction) {
    const place = ours(direction === "push" ? "provider environment" : "vault environment");
    return [...Map.groupBy(pairs, (pair) => targetOf(pair, provider, direction)).values()]
        .filter((sharing) => sharing.length > 1)
        .map((sharing) => {
        const all = join(sharing.map((pair) => say `${pairName(pair)}`), " and ");
        return say `\`environments\`: ${all} have the same ${place} as target; give each its own`;
    });
}
function targetOf(pair, provider, direction) {
    if (direction === "pull")
        return pair.keyway;
    return provider === "vercel" || provider === undefined ? pair.provider.toLowerCase() : pair.provider;
}
function placeName({ keyway, provider }) {
    return keyway === provider ? keyway : `${keyway}:${provider}`;
}
function pairName(pair) {
    return `${pair.keyway}:${pair.provider}`;
}

;// CONCATENATED MODULE: ./lib/outcome.js
function drifts(outcome) {
    switch (outcome.kind) {
        case "in-sync":
        case "synced":
        case "partially-synced":
        case "refused":
            return outcome.drift;
        case "drift":
            return true;
        case "skipped":
        case "discovered":
        case "disconnected":
        case "error":
            return undefined;
    }
}
function redReason(outcome, failOnDrift) {
    switch (outcome.kind) {
        case "skipped":
        case "discovered":
        case "disconnected":
            return undefined;
        case "in-sync":
        case "synced":
        case "drift":
            return failOnDrift && drifts(outcome) ? "drift" : undefined;
        case "refused":
            return outcome.refusals[0].guard;
        case "partially-synced":
        case "error":
            return outcome.cause.reason;
    }
}
function hasWritten({ check, answer }) {
    const done = check ? check.done.create.length + check.done.update.length + check.done.delete.length : 0;
    const counted = answer === undefined ? 0 : answer.created + answer.updated + answer.deleted;
    return done > 0 || counted > 0 || answer?.ok === true;
}
function environmentOutcomes(outcome) {
    return "environments" in outcome ? (outcome.environments ?? []) : [];
}
function stillUnchanged({ unchanged }, outcome) {
    if (outcome?.state !== "undone" || outcome.check === undefined)
        return unchanged;
    const { create, update, delete: gone } = outcome.check.pending;
    const changed = new Set([...create, ...update, ...gone]);
    return unchanged.filter((name) => !changed.has(name));
}

;// CONCATENATED MODULE: ./lib/provider.js
const PROVIDERS = ["vercel", "railway", "netlify"];
function isProvider(name) {
    return PROVIDERS.includes(name);
}
function providerTitle(provider) {
    switch (provider) {
        case "vercel":
            return "Vercel";
        case "railway":
            return "Railway";
        case "netlify":
            return "Netlify";
        case undefined:
            return "the provider";
    }
}

;// CONCATENATED MODULE: ./lib/explain.js


function askedOf({ repository, direction, mode, token, showNames }) {
    return {
        showNames,
        scope: direction === "pull" || mode === "disconnect" ? "write:secrets" : "read:secrets",
        repository: mode === "disconnect" ? undefined : repository,
        tokenLooksRight: /^kw_(live|test)_|^ey[\w-]+\.[\w-]+\./.test(token),
    };
}
function explain(error, asked) {
    const reason = failureReason(error);
    if (!(error instanceof ActionError))
        return { reason, message: unexpected(error) };
    return {
        reason,
        message: tellable(error, asked ?? { showNames: true }),
        details: error.details,
        advice: adviceFor(error, asked),
        requestId: error.requestId,
    };
}
function unexpected(error) {
    return say `The action failed in a way it does not know: ${error instanceof Error ? error.message : String(error)}`;
}
function tellable(error, { showNames }) {
    if (!(error instanceof ActionError))
        return unexpected(error);
    return error instanceof KeywayError && !showNames ? say `Keyway answered ${error.status}` : error.text;
}
function adviceFor(error, asked) {
    if (error instanceof InputError)
        return say `Correct the \`with:\` of the step.`;
    if (error instanceof RateLimitError)
        return say `The limit counts all jobs behind one address. Run this one again then, or spread the runs.`;
    if (error instanceof UnreachableError)
        return say `Check \`apiUrl\`, the runner's network, and whether Keyway is up; then run again.`;
    if (error instanceof CancelledError)
        return undefined;
    if (error instanceof KeywayError)
        return keywayAdvice(error, asked);
    return undefined;
}
function keywayAdvice({ status, upgradeUrl }, asked) {
    switch (status) {
        case 401:
            return asked?.tokenLooksRight === false
                ? say `The token does not look like a Keyway key (\`kw_live_…\` or \`kw_test_…\`): put an API key from the Keyway dashboard into the secret.`
                : say `Put a valid API key from the Keyway dashboard into the secret; this one may have expired or been revoked. If it is valid, Keyway's own back end may be down: run again later.`;
        case 403: {
            const scope = asked?.scope ?? "read:secrets";
            const plan = upgradeUrl === undefined ? ours("") : say ` A higher plan may lift it: ${upgradeUrl}`;
            return say `The key needs the scope ${scope}, its owner a role in the repository, and the Keyway app must be installed there.${plan}`;
        }
        case 404:
            if (asked !== undefined && asked.repository === undefined)
                return undefined;
            return say `Is there a vault for ${asked?.repository ?? ours("the repository")}? Make one with \`keyway init\`. Letter case counts.`;
        case 500:
            return say `An unknown connection or project, an expired provider connection and an outage all look like this. Check \`connectionId\` and \`projectId\`, connect the provider again, or run again later.`;
        default:
            return status > 500
                ? say `Keyway, or something in front of it, is out of order. Run again later.`
                : undefined;
    }
}

;// CONCATENATED MODULE: ./lib/target.js




async function findConnection(keyway, { connectionId, provider, showNames }) {
    if (connectionId === undefined)
        return onlyConnection(await keyway.connections(), provider);
    if (provider !== undefined)
        return { connectionId, provider };
    return providerOf(keyway, connectionId, { showNames });
}
async function providerOf(keyway, connectionId, naming) {
    let connections;
    try {
        connections = await keyway.connections();
    }
    catch (error) {
        if (!canGoOn(error))
            throw error;
        const doubt = say `The provider of the connection could not be looked up, and the run goes on without it. ${tellable(error, naming)}`;
        return { connectionId, provider: undefined, doubt };
    }
    const found = connections.find(({ id }) => id.toLowerCase() === connectionId.toLowerCase());
    if (found === undefined)
        throw unknownConnection(connectionId, connections);
    if (found.provider !== undefined)
        return { connectionId, provider: found.provider };
    const doubt = say `The connection is of provider ${found.providerName}, which this version does not know`;
    return { connectionId, provider: undefined, doubt };
}
function canGoOn(error) {
    if (error instanceof KeywayError)
        return error.status !== 401;
    return error instanceof UnreachableError || error instanceof ProtocolError;
}
function onlyConnection(connections, provider) {
    const fitting = connections.filter((connection) => provider === undefined || connection.provider === provider);
    const [only, ...more] = fitting;
    const which = ours(provider === undefined ? "provider connection" : `${providerTitle(provider)} connection`);
    if (only === undefined)
        throw new TargetError(say `The token sees no ${which}; make one with \`keyway connect ${ours(provider ?? "<provider>")}\``, {
            details: connectionLines(connections),
        });
    if (more.length > 0)
        throw new TargetError(say `The token sees ${fitting.length} ${which}s; set \`connectionId\` to one of them`, {
            details: connectionLines(fitting),
        });
    if (only.provider === undefined)
        throw new TargetError(say `The only connection is of provider ${only.providerName}, which this version does not know`);
    return { connectionId: only.id, provider: only.provider };
}
async function findProject(keyway, connectionId, { projectId, serviceId, repository }) {
    if (projectId !== undefined)
        return { projectId, serviceId };
    const projects = await keyway.projects(connectionId);
    const linked = projects.filter((project) => project.linkedRepo?.toLowerCase() === repository.toLowerCase() &&
        (serviceId === undefined || project.serviceId === serviceId));
    const [only, ...more] = linked;
    if (only === undefined)
        throw new TargetError(say `No project of the connection is linked to ${repository}; set \`projectId\``, {
            details: projectLines(projects),
        });
    if (more.length > 0)
        throw new TargetError(say `${linked.length} projects are linked to ${repository}; set \`projectId\`, and \`serviceId\` where there is one`, { details: projectLines(linked) });
    return { projectId: only.id, serviceId: serviceId ?? only.serviceId };
}
function unknownConnection(connectionId, connections, cause) {
    return new TargetError(say `The token sees no connection ${connectionId}; set \`connectionId\` to one that it sees`, {
        details: connectionLines(connections),
        cause,
    });
}
function otherProvider(connection, provider, connections) {
    return new TargetError(say `The connection ${connection.id} is of provider ${connection.providerName}, not ${provider}`, {
        details: connectionLines(connections),
    });
}
function unknownProject(projectId, projects, cause) {
    return new TargetError(say `The connection has no project ${projectId}; set \`projectId\` to one that it has`, {
        details: projectLines(projects),
        cause,
    });
}
function connectionLines(connections) {
    return connections.map(({ id, providerName, account }) => {
        const owner = account === undefined ? ours("") : say `, ${account}`;
        return say `${`connectionId: ${id}`} (${providerName}${owner})`;
    });
}
function projectLines(projects) {
    return projects.map(({ id, name, serviceId, serviceName, linkedRepo }) => {
        const label = serviceName === undefined ? ours("") : say ` (${serviceName})`;
        const service = serviceId === undefined ? ours("") : say `, ${`serviceId: ${serviceId}`}${label}`;
        const link = linkedRepo === undefined ? say `not linked` : say `linked to ${linkedRepo}`;
        return say `${`projectId: ${id}`} (${name}, ${link})${service}`;
    });
}

;// CONCATENATED MODULE: ./lib/discover.js



async function discover(keyway, wanted) {
    const [providers, all] = await Promise.all([
        keyway.providers().catch(() => undefined),
        keyway.connections(),
    ]);
    const connections = all.filter((connection) => isWanted(connection, wanted));
    const { connectionId } = wanted;
    if (connectionId !== undefined && !all.some((connection) => isSameId(connection, connectionId)))
        throw unknownConnection(connectionId, all);
    return {
        providers,
        connections: await Promise.all(connections.map((connection) => projectsOf(keyway, connection, wanted))),
        connected: all.map(({ providerName }) => providerName),
    };
}
function isWanted({ id, provider }, wanted) {
    return ((wanted.connectionId === undefined || isSameId({ id }, wanted.connectionId)) &&
        (wanted.provider === undefined || provider === wanted.provider));
}
function isSameId({ id }, connectionId) {
    return id.toLowerCase() === connectionId.toLowerCase();
}
async function projectsOf(keyway, connection, naming) {
    try {
        return { connection, projects: await keyway.projects(connection.id), trouble: undefined };
    }
    catch (error) {
        return { connection, projects: [], trouble: tellable(error, naming) };
    }
}
function linkedProjects({ connections }, repository) {
    const known = connections.filter(({ connection }) => connection.provider !== undefined);
    return known.flatMap(({ connection, projects }) => projects
        .filter(({ linkedRepo }) => linkedRepo?.toLowerCase() === repository.toLowerCase())
        .map(({ id, serviceId }) => ({
        provider: connection.providerName,
        connectionId: connection.id,
        projectId: id,
        serviceId: serviceId ?? "",
    })));
}
function linkedElsewhere({ connections }, { projectId, repository }) {
    const same = connections.flatMap(({ projects }) => projects).filter(({ id }) => id === projectId);
    const links = same.flatMap(({ linkedRepo }) => (linkedRepo === undefined ? [] : [linkedRepo]));
    const [other] = links;
    if (other === undefined || links.some((link) => link.toLowerCase() === repository.toLowerCase()))
        return undefined;
    return say `project ${projectId ?? ""} is linked to ${other}, not to ${repository}`;
}

;// CONCATENATED MODULE: ./lib/report/markdown.js

function markdown({ parts }) {
    return parts.map((part) => (typeof part === "string" ? part : code(part.data))).join("");
}
function code(text) {
    const shown = visibleName(text);
    const fence = "`".repeat(longestRun([shown]) + 1);
    const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
}
function table(columns, rows) {
    const line = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
    const rule = columns.map(({ align }) => (align === "left" ? ":--" : "--:"));
    return [line(columns.map(({ head }) => head)), line(rule), ...rows.map(line)].join("\n");
}
function nameBlock(lines) {
    return codeBlock("diff", lines.map(([mark, name]) => `${mark} ${visibleName(name)}`));
}
function codeBlock(language, lines) {
    const fence = "`".repeat(Math.max(3, longestRun(lines) + 1));
    return [`${fence}${language}`, ...lines, fence].join("\n");
}
function longestRun(texts) {
    const runs = texts.flatMap((text) => text.match(/`+/g) ?? []);
    return runs.reduce((longest, run) => Math.max(longest, run.length), 0);
}
function folded(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function bytes(text) {
    return new TextEncoder().encode(text).length;
}

;// CONCATENATED MODULE: ./lib/report/discovery.js




const MOST = 50;
function discoverySection(discovery, repository) {
    const linked = linkedProjects(discovery, repository);
    const { connections } = discovery;
    return [
        linked.length === 0 && connections.length > 0
            ? markdown(say `No project that could be read is linked to ${repository}. Take the ids of one from the tables below.`)
            : "",
        ...linked.slice(0, MOST).map(step),
        more(linked.length, "linked projects"),
        ...connections.slice(0, MOST).map(connectionSection),
        more(connections.length, "connections"),
        unconnected(discovery),
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
function more(count, what) {
    return count > MOST ? `… and ${count - MOST} more ${what}` : "";
}
function step({ provider, connectionId, projectId, serviceId }) {
    const inputs = [
        ["provider", provider],
        ["connectionId", connectionId],
        ["projectId", projectId],
        ...(serviceId === "" ? [] : [["serviceId", serviceId]]),
    ];
    if (inputs.some(([, value]) => !/^[\w.:-]+$/.test(value ?? "")))
        return markdown(say `Project ${projectId} has an id that is not safe to paste into a workflow.`);
    return codeBlock("yaml", [
        "- uses: keywaysh/keyway-sync-action@v1",
        "  with:",
        `    token: \${{ secrets.KEYWAY_TOKEN }}`,
        ...inputs.map(([name, value]) => `    ${name}: "${value}"`),
    ]);
}
function connectionSection({ connection, projects, trouble }) {
    const owner = connection.account === undefined ? "" : ` (${code(connection.account)})`;
    const heading = `#### ${code(connection.providerName)} ${code(connection.id)}${owner}`;
    if (trouble !== undefined)
        return `${heading}\n\n⚠️ ${markdown(say `Its projects could not be read. ${trouble}`)}`;
    if (projects.length === 0)
        return `${heading}\n\nIt has no projects.`;
    return `${heading}\n\n${projectTable(projects)}`;
}
function projectTable(projects) {
    const columns = ["Project", "projectId", "serviceId", "Linked to", "Framework", "Environments"];
    const rows = projects
        .slice(0, MOST)
        .map(({ name, id, serviceId, serviceName, linkedRepo, framework, environments }) => [
        code(name),
        code(id),
        serviceId === undefined
            ? ""
            : `${code(serviceId)}${serviceName === undefined ? "" : ` ${code(serviceName)}`}`,
        linkedRepo === undefined ? "" : code(linkedRepo),
        framework === undefined ? "" : code(framework),
        environments.map(code).join(", "),
    ]);
    const used = columns.map((_, column) => column < 2 || rows.some((row) => row[column] !== ""));
    const only = (cells) => cells.filter((_, column) => used[column]);
    const heads = only(columns).map((head) => ({ head, align: "left" }));
    const more = projects.length > MOST ? `\n\n… and ${projects.length - MOST} more` : "";
    return `${table(heads, rows.map(only))}${more}`;
}
function unconnected({ providers, connected }) {
    if (providers === undefined)
        return "The list of providers could not be read.";
    return providers
        .filter(({ name }) => !connected.includes(name))
        .map(({ name, displayName, configured }) => {
        if (!isProvider(name))
            return say `${displayName} is not known to this version`;
        return configured
            ? say `${displayName} is not connected: ${`keyway connect ${name}`}`
            : say `${displayName} is not set up at this Keyway`;
    })
        .map((line) => `- ${markdown(line)}`)
        .join("\n");
}

;// CONCATENATED MODULE: ./lib/report/environment-table.js



function environmentTable(run) {
    const environments = run.plan?.environments ?? [];
    if (environments.length === 0)
        return "";
    const outcomes = environmentOutcomes(run.outcome);
    const counts = [...changeCounts(run), ...restCounts(run)];
    const columns = [
        { head: "Environment", align: "left" },
        ...(outcomes.length > 0 ? [{ head: "Result", align: "left" }] : []),
        ...counts.map(([head]) => ({ head, align: "right" })),
    ];
    const rows = environments.map((environment, index) => [
        arrow(run, environment),
        ...(outcomes.length > 0 ? [stateText(outcomes[index])] : []),
        ...counts.map(([, count]) => count(environment, outcomes[index])),
    ]);
    return table(columns, rows);
}
function changeCounts({ outcome }) {
    const outcomes = environmentOutcomes(outcome);
    if (outcomes.length === 0)
        return [
            ["Delete", (plan) => bold(plan.delete.length)],
            ["Update", (plan) => bold(plan.update.length)],
            ["Create", (plan) => bold(plan.create.length)],
        ];
    const left = [["Not done", (plan, done) => bold(size(pendingOf(plan, done)))]];
    return [
        ["Deleted", (_, done) => bold(done?.check?.done.delete.length ?? 0)],
        ["Updated", (_, done) => bold(done?.check?.done.update.length ?? 0)],
        ["Created", (_, done) => bold(done?.check?.done.create.length ?? 0)],
        ...(outcome.kind === "synced" ? [] : left),
    ];
}
function restCounts({ plan, target }) {
    const rare = [
        ["Other value", ({ differs }) => differs.length],
        [`Only at ${providerTitle(target?.provider)}`, ({ kept }) => kept.length],
        ["Only in vault", ({ vaultOnly }) => vaultOnly.length],
        ["Ignored", ({ ignored }) => ignored.length],
    ];
    const shown = rare.filter(([, count]) => plan?.environments.some((environment) => count(environment) > 0));
    return [
        ["Unchanged", (environment, outcome) => String(stillUnchanged(environment, outcome).length)],
        ...shown.map(([head, count]) => [head, (environment) => String(count(environment))]),
    ];
}
function bold(count) {
    return count === 0 ? "0" : `**${count}**`;
}
function size({ create, update, delete: gone }) {
    return create.length + update.length + gone.length;
}
function pendingOf(plan, outcome) {
    return (outcome?.check?.pending ?? (outcome?.state === "idle" ? { create: [], update: [], delete: [] } : plan));
}
function arrow({ plan }, { pair }) {
    if (pair.keyway === pair.provider)
        return code(pair.keyway);
    const [from, to] = plan?.direction === "pull" ? [pair.provider, pair.keyway] : [pair.keyway, pair.provider];
    return `${code(from)} → ${code(to)}`;
}
function stateText(outcome) {
    switch (outcome?.state) {
        case "written":
            return "✅ written and checked";
        case "hidden":
            return "🟠 written, not all visible";
        case "idle":
            return "nothing to do";
        case "failed":
            return "❌ failed";
        case "undone":
            return "❌ changed again";
        case "unknown":
            return "❌ not known";
        case "not-begun":
            return "not begun";
        case undefined:
            return "";
    }
}

;// CONCATENATED MODULE: ./lib/ignore.js
function nameMatcher(patterns) {
    return (name) => patterns.some((pattern) => matches([...pattern], [...name]));
}
function matches(pattern, name) {
    let at = 0;
    let star = -1;
    let afterStar = 0;
    for (let read = 0; read < name.length;) {
        if (pattern[at] === "*") {
            star = at++;
            afterStar = read;
        }
        else if (pattern[at] === "?" || pattern[at] === name[read]) {
            at++;
            read++;
        }
        else if (star >= 0) {
            at = star + 1;
            read = ++afterStar;
        }
        else {
            return false;
        }
    }
    return pattern.slice(at).every((char) => char === "*");
}

;// CONCATENATED MODULE: ./lib/plan.js


const UNREADABLE_FROM = 3;
function planEnvironment(reading, policy) {
    const { push, pull, pair, status, providerCount } = reading;
    const ignores = nameMatcher(policy.ignore);
    const raw = pull === undefined ? pushLists(push, policy.allowDelete) : pullLists(push, pull);
    const shown = Object.fromEntries(Object.entries(raw).map(([list, names]) => [list, names.filter((name) => !ignores(name))]));
    return {
        ...shown,
        ignored: sorted(Object.values(raw).flat().filter(ignores)),
        pair,
        status,
        writes: { create: raw.create, update: raw.update, delete: raw.delete },
        vaultNames: sorted([...push.toCreate, ...push.toUpdate, ...push.toSkip]),
        providerNames: sorted([...push.toUpdate, ...push.toSkip, ...push.toDelete]),
        hidden: providerCount &&
            Math.max(0, providerCount - push.toUpdate.size - push.toSkip.size - push.toDelete.size),
        unreadable: push.toUpdate.size >= UNREADABLE_FROM && push.toSkip.size === 0,
    };
}
function pushLists({ toCreate, toUpdate, toDelete, toSkip }, allowDelete) {
    return {
        create: sorted(toCreate),
        update: sorted(toUpdate),
        delete: allowDelete ? sorted(toDelete) : [],
        kept: allowDelete ? [] : sorted(toDelete),
        unchanged: sorted(toSkip),
        differs: [],
        vaultOnly: [],
    };
}
function pullLists(push, pull) {
    return {
        create: sorted(pull.toCreate),
        update: [],
        delete: [],
        kept: [],
        unchanged: sorted(push.toSkip),
        differs: sorted(push.toUpdate),
        vaultOnly: sorted(push.toCreate),
    };
}
function sorted(names) {
    return [...names].sort();
}
function hasWork({ create, update, delete: gone }) {
    return create.length + update.length + gone.length > 0;
}
function emptySource(plan) {
    return plan.vaultNames.length === 0 && plan.providerNames.length > 0;
}
function couldDelete({ writes, hidden = 0 }) {
    return writes.delete.length + hidden;
}
function namesInSeveral(environments) {
    const seen = new Set();
    const several = new Set();
    for (const name of environments.flatMap(({ vaultNames }) => vaultNames))
        (seen.has(name) ? several : seen).add(name);
    return several;
}
function driftingNames(plan, { compare }) {
    const values = compare === "values" ? [...plan.update, ...plan.differs] : [];
    const source = emptySource(plan) ? plan.providerNames : [];
    return [...new Set([...plan.create, ...plan.delete, ...values, ...source])];
}
function onlyWhatDiffered(first, second) {
    const before = new Set([...writtenNames(first.writes), ...first.differs]);
    const both = (names) => names.filter((name) => before.has(name));
    const narrow = ({ create, update, delete: gone }) => ({
        create: both(create),
        update: both(update),
        delete: both(gone),
    });
    return {
        ...second,
        ...narrow(second),
        differs: both(second.differs),
        writes: narrow(second.writes),
        hidden: first.hidden,
    };
}
function planDigest({ address, direction, allowDelete, environments }) {
    const parts = environments.map(({ pair, writes }) => JSON.stringify([pair.keyway, pair.provider, writes.create, writes.update, writes.delete]));
    const { repository, connectionId, projectId, serviceId } = address;
    const target = [
        1,
        repository,
        connectionId.toLowerCase(),
        projectId,
        serviceId ?? "",
        direction,
        allowDelete,
    ];
    return (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([...target, ...sorted(parts)]))
        .digest("hex");
}
function sameWrites(a, b) {
    return sameNames(a.create, b.create) && sameNames(a.update, b.update) && sameNames(a.delete, b.delete);
}
function sameNames(a, b) {
    return a.length === b.length && a.every((name, index) => name === b[index]);
}
function writtenNames({ create, update, delete: gone }) {
    return [...create, ...update, ...gone];
}

;// CONCATENATED MODULE: ./lib/report/counts.js


function countsOf({ plan, mode, outcome }) {
    const planned = plan?.environments ?? [];
    const outcomes = environmentOutcomes(outcome);
    const done = outcomes.flatMap(({ check }) => (check === undefined ? [] : [check.done]));
    const lists = mode === "preview" ? planned : done;
    return {
        created: total(lists, "create"),
        updated: total(lists, "update"),
        deleted: total(lists, "delete"),
        unchanged: planned.reduce((sum, environment, index) => sum + stillUnchanged(environment, outcomes[index]).length, 0),
    };
}
function total(environments, list) {
    return environments.reduce((sum, environment) => sum + environment[list].length, 0);
}
function counts(parts) {
    const some = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
    return some.length === 0 ? undefined : ours(some.join(", "));
}

;// CONCATENATED MODULE: ./lib/report/headline.js







function headline(run) {
    const { outcome } = run;
    switch (outcome.kind) {
        case "skipped":
            return {
                icon: "⏭️",
                text: say `Skipped: a pull request from ${ours(outcome.pullRequestFrom === "fork" ? "a fork" : "Dependabot")} gets no secrets`,
            };
        case "discovered":
            return discovered(run, outcome.discovery);
        case "disconnected":
            return { icon: "✅", text: say `Disconnected: ${outcome.connection.providerName}` };
        case "in-sync":
            return inSync(run, outcome.drift);
        case "drift":
            return { icon: isRed(run) ? "❌" : "🟠", text: differing(run) };
        case "refused": {
            const [{ title }, ...more] = outcome.refusals;
            return {
                icon: "⛔",
                text: more.length === 0 ? say `Refused: ${title}` : say `Refused for ${more.length + 1} reasons`,
            };
        }
        case "synced":
            return synced(run, outcome.drift);
        case "partially-synced":
            return { icon: "❌", text: say `Partly synced: ${outcome.cause.title ?? outcome.cause.message}` };
        case "error":
            return {
                icon: "❌",
                text: outcome.cause.title ? say `Failed: ${outcome.cause.title}` : outcome.cause.message,
            };
    }
}
function discovered({ inputs }, discovery) {
    const repository = inputs?.repository ?? "";
    const linked = linkedProjects(discovery, repository);
    if (discovery.connections.length === 0)
        return { icon: "🟠", text: say `Discovered: no connection` };
    const whole = discovery.connections.every(({ trouble }) => trouble === undefined);
    const text = say `Discovered: ${counted(linked.length, "project")} linked to ${repository}`;
    return whole ? { icon: "✅", text } : { icon: "🟠", text: say `${text}; not everything could be read` };
}
function isRed({ outcome, inputs }) {
    return redReason(outcome, inputs?.failOnDrift ?? false) !== undefined;
}
function inSync(run, drift) {
    const environments = run.plan?.environments ?? [];
    if (drift)
        return { icon: "🟠", text: say `Nothing to write; ${planned(environments)}` };
    const nothing = environments.every(({ vaultNames, providerNames }) => vaultNames.length + providerNames.length === 0);
    return nothing
        ? { icon: "🟠", text: say `In sync; there is nothing on either side` }
        : { icon: "✅", text: say `In sync${asides(run)}` };
}
function differing({ plan, inputs }) {
    if (plan === undefined || inputs === undefined)
        return say `Vault and provider differ`;
    const { environments } = plan;
    const differ = environments.filter((environment) => driftingNames(environment, inputs).length > 0);
    const [only, ...more] = environments;
    if (only !== undefined && more.length === 0)
        return say `Drift in ${only.pair.keyway}: ${planned([only])}`;
    return say `${differ.length} of ${environments.length} environments ${ours(differ.length === 1 ? "differs" : "differ")}: ${planned(differ)}`;
}
function planned(environments) {
    const changes = counts([
        [total(environments, "delete"), "to delete"],
        [total(environments, "update"), "to update"],
        [total(environments, "create"), "to create"],
    ]);
    const differs = total(environments, "differs");
    const parts = [...(changes ? [changes] : []), ...(differs > 0 ? [valuesDiffer(differs)] : [])];
    return parts.length > 0 ? join(parts, ", ") : say `the vault side is empty`;
}
function valuesDiffer(count) {
    return say `${counted(count, "value")} ${ours(count === 1 ? "differs" : "differ")}`;
}
function asides({ plan, target, inputs }) {
    const environments = plan?.environments ?? [];
    const values = inputs?.compare === "names" ? total(environments, "update") + total(environments, "differs") : 0;
    const parts = [
        [total(environments, "kept"), `only at ${providerTitle(target?.provider)}`],
        [total(environments, "vaultOnly"), "only in the vault"],
        [values, values === 1 ? "value differs or cannot be read" : "values differ or cannot be read"],
        [total(environments, "ignored"), "ignored"],
    ];
    return ours(parts
        .filter(([count]) => count > 0)
        .map(([count, what]) => `; ${count} ${what}`)
        .join(""));
}
function synced(run, drift) {
    const { created, updated, deleted } = countsOf(run);
    const done = counts([
        [created, "created"],
        [updated, "updated"],
        [deleted, "deleted"],
    ]);
    const hidden = environmentOutcomes(run.outcome).reduce((sum, outcome) => sum + hiddenNames(outcome), 0);
    const differs = run.plan?.direction === "pull" ? total(run.plan.environments, "differs") : 0;
    const parts = [
        done,
        hidden > 0 &&
            say `${names(hidden)} written that ${ours(providerTitle(run.target?.provider))} does not show`,
        differs > 0 && valuesDiffer(differs),
        drift && hidden + differs === 0 && say `something differs again`,
    ].filter((part) => part !== false && part !== undefined);
    const verb = ours(run.plan?.direction === "pull" ? "Pulled" : "Synced");
    return { icon: isRed(run) ? "❌" : drift ? "🟠" : "✅", text: say `${verb}: ${join(parts, "; ")}` };
}
function hiddenNames({ state, check }) {
    return state === "hidden" && check !== undefined
        ? check.pending.create.length + check.pending.update.length
        : 0;
}

;// CONCATENATED MODULE: ./lib/report/sections.js




const DETAILS = ["all", "no-unchanged", "no-kept", "some", "few", "numbers"];
const MOST_NAMES = { some: 200, few: 20 };
function environmentSections(run, detail) {
    const environments = run.plan?.environments ?? [];
    if (detail === "numbers" || run.inputs?.showNames !== true)
        return [];
    const outcomes = environmentOutcomes(run.outcome);
    const sections = environments.flatMap((environment, index) => {
        const parts = [...changes(environment, outcomes[index], detail), ...sections_asides(run, environment, detail)];
        return parts.length === 0 ? [] : [`#### ${arrow(run, environment)}`, ...parts];
    });
    return [...sections, ...unchanged(run, environments, detail)];
}
function changes(plan, outcome, detail) {
    const others = titled("Another value on each side, which a pull leaves alone:", plan.differs.map(orange), detail);
    if (outcome === undefined)
        return [...block(changeLines(plan), detail), ...others];
    const { check, state } = outcome;
    const pending = changeLines(pendingOf(plan, outcome));
    const title = {
        hidden: "Written, and not visible at the provider:",
        "not-begun": "Not begun:",
        undone: "Right before, and not any more:",
        unknown: "Not seen to be done:",
        failed: "Not done:",
        written: "Not done:",
        idle: "",
    };
    return [
        ...block(check ? changeLines(check.done) : [], detail),
        ...titled(title[state], pending, detail),
        ...others,
    ];
}
function changeLines({ create, update, delete: gone }) {
    return [
        ...gone.map((name) => ["-", name]),
        ...update.map(orange),
        ...create.map((name) => ["+", name]),
    ];
}
function orange(name) {
    return ["!", name];
}
function titled(title, lines, detail) {
    return lines.length === 0 ? [] : [title, ...block(lines, detail)];
}
function block(lines, detail) {
    if (lines.length === 0)
        return [];
    const most = MOST_NAMES[detail] ?? lines.length;
    if (lines.length <= most)
        return [nameBlock(lines)];
    return [nameBlock(lines.slice(0, most)), `… and ${lines.length - most} more`];
}
function sections_asides(run, { kept, ignored, vaultOnly }, detail) {
    const quiet = detail === "all" || detail === "no-unchanged";
    return [
        ...(quiet ? fold(`only at ${providerTitle(run.target?.provider)}, left alone`, kept) : []),
        ...(quiet ? fold("only in the vault, left alone", vaultOnly) : []),
        ...(quiet ? fold("ignored", ignored) : []),
    ];
}
function fold(title, names) {
    return names.length === 0 ? [] : [folded(`${names.length} ${title}`, nameBlock(names.map(neutral)))];
}
function unchanged(run, environments, detail) {
    if (detail !== "all")
        return [];
    const outcomes = environmentOutcomes(run.outcome);
    const some = environments
        .map((environment, index) => ({ environment, names: stillUnchanged(environment, outcomes[index]) }))
        .filter(({ names }) => names.length > 0);
    if (some.length === 0)
        return [];
    const count = some.reduce((sum, { names }) => sum + names.length, 0);
    const blocks = some.map(({ environment, names }) => `${environments.length > 1 ? `${arrow(run, environment)}\n\n` : ""}${nameBlock(names.map(neutral))}`);
    return [folded(`${count} unchanged`, blocks.join("\n\n"))];
}
function neutral(name) {
    return [" ", name];
}

;// CONCATENATED MODULE: ./lib/report/render.js








const MOST_LINES = {
    all: 50,
    "no-unchanged": 50,
    "no-kept": 50,
    some: 50,
    few: 20,
    numbers: 5,
};
function render(report, place) {
    for (const detail of place.details) {
        const text = renderWith(report, place, detail);
        if (bytes(text) <= place.limit)
            return text;
    }
    return renderWith(report, place, "numbers");
}
function renderWith({ run }, { heading }, detail) {
    const { icon, text } = headline(run);
    const parts = [
        `${heading} ${icon} ${markdown(text)}`,
        subject(run),
        reasons(run, detail),
        warnings(run, detail),
        environmentTable(run),
        ...environmentSections(run, detail),
        leftOut(run, detail),
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
function subject(run) {
    const { inputs, target, mode, outcome, plan } = run;
    if (outcome.kind === "skipped")
        return outcome.pullRequestFrom === "fork"
            ? "GitHub gives no secrets to code that may come from anyone, so there is nothing to ask Keyway with. The preview runs once the change is on a branch of this repository."
            : "GitHub gives Dependabot no secrets but its own, so there is nothing to ask Keyway with. For a preview of its pull requests, add the key to the Dependabot secrets.";
    if (inputs === undefined || target === undefined)
        return "";
    const service = target.serviceId === undefined ? ours("") : say `, service ${target.serviceId}`;
    const project = say `${ours(providerTitle(target.provider))} project ${target.projectId}${service}`;
    const vault = say `vault ${target.repository}`;
    const way = inputs.direction === "push" ? say `${vault} → ${project}` : say `${project} → ${vault}`;
    const deployed = plan?.direction === "push" && target.provider !== "railway";
    const later = say ` Running deployments keep their old values until the next deploy at ${ours(providerTitle(target.provider))}.`;
    const outcomes = environmentOutcomes(outcome);
    const what = say `${ours(mode === "sync" ? "Sync" : "Preview")} of ${way}`;
    if (outcomes.some(hasWritten))
        return markdown(say `${what}.${deployed ? later : ours("")}`);
    const certain = outcomes.every(({ state, answer }) => state === "idle" || state === "not-begun" || answer !== undefined);
    return markdown(certain && outcome.kind !== "in-sync" ? say `${what}. **Nothing was written.**` : say `${what}.`);
}
function reasons(run, detail) {
    const { outcome, plan, inputs } = run;
    switch (outcome.kind) {
        case "refused": {
            const several = outcome.refusals.length > 1;
            return outcome.refusals
                .map(({ guard, message, advice }) => several
                ? `- ${markdown(fullSentence(message))} ${markdown(advice)} (${code(guard)})`
                : told(message, advice))
                .join("\n");
        }
        case "partially-synced":
        case "error": {
            const { title, message, details, advice } = outcome.cause;
            const inHeading = outcome.kind === "error" && title === undefined;
            return [
                inHeading ? "" : markdown(fullSentence(message)),
                list(details ?? [], detail),
                advice ? whatToDo(advice) : "",
            ]
                .filter((part) => part !== "")
                .join("\n\n");
        }
        case "drift":
            return run.warnings.some(({ foretells }) => foretells) ? "" : whatToDo(driftAdvice(run));
        case "in-sync":
            return outcome.drift ? whatToDo(driftAdvice(run)) : "";
        case "synced":
            return outcome.drift && plan?.direction === "pull" && inputs?.compare === "values"
                ? whatToDo(driftAdvice(run))
                : "";
        case "discovered":
            return discoverySection(outcome.discovery, inputs?.repository ?? "");
        case "disconnected":
            return disconnected(outcome.connection);
        case "skipped":
            return "";
    }
}
function disconnected({ id, providerName, account }) {
    const owner = account === undefined ? ours("") : say ` of ${account}`;
    return markdown(say `The connection ${id} to ${providerName}${owner} is deleted. Secrets at the provider stay as they are; make a new connection with \`keyway connect\`.`);
}
function driftAdvice({ plan, target }) {
    const provider = ours(providerTitle(target?.provider));
    return plan?.direction === "pull"
        ? say `a pull brings what the vault lacks and overwrites nothing. Where values differ, change the vault by hand, or push.`
        : say `if the vault is right, sync: a push to the default branch does it, or \`mode: sync\`. If ${provider} is right, change the vault.`;
}
function told(message, advice) {
    return `${markdown(fullSentence(message))}\n\n${whatToDo(advice)}`;
}
function whatToDo(advice) {
    return `**What to do:** ${markdown(sentence(advice))}`;
}
function warnings({ warnings: all }, detail) {
    return list(all.map(({ message }) => say `⚠️ ${fullSentence(message)}`), detail);
}
function list(messages, detail) {
    const lines = messages.slice(0, MOST_LINES[detail]).map((message) => `- ${markdown(message)}`);
    const more = messages.length - lines.length;
    return [...lines, ...(more > 0 ? [`- … and ${more} more`] : [])].join("\n");
}
function leftOut({ inputs, plan }, detail) {
    if (plan === undefined)
        return "";
    if (inputs?.showNames === false)
        return "Names are not shown (`showNames: false`).";
    switch (detail) {
        case "all":
            return "";
        case "no-unchanged":
            return plan.environments.some(({ unchanged }) => unchanged.length > 0)
                ? "<sub>Unchanged names are left out here; the report file has them.</sub>"
                : "";
        case "no-kept":
            return "Names that are unchanged or left alone are left out here; the report file has them.";
        case "some":
        case "few":
            return "Long lists are cut here; the report file has all names.";
        case "numbers":
            return "Names are left out here; the report file has them.";
    }
}
function verdict(run) {
    return plain(headline(run).text);
}

;// CONCATENATED MODULE: ./lib/report/annotations.js




const annotations_MOST = 10;
const annotations_MOST_LINES = 50;
function annotations(run) {
    const reason = redReason(run.outcome, run.inputs?.failOnDrift ?? false);
    return {
        error: reason === undefined ? undefined : { title: `Keyway sync: ${verdict(run)}`, message: errorText(run) },
        warnings: annotations_warnings(run),
        notices: run.notices.map((notice) => ({ title: "Keyway sync", message: plain(notice) })),
    };
}
function errorText(run) {
    const { outcome } = run;
    switch (outcome.kind) {
        case "refused":
            return [
                "Nothing was written.",
                ...outcome.refusals.map(({ message, advice }) => `${line(message)} ${plain(advice)}`),
            ].join("\n");
        case "error":
        case "partially-synced": {
            const { message, details = [], advice, requestId } = outcome.cause;
            const lines = [line(message), ...details.map(plain), ...(advice ? [plain(sentence(advice))] : [])];
            if (requestId !== undefined)
                lines.push(`Request ${plain({ parts: [{ data: requestId }] })}`);
            return few(lines).join("\n");
        }
        case "drift":
        case "synced":
        case "in-sync":
        case "discovered":
        case "disconnected":
        case "skipped":
            return `${verdict(run)}. The job summary tells which names.`;
    }
}
function annotations_warnings({ warnings: list }) {
    const byEnvironment = Map.groupBy(list, ({ pair }) => (pair === undefined ? "" : pairName(pair)));
    const all = [...byEnvironment.values()].map((group) => ({
        title: "Keyway sync",
        message: few(group.map(({ message }) => line(message))).join("\n"),
    }));
    if (all.length <= annotations_MOST)
        return all;
    const more = `${all.length - annotations_MOST + 1} more environments have warnings; the job summary has them all.`;
    return [...all.slice(0, annotations_MOST - 1), { title: "Keyway sync", message: more }];
}
function line(message) {
    return plain(fullSentence(message));
}
function few(lines) {
    return lines.length <= annotations_MOST_LINES
        ? [...lines]
        : [...lines.slice(0, annotations_MOST_LINES), `… and ${lines.length - annotations_MOST_LINES} more`];
}

;// CONCATENATED MODULE: ./lib/version.js
const VERSION = "0.1.0";

;// CONCATENATED MODULE: ./lib/report/outputs.js




const LARGEST_PLAN = 100 * 1024;
const LISTS = ["create", "update", "delete", "kept", "unchanged", "differs", "ignored"];
function outputsOf(run) {
    const { outcome, target, plan } = run;
    const counts = countsOf(run);
    const deleted = outcome.kind === "disconnected" ? outcome.connection : undefined;
    return {
        ...endingOf(run),
        created: String(counts.created),
        updated: String(counts.updated),
        deleted: String(counts.deleted),
        unchanged: String(counts.unchanged),
        plan: plan === undefined ? "" : planOutput(run, plan),
        planDigest: plan === undefined ? "" : planDigest(plan),
        provider: target?.provider ?? deleted?.provider ?? "",
        connectionId: target?.connectionId ?? deleted?.id ?? "",
        projectId: target?.projectId ?? "",
        serviceId: target?.serviceId ?? "",
        commentUrl: "",
        issueUrl: "",
        matrix: matrixOf(run),
    };
}
function endingOf({ outcome, inputs }) {
    return {
        result: outcome.kind,
        failureReason: redReason(outcome, inputs?.failOnDrift ?? false) ?? "",
        drift: String(drifts(outcome) ?? ""),
    };
}
function matrixOf({ outcome, inputs }) {
    if (outcome.kind !== "discovered" || inputs === undefined)
        return "";
    return shellSafeJson({ include: linkedProjects(outcome.discovery, inputs.repository) });
}
function planOutput(run, plan) {
    const json = JSON.stringify(planJson(run, plan));
    const output = json.length > LARGEST_PLAN ? json : shellSafe(json);
    return output.length > LARGEST_PLAN ? "" : output;
}
function planJson({ target, inputs }, { address, direction, allowDelete, environments }) {
    return {
        schemaVersion: 1,
        repository: address.repository,
        provider: target?.provider ?? "",
        connectionId: address.connectionId,
        projectId: address.projectId,
        serviceId: address.serviceId ?? "",
        direction,
        allowDelete,
        environments: environments.map((environment) => environmentJson(environment, inputs?.showNames ?? false)),
    };
}
function environmentJson(environment, showNames) {
    const { pair, status } = environment;
    const list = (name) => [name, showNames ? environment[name] : []];
    const counts = Object.fromEntries(LISTS.map((name) => [name, environment[name].length]));
    return {
        keyway: pair.keyway,
        provider: pair.provider,
        ...Object.fromEntries(LISTS.map(list)),
        firstSync: status.isFirstSync,
        ...(showNames ? {} : { counts }),
    };
}
function shellSafeJson(value) {
    return shellSafe(JSON.stringify(value));
}
function shellSafe(json) {
    return json.replace(STRING, (literal) => {
        const text = JSON.parse(literal);
        return `"${text.replace(/[^A-Za-z0-9_\-.:/ ]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)}"`;
    });
}
const STRING = /"(?:[^"\\]|\\.)*"/g;

;// CONCATENATED MODULE: ./lib/report/file.js






function reportFile(report) {
    const { run, steps, startedAt, endedAt } = report;
    const file = {
        schemaVersion: 1,
        action: VERSION,
        ...endingOf(run),
        headline: verdict(run),
        mode: run.mode ?? null,
        inputs: inputsWithoutSecrets(run),
        plan: run.plan === undefined ? null : planJson(run, run.plan),
        planDigest: run.plan === undefined ? null : planDigest(run.plan),
        environments: environmentOutcomes(run.outcome).map((outcome) => file_environmentJson(outcome, run)),
        cause: "cause" in run.outcome ? causeJson(run.outcome.cause) : null,
        refusals: run.outcome.kind === "refused" ? run.outcome.refusals.map(refusalJson) : [],
        warnings: run.warnings.map(({ pair, message }) => ({
            environment: pair ?? null,
            message: plain(message),
        })),
        notices: run.notices.map(plain),
        requests: steps.map(({ environment, at, ...step }) => ({
            at: at.toISOString(),
            ...step,
            environment: environment ?? null,
        })),
        startedAt: startedAt.toISOString(),
        endedAt: endedAt.toISOString(),
        ms: endedAt.getTime() - startedAt.getTime(),
        run: run.context.runUrl,
    };
    return `${JSON.stringify(file, null, 2)}\n`;
}
function inputsWithoutSecrets({ inputs }) {
    if (inputs === undefined)
        return null;
    const { token, githubToken, apiUrl, ...rest } = inputs;
    return { ...rest, apiUrl: apiUrl.href, ignore: inputs.showNames ? rest.ignore : rest.ignore.length };
}
function file_environmentJson({ pair, state, check, answer }, { inputs }) {
    const names = inputs?.showNames ?? false;
    const lists = (writes) => names
        ? { create: writes.create, update: writes.update, delete: writes.delete }
        : { create: writes.create.length, update: writes.update.length, delete: writes.delete.length };
    return {
        ...pair,
        state,
        done: check ? lists(check.done) : null,
        pending: check ? lists(check.pending) : null,
        answer: answer === undefined ? null : { ...answer, error: names ? answer.error : undefined },
    };
}
function causeJson({ reason, message, details = [], advice, requestId }) {
    return {
        reason,
        message: plain(message),
        details: details.map(plain),
        advice: advice ? plain(advice) : null,
        requestId: requestId ?? null,
    };
}
function refusalJson({ guard, pair, message, advice }) {
    return { guard, environment: pair ?? null, message: plain(message), advice: plain(advice) };
}

;// CONCATENATED MODULE: ./lib/report/log.js

function logGroups({ run, steps }) {
    const byEnvironment = Map.groupBy(steps, ({ environment: of }) => of === undefined ? "target" : `${of.keyway}:${of.provider}`);
    const plans = new Map(run.plan?.environments.map((plan) => [`${plan.pair.keyway}:${plan.pair.provider}`, plan]));
    return [...byEnvironment].map(([title, own]) => {
        const plan = plans.get(title);
        return {
            title: visible(title) + (plan ? ` (${log_counts(plan)})` : ""),
            lines: [...own.map(stepLine), ...(plan && run.inputs?.showNames ? nameLines(plan) : [])],
        };
    });
}
function stepLine({ at, method, step, status, ms, requestId }) {
    const what = method === "GET" ? `read ${step}` : step;
    return `${at.toISOString().slice(11, 19)} ${what}: ${status ?? "no answer"}, ${ms} ms, request ${visible(requestId)}`;
}
function log_counts({ create, update, delete: gone, unchanged }) {
    return `${gone.length} to delete, ${update.length} to update, ${create.length} to create, ${unchanged.length} unchanged`;
}
function nameLines(environment) {
    const lists = [
        ["- delete", environment.delete],
        ["! update", environment.update],
        ["! other value", environment.differs],
        ["+ create", environment.create],
    ];
    return lists.flatMap(([mark, names]) => names.map((name) => `${mark} ${visibleName(name)}`));
}
function logLine(text) {
    return unhidden(text)
        .replaceAll("##[", "#\\u{23}[")
        .replace(/^(\s*):/, "$1\\u{3a}");
}

;// CONCATENATED MODULE: ./lib/report/footer.js



function failedRequests({ outcome }, steps) {
    if (outcome.kind !== "error" && outcome.kind !== "partially-synced")
        return [];
    const failed = steps.filter(({ status }) => status === undefined || status >= 300).slice(-10);
    const requests = failed.map(({ step, status, requestId }) => `${step} ${status ?? "without an answer"} ${code(requestId)}`);
    const { requestId } = outcome.cause;
    if (requestId !== undefined && !failed.some((step) => step.requestId === requestId))
        requests.unshift(code(requestId));
    return requests.length === 0 ? [] : [`requests: ${requests.join(", ")}`];
}
const LEGEND = {
    push: "Red is deleted, orange updated, green created",
    pull: "Green is created",
};
function footer(run, steps) {
    const { plan, context, inputs, outcome } = run;
    const reason = redReason(outcome, inputs?.failOnDrift ?? false);
    const coloured = inputs?.showNames &&
        plan?.environments.some((environment) => environment.create.length + environment.update.length + environment.delete.length > 0);
    const parts = [
        ...(coloured ? [LEGEND[plan?.direction ?? "push"]] : []),
        ...(reason === undefined ? [] : [`Reason ${code(reason)}`]),
        ...(context.runUrl === "" ? [] : [`[run](${context.runUrl})`]),
        ...(context.docsUrl === "" ? [] : [`[docs](${context.docsUrl})`]),
        ...(plan === undefined ? [] : [`plan ${code(planDigest(plan))}`]),
        ...failedRequests(run, steps),
    ];
    return parts.length === 0 ? "" : `\n<sub>${parts.join(" · ")}</sub>\n`;
}

;// CONCATENATED MODULE: ./lib/report/summary.js



const LARGEST = 900 * 1024;
function summary(report) {
    return (render(report, { limit: LARGEST, heading: "##", details: DETAILS }) + footer(report.run, report.steps));
}

;// CONCATENATED MODULE: ./lib/github/publish.js










function publish(report, { runner, summaryFile, tempDirectory }) {
    const attempt = (place, write) => {
        try {
            return write();
        }
        catch (error) {
            const why = logLine(error instanceof Error ? error.message : String(error));
            runner.annotate("warning", `The ${place} could not be written: ${why}`);
            return undefined;
        }
    };
    attempt("job summary", () => {
        if (summaryFile)
            (0,external_node_fs_namespaceObject.appendFileSync)(summaryFile, summary(report));
    });
    const file = attempt("report file", () => writeReportFile(report, tempDirectory));
    attempt("outputs", () => runner.setOutputs({ ...outputsOf(report.run), report: file ?? "" }));
    log(report, runner);
    annotate(report, runner);
}
function writeReportFile(report, tempDirectory) {
    const path = (0,external_node_path_namespaceObject.join)(tempDirectory ?? (0,external_node_os_namespaceObject.tmpdir)(), `keyway-sync-${(0,external_node_crypto_.randomUUID)()}.json`);
    (0,external_node_fs_namespaceObject.writeFileSync)(path, reportFile(report), { mode: 0o600, flag: "wx" });
    return path;
}
function log(report, runner) {
    for (const { title, lines } of logGroups(report))
        runner.group(logLine(title), lines.map((line) => `  ${logLine(line)}`));
    runner.info(logLine(verdict(report.run)));
}
function annotate(report, runner) {
    const { error, warnings, notices } = annotations(report.run);
    for (const { title, message } of notices)
        runner.annotate("notice", message, title);
    for (const { title, message } of warnings)
        runner.annotate("warning", message, title);
    if (error !== undefined)
        runner.annotate("error", error.message, error.title);
}

;// CONCATENATED MODULE: ./lib/github/runner.js

class Runner {
    #options;
    constructor(options) {
        this.#options = options;
    }
    mask(...secrets) {
        const lines = secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]);
        for (const line of new Set(lines))
            if (line.trim() !== "")
                this.#command("add-mask", line);
    }
    debug(message) {
        this.#command("debug", message);
    }
    info(...lines) {
        this.#options.write(lines.map((line) => `${line}\n`).join(""));
    }
    group(title, lines) {
        this.#command("group", title);
        this.info(...lines);
        this.#command("endgroup", "");
    }
    annotate(severity, message, title) {
        this.#command(severity, message, title);
    }
    setOutputs(outputs) {
        if (!this.#options.outputFile)
            return;
        const delimiter = `ghadelimiter_${this.#options.unique()}`;
        const entries = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
        (0,external_node_fs_namespaceObject.appendFileSync)(this.#options.outputFile, entries.join(""));
    }
    #command(name, message, title) {
        const properties = title === undefined ? "" : ` title=${escapedProperty(title)}`;
        this.#options.write(`::${name}${properties}::${escaped(message)}\n`);
    }
}
function escaped(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapedProperty(text) {
    return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/util.js

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function util_isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ (/* unused pure expression or super */ null && (cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
})));
function isPlainObject(o) {
    if (util_isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (util_isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/core.js
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                members(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const core_globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(core_globalConfig, newConfig);
    return core_globalConfig;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/checks.js
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !nullish(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : util.floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? util.codePointLength(input) : units;
        if (length <= def.maximum)
            return;
        const origin = util.getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? codePointLength(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? util.codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = util.getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.lowercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckUpperCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.uppercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckIncludes = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = util.escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStartsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${util.escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckEndsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${util.escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...util.prefixIssues(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    util.hide(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
})));
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
})));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = (/* unused pure expression or super */ null && (`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`));
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = (/* unused pure expression or super */ null && (`(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`));
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ (/* unused pure expression or super */ null && (regexes_anchor(dateSource)));
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = aborted(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (explicitlyAborted(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new $ZodAsyncError();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        attachSchema(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = aborted(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    attachSchema(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = aborted(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (aborted(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    checks.$ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
})));
const $ZodGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.guid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = regexes.uuid(v));
    }
    else
        def.pattern ?? (def.pattern = regexes.uuid());
    $ZodStringFormat.init(inst, def);
})));
const $ZodEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.email);
    $ZodStringFormat.init(inst, def);
})));
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === regexes.httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.emoji());
    $ZodStringFormat.init(inst, def);
})));
const $ZodNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? regexes.nanoid : regexes.nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
})));
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid2);
    $ZodStringFormat.init(inst, def);
})));
const $ZodULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ulid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.xid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ksuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODateTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.datetime(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.date);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.time(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.duration);
    $ZodStringFormat.init(inst, def);
})));
const $ZodIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv4);
    $ZodStringFormat.init(inst, def);
})));
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv4);
    $ZodStringFormat.init(inst, def);
})));
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.e164);
    $ZodStringFormat.init(inst, def);
})));
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
})));
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
})));
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
})));
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = sizeCaps(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    attachSchema(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && aborted(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = optionalKeys(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (aborted(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = cached(() => normalizeDef(def));
    defineLazyInternal(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    assignProp(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = util_isObject;
    const catchall = def.catchall;
    let value;
    const memo = core_globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = util.cached(() => normalizeDef(def));
    const memo = core.globalConfig.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : util.esc(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = util.isObject;
    const jit = !core.globalConfig.jitless;
    const allowsEval = util.allowsEval;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
})));
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !aborted(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    defineLazyInternal(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
})));
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (util.isPlainObject(a) && util.isPlainObject(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (util.aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = util.aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (util.aborted(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
})));
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...util.prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...util.prefixIssues(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isPlainObject(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...util.prefixIssues(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...util.prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && regexes.number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...util.prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...util.prefixIssues(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
})));
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = getEnumValues(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    defineLazyInternal(inst, "pattern", (zod) => {
        const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    util.defineLazyInternal(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? util.escapeRegex(o) : o ? util.escapeRegex(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_globalConfig.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new $ZodEncodeError(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new $ZodAsyncError();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    defineLazyInternal(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : undefined;
    });
    defineLazyInternal(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
})));
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
})));
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
})));
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
    $ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(issue(_iss));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var registries_a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new checks.$ZodCheckLessThan({
        check: "less_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new checks.$ZodCheckLessThan({
        check: "less_than",
        ...util.normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new checks.$ZodCheckGreaterThan({
        check: "greater_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new checks.$ZodCheckMultipleOf({
        check: "multiple_of",
        ...util.normalizeParams(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new checks.$ZodCheckMaxLength({
        check: "max_length",
        ...util.normalizeParams(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new $ZodCheckMinLength({
        check: "min_length",
        ...normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new checks.$ZodCheckLengthEquals({
        check: "length_equals",
        ...util.normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new $ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...normalizeParams(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new checks.$ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new checks.$ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new checks.$ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...util.normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new checks.$ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...util.normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new checks.$ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...util.normalizeParams(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new checks.$ZodCheckProperties({
        check: "properties",
        shape,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new checks.$ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => util.slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...normalizeParams(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util.issue(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(util.issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new checks.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new $ZodCheck({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new $ZodCheck({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = $constructor("$ZodError", initializer);
const $ZodRealError = $constructor("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new $ZodAsyncError();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.invalid")));
const COMPILE_FALLBACK = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.fallback")));
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core.$ZodAsyncError();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/mini/schemas.js




const ZodMiniType = /*@__PURE__*/ $constructor("ZodMiniType", (inst, def) => {
    if (!inst._zod)
        throw new Error("Uninitialized schema in ZodMiniType.");
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
}, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
        return this.check;
    },
    set with(value) {
        own(this, "with", value);
    },
    parse(data, params) {
        return parse_parse(this, data, params, { callee: this.parse });
    },
    parseAsync(data, params) {
        return parse_parseAsync(this, data, params, { callee: this.parseAsync });
    },
    safeParse(data, params) {
        return safeParse(this, data, params);
    },
    safeParseAsync(data, params) {
        return safeParseAsync(this, data, params);
    },
    check(...checks) {
        const def = this.def;
        return this.clone({
            ...def,
            checks: [
                ...(def.checks ?? []),
                ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }, { parent: true });
    },
    clone(_def, params) {
        return clone(this, _def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
});
const ZodMiniString = /*@__PURE__*/ $constructor("ZodMiniString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_string(params) {
    return _string(ZodMiniString, params);
}
const ZodMiniStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniStringFormat", (inst, def) => {
    core.$ZodStringFormat.init(inst, def);
    ZodMiniString.init(inst, def);
})));
const ZodMiniEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmail", (inst, def) => {
    core.$ZodEmail.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_email(params) {
    return core._email(ZodMiniEmail, params);
}
const ZodMiniGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniGUID", (inst, def) => {
    core.$ZodGUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_guid(params) {
    return core._guid(ZodMiniGUID, params);
}
const ZodMiniUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUUID", (inst, def) => {
    core.$ZodUUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_uuid(params) {
    return core._uuid(ZodMiniUUID, params);
}
// @__NO_SIDE_EFFECTS__
function uuidv4(params) {
    return core._uuidv4(ZodMiniUUID, params);
}
// ZodMiniUUIDv6
// @__NO_SIDE_EFFECTS__
function uuidv6(params) {
    return core._uuidv6(ZodMiniUUID, params);
}
// ZodMiniUUIDv7
// @__NO_SIDE_EFFECTS__
function uuidv7(params) {
    return core._uuidv7(ZodMiniUUID, params);
}
const ZodMiniURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniURL", (inst, def) => {
    core.$ZodURL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function url(params) {
    return core._url(ZodMiniURL, params);
}
// @__NO_SIDE_EFFECTS__
function httpUrl(params) {
    return core._url(ZodMiniURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmoji", (inst, def) => {
    core.$ZodEmoji.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_emoji(params) {
    return core._emoji(ZodMiniEmoji, params);
}
const ZodMiniNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNanoID", (inst, def) => {
    core.$ZodNanoID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_nanoid(params) {
    return core._nanoid(ZodMiniNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodMiniCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodMiniCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID", (inst, def) => {
    core.$ZodCUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function schemas_cuid(params) {
    return core._cuid(ZodMiniCUID, params);
}
const ZodMiniCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID2", (inst, def) => {
    core.$ZodCUID2.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cuid2(params) {
    return core._cuid2(ZodMiniCUID2, params);
}
const ZodMiniULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniULID", (inst, def) => {
    core.$ZodULID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ulid(params) {
    return core._ulid(ZodMiniULID, params);
}
const ZodMiniXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXID", (inst, def) => {
    core.$ZodXID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_xid(params) {
    return core._xid(ZodMiniXID, params);
}
const ZodMiniKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniKSUID", (inst, def) => {
    core.$ZodKSUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ksuid(params) {
    return core._ksuid(ZodMiniKSUID, params);
}
const ZodMiniIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv4", (inst, def) => {
    core.$ZodIPv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ipv4(params) {
    return core._ipv4(ZodMiniIPv4, params);
}
const ZodMiniIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv6", (inst, def) => {
    core.$ZodIPv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ipv6(params) {
    return core._ipv6(ZodMiniIPv6, params);
}
const ZodMiniCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv4", (inst, def) => {
    core.$ZodCIDRv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cidrv4(params) {
    return core._cidrv4(ZodMiniCIDRv4, params);
}
const ZodMiniCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv6", (inst, def) => {
    core.$ZodCIDRv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cidrv6(params) {
    return core._cidrv6(ZodMiniCIDRv6, params);
}
const ZodMiniMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMAC", (inst, def) => {
    core.$ZodMAC.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_mac(params) {
    return core._mac(ZodMiniMAC, params);
}
const ZodMiniBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64", (inst, def) => {
    core.$ZodBase64.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_base64(params) {
    return core._base64(ZodMiniBase64, params);
}
const ZodMiniBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64URL", (inst, def) => {
    core.$ZodBase64URL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_base64url(params) {
    return core._base64url(ZodMiniBase64URL, params);
}
const ZodMiniE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniE164", (inst, def) => {
    core.$ZodE164.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_e164(params) {
    return core._e164(ZodMiniE164, params);
}
const ZodMiniCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_creditCard(params) {
    return core._creditCard(ZodMiniCreditCard, params);
}
const ZodMiniIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_iban(params) {
    return core._iban(ZodMiniIBAN, params);
}
const ZodMiniJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniJWT", (inst, def) => {
    core.$ZodJWT.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function jwt(params) {
    return core._jwt(ZodMiniJWT, params);
}
const ZodMiniCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustomStringFormat", (inst, def) => {
    core.$ZodCustomStringFormat.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodMiniCustomStringFormat, format, fnOrRegex, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_hostname(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hostname", regexes.hostname, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_hex(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hex", regexes.hex, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_currencyCode(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
// @__NO_SIDE_EFFECTS__
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    // check for unrecognized format
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodMiniCustomStringFormat, format, regex, params);
}
const ZodMiniNumber = /*@__PURE__*/ $constructor("ZodMiniNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_number(params) {
    return _number(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ $constructor("ZodMiniNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodMiniNumber.init(inst, def);
});
function schemas_int(params) {
    return _int(ZodMiniNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodMiniNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodMiniNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodMiniNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ $constructor("ZodMiniBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_boolean(params) {
    return _boolean(ZodMiniBoolean, params);
}
const ZodMiniBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigInt", (inst, def) => {
    core.$ZodBigInt.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_bigint(params) {
    return core._bigint(ZodMiniBigInt, params);
}
const ZodMiniBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodMiniBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodMiniBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodMiniBigIntFormat, params);
}
const ZodMiniSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function symbol(params) {
    return core._symbol(ZodMiniSymbol, params);
}
const ZodMiniUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_undefined(params) {
    return core._undefined(ZodMiniUndefined, params);
}

const ZodMiniNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_null(params) {
    return core._null(ZodMiniNull, params);
}

const ZodMiniAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function any() {
    return core._any(ZodMiniAny);
}
const ZodMiniUnknown = /*@__PURE__*/ $constructor("ZodMiniUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
    return _unknown(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNever", (inst, def) => {
    core.$ZodNever.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function never(params) {
    return core._never(ZodMiniNever, params);
}
const ZodMiniVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_void(params) {
    return core._void(ZodMiniVoid, params);
}

const ZodMiniDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDate", (inst, def) => {
    core.$ZodDate.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_date(params) {
    return core._date(ZodMiniDate, params);
}
const ZodMiniArray = /*@__PURE__*/ $constructor("ZodMiniArray", (inst, def) => {
    $ZodArray.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
    return new ZodMiniArray({
        type: "array",
        element: element,
        ...normalizeParams(params),
    });
}
// .keyof
// @__NO_SIDE_EFFECTS__
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return schemas_enum(Object.keys(shape));
}
const ZodMiniObject = /*@__PURE__*/ $constructor("ZodMiniObject", (inst, def) => {
    $ZodObject.init(inst, def);
    ZodMiniType.init(inst, def);
    installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...normalizeParams(params),
    };
    return new ZodMiniObject(def);
}
// strictObject
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: never(),
        ...util.normalizeParams(params),
    });
}
// looseObject
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...util.normalizeParams(params),
    });
}
// object methods
// @__NO_SIDE_EFFECTS__
function schemas_extend(schema, shape) {
    return util.extend(schema, shape);
}
// @__NO_SIDE_EFFECTS__
function schemas_safeExtend(schema, shape) {
    return util.safeExtend(schema, shape);
}
/**
 * @deprecated Use [`z.extend(A, B.shape)`](https://zod.dev/api?id=extend) instead.
 */
// @__NO_SIDE_EFFECTS__
function schemas_merge(a, b) {
    return util.merge(a, b);
}
// @__NO_SIDE_EFFECTS__
function schemas_pick(schema, mask) {
    return util.pick(schema, mask);
}
// .omit
// @__NO_SIDE_EFFECTS__
function schemas_omit(schema, mask) {
    return util.omit(schema, mask);
}
// @__NO_SIDE_EFFECTS__
function schemas_partial(schema, mask) {
    const def = schema._zod.def;
    if (def.type !== "tuple")
        return util.partial(ZodMiniOptional, schema, mask);
    // a refinement was authored against the full arity; partialing would run it on a shorter array
    if (def.checks?.length)
        throw new Error(".partial() cannot be used on tuple schemas containing refinements");
    return util.clone(schema, {
        ...def,
        items: def.items.map((item) => new ZodMiniOptional({ type: "optional", innerType: item })),
    });
}
// @__NO_SIDE_EFFECTS__
function exactPartial(schema, mask) {
    return util.partial(ZodMiniExactOptional, schema, mask, "exactPartial");
}
// @__NO_SIDE_EFFECTS__
function schemas_required(schema, mask) {
    return util.required(ZodMiniNonOptional, schema, mask);
}
// @__NO_SIDE_EFFECTS__
function catchall(inst, catchall) {
    // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
    return inst.clone(util.mergeDefs(inst._zod.def, { catchall: catchall }));
}
const ZodMiniUnion = /*@__PURE__*/ $constructor("ZodMiniUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
    return new ZodMiniUnion({
        type: "union",
        options: options,
        ...normalizeParams(params),
    });
}
const ZodMiniXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXor", (inst, def) => {
    ZodMiniUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodMiniXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodMiniDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
    core.$ZodDiscriminatedUnion.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function discriminatedUnion(discriminator, options, params) {
    return new ZodMiniDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodMiniIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIntersection", (inst, def) => {
    core.$ZodIntersection.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function intersection(left, right) {
    return new ZodMiniIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodMiniTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTuple", (inst, def) => {
    core.$ZodTuple.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodMiniTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodMiniRecord = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniRecord", (inst, def) => {
    core.$ZodRecord.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodMiniRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...util.normalizeParams(valueType),
        });
    }
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function partialRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMiniMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMap", (inst, def) => {
    core.$ZodMap.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function map(keyType, valueType, params) {
    return new ZodMiniMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSet", (inst, def) => {
    core.$ZodSet.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function set(valueType, params) {
    return new ZodMiniSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEnum = /*@__PURE__*/ $constructor("ZodMiniEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodMiniType.init(inst, def);
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function schemas_enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...normalizeParams(params),
    });
}

// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniLiteral", (inst, def) => {
    core.$ZodLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
    return new ZodMiniLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
const ZodMiniFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function file(params) {
    return core._file(ZodMiniFile, params);
}
const ZodMiniTransform = /*@__PURE__*/ $constructor("ZodMiniTransform", (inst, def) => {
    $ZodTransform.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function transform(fn) {
    return new ZodMiniTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodMiniOptional = /*@__PURE__*/ $constructor("ZodMiniOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
    return new ZodMiniOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniExactOptional", (inst, def) => {
    core.$ZodExactOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
    return new ZodMiniExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniNullable = /*@__PURE__*/ $constructor("ZodMiniNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
    return new ZodMiniNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
// @__NO_SIDE_EFFECTS__
function schemas_nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodMiniDefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDefault", (inst, def) => {
    core.$ZodDefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_default(innerType, defaultValue) {
    return new ZodMiniDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPrefault", (inst, def) => {
    core.$ZodPrefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function prefault(innerType, defaultValue) {
    return new ZodMiniPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNonOptional", (inst, def) => {
    core.$ZodNonOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nonoptional(innerType, params) {
    return new ZodMiniNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function success(innerType) {
    return new ZodMiniSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodMiniCatch = /*@__PURE__*/ $constructor("ZodMiniCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_catch(innerType, catchValue) {
    return new ZodMiniCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : constantCatch(catchValue)),
    });
}

const ZodMiniNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nan(params) {
    return core._nan(ZodMiniNaN, params);
}
const ZodMiniPipe = /*@__PURE__*/ $constructor("ZodMiniPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
    return new ZodMiniPipe({
        type: "pipe",
        in: in_,
        out: out,
    });
}
const ZodMiniCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCodec", (inst, def) => {
    ZodMiniPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function codec(in_, out, params) {
    return new ZodMiniCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
// @__NO_SIDE_EFFECTS__
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodMiniCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodMiniReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniReadonly", (inst, def) => {
    core.$ZodReadonly.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function readonly(innerType) {
    return new ZodMiniReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodMiniTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function templateLiteral(parts, params) {
    return new ZodMiniTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// export function lazy<T extends object>(getter: () => T): T {
//   return util.createTransparentProxy<T>(getter);
// }
// @__NO_SIDE_EFFECTS__
function schemas_lazy(getter) {
    return new ZodMiniLazy({
        type: "lazy",
        getter: getter,
    });
}

const ZodMiniPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function promise(innerType) {
    return new ZodMiniPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodMiniCustom = /*@__PURE__*/ $constructor("ZodMiniCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodMiniType.init(inst, def);
});
// custom checks
// @__NO_SIDE_EFFECTS__
function check(fn, params) {
    const ch = new core.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// ZodCustom custom schema
// @__NO_SIDE_EFFECTS__
function custom(fn, _params) {
    return core._custom(ZodMiniCustom, fn ?? (() => true), _params);
}
// refine
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
    return _refine(ZodMiniCustom, fn, _params);
}
// superRefine
// @__NO_SIDE_EFFECTS__
function superRefine(fn, params) {
    return core._superRefine(fn, params);
}
// Re-export describe and meta from core
const schemas_describe = describe;
const schemas_meta = meta;
// instanceof
class schemas_Class {
    constructor(..._args) { }
}
// @__NO_SIDE_EFFECTS__
function _instanceof(cls, params = {}) {
    const inst = custom((data) => data instanceof cls, params);
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodMiniCodec,
    Boolean: ZodMiniBoolean,
    String: ZodMiniString,
}, ...args);
// @__NO_SIDE_EFFECTS__
function json() {
    const jsonSchema = schemas_lazy(() => {
        return union([schemas_string(), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
}
const ZodMiniFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _function(params) {
    return new ZodMiniFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}


;// CONCATENATED MODULE: ./lib/fields.js



const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const IDENTIFIER = /^[^\s\p{Cc}]{1,200}$/u;
const DIGEST = /^[0-9a-f]{64}$/;
const fields_text = schemas_string();
const fields_boolean = pipe(schemas_enum(["true", "True", "TRUE", "false", "False", "FALSE"], "is not a boolean; write true or false"), transform((spelling) => spelling.toLowerCase() === "true"));
const FIELDS = {
    token: fields_text.check(_minLength(1, "is required: give a Keyway API key (kw_live_… or kw_test_…) from a secret"), _regex(/^[!-~]*$/, "holds white space or characters that no Keyway token has; check the secret it comes from")),
    apiUrl: read(apiUrl),
    repository: fields_text.check(_regex(REPOSITORY, "is not a repository; write owner/repo")),
    provider: read(provider),
    connectionId: fields_optional(UUID, "is not a connection id; Keyway's are UUIDs"),
    projectId: fields_optional(IDENTIFIER, "is not an id; ids have no white space and at most 200 characters"),
    serviceId: fields_optional(IDENTIFIER, "is not an id; ids have no white space and at most 200 characters"),
    environments: read(parseEnvironments),
    mode: oneOf(["auto", "preview", "sync", "discover", "disconnect"]),
    direction: oneOf(["push", "pull"]),
    allowDelete: fields_boolean,
    maxDeletes: read(wholeNumber),
    allowFirstSync: fields_boolean,
    allowSharedNames: fields_boolean,
    expectedPlan: fields_optional(DIGEST, "is not a plan digest; give the output planDigest of a preview, 64 characters of 0-9 and a-f"),
    failOnDrift: fields_boolean,
    compare: oneOf(["values", "names"]),
    ignore: read(entries),
    comment: oneOf(["never", "always", "on-change"]),
    issue: fields_boolean,
    showNames: fields_boolean,
    githubToken: fields_optional(/^/, ""),
};
function read(meaning) {
    return pipe(fields_text, transform((given, context) => meaning(given, (message) => {
        context.issues.push({ code: "custom", message, input: given });
        return NEVER;
    })));
}
function fields_optional(form, message) {
    return read((text, complain) => (text === "" ? undefined : form.test(text) ? text : complain(message)));
}
function oneOf(choices) {
    return schemas_enum(choices, `is not allowed; choose one of ${choices.join(", ")}`);
}
function wholeNumber(text, complain) {
    return /^\d{1,9}$/.test(text) ? Number(text) : complain("is not allowed; write a whole number, 0 or more");
}
function provider(name, complain) {
    if (name === "" || isProvider(name))
        return name || undefined;
    const choice = `choose one of ${PROVIDERS.join(", ")}`;
    return complain(name === "fly" ? `is not available yet in Keyway; ${choice}` : `is not a provider; ${choice}`);
}
function apiUrl(text, complain) {
    if (!URL.canParse(text))
        return complain("is not a URL; write one such as https://keyway.example.com");
    const url = new URL(text);
    if (url.username !== "" || url.password !== "")
        return complain("holds a user or password; leave them out");
    if (/[?#]/.test(text))
        return complain("holds a query or fragment; leave it out");
    if (url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname)))
        return url;
    return complain("is not allowed; use https, or http on a loopback host only (localhost, 127.0.0.1, [::1])");
}
function isLoopback(hostname) {
    return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

;// CONCATENATED MODULE: ./lib/inputs.js




const DEFAULTS = {
    apiUrl: "https://api.keyway.sh",
    environments: "production",
    mode: "auto",
    direction: "push",
    allowDelete: "false",
    maxDeletes: "10",
    allowFirstSync: "false",
    allowSharedNames: "false",
    failOnDrift: "false",
    compare: "values",
    comment: "never",
    issue: "false",
    showNames: "true",
};
function inputText(env, name) {
    return (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}
const SECRETS = new Set(["token", "githubToken"]);
function readInputs(env) {
    const inputs = {};
    const complaints = [];
    for (const [name, field] of Object.entries(FIELDS)) {
        const given = textOf(env, name);
        complaints.push(...complaintsOf(() => {
            const parsed = field.safeParse(given);
            if (!parsed.success)
                throw new InputError(parsed.error.issues.map(({ message }) => complaint(name, given, message)));
            inputs[name] = parsed.data;
        }));
    }
    complaints.push(...contradictions(inputs));
    if (complaints.length > 0)
        throw new InputError(complaints);
    return inputs;
}
function complaintsOf(check) {
    try {
        check();
        return [];
    }
    catch (error) {
        if (error instanceof InputError)
            return error.details;
        throw error;
    }
}
function textOf(env, name) {
    const text = inputText(env, name);
    if (text !== "")
        return text;
    if (name === "repository")
        return env.GITHUB_REPOSITORY ?? "";
    return new Map(Object.entries(DEFAULTS)).get(name) ?? "";
}
function complaint(name, given, message) {
    const input = ours(`\`${name}\``);
    if (SECRETS.has(name) || given === "")
        return say `${input} ${ours(message)}`;
    return say `${input}: ${name === "apiUrl" ? withoutCredentials(given) : given} ${ours(message)}`;
}
function withoutCredentials(url) {
    return url.replace(/^.*@/s, "…@").replace(/[?#].*/s, "?…");
}
function contradictions(inputs) {
    const complaints = [];
    if (inputs.direction === "pull" && inputs.allowDelete)
        complaints.push(say `\`allowDelete\` is only for \`direction: push\`; Keyway never deletes on pull`);
    if (inputs.mode === "disconnect" && "connectionId" in inputs && inputs.connectionId === undefined)
        complaints.push(say `\`connectionId\` is required for \`mode: disconnect\`: a connection that was only found is never deleted`);
    return [...complaints, ...environmentComplaints(inputs)];
}
function environmentComplaints({ environments, provider, direction }) {
    if (environments === undefined || direction === undefined)
        return [];
    if (provider === undefined)
        return sharedTargetComplaints(environments, direction);
    return complaintsOf(() => resolveEnvironments(environments, provider, direction));
}

;// CONCATENATED MODULE: ./lib/keyway/wire.js


const wire_text = schemas_string();
const count = schemas_int().check(_nonnegative());
const maybeText = pipe(schemas_catch(schemas_nullish(wire_text), undefined), transform((value) => value ?? undefined));
const envelope = object({ data: unknown() });
const problem = union([
    object({
        detail: wire_text,
        upgradeUrl: schemas_catch(optional(wire_text), undefined),
        errors: schemas_catch(optional(array(object({ field: wire_text, message: wire_text }))), undefined),
    }),
    pipe(object({ message: wire_text, statusCode: schemas_number() }), transform(({ message }) => ({ detail: message, upgradeUrl: undefined, errors: undefined }))),
]);
const providers = object({
    providers: array(object({ name: wire_text, displayName: wire_text, configured: schemas_boolean() })),
});
const connection = object({
    id: wire_text,
    provider: wire_text,
    providerTeamId: maybeText,
    providerUserId: maybeText,
    providerAccountId: maybeText,
});
const connections = object({
    connections: array(pipe(connection, transform(({ id, provider, ...account }) => ({
        id,
        provider: isProvider(provider) ? provider : undefined,
        providerName: provider,
        account: account.providerTeamId ?? account.providerAccountId ?? account.providerUserId,
    })))),
});
const projects = object({
    projects: array(object({
        id: wire_text,
        name: wire_text,
        linkedRepo: maybeText,
        framework: maybeText,
        serviceId: maybeText,
        serviceName: maybeText,
        environments: pipe(schemas_catch(schemas_nullish(array(wire_text)), undefined), transform((names) => names ?? [])),
    })),
});
const wire_status = object({ isFirstSync: schemas_boolean(), providerSecretCount: count });
const wire_names = pipe(array(wire_text), transform((list) => new Set(list)));
const preview = object({ toCreate: wire_names, toUpdate: wire_names, toDelete: wire_names, toSkip: wire_names }).check(refine((lists) => {
    const all = Object.values(lists);
    const together = new Set(all.flatMap((list) => [...list]));
    return together.size === all.reduce((sum, list) => sum + list.size, 0);
}, "the same name is in two of the lists"));
const wire_counts = { created: count, updated: count, deleted: count };
const observedExecute = pipe(object({ success: schemas_boolean(), stats: object(wire_counts), error: maybeText }), transform(({ success, stats, error }) => ({ ok: success, ...stats, countsWholeVault: true, error })));
const documentedExecute = pipe(object({ status: wire_text, ...wire_counts, error: maybeText }), transform(({ status, error, ...stats }) => ({
    ok: status === "success",
    ...stats,
    countsWholeVault: false,
    error: error ?? (status === "success" ? undefined : `status "${status}"`),
})));
const execute = pipe(unknown(), transform((data, context) => {
    const documented = typeof data === "object" && data !== null && "status" in data && !("success" in data);
    const parsed = (documented ? documentedExecute : observedExecute).safeParse(data);
    if (parsed.success)
        return parsed.data;
    context.issues.push(...parsed.error.issues.map(({ path, message }) => ({
        code: "custom",
        path,
        message,
        input: data,
    })));
    return NEVER;
}));

;// CONCATENATED MODULE: ./lib/keyway/answer.js



const NO_HINT = 10;
function isRateLimited({ status, retryAfter, remaining }) {
    return status === 429 || (status >= 400 && retryAfter !== undefined && remaining === 0);
}
function dataOf(schema, answer, origin) {
    refuseFailure(answer, origin);
    const parsed = schema.safeParse(envelopeOf(answer, origin).data);
    if (parsed.success)
        return parsed.data;
    throw notUnderstood(parsed.error, answer, origin);
}
function refuseFailure(answer, { host, now }) {
    const { status, requestId } = answer;
    if (isRateLimited(answer))
        throw new RateLimitError(Math.max(answer.retryAfter ?? answer.reset ?? NO_HINT, 1), now, undefined, requestId);
    if (status >= 200 && status < 300)
        return;
    if (status < 400)
        throw new UnreachableError(host, redirected(answer), { requestId, final: true });
    if (isPage(answer))
        throw new UnreachableError(host, notKeyway(answer), { requestId, final: status < 500 });
    throw new KeywayError({ status, requestId, retryAfter: answer.retryAfter, ...explanation(answer.body) });
}
function envelopeOf(answer, { host, step }) {
    const json = parseJson(answer.body);
    if (json === undefined) {
        const what = answer.body === ""
            ? say `the answer is empty`
            : isPage(answer)
                ? notKeyway(answer)
                : say `the answer is not whole JSON`;
        throw new UnreachableError(host, what, { requestId: answer.requestId });
    }
    const parsed = envelope.safeParse(json);
    if (!parsed.success || parsed.data.data === undefined)
        throw new ProtocolError(step, "data", "it is missing", answer.requestId);
    return parsed.data;
}
function notUnderstood(error, answer, { step }) {
    const issue = error.issues[0];
    const path = ["data", ...(issue?.path ?? [])].map(String).join(".");
    return new ProtocolError(step, path, issue?.message ?? "unknown shape", answer.requestId);
}
function explanation(body) {
    const parsed = problem.safeParse(parseJson(body));
    if (!parsed.success)
        return { detail: "no explanation was given" };
    const { detail, errors, upgradeUrl } = { errors: undefined, upgradeUrl: undefined, ...parsed.data };
    const fields = errors?.map(({ field, message }) => `${field}: ${message}`).join(", ");
    return { detail: fields ? `${detail} (${fields})` : detail, upgradeUrl };
}
function redirected({ status, location }) {
    const where = location?.replace(/[?#].*/s, "") ?? "nowhere";
    return say `it redirects (${status}) to ${where}; the token goes to one origin only, so set \`apiUrl\` to the final address`;
}
function notKeyway({ status }) {
    return say `it answered ${status} with a web page instead of JSON; is \`apiUrl\` right, or is a proxy in between?`;
}
function isPage({ contentType, body }) {
    return /\bhtml\b/i.test(contentType) || /^\s*</.test(body);
}
function parseJson(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
var external_node_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_node_http_, 2);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/proxy.js
var lib_proxy = __nccwpck_require__(9783);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./lib/keyway/unreachable.js


class OversizedError extends Error {
}
class NotConnectedError extends Error {
}
const NEVER_SENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"]);
function unreachable(broken, { host, proxy, requestId, timeout }) {
    const error = broken instanceof NotConnectedError ? (broken.cause ?? broken) : broken;
    const code = codeOf(error);
    const tls = isTls(code);
    const through = proxy === undefined ? ours("") : say ` (through the proxy ${proxy})`;
    return new UnreachableError(host, say `${reason(error, code, timeout)}${through}`, {
        cause: error,
        neverSent: broken instanceof NotConnectedError || tls || NEVER_SENT.has(code),
        final: tls || error instanceof OversizedError,
        requestId,
    });
}
function codeOf(error) {
    return error instanceof Error && "code" in error ? String(error.code) : "";
}
function isTls(code) {
    return /^(?:ERR_TLS_|ERR_SSL_|CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_|EPROTO$)/.test(code);
}
function reason(error, code, timeout) {
    if (error instanceof OversizedError)
        return say `the answer is larger than 8 MiB; is \`apiUrl\` right?`;
    if (error instanceof Error && error.name === "TimeoutError")
        return say `no complete answer within ${timeout / 1000} s`;
    if (code === "ERR_SSL_WRONG_VERSION_NUMBER" || code === "EPROTO")
        return say `the other side does not speak https (${code}); is the port right?`;
    if (isTls(code))
        return say `the connection cannot be trusted (${code}); for a certificate authority of your own, set \`NODE_EXTRA_CA_CERTS\` to its file on the runner`;
    switch (code) {
        case "ENOTFOUND":
        case "EAI_AGAIN":
            return say `the host name is not found`;
        case "ECONNREFUSED":
            return say `the connection was refused`;
        case "ECONNRESET":
        case "EPIPE":
        case "HPE_INVALID_EOF_STATE":
            return say `the connection was closed before the answer was complete`;
        default:
            return error instanceof Error
                ? say `${error.message}${ours(code && ` (${code})`)}`
                : say `the request failed`;
    }
}

;// CONCATENATED MODULE: ./lib/keyway/connect.js



const CONNECT_TIMEOUT = 10_000;
function inTime(connection, stands) {
    const late = setTimeout(() => connection?.destroy(tooLate()), CONNECT_TIMEOUT);
    for (const event of [stands, "close"])
        connection?.once(event, () => clearTimeout(late));
    return connection;
}
async function tunnels(base, proxy, closing) {
    const [https, tls] = await Promise.all([Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19)), Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 19))]);
    const { request } = proxy.protocol === "https:" ? https : external_node_http_namespaceObject;
    const target = `${base.hostname}:${base.port || 443}`;
    const host = base.hostname.replace(/^\[|\]$/g, "");
    const identity = { host, servername: (0,external_node_net_.isIP)(host) === 0 ? host : "" };
    return () => new Promise((resolve, reject) => {
        const asked = request(proxy.origin, {
            method: "CONNECT",
            path: target,
            headers: { host: target, ...authorization(proxy) },
            agent: false,
            timeout: CONNECT_TIMEOUT,
            signal: closing,
        });
        asked.on("timeout", () => asked.destroy(tooLate()));
        asked.on("error", (cause) => reject(new NotConnectedError("no tunnel", { cause })));
        asked.on("connect", ({ statusCode }, socket) => {
            if (statusCode === 200)
                return resolve(inTime(tls.connect({ socket, ...identity, ALPNProtocols: ["http/1.1"] }), "secureConnect"));
            socket.destroy();
            reject(new NotConnectedError(`no tunnel was granted (${statusCode})`));
        });
        asked.end();
    });
}
function tooLate() {
    return new NotConnectedError("no connection could be made in time");
}
function authorization({ username, password }) {
    const credentials = Buffer.from(`${username}:${password}`).toString("base64");
    return username === "" ? {} : { "proxy-authorization": `Basic ${credentials}` };
}

;// CONCATENATED MODULE: ./lib/keyway/transport.js





class Transport {
    #proxy;
    #closing = new AbortController();
    #lanes;
    constructor(base) {
        this.#proxy = proxyFor(base);
        this.#lanes = this.#open(base);
    }
    async lane(kind) {
        return (await this.#lanes)[kind];
    }
    get proxy() {
        return this.#proxy?.host;
    }
    async close() {
        this.#closing.abort();
        const { read, write } = await this.#lanes;
        read.agent.destroy();
        write.agent.destroy();
    }
    async #open(base) {
        const secure = base.protocol === "https:";
        const { Agent, request } = secure ? await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19)) : external_node_http_namespaceObject;
        const tunnel = this.#proxy && (await tunnels(base, this.#proxy, this.#closing.signal));
        const lane = (keepAlive) => {
            const agent = new Agent({ keepAlive });
            const connect = agent.createConnection.bind(agent);
            agent.createConnection = (options, done) => {
                if (tunnel === undefined)
                    return inTime(connect(options), secure ? "secureConnect" : "connect");
                const failed = done;
                tunnel().then((connection) => done?.(null, connection), failed);
                return undefined;
            };
            return { request, agent };
        };
        return { read: lane(true), write: lane(false) };
    }
}
function proxyFor(base) {
    const proxy = (0,lib_proxy/* getProxyUrl */.s)(base);
    if (proxy === undefined || /^https?:$/.test(proxy.protocol))
        return proxy;
    const bare = `http://${proxy.href}`;
    if (!proxy.href.includes("//") && URL.canParse(bare))
        return new URL(bare);
    throw new InputError([
        say `the proxy in the environment, ${`${proxy.protocol}//${proxy.host}`}, cannot be used; write ${"http://host:port"}`,
    ]);
}

;// CONCATENATED MODULE: ./lib/keyway/turns.js
class Turns {
    #waiting = [];
    #free;
    constructor(atOnce) {
        this.#free = atOnce;
    }
    async take(work) {
        if (this.#free > 0)
            this.#free -= 1;
        else
            await new Promise((resolve) => this.#waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = this.#waiting.shift();
            if (next === undefined)
                this.#free += 1;
            else
                next();
        }
    }
}

;// CONCATENATED MODULE: ./lib/keyway/http.js





const AT_ONCE = 8;
const LARGEST_BODY = 8 * 1024 * 1024;
class Http {
    #options;
    #transport;
    #turns = new Turns(AT_ONCE);
    constructor(options) {
        this.#options = options;
        this.#transport = new Transport(options.base);
    }
    async send(sent) {
        if (sent.signal.aborted)
            throw new CancelledError();
        const { clock, now, base } = this.#options;
        const at = now();
        const requestId = (0,external_node_crypto_.randomUUID)();
        const begun = clock();
        let answer;
        try {
            answer = await this.#exchange(sent, requestId);
            return answer;
        }
        catch (error) {
            if (sent.signal.aborted)
                throw new CancelledError(true);
            throw unreachable(error, {
                host: base.host,
                proxy: this.#transport.proxy,
                requestId,
                timeout: sent.timeout,
            });
        }
        finally {
            if (!sent.signal.aborted || sent.method !== "GET")
                sent.onEnd({
                    at,
                    method: sent.method,
                    path: sent.path.replace(/\?.*/s, ""),
                    ...(answer && { status: answer.status }),
                    ms: Math.round(clock() - begun),
                    requestId: answer?.requestId ?? requestId,
                });
        }
    }
    close() {
        return this.#transport.close();
    }
    async #exchange(sent, requestId) {
        const ended = AbortSignal.any([sent.signal, AbortSignal.timeout(sent.timeout)]);
        return unlessEnded(ended, () => this.#turns.take(async () => {
            const response = await this.#request(sent, requestId, ended);
            const header = (name) => response.headersDistinct[name]?.[0];
            return {
                status: response.statusCode ?? 0,
                contentType: header("content-type") ?? "",
                body: (await bounded(response)).replaceAll(this.#options.token, "***"),
                location: header("location"),
                requestId: known(header("x-request-id")) ?? requestId,
                retryAfter: seconds(header("retry-after"), header("date")),
                remaining: whole(header("x-ratelimit-remaining")),
                reset: whole(header("x-ratelimit-reset")),
            };
        }));
    }
    async #request(sent, requestId, ended) {
        const { base, token, userAgent } = this.#options;
        const { method, path, body } = sent;
        const { request, agent } = await this.#transport.lane(method === "GET" ? "read" : "write");
        ended.throwIfAborted();
        return new Promise((resolve, reject) => {
            const outgoing = request(base.origin + base.pathname.replace(/\/+$/, "") + path, {
                method,
                agent,
                headers: {
                    authorization: `Bearer ${token}`,
                    accept: "application/json",
                    "user-agent": userAgent,
                    "x-request-id": requestId,
                    ...(body !== undefined && { "content-type": "application/json" }),
                },
            });
            ended.addEventListener("abort", () => outgoing.destroy(), { once: true });
            outgoing.on("response", resolve).on("error", reject);
            outgoing.end(body === undefined ? undefined : JSON.stringify(body));
        });
    }
}
function unlessEnded(ended, work) {
    return new Promise((resolve, reject) => {
        ended.addEventListener("abort", () => reject(ended.reason), { once: true });
        work().then(resolve, reject);
    });
}
async function bounded(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > LARGEST_BODY)
            throw new OversizedError();
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
}
function known(id) {
    return id !== undefined && /^[\w.:-]{1,100}$/.test(id) ? id : undefined;
}
function whole(text) {
    return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
function seconds(text, serverDate) {
    const until = Date.parse(text ?? "");
    const from = Date.parse(serverDate ?? "");
    return whole(text) ?? (until > from ? Math.ceil((until - from) / 1000) : undefined);
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/keyway/retry.js

const ATTEMPTS = 3;
const RETRIES_IN_ALL = 8;
const LONGEST_WAIT = 60_000;
function readDelay(error, effort, random) {
    const told = toldDelay(error, effort.waited);
    if (told === "too-long" || effort.retries >= RETRIES_IN_ALL || effort.attempt >= attemptsFor(error))
        return undefined;
    return told ?? Math.round(random * 500 * 2 ** effort.attempt);
}
function writeDelay(error, { attempt, waited }, random) {
    if (attempt > 1)
        return undefined;
    if (error instanceof RateLimitError) {
        const told = toldDelay(error, waited);
        return told === "too-long" ? undefined : told;
    }
    return error instanceof UnreachableError && error.neverSent && !error.final
        ? Math.round(500 + random * 500)
        : undefined;
}
function toldDelay(error, waited) {
    if (!(error instanceof RateLimitError || error instanceof KeywayError) || error.retryAfter === undefined)
        return undefined;
    const wait = error.retryAfter * 1000;
    return waited + wait <= LONGEST_WAIT ? wait : "too-long";
}
function attemptsFor(error) {
    if (error instanceof UnreachableError)
        return error.final ? 1 : ATTEMPTS;
    if (error instanceof RateLimitError)
        return ATTEMPTS;
    if (!(error instanceof KeywayError))
        return 1;
    if (error.status === 401 || error.status === 403)
        return 2;
    return error.status >= 500 || error.status === 408 ? ATTEMPTS : 1;
}

;// CONCATENATED MODULE: ./lib/keyway/patience.js



class Patience {
    #options;
    #retries = 0;
    #waited = 0;
    #closedUntil = 0;
    constructor(options) {
        this.#options = options;
    }
    async wait(error, attempt, delayFor, signal) {
        const { clock, random, onWait } = this.#options;
        const told = error instanceof RateLimitError || (error instanceof KeywayError && error.retryAfter !== undefined);
        if (told && attempt < ATTEMPTS && clock() < this.#closedUntil)
            return this.opened(signal);
        const delay = delayFor(error, { attempt, retries: this.#retries, waited: this.#waited }, random());
        if (delay === undefined)
            throw error;
        this.#retries += 1;
        onWait(delay, error);
        if (!told)
            return pause(delay, signal);
        this.#waited += delay;
        this.#closedUntil = clock() + delay;
        return this.opened(signal);
    }
    async opened(signal) {
        const left = this.#closedUntil - this.#options.clock();
        if (left > 0)
            await pause(left, signal);
    }
}
async function pause(ms, signal) {
    await (0,promises_namespaceObject.setTimeout)(ms, undefined, { signal }).catch(() => {
        throw new CancelledError();
    });
}

;// CONCATENATED MODULE: ./lib/keyway/line.js






const READ_TIMEOUT = 60_000;
const WRITE_TIMEOUT = 10 * 60_000;
const DEFAULT_WINDOW = 900;
class Line {
    #options;
    #http;
    #patience;
    #room;
    constructor(options) {
        this.#options = options;
        const { base, token, userAgent, now, clock } = options;
        this.#http = new Http({ base, token, userAgent, now, clock });
        this.#patience = new Patience(options);
    }
    get room() {
        return this.#room;
    }
    async reserve(requests) {
        if (this.#room === undefined || this.#room.remaining >= requests)
            return false;
        const { remaining, resetsAt } = this.#room;
        const now = this.#options.now();
        const seconds = Math.max(1, Math.ceil((resetsAt.getTime() - now.getTime()) / 1000));
        const what = say `Keyway's rate limit leaves ${remaining} requests, and ${requests} are needed to finish and check this`;
        await this.#patience.wait(new RateLimitError(seconds, now, what), 1, readDelay, this.#options.signal);
        this.#room = undefined;
        return true;
    }
    async read(schema, call) {
        const { signal } = this.#options;
        const stopped = call.signal === undefined ? signal : AbortSignal.any([signal, call.signal]);
        for (let attempt = 1;; attempt++) {
            try {
                await this.#patience.opened(stopped);
                return dataOf(schema, await this.#send(call, "GET", stopped), this.#origin(call));
            }
            catch (error) {
                await this.#patience.wait(error, attempt, readDelay, stopped);
            }
        }
    }
    async redirect(call) {
        const { location, ...answer } = await this.#send(call, "GET", this.#options.signal);
        if (answer.status === 302 && location !== undefined)
            return { location, requestId: answer.requestId };
        refuseFailure({ ...answer, location }, this.#origin(call));
        throw new ProtocolError(call.step, "location", "no address was given", answer.requestId);
    }
    async remove(call) {
        refuseFailure(await this.#send(call, "DELETE", this.#options.signal), this.#origin(call));
    }
    async write(schema, call, body) {
        const { signal, writeSignal } = this.#options;
        for (let attempt = 1;; attempt++) {
            if (signal.aborted)
                throw new CancelledError();
            try {
                const answer = await this.#send(call, "POST", writeSignal, body);
                return { ...dataOf(schema, answer, this.#origin(call)), requestId: answer.requestId };
            }
            catch (error) {
                await this.#patience.wait(error, attempt, writeDelay, signal);
            }
        }
    }
    close() {
        return this.#http.close();
    }
    async #send(call, method, signal, body) {
        const { step, environment, path } = call;
        const answer = await this.#http.send({
            method,
            path: `/v1/integrations${path}`,
            timeout: method === "POST" ? WRITE_TIMEOUT : READ_TIMEOUT,
            signal,
            onEnd: (exchange) => this.#options.onStep({ ...exchange, step, environment }),
            ...(body !== undefined && { body }),
        });
        this.#count(answer);
        return answer;
    }
    #count({ remaining, reset = DEFAULT_WINDOW }) {
        if (remaining === undefined)
            return;
        const resetsAt = new Date(this.#options.now().getTime() + reset * 1000);
        const sameWindow = this.#room !== undefined && resetsAt.getTime() - this.#room.resetsAt.getTime() < 5_000;
        if (sameWindow && this.#room !== undefined && this.#room.remaining <= remaining)
            return;
        this.#room = { remaining, resetsAt };
    }
    #origin({ step }) {
        return { host: this.#options.base.host, step, now: this.#options.now() };
    }
}

;// CONCATENATED MODULE: ./lib/keyway/client.js



class KeywayClient {
    #line;
    constructor(options) {
        this.#line = new Line(options);
    }
    get room() {
        return this.#line.room;
    }
    reserve(requests) {
        return this.#line.reserve(requests);
    }
    async providers() {
        return (await this.#line.read(providers, { step: "providers", path: "" })).providers;
    }
    async connections() {
        return (await this.#line.read(connections, { step: "connections", path: "/connections" }))
            .connections;
    }
    async projects(connectionId) {
        const path = `/connections/${encodeURIComponent(connectionId)}/projects`;
        return (await this.#line.read(projects, { step: "projects", path })).projects;
    }
    async authorizeUrl(provider, redirectUri) {
        const query = redirectUri === undefined ? "" : `?${new URLSearchParams({ redirect_uri: redirectUri })}`;
        const call = { step: "authorize", path: `/${encodeURIComponent(provider)}/authorize${query}` };
        const { location, requestId } = await this.#line.redirect(call);
        if (URL.canParse(location))
            return new URL(location);
        throw new ProtocolError("authorize", "location", "it is not an address", requestId);
    }
    async deleteConnection(connectionId) {
        await this.#line.remove({ step: "disconnect", path: `/connections/${encodeURIComponent(connectionId)}` });
    }
    async status(address, environment, options = {}) {
        const query = new URLSearchParams({ ...target(address), environment });
        return this.#line.read(wire_status, {
            step: "status",
            path: `${vault(address)}/sync/status?${query}`,
            ...options,
        });
    }
    async preview(address, environment, direction, options = {}) {
        const query = new URLSearchParams({
            ...target(address),
            keywayEnvironment: environment.keyway,
            providerEnvironment: environment.provider,
            direction,
            allowDelete: "true",
        });
        return this.#line.read(preview, {
            step: `${direction} preview`,
            path: `${vault(address)}/sync/preview?${query}`,
            environment,
            ...options,
        });
    }
    async sync(address, environment, direction, allowDelete) {
        const call = { step: "sync", path: `${vault(address)}/sync`, environment };
        return this.#line.write(execute, call, {
            ...target(address),
            keywayEnvironment: environment.keyway,
            providerEnvironment: environment.provider,
            direction,
            allowDelete,
        });
    }
    close() {
        return this.#line.close();
    }
}
function vault({ repository }) {
    return `/vaults/${repository.split("/").map(encodeURIComponent).join("/")}`;
}
function target({ connectionId, projectId, serviceId }) {
    return { connectionId, projectId, ...(serviceId !== undefined && { serviceId }) };
}

;// CONCATENATED MODULE: ./lib/context.js



const side = object({ repo: schemas_nullish(object({ full_name: schemas_string() })) });
const eventFile = object({
    repository: schemas_catch(optional(object({ default_branch: optional(schemas_string()) })), undefined),
    pull_request: schemas_catch(optional(object({
        number: schemas_int(),
        head: side,
        base: side,
        user: schemas_nullish(object({ login: schemas_string() })),
    })), undefined),
});
function readContext(env) {
    const event = readEvent(env.GITHUB_EVENT_PATH);
    const repository = env.GITHUB_REPOSITORY ?? "";
    const runId = env.GITHUB_RUN_ID ?? "";
    const server = env.GITHUB_SERVER_URL || "https://github.com";
    const action = env.GITHUB_ACTION_REPOSITORY ?? "";
    return {
        repository,
        event: env.GITHUB_EVENT_NAME ?? "",
        pushedBranch: branchOf(env.GITHUB_EVENT_NAME, env.GITHUB_REF),
        defaultBranch: event.repository?.default_branch,
        pullRequest: pullRequestOf(event, env),
        runUrl: repository && runId ? `${server}/${repository}/actions/runs/${runId}` : "",
        runId,
        docsUrl: action && `${server}/${action}#readme`,
        tempDirectory: env.RUNNER_TEMP || undefined,
    };
}
function readEvent(path) {
    if (!path)
        return {};
    try {
        return eventFile.parse(JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, "utf8")));
    }
    catch {
        return {};
    }
}
function branchOf(event, ref) {
    const prefix = "refs/heads/";
    return event === "push" && ref?.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
}
function pullRequestOf(event, env) {
    const { pull_request: pull } = event;
    if (pull === undefined)
        return undefined;
    const fork = pull.head.repo?.full_name.toLowerCase() !== pull.base.repo?.full_name.toLowerCase();
    const dependabot = [env.GITHUB_ACTOR, pull.user?.login].includes("dependabot[bot]");
    return { number: pull.number, withoutSecrets: fork ? "fork" : dependabot ? "Dependabot" : undefined };
}
function isPullRequestEvent({ event, pullRequest }) {
    return pullRequest !== undefined || event.startsWith("pull_request");
}
function autoMode({ pushedBranch, defaultBranch, event }) {
    if (event !== "push")
        return {
            mode: "preview",
            why: event === "" ? say `the event is not known` : say `the event is ${event}, not a push`,
        };
    if (pushedBranch === undefined)
        return { mode: "preview", why: say `the push is not to a branch` };
    if (defaultBranch === undefined)
        return { mode: "preview", why: say `the event does not tell the default branch` };
    if (pushedBranch !== defaultBranch)
        return { mode: "preview", why: say `${pushedBranch} is not the default branch ${defaultBranch}` };
    return { mode: "sync", why: say `this is a push to the default branch ${defaultBranch}` };
}

;// CONCATENATED MODULE: ./lib/report/comment.js






const comment_LARGEST = 60_000;
const SHORTER = ["no-unchanged", "no-kept", "some", "few", "numbers"];
function comment(report) {
    return note(report, render(report, { limit: comment_LARGEST, heading: "###", details: SHORTER }));
}
function comment_issue(report) {
    const text = render(report, {
        limit: comment_LARGEST,
        heading: "##",
        details: SHORTER,
    });
    const found = note(report, `${text}\nThis issue is kept up to date by the workflow, and closed when both sides are in sync again.\n`);
    return found && { ...found, title: issueTitle(report.run) };
}
function issueTitle({ inputs, target }) {
    const environments = inputs?.environments.map(({ keyway }) => keyway).join(", ") ?? "";
    return visible(`Secrets drift: ${target?.repository ?? ""} ${environments} (${target?.projectId ?? ""})`, 180);
}
function note({ run, steps }, text) {
    const identity = identityOf(run);
    if (identity === undefined)
        return undefined;
    const digest = sha256(text + (run.plan ? planDigest(run.plan) : ""));
    return {
        recognise: recogniser(identity),
        digest,
        body: (known) => `${marker({ given: identity.given, target: identity.target ?? known?.target }, digest)}\n${text}${footer(run, steps)}`,
    };
}
function identityOf({ inputs, target, plan }) {
    if (inputs === undefined)
        return undefined;
    const { repository, direction, environments } = inputs;
    const asked = environments.map(({ keyway, provider }) => `${keyway}:${provider ?? ""}`);
    const given = [
        repository,
        inputs.provider,
        inputs.connectionId,
        inputs.projectId,
        inputs.serviceId,
        direction,
        asked,
    ];
    const pairs = plan?.environments.map(({ pair }) => pairName(pair)).sort();
    const found = target && pairs && [target.repository, target.projectId, target.serviceId, direction, pairs];
    return { target: found && sha256(JSON.stringify(found)), given: sha256(JSON.stringify(given)) };
}
function marker({ target = "-", given }, digest) {
    return `<!-- keyway-sync target=${target} given=${given} text=${digest} -->`;
}
function recogniser(own) {
    return (body) => {
        const [, target, given, digest] = /^<!-- keyway-sync target=(\S+) given=(\S+) text=(\S+) -->/.exec(body) ?? [];
        if (target === undefined || digest === undefined)
            return undefined;
        const known = target === "-" ? undefined : target;
        const same = own.target === undefined || known === undefined ? given === own.given : known === own.target;
        return same ? { target: known, digest } : undefined;
    };
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 32);
}

;// CONCATENATED MODULE: ./lib/report/discussion.js






function wantsDiscussion({ inputs }) {
    return inputs !== undefined && (inputs.comment !== "never" || inputs.issue);
}
function discussionOf(report) {
    const { outcome, mode } = report.run;
    const cancelled = "cause" in outcome && outcome.cause.reason === "cancelled";
    return cancelled || mode === "discover" || mode === "disconnect"
        ? { comment: undefined, issue: undefined }
        : { comment: commentOf(report), issue: issueOf(report) };
}
function commentOf(report) {
    const { inputs, context, outcome } = report.run;
    const note = comment(report);
    if (inputs === undefined ||
        inputs.comment === "never" ||
        context.pullRequest === undefined ||
        note === undefined)
        return undefined;
    const inSync = outcome.kind === "in-sync" && !outcome.drift;
    return { pullRequest: context.pullRequest.number, note, create: inputs.comment === "always" || !inSync };
}
function issueOf(report) {
    const { inputs, context, outcome } = report.run;
    const note = comment_issue(report);
    const drift = drifts(outcome);
    if (!inputs?.issue || isPullRequestEvent(context) || note === undefined || drift === undefined)
        return undefined;
    return { note, drift, remark: `${markdown(headline(report.run).text)}.` };
}
const PERMISSIONS = { comment: "pull-requests: write", issue: "issues: write" };
function troubleText({ what, status, why }) {
    const failed = say `the ${ours(what)} could not be written`;
    if (status === 410)
        return say `${failed}: issues are switched off in this repository`;
    if (status === 401 || status === 403 || status === 404)
        return say `${failed}: ${why}. The job needs ${`permissions: ${PERMISSIONS[what]}`}; a pull request from a fork does not get it`;
    return say `${failed}: ${why}`;
}

;// CONCATENATED MODULE: ./lib/disconnect.js



async function disconnect(keyway, connectionId, provider) {
    const before = await keyway.connections();
    const connection = before.find(({ id }) => isSame(id, connectionId));
    if (connection === undefined)
        throw unknownConnection(connectionId, before);
    if (provider !== undefined && connection.provider !== provider)
        throw otherProvider(connection, provider, before);
    const failure = await keyway.deleteConnection(connection.id).then(() => undefined, (error) => ({ error }));
    const after = await keyway.connections().catch((error) => {
        throw failure?.error ?? new UncheckedError(connectionId, error);
    });
    if (after.some(({ id }) => isSame(id, connectionId)))
        throw failure?.error ?? new StillThereError(connectionId);
    return connection;
}
class UncheckedError extends ActionError {
    name = "UncheckedError";
    constructor(connectionId, cause) {
        super(say `Keyway answered that it deleted the connection ${connectionId}, which could not be checked`, {
            cause,
        });
    }
}
class StillThereError extends ActionError {
    name = "StillThereError";
    constructor(connectionId) {
        super(say `Keyway answered that it deleted the connection ${connectionId}, and still lists it`);
    }
}
function isSame(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/budget.js
function readsPerLook(direction) {
    return direction === "pull" ? 2 : 1;
}
function leastRequests(environments, writes, direction) {
    const reads = readsPerLook(direction);
    return writes === 0 ? 0 : writes + (writes - 1) * reads + environments * reads;
}
function roomForAll(room, environments, left, direction) {
    if (room === undefined || left === 0)
        return true;
    return (room.remaining > environments * readsPerLook(direction) + leastRequests(environments, left, direction));
}

;// CONCATENATED MODULE: ./lib/concerns.js





function concerns(plan, policy, provider) {
    return plan.environments.flatMap((environment) => [
        ...emptiness(environment, plan, provider),
        ...unreadable(environment, plan, policy, provider),
        ...hiddenDeletions(environment, plan, provider),
        ...rewrittenIgnored(environment, policy),
        ...overlapsInRun(environment, plan, policy, provider),
    ].map((message) => ({ pair: environment.pair, message })));
}
function emptiness(environment, { direction }, provider) {
    const { pair, providerNames, vaultNames, status, hidden } = environment;
    if (emptySource(environment) && direction === "pull")
        return [say `the vault environment ${pair.keyway} is empty before this pull; check its spelling`];
    if (vaultNames.length > 0 || providerNames.length > 0)
        return [];
    const unread = hidden ?? (pair.keyway === pair.provider ? status.providerSecretCount : 0);
    const more = unread > 0 ? say `. Keyway counts ${unread} at ${title(provider)} that it cannot read` : ours("");
    return [
        say `neither ${pair.keyway} in the vault nor ${pair.provider} at ${title(provider)} shows a name; check the spelling of both${more}`,
    ];
}
function unreadable(environment, plan, policy, provider) {
    const refused = plan.direction === "pull" && hasWork(environment);
    if (!environment.unreadable || refused || policy.compare === "names")
        return [];
    return [
        say `all names on both sides of ${placeName(environment.pair)} differ: Keyway seems unable to read ${title(provider)}'s values. With \`compare: names\` only missing names count as drift`,
    ];
}
function hiddenDeletions(environment, { allowDelete }, provider) {
    const { hidden = 0, pair } = environment;
    if (!allowDelete || hidden === 0 || !hasWork(environment))
        return [];
    return [
        say `in ${pair.provider} up to ${names(hidden)} that ${title(provider)} holds without showing them could be deleted too`,
    ];
}
function rewrittenIgnored(environment, policy) {
    const covered = new Set(environment.ignored);
    const { create, update } = environment.writes;
    const rewritten = [...create, ...update].filter((name) => covered.has(name));
    if (!hasWork(environment) || rewritten.length === 0)
        return [];
    return [
        say `a write to ${placeName(environment.pair)} for other names rewrites ${names(rewritten.length)} that \`ignore\` covers${nameList(rewritten, policy)}`,
    ];
}
function overlapsInRun(environment, plan, policy, provider) {
    if (provider !== "vercel" || plan.direction !== "push" || !hasWork(environment))
        return [];
    const written = [...environment.writes.create, ...environment.writes.update];
    return plan.environments
        .filter((other) => other !== environment)
        .flatMap(({ pair, providerNames, vaultNames }) => {
        const own = new Set(vaultNames);
        const held = new Set(providerNames.filter((name) => !own.has(name)));
        const shared = written.filter((name) => held.has(name));
        return shared.length === 0 ? [] : [sharedValue(environment.pair, pair.provider, shared, policy)];
    });
}
function sharedValue(pair, target, shared, policy) {
    return say `a write to ${placeName(pair)} changes ${names(shared.length)} in Vercel's ${target} as well${nameList(shared, policy)}`;
}
function afterthoughts(environments, provider) {
    return environments.flatMap(({ pair, state, answer, check }) => {
        const place = placeName(pair);
        const unlisted = (answer?.deleted ?? 0) - (check?.done.delete.length ?? 0);
        const messages = [
            state === "hidden" &&
                say `${title(provider)} does not show some of the values that were written to ${place}; Keyway counts them as written`,
            state === "written" &&
                !answer?.ok &&
                say `${answer === undefined ? ours("No complete answer came for") : ours("Keyway reported a failure for")} ${place}, but a look afterwards shows that everything planned is done`,
            unlisted > 0 &&
                say `Keyway says that it deleted ${names(unlisted)} in ${pair.provider} beyond those listed`,
        ].filter((message) => message !== false);
        return messages.map((message) => ({ pair, message }));
    });
}
function foretold({ pair, message, advice }) {
    return { pair, foretells: true, message: say `a sync would be refused: ${message}. ${advice}` };
}
function title(provider) {
    return ours(providerTitle(provider));
}

;// CONCATENATED MODULE: ./lib/diagnose.js


async function diagnose(keyway, address, error) {
    if (!(error instanceof KeywayError) || error.status !== 500)
        return error;
    const { connectionId, projectId } = address;
    try {
        const connections = await keyway.connections();
        if (!connections.some(({ id }) => id.toLowerCase() === connectionId.toLowerCase()))
            return unknownConnection(connectionId, connections, error);
        const projects = await keyway.projects(connectionId);
        return projects.some(({ id }) => id === projectId) ? error : unknownProject(projectId, projects, error);
    }
    catch {
        return error;
    }
}
async function otherConnections(keyway, connectionId) {
    const connections = await keyway.connections().catch(() => []);
    const isOwn = ({ id }) => id.toLowerCase() === connectionId.toLowerCase();
    const provider = connections.find(isOwn)?.providerName;
    return connectionLines(connections.filter((other) => !isOwn(other) && other.providerName === provider));
}

;// CONCATENATED MODULE: ./lib/look.js

const look_AT_ONCE = 4;
function look(view, pairs) {
    return together(pairs, async (pair, signal) => {
        const { keyway, address, policy } = view;
        const [status, previews] = await Promise.all([
            keyway.status(address, pair.keyway, { signal, environment: pair }),
            readPreviews(view, pair, signal),
        ]);
        const providerCount = pair.keyway === pair.provider ? status.providerSecretCount : undefined;
        const plan = planEnvironment({ pair, status, ...previews, providerCount }, policy);
        if (providerCount !== undefined || !guardsCountHidden(plan, policy))
            return plan;
        const { providerSecretCount } = await keyway.status(address, pair.provider, {
            signal,
            environment: pair,
        });
        return planEnvironment({ pair, status, ...previews, providerCount: providerSecretCount }, policy);
    });
}
function lookAgain(view, seen) {
    return together(seen, async ({ pair, status }, signal) => {
        const previews = await readPreviews(view, pair, signal);
        return planEnvironment({ pair, status, ...previews, providerCount: undefined }, view.policy);
    });
}
async function readPreviews({ keyway, address, policy }, pair, signal) {
    const [push, pull] = await Promise.all([
        keyway.preview(address, pair, "push", { signal }),
        policy.direction === "pull" ? keyway.preview(address, pair, "pull", { signal }) : undefined,
    ]);
    return { push, pull };
}
function guardsCountHidden(plan, { direction, allowDelete }) {
    return direction === "push" && hasWork(plan) && (allowDelete || plan.status.isFirstSync);
}
async function together(items, read) {
    const stop = new AbortController();
    const results = [];
    const queue = items.entries();
    let failure;
    const worker = async () => {
        for (const [index, item] of queue) {
            if (failure !== undefined)
                return;
            try {
                results[index] = await read(item, stop.signal);
            }
            catch (cause) {
                failure ??= { cause };
                stop.abort();
            }
        }
    };
    await Promise.all(Array.from({ length: look_AT_ONCE }, worker));
    if (failure !== undefined)
        throw failure.cause;
    return results;
}

;// CONCATENATED MODULE: ./lib/drift.js




function differ(environments, policy) {
    return environments.some((environment) => driftingNames(environment, policy).length > 0);
}
async function secondLook(view, first) {
    const drifting = first.filter((environment) => driftingNames(environment, view.policy).length > 0);
    const second = await lookAgain(view, drifting);
    return first.map((environment) => {
        const again = second[drifting.indexOf(environment)];
        return again === undefined ? environment : onlyWhatDiffered(environment, again);
    });
}
async function differTwice(view, first, naming) {
    try {
        return { drift: differ(await secondLook(view, first), view.policy) };
    }
    catch (error) {
        return {
            drift: true,
            doubt: say `the drift could not be looked at a second time: ${tellable(error, naming)}`,
        };
    }
}

;// CONCATENATED MODULE: ./lib/guards.js





function judge(plan, policy, provider) {
    const [first, ...rest] = [
        ...emptySources(plan, provider),
        ...tooManyDeletions(plan, policy, provider),
        ...ignoredDeletions(plan, policy, provider),
        ...firstSyncs(plan, policy, provider),
        ...sharedNames(plan, policy, provider),
        ...unreadableSources(plan, provider),
        ...changedPlan(plan, policy),
    ];
    return first === undefined ? { kind: "go" } : { kind: "refuse", refusals: [first, ...rest] };
}
function emptySources({ environments, direction }, provider) {
    return environments
        .filter((environment) => direction === "push" && emptySource(environment))
        .map(({ pair, providerNames }) => ({
        guard: "guard-empty-source",
        pair,
        title: say `vault environment ${pair.keyway} is empty`,
        message: say `the vault environment ${pair.keyway} is empty, while ${guards_title(provider)} has ${names(providerNames.length)} in ${pair.provider}`,
        advice: say `Check the spelling of ${pair.keyway}: a mistyped environment looks just like an empty one. An empty environment is never pushed.`,
    }));
}
function tooManyDeletions(plan, { maxDeletes }, provider) {
    if (!plan.allowDelete)
        return [];
    const working = plan.environments.filter(hasWork);
    const listed = sum(working.map(({ writes }) => writes.delete.length));
    const possible = sum(working.map(couldDelete));
    if (possible <= maxDeletes)
        return [];
    const unlisted = possible === listed
        ? ours("")
        : say `: ${listed} listed, and up to ${possible - listed} that ${guards_title(provider)} holds without showing them`;
    return [
        {
            guard: "guard-deletes",
            title: say `${counted(possible, "deletion")}, at most ${maxDeletes} allowed`,
            message: say `the sync could delete ${names(possible)}, and at most ${maxDeletes} are allowed${unlisted}`,
            advice: say `Look through what would be deleted. Right? Set ${`maxDeletes: ${possible}`} for this run. Wrong? Check \`environments\`, or leave \`allowDelete\` off.`,
        },
    ];
}
function ignoredDeletions(plan, policy, provider) {
    if (!plan.allowDelete || policy.ignore.length === 0)
        return [];
    return plan.environments.filter(hasWork).flatMap((environment) => {
        const { pair, writes, hidden = 0 } = environment;
        const covered = new Set(environment.ignored);
        const ignored = writes.delete.filter((name) => covered.has(name));
        if (ignored.length + hidden === 0)
            return [];
        const message = ignored.length > 0
            ? say `the sync would delete ${names(ignored.length)} in ${pair.provider} that \`ignore\` covers${nameList(ignored, policy)}`
            : say `the sync could delete up to ${names(hidden)} in ${pair.provider} that ${guards_title(provider)} holds without showing them, and \`ignore\` may cover some`;
        return [
            {
                guard: "guard-deletes",
                pair,
                title: say `ignored names would be deleted in ${pair.provider}`,
                message,
                advice: say `Keyway deletes without exceptions. Add the names to the vault, or leave \`allowDelete\` off.`,
            },
        ];
    });
}
function firstSyncs(plan, policy, provider) {
    if (plan.direction !== "push" || policy.allowFirstSync)
        return [];
    return plan.environments.flatMap((environment) => {
        const { status, writes, hidden = 0, pair } = environment;
        const touched = writes.update.length + writes.delete.length + hidden;
        if (!status.isFirstSync || !hasWork(environment) || touched === 0)
            return [];
        const parts = [
            writes.update.length > 0 &&
                say `overwrite ${names(writes.update.length)}${nameList(writes.update, policy)}`,
            writes.delete.length > 0 &&
                say `delete ${names(writes.delete.length)}${nameList(writes.delete, policy)}`,
            hidden > 0 && say `touch up to ${hidden} that ${guards_title(provider)} holds without showing them`,
        ].filter((part) => part !== false);
        return [
            {
                guard: "guard-first-sync",
                pair,
                title: say `the first sync would touch values in ${pair.provider}`,
                message: say `this is the first sync with the project, and in ${pair.provider} it would ${join(parts, "; ")}`,
                advice: say `If the vault has the right values, set \`allowFirstSync: true\` for one run. If ${guards_title(provider)} has them, pull them into the vault first.`,
            },
        ];
    });
}
function sharedNames(plan, policy, provider) {
    if ((provider !== undefined && provider !== "vercel") ||
        plan.direction !== "push" ||
        policy.allowSharedNames)
        return [];
    const shared = namesInSeveral(plan.environments);
    const sharing = plan.environments.filter(({ vaultNames }) => vaultNames.some((name) => shared.has(name)));
    if (!sharing.some(hasWork))
        return [];
    const places = join(sharing.map(({ pair }) => say `${placeName(pair)}`), " and ");
    const unknown = provider === undefined
        ? say ` The provider is not known here: if it is not Vercel, set \`provider\`.`
        : ours("");
    return [
        {
            guard: "guard-shared-names",
            title: say `environments share ${names(shared.size)}`,
            message: say `${places} share ${names(shared.size)}${nameList([...shared], policy)}; Keyway keeps one Vercel value per name, so writing one environment overwrites the other's`,
            advice: say `Give each environment a Vercel project or names of its own. \`allowSharedNames: true\` lets the last one win.${unknown}`,
        },
    ];
}
function unreadableSources(plan, provider) {
    if (plan.direction !== "pull")
        return [];
    return plan.environments
        .filter((environment) => environment.unreadable && hasWork(environment))
        .map(({ pair }) => ({
        guard: "guard-unreadable",
        pair,
        title: say `the values in ${pair.provider} seem unreadable`,
        message: say `all names on both sides of ${placeName(pair)} differ: Keyway seems unable to read ${guards_title(provider)}'s values, and a pull would store unreadable text as secrets`,
        advice: say `Compare one value by hand. If Keyway cannot read them, enter the missing secrets in Keyway yourself; to watch for drift all the same, use \`compare: names\`.`,
    }));
}
function changedPlan(plan, { expectedPlan }) {
    if (expectedPlan === undefined)
        return [];
    const digest = planDigest(plan);
    if (expectedPlan === digest)
        return [];
    return [
        {
            guard: "guard-plan-changed",
            title: say `the plan has changed since it was approved`,
            message: say `the plan is no longer the one that was approved: expected ${`${expectedPlan.slice(0, 12)}…`}, found ${`${digest.slice(0, 12)}…`}`,
            advice: say `Look at the plan as it is now, and approve it anew.`,
        },
    ];
}
function guards_title(provider) {
    return ours(providerTitle(provider));
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}

;// CONCATENATED MODULE: ./lib/overlaps.js



const STANDARD_TARGETS = ["production", "preview", "development"];
async function overlaps({ keyway, address }, plan, provider, naming) {
    const working = plan.environments.filter(hasWork);
    const [first] = working;
    if (provider !== "vercel" || plan.direction !== "push" || first === undefined)
        return [];
    const inRun = new Set(plan.environments.map(({ pair }) => pair.provider.toLowerCase()));
    const others = STANDARD_TARGETS.filter((target) => !inRun.has(target));
    const needed = leastRequests(plan.environments.length, working.length, plan.direction) + others.length;
    if (keyway.room !== undefined && keyway.room.remaining < needed)
        return [];
    const looks = others.map(async (target) => {
        const pair = { keyway: first.pair.keyway, provider: target };
        const { toUpdate, toSkip, toDelete } = await keyway.preview(address, pair, "push");
        const held = new Set([...toUpdate, ...toSkip, ...toDelete]);
        return working.flatMap(({ pair, writes }) => {
            const shared = [...writes.create, ...writes.update].filter((name) => held.has(name));
            return shared.length === 0 ? [] : [{ pair, message: sharedValue(pair, target, shared, naming) }];
        });
    });
    const seen = await Promise.allSettled(looks);
    return seen.flatMap((look) => (look.status === "fulfilled" ? look.value : []));
}

;// CONCATENATED MODULE: ./lib/check.js

function checkWrite(write, { direction, allowDelete }) {
    const { planned, answer, after } = write;
    const pending = stillPlanned(planned, after.writes);
    const bound = allowDelete ? couldDelete(planned) + pending.create.length : 0;
    const overdone = answer !== undefined && answer.deleted > bound;
    return {
        verdict: overdone ? "overdone" : check_verdict(write, pending, direction),
        done: without(planned, pending),
        pending,
    };
}
function check_verdict(write, pending, direction) {
    const { answer } = write;
    if (pending.delete.length > 0)
        return "failed";
    if (pending.create.length + pending.update.length === 0)
        return "confirmed";
    if (!answer?.ok)
        return "failed";
    return countsAll(write, answer, direction) ? "hidden" : "failed";
}
function countsAll(write, { created, updated, countsWholeVault }, direction) {
    const { writes, vaultNames } = write.planned;
    if (direction === "pull")
        return created === writes.create.length + surprises(write);
    const wholeVault = Math.max(vaultNames.length, write.after.vaultNames.length);
    const planned = writes.create.length + writes.update.length;
    return created + updated === wholeVault || (!countsWholeVault && created + updated === planned);
}
function surprises({ planned, after }) {
    const expected = new Set([...planned.vaultNames, ...planned.writes.create]);
    return after.vaultNames.filter((name) => !expected.has(name)).length;
}
function stillPlanned(before, after) {
    const written = new Set([...after.create, ...after.update]);
    const deleted = new Set(after.delete);
    return {
        create: before.create.filter((name) => written.has(name)),
        update: before.update.filter((name) => written.has(name)),
        delete: before.delete.filter((name) => deleted.has(name)),
    };
}
function without(all, gone) {
    return {
        create: missing(all.create, gone.create),
        update: missing(all.update, gone.update),
        delete: missing(all.delete, gone.delete),
    };
}
function missing(all, gone) {
    const absent = new Set(gone);
    return all.filter((name) => !absent.has(name));
}

;// CONCATENATED MODULE: ./lib/trouble.js






function didNotHappen(error) {
    if (error instanceof CancelledError)
        return !error.inFlight;
    return error instanceof RateLimitError || (error instanceof UnreachableError && error.neverSent);
}
function isUnclear(error) {
    if (error instanceof CancelledError)
        return error.inFlight;
    if (error instanceof KeywayError)
        return error.status > 500 || error.status === 408;
    return error instanceof UnreachableError && !error.neverSent;
}
function notMadeCause(pair, error) {
    const { message, ...why } = explain(error);
    return {
        ...why,
        title: say `the write to ${pair.provider} could not be made`,
        message: say `The write to ${placeName(pair)} could not be made, so nothing was changed by it. ${message}`,
    };
}
function failedCause({ pair, check, answer }, { error }, naming) {
    const place = placeName(pair);
    const requestId = answer?.requestId ?? (error instanceof ActionError ? error.requestId : undefined);
    if (check?.verdict === "overdone")
        return {
            reason: "write-failed",
            title: say `ALARM: more was deleted in ${pair.provider} than planned`,
            message: say `ALARM: in ${place} Keyway deleted ${counted(answer?.deleted ?? 0, "variable")}, more than the plan could know of`,
            advice: say `Compare the provider's variables with the vault at once, and restore what is missing.`,
            requestId,
        };
    return {
        reason: error === undefined ? "write-failed" : writeFailure(error),
        title: say `a write failed in ${pair.provider}`,
        message: say `In ${place} ${pendingText(check, naming, ours("could not be"))}${said(answer?.error, error, naming)}`,
        advice: say `Nothing further was written. ${adviceOn(error, naming)}`,
        requestId,
    };
}
function adviceOn(error, { explain: explained }) {
    const again = say `Look into the reason, then run again: a sync that is run again only does what is left.`;
    if (!(error instanceof KeywayError))
        return again;
    if (error.status !== 500)
        return explained(error).advice ?? again;
    return say `Where previews work and a write does not, the project is often linked through another connection to the same provider account: delete the one that is not needed (\`mode: disconnect\`). Otherwise run again later.`;
}
function unclearCause({ pair, check }, { error }, naming) {
    const done = check ? writtenNames(check.done).length : 0;
    return {
        reason: failureReason(error),
        title: say `no answer came to a write to ${pair.provider}`,
        message: say `No answer came to the write of ${placeName(pair)}, and it was not repeated: ${names(done)} confirmed, ${pendingText(check, naming, ours("not seen to be"))}${said(undefined, error, naming)}`,
        advice: say `Keyway may still be at work. Run a preview in a while to see how things stand; a sync that is run again only does what is left.`,
        requestId: error instanceof ActionError ? error.requestId : undefined,
    };
}
function writeFailure(error) {
    return error instanceof KeywayError && error.status >= 500 ? "write-failed" : failureReason(error);
}
function pendingText(check, naming, verb) {
    if (check === undefined)
        return say `nothing is known of the names`;
    const { create, update, delete: gone } = check.pending;
    const written = [...create, ...update];
    const parts = [
        written.length > 0 && say `${names(written.length)} ${verb} written${nameList(written, naming)}`,
        gone.length > 0 && say `${names(gone.length)} ${verb} deleted${nameList(gone, naming)}`,
    ].filter((part) => part !== false);
    return parts.length > 0 ? join(parts, "; ") : say `nothing is left to do`;
}
function said(text, error, { showNames }) {
    if (text !== undefined)
        return showNames ? say `. Keyway says: ${text}` : ours("");
    return error instanceof ActionError ? say `. ${tellable(error, { showNames })}` : ours("");
}
function uncheckedCause(pair, attempt, looking, naming) {
    const place = placeName(pair);
    const claim = attempt.answer?.ok ? say `Keyway says that it was written` : say `Keyway says that it failed`;
    const write = attempt.answer === undefined ? say `no answer came${said(undefined, attempt.error, naming)}` : claim;
    const cancelled = looking instanceof CancelledError;
    return {
        reason: failureReason(looking),
        title: say `what became of the write to ${pair.provider} is not known`,
        message: cancelled
            ? say `The run was cancelled at the write of ${place}, which could not be looked at any more: ${write}`
            : say `What became of the write to ${place} is not known: ${write}; and looking afterwards failed${said(undefined, looking, naming)}`,
        advice: say `Nothing further was written. Run a preview to see how things stand; a sync can be run again safely.`,
        requestId: attempt.answer?.requestId,
    };
}
function conflictCause(by, changed, naming) {
    const touched = new Set([...by.vaultNames, ...by.writes.delete]);
    const own = changed.filter((change) => change.names.some((name) => touched.has(name)));
    const writer = placeName(by.pair);
    const [first] = own;
    if (first === undefined)
        return {
            reason: "guard-plan-changed",
            title: say `the plan changed while it was carried out`,
            message: say `While ${writer} was written, something else changed ${placesOf(changed, naming)}`,
            advice: say `Someone else is at work on vault or provider. Nothing further was written; run again.`,
        };
    const values = own.some(({ overwritten }) => overwritten)
        ? say `, which now hold the values of ${by.pair.keyway}: the provider keeps one value for both`
        : say `: the provider keeps one value for both`;
    return {
        reason: "environments-conflict",
        title: say `writing ${by.pair.keyway} changed ${first.pair.keyway}`,
        message: say `Writing ${writer} changed ${placesOf(own, naming)}${values}`,
        advice: say `Nothing further was written. If the values of ${first.pair.keyway} are to win, sync with ${`environments: ${pairName(first.pair)}`} alone. To keep both, give each environment a project or names of its own.`,
    };
}
function placesOf(changed, naming) {
    return join(changed.map(({ pair, names: list }) => {
        const which = naming.showNames ? say ` (${nameList(list, naming, "")})` : ours("");
        return say `${names(list.length)} in ${placeName(pair)}${which}`;
    }), " and ");
}

;// CONCATENATED MODULE: ./lib/ledger.js



class Ledger {
    entries;
    #plan;
    constructor(plan) {
        this.#plan = plan;
        this.entries = plan.environments.map((planned) => ({
            planned,
            seen: planned,
            outcome: { pair: planned.pair, state: hasWork(planned) ? "not-begun" : "idle" },
        }));
    }
    get outcomes() {
        return this.entries.map(({ outcome }) => outcome);
    }
    settle(entry, attempt, after) {
        const check = checkWrite({ planned: entry.planned, answer: attempt.answer, after }, this.#plan);
        const failed = isUnclear(attempt.error) ? "unknown" : "failed";
        const state = { confirmed: "written", hidden: "hidden", failed, overdone: "failed" };
        entry.seen = after;
        entry.outcome = { pair: entry.planned.pair, state: state[check.verdict], check, answer: attempt.answer };
    }
    compare(by, looks, naming) {
        const changed = [];
        for (const [entry, now] of looks) {
            if (entry === by)
                continue;
            const change = entry.outcome.state === "not-begun" ? replanned(entry, now) : unsettled(entry, now);
            if (change !== undefined) {
                changed.push(change);
                if (entry.outcome.state !== "not-begun")
                    this.#reconsider(entry, now, true);
            }
            else if (entry.outcome.state === "hidden")
                this.#reconsider(entry, now, false);
            entry.seen = now;
        }
        return changed.length === 0 ? undefined : conflictCause(by.planned, changed, naming);
    }
    #reconsider(entry, now, undone) {
        const { answer, check: before, state } = entry.outcome;
        const check = before && checkWrite({ planned: entry.planned, answer, after: now }, this.#plan);
        if (undone) {
            const pending = { create: now.create, update: now.update, delete: now.delete };
            entry.outcome = {
                ...entry.outcome,
                state: "undone",
                check: { verdict: "failed", done: check?.done ?? NOTHING, pending },
            };
        }
        else if (check?.verdict === "confirmed")
            entry.outcome = { ...entry.outcome, state: state === "hidden" ? "written" : state, check };
    }
}
const NOTHING = { create: [], update: [], delete: [] };
function unsettled({ seen }, now) {
    const fresh = newOperations(seen, now);
    return fresh.length === 0 ? undefined : changedTo(now, fresh);
}
function replanned({ planned }, now) {
    const changed = [
        ...newOperations(now.writes, planned.writes),
        ...newOperations(planned.writes, now.writes),
    ];
    return changed.length === 0 ? undefined : changedTo(now, changed);
}
function changedTo({ pair, writes }, operations) {
    const names = [...new Set(operations.map(([, name]) => name))].sort();
    const updates = new Set(writes.update);
    return { pair, names, overwritten: names.some((name) => updates.has(name)) };
}
function newOperations(before, now) {
    return ["create", "update", "delete"].flatMap((kind) => {
        const was = new Set(before[kind]);
        return now[kind].filter((name) => !was.has(name)).map((name) => [kind, name]);
    });
}

;// CONCATENATED MODULE: ./lib/sync.js







const LOOKS = [1_000, 2_000, 4_000, 4_000];
async function carryOut(view, plan, options) {
    const ledger = new Ledger(plan);
    const queue = ledger.entries.filter(({ planned }) => hasWork(planned));
    for (const [index, entry] of queue.entries()) {
        const left = queue.length - index - 1;
        const all = roomForAll(view.keyway.room, ledger.entries.length, left, plan.direction);
        const stop = await writeAndCheck(view, plan, ledger, entry, all ? ledger.entries : [entry], options);
        if (stop !== undefined)
            return stopped(view, ledger, entry, stop, options);
    }
    return { environments: ledger.outcomes, seen: ledger.entries.map(({ seen }) => seen), cause: undefined };
}
async function writeAndCheck(view, plan, ledger, entry, watched, options) {
    const { planned } = entry;
    options.onWrite(planned);
    let attempt = await write(view, plan, planned.pair);
    if (didNotHappen(attempt.error))
        return { cause: notMadeCause(planned.pair, attempt.error), upToDate: true };
    let looks;
    try {
        if (isUnclear(attempt.error))
            await untilStill(view, planned, options.pause);
        looks = await lookAt(view, watched);
        if (mayBeRepeated(attempt, plan, planned, looks.get(entry))) {
            attempt = await write(view, plan, planned.pair);
            looks = await lookAt(view, watched);
        }
    }
    catch (error) {
        entry.outcome = { pair: planned.pair, state: "unknown", answer: attempt.answer };
        return { cause: uncheckedCause(planned.pair, attempt, error, options), upToDate: false };
    }
    ledger.settle(entry, attempt, looks.get(entry) ?? planned);
    const conflict = ledger.compare(entry, looks, options);
    const trouble = troubleWith(entry, attempt, options);
    const cause = sync_together(trouble && (await withOtherConnections(view, trouble, attempt)), conflict);
    return cause && { cause, upToDate: watched.length === ledger.entries.length };
}
async function write({ keyway, address }, plan, pair) {
    try {
        return { answer: await keyway.sync(address, pair, plan.direction, plan.allowDelete) };
    }
    catch (error) {
        return { error };
    }
}
async function lookAt(view, entries) {
    const seen = await lookAgain(view, entries.map(({ planned }) => planned));
    return new Map(entries.map((entry, index) => [entry, seen[index] ?? entry.seen]));
}
async function untilStill(view, planned, pause) {
    let before = planned;
    for (const [index, ms] of LOOKS.entries()) {
        const [now = before] = await lookAgain(view, [planned]);
        const still = sameWrites(before.writes, now.writes);
        if (!hasWork(now) || (still && index > 1))
            return;
        before = now;
        await pause(ms);
    }
}
function mayBeRepeated({ error }, plan, planned, after) {
    if (!(error instanceof KeywayError) || error.status !== 500 || after === undefined)
        return false;
    if (plan.allowDelete && planned.hidden !== 0)
        return false;
    return sameWrites(planned.writes, after.writes);
}
function troubleWith({ outcome }, attempt, naming) {
    if (outcome.state === "failed")
        return failedCause(outcome, attempt, naming);
    if (outcome.state === "unknown")
        return unclearCause(outcome, attempt, naming);
    return undefined;
}
async function withOtherConnections({ keyway, address }, cause, { error }) {
    if (!(error instanceof KeywayError) || error.status !== 500)
        return cause;
    return { ...cause, details: await otherConnections(keyway, address.connectionId) };
}
function sync_together(trouble, conflict) {
    if (trouble === undefined || conflict === undefined)
        return trouble ?? conflict;
    return {
        ...trouble,
        details: [...(trouble.details ?? []), conflict.message, ...(conflict.advice ? [conflict.advice] : [])],
    };
}
async function stopped(view, ledger, by, stop, naming) {
    if (stop.upToDate)
        return { environments: ledger.outcomes, seen: ledger.entries.map(({ seen }) => seen), cause: stop.cause };
    try {
        const looks = await lookAt(view, ledger.entries);
        const cause = sync_together(stop.cause, ledger.compare(by, looks, naming));
        return { environments: ledger.outcomes, seen: [...looks.values()], cause };
    }
    catch {
        return { environments: ledger.outcomes, seen: undefined, cause: stop.cause };
    }
}

;// CONCATENATED MODULE: ./lib/main-job.js














async function previewOrSync(keyway, inputs, facts, world) {
    const { connectionId, provider, doubt } = await findConnection(keyway, inputs);
    if (doubt !== undefined)
        facts.warnings.push({ message: doubt });
    const pairs = resolveEnvironments(inputs.environments, provider, inputs.direction);
    const project = await findProject(keyway, connectionId, inputs);
    const target = { repository: inputs.repository, connectionId, ...project, provider };
    facts.target = target;
    const view = { keyway, address: target, policy: inputs };
    const plan = await readPlan(view, pairs, facts);
    return facts.mode === "sync" ? sync(view, plan, inputs, facts, world) : main_job_preview(view, plan, inputs, facts);
}
async function readPlan(view, pairs, facts) {
    const { keyway, address, policy } = view;
    const environments = await look(view, pairs).catch(async (error) => {
        throw await diagnose(keyway, address, error);
    });
    const plan = { address, direction: policy.direction, allowDelete: policy.allowDelete, environments };
    facts.plan = plan;
    return plan;
}
async function main_job_preview(view, plan, inputs, facts) {
    const outcome = await driftOf(view, plan, inputs, facts);
    const last = facts.plan ?? plan;
    const provider = facts.target?.provider;
    const verdict = judge(last, inputs, provider);
    facts.warnings.push(...concerns(last, inputs, provider));
    if (verdict.kind === "refuse")
        facts.warnings.push(...verdict.refusals.map(foretold));
    return outcome;
}
async function driftOf(view, plan, inputs, facts) {
    if (!differ(plan.environments, inputs))
        return { kind: "in-sync", drift: false };
    if (!inputs.failOnDrift)
        return { kind: "drift" };
    const environments = await secondLook(view, plan.environments);
    facts.plan = { ...plan, environments };
    return differ(environments, inputs) ? { kind: "drift" } : { kind: "in-sync", drift: false };
}
async function sync(view, plan, inputs, facts, world) {
    const provider = facts.target?.provider;
    const verdict = judge(plan, inputs, provider);
    facts.warnings.push(...concerns(plan, inputs, provider));
    const drift = differ(plan.environments, inputs);
    if (verdict.kind === "refuse")
        return { kind: "refused", refusals: verdict.refusals, drift };
    const writes = plan.environments.filter(hasWork).length;
    if (writes === 0)
        return nothingToWrite(view, plan, inputs, facts);
    const waited = await view.keyway.reserve(leastRequests(plan.environments.length, writes, plan.direction));
    if (waited)
        return afterWaiting(view, plan, inputs, facts, world);
    return main_job_write(view, plan, inputs, facts, world);
}
async function nothingToWrite(view, plan, inputs, facts) {
    const drift = differ(plan.environments, inputs);
    return drift && inputs.failOnDrift ? driftOf(view, plan, inputs, facts) : { kind: "in-sync", drift };
}
async function afterWaiting(view, plan, inputs, facts, world) {
    const pairs = plan.environments.map(({ pair }) => pair);
    const now = await readPlan(view, pairs, facts);
    const drift = differ(now.environments, inputs);
    const verdict = judge(now, inputs, facts.target?.provider);
    if (verdict.kind === "refuse")
        return { kind: "refused", refusals: verdict.refusals, drift };
    if (!now.environments.some(hasWork))
        return nothingToWrite(view, now, inputs, facts);
    if (planDigest(now) !== planDigest(plan))
        return { kind: "refused", refusals: [CHANGED_WHILE_WAITING], drift };
    return main_job_write(view, now, inputs, facts, world);
}
const CHANGED_WHILE_WAITING = {
    guard: "guard-plan-changed",
    title: say `the plan changed while the run waited`,
    message: say `the plan changed while the run waited for Keyway's rate limit`,
    advice: say `Run again.`,
};
async function main_job_write(view, plan, inputs, facts, world) {
    facts.warnings.push(...(await overlaps(view, plan, facts.target?.provider, inputs)));
    const result = await carryOut(view, plan, {
        showNames: inputs.showNames,
        explain: (error) => explain(error, askedOf(inputs)),
        onWrite: ({ pair }) => world.tell(say `Writing ${placeName(pair)} …`),
        pause: world.pause,
    });
    return afterWriting(view, result, inputs, facts);
}
async function afterWriting(view, result, inputs, facts) {
    const { environments, seen, cause } = result;
    facts.warnings.push(...afterthoughts(environments, facts.target?.provider));
    const drift = seen && differ(seen, inputs);
    if (cause !== undefined)
        return environments.some(hasWritten)
            ? { kind: "partially-synced", drift, environments, cause }
            : { kind: "error", environments, cause };
    if (!drift || !inputs.failOnDrift)
        return { kind: "synced", drift: drift ?? true, environments };
    const again = await differTwice(view, seen, inputs);
    if (again.doubt !== undefined)
        facts.warnings.push({ message: again.doubt });
    return { kind: "synced", drift: again.drift, environments };
}

;// CONCATENATED MODULE: ./lib/run.js








async function run(world) {
    const context = readContext(world.env);
    const unknown = { inputs: undefined, mode: undefined, target: undefined, plan: undefined };
    const facts = { context, ...unknown, warnings: [], notices: [] };
    const outcome = await story(world, facts).catch((error) => ({
        kind: "error",
        cause: explain(error, facts.inputs && askedOf(facts.inputs)),
    }));
    return { ...facts, outcome };
}
async function story(world, facts) {
    const { context } = facts;
    const stranger = context.pullRequest?.withoutSecrets;
    if (stranger !== undefined && inputText(world.env, "token") === "")
        return { kind: "skipped", pullRequestFrom: stranger };
    const inputs = readInputs(world.env);
    facts.inputs = inputs;
    facts.mode = chooseMode(inputs, context, world);
    if (facts.mode === "disconnect" && isPullRequestEvent(context))
        throw new InputError([
            say `\`mode: disconnect\` is not for pull request events: anyone may open a pull request`,
        ]);
    tellWhatIsUnusual(inputs, facts, world);
    const keyway = world.connect(inputs, context);
    try {
        return await carryOutMode(facts.mode, keyway, inputs, facts, world);
    }
    finally {
        await keyway.close();
    }
}
async function carryOutMode(mode, keyway, inputs, facts, world) {
    switch (mode) {
        case "discover":
            return lookAround(keyway, inputs, facts);
        case "disconnect":
            return {
                kind: "disconnected",
                connection: await disconnect(keyway, inputs.connectionId ?? "", inputs.provider),
            };
        case "preview":
        case "sync":
            return previewOrSync(keyway, inputs, facts, world);
    }
}
async function lookAround(keyway, inputs, facts) {
    const discovery = await discover(keyway, inputs);
    const elsewhere = linkedElsewhere(discovery, inputs);
    if (elsewhere !== undefined)
        facts.warnings.push({ message: elsewhere });
    return { kind: "discovered", discovery };
}
function chooseMode({ mode }, context, { tell }) {
    if (mode !== "auto")
        return mode;
    const auto = autoMode(context);
    tell(say `Mode auto: ${ours(auto.mode)}, because ${auto.why}`);
    return auto.mode;
}
function tellWhatIsUnusual({ apiUrl, repository }, { context, notices }, { tell }) {
    if (apiUrl.origin !== new URL(DEFAULTS.apiUrl).origin)
        tell(say `Keyway is at ${apiUrl.origin}`);
    if (context.repository !== "" && repository.toLowerCase() !== context.repository.toLowerCase())
        notices.push(say `The vault is ${repository}, not this workflow's repository ${context.repository}`);
}

;// CONCATENATED MODULE: ./lib/main.js













const runner = new Runner({
    write: (text) => process.stdout.write(text),
    outputFile: process.env.GITHUB_OUTPUT,
    unique: external_node_crypto_.randomUUID,
});
async function main() {
    const { env } = process;
    runner.mask(inputText(env, "token"), inputText(env, "githubToken"));
    const { signal, writeSignal } = endSignals();
    const startedAt = new Date();
    const steps = [];
    const connect = ({ apiUrl, token }, context) => new KeywayClient({
        base: apiUrl,
        token,
        userAgent: `keyway-sync-action/${VERSION}${context.runId && ` (run ${context.runId})`}`,
        signal,
        writeSignal,
        now: () => new Date(),
        clock: () => Number(process.hrtime.bigint()) / 1e6,
        random: Math.random,
        onStep: (step) => {
            steps.push(step);
            runner.debug(logLine(`${step.method} ${step.path} ${stepLine(step)}`));
        },
        onWait: (ms, why) => {
            const line = logLine(`Waiting ${ms} ms before asking again: ${failureReason(why)}`);
            if (ms >= 5_000)
                runner.info(line);
            else
                runner.debug(line);
        },
    });
    const ended = await run({
        env,
        connect,
        tell: (message) => runner.info(logLine(plain(message))),
        pause: (ms) => pause(ms, signal),
    });
    if (redReason(ended.outcome, ended.inputs?.failOnDrift ?? false) !== undefined)
        process.exitCode = 1;
    const report = { run: ended, steps, startedAt, endedAt: new Date() };
    publish(report, {
        runner,
        summaryFile: env.GITHUB_STEP_SUMMARY,
        tempDirectory: ended.context.tempDirectory,
    });
    await talk(report, signal).catch((error) => {
        warn(say `comment and issue could not be brought up to date: ${error instanceof Error ? error.message : String(error)}`);
    });
}
async function talk(report, signal) {
    const { inputs, context } = report.run;
    if (inputs === undefined || !wantsDiscussion(report.run))
        return;
    if (inputs.githubToken === undefined)
        return warn(say `\`githubToken\` is empty, so neither comment nor issue can be written`);
    const discussion = discussionOf(report);
    if (discussion.comment === undefined && discussion.issue === undefined)
        return;
    const { discuss } = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(620)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3620));
    const { commentUrl, issueUrl, troubles } = await discuss(discussion, inputs.githubToken, context.repository, signal);
    runner.setOutputs({ commentUrl, issueUrl });
    for (const trouble of troubles)
        warn(troubleText(trouble));
}
function warn(message) {
    runner.annotate("warning", plain(sentence(message)), "Keyway sync");
}
const GRACE = 5_000;
function endSignals() {
    const reads = new AbortController();
    const writes = new AbortController();
    const end = () => {
        reads.abort();
        setTimeout(() => writes.abort(), GRACE).unref();
    };
    process.on("SIGINT", end);
    process.on("SIGTERM", end);
    return { signal: reads.signal, writeSignal: writes.signal };
}
main().catch((error) => {
    runner.annotate("error", logLine(error instanceof Error ? error.message : String(error)));
    process.exitCode = 1;
});

