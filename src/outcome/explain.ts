import {
  ActionError,
  CancelledError,
  type Cause,
  describeError,
  InputError,
  KeywayError,
  ProxyError,
  RateLimitError,
  reasonFor,
  UnreachableError,
  unexpected,
} from "../domain/errors.ts";
import type { Inputs } from "../inputs/schema.ts";
import { type Message, message, trusted } from "../text/message.ts";

/** What the advice depends on, as far as it is known. */
export interface Asked {
  /** The vault that was asked for; absent where none was. */
  readonly repository: string | undefined;
  /** What the key must be allowed to do. */
  readonly scope: "read:secrets" | "write:secrets";
  /** Whether the token has the form of a Keyway API key or of a JWT. */
  readonly tokenLooksRight: boolean;
  /** Whether what a server says may be shown: it may hold names. */
  readonly showNames: boolean;
}

/** What the inputs tell about it. */
export function askedOf({ repository, direction, mode, token, showNames }: Inputs): Asked {
  return {
    showNames,
    scope: direction === "pull" || mode === "disconnect" ? "write:secrets" : "read:secrets",
    repository: mode === "disconnect" ? undefined : repository,
    tokenLooksRight: /^kw_(live|test)_|^ey[\w-]+\.[\w-]+\./.test(token),
  };
}

/** An error in words for people: what happened, and what to do next. */
export function explain(error: unknown, asked?: Asked): Cause {
  const reason = reasonFor(error);
  if (!(error instanceof ActionError)) return { reason, message: unexpected(error) };
  return {
    reason,
    message: describeError(error, asked ?? { showNames: true }),
    details: error.details,
    advice: adviceFor(error, asked),
    requestId: error.requestId,
  };
}

function adviceFor(error: ActionError, asked: Asked | undefined): Message | undefined {
  if (error instanceof InputError)
    return error.advice ?? message`Fix the inputs listed above in the step's \`with:\` block.`;
  if (error instanceof ProxyError)
    return message`Set HTTPS_PROXY on the runner to ${"http://host:port"}, with what is no letter or digit in user and password percent-encoded.`;
  if (error instanceof RateLimitError)
    return message`The limit counts all jobs behind one address. Run this one again then, or spread the runs.`;
  if (error instanceof UnreachableError)
    return message`Check \`apiUrl\`, the runner's network, and whether Keyway is up; then run again.`;
  if (error instanceof CancelledError) return undefined;
  if (error instanceof KeywayError) return keywayAdvice(error, asked);
  return undefined;
}

function keywayAdvice({ status, upgradeUrl }: KeywayError, asked: Asked | undefined): Message | undefined {
  switch (status) {
    case 401:
      return asked?.tokenLooksRight === false
        ? message`The token does not look like a Keyway key (\`kw_live_…\` or \`kw_test_…\`): put an API key from the Keyway dashboard into the secret.`
        : message`Put a valid API key from the Keyway dashboard into the secret; this one may have expired or been revoked. If it is valid, Keyway's own back end may be down: run again later.`;
    case 403: {
      const scope = asked?.scope ?? "read:secrets";
      const plan =
        upgradeUrl === undefined ? trusted("") : message` A higher plan may lift it: ${upgradeUrl}`;
      return message`The key needs the scope ${scope}, its owner a role in the repository, and the Keyway app must be installed there.${plan}`;
    }
    case 404:
      if (asked !== undefined && asked.repository === undefined) return undefined;
      return message`Is there a vault for ${asked?.repository ?? trusted("the repository")}? Make one with \`keyway init\`. Letter case counts.`;
    case 500:
      return message`An unknown connection or project, an expired provider connection and an outage all look like this. Check \`connectionId\` and \`projectId\`, connect the provider again, or run again later.`;
    default:
      return status > 500
        ? message`Keyway, or something in front of it, is out of order. Run again later.`
        : undefined;
  }
}
