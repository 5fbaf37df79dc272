import { isKolomTulis, KOLOM_MATRIKS, type KolomMatriks } from '../../../../domain/mutasi/kolom-matriks'
import { tombolDari } from '../../../lib/tombol'
import { kolomSebelah, type LetakMatriks } from './letak-matriks'
import type { MejaMatriks } from './meja-matriks'

type Kunci = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>
type Meja = Pick<MejaMatriks, 'aktif' | 'baris' | 'baru' | 'pilih' | 'mulai' | 'simpanBaru' | 'bersihkan' | 'cabut'>

const HALAMAN = 8

/** A key pressed on the matrix while no cell is being written in; true when it was taken. */
export function tekanMatriks(meja: Meja, kunci: Kunci): boolean {
  const tombol = tombolDari(kunci)
  const lakukan = LAKUKAN[tombol]
  if (lakukan) return lakukan(meja)
  const jalan = JALAN[tombol]
  if (jalan) {
    meja.pilih(dalamBatas(meja, jalan(meja)))
    return true
  }
  return ketik(meja, kunci)
}

const geser = ({ aktif }: Meja, kolom: number): LetakMatriks => {
  const at = KOLOM_MATRIKS.indexOf(aktif.kolom) + kolom
  return { indeks: aktif.indeks, kolom: KOLOM_MATRIKS[Math.max(1, Math.min(KOLOM_MATRIKS.length - 1, at))] ?? aktif.kolom }
}

const turun = ({ aktif }: Meja, baris: number): LetakMatriks => ({ indeks: aktif.indeks + baris, kolom: aktif.kolom })

const JALAN: Readonly<Record<string, (meja: Meja) => LetakMatriks>> = {
  ArrowUp: (meja) => turun(meja, -1),
  ArrowDown: (meja) => turun(meja, 1),
  ArrowLeft: (meja) => geser(meja, -1),
  ArrowRight: (meja) => geser(meja, 1),
  PageUp: (meja) => turun(meja, -HALAMAN),
  PageDown: (meja) => turun(meja, HALAMAN),
  Home: (meja) => ({ indeks: meja.aktif.indeks, kolom: 'nama' }),
  End: (meja) => ({ indeks: meja.aktif.indeks, kolom: 'keputusan' }),
  'mod+Home': () => ({ indeks: 0, kolom: 'nama' }),
  'mod+End': () => ({ indeks: Infinity, kolom: 'nama' }),
  'mod+ArrowUp': (meja) => ({ indeks: 0, kolom: meja.aktif.kolom }),
  'mod+ArrowDown': (meja) => ({ indeks: Infinity, kolom: meja.aktif.kolom })
}

const LAKUKAN: Readonly<Record<string, (meja: Meja) => boolean>> = {
  Tab: (meja) => tab(meja, 'Tab'),
  'shift+Tab': (meja) => tab(meja, 'shift+Tab'),
  Enter: (meja) => {
    if (isTulis(meja)) meja.mulai(null)
    else if (isBaru(meja)) meja.simpanBaru()
    return true
  },
  'mod+Enter': (meja) => {
    if (isBaru(meja)) meja.simpanBaru()
    return true
  },
  F2: (meja) => {
    meja.mulai(null)
    return true
  },
  Delete: hapus,
  Backspace: (meja) => {
    meja.mulai('')
    return true
  },
  Escape: (meja) => {
    if (!isBaru(meja)) return false
    meja.bersihkan()
    return true
  }
}

const isBaru = ({ aktif, baru }: Meja): boolean => aktif.indeks === baru
const isTulis = ({ aktif, baru }: Meja): boolean => baru >= 0 && isKolomTulis(aktif.kolom)

/** The next cell that is written in, over the ends of rows; past the last the keys leave the table. */
function tab(meja: Meja, kunci: 'Tab' | 'shift+Tab'): boolean {
  const { indeks, kolom } = meja.aktif
  const sebelah = kolomSebelah(kolom, kunci)
  const tujuan = indeks + (kunci === 'Tab' ? 1 : -1)
  if (meja.baru < 0 || (sebelah === null && (tujuan < 0 || tujuan > meja.baru))) return false
  meja.pilih(sebelah === null ? { indeks: tujuan, kolom: kunci === 'Tab' ? 'nama' : 'sampai' } : { indeks, kolom: sebelah })
  return true
}

function hapus(meja: Meja): boolean {
  if (meja.baru < 0) return false
  const milik = meja.baris[meja.aktif.indeks]
  if (milik) meja.cabut(milik.langkah)
  else meja.bersihkan()
  return true
}

/** A sign begins to write in a cell. */
function ketik(meja: Meja, { key, ctrlKey, metaKey, altKey }: Kunci): boolean {
  if (key.length !== 1 || ctrlKey || metaKey || altKey || !isTulis(meja) || key === '?') return false
  meja.mulai(key === ' ' ? null : key)
  return true
}

const dalamBatas = ({ baris, baru }: Meja, { indeks, kolom }: LetakMatriks): { readonly indeks: number; readonly kolom: KolomMatriks } => ({
  indeks: Math.max(0, Math.min(indeks, baru < 0 ? baris.length - 1 : baru)),
  kolom
})
