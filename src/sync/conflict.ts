import { type EnvironmentPair, pairName, placeName } from "../domain/environments.ts";
import type { Cause } from "../domain/errors.ts";
import type { EnvironmentPlan } from "../plan/plan.ts";
import { join, type Message, message, trusted } from "../text/message.ts";
import { counted, type Naming, nameList } from "../text/wording.ts";

/** An environment that is no longer as it was when the run last found it right. */
export interface Changed {
  readonly pair: EnvironmentPair;
  /** Names whose operation is another one now; none where only the provider's count of variables changed. */
  readonly names: readonly string[];
  /** Whether values that were right before are different ones now. */
  readonly overwritten: boolean;
}

/**
 * Environments that changed while another was written.
 * @param by the one that was written; absent where the run only waited
 */
export function conflictCause(
  by: EnvironmentPlan | undefined,
  changed: readonly Changed[],
  naming: Naming,
): Cause {
  if (by === undefined) return changedMeanwhile(message`the run waited`, changed, naming);
  const touched = new Set([...by.vaultNames, ...by.writes.delete]);
  const own = changed.filter((change) => change.names.some((name) => touched.has(name)));
  const [first] = own;
  if (first === undefined)
    return changedMeanwhile(message`${placeName(by.pair)} was written`, changed, naming);
  const overwritten = own.some((change) => change.overwritten);
  return {
    reason: "environments-conflict",
    title: overwritten
      ? message`${first.pair.keyway} now has ${by.pair.keyway}'s values (${counted(first.names.length, "secret")})`
      : message`writing ${by.pair.keyway} changed ${first.pair.keyway}`,
    message: message`Syncing ${placeName(by.pair)} ${trusted(overwritten ? "overwrote" : "changed")} ${placesOf(own, naming)}, because the provider stores one value per name for both`,
    advice: message`${restoring(first.pair, by.pair)} To keep both values, use different names or separate projects.`,
  };
}

function changedMeanwhile(when: Message, changed: readonly Changed[], naming: Naming): Cause {
  return {
    reason: "guard-plan-changed",
    title: message`the plan changed while it was carried out`,
    message: message`While ${when}, something else changed ${placesOf(changed, naming)}`,
    advice: message`Check whether that change was intended, then run it again.`,
  };
}

/** What puts the overwritten environment right, and at whose cost: nobody but a person knows which one is to win. */
function restoring(pair: EnvironmentPair, by: EnvironmentPair): Message {
  const { keyway, provider } = pair;
  const only = `environments: ${provider === "production" ? placeName(pair) : pairName(pair)}`;
  return provider === "production"
    ? message`To restore ${keyway} now, run a sync with ${only} only; that overwrites ${by.keyway} again.`
    : message`A sync with ${only} only restores ${keyway}, and overwrites ${by.keyway} again: decide which of the two keeps these names.`;
}

function placesOf(changed: readonly Changed[], naming: Naming): Message {
  return join(
    changed.map(({ pair, names: list }) => {
      if (list.length === 0) return message`the number of variables in ${placeName(pair)}`;
      const which = naming.showNames ? message` (${nameList(list, naming, "")})` : trusted("");
      return message`${counted(list.length, "secret")} in ${placeName(pair)}${which}`;
    }),
    " and ",
  );
}
