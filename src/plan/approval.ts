import type { Message } from "../text/message.ts";
import type { NameMemory } from "./name-memory.ts";

/** The plan that was approved by merging the pull request whose comment shows it, or why there is none. */
export type Approval =
  | {
      readonly kind: "approved";
      readonly pullRequest: number;
      /** The plan's digest, as the comment bears it. */
      readonly digest: string;
      /** The names of that plan, as far as they can be told again. */
      readonly names: NameMemory | undefined;
    }
  | {
      readonly kind: "missing";
      readonly why: Message;
      /** How a pull request can approve it; that a digest does too is the guard's to say, which knows the plan. */
      readonly advice: Message;
    }
  /** A preview before the merge: what it would be held to is what it is about to show. */
  | { readonly kind: "pending" };
