import { charactersIn } from "./charactersIn";

/** Chinese wraps between any two characters; four of them stay together. */
const together = 8;

/** The characters a column needs so that its header wraps to two lines at most, and no word is torn. */
export const headerRoom = (header: string): number => {
  const words = header.split(" ");
  if (words.length === 1) {
    const room = charactersIn(header);
    return room === header.length || room <= together ? room : Math.ceil(room / 4) * 2;
  }
  const roomOf = (first: number, last?: number) => charactersIn(words.slice(first, last).join(" "));
  return Math.min(...words.slice(1).map((_, index) => Math.max(roomOf(0, index + 1), roomOf(index + 1))));
};
