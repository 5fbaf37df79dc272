import { invalid } from '../kit/command'
import { ok, refuse } from '../kit/result'
import { namaLengkap } from '../pegawai/pegawai'
import { jabatanDari, movesOf, type Susunan, type SusunanBaru } from './susunan'
import { type Penempatkan, place } from './susunan-angkat'
import { act } from './susunan-sementara'

/** One of many: a person for a post, to act in it where that is said. */
export type ButirPenempatan = Penempatkan & { readonly jenis?: 'PLT' | 'PLH' | null | undefined }

/** Puts many people into posts at once, all or none; who is planned there already is passed over. Who acts comes after all who move: acting depends on what they leave vacant. */
export function placeMany(susunan: Susunan, butir: readonly ButirPenempatan[], newId: () => string): SusunanBaru {
  const definitif = butir.filter((b) => !b.jenis)
  const kembar = definitif.find((b, i) => definitif.findIndex((x) => x.pegawaiId === b.pegawaiId) !== i)
  const pegawai = kembar && susunan.snapshot.pegawai.get(kembar.pegawaiId)
  if (pegawai) return refuse(invalid(`${namaLengkap(pegawai)} tertulis lebih dari satu kali.`))
  let { langkah } = susunan
  for (const b of [...definitif, ...butir.filter((b) => b.jenis)]) {
    if (isSudahAda({ ...susunan, langkah }, b)) continue
    const baru = placeOne({ ...susunan, langkah }, b, newId)
    if (!baru.ok) return baru
    langkah = baru.value
  }
  return langkah === susunan.langkah ? refuse(invalid('Semua penempatan ini sudah ada dalam rencana.')) : ok(langkah)
}

/** The plan says this of the person already, or says nothing and they hold the post. */
export function isSudahAda({ snapshot, langkah }: Susunan, { pegawaiId, jabatanId, jenis }: ButirPenempatan): boolean {
  if (jenis) return langkah.some((l) => l.jenis === jenis && l.pegawaiId === pegawaiId && l.jabatanId === jabatanId)
  const own = movesOf(langkah, pegawaiId)
  return own.length === 0 ? jabatanDari(snapshot, pegawaiId) === jabatanId : own.some((l) => l.jabatanId === jabatanId)
}

const placeOne = (susunan: Susunan, { jenis, ...siapa }: ButirPenempatan, newId: () => string): SusunanBaru =>
  jenis ? act(susunan, { ...siapa, jenis }, newId) : place(susunan, { ...siapa, tambahan: false }, newId)
