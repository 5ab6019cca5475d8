import { Button, Caption1, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { leastConfidence } from "../../excel/read/confidence";
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

/** Which of several tables is meant, best first; those that do not look like it only when they are asked for. */
export const TableChoice = ({ findings, picked }: TableChoiceProps) => {
  const styles = useStyles();
  const { text, tell } = usePane();
  const [allShown, showAll] = useState(false);
  const isShown = ({ confidence }: RoleFinding, at: number) =>
    allShown || at <= picked || confidence >= leastConfidence;
  const hidden = findings.filter((finding, at) => !isShown(finding, at)).length;
  return (
    <Section title={text.data.pick}>
      <RadioGroup
        aria-label={text.data.pick}
        value={String(picked)}
        onChange={(_, { value }) => tell({ is: "table-picked", index: Number(value) })}
      >
        {findings.map((finding, at) =>
          isShown(finding, at) ? (
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
          ) : null,
        )}
      </RadioGroup>
      {hidden > 0 && (
        <div>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronDown16Regular />}
            iconPosition="after"
            onClick={() => showAll(true)}
          >
            {text.data.moreTables(hidden)}
          </Button>
        </div>
      )}
    </Section>
  );
};
