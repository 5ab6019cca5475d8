import { Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
  },
  cell: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    flexBasis: "80px",
    boxSizing: "border-box",
    minWidth: "min-content",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  plan: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  amount: { margin: 0, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

interface FlexRowProps {
  readonly amounts: readonly { readonly label: string; readonly amount: string; readonly main?: boolean }[];
}

/** Floor, plan and stretch side by side. */
export const FlexRow = ({ amounts }: FlexRowProps) => {
  const styles = useStyles();
  return (
    <dl className={styles.row}>
      {amounts.map(({ label, amount, main = false }) => (
        <div key={label} className={mergeClasses(styles.cell, main && styles.plan)}>
          <dt>
            <Caption1>{label}</Caption1>
          </dt>
          <dd className={styles.amount}>
            <Body1Strong>{amount}</Body1Strong>
          </dd>
        </div>
      ))}
    </dl>
  );
};
