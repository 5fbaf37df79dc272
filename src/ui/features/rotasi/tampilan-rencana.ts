import type { ComponentType } from 'react'
import { teksRotasi } from '../../text/rotasi'
import { TampilanBagan } from './tampilan-bagan'

/** One way to look at a plan; all of them show the same steps. */
export type TampilanRencana = { readonly id: string; readonly judul: string; readonly Isi: ComponentType }

const BAGAN: TampilanRencana = { id: 'bagan', judul: teksRotasi.tampilanBagan, Isi: TampilanBagan }

/** Every way to look at a plan, in the order of the switch. A new one is one line. */
export const DAFTAR_TAMPILAN: readonly TampilanRencana[] = [BAGAN]

/** The view of that name; the chart for a name that is not known. */
export const tampilanOf = (id: string | undefined): TampilanRencana => DAFTAR_TAMPILAN.find((t) => t.id === id) ?? BAGAN
