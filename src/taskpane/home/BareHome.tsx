import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarLtr20Regular, MoneyCalculator20Regular, TableAdd24Regular } from "@fluentui/react-icons";
import type { WorkbookState } from "../../excel/read/workbookState";
import { Buttons } from "../shell/Buttons";
import { Footer } from "../shell/Footer";
import { Page } from "../shell/Page";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";
import { useBoxStyles } from "../shell/useBoxStyles";
import { useListStyles } from "../shell/useListStyles";
import { ShareTools } from "./ShareTools";

const useStyles = makeStyles({
  need: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  quiet: { color: tokens.colorNeutralForeground3, textWrap: "pretty" },
});

interface BareHomeProps {
  readonly workbook: Extract<WorkbookState, { kind: "empty" | "no-sales" }>;
  readonly busy: boolean;
}

/** No sales yet: what is needed, and a sample company to try with. */
export const BareHome = ({ workbook, busy }: BareHomeProps) => {
  const styles = useStyles();
  const { list } = useListStyles();
  const { box } = useBoxStyles();
  const { text, tell } = usePane();
  const words = text.home;
  const empty = workbook.kind === "empty";
  const others = workbook.kind === "no-sales" && workbook.others.length > 0;
  return (
    <Page
      focused={false}
      title={empty ? words.emptyTitle : words.noSalesTitle}
      meaning={empty ? words.emptyMeaning : words.noSalesMeaning(text.list(workbook.sheets))}
      footer={
        empty ? (
          <Footer primary={words.sample} busy={busy} onPrimary={() => tell({ is: "sample-chosen" })} />
        ) : (
          <Footer
            primary={others ? words.chooseColumns : words.lookAgain}
            busy={busy}
            onPrimary={() => tell({ is: others ? "data-chosen" : "look-chosen" })}
          />
        )
      }
    >
      <Section title={words.needed}>
        <ul className={list}>
          <li className={styles.need}>
            <CalendarLtr20Regular className={styles.icon} aria-hidden />
            <Body1>{words.neededDate}</Body1>
          </li>
          <li className={styles.need}>
            <MoneyCalculator20Regular className={styles.icon} aria-hidden />
            <Body1>{words.neededAmount}</Body1>
          </li>
        </ul>
        <Caption1 className={styles.quiet}>{words.welcome}</Caption1>
      </Section>
      <div className={box}>
        <TableAdd24Regular className={styles.icon} aria-hidden />
        <Body1>{words.sampleMeaning}</Body1>
        {!empty && (
          <Button disabledFocusable={busy} onClick={() => tell({ is: "sample-chosen" })}>
            {words.sample}
          </Button>
        )}
      </div>
      <Buttons>
        {empty ? (
          <Button disabledFocusable={busy} onClick={() => tell({ is: "look-chosen" })}>
            {words.lookAgain}
          </Button>
        ) : (
          <ShareTools busy={busy} />
        )}
      </Buttons>
    </Page>
  );
};
