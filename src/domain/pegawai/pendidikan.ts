/** Education levels, lowest first. */
export const TINGKAT_PENDIDIKAN = ['SD', 'SMP', 'SMA', 'D-I', 'D-II', 'D-III', 'D-IV', 'S-1', 'PROFESI', 'S-2', 'S-3'] as const
export type TingkatPendidikan = (typeof TINGKAT_PENDIDIKAN)[number]

/** An education level as people read it. */
export const sebutanPendidikan = (tingkat: TingkatPendidikan): string => (tingkat === 'PROFESI' ? 'Profesi' : tingkat)

/** D-IV and S-1 count as equal (PP 11/2017 names them together). */
export const ordinalPendidikan = (tingkat: TingkatPendidikan): number =>
  tingkat === 'S-1' ? TINGKAT_PENDIDIKAN.indexOf('D-IV') : TINGKAT_PENDIDIKAN.indexOf(tingkat)
