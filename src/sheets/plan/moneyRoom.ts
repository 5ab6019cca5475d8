import type { Decisions } from "./decisions";
import { moneyFormat } from "./moneyFormat";

/** A year's stretch, its gap or a bad year's minus stay within half as much again, and a sign. */
const headroom = 1.5;

/** The characters that the plan's largest amounts take as `moneyFormat` shows them; 8 at least. */
export const moneyRoom = (
  decisions: Pick<Decisions, "target" | "unit" | "language" | "currency">,
): number => {
  const format = moneyFormat(decisions);
  const most = Math.abs(decisions.target) * headroom;
  const divisor = format.includes("亿") ? 1e8 : format.includes("万") ? 1e4 : 1;
  const digits = Math.trunc(most / divisor).toString().length;
  const separators = format.includes("#,##0") ? Math.floor((digits - 1) / 3) : 0;
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const unitSign = divisor > 1 ? 2 : 0;
  return Math.max(8, 1 + digits + separators + (decimals > 0 ? decimals + 1 : 0) + unitSign);
};
