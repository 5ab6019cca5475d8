import { Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { sheetsTextOf } from "../../locales/sheetsTextOf";
import { isPossible, pickableSheets, type SheetKey } from "../../sheets/plan/sheetKeys";
import { sheetTab } from "../../sheets/plan/sheetTab";
import { sheetTitle } from "../../sheets/plan/sheetTitle";
import type { Snapshot } from "../../sheets/plan/snapshot";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";
import type { DecisionsDraft } from "./DecisionsDraft";
import { sheetLacks } from "./sheetLacks";

const useStyles = makeStyles({
  label: { display: "flex", flexDirection: "column", textWrap: "pretty" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

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
  if (pickableSheets.length === 0) return null;
  return (
    <Section title={words.sheets}>
      <Caption1 className={styles.quiet}>{words.sheetsHint}</Caption1>
      {pickableSheets.map((key) => {
        const possible = isPossible(key, snapshot);
        const stands = standing.includes(key);
        const lacks = sheetLacks(key, text);
        return (
          <Checkbox
            key={key}
            disabled={!possible || stands}
            checked={stands || (possible && draft.sheets.includes(key))}
            onChange={() => tell({ is: "draft-changed", change: { sheets: toggled(key) } })}
            label={
              <span className={styles.label}>
                <span>{sheetTab(sheets, key)}</span>
                <Caption1 className={styles.quiet}>
                  {possible
                    ? stands
                      ? words.sheetStands
                      : sheetTitle(sheets, key)
                    : words.sheetLacks(text.list(lacks))}
                </Caption1>
              </span>
            }
          />
        );
      })}
    </Section>
  );
};
