import type { Report } from "../outcome/run-record.ts";
import { DETAILS } from "./detail.ts";
import { footer } from "./footer.ts";
import { render } from "./render.ts";

/** GitHub takes 1 MiB of summary a step; the footer fits between. In bytes. */
const LARGEST = 900 * 1024;

/** The job summary. */
export function summary(report: Report): string {
  return (
    render(report, { limit: LARGEST, heading: "##", details: DETAILS, whole: "report file" }) + footer(report)
  );
}
