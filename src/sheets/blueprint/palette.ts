/** The colours of every sheet. */
export const palette = {
  ink: "#1F2A37",
  muted: "#6B7280",
  line: "#D1D5DB",
  paper: "#FFFFFF",
  inputFill: "#FFF9E5",
  inputText: "#1D4ED8",
  accent: "#0F5E6B",
  band: "#EEF4F5",
  good: "#0E7C66",
  watch: "#B7791F",
  act: "#C2410C",
} as const;
