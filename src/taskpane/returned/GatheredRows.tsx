import { Body1, Caption1 } from "@fluentui/react-components";
import { newRows, type GatheredSeen } from "../../excel/share/returned/rows/Gathered";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";
import { useListStyles } from "../shell/useListStyles";
import { leftOutSentences } from "./leftOutSentences";

/** So many rows are shown, so that the director sees what kind they are. */
const shownRows = 5;
const shownCells = 5;

/** Rows of files that belong to one list: how many are new, what tells them apart, and what is left out. */
export const GatheredRows = ({ list }: { readonly list: GatheredSeen }) => {
  const { list: listStyle } = useListStyles();
  const { text, format } = usePane();
  const words = text.returned;
  const say = words.lists;
  const count = newRows(list);
  const rows = list.fresh.filter(({ otherwise }) => !otherwise).slice(0, shownRows);
  const shown = (value: string | number | boolean, column: number): string =>
    typeof value === "number" && list.columns[column]?.isDay === true ? format.date(value) : String(value);
  return (
    <Section title={say.title(list.title)}>
      {count > 0 && <Body1>{say.fresh(count)}</Body1>}
      {rows.length > 0 && (
        <ul className={listStyle}>
          {rows.map(({ id, values, from: { file, sheet, cell } }) => (
            <li key={id}>
              <Caption1>
                {say.origin(
                  values
                    .map(shown)
                    .filter((value) => value !== "")
                    .slice(0, shownCells)
                    .join(" · "),
                  words.where(file, sheet, cell),
                )}
              </Caption1>
            </li>
          ))}
        </ul>
      )}
      {count > rows.length && <Caption1>{say.more(count - rows.length)}</Caption1>}
      {list.known > 0 && <Caption1>{say.known(list.known)}</Caption1>}
      <Caption1>{list.keys.length > 0 ? say.byKey(text.list(list.keys)) : say.whole}</Caption1>
      {leftOutSentences(list, words, text.list).map((sentence) => (
        <Caption1 key={sentence}>{sentence}</Caption1>
      ))}
    </Section>
  );
};
