import type { BarisTabel, Dokumen, Kolom, Sel } from '../kit/document'
import { tanggalPanjang } from '../kit/tanggal'
import type { BahanNaskah } from '../peta-jabatan/naskah/bahan-naskah'
import { penandaKantor } from '../peta-jabatan/naskah/penanda-naskah'
import type { HitungFormasi } from './hitung-formasi'
import { TAHUN_RENCANA } from './pemangku'
import { totalFormasi, type UnitFormasi } from './proyeksi-formasi'

/** What the paper of a formation plan is written from. */
export type BahanNaskahFormasi = Omit<BahanNaskah, 'aturan'> & { readonly units: readonly UnitFormasi[]; readonly tahunMulai: number }

/** The formation plan as a paper: the sums where there are several perangkat daerah, then a section for each with every line. */
export function naskahFormasi(bahan: BahanNaskahFormasi): Dokumen {
  const bagian = bagianPerangkat(bahan.units)
  const total = totalFormasi(bahan.units, bahan.tahunMulai)
  const rekap = {
    judul: 'Rekapitulasi',
    nama: null,
    hitung: total,
    kolom: kolomOf(bahan.tahunMulai, 'REKAP'),
    baris: barisRekap(bagian, total)
  }
  const puncak = bagian.length === 1 ? ` ${bagian[0]?.nama ?? ''}` : ''
  return {
    judul: `Rencana Formasi ${masaTeks(bahan)}${puncak}`,
    pembuat: `Pemerintah Kota ${bahan.penandatangan.tempat}`.trim(),
    rupaHuruf: 'ARIAL',
    tata: { ...bahan.tata, margin: MARGIN },
    bagian: [
      ...(bagian.length === 1 ? [] : [lembar(bahan, rekap)]),
      ...bagian.map((b) => lembar(bahan, { ...b, judul: b.nama, kolom: kolomOf(bahan.tahunMulai, 'RINCI'), baris: barisRincian(b) }))
    ],
    peringatan: []
  }
}

/** A table of thirty-three columns needs the width of the sheet, whatever margins decrees have. */
const MARGIN = { kiri: 15, atas: 15, bawah: 15, kanan: 10 }

type Lembar = {
  readonly judul: string
  /** Of whom it speaks; null = of the whole city. */
  readonly nama: string | null
  readonly hitung: HitungFormasi
  readonly kolom: readonly Kolom[]
  readonly baris: readonly BarisTabel[]
}

function lembar(bahan: BahanNaskahFormasi, { judul, nama, hitung, kolom, baris }: Lembar): Dokumen['bagian'][number] {
  const { snapshot, hariIni, pelaku } = bahan
  return {
    nama: judul,
    orientasi: 'MENDATAR',
    huruf: 6.5,
    nomorHalaman: 'HALAMAN_BAWAH',
    blok: [
      { jenis: 'KEPALA', tebal: true, baris: kepalaOf(bahan, nama) },
      {
        jenis: 'PARAGRAF',
        teks: `Keadaan: ${tanggalPanjang(snapshot.tanggal)}. Dicetak oleh ${pelaku} pada ${tanggalPanjang(hariIni)}.`,
        rata: 'KIRI'
      },
      { jenis: 'TABEL', kolom, baris },
      { jenis: 'PARAGRAF', teks: keteranganOf(hitung, bahan.tahunMulai), rata: 'KIRI' },
      { jenis: 'TANDA_TANGAN', ...penandaKantor(bahan) }
    ]
  }
}

const masaTeks = ({ tahunMulai }: BahanNaskahFormasi): string => `${tahunMulai}–${tahunMulai + TAHUN_RENCANA - 1}`

const kepalaOf = (bahan: BahanNaskahFormasi, nama: string | null): readonly string[] =>
  [
    'RENCANA FORMASI PEGAWAI APARATUR SIPIL NEGARA',
    nama ?? '',
    `PEMERINTAH KOTA ${bahan.penandatangan.tempat}`.trim(),
    `TAHUN ${masaTeks(bahan)}`
  ]
    .filter((baris) => baris !== '')
    .map((baris) => baris.toUpperCase())

const TENGAH = { rata: 'TENGAH' } as const
const KANAN = { rata: 'KANAN' } as const

/** Widths, in mm on F4: numbers have room for thousands (`2.594`, `-1234`) in the letters of the sheet, titles for themselves. */
const LEBAR = { nomor: 7, nama: 47, kelas: 8.5, ribuan: 8.2, pppk: 8.5, bup: 7, usul: 7.6, kebutuhan: 9.4 }

/** Base columns, then five for each year; sums of perangkat daerah have no class. */
function kolomOf(mulai: number, bentuk: 'REKAP' | 'RINCI'): readonly Kolom[] {
  const isRinci = bentuk === 'RINCI'
  const kini = { kelompok: 'Keadaan Sekarang', ...KANAN }
  const sebelum = { kelompok: `Sebelum ${mulai}`, ...KANAN }
  const kelas: Kolom = { judul: 'Kelas', lebar: LEBAR.kelas, ...TENGAH }
  return [
    { judul: 'No.', lebar: LEBAR.nomor, ...TENGAH },
    {
      judul: isRinci ? 'Unit Kerja / Nama Jabatan' : 'Perangkat Daerah',
      lebar: isRinci ? LEBAR.nama : LEBAR.nama + LEBAR.kelas,
      rata: 'KIRI'
    },
    ...(isRinci ? [kelas] : []),
    { judul: 'PNS', lebar: LEBAR.ribuan, ...kini },
    { judul: 'PPPK', lebar: LEBAR.pppk, ...kini },
    { judul: 'K', lebar: LEBAR.kebutuhan, ...kini },
    { judul: 'BUP', lebar: LEBAR.bup, ...sebelum },
    { judul: 'Usul', lebar: LEBAR.usul, ...sebelum },
    ...Array.from({ length: TAHUN_RENCANA }, (_, n) => kolomTahun(mulai + n)).flat()
  ]
}

function kolomTahun(tahun: number): readonly Kolom[] {
  const satu = { kelompok: String(tahun), ...KANAN }
  return [
    { judul: 'BUP', lebar: LEBAR.bup, ...satu },
    { judul: 'PNS', lebar: LEBAR.ribuan, ...satu },
    { judul: 'PPPK', lebar: LEBAR.pppk, ...satu },
    { judul: 'B', lebar: LEBAR.ribuan, ...satu },
    { judul: '+/–', lebar: LEBAR.ribuan, ...satu }
  ]
}

/** Numbers of a line or a total, beside the names; where nothing happens nothing is written. */
const selAngka = ({ kini, sebelum, tahun }: HitungFormasi): readonly Sel[] => [
  utuh(kini.pns),
  utuh(kini.pppk),
  utuh(kini.kebutuhan),
  terjadi(sebelum.lewat + sebelum.pensiun),
  terjadi(sebelum.usulan),
  ...tahun.flatMap((t) => [terjadi(t.pensiun), terjadi(t.pns), terjadi(t.pppk), utuh(t.akhir), { selisih: t.selisih }])
]

const utuh = (angka: number): Sel => ({ angka, desimal: 0 })
const terjadi = (angka: number): Sel => (angka === 0 ? null : utuh(angka))

type BagianPerangkat = { readonly nama: string; readonly hitung: HitungFormasi; readonly units: readonly UnitFormasi[] }

const isKota = ({ unor }: UnitFormasi): boolean => unor.jenis === 'PEMERINTAH'

/** The branches of a plan: of a city its perangkat daerah (and the city's own posts), else every top of its own. Those without posts are left out. */
function bagianPerangkat(units: readonly UnitFormasi[]): readonly BagianPerangkat[] {
  const bagian: { readonly kepala: UnitFormasi; readonly units: UnitFormasi[] }[] = []
  let isDalamKota = false
  for (const unit of units) {
    if (unit.tingkat === 0) isDalamKota = isKota(unit)
    if (unit.tingkat === 0 || (unit.tingkat === 1 && isDalamKota)) bagian.push({ kepala: unit, units: [unit] })
    else bagian.at(-1)?.units.push(unit)
  }
  return bagian
    .map(({ kepala, units: isi }) => ({ nama: kepala.unor.nama, hitung: isKota(kepala) ? kepala.sendiri : kepala.cabang, units: isi }))
    .filter(({ units: isi }) => isi.some((u) => u.baris.length > 0))
}

const jumlahOf = (hitung: HitungFormasi, kelas: readonly Sel[]): BarisTabel => ({
  jenis: 'JUMLAH',
  sel: ['', 'JUMLAH', ...kelas, ...selAngka(hitung)]
})

const barisRekap = (bagian: readonly BagianPerangkat[], total: HitungFormasi): readonly BarisTabel[] => [
  ...bagian.map(({ nama, hitung }, n): BarisTabel => ({ jenis: 'ISI', sel: [String(n + 1), nama, ...selAngka(hitung)] })),
  jumlahOf(total, [])
]

/** Every line under its unit, numbered throughout, with the sum. */
function barisRincian({ hitung, units }: BagianPerangkat): readonly BarisTabel[] {
  let nomor = 0
  const baris = units.flatMap((unit, at) => [
    ...(unit.baris.length > 0 ? [{ jenis: 'KELOMPOK', teks: jalurOf(units, at).join(' – ') } as const] : []),
    ...unit.baris.map(({ jabatan, hitung: h }): BarisTabel => {
      nomor += 1
      return { jenis: 'ISI', sel: [String(nomor), jabatan.nama, jabatan.kelas === null ? '' : String(jabatan.kelas), ...selAngka(h)] }
    })
  ])
  return [...baris, jumlahOf(hitung, [''])]
}

/** The names of a unit and of what it lies below, down from below the head of its section. */
function jalurOf(units: readonly UnitFormasi[], at: number): readonly string[] {
  const unit = units[at]
  if (!unit) return []
  const induk = units.findLastIndex((u, n) => n < at && u.tingkat === unit.tingkat - 1)
  return [...(induk <= 0 ? [] : jalurOf(units, induk)), unit.unor.nama]
}

function keteranganOf({ sebelum, tanpaLahir }: HitungFormasi, tahunMulai: number): string {
  return [
    `Keterangan: K = kebutuhan; BUP = pegawai dengan TMT pensiun dalam tahun itu menurut batas usia pensiun jabatannya; PNS dan PPPK pada setiap tahun = usulan pengadaan; B = pegawai pada akhir tahun sesudah pensiun dan pengadaan; +/– = B − K. Sebelum ${tahunMulai}: sejak keadaan sekarang sampai 31 Desember ${tahunMulai - 1}.`,
    ...(sebelum.lewat > 0
      ? [
          `${sebelum.lewat} pegawai sudah melewati batas usia pensiun tetapi masih tercatat menjabat; dihitung keluar sebelum ${tahunMulai}.`
        ]
      : []),
    ...(tanpaLahir > 0 ? [`${tanpaLahir} pegawai tanpa tanggal lahir dihitung tetap menjabat karena TMT pensiunnya tidak diketahui.`] : [])
  ].join('\n')
}
