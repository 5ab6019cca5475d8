/** A formula as the director typed it, from how a file holds it: without the marks of add-ins and of younger functions. */
export const asTyped = (formula: string): string =>
  `=${formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part.replace(/(?:\[\d+\]!)?_xldudf_/gi, "").replace(/(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/gi, ""),
    )
    .join("")}`;
