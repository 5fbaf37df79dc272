import type { BarisImpor, RujukanUnor } from './baris-impor'
import type { BarisKerja } from './buku-kerja'
import { normalizeNama } from './nilai/teks'
import { type BahanSel, reportSel } from './sel-masalah'

/** A row with where it was read, so that it can be spoken of later. */
export type BarisTerbaca = { readonly hasil: BarisImpor; readonly baris: BarisKerja; readonly bahan: BahanSel; readonly kolom: string }

/** Collects rows, each person, unit and post once. */
export type Kumpulan = {
  readonly add: (terbaca: BarisTerbaca) => void
  readonly hasil: () => readonly BarisImpor[]
  /** How many rows were refused because another one says otherwise. */
  readonly jumlahDitolak: () => number
}

/**
 * Takes each person, unit and post once. The same again is noted; with other contents the first is taken, unless the later
 * TMT jabatan of the second says that it is the newer one. Whichever is refused is told with both places.
 */
export function createKumpulan(): Kumpulan {
  const semua = new Map<string, BarisTerbaca>()
  let ditolak = 0
  const add = (baru: BarisTerbaca): void => {
    const kunci = identitas(baru.hasil)
    const lama = semua.get(kunci)
    if (!lama) {
      semua.set(kunci, baru)
      return
    }
    if (isiOf(lama.hasil) === isiOf(baru.hasil))
      return report(baru, 'INFO', `${sebutan(baru)} sudah ada di ${tempat(lama)} dengan isi yang sama; diambil sekali.`)
    ditolak += 1
    if (isLebihBaru(baru.hasil, lama.hasil)) {
      report(lama, 'TOLAK', `${sebutan(lama)} ada lagi di ${tempat(baru)} dengan TMT jabatan yang lebih akhir; baris itu yang diambil.`)
      semua.set(kunci, baru)
    } else
      report(
        baru,
        'TOLAK',
        `${sebutan(baru)} sudah ada di ${tempat(lama)} dengan isi lain; baris itu yang diambil. Hapus baris yang salah, lalu impor lagi.`
      )
  }
  return { add, hasil: () => [...semua.values()].map((b) => b.hasil), jumlahDitolak: () => ditolak }
}

function report({ bahan, baris, kolom }: BarisTerbaca, parah: 'INFO' | 'TOLAK', pesan: string): void {
  reportSel(bahan, baris, { kolom, parah, pesan })
}

/** People are one by their NIP in all files; units and posts by what a sheet calls them, sheet by sheet. */
function identitas(b: BarisImpor): string {
  if (b.entitas === 'pegawai') return b.pegawai.nip
  const lembar = `${b.entitas}|${b.berkas}|${b.lembar}`
  if (b.entitas === 'jabatan') return JSON.stringify([lembar, normalizeNama(b.jabatan.nama), ...tempatUnit(b.unor)])
  const nomor = b.unor.siasnId ?? b.unor.kode
  return JSON.stringify(nomor === null ? [lembar, normalizeNama(b.unor.nama), ...tempatUnit(b.induk)] : [lembar, nomor])
}

function tempatUnit(rujukan: RujukanUnor | null): readonly (string | null)[] {
  if (rujukan === null) return []
  const { siasnId, kode, nama, jalur } = rujukan
  return [siasnId, kode, normalizeNama(nama ?? ''), ...jalur.map((s) => normalizeNama(s.nama))]
}

/** Whether the row of a person says a later day of appointment than another. */
export const isLebihBaru = (baru: BarisImpor, lama: BarisImpor): boolean =>
  baru.entitas === 'pegawai' && lama.entitas === 'pegawai' && (baru.tmtJabatan ?? '') > (lama.tmtJabatan ?? '')

const isiOf = (hasil: BarisImpor): string => JSON.stringify({ ...hasil, berkas: 0, lembar: '', baris: 0 })

const tempat = ({ hasil }: BarisTerbaca): string => `lembar “${hasil.lembar}” baris ${hasil.baris}`

const SEBUTAN = { pegawai: 'NIP ini', unor: 'Unit ini', jabatan: 'Jabatan ini' } as const
const sebutan = ({ hasil }: BarisTerbaca): string => SEBUTAN[hasil.entitas]
