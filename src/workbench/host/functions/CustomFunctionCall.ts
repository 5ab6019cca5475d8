import {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { area, fromEdges, gridColumns, gridRows, type Area } from "../univer/Area";
import { callAnswer, failure, valueError } from "./callAnswer";
import {
  ArgumentError,
  callArgument,
  cellOf,
  shapeOf,
  type Blank,
  type EngineArgument,
} from "./callArguments";
import type { CellErrors } from "./CellErrors";
import type { Implementation } from "./CustomFunctionsRuntime";
import type { FunctionMetadata, FunctionParameter } from "./metadata";

interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** One of the add-in's functions inside the engine. Whatever it does, the engine gets a value back. */
export class CustomFunctionCall extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly implementation: Implementation,
    private readonly errors: CellErrors,
    private readonly blank: Blank,
    private readonly address: (sheetId: string, of: Area) => string,
  ) {
    super(metadata.name.toUpperCase());
  }

  /** The engine asks before it calls: only functions declared `async` are waited for. */
  override isAsync(): boolean {
    return this.implementation.constructor.name === "AsyncFunction";
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const args = given as EngineArgument[];
    const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    this.errors.clear(cell.sheetId, cell.row, cell.column);
    const answer = this.isCalledByCell(args) ? this.byCell(args, cell) : this.once(args, cell);
    return answer as BaseValueObject;
  }

  private once(args: readonly EngineArgument[], cell: Cell): BaseValueObject | AsyncObject {
    try {
      const answer = this.implementation(...this.callArguments(args), this.invocation(args, cell));
      if (!isPromise(answer)) return callAnswer(answer);
      const value = answer.then(callAnswer, (thrown: unknown) => this.failed(thrown, cell));
      if (this.isAsync()) return new AsyncObject(value);
      return this.failed(new Error("The function answers later but is not declared async."), cell);
    } catch (thrown) {
      return this.failed(thrown, cell);
    }
  }

  private failed(thrown: unknown, { sheetId, row, column }: Cell): BaseValueObject {
    if (thrown instanceof ArgumentError) return thrown.answer;
    const known = failure(thrown);
    const sentence = known?.message ?? (thrown instanceof Error ? thrown.message : String(thrown));
    if (sentence) this.errors.put(sheetId, row, column, sentence);
    return known ? ErrorValueObject.create(known.type, sentence) : valueError();
  }

  private callArguments(args: readonly EngineArgument[]): unknown[] {
    const { parameters } = this.metadata;
    const last = parameters.at(-1);
    const fixed = last?.repeating ? parameters.slice(0, -1) : parameters;
    if (args.length > fixed.length && !last?.repeating)
      throw new ArgumentError(ErrorValueObject.create(ErrorType.VALUE));
    const values = fixed.map((parameter, index) => this.argument(args[index], parameter));
    if (last?.repeating)
      values.push(args.slice(fixed.length).map((each) => callArgument(each, last, this.blank)));
    return values;
  }

  private argument(argument: EngineArgument, parameter: FunctionParameter): unknown {
    const value = callArgument(argument, parameter, this.blank);
    if (value === null && !parameter.optional)
      throw new ArgumentError(ErrorValueObject.create(ErrorType.VALUE));
    return value;
  }

  private invocation(args: readonly EngineArgument[], cell: Cell): object {
    const { requiresAddress, requiresParameterAddresses } = this.metadata.options;
    return {
      functionName: this.metadata.id,
      isInValuePreview: false,
      ...(requiresAddress ? { address: this.address(cell.sheetId, area(cell.row, cell.column)) } : {}),
      ...(requiresParameterAddresses
        ? { parameterAddresses: args.map((each) => this.argumentAddress(each)) }
        : {}),
    };
  }

  /**
   * As Microsoft documents `Invocation.parameterAddresses`: the addresses of the ranges, with their sheets in quotes where
   * a name needs them ('Latest Prices'!F6).
   */
  private argumentAddress(argument: EngineArgument): string {
    if (!(argument instanceof BaseReferenceObject)) return "";
    return this.address(argument.getSheetId(), areaOf(argument));
  }

  /** Given a range where it wants a scalar, Excel calls a function once for each cell. */
  private isCalledByCell(args: readonly EngineArgument[]): boolean {
    return args.some((argument, index) => {
      const { rows, columns } = shapeOf(argument);
      const parameter = this.metadata.parameters[index] ?? this.metadata.parameters.at(-1);
      return parameter?.dimensionality === "scalar" && rows * columns > 1;
    });
  }

  private byCell(args: readonly EngineArgument[], cell: Cell): BaseValueObject {
    const { parameters } = this.metadata;
    const scalar = (index: number) => (parameters[index] ?? parameters.at(-1))?.dimensionality === "scalar";
    const shapes = args.filter((_, index) => scalar(index)).map(shapeOf);
    const rows = Math.max(...shapes.map((shape) => shape.rows));
    const columns = Math.max(...shapes.map((shape) => shape.columns));
    const answers = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => {
        const one = this.once(
          args.map((argument, index) => (scalar(index) ? cellOf(argument, row, column) : argument)),
          cell,
        );
        return one instanceof AsyncObject || one.isArray() ? valueError() : one;
      }),
    );
    return arrayOf(answers);
  }
}

/** The engine keeps to the cells in use of whole columns and rows; their addresses do not. */
function areaOf(reference: BaseReferenceObject): Area {
  const used = fromEdges(reference.getRangePosition());
  if (reference.isColumn()) return { ...used, row: 0, rows: gridRows };
  return reference.isRow() ? { ...used, column: 0, columns: gridColumns } : used;
}

const arrayOf = (rows: BaseValueObject[][]): BaseValueObject =>
  ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
