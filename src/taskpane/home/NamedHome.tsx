import { Button } from "@fluentui/react-components";
import type { WorkbookState } from "../../excel/read/workbookState";
import { Buttons } from "../shell/Buttons";
import { DamageNote } from "../shell/DamageNote";
import { FindingFacts } from "../shell/FindingFacts";
import { Footer } from "../shell/Footer";
import { Page } from "../shell/Page";
import { usePane } from "../shell/PaneContext";
import { RoleTables } from "./RoleTables";
import { salesLost } from "./salesLost";
import { ShareTools } from "./ShareTools";

interface NamedHomeProps {
  readonly workbook: Extract<WorkbookState, { kind: "sales-named" }>;
  readonly busy: boolean;
}

/** The sales table is confirmed; no plan yet. */
export const NamedHome = ({ workbook, busy }: NamedHomeProps) => {
  const { text, tell } = usePane();
  const { finding, damage } = workbook;
  return (
    <Page
      focused={false}
      title={text.home.namedTitle}
      meaning={text.home.namedMeaning}
      footer={
        <Footer primary={text.home.planQuarter} busy={busy} onPrimary={() => tell({ is: "plan-chosen" })} />
      }
    >
      {damage && <DamageNote damage={damage} salesLost={salesLost(workbook)} />}
      <FindingFacts finding={finding} withFields />
      <RoleTables roles={workbook.roles} busy={busy} />
      <Buttons>
        <Button disabledFocusable={busy} onClick={() => tell({ is: "data-chosen" })}>
          {text.home.check}
        </Button>
        <ShareTools busy={busy} />
      </Buttons>
    </Page>
  );
};
