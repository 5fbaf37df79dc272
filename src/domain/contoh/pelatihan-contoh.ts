import type { JenisJabatan } from '../organisasi/jabatan'
import { type JenisPelatihan, type Pelatihan, PelatihanId } from '../pegawai/pelatihan'
import type { Dunia } from './orang'
import type { Penghuni } from './penghuni'

/** A training as the sample gives it: its name, its hours, and the years in the present post after which it usually came. */
type Kursus = { readonly jenis: JenisPelatihan; readonly nama: string; readonly jp: number; readonly peluang: number }

const PKP: Kursus = { jenis: 'PKP', nama: 'Pelatihan Kepemimpinan Pengawas', jp: 874, peluang: 0.85 }
const PKA: Kursus = { jenis: 'PKA', nama: 'Pelatihan Kepemimpinan Administrator', jp: 905, peluang: 0.82 }
const PKN: Kursus = { jenis: 'PKN_II', nama: 'Pelatihan Kepemimpinan Nasional Tingkat II', jp: 923, peluang: 0.8 }

/** What leaders have followed (PP 11/2017 Ps 217), the latest first; people of a profession some training of their own. */
const KURSUS: Readonly<Record<JenisJabatan, readonly Kursus[]>> = {
  JPT_PRATAMA: [PKN, { ...PKA, peluang: 0.95 }, { ...PKP, peluang: 0.9 }],
  ADMINISTRATOR: [PKA, { ...PKP, peluang: 0.92 }],
  PENGAWAS: [{ ...PKP, peluang: 0.72 }],
  JF: [{ jenis: 'FUNGSIONAL', nama: 'Pelatihan Fungsional', jp: 120, peluang: 0.3 }],
  PELAKSANA: [{ jenis: 'TEKNIS', nama: 'Bimbingan Teknis Tata Naskah Dinas', jp: 24, peluang: 0.08 }]
}

/** The trainings of the people of the sample. */
export function buildPelatihan(dunia: Dunia, penghuni: readonly Penghuni[]): readonly Pelatihan[] {
  const tahunIni = Number(dunia.today.slice(0, 4))
  return penghuni.flatMap(({ pegawai, formasi, penempatan }) => {
    const mulai = Number((penempatan.tmtMulai ?? dunia.today).slice(0, 4))
    const masuk = Number((pegawai.tmtCpns ?? penempatan.tmtMulai ?? dunia.today).slice(0, 4))
    return KURSUS[formasi.jabatan.jenis]
      .map((kursus, n) => ({ kursus, tahun: Math.min(mulai + 1 - n * 5, tahunIni - 1) }))
      .filter(({ kursus, tahun }) => tahun > masuk && dunia.acak.peluang(kursus.peluang))
      .map(({ kursus: { jenis, nama, jp }, tahun }): Pelatihan => {
        const id = PelatihanId.parse(dunia.newId())
        return { id, pegawaiId: pegawai.id, jenis, nama, tahun, jp, nomor: dunia.acak.peluang(0.8) ? nomorOf(dunia, tahun) : null }
      })
  })
}

const nomorOf = ({ acak }: Dunia, tahun: number): string => `${acak.bulat(1000, 9999)}/LAT/${tahun}`
