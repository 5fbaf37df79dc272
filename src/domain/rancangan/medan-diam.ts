/** Fields that tell nothing of what an officer meant: places among siblings, and notes of the program itself. */
export const MEDAN_DIAM: ReadonlySet<string> = new Set(['urut', 'disunting', 'tidakDiBerkasSejak'])
