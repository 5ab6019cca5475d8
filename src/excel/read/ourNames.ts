import { definedNames } from "../../sheets/definedNames";
import { possibleSheets } from "./possibleSheets";

let known: ReadonlySet<string> | undefined;

/** Every name that a plan or a review may define over its own cells, whatever tables it is made from. */
export const ourNames = (): ReadonlySet<string> => (known ??= new Set(definedNames(possibleSheets())));
