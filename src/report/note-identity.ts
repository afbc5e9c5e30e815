import { createHash } from "node:crypto";
import { type EnvironmentPair, pairName } from "../domain/environments.ts";
import type { Target } from "../domain/target.ts";
import type { Inputs } from "../inputs/schema.ts";
import type { RunResult } from "../outcome/run-record.ts";
import { type Marked, readMarked } from "./marker.ts";

/** What tells a target from all others. */
export interface Identity {
  /** Of the target and its environments as they were read; absent when they could not be. */
  readonly target: string | undefined;
  /** Of what the workflow says about the target, which a run knows that found nothing. */
  readonly given: string;
}

/** The text about a target among others: its mark, when a text is one. */
export type Recognise = (body: string) => Marked | undefined;

/** Who a run's texts are about; `undefined` when not even its inputs were read. */
export function identityOf({ inputs, target, plan }: RunResult): Identity | undefined {
  return (
    inputs &&
    identityFor(
      inputs,
      target,
      plan?.environments.map(({ pair }) => pair),
    )
  );
}

/** The same before anything is read. */
export function identityFor(
  inputs: Inputs,
  target: Target | undefined,
  pairs: readonly EnvironmentPair[] | undefined,
): Identity {
  const { repository, direction, environments } = inputs;
  const asked = environments.map(({ keyway, provider }) => `${keyway}:${provider ?? ""}`);
  const given = [
    repository,
    inputs.provider,
    inputs.connectionId,
    inputs.projectId,
    inputs.serviceId,
    direction,
    asked,
  ];
  const found = target && pairs && [...project(target), direction, pairs.map(pairName).sort()];
  return { target: found && digest(found), given: digest(given) };
}

/** Finds a target's own text. A text of a run that found nothing is known by what the workflow says. */
export function recogniser(own: Identity): Recognise {
  return (body) => {
    const marked = readMarked(body);
    if (marked === undefined) return undefined;
    const { target, given } = marked;
    const same =
      own.target === undefined || target === undefined ? given === own.given : target === own.target;
    return same ? marked : undefined;
  };
}

/** Of the target without its environments, in one direction. */
export function projectDigest(target: Target, { direction }: Pick<Inputs, "direction">): string {
  return digest([...project(target), direction]);
}

function project({ repository, projectId, serviceId }: Target) {
  return [repository, projectId, serviceId];
}

function digest(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
