import { Button, Caption1 } from "@fluentui/react-components";
import { cellReference } from "../../excel/read/reference";
import type { ReturnedSeen } from "../../excel/share/returned/Returned";
import { Choice } from "../decisions/Choice";
import { Buttons } from "../shell/Buttons";
import { CellLink } from "../shell/CellLink";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";
import { useListStyles } from "../shell/useListStyles";
import { filesIn } from "./filesIn";
import { shownValue } from "./shownValue";
import { decidable } from "./takenCells";

interface ConflictsProps {
  readonly seen: ReturnedSeen;
  readonly chosen: Readonly<Record<string, number>>;
  readonly busy: boolean;
}

/** Cells about which files differ from each other or from the plan; until the director decides, the plan keeps its own. */
export const Conflicts = ({ seen, chosen, busy }: ConflictsProps) => {
  const { list } = useListStyles();
  const { text, format, tell } = usePane();
  const words = text.returned;
  const cells = decidable(seen);
  const unseen = seen.conflicts.length - cells.length;
  return (
    <Section title={words.conflicts(seen.conflicts.length)}>
      <Buttons>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => tell({ is: "sayings-chosen", all: "mine" })}
        >
          {words.keepAll}
        </Button>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => tell({ is: "sayings-chosen", all: "lone" })}
        >
          {words.takeAll}
        </Button>
      </Buttons>
      <ul className={list}>
        {cells.map((cell) => (
          <li key={cell.id}>
            <Choice
              label={words.where(cell.sheet, cell.row, cell.column)}
              options={[
                { value: -1, label: words.mine(shownValue(cell, cell.mine, format)) },
                ...cell.says.map((saying, at) => ({
                  value: at,
                  label: words.take(shownValue(cell, saying.value, format), filesIn(saying, text.list)),
                })),
              ]}
              chosen={chosen[cell.id] ?? -1}
              onChoose={(at) => tell({ is: "saying-chosen", cell: cell.id, saying: at < 0 ? undefined : at })}
            />
            {cell.at && (
              <Caption1>
                <CellLink cell={cellReference(cell.sheet, cell.at.row, cell.at.column)} label={words.look} />
              </Caption1>
            )}
          </li>
        ))}
      </ul>
      {unseen > 0 && <Caption1>{words.more(unseen)}</Caption1>}
    </Section>
  );
};
