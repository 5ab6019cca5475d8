import { paneFormat } from "../../../taskpane/format/paneFormat";
import { paneTextIn } from "../../../taskpane/shell/paneTextIn";
import { writtenLines } from "../headless/writtenLines";
import type { PlannedFile } from "./planFile";
import { planText } from "./PlanText";

/** What was found, planned and written, in lines for the terminal. */
export const planReport = (planned: PlannedFile): string => {
  const { finding, roles, decisions, preview } = planned;
  const { language, currency } = decisions;
  const text = planText[language];
  const words = paneTextIn[language].data;
  const format = paneFormat(language);
  const money = (amount: number): string => format.money(Math.round(amount * 100) / 100, currency);
  const span = (serial: number | undefined): string => (serial === undefined ? "?" : format.date(serial));
  const place = finding.table ?? `${finding.sheet}!${finding.address}`;
  const named = paneTextIn[language].roles.sales.fields;
  const fields = Object.entries(finding.fields).map(([field, column]) =>
    text.field(named[field as keyof typeof named], finding.columns[column]?.header ?? ""),
  );
  return [
    text.found,
    indented(text.sales(place, format.count(finding.rows), span(finding.firstDate), span(finding.lastDate))),
    ...fields.map(indented),
    ...finding.doubts.map(({ kind, count, cell, field }) =>
      indented(`${cell}: ${words.doubt[kind](count, named[field as keyof typeof named])}`),
    ),
    ...roles.map(({ role, table, sheet, address, rows }) =>
      indented(
        text.role(paneTextIn[language].roles[role].name, table ?? `${sheet}!${address}`, format.count(rows)),
      ),
    ),
    text.plan(format.date(preview.year.from), format.date(preview.year.to)),
    indented(`${text.year}: ${money(preview.target)} (${text.lastYear} ${money(preview.lastYear)})`),
    indented(`${text.floor}: ${money(preview.floor)} · ${text.stretch}: ${money(preview.stretch)}`),
    ...preview.quarters.map(({ quarter, target, share }) =>
      indented(`Q${quarter}: ${money(target)} (${format.share(share)})`),
    ),
    ...preview.months.map(({ from, target }) => indented(`${format.month(from)}: ${money(target)}`)),
    text.wrote,
    ...writtenLines(planned, language),
  ].join("\n");
};

const indented = (line: string): string => `  ${line}`;
