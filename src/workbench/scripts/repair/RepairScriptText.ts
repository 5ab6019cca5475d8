import type { Language } from "../../../locales/language";

const english = {
  usage: "Usage: npm run repair -- broken.xlsx --out repaired.xlsx [--doubtful keep|mend] [--language en|zh]",
  doubtful:
    "Left as they are, for another add-in may have a function of this name (--doubtful mend enters them):",
  line: (place: string, says: string, willSay: string) => `  ${place}: ${says} → ${willSay}`,
};

/** What the headless repair says beside the pane's words. */
export type RepairScriptText = typeof english;

const chinese: RepairScriptText = {
  usage: "用法：npm run repair -- broken.xlsx --out repaired.xlsx [--doubtful keep|mend] [--language en|zh]",
  doubtful: "以下单元格保持原样，因为其他加载项可能有同名函数（用 --doubtful mend 重新录入）：",
  line: (place, says, willSay) => `  ${place}：${says} → ${willSay}`,
};

export const repairScriptText: Readonly<Record<Language, RepairScriptText>> = { en: english, zh: chinese };
