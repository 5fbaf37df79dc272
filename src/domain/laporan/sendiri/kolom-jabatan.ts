import { ESELON, JENIS_JABATAN, type Jabatan, JENJANG_JF } from '../../organisasi/jabatan'
import { LABEL_JENJANG } from '../../organisasi/jenjang'
import { SEBUTAN_JABATAN } from '../../organisasi/sebutan-jenis'
import type { Unor } from '../../organisasi/unor'
import { tingkatJabatan } from '../sel-orang'
import { angka, pilihan, teks } from './kolom-sendiri'

/** A post and where it is; all null = there is none. */
export type Letak = { readonly jabatan: Jabatan | null; readonly unor: Unor | null; readonly perangkatDaerah: Unor | null }

/** The columns of a post: what it is called, how high it stands, where it is. */
export const kolomJabatan = <T>(letakOf: (isi: T) => Letak) =>
  [
    teks<T>(['jabatan', 'Jabatan', 46], (isi) => letakOf(isi).jabatan?.nama ?? null),
    pilihan<T>(
      ['jenisJabatan', 'Jenis jabatan', 24],
      JENIS_JABATAN.map((j) => SEBUTAN_JABATAN[j]),
      (isi) => {
        const { jabatan } = letakOf(isi)
        return jabatan && SEBUTAN_JABATAN[jabatan.jenis]
      }
    ),
    pilihan<T>(['tingkat', 'Eselon/Jenjang', 22], [...ESELON, ...JENJANG_JF.map((j) => LABEL_JENJANG[j])], (isi) => {
      const { jabatan } = letakOf(isi)
      return jabatan && tingkatJabatan(jabatan)
    }),
    angka<T>(['kelas', 'Kelas jabatan', 14], (isi) => letakOf(isi).jabatan?.kelas ?? null),
    teks<T>(['unit', 'Unit kerja', 46], (isi) => letakOf(isi).unor?.nama ?? null),
    teks<T>(['perangkatDaerah', 'Perangkat daerah', 46], (isi) => letakOf(isi).perangkatDaerah?.nama ?? null)
  ] as const
