import type { functionsText as english } from "../en-US/functions";
import { channels } from "./functions/channels";
import { control } from "./functions/control";
import { customers } from "./functions/customers";
import { products } from "./functions/products";
import { review } from "./functions/review";
import { targets } from "./functions/targets";
import { team } from "./functions/team";
import { cash } from "./functions/cash";

/** The functions in Chinese: by id, and parameters by their English names. */
export const functionsText = {
  help: {
    language: "zh-CN",
    parameters: "参数",
    optional: "可选",
    returns: "结果",
    examples: "示例",
  } satisfies typeof english.help,
  functions: { ...targets, ...customers, ...products, ...channels, ...control, ...team, ...cash, ...review },
};
