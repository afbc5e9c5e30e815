import * as z from "zod/mini";
import { type EnvironmentRequest, entries, parseEnvironments } from "../domain/environments.ts";
import { isProvider, PROVIDERS, type Provider } from "../domain/provider.ts";
import { type Message, trusted } from "../text/message.ts";

/** GitHub's own rules for names, which also keep `.` and `..` out of the request path. */
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const IDENTIFIER = /^[^\s\p{Cc}]{1,200}$/u;
const DIGEST = /^[0-9a-f]{64}$/;

const text = z.string();
/** The spellings that YAML 1.2 takes, and no others. */
const boolean = z.pipe(
  z.enum(["true", "True", "TRUE", "false", "False", "FALSE"], "is not a boolean; write true or false"),
  z.transform((spelling) => spelling.toLowerCase() === "true"),
);

/**
 * One schema for each input, from its text to its meaning. A message completes the sentence that begins with what was
 * given: `"…" is not allowed; choose one of …`. {@link problemsIn} tells them from whole sentences.
 */
export const FIELDS = {
  token: text.check(
    z.minLength(1, "is required: give a Keyway API key (kw_live_… or kw_test_…) from a secret"),
    z.regex(
      /^[!-~]*$/,
      "holds white space or characters that no Keyway token has; check the secret it comes from",
    ),
  ),
  apiUrl: read(apiUrl),
  repository: text.check(z.regex(REPOSITORY, "is not a repository; write owner/repo")),
  provider: read(provider),
  connectionId: optional(UUID, "is not a connection id; Keyway's are UUIDs"),
  projectId: optional(IDENTIFIER, "is not an id; ids have no white space and at most 200 characters"),
  serviceId: optional(IDENTIFIER, "is not an id; ids have no white space and at most 200 characters"),
  environments: read(environments),
  mode: oneOf(["auto", "preview", "sync", "discover", "disconnect"]),
  direction: oneOf(["push", "pull"]),
  allowDelete: boolean,
  maxDeletes: read(wholeNumber),
  allowFirstSync: boolean,
  allowSharedNames: boolean,
  allowEmpty: boolean,
  expectedPlan: optional(
    DIGEST,
    "is not a plan digest; give the output planDigest of a preview, 64 characters of 0-9 and a-f",
  ),
  failOnDrift: boolean,
  compare: oneOf(["values", "names"]),
  ignore: read(entries),
  comment: oneOf(["never", "always", "on-change"]),
  issue: boolean,
  showNames: boolean,
  githubToken: optional(/^/, ""),
};

/** Everything the workflow author said, checked. `undefined` means "not given". */
export type Inputs = { readonly [Name in keyof typeof FIELDS]: z.infer<(typeof FIELDS)[Name]> };

export type Mode = Inputs["mode"];

/** The inputs that decide what counts as drift, what a sync may do, and whether names may be shown. */
export type Policy = Pick<
  Inputs,
  | "direction"
  | "allowDelete"
  | "maxDeletes"
  | "allowFirstSync"
  | "allowSharedNames"
  | "allowEmpty"
  | "expectedPlan"
  | "failOnDrift"
  | "compare"
  | "ignore"
  | "showNames"
>;

/** Says what is wrong with an input, in words that complete the sentence, or in complaints that are whole sentences. */
type Complain = (problem: string | readonly Message[]) => never;

/** What is wrong with one input. */
export type Problem = { readonly words: Message } | { readonly complaint: Message };

/** What a schema of {@link FIELDS} found wrong. */
export function problemsIn({ issues }: z.core.$ZodError): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const complaints = issue.code === "custom" ? (issue.params?.complaints as readonly Message[]) : undefined;
    return complaints?.map((complaint) => ({ complaint })) ?? [{ words: trusted(issue.message) }];
  });
}

function read<Meaning>(meaning: (text: string, complain: Complain) => Meaning) {
  return z.pipe(
    text,
    z.transform((given: string, context) =>
      meaning(given, (problem) => {
        const words =
          typeof problem === "string" ? { message: problem } : { params: { complaints: problem } };
        context.issues.push({ code: "custom", input: given, ...words });
        return z.NEVER;
      }),
    ),
  );
}

/** An input that may be left out; an empty text means that it is. */
function optional(form: RegExp, message: string) {
  return read((text, complain) => (text === "" ? undefined : form.test(text) ? text : complain(message)));
}

function oneOf<const Choice extends string>(choices: readonly Choice[]) {
  return z.enum(choices, `is not allowed; choose one of ${choices.join(", ")}`);
}

function environments(text: string, complain: Complain): readonly EnvironmentRequest[] {
  const { requests, complaints } = parseEnvironments(text);
  return complaints.length > 0 ? complain(complaints) : requests;
}

function wholeNumber(text: string, complain: Complain): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : complain("is not allowed; write a whole number, 0 or more");
}

function provider(name: string, complain: Complain): Provider | undefined {
  if (name === "" || isProvider(name)) return name || undefined;
  const choice = `choose one of ${PROVIDERS.join(", ")}`;
  return complain(
    name === "fly" ? `is not available yet in Keyway; ${choice}` : `is not a provider; ${choice}`,
  );
}

/** The token goes to this origin and no other, so it must be one that cannot be listened to on the way. */
function apiUrl(text: string, complain: Complain): URL {
  if (!URL.canParse(text)) return complain("is not a URL; write one such as https://keyway.example.com");
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") return complain("holds a user or password; leave them out");
  if (/[?#]/.test(text)) return complain("holds a query or fragment; leave it out");
  if (url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname))) return url;
  return complain("is not allowed; use https, or http on a loopback host only (localhost, 127.0.0.1, [::1])");
}

/** URL has already brought every way to write an address into its one canonical form. */
function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
