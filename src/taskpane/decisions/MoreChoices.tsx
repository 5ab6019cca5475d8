import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { monthRhythms } from "../../sheets/plan/decisions";
import { usePane } from "../shell/PaneContext";
import { Choice } from "./Choice";
import type { DecisionsDraft } from "./DecisionsDraft";
import { riskCounts, sheetLanguages, units } from "./decisionOptions";

const useStyles = makeStyles({
  accordion: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

interface MoreChoicesProps {
  readonly draft: DecisionsDraft;
  /** Why the months cannot follow the seasons, if so. */
  readonly seasonWarning: string | undefined;
}

/** What most plans leave as suggested. */
export const MoreChoices = ({ draft, seasonWarning }: MoreChoicesProps) => {
  const styles = useStyles();
  const { text, format, tell } = usePane();
  const words = text.decisions;
  const change = (changed: Partial<DecisionsDraft>) => tell({ is: "draft-changed", change: changed });
  return (
    <Accordion collapsible className={styles.accordion}>
      <AccordionItem value="more">
        <AccordionHeader as="h2">{words.more}</AccordionHeader>
        <AccordionPanel>
          <div className={styles.fields}>
            <Choice
              label={words.rhythm}
              chosen={draft.rhythm}
              options={monthRhythms.map((rhythm) => ({
                value: rhythm,
                label: words.rhythmOptions[rhythm],
                meaning: words.rhythmMeaning[rhythm],
              }))}
              warning={draft.rhythm === "season" ? seasonWarning : undefined}
              onChoose={(rhythm) => change({ rhythm })}
            />
            <Choice
              label={words.unit}
              chosen={draft.unit}
              options={units.map((unit) => ({ value: unit, label: format.amount(unit) }))}
              hint={words.unitHint}
              onChoose={(unit) => change({ unit })}
            />
            <Choice
              label={words.risk}
              chosen={draft.riskFlags}
              options={riskCounts.map((count) => ({ value: count, label: words.riskOption(count) }))}
              hint={words.riskHint}
              onChoose={(riskFlags) => change({ riskFlags })}
            />
            <Choice
              label={words.sheetLanguage}
              chosen={draft.language}
              options={sheetLanguages.map((language) => ({
                value: language,
                label: words.languages[language],
              }))}
              onChoose={(language) => change({ language })}
            />
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};
