import { openNetwork } from "../network/dispatcher.ts";
import type { NoteTrouble } from "../report/note-trouble.ts";
import { connectGitHub, type GitHub, type GitHubOptions } from "./github.ts";
import { troubleOf } from "./trouble.ts";

/** How to reach GitHub, as whom, and how long to try. */
export interface SessionOptions extends Omit<GitHubOptions, "dispatcher"> {
  /** By way of which to reach it. */
  readonly proxy: URL | undefined;
  /** Milliseconds for all of it together: a report is not worth a job that hangs. */
  readonly timeout: number;
}

/** All that one run says to GitHub at a time. */
export interface Session extends AsyncDisposable {
  /** The connection, made once. */
  readonly github: Promise<GitHub>;
  /** Why something failed; `undefined` when the run was cancelled, which is no trouble. */
  readonly trouble: (what: NoteTrouble["what"], error: unknown) => NoteTrouble | undefined;
}

/** Opens a session, which begins by asking whose token it is. */
export function openSession({ proxy, timeout, ...options }: SessionOptions): Session {
  const network = openNetwork({ proxy, keepAlive: true });
  const deadline = AbortSignal.timeout(timeout);
  const github = connectGitHub({
    ...options,
    dispatcher: network.dispatcher,
    signal: AbortSignal.any([options.signal, deadline]),
  });
  // Whoever waits for it hears of it; nobody may.
  github.catch(() => undefined);
  const late = `GitHub took more than ${timeout / 1000} s in all`;
  return {
    github,
    trouble(what, error) {
      if (options.signal.aborted) return undefined;
      return deadline.aborted ? { what, kind: "late", why: late } : troubleOf(what, error);
    },
    [Symbol.asyncDispose]: () => network.close(),
  };
}
