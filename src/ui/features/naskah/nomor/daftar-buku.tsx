import { Group } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react'
import type { RouteOutput } from '../../../../contract/routes'
import { TombolIkon } from '../../../components/tombol-ikon'
import { teksNomor as teks } from '../../../text/nomor'
import classes from './nomor.module.css'

/** A book, with how it stands in the year on show. */
export type BukuTahun = RouteOutput<'nomor.buku'>[number]

type Props = {
  readonly buku: readonly BukuTahun[]
  readonly dipilih: string
  readonly tahun: number
  readonly onPilih: (id: string) => void
  readonly onTahun: (tahun: number) => void
  readonly onBaru: () => void
}

/** The books of numbers, each with its next number, in one year. */
export const DaftarBuku = ({ buku, dipilih, tahun, onPilih, onTahun, onBaru }: Props): React.JSX.Element => (
  <aside className={classes.kiri}>
    <header className={classes.tahun}>
      <Group gap={2} wrap="nowrap">
        <TombolIkon label={teks.tahunSebelum} onClick={() => onTahun(tahun - 1)}>
          <IconChevronLeft size={16} />
        </TombolIkon>
        <b data-testid="tahun-buku">
          {teks.tahun} {tahun}
        </b>
        <TombolIkon label={teks.tahunBerikut} onClick={() => onTahun(tahun + 1)}>
          <IconChevronRight size={16} />
        </TombolIkon>
      </Group>
      <TombolIkon label={teks.bukuBaru} onClick={onBaru} data-testid="buku-baru">
        <IconPlus size={16} />
      </TombolIkon>
    </header>
    <ul className={classes.daftar} aria-label={teks.daftar} data-testid="daftar-buku">
      {buku.map((b) => (
        <li key={b.id}>
          <button
            type="button"
            className={classes.buku}
            aria-current={b.id === dipilih ? 'true' : undefined}
            onClick={() => onPilih(b.id)}
            data-testid={`buku-${b.id}`}
          >
            <span className={classes.nama}>{b.nama}</span>
            <span className={classes.berikut}>{b.berikut === null ? teks.diketik : teks.berikut(b.berikut)}</span>
            <span className={classes.hitung}>{teks.hitung(b.terpakai, b.dipesan, b.batal)}</span>
          </button>
        </li>
      ))}
    </ul>
  </aside>
)
