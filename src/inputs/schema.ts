import * as z from "zod/mini";
import type { Message } from "../text/message.ts";
import {
  apiUrl,
  boolean,
  environments,
  expectedPlan,
  githubToken,
  oneOf,
  optional,
  paths,
  patterns,
  provider,
  type Reader,
  repository,
  token,
  wholeNumber,
} from "./readers.ts";

/** The form of a connection's ID. */
export const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const IDENTIFIER = /^[^\s\p{Cc}]{1,200}$/u;

const id = optional(IDENTIFIER, "is not an ID; IDs have no spaces and at most 200 characters");

/** One schema for each input, from its text to its meaning, in the order of action.yml. */
export const FIELDS = {
  token: read(token),
  apiUrl: read(apiUrl),
  repository: read(repository),
  provider: read(provider),
  connectionId: read(optional(UUID, "is not a connection ID (a UUID). Run `mode: discover` to list yours")),
  projectId: read(id),
  serviceId: read(id),
  environments: read(environments),
  mode: read(
    oneOf(["auto", "preview", "sync", "discover", "disconnect"], {
      dryrun: "preview",
      check: "preview",
      plan: "preview",
      diff: "preview",
      drift: "preview",
      apply: "sync",
      list: "discover",
      push: "direction: push",
      pull: "direction: pull",
    }),
  ),
  direction: read(oneOf(["push", "pull"])),
  allowDelete: read(boolean),
  maxDeletes: read(wholeNumber),
  allowFirstSync: read(boolean),
  allowSharedNames: read(boolean),
  allowEmpty: read(boolean),
  expectedPlan: read(expectedPlan),
  requiredNames: read(paths),
  failOnDrift: read(boolean),
  compare: read(oneOf(["values", "names"])),
  ignore: read(patterns),
  comment: read(oneOf(["never", "always", "on-change"], { true: "always", false: "never" })),
  issue: read(boolean),
  showNames: read(boolean),
  githubToken: read(githubToken),
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

/** What a schema of {@link FIELDS} found wrong, in words that complete a sentence begun by the input's name. */
export function problemsIn({ issues }: z.core.$ZodError): Message[] {
  return issues.flatMap((issue) => (issue.code === "custom" ? (issue.params?.problem as Message) : []));
}

function read<Meaning>(reader: Reader<Meaning>) {
  return z.pipe(
    z.string(),
    z.transform((given: string, context) =>
      reader(given, (problem) => {
        context.issues.push({ code: "custom", input: given, params: { problem } });
        return z.NEVER;
      }),
    ),
  );
}
