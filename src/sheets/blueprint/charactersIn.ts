const wide = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/u;

/** The width of a text in Latin digits; a Chinese character takes two. */
export const charactersIn = (text: string): number =>
  [...text].reduce((sum, each) => sum + (wide.test(each) ? 2 : 1), 0);
