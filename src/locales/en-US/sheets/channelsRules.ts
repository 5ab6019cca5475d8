/** The rules behind the Channels sheet, in English. */
export const channelsRules = {
  Rule_ChannelRoi: {
    rule: "Return below which a channel is paused",
    method: "highest return first, pause the weak; no cut given, ours is 0",
  },
  Rule_ChannelConversion: {
    rule: "Conversion below which a channel is paused",
    method: "pause channels that convert little; no cut given, ours is 2%",
  },
  Rule_ThinCustomers: {
    rule: "Customers needed to judge a channel",
    method: "the method is silent; under 5 it is a test",
  },
  Rule_TestGate: {
    rule: "Conversion a test must reach to be scaled",
    method: "test small, improve, then scale; the gate is the 8% of C21",
  },
  Rule_SpendExponent: {
    rule: "How fast more spend brings less",
    method: "the method is silent; 0.5 means four times the spend for twice the sales",
  },
  Rule_LtvTimes: {
    rule: "Lifetime value over the cost of a customer, at least",
    method: "no number given; three times is usual",
  },
  Rule_PaybackOrders: {
    rule: "Orders to pay back a customer that ask to act",
    method: "2,000 against orders of 500 is 4 orders",
  },
  Rule_DealerSales: {
    rule: "Dealer stars: weight of sales",
    method: "star rating with rebates and rights; criteria are ours",
  },
  Rule_DealerGrowth: { rule: "Dealer stars: weight of growth", method: "ours" },
  Rule_DealerPayment: { rule: "Dealer stars: weight of payment", method: "ours" },
  Rule_DealerCoverage: { rule: "Dealer stars: weight of coverage", method: "ours" },
  Rule_DealerPrices: { rule: "Dealer stars: weight of price discipline", method: "ours" },
};
