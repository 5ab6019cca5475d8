import { documentedFunctions } from "./documentedFunctions";
import type { FunctionsMetadata, FunctionTexts } from "./FunctionsMetadata";
import { helpPage, type HelpText } from "./helpPage";
import { localizeMetadata } from "./localizeMetadata";

export interface FunctionSources {
  /** functions.json as generated, in English. */
  readonly metadata: string;
  /** The source files of the functions. */
  readonly sources: readonly string[];
  readonly english: { readonly help: HelpText };
  readonly chinese: { readonly help: HelpText; readonly functions: FunctionTexts };
}

/**
 * The files Excel asks for besides the code: metadata and help pages, in English and, under zh-CN, in Chinese.
 *
 * @returns contents by path
 * @throws Error if the two languages do not match
 */
export function publishedFunctions({
  metadata,
  sources,
  english,
  chinese,
}: FunctionSources): Map<string, string> {
  const inChinese = localizeMetadata(metadata, chinese.functions, "zh-CN");
  const documented = sources.flatMap(documentedFunctions);
  return new Map([
    ["functions.json", metadata],
    ["zh-CN/functions.json", inChinese],
    ...documented.flatMap(({ id, returns, examples }) => [
      [pathOf(id), helpPage(entryOf(metadata, id), { returns, examples }, english.help)] as const,
      [
        `zh-CN/${pathOf(id)}`,
        helpPage(entryOf(inChinese, id), { returns: chinese.functions[id]!.returns, examples }, chinese.help),
      ] as const,
    ]),
  ]);
}

const pathOf = (id: string) => `functions/${id.toLowerCase()}.html`;

const entryOf = (metadata: string, id: string) =>
  (JSON.parse(metadata) as FunctionsMetadata).functions.find((entry) => entry.id === id)!;
