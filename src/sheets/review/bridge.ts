import { sheetsTextOf } from "../../locales/sheetsTextOf";
import { asWorking } from "../blueprint/asWorking";
import type { Blueprint, FormBlock, TableBlock } from "../blueprint/blueprint";
import { chosenDimensions } from "../plan/breakdown/chosenDimensions";
import { linesOf } from "../plan/breakdown/linesOf";
import type { Decisions } from "../plan/decisions";
import { thenForm } from "../plan/drivers/thenForm";
import { sheetFrame } from "../plan/sheetFrame";
import { sheetsOf } from "../plan/sheetKeys";
import type { Snapshot } from "../plan/snapshot";
import { bridgeForm } from "./bridge/bridgeForm";
import { bridgeTitles } from "./bridge/bridgeTitles";
import { driversForm } from "./bridge/driversForm";
import { driverSteps } from "./bridge/driverSteps";
import { lineSteps } from "./bridge/lineSteps";
import { mixSteps } from "./bridge/mixSteps";
import { productsTable } from "./bridge/productsTable";
import { unitsForm } from "./bridge/unitsForm";
import { waterfall } from "./bridge/waterfall";
import { reviewLines } from "./results/reviewLines";

/** Bridge: from plan to actual by drivers, by price, volume and mix, and line by line, each part ours to change or not. */
export const bridgeSheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence } = text.bridge;
  const picked = sheetsOf(snapshot, decisions);
  const basis = {
    planned: picked.includes("Drivers"),
    customers: snapshot.names.includes("Sales_Customer"),
  };
  const products = linesOf(text, snapshot, decisions, "product");
  const mix = snapshot.names.includes("Sales_Product") && products.names.length > 0;
  const targeted = picked.includes("Breakdown") && chosenDimensions(snapshot, decisions).includes("product");
  const all = reviewLines(text, snapshot, decisions);
  const lines = all.find(({ lines: { dimension } }) => dimension === "region") ?? all[0];
  const there = { mix, lines: lines !== undefined };
  return {
    ...sheetFrame("Bridge", snapshot, decisions),
    tab,
    family: "review",
    title,
    sentence,
    blocks: [
      bridgeForm(text, decisions, basis, there, picked),
      waterfall("Review_BridgeDrivers", "Bridge_Headline"),
      driverSteps(text, basis),
      driversForm(text, basis),
      ...(mix || lines !== undefined ? [bridgeTitles(text, decisions, there)] : []),
      ...(mix
        ? [
            waterfall("Review_BridgeMix", "Bridge_Mix"),
            mixSteps(text),
            productsTable(text, snapshot, products, targeted),
          ]
        : []),
      ...(lines === undefined
        ? []
        : [waterfall("Review_BridgeLines", "Bridge_Lines"), lineSteps(text, lines)]),
      ...asWorking<FormBlock | TableBlock>(
        mix ? unitsForm(text, snapshot) : undefined,
        basis.planned ? undefined : thenForm(text, snapshot, decisions),
      ),
    ],
  };
};
