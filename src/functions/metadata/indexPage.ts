import type { Guide, GuideFamily } from "./Guide";
import type { HelpText } from "./HelpText";
import { escaped, htmlPage } from "./htmlPage";
import { pageOf } from "./pageOf";

/**
 * The page that leads to every function's own, family by family.
 *
 * @param elsewhere - the address of the same page in the other language
 */
export const indexPage = ({ families }: Guide, text: HelpText, elsewhere: string): string =>
  htmlPage(text.language, text.title, [
    `<nav><span></span><a href="${elsewhere}" lang="${text.otherLanguage}">${escaped(text.other)}</a></nav>`,
    `<h1>${escaped(text.title)}</h1>`,
    `<p>${escaped(text.meaning)}</p>`,
    ...families.map(familyLines),
  ]);

const familyLines = ({ title, functions }: GuideFamily) => {
  const lines = functions.map(
    ({ name, description }) =>
      `<dt><a href="${pageOf(name)}">${name}</a></dt><dd>${escaped(description)}</dd>`,
  );
  return `<h2>${escaped(title)}</h2>\n<dl>${lines.join("")}</dl>`;
};
