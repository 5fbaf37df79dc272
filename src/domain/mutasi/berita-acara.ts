import type { JabatanId } from '../organisasi/jabatan'
import type { Snapshot } from '../organisasi/snapshot'
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
  readonly unor: string
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
    const keputusan = isDiputus(butir) ? butir.keputusan : null
    const unorId = snapshot.jabatan.get(jabatanId)?.unorId
    return {
      nomor: n + 1,
      jabatan: namaJabatan(snapshot, jabatanId),
      unor: (unorId && snapshot.unor.get(unorId)?.nama) ?? '',
      semula: namesOf(snapshot, semula).join('; ') || 'lowong',
      dibahas: namesOf(snapshot, [...diusulkan, ...ditolak]),
      putusan: keputusan ? SEBUTAN_PUTUSAN[keputusan.putusan] : 'Belum diputuskan',
      ditetapkan: keputusan?.putusan === 'DISETUJUI' && keputusan.pegawaiId ? ditetapkanOf(snapshot, keputusan.pegawaiId) : null,
      alasan: keputusan?.alasan ?? null,
      oleh: keputusan?.oleh ?? null,
      dikesampingkan: overriddenFor(jabatanId, proyeksi, perLangkah)
    }
  })

const namesOf = (snapshot: Snapshot, ids: readonly PegawaiId[]): readonly string[] =>
  ids.flatMap((id) => {
    const pegawai = snapshot.pegawai.get(id)
    return pegawai ? [namaLengkap(pegawai)] : []
  })

function ditetapkanOf(snapshot: Snapshot, id: PegawaiId): Ditetapkan | null {
  const pegawai = snapshot.pegawai.get(id)
  if (!pegawai) return null
  return { nama: namaLengkap(pegawai), nip: pegawai.nip, jabatanLama: namaJabatan(snapshot, jabatanDari(snapshot, id)) }
}

const overriddenFor = (jabatanId: JabatanId, { langkah }: Proyeksi, perLangkah: HasilPeriksa['perLangkah']): readonly string[] =>
  langkah
    .filter((l) => (l.jabatanId ?? l.dariJabatanId) === jabatanId)
    .flatMap((l) => perLangkah.get(l.id) ?? [])
    .flatMap(overrideTeks)

function overrideTeks({ aturan, pesan, dikesampingkan }: TemuanLangkah): readonly string[] {
  if (!dikesampingkan) return []
  const { alasan, petugas, rujukan } = dikesampingkan
  return [`${aturan}: ${pesan} Dikesampingkan oleh ${petugas}: ${alasan}${rujukan ? ` (${rujukan})` : ''}`]
}
