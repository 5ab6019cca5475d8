const sheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const openXml = "application/vnd.openxmlformats-officedocument.";
const opc = "application/vnd.openxmlformats-package.";

/** What each kind of part of ours is called in `[Content_Types].xml`. */
export const contentTypes = {
  workbook: `${sheetMl}sheet.main+xml`,
  worksheet: `${sheetMl}worksheet+xml`,
  styles: `${sheetMl}styles+xml`,
  sharedStrings: `${sheetMl}sharedStrings+xml`,
  table: `${sheetMl}table+xml`,
  comments: `${sheetMl}comments+xml`,
  sheetMetadata: `${sheetMl}sheetMetadata+xml`,
  theme: `${openXml}theme+xml`,
  drawing: `${openXml}drawing+xml`,
  chart: `${openXml}drawingml.chart+xml`,
  threadedComments: "application/vnd.ms-excel.threadedcomments+xml",
  person: "application/vnd.ms-excel.person+xml",
  coreProperties: `${opc}core-properties+xml`,
  appProperties: `${openXml}extended-properties+xml`,
  customProperties: `${openXml}custom-properties+xml`,
  customXmlProperties: `${openXml}customXmlProperties+xml`,
} as const;
