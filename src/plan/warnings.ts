import { type EnvironmentPair, placeName } from "../domain/environments.ts";
import { providerName } from "../domain/provider.ts";
import type { Policy } from "../inputs/schema.ts";
import { type Message, message, trusted } from "../text/message.ts";
import { nameList, names } from "../text/wording.ts";
import type { Refusal } from "./guards.ts";
import { type EnvironmentPlan, emptySource, hasWork, type Plan } from "./plan.ts";

/** Something a person should know, which does not stop a run. */
export interface Warning {
  /** The environment it is about; absent when it is about the run as a whole. */
  readonly pair?: EnvironmentPair | undefined;
  readonly message: Message;
  /** Whether it says that a sync would be refused, and what to do about that. */
  readonly foretells?: boolean;
}

/** What is odd about a plan without being a reason to refuse it. */
export function planWarnings(plan: Plan, policy: Policy): Warning[] {
  return plan.environments.flatMap((environment) =>
    [
      ...emptiness(environment, plan),
      ...unreadable(environment, plan, policy),
      ...hiddenDeletions(environment, plan),
      ...rewrittenIgnored(environment, policy),
      ...overlapsInRun(environment, plan, policy),
    ].map((message) => ({ pair: environment.pair, message })),
  );
}

function emptiness(environment: EnvironmentPlan, plan: Plan): Message[] {
  const { pair, providerNames, vaultNames, status, unlisted } = environment;
  // An empty source of a push is a guard's business.
  if (emptySource(environment) && plan.direction === "pull")
    return [message`the vault environment ${pair.keyway} is empty before this pull; check its spelling`];
  if (vaultNames.length > 0 || providerNames.length > 0) return [];
  // A status counts the provider environment of the name it was asked by.
  const unread = unlisted ?? (pair.keyway === pair.provider ? status.providerSecretCount : 0);
  const more =
    unread > 0
      ? message`. Keyway counts ${unread} at ${providerName(plan.target.provider)} that it cannot read`
      : trusted("");
  return [
    message`neither ${pair.keyway} in the vault nor ${pair.provider} at ${providerName(plan.target.provider)} shows a name; check the spelling of both${more}`,
  ];
}

function unreadable(environment: EnvironmentPlan, plan: Plan, policy: Policy): Message[] {
  const refused = plan.direction === "pull" && hasWork(environment);
  if (!environment.unreadable || refused || policy.compare === "names") return [];
  return [
    message`all names on both sides of ${placeName(environment.pair)} differ: Keyway seems unable to read ${providerName(plan.target.provider)}'s values. With \`compare: names\` only missing names count as drift`,
  ];
}

function hiddenDeletions(environment: EnvironmentPlan, plan: Plan): Message[] {
  const { unlisted = 0, pair } = environment;
  if (!plan.allowDelete || unlisted === 0 || !hasWork(environment)) return [];
  return [
    message`in ${pair.provider} up to ${names(unlisted)} that ${providerName(plan.target.provider)} holds without showing them could be deleted too`,
  ];
}

function rewrittenIgnored(environment: EnvironmentPlan, policy: Policy): Message[] {
  const covered = new Set(environment.ignored);
  const { create, update } = environment.writes;
  const rewritten = [...create, ...update].filter((name) => covered.has(name));
  if (!hasWork(environment) || rewritten.length === 0) return [];
  return [
    message`a write to ${placeName(environment.pair)} for other names rewrites ${names(rewritten.length)} that \`ignore\` covers${nameList(rewritten, policy)}`,
  ];
}

/** Names that another environment of the run holds only at Vercel: the guard for shared names looks at the vault. */
function overlapsInRun(environment: EnvironmentPlan, plan: Plan, policy: Policy): Message[] {
  if (plan.target.provider !== "vercel" || plan.direction !== "push" || !hasWork(environment)) return [];
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

/** One Vercel row serves several targets: what is written for one is written for all of them. */
export function sharedValue(
  pair: EnvironmentPair,
  target: string,
  shared: readonly string[],
  policy: Pick<Policy, "showNames">,
): Message {
  return message`a write to ${placeName(pair)} changes ${names(shared.length)} in Vercel's ${target} as well${nameList(shared, policy)}`;
}

/** What a preview says of a refusal: a sync would be refused. */
export function refusalWarning({ pair, message: what, advice }: Refusal): Warning {
  return { pair, foretells: true, message: message`a sync would be refused: ${what}. ${advice}` };
}
