import { expect, it } from "vitest";
import { isProvider, type Provider, providerTitle } from "../../../src/domain/provider.ts";

it.each<[Provider | undefined, string]>([
  ["vercel", "Vercel"],
  ["railway", "Railway"],
  ["netlify", "Netlify"],
  [undefined, "the provider"],
])("%s is called %s", (provider, title) => {
  expect(providerTitle(provider)).toBe(title);
});

it.each([
  ["vercel", true],
  ["Vercel", false],
  ["fly", false],
  ["", false],
])("%j is a provider of this action: %s", (name, known) => {
  expect(isProvider(name)).toBe(known);
});
