/** What a method of Office.js answered, once its batch has run. */
export const answer = <T>(result: OfficeExtension.ClientResult<T>): T => result.value;
