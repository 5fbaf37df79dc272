import type { RujukanUnor } from './baris-impor'
import type { BarisKerja } from './buku-kerja'
import { jenisUnorOf } from './nilai/unor-nilai'
import { isKosong, selTeks } from './nilai/teks'
import type { Tabel } from './tabel'

/** A row of a tree by numbers, found in it: the unit it stands in (`induk`), and how others point at it (`diri`). */
export type SimpulPeta = {
  readonly ok: true
  readonly nama: string
  readonly isUnit: boolean
  /** The last part of its number: its order among siblings. */
  readonly urut: number
  readonly induk: RujukanUnor | null
  readonly diri: RujukanUnor
  /** True when a number between it and the row above it is missing. */
  readonly isIndukHilang: boolean
}

/** Why a row has no place in the tree. */
export type SimpulTolak = { readonly ok: false; readonly kolom: 'nomor' | 'nama'; readonly pesan: string }

/** The tree of one sheet. */
export type CabangPeta = { readonly simpulOf: (baris: BarisKerja) => SimpulPeta | SimpulTolak }

/** Builds the tree of a sheet from its numbers: `1.2.10` stands below `1.2`, whatever the order of the rows. */
export function createCabang(tabel: Tabel): CabangPeta {
  const teks = (baris: BarisKerja, kolom: string): string => {
    const at = tabel.kolom.get(kolom)
    const isi = at === undefined ? '' : selTeks(baris.sel[at])
    return isKosong(isi) && kolom !== 'nomor' ? '' : isi
  }
  const pertama = new Map<string, BarisKerja>()
  const beranak = new Set<string>()
  for (const baris of tabel.baris) {
    const nomor = nomorOf(teks(baris, 'nomor'))
    if (!pertama.has(nomor)) pertama.set(nomor, baris)
    beranak.add(nomorAtas(nomor))
  }
  const isUnit = (baris: BarisKerja): boolean => {
    const tipe = teks(baris, 'tipe')
    if (tipe !== '') return /^(UNIT|U$|ORGANISASI|UNOR|TAUTAN|LINK)/i.test(tipe)
    if (['jenis', 'jenjang', 'kebutuhan'].some((kolom) => teks(baris, kolom) !== '')) return false
    return beranak.has(nomorOf(teks(baris, 'nomor'))) || jenisUnorOf(teks(baris, 'nama')) !== 'LAINNYA'
  }
  const unitAt = (nomor: string): BarisKerja | null => {
    for (let at = nomor; at !== ''; at = nomorAtas(at)) {
      const baris = pertama.get(at)
      if (baris && isUnit(baris)) return baris
    }
    return null
  }
  const rujukan = (unit: BarisKerja): RujukanUnor => {
    const nama = teks(unit, 'nama')
    return { siasnId: null, kode: teks(unit, 'kode') || null, nama, jalur: jalurOf(unit) }
  }
  const jalurOf = (unit: BarisKerja): RujukanUnor['jalur'] => {
    const induk = unitAt(nomorAtas(nomorOf(teks(unit, 'nomor'))))
    return [...(induk ? jalurOf(induk) : []), { nama: teks(unit, 'nama'), siasnId: null }]
  }
  const simpulOf: CabangPeta['simpulOf'] = (baris) => {
    const [nomor, nama] = [nomorOf(teks(baris, 'nomor')), teks(baris, 'nama')]
    const sebab = refusalOf(nomor, nama, pertama.get(nomor) === baris)
    if (sebab) return sebab
    const induk = unitAt(nomorAtas(nomor))
    return {
      ok: true,
      nama,
      isUnit: isUnit(baris),
      urut: Number(nomor.slice(nomor.lastIndexOf('.') + 1)),
      induk: induk && rujukan(induk),
      diri: rujukan(baris),
      isIndukHilang: nomor.includes('.') && !pertama.has(nomorAtas(nomor))
    }
  }
  return { simpulOf }
}

function refusalOf(nomor: string, nama: string, isPertama: boolean): SimpulTolak | null {
  if (!/^\d{1,6}(\.\d{1,6})*$/.test(nomor))
    return { ok: false, kolom: 'nomor', pesan: 'Nomor harus berupa angka bertitik, misalnya 1.2.10. Perbaiki nomornya, lalu impor lagi.' }
  if (nama === '') return { ok: false, kolom: 'nama', pesan: 'Nama kosong. Isi nama unit atau jabatan, lalu impor lagi.' }
  if (isPertama) return null
  const pesan = 'Nomor ini sudah dipakai baris lain. Bila 1.10 tertulis 1.1, ubah kolom nomor menjadi Teks lalu isi ulang.'
  return { ok: false, kolom: 'nomor', pesan }
}

const nomorOf = (teks: string): string => teks.replace(/[.\s]+$/, '').replaceAll(' ', '')
const nomorAtas = (nomor: string): string => nomor.slice(0, Math.max(0, nomor.lastIndexOf('.')))
