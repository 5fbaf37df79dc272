import type { Tanggal } from '../../kit/tanggal'
import { addYears, lamaTeks, monthsBetween, tanggalPanjang } from '../../kit/tanggal'
import { namaRencana } from '../../mutasi/skenario'
import { isStruktural } from '../../organisasi/jabatan'
import type { PegawaiId } from '../../pegawai/pegawai'
import type { BahanLaporan } from '../bahan-laporan'
import { type Belum, catatanBelum, tabelBelum } from '../belum-dihitung'
import { catatanLampau } from '../catatan-keadaan'
import { type OrangHari, orangHari } from '../dimensi'
import { judulLaporan } from '../judul-laporan'
import type { Duduk } from '../keadaan-kota'
import { type Bernomor, bernomor, kolom, type KolomBersel, kolomNama, kolomNip, kolomNomor, tabelOrang } from '../kolom-bersel'
import { defineLaporan } from '../laporan'
import { keadaanTanggal, parameterAngka, parameterPilihan, parameterUnor } from '../parameter'

type Lama = { readonly pegawai: OrangHari['pegawai']; readonly duduk: Duduk; readonly mulai: Tanggal; readonly bulan: number }
type BarisLama = Bernomor & Lama & { readonly usulan: string | null }

const KOLOM: readonly KolomBersel<BarisLama>[] = [
  kolomNomor,
  kolomNip,
  kolomNama,
  kolom(['jabatan', 'Jabatan', 'TEKS', 56], ({ duduk }) => duduk.jabatan.nama),
  kolom(['unit', 'Unit', 'TEKS', 50], ({ duduk }) => duduk.unor?.nama ?? null),
  kolom(['tmt', 'TMT', 'TANGGAL', 20], ({ mulai }) => mulai),
  kolom(['lama', 'Lama', 'TEKS', 26], ({ bulan }) => lamaTeks(bulan)),
  kolom(['usulan', 'Usulan', 'TEKS', 56], ({ usulan }) => usulan)
]

/** Daftar > 5 tahun: who has held one post for longer than so many years (PP 11/2017 Ps 190), and what is planned for them. */
export const lebihLimaTahun = defineLaporan({
  id: 'lebih-lima-tahun',
  judul: 'Daftar Pejabat Lebih dari 5 Tahun',
  kelompok: 'JABATAN',
  arti: 'Pejabat yang menduduki jabatannya lebih dari 5 tahun, yang terlama lebih dahulu, dengan usul dari rencana yang sedang disusun.',
  dasar: 'PP 11/2017 Ps 190 ayat (3)',
  memakai: ['rencana', 'langkah'],
  parameter: {
    tanggal: keadaanTanggal(),
    unor: parameterUnor(),
    tahun: parameterAngka('Lebih dari', { min: 1, maks: 40, satuan: 'tahun', baku: () => 5 }),
    cakupan: parameterPilihan('Jabatan', [
      ['STRUKTURAL', 'Jabatan struktural'],
      ['SEMUA', 'Semua jabatan']
    ])
  },
  rows: (bahan, { tanggal, unor, tahun, cakupan }) => {
    const kota = bahan.pada(tanggal)
    const orang = orangHari(kota)
      .flatMap(({ pegawai, duduk }) => (duduk ? [{ pegawai, duduk }] : []))
      .filter(({ duduk }) => kota.isDalam(duduk.jabatan.unorId, unor) && (cakupan === 'SEMUA' || isStruktural(duduk.jabatan)))
    const lama = orang.flatMap((o) => lamaOf(o, tanggal, tahun)).toSorted((a, b) => (a.mulai < b.mulai ? -1 : Number(a.mulai > b.mulai)))
    const belum = orang
      .filter(({ duduk }) => duduk.penempatan.tmtMulai === null)
      .map((o): Belum => ({ ...o, alasan: 'TMT jabatan belum diisi' }))
    const usulan = usulanOf(bahan)
    return {
      ...judulLaporan(`Daftar Pejabat Lebih dari ${tahun} Tahun dalam Jabatan`, kota, unor),
      tabel: [tabelOrang(KOLOM, bernomor(lama.map((l) => ({ ...l, usulan: usulan(l.pegawai.id) })))), ...tabelBelum(belum)],
      catatan: [
        `Tepat ${tahun} tahun belum dihitung lebih. Usulan diambil dari rencana yang belum diarsipkan dan belum diterapkan.`,
        ...catatanBelum(belum),
        ...catatanLampau(tanggal, bahan.hariIni)
      ]
    }
  }
})

/** Longer than so many years: the day of the jubilee itself is not yet longer. */
function lamaOf({ pegawai, duduk }: Pick<Lama, 'pegawai' | 'duduk'>, tanggal: Tanggal, tahun: number): readonly Lama[] {
  const mulai = duduk.penempatan.tmtMulai
  if (mulai === null || tanggal <= addYears(mulai, tahun)) return []
  return [{ pegawai, duduk, mulai, bulan: monthsBetween(mulai, tanggal) }]
}

/** What open plans mean to do with a person: `Camat Barangin (Rotasi Desember, TMT 1 Desember 2026)`. */
function usulanOf({ tabel }: BahanLaporan): (id: PegawaiId) => string | null {
  // also posts that come into being with the plan
  const jabatan = new Map(tabel('jabatan').map((j) => [j.id, j.nama]))
  const terbuka = new Map(tabel('rencana').flatMap((r) => (r.diarsipkanPada === null ? [[r.id, r] as const] : [])))
  const langkah = Map.groupBy(
    tabel('langkah').filter((l) => l.diterapkanPada === null && (l.jenis === 'ANGKAT' || l.jenis === 'LEPAS')),
    (l) => l.pegawaiId
  )
  return (id) => {
    const usul = (langkah.get(id) ?? []).flatMap((l) => {
      const rencana = terbuka.get(l.rencanaId)
      if (!rencana) return []
      const tujuan = (l.jabatanId && jabatan.get(l.jabatanId)) ?? 'Dilepas dari jabatan'
      return [`${tujuan} (${namaRencana(rencana)}, TMT ${tanggalPanjang(l.tmt ?? rencana.tmt)})`]
    })
    return usul.join('; ') || null
  }
}
