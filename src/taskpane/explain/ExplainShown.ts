import type { Explanation } from "../../excel/read/explain/Explanation";
import type { Guides } from "../guide/GuideShown";

/** The explanation of a cell, open over the view; what stands behind it waits as it is. */
export interface ExplainShown {
  /** Undefined until a cell was asked about. */
  readonly explanation: Explanation | undefined;
  /** Where the functions' rules stand; undefined when there is none to tell, or the guide is out of reach. */
  readonly guides: Guides | undefined;
}

export const openedExplain: ExplainShown = { explanation: undefined, guides: undefined };
