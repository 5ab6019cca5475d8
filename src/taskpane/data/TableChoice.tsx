import { Caption1, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { RoleFinding } from "../../excel/read/finding";
import { findingPlace } from "../format/findingPlace";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";

const useStyles = makeStyles({
  label: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  rows: { color: tokens.colorNeutralForeground3 },
});

interface TableChoiceProps {
  readonly findings: readonly RoleFinding[];
  readonly picked: number;
}

/** Which of several tables is meant, best first. */
export const TableChoice = ({ findings, picked }: TableChoiceProps) => {
  const styles = useStyles();
  const { text, tell } = usePane();
  return (
    <Section title={text.data.pick}>
      <RadioGroup
        aria-label={text.data.pick}
        value={String(picked)}
        onChange={(_, { value }) => tell({ is: "table-picked", index: Number(value) })}
      >
        {findings.map((finding, at) => (
          <Radio
            key={`${finding.sheet} ${finding.address}`}
            value={String(at)}
            label={
              <span className={styles.label}>
                <span>{findingPlace(text, finding)}</span>
                <Caption1 className={styles.rows}>{text.facts.rows(finding.rows)}</Caption1>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Section>
  );
};
