import type { z } from "zod";
import { validationError } from "../answer.ts";

/**
 * Reads a query or body by its schema.
 * @throws Problem 400 with one complaint per field, in the words of the live server
 */
export function validate<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input, { error: complaint });
  if (parsed.success) return parsed.data;
  throw validationError(
    parsed.error.issues.map(({ path, message }) => ({ field: path.join("."), code: "invalid", message })),
  );
}

// The live server still speaks zod 3, whose messages differ from those of zod 4.
const complaint: z.core.$ZodErrorMap = (issue) => {
  if (issue.input === undefined) return "Required";
  switch (issue.code) {
    case "invalid_type":
      return `Expected ${issue.expected}, received ${nameOfType(issue.input)}`;
    case "invalid_value": {
      const allowed = issue.values.map((value) => `'${String(value)}'`).join(" | ");
      return `Invalid enum value. Expected ${allowed}, received '${String(issue.input)}'`;
    }
    case "invalid_format":
      return "Invalid uuid";
    default:
      return "Invalid input";
  }
};

function nameOfType(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
