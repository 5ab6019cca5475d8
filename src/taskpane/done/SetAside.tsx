import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";
import { useListStyles } from "../shell/useListStyles";
import type { WriteReport } from "../../excel/write/WriteReport";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", overflowWrap: "anywhere", textWrap: "pretty" },
  why: { color: tokens.colorNeutralForeground3 },
});

interface SetAsideProps {
  readonly parked: WriteReport["parked"];
  /** The sheet that keeps it. */
  readonly tab: string;
}

/** What the director typed and what has no place any more: where it stood, what it says, and why. */
export const SetAside = ({ parked, tab }: SetAsideProps) => {
  const styles = useStyles();
  const { list } = useListStyles();
  const { text } = usePane();
  const words = text.done;
  return (
    <Section title={words.setAside(parked.length)}>
      <Caption1 className={styles.why}>{words.setAsideWhere(tab)}</Caption1>
      <ul className={list}>
        {parked.map(({ sheet, row, column, typed, why }) => (
          <li key={`${sheet} ${row} ${column}`} className={styles.item}>
            <Body1>{words.setAsideItem(row, column, String(typed))}</Body1>
            <Caption1 className={styles.why}>{words.why[why]}</Caption1>
          </li>
        ))}
      </ul>
    </Section>
  );
};
