import { pieces } from "../../formula/pieces";
import { spillingFunctions } from "../futureFunctions";

/** Whether Excel would store the formula as a dynamic array though its answer is one cell now. */
export const mayBeArray = (formula: string): boolean =>
  pieces(formula).some((part) => part.kind === "name" && spillingFunctions.has(part.name.toUpperCase()));
