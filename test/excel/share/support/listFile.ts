import { bookFile, sheetXml } from "./bookFile";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A workbook file with one sheet and these cells from A1 on, as a program writes them; empty texts are blank. */
export const listFile = (tab: string, rows: readonly (readonly (string | number)[])[]): Uint8Array =>
  bookFile({
    sheets: {
      [tab]: sheetXml(
        rows
          .map((cells, row) => {
            const held = cells.map((cell, column) => {
              const at = `${String.fromCharCode(65 + column)}${row + 1}`;
              if (cell === "") return "";
              return typeof cell === "number"
                ? `<c r="${at}"><v>${cell}</v></c>`
                : `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
            });
            return `<row r="${row + 1}">${held.join("")}</row>`;
          })
          .join(""),
      ),
    },
  });
