import type { FunctionTexts } from "./FunctionTexts";
import { language } from "./parameters";

export const cash = {
  RECEIVABLESTAGE: {
    description: "按逾期天数说明一张发票该由谁跟进：正常、到期、联合催收或法务。",
    parameters: {
      invoiced: ["开票日期", "一个单元格，或多张发票的一片区域。"],
      contract: ["合同类型", '"new"（新签）或 "renewal"（续约），决定账期长短；也可填写“新签”或“续约”。'],
      paid: ["回款日期", "收到款项的日期；未回款时留空。"],
      asOf: ["截至日期", "按哪一天来看；此后才收到的款项，当天仍算未回款。"],
      terms: ["账期", "新签与续约的付款天数，默认 {30,45}。"],
      steps: ["催收节点", "逾期多少天转联合催收、转法务，默认 {3,7}。"],
      language,
    },
    returns: "每张发票对应一个词，已收款的为“已回款”；开票日之前为 #N/A。",
    rule: "超过账期次日起为到期，逾期 3 天转联合催收，逾期 7 天转法务。",
    edges: ["账期最后一天仍算正常。", "截至日期之后才收到的款项，当天仍算未回款。"],
  },
  DSO: {
    description: "计算应收账款周转天数：应收账款相当于多少天的销售额。",
    parameters: {
      receivables: ["应收账款", "最后一期期末尚未收回的金额。"],
      sales: ["赊销额", "一行或一列，每期一个，从最早的一期排起。"],
      days: ["天数", "每期的天数，单元格数与赊销额相同。"],
      method: [
        "方法",
        '"simple"（默认）：各期合并计算；"countback"：从最近一期往前逐期扣减，直到应收账款扣完。',
      ],
    },
    returns: "天数；没有销售额，或应收账款早于所给各期时为 #N/A。",
    rule: "simple：应收账款 ÷ 销售额 × 天数。countback：从最近一期起逐期扣减，最后一期按比例计，因此不受季节影响。",
    edges: ["应收账款早于所给各期时无法倒推，为 #N/A。", "没有销售额时为 #N/A。"],
  },
} satisfies FunctionTexts;
