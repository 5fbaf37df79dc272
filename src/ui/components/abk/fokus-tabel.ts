/** The id of the sheet in the page. */
export const ID_TABEL = 'tabel-abk'

/** Gives the keys to the sheet: what was done with a menu or a button is gone on with there. */
export const fokusTabel = (): void => document.getElementById(ID_TABEL)?.focus({ preventScroll: true })
