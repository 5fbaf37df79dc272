import { Badge, Switch } from '@mantine/core'
import type { Beda } from '../../../domain/impor/beda'
import { teksImpor } from '../../text/impor'
import type { PutusProps } from './studio-draf'
import { MedanBentrok, MedanBiasa, type MedanProps } from './medan-beda'
import classes from './panel-beda.module.css'

type Props = { readonly beda: Beda | null; readonly onPutus: PutusProps['onPutus'] }

/** One difference in full: each value as the application has it and as the file has it, and which of them is taken. */
export function PanelBeda({ beda, onPutus }: Props): React.JSX.Element {
  return (
    <aside className={classes.panel} aria-label={teksImpor.rincian} data-testid="panel-beda">
      {beda ? <Rincian beda={beda} onPutus={onPutus} /> : <p className={classes.hampa}>{teksImpor.pilihBaris}</p>}
    </aside>
  )
}

function Rincian({ beda, onPutus }: Props & { readonly beda: Beda }): React.JSX.Element {
  const { kunci, judul, keterangan, jenis, isBentrok, isDiambil, isTerpakai, medan } = beda
  return (
    <>
      <header className={classes.kepala}>
        <h3>{judul}</h3>
        {isBentrok && <Badge color="emas">{teksImpor.beda.BENTROK}</Badge>}
        <p>{keterangan}</p>
        {beda.lembar !== null && beda.baris !== null && <p>{teksImpor.tempatMasalah(beda.lembar, beda.baris, null)}</p>}
        {jenis !== 'SAMA' && (
          <Switch
            mt={10}
            label={jenis === 'HILANG' ? teksImpor.tandaiHilang : teksImpor.ambilBarisIni}
            checked={isDiambil}
            disabled={!isTerpakai}
            description={isTerpakai ? undefined : teksImpor.takTerpakai}
            onChange={(event) => onPutus([{ tentang: 'BARIS', kunci, isDiambil: event.currentTarget.checked }])}
            data-testid="ambil-baris"
          />
        )}
      </header>
      {jenis === 'HILANG' && <p className={classes.hampa}>{teksImpor.hilangRinci}</p>}
      {jenis === 'SAMA' && <p className={classes.hampa}>{teksImpor.samaRinci}</p>}
      {beda.catatan !== null && <p className={classes.hampa}>{beda.catatan}</p>}
      <ul className={classes.medan}>
        {medan.map((m) => (
          <li key={m.medan} data-bentrok={m.isBentrok || undefined}>
            <Medan
              medan={m}
              isBaru={jenis === 'BARU'}
              onAmbil={(ya) => onPutus([{ tentang: 'MEDAN', kunci, medan: m.medan, isDiambil: ya }])}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

const Medan = (props: MedanProps): React.JSX.Element => (props.medan.isBentrok ? <MedanBentrok {...props} /> : <MedanBiasa {...props} />)
