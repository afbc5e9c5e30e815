import { type Message, message, trusted } from "../text/message.ts";
import { foldedWord, nearest } from "../text/nearest.ts";

const PREFIX = "INPUT_";

/**
 * A complaint about every input that action.yml does not have. Its value is never repeated: it may be a secret under a
 * wrong name.
 *
 * The runner sets `INPUT_<NAME>` for every key of the step's `with:`, known or not, and for every default of action.yml,
 * in upper case with `_` for a space. It sets none of its own, and none for what a composite action, a reusable workflow
 * or `workflow_dispatch` was given: those reach a step only through its `with:`. What cannot be told from a `with:` key
 * is a variable of that name in `env:`, so the complaint that knows no better name mentions it. A name with a lower-case
 * letter comes from `env:` for certain, and is none of ours.
 * @see https://github.com/actions/runner/blob/258d6c857db3519913f7deb6004b60172f8043ae/src/Runner.Worker/Handlers/Handler.cs
 * @param env the process environment
 * @param known the inputs of action.yml
 */
export function unknownInputs(
  env: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
): Message[] {
  const variables = new Set(known.map((name) => PREFIX + name.toUpperCase()));
  return Object.keys(env)
    .filter((variable) => variable.startsWith(PREFIX) && !/[a-z]/.test(variable))
    .filter((variable) => !variables.has(variable))
    .map((variable) => complaint(variable, known));
}

function complaint(variable: string, known: readonly string[]): Message {
  // The runner passes no lower case on, and most people write their inputs in it.
  const name = variable.slice(PREFIX.length).toLowerCase();
  const meant = MEANT.get(foldedWord(name));
  if (meant !== undefined) return message`${name} is not an input; ${trusted(meant)}`;
  const near = nearest(name, known);
  if (near !== undefined) return message`${name} is not an input; ${trusted(didYouMean(near))}`;
  return message`${name} is not an input; remove it from \`with:\` (or ${variable} from \`env:\`)`;
}

function didYouMean(name: string): string {
  return `did you mean \`${name}\`?`;
}

const ENVIRONMENTS = didYouMean("environments");
const PAIR = "name both sides in `environments` as `keyway:provider`, for example `staging:preview`";
const CONNECTION = "the connection decides the team; set `connectionId`";
const LIMITS =
  "there is one switch for each risk: `allowDelete`, `allowFirstSync`, `allowSharedNames`, `allowEmpty`";
const NO_VALUES = "this action never sees values; to read secrets in a job, use keywaysh/keyway-action";

/** What people mean by names that are too far from ours to guess: those of the CLI, of keyway-action, of other tools. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ...["env", "envs", "keywayenv", "keywayenvironment", "vaultenvironment", "mapping", "map"].map(
    (name) => [name, ENVIRONMENTS] as const,
  ),
  ...["providerenv", "providerenvironment", "vercelenvironment", "targetenvironment", "target"].map(
    (name) => [name, PAIR] as const,
  ),
  ...["team", "teamid", "org", "orgid", "organization", "account"].map((name) => [name, CONNECTION] as const),
  ...["force", "yes", "confirm", "autoapprove"].map((name) => [name, LIMITS] as const),
  ...["exportenv", "envfile", "maskvalues", "export"].map((name) => [name, NO_VALUES] as const),
  ...Object.entries({
    token: ["key", "apikey", "apitoken", "keywaytoken", "keywayapikey", "keywaykey", "accesstoken"],
    apiUrl: ["url", "api", "host", "endpoint", "baseurl", "server", "keywayurl", "keywayapiurl"],
    repository: ["repo", "vault", "vaultname", "vaultid"],
    connectionId: ["connection", "vercelconnectionid", "keywayconnectionid"],
    projectId: ["project", "projectname", "vercelproject", "vercelprojectid", "railwayprojectid", "siteid"],
    serviceId: ["service", "servicename", "railwayserviceid", "railwayservice"],
    allowDelete: ["delete", "deletes", "prune", "allowdeletion", "allowdeletions"],
    maxDeletes: ["maxdeletions", "maxdeletion", "deletelimit"],
    allowFirstSync: ["firstsync", "first", "initialsync"],
    allowSharedNames: ["sharednames", "shared"],
    expectedPlan: ["plan", "plandigest", "digest", "approvedplan", "expectedplandigest"],
    requiredNames: ["required", "requiredsecrets", "requiredkeys", "envexample"],
    failOnDrift: ["drift", "failondiff", "failonchange", "failonchanges"],
    ignore: ["exclude", "excludes", "skip", "ignorenames", "ignorepatterns", "except"],
    comment: ["prcomment", "commentonpr", "pullrequestcomment"],
    issue: ["createissue", "openissue", "driftissue"],
    githubToken: ["ghtoken", "pat", "repotoken"],
  }).flatMap(([name, others]) => others.map((other) => [other, didYouMean(name)] as const)),
  ...Object.entries({
    "mode: preview": ["dryrun", "dry", "preview", "previewonly", "check", "checkonly"],
    "mode: sync": ["sync", "apply"],
    "mode: discover": ["discover", "list"],
    "mode: disconnect": ["disconnect"],
    "direction: push": ["push"],
    "direction: pull": ["pull"],
    "showNames: false": ["hidenames", "redact"],
  }).flatMap(([line, others]) => others.map((other) => [other, `use \`${line}\``] as const)),
]);
