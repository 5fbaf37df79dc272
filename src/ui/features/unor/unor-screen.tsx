import { Button, EmptyState, Group, Loader, TextInput } from '@mantine/core'
import { IconFold, IconHierarchy2, IconSearch, IconSitemap } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import type { Tanggal } from '../../../domain/kit/tanggal'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { isiPerUnor } from '../../../domain/organisasi/tabel-unor'
import { UnorId } from '../../../domain/organisasi/unor'
import { AnswerProblem } from '../../components/answer-problem'
import { MenuEkspor } from '../../components/menu-ekspor'
import { Page } from '../../components/page'
import { ask } from '../../lib/client'
import { type Dialog, DialogUnor } from '../../components/susunan/dialog-unor'
import { sebelumSetelah } from '../../components/susunan/urutan-saudara'
import { doCommand } from '../../lib/do-command'
import { pergiKe, tempatOf, useLokasi } from '../../lib/lokasi'
import { type Penyunting, PenyuntingContext } from '../../lib/penyunting'
import { useSnapshot } from '../../lib/use-snapshot'
import { teksUnor } from '../../text/unor'
import { barisPohon, jalanKe } from './baris-pohon'
import { PanelUnor } from './panel-unor'
import { PohonUnor } from './pohon-unor'
import type { TindakanPohon } from './tindakan-pohon'
import { useHak } from '../../lib/sesi'
import classes from './unor-screen.module.css'

/** The tree of units: seen, ordered and changed; the chosen one beside it. */
export function UnorScreen(): React.JSX.Element {
  const { snapshot, error } = useSnapshot()
  const isBerhak = useHak('DATA')
  if (error) return <AnswerProblem error={error} />
  if (!snapshot) return <Loader m="xl" />
  return (
    <PenyuntingContext value={penyuntingUnor(snapshot.tanggal, isBerhak)}>
      <Page fill>{snapshot.unor.size === 0 ? <BelumAda /> : <Register snapshot={snapshot} />}</Page>
    </PenyuntingContext>
  )
}

/** Edits go into the organisation itself; undo comes back to the unit here. */
const penyuntingUnor = (tanggal: Tanggal, isBoleh: boolean): Penyunting => ({
  rancanganId: null,
  isBoleh,
  tanggal,
  lakukan: (name, input, unorId) => doCommand(name, input, tempatOf('/unor', unorId ? { id: unorId } : {}))
})

function Register({ snapshot }: { readonly snapshot: Snapshot }): React.JSX.Element {
  const { id } = useLokasi().kueri
  const dipilih = id !== undefined && snapshot.unor.has(UnorId.parse(id)) ? UnorId.parse(id) : null
  const [cari, setCari] = useState('')
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const [terbuka, setTerbuka] = useTerbuka(snapshot, dipilih)
  const dicari = useDeferredValue(cari)
  const rows = useMemo(() => barisPohon(snapshot, terbuka, dicari), [snapshot, terbuka, dicari])
  const isi = useMemo(() => isiPerUnor(snapshot), [snapshot])
  const urutkan = (unorId: UnorId, sebelumId: UnorId | null): void =>
    void doCommand('unor.reorder', { id: unorId, sebelumId }, tempatOf('/unor', { id: unorId }))
  const tindakan: TindakanPohon = {
    pilih: (unorId) => pergiKe('/unor', { id: unorId }),
    buka: (unorId) => setTerbuka(new Set(terbuka).add(unorId)),
    lipat: (unorId) => setTerbuka(new Set([...terbuka].filter((u) => u !== unorId))),
    urutkan,
    geserUrutan: (unorId, langkah) => {
      const unor = snapshot.unor.get(unorId)
      const sebelumId = unor && sebelumSetelah(snapshot, unor, langkah)
      if (sebelumId !== undefined) urutkan(unorId, sebelumId)
    }
  }
  const tanya = (next: Dialog): void => {
    // the new unit is to be seen where it will stand
    if (next.jenis === 'BARU' && next.induk) tindakan.buka(next.induk.id)
    setDialog(next)
  }
  return (
    <>
      <Group gap="xs" mb="sm" wrap="nowrap" role="search">
        <TextInput
          flex={1}
          maw={440}
          aria-label={teksUnor.cari}
          placeholder={teksUnor.cari}
          leftSection={<IconSearch size={16} />}
          value={cari}
          onChange={({ currentTarget }) => setCari(currentTarget.value)}
          data-testid="cari-unor"
        />
        <Button variant="default" leftSection={<IconHierarchy2 size={16} />} onClick={() => setTerbuka(new Set(snapshot.unor.keys()))}>
          {teksUnor.bentangkan}
        </Button>
        <Button variant="default" leftSection={<IconFold size={16} />} onClick={() => setTerbuka(akarTerbuka(snapshot))}>
          {teksUnor.lipat}
        </Button>
        <Group ml="auto">
          <MenuEkspor onEkspor={(format) => ask('unor.ekspor', { format })} />
        </Group>
      </Group>
      <div className={classes.ruang}>
        <PohonUnor snapshot={snapshot} rows={rows} isi={isi} dipilih={dipilih} isDicari={dicari !== ''} tindakan={tindakan} />
        <PanelUnor snapshot={snapshot} id={dipilih} isi={isi} tindakan={tindakan} onDialog={tanya} />
      </div>
      {dialog && <DialogUnor snapshot={snapshot} dialog={dialog} onClose={() => setDialog(null)} onSelesai={tindakan.pilih} />}
    </>
  )
}

const akarTerbuka = (snapshot: Snapshot): ReadonlySet<UnorId> => new Set((snapshot.anakByUnor.get(null) ?? []).map((u) => u.id))

/** Which units stand open: the top at first, and whatever leads to the chosen one, also once that has moved. */
function useTerbuka(snapshot: Snapshot, dipilih: UnorId | null): readonly [ReadonlySet<UnorId>, (terbuka: ReadonlySet<UnorId>) => void] {
  const [terbuka, setTerbuka] = useState(() => akarTerbuka(snapshot))
  const [terakhir, setTerakhir] = useState('')
  const jalan = dipilih === null ? [] : jalanKe(snapshot, dipilih)
  const kini = [dipilih, ...jalan].join('/')
  if (kini !== terakhir) {
    setTerakhir(kini)
    setTerbuka(new Set([...terbuka, ...jalan]))
  }
  return [terbuka, setTerbuka]
}

function BelumAda(): React.JSX.Element {
  const [isOpen, setOpen] = useState(false)
  return (
    <EmptyState icon={<IconSitemap />} variant="light" title={teksUnor.kosong} description={teksUnor.kosongRinci}>
      <EmptyState.Actions>
        <Button onClick={() => setOpen(true)}>{teksUnor.tambahPertama}</Button>
      </EmptyState.Actions>
      {isOpen && <DialogUnor snapshot={null} dialog={{ jenis: 'BARU', induk: null }} onClose={() => setOpen(false)} />}
    </EmptyState>
  )
}
