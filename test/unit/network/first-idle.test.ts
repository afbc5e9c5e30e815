import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FirstIdle } from "../../../src/network/first-idle.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched() {
  const work = vi.fn();
  return { idle: new FirstIdle(work), work };
}

describe("the first moment in which a run only waits", () => {
  it("is there ten milliseconds after the last request was sent", () => {
    const { idle, work } = watched();
    idle.sent();
    vi.advanceTimersByTime(9);
    idle.sent();
    vi.advanceTimersByTime(9);
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(work).toHaveBeenCalledOnce();
  });

  it("is nobody's business if what is done in it goes wrong", () => {
    const idle = new FirstIdle(() => {
      throw new TypeError("not ready");
    });
    idle.sent();
    expect(() => vi.advanceTimersByTime(10)).not.toThrow();
  });

  it("is there once", () => {
    const { idle, work } = watched();
    idle.sent();
    vi.advanceTimersByTime(10);
    idle.sent();
    vi.advanceTimersByTime(60_000);
    expect(work).toHaveBeenCalledOnce();
  });

  it("never comes where an answer was there before", () => {
    const { idle, work } = watched();
    idle.sent();
    idle.answered();
    idle.sent();
    vi.advanceTimersByTime(60_000);
    expect(work).not.toHaveBeenCalled();
  });
});
