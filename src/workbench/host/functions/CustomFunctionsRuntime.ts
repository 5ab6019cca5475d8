import { errorCodes } from "./errorCodes";

/** A custom function as the add-in's bundle associates it: its arguments in order, then the invocation. */
export type Implementation = (...args: unknown[]) => unknown;

class CustomFunctionError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

/**
 * What Office gives a bundle of custom functions as the global `CustomFunctions`. A host collects what they associate:
 * `const runtime = new CustomFunctionsRuntime(); runtime.collect(() => evaluate(code)); host.addFunctions(json, runtime.table)`.
 */
export class CustomFunctionsRuntime {
  /** Implementations by the ids of functions.json. */
  readonly table = new Map<string, Implementation>();
  readonly Error = CustomFunctionError;
  readonly ErrorCode = errorCodes;

  readonly associate = (
    id: string | Readonly<Record<string, Implementation>>,
    implementation?: Implementation,
  ): void => {
    if (typeof id !== "string")
      for (const [key, each] of Object.entries(id)) this.table.set(key.toUpperCase(), each);
    else if (implementation) this.table.set(id.toUpperCase(), implementation);
  };

  /** Runs a bundle with this as its `CustomFunctions`, then puts back what was there. */
  collect(bundle: () => void): void {
    const scope = globalThis as { CustomFunctions?: unknown };
    const before = scope.CustomFunctions;
    scope.CustomFunctions = this;
    try {
      bundle();
    } finally {
      // The functions throw CustomFunctions.Error when they are called, later: without an Excel of its own it stays.
      if (before !== undefined) scope.CustomFunctions = before;
    }
  }
}
