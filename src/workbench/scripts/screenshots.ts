import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { Language } from "../../locales/language";
import { openBrowser } from "./openBrowser";
import { builtAddIn } from "./plan/builtAddIn";
import { planFile } from "./plan/planFile";
import { sampleWorkbook } from "./sample/sampleWorkbook";
import { startWorkbench } from "./startWorkbench";
import { WorkbenchDriver } from "./WorkbenchDriver";

const ofReadme = "assets/screenshots";
/** A plan in the middle of its year, on a day that stays the same whenever the pictures are taken. */
const sample = {
  input: "sample.xlsx",
  out: "",
  year: 2026,
  quarter: 3,
  "as-of": "2026-08-14",
  "first-month": 1,
  unit: 1,
  "risk-flags": 0,
} as const;
const targets: Readonly<Record<Language, number>> = { en: 4_800_000, zh: 33_600_000 };

/** Milliseconds until the grid has drawn what it was asked for. */
const settling = 2000;

interface Shots {
  readonly file: Uint8Array;
  readonly language: Language;
  /** Which of the plan's sheets, by their tab; all when absent. */
  readonly tabs?: readonly string[];
  /** Where the picture of a sheet goes. */
  readonly picture: (tab: string) => string;
}

/** A workbook that holds a plan, opened in the workbench: a picture of each of the plan's sheets beside the pane. */
const shoot = async (browser: Browser, address: string, shots: Shots): Promise<void> => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1400 }, deviceScaleFactor: 1 });
  const director = new WorkbenchDriver(page, shots.language);
  await director.open(address);
  await director.chooseFile({
    name: "plan.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(shots.file),
  });
  for (const tab of shots.tabs ?? (await director.excel.planTabs())) {
    await director.excel.show(tab);
    await director.scrollUp();
    await page.waitForTimeout(settling);
    await page.screenshot({ path: shots.picture(tab) });
  }
  await page.close();
};

/** The README's pictures: the sample company's plan, its cockpit in front. */
const readme = async (browser: Browser, address: string): Promise<void> => {
  for (const language of ["en", "zh"] satisfies Language[]) {
    const options = { ...sample, language, target: targets[language] };
    const { bytes, report } = await planFile(await sampleWorkbook(language), options, builtAddIn());
    const tabs = report.sheets.slice(0, 1).map(({ tab }) => tab);
    await shoot(browser, address, {
      file: bytes,
      language,
      tabs,
      picture: () => `${ofReadme}/plan.${language}.png`,
    });
  }
};

/** Every sheet of the plan that a file holds, each a picture in a folder. */
const everySheet = (
  browser: Browser,
  address: string,
  path: string,
  folder: string,
  language: Language,
): Promise<void> =>
  shoot(browser, address, {
    file: readFileSync(path),
    language,
    picture: (tab) => join(folder, `${tab}.png`),
  });

/**
 * `npm run screenshots`: the README's pictures, taken anew from the workbench.
 * `npm run screenshots -- planned.xlsx folder zh`: a picture of each sheet of the plan that a workbook holds, in its language.
 */
const screenshots = async ([path, folder = ofReadme, language]: readonly string[]): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const workbench = await startWorkbench();
  const browser = await openBrowser();
  try {
    if (path === undefined) await readme(browser, workbench.address);
    else await everySheet(browser, workbench.address, path, folder, language === "zh" ? "zh" : "en");
  } finally {
    await browser.close();
    workbench.stop();
  }
};

void screenshots(process.argv.slice(2)).then(() => process.exit());
