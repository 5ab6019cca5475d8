/** Resolves once what was last drawn is on the screen; at once where nothing is drawn, as behind another window. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) return resolve();
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
