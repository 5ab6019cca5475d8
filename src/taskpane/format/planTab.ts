import type { Language } from "../../locales/language";
import { sheetsTextOf } from "../../locales/sheetsTextOf";

/** The tab of one of our sheets by its key, as a new one would be called; another key stays as it is. */
export const planTab = (key: string, language: Language): string => {
  const { targets, history, rules } = sheetsTextOf(language);
  return (
    new Map([
      ["Targets", targets.tab],
      ["History", history.tab],
      ["Rules", rules.tab],
    ]).get(key) ?? key
  );
};
