import { BooleanNumber } from "@univerjs/core";
import {
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { withSheet } from "../formula/renamed";
import { assertStructureOpen } from "../model/protection";
import { RichError } from "../protocol/RichError";
import { rewriteFormulas } from "./rewriteFormulas";
import type { SheetModel } from "./SheetModel";
import { slot } from "./slot";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

const veryHidden = slot(() => ({ on: false }));
const longestName = 31;

/** Throws as Excel does when no sheet may have this name. */
export function assertSheetName(name: string): void {
  const bad =
    name.trim() === "" || name.length > longestName || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name);
  if (bad || name.toLowerCase() === "history") throw new RichError("InvalidArgument");
}

/** A sheet as its tab shows it: name, place, colour, hidden or not. */
export class SheetTab {
  constructor(private readonly sheet: SheetModel) {}

  rename(name: string): void {
    const { sheet } = this;
    const before = sheet.name;
    if (name === before) return;
    assertStructureOpen(sheet.workbook);
    assertSheetName(name);
    const other = sheet.workbook.sheetByName(name);
    if (other && other !== sheet) throw new RichError("ItemAlreadyExists");
    sheet.workbook.run(SetWorksheetNameMutation.id, { ...sheet.target, name });
    rewriteFormulas(sheet.workbook, (formula) => withSheet(formula, before, name));
  }

  get position(): number {
    return this.sheet.workbook.sheets().indexOf(this.sheet);
  }

  moveTo(position: number): void {
    const { sheet } = this;
    if (position >= sheet.workbook.sheets().length) throw new RichError("InvalidArgument");
    assertStructureOpen(sheet.workbook);
    const order = { fromOrder: this.position, toOrder: position };
    sheet.workbook.run(SetWorksheetOrderMutation.id, { ...sheet.target, ...order });
  }

  get visibility(): Visibility {
    if (this.sheet.worksheet.isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
    return this.sheet.keep(veryHidden).on ? "VeryHidden" : "Hidden";
  }

  set visibility(visibility: Visibility) {
    const { sheet } = this;
    const others = sheet.workbook
      .sheets()
      .filter((each) => each !== sheet && each.tab.visibility === "Visible");
    const [next] = others;
    assertStructureOpen(sheet.workbook);
    if (visibility !== "Visible" && !next) throw new RichError("InvalidOperation");
    if (visibility !== "Visible" && next && sheet.workbook.activeSheet === sheet) next.tab.activate();
    const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    sheet.workbook.run(SetWorksheetHideMutation.id, { ...sheet.target, hidden });
    sheet.keep(veryHidden).on = visibility === "VeryHidden";
  }

  activate(): void {
    if (this.visibility !== "Visible") throw new RichError("InvalidOperation");
    this.sheet.workbook.run(SetWorksheetActiveOperation.id, this.sheet.target);
  }

  /** "#RRGGBB", or "" for none. */
  get color(): string {
    return (this.sheet.worksheet.getTabColor() || "").toUpperCase();
  }

  set color(color: string) {
    if (color !== "" && !/^#[0-9a-f]{6}$/i.test(color)) throw new RichError("InvalidArgument");
    this.sheet.workbook.run(SetTabColorMutation.id, { ...this.sheet.target, color });
  }

  get gridlines(): boolean {
    return !this.sheet.worksheet.hasHiddenGridlines();
  }

  set gridlines(shown: boolean) {
    const showGridlines = shown ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.sheet.workbook.run(ToggleGridlinesMutation.id, { ...this.sheet.target, showGridlines });
  }
}
