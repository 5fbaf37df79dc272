import { addMonths, type Tanggal } from '../kit/tanggal'
import { ESELON, isStruktural, type JabatanId } from '../organisasi/jabatan'
import type { Pegawai } from '../pegawai/pegawai'
import { type Penempatan, PenempatanId } from '../pegawai/penempatan'
import type { Formasi } from './formasi'
import { findFormasi, KASUS_CONTOH } from './kasus'
import { createPenduduk, type Dunia, type Pesanan } from './orang'

/** A person in a post: what the rest of the sample (history, plan) builds upon. */
export type Penghuni = {
  readonly pegawai: Pegawai
  readonly formasi: Formasi
  readonly penempatan: Penempatan
  readonly isTitipan: boolean
}

type Kursi = { readonly formasi: Formasi; readonly pesanan: Pesanan | null }

/** Fills the posts with this many people: planted seats first, then structural posts from the top, then the rest at random. */
export function fillKursi(dunia: Dunia, formasi: readonly Formasi[], jumlah: number): readonly Penghuni[] {
  const buat = createPenduduk(dunia)
  return kursiOf(dunia, formasi)
    .slice(0, jumlah)
    .map(({ formasi, pesanan }) => {
      const pegawai = buat(formasi, pesanan)
      const tmtMulai = tmtJabatan(dunia, formasi, { pegawai, pesanan })
      return { pegawai, formasi, isTitipan: pesanan !== null, penempatan: definitifOf(dunia, { pegawai, formasi, tmtMulai }) }
    })
}

function kursiOf(dunia: Dunia, formasi: readonly Formasi[]): readonly Kursi[] {
  const titipan = pesananOf(dunia.today, formasi)
  const sudah = Map.groupBy(titipan, ({ formasi }) => formasi.jabatan.id)
  const kosong = kosongOf(dunia, formasi, sudah)
  const sisa = formasi.filter((f) => !kosong.has(f.jabatan.id)).flatMap((f) => repeat(f, f.kursi - (sudah.get(f.jabatan.id)?.length ?? 0)))
  const pejabat = sisa.filter(({ formasi }) => isStruktural(formasi.jabatan)).toSorted((a, b) => tingkat(a) - tingkat(b))
  return [...titipan, ...pejabat, ...dunia.acak.kocok(sisa.filter(({ formasi }) => !isStruktural(formasi.jabatan)))]
}

const repeat = (formasi: Formasi, n: number): readonly Kursi[] => Array.from({ length: Math.max(n, 0) }, () => ({ formasi, pesanan: null }))
const tingkat = ({ formasi }: Kursi): number => (formasi.jabatan.eselon ? ESELON.indexOf(formasi.jabatan.eselon) : ESELON.length)

/** Posts nobody holds: the planted ones, and a few of the lower structural posts, as everywhere. */
function kosongOf({ acak }: Dunia, formasi: readonly Formasi[], titipan: ReadonlyMap<JabatanId, unknown>): ReadonlySet<JabatanId> {
  const kosong = new Set(KASUS_CONTOH.JPT_KOSONG.jabatan.map((alamat) => findFormasi(formasi, alamat).jabatan.id))
  for (const { jabatan } of formasi) {
    if (jabatan.jenis === 'PENGAWAS' && !jabatan.isJabatanKunci && !titipan.has(jabatan.id) && acak.peluang(0.06)) kosong.add(jabatan.id)
  }
  return kosong
}

/** The seats that planted cases ask for, each with what it asks of its person. */
function pesananOf(today: Tanggal, formasi: readonly Formasi[]): readonly Kursi[] {
  const { MENJELANG_BUP, SUAMI_ISTRI, HUKUMAN_DISIPLIN, RANTAI_LIMA, TUKAR, JABATAN_GANDA, PLT_LAMA } = KASUS_CONTOH
  const kursi = (alamat: readonly [string, string?], pesanan: Pesanan): Kursi => ({ formasi: findFormasi(formasi, alamat), pesanan })
  return [
    ...MENJELANG_BUP.jabatan.map((alamat, n) => kursi(alamat, { mencapaiBup: addMonths(today, n + 1) })),
    ...SUAMI_ISTRI.jabatan.map((alamat, n) => kursi(alamat, { kelamin: n % 2 === 0 ? 'L' : 'P' })),
    ...HUKUMAN_DISIPLIN.jabatan.map((alamat) => kursi(alamat, { kedudukanHukum: 'HUKUMAN_DISIPLIN' })),
    ...RANTAI_LIMA.jabatan.slice(1).map((alamat, n) => kursi(alamat, { bulanJabatan: 37 + n * 6 })),
    ...TUKAR.jabatan.map((alamat, n) => kursi(alamat, { bulanJabatan: 66 + n * 5 })),
    ...JABATAN_GANDA.jabatan.slice(1).map((alamat, n) => kursi(alamat, { bulanJabatan: 40 - n * 10 })),
    ...PLT_LAMA.jabatan.map(([kepala]) => kursi([kepala.replace('Kepala', 'Sekretaris')], { bulanJabatan: 31 }))
  ]
}

/** Months ago at which officials were sworn in, in batches: some of them less than two years ago, some more than five. */
const PELANTIKAN = [10, 10, 13, 13, 13, 22, 31, 31, 40, 52, 64, 71, 83]

/** Most heads of dinas have sat long enough to be moved (PP 11/2017 Ps 132): a city changes them all at once. */
const PELANTIKAN_JPT = [13, 31, 31, 31, 40, 40, 52, 64]

type Mulai = { readonly pegawai: Pegawai; readonly pesanan: Pesanan | null }

function tmtJabatan({ acak, today }: Dunia, { jabatan }: Formasi, { pegawai, pesanan }: Mulai): Tanggal {
  const masa = (pegawai.mkTahun ?? 0) * 12 + (pegawai.mkBulan ?? 0)
  if (isStruktural(jabatan))
    return addMonths(
      today,
      -Math.min(pesanan?.bulanJabatan ?? acak.pilih(jabatan.jenis === 'JPT_PRATAMA' ? PELANTIKAN_JPT : PELANTIKAN), Math.max(masa - 24, 1))
    )
  const bulan = Math.min(pesanan?.bulanJabatan ?? acak.bulat(3, 130), Math.max(masa, 1))
  return `${addMonths(today, -bulan).slice(0, 7)}-01`
}

type Definitif = { readonly pegawai: Pegawai; readonly formasi: Formasi; readonly tmtMulai: Tanggal }

const definitifOf = ({ acak, newId }: Dunia, { pegawai, formasi, tmtMulai }: Definitif): Penempatan => ({
  id: PenempatanId.parse(newId()),
  pegawaiId: pegawai.id,
  jabatanId: formasi.jabatan.id,
  jenis: 'DEFINITIF',
  tmtMulai,
  tmtSelesai: null,
  nomorSk: isStruktural(formasi.jabatan) ? `800.1.3.3/${acak.bulat(12, 480)}/BKPSDM/${tmtMulai.slice(0, 4)}` : null
})
