import { terberat } from '../../../domain/mutasi/periksa'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import type { Tanda } from '../../components/chart/marks'
import type { DragRules } from '../../components/drag/drag-pegawai'
import type { Penempatkan } from './dialog-penempatan'
import { judulJabatan } from './konteks-jabatan'
import { isDiduduki, vonisOf } from './pilihan'
import { jalankan, type RuangKerja } from './ruang-kerja'

/** What dragging a person means in a plan: the rules answer while hovering, and a drop plans the move or asks how. */
export const aturanSeret = (ruang: RuangKerja, tanya: (penempatkan: Penempatkan) => void): DragRules => ({
  canDrag: !ruang.isTerkunci,
  verdict: (pegawaiId, jabatanId) => vonisOf(ruang, { pegawaiId, jabatanId }),
  onDrop: (pegawaiId, jabatanId) => {
    const rencanaId = ruang.rencana.id
    if (isDiduduki(ruang, { pegawaiId, jabatanId })) tanya({ pegawaiId, jabatanId })
    else void jalankan(rencanaId, 'langkah.place', { rencanaId, pegawaiId, jabatanId })
  },
  judul: (jabatanId) => judulJabatan(ruang.snapshot, jabatanId)
})

/** Findings that still stand, by the post they are about: the target of a step, or the post a release empties. */
export function tandaOf({ langkah, hasil }: RuangKerja): ReadonlyMap<JabatanId, Tanda> {
  const tanda = new Map<JabatanId, Tanda>()
  for (const step of langkah) {
    const temuan = hasil.perLangkah.get(step.id) ?? []
    const jumlah = temuan.filter((t) => t.dikesampingkan === null).length
    const id = step.jabatanId ?? step.dariJabatanId
    if (jumlah > 0 && id !== null) tanda.set(id, { warna: terberat(temuan), jumlah: jumlah + (tanda.get(id)?.jumlah ?? 0) })
  }
  return tanda
}
