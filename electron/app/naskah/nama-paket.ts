import type { PegawaiId } from '../../../src/domain/pegawai/pegawai'
import type { Subjek } from '../../../src/domain/naskah/subjek'
import { safeName } from '../file-name'
import type { JenisPaket, LembarPaket } from './isi-paket'

/** Where the papers of the plan as a whole lie. */
const RENCANA = '00 Rencana'
/** As long as a folder's name may be, and the name of a person within it: the NIP must stand whole. */
const LONGEST = { folder: 90, nama: 60 }

/** The folder of a subject: `01 Nama (NIP)`, in the order in which people stand; whoever stands nowhere follows. */
export function createFolderOrang(semua: readonly JenisPaket[]): (subjek: Subjek) => string {
  const berdiri = semua.flatMap(({ kerja }) => kerja.bahan.pengangkatan.map(({ pegawai }) => pegawai.id))
  const lain = semua.flatMap(({ lembar }) => lembar.flatMap(({ subjek }) => subjek.pegawai?.id ?? []))
  const tempat = new Map<PegawaiId, number>([...new Set([...berdiri, ...lain])].map((id, at) => [id, at + 1]))
  const lebar = Math.max(2, String(tempat.size).length)
  return ({ pegawai, sebutan }) => {
    if (pegawai === null) return RENCANA
    const nama = [...sebutan].slice(0, LONGEST.nama).join('').trim()
    return safeName(`${String(tempat.get(pegawai.id) ?? 0).padStart(lebar, '0')} ${nama} (${pegawai.nip})`, LONGEST.folder)
  }
}

/** What the file of one paper is called in its folder. */
export const namaLembar = ({ kerja: { jenis }, subjek }: LembarPaket): string =>
  jenis.sasaran === 'KEPUTUSAN' ? `${jenis.judul} ${subjek.sebutan}` : jenis.judul

/** What the file of all papers of a kind is called: `02 Petikan Keputusan (70 orang)`. */
export function namaGabung({ kerja: { jenis }, lembar }: JenisPaket, ke: number): string {
  const orang = lembar.filter(({ subjek }) => subjek.pegawai !== null).length
  return `${String(ke).padStart(2, '0')} ${jenis.judul}${orang > 1 ? ` (${orang} orang)` : ''}`
}
