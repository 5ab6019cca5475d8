/** The numbers that the Channels sheet goes by. */
export const channelsRules = {
  Rule_ChannelRoi: { value: 0, unit: "share", source: "C45" },
  Rule_ChannelConversion: { value: 0.02, unit: "share", source: "C45" },
  Rule_ThinCustomers: { value: 5, unit: "count", source: "ours" },
  Rule_TestGate: { value: 0.08, unit: "share", source: "C28" },
  Rule_SpendExponent: { value: 0.5, unit: "weight", source: "ours" },
  Rule_LtvTimes: { value: 3, unit: "times", source: "C52, ours" },
  Rule_PaybackOrders: { value: 4, unit: "count", source: "C47" },
  Rule_DealerSales: { value: 0.3, unit: "weight", source: "B20" },
  Rule_DealerGrowth: { value: 0.2, unit: "weight", source: "B20" },
  Rule_DealerPayment: { value: 0.2, unit: "weight", source: "B20" },
  Rule_DealerCoverage: { value: 0.15, unit: "weight", source: "B20" },
  Rule_DealerPrices: { value: 0.15, unit: "weight", source: "B20" },
} as const;
