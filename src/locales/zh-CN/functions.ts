import type { functionsText as english } from "../en-US/functions";
import { channels } from "./functions/channels";
import { control } from "./functions/control";
import { customers } from "./functions/customers";
import { products } from "./functions/products";
import { review } from "./functions/review";
import { targets } from "./functions/targets";
import { team } from "./functions/team";
import { cash } from "./functions/cash";
import { guideText } from "./guide";

/** The functions in Chinese: by id, and parameters by their English names. */
export const functionsText = {
  help: {
    ...guideText,
    language: "zh-CN",
    meaning: "像 Excel 自带的函数一样，在任意单元格中输入即可；结果有多个单元格时会自动溢出。",
    other: "English",
    otherLanguage: "en",
    source: (items) => guideText.source(items.join("、")),
    families: {
      targets: "目标",
      customers: "客户",
      products: "产品",
      channels: "渠道",
      team: "团队",
      cash: "回款",
      control: "管控",
      review: "复盘",
    },
  } satisfies typeof english.help,
  functions: { ...targets, ...customers, ...products, ...channels, ...control, ...team, ...cash, ...review },
};
