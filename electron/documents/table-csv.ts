import { setImmediate as nextTurn } from 'node:timers/promises'
import { isTanggal, tanggalPendek } from '../../src/domain/kit/tanggal'
import type { KolomEkspor, SelEkspor, TabelEkspor } from '../../src/domain/kit/tabel-ekspor'

const PER_TURN = 2000
const BOM = '\uFEFF'
/** What a spreadsheet would take for the beginning of a formula, narrow or full-width. */
const PEMICU = /^[=+\-@\t\r\n＝＋－＠]/
/** A number a spreadsheet would round or shorten: an NIP, a NIK, a phone number. */
const NOMOR_PANJANG = /^(0\d+|\d{12,})$/

/** A table as CSV the way Excel opens it in an Indonesian office: `;`, UTF-8 with BOM, CRLF, everything quoted, no formula. */
export async function tableCsv({ kolom, baris }: TabelEkspor): Promise<Uint8Array> {
  const lines = [line(kolom.map((k) => quoted(inert(k.judul))))]
  for (const [at, sel] of baris.entries()) {
    if (at % PER_TURN === 0) await nextTurn()
    lines.push(line(kolom.map(({ jenis }, k) => quoted(fieldOf(sel[k] ?? null, jenis)))))
  }
  return new TextEncoder().encode(BOM + lines.join(''))
}

function fieldOf(sel: SelEkspor, jenis: KolomEkspor['jenis']): string {
  if (sel === null) return ''
  if (typeof sel === 'number') return jenis === 'TEKS' ? inert(String(sel)) : String(sel).replace('.', ',')
  if (jenis === 'TANGGAL' && isTanggal(sel)) return tanggalPendek(sel)
  if (jenis === 'ANGKA' && /^-?\d+([.,]\d+)?$/.test(sel)) return sel
  return inert(sel)
}

const inert = (teks: string): string => (PEMICU.test(teks) || NOMOR_PANJANG.test(teks) ? `'${teks}` : teks)
const quoted = (teks: string): string => `"${teks.replaceAll('\0', '').replaceAll('"', '""')}"`
const line = (fields: readonly string[]): string => `${fields.join(';')}\r\n`
