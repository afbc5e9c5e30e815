import { type EnvironmentPair, pairName } from "./environments.ts";
import type { Policy } from "./guards.ts";
import { namesInSeveral } from "./guards.ts";
import { nameList, names } from "./names.ts";
import { type EnvironmentPlan, hasWork, type Plan } from "./plan.ts";
import { type Provider, providerTitle } from "./provider.ts";
import { visible } from "./visible.ts";

/** Something a person should know, which does not stop a run. */
export interface Warning {
  /** The environment it is about; absent when it is about the run as a whole. */
  readonly pair?: EnvironmentPair | undefined;
  readonly message: string;
}

/** What is odd about a plan without being a reason to refuse it. */
export function concerns(plan: Plan, policy: Policy, provider: Provider | undefined): Warning[] {
  return [
    ...plan.environments.flatMap((environment) =>
      environmentConcerns(environment, plan, policy, provider).map((message) => ({
        pair: environment.pair,
        message,
      })),
    ),
    ...unknownProvider(plan, provider),
  ];
}

function environmentConcerns(
  environment: EnvironmentPlan,
  { direction }: Plan,
  policy: Policy,
  provider: Provider | undefined,
): string[] {
  const { pair, vaultNames, providerNames, unreadable, ignored, writes, status } = environment;
  const place = visible(pairName(pair));
  const messages: string[] = [];
  if (vaultNames.length === 0 && providerNames.length === 0)
    messages.push(`${place}: ${bothEmpty(pair, status.providerSecretCount)}`);
  if (direction === "pull" && vaultNames.length === 0 && providerNames.length > 0)
    messages.push(
      `${place}: the vault environment is empty before this pull; check the spelling of ${visible(pair.keyway)}`,
    );
  if (unreadable && policy.compare === "values" && direction === "push")
    messages.push(`${place}: ${unreadableText(environment, provider)}`);
  const covered = new Set(ignored);
  const rewritten = [...writes.create, ...writes.update].filter((name) => covered.has(name));
  if (hasWork(environment) && rewritten.length > 0)
    messages.push(
      `${place}: a write for other names rewrites ${names(rewritten.length)} that ignore covers${nameList(rewritten, policy)}`,
    );
  return messages;
}

function bothEmpty(pair: EnvironmentPair, unlisted: number): string {
  const more =
    unlisted > 0 && pair.keyway === pair.provider
      ? ` Keyway counts ${unlisted} there that it cannot read.`
      : "";
  return `neither the vault nor the provider shows a name; check the spelling of both environments.${more}`;
}

function unreadableText(
  { providerNames, vaultNames }: EnvironmentPlan,
  provider: Provider | undefined,
): string {
  const held = new Set(providerNames);
  const both = vaultNames.filter((name) => held.has(name)).length;
  return `all ${both} names on both sides differ: Keyway seems unable to read ${providerTitle(provider)}'s values. With compare: names only missing names count as drift`;
}

function unknownProvider({ direction, environments }: Plan, provider: Provider | undefined): Warning[] {
  if (provider !== undefined || direction !== "push" || namesInSeveral(environments).size === 0) return [];
  return [
    {
      message:
        "Several environments share names and the provider is not known. At Vercel, one environment would overwrite the other's values; set provider so that this is guarded",
    },
  ];
}
