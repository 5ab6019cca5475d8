import type { CourseText } from "../en-US/course";

/** What the Review place says, in Chinese. */
export const courseText: CourseText = {
  title: (quarter) => `${quarter} 执行与复盘`,
  meaning: "签批计划、复盘结果、季度关账，再从这里开始下一季。",
  target: "季度目标",
  sold: "已售",
  attainment: "达成率",
  asOf: "统计截至",
  write: "生成复盘",
  writeNote: "先预览会写哪些表；您填写过的内容会保留。",
  stands: "已写入工作簿。",
  sign: "签批计划",
  signMeaning: "把今天的各项目标存为固定金额，并附校验码，供日后对照。",
  signed: (moved, day, by) =>
    [
      by === "" ? `${day} 签批。` : `${day} 由 ${by} 签批。`,
      moved === 0 ? "计划与签批时一致。" : `此后有 ${moved} 项目标变动，详见“签批”表。`,
    ].join(""),
  signer: "签批人",
  signNow: "签批今天的目标",
  signAgain: "按今天的目标重新签批",
  close: "季度关账",
  closeEarly: "本季还在进行。关账会按当天的数字留存。",
  closeReady: "本季已结束。关账后，结果会在“签批”表中留存一行。",
  closed: (day) => `${day} 已关账，结果见“签批”表。`,
  closeNow: "关账",
  closeAgain: "按今天的数字重新关账",
  next: "制定下一季计划",
  previewTitle: "复盘材料",
  previewMeaning: "现在还没有写入。计划的各张表会一并更新。",
  writeNow: "写入",
  doneTitle: "复盘已就绪",
  doneMeaning: "数字会随销售自动更新。请填写原因分析和改进清单。",
  open: "打开结果复盘",
};
