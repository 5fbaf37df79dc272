import { Autocomplete, NativeSelect, SegmentedControl, Stack, Text } from '@mantine/core'
import type { RouteOutput } from '../../../../contract/routes'
import { teksTerbit as teks } from '../../../text/naskah'

type Props = {
  readonly buku: RouteOutput<'nomor.buku'>
  readonly bukuId: string
  /** What was typed; null = the next of the book. */
  readonly nomor: string | null
  readonly jumlah: number
  /** Numbers kept for a paper to come, offered while one types. */
  readonly dipesan: readonly string[]
  readonly onBuku: (id: string) => void
  readonly onNomor: (nomor: string | null) => void
}

const CARA = (['BUKU', 'KETIK'] as const).map((value) => ({ value, label: teks.cara[value] }))

/** Which book the number comes from: the next one, or one typed in. */
export function PilihNomor({ buku, bukuId, nomor, jumlah, dipesan, onBuku, onNomor }: Props): React.JSX.Element {
  const kini = buku.find((b) => b.id === bukuId)
  const isKetik = kini?.isDiketik === true || nomor !== null
  return (
    <Stack gap="sm" flex={1}>
      <NativeSelect
        label={teks.buku}
        size="sm"
        data={buku.map((b) => ({ value: String(b.id), label: b.nama }))}
        value={bukuId}
        onChange={({ currentTarget }) => onBuku(currentTarget.value)}
        data-testid="terbit-buku"
      />
      {kini?.isDiketik === false && (
        <SegmentedControl
          size="xs"
          aria-label={teks.caraNomor}
          data={CARA}
          value={isKetik ? 'KETIK' : 'BUKU'}
          onChange={(cara) => onNomor(cara === 'KETIK' ? '' : null)}
        />
      )}
      {isKetik ? (
        <Ketikan nomor={nomor ?? ''} dipesan={dipesan} onNomor={onNomor} />
      ) : (
        kini && <Berikut nomor={kini.berikut ?? '–'} jumlah={jumlah} />
      )}
    </Stack>
  )
}

type KetikanProps = Pick<Props, 'dipesan' | 'onNomor'> & { readonly nomor: string }

const Ketikan = ({ nomor, dipesan, onNomor }: KetikanProps): React.JSX.Element => (
  <Autocomplete
    label={teks.nomor}
    description={dipesan.length > 0 ? teks.dipesan(dipesan.length) : null}
    data={[...dipesan]}
    value={nomor}
    onChange={onNomor}
    data-testid="terbit-nomor"
  />
)

const Berikut = ({ nomor, jumlah }: { readonly nomor: string; readonly jumlah: number }): React.JSX.Element => (
  <Text size="sm" data-testid="nomor-berikut">
    {teks.berikut(nomor)}
    {jumlah > 1 && ` ${teks.tiapOrang}`}
  </Text>
)
