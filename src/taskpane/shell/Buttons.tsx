import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Buttons beside each other, on as many lines as they need. */
export const Buttons = ({ children }: { readonly children: ReactNode }) => (
  <div className={useStyles().buttons}>{children}</div>
);
