import { cellCount, type Area } from "../../univer/Area";
import { fullAddress } from "../../univer/address";
import type { SheetModel } from "../../univer/SheetModel";
import type { HostContext } from "../HostContext";
import { RangeFormat } from "../format/RangeFormat";
import { HostObject, type Members } from "../HostObject";

/** Several rectangles of one sheet. */
export class RangeAreasObject extends HostObject {
  static override readonly members: Members<RangeAreasObject> = {
    type: "RangeAreas",
    scalars: {
      Address: (self) => self.address(),
      AddressLocal: (self) => self.address(),
      AreaCount: ({ areas }) => areas.length,
      CellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
    },
    navigations: {
      Format: (self) => new RangeFormat(self),
      Worksheet: ({ host, sheet }) => host.make.worksheet(sheet),
    },
  };

  constructor(
    host: HostContext,
    readonly sheet: SheetModel,
    readonly areas: readonly Area[],
  ) {
    super(host);
  }

  private address(): string {
    return this.areas.map((area) => fullAddress(this.sheet.name, area)).join(",");
  }
}
