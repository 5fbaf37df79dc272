import { baris, type Kasus, orang } from './kasus'
import { lalu, tulis } from './ubahan'

const tanggal = (angka: string) => ({ angka, tanggal: true })

/** One way of writing the TMT jabatan of the first person, 10 January 2022. */
const cara = (nama: string, menangkap: string, isi: string | { readonly angka: string; readonly tanggal: boolean }): Kasus => ({
  nama: `a day ${nama}`,
  menangkap,
  ubah: tulis(0, 'TMT JABATAN', isi)
})

/** Days in all their spellings, and days that could be read two ways. */
export const kasusTanggal: readonly Kasus[] = [
  cara('with slashes', 'knowing dashes alone', '10/01/2022'),
  cara('with full stops', 'knowing dashes alone', '10.01.2022'),
  cara('without zeros', 'needing two digits', '10-1-2022'),
  cara('with the year first', 'reading 2022-01-10 as 10 January only by luck', '2022-01-10'),
  cara('in eight digits', 'reading 20220110 as a serial', '20220110'),
  cara('with the month in letters', 'knowing digits alone', '10 Januari 2022'),
  cara('with a short month', 'knowing long months alone', '10-Jan-2022'),
  cara('with its weekday', 'stumbling over the weekday', 'Senin, 10 Januari 2022'),
  cara('with a time behind it', 'stumbling over 00:00:00', '2022-01-10 00:00:00'),
  cara('as an Excel serial', 'reading a serial as days since 1 January 1900 without the leap day that never was', tanggal('44571')),
  cara('as an Excel serial in text', 'taking 44571 for no date', '44571'),
  cara('with spaces around it', 'comparing dates with their spaces', ' 10-01-2022\u00a0'),
  {
    nama: 'a workbook of the 1904 calendar',
    menangkap: 'a shift of four years and a day',
    ubah: (buku) => tulis(0, 'TMT JABATAN', tanggal('43109'))({ ...buku, sistem1904: true })
  },
  {
    nama: 'a day that says nothing',
    menangkap: 'refusing 00-00-0000, or reading it as year 0',
    ubah: lalu(tulis(0, 'TMT GOLONGAN', '00-00-0000'), tulis(1, 'TMT GOLONGAN', '0000-00-00')),
    jadi: (b) => orang(1, { tmtGolongan: null })(orang(0, { tmtGolongan: null })(b))
  },
  {
    nama: 'a day no calendar has',
    menangkap: 'rolling 30 February over into March',
    ubah: tulis(0, 'TMT GOLONGAN', '30 Februari 2022'),
    jadi: orang(0, { tmtGolongan: null }),
    masalah: [/^PERINGATAN TMT GOLONGAN.*“30 Februari 2022” bukan tanggal/]
  },
  {
    nama: 'a day with a year of two digits',
    menangkap: 'guessing the century',
    ubah: tulis(0, 'TMT GOLONGAN', '01-04-22'),
    jadi: orang(0, { tmtGolongan: null }),
    masalah: [/^PERINGATAN TMT GOLONGAN.*“01-04-22” bukan tanggal/]
  },
  {
    nama: 'a birth date written month first, as the NIP proves',
    menangkap: 'importing 7 December for 12 July though the NIP knows better',
    ubah: lalu(tulis(1, 'TANGGAL LAHIR', '07/12/1985'), tulis(0, 'TMT JABATAN', '10 Januari 2022'), ...lain('2022-01-10')),
    catatan: [/^INFO TANGGAL LAHIR.*bulan dahulu; dibaca 12-07-1985, begitu menurut NIP/]
  },
  {
    nama: 'a TMT CPNS written month first, as the NIP proves',
    menangkap: 'importing 1 May for 5 January',
    ubah: lalu(
      tulis(0, 'NIP BARU', '198003172005051001'),
      tulis(0, 'TMT CPNS', '05/01/2005'),
      tulis(0, 'TMT JABATAN', '2022-01-10'),
      ...lain('2022-01-10')
    ),
    jadi: orang(0, { nip: '198003172005051001', tmtCpns: '2005-05-01' }),
    catatan: [/^INFO TMT CPNS.*dibaca 01-05-2005, begitu menurut NIP/]
  },
  {
    nama: 'other ambiguous days of a sheet that writes the month first',
    menangkap: 'trusting dd/mm in a sheet proven to write mm/dd',
    ubah: lalu(tulis(1, 'TANGGAL LAHIR', '07/12/1985'), ...lain('2022-01-10')),
    masalah: [/^PERINGATAN TMT JABATAN.*dibaca 10-01-2022, padahal lembar ini juga menulis bulan dahulu/]
  },
  {
    nama: 'a day that can only be read month first',
    menangkap: 'losing 01/17/2022 as no date',
    ubah: lalu(tulis(3, 'TMT JABATAN', '01/17/2022'), tulis(0, 'TMT JABATAN', '2022-01-10'), ...lain('2022-01-10', 3)),
    masalah: [/^PERINGATAN TMT JABATAN.*dibaca 17-01-2022, tidak ada cara baca lain/]
  },
  {
    nama: 'ambiguous days of a sheet without any such proof',
    menangkap: 'warning of every day before the thirteenth',
    ubah: tulis(0, 'TMT JABATAN', '10/01/2022')
  },
  {
    nama: 'a TMT before the sixteenth birthday',
    menangkap: 'importing a TMT that cannot be',
    ubah: tulis(0, 'TMT GOLONGAN', '01-04-1990'),
    jadi: orang(0, { tmtGolongan: null }),
    masalah: [/^PERINGATAN TMT GOLONGAN.*sebelum pegawai berumur 16 tahun/]
  },
  {
    nama: 'a TMT years ahead',
    menangkap: 'not seeing a slip in the year',
    ubah: tulis(0, 'TMT JABATAN', '17-01-2032'),
    jadi: baris(0, { tmtJabatan: '2032-01-17' }),
    masalah: [/^PERINGATAN TMT JABATAN.*lebih dari setahun lagi/]
  }
]

/** The same TMT jabatan of everybody else, written so that it cannot be misread. */
function lain(hari: string, kecuali = -1): readonly Kasus['ubah'][] {
  return [2, 4, 5, 6, 7, 8].filter((n) => n !== kecuali).map((n) => tulis(n, 'TMT JABATAN', hari))
}
