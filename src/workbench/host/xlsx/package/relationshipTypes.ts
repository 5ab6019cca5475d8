const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const package_ = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
const microsoft = "http://schemas.microsoft.com/office/2017/10/relationships/";

/** How parts of ours point at each other. A file's own are told by their last word: strict files have another stem. */
export const relationshipTypes = {
  officeDocument: `${office}officeDocument`,
  worksheet: `${office}worksheet`,
  styles: `${office}styles`,
  sharedStrings: `${office}sharedStrings`,
  theme: `${office}theme`,
  sheetMetadata: `${office}sheetMetadata`,
  table: `${office}table`,
  comments: `${office}comments`,
  vmlDrawing: `${office}vmlDrawing`,
  drawing: `${office}drawing`,
  chart: `${office}chart`,
  hyperlink: `${office}hyperlink`,
  customXml: `${office}customXml`,
  customXmlProps: `${office}customXmlProps`,
  coreProperties: `${package_}core-properties`,
  extendedProperties: `${office}extended-properties`,
  customProperties: `${office}custom-properties`,
  threadedComment: `${microsoft}threadedComment`,
  person: `${microsoft}person`,
} as const;
