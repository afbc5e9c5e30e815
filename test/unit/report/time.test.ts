import { expect, it } from "vitest";
import { ago, day, moment } from "../../../src/report/time.ts";

const NOW = new Date("2026-11-24T05:17:00Z");

it("a moment and a day are told in UTC", () => {
  expect([moment(NOW), day(NOW)]).toEqual(["2026-11-24 05:17 UTC", "24 Nov 2026"]);
});

it.each([
  ["2026-11-24T05:18:00Z", "less than a minute ago"],
  ["2026-11-24T05:16:00Z", "1 minute ago"],
  ["2026-11-24T03:00:00Z", "2 hours ago"],
  ["2026-11-22T05:18:00Z", "47 hours ago"],
  ["2026-11-21T05:00:00Z", "3 days ago"],
  ["2026-10-12T05:00:00Z", "on 12 Oct 2026"],
])("%s is told as %s", (time, words) => {
  expect(ago(new Date(time), NOW)).toBe(words);
});
