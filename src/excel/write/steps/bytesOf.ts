/** About how much of a request some content takes: Chinese takes up to three bytes a character. */
export const bytesOf = (content: unknown): number => JSON.stringify(content).length * 3;
