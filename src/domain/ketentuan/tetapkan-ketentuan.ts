import { type Changeset, inserted, updated } from '../kit/changeset'
import type { Given } from '../kit/command'
import { medanBerubah } from '../kit/suntingan'
import { type Ketentuan, KetentuanId } from './ketentuan'
import { isBerlakuPada } from './setelan'

/** A value to hold from a day on; without `dasarHukum` the legal basis stays as it is. */
export type Ketetapan = Pick<Ketentuan, 'kunci' | 'nilai' | 'berlakuMulai'> & { readonly dasarHukum?: string | null }

/** Sets a value from a day on: the one before it ends on that day. Nothing when it holds already. */
export function tetapkanKetentuan(semua: readonly Ketentuan[], ketetapan: Ketetapan, newId: Given['newId']): Changeset {
  const { kunci, berlakuMulai } = ketetapan
  const lama = semua.filter((k) => k.kunci === kunci)
  const berlaku = lama.find((k) => isBerlakuPada(k, berlakuMulai))
  if (berlaku) return ganti(berlaku, ketetapan, newId)
  const berlakuSampai = nextStart(lama, berlakuMulai)
  return [inserted('ketentuan', { id: KetentuanId.parse(newId()), dasarHukum: null, ...ketetapan, berlakuSampai })]
}

function ganti(berlaku: Ketentuan, ketetapan: Ketetapan, newId: Given['newId']): Changeset {
  const { berlakuMulai } = ketetapan
  const baru = { ...berlaku, ...ketetapan }
  if (medanBerubah(berlaku, { nilai: baru.nilai, dasarHukum: baru.dasarHukum }).length === 0) return []
  if (berlaku.berlakuMulai === berlakuMulai) return [updated('ketentuan', berlaku, baru)]
  return [
    updated('ketentuan', berlaku, { berlakuSampai: berlakuMulai }),
    inserted('ketentuan', { ...baru, id: KetentuanId.parse(newId()) })
  ]
}

/** A setting written before an existing later one ends where that begins. */
const nextStart = (lama: readonly Ketentuan[], mulai: string): string | null =>
  lama
    .map((k) => k.berlakuMulai)
    .filter((hari) => hari > mulai)
    .toSorted()[0] ?? null
