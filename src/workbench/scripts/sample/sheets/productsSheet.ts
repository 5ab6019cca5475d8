import { sampleProducts } from "../sampleProducts";
import { columnsOf, type SampleSheet } from "../SampleSheet";
import { cents, type SampleStory } from "../sampleStory";

const quarterDays = 91;

/** The product list: what each costs and fetches, since when it is sold and how many lie in stock. */
export const productsSheet = ({ words, language, sales, start, end }: SampleStory): SampleSheet => {
  const { products: say, productNames, categories } = words;
  const rows = sampleProducts.map((product, place) => {
    const lately = sales.filter((sale) => sale.product === place && sale.date >= end - quarterDays);
    const soldInMonth = lately.reduce((sum, { quantity }) => sum + quantity, 0) / 3;
    return { ...product, place, soldInMonth };
  });
  const { numbers, text } = columnsOf(rows);
  return {
    name: say.sheet,
    table: "Products",
    columns: [
      text(say.product, productNames, ({ place }) => place),
      text(say.category, categories, ({ category }) => category),
      numbers(say.cost, "money", ({ price, costShare }) => cents(price[language] * costShare)),
      numbers(say.price, "money", ({ price }) => price[language]),
      numbers(say.launched, "date", ({ age }) => start - age),
      numbers(say.stock, "count", ({ stockMonths, soldInMonth }) =>
        stockMonths === undefined ? null : Math.round(stockMonths * soldInMonth),
      ),
    ],
  };
};
