import {
  ActionError,
  type Cause,
  describeError,
  InputError,
  KeywayError,
  ProviderError,
  ProxyError,
  RateLimitError,
  reasonFor,
  UnreachableError,
  unexpected,
} from "../domain/errors.ts";
import type { Inputs } from "../inputs/schema.ts";
import { type Message, message, sentence, trusted } from "../text/message.ts";
import { nearest } from "../text/nearest.ts";

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
  /** The workflow's own repository; empty where it is not known. */
  readonly workflowRepository?: string;
}

/** What the inputs tell about it. */
export function askedOf(
  { repository, direction, mode, token, showNames }: Inputs,
  workflowRepository: string,
): Asked {
  return {
    workflowRepository,
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
    title: error.title ?? (error instanceof KeywayError ? keywayTitle(error, asked) : undefined),
    message: describeError(error, asked ?? { showNames: true }),
    details: error.details,
    advice: adviceFor(error, asked),
    requestId: error.requestId,
  };
}

/** What a refusal by Keyway means, where its own words say it at length or not at all. */
function keywayTitle(error: KeywayError, asked: Asked | undefined): Message | undefined {
  switch (error.status) {
    case 401:
      return hasExpired(error)
        ? message`the API key has expired`
        : message`Keyway does not accept the API key`;
    case 403: {
      const scope = missingScope(error);
      return scope === undefined
        ? message`Keyway denied access`
        : message`the API key lacks the ${scope} scope`;
    }
    case 404:
      if (isUnknownRoute(error)) return message`\`apiUrl\` does not lead to Keyway's API`;
      return asked?.repository !== undefined && /\bvault\b/i.test(error.message)
        ? message`vault ${asked.repository} not found`
        : undefined;
    default:
      return error.isOutage ? message`Keyway itself is failing` : undefined;
  }
}

/** "Invalid or expired" says as little as no reason at all. */
function hasExpired({ message: said }: KeywayError): boolean {
  return /expired/i.test(said) && !/\bor\b/i.test(said);
}

/** The scope that Keyway names as missing. */
function missingScope({ message: said }: KeywayError): string | undefined {
  return /scope(?:\(s\))?\W+((?:read|write|delete|admin):\w+)/i.exec(said)?.[1];
}

/** A path that no server of Keyway has, as its web framework tells it. */
function isUnknownRoute({ message: said }: KeywayError): boolean {
  return /\bRoute [A-Z]+:\S+ not found/.test(said);
}

function adviceFor(error: ActionError, asked: Asked | undefined): Message | undefined {
  if (error instanceof InputError)
    return error.advice ?? message`Fix the inputs listed above in the step's \`with:\` block.`;
  if (error instanceof ProxyError)
    return message`Set HTTPS_PROXY on the runner to ${"http://host:port"}, and percent-encode special characters in the user name and password.`;
  if (error instanceof ProviderError) return error.advice;
  if (error instanceof RateLimitError && error.neverFits)
    return message`Split the run: name fewer environments in each, and let them run at least 15 minutes apart.`;
  if (error instanceof RateLimitError)
    return message`The limit is shared by all jobs behind the same IP address. Run it again after that time, or stagger your workflows.`;
  if (error instanceof UnreachableError && error.atProxy)
    return message`Check HTTPS_PROXY on the runner, and whether the proxy is up; then run it again.`;
  if (error instanceof UnreachableError)
    return message`Check \`apiUrl\`, the runner's network, and whether Keyway is up; then run it again.`;
  if (error instanceof KeywayError) return keywayAdvice(error, asked);
  return undefined;
}

function keywayAdvice(error: KeywayError, asked: Asked | undefined): Message | undefined {
  const { status } = error;
  switch (status) {
    case 401:
      return keyAdvice(error, asked);
    case 403:
      return accessAdvice(error, asked);
    case 404:
      if (isUnknownRoute(error))
        return message`Check \`apiUrl\`: it is the address of the server alone, without \`/v1\` at its end.`;
      if (asked !== undefined && asked.repository === undefined) return undefined;
      return message`There is no vault ${asked?.repository ?? trusted("for this repository")}, or the key may not see it. Names are case-sensitive.${didYouMean(asked)} To create a vault, run \`keyway init\`.`;
    case 500:
      if (error.isOutage) return message`Keyway fails at other requests as well. Run it again later.`;
      return message`An unknown connection or project, an expired provider connection and an outage all look like this. Check \`connectionId\` and \`projectId\`, connect the provider again, or run it again later.`;
    default:
      return status > 500
        ? message`Keyway, or a proxy in front of it, is unavailable. Run it again later.`
        : undefined;
  }
}

function keyAdvice(error: KeywayError, asked: Asked | undefined): Message {
  if (asked?.tokenLooksRight === false)
    return message`The token does not look like a Keyway key (\`kw_live_…\` or \`kw_test_…\`): put an API key from the Keyway dashboard into the secret that \`token\` reads.`;
  const update = message`create a new API key in the Keyway dashboard and update the secret that \`token\` reads`;
  if (hasExpired(error)) return message`The key has expired: ${update}.`;
  // Read, and not even looked for.
  if (/\bformat\b/i.test(error.message)) return message`${sentence(update)}.`;
  return message`${sentence(update)}. If the key is valid, Keyway itself may be having an outage: run it again later.`;
}

function accessAdvice(error: KeywayError, asked: Asked | undefined): Message {
  const { upgradeUrl } = error;
  const plan =
    upgradeUrl === undefined ? trusted("") : message` This may need a higher Keyway plan: ${upgradeUrl}`;
  const missing = missingScope(error);
  if (missing !== undefined)
    return message`Create a key with the ${missing} scope and update the secret that \`token\` reads.${plan}`;
  const scope = asked?.scope ?? "read:secrets";
  return message`Check three things: the key has the ${scope} scope; its owner has access to the repository; the Keyway GitHub App is installed there.${didYouMean(asked)} An outage or rate limit of GitHub looks the same: then run it again later.${plan}`;
}

/** The workflow's own repository, where the vault that was asked for differs from it by a slip. */
function didYouMean(asked: Asked | undefined): Message {
  const { repository = "", workflowRepository = "" } = asked ?? {};
  const slipped =
    repository !== workflowRepository && nearest(repository, [workflowRepository]) !== undefined;
  return slipped ? message` Did you mean ${workflowRepository}?` : trusted("");
}
