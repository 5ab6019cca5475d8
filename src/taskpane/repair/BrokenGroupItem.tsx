import { Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { cellReference } from "../../excel/read/reference";
import { CellLink } from "../shell/CellLink";
import { usePane } from "../shell/PaneContext";
import type { BrokenGroup } from "./brokenGroups";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", textWrap: "pretty" },
  more: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    paddingInlineStart: tokens.spacingHorizontalXXXL,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  formula: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground2 },
});

interface BrokenGroupItemProps {
  readonly group: BrokenGroup;
  readonly ticked: boolean;
  readonly busy: boolean;
}

/** Cells that break alike: where they are, what the first says, what it will say, and whether they are entered again. */
export const BrokenGroupItem = ({ group, ticked, busy }: BrokenGroupItemProps) => {
  const styles = useStyles();
  const { text, tell } = usePane();
  const words = text.repair;
  const [{ sheet, row, column, says, willSay, sure, kept }] = group.cells;
  return (
    <li className={styles.item}>
      <Checkbox
        checked={ticked}
        disabled={busy || kept !== undefined}
        label={words.group(group.address, sheet, group.cells.length)}
        onChange={() => tell({ is: "broken-toggled", group: group.key })}
      />
      <span className={styles.more}>
        <Caption1>
          {words.says} <span className={styles.formula}>{says}</span>
        </Caption1>
        <Caption1>
          {words.willSay} <span className={styles.formula}>{willSay}</span>
        </Caption1>
        {!sure && <Caption1>{words.doubtful}</Caption1>}
        {kept !== undefined && <Caption1>{words.kept[kept]}</Caption1>}
        {kept !== "very-hidden" && (
          <Caption1>
            <CellLink cell={cellReference(sheet, row, column)} label={words.look} />
          </Caption1>
        )}
      </span>
    </li>
  );
};
