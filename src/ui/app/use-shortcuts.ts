import { useHotkeys } from '@mantine/hooks'
import { spotlight } from '@mantine/spotlight'
import { useEffect } from 'react'
import { bridge } from '../lib/bridge'
import { kunciJendela } from '../lib/kunci-jendela'
import { pergiKe } from '../lib/lokasi'
import { isDialogTerbuka } from '../lib/tombol'
import { redo, undo } from '../lib/use-history'
import { features } from './features'

/** Keys and menu choices that work on every screen. In a field, Ctrl+Z stays with the field; behind an open dialog nothing is undone unseen. */
export function useShortcuts(showHelp: () => void): void {
  useHotkeys([
    ['mod+Z', () => langkahi(undo)],
    ['mod+shift+Z', () => langkahi(redo)],
    ['mod+Y', () => langkahi(redo)],
    ['shift+?', showHelp]
  ])
  // also out of a field: whoever leaves the PC must not look for a free spot first
  useHotkeys([['mod+shift+L', kunciJendela]], [])
  useHotkeys(
    [['F1', showHelp], ...features.flatMap((f): [string, () => void][] => (f.pintasan ? [[f.pintasan, () => pergiKe(f.jalur)]] : []))],
    []
  )
  useEffect(() => bridge.on('menu.pilih', ({ aksi }) => onMenu(aksi, showHelp)), [showHelp])
}

function langkahi(aksi: () => Promise<void>): void {
  if (!isDialogTerbuka()) void aksi()
}

function onMenu(aksi: string, showHelp: () => void): void {
  if (aksi.startsWith('buka:')) pergiKe(`/${aksi.slice('buka:'.length)}`)
  else if (aksi === 'undo') langkahi(undo)
  else if (aksi === 'redo') langkahi(redo)
  else if (aksi === 'cari') spotlight.open()
  else if (aksi === 'bantuan') showHelp()
}
