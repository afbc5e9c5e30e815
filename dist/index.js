import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
  2613: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
  },
  4434: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
  },
  9896: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
  },
  8611: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
  },
  5692: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
  },
  9278: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
  },
  4589: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
  },
  6698: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
  },
  4573: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
  },
  7540: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
  },
  7598: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
  },
  3053: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
  },
  610: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
  },
  8474: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
  },
  7067: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
  },
  2467: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
  },
  4708: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
  },
  7030: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
  },
  643: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
  },
  1792: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
  },
  7075: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
  },
  1692: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
  },
  3136: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
  },
  7975: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
  },
  3429: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
  },
  5919: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
  },
  8522: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
  },
  857: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
  },
  3193: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
  },
  4756: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
  },
  9023: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
  },
  9783: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      H: () => checkBypass,
      s: () => getProxyUrl
    });
    function getProxyUrl(reqUrl) {
      const usingSsl = reqUrl.protocol === "https:";
      if (checkBypass(reqUrl)) return;
      const proxyVar = (() => {
        if (usingSsl) return process.env["https_proxy"] || process.env["HTTPS_PROXY"]; else return process.env["http_proxy"] || process.env["HTTP_PROXY"];
      })();
      if (proxyVar) try {
        return new DecodedURL(proxyVar);
      } catch (_a) {
        if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
      } else return;
    }
    function checkBypass(reqUrl) {
      if (!reqUrl.hostname) return false;
      const reqHost = reqUrl.hostname;
      if (isLoopbackAddress(reqHost)) return true;
      const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
      if (!noProxy) return false;
      let reqPort;
      if (reqUrl.port) reqPort = Number(reqUrl.port); else if (reqUrl.protocol === "http:") reqPort = 80; else if (reqUrl.protocol === "https:") reqPort = 443;
      const upperReqHosts = [ reqUrl.hostname.toUpperCase() ];
      if (typeof reqPort === "number") upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
      for (const upperNoProxyItem of noProxy.split(",").map(x => x.trim().toUpperCase()).filter(x => x)) if (upperNoProxyItem === "*" || upperReqHosts.some(x => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) return true;
      return false;
    }
    function isLoopbackAddress(host) {
      const hostLower = host.toLowerCase();
      return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
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
  }
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) return cachedModule.exports;
  var module = __webpack_module_cache__[moduleId] = {
    exports: {}
  };
  var threw = true;
  try {
    __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
  var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
  var leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
    if (mode & 1) value = this(value);
    if (mode & 8) return value;
    if (typeof value === "object" && value) {
      if (mode & 4 && value.__esModule) return value;
      if (mode & 16 && typeof value.then === "function") return value;
    }
    var ns = Object.create(null);
    __nccwpck_require__.r(ns);
    var def = {};
    leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
    for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
    def["default"] = () => value;
    __nccwpck_require__.d(ns, def);
    return ns;
  };
})();

(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
      enumerable: true,
      get: definition[key]
    });
  };
})();

(() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
    __nccwpck_require__.f[key](chunkId, promises);
    return promises;
  }, []));
})();

(() => {
  __nccwpck_require__.u = chunkId => chunkId + ".index.js";
})();

(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

(() => {
  __nccwpck_require__.r = exports => {
    if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
      value: "Module"
    });
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
  };
})();

(() => {
  var installedChunks = {
    792: 0
  };
  var installChunk = data => {
    var {ids: ids, modules: modules, runtime: runtime} = data;
    var moduleId, chunkId, i = 0;
    for (moduleId in modules) if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
    if (runtime) runtime(__nccwpck_require__);
    for (;i < ids.length; i++) {
      chunkId = ids[i];
      if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
      installedChunks[ids[i]] = 0;
    }
  };
  __nccwpck_require__.f.j = (chunkId, promises) => {
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (installedChunkData !== 0) if (installedChunkData) promises.push(installedChunkData[1]); else if (true) {
      var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
        if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
        throw e;
      });
      promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
      promises.push(installedChunkData[1] = promise);
    }
  };
})();

var external_node_crypto_ = __nccwpck_require__(7598);

const UNSEEN = /[\u2800\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;

const LONGEST = 200;

function sanitize(text, longest = LONGEST) {
  const shown = reveal(text);
  if (shown.length <= longest) return shown;
  const head = shown.slice(0, longest).replace(/\\(?:u\{?[0-9a-f]*)?$|[\uD800-\uDBFF]$/, "");
  const digest = (0, external_node_crypto_.createHash)("sha256").update(shown).digest("hex").slice(0, 8);
  return `${head}… (${[ ...text ].length} characters in all, sha256 ${digest})`;
}

function sanitizeName(name) {
  const shown = sanitize(name);
  return name === "" || name.startsWith('"') || name.trim() !== name ? `"${shown}"` : shown;
}

function reveal(text) {
  return escapeInvisible(text.replaceAll("\\", "\\\\"));
}

function escapeInvisible(text) {
  return text.replace(UNSEEN, point => `\\u{${point.codePointAt(0)?.toString(16) ?? ""}}`);
}

function message(words, ...values) {
  return {
    parts: words.flatMap((word, index) => [ word, ...partsOf(values[index]) ]).filter(part => part !== "")
  };
}

function partsOf(value) {
  if (value === void 0) return [];
  if (typeof value === "string") return [ {
    data: value
  } ];
  return typeof value === "number" ? [ String(value) ] : value.parts;
}

function trusted(words) {
  return {
    parts: words === "" ? [] : [ words ]
  };
}

function join(messages, between) {
  return {
    parts: messages.flatMap(({parts: parts}, index) => index === 0 ? parts : [ between, ...parts ])
  };
}

function plain({parts: parts}) {
  return parts.map(part => typeof part === "string" ? part.replaceAll("`", "") : quotedIfOdd(part.data)).join("");
}

function quotedIfOdd(data) {
  const shown = sanitize(data);
  return /^[\w.:/@+-]+$/.test(shown) ? shown : `"${shown.replaceAll('"', '\\"')}"`;
}

function fullSentence(message) {
  const {parts: parts} = sentence(message);
  const last = parts.at(-1);
  return typeof last === "string" && /[.!?]$/.test(last) ? {
    parts: parts
  } : {
    parts: [ ...parts, "." ]
  };
}

function sentence({parts: [first, ...rest]}) {
  if (first === void 0) return {
    parts: []
  };
  return {
    parts: [ typeof first === "string" ? first.charAt(0).toUpperCase() + first.slice(1) : first, ...rest ]
  };
}

const wording_LONGEST = 10;

function nameList(list, {showNames: showNames}, lead = ": ") {
  if (!showNames || list.length === 0) return trusted("");
  const shown = join(list.slice(0, wording_LONGEST).map(name => message`${name}`), ", ");
  return list.length > wording_LONGEST ? message`${trusted(lead)}${shown} and ${list.length - wording_LONGEST} more` : message`${trusted(lead)}${shown}`;
}

function names(count) {
  return counted(count, "name");
}

function counted(count, what) {
  return trusted(`${count} ${what}${count === 1 ? "" : "s"}`);
}

class ActionError extends Error {
  text;
  details;
  requestId;
  constructor(text, more = {}) {
    super([ text, ...more.details ?? [] ].map(plain).join("\n"), {
      cause: more.cause
    });
    this.text = text;
    this.details = more.details ?? [];
    this.requestId = more.requestId;
  }
}

class InputError extends ActionError {
  name="InputError";
  constructor(complaints) {
    super(message`${counted(complaints.length, "input")} ${trusted(complaints.length === 1 ? "is" : "are")} wrong`, {
      details: complaints
    });
  }
}

class ProxyError extends ActionError {
  name="ProxyError";
}

class TargetError extends ActionError {
  name="TargetError";
}

class KeywayError extends ActionError {
  name="KeywayError";
  status;
  upgradeUrl;
  retryAfter;
  constructor(answer) {
    super(message`Keyway answered ${answer.status}: ${answer.detail}`, {
      requestId: answer.requestId
    });
    this.status = answer.status;
    this.upgradeUrl = answer.upgradeUrl;
    this.retryAfter = answer.retryAfter;
  }
}

class RateLimitError extends ActionError {
  name="RateLimitError";
  retryAfter;
  until;
  neverFits;
  constructor(retryAfter, now, more = {}) {
    const until = new Date(now.getTime() + retryAfter * 1e3);
    const time = trusted(until.toISOString().slice(11, 19));
    const what = more.what ?? message`Keyway's rate limit is used up`;
    super(more.neverFits ? what : message`${what}; it resets at ${time} UTC, in ${retryAfter} s`, more);
    this.retryAfter = retryAfter;
    this.until = until;
    this.neverFits = more.neverFits ?? false;
  }
}

class UnreachableError extends ActionError {
  name="UnreachableError";
  neverSent;
  final;
  constructor(host, what, more) {
    super(message`No usable answer from ${host}: ${what}`, more);
    this.neverSent = more.neverSent ?? false;
    this.final = more.final ?? false;
  }
}

class ProtocolError extends ActionError {
  name="ProtocolError";
  constructor(step, where, why, requestId) {
    super(message`Keyway's answer to ${step} is not understood at ${where}: ${why}`, {
      requestId: requestId
    });
  }
}

class CancelledError extends ActionError {
  name="CancelledError";
  inFlight;
  constructor(inFlight = false) {
    super(message`The run was cancelled`);
    this.inFlight = inFlight;
  }
}

function reasonFor(error) {
  if (error instanceof InputError || error instanceof ProxyError) return "invalid-input";
  if (error instanceof TargetError) return "not-found";
  if (error instanceof RateLimitError) return "rate-limited";
  if (error instanceof UnreachableError) return "unavailable";
  if (error instanceof ProtocolError) return "protocol";
  if (error instanceof CancelledError) return "cancelled";
  if (error instanceof KeywayError) return reasonForStatus(error.status);
  return error instanceof ActionError ? "protocol" : "unexpected";
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

function unexpected(error) {
  return message`The action failed in a way it does not know: ${messageOf(error)}`;
}

function describeError(error, {showNames: showNames}) {
  if (!(error instanceof ActionError)) return unexpected(error);
  return error instanceof KeywayError && !showNames ? message`Keyway answered ${error.status}` : error.text;
}

function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

const VERSION = "0.1.0";

const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

const MAPPING = {
  vercel: new Map([ [ "staging", "preview" ], [ "dev", "development" ], [ "development", "development" ] ]),
  netlify: new Map([ [ "staging", "deploy-preview" ], [ "dev", "dev" ], [ "development", "dev" ] ]),
  railway: new Map
};

const FORM = trusted("write `keyway` or `keyway:provider`, one per line or comma-separated");

function parseEnvironments(text) {
  const complaints = [];
  const requests = entries(text).map(entry => {
    const [keyway = "", provider, ...rest] = entry.split(":").map(part => part.trim());
    const problem = entryProblem(keyway, provider, rest.length);
    if (problem !== void 0) complaints.push(message`\`environments\`: ${entry} ${problem}; ${FORM}`);
    return provider === void 0 ? {
      keyway: keyway
    } : {
      keyway: keyway,
      provider: provider
    };
  });
  if (requests.length === 0) complaints.push(message`\`environments\`: no environment is named; ${FORM}`);
  return {
    requests: requests,
    complaints: complaints
  };
}

function entries(text) {
  return text.split(/[\n,]/).map(entry => entry.trim()).filter(entry => entry !== "");
}

function entryProblem(keyway, provider, more) {
  if (more > 0) return message`has more than one colon`;
  if (keyway === "") return message`names no Keyway environment`;
  if (provider === "") return message`names no provider environment`;
  if (/\p{Cc}/u.test(keyway + (provider ?? ""))) return message`holds a control character`;
  return;
}

function needsProvider(request) {
  return request.provider === void 0 && request.keyway !== "production";
}

function resolveEnvironments(requests, provider, direction) {
  const unknown = provider === void 0 ? requests.filter(needsProvider) : [];
  const pairs = requests.filter(request => !unknown.includes(request)).map(({keyway: keyway, provider: named}) => ({
    keyway: keyway,
    provider: named ?? mapped(keyway, provider)
  }));
  const complaints = [ ...unknown.map(unmapped), ...sharedTargets(pairs, provider, direction) ];
  return {
    pairs: pairs,
    complaints: complaints
  };
}

function sharedTargetComplaints(requests, direction) {
  const known = requests.filter(request => direction === "pull" || !needsProvider(request));
  const pairs = known.map(({keyway: keyway, provider: provider}) => ({
    keyway: keyway,
    provider: provider ?? keyway
  }));
  return sharedTargets(pairs, void 0, direction);
}

function mapped(keyway, provider) {
  return (provider && MAPPING[provider].get(keyway)) ?? keyway;
}

function unmapped({keyway: keyway}) {
  return message`\`environments\`: what ${keyway} is called at the provider is not known; set \`provider\`, or write a pair such as ${`${keyway}:preview`}`;
}

function sharedTargets(pairs, provider, direction) {
  const place = trusted(direction === "push" ? "provider environment" : "vault environment");
  return [ ...Map.groupBy(pairs, pair => targetOf(pair, provider, direction)).values() ].filter(sharing => sharing.length > 1).map(sharing => {
    const all = join(sharing.map(pair => message`${pairName(pair)}`), " and ");
    return message`\`environments\`: ${all} have the same ${place} as target; give each its own`;
  });
}

function targetOf(pair, provider, direction) {
  if (direction === "pull") return pair.keyway;
  return provider === "vercel" || provider === void 0 ? pair.provider.toLowerCase() : pair.provider;
}

function placeName({keyway: keyway, provider: provider}) {
  return keyway === provider ? keyway : `${keyway}:${provider}`;
}

function pairName(pair) {
  return `${pair.keyway}:${pair.provider}`;
}

const PROVIDERS = [ "vercel", "railway", "netlify" ];

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

   case void 0:
    return "the provider";
  }
}

function providerName(provider) {
  return trusted(providerTitle(provider));
}

const RESERVED = {
  vercel: [ "VERCEL_", "NEXT_PUBLIC_VERCEL_" ],
  netlify: [ "NETLIFY_" ],
  railway: [ "RAILWAY_", "NIXPACKS_" ]
};

function isReservedName(name, provider) {
  return provider !== void 0 && RESERVED[provider].some(beginning => name.startsWith(beginning));
}

function nameMatcher(patterns) {
  return name => patterns.some(pattern => matches([ ...pattern ], [ ...name ]));
}

function matches(pattern, name) {
  let at = 0;
  let star = -1;
  let afterStar = 0;
  for (let read = 0; read < name.length; ) if (pattern[at] === "*") {
    star = at++;
    afterStar = read;
  } else if (pattern[at] === "?" || pattern[at] === name[read]) {
    at++;
    read++;
  } else if (star >= 0) {
    at = star + 1;
    read = ++afterStar;
  } else return false;
  return pattern.slice(at).every(char => char === "*");
}

const UNREADABLE_FROM = 3;

function planEnvironment(reading, policy, {provider: provider}) {
  const {push: push, pull: pull, pair: pair, status: status, providerCount: providerCount} = reading;
  const ignores = nameMatcher(policy.ignore);
  const isReserved = name => isReservedName(name, provider);
  const raw = pull === void 0 ? pushLists(push, policy.allowDelete) : pullLists(push, pull);
  const all = Object.values(raw).flat();
  const shown = Object.fromEntries(Object.entries(raw).map(([list, names]) => [ list, names.filter(name => !ignores(name) && !isReserved(name)) ]));
  const listed = push.toUpdate.size + push.toSkip.size + push.toDelete.size;
  return {
    ...shown,
    ignored: sorted(all.filter(ignores)),
    unverifiable: sorted(all.filter(name => isReserved(name) && !ignores(name))),
    pair: pair,
    status: status,
    writes: {
      create: raw.create,
      update: raw.update,
      delete: raw.delete
    },
    equal: raw.unchanged,
    vaultNames: sorted([ ...push.toCreate, ...push.toUpdate, ...push.toSkip ]),
    providerNames: sorted([ ...push.toUpdate, ...push.toSkip, ...push.toDelete ]),
    unlisted: providerCount === void 0 ? void 0 : Math.max(0, providerCount - listed),
    unreadable: push.toUpdate.size >= UNREADABLE_FROM && push.toSkip.size === 0
  };
}

function pushLists({toCreate: toCreate, toUpdate: toUpdate, toDelete: toDelete, toSkip: toSkip}, allowDelete) {
  return {
    create: sorted(toCreate),
    update: sorted(toUpdate),
    delete: allowDelete ? sorted(toDelete) : [],
    kept: allowDelete ? [] : sorted(toDelete),
    unchanged: sorted(toSkip),
    differs: [],
    vaultOnly: []
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
    vaultOnly: sorted(push.toCreate)
  };
}

function sorted(names) {
  return [ ...names ].sort();
}

function countOf({create: create, update: update, delete: gone}) {
  return create.length + update.length + gone.length;
}

function mapWrites(writes, names) {
  return {
    create: names(writes.create, "create"),
    update: names(writes.update, "update"),
    delete: names(writes.delete, "delete")
  };
}

function writtenNames({create: create, update: update, delete: gone}) {
  return [ ...create, ...update, ...gone ];
}

function sameWrites(a, b) {
  return sameNames(a.create, b.create) && sameNames(a.update, b.update) && sameNames(a.delete, b.delete);
}

function sameNames(a, b) {
  return a.length === b.length && a.every((name, index) => name === b[index]);
}

function hasWork(environment) {
  return countOf(environment) > 0;
}

function workOf({environments: environments}) {
  return environments.filter(hasWork);
}

function hasEmptySource(environment, {direction: direction}) {
  const {vaultNames: vaultNames, providerNames: providerNames} = environment;
  const [source, destination] = direction === "push" ? [ vaultNames, providerNames ] : [ providerNames, vaultNames ];
  return source.length === 0 && destination.length > 0;
}

function isEmpty({vaultNames: vaultNames, providerNames: providerNames}) {
  return vaultNames.length + providerNames.length === 0;
}

function couldDelete({writes: writes, unlisted: unlisted = 0}) {
  return writes.delete.length + unlisted;
}

function namesInSeveral(environments) {
  const seen = new Set;
  const several = new Set;
  for (const name of environments.flatMap(({vaultNames: vaultNames}) => vaultNames)) (seen.has(name) ? several : seen).add(name);
  return several;
}

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
    return;
  }
}

function failureReason(outcome, failOnDrift) {
  switch (outcome.kind) {
   case "skipped":
   case "discovered":
   case "disconnected":
    return;

   case "in-sync":
   case "synced":
   case "drift":
    return failOnDrift && drifts(outcome) ? "drift" : void 0;

   case "refused":
    return outcome.refusals[0].guard;

   case "partially-synced":
   case "error":
    return outcome.cause.reason;
  }
}

function hasWritten({check: check, answer: answer}) {
  const done = check ? countOf(check.done) : 0;
  const counted = answer === void 0 ? 0 : answer.created + answer.updated + answer.deleted;
  return done > 0 || counted > 0 || answer?.ok === true;
}

function environmentOutcomes(outcome) {
  return "environments" in outcome ? outcome.environments ?? [] : [];
}

function unchangedNames({unchanged: unchanged}, outcome) {
  const done = new Set(outcome?.check === void 0 ? [] : writtenNames(outcome.check.done));
  return (outcome?.seen?.unchanged ?? unchanged).filter(name => !done.has(name));
}

function linkedProjects({connections: connections}, repository) {
  const known = connections.filter(({connection: connection}) => connection.provider !== void 0);
  return known.flatMap(({connection: connection, projects: projects}) => projects.filter(({linkedRepo: linkedRepo}) => linkedRepo?.toLowerCase() === repository.toLowerCase()).map(({id: id, serviceId: serviceId}) => ({
    provider: connection.providerName,
    connectionId: connection.id,
    projectId: id,
    serviceId: serviceId ?? ""
  })));
}

function hasDrift({environments: environments}, policy) {
  return environments.some(environment => isDrifting(environment, policy));
}

function isDrifting(environment, policy) {
  if (isEmpty(environment)) return !policy.allowEmpty;
  return driftingNames(environment, policy).length > 0;
}

function driftingNames(environment, policy) {
  const values = policy.compare === "values" ? [ ...environment.update, ...environment.differs ] : [];
  const facing = hasEmptySource(environment, policy) ? [ ...environment.vaultNames, ...environment.providerNames ] : [];
  return [ ...new Set([ ...missingNames(environment, policy), ...environment.delete, ...values, ...facing ]) ];
}

function missingNames({create: create, unlisted: unlisted = 0}, {compare: compare, direction: direction}) {
  const mayAllBeThere = compare === "names" && direction === "push" && create.length <= unlisted;
  return mayAllBeThere ? [] : create;
}

function countsOf({plan: plan, mode: mode, outcome: outcome}) {
  const planned = plan?.environments ?? [];
  const outcomes = environmentOutcomes(outcome);
  const done = outcomes.flatMap(({check: check}) => check === void 0 ? [] : [ check.done ]);
  const lists = mode === "preview" ? planned : done;
  return {
    created: total(lists, "create"),
    updated: total(lists, "update"),
    deleted: total(lists, "delete"),
    unchanged: planned.reduce((sum, environment, index) => sum + unchangedNames(environment, outcomes[index]).length, 0)
  };
}

function total(environments, list) {
  return environments.reduce((sum, environment) => sum + environment[list].length, 0);
}

function counts(parts) {
  const some = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return some.length === 0 ? void 0 : trusted(some.join(", "));
}

function headline(run) {
  const {outcome: outcome} = run;
  switch (outcome.kind) {
   case "skipped":
    return {
      icon: "⏭️",
      text: message`Skipped: a pull request from ${trusted(outcome.pullRequestFrom === "fork" ? "a fork" : "Dependabot")} gets no secrets`
    };

   case "discovered":
    return discovered(run, outcome.discovery);

   case "disconnected":
    return {
      icon: "✅",
      text: message`Disconnected: ${outcome.connection.providerName}`
    };

   case "in-sync":
    return inSync(run, outcome.drift);

   case "drift":
    return {
      icon: isRed(run) ? "❌" : "🟠",
      text: differing(run)
    };

   case "refused":
    {
      const [{title: title}, ...more] = outcome.refusals;
      return {
        icon: "⛔",
        text: more.length === 0 ? message`Refused: ${title}` : message`Refused for ${more.length + 1} reasons`
      };
    }

   case "synced":
    return synced(run, outcome.drift);

   case "partially-synced":
    return {
      icon: "❌",
      text: message`Partly synced: ${outcome.cause.title ?? outcome.cause.message}`
    };

   case "error":
    return {
      icon: "❌",
      text: outcome.cause.title ? message`Failed: ${outcome.cause.title}` : outcome.cause.message
    };
  }
}

function discovered({inputs: inputs}, discovery) {
  const repository = inputs?.repository ?? "";
  const linked = linkedProjects(discovery, repository);
  if (discovery.connections.length === 0) return {
    icon: "🟠",
    text: message`Discovered: no connection`
  };
  const whole = discovery.connections.every(({trouble: trouble}) => trouble === void 0);
  const text = message`Discovered: ${counted(linked.length, "project")} linked to ${repository}`;
  return whole ? {
    icon: "✅",
    text: text
  } : {
    icon: "🟠",
    text: message`${text}; not everything could be read`
  };
}

function isRed({failureReason: failureReason}) {
  return failureReason !== void 0;
}

function inSync(run, drift) {
  const environments = run.plan?.environments ?? [];
  if (drift) return {
    icon: "🟠",
    text: message`Nothing to write; ${planned(environments)}`
  };
  const nothing = environments.every(({vaultNames: vaultNames, providerNames: providerNames}) => vaultNames.length + providerNames.length === 0);
  return nothing ? {
    icon: "🟠",
    text: message`In sync; there is nothing on either side`
  } : {
    icon: "✅",
    text: message`In sync${asides(run)}`
  };
}

function differing({plan: plan, inputs: inputs}) {
  if (plan === void 0 || inputs === void 0) return message`Vault and provider differ`;
  const {environments: environments} = plan;
  const differ = environments.filter(environment => driftingNames(environment, inputs).length > 0);
  const [only, ...more] = environments;
  if (only !== void 0 && more.length === 0) return message`Drift in ${only.pair.keyway}: ${planned([ only ])}`;
  return message`${differ.length} of ${environments.length} environments ${trusted(differ.length === 1 ? "differs" : "differ")}: ${planned(differ)}`;
}

function planned(environments) {
  const changes = counts([ [ total(environments, "delete"), "to delete" ], [ total(environments, "update"), "to update" ], [ total(environments, "create"), "to create" ] ]);
  const differs = total(environments, "differs");
  const parts = [ ...changes ? [ changes ] : [], ...differs > 0 ? [ valuesDiffer(differs) ] : [] ];
  return parts.length > 0 ? join(parts, ", ") : message`the vault side is empty`;
}

function valuesDiffer(count) {
  return message`${counted(count, "value")} ${trusted(count === 1 ? "differs" : "differ")}`;
}

function asides({plan: plan, target: target, inputs: inputs}) {
  const environments = plan?.environments ?? [];
  const values = inputs?.compare === "names" ? total(environments, "update") + total(environments, "differs") : 0;
  const parts = [ [ total(environments, "kept"), `only at ${providerTitle(target?.provider)}` ], [ total(environments, "vaultOnly"), "only in the vault" ], [ values, values === 1 ? "value differs or cannot be read" : "values differ or cannot be read" ], [ total(environments, "ignored"), "ignored" ] ];
  return trusted(parts.filter(([count]) => count > 0).map(([count, what]) => `; ${count} ${what}`).join(""));
}

function synced(run, drift) {
  const {created: created, updated: updated, deleted: deleted} = countsOf(run);
  const done = counts([ [ created, "created" ], [ updated, "updated" ], [ deleted, "deleted" ] ]);
  const hidden = environmentOutcomes(run.outcome).reduce((sum, outcome) => sum + hiddenNames(outcome), 0);
  const differs = run.plan?.direction === "pull" ? total(run.plan.environments, "differs") : 0;
  const parts = [ done, hidden > 0 && message`${names(hidden)} written that ${providerName(run.target?.provider)} does not show`, differs > 0 && valuesDiffer(differs), drift && hidden + differs === 0 && message`something differs again` ].filter(part => part !== false && part !== void 0);
  const verb = trusted(run.plan?.direction === "pull" ? "Pulled" : "Synced");
  return {
    icon: isRed(run) ? "❌" : drift ? "🟠" : "✅",
    text: message`${verb}: ${join(parts, "; ")}`
  };
}

function hiddenNames({state: state, check: check}) {
  return state === "hidden" && check !== void 0 ? check.pending.create.length + check.pending.update.length : 0;
}

function verdict(run) {
  return plain(headline(run).text);
}

const MOST = 10;

const MOST_LINES = 50;

function annotations(run) {
  return {
    error: run.failureReason === void 0 ? void 0 : {
      title: `Keyway sync: ${verdict(run)}`,
      message: errorText(run)
    },
    warnings: warnings(run),
    notices: run.notices.map(notice => ({
      title: "Keyway sync",
      message: plain(notice)
    }))
  };
}

function errorText(run) {
  const {outcome: outcome} = run;
  switch (outcome.kind) {
   case "refused":
    return [ "Nothing was written.", ...outcome.refusals.map(({message: message, advice: advice}) => `${line(message)} ${plain(advice)}`) ].join("\n");

   case "error":
   case "partially-synced":
    {
      const {message: message, details: details = [], advice: advice, requestId: requestId} = outcome.cause;
      const lines = [ line(message), ...details.map(plain), ...advice ? [ plain(sentence(advice)) ] : [] ];
      if (requestId !== void 0) lines.push(`Request ${plain({
        parts: [ {
          data: requestId
        } ]
      })}`);
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

function warnings({warnings: list}) {
  const byEnvironment = Map.groupBy(list, ({pair: pair}) => pair === void 0 ? "" : pairName(pair));
  const all = [ ...byEnvironment.values() ].map(group => ({
    title: "Keyway sync",
    message: few(group.map(({message: message}) => line(message))).join("\n")
  }));
  if (all.length <= MOST) return all;
  const more = all.length - MOST + 1 + " more environments have warnings; the job summary has them all.";
  return [ ...all.slice(0, MOST - 1), {
    title: "Keyway sync",
    message: more
  } ];
}

function line(message) {
  return plain(fullSentence(message));
}

function few(lines) {
  return lines.length <= MOST_LINES ? [ ...lines ] : [ ...lines.slice(0, MOST_LINES), `… and ${lines.length - MOST_LINES} more` ];
}

function planDigest({target: target, direction: direction, allowDelete: allowDelete, environments: environments}) {
  const parts = environments.map(({pair: pair, writes: writes}) => JSON.stringify([ pair.keyway, pair.provider, writes.create, writes.update, writes.delete ]));
  const {repository: repository, connectionId: connectionId, projectId: projectId, serviceId: serviceId} = target;
  const head = [ 1, repository, connectionId.toLowerCase(), projectId, serviceId ?? "", direction, allowDelete ];
  return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify([ ...head, ...sorted(parts) ])).digest("hex");
}

const LARGEST_PLAN = 102400;

const LISTS = [ "create", "update", "delete", "kept", "unchanged", "differs", "ignored" ];

function outputsOf(run) {
  const {outcome: outcome, target: target, plan: plan} = run;
  const counts = countsOf(run);
  const deleted = outcome.kind === "disconnected" ? outcome.connection : void 0;
  return {
    ...endingOf(run),
    created: String(counts.created),
    updated: String(counts.updated),
    deleted: String(counts.deleted),
    unchanged: String(counts.unchanged),
    plan: plan === void 0 ? "" : planOutput(run, plan),
    planDigest: plan === void 0 ? "" : planDigest(plan),
    provider: target?.provider ?? deleted?.provider ?? "",
    connectionId: target?.connectionId ?? deleted?.id ?? "",
    projectId: target?.projectId ?? "",
    serviceId: target?.serviceId ?? "",
    commentUrl: "",
    issueUrl: "",
    matrix: matrixOf(run)
  };
}

function endingOf({outcome: outcome, failureReason: failureReason}) {
  return {
    result: outcome.kind,
    failureReason: failureReason ?? "",
    drift: String(drifts(outcome) ?? "")
  };
}

function matrixOf({outcome: outcome, inputs: inputs}) {
  if (outcome.kind !== "discovered" || inputs === void 0) return "";
  return shellSafeJson({
    include: linkedProjects(outcome.discovery, inputs.repository)
  });
}

function planOutput(run, plan) {
  const json = JSON.stringify(planJson(run, plan));
  const output = json.length > LARGEST_PLAN ? json : shellSafe(json);
  return output.length > LARGEST_PLAN ? "" : output;
}

function planJson({inputs: inputs}, {target: target, direction: direction, allowDelete: allowDelete, environments: environments}) {
  return {
    schemaVersion: 1,
    repository: target.repository,
    provider: target?.provider ?? "",
    connectionId: target.connectionId,
    projectId: target.projectId,
    serviceId: target.serviceId ?? "",
    direction: direction,
    allowDelete: allowDelete,
    environments: environments.map(environment => environmentJson(environment, inputs?.showNames ?? false))
  };
}

function environmentJson(environment, showNames) {
  const {pair: pair, status: status} = environment;
  const list = name => [ name, showNames ? environment[name] : [] ];
  const counts = Object.fromEntries(LISTS.map(name => [ name, environment[name].length ]));
  return {
    keyway: pair.keyway,
    provider: pair.provider,
    ...Object.fromEntries(LISTS.map(list)),
    firstSync: status.isFirstSync,
    ...showNames ? {} : {
      counts: counts
    }
  };
}

function shellSafeJson(value) {
  return shellSafe(JSON.stringify(value));
}

function shellSafe(json) {
  return json.replace(STRING, literal => {
    const text = JSON.parse(literal);
    return `"${text.replace(/[^A-Za-z0-9_\-.:/ ]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)}"`;
  });
}

const STRING = /"(?:[^"\\]|\\.)*"/g;

function reportFile(report) {
  const {run: run, steps: steps, startedAt: startedAt, endedAt: endedAt} = report;
  const file = {
    schemaVersion: 1,
    action: VERSION,
    ...endingOf(run),
    headline: verdict(run),
    mode: run.mode ?? null,
    inputs: inputsWithoutSecrets(run),
    plan: run.plan === void 0 ? null : planJson(run, run.plan),
    planDigest: run.plan === void 0 ? null : planDigest(run.plan),
    environments: environmentOutcomes(run.outcome).map(outcome => file_environmentJson(outcome, run)),
    cause: "cause" in run.outcome ? causeJson(run.outcome.cause) : null,
    refusals: run.outcome.kind === "refused" ? run.outcome.refusals.map(refusalJson) : [],
    warnings: run.warnings.map(({pair: pair, message: message}) => ({
      environment: pair ?? null,
      message: plain(message)
    })),
    notices: run.notices.map(plain),
    requests: steps.map(({environment: environment, at: at, ...step}) => ({
      at: at.toISOString(),
      ...step,
      environment: environment ?? null
    })),
    startedAt: startedAt.toISOString(),
    endedAt: endedAt.toISOString(),
    ms: endedAt.getTime() - startedAt.getTime(),
    run: run.context.runUrl
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function inputsWithoutSecrets({inputs: inputs}) {
  if (inputs === void 0) return null;
  const {token: token, githubToken: githubToken, apiUrl: apiUrl, ...rest} = inputs;
  return {
    ...rest,
    apiUrl: apiUrl.href,
    ignore: inputs.showNames ? rest.ignore : rest.ignore.length
  };
}

function file_environmentJson({pair: pair, state: state, check: check, answer: answer}, {inputs: inputs}) {
  const names = inputs?.showNames ?? false;
  const lists = ({create: create, update: update, delete: gone}) => names ? {
    create: create,
    update: update,
    delete: gone
  } : {
    create: create.length,
    update: update.length,
    delete: gone.length
  };
  return {
    ...pair,
    state: state,
    done: check ? lists(check.done) : null,
    pending: check ? lists(check.pending) : null,
    answer: answer === void 0 ? null : {
      ...answer,
      error: names ? answer.error : void 0
    }
  };
}

function causeJson({reason: reason, message: message, details: details = [], advice: advice, requestId: requestId}) {
  return {
    reason: reason,
    message: plain(message),
    details: details.map(plain),
    advice: advice ? plain(advice) : null,
    requestId: requestId ?? null
  };
}

function refusalJson({guard: guard, pair: pair, message: message, advice: advice}) {
  return {
    guard: guard,
    environment: pair ?? null,
    message: plain(message),
    advice: plain(advice)
  };
}

function logGroups({run: run, steps: steps}) {
  const byEnvironment = Map.groupBy(steps, ({environment: of}) => of === void 0 ? "target" : `${of.keyway}:${of.provider}`);
  const plans = new Map(run.plan?.environments.map(plan => [ `${plan.pair.keyway}:${plan.pair.provider}`, plan ]));
  return [ ...byEnvironment ].map(([title, own]) => {
    const plan = plans.get(title);
    return {
      title: sanitize(title) + (plan ? ` (${log_counts(plan)})` : ""),
      lines: [ ...own.map(stepLine), ...plan && run.inputs?.showNames ? nameLines(plan) : [] ]
    };
  });
}

function stepLine({at: at, method: method, step: step, status: status, ms: ms, requestId: requestId}) {
  const what = method === "GET" ? `read ${step}` : step;
  return `${at.toISOString().slice(11, 19)} ${what}: ${status ?? "no answer"}, ${ms} ms, request ${sanitize(requestId)}`;
}

function log_counts({create: create, update: update, delete: gone, unchanged: unchanged}) {
  return `${gone.length} to delete, ${update.length} to update, ${create.length} to create, ${unchanged.length} unchanged`;
}

function nameLines(environment) {
  const lists = [ [ "- delete", environment.delete ], [ "! update", environment.update ], [ "! other value", environment.differs ], [ "+ create", environment.create ] ];
  return lists.flatMap(([mark, names]) => names.map(name => `${mark} ${sanitizeName(name)}`));
}

function logLine(text) {
  return escapeInvisible(text).replaceAll("##[", "#\\u{23}[").replace(/^(\s*):/, "$1\\u{3a}");
}

function markdown({parts: parts}) {
  return parts.map(part => typeof part === "string" ? part : code(part.data)).join("");
}

function code(text) {
  const shown = sanitizeName(text);
  const fence = "`".repeat(longestRun([ shown ]) + 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

function table(columns, rows) {
  const line = cells => `| ${cells.map(cell => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = columns.map(({align: align}) => align === "left" ? ":--" : "--:");
  return [ line(columns.map(({head: head}) => head)), line(rule), ...rows.map(line) ].join("\n");
}

function nameBlock(lines) {
  return codeBlock("diff", lines.map(([mark, name]) => `${mark} ${sanitizeName(name)}`));
}

function codeBlock(language, lines) {
  const fence = "`".repeat(Math.max(3, longestRun(lines) + 1));
  return [ `${fence}${language}`, ...lines, fence ].join("\n");
}

function longestRun(texts) {
  const runs = texts.flatMap(text => text.match(/`+/g) ?? []);
  return runs.reduce((longest, run) => Math.max(longest, run.length), 0);
}

function folded(title, body) {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

function bytes(text) {
  return (new TextEncoder).encode(text).length;
}

function failedRequests({outcome: outcome}, steps) {
  if (outcome.kind !== "error" && outcome.kind !== "partially-synced") return [];
  const failed = steps.filter(({status: status}) => status === void 0 || status >= 300).slice(-10);
  const requests = failed.map(({step: step, status: status, requestId: requestId}) => `${step} ${status ?? "without an answer"} ${code(requestId)}`);
  const {requestId: requestId} = outcome.cause;
  if (requestId !== void 0 && !failed.some(step => step.requestId === requestId)) requests.unshift(code(requestId));
  return requests.length === 0 ? [] : [ `requests: ${requests.join(", ")}` ];
}

const LEGEND = {
  push: "Red is deleted, orange updated, green created",
  pull: "Green is created"
};

function footer(run, steps) {
  const {plan: plan, context: context, inputs: inputs, failureReason: failureReason} = run;
  const coloured = inputs?.showNames && plan?.environments.some(environment => environment.create.length + environment.update.length + environment.delete.length > 0);
  const parts = [ ...coloured ? [ LEGEND[plan?.direction ?? "push"] ] : [], ...failureReason === void 0 ? [] : [ `Reason ${code(failureReason)}` ], ...context.runUrl === "" ? [] : [ `[run](${context.runUrl})` ], ...context.docsUrl === "" ? [] : [ `[docs](${context.docsUrl})` ], ...plan === void 0 ? [] : [ `plan ${code(planDigest(plan))}` ], ...failedRequests(run, steps) ];
  return parts.length === 0 ? "" : `\n<sub>${parts.join(" · ")}</sub>\n`;
}

const discovery_MOST = 50;

function discoverySection(discovery, repository) {
  const linked = linkedProjects(discovery, repository);
  const {connections: connections} = discovery;
  return [ linked.length === 0 && connections.length > 0 ? markdown(message`No project that could be read is linked to ${repository}. Take the ids of one from the tables below.`) : "", ...linked.slice(0, discovery_MOST).map(step), more(linked.length, "linked projects"), ...connections.slice(0, discovery_MOST).map(connectionSection), more(connections.length, "connections"), unconnected(discovery) ].filter(part => part !== "").join("\n\n");
}

function more(count, what) {
  return count > discovery_MOST ? `… and ${count - discovery_MOST} more ${what}` : "";
}

function step({provider: provider, connectionId: connectionId, projectId: projectId, serviceId: serviceId}) {
  const inputs = [ [ "provider", provider ], [ "connectionId", connectionId ], [ "projectId", projectId ], ...serviceId === "" ? [] : [ [ "serviceId", serviceId ] ] ];
  if (inputs.some(([, value]) => !/^[\w.:-]+$/.test(value ?? ""))) return markdown(message`Project ${projectId} has an id that is not safe to paste into a workflow.`);
  return codeBlock("yaml", [ "- uses: keywaysh/keyway-sync-action@v1", "  with:", "    token: ${{ secrets.KEYWAY_TOKEN }}", ...inputs.map(([name, value]) => `    ${name}: "${value}"`) ]);
}

function connectionSection({connection: connection, projects: projects, trouble: trouble}) {
  const owner = connection.account === void 0 ? "" : ` (${code(connection.account)})`;
  const heading = `#### ${code(connection.providerName)} ${code(connection.id)}${owner}`;
  if (trouble !== void 0) return `${heading}\n\n⚠️ ${markdown(message`Its projects could not be read. ${trouble}`)}`;
  if (projects.length === 0) return `${heading}\n\nIt has no projects.`;
  return `${heading}\n\n${projectTable(projects)}`;
}

function projectTable(projects) {
  const columns = [ "Project", "projectId", "serviceId", "Linked to", "Framework", "Environments" ];
  const rows = projects.slice(0, discovery_MOST).map(({name: name, id: id, serviceId: serviceId, serviceName: serviceName, linkedRepo: linkedRepo, framework: framework, environments: environments}) => [ code(name), code(id), serviceId === void 0 ? "" : `${code(serviceId)}${serviceName === void 0 ? "" : ` ${code(serviceName)}`}`, linkedRepo === void 0 ? "" : code(linkedRepo), framework === void 0 ? "" : code(framework), environments.map(code).join(", ") ]);
  const used = columns.map((_, column) => column < 2 || rows.some(row => row[column] !== ""));
  const only = cells => cells.filter((_, column) => used[column]);
  const heads = only(columns).map(head => ({
    head: head,
    align: "left"
  }));
  const more = projects.length > discovery_MOST ? `\n\n… and ${projects.length - discovery_MOST} more` : "";
  return `${table(heads, rows.map(only))}${more}`;
}

function unconnected({providers: providers, connected: connected}) {
  if (providers === void 0) return "The list of providers could not be read.";
  return providers.filter(({name: name}) => !connected.includes(name)).map(({name: name, displayName: displayName, configured: configured}) => {
    if (!isProvider(name)) return message`${displayName} is not known to this version`;
    return configured ? message`${displayName} is not connected: ${`keyway connect ${name}`}` : message`${displayName} is not set up at this Keyway`;
  }).map(line => `- ${markdown(line)}`).join("\n");
}

function environmentTable(run) {
  const environments = run.plan?.environments ?? [];
  if (environments.length === 0) return "";
  const outcomes = environmentOutcomes(run.outcome);
  const counts = [ ...changeCounts(run), ...restCounts(run) ];
  const columns = [ {
    head: "Environment",
    align: "left"
  }, ...outcomes.length > 0 ? [ {
    head: "Result",
    align: "left"
  } ] : [], ...counts.map(([head]) => ({
    head: head,
    align: "right"
  })) ];
  const rows = environments.map((environment, index) => [ arrow(run, environment), ...outcomes.length > 0 ? [ stateText(outcomes[index]) ] : [], ...counts.map(([, count]) => count(environment, outcomes[index])) ]);
  return table(columns, rows);
}

function changeCounts({outcome: outcome}) {
  const outcomes = environmentOutcomes(outcome);
  if (outcomes.length === 0) return [ [ "Delete", plan => bold(plan.delete.length) ], [ "Update", plan => bold(plan.update.length) ], [ "Create", plan => bold(plan.create.length) ] ];
  const left = [ [ "Not done", (plan, done) => bold(countOf(pendingOf(plan, done))) ] ];
  return [ [ "Deleted", (_, done) => bold(done?.check?.done.delete.length ?? 0) ], [ "Updated", (_, done) => bold(done?.check?.done.update.length ?? 0) ], [ "Created", (_, done) => bold(done?.check?.done.create.length ?? 0) ], ...outcome.kind === "synced" ? [] : left ];
}

function restCounts({plan: plan, target: target}) {
  const rare = [ [ "Other value", ({differs: differs}) => differs.length ], [ `Only at ${providerTitle(target?.provider)}`, ({kept: kept}) => kept.length ], [ "Only in vault", ({vaultOnly: vaultOnly}) => vaultOnly.length ], [ "Ignored", ({ignored: ignored}) => ignored.length ] ];
  const shown = rare.filter(([, count]) => plan?.environments.some(environment => count(environment) > 0));
  return [ [ "Unchanged", (environment, outcome) => String(unchangedNames(environment, outcome).length) ], ...shown.map(([head, count]) => [ head, environment => String(count(environment)) ]) ];
}

function bold(count) {
  return count === 0 ? "0" : `**${count}**`;
}

function pendingOf(plan, outcome) {
  return outcome?.check?.pending ?? (outcome?.state === "idle" ? {
    create: [],
    update: [],
    delete: []
  } : plan);
}

function arrow({plan: plan}, {pair: pair}) {
  if (pair.keyway === pair.provider) return code(pair.keyway);
  const [from, to] = plan?.direction === "pull" ? [ pair.provider, pair.keyway ] : [ pair.keyway, pair.provider ];
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

   case "gone":
    return "❌ no longer in the source";

   case "failed":
    return "❌ failed";

   case "undone":
    return "❌ changed again";

   case "unknown":
    return "❌ not known";

   case "not-begun":
    return "not begun";

   case void 0:
    return "";
  }
}

const DETAILS = [ "all", "no-unchanged", "no-kept", "some", "few", "numbers" ];

const MOST_NAMES = {
  some: 200,
  few: 20
};

function environmentSections(run, detail) {
  const environments = run.plan?.environments ?? [];
  if (detail === "numbers" || run.inputs?.showNames !== true) return [];
  const outcomes = environmentOutcomes(run.outcome);
  const sections = environments.flatMap((environment, index) => {
    const parts = [ ...changes(environment, outcomes[index], detail), ...sections_asides(run, environment, detail) ];
    return parts.length === 0 ? [] : [ `#### ${arrow(run, environment)}`, ...parts ];
  });
  return [ ...sections, ...unchanged(run, environments, detail) ];
}

function changes(plan, outcome, detail) {
  const others = titled("Another value on each side, which a pull leaves alone:", plan.differs.map(orange), detail);
  if (outcome === void 0) return [ ...block(changeLines(plan), detail), ...others ];
  const {check: check, state: state} = outcome;
  const pending = changeLines(pendingOf(plan, outcome));
  const title = {
    hidden: "Written, and not visible at the provider:",
    "not-begun": "Not begun:",
    undone: "Right before, and not any more:",
    unknown: "Not seen to be done:",
    failed: "Not done:",
    gone: "Not done:",
    written: "Not done:",
    idle: ""
  };
  return [ ...block(check ? changeLines(check.done) : [], detail), ...titled(title[state], pending, detail), ...others ];
}

function changeLines({create: create, update: update, delete: gone}) {
  return [ ...gone.map(name => [ "-", name ]), ...update.map(orange), ...create.map(name => [ "+", name ]) ];
}

function orange(name) {
  return [ "!", name ];
}

function titled(title, lines, detail) {
  return lines.length === 0 ? [] : [ title, ...block(lines, detail) ];
}

function block(lines, detail) {
  if (lines.length === 0) return [];
  const most = MOST_NAMES[detail] ?? lines.length;
  if (lines.length <= most) return [ nameBlock(lines) ];
  return [ nameBlock(lines.slice(0, most)), `… and ${lines.length - most} more` ];
}

function sections_asides(run, {kept: kept, ignored: ignored, vaultOnly: vaultOnly}, detail) {
  const quiet = detail === "all" || detail === "no-unchanged";
  return [ ...quiet ? fold(`only at ${providerTitle(run.target?.provider)}, left alone`, kept) : [], ...quiet ? fold("only in the vault, left alone", vaultOnly) : [], ...quiet ? fold("ignored", ignored) : [] ];
}

function fold(title, names) {
  return names.length === 0 ? [] : [ folded(`${names.length} ${title}`, nameBlock(names.map(neutral))) ];
}

function unchanged(run, environments, detail) {
  if (detail !== "all") return [];
  const outcomes = environmentOutcomes(run.outcome);
  const some = environments.map((environment, index) => ({
    environment: environment,
    names: unchangedNames(environment, outcomes[index])
  })).filter(({names: names}) => names.length > 0);
  if (some.length === 0) return [];
  const count = some.reduce((sum, {names: names}) => sum + names.length, 0);
  const blocks = some.map(({environment: environment, names: names}) => `${environments.length > 1 ? `${arrow(run, environment)}\n\n` : ""}${nameBlock(names.map(neutral))}`);
  return [ folded(`${count} unchanged`, blocks.join("\n\n")) ];
}

function neutral(name) {
  return [ " ", name ];
}

const render_MOST_LINES = {
  all: 50,
  "no-unchanged": 50,
  "no-kept": 50,
  some: 50,
  few: 20,
  numbers: 5
};

function render(report, place) {
  for (const detail of place.details) {
    const text = renderWith(report, place, detail);
    if (bytes(text) <= place.limit) return text;
  }
  return renderWith(report, place, "numbers");
}

function renderWith({run: run}, {heading: heading}, detail) {
  const {icon: icon, text: text} = headline(run);
  const parts = [ `${heading} ${icon} ${markdown(text)}`, subject(run), reasons(run, detail), render_warnings(run, detail), environmentTable(run), ...environmentSections(run, detail), leftOut(run, detail) ];
  return `${parts.filter(part => part !== "").join("\n\n")}\n`;
}

function subject(run) {
  const {inputs: inputs, target: target, mode: mode, outcome: outcome, plan: plan} = run;
  if (outcome.kind === "skipped") return outcome.pullRequestFrom === "fork" ? "GitHub gives no secrets to code that may come from anyone, so there is nothing to ask Keyway with. The preview runs once the change is on a branch of this repository." : "GitHub gives Dependabot no secrets but its own, so there is nothing to ask Keyway with. For a preview of its pull requests, add the key to the Dependabot secrets.";
  if (inputs === void 0 || target === void 0) return "";
  const service = target.serviceId === void 0 ? trusted("") : message`, service ${target.serviceId}`;
  const project = message`${providerName(target.provider)} project ${target.projectId}${service}`;
  const vault = message`vault ${target.repository}`;
  const way = inputs.direction === "push" ? message`${vault} → ${project}` : message`${project} → ${vault}`;
  const deployed = plan?.direction === "push" && target.provider !== "railway";
  const later = message` Running deployments keep their old values until the next deploy at ${providerName(target.provider)}.`;
  const outcomes = environmentOutcomes(outcome);
  const what = message`${trusted(mode === "sync" ? "Sync" : "Preview")} of ${way}`;
  if (outcomes.some(hasWritten)) return markdown(message`${what}.${deployed ? later : trusted("")}`);
  const certain = outcomes.every(({state: state, answer: answer}) => state === "idle" || state === "not-begun" || answer !== void 0);
  return markdown(certain && outcome.kind !== "in-sync" ? message`${what}. **Nothing was written.**` : message`${what}.`);
}

function reasons(run, detail) {
  const {outcome: outcome, plan: plan, inputs: inputs} = run;
  switch (outcome.kind) {
   case "refused":
    {
      const several = outcome.refusals.length > 1;
      return outcome.refusals.map(({guard: guard, message: message, advice: advice}) => several ? `- ${markdown(fullSentence(message))} ${markdown(advice)} (${code(guard)})` : told(message, advice)).join("\n");
    }

   case "partially-synced":
   case "error":
    {
      const {title: title, message: message, details: details, advice: advice} = outcome.cause;
      const inHeading = outcome.kind === "error" && title === void 0;
      return [ inHeading ? "" : markdown(fullSentence(message)), list(details ?? [], detail), advice ? whatToDo(advice) : "" ].filter(part => part !== "").join("\n\n");
    }

   case "drift":
    return run.warnings.some(({foretells: foretells}) => foretells) ? "" : whatToDo(driftAdvice(run));

   case "in-sync":
    return outcome.drift ? whatToDo(driftAdvice(run)) : "";

   case "synced":
    return outcome.drift && plan?.direction === "pull" && inputs?.compare === "values" ? whatToDo(driftAdvice(run)) : "";

   case "discovered":
    return discoverySection(outcome.discovery, inputs?.repository ?? "");

   case "disconnected":
    return disconnected(outcome.connection);

   case "skipped":
    return "";
  }
}

function disconnected({id: id, providerName: providerName, account: account}) {
  const owner = account === void 0 ? trusted("") : message` of ${account}`;
  return markdown(message`The connection ${id} to ${providerName}${owner} is deleted. Secrets at the provider stay as they are; make a new connection with \`keyway connect\`.`);
}

function driftAdvice({plan: plan, target: target}) {
  const provider = providerName(target?.provider);
  return plan?.direction === "pull" ? message`a pull brings what the vault lacks and overwrites nothing. Where values differ, change the vault by hand, or push.` : message`if the vault is right, sync: a push to the default branch does it, or \`mode: sync\`. If ${provider} is right, change the vault.`;
}

function told(message, advice) {
  return `${markdown(fullSentence(message))}\n\n${whatToDo(advice)}`;
}

function whatToDo(advice) {
  return `**What to do:** ${markdown(sentence(advice))}`;
}

function render_warnings({warnings: all}, detail) {
  return list(all.map(warning => message`⚠️ ${fullSentence(warning.message)}`), detail);
}

function list(messages, detail) {
  const lines = messages.slice(0, render_MOST_LINES[detail]).map(message => `- ${markdown(message)}`);
  const more = messages.length - lines.length;
  return [ ...lines, ...more > 0 ? [ `- … and ${more} more` ] : [] ].join("\n");
}

function leftOut({inputs: inputs, plan: plan}, detail) {
  if (plan === void 0) return "";
  if (inputs?.showNames === false) return "Names are not shown (`showNames: false`).";
  switch (detail) {
   case "all":
    return "";

   case "no-unchanged":
    return plan.environments.some(({unchanged: unchanged}) => unchanged.length > 0) ? "<sub>Unchanged names are left out here; the report file has them.</sub>" : "";

   case "no-kept":
    return "Names that are unchanged or left alone are left out here; the report file has them.";

   case "some":
   case "few":
    return "Long lists are cut here; the report file has all names.";

   case "numbers":
    return "Names are left out here; the report file has them.";
  }
}

const LARGEST = 921600;

function summary(report) {
  return render(report, {
    limit: LARGEST,
    heading: "##",
    details: DETAILS
  }) + footer(report.run, report.steps);
}

function publish(report, {runner: runner, summaryFile: summaryFile, tempDirectory: tempDirectory}) {
  const attempt = (place, write) => {
    try {
      return write();
    } catch (error) {
      const why = logLine(error instanceof Error ? error.message : String(error));
      runner.annotate("warning", `The ${place} could not be written: ${why}`);
      return;
    }
  };
  attempt("job summary", () => {
    if (summaryFile) (0, external_node_fs_namespaceObject.appendFileSync)(summaryFile, summary(report));
  });
  const file = attempt("report file", () => writeReportFile(report, tempDirectory));
  attempt("outputs", () => runner.setOutputs({
    ...outputsOf(report.run),
    report: file ?? ""
  }));
  attempt("log", () => log(report, runner));
  attempt("annotations", () => annotate(report, runner));
}

function writeReportFile(report, tempDirectory) {
  const path = (0, external_node_path_namespaceObject.join)(tempDirectory ?? (0, external_node_os_namespaceObject.tmpdir)(), `keyway-sync-${(0, 
  external_node_crypto_.randomUUID)()}.json`);
  (0, external_node_fs_namespaceObject.writeFileSync)(path, reportFile(report), {
    mode: 384,
    flag: "wx"
  });
  return path;
}

function log(report, runner) {
  for (const {title: title, lines: lines} of logGroups(report)) runner.group(logLine(title), lines.map(line => `  ${logLine(line)}`));
  runner.info(logLine(verdict(report.run)));
}

function annotate(report, runner) {
  const {error: error, warnings: warnings, notices: notices} = annotations(report.run);
  for (const {title: title, message: message} of notices) runner.annotate("notice", message, title);
  for (const {title: title, message: message} of warnings) runner.annotate("warning", message, title);
  if (error !== void 0) runner.annotate("error", error.message, error.title);
}

class Runner {
  #options;
  constructor(options) {
    this.#options = options;
  }
  mask(...secrets) {
    const lines = secrets.flatMap(secret => [ secret, ...secret.split(/\r?\n/) ]);
    for (const line of new Set(lines)) if (line.trim() !== "") this.#command("add-mask", line);
  }
  debug(message) {
    this.#command("debug", message);
  }
  info(text) {
    this.#options.write(`${text}\n`);
  }
  group(title, lines) {
    this.#command("group", title);
    if (lines.length > 0) this.info(lines.join("\n"));
    this.#command("endgroup", "");
  }
  annotate(severity, message, title) {
    this.#command(severity, message, title);
  }
  setOutputs(outputs) {
    if (!this.#options.outputFile) return;
    const delimiter = `ghadelimiter_${this.#options.unique()}`;
    const entries = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
    (0, external_node_fs_namespaceObject.appendFileSync)(this.#options.outputFile, entries.join(""));
  }
  #command(name, message, title) {
    const properties = title === void 0 ? "" : ` title=${escapedProperty(title)}`;
    this.#options.write(`::${name}${properties}::${escaped(message)}\n`);
  }
}

function escaped(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text) {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter(v => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}

function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint") return value.toString();
  return value;
}

class Cached {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
}

function cached(getter) {
  return new Cached(getter);
}

function nullish(input) {
  return input === null || input === void 0;
}

function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}

function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value: value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}

const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};

function util_isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

const propertyKeyTypes = new Set([ "string", "number", "symbol" ]);

function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent) cl._zod.parent = inst;
  return cl;
}

function normalizeParams(_params) {
  const params = _params;
  if (!params) return {};
  if (typeof params === "string") return {
    error: () => params
  };
  if (params?.message !== void 0) {
    if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string") return {
    ...params,
    error: () => params.error
  };
  return params;
}

function optionalKeys(shape) {
  return Object.keys(shape).filter(k => shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional");
}

const NUMBER_FORMAT_RANGES = (() => ({
  safeint: [ Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER ],
  int32: [ -2147483648, 2147483647 ],
  uint32: [ 0, 4294967295 ],
  float32: [ -34028234663852886e22, 34028234663852886e22 ],
  float64: [ -Number.MAX_VALUE, Number.MAX_VALUE ]
}))();

function aborted(x, startIndex = 0) {
  if (x.aborted === true) return true;
  for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
  return false;
}

function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true) return true;
  for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
  return false;
}

function prefixIssues(path, issues) {
  return issues.map(iss => {
    var _a;
    (_a = iss).path ?? (_a.path = []);
    iss.path.unshift(path);
    return iss;
  });
}

function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}

function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check)) break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0) caps.push([ max, ch ]);
  }
  return caps;
}

function attachSchema(issues, start, inst) {
  var _a;
  for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}

function finalizeIssue(iss, ctx, config) {
  var _a;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst); else iss.schema = iss.inst;
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) full.input = iss.input;
  return full;
}

const highSurrogate = /[\uD800-\uDBFF]/;

function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str)) return units;
  let count = units;
  for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
    count--;
    i++;
  }
  return count;
}

function getLengthableOrigin(input) {
  if (Array.isArray(input)) return "array";
  if (typeof input === "string") return "string";
  return "unknown";
}

function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") return {
    message: iss,
    code: "custom",
    input: input,
    inst: inst
  };
  return {
    ...iss
  };
}

function members(proto, table) {
  for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get) Object.defineProperty(proto, key, {
      ...desc,
      enumerable: false
    }); else defineBound(proto, key, desc.value);
  }
}

function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, {
    configurable: true,
    writable: true,
    enumerable: enumerable,
    value: value
  });
  return value;
}

function hide(inst, key, value) {
  return own(inst, key, value, false);
}

function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}

function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}

let installing;

let broke = false;

const breaker = {
  configurable: true,
  get() {
    broke = true;
    return;
  }
};

function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke) delete this[key]; else Object.defineProperty(this, key, {
          configurable: true,
          writable: true,
          value: value
        });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, {
        configurable: true,
        writable: true,
        value: value
      });
    }
  });
}

function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto) return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = {
        configurable: true,
        writable: true,
        enumerable: enumerable,
        value: void 0
      };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, {
        configurable: true,
        writable: true,
        enumerable: enumerable,
        value: value
      });
    }
  });
}

const CONSTANT_CATCH = "~constantCatch";

function constantCatch(value) {
  const fn = () => value;
  fn[CONSTANT_CATCH] = true;
  return fn;
}

var _a;

const NEVER = Object.freeze({
  status: "aborted"
});

const _zodDesc = {
  value: void 0,
  enumerable: false
};

let _E = "captureStackTrace" in Error ? Error : null;

function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition;
      }
      try {
        return new Definition;
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition;
}

function $constructor(name, initializer, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = new Set;
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && new WeakSet;
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) return;
    inst._zod.traits.add(name);
    initializer(inst, def);
    if (initialized) {
      const own = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own;
      while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
      const target = up ?? own;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto = _.prototype;
    for (const k in proto) {
      if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
      if (!(k in inst)) inst[k] = proto[k].bind(inst);
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {}
  Object.defineProperty(Definition, "name", {
    value: name
  });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) fn();
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp) pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", {
    value: init
  });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: inst => {
      if (params?.Parent && inst instanceof params.Parent) return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", {
    value: name
  });
  return _;
}

class $ZodAsyncError extends Error {
  constructor() {
    super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
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
  if (newConfig) Object.assign(core_globalConfig, newConfig);
  return core_globalConfig;
}

const $ZodCheck = $constructor("$ZodCheck", (inst, def) => {
  var _a;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a = inst._zod).onattach ?? (_a.onattach = []);
});

const _whenHasLength = payload => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};

const numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
};

const $ZodCheckGreaterThan = $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = payload => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst: inst,
      continue: !def.abort
    });
  };
});

const $ZodCheckNumberFormat = $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def);
  def.format = def.format || "float64";
  const isInt = def.format?.includes("int");
  const origin = isInt ? "int" : "number";
  const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = payload => {
    const input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: false,
          input: input,
          inst: inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        if (input > 0) payload.issues.push({
          input: input,
          code: "too_big",
          maximum: Number.MAX_SAFE_INTEGER,
          note: "Integers must be within the safe integer range.",
          inst: inst,
          origin: origin,
          inclusive: true,
          continue: !def.abort
        }); else payload.issues.push({
          input: input,
          code: "too_small",
          minimum: Number.MIN_SAFE_INTEGER,
          note: "Integers must be within the safe integer range.",
          inst: inst,
          origin: origin,
          inclusive: true,
          continue: !def.abort
        });
        return;
      }
    }
    if (input < minimum) payload.issues.push({
      origin: "number",
      input: input,
      code: "too_small",
      minimum: minimum,
      inclusive: true,
      inst: inst,
      continue: !def.abort
    });
    if (input > maximum) payload.issues.push({
      origin: "number",
      input: input,
      code: "too_big",
      maximum: maximum,
      inclusive: true,
      inst: inst,
      continue: !def.abort
    });
  };
});

const $ZodCheckMinLength = $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a;
  $ZodCheck.init(inst, def);
  (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
  inst._zod.check = payload => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
    if (length >= def.minimum) return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin: origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input: input,
      inst: inst,
      continue: !def.abort
    });
  };
});

const $ZodCheckStringFormat = $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern) (_a = inst._zod).check ?? (_a.check = payload => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value)) return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: def.format,
      input: payload.value,
      ...def.pattern ? {
        pattern: def.pattern.toString()
      } : {},
      inst: inst,
      continue: !def.abort
    });
  }); else (_b = inst._zod).check ?? (_b.check = () => {});
});

const $ZodCheckRegex = $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = payload => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value)) return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst: inst,
      continue: !def.abort
    });
  };
});

const anyString = /^[\s\S]{0,}$/;

const number = /^-?\d+(?:\.\d+)?$/;

const regexes_boolean = /^(?:true|false)$/i;

const version = {
  major: 4,
  minor: 6,
  patch: 7
};

const $ZodType = $constructor("$ZodType", (inst, def) => {
  var _a;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [ inst, ...defChecks ?? [] ] : defChecks?.length ? [ ...defChecks ] : [];
  for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
  if (checks.length === 0) {
    (_a = inst._zod).deferred ?? (_a.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks, ctx) => {
      if (payload.memo) return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload)) continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun) continue;
        } else if (isAborted) continue;
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError;
        if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
          await _;
          const nextLen = payload.issues.length;
          if (nextLen === currLen) return;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted) isAborted = aborted(payload, currLen);
        }); else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen) continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted) isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) return asyncResult.then(() => payload);
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false) throw new $ZodAsyncError;
        return checkResult.then(checkResult => inst._zod.parse(checkResult, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({
          value: payload.value,
          issues: []
        }, {
          ...ctx,
          skipChecks: true
        });
        if (canary instanceof Promise) return canary.then(canary => handleCanaryResult(canary, payload, ctx));
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false) throw new $ZodAsyncError;
        return result.then(result => runChecks(result, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});

const toStandardResult = (r, ctx) => r.issues.length ? {
  issues: r.issues.map(iss => finalizeIssue(iss, ctx, config()))
} : {
  value: r.value
};

async function validateAsync(inst, value) {
  const ctx = {
    async: true
  };
  return toStandardResult(await inst._zod.run({
    value: value,
    issues: []
  }, ctx), ctx);
}

function standardProps(inst) {
  return {
    validate: value => {
      const ctx = {
        async: false
      };
      try {
        const r = inst._zod.run({
          value: value,
          issues: []
        }, ctx);
        if (!(r instanceof Promise)) return toStandardResult(r, ctx);
      } catch (_) {}
      return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}

const $ZodString = $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce) try {
      payload.value = String(payload.value);
    } catch (_) {}
    if (typeof payload.value === "string") return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst: inst
    });
    return payload;
  };
});

const $ZodNumber = $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) try {
      payload.value = Number(payload.value);
    } catch (_) {}
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input: input,
      inst: inst,
      ...received ? {
        received: received
      } : {}
    });
    return payload;
  };
});

const $ZodNumberFormat = $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def);
  $ZodNumber.init(inst, def);
});

const $ZodBoolean = $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = regexes_boolean;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) try {
      payload.value = Boolean(payload.value);
    } catch (_) {}
    const input = payload.value;
    if (typeof input === "boolean") return payload;
    payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input: input,
      inst: inst
    });
    return payload;
  };
});

const $ZodUnknown = $constructor("$ZodUnknown", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = payload => payload;
});

function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length) return;
  const cap = Math.min(...caps.map(c => c[0]));
  const parse = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
      const start = payload.issues.length;
      ch._zod.check(payload);
      payload.issues[start].continue = false;
      attachSchema(payload.issues, start, inst);
      return payload;
    }
    return parse(payload, ctx);
  };
}

const arraySize = input => Array.isArray(input) ? input.length : -1;

function handleArrayResult(result, final, index) {
  if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
  final.value[index] = result.value;
}

const $ZodArray = $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = core_globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input: input,
        inst: inst
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
        issues: []
      }, ctx);
      if (result instanceof Promise) proms.push(result.then(result => handleArrayResult(result, payload, i))); else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
      }
    }
    if (proms.length) return Promise.all(proms).then(() => payload);
    return payload;
  };
  capSize(inst, arraySize);
});

function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") return;
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) return;
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) final.issues.push({
      code: "invalid_type",
      expected: "nonoptional",
      input: void 0,
      path: [ key ]
    });
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
  } else final.value[key] = result.value;
}

const NO_SYMBOL_KEYS = [];

function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [ ...keys, ...symbolKeys ] : keys;
  for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys: allKeys,
    symbolKeys: symbolKeys,
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}

function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen)) break;
      seen = payload.issues.length;
    }
    if (keySet.has(key)) continue;
    if (key === "__proto__") {
      if (t === "never") unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({
      value: input[key],
      issues: []
    }, ctx);
    if (r instanceof Promise) proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout))); else handlePropertyResult(r, payload, key, input, optin, optout);
  }
  if (unrecognized.length) payload.issues.push({
    code: "unrecognized_keys",
    keys: unrecognized,
    input: input,
    inst: inst,
    continue: true
  });
  if (!proms.length) return payload;
  return Promise.all(proms).then(() => payload);
}

const $ZodObject = $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = {
        ...sh
      };
      Object.defineProperty(def, "shape", {
        value: newSh
      });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", {
      get: get
    });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", zod => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
      const field = shape[key]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, new Set);
        for (const v of field.values) propValues[key].add(v);
        if (field.optin !== void 0) propValues[key].add(void 0);
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
        input: input,
        inst: inst
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
        if (aborted(payload, seen)) break;
        seen = payload.issues.length;
      }
      if (key === "__proto__") continue;
      const el = shape[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({
        value: input[key],
        issues: []
      }, ctx);
      if (r instanceof Promise) proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout))); else handlePropertyResult(r, payload, key, input, optin, optout);
    }
    if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});

function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) if (result.issues.length === 0) {
    final.value = result.value;
    return final;
  }
  const nonaborted = results.filter(r => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst: inst,
    errors: results.map(result => result.issues.map(iss => finalizeIssue(iss, ctx, config())))
  });
  return final;
}

const $ZodUnion = $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", zod => zod.def.options.some(o => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some(o => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", zod => zod.def.options.some(o => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", zod => {
    if (zod.def.options.every(o => o._zod.values)) return new Set(zod.def.options.flatMap(option => Array.from(option._zod.values)));
    return;
  });
  defineLazyInternal(inst, "pattern", zod => {
    if (zod.def.options.every(o => o._zod.pattern)) {
      const patterns = zod.def.options.map(o => o._zod.pattern);
      return new RegExp(`^(${patterns.map(p => cleanRegex(p.source)).join("|")})$`);
    }
    return;
  });
  const first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first) return first(payload, ctx);
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0) return result;
        results.push(result);
      }
    }
    if (!async) return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then(results => handleUnionResults(results, payload, inst, ctx));
  };
});

const $ZodEnum = $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", zod => {
    const patternValues = getEnumValues(zod.def.entries).filter(k => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map(o => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) return payload;
    payload.issues.push({
      code: "invalid_value",
      values: values,
      input: input,
      inst: inst
    });
    return payload;
  };
});

const $ZodTransform = $constructor("$ZodTransform", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "optional";
  core_globalConfig.memoizer?.guard(inst);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
    const _out = def.transform(payload.value, payload);
    if (ctx.async) {
      const output = _out instanceof Promise ? _out : Promise.resolve(_out);
      return output.then(output => {
        payload.value = output;
        return payload;
      });
    }
    if (_out instanceof Promise) throw new $ZodAsyncError;
    payload.value = _out;
    return payload;
  };
});

function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}

const $ZodOptional = $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", zod => {
    const values = zod.def.innerType._zod.values;
    return values ? new Set([ ...values, void 0 ]) : void 0;
  });
  defineLazyInternal(inst, "pattern", zod => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted") return payload;
      const result = def.innerType._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) return result.then(result => handleOptionalResult(payload, result));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});

const $ZodNullable = $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", zod => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", zod => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values ? new Set([ ...zod.def.innerType._zod.values, null ]) : void 0);
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === null) return payload;
    return def.innerType._zod.run(payload, ctx);
  };
});

function handleCatchResult(payload, result, def, ctx) {
  if (!result.issues.length) {
    payload.value = result.value;
    if (result.memo) payload.memo = true;
    return payload;
  }
  payload.value = def.catchValue({
    ...result,
    value: payload.value,
    error: {
      issues: result.issues.map(iss => finalizeIssue(iss, ctx, config()))
    },
    input: payload.value
  });
  return payload;
}

const $ZodCatch = $constructor("$ZodCatch", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  defineLazyInternal(inst, "optout", zod => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
    const result = def.innerType._zod.run({
      value: payload.value,
      issues: []
    }, ctx);
    if (result instanceof Promise) return result.then(result => handleCatchResult(payload, result, def, ctx));
    return handleCatchResult(payload, result, def, ctx);
  };
});

const $ZodPipe = $constructor("$ZodPipe", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", zod => zod.def.in._zod.values);
  defineLazyInternal(inst, "optin", zod => zod.def.in._zod.optin);
  defineLazyInternal(inst, "optout", zod => zod.def.out._zod.optout);
  defineLazyInternal(inst, "propValues", zod => zod.def.in._zod.propValues);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      const right = def.out._zod.run(payload, ctx);
      if (right instanceof Promise) return right.then(right => handlePipeResult(right, def.in, ctx));
      return handlePipeResult(right, def.in, ctx);
    }
    const left = def.in._zod.run(payload, ctx);
    if (left instanceof Promise) return left.then(left => handlePipeResult(left, def.out, ctx));
    return handlePipeResult(left, def.out, ctx);
  };
});

function handlePipeResult(left, next, ctx) {
  if (left.issues.some(iss => iss.code !== "unrecognized_keys")) {
    left.aborted = true;
    return left;
  }
  return next._zod.run({
    value: left.value,
    issues: left.issues
  }, ctx);
}

const $ZodCustom = $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => payload;
  inst._zod.check = payload => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) return r.then(r => handleRefineResult(r, payload, input, inst));
    handleRefineResult(r, payload, input, inst);
    return;
  };
});

function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input: input,
      inst: inst,
      path: [ ...inst._zod.def.path ?? [] ],
      continue: !inst._zod.def.abort
    };
    if (inst._zod.def.params) _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

var registries_a;

class $ZodRegistry {
  constructor() {
    this._map = new WeakMap;
    this._idmap = new Map;
  }
  add(schema, ..._meta) {
    const meta = _meta[0];
    this._map.set(schema, meta);
    if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
    return this;
  }
  clear() {
    this._map = new WeakMap;
    this._idmap = new Map;
    return this;
  }
  remove(schema) {
    const meta = this._map.get(schema);
    if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
    this._map.delete(schema);
    return this;
  }
  get(schema) {
    const p = schema._zod.parent;
    if (p) {
      const pm = {
        ...this.get(p) ?? {}
      };
      delete pm.id;
      const f = {
        ...pm,
        ...this._map.get(schema)
      };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema);
  }
  has(schema) {
    return this._map.has(schema);
  }
}

function registry() {
  return new $ZodRegistry;
}

(registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());

globalThis.__zod_globalRegistry;

function snapshotChecks(def) {
  if (def.checks) def.checks = [ ...def.checks ];
  return def;
}

function _string(Class, params) {
  return new Class(snapshotChecks({
    type: "string",
    ...normalizeParams(params)
  }));
}

function _number(Class, params) {
  return new Class(snapshotChecks({
    type: "number",
    checks: [],
    ...normalizeParams(params)
  }));
}

function _int(Class, params) {
  return new Class({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
  });
}

function _boolean(Class, params) {
  return new Class({
    type: "boolean",
    ...normalizeParams(params)
  });
}

function _unknown(Class) {
  return new Class({
    type: "unknown"
  });
}

function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value: value,
    inclusive: true
  });
}

function _nonnegative(params) {
  return _gte(0, params);
}

function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum: minimum
  });
}

function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern: pattern
  });
}

function _refine(Class, fn, _params) {
  const schema = new Class({
    type: "custom",
    check: "custom",
    fn: fn,
    ...normalizeParams(_params)
  });
  return schema;
}

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
  configurable: true
};

const _issuesDesc = {
  value: void 0,
  enumerable: false
};

const _installedToString = new WeakSet([ Object.prototype, Error.prototype ]);

const initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", {
          value: value,
          configurable: true,
          writable: true
        });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", {
          value: value,
          configurable: true,
          writable: true
        });
      }
    });
  }
};

$constructor("$ZodError", initializer);

const $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});

const _parse = _Err => {
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? {
      ..._ctx,
      async: false
    } : {
      async: false
    };
    const result = schema._zod.run({
      value: value,
      issues: []
    }, ctx);
    if (result instanceof Promise) throw new $ZodAsyncError;
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map(iss => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};

const parse_parse = _parse($ZodRealError);

const _parseAsync = _Err => {
  const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? {
      ..._ctx,
      async: true
    } : {
      async: true
    };
    let result = schema._zod.run({
      value: value,
      issues: []
    }, ctx);
    if (result instanceof Promise) result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map(iss => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};

const parse_parseAsync = _parseAsync($ZodRealError);

const _safeParse = _Err => (schema, value, _ctx) => {
  const ctx = _ctx ? {
    ..._ctx,
    async: false
  } : {
    async: false
  };
  const result = schema._zod.run({
    value: value,
    issues: []
  }, ctx);
  if (result instanceof Promise) throw new $ZodAsyncError;
  return result.issues.length ? failure(_Err, result.issues, ctx) : {
    success: true,
    data: result.value
  };
};

const safeParse = _safeParse($ZodRealError);

function failure(Err, issues, ctx) {
  let error;
  return {
    success: false,
    get error() {
      if (!error) {
        error = new Err(issues.map(iss => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error;
    },
    set error(e) {
      error = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}

const _safeParseAsync = _Err => async (schema, value, _ctx) => {
  const ctx = _ctx ? {
    ..._ctx,
    async: true
  } : {
    async: true
  };
  let result = schema._zod.run({
    value: value,
    issues: []
  }, ctx);
  if (result instanceof Promise) result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : {
    success: true,
    data: result.value
  };
};

const safeParseAsync = _safeParseAsync($ZodRealError);

const ZodMiniType = $constructor("ZodMiniType", (inst, def) => {
  if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
}, {
  get with() {
    return this.check;
  },
  set with(value) {
    own(this, "with", value);
  },
  parse(data, params) {
    return parse_parse(this, data, params, {
      callee: this.parse
    });
  },
  parseAsync(data, params) {
    return parse_parseAsync(this, data, params, {
      callee: this.parseAsync
    });
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
      checks: [ ...def.checks ?? [], ...checks.map(ch => typeof ch === "function" ? {
        _zod: {
          check: ch,
          def: {
            check: "custom"
          },
          onattach: []
        }
      } : ch) ]
    }, {
      parent: true
    });
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
  }
});

const ZodMiniString = $constructor("ZodMiniString", (inst, def) => {
  $ZodString.init(inst, def);
  ZodMiniType.init(inst, def);
});

function schemas_string(params) {
  return _string(ZodMiniString, params);
}

const ZodMiniNumber = $constructor("ZodMiniNumber", (inst, def) => {
  $ZodNumber.init(inst, def);
  ZodMiniType.init(inst, def);
});

function schemas_number(params) {
  return _number(ZodMiniNumber, params);
}

const ZodMiniNumberFormat = $constructor("ZodMiniNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodMiniNumber.init(inst, def);
});

function schemas_int(params) {
  return _int(ZodMiniNumberFormat, params);
}

const ZodMiniBoolean = $constructor("ZodMiniBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def);
  ZodMiniType.init(inst, def);
});

function schemas_boolean(params) {
  return _boolean(ZodMiniBoolean, params);
}

const ZodMiniUnknown = $constructor("ZodMiniUnknown", (inst, def) => {
  $ZodUnknown.init(inst, def);
  ZodMiniType.init(inst, def);
});

function unknown() {
  return _unknown(ZodMiniUnknown);
}

const ZodMiniArray = $constructor("ZodMiniArray", (inst, def) => {
  $ZodArray.init(inst, def);
  ZodMiniType.init(inst, def);
});

function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element: element,
    ...normalizeParams(params)
  });
}

const ZodMiniObject = $constructor("ZodMiniObject", (inst, def) => {
  $ZodObject.init(inst, def);
  ZodMiniType.init(inst, def);
  installLazyProp(inst, "shape", self => self._zod.def.shape, false);
});

function object(shape, params) {
  const def = {
    type: "object",
    shape: shape ?? {},
    ...normalizeParams(params)
  };
  return new ZodMiniObject(def);
}

const ZodMiniUnion = $constructor("ZodMiniUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodMiniType.init(inst, def);
});

function union(options, params) {
  return new ZodMiniUnion({
    type: "union",
    options: options,
    ...normalizeParams(params)
  });
}

const ZodMiniEnum = $constructor("ZodMiniEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodMiniType.init(inst, def);
  inst.options = [ ...inst._zod.values ];
});

function schemas_enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map(v => [ v, v ])) : values;
  return new ZodMiniEnum({
    type: "enum",
    entries: entries,
    ...normalizeParams(params)
  });
}

const ZodMiniTransform = $constructor("ZodMiniTransform", (inst, def) => {
  $ZodTransform.init(inst, def);
  ZodMiniType.init(inst, def);
});

function transform(fn) {
  return new ZodMiniTransform({
    type: "transform",
    transform: fn
  });
}

const ZodMiniOptional = $constructor("ZodMiniOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodMiniType.init(inst, def);
});

function optional(innerType) {
  return new ZodMiniOptional({
    type: "optional",
    innerType: innerType
  });
}

const ZodMiniNullable = $constructor("ZodMiniNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodMiniType.init(inst, def);
});

function nullable(innerType) {
  return new ZodMiniNullable({
    type: "nullable",
    innerType: innerType
  });
}

function schemas_nullish(innerType) {
  return optional(nullable(innerType));
}

const ZodMiniCatch = $constructor("ZodMiniCatch", (inst, def) => {
  $ZodCatch.init(inst, def);
  ZodMiniType.init(inst, def);
});

function schemas_catch(innerType, catchValue) {
  return new ZodMiniCatch({
    type: "catch",
    innerType: innerType,
    catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
  });
}

const ZodMiniPipe = $constructor("ZodMiniPipe", (inst, def) => {
  $ZodPipe.init(inst, def);
  ZodMiniType.init(inst, def);
});

function pipe(in_, out) {
  return new ZodMiniPipe({
    type: "pipe",
    in: in_,
    out: out
  });
}

const ZodMiniCustom = $constructor("ZodMiniCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodMiniType.init(inst, def);
});

function refine(fn, _params = {}) {
  return _refine(ZodMiniCustom, fn, _params);
}

const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const IDENTIFIER = /^[^\s\p{Cc}]{1,200}$/u;

const DIGEST = /^[0-9a-f]{64}$/;

const schema_text = schemas_string();

const schema_boolean = pipe(schemas_enum([ "true", "True", "TRUE", "false", "False", "FALSE" ], "is not a boolean; write true or false"), transform(spelling => spelling.toLowerCase() === "true"));

const FIELDS = {
  token: schema_text.check(_minLength(1, "is required: give a Keyway API key (kw_live_… or kw_test_…) from a secret"), _regex(/^[!-~]*$/, "holds white space or characters that no Keyway token has; check the secret it comes from")),
  apiUrl: read(apiUrl),
  repository: schema_text.check(_regex(REPOSITORY, "is not a repository; write owner/repo")),
  provider: read(provider),
  connectionId: schema_optional(UUID, "is not a connection id; Keyway's are UUIDs"),
  projectId: schema_optional(IDENTIFIER, "is not an id; ids have no white space and at most 200 characters"),
  serviceId: schema_optional(IDENTIFIER, "is not an id; ids have no white space and at most 200 characters"),
  environments: read(environments),
  mode: oneOf([ "auto", "preview", "sync", "discover", "disconnect" ]),
  direction: oneOf([ "push", "pull" ]),
  allowDelete: schema_boolean,
  maxDeletes: read(wholeNumber),
  allowFirstSync: schema_boolean,
  allowSharedNames: schema_boolean,
  allowEmpty: schema_boolean,
  expectedPlan: schema_optional(DIGEST, "is not a plan digest; give the output planDigest of a preview, 64 characters of 0-9 and a-f"),
  failOnDrift: schema_boolean,
  compare: oneOf([ "values", "names" ]),
  ignore: read(entries),
  comment: oneOf([ "never", "always", "on-change" ]),
  issue: schema_boolean,
  showNames: schema_boolean,
  githubToken: schema_optional(/^/, "")
};

function problemsIn({issues: issues}) {
  return issues.flatMap(issue => {
    const complaints = issue.code === "custom" ? issue.params?.complaints : void 0;
    return complaints?.map(complaint => ({
      complaint: complaint
    })) ?? [ {
      words: trusted(issue.message)
    } ];
  });
}

function read(meaning) {
  return pipe(schema_text, transform((given, context) => meaning(given, problem => {
    const words = typeof problem === "string" ? {
      message: problem
    } : {
      params: {
        complaints: problem
      }
    };
    context.issues.push({
      code: "custom",
      input: given,
      ...words
    });
    return NEVER;
  })));
}

function schema_optional(form, message) {
  return read((text, complain) => text === "" ? void 0 : form.test(text) ? text : complain(message));
}

function oneOf(choices) {
  return schemas_enum(choices, `is not allowed; choose one of ${choices.join(", ")}`);
}

function environments(text, complain) {
  const {requests: requests, complaints: complaints} = parseEnvironments(text);
  return complaints.length > 0 ? complain(complaints) : requests;
}

function wholeNumber(text, complain) {
  return /^\d{1,9}$/.test(text) ? Number(text) : complain("is not allowed; write a whole number, 0 or more");
}

function provider(name, complain) {
  if (name === "" || isProvider(name)) return name || void 0;
  const choice = `choose one of ${PROVIDERS.join(", ")}`;
  return complain(name === "fly" ? `is not available yet in Keyway; ${choice}` : `is not a provider; ${choice}`);
}

function apiUrl(text, complain) {
  if (!URL.canParse(text)) return complain("is not a URL; write one such as https://keyway.example.com");
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") return complain("holds a user or password; leave them out");
  if (/[?#]/.test(text)) return complain("holds a query or fragment; leave it out");
  if (url.protocol === "https:" || url.protocol === "http:" && isLoopback(url.hostname)) return url;
  return complain("is not allowed; use https, or http on a loopback host only (localhost, 127.0.0.1, [::1])");
}

function isLoopback(hostname) {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

const DEFAULTS = {
  apiUrl: "https://api.keyway.sh",
  environments: "production",
  mode: "auto",
  direction: "push",
  allowDelete: "false",
  maxDeletes: "10",
  allowFirstSync: "false",
  allowSharedNames: "false",
  allowEmpty: "false",
  failOnDrift: "false",
  compare: "values",
  comment: "never",
  issue: "false",
  showNames: "true"
};

function inputText(env, name) {
  return (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
}

const SECRETS = new Set([ "token", "githubToken" ]);

function readInputs(env) {
  const inputs = {};
  const complaints = [];
  for (const [name, field] of Object.entries(FIELDS)) {
    const given = textOf(env, name);
    const parsed = field.safeParse(given);
    if (parsed.success) inputs[name] = parsed.data; else complaints.push(...problemsIn(parsed.error).map(problem => complaint(name, given, problem)));
  }
  complaints.push(...contradictions(inputs));
  if (complaints.length > 0) throw new InputError(complaints);
  return inputs;
}

function textOf(env, name) {
  const text = inputText(env, name);
  if (text !== "") return text;
  if (name === "repository") return env.GITHUB_REPOSITORY ?? "";
  return new Map(Object.entries(DEFAULTS)).get(name) ?? "";
}

function complaint(name, given, problem) {
  if ("complaint" in problem) return problem.complaint;
  const input = trusted(`\`${name}\``);
  if (SECRETS.has(name) || given === "") return message`${input} ${problem.words}`;
  return message`${input}: ${name === "apiUrl" ? withoutCredentials(given) : given} ${problem.words}`;
}

function withoutCredentials(url) {
  return url.replace(/^.*@/s, "…@").replace(/[?#].*/s, "?…");
}

function contradictions(inputs) {
  const complaints = [];
  if (inputs.direction === "pull" && inputs.allowDelete) complaints.push(message`\`allowDelete\` is only for \`direction: push\`; Keyway never deletes on pull`);
  if (inputs.mode === "disconnect" && "connectionId" in inputs && inputs.connectionId === void 0) complaints.push(message`\`connectionId\` is required for \`mode: disconnect\`: a connection that was only found is never deleted`);
  return [ ...complaints, ...environmentComplaints(inputs) ];
}

function environmentComplaints({environments: environments, provider: provider, direction: direction}) {
  if (environments === void 0 || direction === void 0) return [];
  if (provider === void 0) return sharedTargetComplaints(environments, direction);
  return resolveEnvironments(environments, provider, direction).complaints;
}

function headersOf({headersDistinct: headersDistinct}, requestId, token) {
  const header = name => headersDistinct[name]?.[0]?.replaceAll(token, "***");
  return {
    contentType: header("content-type") ?? "",
    location: header("location"),
    requestId: known(header("x-request-id")) ?? requestId,
    retryAfter: seconds(header("retry-after"), header("date")),
    remaining: whole(header("x-ratelimit-remaining")),
    reset: whole(header("x-ratelimit-reset"))
  };
}

function known(id) {
  return id !== void 0 && /^[\w.:-]{1,100}$/.test(id) ? id : void 0;
}

function whole(text) {
  return text !== void 0 && /^\d{1,9}$/.test(text) ? Number(text) : void 0;
}

function seconds(text, serverDate) {
  const until = Date.parse(text ?? "");
  const from = Date.parse(serverDate ?? "");
  return whole(text) ?? (until > from ? Math.ceil((until - from) / 1e3) : void 0);
}

class OversizedError extends Error {}

class NotConnectedError extends Error {}

class NoAnswerError extends Error {}

function unreachable(broken, {host: host, proxy: proxy, requestId: requestId, timeout: timeout}) {
  const neverSent = broken instanceof NotConnectedError;
  const error = rootOf(broken);
  const untrusted = neverSent && isTls(codeOf(error));
  const through = proxy === void 0 ? trusted("") : message` (through the proxy ${proxy})`;
  const what = untrusted ? distrust(codeOf(error)) : reason(error, timeout);
  return new UnreachableError(host, message`${what}${through}`, {
    cause: error,
    neverSent: neverSent,
    final: untrusted || error instanceof OversizedError,
    requestId: requestId
  });
}

function rootOf(broken) {
  if (broken instanceof NotConnectedError && broken.cause !== void 0) return rootOf(broken.cause);
  return broken instanceof AggregateError ? broken.errors.at(-1) ?? broken : broken;
}

function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function isTls(code) {
  return /^(?:ERR_TLS_|ERR_SSL_|CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_|EPROTO$)/.test(code);
}

function distrust(code) {
  if (code === "ERR_SSL_WRONG_VERSION_NUMBER" || code === "EPROTO") return message`the other side does not speak https (${code}); is the port right?`;
  return message`the connection cannot be trusted (${code}); for a certificate authority of your own, set \`NODE_EXTRA_CA_CERTS\` to its file on the runner`;
}

function reason(error, timeout) {
  if (error instanceof OversizedError) return message`the answer is larger than 8 MiB; is \`apiUrl\` right?`;
  if (error instanceof NotConnectedError) return trusted(error.message);
  if (error instanceof NoAnswerError) return message`the connection was given up without an answer`;
  if (error instanceof Error && error.name === "TimeoutError") return message`no complete answer within ${timeout / 1e3} s`;
  const code = codeOf(error);
  if (isTls(code)) return message`the connection broke (${code})`;
  switch (code) {
   case "ENOTFOUND":
   case "EAI_AGAIN":
    return message`the host name is not found`;

   case "ECONNREFUSED":
    return message`the connection was refused`;

   case "ETIMEDOUT":
   case "ENETUNREACH":
   case "EHOSTUNREACH":
    return message`there is no way to the host (${code})`;

   case "ECONNRESET":
   case "EPIPE":
   case "HPE_INVALID_EOF_STATE":
    return message`the connection was closed before the answer was complete`;

   default:
    return error instanceof Error ? message`${error.message}${trusted(code && ` (${code})`)}` : message`the request failed`;
  }
}

var external_node_http_ = __nccwpck_require__(7067);

var external_node_http_namespaceObject = __nccwpck_require__.t(external_node_http_, 2);

var external_node_net_ = __nccwpck_require__(7030);

const CONNECT_TIMEOUT = 1e4;

const PROBE_AFTER = 6e4;

function inTime(connection, stands) {
  if (connection instanceof external_node_net_.Socket) connection.setKeepAlive(true, PROBE_AFTER);
  if (connection) limited(connection, stands);
  return connection;
}

async function tunnels(base, proxy, closing) {
  const [https, tls] = await Promise.all([ Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19)), Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 19)) ]);
  const {request: request} = proxy.protocol === "https:" ? https : external_node_http_namespaceObject;
  const target = `${base.hostname}:${base.port || 443}`;
  const headers = {
    host: target,
    ...authorization(proxy)
  };
  const origin = identityOf(base);
  const {servername: servername} = identityOf(proxy);
  return () => new Promise((resolve, reject) => {
    const options = {
      method: "CONNECT",
      path: target,
      headers: headers,
      servername: servername,
      agent: false,
      signal: closing
    };
    const asked = limited(request(proxy.origin, options), "connect");
    asked.on("error", cause => reject(new NotConnectedError("no tunnel", {
      cause: cause
    })));
    asked.on("connect", ({statusCode: statusCode = 0}, socket) => {
      if (statusCode >= 200 && statusCode < 300) {
        if (socket instanceof external_node_net_.Socket) socket.setKeepAlive(true, PROBE_AFTER);
        resolve(inTime(tls.connect({
          socket: socket,
          ...origin,
          ALPNProtocols: [ "http/1.1" ]
        }), "secureConnect"));
      } else {
        socket.destroy();
        reject(new NotConnectedError(`no tunnel was granted (${statusCode})`));
      }
    });
    asked.end();
  });
}

function identityOf({hostname: hostname}) {
  const host = hostname.replace(/^\[|\]$/g, "");
  return {
    host: host,
    servername: (0, external_node_net_.isIP)(host) === 0 ? host : ""
  };
}

function limited(pending, event) {
  const tooLate = () => pending.destroy(new NotConnectedError("no connection could be made in time"));
  const late = setTimeout(tooLate, CONNECT_TIMEOUT);
  for (const end of [ event, "close" ]) pending.once(end, () => clearTimeout(late));
  return pending;
}

function authorization({username: username, password: password}) {
  if (username === "" && password === "") return {};
  const credentials = [ username, password ].map(text => decodeURIComponent(text)).join(":");
  return {
    "proxy-authorization": `Basic ${Buffer.from(credentials).toString("base64")}`
  };
}

class Transport {
  #proxy;
  #closing=new AbortController;
  #ways;
  constructor(base, proxy) {
    this.#proxy = proxy;
    this.#ways = this.#open(base);
  }
  get proxy() {
    return this.#proxy?.host;
  }
  async send({method: method, url: url, headers: headers, body: body, signal: signal}) {
    const {request: request, agents: agents, stands: stands} = await this.#ways;
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      const sent = request(url, {
        method: method,
        headers: headers,
        agent: method === "GET" ? agents.read : agents.write
      });
      let stood = false;
      sent.on("socket", socket => {
        if (sent.reusedSocket) stood = true; else socket.once(stands, () => {
          stood = true;
        });
      });
      const failed = cause => reject(stood || cause instanceof NotConnectedError ? cause : new NotConnectedError("no connection", {
        cause: cause
      }));
      sent.on("response", resolve);
      sent.on("error", failed);
      sent.on("close", () => failed(new NoAnswerError));
      signal.addEventListener("abort", () => sent.destroy(), {
        once: true
      });
      sent.end(body);
    });
  }
  async close() {
    this.#closing.abort();
    const {read: read, write: write} = (await this.#ways).agents;
    read.destroy();
    write.destroy();
  }
  async #open(base) {
    const secure = base.protocol === "https:";
    const stands = secure ? "secureConnect" : "connect";
    const {Agent: Agent, request: request} = secure ? await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19)) : external_node_http_namespaceObject;
    const tunnel = this.#proxy && await tunnels(base, this.#proxy, this.#closing.signal);
    const agent = keepAlive => {
      const made = new Agent({
        keepAlive: keepAlive
      });
      const connect = made.createConnection.bind(made);
      made.createConnection = (options, done) => {
        if (tunnel === void 0) return inTime(connect(options), stands);
        const failed = done;
        tunnel().then(connection => done?.(null, connection), failed);
        return;
      };
      return made;
    };
    return {
      request: request,
      agents: {
        read: agent(true),
        write: agent(false)
      },
      stands: stands
    };
  }
}

class Turns {
  #waiting=[];
  #free;
  constructor(atOnce) {
    this.#free = atOnce;
  }
  async take(work) {
    if (this.#free > 0) this.#free -= 1; else await new Promise(resolve => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === void 0) this.#free += 1; else next();
    }
  }
}

const AT_ONCE = 8;

const LARGEST_BODY = 8388608;

class Http {
  #options;
  #transport;
  #turns=new Turns(AT_ONCE);
  constructor(options) {
    this.#options = options;
    this.#transport = new Transport(options.base, options.proxy);
  }
  send(sent) {
    return this.#turns.take(() => this.#send(sent));
  }
  async #send(sent) {
    if (sent.signal.aborted) throw new CancelledError;
    const {clock: clock, now: now, base: base} = this.#options;
    const at = now();
    const requestId = (0, external_node_crypto_.randomUUID)();
    const begun = clock();
    let answer;
    try {
      answer = await this.#exchange(sent, requestId);
      return answer;
    } catch (error) {
      if (sent.signal.aborted) throw new CancelledError(true);
      throw unreachable(error, {
        host: base.host,
        proxy: this.#transport.proxy,
        requestId: requestId,
        timeout: sent.timeout
      });
    } finally {
      if (!sent.signal.aborted || sent.method !== "GET") sent.onEnd({
        at: at,
        method: sent.method,
        path: sent.path.replace(/\?.*/s, ""),
        ...answer && {
          status: answer.status
        },
        ms: Math.round(clock() - begun),
        requestId: answer?.requestId ?? requestId
      });
    }
  }
  close() {
    return this.#transport.close();
  }
  async #exchange(sent, requestId) {
    const ended = AbortSignal.any([ sent.signal, AbortSignal.timeout(sent.timeout) ]);
    return unlessEnded(ended, async () => {
      const response = await this.#request(sent, requestId, ended);
      return {
        status: response.statusCode ?? 0,
        ...headersOf(response, requestId, this.#options.token),
        body: (await bounded(response)).replaceAll(this.#options.token, "***")
      };
    });
  }
  #request({method: method, path: path, body: body}, requestId, signal) {
    const {base: base, token: token, userAgent: userAgent} = this.#options;
    return this.#transport.send({
      method: method,
      url: base.origin + base.pathname.replace(/\/+$/, "") + path,
      headers: {
        authorization: `Bearer ${token}`,
        accept: "application/json",
        "user-agent": userAgent,
        "x-request-id": requestId,
        ...body !== void 0 && {
          "content-type": "application/json"
        }
      },
      body: body === void 0 ? void 0 : JSON.stringify(body),
      signal: signal
    });
  }
}

function unlessEnded(ended, work) {
  return new Promise((resolve, reject) => {
    ended.addEventListener("abort", () => reject(ended.reason), {
      once: true
    });
    work().then(resolve, reject);
  });
}

async function bounded(body) {
  const chunks = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new OversizedError;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

const ATTEMPTS = 3;

const RETRIES_IN_ALL = 8;

const LONGEST_WAIT = 6e4;

function readDelay(error, effort, random) {
  const told = toldDelay(error, effort.waited);
  if (told === "too-long" || effort.retries >= RETRIES_IN_ALL || effort.attempt >= attemptsFor(error)) return;
  return told ?? Math.round(random * 500 * 2 ** effort.attempt);
}

function writeDelay(error, {attempt: attempt}, random) {
  if (attempt > 1) return;
  return error instanceof UnreachableError && error.neverSent && !error.final ? Math.round(500 + random * 500) : void 0;
}

function toldDelay(error, waited) {
  if (!(error instanceof RateLimitError || error instanceof KeywayError) || error.retryAfter === void 0) return;
  const wait = error.retryAfter * 1e3;
  return waited + wait <= LONGEST_WAIT ? wait : "too-long";
}

function attemptsFor(error) {
  if (error instanceof UnreachableError) return error.final ? 1 : ATTEMPTS;
  if (error instanceof RateLimitError) return ATTEMPTS;
  if (!(error instanceof KeywayError)) return 1;
  if (error.status === 401 || error.status === 403) return 2;
  return error.status >= 500 || error.status === 408 ? ATTEMPTS : 1;
}

class RetryBudget {
  #options;
  #retries=0;
  #waited=0;
  #waits=0;
  #closedUntil=0;
  constructor(options) {
    this.#options = options;
  }
  get waits() {
    return this.#waits;
  }
  async wait(error, attempt, delayFor, signal) {
    const {clock: clock, random: random, onWait: onWait} = this.#options;
    const told = error instanceof RateLimitError || error instanceof KeywayError && error.retryAfter !== void 0;
    if (told && attempt < ATTEMPTS && clock() < this.#closedUntil) return this.opened(signal);
    const delay = delayFor(error, {
      attempt: attempt,
      retries: this.#retries,
      waited: this.#waited
    }, random());
    if (delay === void 0) throw error;
    this.#retries += 1;
    onWait(delay, error);
    if (!told) return pause(delay, signal);
    this.#waited += delay;
    this.#waits += 1;
    this.#closedUntil = clock() + delay;
    return this.opened(signal);
  }
  async opened(signal) {
    const left = this.#closedUntil - this.#options.clock();
    if (left > 0) await pause(left, signal);
  }
}

async function pause(ms, signal) {
  await (0, promises_namespaceObject.setTimeout)(ms, void 0, {
    signal: signal
  }).catch(() => {
    throw new CancelledError;
  });
}

const schemas_text = schemas_string();

const count = schemas_int().check(_nonnegative());

const maybeText = pipe(schemas_catch(schemas_nullish(schemas_text), void 0), transform(value => value ?? void 0));

const envelope = object({
  data: unknown()
});

const problem = union([ object({
  detail: schemas_text,
  upgradeUrl: schemas_catch(optional(schemas_text), void 0),
  errors: schemas_catch(optional(array(object({
    field: schemas_text,
    message: schemas_text
  }))), void 0)
}), pipe(object({
  message: schemas_text,
  statusCode: schemas_number()
}), transform(({message: message}) => ({
  detail: message,
  upgradeUrl: void 0,
  errors: void 0
}))) ]);

const providers = object({
  providers: array(object({
    name: schemas_text,
    displayName: schemas_text,
    configured: schemas_boolean()
  }))
});

const connection = object({
  id: schemas_text,
  provider: schemas_text,
  providerTeamId: maybeText,
  providerUserId: maybeText,
  providerAccountId: maybeText
});

const connections = object({
  connections: array(pipe(connection, transform(({id: id, provider: provider, ...account}) => ({
    id: id,
    provider: isProvider(provider) ? provider : void 0,
    providerName: provider,
    account: account.providerTeamId ?? account.providerAccountId ?? account.providerUserId
  }))))
});

const projects = object({
  projects: array(object({
    id: schemas_text,
    name: schemas_text,
    linkedRepo: maybeText,
    framework: maybeText,
    serviceId: maybeText,
    serviceName: maybeText,
    environments: pipe(schemas_catch(schemas_nullish(array(schemas_text)), void 0), transform(names => names ?? []))
  }))
});

const schemas_status = object({
  isFirstSync: schemas_boolean(),
  providerSecretCount: count
});

const schemas_names = pipe(array(schemas_text), transform(list => new Set(list)));

const preview = object({
  toCreate: schemas_names,
  toUpdate: schemas_names,
  toDelete: schemas_names,
  toSkip: schemas_names
}).check(refine(lists => {
  const all = Object.values(lists);
  const together = new Set(all.flatMap(list => [ ...list ]));
  return together.size === all.reduce((sum, list) => sum + list.size, 0);
}, "the same name is in two of the lists"));

const schemas_counts = {
  created: count,
  updated: count,
  deleted: count
};

const observedExecute = pipe(object({
  success: schemas_boolean(),
  stats: object(schemas_counts),
  error: maybeText
}), transform(({success: success, stats: stats, error: error}) => ({
  ok: success,
  ...stats,
  countsWholeVault: true,
  error: error
})));

const documentedExecute = pipe(object({
  status: schemas_text,
  ...schemas_counts,
  error: maybeText
}), transform(({status: status, error: error, ...stats}) => ({
  ok: status === "success",
  ...stats,
  countsWholeVault: false,
  error: error ?? (status === "success" ? void 0 : `status "${status}"`)
})));

const execute = pipe(unknown(), transform((data, context) => {
  const documented = typeof data === "object" && data !== null && "status" in data && !("success" in data);
  const parsed = (documented ? documentedExecute : observedExecute).safeParse(data);
  if (parsed.success) return parsed.data;
  context.issues.push(...parsed.error.issues.map(({path: path, message: message}) => ({
    code: "custom",
    path: path,
    message: message,
    input: data
  })));
  return NEVER;
}));

const vault = object({
  environments: array(schemas_text),
  syncs: array(object({
    provider: schemas_text,
    projectId: schemas_text,
    connectionId: schemas_text,
    keywayEnvironment: schemas_text,
    providerEnvironment: schemas_text,
    lastSyncedAt: maybeText
  }))
});

const secrets = array(object({
  key: schemas_text,
  environment: schemas_text,
  updatedAt: maybeText,
  lastModifiedBy: schemas_catch(schemas_nullish(object({
    username: schemas_text
  })), void 0)
}));

const NO_HINT = 10;

function isRateLimited({status: status, retryAfter: retryAfter, remaining: remaining}) {
  return status === 429 || status >= 400 && retryAfter !== void 0 && remaining === 0;
}

function dataOf(schema, answer, origin) {
  refuseFailure(answer, origin);
  const parsed = schema.safeParse(envelopeOf(answer, origin).data);
  if (parsed.success) return parsed.data;
  throw notUnderstood(parsed.error, answer, origin);
}

function refuseFailure(answer, {host: host, now: now}) {
  const {status: status, requestId: requestId} = answer;
  if (isRateLimited(answer)) throw new RateLimitError(Math.max(answer.retryAfter ?? answer.reset ?? NO_HINT, 1), now, {
    requestId: requestId
  });
  if (status >= 200 && status < 300) return;
  if (status < 400) throw new UnreachableError(host, redirected(answer), {
    requestId: requestId,
    final: true
  });
  if (isPage(answer)) throw new UnreachableError(host, notKeyway(answer), {
    requestId: requestId,
    final: status < 500
  });
  throw new KeywayError({
    status: status,
    requestId: requestId,
    retryAfter: answer.retryAfter,
    ...explanation(answer.body)
  });
}

function envelopeOf(answer, {host: host, step: step}) {
  const json = parseJson(answer.body);
  if (json === void 0) {
    const what = answer.body === "" ? message`the answer is empty` : isPage(answer) ? notKeyway(answer) : message`the answer is not whole JSON`;
    throw new UnreachableError(host, what, {
      requestId: answer.requestId
    });
  }
  const parsed = envelope.safeParse(json);
  if (!parsed.success || parsed.data.data === void 0) throw new ProtocolError(step, "data", "it is missing", answer.requestId);
  return parsed.data;
}

function notUnderstood(error, answer, {step: step}) {
  const issue = error.issues[0];
  const path = [ "data", ...issue?.path ?? [] ].map(String).join(".");
  return new ProtocolError(step, path, issue?.message ?? "unknown shape", answer.requestId);
}

function explanation(body) {
  const parsed = problem.safeParse(parseJson(body));
  if (!parsed.success) return {
    detail: "no explanation was given"
  };
  const {detail: detail, errors: errors, upgradeUrl: upgradeUrl} = {
    errors: void 0,
    upgradeUrl: void 0,
    ...parsed.data
  };
  const fields = errors?.map(({field: field, message: message}) => `${field}: ${message}`).join(", ");
  return {
    detail: fields ? `${detail} (${fields})` : detail,
    upgradeUrl: upgradeUrl
  };
}

function redirected({status: status, location: location}) {
  const where = location?.replace(/[?#].*/s, "") ?? "nowhere";
  return message`it redirects (${status}) to ${where}; the token goes to one origin only, so set \`apiUrl\` to the final address`;
}

function notKeyway({status: status}) {
  return message`it answered ${status} with a web page instead of JSON; is \`apiUrl\` right, or is a proxy in between?`;
}

function isPage({contentType: contentType, body: body}) {
  return /\bhtml\b/i.test(contentType) || /^\s*</.test(body);
}

function parseJson(body) {
  try {
    return JSON.parse(body);
  } catch {
    return;
  }
}

const READ_TIMEOUT = 6e4;

const WRITE_TIMEOUT = 6e5;

const DEFAULT_WINDOW = 900;

class Requester {
  #options;
  #http;
  #retryBudget;
  #rateLimit;
  constructor(options) {
    this.#options = options;
    this.#http = new Http(options);
    this.#retryBudget = new RetryBudget(options);
  }
  get rateLimit() {
    return this.#rateLimit;
  }
  get waits() {
    return this.#retryBudget.waits;
  }
  async ensureRequests(requests) {
    if (this.#rateLimit === void 0 || this.#rateLimit.remaining >= requests) return;
    const {remaining: remaining, limit: limit, resetsAt: resetsAt} = this.#rateLimit;
    const now = this.#options.now();
    const seconds = Math.max(1, Math.ceil((resetsAt.getTime() - now.getTime()) / 1e3));
    if (limit !== void 0 && requests > limit) throw new RateLimitError(seconds, now, {
      what: message`This takes ${requests} requests, and Keyway allows ${limit} in one window of its rate limit`,
      neverFits: true
    });
    const what = message`Keyway's rate limit leaves ${remaining} requests, and ${requests} are needed to finish and check this`;
    await this.waitFor(new RateLimitError(seconds, now, {
      what: what
    }));
  }
  async waitFor(error) {
    await this.#retryBudget.wait(error, 1, readDelay, this.#options.signal);
    this.#rateLimit = void 0;
  }
  async read(schema, call) {
    const {signal: signal} = this.#options;
    const stopped = call.signal === void 0 ? signal : AbortSignal.any([ signal, call.signal ]);
    if (call.once) return dataOf(schema, await this.#send(call, "GET", stopped), this.#origin(call));
    for (let attempt = 1; ;attempt++) try {
      await this.#retryBudget.opened(stopped);
      return dataOf(schema, await this.#send(call, "GET", stopped), this.#origin(call));
    } catch (error) {
      await this.#retryBudget.wait(error, attempt, readDelay, stopped);
    }
  }
  async redirect(call) {
    const {location: location, ...answer} = await this.#send(call, "GET", this.#options.signal);
    if (answer.status === 302 && location !== void 0) return {
      location: location,
      requestId: answer.requestId
    };
    refuseFailure({
      ...answer,
      location: location
    }, this.#origin(call));
    throw new ProtocolError(call.step, "location", "no address was given", answer.requestId);
  }
  async remove(call) {
    refuseFailure(await this.#send(call, "DELETE", this.#options.signal), this.#origin(call));
  }
  async write(schema, call, body) {
    const {signal: signal, writeSignal: writeSignal} = this.#options;
    for (let attempt = 1; ;attempt++) {
      if (signal.aborted) throw new CancelledError;
      try {
        const answer = await this.#send(call, "POST", writeSignal, body);
        return {
          ...dataOf(schema, answer, this.#origin(call)),
          requestId: answer.requestId
        };
      } catch (error) {
        await this.#retryBudget.wait(error, attempt, writeDelay, signal);
      }
    }
  }
  close() {
    return this.#http.close();
  }
  async #send(call, method, signal, body) {
    const {step: step, environment: environment, path: path} = call;
    const answer = await this.#http.send({
      method: method,
      path: path,
      timeout: method === "POST" ? WRITE_TIMEOUT : READ_TIMEOUT,
      signal: signal,
      onEnd: exchange => this.#options.onStep({
        ...exchange,
        step: step,
        environment: environment
      }),
      ...body !== void 0 && {
        body: body
      }
    });
    this.#count(answer);
    return answer;
  }
  #count({remaining: remaining, reset: reset = DEFAULT_WINDOW}) {
    if (remaining === void 0) return;
    const resetsAt = new Date(this.#options.now().getTime() + reset * 1e3);
    const sameWindow = this.#rateLimit !== void 0 && resetsAt.getTime() - this.#rateLimit.resetsAt.getTime() < 5e3;
    if (sameWindow && this.#rateLimit !== void 0 && this.#rateLimit.remaining <= remaining) return;
    this.#rateLimit = {
      remaining: remaining,
      resetsAt: resetsAt
    };
  }
  #origin({step: step}) {
    return {
      host: this.#options.base.host,
      step: step,
      now: this.#options.now()
    };
  }
}

const INTEGRATIONS = "/v1/integrations";

const PAGE = 100;

class KeywayClient {
  #requester;
  constructor(options) {
    this.#requester = new Requester(options);
  }
  get rateLimit() {
    return this.#requester.rateLimit;
  }
  get waits() {
    return this.#requester.waits;
  }
  ensureRequests(requests) {
    return this.#requester.ensureRequests(requests);
  }
  waitFor(error) {
    return this.#requester.waitFor(error);
  }
  async providers() {
    const call = {
      step: "providers",
      path: INTEGRATIONS
    };
    return (await this.#requester.read(providers, call)).providers;
  }
  async connections(options = {}) {
    const call = {
      step: "connections",
      path: `${INTEGRATIONS}/connections`,
      ...options
    };
    return (await this.#requester.read(connections, call)).connections;
  }
  async projects(connectionId, options = {}) {
    const path = `${INTEGRATIONS}/connections/${encodeURIComponent(connectionId)}/projects`;
    return (await this.#requester.read(projects, {
      step: "projects",
      path: path,
      ...options
    })).projects;
  }
  async vault({repository: repository}, options = {}) {
    const call = {
      step: "vault",
      path: `/v1/vaults/${repositoryPath(repository)}`,
      ...options
    };
    return this.#requester.read(vault, call);
  }
  async secrets({repository: repository}, options = {}) {
    const path = `/v1/vaults/${repositoryPath(repository)}/secrets?limit=${PAGE}&offset=`;
    const all = [];
    for (;;) {
      const call = {
        step: "vault secrets",
        path: path + all.length,
        ...options
      };
      const page = await this.#requester.read(secrets, call);
      all.push(...page);
      if (page.length < PAGE) return all;
    }
  }
  async authorizeUrl(provider, redirectUri) {
    const query = redirectUri === void 0 ? "" : `?${new URLSearchParams({
      redirect_uri: redirectUri
    })}`;
    const call = {
      step: "authorize",
      path: `${INTEGRATIONS}/${encodeURIComponent(provider)}/authorize${query}`
    };
    const {location: location, requestId: requestId} = await this.#requester.redirect(call);
    if (URL.canParse(location)) return new URL(location);
    throw new ProtocolError("authorize", "location", "it is not an address", requestId);
  }
  async deleteConnection(connectionId) {
    const path = `${INTEGRATIONS}/connections/${encodeURIComponent(connectionId)}`;
    await this.#requester.remove({
      step: "disconnect",
      path: path
    });
  }
  async status(target, environment, options = {}) {
    const asked = new URLSearchParams({
      ...query(target),
      environment: environment
    });
    return this.#requester.read(schemas_status, {
      step: "status",
      path: `${vaultPath(target)}/sync/status?${asked}`,
      ...options
    });
  }
  async preview(target, environment, direction, options = {}) {
    const asked = new URLSearchParams({
      ...query(target),
      keywayEnvironment: environment.keyway,
      providerEnvironment: environment.provider,
      direction: direction,
      allowDelete: "true"
    });
    return this.#requester.read(preview, {
      step: `${direction} preview`,
      path: `${vaultPath(target)}/sync/preview?${asked}`,
      environment: environment,
      ...options
    });
  }
  async sync(target, environment, direction, allowDelete) {
    const call = {
      step: "sync",
      path: `${vaultPath(target)}/sync`,
      environment: environment
    };
    return this.#requester.write(execute, call, {
      ...query(target),
      keywayEnvironment: environment.keyway,
      providerEnvironment: environment.provider,
      direction: direction,
      allowDelete: allowDelete
    });
  }
  close() {
    return this.#requester.close();
  }
}

function vaultPath({repository: repository}) {
  return `${INTEGRATIONS}/vaults/${repositoryPath(repository)}`;
}

function repositoryPath(repository) {
  return repository.split("/").map(encodeURIComponent).join("/");
}

function query({connectionId: connectionId, projectId: projectId, serviceId: serviceId}) {
  return {
    connectionId: connectionId,
    projectId: projectId,
    ...serviceId !== void 0 && {
      serviceId: serviceId
    }
  };
}

var lib_proxy = __nccwpck_require__(9783);

function proxyFor(base, env) {
  const variable = base.protocol === "https:" ? "https_proxy" : "http_proxy";
  const setting = env[variable] || env[variable.toUpperCase()];
  if (!setting || (0, lib_proxy.H)(base)) return;
  const address = setting.includes("://") ? setting : `http://${setting}`;
  if (!URL.canParse(address)) throw unusable(message`its address cannot be read`);
  const proxy = new URL(address);
  if (!/^https?:$/.test(proxy.protocol)) throw unusable(message`${`${proxy.protocol}//${proxy.host}`} is of another kind`);
  proxy.username = encodeURIComponent(decoded(proxy.username));
  proxy.password = encodeURIComponent(decoded(proxy.password));
  return proxy;
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unusable(why) {
  return new ProxyError(message`The proxy in the environment cannot be used: ${why}`);
}

const side = object({
  repo: schemas_nullish(object({
    full_name: schemas_string()
  }))
});

const eventFile = object({
  repository: schemas_catch(optional(object({
    default_branch: optional(schemas_string())
  })), void 0),
  pull_request: schemas_catch(optional(object({
    number: schemas_int(),
    head: side,
    base: side,
    user: schemas_nullish(object({
      login: schemas_string()
    }))
  })), void 0)
});

function readContext(env) {
  const event = readEvent(env.GITHUB_EVENT_PATH);
  const repository = env.GITHUB_REPOSITORY ?? "";
  const runId = env.GITHUB_RUN_ID ?? "";
  const server = env.GITHUB_SERVER_URL || "https://github.com";
  const action = env.GITHUB_ACTION_REPOSITORY ?? "";
  return {
    repository: repository,
    event: env.GITHUB_EVENT_NAME ?? "",
    pushedBranch: branchOf(env.GITHUB_EVENT_NAME, env.GITHUB_REF),
    defaultBranch: event.repository?.default_branch,
    pullRequest: pullRequestOf(event, env),
    runUrl: repository && runId ? `${server}/${repository}/actions/runs/${runId}` : "",
    runId: runId,
    docsUrl: action && `${server}/${action}#readme`,
    tempDirectory: env.RUNNER_TEMP || void 0
  };
}

function readEvent(path) {
  if (!path) return {};
  try {
    return eventFile.parse(JSON.parse((0, external_node_fs_namespaceObject.readFileSync)(path, "utf8")));
  } catch {
    return {};
  }
}

function branchOf(event, ref) {
  const prefix = "refs/heads/";
  return event === "push" && ref?.startsWith(prefix) ? ref.slice(prefix.length) : void 0;
}

function pullRequestOf(event, env) {
  const {pull_request: pull} = event;
  if (pull === void 0) return;
  const fork = pull.head.repo?.full_name.toLowerCase() !== pull.base.repo?.full_name.toLowerCase();
  const dependabot = [ env.GITHUB_ACTOR, pull.user?.login ].includes("dependabot[bot]");
  return {
    number: pull.number,
    withoutSecrets: fork ? "fork" : dependabot ? "Dependabot" : void 0
  };
}

function isPullRequestEvent({event: event, pullRequest: pullRequest}) {
  return pullRequest !== void 0 || event.startsWith("pull_request");
}

function autoMode({pushedBranch: pushedBranch, defaultBranch: defaultBranch, event: event}) {
  if (event !== "push") return {
    mode: "preview",
    why: event === "" ? message`the event is not known` : message`the event is ${event}, not a push`
  };
  if (pushedBranch === void 0) return {
    mode: "preview",
    why: message`the push is not to a branch`
  };
  if (defaultBranch === void 0) return {
    mode: "preview",
    why: message`the event does not tell the default branch`
  };
  if (pushedBranch !== defaultBranch) return {
    mode: "preview",
    why: message`${pushedBranch} is not the default branch ${defaultBranch}`
  };
  return {
    mode: "sync",
    why: message`this is a push to the default branch ${defaultBranch}`
  };
}

const sticky_note_LARGEST = 6e4;

const SHORTER = [ "no-unchanged", "no-kept", "some", "few", "numbers" ];

function comment(report) {
  return note(report, render(report, {
    limit: sticky_note_LARGEST,
    heading: "###",
    details: SHORTER
  }));
}

function sticky_note_issue(report) {
  const text = render(report, {
    limit: sticky_note_LARGEST,
    heading: "##",
    details: SHORTER
  });
  const found = note(report, `${text}\nThis issue is kept up to date by the workflow, and closed when both sides are in sync again.\n`);
  return found && {
    ...found,
    title: issueTitle(report.run)
  };
}

function issueTitle({inputs: inputs, target: target}) {
  const environments = inputs?.environments.map(({keyway: keyway}) => keyway).join(", ") ?? "";
  return sanitize(`Secrets drift: ${target?.repository ?? ""} ${environments} (${target?.projectId ?? ""})`, 180);
}

function note({run: run, steps: steps}, text) {
  const identity = sticky_note_identityOf(run);
  if (identity === void 0) return;
  const digest = sha256(text + (run.plan ? planDigest(run.plan) : ""));
  return {
    recognise: recogniser(identity),
    digest: digest,
    body: known => `${marker({
      given: identity.given,
      target: identity.target ?? known?.target
    }, digest)}\n${text}${footer(run, steps)}`
  };
}

function sticky_note_identityOf({inputs: inputs, target: target, plan: plan}) {
  if (inputs === void 0) return;
  const {repository: repository, direction: direction, environments: environments} = inputs;
  const asked = environments.map(({keyway: keyway, provider: provider}) => `${keyway}:${provider ?? ""}`);
  const given = [ repository, inputs.provider, inputs.connectionId, inputs.projectId, inputs.serviceId, direction, asked ];
  const pairs = plan?.environments.map(({pair: pair}) => pairName(pair)).sort();
  const found = target && pairs && [ target.repository, target.projectId, target.serviceId, direction, pairs ];
  return {
    target: found && sha256(JSON.stringify(found)),
    given: sha256(JSON.stringify(given))
  };
}

function marker({target: target = "-", given: given}, digest) {
  return `\x3c!-- keyway-sync target=${target} given=${given} text=${digest} --\x3e`;
}

function recogniser(own) {
  return body => {
    const [, target, given, digest] = /^<!-- keyway-sync target=(\S+) given=(\S+) text=(\S+) -->/.exec(body) ?? [];
    if (target === void 0 || digest === void 0) return;
    const known = target === "-" ? void 0 : target;
    const same = own.target === void 0 || known === void 0 ? given === own.given : known === own.target;
    return same ? {
      target: known,
      digest: digest
    } : void 0;
  };
}

function sha256(text) {
  return (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 32);
}

function wantsDiscussion({inputs: inputs}) {
  return inputs !== void 0 && (inputs.comment !== "never" || inputs.issue);
}

function discussionOf(report) {
  const {outcome: outcome, mode: mode} = report.run;
  const cancelled = "cause" in outcome && outcome.cause.reason === "cancelled";
  return cancelled || mode === "discover" || mode === "disconnect" ? {
    comment: void 0,
    issue: void 0
  } : {
    comment: commentOf(report),
    issue: issueOf(report)
  };
}

function commentOf(report) {
  const {inputs: inputs, context: context, outcome: outcome} = report.run;
  const note = comment(report);
  if (inputs === void 0 || inputs.comment === "never" || context.pullRequest === void 0 || note === void 0) return;
  const inSync = outcome.kind === "in-sync" && !outcome.drift;
  return {
    pullRequest: context.pullRequest.number,
    note: note,
    create: inputs.comment === "always" || !inSync
  };
}

function issueOf(report) {
  const {inputs: inputs, context: context, outcome: outcome} = report.run;
  const note = sticky_note_issue(report);
  const drift = drifts(outcome);
  if (!inputs?.issue || isPullRequestEvent(context) || note === void 0 || drift === void 0) return;
  return {
    note: note,
    drift: drift,
    remark: `${markdown(headline(report.run).text)}.`
  };
}

const PERMISSIONS = {
  comment: "pull-requests: write",
  issue: "issues: write"
};

function troubleText({what: what, status: status, why: why}) {
  const failed = message`the ${trusted(what)} could not be written`;
  if (status === 410) return message`${failed}: issues are switched off in this repository`;
  if (status === 401 || status === 403 || status === 404) return message`${failed}: ${why}. The job needs ${`permissions: ${PERMISSIONS[what]}`}; a pull request from a fork does not get it`;
  return message`${failed}: ${why}`;
}

function sameId(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}

async function findTarget(keyway, inputs) {
  const {connectionId: connectionId, provider: provider, providerIsClaim: providerIsClaim = false, doubt: doubt} = await findConnection(keyway, inputs);
  const {pairs: pairs, complaints: complaints} = resolveEnvironments(inputs.environments, provider, inputs.direction);
  if (complaints.length > 0) throw new InputError(complaints);
  const project = await findProject(keyway, connectionId, inputs);
  const {repository: repository} = inputs;
  return {
    target: {
      repository: repository,
      connectionId: connectionId,
      ...project,
      provider: provider,
      providerIsClaim: providerIsClaim
    },
    pairs: pairs,
    doubt: doubt
  };
}

async function findConnection(keyway, {connectionId: connectionId, provider: provider, showNames: showNames}) {
  if (connectionId === void 0) return onlyConnection(await keyway.connections(), provider);
  if (provider !== void 0) return {
    connectionId: connectionId,
    provider: provider,
    providerIsClaim: true
  };
  return providerOf(keyway, connectionId, {
    showNames: showNames
  });
}

async function providerOf(keyway, connectionId, naming) {
  let connections;
  try {
    connections = await keyway.connections();
  } catch (error) {
    if (!canGoOn(error)) throw error;
    const doubt = message`The provider of the connection could not be looked up, and the run goes on without it. ${describeError(error, naming)}`;
    return {
      connectionId: connectionId,
      provider: void 0,
      doubt: doubt
    };
  }
  const found = connections.find(({id: id}) => sameId(id, connectionId));
  if (found === void 0) throw unknownConnection(connectionId, connections);
  if (found.provider !== void 0) return {
    connectionId: connectionId,
    provider: found.provider
  };
  const doubt = message`The connection is of provider ${found.providerName}, which this version does not know`;
  return {
    connectionId: connectionId,
    provider: void 0,
    doubt: doubt
  };
}

function canGoOn(error) {
  if (error instanceof KeywayError) return error.status !== 401;
  return error instanceof UnreachableError || error instanceof ProtocolError;
}

function onlyConnection(connections, provider) {
  const fitting = connections.filter(connection => provider === void 0 || connection.provider === provider);
  const [only, ...more] = fitting;
  const which = trusted(provider === void 0 ? "provider connection" : `${providerTitle(provider)} connection`);
  if (only === void 0) throw new TargetError(message`The token sees no ${which}; make one with \`keyway connect ${trusted(provider ?? "<provider>")}\``, {
    details: connectionLines(connections)
  });
  if (more.length > 0) throw new TargetError(message`The token sees ${fitting.length} ${which}s; set \`connectionId\` to one of them`, {
    details: connectionLines(fitting)
  });
  if (only.provider === void 0) throw new TargetError(message`The only connection is of provider ${only.providerName}, which this version does not know`);
  return {
    connectionId: only.id,
    provider: only.provider
  };
}

async function findProject(keyway, connectionId, {projectId: projectId, serviceId: serviceId, repository: repository}) {
  if (projectId !== void 0) return {
    projectId: projectId,
    serviceId: serviceId
  };
  const projects = await keyway.projects(connectionId);
  const linked = projects.filter(project => project.linkedRepo?.toLowerCase() === repository.toLowerCase() && (serviceId === void 0 || project.serviceId === serviceId));
  const [only, ...more] = linked;
  if (only === void 0) throw new TargetError(message`No project of the connection is linked to ${repository}; set \`projectId\``, {
    details: projectLines(projects)
  });
  if (more.length > 0) throw new TargetError(message`${linked.length} projects are linked to ${repository}; set \`projectId\`, and \`serviceId\` where there is one`, {
    details: projectLines(linked)
  });
  return {
    projectId: only.id,
    serviceId: serviceId ?? only.serviceId
  };
}

function unknownConnection(connectionId, connections, cause) {
  return new TargetError(message`The token sees no connection ${connectionId}; set \`connectionId\` to one that it sees`, {
    details: connectionLines(connections),
    cause: cause
  });
}

function otherProvider(connection, provider, connections) {
  return new TargetError(message`The connection ${connection.id} is of provider ${connection.providerName}, not ${provider}`, {
    details: connectionLines(connections)
  });
}

function unknownProject(projectId, projects, cause) {
  return new TargetError(message`The connection has no project ${projectId}; set \`projectId\` to one that it has`, {
    details: projectLines(projects),
    cause: cause
  });
}

function connectionLines(connections) {
  return connections.map(({id: id, providerName: providerName, account: account}) => {
    const owner = account === void 0 ? trusted("") : message`, ${account}`;
    return message`${`connectionId: ${id}`} (${providerName}${owner})`;
  });
}

function projectLines(projects) {
  return projects.map(({id: id, name: name, serviceId: serviceId, serviceName: serviceName, linkedRepo: linkedRepo}) => {
    const label = serviceName === void 0 ? trusted("") : message` (${serviceName})`;
    const service = serviceId === void 0 ? trusted("") : message`, ${`serviceId: ${serviceId}`}${label}`;
    const link = linkedRepo === void 0 ? message`not linked` : message`linked to ${linkedRepo}`;
    return message`${`projectId: ${id}`} (${name}, ${link})${service}`;
  });
}

async function disconnect(keyway, connectionId, provider) {
  const before = await keyway.connections();
  const connection = before.find(({id: id}) => sameId(id, connectionId));
  if (connection === void 0) throw unknownConnection(connectionId, before);
  if (provider !== void 0 && connection.provider !== provider) throw otherProvider(connection, provider, before);
  const failure = await keyway.deleteConnection(connection.id).then(() => {}, error => ({
    error: error
  }));
  const after = await keyway.connections().catch(error => {
    throw failure?.error ?? new UncheckedError(connectionId, error);
  });
  if (after.some(({id: id}) => sameId(id, connectionId))) throw failure?.error ?? new StillThereError(connectionId);
  return connection;
}

class UncheckedError extends ActionError {
  name="UncheckedError";
  constructor(connectionId, cause) {
    super(message`Keyway answered that it deleted the connection ${connectionId}, which could not be checked`, {
      cause: cause
    });
  }
}

class StillThereError extends ActionError {
  name="StillThereError";
  constructor(connectionId) {
    super(message`Keyway answered that it deleted the connection ${connectionId}, and still lists it`);
  }
}

async function discover(keyway, wanted) {
  const [providers, all] = await Promise.all([ keyway.providers().catch(() => {}), keyway.connections() ]);
  const connections = all.filter(connection => isWanted(connection, wanted));
  const {connectionId: connectionId} = wanted;
  if (connectionId !== void 0 && !all.some(({id: id}) => sameId(id, connectionId))) throw unknownConnection(connectionId, all);
  return {
    providers: providers,
    connections: await Promise.all(connections.map(connection => projectsOf(keyway, connection, wanted))),
    connected: all.map(({providerName: providerName}) => providerName)
  };
}

function isWanted({id: id, provider: provider}, wanted) {
  return (wanted.connectionId === void 0 || sameId(id, wanted.connectionId)) && (wanted.provider === void 0 || provider === wanted.provider);
}

async function projectsOf(keyway, connection, naming) {
  try {
    return {
      connection: connection,
      projects: await keyway.projects(connection.id),
      trouble: void 0
    };
  } catch (error) {
    return {
      connection: connection,
      projects: [],
      trouble: describeError(error, naming)
    };
  }
}

function linkedElsewhere({connections: connections}, {projectId: projectId, repository: repository}) {
  const same = connections.flatMap(({projects: projects}) => projects).filter(({id: id}) => id === projectId);
  const links = same.flatMap(({linkedRepo: linkedRepo}) => linkedRepo === void 0 ? [] : [ linkedRepo ]);
  const [other] = links;
  if (other === void 0 || links.some(link => link.toLowerCase() === repository.toLowerCase())) return;
  return message`project ${projectId ?? ""} is linked to ${other}, not to ${repository}`;
}

function readsOf(direction) {
  return direction === "pull" ? 2 : 1;
}

function leastRequests(plan, left = workOf(plan)) {
  const reads = readsOf(plan.direction);
  if (left.length === 0) return 0;
  const counts = left.filter(environment => isCountedAfterwards(environment, plan)).length;
  return left.length + (left.length - 1) * reads + counts + plan.environments.length * reads;
}

function isCountedAfterwards({unlisted: unlisted}, {direction: direction}) {
  return direction === "push" && unlisted !== 0;
}

function hasRoomForAll(window, plan, left) {
  if (window === void 0 || left.length === 0) return true;
  return window.remaining > plan.environments.length * readsOf(plan.direction) + leastRequests(plan, left);
}

const STANDARD_TARGETS = [ "production", "preview", "development" ];

function mayBeVercel({target: target}) {
  return target.provider === "vercel" || target.provider === void 0 || target.providerIsClaim;
}

async function readOtherTargets(scope, plan, patient) {
  if (plan.direction !== "push" || !mayBeVercel(plan) || workOf(plan).length === 0) return [];
  const inRun = new Set(plan.environments.map(({pair: pair}) => pair.provider.toLowerCase()));
  const others = STANDARD_TARGETS.filter(name => !inRun.has(name));
  const {rateLimit: rateLimit} = scope.keyway;
  const spare = rateLimit === void 0 ? others.length : rateLimit.remaining - leastRequests(plan);
  return Promise.all(others.map((name, index) => {
    const once = !(patient && name === "production");
    if (once && index >= spare) return {
      name: name,
      gaveWay: true,
      unseen: message`Keyway's rate limit leaves no request for it`
    };
    return readTarget(scope, name, once);
  }));
}

async function readTarget({keyway: keyway, target: target, policy: policy}, name, once) {
  const pair = {
    keyway: name,
    provider: name
  };
  try {
    const {toUpdate: toUpdate, toSkip: toSkip, toDelete: toDelete} = await keyway.preview(target, pair, "push", {
      once: once
    });
    return {
      name: name,
      holds: new Set([ ...toUpdate, ...toSkip, ...toDelete ])
    };
  } catch (error) {
    if (error instanceof CancelledError || !once && error instanceof RateLimitError) throw error;
    return {
      name: name,
      unseen: describeError(error, policy)
    };
  }
}

function namesChangedAt({holds: holds}, {writes: writes}) {
  return [ ...writes.create, ...writes.update ].filter(name => holds?.has(name));
}

const NO_FINDINGS = {
  otherTargets: []
};

async function readFindings(scope, plan, mode) {
  const writes = mode === "sync" && workOf(plan).length > 0;
  const odd = plan.environments.some(environment => isOdd(environment, plan));
  const [otherTargets, vault, secrets] = await Promise.all([ readOtherTargets(scope, plan, writes && !scope.policy.allowSharedNames), writes || odd ? unlessItFails(scope.keyway.vault(plan.target, {
    once: true
  })) : void 0, mayDelete(plan) ? secretsOf(scope, plan, writes) : void 0 ]);
  return {
    otherTargets: otherTargets,
    vault: vault,
    secrets: secrets
  };
}

function isOdd(environment, plan) {
  return environment.vaultNames.length === 0 || hasEmptySource(environment, plan);
}

function mayDelete(plan) {
  if (plan.direction !== "push" || !plan.allowDelete) return false;
  return workOf(plan).some(({writes: writes, unlisted: unlisted}) => writes.delete.length > 0 || unlisted !== 0);
}

function secretsOf({keyway: keyway}, {target: target}, needed) {
  const asked = keyway.secrets(target, {
    once: !needed
  });
  return needed ? unlessItFails(asked, isNotThere) : unlessItFails(asked);
}

async function unlessItFails(asked, isHarmless = () => true) {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof CancelledError || !isHarmless(error)) throw error;
    return;
  }
}

function isNotThere(error) {
  return error instanceof KeywayError && [ 400, 403, 404, 405, 501 ].includes(error.status);
}

function guardDeletes(plan, policy, findings) {
  if (!mayDelete(plan)) return [];
  return [ ...tooMany(plan, policy), ...workOf(plan).flatMap(environment => [ ...ignored(environment, plan, policy), ...stillInVault(environment, plan, policy, findings) ]) ];
}

function tooMany(plan, {maxDeletes: maxDeletes}) {
  const work = workOf(plan);
  const listed = sum(work.map(({writes: writes}) => writes.delete.length));
  const possible = sum(work.map(couldDelete));
  if (possible <= maxDeletes) return [];
  const provider = providerName(plan.target.provider);
  const verb = trusted(possible === listed ? "would" : "could");
  const unlisted = possible === listed ? trusted("") : message`: ${listed} listed, and up to ${possible - listed} that ${provider} does not list`;
  const review = listed === 0 ? message`They cannot be listed here: compare ${provider}'s variables with the vault first.` : message`Review the deletions below.`;
  return [ {
    guard: "guard-deletes",
    title: message`${counted(possible, "deletion")}, at most ${maxDeletes} allowed`,
    message: message`this sync ${verb} delete ${counted(possible, "variable")}; the limit is ${maxDeletes} (\`maxDeletes\`)${unlisted}`,
    advice: message`${review} If they are intended, set ${`maxDeletes: ${possible}`} for this run. If not, check \`environments\` or turn off \`allowDelete\`.`
  } ];
}

function ignored(environment, plan, policy) {
  const {pair: pair, writes: writes, unlisted: unlisted = 0} = environment;
  if (policy.ignore.length === 0) return [];
  const covered = new Set(environment.ignored);
  const listed = writes.delete.filter(name => covered.has(name));
  if (listed.length + unlisted === 0) return [];
  const what = listed.length > 0 ? message`this sync would delete ${counted(listed.length, "variable")} in ${pair.provider} that \`ignore\` covers${nameList(listed, policy)}` : message`this sync could delete up to ${counted(unlisted, "variable")} in ${pair.provider} that ${providerName(plan.target.provider)} does not list, and \`ignore\` may cover some`;
  return [ {
    guard: "guard-deletes",
    pair: pair,
    title: message`ignored variables would be deleted in ${pair.provider}`,
    message: what,
    advice: message`\`ignore\` cannot protect a name from deletion. Add the names to the vault, or turn off \`allowDelete\`.`
  } ];
}

function stillInVault(environment, plan, policy, {secrets: secrets = []}) {
  const {pair: pair, writes: writes, vaultNames: vaultNames, unlisted: unlisted = 0} = environment;
  const readable = new Set(vaultNames);
  const unread = secrets.filter(({key: key, environment: of}) => of === pair.keyway && !readable.has(key)).map(({key: key}) => key);
  const listed = writes.delete.filter(name => unread.includes(name));
  if (unread.length === 0 || listed.length + unlisted === 0) return [];
  const what = listed.length > 0 ? message`this sync would delete ${counted(listed.length, "variable")} in ${pair.provider} that the vault still has${nameList(listed, policy)}` : message`this sync could delete variables in ${pair.provider} that ${providerName(plan.target.provider)} does not list, and the vault has ${counted(unread.length, "secret")} that may be among them${nameList(unread, policy)}`;
  return [ {
    guard: "guard-deletes",
    pair: pair,
    title: message`variables would be deleted in ${pair.provider} that the vault still has`,
    message: message`${what}. Keyway cannot decrypt ${trusted(unread.length === 1 ? "it" : "them")}, so its preview leaves ${trusted(unread.length === 1 ? "it" : "them")} out`,
    advice: message`Enter the ${trusted(unread.length === 1 ? "value" : "values")} in Keyway again, or turn off \`allowDelete\`.`
  } ];
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

function closest(text, candidates) {
  const wanted = closest_folded(text);
  const same = candidates.filter(candidate => closest_folded(candidate) === wanted);
  if (same.length > 0) return same.length === 1 ? same[0] : void 0;
  const most = Math.min(2, Math.floor((wanted.length - 1) / 2));
  const near = candidates.map(candidate => ({
    candidate: candidate,
    edits: editDistance(wanted, closest_folded(candidate))
  })).filter(({edits: edits}) => edits <= most).sort((a, b) => a.edits - b.edits);
  const [first, second] = near;
  return first !== void 0 && first.edits !== second?.edits ? first.candidate : void 0;
}

function closest_folded(text) {
  return text.toLowerCase().replace(/[\s_.-]/g, "");
}

function editDistance(from, to) {
  const rows = [ Array.from({
    length: to.length + 1
  }, (_, column) => column) ];
  const at = (row, column) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= from.length; row++) {
    rows.push([ row ]);
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      rows[row]?.push(Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (same ? 0 : 1), swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY));
    }
  }
  return at(from.length, to.length);
}

function realEnvironments(name, vault) {
  if (vault === void 0 || vault.environments.length === 0) return trusted("");
  const likely = vault.environments.includes(name) ? void 0 : closest(name, vault.environments);
  const hint = likely === void 0 ? trusted("") : message` Did you mean ${likely}?`;
  return message` The vault has the environments ${nameList(vault.environments, {
    showNames: true
  }, "")}.${hint}`;
}

function guardEmptySource(plan, {vault: vault}) {
  if (plan.direction !== "push") return [];
  const empty = plan.environments.filter(environment => hasEmptySource(environment, plan));
  return empty.map(({pair: pair, providerNames: providerNames}) => ({
    guard: "guard-empty-source",
    pair: pair,
    title: message`vault environment ${pair.keyway} is empty`,
    message: message`the vault environment ${pair.keyway} is empty, but ${providerName(plan.target.provider)} has ${counted(providerNames.length, "variable")} in ${pair.provider}`,
    advice: message`Check the spelling of ${pair.keyway}. Keyway returns an empty list for an unknown environment, and this action never pushes an empty one.${realEnvironments(pair.keyway, vault)}`
  }));
}

function guardFirstSync(plan, policy, findings) {
  return workOf(plan).flatMap(environment => {
    const other = linkedOtherwise(environment, plan, findings);
    if (other !== void 0) return [ throughAnother(environment, plan, other) ];
    if (plan.direction !== "push" || policy.allowFirstSync) return [];
    return isFirstSync(environment, plan, findings) ? overwriting(environment, plan, policy) : [];
  });
}

function isFirstSync({pair: pair, status: status}, plan, {vault: vault}) {
  if (vault === void 0) return status.isFirstSync;
  return !vault.syncs.some(link => isOfProject(link, plan) && link.keywayEnvironment === pair.keyway && link.providerEnvironment === environmentAt(pair.provider, plan) && link.lastSyncedAt !== void 0);
}

function linkedOtherwise({pair: pair}, plan, {vault: vault}) {
  return vault?.syncs.find(link => isOfProject(link, plan) && link.providerEnvironment === environmentAt(pair.provider, plan) && !sameId(link.connectionId, plan.target.connectionId));
}

function isOfProject({projectId: projectId, provider: provider}, {target: target}) {
  return projectId === target.projectId && (target.provider ?? provider) === provider;
}

function environmentAt(provider, {target: target}) {
  return target.serviceId === void 0 ? provider : `${provider}:${target.serviceId}`;
}

function throughAnother({pair: pair}, {target: target}, link) {
  return {
    guard: "guard-first-sync",
    pair: pair,
    title: message`the project is linked through another connection`,
    message: message`${pair.provider} of project ${target.projectId} is linked to this vault through another connection, ${link.connectionId}, and Keyway takes no second one`,
    advice: message`Use that connection (${`connectionId: ${link.connectionId}`}) with a key of its owner. If it is no longer wanted, its owner can delete it with \`mode: disconnect\`; then sync again.`
  };
}

function overwriting({writes: writes, unlisted: unlisted = 0, pair: pair}, plan, policy) {
  const provider = providerName(plan.target.provider);
  const parts = [ writes.update.length > 0 && message`would overwrite ${counted(writes.update.length, "variable")}${nameList(writes.update, policy)}`, writes.delete.length > 0 && message`would delete ${counted(writes.delete.length, "variable")}${nameList(writes.delete, policy)}`, unlisted > 0 && message`could overwrite up to ${counted(unlisted, "variable")} that ${provider} does not list` ].filter(part => part !== false);
  if (parts.length === 0) return [];
  const readable = unlisted > 0 && mayBeVercel(plan) ? message`. Keyway stores Vercel variables as readable ones, so a sensitive variable would lose its protection` : message``;
  return [ {
    guard: "guard-first-sync",
    pair: pair,
    title: message`this first sync would overwrite values in ${pair.provider}`,
    message: message`this is the first sync of ${placeName(pair)} with the project, and it ${join(parts, "; it ")}${readable}`,
    advice: message`Decide which side is right. If the vault is, run once with \`allowFirstSync: true\`. If ${provider} is, import with \`direction: pull\` first.`
  } ];
}

function guardPlanChanged(plan, {expectedPlan: expectedPlan}) {
  if (expectedPlan === void 0) return [];
  const digest = planDigest(plan);
  if (expectedPlan === digest) return [];
  return [ {
    guard: "guard-plan-changed",
    title: message`the plan has changed since it was approved`,
    message: message`the plan is no longer the one that was approved: expected ${`${expectedPlan.slice(0, 12)}…`}, found ${`${digest.slice(0, 12)}…`}`,
    advice: message`Review the new plan and approve it again.`
  } ];
}

function guardWait(plan, judged) {
  const changed = plan.environments.some((now, index) => {
    const before = judged.environments[index];
    return before === void 0 || !sameWrites(now.writes, before.writes) || now.unlisted !== before.unlisted;
  });
  if (!changed) return [];
  return [ {
    guard: "guard-plan-changed",
    title: message`the plan changed while the run waited`,
    message: message`the plan changed while the run waited for Keyway's rate limit, so nothing of it was carried out`,
    advice: message`Run it again: it will be judged as it is then.`
  } ];
}

function guardSharedNames(plan, policy, findings) {
  if (!mayBeVercel(plan) || plan.direction !== "push" || policy.allowSharedNames) return [];
  return [ ...amongEnvironments(plan, policy), ...withProduction(plan, policy, findings) ];
}

function amongEnvironments(plan, policy) {
  const shared = namesInSeveral(plan.environments);
  const sharing = plan.environments.filter(({vaultNames: vaultNames}) => vaultNames.some(name => shared.has(name)));
  if (!sharing.some(hasWork)) return [];
  const places = join(sharing.map(({pair: pair}) => message`${placeName(pair)}`), " and ");
  return [ {
    guard: "guard-shared-names",
    title: message`environments use the same ${names(shared.size)}`,
    message: message`${places} use the same ${names(shared.size)}${nameList([ ...shared ], policy)}; Keyway keeps one Vercel value per name, so writing one environment overwrites the other's`,
    advice: message`Give each environment its own Vercel project or its own names. With \`allowSharedNames: true\` the last environment in the list wins.${unknownProvider(plan)}`
  } ];
}

function withProduction(plan, policy, {otherTargets: otherTargets}) {
  const production = otherTargets.find(({name: name}) => name === "production");
  if (production === void 0 || production.gaveWay) return [];
  const places = join(workOf(plan).map(({pair: pair}) => message`${placeName(pair)}`), " and ");
  if (production.unseen !== void 0) return [ {
    guard: "guard-shared-names",
    title: message`Vercel's production could not be checked`,
    message: message`Vercel's production could not be checked for names that writing ${places} would change there. ${production.unseen}`,
    advice: message`Use a key whose owner may read production, or name \`production\` in \`environments\`. \`allowSharedNames: true\` writes without this check.${unknownProvider(plan)}`
  } ];
  const changed = [ ...new Set(workOf(plan).flatMap(environment => namesChangedAt(production, environment))) ].sort();
  if (changed.length === 0) return [];
  return [ {
    guard: "guard-shared-names",
    title: message`this would change ${counted(changed.length, "value")} in Vercel's production`,
    message: message`writing ${places} would also change ${counted(changed.length, "value")} in Vercel's production, which this run does not name${nameList(changed, policy)}; Keyway keeps one Vercel value per name`,
    advice: message`Use other names there, or a Vercel project of its own. \`allowSharedNames: true\` lets this run change production.${unknownProvider(plan)}`
  } ];
}

function unknownProvider({target: target}) {
  if (target.provider === void 0) return message` The provider is not known here: if it is not Vercel, set \`provider\`.`;
  return target.providerIsClaim && target.provider !== "vercel" ? message` That the connection is of provider ${target.provider} could not be checked.` : trusted("");
}

function guardUnreadable(plan) {
  if (plan.direction !== "pull") return [];
  return workOf(plan).filter(({unreadable: unreadable}) => unreadable).map(({pair: pair}) => ({
    guard: "guard-unreadable",
    pair: pair,
    title: message`the values in ${pair.provider} seem unreadable`,
    message: message`every value of ${placeName(pair)} differs, so Keyway probably cannot read ${providerName(plan.target.provider)}'s values, and a pull would store unreadable text as secrets`,
    advice: message`Compare one value by hand. If Keyway cannot read them, enter the missing secrets in Keyway yourself; to watch for drift all the same, use \`compare: names\`.`
  }));
}

function judge(plan, policy, findings = NO_FINDINGS) {
  return [ ...guardEmptySource(plan, findings), ...guardDeletes(plan, policy, findings), ...guardFirstSync(plan, policy, findings), ...guardSharedNames(plan, policy, findings), ...guardUnreadable(plan), ...guardPlanChanged(plan, policy) ];
}

const read_plan_AT_ONCE = 4;

async function readPlan(scope, pairs) {
  const {direction: direction, allowDelete: allowDelete} = scope.policy;
  const environments = await together(pairs, (pair, signal) => readEnvironment(scope, pair, signal));
  return {
    target: scope.target,
    direction: direction,
    allowDelete: allowDelete,
    environments: environments
  };
}

async function readEnvironment(scope, pair, signal) {
  const {keyway: keyway, target: target, policy: policy} = scope;
  const [status, previews] = await Promise.all([ keyway.status(target, pair.keyway, {
    signal: signal,
    environment: pair
  }), readPreviews(scope, pair, signal) ]);
  const providerCount = pair.keyway === pair.provider ? status.providerSecretCount : void 0;
  const reading = {
    pair: pair,
    status: status,
    ...previews
  };
  const plan = planEnvironment({
    ...reading,
    providerCount: providerCount
  }, policy, target);
  if (providerCount !== void 0 || !dependsOnUnlisted(plan, policy)) return plan;
  return planEnvironment({
    ...reading,
    providerCount: await countAt(scope, pair, signal)
  }, policy, target);
}

async function countAt({keyway: keyway, target: target}, pair, signal) {
  const status = await keyway.status(target, pair.provider, {
    signal: signal,
    environment: pair
  });
  return status.providerSecretCount;
}

function dependsOnUnlisted(plan, {allowDelete: allowDelete}) {
  const overwrites = plan.status.isFirstSync || allowDelete;
  return plan.create.length + plan.delete.length > 0 || overwrites && hasWork(plan);
}

function readAgain(scope, seen, counted = []) {
  return together(seen, async (environment, signal) => {
    const {pair: pair, status: status} = environment;
    const [previews, providerCount] = await Promise.all([ readPreviews(scope, pair, signal), counted.includes(environment) ? countAt(scope, pair, signal) : void 0 ]);
    return planEnvironment({
      pair: pair,
      status: status,
      ...previews,
      providerCount: providerCount
    }, scope.policy, scope.target);
  });
}

async function readPreviews({keyway: keyway, target: target, policy: policy}, pair, signal) {
  const [push, pull] = await Promise.all([ keyway.preview(target, pair, "push", {
    signal: signal
  }), policy.direction === "pull" ? keyway.preview(target, pair, "pull", {
    signal: signal
  }) : void 0 ]);
  return {
    push: push,
    pull: pull
  };
}

async function together(items, read) {
  const stop = new AbortController;
  const results = [];
  const queue = items.entries();
  let failure;
  const worker = async () => {
    for (const [index, item] of queue) {
      if (failure !== void 0) return;
      try {
        results[index] = await read(item, stop.signal);
      } catch (cause) {
        failure ??= {
          cause: cause
        };
        stop.abort();
      }
    }
  };
  await Promise.all(Array.from({
    length: read_plan_AT_ONCE
  }, worker));
  if (failure !== void 0) throw failure.cause;
  return results;
}

function planWarnings(plan, policy, findings = NO_FINDINGS) {
  const ofEnvironments = plan.environments.flatMap(environment => [ ...emptiness(environment, plan, policy, findings), ...unreadable(environment, plan, policy), ...unlistedDeletions(environment, plan), ...loweredProtection(environment, plan), ...rewrittenIgnored(environment, policy), ...heldInRun(environment, plan, policy), ...heldElsewhere(environment, plan, policy, findings) ].map(message => ({
    pair: environment.pair,
    message: message
  })));
  return [ ...ofEnvironments, ...unseenTargets(plan, policy, findings) ];
}

function refusalWarning({pair: pair, message: what, advice: advice}) {
  return {
    pair: pair,
    foretells: true,
    message: message`a sync would be refused: ${what}. ${advice}`
  };
}

function planNotices(plan, policy) {
  const all = [ ...new Set(plan.environments.flatMap(({unverifiable: unverifiable}) => unverifiable)) ].sort();
  if (all.length === 0) return [];
  const provider = providerName(plan.target.provider);
  const what = trusted(all.length === 1 ? "1 name begins" : `${all.length} names begin`);
  return [ message`${what} as only ${provider}'s own variables do${nameList(all, policy)}. Keyway never lists such names at ${provider}: a sync writes them, nobody can check them, and they do not count as drift` ];
}

function emptiness(environment, plan, policy, {vault: vault}) {
  const {pair: pair, providerNames: providerNames, vaultNames: vaultNames} = environment;
  const provider = providerName(plan.target.provider);
  const real = realEnvironments(pair.keyway, vault);
  if (isEmpty(environment)) {
    if (policy.allowEmpty) return [];
    return [ message`${placeName(pair)} has no secrets in the vault and ${provider} shows none, so nothing was compared${unreadCount(environment, plan)}. Is the name spelled correctly?${real} If it is meant to be empty, set \`allowEmpty: true\`` ];
  }
  if (plan.direction === "push") return [];
  if (hasEmptySource(environment, plan)) return [ message`${provider} shows no variables in ${pair.provider}, but the vault has ${counted(vaultNames.length, "secret")} in ${pair.keyway}${unreadCount(environment, plan)}. Check the spelling of ${pair.provider}: Keyway returns an empty list for an unknown environment` ];
  return vaultNames.length === 0 && providerNames.length > 0 ? [ message`the vault environment ${pair.keyway} is empty before this pull; check its spelling.${real}` ] : [];
}

function unreadCount({unlisted: unlisted, pair: pair, status: status}, {target: target}) {
  const unread = unlisted ?? (pair.keyway === pair.provider ? status.providerSecretCount : 0);
  if (unread === 0) return trusted("");
  return message` (${providerName(target.provider)} has ${counted(unread, "variable")} there that Keyway cannot read)`;
}

function unreadable(environment, plan, policy) {
  const provider = providerName(plan.target.provider);
  const {pair: pair, equal: equal} = environment;
  const pulls = plan.direction === "pull" && hasWork(environment);
  if (environment.unreadable && !pulls && policy.compare === "values") return [ message`every value of ${placeName(pair)} differs, so Keyway probably cannot read ${provider}'s values. With \`compare: names\` only missing names count as drift` ];
  if (pulls && !environment.unreadable && equal.length === 0 && mayBeVercel(plan)) return [ message`no value of ${placeName(pair)} is seen to be equal, so whether Keyway can read ${provider}'s values is not known. Compare one by hand first: set a variable in ${provider}, put the same value into the vault, and run a preview; it must be unchanged` ];
  return [];
}

function unlistedDeletions(environment, plan) {
  const {unlisted: unlisted = 0, pair: pair} = environment;
  if (!plan.allowDelete || unlisted === 0 || !hasWork(environment)) return [];
  return [ message`${counted(unlisted, "more variable")} in ${pair.provider} that ${providerName(plan.target.provider)} does not list could also be deleted` ];
}

function loweredProtection({unlisted: unlisted = 0, writes: writes, pair: pair}, plan) {
  if (plan.direction !== "push" || unlisted === 0 || writes.create.length === 0 || !mayBeVercel(plan)) return [];
  const most = Math.min(unlisted, writes.create.length);
  return [ message`up to ${counted(most, "secret")} to create in ${pair.provider} may exist there already: Vercel has ${counted(unlisted, "variable")} that it does not list (sensitive or empty). A sync overwrites them, and Keyway stores Vercel variables as readable ones, so a sensitive variable would lose its protection. Mark it sensitive again in Vercel afterwards, or keep its name out of the vault and its environment out of this run` ];
}

function rewrittenIgnored(environment, policy) {
  const covered = new Set(environment.ignored);
  const {create: create, update: update} = environment.writes;
  const rewritten = [ ...create, ...update ].filter(name => covered.has(name));
  if (!hasWork(environment) || rewritten.length === 0) return [];
  const verb = trusted(policy.direction === "pull" ? "creates" : "rewrites");
  return [ message`a sync of ${placeName(environment.pair)} for other names also ${verb} ${names(rewritten.length)} that \`ignore\` covers${nameList(rewritten, policy)}, because it writes the whole environment` ];
}

function heldInRun(environment, plan, policy) {
  if (!mayBeVercel(plan) || plan.direction !== "push" || !hasWork(environment)) return [];
  const written = [ ...environment.writes.create, ...environment.writes.update ];
  return plan.environments.filter(other => other !== environment).flatMap(({pair: pair, providerNames: providerNames, vaultNames: vaultNames}) => {
    const own = new Set(vaultNames);
    const held = new Set(providerNames.filter(name => !own.has(name)));
    return alsoChanged(environment.pair, pair.provider, written.filter(name => held.has(name)), policy);
  });
}

function heldElsewhere(environment, plan, policy, {otherTargets: otherTargets}) {
  if (plan.target.provider !== "vercel" || !hasWork(environment)) return [];
  return otherTargets.filter(({name: name}) => name !== "production" || policy.allowSharedNames).flatMap(other => alsoChanged(environment.pair, other.name, namesChangedAt(other, environment), policy));
}

function alsoChanged(pair, target, shared, policy) {
  if (shared.length === 0) return [];
  return [ message`writing ${placeName(pair)} also changes ${counted(shared.length, "value")} in Vercel's ${target}${nameList(shared, policy)}` ];
}

function unseenTargets(plan, policy, {otherTargets: otherTargets}) {
  const places = workOf(plan).map(({pair: pair}) => placeName(pair));
  return otherTargets.filter(({name: name, gaveWay: gaveWay}) => name !== "production" || policy.allowSharedNames || gaveWay).flatMap(({name: name, unseen: unseen}) => {
    if (unseen === void 0) return [];
    return [ {
      message: message`Vercel's ${name} could not be checked for names that writing ${nameList(places, {
        showNames: true
      }, "")} would change there. ${unseen}`
    } ];
  });
}

async function confirmDrift(scope, plan) {
  const drifting = plan.environments.filter(environment => driftingNames(environment, scope.policy).length > 0);
  const second = await readAgain(scope, drifting);
  const environments = plan.environments.map(first => {
    const again = second[drifting.indexOf(first)];
    return again === void 0 ? first : onlyWhatDiffered(first, again);
  });
  return {
    ...plan,
    environments: environments
  };
}

async function confirmDriftAfterwards(scope, plan) {
  try {
    return {
      drift: hasDrift(await confirmDrift(scope, plan), scope.policy)
    };
  } catch (error) {
    return {
      drift: true,
      doubt: message`the drift could not be looked at a second time: ${describeError(error, scope.policy)}`
    };
  }
}

function onlyWhatDiffered(first, second) {
  const before = new Set([ ...writtenNames(first.writes), ...first.differs ]);
  const both = names => names.filter(name => before.has(name));
  return {
    ...second,
    ...mapWrites(second, both),
    differs: both(second.differs),
    writes: mapWrites(second.writes, both),
    unlisted: first.unlisted
  };
}

async function preview_preview(scope, pairs, state) {
  const {policy: policy} = scope;
  state.plan = await readPlan(scope, pairs);
  if (policy.failOnDrift && hasDrift(state.plan, policy)) state.plan = await confirmDrift(scope, state.plan);
  const {plan: plan} = state;
  const findings = await readFindings(scope, plan, "preview");
  const refusals = judge(plan, policy, findings);
  state.warnings.push(...planWarnings(plan, policy, findings), ...refusals.map(refusalWarning));
  state.notices.push(...planNotices(plan, policy));
  return hasDrift(plan, policy) ? {
    kind: "drift"
  } : {
    kind: "in-sync",
    drift: false
  };
}

async function diagnose(keyway, target, error) {
  if (!(error instanceof KeywayError) || error.status !== 500) return error;
  const {connectionId: connectionId, projectId: projectId} = target;
  try {
    const connections = await keyway.connections();
    if (!connections.some(({id: id}) => sameId(id, connectionId))) return unknownConnection(connectionId, connections, error);
    const projects = await keyway.projects(connectionId);
    return projects.some(({id: id}) => id === projectId) ? error : unknownProject(projectId, projects, error);
  } catch {
    return error;
  }
}

async function otherConnections(keyway, connectionId) {
  const connections = await keyway.connections().catch(() => []);
  const isOwn = ({id: id}) => sameId(id, connectionId);
  const provider = connections.find(isOwn)?.providerName;
  return connectionLines(connections.filter(other => !isOwn(other) && other.providerName === provider));
}

function didNotHappen(error) {
  if (error instanceof CancelledError) return !error.inFlight;
  if (error instanceof KeywayError) return error.status < 500 && error.status !== 408;
  return error instanceof RateLimitError || error instanceof UnreachableError && error.neverSent;
}

function isUnclear(error) {
  if (error instanceof CancelledError) return error.inFlight;
  if (error instanceof KeywayError) return error.status > 500 || error.status === 408;
  return error instanceof UnreachableError && !error.neverSent;
}

function mayStillGoOn(error) {
  return isUnclear(error) || error instanceof KeywayError;
}

function causeOf(outcome, attempt, options) {
  switch (outcome.state) {
   case "failed":
    return outcome.check?.verdict === "overdone" ? overdoneCause(outcome, outcome.check, options) : failedCause(outcome, attempt, options);

   case "gone":
    return goneCause(outcome, attempt, options);

   case "unknown":
    return unclearCause(outcome, attempt, options);

   case "written":
   case "hidden":
   case "idle":
   case "undone":
   case "not-begun":
    return;
  }
}

function notMadeCause(pair, error, {explain: explain}) {
  const {message: what, ...why} = explain(error);
  return {
    ...why,
    title: message`the write to ${pair.provider} could not be made`,
    message: message`The write to ${placeName(pair)} could not be made, so it changed nothing. ${what}`
  };
}

function refusalCause({guard: guard, title: title, message: what, advice: advice}) {
  return {
    reason: guard,
    title: title,
    message: what,
    advice: message`Nothing further was written. ${advice}`
  };
}

function overdoneCause({pair: pair, answer: answer}, {vanished: vanished}, naming) {
  const deleted = answer === void 0 ? message`variables were deleted in ${placeName(pair)} that nobody planned to delete` : message`Keyway deleted ${counted(answer.deleted, "variable")} in ${placeName(pair)}, more than planned or allowed`;
  const which = vanished.length === 0 ? message`; their names are not known, because the provider does not list them` : message`. Gone without being planned: ${counted(vanished.length, "variable")}${nameList(vanished, naming)}`;
  return {
    reason: "write-failed",
    title: message`unexpected deletions in ${pair.provider}`,
    message: message`ALARM, unexpected deletions: ${deleted}${which}`,
    advice: message`Compare the provider's variables with the vault at once, and restore what is missing. Nothing further was written.`,
    requestId: answer?.requestId
  };
}

function failedCause({pair: pair, check: check, answer: answer}, {error: error}, options) {
  return {
    reason: error === void 0 ? "write-failed" : writeFailure(error),
    title: message`writing to ${pair.provider} failed`,
    message: message`In ${placeName(pair)} ${undone(check, options)}${said(answer?.error, error, options)}`,
    advice: message`Nothing further was written. ${adviceOn(answer?.error, error, options)}`,
    requestId: answer?.requestId ?? (error instanceof ActionError ? error.requestId : void 0)
  };
}

function goneCause({pair: pair, check: check, answer: answer}, attempt, options) {
  const happened = answer?.ok ?? false;
  return {
    reason: happened ? "guard-plan-changed" : writeFailure(attempt.error),
    title: message`the plan changed while it was carried out`,
    message: message`In ${placeName(pair)} ${undone(check, options)}${said(answer?.error, attempt.error, options)}`,
    advice: message`Something else changed the vault or the provider during this run. Check whether the change was intended; the next sync applies what is there then.`,
    requestId: answer?.requestId
  };
}

function adviceOn(text, error, {explain: explain}) {
  const again = message`Fix the cause and run it again; only the remaining changes are applied.`;
  if (text !== void 0 && /duplicate key|unique constraint/i.test(text)) return message`The provider has a name twice, which Keyway cannot pull: remove one of the two there, then run it again.`;
  if (!(error instanceof KeywayError)) return again;
  if (error.status !== 500) return explain(error).advice ?? again;
  return message`Where previews work and a write does not, the project is often linked through another connection, of yours or of another Keyway user: delete the one that is not needed (\`mode: disconnect\`, by its owner). Otherwise run it again later.`;
}

function unclearCause({pair: pair, check: check}, {error: error}, naming) {
  const done = check ? writtenNames(check.done).length : 0;
  return {
    reason: reasonFor(error),
    title: message`no complete answer came to a write to ${pair.provider}`,
    message: message`Keyway did not answer completely while writing ${placeName(pair)}. The write was not retried. ${counted(done, "change")} confirmed; ${undone(check, naming)}${said(void 0, error, naming)}`,
    advice: message`Keyway may still be processing it. Run a preview in a few minutes to see the current state; a sync that is run again only applies what is left.`,
    requestId: error instanceof ActionError ? error.requestId : void 0
  };
}

function uncheckedCause(pair, attempt, reading, options) {
  const place = placeName(pair);
  const said = sayOf(attempt, options);
  if (reading instanceof CancelledError) return {
    reason: reasonFor(reading),
    title: message`the run was cancelled while ${pair.provider} was written`,
    message: message`The run was cancelled while ${place} was written, and could not check the result: ${said}`,
    advice: message`Keyway may still be at work on ${place}; no other write was sent. Run a preview in a few minutes to see the current state.`,
    requestId: attempt.answer?.requestId
  };
  return {
    reason: reasonFor(reading),
    title: message`the result of writing to ${pair.provider} is unknown`,
    message: message`The result of writing to ${place} is unknown: ${said}; and checking it failed. ${describeError(reading, options)}`,
    advice: message`Nothing further was written. ${options.explain(reading).advice ?? trusted("")} Run a preview to see the current state; a sync can be run again safely.`,
    requestId: attempt.answer?.requestId
  };
}

function sayOf({answer: answer, error: error}, naming) {
  if (answer?.ok) return message`Keyway reported success`;
  if (answer !== void 0) return message`Keyway reported a failure${said(answer.error, void 0, naming)}`;
  return error instanceof KeywayError ? describeError(error, naming) : message`no complete answer came${said(void 0, error, naming)}`;
}

function writeFailure(error) {
  if (error === void 0) return "write-failed";
  return error instanceof KeywayError && error.status >= 500 ? "write-failed" : reasonFor(error);
}

function undone(check, naming) {
  if (check === void 0) return message`nothing is known of the names`;
  const {pending: pending, gone: gone, uncounted: uncounted} = check;
  const unseen = [ ...pending.create, ...pending.update ];
  const left = [ ...gone.create, ...gone.update ];
  const parts = [ unseen.length > 0 && message`${counted(unseen.length, "secret")} not confirmed as written${nameList(unseen, naming)}`, uncounted > 0 && message`by Keyway's own count ${counted(uncounted, "secret")} could not be written`, pending.delete.length > 0 && message`${counted(pending.delete.length, "variable")} not deleted${nameList(pending.delete, naming)}`, left.length > 0 && message`${names(left.length)} no longer in the source, and not written${nameList(left, naming)}`, gone.delete.length > 0 && message`${names(gone.delete.length)} in the vault again, and not deleted${nameList(gone.delete, naming)}` ].filter(part => part !== false);
  return parts.length > 0 ? join(parts, "; ") : message`nothing is left to do`;
}

function said(text, error, {showNames: showNames}) {
  if (text !== void 0) return showNames ? message`. Keyway: ${text}` : trusted("");
  return error instanceof ActionError ? message`. ${describeError(error, {
    showNames: showNames
  })}` : trusted("");
}

function conflictCause(by, changed, naming) {
  const touched = new Set(by === void 0 ? [] : [ ...by.vaultNames, ...by.writes.delete ]);
  const own = changed.filter(change => change.names.some(name => touched.has(name)));
  const [first] = own;
  if (by === void 0 || first === void 0) {
    const when = by === void 0 ? message`the run waited` : message`${placeName(by.pair)} was written`;
    return {
      reason: "guard-plan-changed",
      title: message`the plan changed while it was carried out`,
      message: message`While ${when}, something else changed ${placesOf(changed, naming)}`,
      advice: message`Something else changed the vault or the provider during this run. Nothing further was written; run it again.`
    };
  }
  const values = own.some(({overwritten: overwritten}) => overwritten) ? message`, which now hold the values of ${by.pair.keyway}: the provider stores one value per name for both` : message`: the provider stores one value per name for both`;
  return {
    reason: "environments-conflict",
    title: message`writing ${by.pair.keyway} changed ${first.pair.keyway}`,
    message: message`Writing ${placeName(by.pair)} changed ${placesOf(own, naming)}${values}`,
    advice: message`To restore ${first.pair.keyway} now, run a sync with ${`environments: ${pairName(first.pair)}`} only. To keep both values, use different names or separate projects. Nothing further was written.`
  };
}

function placesOf(changed, naming) {
  return join(changed.map(({pair: pair, names: list}) => {
    if (list.length === 0) return message`the number of variables in ${placeName(pair)}`;
    const which = naming.showNames ? message` (${nameList(list, naming, "")})` : trusted("");
    return message`${names(list.length)} in ${placeName(pair)}${which}`;
  }), " and ");
}

function verifyWrite(write, plan) {
  const {planned: planned, answer: answer, after: after} = write;
  const sorted = sortOut(planned, after, plan.direction);
  const vanished = plan.allowDelete ? vanishedNames(planned, after) : [];
  const overdone = vanished.length > 0 || deletedTooMany(write, sorted.pending, plan);
  return {
    ...sorted,
    vanished: vanished,
    verdict: overdone ? "overdone" : verify_verdict(write, sorted, plan.direction),
    uncounted: answer === void 0 ? 0 : Math.max(0, expected(write, answer, plan.direction) - verify_counted(answer)),
    lowered: plan.direction === "push" ? loweredCount(write) : 0
  };
}

function sortOut(planned, after, direction) {
  const vault = new Set(after.vaultNames);
  const provider = new Set(after.providerNames);
  const isDone = direction === "push" ? new Set(after.equal) : vault;
  const source = direction === "push" ? vault : provider;
  const stillDeleted = new Set(after.writes.delete);
  const fate = (name, kind) => {
    if (kind === "delete") return provider.has(name) ? stillDeleted.has(name) ? "pending" : "gone" : "done";
    if (isDone.has(name)) return "done";
    return source.has(name) ? "pending" : "gone";
  };
  const withFate = wanted => mapWrites(planned, (names, kind) => names.filter(name => fate(name, kind) === wanted));
  return {
    done: withFate("done"),
    pending: withFate("pending"),
    gone: withFate("gone")
  };
}

function verify_verdict({answer: answer, planned: planned, after: after}, {pending: pending, gone: gone}, direction) {
  if (pending.delete.length > 0) return "failed";
  const hidden = pending.create.length + pending.update.length > 0;
  if (hidden && (!answer?.ok || !countsAll({
    planned: planned,
    answer: answer,
    after: after
  }, answer, direction))) return "failed";
  if (gone.create.length + gone.update.length + gone.delete.length > 0) return "gone";
  return hidden ? "hidden" : "confirmed";
}

function countsAll(write, answer, direction) {
  if (verify_counted(answer) === expected(write, answer, direction)) return true;
  return direction === "push" && !answer.countsWholeVault && verify_counted(answer) === wholeVault(write);
}

function verify_counted({created: created, updated: updated}) {
  return created + updated;
}

function expected(write, {countsWholeVault: countsWholeVault}, direction) {
  const {writes: writes} = write.planned;
  if (direction === "pull") return writes.create.length + surprises(write);
  return countsWholeVault ? wholeVault(write) : writes.create.length + writes.update.length;
}

function wholeVault({planned: planned, after: after}) {
  return Math.max(planned.vaultNames.length, after.vaultNames.length);
}

function surprises({planned: planned, after: after}) {
  const known = new Set([ ...planned.vaultNames, ...planned.writes.create ]);
  return after.vaultNames.filter(name => !known.has(name)).length;
}

function vanishedNames(planned, after) {
  const known = new Set([ ...after.providerNames, ...after.vaultNames, ...planned.writes.delete ]);
  return planned.providerNames.filter(name => !known.has(name));
}

function deletedTooMany({planned: planned, answer: answer}, pending, {allowDelete: allowDelete}) {
  if (answer === void 0) return false;
  const {unlisted: unlisted = 0} = planned;
  const again = Math.max(0, pending.create.length - unlisted);
  return answer.deleted > (allowDelete ? couldDelete(planned) + again : 0);
}

function loweredCount({planned: planned, answer: answer, after: after}) {
  const deleted = Math.max(0, (answer?.deleted ?? 0) - planned.writes.delete.length);
  const certain = [];
  if (planned.unlisted !== void 0 && after.unlisted !== void 0) certain.push(planned.unlisted - after.unlisted - deleted);
  if (answer?.ok && answer.countsWholeVault) {
    const existed = answer.updated - planned.writes.update.length - planned.equal.length;
    certain.push(existed - after.writes.create.length);
  }
  return certain.length === 0 ? 0 : Math.max(0, Math.min(...certain));
}

class SyncProgress {
  entries;
  #plan;
  #maxDeletes;
  constructor(plan, maxDeletes) {
    this.#plan = plan;
    this.#maxDeletes = maxDeletes;
    this.entries = plan.environments.map(planned => ({
      planned: planned,
      seen: planned,
      outcome: {
        pair: planned.pair,
        state: hasWork(planned) ? "not-begun" : "idle",
        seen: planned
      }
    }));
  }
  get outcomes() {
    return this.entries.map(({outcome: outcome}) => outcome);
  }
  settle(entry, attempt, after) {
    const {planned: planned} = entry;
    const {answer: answer, error: error} = attempt;
    const check = this.#bounded(entry, verifyWrite({
      planned: planned,
      answer: answer,
      after: after
    }, this.#plan), answer?.deleted);
    entry.seen = after;
    entry.outcome = {
      pair: planned.pair,
      state: stateOf(check, error),
      check: check,
      answer: answer,
      error: error,
      seen: after
    };
  }
  lose(entry, {answer: answer, error: error}) {
    entry.outcome = {
      pair: entry.planned.pair,
      state: "unknown",
      answer: answer,
      error: error
    };
  }
  #bounded(entry, check, deleted = 0) {
    const others = this.entries.filter(other => other !== entry);
    const before = others.reduce((sum, {outcome: outcome}) => sum + (outcome.answer?.deleted ?? 0), 0);
    const tooMany = this.#plan.allowDelete && deleted > 0 && before + deleted > this.#maxDeletes;
    return tooMany ? {
      ...check,
      verdict: "overdone"
    } : check;
  }
  compare(by, reads, naming) {
    const changed = [];
    for (const [entry, now] of reads) {
      if (entry === by) continue;
      const waiting = entry.outcome.state === "not-begun";
      const change = waiting ? replanned(entry, now) : unsettled(entry, now);
      if (change !== void 0) changed.push(change);
      if (!waiting) this.#reconsider(entry, now, change !== void 0);
      entry.seen = now;
      entry.outcome = {
        ...entry.outcome,
        seen: now
      };
    }
    return changed.length === 0 ? void 0 : conflictCause(by?.planned, changed, naming);
  }
  #reconsider(entry, now, undone) {
    const {answer: answer, check: before, state: state} = entry.outcome;
    const check = before && verifyWrite({
      planned: entry.planned,
      answer: answer,
      after: now
    }, this.#plan);
    if (undone) {
      const pending = mapWrites(now, names => [ ...names ]);
      const kept = check ?? NOTHING_VERIFIED;
      entry.outcome = {
        ...entry.outcome,
        state: "undone",
        check: {
          ...kept,
          verdict: "failed",
          pending: pending
        }
      };
    } else if (state === "hidden" && check?.verdict === "confirmed") entry.outcome = {
      ...entry.outcome,
      state: "written",
      check: {
        ...check,
        lowered: before?.lowered ?? 0
      }
    };
  }
}

function stateOf({verdict: verdict}, error) {
  switch (verdict) {
   case "confirmed":
    return "written";

   case "hidden":
    return "hidden";

   case "overdone":
    return "failed";

   case "gone":
    return isUnclear(error) ? "unknown" : "gone";

   case "failed":
    return isUnclear(error) ? "unknown" : "failed";
  }
}

const NOTHING = {
  create: [],
  update: [],
  delete: []
};

const NOTHING_VERIFIED = {
  verdict: "failed",
  done: NOTHING,
  pending: NOTHING,
  gone: NOTHING,
  vanished: [],
  uncounted: 0,
  lowered: 0
};

function unsettled({seen: seen}, now) {
  const fresh = newOperations(seen, now);
  return fresh.length === 0 ? void 0 : changedTo(now, fresh);
}

function replanned({planned: planned}, now) {
  const changed = [ ...newOperations(now.writes, planned.writes), ...newOperations(planned.writes, now.writes) ];
  const recounted = now.unlisted !== void 0 && planned.unlisted !== void 0 && now.unlisted !== planned.unlisted;
  return changed.length === 0 && !recounted ? void 0 : changedTo(now, changed);
}

function changedTo({pair: pair, writes: writes}, operations) {
  const names = [ ...new Set(operations.map(([, name]) => name)) ].sort();
  const updates = new Set(writes.update);
  return {
    pair: pair,
    names: names,
    overwritten: names.some(name => updates.has(name))
  };
}

function newOperations(before, now) {
  return [ "create", "update", "delete" ].flatMap(kind => {
    const was = new Set(before[kind]);
    return now[kind].filter(name => !was.has(name)).map(name => [ kind, name ]);
  });
}

const PAUSES = [ 1e3, 2e3, 4e3, 8e3, 15e3, 15e3, 15e3 ];

const STILL = 4e3;

async function watchUntilStill(scope, planned, spare, pause) {
  let before = planned;
  let waited = 0;
  for (const ms of PAUSES) {
    const [now = before] = await readAgain(scope, [ planned ]);
    const hasBegun = !sameWrites(planned.writes, now.writes);
    const isStill = waited >= STILL && sameWrites(before.writes, now.writes);
    if (!hasWork(now) || hasBegun && isStill || !hasRoom(scope, spare)) return;
    before = now;
    waited = ms;
    await pause(ms);
  }
}

function hasRoom({keyway: keyway, policy: policy}, spare) {
  const {rateLimit: rateLimit} = keyway;
  return rateLimit === void 0 || rateLimit.remaining >= spare + readsOf(policy.direction);
}

function isProvenUndone({error: error}, planned, after) {
  if (!(error instanceof KeywayError) || error.status !== 500 || after === void 0) return false;
  return planned.unlisted === 0 && after.unlisted === 0 && sameWrites(planned.writes, after.writes);
}

async function executePlan(scope, plan, options) {
  const progress = new SyncProgress(plan, scope.policy.maxDeletes);
  const queue = progress.entries.filter(({planned: planned}) => hasWork(planned));
  for (const [index, entry] of queue.entries()) {
    const left = queue.slice(index).map(({planned: planned}) => planned);
    options.onWrite(entry.planned);
    const sent = await writeAsJudged(scope, plan, progress, entry, left, options);
    if ("cause" in sent) return stopped(scope, progress, void 0, sent, options);
    if (index === 0 && sent.error instanceof RateLimitError) return {
      environments: progress.outcomes,
      seen: void 0,
      cause: void 0,
      turnedAway: sent.error
    };
    const all = hasRoomForAll(scope.keyway.rateLimit, plan, left.slice(1));
    const watched = all ? progress.entries : [ entry ];
    const stop = await verify(scope, plan, progress, entry, sent, watched, options);
    if (stop !== void 0) return stopped(scope, progress, entry, stop, options);
  }
  return {
    environments: progress.outcomes,
    seen: progress.entries.map(({seen: seen}) => seen),
    cause: void 0
  };
}

async function writeAsJudged(scope, plan, progress, entry, left, options) {
  for (;;) {
    const attempt = await write(scope, plan, entry.planned.pair);
    const nothingWritten = progress.outcomes.every(({state: state}) => state === "not-begun" || state === "idle");
    if (!(attempt.error instanceof RateLimitError) || nothingWritten) return attempt;
    try {
      const {keyway: keyway} = scope;
      await keyway.waitFor(attempt.error);
      const {waits: waits} = keyway;
      const fresh = await readPlan(scope, plan.environments.map(({pair: pair}) => pair));
      const reads = new Map(progress.entries.map((one, index) => [ one, fresh.environments[index] ?? one.seen ]));
      const conflict = progress.compare(void 0, reads, options);
      if (conflict !== void 0) return {
        cause: conflict,
        upToDate: true
      };
      const refusal = await options.judgeAgain(fresh);
      if (refusal !== void 0) return {
        cause: refusalCause(refusal),
        upToDate: true
      };
      await keyway.ensureRequests(leastRequests(plan, left));
      if (keyway.waits !== waits) continue;
    } catch (error) {
      return {
        cause: notMadeCause(entry.planned.pair, error, options),
        upToDate: true
      };
    }
  }
}

async function write({keyway: keyway, target: target}, plan, pair) {
  try {
    return {
      answer: await keyway.sync(target, pair, plan.direction, plan.allowDelete)
    };
  } catch (error) {
    return {
      error: error
    };
  }
}

async function verify(scope, plan, progress, entry, sent, watched, options) {
  const {planned: planned} = entry;
  if (didNotHappen(sent.error)) return {
    cause: notMadeCause(planned.pair, sent.error, options),
    upToDate: true
  };
  let attempt = sent;
  let reads;
  try {
    reads = await readAfter(scope, plan, attempt, entry, watched, options);
    if (isProvenUndone(attempt, planned, reads.get(entry))) {
      attempt = await write(scope, plan, planned.pair);
      if (didNotHappen(attempt.error)) return {
        cause: notMadeCause(planned.pair, attempt.error, options),
        upToDate: true
      };
      reads = await readAfter(scope, plan, attempt, entry, watched, options);
    }
  } catch (error) {
    progress.lose(entry, attempt);
    return {
      cause: uncheckedCause(planned.pair, attempt, error, options),
      upToDate: false
    };
  }
  progress.settle(entry, attempt, reads.get(entry) ?? planned);
  const conflict = progress.compare(entry, reads, options);
  const trouble = causeOf(entry.outcome, attempt, options);
  const cause = execute_together(trouble && await withOtherConnections(scope, trouble, attempt), conflict);
  return cause && {
    cause: cause,
    upToDate: watched.length === progress.entries.length
  };
}

async function readAfter(scope, plan, {error: error}, entry, watched, {pause: pause}) {
  const {planned: planned} = entry;
  if (mayStillGoOn(error)) await watchUntilStill(scope, planned, leastRequests(plan, [ planned ]), pause);
  const counted = error !== void 0 || isCountedAfterwards(planned, plan) ? [ planned ] : [];
  return execute_read(scope, watched, counted);
}

async function execute_read(scope, entries, counted = []) {
  const planned = entries.map(entry => entry.planned);
  const seen = await readAgain(scope, planned, counted);
  return new Map(entries.map((entry, index) => [ entry, seen[index] ?? entry.seen ]));
}

async function withOtherConnections({keyway: keyway, target: target}, cause, {error: error}) {
  if (!(error instanceof KeywayError) || error.status !== 500) return cause;
  return {
    ...cause,
    details: await otherConnections(keyway, target.connectionId)
  };
}

function execute_together(trouble, conflict) {
  if (trouble === void 0 || conflict === void 0) return trouble ?? conflict;
  return {
    ...trouble,
    details: [ ...trouble.details ?? [], conflict.message, ...conflict.advice ? [ conflict.advice ] : [] ]
  };
}

async function stopped(scope, progress, by, {cause: cause, upToDate: upToDate}, options) {
  if (upToDate) return {
    environments: progress.outcomes,
    seen: progress.entries.map(({seen: seen}) => seen),
    cause: cause
  };
  try {
    const reads = await execute_read(scope, progress.entries);
    const both = execute_together(cause, progress.compare(by, reads, options));
    return {
      environments: progress.outcomes,
      seen: [ ...reads.values() ],
      cause: both
    };
  } catch {
    return {
      environments: progress.outcomes,
      seen: void 0,
      cause: cause
    };
  }
}

function writeWarnings(environments, plan) {
  return environments.flatMap(outcome => [ ...hiddenValues(outcome, plan), ...failedAnswer(outcome), ...write_warnings_unlistedDeletions(outcome, plan), ...write_warnings_loweredProtection(outcome) ].map(message => ({
    pair: outcome.pair,
    message: message
  })));
}

function hiddenValues({pair: pair, state: state, check: check}, {target: target, direction: direction}) {
  if (state !== "hidden" || check === void 0) return [];
  const hidden = counted(writtenNames(check.pending).length, "secret");
  const place = placeName(pair);
  return direction === "pull" ? [ message`Keyway counts ${hidden} as pulled into ${place} that its preview still shows as missing, so they cannot be verified` ] : [ message`${hidden} of ${place} cannot be verified: Keyway counts them as written, and ${providerName(target.provider)} does not show the values (sensitive or empty ones), or they changed meanwhile` ];
}

function failedAnswer({pair: pair, state: state, answer: answer, error: error}) {
  if (state !== "written" || answer?.ok) return [];
  const place = placeName(pair);
  const what = answer !== void 0 || error instanceof KeywayError ? message`Keyway reported a failure for ${place}` : message`Keyway did not answer completely for ${place}`;
  return [ message`${what}, but a check afterwards found every planned change in place` ];
}

function write_warnings_unlistedDeletions({pair: pair, state: state, answer: answer, check: check, seen: seen}, plan) {
  if (check === void 0 || state === "idle") return [];
  const planned = plan.environments.find(environment => environment.pair === pair);
  const {unlisted: unlisted = 0, writes: writes} = planned ?? {
    unlisted: 0,
    writes: check.done
  };
  if (plan.allowDelete && !answer?.ok && unlisted > 0 && seen?.unlisted !== unlisted) return [ message`how many variables were deleted in ${pair.provider} is not known: Keyway gave no count. Before, ${trusted(String(unlisted))} were there that the provider does not list; now it is ${trusted(seen?.unlisted === void 0 ? "not known how many" : String(seen.unlisted))}` ];
  const beyond = (answer?.deleted ?? 0) - writes.delete.length;
  return beyond > 0 ? [ message`Keyway also deleted ${counted(beyond, "unlisted variable")} in ${pair.provider}` ] : [];
}

function write_warnings_loweredProtection({pair: pair, check: check}) {
  if (check === void 0 || check.lowered === 0) return [];
  const one = check.lowered === 1;
  return [ message`${counted(check.lowered, "Vercel variable")} in ${pair.provider} that ${trusted(one ? "was" : "were")} unlisted before (sensitive or empty) ${trusted(one ? "is" : "are")} readable now, because Keyway stores readable variables. Mark ${trusted(one ? "it" : "them")} sensitive again in Vercel if ${trusted(one ? "it was" : "they were")}` ];
}

async function sync(scope, pairs, state, settings) {
  const [first, checked] = await beside(readPlan(scope, pairs), settings.checkTarget());
  const certain = {
    ...scope,
    target: checked.target
  };
  state.target = checked.target;
  state.warnings.push(...checked.warnings.map(message => ({
    message: message
  })));
  const known = {
    warnings: [ ...state.warnings ],
    notices: [ ...state.notices ]
  };
  let plan = {
    ...first,
    target: checked.target
  };
  for (let before; ;) {
    const judged = await judgeUntilSettled(certain, pairs, state, known, plan, before);
    const [refusal, ...more] = judged.refusals;
    if (refusal !== void 0) return {
      kind: "refused",
      refusals: [ refusal, ...more ],
      drift: hasDrift(judged.plan, certain.policy)
    };
    if (workOf(judged.plan).length === 0) return nothingToWrite(certain, judged.plan, state);
    const result = await sync_write(certain, judged.plan, settings);
    if (result.turnedAway === void 0) return concluded(certain, judged.plan, result, state);
    await certain.keyway.waitFor(result.turnedAway);
    before = judged.plan;
    plan = void 0;
  }
}

async function beside(reading, checking) {
  const [read, checked] = await Promise.allSettled([ reading, checking ]);
  if (checked.status === "rejected") throw checked.reason;
  if (read.status === "rejected") throw read.reason;
  return [ read.value, checked.value ];
}

async function judgeUntilSettled(scope, pairs, state, known, read, before) {
  const {keyway: keyway, policy: policy} = scope;
  for (let given = read, judged = before; ;given = void 0) {
    const waits = given === void 0 ? keyway.waits : 0;
    const plan = given ?? await readPlan(scope, pairs);
    state.plan = plan;
    const findings = await readFindings(scope, plan, "sync");
    state.warnings = [ ...known.warnings, ...planWarnings(plan, policy, findings) ];
    state.notices = [ ...known.notices, ...planNotices(plan, policy) ];
    const changed = judged === void 0 || workOf(plan).length === 0 ? [] : guardWait(plan, judged);
    const refusals = [ ...judge(plan, policy, findings), ...changed ];
    if (refusals.length > 0 || workOf(plan).length === 0) return {
      plan: plan,
      refusals: refusals
    };
    await keyway.ensureRequests(leastRequests(plan));
    if (keyway.waits === waits) return {
      plan: plan,
      refusals: refusals
    };
    judged = plan;
  }
}

async function nothingToWrite(scope, plan, state) {
  const {policy: policy} = scope;
  if (!policy.failOnDrift || !hasDrift(plan, policy)) return {
    kind: "in-sync",
    drift: hasDrift(plan, policy)
  };
  state.plan = await confirmDrift(scope, plan);
  return {
    kind: "in-sync",
    drift: hasDrift(state.plan, policy)
  };
}

function sync_write(scope, plan, {log: log, pause: pause, explain: explain}) {
  return executePlan(scope, plan, {
    showNames: scope.policy.showNames,
    explain: explain,
    pause: pause,
    onWrite: ({pair: pair}) => log(message`Writing ${placeName(pair)} …`),
    judgeAgain: async fresh => {
      const policy = {
        ...scope.policy,
        expectedPlan: void 0
      };
      return judge(fresh, policy, await readFindings(scope, fresh, "sync"))[0];
    }
  });
}

async function concluded(scope, plan, result, state) {
  const {policy: policy} = scope;
  const {environments: environments, cause: cause} = result;
  const seen = result.seen && {
    ...plan,
    environments: result.seen
  };
  state.warnings = [ ...state.warnings, ...writeWarnings(environments, plan) ];
  const drift = seen && hasDrift(seen, policy);
  if (cause !== void 0) return environments.some(hasWritten) ? {
    kind: "partially-synced",
    drift: drift,
    environments: environments,
    cause: cause
  } : {
    kind: "error",
    environments: environments,
    cause: cause
  };
  if (seen === void 0 || !drift || !policy.failOnDrift) return {
    kind: "synced",
    drift: drift ?? true,
    environments: environments
  };
  const confirmed = await confirmDriftAfterwards(scope, seen);
  if (confirmed.doubt !== void 0) state.warnings = [ ...state.warnings, {
    message: confirmed.doubt
  } ];
  return {
    kind: "synced",
    drift: confirmed.drift,
    environments: environments
  };
}

function askedOf({repository: repository, direction: direction, mode: mode, token: token, showNames: showNames}) {
  return {
    showNames: showNames,
    scope: direction === "pull" || mode === "disconnect" ? "write:secrets" : "read:secrets",
    repository: mode === "disconnect" ? void 0 : repository,
    tokenLooksRight: /^kw_(live|test)_|^ey[\w-]+\.[\w-]+\./.test(token)
  };
}

function explain(error, asked) {
  const reason = reasonFor(error);
  if (!(error instanceof ActionError)) return {
    reason: reason,
    message: unexpected(error)
  };
  return {
    reason: reason,
    message: describeError(error, asked ?? {
      showNames: true
    }),
    details: error.details,
    advice: adviceFor(error, asked),
    requestId: error.requestId
  };
}

function adviceFor(error, asked) {
  if (error instanceof InputError) return message`Correct the \`with:\` of the step.`;
  if (error instanceof ProxyError) return message`Set HTTPS_PROXY on the runner to ${"http://host:port"}, with what is no letter or digit in user and password percent-encoded.`;
  if (error instanceof RateLimitError) return message`The limit counts all jobs behind one address. Run this one again then, or spread the runs.`;
  if (error instanceof UnreachableError) return message`Check \`apiUrl\`, the runner's network, and whether Keyway is up; then run again.`;
  if (error instanceof CancelledError) return;
  if (error instanceof KeywayError) return keywayAdvice(error, asked);
  return;
}

function keywayAdvice({status: status, upgradeUrl: upgradeUrl}, asked) {
  switch (status) {
   case 401:
    return asked?.tokenLooksRight === false ? message`The token does not look like a Keyway key (\`kw_live_…\` or \`kw_test_…\`): put an API key from the Keyway dashboard into the secret.` : message`Put a valid API key from the Keyway dashboard into the secret; this one may have expired or been revoked. If it is valid, Keyway's own back end may be down: run again later.`;

   case 403:
    {
      const scope = asked?.scope ?? "read:secrets";
      const plan = upgradeUrl === void 0 ? trusted("") : message` A higher plan may lift it: ${upgradeUrl}`;
      return message`The key needs the scope ${scope}, its owner a role in the repository, and the Keyway app must be installed there.${plan}`;
    }

   case 404:
    if (asked !== void 0 && asked.repository === void 0) return;
    return message`Is there a vault for ${asked?.repository ?? trusted("the repository")}? Make one with \`keyway init\`. Letter case counts.`;

   case 500:
    return message`An unknown connection or project, an expired provider connection and an outage all look like this. Check \`connectionId\` and \`projectId\`, connect the provider again, or run again later.`;

   default:
    return status > 500 ? message`Keyway, or something in front of it, is out of order. Run again later.` : void 0;
  }
}

async function checkTarget(keyway, target, inputs) {
  const asksService = target.provider === "railway" && inputs.projectId !== void 0;
  const [connections, projects] = await Promise.all([ target.providerIsClaim ? check_target_unlessItFails(keyway.connections()) : void 0, asksService && inputs.serviceId !== void 0 ? check_target_unlessItFails(keyway.projects(target.connectionId, {
    once: true
  })) : void 0 ]);
  return {
    target: confirmed(target, connections),
    warnings: projects === void 0 ? [] : unlistedService(target, projects)
  };
}

function confirmed(target, connections) {
  const found = connections?.find(({id: id}) => sameId(id, target.connectionId));
  if (found === void 0) return target;
  if (found.provider !== target.provider) throw new InputError([ message`\`provider\`: the connection ${found.id} is of provider ${found.providerName}, not ${target.provider ?? trusted("the one given")}; set ${`provider: ${found.providerName}`}, or leave it out` ]);
  return {
    ...target,
    providerIsClaim: false
  };
}

function unlistedService({projectId: projectId, serviceId: serviceId}, projects) {
  const services = projects.filter(({id: id, serviceId: of}) => id === projectId && of !== void 0);
  if (serviceId === void 0 || services.some(service => service.serviceId === serviceId)) return [];
  const listed = services.map(({serviceId: of}) => of).join(", ");
  const known = listed === "" ? message`it lists none` : message`it lists ${listed}`;
  return [ message`\`serviceId\`: Keyway lists no service ${serviceId} in project ${projectId} (${known}, and only services that are linked to a repository). Check the ID: variables of a service that does not exist go nowhere` ];
}

async function check_target_unlessItFails(asked) {
  try {
    return await asked;
  } catch (error) {
    const ends = error instanceof CancelledError || error instanceof RateLimitError || error instanceof KeywayError && error.status === 401;
    if (ends) throw error;
    return;
  }
}

async function run(dependencies) {
  const context = readContext(dependencies.env);
  const unknown = {
    inputs: void 0,
    mode: void 0,
    target: void 0,
    plan: void 0
  };
  const state = {
    context: context,
    ...unknown,
    warnings: [],
    notices: []
  };
  const outcome = await runSteps(dependencies, state).catch(error => ({
    kind: "error",
    cause: explain(error, state.inputs && askedOf(state.inputs))
  }));
  return {
    ...state,
    outcome: outcome,
    failureReason: failureReason(outcome, state.inputs?.failOnDrift ?? false)
  };
}

async function runSteps(dependencies, state) {
  const {context: context} = state;
  const stranger = context.pullRequest?.withoutSecrets;
  if (stranger !== void 0 && inputText(dependencies.env, "token") === "") return {
    kind: "skipped",
    pullRequestFrom: stranger
  };
  const inputs = readInputs(dependencies.env);
  state.inputs = inputs;
  state.mode = chooseMode(inputs, context, dependencies);
  if (state.mode === "disconnect" && isPullRequestEvent(context)) throw new InputError([ message`\`mode: disconnect\` is not for pull request events: anyone may open a pull request` ]);
  logUnusual(inputs, state, dependencies);
  const keyway = dependencies.connect(inputs, context);
  try {
    return await runMode(state.mode, keyway, inputs, state, dependencies);
  } finally {
    await keyway.close();
  }
}

async function runMode(mode, keyway, inputs, state, dependencies) {
  switch (mode) {
   case "discover":
    return discoverAll(keyway, inputs, state);

   case "disconnect":
    return {
      kind: "disconnected",
      connection: await disconnect(keyway, inputs.connectionId ?? "", inputs.provider)
    };

   case "preview":
   case "sync":
    return previewOrSync(mode, keyway, inputs, state, dependencies);
  }
}

async function previewOrSync(mode, keyway, inputs, state, {log: log, pause: pause}) {
  const {target: target, pairs: pairs, doubt: doubt} = await findTarget(keyway, inputs);
  state.target = target;
  if (doubt !== void 0) state.warnings.push({
    message: doubt
  });
  const scope = {
    keyway: keyway,
    target: target,
    policy: inputs
  };
  const settings = {
    log: log,
    pause: pause,
    explain: error => explain(error, askedOf(inputs)),
    checkTarget: () => checkTarget(keyway, target, inputs)
  };
  const outcome = mode === "sync" ? sync(scope, pairs, state, settings) : preview_preview(scope, pairs, state);
  return outcome.catch(async error => {
    throw await diagnose(keyway, target, error);
  });
}

async function discoverAll(keyway, inputs, state) {
  const discovery = await discover(keyway, inputs);
  const elsewhere = linkedElsewhere(discovery, inputs);
  if (elsewhere !== void 0) state.warnings.push({
    message: elsewhere
  });
  return {
    kind: "discovered",
    discovery: discovery
  };
}

function chooseMode({mode: mode}, context, {log: log}) {
  if (mode !== "auto") return mode;
  const auto = autoMode(context);
  log(message`Mode auto: ${trusted(auto.mode)}, because ${auto.why}`);
  return auto.mode;
}

function logUnusual({apiUrl: apiUrl, repository: repository}, {context: context, notices: notices}, {log: log}) {
  if (apiUrl.origin !== new URL(DEFAULTS.apiUrl).origin) log(message`Keyway is at ${apiUrl.origin}`);
  if (context.repository !== "" && repository.toLowerCase() !== context.repository.toLowerCase()) notices.push(message`The vault is ${repository}, not this workflow's repository ${context.repository}`);
}

const runner = new Runner({
  write: text => process.stdout.write(text),
  outputFile: process.env.GITHUB_OUTPUT,
  unique: external_node_crypto_.randomUUID
});

async function main() {
  const {env: env} = process;
  process.exitCode = 1;
  process.once("exit", tellEndWithoutVerdict);
  process.stdout.on("error", () => {});
  runner.mask(inputText(env, "token"), inputText(env, "githubToken"));
  const {signal: signal, writeSignal: writeSignal} = endSignals();
  const startedAt = new Date;
  const steps = [];
  const connect = ({apiUrl: apiUrl, token: token}, context) => new KeywayClient({
    base: apiUrl,
    proxy: proxyFor(apiUrl, env),
    token: token,
    userAgent: `keyway-sync-action/${VERSION}${context.runId && ` (run ${context.runId})`}`,
    signal: signal,
    writeSignal: writeSignal,
    now: () => new Date,
    clock: () => Number(process.hrtime.bigint()) / 1e6,
    random: Math.random,
    onStep: step => {
      steps.push(step);
      runner.debug(logLine(`${step.method} ${step.path} ${stepLine(step)}`));
    },
    onWait: (ms, why) => {
      const line = logLine(`Waiting ${ms} ms before asking again: ${reasonFor(why)}`);
      if (ms >= 5e3) runner.info(line); else runner.debug(line);
    }
  });
  const ended = await run({
    env: env,
    connect: connect,
    log: message => runner.info(logLine(plain(message))),
    pause: ms => pause(ms, signal)
  });
  process.exitCode = ended.failureReason === void 0 ? 0 : 1;
  process.off("exit", tellEndWithoutVerdict);
  const report = {
    run: ended,
    steps: steps,
    startedAt: startedAt,
    endedAt: new Date
  };
  publish(report, {
    runner: runner,
    summaryFile: env.GITHUB_STEP_SUMMARY,
    tempDirectory: ended.context.tempDirectory
  });
  await talk(report, env, signal).catch(error => {
    const why = error instanceof Error ? error.message : String(error);
    warn(message`comment and issue could not be brought up to date: ${why}`);
  });
}

async function talk(report, env, signal) {
  const {inputs: inputs, context: context} = report.run;
  if (inputs === void 0 || !wantsDiscussion(report.run)) return;
  if (inputs.githubToken === void 0) return warn(message`\`githubToken\` is empty, so neither comment nor issue can be written`);
  const discussion = discussionOf(report);
  if (discussion.comment === void 0 && discussion.issue === void 0) return;
  const proxy = proxyFor(new URL(env.GITHUB_API_URL || "https://api.github.com"), env);
  if (proxy !== void 0) env.https_proxy = proxy.href;
  const {discuss: discuss} = await Promise.all([ __nccwpck_require__.e(119), __nccwpck_require__.e(620) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3620));
  const {commentUrl: commentUrl, issueUrl: issueUrl, troubles: troubles} = await discuss(discussion, inputs.githubToken, context.repository, signal);
  runner.setOutputs({
    commentUrl: commentUrl,
    issueUrl: issueUrl
  });
  for (const trouble of troubles) warn(troubleText(trouble));
}

function tellEndWithoutVerdict() {
  runner.annotate("error", "The run ended without a verdict; run it again and look at what is written.");
}

function warn(message) {
  runner.annotate("warning", plain(sentence(message)), "Keyway sync");
}

const GRACE = 5e3;

function endSignals() {
  const reads = new AbortController;
  const writes = new AbortController;
  const end = () => {
    reads.abort();
    setTimeout(() => writes.abort(), GRACE).unref();
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
  return {
    signal: reads.signal,
    writeSignal: writes.signal
  };
}

main().catch(error => {
  process.off("exit", tellEndWithoutVerdict);
  runner.annotate("error", logLine(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
});