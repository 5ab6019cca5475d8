import type { ProtectionOptions } from "../../model/ProtectionOptions";
import type { XmlElement } from "../xml/XmlElement";
import type { BookProtection } from "./BookProtection";
import { permissions } from "./permissions";

/** A `<sheetProtection>`; undefined when it is there but off. */
export function readSheetProtection(element: XmlElement | undefined): BookProtection | undefined {
  if (!element?.flag("sheet")) return undefined;
  const allowed = permissions.map(([name, attribute, locked]) => [name, !element.flag(attribute, locked)]);
  const [locked, unlocked] = [element.flag("selectLockedCells"), element.flag("selectUnlockedCells")];
  const selectionMode = unlocked ? "None" : locked ? "Unlocked" : "Normal";
  const options = { ...Object.fromEntries(allowed), selectionMode } as ProtectionOptions;
  return {
    options,
    hash: picked(element, ["algorithmName", "hashValue", "saltValue", "spinCount", "password"]),
  };
}

/** A `<workbookProtection>`; undefined when it leaves the sheets alone. */
export function readWorkbookProtection(element: XmlElement | undefined): BookProtection | undefined {
  if (!element?.flag("lockStructure")) return undefined;
  const names = ["AlgorithmName", "HashValue", "SaltValue", "SpinCount", "Password"];
  return {
    hash: picked(
      element,
      names.map((name) => `workbook${name}`),
    ),
  };
}

const picked = (element: XmlElement, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = element.attr(name);
      return value ? [[name, value]] : [];
    }),
  );
