import type { IUnitRange } from "@univerjs/core";
import {
  DependencyManagerService,
  FormulaDependencyGenerator,
  type BaseAstNode,
  type IDependencyManagerService,
  type IFormulaRuntimeService,
} from "@univerjs/engine-formula";

type Answer = { toUnitRange(): IUnitRange };
type Reading = {
  readonly node: BaseAstNode | null;
  readonly refOffsetX?: number;
  readonly refOffsetY?: number;
};
type Inside = {
  _dependencyManagerService: IDependencyManagerService;
  _runtimeService: IFormulaRuntimeService;
  _executeNode(step: BaseAstNode, right?: number, down?: number): Promise<Answer>;
  _nodeTraversalRef(node: BaseAstNode, found: BaseAstNode[]): void;
  _getAddressFunctionNodeList(node: BaseAstNode | null): BaseAstNode[];
  _getRangeListByNode(reading: Reading): Promise<IUnitRange[]>;
  _calculateAddressFunctionRuntimeData(...args: unknown[]): Promise<void>;
  _detectForcedRecalculationNodeRecursion(node: BaseAstNode): boolean;
  generate(...args: unknown[]): Promise<unknown>;
};

const generator = FormulaDependencyGenerator.prototype as unknown as Inside;
const {
  _executeNode: worked,
  _getAddressFunctionNodeList: addressing,
  _calculateAddressFunctionRuntimeData: prepared,
  _detectForcedRecalculationNodeRecursion: alwaysAnew,
  generate,
} = generator;

/** Which cells a step of a formula means, by its text and by what else decides it. */
const known = new Map<string, IUnitRange>();

/** What is found once for each part of a formula; taken apart anew, it has other ones. */
const oncePerNode = <T>(find: (generator: Inside, node: BaseAstNode) => T) => {
  const found = new WeakMap<BaseAstNode, T>();
  return (generator: Inside, node: BaseAstNode): T => {
    if (found.has(node)) return found.get(node) as T;
    const now = find(generator, node);
    found.set(node, now);
    return now;
  };
};

const addressSteps = oncePerNode((generator, node) => addressing.call(generator, node));
const isAlwaysAnew = oncePerNode((generator, node) => alwaysAnew.call(generator, node));

// Thousands of formulas name the same few ranges, such as a column down to its last number: where each begins and ends is worked
// out once in a calculation, unless formulas had to be worked out in between to know it, and that of a plain reference once for all.
Object.assign(generator, {
  async _executeNode(this: Inside, step, right = 0, down = 0) {
    const { text, own } = saidBy(step);
    const { currentSubUnitId, currentRow, currentColumn } = this._runtimeService;
    const place = own ? `${currentRow}|${currentColumn}` : "";
    const key = `${currentSubUnitId}|${place}|${right}|${down}|${text}`;
    const range = known.get(key) ?? (await worked.call(this, step, right, down)).toUnitRange();
    known.set(key, range);
    return { toUnitRange: () => range };
  },
  async _getRangeListByNode(this: Inside, { node, refOffsetX: right = 0, refOffsetY: down = 0 }) {
    const ranges: IUnitRange[] = [];
    if (!node) return ranges;
    const { currentSubUnitId, currentRow } = this._runtimeService;
    const place = `${currentSubUnitId}|${right}|${down}`;
    for (const { step, plain, inRow, found } of stepsOf(this, node)) {
      let range = found.get(place);
      if (!range) {
        range = (await this._executeNode(step, right, down)).toUnitRange();
        step.setValue(null);
        if (plain) found.set(place, range);
      }
      ranges.push(inRow ? atRow(range, currentRow) : range);
    }
    return ranges;
  },
  _getAddressFunctionNodeList(this: Inside, node) {
    return node ? addressSteps(this, node) : [];
  },
  _detectForcedRecalculationNodeRecursion(this: Inside, node) {
    return isAlwaysAnew(this, node);
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
} satisfies Omit<Inside, "_runtimeService" | "_dependencyManagerService" | "_nodeTraversalRef">);

// For the same reason nothing need be known by which a single formula could be taken out again.
Object.assign(DependencyManagerService.prototype, { _addAllTreeMap: () => undefined });

const atRow = (range: IUnitRange, row: number): IUnitRange => ({
  ...range,
  range: { ...range.range, startRow: row, endRow: row },
});

/** A part of a formula that reads cells. */
interface Step {
  readonly step: BaseAstNode;
  /** Whether it means the same cells whatever stands in any. */
  readonly plain: boolean;
  /** Whether these are in the row of the formula: `Orders[[#This Row],[Amount]]`. */
  readonly inRow: boolean;
  /** The cells of a plain one, by the sheet its formula stands on and by how far it was moved. */
  readonly found: Map<string, IUnitRange>;
}

const stepsOf = oncePerNode((generator, node): readonly Step[] => {
  const steps: BaseAstNode[] = [];
  generator._nodeTraversalRef(node, steps);
  return steps.map((step) => ({
    step,
    plain: step.nodeType === reference && !wholeLines.test(step.getToken()),
    inRow: tableOf(step)?.isCurrentRowForRange() ?? false,
    found: new Map(),
  }));
});

/** The engine's own number for a step that is an address or a table's cells. */
const reference: number = 1;

/** Whole columns and rows end where their sheet does by now. */
const wholeLines = /(?:^|!)\$?(?:[A-Z]+:\$?[A-Z]+|\d+:\$?\d+)$/i;

/** What a step reads of a table. */
const tableOf = (step: BaseAstNode): { isCurrentRowForRange(): boolean } | undefined =>
  (step as { _tableReferenceObject?: { isCurrentRowForRange(): boolean } })._tableReferenceObject;

/** What means another range in each cell. */
const ownPlace = /@|#this row|(?:row|column)\(\)/i;

interface Said {
  readonly text: string;
  /** Whether it means another range in each cell. */
  readonly own: boolean;
}

const said = new WeakMap<BaseAstNode, Said>();

function saidBy(step: BaseAstNode): Said {
  const before = said.get(step);
  if (before) return before;
  const parts = step.getChildren().map((child) => saidBy(child).text);
  const text = `${step.nodeType}${step.getToken()}(${parts.join(",")})`;
  const now = { text, own: ownPlace.test(text) };
  said.set(step, now);
  return now;
}
