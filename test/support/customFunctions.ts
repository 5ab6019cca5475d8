/** What Excel's custom functions runtime gives a function, as Microsoft documents it. */
class RuntimeError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const runtime = {
  Error: RuntimeError,
  ErrorCode: {
    invalidValue: "#VALUE!",
    notAvailable: "#N/A",
    divisionByZero: "#DIV/0!",
    invalidNumber: "#NUM!",
    nullReference: "#NULL!",
    invalidName: "#NAME?",
    invalidReference: "#REF!",
  },
  associate: () => undefined,
};

/** Puts the runtime where functions look for it. */
export function installCustomFunctions(): void {
  Object.assign(globalThis, { CustomFunctions: runtime });
}

export const isCellError = (value: unknown): value is RuntimeError => value instanceof RuntimeError;

/** What a cell shows for a call: its answer, or the error's code and sentence. */
export function cellOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (isCellError(error)) return { error: error.code, sentence: error.message };
    throw error;
  }
}
