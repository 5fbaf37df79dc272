import { bupBerlaku } from '../../../../domain/ketentuan/setelan'
import type { JenisJabatan, JabatanId } from '../../../../domain/organisasi/jabatan'
import type { UnorId } from '../../../../domain/organisasi/unor'
import type { PegawaiId } from '../../../../domain/pegawai/pegawai'
import { kolamBaku } from '../../../../domain/usul-rotasi/kolam-baku'
import { BATAS_KOSONG, type BatasUsul, type PermintaanUsul } from '../../../../domain/usul-rotasi/permintaan'
import { type Sasaran, sasaranUsul } from '../../../../domain/usul-rotasi/sasaran'
import type { RuangKerja } from '../ruang-kerja'

/** What an officer has filled in so far. */
export type IsianUsul = {
  readonly jabatan: ReadonlySet<JabatanId>
  readonly wajibPindah: ReadonlySet<PegawaiId>
  /** null = the whole city. */
  readonly unor: readonly UnorId[] | null
  readonly jenis: readonly JenisJabatan[]
  readonly tanpaJabatan: boolean
  readonly berantai: boolean
  readonly batas: BatasUsul
}

/** One part of the dialog: what is filled in, and how to change it. */
export type BagianProps = {
  readonly ruang: RuangKerja
  readonly sasaran: readonly Sasaran[]
  readonly isian: IsianUsul
  readonly onIsian: (isian: IsianUsul) => void
}

/** The posts a proposal may be asked for. */
export const sasaranRuang = ({ proyeksi, bahan }: RuangKerja): readonly Sasaran[] => sasaranUsul(proyeksi, bupBerlaku(bahan.setelanOf))

/** Every vacant post, and people of the kinds that usually come next. */
export function isianAwal(sasaran: readonly Sasaran[]): IsianUsul {
  const kosong = sasaran.filter((s) => s.pemegang === null)
  return {
    jabatan: new Set(kosong.map((s) => s.jabatan.id)),
    wajibPindah: new Set(),
    unor: null,
    jenis: kolamBaku(kosong.map((s) => s.jabatan.jenis)),
    tanpaJabatan: false,
    berantai: true,
    batas: BATAS_KOSONG
  }
}

/** What is asked of the solver. */
export const permintaanOf = ({ rencana }: RuangKerja, isian: IsianUsul): PermintaanUsul => ({
  rencanaId: rencana.id,
  jabatan: [...isian.jabatan],
  wajibPindah: [...isian.wajibPindah],
  kolam: { unor: isian.unor === null ? null : [...isian.unor], jenis: [...isian.jenis], tanpaJabatan: isian.tanpaJabatan },
  berantai: isian.berantai,
  batas: isian.batas
})
