import type { Handler } from "../backend.ts";
import { deleteConnection, listConnections, listProjects, listProviders } from "./connections.ts";
import { authorize, decideConsent, showConsent } from "./oauth.ts";
import { answerPreview, answerStatus, answerSync } from "./sync.ts";

/** One route of the sandbox. */
export interface Route {
  method: "GET" | "POST" | "DELETE";
  path: string;
  handler: Handler;
  /** Not Keyway's: its rate limit and its outages do not reach here. */
  elsewhere?: true;
}

/** All of them; each that is asked with GET can be asked with HEAD. */
export const routes: Route[] = [
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
