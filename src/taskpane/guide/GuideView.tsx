import type { GuideShown } from "./GuideShown";
import { FunctionList } from "./FunctionList";
import { FunctionPage } from "./FunctionPage";
import { entryNamed } from "./soughtFunctions";
import { usePane } from "../shell/PaneContext";

interface GuideViewProps {
  readonly guide: GuideShown;
  readonly busy: boolean;
}

/** The functions to type into cells: all of them, or one to read. */
export const GuideView = ({ guide, busy }: GuideViewProps) => {
  const { language } = usePane();
  const { guides, chosen, inserted } = guide;
  const entry = guides && chosen !== undefined ? entryNamed(guides[language], chosen) : undefined;
  return entry ? (
    <FunctionPage key={entry.name} entry={entry} inserted={inserted} busy={busy} />
  ) : (
    <FunctionList guides={guides} sought={guide.sought} left={guide.left} />
  );
};
