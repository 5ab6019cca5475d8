import { HostObject, type Members, type Property } from "../HostObject";
import type { RangeObject } from "../RangeObject";
import { assertAllowed } from "../../model/protection";
import type { BorderLine } from "./borderLine";
import { changeSide, sideLines } from "./borders";
import type { BorderSide } from "./borderSides";

const member = (key: keyof BorderLine): Property<RangeBorder> => ({
  read: ({ range, side }) => {
    const values = new Set(sideLines(range.sheet, range.area, side).map((line) => line[key]));
    return values.size === 1 ? [...values][0] : null;
  },
  write: ({ range, side }, value) => {
    assertAllowed(range.sheet, "allowFormatCells");
    changeSide(range.sheet, range.area, side, { [key]: value });
  },
});

/** One side of a range, or the lines inside it. Mixed lines read as null. */
export class RangeBorder extends HostObject {
  static override readonly members: Members<RangeBorder> = {
    type: "RangeBorder",
    identity: { key: "_Id", of: ({ side }) => side },
    scalars: {
      SideIndex: ({ side }) => side,
      Style: member("style"),
      Weight: member("weight"),
      Color: member("color"),
    },
  };

  constructor(
    readonly range: RangeObject,
    readonly side: BorderSide,
  ) {
    super(range.host);
  }
}
