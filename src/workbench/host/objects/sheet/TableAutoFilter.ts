import { z } from "zod";
import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
} from "@univerjs/sheets-filter";
import { asCount, asShape } from "../../protocol/arguments";
import { fromEdges, intersection, toEdges } from "../../univer/Area";
import type { TableModel } from "../../univer/TableModel";
import type { HostContext } from "../HostContext";
import { HostObject, type Members } from "../HostObject";

const ByValues = z.object({ filterOn: z.literal("Values"), values: z.array(z.string()) });

/** A table's filter; it can filter by values. Univer has one filter a sheet. */
export class TableAutoFilter extends HostObject {
  static override readonly members: Members<TableAutoFilter> = {
    type: "AutoFilter",
    scalars: {
      Enabled: ({ table }) => table.look.showFilterButton,
      IsDataFiltered: (self) => (self.model?.filteredOutRows.size ?? 0) > 0,
    },
    commands: {
      Apply: async (self, range, column, criteria) => {
        const { area } = await self.host.rangeFrom(range, self.table.sheet);
        const { values } = asShape(ByValues, criteria);
        self.table.sheet.assertEditable(area);
        self.run(SetSheetsFilterRangeMutation.id, { range: toEdges(area) });
        const col = area.column + asCount(column);
        self.run(SetSheetsFilterCriteriaMutation.id, {
          col,
          criteria: { colId: col, filters: { filters: values } },
        });
        return null;
      },
      ClearCriteria: (self) => {
        if (self.model) self.run(RemoveSheetsFilterMutation.id, {});
        return null;
      },
    },
  };

  constructor(
    host: HostContext,
    readonly table: TableModel,
  ) {
    super(host);
  }

  /** The sheet's filter, when it lies on this table. */
  private get model() {
    const { unitId, subUnitId } = this.table.sheet.target;
    const model = this.host.workbook.get(SheetsFilterService).getFilterModel(unitId, subUnitId);
    return model && intersection(fromEdges(model.getRange()), this.table.area) ? model : undefined;
  }

  private run(mutation: string, params: object): void {
    const { workbook, target } = this.table.sheet;
    workbook.run(mutation, { ...target, ...params });
  }
}
