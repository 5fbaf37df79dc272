import type { JabatanId } from '../organisasi/jabatan'
import { type BarisTabel, bezettingBaris, tabelOf } from '../organisasi/layout-tabel'
import type { Snapshot } from '../organisasi/snapshot'
import type { Simpul } from '../organisasi/tree'
import { namaLengkap } from '../pegawai/pegawai'
import { type Bentuk, kotak, paragraf, pena, type Rata } from './adegan'
import { SEBUTAN, selisihCetak } from './isi-kartu'
import { LEBAR_KARTU } from './kartu-cetak'
import { huruf, type Huruf, pecahTeks } from './tulisan'
import { TINTA } from './warna-cetak'

/** A row of the table below a card: posts of one name with their counts, and who holds them. */
type BarisCetak = {
  readonly nama: readonly string[]
  readonly orang: readonly string[]
  readonly kelas: string
  readonly ada: number
  readonly perlu: number
}

/** The table of the posts of a unor beside the one that leads it (PermenPANRB 1/2020), measured for paper. */
export type TabelCetak = { readonly judul: string | null; readonly baris: readonly BarisCetak[]; readonly tinggi: number }

const ISI = huruf(6)
const KEPALA = huruf(5.8, true)
const TEBAL = huruf(6, true)
const ORANG = huruf(5.6)
const TEPI = 1
const INDEN = 1.4
const TINGGI_KEPALA = 3.4
const KOLOM = [6, 6, 6, 7] as const
const LEBAR_NAMA = LEBAR_KARTU - KOLOM.reduce((sum, k) => sum + k, 0)
const GARIS = pena(TINTA.muda, 0.15)

/** Height of the title of a table that stands apart. */
export const TINGGI_JUDUL_TABEL = 4.4

/** The table of a box; null when its unor has no other posts than its head's. */
export function tabelCetak(snapshot: Snapshot, { unor, kedudukan }: Simpul, denganNama: boolean): TabelCetak | null {
  const tabel = tabelOf(snapshot.jabatanByUnor.get(unor.id) ?? [], kedudukan === 'KELOMPOK' ? 'TERPISAH' : 'MELEKAT')
  if (!tabel) return null
  const baris = tabel.baris.map((b) => barisCetak(snapshot, b, denganNama))
  const kepala = TINGGI_KEPALA + (tabel.judul === null ? 0 : TINGGI_JUDUL_TABEL)
  return { judul: tabel.judul, baris, tinggi: kepala + baris.reduce((sum, b) => sum + tinggiBaris(b), 0) + TINGGI_KEPALA }
}

function barisCetak(snapshot: Snapshot, baris: BarisTabel, denganNama: boolean): BarisCetak {
  const [first] = baris.jabatan
  const nama = (first && snapshot.jabatan.get(first)?.nama) ?? ''
  return {
    nama: pecahTeks(nama, ISI, LEBAR_NAMA - 2 * TEPI),
    orang: denganNama
      ? baris.jabatan.flatMap((id) => namaPemegang(snapshot, id)).flatMap((n) => pecahTeks(n, ORANG, LEBAR_NAMA - 2 * TEPI - INDEN))
      : [],
    kelas: baris.kelas === null ? '' : String(baris.kelas),
    ada: bezettingBaris(baris, (id) => snapshot.byJabatan.get(id) ?? []),
    perlu: baris.kebutuhan
  }
}

const namaPemegang = (snapshot: Snapshot, id: JabatanId): readonly string[] =>
  (snapshot.byJabatan.get(id) ?? []).flatMap(({ pegawaiId, jenis }) => {
    const pegawai = snapshot.pegawai.get(pegawaiId)
    return pegawai ? [SEBUTAN[jenis] + namaLengkap(pegawai)] : []
  })

const tinggiBaris = ({ nama, orang }: BarisCetak): number => 0.9 + nama.length * ISI.ukuran * 1.2 + orang.length * ORANG.ukuran * 1.2

/** The table, its upper left corner at 0,0. */
export function gambarTabel({ judul, baris, tinggi }: TabelCetak): readonly Bentuk[] {
  const atas = judul === null ? 0 : TINGGI_JUDUL_TABEL
  const bentuk: Bentuk[] = [
    kotak({ x: 0, y: 0, lebar: LEBAR_KARTU, tinggi }, { isi: TINTA.putih, pena: GARIS }),
    kotak({ x: 0, y: atas, lebar: LEBAR_KARTU, tinggi: TINGGI_KEPALA }, { isi: TINTA.latar, pena: GARIS }),
    ...(judul === null
      ? []
      : paragraf({ baris: [judul], huruf: TEBAL }, { x: LEBAR_KARTU / 2, y: 0.9, warna: TINTA.hitam, rata: 'TENGAH' })),
    ...sel(['Nama jabatan', 'Kls', 'B', 'K', '+/−'], { y: atas + 0.5, jenis: KEPALA, selisih: 0 })
  ]
  let y = atas + TINGGI_KEPALA
  for (const b of baris) {
    bentuk.push(...gambarBaris(b, y))
    y += tinggiBaris(b)
    bentuk.push({ jenis: 'GARIS', titik: [0, y, LEBAR_KARTU, y], pena: GARIS })
  }
  bentuk.push(...jumlah(baris, y))
  for (const x of TIANG) bentuk.push({ jenis: 'GARIS', titik: [x, atas, x, tinggi], pena: GARIS })
  return bentuk
}

function jumlah(baris: readonly BarisCetak[], y: number): readonly Bentuk[] {
  const [ada, perlu] = [baris.reduce((sum, b) => sum + b.ada, 0), baris.reduce((sum, b) => sum + b.perlu, 0)]
  return sel(['JUMLAH', '', String(ada), String(perlu), selisihCetak(ada - perlu)], { y: y + 0.5, jenis: TEBAL, selisih: ada - perlu })
}

/** Where the columns of numbers begin. */
const TIANG = KOLOM.map((_, n) => LEBAR_NAMA + KOLOM.slice(0, n).reduce((sum, k) => sum + k, 0))

function gambarBaris({ nama, orang, kelas, ada, perlu }: BarisCetak, atas: number): readonly Bentuk[] {
  const y = atas + 0.5
  return [
    ...paragraf({ baris: nama, huruf: ISI }, { x: TEPI, y, warna: TINTA.hitam }),
    ...paragraf({ baris: orang, huruf: ORANG }, { x: TEPI + INDEN, y: y + nama.length * ISI.ukuran * 1.2, warna: TINTA.abu }),
    ...sel(['', kelas, String(ada), String(perlu), selisihCetak(ada - perlu)], { y, jenis: ISI, selisih: ada - perlu })
  ]
}

type Gaya = { readonly y: number; readonly jenis: Huruf; readonly selisih: number }

/** The cells of one row on one line; a shortage is red, a surplus blue. */
function sel(teks: readonly string[], { y, jenis, selisih }: Gaya): readonly Bentuk[] {
  return teks.flatMap((isi, n) => {
    if (isi === '') return []
    const tengah = (TIANG[n - 1] ?? 0) + (KOLOM[n - 1] ?? 0) / 2
    const tempat: { x: number; rata: Rata } = n === 0 ? { x: TEPI, rata: 'KIRI' } : { x: tengah, rata: 'TENGAH' }
    return paragraf({ baris: [isi], huruf: jenis }, { ...tempat, y, warna: n === 4 ? warnaSelisih(selisih) : TINTA.hitam })
  })
}

function warnaSelisih(selisih: number): string {
  if (selisih === 0) return TINTA.hitam
  return selisih < 0 ? TINTA.kosong : TINTA.lebih
}
