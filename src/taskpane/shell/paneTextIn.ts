import { paneText as english, type PaneText } from "../../locales/en-US/pane";
import type { Language } from "../../locales/language";
import { paneText as chinese } from "../../locales/zh-CN/pane";

export const paneTextIn: Record<Language, PaneText> = { en: english, zh: chinese };
