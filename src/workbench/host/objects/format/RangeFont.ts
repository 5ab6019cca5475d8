import type { Members } from "../HostObject";
import { fontProperties } from "./cellStyle";
import { RangePart, styled } from "./styled";

/** The font of a range's cells. */
export class RangeFont extends RangePart {
  static override readonly members: Members<RangeFont> = {
    type: "RangeFont",
    scalars: styled(fontProperties),
  };
}
