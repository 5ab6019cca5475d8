import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import type { Damage } from "../../excel/read/workbookState";
import { planTab } from "../format/planTab";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  lines: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
    textWrap: "pretty",
  },
});

interface DamageNoteProps {
  readonly damage: Damage;
  /** The names over the sales are among what is missing. */
  readonly salesLost: boolean;
}

/** What of the plan is gone, and that nothing typed is lost. */
export const DamageNote = ({ damage, salesLost }: DamageNoteProps) => {
  const styles = useStyles();
  const { language, text } = usePane();
  const words = text.home;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <div className={styles.lines}>
          <MessageBarTitle>{words.damagedTitle}</MessageBarTitle>
          <span>{salesLost ? words.salesLost : words.damagedMeaning}</span>
          {damage.sheets.length > 0 && (
            <span>{words.damageSheets(text.list(damage.sheets.map((key) => planTab(key, language))))}</span>
          )}
          {damage.names.length > 0 && <span>{words.damageNames(text.list(damage.names))}</span>}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
};
