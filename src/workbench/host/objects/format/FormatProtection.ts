import type { Members } from "../HostObject";
import { protectionProperties } from "./cellStyle";
import { RangePart, styled } from "./styled";

/** Which cells a protected sheet locks. */
export class FormatProtection extends RangePart {
  static override readonly members: Members<FormatProtection> = {
    type: "FormatProtection",
    scalars: styled(protectionProperties),
  };
}
