/** A font as far as it decides how much room text takes; size in points. */
export interface TextFont {
  readonly size: number;
  readonly bold: boolean;
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60\uFFE0-\uFFE6]/u;
const classes: readonly (readonly [RegExp, number])[] = [
  [wide, 1],
  [/[ijlI|!'.,:;]/, 0.25],
  [/[ftr()[\]{}/\\"-]/, 0.34],
  [/\s/, 0.23],
  [/[mwMW@%]/, 0.83],
  [/[A-Z&]/, 0.6],
  [/[\u25A0-\u25FF\u2713]/, 0.75],
];
/** Digits and most small letters of Calibri. */
const ordinary = 0.507;

const known = new Map<string, number>();

function letterWidth(letter: string): number {
  const width = known.get(letter) ?? classes.find(([letters]) => letters.test(letter))?.[1] ?? ordinary;
  known.set(letter, width);
  return width;
}

/** Points a line of text takes: Calibri's proportions for Latin, a full square for each Chinese, Japanese or Korean letter. */
export function textWidth(text: string, { size, bold }: TextFont): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * size * (bold ? 1.05 : 1);
}

/** Points a line takes in height: 15 for 11-point text, as Excel's rows are. */
export const lineHeight = ({ size }: TextFont): number => Math.ceil((size * 1.3125) / 0.75) * 0.75;

/** How many lines text takes when wrapped into this many points; breaks at spaces and between wide letters. */
export function wrappedLines(text: string, room: number, font: TextFont): number {
  return text.split("\n").reduce((lines, line) => lines + lineCount(line, room, font), 0);
}

function lineCount(line: string, room: number, font: TextFont): number {
  const pieces =
    line.match(new RegExp(`${wide.source}|[^\\s]+?(?=\\s|$|${wide.source})\\s*|\\s+`, "gu")) ?? [];
  let lines = 1;
  let used = 0;
  for (const piece of pieces) {
    const width = textWidth(piece, font);
    if (used > 0 && used + textWidth(piece.trimEnd(), font) > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(width / room) - 1);
    used += width > room ? width % room : width;
  }
  return lines;
}
