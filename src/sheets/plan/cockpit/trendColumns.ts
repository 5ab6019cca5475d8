/** Rows that have a full mean of weeks before them even when the first weeks have none. */
export const trendWeeks = 12;

/** The first and last day of each trailing week, the last one ending at `Plan_AsOf`; `Week` counts from the oldest. */
export const trendDates = <const Table extends string>(table: Table) =>
  ({
    From: { as: "date", formula: "=[@To]-6" },
    To: {
      as: "date",
      formula: `=Plan_AsOf-7*(${trendWeeks}-ROW()+ROW(${table}[[#Headers],[To]]))`,
    },
  }) as const;

/**
 * Whether a week's value has turned down: well under the mean of the weeks before, or the last of several falls in a row.
 *
 * @param table - the table's key, with columns From, Mean, Fell and Low
 * @param value - the key of the column that is watched
 */
export const trendColumns = <const Table extends string, const Value extends string>(
  table: Table,
  value: Value,
) => {
  const before = `${table}[From],">="&[@From]-7*Rule_TrendWeeks,${table}[From],"<"&[@From]` as const;
  return {
    mean: `=IF(COUNTIFS(${before},${table}[${value}],">=0")<Rule_TrendWeeks,"",AVERAGEIFS(${table}[${value}],${before}))`,
    fell: `=IF(COUNTIFS(${table}[From],[@From]-7,${table}[${value}],">"&[@${value}])>0,1,0)`,
    low: `=IF(NOT(AND(ISNUMBER([@${value}]),ISNUMBER([@Mean]))),0,IF(OR([@${value}]<=(1-Rule_TrendDrop)*[@Mean],COUNTIFS(${table}[From],">"&[@From]-7*Rule_TrendFalls,${table}[From],"<="&[@From],${table}[Fell],1)=Rule_TrendFalls),1,0))`,
  } as const;
};
