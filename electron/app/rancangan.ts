import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import type { Reader } from '../../src/domain/entities'
import { aturanAbkKini, tunjanganPada } from '../../src/domain/ketentuan/setelan'
import { squash } from '../../src/domain/kit/changeset'
import type { Given } from '../../src/domain/kit/command'
import type { Tanggal } from '../../src/domain/kit/tanggal'
import { createUnorBerwaktu, unorPada } from '../../src/domain/organisasi/unor-pada'
import { isAdaPada } from '../../src/domain/organisasi/unor'
import { isBerlaku } from '../../src/domain/pegawai/penempatan'
import { type AngkaSusunan, angkaSusunan } from '../../src/domain/rancangan/angka-susunan'
import { gatherRancangan, usulanOf } from '../../src/domain/rancangan/fakta-rancangan'
import { peringatanRancangan } from '../../src/domain/rancangan/peringatan-rancangan'
import { type ProyeksiRancangan, proyeksiRancangan } from '../../src/domain/rancangan/proyeksi-rancangan'
import type { Rancangan, RancanganId, Usulan } from '../../src/domain/rancangan/rancangan'
import { need } from './refused'
import { susulanOf } from './susulan'

/** The routes of drafts. */
export type RancanganRoutes = {
  readonly list: () => RouteOutput<'rancangan.list'>
  readonly detail: (input: RouteInput<'rancangan.detail'>) => RouteOutput<'rancangan.detail'>
  readonly banding: (input: RouteInput<'rancangan.banding'>) => RouteOutput<'rancangan.banding'>
}

/** The data as a draft will have them, for other parts that answer for a draft too; null = the data there are. */
export type DataRancangan = {
  readonly reader: (id: RancanganId | null) => Reader
  /** The day on which they are as they are: the TMT of the draft, or today. */
  readonly tanggal: (id: RancanganId | null) => Tanggal
}

/** `versi` tells the state of the data a draft is worked out on. */
type RancanganParts = { readonly read: Reader; readonly given: () => Given; readonly versi: () => string }

type Ingatan = {
  readonly versi: string
  readonly rancangan: Rancangan
  readonly usulan: readonly Usulan[]
  readonly proyeksi: ProyeksiRancangan
}

/** Creates the drafts' part of the application. A draft worked out is kept until it, or the organisation, changes. */
export function createRancangan({ read, given, versi }: RancanganParts): RancanganRoutes & DataRancangan {
  const kept = new Map<RancanganId, Ingatan>()

  function proyeksiOf(rancangan: Rancangan): ProyeksiRancangan {
    const usulan = usulanOf(read, rancangan.id)
    const before = kept.get(rancangan.id)
    if (before && before.versi === versi() && before.rancangan === rancangan && isSame(before.usulan, usulan)) return before.proyeksi
    const proyeksi = proyeksiRancangan(read, { rancangan, usulan })
    kept.set(rancangan.id, { versi: versi(), rancangan, usulan, proyeksi })
    return proyeksi
  }

  const angkaPada = (source: Reader, tanggal: Tanggal): AngkaSusunan =>
    angkaSusunan(
      {
        tanggal,
        unor: unorPada(createUnorBerwaktu(source.list('unor'), source.list('unorLampau')), tanggal),
        jabatan: source.list('jabatan').filter((j) => isAdaPada(j, tanggal)),
        penempatan: source.list('penempatan').filter((p) => isBerlaku(p, tanggal))
      },
      { tunjangan: tunjanganPada(source.list('ketentuan'), tanggal), abk: aturanAbkKini(source.list('ketentuan')) }
    )

  const adaOf = (id: RancanganId): Rancangan => need(gatherRancangan(read, id)).rancangan

  return {
    reader: (id) => (id === null ? read : proyeksiOf(adaOf(id)).read),
    tanggal: (id) => (id === null ? given().today : adaOf(id).tmt),
    list: () => terbaruDulu(read.list('rancangan')).map((r) => ringkasanOf(r, proyeksiOf(r))),
    detail: ({ id }) => {
      const rancangan = read.get('rancangan', id)
      return rancangan ? detailOf(read, proyeksiOf(rancangan), given().today) : null
    },
    banding: ({ ids }) => {
      const { today } = given()
      const rancangan = ids.map(adaOf)
      return [
        { id: null, nama: 'Susunan sekarang', tmt: today, angka: angkaPada(read, today) },
        ...rancangan.map((r) => ({ id: r.id, nama: r.nama, tmt: r.tmt, angka: angkaPada(proyeksiOf(r).read, r.tmt) }))
      ]
    }
  }
}

const isSame = (a: readonly Usulan[], b: readonly Usulan[]): boolean => a.length === b.length && a.every((row, n) => row === b[n])

const ringkasanOf = (rancangan: Rancangan, { usulan }: ProyeksiRancangan): RouteOutput<'rancangan.list'>[number] => ({
  ...rancangan,
  jumlahUsulan: usulan.length,
  jumlahKonflik: usulan.filter(({ konflik }) => konflik !== null).length
})

function detailOf(read: Reader, proyeksi: ProyeksiRancangan, today: Tanggal): NonNullable<RouteOutput<'rancangan.detail'>> {
  const { rancangan, usulan, changes } = proyeksi
  return {
    rancangan,
    usulan: usulan.map(({ usulan: row, label, konflik, rincian, rincianLebih, unorIds }) => ({
      ...row,
      label,
      konflik,
      rincian: [...rincian],
      rincianLebih,
      unorIds: [...unorIds]
    })),
    susulan: susulanOf(squash(changes), rancangan.tmt),
    peringatan: [...peringatanRancangan(read, proyeksi, today)]
  }
}

const terbaruDulu = (rancangan: readonly Rancangan[]): readonly Rancangan[] =>
  rancangan.toSorted((a, b) => b.dibuatPada.localeCompare(a.dibuatPada))
