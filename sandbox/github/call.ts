import { forbidden, invalid, notFound, switchedOff } from "./answer.ts";
import type { Issue, Repository } from "./repository.ts";
import type { Access, GitHubSettings } from "./settings.ts";

/** A request as a route gets it. */
export interface Call {
  readonly repository: Repository;
  /** The number or id in the path. */
  readonly id: number;
  /** The same as it stands there. */
  readonly parameter: string;
  readonly fields: Fields;
  readonly url: URL;
  readonly settings: GitHubSettings;
}

/** The fields of a body that the routes read. */
export interface Fields {
  readonly title?: string;
  readonly body?: string;
  readonly state?: Issue["state"];
  readonly labels?: string[];
}

/**
 * The issue or pull request, if the token may do with it what it is about to.
 * @throws Refused if it may not, or if there is none
 */
export function issueIn({ repository, id, settings }: Call, wanted: "read" | "write"): Issue {
  const { pullRequests, issues } = settings.permissions;
  const issue = repository.find(id);
  if (issue === undefined) throw notFound();
  if (!issue.isPullRequest && !settings.hasIssues) throw switchedOff();
  const access: Access[] = issue.isPullRequest ? [pullRequests, issues] : [issues];
  if (!access.some((level) => level === "write" || level === wanted)) throw forbidden();
  return issue;
}

/** Characters that GitHub takes. */
const LONGEST_TITLE = 256;
const LONGEST_BODY = 65_536;

/**
 * Lets pass the texts that GitHub would take.
 * @throws Refused if one of them is too long
 */
export function checkTexts({ title = "", body = "" }: Fields): void {
  if ([...title].length > LONGEST_TITLE)
    throw invalid("Issue", "title", `is too long (maximum is ${LONGEST_TITLE} characters)`);
  if ([...body].length > LONGEST_BODY)
    throw invalid("IssueComment", "body", `is too long (maximum is ${LONGEST_BODY} characters)`);
}
