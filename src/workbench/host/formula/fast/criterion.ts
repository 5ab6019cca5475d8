import { numfmt } from "@univerjs/core";
import { ErrorValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { errorTexts } from "../../univer/cellEntry";
import { Kind, type CellColumn } from "./CellColumn";

/** A condition of SUMIFS and its kin, as Excel reads it: `5`, `">=5"`, `"north*"`, `"<>"`. */
export interface Criterion {
  /** Equal for criteria that mean the same. */
  readonly key: string;
  /** 1 for each cell that meets it. */
  mark(cells: CellColumn): Uint8Array;
}

type Operator = "=" | "<>" | "<" | "<=" | ">" | ">=";
type Mark = Criterion["mark"];

const operators = /^(<>|<=|>=|=|<|>)([\s\S]*)$/;

/** Reads a criterion's value; a blank cell as criterion means 0. */
export function criterion(value: BaseValueObject | null | undefined | void): Criterion {
  if (!value || value.isNull()) return numeric("=", 0);
  if (value instanceof ErrorValueObject) return failing("=", String(value.getValue()));
  const plain = value.getValue();
  if (typeof plain === "number") return numeric("=", plain);
  if (typeof plain === "boolean") return logical("=", plain);
  return remembered(plain);
}

/** As many texts as a large workbook has customers and products: to read one costs more than to meet it. */
const most = 20_000;
const known = new Map<string, Criterion>();

function remembered(text: string): Criterion {
  const met = known.get(text);
  if (met) return met;
  if (known.size >= most) known.clear();
  const read = written(text);
  known.set(text, read);
  return read;
}

function written(text: string): Criterion {
  const [, sign, rest = ""] = operators.exec(text) ?? [];
  const operator = (sign ?? "=") as Operator;
  const operand = sign === undefined ? text : rest;
  if (operand === "") return emptiness(operator, sign !== undefined);
  if (/^(true|false)$/i.test(operand)) return logical(operator, /^true$/i.test(operand));
  if (errorTexts.has(operand.toUpperCase())) return failing(operator, operand.toUpperCase());
  const read = numberIn(operand);
  return read === undefined ? textual(operator, operand.toLowerCase()) : numeric(operator, read);
}

/** The number that a text is to Excel, be it a date, a share or an amount; nearly all are plain, and need no guessing. */
function numberIn(text: string): number | undefined {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  const read = /\d/.test(text) ? numfmt.parseValue(text)?.v : undefined;
  return typeof read === "number" ? read : undefined;
}

/** With `<>` every cell that does not meet the equal criterion. */
function equality(
  operator: "=" | "<>",
  kind: string,
  operand: string | number | boolean,
  mark: Mark,
): Criterion {
  const key = `${operator}|${kind}|${operand}`;
  return { key, mark: operator === "=" ? mark : (cells) => mark(cells).map((met) => 1 - met) };
}

const isEquality = (operator: Operator): operator is "=" | "<>" => operator === "=" || operator === "<>";

/** `""` wants blank cells and empty texts, `"="` blank cells only, `"<>"` all others; no cell is more or less than nothing. */
function emptiness(operator: Operator, signed: boolean): Criterion {
  if (!isEquality(operator)) return { key: "nothing", mark: ({ kinds }) => new Uint8Array(kinds.length) };
  return equality(operator, signed ? "blank" : "empty", "", ({ kinds, texts }) =>
    kinds.map((kind, at) =>
      Number(kind === Kind.Blank || (!signed && kind === Kind.Text && texts[at] === "")),
    ),
  );
}

function numeric(operator: Operator, wanted: number): Criterion {
  if (!isEquality(operator))
    return { key: `${operator}|number|${wanted}`, mark: (cells) => compared(cells, operator, wanted) };
  return equality(operator, "number", wanted, (cells) => {
    const mask = new Uint8Array(cells.kinds.length);
    const { kinds, numbers } = cells;
    for (let at = 0; at < mask.length; at += 1)
      if (numbers[at] === wanted && kinds[at] === Kind.Number) mask[at] = 1;
    // A number typed as text equals that number, in Excel's criteria.
    return cells.markTexts(mask, (text) => /^[\s+-]*[\d.]/.test(text) && Number(text) === wanted);
  });
}

/** Tight loops: this is where recalculating a plan spends its time. */
function compared({ numbers }: CellColumn, operator: Operator, wanted: number): Uint8Array {
  const mask = new Uint8Array(numbers.length);
  if (operator === ">=") {
    for (let at = 0; at < mask.length; at += 1) if ((numbers[at] ?? NaN) >= wanted) mask[at] = 1;
  } else if (operator === "<=") {
    for (let at = 0; at < mask.length; at += 1) if ((numbers[at] ?? NaN) <= wanted) mask[at] = 1;
  } else if (operator === ">") {
    for (let at = 0; at < mask.length; at += 1) if ((numbers[at] ?? NaN) > wanted) mask[at] = 1;
  } else {
    for (let at = 0; at < mask.length; at += 1) if ((numbers[at] ?? NaN) < wanted) mask[at] = 1;
  }
  return mask;
}

function logical(operator: Operator, wanted: boolean): Criterion {
  const compares = isEquality(operator) ? comparison("=") : comparison(operator);
  const mark: Mark = ({ kinds, texts }) =>
    kinds.map((kind, at) =>
      Number(kind === Kind.Boolean && compares(texts[at] === "true" ? 1 : 0, wanted ? 1 : 0)),
    );
  return isEquality(operator)
    ? equality(operator, "boolean", wanted, mark)
    : { key: `${operator}|boolean|${wanted}`, mark };
}

function failing(operator: Operator, wanted: string): Criterion {
  return equality(operator === "<>" ? "<>" : "=", "error", wanted, ({ kinds, texts }) =>
    kinds.map((kind, at) => Number(kind === Kind.Error && texts[at] === wanted)),
  );
}

function textual(operator: Operator, wanted: string): Criterion {
  if (isEquality(operator)) {
    const pattern = /[*?~]/.test(wanted) ? wildcards(wanted) : undefined;
    return equality(operator, "text", wanted, (cells) =>
      cells.markTexts(new Uint8Array(cells.kinds.length), (text) =>
        pattern ? pattern.test(text) : text === wanted,
      ),
    );
  }
  const compares = comparison(operator);
  return {
    key: `${operator}|text|${wanted}`,
    mark: (cells) =>
      cells.markTexts(
        new Uint8Array(cells.kinds.length),
        (text) => text !== "" && compares(text.localeCompare(wanted), 0),
      ),
  };
}

const comparison = (operator: Operator): ((a: number, b: number) => boolean) =>
  ({
    "=": (a: number, b: number) => a === b,
    "<>": (a: number, b: number) => a !== b,
    "<": (a: number, b: number) => a < b,
    "<=": (a: number, b: number) => a <= b,
    ">": (a: number, b: number) => a > b,
    ">=": (a: number, b: number) => a >= b,
  })[operator];

/** `*` any characters, `?` one, `~` takes the next as it is. */
function wildcards(text: string): RegExp {
  const tokens = /~([*?~])|([*?])|([.+^${}()|[\]\\/])/g;
  const source = text.replace(tokens, (_, literal: string, wild: string, special: string) => {
    if (literal) return `\\${literal}`;
    if (wild) return wild === "*" ? "[\\s\\S]*" : "[\\s\\S]";
    return `\\${special}`;
  });
  return new RegExp(`^${source}$`);
}
