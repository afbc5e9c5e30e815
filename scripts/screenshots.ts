import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type BrowserContext, chromium } from "playwright-core";

const ROOT = join(import.meta.dirname, "..");
const PAGE = pathToFileURL(join(ROOT, "demo-report", "index.html")).href;
const IMAGES = join(ROOT, "docs", "images");

/** What the README shows, by the chapter of the demo it comes from. */
const PICTURES = [
  { chapter: "pull-request", image: "preview" },
  { chapter: "too-many-deletions", image: "refused" },
];

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Takes the README's pictures from the demo's page, light and dark. Run the demo first. */
async function main(): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), "keyway-screenshots-"));
  try {
    const browser = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: FLAGS,
      viewport: { width: 800, height: 900 },
      deviceScaleFactor: 1.5,
    });
    for (const scheme of ["light", "dark"] as const) await takeAll(browser, scheme);
    await browser.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

async function takeAll(browser: BrowserContext, scheme: "light" | "dark"): Promise<void> {
  const page = await browser.newPage();
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(PAGE);
  for (const { chapter, image } of PICTURES) {
    const path = join(IMAGES, `${image}-${scheme}.png`);
    await page.locator(`#${chapter} .summary-box`).screenshot({ path });
    console.log(path);
  }
  await page.close();
}

await main();
