import { type Message, message, trusted } from "../text/message.ts";

/** The providers that Keyway syncs with today. Fly.io is announced by Keyway and not there yet. */
export const PROVIDERS = ["vercel", "railway", "netlify"] as const;

/** A provider, as Keyway spells it. */
export type Provider = (typeof PROVIDERS)[number];

/** Which way secrets go: push is Keyway to provider, pull is provider to Keyway. */
export type Direction = "push" | "pull";

/** Whether a string from outside names a provider that this action knows. */
export function isProvider(name: string): name is Provider {
  return (PROVIDERS as readonly string[]).includes(name);
}

/** The provider's name for people; "the provider" when it is not known. */
export function providerTitle(provider: Provider | undefined): string {
  switch (provider) {
    case "vercel":
      return "Vercel";
    case "railway":
      return "Railway";
    case "netlify":
      return "Netlify";
    case undefined:
      return "the provider";
  }
}

/** {@link providerTitle}, to stand in a message. */
export function providerName(provider: Provider | undefined): Message {
  return trusted(providerTitle(provider));
}

/** The provider's name for people, or as Keyway spells that of one that this version does not know. */
export function nameOfProvider({ provider, providerName: spelled }: Provided): Message {
  return provider === undefined ? message`${spelled}` : providerName(provider);
}

/** What is at a provider, such as a connection. */
interface Provided {
  /** Absent where this version does not know it. */
  readonly provider?: Provider | undefined;
  /** As Keyway spells it: outside text. */
  readonly providerName: string;
}

/** Beginnings of names that a provider keeps for itself. */
const RESERVED: Record<Provider, readonly string[]> = {
  vercel: ["VERCEL_", "NEXT_PUBLIC_VERCEL_"],
  netlify: ["NETLIFY_"],
  railway: ["RAILWAY_", "NIXPACKS_"],
};

/**
 * Whether Keyway writes a variable of this name and never lists it again.
 * Seen at a live server: such names stay to be created for ever.
 */
export function isReservedName(name: string, provider: Provider | undefined): boolean {
  return provider !== undefined && RESERVED[provider].some((beginning) => name.startsWith(beginning));
}
