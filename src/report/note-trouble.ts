import { type Message, message, trusted } from "../text/message.ts";

/** Why a comment or an issue could not be read or written. */
export interface NoteTrouble {
  readonly what: "comment" | "issue" | "approval";
  readonly kind: TroubleKind;
  /** What GitHub, or something on the way to it, said: outside text. */
  readonly why: string;
}

/**
 * - `permission`: the token may not do it
 * - `credentials`: the token is not known
 * - `rate-limit`: the hour's requests are used up
 * - `secondary-limit`: too many at once, as GitHub sees it
 * - `locked`: nobody may comment there any more
 * - `disabled`: the repository has no issues
 * - `page`: a web page came instead of an answer
 * - `late`: it took too long
 * - `other`: whatever else, in its own words
 */
export type TroubleKind =
  | "permission"
  | "credentials"
  | "rate-limit"
  | "secondary-limit"
  | "locked"
  | "disabled"
  | "page"
  | "late"
  | "other";

const FAILED = {
  comment: message`could not post the pull request comment`,
  issue: message`could not update the drift issue`,
  approval: message`could not read the pull request's comment`,
};

/** What the job's token must be allowed to do, as a line to paste. */
const PERMISSIONS = {
  comment: trusted("`pull-requests: write`"),
  issue: trusted("`issues: write`"),
  approval: trusted("`pull-requests: read`"),
};

/**
 * Trouble in words, with what to do about it.
 * @param ofFork whether the run belongs to a pull request from a fork
 */
export function troubleText({ what, kind, why }: NoteTrouble, ofFork = false): Message {
  return message`${FAILED[what]}: ${reason(what, kind, why, ofFork)}`;
}

function reason(what: NoteTrouble["what"], kind: TroubleKind, why: string, ofFork: boolean): Message {
  switch (kind) {
    case "permission":
      if (ofFork)
        return message`the token lacks permission (${why}), because GitHub gives none that may write to pull requests from forks`;
      return message`the token lacks permission (${why}). Add ${PERMISSIONS[what]} under \`permissions:\` in this job`;
    case "credentials":
      return message`GitHub does not accept \`githubToken\` (${why})`;
    case "rate-limit":
      return message`the token's rate limit at GitHub is used up; run it again after the hour`;
    case "secondary-limit":
      return message`GitHub asks for fewer requests at once (its secondary rate limit); run it again in a few minutes`;
    case "locked":
      return message`the conversation is locked; unlock it, or the token needs write access to the repository`;
    case "disabled":
      return message`issues are disabled in this repository`;
    case "page":
      return message`a web page came instead of GitHub's answer (${why}); GitHub may be down, or a proxy in between answers for it`;
    case "late":
    case "other":
      return message`${why}`;
  }
}
