import { makeStyles } from "@fluentui/react-components";
import { Fragment } from "react";

const useStyles = makeStyles({ date: { whiteSpace: "nowrap" } });

const dates = /(\d{4}-\d{2}-\d{2})/;

/** A text whose dates are never torn at the end of a line; a browser breaks a line after a hyphen. */
export const Dated = ({ children: text }: { readonly children: string }) => {
  const styles = useStyles();
  return text.split(dates).map((piece, place) =>
    dates.test(piece) ? (
      <span key={place} className={styles.date}>
        {piece}
      </span>
    ) : (
      <Fragment key={place}>{piece}</Fragment>
    ),
  );
};
