import { targetAnchors, type Anchor } from "../../planning/targets/targetAnchors";
import type { Language } from "../arguments/languageIn";
import { numberOrBlankIn } from "../arguments/numberIn";
import { cellByCell } from "../cellByCell";
import { Places } from "../places/Places";
import { sideBySide } from "../sideBySide";
import { toCellIn } from "../toCell";

/**
 * Sets a target that strategy asks and market and capacity allow, with a floor and a stretch, and names the anchor that sets it.
 *
 * @customfunction TARGETANCHORS TARGETANCHORS
 * @helpurl https://localhost:3000/functions/targetanchors.html
 * @requiresParameterAddresses
 * @param strategy - What the year's strategy asks; a cell, or a row or column. Empty where it is not known, as with the other three.
 * @param history - What the trend of past years brings by itself; the plan is not less, unless market or capacity is.
 * @param market - What the market has room for; neither plan nor stretch goes past it. Where an empty cell counts as 0, write IF(market="","",market).
 * @param capacity - What supply and team can do; neither plan nor stretch goes past it. Where an empty cell counts as 0, write IF(capacity="","",capacity).
 * @param [flex] - How far floor and stretch lie from the plan; 10% when left out.
 * @param [language] - "en" (default) or "zh".
 * @returns Floor, plan, stretch and the binding anchor, side by side for a column; the first anchor where several are alike.
 * @rule The plan is what strategy asks and not less than history brings anyway, as far as market and capacity reach; floor and stretch lie around it. (C02, B08)
 * @edge An anchor that is empty does not count; at least one must be there.
 * @edge The stretch too stops at market and capacity.
 * @example =TARGETANCHORS(120,110,200,125) // {108,120,125,"strategy"}
 * @example =TARGETANCHORS(150,110,"",125,15%,"zh") // {106.25,125,125,"产能"}
 */
export function TARGETANCHORS(
  strategy: unknown[][],
  history: unknown[][],
  market: unknown[][],
  capacity: unknown[][],
  flex?: unknown,
  language?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ strategy, history, market, capacity, flex, language }, invocation);
  return toCellIn(language, places, (spoken, telling) => {
    const width = numberOrBlankIn(flex, "flex");
    const answers = cellByCell({ strategy, history, market, capacity }, telling, (cells) =>
      targetAnchors(
        {
          strategy: numberOrBlankIn(cells.strategy, "strategy"),
          history: numberOrBlankIn(cells.history, "history"),
          market: numberOrBlankIn(cells.market, "market"),
          capacity: numberOrBlankIn(cells.capacity, "capacity"),
        },
        width,
      ),
    );
    return sideBySide(answers, [
      ({ floor }) => floor,
      ({ plan }) => plan,
      ({ stretch }) => stretch,
      ({ binding }) => words[spoken][binding],
    ]);
  });
}

/** They never change: formulas compare them. */
const words: Record<Language, Record<Anchor, string>> = {
  en: { strategy: "strategy", history: "history", market: "market", capacity: "capacity" },
  zh: { strategy: "战略", history: "历史", market: "市场", capacity: "产能" },
};
