/** Keys as a keyboard names them: `mod+shift+Z` is `Ctrl+Shift+Z`. */
export const keysText = (pintasan: string): string =>
  pintasan
    .split('+')
    .map((key) => (key === 'mod' ? 'Ctrl' : key.charAt(0).toUpperCase() + key.slice(1)))
    .join('+')
