import { z } from "zod";
import { type Answer, badRequest, forbidden, internalError, notFound } from "../answer.ts";
import { requireKey } from "../auth.ts";
import type { Backend, Call, Handler } from "../backend.ts";
import { answeredPage, consentPage } from "../consent-page.ts";
import type { Authorization, OAuthState } from "../oauth.ts";
import { validate } from "./validate.ts";

/** `GET /v1/integrations/:provider/authorize`: sends the browser to the provider's consent page. */
export const authorize: Handler = (call, backend) => {
  const { owner } = requireKey(call, backend, "write:secrets");
  const { provider = "" } = call.parameters;
  if (provider !== "vercel" && provider !== "netlify" && provider !== "railway") {
    throw notFound(`Provider ${provider} not found`);
  }
  backend.oauth.requireRoom(owner);
  const redirectUri = allowedRedirect(call, backend);
  // Railway is connected with a token; the live server has no consent page for it and trips over that.
  if (provider === "railway") throw internalError();
  return { kind: "redirect", location: consentAddress({ provider, owner, redirectUri }, call, backend) };
};

/** `GET /oauth/:provider/consent`: the provider asks whether Keyway may. Not a page of Keyway's. */
export const showConsent: Handler = (call, backend) => {
  const state = stateOf(call, backend);
  return { kind: "page", html: consentPage(state) };
};

/** `POST /oauth/:provider/consent`: the person has decided. */
export const decideConsent: Handler = (call, backend) => {
  const state = stateOf(call, backend);
  const { decision } = validate(z.object({ decision: z.enum(["approve", "deny"]) }), call.body);
  backend.oauth.redeem(state);
  if (decision === "deny") return { kind: "page", html: answeredPage("Authorization Denied", DENIED) };
  backend.oauth.connect(state, Date.now());
  return connected(state);
};

const DENIED = "You denied the authorization request. Nothing was connected.";

function connected({ provider, redirectUri }: OAuthState): Answer {
  if (redirectUri !== null) return { kind: "redirect", location: redirectUri };
  return {
    kind: "page",
    html: answeredPage("Connected", `Keyway is connected to ${provider}. You can close this page.`),
  };
}

function stateOf({ parameters, query }: Call, { oauth }: Backend): OAuthState {
  if (typeof query.state !== "string") throw badRequest("Missing state parameter");
  return oauth.read(query.state, parameters.provider ?? "", Date.now());
}

/** @throws Problem 403 for an origin that is not allowed, before anything is signed */
function allowedRedirect({ query }: Call, backend: Backend): string | null {
  if (!query.redirect_uri) return null;
  const address = typeof query.redirect_uri === "string" ? URL.parse(query.redirect_uri) : null;
  if (address === null) throw forbidden("Invalid redirect URI format");
  if (isKeyways(address) || isThisSandbox(address, backend)) return address.href;
  throw forbidden(`Invalid redirect origin: ${address.origin}`);
}

// Which origins the hosted service takes for its own was not observed.
function isKeyways({ protocol, host }: URL): boolean {
  return protocol === "https:" && (host === "keyway.sh" || host.endsWith(".keyway.sh"));
}

function isThisSandbox({ origin }: URL, backend: Backend): boolean {
  const own = new URL(backend.url());
  return origin === own.origin || origin === `http://localhost:${own.port}`;
}

function consentAddress(authorization: Authorization, { headers }: Call, backend: Backend): string {
  const { provider } = authorization;
  const state = backend.oauth.issue(authorization, Date.now());
  if (backend.oauth.local) return `${backend.url()}/oauth/${provider}/consent?state=${state}`;
  if (provider === "vercel") return `https://vercel.com/integrations/keyway/new?state=${state}`;
  const page = new URL("https://app.netlify.com/authorize");
  page.searchParams.set("client_id", "keyway-sandbox");
  page.searchParams.set("response_type", "code");
  // https whatever the request came by, as the live server has it.
  page.searchParams.set("redirect_uri", `https://${headers.host}/v1/integrations/netlify/callback`);
  page.searchParams.set("state", state);
  return page.href;
}
