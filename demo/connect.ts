import type { Sandbox } from "../sandbox/server.ts";
import { KeywayClient } from "../src/keyway/client.ts";

/**
 * Connects Vercel to the local Keyway as a person does: asks Keyway where to go, and agrees on Vercel's consent page.
 * @returns where the browser ended
 */
export async function connectVercel({ url }: Sandbox, token: string): Promise<string> {
  const never = new AbortController().signal;
  const keyway = new KeywayClient({
    base: new URL(url),
    proxy: undefined,
    token,
    userAgent: "keyway-sync-action demo",
    signal: never,
    writeSignal: never,
    now: () => new Date(),
    clock: () => performance.now(),
    random: Math.random,
    onStep: () => undefined,
    onWait: () => undefined,
  });
  const consent = await keyway.authorizeUrl("vercel", `${url}/connected`);
  await keyway.close();
  const agreed = await fetch(consent, {
    method: "POST",
    body: new URLSearchParams({ decision: "approve" }),
    redirect: "manual",
  });
  const ended = agreed.headers.get("location");
  if (agreed.status !== 302 || ended === null) throw new Error(`The consent page answered ${agreed.status}`);
  return ended;
}
