/** Milliseconds in which nothing happens; a server next door answers sooner. */
const IDLE = 10;

/** Uses the first moment in which a run does nothing but wait for Keyway. */
export class FirstIdle {
  readonly #work: () => void;
  #timer: NodeJS.Timeout | undefined;
  #isOver = false;

  /**
   * @param work done once, when ten milliseconds ago a request was sent, and neither another nor an answer followed.
   * Nothing may depend on it: it is not done where an answer is quick, and an error in it is told to nobody
   */
  constructor(work: () => void) {
    this.#work = work;
  }

  sent(): void {
    if (this.#isOver) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isOver = true;
      try {
        this.#work();
      } catch {}
    }, IDLE);
    // A run that was cancelled is not kept for this.
    this.#timer.unref();
  }

  answered(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
  }
}
