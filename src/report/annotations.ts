import { pairName, placeName } from "../domain/environments.ts";
import type { RunResult } from "../outcome/run-record.ts";
import { driftingNames } from "../plan/drift.ts";
import { fullSentence, type Message, message, plain, sentence, trusted } from "../text/message.ts";
import { counted, nameList } from "../text/wording.ts";
import { kindOf, projectText, providerText } from "./place.ts";

/** Lines of one annotation. */
const MOST_LINES = 50;

/** What is shown at the top of the run's page. */
export interface Annotation {
  readonly title: string;
  /** One or more lines, which say something else than the title. */
  readonly message: string;
}

export interface Annotations {
  /** Present when the step is red. */
  readonly error: Annotation | undefined;
  readonly warnings: readonly Annotation[];
  readonly notices: readonly Annotation[];
}

/** At most one error, and one warning for each environment. */
export function annotations(run: RunResult): Annotations {
  return {
    error:
      run.failureReason === undefined
        ? undefined
        : { title: plain(errorTitle(run)), message: few(errorLines(run)).join("\n") },
    warnings: warnings(run),
    notices: run.notices.map((notice) => ({ title: "Keyway sync", message: line(notice) })),
  };
}

/** The matter in a few words. A log shows the message without its title, so nothing is said here only. */
function errorTitle(run: RunResult): Message {
  const { outcome, mode, failureReason } = run;
  if (failureReason === "missing-names") return message`Required secrets are missing`;
  if (failureReason === "invalid-input") return message`Keyway sync: invalid inputs`;
  if (failureReason === "drift") return message`Drift between Keyway and ${projectText(run)}`;
  switch (outcome.kind) {
    case "refused":
      return message`Sync refused`;
    case "partially-synced":
      return message`Partially synced`;
    case "error":
    case "drift":
    case "synced":
    case "in-sync":
    case "discovered":
    case "disconnected":
    case "skipped":
      return message`${trusted(mode === "sync" ? "Sync" : mode === "preview" ? "Preview" : "Keyway sync")} failed`;
  }
}

function errorLines(run: RunResult): string[] {
  const { outcome } = run;
  if (run.failureReason === "missing-names") return missingLines(run);
  switch (outcome.kind) {
    case "refused":
      return [
        "Nothing was written.",
        ...outcome.refusals.map(({ message: what, advice }) => `${line(what)} ${plain(advice)}`),
      ];
    case "error":
    case "partially-synced": {
      const { message: what, details = [], advice, requestId } = outcome.cause;
      return [
        line(what),
        ...details.map(plain),
        ...(advice ? [plain(sentence(advice))] : []),
        ...(requestId === undefined ? [] : [`Request ${plain({ parts: [{ data: requestId }] })}`]),
      ];
    }
    case "drift":
    case "synced":
    case "in-sync":
    case "discovered":
    case "disconnected":
    case "skipped":
      return driftLines(run);
  }
}

/** Which secrets differ, environment by environment, and what to do. */
function driftLines(run: RunResult): string[] {
  const { plan, inputs } = run;
  if (plan === undefined || inputs === undefined) return [];
  const lines = plan.environments.flatMap((environment) => {
    const names = driftingNames(environment, inputs).sort();
    if (names.length === 0) return [];
    const place = placeName(environment.pair);
    const sides = message`between the vault and ${providerText(run)}`;
    const [only, ...more] = names;
    if (only !== undefined && more.length === 0 && inputs.showNames)
      return [line(message`${only} in ${place} differs ${sides}`)];
    const verb = trusted(more.length === 0 ? "differs" : "differ");
    return [
      line(message`${place}: ${counted(names.length, "secret")} ${verb} ${sides}${nameList(names, inputs)}`),
    ];
  });
  return [...lines, plain(adviceOn(run))];
}

function adviceOn(run: RunResult): Message {
  return kindOf(run) === "sync"
    ? message`The job summary says what is left and why.`
    : message`Run your sync workflow if the vault is right, or update the vault. Details are in the job summary.`;
}

function missingLines(run: RunResult): string[] {
  const { required, inputs } = run;
  const naming = { showNames: inputs?.showNames ?? false };
  const lines = required
    .filter(({ missing }) => missing.length > 0)
    .map(({ pair, missing }) =>
      line(
        message`${pair.keyway}: the vault lacks ${counted(missing.length, "required secret")}${nameList(missing, naming)}`,
      ),
    );
  return [
    ...lines,
    plain(message`Add what is missing to the vault (\`keyway set\`), then sync to ${projectText(run)}.`),
  ];
}

function warnings({ warnings: list }: RunResult): Annotation[] {
  const byEnvironment = Map.groupBy(list, ({ pair }) => (pair === undefined ? "" : pairName(pair)));
  return [...byEnvironment.values()].map((group) => {
    const [first] = group;
    const where = first?.pair === undefined ? "" : `: ${plain(message`${placeName(first.pair)}`)}`;
    return {
      title: `Keyway sync${where}`,
      message: few(group.map((warning) => line(warning.message))).join("\n"),
    };
  });
}

function line(text: Message): string {
  return plain(fullSentence(text));
}

function few(lines: readonly string[]): string[] {
  return lines.length <= MOST_LINES
    ? [...lines]
    : [...lines.slice(0, MOST_LINES), `… and ${lines.length - MOST_LINES} more`];
}
