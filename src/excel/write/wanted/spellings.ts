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
): readonly SheetLayout[] =>
  blueprints.map((blueprint) => laidOut(withHeaders(blueprint, headers), language));

/** One of these sheets; undefined where it is none of them. */
export const layoutOf = (
  { language, blueprints }: Spelling,
  wanted: string,
  headers: TableHeaders,
): SheetLayout | undefined => {
  const blueprint = blueprints.find(({ key }) => key === wanted);
  return blueprint && laidOut(withHeaders(blueprint, headers), language);
};

/** One sheet is addressed once, however often it is asked for; each is of one language. */
const laidOut = (blueprint: Blueprint, language: Language): SheetLayout => {
  const made = layouts.get(blueprint) ?? layout(blueprint, language);
  layouts.set(blueprint, made);
  return made;
};

const layouts = new WeakMap<Blueprint, SheetLayout>();
