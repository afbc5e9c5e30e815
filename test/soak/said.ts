import { z } from "zod";
import type { StepResult } from "../support/runner.ts";

const listSchema = z.union([z.array(z.string()), z.number()]);
const writesSchema = z.looseObject({ create: listSchema, update: listSchema, delete: listSchema });
const outcomeSchema = z.looseObject({
  keyway: z.string(),
  provider: z.string(),
  state: z.string(),
  done: writesSchema.nullable(),
  pending: writesSchema.nullable(),
});
const namesSchema = z.array(z.string());
const plannedSchema = z.looseObject({
  keyway: z.string(),
  provider: z.string(),
  create: namesSchema,
  update: namesSchema,
  delete: namesSchema,
  kept: namesSchema,
  unchanged: namesSchema,
  ignored: namesSchema,
  counts: z.record(z.string(), z.number()).optional(),
});
const reportSchema = z.looseObject({
  result: z.string(),
  failureReason: z.string(),
  drift: z.string(),
  ms: z.number(),
  plan: z.looseObject({ environments: z.array(plannedSchema) }).nullable(),
  environments: z.array(outcomeSchema),
});

/** What became of an environment, as the report file has it. */
export type ToldOutcome = z.output<typeof outcomeSchema>;
/** What was planned for an environment, as the report file has it. */
export type ToldPlan = z.output<typeof plannedSchema>;

/** All that a run says. */
export interface Said {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly log: string;
  /** Absent where there is none, or it has another shape than it should. */
  readonly report: z.output<typeof reportSchema> | undefined;
  readonly rawReport: string;
  readonly annotations: Readonly<Record<"error" | "warning" | "notice", readonly string[]>>;
  /** Whole milliseconds that the process really took. */
  readonly ms: number;
}

/** What a step says, in the forms that it is said in. */
export function saidBy({ exitCode, outputs, summary, log, report, ms }: StepResult): Said {
  return {
    exitCode,
    outputs,
    summary,
    log,
    report: reportSchema.safeParse(report).data,
    rawReport: JSON.stringify(report) ?? "",
    annotations: {
      error: annotationsIn(log, "error"),
      warning: annotationsIn(log, "warning"),
      notice: annotationsIn(log, "notice"),
    },
    ms,
  };
}

function annotationsIn(log: string, kind: string): string[] {
  const form = new RegExp(`^::${kind}(?: [^:]*)?::(.*)$`, "gm");
  return [...log.matchAll(form)].map(([, text = ""]) =>
    text.replaceAll("%0A", "\n").replaceAll("%0D", "\r").replaceAll("%25", "%"),
  );
}

/** The names of a list; none where only their number is told. */
export function namesIn(list: readonly string[] | number): readonly string[] {
  return typeof list === "number" ? [] : list;
}

/** How many names a list has. */
export function countIn(list: readonly string[] | number): number {
  return typeof list === "number" ? list : list.length;
}

/** All that people read of a run, as one text. */
export function textOf({ summary, annotations }: Said): string {
  return [summary, ...annotations.error, ...annotations.warning, ...annotations.notice].join("\n");
}
