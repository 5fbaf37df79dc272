import { setImmediate as nextTurn } from 'node:timers/promises'
import type { IsiTabel, JenisNaskah } from '../../../src/domain/naskah/jenis-naskah'
import { TITIK_TITIK } from '../../../src/domain/naskah/isian'
import { medanNaskah, nilaiOf } from '../../../src/domain/naskah/medan/daftar-medan'
import type { Konteks } from '../../../src/domain/naskah/medan/medan-gabung'
import { cellText } from '../../documents/cell-text'
import { keepTogether } from '../../documents/keep-together'
import { plainText } from '../../documents/plain-text'
import type { Lingkup } from '../../documents/word-template'
import type { IsiTemplat } from './tulis-lembar'

/** The cells of a table are called by their place: `{kolom1}` … */
const KOLOM = /^kolom([1-9]\d?)$/

/** The names a template of a kind may use: every merge field, the loop over people, the tables of the paper and their columns. */
export function isDikenal(jenis: JenisNaskah): (nama: string) => boolean {
  const nama = new Set([
    ...medanNaskah(jenis.medan).map((m) => m.nama),
    ...Object.keys(jenis.tabel).map((t) => t.toLowerCase()),
    'orang',
    'urut'
  ])
  return (satu) => nama.has(satu) || KOLOM.test(satu) || satu === 'kelompok'
}

/** Fills a Word template of the office for papers of a kind. */
export const createIsiTemplat =
  (jenis: JenisNaskah, data: string): IsiTemplat =>
  async (konteks, bentuk) => {
    const { fillWordTemplate } = await import('../../documents/word-template')
    const bytes = Buffer.from(data, 'base64')
    const isKonsep = jenis.penomoran !== 'TANPA'
    const lingkup = konteks.map((k) => lingkupOf(jenis, k))
    if (bentuk === 'SATU') return [fillWordTemplate(bytes, lingkup, isKonsep)]
    const files: Uint8Array[] = []
    for (const satu of lingkup) {
      await nextTurn()
      files.push(fillWordTemplate(bytes, [satu], isKonsep))
    }
    return files
  }

/** The fields and tables of one paper; what is empty prints as dots. */
function lingkupOf(jenis: JenisNaskah, konteks: Konteks): Lingkup {
  const nilai = nilaiOf(konteks, jenis.medan)
  const tabel = new Map(Object.entries(jenis.tabel).map(([nama, isi]) => [nama.toLowerCase(), isi]))
  return {
    teks: (nama) => {
      const isi = nilai(nama)
      if (isi === null) return null
      return isi === '' ? TITIK_TITIK : keepTogether(plainText(isi))
    },
    isAda: (nama) => (nilai(nama) ?? '') !== '',
    ulang: (nama) => {
      const isi = tabel.get(nama)
      return isi ? barisOf(isi(konteks)) : null
    }
  }
}

/** The title of a group stands in the second column: the first is as narrow as a number. */
const barisOf = ({ baris }: IsiTabel): readonly Lingkup[] =>
  baris.map((b) => lingkupBaris(b.jenis === 'KELOMPOK' ? ['', b.teks] : b.sel.map(cellText), b.jenis === 'KELOMPOK' ? b.teks : ''))

function lingkupBaris(sel: readonly string[], kelompok: string): Lingkup {
  const teks = (nama: string): string | null => {
    if (nama === 'kelompok') return kelompok
    const [, ke] = KOLOM.exec(nama) ?? []
    return ke === undefined ? null : plainText(sel[Number(ke) - 1] ?? '')
  }
  return { teks, isAda: (nama) => (teks(nama) ?? '') !== '', ulang: () => null }
}
