import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";

const MODULES = join(import.meta.dirname, "../../node_modules");
const PACKAGE = join(MODULES, "@sparticuz", "chromium");

/** Nothing that would ask for anything elsewhere, and no more processes than it takes. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * A headless Chromium: the one that `CHROMIUM` names, or else the one that comes with the development packages. There
 * is no third way, and none is skipped: without a browser this throws, and says what to set.
 */
export async function launchBrowser(): Promise<Browser> {
  const given = process.env.CHROMIUM;
  try {
    return given ? await launch(given, {}) : await launchPackaged();
  } catch (error) {
    throw new Error(
      "No browser could be started. Install Chromium (Debian: apt-get install chromium) and set CHROMIUM to its path.",
      { cause: error },
    );
  }
}

async function launchPackaged(): Promise<Browser> {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error(
      `The browser among the packages is for linux x64, not ${process.platform} ${process.arch}.`,
    );
  const home = unpacked();
  return launch(join(home, "chromium"), { LD_LIBRARY_PATH: join(home, "lib"), FONTCONFIG_PATH: home });
}

function launch(executablePath: string, more: Record<string, string>): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, ...more } });
}

/** The folder of the packaged browser, its libraries and its fonts; made by the first run that needs it. */
function unpacked(): string {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
  const cache = join(MODULES, ".cache");
  const home = join(cache, `chromium-${version}`);
  if (existsSync(home)) return home;
  mkdirSync(cache, { recursive: true });
  // Next to where it belongs, and moved there when it is whole: two runs may want it at once.
  const draft = mkdtempSync(join(cache, "unpacking-"));
  const packed = (name: string) => brotliDecompressSync(readFileSync(join(PACKAGE, "bin", name)));
  writeFileSync(join(draft, "chromium"), packed("chromium.br"), { mode: 0o700 });
  for (const archive of ["al2023.tar.br", "fonts.tar.br"])
    execFileSync("tar", ["-x", "-C", draft], { input: packed(archive) });
  writeFileSync(join(draft, "fonts.conf"), fontsConf(home));
  try {
    renameSync(draft, home);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

/** The machine's fonts where it has some, and those of the package on one that has none. */
function fontsConf(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(home, "fonts")}</dir>
  <cachedir>${join(home, "fonts-cache")}</cachedir>
</fontconfig>
`;
}
