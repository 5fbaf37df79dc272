const SATU_DESIMAL = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** A score as people read it: `87,4`. */
export const nilaiTeks = (total: number): string => SATU_DESIMAL.format(total)
