import type { FunctionMetadata, FunctionsMetadata, FunctionText, FunctionTexts } from "./FunctionsMetadata";

/**
 * The functions' metadata in another language: descriptions, parameter names and help pages, under the same ids and
 * names, since a formula must work in every reader's Excel.
 *
 * @param json - functions.json as generated, in English
 * @param folder - where this language's help pages stand: "zh-CN"
 * @throws Error naming every function or parameter that one side has and the other lacks
 */
export function localizeMetadata(json: string, texts: FunctionTexts, folder: string): string {
  const metadata = JSON.parse(json) as FunctionsMetadata;
  const unmatched = [
    ...differences(
      metadata.functions.map(({ id }) => id),
      Object.keys(texts),
    ),
    ...metadata.functions.flatMap(({ id, parameters }) =>
      differences(
        parameters.map(({ name }) => `${id} ${name}`),
        Object.keys(texts[id]?.parameters ?? {}).map((name) => `${id} ${name}`),
      ),
    ),
  ];
  if (unmatched.length > 0) throw new Error(`${folder} and English do not match: ${unmatched.join(", ")}`);
  const functions = metadata.functions.map((entry) => localized(entry, texts[entry.id]!, folder));
  return JSON.stringify({ ...metadata, functions }, null, 2);
}

function localized(entry: FunctionMetadata, text: FunctionText, folder: string): FunctionMetadata {
  return {
    ...entry,
    description: text.description,
    helpUrl: entry.helpUrl.replace("/functions/", `/${folder}/functions/`),
    parameters: entry.parameters.map((parameter) => {
      const [name, description] = text.parameters[parameter.name]!;
      return { ...parameter, name, description };
    }),
  };
}

function differences(one: readonly string[], other: readonly string[]): string[] {
  return [...one.filter((name) => !other.includes(name)), ...other.filter((name) => !one.includes(name))];
}
