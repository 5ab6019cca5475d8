import { Body1, Caption1, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { GuideEntry } from "../../functions/metadata/Guide";
import { CellLink } from "../shell/CellLink";
import { Footer } from "../shell/Footer";
import { Page } from "../shell/Page";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";
import { Example } from "./Example";
import { Parameters } from "./Parameters";

const useStyles = makeStyles({
  syntax: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  source: { color: tokens.colorNeutralForeground3 },
  edges: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
});

interface FunctionPageProps {
  readonly entry: GuideEntry;
  /** The cell its example was put into. */
  readonly inserted: string | undefined;
  readonly busy: boolean;
}

/** One function: what it answers, what to give, examples with their answers, the rule, and what happens at the edges. */
export const FunctionPage = ({ entry, inserted, busy }: FunctionPageProps) => {
  const styles = useStyles();
  const { text, tell } = usePane();
  const words = text.guide;
  const { name, description, syntax, parameters, returns, examples, rule, items, edges } = entry;
  return (
    <Page
      focused
      title={name}
      meaning={description}
      footer={
        <Footer
          back
          primary={words.insert}
          note={words.insertMeaning}
          busy={busy}
          onPrimary={() => tell({ is: "insert-chosen" })}
        />
      }
    >
      <div role="status">
        {inserted !== undefined && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              {words.inserted} <CellLink cell={inserted} label={inserted} />
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      <p className={styles.syntax}>{syntax}</p>
      <Section title={words.parameters}>
        <Parameters parameters={parameters} />
      </Section>
      <Section title={words.returns}>
        <Body1>{returns}</Body1>
      </Section>
      <Section title={words.examples}>
        {examples.map((example) => (
          <Example key={example.formula} example={example} />
        ))}
      </Section>
      {rule !== "" && (
        <Section title={words.rule}>
          <Body1>{rule}</Body1>
          {items.length > 0 && (
            <Caption1 className={styles.source}>{words.source(text.list(items))}</Caption1>
          )}
        </Section>
      )}
      {edges.length > 0 && (
        <Section title={words.edges}>
          <ul className={styles.edges}>
            {edges.map((edge) => (
              <li key={edge}>
                <Body1>{edge}</Body1>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
};
