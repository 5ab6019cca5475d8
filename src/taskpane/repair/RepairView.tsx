import { Body1, Caption1 } from "@fluentui/react-components";
import { cellAddress, cellReference } from "../../excel/read/reference";
import { CellLink } from "../shell/CellLink";
import { Footer } from "../shell/Footer";
import { JustDone } from "../shell/JustDone";
import { Page } from "../shell/Page";
import { usePane } from "../shell/PaneContext";
import { useListStyles } from "../shell/useListStyles";
import { BrokenGroupItem } from "./BrokenGroupItem";
import { brokenGroups, mostShown } from "./brokenGroups";
import type { RepairShown } from "./RepairShown";

interface RepairViewProps {
  readonly view: RepairShown;
  readonly busy: boolean;
}

/** Cells that lost our functions: what they say, what they will say, and the step that enters those ticked again. */
export const RepairView = ({ view: { seen, ticked, repaired }, busy }: RepairViewProps) => {
  const { list } = useListStyles();
  const { text, tell } = usePane();
  const words = text.repair;
  const groups = brokenGroups(seen?.cells ?? []);
  const chosen = groups.filter(({ key }) => ticked.includes(key)).flatMap(({ cells }) => cells).length;
  const fine = seen !== undefined && groups.length === 0;
  return (
    <Page
      focused
      title={fine ? words.fineTitle : words.title}
      meaning={fine ? words.fineMeaning : words.meaning}
      footer={
        <Footer
          back
          primary={chosen > 0 ? words.mend(chosen) : words.again}
          busy={busy}
          onPrimary={() => tell({ is: chosen > 0 ? "mend-chosen" : "repair-chosen" })}
        />
      }
    >
      {repaired && (
        <JustDone undoable busy={busy}>
          <Body1>{words.repaired(repaired.count)}</Body1>
          {repaired.still.slice(0, mostStill).map(({ sheet, row, column, shows }) => (
            <Caption1 key={`${sheet} ${row} ${column}`}>
              <CellLink
                cell={cellReference(sheet, row, column)}
                label={words.place(cellAddress(row, column), sheet)}
              />{" "}
              {words.still[shows === "#SPILL!" ? "room" : shows === "#NAME?" ? "unknown" : "gone"]}
            </Caption1>
          ))}
          {repaired.still.length > mostStill && (
            <Caption1>{words.more(repaired.still.length - mostStill)}</Caption1>
          )}
        </JustDone>
      )}
      {groups.length > 0 && (
        <ul className={list}>
          {groups.slice(0, mostShown).map((group) => (
            <BrokenGroupItem key={group.key} group={group} ticked={ticked.includes(group.key)} busy={busy} />
          ))}
        </ul>
      )}
      {groups.length > mostShown && <Caption1>{words.moreGroups(groups.length - mostShown)}</Caption1>}
      {seen !== undefined && seen.unread.length > 0 && <Body1>{words.unread(text.list(seen.unread))}</Body1>}
    </Page>
  );
};

/** More than these are counted, not listed. */
const mostStill = 5;
