import {
  debug,
  endGroup,
  error,
  info,
  notice,
  setOutput,
  setSecret,
  startGroup,
  summary,
  warning,
} from "@actions/core";

/**
 * What is said to the runner. Of the package only this, by name: the bundle leaves out the rest, an HTTP client of its
 * own among it.
 */
export const core = {
  debug,
  endGroup,
  error,
  info,
  notice,
  setOutput,
  setSecret,
  startGroup,
  summary,
  warning,
};

/** It is handed over as an argument, so that a test can listen. */
export type Core = typeof core;

/** Has the runner hide texts from now on. It hides line by line, so each line of a text is told, too. */
export function mask(core: Pick<Core, "setSecret">, ...secrets: string[]): void {
  const lines = secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]);
  for (const line of new Set(lines)) if (line.trim() !== "") core.setSecret(line);
}
