/** The best mark that a point of competitiveness can have (B03). */
export const mostMarks = 5;
