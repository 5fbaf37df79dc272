import { NativeSelect, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import type { RouteOutput } from '../../../../contract/routes'
import { teksTerbit as teks } from '../../../text/naskah'

type Props = {
  readonly buku: RouteOutput<'nomor.buku'>
  readonly bukuId: string
  /** What was typed; null = the next of the book. */
  readonly nomor: string | null
  readonly jumlah: number
  readonly onBuku: (id: string) => void
  readonly onNomor: (nomor: string | null) => void
}

const CARA = (['BUKU', 'KETIK'] as const).map((value) => ({ value, label: teks.cara[value] }))

/** Which book the number comes from: the next one, or one typed in. */
export function PilihNomor({ buku, bukuId, nomor, jumlah, onBuku, onNomor }: Props): React.JSX.Element {
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
        <TextInput
          label={teks.nomor}
          value={nomor ?? ''}
          onChange={({ currentTarget }) => onNomor(currentTarget.value)}
          data-testid="terbit-nomor"
        />
      ) : (
        kini && <Berikut nomor={kini.berikut ?? '–'} jumlah={jumlah} />
      )}
    </Stack>
  )
}

const Berikut = ({ nomor, jumlah }: { readonly nomor: string; readonly jumlah: number }): React.JSX.Element => (
  <Text size="sm" data-testid="nomor-berikut">
    {teks.berikut(nomor)}
    {jumlah > 1 && ` ${teks.tiapOrang}`}
  </Text>
)
