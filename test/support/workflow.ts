import { readFileSync } from "node:fs";
import { join } from "node:path";
import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import { parse } from "yaml";

const EXAMPLES = join(import.meta.dirname, "../../examples");

/** What the expressions of a workflow can read, by the name of the context. */
export type Contexts = Readonly<Record<string, unknown>>;

/** A workflow, as far as it is looked at here. */
export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency?: Concurrency;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** One job of it. */
export interface Job {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly if?: string;
  readonly environment?: unknown;
  readonly concurrency?: Concurrency;
  readonly steps?: readonly WorkflowStep[];
}

/** Who waits for whom. */
export interface Concurrency {
  readonly group: string;
  readonly "cancel-in-progress": boolean;
  readonly queue?: string;
}

/** One step of a job. */
export interface WorkflowStep {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** The text of an example. */
export function exampleText(file: string): string {
  return readFileSync(join(EXAMPLES, file), "utf8");
}

/** An example, parsed. */
export function example(file: string): Workflow {
  return parse(exampleText(file));
}

/** Whether a step uses the action of this project. */
export function usesTheAction({ uses = "" }: WorkflowStep): boolean {
  return uses.startsWith("keywaysh/keyway-sync-action@");
}

/** The steps of a workflow that use the action. */
export function actionSteps({ jobs }: Workflow): WorkflowStep[] {
  return Object.values(jobs).flatMap(({ steps = [] }) => steps.filter(usesTheAction));
}

/** A value of a workflow as text, its expressions evaluated by GitHub's own interpreter. */
export function filledIn(value: unknown, contexts: Contexts): string {
  return String(value).replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) =>
    evaluated(expression.trim(), contexts).coerceString(),
  );
}

/** The `with:` of a step or job, filled in. */
export function inputsFrom(given: WorkflowStep["with"] = {}, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, filledIn(value, contexts)]));
}

/** Whether the condition of a job holds. */
export function holds(condition: string, contexts: Contexts): boolean {
  return evaluated(condition, contexts).coerceString() === "true";
}

function evaluated(expression: string, contexts: Contexts) {
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(contexts), []).parse();
  return new Evaluator(tree, JSON.parse(JSON.stringify(contexts), data.reviver)).evaluate();
}
