import type { JenisJabatan } from '../organisasi/jabatan'
import type { Snapshot } from '../organisasi/snapshot'
import type { UnorId } from '../organisasi/unor'
import type { KartuPapan } from './papan'

/** Which cards of the board are shown. */
export type SaringPapan = {
  readonly perangkatDaerahId: UnorId | null
  readonly jenis: JenisJabatan | null
  /** Only posts with a finding that blocks. */
  readonly isBlok: boolean
  readonly teks: string
}

/** Every card. */
export const TANPA_SARING: SaringPapan = { perangkatDaerahId: null, jenis: null, isBlok: false, teks: '' }

/** The cards that fit: by unit, kind of post, findings, and the words of post, unit and people. */
export function saringPapan(snapshot: Snapshot, kartu: readonly KartuPapan[], saring: SaringPapan): readonly KartuPapan[] {
  const kata = saring.teks.toLowerCase().split(/\s+/).filter(Boolean)
  return kartu.filter(
    (k) =>
      (saring.perangkatDaerahId === null || k.perangkatDaerah?.id === saring.perangkatDaerahId) &&
      (saring.jenis === null || k.jabatan.jenis === saring.jenis) &&
      (!saring.isBlok || k.terberat === 'BLOK') &&
      isMemuat(teksKartu(snapshot, k), kata)
  )
}

const isMemuat = (teks: string, kata: readonly string[]): boolean => kata.every((k) => teks.includes(k))

function teksKartu({ pegawai }: Snapshot, { jabatan, unor, perangkatDaerah, diisi, sementara }: KartuPapan): string {
  const orang = [...diisi.map((l) => l.pegawaiId), ...sementara].map((id) => pegawai.get(id)?.nama)
  return [jabatan.nama, unor?.nama, perangkatDaerah?.nama, ...orang].filter(Boolean).join(' ').toLowerCase()
}
