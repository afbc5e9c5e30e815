import type { IncomingHttpHeaders } from "node:http";
import { type Answer, internalError } from "./answer.ts";
import type { Dialect } from "./dialect.ts";
import type { FaultPlan } from "./faults.ts";
import type { OAuth } from "./oauth.ts";
import type { Provider } from "./providers/provider.ts";
import { Reach } from "./providers/reach.ts";
import type { Connection, Outages, Token } from "./seed.ts";
import type { Keyway } from "./vault/keyway.ts";

/** Everything the routes answer from. */
export interface Backend {
  keyway: Keyway;
  providers: Record<Connection["provider"], Provider>;
  tokens: readonly Token[];
  faults: FaultPlan;
  outages: Outages;
  dialect: Dialect;
  oauth: OAuth;
  /** Where this sandbox listens. */
  url(): string;
}

/** One request that reached a route. */
export interface Call {
  /** Counts all requests of this sandbox, from 1. */
  number: number;
  parameters: Record<string, string>;
  /** A parameter given twice is an array, which no route accepts. */
  query: Record<string, string | string[]>;
  body: unknown;
  headers: IncomingHttpHeaders;
}

/** Answers one route. Throws `Problem` for everything that is not a success. */
export type Handler = (call: Call, backend: Backend) => Answer | Promise<Answer>;

/**
 * The provider behind a connection.
 * @throws Problem 500 for an unknown connection, or somebody else's: reads do not say what is wrong
 */
export function reach(connection: Connection | undefined, backend: Backend): Reach {
  if (!connection) throw internalError();
  const { providers, faults, outages } = backend;
  return new Reach(providers[connection.provider], connection, faults.settings, outages);
}
