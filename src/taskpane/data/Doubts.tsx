import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, Warning20Regular } from "@fluentui/react-icons";
import type { Doubt } from "../../excel/read/finding";
import { CellLink } from "../shell/CellLink";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  row: { display: "flex", columnGap: tokens.spacingHorizontalS },
  warning: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  fine: { flexShrink: 0, color: tokens.colorStatusSuccessForeground3 },
  words: { display: "flex", flexDirection: "column", alignItems: "flex-start", textWrap: "pretty" },
});

/** What in the rows a plan would miss, each with the first cell to look at; or that there is nothing. */
export const Doubts = ({ doubts }: { readonly doubts: readonly Doubt[] }) => {
  const styles = useStyles();
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
      <ul className={styles.list}>
        {doubts.map(({ kind, count, cell }) => (
          <li key={`${kind} ${cell}`} className={styles.row}>
            <Warning20Regular className={styles.warning} aria-hidden />
            <span className={styles.words}>
              <Body1>{text.data.doubt[kind](count)}</Body1>
              <CellLink cell={cell} label={text.data.look(cell)} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
