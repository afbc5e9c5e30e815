import { forbidden, Problem } from "./answer.ts";
import type { Backend, Call } from "./backend.ts";
import type { Scope, Token } from "./seed.ts";

/**
 * The key a request presents.
 * @throws Problem 401 when there is none that is good
 */
export function authenticate({ headers }: Call, { tokens }: Backend): Token {
  // The scheme word is case-sensitive, and a second space makes the token an empty one.
  const [scheme, presented] = (headers.authorization ?? "").split(" ");
  if (scheme !== "Bearer" || !presented) throw unauthorized("Authentication required");
  const token = tokens.find((known) => known.token === presented);
  if (!token) throw unknownToken(presented);
  if (token.expired) throw unauthorized("API key has expired");
  return token;
}

/** @throws Problem 403 when the key lacks the scope; neither scope includes the other */
export function requireScope(token: Token, scope: Scope): void {
  if (!token.scopes.includes(scope)) throw forbidden(`API key missing required scope: ${scope}`);
}

/** Lets pass only a good key with this scope, and gives it back. */
export function requireKey(call: Call, backend: Backend, scope: Scope): Token {
  const token = authenticate(call, backend);
  requireScope(token, scope);
  return token;
}

function unknownToken(presented: string): Problem {
  if (presented.startsWith("kw_")) return unauthorized("Invalid or revoked API key");
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
