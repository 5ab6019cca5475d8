import { lifecycleStage, type LifecycleStage } from "../../planning/products/lifecycleStage";
import { answersDown } from "../answersDown";
import { blockOf } from "../arguments/blockOf";
import type { Language } from "../arguments/languageIn";
import { numberIn } from "../arguments/numberIn";
import { isBlank, plainCell } from "../arguments/plainCell";
import { seriesIn } from "../arguments/seriesIn";
import { Places } from "../places/Places";
import { orNotAvailable, toCellIn } from "../toCell";

/**
 * Says where a product stands in its life: introduction, growth, maturity or decline, by its latest sales against those before.
 *
 * @customfunction LIFECYCLESTAGE LIFECYCLESTAGE
 * @helpurl https://localhost:3000/functions/lifecyclestage.html
 * @requiresParameterAddresses
 * @param sales - A row for each product, a column for each period, the oldest first; a single column is one product. Empty cells are left out; where they count as 0, end at the last period.
 * @param [language] - "en" (default) or "zh".
 * @returns A word for each product: introduction under four periods since its first sale, growth up by a tenth or more, decline down by a tenth or more, else maturity. #N/A where nothing has been sold.
 * @rule The latest periods against as many before them: up by a tenth or more is growth, down by a tenth or more decline, between is maturity. (C22, C23, C24, C25)
 * @edge Under four periods since the first sale it is introduction.
 * @edge Periods before the first sale do not count.
 * @example =LIFECYCLESTAGE({50,60,70,80;90,92,91,90;90,60,40,20}) // {"growth";"maturity";"decline"}
 * @example =LIFECYCLESTAGE({"",0,5,8},"zh") // {"导入期"}
 */
export function LIFECYCLESTAGE(
  sales: unknown[][],
  language?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ sales, language }, invocation);
  return toCellIn(language, places, (spoken, telling) => {
    const products = seriesIn(blockOf(sales));
    return answersDown(products.length, telling.inRowsOf("sales"), (row) => {
      const periods = products[row]!.flatMap((cell, at) =>
        isBlank(plainCell(cell)) ? [] : [numberIn(cell, "sales", at + 1)],
      );
      return words[spoken][orNotAvailable(lifecycleStage(periods), nothingSold[spoken])];
    });
  });
}

/** They never change: formulas compare them. */
const words: Record<Language, Record<LifecycleStage, string>> = {
  en: { introduction: "introduction", growth: "growth", maturity: "maturity", decline: "decline" },
  zh: { introduction: "导入期", growth: "成长期", maturity: "成熟期", decline: "衰退期" },
};

const nothingSold = { en: "Sales: nothing has been sold yet", zh: "销售额：尚无销售" };
