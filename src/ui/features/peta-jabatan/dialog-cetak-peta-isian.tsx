import { MultiSelect, Switch, Text, TextInput } from '@mantine/core'
import { useMemo } from 'react'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { UnorId } from '../../../domain/organisasi/unor'
import { perangkatPeta } from '../../../domain/peta-jabatan/halaman-perangkat'
import { BERKAS_PETA, CARA_TANDA_TANGAN, KERTAS_PETA } from '../../../domain/peta-jabatan/halaman-pilihan'
import { IsianPenandatangan } from '../../components/cetak/isian-penandatangan'
import { PilihSatu } from '../../components/pilih-satu'
import { teksCetakPeta } from '../../text/cetak-peta'
import type { SetelanPeta } from './dialog-cetak-peta-setelan'

type Props = {
  readonly snapshot: Snapshot
  /** Units that are printed; none = the whole city. */
  readonly akar: readonly UnorId[]
  readonly setAkar: (akar: readonly UnorId[]) => void
  readonly setelan: SetelanPeta
  readonly setel: (patch: Partial<SetelanPeta>) => void
  /** Where it is signed unless told otherwise. */
  readonly tempat: string
}

/** Everything one may choose of a peta jabatan on paper. */
export function IsianCetakPeta(props: Props): React.JSX.Element {
  const { setelan, setel, akar } = props
  return (
    <>
      <Cakupan {...props} />
      <PilihSatu
        label={teksCetakPeta.kertasLabel}
        pilihan={KERTAS_PETA}
        teks={teksCetakPeta.kertas}
        nilai={setelan.kertas}
        onPilih={(kertas) => setel({ kertas })}
      />
      <Switch
        size="sm"
        label={teksCetakPeta.denganNama}
        checked={setelan.denganNama}
        onChange={({ currentTarget: { checked } }) => setel({ denganNama: checked })}
        data-testid="peta-nama"
      />
      <Switch
        size="sm"
        label={teksCetakPeta.pppkTerpisah}
        checked={setelan.pppkTerpisah}
        onChange={({ currentTarget: { checked } }) => setel({ pppkTerpisah: checked })}
        data-testid="peta-pppk"
      />
      <TandaTangan {...props} />
      {akar.length !== 1 && (
        <>
          <PilihSatu
            label={teksCetakPeta.berkasLabel}
            pilihan={BERKAS_PETA}
            teks={teksCetakPeta.berkas}
            nilai={setelan.berkas}
            onPilih={(berkas) => setel({ berkas })}
          />
          <Rinci teks={teksCetakPeta.berkasRinci[setelan.berkas]} />
        </>
      )}
    </>
  )
}

const Rinci = ({ teks }: { readonly teks: string }): React.JSX.Element => (
  <Text size="xs" c="dimmed" mt={-8}>
    {teks}
  </Text>
)

/** Which units: any perangkat daerah, and the unit that is on screen. */
function Cakupan({ snapshot, akar, setAkar }: Props): React.JSX.Element {
  const data = useMemo(() => {
    const perangkat = perangkatPeta(snapshot, null).map(({ unor }) => unor)
    const lain = akar.flatMap((id) => snapshot.unor.get(id) ?? []).filter((u) => !perangkat.includes(u))
    return [...lain, ...perangkat].map(({ id, nama }) => ({ value: id, label: nama }))
  }, [snapshot, akar])
  return (
    <MultiSelect
      size="xs"
      label={teksCetakPeta.cakupan}
      placeholder={akar.length === 0 ? teksCetakPeta.cakupanSemua : teksCetakPeta.cakupanPilih}
      nothingFoundMessage={teksCetakPeta.cakupanKosong}
      searchable
      clearable
      data={data}
      value={[...akar]}
      onChange={(ids) => setAkar(ids.map((id) => UnorId.parse(id)))}
      data-testid="peta-cakupan"
    />
  )
}

const MEDAN_LAIN = ['jabatan', 'nama', 'pangkat', 'nip'] as const

function TandaTangan({ setelan, setel, tempat }: Props): React.JSX.Element {
  const { cara, lain } = setelan.penandatangan
  return (
    <>
      <PilihSatu
        label={teksCetakPeta.tandaTanganLabel}
        pilihan={CARA_TANDA_TANGAN}
        teks={teksCetakPeta.tandaTangan}
        nilai={cara}
        onPilih={(baru) => setel({ penandatangan: { cara: baru, lain } })}
      />
      <Rinci teks={teksCetakPeta.tandaTanganRinci[cara]} />
      {cara !== 'TANPA' && (
        <TextInput
          size="xs"
          label={teksCetakPeta.tempat}
          value={setelan.tempat ?? tempat}
          maxLength={80}
          onChange={({ currentTarget: { value } }) => setel({ tempat: value })}
        />
      )}
      {cara === 'LAIN' && (
        <IsianPenandatangan orang={lain} medan={MEDAN_LAIN} onUbah={(orang) => setel({ penandatangan: { cara, lain: orang } })} />
      )}
    </>
  )
}
