import { Button, Center, EmptyState, SegmentedControl, TextInput } from '@mantine/core'
import { IconArchive, IconFolderOpen, IconPlus, IconSearch, IconTransferIn } from '@tabler/icons-react'
import { useState } from 'react'
import { AnswerProblem } from '../../components/answer-problem'
import { DaftarGarapan } from '../../components/daftar-garapan'
import { Page } from '../../components/page'
import { pergiKe } from '../../lib/lokasi'
import { useHak } from '../../lib/sesi'
import { useAsk } from '../../lib/use-ask'
import { teksJalan } from '../../text/jalan-rencana'
import { teksRotasi } from '../../text/rotasi'
import { teksSegel } from '../../text/segel'
import { BarisRencana } from './baris-rencana'
import { DialogBagikan } from './dialog-bagikan'
import { type BerkasRencanaTerpilih, DialogBukaBerkas, pilihBerkasRencana } from './dialog-buka-berkas'
import { DialogHapus } from './dialog-hapus'
import { DialogRencana } from './dialog-rencana'
import { DialogSalin } from './dialog-salin'
import { type RencanaRingkas, rencanaTampil, type TindakanRencana } from './rencana-ringkas'
import { BilaBerhak } from '../../components/bila-berhak'

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
      {tindakan?.jenis === 'bagikan' && <DialogBagikan rencana={tindakan.rencana} onClose={() => setTindakan(null)} />}
      {tindakan?.jenis === 'salin' && <DialogSalin rencana={tindakan.rencana} onClose={() => setTindakan(null)} />}
    </Page>
  )
}

const Nihil = (): React.JSX.Element => (
  <Center mih={420}>
    <EmptyState icon={<IconTransferIn />} variant="light" title={teksRotasi.nihil} description={teksRotasi.nihilRinci}>
      <EmptyState.Actions>
        <TombolBaru />
        <TombolBuka />
      </EmptyState.Actions>
    </EmptyState>
  </Center>
)

const TombolBaru = (): React.JSX.Element => (
  <BilaBerhak hak="RENCANA">
    <Button leftSection={<IconPlus size={16} />} onClick={() => pergiKe('/rotasi', { baru: 'ya' })} data-testid="rencana-baru">
      {teksRotasi.baru}
    </Button>
  </BilaBerhak>
)

function TombolBuka(): React.JSX.Element | null {
  const [berkas, setBerkas] = useState<BerkasRencanaTerpilih | null>(null)
  const isBerhak = useHak('RENCANA')
  if (!isBerhak) return null
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFolderOpen size={16} />}
        title={teksSegel.bukaJudul}
        onClick={() => void pilihBerkasRencana().then(setBerkas)}
        data-testid="buka-berkas-rencana"
      >
        {teksSegel.buka}
      </Button>
      {berkas && <DialogBukaBerkas awal={berkas} onClose={() => setBerkas(null)} />}
    </>
  )
}

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
      <TombolBuka />
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
