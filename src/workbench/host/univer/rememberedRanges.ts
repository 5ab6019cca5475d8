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
type Tree = { readonly unitId: string; readonly formula: string };
type Inside = {
  _dependencyManagerService: IDependencyManagerService;
  _runtimeService: IFormulaRuntimeService;
  _executeNode(step: BaseAstNode, right?: number, down?: number): Promise<Answer>;
  _getTreeNode(tree: Tree): BaseAstNode;
  _nodeTraversalRef(node: BaseAstNode, found: BaseAstNode[]): void;
  _getAddressFunctionNodeList(node: BaseAstNode | null): BaseAstNode[];
  _getRangeListByNode(reading: Reading): Promise<IUnitRange[]>;
  _calculateAddressFunctionRuntimeData(...args: unknown[]): Promise<void>;
  generate(...args: unknown[]): Promise<unknown>;
};

const generator = FormulaDependencyGenerator.prototype as unknown as Inside;
const {
  _executeNode: worked,
  _getRangeListByNode: ranges,
  _getTreeNode: takenApart,
  _getAddressFunctionNodeList: addressing,
  _calculateAddressFunctionRuntimeData: prepared,
  generate,
} = generator;

/** Which cells a step of a formula means, by its text and by what else decides it. */
const known = new Map<string, IUnitRange>();
/** A formula taken apart, by its workbook and its text. */
const nodes = new Map<string, Map<string, BaseAstNode>>();

const forget = (): void => {
  known.clear();
  nodes.clear();
};

// Thousands of formulas name the same few ranges, such as a column down to its last number: where each begins and ends is worked
// out once in a calculation, unless formulas had to be worked out in between to know it.
Object.assign(generator, {
  async _executeNode(this: Inside, step, right = 0, down = 0) {
    const { text, own } = saidBy(step);
    const { currentSubUnitId, currentRow, currentColumn } = this._runtimeService;
    const place = own ? `${currentRow}|${currentColumn}` : "";
    const key = `${currentSubUnitId}|${place}|${right}|${down}|${text}`;
    const range = known.get(key) ?? (await worked.call(this, step, right, down)).toUnitRange();
    known.set(key, range);
    return { toUnitRange: () => copied(range) };
  },
  async _getRangeListByNode(this: Inside, reading) {
    const reads = reading.node && readsOf(this, reading.node);
    if (!reads?.fixed) return ranges.call(this, reading);
    const { currentSubUnitId, currentRow, currentColumn } = this._runtimeService;
    const place = reads.own ? `${currentRow}|${currentColumn}` : "";
    const key = `${currentSubUnitId}|${place}|${reading.refOffsetX}|${reading.refOffsetY}`;
    const before = reads.found.get(key) ?? (await ranges.call(this, reading));
    reads.found.set(key, before);
    return before.map(copied);
  },
  _getTreeNode(this: Inside, tree) {
    const ofUnit = nodes.get(tree.unitId) ?? new Map<string, BaseAstNode>();
    const node = ofUnit.get(tree.formula) ?? takenApart.call(this, tree);
    nodes.set(tree.unitId, ofUnit.set(tree.formula, node));
    return node;
  },
  _getAddressFunctionNodeList(this: Inside, node) {
    const before = node && addressSteps.get(node);
    if (before) return before;
    const found = addressing.call(this, node);
    if (node) addressSteps.set(node, found);
    return found;
  },
  _calculateAddressFunctionRuntimeData(this: Inside, ...args) {
    known.clear();
    return prepared.apply(this, args);
  },
  async generate(this: Inside, ...args) {
    forget();
    this._runtimeService.clearArrayObjectCache();
    // What every formula reads is gathered anew each time, and the engine would put it beside what it gathered before.
    this._dependencyManagerService.reset();
    try {
      return await generate.apply(this, args);
    } finally {
      forget();
    }
  },
} satisfies Omit<Inside, "_runtimeService" | "_dependencyManagerService" | "_nodeTraversalRef">);

// For the same reason nothing need be known by which a single formula could be taken out again.
Object.assign(DependencyManagerService.prototype, { _addAllTreeMap: () => undefined });

const copied = (range: IUnitRange): IUnitRange => ({ ...range, range: { ...range.range } });

/** What a formula that was taken apart reads; taken apart anew, it is another one. */
interface Reads {
  /** Whether it reads the same cells whatever stands in any. */
  readonly fixed: boolean;
  /** Whether it reads others in each cell that it stands in. */
  readonly own: boolean;
  readonly found: Map<string, IUnitRange[]>;
}

const reads = new WeakMap<BaseAstNode, Reads>();
const addressSteps = new WeakMap<BaseAstNode, BaseAstNode[]>();

function readsOf(generator: Inside, node: BaseAstNode): Reads {
  const before = reads.get(node);
  if (before) return before;
  const steps: BaseAstNode[] = [];
  generator._nodeTraversalRef(node, steps);
  const isFixed = (step: BaseAstNode): boolean =>
    step.nodeType === reference && !wholeLines.test(step.getToken());
  const own = steps.some((step) => saidBy(step).own);
  const found = { fixed: steps.every(isFixed), own, found: new Map<string, IUnitRange[]>() };
  reads.set(node, found);
  return found;
}

/** The engine's own number for a step that is an address or a table's cells. */
const reference: number = 1;

/** Whole columns and rows end where their sheet does by now. */
const wholeLines = /(?:^|!)\$?(?:[A-Z]+:\$?[A-Z]+|\d+:\$?\d+)$/i;

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
