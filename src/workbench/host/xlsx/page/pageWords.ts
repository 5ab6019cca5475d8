/** How a page is printed: words in files and in Excel's object model. */
export const pageOrders = { downThenOver: "DownThenOver", overThenDown: "OverThenDown" } as const;
export const cellComments = { none: "NoComments", atEnd: "EndSheet", asDisplayed: "InPlace" } as const;
export const cellErrors = {
  displayed: "AsDisplayed",
  blank: "Blank",
  dash: "Dash",
  NA: "NotAvailable",
} as const;

/** Files measure margins in inches, Excel's object model in points. */
export const pointsPerInch = 72;
