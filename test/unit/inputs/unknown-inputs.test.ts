import { describe, expect, it } from "vitest";
import { FIELDS } from "../../../src/inputs/schema.ts";
import { unknownInputs } from "../../../src/inputs/unknown-inputs.ts";
import { text } from "../../support/builders.ts";

/** Complaints about one `with:` key, as the runner passes it on. */
function told(name: string, value = "kw_live_secret"): string[] {
  const variable = `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
  return unknownInputs({ [variable]: value }, Object.keys(FIELDS)).map(text);
}

const PAIR = "name both sides in environments as keyway:provider, for example staging:preview";
const LIMITS = "there is one switch for each risk: allowDelete, allowFirstSync, allowSharedNames, allowEmpty";
const NO_VALUES = "this action never sees values; to read secrets in a job, use keywaysh/keyway-action";

describe("an input that action.yml does not have", () => {
  it.each([
    ["environment", "did you mean environments?"],
    ["Environment", "did you mean environments?"],
    ["enviroments", "did you mean environments?"],
    ["env", "did you mean environments?"],
    ["keyway-env", "did you mean environments?"],
    ["api-url", "did you mean apiUrl?"],
    ["api_url", "did you mean apiUrl?"],
    ["url", "did you mean apiUrl?"],
    ["allow-delete", "did you mean allowDelete?"],
    ["allow delete", "did you mean allowDelete?"],
    ["max-deletes", "did you mean maxDeletes?"],
    ["maxDelete", "did you mean maxDeletes?"],
    ["fail-on-drift", "did you mean failOnDrift?"],
    ["project", "did you mean projectId?"],
    ["project-id", "did you mean projectId?"],
    ["connection", "did you mean connectionId?"],
    ["service", "did you mean serviceId?"],
    ["vault", "did you mean repository?"],
    ["repo", "did you mean repository?"],
    ["api-key", "did you mean token?"],
    ["tokens", "did you mean token?"],
    ["github-token", "did you mean githubToken?"],
    ["gh-token", "did you mean githubToken?"],
    ["directoin", "did you mean direction?"],
    ["exclude", "did you mean ignore?"],
    ["plan-digest", "did you mean expectedPlan?"],
    ["dry-run", "use mode: preview"],
    ["dryRun", "use mode: preview"],
    ["pull", "use direction: pull"],
    ["provider-env", PAIR],
    ["providerEnvironment", PAIR],
    ["team", "the connection decides the team; set connectionId"],
    ["yes", LIMITS],
    ["force", LIMITS],
    ["export-env", NO_VALUES],
    ["env-file", NO_VALUES],
    ["mask-values", NO_VALUES],
  ])("is told with what was meant: %s", (name, meant) => {
    expect(told(name)).toEqual([`${name.replaceAll(" ", "_").toLowerCase()} is not an input; ${meant}`]);
  });

  it.each([
    ["environments", "env envs keywayenv keywayenvironment vaultenvironment mapping map"],
    ["token", "key apikey apitoken keywaytoken keywayapikey keywaykey accesstoken"],
    ["apiUrl", "url api host endpoint baseurl server keywayurl keywayapiurl"],
    ["repository", "repo vault vaultname vaultid"],
    ["connectionId", "connection vercelconnectionid keywayconnectionid"],
    ["projectId", "project projectname vercelproject vercelprojectid railwayprojectid siteid"],
    ["serviceId", "service servicename railwayserviceid railwayservice"],
    ["allowDelete", "delete deletes prune allowdeletion allowdeletions"],
    ["maxDeletes", "maxdeletions maxdeletion deletelimit"],
    ["allowFirstSync", "firstsync first initialsync"],
    ["allowSharedNames", "sharednames shared"],
    ["expectedPlan", "plan plandigest digest approvedplan expectedplandigest"],
    ["requiredNames", "required requiredsecrets requiredkeys envexample"],
    ["failOnDrift", "drift failondiff failonchange failonchanges"],
    ["ignore", "exclude excludes skip ignorenames ignorepatterns except"],
    ["comment", "prcomment commentonpr pullrequestcomment"],
    ["issue", "createissue openissue driftissue"],
    ["githubToken", "ghtoken pat repotoken"],
  ])("is told as %s under each of the names that people give it", (input, words) => {
    for (const word of words.split(" "))
      expect(told(word)).toEqual([`${word} is not an input; did you mean ${input}?`]);
  });

  it.each([
    ["use mode: preview", "dryrun dry preview previewonly check checkonly"],
    ["use mode: sync", "sync apply"],
    ["use mode: discover", "discover list"],
    ["use mode: disconnect", "disconnect"],
    ["use direction: push", "push"],
    ["use direction: pull", "pull"],
    ["use showNames: false", "hidenames redact"],
    [PAIR, "providerenv providerenvironment vercelenvironment targetenvironment target"],
    ["the connection decides the team; set connectionId", "team teamid org orgid organization account"],
    [LIMITS, "force yes confirm autoapprove"],
    [NO_VALUES, "exportenv envfile maskvalues export"],
  ])("is told with what does it here: %s", (advice, words) => {
    for (const word of words.split(" ")) expect(told(word)).toEqual([`${word} is not an input; ${advice}`]);
  });

  it("is told with where it may come from, where nobody can tell what was meant", () => {
    expect(told("colour")).toEqual([
      "colour is not an input; remove it from with: (or INPUT_COLOUR from env:)",
    ]);
  });

  it.each(["", " "])("is wrong without a value too: %j", (value) => {
    expect(told("environment", value)).toHaveLength(1);
  });

  it("may have no name at all", () => {
    expect(told("")).toEqual(['"" is not an input; remove it from with: (or INPUT_ from env:)']);
  });

  it("is shown as the plain text it is", () => {
    expect(told("a\n::error::b")).toEqual([expect.stringContaining('"a\\u{a}::error::b" is not an input')]);
  });

  it("is told together with all others", () => {
    const env = { INPUT_ENV: "x", INPUT_REPO: "y", INPUT_MODE: "preview" };
    expect(unknownInputs(env, Object.keys(FIELDS))).toHaveLength(2);
  });

  it.each(["constructor", "__proto__", "hasOwnProperty", "toString"])(
    "may be called like a part of every object: %s",
    (name) => {
      expect(told(name)).toEqual([expect.stringContaining("is not an input; remove it")]);
    },
  );
});

describe("a variable of the environment", () => {
  it.each(Object.keys(FIELDS))("that stands for an input of action.yml is right: %s", (name) => {
    expect(told(name)).toEqual([]);
  });

  it.each([
    "input_environment",
    "INPUT_environment",
    "INPUTS_ENVIRONMENT",
    "ACTIONS_RUNNER_INPUT_TOKEN",
    "INPUT",
  ])("that no runner makes of a with: key is none of ours: %s", (variable) => {
    expect(unknownInputs({ [variable]: "x" }, Object.keys(FIELDS))).toEqual([]);
  });
});
