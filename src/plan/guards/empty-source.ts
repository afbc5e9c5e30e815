import { providerName } from "../../domain/provider.ts";
import { message } from "../../text/message.ts";
import { counted } from "../../text/wording.ts";
import type { Findings } from "../findings.ts";
import { hasEmptySource, type Plan } from "../plan.ts";
import { realEnvironments } from "../real-environments.ts";
import type { Refusal } from "./refusal.ts";

/** An empty vault environment is never pushed: a typo looks just like it, and every variable could go. */
export function guardEmptySource(plan: Plan, { vault }: Findings): Refusal[] {
  if (plan.direction !== "push") return [];
  const empty = plan.environments.filter((environment) => hasEmptySource(environment, plan));
  return empty.map(({ pair, providerNames }) => ({
    guard: "guard-empty-source",
    pair,
    title: message`vault environment ${pair.keyway} is empty`,
    message: message`the vault environment ${pair.keyway} is empty, but ${providerName(plan.target.provider)} has ${counted(providerNames.length, "variable")} in ${pair.provider}`,
    advice: message`Check the spelling of ${pair.keyway}. Keyway returns an empty list for an unknown environment, and this action never pushes an empty one.${realEnvironments(pair, vault)} If it is empty on purpose, remove it from \`environments\`.`,
  }));
}
