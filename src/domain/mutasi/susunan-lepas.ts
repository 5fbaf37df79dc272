import { invalid, notFound } from '../kit/command'
import { refuse } from '../kit/result'
import { namaLengkap, type PegawaiId } from '../pegawai/pegawai'
import { type IsiLangkah, jabatanDari, movesOf, type Susunan, type SusunanBaru, without } from './susunan'
import { added, revised } from './susunan-isi'

/** A person to take out of their post: why, from when, and to which agency. */
export type Pelepasan = { readonly pegawaiId: PegawaiId } & Omit<IsiLangkah, 'sampai'>

/** Takes a person out of their post: into the waiting room, or out of service where the reason says so. Released already: what is said of it changes. */
export function release(susunan: Susunan, { pegawaiId, ...isi }: Pelepasan, newId: () => string): SusunanBaru {
  const pegawai = susunan.snapshot.pegawai.get(pegawaiId)
  if (!pegawai) return refuse(notFound('Pegawai'))
  const nama = namaLengkap(pegawai)
  if (jabatanDari(susunan.snapshot, pegawaiId) === null) return refuse(invalid(`${nama} tidak menduduki jabatan definitif.`))
  const own = movesOf(susunan.langkah, pegawaiId)
  const lama = own.find((l) => l.jenis === 'LEPAS')
  if (lama && isBisu(isi)) return refuse(invalid(`${nama} sudah dilepas dalam rencana ini.`))
  if (lama) return revised(susunan, lama, isi)
  const cleared = own.reduce(without, susunan.langkah)
  return added({ ...susunan, langkah: cleared }, { ...isi, jenis: 'LEPAS', pegawaiId, jabatanId: null }, newId)
}

/** Nothing at all is said. */
const isBisu = (isi: IsiLangkah): boolean => Object.values(isi).every((nilai) => nilai === undefined)
