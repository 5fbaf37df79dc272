import { createContext, use, useMemo } from 'react'
import type { RouteOutput } from '../../../../contract/routes'

/** A merge field as the picker lists it. */
export type MedanPola = RouteOutput<'pola.medan'>[number]

/** The merge fields the paper being edited may use. */
export const MedanPolaContext = createContext<readonly MedanPola[]>([])

/** The merge fields, and their names for looking up. */
export function useMedanPola(): { readonly semua: readonly MedanPola[]; readonly dikenal: ReadonlySet<string> } {
  const semua = use(MedanPolaContext)
  return useMemo(() => ({ semua, dikenal: new Set(semua.map((m) => m.nama)) }), [semua])
}

/** How many fields the picker offers at once. */
const TAMPIL = 60

/** The fields whose name or meaning holds what was typed; those that begin with it first. */
export function cariMedan(semua: readonly MedanPola[], kata: string): readonly MedanPola[] {
  const dicari = kata.toLowerCase()
  const cocok = semua.filter(({ nama, sebutan }) => nama.includes(dicari) || sebutan.toLowerCase().includes(dicari.replaceAll('_', ' ')))
  return cocok.toSorted((a, b) => Number(b.nama.startsWith(dicari)) - Number(a.nama.startsWith(dicari))).slice(0, TAMPIL)
}
