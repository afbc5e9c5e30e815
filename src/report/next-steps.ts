import { placeName } from "../domain/environments.ts";
import type { RunResult } from "../outcome/run-record.ts";
import { driftingNames, isDrifting } from "../plan/drift.ts";
import { type EnvironmentPlan, isEmpty } from "../plan/plan.ts";
import { join, type Message, message, trusted } from "../text/message.ts";
import { counted, nameList } from "../text/wording.ts";
import { markdown, table } from "./markdown.ts";
import { kindOf, providerText } from "./place.ts";

/** Which secrets differ, in a sentence that needs no table. */
export function driftSentence(run: RunResult): string {
  const { plan, inputs } = run;
  if (plan === undefined || inputs === undefined) return "";
  const provider = providerText(run);
  const places = plan.environments.flatMap((environment) => {
    const names = driftingNames(environment, inputs).sort();
    if (names.length === 0) return [];
    return [
      message`${counted(names.length, "name")} in ${placeName(environment.pair)}${nameList(names.slice(0, 3), inputs, " (")}${closing(names, inputs.showNames)}`,
    ];
  });
  if (places.length === 0) return "";
  const more = places.length > 3 ? message` and in ${places.length - 3} more environments` : trusted("");
  const twice = inputs.failOnDrift
    ? message` Checked twice; nothing was written.`
    : message` Nothing was written.`;
  // Names that nobody can see at the provider may be there.
  const certain = plan.environments.every(
    ({ create, unlisted = 0 }) => create.length === 0 || unlisted === 0,
  );
  const verb = trusted(certain ? "differ" : "may differ");
  return markdown(
    message`The vault and ${provider} ${verb} in ${join(places.slice(0, 3), ", ")}${more}.${twice}`,
  );
}

function closing(names: readonly string[], showNames: boolean): Message {
  if (!showNames) return trusted("");
  return names.length > 3 ? message` and ${names.length - 3} more)` : message`)`;
}

/** What to do about a difference, by which side is right; nothing where no advice would help. */
export function driftSteps(run: RunResult): string {
  const { plan, inputs } = run;
  if (plan === undefined || inputs === undefined) return "";
  const drifting = plan.environments.filter((environment) => isDrifting(environment, inputs));
  // A sync of an environment that shows nothing cannot help; the warning says what can.
  if (drifting.length === 0 || drifting.every(isEmpty)) return "";
  const rows = plan.direction === "pull" ? pullRows(run) : pushRows(run, drifting);
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
  const unlisted = drifting.some(({ create, unlisted: count = 0 }) => create.length > 0 && count > 0);
  const deploy = run.target?.provider === "railway" ? message`` : message`, then redeploy`;
  const sync = message`run your sync workflow (\`mode: sync\`)${deploy}`;
  const vault = unlisted
    ? message`check the variables that ${provider} does not list first: a sync would overwrite them. Names that are there and cannot be read are no drift with \`compare: names\`. To sync all the same, ${sync}`
    : sync;
  return [
    { right: message`the vault`, steps: vault },
    {
      right: provider,
      steps: message`update the value in Keyway, or import what the vault lacks with \`direction: pull\``,
    },
  ];
}

function pullRows(run: RunResult): Row[] {
  const provider = providerText(run);
  return [
    {
      right: provider,
      steps: message`a pull adds what the vault lacks (\`mode: sync\`). It never overwrites: where values differ, change the vault by hand`,
    },
    { right: message`the vault`, steps: message`push: sync with \`direction: push\`` },
  ];
}
