import type { Setelan } from '../kit/rule'
import type { JabatanId } from '../organisasi/jabatan'
import type { PegawaiId } from '../pegawai/pegawai'
import type { BerkasRencana } from '../mutasi/berkas-rencana'
import { definitif, isMoving, isSingleSeat, project, type Proyeksi } from '../mutasi/proyeksi'
import { type JenisLangkah, type Langkah, LANGKAH_BAKU, LangkahId } from '../mutasi/rencana'
import { tinjau, type Tinjauan } from '../mutasi/tinjauan'

/** What candidates are looked at with: the plan as it stands, its dossiers and settings; and what they would be appointed as (for good, unless told). */
export type BahanCalon = {
  readonly proyeksi: Proyeksi
  readonly berkas: BerkasRencana
  readonly setelanOf: (ruleId: string) => Setelan
  readonly jenis?: Exclude<JenisLangkah, 'LEPAS'>
}

/** A step that is only tried out. */
const ID_CALON = LangkahId.parse('calon')

/** A candidate as the rules look at a step on top of the plan; null when the person or the post is not in the data. */
export function tinjauCalon(bahan: BahanCalon, pegawaiId: PegawaiId, jabatanId: JabatanId): Tinjauan | null {
  const langkah = langkahCalon(bahan, pegawaiId, jabatanId)
  return tinjau(withCalon(bahan.proyeksi, langkah), langkah, bahan.berkas)
}

/** The same against the plan without the candidate in it (`kosongkan`): enough for what is asked about the person alone, and cheap for ten thousand. */
export const tinjauOrang = (bahan: BahanCalon, pegawaiId: PegawaiId, jabatanId: JabatanId): Tinjauan | null =>
  tinjau(bahan.proyeksi, langkahCalon(bahan, pegawaiId, jabatanId), bahan.berkas)

/** The plan with a post free for somebody else: who holds its only seat and stays, leaves it, as when somebody is put in their place. */
export function kosongkan(proyeksi: Proyeksi, jabatanId: JabatanId): Proyeksi {
  const pelepasan = pelepasanDari(proyeksi, jabatanId)
  return pelepasan.length === 0 ? proyeksi : project(proyeksi.snapshot, proyeksi.rencana, [...proyeksi.langkah, ...pelepasan])
}

const langkahCalon = ({ proyeksi, jenis = 'ANGKAT' }: BahanCalon, pegawaiId: PegawaiId, jabatanId: JabatanId): Langkah => ({
  ...LANGKAH_BAKU,
  id: ID_CALON,
  rencanaId: proyeksi.rencana.id,
  urut: urutBerikut(proyeksi),
  jenis,
  pegawaiId,
  dariJabatanId: definitif(proyeksi.snapshot.byPegawai.get(pegawaiId) ?? [])?.jabatanId ?? null,
  jabatanId
})

const urutBerikut = ({ langkah }: Proyeksi): number => (langkah.at(-1)?.urut ?? 0) + 1

function pelepasanDari(proyeksi: Proyeksi, jabatanId: JabatanId): readonly Langkah[] {
  const { snapshot, rencana, langkah } = proyeksi
  if (!isSingleSeat(snapshot, jabatanId)) return []
  return (snapshot.byJabatan.get(jabatanId) ?? [])
    .filter((p) => p.jenis === 'DEFINITIF' && !langkah.some((l) => l.pegawaiId === p.pegawaiId && isMoving(l)))
    .map(({ pegawaiId }) => ({
      ...LANGKAH_BAKU,
      id: LangkahId.parse(`lepas:${pegawaiId}`),
      rencanaId: rencana.id,
      urut: urutBerikut(proyeksi),
      jenis: 'LEPAS',
      pegawaiId,
      dariJabatanId: jabatanId,
      jabatanId: null
    }))
}

/** The plan with the candidate in it, projected only when somebody reads more than the organisation as it is and the steps. */
function withCalon(proyeksi: Proyeksi, calon: Langkah): Proyeksi {
  const { snapshot, rencana, langkah } = proyeksi
  let known: Proyeksi | null = null
  const pelepasan = (): readonly Langkah[] =>
    calon.jabatanId === null || !isMoving(calon)
      ? []
      : pelepasanDari(proyeksi, calon.jabatanId).filter((l) => l.pegawaiId !== calon.pegawaiId)
  const steps = (): readonly Langkah[] => [...withoutOwn(langkah, calon), ...pelepasan(), calon]
  const whole = (): Proyeksi => (known ??= project(snapshot, rencana, steps()))
  return {
    snapshot,
    rencana,
    get langkah() {
      return known?.langkah ?? steps()
    },
    get berlaku() {
      return whole().berlaku
    },
    pemegang: (id) => whole().pemegang(id),
    penempatanDari: (id) => whole().penempatanDari(id),
    get perubahan() {
      return whole().perubahan
    },
    get belumDitempatkan() {
      return whole().belumDitempatkan
    },
    get lowongan() {
      return whole().lowongan
    },
    get konflik() {
      return whole().konflik
    }
  }
}

/** Choosing somebody whom the plan already moves plans them anew; acting goes beside their own post. */
const withoutOwn = (langkah: readonly Langkah[], calon: Langkah): readonly Langkah[] =>
  isMoving(calon) ? langkah.filter((l) => l.pegawaiId !== calon.pegawaiId || !isMoving(l)) : langkah
