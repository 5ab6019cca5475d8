import { ErrorType } from "@univerjs/engine-formula";

/** `CustomFunctions.ErrorCode`: names of the errors a custom function may answer with. */
export const errorCodes = {
  divisionByZero: "#DIV/0!",
  invalidName: "#NAME?",
  invalidNumber: "#NUM!",
  invalidReference: "#REF!",
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  nullReference: "#NULL!",
} as const;

const types: readonly ErrorType[] = Object.values(ErrorType);

/** The engine's error for a text such as "#N/A", or undefined when it is none. */
export const errorType = (text: unknown): ErrorType | undefined => types.find((type) => type === text);
