import type { SalesFinding } from "../../excel/read/finding";
import { findSales } from "../../excel/read/findSales";
import type { WorkbookState } from "../../excel/read/workbookState";

const isSame = (one: SalesFinding, other: SalesFinding) =>
  one.sheet === other.sheet && one.address === other.address;

/** Every table the director may mean by "my sales": the one confirmed first, then the likely ones, then the rest. */
export const candidates = async (
  context: Excel.RequestContext,
  workbook: WorkbookState,
): Promise<readonly SalesFinding[]> => {
  switch (workbook.kind) {
    case "empty":
      return [];
    case "no-sales":
      return workbook.others;
    case "sales-found":
      return [...workbook.findings, ...workbook.others];
    case "sales-named":
    case "planned": {
      const found = await findSales(context);
      const { finding } = workbook;
      return finding ? [finding, ...found.filter((other) => !isSame(finding, other))] : found;
    }
  }
};
