import { blok, defineRule, type Hasil, lulus, tidakDapatDiperiksa } from '../../kit/rule'
import { addYears, tanggalPendek } from '../../kit/tanggal'
import { isPppk } from '../../organisasi/bezetting'
import type { Jabatan, JenjangJf } from '../../organisasi/jabatan'
import { LABEL_JENJANG } from '../../organisasi/jenjang'
import { usiaTeks } from '../../pegawai/bup'
import { namaLengkap } from '../../pegawai/pegawai'
import { asesmenTerakhir, isUjiKompetensi } from '../asesmen-terakhir'
import { gabungHasil } from '../gabung-hasil'
import { isMenduduki } from '../jenis-perpindahan'
import type { Kedudukan, Tinjauan } from '../tinjauan'

type Batas = { readonly usia: number; readonly usiaMadya: number; readonly usiaUtama: number }

/** Who comes into a JF passes its test within its age limit; whoever takes one of its seats finds one free. */
export const perpindahanJf = defineRule({
  id: 'R-38',
  judul: 'Syarat jabatan fungsional',
  dasar: 'PermenPANRB 1/2023',
  perluDicek: true,
  setelan: { usia: 53, usiaMadya: 55, usiaUtama: 60, tahunUji: 3 },
  check: (tinjauan: Tinjauan, { tahunUji, ...batas }) => {
    const { asal, tujuan, pegawai } = tinjauan
    if (!isMenduduki(tinjauan) || tujuan?.jabatan.jenis !== 'JF' || isPppk(pegawai.jenisAsn)) return lulus
    const masuk = isMasuk(asal, tujuan.jabatan)
    return gabungHasil([
      masuk ? withinAge(tinjauan, tujuan.jabatan, batas) : lulus,
      masuk || asal?.jabatan.jenjang !== tujuan.jabatan.jenjang ? tested(tinjauan, tahunUji) : lulus,
      seated(tinjauan, tujuan)
    ])
  }
})

/** Into the JF from another post, not up or sideways within it. */
const isMasuk = (asal: Kedudukan | null, tujuan: Jabatan): boolean =>
  asal?.jabatan.jenis !== 'JF' || namaDasar(asal.jabatan) !== namaDasar(tujuan)

/** The limit is that of the jenjang; the birthday itself still passes, as for JPT. */
function withinAge({ pegawai, tmt }: Tinjauan, { jenjang, nama }: Jabatan, batas: Batas): Hasil {
  if (jenjang === null) return tidakDapatDiperiksa(`jenjang ${nama}`)
  if (pegawai.tanggalLahir === null) return tidakDapatDiperiksa(`tanggal lahir ${namaLengkap(pegawai)}`)
  const usia = batasOf(jenjang, batas)
  if (tmt <= addYears(pegawai.tanggalLahir, usia)) return lulus
  return blok(`Usia ${usiaTeks(pegawai.tanggalLahir, tmt)} melebihi batas ${usia} tahun untuk JF ${LABEL_JENJANG[jenjang]}.`)
}

function batasOf(jenjang: JenjangJf, { usia, usiaMadya, usiaUtama }: Batas): number {
  if (jenjang === 'AHLI_UTAMA') return usiaUtama
  return jenjang === 'AHLI_MADYA' ? usiaMadya : usia
}

/** A test of competence that has not run out; no record of one is no proof that there was none. */
function tested(tinjauan: Tinjauan, tahunUji: number): Hasil {
  const { pegawai, tmt } = tinjauan
  const uji = asesmenTerakhir(tinjauan, isUjiKompetensi)
  if (!uji) return tidakDapatDiperiksa(`hasil uji kompetensi ${namaLengkap(pegawai)}`)
  if (tmt <= addYears(uji.tanggal, tahunUji)) return lulus
  return tidakDapatDiperiksa(`hasil uji kompetensi ${namaLengkap(pegawai)} yang masih berlaku (terakhir ${tanggalPendek(uji.tanggal)})`)
}

/** K − B after the plan, the person counted in, leaves nobody without a seat. A candidate is not in the plan yet: the others are counted. */
function seated({ proyeksi, pegawai }: Tinjauan, { jabatan }: Kedudukan): Hasil {
  const lain = proyeksi.pemegang(jabatan.id).filter((p) => p.jenis === 'DEFINITIF' && p.pegawaiId !== pegawai.id)
  const bezetting = lain.length + 1
  if (bezetting <= jabatan.kebutuhan) return lulus
  return blok(`Formasi ${jabatan.nama} tidak tersedia: ${bezetting} orang untuk kebutuhan ${jabatan.kebutuhan}.`)
}

/** `Analis SDM Aparatur` for `Analis SDM Aparatur Ahli Muda`. */
const namaDasar = ({ nama, jenjang }: Jabatan): string =>
  (jenjang === null ? nama : nama.replace(new RegExp(`\\s*${LABEL_JENJANG[jenjang]}$`, 'i'), '')).toLowerCase()
