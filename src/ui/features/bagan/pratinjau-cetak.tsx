import { ActionIcon, Alert, Loader, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { type HasilCetak, HURUF_TERBACA, type Lembar } from '../../../domain/cetak/lembar'
import { teksCetak } from '../../text/cetak'
import classes from './cetak.module.css'
import { gambarLembar } from './gambar-lembar'
import type { Cetakan } from './use-cetakan'

type Props = { readonly cetakan: Cetakan; readonly kertas: string }

/** The sheets as they will be printed, one at a time, and what is to be known about them. */
export function PratinjauCetak({ cetakan: { hasil, isMenyusun }, kertas }: Props): React.JSX.Element {
  const [dipilih, setDipilih] = useState(0)
  const jumlah = hasil?.lembar.length ?? 0
  const ke = Math.min(dipilih, Math.max(0, jumlah - 1))
  return (
    <section className={classes.pratinjau} aria-label={teksCetak.pratinjau} data-menyusun={isMenyusun || undefined}>
      <div className={classes.meja}>
        <GambarLembar lembar={hasil?.lembar[ke]} />
        {isMenyusun && (
          <div className={classes.menyusun} role="status">
            <Loader size="sm" />
            <Text size="sm">{teksCetak.menyusun}</Text>
          </div>
        )}
      </div>
      {hasil && <HurufKecil hasil={hasil} />}
      <div className={classes.kaki}>
        <Text size="sm" className="angka" data-testid="ringkasan-cetak">
          {!isMenyusun && hasil && teksCetak.ringkasan(jumlah, kertas, hasil.hurufTerkecil)}
        </Text>
        <PilihHalaman ke={ke} jumlah={jumlah} onPilih={setDipilih} />
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

/** Says when nobody could read it, and what would help. */
function HurufKecil({ hasil: { hurufTerkecil, saran } }: { readonly hasil: HasilCetak }): React.JSX.Element | null {
  if (hurufTerkecil >= HURUF_TERBACA) return null
  return (
    <Alert color="emas" py={6} data-testid="huruf-kecil">
      {teksCetak.terlaluKecil(hurufTerkecil, saran)}
    </Alert>
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
