import type { AlertsText } from "../en-US/alerts";

/** What the Alerts place says, in Chinese. */
export const alertsText: AlertsText = {
  title: (open) => (open === 0 ? "目前没有未关闭的预警" : `${open} 项预警未关闭`),
  meaning: "每项预警都是“驾驶舱”里的公式，数字恢复后会自动关闭；改动表格后，这里随即更新。",
  noneTitle: "这份计划还没有预警",
  noneMeaning: "预警在“驾驶舱”表中。请选上该表；再选上“行动”，即可把预警转成行动。",
  plan: "调整计划",
  cockpit: "打开驾驶舱",
  since: (day) => `始于 ${day}`,
  evidence: "查看出处",
  play: (play) => `怎么做：${play}`,
  open: "转成行动",
  openFor: (name) => `把“${name}”转成行动`,
  action: (id) => `已是行动 ${id}`,
  became: "已转成行动",
  wasAction: "此前已转成行动：",
  fine: "正常",
  unknown: "数据还不够判断",
};
