import { Readable } from "node:stream";
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from "fastify";
import { type Answer, internalError, outage, Problem } from "./answer.ts";
import type { Backend } from "./backend.ts";
import type { Moments } from "./moments.ts";
import { pause } from "./pause.ts";
import { ProviderError } from "./providers/provider.ts";
import { allowanceHeaders, type RateLimit } from "./ratelimit.ts";
import { type Arrival, arrive, type LoggedRequest, type RequestKind, readBody } from "./request-log.ts";
import { type Route, routes } from "./routes/routes.ts";

declare module "fastify" {
  interface FastifyRequest {
    arrival: Arrival;
  }
  interface FastifyContextConfig {
    /** Undefined for unknown routes. */
    kind?: RequestKind;
  }
}

/** Who sees the requests, and in what order they are counted. */
export interface Watch {
  requests: LoggedRequest[];
  moments: Moments;
  /** Waited for before a request is dealt with. */
  onRequest?: ((request: LoggedRequest) => void | Promise<void>) | undefined;
}

/**
 * The HTTP side of the sandbox. It is Fastify because the live server is: unknown routes, HEAD, media types,
 * sizes and bad escapes are answered by the same code here and there.
 */
export function createApp(backend: Backend, rateLimit: RateLimit, watch: Watch): FastifyInstance {
  let received = 0;
  const app = fastify({
    genReqId({ headers }) {
      received += 1;
      return headers["x-request-id"]?.toString() ?? backend.dialect.requestId(received);
    },
    forceCloseConnections: true,
  });
  app.decorateRequest("arrival");
  app.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string" },
    (_request, text, done) => done(null, Object.fromEntries(new URLSearchParams(text.toString()))),
  );
  app.addHook("onRequest", async (request, reply) => {
    reply.headers({ ...EVERYWHERE, "x-request-id": request.id });
    request.arrival = arrive(request, received, watch.requests);
    await readBody(request.arrival, request.raw);
    const { logged } = request.arrival;
    await watch.onRequest?.(logged);
    await watch.moments.arrived(logged);
    await pause(backend.faults.settings.delayMs);
    if (backend.outages.vaultLookups && VAULT_LOOKUPS.has(logged.kind)) return reply.callNotFound();
    if (!NOT_COUNTED.has(logged.kind)) admit(request, reply, backend, rateLimit);
  });
  // The body was read on arrival, for the log. Whether it is a good one is found out where it always is.
  app.addHook("preParsing", async ({ arrival }) => Readable.from(arrival.text, { objectMode: false }));
  app.addHook("onSend", async ({ arrival: { logged } }, { statusCode }) => {
    logged.status = statusCode;
    await watch.moments.done(logged);
  });
  app.setErrorHandler(refuse);
  for (const route of routes) addRoute(app, route, backend, watch);
  return app;
}

const VAULT_LOOKUPS: ReadonlySet<RequestKind> = new Set(["vault", "secrets", "environments", "trash"]);
// What Keyway does not know, and what is not Keyway's: its rate limit and its outages do not reach there.
const NOT_COUNTED: ReadonlySet<RequestKind> = new Set(["unknown", "consent"]);
const EVERYWHERE = { vary: "Origin", "access-control-allow-credentials": "true" };

/**
 * Counts a request, and breaks a read that is to be broken.
 * @throws Problem when the limit is exceeded, or the read broken
 */
function admit(
  { method, url }: FastifyRequest,
  reply: FastifyReply,
  { faults }: Backend,
  rateLimit: RateLimit,
): void {
  const allowance = rateLimit.take(Date.now(), faults.settings.rateLimit);
  reply.headers(allowanceHeaders(allowance));
  if (allowance.exceeded) throw internalError();
  const broken = faults.nextRead(method, url);
  if (broken !== undefined) throw outage(broken);
}

function addRoute(app: FastifyInstance, route: Route, backend: Backend, { moments }: Watch): void {
  const { kind, method, path, handler } = route;
  app.route<{ Params: Record<string, string>; Querystring: Record<string, string | string[]> }>({
    method,
    url: path,
    config: { kind },
    async handler({ id, arrival, params, query, body, headers }, reply) {
      const call = { number: arrival.number, parameters: params, query, body, headers };
      const answer = await handler(call, backend);
      if (answer.kind === "cut") await moments.done(arrival.logged);
      return give(answer, id, reply);
    },
  });
}

function give(answer: Answer, requestId: string, reply: FastifyReply): FastifyReply {
  switch (answer.kind) {
    case "data":
      return reply.send({ data: answer.data, meta: { ...answer.meta, requestId } });
    case "empty":
      return reply.code(204).send();
    case "page":
      return reply.headers(PAGE_HEADERS).type("text/html; charset=utf-8").send(answer.html);
    case "redirect":
      return reply.redirect(answer.location);
    case "cut":
      reply.hijack().raw.destroy();
      return reply;
  }
}

// The address of a consent page holds a state that would connect an account to its owner: it goes no further.
const PAGE_HEADERS = {
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
};

function refuse(error: Partial<FastifyError> & Error, request: FastifyRequest, reply: FastifyReply) {
  const problem = problemFor(error);
  return reply.code(problem.status).headers(problem.headers).send(problem.body(request.id));
}

function problemFor(error: Partial<FastifyError> & Error): Problem {
  if (error instanceof Problem) return error;
  // A size or media type that is not taken is told by the status alone, malformed JSON not even by that.
  if (error.code?.startsWith("FST_ERR_CTP_")) {
    return internalError(error.statusCode === 413 || error.statusCode === 415 ? error.statusCode : 500);
  }
  // A read does not say that the provider refused, and a client may go away while it sends; whatever else lands
  // here is a defect of the sandbox.
  if (!(error instanceof ProviderError) && error.code !== "ECONNRESET")
    console.error("The sandbox failed:", error);
  return internalError();
}
