import { createHmac } from "node:crypto";
import { z } from "zod";
import { forbidden, internalError, notFound } from "./answer.ts";
import { requireKey } from "./auth.ts";
import { type Handler, providerOf } from "./backend.ts";

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
  requireKey(call, backend, "read:secrets");
  return { kind: "data", data: { connections: backend.keyway.connections.map(backend.dialect.connection) } };
};

/** `GET /v1/integrations/connections/:id/projects` */
export const listProjects: Handler = (call, backend) => {
  requireKey(call, backend, "read:secrets");
  const projects = providerOf(call.parameters.id ?? "", backend).projects();
  return { kind: "data", data: { projects: projects.map(backend.dialect.project) } };
};

/** `DELETE /v1/integrations/connections/:id` */
export const deleteConnection: Handler = (call, backend) => {
  requireKey(call, backend, "write:secrets");
  const id = z.guid().safeParse(call.parameters.id);
  // The live server hands the id to its database unchecked, which chokes on what is no UUID.
  if (!id.success) throw internalError();
  if (!backend.keyway.disconnect(id.data)) throw notFound("Connection not found");
  return { kind: "empty" };
};

/** `GET /v1/integrations/:provider/authorize`: sends the browser to the provider's consent page. */
export const authorize: Handler = (call, backend) => {
  requireKey(call, backend, "write:secrets");
  const { provider = "" } = call.parameters;
  const redirectUri = typeof call.query.redirect_uri === "string" ? call.query.redirect_uri : null;
  switch (provider) {
    case "vercel":
    case "netlify": {
      if (redirectUri !== null && !isOurs(redirectUri)) throw forbidden("Invalid redirect URI");
      const state = signedState(provider, redirectUri);
      return { kind: "redirect", location: consentPage(provider, state, call.headers.host ?? "") };
    }
    // Railway is connected with a token; the live server has no consent page for it and trips over that.
    case "railway":
      throw internalError();
    default:
      throw notFound(`Provider ${provider} not found`);
  }
};

function consentPage(provider: "vercel" | "netlify", state: string, host: string): string {
  if (provider === "vercel") return `https://vercel.com/integrations/keyway/new?state=${state}`;
  const page = new URL("https://app.netlify.com/authorize");
  page.searchParams.set("client_id", "keyway-sandbox");
  page.searchParams.set("response_type", "code");
  // https whatever the request came by, as the live server has it.
  page.searchParams.set("redirect_uri", `https://${host}/v1/integrations/netlify/callback`);
  page.searchParams.set("state", state);
  return page.href;
}

function signedState(provider: string, redirectUri: string | null): string {
  const exp = Date.now() + 600_000;
  const payload = Buffer.from(
    JSON.stringify({ type: "provider_oauth", provider, redirectUri, exp }),
  ).toString("base64url");
  return `${payload}.${createHmac("sha256", "sandbox").update(payload).digest("base64url")}`;
}

// Which hosts the live server takes for its own was not observed; loopback serves local demos.
function isOurs(redirectUri: string): boolean {
  const host = URL.parse(redirectUri)?.hostname ?? "";
  return ["keyway.sh", "localhost", "127.0.0.1"].includes(host) || host.endsWith(".keyway.sh");
}
