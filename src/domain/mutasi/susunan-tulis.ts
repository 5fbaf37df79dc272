import { invalid, notFound } from '../kit/command'
import { ok, refuse } from '../kit/result'
import { withdraw } from './akibat-cabut'
import { isMoving } from './proyeksi'
import type { Langkah, LangkahId } from './rencana'
import type { Susunan, SusunanBaru } from './susunan'
import { place } from './susunan-angkat'
import { revised } from './susunan-isi'
import { release } from './susunan-lepas'
import { act } from './susunan-sementara'

/** What one row of the matrix says of a step. */
export type IsianLangkah = Pick<Langkah, 'jenis' | 'pegawaiId' | 'jabatanId' | 'tmt' | 'sampai' | 'alasan' | 'instansi'>

/** Writes a row of the matrix: a new step (`langkahId` null), or another wording of one, which keeps its place in the plan. */
export function write(susunan: Susunan, { langkahId, isian }: TulisanLangkah, newId: () => string): SusunanBaru {
  if (langkahId === null) return entered(susunan, isian, newId)
  const lama = susunan.langkah.find((l) => l.id === langkahId)
  if (!lama) return refuse(notFound('Langkah'))
  return isSama(lama, isian) ? revised(susunan, lama, isiDari(isian)) : rewritten(susunan, { lama, isian }, newId)
}

/** Which row is written, and with what. */
export type TulisanLangkah = { readonly langkahId: LangkahId | null; readonly isian: IsianLangkah }

function entered(susunan: Susunan, isian: IsianLangkah, newId: () => string): SusunanBaru {
  const { jenis, pegawaiId, jabatanId, tmt, sampai, alasan, instansi } = isian
  if (jenis === 'LEPAS') return release(susunan, { pegawaiId, tmt, alasan, instansi }, newId)
  if (jabatanId === null) return refuse(invalid('Pilih jabatan barunya.'))
  if (jenis === 'ANGKAT') return place(susunan, { pegawaiId, jabatanId, tambahan: false, isi: { tmt, alasan, instansi } }, newId)
  return act(susunan, { pegawaiId, jabatanId, jenis, isi: { tmt, ...(sampai === null ? {} : { sampai }) } }, newId)
}

type Tulisan = { readonly lama: Langkah; readonly isian: IsianLangkah }

function rewritten(susunan: Susunan, { lama, isian }: Tulisan, newId: () => string): SusunanBaru {
  // another move of the same person takes the place of the old one by itself
  const isGanti = lama.pegawaiId === isian.pegawaiId && isMoving(lama) && isMoving(isian)
  const rest = isGanti ? ok(susunan.langkah) : withdraw(susunan, lama.id, newId)
  if (!rest.ok) return rest
  const baru = entered({ ...susunan, langkah: rest.value }, isian, newId)
  if (!baru.ok) return baru
  const old = new Set(susunan.langkah.map((l) => l.id))
  const [pengganti] = baru.value.filter((l) => !old.has(l.id) && isSama(l, isian))
  return ok(baru.value.map((l) => (l === pengganti ? { ...l, id: lama.id, urut: lama.urut, catatan: lama.catatan } : l)))
}

const isSama = (a: Pick<Langkah, 'jenis' | 'pegawaiId' | 'jabatanId'>, b: Pick<Langkah, 'jenis' | 'pegawaiId' | 'jabatanId'>): boolean =>
  a.jenis === b.jenis && a.pegawaiId === b.pegawaiId && a.jabatanId === b.jabatanId

const isiDari = ({ tmt, sampai, alasan, instansi }: IsianLangkah): Pick<Langkah, 'tmt' | 'sampai' | 'alasan' | 'instansi'> => ({
  tmt,
  sampai,
  alasan,
  instansi
})
