import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { RoleFinding } from "../../excel/read/finding";
import { fieldName } from "../../excel/read/roleNames";
import { fieldsOf, neededFields } from "../../excel/read/roles/roles";
import { roleWords } from "../format/roleWords";
import { FindingFacts } from "../shell/FindingFacts";
import { Footer } from "../shell/Footer";
import { Page } from "../shell/Page";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";
import type { Checking } from "../state/PaneState";
import { AlsoFound } from "./AlsoFound";
import { columnChoices } from "./columnChoices";
import { dataGap, type DataGap } from "./dataGap";
import { Doubts } from "./Doubts";
import { FieldChoice } from "./FieldChoice";
import { Remarks } from "./Remarks";
import { TableChoice } from "./TableChoice";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 190px), 1fr))",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
    alignItems: "start",
  },
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
  },
  quiet: { color: tokens.colorNeutralForeground3, textWrap: "pretty" },
});

interface DataViewProps {
  readonly view: Checking;
  /** The sales that another role is used beside, once they are known. */
  readonly sales: RoleFinding | undefined;
  /** The role on show is named already. */
  readonly inUse: boolean;
  readonly busy: boolean;
}

/** What was found in the workbook, every choice open to correction. */
export const DataView = ({ view, sales, inUse, busy }: DataViewProps) => {
  const styles = useStyles();
  const { text, tell } = usePane();
  const { findings, picked, others, used, behind } = view;
  const finding = findings[picked];
  if (!finding) return null;
  const { role, fields } = finding;
  const words = roleWords(text, role);
  const gap = dataGap(finding, role === "sales" ? undefined : sales);
  const columns = columnChoices(finding);
  const needed = neededFields(role);
  const choices = (isNeeded: boolean) =>
    fieldsOf(role)
      .map(([field]) => field)
      .filter((field) => needed.includes(field) === isNeeded)
      .map((field) => (
        <FieldChoice
          key={field}
          field={field}
          label={words.fields[field] ?? field}
          columns={columns}
          chosen={fields[field]}
          needed={isNeeded}
        />
      ));
  const welcome = choices(false);
  const said = (found: DataGap) =>
    found.is === "missing"
      ? text.data.missing(words.fields[found.field] ?? found.field)
      : text.data[found.is];
  return (
    <Page
      focused
      title={words.title}
      meaning={text.data.meaning}
      footer={
        <Footer
          back
          primary={text.data.confirm}
          note={
            gap
              ? said(gap)
              : behind
                ? text.data.useWithSales
                : text.data.confirmMeaning(fieldName(role, needed[0] ?? ""))
          }
          busy={busy || gap !== undefined}
          onPrimary={() => tell({ is: "table-confirmed" })}
        />
      }
    >
      {findings.length > 1 && <TableChoice findings={findings} picked={picked} />}
      <FindingFacts finding={finding} />
      <Remarks remarks={finding.remarks} />
      <Section title={text.data.needed}>
        <div className={styles.fields}>{choices(true)}</div>
      </Section>
      {(finding.doubts.length > 0 || !gap) && <Doubts doubts={finding.doubts} fields={words.fields} />}
      {welcome.length > 0 && (
        <Section title={text.data.welcome}>
          <div className={styles.fields}>{welcome}</div>
        </Section>
      )}
      {others.length > 0 && <AlsoFound findings={others} used={used} busy={busy} />}
      {role !== "sales" && (behind?.used.includes(role) ?? inUse) && (
        <div className={styles.drop}>
          <Button disabledFocusable={busy} onClick={() => tell({ is: "role-dropped" })}>
            {text.data.drop}
          </Button>
          {!behind && <Caption1 className={styles.quiet}>{text.data.dropMeaning}</Caption1>}
        </div>
      )}
    </Page>
  );
};
