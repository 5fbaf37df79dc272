import { type Change, type Changeset, inserted, updated } from '../kit/changeset'
import type { Given } from '../kit/command'
import { finished } from '../kit/steps'
import { forgotten, suntinganOf } from '../kit/suntingan'
import type { Tanggal } from '../kit/tanggal'
import type { Pegawai } from '../pegawai/pegawai'
import type { DataKini } from './data-kini'
import type { IsiImpor } from './isi-impor'
import { KEMBALI, type Tercatat } from './isian-baris'
import type { MasalahImpor } from './masalah-impor'
import { type Cocok, matchSteps, type OrangCocok, semuaJabatan } from './match-baris'
import { type PenempatanPlan, planPenempatan } from './penempatan-plan'

/** What an import would do to the data: the changeset, and what is to be said of its rows. */
export type RencanaImpor = { readonly perubahan: Changeset; readonly masalah: readonly MasalahImpor[] }

/** Works out what the decided rows would do to the present data. Nothing is ever deleted; the same rows twice do nothing more. */
export function planImpor(isi: IsiImpor, data: DataKini, given: Given): RencanaImpor {
  const cocok = finished<Cocok>(matchSteps(isi, data, given))
  const penempatan = planPenempatan(
    cocok.orang.map(({ niat }) => niat),
    { terbuka: cocok.terbuka, jabatan: semuaJabatan(data, cocok) },
    given
  )
  return {
    perubahan: [
      ...unorChanges(cocok),
      ...jabatanChanges(cocok),
      ...cocok.orang.flatMap((orang) => pegawaiChange(orang, penempatan)),
      ...closingFirst([...penempatan.perubahan.values()].flat()),
      ...marks(isi.hilang, data, given.today)
    ],
    masalah: [...cocok.masalah, ...penempatan.masalah]
  }
}

/** New units stand before what lies in them, moved ones after the units they move to. */
function unorChanges({ unor, unorPlan }: Cocok): readonly Change[] {
  const baru = unorPlan.baru().map((u) => inserted('unor', u))
  const ubah = unor.flatMap(({ sebelum, sesudah }) => (sebelum && sebelum !== sesudah ? [updated('unor', sebelum, sesudah)] : []))
  return [...baru, ...ubah]
}

function jabatanChanges({ jabatan, jabatanPlan }: Cocok): readonly Change[] {
  const baru = jabatanPlan.baru().map((j) => inserted('jabatan', j))
  const ubah = jabatan.flatMap(({ sebelum, sesudah }) => (sebelum && sebelum !== sesudah ? [updated('jabatan', sebelum, sesudah)] : []))
  return [...baru, ...ubah]
}

function pegawaiChange({ nasib, niat }: OrangCocok, { kalah }: PenempatanPlan): readonly Change[] {
  if (nasib.sebelum === null) return [inserted('pegawai', nasib.sesudah)]
  const isDiisi = !kalah.has(nasib.sesudah.id) && (niat.arah === 'masuk' || (niat.arah === 'tetap' && niat.tmt !== null))
  const sesudah = isDiisi ? withoutTanda(nasib.sesudah) : nasib.sesudah
  return sesudah === nasib.sebelum ? [] : [updated('pegawai', nasib.sebelum, sesudah)]
}

/** The fields of a person that stand for the post held. */
export const MEDAN_DUDUK: readonly string[] = ['jabatan', 'tmtJabatan']

/** A person whose post the file has filled: it is no longer one given by hand. */
const withoutTanda = (p: Pegawai): Pegawai =>
  p.disunting !== '' && MEDAN_DUDUK.some((medan) => suntinganOf(p).has(medan)) ? { ...p, ...forgotten(p, MEDAN_DUDUK) } : p

/** A seat is left before it is taken. */
const closingFirst = (changes: readonly Change[]): readonly Change[] => [
  ...changes.filter((c) => c.before !== null),
  ...changes.filter((c) => c.before === null)
]

/** Marks what the file misses; what was missing before keeps its day. */
function marks(hilang: ReadonlySet<string>, data: DataKini, today: Tanggal): readonly Change[] {
  if (hilang.size === 0) return []
  const tanda = { [KEMBALI]: today }
  const isHilang = (r: Tercatat & { readonly id: string }): boolean => hilang.has(r.id) && r[KEMBALI] === null
  return [
    ...data.unor.filter(isHilang).map((u) => updated('unor', u, tanda)),
    ...data.jabatan.filter(isHilang).map((j) => updated('jabatan', j, tanda)),
    ...data.pegawai.filter(isHilang).map((p) => updated('pegawai', p, tanda))
  ]
}
