import { escaped } from "../xml/plain";

/** Looks that a plain workbook has besides number formats. */
export type PlainLook = "title" | "quiet" | "header" | "numberHeader" | "body" | "total";

const fonts =
  '<fonts count="4"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="16"/><name val="Calibri"/></font>' +
  '<font><sz val="11"/><color rgb="FF595959"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>';
const fills =
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/></patternFill></fill></fills>';
const line = (side: string): string => `<${side} style="thin"><color rgb="FF8C8C8C"/></${side}>`;
const borders =
  '<borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  `<border><left/><right/><top/>${line("bottom")}<diagonal/></border>` +
  `<border><left/><right/>${line("top")}<bottom/><diagonal/></border></borders>`;

const header =
  'fontId="3" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
const looks: Readonly<Record<PlainLook, string>> = {
  title: 'fontId="1" fillId="0" borderId="0" applyFont="1"',
  quiet: 'fontId="2" fillId="0" borderId="0" applyFont="1"',
  header,
  /** Over numbers, which stand at the right. */
  numberHeader: header,
  body: 'fontId="0" fillId="0" borderId="0"',
  total: 'fontId="3" fillId="0" borderId="2" applyFont="1" applyBorder="1"',
};

const alignments: Readonly<Partial<Record<PlainLook, string>>> = {
  header: '<alignment vertical="top" wrapText="1"/>',
  numberHeader: '<alignment horizontal="right" vertical="top" wrapText="1"/>',
};

/** The first number that a workbook may give to a format of its own. */
const firstFormat = 164;

/** Collects the styles of a plain workbook: each pair of a look and a number format has its place. */
export class PlainStyles {
  private readonly formats: string[] = [];
  private readonly places = new Map<string, number>([["body General", 0]]);

  place(look: PlainLook, format = "General"): number {
    const key = `${look} ${format}`;
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = this.places.size;
    this.places.set(key, place);
    if (format !== "General" && !this.formats.includes(format)) this.formats.push(format);
    return place;
  }

  xml(namespace: string): string {
    const numbers = this.formats.map(
      (format, place) => `<numFmt numFmtId="${firstFormat + place}" formatCode="${escaped(format)}"/>`,
    );
    const xfs = [...this.places.keys()].map((key) => {
      const blank = key.indexOf(" ");
      const format = this.formats.indexOf(key.slice(blank + 1));
      const look = looks[key.slice(0, blank) as PlainLook];
      const aligned = alignments[key.slice(0, blank) as PlainLook];
      const number = format < 0 ? 'numFmtId="0"' : `numFmtId="${firstFormat + format}" applyNumberFormat="1"`;
      return `<xf ${number} ${look} xfId="0"${aligned === undefined ? "/>" : `>${aligned}</xf>`}`;
    });
    return [
      `<styleSheet xmlns="${namespace}">`,
      numbers.length > 0 ? `<numFmts count="${numbers.length}">${numbers.join("")}</numFmts>` : "",
      fonts,
      fills,
      borders,
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      "</styleSheet>",
    ].join("");
  }
}
