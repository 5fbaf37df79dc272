import { addYears, type Tanggal, tanggalPendek } from '../kit/tanggal'
import type { BarisNominatif } from './baris-nominatif'
import type { BarisKerja } from './buku-kerja'
import { type BagianNip, type NipSel, nipOfSel } from './nilai/nip'
import { readJabatan, readJalur } from './read-jabatan'
import { readPegawai } from './read-pegawai'
import { type BahanSel, openBaris, type SelPembaca } from './sel-pembaca'

/** What reading rows needs beside them. `dikenal` remembers where each NIP stood first. */
export type BahanBaris = BahanSel & { readonly today: Tanggal; readonly dikenal: Map<string, string> }

/** Reads and checks one row; null when it must be refused, which is then among the issues. */
export function readBaris(bahan: BahanBaris, baris: BarisKerja): BarisNominatif | null {
  const { tabel, today, dikenal } = bahan
  const sel = openBaris(bahan, baris)
  const nama = sel.teks('nama')
  const nip = acceptNip(sel, today)
  if (nip === null) return null
  const pertama = dikenal.get(nip.nip)
  if (pertama) return reject(sel, 'nip', `NIP ini sudah ada di ${pertama}. Hapus baris yang salah, lalu impor lagi.`)
  if (nama === '') return reject(sel, 'nama', 'Nama kosong. Isi nama pegawai, lalu impor lagi.')
  dikenal.set(nip.nip, `lembar “${tabel.lembar}” baris ${baris.nomor}`)
  checkTahunNip(sel, nip.bagian, today)
  return {
    lembar: tabel.lembar,
    baris: baris.nomor,
    pegawai: readPegawai(sel, nip, nama),
    ...readJalur(sel),
    ...readDuduk(sel, today)
  }
}

function acceptNip(sel: SelPembaca, today: Tanggal): Extract<NipSel, { ok: true }> | null {
  if (sel.teks('nip') === '') return reject(sel, 'nip', 'NIP kosong. Isi NIP dari SIASN, lalu impor lagi.')
  const nip = nipOfSel(sel.sel('nip'), today)
  return nip.ok ? nip : reject(sel, 'nip', nip.pesan)
}

function reject(sel: SelPembaca, kolom: 'nip' | 'nama', pesan: string): null {
  sel.lapor(kolom, 'TOLAK', pesan)
  return null
}

/** NIP-7: the year of appointment lies between the 18th birthday and next year. */
function checkTahunNip(sel: SelPembaca, { tanggalLahir, tahunTmt }: BagianNip, today: Tanggal): void {
  if (tahunTmt < Number(tanggalLahir.slice(0, 4)) + 18 || tahunTmt > Number(today.slice(0, 4)) + 1)
    sel.lapor('nip', 'PERINGATAN', `Tahun pengangkatan menurut NIP (${tahunTmt}) tidak wajar. Periksa NIP di SIASN.`)
}

function readDuduk(sel: SelPembaca, today: Tanggal): Pick<BarisNominatif, 'jabatan' | 'tmtJabatan'> {
  const jabatan = readJabatan(sel)
  const tmtJabatan = sel.tanggal('tmtJabatan')
  if (jabatan === null) sel.lapor('jabatan', 'PERINGATAN', 'Jabatan kosong; pegawai dimasukkan tanpa jabatan. Lengkapi jabatannya.')
  else if (tmtJabatan === null)
    sel.lapor('tmtJabatan', 'INFO', 'TMT jabatan belum ada; masa jabatan tidak dapat diperiksa sampai TMT dilengkapi.')
  else if (tmtJabatan > addYears(today, 1))
    sel.lapor('tmtJabatan', 'PERINGATAN', `TMT jabatan ${tanggalPendek(tmtJabatan)} masih lebih dari setahun lagi. Periksa tanggalnya.`)
  return { jabatan, tmtJabatan }
}
