import { Body1, Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import { Dated } from "./Dated";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(max-content, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  label: { color: tokens.colorNeutralForeground3 },
  value: {
    margin: 0,
    textAlign: "end",
    overflowWrap: "break-word",
    fontVariantNumeric: "tabular-nums",
  },
});

interface FactsProps {
  readonly facts: readonly { readonly label: string; readonly value: ReactNode }[];
}

/** What is known, a line each: what it is, and its value. */
export const Facts = ({ facts }: FactsProps) => {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value }) => (
        <Fragment key={label}>
          <dt className={styles.label}>
            <Body1>{label}</Body1>
          </dt>
          <dd className={styles.value}>
            <Body1Strong>{typeof value === "string" ? <Dated>{value}</Dated> : value}</Body1Strong>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
};
