import { makeStyles, tokens } from "@fluentui/react-components";

/** A quiet box that stands out from the page: words, and what can be done about them. */
export const useBoxStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});
