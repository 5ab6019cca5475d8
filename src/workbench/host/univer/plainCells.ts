import { BaseReferenceObject } from "@univerjs/engine-formula";

const inherited = BaseReferenceObject.prototype.getCellData;

// For each cell that a formula reads, Univer makes two matrices in case something had spilled there.
BaseReferenceObject.prototype.getCellData = function getCellData(row, column) {
  return (
    this.getCurrentRuntimeSheetData()?.getValue(row, column) ||
    this.getCurrentRuntimeActiveArrayFormulaCellData()?.getValue(row, column) ||
    this.getRuntimeFeatureCellValue(row, column) ||
    (this.getCurrentActiveArrayFormulaCellData()?.getValue(row, column)
      ? inherited.call(this, row, column)
      : this.getCurrentActiveSheetData()?.cellData.getValue(row, column))
  );
};
