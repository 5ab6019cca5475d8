import type { RoleFinding } from "../../excel/read/finding";
import type { PaneText } from "../../locales/en-US/pane";

/** Where a table is, as the director knows it: by its own name, or its sheet and cells. */
export const findingPlace = (text: PaneText, { table, sheet, address }: RoleFinding): string =>
  table ?? text.facts.place(sheet, address);
