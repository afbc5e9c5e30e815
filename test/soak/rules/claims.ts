import { driftOf, ignoring } from "../drift.ts";
import { changedSomething, lastSeen, looksAt, pairText, type Run, samePair, writesOf } from "../record.ts";
import { countIn, namesIn, type ToldOutcome, textOf } from "../said.ts";
import { heldBy, type Pair, type State, vaultOf, viewOf } from "../state.ts";

/** Every name that is said to be done is done: at the destination, with the value that the source has. */
export function claims(run: Run): string[] {
  const { report } = run.said;
  const outcomes = report?.environments ?? [];
  return outcomes.flatMap((outcome) => {
    const state = lastSeen(run, outcome) ?? run.settled;
    return [
      ...saidDone(run, outcome, state),
      ...saidHidden(run, outcome, state),
      ...saidUndone(outcome, state),
    ];
  });
}

function saidDone(run: Run, outcome: ToldOutcome, state: State): string[] {
  const { done } = outcome;
  if (done === null) return [];
  const wrong = run.world.inputs.direction === "pull" ? notPulled(run) : notPushed;
  const written = [...namesIn(done.create), ...namesIn(done.update)].flatMap((name) =>
    wrong(state, outcome, name).map((why) => `${name} is said to be written in ${pairText(outcome)}: ${why}`),
  );
  const held = heldBy(state, outcome.provider);
  const deleted = namesIn(done.delete).filter((name) => held.has(name));
  return [
    ...written,
    ...deleted.map((name) => `${name} is said to be deleted in ${pairText(outcome)}, and is there`),
  ];
}

function notPushed(state: State, { keyway, provider }: Pair, name: string): string[] {
  const source = vaultOf(state, keyway).get(name);
  const row = heldBy(state, provider).get(name);
  const there = row === undefined ? "the provider does not have it" : `the provider has ${row.value}`;
  if (source === undefined) return [`the vault has it no more; ${there}`];
  return row?.value === source ? [] : [`the vault has ${source}; ${there}`];
}

function notInVault(state: State, { keyway }: Pair, name: string): string[] {
  return vaultOf(state, keyway).has(name) ? [] : ["the vault does not have it"];
}

function notPulled(run: Run) {
  const byHand = /by hand/i.test(textOf(run.said));
  return (state: State, pair: Pair, name: string): string[] => {
    const value = vaultOf(state, pair.keyway).get(name);
    if (value === undefined) return notInVault(state, pair, name);
    const sources = writesOf(run).flatMap(({ found, left }) => [found, left]);
    const held = [...sources, state].map((one) => heldBy(one, pair.provider).get(name)?.value);
    if (held.includes(value) || byHand) return [];
    return [`the vault has ${value}, the provider ${held[0]}, and nobody is told to compare by hand`];
  };
}

/** What is said to be written without being shown is there all the same. */
function saidHidden(run: Run, outcome: ToldOutcome, state: State): string[] {
  const { state: told, pending } = outcome;
  if (told !== "hidden" || pending === null || run.world.inputs.direction === "pull") return [];
  return [...namesIn(pending.create), ...namesIn(pending.update)].flatMap((name) =>
    notPushed(state, outcome, name).map(
      (why) => `${name} is said to be written and hidden in ${pairText(outcome)}: ${why}`,
    ),
  );
}

/** What is said not to be done is not seen done. */
function saidUndone({ keyway, provider, state: told, pending }: ToldOutcome, state: State): string[] {
  if (told !== "failed" || pending === null) return [];
  const pair = { keyway, provider };
  const { skip } = viewOf(state, pair);
  const held = heldBy(state, provider);
  const written = [...namesIn(pending.create), ...namesIn(pending.update)].filter((name) =>
    skip.includes(name),
  );
  const gone = namesIn(pending.delete).filter((name) => !held.has(name));
  return [
    ...written.map((name) => `${name} is said not to be written in ${pairText(pair)}, and it is`),
    ...gone.map((name) => `${name} is said not to be deleted in ${pairText(pair)}, and it is gone`),
  ];
}

/** A run that says `synced` has everything done that it planned; nothing was written where it says `error` or refuses. */
export function verdict(run: Run): string[] {
  const { result } = run.said.outputs;
  const writes = writesOf(run);
  if (result === "refused" || result === "in-sync" || run.world.inputs.mode === "preview")
    return writes.map(
      ({ pair }) => `${result} in mode ${run.world.inputs.mode}, and ${pairText(pair)} was written`,
    );
  if (result === "error") return unsaidWrites(run);
  if (result !== "synced") return [];
  const plans = run.said.report?.plan?.environments ?? [];
  const written = plans.filter((plan) =>
    run.asked.some(({ kind, pair }) => kind === "sync" && samePair(pair, plan)),
  );
  const undone = written.flatMap((plan) => {
    const state = lastSeen(run, plan) ?? run.settled;
    const pull = run.world.inputs.direction === "pull";
    const missing = [...plan.create, ...plan.update].flatMap((name) =>
      (pull ? notInVault : notPushed)(state, plan, name).map(
        (why) => `synced, but ${name} in ${pairText(plan)}: ${why}`,
      ),
    );
    const kept = plan.delete.filter((name) => heldBy(state, plan.provider).has(name));
    return [...missing, ...kept.map((name) => `synced, but ${name} is still in ${plan.provider}`)];
  });
  return writes.length === 0 ? ["synced without a write", ...undone] : undone;
}

function unsaidWrites(run: Run): string[] {
  if (run.said.report === undefined) return [];
  const outcomes = run.said.report.environments;
  return writesOf(run)
    .filter(changedSomething)
    .filter(({ pair }) => outcomes.find((outcome) => samePair(outcome, pair))?.state !== "unknown")
    .map(({ pair }) => `error, as if nothing had been written, and ${pairText(pair)} was`);
}

/** `drift` is what vault and provider show at the end. */
export function drift(run: Run): string[] {
  const { world, said } = run;
  const { drift: told, result } = said.outputs;
  if (told !== "true" && told !== "false") return [];
  const judged = world.pairs.map((pair) => ({ pair, seen: seenDrifts(run, pair) }));
  if (judged.some(({ seen }) => seen.length === 0)) return [];
  const drifting = judged.filter(({ seen: [now = []] }) => now.length > 0);
  const certain = drifting.filter(({ seen: [now = [], before] }) =>
    // A red run for drift is one in which two reads show the same.
    world.inputs.failOnDrift === "true" && before ? now.some((name) => before.includes(name)) : true,
  );
  const where = certain.map(({ pair, seen: [now = []] }) => `${pairText(pair)} (${now.join(" ")})`);
  // What a write left hidden counts as missing by one rule and as there by another.
  const unclear =
    world.inputs.compare === "names" && said.report?.environments.some(({ state }) => state === "hidden");
  if (told === "false" && certain.length > 0)
    return [`${result}, drift false, but ${where.join(", ")} differ`];
  return told === "true" && drifting.length === 0 && !unclear && !ambiguous(run)
    ? [`${result}, drift true, but nothing shows a difference`]
    : [];
}

/** The drift of a pair at its last looks, the last first. Empty where the last looks do not agree on one state. */
function seenDrifts(run: Run, pair: Pair): string[][] {
  const { direction } = run.world.inputs;
  const pushes = looksAt(run, pair);
  const pulls = looksAt(run, pair, "pull");
  const drifts = pushes.slice(0, 2).map(({ left }) => driftOf(left, pair, run.world));
  if (direction !== "pull") return drifts;
  const [push, pull] = [pushes[0], pulls[0]];
  if (!push || !pull) return [];
  const same =
    driftOf(push.left, pair, run.world).length > 0 === driftOf(pull.left, pair, run.world).length > 0;
  return same ? drifts : [];
}

/** Whether something changed so late that looks at different pairs may have seen different times. */
function ambiguous({ asked, happened }: Run): boolean {
  const last = asked.at(-1)?.number ?? 0;
  return happened.some(({ before }) => before > last - 8);
}

/** The numbers of the outputs are those of the lists. */
export function numbers(run: Run): string[] {
  const { outputs, report } = run.said;
  if (report === undefined) return [];
  const told = ["created", "updated", "deleted"] as const;
  const lists = { created: "create", updated: "update", deleted: "delete" } as const;
  const preview = run.world.inputs.mode === "preview";
  const plans = report.plan?.environments ?? [];
  const wrong = told.flatMap((name) => {
    const list = lists[name];
    const listed = preview
      ? plans.reduce((sum, plan) => sum + (plan.counts?.[list] ?? plan[list].length), 0)
      : report.environments.reduce((sum, { done }) => sum + (done === null ? 0 : countIn(done[list])), 0);
    return Number(outputs[name]) === listed ? [] : [`${name} is ${outputs[name]}, and ${listed} are listed`];
  });
  return [...wrong, ...unchanged(run)];
}

function unchanged(run: Run): string[] {
  const { outputs } = run.said;
  const ignored = ignoring(run.world);
  const states = run.world.pairs.map((pair) => ({ pair, state: lastSeen(run, pair) }));
  if (outputs.result === "error" || states.some(({ state }) => state === undefined)) return [];
  const equal = states.flatMap(({ pair, state }) =>
    state === undefined ? [] : viewOf(state, pair).skip.filter((name) => !ignored(name)),
  );
  return Number(outputs.unchanged) > equal.length
    ? [`${outputs.unchanged} are said to be unchanged, and ${equal.length} are equal at the last look`]
    : [];
}
