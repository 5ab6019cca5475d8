/** What a cell of kind `gantt` holds: a done period, one still planned, or the one today falls in. */
export const ganttSigns = { done: "█", planned: "░", today: "│" } as const;
