import {
  actsInSilence,
  answers,
  bare500,
  drips,
  type Fault,
  page,
  resets,
  resetsAfterActing,
  resetsWhileActing,
  truncates,
  truncatesUnsaid,
} from "../support/front.ts";
import type { World } from "./world.ts";

/** What the network does to a request, and what of an answer its client gets whole. */
export interface NetworkFault {
  readonly fault: (world: World) => Fault;
  /** Status of the whole answer; `passed` where it is the server's own, absent where none comes. */
  readonly answers?: number | "passed";
  /** Whether the client is told to wait. */
  readonly tells?: boolean;
}

const limited = (status: number) => ({
  fault: ({ told }: World) =>
    answers(status, "", {
      "retry-after": String(told),
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(told),
    }),
  answers: status,
  tells: true,
});

/** Answers in the server's place while that acts. */
const whileActing =
  (fault: Fault): Fault =>
  async (exchange) => {
    exchange.act().catch(() => undefined);
    await fault(exchange);
  };

/** A problem whose text holds the token in another spelling, as JSON allows. */
const echo: NetworkFault = {
  fault: ({ token }) =>
    answers(400, `{"title":"Bad Request","status":400,"detail":"Not for \\u006b${token.slice(1)}"}`),
  answers: 400,
};

/** All that the network does. */
export const FAULTS = {
  "reset before acting": { fault: () => resets },
  "reset after acting": { fault: () => resetsAfterActing },
  "reset while acting": { fault: ({ strikesAfter }) => resetsWhileActing(strikesAfter) },
  truncated: { fault: () => truncates },
  "truncated unsaid": { fault: () => truncatesUnsaid },
  silence: { fault: () => actsInSilence },
  drips: { fault: () => drips(100), answers: "passed" },
  "502 instead": { fault: () => page(502), answers: 502 },
  "502 while acting": { fault: () => whileActing(page(502)), answers: 502 },
  "500 instead": { fault: () => bare500(), answers: 500 },
  "500 while acting": { fault: () => whileActing(bare500()), answers: 500 },
  "503 instead": { fault: () => answers(503, { detail: "busy" }), answers: 503 },
  "401 instead": { fault: () => answers(401, { detail: "Please re-authenticate." }), answers: 401 },
  "403 instead": { fault: () => answers(403, { detail: "No." }), answers: 403 },
  "empty instead": { fault: () => answers(200, ""), answers: 200 },
  "429 told to wait": limited(429),
  "500 told to wait": limited(500),
  "token echoed": echo,
} as const satisfies Record<string, NetworkFault>;

export type FaultName = keyof typeof FAULTS;

/** What can happen to a write, and how often. */
export const OF_WRITES: Readonly<Partial<Record<FaultName, number>>> = {
  "reset before acting": 1,
  "reset after acting": 2,
  "reset while acting": 3,
  truncated: 1,
  "truncated unsaid": 1,
  "502 instead": 1,
  "502 while acting": 2,
  "500 instead": 2,
  "500 while acting": 3,
  "503 instead": 1,
  "401 instead": 2,
  "403 instead": 1,
  "429 told to wait": 4,
  "500 told to wait": 4,
  "token echoed": 1,
};

/** What can happen to a read, and how often. */
export const OF_READS: Readonly<Partial<Record<FaultName, number>>> = {
  "reset before acting": 2,
  "reset after acting": 1,
  truncated: 1,
  "truncated unsaid": 1,
  silence: 0.2,
  drips: 1,
  "502 instead": 1,
  "500 instead": 2,
  "503 instead": 1,
  "401 instead": 1,
  "403 instead": 1,
  "empty instead": 1,
  "429 told to wait": 4,
  "500 told to wait": 4,
  "token echoed": 0.5,
};
