import type * as core from "@actions/core";

/** What is said to the runner, by the ways of `@actions/core`; handed over, so that a test can listen. */
export type Core = Pick<
  typeof core,
  | "debug"
  | "endGroup"
  | "error"
  | "info"
  | "notice"
  | "setOutput"
  | "setSecret"
  | "startGroup"
  | "summary"
  | "warning"
>;

/** Has the runner hide texts from now on. It hides line by line, so each line of a text is told, too. */
export function mask(core: Pick<Core, "setSecret">, ...secrets: string[]): void {
  const lines = secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]);
  for (const line of new Set(lines)) if (line.trim() !== "") core.setSecret(line);
}
