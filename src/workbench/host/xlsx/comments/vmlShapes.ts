import { element } from "../xml/element";

/** A drawing of the old kind, which Excel needs to show a note at each of these cells. `sheet` counts from 1. */
export function vmlShapes(
  cells: readonly { readonly row: number; readonly column: number }[],
  sheet: number,
): string {
  const shapes = cells.map(({ row, column }, index) => {
    const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 4, 4].join(", ");
    return element(
      "v:shape",
      {
        id: `_x0000_s${sheet * 1024 + index + 1}`,
        type: "#_x0000_t202",
        style: "position:absolute;width:108pt;height:60pt;z-index:1;visibility:hidden",
        fillcolor: "#ffffe1",
        "o:insetmode": "auto",
      },
      element("v:fill", { color2: "#ffffe1" }),
      element("v:shadow", { on: "t", color: "black", obscured: "t" }),
      element("v:path", { "o:connecttype": "none" }),
      element("v:textbox", { style: "mso-direction-alt:auto" }),
      element(
        "x:ClientData",
        { ObjectType: "Note" },
        element("x:MoveWithCells"),
        element("x:SizeWithCells"),
        element("x:Anchor", {}, anchor),
        element("x:AutoFill", {}, "False"),
        element("x:Row", {}, String(row)),
        element("x:Column", {}, String(column)),
      ),
    );
  });
  return element(
    "xml",
    {
      "xmlns:v": "urn:schemas-microsoft-com:vml",
      "xmlns:o": "urn:schemas-microsoft-com:office:office",
      "xmlns:x": "urn:schemas-microsoft-com:office:excel",
    },
    element("o:shapelayout", { "v:ext": "edit" }, element("o:idmap", { "v:ext": "edit", data: sheet })),
    element(
      "v:shapetype",
      { id: "_x0000_t202", coordsize: "21600,21600", "o:spt": 202, path: "m,l,21600r21600,l21600,xe" },
      element("v:stroke", { joinstyle: "miter" }),
      element("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
    ),
    ...shapes,
  );
}
