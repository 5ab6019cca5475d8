import { z } from "zod";
import { tell } from "../../model/Notices";
import type { PageLayoutModel } from "../../model/PageLayoutModel";
import { sheetExtras } from "../../model/SheetExtras";
import { asChoice, asFlag, asNumber, asShape, asWhole } from "../../protocol/arguments";
import { RichError } from "../../protocol/RichError";
import { gridColumns, gridRows, lastColumn, lastRow, type Area } from "../../univer/Area";
import type { SheetModel } from "../../univer/SheetModel";
import { RangeAreasObject } from "../areas/RangeAreasObject";
import type { HostContext } from "../HostContext";
import { HostObject, type Members, type Property } from "../HostObject";
import { HeaderFooterGroup } from "./HeaderFooterGroup";
import { asPaperType } from "./paperTypes";

const Scale = z.number().int().min(10).max(400);
const Pages = z.number().int().min(0);
const Zoom = z.strictObject({
  scale: Scale.nullish(),
  horizontalFitToPages: Pages.nullish(),
  verticalFitToPages: Pages.nullish(),
});
const Margins = z.record(
  z.enum(["top", "bottom", "left", "right", "header", "footer"]),
  z.number().nonnegative().optional(),
);
const pointsIn = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

type Plain = Exclude<
  keyof PageLayoutModel,
  "headersFooters" | "printAreas" | "titleRows" | "titleColumns" | "zoom"
>;

function plain<Key extends Plain>(
  key: Key,
  as: (value: unknown) => NonNullable<PageLayoutModel[Key]>,
): Property<PageLayout> {
  return {
    read: ({ model }) => model[key] ?? null,
    write: (self, value) => {
      self.model[key] = as(value);
      self.changed();
    },
  };
}

const asMargin = (value: unknown): number => {
  const points = asNumber(value);
  if (points < 0) throw new RichError("InvalidArgument");
  return points;
};

const oneOf =
  <const Choice extends string>(choices: readonly Choice[]) =>
  (value: unknown): Choice =>
    asChoice(choices, value);

/** How a worksheet is printed. */
export class PageLayout extends HostObject {
  static override readonly members: Members<PageLayout> = {
    type: "PageLayout",
    scalars: {
      BlackAndWhite: plain("blackAndWhite", asFlag),
      BottomMargin: plain("bottomMargin", asMargin),
      CenterHorizontally: plain("centerHorizontally", asFlag),
      CenterVertically: plain("centerVertically", asFlag),
      DraftMode: plain("draftMode", asFlag),
      FirstPageNumber: plain("firstPageNumber", (value) => (value === "" ? "" : asWhole(value))),
      FooterMargin: plain("footerMargin", asMargin),
      HeaderMargin: plain("headerMargin", asMargin),
      LeftMargin: plain("leftMargin", asMargin),
      Orientation: plain("orientation", oneOf(["Portrait", "Landscape"])),
      PaperSize: plain("paperSize", asPaperType),
      PrintComments: plain("printComments", oneOf(["NoComments", "EndSheet", "InPlace"])),
      PrintErrors: plain("printErrors", oneOf(["AsDisplayed", "Blank", "Dash", "NotAvailable"])),
      PrintGridlines: plain("printGridlines", asFlag),
      PrintHeadings: plain("printHeadings", asFlag),
      PrintOrder: plain("printOrder", oneOf(["DownThenOver", "OverThenDown"])),
      RightMargin: plain("rightMargin", asMargin),
      TopMargin: plain("topMargin", asMargin),
      Zoom: { read: ({ model }) => model.zoom, write: (self, zoom) => self.setZoom(zoom) },
    },
    navigations: {
      HeadersFooters: (self) =>
        new HeaderFooterGroup(self.host, self.model.headersFooters, () => self.changed()),
    },
    queries: {
      GetPrintArea: (self) => self.present(self.printArea()),
      GetPrintAreaOrNullObject: (self) => self.printArea(),
      GetPrintTitleColumns: (self) => self.present(self.titleColumns()),
      GetPrintTitleColumnsOrNullObject: (self) => self.titleColumns(),
      GetPrintTitleRows: (self) => self.present(self.titleRows()),
      GetPrintTitleRowsOrNullObject: (self) => self.titleRows(),
    },
    commands: {
      SetPrintArea: async (self, areas) => self.keep({ printAreas: [...(await self.areas(areas))] }),
      SetPrintMargins: (self, unit, margins) => self.setMargins(unit, margins),
      SetPrintTitleColumns: async (self, range) => {
        const area = await self.area(range);
        return self.keep({ titleColumns: { first: area.column, last: lastColumn(area) } });
      },
      SetPrintTitleRows: async (self, range) => {
        const area = await self.area(range);
        return self.keep({ titleRows: { first: area.row, last: lastRow(area) } });
      },
    },
  };

  constructor(
    host: HostContext,
    readonly sheet: SheetModel,
  ) {
    super(host);
  }

  get model(): PageLayoutModel {
    return sheetExtras(this.sheet).pageLayout;
  }

  changed(): void {
    tell(this.host.workbook, "pageLayout");
  }

  private keep(part: Partial<PageLayoutModel>): null {
    Object.assign(this.model, part);
    this.changed();
    return null;
  }

  private async area(range: unknown): Promise<Area> {
    const { sheet, area } = await this.host.rangeFrom(range, this.sheet);
    if (sheet !== this.sheet) throw new RichError("InvalidArgument");
    return area;
  }

  private async areas(given: unknown): Promise<readonly Area[]> {
    if (!(given instanceof RangeAreasObject)) return [await this.area(given)];
    if (given.sheet !== this.sheet) throw new RichError("InvalidArgument");
    return given.areas;
  }

  /** A scale and a number of pages exclude each other. */
  private setZoom(value: unknown): void {
    const { scale, horizontalFitToPages: across, verticalFitToPages: down } = asShape(Zoom, value);
    const fits = typeof across === "number" || typeof down === "number";
    if (fits === (typeof scale === "number")) throw new RichError("InvalidArgument");
    this.keep({
      zoom: {
        ...(typeof scale === "number" ? { scale } : {}),
        ...(typeof across === "number" ? { horizontalFitToPages: across } : {}),
        ...(typeof down === "number" ? { verticalFitToPages: down } : {}),
      },
    });
  }

  private setMargins(unit: unknown, margins: unknown): null {
    const points = pointsIn[asChoice(["Points", "Inches", "Centimeters"], unit)];
    const sides = Object.entries(asShape(Margins, margins)).filter(([, size]) => size !== undefined);
    return this.keep(
      Object.fromEntries(sides.map(([side, size]) => [`${side}Margin`, (size ?? 0) * points])),
    );
  }

  private printArea() {
    const { printAreas } = this.model;
    return printAreas.length > 0 ? new RangeAreasObject(this.host, this.sheet, printAreas) : null;
  }

  private titleRows() {
    const rows = this.model.titleRows;
    if (!rows) return null;
    const area = { row: rows.first, column: 0, rows: rows.last - rows.first + 1, columns: gridColumns };
    return this.host.make.range(this.sheet, area);
  }

  private titleColumns() {
    const columns = this.model.titleColumns;
    if (!columns) return null;
    const area = { row: 0, column: columns.first, rows: gridRows, columns: columns.last - columns.first + 1 };
    return this.host.make.range(this.sheet, area);
  }

  private present<T>(found: T | null): T {
    if (found === null) throw new RichError("ItemNotFound");
    return found;
  }
}
