import { placeName } from "../../domain/environments.ts";
import { providerName } from "../../domain/provider.ts";
import { sameId } from "../../domain/target.ts";
import type { Policy } from "../../inputs/schema.ts";
import type { Link } from "../../keyway/schemas.ts";
import { join, type Message, message, trusted } from "../../text/message.ts";
import { counted, nameList } from "../../text/wording.ts";
import type { Findings } from "../findings.ts";
import { mayBeVercel } from "../other-targets.ts";
import { type EnvironmentPlan, type Plan, type Writes, workOf } from "../plan.ts";
import type { Refusal } from "./refusal.ts";

/** What a project holds before its first sync is nobody's to overwrite without being asked. */
export function guardFirstSync(plan: Plan, policy: Policy, findings: Findings): Refusal[] {
  return workOf(plan).flatMap((environment): Refusal[] => {
    const other = linkedOtherwise(environment, plan, findings);
    if (other !== undefined) return [throughAnother(environment, plan, other)];
    if (plan.direction !== "push" || policy.allowFirstSync) return [];
    return isFirstSync(environment, plan, findings) ? overwriting(environment, plan, policy) : [];
  });
}

/**
 * Whether this pair was never synced. The vault's list of links knows it; status only knows whether there is any link
 * between the connection and the project.
 */
export function isFirstSync({ pair, status }: EnvironmentPlan, plan: Plan, { vault }: Findings): boolean {
  if (vault === undefined) return status.isFirstSync;
  return !vault.syncs.some(
    (link) =>
      isOfProject(link, plan) &&
      link.keywayEnvironment === pair.keyway &&
      link.providerEnvironment === environmentAt(pair.provider, plan) &&
      link.lastSyncedAt !== undefined,
  );
}

/** A link of another connection to this place: the server keeps one of a kind, and answers 500 to everyone else. */
function linkedOtherwise({ pair }: EnvironmentPlan, plan: Plan, { vault }: Findings): Link | undefined {
  return vault?.syncs.find(
    (link) =>
      isOfProject(link, plan) &&
      link.providerEnvironment === environmentAt(pair.provider, plan) &&
      !sameId(link.connectionId, plan.target.connectionId),
  );
}

/** Whether a link of the vault leads to the plan's project. */
export function isOfProject({ projectId, provider }: Link, { target }: Plan): boolean {
  return projectId === target.projectId && (target.provider ?? provider) === provider;
}

/** An environment as a link names it: of a Railway service with the service behind it. */
export function environmentAt(provider: string, { target }: Plan): string {
  return target.serviceId === undefined ? provider : `${provider}:${target.serviceId}`;
}

function throughAnother({ pair }: EnvironmentPlan, { target }: Plan, link: Link): Refusal {
  return {
    guard: "guard-first-sync",
    pair,
    title: message`the project is linked through another connection`,
    message: message`${pair.provider} of project ${target.projectId} is linked to this vault through another connection, ${link.connectionId}, and Keyway takes no second one`,
    advice: message`Use that connection (${`connectionId: ${link.connectionId}`}) with a key of its owner. If it is no longer wanted, its owner can delete it with \`mode: disconnect\`; then sync again.`,
  };
}

/** How to bring the provider's values into the vault: a pull adds what is missing there, and no more. */
function towardsVault({ update }: Writes, { allowDelete }: Policy): Message {
  const without = trusted(allowDelete ? ", without `allowDelete`," : "");
  const pull = message`import what the vault lacks with \`direction: pull\`${without} first`;
  return update.length === 0
    ? pull
    : message`update these values in Keyway by hand (a pull never overwrites), and ${pull}`;
}

/** The first thing that a first sync would do, in a few words. */
function firstOf({ update, delete: gone }: Writes): Message {
  if (update.length > 0) return message`would overwrite ${counted(update.length, "value")}`;
  return gone.length > 0
    ? message`would delete ${counted(gone.length, "variable")}`
    : message`could overwrite unlisted variables`;
}

function overwriting({ writes, unlisted = 0, pair }: EnvironmentPlan, plan: Plan, policy: Policy): Refusal[] {
  const provider = providerName(plan.target.provider);
  const parts = [
    writes.update.length > 0 &&
      message`would overwrite ${counted(writes.update.length, "variable")}${nameList(writes.update, policy)}`,
    writes.delete.length > 0 &&
      message`would delete ${counted(writes.delete.length, "variable")}${nameList(writes.delete, policy)}`,
    unlisted > 0 &&
      message`could overwrite up to ${counted(unlisted, "variable")} that ${provider} does not list`,
  ].filter((part) => part !== false);
  if (parts.length === 0) return [];
  const readable =
    unlisted > 0 && mayBeVercel(plan)
      ? message`. Keyway stores Vercel variables as readable ones, so a sensitive variable would lose its protection`
      : message``;
  return [
    {
      guard: "guard-first-sync",
      pair,
      title: message`this first sync ${firstOf(writes)} in ${pair.provider}`,
      message: message`this is the first sync of ${placeName(pair)} with the project, and it ${join(parts, "; it ")}${readable}`,
      advice: message`Decide which side is right. If the vault is, run once with \`allowFirstSync: true\`. If ${provider} is, ${towardsVault(writes, policy)}.`,
    },
  ];
}
