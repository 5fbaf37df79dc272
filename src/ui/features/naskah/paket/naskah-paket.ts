import type { RouteOutput } from '../../../../contract/routes'
import type { JenisRuang } from '../ruang/pilihan-naskah'

/** What was found in the papers of one kind. */
export type PeriksaPaket = RouteOutput<'naskah.periksa-paket'>['naskah'][number]
/** What became of a pack. */
export type HasilPaket = RouteOutput<'naskah.paket'>
export type BentukPaket = 'PER_ORANG' | 'GABUNG'
export type FormatPaket = 'pdf' | 'docx'

/** What a pelantikan needs for everybody (domain 7.5). */
const LAZIM: ReadonlySet<string> = new Set([
  'petikan',
  'daftar-hadir',
  'urutan-berdiri',
  'papan-nama',
  'ba-sumpah',
  'pakta-integritas',
  'spp',
  'spmt',
  'surat-pemberitahuan'
])

/** The papers ticked: those the officer chose, else what is usual. */
export const dicentang = (semua: readonly JenisRuang[], dipilih: ReadonlySet<string> | null): readonly JenisRuang[] =>
  semua.filter(({ id }) => (dipilih ?? LAZIM).has(id))
