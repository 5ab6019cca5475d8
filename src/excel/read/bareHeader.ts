import { plainText } from "./plainText";

/** A header as two people would write the same one: without capitals, width, blanks, signs, and units in brackets. */
export const bareHeader = (header: string): string => plainText(header).replaceAll(" ", "");
