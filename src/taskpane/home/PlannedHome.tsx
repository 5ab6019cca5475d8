import { Button } from "@fluentui/react-components";
import type { WorkbookState } from "../../excel/read/workbookState";
import { planFacts } from "../format/planFacts";
import { Buttons } from "../shell/Buttons";
import { DamageNote } from "../shell/DamageNote";
import { Facts } from "../shell/Facts";
import { FindingFacts } from "../shell/FindingFacts";
import { Footer } from "../shell/Footer";
import { Page } from "../shell/Page";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";
import { RoleTables } from "./RoleTables";
import { salesLost } from "./salesLost";
import { ShareTools } from "./ShareTools";

interface PlannedHomeProps {
  readonly workbook: Extract<WorkbookState, { kind: "planned" }>;
  readonly busy: boolean;
}

/** A plan stands: what it says, where it is, and what can be done with it. */
export const PlannedHome = ({ workbook, busy }: PlannedHomeProps) => {
  const { text, format, tell } = usePane();
  const { decisions, finding, damage } = workbook;
  const { year, quarter } = planFacts(decisions);
  const label = text.facts.fiscalYear(String(decisions.year));
  const quarterLabel = text.facts.quarter(decisions.quarter);
  const lost = salesLost(workbook) || !finding;
  const primary = lost
    ? ({ label: text.home.check, event: { is: "data-chosen" } } as const)
    : damage
      ? ({ label: text.home.restore, event: { is: "plan-chosen" } } as const)
      : ({ label: text.home.openTargets, event: { is: "plan-sheet-chosen", key: "Targets" } } as const);
  return (
    <Page
      focused={false}
      title={text.home.plannedTitle(label, quarterLabel)}
      meaning={text.home.plannedMeaning}
      footer={<Footer primary={primary.label} busy={busy} onPrimary={() => tell(primary.event)} />}
    >
      {damage && <DamageNote damage={damage} salesLost={lost} />}
      <Facts
        facts={[
          { label: text.home.target, value: format.money(decisions.target, decisions.currency) },
          { label: label, value: format.span(year) },
          { label: quarterLabel, value: format.span(quarter) },
        ]}
      />
      {finding && (
        <Section title={text.steps.data}>
          <FindingFacts finding={finding} />
        </Section>
      )}
      <RoleTables roles={workbook.roles} busy={busy} />
      <Buttons>
        {!lost && !damage && (
          <Button disabledFocusable={busy} onClick={() => tell({ is: "plan-chosen" })}>
            {text.home.change}
          </Button>
        )}
        {!lost && (
          <Button disabledFocusable={busy} onClick={() => tell({ is: "data-chosen" })}>
            {text.home.check}
          </Button>
        )}
        <ShareTools busy={busy} />
      </Buttons>
    </Page>
  );
};
