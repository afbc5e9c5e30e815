import type { Provider } from "./provider.ts";

/** What a run acts upon: one vault and one project at a provider. */
export interface Target {
  /** `owner/repo`, in the letter case that Keyway knows. */
  readonly repository: string;
  readonly connectionId: string;
  readonly projectId: string;
  readonly serviceId: string | undefined;
  /** Absent only where ids were given and their provider could not be looked up. */
  readonly provider: Provider | undefined;
  /** Whether the provider is only what the workflow says: it maps names, and lifts no guard. */
  readonly providerIsClaim: boolean;
  /** What people call the project; absent where it was not looked up. */
  readonly projectName?: string | undefined;
}

/** Whether two ids of connections are the same: a live server takes them in any letter case. */
export function sameId(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
