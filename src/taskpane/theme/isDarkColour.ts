/** Whether a background such as "#262626" is dark, by the eye's weighting of its parts; false for what is no colour. */
export const isDarkColour = (colour: string): boolean => {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (!parts) return false;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
};
