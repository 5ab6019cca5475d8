import { execFileSync } from "node:child_process";
import { chromium } from "playwright-core";
import { packagedBrowser } from "../../src/workbench/scripts/packagedBrowser";

/** With an empty path and no CHROME_PATH, only the browser that came with `npm ci` is left. */
const hidden = { HOME: process.env["HOME"], TMPDIR: process.env["TMPDIR"], PATH: "/nowhere" };

describe("a machine with no browser of its own", () => {
  const onLinux = process.platform === "linux" ? test : test.skip;

  onLinux("the packaged one opens a page and draws it", () => {
    const script = `
      const { openBrowser } = require("./src/workbench/scripts/openBrowser.ts");
      (async () => {
        const browser = await openBrowser();
        const page = await browser.newPage();
        await page.setContent("<h1>Quarterdeck 季舵</h1>");
        const drawn = await page.screenshot();
        console.log(JSON.stringify({ text: await page.textContent("h1"), png: drawn.toString("latin1", 1, 4) }));
        await browser.close();
      })();`;
    const env = Object.fromEntries(Object.entries(hidden).filter(([, value]) => value !== undefined));
    const printed = execFileSync(process.execPath, ["-r", "tsx/cjs", "-e", script], {
      env: env as NodeJS.ProcessEnv,
    });
    expect(JSON.parse(printed.toString())).toEqual({ text: "Quarterdeck 季舵", png: "PNG" });
  });

  // Jest loads the package's CommonJS form, which has not the same exports as the one the scripts load.
  onLinux("tests open the packaged one too", async () => {
    const browser = await chromium.launch(await packagedBrowser());
    const page = await browser.newPage();
    await page.setContent("<h1>季舵</h1>");
    expect(await page.textContent("h1")).toBe("季舵");
    await browser.close();
  });
});
