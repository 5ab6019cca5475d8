/** Files count a column's width in digits of the ordinary font, which is seven pixels wide. */
const digitWidth = 7;

export const pixelsOfWidth = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / digitWidth)) / 256) * digitWidth);

export const widthOfPixels = (pixels: number): number => Math.trunc((pixels / digitWidth) * 256) / 256;

/** The standard width when a file names it in whole digits: five pixels around, filled up to eights. */
export const pixelsOfDigits = (digits: number): number => Math.ceil((digits * digitWidth + 5) / 8) * 8;
