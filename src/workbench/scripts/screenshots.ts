import { mkdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import type { Language } from "../../locales/language";
import { openBrowser } from "./openBrowser";
import { startWorkbench } from "./startWorkbench";
import { WorkbenchDriver } from "./WorkbenchDriver";

const folder = "assets/screenshots";
/** A plan in the middle of its year, on a day that stays the same whenever the pictures are taken. */
const year = "2026";
const asOf = "2026-08-14";
const targets: Readonly<Record<Language, string>> = { en: "4800000", zh: "33600000" };

/** Milliseconds until the grid has drawn what it was asked for. */
const settling = 2000;

const takePictures = async (browser: Browser, address: string, language: Language): Promise<void> => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1400 }, deviceScaleFactor: 1 });
  const director = new WorkbenchDriver(page, language);
  await director.open(address);
  await director.loadSample();
  await director.decide(targets[language], [], year);
  await director.write();
  await director.type(await director.addressOf("Plan_AsOf"), asOf);
  await director.scrollUp();
  await page.waitForTimeout(settling);
  await page.screenshot({ path: `${folder}/plan.${language}.png` });
  await page.close();
};

/** `npm run screenshots`: the README's pictures, taken anew from the workbench. */
const screenshots = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const workbench = await startWorkbench();
  const browser = await openBrowser();
  try {
    for (const language of ["en", "zh"] satisfies Language[])
      await takePictures(browser, workbench.address, language);
  } finally {
    await browser.close();
    workbench.stop();
  }
};

void screenshots();
