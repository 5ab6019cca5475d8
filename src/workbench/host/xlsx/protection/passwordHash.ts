/** Excel's old 16-bit hash of a password, in hexadecimal; "" for none. */
export function passwordHash(password: string): string {
  if (password === "") return "";
  const mixed = [...password].reduce((hash, character, index) => {
    const shifted = character.charCodeAt(0) << (index + 1);
    return hash ^ ((shifted & 0x7fff) | (shifted >> 15));
  }, 0);
  return ((mixed ^ password.length ^ 0xce4b) & 0xffff).toString(16).toUpperCase().padStart(4, "0");
}
