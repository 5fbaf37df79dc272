import { addMonths, monthsBetween, lamaTeks, tanggalPanjang, type Tanggal } from '../../kit/tanggal'
import type { BahanLaporan } from '../../laporan/bahan-laporan'
import { pltPlh } from '../../mutasi/rules/r-47-plt-plh'
import type { Jabatan } from '../../organisasi/jabatan'
import { namaLengkap, type PegawaiRingkas } from '../../pegawai/pegawai'
import type { Penempatan } from '../../pegawai/penempatan'
import { type ButirPengingat, definePengingat, type TingkatPengingat } from '../pengingat'
import { setelanAturan } from '../setelan-aturan'
import { urutButir } from '../tingkat-hari'

/** Plt who have acted for three months and need an order of extension, or for six and may not go on; those who come to it within a month. */
export const plt = definePengingat({
  id: 'plt',
  judul: 'Plt. habis masa',
  arti: 'Plt. yang sudah genap 3 bulan (perlu perpanjangan), sudah genap 6 bulan (terlambat), atau akan genap dalam sebulan.',
  dasar: 'SE BKN 1/SE/I/2021',
  isKalender: true,
  memakai: [],
  aksi: { teks: 'Perpanjang atau isi', jalur: '/rotasi', kueri: { baru: 'ya' } },
  laporan: { id: 'jabatan-kosong', isian: {} },
  susun: (bahan) => {
    const { setelanOf } = bahan
    const batas = {
      bulanPlt: setelanAturan(setelanOf, pltPlh, 'bulanPlt'),
      bulanPerpanjangan: setelanAturan(setelanOf, pltPlh, 'bulanPerpanjangan')
    }
    return urutButir(sedangPlt(bahan).flatMap((orang) => butirOf(orang, batas, bahan.hariIni)))
  }
})

type SedangPlt = { readonly pegawai: PegawaiRingkas; readonly jabatan: Jabatan; readonly mulai: Tanggal | null }
type Batas = { readonly bulanPlt: number; readonly bulanPerpanjangan: number }

/** Whoever acts as Plt today, and since when without a break. */
function sedangPlt({ pada, hariIni, tabel }: BahanLaporan): readonly SedangPlt[] {
  const { snapshot } = pada(hariIni)
  const lalu = Map.groupBy(
    tabel('penempatan').filter((p) => p.jenis === 'PLT'),
    (p) => `${p.pegawaiId} ${p.jabatanId}`
  )
  return [...snapshot.byPegawai.values()].flat().flatMap((p) => {
    const [pegawai, jabatan] = [snapshot.pegawai.get(p.pegawaiId), snapshot.jabatan.get(p.jabatanId)]
    if (p.jenis !== 'PLT' || !pegawai || !jabatan) return []
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

function butirOf({ pegawai, jabatan, mulai }: SedangPlt, batas: Batas, hariIni: Tanggal): readonly ButirPengingat[] {
  const keadaan = mulai === null ? TANPA_TMT : keadaanOf(mulai, batas, hariIni)
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

/** The first of the limits that still lies ahead, or the last one where both are past. */
function keadaanOf(mulai: Tanggal, { bulanPlt, bulanPerpanjangan }: Batas, hariIni: Tanggal): Keadaan | null {
  const [habis, akhir] = [addMonths(mulai, bulanPlt), addMonths(mulai, bulanPlt + bulanPerpanjangan)]
  const lama = lamaTeks(monthsBetween(mulai, hariIni))
  if (hariIni >= akhir) return { tanggal: akhir, tingkat: 'LEWAT', teks: `sudah ${lama}, tidak dapat diperpanjang lagi` }
  if (hariIni >= habis) return { tanggal: akhir, tingkat: 'SEGERA', teks: `sudah ${lama}, perlu surat perintah perpanjangan` }
  return habis <= addMonths(hariIni, 1)
    ? { tanggal: habis, tingkat: 'NANTI', teks: `genap ${bulanPlt} bulan ${tanggalPanjang(habis)}` }
    : null
}
