import { Button, Center, EmptyState } from '@mantine/core'
import { IconColumns3, IconGitBranch, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { RancanganId } from '../../../domain/rancangan/rancangan'
import { DaftarGarapan } from '../../components/daftar-garapan'
import { DialogHapusRancangan } from '../../components/rancangan/dialog-hapus-rancangan'
import { DialogUbahRancangan } from '../../components/rancangan/dialog-ubah-rancangan'
import { Page } from '../../components/page'
import { pergiKe, tempatOf } from '../../lib/lokasi'
import { teksRancangan } from '../../text/rancangan'
import { BarisRancangan } from './baris-rancangan'
import { DialogBaru } from './dialog-baru'
import type { RancanganRingkas, TindakanDaftar } from './rancangan-ringkas'
import { BilaBerhak } from '../../components/bila-berhak'

type Props = { readonly rancangan: readonly RancanganRingkas[]; readonly isBaru: boolean }

/** The drafts, the newest first, and the way to a new one. */
export function DaftarRancangan({ rancangan, isBaru }: Props): React.JSX.Element {
  const [tindakan, setTindakan] = useState<TindakanDaftar | null>(null)
  return (
    <Page>
      {rancangan.length === 0 ? <Nihil /> : <Isi rancangan={rancangan} onTindakan={setTindakan} />}
      {isBaru && <DialogBaru rancangan={rancangan} dari={null} onClose={() => pergiKe('/rancangan')} />}
      {tindakan && <DialogTindakan {...tindakan} semua={rancangan} onClose={() => setTindakan(null)} />}
    </Page>
  )
}

const Nihil = (): React.JSX.Element => (
  <Center mih={460}>
    <EmptyState
      maw={560}
      icon={<IconGitBranch />}
      variant="light"
      title={teksRancangan.nihil}
      description={teksRancangan.nihilRinci}
      data-testid="rancangan-nihil"
    >
      <EmptyState.Actions>
        <TombolBaru />
      </EmptyState.Actions>
    </EmptyState>
  </Center>
)

const TombolBaru = (): React.JSX.Element => (
  <BilaBerhak hak="RENCANA">
    <Button leftSection={<IconPlus size={16} />} onClick={() => pergiKe('/rancangan', { baru: 'ya' })} data-testid="rancangan-baru">
      {teksRancangan.baru}
    </Button>
  </BilaBerhak>
)

type IsiProps = { readonly rancangan: readonly RancanganRingkas[]; readonly onTindakan: (tindakan: TindakanDaftar) => void }

function Isi({ rancangan, onTindakan }: IsiProps): React.JSX.Element {
  const [dipilih, setDipilih] = useState<ReadonlySet<RancanganId>>(new Set())
  // an applied draft is the organisation now: there is nothing to compare
  const terbuka = rancangan.filter(({ status }) => status !== 'DITERAPKAN').map(({ id }) => id)
  const ids = terbuka.filter((id) => dipilih.has(id))
  const pilih = (id: RancanganId): void => setDipilih(dipilih.has(id) ? new Set(ids.filter((i) => i !== id)) : new Set([...ids, id]))
  const aksi = (
    <>
      <Button
        variant="default"
        component="a"
        href={tempatOf('/rancangan', { banding: (ids.length > 0 ? ids : terbuka.slice(0, MAKS)).join(',') })}
        leftSection={<IconColumns3 size={16} />}
        data-testid="rancangan-bandingkan"
      >
        {teksRancangan.bandingkanSebanyak(ids.length)}
      </Button>
      <TombolBaru />
    </>
  )
  return (
    <DaftarGarapan label={teksRancangan.daftar} pengantar={teksRancangan.daftarRinci} aksi={aksi}>
      {rancangan.map((r) => (
        <BarisRancangan key={r.id} rancangan={r} isDipilih={dipilih.has(r.id)} onPilih={() => pilih(r.id)} onTindakan={onTindakan} />
      ))}
    </DaftarGarapan>
  )
}

/** How many drafts are compared at first when none was chosen: more do not fit a screen. */
const MAKS = 4

type DialogProps = TindakanDaftar & { readonly semua: readonly RancanganRingkas[]; readonly onClose: () => void }

function DialogTindakan({ jenis, rancangan, semua, onClose }: DialogProps): React.JSX.Element {
  if (jenis === 'hapus') return <DialogHapusRancangan rancangan={rancangan} jumlahUsulan={rancangan.jumlahUsulan} onClose={onClose} />
  if (jenis === 'salin') return <DialogBaru rancangan={semua} dari={rancangan} onClose={onClose} />
  return <DialogUbahRancangan rancangan={rancangan} tempat={tempatOf('/rancangan')} onClose={onClose} />
}
