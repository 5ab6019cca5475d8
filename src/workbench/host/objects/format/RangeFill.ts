import type { Members } from "../HostObject";
import { fillProperties } from "./cellStyle";
import { RangePart, styled, writeStyled } from "./styled";

/** The fill of a range's cells; no fill reads as white. */
export class RangeFill extends RangePart {
  static override readonly members: Members<RangeFill> = {
    type: "RangeFill",
    scalars: styled(fillProperties),
    commands: { Clear: ({ range }) => writeStyled(range, fillProperties.pattern, "None") },
  };
}
