/** Milliseconds that a write in flight is given when the runner cancels: it kills 10 s after its first signal. */
const GRACE = 5_000;

const reads = new AbortController();
const writes = new AbortController();

function end(): void {
  reads.abort();
  setTimeout(() => writes.abort(), GRACE).unref();
}

// As soon as this is loaded: a run that is cancelled while the rest is still loading has to tell so, too.
process.on("SIGINT", end);
process.on("SIGTERM", end);

/** Aborted when the runner asks the run to end: reads are dropped at once, and nothing more is sent. */
export const endSignal: AbortSignal = reads.signal;

/** Aborted a little later: a write in flight gets a chance to be answered. */
export const writeEndSignal: AbortSignal = writes.signal;
