import { Caption1 } from "@fluentui/react-components";
import type { LostSaying } from "../../excel/share/returned/Returned";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";
import { useListStyles } from "../shell/useListStyles";
import { filesIn } from "./filesIn";
import { shownValue } from "./shownValue";
import { mostShown } from "./takenCells";

/** What files say and the plan has no place for, each with its reason. */
export const LostCells = ({ lost }: { readonly lost: readonly LostSaying[] }) => {
  const { list } = useListStyles();
  const { text, format } = usePane();
  const words = text.returned;
  return (
    <Section title={words.lost(lost.length)}>
      <ul className={list}>
        {lost.slice(0, mostShown).map((cell) => {
          const [{ file, sheet, cell: at }] = cell.says.from;
          return (
            <li key={`${file} ${sheet} ${at}`}>
              <Caption1>
                {words.lostItem(
                  words.where(cell.sheet, cell.row, cell.column),
                  words.take(shownValue(cell, cell.says.value, format), filesIn(cell.says, text.list)),
                  words.why[cell.why],
                )}
              </Caption1>
            </li>
          );
        })}
      </ul>
      {lost.length > mostShown && <Caption1>{words.moreLost(lost.length - mostShown)}</Caption1>}
    </Section>
  );
};
