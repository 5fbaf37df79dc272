import { addYears, type Tanggal, tanggalPendek } from '../kit/tanggal'
import type { BarisImpor } from './baris-impor'
import type { BarisNominatif } from './baris-nominatif'
import type { BarisKerja } from './buku-kerja'
import type { BahanLembar } from './definisi-lembar'
import type { Kolom } from './kolom'
import type { BagianNip } from '../pegawai/nip'
import { nipOfSel } from './nilai/nip'
import { readJabatan, readJalur } from './read-jabatan'
import { readPegawai } from './read-pegawai'
import type { SelPembaca } from './sel-pembaca'

/** A row open for reading. */
export type BarisTerbuka = { readonly baris: BarisKerja; readonly sel: SelPembaca<Kolom> }

/** Reads and checks one person; nothing when the row must be refused, which is then among the issues. */
export function readBaris(bahan: BahanLembar, { baris, sel }: BarisTerbuka): readonly BarisImpor[] {
  const { tabel, today, kamus } = bahan
  const nip = nipOfSel(sel.sel('nip'), today)
  const nama = sel.teks('nama')
  if (!nip.ok) sel.lapor('nip', 'TOLAK', sel.teks('nip') === '' ? 'NIP kosong. Isi NIP dari SIASN, lalu impor lagi.' : nip.pesan)
  else if (nama === '') sel.lapor('nama', 'TOLAK', 'Nama kosong. Isi nama pegawai, lalu impor lagi.')
  if (nama === '') return []
  if (nip.ok) checkTahunNip(sel, nip.bagian, today)
  const pegawai = readPegawai(sel, { nip: nip.ok ? nip.nip : '', bagian: nip.ok ? nip.bagian : nip.sisa, kamus }, nama)
  const { instansi, jalur } = readJalur(sel)
  const { jabatan, tmtJabatan } = readDuduk(sel, bahan)
  const { berkas, lembar } = tabel
  const hasil = { entitas: 'pegawai', berkas, lembar, baris: baris.nomor, pegawai, instansi, jalur, jabatan, tmtJabatan } as const
  if (nip.ok) return [hasil]
  const { nip: _, ...tanpaNip } = pegawai
  bahan.tanpaNip.push({ baris: { ...hasil, pegawai: tanpaNip } })
  return []
}

/** NIP-7: the year of appointment lies between the 18th (PPPK: 20th) birthday and next year. */
function checkTahunNip(sel: SelPembaca<Kolom>, { tanggalLahir, tahunTmt, bulanTmt }: BagianNip, today: Tanggal): void {
  const termuda = bulanTmt === null ? 20 : 18
  if (tahunTmt < Number(tanggalLahir.slice(0, 4)) + termuda || tahunTmt > Number(today.slice(0, 4)) + 1)
    sel.lapor('nip', 'PERINGATAN', `Tahun pengangkatan menurut NIP (${tahunTmt}) tidak wajar. Periksa NIP di SIASN.`)
}

function readDuduk(sel: SelPembaca<Kolom>, { today, kamus }: BahanLembar): Pick<BarisNominatif, 'jabatan' | 'tmtJabatan'> {
  const jabatan = readJabatan(sel, kamus)
  const tmtJabatan = sel.tanggal('tmtJabatan')
  if (jabatan === null) sel.lapor('jabatan', 'PERINGATAN', 'Jabatan kosong; pegawai dimasukkan tanpa jabatan. Lengkapi jabatannya.')
  else if (tmtJabatan === null)
    sel.lapor('tmtJabatan', 'INFO', 'TMT jabatan belum ada; masa jabatan tidak dapat diperiksa sampai TMT dilengkapi.')
  else if (tmtJabatan > addYears(today, 1))
    sel.lapor('tmtJabatan', 'PERINGATAN', `TMT jabatan ${tanggalPendek(tmtJabatan)} masih lebih dari setahun lagi. Periksa tanggalnya.`)
  return { jabatan, tmtJabatan }
}
