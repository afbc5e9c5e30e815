import { providerName } from "../domain/provider.ts";
import { isPullRequestEvent } from "../inputs/context.ts";
import type { RunResult } from "../outcome/run-record.ts";
import { type Message, message, trusted } from "../text/message.ts";

/** What a run is: a look ahead, a look for drift, or a write. Each speaks in its own tense. */
export type RunKind = "preview" | "drift-check" | "sync";

/** A preview that may fail for drift, keeps an issue or runs on a schedule looks for drift, not ahead. */
export function kindOf({ mode, inputs, context }: RunResult): RunKind {
  if (mode === "sync") return "sync";
  const keepsIssue = inputs?.issue && !isPullRequestEvent(context);
  return inputs?.failOnDrift || keepsIssue || context.event === "schedule" ? "drift-check" : "preview";
}

/** `Vercel shop`: the project by the name people know, or by its id. */
export function projectText({ target }: RunResult): Message {
  const provider = providerName(target?.provider);
  if (target === undefined) return provider;
  return message`${provider} ${target.projectName ?? target.projectId}`;
}

/** `Vercel`, or `the provider` where it is not known. */
export function providerText({ target }: RunResult): Message {
  return providerName(target?.provider);
}

/** `Keyway → Vercel shop`, in the direction in which secrets go. */
export function wayText(run: RunResult): Message {
  const project = projectText(run);
  const pulls = (run.plan?.direction ?? run.inputs?.direction) === "pull";
  return pulls ? message`${project} → Keyway` : message`Keyway → ${project}`;
}

/** Vault, project and service with their ids, for the small print. */
export function targetText({ target, inputs }: RunResult): Message {
  if (target === undefined) return trusted("");
  const named = target.projectName === undefined ? trusted("") : message`${target.projectName} `;
  const id = target.projectName === undefined ? message`${target.projectId}` : message`(${target.projectId})`;
  const service = target.serviceId === undefined ? trusted("") : message`, service ${target.serviceId}`;
  const project = message`${providerName(target.provider)} ${named}${id}${service}`;
  const vault = message`vault ${target.repository}`;
  return inputs?.direction === "pull" ? message`${project} → ${vault}` : message`${vault} → ${project}`;
}
