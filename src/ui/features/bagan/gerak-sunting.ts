import { spotlight } from '@mantine/spotlight'
import type { BawahanPindah } from '../../../domain/organisasi/aturan-pindah'
import type { UnorId } from '../../../domain/organisasi/unor'
import { idKartu } from '../../components/chart/kartu-unor'
import type { AturanSeret } from '../../components/chart/sasaran-seret'
import type { Point } from '../../components/drag/drag-gesture'
import { tombolDari } from '../../lib/tombol'
import { siapkanSeret, tujuanOf } from './aturan-seret'
import type { KerjaSunting, Tujuan } from './kerja-sunting'
import { TINDAKAN_BAGAN } from './tindakan-bagan'

/** What dragging means on the chart: the rules of moving answer while hovering, and letting go moves. */
export const aturanSeret = (kerja: KerjaSunting): AturanSeret => ({
  siapkan: (bawaan) => siapkanSeret(kerja.meja.snapshot, bawaan),
  onJatuh: (bawaan, ke, at) => {
    const { meja, penyunting, pindahkan } = kerja
    if (bawaan.jenis === 'UNOR') {
      meja.pilih(bawaan.ids)
      pindahkan(tujuanOf(meja.snapshot, bawaan.ids, ke), at)
    } else if (ke.jenis === 'UNOR') void penyunting.lakukan('jabatan.move', { ids: [...bawaan.ids], unorId: ke.id }, ke.id)
  }
})

/** One gesture, one command: the units with what becomes of those below them. */
export async function pindah(
  { meja, penyunting, potong }: Pick<KerjaSunting, 'meja' | 'penyunting' | 'potong'>,
  { ids, indukId, sebelumId }: Tujuan,
  bawahan: BawahanPindah
): Promise<void> {
  const letak = sebelumId === undefined ? {} : { sebelumId }
  if (!(await penyunting.lakukan('unor.move', { ids: [...ids], indukId, bawahan, ...letak }, ids.at(-1)))) return
  potong([])
  meja.pilih(ids)
  if (indukId === null) meja.bukaTab('tunggu')
}

/** The name of a unit as written on its card; nothing happens when it stayed the same. */
export async function namakan({ meja: { snapshot }, penyunting }: KerjaSunting, id: UnorId, nama: string | null): Promise<void> {
  const unor = snapshot.unor.get(id)
  const baru = nama?.trim().replaceAll(/\s+/g, ' ')
  if (!unor || !baru || baru === unor.nama) return
  const { jenis, tipe, kode, aktifDari } = unor
  await penyunting.lakukan('unor.update', { id, isian: { nama: baru, jenis, tipe, kode, aktifDari } }, id)
}

/** A box pressed and drawn away takes all that are chosen along if it is one of them; the top of the organisation stays. */
export function angkat({ penyunting, meja: { snapshot, dipilih } }: KerjaSunting, id: UnorId): readonly UnorId[] | null {
  const unor = snapshot.unor.get(id)
  if (!penyunting.isBoleh || !unor || unor.jenis === 'PEMERINTAH') return null
  return dipilih.has(id) ? [...dipilih].filter((d) => snapshot.unor.has(d)) : [id]
}

/** A key on the chart: its menu, the palette, giving up what was cut, or an action; an edit where none can be made says why. True when it was taken. */
export function tekan(kerja: KerjaSunting, event: React.KeyboardEvent, onMenu: (id: UnorId) => void): boolean {
  if (event.target !== event.currentTarget) return false
  const tombol = tombolDari(event)
  const khusus = KHUSUS[tombol]
  if (khusus) return khusus(kerja, onMenu)
  // Enter stays with the chart itself, which folds and opens
  const tindakan = TINDAKAN_BAGAN.find((t) => t.tombol.includes(tombol) && tombol !== 'Enter')
  if (!tindakan) return false
  const isTerkunci = tindakan.kelompok !== 'LIHAT' && !kerja.penyunting.isBoleh
  if (isTerkunci) kerja.tegur()
  else if (tindakan.kelompok === 'PINDAH' && kerja.isMenyusul) kerja.tunda((nanti) => tindakan.bisa(nanti) && tindakan.lakukan(nanti))
  else if (!tindakan.bisa(kerja)) return false
  else tindakan.lakukan(kerja)
  return true
}

type Khusus = (kerja: KerjaSunting, onMenu: (id: UnorId) => void) => boolean

const menu: Khusus = ({ meja: { selected } }, onMenu) => {
  if (selected !== null) onMenu(selected)
  return selected !== null
}

const KHUSUS: Readonly<Record<string, Khusus>> = {
  ContextMenu: menu,
  'shift+F10': menu,
  '/': () => {
    spotlight.open()
    return true
  },
  Escape: ({ potongan, potong }) => {
    potong([])
    return potongan.size > 0
  }
}

/** A place in the window at the last of these boxes; in the middle when it is not drawn as an element. */
export function atKartu(ids: readonly UnorId[]): Point {
  const id = ids.at(-1)
  const rect = id === undefined ? undefined : document.getElementById(idKartu(id))?.getBoundingClientRect()
  return rect ? { x: rect.left + rect.width / 2, y: rect.bottom - 12 } : { x: window.innerWidth / 2 - 150, y: window.innerHeight / 3 }
}
