/** A stretch of a part's text, and what comes in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const isInsertion = ({ start, end }: Edit): number => (start === end ? 0 : 1);

/** The text with its edits; one that lies within another is part of what that one replaces. */
export const edited = (text: string, edits: readonly Edit[]): string => {
  const pieces: string[] = [];
  let at = 0;
  const inOrder = [...edits].sort(
    (a, b) => a.start - b.start || isInsertion(a) - isInsertion(b) || b.end - a.end,
  );
  for (const { start, end, text: put } of inOrder) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), put);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
};
