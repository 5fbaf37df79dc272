import { Text, TextInput } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import { teksPdf } from '../../text/pdf'
import { Tombol } from './alat-pdf'
import classes from './pdf.module.css'

type Props = {
  readonly kata: string
  readonly onKata: (kata: string) => void
  /** How many finds there are; null while they are being looked for. */
  readonly jumlah: number | null
  readonly ke: number
  readonly onKe: (ke: number) => void
  readonly tutup: () => void
}

/** Finds words in the paper: Enter goes on, Shift Enter back, Esc closes. */
export function BilahCari({ kata, onKata, jumlah, ke, onKe, tutup }: Props): React.JSX.Element {
  const pergi = (arah: 1 | -1): void => {
    if (jumlah) onKe((ke + arah + jumlah) % jumlah)
  }
  const tekan = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter') pergi(event.shiftKey ? -1 : 1)
    if (event.key !== 'Escape') return
    event.stopPropagation()
    tutup()
  }
  return (
    <div className={classes.bilah} role="search">
      <TextInput
        size="xs"
        w={190}
        ref={fokus}
        aria-label={teksPdf.cariIsian}
        placeholder={teksPdf.cariIsian}
        value={kata}
        onChange={({ currentTarget }) => onKata(currentTarget.value)}
        onKeyDown={tekan}
        data-testid="kata-pdf"
      />
      <Text size="xs" className={classes.jumlah} role="status" data-testid="jumlah-temu">
        {jumlahTeks(kata, jumlah, ke)}
      </Text>
      <Tombol label={teksPdf.temuSebelum} disabled={!jumlah} onClick={() => pergi(-1)} ikon={<IconChevronUp size={16} />} />
      <Tombol label={teksPdf.temuBerikut} disabled={!jumlah} onClick={() => pergi(1)} ikon={<IconChevronDown size={16} />} />
      <Tombol label={teksPdf.tutupCari} onClick={tutup} ikon={<IconX size={16} />} />
    </div>
  )
}

/** Whoever opens the search wants to type. */
const fokus = (input: HTMLInputElement | null): void => input?.focus()

function jumlahTeks(kata: string, jumlah: number | null, ke: number): string {
  if (kata.trim() === '' || jumlah === null) return ''
  return jumlah === 0 ? teksPdf.tidakAda : teksPdf.jumlahTemu(Math.min(ke, jumlah - 1) + 1, jumlah)
}
