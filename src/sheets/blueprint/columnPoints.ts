const pixelsOfDigit = 7;
const pixelsOfPadding = 5;
const pointsOfPixel = 0.75;

/** A column's width in points, as Office.js counts it, for a width in characters, as Excel's own dialog counts it. */
export const columnPoints = (characters: number): number =>
  Math.round((characters * pixelsOfDigit + pixelsOfPadding) * pointsOfPixel);
