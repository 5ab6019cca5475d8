import { makeStyles, tokens } from "@fluentui/react-components";

/** One step below the other: what it means, then what to do about it. */
export const useStepStyles = makeStyles({
  step: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    textWrap: "pretty",
  },
});
