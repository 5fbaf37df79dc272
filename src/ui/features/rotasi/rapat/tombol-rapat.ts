import { useHotkeys } from '@mantine/hooks'
import { type ButirRapat, isDiputus } from '../../../../domain/mutasi/agenda-rapat'
import { type DaftarTindakan, useTawarkanTindakan } from '../../../lib/tindakan-layar'
import { teksRapat } from '../../../text/rapat'
import type { Dek, Kartu } from './kartu'
import type { MejaRapat } from './meja-rapat'

type Meja = {
  readonly meja: MejaRapat
  readonly dek: Dek
  readonly dipilih: Kartu | null
  /** Keys of the meeting as a whole. */
  readonly umum: Readonly<Record<string, () => void>>
  /** A question is open: keys are for it. */
  readonly isMati: boolean
  readonly isTirai: boolean
}

/** Keys of the meeting: arrows go through the agenda, numbers open names, letters decide. Behind the curtain only the curtain has one. */
export function useTombolRapat({ meja, dek, dipilih, umum, isMati, isTirai }: Meja): void {
  const { butir, geser, pilih, putuskan, tukarRinci } = meja
  const semua: readonly (readonly [string, () => void])[] = [
    ['ArrowLeft', () => geser(-1)],
    ['ArrowRight', () => geser(1)],
    ['s', () => bolehSetuju(dipilih, butir) && putuskan('DISETUJUI')],
    ['t', () => putuskan('DITUNDA')],
    ['x', () => bolehTolak(dipilih) && putuskan('DITOLAK')],
    ['r', tukarRinci],
    ...dek.kartu.slice(0, 9).map((k) => [String(k.nomor), () => pilih(k.id)] as const),
    ...Object.entries(umum)
  ]
  const berlaku = isTirai ? semua.filter(([tombol]) => tombol === 'b') : semua
  useHotkeys(isMati ? [] : berlaku.map(([tombol, lakukan]) => [tombol, lakukan]))
  useTawarkanTindakan(BANTUAN)
}

/** Only somebody whose name is open can be agreed on, and only once. */
export function bolehSetuju(dipilih: Kartu | null, butir: ButirRapat): boolean {
  const { keputusan } = butir
  return dipilih !== null && !(isDiputus(butir) && keputusan?.putusan === 'DISETUJUI' && keputusan.pegawaiId === dipilih.id)
}

/** Only a proposal can be turned down. */
export const bolehTolak = (dipilih: Kartu | null): boolean => dipilih?.isDiusulkan === true

const { pintasan } = teksRapat

const BANTUAN: DaftarTindakan = {
  judul: teksRapat.judul,
  tindakan: [],
  pintasan: [
    { arti: pintasan.geser, keys: '← →' },
    { arti: pintasan.buka, keys: '1 … 9' },
    { arti: teksRapat.setujui, keys: 'S' },
    { arti: teksRapat.tunda, keys: 'T' },
    { arti: teksRapat.tolak, keys: 'X' },
    { arti: pintasan.rincian, keys: 'R' },
    { arti: pintasan.panel, keys: 'A' },
    { arti: pintasan.hasil, keys: 'H' },
    { arti: teksRapat.tirai, keys: 'B' },
    { arti: pintasan.penuh, keys: 'F11' }
  ]
}
