import { Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { sheetsTextOf } from "../../locales/sheetsTextOf";
import {
  chosenDimensions,
  leastDimensions,
  mostDimensions,
} from "../../sheets/plan/breakdown/chosenDimensions";
import { possibleDimensions } from "../../sheets/plan/breakdown/possibleDimensions";
import type { Snapshot } from "../../sheets/plan/snapshot";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";
import type { DecisionsDraft } from "./DecisionsDraft";

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground3, textWrap: "pretty" },
});

interface DimensionChoicesProps {
  readonly draft: DecisionsDraft;
  readonly snapshot: Snapshot;
}

/** What the quarter is broken down by: as few and as many of the possible ones as the sheet takes. */
export const DimensionChoices = ({ draft, snapshot }: DimensionChoicesProps) => {
  const styles = useStyles();
  const { language, text, tell } = usePane();
  const words = text.decisions;
  const { choices } = sheetsTextOf(language).lists.List_Dimension;
  const chosen = chosenDimensions(snapshot, draft);
  return (
    <Section title={words.dimensions}>
      <Caption1 className={styles.quiet}>{words.dimensionsHint}</Caption1>
      <div className={styles.choices}>
        {possibleDimensions(snapshot).map((dimension) => {
          const isChosen = chosen.includes(dimension);
          const settled =
            chosen.length <= leastDimensions ? isChosen : !isChosen && chosen.length >= mostDimensions;
          const dimensions = isChosen
            ? chosen.filter((other) => other !== dimension)
            : [...chosen, dimension];
          return (
            <Checkbox
              key={dimension}
              label={choices[dimension]}
              checked={isChosen}
              disabled={settled}
              onChange={() => tell({ is: "draft-changed", change: { dimensions } })}
            />
          );
        })}
      </div>
    </Section>
  );
};
