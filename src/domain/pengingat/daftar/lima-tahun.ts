import { addMonths, lamaTeks, monthsBetween, tanggalPanjang, type Tanggal } from '../../kit/tanggal'
import type { BahanLaporan } from '../../laporan/bahan-laporan'
import type { Duduk } from '../../laporan/keadaan-kota'
import { masaJabatanMaksimum } from '../../mutasi/rules/r-02-masa-jabatan-maksimum'
import { jptLimaTahun } from '../../mutasi/rules/r-04-jpt-lima-tahun'
import { isStruktural } from '../../organisasi/jabatan'
import { namaLengkap, type Pegawai } from '../../pegawai/pegawai'
import { type ButirPengingat, definePengingat } from '../pengingat'
import { setelanAturan } from '../setelan-aturan'
import { urutButir } from '../tingkat-hari'

/** Holders of structural posts past five years. A JPT that was not evaluated for it is late; for the others it is time to be moved. */
export const limaTahun = definePengingat({
  id: 'lima-tahun',
  judul: 'Lebih dari 5 tahun',
  arti: 'Pejabat struktural yang menduduki jabatannya lebih dari 5 tahun; JPT tanpa evaluasi 5 tahunan dihitung terlambat.',
  dasar: 'PP 11/2017 Ps 133 dan Ps 190 ayat (3)',
  isKalender: false,
  memakai: ['asesmen'],
  aksi: { teks: 'Susun rotasi', jalur: '/rotasi', kueri: { baru: 'ya' } },
  laporan: { id: 'lebih-lima-tahun', isian: {} },
  susun: (bahan) => {
    const kota = bahan.pada(bahan.hariIni)
    const isDievaluasi = evaluasiOf(bahan)
    return urutButir(
      kota.pegawai.flatMap((pegawai) => {
        const duduk = kota.dudukOf(pegawai.id)
        const batas = duduk && batasOf(bahan, duduk)
        if (!duduk || !batas || bahan.hariIni <= batas) return []
        return [
          butirOf(bahan, { pegawai, duduk, batas, isTerlambat: duduk.jabatan.jenis === 'JPT_PRATAMA' && !isDievaluasi(pegawai, batas) })
        ]
      })
    )
  }
})

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

type Lama = { readonly pegawai: Pegawai; readonly duduk: Duduk; readonly batas: Tanggal; readonly isTerlambat: boolean }

function butirOf({ hariIni }: BahanLaporan, { pegawai, duduk, batas, isTerlambat }: Lama): ButirPengingat {
  const mulai = duduk.penempatan.tmtMulai ?? batas
  return {
    kunci: pegawai.id,
    tanggal: batas,
    tingkat: isTerlambat ? 'LEWAT' : 'INFO',
    utama: namaLengkap(pegawai),
    rinci: [
      ...(isTerlambat ? ['evaluasi 5 tahunan belum ada'] : []),
      `sejak ${tanggalPanjang(mulai)} (${lamaTeks(monthsBetween(mulai, hariIni))})`,
      duduk.jabatan.nama
    ].join(' · '),
    tuju: { jenis: 'PEGAWAI', id: pegawai.id }
  }
}
