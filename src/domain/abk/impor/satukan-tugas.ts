import type { Tugas } from '../abk'
import type { AturanAbk } from '../aturan-abk'
import { kaliSetahun, normaMenit, round2, volumeSetahun } from '../hitung-abk'
import { cleanText } from '../../impor/nilai/teks'
import { teksRapi } from '../teks-rapi'
import type { TugasTerbaca } from './abk-terbaca'

/** The tasks a post has after a file: what the file does not say of a task it had already stays as it was. */
export function satukanTugas(lama: readonly Tugas[], dibaca: readonly TugasTerbaca[], aturan: AturanAbk): readonly Tugas[] {
  const sisa = Map.groupBy(lama, (t) => cleanText(t.uraian))
  return dibaca.map((t) => {
    const calon = sisa.get(cleanText(t.uraian)) ?? []
    // tasks of one wording keep their order, unless one of them is just the same
    const at = Math.max(
      0,
      calon.findIndex((c) => isSama(c, t, aturan))
    )
    const [kini] = calon.splice(at, 1)
    return kini && isSama(kini, t, aturan) ? kini : tugasBaru(t, kini ?? null, aturan)
  })
}

/** True when the file says nothing else of the task. */
const isSama = (lama: Tugas, dibaca: TugasTerbaca, aturan: AturanAbk): boolean =>
  isHasilSama(lama, dibaca) && isTeksSama(lama.satuan, dibaca.satuan) && isVolumeSama(lama, dibaca, aturan) && isNormaSama(lama, dibaca)

const isTeksSama = (lama: string, dibaca: string | null): boolean => dibaca === null || cleanText(lama) === cleanText(dibaca)

/** Where a form has one column for both, the unit stands for a result that has no words of its own. */
const isHasilSama = (lama: Tugas, { hasil, satuan }: TugasTerbaca): boolean =>
  isTeksSama(lama.hasil, hasil) || (satuan === null && lama.hasil === '' && isTeksSama(lama.satuan, hasil))

/** Without a period in the file, so many a year are the same whatever period they are kept in. */
function isVolumeSama(lama: Tugas, dibaca: TugasTerbaca, aturan: AturanAbk): boolean {
  if (lama.periode === dibaca.periode) return lama.volume === dibaca.volume
  return !dibaca.isPeriodeTersurat && volumeSetahun(lama, aturan) === round2(dibaca.volume * kaliSetahun(dibaca.periode, aturan))
}

function isNormaSama(lama: Tugas, dibaca: TugasTerbaca): boolean {
  if (lama.satuanNorma === dibaca.satuanNorma) return lama.norma === dibaca.norma
  return (
    !dibaca.isSatuanTersurat && round2(normaMenit(lama.norma, lama.satuanNorma)) === round2(normaMenit(dibaca.norma, dibaca.satuanNorma))
  )
}

/** A task that is new, or not as it was. */
function tugasBaru(dibaca: TugasTerbaca, lama: Tugas | null, aturan: AturanAbk): Tugas {
  const { uraian, hasil, satuan, volume, periode, norma, satuanNorma } = dibaca
  const baru = {
    uraian: teksRapi(uraian),
    hasil: teksRapi(hasil ?? ''),
    satuan: teksRapi(satuan ?? ''),
    volume,
    periode,
    norma,
    satuanNorma
  }
  return lama === null ? baru : { ...baru, ...tetapOf(lama, dibaca, aturan) }
}

/** What the file leaves as it was. */
const tetapOf = (lama: Tugas, dibaca: TugasTerbaca, aturan: AturanAbk): Partial<Tugas> => ({
  ...(isHasilSama(lama, dibaca) ? { hasil: lama.hasil } : {}),
  ...(isTeksSama(lama.satuan, dibaca.satuan) ? { satuan: lama.satuan } : {}),
  ...(isVolumeSama(lama, dibaca, aturan) ? { volume: lama.volume, periode: lama.periode } : {}),
  ...(isNormaSama(lama, dibaca) ? { norma: lama.norma, satuanNorma: lama.satuanNorma } : {})
})
