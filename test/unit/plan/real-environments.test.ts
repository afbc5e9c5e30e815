import { expect, it } from "vitest";
import { realEnvironments } from "../../../src/plan/real-environments.ts";
import { pairOf, text } from "../../support/builders.ts";
import { vaultOf } from "../../support/refusals.ts";

it.each([
  [
    "a typo",
    "prodction",
    ["production", "staging"],
    " The vault has the environments production, staging. Did you mean production?",
  ],
  [
    "a name that is there",
    "production",
    ["production", "prod"],
    " The vault has the environments production, prod.",
  ],
  ["a name that nothing is like", "qa", ["production"], " The vault has the environments production."],
  [
    "the beginning of one",
    "st",
    ["production", "staging"],
    " The vault has the environments production, staging. Did you mean staging?",
  ],
  ["a single letter", "p", ["production"], " The vault has the environments production."],
  [
    "a pair the wrong way around",
    "preview:staging",
    ["production", "staging"],
    " The vault has the environments production, staging. Entries are keyway:provider. Did you mean staging:preview?",
  ],
  ...["deploy-preview", "development", "dev"].map((place): [string, string, string[], string] => [
    `a pair the wrong way around, with ${place}`,
    `${place}:staging`,
    ["production", "staging"],
    ` The vault has the environments production, staging. Entries are keyway:provider. Did you mean staging:${place}?`,
  ]),
  [
    "a pair the right way around",
    "staging:preview",
    ["preview", "staging"],
    " The vault has the environments preview, staging.",
  ],
  ["a vault without environments", "production", [], ""],
])("the vault's environments are told beside %s", (_, name, environments, told) => {
  expect(text(realEnvironments(pairOf(name), vaultOf({ environments })))).toBe(told);
});

it("nothing is told where the server does not tell them", () => {
  expect(text(realEnvironments(pairOf("prodction"), undefined))).toBe("");
});
