import { bcgQuadrant, type BcgQuadrant } from "../../planning/products/bcgQuadrant";
import { portfolioCut } from "../../planning/products/portfolioCut";
import type { Language } from "../arguments/languageIn";
import { knownNumbersIn } from "../arguments/listOf";
import { numberIn, numberOrBlankIn } from "../arguments/numberIn";
import { isBlank, plainCell } from "../arguments/plainCell";
import { cellByCell } from "../cellByCell";
import { Places } from "../places/Places";
import { notAvailable, toCellIn } from "../toCell";

/**
 * Says whether a product is a star, cash cow, question mark or dog by its margin and growth; on a cut it counts as high.
 *
 * @customfunction BCGQUADRANT BCGQUADRANT
 * @helpurl https://localhost:3000/functions/bcgquadrant.html
 * @requiresParameterAddresses
 * @param margin - Each product's margin, such as 30%; a cell or a range.
 * @param growth - Each product's growth; a cell, or a range as the margins.
 * @param [marginCut] - The least high margin. Left out, the mean of the products given.
 * @param [growthCut] - The least high growth. Left out, the mean of the products given.
 * @param [language] - "en" (default) or "zh".
 * @returns A word for each product; #N/A where margin or growth is missing.
 * @rule High margin and high growth make a star, high margin alone a cash cow, high growth alone a question mark, neither a dog. (B06)
 * @edge A product on a cut counts as high.
 * @edge A single product has no portfolio to set the cuts; give them, else #VALUE! says so.
 * @example =BCGQUADRANT({50%;40%;10%;20%},{20%;-5%;30%;0%}) // {"star";"cash cow";"question mark";"dog"}
 * @example =BCGQUADRANT(35%,12%,30%,10%,"zh") // {"明星"}
 */
export function BCGQUADRANT(
  margin: unknown[][],
  growth: unknown[][],
  marginCut?: unknown,
  growthCut?: unknown,
  language?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ margin, growth, marginCut, growthCut, language }, invocation);
  return toCellIn(language, places, (spoken, telling) => {
    const cuts = {
      margin: cutIn(marginCut, "marginCut", margin, "margin"),
      growth: cutIn(growthCut, "growthCut", growth, "growth"),
    };
    return cellByCell({ margin, growth }, telling, (cells) => {
      if (isBlank(plainCell(cells.margin)) || isBlank(plainCell(cells.growth)))
        throw notAvailable(missing[spoken]);
      return words[spoken][
        bcgQuadrant(numberIn(cells.margin, "margin"), numberIn(cells.growth, "growth"), cuts)
      ];
    });
  });
}

/** The cut given, or the portfolio's own. */
function cutIn(cut: unknown, name: string, values: unknown, of: string): number {
  return numberOrBlankIn(cut, name) ?? portfolioCut(knownNumbersIn(values, of), name);
}

/** They never change: formulas compare them. */
const words: Record<Language, Record<BcgQuadrant, string>> = {
  en: { star: "star", cashCow: "cash cow", questionMark: "question mark", dog: "dog" },
  zh: { star: "明星", cashCow: "现金牛", questionMark: "问题", dog: "瘦狗" },
};

const missing = { en: "Margin or growth is missing; fill it in", zh: "毛利率或增长率缺失，请补充" };
