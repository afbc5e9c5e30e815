import { pairName, placeName } from "../domain/environments.ts";
import type { RunResult } from "../outcome/run-record.ts";
import { driftingNames } from "../plan/drift.ts";
import type { EnvironmentPlan } from "../plan/plan.ts";
import { fullSentence, type Message, message, plain, sentence, trusted } from "../text/message.ts";
import { counted, nameList } from "../text/wording.ts";
import { differences, driftingOf, mayExist } from "./differences.ts";
import { wouldBeRefused } from "./foretold.ts";
import { kindOf, projectText, providerText } from "./place.ts";
import { nothingFurther } from "./written.ts";

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
  if (failureReason === "invalid-input") return invalidTitle(run);
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

/** The one that is wrong is named by its complaint, which is the first line. */
function invalidTitle({ outcome }: RunResult): Message {
  const several = outcome.kind === "error" && (outcome.cause.details?.length ?? 0) > 1;
  return message`Keyway sync: ${trusted(several ? "invalid inputs" : "invalid input")}`;
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
      const { reason, message: what, details = [], advice, requestId } = outcome.cause;
      const isComplaint = reason === "invalid-input" && details.length === 1;
      return [
        ...(isComplaint ? [] : [plain(message`${fullSentence(what)}${nothingFurther(outcome)}`)]),
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

/** Which secrets differ, environment by environment as they were read last, and what to do. */
function driftLines(run: RunResult): string[] {
  const { inputs } = run;
  if (inputs === undefined) return [];
  const differing = driftingOf(run).flatMap((environment) => {
    const names = driftingNames(environment, inputs).sort();
    return names.length === 0 ? [] : [{ environment, names }];
  });
  return [...namesOf(differing, run), plain(adviceOn(run))];
}

interface Differing {
  readonly environment: EnvironmentPlan;
  readonly names: readonly string[];
}

function namesOf(differing: readonly Differing[], run: RunResult): string[] {
  const naming = { showNames: run.inputs?.showNames ?? false };
  const [first, ...more] = differing;
  const [name, ...others] = first?.names ?? [];
  if (first !== undefined && name !== undefined && more.length + others.length === 0 && naming.showNames)
    return [line(message`${name} in ${placeName(first.environment.pair)} ${howItDiffers(name, first, run)}`)];
  const lists = differing.map(({ environment, names }) =>
    line(
      message`${placeName(environment.pair)}: ${counted(names.length, "secret")}${nameList(names, naming)}`,
    ),
  );
  return [line(differences(run)), ...lists];
}

function howItDiffers(name: string, { environment }: Differing, run: RunResult): Message {
  const provider = providerText(run);
  if ([...environment.update, ...environment.differs].includes(name))
    return message`differs between the vault and ${provider}`;
  if (!environment.create.includes(name)) return message`is only at ${provider}`;
  if (run.plan?.direction === "pull") return message`is missing in the vault`;
  return message`is ${trusted(mayExist([environment]) > 0 ? "not visible" : "missing")} at ${provider}`;
}

function adviceOn(run: RunResult): Message {
  if (wouldBeRefused(run))
    return message`A sync would be refused; the warning says why. Details are in the job summary.`;
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
