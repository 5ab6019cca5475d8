import { setDependencies } from "@univerjs/core";
import { ErrorType, ErrorValueObject, IFormulaRuntimeService, Interpreter } from "@univerjs/engine-formula";

/** An exception inside one formula would end the engine's work for good: here it is that formula's #VALUE!. */
export class SafeInterpreter extends Interpreter {
  override execute(...args: Parameters<Interpreter["execute"]>): ReturnType<Interpreter["execute"]> {
    try {
      return super.execute(...args);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }

  override async executeAsync(
    ...args: Parameters<Interpreter["executeAsync"]>
  ): ReturnType<Interpreter["executeAsync"]> {
    try {
      return await super.executeAsync(...args);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}

setDependencies(SafeInterpreter, [[IFormulaRuntimeService]]);
