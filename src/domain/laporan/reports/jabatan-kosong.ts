import { addDays, lamaTeks, monthsBetween, tanggalPendek, type Tanggal } from '../../kit/tanggal'
import { ESELON, isStruktural, type Jabatan } from '../../organisasi/jabatan'
import { isKosong } from '../../organisasi/kartu'
import { namaLengkap, type PegawaiRingkas } from '../../pegawai/pegawai'
import type { Penempatan } from '../../pegawai/penempatan'
import { calonInternal, MEMAKAI_CALON } from '../calon-internal'
import { baris, type KolomLaporan } from '../hasil-laporan'
import { jabatanTerurut, type JabatanUnor } from '../jabatan-terurut'
import { judulLaporan } from '../judul-laporan'
import type { KeadaanKota } from '../keadaan-kota'
import { defineLaporan } from '../laporan'
import { keadaanTanggal, parameterPilihan, parameterUnor, parameterYaTidak } from '../parameter'
import { type Kekosongan, kekosonganPada } from '../sebab-kosong'
import { tingkatJabatan } from '../sel-orang'

const KOLOM: readonly KolomLaporan[] = [
  { kunci: 'no', judul: 'No', jenis: 'ANGKA', lebar: 10 },
  { kunci: 'jabatan', judul: 'Jabatan', jenis: 'TEKS', lebar: 56 },
  { kunci: 'unit', judul: 'Unit', jenis: 'TEKS', lebar: 50 },
  { kunci: 'tingkat', judul: 'Eselon', jenis: 'TEKS', lebar: 18 },
  { kunci: 'kelas', judul: 'Kelas', jenis: 'ANGKA', lebar: 12 },
  { kunci: 'lowong', judul: 'Jumlah kosong', jenis: 'ANGKA', lebar: 16 },
  { kunci: 'sejak', judul: 'Kosong sejak', jenis: 'TANGGAL', lebar: 20 },
  { kunci: 'sebab', judul: 'Sebab', jenis: 'TEKS', lebar: 24 },
  { kunci: 'plt', judul: 'Plt. (nama, s.d.)', jenis: 'TEKS', lebar: 48 },
  { kunci: 'lama', judul: 'Lama kosong', jenis: 'TEKS', lebar: 26 },
  { kunci: 'calon', judul: 'Calon internal', jenis: 'ANGKA', lebar: 16 },
  { kunci: 'prioritas', judul: 'Prioritas', jenis: 'TEKS', lebar: 18 }
]

type Kosong = JabatanUnor & {
  readonly lowong: number
  readonly sejak: Tanggal | null
  readonly sebab: Kekosongan['sebab'] | 'kekurangan'
  readonly plt: string | null
}

/** Daftar jabatan kosong: posts without a definitive holder, since when and why, who acts in them, most pressing first. */
export const jabatanKosong = defineLaporan({
  id: 'jabatan-kosong',
  judul: 'Daftar Jabatan Kosong',
  kelompok: 'JABATAN',
  arti: 'Jabatan tanpa pejabat definitif: sejak kapan, sebabnya, Plt.-nya, dan prioritas pengisiannya.',
  dasar: 'SE BKN 1/SE/I/2021',
  memakai: MEMAKAI_CALON,
  parameter: {
    tanggal: keadaanTanggal(),
    unor: parameterUnor(),
    cakupan: parameterPilihan('Jabatan', [
      ['STRUKTURAL', 'Struktural dan jabatan kunci'],
      ['SEMUA', 'Semua yang kekurangan']
    ]),
    calon: parameterYaTidak('Hitung calon internal')
  },
  *rows(bahan, { tanggal, unor, cakupan, calon: isHitung }) {
    const kota = bahan.pada(tanggal)
    const kekosongan = kekosonganPada(bahan, tanggal)
    const rows = jabatanTerurut(kota, unor)
      .flatMap((p) => p.jabatan)
      .flatMap((j) => kosongOf(kota, j, { cakupan, kekosongan }))
      .toSorted((a, b) => urutPrioritas(a) - urutPrioritas(b))
    const dihitung = rows.flatMap(({ jabatan }) => (isHitung && isStruktural(jabatan) ? [jabatan.id] : []))
    const calon = yield* calonInternal(bahan, kota, dihitung)
    const isi = rows.map((k, at) => barisOf({ ...k, calon: calon.get(k.jabatan.id) ?? null }, at, tanggal))
    const jumlah = rows.reduce((sum, k) => sum + k.lowong, 0)
    return {
      ...judulLaporan('Daftar Jabatan Kosong', kota, unor),
      tabel: [{ judul: null, kolom: KOLOM, baris: rows.length === 0 ? [] : [...isi, { jenis: 'JUMLAH', sel: jumlahSel(jumlah) }] }],
      catatan: [
        'Prioritas 1: jabatan kunci tanpa Plt./Plh.; 2: jabatan kunci dan eselon II; 3: jabatan struktural lain; 4: jabatan fungsional dan pelaksana.',
        '“Kosong sejak” dan sebabnya dibaca dari riwayat jabatan yang tercatat.',
        isHitung ? CATATAN_CALON : 'Calon internal belum dihitung: nyalakan “Hitung calon internal” pada isian laporan.'
      ]
    }
  }
})

const CATATAN_CALON =
  'Calon internal: banyaknya pegawai yang tidak terhalang aturan untuk jabatan struktural itu; urutan dan namanya dicari pada Rencana Rotasi.'

/** How many seats are empty: the one of a structural post held by nobody, or what a post with several seats lacks. */
function lowongOf({ snapshot }: KeadaanKota, jabatan: Jabatan, isSemua: boolean): number {
  const isi = snapshot.byJabatan.get(jabatan.id) ?? []
  if (isStruktural(jabatan)) return Number(isKosong(isi))
  if (jabatan.isJabatanKunci && jabatan.kebutuhan > 0 && isKosong(isi)) return jabatan.kebutuhan
  return isSemua ? Math.max(0, jabatan.kebutuhan - isi.filter((p) => !isSementara(p)).length) : 0
}

type Dasar = { readonly cakupan: 'STRUKTURAL' | 'SEMUA'; readonly kekosongan: (jabatan: Jabatan) => Kekosongan }

/** A post with empty seats; nothing of one that has none. */
function kosongOf(kota: KeadaanKota, { jabatan, unor }: JabatanUnor, { cakupan, kekosongan }: Dasar): readonly Kosong[] {
  const { snapshot } = kota
  const lowong = lowongOf(kota, jabatan, cakupan === 'SEMUA')
  if (lowong === 0) return []
  const isi = snapshot.byJabatan.get(jabatan.id) ?? []
  const plt = isi.flatMap((p) => pltTeks(snapshot.pegawai.get(p.pegawaiId), p)).join('; ') || null
  // of several seats some are held: since when the others are empty history does not tell
  const sejak = isKosong(isi) ? kekosongan(jabatan) : { sejak: null, sebab: 'kekurangan' as const }
  return [{ jabatan, unor, lowong, plt, ...sejak }]
}

const isSementara = ({ jenis }: Pick<Penempatan, 'jenis'>): boolean => jenis === 'PLT' || jenis === 'PLH'

function pltTeks(pegawai: PegawaiRingkas | undefined, { jenis, tmtSelesai }: Penempatan): readonly string[] {
  if (!pegawai || !isSementara({ jenis })) return []
  const gelar = jenis === 'PLT' ? 'Plt.' : 'Plh.'
  return [`${gelar} ${namaLengkap(pegawai)}${tmtSelesai === null ? '' : `, s.d. ${tanggalPendek(addDays(tmtSelesai, -1))}`}`]
}

function prioritasOf({ jabatan, plt }: Kosong): 1 | 2 | 3 | 4 {
  if (jabatan.isJabatanKunci && plt === null) return 1
  if (jabatan.isJabatanKunci || jabatan.jenis === 'JPT_PRATAMA') return 2
  return isStruktural(jabatan) ? 3 : 4
}

const urutPrioritas = (k: Kosong): number => prioritasOf(k) * 100 + (k.jabatan.eselon === null ? 99 : ESELON.indexOf(k.jabatan.eselon))

const barisOf = (k: Kosong & { readonly calon: number | null }, at: number, tanggal: Tanggal): ReturnType<typeof baris> =>
  baris(
    [
      at + 1,
      k.jabatan.nama,
      k.unor?.nama ?? null,
      tingkatJabatan(k.jabatan),
      k.jabatan.kelas,
      k.lowong,
      k.sejak,
      k.sebab,
      k.plt,
      k.sejak && lamaTeks(monthsBetween(k.sejak, tanggal)),
      k.calon,
      String(prioritasOf(k))
    ],
    { jenis: 'JABATAN', id: k.jabatan.id }
  )

const jumlahSel = (lowong: number): readonly (string | number | null)[] => [
  null,
  'Jumlah',
  null,
  null,
  null,
  lowong,
  null,
  null,
  null,
  null,
  null,
  null
]
