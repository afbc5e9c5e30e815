import { expect, it } from "vitest";
import {
  isProvider,
  isReservedName,
  nameOfProvider,
  type Provider,
  providerTitle,
} from "../../../src/domain/provider.ts";
import { text } from "../../support/builders.ts";

it.each<[Provider | undefined, string]>([
  ["vercel", "Vercel"],
  ["railway", "Railway"],
  ["netlify", "Netlify"],
  [undefined, "the provider"],
])("%s is called %s", (provider, title) => {
  expect(providerTitle(provider)).toBe(title);
});

it("a provider that this version does not know is called as Keyway spells it", () => {
  expect(text(nameOfProvider({ provider: "netlify", providerName: "netlify" }))).toBe("Netlify");
  expect(nameOfProvider({ providerName: "fly" })).toEqual({ parts: [{ data: "fly" }] });
});

it.each([
  ["vercel", true],
  ["Vercel", false],
  ["fly", false],
  ["", false],
])("%j is a provider of this action: %s", (name, known) => {
  expect(isProvider(name)).toBe(known);
});

it.each<[string, Provider | undefined, boolean]>([
  ["VERCEL_URL", "vercel", true],
  ["NEXT_PUBLIC_VERCEL_ENV", "vercel", true],
  ["MY_VERCEL_URL", "vercel", false],
  ["NETLIFY_SITE", "netlify", true],
  ["RAILWAY_TOKEN", "railway", true],
  ["NIXPACKS_NODE_VERSION", "railway", true],
  ["MY_TOKEN", "railway", false],
  ["MY_TOKEN", "netlify", false],
  ["VERCEL_URL", "netlify", false],
  ["VERCEL_URL", undefined, false],
])("the name %s at %s is kept by the provider for itself: %s", (name, provider, reserved) => {
  expect(isReservedName(name, provider)).toBe(reserved);
});
