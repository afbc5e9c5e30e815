import { type EnvironmentPair, placeName } from "../domain/environments.ts";
import type { Guard } from "../domain/errors.ts";
import { providerName } from "../domain/provider.ts";
import type { Policy } from "../inputs/schema.ts";
import { type Message, message, trusted } from "../text/message.ts";
import { counted, nameList } from "../text/wording.ts";
import { type Findings, NO_FINDINGS } from "./findings.ts";
import type { Refusal } from "./guards/refusal.ts";
import { mayBeVercel } from "./other-targets.ts";
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
import { type SideEffect, sideEffects } from "./side-effects.ts";

/** Something a person should know, which does not stop a run. */
export interface Warning {
  /** The environment it is about; absent when it is about the run as a whole. */
  readonly pair?: EnvironmentPair | undefined;
  readonly message: Message;
  /** The guard that would refuse a sync, where the warning says so and what to do about it. */
  readonly foretells?: Guard;
  /** Present where it only matters if something is written: how it is told then. */
  readonly ofWrite?: Pick<SideEffect, "after">;
}

/** What is odd about a plan without being a reason to refuse it. */
export function planWarnings(plan: Plan, policy: Policy, findings: Findings = NO_FINDINGS): Warning[] {
  const ofEnvironments = plan.environments.flatMap((environment): Warning[] => {
    const { pair } = environment;
    const ofReading = [
      ...emptiness(environment, plan, policy, findings),
      ...unreadable(environment, plan, policy),
    ];
    const ofWriting = sideEffects(environment, plan, policy, findings);
    return [
      ...ofReading.map((message) => ({ pair, message })),
      ...ofWriting.map(({ before, after }) => ({ pair, message: before, ofWrite: { after } })),
    ];
  });
  return [...ofEnvironments, ...unseenTargets(plan, policy, findings), ...unlistedService(plan, findings)];
}

/** The warnings of a plan that was carried out: what was written is no longer told as if it were still to come. */
export function afterWrites(
  warnings: readonly Warning[],
  isWritten: (pair: EnvironmentPair) => boolean,
): Warning[] {
  return warnings.flatMap((warning) => {
    const { pair, ofWrite } = warning;
    if (pair === undefined || ofWrite === undefined || !isWritten(pair)) return [warning];
    return ofWrite.after === undefined ? [] : [{ pair, message: ofWrite.after }];
  });
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
