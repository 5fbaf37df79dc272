import type { IsianUsulan } from '../../../domain/formasi/isi-usulan'
import { orangOf, tempelUsulan } from '../../../domain/formasi/tempel-usulan'
import type { BarisTabelFormasi } from '../../../domain/formasi/tabel-formasi'
import { Refused } from '../../lib/client'
import { notifyProblem } from '../../lib/notify'
import { gerakFormasi, isiKolom, type LetakFormasi, lineBawah, type MedanGerak, medanKolom } from './tab-formasi-letak'
import type { BukaPensiun } from './tab-formasi-pensiun'
import type { RencanaFormasi } from './tab-formasi-rencana'

/** A cell being written in: begun with a digit that takes the place of what stood there, or (null) written on. */
export type TulisFormasi = { readonly awal: string | null }

/** What the keys of the table work with. */
export type MejaFormasi = {
  readonly rencana: RencanaFormasi
  readonly rows: readonly BarisTabelFormasi[]
  readonly letak: LetakFormasi
  readonly tulis: TulisFormasi | null
  readonly ke: (letak: LetakFormasi) => void
  readonly setTulis: (tulis: TulisFormasi | null) => void
  /** Gives the keys back to the table. */
  readonly pegang: () => void
  /** Lets go of the keys, so that Tab goes on beyond the table. */
  readonly lepas: () => void
  readonly onIsi: (isian: readonly IsianUsulan[]) => void
  readonly onPensiun: BukaPensiun
  readonly halaman: () => number
}

/** The key that ended the writing of a cell; null = the cell was left by mouse. */
export type KunciTulis = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** The keys of the table itself; those of a cell being written in are its own. */
export const tombolFormasi =
  (meja: MejaFormasi) =>
  (event: React.KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return
    const next = gerakFormasi(meja.letak, event, medanGerak(meja))
    if (next) meja.ke(next)
    else if (!perbuat(event, meja)) return
    event.preventDefault()
  }

function perbuat(event: React.KeyboardEvent, meja: MejaFormasi): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  if (event.key === 'Enter' || event.key === ' ') return bukaSel(meja)
  if (event.key === 'Escape') {
    meja.lepas()
    return true
  }
  const isian = isianDi(meja)
  return isian !== null && ubahSel(event.key, isian, meja)
}

function ubahSel(key: string, isian: IsianUsulan, { setTulis, onIsi }: MejaFormasi): boolean {
  if (/^\d$/.test(key)) setTulis({ awal: key })
  else if (key === 'F2') setTulis({ awal: null })
  else if (key === 'Delete' || key === 'Backspace') onIsi([{ ...isian, orang: 0 }])
  else return false
  return true
}

/** Opens what a cell has to say: names of who retires, or the number to be written. */
export function bukaSel(meja: MejaFormasi): boolean {
  const row = meja.rows[meja.letak.baris]
  const isi = isiKolom(meja.letak.kolom)
  if (!row) return false
  if (isi.jenis === 'USULAN') {
    if (!isianDi(meja)) return false
    meja.setTulis({ awal: null })
  } else bukaPensiun(meja, row, isi.jenis === 'SEBELUM' ? null : isi.ke)
  return true
}

/** Tells who retires of a row, before the first year (`ke` null) or in one of the years. */
function bukaPensiun({ onPensiun, rencana }: MejaFormasi, row: BarisTabelFormasi, ke: number | null): void {
  const saat = ke === null ? (['LEWAT', 'SEBELUM'] as const) : [rencana.masa.tahunMulai + ke]
  if (row.jenis === 'UNIT') onPensiun({ nama: row.unit.unor.nama, jabatan: row.unit.unor.id, saat })
  else onPensiun({ nama: row.baris.jabatan.nama, jabatan: row.baris.anggota, saat })
}

/** Writes what was typed, and goes where the key leads. */
export function akhiriTulis(meja: MejaFormasi, teks: string, kunci: KunciTulis | null): void {
  const isian = isianDi(meja)
  const orang = teks.trim() === '' ? 0 : orangOf(teks.trim())
  meja.setTulis(null)
  if (kunci) meja.pegang()
  if (orang === null) tolak(`“${teks}” bukan bilangan dari 0 sampai 999.`)
  else if (isian && orang !== isian.orang) meja.onIsi([{ ...isian, orang }])
  if (kunci && orang !== null) meja.ke(sesudahTulis(meja, kunci))
}

function sesudahTulis(meja: MejaFormasi, kunci: KunciTulis): LetakFormasi {
  const medan = medanGerak(meja)
  if (kunci.key === 'Enter') return lineBawah(meja.letak, kunci.shiftKey ? -1 : 1, medan)
  return gerakFormasi(meja.letak, kunci, medan) ?? meja.letak
}

/** Takes a block from a spreadsheet; a single number goes into a cell being written in as usual. */
export const tempelFormasi =
  (meja: MejaFormasi) =>
  (event: React.ClipboardEvent): void => {
    const teks = event.clipboardData.getData('text/plain')
    const medan = medanKolom(meja.letak.kolom)
    if (meja.tulis !== null && !/[\t\n]/.test(teks)) return
    event.preventDefault()
    if (medan === null || !isianDi(meja) || teks === '') return
    const lines = meja.rows.flatMap((row, at) => (row.jenis === 'JABATAN' && at >= meja.letak.baris ? [row.baris] : []))
    const isian = tempelUsulan(lines, { baris: 0, medan }, teks)
    meja.setTulis(null)
    meja.pegang()
    if (isian.ok) meja.onIsi(isian.value)
    else tolak(isian.error)
  }

/** The field the keys stand on, with what is in it; null where nothing can be filled in. */
export function isianDi({ rows, letak, rencana }: MejaFormasi): IsianUsulan | null {
  const row = rows[letak.baris]
  const isi = isiKolom(letak.kolom)
  if (row?.jenis !== 'JABATAN' || isi.jenis !== 'USULAN' || rencana.rancanganId !== null) return null
  const tahun = row.baris.hitung.tahun[isi.ke]
  return tahun ? { baris: row.baris, tahun: tahun.tahun, kolom: isi.kolom, orang: tahun[isi.kolom] } : null
}

/** The cell something lies in; null beside the cells the keys can reach. */
export function letakDi(target: EventTarget): LetakFormasi | null {
  const sel = target instanceof Element ? target.closest<HTMLElement>('[data-kolom]') : null
  const baris = sel?.closest<HTMLElement>('[data-index]')
  return sel && baris ? { baris: Number(baris.dataset['index']), kolom: Number(sel.dataset['kolom']) } : null
}

const medanGerak = ({ rows, halaman }: MejaFormasi): MedanGerak => ({
  jumlah: rows.length,
  isIsian: (baris) => rows[baris]?.jenis === 'JABATAN',
  halaman: halaman()
})

const tolak = (pesan: string): void => notifyProblem(new Refused('INVALID', pesan))
