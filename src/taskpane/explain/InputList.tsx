import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ExplainedInput } from "../../excel/read/explain/Explanation";
import { CellLink } from "../shell/CellLink";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
    ":last-child": { borderBottomStyle: "none" },
  },
  value: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  quiet: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground3 },
});

/** What a formula is made of, a row each: what it is called, what it shows, and how that came there. Its name leads to it. */
export const InputList = ({ inputs }: { readonly inputs: readonly ExplainedInput[] }) => {
  const styles = useStyles();
  const { text } = usePane();
  const words = text.explain;
  const shown = ({ text: value, cells }: ExplainedInput): string => {
    if (value !== undefined) return value.trim() === "" ? words.blank : value;
    return cells === undefined ? words.growing : words.cells(cells);
  };
  return (
    <Section title={words.inputs}>
      <ul className={styles.list}>
        {inputs.map((input) => (
          <li key={input.cell} className={styles.row}>
            <CellLink cell={input.cell} label={input.label} />
            <Body1Strong className={styles.value}>{shown(input)}</Body1Strong>
            <Caption1 className={styles.quiet}>{words.stands(words.origin[input.kind], input.cell)}</Caption1>
          </li>
        ))}
      </ul>
    </Section>
  );
};
