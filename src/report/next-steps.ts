import { placeName } from "../domain/environments.ts";
import type { RunResult } from "../outcome/run-record.ts";
import { driftingNames } from "../plan/drift.ts";
import { type EnvironmentPlan, isEmpty } from "../plan/plan.ts";
import { join, type Message, message, trusted } from "../text/message.ts";
import { counted, type Naming, nameList } from "../text/wording.ts";
import { total } from "./counts.ts";
import { driftingOf, mayExist } from "./differences.ts";
import { markdown, table } from "./markdown.ts";
import { kindOf, providerText } from "./place.ts";

/** Environments whose names the first sentence tells. */
const MOST_PLACES = 3;

/** Names of one environment that the first sentence tells. */
const MOST_NAMES = 3;

/** Which secrets differ, in a line that needs no table. */
export function driftSentence(run: RunResult): string {
  const { plan, inputs } = run;
  if (plan === undefined || inputs === undefined) return "";
  const places = plan.environments.flatMap((environment) => {
    const names = driftingNames(environment, inputs).sort();
    return names.length === 0 ? [] : [message`${placeName(environment.pair)}: ${namesText(names, inputs)}`];
  });
  if (places.length === 0) return "";
  const more =
    places.length > MOST_PLACES
      ? message`; and ${counted(places.length - MOST_PLACES, "more environment")}`
      : trusted("");
  const checked = trusted(
    inputs.failOnDrift ? "Checked twice; nothing was written." : "Nothing was written.",
  );
  return markdown(message`${join(places.slice(0, MOST_PLACES), "; ")}${more}. ${checked}`);
}

function namesText(names: readonly string[], { showNames }: Naming): Message {
  if (!showNames) return counted(names.length, "name");
  const first = nameList(names.slice(0, MOST_NAMES), { showNames }, "");
  return names.length > MOST_NAMES ? message`${first} and ${names.length - MOST_NAMES} more` : first;
}

/** What to do about a difference, by which side is right; nothing where no advice would help. */
export function driftSteps(run: RunResult): string {
  const { plan, inputs } = run;
  if (plan === undefined || inputs === undefined) return "";
  const drifting = driftingOf(run);
  // A sync of an environment that shows nothing cannot help; the warning says what can.
  if (drifting.length === 0 || drifting.every(isEmpty)) return "";
  const rows = plan.direction === "pull" ? pullRows(run, drifting) : pushRows(run, drifting);
  if (kindOf(run) === "drift-check")
    return table(
      [
        { head: "If … is right", align: "left" },
        { head: "do this", align: "left" },
      ],
      rows.map(({ right, steps }) => [markdown(right), markdown(steps)]),
    );
  return rows.map(({ right, steps }) => `**If ${markdown(right)} is right:** ${markdown(steps)}.`).join(" ");
}

interface Row {
  readonly right: Message;
  readonly steps: Message;
}

function pushRows(run: RunResult, drifting: readonly EnvironmentPlan[]): Row[] {
  const provider = providerText(run);
  const gone = total(drifting, "delete");
  const deleting =
    gone === 0 ? trusted("") : message`, which deletes ${counted(gone, "variable")} at ${provider}`;
  const deploy = trusted(run.target?.provider === "railway" ? "" : ", then redeploy");
  const sync = message`run your sync workflow (\`mode: sync\`)${deleting}${deploy}`;
  return [
    {
      right: message`the vault`,
      steps: message`${caution(run, drifting)}${sync}${persisting(provider, drifting)}`,
    },
    { right: provider, steps: towardsVault(run, drifting) },
  ];
}

/** What puts the vault right: only what helps with a difference that was seen. */
function towardsVault(run: RunResult, drifting: readonly EnvironmentPlan[]): Message {
  const update = run.inputs?.compare === "names" ? 0 : total(drifting, "update");
  const create = total(drifting, "create");
  const without = trusted(run.inputs?.allowDelete ? ", without `allowDelete`" : "");
  // What only the provider has is drift where it would be deleted, or where the vault shows nothing at all.
  const lacks = total(drifting, "delete") > 0 || update + create === 0;
  const steps = [
    update > 0 && message`update the ${trusted(update === 1 ? "value" : "values")} in Keyway`,
    lacks && message`import what the vault lacks with \`direction: pull\`${without}`,
    create > 0 &&
      (mayExist(drifting) > 0
        ? message`remove from the vault what you do not find at ${providerText(run)}`
        : message`remove from the vault what ${providerText(run)} does not have`),
  ].filter((step) => step !== false);
  return join(steps, "; ");
}

/** What a provider holds unlisted would be overwritten by a sync that somebody runs for names that look missing. */
function caution(run: RunResult, drifting: readonly EnvironmentPlan[]): Message {
  const uncertain = drifting.filter((environment) => mayExist([environment]) > 0);
  const names = [...new Set(uncertain.flatMap(({ create }) => create))].sort();
  if (names.length === 0) return trusted("");
  const wanted = run.inputs?.showNames ? nameList(names, run.inputs, "") : counted(names.length, "name");
  const keep = trusted(run.inputs?.compare === "names" ? "" : "; set `compare: names` to keep it");
  return message`open the project's environment variables at ${providerText(run)} and look for ${wanted}. A sync overwrites what is there already${keep}. If nothing is there, `;
}

/** A sync changes nothing about values that Keyway cannot read: they differ again afterwards. */
function persisting(provider: Message, drifting: readonly EnvironmentPlan[]): Message {
  return drifting.some(({ unreadable }) => unreadable)
    ? message`. If the same names differ afterwards, Keyway cannot read the values at ${provider}: set \`compare: names\``
    : trusted("");
}

/** A pull adds and never overwrites, so it only helps with what the vault lacks. */
function pullRows(run: RunResult, drifting: readonly EnvironmentPlan[]): Row[] {
  const provider = providerText(run);
  const lacking = kindOf(run) !== "sync" && drifting.some(({ create }) => create.length > 0);
  // A push keeps what only the provider has.
  const extra = drifting.some(({ create }) => create.length > 0)
    ? message`, and delete at ${provider} what the vault does not have`
    : trusted("");
  const differing = drifting.some(({ differs }) => differs.length > 0);
  const steps = [
    lacking && message`run your sync workflow (\`mode: sync\`), which adds what the vault lacks`,
    differing && message`update the values that differ in Keyway by hand (a pull never overwrites)`,
  ].filter((step) => step !== false);
  return [
    ...(steps.length > 0 ? [{ right: provider, steps: join(steps, "; ") }] : []),
    { right: message`the vault`, steps: message`sync with \`direction: push\`${extra}` },
  ];
}
