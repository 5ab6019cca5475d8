import { readAddress } from "../../../univer/address";
import type { Area } from "../../../univer/Area";

/** The rectangles of a `sqref`: addresses with blanks between. */
export const readAreas = (sqref: string | undefined): Area[] =>
  (sqref ?? "").split(/\s+/).flatMap((address) => readAddress(address) ?? []);
