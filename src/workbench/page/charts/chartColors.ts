/** What of a chart is not a series. */
export const chartColors = { ink: "#1F2A37", muted: "#6B7280", faint: "#D1D5DB" } as const;
