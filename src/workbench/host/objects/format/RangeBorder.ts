import { HostObject, type Members, type Property } from "../HostObject";
import { assertAllowed } from "../../model/protection";
import type { BorderLine } from "./borderLine";
import { changeSide, sideLines } from "./borders";
import type { BorderSide } from "./borderSides";
import { alike, type Formatted } from "./styled";

const member = (key: keyof BorderLine): Property<RangeBorder> => ({
  read: ({ range: { sheet, areas }, side }) =>
    alike(areas.flatMap((area) => sideLines(sheet, area, side).map((line) => line[key]))),
  write: ({ range: { sheet, areas }, side }, value) => {
    assertAllowed(sheet, "allowFormatCells");
    changeSide(sheet, areas, side, { [key]: value });
  },
});

/** One side of a range, or of each of several, or the lines inside it. Mixed lines read as null. */
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
    readonly range: Formatted,
    readonly side: BorderSide,
  ) {
    super(range.host);
  }
}
