import type { Author } from "./author.ts";

/** What a job's token may do with issues or pull requests. */
export type Access = "none" | "read" | "write";

/** How the stand-in behaves. All of it may be changed at any time. */
export interface GitHubSettings {
  /** The only token that is known. */
  token: string;
  /** As whom the token writes. */
  author: Author;
  /** What GraphQL calls the token's owner; `undefined`: it may not ask. */
  viewer: string | undefined;
  permissions: { readonly pullRequests: Access; readonly issues: Access };
  /** Whether the repositories have issues; a repository has pull requests in any case. */
  hasIssues: boolean;
  /** Whether an issue may have labels. */
  takesLabels: boolean;
  /** How every request fails: with that status, or without any answer. */
  failure: number | "hang" | undefined;
}
