import nock from "nock";
import { connectGitHub, type GitHub, type GitHubOptions } from "../../src/github/github.ts";
import { type Network, openNetwork } from "../../src/network/dispatcher.ts";
import type { IssueNote } from "../../src/report/drift-issue.ts";
import type { Marked } from "../../src/report/marker.ts";
import type { StickyNote } from "../../src/report/sticky-note.ts";

/** Where GitHub's API is in these tests; nothing of it leaves the process. */
export const API = "https://api.github.test";

/** The token that a job gets by itself. */
export const JOB_TOKEN = "ghs_JobToken";

/** GitHub's answers, as nock gives them instead of sending what is asked. A request that nobody foresaw fails. */
export interface Nocked extends AsyncDisposable {
  readonly api: nock.Scope;
  /** The viewer's answer that comes first, if nothing else is said. */
  readonly connect: (options?: Partial<GitHubOptions>) => Promise<GitHub>;
  readonly network: Network;
}

/** Takes the network away until the end of the test, which must have asked for all that was foreseen. */
export function nockGitHub(): Nocked {
  nock.disableNetConnect();
  const network = openNetwork({ proxy: undefined, keepAlive: true });
  const api = nock(API, { reqheaders: { authorization: /^token ./ } });
  return {
    api,
    network,
    connect: (options = {}) =>
      connectGitHub({
        token: JOB_TOKEN,
        repository: "acme/shop",
        apiUrl: new URL(API),
        dispatcher: network.dispatcher,
        signal: new AbortController().signal,
        ...options,
      }),
    async [Symbol.asyncDispose]() {
      await network.close();
      const pending = nock.pendingMocks();
      nock.cleanAll();
      nock.enableNetConnect();
      if (pending.length > 0) throw new Error(`It was not asked for ${pending.join(", ")}.`);
    },
  };
}

/** The account of a job's own token, as REST tells it. */
export const BOT = { login: "github-actions[bot]", id: 41898282, type: "Bot" };

/** The same, as GraphQL does. */
export const VIEWER = { data: { viewer: { login: BOT.login, databaseId: BOT.id } } };

/** A note that says `new`, and recognises itself by its first word; a text that ends in `!` was changed by hand. */
export const NOTE: IssueNote & StickyNote = {
  title: "Secrets drift",
  isSaid: ({ digest, intact }) => intact && digest === "new",
  recognise: (body): Marked | undefined => {
    const [, digest, edited] = /^note (\w+)(!?)/.exec(body) ?? [];
    if (digest === undefined) return undefined;
    return { target: "t", given: "g", digest, text: body, intact: edited === "" };
  },
  news: ({ digest }) => (digest === "new" ? undefined : `It was ${digest}.`),
  farewell: ({ digest }) => `Over: ${digest}.`,
  hasReplaced: () => false,
  body: (known) => `note new${known ? `, was ${known.digest}` : ""}`,
};
