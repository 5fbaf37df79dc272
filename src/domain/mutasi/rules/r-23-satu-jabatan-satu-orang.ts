import { blok, defineRule, lulus } from '../../kit/rule'
import { namaLengkap } from '../../pegawai/pegawai'
import { isAngkatStruktural, type Tinjauan } from '../tinjauan'

/** A structural post has one seat: two people planned for it contest it. */
export const satuJabatanSatuOrang = defineRule({
  id: 'R-23',
  judul: 'Satu jabatan untuk satu orang',
  dasar: 'PP 11/2017 Ps 98 (larangan rangkap jabatan)',
  perluDicek: true,
  setelan: {},
  check: (tinjauan: Tinjauan) => {
    const { proyeksi, tujuan } = tinjauan
    if (!isAngkatStruktural(tinjauan) || tujuan === null) return lulus
    const calon = new Set(proyeksi.berlaku.filter((l) => l.jenis === 'ANGKAT' && l.jabatanId === tujuan.jabatan.id).map((l) => l.pegawaiId))
    if (calon.size < 2) return lulus
    const daftar = [...calon]
      .flatMap((id) => proyeksi.snapshot.pegawai.get(id) ?? [])
      .map(namaLengkap)
      .toSorted()
    return blok(`${tujuan.jabatan.nama} direncanakan untuk ${calon.size} orang: ${daftar.join('; ')}.`)
  }
})
