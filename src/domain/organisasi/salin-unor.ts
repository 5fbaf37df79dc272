import type { Abk } from '../abk/abk'
import type { InformasiJabatan } from '../abk/informasi-jabatan'
import { type Changeset, inserted } from '../kit/changeset'
import type { Given } from '../kit/command'
import { kunciNama } from './catatan-isian'
import { type Jabatan, JabatanId } from './jabatan'
import { disisipkan, type PohonUnor } from './susunan-unor'
import { isAdaPada, type Unor, UNOR_BAKU, UnorId } from './unor'

/** Everything a copy is made of; `jabatan`: the posts that exist, by their unor. */
export type FaktaSalin = {
  readonly unor: Unor
  readonly pohon: PohonUnor
  readonly jabatan: ReadonlyMap<UnorId, readonly Jabatan[]>
  readonly abkOf: (id: JabatanId) => Abk | null
  readonly informasiOf: (id: JabatanId) => InformasiJabatan | null
}

/** How many copies, and whether the units below come with each. */
export type Penyalinan = { readonly jumlah: number; readonly denganBawahan: boolean }

/** The copies as one changeset: they begin today, stand right behind the unor, and nobody sits in them. */
export function salinUnor(fakta: FaktaSalin, { jumlah, denganBawahan }: Penyalinan, given: Given): Changeset {
  const { unor, pohon, jabatan } = fakta
  const saudara = pohon.anakByUnor.get(unor.indukId) ?? []
  const salinan = namaSalinan(unor.nama, saudara, jumlah).map((nama) => ({ ...tiruan(unor, unor.indukId, given), nama }))
  const bawahan = denganBawahan ? salinan.flatMap((baru) => bawahanTiruan({ dari: unor, baru }, pohon, given)) : []
  const semua = [...salinan.map((baru) => ({ dari: unor, baru })), ...bawahan]
  return [
    ...disisipkan(saudara, saudara.findIndex((u) => u.id === unor.id) + 1, salinan),
    ...bawahan.map(({ baru }) => inserted('unor', baru)),
    ...semua.flatMap(({ dari, baru }) =>
      (jabatan.get(dari.id) ?? []).flatMap((j) => jabatanDisalin(fakta, j, jabatanTiruan(j, baru.id, given)))
    )
  ]
}

/** A unor and its copy. */
type Pasangan = { readonly dari: Unor; readonly baru: Unor }

/** Copies of everything below a unor, in the same order. */
function bawahanTiruan({ dari, baru }: Pasangan, pohon: PohonUnor, given: Given): readonly Pasangan[] {
  const anak = (pohon.anakByUnor.get(dari.id) ?? []).filter((u) => isAdaPada(u, given.today))
  return anak.flatMap((u) => {
    const pasangan = { dari: u, baru: tiruan(u, baru.id, given) }
    return [pasangan, ...bawahanTiruan(pasangan, pohon, given)]
  })
}

/** Codes name one unor only: a copy has none yet. */
const tiruan = (unor: Unor, indukId: UnorId | null, { newId, today }: Given): Unor => ({
  ...unor,
  ...UNOR_BAKU,
  tipe: unor.tipe,
  id: UnorId.parse(newId()),
  indukId,
  aktifDari: today
})

/** A copied post comes with its ABK and its informasi jabatan. */
function jabatanDisalin({ abkOf, informasiOf }: FaktaSalin, { id }: Jabatan, tiruan: Jabatan): Changeset {
  const [abk, informasi] = [abkOf(id), informasiOf(id)]
  return [
    inserted('jabatan', tiruan),
    ...(abk ? [inserted('abk', { ...abk, id: tiruan.id })] : []),
    ...(informasi ? [inserted('informasiJabatan', { ...informasi, id: tiruan.id })] : [])
  ]
}

const jabatanTiruan = (jabatan: Jabatan, unorId: UnorId, { newId, today }: Given): Jabatan => ({
  ...jabatan,
  id: JabatanId.parse(newId()),
  unorId,
  kode: null,
  siasnId: null,
  aktifDari: today,
  aktifSampai: null,
  disunting: '',
  tidakDiBerkasSejak: null
})

/** `Seksi A (salinan)`, `Seksi A (salinan 2)`, …: the first names that are free beside the unor. */
function namaSalinan(nama: string, saudara: readonly Unor[], jumlah: number): readonly string[] {
  const dasar = nama.replace(/ \(salinan(?: \d+)?\)$/, '')
  const terpakai = new Set(saudara.map((u) => kunciNama(u.nama)))
  const calon = Array.from({ length: jumlah + saudara.length }, (_, n) => (n === 0 ? `${dasar} (salinan)` : `${dasar} (salinan ${n + 1})`))
  return calon.filter((c) => !terpakai.has(kunciNama(c))).slice(0, jumlah)
}
