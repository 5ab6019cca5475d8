import type { IBorderData, IStyleData } from "@univerjs/core";
import { readBorder } from "../objects/format/borderLine";
import {
  alignmentProperties,
  fillProperties,
  fontProperties,
  protectionProperties,
  type StyleProperty,
} from "../objects/format/cellStyle";
import type { FormatSnapshot } from "./WorkbookSnapshot";

const numberFormat: StyleProperty = { read: ({ n }) => n?.pattern ?? "General", write: () => ({}) };

const prefixed = (
  group: string,
  properties: Readonly<Record<string, StyleProperty>>,
): [string, StyleProperty][] =>
  Object.entries(properties).map(([name, property]) => [group ? `${group}.${name}` : name, property]);

const properties: readonly [string, StyleProperty][] = [
  ...prefixed("", { numberFormat, ...alignmentProperties }),
  ...prefixed("fill", fillProperties),
  ...prefixed("font", fontProperties),
  ...prefixed("protection", protectionProperties),
];

const untouched = new Map(properties.map(([name, { read }]) => [name, read({})]));

const sides: readonly (readonly [string, keyof IBorderData])[] = [
  ["EdgeTop", "t"],
  ["EdgeBottom", "b"],
  ["EdgeLeft", "l"],
  ["EdgeRight", "r"],
  ["DiagonalDown", "tl_br"],
  ["DiagonalUp", "bl_tr"],
];

const known = new WeakMap<IStyleData, FormatSnapshot>();

/** What of a style differs from an untouched cell's; equal looks give equal snapshots, however they came about. */
export function formatSnapshot(style: IStyleData): FormatSnapshot | undefined {
  const made = known.get(style) ?? Object.fromEntries([...touched(style), ...borders(style)]);
  known.set(style, made);
  return Object.keys(made).length > 0 ? made : undefined;
}

const touched = (style: IStyleData): [string, unknown][] =>
  properties.flatMap(([name, { read }]): [string, unknown][] => {
    const value = read(style);
    return value === untouched.get(name) ? [] : [[name, value]];
  });

const borders = ({ bd }: IStyleData): [string, unknown][] =>
  sides.flatMap(([name, key]): [string, unknown][] => {
    const line = readBorder(bd?.[key]);
    return line.style === "None" ? [] : [[`borders.${name}`, line]];
  });
