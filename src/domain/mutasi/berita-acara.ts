import type { JabatanId } from '../organisasi/jabatan'
import type { Snapshot } from '../organisasi/snapshot'
import { perangkatDaerahOf } from '../organisasi/unor'
import { namaLengkap, type PegawaiId } from '../pegawai/pegawai'
import { type ButirRapat, isDiputus } from './agenda-rapat'
import type { PutusanRapat } from './keputusan-rapat'
import type { HasilPeriksa, TemuanLangkah } from './periksa'
import type { Proyeksi } from './proyeksi'
import { jabatanDari } from './susunan'
import { namaJabatan } from './tinjauan'

/** Who the meeting agreed on, as the minutes name them. */
export type Ditetapkan = { readonly nama: string; readonly nip: string; readonly jabatanLama: string }

/** One line of the minutes: the post, who was spoken of, what was decided, by whom and why, and what was overridden for it. */
export type BarisBeritaAcara = {
  readonly nomor: number
  readonly jabatan: string
  readonly perangkatDaerah: string
  readonly semula: string
  readonly dibahas: readonly string[]
  readonly putusan: string
  readonly ditetapkan: Ditetapkan | null
  readonly alasan: string | null
  readonly oleh: string | null
  readonly dikesampingkan: readonly string[]
}

/** Words of a decision in the minutes. */
export const SEBUTAN_PUTUSAN: Readonly<Record<PutusanRapat, string>> = {
  DISETUJUI: 'Disetujui',
  DITUNDA: 'Ditunda',
  DITOLAK: 'Tidak disetujui'
}

/** The data of the berita acara: one line a post, in the order of the agenda. A decision the plan no longer follows counts as none. */
export const barisBeritaAcara = (
  agenda: readonly ButirRapat[],
  proyeksi: Proyeksi,
  { perLangkah }: Pick<HasilPeriksa, 'perLangkah'>
): readonly BarisBeritaAcara[] =>
  agenda.map((butir, n) => {
    const { snapshot } = proyeksi
    const { jabatanId, semula, diusulkan, ditolak } = butir
    return {
      nomor: n + 1,
      jabatan: namaJabatan(snapshot, jabatanId),
      perangkatDaerah: perangkatOf(snapshot, jabatanId),
      semula: namesOf(snapshot, semula).join('; ') || 'lowong',
      dibahas: namesOf(snapshot, [...diusulkan, ...ditolak]),
      ...putusanOf(snapshot, butir),
      dikesampingkan: overriddenFor(jabatanId, proyeksi, perLangkah)
    }
  })

type IsiPutusan = Pick<BarisBeritaAcara, 'putusan' | 'ditetapkan' | 'alasan' | 'oleh'>

function putusanOf(snapshot: Snapshot, butir: ButirRapat): IsiPutusan {
  const { keputusan } = butir
  if (keputusan === null || !isDiputus(butir)) return { putusan: 'Belum diputuskan', ditetapkan: null, alasan: null, oleh: null }
  const { putusan, pegawaiId, alasan, oleh } = keputusan
  return { putusan: SEBUTAN_PUTUSAN[putusan], ditetapkan: putusan === 'DISETUJUI' ? ditetapkanOf(snapshot, pegawaiId) : null, alasan, oleh }
}

function perangkatOf(snapshot: Snapshot, id: JabatanId): string {
  const jabatan = snapshot.jabatan.get(id)
  return (jabatan && perangkatDaerahOf(snapshot.unor, jabatan.unorId)?.nama) ?? ''
}

const namesOf = (snapshot: Snapshot, ids: readonly PegawaiId[]): readonly string[] =>
  ids.flatMap((id) => {
    const pegawai = snapshot.pegawai.get(id)
    return pegawai ? [namaLengkap(pegawai)] : []
  })

function ditetapkanOf(snapshot: Snapshot, id: PegawaiId | null): Ditetapkan | null {
  const pegawai = id === null ? undefined : snapshot.pegawai.get(id)
  return pegawai
    ? { nama: namaLengkap(pegawai), nip: pegawai.nip, jabatanLama: namaJabatan(snapshot, jabatanDari(snapshot, pegawai.id)) }
    : null
}

const overriddenFor = (jabatanId: JabatanId, { langkah }: Proyeksi, perLangkah: HasilPeriksa['perLangkah']): readonly string[] =>
  langkah
    .filter((l) => (l.jabatanId ?? l.dariJabatanId) === jabatanId)
    .flatMap((l) => perLangkah.get(l.id) ?? [])
    .flatMap(overrideTeks)

/** Of a personal finding the minutes name the rule alone, never the fact (UU 27/2022). */
function overrideTeks({ aturan, judul, pesan, tertutup, dikesampingkan }: TemuanLangkah): readonly string[] {
  if (!dikesampingkan) return []
  const { alasan, petugas, rujukan } = dikesampingkan
  return [`${aturan}: ${tertutup ? `${judul}.` : pesan} Dikesampingkan oleh ${petugas}: ${alasan}${rujukan ? ` (${rujukan})` : ''}`]
}
