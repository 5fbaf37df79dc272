import { Anchor } from '@mantine/core'
import { usulanTersesat } from '../../../domain/formasi/proyeksi-formasi'
import { doCommand } from '../../lib/do-command'
import { angka } from '../../lib/format'
import { tempatOf, useLokasi } from '../../lib/lokasi'
import { teksFormasi } from '../../text/formasi'
import type { BukaPensiun } from './tab-formasi-pensiun'
import type { RencanaFormasi } from './tab-formasi-rencana'
import classes from './tab-formasi-catatan.module.css'

type Props = { readonly rencana: RencanaFormasi; readonly onPensiun: BukaPensiun }

/** What the numbers cannot say by themselves; nothing where there is nothing to say. */
export function TabFormasiCatatan({ rencana, onPensiun }: Props): React.JSX.Element | null {
  const { sebelum, tanpaLahir } = rencana.total
  const tersesat = rencana.rancanganId === null && rencana.akar === null ? usulanTersesat(rencana.snapshot, rencana.formasi) : []
  const { jalur, kueri } = useLokasi()
  if (rencana.rancanganId === null && sebelum.lewat + tanpaLahir + tersesat.length === 0) return null
  const buang = (): void => {
    const butir = tersesat.map(({ jabatanId, tahun }) => ({ jabatanId, tahun, pns: 0, pppk: 0 }))
    void doCommand('formasi.set', { butir }, tempatOf(jalur, kueri))
  }
  const orang = tersesat.reduce((sum, { pns, pppk }) => sum + pns + pppk, 0)
  return (
    <div className={classes.catatan} data-testid="catatan-formasi">
      {rencana.rancanganId !== null && <span>{teksFormasi.hanyaBaca}</span>}
      {sebelum.lewat > 0 && (
        <Nama teks={teksFormasi.lewat(angka(sebelum.lewat))} onBuka={() => onPensiun({ nama: null, jabatan: null, saat: ['LEWAT'] })} />
      )}
      {tanpaLahir > 0 && (
        <Nama
          teks={teksFormasi.tanpaLahir(angka(tanpaLahir))}
          onBuka={() => onPensiun({ nama: null, jabatan: null, saat: ['TANPA_LAHIR'] })}
        />
      )}
      {tersesat.length > 0 && (
        <span>
          {teksFormasi.tersesat(angka(orang))} <Nama teks={teksFormasi.hapusTersesat} onBuka={buang} />
        </span>
      )}
    </div>
  )
}

const Nama = ({ teks, onBuka }: { readonly teks: string; readonly onBuka: () => void }): React.JSX.Element => (
  <Anchor component="button" type="button" size="sm" c="emas.9" underline="always" onClick={onBuka}>
    {teks}
  </Anchor>
)
