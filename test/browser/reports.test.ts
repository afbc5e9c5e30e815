import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { markdown } from "../support/markdown.ts";

const GOLDEN = join(import.meta.dirname, "../golden");
const REPORTS = readdirSync(GOLDEN).map((file) => file.replace(".md", ""));
const CSS = readFileSync(
  createRequire(import.meta.url).resolve("github-markdown-css/github-markdown.css"),
  "utf8",
);

/** A phone as most people hold it; GitHub leaves 16 pixels on either side of a text. */
const PHONE = { width: 390, height: 844 };
const MARGIN = 16;

/** Every element and attribute that a report has of its own. */
const OWN =
  /^(?:(?:h[2-4]|p|strong|em|code|pre|ul|li|br|sub|details|summary|table|thead|tbody|tr|th|td)|code class=language-(?:diff|yaml|sh)|span class=pl-(?:md|mi1|mc|mdr)|t[hd] style=text-align:(?:left|right)|a href=https:\/\/github\.com\/acme\/[\w./#-]+)$/;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: PHONE });
}, 60_000);
afterAll(() => browser?.close());

/** Shows a report as GitHub does, on a page where nothing else is. */
async function show(report: string): Promise<void> {
  const text = readFileSync(join(GOLDEN, `${report}.md`), "utf8");
  await page.setContent(`<!doctype html>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${CSS} body { margin: ${MARGIN}px }</style>
<article class="markdown-body">${markdown.render(text)}</article>`);
}

/** How wide the page is, as far as it has to be scrolled. */
function width(): Promise<number> {
  return page.locator("html").evaluate(({ scrollWidth }) => scrollWidth);
}

describe.each(REPORTS)("on a phone, the report %s", (report) => {
  it("is made of nothing but its own elements", async () => {
    await show(report);
    const elements = await page.locator("article *").evaluateAll((all) =>
      all.map((element) => {
        const attributes = [...element.attributes].map(({ name, value }) => ` ${name}=${value}`);
        return element.localName + attributes.join("");
      }),
    );
    expect(elements.filter((element) => !OWN.test(element))).toEqual([]);
    expect(elements.length).toBeGreaterThan(3);
  });

  it("is as wide as the page, folded and unfolded", async () => {
    await show(report);
    expect(await width()).toBe(PHONE.width);
    await page.locator("details").evaluateAll((all) => {
      for (const details of all) details.setAttribute("open", "");
    });
    expect(await width()).toBe(PHONE.width);
  });

  it("begins with its verdict, whole and in sight", async () => {
    await show(report);
    // An issue says before it since when it is open.
    const first = page.locator("article > :is(h2, h3)").first();
    expect(await first.innerText()).toMatch(/^(?:✅|🔵|🟠|⛔|❌|⏭️) \S/);
    const box = await first.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? PHONE.height)).toBeLessThan(PHONE.height / 2);
    expect(box?.width).toBe(PHONE.width - 2 * MARGIN);
  });
});
