import { bacaTabelKlip } from '../abk/tabel-papan-klip'
import { GOLONGAN_PNS, type GolonganPns } from '../pegawai/pangkat'
import { type GajiPokok, GajiPokokId } from './gaji-pokok'

/** A cell that cannot be read: where it stands in the text that was pasted, counted from 1, and why. */
export type MasalahGaji = { readonly baris: number; readonly kolom: number; readonly pesan: string }

/** A pay table read from text, with everything in it that could not be read. */
export type TempelanGaji = { readonly gaji: readonly GajiPokok[]; readonly masalah: readonly MasalahGaji[] }

/** Reads a pay table as a spreadsheet copies it: a line of golongan on top, masa kerja in the column left of them, rupiah in between. Each tingkat may have a column of masa kerja of its own. */
export function bacaGajiPokok(teks: string): TempelanGaji {
  const rows = bacaTabelKlip(teks).map((row) => row.map((sel) => sel.trim()))
  const kepala = rows.findIndex((row) => row.some((sel) => golonganDari(sel) !== null))
  if (kepala === -1) return gagal(1, 'Tidak ada baris golongan (I/a sampai IV/e).')
  const kolom = kolomDari(rows[kepala] ?? [])
  if (kolom.some((k) => k.letakMk === -1)) return gagal(kepala + 1, 'Kolom pertama harus masa kerja, bukan golongan.')
  const ganda = kolom.filter((k, n) => kolom.findIndex((lain) => lain.golongan === k.golongan) !== n)
  const sel = rows.flatMap((row, n) => (n > kepala ? bacaBaris(row, n + 1, kolom) : []))
  const gaji = sel.flatMap((s) => (s.gaji ? [s.gaji] : []))
  const masalah = [
    ...ganda.map((k) => ({ baris: kepala + 1, kolom: k.letak + 1, pesan: `Golongan ${k.golongan} sudah ada di kolom sebelumnya.` })),
    ...sel.flatMap((s) => (s.masalah ? [s.masalah] : [])),
    ...selGanda(sel)
  ]
  if (sel.length === 0) return gagal(kepala + 1, 'Tidak ada satu pun gaji di bawah baris golongan.')
  return { gaji, masalah: masalah.toSorted((a, b) => a.baris - b.baris || a.kolom - b.kolom) }
}

const gagal = (baris: number, pesan: string): TempelanGaji => ({ gaji: [], masalah: [{ baris, kolom: 1, pesan }] })

/** A column of a golongan, and the column of masa kerja it is read with. */
type Kolom = { readonly golongan: GolonganPns; readonly letak: number; readonly letakMk: number }

function kolomDari(kepala: readonly string[]): readonly Kolom[] {
  const golongan = kepala.map(golonganDari)
  return golongan.flatMap((g, letak) => (g === null ? [] : [{ golongan: g, letak, letakMk: golongan.lastIndexOf(null, letak) }]))
}

type Sel = {
  readonly baris: number
  readonly kolom: number
  readonly gaji: GajiPokok | null
  readonly masalah: MasalahGaji | null
}

/** The cells of a line that hold something. */
const bacaBaris = (row: readonly string[], baris: number, kolom: readonly Kolom[]): readonly Sel[] =>
  kolom
    .filter(({ letak }) => (row[letak] ?? '') !== '')
    .map(({ golongan, letak, letakMk }): Sel => {
      const [teks, mk, rupiah] = [row[letak] ?? '', mkDari(row[letakMk] ?? ''), rupiahDari(row[letak] ?? '')]
      const di = { baris, kolom: letak + 1 }
      if (mk === null)
        return {
          ...di,
          gaji: null,
          masalah: { baris, kolom: letakMk + 1, pesan: `Masa kerja untuk ${golongan} harus bilangan bulat 0 sampai 50.` }
        }
      if (rupiah === null) return { ...di, gaji: null, masalah: { ...di, pesan: `“${teks.slice(0, 30)}” bukan gaji dalam rupiah penuh.` } }
      return { ...di, gaji: { id: GajiPokokId.parse(`${golongan}-${mk}`), golongan, mk, rupiah }, masalah: null }
    })

/** A golongan at a masa kerja that stands there twice. */
function selGanda(sel: readonly Sel[]): readonly MasalahGaji[] {
  const sudah = new Set<string>()
  return sel.flatMap(({ gaji, baris, kolom }) => {
    if (gaji === null) return []
    const isGanda = sudah.has(gaji.id)
    sudah.add(gaji.id)
    return isGanda ? [{ baris, kolom, pesan: `${gaji.golongan} masa kerja ${gaji.mk} tahun sudah ada di atasnya.` }] : []
  })
}

/** `III/a`, `IIIa`, `III A`, `Gol. III/a` … */
function golonganDari(sel: string): GolonganPns | null {
  const padat = sel
    .replace(/^gol(ongan)?\b\.?/i, '')
    .replace(/[\s/.-]/g, '')
    .toLowerCase()
  return GOLONGAN_PNS.find((g) => g.replace('/', '').toLowerCase() === padat) ?? null
}

function mkDari(sel: string): number | null {
  const tahun = /^\d{1,2}$/.test(sel) ? Number(sel) : null
  return tahun !== null && tahun <= 50 ? tahun : null
}

/** `2.785.700`, `2,785,700`, `Rp 2785700`, `2.785.700,00`; less than ten thousand is no pay in whole rupiah. */
function rupiahDari(sel: string): number | null {
  const isi = /^(?:rp\.?\s*)?(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+|\d+)(?:[.,]00?|,-)?$/i.exec(sel)?.[1]
  const rupiah = isi === undefined ? null : Number(isi.replace(/[.,]/g, ''))
  return rupiah !== null && rupiah >= 10_000 && rupiah <= 100_000_000 ? rupiah : null
}
