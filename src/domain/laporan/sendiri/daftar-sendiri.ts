import { nilaiTerurut, TIDAK_TERCATAT } from '../dimensi'
import { baris, type BarisLaporan, type KolomLaporan, type SelLaporan, type TabelLaporan } from '../hasil-laporan'
import type { BarisSendiri, KolomSendiri } from './kolom-sendiri'
import { sisiOf } from './pivot-sendiri'
import type { DefinisiSiap } from './siapkan-definisi'

type Daftar = Pick<DefinisiSiap, 'katalog' | 'kolom' | 'kelompok' | 'urut'>

const KOLOM_NOMOR: KolomLaporan = { kunci: '#', judul: 'No', jenis: 'ANGKA', lebar: 10 }

/** Rows as a list: in their order, under the titles of their groups with subtotals, and a total below all. */
export function daftarSendiri(isi: readonly BarisSendiri[], daftar: Daftar): TabelLaporan {
  const kolom = daftar.kolom.map(kolomOf)
  const terurut = urutkan(isi, daftar.urut)
  let nomor = 0
  const satu = (b: BarisSendiri): BarisLaporan => baris([(nomor += 1), ...daftar.kolom.map(({ nama }) => b.nilai(nama))], b.tuju)
  const rows = [...bertingkat(terurut, daftar, { satu, atas: [] })]
  return {
    judul: null,
    kolom: [KOLOM_NOMOR, ...kolom],
    baris: isi.length === 0 ? [] : [...rows, jumlahOf(null, isi, daftar)]
  }
}

const kolomOf = ({ nama, judul, jenis, lebar, pribadi }: KolomSendiri): KolomLaporan => ({
  kunci: nama,
  judul,
  jenis,
  lebar,
  ...(pribadi === undefined ? {} : { pribadi })
})

/** In the order of the table where nothing else tells rows apart; what is not recorded comes last. */
function urutkan(isi: readonly BarisSendiri[], urut: Daftar['urut']): readonly BarisSendiri[] {
  if (urut.length === 0) return isi
  const arah = urut.map(({ turun }) => (turun ? -1 : 1))
  return isi
    .map((b) => ({ b, kunci: urut.map(({ kolom }) => kunciUrut(b.nilai(kolom.nama), kolom)) }))
    .toSorted((x, y) => {
      for (const [at, a] of x.kunci.entries()) {
        const beda = banding(a, y.kunci[at] ?? null, arah[at] ?? 1)
        if (beda !== 0) return beda
      }
      return 0
    })
    .map(({ b }) => b)
}

/** Values of a choice stand in the order of the choice; others behind them, by name. */
function kunciUrut(sel: SelLaporan, { bentuk, urutan }: KolomSendiri): SelLaporan {
  if (bentuk !== 'PILIHAN' || sel === null) return sel
  const at = urutan.indexOf(String(sel))
  return at < 0 ? urutan.length : at
}

function banding(a: SelLaporan, b: SelLaporan, arah: number): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  if (typeof a === 'number' && typeof b === 'number') return arah * (a - b)
  return arah * KATA.compare(String(a), String(b))
}

/** Made once: a comparison that makes its own takes a hundred times as long. */
const KATA = new Intl.Collator('id', { numeric: true })

type Tingkat = { readonly satu: (b: BarisSendiri) => BarisLaporan; readonly atas: readonly string[] }

/** The rows under the titles of the groups they are in, level by level. */
function* bertingkat(isi: readonly BarisSendiri[], daftar: Daftar, { satu, atas }: Tingkat): Generator<BarisLaporan> {
  const kolom = daftar.kelompok[atas.length]
  if (!kolom) {
    yield* isi.map(satu)
    return
  }
  const sisi = sisiOf(kolom, isi)
  const milik = Map.groupBy(isi, (b) => sisi.nilai(b) ?? TIDAK_TERCATAT)
  for (const nilai of nilaiTerurut(milik.keys(), sisi.urutan)) {
    const rows = milik.get(nilai) ?? []
    const jalan = [...atas, sebutanNilai(kolom, nilai)]
    yield { jenis: 'KELOMPOK', teks: jalan.join(' › ') }
    yield* bertingkat(rows, daftar, { satu, atas: jalan })
    yield jumlahOf(nilai, rows, daftar)
  }
}

/** What stands in a title: a bare number or a value that is missing says of what. */
const sebutanNilai = ({ judul, bentuk }: KolomSendiri, nilai: string): string =>
  bentuk === 'ANGKA' || nilai === TIDAK_TERCATAT ? `${judul}: ${nilai}` : nilai

/** How many there are, in the first column of words, or below No where there is none; and the sums of what adds up. */
function jumlahOf(kelompok: string | null, isi: readonly BarisSendiri[], { kolom, katalog }: Daftar): BarisLaporan {
  const at = kolom.findIndex(({ jenis }) => jenis === 'TEKS')
  const sel = kolom.map((k, n): SelLaporan => {
    if (n === at) return `Jumlah: ${isi.length} ${katalog.satuan}${kelompok === null ? '' : ` (${kelompok})`}`
    return k.isDijumlah ? isi.reduce((sum, { nilai }) => sum + Number(nilai(k.nama) ?? 0), 0) : null
  })
  return { jenis: 'JUMLAH', sel: [at < 0 ? isi.length : null, ...sel] }
}
