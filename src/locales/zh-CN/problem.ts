import type { ProblemText } from "../en-US/problem";

/** What the pane says when something went wrong: what happened, and the mend, in Chinese. */
export const problemText: ProblemText = {
  look: (cell) => `转到 ${cell}`,
  says: {
    "cell-editing": {
      happened: () => "有单元格正在编辑，Excel 暂不接受更改。",
      mend: "请在表格中按 Enter 或 Esc，然后重试。",
    },
    "no-dates": {
      happened: () => "日期列中没有 Excel 能计算的日期。",
      mend: "请另选一列，或用“数据”▸“分列”把文本转为日期。",
    },
    "no-amounts": {
      happened: () => "金额列中没有 Excel 能计算的数字。",
      mend: "请另选一列，或把文本转换为数字。",
    },
    "no-names": {
      happened: () => "名称列中没有可用来区分各行的内容。",
      mend: "请另选一列，或补全名称。",
    },
    "not-named": {
      happened: () => "季舵还不知道哪些列是您的销售明细。",
      mend: "请到“核对数据”中确认销售明细表。",
    },
    "names-broken": {
      happened: () => "销售列的名称已失效，对应的列被移动或删除。",
      mend: "请到“核对数据”中重新确认销售明细表。",
    },
    "name-taken": {
      happened: (subject) => `名称 ${subject} 已被您用于其他内容。`,
      mend: "请在“公式”▸“名称管理器”中改名，然后重试。",
    },
    "table-gone": {
      happened: () => "刚才找到的内容已不在原处。",
      mend: "可能已移动、改名或删除，请重新核对数据。",
    },
    protected: {
      happened: (_, sheet) => (sheet === "" ? "有工作表受到保护。" : `工作表“${sheet}”受到保护。`),
      mend: "请在“审阅”中撤消工作表保护，然后重试。",
    },
    "too-large": {
      happened: () => "数据量超过 Excel 一次能交付的上限。",
      mend: "请把销售明细放在一张没有空列的 Excel 表格中，然后重试。",
    },
    "decisions-unreadable": {
      happened: (subject) => `计划自身的单元格 ${subject} 缺失或内容不对。`,
      mend: "请重新制定计划，您在表中填写过的内容会保留。",
    },
    "workbook-protected": {
      happened: () => "工作簿结构受到保护，无法添加工作表。",
      mend: "请在“审阅”▸“保护工作簿”中撤消保护，然后重试。",
    },
    "sheet-very-hidden": {
      happened: (_, sheet) => `计划的工作表“${sheet}”被深度隐藏，改动了您也看不到。`,
      mend: "请先让它可见，然后重试。",
    },
    "cells-merged": {
      happened: (_, sheet) => `工作表“${sheet}”中有单元格被合并，计划无法写入。`,
      mend: "请在“开始”中取消合并单元格，然后重试。",
    },
    "table-filtered": {
      happened: (subject) => `表格 ${subject} 有行被筛选隐藏。`,
      mend: "请在“数据”中清除筛选，然后重试。",
    },
    "table-name-taken": {
      happened: (subject) => `您有一张表格也叫 ${subject}，与计划要用的名称相同。`,
      mend: "请在“表设计”中为您的表格改名，然后重试。",
    },
    "cells-in-the-way": {
      happened: (_, sheet) => `工作表“${sheet}”中，计划要扩展的位置有您的内容。`,
      mend: "请把它移开，然后重试。",
    },
    "read-only": {
      happened: () => "工作簿以只读方式打开。",
      mend: "请启用编辑或另存一份，然后重试。",
    },
    "changed-since": {
      happened: (_: string, sheet: string) => `计划生成后，“${sheet}”表又有改动，因此没有撤回。`,
      mend: "内容没有丢失。如仍要撤回，请先撤销那处改动，再试一次。",
    },
    "no-actions": {
      happened: () => "没有“行动”表，预警无法转成行动。",
      mend: "请在制定计划时选上“行动”和“驾驶舱”，再试一次。",
    },
    "actions-full": {
      happened: (_: string, sheet: string) => `“${sheet}”表的行动行已全部用完。`,
      mend: "请清空不再需要的一行，再试一次。",
    },
    "not-signable": {
      happened: () => "找不到“签批”表，或表中缺少某一列。",
      mend: "请重新写入复盘；您在表上填写的内容会保留。",
    },
    refused: {
      happened: () => "Excel 拒绝了这一步，工作簿保持原样。",
      mend: "请重试。如再次出现，请复制详情，发给负责维护季舵的同事。",
    },
    "half-written": {
      happened: () => "Excel 中途停止，尚未全部还原。",
      mend: "请不要关闭此窗格；如有工作表刚被保护，请先取消保护，再重试，季舵会先还原剩余部分。如仍不行，请再生成一次计划。",
    },
    "being-written": {
      happened: () => "此刻有其他人正在这个工作簿里生成计划。",
      mend: "请等对方完成后重试。您这边没有写入任何内容。",
    },
    "changed-meanwhile": {
      happened: (_: string, sheet: string) =>
        sheet === ""
          ? "工作簿在查看之后又有改动，因此没有写入任何内容。"
          : `“${sheet}”表在查看之后又有改动，因此没有写入任何内容。`,
      mend: "其间填写的内容已保留。请重新查看或重试，再按现在的内容继续。",
    },
    "connection-lost": {
      happened: () => "与 Excel 的连接中断，工作簿保持原样。",
      mend: "请等 Excel 恢复响应后重试。",
    },
    "done-unseen": {
      happened: () => "您要的操作已经完成，只是 Excel 随后没有显示工作簿的内容。",
      mend: "请重试以查看结果，操作不会重复执行。",
    },
    "cell-filled": {
      happened: (subject) => `单元格 ${subject} 已有内容，未写入任何公式。`,
      mend: "请选择一个空白单元格，然后重试。",
    },
    "no-room": {
      happened: (subject) => `结果要占 ${subject} 个单元格（行 × 列），其中有位置被占用。`,
      mend: "请选择一个单元格，其右侧和下方有足够的空白且未合并的单元格，然后重试。",
    },
    "spill-in-table": {
      happened: (subject) => `结果要占 ${subject} 个单元格（行 × 列），而表格中每个单元格只能放一个值。`,
      mend: "请选择表格以外的单元格，然后重试。",
    },
    "guide-unreachable": {
      happened: () => "无法取得函数说明。",
      mend: "请检查网络连接，然后重新打开。",
    },
    "sample-unreachable": {
      happened: () => "无法取得示例公司的数据。",
      mend: "请检查网络连接，然后重试。",
    },
    "share-not-a-workbook": {
      happened: () => "这不是 .xlsx 或 .xlsm 工作簿。",
      mend: "请先另存为 Excel 工作簿（.xlsx），再分享。",
    },
    "share-encrypted": {
      happened: () => "文件设有密码。",
      mend: "请在“文件 ▸ 信息 ▸ 保护工作簿”中取消密码，再分享。",
    },
    "share-damaged": {
      happened: () => "文件已损坏，无法生成可靠的副本。",
      mend: "请在 Excel 中打开并重新保存，再分享。",
    },
    "share-too-large": {
      happened: () => "文件太大，无法在此生成副本。",
      mend: "请先另存一份，删去对方不需要的内容，再分享那一份。",
    },
    "share-nothing-theirs": {
      happened: (subject) => `数据表和计划中没有属于“${subject}”的行。`,
      mend: "请选择与销售表中一致的名称。",
    },
    "share-no-document": {
      happened: () => "Excel 没有交出工作簿。",
      mend: "请先保存一次，然后重试。",
    },
    "share-not-opened": {
      happened: () => "Excel 没有打开副本。",
      mend: "请改为把副本保存成文件。",
    },
    "share-unanswered": {
      happened: (subject, sheet) =>
        subject === "1"
          ? `“${sheet}”上有一个单元格没有函数结果，副本将无值可留。`
          : `有 ${subject} 个单元格没有函数结果（第一个在“${sheet}”上），副本将无值可留。`,
      mend: "请按 Ctrl+Alt+F9 重新计算，等结果出来后再分享。",
    },
    unknown: {
      happened: () => "这一步被意外情况中断。",
      mend: "请重试。如再次出现，请复制详情，发给负责维护季舵的同事。",
    },
    "plan:not-a-number": {
      happened: () => "计划中有一个数值不是数字。",
      mend: "请查看目标，以及您在计划各表中填写的单元格。",
    },
    "plan:not-a-date": {
      happened: () => "计划中有一个日期无法识别。",
      mend: "请检查年份和销售明细中的日期：Excel 从 1900-03-01 起算。",
    },
    "plan:not-a-name": {
      happened: () => "计划中有一个名称无法识别。",
      mend: "请检查销售明细中的名称：须是文本或数字，不能是错误值。",
    },
    "plan:negative-weight": {
      happened: () => "有一个权重小于零。",
      mend: "请另选权重来源：某个季度的退货可能多于销售。",
    },
    "plan:out-of-range": {
      happened: () => "有一项决策超出了可以计划的范围。",
      mend: "请检查年份、起始月和季度。",
    },
    "plan:wrong-shape": {
      happened: () => "历史数据与计划的日历对不上。",
      mend: "请重新核对数据，确认销售明细表。",
    },
    "plan:too-few": {
      happened: () => "历史数据太少，不足以支持所选的做法。",
      mend: "请为季度权重和各月比重选择历史以外的来源。",
    },
    "plan:too-large": {
      happened: () => "目标对于最小金额来说太大。",
      mend: "请选择更大的最小金额。",
    },
    "plan:nothing-free": {
      happened: () => "各部分都已锁定，而锁定之和不等于目标。",
      mend: "请放开一处，或把目标改为锁定之和。",
    },
    "plan:cannot-foot": {
      happened: () => "行合计与列合计无法同时满足。",
      mend: "请让两边的总计相同，放开锁定，或允许零值的单元格有数。",
    },
    "plan:not-in-unit": {
      happened: () => "目标不是最小金额的整数倍。",
      mend: "请修改目标或最小金额。",
    },
    "plan:unknown-choice": {
      happened: () => "有一项选择不在可选范围内。",
      mend: "请从列表中重新选择。",
    },
    "plan:dates-reversed": {
      happened: () => "有一段时间的结束早于开始。",
      mend: "请检查年份和起始月。",
    },
  },
};
