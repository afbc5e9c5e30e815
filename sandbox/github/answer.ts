import type { OutgoingHttpHeaders } from "node:http";

/** What goes back over the wire; the body as JSON. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: OutgoingHttpHeaders;
}

/** An answer that ends a call early. */
export class Refused extends Error {
  readonly answer: Answer;

  constructor(status: number, message: string, errors?: object[]) {
    super(message);
    const documentation_url = "https://docs.github.com/rest";
    this.answer = {
      status,
      body: { message, ...(errors && { errors }), documentation_url, status: `${status}` },
    };
  }
}

/** Nothing is there, or the API has no such path. */
export function notFound(): Refused {
  return new Refused(404, "Not Found");
}

/** The job's permissions do not reach that far. */
export function forbidden(): Refused {
  return new Refused(403, "Resource not accessible by integration");
}

/** The repository has no issues. */
export function switchedOff(): Refused {
  return new Refused(410, "Issues has been disabled in this repository.");
}

/** A field holds what GitHub does not take. */
export function invalid(resource: string, field: string, why: string): Refused {
  return new Refused(422, "Validation Failed", [
    { resource, code: "custom", field, message: `${field} ${why}` },
  ]);
}
