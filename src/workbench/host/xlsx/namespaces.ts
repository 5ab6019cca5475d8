export const spreadsheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const sheetDrawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
