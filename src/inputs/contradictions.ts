import { clashingEntries, resolveEnvironments } from "../domain/environments.ts";
import { type Provider, providerName } from "../domain/provider.ts";
import { type Message, message } from "../text/message.ts";
import { type Inputs, UUID } from "./schema.ts";

/** Inputs that are right by themselves and wrong together; an input that did not parse is not there. */
export function contradictions(inputs: Partial<Inputs>): readonly Message[] {
  return [
    deletingPull(inputs),
    guessedDisconnect(inputs),
    serviceComplaint(inputs.provider, inputs.serviceId),
    ...environmentComplaints(inputs),
  ].filter((complaint) => complaint !== undefined);
}

/** A connection's ID where the project's belongs, while the connection's own is none. */
export function swappedIds(connectionId: string, projectId: string): Message | undefined {
  if (connectionId === "" || UUID.test(connectionId) || !UUID.test(projectId)) return undefined;
  return message`\`projectId\`: ${projectId} looks like a connection ID, and \`connectionId\` like a project's; are they swapped?`;
}

function deletingPull({ direction, allowDelete }: Partial<Inputs>): Message | undefined {
  if (direction !== "pull" || !allowDelete) return undefined;
  return message`\`allowDelete\` is only for \`direction: push\`, because Keyway never deletes on pull; remove it`;
}

function guessedDisconnect(inputs: Partial<Inputs>): Message | undefined {
  if (inputs.mode !== "disconnect" || !("connectionId" in inputs)) return undefined;
  if (inputs.connectionId !== undefined) return undefined;
  return message`\`connectionId\` is required: for safety, \`mode: disconnect\` never guesses which connection to delete`;
}

/**
 * What is wrong with a service that is given for a provider that has none. Also for a provider that is only found
 * later: Keyway would take the service for a part of the environment's name.
 */
export function serviceComplaint(
  provider: Provider | undefined,
  serviceId: string | undefined,
): Message | undefined {
  if (serviceId === undefined || provider === undefined || provider === "railway") return undefined;
  return message`\`serviceId\`: ${serviceId} is only for Railway; remove it for ${providerName(provider)}`;
}

/** Entries that are wrong whatever the look-ups will find. */
function environmentComplaints({ environments, provider, direction }: Partial<Inputs>): readonly Message[] {
  if (environments === undefined || direction === undefined) return [];
  if (provider === undefined) return clashingEntries(environments, direction);
  return resolveEnvironments(environments, provider, direction).complaints;
}
