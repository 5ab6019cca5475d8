import { drawingNamespace } from "../namespaces";
import { element } from "../xml/element";

const colors = [
  ["accent1", "4472C4"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "5B9BD5"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
] as const;

const rgb = (name: string, val: string) => element(`a:${name}`, {}, element("a:srgbClr", { val }));
const system = (name: string, val: string, lastClr: string) =>
  element(`a:${name}`, {}, element("a:sysClr", { val, lastClr }));
const styleColor = element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));
const three = (item: string) => item.repeat(3);

const fonts = (name: string, latin: string): string =>
  element(
    `a:${name}`,
    {},
    element("a:latin", { typeface: latin }),
    element("a:ea", { typeface: "" }),
    element("a:cs", { typeface: "" }),
  );

/** Office's own theme of 2013, by which a file's ordinary text is black and charts find their colours. */
export const themeXml = (): string =>
  element(
    "a:theme",
    { "xmlns:a": drawingNamespace, name: "Office Theme" },
    element(
      "a:themeElements",
      {},
      element(
        "a:clrScheme",
        { name: "Office" },
        system("dk1", "windowText", "000000"),
        system("lt1", "window", "FFFFFF"),
        rgb("dk2", "44546A"),
        rgb("lt2", "E7E6E6"),
        ...colors.map(([name, color]) => rgb(name, color)),
      ),
      element(
        "a:fontScheme",
        { name: "Office" },
        fonts("majorFont", "Calibri Light"),
        fonts("minorFont", "Calibri"),
      ),
      element(
        "a:fmtScheme",
        { name: "Office" },
        element("a:fillStyleLst", {}, three(styleColor)),
        element("a:lnStyleLst", {}, three(element("a:ln", { w: 6350 }, styleColor))),
        element("a:effectStyleLst", {}, three(element("a:effectStyle", {}, element("a:effectLst")))),
        element("a:bgFillStyleLst", {}, three(styleColor)),
      ),
    ),
  );
