import { setDependencies, type Nullable } from "@univerjs/core";
import {
  ErrorType,
  ErrorValueObject,
  IFormulaRuntimeService,
  Interpreter,
  NullValueObject,
  type BaseAstNode,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { untakenBy } from "./branches";

/**
 * How the engine works a formula out, mended twice: an exception inside one formula would end the engine's work for good, and
 * is here that formula's #VALUE!; and of IF and IFERROR only the branch that is taken is worked out, as Excel does.
 */
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

  override checkAsyncNode(node: Nullable<BaseAstNode>): boolean {
    if (!node) return false;
    const before = waits.get(node) ?? super.checkAsyncNode(node);
    waits.set(node, before);
    return before;
  }
}

/** Whether a formula taken apart asks something that answers later: thousands share one. */
const waits = new WeakMap<BaseAstNode, boolean>();

type Run = (this: Interpreter, step: BaseAstNode, right: number, down: number) => number;

const runAll = Interpreter.prototype["_execute"] as Run;

const runTaken: Run = function (step, right, down) {
  const untakenAmong = untakenBy(step);
  if (!untakenAmong) return runAll.call(this, step, right, down);
  const [first, ...branches] = step.getChildren();
  if (!first || runTaken.call(this, first, right, down) === stopped) return stopped;
  const untaken = untakenAmong(valueOf(first), branches);
  for (const branch of branches)
    if (untaken.includes(branch)) branch.setValue(NullValueObject.create());
    else runTaken.call(this, branch, right, down);
  step.execute();
  return done;
};

/** The engine's own words for how it went. */
const [done, stopped] = [0, 1];

function valueOf(step: BaseAstNode): BaseValueObject {
  const value = step.getValue();
  if (!value) return NullValueObject.create();
  return value.isReferenceObject()
    ? (value as BaseReferenceObject).toArrayValueObject()
    : (value as BaseValueObject);
}

Object.assign(SafeInterpreter.prototype, { _execute: runTaken });
setDependencies(SafeInterpreter, [[IFormulaRuntimeService]]);
