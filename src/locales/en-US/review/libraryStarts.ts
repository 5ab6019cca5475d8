/** What the Library sheet's tables begin with, in English. */
export const libraryStarts = {
  playbooks: [
    {
      when: "A rival cuts its price",
      does: "Do not follow. Offer a value pack of services for a limited time, and show what staying saves.",
    },
    {
      when: "A customer asks for a price under the floor",
      does: "Change the scope, not the price: basic, value pack, made to measure.",
    },
    {
      when: "A large customer has gone quiet",
      does: "A visit by a director within a week, with the results they have had so far.",
    },
    {
      when: "One region loses more deals than the others",
      does: "The best seller joins its visits for two weeks; lost deals are gone through every Monday.",
    },
    {
      when: "A new version is out",
      does: "Let existing customers who asked for it try it first, and collect what they say.",
    },
    {
      when: "Leads are many and convert little",
      does: "Look at the source before the script: stop the channel that brings no need.",
    },
  ],
  tracks: [
    {
      kind: "need",
      says: "(opening)",
      answer: "What has to be different a year from now for this to have been worth it?",
    },
    {
      kind: "need",
      says: "All is fine as it is",
      answer: "What does it cost you each month to keep it that way?",
    },
    {
      kind: "need",
      says: "We are only looking around",
      answer: "What made you look now, and who else will look with you?",
    },
    {
      kind: "objection",
      says: "It is too expensive",
      answer: "Compared with what? Let us put the cost of the problem beside it.",
    },
    {
      kind: "objection",
      says: "We have a supplier",
      answer: "Good. What would you add if you could ask them for one thing more?",
    },
    {
      kind: "objection",
      says: "I must ask my boss",
      answer: "What will the boss ask first? Let us prepare that page together.",
    },
    {
      kind: "objection",
      says: "Not this quarter",
      answer: "What happens in this quarter if nothing changes? Let us fix the day we look again.",
    },
    {
      kind: "rival",
      says: "The other one is cheaper",
      answer: "What is in their price, and who answers when it stops? Here is a customer who moved.",
    },
    {
      kind: "rival",
      says: "The other one can do more",
      answer: "Which of these would you use in the first half year? Let us try those.",
    },
  ] as readonly {
    readonly kind: "need" | "objection" | "rival";
    readonly says: string;
    readonly answer: string;
  }[],
  procedures: [
    {
      name: "Customer grading",
      steps: [
        {
          does: "Put together sales of twelve months, margin, payment and plans of each customer",
          exit: "No blank among them",
        },
        {
          does: "Grade by money first, then by room to grow; two people grade each on their own",
          exit: "Both grades agree",
        },
        {
          does: "Give each grade its coverage: who visits, how often, which offer",
          exit: "Every customer has an owner",
        },
        { does: "Look again each quarter; move up or down with a reason", exit: "Moves are written down" },
      ],
    },
    {
      name: "High-value customer checklist",
      steps: [
        { does: "Buys in more than one product line, or could", exit: "Lines are named" },
        { does: "Has a budget and a date for the need", exit: "Amount and month known" },
        { does: "The decision maker talks to us", exit: "Met in the quarter" },
        { does: "Pays on time and knows what service costs", exit: "No invoice overdue" },
        { does: "Others look to them", exit: "May be named as a reference" },
      ],
    },
    {
      name: "Six steps of a large negotiation",
      steps: [
        {
          does: "Prepare: their goals, ours, the least we take, what else either side could do",
          exit: "One page, agreed inside",
        },
        { does: "Find who decides, who uses, who pays and who can stop it", exit: "A name for each" },
        { does: "Agree on the need and its value before any price", exit: "They say the value" },
        { does: "Offer in packages, the middle one meant", exit: "One package chosen" },
        { does: "Trade: give nothing without taking something", exit: "Every concession has its return" },
        { does: "Close in writing with the next date, and review it inside", exit: "Signed; case written" },
      ],
    },
    {
      name: "Path of trust",
      steps: [
        { does: "Free diagnosis of how they work today", exit: "They confirm the findings" },
        { does: "Show the fix on one of their own cases", exit: "They see the effect in their numbers" },
        { does: "Deliver in phases, each with a promised result", exit: "First result reached and signed" },
        { does: "Extend to the rest, with the first phase as proof", exit: "Contract for the whole" },
      ],
    },
    {
      name: "Lead grading",
      steps: [
        {
          does: "Write down where it comes from, whom we talk to, need, budget and time",
          exit: "Three of the four known",
        },
        {
          does: "Grade A, B or C by budget, power to decide, need and time",
          exit: "No lead without a grade",
        },
        {
          does: "A goes the same day to whoever closes best, B is called within the week, C is fed with content",
          exit: "An owner and a date for each",
        },
        {
          does: "Sellers report weekly what came of them; mend the grades by it",
          exit: "Conversion known by grade",
        },
      ],
    },
    {
      name: "Finding customers by data and content",
      steps: [
        {
          does: "Find what won customers share: trade, size, buying cycle, the words they search and ask with",
          exit: "The persona on one page",
        },
        {
          does: "Pick prospects that fit it; strike those already reached and those that do not fit",
          exit: "A list with source and date",
        },
        {
          does: "For each pain make a case, a paper or a live-stream and put it where the persona is",
          exit: "One piece for each pain",
        },
        {
          does: "Count leads, cost and deals by channel; stop what brings none, add to what does",
          exit: "Cost of a customer known by channel",
        },
      ],
    },
  ],
  benchmarks: {
    membership: { measure: "Membership in tiers: normal, silver, gold", lifts: "Repurchase" },
    push: { measure: "Offers sent to each customer by what they bought", lifts: "Conversion" },
    careComplaints: { measure: "A call three days after purchase", lifts: "Complaints" },
    careRepurchase: { measure: "A call three days after purchase", lifts: "Repurchase" },
    launch: { measure: "Launch with a livestream", lifts: "Of the month target" },
    linkage: { measure: "Online offers redeemed in stores", lifts: "Store visits" },
  },
  seeds: [
    {
      seed: "A team for one new industry",
      why: "The industry grows faster than ours and nobody leads it yet",
      step: "Name its head and three customers to learn from",
    },
    {
      seed: "Experts the team can call on",
      why: "Large deals are lost where nobody speaks the customer's language",
      step: "Hire or name one expert an industry",
    },
    {
      seed: "A product for the need heard most",
      why: "The pain points above say what would be bought",
      step: "Show a draft to five customers",
    },
  ],
};
