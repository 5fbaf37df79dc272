import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { PermintaanLaporan } from '../../../../domain/laporan/permintaan'
import { teksLembarLaporan as teks } from '../../../text/laporan'
import { type Belum, IsiLembar } from './isi-lembar'
import { KepalaLembar } from './kepala-lembar'
import classes from './lembar.module.css'
import { PratinjauLaporan } from './pratinjau-laporan'
import { tampilanUtama, useTampilanLembar } from './tampilan-lembar'
import { useLaporan } from './use-laporan'
import { usePratinjau } from './use-pratinjau'

type Props = {
  /** Names the report: how it is looked at is kept under this name. */
  readonly kunci: string
  readonly judul: string
  readonly permintaan: PermintaanLaporan
  /** Where one came from, as a place; null = from nowhere in particular. */
  readonly asal?: string | null
  /** What must be chosen before the report means anything; null = nothing. */
  readonly belum?: Belum | null
  /** Its parameters. */
  readonly children?: React.ReactNode
  /** What else can be done with it. */
  readonly aksi?: React.ReactNode
}

/** A report: its title and its day, its parameters, its tables, and its pages as they will be printed. */
export function LembarLaporan({ kunci, judul, permintaan, asal = null, belum = null, children, aksi }: Props): React.JSX.Element {
  const { siap, isMenyusun, error } = useLaporan(permintaan, belum === null)
  const [tampilan, ubah] = useTampilanLembar(kunci)
  const [isPratinjau, setPratinjau] = useState(false)
  const [halaman, setHalaman] = useState(1)
  const isAda = siap !== null && error === null
  const isKertas = isAda && isPratinjau
  const cetakan = { permintaan, tampilan: tampilanUtama(tampilan) }
  const pratinjau = usePratinjau(cetakan, isKertas)
  return (
    <section className={classes.lembar} aria-label={judul} aria-busy={isMenyusun} data-testid="lembar-laporan">
      <KepalaLembar
        {...{ judul, cetakan, asal, aksi, isMenyusun, pratinjau }}
        laporan={isAda ? siap.laporan : null}
        halaman={isKertas ? halaman : null}
        onPratinjau={() => setPratinjau(!isPratinjau)}
      />
      <div className={classes.alat}>
        <div className={classes.parameter}>{children}</div>
        {isAda && !isKertas && <Cari cari={tampilan.cari} onCari={(cari) => ubah({ cari })} />}
      </div>
      {isKertas ? (
        <PratinjauLaporan cetakan={cetakan} pratinjau={pratinjau} onHalaman={setHalaman} />
      ) : (
        <IsiLembar {...{ siap, belum, error, tampilan }} onTampilan={ubah} />
      )}
    </section>
  )
}

type CariProps = { readonly cari: string; readonly onCari: (cari: string) => void }

const Cari = ({ cari, onCari }: CariProps): React.JSX.Element => (
  <TextInput
    className={classes.cari ?? ''}
    size="xs"
    aria-label={teks.cari}
    placeholder={teks.cari}
    leftSection={<IconSearch size={14} />}
    value={cari}
    maxLength={200}
    onChange={({ currentTarget }) => onCari(currentTarget.value)}
    data-testid="cari-baris"
  />
)
