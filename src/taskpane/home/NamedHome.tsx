import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookState } from "../../excel/read/workbookState";
import { DamageNote } from "../shell/DamageNote";
import { FindingFacts } from "../shell/FindingFacts";
import { Footer } from "../shell/Footer";
import { Page } from "../shell/Page";
import { usePane } from "../shell/PaneContext";
import { RoleTables } from "./RoleTables";
import { salesLost } from "./salesLost";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface NamedHomeProps {
  readonly workbook: Extract<WorkbookState, { kind: "sales-named" }>;
  readonly busy: boolean;
}

/** The sales table is confirmed; no plan yet. */
export const NamedHome = ({ workbook, busy }: NamedHomeProps) => {
  const styles = useStyles();
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
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => tell({ is: "data-chosen" })}>
          {text.home.check}
        </Button>
        <Button disabledFocusable={busy} onClick={() => tell({ is: "share-chosen" })}>
          {text.share.open}
        </Button>
      </div>
    </Page>
  );
};
