import type { OAuthState } from "./oauth.ts";

const TITLES = { vercel: "Vercel", netlify: "Netlify" } as const;

/** The question a provider asks before Keyway may use somebody's account there. */
export function consentPage({ provider, owner, redirectUri }: OAuthState): string {
  const title = TITLES[provider];
  const then = redirectUri === null ? "" : `<p>Then on to <code>${escapeHtml(redirectUri)}</code>.</p>`;
  // The form goes back to its own address, which carries the state.
  return page(
    `Connect ${title}`,
    `<p>Keyway asks to read and change the environment variables of your ${title} account, on behalf of
<strong>${escapeHtml(owner)}</strong>.</p>
${then}
<form method="post">
<button name="decision" value="approve">Approve</button>
<button name="decision" value="deny">Deny</button>
</form>
<p><small>This page stands in for ${title}'s own. Nothing leaves this machine.</small></p>`,
  );
}

/** What a person sees who decided and is sent nowhere else. */
export function answeredPage(title: string, text: string): string {
  return page(title, `<p>${escapeHtml(text)}</p>`);
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 32rem; margin: 4rem auto; padding: 0 1rem }</style>
</head>
<body>
<h1>${title}</h1>
${body}
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
