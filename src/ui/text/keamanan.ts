/** Words of the screen Keamanan. */
export const teksKeamanan = {
  bagian: 'Bagian layar Keamanan',
  cadangan: 'Cadangan',
  pengguna: 'Pengguna',
  penyandian: 'Penyandian',
  pribadi: 'Data pribadi'
} as const
