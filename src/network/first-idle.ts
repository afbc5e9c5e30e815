/** Milliseconds in which nothing happens; a server next door answers sooner. */
const IDLE = 10;

/** Uses the first moment in which a run does nothing but wait for Keyway. */
export class FirstIdle {
  readonly #work: () => void;
  #timer: NodeJS.Timeout | undefined;
  #isOver = false;

  /** @param work done once, when ten milliseconds ago a request was sent, and neither another nor an answer followed */
  constructor(work: () => void) {
    this.#work = work;
  }

  sent(): void {
    if (this.#isOver) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isOver = true;
      this.#work();
    }, IDLE);
  }

  answered(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
  }
}
