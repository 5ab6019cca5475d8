import { Body1, Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Bars } from "./barsOf";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(2.5em, max-content) minmax(0, 1fr) max-content",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  row: {
    display: "grid",
    gridTemplateColumns: "subgrid",
    gridColumn: "1 / -1",
    alignItems: "center",
    rowGap: tokens.spacingVerticalXXS,
  },
  amount: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  note: { gridColumn: "2 / -1", color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  bars: { display: "flex", flexDirection: "column", rowGap: "2px", minWidth: 0 },
  bar: {
    boxSizing: "border-box",
    height: tokens.spacingVerticalS,
    minWidth: tokens.strokeWidthThick,
    borderRadius: tokens.borderRadiusSmall,
  },
  plan: { border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}` },
  planned: { backgroundColor: tokens.colorBrandBackground2 },
  last: {
    height: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralStroke1,
    forcedColorAdjust: "none",
  },
});

export interface AmountRow {
  readonly key: string;
  readonly label: string;
  readonly amount: string;
  readonly note?: string | undefined;
  readonly bars: Bars | undefined;
  /** The row that the plan is about. */
  readonly planned?: boolean;
}

/** Amounts one under another on one scale: plan outlined, last year light grey. */
export const AmountRows = ({ rows }: { readonly rows: readonly AmountRow[] }) => {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {rows.map(({ key, label, amount, note, bars, planned = false }) => (
        <li key={key} className={styles.row}>
          {planned ? <Body1Strong>{label}</Body1Strong> : <Body1>{label}</Body1>}
          <span className={styles.bars} aria-hidden>
            {bars && (
              <>
                <span
                  className={mergeClasses(styles.bar, styles.plan, planned && styles.planned)}
                  style={{ inlineSize: bars.plan }}
                />
                {bars.last !== undefined && (
                  <span className={mergeClasses(styles.bar, styles.last)} style={{ inlineSize: bars.last }} />
                )}
              </>
            )}
          </span>
          <Body1Strong className={styles.amount}>{amount}</Body1Strong>
          {note !== undefined && <Caption1 className={styles.note}>{note}</Caption1>}
        </li>
      ))}
    </ul>
  );
};
