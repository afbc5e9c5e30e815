import { providerName } from "../../domain/provider.ts";
import type { Policy } from "../../inputs/schema.ts";
import { message, trusted } from "../../text/message.ts";
import { counted, nameList } from "../../text/wording.ts";
import { type Findings, mayDelete } from "../findings.ts";
import { couldDelete, type EnvironmentPlan, type Plan, workOf } from "../plan.ts";
import type { Refusal } from "./refusal.ts";

/** Deletions are bounded, and what the vault has or `ignore` covers is never deleted. */
export function guardDeletes(plan: Plan, policy: Policy, findings: Findings): Refusal[] {
  if (!mayDelete(plan)) return [];
  return [
    ...tooMany(plan, policy),
    ...workOf(plan).flatMap((environment) => [
      ...ignored(environment, plan, policy),
      ...stillInVault(environment, plan, policy, findings),
    ]),
  ];
}

/** Bounded by what could happen: a live server deletes variables that its preview does not list. */
function tooMany(plan: Plan, { maxDeletes }: Policy): Refusal[] {
  const work = workOf(plan);
  const listed = sum(work.map(({ writes }) => writes.delete.length));
  const possible = sum(work.map(couldDelete));
  if (possible <= maxDeletes) return [];
  const provider = providerName(plan.target.provider);
  const verb = trusted(possible === listed ? "would" : "could");
  const unlisted =
    possible === listed
      ? trusted("")
      : message`: ${listed} listed, and up to ${possible - listed} that ${provider} does not list`;
  const review =
    listed === 0
      ? message`They cannot be listed here: compare ${provider}'s variables with the vault first.`
      : message`Review the deletions first.`;
  return [
    {
      guard: "guard-deletes",
      title: message`${counted(possible, "deletion")}, at most ${maxDeletes} allowed`,
      message: message`this sync ${verb} delete ${counted(possible, "variable")}; the limit is ${maxDeletes} (\`maxDeletes\`)${unlisted}`,
      advice: message`${review} If they are intended, set ${`maxDeletes: ${possible}`} for this run. If not, check \`environments\` or turn off \`allowDelete\`.`,
    },
  ];
}

/** Keyway deletes without exceptions, so what `ignore` covers is only safe where nothing of it can go. */
function ignored(environment: EnvironmentPlan, plan: Plan, policy: Policy): Refusal[] {
  const { pair, writes, unlisted = 0 } = environment;
  if (policy.ignore.length === 0) return [];
  const covered = new Set(environment.ignored);
  const listed = writes.delete.filter((name) => covered.has(name));
  if (listed.length + unlisted === 0) return [];
  const what =
    listed.length > 0
      ? message`this sync would delete ${counted(listed.length, "variable")} in ${pair.provider} that \`ignore\` covers${nameList(listed, policy)}`
      : message`this sync could delete up to ${counted(unlisted, "variable")} in ${pair.provider} that ${providerName(plan.target.provider)} does not list, and \`ignore\` may cover some`;
  return [
    {
      guard: "guard-deletes",
      pair,
      title: message`ignored variables would be deleted in ${pair.provider}`,
      message: what,
      advice: message`\`ignore\` cannot protect a name from deletion. Add the names to the vault, or turn off \`allowDelete\`.`,
    },
  ];
}

/** A preview hides secrets that Keyway cannot decrypt, and the server would delete their variables. */
function stillInVault(
  environment: EnvironmentPlan,
  plan: Plan,
  policy: Policy,
  { secrets }: Findings,
): Refusal[] {
  if (secrets === undefined) return [];
  const { pair, writes, vaultNames, unlisted = 0 } = environment;
  const readable = new Set(vaultNames);
  const unread = secrets
    .filter(({ key, environment: of }) => of === pair.keyway && !readable.has(key))
    .map(({ key }) => key);
  const listed = writes.delete.filter((name) => unread.includes(name));
  if (unread.length === 0 || listed.length + unlisted === 0) return [];
  const what =
    listed.length > 0
      ? message`this sync would delete ${counted(listed.length, "variable")} in ${pair.provider} that the vault still has${nameList(listed, policy)}`
      : message`this sync could delete variables in ${pair.provider} that ${providerName(plan.target.provider)} does not list, and the vault has ${counted(unread.length, "secret")} that may be among them${nameList(unread, policy)}`;
  return [
    {
      guard: "guard-deletes",
      pair,
      title: message`variables would be deleted in ${pair.provider} that the vault still has`,
      message: message`${what}. Keyway cannot decrypt ${trusted(unread.length === 1 ? "it" : "them")}, so its preview leaves ${trusted(unread.length === 1 ? "it" : "them")} out`,
      advice: message`Enter the ${trusted(unread.length === 1 ? "value" : "values")} in Keyway again, or turn off \`allowDelete\`.`,
    },
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
