import type { SheetsText } from "../en-US/sheets";

/** What the generated sheets say, in Chinese. */
export const sheetsText: SheetsText = {
  layout: {
    pickOne: "请从列表中选择一项。",
    typeDate: "请输入日期。",
    typeNumber: (least, most) =>
      least !== undefined && most !== undefined
        ? `请输入 ${least} 至 ${most} 之间的数字。`
        : least !== undefined
          ? `请输入不小于 ${least} 的数字。`
          : most !== undefined
            ? `请输入不大于 ${most} 的数字。`
            : "请输入数字。",
  },
};
