import { rangeLookCommands, rangeLookQueries, rangeLookScalars } from "./cell/rangeLook";
import type { HostContext } from "./HostContext";
import { HostObject, type Members } from "./HostObject";
import { rangeNavigations } from "./navigations";
import { rangeMoves } from "./rangeMoves";
import { rangeSearch } from "./rangeSearch";
import { rangeScalars } from "./rangeScalars";
import { rangeChanges } from "./rangeChanges";
import { rangeSpills } from "./rangeSpills";
import type { Area } from "../univer/Area";
import type { SheetModel } from "../univer/SheetModel";

/** A rectangle of cells on a sheet. It follows cells that are inserted or deleted around it. */
export class RangeObject extends HostObject {
  static override readonly members: Members<RangeObject> = {
    type: "Range",
    scalars: { ...rangeScalars, ...rangeLookScalars },
    navigations: {
      Worksheet: (self) => self.host.make.worksheet(self.sheet),
      ...rangeNavigations,
    },
    queries: { ...rangeMoves, ...rangeSpills, ...rangeSearch, ...rangeLookQueries },
    commands: { ...rangeChanges, ...rangeLookCommands },
  };

  constructor(
    host: HostContext,
    readonly sheet: SheetModel,
    public area: Area,
  ) {
    super(host);
  }

  /** The rectangles it is made of: the one. */
  get areas(): readonly Area[] {
    return [this.area];
  }

  /** Another range of the same sheet. */
  at(area: Area): RangeObject {
    return new RangeObject(this.host, this.sheet, area);
  }
}
