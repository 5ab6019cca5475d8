import { z } from "zod";

/** What Excel may give for a cell. */
export const cellShape = z.union([z.string(), z.number(), z.boolean()]);

/** What it may give for a range, row by row. */
export const rowsShape = z.array(z.array(cellShape));

/** What it may give for a range of one cell. */
export const loneShape = z.tuple([z.tuple([cellShape])]);
