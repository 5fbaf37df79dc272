import { ActionIcon, Text, TextInput, Tooltip } from '@mantine/core'
import {
  IconArrowsHorizontal,
  IconChevronDown,
  IconChevronUp,
  IconLayoutSidebar,
  IconMinus,
  IconPlus,
  IconSearch
} from '@tabler/icons-react'
import { useState } from 'react'
import { teksPdf } from '../../text/pdf'
import classes from './pdf.module.css'
import type { Zum } from './tata-lembar'
import type { Pita } from './use-pita'

type Halaman = { readonly kini: number; readonly jumlah: number; readonly onPilih: (halaman: number) => void }
type Ukuran = { readonly nilai: Zum; readonly skala: number; readonly langkah: (arah: 1 | -1) => void; readonly pas: () => void }

type Props = { readonly halaman: Halaman; readonly pita: Pita | null; readonly zum: Ukuran; readonly onCari: () => void }

/** The tools above the sheets: the strip of small pages, which page, how large, find. */
export const AlatPdf = ({ halaman, pita, zum, onCari }: Props): React.JSX.Element => (
  <div className={classes.alat}>
    <div className={classes.kelompok}>
      <Tombol
        label={pita?.isTampak ? teksPdf.tutupPita : teksPdf.bukaPita}
        isAktif={pita?.isTampak === true}
        aria-pressed={pita?.isTampak === true}
        disabled={pita === null}
        onClick={() => pita?.ganti()}
        ikon={<IconLayoutSidebar size={16} />}
        data-testid="ganti-pita"
      />
      <KeHalaman {...halaman} />
    </div>
    <div className={classes.kelompok}>
      <Tombol label={teksPdf.perkecil} onClick={() => zum.langkah(-1)} ikon={<IconMinus size={15} />} />
      <Text size="xs" className={classes.persen} aria-label={teksPdf.ukuran}>
        {Math.round(zum.skala * 100)}%
      </Text>
      <Tombol label={teksPdf.perbesar} onClick={() => zum.langkah(1)} ikon={<IconPlus size={15} />} />
      <Tombol label={teksPdf.pasLebar} onClick={zum.pas} isAktif={zum.nilai === 'LEBAR'} ikon={<IconArrowsHorizontal size={16} />} />
    </div>
    <Tombol label={teksPdf.cari} onClick={onCari} ikon={<IconSearch size={16} />} data-testid="cari-pdf" />
  </div>
)

type TombolProps = {
  readonly label: string
  readonly onClick: () => void
  readonly ikon: React.ReactNode
  readonly isAktif?: boolean
  readonly disabled?: boolean
  readonly 'aria-pressed'?: boolean
  readonly 'data-testid'?: string
}

/** A small tool with a picture. */
export const Tombol = ({ label, ikon, isAktif = false, ...lain }: TombolProps): React.JSX.Element => (
  <Tooltip label={label}>
    <ActionIcon variant={isAktif ? 'light' : 'subtle'} color={isAktif ? 'laut' : 'gray.7'} size={28} aria-label={label} {...lain}>
      {ikon}
    </ActionIcon>
  </Tooltip>
)

/** Which page one reads; another number and Enter goes there. */
function KeHalaman({ kini, jumlah, onPilih }: Halaman): React.JSX.Element {
  const [ketikan, setKetikan] = useState<string | null>(null)
  const pergi = (): void => {
    const tujuan = Math.round(Number(ketikan))
    if (tujuan >= 1) onPilih(Math.min(tujuan, jumlah))
    setKetikan(null)
  }
  return (
    <div className={classes.kelompok}>
      <Tombol label={teksPdf.sebelumnya} disabled={kini <= 1} onClick={() => onPilih(kini - 1)} ikon={<IconChevronUp size={16} />} />
      <Tombol label={teksPdf.berikutnya} disabled={kini >= jumlah} onClick={() => onPilih(kini + 1)} ikon={<IconChevronDown size={16} />} />
      <TextInput
        size="xs"
        w={42}
        aria-label={teksPdf.halamanKe}
        value={ketikan ?? (jumlah === 0 ? '' : String(kini))}
        onChange={({ currentTarget }) => setKetikan(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Enter' && pergi()}
        onBlur={() => setKetikan(null)}
        onFocus={({ currentTarget }) => currentTarget.select()}
        styles={{ input: { textAlign: 'center' } }}
        data-testid="halaman-pdf"
      />
      <Text size="xs" c="gray.7" className="angka" data-testid="jumlah-halaman">
        {teksPdf.dari(jumlah)}
      </Text>
    </div>
  )
}
