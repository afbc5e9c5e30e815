import { describe, expect, it } from "vitest";
import {
  clashingEntries,
  needsProvider,
  pairName,
  resolveEnvironments,
} from "../../../src/domain/environments.ts";
import type { Direction, Provider } from "../../../src/domain/provider.ts";
import { parseEnvironments } from "../../../src/inputs/environment-list.ts";
import { text } from "../../support/builders.ts";

function complaintsOf(written: string, provider?: Provider, direction: Direction = "push"): string[] {
  return resolveEnvironments(parseEnvironments(written).requests, provider, direction).complaints.map(text);
}

function resolved(written: string, provider?: Provider, direction: Direction = "push"): string[] {
  return resolveEnvironments(parseEnvironments(written).requests, provider, direction).pairs.map(pairName);
}

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
      "environments: cannot map staging without knowing the provider; set provider, or write a pair such as staging:preview",
      "environments: cannot map qa without knowing the provider; set provider, or write a pair such as qa:preview",
    ]);
  });

  it("gives no pair while the provider is unknown, and the others have theirs", () => {
    expect(resolved("staging, production, a:x")).toEqual(["production:production", "a:x"]);
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
    expect(shared("production, a:production", "railway")).toEqual([
      "environments: production and a:production both map to the provider environment production; each must map to a different one",
    ]);
  });

  it("are an error on pull, by the vault environment", () => {
    expect(shared("a:x, a:y, a:z", "railway", "pull")).toEqual([
      "environments: a:x and a:y and a:z all map to the vault environment a; each must map to a different one",
    ]);
  });

  it("may be shared on the side that is only read", () => {
    expect(shared("a:x, a:y", "railway", "push")).toEqual([]);
    expect(shared("a:x, b:x", "railway", "pull")).toEqual([]);
  });

  it("are found after mapping", () => {
    expect(shared("dev, development", "vercel")).toEqual([
      "environments: dev and development both map to the provider environment development; each must map to a different one",
    ]);
  });

  it("say so where only the letter case differs", () => {
    expect(shared("a:Preview, b:preview", "vercel")).toEqual([
      "environments: a:Preview and b:preview both map to the provider environment Preview in any letter case; each must map to a different one",
    ]);
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
      clashingEntries(parseEnvironments(written).requests, direction).map(text);
    expect(early("a:x, b:x, staging", "push")).toEqual([
      "environments: a:x and b:x both map to the provider environment x; each must map to a different one",
    ]);
    expect(early("production, a:production", "push")).toHaveLength(1);
    expect(early("staging, a:staging", "push")).toEqual([]);
    expect(early("a, a:x", "pull")).toHaveLength(1);
    expect(early("a, b", "pull")).toEqual([]);
  });
});

describe("an entry that is listed again", () => {
  it.each<[string, Provider | undefined, string]>([
    ["production, production", "vercel", "production is listed twice"],
    ["production, production", undefined, "production is listed twice"],
    ["production, production:production", "railway", "production is listed twice"],
    ["dev, dev:development", "vercel", "dev:development is listed twice"],
    ["a:x, b, a:x, a:x", "netlify", "a:x is listed 3 times"],
  ])("is told as that, and not as a shared target: %s", (written, provider, words) => {
    for (const direction of ["push", "pull"] as const)
      expect(complaintsOf(written, provider, direction)).toContain(`environments: ${words}; list it once`);
    expect(complaintsOf(written, provider)).toHaveLength(1);
  });

  it("is told once, though it cannot be mapped either", () => {
    expect(complaintsOf("staging, staging")).toEqual([
      expect.stringContaining("cannot map staging"),
      "environments: staging is listed twice; list it once",
    ]);
  });

  it("is another one where the mapping may yet part them", () => {
    expect(clashingEntries(parseEnvironments("staging, staging:staging").requests, "push")).toEqual([]);
  });
});
