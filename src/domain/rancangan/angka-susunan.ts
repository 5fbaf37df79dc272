import { z } from 'zod'
import type { AturanAbk } from '../abk/aturan-abk'
import { kebutuhanKasar } from '../abk/hitung-abk'
import { ESELON, isStruktural } from '../organisasi/jabatan'
import { bezettingOf, isKosong } from '../organisasi/kartu'
import { unitMenunggu } from '../organisasi/menunggu'
import { perEselon } from '../organisasi/per-eselon'
import type { SnapshotRows } from '../organisasi/snapshot'
import { pohonUnor } from '../organisasi/susunan-unor'
import type { TunjanganEselon } from '../organisasi/tunjangan-eselon'

/** Angka susunan: an organisation in numbers, to hold drafts against each other. */
export const AngkaSusunan = z.object({
  unit: z.int(),
  /** Units without a place: they wait in the tray. */
  unitMenunggu: z.int(),
  jabatan: z.int(),
  jabatanPerEselon: z.record(z.enum(ESELON), z.int()),
  kebutuhan: z.int(),
  terisi: z.int(),
  /** People too few and too many, post by post: a surplus here fills no vacancy there. */
  kurang: z.int(),
  lebih: z.int(),
  /** The load of all posts with an ABK as the people it takes, and how many posts that are. */
  beban: z.number(),
  jabatanBerAbk: z.int(),
  /** Structural posts nobody holds. */
  pimpinanKosong: z.int(),
  /** Structural allowances of all posts for a month, in rupiah. */
  tunjangan: z.int()
})
export type AngkaSusunan = z.infer<typeof AngkaSusunan>

/** The settings numbers depend on. */
export type AturanAngka = { readonly tunjangan: TunjanganEselon; readonly abk: AturanAbk }

/** The numbers of an organisation on the day of its rows. */
export function angkaSusunan(rows: Omit<SnapshotRows, 'pegawai'>, { tunjangan, abk }: AturanAngka): AngkaSusunan {
  const { unor, jabatan } = rows
  const ada = new Set(jabatan.map((j) => j.id))
  const duduk = Map.groupBy(rows.penempatan, (p) => p.jabatanId)
  const selisih = jabatan.map((j) => bezettingOf(duduk.get(j.id) ?? []) - j.kebutuhan)
  return {
    unit: unor.length,
    unitMenunggu: unitMenunggu(pohonUnor(new Map(unor.map((u) => [u.id, u])), rows.tanggal)).length,
    jabatan: jabatan.length,
    jabatanPerEselon: perEselon((eselon) => jabatan.filter((j) => j.eselon === eselon).length),
    kebutuhan: jabatan.reduce((sum, j) => sum + j.kebutuhan, 0),
    terisi: bezettingOf(rows.penempatan.filter((p) => ada.has(p.jabatanId))),
    kurang: selisih.reduce((sum, n) => sum + Math.max(-n, 0), 0),
    lebih: selisih.reduce((sum, n) => sum + Math.max(n, 0), 0),
    beban: kebutuhanKasar(
      jabatan.reduce((sum, j) => sum + (j.bebanKerja ?? 0), 0),
      abk
    ),
    jabatanBerAbk: jabatan.filter((j) => j.bebanKerja !== null).length,
    pimpinanKosong: jabatan.filter((j) => isStruktural(j) && isKosong(duduk.get(j.id) ?? [])).length,
    tunjangan: jabatan.reduce((sum, { eselon }) => sum + (eselon === null ? 0 : tunjangan[eselon]), 0)
  }
}
