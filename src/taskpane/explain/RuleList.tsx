import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CellLink } from "../shell/CellLink";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";
import type { RuleBehind } from "./rulesBehind";

const useStyles = makeStyles({
  rule: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, textWrap: "pretty" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The rules a number follows, each with what the method says and the item it says it in. */
export const RuleList = ({ rules }: { readonly rules: readonly RuleBehind[] }) => {
  const styles = useStyles();
  const { text } = usePane();
  const words = text.explain;
  return (
    <Section title={words.rule}>
      {rules.map((rule) =>
        rule.is === "number" ? (
          <div key={rule.name} className={styles.rule}>
            <CellLink cell={rule.cell} label={rule.rule} />
            <Body1>{words.use(rule.used, rule.method)}</Body1>
            <Caption1 className={styles.quiet}>
              {rule.item === undefined ? words.ours : words.item(rule.item)}
            </Caption1>
          </div>
        ) : (
          <div key={rule.name} className={styles.rule}>
            <Body1>{words.function(rule.name, rule.rule)}</Body1>
            {rule.items.length > 0 && (
              <Caption1 className={styles.quiet}>{words.item(text.list(rule.items))}</Caption1>
            )}
          </div>
        ),
      )}
    </Section>
  );
};
