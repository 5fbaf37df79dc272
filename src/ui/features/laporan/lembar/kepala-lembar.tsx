import { Badge, Button, Loader } from '@mantine/core'
import { IconArrowLeft, IconFileText, IconTable } from '@tabler/icons-react'
import { SIFAT_RAHASIA } from '../../../../domain/laporan/sifat'
import { teksLembarLaporan as teks } from '../../../text/laporan'
import { CetakLaporan } from './cetak-laporan'
import { EksporLaporan } from './ekspor-laporan'
import type { LaporanTerbuka } from './kolom-laporan'
import classes from './lembar.module.css'
import type { Cetakan, Pratinjau } from './use-pratinjau'

type Props = {
  readonly judul: string
  readonly cetakan: Cetakan
  /** Null while there is none. */
  readonly laporan: LaporanTerbuka | null
  readonly isMenyusun: boolean
  readonly asal: string | null
  readonly aksi: React.ReactNode
  readonly pratinjau: Pratinjau
  /** The page on show; null = its tables are. */
  readonly halaman: number | null
  readonly onPratinjau: () => void
}

/** What a report is, and what can be done with it. */
export function KepalaLembar({
  judul,
  cetakan,
  laporan,
  isMenyusun,
  asal,
  aksi,
  pratinjau,
  halaman,
  onPratinjau
}: Props): React.JSX.Element {
  const isKertas = halaman !== null
  return (
    <header className={classes.kepala}>
      {asal !== null && (
        <Button component="a" href={asal} variant="default" leftSection={<IconArrowLeft size={16} />} data-testid="kembali">
          {teks.kembali}
        </Button>
      )}
      <Judul {...{ judul, laporan, isMenyusun }} />
      {aksi}
      {isKertas && <CetakLaporan pratinjau={pratinjau} halaman={halaman} />}
      <Button
        variant="default"
        leftSection={isKertas ? <IconTable size={16} /> : <IconFileText size={16} />}
        disabled={laporan === null}
        onClick={onPratinjau}
        data-testid="pratinjau-laporan"
      >
        {isKertas ? teks.keTabel : teks.pratinjau}
      </Button>
      <EksporLaporan cetakan={cetakan} isBoleh={laporan !== null} isPribadi={(laporan?.sifat ?? null) !== null} />
    </header>
  )
}

/** Its name; of which unit, of which government, and of which day. */
const Judul = ({ judul, laporan, isMenyusun }: Pick<Props, 'judul' | 'laporan' | 'isMenyusun'>): React.JSX.Element => (
  <div className={classes.judul}>
    <h2 title={judul}>
      {judul}
      {laporan?.sifat && (
        <Badge color={laporan.sifat === SIFAT_RAHASIA ? 'bahaya' : 'gray'} ml={8}>
          {laporan.sifat}
        </Badge>
      )}
      {isMenyusun && <Loader size={14} ml={10} aria-label={teks.menyusun} />}
    </h2>
    <p>{laporan ? [...laporan.judul.slice(1), laporan.keadaan].join(' · ') : '\u00a0'}</p>
  </div>
)
