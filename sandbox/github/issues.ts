import { type Answer, forbidden, invalid, switchedOff } from "./answer.ts";
import { userJson } from "./author.ts";
import { type Call, checkTexts, issueIn } from "./call.ts";
import { page } from "./paging.ts";
import type { Issue, Repository } from "./repository.ts";

/** `GET …/issues`: the newest first, of one author or with labels if so asked. Where issues are switched off, pull requests are still listed. */
export function listIssues(call: Call): Answer {
  const { issues, pullRequests } = call.settings.permissions;
  if (issues === "none" && pullRequests === "none") throw forbidden();
  const state = call.url.searchParams.get("state") ?? "open";
  const creator = call.url.searchParams.get("creator");
  const wanted = call.url.searchParams.get("labels")?.split(",") ?? [];
  const listed = call.repository.issues.filter(
    ({ isPullRequest, author, labels, ...issue }) =>
      (state === "all" || issue.state === state) &&
      (isPullRequest || call.settings.hasIssues) &&
      (creator === null || creator === author.login) &&
      wanted.every((label) => labels.includes(label)),
  );
  return page(listed.toReversed(), call, issueJson);
}

/** `POST …/issues` */
export function createIssue({ repository, fields, settings }: Call): Answer {
  if (settings.permissions.issues !== "write") throw forbidden();
  if (!settings.hasIssues) throw switchedOff();
  checkTexts(fields);
  const { title = "", body = "", labels = [] } = fields;
  if (labels.length > 0 && !settings.takesLabels) throw invalid("Label", "name", "is not allowed");
  const issue = repository.open({ title, body, labels, author: settings.author });
  return { status: 201, body: issueJson(issue, repository) };
}

/** `PATCH …/issues/:number`: of an issue or a pull request, only what the body names. */
export function updateIssue(call: Call): Answer {
  const issue = issueIn(call, "write");
  checkTexts(call.fields);
  const { title, body, labels, state } = call.fields;
  Object.assign(
    issue,
    Object.fromEntries(
      Object.entries({ title, body, labels, state }).filter(([, value]) => value !== undefined),
    ),
  );
  return { status: 200, body: issueJson(issue, call.repository) };
}

function issueJson(issue: Issue, { name }: Repository) {
  const { number, title, body, labels, state, author, isPullRequest } = issue;
  const html_url = `https://github.com/${name}/${isPullRequest ? "pull" : "issues"}/${number}`;
  return {
    id: 9000 + number,
    number,
    html_url,
    title,
    body,
    state,
    user: userJson(author),
    labels: labels.map((label) => ({ name: label })),
    ...(isPullRequest && { pull_request: { html_url } }),
  };
}
