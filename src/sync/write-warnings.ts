import { placeName } from "../domain/environments.ts";
import { KeywayError } from "../domain/errors.ts";
import { providerName } from "../domain/provider.ts";
import type { EnvironmentOutcome } from "../outcome/outcome.ts";
import { type Plan, writtenNames } from "../plan/plan.ts";
import type { Warning } from "../plan/warnings.ts";
import { type Message, message, trusted } from "../text/message.ts";
import { counted } from "../text/wording.ts";

/** What is odd about how writes went, although nothing planned is known to be missing. */
export function writeWarnings(environments: readonly EnvironmentOutcome[], plan: Plan): Warning[] {
  return environments.flatMap((outcome) =>
    [
      ...hiddenValues(outcome, plan),
      ...failedAnswer(outcome),
      ...unlistedDeletions(outcome, plan),
      ...loweredProtection(outcome),
    ].map((message) => ({ pair: outcome.pair, message })),
  );
}

function hiddenValues({ pair, state, check }: EnvironmentOutcome, { target, direction }: Plan): Message[] {
  if (state !== "hidden" || check === undefined) return [];
  const hidden = counted(writtenNames(check.pending).length, "secret");
  const place = placeName(pair);
  return direction === "pull"
    ? [
        message`Keyway counts ${hidden} as pulled into ${place} that its preview still shows as missing, so they cannot be verified`,
      ]
    : [
        message`${hidden} of ${place} cannot be verified: Keyway counts them as written, and ${providerName(target.provider)} does not show the values (sensitive or empty ones), or they changed meanwhile`,
      ];
}

function failedAnswer({ pair, state, answer, error }: EnvironmentOutcome): Message[] {
  if (state !== "written" || answer?.ok) return [];
  const place = placeName(pair);
  const what =
    answer !== undefined || error instanceof KeywayError
      ? message`Keyway reported a failure for ${place}`
      : message`Keyway did not answer completely for ${place}`;
  return [message`${what}, but a check afterwards found every planned change in place`];
}

/** Keyway counts the listed ones too. Without an answer nobody counted. */
function unlistedDeletions({ pair, answer, check, seen }: EnvironmentOutcome, plan: Plan): Message[] {
  if (check === undefined) return [];
  const planned = plan.environments.find((environment) => environment.pair === pair);
  const { unlisted = 0, writes } = planned ?? { unlisted: 0, writes: check.done };
  if (plan.allowDelete && !answer?.ok && unlisted > 0 && seen?.unlisted !== unlisted)
    return [
      message`how many variables were deleted in ${pair.provider} is not known: Keyway gave no count. Before, ${trusted(String(unlisted))} were there that the provider does not list; now it is ${trusted(seen?.unlisted === undefined ? "not known how many" : String(seen.unlisted))}`,
    ];
  const beyond = (answer?.deleted ?? 0) - writes.delete.length;
  return beyond > 0
    ? [message`Keyway also deleted ${counted(beyond, "unlisted variable")} in ${pair.provider}`]
    : [];
}

function loweredProtection({ pair, check }: EnvironmentOutcome): Message[] {
  if (check === undefined || check.lowered === 0) return [];
  const one = check.lowered === 1;
  return [
    message`${counted(check.lowered, "Vercel variable")} in ${pair.provider} that ${trusted(one ? "was" : "were")} unlisted before (sensitive or empty) ${trusted(one ? "is" : "are")} readable now, because Keyway stores readable variables. Mark ${trusted(one ? "it" : "them")} sensitive again in Vercel if ${trusted(one ? "it was" : "they were")}`,
  ];
}
