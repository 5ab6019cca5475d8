/** What every table of plays has beside whom or what it is for: from when to when, how far, and who does it. */
export const playColumns = {
  Start: { as: "date", input: true },
  Due: { as: "date", input: true },
  Progress: { as: "share", input: true, least: 0, most: 1 },
  Id: { as: "name" },
  Play: { as: "sentence", input: true },
  Owner: { as: "person", input: true },
} as const;
