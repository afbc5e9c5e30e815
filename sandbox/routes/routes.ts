import type { Handler } from "../backend.ts";
import type { RequestKind } from "../request-log.ts";
import { deleteConnection, listConnections, listProjects, listProviders } from "./connections.ts";
import { authorize, decideConsent, showConsent } from "./oauth.ts";
import { answerPreview, answerStatus, answerSync } from "./sync.ts";
import { describeVault, listEnvironments, listSecrets, listTrash } from "./vaults.ts";

/** One route of the sandbox. */
export interface Route {
  kind: RequestKind;
  method: "GET" | "POST" | "DELETE";
  path: string;
  handler: Handler;
}

const INTEGRATIONS = "/v1/integrations";
const SYNC = `${INTEGRATIONS}/vaults/:owner/:repo/sync`;
const VAULT = "/v1/vaults/:owner/:repo";

/** All of them; what can be asked with GET can be asked with HEAD. */
export const routes: Route[] = [
  { kind: "providers", method: "GET", path: INTEGRATIONS, handler: listProviders },
  { kind: "connections", method: "GET", path: `${INTEGRATIONS}/connections`, handler: listConnections },
  {
    kind: "disconnect",
    method: "DELETE",
    path: `${INTEGRATIONS}/connections/:id`,
    handler: deleteConnection,
  },
  {
    kind: "projects",
    method: "GET",
    path: `${INTEGRATIONS}/connections/:id/projects`,
    handler: listProjects,
  },
  { kind: "authorize", method: "GET", path: `${INTEGRATIONS}/:provider/authorize`, handler: authorize },
  { kind: "status", method: "GET", path: `${SYNC}/status`, handler: answerStatus },
  { kind: "preview", method: "GET", path: `${SYNC}/preview`, handler: answerPreview },
  { kind: "sync", method: "POST", path: SYNC, handler: answerSync },
  { kind: "vault", method: "GET", path: VAULT, handler: describeVault },
  { kind: "secrets", method: "GET", path: `${VAULT}/secrets`, handler: listSecrets },
  { kind: "environments", method: "GET", path: `${VAULT}/environments`, handler: listEnvironments },
  { kind: "trash", method: "GET", path: `${VAULT}/trash`, handler: listTrash },
  { kind: "consent", method: "GET", path: "/oauth/:provider/consent", handler: showConsent },
  { kind: "consent", method: "POST", path: "/oauth/:provider/consent", handler: decideConsent },
];
