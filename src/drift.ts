import { tellable } from "./errors.ts";
import { lookAgain, type View } from "./look.ts";
import { type Message, say } from "./message.ts";
import type { Naming } from "./names.ts";
import { driftingNames, type EnvironmentPlan, type PlanPolicy, type Writes, writtenNames } from "./plan.ts";

/** Whether vault and provider differ somewhere, as far as that counts as drift. */
export function differ(environments: readonly EnvironmentPlan[], policy: PlanPolicy): boolean {
  return environments.some((environment) => driftingNames(environment, policy).length > 0);
}

/** Reads what drifts once more, before a run fails for it: only what both looks show counts. */
export async function secondLook(view: View, first: readonly EnvironmentPlan[]): Promise<EnvironmentPlan[]> {
  const drifting = first.filter((environment) => driftingNames(environment, view.policy).length > 0);
  const second = await lookAgain(view, drifting);
  return first.map((environment) => {
    const again = second[drifting.indexOf(environment)];
    return again === undefined ? environment : onlyWhatDiffered(environment, again);
  });
}

/**
 * The second look after a sync. What was written is not called in question because this look fails: then the first
 * one stands, with a doubt.
 */
export async function differTwice(
  view: View,
  first: readonly EnvironmentPlan[],
  naming: Naming,
): Promise<{ readonly drift: boolean; readonly doubt?: Message }> {
  try {
    return { drift: differ(await secondLook(view, first), view.policy) };
  } catch (error) {
    return {
      drift: true,
      doubt: say`the drift could not be looked at a second time: ${tellable(error, naming)}`,
    };
  }
}

/** A second look, narrowed to the names that differed in the first look too: its lists, writes and digest. */
export function onlyWhatDiffered(first: EnvironmentPlan, second: EnvironmentPlan): EnvironmentPlan {
  const before = new Set([...writtenNames(first.writes), ...first.differs]);
  const both = (names: readonly string[]) => names.filter((name) => before.has(name));
  const narrow = ({ create, update, delete: gone }: Writes) => ({
    create: both(create),
    update: both(update),
    delete: both(gone),
  });
  return {
    ...second,
    ...narrow(second),
    differs: both(second.differs),
    writes: narrow(second.writes),
    // Previews are looked at twice, the count is not.
    hidden: first.hidden,
  };
}
