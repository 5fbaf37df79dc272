import type { BarisKota } from '../../../src/domain/kualitas/kota'
import { aJabatan, aJabatanFungsional, anUnor, aPegawai, aPenempatan } from '../../support/builders'

/** The rows a case says. */
export type Said = Partial<Omit<BarisKota, 'tanggal'>>
type Orang = Parameters<typeof aPegawai>[0]
type Kursi = Parameters<typeof aJabatan>[0]

/** One person, `p`, as said. */
export const orang = (said: Orang = {}): Said => ({ pegawai: [aPegawai({ id: 'p', ...said })] })
/** That person in a post, `j`, of a dinas, `u`, since a day. */
export const menjabat = (said: Orang = {}, kursi: Kursi = {}, tmtMulai: string | null = '2022-01-10'): Said => ({
  ...orang(said),
  unor: [anUnor({ id: 'u' })],
  jabatan: [aJabatan({ id: 'j', unorId: 'u', ...kursi })],
  penempatan: [aPenempatan({ pegawaiId: 'p', jabatanId: 'j', tmtMulai })]
})
/** A post without anybody. */
export const kursi = (said: Kursi = {}): Said => ({ unor: [anUnor({ id: 'u' })], jabatan: [aJabatan({ id: 'j', unorId: 'u', ...said })] })
/** A jabatan fungsional, `j`, without its unit. */
export const jf = (said: Kursi = {}): Said => ({ jabatan: [aJabatanFungsional({ id: 'j', ...said })] })
/** Two people, `p` and `q`. */
export const dua = (a: Orang, b: Orang): Said => ({ pegawai: [aPegawai({ id: 'p', ...a }), aPegawai({ id: 'q', ...b })] })
/** Units beside the root of a city. */
export const susunan = (...unor: readonly Parameters<typeof anUnor>[0][]): Said => ({
  unor: [anUnor({ id: 'kota', jenis: 'PEMERINTAH' }), ...unor.map((u) => anUnor(u))]
})

/** What a check finds (with a word of what it says) and what it lets pass. */
export type Kasus = { readonly kena: readonly (readonly [Said, string])[]; readonly lolos: readonly Said[] }
