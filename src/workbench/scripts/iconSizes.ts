/** The drawings in assets/, and the sizes Excel asks for: ribbon 16, 20, 32, 64, 80; store 32 and 64. */
export const iconNames = ["icon", "write", "check"] as const;
export const iconSizes = [16, 20, 32, 64, 80] as const;
