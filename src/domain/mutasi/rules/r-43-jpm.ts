import { defineRule, info, lulus, peringatan, tidakDapatDiperiksa } from '../../kit/rule'
import { namaLengkap } from '../../pegawai/pegawai'
import { asesmenTerakhir } from '../asesmen-terakhir'
import { isMenduduki } from '../jenis-perpindahan'
import { isAngkatStruktural, type Tinjauan } from '../tinjauan'

/** The competence of the person fits a structural post (Job Person Match). */
export const jpm = defineRule({
  id: 'R-43',
  judul: 'Kesesuaian kompetensi (JPM)',
  dasar: 'PermenPANRB 38/2017; praktik penilaian kompetensi',
  perluDicek: true,
  setelan: { persenMemenuhi: 80, persenMasihMemenuhi: 68 },
  check: (tinjauan: Tinjauan, { persenMemenuhi, persenMasihMemenuhi }) => {
    if (!isAngkatStruktural(tinjauan) || !isMenduduki(tinjauan)) return lulus
    const nilai = asesmenTerakhir(tinjauan, (a) => a.jpm !== null)?.jpm ?? null
    if (nilai === null) return tidakDapatDiperiksa(`nilai JPM ${namaLengkap(tinjauan.pegawai)}`)
    if (nilai >= persenMemenuhi) return lulus
    const pesan = (kategori: string): string =>
      `Job Person Match ${namaLengkap(tinjauan.pegawai)} ${String(nilai).replace('.', ',')}% (${kategori}).`
    return nilai < persenMasihMemenuhi ? peringatan(pesan('kurang')) : info(pesan('masih memenuhi'))
  }
})
