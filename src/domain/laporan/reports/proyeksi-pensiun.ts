import { addMonths, tanggalPanjang, type Tanggal } from '../../kit/tanggal'
import { SEBUTAN_JABATAN } from '../../organisasi/sebutan-jenis'
import { bupOf, tmtPensiun } from '../../pegawai/bup'
import type { Pegawai } from '../../pegawai/pegawai'
import { type SetelanBerkala, setelanBerkala } from '../../pegawai/setelan-berkala'
import { type Belum, catatanBelum, tabelBelum } from '../belum-dihitung'
import { DIMENSI_ORANG, orangHari } from '../dimensi'
import { isAsn, parameterAsn } from '../jenis-asn'
import { judulLaporan } from '../judul-laporan'
import { byNama, type Duduk, type KeadaanKota } from '../keadaan-kota'
import {
  type Bernomor,
  bernomor,
  kolom,
  type KolomBersel,
  kolomNama,
  kolomNip,
  kolomNomor,
  kolomPribadi,
  sekelompok,
  tabelOrang
} from '../kolom-bersel'
import type { BahanLaporan } from '../bahan-laporan'
import { defineLaporan } from '../laporan'
import { keadaanTanggal, parameterUnor } from '../parameter'
import { tabelSilang } from '../tabel-silang'

/** How many years are told one by one. */
const TAHUN = 5

type Pensiun = {
  readonly pegawai: Pegawai
  readonly duduk: Duduk
  readonly tanggal: Tanggal
  readonly bup: number
  readonly tmt: Tanggal
  /** By when the papers are to be handed in. */
  readonly usul: Tanggal
}
type BarisPensiun = Bernomor & Pensiun

const tahunOf = (hari: Tanggal): number => Number(hari.slice(0, 4))

const kolomPensiun = (mulai: number): readonly KolomBersel<BarisPensiun>[] => [
  kolomNomor,
  kolomNip,
  kolomNama,
  kolom(['jabatan', 'Jabatan', 'TEKS', 50], ({ duduk }) => duduk.jabatan.nama),
  kolom(['unit', 'Unit', 'TEKS', 46], ({ duduk }) => duduk.unor?.nama ?? null),
  kolomPribadi(
    'KELAHIRAN',
    kolom(['lahir', 'Tgl lahir', 'TANGGAL', 20], ({ pegawai }) => pegawai.tanggalLahir)
  ),
  kolom(['bup', 'BUP', 'ANGKA', 11], ({ bup }) => bup),
  kolom(['tmt', 'TMT pensiun', 'TANGGAL', 20], ({ tmt }) => tmt),
  ...sekelompok(
    'Tahun pensiun',
    tahunProyeksi(mulai).map((tahun) =>
      kolom([`th${tahun}`, String(tahun), 'TEKS', 11], ({ tmt }: BarisPensiun) => (tahunOf(tmt) === tahun ? '✓' : null))
    )
  ),
  kolom(['usul', 'Batas usul berkas', 'TANGGAL', 20], ({ usul }) => usul)
]

const tahunProyeksi = (mulai: number): readonly number[] => Array.from({ length: TAHUN }, (_, n) => mulai + n)

/** Proyeksi pensiun: who reaches BUP in this year and the four after it, by unit and by kind of post. */
export const proyeksiPensiun = defineLaporan({
  id: 'proyeksi-pensiun',
  judul: 'Proyeksi Pensiun 5 Tahun',
  kelompok: 'BERKALA',
  arti: 'Pegawai yang mencapai BUP dalam lima tahun, dengan TMT pensiun, batas usul berkas, dan jumlahnya per unit dan per jabatan.',
  dasar: 'UU 20/2023 Ps 55; PP 11/2017 Ps 239',
  memakai: [],
  parameter: {
    tanggal: keadaanTanggal(),
    unor: parameterUnor(),
    jenisAsn: parameterAsn()
  },
  rows: (bahan, { tanggal, unor, jenisAsn }) => {
    const kota = bahan.pada(tanggal)
    const mulai = tahunOf(tanggal)
    const orang = orangHari(kota).filter(({ pegawai, duduk }) => kota.isDalam(duduk?.jabatan.unorId, unor) && isAsn(pegawai, jenisAsn))
    const setelan = setelanBerkala(bahan.setelanOf)
    const semua = orang.map((o) => pensiunOf(o, { kota, bahan, setelan }))
    const pensiun = semua
      .flatMap((p) => ('alasan' in p ? [] : [p]))
      .filter((p) => tahunOf(p.tmt) < mulai + TAHUN)
      .toSorted(byTmtPensiun)
    const belum = semua.flatMap((p) => ('alasan' in p ? [p] : []))
    return {
      ...judulLaporan(`Proyeksi Pensiun Tahun ${mulai}–${mulai + TAHUN - 1}`, kota, unor),
      tabel: [tabelOrang(kolomPensiun(mulai), bernomor(pensiun)), ...matriks(pensiun, mulai), ...tabelBelum(belum)],
      catatan: [
        `TMT pensiun: tanggal 1 bulan sesudah mencapai BUP. Berkas diusulkan paling lambat ${setelan.bulanUsulPensiun} bulan sebelumnya.`,
        `Keadaan jabatan ${tanggalPanjang(tanggal)}; perubahan jabatan dapat mengubah BUP. PPPK berakhir pula menurut kontraknya.`,
        ...catatanBelum(belum)
      ]
    }
  }
})

type Dasar = { readonly kota: KeadaanKota; readonly bahan: BahanLaporan; readonly setelan: SetelanBerkala }

/** When a person leaves; or why it cannot be told, or should have happened already. */
function pensiunOf(
  { pegawai, duduk }: { readonly pegawai: Pegawai; readonly duduk: Duduk | null },
  { kota, bahan, setelan }: Dasar
): Pensiun | Belum {
  if (duduk === null) return { pegawai, duduk, alasan: 'Belum berjabatan, jadi BUP-nya tidak diketahui' }
  const { tanggalLahir } = pegawai
  if (tanggalLahir === null) return { pegawai, duduk, alasan: 'Tanggal lahir belum diisi' }
  const menurutJabatan = tmtPensiun(tanggalLahir, bupOf(duduk.jabatan, bahan.bup))
  // of a day behind today the post of that day tells; from today on also what is held beside it or will be
  const tmt = kota.tanggal < bahan.hariIni ? menurutJabatan : (kota.pensiun.get(pegawai.id) ?? menurutJabatan)
  if (tmt <= kota.tanggal)
    return { pegawai, duduk, alasan: `Sudah mencapai BUP: TMT pensiun ${tanggalPanjang(tmt)}, tetapi masih tercatat bertugas` }
  const usul = addMonths(tmt, -setelan.bulanUsulPensiun)
  return { pegawai, duduk, tanggal: kota.tanggal, bup: tahunOf(addMonths(tmt, -1)) - tahunOf(tanggalLahir), tmt, usul }
}

/** Whoever leaves first; on one day by name. */
const byTmtPensiun = (a: Pensiun, b: Pensiun): number => (a.tmt === b.tmt ? byNama(a.pegawai, b.pegawai) : Number(a.tmt > b.tmt) || -1)

/** Unit by year and kind of post by year. */
function matriks(pensiun: readonly Pensiun[], mulai: number): readonly ReturnType<typeof tabelSilang>[] {
  const kolomTahun = {
    judul: 'Tahun pensiun',
    nilai: ({ tmt }: Pensiun) => String(tahunOf(tmt)),
    urutan: tahunProyeksi(mulai).map(String),
    isLengkap: true
  }
  const jabatan = {
    judul: 'Jabatan',
    nilai: ({ duduk }: Pensiun) => SEBUTAN_JABATAN[duduk.jabatan.jenis],
    urutan: Object.values(SEBUTAN_JABATAN)
  }
  return [
    tabelSilang('Unit menurut tahun', pensiun, { baris: DIMENSI_ORANG.unit, kolom: kolomTahun }),
    tabelSilang('Jabatan menurut tahun', pensiun, { baris: jabatan, kolom: kolomTahun })
  ]
}
