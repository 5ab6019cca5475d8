import type { Language } from "../../../locales/language";
import type { Blueprint, TableHeaders } from "../../../sheets/blueprint/blueprint";
import { layout } from "../../../sheets/blueprint/layout";
import type { SheetLayout } from "../../../sheets/blueprint/sheetLayout";
import { withHeaders } from "../../../sheets/blueprint/withHeaders";

/** A set of sheets as they read in one language. */
export interface Spelling {
  readonly language: Language;
  readonly blueprints: readonly Blueprint[];
}

/** The sheets addressed, under other headers where tables have been reworded. */
export const layoutsOf = (
  { language, blueprints }: Spelling,
  headers: TableHeaders = {},
): readonly SheetLayout[] => blueprints.map((blueprint) => layout(withHeaders(blueprint, headers), language));
