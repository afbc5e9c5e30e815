import type { Author } from "./author.ts";

/** An issue, or a pull request, which GitHub lists among the issues. */
export interface Issue {
  readonly number: number;
  readonly author: Author;
  readonly isPullRequest: boolean;
  title: string;
  body: string;
  labels: string[];
  state: "open" | "closed";
  /** Of a pull request: where its merge ended, once it is merged. */
  merged?: Merged | undefined;
}

/** How a pull request was merged. */
export interface Merged {
  /** The branch that it was merged into. */
  readonly branch: string;
  /** The merge commit, the squashed one, or the last one of a rebase. */
  readonly commit: string;
  readonly at: Date;
  /** All commits that it brought to the branch, where there are more. */
  readonly commits?: readonly string[];
}

/** A comment on an issue or a pull request. */
export interface Comment {
  readonly id: number;
  /** Number of the issue or pull request. */
  readonly issue: number;
  readonly author: Author;
  body: string;
}

/** What one repository holds. Its state may be read and changed at any time. */
export class Repository {
  readonly issues: Issue[] = [];
  readonly comments: Comment[] = [];
  readonly name: string;
  /** An id is never given twice. */
  #lastComment = 0;

  constructor(name: string) {
    this.name = name;
    for (const number of PULL_REQUESTS)
      this.issues.push({ ...BLANK, number, title: "Change something", isPullRequest: true });
  }

  open(issue: Partial<Omit<Issue, "number">>): Issue {
    const number = Math.max(...this.issues.map((other) => other.number)) + 1;
    const opened = { ...BLANK, labels: [], ...issue, number };
    this.issues.push(opened);
    return opened;
  }

  comment(issue: number, body: string, author: Author): Comment {
    const id = Math.max(FIRST_COMMENT - 1, this.#lastComment, ...this.comments.map((other) => other.id)) + 1;
    this.#lastComment = id;
    const written = { id, issue, body, author };
    this.comments.push(written);
    return written;
  }

  /** Merges a pull request. */
  merge(
    number: number,
    commit: string,
    { branch = "main", at = new Date(), commits }: Partial<Merged> = {},
  ): void {
    const pullRequest = this.find(number);
    if (!pullRequest?.isPullRequest) throw new Error(`There is no pull request ${number}.`);
    Object.assign(pullRequest, { state: "closed", merged: { branch, commit, at, commits } });
  }

  find(number: number): Issue | undefined {
    return this.issues.find((issue) => issue.number === number);
  }
}

/** Pull requests that every repository has. */
const PULL_REQUESTS = [7, 8];
const FIRST_COMMENT = 1001;
const BLANK = {
  author: { login: "octocat", type: "User" },
  isPullRequest: false,
  title: "",
  body: "",
  labels: [],
  state: "open",
} as const satisfies Partial<Issue> & { labels: readonly [] };
