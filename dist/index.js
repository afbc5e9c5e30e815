import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
  158: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const {addAbortListener: addAbortListener} = __nccwpck_require__(3440);
    const {RequestAbortedError: RequestAbortedError} = __nccwpck_require__(8707);
    const kListener = Symbol("kListener");
    const kSignal = Symbol("kSignal");
    function abort(self) {
      if (self.abort) self.abort(self[kSignal]?.reason); else self.reason = self[kSignal]?.reason ?? new RequestAbortedError;
      removeSignal(self);
    }
    function addSignal(self, signal) {
      self.reason = null;
      self[kSignal] = null;
      self[kListener] = null;
      if (!signal) return;
      if (signal.aborted) {
        abort(self);
        return;
      }
      self[kSignal] = signal;
      self[kListener] = () => {
        abort(self);
      };
      addAbortListener(self[kSignal], self[kListener]);
    }
    function removeSignal(self) {
      if (!self[kSignal]) return;
      if ("removeEventListener" in self[kSignal]) self[kSignal].removeEventListener("abort", self[kListener]); else self[kSignal].removeListener("abort", self[kListener]);
      self[kSignal] = null;
      self[kListener] = null;
    }
    module.exports = {
      addSignal: addSignal,
      removeSignal: removeSignal
    };
  }),
  4660: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const assert = __nccwpck_require__(4589);
    const {AsyncResource: AsyncResource} = __nccwpck_require__(6698);
    const {InvalidArgumentError: InvalidArgumentError, SocketError: SocketError} = __nccwpck_require__(8707);
    const util = __nccwpck_require__(3440);
    const {addSignal: addSignal, removeSignal: removeSignal} = __nccwpck_require__(158);
    class ConnectHandler extends AsyncResource {
      constructor(opts, callback) {
        if (!opts || typeof opts !== "object") throw new InvalidArgumentError("invalid opts");
        if (typeof callback !== "function") throw new InvalidArgumentError("invalid callback");
        const {signal: signal, opaque: opaque, responseHeaders: responseHeaders} = opts;
        if (signal && typeof signal.on !== "function" && typeof signal.addEventListener !== "function") throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget");
        super("UNDICI_CONNECT");
        this.opaque = opaque || null;
        this.responseHeaders = responseHeaders || null;
        this.callback = callback;
        this.abort = null;
        addSignal(this, signal);
      }
      onConnect(abort, context) {
        if (this.reason) {
          abort(this.reason);
          return;
        }
        assert(this.callback);
        this.abort = abort;
        this.context = context;
      }
      onHeaders() {
        throw new SocketError("bad connect", null);
      }
      onUpgrade(statusCode, rawHeaders, socket) {
        const {callback: callback, opaque: opaque, context: context} = this;
        removeSignal(this);
        this.callback = null;
        let headers = rawHeaders;
        if (headers != null) headers = this.responseHeaders === "raw" ? util.parseRawHeaders(rawHeaders) : util.parseHeaders(rawHeaders);
        this.runInAsyncScope(callback, null, null, {
          statusCode: statusCode,
          headers: headers,
          socket: socket,
          opaque: opaque,
          context: context
        });
      }
      onError(err) {
        const {callback: callback, opaque: opaque} = this;
        removeSignal(this);
        if (callback) {
          this.callback = null;
          queueMicrotask(() => {
            this.runInAsyncScope(callback, null, err, {
              opaque: opaque
            });
          });
        }
      }
    }
    function connect(opts, callback) {
      if (callback === void 0) return new Promise((resolve, reject) => {
        connect.call(this, opts, (err, data) => err ? reject(err) : resolve(data));
      });
      try {
        const connectHandler = new ConnectHandler(opts, callback);
        this.dispatch({
          ...opts,
          method: "CONNECT"
        }, connectHandler);
      } catch (err) {
        if (typeof callback !== "function") throw err;
        const opaque = opts?.opaque;
        queueMicrotask(() => callback(err, {
          opaque: opaque
        }));
      }
    }
    module.exports = connect;
  }),
  9136: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const net = __nccwpck_require__(7030);
    const assert = __nccwpck_require__(4589);
    const util = __nccwpck_require__(3440);
    const {InvalidArgumentError: InvalidArgumentError, ConnectTimeoutError: ConnectTimeoutError} = __nccwpck_require__(8707);
    const timers = __nccwpck_require__(6603);
    function noop() {}
    let tls;
    let SessionCache;
    if (global.FinalizationRegistry && !(process.env.NODE_V8_COVERAGE || process.env.UNDICI_NO_FG)) SessionCache = class {
      constructor(maxCachedSessions) {
        this._maxCachedSessions = maxCachedSessions;
        this._sessionCache = new Map;
        this._sessionRegistry = new global.FinalizationRegistry(key => {
          if (this._sessionCache.size < this._maxCachedSessions) return;
          const ref = this._sessionCache.get(key);
          if (ref !== void 0 && ref.deref() === void 0) this._sessionCache.delete(key);
        });
      }
      get(sessionKey) {
        const ref = this._sessionCache.get(sessionKey);
        return ref ? ref.deref() : null;
      }
      set(sessionKey, session) {
        if (this._maxCachedSessions === 0) return;
        this._sessionCache.set(sessionKey, new WeakRef(session));
        this._sessionRegistry.register(session, sessionKey);
      }
    }; else SessionCache = class {
      constructor(maxCachedSessions) {
        this._maxCachedSessions = maxCachedSessions;
        this._sessionCache = new Map;
      }
      get(sessionKey) {
        return this._sessionCache.get(sessionKey);
      }
      set(sessionKey, session) {
        if (this._maxCachedSessions === 0) return;
        if (this._sessionCache.size >= this._maxCachedSessions) {
          const {value: oldestKey} = this._sessionCache.keys().next();
          this._sessionCache.delete(oldestKey);
        }
        this._sessionCache.set(sessionKey, session);
      }
    };
    function buildConnector({allowH2: allowH2, maxCachedSessions: maxCachedSessions, socketPath: socketPath, timeout: timeout, session: customSession, ...opts}) {
      if (maxCachedSessions != null && (!Number.isInteger(maxCachedSessions) || maxCachedSessions < 0)) throw new InvalidArgumentError("maxCachedSessions must be a positive integer or zero");
      const options = {
        path: socketPath,
        ...opts
      };
      const sessionCache = new SessionCache(maxCachedSessions == null ? 100 : maxCachedSessions);
      timeout = timeout == null ? 1e4 : timeout;
      allowH2 = allowH2 != null ? allowH2 : false;
      return function({hostname: hostname, host: host, protocol: protocol, port: port, servername: servername, localAddress: localAddress, httpSocket: httpSocket}, callback) {
        let socket;
        if (protocol === "https:") {
          if (!tls) tls = __nccwpck_require__(1692);
          servername = servername || options.servername || util.getServerName(host) || null;
          const sessionKey = servername || hostname;
          assert(sessionKey);
          const session = customSession || sessionCache.get(sessionKey) || null;
          port = port || 443;
          socket = tls.connect({
            highWaterMark: 16384,
            ...options,
            servername: servername,
            session: session,
            localAddress: localAddress,
            ALPNProtocols: allowH2 ? [ "http/1.1", "h2" ] : [ "http/1.1" ],
            socket: httpSocket,
            port: port,
            host: hostname
          });
          socket.on("session", function(session) {
            sessionCache.set(sessionKey, session);
          });
        } else {
          assert(!httpSocket, "httpSocket can only be sent on TLS update");
          port = port || 80;
          socket = net.connect({
            highWaterMark: 65536,
            ...options,
            localAddress: localAddress,
            port: port,
            host: hostname
          });
        }
        if (options.keepAlive == null || options.keepAlive) {
          const keepAliveInitialDelay = options.keepAliveInitialDelay === void 0 ? 6e4 : options.keepAliveInitialDelay;
          socket.setKeepAlive(true, keepAliveInitialDelay);
        }
        const clearConnectTimeout = setupConnectTimeout(new WeakRef(socket), {
          timeout: timeout,
          hostname: hostname,
          port: port
        });
        socket.setNoDelay(true).once(protocol === "https:" ? "secureConnect" : "connect", function() {
          queueMicrotask(clearConnectTimeout);
          if (callback) {
            const cb = callback;
            callback = null;
            cb(null, this);
          }
        }).on("error", function(err) {
          queueMicrotask(clearConnectTimeout);
          if (callback) {
            const cb = callback;
            callback = null;
            cb(err);
          }
        });
        return socket;
      };
    }
    const setupConnectTimeout = process.platform === "win32" ? (socketWeakRef, opts) => {
      if (!opts.timeout) return noop;
      let s1 = null;
      let s2 = null;
      const fastTimer = timers.setFastTimeout(() => {
        s1 = setImmediate(() => {
          s2 = setImmediate(() => onConnectTimeout(socketWeakRef.deref(), opts));
        });
      }, opts.timeout);
      return () => {
        timers.clearFastTimeout(fastTimer);
        clearImmediate(s1);
        clearImmediate(s2);
      };
    } : (socketWeakRef, opts) => {
      if (!opts.timeout) return noop;
      let s1 = null;
      const fastTimer = timers.setFastTimeout(() => {
        s1 = setImmediate(() => {
          onConnectTimeout(socketWeakRef.deref(), opts);
        });
      }, opts.timeout);
      return () => {
        timers.clearFastTimeout(fastTimer);
        clearImmediate(s1);
      };
    };
    function onConnectTimeout(socket, opts) {
      if (socket == null) return;
      let message = "Connect Timeout Error";
      if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`; else message += ` (attempted address: ${opts.hostname}:${opts.port},`;
      message += ` timeout: ${opts.timeout}ms)`;
      util.destroy(socket, new ConnectTimeoutError(message));
    }
    module.exports = buildConnector;
  }),
  735: (module => {
    const headerNameLowerCasedRecord = {};
    const wellknownHeaderNames = [ "Accept", "Accept-Encoding", "Accept-Language", "Accept-Ranges", "Access-Control-Allow-Credentials", "Access-Control-Allow-Headers", "Access-Control-Allow-Methods", "Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "Access-Control-Max-Age", "Access-Control-Request-Headers", "Access-Control-Request-Method", "Age", "Allow", "Alt-Svc", "Alt-Used", "Authorization", "Cache-Control", "Clear-Site-Data", "Connection", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length", "Content-Location", "Content-Range", "Content-Security-Policy", "Content-Security-Policy-Report-Only", "Content-Type", "Cookie", "Cross-Origin-Embedder-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Date", "Device-Memory", "Downlink", "ECT", "ETag", "Expect", "Expect-CT", "Expires", "Forwarded", "From", "Host", "If-Match", "If-Modified-Since", "If-None-Match", "If-Range", "If-Unmodified-Since", "Keep-Alive", "Last-Modified", "Link", "Location", "Max-Forwards", "Origin", "Permissions-Policy", "Pragma", "Proxy-Authenticate", "Proxy-Authorization", "RTT", "Range", "Referer", "Referrer-Policy", "Refresh", "Retry-After", "Sec-WebSocket-Accept", "Sec-WebSocket-Extensions", "Sec-WebSocket-Key", "Sec-WebSocket-Protocol", "Sec-WebSocket-Version", "Server", "Server-Timing", "Service-Worker-Allowed", "Service-Worker-Navigation-Preload", "Set-Cookie", "SourceMap", "Strict-Transport-Security", "Supports-Loading-Mode", "TE", "Timing-Allow-Origin", "Trailer", "Transfer-Encoding", "Upgrade", "Upgrade-Insecure-Requests", "User-Agent", "Vary", "Via", "WWW-Authenticate", "X-Content-Type-Options", "X-DNS-Prefetch-Control", "X-Frame-Options", "X-Permitted-Cross-Domain-Policies", "X-Powered-By", "X-Requested-With", "X-XSS-Protection" ];
    for (let i = 0; i < wellknownHeaderNames.length; ++i) {
      const key = wellknownHeaderNames[i];
      const lowerCasedKey = key.toLowerCase();
      headerNameLowerCasedRecord[key] = headerNameLowerCasedRecord[lowerCasedKey] = lowerCasedKey;
    }
    Object.setPrototypeOf(headerNameLowerCasedRecord, null);
    module.exports = {
      wellknownHeaderNames: wellknownHeaderNames,
      headerNameLowerCasedRecord: headerNameLowerCasedRecord
    };
  }),
  2414: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const diagnosticsChannel = __nccwpck_require__(3053);
    const util = __nccwpck_require__(7975);
    const undiciDebugLog = util.debuglog("undici");
    const fetchDebuglog = util.debuglog("fetch");
    const websocketDebuglog = util.debuglog("websocket");
    let isClientSet = false;
    const channels = {
      beforeConnect: diagnosticsChannel.channel("undici:client:beforeConnect"),
      connected: diagnosticsChannel.channel("undici:client:connected"),
      connectError: diagnosticsChannel.channel("undici:client:connectError"),
      sendHeaders: diagnosticsChannel.channel("undici:client:sendHeaders"),
      create: diagnosticsChannel.channel("undici:request:create"),
      bodySent: diagnosticsChannel.channel("undici:request:bodySent"),
      headers: diagnosticsChannel.channel("undici:request:headers"),
      trailers: diagnosticsChannel.channel("undici:request:trailers"),
      error: diagnosticsChannel.channel("undici:request:error"),
      open: diagnosticsChannel.channel("undici:websocket:open"),
      close: diagnosticsChannel.channel("undici:websocket:close"),
      socketError: diagnosticsChannel.channel("undici:websocket:socket_error"),
      ping: diagnosticsChannel.channel("undici:websocket:ping"),
      pong: diagnosticsChannel.channel("undici:websocket:pong")
    };
    if (undiciDebugLog.enabled || fetchDebuglog.enabled) {
      const debuglog = fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog;
      diagnosticsChannel.channel("undici:client:beforeConnect").subscribe(evt => {
        const {connectParams: {version: version, protocol: protocol, port: port, host: host}} = evt;
        debuglog("connecting to %s using %s%s", `${host}${port ? `:${port}` : ""}`, protocol, version);
      });
      diagnosticsChannel.channel("undici:client:connected").subscribe(evt => {
        const {connectParams: {version: version, protocol: protocol, port: port, host: host}} = evt;
        debuglog("connected to %s using %s%s", `${host}${port ? `:${port}` : ""}`, protocol, version);
      });
      diagnosticsChannel.channel("undici:client:connectError").subscribe(evt => {
        const {connectParams: {version: version, protocol: protocol, port: port, host: host}, error: error} = evt;
        debuglog("connection to %s using %s%s errored - %s", `${host}${port ? `:${port}` : ""}`, protocol, version, error.message);
      });
      diagnosticsChannel.channel("undici:client:sendHeaders").subscribe(evt => {
        const {request: {method: method, path: path, origin: origin}} = evt;
        debuglog("sending request to %s %s/%s", method, origin, path);
      });
      diagnosticsChannel.channel("undici:request:headers").subscribe(evt => {
        const {request: {method: method, path: path, origin: origin}, response: {statusCode: statusCode}} = evt;
        debuglog("received response to %s %s/%s - HTTP %d", method, origin, path, statusCode);
      });
      diagnosticsChannel.channel("undici:request:trailers").subscribe(evt => {
        const {request: {method: method, path: path, origin: origin}} = evt;
        debuglog("trailers received from %s %s/%s", method, origin, path);
      });
      diagnosticsChannel.channel("undici:request:error").subscribe(evt => {
        const {request: {method: method, path: path, origin: origin}, error: error} = evt;
        debuglog("request to %s %s/%s errored - %s", method, origin, path, error.message);
      });
      isClientSet = true;
    }
    if (websocketDebuglog.enabled) {
      if (!isClientSet) {
        const debuglog = undiciDebugLog.enabled ? undiciDebugLog : websocketDebuglog;
        diagnosticsChannel.channel("undici:client:beforeConnect").subscribe(evt => {
          const {connectParams: {version: version, protocol: protocol, port: port, host: host}} = evt;
          debuglog("connecting to %s%s using %s%s", host, port ? `:${port}` : "", protocol, version);
        });
        diagnosticsChannel.channel("undici:client:connected").subscribe(evt => {
          const {connectParams: {version: version, protocol: protocol, port: port, host: host}} = evt;
          debuglog("connected to %s%s using %s%s", host, port ? `:${port}` : "", protocol, version);
        });
        diagnosticsChannel.channel("undici:client:connectError").subscribe(evt => {
          const {connectParams: {version: version, protocol: protocol, port: port, host: host}, error: error} = evt;
          debuglog("connection to %s%s using %s%s errored - %s", host, port ? `:${port}` : "", protocol, version, error.message);
        });
        diagnosticsChannel.channel("undici:client:sendHeaders").subscribe(evt => {
          const {request: {method: method, path: path, origin: origin}} = evt;
          debuglog("sending request to %s %s/%s", method, origin, path);
        });
      }
      diagnosticsChannel.channel("undici:websocket:open").subscribe(evt => {
        const {address: {address: address, port: port}} = evt;
        websocketDebuglog("connection opened %s%s", address, port ? `:${port}` : "");
      });
      diagnosticsChannel.channel("undici:websocket:close").subscribe(evt => {
        const {websocket: websocket, code: code, reason: reason} = evt;
        websocketDebuglog("closed connection to %s - %s %s", websocket.url, code, reason);
      });
      diagnosticsChannel.channel("undici:websocket:socket_error").subscribe(err => {
        websocketDebuglog("connection errored - %s", err.message);
      });
      diagnosticsChannel.channel("undici:websocket:ping").subscribe(evt => {
        websocketDebuglog("ping received");
      });
      diagnosticsChannel.channel("undici:websocket:pong").subscribe(evt => {
        websocketDebuglog("pong received");
      });
    }
    module.exports = {
      channels: channels
    };
  }),
  8707: (module => {
    const kUndiciError = Symbol.for("undici.error.UND_ERR");
    class UndiciError extends Error {
      constructor(message) {
        super(message);
        this.name = "UndiciError";
        this.code = "UND_ERR";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kUndiciError] === true;
      }
      [kUndiciError]=true;
    }
    const kConnectTimeoutError = Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
    class ConnectTimeoutError extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "ConnectTimeoutError";
        this.message = message || "Connect Timeout Error";
        this.code = "UND_ERR_CONNECT_TIMEOUT";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kConnectTimeoutError] === true;
      }
      [kConnectTimeoutError]=true;
    }
    const kHeadersTimeoutError = Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
    class HeadersTimeoutError extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "HeadersTimeoutError";
        this.message = message || "Headers Timeout Error";
        this.code = "UND_ERR_HEADERS_TIMEOUT";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kHeadersTimeoutError] === true;
      }
      [kHeadersTimeoutError]=true;
    }
    const kHeadersOverflowError = Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
    class HeadersOverflowError extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "HeadersOverflowError";
        this.message = message || "Headers Overflow Error";
        this.code = "UND_ERR_HEADERS_OVERFLOW";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kHeadersOverflowError] === true;
      }
      [kHeadersOverflowError]=true;
    }
    const kBodyTimeoutError = Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
    class BodyTimeoutError extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "BodyTimeoutError";
        this.message = message || "Body Timeout Error";
        this.code = "UND_ERR_BODY_TIMEOUT";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kBodyTimeoutError] === true;
      }
      [kBodyTimeoutError]=true;
    }
    const kResponseStatusCodeError = Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");
    class ResponseStatusCodeError extends UndiciError {
      constructor(message, statusCode, headers, body) {
        super(message);
        this.name = "ResponseStatusCodeError";
        this.message = message || "Response Status Code Error";
        this.code = "UND_ERR_RESPONSE_STATUS_CODE";
        this.body = body;
        this.status = statusCode;
        this.statusCode = statusCode;
        this.headers = headers;
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kResponseStatusCodeError] === true;
      }
      [kResponseStatusCodeError]=true;
    }
    const kInvalidArgumentError = Symbol.for("undici.error.UND_ERR_INVALID_ARG");
    class InvalidArgumentError extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "InvalidArgumentError";
        this.message = message || "Invalid Argument Error";
        this.code = "UND_ERR_INVALID_ARG";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kInvalidArgumentError] === true;
      }
      [kInvalidArgumentError]=true;
    }
    const kInvalidReturnValueError = Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
    class InvalidReturnValueError extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "InvalidReturnValueError";
        this.message = message || "Invalid Return Value Error";
        this.code = "UND_ERR_INVALID_RETURN_VALUE";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kInvalidReturnValueError] === true;
      }
      [kInvalidReturnValueError]=true;
    }
    const kAbortError = Symbol.for("undici.error.UND_ERR_ABORT");
    class AbortError extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "AbortError";
        this.message = message || "The operation was aborted";
        this.code = "UND_ERR_ABORT";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kAbortError] === true;
      }
      [kAbortError]=true;
    }
    const kRequestAbortedError = Symbol.for("undici.error.UND_ERR_ABORTED");
    class RequestAbortedError extends AbortError {
      constructor(message) {
        super(message);
        this.name = "AbortError";
        this.message = message || "Request aborted";
        this.code = "UND_ERR_ABORTED";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kRequestAbortedError] === true;
      }
      [kRequestAbortedError]=true;
    }
    const kInformationalError = Symbol.for("undici.error.UND_ERR_INFO");
    class InformationalError extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "InformationalError";
        this.message = message || "Request information";
        this.code = "UND_ERR_INFO";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kInformationalError] === true;
      }
      [kInformationalError]=true;
    }
    const kRequestContentLengthMismatchError = Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
    class RequestContentLengthMismatchError extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "RequestContentLengthMismatchError";
        this.message = message || "Request body length does not match content-length header";
        this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kRequestContentLengthMismatchError] === true;
      }
      [kRequestContentLengthMismatchError]=true;
    }
    const kResponseContentLengthMismatchError = Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
    class ResponseContentLengthMismatchError extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "ResponseContentLengthMismatchError";
        this.message = message || "Response body length does not match content-length header";
        this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kResponseContentLengthMismatchError] === true;
      }
      [kResponseContentLengthMismatchError]=true;
    }
    const kClientDestroyedError = Symbol.for("undici.error.UND_ERR_DESTROYED");
    class ClientDestroyedError extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "ClientDestroyedError";
        this.message = message || "The client is destroyed";
        this.code = "UND_ERR_DESTROYED";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kClientDestroyedError] === true;
      }
      [kClientDestroyedError]=true;
    }
    const kClientClosedError = Symbol.for("undici.error.UND_ERR_CLOSED");
    class ClientClosedError extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "ClientClosedError";
        this.message = message || "The client is closed";
        this.code = "UND_ERR_CLOSED";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kClientClosedError] === true;
      }
      [kClientClosedError]=true;
    }
    const kSocketError = Symbol.for("undici.error.UND_ERR_SOCKET");
    class SocketError extends UndiciError {
      constructor(message, socket) {
        super(message);
        this.name = "SocketError";
        this.message = message || "Socket error";
        this.code = "UND_ERR_SOCKET";
        this.socket = socket;
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kSocketError] === true;
      }
      [kSocketError]=true;
    }
    const kNotSupportedError = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
    class NotSupportedError extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "NotSupportedError";
        this.message = message || "Not supported error";
        this.code = "UND_ERR_NOT_SUPPORTED";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kNotSupportedError] === true;
      }
      [kNotSupportedError]=true;
    }
    const kBalancedPoolMissingUpstreamError = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
    class BalancedPoolMissingUpstreamError extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "MissingUpstreamError";
        this.message = message || "No upstream has been added to the BalancedPool";
        this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kBalancedPoolMissingUpstreamError] === true;
      }
      [kBalancedPoolMissingUpstreamError]=true;
    }
    const kHTTPParserError = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
    class HTTPParserError extends Error {
      constructor(message, code, data) {
        super(message);
        this.name = "HTTPParserError";
        this.code = code ? `HPE_${code}` : void 0;
        this.data = data ? data.toString() : void 0;
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kHTTPParserError] === true;
      }
      [kHTTPParserError]=true;
    }
    const kResponseExceededMaxSizeError = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
    class ResponseExceededMaxSizeError extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "ResponseExceededMaxSizeError";
        this.message = message || "Response content exceeded max size";
        this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kResponseExceededMaxSizeError] === true;
      }
      [kResponseExceededMaxSizeError]=true;
    }
    const kRequestRetryError = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
    class RequestRetryError extends UndiciError {
      constructor(message, code, {headers: headers, data: data}) {
        super(message);
        this.name = "RequestRetryError";
        this.message = message || "Request retry error";
        this.code = "UND_ERR_REQ_RETRY";
        this.statusCode = code;
        this.data = data;
        this.headers = headers;
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kRequestRetryError] === true;
      }
      [kRequestRetryError]=true;
    }
    const kResponseError = Symbol.for("undici.error.UND_ERR_RESPONSE");
    class ResponseError extends UndiciError {
      constructor(message, code, {headers: headers, data: data}) {
        super(message);
        this.name = "ResponseError";
        this.message = message || "Response error";
        this.code = "UND_ERR_RESPONSE";
        this.statusCode = code;
        this.data = data;
        this.headers = headers;
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kResponseError] === true;
      }
      [kResponseError]=true;
    }
    const kSecureProxyConnectionError = Symbol.for("undici.error.UND_ERR_PRX_TLS");
    class SecureProxyConnectionError extends UndiciError {
      constructor(cause, message, options) {
        super(message, {
          cause: cause,
          ...options ?? {}
        });
        this.name = "SecureProxyConnectionError";
        this.message = message || "Secure Proxy Connection failed";
        this.code = "UND_ERR_PRX_TLS";
        this.cause = cause;
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kSecureProxyConnectionError] === true;
      }
      [kSecureProxyConnectionError]=true;
    }
    const kMessageSizeExceededError = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
    class MessageSizeExceededError extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "MessageSizeExceededError";
        this.message = message || "Max decompressed message size exceeded";
        this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kMessageSizeExceededError] === true;
      }
      get [kMessageSizeExceededError]() {
        return true;
      }
    }
    module.exports = {
      AbortError: AbortError,
      HTTPParserError: HTTPParserError,
      UndiciError: UndiciError,
      HeadersTimeoutError: HeadersTimeoutError,
      HeadersOverflowError: HeadersOverflowError,
      BodyTimeoutError: BodyTimeoutError,
      RequestContentLengthMismatchError: RequestContentLengthMismatchError,
      ConnectTimeoutError: ConnectTimeoutError,
      ResponseStatusCodeError: ResponseStatusCodeError,
      InvalidArgumentError: InvalidArgumentError,
      InvalidReturnValueError: InvalidReturnValueError,
      RequestAbortedError: RequestAbortedError,
      ClientDestroyedError: ClientDestroyedError,
      ClientClosedError: ClientClosedError,
      InformationalError: InformationalError,
      SocketError: SocketError,
      NotSupportedError: NotSupportedError,
      ResponseContentLengthMismatchError: ResponseContentLengthMismatchError,
      BalancedPoolMissingUpstreamError: BalancedPoolMissingUpstreamError,
      ResponseExceededMaxSizeError: ResponseExceededMaxSizeError,
      RequestRetryError: RequestRetryError,
      ResponseError: ResponseError,
      SecureProxyConnectionError: SecureProxyConnectionError,
      MessageSizeExceededError: MessageSizeExceededError
    };
  }),
  4655: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const {InvalidArgumentError: InvalidArgumentError, NotSupportedError: NotSupportedError} = __nccwpck_require__(8707);
    const assert = __nccwpck_require__(4589);
    const {isValidHTTPToken: isValidHTTPToken, isValidHeaderValue: isValidHeaderValue, isStream: isStream, destroy: destroy, isBuffer: isBuffer, isFormDataLike: isFormDataLike, isIterable: isIterable, isBlobLike: isBlobLike, buildURL: buildURL, validateHandler: validateHandler, getServerName: getServerName, normalizedMethodRecords: normalizedMethodRecords} = __nccwpck_require__(3440);
    const {channels: channels} = __nccwpck_require__(2414);
    const {headerNameLowerCasedRecord: headerNameLowerCasedRecord} = __nccwpck_require__(735);
    const invalidPathRegex = /[^\u0021-\u00ff]/;
    const kHandler = Symbol("handler");
    class Request {
      constructor(origin, {path: path, method: method, body: body, headers: headers, query: query, idempotent: idempotent, blocking: blocking, upgrade: upgrade, headersTimeout: headersTimeout, bodyTimeout: bodyTimeout, reset: reset, throwOnError: throwOnError, expectContinue: expectContinue, servername: servername}, handler) {
        if (typeof path !== "string") throw new InvalidArgumentError("path must be a string"); else if (path[0] !== "/" && !(path.startsWith("http://") || path.startsWith("https://")) && method !== "CONNECT") throw new InvalidArgumentError("path must be an absolute URL or start with a slash"); else if (invalidPathRegex.test(path)) throw new InvalidArgumentError("invalid request path");
        if (typeof method !== "string") throw new InvalidArgumentError("method must be a string"); else if (normalizedMethodRecords[method] === void 0 && !isValidHTTPToken(method)) throw new InvalidArgumentError("invalid request method");
        if (upgrade && typeof upgrade !== "string") throw new InvalidArgumentError("upgrade must be a string");
        if (upgrade && !isValidHeaderValue(upgrade)) throw new InvalidArgumentError("invalid upgrade header");
        if (headersTimeout != null && (!Number.isFinite(headersTimeout) || headersTimeout < 0)) throw new InvalidArgumentError("invalid headersTimeout");
        if (bodyTimeout != null && (!Number.isFinite(bodyTimeout) || bodyTimeout < 0)) throw new InvalidArgumentError("invalid bodyTimeout");
        if (reset != null && typeof reset !== "boolean") throw new InvalidArgumentError("invalid reset");
        if (expectContinue != null && typeof expectContinue !== "boolean") throw new InvalidArgumentError("invalid expectContinue");
        this.headersTimeout = headersTimeout;
        this.bodyTimeout = bodyTimeout;
        this.throwOnError = throwOnError === true;
        this.method = method;
        this.abort = null;
        if (body == null) this.body = null; else if (isStream(body)) {
          this.body = body;
          const rState = this.body._readableState;
          if (!rState || !rState.autoDestroy) {
            this.endHandler = function() {
              destroy(this);
            };
            this.body.on("end", this.endHandler);
          }
          this.errorHandler = err => {
            if (this.abort) this.abort(err); else this.error = err;
          };
          this.body.on("error", this.errorHandler);
        } else if (isBuffer(body)) this.body = body.byteLength ? body : null; else if (ArrayBuffer.isView(body)) this.body = body.buffer.byteLength ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : null; else if (body instanceof ArrayBuffer) this.body = body.byteLength ? Buffer.from(body) : null; else if (typeof body === "string") this.body = body.length ? Buffer.from(body) : null; else if (isFormDataLike(body) || isIterable(body) || isBlobLike(body)) this.body = body; else throw new InvalidArgumentError("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
        this.completed = false;
        this.aborted = false;
        this.upgrade = upgrade || null;
        this.path = query ? buildURL(path, query) : path;
        this.origin = origin;
        this.idempotent = idempotent == null ? method === "HEAD" || method === "GET" : idempotent;
        this.blocking = blocking == null ? false : blocking;
        this.reset = reset == null ? null : reset;
        this.host = null;
        this.contentLength = null;
        this.contentType = null;
        this.headers = [];
        this.expectContinue = expectContinue != null ? expectContinue : false;
        if (Array.isArray(headers)) {
          if (headers.length % 2 !== 0) throw new InvalidArgumentError("headers array must be even");
          for (let i = 0; i < headers.length; i += 2) processHeader(this, headers[i], headers[i + 1]);
        } else if (headers && typeof headers === "object") if (headers[Symbol.iterator]) for (const header of headers) {
          if (!Array.isArray(header) || header.length !== 2) throw new InvalidArgumentError("headers must be in key-value pair format");
          processHeader(this, header[0], header[1]);
        } else {
          const keys = Object.keys(headers);
          for (let i = 0; i < keys.length; ++i) processHeader(this, keys[i], headers[keys[i]]);
        } else if (headers != null) throw new InvalidArgumentError("headers must be an object or an array");
        validateHandler(handler, method, upgrade);
        this.servername = servername || getServerName(this.host);
        this[kHandler] = handler;
        if (channels.create.hasSubscribers) channels.create.publish({
          request: this
        });
      }
      onBodySent(chunk) {
        if (this[kHandler].onBodySent) try {
          return this[kHandler].onBodySent(chunk);
        } catch (err) {
          this.abort(err);
        }
      }
      onRequestSent() {
        if (channels.bodySent.hasSubscribers) channels.bodySent.publish({
          request: this
        });
        if (this[kHandler].onRequestSent) try {
          return this[kHandler].onRequestSent();
        } catch (err) {
          this.abort(err);
        }
      }
      onConnect(abort) {
        assert(!this.aborted);
        assert(!this.completed);
        if (this.error) abort(this.error); else {
          this.abort = abort;
          return this[kHandler].onConnect(abort);
        }
      }
      onResponseStarted() {
        return this[kHandler].onResponseStarted?.();
      }
      onHeaders(statusCode, headers, resume, statusText) {
        assert(!this.aborted);
        assert(!this.completed);
        if (channels.headers.hasSubscribers) channels.headers.publish({
          request: this,
          response: {
            statusCode: statusCode,
            headers: headers,
            statusText: statusText
          }
        });
        try {
          return this[kHandler].onHeaders(statusCode, headers, resume, statusText);
        } catch (err) {
          this.abort(err);
        }
      }
      onData(chunk) {
        assert(!this.aborted);
        assert(!this.completed);
        try {
          return this[kHandler].onData(chunk);
        } catch (err) {
          this.abort(err);
          return false;
        }
      }
      onUpgrade(statusCode, headers, socket, statusText = "") {
        this.onFinally();
        assert(!this.aborted);
        assert(!this.completed);
        if (statusCode !== null) this.#publishUpgradeHeaders(statusCode, headers, statusText);
        const result = this[kHandler].onUpgrade(statusCode, headers, socket);
        if (!this.aborted) {
          this.completed = true;
          if (statusCode !== null) this.#publishUpgradeTrailers();
        }
        return result;
      }
      onUpgradeResponse(statusCode, headers, parseHeaders, statusText = "") {
        assert(!this.aborted);
        assert(this.completed);
        if (channels.headers.hasSubscribers) this.#publishUpgradeHeaders(statusCode, parseHeaders(headers), statusText);
        this.#publishUpgradeTrailers();
      }
      onUpgradeError(error) {
        assert(!this.aborted);
        assert(this.completed);
        if (channels.error.hasSubscribers) channels.error.publish({
          request: this,
          error: error
        });
      }
      #publishUpgradeHeaders(statusCode, headers, statusText) {
        if (channels.headers.hasSubscribers) channels.headers.publish({
          request: this,
          response: {
            statusCode: statusCode,
            headers: headers,
            statusText: statusText
          }
        });
      }
      #publishUpgradeTrailers() {
        if (channels.trailers.hasSubscribers) channels.trailers.publish({
          request: this,
          trailers: []
        });
      }
      onComplete(trailers) {
        this.onFinally();
        assert(!this.aborted);
        this.completed = true;
        if (channels.trailers.hasSubscribers) channels.trailers.publish({
          request: this,
          trailers: trailers
        });
        try {
          return this[kHandler].onComplete(trailers);
        } catch (err) {
          this.onError(err);
        }
      }
      onError(error) {
        this.onFinally();
        if (channels.error.hasSubscribers) channels.error.publish({
          request: this,
          error: error
        });
        if (this.aborted) return;
        this.aborted = true;
        return this[kHandler].onError(error);
      }
      onFinally() {
        if (this.errorHandler) {
          this.body.off("error", this.errorHandler);
          this.errorHandler = null;
        }
        if (this.endHandler) {
          this.body.off("end", this.endHandler);
          this.endHandler = null;
        }
      }
      addHeader(key, value) {
        processHeader(this, key, value);
        return this;
      }
    }
    function processHeader(request, key, val) {
      if (val && typeof val === "object" && !Array.isArray(val)) throw new InvalidArgumentError(`invalid ${key} header`); else if (val === void 0) return;
      let headerName = headerNameLowerCasedRecord[key];
      if (headerName === void 0) {
        headerName = key.toLowerCase();
        if (headerNameLowerCasedRecord[headerName] === void 0 && !isValidHTTPToken(headerName)) throw new InvalidArgumentError("invalid header key");
      }
      if (Array.isArray(val)) {
        const arr = [];
        for (let i = 0; i < val.length; i++) if (typeof val[i] === "string") {
          if (!isValidHeaderValue(val[i])) throw new InvalidArgumentError(`invalid ${key} header`);
          arr.push(val[i]);
        } else if (val[i] === null) arr.push(""); else if (typeof val[i] === "object") throw new InvalidArgumentError(`invalid ${key} header`); else {
          const str = `${val[i]}`;
          if (!isValidHeaderValue(str)) throw new InvalidArgumentError(`invalid ${key} header`);
          arr.push(str);
        }
        val = arr;
      } else if (typeof val === "string") {
        if (!isValidHeaderValue(val)) throw new InvalidArgumentError(`invalid ${key} header`);
      } else if (val === null) val = ""; else {
        val = `${val}`;
        if (!isValidHeaderValue(val)) throw new InvalidArgumentError(`invalid ${key} header`);
      }
      if (headerName === "host") {
        if (request.host !== null) throw new InvalidArgumentError("duplicate host header");
        if (typeof val !== "string") throw new InvalidArgumentError("invalid host header");
        request.host = val;
      } else if (headerName === "content-length") {
        if (request.contentLength !== null) throw new InvalidArgumentError("duplicate content-length header");
        request.contentLength = parseInt(val, 10);
        if (!Number.isFinite(request.contentLength)) throw new InvalidArgumentError("invalid content-length header");
      } else if (request.contentType === null && headerName === "content-type") {
        request.contentType = val;
        request.headers.push(key, val);
      } else if (headerName === "transfer-encoding" || headerName === "keep-alive" || headerName === "upgrade") throw new InvalidArgumentError(`invalid ${headerName} header`); else if (headerName === "connection") {
        const value = typeof val === "string" ? val.toLowerCase() : null;
        if (value !== "close" && value !== "keep-alive") throw new InvalidArgumentError("invalid connection header");
        if (value === "close") request.reset = true;
      } else if (headerName === "expect") throw new NotSupportedError("expect header not supported"); else request.headers.push(key, val);
    }
    module.exports = Request;
  }),
  6443: (module => {
    module.exports = {
      kClose: Symbol("close"),
      kDestroy: Symbol("destroy"),
      kDispatch: Symbol("dispatch"),
      kUrl: Symbol("url"),
      kWriting: Symbol("writing"),
      kResuming: Symbol("resuming"),
      kQueue: Symbol("queue"),
      kConnect: Symbol("connect"),
      kConnecting: Symbol("connecting"),
      kKeepAliveDefaultTimeout: Symbol("default keep alive timeout"),
      kKeepAliveMaxTimeout: Symbol("max keep alive timeout"),
      kKeepAliveTimeoutThreshold: Symbol("keep alive timeout threshold"),
      kKeepAliveTimeoutValue: Symbol("keep alive timeout"),
      kKeepAlive: Symbol("keep alive"),
      kHeadersTimeout: Symbol("headers timeout"),
      kBodyTimeout: Symbol("body timeout"),
      kServerName: Symbol("server name"),
      kLocalAddress: Symbol("local address"),
      kHost: Symbol("host"),
      kNoRef: Symbol("no ref"),
      kBodyUsed: Symbol("used"),
      kBody: Symbol("abstracted request body"),
      kRunning: Symbol("running"),
      kBlocking: Symbol("blocking"),
      kPending: Symbol("pending"),
      kSize: Symbol("size"),
      kBusy: Symbol("busy"),
      kQueued: Symbol("queued"),
      kFree: Symbol("free"),
      kConnected: Symbol("connected"),
      kClosed: Symbol("closed"),
      kNeedDrain: Symbol("need drain"),
      kReset: Symbol("reset"),
      kDestroyed: Symbol.for("nodejs.stream.destroyed"),
      kResume: Symbol("resume"),
      kOnError: Symbol("on error"),
      kMaxHeadersSize: Symbol("max headers size"),
      kRunningIdx: Symbol("running index"),
      kPendingIdx: Symbol("pending index"),
      kError: Symbol("error"),
      kClients: Symbol("clients"),
      kClient: Symbol("client"),
      kParser: Symbol("parser"),
      kOnDestroyed: Symbol("destroy callbacks"),
      kPipelining: Symbol("pipelining"),
      kSocket: Symbol("socket"),
      kHostHeader: Symbol("host header"),
      kConnector: Symbol("connector"),
      kStrictContentLength: Symbol("strict content length"),
      kMaxRedirections: Symbol("maxRedirections"),
      kMaxRequests: Symbol("maxRequestsPerClient"),
      kProxy: Symbol("proxy agent options"),
      kCounter: Symbol("socket request counter"),
      kInterceptors: Symbol("dispatch interceptors"),
      kMaxResponseSize: Symbol("max response size"),
      kHTTP2Session: Symbol("http2Session"),
      kHTTP2SessionState: Symbol("http2Session state"),
      kRetryHandlerDefaultRetry: Symbol("retry agent default retry"),
      kConstruct: Symbol("constructable"),
      kListeners: Symbol("listeners"),
      kHTTPContext: Symbol("http context"),
      kMaxConcurrentStreams: Symbol("max concurrent streams"),
      kNoProxyAgent: Symbol("no proxy agent"),
      kHttpProxyAgent: Symbol("http proxy agent"),
      kHttpsProxyAgent: Symbol("https proxy agent")
    };
  }),
  7752: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const {wellknownHeaderNames: wellknownHeaderNames, headerNameLowerCasedRecord: headerNameLowerCasedRecord} = __nccwpck_require__(735);
    class TstNode {
      value=null;
      left=null;
      middle=null;
      right=null;
      code;
      constructor(key, value, index) {
        if (index === void 0 || index >= key.length) throw new TypeError("Unreachable");
        const code = this.code = key.charCodeAt(index);
        if (code > 127) throw new TypeError("key must be ascii string");
        if (key.length !== ++index) this.middle = new TstNode(key, value, index); else this.value = value;
      }
      add(key, value) {
        const length = key.length;
        if (length === 0) throw new TypeError("Unreachable");
        let index = 0;
        let node = this;
        while (true) {
          const code = key.charCodeAt(index);
          if (code > 127) throw new TypeError("key must be ascii string");
          if (node.code === code) if (length === ++index) {
            node.value = value;
            break;
          } else if (node.middle !== null) node = node.middle; else {
            node.middle = new TstNode(key, value, index);
            break;
          } else if (node.code < code) if (node.left !== null) node = node.left; else {
            node.left = new TstNode(key, value, index);
            break;
          } else if (node.right !== null) node = node.right; else {
            node.right = new TstNode(key, value, index);
            break;
          }
        }
      }
      search(key) {
        const keylength = key.length;
        let index = 0;
        let node = this;
        while (node !== null && index < keylength) {
          let code = key[index];
          if (code <= 90 && code >= 65) code |= 32;
          while (node !== null) {
            if (code === node.code) {
              if (keylength === ++index) return node;
              node = node.middle;
              break;
            }
            node = node.code < code ? node.left : node.right;
          }
        }
        return null;
      }
    }
    class TernarySearchTree {
      node=null;
      insert(key, value) {
        if (this.node === null) this.node = new TstNode(key, value, 0); else this.node.add(key, value);
      }
      lookup(key) {
        return this.node?.search(key)?.value ?? null;
      }
    }
    const tree = new TernarySearchTree;
    for (let i = 0; i < wellknownHeaderNames.length; ++i) {
      const key = headerNameLowerCasedRecord[wellknownHeaderNames[i]];
      tree.insert(key, key);
    }
    module.exports = {
      TernarySearchTree: TernarySearchTree,
      tree: tree
    };
  }),
  3440: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const assert = __nccwpck_require__(4589);
    const {kDestroyed: kDestroyed, kBodyUsed: kBodyUsed, kListeners: kListeners, kBody: kBody} = __nccwpck_require__(6443);
    const {IncomingMessage: IncomingMessage} = __nccwpck_require__(7067);
    const stream = __nccwpck_require__(7075);
    const net = __nccwpck_require__(7030);
    const {Blob: Blob} = __nccwpck_require__(4573);
    const nodeUtil = __nccwpck_require__(7975);
    const {stringify: stringify} = __nccwpck_require__(1792);
    const {EventEmitter: EE} = __nccwpck_require__(8474);
    const {InvalidArgumentError: InvalidArgumentError} = __nccwpck_require__(8707);
    const {headerNameLowerCasedRecord: headerNameLowerCasedRecord} = __nccwpck_require__(735);
    const {tree: tree} = __nccwpck_require__(7752);
    const [nodeMajor, nodeMinor] = process.versions.node.split(".").map(v => Number(v));
    class BodyAsyncIterable {
      constructor(body) {
        this[kBody] = body;
        this[kBodyUsed] = false;
      }
      async* [Symbol.asyncIterator]() {
        assert(!this[kBodyUsed], "disturbed");
        this[kBodyUsed] = true;
        yield* this[kBody];
      }
    }
    function wrapRequestBody(body) {
      if (isStream(body)) {
        if (bodyLength(body) === 0) body.on("data", function() {
          assert(false);
        });
        if (typeof body.readableDidRead !== "boolean") {
          body[kBodyUsed] = false;
          EE.prototype.on.call(body, "data", function() {
            this[kBodyUsed] = true;
          });
        }
        return body;
      } else if (body && typeof body.pipeTo === "function") return new BodyAsyncIterable(body); else if (body && typeof body !== "string" && !ArrayBuffer.isView(body) && isIterable(body)) return new BodyAsyncIterable(body); else return body;
    }
    function nop() {}
    function isStream(obj) {
      return obj && typeof obj === "object" && typeof obj.pipe === "function" && typeof obj.on === "function";
    }
    function isBlobLike(object) {
      if (object === null) return false; else if (object instanceof Blob) return true; else if (typeof object !== "object") return false; else {
        const sTag = object[Symbol.toStringTag];
        return (sTag === "Blob" || sTag === "File") && ("stream" in object && typeof object.stream === "function" || "arrayBuffer" in object && typeof object.arrayBuffer === "function");
      }
    }
    function buildURL(url, queryParams) {
      if (url.includes("?") || url.includes("#")) throw new Error('Query params cannot be passed when url already contains "?" or "#".');
      const stringified = stringify(queryParams);
      if (stringified) url += "?" + stringified;
      return url;
    }
    function isValidPort(port) {
      const value = parseInt(port, 10);
      return value === Number(port) && value >= 0 && value <= 65535;
    }
    function isHttpOrHttpsPrefixed(value) {
      return value != null && value[0] === "h" && value[1] === "t" && value[2] === "t" && value[3] === "p" && (value[4] === ":" || value[4] === "s" && value[5] === ":");
    }
    function parseURL(url) {
      if (typeof url === "string") {
        url = new URL(url);
        if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
        return url;
      }
      if (!url || typeof url !== "object") throw new InvalidArgumentError("Invalid URL: The URL argument must be a non-null object.");
      if (!(url instanceof URL)) {
        if (url.port != null && url.port !== "" && isValidPort(url.port) === false) throw new InvalidArgumentError("Invalid URL: port must be a valid integer or a string representation of an integer.");
        if (url.path != null && typeof url.path !== "string") throw new InvalidArgumentError("Invalid URL path: the path must be a string or null/undefined.");
        if (url.pathname != null && typeof url.pathname !== "string") throw new InvalidArgumentError("Invalid URL pathname: the pathname must be a string or null/undefined.");
        if (url.hostname != null && typeof url.hostname !== "string") throw new InvalidArgumentError("Invalid URL hostname: the hostname must be a string or null/undefined.");
        if (url.origin != null && typeof url.origin !== "string") throw new InvalidArgumentError("Invalid URL origin: the origin must be a string or null/undefined.");
        if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
        const port = url.port != null ? url.port : url.protocol === "https:" ? 443 : 80;
        let origin = url.origin != null ? url.origin : `${url.protocol || ""}//${url.hostname || ""}:${port}`;
        let path = url.path != null ? url.path : `${url.pathname || ""}${url.search || ""}`;
        if (origin[origin.length - 1] === "/") origin = origin.slice(0, origin.length - 1);
        if (path && path[0] !== "/") path = `/${path}`;
        return new URL(`${origin}${path}`);
      }
      if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
      return url;
    }
    function parseOrigin(url) {
      url = parseURL(url);
      if (url.pathname !== "/" || url.search || url.hash) throw new InvalidArgumentError("invalid url");
      return url;
    }
    function getHostname(host) {
      if (host[0] === "[") {
        const idx = host.indexOf("]");
        assert(idx !== -1);
        return host.substring(1, idx);
      }
      const idx = host.indexOf(":");
      if (idx === -1) return host;
      return host.substring(0, idx);
    }
    function getServerName(host) {
      if (!host) return null;
      assert(typeof host === "string");
      const servername = getHostname(host);
      if (net.isIP(servername)) return "";
      return servername;
    }
    function deepClone(obj) {
      return JSON.parse(JSON.stringify(obj));
    }
    function isAsyncIterable(obj) {
      return !!(obj != null && typeof obj[Symbol.asyncIterator] === "function");
    }
    function isIterable(obj) {
      return !!(obj != null && (typeof obj[Symbol.iterator] === "function" || typeof obj[Symbol.asyncIterator] === "function"));
    }
    function bodyLength(body) {
      if (body == null) return 0; else if (isStream(body)) {
        const state = body._readableState;
        return state && state.objectMode === false && state.ended === true && Number.isFinite(state.length) ? state.length : null;
      } else if (isBlobLike(body)) return body.size != null ? body.size : null; else if (isBuffer(body)) return body.byteLength;
      return null;
    }
    function isDestroyed(body) {
      return body && !!(body.destroyed || body[kDestroyed] || stream.isDestroyed?.(body));
    }
    function destroy(stream, err) {
      if (stream == null || !isStream(stream) || isDestroyed(stream)) return;
      if (typeof stream.destroy === "function") {
        if (Object.getPrototypeOf(stream).constructor === IncomingMessage) stream.socket = null;
        stream.destroy(err);
      } else if (err) queueMicrotask(() => {
        stream.emit("error", err);
      });
      if (stream.destroyed !== true) stream[kDestroyed] = true;
    }
    const KEEPALIVE_TIMEOUT_EXPR = /timeout=(\d+)/;
    function parseKeepAliveTimeout(val) {
      const m = val.toString().match(KEEPALIVE_TIMEOUT_EXPR);
      return m ? parseInt(m[1], 10) * 1e3 : null;
    }
    function headerNameToString(value) {
      return typeof value === "string" ? headerNameLowerCasedRecord[value] ?? value.toLowerCase() : tree.lookup(value) ?? value.toString("latin1").toLowerCase();
    }
    function bufferToLowerCasedHeaderName(value) {
      return tree.lookup(value) ?? value.toString("latin1").toLowerCase();
    }
    function parseHeaders(headers, obj) {
      if (obj === void 0) obj = {};
      for (let i = 0; i < headers.length; i += 2) {
        const key = headerNameToString(headers[i]);
        let val = obj[key];
        if (val) {
          if (typeof val === "string") {
            val = [ val ];
            obj[key] = val;
          }
          val.push(headers[i + 1].toString("utf8"));
        } else {
          const headersValue = headers[i + 1];
          if (typeof headersValue === "string") obj[key] = headersValue; else obj[key] = Array.isArray(headersValue) ? headersValue.map(x => x.toString("utf8")) : headersValue.toString("utf8");
        }
      }
      if ("content-length" in obj && "content-disposition" in obj) obj["content-disposition"] = Buffer.from(obj["content-disposition"]).toString("latin1");
      return obj;
    }
    function parseRawHeaders(headers) {
      const len = headers.length;
      const ret = new Array(len);
      let hasContentLength = false;
      let contentDispositionIdx = -1;
      let key;
      let val;
      let kLen = 0;
      for (let n = 0; n < headers.length; n += 2) {
        key = headers[n];
        val = headers[n + 1];
        typeof key !== "string" && (key = key.toString());
        typeof val !== "string" && (val = val.toString("utf8"));
        kLen = key.length;
        if (kLen === 14 && key[7] === "-" && (key === "content-length" || key.toLowerCase() === "content-length")) hasContentLength = true; else if (kLen === 19 && key[7] === "-" && (key === "content-disposition" || key.toLowerCase() === "content-disposition")) contentDispositionIdx = n + 1;
        ret[n] = key;
        ret[n + 1] = val;
      }
      if (hasContentLength && contentDispositionIdx !== -1) ret[contentDispositionIdx] = Buffer.from(ret[contentDispositionIdx]).toString("latin1");
      return ret;
    }
    function isBuffer(buffer) {
      return buffer instanceof Uint8Array || Buffer.isBuffer(buffer);
    }
    function validateHandler(handler, method, upgrade) {
      if (!handler || typeof handler !== "object") throw new InvalidArgumentError("handler must be an object");
      if (typeof handler.onConnect !== "function") throw new InvalidArgumentError("invalid onConnect method");
      if (typeof handler.onError !== "function") throw new InvalidArgumentError("invalid onError method");
      if (typeof handler.onBodySent !== "function" && handler.onBodySent !== void 0) throw new InvalidArgumentError("invalid onBodySent method");
      if (upgrade || method === "CONNECT") {
        if (typeof handler.onUpgrade !== "function") throw new InvalidArgumentError("invalid onUpgrade method");
      } else {
        if (typeof handler.onHeaders !== "function") throw new InvalidArgumentError("invalid onHeaders method");
        if (typeof handler.onData !== "function") throw new InvalidArgumentError("invalid onData method");
        if (typeof handler.onComplete !== "function") throw new InvalidArgumentError("invalid onComplete method");
      }
    }
    function isDisturbed(body) {
      return !!(body && (stream.isDisturbed(body) || body[kBodyUsed]));
    }
    function isErrored(body) {
      return !!(body && stream.isErrored(body));
    }
    function isReadable(body) {
      return !!(body && stream.isReadable(body));
    }
    function getSocketInfo(socket) {
      return {
        localAddress: socket.localAddress,
        localPort: socket.localPort,
        remoteAddress: socket.remoteAddress,
        remotePort: socket.remotePort,
        remoteFamily: socket.remoteFamily,
        timeout: socket.timeout,
        bytesWritten: socket.bytesWritten,
        bytesRead: socket.bytesRead
      };
    }
    function ReadableStreamFrom(iterable) {
      let iterator;
      return new ReadableStream({
        async start() {
          iterator = iterable[Symbol.asyncIterator]();
        },
        async pull(controller) {
          const {done: done, value: value} = await iterator.next();
          if (done) queueMicrotask(() => {
            controller.close();
            controller.byobRequest?.respond(0);
          }); else {
            const buf = Buffer.isBuffer(value) ? value : Buffer.from(value);
            if (buf.byteLength) controller.enqueue(new Uint8Array(buf));
          }
          return controller.desiredSize > 0;
        },
        async cancel(reason) {
          await iterator.return();
        },
        type: "bytes"
      });
    }
    function isFormDataLike(object) {
      return object && typeof object === "object" && typeof object.append === "function" && typeof object.delete === "function" && typeof object.get === "function" && typeof object.getAll === "function" && typeof object.has === "function" && typeof object.set === "function" && object[Symbol.toStringTag] === "FormData";
    }
    function addAbortListener(signal, listener) {
      if ("addEventListener" in signal) {
        signal.addEventListener("abort", listener, {
          once: true
        });
        return () => signal.removeEventListener("abort", listener);
      }
      signal.addListener("abort", listener);
      return () => signal.removeListener("abort", listener);
    }
    const hasToWellFormed = typeof String.prototype.toWellFormed === "function";
    const hasIsWellFormed = typeof String.prototype.isWellFormed === "function";
    function toUSVString(val) {
      return hasToWellFormed ? `${val}`.toWellFormed() : nodeUtil.toUSVString(val);
    }
    function isUSVString(val) {
      return hasIsWellFormed ? `${val}`.isWellFormed() : toUSVString(val) === `${val}`;
    }
    function isTokenCharCode(c) {
      switch (c) {
       case 34:
       case 40:
       case 41:
       case 44:
       case 47:
       case 58:
       case 59:
       case 60:
       case 61:
       case 62:
       case 63:
       case 64:
       case 91:
       case 92:
       case 93:
       case 123:
       case 125:
        return false;

       default:
        return c >= 33 && c <= 126;
      }
    }
    function isValidHTTPToken(characters) {
      if (characters.length === 0) return false;
      for (let i = 0; i < characters.length; ++i) if (!isTokenCharCode(characters.charCodeAt(i))) return false;
      return true;
    }
    const headerCharRegex = /[^\t\x20-\x7e\x80-\xff]/;
    function isValidHeaderValue(characters) {
      return !headerCharRegex.test(characters);
    }
    function parseRangeHeader(range) {
      if (range == null || range === "") return {
        start: 0,
        end: null,
        size: null
      };
      const m = range ? range.match(/^bytes (\d+)-(\d+)\/(\d+)?$/) : null;
      return m ? {
        start: parseInt(m[1]),
        end: m[2] ? parseInt(m[2]) : null,
        size: m[3] ? parseInt(m[3]) : null
      } : null;
    }
    function addListener(obj, name, listener) {
      const listeners = obj[kListeners] ??= [];
      listeners.push([ name, listener ]);
      obj.on(name, listener);
      return obj;
    }
    function removeAllListeners(obj) {
      for (const [name, listener] of obj[kListeners] ?? []) obj.removeListener(name, listener);
      obj[kListeners] = null;
    }
    function errorRequest(client, request, err) {
      try {
        request.onError(err);
        assert(request.aborted);
      } catch (err) {
        client.emit("error", err);
      }
    }
    const kEnumerableProperty = Object.create(null);
    kEnumerableProperty.enumerable = true;
    const normalizedMethodRecordsBase = {
      delete: "DELETE",
      DELETE: "DELETE",
      get: "GET",
      GET: "GET",
      head: "HEAD",
      HEAD: "HEAD",
      options: "OPTIONS",
      OPTIONS: "OPTIONS",
      post: "POST",
      POST: "POST",
      put: "PUT",
      PUT: "PUT"
    };
    const normalizedMethodRecords = {
      ...normalizedMethodRecordsBase,
      patch: "patch",
      PATCH: "PATCH"
    };
    Object.setPrototypeOf(normalizedMethodRecordsBase, null);
    Object.setPrototypeOf(normalizedMethodRecords, null);
    module.exports = {
      kEnumerableProperty: kEnumerableProperty,
      nop: nop,
      isDisturbed: isDisturbed,
      isErrored: isErrored,
      isReadable: isReadable,
      toUSVString: toUSVString,
      isUSVString: isUSVString,
      isBlobLike: isBlobLike,
      parseOrigin: parseOrigin,
      parseURL: parseURL,
      getServerName: getServerName,
      isStream: isStream,
      isIterable: isIterable,
      isAsyncIterable: isAsyncIterable,
      isDestroyed: isDestroyed,
      headerNameToString: headerNameToString,
      bufferToLowerCasedHeaderName: bufferToLowerCasedHeaderName,
      addListener: addListener,
      removeAllListeners: removeAllListeners,
      errorRequest: errorRequest,
      parseRawHeaders: parseRawHeaders,
      parseHeaders: parseHeaders,
      parseKeepAliveTimeout: parseKeepAliveTimeout,
      destroy: destroy,
      bodyLength: bodyLength,
      deepClone: deepClone,
      ReadableStreamFrom: ReadableStreamFrom,
      isBuffer: isBuffer,
      validateHandler: validateHandler,
      getSocketInfo: getSocketInfo,
      isFormDataLike: isFormDataLike,
      buildURL: buildURL,
      addAbortListener: addAbortListener,
      isValidHTTPToken: isValidHTTPToken,
      isValidHeaderValue: isValidHeaderValue,
      isTokenCharCode: isTokenCharCode,
      parseRangeHeader: parseRangeHeader,
      normalizedMethodRecordsBase: normalizedMethodRecordsBase,
      normalizedMethodRecords: normalizedMethodRecords,
      isValidPort: isValidPort,
      isHttpOrHttpsPrefixed: isHttpOrHttpsPrefixed,
      nodeMajor: nodeMajor,
      nodeMinor: nodeMinor,
      safeHTTPMethods: [ "GET", "HEAD", "OPTIONS", "TRACE" ],
      wrapRequestBody: wrapRequestBody
    };
  }),
  7405: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const {InvalidArgumentError: InvalidArgumentError} = __nccwpck_require__(8707);
    const {kClients: kClients, kRunning: kRunning, kClose: kClose, kDestroy: kDestroy, kDispatch: kDispatch, kInterceptors: kInterceptors} = __nccwpck_require__(6443);
    const DispatcherBase = __nccwpck_require__(1841);
    const Pool = __nccwpck_require__(628);
    const Client = __nccwpck_require__(3701);
    const util = __nccwpck_require__(3440);
    const createRedirectInterceptor = __nccwpck_require__(5092);
    const kOnConnect = Symbol("onConnect");
    const kOnDisconnect = Symbol("onDisconnect");
    const kOnConnectionError = Symbol("onConnectionError");
    const kMaxRedirections = Symbol("maxRedirections");
    const kOnDrain = Symbol("onDrain");
    const kFactory = Symbol("factory");
    const kOptions = Symbol("options");
    function defaultFactory(origin, opts) {
      return opts && opts.connections === 1 ? new Client(origin, opts) : new Pool(origin, opts);
    }
    class Agent extends DispatcherBase {
      constructor({factory: factory = defaultFactory, maxRedirections: maxRedirections = 0, connect: connect, tls: tls, ...options} = {}) {
        if (typeof factory !== "function") throw new InvalidArgumentError("factory must be a function.");
        if (connect != null && typeof connect !== "function" && typeof connect !== "object") throw new InvalidArgumentError("connect must be a function or an object");
        if (!Number.isInteger(maxRedirections) || maxRedirections < 0) throw new InvalidArgumentError("maxRedirections must be a positive number");
        super(options);
        if (connect && typeof connect !== "function") connect = {
          ...connect
        };
        if (tls && typeof tls !== "function") tls = {
          ...tls
        };
        this[kInterceptors] = options.interceptors?.Agent && Array.isArray(options.interceptors.Agent) ? options.interceptors.Agent : [ createRedirectInterceptor({
          maxRedirections: maxRedirections
        }) ];
        this[kOptions] = {
          ...util.deepClone(options),
          connect: connect,
          tls: tls
        };
        this[kOptions].interceptors = options.interceptors ? {
          ...options.interceptors
        } : void 0;
        this[kMaxRedirections] = maxRedirections;
        this[kFactory] = factory;
        this[kClients] = new Map;
        this[kOnDrain] = (origin, targets) => {
          this.emit("drain", origin, [ this, ...targets ]);
        };
        this[kOnConnect] = (origin, targets) => {
          this.emit("connect", origin, [ this, ...targets ]);
        };
        this[kOnDisconnect] = (origin, targets, err) => {
          this.emit("disconnect", origin, [ this, ...targets ], err);
        };
        this[kOnConnectionError] = (origin, targets, err) => {
          this.emit("connectionError", origin, [ this, ...targets ], err);
        };
      }
      get [kRunning]() {
        let ret = 0;
        for (const client of this[kClients].values()) ret += client[kRunning];
        return ret;
      }
      [kDispatch](opts, handler) {
        let key;
        if (opts.origin && (typeof opts.origin === "string" || opts.origin instanceof URL)) key = String(opts.origin); else throw new InvalidArgumentError("opts.origin must be a non-empty string or URL.");
        let dispatcher = this[kClients].get(key);
        if (!dispatcher) {
          dispatcher = this[kFactory](opts.origin, this[kOptions]).on("drain", this[kOnDrain]).on("connect", this[kOnConnect]).on("disconnect", this[kOnDisconnect]).on("connectionError", this[kOnConnectionError]);
          this[kClients].set(key, dispatcher);
        }
        return dispatcher.dispatch(opts, handler);
      }
      async [kClose]() {
        const closePromises = [];
        for (const client of this[kClients].values()) closePromises.push(client.close());
        this[kClients].clear();
        await Promise.all(closePromises);
      }
      async [kDestroy](err) {
        const destroyPromises = [];
        for (const client of this[kClients].values()) destroyPromises.push(client.destroy(err));
        this[kClients].clear();
        await Promise.all(destroyPromises);
      }
    }
    module.exports = Agent;
  }),
  637: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const assert = __nccwpck_require__(4589);
    const util = __nccwpck_require__(3440);
    const {channels: channels} = __nccwpck_require__(2414);
    const timers = __nccwpck_require__(6603);
    const {RequestContentLengthMismatchError: RequestContentLengthMismatchError, ResponseContentLengthMismatchError: ResponseContentLengthMismatchError, RequestAbortedError: RequestAbortedError, InvalidArgumentError: InvalidArgumentError, HeadersTimeoutError: HeadersTimeoutError, HeadersOverflowError: HeadersOverflowError, SocketError: SocketError, InformationalError: InformationalError, BodyTimeoutError: BodyTimeoutError, HTTPParserError: HTTPParserError, ResponseExceededMaxSizeError: ResponseExceededMaxSizeError} = __nccwpck_require__(8707);
    const {kUrl: kUrl, kReset: kReset, kClient: kClient, kParser: kParser, kBlocking: kBlocking, kRunning: kRunning, kPending: kPending, kSize: kSize, kWriting: kWriting, kQueue: kQueue, kNoRef: kNoRef, kKeepAliveDefaultTimeout: kKeepAliveDefaultTimeout, kHostHeader: kHostHeader, kPendingIdx: kPendingIdx, kRunningIdx: kRunningIdx, kError: kError, kPipelining: kPipelining, kSocket: kSocket, kKeepAliveTimeoutValue: kKeepAliveTimeoutValue, kMaxHeadersSize: kMaxHeadersSize, kKeepAliveMaxTimeout: kKeepAliveMaxTimeout, kKeepAliveTimeoutThreshold: kKeepAliveTimeoutThreshold, kHeadersTimeout: kHeadersTimeout, kBodyTimeout: kBodyTimeout, kStrictContentLength: kStrictContentLength, kMaxRequests: kMaxRequests, kCounter: kCounter, kMaxResponseSize: kMaxResponseSize, kOnError: kOnError, kResume: kResume, kHTTPContext: kHTTPContext} = __nccwpck_require__(6443);
    const constants = __nccwpck_require__(2824);
    const EMPTY_BUF = Buffer.alloc(0);
    const FastBuffer = Buffer[Symbol.species];
    const addListener = util.addListener;
    const removeAllListeners = util.removeAllListeners;
    const kIdleSocketValidation = Symbol("kIdleSocketValidation");
    const kIdleSocketValidationTimeout = Symbol("kIdleSocketValidationTimeout");
    const kSocketUsed = Symbol("kSocketUsed");
    let extractBody;
    async function lazyllhttp() {
      const llhttpWasmData = process.env.JEST_WORKER_ID ? __nccwpck_require__(3870) : void 0;
      let mod;
      try {
        mod = await WebAssembly.compile(__nccwpck_require__(3434));
      } catch (e) {
        mod = await WebAssembly.compile(llhttpWasmData || __nccwpck_require__(3870));
      }
      return await WebAssembly.instantiate(mod, {
        env: {
          wasm_on_url: (p, at, len) => 0,
          wasm_on_status: (p, at, len) => {
            assert(currentParser.ptr === p);
            const start = at - currentBufferPtr + currentBufferRef.byteOffset;
            return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer, start, len)) || 0;
          },
          wasm_on_message_begin: p => {
            assert(currentParser.ptr === p);
            return currentParser.onMessageBegin() || 0;
          },
          wasm_on_header_field: (p, at, len) => {
            assert(currentParser.ptr === p);
            const start = at - currentBufferPtr + currentBufferRef.byteOffset;
            return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer, start, len)) || 0;
          },
          wasm_on_header_value: (p, at, len) => {
            assert(currentParser.ptr === p);
            const start = at - currentBufferPtr + currentBufferRef.byteOffset;
            return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer, start, len)) || 0;
          },
          wasm_on_headers_complete: (p, statusCode, upgrade, shouldKeepAlive) => {
            assert(currentParser.ptr === p);
            return currentParser.onHeadersComplete(statusCode, Boolean(upgrade), Boolean(shouldKeepAlive)) || 0;
          },
          wasm_on_body: (p, at, len) => {
            assert(currentParser.ptr === p);
            const start = at - currentBufferPtr + currentBufferRef.byteOffset;
            return currentParser.onBody(new FastBuffer(currentBufferRef.buffer, start, len)) || 0;
          },
          wasm_on_message_complete: p => {
            assert(currentParser.ptr === p);
            return currentParser.onMessageComplete() || 0;
          }
        }
      });
    }
    let llhttpInstance = null;
    let llhttpPromise = lazyllhttp();
    llhttpPromise.catch();
    let currentParser = null;
    let currentBufferRef = null;
    let currentBufferSize = 0;
    let currentBufferPtr = null;
    const USE_NATIVE_TIMER = 0;
    const USE_FAST_TIMER = 1;
    const TIMEOUT_HEADERS = 2 | USE_FAST_TIMER;
    const TIMEOUT_BODY = 4 | USE_FAST_TIMER;
    const TIMEOUT_KEEP_ALIVE = 8 | USE_NATIVE_TIMER;
    class Parser {
      constructor(client, socket, {exports: exports}) {
        assert(Number.isFinite(client[kMaxHeadersSize]) && client[kMaxHeadersSize] > 0);
        this.llhttp = exports;
        this.ptr = this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE);
        this.client = client;
        this.socket = socket;
        this.timeout = null;
        this.timeoutValue = null;
        this.timeoutType = null;
        this.statusCode = null;
        this.statusText = "";
        this.upgrade = false;
        this.headers = [];
        this.headersSize = 0;
        this.headersMaxSize = client[kMaxHeadersSize];
        this.shouldKeepAlive = false;
        this.paused = false;
        this.resume = this.resume.bind(this);
        this.bytesRead = 0;
        this.keepAlive = "";
        this.contentLength = "";
        this.connection = "";
        this.maxResponseSize = client[kMaxResponseSize];
      }
      setTimeout(delay, type) {
        if (delay !== this.timeoutValue || type & USE_FAST_TIMER ^ this.timeoutType & USE_FAST_TIMER) {
          if (this.timeout) {
            timers.clearTimeout(this.timeout);
            this.timeout = null;
          }
          if (delay) if (type & USE_FAST_TIMER) this.timeout = timers.setFastTimeout(onParserTimeout, delay, new WeakRef(this)); else {
            this.timeout = setTimeout(onParserTimeout, delay, new WeakRef(this));
            this.timeout.unref();
          }
          this.timeoutValue = delay;
        } else if (this.timeout) if (this.timeout.refresh) this.timeout.refresh();
        this.timeoutType = type;
      }
      resume() {
        if (this.socket.destroyed || !this.paused) return;
        assert(this.ptr != null);
        assert(currentParser == null);
        this.llhttp.llhttp_resume(this.ptr);
        assert(this.timeoutType === TIMEOUT_BODY);
        if (this.timeout) if (this.timeout.refresh) this.timeout.refresh();
        this.paused = false;
        this.execute(this.socket.read() || EMPTY_BUF);
        this.readMore();
      }
      readMore() {
        while (!this.paused && this.ptr) {
          const chunk = this.socket.read();
          if (chunk === null) break;
          this.execute(chunk);
        }
      }
      execute(data) {
        assert(this.ptr != null);
        assert(currentParser == null);
        assert(!this.paused);
        const {socket: socket, llhttp: llhttp} = this;
        if (data.length > currentBufferSize) {
          if (currentBufferPtr) llhttp.free(currentBufferPtr);
          currentBufferSize = Math.ceil(data.length / 4096) * 4096;
          currentBufferPtr = llhttp.malloc(currentBufferSize);
        }
        new Uint8Array(llhttp.memory.buffer, currentBufferPtr, currentBufferSize).set(data);
        try {
          let ret;
          try {
            currentBufferRef = data;
            currentParser = this;
            ret = llhttp.llhttp_execute(this.ptr, currentBufferPtr, data.length);
          } catch (err) {
            throw err;
          } finally {
            currentParser = null;
            currentBufferRef = null;
          }
          const offset = llhttp.llhttp_get_error_pos(this.ptr) - currentBufferPtr;
          if (ret !== constants.ERROR.OK) {
            const body = data.subarray(offset);
            if (ret === constants.ERROR.PAUSED_UPGRADE) this.onUpgrade(body); else if (ret === constants.ERROR.PAUSED) {
              this.paused = true;
              socket.unshift(body);
            } else throw this.createError(ret, body);
          }
        } catch (err) {
          util.destroy(socket, err);
        }
      }
      finish() {
        assert(currentParser === null);
        assert(this.ptr != null);
        assert(!this.paused);
        const {llhttp: llhttp} = this;
        let ret;
        try {
          currentParser = this;
          ret = llhttp.llhttp_finish(this.ptr);
        } finally {
          currentParser = null;
        }
        if (ret === constants.ERROR.OK) return null;
        if (ret === constants.ERROR.PAUSED || ret === constants.ERROR.PAUSED_UPGRADE) {
          this.paused = true;
          return null;
        }
        return this.createError(ret, EMPTY_BUF);
      }
      createError(ret, data) {
        const {llhttp: llhttp, contentLength: contentLength, bytesRead: bytesRead} = this;
        if (contentLength && bytesRead !== parseInt(contentLength, 10)) return new ResponseContentLengthMismatchError;
        const ptr = llhttp.llhttp_get_error_reason(this.ptr);
        let message = "";
        if (ptr) {
          const len = new Uint8Array(llhttp.memory.buffer, ptr).indexOf(0);
          message = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(llhttp.memory.buffer, ptr, len).toString() + ")";
        }
        return new HTTPParserError(message, constants.ERROR[ret], data);
      }
      destroy() {
        assert(this.ptr != null);
        assert(currentParser == null);
        this.llhttp.llhttp_free(this.ptr);
        this.ptr = null;
        this.timeout && timers.clearTimeout(this.timeout);
        this.timeout = null;
        this.timeoutValue = null;
        this.timeoutType = null;
        this.paused = false;
      }
      onStatus(buf) {
        this.statusText = buf.toString();
      }
      onMessageBegin() {
        const {socket: socket, client: client} = this;
        if (socket.destroyed) return -1;
        if (client[kRunning] === 0) {
          util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
          return -1;
        }
        const request = client[kQueue][client[kRunningIdx]];
        if (!request) return -1;
        request.onResponseStarted();
      }
      onHeaderField(buf) {
        const len = this.headers.length;
        if ((len & 1) === 0) this.headers.push(buf); else this.headers[len - 1] = Buffer.concat([ this.headers[len - 1], buf ]);
        this.trackHeader(buf.length);
      }
      onHeaderValue(buf) {
        let len = this.headers.length;
        if ((len & 1) === 1) {
          this.headers.push(buf);
          len += 1;
        } else this.headers[len - 1] = Buffer.concat([ this.headers[len - 1], buf ]);
        const key = this.headers[len - 2];
        if (key.length === 10) {
          const headerName = util.bufferToLowerCasedHeaderName(key);
          if (headerName === "keep-alive") this.keepAlive += buf.toString(); else if (headerName === "connection") this.connection += buf.toString();
        } else if (key.length === 14 && util.bufferToLowerCasedHeaderName(key) === "content-length") this.contentLength += buf.toString();
        this.trackHeader(buf.length);
      }
      trackHeader(len) {
        this.headersSize += len;
        if (this.headersSize >= this.headersMaxSize) util.destroy(this.socket, new HeadersOverflowError);
      }
      onUpgrade(head) {
        const {upgrade: upgrade, client: client, socket: socket, headers: headers, statusCode: statusCode, statusText: statusText} = this;
        assert(upgrade);
        assert(client[kSocket] === socket);
        assert(!socket.destroyed);
        assert(!this.paused);
        assert((headers.length & 1) === 0);
        const request = client[kQueue][client[kRunningIdx]];
        assert(request);
        assert(request.upgrade || request.method === "CONNECT");
        this.statusCode = null;
        this.statusText = "";
        this.shouldKeepAlive = null;
        this.headers = [];
        this.headersSize = 0;
        socket.unshift(head);
        socket[kParser].destroy();
        socket[kParser] = null;
        socket[kClient] = null;
        socket[kError] = null;
        removeAllListeners(socket);
        client[kSocket] = null;
        client[kHTTPContext] = null;
        client[kQueue][client[kRunningIdx]++] = null;
        client.emit("disconnect", client[kUrl], [ client ], new InformationalError("upgrade"));
        try {
          request.onUpgrade(statusCode, headers, socket, statusText);
        } catch (error) {
          util.errorRequest(client, request, error);
          util.destroy(socket, error);
        }
        client[kResume]();
      }
      onHeadersComplete(statusCode, upgrade, shouldKeepAlive) {
        const {client: client, socket: socket, headers: headers, statusText: statusText} = this;
        if (socket.destroyed) return -1;
        if (client[kRunning] === 0) {
          util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
          return -1;
        }
        const request = client[kQueue][client[kRunningIdx]];
        if (!request) return -1;
        assert(!this.upgrade);
        assert(this.statusCode < 200);
        if (statusCode === 100) {
          util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
          return -1;
        }
        if (upgrade && !request.upgrade) {
          util.destroy(socket, new SocketError("bad upgrade", util.getSocketInfo(socket)));
          return -1;
        }
        assert(this.timeoutType === TIMEOUT_HEADERS);
        this.statusCode = statusCode;
        this.shouldKeepAlive = shouldKeepAlive || request.method === "HEAD" && !socket[kReset] && this.connection.toLowerCase() === "keep-alive";
        if (this.statusCode >= 200) {
          const bodyTimeout = request.bodyTimeout != null ? request.bodyTimeout : client[kBodyTimeout];
          this.setTimeout(bodyTimeout, TIMEOUT_BODY);
        } else if (this.timeout) if (this.timeout.refresh) this.timeout.refresh();
        if (request.method === "CONNECT") {
          assert(client[kRunning] === 1);
          this.upgrade = true;
          return 2;
        }
        if (upgrade) {
          assert(client[kRunning] === 1);
          this.upgrade = true;
          return 2;
        }
        assert((this.headers.length & 1) === 0);
        this.headers = [];
        this.headersSize = 0;
        if (this.shouldKeepAlive && client[kPipelining]) {
          const keepAliveTimeout = this.keepAlive ? util.parseKeepAliveTimeout(this.keepAlive) : null;
          if (keepAliveTimeout != null) {
            const timeout = Math.min(keepAliveTimeout - client[kKeepAliveTimeoutThreshold], client[kKeepAliveMaxTimeout]);
            if (timeout <= 0) socket[kReset] = true; else client[kKeepAliveTimeoutValue] = timeout;
          } else client[kKeepAliveTimeoutValue] = client[kKeepAliveDefaultTimeout];
        } else socket[kReset] = true;
        const pause = request.onHeaders(statusCode, headers, this.resume, statusText) === false;
        if (request.aborted) return -1;
        if (request.method === "HEAD") return 1;
        if (statusCode < 200) return 1;
        if (socket[kBlocking]) {
          socket[kBlocking] = false;
          client[kResume]();
        }
        return pause ? constants.ERROR.PAUSED : 0;
      }
      onBody(buf) {
        const {client: client, socket: socket, statusCode: statusCode, maxResponseSize: maxResponseSize} = this;
        if (socket.destroyed) return -1;
        const request = client[kQueue][client[kRunningIdx]];
        assert(request);
        assert(this.timeoutType === TIMEOUT_BODY);
        if (this.timeout) if (this.timeout.refresh) this.timeout.refresh();
        assert(statusCode >= 200);
        if (maxResponseSize > -1 && this.bytesRead + buf.length > maxResponseSize) {
          util.destroy(socket, new ResponseExceededMaxSizeError);
          return -1;
        }
        this.bytesRead += buf.length;
        if (request.onData(buf) === false) return constants.ERROR.PAUSED;
      }
      onMessageComplete() {
        const {client: client, socket: socket, statusCode: statusCode, upgrade: upgrade, headers: headers, contentLength: contentLength, bytesRead: bytesRead, shouldKeepAlive: shouldKeepAlive} = this;
        if (socket.destroyed && (!statusCode || shouldKeepAlive)) return -1;
        if (upgrade) return;
        assert(statusCode >= 100);
        assert((this.headers.length & 1) === 0);
        const request = client[kQueue][client[kRunningIdx]];
        assert(request);
        this.statusCode = null;
        this.statusText = "";
        this.bytesRead = 0;
        this.contentLength = "";
        this.keepAlive = "";
        this.connection = "";
        this.headers = [];
        this.headersSize = 0;
        if (statusCode < 200) return;
        if (request.method !== "HEAD" && contentLength && bytesRead !== parseInt(contentLength, 10)) {
          util.destroy(socket, new ResponseContentLengthMismatchError);
          return -1;
        }
        request.onComplete(headers);
        client[kQueue][client[kRunningIdx]++] = null;
        socket[kSocketUsed] = true;
        if (socket[kWriting]) {
          assert(client[kRunning] === 0);
          util.destroy(socket, new InformationalError("reset"));
          return constants.ERROR.PAUSED;
        } else if (!shouldKeepAlive) {
          util.destroy(socket, new InformationalError("reset"));
          return constants.ERROR.PAUSED;
        } else if (socket[kReset] && client[kRunning] === 0) {
          util.destroy(socket, new InformationalError("reset"));
          return constants.ERROR.PAUSED;
        } else if (client[kPipelining] == null || client[kPipelining] === 1) setImmediate(() => client[kResume]()); else client[kResume]();
      }
    }
    function onParserTimeout(parser) {
      const {socket: socket, timeoutType: timeoutType, client: client, paused: paused} = parser.deref();
      if (timeoutType === TIMEOUT_HEADERS) {
        if (!socket[kWriting] || socket.writableNeedDrain || client[kRunning] > 1) {
          assert(!paused, "cannot be paused while waiting for headers");
          util.destroy(socket, new HeadersTimeoutError);
        }
      } else if (timeoutType === TIMEOUT_BODY) {
        if (!paused) util.destroy(socket, new BodyTimeoutError);
      } else if (timeoutType === TIMEOUT_KEEP_ALIVE) {
        assert(client[kRunning] === 0 && client[kKeepAliveTimeoutValue]);
        util.destroy(socket, new InformationalError("socket idle timeout"));
      }
    }
    async function connectH1(client, socket) {
      client[kSocket] = socket;
      if (!llhttpInstance) {
        llhttpInstance = await llhttpPromise;
        llhttpPromise = null;
      }
      socket[kNoRef] = false;
      socket[kWriting] = false;
      socket[kReset] = false;
      socket[kBlocking] = false;
      socket[kIdleSocketValidation] = 0;
      socket[kIdleSocketValidationTimeout] = null;
      socket[kSocketUsed] = false;
      socket[kParser] = new Parser(client, socket, llhttpInstance);
      addListener(socket, "error", function(err) {
        const parser = this[kParser];
        if (err.code === "ECONNRESET" && parser.statusCode && !parser.shouldKeepAlive) {
          const parserErr = parser.finish();
          if (parserErr) {
            this[kError] = parserErr;
            this[kClient][kOnError](parserErr);
          }
          return;
        }
        this[kError] = err;
        this[kClient][kOnError](err);
      });
      addListener(socket, "readable", function() {
        const parser = this[kParser];
        if (parser) parser.readMore();
      });
      addListener(socket, "end", function() {
        const parser = this[kParser];
        if (parser.statusCode && !parser.shouldKeepAlive) {
          const parserErr = parser.finish();
          if (parserErr) util.destroy(this, parserErr);
          return;
        }
        util.destroy(this, new SocketError("other side closed", util.getSocketInfo(this)));
      });
      addListener(socket, "close", function() {
        const client = this[kClient];
        const parser = this[kParser];
        clearIdleSocketValidation(this);
        if (parser) {
          if (!this[kError] && parser.statusCode && !parser.shouldKeepAlive) this[kError] = parser.finish() || this[kError];
          this[kParser].destroy();
          this[kParser] = null;
        }
        const err = this[kError] || new SocketError("closed", util.getSocketInfo(this));
        client[kSocket] = null;
        client[kHTTPContext] = null;
        if (client.destroyed) {
          assert(client[kPending] === 0);
          const requests = client[kQueue].splice(client[kRunningIdx]);
          for (let i = 0; i < requests.length; i++) {
            const request = requests[i];
            util.errorRequest(client, request, err);
          }
        } else if (client[kRunning] > 0 && err.code !== "UND_ERR_INFO") {
          const request = client[kQueue][client[kRunningIdx]];
          client[kQueue][client[kRunningIdx]++] = null;
          util.errorRequest(client, request, err);
        }
        client[kPendingIdx] = client[kRunningIdx];
        assert(client[kRunning] === 0);
        client.emit("disconnect", client[kUrl], [ client ], err);
        client[kResume]();
      });
      let closed = false;
      socket.on("close", () => {
        closed = true;
      });
      return {
        version: "h1",
        defaultPipelining: 1,
        write(...args) {
          return writeH1(client, ...args);
        },
        resume() {
          resumeH1(client);
        },
        destroy(err, callback) {
          if (closed) queueMicrotask(callback); else socket.destroy(err).on("close", callback);
        },
        get destroyed() {
          return socket.destroyed;
        },
        busy(request) {
          if (socket[kWriting] || socket[kReset] || socket[kBlocking] || socket[kIdleSocketValidation] === 1) return true;
          if (request) {
            if (client[kRunning] > 0 && !request.idempotent) return true;
            if (client[kRunning] > 0 && (request.upgrade || request.method === "CONNECT")) return true;
            if (client[kRunning] > 0 && util.bodyLength(request.body) !== 0 && (util.isStream(request.body) || util.isAsyncIterable(request.body) || util.isFormDataLike(request.body))) return true;
          }
          return false;
        }
      };
    }
    function clearIdleSocketValidation(socket) {
      if (socket[kIdleSocketValidationTimeout]) {
        clearImmediate(socket[kIdleSocketValidationTimeout]);
        socket[kIdleSocketValidationTimeout] = null;
      }
      socket[kIdleSocketValidation] = 0;
    }
    function scheduleIdleSocketValidation(client, socket) {
      socket[kIdleSocketValidation] = 1;
      socket[kIdleSocketValidationTimeout] = setImmediate(() => {
        socket[kIdleSocketValidationTimeout] = null;
        socket[kIdleSocketValidation] = 2;
        if (client[kSocket] === socket && !socket.destroyed) client[kResume]();
      });
    }
    function resumeH1(client) {
      const socket = client[kSocket];
      if (socket && !socket.destroyed) {
        if (client[kSize] === 0) {
          if (!socket[kNoRef] && socket.unref) {
            socket.unref();
            socket[kNoRef] = true;
          }
        } else if (socket[kNoRef] && socket.ref) {
          socket.ref();
          socket[kNoRef] = false;
        }
        if (client[kRunning] === 0 && client[kPending] > 0 && socket[kSocketUsed]) {
          if (socket[kIdleSocketValidation] === 0) {
            scheduleIdleSocketValidation(client, socket);
            socket[kParser].readMore();
            if (socket.destroyed) return;
            return;
          }
          if (socket[kIdleSocketValidation] === 1) {
            socket[kParser].readMore();
            if (socket.destroyed) return;
            return;
          }
        }
        if (client[kRunning] === 0) {
          socket[kParser].readMore();
          if (socket.destroyed) return;
        }
        if (client[kSize] === 0) {
          if (socket[kParser].timeoutType !== TIMEOUT_KEEP_ALIVE) socket[kParser].setTimeout(client[kKeepAliveTimeoutValue], TIMEOUT_KEEP_ALIVE);
        } else if (client[kRunning] > 0 && socket[kParser].statusCode < 200) if (socket[kParser].timeoutType !== TIMEOUT_HEADERS) {
          const request = client[kQueue][client[kRunningIdx]];
          const headersTimeout = request.headersTimeout != null ? request.headersTimeout : client[kHeadersTimeout];
          socket[kParser].setTimeout(headersTimeout, TIMEOUT_HEADERS);
        }
      }
    }
    function shouldSendContentLength(method) {
      return method !== "GET" && method !== "HEAD" && method !== "OPTIONS" && method !== "TRACE" && method !== "CONNECT";
    }
    function writeH1(client, request) {
      const {method: method, path: path, host: host, upgrade: upgrade, blocking: blocking, reset: reset} = request;
      let {body: body, headers: headers, contentLength: contentLength} = request;
      const expectsPayload = method === "PUT" || method === "POST" || method === "PATCH" || method === "QUERY" || method === "PROPFIND" || method === "PROPPATCH";
      if (util.isFormDataLike(body)) {
        if (!extractBody) extractBody = __nccwpck_require__(4492).extractBody;
        const [bodyStream, contentType] = extractBody(body);
        if (request.contentType == null) headers.push("content-type", contentType);
        body = bodyStream.stream;
        contentLength = bodyStream.length;
      } else if (util.isBlobLike(body) && request.contentType == null) {
        const contentType = body.type;
        if (contentType) {
          const contentTypeValue = `${contentType}`;
          if (!util.isValidHeaderValue(contentTypeValue)) {
            util.errorRequest(client, request, new InvalidArgumentError("invalid content-type header"));
            return false;
          }
          headers.push("content-type", contentTypeValue);
        }
      }
      if (body && typeof body.read === "function") body.read(0);
      const bodyLength = util.bodyLength(body);
      contentLength = bodyLength ?? contentLength;
      if (contentLength === null) contentLength = request.contentLength;
      if (contentLength === 0 && !expectsPayload) contentLength = null;
      if (shouldSendContentLength(method) && contentLength > 0 && request.contentLength !== null && request.contentLength !== contentLength) {
        if (client[kStrictContentLength]) {
          util.errorRequest(client, request, new RequestContentLengthMismatchError);
          return false;
        }
        process.emitWarning(new RequestContentLengthMismatchError);
      }
      const socket = client[kSocket];
      clearIdleSocketValidation(socket);
      const abort = error => {
        if (request.aborted) return;
        if (request.completed) {
          if (request.upgrade || request.method === "CONNECT") util.destroy(socket, new InformationalError("aborted"));
          return;
        }
        util.errorRequest(client, request, error || new RequestAbortedError);
        util.destroy(body);
        util.destroy(socket, new InformationalError("aborted"));
      };
      try {
        request.onConnect(abort);
      } catch (err) {
        util.errorRequest(client, request, err);
      }
      if (request.aborted) return false;
      if (method === "HEAD") socket[kReset] = true;
      if (upgrade || method === "CONNECT") socket[kReset] = true;
      if (reset != null) socket[kReset] = reset;
      if (client[kMaxRequests] && socket[kCounter]++ >= client[kMaxRequests]) socket[kReset] = true;
      if (blocking) socket[kBlocking] = true;
      let header = `${method} ${path} HTTP/1.1\r\n`;
      if (typeof host === "string") header += `host: ${host}\r\n`; else header += client[kHostHeader];
      if (upgrade) header += `connection: upgrade\r\nupgrade: ${upgrade}\r\n`; else if (client[kPipelining] && !socket[kReset]) header += "connection: keep-alive\r\n"; else header += "connection: close\r\n";
      if (Array.isArray(headers)) for (let n = 0; n < headers.length; n += 2) {
        const key = headers[n + 0];
        const val = headers[n + 1];
        if (Array.isArray(val)) for (let i = 0; i < val.length; i++) header += `${key}: ${val[i]}\r\n`; else header += `${key}: ${val}\r\n`;
      }
      if (channels.sendHeaders.hasSubscribers) channels.sendHeaders.publish({
        request: request,
        headers: header,
        socket: socket
      });
      if (!body || bodyLength === 0) writeBuffer(abort, null, client, request, socket, contentLength, header, expectsPayload); else if (util.isBuffer(body)) writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload); else if (util.isBlobLike(body)) if (typeof body.stream === "function") writeIterable(abort, body.stream(), client, request, socket, contentLength, header, expectsPayload); else writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload); else if (util.isStream(body)) writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload); else if (util.isIterable(body)) writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload); else assert(false);
      return true;
    }
    function writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload) {
      assert(contentLength !== 0 || client[kRunning] === 0, "stream body cannot be pipelined");
      let finished = false;
      const writer = new AsyncWriter({
        abort: abort,
        socket: socket,
        request: request,
        contentLength: contentLength,
        client: client,
        expectsPayload: expectsPayload,
        header: header
      });
      const onData = function(chunk) {
        if (finished) return;
        try {
          if (!writer.write(chunk) && this.pause) this.pause();
        } catch (err) {
          util.destroy(this, err);
        }
      };
      const onDrain = function() {
        if (finished) return;
        if (body.resume) body.resume();
      };
      const onClose = function() {
        queueMicrotask(() => {
          body.removeListener("error", onFinished);
        });
        if (!finished) {
          const err = new RequestAbortedError;
          queueMicrotask(() => onFinished(err));
        }
      };
      const onFinished = function(err) {
        if (finished) return;
        finished = true;
        assert(socket.destroyed || socket[kWriting] && client[kRunning] <= 1);
        socket.off("drain", onDrain).off("error", onFinished);
        body.removeListener("data", onData).removeListener("end", onFinished).removeListener("close", onClose);
        if (!err) try {
          writer.end();
        } catch (er) {
          err = er;
        }
        writer.destroy(err);
        if (err && (err.code !== "UND_ERR_INFO" || err.message !== "reset")) util.destroy(body, err); else util.destroy(body);
      };
      body.on("data", onData).on("end", onFinished).on("error", onFinished).on("close", onClose);
      if (body.resume) body.resume();
      socket.on("drain", onDrain).on("error", onFinished);
      if (body.errorEmitted ?? body.errored) setImmediate(() => onFinished(body.errored)); else if (body.endEmitted ?? body.readableEnded) setImmediate(() => onFinished(null));
      if (body.closeEmitted ?? body.closed) setImmediate(onClose);
    }
    function writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload) {
      try {
        if (!body) if (contentLength === 0) socket.write(`${header}content-length: 0\r\n\r\n`, "latin1"); else {
          assert(contentLength === null, "no body must not have content length");
          socket.write(`${header}\r\n`, "latin1");
        } else if (util.isBuffer(body)) {
          assert(contentLength === body.byteLength, "buffer body must have content length");
          socket.cork();
          socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
          socket.write(body);
          socket.uncork();
          request.onBodySent(body);
          if (!expectsPayload && request.reset !== false) socket[kReset] = true;
        }
        request.onRequestSent();
        client[kResume]();
      } catch (err) {
        abort(err);
      }
    }
    async function writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload) {
      assert(contentLength === body.size, "blob body must have content length");
      try {
        if (contentLength != null && contentLength !== body.size) throw new RequestContentLengthMismatchError;
        const buffer = Buffer.from(await body.arrayBuffer());
        socket.cork();
        socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
        socket.write(buffer);
        socket.uncork();
        request.onBodySent(buffer);
        request.onRequestSent();
        if (!expectsPayload && request.reset !== false) socket[kReset] = true;
        client[kResume]();
      } catch (err) {
        abort(err);
      }
    }
    async function writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload) {
      assert(contentLength !== 0 || client[kRunning] === 0, "iterator body cannot be pipelined");
      let callback = null;
      function onDrain() {
        if (callback) {
          const cb = callback;
          callback = null;
          cb();
        }
      }
      const waitForDrain = () => new Promise((resolve, reject) => {
        assert(callback === null);
        if (socket[kError]) reject(socket[kError]); else callback = resolve;
      });
      socket.on("close", onDrain).on("drain", onDrain);
      const writer = new AsyncWriter({
        abort: abort,
        socket: socket,
        request: request,
        contentLength: contentLength,
        client: client,
        expectsPayload: expectsPayload,
        header: header
      });
      try {
        for await (const chunk of body) {
          if (socket[kError]) throw socket[kError];
          if (!writer.write(chunk)) await waitForDrain();
        }
        writer.end();
      } catch (err) {
        writer.destroy(err);
      } finally {
        socket.off("close", onDrain).off("drain", onDrain);
      }
    }
    class AsyncWriter {
      constructor({abort: abort, socket: socket, request: request, contentLength: contentLength, client: client, expectsPayload: expectsPayload, header: header}) {
        this.socket = socket;
        this.request = request;
        this.contentLength = contentLength;
        this.client = client;
        this.bytesWritten = 0;
        this.expectsPayload = expectsPayload;
        this.header = header;
        this.abort = abort;
        socket[kWriting] = true;
      }
      write(chunk) {
        const {socket: socket, request: request, contentLength: contentLength, client: client, bytesWritten: bytesWritten, expectsPayload: expectsPayload, header: header} = this;
        if (socket[kError]) throw socket[kError];
        if (socket.destroyed) return false;
        const len = Buffer.byteLength(chunk);
        if (!len) return true;
        if (contentLength !== null && bytesWritten + len > contentLength) {
          if (client[kStrictContentLength]) throw new RequestContentLengthMismatchError;
          process.emitWarning(new RequestContentLengthMismatchError);
        }
        socket.cork();
        if (bytesWritten === 0) {
          if (!expectsPayload && request.reset !== false) socket[kReset] = true;
          if (contentLength === null) socket.write(`${header}transfer-encoding: chunked\r\n`, "latin1"); else socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
        }
        if (contentLength === null) socket.write(`\r\n${len.toString(16)}\r\n`, "latin1");
        this.bytesWritten += len;
        const ret = socket.write(chunk);
        socket.uncork();
        request.onBodySent(chunk);
        if (!ret) if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) if (socket[kParser].timeout.refresh) socket[kParser].timeout.refresh();
        return ret;
      }
      end() {
        const {socket: socket, contentLength: contentLength, client: client, bytesWritten: bytesWritten, expectsPayload: expectsPayload, header: header, request: request} = this;
        request.onRequestSent();
        socket[kWriting] = false;
        if (socket[kError]) throw socket[kError];
        if (socket.destroyed) return;
        if (bytesWritten === 0) if (expectsPayload) socket.write(`${header}content-length: 0\r\n\r\n`, "latin1"); else socket.write(`${header}\r\n`, "latin1"); else if (contentLength === null) socket.write("\r\n0\r\n\r\n", "latin1");
        if (contentLength !== null && bytesWritten !== contentLength) if (client[kStrictContentLength]) throw new RequestContentLengthMismatchError; else process.emitWarning(new RequestContentLengthMismatchError);
        if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) if (socket[kParser].timeout.refresh) socket[kParser].timeout.refresh();
        client[kResume]();
      }
      destroy(err) {
        const {socket: socket, client: client, abort: abort} = this;
        socket[kWriting] = false;
        if (err) {
          assert(client[kRunning] <= 1, "pipeline should only contain this request");
          abort(err);
        }
      }
    }
    module.exports = connectH1;
  }),
  8788: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const assert = __nccwpck_require__(4589);
    const {errorMonitor: errorMonitor} = __nccwpck_require__(8474);
    const {pipeline: pipeline} = __nccwpck_require__(7075);
    const util = __nccwpck_require__(3440);
    const {RequestContentLengthMismatchError: RequestContentLengthMismatchError, RequestAbortedError: RequestAbortedError, SocketError: SocketError, InformationalError: InformationalError} = __nccwpck_require__(8707);
    const {kUrl: kUrl, kReset: kReset, kClient: kClient, kRunning: kRunning, kPending: kPending, kQueue: kQueue, kPendingIdx: kPendingIdx, kRunningIdx: kRunningIdx, kError: kError, kSocket: kSocket, kStrictContentLength: kStrictContentLength, kOnError: kOnError, kMaxConcurrentStreams: kMaxConcurrentStreams, kHTTP2Session: kHTTP2Session, kResume: kResume, kSize: kSize, kHTTPContext: kHTTPContext} = __nccwpck_require__(6443);
    const kOpenStreams = Symbol("open streams");
    let extractBody;
    let h2ExperimentalWarned = false;
    let http2;
    try {
      http2 = __nccwpck_require__(2467);
    } catch {
      http2 = {
        constants: {}
      };
    }
    const {constants: {HTTP2_HEADER_AUTHORITY: HTTP2_HEADER_AUTHORITY, HTTP2_HEADER_METHOD: HTTP2_HEADER_METHOD, HTTP2_HEADER_PATH: HTTP2_HEADER_PATH, HTTP2_HEADER_SCHEME: HTTP2_HEADER_SCHEME, HTTP2_HEADER_CONTENT_LENGTH: HTTP2_HEADER_CONTENT_LENGTH, HTTP2_HEADER_EXPECT: HTTP2_HEADER_EXPECT, HTTP2_HEADER_STATUS: HTTP2_HEADER_STATUS}} = http2;
    function parseH2Headers(headers) {
      const result = [];
      for (const [name, value] of Object.entries(headers)) if (Array.isArray(value)) for (const subvalue of value) result.push(Buffer.from(name), Buffer.from(subvalue)); else result.push(Buffer.from(name), Buffer.from(value));
      return result;
    }
    function parseH2ResponseHeaders(headers) {
      const {[HTTP2_HEADER_STATUS]: _statusCode, ...realHeaders} = headers;
      return parseH2Headers(realHeaders);
    }
    async function connectH2(client, socket) {
      client[kSocket] = socket;
      if (!h2ExperimentalWarned) {
        h2ExperimentalWarned = true;
        process.emitWarning("H2 support is experimental, expect them to change at any time.", {
          code: "UNDICI-H2"
        });
      }
      const session = http2.connect(client[kUrl], {
        createConnection: () => socket,
        peerMaxConcurrentStreams: client[kMaxConcurrentStreams]
      });
      session[kOpenStreams] = 0;
      session[kClient] = client;
      session[kSocket] = socket;
      util.addListener(session, "error", onHttp2SessionError);
      util.addListener(session, "frameError", onHttp2FrameError);
      util.addListener(session, "end", onHttp2SessionEnd);
      util.addListener(session, "goaway", onHTTP2GoAway);
      util.addListener(session, "close", function() {
        const {[kClient]: client} = this;
        const {[kSocket]: socket} = client;
        const err = this[kSocket][kError] || this[kError] || new SocketError("closed", util.getSocketInfo(socket));
        client[kHTTP2Session] = null;
        if (client.destroyed) {
          assert(client[kPending] === 0);
          const requests = client[kQueue].splice(client[kRunningIdx]);
          for (let i = 0; i < requests.length; i++) {
            const request = requests[i];
            util.errorRequest(client, request, err);
          }
        }
      });
      session.unref();
      client[kHTTP2Session] = session;
      socket[kHTTP2Session] = session;
      util.addListener(socket, "error", function(err) {
        this[kError] = err;
        this[kClient][kOnError](err);
      });
      util.addListener(socket, "end", function() {
        util.destroy(this, new SocketError("other side closed", util.getSocketInfo(this)));
      });
      util.addListener(socket, "close", function() {
        const err = this[kError] || new SocketError("closed", util.getSocketInfo(this));
        client[kSocket] = null;
        if (this[kHTTP2Session] != null) this[kHTTP2Session].destroy(err);
        client[kPendingIdx] = client[kRunningIdx];
        assert(client[kRunning] === 0);
        client.emit("disconnect", client[kUrl], [ client ], err);
        client[kResume]();
      });
      let closed = false;
      socket.on("close", () => {
        closed = true;
      });
      return {
        version: "h2",
        defaultPipelining: 1 / 0,
        write(...args) {
          return writeH2(client, ...args);
        },
        resume() {
          resumeH2(client);
        },
        destroy(err, callback) {
          if (closed) queueMicrotask(callback); else socket.destroy(err).on("close", callback);
        },
        get destroyed() {
          return socket.destroyed;
        },
        busy() {
          return false;
        }
      };
    }
    function resumeH2(client) {
      const socket = client[kSocket];
      if (socket?.destroyed === false) if (client[kSize] === 0 && client[kMaxConcurrentStreams] === 0) {
        socket.unref();
        client[kHTTP2Session].unref();
      } else {
        socket.ref();
        client[kHTTP2Session].ref();
      }
    }
    function onHttp2SessionError(err) {
      this[kSocket][kError] = err;
      this[kClient][kOnError](err);
    }
    function onHttp2FrameError(type, code, id) {
      if (id === 0) {
        const err = new InformationalError(`HTTP/2: "frameError" received - type ${type}, code ${code}`);
        this[kSocket][kError] = err;
        this[kClient][kOnError](err);
      }
    }
    function onHttp2SessionEnd() {
      const err = new SocketError("other side closed", util.getSocketInfo(this[kSocket]));
      this.destroy(err);
      util.destroy(this[kSocket], err);
    }
    function onHTTP2GoAway(code) {
      const err = this[kError] || new SocketError(`HTTP/2: "GOAWAY" frame received with code ${code}`, util.getSocketInfo(this));
      const client = this[kClient];
      client[kSocket] = null;
      client[kHTTPContext] = null;
      if (this[kHTTP2Session] != null) {
        this[kHTTP2Session].destroy(err);
        this[kHTTP2Session] = null;
      }
      util.destroy(this[kSocket], err);
      if (client[kRunningIdx] < client[kQueue].length) {
        const request = client[kQueue][client[kRunningIdx]];
        client[kQueue][client[kRunningIdx]++] = null;
        util.errorRequest(client, request, err);
        client[kPendingIdx] = client[kRunningIdx];
      }
      assert(client[kRunning] === 0);
      client.emit("disconnect", client[kUrl], [ client ], err);
      client[kResume]();
    }
    function shouldSendContentLength(method) {
      return method !== "GET" && method !== "HEAD" && method !== "OPTIONS" && method !== "TRACE" && method !== "CONNECT";
    }
    function writeH2(client, request) {
      const session = client[kHTTP2Session];
      const {method: method, path: path, host: host, upgrade: upgrade, expectContinue: expectContinue, signal: signal, headers: reqHeaders} = request;
      let {body: body} = request;
      if (upgrade) {
        util.errorRequest(client, request, new Error("Upgrade not supported for H2"));
        return false;
      }
      const headers = {};
      for (let n = 0; n < reqHeaders.length; n += 2) {
        const key = reqHeaders[n + 0];
        const val = reqHeaders[n + 1];
        if (Array.isArray(val)) for (let i = 0; i < val.length; i++) if (headers[key]) headers[key] += `,${val[i]}`; else headers[key] = val[i]; else headers[key] = val;
      }
      let stream;
      const {hostname: hostname, port: port} = client[kUrl];
      headers[HTTP2_HEADER_AUTHORITY] = host || `${hostname}${port ? `:${port}` : ""}`;
      headers[HTTP2_HEADER_METHOD] = method;
      const abort = error => {
        if (request.aborted) return;
        if (request.completed) {
          if (method === "CONNECT" && stream != null) util.destroy(stream, error || new RequestAbortedError);
          return;
        }
        error = error || new RequestAbortedError;
        util.errorRequest(client, request, error);
        if (stream != null) util.destroy(stream, error);
        util.destroy(body, error);
        client[kQueue][client[kRunningIdx]++] = null;
        client[kResume]();
      };
      try {
        request.onConnect(abort);
      } catch (err) {
        util.errorRequest(client, request, err);
      }
      if (request.aborted) return false;
      if (method === "CONNECT") {
        session.ref();
        stream = session.request(headers, {
          endStream: false,
          signal: signal
        });
        let upgradeResponseFinished = false;
        const onResponse = headers => {
          upgradeResponseFinished = true;
          stream.off(errorMonitor, onUpgradeError);
          request.onUpgradeResponse(Number(headers[HTTP2_HEADER_STATUS]), headers, parseH2ResponseHeaders);
        };
        const onUpgradeError = error => {
          upgradeResponseFinished = true;
          stream.off("response", onResponse);
          request.onUpgradeError(error);
        };
        const onReady = () => {
          try {
            request.onUpgrade(null, null, stream);
          } catch (error) {
            stream.off("response", onResponse);
            abort(error);
            return;
          }
          if (request.aborted) return;
          stream.off("error", abort);
          stream.once(errorMonitor, onUpgradeError);
          client[kQueue][client[kRunningIdx]++] = null;
        };
        stream.once("response", onResponse);
        stream.once("error", abort);
        ++session[kOpenStreams];
        onReady();
        stream.once("close", () => {
          if (!upgradeResponseFinished && request.completed) {
            stream.off("response", onResponse);
            stream.off(errorMonitor, onUpgradeError);
            request.onUpgradeError(new InformationalError(`HTTP/2: "stream error" received - code ${stream.rstCode}`));
          }
          session[kOpenStreams] -= 1;
          if (session[kOpenStreams] === 0) session.unref();
        });
        return true;
      }
      headers[HTTP2_HEADER_PATH] = path;
      headers[HTTP2_HEADER_SCHEME] = "https";
      const expectsPayload = method === "PUT" || method === "POST" || method === "PATCH";
      if (body && typeof body.read === "function") body.read(0);
      let contentLength = util.bodyLength(body);
      if (util.isFormDataLike(body)) {
        extractBody ??= __nccwpck_require__(4492).extractBody;
        const [bodyStream, contentType] = extractBody(body);
        headers["content-type"] = contentType;
        body = bodyStream.stream;
        contentLength = bodyStream.length;
      }
      if (contentLength == null) contentLength = request.contentLength;
      if (contentLength === 0 || !expectsPayload) contentLength = null;
      if (shouldSendContentLength(method) && contentLength > 0 && request.contentLength != null && request.contentLength !== contentLength) {
        if (client[kStrictContentLength]) {
          util.errorRequest(client, request, new RequestContentLengthMismatchError);
          return false;
        }
        process.emitWarning(new RequestContentLengthMismatchError);
      }
      if (contentLength != null) {
        assert(body, "no body must not have content length");
        headers[HTTP2_HEADER_CONTENT_LENGTH] = `${contentLength}`;
      }
      session.ref();
      const shouldEndStream = method === "GET" || method === "HEAD" || body === null;
      if (expectContinue) {
        headers[HTTP2_HEADER_EXPECT] = "100-continue";
        stream = session.request(headers, {
          endStream: shouldEndStream,
          signal: signal
        });
        stream.once("continue", writeBodyH2);
      } else {
        stream = session.request(headers, {
          endStream: shouldEndStream,
          signal: signal
        });
        writeBodyH2();
      }
      ++session[kOpenStreams];
      stream.once("response", headers => {
        const {[HTTP2_HEADER_STATUS]: statusCode, ...realHeaders} = headers;
        request.onResponseStarted();
        if (request.aborted) {
          const err = new RequestAbortedError;
          util.errorRequest(client, request, err);
          util.destroy(stream, err);
          return;
        }
        if (request.onHeaders(Number(statusCode), parseH2Headers(realHeaders), stream.resume.bind(stream), "") === false) stream.pause();
        stream.on("data", chunk => {
          if (request.onData(chunk) === false) stream.pause();
        });
      });
      stream.once("end", () => {
        if (stream.state?.state == null || stream.state.state < 6) request.onComplete([]);
        if (session[kOpenStreams] === 0) session.unref();
        abort(new InformationalError("HTTP/2: stream half-closed (remote)"));
        client[kQueue][client[kRunningIdx]++] = null;
        client[kPendingIdx] = client[kRunningIdx];
        client[kResume]();
      });
      stream.once("close", () => {
        session[kOpenStreams] -= 1;
        if (session[kOpenStreams] === 0) session.unref();
      });
      stream.once("error", function(err) {
        abort(err);
      });
      stream.once("frameError", (type, code) => {
        abort(new InformationalError(`HTTP/2: "frameError" received - type ${type}, code ${code}`));
      });
      return true;
      function writeBodyH2() {
        if (!body || contentLength === 0) writeBuffer(abort, stream, null, client, request, client[kSocket], contentLength, expectsPayload); else if (util.isBuffer(body)) writeBuffer(abort, stream, body, client, request, client[kSocket], contentLength, expectsPayload); else if (util.isBlobLike(body)) if (typeof body.stream === "function") writeIterable(abort, stream, body.stream(), client, request, client[kSocket], contentLength, expectsPayload); else writeBlob(abort, stream, body, client, request, client[kSocket], contentLength, expectsPayload); else if (util.isStream(body)) writeStream(abort, client[kSocket], expectsPayload, stream, body, client, request, contentLength); else if (util.isIterable(body)) writeIterable(abort, stream, body, client, request, client[kSocket], contentLength, expectsPayload); else assert(false);
      }
    }
    function writeBuffer(abort, h2stream, body, client, request, socket, contentLength, expectsPayload) {
      try {
        if (body != null && util.isBuffer(body)) {
          assert(contentLength === body.byteLength, "buffer body must have content length");
          h2stream.cork();
          h2stream.write(body);
          h2stream.uncork();
          h2stream.end();
          request.onBodySent(body);
        }
        if (!expectsPayload) socket[kReset] = true;
        request.onRequestSent();
        client[kResume]();
      } catch (error) {
        abort(error);
      }
    }
    function writeStream(abort, socket, expectsPayload, h2stream, body, client, request, contentLength) {
      assert(contentLength !== 0 || client[kRunning] === 0, "stream body cannot be pipelined");
      const pipe = pipeline(body, h2stream, err => {
        if (err) {
          util.destroy(pipe, err);
          abort(err);
        } else {
          util.removeAllListeners(pipe);
          request.onRequestSent();
          if (!expectsPayload) socket[kReset] = true;
          client[kResume]();
        }
      });
      util.addListener(pipe, "data", onPipeData);
      function onPipeData(chunk) {
        request.onBodySent(chunk);
      }
    }
    async function writeBlob(abort, h2stream, body, client, request, socket, contentLength, expectsPayload) {
      assert(contentLength === body.size, "blob body must have content length");
      try {
        if (contentLength != null && contentLength !== body.size) throw new RequestContentLengthMismatchError;
        const buffer = Buffer.from(await body.arrayBuffer());
        h2stream.cork();
        h2stream.write(buffer);
        h2stream.uncork();
        h2stream.end();
        request.onBodySent(buffer);
        request.onRequestSent();
        if (!expectsPayload) socket[kReset] = true;
        client[kResume]();
      } catch (err) {
        abort(err);
      }
    }
    async function writeIterable(abort, h2stream, body, client, request, socket, contentLength, expectsPayload) {
      assert(contentLength !== 0 || client[kRunning] === 0, "iterator body cannot be pipelined");
      let callback = null;
      function onDrain() {
        if (callback) {
          const cb = callback;
          callback = null;
          cb();
        }
      }
      const waitForDrain = () => new Promise((resolve, reject) => {
        assert(callback === null);
        if (socket[kError]) reject(socket[kError]); else callback = resolve;
      });
      h2stream.on("close", onDrain).on("drain", onDrain);
      try {
        for await (const chunk of body) {
          if (socket[kError]) throw socket[kError];
          const res = h2stream.write(chunk);
          request.onBodySent(chunk);
          if (!res) await waitForDrain();
        }
        h2stream.end();
        request.onRequestSent();
        if (!expectsPayload) socket[kReset] = true;
        client[kResume]();
      } catch (err) {
        abort(err);
      } finally {
        h2stream.off("close", onDrain).off("drain", onDrain);
      }
    }
    module.exports = connectH2;
  }),
  3701: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const assert = __nccwpck_require__(4589);
    const net = __nccwpck_require__(7030);
    const http = __nccwpck_require__(7067);
    const util = __nccwpck_require__(3440);
    const {channels: channels} = __nccwpck_require__(2414);
    const Request = __nccwpck_require__(4655);
    const DispatcherBase = __nccwpck_require__(1841);
    const {InvalidArgumentError: InvalidArgumentError, InformationalError: InformationalError, ClientDestroyedError: ClientDestroyedError} = __nccwpck_require__(8707);
    const buildConnector = __nccwpck_require__(9136);
    const {kUrl: kUrl, kServerName: kServerName, kClient: kClient, kBusy: kBusy, kConnect: kConnect, kResuming: kResuming, kRunning: kRunning, kPending: kPending, kSize: kSize, kQueue: kQueue, kConnected: kConnected, kConnecting: kConnecting, kNeedDrain: kNeedDrain, kKeepAliveDefaultTimeout: kKeepAliveDefaultTimeout, kHostHeader: kHostHeader, kPendingIdx: kPendingIdx, kRunningIdx: kRunningIdx, kError: kError, kPipelining: kPipelining, kKeepAliveTimeoutValue: kKeepAliveTimeoutValue, kMaxHeadersSize: kMaxHeadersSize, kKeepAliveMaxTimeout: kKeepAliveMaxTimeout, kKeepAliveTimeoutThreshold: kKeepAliveTimeoutThreshold, kHeadersTimeout: kHeadersTimeout, kBodyTimeout: kBodyTimeout, kStrictContentLength: kStrictContentLength, kConnector: kConnector, kMaxRedirections: kMaxRedirections, kMaxRequests: kMaxRequests, kCounter: kCounter, kClose: kClose, kDestroy: kDestroy, kDispatch: kDispatch, kInterceptors: kInterceptors, kLocalAddress: kLocalAddress, kMaxResponseSize: kMaxResponseSize, kOnError: kOnError, kHTTPContext: kHTTPContext, kMaxConcurrentStreams: kMaxConcurrentStreams, kResume: kResume} = __nccwpck_require__(6443);
    const connectH1 = __nccwpck_require__(637);
    const connectH2 = __nccwpck_require__(8788);
    let deprecatedInterceptorWarned = false;
    const kClosedResolve = Symbol("kClosedResolve");
    const noop = () => {};
    function getPipelining(client) {
      return client[kPipelining] ?? client[kHTTPContext]?.defaultPipelining ?? 1;
    }
    class Client extends DispatcherBase {
      constructor(url, {interceptors: interceptors, maxHeaderSize: maxHeaderSize, headersTimeout: headersTimeout, socketTimeout: socketTimeout, requestTimeout: requestTimeout, connectTimeout: connectTimeout, bodyTimeout: bodyTimeout, idleTimeout: idleTimeout, keepAlive: keepAlive, keepAliveTimeout: keepAliveTimeout, maxKeepAliveTimeout: maxKeepAliveTimeout, keepAliveMaxTimeout: keepAliveMaxTimeout, keepAliveTimeoutThreshold: keepAliveTimeoutThreshold, socketPath: socketPath, pipelining: pipelining, tls: tls, strictContentLength: strictContentLength, maxCachedSessions: maxCachedSessions, maxRedirections: maxRedirections, connect: connect, maxRequestsPerClient: maxRequestsPerClient, localAddress: localAddress, maxResponseSize: maxResponseSize, autoSelectFamily: autoSelectFamily, autoSelectFamilyAttemptTimeout: autoSelectFamilyAttemptTimeout, maxConcurrentStreams: maxConcurrentStreams, allowH2: allowH2, webSocket: webSocket, eventSource: eventSource} = {}) {
        super({
          webSocket: webSocket,
          eventSource: eventSource
        });
        if (keepAlive !== void 0) throw new InvalidArgumentError("unsupported keepAlive, use pipelining=0 instead");
        if (socketTimeout !== void 0) throw new InvalidArgumentError("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
        if (requestTimeout !== void 0) throw new InvalidArgumentError("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
        if (idleTimeout !== void 0) throw new InvalidArgumentError("unsupported idleTimeout, use keepAliveTimeout instead");
        if (maxKeepAliveTimeout !== void 0) throw new InvalidArgumentError("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
        if (maxHeaderSize != null && !Number.isFinite(maxHeaderSize)) throw new InvalidArgumentError("invalid maxHeaderSize");
        if (socketPath != null && typeof socketPath !== "string") throw new InvalidArgumentError("invalid socketPath");
        if (connectTimeout != null && (!Number.isFinite(connectTimeout) || connectTimeout < 0)) throw new InvalidArgumentError("invalid connectTimeout");
        if (keepAliveTimeout != null && (!Number.isFinite(keepAliveTimeout) || keepAliveTimeout <= 0)) throw new InvalidArgumentError("invalid keepAliveTimeout");
        if (keepAliveMaxTimeout != null && (!Number.isFinite(keepAliveMaxTimeout) || keepAliveMaxTimeout <= 0)) throw new InvalidArgumentError("invalid keepAliveMaxTimeout");
        if (keepAliveTimeoutThreshold != null && !Number.isFinite(keepAliveTimeoutThreshold)) throw new InvalidArgumentError("invalid keepAliveTimeoutThreshold");
        if (headersTimeout != null && (!Number.isInteger(headersTimeout) || headersTimeout < 0)) throw new InvalidArgumentError("headersTimeout must be a positive integer or zero");
        if (bodyTimeout != null && (!Number.isInteger(bodyTimeout) || bodyTimeout < 0)) throw new InvalidArgumentError("bodyTimeout must be a positive integer or zero");
        if (connect != null && typeof connect !== "function" && typeof connect !== "object") throw new InvalidArgumentError("connect must be a function or an object");
        if (maxRedirections != null && (!Number.isInteger(maxRedirections) || maxRedirections < 0)) throw new InvalidArgumentError("maxRedirections must be a positive number");
        if (maxRequestsPerClient != null && (!Number.isInteger(maxRequestsPerClient) || maxRequestsPerClient < 0)) throw new InvalidArgumentError("maxRequestsPerClient must be a positive number");
        if (localAddress != null && (typeof localAddress !== "string" || net.isIP(localAddress) === 0)) throw new InvalidArgumentError("localAddress must be valid string IP address");
        if (maxResponseSize != null && (!Number.isInteger(maxResponseSize) || maxResponseSize < -1)) throw new InvalidArgumentError("maxResponseSize must be a positive number");
        if (autoSelectFamilyAttemptTimeout != null && (!Number.isInteger(autoSelectFamilyAttemptTimeout) || autoSelectFamilyAttemptTimeout < -1)) throw new InvalidArgumentError("autoSelectFamilyAttemptTimeout must be a positive number");
        if (allowH2 != null && typeof allowH2 !== "boolean") throw new InvalidArgumentError("allowH2 must be a valid boolean value");
        if (maxConcurrentStreams != null && (typeof maxConcurrentStreams !== "number" || maxConcurrentStreams < 1)) throw new InvalidArgumentError("maxConcurrentStreams must be a positive integer, greater than 0");
        if (typeof connect !== "function") connect = buildConnector({
          ...tls,
          maxCachedSessions: maxCachedSessions,
          allowH2: allowH2,
          socketPath: socketPath,
          timeout: connectTimeout,
          ...autoSelectFamily ? {
            autoSelectFamily: autoSelectFamily,
            autoSelectFamilyAttemptTimeout: autoSelectFamilyAttemptTimeout
          } : void 0,
          ...connect
        });
        if (interceptors?.Client && Array.isArray(interceptors.Client)) {
          this[kInterceptors] = interceptors.Client;
          if (!deprecatedInterceptorWarned) {
            deprecatedInterceptorWarned = true;
            process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.", {
              code: "UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"
            });
          }
        } else this[kInterceptors] = [ createRedirectInterceptor({
          maxRedirections: maxRedirections
        }) ];
        this[kUrl] = util.parseOrigin(url);
        this[kConnector] = connect;
        this[kPipelining] = pipelining != null ? pipelining : 1;
        this[kMaxHeadersSize] = maxHeaderSize || http.maxHeaderSize;
        this[kKeepAliveDefaultTimeout] = keepAliveTimeout == null ? 4e3 : keepAliveTimeout;
        this[kKeepAliveMaxTimeout] = keepAliveMaxTimeout == null ? 6e5 : keepAliveMaxTimeout;
        this[kKeepAliveTimeoutThreshold] = keepAliveTimeoutThreshold == null ? 2e3 : keepAliveTimeoutThreshold;
        this[kKeepAliveTimeoutValue] = this[kKeepAliveDefaultTimeout];
        this[kServerName] = null;
        this[kLocalAddress] = localAddress != null ? localAddress : null;
        this[kResuming] = 0;
        this[kNeedDrain] = 0;
        this[kHostHeader] = `host: ${this[kUrl].hostname}${this[kUrl].port ? `:${this[kUrl].port}` : ""}\r\n`;
        this[kBodyTimeout] = bodyTimeout != null ? bodyTimeout : 3e5;
        this[kHeadersTimeout] = headersTimeout != null ? headersTimeout : 3e5;
        this[kStrictContentLength] = strictContentLength == null ? true : strictContentLength;
        this[kMaxRedirections] = maxRedirections;
        this[kMaxRequests] = maxRequestsPerClient;
        this[kClosedResolve] = null;
        this[kMaxResponseSize] = maxResponseSize > -1 ? maxResponseSize : -1;
        this[kMaxConcurrentStreams] = maxConcurrentStreams != null ? maxConcurrentStreams : 100;
        this[kHTTPContext] = null;
        this[kQueue] = [];
        this[kRunningIdx] = 0;
        this[kPendingIdx] = 0;
        this[kResume] = sync => resume(this, sync);
        this[kOnError] = err => onError(this, err);
      }
      get pipelining() {
        return this[kPipelining];
      }
      set pipelining(value) {
        this[kPipelining] = value;
        this[kResume](true);
      }
      get [kPending]() {
        return this[kQueue].length - this[kPendingIdx];
      }
      get [kRunning]() {
        return this[kPendingIdx] - this[kRunningIdx];
      }
      get [kSize]() {
        return this[kQueue].length - this[kRunningIdx];
      }
      get [kConnected]() {
        return !!this[kHTTPContext] && !this[kConnecting] && !this[kHTTPContext].destroyed;
      }
      get [kBusy]() {
        return Boolean(this[kHTTPContext]?.busy(null) || this[kSize] >= (getPipelining(this) || 1) || this[kPending] > 0);
      }
      [kConnect](cb) {
        connect(this);
        this.once("connect", cb);
      }
      [kDispatch](opts, handler) {
        const origin = opts.origin || this[kUrl].origin;
        const request = new Request(origin, opts, handler);
        this[kQueue].push(request);
        if (this[kResuming]) ; else if (util.bodyLength(request.body) == null && util.isIterable(request.body)) {
          this[kResuming] = 1;
          queueMicrotask(() => resume(this));
        } else this[kResume](true);
        if (this[kResuming] && this[kNeedDrain] !== 2 && this[kBusy]) this[kNeedDrain] = 2;
        return this[kNeedDrain] < 2;
      }
      async [kClose]() {
        return new Promise(resolve => {
          if (this[kSize]) this[kClosedResolve] = resolve; else resolve(null);
        });
      }
      async [kDestroy](err) {
        return new Promise(resolve => {
          const requests = this[kQueue].splice(this[kPendingIdx]);
          for (let i = 0; i < requests.length; i++) {
            const request = requests[i];
            util.errorRequest(this, request, err);
          }
          const callback = () => {
            if (this[kClosedResolve]) {
              this[kClosedResolve]();
              this[kClosedResolve] = null;
            }
            resolve(null);
          };
          if (this[kHTTPContext]) {
            this[kHTTPContext].destroy(err, callback);
            this[kHTTPContext] = null;
          } else queueMicrotask(callback);
          this[kResume]();
        });
      }
    }
    const createRedirectInterceptor = __nccwpck_require__(5092);
    function onError(client, err) {
      if (client[kRunning] === 0 && err.code !== "UND_ERR_INFO" && err.code !== "UND_ERR_SOCKET") {
        assert(client[kPendingIdx] === client[kRunningIdx]);
        const requests = client[kQueue].splice(client[kRunningIdx]);
        for (let i = 0; i < requests.length; i++) {
          const request = requests[i];
          util.errorRequest(client, request, err);
        }
        assert(client[kSize] === 0);
      }
    }
    async function connect(client) {
      assert(!client[kConnecting]);
      assert(!client[kHTTPContext]);
      let {host: host, hostname: hostname, protocol: protocol, port: port} = client[kUrl];
      if (hostname[0] === "[") {
        const idx = hostname.indexOf("]");
        assert(idx !== -1);
        const ip = hostname.substring(1, idx);
        assert(net.isIP(ip));
        hostname = ip;
      }
      client[kConnecting] = true;
      if (channels.beforeConnect.hasSubscribers) channels.beforeConnect.publish({
        connectParams: {
          host: host,
          hostname: hostname,
          protocol: protocol,
          port: port,
          version: client[kHTTPContext]?.version,
          servername: client[kServerName],
          localAddress: client[kLocalAddress]
        },
        connector: client[kConnector]
      });
      try {
        const socket = await new Promise((resolve, reject) => {
          client[kConnector]({
            host: host,
            hostname: hostname,
            protocol: protocol,
            port: port,
            servername: client[kServerName],
            localAddress: client[kLocalAddress]
          }, (err, socket) => {
            if (err) reject(err); else resolve(socket);
          });
        });
        if (client.destroyed) {
          util.destroy(socket.on("error", noop), new ClientDestroyedError);
          return;
        }
        assert(socket);
        try {
          client[kHTTPContext] = socket.alpnProtocol === "h2" ? await connectH2(client, socket) : await connectH1(client, socket);
        } catch (err) {
          socket.destroy().on("error", noop);
          throw err;
        }
        client[kConnecting] = false;
        socket[kCounter] = 0;
        socket[kMaxRequests] = client[kMaxRequests];
        socket[kClient] = client;
        socket[kError] = null;
        if (channels.connected.hasSubscribers) channels.connected.publish({
          connectParams: {
            host: host,
            hostname: hostname,
            protocol: protocol,
            port: port,
            version: client[kHTTPContext]?.version,
            servername: client[kServerName],
            localAddress: client[kLocalAddress]
          },
          connector: client[kConnector],
          socket: socket
        });
        client.emit("connect", client[kUrl], [ client ]);
      } catch (err) {
        if (client.destroyed) return;
        client[kConnecting] = false;
        if (channels.connectError.hasSubscribers) channels.connectError.publish({
          connectParams: {
            host: host,
            hostname: hostname,
            protocol: protocol,
            port: port,
            version: client[kHTTPContext]?.version,
            servername: client[kServerName],
            localAddress: client[kLocalAddress]
          },
          connector: client[kConnector],
          error: err
        });
        if (err.code === "ERR_TLS_CERT_ALTNAME_INVALID") {
          assert(client[kRunning] === 0);
          while (client[kPending] > 0 && client[kQueue][client[kPendingIdx]].servername === client[kServerName]) {
            const request = client[kQueue][client[kPendingIdx]++];
            util.errorRequest(client, request, err);
          }
        } else onError(client, err);
        client.emit("connectionError", client[kUrl], [ client ], err);
      }
      client[kResume]();
    }
    function emitDrain(client) {
      client[kNeedDrain] = 0;
      client.emit("drain", client[kUrl], [ client ]);
    }
    function resume(client, sync) {
      if (client[kResuming] === 2) return;
      client[kResuming] = 2;
      _resume(client, sync);
      client[kResuming] = 0;
      if (client[kRunningIdx] > 256) {
        client[kQueue].splice(0, client[kRunningIdx]);
        client[kPendingIdx] -= client[kRunningIdx];
        client[kRunningIdx] = 0;
      }
    }
    function _resume(client, sync) {
      while (true) {
        if (client.destroyed) {
          assert(client[kPending] === 0);
          return;
        }
        if (client[kClosedResolve] && !client[kSize]) {
          client[kClosedResolve]();
          client[kClosedResolve] = null;
          return;
        }
        if (client[kHTTPContext]) client[kHTTPContext].resume();
        if (client[kBusy]) client[kNeedDrain] = 2; else if (client[kNeedDrain] === 2) {
          if (sync) {
            client[kNeedDrain] = 1;
            queueMicrotask(() => emitDrain(client));
          } else emitDrain(client);
          continue;
        }
        if (client[kPending] === 0) return;
        if (client[kRunning] >= (getPipelining(client) || 1)) return;
        const request = client[kQueue][client[kPendingIdx]];
        if (client[kUrl].protocol === "https:" && client[kServerName] !== request.servername) {
          if (client[kRunning] > 0) return;
          client[kServerName] = request.servername;
          client[kHTTPContext]?.destroy(new InformationalError("servername changed"), () => {
            client[kHTTPContext] = null;
            resume(client);
          });
        }
        if (client[kConnecting]) return;
        if (!client[kHTTPContext]) {
          connect(client);
          return;
        }
        if (client[kHTTPContext].destroyed) return;
        if (client[kHTTPContext].busy(request)) return;
        if (!request.aborted && client[kHTTPContext].write(request)) client[kPendingIdx]++; else client[kQueue].splice(client[kPendingIdx], 1);
      }
    }
    module.exports = Client;
  }),
  1841: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const buffer = __nccwpck_require__(4573);
    const Dispatcher = __nccwpck_require__(883);
    const {ClientDestroyedError: ClientDestroyedError, ClientClosedError: ClientClosedError, InvalidArgumentError: InvalidArgumentError} = __nccwpck_require__(8707);
    const {kDestroy: kDestroy, kClose: kClose, kClosed: kClosed, kDestroyed: kDestroyed, kDispatch: kDispatch, kInterceptors: kInterceptors} = __nccwpck_require__(6443);
    const kOnDestroyed = Symbol("onDestroyed");
    const kOnClosed = Symbol("onClosed");
    const kInterceptedDispatch = Symbol("Intercepted Dispatch");
    const kWebSocketOptions = Symbol("webSocketOptions");
    const kEventSourceOptions = Symbol("eventSourceOptions");
    class DispatcherBase extends Dispatcher {
      constructor(opts) {
        super();
        this[kDestroyed] = false;
        this[kOnDestroyed] = null;
        this[kClosed] = false;
        this[kOnClosed] = [];
        this[kWebSocketOptions] = opts?.webSocket ?? {};
        this[kEventSourceOptions] = opts?.eventSource ?? {};
      }
      get webSocketOptions() {
        return {
          maxFragments: this[kWebSocketOptions].maxFragments ?? 131072,
          maxPayloadSize: this[kWebSocketOptions].maxPayloadSize ?? 134217728
        };
      }
      get eventSourceOptions() {
        return {
          maxEventSize: this[kEventSourceOptions].maxEventSize ?? buffer.kStringMaxLength
        };
      }
      get destroyed() {
        return this[kDestroyed];
      }
      get closed() {
        return this[kClosed];
      }
      get interceptors() {
        return this[kInterceptors];
      }
      set interceptors(newInterceptors) {
        if (newInterceptors) for (let i = newInterceptors.length - 1; i >= 0; i--) {
          const interceptor = this[kInterceptors][i];
          if (typeof interceptor !== "function") throw new InvalidArgumentError("interceptor must be an function");
        }
        this[kInterceptors] = newInterceptors;
      }
      close(callback) {
        if (callback === void 0) return new Promise((resolve, reject) => {
          this.close((err, data) => err ? reject(err) : resolve(data));
        });
        if (typeof callback !== "function") throw new InvalidArgumentError("invalid callback");
        if (this[kDestroyed]) {
          queueMicrotask(() => callback(new ClientDestroyedError, null));
          return;
        }
        if (this[kClosed]) {
          if (this[kOnClosed]) this[kOnClosed].push(callback); else queueMicrotask(() => callback(null, null));
          return;
        }
        this[kClosed] = true;
        this[kOnClosed].push(callback);
        const onClosed = () => {
          const callbacks = this[kOnClosed];
          this[kOnClosed] = null;
          for (let i = 0; i < callbacks.length; i++) callbacks[i](null, null);
        };
        this[kClose]().then(() => this.destroy()).then(() => {
          queueMicrotask(onClosed);
        });
      }
      destroy(err, callback) {
        if (typeof err === "function") {
          callback = err;
          err = null;
        }
        if (callback === void 0) return new Promise((resolve, reject) => {
          this.destroy(err, (err, data) => err ? reject(err) : resolve(data));
        });
        if (typeof callback !== "function") throw new InvalidArgumentError("invalid callback");
        if (this[kDestroyed]) {
          if (this[kOnDestroyed]) this[kOnDestroyed].push(callback); else queueMicrotask(() => callback(null, null));
          return;
        }
        if (!err) err = new ClientDestroyedError;
        this[kDestroyed] = true;
        this[kOnDestroyed] = this[kOnDestroyed] || [];
        this[kOnDestroyed].push(callback);
        const onDestroyed = () => {
          const callbacks = this[kOnDestroyed];
          this[kOnDestroyed] = null;
          for (let i = 0; i < callbacks.length; i++) callbacks[i](null, null);
        };
        this[kDestroy](err).then(() => {
          queueMicrotask(onDestroyed);
        });
      }
      [kInterceptedDispatch](opts, handler) {
        if (!this[kInterceptors] || this[kInterceptors].length === 0) {
          this[kInterceptedDispatch] = this[kDispatch];
          return this[kDispatch](opts, handler);
        }
        let dispatch = this[kDispatch].bind(this);
        for (let i = this[kInterceptors].length - 1; i >= 0; i--) dispatch = this[kInterceptors][i](dispatch);
        this[kInterceptedDispatch] = dispatch;
        return dispatch(opts, handler);
      }
      dispatch(opts, handler) {
        if (!handler || typeof handler !== "object") throw new InvalidArgumentError("handler must be an object");
        try {
          if (!opts || typeof opts !== "object") throw new InvalidArgumentError("opts must be an object.");
          if (this[kDestroyed] || this[kOnDestroyed]) throw new ClientDestroyedError;
          if (this[kClosed]) throw new ClientClosedError;
          return this[kInterceptedDispatch](opts, handler);
        } catch (err) {
          if (typeof handler.onError !== "function") throw new InvalidArgumentError("invalid onError method");
          handler.onError(err);
          return false;
        }
      }
    }
    module.exports = DispatcherBase;
  }),
  883: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const EventEmitter = __nccwpck_require__(8474);
    class Dispatcher extends EventEmitter {
      dispatch() {
        throw new Error("not implemented");
      }
      close() {
        throw new Error("not implemented");
      }
      destroy() {
        throw new Error("not implemented");
      }
      compose(...args) {
        const interceptors = Array.isArray(args[0]) ? args[0] : args;
        let dispatch = this.dispatch.bind(this);
        for (const interceptor of interceptors) {
          if (interceptor == null) continue;
          if (typeof interceptor !== "function") throw new TypeError("invalid interceptor, expected function received " + typeof interceptor);
          dispatch = interceptor(dispatch);
          if (dispatch == null || typeof dispatch !== "function" || dispatch.length !== 2) throw new TypeError("invalid interceptor");
        }
        return new ComposedDispatcher(this, dispatch);
      }
    }
    class ComposedDispatcher extends Dispatcher {
      #dispatcher=null;
      #dispatch=null;
      constructor(dispatcher, dispatch) {
        super();
        this.#dispatcher = dispatcher;
        this.#dispatch = dispatch;
      }
      dispatch(...args) {
        this.#dispatch(...args);
      }
      close(...args) {
        return this.#dispatcher.close(...args);
      }
      destroy(...args) {
        return this.#dispatcher.destroy(...args);
      }
    }
    module.exports = Dispatcher;
  }),
  2279: (module => {
    const kSize = 2048;
    const kMask = kSize - 1;
    class FixedCircularBuffer {
      constructor() {
        this.bottom = 0;
        this.top = 0;
        this.list = new Array(kSize);
        this.next = null;
      }
      isEmpty() {
        return this.top === this.bottom;
      }
      isFull() {
        return (this.top + 1 & kMask) === this.bottom;
      }
      push(data) {
        this.list[this.top] = data;
        this.top = this.top + 1 & kMask;
      }
      shift() {
        const nextItem = this.list[this.bottom];
        if (nextItem === void 0) return null;
        this.list[this.bottom] = void 0;
        this.bottom = this.bottom + 1 & kMask;
        return nextItem;
      }
    }
    module.exports = class {
      constructor() {
        this.head = this.tail = new FixedCircularBuffer;
      }
      isEmpty() {
        return this.head.isEmpty();
      }
      push(data) {
        if (this.head.isFull()) this.head = this.head.next = new FixedCircularBuffer;
        this.head.push(data);
      }
      shift() {
        const tail = this.tail;
        const next = tail.shift();
        if (tail.isEmpty() && tail.next !== null) this.tail = tail.next;
        return next;
      }
    };
  }),
  2128: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const DispatcherBase = __nccwpck_require__(1841);
    const FixedQueue = __nccwpck_require__(2279);
    const {kConnected: kConnected, kSize: kSize, kRunning: kRunning, kPending: kPending, kQueued: kQueued, kBusy: kBusy, kFree: kFree, kUrl: kUrl, kClose: kClose, kDestroy: kDestroy, kDispatch: kDispatch} = __nccwpck_require__(6443);
    const PoolStats = __nccwpck_require__(3246);
    const kClients = Symbol("clients");
    const kNeedDrain = Symbol("needDrain");
    const kQueue = Symbol("queue");
    const kClosedResolve = Symbol("closed resolve");
    const kOnDrain = Symbol("onDrain");
    const kOnConnect = Symbol("onConnect");
    const kOnDisconnect = Symbol("onDisconnect");
    const kOnConnectionError = Symbol("onConnectionError");
    const kGetDispatcher = Symbol("get dispatcher");
    const kAddClient = Symbol("add client");
    const kRemoveClient = Symbol("remove client");
    const kStats = Symbol("stats");
    class PoolBase extends DispatcherBase {
      constructor(opts) {
        super(opts);
        this[kQueue] = new FixedQueue;
        this[kClients] = [];
        this[kQueued] = 0;
        const pool = this;
        this[kOnDrain] = function(origin, targets) {
          const queue = pool[kQueue];
          let needDrain = false;
          while (!needDrain) {
            const item = queue.shift();
            if (!item) break;
            pool[kQueued]--;
            needDrain = !this.dispatch(item.opts, item.handler);
          }
          this[kNeedDrain] = needDrain;
          if (!this[kNeedDrain] && pool[kNeedDrain]) {
            pool[kNeedDrain] = false;
            pool.emit("drain", origin, [ pool, ...targets ]);
          }
          if (pool[kClosedResolve] && queue.isEmpty()) Promise.all(pool[kClients].map(c => c.close())).then(pool[kClosedResolve]);
        };
        this[kOnConnect] = (origin, targets) => {
          pool.emit("connect", origin, [ pool, ...targets ]);
        };
        this[kOnDisconnect] = (origin, targets, err) => {
          pool.emit("disconnect", origin, [ pool, ...targets ], err);
        };
        this[kOnConnectionError] = (origin, targets, err) => {
          pool.emit("connectionError", origin, [ pool, ...targets ], err);
        };
        this[kStats] = new PoolStats(this);
      }
      get [kBusy]() {
        return this[kNeedDrain];
      }
      get [kConnected]() {
        return this[kClients].filter(client => client[kConnected]).length;
      }
      get [kFree]() {
        return this[kClients].filter(client => client[kConnected] && !client[kNeedDrain]).length;
      }
      get [kPending]() {
        let ret = this[kQueued];
        for (const {[kPending]: pending} of this[kClients]) ret += pending;
        return ret;
      }
      get [kRunning]() {
        let ret = 0;
        for (const {[kRunning]: running} of this[kClients]) ret += running;
        return ret;
      }
      get [kSize]() {
        let ret = this[kQueued];
        for (const {[kSize]: size} of this[kClients]) ret += size;
        return ret;
      }
      get stats() {
        return this[kStats];
      }
      async [kClose]() {
        if (this[kQueue].isEmpty()) await Promise.all(this[kClients].map(c => c.close())); else await new Promise(resolve => {
          this[kClosedResolve] = resolve;
        });
      }
      async [kDestroy](err) {
        while (true) {
          const item = this[kQueue].shift();
          if (!item) break;
          item.handler.onError(err);
        }
        await Promise.all(this[kClients].map(c => c.destroy(err)));
      }
      [kDispatch](opts, handler) {
        const dispatcher = this[kGetDispatcher]();
        if (!dispatcher) {
          this[kNeedDrain] = true;
          this[kQueue].push({
            opts: opts,
            handler: handler
          });
          this[kQueued]++;
        } else if (!dispatcher.dispatch(opts, handler)) {
          dispatcher[kNeedDrain] = true;
          this[kNeedDrain] = !this[kGetDispatcher]();
        }
        return !this[kNeedDrain];
      }
      [kAddClient](client) {
        client.on("drain", this[kOnDrain]).on("connect", this[kOnConnect]).on("disconnect", this[kOnDisconnect]).on("connectionError", this[kOnConnectionError]);
        this[kClients].push(client);
        if (this[kNeedDrain]) queueMicrotask(() => {
          if (this[kNeedDrain]) this[kOnDrain](client[kUrl], [ this, client ]);
        });
        return this;
      }
      [kRemoveClient](client) {
        client.close(() => {
          const idx = this[kClients].indexOf(client);
          if (idx !== -1) this[kClients].splice(idx, 1);
        });
        this[kNeedDrain] = this[kClients].some(dispatcher => !dispatcher[kNeedDrain] && dispatcher.closed !== true && dispatcher.destroyed !== true);
      }
    }
    module.exports = {
      PoolBase: PoolBase,
      kClients: kClients,
      kNeedDrain: kNeedDrain,
      kAddClient: kAddClient,
      kRemoveClient: kRemoveClient,
      kGetDispatcher: kGetDispatcher
    };
  }),
  3246: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const {kFree: kFree, kConnected: kConnected, kPending: kPending, kQueued: kQueued, kRunning: kRunning, kSize: kSize} = __nccwpck_require__(6443);
    const kPool = Symbol("pool");
    class PoolStats {
      constructor(pool) {
        this[kPool] = pool;
      }
      get connected() {
        return this[kPool][kConnected];
      }
      get free() {
        return this[kPool][kFree];
      }
      get pending() {
        return this[kPool][kPending];
      }
      get queued() {
        return this[kPool][kQueued];
      }
      get running() {
        return this[kPool][kRunning];
      }
      get size() {
        return this[kPool][kSize];
      }
    }
    module.exports = PoolStats;
  }),
  628: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const {PoolBase: PoolBase, kClients: kClients, kNeedDrain: kNeedDrain, kAddClient: kAddClient, kGetDispatcher: kGetDispatcher} = __nccwpck_require__(2128);
    const Client = __nccwpck_require__(3701);
    const {InvalidArgumentError: InvalidArgumentError} = __nccwpck_require__(8707);
    const util = __nccwpck_require__(3440);
    const {kUrl: kUrl, kInterceptors: kInterceptors} = __nccwpck_require__(6443);
    const buildConnector = __nccwpck_require__(9136);
    const kOptions = Symbol("options");
    const kConnections = Symbol("connections");
    const kFactory = Symbol("factory");
    function defaultFactory(origin, opts) {
      return new Client(origin, opts);
    }
    class Pool extends PoolBase {
      constructor(origin, {connections: connections, factory: factory = defaultFactory, connect: connect, connectTimeout: connectTimeout, tls: tls, maxCachedSessions: maxCachedSessions, socketPath: socketPath, autoSelectFamily: autoSelectFamily, autoSelectFamilyAttemptTimeout: autoSelectFamilyAttemptTimeout, allowH2: allowH2, ...options} = {}) {
        if (connections != null && (!Number.isFinite(connections) || connections < 0)) throw new InvalidArgumentError("invalid connections");
        if (typeof factory !== "function") throw new InvalidArgumentError("factory must be a function.");
        if (connect != null && typeof connect !== "function" && typeof connect !== "object") throw new InvalidArgumentError("connect must be a function or an object");
        if (typeof connect !== "function") connect = buildConnector({
          ...tls,
          maxCachedSessions: maxCachedSessions,
          allowH2: allowH2,
          socketPath: socketPath,
          timeout: connectTimeout,
          ...autoSelectFamily ? {
            autoSelectFamily: autoSelectFamily,
            autoSelectFamilyAttemptTimeout: autoSelectFamilyAttemptTimeout
          } : void 0,
          ...connect
        });
        super(options);
        this[kInterceptors] = options.interceptors?.Pool && Array.isArray(options.interceptors.Pool) ? options.interceptors.Pool : [];
        this[kConnections] = connections || null;
        this[kUrl] = util.parseOrigin(origin);
        this[kOptions] = {
          ...util.deepClone(options),
          connect: connect,
          allowH2: allowH2
        };
        this[kOptions].interceptors = options.interceptors ? {
          ...options.interceptors
        } : void 0;
        this[kFactory] = factory;
        this.on("connectionError", (origin, targets, error) => {
          for (const target of targets) {
            const idx = this[kClients].indexOf(target);
            if (idx !== -1) this[kClients].splice(idx, 1);
          }
        });
      }
      [kGetDispatcher]() {
        for (const client of this[kClients]) if (!client[kNeedDrain]) return client;
        if (!this[kConnections] || this[kClients].length < this[kConnections]) {
          const dispatcher = this[kFactory](this[kUrl], this[kOptions]);
          this[kAddClient](dispatcher);
          return dispatcher;
        }
      }
    }
    module.exports = Pool;
  }),
  6672: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const {kProxy: kProxy, kClose: kClose, kDestroy: kDestroy, kDispatch: kDispatch, kInterceptors: kInterceptors} = __nccwpck_require__(6443);
    const {URL: URL} = __nccwpck_require__(3136);
    const Agent = __nccwpck_require__(7405);
    const Pool = __nccwpck_require__(628);
    const DispatcherBase = __nccwpck_require__(1841);
    const {InvalidArgumentError: InvalidArgumentError, RequestAbortedError: RequestAbortedError, SecureProxyConnectionError: SecureProxyConnectionError} = __nccwpck_require__(8707);
    const buildConnector = __nccwpck_require__(9136);
    const Client = __nccwpck_require__(3701);
    const kAgent = Symbol("proxy agent");
    const kClient = Symbol("proxy client");
    const kProxyHeaders = Symbol("proxy headers");
    const kRequestTls = Symbol("request tls settings");
    const kProxyTls = Symbol("proxy tls settings");
    const kConnectEndpoint = Symbol("connect endpoint function");
    const kTunnelProxy = Symbol("tunnel proxy");
    function defaultProtocolPort(protocol) {
      return protocol === "https:" ? 443 : 80;
    }
    function defaultFactory(origin, opts) {
      return new Pool(origin, opts);
    }
    const noop = () => {};
    function defaultAgentFactory(origin, opts) {
      if (opts.connections === 1) return new Client(origin, opts);
      return new Pool(origin, opts);
    }
    class Http1ProxyWrapper extends DispatcherBase {
      #client;
      constructor(proxyUrl, {headers: headers = {}, connect: connect, factory: factory}) {
        super();
        if (!proxyUrl) throw new InvalidArgumentError("Proxy URL is mandatory");
        this[kProxyHeaders] = headers;
        if (factory) this.#client = factory(proxyUrl, {
          connect: connect
        }); else this.#client = new Client(proxyUrl, {
          connect: connect
        });
      }
      [kDispatch](opts, handler) {
        const onHeaders = handler.onHeaders;
        handler.onHeaders = function(statusCode, data, resume) {
          if (statusCode === 407) {
            if (typeof handler.onError === "function") handler.onError(new InvalidArgumentError("Proxy Authentication Required (407)"));
            return;
          }
          if (onHeaders) onHeaders.call(this, statusCode, data, resume);
        };
        const {origin: origin, path: path = "/", headers: headers = {}} = opts;
        opts.path = origin + path;
        if (!("host" in headers) && !("Host" in headers)) {
          const {host: host} = new URL(origin);
          headers.host = host;
        }
        opts.headers = {
          ...this[kProxyHeaders],
          ...headers
        };
        return this.#client[kDispatch](opts, handler);
      }
      async [kClose]() {
        return this.#client.close();
      }
      async [kDestroy](err) {
        return this.#client.destroy(err);
      }
    }
    class ProxyAgent extends DispatcherBase {
      constructor(opts) {
        super();
        if (!opts || typeof opts === "object" && !(opts instanceof URL) && !opts.uri) throw new InvalidArgumentError("Proxy uri is mandatory");
        const {clientFactory: clientFactory = defaultFactory} = opts;
        if (typeof clientFactory !== "function") throw new InvalidArgumentError("Proxy opts.clientFactory must be a function.");
        const {proxyTunnel: proxyTunnel = true} = opts;
        const url = this.#getUrl(opts);
        const {href: href, origin: origin, port: port, protocol: protocol, username: username, password: password, hostname: proxyHostname} = url;
        this[kProxy] = {
          uri: href,
          protocol: protocol
        };
        this[kInterceptors] = opts.interceptors?.ProxyAgent && Array.isArray(opts.interceptors.ProxyAgent) ? opts.interceptors.ProxyAgent : [];
        this[kRequestTls] = opts.requestTls;
        this[kProxyTls] = opts.proxyTls;
        this[kProxyHeaders] = opts.headers || {};
        this[kTunnelProxy] = proxyTunnel;
        if (opts.auth && opts.token) throw new InvalidArgumentError("opts.auth cannot be used in combination with opts.token"); else if (opts.auth) this[kProxyHeaders]["proxy-authorization"] = `Basic ${opts.auth}`; else if (opts.token) this[kProxyHeaders]["proxy-authorization"] = opts.token; else if (username && password) this[kProxyHeaders]["proxy-authorization"] = `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64")}`;
        const connect = buildConnector({
          ...opts.proxyTls
        });
        this[kConnectEndpoint] = buildConnector({
          ...opts.requestTls
        });
        const agentFactory = opts.factory || defaultAgentFactory;
        const factory = (origin, options) => {
          const {protocol: protocol} = new URL(origin);
          if (!this[kTunnelProxy] && protocol === "http:" && this[kProxy].protocol === "http:") return new Http1ProxyWrapper(this[kProxy].uri, {
            headers: this[kProxyHeaders],
            connect: connect,
            factory: agentFactory
          });
          return agentFactory(origin, options);
        };
        this[kClient] = clientFactory(url, {
          connect: connect
        });
        this[kAgent] = new Agent({
          ...opts,
          factory: factory,
          connect: async (opts, callback) => {
            let requestedPath = opts.host;
            if (!opts.port) requestedPath += `:${defaultProtocolPort(opts.protocol)}`;
            try {
              const {socket: socket, statusCode: statusCode} = await this[kClient].connect({
                origin: origin,
                port: port,
                path: requestedPath,
                signal: opts.signal,
                headers: {
                  ...this[kProxyHeaders],
                  host: opts.host
                },
                servername: this[kProxyTls]?.servername || proxyHostname
              });
              if (statusCode !== 200) {
                socket.on("error", noop).destroy();
                callback(new RequestAbortedError(`Proxy response (${statusCode}) !== 200 when HTTP Tunneling`));
              }
              if (opts.protocol !== "https:") {
                callback(null, socket);
                return;
              }
              let servername;
              if (this[kRequestTls]) servername = this[kRequestTls].servername; else servername = opts.servername;
              this[kConnectEndpoint]({
                ...opts,
                servername: servername,
                httpSocket: socket
              }, callback);
            } catch (err) {
              if (err.code === "ERR_TLS_CERT_ALTNAME_INVALID") callback(new SecureProxyConnectionError(err)); else callback(err);
            }
          }
        });
      }
      dispatch(opts, handler) {
        const headers = buildHeaders(opts.headers);
        throwIfProxyAuthIsSent(headers);
        if (headers && !("host" in headers) && !("Host" in headers)) {
          const {host: host} = new URL(opts.origin);
          headers.host = host;
        }
        return this[kAgent].dispatch({
          ...opts,
          headers: headers
        }, handler);
      }
      #getUrl(opts) {
        if (typeof opts === "string") return new URL(opts); else if (opts instanceof URL) return opts; else return new URL(opts.uri);
      }
      async [kClose]() {
        await this[kAgent].close();
        await this[kClient].close();
      }
      async [kDestroy]() {
        await this[kAgent].destroy();
        await this[kClient].destroy();
      }
    }
    function buildHeaders(headers) {
      if (Array.isArray(headers)) {
        const headersPair = {};
        for (let i = 0; i < headers.length; i += 2) headersPair[headers[i]] = headers[i + 1];
        return headersPair;
      }
      return headers;
    }
    function throwIfProxyAuthIsSent(headers) {
      const existProxyAuth = headers && Object.keys(headers).find(key => key.toLowerCase() === "proxy-authorization");
      if (existProxyAuth) throw new InvalidArgumentError("Proxy-Authorization should be sent in ProxyAgent constructor");
    }
    module.exports = ProxyAgent;
  }),
  8754: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const util = __nccwpck_require__(3440);
    const {kBodyUsed: kBodyUsed} = __nccwpck_require__(6443);
    const assert = __nccwpck_require__(4589);
    const {InvalidArgumentError: InvalidArgumentError} = __nccwpck_require__(8707);
    const EE = __nccwpck_require__(8474);
    const redirectableStatusCodes = [ 300, 301, 302, 303, 307, 308 ];
    const kBody = Symbol("body");
    class BodyAsyncIterable {
      constructor(body) {
        this[kBody] = body;
        this[kBodyUsed] = false;
      }
      async* [Symbol.asyncIterator]() {
        assert(!this[kBodyUsed], "disturbed");
        this[kBodyUsed] = true;
        yield* this[kBody];
      }
    }
    class RedirectHandler {
      constructor(dispatch, maxRedirections, opts, handler) {
        if (maxRedirections != null && (!Number.isInteger(maxRedirections) || maxRedirections < 0)) throw new InvalidArgumentError("maxRedirections must be a positive number");
        util.validateHandler(handler, opts.method, opts.upgrade);
        this.dispatch = dispatch;
        this.location = null;
        this.abort = null;
        this.opts = {
          ...opts,
          maxRedirections: 0
        };
        this.maxRedirections = maxRedirections;
        this.handler = handler;
        this.history = [];
        this.redirectionLimitReached = false;
        if (util.isStream(this.opts.body)) {
          if (util.bodyLength(this.opts.body) === 0) this.opts.body.on("data", function() {
            assert(false);
          });
          if (typeof this.opts.body.readableDidRead !== "boolean") {
            this.opts.body[kBodyUsed] = false;
            EE.prototype.on.call(this.opts.body, "data", function() {
              this[kBodyUsed] = true;
            });
          }
        } else if (this.opts.body && typeof this.opts.body.pipeTo === "function") this.opts.body = new BodyAsyncIterable(this.opts.body); else if (this.opts.body && typeof this.opts.body !== "string" && !ArrayBuffer.isView(this.opts.body) && util.isIterable(this.opts.body)) this.opts.body = new BodyAsyncIterable(this.opts.body);
      }
      onConnect(abort) {
        this.abort = abort;
        this.handler.onConnect(abort, {
          history: this.history
        });
      }
      onUpgrade(statusCode, headers, socket) {
        this.handler.onUpgrade(statusCode, headers, socket);
      }
      onError(error) {
        this.handler.onError(error);
      }
      onHeaders(statusCode, headers, resume, statusText) {
        this.location = this.history.length >= this.maxRedirections || util.isDisturbed(this.opts.body) ? null : parseLocation(statusCode, headers);
        if (this.opts.throwOnMaxRedirect && this.history.length >= this.maxRedirections) {
          if (this.request) this.request.abort(new Error("max redirects"));
          this.redirectionLimitReached = true;
          this.abort(new Error("max redirects"));
          return;
        }
        if (this.opts.origin) this.history.push(new URL(this.opts.path, this.opts.origin));
        if (!this.location) return this.handler.onHeaders(statusCode, headers, resume, statusText);
        const {origin: origin, pathname: pathname, search: search} = util.parseURL(new URL(this.location, this.opts.origin && new URL(this.opts.path, this.opts.origin)));
        const path = search ? `${pathname}${search}` : pathname;
        this.opts.headers = cleanRequestHeaders(this.opts.headers, statusCode === 303, this.opts.origin !== origin);
        this.opts.path = path;
        this.opts.origin = origin;
        this.opts.maxRedirections = 0;
        this.opts.query = null;
        if (statusCode === 303 && this.opts.method !== "HEAD") {
          this.opts.method = "GET";
          this.opts.body = null;
        }
      }
      onData(chunk) {
        if (this.location) ; else return this.handler.onData(chunk);
      }
      onComplete(trailers) {
        if (this.location) {
          this.location = null;
          this.abort = null;
          this.dispatch(this.opts, this);
        } else this.handler.onComplete(trailers);
      }
      onBodySent(chunk) {
        if (this.handler.onBodySent) this.handler.onBodySent(chunk);
      }
    }
    function parseLocation(statusCode, headers) {
      if (redirectableStatusCodes.indexOf(statusCode) === -1) return null;
      for (let i = 0; i < headers.length; i += 2) if (headers[i].length === 8 && util.headerNameToString(headers[i]) === "location") return headers[i + 1];
    }
    function shouldRemoveHeader(header, removeContent, unknownOrigin) {
      if (header.length === 4) return util.headerNameToString(header) === "host";
      if (removeContent && util.headerNameToString(header).startsWith("content-")) return true;
      if (unknownOrigin && (header.length === 13 || header.length === 6 || header.length === 19)) {
        const name = util.headerNameToString(header);
        return name === "authorization" || name === "cookie" || name === "proxy-authorization";
      }
      return false;
    }
    function cleanRequestHeaders(headers, removeContent, unknownOrigin) {
      const ret = [];
      if (Array.isArray(headers)) {
        for (let i = 0; i < headers.length; i += 2) if (!shouldRemoveHeader(headers[i], removeContent, unknownOrigin)) ret.push(headers[i], headers[i + 1]);
      } else if (headers && typeof headers === "object") {
        for (const key of Object.keys(headers)) if (!shouldRemoveHeader(key, removeContent, unknownOrigin)) ret.push(key, headers[key]);
      } else assert(headers == null, "headers must be an object or an array");
      return ret;
    }
    module.exports = RedirectHandler;
  }),
  5092: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const RedirectHandler = __nccwpck_require__(8754);
    function createRedirectInterceptor({maxRedirections: defaultMaxRedirections}) {
      return dispatch => function(opts, handler) {
        const {maxRedirections: maxRedirections = defaultMaxRedirections} = opts;
        if (!maxRedirections) return dispatch(opts, handler);
        const redirectHandler = new RedirectHandler(dispatch, maxRedirections, opts, handler);
        opts = {
          ...opts,
          maxRedirections: 0
        };
        return dispatch(opts, redirectHandler);
      };
    }
    module.exports = createRedirectInterceptor;
  }),
  2824: ((__unused_webpack_module, exports, __nccwpck_require__) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.SPECIAL_HEADERS = exports.HEADER_STATE = exports.MINOR = exports.MAJOR = exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS = exports.TOKEN = exports.STRICT_TOKEN = exports.HEX = exports.URL_CHAR = exports.STRICT_URL_CHAR = exports.USERINFO_CHARS = exports.MARK = exports.ALPHANUM = exports.NUM = exports.HEX_MAP = exports.NUM_MAP = exports.ALPHA = exports.FINISH = exports.H_METHOD_MAP = exports.METHOD_MAP = exports.METHODS_RTSP = exports.METHODS_ICE = exports.METHODS_HTTP = exports.METHODS = exports.LENIENT_FLAGS = exports.FLAGS = exports.TYPE = exports.ERROR = void 0;
    const utils_1 = __nccwpck_require__(172);
    (function(ERROR) {
      ERROR[ERROR["OK"] = 0] = "OK";
      ERROR[ERROR["INTERNAL"] = 1] = "INTERNAL";
      ERROR[ERROR["STRICT"] = 2] = "STRICT";
      ERROR[ERROR["LF_EXPECTED"] = 3] = "LF_EXPECTED";
      ERROR[ERROR["UNEXPECTED_CONTENT_LENGTH"] = 4] = "UNEXPECTED_CONTENT_LENGTH";
      ERROR[ERROR["CLOSED_CONNECTION"] = 5] = "CLOSED_CONNECTION";
      ERROR[ERROR["INVALID_METHOD"] = 6] = "INVALID_METHOD";
      ERROR[ERROR["INVALID_URL"] = 7] = "INVALID_URL";
      ERROR[ERROR["INVALID_CONSTANT"] = 8] = "INVALID_CONSTANT";
      ERROR[ERROR["INVALID_VERSION"] = 9] = "INVALID_VERSION";
      ERROR[ERROR["INVALID_HEADER_TOKEN"] = 10] = "INVALID_HEADER_TOKEN";
      ERROR[ERROR["INVALID_CONTENT_LENGTH"] = 11] = "INVALID_CONTENT_LENGTH";
      ERROR[ERROR["INVALID_CHUNK_SIZE"] = 12] = "INVALID_CHUNK_SIZE";
      ERROR[ERROR["INVALID_STATUS"] = 13] = "INVALID_STATUS";
      ERROR[ERROR["INVALID_EOF_STATE"] = 14] = "INVALID_EOF_STATE";
      ERROR[ERROR["INVALID_TRANSFER_ENCODING"] = 15] = "INVALID_TRANSFER_ENCODING";
      ERROR[ERROR["CB_MESSAGE_BEGIN"] = 16] = "CB_MESSAGE_BEGIN";
      ERROR[ERROR["CB_HEADERS_COMPLETE"] = 17] = "CB_HEADERS_COMPLETE";
      ERROR[ERROR["CB_MESSAGE_COMPLETE"] = 18] = "CB_MESSAGE_COMPLETE";
      ERROR[ERROR["CB_CHUNK_HEADER"] = 19] = "CB_CHUNK_HEADER";
      ERROR[ERROR["CB_CHUNK_COMPLETE"] = 20] = "CB_CHUNK_COMPLETE";
      ERROR[ERROR["PAUSED"] = 21] = "PAUSED";
      ERROR[ERROR["PAUSED_UPGRADE"] = 22] = "PAUSED_UPGRADE";
      ERROR[ERROR["PAUSED_H2_UPGRADE"] = 23] = "PAUSED_H2_UPGRADE";
      ERROR[ERROR["USER"] = 24] = "USER";
    })(exports.ERROR || (exports.ERROR = {}));
    (function(TYPE) {
      TYPE[TYPE["BOTH"] = 0] = "BOTH";
      TYPE[TYPE["REQUEST"] = 1] = "REQUEST";
      TYPE[TYPE["RESPONSE"] = 2] = "RESPONSE";
    })(exports.TYPE || (exports.TYPE = {}));
    (function(FLAGS) {
      FLAGS[FLAGS["CONNECTION_KEEP_ALIVE"] = 1] = "CONNECTION_KEEP_ALIVE";
      FLAGS[FLAGS["CONNECTION_CLOSE"] = 2] = "CONNECTION_CLOSE";
      FLAGS[FLAGS["CONNECTION_UPGRADE"] = 4] = "CONNECTION_UPGRADE";
      FLAGS[FLAGS["CHUNKED"] = 8] = "CHUNKED";
      FLAGS[FLAGS["UPGRADE"] = 16] = "UPGRADE";
      FLAGS[FLAGS["CONTENT_LENGTH"] = 32] = "CONTENT_LENGTH";
      FLAGS[FLAGS["SKIPBODY"] = 64] = "SKIPBODY";
      FLAGS[FLAGS["TRAILING"] = 128] = "TRAILING";
      FLAGS[FLAGS["TRANSFER_ENCODING"] = 512] = "TRANSFER_ENCODING";
    })(exports.FLAGS || (exports.FLAGS = {}));
    (function(LENIENT_FLAGS) {
      LENIENT_FLAGS[LENIENT_FLAGS["HEADERS"] = 1] = "HEADERS";
      LENIENT_FLAGS[LENIENT_FLAGS["CHUNKED_LENGTH"] = 2] = "CHUNKED_LENGTH";
      LENIENT_FLAGS[LENIENT_FLAGS["KEEP_ALIVE"] = 4] = "KEEP_ALIVE";
    })(exports.LENIENT_FLAGS || (exports.LENIENT_FLAGS = {}));
    var METHODS;
    (function(METHODS) {
      METHODS[METHODS["DELETE"] = 0] = "DELETE";
      METHODS[METHODS["GET"] = 1] = "GET";
      METHODS[METHODS["HEAD"] = 2] = "HEAD";
      METHODS[METHODS["POST"] = 3] = "POST";
      METHODS[METHODS["PUT"] = 4] = "PUT";
      METHODS[METHODS["CONNECT"] = 5] = "CONNECT";
      METHODS[METHODS["OPTIONS"] = 6] = "OPTIONS";
      METHODS[METHODS["TRACE"] = 7] = "TRACE";
      METHODS[METHODS["COPY"] = 8] = "COPY";
      METHODS[METHODS["LOCK"] = 9] = "LOCK";
      METHODS[METHODS["MKCOL"] = 10] = "MKCOL";
      METHODS[METHODS["MOVE"] = 11] = "MOVE";
      METHODS[METHODS["PROPFIND"] = 12] = "PROPFIND";
      METHODS[METHODS["PROPPATCH"] = 13] = "PROPPATCH";
      METHODS[METHODS["SEARCH"] = 14] = "SEARCH";
      METHODS[METHODS["UNLOCK"] = 15] = "UNLOCK";
      METHODS[METHODS["BIND"] = 16] = "BIND";
      METHODS[METHODS["REBIND"] = 17] = "REBIND";
      METHODS[METHODS["UNBIND"] = 18] = "UNBIND";
      METHODS[METHODS["ACL"] = 19] = "ACL";
      METHODS[METHODS["REPORT"] = 20] = "REPORT";
      METHODS[METHODS["MKACTIVITY"] = 21] = "MKACTIVITY";
      METHODS[METHODS["CHECKOUT"] = 22] = "CHECKOUT";
      METHODS[METHODS["MERGE"] = 23] = "MERGE";
      METHODS[METHODS["M-SEARCH"] = 24] = "M-SEARCH";
      METHODS[METHODS["NOTIFY"] = 25] = "NOTIFY";
      METHODS[METHODS["SUBSCRIBE"] = 26] = "SUBSCRIBE";
      METHODS[METHODS["UNSUBSCRIBE"] = 27] = "UNSUBSCRIBE";
      METHODS[METHODS["PATCH"] = 28] = "PATCH";
      METHODS[METHODS["PURGE"] = 29] = "PURGE";
      METHODS[METHODS["MKCALENDAR"] = 30] = "MKCALENDAR";
      METHODS[METHODS["LINK"] = 31] = "LINK";
      METHODS[METHODS["UNLINK"] = 32] = "UNLINK";
      METHODS[METHODS["SOURCE"] = 33] = "SOURCE";
      METHODS[METHODS["PRI"] = 34] = "PRI";
      METHODS[METHODS["DESCRIBE"] = 35] = "DESCRIBE";
      METHODS[METHODS["ANNOUNCE"] = 36] = "ANNOUNCE";
      METHODS[METHODS["SETUP"] = 37] = "SETUP";
      METHODS[METHODS["PLAY"] = 38] = "PLAY";
      METHODS[METHODS["PAUSE"] = 39] = "PAUSE";
      METHODS[METHODS["TEARDOWN"] = 40] = "TEARDOWN";
      METHODS[METHODS["GET_PARAMETER"] = 41] = "GET_PARAMETER";
      METHODS[METHODS["SET_PARAMETER"] = 42] = "SET_PARAMETER";
      METHODS[METHODS["REDIRECT"] = 43] = "REDIRECT";
      METHODS[METHODS["RECORD"] = 44] = "RECORD";
      METHODS[METHODS["FLUSH"] = 45] = "FLUSH";
    })(METHODS = exports.METHODS || (exports.METHODS = {}));
    exports.METHODS_HTTP = [ METHODS.DELETE, METHODS.GET, METHODS.HEAD, METHODS.POST, METHODS.PUT, METHODS.CONNECT, METHODS.OPTIONS, METHODS.TRACE, METHODS.COPY, METHODS.LOCK, METHODS.MKCOL, METHODS.MOVE, METHODS.PROPFIND, METHODS.PROPPATCH, METHODS.SEARCH, METHODS.UNLOCK, METHODS.BIND, METHODS.REBIND, METHODS.UNBIND, METHODS.ACL, METHODS.REPORT, METHODS.MKACTIVITY, METHODS.CHECKOUT, METHODS.MERGE, METHODS["M-SEARCH"], METHODS.NOTIFY, METHODS.SUBSCRIBE, METHODS.UNSUBSCRIBE, METHODS.PATCH, METHODS.PURGE, METHODS.MKCALENDAR, METHODS.LINK, METHODS.UNLINK, METHODS.PRI, METHODS.SOURCE ];
    exports.METHODS_ICE = [ METHODS.SOURCE ];
    exports.METHODS_RTSP = [ METHODS.OPTIONS, METHODS.DESCRIBE, METHODS.ANNOUNCE, METHODS.SETUP, METHODS.PLAY, METHODS.PAUSE, METHODS.TEARDOWN, METHODS.GET_PARAMETER, METHODS.SET_PARAMETER, METHODS.REDIRECT, METHODS.RECORD, METHODS.FLUSH, METHODS.GET, METHODS.POST ];
    exports.METHOD_MAP = utils_1.enumToMap(METHODS);
    exports.H_METHOD_MAP = {};
    Object.keys(exports.METHOD_MAP).forEach(key => {
      if (/^H/.test(key)) exports.H_METHOD_MAP[key] = exports.METHOD_MAP[key];
    });
    (function(FINISH) {
      FINISH[FINISH["SAFE"] = 0] = "SAFE";
      FINISH[FINISH["SAFE_WITH_CB"] = 1] = "SAFE_WITH_CB";
      FINISH[FINISH["UNSAFE"] = 2] = "UNSAFE";
    })(exports.FINISH || (exports.FINISH = {}));
    exports.ALPHA = [];
    for (let i = "A".charCodeAt(0); i <= "Z".charCodeAt(0); i++) {
      exports.ALPHA.push(String.fromCharCode(i));
      exports.ALPHA.push(String.fromCharCode(i + 32));
    }
    exports.NUM_MAP = {
      0: 0,
      1: 1,
      2: 2,
      3: 3,
      4: 4,
      5: 5,
      6: 6,
      7: 7,
      8: 8,
      9: 9
    };
    exports.HEX_MAP = {
      0: 0,
      1: 1,
      2: 2,
      3: 3,
      4: 4,
      5: 5,
      6: 6,
      7: 7,
      8: 8,
      9: 9,
      A: 10,
      B: 11,
      C: 12,
      D: 13,
      E: 14,
      F: 15,
      a: 10,
      b: 11,
      c: 12,
      d: 13,
      e: 14,
      f: 15
    };
    exports.NUM = [ "0", "1", "2", "3", "4", "5", "6", "7", "8", "9" ];
    exports.ALPHANUM = exports.ALPHA.concat(exports.NUM);
    exports.MARK = [ "-", "_", ".", "!", "~", "*", "'", "(", ")" ];
    exports.USERINFO_CHARS = exports.ALPHANUM.concat(exports.MARK).concat([ "%", ";", ":", "&", "=", "+", "$", "," ]);
    exports.STRICT_URL_CHAR = [ "!", '"', "$", "%", "&", "'", "(", ")", "*", "+", ",", "-", ".", "/", ":", ";", "<", "=", ">", "@", "[", "\\", "]", "^", "_", "`", "{", "|", "}", "~" ].concat(exports.ALPHANUM);
    exports.URL_CHAR = exports.STRICT_URL_CHAR.concat([ "\t", "\f" ]);
    for (let i = 128; i <= 255; i++) exports.URL_CHAR.push(i);
    exports.HEX = exports.NUM.concat([ "a", "b", "c", "d", "e", "f", "A", "B", "C", "D", "E", "F" ]);
    exports.STRICT_TOKEN = [ "!", "#", "$", "%", "&", "'", "*", "+", "-", ".", "^", "_", "`", "|", "~" ].concat(exports.ALPHANUM);
    exports.TOKEN = exports.STRICT_TOKEN.concat([ " " ]);
    exports.HEADER_CHARS = [ "\t" ];
    for (let i = 32; i <= 255; i++) if (i !== 127) exports.HEADER_CHARS.push(i);
    exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS.filter(c => c !== 44);
    exports.MAJOR = exports.NUM_MAP;
    exports.MINOR = exports.MAJOR;
    var HEADER_STATE;
    (function(HEADER_STATE) {
      HEADER_STATE[HEADER_STATE["GENERAL"] = 0] = "GENERAL";
      HEADER_STATE[HEADER_STATE["CONNECTION"] = 1] = "CONNECTION";
      HEADER_STATE[HEADER_STATE["CONTENT_LENGTH"] = 2] = "CONTENT_LENGTH";
      HEADER_STATE[HEADER_STATE["TRANSFER_ENCODING"] = 3] = "TRANSFER_ENCODING";
      HEADER_STATE[HEADER_STATE["UPGRADE"] = 4] = "UPGRADE";
      HEADER_STATE[HEADER_STATE["CONNECTION_KEEP_ALIVE"] = 5] = "CONNECTION_KEEP_ALIVE";
      HEADER_STATE[HEADER_STATE["CONNECTION_CLOSE"] = 6] = "CONNECTION_CLOSE";
      HEADER_STATE[HEADER_STATE["CONNECTION_UPGRADE"] = 7] = "CONNECTION_UPGRADE";
      HEADER_STATE[HEADER_STATE["TRANSFER_ENCODING_CHUNKED"] = 8] = "TRANSFER_ENCODING_CHUNKED";
    })(HEADER_STATE = exports.HEADER_STATE || (exports.HEADER_STATE = {}));
    exports.SPECIAL_HEADERS = {
      connection: HEADER_STATE.CONNECTION,
      "content-length": HEADER_STATE.CONTENT_LENGTH,
      "proxy-connection": HEADER_STATE.CONNECTION,
      "transfer-encoding": HEADER_STATE.TRANSFER_ENCODING,
      upgrade: HEADER_STATE.UPGRADE
    };
  }),
  3870: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const {Buffer: Buffer} = __nccwpck_require__(4573);
    module.exports = Buffer.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv", "base64");
  }),
  3434: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const {Buffer: Buffer} = __nccwpck_require__(4573);
    module.exports = Buffer.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==", "base64");
  }),
  172: ((__unused_webpack_module, exports) => {
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    exports.enumToMap = void 0;
    function enumToMap(obj) {
      const res = {};
      Object.keys(obj).forEach(key => {
        const value = obj[key];
        if (typeof value === "number") res[key] = value;
      });
      return res;
    }
    exports.enumToMap = enumToMap;
  }),
  6603: (module => {
    let fastNow = 0;
    const RESOLUTION_MS = 1e3;
    const TICK_MS = (RESOLUTION_MS >> 1) - 1;
    let fastNowTimeout;
    const kFastTimer = Symbol("kFastTimer");
    const fastTimers = [];
    const NOT_IN_LIST = -2;
    const TO_BE_CLEARED = -1;
    const PENDING = 0;
    const ACTIVE = 1;
    function onTick() {
      fastNow += TICK_MS;
      let idx = 0;
      let len = fastTimers.length;
      while (idx < len) {
        const timer = fastTimers[idx];
        if (timer._state === PENDING) {
          timer._idleStart = fastNow - TICK_MS;
          timer._state = ACTIVE;
        } else if (timer._state === ACTIVE && fastNow >= timer._idleStart + timer._idleTimeout) {
          timer._state = TO_BE_CLEARED;
          timer._idleStart = -1;
          timer._onTimeout(timer._timerArg);
        }
        if (timer._state === TO_BE_CLEARED) {
          timer._state = NOT_IN_LIST;
          if (--len !== 0) fastTimers[idx] = fastTimers[len];
        } else ++idx;
      }
      fastTimers.length = len;
      if (fastTimers.length !== 0) refreshTimeout();
    }
    function refreshTimeout() {
      if (fastNowTimeout) fastNowTimeout.refresh(); else {
        clearTimeout(fastNowTimeout);
        fastNowTimeout = setTimeout(onTick, TICK_MS);
        if (fastNowTimeout.unref) fastNowTimeout.unref();
      }
    }
    class FastTimer {
      [kFastTimer]=true;
      _state=NOT_IN_LIST;
      _idleTimeout=-1;
      _idleStart=-1;
      _onTimeout;
      _timerArg;
      constructor(callback, delay, arg) {
        this._onTimeout = callback;
        this._idleTimeout = delay;
        this._timerArg = arg;
        this.refresh();
      }
      refresh() {
        if (this._state === NOT_IN_LIST) fastTimers.push(this);
        if (!fastNowTimeout || fastTimers.length === 1) refreshTimeout();
        this._state = PENDING;
      }
      clear() {
        this._state = TO_BE_CLEARED;
        this._idleStart = -1;
      }
    }
    module.exports = {
      setTimeout(callback, delay, arg) {
        return delay <= RESOLUTION_MS ? setTimeout(callback, delay, arg) : new FastTimer(callback, delay, arg);
      },
      clearTimeout(timeout) {
        if (timeout[kFastTimer]) timeout.clear(); else clearTimeout(timeout);
      },
      setFastTimeout(callback, delay, arg) {
        return new FastTimer(callback, delay, arg);
      },
      clearFastTimeout(timeout) {
        timeout.clear();
      },
      now() {
        return fastNow;
      },
      tick(delay = 0) {
        fastNow += delay - RESOLUTION_MS + 1;
        onTick();
        onTick();
      },
      reset() {
        fastNow = 0;
        fastTimers.length = 0;
        clearTimeout(fastNowTimeout);
        fastNowTimeout = null;
      },
      kFastTimer: kFastTimer
    };
  }),
  4492: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const util = __nccwpck_require__(3440);
    const {ReadableStreamFrom: ReadableStreamFrom, isBlobLike: isBlobLike, isReadableStreamLike: isReadableStreamLike, readableStreamClose: readableStreamClose, createDeferredPromise: createDeferredPromise, fullyReadBody: fullyReadBody, extractMimeType: extractMimeType, utf8DecodeBytes: utf8DecodeBytes} = __nccwpck_require__(3168);
    const {FormData: FormData} = __nccwpck_require__(5910);
    const {kState: kState} = __nccwpck_require__(3627);
    const {webidl: webidl} = __nccwpck_require__(5893);
    const {Blob: Blob} = __nccwpck_require__(4573);
    const assert = __nccwpck_require__(4589);
    const {isErrored: isErrored, isDisturbed: isDisturbed} = __nccwpck_require__(7075);
    const {isArrayBuffer: isArrayBuffer} = __nccwpck_require__(3429);
    const {serializeAMimeType: serializeAMimeType} = __nccwpck_require__(1900);
    const {multipartFormDataParser: multipartFormDataParser} = __nccwpck_require__(116);
    let random;
    try {
      const crypto = __nccwpck_require__(7598);
      random = max => crypto.randomInt(0, max);
    } catch {
      random = max => Math.floor(Math.random(max));
    }
    const textEncoder = new TextEncoder;
    function noop() {}
    const hasFinalizationRegistry = globalThis.FinalizationRegistry && process.version.indexOf("v18") !== 0;
    let streamRegistry;
    if (hasFinalizationRegistry) streamRegistry = new FinalizationRegistry(weakRef => {
      const stream = weakRef.deref();
      if (stream && !stream.locked && !isDisturbed(stream) && !isErrored(stream)) stream.cancel("Response object has been garbage collected").catch(noop);
    });
    function extractBody(object, keepalive = false) {
      let stream = null;
      if (object instanceof ReadableStream) stream = object; else if (isBlobLike(object)) stream = object.stream(); else stream = new ReadableStream({
        async pull(controller) {
          const buffer = typeof source === "string" ? textEncoder.encode(source) : source;
          if (buffer.byteLength) controller.enqueue(buffer);
          queueMicrotask(() => readableStreamClose(controller));
        },
        start() {},
        type: "bytes"
      });
      assert(isReadableStreamLike(stream));
      let action = null;
      let source = null;
      let length = null;
      let type = null;
      if (typeof object === "string") {
        source = object;
        type = "text/plain;charset=UTF-8";
      } else if (object instanceof URLSearchParams) {
        source = object.toString();
        type = "application/x-www-form-urlencoded;charset=UTF-8";
      } else if (isArrayBuffer(object)) source = new Uint8Array(object.slice()); else if (ArrayBuffer.isView(object)) source = new Uint8Array(object.buffer.slice(object.byteOffset, object.byteOffset + object.byteLength)); else if (util.isFormDataLike(object)) {
        const boundary = `----formdata-undici-0${`${random(1e11)}`.padStart(11, "0")}`;
        const prefix = `--${boundary}\r\nContent-Disposition: form-data`
        /*! formdata-polyfill. MIT License. Jimmy Wärting <https://jimmy.warting.se/opensource> */;
        const escape = str => str.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22");
        const normalizeLinefeeds = value => value.replace(/\r?\n|\r/g, "\r\n");
        const blobParts = [];
        const rn = new Uint8Array([ 13, 10 ]);
        length = 0;
        let hasUnknownSizeValue = false;
        for (const [name, value] of object) if (typeof value === "string") {
          const chunk = textEncoder.encode(prefix + `; name="${escape(normalizeLinefeeds(name))}"` + `\r\n\r\n${normalizeLinefeeds(value)}\r\n`);
          blobParts.push(chunk);
          length += chunk.byteLength;
        } else {
          const chunk = textEncoder.encode(`${prefix}; name="${escape(normalizeLinefeeds(name))}"` + (value.name ? `; filename="${escape(value.name)}"` : "") + "\r\n" + `Content-Type: ${value.type || "application/octet-stream"}\r\n\r\n`);
          blobParts.push(chunk, value, rn);
          if (typeof value.size === "number") length += chunk.byteLength + value.size + rn.byteLength; else hasUnknownSizeValue = true;
        }
        const chunk = textEncoder.encode(`--${boundary}--\r\n`);
        blobParts.push(chunk);
        length += chunk.byteLength;
        if (hasUnknownSizeValue) length = null;
        source = object;
        action = async function*() {
          for (const part of blobParts) if (part.stream) yield* part.stream(); else yield part;
        };
        type = `multipart/form-data; boundary=${boundary}`;
      } else if (isBlobLike(object)) {
        source = object;
        length = object.size;
        if (object.type) type = object.type;
      } else if (typeof object[Symbol.asyncIterator] === "function") {
        if (keepalive) throw new TypeError("keepalive");
        if (util.isDisturbed(object) || object.locked) throw new TypeError("Response body object should not be disturbed or locked");
        stream = object instanceof ReadableStream ? object : ReadableStreamFrom(object);
      }
      if (typeof source === "string" || util.isBuffer(source)) length = Buffer.byteLength(source);
      if (action != null) {
        let iterator;
        stream = new ReadableStream({
          async start() {
            iterator = action(object)[Symbol.asyncIterator]();
          },
          async pull(controller) {
            const {value: value, done: done} = await iterator.next();
            if (done) queueMicrotask(() => {
              controller.close();
              controller.byobRequest?.respond(0);
            }); else if (!isErrored(stream)) {
              const buffer = new Uint8Array(value);
              if (buffer.byteLength) controller.enqueue(buffer);
            }
            return controller.desiredSize > 0;
          },
          async cancel(reason) {
            await iterator.return();
          },
          type: "bytes"
        });
      }
      const body = {
        stream: stream,
        source: source,
        length: length
      };
      return [ body, type ];
    }
    function safelyExtractBody(object, keepalive = false) {
      if (object instanceof ReadableStream) {
        assert(!util.isDisturbed(object), "The body has already been consumed.");
        assert(!object.locked, "The stream is locked.");
      }
      return extractBody(object, keepalive);
    }
    function cloneBody(instance, body) {
      const [out1, out2] = body.stream.tee();
      body.stream = out1;
      return {
        stream: out2,
        length: body.length,
        source: body.source
      };
    }
    function throwIfAborted(state) {
      if (state.aborted) throw new DOMException("The operation was aborted.", "AbortError");
    }
    function bodyMixinMethods(instance) {
      const methods = {
        blob() {
          return consumeBody(this, bytes => {
            let mimeType = bodyMimeType(this);
            if (mimeType === null) mimeType = ""; else if (mimeType) mimeType = serializeAMimeType(mimeType);
            return new Blob([ bytes ], {
              type: mimeType
            });
          }, instance);
        },
        arrayBuffer() {
          return consumeBody(this, bytes => new Uint8Array(bytes).buffer, instance);
        },
        text() {
          return consumeBody(this, utf8DecodeBytes, instance);
        },
        json() {
          return consumeBody(this, parseJSONFromBytes, instance);
        },
        formData() {
          return consumeBody(this, value => {
            const mimeType = bodyMimeType(this);
            if (mimeType !== null) switch (mimeType.essence) {
             case "multipart/form-data":
              {
                const parsed = multipartFormDataParser(value, mimeType);
                if (parsed === "failure") throw new TypeError("Failed to parse body as FormData.");
                const fd = new FormData;
                fd[kState] = parsed;
                return fd;
              }

             case "application/x-www-form-urlencoded":
              {
                const entries = new URLSearchParams(value.toString());
                const fd = new FormData;
                for (const [name, value] of entries) fd.append(name, value);
                return fd;
              }
            }
            throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".');
          }, instance);
        },
        bytes() {
          return consumeBody(this, bytes => new Uint8Array(bytes), instance);
        }
      };
      return methods;
    }
    function mixinBody(prototype) {
      Object.assign(prototype.prototype, bodyMixinMethods(prototype));
    }
    async function consumeBody(object, convertBytesToJSValue, instance) {
      webidl.brandCheck(object, instance);
      if (bodyUnusable(object)) throw new TypeError("Body is unusable: Body has already been read");
      throwIfAborted(object[kState]);
      const promise = createDeferredPromise();
      const errorSteps = error => promise.reject(error);
      const successSteps = data => {
        try {
          promise.resolve(convertBytesToJSValue(data));
        } catch (e) {
          errorSteps(e);
        }
      };
      if (object[kState].body == null) {
        successSteps(Buffer.allocUnsafe(0));
        return promise.promise;
      }
      await fullyReadBody(object[kState].body, successSteps, errorSteps);
      return promise.promise;
    }
    function bodyUnusable(object) {
      const body = object[kState].body;
      return body != null && (body.stream.locked || util.isDisturbed(body.stream));
    }
    function parseJSONFromBytes(bytes) {
      return JSON.parse(utf8DecodeBytes(bytes));
    }
    function bodyMimeType(requestOrResponse) {
      const headers = requestOrResponse[kState].headersList;
      const mimeType = extractMimeType(headers);
      if (mimeType === "failure") return null;
      return mimeType;
    }
    module.exports = {
      extractBody: extractBody,
      safelyExtractBody: safelyExtractBody,
      cloneBody: cloneBody,
      mixinBody: mixinBody,
      streamRegistry: streamRegistry,
      hasFinalizationRegistry: hasFinalizationRegistry,
      bodyUnusable: bodyUnusable
    };
  }),
  4495: (module => {
    const corsSafeListedMethods = [ "GET", "HEAD", "POST" ];
    const corsSafeListedMethodsSet = new Set(corsSafeListedMethods);
    const nullBodyStatus = [ 101, 204, 205, 304 ];
    const redirectStatus = [ 301, 302, 303, 307, 308 ];
    const redirectStatusSet = new Set(redirectStatus);
    const badPorts = [ "1", "7", "9", "11", "13", "15", "17", "19", "20", "21", "22", "23", "25", "37", "42", "43", "53", "69", "77", "79", "87", "95", "101", "102", "103", "104", "109", "110", "111", "113", "115", "117", "119", "123", "135", "137", "139", "143", "161", "179", "389", "427", "465", "512", "513", "514", "515", "526", "530", "531", "532", "540", "548", "554", "556", "563", "587", "601", "636", "989", "990", "993", "995", "1719", "1720", "1723", "2049", "3659", "4045", "4190", "5060", "5061", "6000", "6566", "6665", "6666", "6667", "6668", "6669", "6679", "6697", "10080" ];
    const badPortsSet = new Set(badPorts);
    const referrerPolicy = [ "", "no-referrer", "no-referrer-when-downgrade", "same-origin", "origin", "strict-origin", "origin-when-cross-origin", "strict-origin-when-cross-origin", "unsafe-url" ];
    const referrerPolicySet = new Set(referrerPolicy);
    const requestRedirect = [ "follow", "manual", "error" ];
    const safeMethods = [ "GET", "HEAD", "OPTIONS", "TRACE" ];
    const safeMethodsSet = new Set(safeMethods);
    const requestMode = [ "navigate", "same-origin", "no-cors", "cors" ];
    const requestCredentials = [ "omit", "same-origin", "include" ];
    const requestCache = [ "default", "no-store", "reload", "no-cache", "force-cache", "only-if-cached" ];
    const requestBodyHeader = [ "content-encoding", "content-language", "content-location", "content-type", "content-length" ];
    const requestDuplex = [ "half" ];
    const forbiddenMethods = [ "CONNECT", "TRACE", "TRACK" ];
    const forbiddenMethodsSet = new Set(forbiddenMethods);
    const subresource = [ "audio", "audioworklet", "font", "image", "manifest", "paintworklet", "script", "style", "track", "video", "xslt", "" ];
    const subresourceSet = new Set(subresource);
    module.exports = {
      subresource: subresource,
      forbiddenMethods: forbiddenMethods,
      requestBodyHeader: requestBodyHeader,
      referrerPolicy: referrerPolicy,
      requestRedirect: requestRedirect,
      requestMode: requestMode,
      requestCredentials: requestCredentials,
      requestCache: requestCache,
      redirectStatus: redirectStatus,
      corsSafeListedMethods: corsSafeListedMethods,
      nullBodyStatus: nullBodyStatus,
      safeMethods: safeMethods,
      badPorts: badPorts,
      requestDuplex: requestDuplex,
      subresourceSet: subresourceSet,
      badPortsSet: badPortsSet,
      redirectStatusSet: redirectStatusSet,
      corsSafeListedMethodsSet: corsSafeListedMethodsSet,
      safeMethodsSet: safeMethodsSet,
      forbiddenMethodsSet: forbiddenMethodsSet,
      referrerPolicySet: referrerPolicySet
    };
  }),
  1900: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const assert = __nccwpck_require__(4589);
    const encoder = new TextEncoder;
    const HTTP_TOKEN_CODEPOINTS = /^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/;
    const HTTP_WHITESPACE_REGEX = /[\u000A\u000D\u0009\u0020]/;
    const ASCII_WHITESPACE_REPLACE_REGEX = /[\u0009\u000A\u000C\u000D\u0020]/g;
    const HTTP_QUOTED_STRING_TOKENS = /^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
    function dataURLProcessor(dataURL) {
      assert(dataURL.protocol === "data:");
      let input = URLSerializer(dataURL, true);
      input = input.slice(5);
      const position = {
        position: 0
      };
      let mimeType = collectASequenceOfCodePointsFast(",", input, position);
      const mimeTypeLength = mimeType.length;
      mimeType = removeASCIIWhitespace(mimeType, true, true);
      if (position.position >= input.length) return "failure";
      position.position++;
      const encodedBody = input.slice(mimeTypeLength + 1);
      let body = stringPercentDecode(encodedBody);
      if (/;(\u0020){0,}base64$/i.test(mimeType)) {
        const stringBody = isomorphicDecode(body);
        body = forgivingBase64(stringBody);
        if (body === "failure") return "failure";
        mimeType = mimeType.slice(0, -6);
        mimeType = mimeType.replace(/(\u0020)+$/, "");
        mimeType = mimeType.slice(0, -1);
      }
      if (mimeType.startsWith(";")) mimeType = "text/plain" + mimeType;
      let mimeTypeRecord = parseMIMEType(mimeType);
      if (mimeTypeRecord === "failure") mimeTypeRecord = parseMIMEType("text/plain;charset=US-ASCII");
      return {
        mimeType: mimeTypeRecord,
        body: body
      };
    }
    function URLSerializer(url, excludeFragment = false) {
      if (!excludeFragment) return url.href;
      const href = url.href;
      const hashLength = url.hash.length;
      const serialized = hashLength === 0 ? href : href.substring(0, href.length - hashLength);
      if (!hashLength && href.endsWith("#")) return serialized.slice(0, -1);
      return serialized;
    }
    function collectASequenceOfCodePoints(condition, input, position) {
      let result = "";
      while (position.position < input.length && condition(input[position.position])) {
        result += input[position.position];
        position.position++;
      }
      return result;
    }
    function collectASequenceOfCodePointsFast(char, input, position) {
      const idx = input.indexOf(char, position.position);
      const start = position.position;
      if (idx === -1) {
        position.position = input.length;
        return input.slice(start);
      }
      position.position = idx;
      return input.slice(start, position.position);
    }
    function stringPercentDecode(input) {
      const bytes = encoder.encode(input);
      return percentDecode(bytes);
    }
    function isHexCharByte(byte) {
      return byte >= 48 && byte <= 57 || byte >= 65 && byte <= 70 || byte >= 97 && byte <= 102;
    }
    function hexByteToNumber(byte) {
      return byte >= 48 && byte <= 57 ? byte - 48 : (byte & 223) - 55;
    }
    function percentDecode(input) {
      const length = input.length;
      const output = new Uint8Array(length);
      let j = 0;
      for (let i = 0; i < length; ++i) {
        const byte = input[i];
        if (byte !== 37) output[j++] = byte; else if (byte === 37 && !(isHexCharByte(input[i + 1]) && isHexCharByte(input[i + 2]))) output[j++] = 37; else {
          output[j++] = hexByteToNumber(input[i + 1]) << 4 | hexByteToNumber(input[i + 2]);
          i += 2;
        }
      }
      return length === j ? output : output.subarray(0, j);
    }
    function parseMIMEType(input) {
      input = removeHTTPWhitespace(input, true, true);
      const position = {
        position: 0
      };
      const type = collectASequenceOfCodePointsFast("/", input, position);
      if (type.length === 0 || !HTTP_TOKEN_CODEPOINTS.test(type)) return "failure";
      if (position.position > input.length) return "failure";
      position.position++;
      let subtype = collectASequenceOfCodePointsFast(";", input, position);
      subtype = removeHTTPWhitespace(subtype, false, true);
      if (subtype.length === 0 || !HTTP_TOKEN_CODEPOINTS.test(subtype)) return "failure";
      const typeLowercase = type.toLowerCase();
      const subtypeLowercase = subtype.toLowerCase();
      const mimeType = {
        type: typeLowercase,
        subtype: subtypeLowercase,
        parameters: new Map,
        essence: `${typeLowercase}/${subtypeLowercase}`
      };
      while (position.position < input.length) {
        position.position++;
        collectASequenceOfCodePoints(char => HTTP_WHITESPACE_REGEX.test(char), input, position);
        let parameterName = collectASequenceOfCodePoints(char => char !== ";" && char !== "=", input, position);
        parameterName = parameterName.toLowerCase();
        if (position.position < input.length) {
          if (input[position.position] === ";") continue;
          position.position++;
        }
        if (position.position > input.length) break;
        let parameterValue = null;
        if (input[position.position] === '"') {
          parameterValue = collectAnHTTPQuotedString(input, position, true);
          collectASequenceOfCodePointsFast(";", input, position);
        } else {
          parameterValue = collectASequenceOfCodePointsFast(";", input, position);
          parameterValue = removeHTTPWhitespace(parameterValue, false, true);
          if (parameterValue.length === 0) continue;
        }
        if (parameterName.length !== 0 && HTTP_TOKEN_CODEPOINTS.test(parameterName) && (parameterValue.length === 0 || HTTP_QUOTED_STRING_TOKENS.test(parameterValue)) && !mimeType.parameters.has(parameterName)) mimeType.parameters.set(parameterName, parameterValue);
      }
      return mimeType;
    }
    function forgivingBase64(data) {
      data = data.replace(ASCII_WHITESPACE_REPLACE_REGEX, "");
      let dataLength = data.length;
      if (dataLength % 4 === 0) if (data.charCodeAt(dataLength - 1) === 61) {
        --dataLength;
        if (data.charCodeAt(dataLength - 1) === 61) --dataLength;
      }
      if (dataLength % 4 === 1) return "failure";
      if (/[^+/0-9A-Za-z]/.test(data.length === dataLength ? data : data.substring(0, dataLength))) return "failure";
      const buffer = Buffer.from(data, "base64");
      return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    }
    function collectAnHTTPQuotedString(input, position, extractValue) {
      const positionStart = position.position;
      let value = "";
      assert(input[position.position] === '"');
      position.position++;
      while (true) {
        value += collectASequenceOfCodePoints(char => char !== '"' && char !== "\\", input, position);
        if (position.position >= input.length) break;
        const quoteOrBackslash = input[position.position];
        position.position++;
        if (quoteOrBackslash === "\\") {
          if (position.position >= input.length) {
            value += "\\";
            break;
          }
          value += input[position.position];
          position.position++;
        } else {
          assert(quoteOrBackslash === '"');
          break;
        }
      }
      if (extractValue) return value;
      return input.slice(positionStart, position.position);
    }
    function serializeAMimeType(mimeType) {
      assert(mimeType !== "failure");
      const {parameters: parameters, essence: essence} = mimeType;
      let serialization = essence;
      for (let [name, value] of parameters.entries()) {
        serialization += ";";
        serialization += name;
        serialization += "=";
        if (!HTTP_TOKEN_CODEPOINTS.test(value)) {
          value = value.replace(/(\\|")/g, "\\$1");
          value = '"' + value;
          value += '"';
        }
        serialization += value;
      }
      return serialization;
    }
    function isHTTPWhiteSpace(char) {
      return char === 13 || char === 10 || char === 9 || char === 32;
    }
    function removeHTTPWhitespace(str, leading = true, trailing = true) {
      return removeChars(str, leading, trailing, isHTTPWhiteSpace);
    }
    function isASCIIWhitespace(char) {
      return char === 13 || char === 10 || char === 9 || char === 12 || char === 32;
    }
    function removeASCIIWhitespace(str, leading = true, trailing = true) {
      return removeChars(str, leading, trailing, isASCIIWhitespace);
    }
    function removeChars(str, leading, trailing, predicate) {
      let lead = 0;
      let trail = str.length - 1;
      if (leading) while (lead < str.length && predicate(str.charCodeAt(lead))) lead++;
      if (trailing) while (trail > 0 && predicate(str.charCodeAt(trail))) trail--;
      return lead === 0 && trail === str.length - 1 ? str : str.slice(lead, trail + 1);
    }
    function isomorphicDecode(input) {
      const length = input.length;
      if (65535 > length) return String.fromCharCode.apply(null, input);
      let result = "";
      let i = 0;
      let addition = 65535;
      while (i < length) {
        if (i + addition > length) addition = length - i;
        result += String.fromCharCode.apply(null, input.subarray(i, i += addition));
      }
      return result;
    }
    function minimizeSupportedMimeType(mimeType) {
      switch (mimeType.essence) {
       case "application/ecmascript":
       case "application/javascript":
       case "application/x-ecmascript":
       case "application/x-javascript":
       case "text/ecmascript":
       case "text/javascript":
       case "text/javascript1.0":
       case "text/javascript1.1":
       case "text/javascript1.2":
       case "text/javascript1.3":
       case "text/javascript1.4":
       case "text/javascript1.5":
       case "text/jscript":
       case "text/livescript":
       case "text/x-ecmascript":
       case "text/x-javascript":
        return "text/javascript";

       case "application/json":
       case "text/json":
        return "application/json";

       case "image/svg+xml":
        return "image/svg+xml";

       case "text/xml":
       case "application/xml":
        return "application/xml";
      }
      if (mimeType.subtype.endsWith("+json")) return "application/json";
      if (mimeType.subtype.endsWith("+xml")) return "application/xml";
      return "";
    }
    module.exports = {
      dataURLProcessor: dataURLProcessor,
      URLSerializer: URLSerializer,
      collectASequenceOfCodePoints: collectASequenceOfCodePoints,
      collectASequenceOfCodePointsFast: collectASequenceOfCodePointsFast,
      stringPercentDecode: stringPercentDecode,
      parseMIMEType: parseMIMEType,
      collectAnHTTPQuotedString: collectAnHTTPQuotedString,
      serializeAMimeType: serializeAMimeType,
      removeChars: removeChars,
      removeHTTPWhitespace: removeHTTPWhitespace,
      minimizeSupportedMimeType: minimizeSupportedMimeType,
      HTTP_TOKEN_CODEPOINTS: HTTP_TOKEN_CODEPOINTS,
      isomorphicDecode: isomorphicDecode
    };
  }),
  7114: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const {Blob: Blob, File: File} = __nccwpck_require__(4573);
    const {kState: kState} = __nccwpck_require__(3627);
    const {webidl: webidl} = __nccwpck_require__(5893);
    class FileLike {
      constructor(blobLike, fileName, options = {}) {
        const n = fileName;
        const t = options.type;
        const d = options.lastModified ?? Date.now();
        this[kState] = {
          blobLike: blobLike,
          name: n,
          type: t,
          lastModified: d
        };
      }
      stream(...args) {
        webidl.brandCheck(this, FileLike);
        return this[kState].blobLike.stream(...args);
      }
      arrayBuffer(...args) {
        webidl.brandCheck(this, FileLike);
        return this[kState].blobLike.arrayBuffer(...args);
      }
      slice(...args) {
        webidl.brandCheck(this, FileLike);
        return this[kState].blobLike.slice(...args);
      }
      text(...args) {
        webidl.brandCheck(this, FileLike);
        return this[kState].blobLike.text(...args);
      }
      get size() {
        webidl.brandCheck(this, FileLike);
        return this[kState].blobLike.size;
      }
      get type() {
        webidl.brandCheck(this, FileLike);
        return this[kState].blobLike.type;
      }
      get name() {
        webidl.brandCheck(this, FileLike);
        return this[kState].name;
      }
      get lastModified() {
        webidl.brandCheck(this, FileLike);
        return this[kState].lastModified;
      }
      get [Symbol.toStringTag]() {
        return "File";
      }
    }
    webidl.converters.Blob = webidl.interfaceConverter(Blob);
    function isFileLike(object) {
      return object instanceof File || object && (typeof object.stream === "function" || typeof object.arrayBuffer === "function") && object[Symbol.toStringTag] === "File";
    }
    module.exports = {
      FileLike: FileLike,
      isFileLike: isFileLike
    };
  }),
  116: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const {isUSVString: isUSVString, bufferToLowerCasedHeaderName: bufferToLowerCasedHeaderName} = __nccwpck_require__(3440);
    const {utf8DecodeBytes: utf8DecodeBytes} = __nccwpck_require__(3168);
    const {HTTP_TOKEN_CODEPOINTS: HTTP_TOKEN_CODEPOINTS, isomorphicDecode: isomorphicDecode} = __nccwpck_require__(1900);
    const {isFileLike: isFileLike} = __nccwpck_require__(7114);
    const {makeEntry: makeEntry} = __nccwpck_require__(5910);
    const assert = __nccwpck_require__(4589);
    const {File: NodeFile} = __nccwpck_require__(4573);
    const File = globalThis.File ?? NodeFile;
    const formDataNameBuffer = Buffer.from('form-data; name="');
    const filenameBuffer = Buffer.from("; filename");
    const dd = Buffer.from("--");
    const ddcrlf = Buffer.from("--\r\n");
    function isAsciiString(chars) {
      for (let i = 0; i < chars.length; ++i) if ((chars.charCodeAt(i) & -128) !== 0) return false;
      return true;
    }
    function validateBoundary(boundary) {
      const length = boundary.length;
      if (length < 27 || length > 70) return false;
      for (let i = 0; i < length; ++i) {
        const cp = boundary.charCodeAt(i);
        if (!(cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122 || cp === 39 || cp === 45 || cp === 95)) return false;
      }
      return true;
    }
    function multipartFormDataParser(input, mimeType) {
      assert(mimeType !== "failure" && mimeType.essence === "multipart/form-data");
      const boundaryString = mimeType.parameters.get("boundary");
      if (boundaryString === void 0) return "failure";
      const boundary = Buffer.from(`--${boundaryString}`, "utf8");
      const entryList = [];
      const position = {
        position: 0
      };
      while (input[position.position] === 13 && input[position.position + 1] === 10) position.position += 2;
      let trailing = input.length;
      while (input[trailing - 1] === 10 && input[trailing - 2] === 13) trailing -= 2;
      if (trailing !== input.length) input = input.subarray(0, trailing);
      while (true) {
        if (input.subarray(position.position, position.position + boundary.length).equals(boundary)) position.position += boundary.length; else return "failure";
        if (position.position === input.length - 2 && bufferStartsWith(input, dd, position) || position.position === input.length - 4 && bufferStartsWith(input, ddcrlf, position)) return entryList;
        if (input[position.position] !== 13 || input[position.position + 1] !== 10) return "failure";
        position.position += 2;
        const result = parseMultipartFormDataHeaders(input, position);
        if (result === "failure") return "failure";
        let {name: name, filename: filename, contentType: contentType, encoding: encoding} = result;
        position.position += 2;
        let body;
        {
          const boundaryIndex = input.indexOf(boundary.subarray(2), position.position);
          if (boundaryIndex === -1) return "failure";
          body = input.subarray(position.position, boundaryIndex - 4);
          position.position += body.length;
          if (encoding === "base64") body = Buffer.from(body.toString(), "base64");
        }
        if (input[position.position] !== 13 || input[position.position + 1] !== 10) return "failure"; else position.position += 2;
        let value;
        if (filename !== null) {
          contentType ??= "text/plain";
          if (!isAsciiString(contentType)) contentType = "";
          value = new File([ body ], filename, {
            type: contentType
          });
        } else value = utf8DecodeBytes(Buffer.from(body));
        assert(isUSVString(name));
        assert(typeof value === "string" && isUSVString(value) || isFileLike(value));
        entryList.push(makeEntry(name, value, filename));
      }
    }
    function parseMultipartFormDataHeaders(input, position) {
      let name = null;
      let filename = null;
      let contentType = null;
      let encoding = null;
      while (true) {
        if (input[position.position] === 13 && input[position.position + 1] === 10) {
          if (name === null) return "failure";
          return {
            name: name,
            filename: filename,
            contentType: contentType,
            encoding: encoding
          };
        }
        let headerName = collectASequenceOfBytes(char => char !== 10 && char !== 13 && char !== 58, input, position);
        headerName = removeChars(headerName, true, true, char => char === 9 || char === 32);
        if (!HTTP_TOKEN_CODEPOINTS.test(headerName.toString())) return "failure";
        if (input[position.position] !== 58) return "failure";
        position.position++;
        collectASequenceOfBytes(char => char === 32 || char === 9, input, position);
        switch (bufferToLowerCasedHeaderName(headerName)) {
         case "content-disposition":
          name = filename = null;
          if (!bufferStartsWith(input, formDataNameBuffer, position)) return "failure";
          position.position += 17;
          name = parseMultipartFormDataName(input, position);
          if (name === null) return "failure";
          if (bufferStartsWith(input, filenameBuffer, position)) {
            let check = position.position + filenameBuffer.length;
            if (input[check] === 42) {
              position.position += 1;
              check += 1;
            }
            if (input[check] !== 61 || input[check + 1] !== 34) return "failure";
            position.position += 12;
            filename = parseMultipartFormDataName(input, position);
            if (filename === null) return "failure";
          }
          break;

         case "content-type":
          {
            let headerValue = collectASequenceOfBytes(char => char !== 10 && char !== 13, input, position);
            headerValue = removeChars(headerValue, false, true, char => char === 9 || char === 32);
            contentType = isomorphicDecode(headerValue);
            break;
          }

         case "content-transfer-encoding":
          {
            let headerValue = collectASequenceOfBytes(char => char !== 10 && char !== 13, input, position);
            headerValue = removeChars(headerValue, false, true, char => char === 9 || char === 32);
            encoding = isomorphicDecode(headerValue);
            break;
          }

         default:
          collectASequenceOfBytes(char => char !== 10 && char !== 13, input, position);
        }
        if (input[position.position] !== 13 && input[position.position + 1] !== 10) return "failure"; else position.position += 2;
      }
    }
    function parseMultipartFormDataName(input, position) {
      assert(input[position.position - 1] === 34);
      let name = collectASequenceOfBytes(char => char !== 10 && char !== 13 && char !== 34, input, position);
      if (input[position.position] !== 34) return null; else position.position++;
      name = (new TextDecoder).decode(name).replace(/%0A/gi, "\n").replace(/%0D/gi, "\r").replace(/%22/g, '"');
      return name;
    }
    function collectASequenceOfBytes(condition, input, position) {
      let start = position.position;
      while (start < input.length && condition(input[start])) ++start;
      return input.subarray(position.position, position.position = start);
    }
    function removeChars(buf, leading, trailing, predicate) {
      let lead = 0;
      let trail = buf.length - 1;
      if (leading) while (lead < buf.length && predicate(buf[lead])) lead++;
      if (trailing) while (trail > 0 && predicate(buf[trail])) trail--;
      return lead === 0 && trail === buf.length - 1 ? buf : buf.subarray(lead, trail + 1);
    }
    function bufferStartsWith(buffer, start, position) {
      if (buffer.length < start.length) return false;
      for (let i = 0; i < start.length; i++) if (start[i] !== buffer[position.position + i]) return false;
      return true;
    }
    module.exports = {
      multipartFormDataParser: multipartFormDataParser,
      validateBoundary: validateBoundary
    };
  }),
  5910: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const {isBlobLike: isBlobLike, iteratorMixin: iteratorMixin} = __nccwpck_require__(3168);
    const {kState: kState} = __nccwpck_require__(3627);
    const {kEnumerableProperty: kEnumerableProperty} = __nccwpck_require__(3440);
    const {FileLike: FileLike, isFileLike: isFileLike} = __nccwpck_require__(7114);
    const {webidl: webidl} = __nccwpck_require__(5893);
    const {File: NativeFile} = __nccwpck_require__(4573);
    const nodeUtil = __nccwpck_require__(7975);
    const File = globalThis.File ?? NativeFile;
    class FormData {
      constructor(form) {
        webidl.util.markAsUncloneable(this);
        if (form !== void 0) throw webidl.errors.conversionFailed({
          prefix: "FormData constructor",
          argument: "Argument 1",
          types: [ "undefined" ]
        });
        this[kState] = [];
      }
      append(name, value, filename = void 0) {
        webidl.brandCheck(this, FormData);
        const prefix = "FormData.append";
        webidl.argumentLengthCheck(arguments, 2, prefix);
        if (arguments.length === 3 && !isBlobLike(value)) throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");
        name = webidl.converters.USVString(name, prefix, "name");
        value = isBlobLike(value) ? webidl.converters.Blob(value, prefix, "value", {
          strict: false
        }) : webidl.converters.USVString(value, prefix, "value");
        filename = arguments.length === 3 ? webidl.converters.USVString(filename, prefix, "filename") : void 0;
        const entry = makeEntry(name, value, filename);
        this[kState].push(entry);
      }
      delete(name) {
        webidl.brandCheck(this, FormData);
        const prefix = "FormData.delete";
        webidl.argumentLengthCheck(arguments, 1, prefix);
        name = webidl.converters.USVString(name, prefix, "name");
        this[kState] = this[kState].filter(entry => entry.name !== name);
      }
      get(name) {
        webidl.brandCheck(this, FormData);
        const prefix = "FormData.get";
        webidl.argumentLengthCheck(arguments, 1, prefix);
        name = webidl.converters.USVString(name, prefix, "name");
        const idx = this[kState].findIndex(entry => entry.name === name);
        if (idx === -1) return null;
        return this[kState][idx].value;
      }
      getAll(name) {
        webidl.brandCheck(this, FormData);
        const prefix = "FormData.getAll";
        webidl.argumentLengthCheck(arguments, 1, prefix);
        name = webidl.converters.USVString(name, prefix, "name");
        return this[kState].filter(entry => entry.name === name).map(entry => entry.value);
      }
      has(name) {
        webidl.brandCheck(this, FormData);
        const prefix = "FormData.has";
        webidl.argumentLengthCheck(arguments, 1, prefix);
        name = webidl.converters.USVString(name, prefix, "name");
        return this[kState].findIndex(entry => entry.name === name) !== -1;
      }
      set(name, value, filename = void 0) {
        webidl.brandCheck(this, FormData);
        const prefix = "FormData.set";
        webidl.argumentLengthCheck(arguments, 2, prefix);
        if (arguments.length === 3 && !isBlobLike(value)) throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");
        name = webidl.converters.USVString(name, prefix, "name");
        value = isBlobLike(value) ? webidl.converters.Blob(value, prefix, "name", {
          strict: false
        }) : webidl.converters.USVString(value, prefix, "name");
        filename = arguments.length === 3 ? webidl.converters.USVString(filename, prefix, "name") : void 0;
        const entry = makeEntry(name, value, filename);
        const idx = this[kState].findIndex(entry => entry.name === name);
        if (idx !== -1) this[kState] = [ ...this[kState].slice(0, idx), entry, ...this[kState].slice(idx + 1).filter(entry => entry.name !== name) ]; else this[kState].push(entry);
      }
      [nodeUtil.inspect.custom](depth, options) {
        const state = this[kState].reduce((a, b) => {
          if (a[b.name]) if (Array.isArray(a[b.name])) a[b.name].push(b.value); else a[b.name] = [ a[b.name], b.value ]; else a[b.name] = b.value;
          return a;
        }, {
          __proto__: null
        });
        options.depth ??= depth;
        options.colors ??= true;
        const output = nodeUtil.formatWithOptions(options, state);
        return `FormData ${output.slice(output.indexOf("]") + 2)}`;
      }
    }
    iteratorMixin("FormData", FormData, kState, "name", "value");
    Object.defineProperties(FormData.prototype, {
      append: kEnumerableProperty,
      delete: kEnumerableProperty,
      get: kEnumerableProperty,
      getAll: kEnumerableProperty,
      has: kEnumerableProperty,
      set: kEnumerableProperty,
      [Symbol.toStringTag]: {
        value: "FormData",
        configurable: true
      }
    });
    function makeEntry(name, value, filename) {
      if (typeof value === "string") ; else {
        if (!isFileLike(value)) value = value instanceof Blob ? new File([ value ], "blob", {
          type: value.type
        }) : new FileLike(value, "blob", {
          type: value.type
        });
        if (filename !== void 0) {
          const options = {
            type: value.type,
            lastModified: value.lastModified
          };
          value = value instanceof NativeFile ? new File([ value ], filename, options) : new FileLike(value, filename, options);
        }
      }
      return {
        name: name,
        value: value
      };
    }
    module.exports = {
      FormData: FormData,
      makeEntry: makeEntry
    };
  }),
  1059: (module => {
    const globalOrigin = Symbol.for("undici.globalOrigin.1");
    function getGlobalOrigin() {
      return globalThis[globalOrigin];
    }
    function setGlobalOrigin(newOrigin) {
      if (newOrigin === void 0) {
        Object.defineProperty(globalThis, globalOrigin, {
          value: void 0,
          writable: true,
          enumerable: false,
          configurable: false
        });
        return;
      }
      const parsedURL = new URL(newOrigin);
      if (parsedURL.protocol !== "http:" && parsedURL.protocol !== "https:") throw new TypeError(`Only http & https urls are allowed, received ${parsedURL.protocol}`);
      Object.defineProperty(globalThis, globalOrigin, {
        value: parsedURL,
        writable: true,
        enumerable: false,
        configurable: false
      });
    }
    module.exports = {
      getGlobalOrigin: getGlobalOrigin,
      setGlobalOrigin: setGlobalOrigin
    };
  }),
  3627: (module => {
    module.exports = {
      kUrl: Symbol("url"),
      kHeaders: Symbol("headers"),
      kSignal: Symbol("signal"),
      kState: Symbol("state"),
      kDispatcher: Symbol("dispatcher")
    };
  }),
  3168: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const {Transform: Transform} = __nccwpck_require__(7075);
    const zlib = __nccwpck_require__(8522);
    const {redirectStatusSet: redirectStatusSet, referrerPolicySet: referrerPolicyTokens, badPortsSet: badPortsSet} = __nccwpck_require__(4495);
    const {getGlobalOrigin: getGlobalOrigin} = __nccwpck_require__(1059);
    const {collectASequenceOfCodePoints: collectASequenceOfCodePoints, collectAnHTTPQuotedString: collectAnHTTPQuotedString, removeChars: removeChars, parseMIMEType: parseMIMEType} = __nccwpck_require__(1900);
    const {performance: performance} = __nccwpck_require__(643);
    const {isBlobLike: isBlobLike, ReadableStreamFrom: ReadableStreamFrom, isValidHTTPToken: isValidHTTPToken, normalizedMethodRecordsBase: normalizedMethodRecordsBase} = __nccwpck_require__(3440);
    const assert = __nccwpck_require__(4589);
    const {isUint8Array: isUint8Array} = __nccwpck_require__(3429);
    const {webidl: webidl} = __nccwpck_require__(5893);
    let supportedHashes = [];
    let crypto;
    try {
      crypto = __nccwpck_require__(7598);
      const possibleRelevantHashes = [ "sha256", "sha384", "sha512" ];
      supportedHashes = crypto.getHashes().filter(hash => possibleRelevantHashes.includes(hash));
    } catch {}
    function responseURL(response) {
      const urlList = response.urlList;
      const length = urlList.length;
      return length === 0 ? null : urlList[length - 1].toString();
    }
    function responseLocationURL(response, requestFragment) {
      if (!redirectStatusSet.has(response.status)) return null;
      let location = response.headersList.get("location", true);
      if (location !== null && isValidHeaderValue(location)) {
        if (!isValidEncodedURL(location)) location = normalizeBinaryStringToUtf8(location);
        location = new URL(location, responseURL(response));
      }
      if (location && !location.hash) location.hash = requestFragment;
      return location;
    }
    function isValidEncodedURL(url) {
      for (let i = 0; i < url.length; ++i) {
        const code = url.charCodeAt(i);
        if (code > 126 || code < 32) return false;
      }
      return true;
    }
    function normalizeBinaryStringToUtf8(value) {
      return Buffer.from(value, "binary").toString("utf8");
    }
    function requestCurrentURL(request) {
      return request.urlList[request.urlList.length - 1];
    }
    function requestBadPort(request) {
      const url = requestCurrentURL(request);
      if (urlIsHttpHttpsScheme(url) && badPortsSet.has(url.port)) return "blocked";
      return "allowed";
    }
    function isErrorLike(object) {
      return object instanceof Error || object?.constructor?.name === "Error" || object?.constructor?.name === "DOMException";
    }
    function isValidReasonPhrase(statusText) {
      for (let i = 0; i < statusText.length; ++i) {
        const c = statusText.charCodeAt(i);
        if (!(c === 9 || c >= 32 && c <= 126 || c >= 128 && c <= 255)) return false;
      }
      return true;
    }
    const isValidHeaderName = isValidHTTPToken;
    function isValidHeaderValue(potentialValue) {
      return (potentialValue[0] === "\t" || potentialValue[0] === " " || potentialValue[potentialValue.length - 1] === "\t" || potentialValue[potentialValue.length - 1] === " " || potentialValue.includes("\n") || potentialValue.includes("\r") || potentialValue.includes("\0")) === false;
    }
    function setRequestReferrerPolicyOnRedirect(request, actualResponse) {
      const {headersList: headersList} = actualResponse;
      const policyHeader = (headersList.get("referrer-policy", true) ?? "").split(",");
      let policy = "";
      if (policyHeader.length > 0) for (let i = policyHeader.length; i !== 0; i--) {
        const token = policyHeader[i - 1].trim();
        if (referrerPolicyTokens.has(token)) {
          policy = token;
          break;
        }
      }
      if (policy !== "") request.referrerPolicy = policy;
    }
    function crossOriginResourcePolicyCheck() {
      return "allowed";
    }
    function corsCheck() {
      return "success";
    }
    function TAOCheck() {
      return "success";
    }
    function appendFetchMetadata(httpRequest) {
      let header = null;
      header = httpRequest.mode;
      httpRequest.headersList.set("sec-fetch-mode", header, true);
    }
    function appendRequestOriginHeader(request) {
      let serializedOrigin = request.origin;
      if (serializedOrigin === "client" || serializedOrigin === void 0) return;
      if (request.responseTainting === "cors" || request.mode === "websocket") request.headersList.append("origin", serializedOrigin, true); else if (request.method !== "GET" && request.method !== "HEAD") {
        switch (request.referrerPolicy) {
         case "no-referrer":
          serializedOrigin = null;
          break;

         case "no-referrer-when-downgrade":
         case "strict-origin":
         case "strict-origin-when-cross-origin":
          if (request.origin && urlHasHttpsScheme(request.origin) && !urlHasHttpsScheme(requestCurrentURL(request))) serializedOrigin = null;
          break;

         case "same-origin":
          if (!sameOrigin(request, requestCurrentURL(request))) serializedOrigin = null;
          break;

         default:
        }
        request.headersList.append("origin", serializedOrigin, true);
      }
    }
    function coarsenTime(timestamp, crossOriginIsolatedCapability) {
      return timestamp;
    }
    function clampAndCoarsenConnectionTimingInfo(connectionTimingInfo, defaultStartTime, crossOriginIsolatedCapability) {
      if (!connectionTimingInfo?.startTime || connectionTimingInfo.startTime < defaultStartTime) return {
        domainLookupStartTime: defaultStartTime,
        domainLookupEndTime: defaultStartTime,
        connectionStartTime: defaultStartTime,
        connectionEndTime: defaultStartTime,
        secureConnectionStartTime: defaultStartTime,
        ALPNNegotiatedProtocol: connectionTimingInfo?.ALPNNegotiatedProtocol
      };
      return {
        domainLookupStartTime: coarsenTime(connectionTimingInfo.domainLookupStartTime, crossOriginIsolatedCapability),
        domainLookupEndTime: coarsenTime(connectionTimingInfo.domainLookupEndTime, crossOriginIsolatedCapability),
        connectionStartTime: coarsenTime(connectionTimingInfo.connectionStartTime, crossOriginIsolatedCapability),
        connectionEndTime: coarsenTime(connectionTimingInfo.connectionEndTime, crossOriginIsolatedCapability),
        secureConnectionStartTime: coarsenTime(connectionTimingInfo.secureConnectionStartTime, crossOriginIsolatedCapability),
        ALPNNegotiatedProtocol: connectionTimingInfo.ALPNNegotiatedProtocol
      };
    }
    function coarsenedSharedCurrentTime(crossOriginIsolatedCapability) {
      return coarsenTime(performance.now(), crossOriginIsolatedCapability);
    }
    function createOpaqueTimingInfo(timingInfo) {
      return {
        startTime: timingInfo.startTime ?? 0,
        redirectStartTime: 0,
        redirectEndTime: 0,
        postRedirectStartTime: timingInfo.startTime ?? 0,
        finalServiceWorkerStartTime: 0,
        finalNetworkResponseStartTime: 0,
        finalNetworkRequestStartTime: 0,
        endTime: 0,
        encodedBodySize: 0,
        decodedBodySize: 0,
        finalConnectionTimingInfo: null
      };
    }
    function makePolicyContainer() {
      return {
        referrerPolicy: "strict-origin-when-cross-origin"
      };
    }
    function clonePolicyContainer(policyContainer) {
      return {
        referrerPolicy: policyContainer.referrerPolicy
      };
    }
    function determineRequestsReferrer(request) {
      const policy = request.referrerPolicy;
      assert(policy);
      let referrerSource = null;
      if (request.referrer === "client") {
        const globalOrigin = getGlobalOrigin();
        if (!globalOrigin || globalOrigin.origin === "null") return "no-referrer";
        referrerSource = new URL(globalOrigin);
      } else if (request.referrer instanceof URL) referrerSource = request.referrer;
      let referrerURL = stripURLForReferrer(referrerSource);
      const referrerOrigin = stripURLForReferrer(referrerSource, true);
      if (referrerURL.toString().length > 4096) referrerURL = referrerOrigin;
      const areSameOrigin = sameOrigin(request, referrerURL);
      const isNonPotentiallyTrustWorthy = isURLPotentiallyTrustworthy(referrerURL) && !isURLPotentiallyTrustworthy(request.url);
      switch (policy) {
       case "origin":
        return referrerOrigin != null ? referrerOrigin : stripURLForReferrer(referrerSource, true);

       case "unsafe-url":
        return referrerURL;

       case "same-origin":
        return areSameOrigin ? referrerOrigin : "no-referrer";

       case "origin-when-cross-origin":
        return areSameOrigin ? referrerURL : referrerOrigin;

       case "strict-origin-when-cross-origin":
        {
          const currentURL = requestCurrentURL(request);
          if (sameOrigin(referrerURL, currentURL)) return referrerURL;
          if (isURLPotentiallyTrustworthy(referrerURL) && !isURLPotentiallyTrustworthy(currentURL)) return "no-referrer";
          return referrerOrigin;
        }

       case "strict-origin":
       case "no-referrer-when-downgrade":
       default:
        return isNonPotentiallyTrustWorthy ? "no-referrer" : referrerOrigin;
      }
    }
    function stripURLForReferrer(url, originOnly) {
      assert(url instanceof URL);
      url = new URL(url);
      if (url.protocol === "file:" || url.protocol === "about:" || url.protocol === "blank:") return "no-referrer";
      url.username = "";
      url.password = "";
      url.hash = "";
      if (originOnly) {
        url.pathname = "";
        url.search = "";
      }
      return url;
    }
    function isURLPotentiallyTrustworthy(url) {
      if (!(url instanceof URL)) return false;
      if (url.href === "about:blank" || url.href === "about:srcdoc") return true;
      if (url.protocol === "data:") return true;
      if (url.protocol === "file:") return true;
      return isOriginPotentiallyTrustworthy(url.origin);
      function isOriginPotentiallyTrustworthy(origin) {
        if (origin == null || origin === "null") return false;
        const originAsURL = new URL(origin);
        if (originAsURL.protocol === "https:" || originAsURL.protocol === "wss:") return true;
        if (/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(originAsURL.hostname) || originAsURL.hostname === "localhost" || originAsURL.hostname.includes("localhost.") || originAsURL.hostname.endsWith(".localhost")) return true;
        return false;
      }
    }
    function bytesMatch(bytes, metadataList) {
      if (crypto === void 0) return true;
      const parsedMetadata = parseMetadata(metadataList);
      if (parsedMetadata === "no metadata") return true;
      if (parsedMetadata.length === 0) return true;
      const strongest = getStrongestMetadata(parsedMetadata);
      const metadata = filterMetadataListByAlgorithm(parsedMetadata, strongest);
      for (const item of metadata) {
        const algorithm = item.algo;
        const expectedValue = item.hash;
        let actualValue = crypto.createHash(algorithm).update(bytes).digest("base64");
        if (actualValue[actualValue.length - 1] === "=") if (actualValue[actualValue.length - 2] === "=") actualValue = actualValue.slice(0, -2); else actualValue = actualValue.slice(0, -1);
        if (compareBase64Mixed(actualValue, expectedValue)) return true;
      }
      return false;
    }
    const parseHashWithOptions = /(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
    function parseMetadata(metadata) {
      const result = [];
      let empty = true;
      for (const token of metadata.split(" ")) {
        empty = false;
        const parsedToken = parseHashWithOptions.exec(token);
        if (parsedToken === null || parsedToken.groups === void 0 || parsedToken.groups.algo === void 0) continue;
        const algorithm = parsedToken.groups.algo.toLowerCase();
        if (supportedHashes.includes(algorithm)) result.push(parsedToken.groups);
      }
      if (empty === true) return "no metadata";
      return result;
    }
    function getStrongestMetadata(metadataList) {
      let algorithm = metadataList[0].algo;
      if (algorithm[3] === "5") return algorithm;
      for (let i = 1; i < metadataList.length; ++i) {
        const metadata = metadataList[i];
        if (metadata.algo[3] === "5") {
          algorithm = "sha512";
          break;
        } else if (algorithm[3] === "3") continue; else if (metadata.algo[3] === "3") algorithm = "sha384";
      }
      return algorithm;
    }
    function filterMetadataListByAlgorithm(metadataList, algorithm) {
      if (metadataList.length === 1) return metadataList;
      let pos = 0;
      for (let i = 0; i < metadataList.length; ++i) if (metadataList[i].algo === algorithm) metadataList[pos++] = metadataList[i];
      metadataList.length = pos;
      return metadataList;
    }
    function compareBase64Mixed(actualValue, expectedValue) {
      if (actualValue.length !== expectedValue.length) return false;
      for (let i = 0; i < actualValue.length; ++i) if (actualValue[i] !== expectedValue[i]) {
        if (actualValue[i] === "+" && expectedValue[i] === "-" || actualValue[i] === "/" && expectedValue[i] === "_") continue;
        return false;
      }
      return true;
    }
    function tryUpgradeRequestToAPotentiallyTrustworthyURL(request) {}
    function sameOrigin(A, B) {
      if (A.origin === B.origin && A.origin === "null") return true;
      if (A.protocol === B.protocol && A.hostname === B.hostname && A.port === B.port) return true;
      return false;
    }
    function createDeferredPromise() {
      let res;
      let rej;
      const promise = new Promise((resolve, reject) => {
        res = resolve;
        rej = reject;
      });
      return {
        promise: promise,
        resolve: res,
        reject: rej
      };
    }
    function isAborted(fetchParams) {
      return fetchParams.controller.state === "aborted";
    }
    function isCancelled(fetchParams) {
      return fetchParams.controller.state === "aborted" || fetchParams.controller.state === "terminated";
    }
    function normalizeMethod(method) {
      return normalizedMethodRecordsBase[method.toLowerCase()] ?? method;
    }
    function serializeJavascriptValueToJSONString(value) {
      const result = JSON.stringify(value);
      if (result === void 0) throw new TypeError("Value is not JSON serializable");
      assert(typeof result === "string");
      return result;
    }
    const esIteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
    function createIterator(name, kInternalIterator, keyIndex = 0, valueIndex = 1) {
      class FastIterableIterator {
        #target;
        #kind;
        #index;
        constructor(target, kind) {
          this.#target = target;
          this.#kind = kind;
          this.#index = 0;
        }
        next() {
          if (typeof this !== "object" || this === null || !(#target in this)) throw new TypeError(`'next' called on an object that does not implement interface ${name} Iterator.`);
          const index = this.#index;
          const values = this.#target[kInternalIterator];
          const len = values.length;
          if (index >= len) return {
            value: void 0,
            done: true
          };
          const {[keyIndex]: key, [valueIndex]: value} = values[index];
          this.#index = index + 1;
          let result;
          switch (this.#kind) {
           case "key":
            result = key;
            break;

           case "value":
            result = value;
            break;

           case "key+value":
            result = [ key, value ];
            break;
          }
          return {
            value: result,
            done: false
          };
        }
      }
      delete FastIterableIterator.prototype.constructor;
      Object.setPrototypeOf(FastIterableIterator.prototype, esIteratorPrototype);
      Object.defineProperties(FastIterableIterator.prototype, {
        [Symbol.toStringTag]: {
          writable: false,
          enumerable: false,
          configurable: true,
          value: `${name} Iterator`
        },
        next: {
          writable: true,
          enumerable: true,
          configurable: true
        }
      });
      return function(target, kind) {
        return new FastIterableIterator(target, kind);
      };
    }
    function iteratorMixin(name, object, kInternalIterator, keyIndex = 0, valueIndex = 1) {
      const makeIterator = createIterator(name, kInternalIterator, keyIndex, valueIndex);
      const properties = {
        keys: {
          writable: true,
          enumerable: true,
          configurable: true,
          value: function() {
            webidl.brandCheck(this, object);
            return makeIterator(this, "key");
          }
        },
        values: {
          writable: true,
          enumerable: true,
          configurable: true,
          value: function() {
            webidl.brandCheck(this, object);
            return makeIterator(this, "value");
          }
        },
        entries: {
          writable: true,
          enumerable: true,
          configurable: true,
          value: function() {
            webidl.brandCheck(this, object);
            return makeIterator(this, "key+value");
          }
        },
        forEach: {
          writable: true,
          enumerable: true,
          configurable: true,
          value: function(callbackfn, thisArg = globalThis) {
            webidl.brandCheck(this, object);
            webidl.argumentLengthCheck(arguments, 1, `${name}.forEach`);
            if (typeof callbackfn !== "function") throw new TypeError(`Failed to execute 'forEach' on '${name}': parameter 1 is not of type 'Function'.`);
            for (const {0: key, 1: value} of makeIterator(this, "key+value")) callbackfn.call(thisArg, value, key, this);
          }
        }
      };
      return Object.defineProperties(object.prototype, {
        ...properties,
        [Symbol.iterator]: {
          writable: true,
          enumerable: false,
          configurable: true,
          value: properties.entries.value
        }
      });
    }
    async function fullyReadBody(body, processBody, processBodyError) {
      const successSteps = processBody;
      const errorSteps = processBodyError;
      let reader;
      try {
        reader = body.stream.getReader();
      } catch (e) {
        errorSteps(e);
        return;
      }
      try {
        successSteps(await readAllBytes(reader));
      } catch (e) {
        errorSteps(e);
      }
    }
    function isReadableStreamLike(stream) {
      return stream instanceof ReadableStream || stream[Symbol.toStringTag] === "ReadableStream" && typeof stream.tee === "function";
    }
    function readableStreamClose(controller) {
      try {
        controller.close();
        controller.byobRequest?.respond(0);
      } catch (err) {
        if (!err.message.includes("Controller is already closed") && !err.message.includes("ReadableStream is already closed")) throw err;
      }
    }
    const invalidIsomorphicEncodeValueRegex = /[^\x00-\xFF]/;
    function isomorphicEncode(input) {
      assert(!invalidIsomorphicEncodeValueRegex.test(input));
      return input;
    }
    async function readAllBytes(reader) {
      const bytes = [];
      let byteLength = 0;
      while (true) {
        const {done: done, value: chunk} = await reader.read();
        if (done) return Buffer.concat(bytes, byteLength);
        if (!isUint8Array(chunk)) throw new TypeError("Received non-Uint8Array chunk");
        bytes.push(chunk);
        byteLength += chunk.length;
      }
    }
    function urlIsLocal(url) {
      assert("protocol" in url);
      const protocol = url.protocol;
      return protocol === "about:" || protocol === "blob:" || protocol === "data:";
    }
    function urlHasHttpsScheme(url) {
      return typeof url === "string" && url[5] === ":" && url[0] === "h" && url[1] === "t" && url[2] === "t" && url[3] === "p" && url[4] === "s" || url.protocol === "https:";
    }
    function urlIsHttpHttpsScheme(url) {
      assert("protocol" in url);
      const protocol = url.protocol;
      return protocol === "http:" || protocol === "https:";
    }
    function simpleRangeHeaderValue(value, allowWhitespace) {
      const data = value;
      if (!data.startsWith("bytes")) return "failure";
      const position = {
        position: 5
      };
      if (allowWhitespace) collectASequenceOfCodePoints(char => char === "\t" || char === " ", data, position);
      if (data.charCodeAt(position.position) !== 61) return "failure";
      position.position++;
      if (allowWhitespace) collectASequenceOfCodePoints(char => char === "\t" || char === " ", data, position);
      const rangeStart = collectASequenceOfCodePoints(char => {
        const code = char.charCodeAt(0);
        return code >= 48 && code <= 57;
      }, data, position);
      const rangeStartValue = rangeStart.length ? Number(rangeStart) : null;
      if (allowWhitespace) collectASequenceOfCodePoints(char => char === "\t" || char === " ", data, position);
      if (data.charCodeAt(position.position) !== 45) return "failure";
      position.position++;
      if (allowWhitespace) collectASequenceOfCodePoints(char => char === "\t" || char === " ", data, position);
      const rangeEnd = collectASequenceOfCodePoints(char => {
        const code = char.charCodeAt(0);
        return code >= 48 && code <= 57;
      }, data, position);
      const rangeEndValue = rangeEnd.length ? Number(rangeEnd) : null;
      if (position.position < data.length) return "failure";
      if (rangeEndValue === null && rangeStartValue === null) return "failure";
      if (rangeStartValue > rangeEndValue) return "failure";
      return {
        rangeStartValue: rangeStartValue,
        rangeEndValue: rangeEndValue
      };
    }
    function buildContentRange(rangeStart, rangeEnd, fullLength) {
      let contentRange = "bytes ";
      contentRange += isomorphicEncode(`${rangeStart}`);
      contentRange += "-";
      contentRange += isomorphicEncode(`${rangeEnd}`);
      contentRange += "/";
      contentRange += isomorphicEncode(`${fullLength}`);
      return contentRange;
    }
    class InflateStream extends Transform {
      #zlibOptions;
      constructor(zlibOptions) {
        super();
        this.#zlibOptions = zlibOptions;
      }
      _transform(chunk, encoding, callback) {
        if (!this._inflateStream) {
          if (chunk.length === 0) {
            callback();
            return;
          }
          this._inflateStream = (chunk[0] & 15) === 8 ? zlib.createInflate(this.#zlibOptions) : zlib.createInflateRaw(this.#zlibOptions);
          this._inflateStream.on("data", this.push.bind(this));
          this._inflateStream.on("end", () => this.push(null));
          this._inflateStream.on("error", err => this.destroy(err));
        }
        this._inflateStream.write(chunk, encoding, callback);
      }
      _final(callback) {
        if (this._inflateStream) {
          this._inflateStream.end();
          this._inflateStream = null;
        }
        callback();
      }
    }
    function createInflate(zlibOptions) {
      return new InflateStream(zlibOptions);
    }
    function extractMimeType(headers) {
      let charset = null;
      let essence = null;
      let mimeType = null;
      const values = getDecodeSplit("content-type", headers);
      if (values === null) return "failure";
      for (const value of values) {
        const temporaryMimeType = parseMIMEType(value);
        if (temporaryMimeType === "failure" || temporaryMimeType.essence === "*/*") continue;
        mimeType = temporaryMimeType;
        if (mimeType.essence !== essence) {
          charset = null;
          if (mimeType.parameters.has("charset")) charset = mimeType.parameters.get("charset");
          essence = mimeType.essence;
        } else if (!mimeType.parameters.has("charset") && charset !== null) mimeType.parameters.set("charset", charset);
      }
      if (mimeType == null) return "failure";
      return mimeType;
    }
    function gettingDecodingSplitting(value) {
      const input = value;
      const position = {
        position: 0
      };
      const values = [];
      let temporaryValue = "";
      while (position.position < input.length) {
        temporaryValue += collectASequenceOfCodePoints(char => char !== '"' && char !== ",", input, position);
        if (position.position < input.length) if (input.charCodeAt(position.position) === 34) {
          temporaryValue += collectAnHTTPQuotedString(input, position);
          if (position.position < input.length) continue;
        } else {
          assert(input.charCodeAt(position.position) === 44);
          position.position++;
        }
        temporaryValue = removeChars(temporaryValue, true, true, char => char === 9 || char === 32);
        values.push(temporaryValue);
        temporaryValue = "";
      }
      return values;
    }
    function getDecodeSplit(name, list) {
      const value = list.get(name, true);
      if (value === null) return null;
      return gettingDecodingSplitting(value);
    }
    const textDecoder = new TextDecoder;
    function utf8DecodeBytes(buffer) {
      if (buffer.length === 0) return "";
      if (buffer[0] === 239 && buffer[1] === 187 && buffer[2] === 191) buffer = buffer.subarray(3);
      const output = textDecoder.decode(buffer);
      return output;
    }
    class EnvironmentSettingsObjectBase {
      get baseUrl() {
        return getGlobalOrigin();
      }
      get origin() {
        return this.baseUrl?.origin;
      }
      policyContainer=makePolicyContainer();
    }
    class EnvironmentSettingsObject {
      settingsObject=new EnvironmentSettingsObjectBase;
    }
    const environmentSettingsObject = new EnvironmentSettingsObject;
    module.exports = {
      isAborted: isAborted,
      isCancelled: isCancelled,
      isValidEncodedURL: isValidEncodedURL,
      createDeferredPromise: createDeferredPromise,
      ReadableStreamFrom: ReadableStreamFrom,
      tryUpgradeRequestToAPotentiallyTrustworthyURL: tryUpgradeRequestToAPotentiallyTrustworthyURL,
      clampAndCoarsenConnectionTimingInfo: clampAndCoarsenConnectionTimingInfo,
      coarsenedSharedCurrentTime: coarsenedSharedCurrentTime,
      determineRequestsReferrer: determineRequestsReferrer,
      makePolicyContainer: makePolicyContainer,
      clonePolicyContainer: clonePolicyContainer,
      appendFetchMetadata: appendFetchMetadata,
      appendRequestOriginHeader: appendRequestOriginHeader,
      TAOCheck: TAOCheck,
      corsCheck: corsCheck,
      crossOriginResourcePolicyCheck: crossOriginResourcePolicyCheck,
      createOpaqueTimingInfo: createOpaqueTimingInfo,
      setRequestReferrerPolicyOnRedirect: setRequestReferrerPolicyOnRedirect,
      isValidHTTPToken: isValidHTTPToken,
      requestBadPort: requestBadPort,
      requestCurrentURL: requestCurrentURL,
      responseURL: responseURL,
      responseLocationURL: responseLocationURL,
      isBlobLike: isBlobLike,
      isURLPotentiallyTrustworthy: isURLPotentiallyTrustworthy,
      isValidReasonPhrase: isValidReasonPhrase,
      sameOrigin: sameOrigin,
      normalizeMethod: normalizeMethod,
      serializeJavascriptValueToJSONString: serializeJavascriptValueToJSONString,
      iteratorMixin: iteratorMixin,
      createIterator: createIterator,
      isValidHeaderName: isValidHeaderName,
      isValidHeaderValue: isValidHeaderValue,
      isErrorLike: isErrorLike,
      fullyReadBody: fullyReadBody,
      bytesMatch: bytesMatch,
      isReadableStreamLike: isReadableStreamLike,
      readableStreamClose: readableStreamClose,
      isomorphicEncode: isomorphicEncode,
      urlIsLocal: urlIsLocal,
      urlHasHttpsScheme: urlHasHttpsScheme,
      urlIsHttpHttpsScheme: urlIsHttpHttpsScheme,
      readAllBytes: readAllBytes,
      simpleRangeHeaderValue: simpleRangeHeaderValue,
      buildContentRange: buildContentRange,
      parseMetadata: parseMetadata,
      createInflate: createInflate,
      extractMimeType: extractMimeType,
      getDecodeSplit: getDecodeSplit,
      utf8DecodeBytes: utf8DecodeBytes,
      environmentSettingsObject: environmentSettingsObject
    };
  }),
  5893: ((module, __unused_webpack_exports, __nccwpck_require__) => {
    const {types: types, inspect: inspect} = __nccwpck_require__(7975);
    const {markAsUncloneable: markAsUncloneable} = __nccwpck_require__(5919);
    const {toUSVString: toUSVString} = __nccwpck_require__(3440);
    const webidl = {};
    webidl.converters = {};
    webidl.util = {};
    webidl.errors = {};
    webidl.errors.exception = function(message) {
      return new TypeError(`${message.header}: ${message.message}`);
    };
    webidl.errors.conversionFailed = function(context) {
      const plural = context.types.length === 1 ? "" : " one of";
      const message = `${context.argument} could not be converted to${plural}: ${context.types.join(", ")}.`;
      return webidl.errors.exception({
        header: context.prefix,
        message: message
      });
    };
    webidl.errors.invalidArgument = function(context) {
      return webidl.errors.exception({
        header: context.prefix,
        message: `"${context.value}" is an invalid ${context.type}.`
      });
    };
    webidl.brandCheck = function(V, I, opts) {
      if (opts?.strict !== false) {
        if (!(V instanceof I)) {
          const err = new TypeError("Illegal invocation");
          err.code = "ERR_INVALID_THIS";
          throw err;
        }
      } else if (V?.[Symbol.toStringTag] !== I.prototype[Symbol.toStringTag]) {
        const err = new TypeError("Illegal invocation");
        err.code = "ERR_INVALID_THIS";
        throw err;
      }
    };
    webidl.argumentLengthCheck = function({length: length}, min, ctx) {
      if (length < min) throw webidl.errors.exception({
        message: `${min} argument${min !== 1 ? "s" : ""} required, but${length ? " only" : ""} ${length} found.`,
        header: ctx
      });
    };
    webidl.illegalConstructor = function() {
      throw webidl.errors.exception({
        header: "TypeError",
        message: "Illegal constructor"
      });
    };
    webidl.util.Type = function(V) {
      switch (typeof V) {
       case "undefined":
        return "Undefined";

       case "boolean":
        return "Boolean";

       case "string":
        return "String";

       case "symbol":
        return "Symbol";

       case "number":
        return "Number";

       case "bigint":
        return "BigInt";

       case "function":
       case "object":
        if (V === null) return "Null";
        return "Object";
      }
    };
    webidl.util.markAsUncloneable = markAsUncloneable || (() => {});
    webidl.util.ConvertToInt = function(V, bitLength, signedness, opts) {
      let upperBound;
      let lowerBound;
      if (bitLength === 64) {
        upperBound = Math.pow(2, 53) - 1;
        if (signedness === "unsigned") lowerBound = 0; else lowerBound = Math.pow(-2, 53) + 1;
      } else if (signedness === "unsigned") {
        lowerBound = 0;
        upperBound = Math.pow(2, bitLength) - 1;
      } else {
        lowerBound = Math.pow(-2, bitLength) - 1;
        upperBound = Math.pow(2, bitLength - 1) - 1;
      }
      let x = Number(V);
      if (x === 0) x = 0;
      if (opts?.enforceRange === true) {
        if (Number.isNaN(x) || x === Number.POSITIVE_INFINITY || x === Number.NEGATIVE_INFINITY) throw webidl.errors.exception({
          header: "Integer conversion",
          message: `Could not convert ${webidl.util.Stringify(V)} to an integer.`
        });
        x = webidl.util.IntegerPart(x);
        if (x < lowerBound || x > upperBound) throw webidl.errors.exception({
          header: "Integer conversion",
          message: `Value must be between ${lowerBound}-${upperBound}, got ${x}.`
        });
        return x;
      }
      if (!Number.isNaN(x) && opts?.clamp === true) {
        x = Math.min(Math.max(x, lowerBound), upperBound);
        if (Math.floor(x) % 2 === 0) x = Math.floor(x); else x = Math.ceil(x);
        return x;
      }
      if (Number.isNaN(x) || x === 0 && Object.is(0, x) || x === Number.POSITIVE_INFINITY || x === Number.NEGATIVE_INFINITY) return 0;
      x = webidl.util.IntegerPart(x);
      x %= Math.pow(2, bitLength);
      if (signedness === "signed" && x >= Math.pow(2, bitLength) - 1) return x - Math.pow(2, bitLength);
      return x;
    };
    webidl.util.IntegerPart = function(n) {
      const r = Math.floor(Math.abs(n));
      if (n < 0) return -1 * r;
      return r;
    };
    webidl.util.Stringify = function(V) {
      const type = webidl.util.Type(V);
      switch (type) {
       case "Symbol":
        return `Symbol(${V.description})`;

       case "Object":
        return inspect(V);

       case "String":
        return `"${V}"`;

       default:
        return `${V}`;
      }
    };
    webidl.sequenceConverter = function(converter) {
      return (V, prefix, argument, Iterable) => {
        if (webidl.util.Type(V) !== "Object") throw webidl.errors.exception({
          header: prefix,
          message: `${argument} (${webidl.util.Stringify(V)}) is not iterable.`
        });
        const method = typeof Iterable === "function" ? Iterable() : V?.[Symbol.iterator]?.();
        const seq = [];
        let index = 0;
        if (method === void 0 || typeof method.next !== "function") throw webidl.errors.exception({
          header: prefix,
          message: `${argument} is not iterable.`
        });
        while (true) {
          const {done: done, value: value} = method.next();
          if (done) break;
          seq.push(converter(value, prefix, `${argument}[${index++}]`));
        }
        return seq;
      };
    };
    webidl.recordConverter = function(keyConverter, valueConverter) {
      return (O, prefix, argument) => {
        if (webidl.util.Type(O) !== "Object") throw webidl.errors.exception({
          header: prefix,
          message: `${argument} ("${webidl.util.Type(O)}") is not an Object.`
        });
        const result = {};
        if (!types.isProxy(O)) {
          const keys = [ ...Object.getOwnPropertyNames(O), ...Object.getOwnPropertySymbols(O) ];
          for (const key of keys) {
            const typedKey = keyConverter(key, prefix, argument);
            const typedValue = valueConverter(O[key], prefix, argument);
            result[typedKey] = typedValue;
          }
          return result;
        }
        const keys = Reflect.ownKeys(O);
        for (const key of keys) {
          const desc = Reflect.getOwnPropertyDescriptor(O, key);
          if (desc?.enumerable) {
            const typedKey = keyConverter(key, prefix, argument);
            const typedValue = valueConverter(O[key], prefix, argument);
            result[typedKey] = typedValue;
          }
        }
        return result;
      };
    };
    webidl.interfaceConverter = function(i) {
      return (V, prefix, argument, opts) => {
        if (opts?.strict !== false && !(V instanceof i)) throw webidl.errors.exception({
          header: prefix,
          message: `Expected ${argument} ("${webidl.util.Stringify(V)}") to be an instance of ${i.name}.`
        });
        return V;
      };
    };
    webidl.dictionaryConverter = function(converters) {
      return (dictionary, prefix, argument) => {
        const type = webidl.util.Type(dictionary);
        const dict = {};
        if (type === "Null" || type === "Undefined") return dict; else if (type !== "Object") throw webidl.errors.exception({
          header: prefix,
          message: `Expected ${dictionary} to be one of: Null, Undefined, Object.`
        });
        for (const options of converters) {
          const {key: key, defaultValue: defaultValue, required: required, converter: converter} = options;
          if (required === true) if (!Object.hasOwn(dictionary, key)) throw webidl.errors.exception({
            header: prefix,
            message: `Missing required key "${key}".`
          });
          let value = dictionary[key];
          const hasDefault = Object.hasOwn(options, "defaultValue");
          if (hasDefault && value !== null) value ??= defaultValue();
          if (required || hasDefault || value !== void 0) {
            value = converter(value, prefix, `${argument}.${key}`);
            if (options.allowedValues && !options.allowedValues.includes(value)) throw webidl.errors.exception({
              header: prefix,
              message: `${value} is not an accepted type. Expected one of ${options.allowedValues.join(", ")}.`
            });
            dict[key] = value;
          }
        }
        return dict;
      };
    };
    webidl.nullableConverter = function(converter) {
      return (V, prefix, argument) => {
        if (V === null) return V;
        return converter(V, prefix, argument);
      };
    };
    webidl.converters.DOMString = function(V, prefix, argument, opts) {
      if (V === null && opts?.legacyNullToEmptyString) return "";
      if (typeof V === "symbol") throw webidl.errors.exception({
        header: prefix,
        message: `${argument} is a symbol, which cannot be converted to a DOMString.`
      });
      return String(V);
    };
    webidl.converters.ByteString = function(V, prefix, argument) {
      const x = webidl.converters.DOMString(V, prefix, argument);
      for (let index = 0; index < x.length; index++) if (x.charCodeAt(index) > 255) throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${index} has a value of ${x.charCodeAt(index)} which is greater than 255.`);
      return x;
    };
    webidl.converters.USVString = toUSVString;
    webidl.converters.boolean = function(V) {
      const x = Boolean(V);
      return x;
    };
    webidl.converters.any = function(V) {
      return V;
    };
    webidl.converters["long long"] = function(V, prefix, argument) {
      const x = webidl.util.ConvertToInt(V, 64, "signed", void 0, prefix, argument);
      return x;
    };
    webidl.converters["unsigned long long"] = function(V, prefix, argument) {
      const x = webidl.util.ConvertToInt(V, 64, "unsigned", void 0, prefix, argument);
      return x;
    };
    webidl.converters["unsigned long"] = function(V, prefix, argument) {
      const x = webidl.util.ConvertToInt(V, 32, "unsigned", void 0, prefix, argument);
      return x;
    };
    webidl.converters["unsigned short"] = function(V, prefix, argument, opts) {
      const x = webidl.util.ConvertToInt(V, 16, "unsigned", opts, prefix, argument);
      return x;
    };
    webidl.converters.ArrayBuffer = function(V, prefix, argument, opts) {
      if (webidl.util.Type(V) !== "Object" || !types.isAnyArrayBuffer(V)) throw webidl.errors.conversionFailed({
        prefix: prefix,
        argument: `${argument} ("${webidl.util.Stringify(V)}")`,
        types: [ "ArrayBuffer" ]
      });
      if (opts?.allowShared === false && types.isSharedArrayBuffer(V)) throw webidl.errors.exception({
        header: "ArrayBuffer",
        message: "SharedArrayBuffer is not allowed."
      });
      if (V.resizable || V.growable) throw webidl.errors.exception({
        header: "ArrayBuffer",
        message: "Received a resizable ArrayBuffer."
      });
      return V;
    };
    webidl.converters.TypedArray = function(V, T, prefix, name, opts) {
      if (webidl.util.Type(V) !== "Object" || !types.isTypedArray(V) || V.constructor.name !== T.name) throw webidl.errors.conversionFailed({
        prefix: prefix,
        argument: `${name} ("${webidl.util.Stringify(V)}")`,
        types: [ T.name ]
      });
      if (opts?.allowShared === false && types.isSharedArrayBuffer(V.buffer)) throw webidl.errors.exception({
        header: "ArrayBuffer",
        message: "SharedArrayBuffer is not allowed."
      });
      if (V.buffer.resizable || V.buffer.growable) throw webidl.errors.exception({
        header: "ArrayBuffer",
        message: "Received a resizable ArrayBuffer."
      });
      return V;
    };
    webidl.converters.DataView = function(V, prefix, name, opts) {
      if (webidl.util.Type(V) !== "Object" || !types.isDataView(V)) throw webidl.errors.exception({
        header: prefix,
        message: `${name} is not a DataView.`
      });
      if (opts?.allowShared === false && types.isSharedArrayBuffer(V.buffer)) throw webidl.errors.exception({
        header: "ArrayBuffer",
        message: "SharedArrayBuffer is not allowed."
      });
      if (V.buffer.resizable || V.buffer.growable) throw webidl.errors.exception({
        header: "ArrayBuffer",
        message: "Received a resizable ArrayBuffer."
      });
      return V;
    };
    webidl.converters.BufferSource = function(V, prefix, name, opts) {
      if (types.isAnyArrayBuffer(V)) return webidl.converters.ArrayBuffer(V, prefix, name, {
        ...opts,
        allowShared: false
      });
      if (types.isTypedArray(V)) return webidl.converters.TypedArray(V, V.constructor, prefix, name, {
        ...opts,
        allowShared: false
      });
      if (types.isDataView(V)) return webidl.converters.DataView(V, prefix, name, {
        ...opts,
        allowShared: false
      });
      throw webidl.errors.conversionFailed({
        prefix: prefix,
        argument: `${name} ("${webidl.util.Stringify(V)}")`,
        types: [ "BufferSource" ]
      });
    };
    webidl.converters["sequence<ByteString>"] = webidl.sequenceConverter(webidl.converters.ByteString);
    webidl.converters["sequence<sequence<ByteString>>"] = webidl.sequenceConverter(webidl.converters["sequence<ByteString>"]);
    webidl.converters["record<ByteString, ByteString>"] = webidl.recordConverter(webidl.converters.ByteString, webidl.converters.ByteString);
    module.exports = {
      webidl: webidl
    };
  }),
  2613: (module => {
    module.exports = process.getBuiltinModule("assert");
  }),
  4434: (module => {
    module.exports = process.getBuiltinModule("events");
  }),
  9896: (module => {
    module.exports = process.getBuiltinModule("fs");
  }),
  8611: (module => {
    module.exports = process.getBuiltinModule("http");
  }),
  5692: (module => {
    module.exports = process.getBuiltinModule("https");
  }),
  9278: (module => {
    module.exports = process.getBuiltinModule("net");
  }),
  4589: (module => {
    module.exports = (holds, ...why) => holds || process.getBuiltinModule("node:assert")(holds, ...why);
  }),
  6698: (module => {
    module.exports = process.getBuiltinModule("node:async_hooks");
  }),
  4573: (module => {
    module.exports = process.getBuiltinModule("node:buffer");
  }),
  7540: (module => {
    module.exports = process.getBuiltinModule("node:console");
  }),
  7598: (module => {
    module.exports = process.getBuiltinModule("node:crypto");
  }),
  3053: (module => {
    module.exports = process.getBuiltinModule("node:diagnostics_channel");
  }),
  610: (module => {
    module.exports = process.getBuiltinModule("node:dns");
  }),
  8474: (module => {
    module.exports = process.getBuiltinModule("node:events");
  }),
  3024: (module => {
    module.exports = process.getBuiltinModule("node:fs");
  }),
  7067: (module => {
    module.exports = {
      maxHeaderSize: 16384
    };
  }),
  2467: (module => {
    module.exports = {
      constants: {}
    };
  }),
  7030: (module => {
    module.exports = process.getBuiltinModule("node:net");
  }),
  643: (module => {
    module.exports = process.getBuiltinModule("node:perf_hooks");
  }),
  1792: (module => {
    module.exports = process.getBuiltinModule("node:querystring");
  }),
  7075: (module => {
    module.exports = process.getBuiltinModule("node:stream");
  }),
  1692: (module => {
    module.exports = process.getBuiltinModule("node:tls");
  }),
  3136: (module => {
    module.exports = process.getBuiltinModule("node:url");
  }),
  7975: (module => {
    module.exports = process.getBuiltinModule("node:util");
  }),
  3429: (module => {
    module.exports = process.getBuiltinModule("node:util/types");
  }),
  5919: (module => {
    module.exports = process.getBuiltinModule("node:worker_threads");
  }),
  8522: (module => {
    module.exports = process.getBuiltinModule("node:zlib");
  }),
  857: (module => {
    module.exports = process.getBuiltinModule("os");
  }),
  3193: (module => {
    module.exports = process.getBuiltinModule("string_decoder");
  }),
  4756: (module => {
    module.exports = process.getBuiltinModule("tls");
  }),
  9023: (module => {
    module.exports = process.getBuiltinModule("util");
  }),
  6292: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Kn: () => clashingEntries,
      _x: () => pairName,
      fW: () => placeName,
      x: () => resolveEnvironments
    });
    var _text_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9140);
    const MAPPING = {
      vercel: new Map([ [ "staging", "preview" ], [ "dev", "development" ] ]),
      netlify: new Map([ [ "staging", "deploy-preview" ], [ "development", "dev" ] ]),
      railway: new Map
    };
    function needsProvider(request) {
      return request.provider === void 0 && request.keyway !== "production";
    }
    function resolveEnvironments(requests, provider, direction) {
      const entries = entriesOf(requests, provider);
      const unmapped = new Set(entries.filter(({pair: pair}) => pair === void 0).map(({written: written}) => written));
      return {
        pairs: entries.flatMap(({pair: pair}) => pair ?? []),
        complaints: [ ...[ ...unmapped ].map(unmappable), ...clashes(entries, provider, direction) ]
      };
    }
    function clashingEntries(requests, direction) {
      return clashes(entriesOf(requests, void 0), void 0, direction);
    }
    function entriesOf(requests, provider) {
      return requests.map(request => {
        const {keyway: keyway, provider: named} = request;
        const known = provider !== void 0 || !needsProvider(request);
        return {
          written: named === void 0 ? keyway : `${keyway}:${named}`,
          keyway: keyway,
          pair: known ? {
            keyway: keyway,
            provider: named ?? mapped(keyway, provider)
          } : void 0
        };
      });
    }
    function mapped(keyway, provider) {
      return (provider && MAPPING[provider].get(keyway)) ?? keyway;
    }
    function unmappable(keyway) {
      return _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`\`environments\`: cannot map ${keyway} without knowing the provider; set \`provider\`, or write a pair such as ${`${keyway}:preview`}`;
    }
    function clashes(entries, provider, direction) {
      const same = [ ...Map.groupBy(entries, meaningOf).values() ];
      const distinct = same.flatMap(([first]) => first ?? []);
      const targets = Map.groupBy(distinct, entry => targetOf(entry, provider, direction));
      return [ ...same.filter(list => list.length > 1).map(listedAgain), ...[ ...targets ].filter(([target, sharing]) => target !== void 0 && sharing.length > 1).map(([, sharing]) => sharedTarget(sharing, direction)) ];
    }
    function meaningOf({written: written, pair: pair}) {
      return pair === void 0 ? written : pairName(pair);
    }
    function listedAgain(list) {
      const times = list.length === 2 ? "twice" : `${list.length} times`;
      const [name = ""] = list.map(({written: written, pair: pair}) => pair === void 0 ? written : placeName(pair));
      return _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`\`environments\`: ${name} is listed ${(0, 
      _text_message_js__WEBPACK_IMPORTED_MODULE_0__.IZ)(times)}; list it once`;
    }
    function sharedTarget(sharing, direction) {
      const names = (0, _text_message_js__WEBPACK_IMPORTED_MODULE_0__.yG)(sharing.map(({written: written}) => _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`${written}`), " and ");
      const all = (0, _text_message_js__WEBPACK_IMPORTED_MODULE_0__.IZ)(sharing.length === 2 ? "both" : "all");
      const [place = ""] = sharing.map(({keyway: keyway, pair: pair}) => direction === "pull" ? keyway : pair?.provider);
      const kind = (0, _text_message_js__WEBPACK_IMPORTED_MODULE_0__.IZ)(direction === "pull" ? "vault environment" : "provider environment");
      const spellings = new Set(sharing.map(({pair: pair}) => pair?.provider));
      const inAnyCase = (0, _text_message_js__WEBPACK_IMPORTED_MODULE_0__.IZ)(direction === "push" && spellings.size > 1 ? " in any letter case" : "");
      return _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`\`environments\`: ${names} ${all} map to the ${kind} ${place}${inAnyCase}; each must map to a different one`;
    }
    function targetOf({keyway: keyway, pair: pair}, provider, direction) {
      if (direction === "pull") return keyway;
      return provider === "vercel" || provider === void 0 ? pair?.provider.toLowerCase() : pair?.provider;
    }
    function placeName({keyway: keyway, provider: provider}) {
      return keyway === provider ? keyway : `${keyway}:${provider}`;
    }
    function pairName(pair) {
      return `${pair.keyway}:${pair.provider}`;
    }
  }),
  9285: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      I0: () => TargetError,
      Jk: () => UnreachableError,
      LM: () => KeywayError,
      OE: () => RateLimitError,
      T6: () => ProxyError,
      Uc: () => describeError,
      bD: () => messageOf,
      bd: () => ProtocolError,
      cc: () => CancelledError,
      dz: () => InputError,
      lZ: () => ActionError,
      mZ: () => ProviderError,
      os: () => unexpected,
      qo: () => reasonFor
    });
    var _text_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9140);
    var _text_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
    class ActionError extends Error {
      text;
      title;
      details;
      requestId;
      constructor(text, more = {}) {
        super([ text, ...more.details ?? [] ].map(_text_message_js__WEBPACK_IMPORTED_MODULE_0__.pj).join("\n"), {
          cause: more.cause
        });
        this.text = text;
        this.title = more.title;
        this.details = more.details ?? [];
        this.requestId = more.requestId;
      }
    }
    class InputError extends ActionError {
      name="InputError";
      advice;
      constructor(complaints, advice) {
        super(invalidInputs(complaints), {
          details: complaints
        });
        this.advice = advice;
      }
    }
    function invalidInputs(complaints) {
      const [name, ...more] = complaints.map(firstName);
      return name === void 0 || more.length > 0 ? (0, _text_wording_js__WEBPACK_IMPORTED_MODULE_1__.hS)(complaints.length, "invalid input") : _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`Invalid input: ${name}`;
    }
    function firstName({parts: [first]}) {
      if (typeof first === "object") return _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`${first.data}`;
      const name = first?.match(/^`(\w+)/)?.[1];
      return name === void 0 ? void 0 : (0, _text_message_js__WEBPACK_IMPORTED_MODULE_0__.IZ)(`\`${name}\``);
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
      ms;
      detail;
      isOutage;
      constructor(answer) {
        super(_text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`Keyway answered ${answer.status}: ${answer.detail}`, {
          requestId: answer.requestId
        });
        this.status = answer.status;
        this.upgradeUrl = answer.upgradeUrl;
        this.retryAfter = answer.retryAfter;
        this.ms = answer.ms ?? 0;
        this.detail = answer.detail;
        this.isOutage = answer.isOutage ?? false;
      }
    }
    class ProviderError extends ActionError {
      name="ProviderError";
      advice;
      constructor(text, more) {
        const {advice: advice, error: error, ...rest} = more;
        super(text, {
          ...rest,
          cause: error,
          requestId: error.requestId
        });
        this.advice = advice;
      }
    }
    class RateLimitError extends ActionError {
      name="RateLimitError";
      retryAfter;
      until;
      neverFits;
      constructor(retryAfter, now, more = {}) {
        const until = new Date(now.getTime() + retryAfter * 1e3);
        const time = (0, _text_message_js__WEBPACK_IMPORTED_MODULE_0__.IZ)(new Date(Math.ceil(until.getTime() / 6e4) * 6e4).toISOString().slice(11, 16));
        const what = more.what ?? _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`Keyway's rate limit is used up`;
        const left = (0, _text_message_js__WEBPACK_IMPORTED_MODULE_0__.IZ)(more.what === void 0 ? "is used up" : "leaves too few requests");
        const [text, title] = more.neverFits ? [ what, _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`Keyway's rate limit is too small for this run` ] : [ _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`${what}; it resets at ${time} UTC (in ${duration(retryAfter)})`, _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`Keyway's rate limit ${left} until ${time} UTC` ];
        super(text, {
          ...more,
          title: title
        });
        this.retryAfter = retryAfter;
        this.until = until;
        this.neverFits = more.neverFits ?? false;
      }
    }
    function duration(seconds) {
      return seconds < 120 ? (0, _text_wording_js__WEBPACK_IMPORTED_MODULE_1__.hS)(seconds, "second") : (0, 
      _text_wording_js__WEBPACK_IMPORTED_MODULE_1__.hS)(Math.ceil(seconds / 60), "minute");
    }
    class UnreachableError extends ActionError {
      name="UnreachableError";
      neverSent;
      final;
      atProxy;
      constructor(host, what, more) {
        const where = more.proxy === void 0 ? _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`${host}` : _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`the proxy ${more.proxy}`;
        super(more.neverSent ? _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`Cannot reach ${where}: ${what}` : _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`No usable answer from ${where}: ${what}`, more);
        this.neverSent = more.neverSent ?? false;
        this.atProxy = more.proxy !== void 0;
        this.final = more.final ?? false;
      }
    }
    class ProtocolError extends ActionError {
      name="ProtocolError";
      constructor(step, where, why, requestId) {
        super(_text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`Keyway's answer to ${step} is not understood at ${where}: ${why}`, {
          requestId: requestId
        });
      }
    }
    class CancelledError extends ActionError {
      name="CancelledError";
      inFlight;
      constructor(inFlight = false) {
        super(_text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`The run was cancelled`);
        this.inFlight = inFlight;
      }
    }
    function reasonFor(error) {
      if (error instanceof InputError || error instanceof ProxyError) return "invalid-input";
      if (error instanceof TargetError) return "not-found";
      if (error instanceof RateLimitError) return "rate-limited";
      if (error instanceof UnreachableError || error instanceof ProviderError) return "unavailable";
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
      return _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`Unexpected error (this is a bug in the action, please report it): ${messageOf(error)}`;
    }
    function describeError(error, {showNames: showNames}) {
      if (!(error instanceof ActionError)) return unexpected(error);
      return error instanceof KeywayError && !showNames ? _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`Keyway answered ${error.status}` : error.text;
    }
    function messageOf(error) {
      return error instanceof Error ? error.message : String(error);
    }
  }),
  6231: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      OX: () => providerTitle,
      ce: () => isReservedName,
      en: () => nameOfProvider,
      pX: () => providerName,
      sZ: () => isProvider,
      xq: () => PROVIDERS
    });
    var _text_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9140);
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
      return (0, _text_message_js__WEBPACK_IMPORTED_MODULE_0__.IZ)(providerTitle(provider));
    }
    function nameOfProvider({provider: provider, providerName: spelled}) {
      return provider === void 0 ? _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`${spelled}` : providerName(provider);
    }
    const RESERVED = {
      vercel: [ "VERCEL_", "NEXT_PUBLIC_VERCEL_" ],
      netlify: [ "NETLIFY_" ],
      railway: [ "RAILWAY_", "NIXPACKS_" ]
    };
    function isReservedName(name, provider) {
      return provider !== void 0 && RESERVED[provider].some(beginning => name.startsWith(beginning));
    }
  }),
  4738: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      T5: () => isPullRequestEvent,
      k: () => commentNotice,
      nV: () => autoMode,
      uV: () => mergeOf,
      yI: () => readContext
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
    var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8395);
    var _text_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9140);
    const side = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
      repo: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        full_name: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
      })),
      sha: zod_mini__WEBPACK_IMPORTED_MODULE_2__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()), void 0)
    });
    const eventFile = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
      repository: zod_mini__WEBPACK_IMPORTED_MODULE_2__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        default_branch: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
      })), void 0),
      pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_2__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        number: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Whr(),
        head: side,
        base: side,
        user: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
          login: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
        }))
      })), void 0)
    });
    function readContext(env) {
      const event = readEvent(env.GITHUB_EVENT_PATH);
      const repository = env.GITHUB_REPOSITORY ?? "";
      const runId = env.GITHUB_RUN_ID ?? "";
      const server = env.GITHUB_SERVER_URL || "https://github.com";
      const action = env.GITHUB_ACTION_REPOSITORY ?? "";
      const version = /^[\w./-]+$/.test(env.GITHUB_ACTION_REF ?? "") ? env.GITHUB_ACTION_REF : "HEAD";
      return {
        repository: repository,
        event: env.GITHUB_EVENT_NAME ?? "",
        pushedBranch: branchOf(env.GITHUB_EVENT_NAME, env.GITHUB_REF),
        defaultBranch: event.repository?.default_branch,
        pullRequest: pullRequestOf(event, env),
        runUrl: repository && runId ? `${server}/${repository}/actions/runs/${runId}` : "",
        runId: runId,
        step: [ env.GITHUB_WORKFLOW_REF?.split("@")[0], env.GITHUB_JOB, env.GITHUB_ACTION ].join(" ").trim(),
        commit: event.pull_request?.head.sha ?? env.GITHUB_SHA ?? "",
        docsUrl: action && `${server}/${action}/blob/${version}/docs/reference.md`,
        tempDirectory: env.RUNNER_TEMP || void 0
      };
    }
    function readEvent(path) {
      if (!path) return {};
      try {
        return eventFile.parse(JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8")));
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
    function mergeOf({pushedBranch: pushedBranch, defaultBranch: defaultBranch, commit: commit}) {
      if (pushedBranch === void 0 || pushedBranch !== defaultBranch || commit === "") return;
      return {
        commit: commit,
        branch: pushedBranch
      };
    }
    function commentNotice({comment: comment}, {pullRequest: pullRequest, event: event}) {
      if (comment !== "always" || pullRequest !== void 0) return;
      const where = event === "" ? _text_message_js__WEBPACK_IMPORTED_MODULE_1__.iU`this run` : _text_message_js__WEBPACK_IMPORTED_MODULE_1__.iU`the event ${event}`;
      return _text_message_js__WEBPACK_IMPORTED_MODULE_1__.iU`\`comment: always\` creates no comment here: ${where} has no pull request`;
    }
    function autoMode({pushedBranch: pushedBranch, defaultBranch: defaultBranch, event: event}) {
      if (event !== "push") return {
        mode: "preview",
        why: event === "" ? _text_message_js__WEBPACK_IMPORTED_MODULE_1__.iU`the event is not known` : _text_message_js__WEBPACK_IMPORTED_MODULE_1__.iU`the event is ${event}, not a push`
      };
      if (pushedBranch === void 0) return {
        mode: "preview",
        why: _text_message_js__WEBPACK_IMPORTED_MODULE_1__.iU`the push is not to a branch`
      };
      if (defaultBranch === void 0) return {
        mode: "preview",
        why: _text_message_js__WEBPACK_IMPORTED_MODULE_1__.iU`the event payload does not include the default branch`
      };
      if (pushedBranch !== defaultBranch) return {
        mode: "preview",
        why: _text_message_js__WEBPACK_IMPORTED_MODULE_1__.iU`${pushedBranch} is not the default branch ${defaultBranch}`
      };
      return {
        mode: "sync",
        why: _text_message_js__WEBPACK_IMPORTED_MODULE_1__.iU`this is a push to the default branch ${defaultBranch}`
      };
    }
  }),
  6557: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      T: () => TunnelError,
      X: () => openNetwork
    });
    __nccwpck_require__(1692);
    var api_connect = __nccwpck_require__(4660);
    var connect = __nccwpck_require__(9136);
    var errors = __nccwpck_require__(8707);
    var agent = __nccwpck_require__(7405);
    var dispatcher_pool = __nccwpck_require__(628);
    var proxy_agent = __nccwpck_require__(6672);
    const external_node_v8_namespaceObject = process.getBuiltinModule("node:v8");
    function compileParserOnce() {
      (0, external_node_v8_namespaceObject.setFlagsFromString)("--wasm-tiering-budget=1000000000");
    }
    const CONNECTIONS = 8;
    const CONNECT_TIMEOUT = 1e4;
    class TunnelError extends Error {
      name="TunnelError";
    }
    function openNetwork({proxy: proxy, keepAlive: keepAlive, maxResponseSize: maxResponseSize, connectTimeout: connectTimeout = CONNECT_TIMEOUT}) {
      compileParserOnce();
      const closing = new AbortController;
      const connections = {
        timeout: connectTimeout,
        signal: closing.signal
      };
      const limits = {
        connections: CONNECTIONS,
        pipelining: keepAlive ? 1 : 0,
        headersTimeout: 0,
        bodyTimeout: 0,
        ...maxResponseSize !== void 0 && {
          maxResponseSize: maxResponseSize
        }
      };
      const dispatcher = proxy ? new proxy_agent({
        ...limits,
        ...tunnelsThrough(proxy, connections)
      }) : new agent({
        ...limits,
        connect: connections
      });
      return {
        dispatcher: dispatcher,
        close() {
          closing.abort();
          return dispatcher.destroy();
        }
      };
    }
    function tunnelsThrough(proxy, options) {
      const reachProxy = connect(options);
      const credentials = credentialsOf(proxy);
      return {
        uri: proxy.origin,
        ...credentials !== void 0 && {
          token: credentials
        },
        requestTls: options,
        clientFactory(origin) {
          const pool = new dispatcher_pool(origin, {
            connect: (target, done) => reachProxy({
              ...target,
              servername: ""
            }, done),
            headersTimeout: options.timeout
          });
          return Object.assign(pool.compose(askForTunnel), {
            connect: api_connect
          });
        }
      };
    }
    const askForTunnel = dispatch => (options, handler) => dispatch(options, {
      onConnect: abort => handler.onConnect?.(abort),
      onUpgrade(status, headers, socket) {
        if (status >= 200 && status < 300) return handler.onUpgrade?.(200, headers, socket);
        socket.on("error", () => {}).destroy();
        handler.onError?.(new TunnelError(`no tunnel was granted (${status})`));
      },
      onError: error => handler.onError?.(whyNoTunnel(error))
    });
    function whyNoTunnel(error) {
      if (error instanceof errors.SocketError) return new TunnelError("the connection was closed before a tunnel stood", {
        cause: error
      });
      if (error instanceof errors.HeadersTimeoutError) return new TunnelError("no connection could be made in time", {
        cause: error
      });
      return error;
    }
    function credentialsOf({username: username, password: password}) {
      if (username === "" && password === "") return;
      const credentials = [ username, password ].map(decodeURIComponent).join(":");
      return `Basic ${Buffer.from(credentials).toString("base64")}`;
    }
  }),
  5188: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      as: () => driftingNames,
      uL: () => hasDrift,
      y2: () => isDrifting
    });
    var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7346);
    function hasDrift({environments: environments}, policy) {
      return environments.some(environment => isDrifting(environment, policy));
    }
    function isDrifting(environment, policy) {
      if ((0, _plan_js__WEBPACK_IMPORTED_MODULE_0__.Im)(environment)) return !policy.allowEmpty;
      return driftingNames(environment, policy).length > 0;
    }
    function driftingNames(environment, policy) {
      const values = policy.compare === "values" ? [ ...environment.update, ...environment.differs ] : [];
      const facing = (0, _plan_js__WEBPACK_IMPORTED_MODULE_0__.xS)(environment, policy) ? [ ...environment.vaultNames, ...environment.providerNames ] : [];
      return [ ...new Set([ ...missingNames(environment, policy), ...environment.delete, ...values, ...facing ]) ];
    }
    function missingNames({create: create, unlisted: unlisted = 0}, {compare: compare, direction: direction}) {
      const mayAllBeThere = compare === "names" && direction === "push" && create.length <= unlisted;
      return mayAllBeThere ? [] : create;
    }
  }),
  7434: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      $u: () => plannedNames,
      I9: () => recall,
      Ix: () => driftNames,
      Js: () => changeSince,
      kY: () => remember,
      sJ: () => conceivable,
      w7: () => placedNames
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
    var _domain_environments_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6292);
    var _text_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9140);
    var _drift_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5188);
    const MOST = 200;
    function remember(names, {showNames: showNames}) {
      const all = names.map(digestOf).sort();
      const each = showNames && all.length <= MOST ? all : void 0;
      return {
        count: all.length,
        whole: sha256(all.join(), 16),
        each: each
      };
    }
    function changeSince(before, names, known) {
      if (before.each === void 0) return;
      const then = new Set(before.each);
      const now = new Set(names.map(digestOf));
      const gone = before.each.filter(digest => !now.has(digest));
      const found = recall(gone, known);
      const added = names.filter(name => !then.has(digestOf(name)));
      return {
        added: added,
        gone: found,
        forgotten: gone.length - found.length
      };
    }
    function recall(digests, known) {
      const wanted = new Set(digests);
      return known.filter(name => wanted.has(digestOf(name)));
    }
    function plannedNames({environments: environments}) {
      return environments.flatMap(({pair: pair, writes: writes}) => OPERATIONS.flatMap(matter => writes[matter].map(name => ({
        matter: matter,
        pair: pair,
        name: name
      }))));
    }
    const OPERATIONS = [ "delete", "update", "create" ];
    function driftNames({environments: environments}, policy) {
      return environments.flatMap(environment => (0, _drift_js__WEBPACK_IMPORTED_MODULE_3__.as)(environment, policy).sort().map(name => ({
        matter: "drift",
        pair: environment.pair,
        name: name
      })));
    }
    function conceivable(plan, matters) {
      const kinds = matters === "writes" ? OPERATIONS : [ "drift" ];
      return plan.environments.flatMap(environment => namesIn(environment).flatMap(name => kinds.map(matter => ({
        matter: matter,
        pair: environment.pair,
        name: name
      }))));
    }
    function namesIn({vaultNames: vaultNames, providerNames: providerNames}) {
      return [ ...new Set([ ...vaultNames, ...providerNames ]) ].sort();
    }
    const LONGEST = 10;
    function placedNames(names, more = 0) {
      const told = names.slice(0, LONGEST);
      const places = new Map(told.map(({pair: pair}) => [ (0, _domain_environments_js__WEBPACK_IMPORTED_MODULE_1__._x)(pair), pair ]));
      const lists = [ ...places ].map(([place, pair]) => {
        const here = told.filter(one => (0, _domain_environments_js__WEBPACK_IMPORTED_MODULE_1__._x)(one.pair) === place);
        const list = (0, _text_message_js__WEBPACK_IMPORTED_MODULE_2__.yG)(here.map(({name: name}) => _text_message_js__WEBPACK_IMPORTED_MODULE_2__.iU`${name}`), ", ");
        return _text_message_js__WEBPACK_IMPORTED_MODULE_2__.iU`${list} in ${(0, _domain_environments_js__WEBPACK_IMPORTED_MODULE_1__.fW)(pair)}`;
      });
      const rest = Math.max(0, names.length - LONGEST) + more;
      if (rest > 0) lists.push((0, _text_message_js__WEBPACK_IMPORTED_MODULE_2__.IZ)(names.length === 0 ? `${rest} that no side has any more` : `${rest} more`));
      return (0, _text_message_js__WEBPACK_IMPORTED_MODULE_2__.yG)(lists, "; ");
    }
    function digestOf({matter: matter, pair: pair, name: name}) {
      return sha256(JSON.stringify([ matter, pair.keyway, pair.provider, name ]), 8);
    }
    function sha256(text, digits) {
      return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, digits);
    }
  }),
  7346: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      D9: () => couldDelete,
      pq: () => countOf,
      xS: () => hasEmptySource,
      OJ: () => hasWork,
      s: () => isAllIgnored,
      Im: () => isEmpty,
      tW: () => mapWrites,
      ie: () => namesInSeveral,
      RJ: () => planEnvironment,
      Rp: () => sameWrites,
      IP: () => sorted,
      LT: () => workOf,
      uc: () => writtenNames
    });
    var domain_provider = __nccwpck_require__(6231);
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
      const isReserved = name => (0, domain_provider.ce)(name, provider);
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
    function isAllIgnored(environment) {
      const {kept: kept, unchanged: unchanged, differs: differs, vaultOnly: vaultOnly, unverifiable: unverifiable, ignored: ignored} = environment;
      const others = [ kept, unchanged, differs, vaultOnly, unverifiable ];
      return ignored.length > 0 && !hasWork(environment) && others.every(({length: length}) => length === 0);
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
  }),
  5493: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Bg: () => farewell,
      _0: () => replacedBy,
      js: () => duplicateOf,
      wI: () => news
    });
    var _plan_name_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7434);
    var _text_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9140);
    var _text_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
    var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3021);
    var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8465);
    var _time_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9793);
    function news(before, {run: run, names: names, known: known}) {
      const naming = {
        showNames: run.inputs?.showNames ?? false
      };
      const link = linkTo(run);
      if (before.drift !== void 0 && before.drift.since === void 0) return `🟠 Drifting again${list(naming.showNames ? (0, 
      _plan_name_memory_js__WEBPACK_IMPORTED_MODULE_0__.w7)(names) : secrets(names.length))}${link}.`;
      if (before.names === void 0 || before.names.whole === (0, _plan_name_memory_js__WEBPACK_IMPORTED_MODULE_0__.kY)(names, naming).whole) return;
      const change = naming.showNames ? (0, _plan_name_memory_js__WEBPACK_IMPORTED_MODULE_0__.Js)(before.names, names, known) : void 0;
      if (change === void 0) return `${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.wD)(_text_message_js__WEBPACK_IMPORTED_MODULE_1__.iU`${secrets(names.length)} drifting now, ${before.names.count} at the last check`)}${link}.`;
      const {added: added, gone: gone, forgotten: forgotten} = change;
      const parts = [ added.length > 0 && `New since the last check: ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.wD)((0, 
      _plan_name_memory_js__WEBPACK_IMPORTED_MODULE_0__.w7)(added))}`, gone.length + forgotten > 0 && `No longer drifting: ${(0, 
      _markdown_js__WEBPACK_IMPORTED_MODULE_3__.wD)((0, _plan_name_memory_js__WEBPACK_IMPORTED_MODULE_0__.w7)(gone, forgotten))}` ].filter(part => part !== false);
      return parts.length === 0 ? void 0 : `${parts.join(". ")}${link}.`;
    }
    function farewell({names: names, drift: drift}, {run: run, known: known, at: at}) {
      const head = `✅ Resolved: vault and ${(0, _text_message_js__WEBPACK_IMPORTED_MODULE_1__.pj)((0, 
      _place_js__WEBPACK_IMPORTED_MODULE_4__.xN)(run))} match again as of ${(0, _time_js__WEBPACK_IMPORTED_MODULE_5__.n$)(at)}${linkTo(run)}.`;
      if (drift?.since === void 0 || names === void 0) return head;
      const showNames = (run.inputs?.showNames ?? false) && names.each !== void 0;
      const found = (0, _plan_name_memory_js__WEBPACK_IMPORTED_MODULE_0__.I9)(names.each ?? [], known);
      const what = showNames ? (0, _plan_name_memory_js__WEBPACK_IMPORTED_MODULE_0__.w7)(found, names.count - found.length) : secrets(names.count);
      return `${head} It had drifted since ${(0, _time_js__WEBPACK_IMPORTED_MODULE_5__.n$)(drift.since)}${names.count === 0 ? "" : list(what)}.`;
    }
    function replacedBy(issue) {
      return `This workflow now checks other environments; see #${issue}.`;
    }
    function duplicateOf(issue) {
      return `Another run opened #${issue} about the same drift at the same time.`;
    }
    function list(what) {
      return `: ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_3__.wD)(what)}`;
    }
    function secrets(count) {
      return (0, _text_wording_js__WEBPACK_IMPORTED_MODULE_2__.hS)(count, "secret");
    }
    function linkTo({context: context}) {
      return context.runUrl === "" ? "" : ` ([run](${context.runUrl}))`;
    }
  }),
  3021: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      $E: () => reasonLine,
      DV: () => codeBlock,
      TM: () => folded,
      V3: () => nameBlock,
      aY: () => code,
      ee: () => bytes,
      tp: () => table,
      wD: () => markdown
    });
    var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6948);
    function markdown({parts: parts}) {
      return parts.map(part => typeof part === "string" ? part : code(part.data)).join("");
    }
    function code(text) {
      const shown = (0, _text_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.rh)(text);
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
      return codeBlock("diff", lines.map(line => typeof line === "string" ? line : `${line[0]} ${(0, 
      _text_sanitize_js__WEBPACK_IMPORTED_MODULE_0__.rh)(line[1])}`));
    }
    function reasonLine(words) {
      return `@@ ${words} @@`;
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
  }),
  3086: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      HZ: () => readMarked,
      kN: () => withMark,
      oA: () => textDigest
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
    function withMark(mark, text, footer) {
      const {target: target = "-", given: given, plan: plan, shown: shown, names: names, drift: drift} = mark;
      const fields = {
        target: target,
        given: given,
        ...plan !== void 0 && {
          plan: plan,
          shown: seconds(shown)
        },
        ...names !== void 0 && {
          names: written(names)
        },
        ...drift !== void 0 && {
          project: drift.project,
          step: drift.step,
          since: seconds(drift.since),
          checked: seconds(drift.checked)
        },
        text: textDigest(text)
      };
      const list = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
      return `\x3c!-- keyway-sync ${list.join(" ")} --\x3e\n${text}${footer}`;
    }
    function readMarked(body) {
      const folded = body.replaceAll("\r\n", "\n");
      const [line, list = ""] = /^<!-- keyway-sync((?: [a-z]+=[\w:.-]+)+) -->\n?/.exec(folded) ?? [];
      if (line === void 0) return;
      const fields = new Map(list.trim().split(" ").map(splitField));
      const [target, given, digest] = [ "target", "given", "text" ].map(name => fields.get(name));
      if (target === void 0 || given === void 0 || digest === void 0) return;
      const text = folded.slice(line.length).replace(FOOTER, "");
      return {
        target: target === "-" ? void 0 : target,
        given: given,
        plan: fields.get("plan"),
        shown: time(fields.get("shown")),
        names: remembered(fields.get("names")),
        drift: driftMark(fields),
        digest: digest,
        text: text,
        intact: textDigest(text) === digest
      };
    }
    const FOOTER = /\n<sub>[^\n]*<\/sub>\s*$/;
    function textDigest(text) {
      const said = text.replace(/[ \t]+$/gm, "").trim();
      return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(said).digest("hex").slice(0, 32);
    }
    function splitField(field) {
      const at = field.indexOf("=");
      return [ field.slice(0, at), field.slice(at + 1) ];
    }
    function written({count: count, whole: whole, each: each}) {
      return [ count, whole, ...each === void 0 ? [] : [ each.join(".") ] ].join(":");
    }
    function remembered(field) {
      const [, count, whole = "", each] = /^(\d{1,9}):([0-9a-f]+)(?::((?:[0-9a-f]+(?:\.[0-9a-f]+)*)?))?$/.exec(field ?? "") ?? [];
      if (count === void 0) return;
      return {
        count: Number(count),
        whole: whole,
        each: each === void 0 ? void 0 : each.split(".").filter(Boolean)
      };
    }
    function driftMark(fields) {
      const [project, step] = [ fields.get("project"), fields.get("step") ];
      const checked = time(fields.get("checked"));
      if (project === void 0 || step === void 0 || checked === void 0) return;
      return {
        project: project,
        step: step,
        since: time(fields.get("since")),
        checked: checked
      };
    }
    function seconds(time) {
      return time === void 0 ? "-" : String(Math.floor(time.getTime() / 1e3));
    }
    function time(field) {
      return /^\d{1,11}$/.test(field ?? "") ? new Date(Number(field) * 1e3) : void 0;
    }
  }),
  4814: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      N: () => troubleText
    });
    var _text_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9140);
    const FAILED = {
      comment: _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`could not post the pull request comment`,
      issue: _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`could not update the drift issue`,
      approval: _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`could not read the pull request's comment`
    };
    const PERMISSIONS = {
      comment: (0, _text_message_js__WEBPACK_IMPORTED_MODULE_0__.IZ)("`pull-requests: write`"),
      issue: (0, _text_message_js__WEBPACK_IMPORTED_MODULE_0__.IZ)("`issues: write`"),
      approval: (0, _text_message_js__WEBPACK_IMPORTED_MODULE_0__.IZ)("`pull-requests: read`")
    };
    function troubleText({what: what, kind: kind, why: why}, ofFork = false) {
      return _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`${FAILED[what]}: ${reason(what, kind, why, ofFork)}`;
    }
    function reason(what, kind, why, ofFork) {
      switch (kind) {
       case "permission":
        if (ofFork) return _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`the token lacks permission (${why}), because GitHub gives none that may write to pull requests from forks`;
        return _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`the token lacks permission (${why}). Add ${PERMISSIONS[what]} under \`permissions:\` in this job`;

       case "credentials":
        return _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`GitHub does not accept \`githubToken\` (${why})`;

       case "rate-limit":
        return _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`the token's rate limit at GitHub is used up; run it again after the hour`;

       case "secondary-limit":
        return _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`GitHub asks for fewer requests at once (its secondary rate limit); run it again in a few minutes`;

       case "locked":
        return _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`the conversation is locked; unlock it, or the token needs write access to the repository`;

       case "disabled":
        return _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`issues are disabled in this repository`;

       case "page":
        return _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`a web page came instead of GitHub's answer (${why}); GitHub may be down, or a proxy in between answers for it`;

       case "late":
       case "other":
        return _text_message_js__WEBPACK_IMPORTED_MODULE_0__.iU`${why}`;
      }
    }
  }),
  8465: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      I: () => kindOf,
      RY: () => projectText,
      Z3: () => targetText,
      xN: () => providerText,
      xt: () => wayText
    });
    var _domain_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6231);
    var _inputs_context_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4738);
    var _text_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9140);
    function kindOf({mode: mode, inputs: inputs, context: context}) {
      if (mode === "sync") return "sync";
      const keepsIssue = inputs?.issue && !(0, _inputs_context_js__WEBPACK_IMPORTED_MODULE_1__.T5)(context);
      return inputs?.failOnDrift || keepsIssue || context.event === "schedule" ? "drift-check" : "preview";
    }
    function projectText({target: target}) {
      const provider = (0, _domain_provider_js__WEBPACK_IMPORTED_MODULE_0__.pX)(target?.provider);
      if (target === void 0) return provider;
      return _text_message_js__WEBPACK_IMPORTED_MODULE_2__.iU`${provider} ${target.projectName ?? target.projectId}`;
    }
    function providerText({target: target}) {
      return (0, _domain_provider_js__WEBPACK_IMPORTED_MODULE_0__.pX)(target?.provider);
    }
    function wayText(run) {
      const project = projectText(run);
      const pulls = (run.plan?.direction ?? run.inputs?.direction) === "pull";
      return pulls ? _text_message_js__WEBPACK_IMPORTED_MODULE_2__.iU`${project} → Keyway` : _text_message_js__WEBPACK_IMPORTED_MODULE_2__.iU`Keyway → ${project}`;
    }
    function targetText({target: target, inputs: inputs}) {
      if (target === void 0) return (0, _text_message_js__WEBPACK_IMPORTED_MODULE_2__.IZ)("");
      const named = target.projectName === void 0 ? (0, _text_message_js__WEBPACK_IMPORTED_MODULE_2__.IZ)("") : _text_message_js__WEBPACK_IMPORTED_MODULE_2__.iU`${target.projectName} `;
      const id = target.projectName === void 0 ? _text_message_js__WEBPACK_IMPORTED_MODULE_2__.iU`${target.projectId}` : _text_message_js__WEBPACK_IMPORTED_MODULE_2__.iU`(${target.projectId})`;
      const service = target.serviceId === void 0 ? (0, _text_message_js__WEBPACK_IMPORTED_MODULE_2__.IZ)("") : _text_message_js__WEBPACK_IMPORTED_MODULE_2__.iU`, service ${target.serviceId}`;
      const project = _text_message_js__WEBPACK_IMPORTED_MODULE_2__.iU`${(0, _domain_provider_js__WEBPACK_IMPORTED_MODULE_0__.pX)(target.provider)} ${named}${id}${service}`;
      const vault = _text_message_js__WEBPACK_IMPORTED_MODULE_2__.iU`vault ${target.repository}`;
      return inputs?.direction === "pull" ? _text_message_js__WEBPACK_IMPORTED_MODULE_2__.iU`${project} → ${vault}` : _text_message_js__WEBPACK_IMPORTED_MODULE_2__.iU`${vault} → ${project}`;
    }
  }),
  9793: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      KN: () => ago,
      n$: () => moment,
      vd: () => day
    });
    const MINUTE = 6e4;
    const HOUR = 60 * MINUTE;
    const DAY = 24 * HOUR;
    function moment(time) {
      return `${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;
    }
    function day(time) {
      const month = MONTHS[time.getUTCMonth()] ?? "";
      return `${time.getUTCDate()} ${month} ${time.getUTCFullYear()}`;
    }
    const MONTHS = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
    function ago(time, now) {
      const ms = Math.max(0, now.getTime() - time.getTime());
      if (ms < MINUTE) return "less than a minute ago";
      if (ms < HOUR) return counted(Math.floor(ms / MINUTE), "minute");
      if (ms < 2 * DAY) return counted(Math.floor(ms / HOUR), "hour");
      return ms < 30 * DAY ? counted(Math.floor(ms / DAY), "day") : `on ${day(time)}`;
    }
    function counted(count, what) {
      return `${count} ${what}${count === 1 ? "" : "s"} ago`;
    }
  }),
  9140: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      IZ: () => trusted,
      em: () => sentence,
      fj: () => fullSentence,
      iU: () => message,
      pj: () => plain,
      yG: () => join
    });
    var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6948);
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
      const shown = (0, _sanitize_js__WEBPACK_IMPORTED_MODULE_0__.aj)(data);
      return /^[\w.:/@+-]+$/.test(shown) ? shown : `"${shown.replaceAll('"', '\\"')}"`;
    }
    function fullSentence(message) {
      const {parts: parts} = sentence(message);
      const last = parts.at(-1);
      return typeof last === "string" && /[.!?:]$/.test(last) ? {
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
  }),
  6948: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      aj: () => sanitize,
      rh: () => sanitizeName,
      ts: () => escapeInvisible
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
    const UNSEEN = /[\u2800\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;
    const LONGEST = 200;
    function sanitize(text, longest = LONGEST) {
      const shown = reveal(text);
      if (shown.length <= longest) return shown;
      const head = shown.slice(0, longest).replace(/\\(?:u\{?[0-9a-f]*)?$|[\uD800-\uDBFF]$/, "");
      const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(shown).digest("hex").slice(0, 8);
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
      return text.replace(UNSEEN, point => `\\u{${Number(point.codePointAt(0)).toString(16)}}`);
    }
  }),
  1455: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      OD: () => nameList,
      hS: () => counted
    });
    var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9140);
    const LONGEST = 10;
    function nameList(list, {showNames: showNames}, lead = ": ") {
      if (!showNames || list.length === 0) return (0, _message_js__WEBPACK_IMPORTED_MODULE_0__.IZ)("");
      const shown = (0, _message_js__WEBPACK_IMPORTED_MODULE_0__.yG)(list.slice(0, LONGEST).map(name => _message_js__WEBPACK_IMPORTED_MODULE_0__.iU`${name}`), ", ");
      return list.length > LONGEST ? _message_js__WEBPACK_IMPORTED_MODULE_0__.iU`${(0, 
      _message_js__WEBPACK_IMPORTED_MODULE_0__.IZ)(lead)}${shown} and ${list.length - LONGEST} more` : _message_js__WEBPACK_IMPORTED_MODULE_0__.iU`${(0, 
      _message_js__WEBPACK_IMPORTED_MODULE_0__.IZ)(lead)}${shown}`;
    }
    function counted(count, what) {
      return (0, _message_js__WEBPACK_IMPORTED_MODULE_0__.IZ)(`${count} ${what}${count === 1 ? "" : "s"}`);
    }
  }),
  3305: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      _L: () => _boolean,
      LK: () => _int,
      UI: () => _nonnegative,
      F7: () => _number,
      fU: () => _refine,
      Rl: () => _string,
      em: () => _unknown,
      q0: () => describe,
      mI: () => meta
    });
    var core_checks = __nccwpck_require__(4890);
    var _a;
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
    (_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
    const globalRegistry = globalThis.__zod_globalRegistry;
    var core_util = __nccwpck_require__(4723);
    function snapshotChecks(def) {
      if (def.checks) def.checks = [ ...def.checks ];
      return def;
    }
    function _string(Class, params) {
      return new Class(snapshotChecks({
        type: "string",
        ...core_util.A2(params)
      }));
    }
    function _number(Class, params) {
      return new Class(snapshotChecks({
        type: "number",
        checks: [],
        ...core_util.A2(params)
      }));
    }
    function _int(Class, params) {
      return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...core_util.A2(params)
      });
    }
    function _boolean(Class, params) {
      return new Class({
        type: "boolean",
        ...core_util.A2(params)
      });
    }
    function _unknown(Class) {
      return new Class({
        type: "unknown"
      });
    }
    function _gte(value, params) {
      return new core_checks.J_({
        check: "greater_than",
        ...core_util.A2(params),
        value: value,
        inclusive: true
      });
    }
    function _nonnegative(params) {
      return _gte(0, params);
    }
    function _refine(Class, fn, _params) {
      const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...core_util.A2(_params)
      });
      return schema;
    }
    function describe(description) {
      const ch = new core_checks.QP({
        check: "describe"
      });
      ch._zod.onattach = [ inst => {
        const existing = globalRegistry.get(inst) ?? {};
        globalRegistry.add(inst, {
          ...existing,
          description: description
        });
      } ];
      ch._zod.check = () => {};
      return ch;
    }
    function meta(metadata) {
      const ch = new core_checks.QP({
        check: "meta"
      });
      ch._zod.onattach = [ inst => {
        const existing = globalRegistry.get(inst) ?? {};
        globalRegistry.add(inst, {
          ...existing,
          ...metadata
        });
      } ];
      ch._zod.check = () => {};
      return ch;
    }
  }),
  4890: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      J_: () => $ZodCheckGreaterThan,
      KH: () => $ZodCheckNumberFormat,
      QP: () => $ZodCheck
    });
    var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
    var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);
    const $ZodCheck = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheck", (inst, def) => {
      var _a;
      inst._zod ?? (inst._zod = {});
      inst._zod.def = def;
      (_a = inst._zod).onattach ?? (_a.onattach = []);
    });
    const numericOriginMap = {
      number: "number",
      bigint: "bigint",
      object: "date"
    };
    const $ZodCheckGreaterThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckGreaterThan", (inst, def) => {
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
    const $ZodCheckNumberFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckNumberFormat", (inst, def) => {
      $ZodCheck.init(inst, def);
      def.format = def.format || "float64";
      const isInt = def.format?.includes("int");
      const origin = isInt ? "int" : "number";
      const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__.zH[def.format];
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
  }),
  8532: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      $W: () => config,
      GT: () => $ZodAsyncError,
      cV: () => $ZodEncodeError,
      cr: () => globalConfig,
      tm: () => NEVER,
      xI: () => $constructor
    });
    var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
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
            (0, _util_js__WEBPACK_IMPORTED_MODULE_0__.ol)(target, protoMembers);
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
    const globalConfig = globalThis.__zod_globalConfig;
    function config(newConfig) {
      if (newConfig) Object.assign(globalConfig, newConfig);
      return globalConfig;
    }
  }),
  4723: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      A2: () => normalizeParams,
      Gv: () => isObject,
      NM: () => optionalKeys,
      PO: () => cached,
      QH: () => aborted,
      SS: () => constantCatch,
      Vy: () => assignProp,
      X: () => installLazyProp,
      d3: () => attachSchema,
      gx: () => captureStackTrace,
      hi: () => sizeCaps,
      iR: () => finalizeIssue,
      jD: () => hide,
      k8: () => jsonStringifyReplacer,
      lQ: () => prefixIssues,
      o8: () => clone,
      ol: () => members,
      p6: () => cleanRegex,
      qh: () => own,
      rL: () => explicitlyAborted,
      sn: () => issue,
      v5: () => defineLazyInternal,
      zH: () => NUMBER_FORMAT_RANGES
    });
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
    function isObject(data) {
      return typeof data === "object" && data !== null && !Array.isArray(data);
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
  }),
  8395: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      YOg: () => array,
      zMY: () => schemas_boolean,
      MfU: () => _catch,
      Whr: () => schemas_int,
      cl6: () => nullish,
      aig: () => schemas_number,
      Ikc: () => object,
      lqM: () => optional,
      FsL: () => pipe,
      YPB: () => refine,
      YjP: () => schemas_string,
      pdi: () => transform,
      KCZ: () => union,
      L5J: () => unknown
    });
    var core_core = __nccwpck_require__(8532);
    var core_checks = __nccwpck_require__(4890);
    const anyString = /^[\s\S]{0,}$/;
    const number = /^-?\d+(?:\.\d+)?$/;
    const regexes_boolean = /^(?:true|false)$/i;
    var core_util = __nccwpck_require__(4723);
    const version = {
      major: 4,
      minor: 6,
      patch: 7
    };
    const $ZodType = core_core.xI("$ZodType", (inst, def) => {
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
          let isAborted = core_util.QH(payload);
          let asyncResult;
          for (const ch of checks) {
            if (ch._zod.def.when) {
              if (core_util.rL(payload)) continue;
              const shouldRun = ch._zod.def.when(payload);
              if (!shouldRun) continue;
            } else if (isAborted) continue;
            const currLen = payload.issues.length;
            const _ = ch._zod.check(payload);
            if (_ instanceof Promise && ctx?.async === false) throw new core_core.GT;
            if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
              await _;
              const nextLen = payload.issues.length;
              if (nextLen === currLen) return;
              core_util.d3(payload.issues, currLen, inst);
              if (!isAborted) isAborted = core_util.QH(payload, currLen);
            }); else {
              const nextLen = payload.issues.length;
              if (nextLen === currLen) continue;
              core_util.d3(payload.issues, currLen, inst);
              if (!isAborted) isAborted = core_util.QH(payload, currLen);
            }
          }
          if (asyncResult) return asyncResult.then(() => payload);
          return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
          if (core_util.QH(canary)) {
            canary.aborted = true;
            return canary;
          }
          const checkResult = runChecks(payload, checks, ctx);
          if (checkResult instanceof Promise) {
            if (ctx.async === false) throw new core_core.GT;
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
            if (ctx.async === false) throw new core_core.GT;
            return result.then(result => runChecks(result, checks, ctx));
          }
          return runChecks(result, checks, ctx);
        };
      }
    }, {
      get "~standard"() {
        return core_util.jD(this, "~standard", standardProps(this));
      },
      set "~standard"(value) {
        core_util.qh(this, "~standard", value);
      }
    });
    const toStandardResult = (r, ctx) => r.issues.length ? {
      issues: r.issues.map(iss => core_util.iR(iss, ctx, core_core.$W()))
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
    const $ZodString = core_core.xI("$ZodString", (inst, def) => {
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
    const $ZodNumber = core_core.xI("$ZodNumber", (inst, def) => {
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
    const $ZodNumberFormat = core_core.xI("$ZodNumberFormat", (inst, def) => {
      core_checks.KH.init(inst, def);
      $ZodNumber.init(inst, def);
    });
    const $ZodBoolean = core_core.xI("$ZodBoolean", (inst, def) => {
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
    const $ZodUnknown = core_core.xI("$ZodUnknown", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.parse = payload => payload;
    });
    function capSize(inst, size) {
      const caps = core_util.hi(inst._zod.def.checks);
      if (!caps.length) return;
      const cap = Math.min(...caps.map(c => c[0]));
      const parse = inst._zod.parse;
      inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") for (const [max, ch] of core_util.hi(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          core_util.d3(payload.issues, start, inst);
          return payload;
        }
        return parse(payload, ctx);
      };
    }
    const arraySize = input => Array.isArray(input) ? input.length : -1;
    function handleArrayResult(result, final, index) {
      if (result.issues.length) final.issues.push(...core_util.lQ(index, result.issues));
      final.value[index] = result.value;
    }
    const $ZodArray = core_core.xI("$ZodArray", (inst, def) => {
      $ZodType.init(inst, def);
      const memo = core_core.cr.memoizer;
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
            if (abortEarly && result.issues.length !== 0 && core_util.QH(result)) break;
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
        final.issues.push(...core_util.lQ(key, result.issues));
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
      const okeys = core_util.NM(def.shape);
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
          if (core_util.QH(payload, seen)) break;
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
    const $ZodObject = core_core.xI("$ZodObject", (inst, def) => {
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
      const _normalized = core_util.PO(() => normalizeDef(def));
      core_util.v5(inst, "propValues", zod => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
          const field = shape[key]._zod;
          if (field.values) {
            if (!Object.prototype.hasOwnProperty.call(propValues, key)) core_util.Vy(propValues, key, new Set);
            for (const v of field.values) propValues[key].add(v);
            if (field.optin !== void 0) propValues[key].add(void 0);
          }
        }
        return propValues;
      });
      const isObject = core_util.Gv;
      const catchall = def.catchall;
      let value;
      const memo = core_core.cr.memoizer;
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
            if (core_util.QH(payload, seen)) break;
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
      const nonaborted = results.filter(r => !core_util.QH(r));
      if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
      }
      final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst: inst,
        errors: results.map(result => result.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())))
      });
      return final;
    }
    const $ZodUnion = core_core.xI("$ZodUnion", (inst, def) => {
      $ZodType.init(inst, def);
      core_util.v5(inst, "optin", zod => zod.def.options.some(o => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some(o => o._zod.optin !== void 0) ? "optional" : void 0);
      core_util.v5(inst, "optout", zod => zod.def.options.some(o => o._zod.optout === "optional") ? "optional" : void 0);
      core_util.v5(inst, "values", zod => {
        if (zod.def.options.every(o => o._zod.values)) return new Set(zod.def.options.flatMap(option => Array.from(option._zod.values)));
        return;
      });
      core_util.v5(inst, "pattern", zod => {
        if (zod.def.options.every(o => o._zod.pattern)) {
          const patterns = zod.def.options.map(o => o._zod.pattern);
          return new RegExp(`^(${patterns.map(p => core_util.p6(p.source)).join("|")})$`);
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
    const $ZodTransform = core_core.xI("$ZodTransform", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.optin = "optional";
      core_core.cr.memoizer?.guard(inst);
      inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") throw new core_core.cV(inst.constructor.name);
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
          const output = _out instanceof Promise ? _out : Promise.resolve(_out);
          return output.then(output => {
            payload.value = output;
            return payload;
          });
        }
        if (_out instanceof Promise) throw new core_core.GT;
        payload.value = _out;
        return payload;
      };
    });
    function handleOptionalResult(payload, result) {
      payload.value = result.issues.length ? void 0 : result.value;
      return payload;
    }
    const $ZodOptional = core_core.xI("$ZodOptional", (inst, def) => {
      $ZodType.init(inst, def);
      core_util.v5(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
      inst._zod.optout = "optional";
      core_util.v5(inst, "values", zod => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([ ...values, void 0 ]) : void 0;
      });
      core_util.v5(inst, "pattern", zod => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util.p6(pattern.source)})?$`) : void 0;
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
    const $ZodNullable = core_core.xI("$ZodNullable", (inst, def) => {
      $ZodType.init(inst, def);
      core_util.v5(inst, "optin", zod => zod.def.innerType._zod.optin);
      core_util.v5(inst, "optout", zod => zod.def.innerType._zod.optout);
      core_util.v5(inst, "pattern", zod => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util.p6(pattern.source)}|null)$`) : void 0;
      });
      core_util.v5(inst, "values", zod => zod.def.innerType._zod.values ? new Set([ ...zod.def.innerType._zod.values, null ]) : void 0);
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
          issues: result.issues.map(iss => core_util.iR(iss, ctx, core_core.$W()))
        },
        input: payload.value
      });
      return payload;
    }
    const $ZodCatch = core_core.xI("$ZodCatch", (inst, def) => {
      $ZodType.init(inst, def);
      core_util.v5(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
      core_util.v5(inst, "optout", zod => zod.def.innerType._zod.optout);
      core_util.v5(inst, "values", zod => zod.def.innerType._zod.values);
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
    const $ZodPipe = core_core.xI("$ZodPipe", (inst, def) => {
      $ZodType.init(inst, def);
      core_util.v5(inst, "values", zod => zod.def.in._zod.values);
      core_util.v5(inst, "optin", zod => zod.def.in._zod.optin);
      core_util.v5(inst, "optout", zod => zod.def.out._zod.optout);
      core_util.v5(inst, "propValues", zod => zod.def.in._zod.propValues);
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
    const $ZodCustom = core_core.xI("$ZodCustom", (inst, def) => {
      core_checks.QP.init(inst, def);
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
        payload.issues.push(core_util.sn(_iss));
      }
    }
    var api = __nccwpck_require__(3305);
    function _getMessage() {
      const internals = this._zod;
      internals.message ?? (internals.message = JSON.stringify(internals.def, core_util.k8, 2));
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
    (0, core_core.xI)("$ZodError", initializer);
    const $ZodRealError = (0, core_core.xI)("$ZodError", initializer, void 0, {
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
        if (result instanceof Promise) throw new core_core.GT;
        if (result.issues.length) {
          const e = new (_params?.Err ?? _Err)(result.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())));
          core_util.gx(e, _params?.callee ?? fn);
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
          const e = new (params?.Err ?? _Err)(result.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())));
          core_util.gx(e, params?.callee ?? fn);
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
      if (result instanceof Promise) throw new core_core.GT;
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
            error = new Err(issues.map(iss => core_util.iR(iss, ctx, core_core.$W())));
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
    const ZodMiniType = core_core.xI("ZodMiniType", (inst, def) => {
      if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
      $ZodType.init(inst, def);
      inst.def = def;
      inst.type = def.type;
    }, {
      get with() {
        return this.check;
      },
      set with(value) {
        core_util.qh(this, "with", value);
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
        return core_util.o8(this, _def, params);
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
    const ZodMiniString = core_core.xI("ZodMiniString", (inst, def) => {
      $ZodString.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    function schemas_string(params) {
      return api.Rl(ZodMiniString, params);
    }
    const ZodMiniNumber = core_core.xI("ZodMiniNumber", (inst, def) => {
      $ZodNumber.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    function schemas_number(params) {
      return api.F7(ZodMiniNumber, params);
    }
    const ZodMiniNumberFormat = core_core.xI("ZodMiniNumberFormat", (inst, def) => {
      $ZodNumberFormat.init(inst, def);
      ZodMiniNumber.init(inst, def);
    });
    function schemas_int(params) {
      return api.LK(ZodMiniNumberFormat, params);
    }
    const ZodMiniBoolean = core_core.xI("ZodMiniBoolean", (inst, def) => {
      $ZodBoolean.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    function schemas_boolean(params) {
      return api._L(ZodMiniBoolean, params);
    }
    const ZodMiniUnknown = core_core.xI("ZodMiniUnknown", (inst, def) => {
      $ZodUnknown.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    function unknown() {
      return api.em(ZodMiniUnknown);
    }
    const ZodMiniArray = core_core.xI("ZodMiniArray", (inst, def) => {
      $ZodArray.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    function array(element, params) {
      return new ZodMiniArray({
        type: "array",
        element: element,
        ...core_util.A2(params)
      });
    }
    const ZodMiniObject = core_core.xI("ZodMiniObject", (inst, def) => {
      $ZodObject.init(inst, def);
      ZodMiniType.init(inst, def);
      core_util.X(inst, "shape", self => self._zod.def.shape, false);
    });
    function object(shape, params) {
      const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util.A2(params)
      };
      return new ZodMiniObject(def);
    }
    const ZodMiniUnion = core_core.xI("ZodMiniUnion", (inst, def) => {
      $ZodUnion.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    function union(options, params) {
      return new ZodMiniUnion({
        type: "union",
        options: options,
        ...core_util.A2(params)
      });
    }
    const ZodMiniTransform = core_core.xI("ZodMiniTransform", (inst, def) => {
      $ZodTransform.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    function transform(fn) {
      return new ZodMiniTransform({
        type: "transform",
        transform: fn
      });
    }
    const ZodMiniOptional = core_core.xI("ZodMiniOptional", (inst, def) => {
      $ZodOptional.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    function optional(innerType) {
      return new ZodMiniOptional({
        type: "optional",
        innerType: innerType
      });
    }
    const ZodMiniNullable = core_core.xI("ZodMiniNullable", (inst, def) => {
      $ZodNullable.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    function nullable(innerType) {
      return new ZodMiniNullable({
        type: "nullable",
        innerType: innerType
      });
    }
    function nullish(innerType) {
      return optional(nullable(innerType));
    }
    const ZodMiniCatch = core_core.xI("ZodMiniCatch", (inst, def) => {
      $ZodCatch.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    function _catch(innerType, catchValue) {
      return new ZodMiniCatch({
        type: "catch",
        innerType: innerType,
        catchValue: typeof catchValue === "function" ? catchValue : core_util.SS(catchValue)
      });
    }
    const ZodMiniPipe = core_core.xI("ZodMiniPipe", (inst, def) => {
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
    const ZodMiniCustom = core_core.xI("ZodMiniCustom", (inst, def) => {
      $ZodCustom.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    function refine(fn, _params = {}) {
      return api.fU(ZodMiniCustom, fn, _params);
    }
    api.q0;
    api.mI;
  })
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
    __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

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

const GRACE = 5e3;

const reads = new AbortController;

const writes = new AbortController;

function end() {
  reads.abort();
  setTimeout(() => writes.abort(), GRACE).unref();
}

process.on("SIGINT", end);

process.on("SIGTERM", end);

const endSignal = reads.signal;

const writeEndSignal = writes.signal;

var errors = __nccwpck_require__(9285);

const VERSION = "1.0.0";

var domain_environments = __nccwpck_require__(6292);

var domain_provider = __nccwpck_require__(6231);

var sanitize = __nccwpck_require__(6948);

const MOST_NAMES = 200;

function planLog(plan, steps, {showNames: showNames}) {
  const lookUps = steps.filter(({step: step}) => step === "connections" || step === "projects");
  const byEnvironment = stepsByEnvironment(steps);
  const read = plan.environments.map(({pair: pair}) => byEnvironment.get((0, domain_environments._x)(pair)) ?? []);
  return {
    target: lookUps.length === 0 ? void 0 : {
      title: "Resolve connection and project",
      lines: lookUps.map(stepLine)
    },
    environments: plan.environments.map((environment, index) => ({
      requests: {
        title: `${placeText(environment, plan)}: ${counts(environment, plan)}`,
        lines: (read[index] ?? []).map(stepLine)
      },
      changes: showNames ? nameLines(environment) : []
    })),
    shown: new Set([ ...lookUps, ...read.flat() ])
  };
}

function requestLog(steps, shown) {
  const left = steps.filter(step => !shown.has(step));
  const more = shown.size > 0 ? "more " : "";
  return {
    title: `${left.length} ${more}request${left.length === 1 ? "" : "s"} to Keyway`,
    lines: left.map(step => {
      const place = step.environment === void 0 ? "" : `${(0, sanitize.aj)((0, domain_environments.fW)(step.environment))} `;
      return `${place}${stepLine(step)}`;
    })
  };
}

function stepsByEnvironment(steps) {
  return Map.groupBy(steps, ({environment: environment}) => environment === void 0 ? "" : (0, 
  domain_environments._x)(environment));
}

function placeText({pair: {keyway: keyway, provider: provider}}, {direction: direction}) {
  if (keyway === provider) return (0, sanitize.aj)(keyway);
  const [from, to] = direction === "pull" ? [ provider, keyway ] : [ keyway, provider ];
  return `${(0, sanitize.aj)(from)} → ${(0, sanitize.aj)(to)}`;
}

function stepLine({at: at, method: method, step: step, status: status, ms: ms, requestId: requestId}) {
  const what = method === "GET" ? `read ${step}` : step;
  return `${at.toISOString().slice(11, 19)} ${what}: ${status ?? "no answer"}, ${ms} ms, request ${(0, 
  sanitize.aj)(requestId)}`;
}

const LONG = 5e3;

function waitLine(ms, why) {
  const isLong = ms >= LONG;
  const time = isLong ? `${Math.ceil(ms / 1e3)} seconds` : `${ms} ms`;
  return {
    text: `Waiting ${time} before asking Keyway again (${(0, errors.qo)(why)})`,
    isLong: isLong
  };
}

function counts(environment, {direction: direction, target: target}) {
  const {create: create, update: update, delete: gone, differs: differs, unchanged: unchanged, kept: kept, vaultOnly: vaultOnly, ignored: ignored, unverifiable: unverifiable} = environment;
  const parts = [ [ gone.length, "to delete" ], [ update.length, "to update" ], [ create.length, "to create" ], [ direction === "pull" ? differs.length : 0, differs.length === 1 ? "differs" : "differ" ], [ unchanged.length, "unchanged" ], [ kept.length, `only at ${(0, 
  domain_provider.OX)(target.provider)}` ], [ vaultOnly.length, "only in the vault" ], [ ignored.length, "ignored" ], [ unverifiable.length, "not verifiable" ] ];
  const some = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return some.length === 0 ? "no names" : some.join(", ");
}

const COLORS = {
  "-": 31,
  "!": 33,
  "+": 32
};

function nameLines(environment) {
  const lists = [ [ "-", environment.delete ], [ "!", environment.update ], [ "!", environment.differs ], [ "+", environment.create ] ];
  const all = lists.flatMap(([mark, names]) => names.map(name => ({
    mark: mark,
    name: name
  })));
  const lines = all.slice(0, MOST_NAMES).map(({mark: mark, name: name}) => `  [${COLORS[mark]}m${logLine(`${mark} ${(0, 
  sanitize.rh)(name)}`)}[0m`);
  const more = all.length - lines.length;
  return more > 0 ? [ ...lines, `  … and ${more} more` ] : lines;
}

function logLine(text) {
  return (0, sanitize.ts)(text).replaceAll("##[", "#\\u{23}[").replace(/^(\s*):/, "$1\\u{3a}");
}

const MOST = 10;

class Annotator {
  #core;
  #told={
    error: 0,
    warning: 0,
    notice: 0
  };
  #held={
    error: [],
    warning: [],
    notice: []
  };
  constructor(core) {
    this.#core = core;
  }
  tell(severity, message, title) {
    if (this.#told[severity] === MOST - 1) this.#held[severity].push({
      message: message,
      title: title
    }); else this.#show(severity, {
      message: message,
      title: title
    });
  }
  close() {
    for (const severity of [ "notice", "warning", "error" ]) {
      const held = this.#held[severity].splice(0);
      const [only, ...more] = held;
      if (only === void 0) continue;
      if (more.length === 0) this.#show(severity, only); else this.#showThatThereAreMore(severity, held);
    }
  }
  #showThatThereAreMore(severity, held) {
    const message = `${held.length} more ${severity}s are at the end of this step's log.`;
    this.#show(severity, {
      title: "Keyway sync",
      message: message
    });
    for (const {message: text} of held) for (const line of text.split("\n")) this.#core.info(logLine(`${severity}: ${line}`));
  }
  #show(severity, {title: title, message: message}) {
    this.#told[severity] += 1;
    this.#core[severity](message, title === void 0 ? {} : {
      title: title
    });
  }
}

var external_os_ = __nccwpck_require__(857);

function utils_toCommandValue(input) {
  if (input === null || input === void 0) return ""; else if (typeof input === "string" || input instanceof String) return input;
  return JSON.stringify(input);
}

function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) return {};
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

function command_issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + external_os_.EOL);
}

function command_issue(name, message = "") {
  command_issueCommand(name, {}, message);
}

const CMD_STRING = "::";

class Command {
  constructor(command, properties, message) {
    if (!command) command = "missing.command";
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
        const val = this.properties[key];
        if (val) {
          if (first) first = false; else cmdStr += ",";
          cmdStr += `${key}=${escapeProperty(val)}`;
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
}

function escapeData(s) {
  return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(s) {
  return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

const external_crypto_namespaceObject = process.getBuiltinModule("crypto");

var external_fs_ = __nccwpck_require__(9896);

function file_command_issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
  if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
  external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
    encoding: "utf8"
  });
}

function file_command_prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
  const convertedValue = utils_toCommandValue(value);
  if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}

process.getBuiltinModule("path");

var ExitCode;

(function(ExitCode) {
  ExitCode[ExitCode["Success"] = 0] = "Success";
  ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));

function setSecret(secret) {
  command_issueCommand("add-mask", {}, secret);
}

function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
  process.stdout.write(external_os_.EOL);
  command_issueCommand("set-output", {
    name: name
  }, utils_toCommandValue(value));
}

function debug(message) {
  command_issueCommand("debug", {}, message);
}

function error(message, properties = {}) {
  command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

function warning(message, properties = {}) {
  command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

function notice(message, properties = {}) {
  command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

function info(message) {
  process.stdout.write(message + external_os_.EOL);
}

function startGroup(name) {
  command_issue("group", name);
}

function endGroup() {
  command_issue("endgroup");
}

var summary_awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};

const {access: access, appendFile: appendFile, writeFile: writeFile} = external_fs_.promises;

const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";

class Summary {
  constructor() {
    this._buffer = "";
  }
  filePath() {
    return summary_awaiter(this, void 0, void 0, function*() {
      if (this._filePath) return this._filePath;
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      try {
        yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) return `<${tag}${htmlAttrs}>`;
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  write(options) {
    return summary_awaiter(this, void 0, void 0, function*() {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, {
        encoding: "utf8"
      });
      return this.emptyBuffer();
    });
  }
  clear() {
    return summary_awaiter(this, void 0, void 0, function*() {
      return this.emptyBuffer().write({
        overwrite: true
      });
    });
  }
  stringify() {
    return this._buffer;
  }
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  addEOL() {
    return this.addRaw(external_os_.EOL);
  }
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && {
      lang: lang
    });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map(item => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  addTable(rows) {
    const tableBody = rows.map(row => {
      const cells = row.map(cell => {
        if (typeof cell === "string") return this.wrap("td", cell);
        const {header: header, data: data, colspan: colspan, rowspan: rowspan} = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && {
          colspan: colspan
        }), rowspan && {
          rowspan: rowspan
        });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  addImage(src, alt, options) {
    const {width: width, height: height} = options || {};
    const attrs = Object.assign(Object.assign({}, width && {
      width: width
    }), height && {
      height: height
    });
    const element = this.wrap("img", null, Object.assign({
      src: src,
      alt: alt
    }, attrs));
    return this.addRaw(element).addEOL();
  }
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && {
      cite: cite
    });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  addLink(text, href) {
    const element = this.wrap("a", text, {
      href: href
    });
    return this.addRaw(element).addEOL();
  }
}

const _summary = new Summary;

const summary = _summary;

const main_core = {
  debug: debug,
  endGroup: endGroup,
  error: error,
  info: info,
  notice: notice,
  setOutput: setOutput,
  setSecret: setSecret,
  startGroup: startGroup,
  summary: summary,
  warning: warning
};

function mask(core, ...secrets) {
  const lines = secrets.flatMap(secret => [ secret, ...secret.split(/\r?\n/) ]);
  for (const line of new Set(lines)) if (line.trim() !== "") core.setSecret(line);
}

var inputs_context = __nccwpck_require__(4738);

var external_node_crypto_ = __nccwpck_require__(7598);

var marker = __nccwpck_require__(3086);

function identityOf({inputs: inputs, target: target, plan: plan}) {
  return inputs && identityFor(inputs, target, plan?.environments.map(({pair: pair}) => pair));
}

function identityFor(inputs, target, pairs) {
  const {repository: repository, direction: direction, environments: environments} = inputs;
  const asked = environments.map(({keyway: keyway, provider: provider}) => `${keyway}:${provider ?? ""}`);
  const given = [ repository, inputs.provider, inputs.connectionId, inputs.projectId, inputs.serviceId, direction, asked ];
  const found = target && pairs && [ ...project(target), direction, pairs.map(domain_environments._x).sort() ];
  return {
    target: found && digest(found),
    given: digest(given)
  };
}

function recogniser(own) {
  return body => {
    const marked = (0, marker.HZ)(body);
    if (marked === void 0) return;
    const {target: target, given: given} = marked;
    const same = own.target === void 0 || target === void 0 ? given === own.given : target === own.target;
    return same ? marked : void 0;
  };
}

function projectDigest(target, {direction: direction}) {
  return digest([ ...project(target), direction ]);
}

function project({repository: repository, projectId: projectId, serviceId: serviceId}) {
  return [ repository, projectId, serviceId ];
}

function digest(parts) {
  return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

var text_message = __nccwpck_require__(9140);

const TIMEOUT = 6e4;

function whyNone({pushedBranch: pushedBranch, defaultBranch: defaultBranch}) {
  return pushedBranch !== void 0 && pushedBranch === defaultBranch ? text_message.iU`which commit was pushed is not known (\`GITHUB_SHA\` is empty)` : text_message.iU`this run is not a push to the default branch`;
}

async function findApproval({context: context, inputs: inputs, mode: mode, target: target, pairs: pairs}, {apiUrl: api, proxyFor: proxyFor, signal: signal}) {
  const merge = (0, inputs_context.uV)(context);
  if (merge === void 0 && mode === "preview") return {
    kind: "pending"
  };
  if (merge === void 0) return {
    kind: "missing",
    why: text_message.iU`\`expectedPlan: pull-request\` asks for the pull request that was merged, and ${whyNone(context)}`,
    advice: text_message.iU`Sync on a push to the default branch.`
  };
  if (inputs.githubToken === void 0) return {
    kind: "missing",
    why: text_message.iU`\`githubToken\` is empty, so the comment that approved the plan cannot be read`,
    advice: text_message.iU`Leave \`githubToken\` out to use the job's own token, which needs \`pull-requests: read\`.`
  };
  const apiUrl = new URL(api);
  const {readApproval: readApproval} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(83) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2083));
  return readApproval(merge, recogniser(identityFor(inputs, target, pairs)), {
    token: inputs.githubToken,
    repository: context.repository,
    apiUrl: apiUrl,
    proxy: proxyFor(apiUrl),
    signal: signal,
    timeout: TIMEOUT
  });
}

var external_node_fs_ = __nccwpck_require__(3024);

const external_node_os_namespaceObject = process.getBuiltinModule("node:os");

const external_node_path_namespaceObject = process.getBuiltinModule("node:path");

var plan_drift = __nccwpck_require__(5188);

var wording = __nccwpck_require__(1455);

var plan_plan = __nccwpck_require__(7346);

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

function failureReason(outcome, failOnDrift, missingNames = 0) {
  const reason = failureReasonOf(outcome, failOnDrift);
  return reason ?? (missingNames > 0 ? "missing-names" : void 0);
}

function failureReasonOf(outcome, failOnDrift) {
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
  const done = check ? (0, plan_plan.pq)(check.done) : 0;
  const counted = answer === void 0 ? 0 : answer.created + answer.updated + answer.deleted;
  return done > 0 || counted > 0 || answer?.ok === true;
}

function environmentOutcomes(outcome) {
  return "environments" in outcome ? outcome.environments ?? [] : [];
}

function unchangedNames({unchanged: unchanged}, outcome) {
  const done = new Set(outcome?.check === void 0 ? [] : (0, plan_plan.uc)(outcome.check.done));
  return (outcome?.seen?.unchanged ?? unchanged).filter(name => !done.has(name));
}

function lastSeen(plan, outcome) {
  return outcome?.seen ?? plan;
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

function counts_counts(parts) {
  const some = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return some.length === 0 ? void 0 : (0, text_message.IZ)(some.join(", "));
}

var report_place = __nccwpck_require__(8465);

function driftingOf({plan: plan, inputs: inputs, outcome: outcome}) {
  if (plan === void 0 || inputs === void 0) return [];
  const outcomes = environmentOutcomes(outcome);
  return plan.environments.map((environment, index) => lastSeen(environment, outcomes[index])).filter(environment => (0, 
  plan_drift.y2)(environment, inputs));
}

function differences(run) {
  const environments = driftingOf(run);
  const provider = (0, report_place.xN)(run);
  const pulls = run.plan?.direction === "pull";
  const values = total(environments, "update") + total(environments, "differs");
  const readable = environments.some(({unreadable: unreadable, update: update}) => !unreadable && update.length > 0);
  const orUnread = (0, text_message.IZ)(readable || pulls ? "" : " or cannot be read");
  const create = total(environments, "create");
  const uncertain = mayExist(environments);
  const gone = total(environments, "delete");
  const empty = environments.filter(plan_plan.Im);
  const direction = pulls ? "pull" : "push";
  const sourceless = environments.filter(environment => (0, plan_plan.xS)(environment, {
    direction: direction
  }));
  const parts = [ values > 0 && text_message.iU`${(0, wording.hS)(values, "secret")} at ${provider} ${(0, 
  text_message.IZ)(values === 1 ? "differs" : "differ")} from the vault${orUnread}`, create > 0 && pulls && text_message.iU`${(0, 
  wording.hS)(create, "variable")} missing in the vault`, create > 0 && !pulls && notVisible(create, uncertain, provider), gone > 0 && text_message.iU`${(0, 
  wording.hS)(gone, "variable")} only at ${provider}`, empty.length > 0 && text_message.iU`no secrets found on either side of ${firstOf(empty.map(({pair: pair}) => pair.keyway))}`, sourceless.length > 0 && (pulls ? text_message.iU`${provider} shows no variables in ${firstOf(sourceless.map(({pair: pair}) => pair.provider))}` : text_message.iU`the vault has no secrets in ${firstOf(sourceless.map(({pair: pair}) => pair.keyway))}`) ].filter(part => part !== false);
  return parts.length > 0 ? (0, text_message.yG)(parts, ", ") : text_message.iU`the vault and ${provider} do not match`;
}

function firstOf(names) {
  const first = (0, text_message.yG)(names.slice(0, 3).map(name => text_message.iU`${name}`), ", ");
  return names.length > 3 ? text_message.iU`${first} and ${names.length - 3} more` : first;
}

function mayExist(environments) {
  return environments.reduce((sum, {create: create, unlisted: unlisted = 0}) => sum + Math.min(create.length, unlisted), 0);
}

function notVisible(create, uncertain, provider) {
  if (uncertain === 0) return text_message.iU`${(0, wording.hS)(create, "secret")} missing at ${provider}`;
  const certain = create - uncertain;
  const seen = text_message.iU`${(0, wording.hS)(create, "secret")} not visible at ${provider}`;
  return certain > 0 ? text_message.iU`${seen} (at least ${certain} missing)` : text_message.iU`${seen} (may exist already)`;
}

function asides(run) {
  const {plan: plan, inputs: inputs} = run;
  const environments = plan?.environments ?? [];
  const values = inputs?.compare === "names" ? total(environments, "update") + total(environments, "differs") : 0;
  const unseen = inputs?.compare === "names" ? total(environments, "create") : 0;
  const provider = (0, text_message.pj)((0, report_place.xN)(run));
  const parts = [ [ environments.filter(plan_plan.Im).length, "empty on both sides" ], [ total(environments, "kept"), `only at ${provider}` ], [ total(environments, "vaultOnly"), "only in the vault" ], [ values, values === 1 ? "value differs or cannot be read" : "values differ or cannot be read" ], [ unseen, "not visible" ], [ total(environments, "ignored"), "ignored" ], [ total(environments, "unverifiable"), "not verifiable" ] ];
  const text = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return text.length === 0 ? (0, text_message.IZ)("") : text_message.iU` (${(0, text_message.IZ)(text.join(", "))})`;
}

function wouldBeRefused({warnings: warnings}) {
  return warnings.some(({foretells: foretells}) => foretells !== void 0);
}

function isUnwritten(outcome) {
  return environmentOutcomes(outcome).every(environment => environment.state === "idle" || environment.state === "not-begun" || environment.answer !== void 0 && !hasWritten(environment));
}

function nothingFurther({kind: kind}) {
  return (0, text_message.IZ)(kind === "partially-synced" ? " Nothing further was written." : "");
}

const MOST_LINES = 50;

function annotations(run) {
  return {
    error: run.failureReason === void 0 ? void 0 : {
      title: (0, text_message.pj)(errorTitle(run)),
      message: few(errorLines(run)).join("\n")
    },
    warnings: warnings(run),
    notices: run.notices.map(notice => ({
      title: "Keyway sync",
      message: line(notice)
    }))
  };
}

function errorTitle(run) {
  const {outcome: outcome, mode: mode, failureReason: failureReason} = run;
  if (failureReason === "missing-names") return text_message.iU`Required secrets are missing`;
  if (failureReason === "invalid-input") return invalidTitle(run);
  if (failureReason === "drift") return text_message.iU`Drift between Keyway and ${(0, 
  report_place.RY)(run)}`;
  switch (outcome.kind) {
   case "refused":
    return text_message.iU`Sync refused`;

   case "partially-synced":
    return text_message.iU`Partially synced`;

   case "error":
   case "drift":
   case "synced":
   case "in-sync":
   case "discovered":
   case "disconnected":
   case "skipped":
    return text_message.iU`${(0, text_message.IZ)(mode === "sync" ? "Sync" : mode === "preview" ? "Preview" : "Keyway sync")} failed`;
  }
}

function invalidTitle({outcome: outcome}) {
  const several = outcome.kind === "error" && (outcome.cause.details?.length ?? 0) > 1;
  return text_message.iU`Keyway sync: ${(0, text_message.IZ)(several ? "invalid inputs" : "invalid input")}`;
}

function errorLines(run) {
  const {outcome: outcome} = run;
  if (run.failureReason === "missing-names") return missingLines(run);
  switch (outcome.kind) {
   case "refused":
    return [ "Nothing was written.", ...outcome.refusals.map(({message: what, advice: advice}) => `${line(what)} ${(0, 
    text_message.pj)(advice)}`) ];

   case "error":
   case "partially-synced":
    {
      const {reason: reason, message: what, details: details = [], advice: advice, requestId: requestId} = outcome.cause;
      const isComplaint = reason === "invalid-input" && details.length === 1;
      return [ ...isComplaint ? [] : [ (0, text_message.pj)(text_message.iU`${(0, text_message.fj)(what)}${nothingFurther(outcome)}`) ], ...details.map(text_message.pj), ...advice ? [ (0, 
      text_message.pj)((0, text_message.em)(advice)) ] : [], ...requestId === void 0 ? [] : [ `Request ${(0, 
      text_message.pj)({
        parts: [ {
          data: requestId
        } ]
      })}` ] ];
    }

   case "drift":
   case "synced":
   case "in-sync":
   case "discovered":
   case "disconnected":
   case "skipped":
    return driftLines(run);
  }
}

function driftLines(run) {
  const {inputs: inputs} = run;
  if (inputs === void 0) return [];
  const differing = driftingOf(run).flatMap(environment => {
    const names = (0, plan_drift.as)(environment, inputs).sort();
    return names.length === 0 ? [] : [ {
      environment: environment,
      names: names
    } ];
  });
  return [ ...namesOf(differing, run), (0, text_message.pj)(adviceOn(run)) ];
}

function namesOf(differing, run) {
  const naming = {
    showNames: run.inputs?.showNames ?? false
  };
  const [first, ...more] = differing;
  const [name, ...others] = first?.names ?? [];
  if (first !== void 0 && name !== void 0 && more.length + others.length === 0 && naming.showNames) return [ line(text_message.iU`${name} in ${(0, 
  domain_environments.fW)(first.environment.pair)} ${howItDiffers(name, first, run)}`) ];
  const lists = differing.map(({environment: environment, names: names}) => line(text_message.iU`${(0, 
  domain_environments.fW)(environment.pair)}: ${(0, wording.hS)(names.length, "secret")}${(0, 
  wording.OD)(names, naming)}`));
  return [ line(differences(run)), ...lists ];
}

function howItDiffers(name, {environment: environment}, run) {
  const provider = (0, report_place.xN)(run);
  if ([ ...environment.update, ...environment.differs ].includes(name)) return text_message.iU`differs between the vault and ${provider}`;
  if (!environment.create.includes(name)) return text_message.iU`is only at ${provider}`;
  if (run.plan?.direction === "pull") return text_message.iU`is missing in the vault`;
  return text_message.iU`is ${(0, text_message.IZ)(mayExist([ environment ]) > 0 ? "not visible" : "missing")} at ${provider}`;
}

function adviceOn(run) {
  if (wouldBeRefused(run)) return text_message.iU`A sync would be refused; the warning says why. Details are in the job summary.`;
  return (0, report_place.I)(run) === "sync" ? text_message.iU`The job summary says what is left and why.` : text_message.iU`Run your sync workflow if the vault is right, or update the vault. Details are in the job summary.`;
}

function missingLines(run) {
  const {required: required, inputs: inputs} = run;
  const naming = {
    showNames: inputs?.showNames ?? false
  };
  const lines = required.filter(({missing: missing}) => missing.length > 0).map(({pair: pair, missing: missing}) => line(text_message.iU`${pair.keyway}: the vault lacks ${(0, 
  wording.hS)(missing.length, "required secret")}${(0, wording.OD)(missing, naming)}`));
  return [ ...lines, (0, text_message.pj)(text_message.iU`Add what is missing to the vault (\`keyway set\`), then sync to ${(0, 
  report_place.RY)(run)}.`) ];
}

function warnings({warnings: list}) {
  const byEnvironment = Map.groupBy(list, ({pair: pair}) => pair === void 0 ? "" : (0, 
  domain_environments._x)(pair));
  return [ ...byEnvironment.values() ].map(group => {
    const [first] = group;
    const where = first?.pair === void 0 ? "" : `: ${(0, text_message.pj)(text_message.iU`${(0, 
    domain_environments.fW)(first.pair)}`)}`;
    return {
      title: `Keyway sync${where}`,
      message: few(group.map(warning => line(warning.message))).join("\n")
    };
  });
}

function line(text) {
  return (0, text_message.pj)((0, text_message.fj)(text));
}

function few(lines) {
  return lines.length <= MOST_LINES ? [ ...lines ] : [ ...lines.slice(0, MOST_LINES), `… and ${lines.length - MOST_LINES} more` ];
}

function planDigest({target: target, direction: direction, allowDelete: allowDelete, environments: environments}) {
  const parts = environments.map(({pair: pair, writes: writes}) => JSON.stringify([ pair.keyway, pair.provider, writes.create, writes.update, writes.delete ]));
  const {repository: repository, connectionId: connectionId, projectId: projectId, serviceId: serviceId} = target;
  const head = [ 1, repository, connectionId.toLowerCase(), projectId, serviceId ?? "", direction, allowDelete ];
  return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify([ ...head, ...(0, 
  plan_plan.IP)(parts) ])).digest("hex");
}

function headline(run) {
  const {outcome: outcome, failureReason: failureReason} = run;
  if (failureReason === "missing-names") return {
    icon: "❌",
    text: missing(run)
  };
  switch (outcome.kind) {
   case "skipped":
    {
      const from = (0, text_message.IZ)(outcome.pullRequestFrom === "fork" ? "from forks" : "by Dependabot");
      return {
        icon: "⏭️",
        text: text_message.iU`Skipped: pull requests ${from} do not receive secrets`
      };
    }

   case "discovered":
    return discovered(run, outcome.discovery);

   case "disconnected":
    return {
      icon: "✅",
      text: text_message.iU`Disconnected: ${(0, domain_provider.en)(outcome.connection)}`
    };

   case "in-sync":
    return outcome.drift ? idle(run) : {
      icon: "✅",
      text: inSync(run)
    };

   case "drift":
    return differing(run);

   case "refused":
    {
      const [{title: title}, ...more] = outcome.refusals;
      const others = more.length === 0 ? (0, text_message.IZ)("") : text_message.iU` (and ${(0, 
      wording.hS)(more.length, "more reason")})`;
      return {
        icon: "⛔",
        text: text_message.iU`Refused: ${title}${others}`
      };
    }

   case "synced":
    return synced(run, outcome.drift);

   case "partially-synced":
    return {
      icon: "❌",
      text: text_message.iU`Partially synced: ${outcome.cause.title ?? outcome.cause.message}`
    };

   case "error":
    return {
      icon: "❌",
      text: failed(run, outcome.cause)
    };
  }
}

function verdict(run) {
  return (0, text_message.pj)(headline(run).text);
}

function failed({mode: mode}, {reason: reason, title: title, message: what}) {
  const brief = title ?? what;
  if (reason === "invalid-input") return brief;
  const run = (0, text_message.IZ)(mode === "sync" ? "Sync" : mode === "preview" ? "Preview" : "Run");
  if (reason === "cancelled") return title === void 0 ? text_message.iU`${run} cancelled` : text_message.iU`${run} cancelled: ${title}`;
  return mode === "sync" || mode === "preview" ? text_message.iU`${run} failed: ${brief}` : text_message.iU`Failed: ${brief}`;
}

function discovered({inputs: inputs}, discovery) {
  const repository = inputs?.repository ?? "";
  const linked = linkedProjects(discovery, repository);
  if (discovery.connections.length === 0) return {
    icon: "🟠",
    text: text_message.iU`No provider connections found`
  };
  const whole = discovery.connections.every(({trouble: trouble}) => trouble === void 0);
  const text = text_message.iU`Found ${(0, wording.hS)(linked.length, "project")} linked to ${repository}`;
  return whole ? {
    icon: "✅",
    text: text
  } : {
    icon: "🟠",
    text: text_message.iU`${text}; not everything could be read`
  };
}

function missing({required: required, inputs: inputs}) {
  const lacking = required.filter(one => one.missing.length > 0);
  const names = lacking.flatMap(one => one.missing);
  const places = (0, wording.OD)(lacking.map(({pair: pair}) => pair.keyway), {
    showNames: true
  }, " (");
  const [only, ...others] = new Set(names);
  return only !== void 0 && others.length === 0 && inputs?.showNames ? text_message.iU`Required secret ${only} is missing in the vault${places})` : text_message.iU`${(0, 
  wording.hS)(names.length, "required secret")} missing in the vault${places})`;
}

function idle(run) {
  const icon = run.failureReason === void 0 ? "🟠" : "❌";
  return {
    icon: icon,
    text: text_message.iU`Nothing to sync, but ${differences(run)}`
  };
}

function inSync(run) {
  return text_message.iU`In sync: Keyway and ${(0, report_place.RY)(run)}${asides(run)}`;
}

function differing(run) {
  const red = run.failureReason !== void 0;
  const refused = wouldBeRefused(run);
  if ((0, report_place.I)(run) === "preview" && !red) {
    const changes = changesOf(driftingOf(run), run.plan?.direction);
    if (changes.total === 0) return {
      icon: "🟠",
      text: text_message.iU`${(0, report_place.xt)(run)}: ${differences(run)}`
    };
    const what = text_message.iU`${(0, wording.hS)(changes.total, "secret")} would change (${changes.text})`;
    const but = refused ? text_message.iU`, but a sync would be refused` : (0, text_message.IZ)("");
    return {
      icon: refused ? "🟠" : "🔵",
      text: text_message.iU`${(0, report_place.xt)(run)}: ${what}${but}`
    };
  }
  return {
    icon: red ? "❌" : "🟠",
    text: text_message.iU`Drift: ${differences(run)}`
  };
}

function changesOf(environments, direction) {
  const uncertain = direction === "push" ? mayExist(environments) : 0;
  const text = counts_counts([ [ total(environments, "delete"), "delete" ], [ total(environments, "update"), "update" ], [ total(environments, "create") - uncertain, "create" ], [ uncertain, "create or overwrite" ] ]);
  return {
    total: environments.reduce((sum, environment) => sum + (0, plan_plan.pq)(environment), 0),
    text: text ?? (0, text_message.IZ)("")
  };
}

function synced(run, drift) {
  const {created: created, updated: updated, deleted: deleted} = countsOf(run);
  const done = counts_counts([ [ created, "created" ], [ updated, "updated" ], [ deleted, "deleted" ] ]);
  const hidden = environmentOutcomes(run.outcome).reduce((sum, outcome) => sum + hiddenNames(outcome), 0);
  const pulls = run.plan?.direction === "pull";
  const differs = pulls && run.plan ? total(run.plan.environments, "differs") : 0;
  const verb = pulls ? text_message.iU`Pulled from ${(0, report_place.RY)(run)}` : text_message.iU`Synced to ${(0, 
  report_place.RY)(run)}`;
  const but = [ hidden > 0 && text_message.iU`${(0, wording.hS)(hidden, "secret")} cannot be verified (${(0, 
  report_place.xN)(run)} hides the ${(0, text_message.IZ)(hidden === 1 ? "value" : "values")})`, differs > 0 && text_message.iU`${(0, 
  wording.hS)(differs, "value")} ${(0, text_message.IZ)(differs === 1 ? "differs" : "differ")} (a pull never overwrites)`, drift && hidden + differs === 0 && text_message.iU`vault and provider differ again` ].filter(part => part !== false);
  const red = run.failureReason !== void 0;
  const what = done === void 0 ? verb : text_message.iU`${verb}: ${done}`;
  const text = but.length === 0 ? what : text_message.iU`${what}, but ${(0, text_message.yG)(but, ", and ")}`;
  return {
    icon: red ? "❌" : drift ? "🟠" : "✅",
    text: text
  };
}

function hiddenNames({state: state, check: check}) {
  return state === "hidden" && check !== void 0 ? (0, plan_plan.pq)(check.pending) : 0;
}

function requiredIn(asked, plan, outcomes) {
  if (asked === void 0 || asked.names.length === 0 || plan === void 0) return [];
  const all = new Set(asked.names.map(({name: name}) => name));
  return plan.environments.map((environment, index) => {
    const {pair: pair, vaultNames: vaultNames, providerNames: providerNames} = lastSeen(environment, outcomes[index]);
    const vault = new Set(vaultNames);
    const provider = new Set(providerNames);
    const lacking = asked.names.filter(({name: name}) => !vault.has(name));
    return {
      pair: pair,
      missing: required_namesOf(lacking.filter(({optional: optional}) => !optional)),
      optional: required_namesOf(lacking.filter(({optional: optional}) => optional)),
      notAtProvider: required_namesOf(asked.names.filter(({name: name}) => vault.has(name) && !provider.has(name))),
      notAsked: vaultNames.filter(name => !all.has(name))
    };
  });
}

function required_namesOf(names) {
  return names.map(({name: name}) => name).sort();
}

function missingCount(required) {
  return required.reduce((sum, {missing: missing}) => sum + missing.length, 0);
}

const LARGEST_PLAN = 102400;

const LISTS = [ "create", "update", "delete", "kept", "unchanged", "differs", "ignored", "unverifiable" ];

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
    missing: String(missingCount(run.required)),
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
    unlisted: environment.unlisted ?? null,
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
    warnings: run.warnings.map(({pair: pair, message: message, foretells: foretells}) => ({
      environment: pair ?? null,
      guard: foretells ?? null,
      message: (0, text_message.pj)(message)
    })),
    notices: run.notices.map(text_message.pj),
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

function file_environmentJson({pair: pair, state: state, check: check, answer: answer, seen: seen}, {inputs: inputs}) {
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
    gone: check ? lists(check.gone) : null,
    vanished: check ? names ? check.vanished : check.vanished.length : null,
    lowered: check?.lowered ?? 0,
    seen: seen ? lists(seen) : null,
    answer: answer === void 0 ? null : {
      ...answer,
      error: names ? answer.error : void 0
    }
  };
}

function causeJson({reason: reason, message: message, details: details = [], advice: advice, requestId: requestId}) {
  return {
    reason: reason,
    message: (0, text_message.pj)(message),
    details: details.map(text_message.pj),
    advice: advice ? (0, text_message.pj)(advice) : null,
    requestId: requestId ?? null
  };
}

function refusalJson({guard: guard, pair: pair, message: message, advice: advice}) {
  return {
    guard: guard,
    environment: pair ?? null,
    message: (0, text_message.pj)(message),
    advice: (0, text_message.pj)(advice)
  };
}

const DETAILS = [ "all", "no-unchanged", "no-kept", "some", "few", "numbers" ];

function allOf(whole) {
  return whole === "report file" ? "; the report file has them all." : "";
}

const detail_MOST_NAMES = {
  some: 200,
  few: 20
};

const detail_MOST_LINES = {
  all: 50,
  "no-unchanged": 50,
  "no-kept": 50,
  some: 50,
  few: 20,
  numbers: 5
};

const MOST_ENVIRONMENTS = {
  all: 1e3,
  "no-unchanged": 1e3,
  "no-kept": 1e3,
  some: 200,
  few: 100,
  numbers: 100
};

var markdown = __nccwpck_require__(3021);

const SHORT = 12;

function footer({run: run, steps: steps, endedAt: endedAt}) {
  const {plan: plan, context: context, failureReason: failureReason} = run;
  const target = (0, report_place.Z3)(run);
  const parts = [ kindText(run), ...target.parts.length === 0 ? [] : [ (0, markdown.wD)(target) ], ...context.commit === "" ? [] : [ (0, 
  markdown.aY)(context.commit.slice(0, 7)) ], `${endedAt.toISOString().slice(0, 16).replace("T", " ")} UTC`, ...context.runUrl === "" ? [] : [ `[Run and full summary](${context.runUrl})` ], ...reasonLink(run), ...plan === void 0 ? [] : [ `plan ${(0, 
  markdown.aY)(planDigest(plan).slice(0, SHORT))}` ], ...failureReason === void 0 ? [] : failedRequests(run, steps) ];
  return `\n<sub>${parts.join(" · ")}</sub>\n`;
}

function kindText(run) {
  const {mode: mode, outcome: outcome, plan: plan} = run;
  if (mode === void 0 || mode === "discover" || mode === "disconnect" || plan === void 0) return "Keyway sync";
  const kind = {
    preview: `Preview${whyOnly(run)}`,
    "drift-check": "Drift check",
    sync: "Sync"
  }[(0, report_place.I)(run)];
  return isUnwritten(outcome) ? `${kind}, nothing was written` : kind;
}

function whyOnly({inputs: inputs, context: context}) {
  const {mode: mode, why: why} = (0, inputs_context.nV)(context);
  const surprises = inputs?.mode === "auto" && mode === "preview" && !(0, inputs_context.T5)(context);
  return surprises ? ` (${(0, markdown.wD)(why)})` : "";
}

function reasonLink({context: context, failureReason: failureReason, outcome: outcome}) {
  const reason = failureReason === void 0 ? [] : [ `Reason ${(0, markdown.aY)(failureReason)}` ];
  if (context.docsUrl === "") return reason;
  const ended = outcome.kind === "in-sync" && outcome.drift ? "drift" : outcome.kind;
  return [ ...reason, `[What this means](${context.docsUrl}#${failureReason ?? ended})` ];
}

function failedRequests({outcome: outcome}, steps) {
  if (outcome.kind !== "error" && outcome.kind !== "partially-synced") return [];
  const failed = steps.filter(({status: status}) => status === void 0 || status >= 300).slice(-10);
  const requests = failed.map(({step: step, status: status, requestId: requestId}) => `${step} ${status ?? "without an answer"} ${(0, 
  markdown.aY)(requestId)}`);
  const {requestId: requestId} = outcome.cause;
  if (requestId !== void 0 && !failed.some(step => step.requestId === requestId)) requests.unshift((0, 
  markdown.aY)(requestId));
  return requests.length === 0 ? [] : [ `requests: ${requests.join(", ")}` ];
}

function deletions(run) {
  const {plan: plan, inputs: inputs, outcome: outcome} = run;
  const outcomes = environmentOutcomes(outcome);
  const done = outcomes.length > 0;
  const lists = (plan?.environments ?? []).map((environment, index) => ({
    pair: environment.pair,
    names: done ? outcomes[index]?.check?.done.delete ?? [] : environment.delete
  }));
  const some = lists.filter(({names: names}) => names.length > 0);
  const count = some.reduce((sum, {names: names}) => sum + names.length, 0);
  if (count === 0 || outcome.kind === "refused" || !done && (0, report_place.I)(run) === "drift-check") return "";
  const verb = (0, text_message.IZ)(done ? count === 1 ? "was deleted" : "were deleted" : "would be deleted");
  const places = (0, text_message.yG)(some.slice(0, 5).map(({pair: pair, names: names}) => text_message.iU`from ${pair.provider}${(0, 
  wording.OD)(names, {
    showNames: inputs?.showNames ?? false
  })}`), "; ");
  const more = some.length > 5 ? text_message.iU`; and in ${some.length - 5} more environments` : (0, 
  text_message.IZ)("");
  return `**⚠️ ${(0, markdown.wD)(text_message.iU`${(0, wording.hS)(count, "variable")} ${verb}`)}** ${(0, 
  markdown.wD)(text_message.iU`${places}${more}`)}`;
}

const discovery_MOST = 50;

const SAFE = /^[\w.:-]+$/;

function discoverySection(discovery, repository, detail) {
  const most = detail === "all" ? discovery_MOST : detail === "numbers" ? 5 : 20;
  const linked = linkedProjects(discovery, repository);
  const {connections: connections} = discovery;
  return [ linked.length === 0 && connections.length > 0 ? (0, markdown.wD)(text_message.iU`No project that could be read is linked to ${repository}. Take the IDs of one from the lists below.`) : "", ...linked.slice(0, most).map(project => step(project, linked.length === 1)), more(linked.length, most, "linked projects"), ...connections.slice(0, most).map(connection => connectionSection(connection, most)), more(connections.length, most, "connections"), unconnected(discovery) ].filter(part => part !== "").join("\n\n");
}

function more(count, most, what) {
  return count > most ? `… and ${count - most} more ${what}` : "";
}

function step({provider: provider, connectionId: connectionId, projectId: projectId, serviceId: serviceId}, isOnly) {
  const inputs = [ [ "provider", provider ], [ "connectionId", connectionId ], [ "projectId", projectId ], ...serviceId === "" ? [] : [ [ "serviceId", serviceId ] ] ];
  if (inputs.some(([, value]) => !SAFE.test(value ?? ""))) return (0, markdown.wD)(text_message.iU`Project ${projectId} has an ID that is not safe to paste into a workflow.`);
  const workflow = (0, markdown.DV)("yaml", [ "- uses: keywaysh/keyway-sync-action@v1", "  with:", "    token: ${{ secrets.KEYWAY_TOKEN }}", ...inputs.map(([name, value]) => `    ${name}: "${value}"`), "    environments: production", "    mode: preview" ]);
  if (!isOnly) return workflow;
  const place = (provider ?? "").toUpperCase();
  const variables = (0, markdown.DV)("sh", [ `gh variable set KEYWAY_CONNECTION_ID --body "${connectionId}"`, `gh variable set ${place}_PROJECT_ID --body "${projectId}"`, ...serviceId === "" ? [] : [ `gh variable set ${place}_SERVICE_ID --body "${serviceId}"` ] ]);
  return `${workflow}\n\nOr keep these IDs as variables of the repository, and read them in the step with \`vars\`:\n\n${variables}`;
}

function connectionSection({connection: connection, projects: projects, trouble: trouble}, most) {
  const owner = connection.account === void 0 ? "" : ` (${(0, markdown.aY)(connection.account)})`;
  const heading = `#### ${(0, markdown.wD)((0, domain_provider.en)(connection))} ${(0, 
  markdown.aY)(connection.id)}${owner}`;
  if (trouble !== void 0) return `${heading}\n\n⚠️ ${(0, markdown.wD)(text_message.iU`Its projects could not be read. ${trouble}`)}`;
  if (projects.length === 0) return `${heading}\n\nIt has no projects.`;
  return `${heading}\n\n${projectList(projects, most)}`;
}

function projectList(projects, most) {
  const more = projects.length - most;
  return [ ...projects.slice(0, most).map(project => `- ${(0, markdown.aY)(project.name)}: ${facts(project).join(", ")}`), ...more > 0 ? [ `- … and ${more} more` ] : [] ].join("\n");
}

function facts({id: id, serviceId: serviceId, serviceName: serviceName, linkedRepo: linkedRepo, framework: framework, environments: environments}) {
  const service = serviceName === void 0 ? "" : ` (${(0, markdown.aY)(serviceName)})`;
  return [ `projectId ${(0, markdown.aY)(id)}`, ...serviceId === void 0 ? [] : [ `serviceId ${(0, 
  markdown.aY)(serviceId)}${service}` ], ...linkedRepo === void 0 ? [] : [ `linked to ${(0, 
  markdown.aY)(linkedRepo)}` ], ...framework === void 0 ? [] : [ `framework ${(0, 
  markdown.aY)(framework)}` ], ...environments.length === 0 ? [] : [ `environments ${environments.map(markdown.aY).join(", ")}` ] ];
}

function unconnected({providers: providers, connected: connected}) {
  if (providers === void 0) return "The list of providers could not be read.";
  const lines = providers.filter(({name: name}) => !connected.includes(name)).map(({name: name, displayName: displayName, configured: configured}) => {
    if (!(0, domain_provider.sZ)(name)) return text_message.iU`${displayName} is not supported by this version of the action`;
    return configured ? text_message.iU`${displayName} is not connected: ${`keyway connect ${name}`}` : text_message.iU`${displayName} is not configured on this Keyway server`;
  }).map(line => `- ${(0, markdown.wD)(line)}`);
  return lines.length === 0 ? "" : [ "Providers without a connection:\n", ...lines ].join("\n");
}

function environmentTable(run, detail, whole) {
  const environments = run.plan?.environments ?? [];
  if (environments.length === 0) return "";
  const outcomes = environmentOutcomes(run.outcome);
  const counts = outcomes.length > 0 ? SYNC_COUNTS : PLAN_COUNTS;
  const used = counts.filter(([head, count]) => head === SAME || environments.some((environment, index) => count(environment, outcomes[index]) > 0));
  const blank = used.every(([, count]) => environments.every((environment, index) => count(environment, outcomes[index]) === 0));
  if (blank && outcomes.length === 0) return "";
  const columns = [ {
    head: "Environment",
    align: "left"
  }, ...used.map(([head]) => ({
    head: head,
    align: "right"
  })) ];
  const shown = environments.slice(0, MOST_ENVIRONMENTS[detail]);
  const rows = shown.map((environment, index) => [ arrow(run, environment) + stateText(environment, outcomes[index]), ...used.map(([head, count]) => quiet(count(environment, outcomes[index]), head !== SAME)) ]);
  const more = environments.length - shown.length;
  return [ (0, markdown.tp)(columns, rows), more > 0 ? `… and ${more} more environments${allOf(whole)}` : "", detail === "numbers" || run.inputs?.showNames !== true ? legend(used.map(([head]) => head)) : "" ].filter(part => part !== "").join("\n\n");
}

function legend(heads) {
  const known = heads.flatMap(head => {
    const meaning = MEANINGS[head];
    return meaning === void 0 ? [] : [ `\`${head}\` ${meaning}` ];
  });
  return known.length === 0 ? "" : `<sub>${known.join(" · ")}</sub>`;
}

const MEANINGS = {
  "-": "delete",
  "!": "update or different",
  "+": "create"
};

const SAME = "same";

const PLAN_COUNTS = [ [ "-", plan => plan.delete.length ], [ "!", plan => plan.update.length + plan.differs.length ], [ "+", plan => plan.create.length ], [ SAME, (plan, outcome) => unchangedNames(plan, outcome).length ] ];

const SYNC_COUNTS = [ [ "-", (_, outcome) => outcome?.check?.done.delete.length ?? 0 ], [ "!", (_, outcome) => outcome?.check?.done.update.length ?? 0 ], [ "+", (_, outcome) => outcome?.check?.done.create.length ?? 0 ], [ SAME, (plan, outcome) => unchangedNames(plan, outcome).length ] ];

function quiet(count, isChange) {
  if (count === 0) return "";
  return isChange ? `**${count}**` : String(count);
}

function pendingOf(plan, outcome) {
  return outcome?.check?.pending ?? (outcome?.state === "idle" ? NONE : lastSeen(plan, outcome));
}

function arrow({plan: plan}, {pair: pair}) {
  if (pair.keyway === pair.provider) return (0, markdown.aY)(pair.keyway);
  const [from, to] = plan?.direction === "pull" ? [ pair.provider, pair.keyway ] : [ pair.keyway, pair.provider ];
  return `${(0, markdown.aY)(from)} → ${(0, markdown.aY)(to)}`;
}

function stateText(plan, outcome) {
  const left = (0, plan_plan.pq)(pendingOf(plan, outcome)) + (0, plan_plan.pq)(outcome?.check?.gone ?? NONE);
  const undone = left > 0 ? `, ${left} not done` : "";
  switch (outcome?.state) {
   case "written":
    return "<br>✅ written and verified";

   case "hidden":
    return "<br>🟠 written, not verifiable";

   case "idle":
    return "<br>nothing to do";

   case "gone":
    return `<br>❌ changed meanwhile${undone}`;

   case "failed":
    return `<br>❌ failed${undone}`;

   case "undone":
    return "<br>❌ overwritten by another environment";

   case "unknown":
    return "<br>❌ unknown";

   case "not-begun":
    return "<br>not started";

   case void 0:
    return "";
  }
}

const NONE = {
  create: [],
  update: [],
  delete: []
};

const MOST_PLACES = 3;

const next_steps_MOST_NAMES = 3;

function driftSentence(run) {
  const {plan: plan, inputs: inputs} = run;
  if (plan === void 0 || inputs === void 0) return "";
  const places = plan.environments.flatMap(environment => {
    const names = (0, plan_drift.as)(environment, inputs).sort();
    return names.length === 0 ? [] : [ text_message.iU`${(0, domain_environments.fW)(environment.pair)}: ${namesText(names, inputs)}` ];
  });
  if (places.length === 0) return "";
  const more = places.length > MOST_PLACES ? text_message.iU`; and ${(0, wording.hS)(places.length - MOST_PLACES, "more environment")}` : (0, 
  text_message.IZ)("");
  const checked = (0, text_message.IZ)(inputs.failOnDrift ? "Checked twice; nothing was written." : "Nothing was written.");
  return (0, markdown.wD)(text_message.iU`${(0, text_message.yG)(places.slice(0, MOST_PLACES), "; ")}${more}. ${checked}`);
}

function namesText(names, {showNames: showNames}) {
  if (!showNames) return (0, wording.hS)(names.length, "name");
  const first = (0, wording.OD)(names.slice(0, next_steps_MOST_NAMES), {
    showNames: showNames
  }, "");
  return names.length > next_steps_MOST_NAMES ? text_message.iU`${first} and ${names.length - next_steps_MOST_NAMES} more` : first;
}

function driftSteps(run) {
  const {plan: plan, inputs: inputs} = run;
  if (plan === void 0 || inputs === void 0) return "";
  const drifting = driftingOf(run);
  if (drifting.length === 0 || drifting.every(plan_plan.Im)) return "";
  const rows = plan.direction === "pull" ? pullRows(run, drifting) : pushRows(run, drifting);
  if ((0, report_place.I)(run) === "drift-check") return (0, markdown.tp)([ {
    head: "If … is right",
    align: "left"
  }, {
    head: "do this",
    align: "left"
  } ], rows.map(({right: right, steps: steps}) => [ (0, markdown.wD)(right), (0, markdown.wD)(steps) ]));
  return rows.map(({right: right, steps: steps}) => `**If ${(0, markdown.wD)(right)} is right:** ${(0, 
  markdown.wD)(steps)}.`).join(" ");
}

function pushRows(run, drifting) {
  const provider = (0, report_place.xN)(run);
  const gone = total(drifting, "delete");
  const deleting = gone === 0 ? (0, text_message.IZ)("") : text_message.iU`, which deletes ${(0, 
  wording.hS)(gone, "variable")} at ${provider}`;
  const deploy = (0, text_message.IZ)(run.target?.provider === "railway" ? "" : ", then redeploy");
  const sync = text_message.iU`run your sync workflow (\`mode: sync\`)${deleting}${deploy}`;
  return [ {
    right: text_message.iU`the vault`,
    steps: text_message.iU`${caution(run, drifting)}${sync}${persisting(provider, drifting)}`
  }, {
    right: provider,
    steps: towardsVault(run, drifting)
  } ];
}

function towardsVault(run, drifting) {
  const update = run.inputs?.compare === "names" ? 0 : total(drifting, "update");
  const create = total(drifting, "create");
  const without = (0, text_message.IZ)(run.inputs?.allowDelete ? ", without `allowDelete`" : "");
  const lacks = total(drifting, "delete") > 0 || update + create === 0;
  const steps = [ update > 0 && text_message.iU`update the ${(0, text_message.IZ)(update === 1 ? "value" : "values")} in Keyway`, lacks && text_message.iU`import what the vault lacks with \`direction: pull\`${without}`, create > 0 && (mayExist(drifting) > 0 ? text_message.iU`remove from the vault what you do not find at ${(0, 
  report_place.xN)(run)}` : text_message.iU`remove from the vault what ${(0, report_place.xN)(run)} does not have`) ].filter(step => step !== false);
  return (0, text_message.yG)(steps, "; ");
}

function caution(run, drifting) {
  const uncertain = drifting.filter(environment => mayExist([ environment ]) > 0);
  const names = [ ...new Set(uncertain.flatMap(({create: create}) => create)) ].sort();
  if (names.length === 0) return (0, text_message.IZ)("");
  const wanted = run.inputs?.showNames ? (0, wording.OD)(names, run.inputs, "") : (0, 
  wording.hS)(names.length, "name");
  const keep = (0, text_message.IZ)(run.inputs?.compare === "names" ? "" : "; set `compare: names` to keep it");
  return text_message.iU`open the project's environment variables at ${(0, report_place.xN)(run)} and look for ${wanted}. A sync overwrites what is there already${keep}. If nothing is there, `;
}

function persisting(provider, drifting) {
  return drifting.some(({unreadable: unreadable}) => unreadable) ? text_message.iU`. If the same names differ afterwards, Keyway cannot read the values at ${provider}: set \`compare: names\`` : (0, 
  text_message.IZ)("");
}

function pullRows(run, drifting) {
  const provider = (0, report_place.xN)(run);
  const lacking = (0, report_place.I)(run) !== "sync" && drifting.some(({create: create}) => create.length > 0);
  const extra = drifting.some(({create: create}) => create.length > 0) ? text_message.iU`, and delete at ${provider} what the vault does not have` : (0, 
  text_message.IZ)("");
  const differing = drifting.some(({differs: differs}) => differs.length > 0);
  const steps = [ lacking && text_message.iU`run your sync workflow (\`mode: sync\`), which adds what the vault lacks`, differing && text_message.iU`update the values that differ in Keyway by hand (a pull never overwrites)` ].filter(step => step !== false);
  return [ ...steps.length > 0 ? [ {
    right: provider,
    steps: (0, text_message.yG)(steps, "; ")
  } ] : [], {
    right: text_message.iU`the vault`,
    steps: text_message.iU`sync with \`direction: push\`${extra}`
  } ];
}

function requiredSection(run, detail) {
  const {required: required, inputs: inputs} = run;
  if (required.length === 0) return [];
  const short = required.filter(({missing: missing, optional: optional, notAtProvider: notAtProvider}) => missing.length + optional.length + notAtProvider.length > 0);
  const showNames = inputs?.showNames === true && detail !== "numbers";
  const rest = showNames && (detail === "all" || detail === "no-unchanged") ? notAsked(required) : [];
  if (short.length === 0) return [ "✅ The vault has every required name.", ...rest ];
  const shown = short.slice(0, MOST_ENVIRONMENTS[detail]).flatMap(one => lacking(one, run, showNames, detail));
  const more = short.length - MOST_ENVIRONMENTS[detail];
  return [ [ ...shown, ...more > 0 ? [ `- … and ${more} more environments` ] : [] ].join("\n"), ...whatToDo(run), ...rest ];
}

function whatToDo(run) {
  if (run.required.every(({missing: missing}) => missing.length === 0)) return [];
  return [ `**What to do:** ${(0, markdown.wD)(text_message.iU`Add what is missing to the vault (\`keyway set\`), then sync to ${(0, 
  report_place.RY)(run)}.`)}` ];
}

function lacking(one, run, showNames, detail) {
  const {pair: pair, missing: missing, optional: optional, notAtProvider: notAtProvider} = one;
  const provider = (0, report_place.xN)(run);
  const rows = [ [ "❌ ", text_message.iU`${(0, wording.hS)(missing.length, "required secret")} missing in the vault`, missing ], [ "🟠 ", text_message.iU`${(0, 
  wording.hS)(notAtProvider.length, "required secret")} in the vault and not at ${provider} yet`, notAtProvider ], [ "", text_message.iU`${(0, 
  wording.hS)(optional.length, "optional secret")} not in the vault`, optional ] ];
  return rows.filter(([, , names]) => names.length > 0).map(([icon, title, names]) => {
    const shown = showNames ? `: ${required_section_few(names, detail)}` : "";
    return `- ${icon}${(0, markdown.aY)(pair.keyway)}: ${(0, markdown.wD)(title)}${shown}`;
  });
}

const LONGEST = 50;

function required_section_few(names, detail) {
  const most = Math.min(detail_MOST_NAMES[detail] ?? LONGEST, LONGEST);
  const more = names.length > most ? ` and ${names.length - most} more` : "";
  return names.slice(0, most).map(markdown.aY).join(", ") + more;
}

function notAsked(required) {
  const names = [ ...new Set(required.flatMap(one => one.notAsked)) ].sort();
  if (names.length === 0) return [];
  const title = (0, markdown.wD)(text_message.iU`${(0, wording.hS)(names.length, "secret")} in the vault, not required by any file`);
  return [ (0, markdown.TM)(title, (0, markdown.V3)(names.map(name => [ " ", name ]))) ];
}

function environmentSections(run, detail) {
  const environments = (run.plan?.environments ?? []).slice(0, MOST_ENVIRONMENTS[detail]);
  if (detail === "numbers" || run.inputs?.showNames !== true) return [];
  const outcomes = environmentOutcomes(run.outcome);
  const sections = environments.flatMap((environment, index) => {
    const outcome = outcomes[index];
    const groups = outcome === void 0 ? planGroups(run, environment) : syncGroups(environment, outcome);
    const parts = [ ...block(groups, detail), ...sections_asides(run, lastSeen(environment, outcome), detail) ];
    return parts.length === 0 ? [] : [ `**${arrow(run, environment)}**`, ...parts ];
  });
  return [ ...sections, ...unchanged(run, environments, detail) ];
}

function planGroups(run, plan) {
  const provider = (0, text_message.pj)((0, report_place.xN)(run));
  const pulls = run.plan?.direction === "pull";
  const differs = valuesDiffer(plan.differs, "; a pull never overwrites");
  if (pulls) return [ sections_group(`to create: only at ${provider}`, plan.create, "+"), differs ];
  const where = unlistedText(plan, provider);
  if ((0, report_place.I)(run) === "drift-check") return [ sections_group(`only at ${provider}`, plan.delete, "-"), valuesDiffer(plan.update), sections_group(where ?? `missing at ${provider}`, plan.create, "+") ];
  return [ sections_group(`to delete: only at ${provider}, and allowDelete is on`, plan.delete, "-"), sections_group("to update: the values differ, the vault's wins", plan.update, "!"), sections_group(`to create: ${where ?? "only in the vault"}`, plan.create, "+") ];
}

function unlistedText({create: create, unlisted: unlisted = 0}, provider) {
  if (unlisted === 0) return;
  return `not visible at ${provider}, up to ${Math.min(unlisted, create.length)} may exist there unlisted`;
}

function valuesDiffer(names, more = "") {
  return sections_group(`${names.length === 1 ? "value differs" : "values differ"}${more}`, names, "!");
}

function syncGroups(plan, outcome) {
  const {check: check, state: state} = outcome;
  const {differs: differs} = lastSeen(plan, outcome);
  return [ ...check ? doneGroups(check.done) : [], ...leftGroups(plan, outcome), ...check ? goneGroups(check.gone) : [], sections_group("deleted at the provider without being planned", check?.vanished ?? [], "-"), valuesDiffer(state === "undone" ? [] : differs, "; a pull never overwrites") ];
}

function leftGroups(plan, outcome) {
  const why = {
    hidden: "written, but hidden by the provider, so not verifiable",
    "not-begun": "not started",
    undone: "was correct earlier in this run, now overwritten",
    unknown: "could not be confirmed",
    failed: "not done",
    gone: "not done",
    written: "not done",
    idle: ""
  };
  const pending = pendingOf(plan, outcome);
  const {[outcome.state]: reason} = why;
  if (outcome.state === "hidden") return [ sections_group(reason, pending.update, "!"), sections_group(reason, pending.create, "+") ];
  return [ sections_group(`to delete: ${reason}`, pending.delete, "-"), sections_group(`to update: ${reason}`, pending.update, "!"), sections_group(`to create: ${reason}`, pending.create, "+") ];
}

function goneGroups({create: create, update: update, delete: gone}) {
  return [ sections_group("not confirmed as written: no longer in the source", [ ...create, ...update ], " "), sections_group("not deleted: in the vault again", gone, " ") ];
}

function doneGroups(writes) {
  return [ sections_group("deleted", writes.delete, "-"), sections_group("updated", writes.update, "!"), sections_group("created", writes.create, "+") ];
}

function sections_group(what, names, mark) {
  return {
    reason: `${names.length} ${what}`,
    lines: names.map(name => [ mark, name ])
  };
}

function block(groups, detail) {
  const most = detail_MOST_NAMES[detail];
  const some = groups.filter(({lines: lines}) => lines.length > 0);
  if (some.length === 0) return [];
  const lines = some.flatMap(({reason: reason, lines: all}) => [ (0, markdown.$E)(reason), ...most === void 0 ? all : all.slice(0, most), ...most !== void 0 && all.length > most ? [ (0, 
  markdown.$E)(`… and ${all.length - most} more`) ] : [] ]);
  return [ (0, markdown.V3)(lines) ];
}

function sections_asides(run, {kept: kept, ignored: ignored, vaultOnly: vaultOnly, unverifiable: unverifiable}, detail) {
  if (detail !== "all" && detail !== "no-unchanged") return [];
  const provider = (0, text_message.pj)((0, report_place.xN)(run));
  return [ ...fold(`only at ${provider} (kept; allowDelete is off)`, kept), ...fold("only in the vault (a pull leaves them alone)", vaultOnly), ...fold("ignored", ignored), ...fold(`not verifiable (${provider} never lists such names)`, unverifiable) ];
}

function fold(title, names) {
  return names.length === 0 ? [] : [ (0, markdown.TM)(`${names.length} ${title}`, (0, 
  markdown.V3)(names.map(neutral))) ];
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
  const blocks = some.map(({environment: environment, names: names}) => `${environments.length > 1 ? `${arrow(run, environment)}\n\n` : ""}${(0, 
  markdown.V3)(names.map(neutral))}`);
  return [ (0, markdown.TM)(`${count} unchanged`, blocks.join("\n\n")) ];
}

function neutral(name) {
  return [ " ", name ];
}

function render(report, place) {
  for (const detail of place.details) {
    const text = renderWith(report, place, detail);
    if ((0, markdown.ee)(text) <= place.limit) return text;
  }
  return renderWith(report, place, "numbers");
}

function renderWith({run: run}, place, detail) {
  const {icon: icon, text: text} = headline(run);
  const parts = [ `${place.heading} ${place.verdict ?? `${icon} ${(0, markdown.wD)(text)}`}`, deletions(run), reasons(run, place, detail), ...requiredSection(run, detail), environmentTable(run, detail, place.whole), render_warnings(run, detail), ...environmentSections(run, detail), leftOut(run, place, detail), closing(run) ];
  return `${parts.filter(part => part !== "").join("\n\n")}\n`;
}

function reasons(run, place, detail) {
  const {outcome: outcome, inputs: inputs} = run;
  switch (outcome.kind) {
   case "refused":
    return `Nothing was written.\n\n${refusals(run, place, detail)}`;

   case "partially-synced":
   case "error":
    {
      const {title: title, message: what, details: details, advice: advice} = outcome.cause;
      const inHeading = outcome.kind === "error" && title === void 0;
      const nothing = outcome.kind === "error" && run.mode === "sync" && isUnwritten(outcome) ? "Nothing was written." : "";
      return [ nothing, inHeading ? "" : (0, markdown.wD)(text_message.iU`${(0, text_message.fj)(what)}${nothingFurther(outcome)}`), list(details ?? [], detail), advice ? render_whatToDo(advice) : "" ].filter(part => part !== "").join("\n\n");
    }

   case "drift":
    return (0, report_place.I)(run) === "preview" || wouldBeRefused(run) ? "" : `${driftSentence(run)}\n\n${driftSteps(run)}`.trim();

   case "in-sync":
    return outcome.drift ? driftSteps(run) : "";

   case "synced":
    return outcome.drift && run.plan?.direction === "pull" && inputs?.compare === "values" ? driftSteps(run) : "";

   case "discovered":
    return discoverySection(outcome.discovery, inputs?.repository ?? "", detail);

   case "disconnected":
    return disconnected(outcome.connection);

   case "skipped":
    return outcome.pullRequestFrom === "fork" ? "GitHub does not share secrets with pull requests from forks, so there is no key to query Keyway with. The preview runs once the change is on a branch of this repository." : "Dependabot runs only receive Dependabot secrets, so there is no key to query Keyway with. For a preview of its pull requests, add the key to the Dependabot secrets.";
  }
}

function refusals({outcome: outcome}, {whole: whole}, detail) {
  if (outcome.kind !== "refused") return "";
  const [first] = outcome.refusals;
  if (outcome.refusals.length === 1) return `${(0, markdown.wD)((0, text_message.fj)(first.message))}\n\n${render_whatToDo(first.advice)}`;
  const lines = outcome.refusals.slice(0, detail_MOST_LINES[detail]).map(({guard: guard, message: what, advice: advice}) => `- ${(0, 
  markdown.wD)((0, text_message.fj)(what))} ${(0, markdown.wD)(advice)} (${(0, markdown.aY)(guard)})`);
  const more = outcome.refusals.length - lines.length;
  return [ ...lines, ...more > 0 ? [ `- … and ${more} more${allOf(whole)}` ] : [] ].join("\n");
}

function disconnected(connection) {
  const {id: id, account: account} = connection;
  const owner = account === void 0 ? (0, text_message.IZ)("") : text_message.iU` of ${account}`;
  return (0, markdown.wD)(text_message.iU`The connection ${id} to ${(0, domain_provider.en)(connection)}${owner} is deleted. Secrets at the provider stay as they are; make a new connection with \`keyway connect\`.`);
}

function render_whatToDo(advice) {
  return `**What to do:** ${(0, markdown.wD)((0, text_message.em)(advice))}`;
}

function render_warnings({warnings: all}, detail) {
  return list(all.map(warning => text_message.iU`⚠️ ${(0, text_message.fj)(warning.message)}`), detail);
}

function list(messages, detail) {
  const lines = messages.slice(0, detail_MOST_LINES[detail]).map(line => `- ${(0, 
  markdown.wD)(line)}`);
  const more = messages.length - lines.length;
  return [ ...lines, ...more > 0 ? [ `- … and ${more} more` ] : [] ].join("\n");
}

function leftOut({inputs: inputs, plan: plan}, {details: details, whole: whole}, detail) {
  if (plan === void 0) return "";
  if (inputs?.showNames === false) return "Names are not shown (`showNames: false`).";
  if (detail === details[0]) return "";
  switch (detail) {
   case "all":
    return "";

   case "no-unchanged":
    return plan.environments.some(({unchanged: unchanged}) => unchanged.length > 0) ? `Unchanged names are left out here; the ${whole} has them.` : "";

   case "no-kept":
    return `Names that are unchanged or left alone are left out here; the ${whole} has them.`;

   case "some":
   case "few":
    return `Long lists are cut here; the ${whole} ${whole === "report file" ? "has all names" : "has room for more"}.`;

   case "numbers":
    return `Names are left out here; the ${whole} has ${whole === "report file" ? "them" : "room for more"}.`;
  }
}

function closing(run) {
  const {outcome: outcome, plan: plan, target: target, context: context} = run;
  const outcomes = environmentOutcomes(outcome);
  if (plan?.direction === "push" && target?.provider !== "railway" && outcomes.some(hasWritten)) return (0, 
  markdown.wD)(text_message.iU`Redeploy to apply: running deployments at ${(0, report_place.xN)(run)} keep the old values.`);
  const changes = plan?.environments.some(environment => (0, plan_plan.pq)(environment) > 0) ?? false;
  if (context.pullRequest !== void 0 && outcome.kind === "drift" && changes && !wouldBeRefused(run)) return (0, 
  markdown.wD)(text_message.iU`This is the state of ${plan?.direction === "pull" ? (0, 
  report_place.xN)(run) : (0, text_message.IZ)("the vault")} now; the pull request itself changes no secret. The next sync applies it.`);
  return "";
}

const LARGEST = 921600;

function summary_summary(report) {
  return render(report, {
    limit: LARGEST,
    heading: "##",
    details: DETAILS,
    whole: "report file"
  }) + footer(report);
}

async function publish(report, places) {
  const {core: core, annotator: annotator, hasSummary: hasSummary, tempDirectory: tempDirectory, shown: shown} = places;
  const attempt = async (place, write) => {
    try {
      return await write();
    } catch (error) {
      const why = logLine(error instanceof Error ? error.message : String(error));
      annotator.tell("warning", `The ${place} could not be written: ${why}`);
      return;
    }
  };
  const summarized = attempt("job summary", async () => {
    if (hasSummary) await core.summary.addRaw(summary_summary(report)).write();
  });
  const file = await attempt("report file", () => writeReportFile(report, tempDirectory));
  await attempt("outputs", () => setOutputs(core, {
    ...outputsOf(report.run),
    report: file ?? ""
  }));
  await attempt("log", () => log(report, core, shown));
  await attempt("annotations", () => annotate(report, annotator));
  await summarized;
}

function setOutputs(core, outputs) {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

function writeReportFile(report, tempDirectory) {
  const path = (0, external_node_path_namespaceObject.join)(tempDirectory ?? (0, external_node_os_namespaceObject.tmpdir)(), `keyway-sync-${(0, 
  external_node_crypto_.randomUUID)()}.json`);
  (0, external_node_fs_.writeFileSync)(path, reportFile(report), {
    mode: 384,
    flag: "wx"
  });
  return path;
}

function log({run: run, steps: steps}, core, shown) {
  const requests = requestLog(steps, shown);
  if (requests.lines.length > 0) showGroup(core, requests);
  const {icon: icon} = headline(run);
  core.info(`${icon} ${logLine(verdict(run))}`);
}

function showGroup(core, {title: title, lines: lines}) {
  core.startGroup(logLine(title));
  if (lines.length > 0) core.info(lines.map(line => `  ${logLine(line)}`).join("\n"));
  core.endGroup();
}

function annotate(report, annotator) {
  const {error: error, warnings: warnings, notices: notices} = annotations(report.run);
  for (const {title: title, message: message} of notices) annotator.tell("notice", message, title);
  for (const {title: title, message: message} of warnings) annotator.tell("warning", message, title);
  if (error !== void 0) annotator.tell("error", error.message, error.title);
}

var name_memory = __nccwpck_require__(7434);

var time = __nccwpck_require__(9793);

const issue_history_MOST = 20;

function historySection(run, now) {
  const {history: history = []} = run;
  if (history.length === 0) return "";
  const lines = history.slice(0, issue_history_MOST).map(one => `- ${(0, markdown.wD)(historyLine(one, run, now))}`);
  const more = history.length - lines.length;
  return [ "**In the vault**", "", ...lines, ...more > 0 ? [ `- … and ${more} more` ] : [] ].join("\n");
}

function historyLine({name: name, pair: pair, vault: vault}, run, now) {
  const what = text_message.iU`${name} in ${(0, domain_environments.fW)(pair)}`;
  switch (vault.kind) {
   case "changed":
    {
      const by = vault.by === void 0 ? (0, text_message.IZ)("") : text_message.iU` by ${vault.by}`;
      return text_message.iU`${what}: changed ${(0, text_message.IZ)((0, time.KN)(vault.at, now))}${by}`;
    }

   case "untouched":
    {
      const since = (0, text_message.IZ)((0, time.vd)(vault.since));
      return text_message.iU`${what}: not changed since the last sync on ${since}, which points to a change at ${(0, 
      report_place.xN)(run)}`;
    }
  }
}

var issue_remarks = __nccwpck_require__(5493);

const sticky_note_LARGEST = 6e4;

const SHORTER = {
  details: [ "no-unchanged", "no-kept", "some", "few", "numbers" ],
  whole: "job summary"
};

function comment(report) {
  const {run: run} = report;
  const identity = identityOf(run);
  if (identity === void 0) return;
  const text = render(report, {
    limit: sticky_note_LARGEST,
    heading: "###",
    verdict: afterMerge(run),
    ...SHORTER
  });
  const marked = known => ({
    given: identity.given,
    target: identity.target ?? known?.target,
    ...approvable(report, known)
  });
  return {
    recognise: recogniser(identity),
    isSaid: known => known.intact && known.digest === (0, marker.oA)(text) && known.plan === approvable(report, known).plan,
    body: known => (0, marker.kN)(marked(known), text, footer(report))
  };
}

function approvable({run: run, endedAt: endedAt}, known) {
  const {context: context, mode: mode, plan: plan, inputs: inputs, outcome: outcome} = run;
  if (context.pullRequest === void 0) {
    const used = environmentOutcomes(outcome).some(hasWritten);
    return used ? {} : {
      plan: known?.plan,
      shown: known?.shown,
      names: known?.names
    };
  }
  const shown = mode === "preview" && (outcome.kind === "drift" || outcome.kind === "in-sync");
  if (!shown || plan === void 0 || inputs === void 0) return {};
  return {
    plan: planDigest(plan),
    shown: endedAt,
    names: (0, name_memory.kY)((0, name_memory.$u)(plan), inputs)
  };
}

function afterMerge(run) {
  const {context: context, mode: mode, outcome: outcome} = run;
  if (mode !== "sync" || context.pullRequest !== void 0 || (0, inputs_context.uV)(context) === void 0) return;
  const {icon: icon, text: text} = headline(run);
  const where = context.runUrl === "" ? "" : ` in [run ${context.runId}](${context.runUrl})`;
  switch (outcome.kind) {
   case "synced":
    return `${icon} Synced${where}\n\n${(0, markdown.wD)(text)}`;

   case "in-sync":
    return outcome.drift ? void 0 : `${icon} Nothing left to sync`;

   case "refused":
    {
      const [{title: title}, ...more] = outcome.refusals;
      return `${icon} Sync refused: ${more.length === 0 ? (0, markdown.wD)(title) : `${more.length + 1} reasons, see below`}`;
    }

   case "drift":
   case "partially-synced":
   case "error":
   case "skipped":
   case "discovered":
   case "disconnected":
    return;
  }
}

const DAY = 864e5;

function drift_issue_issue(report) {
  const {run: run, endedAt: endedAt} = report;
  const {inputs: inputs, context: context} = run;
  const identity = identityOf(run);
  if (identity === void 0 || inputs === void 0) return;
  const drift = drifts(run.outcome) ?? true;
  const names = drift ? drift_issue_namesOf(run) : [];
  const facts = {
    run: run,
    names: names,
    known: knownNames(run),
    at: endedAt
  };
  const project = run.target && projectDigest(run.target, inputs);
  const step = (0, external_node_crypto_.createHash)("sha256").update(context.step).digest("hex").slice(0, 16);
  const marked = known => ({
    given: identity.given,
    target: identity.target ?? known?.target,
    names: (0, name_memory.kY)(names, inputs),
    drift: {
      project: project ?? known?.drift?.project ?? "-",
      step: step,
      since: drift ? known?.drift?.since ?? endedAt : void 0,
      checked: endedAt
    }
  });
  return {
    title: issueTitle(run),
    recognise: recogniser(identity),
    body: known => {
      const mark = marked(known);
      return (0, marker.kN)(mark, drift ? openText(report, mark) : closedText(report, known), footer(report));
    },
    news: known => (0, issue_remarks.wI)(known, facts),
    farewell: known => (0, issue_remarks.Bg)(known, facts),
    hasReplaced: (other, known) => other.target !== identity.target && other.drift?.project === project && other.drift?.step === step && lastCheck(other.drift) + DAY < lastCheck(known.drift)
  };
}

function lastCheck(mark) {
  return mark?.checked.getTime() ?? 0;
}

const SELF = "This issue updates itself on every check and closes automatically once vault and provider match.";

function openText(report, {drift: drift}) {
  const {run: run, endedAt: endedAt} = report;
  const since = (0, time.n$)(drift?.since ?? endedAt);
  const link = run.context.runUrl === "" ? "" : ` · [latest run](${run.context.runUrl})`;
  const status = `**Open since** ${since} · last checked ${(0, time.n$)(endedAt)}${link}`;
  const history = historySection(run, endedAt);
  const limit = sticky_note_LARGEST - (0, markdown.ee)(status + history + SELF);
  const text = render(report, {
    limit: limit,
    heading: "##",
    ...SHORTER
  });
  return paragraphs(status, text, history, SELF);
}

function closedText(report, known) {
  const {endedAt: endedAt} = report;
  const text = render(report, {
    limit: sticky_note_LARGEST,
    heading: "##",
    ...SHORTER
  });
  const status = `**Resolved** ${(0, time.n$)(endedAt)}`;
  const last = known && lastDrift(known);
  const whole = paragraphs(status, text, last ?? "");
  return (0, markdown.ee)(whole) > sticky_note_LARGEST ? paragraphs(status, text) : whole;
}

function lastDrift({intact: intact, text: text, drift: drift}) {
  if (!intact || drift?.since === void 0) return;
  const [, ...rest] = text.trim().split("\n\n");
  const said = rest.filter(paragraph => paragraph !== SELF).join("\n\n");
  return (0, markdown.TM)(`The drift as of ${(0, time.n$)(drift.checked)}`, said);
}

function paragraphs(...texts) {
  return `${texts.map(text => text.trim()).filter(text => text !== "").join("\n\n")}\n`;
}

function drift_issue_namesOf(run) {
  const environments = seen(run);
  return run.inputs === void 0 ? [] : (0, name_memory.Ix)({
    environments: environments
  }, run.inputs);
}

function knownNames(run) {
  return (0, name_memory.sJ)({
    environments: seen(run)
  }, "drift");
}

function seen({plan: plan, outcome: outcome}) {
  const outcomes = environmentOutcomes(outcome);
  return (plan?.environments ?? []).map((environment, index) => lastSeen(environment, outcomes[index]));
}

function issueTitle(run) {
  const environments = run.inputs?.environments.map(({keyway: keyway}) => keyway).join(", ") ?? "";
  const project = (0, text_message.pj)((0, report_place.RY)(run));
  return (0, sanitize.aj)(`Secrets drift: ${project} no longer matches the vault (${environments})`, 180);
}

function wantsNotes({inputs: inputs}) {
  return inputs !== void 0 && (inputs.comment !== "never" || inputs.issue);
}

function expectsNotes({comment: comment, issue: issue, githubToken: githubToken}, context) {
  const hasPlace = context.pullRequest !== void 0 || (0, inputs_context.uV)(context) !== void 0;
  return githubToken !== void 0 && (issue || comment !== "never" && hasPlace);
}

function notesOf(report) {
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
  if (inputs === void 0 || inputs.comment === "never") return;
  const on = context.pullRequest ? {
    pullRequest: context.pullRequest.number
  } : (0, inputs_context.uV)(context);
  const note = on && comment(report);
  if (on === void 0 || note === void 0) return;
  const inSync = outcome.kind === "in-sync" && !outcome.drift;
  const create = "pullRequest" in on && (inputs.comment === "always" || !inSync);
  return {
    on: on,
    note: note,
    create: create
  };
}

function issueOf(report) {
  const {inputs: inputs, context: context, outcome: outcome} = report.run;
  const drift = drifts(outcome);
  if (!inputs?.issue || (0, inputs_context.T5)(context) || drift === void 0) return;
  const note = drift_issue_issue(report);
  return note && {
    note: note,
    drift: drift
  };
}

var note_trouble = __nccwpck_require__(4814);

const publish_notes_TIMEOUT = 6e4;

function prepareNotes(inputs, context) {
  if (expectsNotes(inputs, context)) Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(83) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2083)).catch(() => {});
}

async function publishNotes(report, places) {
  const warn = what => places.annotator.tell("warning", (0, text_message.pj)((0, text_message.em)(what)), "Keyway sync");
  try {
    for (const trouble of await publishAll(report, places)) warn(trouble);
  } catch (error) {
    warn(text_message.iU`comment and issue could not be brought up to date: ${(0, errors.bD)(error)}`);
  }
}

function askedFor({comment: comment, issue: issue}) {
  if (comment === "never") return text_message.iU`no drift issue`;
  return issue ? text_message.iU`neither comment nor issue` : text_message.iU`no pull request comment`;
}

async function publishAll({run: run, ...more}, places) {
  const {inputs: inputs, context: context} = run;
  if (inputs === void 0 || !wantsNotes(run)) return [];
  if (inputs.githubToken === void 0) return [ text_message.iU`\`githubToken\` is empty, so ${askedFor(inputs)} can be written` ];
  const notes = notesOf({
    run: run,
    ...more
  });
  if (notes.comment === void 0 && notes.issue === void 0) return [];
  const apiUrl = new URL(places.apiUrl);
  const way = {
    apiUrl: apiUrl,
    proxy: places.proxyFor(apiUrl),
    signal: places.signal,
    timeout: publish_notes_TIMEOUT
  };
  const {writeNotes: writeNotes} = await Promise.all([ __nccwpck_require__.e(413), __nccwpck_require__.e(83) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2083));
  const {commentUrl: commentUrl, issueUrl: issueUrl, troubles: troubles} = await writeNotes(notes, {
    ...way,
    token: inputs.githubToken,
    repository: context.repository
  });
  setOutputs(places.core, {
    commentUrl: commentUrl,
    issueUrl: issueUrl
  });
  const ofFork = context.pullRequest?.withoutSecrets === "fork";
  return troubles.map(trouble => (0, note_trouble.N)(trouble, ofFork));
}

var main_schemas = __nccwpck_require__(8395);

var core_core = __nccwpck_require__(8532);

const MOST_SLIPS = 2;

function foldedWord(word) {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function nearest(word, candidates) {
  const wanted = foldedWord(word);
  const [best, second] = candidates.map(candidate => ({
    candidate: candidate,
    slips: slipsBetween(wanted, foldedWord(candidate))
  })).sort((one, other) => one.slips - other.slips);
  const allowed = wanted.length < 4 ? 1 : MOST_SLIPS;
  if (best === void 0 || best.slips > allowed) return;
  const tied = second?.slips === best.slips && second.candidate !== best.candidate;
  return tied ? void 0 : best.candidate;
}

function slipsBetween(one, other) {
  if (Math.abs(one.length - other.length) > MOST_SLIPS) return Number.POSITIVE_INFINITY;
  let above = Array.from({
    length: other.length + 1
  }, (_, column) => column);
  for (const [row, letter] of [ ...one ].entries()) {
    const line = [ row + 1 ];
    for (let column = 1; column <= other.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      line.push(Math.min(replaced, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}

const environment_list_MOST = 3;

const FORM = text_message.iU`write \`keyway\` or \`keyway:provider\`, one per line or comma-separated, for example ${"environments: production, staging:preview"}`;

function parseEnvironments(text) {
  const written = entries(text);
  const problem = problemOf(text, written);
  if (problem === void 0) return {
    requests: written.map(requestOf),
    problem: problem
  };
  const meant = rightSpelling(text);
  const fix = meant === void 0 ? FORM : text_message.iU`write ${`environments: ${meant}`}`;
  return {
    requests: [],
    problem: text_message.iU`${problem}; ${fix}`
  };
}

function entries(text) {
  return text.split(/[\n,]/).map(entry => entry.trim()).filter(entry => entry !== "");
}

function requestOf(entry) {
  const [keyway = "", provider] = entry.split(":").map(side => side.trim());
  return {
    keyway: keyway,
    provider: provider
  };
}

function problemOf(text, written) {
  if (written.length === 0) return text_message.iU`no environment is named`;
  if (/^\s*[[{]/.test(text)) return text_message.iU`${text} is a YAML or JSON structure, and this input is plain text`;
  const problems = written.flatMap(entry => {
    const words = mistakeIn(entry);
    return words === void 0 ? [] : [ text_message.iU`${entry} ${(0, text_message.IZ)(words)}` ];
  });
  if (problems.length === 0) return;
  const more = problems.length > environment_list_MOST ? ` (and ${problems.length - environment_list_MOST} more)` : "";
  return text_message.iU`${(0, text_message.yG)(problems.slice(0, environment_list_MOST), "; ")}${(0, 
  text_message.IZ)(more)}`;
}

const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/u;

const TYPED_QUOTES = /[\u2018-\u201f\u00ab\u00bb]/;

const KEYWAY_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

const MISTAKES = [ [ UNSEEN, "contains an invisible character" ], [ /^#|\s#/, "contains a comment, which a block of text cannot have" ], [ /^[-*•]\s/, "is written as a YAML list item" ], [ /["'`]/, "contains quotes" ], [ TYPED_QUOTES, "contains typographic quotes (as “ and ”)" ], [ /^[^:]*(?:->|=>|→)/, "has an arrow instead of a colon" ], [ /[[\]{}<>]/, "contains brackets" ], [ /=/, "has `=` instead of a colon" ], [ /;/, "has a semicolon instead of a comma" ], [ /:.*:/, "has more than one colon" ], [ /^:/, "is missing the Keyway environment before the colon" ], [ /:$/, "is missing the provider environment after the colon" ] ];

function mistakeIn(entry) {
  const mistake = MISTAKES.find(([form]) => form.test(entry));
  if (mistake !== void 0) return mistake[1];
  const {keyway: keyway} = requestOf(entry);
  if (/\s/.test(keyway)) return "has a space in the Keyway environment's name";
  if (!KEYWAY_NAME.test(keyway)) return "is not the name of a Keyway environment (letters, digits, `-`, `_` and `.`)";
  return;
}

function rightSpelling(text) {
  const meant = text.replace(/\t/g, " ").replace(/(^|\s)#.*/gm, "").replace(/["'`[\]{}\u2018-\u201f\u00ab\u00bb]/g, "").split(/[\r\n,;]/).flatMap(entryMeant);
  const list = [ ...new Set(meant) ];
  if (list.length === 0 || list.some(entry => mistakeIn(entry) !== void 0)) return;
  if (list.some(entry => /^(?:keyway|provider|name|environments?)(?::|$)/i.test(entry))) return;
  return list.join(", ");
}

function entryMeant(written) {
  const entry = written.replace(new RegExp(UNSEEN, "gu"), "").trim().replace(/^[-*•]\s*/, "").replace(/^([^:]*?)(?:->|=>|→|=)/, "$1:").replace(/[<>]/g, "").split(":").map(side => side.trim()).join(":");
  if (entry === "") return [];
  return mistakeIn(entry) === void 0 ? [ entry ] : entry.split(/\s+/);
}

const GITHUB_TOKEN = /^(?:gh[opusr]_|github_pat_)/;

const EXPRESSION = /\$\{\{/;

const SECRET_NAME = /^[\s${]*secrets\.|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

function isWrongInWorkflow(text) {
  return EXPRESSION.test(text) || SECRET_NAME.test(text);
}

const token = (text, complain) => {
  if (text === "") return complain(text_message.iU`is empty. Does the secret exist, and is its name spelled correctly? If it belongs to a GitHub environment, the job needs \`environment: <name>\``);
  if (/[\r\n]/.test(text)) return complain(text_message.iU`contains a line break; paste the key as a single line`);
  if (/^["'`]|["'`]$/.test(text)) return complain(text_message.iU`is in quotes; paste the bare key`);
  if (/^bearer\b/i.test(text)) return complain(text_message.iU`begins with \`Bearer\`; paste the bare key`);
  if (EXPRESSION.test(text)) return complain(text_message.iU`is an expression that GitHub did not evaluate; put it into the step's own \`with:\`, for text from a file or a script is passed on as it is`);
  if (SECRET_NAME.test(text)) return complain(text_message.iU`is the name of a secret; to read it, write \`$\{{ secrets.<name> }}\``);
  if (GITHUB_TOKEN.test(text)) return complain(text_message.iU`is a GitHub token; use a Keyway API key (\`kw_live_…\` or \`kw_test_…\`) from the Keyway dashboard`);
  if (!/^[!-~]*$/.test(text)) return complain(text_message.iU`contains spaces or other invalid characters; paste the bare key`);
  return text;
};

const githubToken = (text, complain) => {
  if (/^kw_/.test(text)) return complain(text_message.iU`is a Keyway key; put it into \`token\``);
  if (!/^[!-~]*$/.test(text)) return complain(text_message.iU`contains spaces or other invalid characters`);
  return text || void 0;
};

const apiUrl = (text, complain) => {
  const shown = withoutCredentials(text);
  if (!URL.canParse(text)) return complain(text_message.iU`${shown} is not a URL; write one such as ${"https://keyway.example.com"}`);
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") return complain(text_message.iU`${shown} contains a user name or password; remove it`);
  if (/[?#]/.test(text)) return complain(text_message.iU`${shown} contains a query or fragment; remove it`);
  if (url.protocol === "https:" || url.protocol === "http:" && isLoopback(url.hostname)) return url;
  return complain(text_message.iU`${shown} is not safe; use https (http only on a loopback host: localhost, 127.0.0.1, [::1])`);
};

function withoutCredentials(url) {
  return url.replace(/^.*@/s, "…@").replace(/[?#].*/s, "?…");
}

function isLoopback(hostname) {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;

const CLONE_URL = /^(?:https?:\/\/[^/]+\/|git@[^:]+:)([^/]+\/[^/]+?)(?:\.git)?\/?$/;

const repository = (text, complain) => {
  if (REPOSITORY.test(text)) return text;
  if (text === "") return complain(text_message.iU`is empty, and no workflow names one; write owner/repo`);
  const meant = text.replace(CLONE_URL, "$1");
  const fix = REPOSITORY.test(meant) ? meant : "owner/repo";
  return complain(text_message.iU`${withoutCredentials(text)} is not a repository; write ${fix}`);
};

const provider = (text, complain) => {
  const name = text.toLowerCase();
  if (name === "" || (0, domain_provider.sZ)(name)) return name || void 0;
  const choice = (0, text_message.IZ)("use vercel, railway or netlify");
  const list = entries(name);
  if (list.length > 1 && list.every(domain_provider.sZ)) return complain(text_message.iU`${text} is more than one provider; use a step for each`);
  const meant = nearest(name, domain_provider.xq);
  if (meant !== void 0) return complain(text_message.iU`unknown provider ${text}; ${choice}. Did you mean ${meant}?`);
  return complain(/^fly(?:\.?io)?$/.test(name) ? text_message.iU`${text} is not available yet in Keyway; ${choice}` : text_message.iU`unknown provider ${text}; ${choice}`);
};

function optional(form, problem) {
  return (text, complain) => {
    if (text === "") return;
    return form.test(text) ? text : complain(text_message.iU`${text} ${(0, text_message.IZ)(problem)}`);
  };
}

const environments = (text, complain) => {
  const {requests: requests, problem: problem} = parseEnvironments(text);
  return problem === void 0 ? requests : complain(problem);
};

function oneOf(choices, instead = {}) {
  const meanings = new Map(Object.entries(instead));
  return (text, complain) => {
    const choice = choices.find(candidate => candidate === text);
    if (choice !== void 0) return choice;
    const meant = meanings.get(foldedWord(text)) ?? nearest(text, choices);
    const hint = meant === void 0 ? "" : `. Did you mean \`${meant}\`?`;
    const all = `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
    return complain(text_message.iU`${text} is not allowed; use ${(0, text_message.IZ)(all)}${(0, 
    text_message.IZ)(hint)}`);
  };
}

const readers_boolean = (text, complain) => /^(?:true|True|TRUE|false|False|FALSE)$/.test(text) ? text.toLowerCase() === "true" : complain(text_message.iU`${text} is not a boolean; write true or false`);

const wholeNumber = (text, complain) => /^\d{1,9}$/.test(text) ? Number(text) : complain(text_message.iU`${text} is not a whole number; write 0 or more`);

const expectedPlan = (text, complain) => {
  if (text === "") return;
  if (text === "pull-request") return {
    kind: "pull-request"
  };
  if (/^[0-9a-f]{64}$/.test(text)) return {
    kind: "digest",
    digest: text
  };
  return complain(text_message.iU`${text} is not a plan digest; use the output \`planDigest\` of a preview (64 characters of 0-9 and a-f), or \`pull-request\``);
};

const NEVER_IN_NAMES = /[\s/\\^$()[\]{}|+"'`]/;

const patterns = (text, complain) => {
  const all = entries(text);
  const futile = all.find(pattern => NEVER_IN_NAMES.test(pattern));
  return futile === void 0 ? all : complain(text_message.iU`${futile} can match no name; only \`*\` (any text) and \`?\` (any one character) are special, and patterns stand one per line or comma-separated`);
};

const MOST_FILES = 20;

const paths = (text, complain) => {
  const all = text.split("\n").map(line => line.trim()).filter(line => line !== "");
  for (const path of all) {
    if (/\p{Cc}/u.test(path)) return complain(text_message.iU`${path} contains an invisible character`);
    if (/^(?:[/\\~]|[A-Za-z]:)/.test(path)) return complain(text_message.iU`${path} is not relative; write a path inside the workspace, such as \`.env.example\``);
    if (path.split(/[/\\]/).includes("..")) return complain(text_message.iU`${path} leads out of the workspace; write a path without \`..\``);
  }
  if (all.length > MOST_FILES) return complain(text_message.iU`${all.length} files are listed; list at most ${MOST_FILES}, one per line`);
  return all;
};

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const IDENTIFIER = /^[^\s\p{Cc}]{1,200}$/u;

const id = optional(IDENTIFIER, "is not an ID; IDs have no spaces and at most 200 characters");

const FIELDS = {
  token: read(token),
  apiUrl: read(apiUrl),
  repository: read(repository),
  provider: read(provider),
  connectionId: read(optional(UUID, "is not a connection ID (a UUID). Run `mode: discover` to list yours")),
  projectId: read(id),
  serviceId: read(id),
  environments: read(environments),
  mode: read(oneOf([ "auto", "preview", "sync", "discover", "disconnect" ], {
    dryrun: "preview",
    check: "preview",
    plan: "preview",
    diff: "preview",
    drift: "preview",
    apply: "sync",
    list: "discover",
    push: "direction: push",
    pull: "direction: pull"
  })),
  direction: read(oneOf([ "push", "pull" ])),
  allowDelete: read(readers_boolean),
  maxDeletes: read(wholeNumber),
  allowFirstSync: read(readers_boolean),
  allowSharedNames: read(readers_boolean),
  allowEmpty: read(readers_boolean),
  expectedPlan: read(expectedPlan),
  requiredNames: read(paths),
  failOnDrift: read(readers_boolean),
  compare: read(oneOf([ "values", "names" ])),
  ignore: read(patterns),
  comment: read(oneOf([ "never", "always", "on-change" ], {
    true: "always",
    false: "never"
  })),
  issue: read(readers_boolean),
  showNames: read(readers_boolean),
  githubToken: read(githubToken)
};

function problemsIn({issues: issues}) {
  return issues.flatMap(issue => issue.code === "custom" ? issue.params?.problem : []);
}

function read(reader) {
  return main_schemas.FsL(main_schemas.YjP(), main_schemas.pdi((given, context) => reader(given, problem => {
    context.issues.push({
      code: "custom",
      input: given,
      params: {
        problem: problem
      }
    });
    return core_core.tm;
  })));
}

function contradictions(inputs) {
  return [ deletingPull(inputs), guessedDisconnect(inputs), serviceComplaint(inputs.provider, inputs.serviceId), ...environmentComplaints(inputs) ].filter(complaint => complaint !== void 0);
}

function swappedIds(connectionId, projectId) {
  if (connectionId === "" || UUID.test(connectionId) || !UUID.test(projectId)) return;
  return text_message.iU`\`projectId\`: ${projectId} looks like a connection ID, and \`connectionId\` like a project's; are they swapped?`;
}

function deletingPull({direction: direction, allowDelete: allowDelete}) {
  if (direction !== "pull" || !allowDelete) return;
  return text_message.iU`\`allowDelete\` is only for \`direction: push\`, because Keyway never deletes on pull; remove it`;
}

function guessedDisconnect(inputs) {
  if (inputs.mode !== "disconnect" || !("connectionId" in inputs)) return;
  if (inputs.connectionId !== void 0) return;
  return text_message.iU`\`connectionId\` is required: for safety, \`mode: disconnect\` never guesses which connection to delete`;
}

function serviceComplaint(provider, serviceId) {
  if (serviceId === void 0 || provider === void 0 || provider === "railway") return;
  return text_message.iU`\`serviceId\`: ${serviceId} is only for Railway; remove it for ${(0, 
  domain_provider.pX)(provider)}`;
}

function environmentComplaints({environments: environments, provider: provider, direction: direction}) {
  if (environments === void 0 || direction === void 0) return [];
  if (provider === void 0) return (0, domain_environments.Kn)(environments, direction);
  return (0, domain_environments.x)(environments, provider, direction).complaints;
}

const PREFIX = "INPUT_";

function unknownInputs(env, known) {
  const variables = new Set(known.map(name => PREFIX + name.toUpperCase()));
  return Object.keys(env).filter(variable => variable.startsWith(PREFIX) && !/[a-z]/.test(variable)).filter(variable => !variables.has(variable)).map(variable => complaint(variable, known));
}

function complaint(variable, known) {
  const name = variable.slice(PREFIX.length).toLowerCase();
  const meant = MEANT.get(foldedWord(name));
  if (meant !== void 0) return text_message.iU`${name} is not an input; ${(0, text_message.IZ)(meant)}`;
  const near = nearest(name, known);
  if (near !== void 0) return text_message.iU`${name} is not an input; ${(0, text_message.IZ)(didYouMean(near))}`;
  return text_message.iU`${name} is not an input; remove it from \`with:\` (or ${variable} from \`env:\`)`;
}

function didYouMean(name) {
  return `did you mean \`${name}\`?`;
}

const ENVIRONMENTS = didYouMean("environments");

const PAIR = "name both sides in `environments` as `keyway:provider`, for example `staging:preview`";

const CONNECTION = "the connection decides the team; set `connectionId`";

const LIMITS = "there is one switch for each risk: `allowDelete`, `allowFirstSync`, `allowSharedNames`, `allowEmpty`";

const NO_VALUES = "this action never sees values; to read secrets in a job, use keywaysh/keyway-action";

const MEANT = new Map([ ...[ "env", "envs", "keywayenv", "keywayenvironment", "vaultenvironment", "mapping", "map" ].map(name => [ name, ENVIRONMENTS ]), ...[ "providerenv", "providerenvironment", "vercelenvironment", "targetenvironment", "target" ].map(name => [ name, PAIR ]), ...[ "team", "teamid", "org", "orgid", "organization", "account" ].map(name => [ name, CONNECTION ]), ...[ "force", "yes", "confirm", "autoapprove" ].map(name => [ name, LIMITS ]), ...[ "exportenv", "envfile", "maskvalues", "export" ].map(name => [ name, NO_VALUES ]), ...Object.entries({
  token: [ "key", "apikey", "apitoken", "keywaytoken", "keywayapikey", "keywaykey", "accesstoken" ],
  apiUrl: [ "url", "api", "host", "endpoint", "baseurl", "server", "keywayurl", "keywayapiurl" ],
  repository: [ "repo", "vault", "vaultname", "vaultid" ],
  connectionId: [ "connection", "vercelconnectionid", "keywayconnectionid" ],
  projectId: [ "project", "projectname", "vercelproject", "vercelprojectid", "railwayprojectid", "siteid" ],
  serviceId: [ "service", "servicename", "railwayserviceid", "railwayservice" ],
  allowDelete: [ "delete", "deletes", "prune", "allowdeletion", "allowdeletions" ],
  maxDeletes: [ "maxdeletions", "maxdeletion", "deletelimit" ],
  allowFirstSync: [ "firstsync", "first", "initialsync" ],
  allowSharedNames: [ "sharednames", "shared" ],
  expectedPlan: [ "plan", "plandigest", "digest", "approvedplan", "expectedplandigest" ],
  requiredNames: [ "required", "requiredsecrets", "requiredkeys", "envexample" ],
  failOnDrift: [ "drift", "failondiff", "failonchange", "failonchanges" ],
  ignore: [ "exclude", "excludes", "skip", "ignorenames", "ignorepatterns", "except" ],
  comment: [ "prcomment", "commentonpr", "pullrequestcomment" ],
  issue: [ "createissue", "openissue", "driftissue" ],
  githubToken: [ "ghtoken", "pat", "repotoken" ]
}).flatMap(([name, others]) => others.map(other => [ other, didYouMean(name) ])), ...Object.entries({
  "mode: preview": [ "dryrun", "dry", "preview", "previewonly", "check", "checkonly" ],
  "mode: sync": [ "sync", "apply" ],
  "mode: discover": [ "discover", "list" ],
  "mode: disconnect": [ "disconnect" ],
  "direction: push": [ "push" ],
  "direction: pull": [ "pull" ],
  "showNames: false": [ "hidenames", "redact" ]
}).flatMap(([line, others]) => others.map(other => [ other, `use \`${line}\`` ])) ]);

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
  const {inputs: inputs, complaints: complaints, tokenComplaints: tokenComplaints} = checkInputs(env);
  if (tokenComplaints.length > 0 && complaints.length === 0 && !isWrongInWorkflow(inputText(env, "token"))) throw new errors.dz(tokenComplaints, text_message.iU`Check the secret that \`token\` reads, and re-run the job.`);
  const all = [ ...tokenComplaints, ...complaints ];
  if (all.length > 0) throw new errors.dz(all);
  return inputs;
}

function complaintsBesideToken(env) {
  return checkInputs(env).complaints;
}

function checkInputs(env) {
  const inputs = {};
  const complaints = [];
  const tokenComplaints = [];
  for (const [name, field] of Object.entries(FIELDS)) {
    const given = textOf(env, name);
    const parsed = field.safeParse(given);
    if (parsed.success) inputs[name] = parsed.data; else {
      const told = problemsIn(parsed.error).map(problem => inputs_complaint(name, given, problem));
      if (name !== "token") complaints.push(...told); else tokenComplaints.push(...told.map(one => given === "" ? withStrangers(one, env) : one));
    }
  }
  const swapped = swappedIds(textOf(env, "connectionId"), textOf(env, "projectId"));
  if (swapped !== void 0) complaints.push(swapped);
  complaints.push(...unknownInputs(env, Object.keys(FIELDS)), ...contradictions(inputs));
  return {
    inputs: inputs,
    tokenComplaints: tokenComplaints,
    complaints: complaints
  };
}

function withStrangers(complaint, env) {
  const strangers = env.GITHUB_EVENT_NAME?.startsWith("pull_request") || env.GITHUB_ACTOR === "dependabot[bot]";
  return strangers ? text_message.iU`${complaint}. Runs of forks and of Dependabot get no Actions secrets` : complaint;
}

function textOf(env, name) {
  const text = inputText(env, name);
  if (text !== "") return text;
  if (name === "repository") return env.GITHUB_REPOSITORY ?? "";
  return new Map(Object.entries(DEFAULTS)).get(name) ?? "";
}

function inputs_complaint(name, given, problem) {
  const between = SECRETS.has(name) || given === "" ? " " : ": ";
  return text_message.iU`${(0, text_message.IZ)(`\`${name}\`${between}`)}${problem}`;
}

var dispatcher = __nccwpck_require__(6557);

var main_util = __nccwpck_require__(3440);

function exchange(dispatcher, {body: body, ...head}, {timeout: timeout, signal: signal, onSent: onSent}) {
  const {promise: promise, resolve: resolve, reject: reject} = Promise.withResolvers();
  let abort = () => {};
  let late;
  let answer = {
    status: 0,
    headers: {}
  };
  const chunks = [];
  const end = reason => {
    abort(reason);
    reject(reason);
  };
  const cancel = () => end(signal.reason);
  signal.addEventListener("abort", cancel, {
    once: true
  });
  dispatcher.dispatch({
    ...head,
    body: body ?? null
  }, {
    onConnect(abortRequest) {
      abort = abortRequest;
      if (signal.aborted) return abort(signal.reason);
      onSent();
      late = setTimeout(() => end(new DOMException("The time is up", "TimeoutError")), timeout);
    },
    onHeaders(status, headers) {
      answer = {
        status: status,
        headers: main_util.parseHeaders(headers)
      };
      return true;
    },
    onData(chunk) {
      chunks.push(chunk);
      return true;
    },
    onComplete: () => resolve({
      ...answer,
      body: Buffer.concat(chunks)
    }),
    onError: reject
  });
  return promise.finally(() => {
    clearTimeout(late);
    signal.removeEventListener("abort", cancel);
  });
}

function unreachable(broken, sent) {
  const {host: host, proxy: proxy, requestId: requestId, timeout: timeout, neverSent: neverSent} = sent;
  const error = rootOf(broken);
  const untrusted = neverSent && isTls(codeOf(error));
  const notDialed = neverSent && NO_CONNECTION.has(codeOf(error));
  const through = proxy === void 0 || notDialed ? (0, text_message.IZ)("") : text_message.iU` (through the proxy ${proxy})`;
  const what = untrusted ? distrust(codeOf(error)) : reason(error, timeout);
  return new errors.Jk(host, text_message.iU`${what}${through}`, {
    cause: error,
    neverSent: neverSent,
    proxy: notDialed ? proxy : void 0,
    final: untrusted || codeOf(error) === OVERSIZED,
    requestId: requestId
  });
}

const NO_CONNECTION = new Set([ "ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ETIMEDOUT", "ENETUNREACH", "EHOSTUNREACH" ]);

const OVERSIZED = "UND_ERR_RES_EXCEEDED_MAX_SIZE";

const UNTRUSTED_PROXY = "UND_ERR_PRX_TLS";

function rootOf(broken) {
  if (broken instanceof Error && codeOf(broken) === UNTRUSTED_PROXY) return rootOf(broken.cause);
  return broken instanceof AggregateError ? broken.errors.at(-1) ?? broken : broken;
}

function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function isTls(code) {
  return /^(?:ERR_TLS_|ERR_SSL_|CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_|EPROTO$)/.test(code);
}

function distrust(code) {
  if (code === "ERR_SSL_WRONG_VERSION_NUMBER" || code === "EPROTO") return text_message.iU`the other side does not speak https (${code}); is the port right?`;
  return text_message.iU`the connection cannot be trusted (${code}); for a certificate authority of your own, set \`NODE_EXTRA_CA_CERTS\` to its file on the runner`;
}

function reason(error, timeout) {
  if (error instanceof dispatcher.T) return (0, text_message.IZ)(error.message);
  if (error instanceof Error && error.name === "TimeoutError") return text_message.iU`no complete answer within ${timeout / 1e3} s`;
  const code = codeOf(error);
  if (isTls(code)) return text_message.iU`the connection broke (${code})`;
  switch (code) {
   case "ENOTFOUND":
   case "EAI_AGAIN":
    return text_message.iU`host name not found`;

   case "ECONNREFUSED":
    return text_message.iU`connection refused`;

   case "ETIMEDOUT":
   case "ENETUNREACH":
   case "EHOSTUNREACH":
    return text_message.iU`no route to host (${code})`;

   case "UND_ERR_CONNECT_TIMEOUT":
    return text_message.iU`no connection could be made in time`;

   case OVERSIZED:
    return text_message.iU`the answer is larger than 8 MiB; is \`apiUrl\` right?`;

   case "UND_ERR_SOCKET":
    if (error instanceof Error && error.message === "bad upgrade") return text_message.iU`the connection was given up without an answer`;
    return text_message.iU`the connection was closed before the answer was complete`;

   case "ECONNRESET":
   case "EPIPE":
   case "UND_ERR_RES_CONTENT_LENGTH_MISMATCH":
   case "HPE_INVALID_EOF_STATE":
    return text_message.iU`the connection was closed before the answer was complete`;

   default:
    return error instanceof Error ? text_message.iU`${error.message}${(0, text_message.IZ)(code && ` (${code})`)}` : text_message.iU`the request failed`;
  }
}

var api = __nccwpck_require__(3305);

const schemas_text = main_schemas.YjP();

const count = main_schemas.Whr().check(api.UI());

const maybeText = main_schemas.FsL(main_schemas.MfU(main_schemas.cl6(schemas_text), void 0), main_schemas.pdi(value => value ?? void 0));

const envelope = main_schemas.Ikc({
  data: main_schemas.L5J()
});

const problem = main_schemas.KCZ([ main_schemas.Ikc({
  detail: schemas_text,
  upgradeUrl: main_schemas.MfU(main_schemas.lqM(schemas_text), void 0),
  errors: main_schemas.MfU(main_schemas.lqM(main_schemas.YOg(main_schemas.Ikc({
    field: schemas_text,
    message: schemas_text
  }))), void 0)
}), main_schemas.FsL(main_schemas.Ikc({
  message: schemas_text,
  statusCode: main_schemas.aig()
}), main_schemas.pdi(({message: message}) => ({
  detail: message,
  upgradeUrl: void 0,
  errors: void 0
}))) ]);

const providers = main_schemas.Ikc({
  providers: main_schemas.YOg(main_schemas.Ikc({
    name: schemas_text,
    displayName: schemas_text,
    configured: main_schemas.zMY()
  }))
});

const connection = main_schemas.Ikc({
  id: schemas_text,
  provider: schemas_text,
  providerTeamId: maybeText,
  providerUserId: maybeText,
  providerAccountId: maybeText
});

const connections = main_schemas.Ikc({
  connections: main_schemas.YOg(main_schemas.FsL(connection, main_schemas.pdi(({id: id, provider: provider, ...account}) => ({
    id: id,
    provider: (0, domain_provider.sZ)(provider) ? provider : void 0,
    providerName: provider,
    account: account.providerTeamId ?? account.providerAccountId ?? account.providerUserId
  }))))
});

const projects = main_schemas.Ikc({
  projects: main_schemas.YOg(main_schemas.Ikc({
    id: schemas_text,
    name: schemas_text,
    linkedRepo: maybeText,
    framework: maybeText,
    serviceId: maybeText,
    serviceName: maybeText,
    environments: main_schemas.FsL(main_schemas.MfU(main_schemas.cl6(main_schemas.YOg(schemas_text)), void 0), main_schemas.pdi(names => names ?? []))
  }))
});

const schemas_status = main_schemas.Ikc({
  isFirstSync: main_schemas.zMY(),
  providerSecretCount: count
});

const names = main_schemas.FsL(main_schemas.YOg(schemas_text), main_schemas.pdi(list => new Set(list)));

const preview = main_schemas.Ikc({
  toCreate: names,
  toUpdate: names,
  toDelete: names,
  toSkip: names
}).check(main_schemas.YPB(lists => {
  const all = Object.values(lists);
  const together = new Set(all.flatMap(list => [ ...list ]));
  return together.size === all.reduce((sum, list) => sum + list.size, 0);
}, "the same name is in two of the lists"));

const schemas_counts = {
  created: count,
  updated: count,
  deleted: count
};

const observedExecute = main_schemas.FsL(main_schemas.Ikc({
  success: main_schemas.zMY(),
  stats: main_schemas.Ikc(schemas_counts),
  error: maybeText
}), main_schemas.pdi(({success: success, stats: stats, error: error}) => ({
  ok: success,
  ...stats,
  countsWholeVault: true,
  error: error
})));

const documentedExecute = main_schemas.FsL(main_schemas.Ikc({
  status: schemas_text,
  ...schemas_counts,
  error: maybeText
}), main_schemas.pdi(({status: status, error: error, ...stats}) => ({
  ok: status === "success",
  ...stats,
  countsWholeVault: false,
  error: error ?? (status === "success" ? void 0 : `status "${status}"`)
})));

const execute = main_schemas.FsL(main_schemas.L5J(), main_schemas.pdi((data, context) => {
  const documented = typeof data === "object" && data !== null && "status" in data && !("success" in data);
  const parsed = (documented ? documentedExecute : observedExecute).safeParse(data);
  if (parsed.success) return parsed.data;
  context.issues.push(...parsed.error.issues.map(({path: path, message: message}) => ({
    code: "custom",
    path: path,
    message: message,
    input: data
  })));
  return core_core.tm;
}));

const vault = main_schemas.Ikc({
  environments: main_schemas.YOg(schemas_text),
  syncs: main_schemas.YOg(main_schemas.Ikc({
    provider: schemas_text,
    projectId: schemas_text,
    connectionId: schemas_text,
    keywayEnvironment: schemas_text,
    providerEnvironment: schemas_text,
    lastSyncedAt: maybeText
  }))
});

const secrets = main_schemas.YOg(main_schemas.Ikc({
  key: schemas_text,
  environment: schemas_text,
  updatedAt: maybeText,
  lastModifiedBy: main_schemas.MfU(main_schemas.cl6(main_schemas.Ikc({
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
  if (isRateLimited(answer)) throw new errors.OE(Math.max(answer.retryAfter ?? answer.reset ?? NO_HINT, 1), now, {
    requestId: requestId
  });
  if (status < 300) return;
  if (status < 400) throw new errors.Jk(host, redirected(answer), {
    requestId: requestId,
    final: true
  });
  if (isPage(answer)) throw new errors.Jk(host, notKeyway(answer), {
    requestId: requestId,
    final: status < 500
  });
  const {retryAfter: retryAfter, ms: ms, json: json} = answer;
  throw new errors.LM({
    status: status,
    requestId: requestId,
    retryAfter: retryAfter,
    ms: ms,
    ...explanation(json)
  });
}

function envelopeOf(answer, {host: host, step: step}) {
  if (answer.json === void 0) throw new errors.Jk(host, notJson(answer), {
    requestId: answer.requestId
  });
  const parsed = envelope.safeParse(answer.json);
  if (!parsed.success) throw new errors.bd(step, "data", "it is missing", answer.requestId);
  return parsed.data;
}

function notJson(answer) {
  if (answer.body === "") return text_message.iU`the answer is empty`;
  if (isPage(answer)) return notKeyway(answer);
  if (answer.contentEncoding !== void 0) return text_message.iU`the answer is compressed (${answer.contentEncoding}), which was not asked for; is a proxy in between?`;
  return text_message.iU`the answer is not whole JSON`;
}

function notUnderstood(error, answer, {step: step}) {
  const issue = error.issues[0];
  const path = [ "data", ...issue?.path ?? [] ].map(String).join(".");
  return new errors.bd(step, path, issue?.message ?? "unknown shape", answer.requestId);
}

function explanation(json) {
  const parsed = problem.safeParse(json);
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
  return text_message.iU`it redirects (${status}) to ${where}; the token goes to one origin only, so set \`apiUrl\` to the final address`;
}

function notKeyway({status: status}) {
  return text_message.iU`it answered ${status} with a web page instead of JSON; is \`apiUrl\` right, or is a proxy in between?`;
}

function isPage({contentType: contentType, body: body}) {
  return /\bhtml\b/i.test(contentType) || /^\s*</.test(body);
}

function headersOf({headers: headers}, requestId, token) {
  const header = name => [ headers[name] ].flat()[0]?.replaceAll(token, "***");
  return {
    contentType: header("content-type") ?? "",
    contentEncoding: packed(header("content-encoding")),
    location: header("location"),
    requestId: known(header("x-request-id")) ?? requestId,
    retryAfter: seconds(header("retry-after"), header("date")),
    remaining: whole(header("x-ratelimit-remaining")),
    limit: whole(header("x-ratelimit-limit")),
    reset: whole(header("x-ratelimit-reset"))
  };
}

function packed(encoding) {
  return encoding === "" || encoding?.toLowerCase() === "identity" ? void 0 : encoding;
}

function known(id) {
  return id?.match(/^[\w.:-]{1,100}$/)?.[0];
}

function whole(text) {
  return text !== void 0 && /^\d{1,9}$/.test(text) ? Number(text) : void 0;
}

function seconds(text, serverDate) {
  const until = Date.parse(text ?? "");
  const from = Date.parse(serverDate ?? "");
  return whole(text) ?? (until > from ? Math.ceil((until - from) / 1e3) : void 0);
}

const LARGEST_BODY = 8388608;

class Http {
  #options;
  #reads;
  #writes;
  constructor(options) {
    this.#options = options;
    const {proxy: proxy} = options;
    this.#reads = (0, dispatcher.X)({
      proxy: proxy,
      keepAlive: true,
      maxResponseSize: LARGEST_BODY
    });
    this.#writes = (0, dispatcher.X)({
      proxy: proxy,
      keepAlive: false,
      maxResponseSize: LARGEST_BODY
    });
  }
  async send(sent) {
    if (sent.signal.aborted) throw new errors.cc;
    const {clock: clock, now: now, base: base, proxy: proxy} = this.#options;
    const requestId = (0, external_node_crypto_.randomUUID)();
    let begun = {
      at: now(),
      clock: clock(),
      inFlight: false
    };
    const onSent = () => {
      begun = {
        at: now(),
        clock: clock(),
        inFlight: true
      };
      this.#options.onSent?.();
    };
    let answer;
    try {
      answer = await this.#exchange(sent, requestId, onSent);
      return answer;
    } catch (error) {
      if (sent.signal.aborted) throw new errors.cc(begun.inFlight);
      throw unreachable(error, {
        host: base.host,
        proxy: proxy?.host,
        requestId: requestId,
        timeout: sent.timeout,
        neverSent: !begun.inFlight
      });
    } finally {
      if (!sent.signal.aborted || sent.method !== "GET") sent.onEnd({
        at: begun.at,
        method: sent.method,
        path: sent.path.replace(/\?.*/s, ""),
        ...answer && {
          status: answer.status
        },
        ms: Math.round(clock() - begun.clock),
        requestId: answer?.requestId ?? requestId
      });
    }
  }
  async close() {
    await Promise.all([ this.#reads.close(), this.#writes.close() ]);
  }
  async #exchange({method: method, path: path, body: body, timeout: timeout, signal: signal}, requestId, onSent) {
    const {base: base, token: token, userAgent: userAgent, clock: clock} = this.#options;
    const {dispatcher: dispatcher} = method === "GET" ? this.#reads : this.#writes;
    const request = {
      origin: base.origin,
      method: method,
      path: base.pathname.replace(/\/+$/, "") + path,
      headers: {
        authorization: `Bearer ${token}`,
        accept: "application/json",
        "user-agent": userAgent,
        "x-request-id": requestId,
        ...body !== void 0 && {
          "content-type": "application/json"
        }
      },
      body: JSON.stringify(body)
    };
    let sentAt = clock();
    const answer = await exchange(dispatcher, request, {
      timeout: timeout,
      signal: signal,
      onSent: () => {
        sentAt = clock();
        onSent();
      }
    });
    const text = (new TextDecoder).decode(answer.body);
    return {
      status: answer.status,
      ...headersOf(answer, requestId, token),
      body: text.replaceAll(token, "***"),
      json: parseJson(text, token),
      ms: Math.round(clock() - sentAt)
    };
  }
}

function parseJson(text, token) {
  try {
    return JSON.parse(text, (_, value) => typeof value === "string" ? value.replaceAll(token, "***") : value);
  } catch {
    return;
  }
}

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
  return error instanceof errors.Jk && error.neverSent && !error.final ? Math.round(500 + random * 500) : void 0;
}

function toldDelay(error, waited) {
  if (!(error instanceof errors.OE || error instanceof errors.LM) || error.retryAfter === void 0) return;
  const wait = error.retryAfter * 1e3;
  return waited + wait <= LONGEST_WAIT ? wait : "too-long";
}

function attemptsFor(error) {
  if (error instanceof errors.Jk) return error.final ? 1 : ATTEMPTS;
  if (error instanceof errors.OE) return ATTEMPTS;
  if (!(error instanceof errors.LM)) return 1;
  if (error.status === 401 || error.status === 403) return 2;
  if (isSlow(error)) return 1;
  return error.status >= 500 || error.status === 408 ? ATTEMPTS : 1;
}

function isSlow({ms: ms}) {
  return ms >= 2e4;
}

const promises_namespaceObject = process.getBuiltinModule("node:timers/promises");

class RetryBudget {
  #options;
  #spent={
    retries: 0,
    waited: 0
  };
  #spentBefore=this.#spent;
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
    const told = error instanceof errors.OE || error instanceof errors.LM && error.retryAfter !== void 0;
    const joins = told && clock() < this.#closedUntil;
    const spent = joins ? this.#spentBefore : this.#spent;
    const delay = delayFor(error, {
      attempt: attempt,
      ...spent
    }, random());
    if (delay === void 0) throw error;
    if (joins) return this.opened(signal);
    this.#spent = {
      retries: spent.retries + 1,
      waited: spent.waited + (told ? delay : 0)
    };
    onWait(delay, error);
    if (!told) return pause(delay, signal);
    this.#spentBefore = spent;
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
    throw new errors.cc;
  });
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
    const {remaining: remaining, limit: limit = Number.POSITIVE_INFINITY, resetsAt: resetsAt} = this.#rateLimit;
    const now = this.#options.now();
    const seconds = Math.max(1, Math.ceil((resetsAt.getTime() - now.getTime()) / 1e3));
    if (requests > limit) throw new errors.OE(seconds, now, {
      what: text_message.iU`This takes ${requests} requests, and Keyway allows ${limit} in one window of its rate limit`,
      neverFits: true
    });
    const what = text_message.iU`Keyway's rate limit leaves ${(0, wording.hS)(remaining, "request")}, and ${requests} are needed to finish and check this`;
    await this.waitFor(new errors.OE(seconds, now, {
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
    throw new errors.bd(call.step, "location", "no address was given", answer.requestId);
  }
  async remove(call) {
    refuseFailure(await this.#send(call, "DELETE", this.#options.signal), this.#origin(call));
  }
  async write(schema, call, body) {
    const {signal: signal, writeSignal: writeSignal} = this.#options;
    for (let attempt = 1; ;attempt++) {
      if (signal.aborted) throw new errors.cc;
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
      body: body,
      timeout: method === "POST" ? WRITE_TIMEOUT : READ_TIMEOUT,
      signal: signal,
      onEnd: exchange => this.#options.onStep({
        ...exchange,
        step: step,
        environment: environment
      })
    });
    this.#count(answer);
    return answer;
  }
  #count({remaining: remaining, limit: limit, reset: reset = DEFAULT_WINDOW}) {
    if (remaining === void 0) return;
    const resetsAt = new Date(this.#options.now().getTime() + reset * 1e3);
    const known = this.#rateLimit;
    const sameWindow = known !== void 0 && resetsAt.getTime() - known.resetsAt.getTime() < 5e3;
    if (sameWindow && known.remaining <= remaining) return;
    this.#rateLimit = {
      remaining: remaining,
      limit: limit,
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
  async secrets({repository: repository}, {pages: pages = Number.POSITIVE_INFINITY, ...options} = {}) {
    const path = `/v1/vaults/${repositoryPath(repository)}/secrets?limit=${PAGE}&offset=`;
    const all = new Map;
    for (let offset = 0; ;offset += PAGE) {
      const known = all.size;
      const call = {
        step: "vault secrets",
        path: path + offset,
        ...options
      };
      const page = await this.#requester.read(secrets, call);
      for (const secret of page) all.set(JSON.stringify([ secret.environment, secret.key ]), secret);
      const last = page.length < PAGE || all.size === known || offset + PAGE >= pages * PAGE;
      if (last) return [ ...all.values() ];
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
    throw new errors.bd("authorize", "location", "it is not an address", requestId);
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

const IDLE = 10;

class FirstIdle {
  #work;
  #timer;
  #isOver=false;
  constructor(work) {
    this.#work = work;
  }
  sent() {
    if (this.#isOver) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isOver = true;
      this.#work();
    }, IDLE);
  }
  answered() {
    this.#isOver = true;
    clearTimeout(this.#timer);
  }
}

function proxyFor(base, env) {
  const setting = settingOf(base.protocol === "https:" ? "https_proxy" : "http_proxy", env);
  if (setting === "" || isThisMachine(base) || bypasses(base, settingOf("no_proxy", env))) return;
  const address = setting.includes("://") ? setting : `http://${setting}`;
  if (!URL.canParse(address)) throw unusable(text_message.iU`its address cannot be read`);
  const proxy = new URL(address);
  if (!/^\/?$/.test(proxy.pathname) || proxy.search !== "" || proxy.hash !== "") throw unusable(text_message.iU`its address goes on after the host; user and password must be percent-encoded`);
  if (!/^https?:$/.test(proxy.protocol)) throw unusable(text_message.iU`${`${proxy.protocol}//${proxy.host}`} is of another kind`);
  proxy.username = encodeURIComponent(decoded(proxy.username));
  proxy.password = encodeURIComponent(decoded(proxy.password));
  return proxy;
}

function settingOf(variable, env) {
  return env[variable] || env[variable.toUpperCase()] || "";
}

function isThisMachine({hostname: hostname}) {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.[\d.]+$/.test(hostname);
}

function bypasses(base, exceptions) {
  return exceptions.split(",").map(exception => exception.trim().toLowerCase()).some(exception => exception === "*" || exception !== "" && proxy_names(exception, base));
}

function proxy_names(exception, {protocol: protocol, hostname: hostname, port: port}) {
  const {host: host, port: only} = hostAndPort(exception);
  if (only !== void 0 && only !== (port || (protocol === "https:" ? "443" : "80"))) return false;
  const domain = host.replace(/^\*?\./, "");
  return domain !== "" && (hostname === domain || hostname.endsWith(`.${domain}`));
}

function hostAndPort(exception) {
  const [, bracketed, plain, port] = /^(?:\[(.*)\]|([^:]*))(?::(\d+))?$/.exec(exception) ?? [];
  const address = bracketed ?? (plain === void 0 ? exception : void 0);
  if (address === void 0) return {
    host: plain ?? "",
    port: port
  };
  const literal = `http://[${address}]`;
  return {
    host: URL.canParse(literal) ? new URL(literal).hostname : "",
    port: port
  };
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unusable(why) {
  return new errors.T6(text_message.iU`The proxy in the environment cannot be used: ${why}`);
}

function namesIn(text) {
  const lines = text.split(/\r\n?|\n/);
  const names = [];
  const unread = [];
  let markAbove = false;
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1;
    const entry = entryAt(lines, at);
    if (entry.name !== void 0) names.push({
      name: entry.name,
      optional: markAbove || isOptionalMark(entry.comment),
      line: line
    });
    if (entry.unread !== void 0) unread.push({
      line: line,
      why: entry.unread
    });
    markAbove = entry.name === void 0 && entry.unread === void 0 && isOptionalMark(entry.comment);
    at = entry.last;
  }
  return {
    names: once(names),
    unread: unread
  };
}

function once(names) {
  const kept = new Map;
  for (const name of names) {
    const earlier = kept.get(name.name);
    if (earlier === void 0 || earlier.optional && !name.optional) kept.set(name.name, name);
  }
  return [ ...kept.values() ];
}

const ASSIGNMENT = /^(?:export\s+)?([^\s=:#"'`]+)\s*(=|:(?=\s|$))(.*)/s;

const LONE = /^(?:export\s+)?([^\s=:#"'`]+)(?:\s+#(.*))?$/s;

const COMMENT = /(?:^|\s)#(.*)/s;

function entryAt(lines, at) {
  const line = (lines[at] ?? "").trim();
  if (line === "") return {
    last: at
  };
  if (line.startsWith("#")) return {
    comment: line,
    last: at
  };
  const [, left = "", sign, right = ""] = ASSIGNMENT.exec(line) ?? [];
  if (sign !== void 0) {
    const value = endOfValue(right, lines, at);
    if (!isName(left, sign, right)) return {
      ...value,
      unread: "no-name"
    };
    return {
      name: left,
      ...value
    };
  }
  const [, lone = "", comment] = LONE.exec(line) ?? [];
  if (LONE_NAME.test(lone)) return {
    name: lone,
    comment: comment,
    last: at
  };
  return {
    unread: "no-assignment",
    last: at
  };
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,255}$/;

const YAML_NAME = /^[A-Z_][A-Z0-9_]{0,255}$/;

const LONE_NAME = /^(?:[A-Z]{1,15}|(?=[A-Z0-9]*_)[A-Z_][A-Z0-9_]{0,255})$/;

function isName(text, sign, value) {
  if (sign !== "=") return YAML_NAME.test(text);
  return NAME.test(text) && !isPadding(text, value);
}

function isPadding(name, value) {
  const signs = value.replace(COMMENT, "").trim();
  if (/^=+$/.test(signs)) return true;
  return signs === "" && /[a-z]/.test(name) && /[A-Z0-9]/.test(name) && !name.includes("_");
}

function endOfValue(value, lines, at) {
  const [, quote, quoted = ""] = /^\s*(["'`])(.*)/s.exec(value) ?? [];
  if (quote === void 0) return {
    comment: commentIn(value),
    last: at
  };
  const readings = quote === '"' ? [ true, false ] : [ false, true ];
  const ends = readings.flatMap(escapes => endOfQuotes(quote, escapes, quoted, lines, at) ?? []);
  const proper = ends.find(({after: after}) => after === "" || after.startsWith("#"));
  if (proper !== void 0) return {
    comment: proper.after,
    last: proper.last
  };
  const here = ends.find(({last: last}) => last === at);
  return here === void 0 ? {
    unread: "open-quote",
    last: at
  } : {
    comment: commentIn(here.after),
    last: at
  };
}

function endOfQuotes(quote, escapes, quoted, lines, at) {
  for (let last = at; last < lines.length; last++) {
    const text = last === at ? quoted : lines[last] ?? "";
    const end = closingQuote(text, quote, escapes);
    if (end !== -1) return {
      last: last,
      after: text.slice(end + 1).trim()
    };
  }
  return;
}

function closingQuote(text, quote, escapes) {
  let end = text.indexOf(quote);
  while (escapes && isEscaped(text, end)) end = text.indexOf(quote, end + 1);
  return end;
}

function isEscaped(text, place) {
  let first = place;
  while (text[first - 1] === "\\") first--;
  return (place - first) % 2 === 1;
}

function commentIn(value) {
  return COMMENT.exec(value)?.[1];
}

const OPTIONAL = /^optional(?:$|[:;,.]|\s+\(|\s+[-–—]\s)|^[([]optional[)\]]|[([]optional[)\]]\.?$/i;

const KEYWAY_OPTIONAL = /^keyway:\s*optional(?![\w-])/i;

function isOptionalMark(comment = "") {
  const text = comment.replace(/^[#\s]+/, "");
  if (KEYWAY_OPTIONAL.test(text)) return true;
  const mark = OPTIONAL.exec(text)?.[0];
  if (mark === void 0 || /\brequired\b/i.test(text)) return false;
  return !/^\s*(?:export\s+)?\w+\s*=/.test(text.slice(mark.length));
}

const MOST_BYTES = 1048576;

function readRequiredNames(paths, workspace) {
  const read = [ ...new Set(paths) ].map(path => readOne(path, workspace));
  return {
    names: once(read.flatMap(({names: names}) => names)),
    complaints: read.flatMap(({complaints: complaints}) => complaints),
    unread: read.flatMap(({unread: unread}) => unread),
    nameless: read.flatMap(({nameless: nameless}) => nameless)
  };
}

function readOne(path, workspace) {
  const content = contentOf(path, workspace);
  if (!(content instanceof Uint8Array)) return refused(path, content);
  if (content.includes(0)) return refused(path, (0, text_message.IZ)("is not a text file; name a dotenv-style file in UTF-8"));
  const {names: names, unread: unread} = namesIn(content.toString("utf8"));
  if (names.length === 0 && unread.length > 0) return refused(path, (0, text_message.IZ)("names no variable; name a dotenv-style file, with lines such as `API_KEY=`"));
  return {
    names: names.map(name => ({
      ...name,
      path: path
    })),
    complaints: [],
    unread: unread.map(line => ({
      ...line,
      path: path
    })),
    nameless: names.length === 0 ? [ path ] : []
  };
}

function refused(path, problem) {
  const complaint = text_message.iU`\`requiredNames\`: ${path} ${problem}`;
  return {
    names: [],
    complaints: [ complaint ],
    unread: [],
    nameless: []
  };
}

function contentOf(path, workspace) {
  if (leadsOut(path)) return (0, text_message.IZ)("leads out of the workspace; name a file by its path below it");
  if (!workspace) return (0, text_message.IZ)("cannot be found, because `GITHUB_WORKSPACE` is not set");
  try {
    const root = (0, external_node_fs_.realpathSync)(workspace);
    const file = (0, external_node_fs_.realpathSync)((0, external_node_path_namespaceObject.join)(root, path));
    if (leadsOut((0, external_node_path_namespaceObject.relative)(root, file))) return (0, 
    text_message.IZ)("is a link out of the workspace; name a file in it");
    const stat = (0, external_node_fs_.statSync)(file);
    if (stat.isDirectory()) return (0, text_message.IZ)("is a folder; name a file in it");
    if (!stat.isFile()) return (0, text_message.IZ)("is not a regular file");
    if (stat.size > MOST_BYTES) return (0, text_message.IZ)("is larger than 1 MiB, which no list of names is");
    return (0, external_node_fs_.readFileSync)(file);
  } catch (error) {
    return unreadable(error, path);
  }
}

function leadsOut(path) {
  return external_node_path_namespaceObject.win32.isAbsolute(path) || path.split(/[\\/]/).includes("..");
}

function unreadable(error, path) {
  const {code: code} = error;
  if (code !== "ENOENT" && code !== "ENOTDIR") return text_message.iU`cannot be read (${String(code)}); check the file and its permissions`;
  return (0, text_message.IZ)(path.includes(",") ? "is not in the workspace; list several files one per line, for a comma may be part of a name" : "is not in the workspace; check the path, and that a step before this one runs `actions/checkout`");
}

function doubtsAbout(required) {
  return [ ...required.nameless.map(path => text_message.iU`\`requiredNames\`: ${path} names no variable, so it requires nothing`), ...unreadLines(required) ];
}

const required_names_MOST_LINES = 5;

function unreadLines({unread: unread}) {
  return [ ...Map.groupBy(unread, ({path: path}) => path) ].map(([path, lines]) => {
    const numbers = lines.slice(0, required_names_MOST_LINES).map(({line: line}) => line);
    const more = lines.length > required_names_MOST_LINES ? ` and ${lines.length - required_names_MOST_LINES} more` : "";
    const which = (0, text_message.IZ)(`${lines.length === 1 ? "line" : "lines"} ${numbers.join(", ")}${more}`);
    return text_message.iU`\`requiredNames\`: ${path}, ${which}: not understood as a name with or without a value; names in it may be missed`;
  });
}

function sameId(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}

function noConnection(provider, connections) {
  const which = connectionOf(provider);
  return new errors.I0(text_message.iU`No ${which} found for this token. Create one with \`keyway connect ${(0, 
  text_message.IZ)(provider ?? "vercel")}\``, {
    title: text_message.iU`no ${which} found`,
    details: connectionLines(connections)
  });
}

function severalConnections(provider, connections) {
  const which = connectionOf(provider);
  return new errors.I0(text_message.iU`This token has ${connections.length} ${which}s. Set \`connectionId\` to one of:`, {
    title: text_message.iU`there are ${connections.length} ${which}s`,
    details: connectionLines(connections)
  });
}

function connectionOf(provider) {
  return (0, text_message.IZ)(provider === void 0 ? "provider connection" : `${(0, 
  domain_provider.OX)(provider)} connection`);
}

function noProject(repository, projects) {
  return new errors.I0(text_message.iU`No project that Keyway lists for the connection is linked to ${repository} (it lists the first page only); set \`projectId\``, {
    title: text_message.iU`no project is linked to ${repository}`,
    details: projectLines(projects)
  });
}

function severalProjects(repository, linked) {
  const title = text_message.iU`${linked.length} projects are linked to ${repository}`;
  return new errors.I0(text_message.iU`${title}. Set \`projectId\`, and \`serviceId\` where there is one, to one of:`, {
    title: title,
    details: projectLines(linked)
  });
}

function unknownConnection(connectionId, connections, cause) {
  return new errors.I0(connections.length === 0 ? text_message.iU`Connection ${connectionId} not found: this token sees no connections` : text_message.iU`Connection ${connectionId} not found for this token. Available connections:`, {
    title: text_message.iU`connection not found`,
    details: connectionLines(connections),
    cause: cause
  });
}

function otherProvider(connection, provider, connections) {
  return new errors.I0(text_message.iU`The connection ${connection.id} is of provider ${connection.providerName}, not ${provider}`, {
    title: text_message.iU`the connection is not of provider ${provider}`,
    details: connectionLines(connections)
  });
}

function unknownProject(projectId, projects, meant, cause) {
  const isName = projects.some(({id: id, name: name}) => id === meant && name === projectId);
  const what = isName ? text_message.iU`${projectId} is the name of a project, not its ID; set ${`projectId: ${meant}`}` : text_message.iU`Project ${projectId} not found in this connection; did you mean ${`projectId: ${meant}`}? Available projects:`;
  const title = isName ? text_message.iU`\`projectId\` is a project's name` : text_message.iU`project not found`;
  return new errors.I0(what, {
    title: title,
    details: projectLines(projects),
    cause: cause
  });
}

function connectionLines(connections) {
  return connections.map(({id: id, providerName: providerName, account: account}) => {
    const owner = account === void 0 ? (0, text_message.IZ)("") : text_message.iU`, ${account}`;
    return text_message.iU`${`connectionId: ${id}`} (${providerName}${owner})`;
  });
}

function projectLines(projects) {
  return projects.map(({id: id, name: name, serviceId: serviceId, serviceName: serviceName, linkedRepo: linkedRepo}) => {
    const label = serviceName === void 0 ? (0, text_message.IZ)("") : text_message.iU` (${serviceName})`;
    const service = serviceId === void 0 ? (0, text_message.IZ)("") : text_message.iU`, ${`serviceId: ${serviceId}`}${label}`;
    const link = linkedRepo === void 0 ? text_message.iU`not linked` : text_message.iU`linked to ${linkedRepo}`;
    return text_message.iU`${`projectId: ${id}`} (${name}, ${link})${service}`;
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

class UncheckedError extends errors.lZ {
  name="UncheckedError";
  constructor(connectionId, cause) {
    super(text_message.iU`Keyway answered that it deleted the connection ${connectionId}, which could not be checked`, {
      cause: cause
    });
  }
}

class StillThereError extends errors.lZ {
  name="StillThereError";
  constructor(connectionId) {
    super(text_message.iU`Keyway answered that it deleted the connection ${connectionId}, and still lists it`);
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
      trouble: (0, errors.Uc)(error, naming)
    };
  }
}

function linkedElsewhere({connections: connections}, {projectId: projectId, repository: repository}) {
  const same = connections.flatMap(({projects: projects}) => projects).filter(({id: id}) => id === projectId);
  const links = same.flatMap(({linkedRepo: linkedRepo}) => linkedRepo === void 0 ? [] : [ linkedRepo ]);
  const [other] = links;
  if (other === void 0 || links.some(link => link.toLowerCase() === repository.toLowerCase())) return;
  return text_message.iU`project ${projectId ?? ""} is linked to ${other}, not to ${repository}`;
}

function readsOf(direction) {
  return direction === "pull" ? 2 : 1;
}

function leastRequests(plan, left = (0, plan_plan.LT)(plan)) {
  const reads = readsOf(plan.direction);
  if (left.length === 0) return 0;
  const counts = left.filter(environment => isCountedAfterwards(environment, plan)).length;
  return left.length + (left.length - 1) * reads + counts + plan.environments.length * reads;
}

function isCountedAfterwards({unlisted: unlisted = 0}, {direction: direction}) {
  return direction === "push" && unlisted > 0;
}

function hasRoomForAll(window, plan, left) {
  if (window === void 0 || left.length === 0) return true;
  return window.remaining > plan.environments.length * readsOf(plan.direction) + leastRequests(plan, left);
}

const STANDARD_TARGETS = [ "production", "preview", "development" ];

function mayBeVercel({target: target}) {
  return target.provider === "vercel" || target.provider === void 0 || target.providerIsClaim;
}

async function readOtherTargets(scope, plan, {patient: patient, beside: beside}) {
  if (plan.direction !== "push" || !mayBeVercel(plan) || (0, plan_plan.LT)(plan).length === 0) return [];
  const inRun = new Set(plan.environments.map(({pair: pair}) => pair.provider.toLowerCase()));
  const others = STANDARD_TARGETS.filter(name => !inRun.has(name));
  const {rateLimit: rateLimit} = scope.keyway;
  const spare = rateLimit === void 0 ? others.length : rateLimit.remaining - leastRequests(plan) - beside;
  return Promise.all(others.map((name, index) => {
    const once = !(patient && name === "production");
    if (once && index >= spare) return {
      name: name,
      gaveWay: true,
      unseen: text_message.iU`Keyway's rate limit leaves no request for it`
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
    if (error instanceof errors.cc || !once && error instanceof errors.OE) throw error;
    return {
      name: name,
      unseen: (0, errors.Uc)(error, policy)
    };
  }
}

function namesChangedAt({holds: holds}, {writes: writes}) {
  return [ ...writes.create, ...writes.update ].filter(name => holds?.has(name));
}

const NO_FINDINGS = {
  otherTargets: []
};

async function readFindings(scope, plan, purpose) {
  const {keyway: keyway, policy: policy} = scope;
  const writes = (purpose.writes ?? false) && (0, plan_plan.LT)(plan).length > 0;
  const asksVault = writes || plan.environments.some(environment => isOdd(environment, plan));
  const asksSecrets = mayDelete(plan);
  const asksName = (writes || purpose.names) && plan.target.projectName === void 0;
  const [otherTargets, vault, secrets, projects] = await Promise.all([ readOtherTargets(scope, plan, {
    patient: writes && !policy.allowSharedNames,
    beside: Number(asksVault) + Number(asksSecrets)
  }), asksVault ? vaultOf(scope, plan, writes) : void 0, asksSecrets ? secretsOf(scope, plan, writes) : void 0, asksName && hasRoomToSpare(scope, plan) ? unlessItFails(keyway.projects(plan.target.connectionId, {
    once: true
  })) : void 0 ]);
  return {
    otherTargets: otherTargets,
    vault: vault,
    secrets: secrets,
    projects: projects,
    approval: scope.approval
  };
}

function hasRoomToSpare({keyway: keyway}, plan) {
  return keyway.rateLimit === void 0 || keyway.rateLimit.remaining > leastRequests(plan) + 10;
}

function named(target, {projects: projects}) {
  const name = projects?.find(({id: id}) => id === target.projectId)?.name;
  return name === void 0 ? target : {
    ...target,
    projectName: name
  };
}

function isOdd(environment, plan) {
  return environment.vaultNames.length === 0 || (0, plan_plan.xS)(environment, plan);
}

function mayDelete(plan) {
  if (plan.direction !== "push" || !plan.allowDelete) return false;
  return (0, plan_plan.LT)(plan).some(({writes: writes, unlisted: unlisted}) => writes.delete.length > 0 || unlisted !== 0);
}

function vaultOf({keyway: keyway}, {target: target}, patient) {
  const asked = keyway.vault(target, {
    once: !patient
  });
  return unlessItFails(asked, error => !patient || !(error instanceof errors.OE));
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
    if (error instanceof errors.cc || !isHarmless(error)) throw error;
    return;
  }
}

function isNotThere(error) {
  return error instanceof errors.LM && [ 400, 403, 404, 405, 501 ].includes(error.status);
}

function guardDeletes(plan, policy, findings) {
  if (!mayDelete(plan)) return [];
  return [ ...tooMany(plan, policy), ...(0, plan_plan.LT)(plan).flatMap(environment => [ ...ignored(environment, plan, policy), ...stillInVault(environment, plan, policy, findings) ]) ];
}

function tooMany(plan, {maxDeletes: maxDeletes}) {
  const work = (0, plan_plan.LT)(plan);
  const listed = sum(work.map(({writes: writes}) => writes.delete.length));
  const possible = sum(work.map(plan_plan.D9));
  if (possible <= maxDeletes) return [];
  const provider = (0, domain_provider.pX)(plan.target.provider);
  const verb = (0, text_message.IZ)(possible === listed ? "would" : "could");
  const unlisted = possible === listed ? (0, text_message.IZ)("") : text_message.iU`: ${listed} listed, and up to ${possible - listed} that ${provider} does not list`;
  const review = listed === 0 ? text_message.iU`They cannot be listed here: compare ${provider}'s variables with the vault first.` : text_message.iU`Review the deletions first.`;
  return [ {
    guard: "guard-deletes",
    title: text_message.iU`${(0, wording.hS)(possible, "deletion")}, at most ${maxDeletes} allowed`,
    message: text_message.iU`this sync ${verb} delete ${(0, wording.hS)(possible, "variable")}; the limit is ${maxDeletes} (\`maxDeletes\`)${unlisted}`,
    advice: text_message.iU`${review} If they are intended, set ${`maxDeletes: ${possible}`} for this run. If not, check \`environments\` or turn off \`allowDelete\`.`
  } ];
}

function ignored(environment, plan, policy) {
  const {pair: pair, writes: writes, unlisted: unlisted = 0} = environment;
  if (policy.ignore.length === 0) return [];
  const covered = new Set(environment.ignored);
  const listed = writes.delete.filter(name => covered.has(name));
  if (listed.length + unlisted === 0) return [];
  const what = listed.length > 0 ? text_message.iU`this sync would delete ${(0, wording.hS)(listed.length, "variable")} in ${pair.provider} that \`ignore\` covers${(0, 
  wording.OD)(listed, policy)}` : text_message.iU`this sync could delete up to ${(0, 
  wording.hS)(unlisted, "variable")} in ${pair.provider} that ${(0, domain_provider.pX)(plan.target.provider)} does not list, and \`ignore\` may cover some`;
  return [ {
    guard: "guard-deletes",
    pair: pair,
    title: text_message.iU`ignored variables would be deleted in ${pair.provider}`,
    message: what,
    advice: text_message.iU`\`ignore\` cannot protect a name from deletion. Add the names to the vault, or turn off \`allowDelete\`.`
  } ];
}

function stillInVault(environment, plan, policy, {secrets: secrets}) {
  if (secrets === void 0) return [];
  const {pair: pair, writes: writes, vaultNames: vaultNames, unlisted: unlisted = 0} = environment;
  const readable = new Set(vaultNames);
  const unread = secrets.filter(({key: key, environment: of}) => of === pair.keyway && !readable.has(key)).map(({key: key}) => key);
  const listed = writes.delete.filter(name => unread.includes(name));
  if (unread.length === 0 || listed.length + unlisted === 0) return [];
  const what = listed.length > 0 ? text_message.iU`this sync would delete ${(0, wording.hS)(listed.length, "variable")} in ${pair.provider} that the vault still has${(0, 
  wording.OD)(listed, policy)}` : text_message.iU`this sync could delete variables in ${pair.provider} that ${(0, 
  domain_provider.pX)(plan.target.provider)} does not list, and the vault has ${(0, 
  wording.hS)(unread.length, "secret")} that may be among them${(0, wording.OD)(unread, policy)}`;
  return [ {
    guard: "guard-deletes",
    pair: pair,
    title: text_message.iU`variables would be deleted in ${pair.provider} that the vault still has`,
    message: text_message.iU`${what}. Keyway cannot decrypt ${(0, text_message.IZ)(unread.length === 1 ? "it" : "them")}, so its preview leaves ${(0, 
    text_message.IZ)(unread.length === 1 ? "it" : "them")} out`,
    advice: text_message.iU`Enter the ${(0, text_message.IZ)(unread.length === 1 ? "value" : "values")} in Keyway again, or turn off \`allowDelete\`.`
  } ];
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

function realEnvironments(pair, vault) {
  if (vault === void 0 || vault.environments.length === 0) return (0, text_message.IZ)("");
  const hint = vault.environments.includes(pair.keyway) ? (0, text_message.IZ)("") : hintFor(pair, vault.environments);
  return text_message.iU` The vault has the environments ${(0, wording.OD)(vault.environments, {
    showNames: true
  }, "")}.${hint}`;
}

const OF_PROVIDERS = new Set([ "preview", "deploy-preview", "development", "dev" ]);

function hintFor({keyway: keyway, provider: provider}, environments) {
  const likely = likelyOf(keyway, environments);
  if (likely !== void 0) return text_message.iU` Did you mean ${likely}?`;
  if (!OF_PROVIDERS.has(keyway) || !environments.includes(provider)) return (0, text_message.IZ)("");
  return text_message.iU` Entries are \`keyway:provider\`. Did you mean ${`${provider}:${keyway}`}?`;
}

function likelyOf(name, environments) {
  const begun = environments.filter(one => name.length > 1 && one.startsWith(name.toLowerCase()));
  return begun.length === 1 ? begun[0] : nearest(name, environments);
}

function guardEmptySource(plan, {vault: vault}) {
  if (plan.direction !== "push") return [];
  const empty = plan.environments.filter(environment => (0, plan_plan.xS)(environment, plan));
  return empty.map(({pair: pair, providerNames: providerNames}) => ({
    guard: "guard-empty-source",
    pair: pair,
    title: text_message.iU`vault environment ${pair.keyway} is empty`,
    message: text_message.iU`the vault environment ${pair.keyway} is empty, but ${(0, 
    domain_provider.pX)(plan.target.provider)} has ${(0, wording.hS)(providerNames.length, "variable")} in ${pair.provider}`,
    advice: text_message.iU`Check the spelling of ${pair.keyway}. Keyway returns an empty list for an unknown environment, and this action never pushes an empty one.${realEnvironments(pair, vault)} If it is empty on purpose, remove it from \`environments\`.`
  }));
}

function guardFirstSync(plan, policy, findings) {
  return (0, plan_plan.LT)(plan).flatMap(environment => {
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
    title: text_message.iU`the project is linked through another connection`,
    message: text_message.iU`${pair.provider} of project ${target.projectId} is linked to this vault through another connection, ${link.connectionId}, and Keyway takes no second one`,
    advice: text_message.iU`Use that connection (${`connectionId: ${link.connectionId}`}) with a key of its owner. If it is no longer wanted, its owner can delete it with \`mode: disconnect\`; then sync again.`
  };
}

function first_sync_towardsVault({update: update}, {allowDelete: allowDelete}) {
  const without = (0, text_message.IZ)(allowDelete ? ", without `allowDelete`," : "");
  const pull = text_message.iU`import what the vault lacks with \`direction: pull\`${without} first`;
  return update.length === 0 ? pull : text_message.iU`update these values in Keyway by hand (a pull never overwrites), and ${pull}`;
}

function first_sync_firstOf({update: update, delete: gone}) {
  if (update.length > 0) return text_message.iU`would overwrite ${(0, wording.hS)(update.length, "value")}`;
  return gone.length > 0 ? text_message.iU`would delete ${(0, wording.hS)(gone.length, "variable")}` : text_message.iU`could overwrite unlisted variables`;
}

function overwriting({writes: writes, unlisted: unlisted = 0, pair: pair}, plan, policy) {
  const provider = (0, domain_provider.pX)(plan.target.provider);
  const parts = [ writes.update.length > 0 && text_message.iU`would overwrite ${(0, 
  wording.hS)(writes.update.length, "variable")}${(0, wording.OD)(writes.update, policy)}`, writes.delete.length > 0 && text_message.iU`would delete ${(0, 
  wording.hS)(writes.delete.length, "variable")}${(0, wording.OD)(writes.delete, policy)}`, unlisted > 0 && text_message.iU`could overwrite up to ${(0, 
  wording.hS)(unlisted, "variable")} that ${provider} does not list` ].filter(part => part !== false);
  if (parts.length === 0) return [];
  const readable = unlisted > 0 && mayBeVercel(plan) ? text_message.iU`. Keyway stores Vercel variables as readable ones, so a sensitive variable would lose its protection` : text_message.iU``;
  return [ {
    guard: "guard-first-sync",
    pair: pair,
    title: text_message.iU`this first sync ${first_sync_firstOf(writes)} in ${pair.provider}`,
    message: text_message.iU`this is the first sync of ${(0, domain_environments.fW)(pair)} with the project, and it ${(0, 
    text_message.yG)(parts, "; it ")}${readable}`,
    advice: text_message.iU`Decide which side is right. If the vault is, run once with \`allowFirstSync: true\`. If ${provider} is, ${first_sync_towardsVault(writes, policy)}.`
  } ];
}

function guardPlanChanged(plan, policy, findings = NO_FINDINGS) {
  const {expectedPlan: expectedPlan} = policy;
  switch (expectedPlan?.kind) {
   case void 0:
    return [];

   case "digest":
    return expectedPlan.digest === planDigest(plan) ? [] : [ changed(plan, expectedPlan.digest) ];

   case "pull-request":
    return guardApproval(plan, findings.approval ?? UNKNOWN, policy);
  }
}

const UNKNOWN = {
  kind: "missing",
  why: text_message.iU`whether a pull request approved the plan is not known`,
  advice: text_message.iU`Review the plan.`
};

function guardApproval(plan, approval, naming) {
  if ((0, plan_plan.LT)(plan).length === 0) return [];
  switch (approval.kind) {
   case "pending":
    return [];

   case "missing":
    return [ {
      guard: "guard-plan-changed",
      title: text_message.iU`no pull request approved this plan`,
      message: approval.why,
      advice: text_message.iU`${approval.advice} To approve the plan as it is now, ${withDigest(plan)}.`
    } ];

   case "approved":
    return approval.digest === planDigest(plan) ? [] : [ changedSince(plan, approval, naming) ];
  }
}

function changed(plan, approved) {
  return {
    guard: "guard-plan-changed",
    title: CHANGED,
    message: text_message.iU`the plan is no longer the one that was approved: expected ${plan_changed_short(approved)}, found ${plan_changed_short(planDigest(plan))}`,
    advice: text_message.iU`Review the plan as it is now. To approve it, ${withDigest(plan)}.`
  };
}

const CHANGED = text_message.iU`the plan has changed since it was approved`;

function changedSince(plan, {pullRequest: pullRequest, names: names}, naming) {
  return {
    guard: "guard-plan-changed",
    title: CHANGED,
    message: text_message.iU`the plan is no longer the one that was approved in ${(0, 
    text_message.IZ)(`#${pullRequest}`)}: ${difference(plan, names, naming)}`,
    advice: text_message.iU`Review the plan as it is now. To approve it, merge a pull request whose preview shows it, or ${withDigest(plan)}.`
  };
}

function difference(plan, approved, {showNames: showNames}) {
  const names = (0, name_memory.$u)(plan);
  const change = approved && showNames ? (0, name_memory.Js)(approved, names, (0, 
  name_memory.sJ)(plan, "writes")) : void 0;
  if (approved === void 0) return text_message.iU`it would make ${(0, wording.hS)(names.length, "change")} now`;
  if (change === void 0) return text_message.iU`it had ${(0, wording.hS)(approved.count, "change")}, and has ${names.length} now`;
  const {added: added, gone: gone, forgotten: forgotten} = change;
  if (added.length + gone.length + forgotten === 0) return text_message.iU`it is for another connection or with other settings`;
  const news = text_message.iU`new are ${(0, name_memory.w7)(added)}`;
  const missing = text_message.iU`no longer in it are ${(0, name_memory.w7)(gone, forgotten)}`;
  if (gone.length + forgotten === 0) return news;
  return added.length === 0 ? missing : text_message.iU`${news}; ${missing}`;
}

function withDigest(plan) {
  return text_message.iU`run the sync with ${`expectedPlan: ${planDigest(plan)}`}`;
}

function plan_changed_short(digest) {
  return `${digest.slice(0, 12)}…`;
}

function guardWait(plan, judged) {
  const changed = plan.environments.some((now, index) => {
    const before = judged.environments[index];
    return before === void 0 || !(0, plan_plan.Rp)(now.writes, before.writes) || now.unlisted !== before.unlisted;
  });
  if (!changed) return [];
  return [ {
    guard: "guard-plan-changed",
    title: text_message.iU`the plan changed while the run waited`,
    message: text_message.iU`the plan changed while the run waited for Keyway's rate limit, so nothing of it was carried out`,
    advice: text_message.iU`Run it again: it will be judged as it is then.`
  } ];
}

function guardSharedNames(plan, policy, findings) {
  if (!mayBeVercel(plan) || plan.direction !== "push" || policy.allowSharedNames) return [];
  return [ ...amongEnvironments(plan, policy), ...withProduction(plan, policy, findings) ];
}

function amongEnvironments(plan, policy) {
  const shared = (0, plan_plan.ie)(plan.environments);
  const sharing = plan.environments.filter(({vaultNames: vaultNames}) => vaultNames.some(name => shared.has(name)));
  if (!sharing.some(plan_plan.OJ)) return [];
  const places = placesOf(sharing);
  const same = (0, text_message.IZ)(shared.size === 1 ? "same name" : `same ${shared.size} names`);
  return [ {
    guard: "guard-shared-names",
    title: text_message.iU`${sharing.length > 2 ? (0, wording.hS)(sharing.length, "environment") : places} use the ${same}`,
    message: text_message.iU`${places} use the ${same}${(0, wording.OD)([ ...shared ], policy)}; Keyway keeps one Vercel value per name, so writing one environment overwrites the other's`,
    advice: text_message.iU`Give each environment its own Vercel project or its own names. With \`allowSharedNames: true\` the sync begins, and stops where one overwrites another.${unknownProvider(plan)}`
  } ];
}

function withProduction(plan, policy, {otherTargets: otherTargets}) {
  const production = otherTargets.find(({name: name}) => name === "production");
  if (production === void 0 || production.gaveWay) return [];
  const places = placesOf((0, plan_plan.LT)(plan));
  if (production.unseen !== void 0) return [ {
    guard: "guard-shared-names",
    title: text_message.iU`Vercel's production could not be checked`,
    message: text_message.iU`Vercel's production could not be checked for names that writing ${places} would change there. ${production.unseen}`,
    advice: text_message.iU`Use a key whose owner may read production, or name \`production\` in \`environments\`. \`allowSharedNames: true\` writes without this check.${unknownProvider(plan)}`
  } ];
  const changed = [ ...new Set((0, plan_plan.LT)(plan).flatMap(environment => namesChangedAt(production, environment))) ].sort();
  if (changed.length === 0) return [];
  return [ {
    guard: "guard-shared-names",
    title: text_message.iU`this would change ${(0, wording.hS)(changed.length, "value")} in Vercel's production`,
    message: text_message.iU`writing ${places} would also change ${(0, wording.hS)(changed.length, "value")} in Vercel's production, which this run does not name${(0, 
    wording.OD)(changed, policy)}; Keyway keeps one Vercel value per name`,
    advice: text_message.iU`Use other names there, or a separate Vercel project. \`allowSharedNames: true\` lets this run change production.${unknownProvider(plan)}`
  } ];
}

const shared_names_MOST_PLACES = 3;

function placesOf(environments) {
  if (environments.length > shared_names_MOST_PLACES) return (0, wording.hS)(environments.length, "environment");
  const named = environments.map(({pair: pair}) => text_message.iU`${(0, domain_environments.fW)(pair)}`);
  const last = named.slice(-2);
  return (0, text_message.yG)([ ...named.slice(0, -2), (0, text_message.yG)(last, " and ") ], ", ");
}

function unknownProvider({target: target}) {
  if (target.provider === void 0) return text_message.iU` The provider is not known here: if it is not Vercel, set \`provider\`.`;
  return target.providerIsClaim && target.provider !== "vercel" ? text_message.iU` That the connection is of provider ${target.provider} could not be checked.` : (0, 
  text_message.IZ)("");
}

function guardUnreadable(plan) {
  if (plan.direction !== "pull") return [];
  return (0, plan_plan.LT)(plan).filter(({unreadable: unreadable}) => unreadable).map(({pair: pair}) => ({
    guard: "guard-unreadable",
    pair: pair,
    title: text_message.iU`the values in ${pair.provider} seem unreadable`,
    message: text_message.iU`every value of ${(0, domain_environments.fW)(pair)} differs, so Keyway probably cannot read ${(0, 
    domain_provider.pX)(plan.target.provider)}'s values, and a pull would store unreadable text as secrets`,
    advice: text_message.iU`Compare one value by hand. If Keyway cannot read them, enter the missing secrets in Keyway yourself; to watch for drift all the same, use \`compare: names\`.`
  }));
}

function judge(plan, policy, findings = NO_FINDINGS) {
  return [ ...guardEmptySource(plan, findings), ...guardDeletes(plan, policy, findings), ...guardFirstSync(plan, policy, findings), ...guardSharedNames(plan, policy, findings), ...guardUnreadable(plan), ...guardPlanChanged(plan, policy, findings) ];
}

const AT_ONCE = 4;

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
  const plan = (0, plan_plan.RJ)({
    ...reading,
    providerCount: providerCount
  }, policy, target);
  if (providerCount !== void 0 || !dependsOnUnlisted(plan, policy)) return plan;
  return (0, plan_plan.RJ)({
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
  const overwrites = plan.status.isFirstSync || allowDelete || plan.writes.create.length > 0;
  return overwrites && (0, plan_plan.OJ)(plan);
}

function readAgain(scope, seen, counted = []) {
  return together(seen, async (environment, signal) => {
    const {pair: pair, status: status} = environment;
    const [previews, providerCount] = await Promise.all([ readPreviews(scope, pair, signal), counted.includes(environment) ? countAt(scope, pair, signal) : void 0 ]);
    return (0, plan_plan.RJ)({
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
    length: AT_ONCE
  }, worker));
  if (failure !== void 0) throw failure.cause;
  return results;
}

function sideEffects(environment, plan, policy, findings) {
  return [ ...unlistedDeletions(environment, plan), ...loweredProtection(environment, plan), ...rewrittenIgnored(environment, policy), ...heldInRun(environment, plan, policy), ...heldElsewhere(environment, plan, policy, findings) ];
}

function unlistedDeletions(environment, plan) {
  const {unlisted: unlisted = 0, pair: pair} = environment;
  if (!plan.allowDelete || unlisted === 0 || !(0, plan_plan.OJ)(environment)) return [];
  return [ {
    before: text_message.iU`${(0, wording.hS)(unlisted, "more variable")} in ${pair.provider} that ${(0, 
    domain_provider.pX)(plan.target.provider)} does not list could also be deleted`,
    after: void 0
  } ];
}

function loweredProtection({unlisted: unlisted = 0, writes: writes, pair: pair}, plan) {
  if (plan.direction !== "push" || unlisted === 0 || writes.create.length === 0 || !mayBeVercel(plan)) return [];
  const most = Math.min(unlisted, writes.create.length);
  return [ {
    before: text_message.iU`up to ${(0, wording.hS)(most, "secret")} to create in ${pair.provider} may exist there already: Vercel has ${(0, 
    wording.hS)(unlisted, "variable")} that it does not list (sensitive or empty). A sync overwrites them, and Keyway stores Vercel variables as readable ones, so a sensitive variable would lose its protection. Mark it sensitive again in Vercel afterwards, or keep its name out of the vault and its environment out of this run`,
    after: text_message.iU`up to ${(0, wording.hS)(most, "secret")} that ${(0, text_message.IZ)(most === 1 ? "was" : "were")} created in ${pair.provider} may have existed there before, among ${(0, 
    wording.hS)(unlisted, "variable")} that Vercel did not list (sensitive or empty). A sensitive one has lost its protection: mark it sensitive again in Vercel`
  } ];
}

function rewrittenIgnored(environment, policy) {
  const covered = new Set(environment.ignored);
  const {create: create, update: update} = environment.writes;
  const rewritten = [ ...create, ...update ].filter(name => covered.has(name));
  if (!(0, plan_plan.OJ)(environment) || rewritten.length === 0) return [];
  const which = text_message.iU`${(0, wording.hS)(rewritten.length, "ignored name")}${(0, 
  wording.OD)(rewritten, policy, " (")}${(0, text_message.IZ)(policy.showNames ? ")" : "")}`;
  const [does, did] = policy.direction === "pull" ? [ "create", "created" ] : [ "rewrite", "rewritten" ];
  return [ {
    before: text_message.iU`a sync of ${(0, domain_environments.fW)(environment.pair)} for other names would also ${(0, 
    text_message.IZ)(does)} ${which}, because it writes the whole environment`,
    after: text_message.iU`${which} ${(0, text_message.IZ)(rewritten.length === 1 ? "was" : "were")} ${(0, 
    text_message.IZ)(did)} too, because a sync writes the whole environment`
  } ];
}

function heldInRun(environment, plan, policy) {
  if (!mayBeVercel(plan) || plan.direction !== "push" || !(0, plan_plan.OJ)(environment)) return [];
  const written = [ ...environment.writes.create, ...environment.writes.update ];
  return plan.environments.flatMap(({pair: pair, providerNames: providerNames, vaultNames: vaultNames}) => {
    const own = new Set(vaultNames);
    const held = new Set(providerNames.filter(name => !own.has(name)));
    return alsoChanged(environment.pair, pair.provider, written.filter(name => held.has(name)), policy);
  });
}

function heldElsewhere(environment, plan, policy, {otherTargets: otherTargets}) {
  if (plan.target.provider !== "vercel") return [];
  return otherTargets.filter(({name: name}) => name !== "production" || policy.allowSharedNames).flatMap(other => alsoChanged(environment.pair, other.name, namesChangedAt(other, environment), policy));
}

function alsoChanged(pair, target, shared, policy) {
  if (shared.length === 0) return [];
  const what = text_message.iU`${(0, wording.hS)(shared.length, "value")} in Vercel's ${target}${(0, 
  wording.OD)(shared, policy)}`;
  return [ {
    before: text_message.iU`a sync of ${(0, domain_environments.fW)(pair)} would also change ${what}`,
    after: text_message.iU`the sync of ${(0, domain_environments.fW)(pair)} also changed ${what}`
  } ];
}

function planWarnings(plan, policy, findings = NO_FINDINGS) {
  const ofEnvironments = plan.environments.flatMap(environment => {
    const {pair: pair} = environment;
    const ofReading = [ ...emptiness(environment, plan, policy, findings), ...warnings_unreadable(environment, plan, policy) ];
    const ofWriting = sideEffects(environment, plan, policy, findings);
    return [ ...ofReading.map(message => ({
      pair: pair,
      message: message
    })), ...ofWriting.map(({before: before, after: after}) => ({
      pair: pair,
      message: before,
      ofWrite: {
        after: after
      }
    })) ];
  });
  return [ ...ofEnvironments, ...unseenTargets(plan, policy, findings), ...unlistedService(plan, findings) ];
}

function afterWrites(warnings, isWritten) {
  return warnings.flatMap(warning => {
    const {pair: pair, ofWrite: ofWrite} = warning;
    if (pair === void 0 || ofWrite === void 0 || !isWritten(pair)) return [ warning ];
    return ofWrite.after === void 0 ? [] : [ {
      pair: pair,
      message: ofWrite.after
    } ];
  });
}

function refusalWarning({guard: guard, pair: pair, message: what, advice: advice}) {
  return {
    pair: pair,
    foretells: guard,
    message: text_message.iU`a sync would be refused: ${what}. ${advice}`
  };
}

function planNotices(plan, policy) {
  const all = [ ...new Set(plan.environments.flatMap(({unverifiable: unverifiable}) => unverifiable)) ].sort();
  if (all.length === 0) return [];
  const provider = (0, domain_provider.pX)(plan.target.provider);
  const what = (0, text_message.IZ)(all.length === 1 ? "1 name begins" : `${all.length} names begin`);
  return [ text_message.iU`${what} as only ${provider}'s own variables do${(0, wording.OD)(all, policy)}. Keyway never lists such names at ${provider}: a sync writes them, nobody can check them, and they do not count as drift` ];
}

function emptiness(environment, plan, policy, {vault: vault}) {
  const {pair: pair, vaultNames: vaultNames} = environment;
  const provider = (0, domain_provider.pX)(plan.target.provider);
  const real = realEnvironments(pair, vault);
  if ((0, plan_plan.Im)(environment)) {
    if (policy.allowEmpty) return [];
    return [ text_message.iU`${(0, domain_environments.fW)(pair)} has no secrets in the vault and ${provider} shows none, so nothing was compared${unreadCount(environment, plan)}. Is the name spelled correctly?${real} If it is meant to be empty, set \`allowEmpty: true\`` ];
  }
  if ((0, plan_plan.s)(environment)) return [ text_message.iU`\`ignore\` covers every name of ${(0, 
  domain_environments.fW)(pair)}, so nothing was compared` ];
  if (plan.direction === "push") return [];
  if ((0, plan_plan.xS)(environment, plan)) return [ text_message.iU`${provider} shows no variables in ${pair.provider}, but the vault has ${(0, 
  wording.hS)(vaultNames.length, "secret")} in ${pair.keyway}${unreadCount(environment, plan)}. Check the spelling of ${pair.provider}: Keyway returns an empty list for an unknown environment` ];
  return vaultNames.length === 0 ? [ text_message.iU`the vault environment ${pair.keyway} is empty before this pull; check its spelling.${real}` ] : [];
}

function unreadCount({unlisted: unlisted, pair: pair, status: status}, {target: target}) {
  const unread = unlisted ?? (pair.keyway === pair.provider ? status.providerSecretCount : 0);
  if (unread === 0) return (0, text_message.IZ)("");
  return text_message.iU` (${(0, domain_provider.pX)(target.provider)} has ${(0, wording.hS)(unread, "variable")} there that Keyway cannot read)`;
}

function warnings_unreadable(environment, plan, policy) {
  const provider = (0, domain_provider.pX)(plan.target.provider);
  const {pair: pair, equal: equal} = environment;
  const pulls = plan.direction === "pull" && (0, plan_plan.OJ)(environment);
  if (environment.unreadable && !pulls && policy.compare === "values") return [ text_message.iU`every value of ${(0, 
  domain_environments.fW)(pair)} differs, so Keyway probably cannot read ${provider}'s values. With \`compare: names\` only missing names count as drift` ];
  if (pulls && !environment.unreadable && equal.length === 0 && mayBeVercel(plan)) return [ text_message.iU`no value of ${(0, 
  domain_environments.fW)(pair)} is seen to be equal, so whether Keyway can read ${provider}'s values is not known. Compare one by hand first: set a variable in ${provider}, put the same value into the vault, and run a preview; it must be unchanged` ];
  return [];
}

function unseenTargets(plan, policy, {otherTargets: otherTargets}) {
  const places = (0, plan_plan.LT)(plan).map(({pair: pair}) => (0, domain_environments.fW)(pair));
  return otherTargets.filter(({name: name, gaveWay: gaveWay}) => name !== "production" || policy.allowSharedNames || gaveWay).flatMap(({name: name, unseen: unseen}) => {
    if (unseen === void 0) return [];
    return [ {
      message: text_message.iU`Vercel's ${name} could not be checked for names that writing ${(0, 
      wording.OD)(places, {
        showNames: true
      }, "")} would change there. ${unseen}`
    } ];
  });
}

function unlistedService({target: target}, {projects: projects}) {
  const {provider: provider, projectId: projectId, serviceId: serviceId} = target;
  if (provider !== "railway" || serviceId === void 0 || projects === void 0) return [];
  const services = projects.flatMap(project => project.id === projectId && project.serviceId !== void 0 ? [ project.serviceId ] : []);
  if (services.includes(serviceId)) return [];
  const listed = services.length === 0 ? text_message.iU`it lists none` : text_message.iU`it lists ${(0, 
  wording.OD)(services, {
    showNames: true
  }, "")}`;
  return [ {
    message: text_message.iU`Keyway lists no service ${serviceId} in project ${projectId} (${listed}, and only services that are linked to a repository). Check \`serviceId\`: variables of a service that does not exist go nowhere`
  } ];
}

async function confirmDrift(scope, plan) {
  const drifting = plan.environments.filter(environment => (0, plan_drift.y2)(environment, scope.policy));
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
      drift: (0, plan_drift.uL)(await confirmDrift(scope, plan), scope.policy)
    };
  } catch (error) {
    return {
      drift: true,
      doubt: text_message.iU`the drift could not be looked at a second time: ${(0, errors.Uc)(error, scope.policy)}`
    };
  }
}

function onlyWhatDiffered(first, second) {
  const before = new Set([ ...(0, plan_plan.uc)(first.writes), ...first.differs ]);
  const both = names => names.filter(name => before.has(name));
  return {
    ...second,
    ...(0, plan_plan.tW)(second, both),
    differs: both(second.differs),
    writes: (0, plan_plan.tW)(second.writes, both),
    vaultNames: second.vaultNames.length === 0 ? first.vaultNames : second.vaultNames,
    providerNames: second.providerNames.length === 0 ? first.providerNames : second.providerNames,
    unlisted: first.unlisted
  };
}

async function preview_preview(given, pairs, state, {names: names, onPlan: onPlan}) {
  const scope = {
    ...given,
    target: {
      ...given.target,
      providerIsClaim: false
    }
  };
  const {policy: policy} = scope;
  state.plan = await readPlan(scope, pairs);
  if (policy.failOnDrift && (0, plan_drift.uL)(state.plan, policy)) state.plan = await confirmDrift(scope, state.plan);
  const {plan: plan} = state;
  onPlan(plan);
  const findings = await readFindings(scope, plan, {
    names: names
  });
  state.target = named(plan.target, findings);
  const refusals = judge(plan, policy, findings);
  const drift = (0, plan_drift.uL)(plan, policy);
  const warnings = planWarnings(plan, policy, findings).filter(({ofWrite: ofWrite}) => drift || ofWrite === void 0);
  state.warnings.push(...warnings, ...refusals.map(refusalWarning));
  state.notices.push(...planNotices(plan, policy));
  return drift ? {
    kind: "drift"
  } : {
    kind: "in-sync",
    drift: false
  };
}

async function diagnose(keyway, target, error) {
  if (!(error instanceof errors.LM) || error.status !== 500) return error;
  let connections;
  try {
    connections = await keyway.connections({
      once: true
    });
  } catch (failure) {
    return failure instanceof errors.LM && failure.status >= 500 ? outage(error) : error;
  }
  const connection = connections.find(({id: id}) => sameId(id, target.connectionId));
  if (connection === void 0) return unknownConnection(target.connectionId, connections, error);
  if (isSlow(error)) return hanging(error, connection);
  const projects = await keyway.projects(target.connectionId, {
    once: true
  }).catch(() => {});
  if (projects === void 0) return diagnose_unreadable(error, connection);
  return projects.some(({id: id}) => id === target.projectId) ? error : unlisted(error, target, projects);
}

function outage(error) {
  const {status: status, detail: detail, requestId: requestId = "", upgradeUrl: upgradeUrl, retryAfter: retryAfter, ms: ms} = error;
  return new errors.LM({
    status: status,
    detail: detail,
    requestId: requestId,
    upgradeUrl: upgradeUrl,
    retryAfter: retryAfter,
    ms: ms,
    isOutage: true
  });
}

function hanging(error, connection) {
  const who = (0, domain_provider.en)(connection);
  return new errors.mZ(text_message.iU`Keyway gave up after ${Math.round(error.ms / 1e3)} s: ${who} probably does not answer it`, {
    title: text_message.iU`${who} does not answer Keyway`,
    advice: text_message.iU`Check the status page of ${who}, and run it again later.`,
    error: error
  });
}

function diagnose_unreadable(error, connection) {
  const who = (0, domain_provider.en)(connection);
  return new errors.mZ(text_message.iU`Keyway knows the connection ${connection.id}, but cannot read anything at ${who}: its access was probably revoked or has expired, or ${who} is down`, {
    title: text_message.iU`Keyway cannot read ${who}`,
    advice: text_message.iU`Connect the provider again (${`keyway connect ${connection.providerName}`}) and use the new connection's ID. If ${who} has an outage, run it again later.`,
    error: error
  });
}

function unlisted(error, {projectId: projectId}, projects) {
  const meant = projects.find(({name: name}) => name === projectId)?.id;
  const near = meant ?? nearest(projectId, projects.map(({id: id}) => id));
  if (near !== void 0) return unknownProject(projectId, projects, near, error);
  const none = projects.length === 0 ? text_message.iU`. It lists none` : (0, text_message.IZ)("");
  return new errors.mZ(text_message.iU`Keyway answered 500, and project ${projectId} is not among the projects that it lists for this connection (it lists the first page only)${none}`, {
    title: text_message.iU`Keyway cannot read project ${projectId}`,
    details: projectLines(projects),
    advice: text_message.iU`Check \`projectId\`. If it is right, the provider may have an outage: run it again later.`,
    error: error
  });
}

async function otherConnections(keyway, connectionId) {
  const connections = await keyway.connections({
    once: true
  }).catch(() => []);
  const isOwn = ({id: id}) => sameId(id, connectionId);
  const provider = connections.find(isOwn)?.providerName;
  return connectionLines(connections.filter(other => !isOwn(other) && other.providerName === provider));
}

function didNotHappen(error) {
  if (error instanceof errors.cc) return !error.inFlight;
  if (error instanceof errors.LM) return error.status < 500 && error.status !== 408;
  return error instanceof errors.OE || error instanceof errors.Jk && error.neverSent;
}

function isUnclear(error) {
  if (error instanceof errors.cc) return error.inFlight;
  if (error instanceof errors.LM) return error.status > 500 || error.status === 408;
  return error instanceof errors.Jk && !error.neverSent;
}

function mayStillGoOn(error) {
  return isUnclear(error) || error instanceof errors.LM;
}

function written({keyway: keyway, provider: provider}, {direction: direction}) {
  return direction === "push" ? text_message.iU`${provider}` : text_message.iU`the vault's ${keyway}`;
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

function notMadeCause(pair, error, options) {
  const {message: what, ...why} = options.explain(error);
  return {
    ...why,
    title: why.title ?? text_message.iU`the write to ${written(pair, options)} could not be made`,
    message: text_message.iU`The write to ${(0, domain_environments.fW)(pair)} could not be made, so it changed nothing. ${what}`
  };
}

function refusalCause({guard: guard, title: title, message: what, advice: advice}) {
  return {
    reason: guard,
    title: title,
    message: what,
    advice: advice
  };
}

function overdoneCause({pair: pair, answer: answer}, {vanished: vanished}, naming) {
  const deleted = answer === void 0 || answer.deleted === 0 ? text_message.iU`variables were deleted in ${(0, 
  domain_environments.fW)(pair)} that nobody planned to delete` : text_message.iU`Keyway deleted ${(0, 
  wording.hS)(answer.deleted, "variable")} in ${(0, domain_environments.fW)(pair)}, more than planned or allowed`;
  const which = vanished.length === 0 ? text_message.iU`; their names are not known, because the provider does not list them` : text_message.iU`. Gone without being planned: ${(0, 
  wording.hS)(vanished.length, "variable")}${(0, wording.OD)(vanished, naming)}`;
  return {
    reason: "write-failed",
    title: text_message.iU`unexpected deletions in ${pair.provider}`,
    message: text_message.iU`Unexpected deletions: ${deleted}${which}`,
    advice: text_message.iU`Compare the provider's variables with the vault now, and restore what is missing.`,
    requestId: answer?.requestId
  };
}

function failedCause({pair: pair, check: check, answer: answer}, {error: error}, options) {
  return {
    reason: writeFailure(error),
    title: text_message.iU`writing to ${written(pair, options)} failed`,
    message: text_message.iU`In ${(0, domain_environments.fW)(pair)}, ${undone(check, options)}${said(answer?.error, error, options)}`,
    advice: messages_adviceOn(answer?.error, error, options),
    requestId: answer?.requestId ?? (error instanceof errors.lZ ? error.requestId : void 0)
  };
}

function goneCause({pair: pair, check: check, answer: answer}, attempt, options) {
  const happened = answer?.ok ?? false;
  return {
    reason: happened ? "guard-plan-changed" : writeFailure(attempt.error),
    title: text_message.iU`the plan changed while it was carried out`,
    message: text_message.iU`In ${(0, domain_environments.fW)(pair)}, ${undone(check, options)}${said(answer?.error, attempt.error, options)}`,
    advice: text_message.iU`Something else changed the vault or the provider during this run. Check whether the change was intended; the next sync applies what is there then.`,
    requestId: answer?.requestId
  };
}

function messages_adviceOn(text, error, {explain: explain}) {
  const again = text_message.iU`Fix the cause and run it again; only the remaining changes are applied.`;
  if (text === void 0 && error === void 0) return text_message.iU`Keyway gave no reason. Check whether the provider accepts these names and values, then run it again; only the remaining changes are applied.`;
  if (text !== void 0 && /duplicate key|unique constraint|failed query: insert into/i.test(text)) return text_message.iU`The provider has a name twice, which Keyway cannot pull: remove one of the two there, then run it again.`;
  if (!(error instanceof errors.LM)) return again;
  if (error.status !== 500) return explain(error).advice ?? again;
  return text_message.iU`Where previews work and a write does not, the project is often linked through another connection, of yours or of another Keyway user: delete the one that is not needed (\`mode: disconnect\`, by its owner). Otherwise run it again later.`;
}

function unclearCause({pair: pair, check: check}, {error: error}, options) {
  const done = check ? (0, plan_plan.uc)(check.done).length : 0;
  const answered = !isUnclear(error);
  return {
    reason: answered ? "write-failed" : (0, errors.qo)(error),
    title: answered ? text_message.iU`writing to ${written(pair, options)} failed and may be partly done` : text_message.iU`Keyway did not confirm the write to ${written(pair, options)}`,
    message: text_message.iU`${answered ? text_message.iU`Keyway failed at writing ${(0, 
    domain_environments.fW)(pair)}, yet something new is there that it cannot read` : text_message.iU`Keyway did not answer completely while writing ${(0, 
    domain_environments.fW)(pair)}`}. The write was not retried. ${(0, wording.hS)(done, "change")} confirmed; ${undone(check, options)}${said(void 0, error, options)}`,
    advice: text_message.iU`Keyway may still be processing it. Run a preview in a few minutes to see the current state; a sync that is run again only applies what is left.`,
    requestId: error instanceof errors.lZ ? error.requestId : void 0
  };
}

function uncheckedCause(pair, attempt, reading, options) {
  const place = (0, domain_environments.fW)(pair);
  const said = sayOf(attempt, options);
  if (reading instanceof errors.cc) return {
    reason: (0, errors.qo)(reading),
    title: text_message.iU`the run was cancelled while ${written(pair, options)} was written`,
    message: text_message.iU`The run was cancelled while ${place} was written, and could not check the result: ${said}`,
    advice: attempt.answer?.ok ? text_message.iU`Run a preview to see the current state, then run the sync again for what is left.` : text_message.iU`Keyway may still be at work on ${place}; no other write was sent. Run a preview in a few minutes to see the current state.`,
    requestId: attempt.answer?.requestId
  };
  const {advice: advice} = options.explain(reading);
  return {
    reason: (0, errors.qo)(reading),
    title: text_message.iU`the result of writing to ${written(pair, options)} is unknown`,
    message: text_message.iU`The result of writing to ${place} is unknown: ${said}; and checking it failed. ${(0, 
    errors.Uc)(reading, options)}`,
    advice: text_message.iU`${advice === void 0 ? (0, text_message.IZ)("") : text_message.iU`${advice} `}Run a preview to see the current state; a sync can be run again safely.`,
    requestId: attempt.answer?.requestId
  };
}

function sayOf({answer: answer, error: error}, naming) {
  if (answer?.ok) return text_message.iU`Keyway reported success`;
  if (answer !== void 0) return text_message.iU`Keyway reported a failure${said(answer.error, void 0, naming)}`;
  return error instanceof errors.LM ? (0, errors.Uc)(error, naming) : text_message.iU`no complete answer came${said(void 0, error, naming)}`;
}

function writeFailure(error) {
  if (error === void 0) return "write-failed";
  return error instanceof errors.LM && error.status >= 500 ? "write-failed" : (0, 
  errors.qo)(error);
}

function undone(check, naming) {
  if (check === void 0) return text_message.iU`nothing is known of the names`;
  const {pending: pending, gone: gone, uncounted: uncounted} = check;
  const unseen = [ ...pending.create, ...pending.update ];
  const left = [ ...gone.create, ...gone.update ];
  const certain = uncounted >= unseen.length;
  const unwritten = certain ? text_message.iU`${were(unseen)} not written` : text_message.iU`${are(unseen)} not confirmed as written`;
  const parts = [ unseen.length > 0 && text_message.iU`${(0, wording.hS)(unseen.length, "secret")} ${unwritten}${(0, 
  wording.OD)(unseen, naming)}`, uncounted > 0 && !(certain && unseen.length > 0) && text_message.iU`${(0, 
  wording.hS)(uncounted, "secret")} could not be written, by Keyway's own count`, pending.delete.length > 0 && text_message.iU`${(0, 
  wording.hS)(pending.delete.length, "variable")} ${were(pending.delete)} not deleted${(0, 
  wording.OD)(pending.delete, naming)}`, left.length > 0 && text_message.iU`${(0, 
  wording.hS)(left.length, "secret")} ${are(left)} no longer in the source, and not confirmed as written${(0, 
  wording.OD)(left, naming)}`, gone.delete.length > 0 && text_message.iU`${(0, wording.hS)(gone.delete.length, "variable")} ${are(gone.delete)} in the vault again, and ${were(gone.delete)} not deleted${(0, 
  wording.OD)(gone.delete, naming)}` ].filter(part => part !== false);
  return parts.length > 0 ? (0, text_message.yG)(parts, "; ") : text_message.iU`nothing is left to do`;
}

function are(list) {
  return (0, text_message.IZ)(list.length === 1 ? "is" : "are");
}

function were(list) {
  return (0, text_message.IZ)(list.length === 1 ? "was" : "were");
}

function said(text, error, {showNames: showNames}) {
  if (text !== void 0) return showNames ? text_message.iU`. Keyway: ${text}` : (0, 
  text_message.IZ)("");
  return error instanceof errors.lZ ? text_message.iU`. ${(0, errors.Uc)(error, {
    showNames: showNames
  })}` : (0, text_message.IZ)("");
}

const PAUSES = [ 1e3, 2e3, 4e3, 8e3, 15e3, 15e3, 15e3 ];

const STILL = 4e3;

async function watchUntilStill(scope, planned, spare, pause) {
  let before = planned;
  let waited = 0;
  for (const ms of PAUSES) {
    const [now = before] = await readAgain(scope, [ planned ]);
    const hasBegun = !(0, plan_plan.Rp)(planned.writes, now.writes);
    const isStill = waited >= STILL && (0, plan_plan.Rp)(before.writes, now.writes);
    if (!(0, plan_plan.OJ)(now) || hasBegun && isStill || !hasRoom(scope, spare)) return;
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
  if (!(error instanceof errors.LM) || error.status !== 500 || after === void 0) return false;
  const nothingHides = planned.unlisted === 0 && after.unlisted === 0 && !planned.unreadable;
  return nothingHides && (0, plan_plan.Rp)(planned.writes, after.writes);
}

async function writeAsJudged(execution, {planned: {pair: pair}}, left) {
  const {scope: scope, progress: progress, options: options} = execution;
  const attempt = await write(execution, pair);
  if (!(attempt.error instanceof errors.OE) || !progress.hasBegun) return attempt;
  try {
    await scope.keyway.waitFor(attempt.error);
    const cause = await judgeAgain(execution, left);
    if (cause !== void 0) return {
      cause: cause,
      upToDate: true
    };
  } catch (error) {
    return {
      cause: notMadeCause(pair, error, options),
      upToDate: true
    };
  }
  return write(execution, pair);
}

async function judgeAgain({scope: scope, plan: plan, progress: progress, options: options}, left) {
  const {keyway: keyway} = scope;
  const pairs = plan.environments.map(({pair: pair}) => pair);
  for (;;) {
    const {waits: waits} = keyway;
    const fresh = await readPlan(scope, pairs);
    const reads = progress.entries.map((entry, index) => [ entry, fresh.environments[index] ?? entry.seen ]);
    const conflict = progress.compare(void 0, new Map(reads), options);
    if (conflict !== void 0) return conflict;
    const refusal = await options.judgeAgain(fresh);
    if (refusal !== void 0) return refusalCause(refusal);
    await keyway.ensureRequests(leastRequests(plan, left));
    if (keyway.waits === waits) return;
  }
}

async function write({scope: scope, plan: plan}, pair) {
  try {
    return {
      answer: await scope.keyway.sync(scope.target, pair, plan.direction, plan.allowDelete)
    };
  } catch (error) {
    return {
      error: error
    };
  }
}

async function checkWrite(execution, entry, sent, watched) {
  const {scope: scope, progress: progress, options: options} = execution;
  const {planned: planned} = entry;
  if (didNotHappen(sent.error)) return {
    cause: notMadeCause(planned.pair, sent.error, options),
    upToDate: true
  };
  let attempt = sent;
  let reads;
  try {
    reads = await readAfter(execution, attempt, entry, watched);
    if (isProvenUndone(attempt, planned, reads.get(entry))) {
      attempt = await write(execution, planned.pair);
      if (didNotHappen(attempt.error)) return {
        cause: notMadeCause(planned.pair, attempt.error, options),
        upToDate: true
      };
      reads = await readAfter(execution, attempt, entry, watched);
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
  const cause = check_write_together(trouble && await withOtherConnections(scope, trouble, attempt), conflict);
  return cause && {
    cause: cause,
    upToDate: watched.length === progress.entries.length
  };
}

async function readAfter({scope: scope, plan: plan, options: options}, {error: error}, {planned: planned}, watched) {
  if (mayStillGoOn(error)) await watchUntilStill(scope, planned, leastRequests(plan, [ planned ]), options.pause);
  const counted = error !== void 0 || isCountedAfterwards(planned, plan) ? [ planned ] : [];
  return readEntries(scope, watched, counted);
}

async function readEntries(scope, entries, counted = []) {
  const planned = entries.map(entry => entry.planned);
  const seen = await readAgain(scope, planned, counted);
  return new Map(entries.map((entry, index) => [ entry, seen[index] ?? entry.seen ]));
}

async function withOtherConnections({keyway: keyway, target: target}, cause, {error: error}) {
  if (!(error instanceof errors.LM) || error.status !== 500) return cause;
  return {
    ...cause,
    details: await otherConnections(keyway, target.connectionId)
  };
}

function check_write_together(trouble, conflict) {
  if (trouble === void 0 || conflict === void 0) return trouble ?? conflict;
  return {
    ...trouble,
    details: [ ...trouble.details ?? [], conflict.message, ...conflict.advice ? [ conflict.advice ] : [] ]
  };
}

function verifyWrite(write, plan) {
  const {planned: planned, after: after} = write;
  const sorted = sortOut(planned, after, plan.direction);
  const vanished = plan.allowDelete ? vanishedNames(planned, after) : [];
  const overdone = vanished.length > 0 || deletedTooMany(write, plan);
  return {
    ...sorted,
    vanished: vanished,
    verdict: overdone ? "overdone" : verify_verdict(write, sorted, plan.direction),
    uncounted: uncountedNames(write, sorted.gone, plan.direction),
    lowered: plan.direction === "push" ? loweredCount(write, plan) : 0
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
  const withFate = wanted => (0, plan_plan.tW)(planned, (names, kind) => names.filter(name => fate(name, kind) === wanted));
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
  if (counted(answer) === expected(write, answer, direction)) return true;
  return direction === "push" && !answer.countsWholeVault && counted(answer) === wholeVault(write);
}

function counted({created: created, updated: updated}) {
  return created + updated;
}

function uncountedNames(write, gone, direction) {
  const {planned: planned, answer: answer, after: after} = write;
  if (!answer?.ok) return 0;
  const vault = new Set(after.vaultNames);
  const left = direction === "push" && answer.countsWholeVault ? planned.vaultNames.filter(name => !vault.has(name)).length : gone.create.length + gone.update.length;
  return Math.max(0, expected(write, answer, direction) - left - counted(answer));
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

function deletedTooMany({planned: planned, answer: answer, after: after}, {allowDelete: allowDelete}) {
  if (answer === void 0) return false;
  const {unlisted: unlisted = 0, writes: writes, unverifiable: unverifiable} = planned;
  const missing = new Set(after.writes.create);
  for (const name of unverifiable) missing.delete(name);
  const stillMissing = writes.create.filter(name => missing.has(name)).length;
  const goneAgain = writes.update.filter(name => missing.has(name)).length;
  const again = goneAgain + Math.max(0, stillMissing - unlisted);
  return answer.deleted > (allowDelete ? (0, plan_plan.D9)(planned) + again : 0);
}

function loweredCount({planned: planned, answer: answer, after: after}, {allowDelete: allowDelete}) {
  if (allowDelete && !answer?.ok) return 0;
  const {unlisted: unlisted, writes: writes, equal: equal} = planned;
  const certain = [];
  if (unlisted !== void 0 && after.unlisted !== void 0) certain.push(unlisted - after.unlisted - deletedUnlisted({
    planned: planned,
    answer: answer,
    after: after
  }));
  if (answer?.ok && answer.countsWholeVault) {
    const existed = answer.updated - writes.update.length - equal.length;
    certain.push(existed - after.writes.create.length);
  }
  return certain.length === 0 ? 0 : Math.max(0, Math.min(...certain, unlisted ?? Number.POSITIVE_INFINITY));
}

function deletedUnlisted({planned: planned, answer: answer, after: after}) {
  const held = new Set(after.providerNames);
  const listed = planned.writes.delete.filter(name => !held.has(name)).length;
  return Math.max(0, (answer?.deleted ?? 0) - listed);
}

function conflictCause(by, changed, naming) {
  if (by === void 0) return changedMeanwhile(text_message.iU`the run waited`, changed, naming);
  const touched = new Set([ ...by.vaultNames, ...by.writes.delete ]);
  const own = changed.filter(change => change.names.some(name => touched.has(name)));
  const [first] = own;
  if (first === void 0) return changedMeanwhile(text_message.iU`${(0, domain_environments.fW)(by.pair)} was written`, changed, naming);
  const overwritten = own.some(change => change.overwritten);
  return {
    reason: "environments-conflict",
    title: overwritten ? text_message.iU`${first.pair.keyway} now has ${by.pair.keyway}'s values (${(0, 
    wording.hS)(first.names.length, "secret")})` : text_message.iU`writing ${by.pair.keyway} changed ${first.pair.keyway}`,
    message: text_message.iU`Syncing ${(0, domain_environments.fW)(by.pair)} ${(0, text_message.IZ)(overwritten ? "overwrote" : "changed")} ${conflict_placesOf(own, naming)}, because the provider stores one value per name for both`,
    advice: text_message.iU`${restoring(first.pair, by.pair)} To keep both values, use different names or separate projects.`
  };
}

function changedMeanwhile(when, changed, naming) {
  return {
    reason: "guard-plan-changed",
    title: text_message.iU`the plan changed while it was carried out`,
    message: text_message.iU`While ${when}, something else changed ${conflict_placesOf(changed, naming)}`,
    advice: text_message.iU`Check whether that change was intended, then run it again.`
  };
}

function restoring(pair, by) {
  const {keyway: keyway, provider: provider} = pair;
  const only = `environments: ${provider === "production" ? (0, domain_environments.fW)(pair) : (0, 
  domain_environments._x)(pair)}`;
  return provider === "production" ? text_message.iU`To restore ${keyway} now, run a sync with ${only} only; that overwrites ${by.keyway} again.` : text_message.iU`A sync with ${only} only restores ${keyway}, and overwrites ${by.keyway} again: decide which of the two keeps these names.`;
}

function conflict_placesOf(changed, naming) {
  return (0, text_message.yG)(changed.map(({pair: pair, names: list}) => {
    if (list.length === 0) return text_message.iU`the number of variables in ${(0, domain_environments.fW)(pair)}`;
    const which = naming.showNames ? text_message.iU` (${(0, wording.OD)(list, naming, "")})` : (0, 
    text_message.IZ)("");
    return text_message.iU`${(0, wording.hS)(list.length, "secret")} in ${(0, domain_environments.fW)(pair)}${which}`;
  }), " and ");
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
        state: (0, plan_plan.OJ)(planned) ? "not-begun" : "idle",
        seen: planned
      }
    }));
  }
  get outcomes() {
    return this.entries.map(({outcome: outcome}) => outcome);
  }
  get hasBegun() {
    return this.entries.some(({outcome: {state: state}}) => state !== "not-begun" && state !== "idle");
  }
  settle(entry, attempt, after) {
    const {planned: planned} = entry;
    const {answer: answer, error: error} = attempt;
    const check = this.#bounded(verifyWrite({
      planned: planned,
      answer: answer,
      after: after
    }, this.#plan), answer?.deleted);
    entry.seen = after;
    entry.outcome = {
      pair: planned.pair,
      state: stateOf(check, error, leftTraces(planned, after)),
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
  #bounded(check, deleted = 0) {
    const before = this.entries.reduce((sum, {outcome: outcome}) => sum + (outcome.answer?.deleted ?? 0), 0);
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
      const pending = (0, plan_plan.tW)(now, names => [ ...names ]);
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

function leftTraces(planned, after) {
  const held = new Set(after.providerNames);
  const equal = new Set(after.equal);
  return planned.writes.create.some(name => held.has(name) && !equal.has(name)) || (after.unlisted ?? 0) > (planned.unlisted ?? Number.POSITIVE_INFINITY);
}

function stateOf({verdict: verdict}, error, traces) {
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
    return isUnclear(error) || error !== void 0 && traces ? "unknown" : "failed";
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

function unsettled({seen: seen, outcome: outcome}, now) {
  const held = new Set([ ...now.vaultNames, ...now.providerNames ]);
  const {create: create = [], update: update = []} = outcome.check?.done ?? {};
  const lost = [ ...create, ...update ].filter(name => !held.has(name)).map(name => [ "create", name ]);
  const fresh = [ ...newOperations(seen, now), ...lost ];
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

async function executePlan(scope, plan, options) {
  const progress = new SyncProgress(plan, scope.policy.maxDeletes);
  const execution = {
    scope: scope,
    plan: plan,
    progress: progress,
    options: options
  };
  const queue = progress.entries.filter(({planned: planned}) => (0, plan_plan.OJ)(planned));
  for (const [index, entry] of queue.entries()) {
    const left = queue.slice(index).map(({planned: planned}) => planned);
    const ended = options.onWrite(entry.planned);
    try {
      const result = await writeNext(execution, entry, left);
      if (result !== void 0) return result;
    } finally {
      ended();
    }
  }
  return asRead(progress, void 0);
}

async function writeNext(execution, entry, left) {
  const {scope: scope, plan: plan, progress: progress} = execution;
  const sent = await writeAsJudged(execution, entry, left);
  if ("cause" in sent) return stopped(execution, void 0, sent);
  if (sent.error instanceof errors.OE && !progress.hasBegun) return {
    environments: progress.outcomes,
    seen: void 0,
    cause: void 0,
    turnedAway: sent.error
  };
  const all = hasRoomForAll(scope.keyway.rateLimit, plan, left.slice(1));
  const stop = await checkWrite(execution, entry, sent, all ? progress.entries : [ entry ]);
  return stop && stopped(execution, entry, stop);
}

async function stopped({scope: scope, progress: progress, options: options}, by, {cause: cause, upToDate: upToDate}) {
  if (upToDate) return asRead(progress, cause);
  try {
    const reads = await readEntries(scope, progress.entries);
    const both = check_write_together(cause, progress.compare(by, reads, options));
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

function asRead({outcomes: outcomes, entries: entries}, cause) {
  return {
    environments: outcomes,
    seen: entries.map(({seen: seen}) => seen),
    cause: cause
  };
}

function writeWarnings(environments, plan) {
  return environments.flatMap(outcome => [ ...hiddenValues(outcome, plan), ...failedAnswer(outcome), ...write_warnings_unlistedDeletions(outcome, plan), ...write_warnings_loweredProtection(outcome) ].map(message => ({
    pair: outcome.pair,
    message: message
  })));
}

function hiddenValues({pair: pair, state: state, check: check}, {target: target, direction: direction}) {
  if (state !== "hidden" || check === void 0) return [];
  const hidden = (0, wording.hS)((0, plan_plan.uc)(check.pending).length, "secret");
  const place = (0, domain_environments.fW)(pair);
  return direction === "pull" ? [ text_message.iU`Keyway counts ${hidden} as pulled into ${place} that its preview still shows as missing, so they cannot be verified` ] : [ text_message.iU`${hidden} of ${place} cannot be verified: Keyway counts them as written, and ${(0, 
  domain_provider.pX)(target.provider)} does not show the values (sensitive or empty ones), or they changed meanwhile` ];
}

function failedAnswer({pair: pair, state: state, answer: answer, error: error}) {
  if (state !== "written" || answer?.ok) return [];
  const place = (0, domain_environments.fW)(pair);
  const what = answer !== void 0 || error instanceof errors.LM ? text_message.iU`Keyway reported a failure for ${place}` : text_message.iU`Keyway did not answer completely for ${place}`;
  return [ text_message.iU`${what}, but a check afterwards found every planned change in place` ];
}

function write_warnings_unlistedDeletions({pair: pair, answer: answer, check: check, seen: seen}, plan) {
  if (check === void 0) return [];
  const planned = plan.environments.find(environment => environment.pair === pair);
  const {unlisted: unlisted = 0, writes: writes} = planned ?? {
    unlisted: 0,
    writes: check.done
  };
  if (plan.allowDelete && !answer?.ok && unlisted > 0 && seen?.unlisted !== unlisted) return [ text_message.iU`how many variables were deleted in ${pair.provider} is not known: Keyway gave no count. Before, ${(0, 
  text_message.IZ)(String(unlisted))} were there that the provider does not list; now it is ${(0, 
  text_message.IZ)(seen?.unlisted === void 0 ? "not known how many" : String(seen.unlisted))}` ];
  const beyond = (answer?.deleted ?? 0) - writes.delete.length;
  return beyond > 0 ? [ text_message.iU`Keyway also deleted ${(0, wording.hS)(beyond, "unlisted variable")} in ${pair.provider}` ] : [];
}

function write_warnings_loweredProtection({pair: pair, check: check}) {
  if (check === void 0 || check.lowered === 0) return [];
  const one = check.lowered === 1;
  return [ text_message.iU`${(0, wording.hS)(check.lowered, "Vercel variable")} in ${pair.provider} that ${(0, 
  text_message.IZ)(one ? "was" : "were")} unlisted before (sensitive or empty) ${(0, 
  text_message.IZ)(one ? "is" : "are")} readable now, because Keyway stores readable variables. Mark ${(0, 
  text_message.IZ)(one ? "it" : "them")} sensitive again in Vercel if ${(0, text_message.IZ)(one ? "it was" : "they were")}` ];
}

async function sync(scope, pairs, state, settings) {
  const [first, target] = await beside(readPlan(scope, pairs), settings.checkTarget());
  const certain = {
    ...scope,
    target: target
  };
  state.target = target;
  const known = {
    warnings: [ ...state.warnings ],
    notices: [ ...state.notices ]
  };
  let plan = {
    ...first,
    target: target
  };
  for (let before; ;) {
    const judged = await judgeUntilSettled(certain, pairs, state, known, plan, before);
    if (before === void 0) settings.onPlan(judged.plan);
    const [refusal, ...more] = judged.refusals;
    if (refusal !== void 0) return {
      kind: "refused",
      refusals: [ refusal, ...more ],
      drift: (0, plan_drift.uL)(judged.plan, certain.policy)
    };
    if ((0, plan_plan.LT)(judged.plan).length === 0) return nothingToWrite(certain, judged.plan, state);
    const result = await sync_write(certain, judged.plan, settings);
    if (result.turnedAway === void 0) return concluded(certain, judged.plan, result, state);
    if (before !== void 0) throw result.turnedAway;
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
    const findings = await readFindings(scope, plan, {
      writes: true
    });
    state.target = named(plan.target, findings);
    state.warnings = [ ...known.warnings, ...planWarnings(plan, policy, findings) ];
    state.notices = [ ...known.notices, ...planNotices(plan, policy) ];
    const changed = judged === void 0 || (0, plan_plan.LT)(plan).length === 0 ? [] : guardWait(plan, judged);
    const refusals = [ ...judge(plan, policy, findings), ...changed ];
    if (refusals.length > 0 || (0, plan_plan.LT)(plan).length === 0) return {
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
  if (!policy.failOnDrift || !(0, plan_drift.uL)(plan, policy)) return {
    kind: "in-sync",
    drift: (0, plan_drift.uL)(plan, policy)
  };
  state.plan = await confirmDrift(scope, plan);
  return {
    kind: "in-sync",
    drift: (0, plan_drift.uL)(state.plan, policy)
  };
}

function sync_write(scope, plan, {log: log, onLong: onLong, pause: pause, explain: explain}) {
  return executePlan(scope, plan, {
    showNames: scope.policy.showNames,
    explain: explain,
    pause: pause,
    direction: plan.direction,
    onWrite({pair: pair}) {
      const what = plan.direction === "push" ? text_message.iU`Writing ${(0, domain_environments.fW)(pair)}` : text_message.iU`Pulling into ${pair.keyway}`;
      log(text_message.iU`${what} …`);
      return onLong(what);
    },
    judgeAgain: async fresh => {
      const policy = {
        ...scope.policy,
        expectedPlan: void 0
      };
      return judge(fresh, policy, await readFindings(scope, fresh, {
        writes: true
      }))[0];
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
  const written = environments.filter(({state: state}) => state === "written" || state === "hidden");
  const told = afterWrites(state.warnings, pair => written.some(outcome => outcome.pair === pair));
  state.warnings = [ ...told, ...writeWarnings(environments, plan) ];
  const drift = seen && (0, plan_drift.uL)(seen, policy);
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

function askedOf({repository: repository, direction: direction, mode: mode, token: token, showNames: showNames}, workflowRepository) {
  return {
    workflowRepository: workflowRepository,
    showNames: showNames,
    scope: direction === "pull" || mode === "disconnect" ? "write:secrets" : "read:secrets",
    repository: mode === "disconnect" ? void 0 : repository,
    tokenLooksRight: /^kw_(live|test)_|^ey[\w-]+\.[\w-]+\./.test(token)
  };
}

function explain(error, asked) {
  const reason = (0, errors.qo)(error);
  if (!(error instanceof errors.lZ)) return {
    reason: reason,
    message: (0, errors.os)(error)
  };
  return {
    reason: reason,
    title: error.title ?? (error instanceof errors.LM ? keywayTitle(error, asked) : void 0),
    message: (0, errors.Uc)(error, asked ?? {
      showNames: true
    }),
    details: error.details,
    advice: adviceFor(error, asked),
    requestId: error.requestId
  };
}

function keywayTitle(error, asked) {
  switch (error.status) {
   case 401:
    return hasExpired(error) ? text_message.iU`the API key has expired` : text_message.iU`Keyway does not accept the API key`;

   case 403:
    {
      const scope = missingScope(error);
      return scope === void 0 ? text_message.iU`Keyway denied access` : text_message.iU`the API key lacks the ${scope} scope`;
    }

   case 404:
    if (isUnknownRoute(error)) return text_message.iU`\`apiUrl\` does not lead to Keyway's API`;
    return asked?.repository !== void 0 && /\bvault\b/i.test(error.message) ? text_message.iU`vault ${asked.repository} not found` : void 0;

   default:
    return error.isOutage ? text_message.iU`Keyway itself is failing` : void 0;
  }
}

function hasExpired({message: said}) {
  return /expired/i.test(said) && !/\bor\b/i.test(said);
}

function missingScope({message: said}) {
  return /scope(?:\(s\))?\W+((?:read|write|delete|admin):\w+)/i.exec(said)?.[1];
}

function isUnknownRoute({message: said}) {
  return /\bRoute [A-Z]+:\S+ not found/.test(said);
}

function adviceFor(error, asked) {
  if (error instanceof errors.dz) return error.advice ?? text_message.iU`Fix the inputs listed above in the step's \`with:\` block.`;
  if (error instanceof errors.T6) return text_message.iU`Set HTTPS_PROXY on the runner to ${"http://host:port"}, and percent-encode special characters in the user name and password.`;
  if (error instanceof errors.mZ) return error.advice;
  if (error instanceof errors.OE && error.neverFits) return text_message.iU`Split the run: name fewer environments in each, and let them run at least 15 minutes apart.`;
  if (error instanceof errors.OE) return text_message.iU`The limit is shared by all jobs behind the same IP address. Run it again after that time, or stagger your workflows.`;
  if (error instanceof errors.Jk && error.atProxy) return text_message.iU`Check HTTPS_PROXY on the runner, and whether the proxy is up; then run it again.`;
  if (error instanceof errors.Jk) return text_message.iU`Check \`apiUrl\`, the runner's network, and whether Keyway is up; then run it again.`;
  if (error instanceof errors.LM) return keywayAdvice(error, asked);
  return;
}

function keywayAdvice(error, asked) {
  const {status: status} = error;
  switch (status) {
   case 401:
    return keyAdvice(error, asked);

   case 403:
    return accessAdvice(error, asked);

   case 404:
    if (isUnknownRoute(error)) return text_message.iU`Check \`apiUrl\`: it is the address of the server alone, without \`/v1\` at its end.`;
    if (asked !== void 0 && asked.repository === void 0) return;
    return text_message.iU`There is no vault ${asked?.repository ?? (0, text_message.IZ)("for this repository")}, or the key may not see it. Names are case-sensitive.${explain_didYouMean(asked)} To create a vault, run \`keyway init\`.`;

   case 500:
    if (error.isOutage) return text_message.iU`Keyway fails at other requests as well. Run it again later.`;
    return text_message.iU`An unknown connection or project, an expired provider connection and an outage all look like this. Check \`connectionId\` and \`projectId\`, connect the provider again, or run it again later.`;

   default:
    return status > 500 ? text_message.iU`Keyway, or a proxy in front of it, is unavailable. Run it again later.` : void 0;
  }
}

function keyAdvice(error, asked) {
  if (asked?.tokenLooksRight === false) return text_message.iU`The token does not look like a Keyway key (\`kw_live_…\` or \`kw_test_…\`): put an API key from the Keyway dashboard into the secret that \`token\` reads.`;
  const update = text_message.iU`create a new API key in the Keyway dashboard and update the secret that \`token\` reads`;
  if (hasExpired(error)) return text_message.iU`The key has expired: ${update}.`;
  if (/\bformat\b/i.test(error.message)) return text_message.iU`${(0, text_message.em)(update)}.`;
  return text_message.iU`${(0, text_message.em)(update)}. If the key is valid, Keyway itself may be having an outage: run it again later.`;
}

function accessAdvice(error, asked) {
  const {upgradeUrl: upgradeUrl} = error;
  const plan = upgradeUrl === void 0 ? (0, text_message.IZ)("") : text_message.iU` This may need a higher Keyway plan: ${upgradeUrl}`;
  const missing = missingScope(error);
  if (missing !== void 0) return text_message.iU`Create a key with the ${missing} scope and update the secret that \`token\` reads.${plan}`;
  const scope = asked?.scope ?? "read:secrets";
  return text_message.iU`Check three things: the key has the ${scope} scope; its owner has access to the repository; the Keyway GitHub App is installed there.${explain_didYouMean(asked)} An outage or rate limit of GitHub looks the same: then run it again later.${plan}`;
}

function explain_didYouMean(asked) {
  const {repository: repository = "", workflowRepository: workflowRepository = ""} = asked ?? {};
  const slipped = repository !== workflowRepository && nearest(repository, [ workflowRepository ]) !== void 0;
  return slipped ? text_message.iU` Did you mean ${workflowRepository}?` : (0, text_message.IZ)("");
}

const SPARE = 20;

const MOST_PAGES = 3;

async function readHistory({keyway: keyway}, plan) {
  if (plan.direction !== "push" || (keyway.rateLimit?.remaining ?? SPARE) < SPARE) return [];
  try {
    const options = {
      once: true
    };
    const [vault, secrets] = await Promise.all([ keyway.vault(plan.target, options), keyway.secrets(plan.target, {
      ...options,
      pages: MOST_PAGES
    }) ]);
    return historyOf(plan, vault, secrets);
  } catch (error) {
    if (error instanceof errors.cc) throw error;
    return [];
  }
}

function historyOf(plan, vault, secrets) {
  return plan.environments.flatMap(environment => {
    const {pair: pair, update: update, create: create} = environment;
    const synced = lastSync(environment, plan, vault);
    return [ ...update, ...create ].sort().flatMap(name => {
      const secret = secrets.find(({key: key, environment: of}) => key === name && of === pair.keyway);
      const at = vault_history_time(secret?.updatedAt);
      if (at === void 0) return [];
      if (synced !== void 0 && at <= synced) return [ {
        pair: pair,
        name: name,
        vault: {
          kind: "untouched",
          since: synced
        }
      } ];
      return [ {
        pair: pair,
        name: name,
        vault: {
          kind: "changed",
          at: at,
          by: secret?.lastModifiedBy?.username
        }
      } ];
    });
  });
}

function lastSync({pair: pair}, plan, {syncs: syncs}) {
  const link = syncs.find(one => isOfProject(one, plan) && one.keywayEnvironment === pair.keyway && one.providerEnvironment === environmentAt(pair.provider, plan));
  return vault_history_time(link?.lastSyncedAt);
}

function vault_history_time(text) {
  const at = new Date(text ?? Number.NaN);
  return Number.isNaN(at.getTime()) ? void 0 : at;
}

async function checkTarget(keyway, target) {
  if (!target.providerIsClaim) return target;
  const connections = await keyway.connections().catch(error => {
    if (endsEveryRequest(error)) throw error;
    return [];
  });
  const found = connections.find(({id: id}) => sameId(id, target.connectionId));
  if (found === void 0) return target;
  if (found.provider !== target.provider) throw new errors.dz([ text_message.iU`\`provider\`: the connection ${found.id} is of provider ${found.providerName}, not ${target.provider ?? (0, 
  text_message.IZ)("the one given")}; set ${`provider: ${found.providerName}`}, or leave it out` ]);
  return {
    ...target,
    providerIsClaim: false
  };
}

function endsEveryRequest(error) {
  if (error instanceof errors.LM) return error.status === 401;
  return error instanceof errors.cc || error instanceof errors.OE;
}

async function findTarget(keyway, inputs) {
  const {connectionId: connectionId, provider: provider, providerIsClaim: providerIsClaim = false, doubt: doubt} = await findConnection(keyway, inputs);
  const {pairs: pairs, complaints: complaints} = (0, domain_environments.x)(inputs.environments, provider, inputs.direction);
  const service = serviceComplaint(provider, inputs.serviceId);
  if (complaints.length > 0 || service !== void 0) throw new errors.dz(service === void 0 ? complaints : [ ...complaints, service ]);
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
    const doubt = text_message.iU`The provider of the connection could not be looked up, and the run goes on without it. ${(0, 
    errors.Uc)(error, naming)}`;
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
  const doubt = text_message.iU`The connection is of provider ${found.providerName}, which this version does not know`;
  return {
    connectionId: connectionId,
    provider: void 0,
    doubt: doubt
  };
}

function canGoOn(error) {
  if (error instanceof errors.LM) return error.status !== 401;
  return error instanceof errors.Jk || error instanceof errors.bd;
}

function onlyConnection(connections, provider) {
  const fitting = connections.filter(connection => provider === void 0 || connection.provider === provider);
  const [only, ...more] = fitting;
  if (only === void 0) throw noConnection(provider, connections);
  if (more.length > 0) throw severalConnections(provider, fitting);
  if (only.provider === void 0) throw new errors.I0(text_message.iU`The only connection is of provider ${only.providerName}, which this version does not know`);
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
  if (only === void 0) throw noProject(repository, projects);
  if (more.length > 0) throw severalProjects(repository, linked);
  return {
    projectId: only.id,
    serviceId: serviceId ?? only.serviceId,
    projectName: only.name
  };
}

async function run(dependencies) {
  const context = (0, inputs_context.yI)(dependencies.env);
  const unknown = {
    inputs: void 0,
    mode: void 0,
    target: void 0,
    plan: void 0,
    asked: void 0
  };
  const state = {
    context: context,
    ...unknown,
    warnings: [],
    notices: []
  };
  const outcome = await runSteps(dependencies, state).catch(error => {
    if (!(error instanceof errors.lZ)) dependencies.onUnexpected(error);
    return {
      kind: "error",
      cause: explain(error, state.inputs && askedOf(state.inputs, context.repository))
    };
  });
  const required = requiredIn(state.asked, state.plan, environmentOutcomes(outcome));
  const reason = failureReason(outcome, state.inputs?.failOnDrift ?? false, missingCount(required));
  return {
    ...state,
    required: required,
    outcome: outcome,
    failureReason: reason
  };
}

async function runSteps(dependencies, state) {
  const {context: context} = state;
  const stranger = context.pullRequest?.withoutSecrets;
  if (stranger !== void 0 && inputText(dependencies.env, "token") === "") {
    state.warnings.push(...complaintsBesideToken(dependencies.env).map(message => ({
      message: message
    })));
    return {
      kind: "skipped",
      pullRequestFrom: stranger
    };
  }
  const inputs = readInputs(dependencies.env);
  state.inputs = inputs;
  state.mode = chooseMode(inputs, context, dependencies);
  if (state.mode === "disconnect" && (0, inputs_context.T5)(context)) throw new errors.dz([ text_message.iU`\`mode: disconnect\` is not for pull request events: anyone may open a pull request` ]);
  tellUnusual(inputs, state, dependencies);
  askForNames(inputs, state, dependencies);
  const keyway = dependencies.connect(inputs, context);
  try {
    return await runMode(state.mode, keyway, inputs, state, dependencies);
  } finally {
    keyway.close().catch(dependencies.onUnexpected);
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

async function previewOrSync(mode, keyway, inputs, state, dependencies) {
  const {log: log, onPlan: onPlan, onLong: onLong, pause: pause, approval: approval} = dependencies;
  const {target: target, pairs: pairs, doubt: doubt} = await findTarget(keyway, inputs);
  state.target = target;
  tellFound(target, inputs, dependencies);
  if (doubt !== void 0) state.warnings.push({
    message: doubt
  });
  const {context: context} = state;
  const approved = inputs.expectedPlan?.kind === "pull-request" ? await approval({
    context: context,
    inputs: inputs,
    mode: mode,
    target: target,
    pairs: pairs
  }) : void 0;
  if (approved?.kind === "approved") {
    const {digest: digest, pullRequest: pullRequest} = approved;
    log(text_message.iU`Held to the plan ${digest.slice(0, 12)} that was approved in ${(0, 
    text_message.IZ)(`#${pullRequest}`)}`);
  }
  const scope = {
    keyway: keyway,
    target: target,
    policy: inputs,
    approval: approved
  };
  const settings = {
    log: log,
    onLong: onLong,
    pause: pause,
    onPlan: plan => onPlan(plan, inputs),
    names: inputs.comment !== "never" || inputs.issue,
    explain: error => explain(error, askedOf(inputs, context.repository)),
    checkTarget: () => checkTarget(keyway, target)
  };
  const running = mode === "sync" ? sync(scope, pairs, state, settings) : preview_preview(scope, pairs, state, settings);
  const outcome = await running.catch(async error => {
    throw await diagnose(keyway, target, error);
  });
  if (outcome.kind === "drift" && keepsHistory(inputs, context) && state.plan) state.history = await readHistory(scope, state.plan);
  return outcome;
}

function keepsHistory({issue: issue, showNames: showNames}, context) {
  return issue && showNames && !(0, inputs_context.T5)(context);
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

function chooseMode(inputs, context, {log: log}) {
  const {mode: mode, repository: repository, projectId: projectId} = inputs;
  const {mode: chosen, why: why} = mode === "auto" ? (0, inputs_context.nV)(context) : {
    mode: mode,
    why: void 0
  };
  const because = why === void 0 ? (0, text_message.IZ)("") : text_message.iU` (auto, because ${why})`;
  const project = projectId === void 0 ? (0, text_message.IZ)("") : text_message.iU`, ${projectNamed(inputs.provider, projectId)}`;
  log(text_message.iU`Keyway sync ${(0, text_message.IZ)(VERSION)}: ${(0, text_message.IZ)(chosen)}${because}, vault ${repository}${project}`);
  return chosen;
}

function tellFound({projectId: projectId, provider: provider, projectName: projectName}, inputs, {log: log}) {
  if (inputs.projectId !== void 0) return;
  const id = projectName === void 0 ? (0, text_message.IZ)("") : text_message.iU` (${projectId})`;
  log(text_message.iU`Found ${projectNamed(provider, projectName ?? projectId)}${id}`);
}

function projectNamed(provider, project) {
  return provider === void 0 ? text_message.iU`project ${project}` : text_message.iU`${(0, 
  domain_provider.pX)(provider)} project ${project}`;
}

function tellUnusual(inputs, {context: context, notices: notices}, {log: log}) {
  const {apiUrl: apiUrl, repository: repository} = inputs;
  if (apiUrl.origin !== new URL(DEFAULTS.apiUrl).origin) log(text_message.iU`Using Keyway at ${apiUrl.origin}`);
  if (context.repository !== "" && repository.toLowerCase() !== context.repository.toLowerCase()) notices.push(text_message.iU`The vault is ${repository}, not this workflow's repository ${context.repository}`);
  const uncommented = (0, inputs_context.k)(inputs, context);
  if (uncommented !== void 0) notices.push(uncommented);
}

function askForNames({requiredNames: requiredNames}, state, {env: env}) {
  if (requiredNames.length === 0 || state.mode !== "preview" && state.mode !== "sync") return;
  const asked = readRequiredNames(requiredNames, env.GITHUB_WORKSPACE);
  if (asked.complaints.length > 0) throw new errors.dz(asked.complaints, text_message.iU`Fix the files named above, or add a step that runs \`actions/checkout\` before this one.`);
  state.asked = asked;
  state.warnings.push(...doubtsAbout(asked).map(message => ({
    message: message
  })));
}

const ANSWER = {
  toCreate: [ "A" ],
  toUpdate: [ "B" ],
  toDelete: [ "C" ],
  toSkip: [ "D" ]
};

function warmUp(inputs, context, now) {
  const {repository: repository, provider: provider, direction: direction, allowDelete: allowDelete} = inputs;
  const target = {
    repository: repository,
    connectionId: "",
    projectId: "",
    serviceId: void 0,
    provider: provider,
    providerIsClaim: false
  };
  const lists = preview.parse(ANSWER);
  const reading = {
    pair: {
      keyway: "production",
      provider: "production"
    },
    status: schemas_status.parse({
      isFirstSync: false,
      providerSecretCount: 3
    }),
    push: lists,
    pull: direction === "pull" ? lists : void 0,
    providerCount: 3
  };
  const plan = {
    target: target,
    direction: direction,
    allowDelete: allowDelete,
    environments: [ (0, plan_plan.RJ)(reading, inputs, target) ]
  };
  judge(plan, inputs);
  (0, plan_drift.uL)(plan, inputs);
  const run = {
    context: context,
    inputs: inputs,
    mode: "preview",
    target: target,
    plan: plan,
    warnings: planWarnings(plan, inputs, NO_FINDINGS),
    notices: planNotices(plan, inputs),
    required: [],
    outcome: {
      kind: "drift"
    },
    failureReason: void 0
  };
  planLog(plan, [], inputs);
  requestLog([], new Set);
  verdict(run);
  annotations(run);
  outputsOf(run);
  const report = {
    run: run,
    steps: [],
    startedAt: now,
    endedAt: now
  };
  summary_summary(report);
  reportFile(report);
}

async function act(host) {
  const {core: core} = host;
  const annotator = new Annotator(core);
  let isTold = false;
  const onVerdict = failed => {
    isTold = true;
    host.onVerdict(failed);
  };
  try {
    await runAndTell({
      ...host,
      onVerdict: onVerdict
    }, annotator);
  } catch (error) {
    if (!isTold) host.onVerdict(true);
    ifHeard(() => annotator.tell("error", logLine((0, errors.bD)(error))));
    ifHeard(() => debugStack(core, error));
  }
  ifHeard(() => annotator.close());
}

function ifHeard(tell) {
  try {
    tell();
  } catch {}
}

async function runAndTell(host, annotator) {
  const {env: env, core: core, signal: signal, writeSignal: writeSignal, clock: clock, random: random} = host;
  mask(core, inputText(env, "token"), inputText(env, "githubToken"));
  const startedAt = new Date;
  const steps = [];
  let shown = new Set;
  const connect = (inputs, context) => {
    const idle = new FirstIdle(() => {
      ifHeard(() => warmUp(inputs, context, startedAt));
      prepareNotes(inputs, context);
    });
    return new KeywayClient({
      base: inputs.apiUrl,
      proxy: proxyFor(inputs.apiUrl, env),
      token: inputs.token,
      userAgent: `keyway-sync-action/${VERSION}${context.runId && ` (run ${context.runId})`}`,
      signal: signal,
      writeSignal: writeSignal,
      now: () => new Date,
      clock: clock,
      random: random,
      onSent: () => idle.sent(),
      onStep: step => {
        idle.answered();
        steps.push(step);
        core.debug(logLine(`${step.method} ${step.path} ${stepLine(step)}`));
      },
      onWait: (ms, why) => {
        const {text: text, isLong: isLong} = waitLine(ms, why);
        if (isLong) core.info(logLine(text)); else core.debug(logLine(text));
      }
    });
  };
  const gitHub = {
    apiUrl: env.GITHUB_API_URL || "https://api.github.com",
    proxyFor: url => proxyFor(url, env),
    signal: signal
  };
  const ended = await run({
    env: env,
    connect: connect,
    approval: asked => findApproval(asked, gitHub),
    log: message => core.info(logLine((0, text_message.pj)(message))),
    onPlan: (plan, inputs) => {
      const log = planLog(plan, steps, inputs);
      showPlan(core, log);
      shown = log.shown;
    },
    onLong: what => startHeartbeat(core, what),
    pause: ms => pause(ms, signal),
    onUnexpected: error => debugStack(core, error)
  });
  host.onVerdict(ended.failureReason !== void 0);
  const report = {
    run: ended,
    steps: steps,
    startedAt: startedAt,
    endedAt: new Date
  };
  await publish(report, {
    core: core,
    annotator: annotator,
    hasSummary: Boolean(env.GITHUB_STEP_SUMMARY),
    tempDirectory: ended.context.tempDirectory,
    shown: shown
  });
  await publishNotes(report, {
    core: core,
    annotator: annotator,
    ...gitHub
  });
}

function showPlan(core, {target: target, environments: environments}) {
  if (target !== void 0) showGroup(core, target);
  for (const {requests: requests, changes: changes} of environments) {
    showGroup(core, requests);
    if (changes.length > 0) core.info(changes.join("\n"));
  }
}

const HEARTBEAT = 15e3;

function startHeartbeat(core, what) {
  let seconds = 0;
  const beat = setInterval(() => {
    seconds += HEARTBEAT / 1e3;
    core.info(logLine((0, text_message.pj)(text_message.iU`${what}: still under way after ${seconds} s`)));
  }, HEARTBEAT);
  beat.unref();
  return () => clearInterval(beat);
}

function debugStack(core, error) {
  const stack = error instanceof Error ? error.stack ?? "" : "";
  for (const line of stack.split("\n")) core.debug(logLine(line));
}

process.exitCode = 1;

process.once("exit", tellEndWithoutVerdict);

process.stdout.on("error", () => {});

act({
  env: process.env,
  core: main_core,
  signal: endSignal,
  writeSignal: writeEndSignal,
  clock: () => Number(process.hrtime.bigint()) / 1e6,
  random: Math.random,
  onVerdict: failed => {
    process.exitCode = failed ? 1 : 0;
    process.off("exit", tellEndWithoutVerdict);
  }
});

function tellEndWithoutVerdict() {
  main_core.error("The run ended unexpectedly. Run a preview to see what was written, then run it again.");
}