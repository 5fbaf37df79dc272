import { useHotkeys } from '@mantine/hooks'
import { spotlight } from '@mantine/spotlight'
import { useEffect } from 'react'
import { bridge } from '../lib/bridge'
import { pergiKe } from '../lib/lokasi'
import { redo, undo } from '../lib/use-history'
import { features } from './features'

/** Keys and menu choices that work on every screen. In a field, Ctrl+Z stays with the field. */
export function useShortcuts(showHelp: () => void): void {
  useHotkeys([
    ['mod+Z', () => void undo()],
    ['mod+shift+Z', () => void redo()],
    ['mod+Y', () => void redo()],
    ['shift+?', showHelp]
  ])
  useHotkeys(
    [['F1', showHelp], ...features.flatMap((f): [string, () => void][] => (f.pintasan ? [[f.pintasan, () => pergiKe(f.jalur)]] : []))],
    []
  )
  useEffect(() => bridge.on('menu.pilih', ({ aksi }) => onMenu(aksi, showHelp)), [showHelp])
}

function onMenu(aksi: string, showHelp: () => void): void {
  if (aksi.startsWith('buka:')) pergiKe(`/${aksi.slice('buka:'.length)}`)
  else if (aksi === 'undo') void undo()
  else if (aksi === 'redo') void redo()
  else if (aksi === 'cari') spotlight.open()
  else if (aksi === 'bantuan') showHelp()
}
