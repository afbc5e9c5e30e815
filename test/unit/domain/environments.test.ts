import { describe, expect, it } from "vitest";
import {
  entries,
  needsProvider,
  pairName,
  parseEnvironments,
  resolveEnvironments,
  sharedTargetComplaints,
} from "../../../src/domain/environments.ts";
import type { Direction, Provider } from "../../../src/domain/provider.ts";
import { text } from "../../support/builders.ts";

function complaintsOf(written: string, provider?: Provider, direction: Direction = "push"): string[] {
  return resolveEnvironments(parseEnvironments(written).requests, provider, direction).complaints.map(text);
}

function resolved(written: string, provider?: Provider, direction: Direction = "push"): string[] {
  return resolveEnvironments(parseEnvironments(written).requests, provider, direction).pairs.map(pairName);
}

describe("the text of environments", () => {
  it.each([
    ["one bare name", "production", [{ keyway: "production" }]],
    ["a pair", "staging:preview", [{ keyway: "staging", provider: "preview" }]],
    ["commas", "a:b,c", [{ keyway: "a", provider: "b" }, { keyway: "c" }]],
    [
      "lines, with blanks and carriage returns",
      "\n a : b \r\n\r\n c\n",
      [{ keyway: "a", provider: "b" }, { keyway: "c" }],
    ],
    ["a name with spaces inside", "my env:their env", [{ keyway: "my env", provider: "their env" }]],
  ])("is read as entries: %s", (_, text, entries) => {
    expect(parseEnvironments(text).requests).toEqual(entries);
  });

  it.each([
    ["a:b:c", "environments: a:b:c has more than one colon"],
    [":b", "environments: :b names no Keyway environment"],
    [":", "environments: : names no Keyway environment"],
    ["a:", "environments: a: names no provider environment"],
    ["a\tb", 'environments: "a\\u{9}b" holds a control character'],
    [" , \n", "environments: no environment is named"],
    ["", "environments: no environment is named"],
  ])("is refused when it is not of the form: %j", (written, complaint) => {
    expect(parseEnvironments(written).complaints.map(text)).toEqual([
      `${complaint}; write keyway or keyway:provider, one per line or comma-separated`,
    ]);
  });

  it("is refused with every wrong entry at once", () => {
    expect(parseEnvironments("a:\nproduction\n:b").complaints).toHaveLength(2);
  });

  it("drops blank entries of a list", () => {
    expect(entries(" a,,b \n\n c ")).toEqual(["a", "b", "c"]);
  });
});

describe("a bare name", () => {
  it.each<[Provider, string, string]>([
    ["vercel", "production", "production"],
    ["vercel", "staging", "preview"],
    ["vercel", "dev", "development"],
    ["vercel", "development", "development"],
    ["vercel", "preview", "preview"],
    ["vercel", "qa", "qa"],
    ["netlify", "production", "production"],
    ["netlify", "staging", "deploy-preview"],
    ["netlify", "dev", "dev"],
    ["netlify", "development", "dev"],
    ["netlify", "branch-deploy", "branch-deploy"],
    ["railway", "production", "production"],
    ["railway", "staging", "staging"],
    ["railway", "dev", "dev"],
    ["railway", "development", "development"],
  ])("maps by provider: at %s, %s is %s", (provider, keyway, name) => {
    expect(resolved(keyway, provider)).toEqual([`${keyway}:${name}`]);
  });

  it.each<Provider>(["vercel", "netlify", "railway"])("is never mapped to production: %s", (provider) => {
    for (const name of ["prod", "Production", "main", "live", "staging", "dev"])
      expect(resolved(name, provider)).not.toContain(`${name}:production`);
  });

  it("other than production is an error while the provider is unknown", () => {
    expect(complaintsOf("production\nstaging\nqa")).toEqual([
      "environments: what staging is called at the provider is not known; set provider, or write a pair such as staging:preview",
      "environments: what qa is called at the provider is not known; set provider, or write a pair such as qa:preview",
    ]);
  });

  it.each([
    ["production", false],
    ["staging", true],
    ["staging:preview", false],
  ])("needs the provider or does not: %s", (text, needed) => {
    expect(parseEnvironments(text).requests.map(needsProvider)).toEqual([needed]);
  });
});

describe("a pair", () => {
  it("is taken as written, whatever the provider", () => {
    expect(resolved("staging:staging, dev:production", "vercel")).toEqual([
      "staging:staging",
      "dev:production",
    ]);
  });

  it("needs no provider", () => {
    expect(resolved("staging:preview, production")).toEqual(["staging:preview", "production:production"]);
  });
});

describe("two entries with the same target", () => {
  const shared = complaintsOf;

  it("are an error on push, by the provider environment", () => {
    expect(shared("a:production, b:production", "railway")).toEqual([
      "environments: a:production and b:production have the same provider environment as target; give each its own",
    ]);
  });

  it("are an error on pull, by the vault environment", () => {
    expect(shared("a:x, a:y", "railway", "pull")).toEqual([
      "environments: a:x and a:y have the same vault environment as target; give each its own",
    ]);
  });

  it("may be shared on the side that is only read", () => {
    expect(shared("a:x, a:y", "railway", "push")).toEqual([]);
    expect(shared("a:x, b:x", "railway", "pull")).toEqual([]);
  });

  it("are found after mapping", () => {
    expect(shared("dev, development", "vercel")).toHaveLength(1);
  });

  it.each<[Provider | undefined, number]>([
    ["vercel", 1],
    [undefined, 1],
    ["railway", 0],
    ["netlify", 0],
  ])("differ by letter case, except at Vercel or where it could be Vercel: %s", (provider, complaints) => {
    expect(shared("a:Preview, b:preview", provider)).toHaveLength(complaints);
  });

  it("keep their letter case in the vault", () => {
    expect(shared("Staging:x, staging:y", "vercel", "pull")).toEqual([]);
  });

  it("are told together with names that cannot be mapped", () => {
    expect(shared("staging, a:x, b:x")).toHaveLength(2);
  });

  it("are known before the provider is, as far as they do not depend on it", () => {
    const early = (written: string, direction: Direction) =>
      sharedTargetComplaints(parseEnvironments(written).requests, direction).map(text);
    expect(early("a:x, b:X, staging", "push")).toEqual([
      "environments: a:x and b:X have the same provider environment as target; give each its own",
    ]);
    expect(early("production, a:production", "push")).toHaveLength(1);
    expect(early("staging, a:staging", "push")).toEqual([]);
    expect(early("a, a:x", "pull")).toHaveLength(1);
    expect(early("a, b", "pull")).toEqual([]);
  });
});
