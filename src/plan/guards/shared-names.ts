import { placeName } from "../../domain/environments.ts";
import type { Policy } from "../../inputs/schema.ts";
import { join, type Message, message, trusted } from "../../text/message.ts";
import { counted, nameList } from "../../text/wording.ts";
import type { Findings } from "../findings.ts";
import { mayBeVercel, namesChangedAt } from "../other-targets.ts";
import { type EnvironmentPlan, hasWork, namesInSeveral, type Plan, workOf } from "../plan.ts";
import type { Refusal } from "./refusal.ts";

/**
 * A live Keyway keeps one Vercel row per name, whatever its targets: the last environment written wins. A provider that
 * is not certain may be Vercel.
 */
export function guardSharedNames(plan: Plan, policy: Policy, findings: Findings): Refusal[] {
  if (!mayBeVercel(plan) || plan.direction !== "push" || policy.allowSharedNames) return [];
  return [...amongEnvironments(plan, policy), ...withProduction(plan, policy, findings)];
}

function amongEnvironments(plan: Plan, policy: Policy): Refusal[] {
  const shared = namesInSeveral(plan.environments);
  const sharing = plan.environments.filter(({ vaultNames }) => vaultNames.some((name) => shared.has(name)));
  if (!sharing.some(hasWork)) return [];
  const places = placesOf(sharing);
  const same = trusted(shared.size === 1 ? "same name" : `same ${shared.size} names`);
  return [
    {
      guard: "guard-shared-names",
      title: message`${sharing.length > 2 ? counted(sharing.length, "environment") : places} use the ${same}`,
      message: message`${places} use the ${same}${nameList([...shared], policy)}; Keyway keeps one Vercel value per name, so writing one environment overwrites the other's`,
      advice: message`Give each environment its own Vercel project or its own names. With \`allowSharedNames: true\` the sync begins, and stops where one overwrites another.${unknownProvider(plan)}`,
    },
  ];
}

/** Production is not changed by a run that does not name it, and not risked by one that cannot see it. */
function withProduction(plan: Plan, policy: Policy, { otherTargets }: Findings): Refusal[] {
  const production = otherTargets.find(({ name }) => name === "production");
  if (production === undefined || production.gaveWay) return [];
  const places = placesOf(workOf(plan));
  if (production.unseen !== undefined)
    return [
      {
        guard: "guard-shared-names",
        title: message`Vercel's production could not be checked`,
        message: message`Vercel's production could not be checked for names that writing ${places} would change there. ${production.unseen}`,
        advice: message`Use a key whose owner may read production, or name \`production\` in \`environments\`. \`allowSharedNames: true\` writes without this check.${unknownProvider(plan)}`,
      },
    ];
  const changed = [
    ...new Set(workOf(plan).flatMap((environment) => namesChangedAt(production, environment))),
  ].sort();
  if (changed.length === 0) return [];
  return [
    {
      guard: "guard-shared-names",
      title: message`this would change ${counted(changed.length, "value")} in Vercel's production`,
      message: message`writing ${places} would also change ${counted(changed.length, "value")} in Vercel's production, which this run does not name${nameList(changed, policy)}; Keyway keeps one Vercel value per name`,
      advice: message`Use other names there, or a separate Vercel project. \`allowSharedNames: true\` lets this run change production.${unknownProvider(plan)}`,
    },
  ];
}

/** Environments that a sentence names at most. */
const MOST_PLACES = 3;

function placesOf(environments: readonly EnvironmentPlan[]): Message {
  if (environments.length > MOST_PLACES) return counted(environments.length, "environment");
  const named = environments.map(({ pair }) => message`${placeName(pair)}`);
  const last = named.slice(-2);
  return join([...named.slice(0, -2), join(last, " and ")], ", ");
}

function unknownProvider({ target }: Plan) {
  if (target.provider === undefined)
    return message` The provider is not known here: if it is not Vercel, set \`provider\`.`;
  return target.providerIsClaim && target.provider !== "vercel"
    ? message` That the connection is of provider ${target.provider} could not be checked.`
    : trusted("");
}
