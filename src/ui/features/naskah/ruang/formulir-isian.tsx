import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { MEDAN_ISIAN, type NamaIsian } from '../../../../domain/naskah/isian'
import { KELOMPOK_ISIAN, type MedanIsian } from '../../../../domain/naskah/isian/medan-isian'
import { teksNaskah as teks } from '../../../text/naskah'
import type { Terikat } from './use-isian'
import classes from './formulir-isian.module.css'

type Props = {
  readonly isian: Readonly<Record<string, string>>
  /** The fields the paper asks for. */
  readonly medan: readonly string[]
  /** Those that are still missing from the paper on show. */
  readonly kurang: ReadonlySet<string>
  readonly onIsi: (nama: NamaIsian, nilai: string) => void
  /** Those whose value comes from a decree. */
  readonly terikat?: Terikat
}

/** The fields the paper asks for, in groups; each says where its value is kept. */
export function FormulirIsian({ isian, medan, kurang, onIsi, terikat = {} }: Props): React.JSX.Element {
  const diminta = MEDAN_ISIAN.filter(({ nama }) => medan.includes(nama))
  if (diminta.length === 0) return <p className={classes.petunjuk}>{teks.isianNihil}</p>
  return (
    <form className={classes.formulir} aria-label={teks.isian} onSubmit={(event) => event.preventDefault()}>
      {KELOMPOK_ISIAN.map((kelompok) => {
        const isi = diminta.filter((m) => m.kelompok === kelompok)
        const [pertama] = isi
        if (!pertama) return null
        const isSatuTempat = isi.every((m) => m.simpan === pertama.simpan)
        return (
          <fieldset key={kelompok} className={classes.kelompok}>
            <legend>
              {teks.kelompokIsian[kelompok]}
              {isSatuTempat && <Tempat simpan={pertama.simpan} />}
            </legend>
            {isi.map((m) => (
              <Medan
                key={m.nama}
                medan={m}
                nilai={isian[m.nama] ?? ''}
                isKurang={kurang.has(m.nama)}
                terikat={terikat[m.nama] ?? null}
                isTempat={!isSatuTempat}
                onIsi={(nilai) => onIsi(m.nama, nilai)}
              />
            ))}
          </fieldset>
        )
      })}
    </form>
  )
}

/** Where a value is kept, and so for which papers it holds. */
const Tempat = ({ simpan }: Pick<MedanIsian, 'simpan'>): React.JSX.Element => (
  <span className={classes.tempat} title={teks.simpanDiRinci[simpan]}>
    {teks.simpanDi[simpan]}
  </span>
)

/** The id of a field on the page. */
export const idIsian = (nama: string): string => `isian-${nama}`

type MedanProps = {
  readonly medan: MedanIsian
  readonly nilai: string
  readonly isKurang: boolean
  /** It says where it is kept, for its neighbours are kept elsewhere. */
  readonly isTempat: boolean
  readonly terikat: Terikat[string] | null
  readonly onIsi: (nilai: string) => void
}

/** A value that comes from elsewhere is shown, and cannot be typed over. */
function Medan(props: MedanProps): React.JSX.Element {
  if (props.terikat?.isTetap) return <TextInput {...shared(props)} value={props.terikat.nilai} readOnly variant="filled" />
  const Input = INPUT[props.medan.bentuk]
  return <Input {...props} />
}

const shared = ({ medan: { nama, label, petunjuk, simpan }, isKurang, isTempat, terikat }: MedanProps) => ({
  id: idIsian(nama),
  label: (
    <>
      {label}
      {isTempat && !terikat?.isTetap && <Tempat simpan={simpan} />}
    </>
  ),
  description: terikat?.petunjuk ?? petunjuk,
  withAsterisk: isKurang,
  'data-testid': idIsian(nama)
})

/** How each kind of field is filled in. */
const INPUT: Readonly<Record<MedanIsian['bentuk'], (props: MedanProps) => React.JSX.Element>> = {
  TEKS: (props) => <TextInput {...shared(props)} value={props.nilai} onChange={(event) => props.onIsi(event.currentTarget.value)} />,
  BARIS: (props) => (
    <Textarea
      {...shared(props)}
      size="sm"
      autosize
      minRows={3}
      maxRows={12}
      value={props.nilai}
      onChange={(event) => props.onIsi(event.currentTarget.value)}
    />
  ),
  TANGGAL: (props) => (
    <TextInput {...shared(props)} type="date" value={props.nilai} onChange={(event) => props.onIsi(event.currentTarget.value)} />
  ),
  PILIHAN: (props) => (
    <NativeSelect
      {...shared(props)}
      size="sm"
      data={props.medan.pilihan.map((p) => ({ value: p.nilai, label: p.label }))}
      value={props.nilai}
      onChange={(event) => props.onIsi(event.currentTarget.value)}
    />
  )
}
