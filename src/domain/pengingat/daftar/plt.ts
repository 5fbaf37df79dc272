import { addMonths, monthsBetween, lamaTeks, tanggalPanjang, type Tanggal } from '../../kit/tanggal'
import type { BahanLaporan } from '../../laporan/bahan-laporan'
import { pltPlh } from '../../mutasi/rules/r-47-plt-plh'
import type { Jabatan } from '../../organisasi/jabatan'
import { namaLengkap, type PegawaiRingkas } from '../../pegawai/pegawai'
import { isBerlaku, type Penempatan } from '../../pegawai/penempatan'
import { type ButirPengingat, definePengingat, type TingkatPengingat } from '../pengingat'
import { setelanAturan } from '../setelan-aturan'
import { urutButir } from '../tingkat-hari'

/** Plt who have acted for three months and need an order of extension, or for six and may not go on; those who come to it within a month. */
export const plt = definePengingat({
  id: 'plt',
  judul: 'Plt. habis masa',
  dasar: 'SE BKN 1/SE/I/2021',
  memakai: [],
  kartu: (setelanOf) => {
    const { bulanPlt, bulanPerpanjangan } = batasOf(setelanOf)
    return {
      arti: `Plt. yang sudah genap ${bulanPlt} bulan (perlu perpanjangan), sudah genap ${bulanPlt + bulanPerpanjangan} bulan (terlambat), atau akan genap dalam sebulan.`,
      aksi: { teks: 'Perpanjang atau isi', jalur: '/rotasi', kueri: { baru: 'ya' } },
      laporan: { id: 'jabatan-kosong', isian: {} }
    }
  },
  susun: (bahan) => urutButir(semua(bahan, addMonths(bahan.hariIni, 1))),
  jadwal: {
    arti: 'Hari setiap Plt. habis masanya: perlu perpanjangan, atau tidak dapat diperpanjang lagi.',
    susun: (bahan, { sampai }) => semua(bahan, sampai)
  }
})

type Batas = { readonly bulanPlt: number; readonly bulanPerpanjangan: number }

const batasOf = (setelanOf: BahanLaporan['setelanOf']): Batas => ({
  bulanPlt: setelanAturan(setelanOf, pltPlh, 'bulanPlt'),
  bulanPerpanjangan: setelanAturan(setelanOf, pltPlh, 'bulanPerpanjangan')
})

/** Every Plt who has come to a limit, or does by a day. */
function semua(bahan: BahanLaporan, sampai: Tanggal): readonly ButirPengingat[] {
  const saat = { ...batasOf(bahan.setelanOf), hariIni: bahan.hariIni, sampai }
  return sedangPlt(bahan).flatMap((orang) => butirOf(orang, saat))
}

type SedangPlt = { readonly pegawai: PegawaiRingkas; readonly jabatan: Jabatan; readonly mulai: Tanggal | null }
/** Whoever acts as Plt today, and since when without a break. */
function sedangPlt({ pada, hariIni, tabel }: BahanLaporan): readonly SedangPlt[] {
  const { snapshot } = pada(hariIni)
  const semuaPlt = tabel('penempatan').filter((p) => p.jenis === 'PLT')
  const lalu = Map.groupBy(semuaPlt, (p) => `${p.pegawaiId} ${p.jabatanId}`)
  return semuaPlt.flatMap((p) => {
    const [pegawai, jabatan] = [snapshot.pegawai.get(p.pegawaiId), snapshot.jabatan.get(p.jabatanId)]
    if (!pegawai || !jabatan || !isBerlaku(p, hariIni)) return []
    return [{ pegawai, jabatan, mulai: mulaiOf(p, lalu.get(`${p.pegawaiId} ${p.jabatanId}`) ?? []) }]
  })
}

/** An extension is a placement that begins where the last one ended: the first day of all of them counts. */
function mulaiOf(kini: Penempatan, semua: readonly Penempatan[]): Tanggal | null {
  let mulai = kini.tmtMulai
  for (const p of semua.toSorted((a, b) => ((a.tmtMulai ?? '') < (b.tmtMulai ?? '') ? 1 : -1))) {
    if (mulai === null) break
    if ((p.tmtMulai ?? '') < mulai && p.tmtSelesai !== null && p.tmtSelesai >= mulai) mulai = p.tmtMulai
  }
  return mulai
}

type Saat = Batas & { readonly hariIni: Tanggal; readonly sampai: Tanggal }

function butirOf({ pegawai, jabatan, mulai }: SedangPlt, saat: Saat): readonly ButirPengingat[] {
  const keadaan = mulai === null ? TANPA_TMT : keadaanOf(mulai, saat)
  if (keadaan === null) return []
  const { tanggal, tingkat, teks } = keadaan
  return [
    {
      kunci: `${pegawai.id} ${jabatan.id}`,
      tanggal,
      tingkat,
      utama: `Plt. ${namaLengkap(pegawai)}`,
      rinci: [teks, ...(mulai === null ? [] : [`sejak ${tanggalPanjang(mulai)}`]), jabatan.nama].join(' · '),
      tuju: { jenis: 'JABATAN', id: jabatan.id }
    }
  ]
}

type Keadaan = { readonly tanggal: Tanggal | null; readonly tingkat: TingkatPengingat; readonly teks: string }

/** How long it has lasted cannot be told: it has to be looked up. */
const TANPA_TMT: Keadaan = { tanggal: null, tingkat: 'SEGERA', teks: 'TMT belum dicatat' }

/** The first of the limits that still lies ahead, or the last one where both are past; null = the first comes after the days asked about. */
function keadaanOf(mulai: Tanggal, { bulanPlt, bulanPerpanjangan, hariIni, sampai }: Saat): Keadaan | null {
  const [habis, akhir] = [addMonths(mulai, bulanPlt), addMonths(mulai, bulanPlt + bulanPerpanjangan)]
  const lama = lamaTeks(monthsBetween(mulai, hariIni))
  if (hariIni >= akhir) return { tanggal: akhir, tingkat: 'LEWAT', teks: `sudah ${lama}, tidak dapat diperpanjang lagi` }
  if (hariIni >= habis) return { tanggal: akhir, tingkat: 'SEGERA', teks: `sudah ${lama}, perlu surat perintah perpanjangan` }
  return habis <= sampai ? { tanggal: habis, tingkat: 'NANTI', teks: `genap ${bulanPlt} bulan ${tanggalPanjang(habis)}` } : null
}
