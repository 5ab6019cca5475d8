import type { Language } from "../../../locales/language";

const english = {
  usage:
    "Usage: npm run consolidate -- planned.xlsx --returned east.xlsx west.xlsx --out consolidated.xlsx [--conflicts keep|take] [--language en|zh]",
  file: (name: string, became: string) => `  ${name}: ${became}`,
  conflict: (place: string, mine: string, said: string) => `  ${place}: ${mine}; ${said}`,
  conflicts:
    "Differing; what is not taken stays as it was (--conflicts take takes what only one value is said for):",
  said: (value: string, files: string) => `${value} (${files})`,
};

/** What the headless consolidation says beside the pane's words. */
export type ConsolidateText = typeof english;

const chinese: ConsolidateText = {
  usage:
    "用法：npm run consolidate -- planned.xlsx --returned east.xlsx west.xlsx --out consolidated.xlsx [--conflicts keep|take] [--language en|zh]",
  file: (name, became) => `  ${name}：${became}`,
  conflict: (place, mine, said) => `  ${place}：${mine}；${said}`,
  conflicts: "存在分歧；未采用的保持原样（用 --conflicts take 采用只有一种说法的值）：",
  said: (value, files) => `${value}（${files}）`,
};

export const consolidateText: Readonly<Record<Language, ConsolidateText>> = { en: english, zh: chinese };
