import { createHash } from "node:crypto";
import type { NameMemory } from "../plan/name-memory.ts";

/** What a text says of itself to the next run, in a comment that is not shown. Digests and numbers only. */
export interface Mark {
  /** Of the target and its environments; absent when no run has found them yet. */
  readonly target: string | undefined;
  /** Of what the workflow says about the target. */
  readonly given: string;
  /** The plan that the text shows for approval; absent where it shows none. */
  readonly plan?: string | undefined;
  /** When it was first shown, by the clock of the runner. */
  readonly shown?: Date | undefined;
  /** The names that the text is about. */
  readonly names?: NameMemory | undefined;
  /** Of an issue. */
  readonly drift?: DriftMark | undefined;
}

/** What an issue about drift remembers. */
export interface DriftMark {
  /** Of the target without its environments. */
  readonly project: string;
  /** Of the workflow's step that keeps the issue. */
  readonly step: string;
  /** Since when it drifts; absent once it is over. */
  readonly since: Date | undefined;
  /** When a run last looked. */
  readonly checked: Date;
}

/** A text that bears a mark, as it was found. */
export interface Marked extends Mark {
  /** The digest of what was written. */
  readonly digest: string;
  /** What is said now, without mark and small print. */
  readonly text: string;
  /** Whether that still is what was written. */
  readonly intact: boolean;
}

/** The whole of a text for GitHub: its mark, what it says, and the small print. */
export function withMark(mark: Mark, text: string, footer: string): string {
  const { target = "-", given, plan, shown, names, drift } = mark;
  const fields = {
    target,
    given,
    ...(plan !== undefined && { plan, shown: seconds(shown) }),
    ...(names !== undefined && { names: written(names) }),
    ...(drift !== undefined && {
      project: drift.project,
      step: drift.step,
      since: seconds(drift.since),
      checked: seconds(drift.checked),
    }),
    text: textDigest(text),
  };
  const list = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  return `<!-- keyway-sync ${list.join(" ")} -->\n${text}${footer}`;
}

/** What a text says, if it bears a mark. GitHub's own editor ends lines with CRLF. */
export function readMarked(body: string): Marked | undefined {
  const folded = body.replaceAll("\r\n", "\n");
  const [line, list = ""] = /^<!-- keyway-sync((?: [a-z]+=[\w:.-]+)+) -->\n?/.exec(folded) ?? [];
  if (line === undefined) return undefined;
  const fields = new Map(list.trim().split(" ").map(splitField));
  const [target, given, digest] = ["target", "given", "text"].map((name) => fields.get(name));
  if (target === undefined || given === undefined || digest === undefined) return undefined;
  const text = folded.slice(line.length).replace(FOOTER, "");
  return {
    target: target === "-" ? undefined : target,
    given,
    plan: fields.get("plan"),
    shown: time(fields.get("shown")),
    names: remembered(fields.get("names")),
    drift: driftMark(fields),
    digest,
    text,
    intact: textDigest(text) === digest,
  };
}

/** The small print, which tells another time and run each time: one line, the last one. */
const FOOTER = /\n<sub>[^\n]*<\/sub>\s*$/;

/** Of what a text says, whatever becomes of the blanks at the ends of its lines on the way. */
export function textDigest(text: string): string {
  const said = text.replace(/[ \t]+$/gm, "").trim();
  return createHash("sha256").update(said).digest("hex").slice(0, 32);
}

function splitField(field: string): [string, string] {
  const at = field.indexOf("=");
  return [field.slice(0, at), field.slice(at + 1)];
}

function written({ count, whole, each }: NameMemory): string {
  return [count, whole, ...(each === undefined ? [] : [each.join(".")])].join(":");
}

function remembered(field: string | undefined): NameMemory | undefined {
  const [, count, whole = "", each] =
    /^(\d{1,9}):([0-9a-f]+)(?::((?:[0-9a-f]+(?:\.[0-9a-f]+)*)?))?$/.exec(field ?? "") ?? [];
  if (count === undefined) return undefined;
  return {
    count: Number(count),
    whole,
    each: each === undefined ? undefined : each.split(".").filter(Boolean),
  };
}

function driftMark(fields: ReadonlyMap<string, string>): DriftMark | undefined {
  const [project, step] = [fields.get("project"), fields.get("step")];
  const checked = time(fields.get("checked"));
  if (project === undefined || step === undefined || checked === undefined) return undefined;
  return { project, step, since: time(fields.get("since")), checked };
}

function seconds(time: Date | undefined): string {
  return time === undefined ? "-" : String(Math.floor(time.getTime() / 1000));
}

function time(field: string | undefined): Date | undefined {
  return /^\d{1,11}$/.test(field ?? "") ? new Date(Number(field) * 1000) : undefined;
}
