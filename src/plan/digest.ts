import { createHash } from "node:crypto";
import { type Plan, sorted } from "./plan.ts";

/**
 * SHA-256 (hex) over the target and the names to create, update and delete, ignored ones included. The order of
 * environments and of the server's lists does not change it.
 */
export function planDigest({ target, direction, allowDelete, environments }: Plan): string {
  const parts = environments.map(({ pair, writes }) =>
    JSON.stringify([pair.keyway, pair.provider, writes.create, writes.update, writes.delete]),
  );
  const { repository, connectionId, projectId, serviceId } = target;
  const head = [
    1,
    repository,
    connectionId.toLowerCase(),
    projectId,
    serviceId ?? "",
    direction,
    allowDelete,
  ];
  return createHash("sha256")
    .update(JSON.stringify([...head, ...sorted(parts)]))
    .digest("hex");
}
