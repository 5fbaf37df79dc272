import type { Jabatan } from '../organisasi/jabatan'
import type { Unor } from '../organisasi/unor'
import type { Pegawai } from '../pegawai/pegawai'
import type { Bacaan } from './baca-berkas'
import type { UsulTerap } from './terap-usul'
import { proposeGelar } from './usul-gelar'
import { proposeNama } from './usul-nama'
import { proposeNip } from './usul-nip'

export { applyUsul, type UsulTerap } from './terap-usul'

/** The data that offers are made from. */
export type DataUsul = {
  readonly unor: readonly Pick<Unor, 'nama' | 'siasnId'>[]
  readonly jabatan: readonly Pick<Jabatan, 'nama'>[]
  readonly pegawai: readonly Pick<Pegawai, 'nip' | 'nama' | 'tanggalLahir'>[]
}

/** What the program offers to repair of what was read, some hundreds of rows or names per step: lost NIPs, titles in names, names close to known ones. */
export function* proposeUsul(bacaan: Bacaan, data: DataUsul): Generator<undefined, readonly UsulTerap[]> {
  const nip = proposeNip(bacaan, data.pegawai)
  yield
  const nama = yield* proposeNama(bacaan.baris, data)
  yield
  return [...nip, ...nama, ...(yield* proposeGelar(bacaan.baris))]
}
