import { documentedFunctions } from "./documentedFunctions";
import type { FunctionsMetadata, FunctionTexts } from "./FunctionsMetadata";
import type { Guide } from "./Guide";
import { guideOf } from "./guideOf";
import { helpPage } from "./helpPage";
import type { HelpText } from "./HelpText";
import { indexPage } from "./indexPage";
import { localizeMetadata } from "./localizeMetadata";
import { pageOf } from "./pageOf";

/** A source file of functions, and the family it belongs to: the name of its folder. */
export interface FunctionSource {
  readonly family: string;
  readonly text: string;
}

export interface FunctionSources {
  /** functions.json as generated, in English. */
  readonly metadata: string;
  readonly sources: readonly FunctionSource[];
  readonly english: { readonly help: HelpText };
  readonly chinese: { readonly help: HelpText; readonly functions: FunctionTexts };
}

/**
 * The files Excel and the pane ask for besides the code: metadata, the guide and its pages, in English and, under zh-CN,
 * in Chinese.
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
  const functions = sources.flatMap(({ family, text }) =>
    documentedFunctions(text).map((documented) => ({ ...documented, family })),
  );
  return new Map([
    ["functions.json", metadata],
    ["zh-CN/functions.json", inChinese],
    ...guideFiles(
      guideOf(entriesOf(metadata), functions, (documented) => documented, english.help.families),
      english.help,
      "",
      "../zh-CN/functions/",
    ),
    ...guideFiles(
      guideOf(entriesOf(inChinese), functions, ({ id }) => chinese.functions[id]!, chinese.help.families),
      chinese.help,
      "zh-CN/",
      "../../functions/",
    ),
  ]);
}

const entriesOf = (metadata: string) => (JSON.parse(metadata) as FunctionsMetadata).functions;

/** The guide for the pane, the page that leads to the others, and theirs. */
const guideFiles = (
  guide: Guide,
  text: HelpText,
  folder: string,
  elsewhere: string,
): (readonly [path: string, content: string])[] => [
  [`${folder}guide.json`, JSON.stringify(guide)],
  [`${folder}functions/index.html`, indexPage(guide, text, `${elsewhere}index.html`)],
  ...guide.families.flatMap(({ functions }) =>
    functions.map((entry) => {
      const page = pageOf(entry.name);
      return [`${folder}functions/${page}`, helpPage(entry, text, `${elsewhere}${page}`)] as const;
    }),
  ),
];
