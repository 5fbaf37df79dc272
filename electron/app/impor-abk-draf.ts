import type { ButirAbk, DrafAbk, PutusanAbkDraf, SaringanAbk } from '../../src/contract/abk-impor'
import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import type { IsiAbk } from '../../src/domain/abk/commands/import-abk'
import type { BacaanAbk } from '../../src/domain/abk/impor/baca-abk'
import { type ButirRencana, type DataAbk, isDapatDiambil, type PutusanAbk, type RencanaAbk } from '../../src/domain/abk/impor/rencana-abk'
import { satukanTugas } from '../../src/domain/abk/impor/satukan-tugas'
import { bebanTugas } from '../../src/domain/abk/hitung-abk'
import { ubahanTugas } from '../../src/domain/abk/ubahan-tugas'
import { assertNever } from '../../src/domain/kit/result'
import type { JabatanId } from '../../src/domain/organisasi/jabatan'
import type { UnorId } from '../../src/domain/organisasi/unor'

/** The one import of ABK that is being prepared, or has just been saved. */
export type DrafImporAbk = {
  readonly id: string
  /** Names of the files. */
  readonly berkas: readonly string[]
  readonly bacaan: BacaanAbk
  /** The state of the data it was held against, and that data. */
  readonly versi: string
  readonly data: DataAbk
  readonly rencanaOf: RencanaAbk
  readonly putusan: ReadonlyMap<string, PutusanAbk>
  readonly rencana: readonly ButirRencana[]
  /** Moves with every decision. */
  readonly keadaan: number
  /** The label of the saved step; null = not saved. */
  readonly label: string | null
}

/** A draft with what it would do. */
export const planned = (draf: Omit<DrafImporAbk, 'rencana'>): DrafImporAbk => ({ ...draf, rencana: draf.rencanaOf(draf.putusan) })

/** A draft as the window sees it. */
export function drafAbk({ id, berkas, bacaan, rencana, keadaan, label }: DrafImporAbk): DrafAbk {
  const jumlah: DrafAbk['jumlah'] = { BARU: 0, BERUBAH: 0, SAMA: 0, AMBIGU: 0, TAK_DIKENAL: 0, GANDA: 0 }
  for (const { status } of rencana) jumlah[status] += 1
  return {
    drafId: id,
    berkas: [...berkas],
    jumlah,
    calonTunggal: rencana.filter((b) => calonTunggal(b) !== null).length,
    bermasalah: rencana.filter((b) => isSaringan(b, 'BERMASALAH')).length,
    akanDisimpan: rencana.filter((b) => b.isDiambil).length,
    catatan: [...bacaan.masalah],
    keadaan,
    label
  }
}

/** What saving writes. */
export const isiAbk = ({ rencana }: DrafImporAbk): readonly IsiAbk[] =>
  rencana.flatMap(({ isDiambil, jabatan, tugas, ikhtisar }) => (isDiambil && jabatan ? [{ jabatanId: jabatan.id, tugas, ikhtisar }] : []))

/** The decisions of a draft with one more. */
export function putusanBaru({ putusan, rencana }: DrafImporAbk, baru: PutusanAbkDraf): ReadonlyMap<string, PutusanAbk> {
  const jadi = new Map(putusan)
  const set = (id: string, patch: Partial<PutusanAbk>): void =>
    void jadi.set(id, { ...(jadi.get(id) ?? { jabatanId: null, isDiambil: null }), ...patch })
  switch (baru.jenis) {
    case 'SEMUA':
      for (const b of rencana) if (b.status !== 'GANDA') set(b.terbaca.id, { isDiambil: baru.isDiambil })
      return jadi
    case 'CALON_TUNGGAL':
      for (const b of rencana) if (calonTunggal(b) !== null) set(b.terbaca.id, { jabatanId: calonTunggal(b) })
      return jadi
    case 'AMBIL':
      for (const id of saingan(rencana, baru.id)) if (jadi.get(id)?.isDiambil) set(id, { isDiambil: null })
      set(baru.id, { isDiambil: baru.isDiambil })
      return jadi
    case 'JABATAN':
      set(baru.id, { jabatanId: baru.jabatanId })
      return jadi
    default:
      return assertNever(baru)
  }
}

/** The other ABK of the files for the post of that one. */
function saingan(rencana: readonly ButirRencana[], id: string): readonly string[] {
  const jabatan = rencana.find((b) => b.terbaca.id === id)?.jabatan ?? null
  return rencana.flatMap((b) => (jabatan !== null && b.jabatan?.id === jabatan.id && b.terbaca.id !== id ? [b.terbaca.id] : []))
}

/** The only post an ABK may be for, while that is not certain. */
const calonTunggal = ({ status, calon }: ButirRencana): JabatanId | null =>
  status === 'AMBIGU' && calon.length === 1 ? (calon[0] ?? null) : null

/** One page of the ABK of a draft. */
export function butirPage(
  draf: DrafImporAbk,
  { saringan, cari, mulai, jumlah }: RouteInput<'abk-impor.butir'>
): RouteOutput<'abk-impor.butir'> {
  const kata = cari.toUpperCase().split(/\s+/).filter(Boolean)
  const cocok = draf.rencana.filter((b) => isSaringan(b, saringan) && kata.every((k) => teksCari(b).includes(k)))
  const tujuan = createTujuan(draf.data)
  return { total: cocok.length, baris: cocok.slice(mulai, mulai + jumlah).map((b) => butirAbk(draf, b, tujuan)) }
}

const teksCari = ({ terbaca: { rujukan, lembar }, jabatan }: ButirRencana): string =>
  [rujukan.nama, ...rujukan.unit, lembar, jabatan?.nama].join(' ').toUpperCase()

function isSaringan({ status, terbaca, halangan }: ButirRencana, saringan: SaringanAbk): boolean {
  if (saringan === 'SEMUA') return true
  if (saringan === 'PERLU_DIPILIH') return status === 'AMBIGU' || status === 'TAK_DIKENAL'
  if (saringan === 'BERMASALAH') return halangan !== null || terbaca.masalah.some((m) => m.parah !== 'INFO')
  return status === saringan
}

type Tujuan = NonNullable<ButirAbk['jabatan']>

function butirAbk({ berkas }: DrafImporAbk, b: ButirRencana, tujuan: (id: JabatanId) => readonly Tujuan[]): ButirAbk {
  const { terbaca, jabatan } = b
  return {
    id: terbaca.id,
    namaBerkas: berkas[terbaca.berkas] ?? '',
    lembar: terbaca.lembar,
    baris: terbaca.baris,
    nama: terbaca.rujukan.nama ?? '',
    unit: terbaca.rujukan.unit.join(' · '),
    status: b.status,
    jabatan: jabatan ? (tujuan(jabatan.id)[0] ?? null) : null,
    calon: b.calon.flatMap(tujuan),
    tugasKini: b.tugasKini,
    tugasNanti: b.tugas?.length ?? (b.jabatan ? b.tugasKini : terbaca.tugas.length),
    kebutuhanKini: jabatan?.kebutuhan ?? null,
    kebutuhanNanti: b.kebutuhanNanti,
    bebanNanti: b.bebanNanti,
    isIkhtisar: b.ikhtisar !== null,
    masalah: [...terbaca.masalah],
    ditolak: terbaca.ditolak,
    halangan: b.halangan,
    isDapat: isDapatDiambil(b),
    isDiambil: b.isDiambil
  }
}

/** The tasks that one ABK would leave its post with, and how they differ from those it has. */
export function tugasButir({ rencana, data }: DrafImporAbk, id: string): RouteOutput<'abk-impor.tugas'> {
  const b = rencana.find(({ terbaca }) => terbaca.id === id)
  if (!b) return { tugas: [], ubahan: null }
  const lama = data.abk.find((abk) => abk.id === b.jabatan?.id)?.tugas ?? []
  const tugas = b.tugas ?? (b.jabatan ? lama : satukanTugas([], b.terbaca.tugas, data.aturan))
  return {
    tugas: tugas.map((t) => ({ ...t, beban: bebanTugas(t, data.aturan) })),
    ubahan: b.tugas !== null && lama.length > 0 ? ubahanTugas(lama, tugas) : null
  }
}

/** Posts with their units, the nearest first, without the root. */
function createTujuan({ unor, jabatan }: DataAbk): (id: JabatanId) => readonly Tujuan[] {
  const [unors, posts] = [new Map(unor.map((u) => [u.id, u])), new Map(jabatan.map((j) => [j.id, j]))]
  const jalurOf = (id: UnorId): readonly string[] => {
    const u = unors.get(id)
    return u === undefined || u.indukId === null ? [] : [u.nama, ...jalurOf(u.indukId)]
  }
  return (id) => {
    const j = posts.get(id)
    return j ? [{ id, nama: j.nama, jalur: jalurOf(j.unorId).join(' · ') }] : []
  }
}
