import { addMonths, tanggalPanjang, type Tanggal } from '../../kit/tanggal'
import type { EntityName } from '../../entities'
import { mapSteps } from '../../kit/steps'
import { type Kgb, kgbTerakhir, type KgbBerikut } from '../../pegawai/kgb'
import type { PegawaiId } from '../../pegawai/pegawai'
import { angkaPredikat, type PredikatTahun, predikatTerakhir } from '../../pegawai/predikat-terakhir'
import { setelanBerkala, type SetelanBerkala } from '../../pegawai/setelan-berkala'
import { TEKS_PREDIKAT } from '../../pegawai/teks-pegawai'
import type { BahanLaporan } from '../bahan-laporan'
import { belumDihitung, catatanBelum, tabelBelum } from '../belum-dihitung'
import { type Jatuh, kgbKota, MEMAKAI_KGB } from '../berkala-kota'
import { catatanLampau } from '../catatan-keadaan'
import { daftarGaji, type GajiOf } from '../daftar-gaji'
import { judulLaporan } from '../judul-laporan'
import { kolom, type KolomBersel, kolomNama, kolomNip, kolomNomor, tabelOrang } from '../kolom-bersel'
import { defineLaporan } from '../laporan'
import { keadaanTanggal, parameterAngka, parameterUnor } from '../parameter'
import { perOrang } from '../per-orang'
import { kedudukanTeks, masaKerjaTeks, unitTeks } from '../sel-orang'

const KOLOM: readonly KolomBersel<BarisKgb>[] = [
  kolomNomor,
  kolomNip,
  kolomNama,
  kolom(['golongan', 'Gol', 'TEKS', 12], ({ pegawai }) => pegawai.golongan),
  kolom(['mkLama', 'MK lama', 'TEKS', 20], ({ kgb: k }) => masaKerjaTeks(k.mkLama)),
  kolom(['tmtLama', 'TMT KGB terakhir', 'TANGGAL', 20], ({ kgb: k }) => k.tmtLama),
  kolom(['gajiLama', 'Gaji lama', 'RUPIAH', 24], ({ gajiLama }) => gajiLama),
  kolom(['mkBaru', 'MK baru', 'TEKS', 20], ({ kgb: { mkTahun, mkBulan } }) =>
    mkTahun === null ? null : masaKerjaTeks({ tahun: mkTahun, bulan: mkBulan ?? 0 })
  ),
  kolom(['tmtBaru', 'TMT KGB baru', 'TANGGAL', 20], ({ kgb: k }) => k.tmt),
  kolom(['gajiBaru', 'Gaji baru', 'RUPIAH', 24], ({ gajiBaru }) => gajiBaru),
  kolom(['unit', 'Unit kerja', 'TEKS', 46], ({ duduk }) => unitTeks(duduk)),
  kolom(['ket', 'Ket', 'TEKS', 44], ({ ket }) => ket)
]

const MEMAKAI = [...MEMAKAI_KGB, 'predikat', 'gajiPokok'] as const satisfies readonly EntityName[]

/** Daftar KGB: whose pay step falls due up to a horizon, those past due first (PP 7/1977). */
export const kgb = defineLaporan({
  id: 'kgb',
  judul: 'Daftar Kenaikan Gaji Berkala (KGB)',
  kelompok: 'BERKALA',
  arti: 'PNS yang KGB-nya jatuh tempo sampai beberapa bulan ke depan, termasuk yang terlambat.',
  dasar: 'PP 7/1977 Ps 11–13',
  memakai: MEMAKAI,
  parameter: {
    tanggal: keadaanTanggal(),
    unor: parameterUnor(),
    bulan: parameterAngka('Sampai', { min: 0, maks: 60, satuan: 'bulan ke depan', baku: () => 12 })
  },
  rows: function* (bahan, { tanggal, unor, bulan }) {
    const kota = bahan.pada(tanggal)
    const sampai = addMonths(tanggal, bulan)
    const semua = (yield* kgbKota(bahan, kota)).filter(({ duduk }) => kota.isDalam(duduk?.jabatan.unorId, unor))
    yield
    const belum = belumDihitung(semua)
    const jatuh = semua.flatMap(jatuhOf).filter(({ kgb: k }) => k.tmt <= sampai)
    const lampiran = lampiranOf(bahan, tanggal)
    yield
    const isi = yield* mapSteps(urut(jatuh), (j, at) => isiOf(j, at + 1, lampiran))
    yield
    return {
      ...judulLaporan('Daftar Kenaikan Gaji Berkala', kota, unor),
      tabel: [
        tabelOrang(KOLOM, isi, { gajiLama: totalOf(isi, (i) => i.gajiLama), gajiBaru: totalOf(isi, (i) => i.gajiBaru) }),
        ...tabelBelum(belum)
      ],
      catatan: [
        `KGB dengan TMT sampai ${tanggalPanjang(sampai)}, termasuk yang terlambat.`,
        ...catatanPerkiraan(jatuh),
        ...catatanGaji(isi, bahan.tabel('gajiPokok').length > 0),
        ...catatanBelum(belum),
        ...catatanLampau(tanggal, bahan.hariIni)
      ]
    }
  }
})

type JatuhKgb = Omit<Jatuh<KgbBerikut>, 'telaah'> & { readonly kgb: KgbBerikut }

const jatuhOf = ({ telaah, ...orang }: Jatuh<KgbBerikut>): readonly JatuhKgb[] =>
  telaah.jenis === 'ADA' ? [{ ...orang, kgb: telaah.nilai }] : []

/** By day; people of one day keep the order of names. */
const urut = (jatuh: readonly JatuhKgb[]): readonly JatuhKgb[] =>
  jatuh.toSorted((a, b) => (a.kgb.tmt === b.kgb.tmt ? 0 : a.kgb.tmt < b.kgb.tmt ? -1 : 1))

type BarisKgb = JatuhKgb & {
  readonly nomor: number
  readonly gajiLama: number | null
  readonly gajiBaru: number | null
  readonly ket: string | null
}

/** What a row needs beside the person. */
type Lampiran = {
  readonly tanggal: Tanggal
  readonly setelan: SetelanBerkala
  readonly gajiOf: GajiOf
  readonly terakhirOf: (id: PegawaiId) => Kgb | null
  readonly predikatOf: (id: PegawaiId) => PredikatTahun | null
}

function lampiranOf({ tabel, setelanOf }: BahanLaporan, tanggal: Tanggal): Lampiran {
  const [riwayatOf, predikatOf] = [perOrang(tabel('kgb')), perOrang(tabel('predikat'))]
  return {
    tanggal,
    setelan: setelanBerkala(setelanOf),
    gajiOf: daftarGaji(tabel('gajiPokok')),
    terakhirOf: (id) => kgbTerakhir(riwayatOf(id)),
    predikatOf: (id) => predikatTerakhir(predikatOf(id), tanggal, 1)[0] ?? null
  }
}

function isiOf(jatuh: JatuhKgb, nomor: number, lampiran: Lampiran): BarisKgb {
  const { pegawai, kgb: k } = jatuh
  const terakhir = lampiran.terakhirOf(pegawai.id)
  const gajiLama = terakhir?.gaji ?? lampiran.gajiOf(terakhir?.golongan ?? pegawai.golongan, k.mkLama?.tahun ?? null)
  return { ...jatuh, nomor, gajiLama, gajiBaru: lampiran.gajiOf(pegawai.golongan, k.mkTahun), ket: ketOf(jatuh, terakhir, lampiran) }
}

function ketOf({ pegawai, kgb: k }: JatuhKgb, terakhir: Kgb | null, { tanggal, setelan, predikatOf }: Lampiran): string | null {
  const bagian = [
    ...(terakhir?.nomorSk ? [`SK ${terakhir.nomorSk}`] : []),
    ...(k.dasar === 'PERKIRAAN' ? ['perkiraan'] : []),
    ...(k.tmt < tanggal ? ['terlambat'] : []),
    ...predikatKet(predikatOf(pegawai.id), setelan),
    ...kedudukanTeks(pegawai)
  ]
  return bagian.join('; ') || null
}

/** Below the predikat that is asked for the pay step is put off; just at it the office looks twice. */
function predikatKet(terakhir: PredikatTahun | null, { predikatKgb }: SetelanBerkala): readonly string[] {
  if (!terakhir || terakhir.predikat === null || angkaPredikat(terakhir.predikat) > predikatKgb) return []
  const teks = `predikat ${terakhir.tahun} ${TEKS_PREDIKAT[terakhir.predikat]}`
  return [angkaPredikat(terakhir.predikat) < predikatKgb ? `ditunda: ${teks}` : `periksa: ${teks}`]
}

/** A sum is told only where nothing is missing from it. */
function totalOf(isi: readonly BarisKgb[], gajiOf: (isi: BarisKgb) => number | null): number | null {
  const gaji = isi.map(gajiOf).filter((g) => g !== null)
  return gaji.length === isi.length ? gaji.reduce((a, b) => a + b, 0) : null
}

function catatanGaji(isi: readonly BarisKgb[], isTerisi: boolean): readonly string[] {
  if (!isTerisi) return ['Tabel gaji pokok belum diisi; gaji hanya tertulis bila tercatat pada KGB terakhir.']
  const kosong = isi.filter((i) => i.gajiBaru === null).length
  return kosong === 0 ? [] : [`Gaji baru ${kosong} pegawai kosong: golongan atau masa kerjanya tidak ada pada tabel gaji pokok.`]
}

function catatanPerkiraan(jatuh: readonly JatuhKgb[]): readonly string[] {
  const perkiraan = jatuh.filter(({ kgb: k }) => k.dasar === 'PERKIRAAN').length
  if (perkiraan === 0) return []
  return [`${perkiraan} di antaranya perkiraan dari TMT golongan dan masa kerja golongan, karena KGB terakhirnya belum tercatat.`]
}
