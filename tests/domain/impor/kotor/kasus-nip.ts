import { type Kasus, orang, tanpa } from './kasus'
import { lalu, sisip, tulis } from './ubahan'

const RINALDI = { nip: '198003172005011001', nama: 'RINALDI CHANIAGO', tanggalLahir: '1980-03-17' }
const angka = (isi: string) => ({ angka: isi, tanggal: false })

/** One way of spoiling the first NIP that still says who it is. */
const tertolong = (nama: string, menangkap: string, ubah: Kasus['ubah'], masalah: RegExp): Kasus => ({
  nama,
  menangkap,
  ubah,
  jadi: tanpa(0),
  masalah: [masalah],
  data: { pegawai: [RINALDI] },
  usul: [['PERBAIKI_NIP', RINALDI.nip]],
  // a saved row comes after the others
  sesudahUsul: (bersih) => [...bersih.slice(1), ...bersih.slice(0, 1)]
})

/** NIP-1 to NIP-9. */
export const kasusNip: readonly Kasus[] = [
  { nama: 'NIP-1: a leading apostrophe', menangkap: 'counting the apostrophe', ubah: tulis(0, 'NIP BARU', "'198003172005011001") },
  { nama: 'NIP-1: printed in groups', menangkap: 'refusing the printed form', ubah: tulis(0, 'NIP BARU', '19800317 200501 1 001') },
  { nama: 'NIP-1: with full stops', menangkap: 'refusing the form with full stops', ubah: tulis(0, 'NIP BARU', '19800317.200501.1.001') },
  {
    nama: 'NIP-1: with hard and zero-width spaces',
    menangkap: 'keeping signs that cannot be seen',
    ubah: tulis(0, 'NIP BARU', '\u200b198003172005011001\u00a0')
  },
  {
    nama: 'NIP-1: in full-width digits',
    menangkap: 'knowing ASCII digits alone',
    ubah: tulis(0, 'NIP BARU', '１９８００３１７２００５０１１００１')
  },
  tertolong(
    'NIP-1: one digit missing',
    'padding or guessing a digit',
    tulis(0, 'NIP BARU', '19800317200501100'),
    /^TOLAK NIP BARU.*18 angka/
  ),
  tertolong('NIP-1: words instead of a NIP', 'taking words for a NIP', tulis(0, 'NIP BARU', 'belum terbit'), /^TOLAK NIP BARU.*18 angka/),
  tertolong('no NIP at all', 'dropping a person without a word', tulis(0, 'NIP BARU', null), /^TOLAK NIP BARU.*NIP kosong/),
  tertolong('NIP-2: no such day', 'believing 30 February', tulis(0, 'NIP BARU', '198002302005011001'), /^TOLAK NIP BARU.*kalender/),
  tertolong('NIP-2: a hundred years old', 'believing any age', tulis(0, 'NIP BARU', '192003172005011001'), /^TOLAK NIP BARU.*17–75/),
  {
    nama: 'NIP-3: the NIP of a PNS among PPPK',
    menangkap: 'not holding the columns against digits 13 and 14',
    ubah: lalu(tulis(0, 'JENIS PEGAWAI NAMA', 'PPPK'), tulis(0, 'GOL AKHIR NAMA', 'IX'), tulis(0, 'STATUS CPNS PNS', null)),
    jadi: orang(0, { jenisAsn: 'PPPK', golongan: 'IX' }),
    masalah: [/^PERINGATAN NIP BARU.*13 dan 14 NIP menunjukkan PNS/]
  },
  {
    nama: 'NIP-4: another birth date',
    menangkap: 'not holding the birth date against the NIP',
    ubah: tulis(0, 'TANGGAL LAHIR', '18-03-1980'),
    jadi: orang(0, { tanggalLahir: '1980-03-18' }),
    masalah: [/^PERINGATAN TANGGAL LAHIR.*berbeda dari NIP \(17-03-1980\)/]
  },
  {
    nama: 'NIP-5: another TMT CPNS',
    menangkap: 'not holding the TMT CPNS against the NIP',
    ubah: tulis(0, 'TMT CPNS', '01-03-2006'),
    jadi: orang(0, { tmtCpns: '2006-03-01' }),
    masalah: [/^PERINGATAN TMT CPNS.*\(01-2005\)/]
  },
  {
    nama: 'NIP-6: another sex',
    menangkap: 'not holding the sex against digit 15',
    ubah: tulis(0, 'JENIS KELAMIN', 'F'),
    jadi: orang(0, { jenisKelamin: 'P' }),
    masalah: [/^PERINGATAN JENIS KELAMIN.*ke-15/]
  },
  {
    nama: 'NIP-7: appointed at ten',
    menangkap: 'believing any year of appointment',
    ubah: lalu(tulis(0, 'NIP BARU', '198003171990011001'), tulis(0, 'TMT CPNS', null)),
    jadi: orang(0, { nip: '198003171990011001', tmtCpns: null }),
    masalah: [/^PERINGATAN NIP BARU.*\(1990\) tidak wajar/]
  },
  {
    nama: 'NIP-8: the same NIP for two people',
    menangkap: 'overwriting one person with another',
    ubah: tulis(4, 'NIP BARU', RINALDI.nip),
    jadi: tanpa(4),
    masalah: [
      /^TOLAK NIP BARU.*lembar “Pegawai” baris 2 dengan isi lain/,
      /^PERINGATAN TANGGAL LAHIR/,
      /^PERINGATAN JENIS KELAMIN/,
      /^PERINGATAN TMT CPNS/
    ]
  },
  tertolong(
    'NIP-9: a number whose last digits Excel lost',
    'importing a NIP that ends in 000',
    tulis(0, 'NIP BARU', angka('198003172005011000')),
    /^TOLAK NIP BARU.*tersimpan sebagai angka/
  ),
  tertolong(
    'NIP-9: a number in E notation',
    'reading E+17 as digits',
    tulis(0, 'NIP BARU', angka('1.98003172005011E+17')),
    /^TOLAK NIP BARU.*tersimpan sebagai angka/
  ),
  tertolong(
    'NIP-9: E notation saved as text',
    'seeing lost digits in numbers alone',
    tulis(0, 'NIP BARU', '1,98003E+17'),
    /^TOLAK NIP BARU.*tersimpan sebagai angka/
  ),
  tertolong(
    'NIP-9: text that was once a number',
    'trusting text that ends in 000',
    tulis(0, 'NIP BARU', '198003172005011000'),
    /^TOLAK NIP BARU.*tersimpan sebagai angka/
  ),
  tertolong(
    'NIP-9: lost, and no birth date but in its first digits',
    'needing the birth date column for the repair',
    lalu(tulis(0, 'NIP BARU', angka('198003172005011000')), tulis(0, 'TANGGAL LAHIR', null)),
    /^TOLAK NIP BARU/
  ),
  {
    nama: 'NIP-9: lost, and two people of that name and day',
    menangkap: 'offering the NIP of somebody else',
    ubah: tulis(0, 'NIP BARU', angka('198003172005011000')),
    jadi: tanpa(0),
    masalah: [/^TOLAK NIP BARU/],
    data: { pegawai: [RINALDI, { ...RINALDI, nip: '198003172005011009' }] }
  },
  {
    nama: 'NIP-9: lost, and known to nobody',
    menangkap: 'inventing a NIP',
    ubah: tulis(0, 'NIP BARU', angka('198003172005011000')),
    jadi: tanpa(0),
    masalah: [/^TOLAK NIP BARU/]
  },
  {
    nama: 'NIP-9: lost here, whole in another row of the files',
    menangkap: 'looking for the person in the data alone',
    ubah: sisip('Pegawai', 3, [null, angka('198507122010012000'), null, 'Desi Tanjung, S.E.', null, null, null, null, '12-07-1985']),
    masalah: [/^TOLAK NIP BARU/, /^PERINGATAN JABATAN NAMA.*Jabatan kosong/],
    usul: [['PERBAIKI_NIP', '198507122010012002']],
    sesudahUsul: (bersih) => bersih
  }
]
