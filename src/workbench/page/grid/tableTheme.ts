import { BooleanNumber, BorderStyleTypes } from "@univerjs/core";
import { RangeThemeStyle, SheetRangeThemeModel } from "@univerjs/sheets";
import type { WorkbookModel } from "../../host/univer/WorkbookModel";

const universFirstTheme = "table-default-0";
const rule = (rgb: string) => ({ s: BorderStyleTypes.THIN, cl: { rgb } });

/** Draws tables with a ruled header and faint bands, as Excel's light styles do; the model keeps whatever style was chosen. */
export const lightTables = (workbook: WorkbookModel): void => {
  const theme = new RangeThemeStyle(universFirstTheme, {
    headerRowStyle: {
      bl: BooleanNumber.TRUE,
      cl: { rgb: "#1F2A37" },
      bd: { t: rule("#1F2A37"), b: rule("#1F2A37") },
    },
    firstRowStyle: { bg: { rgb: "#F6F8F9" } },
    lastRowStyle: { bd: { b: rule("#1F2A37") } },
  });
  workbook.get(SheetRangeThemeModel).registerDefaultRangeTheme(theme);
};
