import { placeName } from "../../domain/environments.ts";
import { providerName } from "../../domain/provider.ts";
import { message } from "../../text/message.ts";
import { type Plan, workOf } from "../plan.ts";
import type { Refusal } from "./refusal.ts";

/** A pull of values that Keyway cannot read would store unreadable text as secrets. */
export function guardUnreadable(plan: Plan): Refusal[] {
  if (plan.direction !== "pull") return [];
  return workOf(plan)
    .filter(({ unreadable }) => unreadable)
    .map(({ pair }) => ({
      guard: "guard-unreadable",
      pair,
      title: message`the values in ${pair.provider} seem unreadable`,
      message: message`every value of ${placeName(pair)} differs, so Keyway probably cannot read ${providerName(plan.target.provider)}'s values, and a pull would store unreadable text as secrets`,
      advice: message`Compare one value by hand. If Keyway cannot read them, enter the missing secrets in Keyway yourself; to watch for drift all the same, use \`compare: names\`.`,
    }));
}
