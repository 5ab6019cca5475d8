import { counted } from "../counted";
import type { ShareText } from "../en-US/share";

const locale = "zh-CN";
const cells = (count: number) => counted(locale, count, { other: "# 个单元格" });

/** 制作分享副本处的文字。 */
export const shareText: ShareText = {
  open: "分享副本",
  title: "供他人使用的副本",
  meaning: "对方无需加载项即可打开和计算。您的工作簿保持不变。",
  what: "分享的范围",
  scope: { whole: "整个工作簿", region: "某个区域的部分", seller: "某位销售员的部分" },
  scopeMeaning: {
    whole: "我们的函数转为数值，其余内容保留并照常计算。",
    region: "新建一个工作簿，只含该区域的行，均为数值。",
    seller: "新建一个工作簿，只含该销售员的行，均为数值。",
  },
  who: { region: "区域", seller: "销售员" },
  make: "生成副本",
  making: (done, of) => `正在读取工作簿，第 ${done} 段，共 ${of} 段`,
  starting: "正在读取工作簿",
  cancel: "取消",
  made: (time) => `已就绪，截至 ${time}`,
  valued: "将转为数值的内容",
  cells,
  formulas: (count) => counted(locale, count, { other: "# 个公式" }),
  errors: (count) => counted(locale, count, { other: "其中 # 个公式显示错误，副本中也会如此。" }),
  nothing: "其中没有依赖加载项的内容，副本与原文件相同。",
  names: (names) => `副本中没有值的名称：${names}`,
  rules: (count) =>
    counted(locale, count, { other: "有 # 条只有加载项才能判断的条件格式或数据验证未保留。" }),
  said: (tab) => `以上内容都列在副本最后一张工作表“${tab}”中。`,
  contents: "包含的内容",
  theirs: "您的数据表",
  planned: "来自计划",
  rows: (count) => counted(locale, count, { other: "# 行" }),
  leftOut: "不包含的内容",
  show: "作为新工作簿打开",
  showNote: "它会在旁边打开，尚未保存。请自行保存后发送。",
  save: "保存为文件",
  saved: "已作为文件交出。如果没有收到，请改为作为新工作簿打开。",
  shown: "已在旁边打开，请在那里保存。",
  again: "重新生成",
  fileName: (name, whose) => `${name}（${whose}）`,
  copy: "副本",
};
