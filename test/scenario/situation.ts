import { runHere } from "../support/in-process.ts";
import { stepsBy } from "../support/situation.ts";

export * from "../support/situation.ts";

/** Steps from the source, in the process of the test. */
export const { use, preview, sync, pull, bare } = stepsBy(runHere);
