/** A link at a cell, to an address outside or to a place in the workbook. Excel keeps the place as it was typed. */
export interface HyperlinkModel {
  row: number;
  column: number;
  address?: string;
  documentReference?: string;
  screenTip?: string;
}
