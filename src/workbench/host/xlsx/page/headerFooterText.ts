/** The three parts of a header or footer, in Excel's own codes. */
export interface ThreeParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Takes `&Lleft&Ccentre&Rright` apart; what stands before the first mark is the centre. */
export function readHeaderFooter(text: string): ThreeParts {
  const parts = { L: "", C: "", R: "" };
  let side: keyof typeof parts = "C";
  for (const piece of text.match(/&[LCR]|&[^LCR]|[^&]+|&$/gs) ?? [])
    if (piece === "&L" || piece === "&C" || piece === "&R") side = piece[1] as keyof typeof parts;
    else parts[side] += piece;
  return { left: parts.L, center: parts.C, right: parts.R };
}

export const writeHeaderFooter = ({ left, center, right }: ThreeParts): string =>
  [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");
