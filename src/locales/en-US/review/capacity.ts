const listedOf = (listed: number, all: number): string =>
  listed < all ? `The ${listed} largest of ${all}; all others in the last row.` : `All ${all}.`;

/** What the Capacity sheet says, in English. */
export const capacity = {
  tab: "Capacity",
  title: "Capacity: where does the team's time go, and what does it bring?",
  sentence:
    "Look at the quarter so far by person, by customer and by product; type beside a row what you will do about it.",
  form: {
    title: "The team so far",
    Capacity_Headline: "In one sentence",
    Capacity_From: "This week from",
    Capacity_Week: "Sold this week",
    Capacity_Sold: "Sold this quarter",
    Capacity_Orders: "Orders",
    Capacity_Days: "Working days gone",
    Capacity_PerDay: "Sold a working day",
    Capacity_PerOrder: "Sold an order",
    ordersNote: "rows of sales above zero",
  },
  headline: {
    none: "No sales in the planned quarter yet",
    begins: "",
    perDay: " sold a working day, ",
    perOrder: " an order",
  },
  others: "All others",
  person: {
    title: "By person",
    note: (listed: number, all: number): string =>
      `${listedOf(listed, all)} Customers: of those listed below. Capacity used: sold against the part of the Team sheet's capacity that is due by now.`,
  },
  customer: {
    title: "By customer",
    note: (listed: number, all: number): string => `${listedOf(listed, all)} Sellers: of those listed above.`,
  },
  product: {
    title: "By product",
    note: (listed: number, all: number): string => `${listedOf(listed, all)} Sellers: of those listed above.`,
  },
  tables: {
    Review_ByPerson: {
      Person: "Seller",
      Quota: "Quota",
      Sold: "Sold",
      Attainment: "Attainment",
      Week: "This week",
      Orders: "Orders",
      PerOrder: "Order value",
      Customers: "Customers",
      PerDay: "Sold a day",
      Use: "Capacity used",
      Step: "What we do",
    },
    Review_ByCustomer: {
      Customer: "Customer",
      Sold: "Sold",
      Share: "Share",
      Week: "This week",
      Orders: "Orders",
      PerOrder: "Order value",
      Sellers: "Sellers",
      Step: "What we do",
    },
    Review_ByProduct: {
      Product: "Product",
      Sold: "Sold",
      Share: "Share",
      Week: "This week",
      Orders: "Orders",
      PerOrder: "Order value",
      Sellers: "Sellers",
      Step: "What we do",
    },
  },
};
export type CapacityText = typeof capacity;
