/** Hands the bytes to the browser as a file to keep. */
export const download = (bytes: Uint8Array, name: string): void => {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
