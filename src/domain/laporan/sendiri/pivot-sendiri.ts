import type { SelLaporan, TabelLaporan } from '../hasil-laporan'
import { persen, type SisiSilang, tabelSilang } from '../tabel-silang'
import type { BarisSendiri, KolomSendiri } from './kolom-sendiri'
import type { PivotSiap } from './siapkan-definisi'

/** Rows counted by one column or by two, with totals and shares; what is not recorded is a value like any other. */
export function pivotSendiri(isi: readonly BarisSendiri[], { baris, kolom, ukuran }: PivotSiap): TabelLaporan {
  const silang = tabelSilang(null, isi, { baris: sisiOf(baris, isi), kolom: kolom ? sisiOf(kolom, isi) : TANPA_KOLOM })
  return kolom ? menurutUkuran(silang, ukuran) : tanpaKolom(silang)
}

/** One side: its values in their order, numbers by their size. */
export function sisiOf({ nama, judul, bentuk, urutan }: KolomSendiri, isi: readonly BarisSendiri[]): SisiSilang<BarisSendiri> {
  const angka = bentuk === 'ANGKA' ? isi.map(({ nilai }) => nilai(nama)).filter((n) => typeof n === 'number') : []
  return {
    judul,
    nilai: ({ nilai }) => nilai(nama)?.toString() ?? null,
    urutan: bentuk === 'ANGKA' ? [...new Set(angka)].toSorted((a, b) => a - b).map(String) : urutan
  }
}

const TANPA_KOLOM: SisiSilang<BarisSendiri> = { judul: '', nilai: () => 'Jumlah', urutan: [] }

/** The columns of values carry the title of their dimension. */
const isNilai = (tabel: TabelLaporan, at: number): boolean => tabel.kolom[at]?.kelompok !== undefined

const tanpaKolom = (tabel: TabelLaporan): TabelLaporan => ({
  ...tabel,
  kolom: tabel.kolom.filter((_k, at) => !isNilai(tabel, at)),
  baris: tabel.baris.map((b) => (b.jenis === 'KELOMPOK' ? b : { ...b, sel: b.sel.filter((_s, at) => !isNilai(tabel, at)) }))
})

/** Counts as shares of their row, their column or of all. */
function menurutUkuran(tabel: TabelLaporan, ukuran: PivotSiap['ukuran']): TabelLaporan {
  const total = tabel.baris.at(-1)
  if (ukuran === 'JUMLAH' || total?.jenis !== 'JUMLAH') return tabel
  const jumlahAt = tabel.kolom.findIndex(({ kunci }) => kunci === 'jumlah')
  const dasarOf = (sel: readonly SelLaporan[], at: number): SelLaporan | undefined => {
    if (ukuran === 'PERSEN_BARIS') return sel[jumlahAt]
    return ukuran === 'PERSEN_KOLOM' ? total.sel[at] : total.sel[jumlahAt]
  }
  return {
    ...tabel,
    kolom: tabel.kolom.map((k, at) => (isNilai(tabel, at) ? { ...k, jenis: 'PERSEN' } : k)),
    baris: tabel.baris.map((b) =>
      b.jenis === 'KELOMPOK'
        ? b
        : { ...b, sel: b.sel.map((s, at) => (isNilai(tabel, at) ? persen(Number(s), Number(dasarOf(b.sel, at) ?? 0)) : s)) }
    )
  }
}
