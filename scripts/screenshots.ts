import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../test/support/browser.ts";

const ROOT = join(import.meta.dirname, "..");
const PAGE = pathToFileURL(join(ROOT, "demo-report", "index.html")).href;
const IMAGES = join(ROOT, "docs", "images");

/** What the README shows, by the chapter of the demo it comes from and the box within it. */
const PICTURES = [
  { chapter: "pull-request", box: ".comment-box .box", image: "preview" },
  { chapter: "drift", box: ".issue-box", image: "issue" },
  { chapter: "too-many-deletions", box: ".summary-box", image: "refused" },
];

/** Takes the README's pictures from the demo's page, light and dark. Run the demo first. */
async function main(): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const scheme of ["light", "dark"] as const) await takeAll(browser, scheme);
  } finally {
    await browser.close();
  }
}

async function takeAll(browser: Browser, colorScheme: "light" | "dark"): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 800, height: 900 },
    deviceScaleFactor: 1.5,
    colorScheme,
  });
  await page.goto(PAGE);
  for (const { chapter, box, image } of PICTURES) {
    const path = join(IMAGES, `${image}-${colorScheme}.png`);
    await page.locator(`#${chapter} ${box}`).screenshot({ path });
    console.log(path);
  }
  await page.close();
}

await main();
