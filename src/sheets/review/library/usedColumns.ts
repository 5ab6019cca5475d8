/** How often a play or a talk track was used and worked. */
export const usedColumns = {
  rate: { as: "share", formula: '=IF(N([@Used])<=0,"",N([@Worked])/[@Used])' },
  counts: {
    Used: { as: "count", input: true, least: 0 },
    Worked: { as: "count", input: true, least: 0 },
  },
} as const;
