import { LocaleType, mergeLocales, type ILocales } from "@univerjs/core";
import designEn from "@univerjs/design/locale/en-US";
import designZh from "@univerjs/design/locale/zh-CN";
import docsEn from "@univerjs/docs-ui/locale/en-US";
import docsZh from "@univerjs/docs-ui/locale/zh-CN";
import conditionalEn from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import conditionalZh from "@univerjs/sheets-conditional-formatting-ui/locale/zh-CN";
import validationEn from "@univerjs/sheets-data-validation-ui/locale/en-US";
import validationZh from "@univerjs/sheets-data-validation-ui/locale/zh-CN";
import validationRulesEn from "@univerjs/sheets-data-validation/locale/en-US";
import validationRulesZh from "@univerjs/sheets-data-validation/locale/zh-CN";
import formulaUiEn from "@univerjs/sheets-formula-ui/locale/en-US";
import formulaUiZh from "@univerjs/sheets-formula-ui/locale/zh-CN";
import formulaEn from "@univerjs/sheets-formula/locale/en-US";
import formulaZh from "@univerjs/sheets-formula/locale/zh-CN";
import linkEn from "@univerjs/sheets-hyper-link-ui/locale/en-US";
import linkZh from "@univerjs/sheets-hyper-link-ui/locale/zh-CN";
import noteEn from "@univerjs/sheets-note-ui/locale/en-US";
import noteZh from "@univerjs/sheets-note-ui/locale/zh-CN";
import numberEn from "@univerjs/sheets-numfmt-ui/locale/en-US";
import numberZh from "@univerjs/sheets-numfmt-ui/locale/zh-CN";
import tableUiEn from "@univerjs/sheets-table-ui/locale/en-US";
import tableUiZh from "@univerjs/sheets-table-ui/locale/zh-CN";
import tableEn from "@univerjs/sheets-table/locale/en-US";
import tableZh from "@univerjs/sheets-table/locale/zh-CN";
import sheetsUiEn from "@univerjs/sheets-ui/locale/en-US";
import sheetsUiZh from "@univerjs/sheets-ui/locale/zh-CN";
import sheetsEn from "@univerjs/sheets/locale/en-US";
import sheetsZh from "@univerjs/sheets/locale/zh-CN";
import uiEn from "@univerjs/ui/locale/en-US";
import uiZh from "@univerjs/ui/locale/zh-CN";
import type { Language } from "../../../locales/language";

const locales = (): ILocales => ({
  [LocaleType.EN_US]: mergeLocales(
    designEn,
    docsEn,
    conditionalEn,
    validationEn,
    validationRulesEn,
    formulaUiEn,
    formulaEn,
    linkEn,
    noteEn,
    numberEn,
    tableUiEn,
    tableEn,
    sheetsUiEn,
    sheetsEn,
    uiEn,
  ),
  [LocaleType.ZH_CN]: mergeLocales(
    designZh,
    docsZh,
    conditionalZh,
    validationZh,
    validationRulesZh,
    formulaUiZh,
    formulaZh,
    linkZh,
    noteZh,
    numberZh,
    tableUiZh,
    tableZh,
    sheetsUiZh,
    sheetsZh,
    uiZh,
  ),
});

/** The grid's name for a language. */
export const localeType = (language: Language): LocaleType =>
  language === "zh" ? LocaleType.ZH_CN : LocaleType.EN_US;

/** The grid's own words in both languages, and which to begin with. */
export const gridLocale = (language: Language) => ({
  locale: localeType(language),
  locales: locales(),
});
