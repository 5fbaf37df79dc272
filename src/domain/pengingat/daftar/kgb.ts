import { mapSteps } from '../../kit/steps'
import { addMonths, tanggalPanjang, type Tanggal } from '../../kit/tanggal'
import { kgbKota, MEMAKAI_KGB } from '../../laporan/berkala-kota'
import type { BahanLaporan } from '../../laporan/bahan-laporan'
import type { KgbBerikut } from '../../pegawai/kgb'
import { namaLengkap, type Pegawai } from '../../pegawai/pegawai'
import { setelanBerkala } from '../../pegawai/setelan-berkala'
import { type ButirPengingat, definePengingat, isDalam } from '../pengingat'
import { tingkatHari, urutButir } from '../tingkat-hari'

/** Pay steps to be told now: the letter goes out two months before. One on record whose next is past is late. */
export const kgb = definePengingat({
  id: 'kgb',
  judul: 'Kenaikan gaji berkala',
  dasar: 'PP 7/1977 Ps 11–13',
  memakai: MEMAKAI_KGB,
  kartu: (setelanOf) => {
    const { bulanPemberitahuanKgb: bulan } = setelanBerkala(setelanOf)
    return {
      arti: `PNS yang KGB berikutnya jatuh dalam ${bulan} bulan (masa pemberitahuan); yang TMT-nya lewat dan belum dicatat dihitung terlambat.`,
      aksi: { teks: 'Buat daftar', jalur: '/laporan', kueri: { id: 'kgb', bulan: String(bulan) } },
      laporan: { id: 'kgb', isian: { bulan } }
    }
  },
  susun: function* (bahan) {
    const jatuh = yield* kgbBerikutnya(bahan, akhirPemberitahuan(bahan))
    return urutButir(jatuh.map((j) => butirBerikut(j, bahan.hariIni)))
  },
  jadwal: {
    arti: 'TMT KGB berikutnya setiap PNS, dan perkiraan KGB sesudahnya sampai pensiun.',
    susun: function* (bahan, rentang) {
      const jarak = Math.max(1, setelanBerkala(bahan.setelanOf).bulanKgb)
      const sesudah = akhirPemberitahuan(bahan)
      const perOrang = yield* mapSteps(yield* kgbBerikutnya(bahan, rentang.sampai), (j) => [
        ...(isDalam(rentang, j.nilai.tmt) ? [butirBerikut(j, bahan.hariIni)] : []),
        ...tmtLanjutan(j, { sampai: rentang.sampai, jarak })
          .filter((tmt) => tmt > sesudah && isDalam(rentang, tmt))
          .map((tmt) => butirOf(j.pegawai, tmt, { hariIni: bahan.hariIni, rinci: ['perkiraan, bila KGB sebelumnya diberikan'] }))
      ])
      return perOrang.flat()
    }
  }
})

/** The last day whose pay steps are told now. */
const akhirPemberitahuan = ({ hariIni, setelanOf }: BahanLaporan): Tanggal =>
  addMonths(hariIni, setelanBerkala(setelanOf).bulanPemberitahuanKgb)

type Jatuh = { readonly pegawai: Pegawai; readonly nilai: KgbBerikut; readonly pensiun: Tanggal | null }

/** The next pay step of everybody for whom it comes by a day. */
function* kgbBerikutnya(bahan: BahanLaporan, sampai: Tanggal): Generator<undefined, readonly Jatuh[]> {
  const kota = bahan.pada(bahan.hariIni)
  return (yield* kgbKota(bahan, kota, (tmt) => tmt <= sampai)).flatMap(({ pegawai, telaah }) =>
    telaah.jenis === 'ADA' ? [{ pegawai, nilai: telaah.nilai, pensiun: kota.pensiun.get(pegawai.id) ?? null }] : []
  )
}

/** The pay steps after the next one, as long as nothing changes and the person serves. */
function tmtLanjutan(
  { nilai, pensiun }: Jatuh,
  { sampai, jarak }: { readonly sampai: Tanggal; readonly jarak: number }
): readonly Tanggal[] {
  const lanjutan: Tanggal[] = []
  for (let bulan = jarak; ; bulan += jarak) {
    const tmt = addMonths(nilai.tmt, bulan)
    if (tmt > sampai || (pensiun !== null && tmt >= pensiun)) return lanjutan
    lanjutan.push(tmt)
  }
}

function butirBerikut({ pegawai, nilai: { tmt, mkTahun, mkBulan, dasar } }: Jatuh, hariIni: Tanggal): ButirPengingat {
  const masaKerja = mkTahun === null ? [] : [`masa kerja ${mkTahun} tahun ${mkBulan ?? 0} bulan`]
  return butirOf(pegawai, tmt, { hariIni, rinci: [...masaKerja, ...(dasar === 'PERKIRAAN' ? ['perkiraan dari pangkat'] : [])] })
}

type Keterangan = { readonly hariIni: Tanggal; readonly rinci: readonly string[] }

const butirOf = (pegawai: Pegawai, tmt: Tanggal, { hariIni, rinci }: Keterangan): ButirPengingat => ({
  kunci: `${pegawai.id} ${tmt}`,
  tanggal: tmt,
  tingkat: tingkatHari(tmt, hariIni),
  utama: namaLengkap(pegawai),
  rinci: [`TMT ${tanggalPanjang(tmt)}`, ...(pegawai.golongan === null ? [] : [pegawai.golongan]), ...rinci].join(' · '),
  tuju: { jenis: 'PEGAWAI', id: pegawai.id }
})
