import type { WritingText } from "../en-US/writing";

/** 写入计划时另建工作表上的文字。 */
export const writingText: WritingText = {
  setAside: (tab) => `${tab}（旧）`,
  parked: {
    tab: "暂存",
    title: "暂存：您填写过、但原位置已不存在的内容",
    sentence: "您填写的内容不会丢失。对应的行再次出现时，内容会自动放回；不再需要的可以直接删除。",
    table: "暂存的单元格",
    nothing: "目前没有暂存内容",
    columns: {
      Where: "位置",
      Sheet: "工作表",
      Table: "表格",
      Row: "行",
      Column: "列",
      Value: "填写的内容",
      Why: "原因",
    },
    why: {
      "row-gone": "所在的行已不存在",
      "column-gone": "所属月份或周不在当前计划内",
      "over-formula": "填在了计算单元格上",
      "beside-row": "位于被移除的行旁边",
      signed: "其他季度签批时留存",
    },
  },
};
