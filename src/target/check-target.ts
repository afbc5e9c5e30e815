import { CancelledError, InputError, KeywayError, RateLimitError } from "../domain/errors.ts";
import { sameId, type Target } from "../domain/target.ts";
import type { Inputs } from "../inputs/schema.ts";
import type { Keyway } from "../keyway/client.ts";
import type { Connection, Project } from "../keyway/schemas.ts";
import { type Message, message, trusted } from "../text/message.ts";

/** A target as the look-ups beside a sync's reads confirm it. */
export interface CheckedTarget {
  readonly target: Target;
  readonly warnings: readonly Message[];
}

/**
 * Checks before a sync what a preview believes: the provider that was named beside a connection, and a Railway service.
 * Where it cannot be looked up, the provider stays a claim.
 * @throws InputError when the connection is of another provider
 */
export async function checkTarget(
  keyway: Keyway,
  target: Target,
  inputs: Pick<Inputs, "projectId" | "serviceId">,
): Promise<CheckedTarget> {
  const asksService = target.provider === "railway" && inputs.projectId !== undefined;
  const [connections, projects] = await Promise.all([
    target.providerIsClaim ? unlessItFails(keyway.connections()) : undefined,
    asksService && inputs.serviceId !== undefined
      ? unlessItFails(keyway.projects(target.connectionId, { once: true }))
      : undefined,
  ]);
  return {
    target: confirmed(target, connections),
    warnings: projects === undefined ? [] : unlistedService(target, projects),
  };
}

function confirmed(target: Target, connections: readonly Connection[] | undefined): Target {
  const found = connections?.find(({ id }) => sameId(id, target.connectionId));
  if (found === undefined) return target;
  if (found.provider !== target.provider)
    throw new InputError([
      message`\`provider\`: the connection ${found.id} is of provider ${found.providerName}, not ${target.provider ?? trusted("the one given")}; set ${`provider: ${found.providerName}`}, or leave it out`,
    ]);
  return { ...target, providerIsClaim: false };
}

/** Keyway lists only services that are linked to a repository. */
function unlistedService({ projectId, serviceId }: Target, projects: readonly Project[]): Message[] {
  const services = projects.filter(({ id, serviceId: of }) => id === projectId && of !== undefined);
  if (serviceId === undefined || services.some((service) => service.serviceId === serviceId)) return [];
  const listed = services.map(({ serviceId: of }) => of).join(", ");
  const known = listed === "" ? message`it lists none` : message`it lists ${listed}`;
  return [
    message`\`serviceId\`: Keyway lists no service ${serviceId} in project ${projectId} (${known}, and only services that are linked to a repository). Check the ID: variables of a service that does not exist go nowhere`,
  ];
}

/** A refused token and a used-up rate limit would end every later request as well. */
async function unlessItFails<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asked;
  } catch (error) {
    const ends =
      error instanceof CancelledError ||
      error instanceof RateLimitError ||
      (error instanceof KeywayError && error.status === 401);
    if (ends) throw error;
    return undefined;
  }
}
