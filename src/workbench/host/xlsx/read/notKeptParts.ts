import type { NotKept } from "../NotKept";
import type { PackageReader } from "../package/PackageReader";

/** Parts by their paths, and what of the file is lost with them. */
const lost: readonly (readonly [RegExp, NotKept])[] = [
  [/^xl\/pivot(tables|cache)\//, "pivot-tables"],
  [/^xl\/media\//, "images"],
  [/^xl\/(vbaproject|vbadata|macrosheets|dialogsheets|intlmacrosheets)/, "macros"],
  [/^xl\/(activex|ctrlprops)\//, "controls"],
  [/^xl\/embeddings\//, "embedded-objects"],
  [/^xl\/externallinks\//, "external-links"],
  [/^xl\/connections\.xml$/, "connections"],
  [/^xl\/querytables\//, "query-tables"],
  [/^xl\/(slicers|slicercaches|timelines|timelinecaches)\//, "slicers"],
  [/^xl\/chartsheets\//, "chart-sheets"],
  [/^xl\/charts\/chartex/, "chart-kinds"],
  [/^xl\/diagrams\//, "shapes"],
  [/^_xmlsignatures\//, "signatures"],
  [/^xl\/webextensions\//, "web-extensions"],
  [/^xl\/richdata\//, "data-types"],
  [/^xl\/model\//, "data-model"],
];

/** What a package holds that no workbook here has room for, told by its parts. */
export const notKeptParts = (file: PackageReader): NotKept[] =>
  lost.flatMap(([pattern, code]) => (file.paths().some((path) => pattern.test(path)) ? [code] : []));
