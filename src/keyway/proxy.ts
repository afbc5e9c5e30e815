import { checkBypass } from "@actions/http-client/lib/proxy";
import { ProxyError } from "../domain/errors.ts";
import { type Message, message } from "../text/message.ts";

/**
 * The proxy that `HTTPS_PROXY` or `HTTP_PROXY` asks for, in either letter case, unless `NO_PROXY` names the host or it
 * is this machine. `NO_PROXY` is read from the process itself, by `@actions/http-client`.
 * @returns an address that every client reads alike: with its scheme, user and password percent-encoded
 * @throws ProxyError where the setting is no address of an http proxy: going on without it could be a way around it
 */
export function proxyFor(base: URL, env: Readonly<Record<string, string | undefined>>): URL | undefined {
  const variable = base.protocol === "https:" ? "https_proxy" : "http_proxy";
  const setting = env[variable] || env[variable.toUpperCase()];
  if (!setting || checkBypass(base)) return undefined;
  const address = setting.includes("://") ? setting : `http://${setting}`;
  // What cannot be read is not told: it may hold a password anywhere.
  if (!URL.canParse(address)) throw unusable(message`its address cannot be read`);
  const proxy = new URL(address);
  if (!/^https?:$/.test(proxy.protocol))
    throw unusable(message`${`${proxy.protocol}//${proxy.host}`} is of another kind`);
  proxy.username = encodeURIComponent(decoded(proxy.username));
  proxy.password = encodeURIComponent(decoded(proxy.password));
  return proxy;
}

/** Percent-encoded text; what is not, is taken as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unusable(why: Message): ProxyError {
  return new ProxyError(message`The proxy in the environment cannot be used: ${why}`);
}
