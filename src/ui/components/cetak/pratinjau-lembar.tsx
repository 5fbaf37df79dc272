import { ActionIcon, Loader, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useMemo } from 'react'
import type { Lembar } from '../../../domain/cetak/lembar'
import { teksCetak } from '../../text/cetak'
import { gambarLembar } from './gambar-lembar'
import classes from './pratinjau-lembar.module.css'

type Props = {
  readonly lembar: readonly Lembar[]
  readonly isMenyusun: boolean
  /** The page on show, from 0. */
  readonly ke: number
  readonly onKe: (ke: number) => void
  /** What the sheets are, in one line. */
  readonly ringkasan: string | null
  /** What is to be known about them. */
  readonly catatan?: ReactNode
  /** A quicker way to a page than turning them one by one. */
  readonly lompat?: ReactNode
}

/** The sheets as they will be printed, one at a time. */
export function PratinjauLembar({ lembar, isMenyusun, ke: dipilih, onKe, ringkasan, catatan, lompat }: Props): React.JSX.Element {
  const ke = Math.min(dipilih, Math.max(0, lembar.length - 1))
  return (
    <section className={classes.pratinjau} aria-label={teksCetak.pratinjau} data-menyusun={isMenyusun || undefined}>
      <div className={classes.meja}>
        <GambarLembar lembar={lembar[ke]} />
        {isMenyusun && (
          <div className={classes.menyusun} role="status">
            <Loader size="sm" />
            <Text size="sm">{teksCetak.menyusun}</Text>
          </div>
        )}
      </div>
      {catatan}
      <div className={classes.kaki}>
        <Text size="sm" className="angka" data-testid="ringkasan-cetak">
          {!isMenyusun && ringkasan}
        </Text>
        {lompat}
        <PilihHalaman ke={ke} jumlah={lembar.length} onPilih={onKe} />
      </div>
    </section>
  )
}

function GambarLembar({ lembar }: { readonly lembar: Lembar | undefined }): React.JSX.Element | null {
  const gambar = useMemo(() => (lembar ? gambarLembar(lembar) : null), [lembar])
  if (!gambar || !lembar) return null
  const { nama, lebar, tinggi } = lembar
  return (
    <img className={classes.lembar} src={gambar} alt={nama} style={{ aspectRatio: `${lebar} / ${tinggi}` }} data-testid="lembar-cetak" />
  )
}

type PilihProps = { readonly ke: number; readonly jumlah: number; readonly onPilih: (ke: number) => void }

/** Turns the pages; one page needs no turning. */
function PilihHalaman({ ke, jumlah, onPilih }: PilihProps): React.JSX.Element | null {
  if (jumlah <= 1) return null
  return (
    <div className={classes.halaman}>
      <ActionIcon variant="default" aria-label={teksCetak.sebelumnya} disabled={ke === 0} onClick={() => onPilih(ke - 1)}>
        <IconChevronLeft size={16} />
      </ActionIcon>
      <Text size="sm" className="angka">
        {teksCetak.halaman(ke + 1, jumlah)}
      </Text>
      <ActionIcon variant="default" aria-label={teksCetak.berikutnya} disabled={ke === jumlah - 1} onClick={() => onPilih(ke + 1)}>
        <IconChevronRight size={16} />
      </ActionIcon>
    </div>
  )
}
