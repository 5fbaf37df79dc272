import { Select, TextInput } from '@mantine/core'
import { isTanggal } from '../../../domain/kit/tanggal'
import { NAMA_MEDAN } from '../../../domain/pegawai/medan'
import { JENIS_ASN, KEDUDUKAN_HUKUM } from '../../../domain/pegawai/pegawai'
import { TINGKAT_PENDIDIKAN } from '../../../domain/pegawai/pendidikan'
import type { PatchMassal } from '../../../domain/pegawai/sunting-massal'
import { teksMassal } from '../../text/pegawai'
import { AGAMA } from './pilihan-formulir'
import { oneOf, PILIHAN } from './pilihan-saringan'

/** What can be changed of many at once; golongan and its TMT go together. */
export const MEDAN_MASSAL = [
  { value: 'kedudukanHukum', label: NAMA_MEDAN.kedudukanHukum },
  { value: 'golongan', label: `${NAMA_MEDAN.golongan} dan ${NAMA_MEDAN.tmtGolongan}` },
  { value: 'jenisAsn', label: NAMA_MEDAN.jenisAsn },
  { value: 'agama', label: NAMA_MEDAN.agama },
  { value: 'tingkatPendidikan', label: NAMA_MEDAN.tingkatPendidikan },
  { value: 'tidakDiBerkas', label: teksMassal.tandaBerkas }
] as const
export type MedanMassal = (typeof MEDAN_MASSAL)[number]['value']

/** What the officer has chosen so far. */
export type IsianMassal = { readonly medan: MedanMassal | null; readonly nilai: string | null; readonly tmt: string }

/** Nothing chosen yet. */
export const MASSAL_KOSONG: IsianMassal = { medan: null, nilai: null, tmt: '' }

/** The patch a choice means; null while it is not complete. */
export function patchOf({ medan, nilai, tmt }: IsianMassal): PatchMassal | null {
  if (medan === null) return null
  if (medan === 'tidakDiBerkas') return { tidakDiBerkasSejak: null }
  if (nilai === null) return null
  switch (medan) {
    case 'golongan':
      return isTanggal(tmt) ? { golongan: nilai, tmtGolongan: tmt } : null
    case 'agama':
      return { agama: nilai }
    case 'kedudukanHukum':
      return wrap(oneOf(KEDUDUKAN_HUKUM, nilai), (kedudukanHukum) => ({ kedudukanHukum }))
    case 'jenisAsn':
      return wrap(oneOf(JENIS_ASN, nilai), (jenisAsn) => ({ jenisAsn }))
    case 'tingkatPendidikan':
      return wrap(oneOf(TINGKAT_PENDIDIKAN, nilai), (tingkatPendidikan) => ({ tingkatPendidikan }))
  }
}

const wrap = <T,>(nilai: T | null, patch: (nilai: T) => PatchMassal): PatchMassal | null => (nilai === null ? null : patch(nilai))

const DATA = {
  kedudukanHukum: PILIHAN.kedudukanHukum,
  golongan: PILIHAN.golongan,
  jenisAsn: PILIHAN.jenisAsn,
  agama: AGAMA,
  tingkatPendidikan: PILIHAN.tingkatPendidikan
}

type Props = { readonly isian: IsianMassal; readonly onChange: (isian: IsianMassal) => void }

/** The new value of the chosen field. */
export function NilaiMassal({ isian, onChange }: Props): React.JSX.Element | null {
  const { medan, nilai, tmt } = isian
  if (medan === null || medan === 'tidakDiBerkas') return null
  return (
    <>
      <Select
        key={medan}
        label={teksMassal.nilai}
        data={DATA[medan]}
        value={nilai}
        onChange={(value) => onChange({ ...isian, nilai: value })}
        searchable
        data-testid="massal-nilai"
      />
      {medan === 'golongan' && (
        <TextInput
          type="date"
          w={190}
          label={NAMA_MEDAN.tmtGolongan}
          value={tmt}
          onChange={({ currentTarget }) => onChange({ ...isian, tmt: currentTarget.value })}
        />
      )}
    </>
  )
}
