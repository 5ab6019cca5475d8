import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, Warning20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Doubt } from "../../excel/read/finding";
import { placeOf } from "../../excel/read/showCell";
import { CellLink } from "../shell/CellLink";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";
import { useListStyles } from "../shell/useListStyles";

const useStyles = makeStyles({
  row: { display: "flex", columnGap: tokens.spacingHorizontalS },
  warning: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  fine: { flexShrink: 0, color: tokens.colorStatusSuccessForeground3 },
  words: { display: "flex", flexDirection: "column", alignItems: "flex-start", textWrap: "pretty" },
  cells: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
});

interface DoubtsProps {
  readonly doubts: readonly Doubt[];
  /** How the role's columns are called. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What in the rows a plan would miss, each with the cells to look at; or that there is nothing. */
export const Doubts = ({ doubts, fields }: DoubtsProps) => {
  const styles = useStyles();
  const { list } = useListStyles();
  const { text } = usePane();
  if (doubts.length === 0)
    return (
      <div className={styles.row}>
        <CheckmarkCircle20Filled className={styles.fine} aria-hidden />
        <Body1>{text.data.noDoubts}</Body1>
      </div>
    );
  return (
    <Section title={text.data.doubts}>
      <ul className={list}>
        {doubts.map((doubt) => (
          <li key={`${doubt.kind} ${doubt.cell}`} className={styles.row}>
            <Warning20Regular className={styles.warning} aria-hidden />
            <span className={styles.words}>
              <Body1>{text.data.doubt[doubt.kind](doubt.count, fields[doubt.field] ?? doubt.field)}</Body1>
              <DoubtCells doubt={doubt} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
};

/** The first cell, and the others once they are asked for. */
const DoubtCells = ({ doubt: { cell, cells } }: { readonly doubt: Doubt }) => {
  const styles = useStyles();
  const { text } = usePane();
  const [allShown, showAll] = useState(false);
  const [first = cell, ...others] = cells;
  return (
    <span className={styles.cells}>
      <CellLink cell={first} label={text.data.look(first)} />
      {allShown &&
        others.map((each) => <CellLink key={each} cell={each} label={placeOf(each).cell ?? each} />)}
      {!allShown && others.length > 0 && (
        <Button size="small" appearance="subtle" onClick={() => showAll(true)}>
          {text.data.moreCells(others.length)}
        </Button>
      )}
    </span>
  );
};
