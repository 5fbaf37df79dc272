/** Telaah: what comes round for a person: it is there, it does not concern them, or data are missing to tell. */
export type Telaah<T> =
  | { readonly jenis: 'ADA'; readonly nilai: T }
  | { readonly jenis: 'BUKAN'; readonly alasan: string }
  | { readonly jenis: 'KURANG'; readonly alasan: string }

/** What was worked out. */
export const ada = <T>(nilai: T): Telaah<T> => ({ jenis: 'ADA', nilai })

/** It does not concern this person. */
export const bukan = (alasan: string): Telaah<never> => ({ jenis: 'BUKAN', alasan })

/** Data are missing: `TMT golongan, masa kerja golongan belum diisi`. */
export const kurang = (data: readonly string[]): Telaah<never> => {
  const teks = data.join(', ')
  return { jenis: 'KURANG', alasan: `${teks.charAt(0).toUpperCase()}${teks.slice(1)} belum diisi` }
}

/** What was worked out, or null. */
export const nilaiTelaah = <T>(telaah: Telaah<T>): T | null => (telaah.jenis === 'ADA' ? telaah.nilai : null)
