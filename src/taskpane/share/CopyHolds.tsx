import { Body1 } from "@fluentui/react-components";
import { sharingTextOf } from "../../locales/sharingTextOf";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";
import { SheetLinks } from "../shell/SheetLinks";
import type { CopyMade } from "./ShareShown";
import { valuedBySheet } from "./valuedBySheet";

/** What a copy that is made holds, before it leaves: what became a value, or which rows are in it. */
export const CopyHolds = ({ holds }: { readonly holds: CopyMade["holds"] }) => {
  const { language, text } = usePane();
  const words = text.share;
  if (holds.of === "part")
    return (
      <>
        <Section title={words.contents}>
          <SheetLinks
            linked={false}
            sheets={holds.facts.map(({ tab, from, rows }) => ({
              tab,
              note: words.rows(rows),
              more: from === "theirs" ? words.theirs : words.planned,
            }))}
          />
        </Section>
        <Section title={words.leftOut}>
          {sharingTextOf(language).part.left.map((sentence) => (
            <Body1 key={sentence}>{sentence}</Body1>
          ))}
        </Section>
      </>
    );
  const { names, rules, tab, valued } = holds.report;
  if (tab === undefined) return <Body1>{words.nothing}</Body1>;
  const errors = valued.filter(({ value }) => value.is === "error").length;
  return (
    <Section title={words.valued}>
      <SheetLinks
        linked
        sheets={valuedBySheet(valued).map(({ sheet, cells, formulas }) => ({
          tab: sheet,
          note: words.cells(cells),
          more: words.formulas(formulas),
        }))}
      />
      {errors > 0 && <Body1>{words.errors(errors)}</Body1>}
      {names.length > 0 && <Body1>{words.names(text.list(names))}</Body1>}
      {rules.length > 0 && <Body1>{words.rules(rules.length)}</Body1>}
      <Body1>{words.said(tab)}</Body1>
    </Section>
  );
};
