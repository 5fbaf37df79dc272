import { bacaTabelKlip } from '../abk/tabel-papan-klip'
import { ok, refuse, type Result } from '../kit/result'
import { type IsianUsulan, KOLOM_USULAN } from './isi-usulan'
import type { BarisFormasi } from './proyeksi-formasi'

/** Where a block begins: in which line, and in which of the fields of a line (PNS and PPPK of the first year, of the second …). */
type TempatTempel = { readonly baris: number; readonly medan: number }

/**
 * The numbers of a block copied from a spreadsheet: its rows go to the lines from the first on, its columns to the fields side by
 * side. An empty cell leaves what is there, a dash means nobody. Refused whole when a cell is no number or lies beside the table.
 */
export function tempelUsulan(
  baris: readonly Pick<BarisFormasi, 'anggota' | 'hitung'>[],
  { baris: mulai, medan }: TempatTempel,
  teks: string
): Result<readonly IsianUsulan[], string> {
  const isian: IsianUsulan[] = []
  for (const [r, sel] of bacaTabelKlip(teks).entries()) {
    const ke = baris[mulai + r]
    for (const [c, mentah] of sel.entries()) {
      const isi = mentah.replaceAll('\u00a0', ' ').trim()
      if (isi === '') continue
      const field = fieldOf(medan + c, ke)
      const orang = orangOf(isi)
      if (ke === undefined || field === null) return refuse(`Isi yang ditempel melewati batas tabel (baris ${r + 1}, kolom ${c + 1}).`)
      if (orang === null) return refuse(`“${isi}” bukan bilangan dari 0 sampai 999 (baris ${r + 1}, kolom ${c + 1}).`)
      isian.push({ baris: ke, ...field, orang })
    }
  }
  return ok(isian)
}

function fieldOf(medan: number, baris: Pick<BarisFormasi, 'hitung'> | undefined): Pick<IsianUsulan, 'tahun' | 'kolom'> | null {
  const tahun = baris?.hitung.tahun[Math.floor(medan / KOLOM_USULAN.length)]?.tahun
  const kolom = KOLOM_USULAN[medan % KOLOM_USULAN.length]
  return tahun === undefined || kolom === undefined ? null : { tahun, kolom }
}

/** A count of people as a sheet writes it; null for anything else. */
export function orangOf(teks: string): number | null {
  if (/^[-–—]$/.test(teks)) return 0
  return /^\d{1,3}$/.test(teks) ? Number(teks) : null
}
