import { tanggalPanjang } from '../../kit/tanggal'
import type { BahanLaporan } from '../../laporan/bahan-laporan'
import type { KeadaanKota } from '../../laporan/keadaan-kota'
import { ESELON, isStruktural, type Jabatan } from '../../organisasi/jabatan'
import { holdersOf, isKosong, namaPemegang } from '../../organisasi/kartu'
import { kosongSejak } from '../../organisasi/lowong'
import { type ButirPengingat, definePengingat, type TingkatPengingat } from '../pengingat'
import { byTingkat } from '../tingkat-hari'

/** Structural and key posts nobody holds for good. A key post may not be empty for a day: without Plt or Plh it is late. */
export const jabatanKosong = definePengingat({
  id: 'jabatan-kosong',
  judul: 'Jabatan kosong',
  dasar: 'PP 11/2017 Ps 64; SE BKN 1/SE/I/2021',
  memakai: [],
  kartu: () => ({
    arti: 'Jabatan struktural dan jabatan kunci tanpa pejabat definitif; jabatan kunci tanpa Plt. atau Plh. dihitung terlambat.',
    aksi: { teks: 'Susun rencana', jalur: '/rotasi', kueri: { baru: 'ya' } },
    laporan: { id: 'jabatan-kosong', isian: {} }
  }),
  jadwal: null,
  susun: (bahan) => {
    const kota = bahan.pada(bahan.hariIni)
    const kosong = [...kota.snapshot.jabatan.values()]
      .filter((j) => isDihitung(j) && isKosong(kota.snapshot.byJabatan.get(j.id) ?? []))
      .toSorted((a, b) => rankOf(a) - rankOf(b) || a.urut - b.urut)
    const riwayat = riwayatOf(bahan, kosong)
    return kosong.map((jabatan) => butirOf(kota, jabatan, riwayat.get(jabatan.id) ?? [])).toSorted(byTingkat)
  }
})

/** Highest eselon first. */
const rankOf = ({ eselon }: Jabatan): number => (eselon === null ? ESELON.length : ESELON.indexOf(eselon))

/** A post without a seat (kebutuhan 0) lacks nobody, unless it is structural. */
const isDihitung = (j: Jabatan): boolean => isStruktural(j) || (j.isJabatanKunci && j.kebutuhan > 0)

/** Everybody who ever held one of them. */
function riwayatOf({ tabel }: BahanLaporan, kosong: readonly Jabatan[]) {
  const ids = new Set(kosong.map((j) => j.id))
  return Map.groupBy(
    tabel('penempatan').filter((p) => ids.has(p.jabatanId)),
    (p) => p.jabatanId
  )
}

type Riwayat = Parameters<typeof kosongSejak>[0]

function butirOf({ snapshot, tanggal }: KeadaanKota, jabatan: Jabatan, riwayat: Riwayat): ButirPengingat {
  const sementara = holdersOf(snapshot, snapshot.byJabatan.get(jabatan.id) ?? [])
  const sejak = kosongSejak(riwayat, tanggal)
  const unor = snapshot.unor.get(jabatan.unorId)?.nama ?? ''
  return {
    kunci: jabatan.id,
    tanggal: null,
    tingkat: tingkatOf(jabatan, sementara.length > 0),
    utama: jabatan.nama,
    rinci: [
      sementara.length === 0 ? 'belum ada Plt.' : sementara.map(namaPemegang).join('; '),
      sejak === null ? 'kosong' : `kosong sejak ${tanggalPanjang(sejak)}`,
      unor
    ].join(' · '),
    tuju: { jenis: 'JABATAN', id: jabatan.id }
  }
}

function tingkatOf({ isJabatanKunci }: Jabatan, isBerplt: boolean): TingkatPengingat {
  if (isBerplt) return 'NANTI'
  return isJabatanKunci ? 'LEWAT' : 'SEGERA'
}
