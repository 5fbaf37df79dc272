/** The colour of each kind of duty; a new kind is grey until it is given one. */
const WARNA: Readonly<Record<string, string>> = {
  plt: 'bahaya-6',
  pensiun: 'gray-7',
  'usul-pensiun': 'gray-4',
  kgb: 'aman-5',
  'kenaikan-pangkat': 'laut-6',
  kontrak: 'emas-5',
  'lima-tahun': 'laut-3',
  satyalancana: 'emas-8',
  'belum-ditempatkan': 'bahaya-3',
  'naskah-belum-terbit': 'laut-9'
}

/** The colour of a kind of duty, as a value of a style. */
export const warnaJenis = (id: string): string => `var(--mantine-color-${WARNA[id] ?? 'gray-5'})`
