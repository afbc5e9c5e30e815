import { z } from "zod";
import { internalError, notFound } from "../answer.ts";
import { requireKey } from "../auth.ts";
import { type Handler, reach } from "../backend.ts";

/** `GET /v1/integrations`: the only route that asks for no key. */
export const listProviders: Handler = () => ({
  kind: "data",
  data: {
    providers: [
      { name: "vercel", displayName: "Vercel", configured: true },
      { name: "railway", displayName: "Railway", configured: true },
      { name: "netlify", displayName: "Netlify", configured: true },
    ],
  },
});

/** `GET /v1/integrations/connections` */
export const listConnections: Handler = (call, backend) => {
  const { owner } = requireKey(call, backend, "read:secrets");
  const connections = backend.keyway.connectionsOf(owner);
  return { kind: "data", data: { connections: connections.map(backend.dialect.connection) } };
};

/** `GET /v1/integrations/connections/:id/projects` */
export const listProjects: Handler = async (call, backend) => {
  const { owner } = requireKey(call, backend, "read:secrets");
  const connection = backend.keyway.connection(owner, call.parameters.id ?? "");
  const projects = await reach(connection, backend).projects();
  return { kind: "data", data: { projects: projects.map(backend.dialect.project) } };
};

/** `DELETE /v1/integrations/connections/:id` */
export const deleteConnection: Handler = (call, backend) => {
  const { owner } = requireKey(call, backend, "write:secrets");
  const id = z.guid().safeParse(call.parameters.id);
  // The live server hands the id to its database unchecked, which chokes on what is no UUID.
  if (!id.success) throw internalError();
  const connection = backend.keyway.connection(owner, id.data);
  if (!connection) throw notFound("Connection not found");
  backend.keyway.disconnect(connection.id);
  return { kind: "empty" };
};
