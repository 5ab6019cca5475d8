import { makeStyles, tokens } from "@fluentui/react-components";
import type { SalesField } from "../../excel/read/finding";
import { FindingFacts } from "../shell/FindingFacts";
import { Footer } from "../shell/Footer";
import { Page } from "../shell/Page";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";
import type { View } from "../state/PaneState";
import { dataGap } from "./dataGap";
import { Doubts } from "./Doubts";
import { FieldChoice } from "./FieldChoice";
import { columnChoices, neededFields, welcomeFields } from "./fieldChoices";
import { TableChoice } from "./TableChoice";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 190px), 1fr))",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
    alignItems: "start",
  },
});

interface DataViewProps {
  readonly view: Extract<View, { at: "data" }>;
  readonly busy: boolean;
}

/** What was found in the workbook, every choice open to correction. */
export const DataView = ({ view, busy }: DataViewProps) => {
  const styles = useStyles();
  const { text, tell } = usePane();
  const { findings, picked } = view;
  const finding = findings[picked];
  if (!finding) return null;
  const gap = dataGap(finding);
  const columns = columnChoices(finding);
  const choice = (needed: boolean) => (field: SalesField) => (
    <FieldChoice key={field} field={field} columns={columns} chosen={finding.fields[field]} needed={needed} />
  );
  return (
    <Page
      focused
      title={text.data.title}
      meaning={text.data.meaning}
      footer={
        <Footer
          back
          primary={text.data.confirm}
          note={gap ? text.data[gap] : text.data.confirmMeaning}
          busy={busy || gap !== undefined}
          onPrimary={() => tell({ is: "table-confirmed" })}
        />
      }
    >
      {findings.length > 1 && <TableChoice findings={findings} picked={picked} />}
      <FindingFacts finding={finding} />
      <Section title={text.data.needed}>
        <div className={styles.fields}>{neededFields.map(choice(true))}</div>
      </Section>
      {(finding.doubts.length > 0 || !gap) && <Doubts doubts={finding.doubts} />}
      <Section title={text.data.welcome}>
        <div className={styles.fields}>{welcomeFields.map(choice(false))}</div>
      </Section>
    </Page>
  );
};
