import { Button, Center, EmptyState, SegmentedControl, TextInput } from '@mantine/core'
import { IconArchive, IconPlus, IconSearch, IconTransferIn } from '@tabler/icons-react'
import { useState } from 'react'
import { AnswerProblem } from '../../components/answer-problem'
import { DaftarGarapan } from '../../components/daftar-garapan'
import { Page } from '../../components/page'
import { pergiKe } from '../../lib/lokasi'
import { useAsk } from '../../lib/use-ask'
import { teksJalan } from '../../text/jalan-rencana'
import { teksRotasi } from '../../text/rotasi'
import { BarisRencana } from './baris-rencana'
import { DialogHapus } from './dialog-hapus'
import { DialogRencana } from './dialog-rencana'
import { DialogSalin } from './dialog-salin'
import { type RencanaRingkas, rencanaTampil, type TindakanRencana } from './rencana-ringkas'

type Mana = 'aktif' | 'arsip'

/** The plans, the newest first, each with its scenarios; what was put away on its own list; and the way to a new one. */
export function DaftarRencana({ isBaru }: { readonly isBaru: boolean }): React.JSX.Element {
  const { data, error } = useAsk('rencana.list', null)
  const [tindakan, setTindakan] = useState<TindakanRencana | null>(null)
  if (error) return <AnswerProblem error={error} />
  return (
    <Page>
      {data && (data.length === 0 ? <Nihil /> : <Isi semua={data} onTindakan={setTindakan} />)}
      <DialogRencana opened={isBaru} onClose={() => pergiKe('/rotasi')} />
      {tindakan?.jenis === 'hapus' && (
        <DialogHapus rencana={tindakan.rencana} jumlahLangkah={tindakan.rencana.jumlahLangkah} onClose={() => setTindakan(null)} />
      )}
      {tindakan?.jenis === 'salin' && <DialogSalin rencana={tindakan.rencana} onClose={() => setTindakan(null)} />}
    </Page>
  )
}

const Nihil = (): React.JSX.Element => (
  <Center mih={420}>
    <EmptyState icon={<IconTransferIn />} variant="light" title={teksRotasi.nihil} description={teksRotasi.nihilRinci}>
      <EmptyState.Actions>
        <TombolBaru />
      </EmptyState.Actions>
    </EmptyState>
  </Center>
)

const TombolBaru = (): React.JSX.Element => (
  <Button leftSection={<IconPlus size={16} />} onClick={() => pergiKe('/rotasi', { baru: 'ya' })} data-testid="rencana-baru">
    {teksRotasi.baru}
  </Button>
)

type IsiProps = { readonly semua: readonly RencanaRingkas[]; readonly onTindakan: (tindakan: TindakanRencana) => void }

function Isi({ semua, onTindakan }: IsiProps): React.JSX.Element {
  const [mana, setMana] = useState<Mana>('aktif')
  const [teks, setTeks] = useState('')
  const kelompok = rencanaTampil(semua, { isArsip: mana === 'arsip', teks })
  const nihil = teks.trim() !== '' ? teksJalan.cariNihil : mana === 'arsip' ? teksJalan.arsipNihil : teksRotasi.nihil
  const aksi = (
    <>
      <TextInput
        w={220}
        aria-label={teksJalan.cari}
        placeholder={teksJalan.cari}
        leftSection={<IconSearch size={15} />}
        value={teks}
        onChange={({ currentTarget }) => setTeks(currentTarget.value)}
        data-testid="cari-rencana"
      />
      <SegmentedControl
        size="sm"
        aria-label={teksJalan.daftarMana}
        data={[
          { value: 'aktif', label: teksJalan.aktif },
          { value: 'arsip', label: teksJalan.arsip }
        ]}
        value={mana}
        onChange={setMana}
        data-testid="rencana-mana"
      />
      <TombolBaru />
    </>
  )
  return (
    <>
      <DaftarGarapan label={teksRotasi.daftar} pengantar={teksRotasi.daftarRinci} aksi={aksi}>
        {kelompok.map((k) => (
          <BarisRencana key={k.utama.id} kelompok={k} onTindakan={onTindakan} />
        ))}
      </DaftarGarapan>
      {kelompok.length === 0 && (
        <Center mih={260}>
          <EmptyState icon={<IconArchive />} variant="light" title={nihil} />
        </Center>
      )}
    </>
  )
}
