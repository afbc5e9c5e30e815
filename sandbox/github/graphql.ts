import type { Answer } from "./answer.ts";
import { userJson } from "./author.ts";
import type { GitHubSettings } from "./settings.ts";

/** `/graphql`, whatever is asked there: who the token's owner is. */
export function viewer({ viewer: login, author }: GitHubSettings): Answer {
  const errors = [{ type: "FORBIDDEN", path: ["viewer"], message: "Resource not accessible by integration" }];
  if (login === undefined) return { status: 200, body: { data: null, errors } };
  const { id, node_id } = userJson(author);
  return { status: 200, body: { data: { viewer: { login, databaseId: id, id: node_id } } } };
}
