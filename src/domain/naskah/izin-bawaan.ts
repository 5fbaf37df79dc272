import type { Reader } from '../entities'
import type { JenisIzin } from '../mutasi/izin'
import type { RencanaId } from '../mutasi/rencana'

/** The field of a decree that cites an approval, by the kinds of approval it may be, the likeliest first. */
const DIKUTIP: readonly (readonly [nomor: string, tanggal: string, jenis: readonly JenisIzin[]])[] = [
  ['no_seleksi', 'tgl_seleksi', ['PANSEL']],
  ['no_pertek', 'tgl_pertek', ['PERTEK']],
  ['no_izin_mdn', 'tgl_izin_mdn', ['MENDAGRI_PILKADA', 'MENDAGRI_PELANTIKAN', 'MENDAGRI']]
]

/** Number and day of the approvals a plan has on record, for the fields of its decree; one for the whole plan before one for a post or a person. */
export function izinBawaan(read: Reader, rencanaId: RencanaId): Readonly<Record<string, string>> {
  const semua = read
    .list('izin')
    .filter((i) => i.rencanaId === rencanaId)
    .toSorted((a, b) => Number(a.jabatanId !== null || a.pegawaiId !== null) - Number(b.jabatanId !== null || b.pegawaiId !== null))
  return Object.fromEntries(
    DIKUTIP.flatMap(([nomor, tanggal, jenis]) => {
      const izin = jenis.flatMap((j) => semua.find((i) => i.jenis === j) ?? [])[0]
      return izin ? [[nomor, izin.nomor] as const, ...(izin.tanggal === null ? [] : [[tanggal, izin.tanggal] as const])] : []
    })
  )
}
