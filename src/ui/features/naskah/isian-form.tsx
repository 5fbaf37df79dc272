import { NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { KELOMPOK_ISIAN, type KelompokIsian, MEDAN_ISIAN, type MedanIsian } from '../../../domain/naskah/isian'
import { teksNaskah } from '../../text/naskah'
import classes from './naskah.module.css'

type FormProps = {
  readonly isian: Readonly<Record<string, string>>
  readonly onIsi: (nama: string, nilai: string) => void
}

/** The fields of the papers, one group at a time; each tab tells how many required ones are still empty. */
export function IsianForm({ isian, onIsi }: FormProps): React.JSX.Element {
  const [kelompok, setKelompok] = useState<KelompokIsian>('KEPUTUSAN')
  return (
    <form className={classes.form} aria-label={teksNaskah.isian} onSubmit={(event) => event.preventDefault()}>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={teksNaskah.kelompokIsian}
        data={KELOMPOK_ISIAN.map((k) => ({ value: k, label: teksNaskah.kelompok(k, missing(k, isian)) }))}
        value={kelompok}
        onChange={setKelompok}
        data-testid="kelompok-isian"
      />
      {MEDAN_ISIAN.filter((m) => m.kelompok === kelompok).map((medan) => (
        <Medan key={medan.nama} medan={medan} nilai={isian[medan.nama] ?? ''} onIsi={(nilai) => onIsi(medan.nama, nilai)} />
      ))}
      <p className={classes.petunjuk}>{teksNaskah.isianRinci}</p>
    </form>
  )
}

const missing = (kelompok: KelompokIsian, isian: FormProps['isian']): number =>
  MEDAN_ISIAN.filter((m) => m.kelompok === kelompok && m.wajib && (isian[m.nama] ?? '').trim() === '').length

type MedanProps = { readonly medan: MedanIsian; readonly nilai: string; readonly onIsi: (nilai: string) => void }

function Medan({ medan, nilai, onIsi }: MedanProps): React.JSX.Element {
  const Input = INPUT[medan.bentuk]
  return <Input medan={medan} nilai={nilai} onIsi={onIsi} />
}

const shared = ({
  label,
  petunjuk,
  wajib,
  nama
}: MedanIsian): { label: string; description: string | null; withAsterisk: boolean; 'data-testid': string } => ({
  label,
  description: petunjuk,
  withAsterisk: wajib,
  'data-testid': `isian-${nama}`
})

/** How each kind of field is filled in. */
const INPUT: Readonly<Record<MedanIsian['bentuk'], (props: MedanProps) => React.JSX.Element>> = {
  TEKS: ({ medan, nilai, onIsi }) => <TextInput {...shared(medan)} value={nilai} onChange={(event) => onIsi(event.currentTarget.value)} />,
  BARIS: ({ medan, nilai, onIsi }) => (
    <Textarea
      {...shared(medan)}
      size="sm"
      autosize
      minRows={4}
      maxRows={10}
      value={nilai}
      onChange={(event) => onIsi(event.currentTarget.value)}
    />
  ),
  TANGGAL: ({ medan, nilai, onIsi }) => (
    <TextInput {...shared(medan)} type="date" value={nilai} onChange={(event) => onIsi(event.currentTarget.value)} />
  ),
  PILIHAN: ({ medan, nilai, onIsi }) => (
    <NativeSelect
      {...shared(medan)}
      size="sm"
      data={medan.pilihan.map((p) => ({ value: p.nilai, label: p.label }))}
      value={nilai}
      onChange={(event) => onIsi(event.currentTarget.value)}
    />
  )
}
