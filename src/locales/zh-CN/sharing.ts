import { counted } from "../counted";
import type { SharingText } from "../en-US/sharing";

const locale = "zh-CN";
const rows = (count: number) => counted(locale, count, { other: "# 行" });

/** 分享副本里的说明文字。 */
export const sharingText: SharingText = {
  moment: (at) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }).format(at),
  about: {
    tab: "关于此副本",
    title: "关于此副本",
    made: (when) => `本文件是工作簿在 ${when} 的副本。`,
    values: (count) =>
      count === 0
        ? "其中没有依赖加载项的单元格，所有公式照常计算。"
        : `原由季舵加载项计算的 ${counted(locale, count, { other: "# 个单元格" })}已转为当时的数值；其余公式无需任何加载项，照常计算。`,
    sheet: "工作表",
    where: "单元格",
    was: "原来的公式",
    showed: "第一个值",
    count: "个数",
    names: "在此副本中没有值的名称",
    rules: "只有加载项才能判断、因此未保留的规则",
    condition: "条件格式",
    validation: "数据验证",
    columns: "新增行不再自动带公式的表格列",
    traces: "同时去掉的内容",
    trace: {
      pane: "打开工作簿时一并打开季舵窗格的标记",
      settings: "季舵的设置",
      signature: "数字签名：它只对原文件有效",
    },
  },
  part: {
    title: (whose) => `供${whose}使用`,
    made: (when) => `以下均为 ${when} 的数值。`,
    only: "本文件只有属于这里的行，没有任何隐藏内容。",
    contents: "包含的内容",
    leftOut: "不包含的内容",
    left: [
      "涉及整个公司的合计、工作表和图表",
      "薪酬、提成、奖金以及连续未达标的月数",
      "计划没有用到的数据列",
    ],
    rows,
    yours: "您的数据表",
    planned: "来自计划",
    total: "合计",
  },
};
