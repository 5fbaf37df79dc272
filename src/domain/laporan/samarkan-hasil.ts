import type { HasilLaporan, TabelLaporan } from './hasil-laporan'
import { SIFAT_PRIBADI } from './sifat'

const SAMARAN = '••••'

/** A report without what is personal in it: its columns stay, so that nobody takes a masked list for a whole one. */
export function samarkanHasil(hasil: HasilLaporan): HasilLaporan {
  if (!hasil.tabel.some(({ kolom }) => kolom.some(({ pribadi }) => pribadi !== undefined))) return hasil
  const { sifat, ...lain } = hasil
  return {
    ...lain,
    // what is masked is no longer in it
    ...(sifat === undefined || sifat === SIFAT_PRIBADI ? {} : { sifat }),
    tabel: hasil.tabel.map(samarkanTabel),
    catatan: [...hasil.catatan, 'Data pribadi disamarkan (UU 27/2022).']
  }
}

function samarkanTabel(tabel: TabelLaporan): TabelLaporan {
  const tertutup = tabel.kolom.map(({ pribadi }) => pribadi !== undefined)
  if (!tertutup.includes(true)) return tabel
  return {
    ...tabel,
    kolom: tabel.kolom.map((kolom) => (kolom.pribadi === undefined ? kolom : { ...kolom, jenis: 'TEKS' })),
    baris: tabel.baris.map((baris) =>
      baris.jenis === 'ISI' ? { ...baris, sel: baris.sel.map((sel, at) => (tertutup[at] === true && sel !== null ? SAMARAN : sel)) } : baris
    )
  }
}
