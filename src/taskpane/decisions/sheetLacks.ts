import { fieldName } from "../../excel/read/roleNames";
import { fieldsOf, roleKeys } from "../../excel/read/roles/roles";
import type { PaneText } from "../../locales/en-US/pane";
import { sheetNeeds, type SheetKey } from "../../sheets/plan/sheetKeys";
import { roleWords } from "../format/roleWords";

/** What a sheet could be made from, in the director's words: "Customer (Sales)"; any one of them suffices. */
export const sheetLacks = (key: SheetKey, text: PaneText): readonly string[] =>
  roleKeys.flatMap((role) =>
    fieldsOf(role).flatMap(([field]) => {
      if (!sheetNeeds[key].includes(fieldName(role, field))) return [];
      const { name, fields } = roleWords(text, role);
      return [text.decisions.columnOf(fields[field] ?? field, name)];
    }),
  );
