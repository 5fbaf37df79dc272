import { addDays } from '../kit/tanggal'
import { isStruktural } from '../organisasi/jabatan'
import type { Pegawai } from '../pegawai/pegawai'
import type { Penghuni } from './penghuni'

/** Every so manieth ordinary person has one flaw in the data, as in every real file. */
const SETIAP = 19

/** The flaws, in turn: what is most often missing comes most often. */
const CACAT: readonly ((pegawai: Pegawai) => Partial<Pegawai>)[] = [
  () => ({ nik: null }),
  () => ({ email: null }),
  ({ gelarBelakang }) => ({ gelarBelakang: gelarBelakang?.split(', ').slice(0, -1).join(', ') || null }),
  () => ({ noHp: null }),
  () => ({ nik: null }),
  ({ tanggalLahir }) => ({ tanggalLahir: tanggalLahir === null ? null : addDays(tanggalLahir, 1) }),
  () => ({ tingkatPendidikan: null }),
  ({ nama }) => ({ nama: `H. ${nama}` }),
  () => ({ tmtGolongan: null }),
  ({ nik }) => ({ nik: nik?.slice(0, -1) ?? null })
]

/** The people as a file would bring them: one in nineteen with a flaw for Kualitas Data to find; officials and planted cases without. */
export function pegawaiBercacat(penghuni: readonly Penghuni[]): readonly Pegawai[] {
  let biasa = 0
  return penghuni.map(({ pegawai, formasi, isTitipan }) => {
    if (isTitipan || isStruktural(formasi.jabatan)) return pegawai
    biasa += 1
    const cacat = biasa % SETIAP === 0 ? CACAT[(biasa / SETIAP - 1) % CACAT.length] : undefined
    return cacat ? { ...pegawai, ...cacat(pegawai) } : pegawai
  })
}
