import { CancelledError, InputError, KeywayError, RateLimitError } from "../domain/errors.ts";
import { sameId, type Target } from "../domain/target.ts";
import type { Keyway } from "../keyway/client.ts";
import { message, trusted } from "../text/message.ts";

/**
 * Checks before a sync what a preview believes: the provider that was named beside a connection. Where it cannot be
 * looked up, it stays a claim.
 * @throws InputError when the connection is of another provider
 */
export async function checkTarget(keyway: Keyway, target: Target): Promise<Target> {
  if (!target.providerIsClaim) return target;
  const connections = await keyway.connections().catch((error: unknown) => {
    if (endsEveryRequest(error)) throw error;
    return [];
  });
  const found = connections.find(({ id }) => sameId(id, target.connectionId));
  if (found === undefined) return target;
  if (found.provider !== target.provider)
    throw new InputError([
      message`\`provider\`: the connection ${found.id} is of provider ${found.providerName}, not ${target.provider ?? trusted("the one given")}; set ${`provider: ${found.providerName}`}, or leave it out`,
    ]);
  return { ...target, providerIsClaim: false };
}

/** A refused token and a used-up rate limit would end every later request as well. */
function endsEveryRequest(error: unknown): boolean {
  if (error instanceof KeywayError) return error.status === 401;
  return error instanceof CancelledError || error instanceof RateLimitError;
}
