import { counted } from "../counted";

/** What the Review place says, in English. */
export const courseText = {
  title: (quarter: string) => `Run and review ${quarter}`,
  meaning: "Sign the plan, review what came, close the quarter, and begin the next one from it.",
  target: "Quarter target",
  sold: "Sold",
  attainment: "Attainment",
  asOf: "Measured at",
  write: "Write the review",
  writeNote: "You see first which sheets it writes. What you typed on them stays.",
  stands: "Written into the workbook.",
  sign: "Sign the plan",
  signMeaning: "Keeps today's targets as plain amounts, with a seal, to hold the plan against later.",
  signed: (moved: number, day: string, by: string) =>
    [
      by === "" ? `Signed on ${day}.` : `Signed on ${day} by ${by}.`,
      moved === 0
        ? "The plan stands as signed."
        : counted("en-US", moved, {
            one: "# target has moved since; the Signed sheet shows which.",
            other: "# targets have moved since; the Signed sheet shows which.",
          }),
    ].join(" "),
  signer: "Signed by",
  signNow: "Sign today's targets",
  signAgain: "Sign again with today's targets",
  close: "Close the quarter",
  closeEarly: "The quarter is still running. Closing keeps its numbers as they are on that day.",
  closeReady: "The quarter is over. Closing keeps its numbers in one line of the Signed sheet.",
  closed: (day: string) => `Closed on ${day}. Its line stands on the Signed sheet.`,
  closeNow: "Close it",
  closeAgain: "Close it again with today's numbers",
  next: "Plan the next quarter",
  previewTitle: "The review pack",
  previewMeaning: "Nothing is written yet. The plan's sheets are brought up to date with it.",
  writeNow: "Write it",
  doneTitle: "The review stands",
  doneMeaning: "Its numbers follow your sales like the plan's. Fill in the causes and the improvements.",
  open: "Open the results",
};
export type CourseText = typeof courseText;
