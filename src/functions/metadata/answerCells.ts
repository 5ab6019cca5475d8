/** The cells of an array constant such as {"amber",0.25;"red",1}, in rows, as a sheet shows them: text without quotes. */
export function answerCells(constant: string): string[][] {
  const rows: string[][] = [[""]];
  let quoted = false;
  for (const character of constant.slice(1, -1)) {
    const row = rows.at(-1)!;
    if (character === '"') quoted = !quoted;
    else if (quoted || !",;".includes(character)) row[row.length - 1] += character;
    else if (character === ",") row.push("");
    else rows.push([""]);
  }
  return rows.map((row) => row.map((cell) => cell.trim()));
}
