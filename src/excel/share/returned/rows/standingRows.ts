import { languages } from "../../../../locales/language";
import { bareHeader } from "../../../read/bareHeader";
import { gatheredColumns, gatheredTable, originKeys } from "../../../../sheets/returned/gatheredSheet";
import { tablesInParts } from "../tablesInParts";
import type { GatheredThere } from "./Gathered";

/** The tables in which rows of files were gathered before; one whose first columns somebody renamed is left alone. */
export const standingRows = async (context: Excel.RequestContext): Promise<readonly GatheredThere[]> => {
  const tables = await tablesInParts(context, isGatheredTable);
  return tables.flatMap(({ name: table, sheet, top, left, showTotals, cells }): GatheredThere[] => {
    const [headers = [], ...rows] = cells;
    const language = languages.find((each) => {
      const columns = gatheredColumns([], each);
      return originKeys.every((key, at) => columns[key]?.label === headers[at]);
    });
    if (language === undefined || showTotals) return [];
    return [
      {
        table,
        sheet,
        top,
        left,
        headers: headers.slice(originKeys.length).map(String),
        rows: rows.map((row) => row.slice(originKeys.length)),
        language,
      },
    ];
  });
};

const isGatheredTable = (name: string): boolean => name.replace(/\d+$/, "") === gatheredTable;

/** Of the tables that stand, the one that has these columns. */
export const standingFor = (
  headers: readonly string[],
  standing: readonly GatheredThere[],
): GatheredThere | undefined =>
  standing.find(({ headers: there, language }) => {
    const labels = Object.values(
      gatheredColumns(
        headers.map((header) => ({ header, isDay: false })),
        language,
      ),
    )
      .slice(originKeys.length)
      .map(({ label }) => bareHeader(label));
    return labels.join("\n") === there.map(bareHeader).join("\n");
  });
