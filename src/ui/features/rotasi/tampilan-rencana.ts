import type { ComponentType } from 'react'
import { teksJalan } from '../../text/jalan-rencana'
import { teksMatriks } from '../../text/matriks'
import { teksPapan } from '../../text/papan'
import { teksRotasi } from '../../text/rotasi'
import { TampilanSkenario } from './jalan/tampilan-skenario'
import { TampilanBagan } from './tampilan-bagan'
import { TampilanMatriks } from './tampilan-matriks'
import { TampilanPapan } from './tampilan-papan'

/** One way to look at a plan; all of them show the same steps. */
export type TampilanRencana = {
  readonly id: string
  readonly judul: string
  readonly Isi: ComponentType
  /** It wants all the room: the panel beside it opens only when it is asked for. */
  readonly isLebar?: true
  /** It can show the organisation before, after, or what changes. */
  readonly isBerkeadaan?: true
}

const BAGAN: TampilanRencana = { id: 'bagan', judul: teksRotasi.tampilanBagan, Isi: TampilanBagan, isBerkeadaan: true }

/** Every way to look at a plan, in the order of the switch. A new one is one line. */
export const DAFTAR_TAMPILAN: readonly TampilanRencana[] = [
  BAGAN,
  { id: 'papan', judul: teksPapan.judul, Isi: TampilanPapan, isLebar: true },
  { id: 'matriks', judul: teksMatriks.judul, Isi: TampilanMatriks, isLebar: true },
  { id: 'skenario', judul: teksJalan.tampilanSkenario, Isi: TampilanSkenario, isLebar: true }
]

/** The view of that name; the chart for a name that is not known. */
export const tampilanOf = (id: string | undefined): TampilanRencana => DAFTAR_TAMPILAN.find((t) => t.id === id) ?? BAGAN
