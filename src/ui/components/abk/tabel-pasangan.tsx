import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { bacaTabelKlip } from '../../../domain/abk/tabel-papan-klip'
import { teksInformasi as teks } from '../../text/abk'
import classes from './informasi.module.css'

type Baris = readonly string[]

type Props = {
  readonly label: string
  readonly kolom: readonly string[]
  readonly baris: readonly Baris[]
  readonly isBoleh: boolean
  readonly onUbah: (baris: readonly Baris[]) => void
}

/** A small table of texts; below the last row there is one more to write in. A block from a spreadsheet can be pasted. */
export function TabelPasangan({ label, kolom, baris, isBoleh, onUbah }: Props): React.JSX.Element {
  const kosong = kolom.map(() => '')
  const tampil = isBoleh ? [...baris, kosong] : baris
  const tulis = (b: number, k: number, teksBaru: string): void =>
    onUbah(withSel(tampil, { b, k }, teksBaru).slice(0, Math.max(baris.length, b + 1)))
  const tempel = (b: number, k: number, event: React.ClipboardEvent): void => {
    const blok = bacaTabelKlip(event.clipboardData.getData('text/plain'))
    if (blok.length < 2 && (blok[0]?.length ?? 0) < 2) return
    event.preventDefault()
    onUbah(withBlok(baris, { b, k, lebar: kolom.length }, blok))
  }
  return (
    <table className={classes.pasangan} aria-label={label}>
      <thead>
        <tr>
          {kolom.map((nama) => (
            <th key={nama} scope="col">
              {nama}
            </th>
          ))}
          <th aria-hidden />
        </tr>
      </thead>
      <tbody>
        {tampil.map((sel, b) => (
          // rows have no identity of their own: they are what stands at their place
          <tr key={b}>
            {kolom.map((nama, k) => (
              <td key={nama}>
                <input
                  aria-label={teks.sel(nama, b + 1)}
                  value={sel[k] ?? ''}
                  maxLength={500}
                  readOnly={!isBoleh}
                  onChange={({ currentTarget }) => tulis(b, k, currentTarget.value)}
                  onPaste={(event) => tempel(b, k, event)}
                />
              </td>
            ))}
            <td>
              {isBoleh && b < baris.length && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={22}
                  aria-label={teks.hapusBaris(b + 1)}
                  onClick={() => onUbah(baris.toSpliced(b, 1))}
                >
                  <IconX size={14} />
                </ActionIcon>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const withSel = (baris: readonly Baris[], { b, k }: { readonly b: number; readonly k: number }, teksBaru: string): readonly Baris[] =>
  baris.map((sel, n) => (n === b ? sel.toSpliced(k, 1, teksBaru) : sel))

type Tempat = { readonly b: number; readonly k: number; readonly lebar: number }

/** The block over the rows from that cell on, as far as there are columns. */
function withBlok(baris: readonly Baris[], { b, k, lebar }: Tempat, blok: readonly Baris[]): readonly Baris[] {
  const baru = blok.map((sel, n) => {
    const lama = baris[b + n] ?? Array.from({ length: lebar }, () => '')
    const isi = sel.slice(0, lebar - k)
    return lama.toSpliced(k, isi.length, ...isi)
  })
  return baris.toSpliced(b, blok.length, ...baru)
}
