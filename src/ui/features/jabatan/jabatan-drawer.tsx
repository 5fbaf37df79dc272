import { Drawer, Loader, Text } from '@mantine/core'
import { JabatanId } from '../../../domain/organisasi/jabatan'
import { UnorId } from '../../../domain/organisasi/unor'
import { AnswerProblem } from '../../components/answer-problem'
import { PilihUnor } from '../../components/pilih-unor'
import { FormJabatan } from '../../components/susunan/form-jabatan'
import { isianBaru, isianDari } from '../../components/susunan/isian-form-jabatan'
import { doCommand } from '../../lib/do-command'
import { type Lokasi, pergiKe, tempatOf } from '../../lib/lokasi'
import { useAsk } from '../../lib/use-ask'
import { useSnapshot } from '../../lib/use-snapshot'
import { teksFormJabatan, teksJabatan, teksLembarJabatan } from '../../text/jabatan'
import { LembarJabatan } from './lembar-jabatan'

const tutup = (): void => pergiKe('/jabatan')

/** The sheet of one post over the table, or its form: `id` shows, `id` with `ubah` edits, `baru` adds. */
export function JabatanDrawer({ kueri }: { readonly kueri: Lokasi['kueri'] }): React.JSX.Element {
  const { id, ubah, baru } = kueri
  if (baru === '') return <PilihTempat />
  if (baru !== undefined) return <FormBaru unorId={UnorId.parse(baru)} />
  if (id !== undefined && ubah !== undefined) return <FormUbah id={JabatanId.parse(id)} />
  return (
    <Drawer
      opened={id !== undefined}
      onClose={tutup}
      position="right"
      size={560}
      padding="xl"
      title={<Judul teks={teksLembarJabatan.judul} />}
    >
      {id !== undefined && <Lembar id={JabatanId.parse(id)} />}
    </Drawer>
  )
}

const Judul = ({ teks }: { readonly teks: string }): React.JSX.Element => (
  <Text c="dimmed" size="sm">
    {teks}
  </Text>
)

function Lembar({ id }: { readonly id: JabatanId }): React.JSX.Element {
  const { data, error, isPlaceholderData } = useAsk('jabatan.detail', { id })
  if (error) return <AnswerProblem error={error} />
  if (data === undefined || isPlaceholderData) return <Loader />
  return data === null ? <Text c="dimmed">{teksJabatan.tidakAda}</Text> : <LembarJabatan detail={data} />
}

/** A new post begins with its unit: nothing is proposed that nobody chose. */
function PilihTempat(): React.JSX.Element {
  const { snapshot } = useSnapshot()
  return (
    <Drawer opened onClose={tutup} position="right" size={620} padding="xl" title={teksFormJabatan.baru}>
      <PilihUnor
        label={teksFormJabatan.pilihUnit}
        snapshot={snapshot}
        value={null}
        onPilih={(unorId) => unorId !== null && pergiKe('/jabatan', { baru: unorId })}
        data-autofocus
        data-testid="jabatan-pilih-unit"
      />
    </Drawer>
  )
}

function FormBaru({ unorId }: { readonly unorId: UnorId }): React.JSX.Element | null {
  const { snapshot } = useSnapshot()
  const awal = snapshot && isianBaru(snapshot, unorId)
  return (
    awal && (
      <FormJabatan
        key="baru"
        id={null}
        awal={awal}
        judul={teksFormJabatan.baru}
        snapshot={snapshot}
        onSimpan={(isian) => doCommand('jabatan.create', { isian }, tempatOf('/jabatan'))}
        onSelesai={tutup}
      />
    )
  )
}

function FormUbah({ id }: { readonly id: JabatanId }): React.JSX.Element | null {
  const { snapshot } = useSnapshot()
  const { data, isPlaceholderData } = useAsk('jabatan.detail', { id })
  if (!snapshot || !data || isPlaceholderData) return null
  const kembali = (): void => pergiKe('/jabatan', { id })
  return (
    <FormJabatan
      key={id}
      id={id}
      awal={isianDari(data.jabatan)}
      judul={teksFormJabatan.ubah}
      snapshot={snapshot}
      onSimpan={(isian) => doCommand('jabatan.update', { id, isian }, tempatOf('/jabatan', { id }))}
      onSelesai={kembali}
    />
  )
}
