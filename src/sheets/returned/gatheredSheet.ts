import { returnedTextOf } from "../../locales/returnedTextOf";
import type { Language } from "../../locales/language";
import { memberColumns } from "../blueprint/memberColumns";
import type { Blueprint, Cell, Column, Kind } from "../blueprint/blueprint";

export const gatheredTable = "Plan_ReturnedRows";
/** The columns that say where a row comes from, before its own. */
export const originKeys = ["File", "FileSheet", "Cell", "On"] as const;

/** A column of the list that rows belong to. */
export interface GatheredColumn {
  readonly header: string;
  readonly isDay: boolean;
}

/** A row of a file. */
export interface GatheredLine extends Readonly<Record<"File" | "FileSheet" | "Cell", string>> {
  /** The day, as Excel counts it. */
  readonly On: number;
  /** By the list's columns. */
  readonly values: readonly Cell[];
}

/** The columns of gathered rows: where each comes from, then the list's own, told apart from these as Excel demands. */
export const gatheredColumns = (
  columns: readonly GatheredColumn[],
  language: Language,
  lines: readonly GatheredLine[] = [],
): Readonly<Record<string, Column>> => {
  const { columns: say } = returnedTextOf(language).sheet;
  const kinds = new Map<string, Kind>(
    columns.map(({ header, isDay }, at) => [
      header,
      isDay ? "date" : kindOf(lines.map(({ values }) => values[at])),
    ]),
  );
  return {
    File: { as: "name", label: say.File },
    FileSheet: { as: "name", label: say.FileSheet },
    Cell: { as: "name", label: say.Cell },
    On: { as: "date", label: say.On },
    ...memberColumns(
      columns.map(({ header }) => header),
      originKeys.map((key) => say[key]),
      (header) => ({ as: kinds.get(header) ?? "name" }),
    ),
  };
};

const kindOf = (cells: readonly (Cell | undefined)[]): Kind => {
  const filled = cells.filter((cell) => cell !== undefined && cell !== null && cell !== "");
  return filled.length > 0 && filled.every((cell) => typeof cell === "number") ? "number" : "name";
};

/**
 * Returned rows: rows of files that belong to one list, each with where it comes from.
 *
 * @param number - which of such sheets it is, from 1
 */
export const gatheredSheet = (
  title: string,
  columns: readonly GatheredColumn[],
  lines: readonly GatheredLine[],
  number: number,
  language: Language,
): Blueprint => {
  const { rows: say } = returnedTextOf(language).sheet;
  const all = gatheredColumns(columns, language, lines);
  const own = Object.keys(all).slice(originKeys.length);
  const nth = number === 1 ? "" : String(number);
  return {
    key: `ReturnedRows${nth}`,
    tab: say.tab,
    family: "rules",
    title: say.title(title),
    sentence: say.sentence,
    blocks: [
      {
        block: "table",
        key: `${gatheredTable}${nth}`,
        title: say.table(title),
        rowKey: "Cell",
        columns: all,
        rows: lines.map(({ File, FileSheet, Cell, On, values }) => ({
          File,
          FileSheet,
          Cell,
          On,
          ...Object.fromEntries(own.map((key, at) => [key, values[at] === "" ? null : (values[at] ?? null)])),
        })),
      },
    ],
  };
};
