import { isProvider, PROVIDERS, type Provider } from "../domain/provider.ts";
import { type Message, message, trusted } from "../text/message.ts";
import { foldedWord, nearest } from "../text/nearest.ts";
import { entries, parseEnvironments } from "./environment-list.ts";

/** Says what is wrong with an input, in words that complete a sentence begun by its name. */
export type Complain = (problem: Message) => never;

/** From the trimmed text of an input to its meaning. An empty text means that the input is not given. */
export type Reader<Meaning> = (text: string, complain: Complain) => Meaning;

/** GitHub's own kinds of tokens. */
const GITHUB_TOKEN = /^(?:gh[opusr]_|github_pat_)/;

const EXPRESSION = /\$\{\{/;

/** A secret's name, with or without what it is read by. No Keyway key is all in capitals. */
const SECRET_NAME = /^[\s${]*secrets\.|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

/** Whether a token is wrong as the workflow has it, whatever its secret holds. */
export function isWrongInWorkflow(text: string): boolean {
  return EXPRESSION.test(text) || SECRET_NAME.test(text);
}

/** Keyway's key. It is never repeated, so each slip is told by what it is. */
export const token: Reader<string> = (text, complain) => {
  if (text === "")
    return complain(
      message`is empty. Does the secret exist, and is its name spelled correctly? If it belongs to a GitHub environment, the job needs \`environment: <name>\``,
    );
  if (/[\r\n]/.test(text)) return complain(message`contains a line break; paste the key as a single line`);
  if (/^["'`]|["'`]$/.test(text)) return complain(message`is in quotes; paste the bare key`);
  if (/^bearer\b/i.test(text)) return complain(message`begins with \`Bearer\`; paste the bare key`);
  if (EXPRESSION.test(text))
    return complain(
      message`is an expression that GitHub did not evaluate; put it into the step's own \`with:\`, for text from a file or a script is passed on as it is`,
    );
  if (SECRET_NAME.test(text))
    return complain(message`is the name of a secret; to read it, write \`$\{{ secrets.<name> }}\``);
  if (GITHUB_TOKEN.test(text))
    return complain(
      message`is a GitHub token; use a Keyway API key (\`kw_live_…\` or \`kw_test_…\`) from the Keyway dashboard`,
    );
  if (!/^[!-~]*$/.test(text))
    return complain(message`contains spaces or other invalid characters; paste the bare key`);
  return text;
};

/** GitHub's token, which is never repeated either. */
export const githubToken: Reader<string | undefined> = (text, complain) => {
  if (/^kw_/.test(text)) return complain(message`is a Keyway key; put it into \`token\``);
  if (!/^[!-~]*$/.test(text)) return complain(message`contains spaces or other invalid characters`);
  return text || undefined;
};

/** The token goes to this origin and no other, so it must be one that cannot be listened to on the way. */
export const apiUrl: Reader<URL> = (text, complain) => {
  const shown = withoutCredentials(text);
  if (!URL.canParse(text))
    return complain(message`${shown} is not a URL; write one such as ${"https://keyway.example.com"}`);
  const url = new URL(text);
  if (url.username !== "" || url.password !== "")
    return complain(message`${shown} contains a user name or password; remove it`);
  if (/[?#]/.test(text)) return complain(message`${shown} contains a query or fragment; remove it`);
  if (url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname))) return url;
  return complain(
    message`${shown} is not safe; use https (http only on a loopback host: localhost, 127.0.0.1, [::1])`,
  );
};

/** In front of an @, and behind ? and #, is where people leave passwords and keys in a URL. */
function withoutCredentials(url: string): string {
  return url.replace(/^.*@/s, "…@").replace(/[?#].*/s, "?…");
}

/** URL has already brought every way to write an address into its one canonical form. */
function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

/** GitHub's own rules for names, which also keep `.` and `..` out of the request path. */
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;

const CLONE_URL = /^(?:https?:\/\/[^/]+\/|git@[^:]+:)([^/]+\/[^/]+?)(?:\.git)?\/?$/;

/** The vault's repository. Letter case is kept, and counts. */
export const repository: Reader<string> = (text, complain) => {
  if (REPOSITORY.test(text)) return text;
  if (text === "") return complain(message`is empty, and no workflow names one; write owner/repo`);
  const meant = text.replace(CLONE_URL, "$1");
  const fix = REPOSITORY.test(meant) ? meant : "owner/repo";
  return complain(message`${withoutCredentials(text)} is not a repository; write ${fix}`);
};

/** A provider, in any letter case. */
export const provider: Reader<Provider | undefined> = (text, complain) => {
  const name = text.toLowerCase();
  if (name === "" || isProvider(name)) return name || undefined;
  const choice = trusted("use vercel, railway or netlify");
  const list = entries(name);
  if (list.length > 1 && list.every(isProvider))
    return complain(message`${text} is more than one provider; use a step for each`);
  const meant = nearest(name, PROVIDERS);
  if (meant !== undefined)
    return complain(message`unknown provider ${text}; ${choice}. Did you mean ${meant}?`);
  return complain(
    /^fly(?:\.?io)?$/.test(name)
      ? message`${text} is not available yet in Keyway; ${choice}`
      : message`unknown provider ${text}; ${choice}`,
  );
};

/** Of the form that the input asks for, or left out. */
export function optional(form: RegExp, problem: string): Reader<string | undefined> {
  return (text, complain) => {
    if (text === "") return undefined;
    return form.test(text) ? text : complain(message`${text} ${trusted(problem)}`);
  };
}

/** @see parseEnvironments */
export const environments: Reader<ReturnType<typeof parseEnvironments>["requests"]> = (text, complain) => {
  const { requests, problem } = parseEnvironments(text);
  return problem === undefined ? requests : complain(problem);
};

/** One of a few words. What people write instead of them leads to the line of YAML that they mean. */
export function oneOf<const Choice extends string>(
  choices: readonly [Choice, Choice, ...Choice[]],
  instead: Readonly<Record<string, string>> = {},
): Reader<Choice> {
  const meanings = new Map(Object.entries(instead));
  return (text, complain) => {
    const choice = choices.find((candidate) => candidate === text);
    if (choice !== undefined) return choice;
    const meant = meanings.get(foldedWord(text)) ?? nearest(text, choices);
    const hint = meant === undefined ? "" : `. Did you mean \`${meant}\`?`;
    const all = `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
    return complain(message`${text} is not allowed; use ${trusted(all)}${trusted(hint)}`);
  };
}

/** The spellings that YAML 1.2 takes, and no others. */
export const boolean: Reader<boolean> = (text, complain) =>
  /^(?:true|True|TRUE|false|False|FALSE)$/.test(text)
    ? text.toLowerCase() === "true"
    : complain(message`${text} is not a boolean; write true or false`);

/** A number of things. */
export const wholeNumber: Reader<number> = (text, complain) =>
  /^\d{1,9}$/.test(text) ? Number(text) : complain(message`${text} is not a whole number; write 0 or more`);

/** The plan that a sync is held to: one that is known by its digest, or the one that a pull request shows. */
export type ExpectedPlan =
  | { readonly kind: "digest"; readonly digest: string }
  | { readonly kind: "pull-request" };

/** `planDigest` of an earlier preview, or `pull-request`. */
export const expectedPlan: Reader<ExpectedPlan | undefined> = (text, complain) => {
  if (text === "") return undefined;
  if (text === "pull-request") return { kind: "pull-request" };
  if (/^[0-9a-f]{64}$/.test(text)) return { kind: "digest", digest: text };
  return complain(
    message`${text} is not a plan digest; use the output \`planDigest\` of a preview (64 characters of 0-9 and a-f), or \`pull-request\``,
  );
};

/** What stands in no name of a variable, but in regular expressions, paths and lists of another form. */
const NEVER_IN_NAMES = /[\s/\\^$()[\]{}|+"'`]/;

/** Patterns, one per line or comma-separated. One that can match no name would be taken for protection. */
export const patterns: Reader<readonly string[]> = (text, complain) => {
  const all = entries(text);
  const futile = all.find((pattern) => NEVER_IN_NAMES.test(pattern));
  return futile === undefined
    ? all
    : complain(
        message`${futile} can match no name; only \`*\` (any text) and \`?\` (any one character) are special, and patterns stand one per line or comma-separated`,
      );
};

/** Files that one run reads at most. */
const MOST_FILES = 20;

/** Paths in the workspace, one per line: a comma may be part of one. */
export const paths: Reader<readonly string[]> = (text, complain) => {
  const all = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  for (const path of all) {
    if (/\p{Cc}/u.test(path)) return complain(message`${path} contains an invisible character`);
    if (/^(?:[/\\~]|[A-Za-z]:)/.test(path))
      return complain(
        message`${path} is not relative; write a path inside the workspace, such as \`.env.example\``,
      );
    if (path.split(/[/\\]/).includes(".."))
      return complain(message`${path} leads out of the workspace; write a path without \`..\``);
  }
  if (all.length > MOST_FILES)
    return complain(message`${all.length} files are listed; list at most ${MOST_FILES}, one per line`);
  return all;
};
