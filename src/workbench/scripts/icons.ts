import { readFileSync, writeFileSync } from "node:fs";
import { iconNames, iconSizes } from "./iconSizes";
import { openBrowser } from "./openBrowser";

/** `npm run icons`: draws every icon of the manifest from its SVG. */
const drawIcons = async (): Promise<void> => {
  const browser = await openBrowser();
  const page = await browser.newPage();
  for (const name of iconNames)
    for (const size of iconSizes) {
      await page.setViewportSize({ width: size, height: size });
      const svg = Buffer.from(readFileSync(`assets/${name}.svg`)).toString("base64");
      await page.setContent(
        `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
      );
      writeFileSync(`assets/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
    }
  await browser.close();
};

void drawIcons();
