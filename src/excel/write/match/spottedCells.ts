import type {
  BlockLayout,
  FormLayout,
  ListLayout,
  PlacedCell,
  SheetLayout,
  Style,
  TableLayout,
} from "../../../sheets/blueprint/sheetLayout";
import { isFormula } from "./isFormula";
import { rowKeyText } from "./rowKeyText";
import type { Role, Spot, SpottedCell } from "./Spot";

const unkinded = { kind: undefined };

const ours = (cell: PlacedCell, spot: Spot, table: string): SpottedCell => ({
  ...unkinded,
  spot,
  role: isFormula(cell.value) ? "calculated" : "text",
  value: cell.value,
  style: cell.style,
  called: { table, row: "", column: "" },
});

const formCells = (form: FormLayout): readonly SpottedCell[] => {
  const first = form.items[0];
  const heading = form.heading.map((cell) =>
    ours(
      cell,
      { by: "name", name: first?.name ?? "", down: cell.row - (first?.value.row ?? 0), right: -1 },
      form.key,
    ),
  );
  const items = form.items.flatMap((item): SpottedCell[] => {
    const at = (right: number): Spot => ({ by: "name", name: item.name, down: 0, right });
    const role: Role = item.input ? "input" : isFormula(item.value.value) ? "calculated" : "fixed";
    const called = { table: form.key, row: item.name, column: String(item.label.value) };
    return [
      ours(item.label, at(-1), form.key),
      { spot: at(0), role, kind: item.as, value: item.value.value, style: item.value.style, called },
      ...(item.note === undefined ? [] : [ours(item.note, at(1), form.key)]),
    ];
  });
  return [...heading, ...items];
};

const tableCells = (table: TableLayout): readonly SpottedCell[] => {
  const { key, columns, rowKeyColumn } = table;
  const heading = table.heading.map((cell) =>
    ours(cell, { by: "heading", table: key, above: table.header.at.row - cell.row }, key),
  );
  const line = (
    cells: readonly SpottedCell["value"][] | undefined,
    at: "header" | "total" | number,
    row: string,
    look: (index: number) => { readonly role: Role; readonly style: Style },
  ): readonly SpottedCell[] =>
    columns.map((column, index) => ({
      spot: { by: "table", table: key, line: at, column: column.key },
      kind: column.as,
      value: cells?.[index] ?? null,
      called: { table: key, row, column: column.header },
      ...look(index),
    }));
  const header = line(table.header.cells[0], "header", "", (index) => ({
    role: "text",
    style: columns[index]?.headerStyle ?? {},
  }));
  const body = table.body.cells.flatMap((cells, row) =>
    line(cells, row, rowKeyText(table.rowKeys[row] ?? null, columns[rowKeyColumn]?.as), (index) => {
      const column = columns[index];
      const role = column?.input ? "input" : isFormula(cells[index] ?? null) ? "calculated" : "fixed";
      return { role, style: column?.style ?? {} };
    }),
  );
  const totals = table.total?.cells[0];
  const total =
    totals === undefined
      ? []
      : line(totals, "total", "", (index) => ({
          role: isFormula(totals[index] ?? null) ? "calculated" : "text",
          style: columns[index]?.totalStyle ?? {},
        })).filter(({ value }) => value !== null);
  return [...heading, ...header, ...body, ...total];
};

const listCells = (block: ListLayout): readonly SpottedCell[] => {
  const first = block.lists[0];
  const heading = block.heading.map((cell) =>
    ours(
      cell,
      { by: "name", name: first?.name ?? "", down: cell.row - (first?.choices.at.row ?? 0), right: 0 },
      block.key,
    ),
  );
  const lists = block.lists.flatMap(({ name, label, choices, style }): SpottedCell[] => [
    ours(label, { by: "name", name, down: -1, right: 0 }, block.key),
    ...choices.cells.map(([choice], down): SpottedCell => ({
      ...ours({ ...label, value: choice ?? null, style }, { by: "name", name, down, right: 0 }, block.key),
    })),
  ]);
  return [...heading, ...lists];
};

const blockCells = (block: BlockLayout): readonly SpottedCell[] => {
  switch (block.block) {
    case "form":
      return formCells(block);
    case "table":
      return tableCells(block);
    case "lists":
      return listCells(block);
    case "engine": {
      const anchor = block.spills[0]?.names[0];
      const right = (column: number): number => column - (anchor?.at.column ?? 0);
      const spot = ({ row, column }: PlacedCell): Spot => ({
        by: "name",
        name: anchor?.name ?? "",
        down: row - (anchor?.at.row ?? 0),
        right: right(column),
      });
      return [...block.heading, ...block.spills.map(({ label }) => label)].map((cell) =>
        ours(cell, spot(cell), block.key),
      );
    }
    case "chart":
      return [];
  }
};

/** Every cell of a sheet but the engine's formulas, in one order for all languages. */
export const spottedCells = (layout: SheetLayout): readonly SpottedCell[] => [
  ...layout.head.map((cell) => ours(cell, { by: "sheet", row: cell.row, column: cell.column }, "")),
  ...layout.blocks.flatMap(blockCells),
];
