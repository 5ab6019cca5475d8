import { spreadsheetNamespace } from "../namespaces";
import { element } from "../xml/element";

const dynamicArrays = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const yes = Object.fromEntries(
  "copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta"
    .split(" ")
    .map((name) => [name, true]),
);

/** What `cm="1"` of a cell means: its array formula spills by itself, as one typed without Ctrl+Shift+Enter. */
export const metadataXml = (): string =>
  element(
    "metadata",
    { xmlns: spreadsheetNamespace, "xmlns:xda": dynamicArrays },
    element(
      "metadataTypes",
      { count: 1 },
      element("metadataType", { name: "XLDAPR", minSupportedVersion: 120000, ...yes }),
    ),
    element(
      "futureMetadata",
      { name: "XLDAPR", count: 1 },
      element(
        "bk",
        {},
        element(
          "extLst",
          {},
          element(
            "ext",
            { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" },
            element("xda:dynamicArrayProperties", { fDynamic: true, fCollapsed: false }),
          ),
        ),
      ),
    ),
    element("cellMetadata", { count: 1 }, element("bk", {}, element("rc", { t: 1, v: 0 }))),
  );
