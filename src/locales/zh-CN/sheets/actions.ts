import type { ActionsText } from "../../en-US/sheets/actions";
import { actionsSuggested } from "./actionsSuggested";
import { actionsTables } from "./actionsTables";
import { alertPlays } from "./alertPlays";

/** What the Actions sheet says, in Chinese. */
export const actions: ActionsText = {
  tab: "行动",
  title: "行动：谁在何时之前做什么，进展如何",
  sentence: "保留、修改或清除建议的行，并为每行填写负责人、日期和进度；进度条与状态随“截至日期”变化。",
  glance: {
    title: "行动进展",
    Actions_Headline: "一句话概括",
    Actions_Count: "行动与里程碑",
    Actions_Done: "已完成",
    Actions_Act: "需要行动",
    Actions_Watch: "需要关注",
    Actions_Incomplete: "不完整的行动",
    Actions_Fires: "已触发的预案",
    Actions_Moved: "见效的行动占比",
    Actions_Locked: "已锁定标杆客户",
    Actions_LockedLight: "与目标相比",
    movedNote: "策略有效性：仅统计能判断效果的行动，见表末",
    lockedNote: "见下方名单；应锁定的家数见“规则”表",
    Gantt_Start: "W1 起始日",
    Gantt_Today: "本周为第几周",
    countNote: "已填写名称的行",
    actNote: "■ 落后达到红灯标准：成立专项小组，调动资源",
    watchNote: "▲ 落后达到黄灯标准或已逾期：优化动作",
    incompleteNote: "缺负责人、日期、资源或服务的目标",
    firesNote: "见下方预案库",
    startNote: "季度首日当天或之前的星期一",
  },
  headline: {
    of: " / ",
    done: " 项已完成，",
    act: " 项需要行动，",
    watch: " 项需要关注",
    none: "尚无行动",
  },
  milestones: {
    title: "里程碑",
    note: "深色为已完成，浅色为计划，竖线为本周。状态比较时间进度与完成进度，以百分点计。",
  },
  tasks: {
    title: "本季行动",
    note: "“目标线”填写所服务的区域、产品或团队，能力类行动必须填写。季末请写下结果。",
  },
  battles: {
    title: "关键战役与资源需求",
    note: "提前向市场、研发、财务预约资源。金额以计划货币计。",
  },
  links: {
    title: "目标与支撑它的行动",
    note: "行动的“目标线”填写某条目标即为支撑该目标。没有行动支撑的目标不会自己完成。",
    none: "没有行动",
    volume: "业绩来源",
  },
  monthGoals: {
    title: "月度里程碑：签约、回款、新人成单",
    note: "请填写目标；状态取落后于当月工作日进度最多的一项。新人为入职未满“规则”表所列月数者。",
    signedDeals: "签约为赢单数。",
    signedSales: "签约为销售记录行数。",
  },
  lighthouses: {
    title: "标杆客户",
    note: "行业内有示范作用的少数客户：列出、锁定、以其带动销售。",
  },
  effects: {
    title: "行动带来的变化",
    note: "可填写某项指标的前值与现值，越低越好的请在“方向”中注明；未填时取该目标线自行动开始以来的销售，与上年相同日期比较。改善超过“规则”表所列即为见效。",
  },
  watch: {
    title: "可监测的指标",
    Watch_QuarterPace: "季度进度比",
    Watch_YearPace: "年度进度比",
    Watch_Growth: "本季与上年同期相比",
    Watch_OrderValue: "单笔金额与上年同期相比",
    Watch_Overdue: "逾期占应收比例",
    paceNote: "已售 ÷ 截至目前应完成",
    growthNote: "与上年相同天数相比，−10% 即少一成",
    orderNote: "每行销售的平均金额，与上年相同天数相比",
    overdueNote: "截至日期已逾期未收 ÷ 全部未收",
  },
  contingency: {
    title: "预案库",
    note: "进度比与同比低于界限时触发；逾期占比与手填数值达到界限时触发。",
  },
  steps: { done: "已完成", good: "总结经验并复制", watch: "优化动作", act: "专项小组，调动资源" },
  missing: {
    owner: "负责人？",
    dates: "日期？",
    order: "日期颠倒",
    resource: "资源？",
    goal: "目标？",
    line: "目标线？",
  },
  alertPlays,
  recovered: { open: "仍未恢复", closed: "已恢复" },
  suggested: actionsSuggested,
  tables: actionsTables,
  rules: {
    Rule_Lighthouses: { rule: "每季锁定标杆客户数", method: "锁定 3 家标杆客户" },
    Rule_EffectLift: {
      rule: "改善超过多少算行动见效",
      method: "只提到策略有效性，未下定义；我们统计推动了指标的行动",
    },
    Rule_AlertDays: { rule: "预警需在多少天内处理", method: "每个预警都要转成行动，方法未给出天数" },
    Rule_BattleDays: { rule: "资源需求未批提前几天关注", method: "资源提前预约，未给出天数" },
  },
  lists: {
    List_GoalKind: { label: "目标类型", choices: { sales: "业绩", ability: "能力" } },
    List_Lighthouse: {
      label: "标杆客户",
      choices: { found: "已选定", talking: "洽谈中", locked: "已锁定" },
    },
    List_Department: {
      label: "部门",
      choices: {
        marketing: "市场",
        development: "研发",
        finance: "财务",
        service: "服务",
        people: "人力资源",
        board: "管理层",
      },
    },
    List_Watch: {
      label: "监测指标",
      choices: {
        quarterPace: "季度进度比",
        yearPace: "年度进度比",
        growth: "与上年同期相比",
        orderValue: "单笔金额变化",
        overdue: "逾期占比",
        typed: "手填数值",
      },
    },
  },
};
