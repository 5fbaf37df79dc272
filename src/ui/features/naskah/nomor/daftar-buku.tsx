import { Group } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react'
import type { RouteOutput } from '../../../../contract/routes'
import { TombolIkon } from '../../../components/tombol-ikon'
import { teksNomor as teks } from '../../../text/nomor'
import { ButirPilih, DaftarPilih } from '../../../components/daftar-pilih'
import { BilaBerhak } from '../../../components/bila-berhak'

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
export const DaftarBuku = ({ buku, dipilih, onPilih, ...lain }: Props): React.JSX.Element => (
  <DaftarPilih label={teks.daftar} kepala={<Tahun {...lain} />} data-testid="daftar-buku">
    <ul>
      {buku.map((b) => (
        <ButirPilih key={b.id} judul={b.nama} isDipilih={b.id === dipilih} onClick={() => onPilih(b.id)} data-testid={`buku-${b.id}`}>
          <small className="angka">{b.berikut === null ? teks.diketik : teks.berikut(b.berikut)}</small>
          <small>{teks.hitung(b.terpakai, b.dipesan, b.batal)}</small>
        </ButirPilih>
      ))}
    </ul>
  </DaftarPilih>
)

/** Which year is on show, and the way to a new book. */
const Tahun = ({ tahun, onTahun, onBaru }: Pick<Props, 'tahun' | 'onTahun' | 'onBaru'>): React.JSX.Element => (
  <Group justify="space-between" wrap="nowrap">
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
    <BilaBerhak hak="NASKAH">
      <TombolIkon label={teks.bukuBaru} onClick={onBaru} data-testid="buku-baru">
        <IconPlus size={16} />
      </TombolIkon>
    </BilaBerhak>
  </Group>
)
