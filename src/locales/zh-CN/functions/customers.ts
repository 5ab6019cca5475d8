import type { FunctionTexts } from "./FunctionTexts";
import { language } from "./parameters";

export const customers = {
  HEALTHSCORE: {
    description: "给客户健康度打分，0 到 100：每项指标按最差值与最佳值折算，再按权重汇总。",
    parameters: {
      metrics: [
        "指标",
        '每位客户一行，每项指标一列；不清楚的留空。如果空单元格被当成 0，请写 IF(指标="","",指标)。',
      ],
      weights: ["权重", "一行或一列，每项指标一个权重，大小不限，只看比例。"],
      worst: ["最差值", "每项指标得零分的值；越少越好的指标（如投诉），最差值大于最佳值。"],
      best: ["最佳值", "每项指标得满分的值。"],
    },
    returns: "每位客户一个得分；已知指标的权重不足 60% 时为 #N/A。",
  },
  HEALTHBAND: {
    description: "说明健康得分意味着什么：健康、预警或流失风险；压线时归入较好的一档。",
    parameters: {
      score: ["得分", "一个得分，或一片区域。"],
      healthyAt: ["健康线", "算作健康的最低得分，默认 80。"],
      riskBelow: ["风险线", "低于此得分即有流失风险，默认 60。"],
      language,
    },
    returns: "每个得分对应一个词；没有得分时为 #N/A。",
  },
  RFMSEGMENTS: {
    description:
      "按最近购买、购买次数和金额给每位客户打 1 到 5 分，并归为潜在客户、新客户、重点客户或老客户。",
    parameters: {
      customers: [
        "客户",
        "每笔订单的客户，一行或一列。从未购买的客户也可列入，日期留空即可。空行会跳过，首行标题也会跳过，因此可选整列。",
      ],
      dates: ["日期", "每笔订单的日期；没有日期或金额的行不算订单。"],
      amounts: ["金额", "每笔订单的金额，退货为负。"],
      asOf: ["截至日期", "衡量的日期；之后的订单不计入。"],
      cuts: ["界限", "新客户首单至今的最多天数，以及重点客户的最低金额得分，默认 {90,5}。"],
      language,
    },
    returns:
      "每位客户一行，按首次出现的顺序：名称、距上次购买的天数、购买次数、金额、R、F、M（1 到 5 分）、类别。从未购买的客户，天数和得分为 #N/A。",
  },
} satisfies FunctionTexts;
