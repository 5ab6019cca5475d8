import { Body1 } from "@fluentui/react-components";
import { sheetsOf } from "../../sheets/plan/sheetKeys";
import { planTab } from "../format/planTab";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";
import { SheetLinks } from "../shell/SheetLinks";
import type { Decided } from "../state/PaneState";

/** Which sheets will be new, which change and by how much, and what would be set aside; their names alone until that is known. */
export const ForeseenSheets = ({ view }: { readonly view: Decided }) => {
  const { text } = usePane();
  const { snapshot, decisions, foreseen } = view;
  const words = text.preview;
  const sheets =
    foreseen?.sheets.map(({ tab, became, changes, keptAs }) => ({
      tab,
      note: words.became[became],
      ...(changes !== undefined && {
        more: words.changes(changes.cells, changes.rowsAdded, changes.rowsGone),
      }),
      ...(keptAs !== undefined && { more: words.keptAs(keptAs) }),
    })) ?? sheetsOf(snapshot, decisions).map((key) => ({ tab: planTab(key, decisions.language) }));
  return (
    <Section title={words.willWrite}>
      <SheetLinks linked={false} sheets={sheets} />
      {foreseen !== undefined && foreseen.parked.length > 0 && (
        <Body1>{words.setAside(foreseen.parked.length)}</Body1>
      )}
    </Section>
  );
};
