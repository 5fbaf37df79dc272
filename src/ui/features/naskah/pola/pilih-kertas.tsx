import { NativeSelect } from '@mantine/core'
import type { KertasPola } from '../../../../domain/naskah/pola/pola'
import { teksPola as teks } from '../../../text/pola'
import { Angka } from './angka'
import { type Kertas, KERTAS, kertasOf, type PilihanKertas } from './kertas-pola'
import classes from './isian-pola.module.css'

const PILIHAN: readonly PilihanKertas[] = ['IKUT', 'F4', 'F4_210', 'A4', 'LAIN']

type Props = {
  readonly nilai: KertasPola
  /** What no paper of its own means. */
  readonly ikut: string
  readonly onUbah: (kertas: KertasPola, jejak?: string) => void
  readonly 'data-testid'?: string
}

/** Which paper is printed on: one of those offices have, or of any size. */
export function PilihKertas({ nilai, ikut, onUbah, ...data }: Props): React.JSX.Element {
  const pilihan = kertasOf(nilai)
  return (
    <div className={classes.isi}>
      <NativeSelect
        size="xs"
        label={teks.kertas}
        data={PILIHAN.map((value) => ({ value, label: value === 'IKUT' ? ikut : teks.pilihanKertas[value] }))}
        value={pilihan}
        onChange={(event) => {
          const dipilih = PILIHAN.find((p) => p === event.currentTarget.value)
          if (dipilih) onUbah(KERTAS[dipilih])
        }}
        {...data}
      />
      {nilai && pilihan === 'LAIN' && <UkuranSendiri kertas={nilai} onUbah={onUbah} />}
    </div>
  )
}

type UkuranProps = Pick<Props, 'onUbah'> & { readonly kertas: Kertas }

const UkuranSendiri = ({ kertas, onUbah }: UkuranProps): React.JSX.Element => (
  <div className={classes.sebaris}>
    <Angka label={teks.lebar} batas={[100, 450]} nilai={kertas.lebar} onUbah={(lebar) => onUbah({ ...kertas, lebar }, 'lebar')} />
    <Angka label={teks.tinggi} batas={[100, 650]} nilai={kertas.tinggi} onUbah={(tinggi) => onUbah({ ...kertas, tinggi }, 'tinggi')} />
  </div>
)
