import { ProxyError } from "../domain/errors.ts";
import { type Message, message } from "../text/message.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy that `HTTPS_PROXY` or `HTTP_PROXY` asks for, in either letter case, unless `NO_PROXY` names the host or it
 * is this machine.
 * @returns an address with its scheme, user and password percent-encoded
 * @throws ProxyError where the setting is no address of an http proxy: going on without it could be a way around it
 */
export function proxyFor(base: URL, env: Environment): URL | undefined {
  const setting = settingOf(base.protocol === "https:" ? "https_proxy" : "http_proxy", env);
  if (setting === "" || isThisMachine(base) || bypasses(base, settingOf("no_proxy", env))) return undefined;
  const address = setting.includes("://") ? setting : `http://${setting}`;
  // What cannot be read is not told: it may hold a password anywhere.
  if (!URL.canParse(address)) throw unusable(message`its address cannot be read`);
  const proxy = new URL(address);
  // A slash, question mark or hash in a password ends the host too early: what is taken for it then may be secret.
  if (!/^\/?$/.test(proxy.pathname) || proxy.search !== "" || proxy.hash !== "")
    throw unusable(message`its address goes on after the host; user and password must be percent-encoded`);
  if (!/^https?:$/.test(proxy.protocol))
    throw unusable(message`${`${proxy.protocol}//${proxy.host}`} is of another kind`);
  proxy.username = encodeURIComponent(decoded(proxy.username));
  proxy.password = encodeURIComponent(decoded(proxy.password));
  return proxy;
}

/** The lower case of a variable goes first, as curl has it. */
function settingOf(variable: string, env: Environment): string {
  return env[variable] || env[variable.toUpperCase()] || "";
}

function isThisMachine({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.[\d.]+$/.test(hostname);
}

/** Whether a comma-separated list of hosts, domains and `host:port` names where a URL goes; `*` is everything. */
function bypasses(base: URL, exceptions: string): boolean {
  return exceptions
    .split(",")
    .map((exception) => exception.trim().toLowerCase())
    .some((exception) => exception === "*" || (exception !== "" && names(exception, base)));
}

function names(exception: string, { protocol, hostname, port }: URL): boolean {
  const { host, port: only } = hostAndPort(exception);
  if (only !== undefined && only !== (port || (protocol === "https:" ? "443" : "80"))) return false;
  const domain = host.replace(/^\*?\./, "");
  return domain !== "" && (hostname === domain || hostname.endsWith(`.${domain}`));
}

/** An IPv6 address in the one form that URLs have, with or without its brackets; only with them it can have a port. */
function hostAndPort(exception: string): { host: string; port: string | undefined } {
  const [, bracketed, plain, port] = /^(?:\[(.*)\]|([^:]*))(?::(\d+))?$/.exec(exception) ?? [];
  const address = bracketed ?? (plain === undefined ? exception : undefined);
  if (address === undefined) return { host: plain ?? "", port };
  const literal = `http://[${address}]`;
  return { host: URL.canParse(literal) ? new URL(literal).hostname : "", port };
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
