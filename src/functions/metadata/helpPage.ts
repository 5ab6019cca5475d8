import type { GuideEntry, GuideExample, GuideParameter } from "./Guide";
import type { HelpText } from "./HelpText";
import { escaped, htmlPage } from "./htmlPage";

/**
 * The page Excel opens from "Help on this function".
 *
 * @param elsewhere - the address of the same page in the other language
 */
export function helpPage(entry: GuideEntry, text: HelpText, elsewhere: string): string {
  const { name, description, syntax, parameters, returns, examples, rule, items, edges } = entry;
  return htmlPage(text.language, name, [
    `<nav><a href="index.html">${escaped(text.title)}</a>`,
    `<a href="${elsewhere}" lang="${text.otherLanguage}">${escaped(text.other)}</a></nav>`,
    `<h1>${name}</h1>`,
    `<p>${escaped(description)}</p>`,
    `<p class="syntax"><code>${escaped(syntax)}</code></p>`,
    `<h2>${escaped(text.parameters)}</h2>`,
    `<dl>${parameters.map((parameter) => parameterLines(parameter, text)).join("")}</dl>`,
    `<h2>${escaped(text.returns)}</h2>`,
    `<p>${escaped(returns)}</p>`,
    `<h2>${escaped(text.examples)}</h2>`,
    ...examples.map(exampleFigure),
    ...(rule === "" ? [] : [`<h2>${escaped(text.rule)}</h2>`, `<p>${escaped(rule)}</p>`]),
    ...(items.length === 0 ? [] : [`<p class="quiet">${escaped(text.source(items))}</p>`]),
    ...(edges.length === 0
      ? []
      : [
          `<h2>${escaped(text.edges)}</h2>`,
          `<ul>${edges.map((edge) => `<li>${escaped(edge)}</li>`).join("")}</ul>`,
        ]),
  ]);
}

const parameterLines = ({ name, description, optional }: GuideParameter, text: HelpText) =>
  `<dt>${escaped(name)}${optional ? ` <small>${escaped(text.optional)}</small>` : ""}</dt>` +
  `<dd>${escaped(description)}</dd>`;

const exampleFigure = ({ formula, answer }: GuideExample) => {
  const rows = answer.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`);
  return `<figure><figcaption><code>${escaped(formula)}</code></figcaption><table>${rows.join("")}</table></figure>`;
};
