import type { Handler } from "./backend.ts";
import { deleteConnection, listConnections, listProjects, listProviders } from "./routes-connections.ts";
import { authorize, decideConsent, showConsent } from "./routes-oauth.ts";
import { answerPreview, answerStatus, answerSync } from "./routes-sync.ts";

interface Route {
  method: string;
  path: string;
  handler: Handler;
  /** Not Keyway's: its rate limit and its outages do not reach here. */
  elsewhere?: true;
}

const routes: Route[] = [
  { method: "GET", path: "/v1/integrations", handler: listProviders },
  { method: "GET", path: "/v1/integrations/connections", handler: listConnections },
  { method: "DELETE", path: "/v1/integrations/connections/:id", handler: deleteConnection },
  { method: "GET", path: "/v1/integrations/connections/:id/projects", handler: listProjects },
  { method: "GET", path: "/v1/integrations/:provider/authorize", handler: authorize },
  { method: "GET", path: "/v1/integrations/vaults/:owner/:repo/sync/status", handler: answerStatus },
  { method: "GET", path: "/v1/integrations/vaults/:owner/:repo/sync/preview", handler: answerPreview },
  { method: "POST", path: "/v1/integrations/vaults/:owner/:repo/sync", handler: answerSync },
  { method: "GET", path: "/oauth/:provider/consent", handler: showConsent, elsewhere: true },
  { method: "POST", path: "/oauth/:provider/consent", handler: decideConsent, elsewhere: true },
];

/** The route a request takes, with the parameters of its path. */
export interface Match {
  handler: Handler;
  parameters: Record<string, string>;
  isKeyways: boolean;
}

/**
 * Finds the route of a request; none for an unknown path or another method.
 * @throws URIError when a part of the path is not valid percent-encoding
 */
export function matchRoute(method: string, path: string): Match | undefined {
  const parts = path.split("/").map(decodeURIComponent);
  for (const route of routes) {
    const parameters = route.method === method ? matchPath(route.path, parts) : undefined;
    if (parameters) return { handler: route.handler, parameters, isKeyways: !route.elsewhere };
  }
  return undefined;
}

function matchPath(pattern: string, parts: readonly string[]): Record<string, string> | undefined {
  const names = pattern.split("/");
  if (names.length !== parts.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const part = parts[index] ?? "";
    if (!name.startsWith(":")) {
      if (name !== part) return undefined;
      continue;
    }
    // The live router does not take longer parts for parameters.
    if (part.length === 0 || part.length > 100) return undefined;
    parameters[name.slice(1)] = part;
  }
  return parameters;
}
