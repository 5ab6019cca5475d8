/** Whether a name says anything: a cell left blank is none. */
export const isNamed = (name: string): boolean => name.trim() !== "";
