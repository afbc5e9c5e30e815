import type { EnvironmentPair } from "../domain/environments.ts";
import type { Vault } from "../keyway/schemas.ts";
import { type Message, message, trusted } from "../text/message.ts";
import { nearest } from "../text/nearest.ts";
import { nameList } from "../text/wording.ts";

/** The vault's environments, with the one that was probably meant; nothing where the server does not tell them. */
export function realEnvironments(pair: EnvironmentPair, vault: Vault | undefined): Message {
  if (vault === undefined || vault.environments.length === 0) return trusted("");
  const hint = vault.environments.includes(pair.keyway) ? trusted("") : hintFor(pair, vault.environments);
  return message` The vault has the environments ${nameList(vault.environments, { showNames: true }, "")}.${hint}`;
}

/** What providers call environments that vaults rarely have. */
const OF_PROVIDERS: ReadonlySet<string> = new Set(["preview", "deploy-preview", "development", "dev"]);

/** What was probably meant. A pair the wrong way around leads to its own mirror image. */
function hintFor({ keyway, provider }: EnvironmentPair, environments: readonly string[]): Message {
  const likely = likelyOf(keyway, environments);
  if (likely !== undefined) return message` Did you mean ${likely}?`;
  if (!OF_PROVIDERS.has(keyway) || !environments.includes(provider)) return trusted("");
  return message` Entries are \`keyway:provider\`. Did you mean ${`${provider}:${keyway}`}?`;
}

/** A beginning of one name only, such as `prod`, or a slip of the keyboard. */
function likelyOf(name: string, environments: readonly string[]): string | undefined {
  const begun = environments.filter((one) => name.length > 1 && one.startsWith(name.toLowerCase()));
  return begun.length === 1 ? begun[0] : nearest(name, environments);
}
