import { Caption1, Subtitle2, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(88px, 1fr))",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
  },
  cell: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  plan: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  amount: { margin: 0, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
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
            <Subtitle2>{amount}</Subtitle2>
          </dd>
        </div>
      ))}
    </dl>
  );
};
