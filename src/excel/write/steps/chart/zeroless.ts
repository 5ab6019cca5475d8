/** A number format that leaves zeros blank. */
export const zeroless = (format: string): string => {
  const [above = format, below = `-${above}`] = format.split(";");
  return `${above};${below};`;
};
