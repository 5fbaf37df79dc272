import { Button, EmptyState } from '@mantine/core'
import { IconBriefcase, IconListTree } from '@tabler/icons-react'
import { useMemo } from 'react'
import { isSaringanPetaKosong, saringRekap } from '../../../domain/peta-jabatan/saringan-peta'
import { angkaPeta, barisRekapOf } from '../../../domain/peta-jabatan/ringkasan-peta'
import { ColumnChooser } from '../../components/data-grid/column-chooser'
import { useHiddenColumns } from '../../components/data-grid/use-hidden-columns'
import { angka } from '../../lib/format'
import { tempatOf } from '../../lib/lokasi'
import { teksKebutuhan } from '../../text/peta-jabatan'
import { type BarisKebutuhan, barisKebutuhan, jabatanKebutuhan, jumlahOf } from './baris-kebutuhan'
import { kebutuhanColumns } from './kebutuhan-columns'
import { useMejaPeta } from './meja-peta'
import classes from './peta-jabatan.module.css'
import { CariPeta, SaringanPetaBar } from './saringan-peta'
import { NihilSaring, TabelPeta } from './tabel-peta'
import { urutkan } from './urut-peta'

/** Every post of the chosen unit with who is there and who is needed, under its unit or in an order of its own. */
export function RincianKebutuhan({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  const { snapshot, rekap, aturan, keadaan, atur, pergi, bukaAbk, akar } = useMejaPeta()
  const { saringan, urut } = keadaan
  const tersaring = useMemo(() => saringRekap(rekap, saringan, aturan), [rekap, saringan, aturan])
  const columns = useMemo(() => kebutuhanColumns(snapshot, urut !== null), [snapshot, urut])
  const isSemua = isSaringanPetaKosong(saringan)
  const rows = useMemo(() => {
    const judul = isSemua ? teksKebutuhan.jumlah : teksKebutuhan.jumlahSaring
    return urut
      ? [...urutkan<BarisKebutuhan>(jabatanKebutuhan(tersaring), columns, urut), ...jumlahOf(tersaring, judul)]
      : barisKebutuhan(tersaring, judul)
  }, [tersaring, columns, urut, isSemua])
  const [hidden, setHidden] = useHiddenColumns('peta-kebutuhan', columns)
  const buka = (row: BarisKebutuhan): void => {
    if (row.jenis === 'UNIT') pergi({ akar: row.unor.id })
    else if (row.jenis === 'JABATAN') bukaAbk((row.baris.anggota.find((j) => j.bebanKerja === null) ?? row.baris.jabatan).id)
  }
  const jumlah = useMemo(() => angkaPeta(barisRekapOf(tersaring)).jabatan, [tersaring])
  return (
    <>
      <div className={classes.alat} role="search">
        {children}
        <CariPeta label={teksKebutuhan.cari} />
        {urut && (
          <Button variant="subtle" leftSection={<IconListTree size={15} />} onClick={() => atur({ urut: null })} data-testid="menurut-unit">
            {teksKebutuhan.menurutUnit}
          </Button>
        )}
        <ColumnChooser columns={columns} hidden={hidden} onHidden={setHidden} />
      </div>
      <div className={classes.alat}>
        <SaringanPetaBar />
      </div>
      <TabelPeta<BarisKebutuhan>
        label={teksKebutuhan.label}
        unit={`baris · ${angka(jumlah)} ${teksKebutuhan.satuan}`}
        columns={columns.filter((c) => !hidden.has(c.key))}
        rows={rows}
        idOf={({ kunci }) => kunci}
        sort={urut}
        onSort={(next) => atur({ urut: next })}
        onOpen={buka}
        view={JSON.stringify([akar?.id, saringan, urut])}
        empty={isSemua ? <BelumAda /> : <NihilSaring judul={teksKebutuhan.nihil} rinci={teksKebutuhan.nihilRinci} />}
        foot={<span>{teksKebutuhan.petunjuk}</span>}
      />
    </>
  )
}

const BelumAda = (): React.JSX.Element => (
  <EmptyState icon={<IconBriefcase />} variant="light" title={teksKebutuhan.kosong} description={teksKebutuhan.kosongRinci}>
    <EmptyState.Actions>
      <Button component="a" href={tempatOf('/jabatan')}>
        {teksKebutuhan.keJabatan}
      </Button>
    </EmptyState.Actions>
  </EmptyState>
)
