import { aPredikat } from '../../support/builders'
import { HARI_INI } from '../../support/given'
import { jf, type Kasus, kursi, menjabat, orang } from './kota-uji'

const NIK = '1373011703800001'
const NIK_P = '1373015703800001'

/** Completeness and exactness of what is known of a person. */
export const KASUS_DATA: Readonly<Record<string, Kasus>> = {
  'L-01': { kena: [[orang(), 'NIK']], lolos: [orang({ nik: NIK }), orang({ kedudukanHukum: 'PENSIUN' })] },
  'L-02': { kena: [[orang(), 'surel']], lolos: [orang({ email: 'ani@pegawai.example' })] },
  'L-03': { kena: [[orang(), 'HP']], lolos: [orang({ noHp: '081234567890' })] },
  'L-04': { kena: [[orang({ tanggalLahir: null }), 'lahir']], lolos: [orang()] },
  'L-05': { kena: [[orang({ jenisKelamin: null }), 'kelamin']], lolos: [orang()] },
  'L-06': { kena: [[orang({ golongan: null }), 'Golongan']], lolos: [orang()] },
  'L-07': {
    kena: [[orang({ tmtGolongan: null }), 'III/d']],
    lolos: [orang(), orang({ golongan: null, tmtGolongan: null }), orang({ jenisAsn: 'PPPK', tmtGolongan: null })]
  },
  'L-08': { kena: [[orang({ tmtCpns: null }), 'CPNS']], lolos: [orang(), orang({ jenisAsn: 'PPPK', tmtCpns: null })] },
  'L-09': { kena: [[orang({ tingkatPendidikan: null }), 'pendidikan']], lolos: [orang()] },
  'L-10': { kena: [[menjabat({}, { nama: 'Camat' }, null), 'Camat']], lolos: [menjabat(), orang()] },
  'L-11': {
    kena: [
      [orang(), '2025'],
      [{ ...orang(), predikat: [aPredikat({ pegawaiId: 'p', tahun: 2024 })] }, '2025'],
      [orang({ tmtCpns: '2025-12-31' }), '2025'],
      [orang({ jenisAsn: 'PPPK', tmtCpns: null, nip: '198003172025211001' }), '2025']
    ],
    lolos: [{ ...orang(), predikat: [aPredikat({ pegawaiId: 'p', tahun: 2025 })] }, orang({ tmtCpns: '2026-01-01' })]
  },
  'L-12': {
    kena: [
      [jf({ kebutuhan: 3 }), 'Kebutuhan 3 menurut isian'],
      [kursi({ jenis: 'PELAKSANA', eselon: null }), 'isian']
    ],
    lolos: [kursi(), jf({ bebanKerja: 1 }), jf({ isPimpinan: true, kebutuhan: 0 })]
  },

  'T-01': {
    kena: [
      [orang({ nik: '137301170380000' }), '16 angka'],
      [orang({ nik: '1373011713800001' }), '16 angka'],
      [orang({ nik: '1373013203800001' }), '16 angka'],
      [orang({ nik: '1373017203800001' }), '16 angka'],
      [orang({ nik: '0373011703800001' }), '16 angka'],
      [orang({ nik: '1373011703800000' }), '16 angka'],
      [orang({ nik: '13730117O3800001' }), '16 angka']
    ],
    lolos: [orang(), orang({ nik: NIK }), orang({ nik: NIK_P }), orang({ nik: '1373012902800001' }), orang({ nik: '1373017103800001' })]
  },
  'T-02': {
    kena: [
      [orang({ nik: '1373011803800001' }), '17-03-1980'],
      [orang({ nik: NIK_P }), 'kelamin']
    ],
    lolos: [orang({ nik: NIK }), orang({ nik: NIK_P, jenisKelamin: 'P' }), orang({ nik: '99' }), orang({ nik: NIK, tanggalLahir: null })]
  },
  'T-03': { kena: [[orang({ tanggalLahir: '1980-03-18' }), '17-03-1980']], lolos: [orang(), orang({ tanggalLahir: null })] },
  'T-04': {
    kena: [[orang({ tmtCpns: '2005-02-01' }), '01-2005']],
    lolos: [orang(), orang({ tmtCpns: null }), orang({ tmtCpns: '2005-01-31' }), orang({ jenisAsn: 'PPPK', tmtCpns: '2001-01-01' })]
  },
  'T-05': { kena: [[orang({ jenisKelamin: 'P' }), 'laki-laki']], lolos: [orang(), orang({ jenisKelamin: null })] },
  'T-06': {
    kena: [
      [orang({ jenisAsn: 'PPPK' }), 'PPPK'],
      [orang({ nip: '199009132025242014' }), 'NI PPPK'],
      [orang({ nip: '198013172005011001' }), 'bukan tanggal']
    ],
    lolos: [orang(), orang({ jenisAsn: 'PPPK', nip: '199009132025242014' })]
  },
  'T-07': {
    kena: [
      [orang({ nama: 'Drs. Budi' }), 'gelar: Drs.'],
      [orang({ nama: 'Budi, S.Kom.' }), 'S.Kom.']
    ],
    lolos: [orang(), orang({ nama: 'Irwan Drajat' })]
  },
  'T-08': {
    kena: [
      [orang({ nama: 'Budi 2' }), 'angka'],
      [orang({ nama: 'Budi  Koto' }), 'spasi'],
      [orang({ nama: 'Budi ' }), 'spasi'],
      [orang({ nama: 'Budi?' }), 'tanda']
    ],
    lolos: [orang({ nama: "Nu'man Al-Fath M. Koto" }), orang({ nama: 'Josée' })]
  },
  'T-09': {
    kena: [
      [orang({ email: 'ani@pegawai' }), 'surel'],
      [orang({ email: 'ani pegawai@x.id' }), 'surel'],
      [orang({ email: 'a@x.id, b@x.id' }), 'surel']
    ],
    lolos: [orang(), orang({ email: 'ani.k@dinas.sawahlunto.example' })]
  },
  'T-10': {
    kena: [
      [orang({ noHp: '0754123456' }), 'seluler'],
      [orang({ noHp: '08123' }), 'seluler']
    ],
    lolos: [orang(), orang({ noHp: '+62 812-3456-7890' }), orang({ noHp: '081234567' })]
  },
  'T-11': {
    kena: [
      [orang({ tmtGolongan: '2026-11-23' }), 'melewati hari ini'],
      [orang({ tmtGolongan: '2004-12-31' }), 'mendahului']
    ],
    lolos: [orang({ tmtGolongan: HARI_INI }), orang({ tmtGolongan: '2005-01-01' }), orang({ tmtGolongan: null })]
  },
  'T-12': {
    kena: [
      [orang({ tahunLulus: 2027 }), '2027'],
      [orang({ tahunLulus: 1989 }), '1989']
    ],
    lolos: [orang({ tahunLulus: 2026 }), orang({ tahunLulus: 1990 }), orang({ tahunLulus: null })]
  },
  'T-13': {
    kena: [[orang({ tmtPns: '2004-12-31' }), '31-12-2004']],
    lolos: [orang(), orang({ tmtPns: '2005-01-01' }), orang({ tmtPns: null })]
  }
}
