import { type RefObject, useEffect, useState } from 'react'
import type { UsulanDitinjau } from './usulan-rancangan'

type Options = {
  readonly list: RefObject<HTMLElement | null>
  readonly usulan: readonly UsulanDitinjau[]
  readonly isBoleh: boolean
  readonly buang: (usulan: readonly UsulanDitinjau[]) => Promise<boolean>
  readonly taruh: (usulan: UsulanDitinjau, ke: number) => Promise<void>
}

const ARAH: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 }

/** The keys of the tray: arrows walk, Alt+arrows put in order, Delete takes back and leaves the keys with the next row. */
export function useTombolUsulan({ list, usulan, isBoleh, buang, taruh }: Options): (at: number, event: React.KeyboardEvent) => void {
  const [dibuang, setDibuang] = useState<{ readonly usulan: UsulanDitinjau; readonly at: number } | null>(null)
  useEffect(() => {
    if (dibuang === null || usulan.some(({ id }) => id === dibuang.usulan.id)) return
    focusRow(list.current, Math.min(dibuang.at, usulan.length - 1))
    setDibuang(null)
  }, [dibuang, usulan, list])
  return (at, event) => {
    const satu = usulan[at]
    const arah = ARAH[event.key]
    if (!satu || (arah === undefined && event.key !== 'Delete')) return
    event.preventDefault()
    if (arah !== undefined && !event.altKey) return focusRow(list.current, at + arah)
    if (!isBoleh) return
    if (arah !== undefined) void taruh(satu, at + arah)
    else void buang([satu]).then((isDone) => isDone && setDibuang({ usulan: satu, at }))
  }
}

const focusRow = (list: HTMLElement | null, at: number): void => list?.children.item(at)?.querySelector('button')?.focus()
