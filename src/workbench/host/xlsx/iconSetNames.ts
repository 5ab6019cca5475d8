const counts: Readonly<Record<string, string>> = { "3": "Three", "4": "Four", "5": "Five" };

/** Files say 3TrafficLights1 where Excel's object model says ThreeTrafficLights1. */
export const iconSetName = (inFile: string): string =>
  inFile.replace(/^[345]/, (digit) => counts[digit] ?? digit);

export const iconSetInFile = (name: string): string =>
  name.replace(
    /^(Three|Four|Five)/,
    (word) => Object.keys(counts).find((digit) => counts[digit] === word) ?? word,
  );

/** Sets that came with Excel 2010 and stand among a file's extensions. */
export const youngIconSets: ReadonlySet<string> = new Set(["3Stars", "3Triangles", "5Boxes"]);
