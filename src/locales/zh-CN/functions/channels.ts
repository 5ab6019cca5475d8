import type { FunctionTexts } from "./FunctionTexts";

export const channels = {
  WEIGHTEDSCORE: {
    description: "把多项评分按权重汇总成一个得分，0 到 100，可用于竞争对手、经销商或考核。",
    parameters: {
      scores: [
        "评分",
        '每个对手、经销商或人员一行，每项标准一列；没有评分的留空。如果空单元格被当成 0，请写 IF(评分="","",评分)。',
      ],
      weights: ["权重", "一行或一列，每项标准一个权重，大小不限，只看比例。"],
      top: ["满分", "最高的评分，星级为 5，默认 100；最低为 0。"],
    },
    returns: "每行一个得分；已有评分的权重不足 60% 时为 #N/A。",
  },
} satisfies FunctionTexts;
