import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { cellReference } from "../../excel/read/reference";
import type { ReturnedCell } from "../../excel/share/returned/Returned";
import { CellLink } from "../shell/CellLink";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";
import { useListStyles } from "../shell/useListStyles";
import { filesIn } from "./filesIn";
import { shownValue } from "./shownValue";
import { mostShown } from "./takenCells";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", overflowWrap: "anywhere", textWrap: "pretty" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What will be typed because nobody says otherwise. */
export const AgreedCells = ({ cells }: { readonly cells: readonly ReturnedCell[] }) => {
  const styles = useStyles();
  const { list } = useListStyles();
  const { text, format } = usePane();
  const words = text.returned;
  return (
    <Section title={words.agreed(cells.length)}>
      <ul className={list}>
        {cells.slice(0, mostShown).map((cell) => (
          <li key={cell.id} className={styles.item}>
            <Body1>{shownValue(cell, cell.says[0].value, format)}</Body1>
            <Caption1 className={styles.quiet}>
              {cell.at && (
                <CellLink
                  cell={cellReference(cell.sheet, cell.at.row, cell.at.column)}
                  label={words.where(cell.sheet, cell.row, cell.column)}
                />
              )}
            </Caption1>
            <Caption1 className={styles.quiet}>{filesIn(cell.says[0], text.list)}</Caption1>
          </li>
        ))}
      </ul>
      {cells.length > mostShown && <Caption1>{words.moreAgreed(cells.length - mostShown)}</Caption1>}
    </Section>
  );
};
