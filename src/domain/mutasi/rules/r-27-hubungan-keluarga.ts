import { blok, defineRule, type Hasil, lulus, peringatan } from '../../kit/rule'
import { jalurUnor } from '../../organisasi/jalur-unor'
import type { Hubungan } from '../../pegawai/hubungan'
import { namaLengkap } from '../../pegawai/pegawai'
import { gabungHasil } from '../gabung-hasil'
import { kedekatan } from '../garis-komando'
import { isMenduduki, isSementara } from '../jenis-perpindahan'
import { definitif } from '../proyeksi'
import type { Kedudukan, Tinjauan } from '../tinjauan'

const SEBUTAN: Readonly<Record<Hubungan['jenis'], string>> = {
  SUAMI_ISTRI: 'suami/istri',
  ORANG_TUA_ANAK: 'orang tua/anak',
  SAUDARA: 'saudara'
}

/** Units that handle money, by their names. */
const KEUANGAN = /keuangan|pendapatan|perbendaharaan|anggaran|aset/i

/** Spouses and near relatives stand neither in one line of command nor, where money is handled, in one unit. Who has no relation on record is not asked. */
export const hubunganKeluarga = defineRule({
  id: 'R-27',
  judul: 'Hubungan keluarga',
  dasar: 'PP 11/2017 Ps 190 ayat (5); UU 30/2014 Ps 43',
  perluDicek: true,
  rahasia: 'hubungan',
  /** 1 = in a unit that handles money the same unit is a BLOK too. */
  setelan: { keuanganBlok: 1 },
  check: (tinjauan: Tinjauan, { keuanganBlok }) => {
    const { pegawai, tujuan, berkas } = tinjauan
    const hubungan = berkas.arsip.hubunganOf(pegawai.id)
    if (hubungan.length === 0 || tujuan === null || !(isMenduduki(tinjauan) || isSementara(tinjauan))) return lulus
    return gabungHasil(hubungan.map((h) => judged(tinjauan, { tujuan, hubungan: h, keuanganBlok })))
  }
})

type Pasangan = { readonly tujuan: Kedudukan; readonly hubungan: Hubungan; readonly keuanganBlok: number }

function judged({ pegawai, proyeksi }: Tinjauan, { tujuan, hubungan, keuanganBlok }: Pasangan): Hasil {
  const { snapshot } = proyeksi
  const kerabat = snapshot.pegawai.get(hubungan.kerabatId)
  const tempat = definitif(proyeksi.penempatanDari(hubungan.kerabatId))
  const jabatan = tempat && snapshot.jabatan.get(tempat.jabatanId)
  if (!kerabat || !jabatan) return lulus
  const dekat = kedekatan(snapshot.unor, tujuan.jabatan, jabatan)
  if (dekat === 'JAUH') return lulus
  const unit = snapshot.unor.get(jabatan.unorId)?.nama ?? jabatan.nama
  const pesan = `${namaLengkap(pegawai)} mempunyai hubungan ${SEBUTAN[hubungan.jenis]} dengan ${namaLengkap(kerabat)} pada ${unit}.`
  const isKeuangan = keuanganBlok > 0 && jalurUnor(snapshot.unor, jabatan.unorId).some(({ nama }) => KEUANGAN.test(nama))
  return dekat === 'GARIS_LANGSUNG' || isKeuangan ? blok(pesan) : peringatan(pesan)
}
