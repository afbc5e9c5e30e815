import type { Faults, WriteFault } from "./seed.ts";

/** The faults in force, and which request each of them strikes next. */
export class FaultPlan {
  /** Shared with the provider simulators, which read it anew at every call. */
  readonly settings: Faults;
  #writes = 0;
  #failedReads = 0;

  constructor(settings: Faults) {
    this.settings = { ...settings };
  }

  /** Changes some faults; those that count requests begin to count anew when they are among them. */
  change(change: Partial<Faults>): void {
    Object.assign(this.settings, change);
    if ("failWrites" in change || "failWriteNumber" in change) this.#writes = 0;
    if ("failReads" in change) this.#failedReads = 0;
  }

  /** The status this read is to fail with, if it is to fail. */
  nextRead(method: string, url: string): number | undefined {
    const { failReads } = this.settings;
    if (!failReads || method !== "GET" || this.#failedReads >= failReads.times) return undefined;
    if (!new RegExp(failReads.path).test(url)) return undefined;
    this.#failedReads += 1;
    return failReads.status;
  }

  /** How this execute request is to fail, if it is to fail. */
  nextWrite(): WriteFault | undefined {
    this.#writes += 1;
    const { failWrites, failWriteNumber = this.#writes } = this.settings;
    return failWriteNumber === this.#writes ? failWrites : undefined;
  }
}
