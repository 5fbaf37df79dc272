import type { Tanggal } from '../kit/tanggal'
import type { Kedudukan } from '../mutasi/tinjauan'
import type { Langkah } from '../mutasi/rencana'
import { namaLengkap, type PegawaiRingkas } from '../pegawai/pegawai'
import type { BahanMutasi } from './bahan-mutasi'
import { tinjau } from '../mutasi/tinjauan'
import type { Cakupan } from './keputusan/cakupan'
import { skTerbitOf } from './keputusan/sk-terbit'

/** What one copy of a paper is about: the plan as a whole, or one person in it. */
export type Subjek = {
  /** Tells it from the others of the same paper, and stays the same while the plan is edited. */
  readonly kunci: string
  /** How lists and file names call it. */
  readonly sebutan: string
  readonly pegawai: PegawaiRingkas | null
  /** The post held before. */
  readonly asal: Kedudukan | null
  /** The post taken; without a plan the post held. */
  readonly tujuan: Kedudukan | null
  readonly langkah: Langkah | null
  readonly tmt: Tanggal
}

/** Sasaran: what a paper is made of. ORANG: each appointment of the plan; PELAKSANA: each Plt or Plh; PEGAWAI: each person chosen, without a plan; TIM: the persons chosen together; KEPUTUSAN: each decree of the plan that has been issued and stands. */
export const SASARAN = ['RENCANA', 'ORANG', 'PELAKSANA', 'PEGAWAI', 'TIM', 'KEPUTUSAN'] as const
export type Sasaran = (typeof SASARAN)[number]

/** The subjects of a paper, in the order in which papers list people; none where the plan has nobody it is for. */
export function subjekOf(
  { sasaran, cakup }: { readonly sasaran: Sasaran; readonly cakup: Cakupan | null },
  bahan: BahanMutasi
): readonly Subjek[] {
  if (cakup === null) return DAFTAR[sasaran](bahan)
  const tercakup = bahan.pengangkatan.filter((p) => cakup(p, bahan))
  return tercakup.length === 0 ? [] : DAFTAR[sasaran]({ ...bahan, pengangkatan: tercakup })
}

const DAFTAR: Readonly<Record<Sasaran, (bahan: BahanMutasi) => readonly Subjek[]>> = {
  // of an empty plan, and without one, there is nothing to write
  RENCANA: ({ rencana, proyeksi }) =>
    proyeksi.langkah.length === 0 ? [] : [{ ...TANPA_ORANG, kunci: 'rencana', sebutan: rencana.nama, tmt: rencana.tmt }],
  TIM: (bahan) => (pegawaiDipilih(bahan).length === 0 ? [] : [{ ...TANPA_ORANG, kunci: 'tim', sebutan: 'Tim', tmt: bahan.rencana.tmt }]),
  ORANG: ({ pengangkatan }) => pengangkatan.map((p) => ({ ...p, kunci: p.langkah.id, sebutan: namaLengkap(p.pegawai) })),
  PELAKSANA: ({ proyeksi, berkas }) =>
    proyeksi.berlaku
      .filter(({ jenis }) => jenis === 'PLT' || jenis === 'PLH')
      .flatMap((l) => tinjau(proyeksi, l, berkas) ?? [])
      .map((p) => ({ ...p, kunci: p.langkah.id, sebutan: namaLengkap(p.pegawai) })),
  PEGAWAI: pegawaiDipilih,
  KEPUTUSAN: (bahan) =>
    skTerbitOf(bahan).map(({ naskah: { id, nomor } }) => ({
      ...TANPA_ORANG,
      kunci: id,
      sebutan: `Keputusan Nomor ${nomor}`,
      tmt: bahan.rencana.tmt
    }))
}

const TANPA_ORANG = { pegawai: null, asal: null, tujuan: null, langkah: null } as const

function pegawaiDipilih({ proyeksi: { snapshot }, pegawaiIds, rencana }: BahanMutasi): readonly Subjek[] {
  return pegawaiIds.flatMap((id): readonly Subjek[] => {
    const pegawai = snapshot.pegawai.get(id)
    if (!pegawai) return []
    const penempatan = (snapshot.byPegawai.get(id) ?? []).find(({ jenis }) => jenis === 'DEFINITIF')
    const jabatan = penempatan && snapshot.jabatan.get(penempatan.jabatanId)
    const tujuan = jabatan ? { jabatan, unor: snapshot.unor.get(jabatan.unorId) ?? null } : null
    return [{ ...TANPA_ORANG, kunci: id, sebutan: namaLengkap(pegawai), pegawai, tujuan, tmt: penempatan?.tmtMulai ?? rencana.tmt }]
  })
}
