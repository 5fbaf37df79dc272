import { MultiSelect } from '@mantine/core'
import { useMemo } from 'react'
import { nipSpasi } from '../../../../domain/pegawai/nip-spasi'
import { namaLengkap, PegawaiId } from '../../../../domain/pegawai/pegawai'
import { useSnapshot } from '../../../lib/use-snapshot'
import { teksNaskah as teks } from '../../../text/naskah'

type Props = { readonly dipilih: readonly PegawaiId[]; readonly onPilih: (dipilih: readonly PegawaiId[]) => void }

/** Chooses the people papers without a plan are made for, by name or NIP. */
export function PilihOrang({ dipilih, onPilih }: Props): React.JSX.Element {
  const { snapshot } = useSnapshot()
  const data = useMemo(
    () =>
      [...(snapshot?.pegawai.values() ?? [])]
        .toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'))
        .map((p) => ({ value: String(p.id), label: namaLengkap(p), nip: p.nip })),
    [snapshot]
  )
  const nipOf = useMemo(() => new Map(data.map(({ value, nip }) => [value, nip])), [data])
  return (
    <MultiSelect
      mt={8}
      aria-label={teks.orang}
      placeholder={dipilih.length === 0 ? teks.pilihOrang : teks.cariOrang}
      searchable
      limit={40}
      maxDropdownHeight={360}
      nothingFoundMessage={teks.orangNihil}
      hidePickedOptions
      data={data}
      value={[...dipilih]}
      onChange={(ids) => onPilih(ids.map((id) => PegawaiId.parse(id)))}
      filter={({ options, search, limit }) => {
        const kata = search.trim().toLowerCase()
        const angka = kata.replaceAll(' ', '')
        const cocok = options.filter(
          (o) => 'value' in o && (o.label.toLowerCase().includes(kata) || (angka !== '' && nipOf.get(o.value)?.startsWith(angka)))
        )
        return cocok.slice(0, limit)
      }}
      renderOption={({ option }) => (
        <span>
          {option.label}
          <br />
          <small className="angka">{nipSpasi(nipOf.get(option.value) ?? '')}</small>
        </span>
      )}
      styles={{ pillsList: { maxHeight: 96, overflow: 'auto' } }}
      data-testid="pilih-orang"
    />
  )
}
