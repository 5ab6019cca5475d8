import { chromium, type Browser } from "playwright-core";
import { browserOnDisk } from "./browserOnDisk";
import { packagedBrowser } from "./packagedBrowser";

/** A headless Chromium: the machine's own where there is one, else the one that came with `npm ci`. */
export const openBrowser = async (): Promise<Browser> => {
  const installed = browserOnDisk();
  if (installed) return chromium.launch({ executablePath: installed, args: ["--no-sandbox"] });
  return chromium.launch(await packagedBrowser());
};
