import { type EnvironmentPair, placeName } from "../domain/environments.ts";
import type { Guard } from "../domain/errors.ts";
import { providerName } from "../domain/provider.ts";
import type { Policy } from "../inputs/schema.ts";
import { type Message, message, trusted } from "../text/message.ts";
import { counted, nameList } from "../text/wording.ts";
import { type Findings, NO_FINDINGS } from "./findings.ts";
import type { Refusal } from "./guards/refusal.ts";
import { mayBeVercel, namesChangedAt } from "./other-targets.ts";
import {
  type EnvironmentPlan,
  hasEmptySource,
  hasWork,
  isAllIgnored,
  isEmpty,
  type Plan,
  workOf,
} from "./plan.ts";
import { realEnvironments } from "./real-environments.ts";

/** Something a person should know, which does not stop a run. */
export interface Warning {
  /** The environment it is about; absent when it is about the run as a whole. */
  readonly pair?: EnvironmentPair | undefined;
  readonly message: Message;
  /** The guard that would refuse a sync, where the warning says so and what to do about it. */
  readonly foretells?: Guard;
  /** Whether it only matters where something is written. */
  readonly ofWrite?: boolean;
}

/** What is odd about a plan without being a reason to refuse it. */
export function planWarnings(plan: Plan, policy: Policy, findings: Findings = NO_FINDINGS): Warning[] {
  const ofEnvironments = plan.environments.flatMap((environment): Warning[] => {
    const { pair } = environment;
    const ofReading = [
      ...emptiness(environment, plan, policy, findings),
      ...unreadable(environment, plan, policy),
    ];
    const ofWriting = [
      ...unlistedDeletions(environment, plan),
      ...loweredProtection(environment, plan),
      ...rewrittenIgnored(environment, policy),
      ...heldInRun(environment, plan, policy),
      ...heldElsewhere(environment, plan, policy, findings),
    ];
    return [
      ...ofReading.map((message) => ({ pair, message })),
      ...ofWriting.map((message) => ({ pair, message, ofWrite: true })),
    ];
  });
  return [...ofEnvironments, ...unseenTargets(plan, policy, findings), ...unlistedService(plan, findings)];
}

/** What a preview says of a refusal: a sync would be refused. */
export function refusalWarning({ guard, pair, message: what, advice }: Refusal): Warning {
  return { pair, foretells: guard, message: message`a sync would be refused: ${what}. ${advice}` };
}

/** What a person may want to know, and is no reason to worry: names that nobody can compare. */
export function planNotices(plan: Plan, policy: Policy): Message[] {
  const all = [...new Set(plan.environments.flatMap(({ unverifiable }) => unverifiable))].sort();
  if (all.length === 0) return [];
  const provider = providerName(plan.target.provider);
  const what = trusted(all.length === 1 ? "1 name begins" : `${all.length} names begin`);
  return [
    message`${what} as only ${provider}'s own variables do${nameList(all, policy)}. Keyway never lists such names at ${provider}: a sync writes them, nobody can check them, and they do not count as drift`,
  ];
}

function emptiness(environment: EnvironmentPlan, plan: Plan, policy: Policy, { vault }: Findings): Message[] {
  const { pair, vaultNames } = environment;
  const provider = providerName(plan.target.provider);
  const real = realEnvironments(pair, vault);
  if (isEmpty(environment)) {
    if (policy.allowEmpty) return [];
    return [
      message`${placeName(pair)} has no secrets in the vault and ${provider} shows none, so nothing was compared${unreadCount(environment, plan)}. Is the name spelled correctly?${real} If it is meant to be empty, set \`allowEmpty: true\``,
    ];
  }
  if (isAllIgnored(environment))
    return [message`\`ignore\` covers every name of ${placeName(pair)}, so nothing was compared`];
  if (plan.direction === "push") return []; // An empty source of a push is a guard's business.
  if (hasEmptySource(environment, plan))
    return [
      message`${provider} shows no variables in ${pair.provider}, but the vault has ${counted(vaultNames.length, "secret")} in ${pair.keyway}${unreadCount(environment, plan)}. Check the spelling of ${pair.provider}: Keyway returns an empty list for an unknown environment`,
    ];
  return vaultNames.length === 0
    ? [message`the vault environment ${pair.keyway} is empty before this pull; check its spelling.${real}`]
    : [];
}

/** A status counts the provider environment of the name it was asked by. */
function unreadCount({ unlisted, pair, status }: EnvironmentPlan, { target }: Plan): Message {
  const unread = unlisted ?? (pair.keyway === pair.provider ? status.providerSecretCount : 0);
  if (unread === 0) return trusted("");
  return message` (${providerName(target.provider)} has ${counted(unread, "variable")} there that Keyway cannot read)`;
}

function unreadable(environment: EnvironmentPlan, plan: Plan, policy: Policy): Message[] {
  const provider = providerName(plan.target.provider);
  const { pair, equal } = environment;
  const pulls = plan.direction === "pull" && hasWork(environment);
  if (environment.unreadable && !pulls && policy.compare === "values")
    return [
      message`every value of ${placeName(pair)} differs, so Keyway probably cannot read ${provider}'s values. With \`compare: names\` only missing names count as drift`,
    ];
  if (pulls && !environment.unreadable && equal.length === 0 && mayBeVercel(plan))
    return [
      message`no value of ${placeName(pair)} is seen to be equal, so whether Keyway can read ${provider}'s values is not known. Compare one by hand first: set a variable in ${provider}, put the same value into the vault, and run a preview; it must be unchanged`,
    ];
  return [];
}

function unlistedDeletions(environment: EnvironmentPlan, plan: Plan): Message[] {
  const { unlisted = 0, pair } = environment;
  if (!plan.allowDelete || unlisted === 0 || !hasWork(environment)) return [];
  return [
    message`${counted(unlisted, "more variable")} in ${pair.provider} that ${providerName(plan.target.provider)} does not list could also be deleted`,
  ];
}

/** Keyway writes every Vercel value as a readable one, also over a sensitive variable. */
function loweredProtection({ unlisted = 0, writes, pair }: EnvironmentPlan, plan: Plan): Message[] {
  if (plan.direction !== "push" || unlisted === 0 || writes.create.length === 0 || !mayBeVercel(plan))
    return [];
  const most = Math.min(unlisted, writes.create.length);
  return [
    message`up to ${counted(most, "secret")} to create in ${pair.provider} may exist there already: Vercel has ${counted(unlisted, "variable")} that it does not list (sensitive or empty). A sync overwrites them, and Keyway stores Vercel variables as readable ones, so a sensitive variable would lose its protection. Mark it sensitive again in Vercel afterwards, or keep its name out of the vault and its environment out of this run`,
  ];
}

function rewrittenIgnored(environment: EnvironmentPlan, policy: Policy): Message[] {
  const covered = new Set(environment.ignored);
  const { create, update } = environment.writes;
  const rewritten = [...create, ...update].filter((name) => covered.has(name));
  if (!hasWork(environment) || rewritten.length === 0) return [];
  const verb = trusted(policy.direction === "pull" ? "creates" : "rewrites");
  return [
    message`a sync of ${placeName(environment.pair)} for other names also ${verb} ${counted(rewritten.length, "ignored name")}${nameList(rewritten, policy, " (")}${trusted(policy.showNames ? ")" : "")}, because it writes the whole environment`,
  ];
}

/** Names that another environment of the run holds only at Vercel: the guard for shared names looks at the vault. */
function heldInRun(environment: EnvironmentPlan, plan: Plan, policy: Policy): Message[] {
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
): Message[] {
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
): Message[] {
  if (shared.length === 0) return [];
  return [
    message`a sync of ${placeName(pair)} also changes ${counted(shared.length, "value")} in Vercel's ${target}${nameList(shared, policy)}`,
  ];
}

/** Where nobody could look, nobody knows. What a guard refuses for is not told twice. */
function unseenTargets(plan: Plan, policy: Policy, { otherTargets }: Findings): Warning[] {
  const places = workOf(plan).map(({ pair }) => placeName(pair));
  return otherTargets
    .filter(({ name, gaveWay }) => name !== "production" || policy.allowSharedNames || gaveWay)
    .flatMap(({ name, unseen }) => {
      if (unseen === undefined) return [];
      return [
        {
          message: message`Vercel's ${name} could not be checked for names that writing ${nameList(places, { showNames: true }, "")} would change there. ${unseen}`,
        },
      ];
    });
}

/** Keyway lists only services that are linked to a repository, so one that is not listed may exist. */
function unlistedService({ target }: Plan, { projects }: Findings): Warning[] {
  const { provider, projectId, serviceId } = target;
  if (provider !== "railway" || serviceId === undefined || projects === undefined) return [];
  const services = projects.flatMap((project) =>
    project.id === projectId && project.serviceId !== undefined ? [project.serviceId] : [],
  );
  if (services.includes(serviceId)) return [];
  const listed =
    services.length === 0
      ? message`it lists none`
      : message`it lists ${nameList(services, { showNames: true }, "")}`;
  return [
    {
      message: message`Keyway lists no service ${serviceId} in project ${projectId} (${listed}, and only services that are linked to a repository). Check \`serviceId\`: variables of a service that does not exist go nowhere`,
    },
  ];
}
