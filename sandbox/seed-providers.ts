import { z } from "zod";

const vercelRowSchema = z.strictObject({
  key: z.string(),
  value: z.string(),
  target: z.array(z.string()).min(1),
  type: z.enum(["encrypted", "sensitive", "system", "plain"]).default("encrypted"),
});

const vercelProjectSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  linkedRepo: z.string().optional(),
  framework: z.string().nullable().default(null),
  createdAt: z.iso.datetime().default("2025-01-15T10:00:00.000Z"),
  rows: z.array(vercelRowSchema).default([]),
});

/** The contexts of Netlify. `all` is one of them: a value that counts wherever there is none for the context itself. */
export const netlifyContextSchema = z.enum(["all", "dev", "branch-deploy", "deploy-preview", "production"]);

const netlifyVariableSchema = z.strictObject({
  key: z.string(),
  values: z.partialRecord(netlifyContextSchema, z.string()),
  secret: z.boolean().default(false),
});

const netlifySiteSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  linkedRepo: z.string().optional(),
  variables: z.array(netlifyVariableSchema).default([]),
});

const railwayServiceSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  linkedRepo: z.string().optional(),
});

const railwayProjectSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    createdAt: z.iso.datetime().default("2025-01-15T10:00:00.000Z"),
    environments: z.array(z.string()).default(["production"]),
    services: z.array(railwayServiceSchema).default([]),
    variables: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  })
  .refine(
    ({ environments, variables }) =>
      Object.keys(variables).every((place) => environments.includes(place.split(":", 1)[0] ?? "")),
    { path: ["variables"], message: "Variables of an environment that the project does not have" },
  );

/** What is at Vercel. */
export const vercelSchema = z.strictObject({ projects: z.array(vercelProjectSchema).default([]) });
/** What is at Netlify. */
export const netlifySchema = z.strictObject({ sites: z.array(netlifySiteSchema).default([]) });
/** What is at Railway. */
export const railwaySchema = z.strictObject({ projects: z.array(railwayProjectSchema).default([]) });

/** A Vercel project and its environment variables. */
export type VercelProject = z.output<typeof vercelProjectSchema>;
/** One environment variable as Vercel keeps it: a single value for one or more targets. */
export type VercelRow = z.output<typeof vercelRowSchema>;

/** A Netlify site and its environment variables. */
export type NetlifySite = z.output<typeof netlifySiteSchema>;
/** One environment variable as Netlify keeps it: a value for each context; nobody can read a secret one. */
export type NetlifyVariable = z.output<typeof netlifyVariableSchema>;
/** Where a value at Netlify counts. */
export type NetlifyContext = z.output<typeof netlifyContextSchema>;

/**
 * A Railway project. Its `variables` go by environment for those that all services share, and by
 * `environment:serviceId` for those of one service.
 */
export type RailwayProject = z.output<typeof railwayProjectSchema>;
