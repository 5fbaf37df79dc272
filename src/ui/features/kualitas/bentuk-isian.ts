import type { MedanIsian } from '../../../domain/kualitas/periksa'
import { NAMA_MEDAN } from '../../../domain/pegawai/medan'
import { GOLONGAN_PNS, GOLONGAN_PPPK } from '../../../domain/pegawai/pangkat'
import { TINGKAT_PENDIDIKAN } from '../../../domain/pegawai/pendidikan'
import { labelJenisKelamin } from '../../text/label'

type Pilihan = { readonly value: string; readonly label: string }

/** How a field is filled in: as text, as a day, or by choosing. */
export type BentukIsian = {
  readonly nama: string
  readonly jenis: 'text' | 'date' | 'tel'
  readonly contoh: string
  readonly pilihan?: readonly (Pilihan | { readonly group: string; readonly items: Pilihan[] })[]
}

const pilihan = (nilai: readonly string[]): Pilihan[] => nilai.map((value) => ({ value, label: value }))
const tanggal = { jenis: 'date', contoh: '' } as const
const pilih = { jenis: 'text', contoh: '' } as const

/** The form of each field that can be filled in on the spot. */
export const BENTUK_ISIAN: Readonly<Record<MedanIsian, BentukIsian>> = {
  nik: { nama: NAMA_MEDAN.nik, jenis: 'text', contoh: '16 angka' },
  email: { nama: NAMA_MEDAN.email, jenis: 'text', contoh: 'nama@contoh.go.id' },
  noHp: { nama: NAMA_MEDAN.noHp, jenis: 'tel', contoh: '08…' },
  tanggalLahir: { nama: NAMA_MEDAN.tanggalLahir, ...tanggal },
  tmtGolongan: { nama: NAMA_MEDAN.tmtGolongan, ...tanggal },
  tmtCpns: { nama: NAMA_MEDAN.tmtCpns, ...tanggal },
  jenisKelamin: {
    nama: NAMA_MEDAN.jenisKelamin,
    ...pilih,
    pilihan: [
      { value: 'L', label: labelJenisKelamin.L },
      { value: 'P', label: labelJenisKelamin.P }
    ]
  },
  golongan: {
    nama: NAMA_MEDAN.golongan,
    ...pilih,
    pilihan: [
      { group: 'PNS', items: pilihan(GOLONGAN_PNS) },
      { group: 'PPPK', items: pilihan(GOLONGAN_PPPK) }
    ]
  },
  tingkatPendidikan: { nama: NAMA_MEDAN.tingkatPendidikan, ...pilih, pilihan: pilihan(TINGKAT_PENDIDIKAN) }
}
