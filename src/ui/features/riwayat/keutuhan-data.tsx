import { Alert, Anchor, Button, Group, List, Modal, Text } from '@mantine/core'
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { RouteOutput } from '../../../contract/routes'
import { ask } from '../../lib/client'
import { waktuLokal } from '../../lib/format'
import { notifyDone, notifyProblem } from '../../lib/notify'
import { queryClient, useAsk } from '../../lib/use-ask'
import { teksRiwayat as teks } from '../../text/riwayat'

type Hasil = RouteOutput<'riwayat.keutuhan'>['hasil']

/** That the data is whole, as the last check found it, and the button that checks now. */
export function KeutuhanData(): React.JSX.Element {
  const { data } = useAsk('riwayat.keutuhan', null)
  const [isBusy, setBusy] = useState(false)
  const periksa = async (): Promise<void> => {
    setBusy(true)
    try {
      const { hasil, entri, jangkar } = await ask('riwayat.periksa', null)
      if (rusakOf(hasil).length === 0) notifyDone(teks.utuhSekarang(entri, jangkar))
    } catch (error) {
      notifyProblem(error)
    }
    await queryClient.invalidateQueries({ queryKey: ['riwayat.keutuhan'] })
    setBusy(false)
  }
  return (
    <Group gap="sm" ml="auto" wrap="nowrap" data-testid="keutuhan">
      {data && <Kata keutuhan={data} />}
      <Button
        size="compact-sm"
        variant="default"
        loading={isBusy}
        leftSection={<IconShieldCheck size={15} />}
        title={teks.periksaRinci}
        onClick={() => void periksa()}
        data-testid="periksa-rantai"
      >
        {teks.periksa}
      </Button>
    </Group>
  )
}

const rusakOf = (hasil: Hasil): Hasil => hasil.filter(({ masalah }) => masalah.length > 0)

function Kata({ keutuhan: { pada, hasil } }: { readonly keutuhan: RouteOutput<'riwayat.keutuhan'> }): React.JSX.Element {
  const [isTerbuka, setTerbuka] = useState(false)
  const rusak = rusakOf(hasil)
  if (pada === null) return <span>{teks.belumDiperiksa}</span>
  if (rusak.length === 0) return <span>{teks.utuh(waktuLokal(pada))}</span>
  return (
    <>
      <Anchor component="button" c="bahaya.7" fw={600} fz="inherit" onClick={() => setTerbuka(true)} data-testid="keutuhan-rusak">
        <IconAlertTriangle size={15} style={{ verticalAlign: -2 }} /> {teks.rusak}
      </Anchor>
      <Modal opened={isTerbuka} onClose={() => setTerbuka(false)} size="xl" title={teks.rusak}>
        <Alert color="bahaya" mb="md">
          {teks.rusakRinci(waktuLokal(pada))}
        </Alert>
        {rusak.map((each) => (
          <Bagian key={each.apa} apa={each.apa} masalah={each.masalah} />
        ))}
      </Modal>
    </>
  )
}

const TAMPAK = 50

const Bagian = ({ apa, masalah }: Hasil[number]): React.JSX.Element => (
  <section>
    <Text fw={600} mt="sm">
      {apa}
    </Text>
    <List size="sm">
      {masalah.slice(0, TAMPAK).map((kalimat) => (
        <List.Item key={kalimat}>{kalimat}</List.Item>
      ))}
      {masalah.length > TAMPAK && <List.Item>{teks.lebih(masalah.length - TAMPAK)}</List.Item>}
    </List>
  </section>
)
