const answers = 'Review_Improvements[From],[@Id],Review_Improvements[Improvement],"?*"';
const last =
  'SUMPRODUCT(MAX((Review_Improvements[From]=[@Id])*(Review_Improvements[Improvement]<>"")*(ROW(Review_Improvements[Id])-ROW(Review_Improvements[[#Headers],[Id]]))))';

/** The id of the improvement that answers the row, the last where there are several; empty while there is none. */
export const improvementFor = `IF(COUNTIFS(${answers})=0,"",INDEX(Review_Improvements[Id],${last}))` as const;
