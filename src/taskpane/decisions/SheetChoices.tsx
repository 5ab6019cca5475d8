import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { sheetsTextOf } from "../../locales/sheetsTextOf";
import { isPossible, pickableSheets, type SheetKey } from "../../sheets/plan/sheetKeys";
import { sheetWords } from "../../sheets/plan/sheetWords";
import type { Snapshot } from "../../sheets/plan/snapshot";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";
import { Tick } from "../shell/Tick";
import type { DecisionsDraft } from "./DecisionsDraft";
import { sheetLacks } from "./sheetLacks";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3, textWrap: "pretty" } });

interface SheetChoicesProps {
  readonly draft: DecisionsDraft;
  readonly snapshot: Snapshot;
  /** Sheets that stand already; they stay as long as their tabs do. */
  readonly standing: readonly SheetKey[];
}

/** Which sheets the plan has beside those that every plan has, each with the question it answers. */
export const SheetChoices = ({ draft, snapshot, standing }: SheetChoicesProps) => {
  const styles = useStyles();
  const { language, text, tell } = usePane();
  const words = text.decisions;
  const sheets = sheetsTextOf(language);
  const toggled = (key: SheetKey) =>
    draft.sheets.includes(key) ? draft.sheets.filter((other) => other !== key) : [...draft.sheets, key];
  const meaning = (key: SheetKey): string => {
    if (!isPossible(key, snapshot)) return words.sheetLacks(text.list(sheetLacks(key, text)));
    return standing.includes(key) ? words.sheetStands : sheetWords(sheets, key).title;
  };
  return (
    <Section title={words.sheets}>
      <Caption1 className={styles.quiet}>{words.sheetsHint}</Caption1>
      {pickableSheets.map((key) => {
        const possible = isPossible(key, snapshot);
        const stands = standing.includes(key);
        return (
          <Tick
            key={key}
            label={sheetWords(sheets, key).tab}
            meaning={meaning(key)}
            ticked={stands || (possible && draft.sheets.includes(key))}
            disabled={!possible || stands}
            onTick={() => tell({ is: "draft-changed", change: { sheets: toggled(key) } })}
          />
        );
      })}
    </Section>
  );
};
