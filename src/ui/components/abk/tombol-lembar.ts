import { KOLOM_ISIAN } from '../../../domain/abk/isian-abk'
import { bacaPeriode, bacaSatuanWaktu } from '../../../domain/abk/baca-sel-abk'
import { PERIODE, SATUAN_WAKTU } from '../../../domain/abk/abk'
import { SEBUTAN_PERIODE, SEBUTAN_SATUAN_WAKTU } from '../../../domain/abk/kata-abk'
import { tombolDari } from '../../lib/tombol'
import { langkahSel, wilayahOf } from './letak-sel'
import type { MejaLembar } from './meja-lembar'
import { barisAkhir, isiWilayah, kosongkan } from './sunting-lembar'
import { TINDAKAN_BARIS } from './tindakan-baris'

type Kunci = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** A key pressed on the form while no cell is being written in; true when it was taken. */
export function tekanLembar(meja: MejaLembar, kunci: Kunci): boolean {
  const tombol = tombolDari(kunci)
  const lakukan = LAIN[tombol] ?? TINDAKAN_BARIS.find((t) => t.tombol === tombol)?.lakukan
  if (lakukan) {
    lakukan(meja)
    return true
  }
  if (kunci.altKey) return false
  const pilihan = langkahSel(meja.pilihan, kunci, barisAkhir(meja.lembar))
  if (pilihan) meja.pilih(pilihan)
  return pilihan !== null || ketik(meja, kunci)
}

type Lakukan = (meja: MejaLembar) => void

const LAIN: Readonly<Record<string, Lakukan>> = {
  'mod+A': (meja) =>
    meja.pilih({
      jangkar: { baris: 0, kolom: 0 },
      aktif: { baris: Math.max(0, meja.lembar.length - 1), kolom: KOLOM_ISIAN.length - 1 },
      awalTab: null
    }),
  F2: (meja) => meja.mulai(null),
  Delete: (meja) => meja.ubah(kosongkan(meja.lembar, wilayahOf(meja.pilihan))),
  Backspace: (meja) => meja.mulai('')
}

/** A sign begins to write in a cell; in a column of choices it chooses the next word that begins with it. */
function ketik(meja: MejaLembar, { key, ctrlKey, metaKey }: Kunci): boolean {
  if (key.length !== 1 || ctrlKey || metaKey) return false
  const kolom = KOLOM_ISIAN[meja.pilihan.aktif.kolom] ?? 'uraian'
  const kata = KATA[kolom]
  if (!kata) meja.mulai(key)
  else if (key === ' ') meja.mulai(null)
  else pilihKata(meja, kata, key.toLowerCase())
  return true
}

const KATA: Partial<Record<(typeof KOLOM_ISIAN)[number], readonly string[]>> = {
  periode: PERIODE.map((p) => SEBUTAN_PERIODE[p]),
  satuanNorma: SATUAN_WAKTU.map((s) => SEBUTAN_SATUAN_WAKTU[s])
}

function pilihKata(meja: MejaLembar, kata: readonly string[], huruf: string): void {
  const { baris, kolom } = meja.pilihan.aktif
  const kini = meja.lembar[baris]?.[KOLOM_ISIAN[kolom] ?? 'uraian'] ?? ''
  const cocok = kata.filter((k) => k.startsWith(huruf))
  const at = cocok.findIndex((k) => (bacaPeriode(k) ?? bacaSatuanWaktu(k)) === kini)
  const berikut = cocok[(at + 1) % cocok.length]
  if (berikut !== undefined) meja.ubah(isiWilayah(meja.lembar, wilayahOf(meja.pilihan), berikut))
}
