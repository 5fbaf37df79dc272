import { Button, type ComboboxData, Select, TextInput } from '@mantine/core'
import type { MedanPegawai, MedanPribadi } from '../../../domain/pegawai/medan'
import { NAMA_MEDAN } from '../../../domain/pegawai/medan'
import type { MasalahMedan } from '../../../domain/pegawai/validasi'
import { teksFormulir } from '../../text/pegawai'
import { idMedan } from './focus-medan'
import classes from './formulir.module.css'
import { type Isian, isTersamar } from './isian'

/** The form as its fields see it. */
export type Formulir = {
  readonly isian: Isian
  readonly masalah: readonly MasalahMedan[]
  readonly set: (medan: MedanPegawai, nilai: string) => void
  /** Opens a masked field to change it; null for somebody new. */
  readonly buka: ((medan: MedanPribadi) => void) | null
}

type MedanProps = { readonly formulir: Formulir; readonly medan: MedanPegawai }

/** What is said of a field stands below it. */
const URUTAN: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error']

/** What every field has in common: its name, its value, and what is wrong with it. A warning is no error. */
function common({ formulir: { isian, masalah }, medan }: MedanProps) {
  const milik = masalah.filter((m) => m.medan === medan)
  const blok = milik.find((m) => m.parah === 'BLOK')
  const peringatan = milik.find((m) => m.parah === 'PERINGATAN')
  return {
    id: idMedan(medan),
    label: NAMA_MEDAN[medan],
    value: isian[medan],
    error: blok?.pesan,
    description: !blok && peringatan ? <span className={classes.peringatan}>{peringatan.pesan}</span> : undefined,
    inputWrapperOrder: URUTAN,
    'data-testid': idMedan(medan)
  }
}

type TeksProps = MedanProps & { readonly isWajib?: boolean; readonly maks?: number; readonly contoh?: string }

/** A field of text. */
export const MedanTeks = ({ formulir, medan, isWajib = false, maks = 200, contoh }: TeksProps): React.JSX.Element => (
  <TextInput
    {...common({ formulir, medan })}
    withAsterisk={isWajib}
    maxLength={maks}
    placeholder={contoh}
    onChange={({ currentTarget }) => formulir.set(medan, currentTarget.value)}
  />
)

type AngkaProps = MedanProps & { readonly digit: number; readonly isWajib?: boolean }

/** A field of digits; anything else is not taken. */
export const MedanAngka = ({ formulir, medan, digit, isWajib = false }: AngkaProps): React.JSX.Element => (
  <TextInput
    {...common({ formulir, medan })}
    withAsterisk={isWajib}
    inputMode="numeric"
    maxLength={digit}
    onChange={({ currentTarget }) => formulir.set(medan, currentTarget.value.replace(/\D/g, ''))}
  />
)

/** A field of a day. */
export const MedanHari = ({ formulir, medan }: MedanProps): React.JSX.Element => (
  <TextInput {...common({ formulir, medan })} type="date" onChange={({ currentTarget }) => formulir.set(medan, currentTarget.value)} />
)

type PilihanProps = MedanProps & { readonly data: ComboboxData; readonly isWajib?: boolean }

/** A field with a list to choose from. */
export const MedanPilihan = ({ formulir, medan, data, isWajib = false }: PilihanProps): React.JSX.Element => (
  <Select
    {...common({ formulir, medan })}
    value={formulir.isian[medan] === '' ? null : formulir.isian[medan]}
    data={data}
    withAsterisk={isWajib}
    allowDeselect={!isWajib}
    clearable={!isWajib}
    searchable={!isWajib}
    openOnFocus={false}
    onChange={(value) => formulir.set(medan, value ?? '')}
  />
)

type TertutupProps = { readonly formulir: Formulir; readonly medan: MedanPribadi; readonly maks: number; readonly contoh?: string }

/** Only an address of mail is more than digits. */
const bersih = (medan: MedanPribadi, teks: string): string => (medan === 'email' ? teks : teks.replace(/[^\d+]/g, ''))

/** A masked field: opening it to change it is written down. */
export function MedanTertutup({ formulir, medan, maks, contoh }: TertutupProps): React.JSX.Element {
  const { isian, set, buka } = formulir
  const isTutup = isTersamar(isian[medan])
  return (
    <TextInput
      {...common({ formulir, medan })}
      readOnly={isTutup}
      inputMode={medan === 'email' ? 'email' : 'numeric'}
      maxLength={maks}
      placeholder={contoh}
      onChange={({ currentTarget }) => set(medan, bersih(medan, currentTarget.value))}
      rightSectionWidth={128}
      rightSection={
        isTutup &&
        buka && (
          <Button variant="subtle" size="compact-xs" onClick={() => buka(medan)}>
            {teksFormulir.bukaUntukUbah}
          </Button>
        )
      }
    />
  )
}
