import { makeStyles, tokens } from "@fluentui/react-components";

/** One step of a quarter's course: what it means, then what to do about it. */
export const useStepStyles = makeStyles({
  step: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    textWrap: "pretty",
  },
});
