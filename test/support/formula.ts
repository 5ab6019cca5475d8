/** A formula's function and arguments, as Excel hands them over: left out as null, arrays in rows. */
export function parsedFormula(formula: string): { name: string; arguments: unknown[] } {
  const [, name, list] = /^=([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  if (name === undefined || list === undefined) throw new Error(`No formula: ${formula}`);
  return { name, arguments: splitAt(",", list).map(argumentOf) };
}

/** An array constant such as {1,2;3,4}, in rows. */
export function parsedArray(text: string): unknown[][] {
  const [, inside] = /^\{(.*)\}$/.exec(text.trim()) ?? [];
  if (inside === undefined) throw new Error(`No array: ${text}`);
  return splitAt(";", inside).map((row) => splitAt(",", row).map(valueOf));
}

const argumentOf = (text: string): unknown =>
  text.trim().startsWith("{") ? parsedArray(text) : valueOf(text);

function valueOf(text: string): unknown {
  const plain = text.trim();
  if (plain === "") return null;
  if (plain.startsWith('"')) return plain.slice(1, -1);
  if (plain === "TRUE" || plain === "FALSE") return plain === "TRUE";
  const value = plain.endsWith("%") ? Number(plain.slice(0, -1)) / 100 : Number(plain);
  if (Number.isNaN(value)) throw new Error(`No value: ${text}`);
  return value;
}

/** The parts between separators that stand outside quotes and braces. */
function splitAt(separator: string, text: string): string[] {
  const parts = [""];
  let depth = 0;
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && character === "{") depth++;
    if (!quoted && character === "}") depth--;
    if (character === separator && !quoted && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}
