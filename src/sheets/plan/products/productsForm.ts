import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import { countedIn } from "../countedIn";
import { planFormula } from "../planFormula";
import { quoted } from "../quoted";
import { saleSpans } from "../saleSpans";
import type { Snapshot } from "../snapshot";
import { knowsCost } from "./knowsCost";

/** Where the products stand, and the two cuts that part them into quadrants. */
export const productsForm = (text: SheetsText, snapshot: Pick<Snapshot, "names">): FormBlock => {
  const { glance: say, headline, map } = text.products;
  const byMargin = knowsCost(snapshot) !== undefined;
  const star = "INDEX(List_Quadrant,1)";
  const starShare = planFormula(
    "SUMIFS(Plan_Products[Sold],Plan_Products[Quadrant],INDEX(List_Quadrant,1))/Product_YearSold",
  );
  return {
    block: "form",
    key: "ProductsGlance",
    title: say.title,
    items: {
      Product_Headline: {
        as: "text",
        label: say.Product_Headline,
        formula: planFormula(
          `=IF(Product_YearSold<=0,"",${countedIn(`COUNTIF(Plan_Products[Quadrant],${star})`, headline.stars)}&TEXT(${starShare},"0%")&${quoted(headline.share)}&IF(Product_Slow=0,${quoted(headline.moving)},${countedIn("Product_Slow", headline.slow)}))`,
        ),
      },
      Product_YearSold: {
        as: "money",
        label: say.Product_YearSold,
        formula: `=SUMIFS(Sales_Amount,${saleSpans.year})`,
        note: say.yearNote,
      },
      Product_YearBefore: {
        as: "money",
        label: say.Product_YearBefore,
        formula: `=SUMIFS(Sales_Amount,${saleSpans.yearBefore})`,
      },
      Product_Basis: {
        as: "text",
        label: say.Product_Basis,
        start: byMargin ? say.basis.margin : say.basis.share,
      },
      Product_GrowthCut: {
        as: "share",
        label: say.Product_GrowthCut,
        input: true,
        formula: "=IF(Product_YearBefore<=0,0,Product_YearSold/Product_YearBefore-1)",
        note: say.growthNote,
      },
      Product_StrengthCut: {
        as: "share",
        label: say.Product_StrengthCut,
        input: true,
        formula: planFormula(
          byMargin
            ? "=IF(SUMPRODUCT(ISNUMBER(Plan_Products[Cost])*Plan_Products[Sold])<=0,0,1-SUM(Plan_Products[Cost])/SUMPRODUCT(ISNUMBER(Plan_Products[Cost])*Plan_Products[Sold]))"
            : '=1/MAX(1,COUNTIF(Plan_Products[Own],">0"))',
        ),
        note: byMargin ? say.marginNote : say.shareNote,
      },
      Product_Slow: {
        as: "count",
        label: say.Product_Slow,
        formula: planFormula('=COUNTIF(Plan_Products[SlowRank],">0")'),
        note: say.slowNote,
      },
      Product_MapHeadline: {
        as: "text",
        label: map.Product_MapHeadline,
        formula: planFormula(
          `=IF(INDEX(Plan_ProductMap[Product],1)="","",${quoted(map.sentence.before)}&INDEX(Plan_ProductMap[Product],1)&IF(ISNUMBER(INDEX(Plan_ProductMap[Growth],1)),${quoted(map.sentence.growth)}&TEXT(INDEX(Plan_ProductMap[Growth],1),"0%")&${quoted(map.sentence.mark)}&INDEX(Plan_Products[Quadrant],MATCH(INDEX(Plan_ProductMap[Product],1),Plan_Products[Product],0)),""))`,
        ),
      },
    },
  };
};
