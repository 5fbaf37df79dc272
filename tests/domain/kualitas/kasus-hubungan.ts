import { ATURAN_ABK_BAKU } from '../../../src/domain/abk/aturan-abk'
import { aJabatan, anUnor, aPenempatan } from '../../support/builders'
import { anAbk, menit } from '../abk/kota-abk'
import { dua, jf, type Kasus, kursi, menjabat, orang, susunan } from './kota-uji'

const NIK = '1373011703800001'
const NIK_P = '1373015703800001'

const ENAM_HARI = { ...ATURAN_ABK_BAKU, waktuEfektif: 70_000 }

/** What does not go together: person and post, posts and units. */
export const KASUS_HUBUNGAN: Readonly<Record<string, Kasus>> = {
  'K-01': { kena: [[dua({ nik: NIK }, { nik: NIK, nama: 'Kembar' }), 'Kembar']], lolos: [dua({ nik: NIK }, { nik: NIK_P }), dua({}, {})] },
  'K-02': {
    kena: [
      [orang({ tingkatPendidikan: 'S-2' }), 'gelar sarjana'],
      [orang({ gelarBelakang: null }), 'tanpa gelar'],
      [orang({ tingkatPendidikan: 'D-III', gelarBelakang: null }), 'tanpa gelar'],
      [orang({ tingkatPendidikan: 'S-3', gelarDepan: 'dr.', gelarBelakang: 'M.Kes.' }), 'gelar magister']
    ],
    lolos: [
      orang(),
      orang({ tingkatPendidikan: 'S-2', gelarBelakang: 'S.Sos., M.Si.' }),
      orang({ tingkatPendidikan: 'S-2', gelarBelakang: 'SE, MM' }),
      orang({ tingkatPendidikan: 'S-3', gelarDepan: 'Dr.' }),
      orang({ tingkatPendidikan: 'SMA', gelarBelakang: null }),
      orang({ nama: 'Budi, S.Sos.', gelarBelakang: null }),
      orang({ tingkatPendidikan: 'D-III', gelarBelakang: 'A.Md.Keb.' }),
      orang({ tingkatPendidikan: 'PROFESI', gelarDepan: 'drg.', gelarBelakang: null }),
      orang({ gelarDepan: 'Dra.', gelarBelakang: null }),
      orang({ tingkatPendidikan: null, gelarBelakang: null })
    ]
  },
  'K-03': {
    kena: [
      [orang({ gelarBelakang: 'S.Sos., M.Si.' }), 'gelar magister'],
      [orang({ tingkatPendidikan: 'SMA' }), 'SMA']
    ],
    lolos: [orang(), orang({ gelarDepan: 'dr.', gelarBelakang: null }), orang({ gelarDepan: 'H.' })]
  },
  'K-04': {
    kena: [[orang({ golongan: 'IX' }), 'IX']],
    lolos: [orang(), orang({ golongan: null }), orang({ jenisAsn: 'PPPK', golongan: 'IX' })]
  },
  'K-05': { kena: [[orang({ jenisAsn: 'PPPK' }), 'III/d']], lolos: [orang({ jenisAsn: 'PPPK', golongan: 'IX' }), orang()] },
  'K-06': {
    kena: [
      [menjabat({ golongan: 'III/b' }), 'III/d'],
      [menjabat({ golongan: 'III/b' }, { eselon: 'IV.b', golonganMinimum: 'IV/a' }), 'IV/a']
    ],
    lolos: [
      menjabat(),
      menjabat({ golongan: 'III/c' }),
      menjabat({ golongan: 'I/a' }, { jenis: 'PELAKSANA', eselon: null }),
      menjabat({ golongan: 'IX' })
    ]
  },
  'K-07': {
    kena: [
      [menjabat({ tingkatPendidikan: 'D-III' }, { jenis: 'JF', eselon: null, jenjang: 'AHLI_PERTAMA' }), 'S-1'],
      [menjabat({ tingkatPendidikan: 'SMP' }, { jenis: 'JF', eselon: null, jenjang: 'TERAMPIL' }), 'SMA'],
      [menjabat({}, { jenis: 'JF', eselon: null, jenjang: 'AHLI_MUDA', pendidikanMinimum: 'PROFESI' }), 'PROFESI']
    ],
    lolos: [
      menjabat({ tingkatPendidikan: 'D-IV' }, { jenis: 'JF', eselon: null, jenjang: 'AHLI_MADYA' }),
      menjabat({ tingkatPendidikan: 'SMA' }, { jenis: 'JF', eselon: null, jenjang: 'MAHIR' }),
      menjabat({ tingkatPendidikan: 'SMP' })
    ]
  },
  'K-08': {
    kena: [
      [menjabat({}, {}, '2004-12-31'), 'CPNS'],
      [menjabat({ tmtCpns: null }, {}, '1996-03-16'), '16 tahun']
    ],
    lolos: [menjabat({}, {}, '2005-01-01'), menjabat({ tmtCpns: null }, {}, '1996-03-17'), menjabat({}, {}, null)]
  },
  'K-09': {
    kena: [[menjabat({ tanggalLahir: '1963-10-20' }, {}, '2021-11-01'), '01-11-2021']],
    lolos: [menjabat({ tanggalLahir: '1963-10-20' }, {}, '2021-10-31'), menjabat({ tanggalLahir: null })]
  },
  'K-10': {
    kena: [[menjabat({ tanggalLahir: '1968-10-31' }), '01-11-2026']],
    lolos: [
      menjabat({ tanggalLahir: '1968-11-01' }),
      menjabat({ tanggalLahir: '1968-10-31' }, { bup: 60 }),
      orang({ tanggalLahir: '1950-01-01' })
    ]
  },
  'K-11': {
    kena: [
      [orang(), 'Belum ditempatkan'],
      [{ ...menjabat(), penempatan: [aPenempatan({ pegawaiId: 'p', jabatanId: 'j', jenis: 'PLT' })] }, 'Plt']
    ],
    lolos: [menjabat(), orang({ kedudukanHukum: 'CLTN' })]
  },
  'K-12': {
    kena: [
      [
        {
          ...menjabat({}, { nama: 'Camat' }),
          penempatan: [aPenempatan({ pegawaiId: 'p', jabatanId: 'j' }), aPenempatan({ pegawaiId: 'p', jabatanId: 'hilang' })]
        },
        'Camat dan jabatan yang sudah tidak ada'
      ]
    ],
    lolos: [
      {
        ...menjabat(),
        penempatan: [aPenempatan({ pegawaiId: 'p', jabatanId: 'j' }), aPenempatan({ pegawaiId: 'p', jabatanId: 'k', jenis: 'PLT' })]
      }
    ]
  },
  'K-13': {
    kena: [[menjabat({ kedudukanHukum: 'PENSIUN' }, { nama: 'Camat' }), 'Camat']],
    lolos: [menjabat(), orang({ kedudukanHukum: 'MENINGGAL' }), menjabat({ kedudukanHukum: 'TUGAS_BELAJAR' })]
  },
  'K-14': {
    kena: [[orang({ jenisAsn: 'CPNS', tmtCpns: '2024-11-22' }), '22-11-2024']],
    lolos: [orang({ jenisAsn: 'CPNS', tmtCpns: '2024-11-23' }), orang(), orang({ jenisAsn: 'CPNS', tmtCpns: null })]
  },
  'K-15': {
    kena: [
      [
        { ...menjabat(), penempatan: [aPenempatan({ pegawaiId: 'p', jabatanId: 'j', jenis: 'PLT', tmtMulai: '2026-05-22' })] },
        '22-05-2026'
      ],
      [{ ...menjabat(), penempatan: [aPenempatan({ pegawaiId: 'p', jabatanId: 'j', jenis: 'PLT', tmtMulai: null })] }, 'tanpa TMT']
    ],
    lolos: [
      { ...menjabat(), penempatan: [aPenempatan({ pegawaiId: 'p', jabatanId: 'j', jenis: 'PLT', tmtMulai: '2026-05-23' })] },
      menjabat()
    ]
  },
  'K-16': { kena: [[orang({ tidakDiBerkasSejak: '2026-11-01' }), '01-11-2026']], lolos: [orang()] },

  'O-01': {
    kena: [
      [
        {
          ...menjabat({ nama: 'Ani' }),
          penempatan: [aPenempatan({ pegawaiId: 'p', jabatanId: 'j' }), aPenempatan({ pegawaiId: 'q', jabatanId: 'j' })]
        },
        'Ani dan orang yang tidak dikenal'
      ]
    ],
    lolos: [
      menjabat(),
      {
        ...jf(),
        penempatan: [aPenempatan({ pegawaiId: 'p', jabatanId: 'j' }), aPenempatan({ pegawaiId: 'q', jabatanId: 'j' })]
      }
    ]
  },
  'O-02': {
    kena: [
      [
        {
          jabatan: [
            aJabatan({ id: 'j', unorId: 'u', nama: 'Kasubbag Umum & Keuangan' }),
            aJabatan({ unorId: 'u', nama: 'KASUBBAG  UMUM DAN KEUANGAN' })
          ]
        },
        '2 jabatan'
      ]
    ],
    lolos: [{ jabatan: [aJabatan({ id: 'j', unorId: 'u', nama: 'Sekretaris' }), aJabatan({ unorId: 'v', nama: 'Sekretaris' })] }]
  },
  'O-03': { kena: [[kursi({ eselon: null }), 'Eselon']], lolos: [kursi(), jf()] },
  'O-04': {
    kena: [
      [jf({ jenjang: null }), 'Jenjang'],
      [jf({ nama: 'Analis SDM Aparatur' }), 'tidak menyebut']
    ],
    lolos: [jf(), kursi(), jf({ nama: 'Kepala SD Negeri 01', isPimpinan: true })]
  },
  'O-05': { kena: [[kursi({ kelas: null }), 'Kelas']], lolos: [kursi()] },
  'O-06': {
    kena: [
      [kursi({ isPimpinan: true }), 'tanpa Plt'],
      [{ ...kursi({ isPimpinan: true }), penempatan: [aPenempatan({ jabatanId: 'j', jenis: 'PLT' })] }, 'dijalankan Plt']
    ],
    lolos: [
      kursi(),
      menjabat({}, { isPimpinan: true }),
      { ...kursi({ isPimpinan: true }), penempatan: [aPenempatan({ jabatanId: 'j', jenis: 'TUGAS_TAMBAHAN' })] }
    ]
  },
  'O-07': {
    kena: [[kursi({ isJabatanKunci: true }), 'Plt']],
    lolos: [kursi(), { ...kursi({ isJabatanKunci: true }), penempatan: [aPenempatan({ jabatanId: 'j', jenis: 'PLH' })] }]
  },
  'O-08': { kena: [[kursi({ tidakDiBerkasSejak: '2026-11-01' }), '01-11-2026']], lolos: [kursi()] },
  'O-09': {
    kena: [
      [susunan({ id: 'u', indukId: 'hilang' }), 'tidak ada'],
      [susunan({ id: 'u' }), 'Belum mempunyai'],
      [susunan({ id: 'u', indukId: 'v' }, { id: 'v', indukId: 'u' }), 'di bawah unit ini sendiri']
    ],
    lolos: [susunan({ id: 'u', indukId: 'kota' }), { unor: [anUnor({ id: 'u' })] }]
  },
  'O-10': { kena: [[susunan({ id: 'u', indukId: 'kota' }), 'Tidak ada']], lolos: [susunan(), kursi()] },
  'O-11': { kena: [[kursi(), '1 jabatannya']], lolos: [kursi({ isPimpinan: true }), susunan({ id: 'u' })] },
  'O-12': {
    kena: [[susunan({ id: 'u', nama: 'Seksi A', indukId: 'kota' }, { nama: 'SEKSI  A', indukId: 'kota' }), '2 unit']],
    lolos: [susunan({ id: 'u', nama: 'Seksi A', indukId: 'kota' }, { nama: 'Seksi A', indukId: 'u' })]
  },
  'O-14': {
    kena: [[menjabat({}, { bebanKerja: 112_876 }), 'EJ 1,51 dengan 1 pemangku']],
    lolos: [menjabat({}, { bebanKerja: 112_500 }), menjabat(), kursi({ bebanKerja: 500_000 })]
  },
  'K-17': {
    kena: [
      [{ ...jf({ kebutuhan: 3, bebanKerja: 112_000 }), abk: [anAbk('j', menit(112_000))] }, 'Kebutuhan 3, menurut uraian tugasnya 1.'],
      [{ ...jf({ kebutuhan: 1, bebanKerja: 110_000 }), abk: [anAbk('j', menit(112_000))] }, 'tidak sama dengan jumlah waktu'],
      [jf({ bebanKerja: 112_000 }), 'tanpa uraian tugas'],
      [{ ...jf({ kebutuhan: 1, bebanKerja: 112_000 }), abk: [anAbk('j', menit(112_000))], aturanAbk: ENAM_HARI }, 'uraian tugasnya 2.']
    ],
    lolos: [
      { ...jf({ kebutuhan: 1, bebanKerja: 112_000 }), abk: [anAbk('j', menit(112_000))] },
      { ...kursi({ bebanKerja: 200_000 }), abk: [anAbk('j', menit(200_000))] },
      jf()
    ]
  },
  'O-13': { kena: [[susunan({ id: 'u', tidakDiBerkasSejak: '2026-11-01' }), '01-11-2026']], lolos: [susunan({ id: 'u' })] }
}
