import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { linkTo } from "../../plan/linkTo";
import { places } from "../../plan/places";
import { planTable } from "../../plan/planTable";
import { quoted } from "../../plan/quoted";

/** As many as one talks over; how many there are stands above. */
const most = 12;

const place = "MATCH([@Place],Review_Bands[Place],0)" as const;
const ofCustomer = <const Column extends "Signed" | "Now" | "Then" | "Score" | "Stake" | "Steps">(
  column: Column,
) => `INDEX(Review_Bands[${column}],${place})` as const;
const shown = <const Formula extends string>(formula: Formula) =>
  `=IF(ISNUMBER(${place}),${formula},"")` as const;

/** The customers whose health has changed its band since the signing, the worst first, with the scores that say so (B40). */
export const movesTable = (text: SheetsText, listed: number): TableBlock => {
  const { title, note, none, fell, rose } = text.signed.moves;
  return planTable(text, "Review_BandMoves", {
    title,
    note,
    rowKey: "Place",
    workingFrom: "Place",
    rows: places(Math.max(1, Math.min(most, listed))),
    columns: {
      Customer: {
        as: "name",
        formula: `=IF(ISNUMBER(${place}),INDEX(Review_Bands[Customer],${place}),IF([@Place]=1,${quoted(none)},""))`,
      },
      Way: {
        as: "name",
        formula: shown(`IF(${ofCustomer("Steps")}>0,${quoted(fell)},${quoted(rose)})`),
      },
      From: { as: "light", formula: shown(ofCustomer("Signed")) },
      To: { as: "light", formula: shown(ofCustomer("Now")) },
      Then: { as: "count", formula: shown(`IF(${ofCustomer("Then")}="","",${ofCustomer("Then")})`) },
      Score: { as: "count", formula: shown(ofCustomer("Score")) },
      Stake: { as: "money", formula: shown(ofCustomer("Stake")) },
      Evidence: {
        as: "link",
        formula: shown(linkTo("Plan_Customers", text.customers.tab).slice(1)),
      },
      Place: { as: "count" },
    },
  });
};
