import type { IUnitRange } from "@univerjs/core";
import {
  DependencyManagerService,
  FormulaDependencyGenerator,
  type BaseAstNode,
  type IDependencyManagerService,
  type IFormulaRuntimeService,
} from "@univerjs/engine-formula";

type Answer = { toUnitRange(): IUnitRange };
type Inside = {
  _dependencyManagerService: IDependencyManagerService;
  _runtimeService: IFormulaRuntimeService;
  _executeNode(step: BaseAstNode, right?: number, down?: number): Promise<Answer>;
  _calculateAddressFunctionRuntimeData(...args: unknown[]): Promise<void>;
  generate(...args: unknown[]): Promise<unknown>;
};

const generator = FormulaDependencyGenerator.prototype as unknown as Inside;
const { _executeNode: worked, _calculateAddressFunctionRuntimeData: prepared, generate } = generator;

/** Which cells a step of a formula means, by its text and by what else decides it. */
const known = new Map<string, IUnitRange>();

// Thousands of formulas name the same few ranges, such as a column down to its last number: where each begins and ends is worked
// out once in a calculation, unless formulas had to be worked out in between to know it.
Object.assign(generator, {
  async _executeNode(this: Inside, step, right = 0, down = 0) {
    const text = textOf(step);
    const { currentSubUnitId, currentRow, currentColumn } = this._runtimeService;
    const place = ownPlace.test(text) ? [currentRow, currentColumn] : [];
    const key = [currentSubUnitId, ...place, right, down, text].join("|");
    const range = known.get(key) ?? (await worked.call(this, step, right, down)).toUnitRange();
    known.set(key, range);
    return { toUnitRange: () => ({ ...range, range: { ...range.range } }) };
  },
  _calculateAddressFunctionRuntimeData(this: Inside, ...args) {
    known.clear();
    return prepared.apply(this, args);
  },
  async generate(this: Inside, ...args) {
    known.clear();
    this._runtimeService.clearArrayObjectCache();
    // What every formula reads is gathered anew each time, and the engine would put it beside what it gathered before.
    this._dependencyManagerService.reset();
    try {
      return await generate.apply(this, args);
    } finally {
      known.clear();
    }
  },
} satisfies Omit<Inside, "_runtimeService" | "_dependencyManagerService">);

// For the same reason nothing need be known by which a single formula could be taken out again.
Object.assign(DependencyManagerService.prototype, { _addAllTreeMap: () => undefined });

/** What means another range in each cell. */
const ownPlace = /@|#this row|(?:row|column)\(\)/i;

const texts = new WeakMap<BaseAstNode, string>();

function textOf(step: BaseAstNode): string {
  const before = texts.get(step);
  if (before !== undefined) return before;
  const text = `${step.nodeType}${step.getToken()}(${step.getChildren().map(textOf).join(",")})`;
  texts.set(step, text);
  return text;
}
