import type { Change, Changeset } from '../kit/changeset'
import { isTanggal, tanggalPendek } from '../kit/tanggal'
import type { JabatanId } from '../organisasi/jabatan'
import type { Asesmen } from './asesmen'
import { BAGIAN_TERTUTUP } from './bagian-tertutup'
import type { Kgb } from './kgb'
import type { Kontrak } from './kontrak'
import { isMedanPegawai, isMedanPribadi, NAMA_MEDAN } from './medan'
import type { PegawaiId } from './pegawai'
import type { Penempatan } from './penempatan'
import { samarkan } from './samarkan'
import { TEKS_ASESMEN, TEKS_JENIS_ASN, TEKS_KEDUDUKAN, TEKS_PREDIKAT } from './teks-pegawai'

/** One field as a change found and left it, in words. */
export type Jejak = { readonly medan: string; readonly dari: string | null; readonly jadi: string | null }

/** True when a change is about that person. */
export function isTentang({ before, after }: Change, id: PegawaiId): boolean {
  const rows = [before, after].filter((row) => row !== null)
  return rows.some((row) => row.id === id || ('pegawaiId' in row && row.pegawaiId === id) || ('kerabatId' in row && row.kerabatId === id))
}

/** What a changeset did to one person, field by field; personal data stay masked (UU 27/2022). */
export const jejakOf = (changes: Changeset, id: PegawaiId, namaJabatan: (id: JabatanId) => string): readonly Jejak[] =>
  changes.filter((change) => isTentang(change, id)).flatMap((change) => jejakPerubahan(change, namaJabatan))

function jejakPerubahan(change: Change, namaJabatan: (id: JabatanId) => string): readonly Jejak[] {
  const { entity, before, after } = change
  switch (entity) {
    case 'pegawai':
      return jejakPegawai(before, after)
    case 'penempatan':
      return [{ medan: 'Jabatan', ...keduanya(before, after, (p) => penempatanTeks(p, namaJabatan)) }]
    case 'predikat':
      return [{ medan: `Predikat ${(after ?? before)?.tahun ?? ''}`, ...keduanya(before, after, (p) => TEKS_PREDIKAT[p.predikat]) }]
    case 'pelatihan':
      return [{ medan: 'Pelatihan', ...keduanya(before, after, ({ nama, tahun }) => `${nama} (${tahun})`) }]
    case 'asesmen':
      return [{ medan: 'Asesmen', ...keduanya(before, after, asesmenTeks) }]
    case 'kgb':
      return [{ medan: 'KGB', ...keduanya(before, after, kgbTeks) }]
    case 'kontrak':
      return [{ medan: 'Kontrak', ...keduanya(before, after, kontrakTeks) }]
    case 'penghargaan':
      return [{ medan: 'Penghargaan', ...keduanya(before, after, ({ nama, tahun }) => `${nama} (${tahun})`) }]
    default:
      return jejakTertutup(change)
  }
}

/** What is personal: that something is written down, never which part of the dossier, nor what it says. */
function jejakTertutup({ entity, before, after }: Change): readonly Jejak[] {
  const isTertutup = BAGIAN_TERTUTUP.some((bagian) => bagian === entity)
  return isTertutup ? [{ medan: 'Berkas tertutup', ...keduanya<object>(before, after, () => 'tercatat') }] : []
}

/** A whole row as it was and as it is, in words; null where there is none. */
const keduanya = <T>(before: T | null, after: T | null, teks: (row: T) => string | null): Pick<Jejak, 'dari' | 'jadi'> => ({
  dari: before === null ? null : teks(before),
  jadi: after === null ? null : teks(after)
})

const jejakPegawai = (before: object | null, after: object | null): readonly Jejak[] =>
  before && after ? jejakMedan(before, after) : [{ medan: 'Data pegawai', dari: null, jadi: after ? 'ditambahkan' : 'dihapus' }]

/** The fields that differ; what the application notes for itself is no news. */
function jejakMedan(before: object, after: object): readonly Jejak[] {
  return Object.entries(after)
    .filter(([medan, nilai]) => isMedanPegawai(medan) && !Object.is(nilai, Reflect.get(before, medan)))
    .map(([medan, nilai]) => ({
      medan: namaMedan(medan),
      dari: nilaiTeks(medan, Reflect.get(before, medan)),
      jadi: nilaiTeks(medan, nilai)
    }))
}

const namaMedan = (medan: string): string => (isMedanPegawai(medan) ? NAMA_MEDAN[medan] : medan)

function nilaiTeks(medan: string, nilai: unknown): string | null {
  if (typeof nilai === 'number') return String(nilai)
  if (typeof nilai !== 'string') return null
  if (isMedanPribadi(medan)) return samarkan(medan, nilai)
  if (isTanggal(nilai)) return tanggalPendek(nilai)
  return KATA.get(nilai) ?? nilai
}

const KATA: ReadonlyMap<string, string> = new Map(Object.entries({ ...TEKS_JENIS_ASN, ...TEKS_KEDUDUKAN }))

const asesmenTeks = ({ jenis, tanggal, jpm, kotak }: Asesmen): string =>
  [
    `${TEKS_ASESMEN[jenis]} ${tanggalPendek(tanggal)}`,
    ...(jpm === null ? [] : [`JPM ${String(jpm).replace('.', ',')}%`]),
    ...(kotak === null ? [] : [`kotak ${kotak}`])
  ].join(', ')

const kgbTeks = ({ tmt, golongan, mkTahun, mkBulan, nomorSk }: Kgb): string =>
  [
    `TMT ${tanggalPendek(tmt)}`,
    ...(golongan === null ? [] : [golongan]),
    ...(mkTahun === null ? [] : [`masa kerja ${mkTahun} tahun ${mkBulan ?? 0} bulan`]),
    ...(nomorSk === null ? [] : [nomorSk])
  ].join(', ')

const kontrakTeks = ({ nomor, mulai, selesai }: Kontrak): string =>
  [...(nomor === null ? [] : [nomor]), `${tanggalPendek(mulai)} sampai ${tanggalPendek(selesai)}`].join(', ')

function penempatanTeks({ jabatanId, jenis, tmtMulai, tmtSelesai }: Penempatan, namaJabatan: (id: JabatanId) => string): string {
  const awalan = { DEFINITIF: '', PLT: 'Plt. ', PLH: 'Plh. ', TUGAS_TAMBAHAN: 'Tugas tambahan ' }[jenis]
  const mulai = tmtMulai === null ? '' : ` sejak ${tanggalPendek(tmtMulai)}`
  return `${awalan}${namaJabatan(jabatanId)}${mulai}${tmtSelesai === null ? '' : ` sampai ${tanggalPendek(tmtSelesai)}`}`
}
