import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../test/support/browser.ts";
import { animated, type Frame } from "./apng.ts";

const ROOT = join(import.meta.dirname, "..");
const PAGE = pathToFileURL(join(ROOT, "demo-report", "index.html")).href;
const IMAGES = join(ROOT, "docs", "images");

/** What the README shows, by the chapter of the demo it comes from and the box within it. */
const PICTURES = [
  { chapter: "pull-request", box: ".comment-box .box", image: "preview" },
  { chapter: "drift", box: ".issue-box", image: "issue" },
  { chapter: "too-many-deletions", box: ".summary-box", image: "refused" },
];

/** What the README shows moving: the same boxes one after the other, each under what has just happened. */
const STORY = [
  {
    chapter: "pull-request",
    box: ".comment-box .box",
    step: "Pull request",
    what: "a preview shows what merging would change",
  },
  { chapter: "sync", box: ".comment-box .box", step: "Merge", what: "the push syncs, verifies, and says so" },
  {
    chapter: "drift",
    box: ".issue-box",
    step: "Drift",
    what: "somebody edited a value at Vercel: the daily check opens an issue",
  },
  {
    chapter: "drift-over",
    box: ".issue-box",
    step: "In sync",
    what: "the edit was undone: the next check closes the issue",
  },
];

/** Milliseconds that each scene of the story stays. */
const SHOWN = 4000;

/** Takes the README's pictures from the demo's page, light and dark. Run the demo first. */
async function main(): Promise<void> {
  await mkdir(IMAGES, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const scheme of ["light", "dark"] as const) await takeAll(browser, scheme);
  } finally {
    await browser.close();
  }
}

async function takeAll(browser: Browser, colorScheme: "light" | "dark"): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 800, height: 660 },
    deviceScaleFactor: 1.5,
    colorScheme,
  });
  await page.goto(PAGE);
  for (const { chapter, box, image } of PICTURES)
    await save(`${image}-${colorScheme}.png`, await page.locator(`#${chapter} ${box}`).screenshot());
  const scenes = [];
  for (const { chapter, box } of STORY)
    scenes.push(await page.locator(`#${chapter} ${box}`).evaluate((element) => element.outerHTML));
  const style = await page.locator("style").evaluate((element) => element.outerHTML);
  const frames: Frame[] = [];
  for (const [index, shown] of scenes.entries()) {
    await page.setContent(stage(index, style, shown));
    frames.push({ png: await page.screenshot(), shown: SHOWN });
  }
  await save(`story-${colorScheme}.png`, animated(frames));
  await page.close();
}

/** One scene: where in the story it is, what has just happened, and the box that shows it. */
function stage(index: number, style: string, shown: string): string {
  const steps = STORY.map(({ step }, at) => `<span class="${at === index ? "now" : "other"}">${step}</span>`);
  return `<!doctype html><meta charset="utf-8"><meta name="color-scheme" content="light dark">${style}
<style>
.stage { position: fixed; inset: 0; padding: 16px 24px; overflow: hidden; background: var(--bgColor-default); }
.stage::after { content: ""; position: absolute; inset: auto 0 0; height: 48px; background: linear-gradient(transparent, var(--bgColor-default)); }
.steps { font-size: 20px; }
.now { font-weight: 600; }
.other { opacity: .45; }
.what { margin: 4px 0 16px; color: var(--fgColor-muted); }
</style>
<body class="markdown-body">
<div class="stage">
<div class="steps">${steps.join(' <span class="other">→</span> ')}</div>
<div class="what">${STORY[index]?.what}</div>
${shown}
</div>`;
}

async function save(name: string, png: Buffer): Promise<void> {
  await writeFile(join(IMAGES, name), png);
  console.log(`${name}: ${Math.ceil(png.length / 1024)} KiB`);
}

await main();
