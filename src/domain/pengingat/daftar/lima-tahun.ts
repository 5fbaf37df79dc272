import { addMonths, lamaTeks, monthsBetween, tanggalPanjang, type Tanggal } from '../../kit/tanggal'
import type { BahanLaporan } from '../../laporan/bahan-laporan'
import type { Duduk } from '../../laporan/keadaan-kota'
import { masaJabatanMaksimum } from '../../mutasi/rules/r-02-masa-jabatan-maksimum'
import { jptLimaTahun } from '../../mutasi/rules/r-04-jpt-lima-tahun'
import { isStruktural } from '../../organisasi/jabatan'
import { namaLengkap, type Pegawai } from '../../pegawai/pegawai'
import { type ButirPengingat, definePengingat, isDalam } from '../pengingat'
import { setelanAturan } from '../setelan-aturan'
import { tingkatHari, urutButir } from '../tingkat-hari'

/** Holders of structural posts past five years. A JPT that was not evaluated for it is late; for the others it is time to be moved. */
export const limaTahun = definePengingat({
  id: 'lima-tahun',
  judul: 'Lebih dari 5 tahun',
  dasar: 'PP 11/2017 Ps 133 dan Ps 190 ayat (3)',
  memakai: ['asesmen'],
  kartu: (setelanOf) => {
    const bulan = setelanAturan(setelanOf, masaJabatanMaksimum, 'bulanMaksimum')
    const bulanJpt = setelanAturan(setelanOf, jptLimaTahun, 'bulanMaksimum')
    return {
      arti: `Pejabat struktural yang menduduki jabatannya lebih dari ${lamaTeks(bulan)}; JPT tanpa evaluasi sesudah ${lamaTeks(bulanJpt)} dihitung terlambat.`,
      aksi: { teks: 'Susun rotasi', jalur: '/rotasi', kueri: { baru: 'ya' } },
      laporan: { id: 'lebih-lima-tahun', isian: { tahun: Math.max(1, Math.floor(bulan / 12)) } }
    }
  },
  susun: (bahan) => urutButir(semua(bahan).flatMap((lama) => (lama.batas < bahan.hariIni ? [butirOf(bahan, lama)] : []))),
  jadwal: {
    arti: 'Hari masa jabatan pejabat struktural genap 5 tahun, atau sebanyak yang ditetapkan pada Ketentuan.',
    susun: (bahan, rentang) => semua(bahan).flatMap((lama) => (isDalam(rentang, lama.batas) ? [butirOf(bahan, lama)] : []))
  }
})

/** Every holder of a structural post whose last day that is not too long can be told. */
function semua(bahan: BahanLaporan): readonly Lama[] {
  const kota = bahan.pada(bahan.hariIni)
  const isDievaluasi = evaluasiOf(bahan)
  return kota.pegawai.flatMap((pegawai) => {
    const duduk = kota.dudukOf(pegawai.id)
    const batas = duduk && batasOf(bahan, duduk)
    if (!duduk || !batas) return []
    const isJpt = duduk.jabatan.jenis === 'JPT_PRATAMA'
    return { pegawai, duduk, batas, isKurang: isJpt && !isDievaluasi(pegawai, batas) }
  })
}

/** The last day that is not too long; null for whom it does not concern, or whose TMT is not known. */
function batasOf({ setelanOf }: BahanLaporan, { jabatan, penempatan }: Duduk): Tanggal | null {
  if (!isStruktural(jabatan) || penempatan.tmtMulai === null) return null
  const rule = jabatan.jenis === 'JPT_PRATAMA' ? jptLimaTahun : masaJabatanMaksimum
  return addMonths(penempatan.tmtMulai, setelanAturan(setelanOf, rule, 'bulanMaksimum'))
}

/** Whether a JPT was evaluated for its five years, as R-04 asks: not before the term ends, less what the office allows. */
function evaluasiOf({ tabel, setelanOf, hariIni }: BahanLaporan): (pegawai: Pegawai, batas: Tanggal) => boolean {
  const lebihAwal = setelanAturan(setelanOf, jptLimaTahun, 'bulanEvaluasiLebihAwal')
  const evaluasi = Map.groupBy(
    tabel('asesmen').filter((a) => a.jenis === 'EVALUASI_JPT' && a.tanggal <= hariIni),
    (a) => a.pegawaiId
  )
  return ({ id }, batas) => (evaluasi.get(id) ?? []).some((a) => a.tanggal >= addMonths(batas, -lebihAwal))
}

/** `isKurang`: a JPT that was not evaluated for its five years. */
type Lama = { readonly pegawai: Pegawai; readonly duduk: Duduk; readonly batas: Tanggal; readonly isKurang: boolean }

function butirOf({ hariIni }: BahanLaporan, { pegawai, duduk, batas, isKurang }: Lama): ButirPengingat {
  const mulai = duduk.penempatan.tmtMulai ?? batas
  const isLewat = batas < hariIni
  const lama = isLewat ? `(${lamaTeks(monthsBetween(mulai, hariIni))})` : `sampai ${tanggalPanjang(batas)}`
  return {
    kunci: pegawai.id,
    tanggal: batas,
    tingkat: isKurang ? tingkatHari(batas, hariIni) : 'INFO',
    utama: namaLengkap(pegawai),
    rinci: [
      ...(isKurang ? [isLewat ? 'evaluasi 5 tahunan belum ada' : 'perlu evaluasi 5 tahunan'] : []),
      `sejak ${tanggalPanjang(mulai)} ${lama}`,
      duduk.jabatan.nama
    ].join(' · '),
    tuju: { jenis: 'PEGAWAI', id: pegawai.id }
  }
}
