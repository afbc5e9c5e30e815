import { type Answer, notFound } from "./answer.ts";
import { userJson } from "./author.ts";
import { type Call, checkTexts, issueIn } from "./call.ts";
import { page } from "./paging.ts";
import type { Comment, Repository } from "./repository.ts";

/** `GET …/issues/:number/comments` */
export function listComments(call: Call): Answer {
  const issue = issueIn(call, "read");
  const comments = call.repository.comments.filter((comment) => comment.issue === issue.number);
  return page(comments, call, commentJson);
}

/** `POST …/issues/:number/comments` */
export function createComment(call: Call): Answer {
  const { number } = issueIn(call, "write");
  checkTexts(call.fields);
  const comment = call.repository.comment(number, call.fields.body ?? "", call.settings.author);
  return { status: 201, body: commentJson(comment, call.repository) };
}

/** `PATCH …/issues/comments/:id` */
export function updateComment(call: Call): Answer {
  const comment = call.repository.comments.find(({ id }) => id === call.id);
  if (comment === undefined) throw notFound();
  issueIn({ ...call, id: comment.issue }, "write");
  checkTexts(call.fields);
  comment.body = call.fields.body ?? comment.body;
  return { status: 200, body: commentJson(comment, call.repository) };
}

/** `DELETE …/issues/comments/:id` */
export function deleteComment(call: Call): Answer {
  const { comments } = call.repository;
  const at = comments.findIndex(({ id }) => id === call.id);
  const comment = comments[at];
  if (comment === undefined) throw notFound();
  issueIn({ ...call, id: comment.issue }, "write");
  comments.splice(at, 1);
  return { status: 204, body: undefined };
}

function commentJson({ id, issue, author, body }: Comment, repository: Repository) {
  const kind = repository.find(issue)?.isPullRequest ? "pull" : "issues";
  const html_url = `https://github.com/${repository.name}/${kind}/${issue}#issuecomment-${id}`;
  return { id, node_id: `IC_${id}`, html_url, user: userJson(author), body };
}
