import { IconRestore } from '@tabler/icons-react'
import type { Tanggal } from '../../../../domain/kit/tanggal'
import type { IsianLaporan, ParameterLaporan } from '../../../../domain/laporan/parameter'
import { TombolIkon } from '../../../components/tombol-ikon'
import { teksParameter as teks } from '../../../text/laporan'
import classes from './parameter.module.css'
import { MedanParameter } from './medan-parameter'

type Props = {
  readonly parameter: ParameterLaporan
  /** What was chosen; what was not keeps its default. */
  readonly isian: IsianLaporan
  readonly hariIni: Tanggal
  readonly onIsian: (isian: IsianLaporan) => void
}

/** What a report asks, in one line; a choice counts at once. */
export const FormulirParameter = ({ parameter, isian, hariIni, onIsian }: Props): React.JSX.Element => (
  <div className={classes.formulir} role="group" aria-label={teks.judul}>
    {Object.entries(parameter).map(([nama, { judul, bentuk, baku }]) => (
      <MedanParameter
        key={nama}
        nama={nama}
        judul={judul}
        bentuk={bentuk}
        nilai={isian[nama] ?? nilaiBaku(baku(hariIni))}
        hariIni={hariIni}
        onNilai={(nilai) => onIsian({ ...isian, [nama]: nilai })}
      />
    ))}
    {Object.keys(isian).length > 0 && (
      <TombolIkon className={classes.baku ?? ''} label={teks.baku} onClick={() => onIsian({})} data-testid="parameter-baku">
        <IconRestore size={16} />
      </TombolIkon>
    )}
  </div>
)

/** A default as the form can show it. */
const nilaiBaku = (nilai: unknown): IsianLaporan[string] =>
  typeof nilai === 'string' || typeof nilai === 'number' || typeof nilai === 'boolean' ? nilai : null
