import type { WorkbookState } from "../../excel/read/workbookState";
import { DamageNote } from "../shell/DamageNote";
import { FindingFacts } from "../shell/FindingFacts";
import { Buttons } from "../shell/Buttons";
import { Footer } from "../shell/Footer";
import { Page } from "../shell/Page";
import { usePane } from "../shell/PaneContext";
import { salesLost } from "./salesLost";
import { ShareTools } from "./ShareTools";

interface FoundHomeProps {
  readonly workbook: Extract<WorkbookState, { kind: "sales-found" }>;
  readonly busy: boolean;
}

/** Tables that look like sales, not confirmed yet. */
export const FoundHome = ({ workbook, busy }: FoundHomeProps) => {
  const { text, tell } = usePane();
  const { findings, damage } = workbook;
  return (
    <Page
      focused={false}
      title={text.home.foundTitle(findings.length)}
      meaning={text.home.foundMeaning}
      footer={<Footer primary={text.home.check} busy={busy} onPrimary={() => tell({ is: "data-chosen" })} />}
    >
      {damage && <DamageNote damage={damage} salesLost={salesLost(workbook)} />}
      {findings.map((finding) => (
        <FindingFacts key={`${finding.sheet} ${finding.address}`} finding={finding} withFields />
      ))}
      <Buttons>
        <ShareTools busy={busy} />
      </Buttons>
    </Page>
  );
};
