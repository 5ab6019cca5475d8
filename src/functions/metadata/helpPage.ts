import type { DocumentedFunction } from "./documentedFunctions";
import type { FunctionMetadata } from "./FunctionsMetadata";

/** The words around a function's own text. */
export interface HelpText {
  readonly language: string;
  readonly parameters: string;
  readonly optional: string;
  readonly returns: string;
  readonly examples: string;
}

/** The page Excel opens from "Help on this function". */
export function helpPage(
  { name, description, parameters }: FunctionMetadata,
  { returns, examples }: Pick<DocumentedFunction, "returns" | "examples">,
  text: HelpText,
): string {
  const syntax = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  const rows = parameters.map(
    (parameter) =>
      `<dt>${escaped(parameter.name)}${parameter.optional ? ` <small>${escaped(text.optional)}</small>` : ""}</dt>` +
      `<dd>${escaped(parameter.description)}</dd>`,
  );
  const cases = examples.map(
    ([formula, answer]) =>
      `<dt><code>${escaped(formula)}</code></dt><dd><code>${escaped(answer)}</code></dd>`,
  );
  return `<!doctype html>
<html lang="${text.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<style>${STYLE}</style>
<h1>${name}</h1>
<p>${escaped(description)}</p>
<p><code>=${name}(${escaped(syntax.join(", "))})</code></p>
<h2>${escaped(text.parameters)}</h2>
<dl>${rows.join("")}</dl>
<h2>${escaped(text.returns)}</h2>
<p>${escaped(returns)}</p>
<h2>${escaped(text.examples)}</h2>
<dl>${cases.join("")}</dl>
</html>
`;
}

const STYLE =
  "body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:16px/1.6 'Segoe UI','Microsoft YaHei',sans-serif}" +
  "code{font-family:Consolas,monospace;overflow-wrap:anywhere}dt{margin-top:.75rem;font-weight:600}dd{margin-left:0}" +
  "small{font-weight:400;opacity:.7}:root{color-scheme:light dark}";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
