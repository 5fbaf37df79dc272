import type { Given } from '../kit/command'
import { suntinganOf } from '../kit/suntingan'
import { tanggalPendek } from '../kit/tanggal'
import type { Jabatan, JabatanId } from '../organisasi/jabatan'
import type { Unor, UnorId } from '../organisasi/unor'
import type { Banding, BandingJabatan, BandingPegawai, BandingUnor, Perbandingan } from './banding'
import type { BarisImpor } from './baris-impor'
import type { DataKini } from './data-kini'
import { createPemakai, type Pemakai } from './pemakai'
import { withGantiNama } from './ganti-nama'
import { findHilang, type Hilang } from './hilang'
import { isiSeluruhnya, kunciBeda } from './isi-impor'
import type { Tercatat } from './isian-baris'
import { type Cocok, type Maju, matchSteps, type OrangCocok, semuaJabatan } from './match-baris'
import { masalahBaris } from './masalah-baris'
import type { MasalahImpor } from './masalah-impor'
import { normalizeNama } from './nilai/teks'
import { isMenduduki } from './pegawai-plan'
import { planPenempatan } from './penempatan-plan'

const SEKALI = 1000

/**
 * Holds the rows of the files against the data, some hundreds per step. It is the plan of the import itself with nothing
 * refused, so that what is shown is what would be done.
 */
export function* compareSteps(baris: readonly BarisImpor[], data: DataKini, given: Given): Generator<Maju, Perbandingan> {
  const isi = isiSeluruhnya(withGantiNama(baris, data, given.today))
  yield { selesai: 0, total: isi.baris.length }
  const cocok = yield* matchSteps(isi, data, { ...given, newId: countingIds() })
  const total = cocok.orang.length
  yield { selesai: total, total }
  const jabatan = semuaJabatan(data, cocok)
  const bentrok = new Map(cocok.orang.map((orang) => [orang, conflictsOf(orang)]))
  yield { selesai: total, total }
  const penempatan = planPenempatan(
    cocok.orang.map((orang) => unchangedOn(orang, bentrok.get(orang) ?? [])),
    { terbuka: cocok.terbuka, jabatan },
    { ...given, newId: countingIds() }
  )
  yield { selesai: total, total }
  const banding = new Map<string, Banding>()
  const add = (b: Banding): void => void banding.set(b.kunci, b)
  const pemakai = createPemakai(cocok.unorPlan.index.byId)
  for (const b of [...unorBanding(cocok, pemakai), ...jabatanBanding(cocok, pemakai)]) {
    add(b)
    pemakai.note(b)
  }
  for (const [n, orang] of cocok.orang.entries()) {
    const b = pegawaiBanding(orang, bentrok.get(orang) ?? [], penempatan.kalah.has(orang.nasib.sesudah.id))
    add(b)
    pemakai.note(b)
    if (n % SEKALI === SEKALI - 1) yield { selesai: n + 1, total }
  }
  for (const b of hilangBanding(findHilang(cocok, data, given.today))) add(b)
  return {
    banding,
    instansiUtama: isi.instansiUtama,
    unor: cocok.unorPlan.index.byId,
    jabatan,
    masalah: [...cocok.masalah, ...penempatan.masalah, ...cocok.orang.flatMap((orang) => usangNote(orang, jabatan))]
  }
}

/** Ids for what does not exist yet and, in a comparison, never will. */
function countingIds(): () => string {
  let last = 0
  return () => {
    last += 1
    return `baru-${last}`
  }
}

/** The fields of a person that the officer is to decide on, being different from the file for a reason. */
function conflictsOf({ nasib, niat }: OrangCocok): readonly string[] {
  const { sebelum, medan } = nasib
  if (sebelum === null) return []
  const tangan = suntinganOf(sebelum)
  const isDuduk = tangan.has('jabatan') || niat.isUsang || (!isMenduduki(sebelum.kedudukanHukum) && tangan.has('kedudukanHukum'))
  const duduk = [...(isDuduk ? ['jabatan', 'tmtJabatan'] : []), ...(tangan.has('tmtJabatan') ? ['tmtJabatan'] : [])]
  return [...medan.filter((m) => tangan.has(m)), ...new Set(duduk)]
}

/** What a row means for the seat of its person while its conflicts are kept as the application has them. */
function unchangedOn({ niat }: OrangCocok, bentrok: readonly string[]): OrangCocok['niat'] {
  if (bentrok.includes('kedudukanHukum')) return { ...niat, arah: 'diam' }
  if (niat.arah === 'masuk' && bentrok.includes('jabatan')) return { ...niat, arah: 'diam' }
  return bentrok.includes('tmtJabatan') ? { ...niat, tmt: null } : niat
}

function pegawaiBanding({ baris, nasib, niat }: OrangCocok, bentrok: readonly string[], isKalah: boolean): BandingPegawai {
  const { sebelum, sesudah } = nasib
  const medan = [...nasib.medan, ...medanDuduk(niat, isKalah)]
  return {
    entitas: 'pegawai',
    kunci: kunciBeda(baris),
    isi: baris,
    jenis: sebelum === null ? 'BARU' : medan.length > 0 ? 'BERUBAH' : 'SAMA',
    lembar: baris.lembar,
    baris: baris.baris,
    medan,
    bentrok: bentrok.filter((m) => medan.includes(m)),
    sebelum,
    sesudah,
    niat: isKalah ? { ...niat, arah: 'diam' } : niat
  }
}

function medanDuduk({ arah, kini, tmt }: OrangCocok['niat'], isKalah: boolean): readonly string[] {
  if (isKalah || (arah !== 'masuk' && arah !== 'tetap')) return []
  const tmtBeda = tmt !== null && tmt !== (kini?.tmtMulai ?? null) ? ['tmtJabatan'] : []
  return arah === 'masuk' ? ['jabatan', ...tmtBeda] : tmtBeda
}

function usangNote({ baris, niat }: OrangCocok, jabatan: ReadonlyMap<JabatanId, Jabatan>): readonly MasalahImpor[] {
  const { kini, isUsang } = niat
  if (!isUsang || !kini) return []
  const sejak = kini.tmtMulai ? ` sejak ${tanggalPendek(kini.tmtMulai)}` : ''
  const pesan = `Berkas lebih lama daripada data: di aplikasi pegawai sudah menjabat “${jabatan.get(kini.jabatanId)?.nama ?? ''}”${sejak}. Jabatannya tidak diubah, kecuali Anda memilih isi berkas.`
  return [masalahBaris(baris, 'PERINGATAN', pesan)]
}

const bentrokOf = (sebelum: Tercatat | null, medan: readonly string[]): readonly string[] =>
  sebelum === null || sebelum.disunting === '' ? [] : medan.filter((m) => suntinganOf(sebelum).has(m))

const jenisOf = (sebelum: Tercatat | null, medan: readonly string[]): Banding['jenis'] =>
  sebelum === null ? 'BARU' : medan.length > 0 ? 'BERUBAH' : 'SAMA'

/** What a row of a list of units or posts says of the one it means. */
const terdaftar = ({ baris, sebelum, medan }: Cocok['unor'][number] | Cocok['jabatan'][number]) => ({
  kunci: kunciBeda(baris),
  isi: baris,
  jenis: jenisOf(sebelum, medan),
  lembar: baris.lembar,
  baris: baris.baris,
  medan,
  bentrok: bentrokOf(sebelum, medan)
})

type Tempat = { readonly lembar: string; readonly baris: number }

function unorBanding(cocok: Cocok, pemakai: Pemakai): readonly BandingUnor[] {
  const { byId } = cocok.unorPlan.index
  const tercantum = new Set(cocok.unor.map((n) => n.sesudah.id))
  const tempat = firstPlaces(cocok)
  const daftar = cocok.unor.map((niat): BandingUnor => ({
    entitas: 'unor',
    ...terdaftar(niat),
    sebelum: niat.sebelum,
    sesudah: niat.sesudah
  }))
  const tersirat = cocok.unorPlan.baru().filter((u) => !tercantum.has(u.id))
  return [
    ...daftar,
    ...tersirat.map((u): BandingUnor => ({
      entitas: 'unor',
      ...baruTersirat(`unor|baru|${jalurOf(byId, u)}`, tempat.get(u.id)),
      pemakai: pemakai.of(u.id),
      sebelum: null,
      sesudah: u
    }))
  ]
}

function jabatanBanding(cocok: Cocok, pemakai: Pemakai): readonly BandingJabatan[] {
  const { byId } = cocok.unorPlan.index
  const tercantum = new Set(cocok.jabatan.map((n) => n.sesudah.id))
  const tempat = new Map<string, Tempat>()
  for (const { baris, niat } of cocok.orang) if (niat.jabatan && !tempat.has(niat.jabatan.id)) tempat.set(niat.jabatan.id, baris)
  const kunciOf = (j: Jabatan): string => `jabatan|baru|${jalurOf(byId, byId.get(j.unorId))}|${normalizeNama(j.nama)}`
  const daftar = cocok.jabatan.map((niat): BandingJabatan => ({
    entitas: 'jabatan',
    ...terdaftar(niat),
    sebelum: niat.sebelum,
    sesudah: niat.sesudah,
    catatan: niat.catatan
  }))
  const tersirat = cocok.jabatanPlan.baru().filter((j) => !tercantum.has(j.id))
  return [
    ...daftar,
    ...tersirat.map((j): BandingJabatan => ({
      entitas: 'jabatan',
      ...baruTersirat(kunciOf(j), tempat.get(j.id)),
      pemakai: pemakai.of(j.id),
      sebelum: null,
      sesudah: j,
      catatan: null
    }))
  ]
}

/** A unit or post that no list names, but rows of people need. */
const baruTersirat = (kunci: string, tempat: Tempat | undefined) =>
  ({ kunci, isi: null, jenis: 'BARU', lembar: tempat?.lembar ?? null, baris: tempat?.baris ?? null, medan: [], bentrok: [] }) as const

/** The first row that stands in each unit, or below it. */
function firstPlaces({ orang, unorPlan }: Cocok): ReadonlyMap<UnorId, Tempat> {
  const tempat = new Map<UnorId, Tempat>()
  for (const { baris, unor } of orang)
    for (
      let at: Unor | null = unor;
      at !== null && !tempat.has(at.id);
      at = at.indukId ? (unorPlan.index.byId.get(at.indukId) ?? null) : null
    )
      tempat.set(at.id, baris)
  return tempat
}

function jalurOf(byId: ReadonlyMap<UnorId, Unor>, unor: Unor | undefined): string {
  const induk = unor?.indukId ? byId.get(unor.indukId) : undefined
  return unor ? `${induk ? `${jalurOf(byId, induk)}/` : ''}${unor.siasnId ?? normalizeNama(unor.nama)}` : ''
}

function hilangBanding({ unor, jabatan, pegawai }: Hilang): readonly Banding[] {
  const dasar = (id: string) =>
    ({ kunci: `hilang|${id}`, isi: null, jenis: 'HILANG', lembar: null, baris: null, medan: [], bentrok: [] }) as const
  return [
    ...unor.map((u): Banding => ({ entitas: 'unor', ...dasar(u.id), sebelum: u, sesudah: u })),
    ...jabatan.map((j): Banding => ({ entitas: 'jabatan', ...dasar(j.id), sebelum: j, sesudah: j, catatan: null })),
    ...pegawai.map((p): Banding => ({ entitas: 'pegawai', ...dasar(p.id), sebelum: p, sesudah: p, niat: null }))
  ]
}
