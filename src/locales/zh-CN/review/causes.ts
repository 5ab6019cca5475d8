import type { CausesText } from "../../en-US/review/causes";

/** What the Causes sheet says, in Chinese. */
export const causes: CausesText = {
  tab: "归因",
  title: "归因：为什么会这样，一直问到可以改变的那一层",
  sentence:
    "从清单中选一个现象填到下方，连续追问为什么，直到答案是我们能改变的事；每个可控根因都要有一项改进。",
  glance: {
    title: "归因进展",
    note: "有现象的追问才计入。",
    Causes_Headline: "一句话概括",
    Causes_Begun: "已开始的追问",
    Causes_Complete: "已完整",
    Causes_Ours: "可控根因",
    Causes_Outside: "不可控根因",
    Causes_Unserved: "可控但没有改进项",
    Causes_Contingency: "不可控因素的去处",
    oursNote: "能力问题或执行问题",
    outsideNote: "补写或完善预案，并把教训沉淀为能力",
  },
  headline: {
    none: "尚未开始追问：请从下方清单选第一个现象",
    of: " / ",
    complete: " 条追问已完整；可控根因 ",
    ours: " 个，不可控 ",
    outside: " 个",
  },
  symptoms: {
    title: "当前最突出的问题",
    note: "按“截至日期”实时更新，会随数字变化：选中的现象请填到追问表中，以便固定下来。",
    from: {
      quarter: "本季",
      region: "区域",
      seller: "销售",
      product: "产品",
      channel: "渠道",
      alert: "未关闭预警",
    },
    pace: "（对照截至目前的计划），距目标还差 ",
    short: "",
    reached: "目标已达成：看看哪些做法值得复制",
    notBegun: "本季尚未开始",
    furthest: " 落后最多：完成截至目前计划的 ",
    behind: "",
    allWell: "没有落后于计划的",
    unknown: "暂无可比数据",
    noAlert: "没有更多未关闭的预警",
  },
  whys: {
    title: "五问追因",
    note: "每一问回答上一问，最后一个答案即为根因。第一条现象取自本季进展，填写后即固定。",
    said: "本季进度 ",
    missing: {
      symptom: "现象？",
      gap: "中间漏问",
      more: "继续追问",
      kind: "可控否？",
      evidence: "证据？",
      improvement: "改进？",
    },
    contingency: "查看预案",
  },
  tables: {
    Review_Symptoms: { From: "来源", Pace: "进度比", Says: "现象" },
    Review_Whys: {
      Symptom: "现象",
      Id: "编号",
      Why1: "为什么 1",
      Why2: "为什么 2",
      Why3: "为什么 3",
      Why4: "为什么 4",
      Why5: "为什么 5",
      Root: "根因",
      Kind: "是否可控",
      Evidence: "证据",
      Improvement: "改进项",
      Check: "完整性",
      Contingency: "不可控时",
    },
  },
  rules: {
    Rule_WhysLeast: {
      rule: "每条追问至少几问",
      method: "要求连问五个为什么；根因可能提前出现，我们取至少三问",
    },
  },
  lists: {
    List_CauseKind: {
      label: "根因类型",
      choices: { ability: "可控·能力", execution: "可控·执行", outside: "不可控" },
    },
  },
};
