import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Explanation } from "../../excel/read/explain/Explanation";
import type { Guides } from "../guide/GuideShown";
import { CellLink } from "../shell/CellLink";
import { usePane } from "../shell/PaneContext";
import { InputList } from "./InputList";
import { RuleList } from "./RuleList";
import { rulesBehind } from "./rulesBehind";
import { saidOf } from "./saidOf";

const useStyles = makeStyles({
  said: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, textWrap: "pretty" },
  quiet: { color: tokens.colorNeutralForeground3 },
  formula: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

interface ExplainedProps {
  readonly explanation: Explanation;
  readonly guides: Guides | undefined;
}

/** One cell: what it is, what it comes from, the rule it follows, and the formula as it stands. */
export const Explained = ({ explanation, guides }: ExplainedProps) => {
  const styles = useStyles();
  const { language, text } = usePane();
  const words = text.explain;
  const { cell, meaning, formula, behind, inputs } = explanation;
  const rules = rulesBehind(explanation, language, guides);
  const note = "note" in meaning ? meaning.note : "";
  const counted = inputs.filter(({ kind }) => kind !== "rule");
  return (
    <>
      <div className={styles.said} role="status">
        <Body1>{saidOf(explanation, words)}</Body1>
        {note !== "" && <Caption1 className={styles.quiet}>{note}</Caption1>}
        <Caption1>
          <CellLink cell={cell} label={cell} />
        </Caption1>
      </div>
      {counted.length > 0 && <InputList inputs={counted} />}
      {rules.length > 0 && <RuleList rules={rules} />}
      {formula !== undefined && <p className={styles.formula}>{formula}</p>}
      {behind && (
        <div className={styles.said}>
          <Caption1 className={styles.quiet}>
            {words.behind} <CellLink cell={behind.cell} label={behind.cell} />
          </Caption1>
          <p className={styles.formula}>{behind.formula}</p>
        </div>
      )}
    </>
  );
};
