import { makeStyles, tokens } from "@fluentui/react-components";

/** A list without bullets whose items are kept apart by room. */
export const useListStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});
