import { type EnvironmentPair, placeName } from "../domain/environments.ts";
import { providerName } from "../domain/provider.ts";
import type { Policy } from "../inputs/schema.ts";
import { type Message, message, trusted } from "../text/message.ts";
import { counted, nameList } from "../text/wording.ts";
import type { Findings } from "./findings.ts";
import { mayBeVercel, namesChangedAt } from "./other-targets.ts";
import { type EnvironmentPlan, hasWork, type Plan } from "./plan.ts";

/** Something that a write does besides what it is for: as it is told before the write, and after it. */
export interface SideEffect {
  readonly before: Message;
  /** Absent where the check of the write tells it better. */
  readonly after: Message | undefined;
}

/** What writing an environment would do besides creating, updating and deleting the names of its plan. */
export function sideEffects(
  environment: EnvironmentPlan,
  plan: Plan,
  policy: Policy,
  findings: Findings,
): SideEffect[] {
  return [
    ...unlistedDeletions(environment, plan),
    ...loweredProtection(environment, plan),
    ...rewrittenIgnored(environment, policy),
    ...heldInRun(environment, plan, policy),
    ...heldElsewhere(environment, plan, policy, findings),
  ];
}

function unlistedDeletions(environment: EnvironmentPlan, plan: Plan): SideEffect[] {
  const { unlisted = 0, pair } = environment;
  if (!plan.allowDelete || unlisted === 0 || !hasWork(environment)) return [];
  return [
    {
      before: message`${counted(unlisted, "more variable")} in ${pair.provider} that ${providerName(plan.target.provider)} does not list could also be deleted`,
      after: undefined,
    },
  ];
}

/** Keyway writes every Vercel value as a readable one, also over a sensitive variable. */
function loweredProtection({ unlisted = 0, writes, pair }: EnvironmentPlan, plan: Plan): SideEffect[] {
  if (plan.direction !== "push" || unlisted === 0 || writes.create.length === 0 || !mayBeVercel(plan))
    return [];
  const most = Math.min(unlisted, writes.create.length);
  return [
    {
      before: message`up to ${counted(most, "secret")} to create in ${pair.provider} may exist there already: Vercel has ${counted(unlisted, "variable")} that it does not list (sensitive or empty). A sync overwrites them, and Keyway stores Vercel variables as readable ones, so a sensitive variable would lose its protection. Mark it sensitive again in Vercel afterwards, or keep its name out of the vault and its environment out of this run`,
      after: message`up to ${counted(most, "secret")} that ${trusted(most === 1 ? "was" : "were")} created in ${pair.provider} may have existed there before, among ${counted(unlisted, "variable")} that Vercel did not list (sensitive or empty). A sensitive one has lost its protection: mark it sensitive again in Vercel`,
    },
  ];
}

function rewrittenIgnored(environment: EnvironmentPlan, policy: Policy): SideEffect[] {
  const covered = new Set(environment.ignored);
  const { create, update } = environment.writes;
  const rewritten = [...create, ...update].filter((name) => covered.has(name));
  if (!hasWork(environment) || rewritten.length === 0) return [];
  const which = message`${counted(rewritten.length, "ignored name")}${nameList(rewritten, policy, " (")}${trusted(policy.showNames ? ")" : "")}`;
  const [does, did] = policy.direction === "pull" ? ["create", "created"] : ["rewrite", "rewritten"];
  return [
    {
      before: message`a sync of ${placeName(environment.pair)} for other names would also ${trusted(does)} ${which}, because it writes the whole environment`,
      after: message`${which} ${trusted(rewritten.length === 1 ? "was" : "were")} ${trusted(did)} too, because a sync writes the whole environment`,
    },
  ];
}

/** Names that another environment of the run holds only at Vercel: the guard for shared names looks at the vault. */
function heldInRun(environment: EnvironmentPlan, plan: Plan, policy: Policy): SideEffect[] {
  if (!mayBeVercel(plan) || plan.direction !== "push" || !hasWork(environment)) return [];
  const written = [...environment.writes.create, ...environment.writes.update];
  // Its own are none: what it writes is in its vault.
  return plan.environments.flatMap(({ pair, providerNames, vaultNames }) => {
    const own = new Set(vaultNames);
    const held = new Set(providerNames.filter((name) => !own.has(name)));
    return alsoChanged(
      environment.pair,
      pair.provider,
      written.filter((name) => held.has(name)),
      policy,
    );
  });
}

/** Names that targets outside of the run hold. Production is a guard's business, unless that was lifted. */
function heldElsewhere(
  environment: EnvironmentPlan,
  plan: Plan,
  policy: Policy,
  { otherTargets }: Findings,
): SideEffect[] {
  if (plan.target.provider !== "vercel") return [];
  return otherTargets
    .filter(({ name }) => name !== "production" || policy.allowSharedNames)
    .flatMap((other) =>
      alsoChanged(environment.pair, other.name, namesChangedAt(other, environment), policy),
    );
}

/** One Vercel row serves several targets: what is written for one is written for all of them. */
function alsoChanged(
  pair: EnvironmentPair,
  target: string,
  shared: readonly string[],
  policy: Policy,
): SideEffect[] {
  if (shared.length === 0) return [];
  const what = message`${counted(shared.length, "value")} in Vercel's ${target}${nameList(shared, policy)}`;
  return [
    {
      before: message`a sync of ${placeName(pair)} would also change ${what}`,
      after: message`the sync of ${placeName(pair)} also changed ${what}`,
    },
  ];
}
