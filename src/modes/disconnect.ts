import { ActionError } from "../domain/errors.ts";
import type { Provider } from "../domain/provider.ts";
import { sameId } from "../domain/target.ts";
import type { Keyway } from "../keyway/client.ts";
import type { Connection } from "../keyway/schemas.ts";
import { otherProvider, unknownConnection } from "../target/target-errors.ts";
import { message } from "../text/message.ts";

/**
 * Deletes a connection that was named, and makes sure that it is gone.
 * @returns what it was
 * @param provider what it must be of, where that is given
 * @throws TargetError when there is no such connection
 */
export async function disconnect(
  keyway: Keyway,
  connectionId: string,
  provider: Provider | undefined,
): Promise<Connection> {
  const before = await keyway.connections();
  const connection = before.find(({ id }) => sameId(id, connectionId));
  if (connection === undefined) throw unknownConnection(connectionId, before);
  if (provider !== undefined && connection.provider !== provider)
    throw otherProvider(connection, provider, before);
  const failure = await keyway.deleteConnection(connection.id).then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  // Whatever was answered, or not: the list tells what has become of it.
  const after = await keyway.connections().catch((error: unknown) => {
    throw failure?.error ?? new UncheckedError(connectionId, error);
  });
  if (after.some(({ id }) => sameId(id, connectionId)))
    throw failure?.error ?? new StillThereError(connectionId);
  return connection;
}

/** Keyway said that it deleted a connection, and nobody could look. */
class UncheckedError extends ActionError {
  override readonly name = "UncheckedError";

  constructor(connectionId: string, cause: unknown) {
    super(
      message`Keyway answered that it deleted the connection ${connectionId}, which could not be checked`,
      {
        cause,
      },
    );
  }
}

/** Keyway said that it deleted a connection, and lists it all the same. */
class StillThereError extends ActionError {
  override readonly name = "StillThereError";

  constructor(connectionId: string) {
    super(message`Keyway answered that it deleted the connection ${connectionId}, and still lists it`);
  }
}
