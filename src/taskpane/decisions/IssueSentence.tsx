import { usePane } from "../shell/PaneContext";
import type { DecisionIssue } from "./decide";

/** What is wrong with a decision, and the mend. */
export const IssueSentence = ({ issue }: { readonly issue: DecisionIssue }) => {
  const { text, format } = usePane();
  const says = text.decisions.issue;
  switch (issue.is) {
    case "target-too-large":
      return <>{says[issue.is](format.short(issue.limit))}</>;
    case "target-not-in-unit":
      return (
        <>
          {says[issue.is](format.amount(issue.unit), format.amount(issue.below), format.amount(issue.above))}
        </>
      );
    default:
      return <>{says[issue.is]}</>;
  }
};
