import { runStep } from "../support/runner.ts";
import { stepsBy } from "../support/situation.ts";

export * from "../support/situation.ts";

/** Steps as the runner starts them: the bundle, in a process of its own. */
export const { use, preview, sync, pull, bare } = stepsBy(runStep);
